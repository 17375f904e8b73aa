//! Where the person is and which way they came, so that "back" and reopening lead where they expect.
//!
//! Not here: which question is next (`interview`). The trail is kept as a setting beside the answers; a trail that
//! cannot be read, or that leads to something removed, is simply begun anew.

use serde::{Deserialize, Serialize};

/// A place in the program.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum At {
    /// The first screen.
    #[default]
    Welcome,
    /// A question, by its spelling.
    Question(String),
    /// The record.
    Record,
    /// All answers.
    Check,
    /// The plan.
    Plan,
    /// What sealing means in a place.
    Understand(String),
    /// What was granted; with what is to be marked.
    Granted(String),
    /// A page about safety.
    Safety(String),
    /// The papers.
    Papers,
    /// What is gathered about a charge or case, by its id.
    Proof(String),
}

/// Where the person is and which way they came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Trail {
    /// Where they are.
    pub(crate) at: At,
    /// Where "back" leads, last one first to be left.
    pub(crate) history: Vec<At>,
    /// Where they return to after changing an answer.
    pub(crate) return_to: Option<At>,
    /// Where they were before each stored step, for undo.
    pub(crate) before_step: Vec<At>,
}

/// How many places are remembered.
const LONGEST: usize = 300;

impl Trail {
    /// Reads a stored trail; a new one where there is none that can be read.
    pub(crate) fn read(text: Option<&str>) -> Self {
        text.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    }

    /// Returns the stored form.
    pub(crate) fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Goes on to a place.
    pub(crate) fn go(&mut self, to: At) {
        if self.at != to {
            let from = std::mem::replace(&mut self.at, to);
            self.history.push(from);
            shorten(&mut self.history);
        }
    }

    /// Goes back one place, if there is one; what no longer exists is passed.
    pub(crate) fn back(&mut self, exists: impl Fn(&At) -> bool) {
        while let Some(to) = self.history.pop() {
            if exists(&to) && to != self.at {
                if self.return_to.as_ref() == Some(&to) {
                    self.return_to = None;
                }
                self.at = to;
                return;
            }
        }
    }

    /// Goes to a question to change its answer; afterwards the person returns to where they are now.
    pub(crate) fn change(&mut self, question: &str) {
        let to = At::Question(question.to_owned());
        if self.at != to {
            self.return_to.get_or_insert_with(|| self.at.clone());
            self.go(to);
        }
    }

    /// Returns from changing answers, and forgets the detour.
    pub(crate) fn returned(&mut self, to: At) {
        if let Some(place) = self.history.iter().rposition(|at| *at == to) {
            self.history.truncate(place);
        }
        self.return_to = None;
        self.at = to;
    }

    /// Remembers where a step was made.
    pub(crate) fn stepped(&mut self) {
        self.before_step.push(self.at.clone());
        shorten(&mut self.before_step);
    }

    /// Goes to where the step that was taken back had been made.
    pub(crate) fn undone(&mut self) {
        self.return_to = None;
        if let Some(to) = self.before_step.pop() {
            match self.history.iter().rposition(|at| *at == to) {
                Some(place) => self.history.truncate(place),
                None => self.history.retain(|at| *at != to),
            }
            self.at = to;
        }
    }
}

fn shorten(places: &mut Vec<At>) {
    let over = places.len().saturating_sub(LONGEST);
    places.drain(..over);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(id: &str) -> At {
        At::Question(id.to_owned())
    }

    #[test]
    fn back_follows_the_persons_own_way_and_passes_what_is_gone() {
        let mut trail = Trail::default();
        for to in [question("a"), question("b"), At::Record] {
            trail.go(to);
        }
        trail.back(|at| *at != question("b"));
        assert_eq!(trail.at, question("a"));
        trail.back(|_| true);
        trail.back(|_| true);
        assert_eq!(trail.at, At::Welcome);
    }

    #[test]
    fn a_change_returns_to_where_it_began() {
        let mut trail = Trail::default();
        trail.go(At::Check);
        trail.change("a");
        assert_eq!((&trail.at, &trail.return_to), (&question("a"), &Some(At::Check)));
        trail.returned(At::Check);
        trail.back(|_| true);
        assert_eq!((&trail.at, &trail.return_to), (&At::Welcome, &None));
    }

    #[test]
    fn undo_leads_to_where_the_step_was_made() {
        let mut trail = Trail::default();
        trail.go(question("a"));
        trail.stepped();
        trail.go(question("b"));
        trail.undone();
        assert_eq!(trail.at, question("a"));
        trail.back(|_| true);
        assert_eq!(trail.at, At::Welcome);
    }

    #[test]
    fn a_trail_survives_its_stored_form_and_nonsense_begins_anew() {
        let mut trail = Trail::default();
        trail.change("c1:charge.outcome");
        assert_eq!(Trail::read(Some(&trail.write())), trail);
        assert_eq!(Trail::read(Some("nonsense")), Trail::default());
    }
}
