//! Looks for the line of a page that tells which revision of a form it is.
//!
//! Not here: the lines (`page`). None is no problem.

use crate::file::File;
use crate::object::Dictionary;
use crate::page;

/// Pages that are looked at, from the first on.
const PAGES: usize = 12;
/// The longest line that can be a revision, and how much of it is shown.
const LONGEST: usize = 120;
const SHOWN: usize = 60;

/// Returns the first line that names a revision; empty when there is none.
pub(crate) fn find(file: &File<'_>, pages: &[Dictionary]) -> String {
    let mut lines = pages.iter().take(PAGES).flat_map(|page| page::lines(file, page).unwrap_or_default());
    let found = lines.find_map(|line| {
        let shown = is_revision(&line).then(|| short(&line))?;
        is_revision(&shown).then_some(shown)
    });
    found.unwrap_or_default()
}

/// Tells whether a line reads like "Rev. 01/2026" or "Revised July 1, 2025".
fn is_revision(line: &str) -> bool {
    // What a font does not tell would be shown as signs without sense.
    let is_readable =
        line.chars().all(|letter| !letter.is_control() && letter != '\u{FFFD}' && letter != '§');
    let lower = line.to_lowercase();
    let words: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let named = words.iter().enumerate().any(|(index, word)| {
        let is_mark = matches!(*word, "rev" | "revised" | "revision")
            || word.strip_prefix("rev").is_some_and(|rest| rest.parse::<u32>().is_ok());
        // "Rev. Stat." and "Revised Statutes" are laws.
        is_mark
            && !words
                .get(index + 1)
                .is_some_and(|next| matches!(*next, "stat" | "statute" | "statutes" | "code"))
    });
    is_readable
        && named
        && line.chars().count() <= LONGEST
        && line.chars().any(|letter| letter.is_ascii_digit())
}

/// Cuts what stands before and after the revision in a long line.
fn short(line: &str) -> String {
    if line.chars().count() <= SHOWN {
        return line.to_owned();
    }
    // Small letters of other alphabets may have other lengths; then the line is cut at its beginning.
    let from = line.to_ascii_lowercase().find("rev").unwrap_or(0);
    let rest = line.get(from..).unwrap_or(line);
    let digit = rest.find(|letter: char| letter.is_ascii_digit()).unwrap_or(0);
    let after = rest.get(digit..).and_then(|rest| rest.find(['(', ')', ';', '©'])).map(|end| digit + end);
    let rest = rest.get(..after.unwrap_or(rest.len())).unwrap_or(rest);
    rest.chars().take(SHOWN).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_to_its_revision() {
        let line = "AOC-X-1, Rev. 3/25 (replaced AOC-X-2 for petitions under the old law of the year 1999)";
        assert_eq!(short(line), "Rev. 3/25");
        assert_eq!(short("Form X-1 (REV 05/24)"), "Form X-1 (REV 05/24)");
    }

    #[test]
    fn a_revision_is_told_from_other_lines() {
        for line in ["Rev. 01/2026", "[Rev. July 1, 2025]", "Form X-1 (REV 05/24)", "Revised 2024", "REV2025"]
        {
            assert!(is_revision(line), "{line}");
        }
        for line in [
            "Rev. \0\u{14}/\u{12}3",
            "Neb. Rev. Stat. 29-22",
            "Colorado Revised Statutes 24-72-703",
            "Revenue Code 12",
            "Please review page 2",
            "Rev.",
            "Reviewed 2024",
        ] {
            assert!(!is_revision(line), "{line}");
        }
    }
}
