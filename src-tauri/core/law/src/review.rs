//! Looks over the words of a checked pack: can a person read them, and does every rule say where it is written?
//!
//! Not here: what makes a pack unusable (`read`). A pack with such a problem works; it is not good enough to ship.

use crate::model::{ExtraType, Pack, Remedy};
use crate::plain::grade;
use crate::problem::Problem;

/// The hardest grade that words for a person may have.
const HARDEST_GRADE: f64 = 8.0;

/// The longest citation, in characters.
const LONGEST_CITATION: usize = 240;

/// What a citation without a number may rest on.
const WITHOUT_NUMBER: [&str; 9] =
    ["constitution", "common law", "inherent", "rule", "act", "v.", "court", "policy", "code"];

/// Returns what is wrong with the words of a pack; `file` and `text` are those it was read from.
pub fn review(file: &str, text: &str, pack: &Pack) -> Vec<Problem> {
    let mut reviewer = Reviewer { file, text, problems: Vec::new() };
    for fact in &pack.facts {
        reviewer.plain("question", &fact.ask);
        reviewer.plain("reason", &fact.why);
        reviewer.plain("paper", &fact.paper);
        if !fact.ask.contains('?') {
            reviewer.problem(&fact.ask, "a question has no question mark".to_owned(), "ask it as a question");
        }
        if let ExtraType::Choice(choices) = &fact.kind {
            for choice in choices {
                reviewer.plain("choice", &choice.say);
            }
        }
        if let Some(presumed) = &fact.presumed {
            reviewer.plain("assumption", &presumed.say);
        }
    }
    let sealing = &pack.sealing;
    for lines in [&sealing.does, &sealing.does_not, &sealing.who_looks, &sealing.must_tell] {
        for line in lines {
            reviewer.plain("line on sealing", line);
        }
    }
    for words in [&sealing.unseal, &sealing.destroyed, &sealing.may_deny, &sealing.juvenile] {
        reviewer.plain("line on sealing", words);
    }
    pack.remedies.iter().for_each(|remedy| reviewer.remedy(remedy));
    reviewer.problems.sort_by_key(|problem| problem.line);
    reviewer.problems.dedup();
    reviewer.problems
}

struct Reviewer<'t> {
    file: &'t str,
    text: &'t str,
    problems: Vec<Problem>,
}

impl Reviewer<'_> {
    fn remedy(&mut self, remedy: &Remedy) {
        self.plain("summary", &remedy.summary);
        self.citation(&remedy.authority);
        for requirement in &remedy.requires {
            self.plain("requirement", &requirement.say);
            self.plain("requirement", &requirement.unmet);
            requirement.versions.iter().for_each(|version| self.citation(&version.cite));
        }
        for step in &remedy.steps {
            self.plain("step", &step.say);
            if !step.cite.is_empty() {
                self.citation(&step.cite);
            }
        }
        remedy.after.iter().for_each(|line| self.plain("step", line));
        for words in
            [&remedy.burden, &remedy.standard, &remedy.refused, &remedy.once, &remedy.paperwork.fee_waiver]
        {
            self.plain("warning", words);
        }
        remedy.later_than.iter().for_each(|first| self.plain("warning", &first.say));
    }

    fn plain(&mut self, what: &str, words: &str) {
        let grade = grade(words);
        if grade > HARDEST_GRADE {
            let message = format!("this {what} reads at grade {grade:.1}");
            self.problem(words, message, "use shorter sentences and more common words");
        }
    }

    /// A citation names a section, a chapter, a case or a year; otherwise one of a few sources that have no number.
    fn citation(&mut self, cite: &str) {
        let lower = cite.to_lowercase();
        let named =
            cite.chars().any(char::is_numeric) || WITHOUT_NUMBER.iter().any(|word| lower.contains(word));
        let shaped = named && cite.trim() == cite && cite.chars().count() <= LONGEST_CITATION;
        if !shaped {
            self.problem(
                cite,
                format!("`{cite}` does not look like a citation"),
                "name the section or the source",
            );
        }
    }

    fn problem(&mut self, words: &str, message: String, hint: &str) {
        // Words are written in TOML with their quotes escaped; the start of them is enough to find the line.
        let start: String = words.chars().take_while(|letter| *letter != '"' && *letter != '\\').collect();
        let at = self.text.find(&start).filter(|_| !start.is_empty()).unwrap_or(0);
        self.problems.push(Problem::at(self.file, self.text, &(at..at), message, hint));
    }
}
