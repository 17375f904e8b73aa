//! The facts that a paper tells: of the case, of each charge, and of the person as far as a ground rests on them.
//!
//! Not here: facts that nothing rests on. A paper for a court says no more about a person than the law asks.

use std::collections::BTreeSet;

use case_file::{Charge, Fact, Facts, More, Owner, VagueDate, Value};
use law::{ExtraType, Read, Requirement, Subject, facts_read};
use plan::Words;
use screening::Verdict;
use serde_json::Value as Json;

use super::Office;
use super::addendum::Addendum;
use super::filing::Filing;
use super::needs::known;
use crate::{Cell, Labeled, Part};

/// More charges than this stand in the addendum.
pub(crate) const IN_PLACE: usize = 12;
/// The longest text in a line of the case.
const LINE: usize = 120;
/// The longest text in a cell.
const CELL: usize = 160;

/// Facts of a charge that are told where a ground rests on them; the table has the others.
const OF_CHARGE: &[&str] = &[
    "severity",
    "grade",
    "max_years",
    "sentence_completed",
    "incarceration",
    "incarceration_ended",
    "probation_ended",
    "supervision_revoked",
    "fines_paid",
    "mistaken_identity",
    "claims_innocence",
    "victim_minor",
];

/// Facts of the person that are told where a ground rests on them.
const OF_PERSON: &[&str] = &[
    "date_of_birth",
    "pending_charges",
    "on_supervision",
    "incarcerated",
    "court_debt",
    "registered_sex_offender",
    "trafficking_survivor",
];

/// Said only when it is so: "no" would tell the other side something that nobody asked for.
const ONLY_YES: &[&str] = &["mistaken_identity", "claims_innocence", "trafficking_survivor"];

/// Returns every fact that the grounds of a filing rest on.
pub(crate) fn rests_on(office: &Office<'_>, filing: &Filing<'_>) -> BTreeSet<Read> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut all = BTreeSet::new();
    for reason in filing.rows.iter().flat_map(|row| &row.reasons) {
        let met = reason.verdict == Verdict::Yes && !reason.requirement.judge;
        if met && seen.insert(reason.requirement.id.as_str()) {
            all.extend(read_by(office, filing, reason.requirement));
        }
    }
    all
}

/// Returns the facts that a requirement rests on, as the law has it on the day.
pub(crate) fn read_by(office: &Office<'_>, filing: &Filing<'_>, requirement: &Requirement) -> BTreeSet<Read> {
    let in_force = |from: Option<case_file::Date>| from.is_none_or(|from| from <= office.plan.as_of);
    let version = requirement.versions.iter().rev().find(|version| in_force(version.from));
    version.map(|version| facts_read(filing.pack, &version.when)).unwrap_or_default()
}

/// Returns what the case is, line by line; what is not known is a line to write on.
pub(crate) fn case_lines(
    office: &Office<'_>,
    filing: &Filing<'_>,
    words: &dyn Words,
    in_caption: bool,
    addendum: &mut Addendum,
) -> Vec<Labeled> {
    let Some(case) = filing.case else { return Vec::new() };
    let mut text = |name: &str| {
        let label = words.say(&format!("paper-label-{name}"), &[]);
        let value = known(&case.facts, name).map(|value| addendum.fit(words, &label, value, LINE));
        Labeled { label: format!("{label}:"), value }
    };
    // The caption of a paper for a court says where the case is.
    let mut lines = vec![text("agency")];
    if !in_caption {
        lines.splice(0..0, [text("court"), text("county"), state(office, filing, words), text("number")]);
    }
    for name in ["arrest_date", "filed_date"] {
        let label = format!("{}:", words.say(&format!("paper-label-{name}"), &[]));
        let value = match case.facts.date(name) {
            Fact::Known(date) => Some(words.vague(date)),
            Fact::Absent => Some(words.say("paper-none", &[])),
            Fact::Unknown => None,
        };
        lines.push(Labeled { label, value });
    }
    lines
}

/// Returns the state that the case is in.
pub(crate) fn state(office: &Office<'_>, filing: &Filing<'_>, words: &dyn Words) -> Labeled {
    let home = filing.case.map(|case| &case.jurisdiction);
    let name = home.and_then(|id| office.law.pack(id)).map_or(filing.pack.name.as_str(), |pack| &pack.name);
    Labeled::known(format!("{}:", words.say("paper-label-state", &[])), name)
}

/// Returns the table of charges, or a pointer to it in the addendum where it is long.
pub(crate) fn charge_table(filing: &Filing<'_>, words: &dyn Words, addendum: &mut Addendum) -> Vec<Part> {
    let charges = filing.charges();
    let header = ["number-short", "charge", "statute", "offense_date", "outcome", "outcome_date"];
    let rows: Vec<Vec<Cell>> =
        (1..).zip(&charges).map(|(number, charge)| charge_row(number, charge, words, addendum)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Part::Table {
        widths: vec![1, 5, 3, 3, 4, 3],
        header: header.map(|name| words.say(&format!("paper-label-{name}"), &[])).to_vec(),
        rows,
    };
    if charges.len() <= IN_PLACE {
        return vec![table];
    }
    let count = charges.len().to_string();
    let item = addendum.put(&words.say("paper-charges", &[]), vec![table]);
    vec![Part::paragraph(words.say("paper-charges-in-addendum", &[("count", &count), ("item", &item)]))]
}

fn charge_row(number: usize, charge: &Charge, words: &dyn Words, addendum: &mut Addendum) -> Vec<Cell> {
    let blank = || words.say("paper-blank", &[]);
    let date = |name: &str| match charge.facts.date(name) {
        Fact::Known(date) => words.vague(date),
        Fact::Absent => words.say("paper-none", &[]),
        Fact::Unknown => blank(),
    };
    let label = words.say("paper-label-charge", &[]);
    let name = known(&charge.facts, "description").map_or_else(blank, str::to_owned);
    let outcome = value_words("outcome", charge.facts.get("outcome"), words).unwrap_or_else(blank);
    vec![
        Cell::strong(number.to_string()),
        Cell::plain(addendum.fit(words, &label, &name, CELL)),
        Cell::plain(known(&charge.facts, "statute").map_or_else(blank, str::to_owned)),
        Cell::plain(date("offense_date")),
        Cell::plain(outcome),
        Cell::plain(date("outcome_date")),
    ]
}

/// A fact with a short label and its value in words.
pub(crate) struct Told {
    pub(crate) label: String,
    pub(crate) value: String,
    /// The same as a sentence of the person.
    pub(crate) sentence: String,
}

/// Returns what is told of a charge, as far as `reads` rests on it.
pub(crate) fn of_charge(
    office: &Office<'_>,
    charge: &Charge,
    reads: &BTreeSet<Read>,
    words: &dyn Words,
) -> Vec<Told> {
    let wanted = OF_CHARGE.iter().filter(|name| reads.contains(&(Subject::Charge, (**name).into())));
    let mut all: Vec<Told> = wanted.filter_map(|name| told(&charge.facts, name, words)).collect();
    all.extend(extras(office, &charge.more, Subject::Charge, reads, words));
    all
}

/// Returns what is told of the person, the case or the matter, as far as `reads` rests on it.
pub(crate) fn of_the_rest(
    office: &Office<'_>,
    filing: &Filing<'_>,
    reads: &BTreeSet<Read>,
    words: &dyn Words,
) -> Vec<Told> {
    let person = &office.file.person;
    let wanted = OF_PERSON.iter().filter(|name| reads.contains(&(Subject::Person, (**name).into())));
    let mut all: Vec<Told> = wanted.filter_map(|name| told(&person.facts, name, words)).collect();
    all.extend(extras(office, &person.more, Subject::Person, reads, words));
    if let Some(case) = filing.case {
        all.extend(extras(office, &case.more, Subject::Case, reads, words));
    }
    if let Some(Owner::Matter(id)) = filing.targets.first()
        && let Some(matter) = office.file.matter(id)
    {
        all.extend(extras(office, &matter.more, Subject::Matter, reads, words));
    }
    all
}

/// Returns the first sentences about a charge: those that are always told.
pub(crate) fn charge_sentences(charge: &Charge, words: &dyn Words) -> Vec<String> {
    ["statute", "offense_date", "outcome", "outcome_date"]
        .iter()
        .filter_map(|name| told(&charge.facts, name, words).map(|told| told.sentence))
        .collect()
}

fn told(facts: &Facts, name: &str, words: &dyn Words) -> Option<Told> {
    let value = facts.get(name)?;
    if ONLY_YES.contains(&name) && *value != Value::Bool(true) {
        return None;
    }
    let said = value_words(name, Some(value), words)?;
    let ending = match value {
        Value::Bool(true) => "-yes",
        Value::Bool(false) => "-no",
        Value::Absent => "-none",
        _ => "",
    };
    // A class of crime that has none is not worth a sentence.
    if *value == Value::Absent && matches!(name, "grade" | "max_years" | "offense_date" | "outcome_date") {
        return None;
    }
    let key = match value {
        Value::Text(word) if name == "incarceration" => format!("paper-i-incarceration-{word}"),
        _ => format!("paper-i-{name}{ending}"),
    };
    Some(Told {
        label: words.say(&format!("paper-label-{name}"), &[]),
        sentence: words.say(&key, &[("value", &said)]),
        value: said,
    })
}

/// Facts that only this place asks for, with the pack's question as their label.
fn extras(
    office: &Office<'_>,
    more: &More,
    subject: Subject,
    reads: &BTreeSet<Read>,
    words: &dyn Words,
) -> Vec<Told> {
    let wanted = more.iter().filter(|(name, _)| reads.contains(&(subject, name.as_str().into())));
    wanted
        .filter_map(|(name, value)| {
            let fact = office.law.fact(&name.as_str().into())?;
            let value = extra_words(&fact.kind, value, words)?;
            let sentence = words.say("paper-i-extra", &[("ask", &fact.ask), ("value", &value)]);
            Some(Told { label: fact.ask.clone(), value, sentence })
        })
        .collect()
}

fn extra_words(kind: &ExtraType, value: &Json, words: &dyn Words) -> Option<String> {
    match (kind, value) {
        (_, Json::Bool(value)) => Some(words.say(if *value { "paper-yes" } else { "paper-no" }, &[])),
        (_, Json::Null) => Some(words.say("paper-none", &[])),
        (_, Json::Number(number)) => Some(number.to_string()),
        (ExtraType::Date, Json::String(text)) => VagueDate::parse(text).ok().map(|date| words.vague(date)),
        (ExtraType::Choice(choices), Json::String(text)) => {
            choices.iter().find(|choice| choice.id.as_str() == text).map(|choice| choice.say.clone())
        }
        (_, Json::String(text)) => Some(text.clone()),
        _ => None,
    }
}

fn value_words(name: &str, value: Option<&Value>, words: &dyn Words) -> Option<String> {
    Some(match value? {
        Value::Absent => words.say("paper-none", &[]),
        Value::Bool(value) => words.say(if *value { "paper-yes" } else { "paper-no" }, &[]),
        Value::Number(number) => number.to_string(),
        Value::Date(date) => words.vague(*date),
        Value::Text(word) if name == "outcome" => words.say(&format!("plan-outcome-{word}"), &[]),
        Value::Text(word) if matches!(name, "severity" | "incarceration") => {
            words.say(&format!("paper-{name}-{word}"), &[])
        }
        Value::Text(text) => text.clone(),
        Value::Texts(texts) => texts.join(", "),
        Value::Kinds(_) => return None,
    })
}
