//! The grounds: each requirement in the pack's words, with its citation and with what the record shows for it.
//!
//! Not here: whether it is met (`screening`). What only a judge can weigh is given as the standard, with lines to write.

use law::Requirement;
use plan::Words;
use screening::Verdict;

use super::Office;
use super::facts;
use super::filing::Filing;
use crate::{Cell, CheckLine, Labeled, Part, Run};

/// Lines to write on for what a judge weighs.
const ROOM: u8 = 6;

/// One requirement that is met, or that a judge weighs, for some or all of the targets.
pub(crate) struct Ground<'a> {
    pub(crate) requirement: &'a Requirement,
    pub(crate) cite: &'a str,
    /// The numbers of the charges it holds for; empty when it holds for all.
    numbers: Vec<usize>,
}

impl Ground<'_> {
    /// Returns the requirement's words; "you" is the person who asks.
    pub(crate) fn say(&self, words: &dyn Words) -> String {
        if self.numbers.is_empty() {
            return self.requirement.say.clone();
        }
        let numbers: Vec<String> = self.numbers.iter().map(ToString::to_string).collect();
        words.say("paper-ground-for", &[("say", &self.requirement.say), ("numbers", &numbers.join(", "))])
    }
}

/// Returns the grounds of a filing, in the order of the law.
pub(crate) fn grounds<'a>(filing: &Filing<'a>) -> Vec<Ground<'a>> {
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
            let same = |ground: &&mut Ground<'_>| {
                std::ptr::eq(ground.requirement, reason.requirement) && ground.cite == reason.cite
            };
            match all.iter_mut().find(same) {
                Some(ground) => ground.numbers.extend(number),
                None => all.push(Ground {
                    requirement: reason.requirement,
                    cite: reason.cite,
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
pub(crate) fn parts(office: &Office<'_>, filing: &Filing<'_>, words: &dyn Words) -> Vec<Part> {
    let all = grounds(filing);
    let (judge, met): (Vec<_>, Vec<_>) = all.into_iter().partition(|ground| ground.requirement.judge);
    let mut parts = vec![
        Part::heading(1, words.say("paper-grounds", &[])),
        Part::Paragraph { runs: vec![Run::soft(words.say("paper-grounds-you", &[]))] },
    ];
    let remedy = filing.remedy;
    let proof = [("paper-burden", &remedy.burden), ("paper-standard", &remedy.standard)];
    let lines: Vec<Labeled> = std::iter::once(("paper-authority", &remedy.authority))
        .chain(proof)
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| Labeled::known(format!("{}:", words.say(key, &[])), value))
        .collect();
    parts.push(Part::Facts { lines });
    if !met.is_empty() {
        let header = ["paper-ground", "paper-ground-shown", "paper-ground-cite"];
        let rows = met.iter().map(|ground| {
            let cite = Cell { runs: vec![Run::soft(ground.cite)] };
            vec![Cell::plain(ground.say(words)), Cell::plain(shown(office, filing, ground, words)), cite]
        });
        parts.push(Part::Table {
            widths: vec![6, 5, 4],
            header: header.map(|key| words.say(key, &[])).to_vec(),
            rows: rows.collect(),
        });
    }
    parts.extend(weighed(filing, &judge, words));
    parts
}

/// What the record shows for one requirement.
fn shown(office: &Office<'_>, filing: &Filing<'_>, ground: &Ground<'_>, words: &dyn Words) -> String {
    let reads = facts::read_by(office, filing, ground.requirement);
    let charges = filing.charges();
    let mut told = Vec::new();
    if let [charge] = charges.as_slice() {
        told.extend(facts::of_charge(office, charge, &reads, words));
    }
    told.extend(facts::of_the_rest(office, filing, &reads, words));
    if told.is_empty() {
        let key = if charges.is_empty() { "paper-ground-stated" } else { "paper-ground-facts" };
        return words.say(key, &[]);
    }
    let lines: Vec<String> = told.iter().map(|one| labeled(one, words)).collect();
    lines.join(" ")
}

pub(crate) fn labeled(told: &facts::Told, words: &dyn Words) -> String {
    let key = if told.label.ends_with('?') { "paper-answer" } else { "paper-labeled" };
    words.say(key, &[("label", &told.label), ("value", &told.value)])
}

/// What only a judge can weigh: the standard, and room to write why it is so.
fn weighed(filing: &Filing<'_>, judge: &[Ground<'_>], words: &dyn Words) -> Vec<Part> {
    let remedy = filing.remedy;
    let discretion = filing.rows.iter().any(|row| row.discretionary);
    if judge.is_empty() && !discretion {
        return Vec::new();
    }
    let mut parts = vec![Part::heading(1, words.say("paper-weighed", &[]))];
    for ground in judge {
        let label = words.say("paper-weighed-line", &[("say", &ground.say(words)), ("cite", ground.cite)]);
        parts.push(Part::Ruled { label, lines: ROOM });
    }
    if discretion {
        if !remedy.discretion.is_empty() {
            parts.push(Part::paragraph(&remedy.discretion));
        }
        parts.push(Part::Ruled { label: words.say("paper-weighed-why", &[]), lines: ROOM + 2 });
    }
    parts
}

/// Returns a line with a box for each ground, for an order.
pub(crate) fn findings(filing: &Filing<'_>, words: &dyn Words) -> Vec<CheckLine> {
    let line = |ground: &Ground<'_>| CheckLine {
        text: ground.say(words),
        date: String::new(),
        details: Vec::new(),
        note: ground.cite.to_owned(),
    };
    grounds(filing).iter().map(line).collect()
}
