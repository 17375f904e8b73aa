//! Which characters of a text can be seen: what turns the reading order around, steers a terminal or is no character
//! is no part of an answer.
//!
//! Not here: which of them a font can draw (`documents`).

/// Tells whether a character may be shown; the ends of lines and tabs may, as they are spaces.
pub fn is_shown(character: char) -> bool {
    match character {
        '\n' | '\t' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        _ => !character.is_control() && !is_invisible(character),
    }
}

/// Tells of invisible characters that turn the reading order around, join, or choose a variant of a glyph.
pub fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Tells whether a text has anything in it that a reader would see.
pub fn says_something(text: &str) -> bool {
    text.chars().any(|character| is_shown(character) && !character.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_left_out_and_every_writing_stays() {
        let typed = "a\u{202E}b\u{0}c\u{7}\u{2066}\u{1b}[31m\r\n\u{FFFE}é 李 שלום \u{200D}";
        let shown: String = typed.chars().filter(|character| is_shown(*character)).collect();
        assert_eq!(shown, "abc[31m\né 李 שלום \u{200D}");
    }

    #[test]
    fn a_text_that_nobody_can_see_says_nothing() {
        for nothing in ["", " \t\n", "\u{7}", "\u{200B}\u{A0}", "\u{FEFF}\u{202E}", "\u{FFFE}"] {
            assert!(!says_something(nothing), "{nothing:?}");
        }
        for something in ["x", " 李 ", "\u{202E}a", "⚖", "\\"] {
            assert!(says_something(something), "{something:?}");
        }
    }
}
