//! Splits text where the writing changes, because Word chooses direction, font and language by marks on each piece.
//!
//! Not here: which fonts there are.

use unicode_bidi::{BidiClass, bidi_class};
use unicode_script::{Script, UnicodeScript as _};

/// How a piece of text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writing {
    /// From left to right, in letters.
    Plain,
    /// From right to left; with the language to name.
    RightToLeft(&'static str),
    /// Chinese, Japanese or Korean; with the language to name.
    EastAsian(&'static str),
}

/// Splits text. Spaces and marks between two pieces of the same writing stay with them, others go to what follows.
pub(crate) fn pieces(text: &str) -> Vec<(Writing, String)> {
    let mut found: Vec<(Writing, String)> = Vec::new();
    let mut between = String::new();
    for character in text.chars() {
        let Some(writing) = writing(character) else {
            between.push(character);
            continue;
        };
        match found.last_mut() {
            Some((last, piece)) if is_same(*last, writing) => {
                piece.push_str(&std::mem::take(&mut between));
                piece.push(character);
                *last = more_exact(*last, writing);
            }
            _ => {
                let before = std::mem::take(&mut between);
                // What stands before letters from right to left is read in the direction of the page.
                match found.last_mut() {
                    _ if before.is_empty() || writing == Writing::Plain => {
                        found.push((writing, before));
                    }
                    Some((Writing::Plain, piece)) => {
                        piece.push_str(&before);
                        found.push((writing, String::new()));
                    }
                    _ => {
                        found.push((Writing::Plain, before));
                        found.push((writing, String::new()));
                    }
                }
                if let Some((_, piece)) = found.last_mut() {
                    piece.push(character);
                }
            }
        }
    }
    if !between.is_empty() {
        match found.last_mut() {
            Some((Writing::Plain, piece)) => piece.push_str(&between),
            _ => found.push((Writing::Plain, between)),
        }
    }
    found
}

fn is_same(one: Writing, other: Writing) -> bool {
    std::mem::discriminant(&one) == std::mem::discriminant(&other)
}

/// Chinese signs are used in Japan and Korea too; kana and Hangul tell which.
fn more_exact(one: Writing, other: Writing) -> Writing {
    if one == Writing::EastAsian(CHINESE) { other } else { one }
}

const CHINESE: &str = "zh-CN";

/// Returns nothing for what takes the writing of its surroundings.
fn writing(character: char) -> Option<Writing> {
    match character.script() {
        Script::Han | Script::Bopomofo => return Some(Writing::EastAsian(CHINESE)),
        Script::Hiragana | Script::Katakana => return Some(Writing::EastAsian("ja-JP")),
        Script::Hangul => return Some(Writing::EastAsian("ko-KR")),
        _ => {}
    }
    match bidi_class(character) {
        BidiClass::R if character.script() == Script::Hebrew => Some(Writing::RightToLeft("he-IL")),
        BidiClass::R | BidiClass::AL => Some(Writing::RightToLeft("ar-SA")),
        BidiClass::L => Some(Writing::Plain),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_split_where_the_writing_changes_and_nothing_is_lost() {
        let text = "I, שלום לדוגמה, of 李小龍 (김 예시) 12.";
        let found = pieces(text);
        assert_eq!(found.iter().map(|(_, piece)| piece.as_str()).collect::<String>(), text);
        assert!(found.contains(&(Writing::RightToLeft("he-IL"), "שלום לדוגמה".to_owned())));
        assert!(found.contains(&(Writing::EastAsian("ko-KR"), "李小龍 (김 예시".to_owned())), "{found:?}");
        assert_eq!(pieces("Plain, 12."), [(Writing::Plain, "Plain, 12.".to_owned())]);
        assert_eq!(pieces("..."), [(Writing::Plain, "...".to_owned())]);
        assert!(pieces("").is_empty());
        assert_eq!(pieces("محمد"), [(Writing::RightToLeft("ar-SA"), "محمد".to_owned())]);
    }
}
