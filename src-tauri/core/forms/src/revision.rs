//! Looks for the line of a page that tells which revision of a form it is.
//!
//! Not here: reading pages for their words. Only text in plain letters is looked at, and none is no problem.

use crate::file::File;
use crate::object::{Dictionary, Object};
use crate::problem::FormProblem;
use crate::syntax::{Budget, Syntax};

/// Pages that are looked at, from the first on.
const PAGES: usize = 12;
/// What looking at one page may cost.
const OBJECTS: usize = 60_000;
const BYTES: usize = 8 << 20;
/// The longest line that is shown.
const LONGEST: usize = 60;

/// Returns the first line that names a revision; empty when there is none.
pub(crate) fn find(file: &File<'_>, pages: &[Dictionary]) -> String {
    let mut lines = pages.iter().take(PAGES).flat_map(|page| lines_of(file, page).unwrap_or_default());
    lines.find(|line| is_revision(line)).unwrap_or_default()
}

/// Tells whether a line reads like "Rev. 01/2026" or "Revised July 1, 2025".
fn is_revision(line: &str) -> bool {
    let lower = line.to_lowercase();
    let words: Vec<&str> = lower.split(|letter: char| !letter.is_alphanumeric()).collect();
    let named = words.iter().any(|word| {
        matches!(*word, "rev" | "revised" | "revision")
            || word.strip_prefix("rev").is_some_and(|rest| rest.parse::<u32>().is_ok())
    });
    named && line.chars().count() <= LONGEST && line.chars().any(|letter| letter.is_ascii_digit())
}

fn lines_of(file: &File<'_>, page: &Dictionary) -> Result<Vec<String>, FormProblem> {
    let contents = file.under(page, "Contents")?;
    let parts = match &*contents {
        Object::Array(parts) => parts.clone(),
        Object::Stream(..) => page.get("Contents").cloned().into_iter().collect(),
        _ => Vec::new(),
    };
    let budget = Budget::new(OBJECTS, BYTES);
    let mut lines = Vec::new();
    for part in parts {
        if let Object::Stream(entries, from) = &*file.resolve(&part)? {
            // A page that is packed in another way, or costs too much, is passed over.
            let Ok(content) = file.content(entries, *from) else { continue };
            let _ = read_lines(&content, &budget, &mut lines);
        }
    }
    Ok(lines)
}

/// Joins what is drawn between moves of the pen.
fn read_lines(content: &[u8], budget: &Budget, lines: &mut Vec<String>) -> Result<(), FormProblem> {
    let mut syntax = Syntax::new(content, 0, budget);
    let mut line = String::new();
    let mut pending = String::new();
    while syntax.peek().is_some() {
        match syntax.object()? {
            Some(Object::Text(text)) => pending = crate::text::read(&text),
            Some(Object::Array(items)) => {
                pending = items.iter().filter_map(Object::as_text).map(crate::text::read).collect();
            }
            Some(_) => {}
            None => match syntax.operator() {
                b"Tj" | b"TJ" => line.push_str(&std::mem::take(&mut pending)),
                b"'" | b"\"" => {
                    lines.push(std::mem::replace(&mut line, std::mem::take(&mut pending)));
                }
                b"Td" | b"TD" | b"T*" | b"Tm" | b"ET" => lines.push(std::mem::take(&mut line)),
                _ => {}
            },
        }
    }
    lines.push(line);
    lines.retain_mut(|line| {
        *line = line.trim().to_owned();
        !line.is_empty()
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_revision_is_told_from_other_lines() {
        for line in ["Rev. 01/2026", "[Rev. July 1, 2025]", "Form X-1 (REV 05/24)", "Revised 2024", "REV2025"]
        {
            assert!(is_revision(line), "{line}");
        }
        for line in ["Revenue Code 12", "Please review page 2", "Rev.", "Reviewed 2024"] {
            assert!(!is_revision(line), "{line}");
        }
    }
}
