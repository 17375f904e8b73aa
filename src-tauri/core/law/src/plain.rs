//! How hard a text is to read: the Flesch-Kincaid grade, with legal terms that a reader has explained to them let through.
//!
//! Not here: which texts are measured (`review`). The measure is Kincaid and others' of 1975, US Navy report 8-75:
//! `0.39 · words per sentence + 11.8 · syllables per word − 15.59`. Short texts swing widely, so a term of the law that
//! has no plain word counts as one short word, and so does a name, a number and a citation.

/// Terms that count as one short word: each is explained in the window, in the pack's own words or by the glossary.
const TERMS: &str = include_str!("../../../../assets/law/terms.txt");

/// Returns the grade of a text; 0 for one without words.
pub(crate) fn grade(text: &str) -> f64 {
    let plain = without_terms(text);
    let mut words = 0_u32;
    let mut syllables = 0_u32;
    for word in plain.split_whitespace() {
        let letters: String =
            word.chars().filter(|letter| letter.is_alphabetic() || *letter == '\'').collect();
        if letters.is_empty() && !word.chars().any(char::is_numeric) {
            continue;
        }
        words += 1;
        syllables += if is_name(word) { 1 } else { count_syllables(&letters.to_lowercase()) };
    }
    if words == 0 {
        return 0.0;
    }
    let sentences = sentences(&plain).max(1);
    let (words, syllables, sentences) = (f64::from(words), f64::from(syllables), f64::from(sentences));
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Puts a short word in the place of each allowed term, the longest first.
fn without_terms(text: &str) -> String {
    let mut terms: Vec<&str> =
        TERMS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    terms.sort_by_key(|term| std::cmp::Reverse(term.len()));
    let mut plain = text.to_owned();
    for term in terms {
        let mut from = 0;
        while let Some(at) = plain.get(from..).and_then(|rest| find_word(rest, term)) {
            let at = from + at;
            plain.replace_range(at..at + term.len(), "term");
            from = at + "term".len();
        }
    }
    plain
}

/// Finds a whole word or phrase, whatever its case; a plural or possessive ending may follow.
fn find_word(text: &str, term: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    let starts = |at: usize| !lower.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric));
    lower.match_indices(term).map(|(at, _)| at).find(|at| starts(*at))
}

/// A number, a citation or a word in capitals.
fn is_name(word: &str) -> bool {
    let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
    word.chars().any(char::is_numeric) || capitals > 1
}

/// Counts the ends of sentences; a semicolon or colon ends one too, and a point within a number or name does not.
fn sentences(text: &str) -> u32 {
    let mut count = 0;
    let mut words = text.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let bare = word.trim_end_matches(['"', ')', '\'', '”']);
        let ends = bare.ends_with(['.', '?', '!', ':', ';']);
        let last = words.peek().is_none();
        count += u32::from(ends || last);
    }
    count
}

/// Counts groups of vowels, less a silent ending.
fn count_syllables(word: &str) -> u32 {
    let mut count = 0;
    let mut in_vowels = false;
    for letter in word.chars() {
        let vowel = matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        count += u32::from(vowel && !in_vowels);
        in_vowels = vowel;
    }
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("es")
            && !word.ends_with("ses")
            && !word.ends_with("ces")
            && !word.ends_with("ges"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_common_words() {
        let words =
            [("court", 1), ("record", 2), ("probation", 3), ("passed", 1), ("ended", 2), ("people", 2)];
        for (word, expected) in words {
            assert_eq!(count_syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn plain_words_are_low_and_dense_ones_are_high() {
        assert!(grade("You have paid all you owe. No case is open.") < 3.0);
        assert!(
            grade("Adjudicatory determinations necessitate comprehensive evidentiary substantiation.") > 12.0
        );
        assert!(grade("") == 0.0);
    }

    #[test]
    fn a_term_of_the_law_and_a_citation_count_as_short_words() {
        assert!(grade("Your restitution is paid.") < grade("Your remuneration is paid."));
        assert!(grade("See ORS 137.225(1)(a).") < 5.0);
    }
}
