//! The facts that a paper tells: of the case, of each charge, and of the person as far as a ground rests on them.
//!
//! Not here: facts that nothing rests on. A paper for a court says no more about a person than the law asks.

use std::collections::BTreeSet;

use case_file::{Case, Charge, Fact, Facts, More, Owner, VagueDate, Value};
use law::{ExtraFact, ExtraType, Pack, PlaceWord, Read, Requirement, Subject, facts_read};
use plan::Words;
use screening::{Verdict, holds};
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

/// Days that may lie ahead.
const ENDS: &[&str] = &["sentence_completed", "incarceration_ended", "probation_ended"];

/// Outcomes after which there is no sentence.
const WITHOUT_SENTENCE: &[&str] =
    &["not-charged", "declined", "dismissed", "dismissed-without-prejudice", "nolle-prosequi", "acquitted"];

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
fn read_by(office: &Office<'_>, filing: &Filing<'_>, requirement: &Requirement) -> BTreeSet<Read> {
    let in_force = |from: Option<case_file::Date>| from.is_none_or(|from| from <= office.plan.as_of);
    let version = requirement.versions.iter().rev().find(|version| in_force(version.from));
    version.map(|version| facts_read(filing.pack, &version.when)).unwrap_or_default()
}

/// Returns what each case is, line by line; what is not known is a line to write on.
pub(crate) fn cases(
    office: &Office<'_>,
    filing: &Filing<'_>,
    words: &dyn Words,
    in_caption: bool,
    addendum: &mut Addendum,
) -> Vec<Part> {
    // The caption of a paper for a court says where one case is, not where each of several is.
    let in_caption = in_caption && filing.cases.len() == 1;
    let lines = filing.cases.iter().map(|case| case_lines(office, case, words, in_caption, addendum));
    lines.map(|lines| Part::Facts { lines }).collect()
}

/// Returns what a case is, line by line.
pub(crate) fn case_lines(
    office: &Office<'_>,
    case: &Case,
    words: &dyn Words,
    in_caption: bool,
    addendum: &mut Addendum,
) -> Vec<Labeled> {
    let pack = office.law.pack(&case.jurisdiction);
    let mut text = |name: &str| {
        let label = label(pack, name, words);
        let value = known(&case.facts, name).map(|value| addendum.fit(words, &label, value, LINE));
        Labeled { label: format!("{label}:"), value }
    };
    let mut lines = vec![text("agency")];
    if !in_caption {
        let place = pack.and_then(|pack| state_of(pack, words));
        let county = text("county");
        let has_counties = pack.is_none_or(|pack| pack.counties);
        let county = (has_counties || county.value.is_some()).then_some(county);
        let head = [Some(text("number")), Some(text("court")), county, place];
        lines.splice(0..0, head.into_iter().flatten());
    }
    for name in ["arrest_date", "filed_date"] {
        let label = format!("{}:", words.say(&format!("paper-label-{name}"), &[]));
        let value = match case.facts.date(name) {
            Fact::Known(date) => Some(words.vague(date)),
            // A charge that was never filed needs no line.
            Fact::Absent => continue,
            Fact::Unknown => None,
        };
        lines.push(Labeled { label, value });
    }
    lines
}

/// Returns what a fact of a case is called; a place can have its own word for a county.
pub(crate) fn label(pack: Option<&Pack>, name: &str, words: &dyn Words) -> String {
    let county = || match pack.map(|pack| pack.county.as_str()) {
        Some(own) if !own.is_empty() => own.to_owned(),
        _ => words.say("paper-label-county", &[]),
    };
    match name {
        "county" => county(),
        "case_county" => words.say("paper-label-case_county", &[("county", &county())]),
        _ => words.say(&format!("paper-label-{name}"), &[]),
    }
}

/// Returns the state that the case is in; nothing for federal law.
pub(crate) fn state(office: &Office<'_>, filing: &Filing<'_>, words: &dyn Words) -> Option<Labeled> {
    let home = filing.case().and_then(|case| office.law.pack(&case.jurisdiction));
    state_of(home.unwrap_or(filing.pack), words)
}

fn state_of(pack: &Pack, words: &dyn Words) -> Option<Labeled> {
    let label = format!("{}:", words.say("paper-label-state", &[]));
    (pack.jurisdiction.as_str() != "us").then(|| Labeled::known(label, &pack.name))
}

/// Tells whether courts where the case is are courts of a county.
pub(crate) fn has_counties(office: &Office<'_>, filing: &Filing<'_>) -> bool {
    let home = filing.case().and_then(|case| office.law.pack(&case.jurisdiction));
    home.unwrap_or(filing.pack).counties
}

/// Returns every case of the place, for a filing that has to list them.
pub(crate) fn whole_record(
    office: &Office<'_>,
    filing: &Filing<'_>,
    words: &dyn Words,
    addendum: &mut Addendum,
) -> Vec<Part> {
    let blank = || words.say("paper-blank", &[]);
    let here = |case: &&Case| case.jurisdiction == filing.pack.jurisdiction;
    let label = words.say("paper-label-charge", &[]);
    let is_told =
        |name: &str| office.file.cases.iter().filter(here).any(|case| known(&case.facts, name).is_some());
    let columns: &[&str] = if filing.pack.counties || is_told("county") {
        &["number", "court", "county"]
    } else {
        &["number", "court"]
    };
    let mut rows = Vec::new();
    for case in office.file.cases.iter().filter(here) {
        let text = |name: &str| known(&case.facts, name).map_or_else(blank, str::to_owned);
        let arrested = case.facts.date("arrest_date").known().map_or_else(blank, |date| words.vague(date));
        let charges = case.charges.iter().map(|charge| {
            let outcome = outcome(office, charge, words).unwrap_or_else(blank);
            format!("{}: {outcome}", known(&charge.facts, "description").map_or_else(blank, str::to_owned))
        });
        let charges = charges.collect::<Vec<_>>().join("; ");
        let mut row: Vec<Cell> = columns.iter().map(|name| Cell::plain(text(name))).collect();
        row.extend([arrested, addendum.fit(words, &label, &charges, CELL * 2)].map(Cell::plain));
        rows.push(row);
    }
    let header = columns.iter().chain(&["arrest_date", "charge"]);
    let table = Part::Table {
        widths: columns.iter().map(|_| 3).chain([3, 6]).collect(),
        header: header.map(|name| self::label(Some(filing.pack), name, words)).collect(),
        rows,
    };
    vec![
        Part::heading(2, words.say("paper-whole-record", &[])),
        table,
        Part::Ruled { label: words.say("paper-whole-record-more", &[]), lines: 2 },
    ]
}

/// Returns the table of charges, or a pointer to it in the addendum where it is long.
pub(crate) fn charge_table(
    office: &Office<'_>,
    filing: &Filing<'_>,
    words: &dyn Words,
    addendum: &mut Addendum,
) -> Vec<Part> {
    let charges = filing.charges();
    let several = filing.cases.len() > 1;
    let mut header =
        vec!["number-short", "charge", "statute", "level", "offense_date", "outcome", "outcome_date"];
    let mut widths = vec![2, 9, 6, 7, 6, 6, 6];
    if several {
        header.insert(1, "number");
        widths.insert(1, 7);
    }
    let with_case = filing.cases.iter().flat_map(|case| {
        filing.charges_of(case).into_iter().map(move |charge| (known(&case.facts, "number"), charge))
    });
    let rows: Vec<Vec<Cell>> = (1..)
        .zip(with_case)
        .map(|(number, (case, charge))| {
            let mut row = charge_row(office, number, charge, words, addendum);
            if several {
                let case = case.map_or_else(|| words.say("paper-blank", &[]), str::to_owned);
                row.insert(1, Cell::plain(case));
            }
            row
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Part::Table {
        widths,
        header: header.iter().map(|name| words.say(&format!("paper-label-{name}"), &[])).collect(),
        rows,
    };
    if charges.len() <= IN_PLACE {
        return vec![table];
    }
    let count = charges.len().to_string();
    let item = addendum.put(&words.say("paper-charges", &[]), vec![table]);
    vec![Part::paragraph(words.say("paper-charges-in-addendum", &[("count", &count), ("item", &item)]))]
}

fn charge_row(
    office: &Office<'_>,
    number: usize,
    charge: &Charge,
    words: &dyn Words,
    addendum: &mut Addendum,
) -> Vec<Cell> {
    let blank = || words.say("paper-blank", &[]);
    let date = |name: &str| match charge.facts.date(name) {
        Fact::Known(date) => words.vague(date),
        // A case that is still open has no end.
        Fact::Absent => "–".to_owned(),
        Fact::Unknown => blank(),
    };
    let label = words.say("paper-label-charge", &[]);
    let name = known(&charge.facts, "description").map_or_else(blank, str::to_owned);
    let outcome = outcome(office, charge, words).unwrap_or_else(blank);
    vec![
        Cell::strong(number.to_string()),
        Cell::plain(addendum.fit(words, &label, &name, CELL)),
        Cell::plain(known(&charge.facts, "statute").map_or_else(blank, str::to_owned)),
        Cell::plain(level(office, charge, words).unwrap_or_else(blank)),
        Cell::plain(date("offense_date")),
        Cell::plain(outcome),
        Cell::plain(date("outcome_date")),
    ]
}

/// Returns the level of a charge and its class, as far as they are known.
fn level(office: &Office<'_>, charge: &Charge, words: &dyn Words) -> Option<String> {
    let severity = severity(office, charge, words);
    let grade = known(&charge.facts, "grade");
    match (severity, grade) {
        (Some(severity), Some(grade)) => {
            Some(words.say("paper-level", &[("level", &severity), ("class", grade)]))
        }
        (severity, grade) => severity.or(grade.map(str::to_owned)),
    }
}

/// Returns what is told of a charge, as far as `reads` rests on it.
pub(crate) fn of_charge(
    office: &Office<'_>,
    charge: &Charge,
    reads: &BTreeSet<Read>,
    words: &dyn Words,
) -> Vec<String> {
    let wanted = OF_CHARGE.iter().filter(|name| reads.contains(&(Subject::Charge, (**name).into())));
    let tell = |name: &str| match name {
        _ if says_nothing(&charge.facts, name) => None,
        "severity" => {
            let said = severity(office, charge, words)?;
            Some(words.say("paper-told-severity", &[("value", &said)]))
        }
        _ => told(office, &charge.facts, name, words),
    };
    let mut all: Vec<String> = wanted.filter_map(|name| tell(name)).collect();
    all.extend(extras(
        office,
        &charge.more,
        (Subject::Charge, &Owner::Charge(charge.id.clone())),
        reads,
        words,
    ));
    all
}

/// Tells whether a fact of a sentence says nothing: there can be none, or another fact has said it.
fn says_nothing(facts: &Facts, name: &str) -> bool {
    let outcome = known(facts, "outcome").unwrap_or_default();
    let no_sentence = WITHOUT_SENTENCE.contains(&outcome);
    let absent = |name: &str| facts.get(name) == Some(&Value::Absent);
    match name {
        "sentence_completed" => no_sentence || absent(name) && outcome != "convicted",
        "fines_paid" => no_sentence,
        "supervision_revoked" => no_sentence || absent("probation_ended"),
        // Without an end it is either said that there was none, or it goes on.
        "incarceration_ended" => absent(name) && known(facts, "incarceration").is_some(),
        _ => false,
    }
}

/// Returns what is told of the person, the case or the matter, as far as `reads` rests on it.
pub(crate) fn of_the_rest(
    office: &Office<'_>,
    filing: &Filing<'_>,
    reads: &BTreeSet<Read>,
    words: &dyn Words,
) -> Vec<String> {
    let person = &office.file.person;
    let wanted = OF_PERSON.iter().filter(|name| reads.contains(&(Subject::Person, (**name).into())));
    let mut all: Vec<String> = wanted.filter_map(|name| told(office, &person.facts, name, words)).collect();
    all.extend(extras(office, &person.more, (Subject::Person, &Owner::Person), reads, words));
    for case in &filing.cases {
        all.extend(extras(office, &case.more, (Subject::Case, &Owner::Case(case.id.clone())), reads, words));
    }
    if let Some(Owner::Matter(id)) = filing.targets.first()
        && let Some(matter) = office.file.matter(id)
    {
        all.extend(extras(office, &matter.more, (Subject::Matter, &Owner::Matter(id.clone())), reads, words));
    }
    all
}

/// Returns the first sentences about a charge: those that are always told.
pub(crate) fn charge_sentences(office: &Office<'_>, charge: &Charge, words: &dyn Words) -> Vec<String> {
    let mut all: Vec<String> = ["statute", "offense_date"]
        .iter()
        .filter_map(|name| told(office, &charge.facts, name, words))
        .collect();
    let outcome = outcome(office, charge, words);
    all.extend(outcome.map(|outcome| words.say("paper-told-outcome", &[("value", &outcome)])));
    all.extend(told(office, &charge.facts, "outcome_date", words));
    all
}

/// Returns how a charge ended: in the place's own word, else as courts say it.
pub(crate) fn outcome(office: &Office<'_>, charge: &Charge, words: &dyn Words) -> Option<String> {
    let word = known(&charge.facts, "outcome")?;
    let own = own_word(office, charge, word, |pack| &pack.outcomes);
    Some(own.unwrap_or_else(|| words.say(&format!("paper-outcome-{word}"), &[])))
}

/// Returns the level of a charge: in the place's own word, else as courts say it.
fn severity(office: &Office<'_>, charge: &Charge, words: &dyn Words) -> Option<String> {
    let word = known(&charge.facts, "severity")?;
    let own = own_word(office, charge, word, |pack| &pack.levels);
    Some(own.unwrap_or_else(|| words.say(&format!("paper-severity-{word}"), &[])))
}

/// Returns the place's own word for a word about a charge, where it has one.
fn own_word<'a>(
    office: &Office<'a>,
    charge: &Charge,
    word: &str,
    list: impl Fn(&'a Pack) -> &'a [PlaceWord],
) -> Option<String> {
    let owner = Owner::Charge(charge.id.clone());
    let pack = office.file.charge(&charge.id).and_then(|(case, _)| office.law.pack(&case.jurisdiction))?;
    let fits = |one: &&PlaceWord| {
        let when = one.when.as_ref();
        one.word.as_str() == word
            && when
                .is_none_or(|when| holds(office.file, pack, when, &owner, office.plan.as_of) == Verdict::Yes)
    };
    list(pack).iter().find(fits).map(|one| one.say.clone())
}

/// Returns one fact as a sentence of the person who asks.
fn told(office: &Office<'_>, facts: &Facts, name: &str, words: &dyn Words) -> Option<String> {
    let value = facts.get(name)?;
    if ONLY_YES.contains(&name) && *value != Value::Bool(true) {
        return None;
    }
    // A class of crime that has none is not worth a sentence, and nobody was never born.
    let silent = ["grade", "max_years", "offense_date", "outcome_date", "date_of_birth"];
    if *value == Value::Absent && silent.contains(&name) {
        return None;
    }
    let said = match value {
        // What everybody can read holds no full date of birth.
        Value::Date(date) if name == "date_of_birth" => date.earliest().format("%Y").to_string(),
        _ => value_words(name, Some(value), words)?,
    };
    let key = match value {
        Value::Text(word) if name == "incarceration" => format!("paper-told-incarceration-{word}"),
        Value::Bool(true) => format!("paper-told-{name}-yes"),
        Value::Bool(false) => format!("paper-told-{name}-no"),
        Value::Absent => format!("paper-told-{name}-none"),
        Value::Date(date) if ENDS.contains(&name) && date.earliest() > office.plan.as_of => {
            format!("paper-told-{name}-later")
        }
        _ => format!("paper-told-{name}"),
    };
    Some(words.say(&key, &[("value", &said)]))
}

/// Facts that only this place asks for, as the pack tells them.
fn extras(
    office: &Office<'_>,
    more: &More,
    (subject, owner): (Subject, &Owner),
    reads: &BTreeSet<Read>,
    words: &dyn Words,
) -> Vec<String> {
    let wanted = more.iter().filter(|(name, _)| reads.contains(&(subject, name.as_str().into())));
    wanted
        .filter_map(|(name, value)| {
            let fact = office.law.fact(&name.as_str().into())?;
            // What was answered before the question fell away is no longer said.
            if shut(office, fact, owner) {
                return None;
            }
            let told = &fact.told;
            let said = extra_words(&fact.kind, value, words)?;
            let whole = match value {
                Json::Bool(true) => told.yes.as_str(),
                Json::Bool(false) => told.no.as_str(),
                _ => "",
            };
            if !whole.is_empty() {
                return Some(whole.to_owned());
            }
            let label = if told.label.is_empty() { &fact.ask } else { &told.label };
            Some(words.say("paper-labeled", &[("label", label), ("value", &said)]))
        })
        .collect()
}

/// Tells whether a fact is not asked of its owner, because its gate is shut.
pub(crate) fn shut(office: &Office<'_>, fact: &ExtraFact, owner: &Owner) -> bool {
    let (Some(gate), Some(pack)) = (&fact.gate, office.law.pack_of(&fact.id)) else { return false };
    let day = office.plan.as_of;
    match owner {
        // A gate about the person reads the same from every charge.
        Owner::Person => {
            let mut charges = office.file.cases.iter().flat_map(|case| &case.charges);
            charges.next().is_some_and(|charge| {
                holds(office.file, pack, gate, &Owner::Charge(charge.id.clone()), day) == Verdict::No
            })
        }
        _ => holds(office.file, pack, gate, owner, day) == Verdict::No,
    }
}

/// Returns what is told of a matter by the contract's own facts. What could put somebody in danger is not told.
pub(crate) fn of_matter(office: &Office<'_>, filing: &Filing<'_>, words: &dyn Words) -> Vec<String> {
    let Some(Owner::Matter(id)) = filing.targets.first() else { return Vec::new() };
    let Some(matter) = office.file.matter(id) else { return Vec::new() };
    if filing.remedy.track == law::Track::ProtectedWitness {
        return Vec::new();
    }
    let yes = ["adoptee", "birth_parent", "descendant", "owner", "measures_taken", "protective_order"];
    let mut lines: Vec<String> = yes
        .into_iter()
        .filter(|name| matter.more.get(*name) == Some(&Json::Bool(true)))
        .map(|name| words.say(&format!("paper-matter-{name}"), &[]))
        .collect();
    for name in ["already_filed", "document_filed", "filed"] {
        match matter.more.get(name) {
            Some(Json::Bool(true)) => lines.push(words.say("paper-matter-filed", &[])),
            Some(Json::Bool(false)) => lines.push(words.say("paper-matter-not-filed", &[])),
            _ => {}
        }
    }
    if matter.more.get("already_public") == Some(&Json::Bool(false)) {
        lines.push(words.say("paper-matter-not-public", &[]));
    }
    let text = |name: &str| matter.more.get(name).and_then(Json::as_str).filter(|text| !text.is_empty());
    for name in ["role", "case_type"] {
        if let Some(word) = text(name).filter(|word| *word != "other") {
            lines.push(words.say(&format!("paper-matter-{name}-{word}"), &[]));
        }
    }
    for name in ["born_in", "adopted_in"] {
        let place = text(name)
            .and_then(|place| office.law.pack(&place.into()).map(|pack| pack.name.as_str()).or(Some(place)));
        // Federal law has no place of its own: what it records happened abroad.
        let key = if text(name) == Some("us") { "abroad" } else { name };
        if let Some(place) = place {
            lines.push(words.say(&format!("paper-matter-{key}"), &[("place", place)]));
        }
    }
    lines
}

fn extra_words(kind: &ExtraType, value: &Json, words: &dyn Words) -> Option<String> {
    match (kind, value) {
        (_, Json::Bool(value)) => Some(words.say(if *value { "paper-yes" } else { "paper-no" }, &[])),
        (_, Json::Null) => Some(words.say("paper-none", &[])),
        (_, Json::Number(number)) => Some(digits(number.as_f64()?)),
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
        Value::Number(number) if name == "max_years" => length(*number, words),
        Value::Number(number) => digits(*number),
        Value::Date(date) => words.vague(*date),
        Value::Text(text) if text.trim().is_empty() => return None,
        Value::Text(word) if name == "incarceration" => words.say(&format!("paper-{name}-{word}"), &[]),
        Value::Text(text) => text.clone(),
        Value::Texts(texts) => texts.join(", "),
        Value::Kinds(_) => return None,
    })
}

/// A number without needless digits.
fn digits(number: f64) -> String {
    format!("{number:.2}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A length of time given in years, in the unit that people use for it.
fn length(years: f64, words: &dyn Words) -> String {
    let (key, count) = match years {
        whole if whole.fract() == 0.0 => ("paper-years", whole),
        short if short < 1.0 && (short * 12.0).fract() != 0.0 => ("paper-days", (short * 365.0).round()),
        _ => ("paper-months", (years * 12.0).round()),
    };
    words.say(key, &[("count", &digits(count))])
}
