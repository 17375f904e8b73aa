//! What must hold for every pack together with its scenarios: words, questions, and no rule that nothing proves.
//!
//! Not here: what makes a pack unusable (the checker of `law`), and whether a scenario comes out right (`scenarios`).

use std::collections::{BTreeMap, BTreeSet};

use case_file::CaseFile;
use law::{Law, Remedy, Requirement};
use screening::{Row, Screening, Status, Verdict, screen};
use serde_json::Value as Json;
use tests::{all_law, case_file, day, read_text, root};

use crate::tidy::none;

/// Screens every scenario, and shows the caller each with its file and the remedy and target of the rows it expects.
fn each_scenario(law: &Law, mut look: impl FnMut(&CaseFile, &Screening<'_>, &BTreeSet<(String, String)>)) {
    let folder = root().join("tests/scenarios/law");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let scenarios: Vec<Json> = serde_json::from_str(&read_text(&file)).unwrap();
        for scenario in scenarios {
            let word = |row: &Json, key: &str| row[key].as_str().unwrap().to_owned();
            let expected = scenario["expect"].as_array().unwrap().iter();
            let expected = expected.map(|row| (word(row, "remedy"), word(row, "target"))).collect();
            let file = case_file(&scenario["case_file"]);
            let screening = screen(&file, law, day(scenario["as_of"].as_str().unwrap()));
            look(&file, &screening, &expected);
        }
    }
}

fn is_expected(row: &Row<'_>, expected: &BTreeSet<(String, String)>) -> bool {
    let target = case_file::FactPath::new(row.target.clone(), "");
    let target = target.owner_id().map(ToString::to_string).unwrap_or_default();
    expected.contains(&(row.remedy.id.to_string(), target))
}

#[test]
fn every_word_can_be_read_and_every_rule_is_cited() {
    let mut complaints = Vec::new();
    for pack in all_law().packs() {
        let path = format!("assets/law/{}/pack.toml", pack.jurisdiction);
        let text = read_text(&root().join(&path));
        complaints.extend(law::review(&path, &text, pack).iter().map(ToString::to_string));
    }
    none(&complaints, "Words of packs read at grade 8 at most, and citations name a section or a source:");
}

#[test]
fn every_remedy_is_seen_open_waiting_for_a_fact_and_closed() {
    let law = all_law();
    let mut seen: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    each_scenario(&law, |_, screening, expected| {
        for row in screening.rows.iter().filter(|row| is_expected(row, expected)) {
            seen.entry(row.remedy.id.to_string()).or_default().insert(row.status.word());
        }
    });
    let mut complaints = Vec::new();
    for remedy in law.packs().flat_map(|pack| &pack.remedies) {
        let seen = seen.get(remedy.id.as_str()).cloned().unwrap_or_default();
        let mut wanted = vec!["eligible"];
        let own = || remedy.requires.iter().filter(|one| !one.judge && !repeats_reach(remedy, one));
        wanted.extend(own().next().map(|_| "needs-info"));
        wanted.extend(own().any(|one| !mended_by_time(one)).then_some("not-eligible"));
        wanted.extend(own().any(waits).then_some("eligible-later"));
        wanted.retain(|status| !seen.contains(status));
        if !wanted.is_empty() {
            complaints.push(format!("{}: no scenario in which it is {}", remedy.id, wanted.join(", ")));
        }
    }
    none(&complaints, "Every remedy has a scenario for each status it can have:");
}

/// Tells whether a requirement is a plain waiting period: some day it is met by time alone.
fn waits(requirement: &Requirement) -> bool {
    begins(requirement, &["elapsed("])
}

/// Tells whether time alone always mends it, so that it never closes a way for good.
fn mended_by_time(requirement: &Requirement) -> bool {
    const TIME: [&str; 4] = ["elapsed(", "clear(", "happened(", "age("];
    let or_time = |text: &str| TIME.iter().any(|time| text.contains(&format!(" or {time}")));
    begins(requirement, &TIME)
        || requirement.versions.iter().all(|version| or_time(&version.text))
        || requirement.id.as_str() == "in-force"
}

fn begins(requirement: &Requirement, words: &[&str]) -> bool {
    requirement.versions.iter().all(|version| words.iter().any(|word| version.text.starts_with(word)))
}

/// Tells whether a requirement says once more what the reach says, or that the record is of this place: the law says
/// it, and a remedy is listed for nothing else.
fn repeats_reach(remedy: &Remedy, requirement: &Requirement) -> bool {
    let here = remedy.id.as_str().split('/').next().map(|place| format!("case.jurisdiction = {place}"));
    let repeats = |text: &String| remedy.reach_text.contains(text) || Some(text) == here.as_ref();
    requirement.versions.iter().all(|version| repeats(&version.text))
}

#[test]
fn every_requirement_decides_in_some_scenario() {
    let law = all_law();
    let (mut met, mut other) = (BTreeSet::new(), BTreeSet::new());
    each_scenario(&law, |_, screening, expected| {
        for row in screening.rows.iter().filter(|row| is_expected(row, expected)) {
            for reason in &row.reasons {
                let place = format!("{} {}", row.remedy.id, reason.requirement.id);
                let _ = if reason.verdict == Verdict::Yes { met.insert(place) } else { other.insert(place) };
            }
        }
    });
    let complaints: Vec<String> = law
        .packs()
        .flat_map(|pack| &pack.remedies)
        .flat_map(|remedy| remedy.requires.iter().map(move |one| (remedy, one)))
        // A law's dates are facts of the calendar; the rows are of today.
        .filter(|(remedy, one)| !(one.judge || one.id.as_str() == "in-force" || repeats_reach(remedy, one)))
        .map(|(remedy, requirement)| format!("{} {}", remedy.id, requirement.id))
        .filter(|place| !(met.contains(place) && other.contains(place)))
        .collect();
    none(&complaints, "A requirement that is never met, or always met, in every scenario decides nothing:");
}

#[test]
fn every_fact_that_a_row_waits_for_has_a_question() {
    let law = all_law();
    let bank = interview::Bank::read(&read_text(&root().join("assets/questions/bank.toml"))).unwrap();
    let mut complaints = BTreeSet::new();
    each_scenario(&law, |file, screening, _| {
        for row in &screening.rows {
            let Status::NeedsInfo { missing } = &row.status else { continue };
            for fact in missing {
                let question = interview::find_question(&interview::spell(fact), &bank, file, &law);
                // A case without charges gets them on the record screen.
                if question.is_none() && fact.name.as_str() != "charges" {
                    complaints.insert(format!("{} waits for {}", row.remedy.id, fact.name));
                }
            }
        }
    });
    none(&complaints.into_iter().collect::<Vec<_>>(), "A fact that decides can be asked for:");
}

/// Tells whether a step's own words tell the person to serve somebody, whatever the case.
fn tells_to_serve(step: &law::Step) -> bool {
    let mut sentences = step.say.split(". ").map(str::trim_start);
    step.when.is_none()
        && sentences.any(|one| one.starts_with("Serve ") || one.starts_with("File and serve "))
}

#[test]
fn whoever_the_steps_say_to_serve_is_named_for_the_proof_of_service() {
    let law = all_law();
    let mut complaints = Vec::new();
    for remedy in law.packs().flat_map(|pack| &pack.remedies) {
        if remedy.paperwork.serve.is_empty() && remedy.steps.iter().any(tells_to_serve) {
            complaints.push(format!("{} tells to serve, and `serve` names nobody", remedy.id));
        }
        if remedy.paperwork.serve.iter().any(|party| party.say.is_empty() || party.say.ends_with('.')) {
            complaints.push(format!("{}: a party is a name, not a sentence", remedy.id));
        }
    }
    none(&complaints, "Proofs of service name whom the pack's steps name:");
}

#[test]
fn what_is_filed_says_what_it_asks_and_every_finding_in_the_words_of_a_court() {
    let law = all_law();
    let mut complaints = Vec::new();
    let filed =
        |remedy: &&Remedy| remedy.process != law::Process::Automatic || !remedy.paperwork.asks.is_empty();
    for remedy in law.packs().flat_map(|pack| &pack.remedies).filter(filed) {
        let (id, paperwork) = (&remedy.id, &remedy.paperwork);
        let is_filed = remedy.process != law::Process::Automatic;
        let may_ask_nothing = is_filed && paperwork.asks.last().is_none_or(|last| last.when.is_some());
        if may_ask_nothing || paperwork.paper.is_empty() {
            complaints.push(format!("{id} does not say what its paper asks, or what it is called"));
        }
        if remedy.process == law::Process::Petition && paperwork.orders.is_empty() {
            complaints.push(format!("{id} does not say what the order does"));
        }
        for said in paperwork.orders.iter().chain(&paperwork.asks).map(|one| &one.say) {
            if speaks_to_the_person(said) {
                complaints.push(format!("{id} speaks to the person: {said}"));
            }
        }
        let own = |requirement: &&Requirement| requirement.id.as_str() != "in-force";
        for requirement in remedy.requires.iter().filter(own) {
            let no_finding = |say: &str| say.is_empty() || !say.ends_with('.') || speaks_to_the_person(say);
            // Where every finding can be ruled out, the paper falls back to the words for the person.
            let falls_back = requirement.court.last().is_none_or(|last| last.when.is_some());
            if falls_back || requirement.court.iter().any(|one| no_finding(&one.say)) {
                complaints.push(format!("{id} {}: no finding: {:?}", requirement.id, requirement.court));
            }
        }
    }
    none(&complaints, "Papers for courts speak of the petitioner, and say what is asked:");
}

fn speaks_to_the_person(text: &str) -> bool {
    text.split(|c: char| !c.is_alphabetic()).any(|word| matches!(word, "you" | "You" | "your" | "Your"))
}

#[test]
fn every_answer_can_be_told_to_a_court_without_its_question() {
    let law = all_law();
    let mut complaints = Vec::new();
    for fact in law.packs().flat_map(|pack| &pack.facts) {
        let told = &fact.told;
        let whole = |text: &String| text.ends_with('.') && !speaks_to_the_person(text);
        let good = match fact.kind {
            law::ExtraType::Bool => whole(&told.yes) && whole(&told.no),
            _ => !told.label.is_empty() && !told.label.ends_with(['?', '.', ':']),
        };
        if !good {
            complaints.push(format!("{}: {told:?}", fact.id));
        }
    }
    none(&complaints, "Every extra fact has words for papers:");
}
