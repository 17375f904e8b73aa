//! The screening in the contract's JSON form (`screening.schema.json`).
//!
//! Not here: evaluation, and words of the law; requirements and remedies bring their own.
//! Invariant: what this writes validates against the schema (held by the suite `cli`).

use case_file::{CaseFile, FactPath};
use law::Law;
use screening::{Row, Screening, Status, Verdict};
use serde_json::{Map, Value as Json, json};

use crate::words::Catalogue;

/// Returns the contract's form of a screening.
pub fn screening_json(screening: &Screening<'_>, file: &CaseFile, law: &Law, words: &Catalogue) -> Json {
    let laws = screening.law.iter().filter_map(|id| law.pack(id)).map(|pack| {
        let mut one = Map::new();
        one.insert("jurisdiction".to_owned(), json!(pack.jurisdiction));
        one.insert("reviewed".to_owned(), json!(pack.reviewed.to_string()));
        if !pack.known_to.is_empty() {
            one.insert("known_to".to_owned(), json!(pack.known_to));
        }
        Json::Object(one)
    });
    json!({
        "format": "goodname-screening",
        "version": 1,
        "as_of": screening.as_of.to_string(),
        "law": laws.collect::<Vec<_>>(),
        "rows": screening.rows.iter().map(row_json).collect::<Vec<_>>(),
        "warnings": warnings(screening, file, law, words)
            .into_iter()
            .map(|warning| json!({"code": warning.code, "say": warning.say}))
            .collect::<Vec<_>>(),
    })
}

fn row_json(row: &Row<'_>) -> Json {
    let remedy = row.remedy;
    let mut json = Map::new();
    let mut put = |key: &str, value: Json| drop(json.insert(key.to_owned(), value));
    put("remedy", json!(remedy.id));
    put("title", json!(remedy.title));
    put("track", json!(remedy.track.word()));
    put("relief", json!(remedy.relief.word()));
    put("process", json!(remedy.process.word()));
    put("discretionary", json!(row.discretionary));
    put("target", json!(target_id(row)));
    put("status", json!(row.status.word()));
    if let Status::EligibleLater { on } = &row.status {
        put("on", json!(on.to_string()));
    }
    if let Some(deadline) = row.deadline {
        put("deadline", json!(deadline.to_string()));
    }
    let missing: &[FactPath] = match &row.status {
        Status::NeedsInfo { missing } => missing,
        _ => &[],
    };
    put("missing", json!(missing.iter().map(|fact| row.spell(fact)).collect::<Vec<_>>()));
    put("reasons", Json::Array(reasons(row)));
    if !row.assumed.is_empty() {
        let mut assumed: Vec<String> = row.assumed.iter().map(|one| row.spell(&one.fact)).collect();
        assumed.dedup();
        put("assumed", json!(assumed));
    }
    Json::Object(json)
}

fn target_id(row: &Row<'_>) -> String {
    let whole = FactPath::new(row.target.clone(), "");
    whole.owner_id().map_or_else(|| "person".to_owned(), ToString::to_string)
}

fn reasons(row: &Row<'_>) -> Vec<Json> {
    let reasons = row.reasons.iter().map(|reason| {
        let requirement = reason.requirement;
        let unmet = reason.verdict == Verdict::No && !requirement.unmet.is_empty();
        let mut json = Map::new();
        let mut put = |key: &str, value: Json| drop(json.insert(key.to_owned(), value));
        put("requirement", json!(requirement.id));
        put("verdict", json!(reason.verdict.word()));
        put("say", json!(if unmet { &requirement.unmet } else { &requirement.say }));
        put("cite", json!(reason.cite));
        if let Some(until) = reason.until {
            put("until", json!(until.to_string()));
        }
        if let Some(from) = reason.from {
            put("from", json!(from.to_string()));
        }
        if let Verdict::Unknown(missing) = &reason.verdict {
            put("missing", json!(missing.iter().map(|fact| row.spell(fact)).collect::<Vec<_>>()));
        }
        Json::Object(json)
    });
    reasons.collect()
}

/// One thing to know before acting on a screening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What kind: `record-incomplete`, `immigration`, `no-law`, `unreadable-facts`.
    pub code: &'static str,
    /// The words.
    pub say: String,
}

/// Returns the warnings of a screening, in the order of their weight.
///
/// Where citizenship is not known, the warning is given with "if": missing it can cost more than reading it.
pub fn warnings(screening: &Screening<'_>, file: &CaseFile, law: &Law, words: &Catalogue) -> Vec<Warning> {
    let mut all = Vec::new();
    let mut warn = |code, say| all.push(Warning { code, say });
    let open = |row: &Row<'_>| matches!(row.status, Status::Eligible | Status::EligibleLater { .. });
    match file.person.facts.bool("not_us_citizen") {
        Some(true) => warn("immigration", words.say("warning-immigration")),
        None if screening.rows.iter().any(open) => {
            warn("immigration", words.say("warning-immigration-unknown"));
        }
        _ => {}
    }
    if file.person.facts.bool("record_is_complete") != Some(true) && !file.cases.is_empty() {
        warn("record-incomplete", words.say("warning-record-incomplete"));
    }
    for place in &screening.without_law {
        let place = words.say(&format!("place-{place}"));
        warn("no-law", words.with("warning-no-law", &[("place", &place)]));
    }
    let unreadable: Vec<String> = law.unreadable(file).iter().map(|fact| fact.relative_to(&[])).collect();
    if !unreadable.is_empty() {
        warn(
            "unreadable-facts",
            words.with("warning-unreadable-facts", &[("facts", &unreadable.join(", "))]),
        );
    }
    all
}
