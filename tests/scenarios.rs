//! Runs every scenario row of `tests/scenarios/law/*.json`, each as a test of its own.
//!
//! A row is a case file, a day, and the rows expected, written from the law and not from the program.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use screening::{Row, Status, screen};
use serde_json::Value as Json;
use tests::{all_law, case_file, day, read_text, root};

fn main() {
    let law = Arc::new(all_law());
    let mut files: Vec<_> = std::fs::read_dir(root().join("tests/scenarios/law"))
        .expect("the folder of scenarios")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    files.sort();
    let mut trials = Vec::new();
    for file in files {
        let place = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let rows: Vec<Json> = serde_json::from_str(&read_text(&file)).expect("a list of scenarios");
        for (number, scenario) in rows.into_iter().enumerate() {
            let name = format!("{place}::{number:03} {}", scenario["name"].as_str().unwrap_or("no name"));
            let law = Arc::clone(&law);
            trials.push(Trial::test(name, move || check(&law, &scenario)));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

fn check(law: &law::Law, scenario: &Json) -> Result<(), Failed> {
    let file = case_file(&scenario["case_file"]);
    let as_of = day(scenario["as_of"].as_str().unwrap_or_default());
    let screening = screen(&file, law, as_of);
    let mut differences = Vec::new();
    for expected in scenario["expect"].as_array().into_iter().flatten() {
        let row = screening.rows.iter().find(|row| {
            row.remedy.id.as_str() == expected["remedy"]
                && row.target != case_file::Owner::Person
                && target(row) == expected["target"].as_str().unwrap_or_default()
        });
        let found = row.map(describe);
        let wanted = wanted(expected);
        let fits = found.as_ref().is_some_and(|found| {
            wanted.as_object().into_iter().flatten().all(|(key, value)| found[key] == *value)
        });
        if !fits {
            let reasons: Vec<String> = row
                .into_iter()
                .flat_map(|row| &row.reasons)
                .map(|reason| format!("{} {:?}", reason.requirement.id, reason.verdict))
                .collect();
            differences.push(format!(
                "{}\n  wanted {wanted}\n  found  {}\n  {}",
                expected["remedy"],
                found.map_or("no row".to_owned(), |found| found.to_string()),
                reasons.join("\n  ")
            ));
        }
    }
    if differences.is_empty() {
        Ok(())
    } else {
        Err(format!("why: {}\n{}", scenario["why"].as_str().unwrap_or(""), differences.join("\n")).into())
    }
}

fn target(row: &Row<'_>) -> String {
    case_file::FactPath::new(row.target.clone(), "").owner_id().map(ToString::to_string).unwrap_or_default()
}

/// Returns a found row in the form of an expectation.
fn describe(row: &Row<'_>) -> Json {
    let on = match &row.status {
        Status::EligibleLater { on } => Json::from(on.to_string()),
        Status::Eligible | Status::NotEligible | Status::NeedsInfo { .. } => Json::Null,
    };
    let mut missing = match &row.status {
        Status::NeedsInfo { missing } => missing.iter().map(|fact| row.spell(fact)).collect(),
        Status::Eligible | Status::EligibleLater { .. } | Status::NotEligible => Vec::new(),
    };
    missing.sort();
    serde_json::json!({"status": row.status.word(), "on": on, "missing": missing})
}

fn wanted(expected: &Json) -> Json {
    let mut wanted = serde_json::json!({"status": expected["status"]});
    if expected["on"].is_string() {
        wanted["on"] = expected["on"].clone();
    }
    if let Some(missing) = expected["missing"].as_array() {
        let mut names: Vec<&str> = missing.iter().filter_map(Json::as_str).collect();
        names.sort_unstable();
        wanted["missing"] = Json::from(names);
    }
    wanted
}
