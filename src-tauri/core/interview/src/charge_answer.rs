//! Answers about a charge that do more than set one fact: the offense, its class, and dates that do not exist.
//!
//! Not here: all other answers (`answer`).

use case_file::{Edit, FactPath, Owner};
use serde_json::{Value as Json, json};

use crate::answer::{Answer, AnswerContext, AnswerProblem, ProblemKind, read_text, read_value, set};
use crate::marks::Step;
use crate::offense::{Offense, Variant};
use crate::question::Question;

/// Where one answer says that a date does not exist, the date is not asked for: a pending charge has not ended, and
/// nobody is released who was not held. Another answer makes the date unknown again.
pub(crate) fn with_date(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
    no_date: &str,
    date: &str,
) -> Result<Step, AnswerProblem> {
    let value = read_value(question, answer, context)?;
    let date = FactPath::new(question.id.owner.clone(), date);
    let known = context.file.fact(&date);
    let mut step = set(&question.id, value.clone());
    if value == no_date {
        step.edits.push(Edit::Set { fact: date.clone(), value: Json::Null });
        step.marks.push((date, None));
    } else if known == Some(Json::Null) {
        step.edits.push(Edit::Erase { fact: date });
    }
    Ok(step)
}

/// Reads a class as people write it: "Class B felony" is `B`, "third degree" is `3`, "state jail" is `state-jail`.
pub(crate) fn grade(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    let value = read_value(question, answer, context)?;
    let Some(text) = value.as_str() else { return Ok(set(&question.id, value)) };
    let lower = text.to_lowercase();
    let words = lower.split_whitespace().filter(|word| {
        !matches!(*word, "class" | "degree" | "level" | "grade" | "the" | "felony" | "misdemeanor")
    });
    let words: Vec<&str> = words
        .map(|word| match word {
            "first" | "1st" => "1",
            "second" | "2nd" => "2",
            "third" | "3rd" => "3",
            "fourth" | "4th" => "4",
            "fifth" | "5th" => "5",
            word => word,
        })
        .collect();
    let grade = match words.as_slice() {
        // The window has no button for "none" beside a line of text, so the word itself says it.
        ["none" | "no" | "ninguna" | "ninguno"] => return Ok(set(&question.id, Json::Null)),
        [] => lower.clone(),
        [letter] if letter.chars().count() == 1 => letter.to_uppercase(),
        words => words.join("-"),
    };
    Ok(set(&question.id, json!(grade)))
}

/// What an offense of the table proposes for a charge; all of it can be changed afterwards.
const PROPOSED: [&str; 5] = ["kinds", "severity", "grade", "max_years", "statute"];

pub(crate) fn offense(
    question: &Question<'_>,
    answer: &Answer,
    context: &AnswerContext<'_>,
) -> Result<Step, AnswerProblem> {
    let (chosen, variant, description) = match answer {
        Answer::Offense { id, variant, description } => (id.as_deref(), *variant, description.as_str()),
        Answer::Text(text) => (None, None, text.as_str()),
        _ => return Err(AnswerProblem::new("", ProblemKind::Sort)),
    };
    let offense = match chosen {
        None => None,
        Some(id) => Some(
            context.offenses.offense(id).ok_or_else(|| AnswerProblem::new("", ProblemKind::NotAChoice))?,
        ),
    };
    let place = match &question.id.owner {
        Owner::Charge(id) => context.file.charge(id).map(|(case, _)| case.jurisdiction.clone()),
        _ => None,
    };
    let variant = match (offense, variant, &place) {
        (Some(offense), Some(index), Some(place)) => Some(
            offense
                .variants(place.as_str())
                .get(index)
                .ok_or_else(|| AnswerProblem::new("", ProblemKind::NotAChoice))?,
        ),
        _ => None,
    };
    let description = match offense {
        Some(offense) if description.trim().is_empty() => offense.name.clone(),
        _ => read_text(description, 200, "")?,
    };
    let same = context.file.fact(&question.id) == Some(json!(description));
    let mut step = set(&question.id, json!(description));
    if offense.is_none() && same {
        return Ok(step);
    }
    for name in PROPOSED {
        let fact = FactPath::new(question.id.owner.clone(), name);
        if let Some(value) = proposal(name, offense, variant) {
            step.edits.push(Edit::Set { fact: fact.clone(), value });
        } else if context.file.fact(&fact).is_some() && !(same && variant.is_none()) {
            // What was proposed for, or said about, another offense must not stick to this one.
            step.edits.push(Edit::Erase { fact: fact.clone() });
        }
        if context.marks.get(&fact).is_some() {
            step.marks.push((fact, None));
        }
    }
    Ok(step)
}

fn proposal(name: &str, offense: Option<&Offense>, variant: Option<&Variant>) -> Option<Json> {
    let kinds = |kinds: &Vec<String>| json!(kinds);
    match (name, variant) {
        ("kinds", Some(Variant { kinds: Some(own), .. })) => Some(kinds(own)),
        ("kinds", _) => offense.and_then(|offense| offense.kinds.as_ref()).map(kinds),
        ("severity", Some(variant)) => variant.severity.as_ref().map(|text| json!(text)),
        ("grade", Some(variant)) => variant.grade.as_ref().map(|text| json!(text)),
        ("max_years", Some(variant)) => variant.max_years.map(|years| json!(years)),
        ("statute", Some(variant)) => variant.statute.as_ref().map(|text| json!(text)),
        _ => None,
    }
}
