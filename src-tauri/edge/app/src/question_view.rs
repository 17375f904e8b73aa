//! One question with its words, its input and the answer so far.
//!
//! Not here: which question is shown (`home`).

use case_file::{Fact, Owner, VagueDate};
use interview::{Input as Asks, Question, Source};
use serde_json::Value as Json;

use crate::plan_view::law_view;
use crate::scene::Scene;
use crate::wire::{ChoiceOption, DateParts, Input, QuestionView, RawAnswer, TextField};
use crate::words::Catalogue;

/// Returns a question as the window shows it.
pub(crate) fn question_view(scene: &Scene<'_>, question: &Question<'_>, is_first: bool) -> QuestionView {
    QuestionView {
        id: interview::spell(&question.id),
        section: question.section.word().to_owned(),
        about: scene.about(&question.id.owner),
        title: scene.title(question),
        help: question.key().map(|key| scene.words.part(&key, "help")).unwrap_or_default(),
        why: scene.why(question),
        paper: scene.paper(question),
        input: input(scene, question),
        answer: answer(scene, question),
        is_first,
    }
}

fn input(scene: &Scene<'_>, question: &Question<'_>) -> Input {
    let none = question.takes_none().then(|| none_words(scene, question));
    match question.input() {
        Asks::YesNo => Input::YesNo,
        Asks::Choice(words) => Input::Choice { options: options(scene, question, &words) },
        Asks::Many(words) => {
            Input::Many { options: options(scene, question, &words), none: none_words(scene, question) }
        }
        Asks::Place => Input::Choice { options: places_of(scene, question) },
        Asks::Date { .. } => Input::Date { none },
        Asks::Number => {
            let unit = question.key().map(|key| scene.words.part(&key, "unit")).unwrap_or_default();
            Input::Number { unit, none }
        }
        // A text that may be absent is a short one, such as the class of a charge.
        Asks::Text { max } | Asks::Texts { max } => Input::Text { max },
        Asks::Fields(keys) => {
            Input::Fields { fields: keys.iter().map(|key| field(scene, question, key)).collect() }
        }
        Asks::Offense => {
            let place = match &question.id.owner {
                Owner::Charge(id) => scene.file.charge(id).map(|(case, _)| case.jurisdiction.to_string()),
                Owner::Person | Owner::Case(_) | Owner::Matter(_) => None,
            };
            Input::Offense { jurisdiction: place.unwrap_or_default() }
        }
    }
}

/// Returns the words for "there was none".
pub(crate) fn none_words(scene: &Scene<'_>, question: &Question<'_>) -> String {
    let own = question.key().map(|key| scene.words.part(&key, "none")).unwrap_or_default();
    if own.is_empty() { scene.words.say("answer-none") } else { own }
}

fn options(scene: &Scene<'_>, question: &Question<'_>, values: &[String]) -> Vec<ChoiceOption> {
    let option = |value: &String| ChoiceOption {
        value: value.clone(),
        label: option_label(scene, question, value),
        hint: match question.key() {
            Some(key) => scene.words.part(&format!("{key}-{value}"), "hint"),
            None => String::new(),
        },
        law: None,
    };
    values.iter().map(option).collect()
}

/// Returns the words of one choice.
pub(crate) fn option_label(scene: &Scene<'_>, question: &Question<'_>, value: &str) -> String {
    match question.source {
        Source::Bank(bank) => scene.words.say(&format!("{}-{value}", bank.key())),
        Source::Pack(fact) => match &fact.kind {
            law::ExtraType::Choice(choices) => choices
                .iter()
                .find(|choice| choice.id.as_str() == value)
                .map_or_else(|| value.to_owned(), |choice| choice.say.clone()),
            _ => value.to_owned(),
        },
    }
}

/// Returns every place as a choice, with its law; one whose law we lack says so, and where to turn.
pub(crate) fn places(scene: &Scene<'_>) -> Vec<ChoiceOption> {
    let option = |place: &String| {
        let pack = scene.law.pack(&place.as_str().into());
        let own = scene.words.part(&format!("place-{place}"), "hint");
        let hint = match pack {
            None if own.is_empty() => scene.words.say("place-no-law"),
            _ => own,
        };
        let law = pack.map(|pack| law_view(scene.words, pack));
        ChoiceOption { value: place.clone(), label: scene.place(place), hint, law }
    };
    scene.bank.places.iter().map(option).collect()
}

/// Returns the places a question can be about: all, or those whose law knows what it is about.
fn places_of(scene: &Scene<'_>, question: &Question<'_>) -> Vec<ChoiceOption> {
    let mut all = places(scene);
    if let Source::Bank(bank) = question.source
        && !bank.places.is_empty()
    {
        all.retain(|option| bank.places.contains(&option.value));
    }
    all
}

fn field(scene: &Scene<'_>, question: &Question<'_>, key: &str) -> TextField {
    let label = question.key().map(|words| scene.words.say(&format!("{words}-{key}"))).unwrap_or_default();
    let autocomplete = match key {
        "given" => "given-name",
        "middle" => "additional-name",
        "family" => "family-name",
        "suffix" => "honorific-suffix",
        "street" => "street-address",
        "city" => "address-level2",
        "zip" => "postal-code",
        "state" => "address-level1",
        _ => "",
    };
    TextField { key: key.to_owned(), label, autocomplete: autocomplete.to_owned() }
}

/// Returns the answer so far in the form in which it would be given.
fn answer(scene: &Scene<'_>, question: &Question<'_>) -> Option<RawAnswer> {
    if scene.is_passed_over(&question.id) {
        return Some(RawAnswer::DontKnow);
    }
    let said = scene.marks.said(&question.id);
    let fact = scene.file.fact(&question.id);
    match (question.id.name.as_str(), said) {
        ("topics", said) => {
            said.map(|said| RawAnswer::Many { values: said.split(',').map(str::to_owned).collect() })
        }
        ("in_danger" | "classified_read", said) => said.map(|said| RawAnswer::YesNo { value: said == "yes" }),
        ("another_charge", said) => said.map(|_| RawAnswer::YesNo { value: false }),
        ("jurisdiction", _) => {
            place_of_owner(scene, &question.id.owner).map(|value| RawAnswer::Choice { value })
        }
        ("earlier_relief", _) => fact.map(|list| RawAnswer::YesNo { value: list != serde_json::json!([]) }),
        ("earlier_relief_detail", _) => relief_fields(scene),
        ("description", _) => fact.and_then(|words| {
            let description = words.as_str()?.to_owned();
            Some(RawAnswer::Offense { id: None, variant: None, description })
        }),
        (name @ ("name" | "address"), _) => parts(scene, question, name),
        (name, _) => match name.strip_prefix("place_of_") {
            Some(kind) => {
                let matter = scene.file.matters.iter().find(|matter| matter.kind.as_str() == kind);
                matter.map(|matter| RawAnswer::Choice { value: matter.jurisdiction.to_string() })
            }
            None => fact.and_then(|value| plain(&question.input(), &value)),
        },
    }
}

fn plain(input: &Asks, value: &Json) -> Option<RawAnswer> {
    match (input, value) {
        (_, Json::Null) => Some(RawAnswer::None),
        (Asks::YesNo, Json::Bool(value)) => Some(RawAnswer::YesNo { value: *value }),
        (Asks::Choice(_) | Asks::Place, Json::String(value)) => {
            Some(RawAnswer::Choice { value: value.clone() })
        }
        (Asks::Many(_), Json::Array(values)) => Some(RawAnswer::Many { values: strings(values) }),
        (Asks::Date { .. }, Json::String(text)) => VagueDate::parse(text).ok().map(date),
        (Asks::Texts { .. }, Json::Array(values)) => {
            Some(RawAnswer::Text { value: strings(values).join(", ") })
        }
        (_, Json::String(value)) => Some(RawAnswer::Text { value: value.clone() }),
        (_, Json::Number(value)) => Some(RawAnswer::Text { value: value.to_string() }),
        _ => None,
    }
}

fn date(date: VagueDate) -> RawAnswer {
    let text = date.to_string();
    match text.split_once('/') {
        Some((from, to)) => RawAnswer::Date { from: date_parts(from), to: Some(date_parts(to)) },
        None => RawAnswer::Date { from: date_parts(&text), to: None },
    }
}

fn date_parts(text: &str) -> DateParts {
    let mut parts = text.split('-');
    let mut next = || parts.next().map(|part| part.trim_start_matches('0').to_owned()).unwrap_or_default();
    DateParts { year: next(), month: next(), day: next() }
}

fn strings(values: &[Json]) -> Vec<String> {
    values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

fn place_of_owner(scene: &Scene<'_>, owner: &Owner) -> Option<String> {
    match owner {
        Owner::Case(id) => scene.file.case(id).map(|case| case.jurisdiction.to_string()),
        Owner::Matter(id) => scene.file.matter(id).map(|matter| matter.jurisdiction.to_string()),
        Owner::Person | Owner::Charge(_) => None,
    }
}

fn relief_fields(scene: &Scene<'_>) -> Option<RawAnswer> {
    let first = scene.file.person.earlier_relief.as_deref()?.first()?;
    let mut values = std::collections::BTreeMap::new();
    let mut put = |key: &str, value: Option<String>| {
        if let Some(value) = value {
            values.insert(key.to_owned(), value);
        }
    };
    put(
        "jurisdiction",
        first.jurisdiction.as_deref().map(|place| place.trim_start_matches("us-").to_uppercase()),
    );
    put("kind", first.kind.clone());
    if let Fact::Known(date) = first.date {
        put("year", Some(date.to_string()));
    }
    (!values.is_empty()).then_some(RawAnswer::Fields { values })
}

fn parts(scene: &Scene<'_>, question: &Question<'_>, name: &str) -> Option<RawAnswer> {
    let Asks::Fields(keys) = question.input() else {
        return None;
    };
    let value = |key: &String| match scene.file.person.facts.text(&format!("{name}.{key}")) {
        Fact::Known(text) => Some((key.clone(), text.to_owned())),
        _ => None,
    };
    let values: std::collections::BTreeMap<String, String> = keys.iter().filter_map(value).collect();
    (!values.is_empty()).then_some(RawAnswer::Fields { values })
}

/// Returns a variant of an offense as a choice: its level, and below it how it is told apart and its law section.
pub(crate) fn value_label(words: &Catalogue, index: usize, variant: &interview::Variant) -> ChoiceOption {
    let severity = variant.severity.as_deref().map(|word| words.say(&format!("charge-severity-{word}")));
    let grade = variant.grade.as_deref().map(|grade| words.with("offense-grade", &[("grade", grade)]));
    let level: Vec<String> = severity.into_iter().chain(grade).collect();
    let statute = variant.statute.clone().unwrap_or_default();
    let details: Vec<String> =
        [variant.note.clone(), statute].into_iter().filter(|part| !part.is_empty()).collect();
    let (label, hint) = if level.is_empty() {
        (details.join(" · "), String::new())
    } else {
        (level.join(", "), details.join(" · "))
    };
    ChoiceOption { value: index.to_string(), label, hint, law: None }
}
