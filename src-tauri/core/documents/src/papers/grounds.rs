//! The grounds: each requirement as the pack has it for courts, with its citation.
//!
//! Not here: whether it is met (`screening`), and the facts that show it (`facts`). What only a judge can weigh is given as
//! the standard, with lines to write.

use law::Requirement;
use plan::Words;
use screening::Verdict;

use super::Office;
use super::filing::Filing;
use crate::{CheckLine, Part};

/// Lines to write on for what a judge weighs.
const ROOM: u8 = 6;

/// One requirement that is met, or that a judge weighs, for some or all of the targets.
pub(crate) struct Ground<'a> {
    pub(crate) requirement: &'a Requirement,
    pub(crate) cite: &'a str,
    /// The requirement as papers for a court state it of the petitioner.
    stated: &'a str,
    /// The numbers of the charges it holds for; empty when it holds for all.
    numbers: Vec<usize>,
}

impl Ground<'_> {
    /// Returns the requirement in plain words; "you" is the person who asks.
    pub(crate) fn say(&self, words: &dyn Words) -> String {
        self.of_charges(&self.requirement.say, words)
    }

    /// Returns the requirement as papers for a court state it of the petitioner.
    pub(crate) fn court(&self, words: &dyn Words) -> String {
        self.of_charges(self.stated, words)
    }

    fn of_charges(&self, say: &str, words: &dyn Words) -> String {
        if self.numbers.is_empty() {
            return say.to_owned();
        }
        let numbers: Vec<String> = self.numbers.iter().map(ToString::to_string).collect();
        let key = if numbers.len() == 1 { "paper-ground-for-one" } else { "paper-ground-for" };
        words.say(key, &[("say", say), ("numbers", &numbers.join(", "))])
    }

    fn cited(&self, words: &dyn Words) -> String {
        words.say("paper-cited", &[("say", &self.court(words)), ("cite", self.cite)])
    }
}

/// Returns the grounds of a filing, in the order of the law.
pub(crate) fn grounds<'a>(office: &Office<'_>, filing: &Filing<'a>) -> Vec<Ground<'a>> {
    let charges = filing.charges();
    let mut all: Vec<Ground<'a>> = Vec::new();
    for row in &filing.rows {
        let number = charges
            .iter()
            .position(|charge| row.target == case_file::Owner::Charge(charge.id.clone()))
            .map(|at| at + 1);
        for reason in &row.reasons {
            if reason.verdict != Verdict::Yes && !reason.requirement.judge {
                continue;
            }
            let court = filing.said_of(office, &row.target, &reason.requirement.court);
            let stated = if court.is_empty() { reason.requirement.say.as_str() } else { court };
            let same = |ground: &&mut Ground<'_>| {
                std::ptr::eq(ground.requirement, reason.requirement)
                    && (ground.cite, ground.stated) == (reason.cite, stated)
            };
            match all.iter_mut().find(same) {
                Some(ground) => ground.numbers.extend(number),
                None => all.push(Ground {
                    requirement: reason.requirement,
                    cite: reason.cite,
                    stated,
                    numbers: number.into_iter().collect(),
                }),
            }
        }
    }
    for ground in &mut all {
        if ground.numbers.len() == filing.rows.len() {
            ground.numbers.clear();
        }
    }
    all
}

/// Returns the part of a petition that says why the law allows it.
pub(crate) fn parts(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let all = grounds(office, filing);
    let (judge, met): (Vec<_>, Vec<_>) = all.into_iter().partition(|ground| ground.requirement.judge);
    let mut parts = Vec::new();
    if !met.is_empty() {
        parts.push(Part::heading(1, words.say("paper-grounds", &[])));
        let lines = met.iter().map(|ground| ground.cited(words)).collect();
        parts.push(Part::Numbered { first: 1, lines });
    }
    parts.extend(weighed(filing, &judge, words));
    parts
}

/// What only a judge can weigh: the standard, and room to write why it is so.
fn weighed(filing: &Filing<'_>, judge: &[Ground<'_>], words: &dyn Words) -> Vec<Part> {
    let discretion = filing.rows.iter().any(|row| row.discretionary);
    if judge.is_empty() && !discretion {
        return Vec::new();
    }
    let mut parts = vec![Part::heading(1, words.say("paper-weighed", &[]))];
    for ground in judge {
        let label = words.say("paper-weighed-line", &[("say", &ground.cited(words))]);
        parts.push(Part::Ruled { label, lines: ROOM });
    }
    if discretion {
        parts.push(Part::Ruled { label: words.say("paper-weighed-why", &[]), lines: ROOM + 2 });
    }
    parts
}

/// Returns a line with a box for each ground, for an order.
pub(crate) fn findings(office: &Office<'_>, filing: &Filing<'_>) -> Vec<CheckLine> {
    let words = office.words.court;
    let line = |ground: &Ground<'_>| CheckLine {
        text: ground.court(words),
        date: String::new(),
        details: Vec::new(),
        note: ground.cite.to_owned(),
    };
    grounds(office, filing).iter().map(line).collect()
}
