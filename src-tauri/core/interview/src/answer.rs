//! Turns a raw answer into edits and marks, or says which field does not fit and why.
//!
//! Not here: words for problems; a problem is data, its words stand in the catalogues.
//! Invariant: an answer touches only what its question is about. The one exception is declared: choosing another
//! offense proposes kinds, level and statute anew, and what has not ended or not happened has no date.

use std::collections::{BTreeMap, BTreeSet};

use case_file::{CaseFile, Date, Edit, FactPath, Id, Owner};
use serde_json::{Value as Json, json};

use crate::charge_answer;
use crate::danger;
use crate::date_answer::{DateParts, read_date};
use crate::grow::{charge_step, matter_step};
use crate::marks::{Mark, Marks, Step};
use crate::offense::OffenseTable;
use crate::question::{Input, Question};

/// An answer as given, unread.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// "I don't know".
    DontKnow,
    /// "There was none".
    None,
    /// Yes or no.
    YesNo(bool),
    /// One word.
    Choice(String),
    /// Several words; empty is "none of these".
    Many(Vec<String>),
    /// A date as typed, or the two ends of "between".
    Date {
        /// The date or the first end.
        from: DateParts,
        /// The other end.
        to: Option<DateParts>,
    },
    /// A number or text as typed.
    Text(String),
    /// Several texts, by key.
    Fields(BTreeMap<String, String>),
    /// An offense of the table, or the person's own words.
    Offense {
        /// Its id; `None` for own words.
        id: Option<String>,
        /// Which of its variants in the case's jurisdiction; `None` when not known.
        variant: Option<usize>,
        /// The words to keep.
        description: String,
    },
}

/// What an answer is read against.
#[derive(Debug, Clone, Copy)]
pub struct AnswerContext<'a> {
    /// The case file so far.
    pub file: &'a CaseFile,
    /// The marks so far.
    pub marks: &'a Marks,
    /// The table of offenses.
    pub offenses: &'a OffenseTable,
    /// Every place whose law a case can fall under.
    pub places: &'a [String],
    /// The day; an arrest after it is refused.
    pub as_of: Date,
}

/// Why an answer does not fit. Carries no value, because values are personal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the answer does not fit: {field} {kind:?}")]
pub struct AnswerProblem {
    /// The field that is wrong: `year`, `to.month`, a key; empty for the whole answer.
    pub field: String,
    /// What is wrong.
    pub kind: ProblemKind,
}

impl AnswerProblem {
    pub(crate) fn new(field: &str, kind: ProblemKind) -> Self {
        Self { field: field.to_owned(), kind }
    }
}

/// What can be wrong with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing was given.
    Empty,
    /// An answer of another sort than the question takes.
    Sort,
    /// Not one of the choices.
    NotAChoice,
    /// "There was none" is no answer here.
    NoneNotPossible,
    /// The year was left out.
    YearMissing,
    /// The year has two digits.
    YearTwoDigits,
    /// The year is not four digits.
    YearForm,
    /// The year is too long ago or too far ahead.
    YearRange {
        /// The first year taken.
        first: i32,
        /// The last year taken.
        last: i32,
    },
    /// The month is not 1 to 12.
    Month,
    /// A day was given without its month.
    MonthMissing,
    /// The day is not 1 to 31.
    Day,
    /// That month has no such day.
    NoSuchDay,
    /// "Between" ends before it begins.
    Reversed,
    /// It lies in the future.
    Future,
    /// Not a number.
    NotANumber,
    /// Below zero.
    Negative,
    /// Longer than it may be.
    TooLong {
        /// The most characters.
        max: usize,
    },
    /// Not the name of a state.
    NotAPlace,
    /// The file holds as many charges as it may.
    TooManyCharges,
}

const LARGEST_NUMBER: f64 = 1_000_000.0;
const FIELD_LENGTH: usize = 80;

/// Reads the answer to a question.
///
/// # Errors
/// Says which field does not fit and why; nothing is changed then.
pub fn read_answer(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    if *answer == Answer::DontKnow {
        return Ok(passed_over(question, context));
    }
    let mut step = match question.id.name.as_str() {
        "topics" => topics(question, answer, context)?,
        "in_danger" => danger::told(question, answer, context)?,
        "classified_read" => danger::read(question, answer, context)?,
        "another_charge" => another_charge(question, answer, context)?,
        "name" | "address" => several(question, answer)?,
        "earlier_relief" => earlier_relief(question, answer, context)?,
        "earlier_relief_detail" => earlier_relief_detail(answer, context)?,
        "jurisdiction" => moved(question, answer, context)?,
        "description" => charge_answer::offense(question, answer, context)?,
        "outcome" => charge_answer::with_date(question, answer, context, "pending", "outcome_date")?,
        "grade" => charge_answer::grade(question, answer, context)?,
        "incarceration" => {
            charge_answer::with_date(question, answer, context, "none", "incarceration_ended")?
        }
        name => match name.strip_prefix("place_of_") {
            Some(kind) => {
                let place = Id::from(read_place(answer, context)?);
                match context.file.matters.iter().find(|matter| matter.kind.as_str() == kind) {
                    Some(matter) => Step { edits: move_matter(matter, place), marks: Vec::new() },
                    None => {
                        danger::with_danger(matter_step(context.file, context.marks, kind, place), context)
                    }
                }
            }
            None => fact(question, answer, context)?,
        },
    };
    if !step.marks.iter().any(|(id, _)| *id == question.id) && context.marks.get(&question.id).is_some() {
        step.marks.push((question.id.clone(), None));
    }
    Ok(step)
}

fn passed_over(question: &Question<'_>, context: &AnswerContext<'_>) -> Step {
    let mut step = Step::default();
    match question.id.name.as_str() {
        // A case and a matter always have a place; the law cannot be looked up without.
        "jurisdiction" => {}
        "name" | "address" => step.edits = erase_parts(question),
        _ if context.file.fact(&question.id).is_some() => {
            step.edits.push(Edit::Erase { fact: question.id.clone() });
        }
        _ => {}
    }
    step.marks.push((question.id.clone(), Some(Mark::DontKnow)));
    step
}

fn fact(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    let value = read_value(question, answer, context)?;
    Ok(set(&question.id, value))
}

pub(crate) fn set(fact: &FactPath, value: Json) -> Step {
    Step { edits: vec![Edit::Set { fact: fact.clone(), value }], marks: Vec::new() }
}

pub(crate) fn read_value(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Json, AnswerProblem> {
    let whole = |kind| AnswerProblem::new("", kind);
    match (question.input(), answer) {
        (_, Answer::None) if question.takes_none() => Ok(Json::Null),
        (_, Answer::None) => Err(whole(ProblemKind::NoneNotPossible)),
        (Input::YesNo, Answer::YesNo(value)) => Ok(json!(value)),
        (Input::Choice(words), Answer::Choice(word)) if words.contains(word) => Ok(json!(word)),
        (Input::Many(words), Answer::Many(chosen)) if chosen.iter().all(|word| words.contains(word)) => {
            Ok(json!(chosen.iter().collect::<BTreeSet<_>>()))
        }
        (Input::Choice(_), Answer::Choice(_)) | (Input::Many(_), Answer::Many(_)) => {
            Err(whole(ProblemKind::NotAChoice))
        }
        (Input::Place, _) => read_place(answer, context).map(|place| json!(place)),
        (Input::Date { future }, Answer::Date { from, to }) => {
            let not_after = (!future).then_some(context.as_of);
            read_date(from, to.as_ref(), not_after, context.as_of).map(|date| json!(date.to_string()))
        }
        (Input::Number, Answer::Text(text)) => read_number(text),
        (Input::Text { max }, Answer::Text(text)) => read_text(text, max, "").map(|text| json!(text)),
        (Input::Texts { max }, Answer::Text(text)) => {
            let text = read_text(text, max, "")?;
            let parts = text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty());
            Ok(json!(parts.collect::<Vec<_>>()))
        }
        _ => Err(whole(ProblemKind::Sort)),
    }
}

pub(crate) fn read_text(text: &str, max: usize, field: &str) -> Result<String, AnswerProblem> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() {
        Err(AnswerProblem::new(field, ProblemKind::Empty))
    } else if text.chars().count() > max {
        Err(AnswerProblem::new(field, ProblemKind::TooLong { max }))
    } else {
        Ok(text)
    }
}

fn read_number(text: &str) -> Result<Json, AnswerProblem> {
    let text = text.trim().trim_start_matches('$').replace(',', "");
    if text.is_empty() {
        return Err(AnswerProblem::new("", ProblemKind::Empty));
    }
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.' || byte == b'-');
    let number: f64 =
        text.parse().ok().filter(|_| plain).ok_or_else(|| AnswerProblem::new("", ProblemKind::NotANumber))?;
    if number < 0.0 {
        return Err(AnswerProblem::new("", ProblemKind::Negative));
    }
    if number > LARGEST_NUMBER {
        return Err(AnswerProblem::new("", ProblemKind::NotANumber));
    }
    // Whole numbers stay whole in the file: "2", not "2.0".
    Ok(serde_json::from_str(text.trim_end_matches('.')).unwrap_or_else(|_| json!(number)))
}

fn read_place(answer: &Answer, context: &AnswerContext<'_>) -> Result<String, AnswerProblem> {
    match answer {
        Answer::Choice(place) if context.places.contains(place) => Ok(place.clone()),
        Answer::Choice(_) => Err(AnswerProblem::new("", ProblemKind::NotAPlace)),
        _ => Err(AnswerProblem::new("", ProblemKind::Sort)),
    }
}

/// A topic that is no longer chosen takes its matters away; cases stay, because they have their own "remove".
fn topics(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    match (question.input(), answer) {
        (Input::Many(words), Answer::Many(chosen)) if chosen.iter().all(|word| words.contains(word)) => {
            if chosen.is_empty() {
                return Err(AnswerProblem::new("", ProblemKind::Empty));
            }
            let dropped = context.file.matters.iter().filter(|matter| {
                words.iter().any(|word| word == matter.kind.as_str())
                    && !chosen.iter().any(|word| word == matter.kind.as_str())
            });
            let edits = dropped.map(|matter| Edit::RemoveMatter { id: matter.id.clone() }).collect();
            let said = Mark::Said(chosen.join(","));
            Ok(Step { edits, marks: vec![(question.id.clone(), Some(said))] })
        }
        (_, Answer::Many(_)) => Err(AnswerProblem::new("", ProblemKind::NotAChoice)),
        _ => Err(AnswerProblem::new("", ProblemKind::Sort)),
    }
}

fn another_charge(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    match (answer, &question.id.owner) {
        (Answer::YesNo(true), Owner::Case(case)) => charge_step(context.file, context.marks, case)
            .ok_or_else(|| AnswerProblem::new("", ProblemKind::TooManyCharges)),
        (Answer::YesNo(false), _) => {
            let said = Mark::Said("no".to_owned());
            Ok(Step { edits: Vec::new(), marks: vec![(question.id.clone(), Some(said))] })
        }
        _ => Err(AnswerProblem::new("", ProblemKind::Sort)),
    }
}

/// Reads a name or an address: what is empty is taken away, what is given is kept.
fn several(question: &Question<'_>, answer: &Answer) -> Result<Step, AnswerProblem> {
    let (Input::Fields(keys), Answer::Fields(values)) = (question.input(), answer) else {
        return Err(AnswerProblem::new("", ProblemKind::Sort));
    };
    let mut edits = Vec::new();
    let mut any = false;
    for key in &keys {
        let fact = FactPath::new(question.id.owner.clone(), format!("{}.{key}", question.id.name));
        match values.get(key).map(String::as_str).unwrap_or_default().trim() {
            "" => edits.push(Edit::Erase { fact }),
            text => {
                any = true;
                edits.push(Edit::Set { fact, value: json!(read_text(text, FIELD_LENGTH, key)?) });
            }
        }
    }
    if any {
        Ok(Step { edits, marks: Vec::new() })
    } else {
        Err(AnswerProblem::new(keys.first().map_or("", String::as_str), ProblemKind::Empty))
    }
}

fn erase_parts(question: &Question<'_>) -> Vec<Edit> {
    let Input::Fields(keys) = question.input() else {
        return Vec::new();
    };
    let part = |key: &String| FactPath::new(question.id.owner.clone(), format!("{}.{key}", question.id.name));
    keys.iter().map(|key| Edit::Erase { fact: part(key) }).collect()
}

/// Yes keeps what is listed already, or begins a list whose first entry is still to be told.
fn earlier_relief(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    let listed = context.file.person.earlier_relief.as_deref().unwrap_or_default();
    match answer {
        Answer::YesNo(false) => Ok(set(&question.id, json!([]))),
        Answer::YesNo(true) if listed.is_empty() => Ok(set(&question.id, json!([{}]))),
        Answer::YesNo(true) => Ok(Step::default()),
        _ => Err(AnswerProblem::new("", ProblemKind::Sort)),
    }
}

fn earlier_relief_detail(answer: &Answer, context: &AnswerContext<'_>) -> Result<Step, AnswerProblem> {
    let Answer::Fields(values) = answer else {
        return Err(AnswerProblem::new("", ProblemKind::Sort));
    };
    let value = |key: &str| values.get(key).map(|text| text.trim()).filter(|text| !text.is_empty());
    let mut entry = serde_json::Map::new();
    if let Some(place) = value("jurisdiction") {
        let short = place.to_lowercase();
        let code = if short == "us" || short.starts_with("us-") { short } else { format!("us-{short}") };
        if !context.places.contains(&code) {
            return Err(AnswerProblem::new("jurisdiction", ProblemKind::NotAPlace));
        }
        entry.insert("jurisdiction".to_owned(), json!(code));
    }
    if let Some(kind) = value("kind") {
        entry.insert("kind".to_owned(), json!(read_text(kind, FIELD_LENGTH, "kind")?));
    }
    if let Some(year) = value("year") {
        let parts = DateParts { year: year.to_owned(), ..DateParts::default() };
        let date = read_date(&parts, None, Some(context.as_of), context.as_of)?;
        entry.insert("date".to_owned(), json!(date.to_string()));
    }
    if entry.is_empty() {
        return Err(AnswerProblem::new("jurisdiction", ProblemKind::Empty));
    }
    let fact = FactPath::new(Owner::Person, "earlier_relief");
    let mut all = context.file.fact(&fact).and_then(|value| value.as_array().cloned()).unwrap_or_default();
    match all.first_mut() {
        Some(first) => *first = Json::Object(entry),
        None => all.push(Json::Object(entry)),
    }
    Ok(set(&fact, Json::Array(all)))
}

fn moved(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    let jurisdiction = Id::from(read_place(answer, context)?);
    let mut edits = Vec::new();
    match &question.id.owner {
        Owner::Case(id) => edits.push(Edit::MoveCase { id: id.clone(), jurisdiction }),
        Owner::Matter(id) => {
            edits.extend(
                context.file.matter(id).map(|matter| move_matter(matter, jurisdiction)).unwrap_or_default(),
            );
        }
        Owner::Person | Owner::Charge(_) => return Err(AnswerProblem::new("", ProblemKind::Sort)),
    }
    Ok(Step { edits, marks: Vec::new() })
}

/// There is no edit that moves a matter: it is taken out and put back with all its facts.
fn move_matter(matter: &case_file::Matter, jurisdiction: Id) -> Vec<Edit> {
    let id = &matter.id;
    let mut edits = vec![
        Edit::RemoveMatter { id: id.clone() },
        Edit::AddMatter { id: id.clone(), jurisdiction, kind: matter.kind.clone() },
    ];
    edits.extend(matter.more.iter().map(|(name, value)| Edit::Set {
        fact: FactPath::new(Owner::Matter(id.clone()), name.as_str()),
        value: value.clone(),
    }));
    edits
}

#[cfg(test)]
#[path = "answer_tests.rs"]
mod tests;
