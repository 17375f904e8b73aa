//! Answers in words: the cards of the record and the list to check.
//!
//! Not here: the order of answers (the bank's).

use case_file::{Owner, VagueDate};
use interview::{Asked, Input, Question, Source};
use plan::Words as _;
use serde_json::Value as Json;

use crate::question_view::{none_words, option_label, places};
use crate::scene::Scene;
use crate::wire::{AnswerGroup, AnswerLine, CaseCard, ChargeCard, CheckView, RecordView};

/// Returns the record so far.
pub(crate) fn record_view(scene: &Scene<'_>) -> RecordView {
    let answered = interview::answered(scene.bank, scene.file, &scene.marks, scene.law);
    let given = |owner: &Owner| {
        let of_owner = answered.iter().filter(|question| question.id.owner == *owner);
        of_owner.filter_map(|question| line(scene, question, false)).collect::<Vec<_>>()
    };
    let cards = scene.file.cases.iter().map(|case| CaseCard {
        id: case.id.to_string(),
        title: scene.case_title(case),
        answers: given(&Owner::Case(case.id.clone())),
        charges: case
            .charges
            .iter()
            .map(|charge| ChargeCard {
                id: charge.id.to_string(),
                title: scene.charge_title(charge),
                answers: given(&Owner::Charge(charge.id.clone())),
            })
            .collect(),
    });
    RecordView {
        cases: cards.collect(),
        jurisdictions: places(scene),
        complete: scene.file.person.facts.bool("record_is_complete"),
    }
}

/// Returns every answer, grouped: the person, each case with its charges, the matters.
pub(crate) fn check_view(scene: &Scene<'_>) -> CheckView {
    let answered = interview::answered(scene.bank, scene.file, &scene.marks, scene.law);
    let mut groups = Vec::new();
    let mut group = |title: String, owner: &Owner| {
        let of_owner = answered.iter().filter(|question| question.id.owner == *owner);
        let answers: Vec<AnswerLine> = of_owner.filter_map(|question| line(scene, question, true)).collect();
        if !answers.is_empty() {
            groups.push(AnswerGroup { title, answers });
        }
    };
    group(scene.words.say("group-person"), &Owner::Person);
    for (index, case) in scene.file.cases.iter().enumerate() {
        let number = (index + 1).to_string();
        let title = scene.words.with("group-case", &[("number", &number), ("case", &scene.case_title(case))]);
        group(title, &Owner::Case(case.id.clone()));
        for charge in &case.charges {
            let title = scene.words.with("group-charge", &[("charge", &scene.charge_title(charge))]);
            group(title, &Owner::Charge(charge.id.clone()));
        }
    }
    for matter in &scene.file.matters {
        group(scene.matter_title(matter), &Owner::Matter(matter.id.clone()));
    }
    CheckView { groups }
}

/// Returns one answer in words; `None` for what is not worth a line. With `blanks`, what may still be given too.
fn line(scene: &Scene<'_>, question: &Question<'_>, blanks: bool) -> Option<AnswerLine> {
    let name = question.id.name.as_str();
    if name == "another_charge" || (name == "jurisdiction" && matches!(question.id.owner, Owner::Matter(_))) {
        return None;
    }
    let for_papers =
        matches!(question.source, Source::Bank(bank) if matches!(bank.asked, Asked::Offer | Asked::Papers));
    let passed_over = scene.is_passed_over(&question.id);
    let (value, unknown) = match value_words(scene, question) {
        Some(value) => (value, false),
        None if passed_over && !for_papers => (scene.words.say("answer-dont-know"), true),
        None if blanks && for_papers => (scene.words.say("answer-not-given"), false),
        None => return None,
    };
    Some(AnswerLine {
        question: interview::spell(&question.id),
        label: scene.label(question),
        value,
        unknown,
    })
}

/// Returns the answer in words; `None` when there is none.
pub(crate) fn value_words(scene: &Scene<'_>, question: &Question<'_>) -> Option<String> {
    let words = scene.words;
    let yes_no = |value: bool| words.say(if value { "answer-yes" } else { "answer-no" });
    match question.id.name.as_str() {
        "topics" => scene.marks.said(&question.id).map(|said| {
            let labels: Vec<String> =
                said.split(',').map(|value| option_label(scene, question, value)).collect();
            labels.join("; ")
        }),
        "jurisdiction" => match &question.id.owner {
            Owner::Case(id) => scene.file.case(id).map(|case| scene.place(case.jurisdiction.as_str())),
            _ => None,
        },
        "earlier_relief" => scene.file.person.earlier_relief.as_ref().map(|list| yes_no(!list.is_empty())),
        "earlier_relief_detail" => relief(scene),
        name @ ("name" | "address") => {
            let Input::Fields(keys) = question.input() else {
                return None;
            };
            let parts: Vec<String> = keys
                .iter()
                .filter_map(|key| match scene.file.person.facts.text(&format!("{name}.{key}")) {
                    case_file::Fact::Known(text) => Some(text.to_owned()),
                    _ => None,
                })
                .collect();
            (!parts.is_empty()).then(|| parts.join(if name == "name" { " " } else { ", " }))
        }
        name => match name.strip_prefix("place_of_") {
            Some(kind) => {
                let matter = scene.file.matters.iter().find(|matter| matter.kind.as_str() == kind);
                matter.map(|matter| scene.place(matter.jurisdiction.as_str()))
            }
            None => scene.file.fact(&question.id).and_then(|value| plain(scene, question, &value)),
        },
    }
}

fn plain(scene: &Scene<'_>, question: &Question<'_>, value: &Json) -> Option<String> {
    let words = scene.words;
    match (question.input(), value) {
        (_, Json::Null) => Some(none_words(scene, question)),
        (_, Json::Bool(value)) => Some(words.say(if *value { "answer-yes" } else { "answer-no" })),
        (Input::Choice(_), Json::String(value)) => Some(option_label(scene, question, value)),
        (Input::Place, Json::String(place)) => Some(scene.place(place)),
        (Input::Date { .. }, Json::String(text)) => VagueDate::parse(text).ok().map(|date| words.vague(date)),
        (Input::Many(_), Json::Array(values)) if values.is_empty() => Some(none_words(scene, question)),
        (Input::Many(_), Json::Array(values)) => {
            let labels =
                values.iter().filter_map(Json::as_str).map(|value| option_label(scene, question, value));
            Some(labels.collect::<Vec<_>>().join("; "))
        }
        (_, Json::Array(values)) => {
            Some(values.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(", "))
        }
        (_, Json::String(text)) => Some(text.clone()),
        (_, Json::Number(number)) => Some(number.to_string()),
        _ => None,
    }
}

fn relief(scene: &Scene<'_>) -> Option<String> {
    let first = scene.file.person.earlier_relief.as_deref()?.first()?;
    let mut parts = Vec::new();
    parts.extend(first.kind.clone());
    parts.extend(first.jurisdiction.as_deref().map(|place| scene.place(place)));
    parts.extend(first.date.known().map(|date| scene.words.vague(date)));
    (!parts.is_empty()).then(|| parts.join(", "))
}
