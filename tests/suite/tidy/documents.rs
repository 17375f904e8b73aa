//! What the documents at the root must name, and what they name must be there.
//!
//! Not here: whether they read well.

use std::collections::BTreeSet;

use super::dependencies::from_outside;
use super::none;
use super::source::{files, rust};
use tests::{read_text, root};

/// The terms of the project; one for each thing, in code, packs, screens and papers.
const TERMS: &[&str] = &[
    "person",
    "volunteer",
    "client",
    "case",
    "docket number",
    "court",
    "county",
    "agency",
    "charge",
    "offense date",
    "kind",
    "severity",
    "grade",
    "outcome",
    "outcome date",
    "sentence completed",
    "supervision",
    "incarceration",
    "jurisdiction",
    "matter",
    "remedy",
    "relief",
    "process",
    "track",
    "requirement",
    "exclusion",
    "waiting period",
    "look-back",
    "blocker",
    "target",
    "verdict",
    "status",
    "reason",
    "missing",
    "as of",
    "on",
    "in force",
    "deadline",
    "authority",
    "citation",
    "petition",
    "motion",
    "certificate",
    "order",
    "service",
    "hearing",
    "fee waiver",
    "pack",
    "fact",
    "fact path",
    "edit",
    "question",
    "answer",
    "plan",
    "step",
    "packet",
];

fn document(name: &str) -> String {
    read_text(&root().join(name))
}

#[test]
fn glossary_terms() {
    let glossary = document("GLOSSARY.md");
    let complaints: Vec<String> = TERMS
        .iter()
        .filter(|term| !glossary.contains(&format!("- **{term}**")))
        .map(|term| format!("`{term}`"))
        .collect();
    none(&complaints, "GLOSSARY.md explains every term; missing:");
}

/// A dependency has a reason, written down; and a reason whose dependency is gone goes too.
#[test]
fn decisions_name_every_dependency() {
    let decisions = document("DECISIONS.md");
    let explained: BTreeSet<String> = decisions
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned)
        .collect();
    let mut used: BTreeSet<String> = from_outside().into_iter().collect();
    let front_end: serde_json::Value =
        serde_json::from_str(&document("ui/package.json")).expect("a manifest");
    for kind in ["dependencies", "devDependencies"] {
        used.extend(front_end[kind].as_object().into_iter().flat_map(|table| table.keys().cloned()));
    }
    let without_reason = used.difference(&explained).map(|name| format!("`{name}` has no line"));
    let without_use = explained.difference(&used).map(|name| format!("`{name}` is not used any more"));
    let complaints: Vec<String> = without_reason.chain(without_use).collect();
    none(&complaints, "DECISIONS.md gives the reason for each dependency:");
}

/// An invariant that nothing holds is a wish.
#[test]
fn every_invariant_names_a_test() {
    let code: String = rust().iter().map(super::source::Source::bare).collect();
    let page = document("ARCHITECTURE.md");
    let mut complaints = Vec::new();
    let paragraphs = page.split("\n\n").filter(|paragraph| paragraph.contains("**Invariant:**"));
    for paragraph in paragraphs {
        let first = paragraph.lines().next().unwrap_or_default();
        let Some((_, holders)) = paragraph.split_once("Held by ") else {
            complaints.push(format!("no \"Held by\": {first}"));
            continue;
        };
        let names = holders.split('`').skip(1).step_by(2);
        for name in names.map(|path| path.rsplit("::").next().unwrap_or(path)) {
            if !code.contains(&format!("fn {name}(")) {
                complaints.push(format!("there is no test `{name}`: {first}"));
            }
        }
    }
    none(&complaints, "ARCHITECTURE.md names the test of each invariant:");
}

/// A document that points at a file points at one that is there.
#[test]
fn links_lead_somewhere() {
    let mut complaints = Vec::new();
    let pages = std::fs::read_dir(root()).expect("the root").filter_map(Result::ok).map(|entry| entry.path());
    for page in pages.filter(|path| path.extension().is_some_and(|ending| ending == "md")) {
        for target in read_text(&page).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            let outside = file.is_empty() || file.contains("://") || file.starts_with("mailto:");
            if !outside && !root().join(file).exists() {
                complaints.push(format!("{} points at {file}", page.display()));
            }
        }
    }
    none(&complaints, "A link leads nowhere:");
}

/// The documents speak of the project and of nothing on the machine where it was written.
#[test]
fn no_machine_paths() {
    let folders = ["/home/", "/Users/", "/root/", "C:\\Users"];
    let mut complaints = Vec::new();
    let mut all = files("", &[".md"]);
    all.extend(files("assets", &[".toml", ".ftl", ".typ"]));
    for file in &all {
        let found = folders.iter().filter(|folder| file.text.contains(**folder));
        complaints.extend(found.map(|folder| format!("{} names {folder}", file.path)));
    }
    none(&complaints, "A path of somebody's machine:");
}
