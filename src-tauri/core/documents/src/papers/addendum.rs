//! What does not fit in its place: it is cut there with a pointer, and stands in full at the end of the paper.
//!
//! Not here: what is told. Nothing is ever lost by length.

use plan::Words;

use crate::{Labeled, Part};

/// The pages at the end of one paper.
#[derive(Default)]
pub(crate) struct Addendum {
    items: Vec<(String, Vec<Part>)>,
}

impl Addendum {
    /// Returns the value if it has at most `most` characters; else its beginning, and puts it here in full.
    pub(crate) fn fit(&mut self, words: &dyn Words, label: &str, value: &str, most: usize) -> String {
        if value.chars().count() <= most {
            return value.to_owned();
        }
        let number = self.put(label, vec![Part::paragraph(value)]);
        let start: String = value.chars().take(most).collect();
        words.say("paper-addendum-cut", &[("start", start.trim_end()), ("item", &number)])
    }

    /// Puts parts here and returns their number.
    pub(crate) fn put(&mut self, label: &str, parts: Vec<Part>) -> String {
        // The same value that is cut in two places stands here once.
        if let Some(known) = self.items.iter().position(|item| item.0 == label && item.1 == parts) {
            return (known + 1).to_string();
        }
        self.items.push((label.to_owned(), parts));
        self.items.len().to_string()
    }

    /// Returns the pages; none where everything fitted.
    pub(crate) fn parts(self, words: &dyn Words, name: &str) -> Vec<Part> {
        if self.items.is_empty() {
            return Vec::new();
        }
        let mut all = vec![Part::PageBreak, Part::heading(1, words.say("paper-addendum", &[]))];
        if !name.is_empty() {
            let whose = Labeled::known(words.say("paper-label-name", &[]), name);
            all.push(Part::Facts { lines: vec![whose] });
        }
        for (number, (label, parts)) in (1..).zip(self.items) {
            let number = number.to_string();
            let heading = words.say("paper-addendum-item", &[("item", &number), ("label", &label)]);
            all.push(Part::heading(2, heading));
            all.extend(parts);
        }
        all
    }
}
