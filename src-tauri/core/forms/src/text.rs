//! The two alphabets of text in a PDF: its own one, of a byte a letter, and UTF-16.
//!
//! Not here: fonts.

/// What the bytes 0x18 to 0x1F, and 0x80 to 0xA0, stand for in the format's own alphabet.
const LOW: &str = "˘ˇˆ˙˝˛˚˜";
const HIGH: &str = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{FFFD}€";

/// Reads text: UTF-16 or UTF-8 when it says so, else the format's own alphabet.
pub(crate) fn read(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().map(|byte| letter(*byte)).collect(),
    }
}

fn wide(bytes: &[u8], join: fn([u8; 2]) -> u16) -> String {
    let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| join(*pair)).collect();
    String::from_utf16_lossy(&units)
}

fn letter(byte: u8) -> char {
    let of = |table: &str, first: u8| table.chars().nth(usize::from(byte - first)).unwrap_or('\u{FFFD}');
    match byte {
        0x18..=0x1F => of(LOW, 0x18),
        0x80..=0xA0 => of(HIGH, 0x80),
        _ => char::from(byte),
    }
}

/// Writes text: plain letters as they are, all else as UTF-16.
pub(crate) fn write(text: &str) -> Vec<u8> {
    if text.chars().all(|letter| matches!(letter, ' '..='~' | '\n')) {
        return text.as_bytes().to_vec();
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_comes_back() {
        for text in ["Inventa", "José Ñúñez", "Инвента Пример", "例子 😀", "(a)\\b"] {
            assert_eq!(read(&write(text)), text);
        }
    }

    #[test]
    fn the_alphabet_of_the_format_is_read() {
        assert_eq!(read(b"\x8dquoted\x8e \x85 n\xba \xe9"), "“quoted” – nº é");
        assert_eq!(read(b"\xff\xfeA\x00"), "A");
        assert_eq!(read(b"\xef\xbb\xbf\xc3\xa9"), "é");
    }
}
