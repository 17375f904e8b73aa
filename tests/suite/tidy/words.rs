//! Words for people: person first, never a label.
//!
//! Not here: whether a text is complete or translated, and how hard it is to read (suite `packs`).

use super::none;
use super::source::{Source, files};

/// Keys of a pack whose text is for the engine or names a law, and is not read as a sentence.
const NOT_SENTENCES: &[&str] = &[
    "id",
    "remedies",
    "when",
    "is",
    "reach",
    "gate",
    "combine",
    "presumed_when",
    "else",
    "discretionary",
    "cite",
    "authority",
    "owner",
    "type",
    "on",
    "track",
    "relief",
    "process",
    "scope",
    "level",
    "remedy",
    "shut",
    "jurisdiction",
];

/// What a person is never called. English and Spanish, in small letters.
const LABELS: &[&str] = &[
    "offender",
    "offenders",
    "felon",
    "felons",
    "convict",
    "convicts",
    "criminals",
    "delincuente",
    "delincuentes",
    "convicto",
    "convictos",
];

/// What a law calls a status or a paper: after "first", "habitual" and the like, a thing must follow.
const OFFENDER_THINGS: &[&str] = &[
    "act",
    "case",
    "finding",
    "law",
    "information",
    "list",
    "plea",
    "program",
    "record",
    "records",
    "sentence",
    "sentences",
    "status",
    "treatment",
];

/// What may follow "criminal", which then speaks of a thing and not of a person.
const CRIMINAL_THINGS: &[&str] = &[
    "act",
    "acts",
    "case",
    "cases",
    "charge",
    "charges",
    "code",
    "complaint",
    "conduct",
    "conviction",
    "convictions",
    "court",
    "courts",
    "division",
    "file",
    "files",
    "history",
    "identification",
    "information",
    "intent",
    "investigation",
    "justice",
    "law",
    "laws",
    "mischief",
    "offense",
    "offenses",
    "appeals",
    "apprehension",
    "damage",
    "domestic",
    "jury",
    "offender",
    "protective",
    "restitution",
    "sexual",
    "speeding",
    "procedure",
    "proceeding",
    "proceedings",
    "prosecution",
    "responsibility",
    "record",
    "records",
    "or",
    "threat",
    "threats",
    "trespass",
];

#[test]
fn person_first() {
    let mut complaints = Vec::new();
    let packs = files("assets/law", &[".toml"]);
    for file in &packs {
        let mut sentences = Vec::new();
        gather(&toml::Value::Table(read_toml(file)), &mut sentences);
        let found = sentences.iter().filter_map(|text| label(text, is_english(file)));
        complaints.extend(found.map(|found| format!("{}: {found}", file.path)));
    }
    for file in files("assets/text", &[".ftl"]) {
        for (index, line) in file.text.lines().enumerate() {
            let found = label(spoken(line), is_english(&file));
            complaints.extend(found.map(|found| format!("{}:{} {found}", file.path, index + 1)));
        }
    }
    none(&complaints, "A person is not a label:");
}

/// In Spanish the thing comes before the word: "caso criminal".
fn is_english(file: &Source) -> bool {
    !(file.path.contains("/es/") || file.path.contains(".es."))
}

fn read_toml(file: &Source) -> toml::Table {
    file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path))
}

/// Gathers every string that a person reads.
fn gather(value: &toml::Value, sentences: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => sentences.push(text.clone()),
        toml::Value::Array(list) => list.iter().for_each(|value| gather(value, sentences)),
        toml::Value::Table(table) => table
            .iter()
            .filter(|(key, _)| !NOT_SENTENCES.contains(&key.as_str()))
            .for_each(|(_, value)| gather(value, sentences)),
        toml::Value::Integer(_)
        | toml::Value::Float(_)
        | toml::Value::Boolean(_)
        | toml::Value::Datetime(_) => {}
    }
}

/// Returns the part of a catalogue's line that is shown: not its comment, not its key.
fn spoken(line: &str) -> &str {
    let is_key = |letter: char| letter.is_alphanumeric() || "-_. ".contains(letter);
    match line.split_once('=') {
        _ if line.starts_with('#') => "",
        Some((key, words)) if key.chars().all(is_key) => words,
        _ => line,
    }
}

/// Returns the label in a text, with the word after it.
fn label(text: &str, english: bool) -> Option<String> {
    let lower = text.to_lowercase();
    lower.split(['.', '!', '?', ';']).find_map(|sentence| {
        let words: Vec<&str> = sentence
            .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'))
            .filter(|word| !word.is_empty())
            .collect();
        let labels = words.iter().enumerate().find(|(index, word)| {
            let next = words.get(index + 1).copied().unwrap_or_default();
            let before =
                index.checked_sub(1).and_then(|before| words.get(before)).copied().unwrap_or_default();
            let official = match **word {
                // The name of a legal status that a judge gives.
                "offender" => before == "youthful" || OFFENDER_THINGS.contains(&next),
                // The verb: "no jury would convict".
                "convict" => before == "would",
                _ => false,
            };
            (LABELS.contains(word) && !official)
                || (english && **word == "criminal" && !CRIMINAL_THINGS.contains(&next))
        });
        labels.map(|(index, _)| words[index..words.len().min(index + 2)].join(" "))
    })
}

#[test]
fn a_thing_may_be_criminal_and_a_person_never() {
    assert_eq!(label("You have no open criminal case.", true), None);
    assert_eq!(label("Is it a criminal case?", true), None);
    assert_eq!(label("You were convicted of a felony.", true), None);
    assert!(label("If you are a felon, ask.", true).is_some());
    assert!(label("For first offenders", true).is_some());
    assert!(label("You are a first offender.", true).is_some());
    assert_eq!(label("Did the judge treat you as a youthful offender?", true), None);
    assert_eq!(label("A first-offender sentence", true), None);
    assert_eq!(label("No jury would convict you.", true), None);
    assert!(label("A convict may ask.", true).is_some());
    assert!(label("A criminal may ask.", true).is_some());
    assert!(label("You are a criminal", true).is_some());
    assert_eq!(label(spoken("person-registered_offender = Must you register?"), true), None);
}
