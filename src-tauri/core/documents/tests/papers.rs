//! The papers of a remedy: complete or refused, with everything that the paper rests on and nothing of another place.
//!
//! Not here: how a page looks, and single parts of a paper (they sit beside their code).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    dead_code,
    unreachable_pub,
    reason = "a panic is how a test fails, and what tests share is not used by each of them; this test reads the tree's packs"
)]

#[path = "documents/english.rs"]
mod english;
#[path = "papers/own_words.rs"]
mod own_words;
#[path = "../../../../tests/src/tape.rs"]
mod tape;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use case_file::{CaseFile, Date, Edit, FactPath, Owner};
use documents::{Format, Look, MissingFacts, Packet, PaperKind, PaperOffer, Tongues, render};
use english::{English, day};
use law::{Given, Law, Process};
use plan::{Plan, Words as _};
use screening::{Row, Status, Verdict, screen};
use serde_json::{Value as Json, json};
use tape::{Tape, apply};

/// Returns the root of the project.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn read_text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads every pack of the tree.
fn all_law() -> Law {
    let mut packs: Vec<PathBuf> = std::fs::read_dir(root().join("assets/law"))
        .unwrap()
        .map(|entry| entry.unwrap().path().join("pack.toml"))
        .filter(|path| path.exists())
        .collect();
    packs.sort();
    let read = |path: &PathBuf| law::read(&path.display().to_string(), &read_text(path));
    Law::new(packs.iter().map(|path| read(path).unwrap_or_else(|problems| panic!("{problems:?}"))))
}

fn case_file(json: &Json) -> CaseFile {
    case_file::read(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error:?}"))
}

const NAME: &str = "Inez Inventa Sample";

/// Everything that papers are made from.
struct Desk<'a> {
    file: &'a CaseFile,
    law: &'a Law,
    plan: &'a Plan<'a>,
    english: English,
}

impl Desk<'_> {
    fn tongues(&self) -> Tongues<'_> {
        Tongues { own: &self.english, court: &self.english }
    }

    fn offers(&self) -> Vec<PaperOffer> {
        documents::papers(self.plan, self.file, self.law, self.tongues())
    }

    fn draw(&self, id: &str) -> Result<Packet, MissingFacts> {
        documents::paper(id, self.plan, self.file, self.law, self.tongues())
    }
}

fn with_desk<T>(file: &CaseFile, law: &Law, as_of: Date, each: impl FnOnce(&Desk<'_>) -> T) -> T {
    let screening = screen(file, law, as_of);
    let plan = plan::plan(&screening, file, law);
    each(&Desk { file, law, plan: &plan, english: English::new() })
}

fn render_text(packet: &Packet) -> String {
    String::from_utf8(render(packet, Format::Text, Look::default()).unwrap()).unwrap()
}

/// A text without spaces, because lines are broken anywhere.
fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

fn set(file: &mut CaseFile, owner: Owner, name: &str, value: Json) {
    apply(file, &Edit::Set { fact: FactPath::new(owner, name), value });
}

/// Gives a file everything that a paper wants and a scenario leaves out, and says what was only presumed.
fn fill(file: &mut CaseFile, law: &Law, as_of: Date) {
    for (name, value) in [("name.given", "Inez"), ("name.middle", "Inventa"), ("name.family", "Sample")] {
        set(file, Owner::Person, name, json!(value));
    }
    for case in file.cases.clone() {
        let owner = Owner::Case(case.id.clone());
        for (name, value) in
            [("county", "Example County"), ("number", "EX-2026-7"), ("court", "Sample Court")]
        {
            set(file, owner.clone(), name, json!(value));
        }
        for charge in &case.charges {
            let owner = Owner::Charge(charge.id.clone());
            set(file, owner.clone(), "description", json!(format!("Invented charge {}", charge.id)));
            if charge.facts.text("outcome").known().is_none() {
                set(file, owner, "outcome", json!("dismissed"));
            }
        }
    }
    // What was presumed is said, as the person would; that can presume something else.
    for _ in 0..4 {
        let assumed: BTreeSet<FactPath> = screen(file, law, as_of)
            .rows
            .iter()
            .filter(|row| row.status == Status::Eligible)
            .flat_map(|row| &row.assumed)
            .map(|one| one.fact.clone())
            .collect();
        for fact in assumed {
            let value = law.fact(&fact.name).and_then(|extra| extra.presumed.as_ref());
            let value = value.map_or(Json::Null, |presumed| match &presumed.value {
                Given::Bool(value) => json!(value),
                Given::Number(value) => json!(value),
                Given::Text(value) => json!(value.as_str()),
            });
            let _ = file.apply(&Edit::Set { fact, value });
        }
    }
}

/// The first case file of a place's scenarios in which something open has to be asked for.
fn open_file(law: &Law, place: &str) -> Option<(CaseFile, Date)> {
    let path = root().join(format!("tests/scenarios/law/{place}.json"));
    let scenarios: Vec<Json> = serde_json::from_str(&read_text(&path)).unwrap();
    scenarios.iter().find_map(|scenario| {
        let as_of = day(scenario["as_of"].as_str().unwrap());
        let mut file = case_file(&scenario["case_file"]);
        if file.cases.is_empty() {
            return None;
        }
        fill(&mut file, law, as_of);
        let open = screen(&file, law, as_of).rows.iter().any(|row| is_open(row) && row.case.is_some());
        open.then_some((file, as_of))
    })
}

fn is_open(row: &Row<'_>) -> bool {
    row.status == Status::Eligible && row.remedy.process != Process::Automatic
}

/// The rows that a paper is about.
fn rows_of<'p>(plan: &'p Plan<'_>, offer: &PaperOffer) -> Vec<&'p Row<'p>> {
    plan.targets
        .iter()
        .filter(|target| offer.targets.contains(&target.target))
        .flat_map(|target| &target.routes)
        .map(|route| route.row)
        .filter(|row| row.remedy.id.as_str() == offer.remedy)
        .collect()
}

fn must_hold(text: &str, wanted: &str, offer: &PaperOffer) {
    assert!(text.contains(&squeezed(wanted)), "{} lacks {wanted:?}:\n{text}", offer.id);
}

#[test]
fn a_paper_of_every_place_holds_its_facts_and_its_law_and_nothing_of_another_place() {
    let law = all_law();
    let places: Vec<String> = law.packs().map(|pack| pack.jurisdiction.to_string()).collect();
    let mut complete = BTreeSet::new();
    for place in &places {
        let Some((file, as_of)) = open_file(&law, place) else { continue };
        let pack = read_text(&root().join(format!("assets/law/{place}/pack.toml")));
        let others: Vec<&str> = law
            .packs()
            .map(|pack| pack.name.as_str())
            .filter(|name| !pack.contains(name) && *name != "United States")
            .collect();
        with_desk(&file, &law, as_of, |desk| {
            for offer in desk.offers().iter().filter(|offer| offer.is_complete()) {
                let packet = desk.draw(&offer.id).unwrap_or_else(|why| panic!("{}: {why}", offer.id));
                let text = render_text(&packet);
                if !offer.remedy.is_empty() && offer.remedy.starts_with(&format!("{place}/")) {
                    for other in &others {
                        assert!(!text.contains(other), "{} speaks of {other}:\n{text}", offer.id);
                    }
                }
                holds_what_it_rests_on(desk, offer, &squeezed(&text));
                if matches!(offer.kind, PaperKind::Petition | PaperKind::Request) {
                    complete.insert(place.clone());
                }
            }
        });
    }
    let without: Vec<&String> = places.iter().filter(|place| !complete.contains(*place)).collect();
    assert!(complete.len() >= 45, "no complete petition or request in {without:?}");
}

/// Words that do not depend on the target; nothing where they do.
fn always(sayings: &[law::Saying]) -> &str {
    match sayings {
        [only] if only.when.is_none() => &only.say,
        _ => "",
    }
}

fn holds_what_it_rests_on(desk: &Desk<'_>, offer: &PaperOffer, text: &str) {
    let grounds = matches!(
        offer.kind,
        PaperKind::Petition | PaperKind::Request | PaperKind::Order | PaperKind::Summary | PaperKind::Hearing
    );
    if offer.kind.is_sent() && !offer.id.contains("/protected-witness/") {
        must_hold(text, NAME, offer);
    }
    let remedy = desk.law.packs().flat_map(|pack| &pack.remedies).find(|one| one.id.as_str() == offer.remedy);
    if let Some(remedy) = remedy {
        let paperwork = &remedy.paperwork;
        let told: Vec<&str> = match offer.kind {
            PaperKind::Service => paperwork
                .serve
                .iter()
                .filter(|party| party.when.is_none())
                .map(|party| party.say.as_str())
                .collect(),
            PaperKind::Petition | PaperKind::Request => {
                vec![always(&paperwork.asks), always(&paperwork.venue), &paperwork.marked]
            }
            PaperKind::Order => {
                paperwork.orders.iter().filter(|one| one.when.is_none()).map(|one| one.say.as_str()).collect()
            }
            PaperKind::Guide => vec![&paperwork.fee_waiver, &paperwork.form],
            _ => Vec::new(),
        };
        for told in told {
            must_hold(text, told, offer);
        }
    }
    for row in rows_of(desk.plan, offer).into_iter().filter(|_| grounds) {
        for reason in row.reasons.iter().filter(|reason| reason.verdict == Verdict::Yes) {
            let weighed = reason.requirement.judge;
            if !weighed || matches!(offer.kind, PaperKind::Petition | PaperKind::Request) {
                let court = matches!(offer.kind, PaperKind::Petition | PaperKind::Request | PaperKind::Order);
                let requirement = reason.requirement;
                let findings: Vec<&str> = requirement.court.iter().map(|one| one.say.as_str()).collect();
                let own_words = !court || findings.is_empty();
                let wanted = if own_words { vec![requirement.say.as_str()] } else { findings };
                // Which of several findings is that of the charge is looked at with a pack made for it.
                let said = wanted.iter().any(|one| text.contains(&squeezed(one)));
                assert!(said, "{} lacks {wanted:?}:\n{text}", offer.id);
                must_hold(text, reason.cite, offer);
            }
        }
    }
    if !matches!(offer.kind, PaperKind::Petition | PaperKind::Declaration | PaperKind::Request) {
        return;
    }
    for target in &offer.targets {
        let Owner::Charge(id) = target else { continue };
        let (case, charge) = desk.file.charge(id).unwrap();
        must_hold(text, &format!("Invented charge {id}"), offer);
        for name in ["county", "number", "court"] {
            must_hold(text, case.facts.text(name).known().unwrap(), offer);
        }
        let outcome = charge.facts.text("outcome").known().unwrap();
        let shared = desk.english.say(&format!("paper-outcome-{outcome}"), &[]);
        let own = desk.law.pack(&case.jurisdiction).into_iter().flat_map(|pack| &pack.outcomes);
        let own = own.filter(|own| own.word.as_str() == outcome).map(|own| own.say.clone());
        let said = own.chain([shared]).any(|said| text.contains(&squeezed(&said)));
        assert!(said, "{} does not say how {id} ended:\n{text}", offer.id);
    }
}

/// The remedies of a place whose notice has a letter to firms, and those whose notice has none, in its scenarios.
fn notices_of(law: &Law, place: &str) -> [BTreeSet<String>; 2] {
    let path = root().join(format!("tests/scenarios/law/{place}.json"));
    let scenarios: Vec<Json> = serde_json::from_str(&read_text(&path)).unwrap();
    let mut found = [BTreeSet::new(), BTreeSet::new()];
    for scenario in &scenarios {
        let as_of = day(scenario["as_of"].as_str().unwrap());
        let mut file = case_file(&scenario["case_file"]);
        fill(&mut file, law, as_of);
        with_desk(&file, law, as_of, |desk| {
            let offers = desk.offers();
            for offer in offers.iter().filter(|offer| offer.kind == PaperKind::Notice && offer.is_complete())
            {
                let text = squeezed(&render_text(&desk.draw(&offer.id).unwrap()));
                must_hold(&text, &desk.english.say("paper-notice-office-please", &[]), offer);
                let firm = squeezed(&desk.english.say("paper-notice-firm-please", &[]));
                found[usize::from(!text.contains(&firm))].insert(offer.remedy.clone());
            }
        });
    }
    found
}

#[test]
fn a_mark_above_the_caption_takes_no_letter_to_firms_away_and_what_a_remedy_rests_on_does() {
    let law = all_law();
    let [with_firms, without] = notices_of(&law, "us-tx");
    let pack = law.pack(&"us-tx".into()).unwrap();
    let marked = pack.remedies.iter().filter(|remedy| remedy.paperwork.marked == "Ex parte");
    let marked: BTreeSet<String> = marked.map(|remedy| remedy.id.to_string()).collect();
    assert_eq!(marked.len(), 8);
    assert!(marked.is_subset(&with_firms), "no letter for {:?}", marked.difference(&with_firms));
    // A firm must learn from no letter that somebody was trafficked, or was before a juvenile court.
    let private = pack
        .remedies
        .iter()
        .filter(|remedy| remedy.track == law::Track::Juvenile || remedy.title.contains("trafficking"));
    let private: BTreeSet<String> = private.map(|remedy| remedy.id.to_string()).collect();
    assert!(private.is_disjoint(&with_firms), "{:?}", private.intersection(&with_firms));
    assert!(!private.is_disjoint(&without), "no private notice was tried: {without:?}");
}

/// One case in Oregon's law with this many dismissed charges, of a person with this name.
fn many(name: &str, count: usize) -> CaseFile {
    let charges: Vec<Json> = (1..=count)
        .map(|number| {
            json!({
                "id": format!("c{number}"), "description": format!("Invented trespass {number} of many"),
                "severity": "misdemeanor", "grade": "C", "kinds": ["trespass"], "outcome": "dismissed",
                "outcome_date": "2012-05-03", "claims_innocence": false, "mistaken_identity": false
            })
        })
        .collect();
    case_file(&json!({
        "format": "goodname-case-file", "version": 1,
        "person": {
            "name": { "given": name }, "date_of_birth": "1985-07-04", "record_is_complete": true,
            "pending_charges": false, "on_supervision": false, "incarcerated": false, "court_debt": false,
            "registered_sex_offender": false, "trafficking_survivor": false, "earlier_relief": []
        },
        "cases": [{
            "id": "k1", "jurisdiction": "us-or", "county": "Multnomah", "number": "EX-2012-1",
            "arrest_date": "2012-01-03", "filed_date": "2012-01-05", "juvenile": false, "charges": charges
        }]
    }))
}

/// The text of the petition that is open for [`many`].
fn petition_of(file: &CaseFile, law: &Law) -> String {
    with_desk(file, law, day("2026-11-22"), |desk| {
        let packet = desk.draw("us-or/set-aside-arrest/k1/petition").unwrap();
        render(&packet, Format::Pdf, Look::default()).unwrap();
        render_text(&packet)
    })
}

#[test]
fn two_hundred_charges_stand_in_one_petition_each_by_name() {
    let text = squeezed(&petition_of(&many("Ola Sample", 200), &all_law()));
    for number in 1..=200 {
        assert!(text.contains(&format!("Inventedtrespass{number}ofmany")), "{number}");
    }
    assert!(text.contains("addendum"));
}

#[test]
fn a_very_long_name_is_cut_with_a_pointer_and_stands_in_full_in_the_addendum() {
    let name = format!("Supercalifragilistic {}", "Inventa".repeat(40));
    let text = petition_of(&many(&name, 1), &all_law());
    assert!(
        text.contains("in full in item 1 of the addendum")
            || squeezed(&text).contains("initem1oftheaddendum")
    );
    assert!(squeezed(&text).contains(&squeezed(&name)), "{text}");
}

#[test]
fn names_in_any_writing_are_printed() {
    for name in ["محمد مثال", "李小龍", "שלום לדוגמה", "Nguyễn Thị Ánh-Đào"] {
        assert!(petition_of(&many(name, 1), &all_law()).contains(name), "{name}");
    }
}

#[test]
fn a_file_in_which_nothing_is_known_refuses_every_paper_with_questions() {
    let file = case_file(&json!({
        "format": "goodname-case-file", "version": 1, "person": {},
        "cases": [{ "id": "k1", "jurisdiction": "us-or", "charges": [{ "id": "c1" }] }]
    }));
    let law = all_law();
    with_desk(&file, &law, day("2026-11-22"), |desk| {
        let offers = desk.offers();
        assert!(!offers.is_empty());
        for offer in offers {
            assert!(!offer.missing.is_empty() || !offer.kind.is_sent(), "{} is drawn from nothing", offer.id);
            let drawn = desk.draw(&offer.id);
            assert_eq!(drawn.err(), Some(MissingFacts::Facts(offer.missing.clone())), "{}", offer.id);
        }
    });
}

#[test]
fn a_protected_witness_is_not_named_and_a_state_secret_has_no_paper() {
    let mut file = case_file(&json!({
        "format": "goodname-case-file", "version": 1,
        "person": { "name": { "given": "Inez", "family": "Sample" }, "phone": "555-0100",
                    "address": { "street": "1 Example Street", "city": "Sampleton" } },
        "matters": [
            { "id": "m1", "jurisdiction": "us-or", "kind": "protected-witness",
              "more": { "in_program": true, "program": "state", "document_filed": true, "danger_now": true } },
            { "id": "m2", "jurisdiction": "us", "kind": "state-secret",
              "more": { "classified": true, "clearance": false, "government_party": false, "criminal": true, "filed": false } }
        ]
    }));
    let (law, as_of) = (all_law(), day("2026-11-22"));
    fill(&mut file, &law, as_of);
    with_desk(&file, &law, as_of, |desk| {
        let offers = desk.offers();
        let witness: Vec<&PaperOffer> =
            offers.iter().filter(|offer| offer.remedy == "us-or/protected-witness").collect();
        assert!(witness.iter().any(|offer| offer.kind == PaperKind::Redacted));
        for offer in witness {
            let packet = desk.draw(&offer.id).unwrap();
            let is_main = offer.kind == PaperKind::Petition;
            assert!(!is_main || packet.title.contains("Motion"), "{}: {}", offer.id, packet.title);
            let text = render_text(&packet);
            for private in ["Inez", "Sampleton", "Example Street", "555-0100"] {
                assert!(!text.contains(private), "{} says {private}", offer.id);
            }
        }
        let secret = offers.iter().find(|offer| offer.kind == PaperKind::Never).unwrap();
        assert!(!secret.refused.is_empty());
        assert_eq!(desk.draw(&secret.id), Err(MissingFacts::NoPaper));
        assert!(!offers.iter().any(|offer| offer.remedy == secret.remedy && offer.kind != PaperKind::Never));
    });
}

#[test]
fn a_date_of_birth_that_is_said_not_to_be_there_is_left_out_of_a_declaration() {
    let law = all_law();
    let path = root().join("tests/scenarios/law/us-ar.json");
    let scenarios: Vec<Json> = serde_json::from_str(&read_text(&path)).unwrap();
    let scenario = scenarios.iter().find(|scenario| scenario["name"] == "Felony: class C").unwrap();
    let as_of = day(scenario["as_of"].as_str().unwrap());
    let declaration = |born: Json| {
        let mut file = case_file(&scenario["case_file"]);
        set(&mut file, Owner::Person, "date_of_birth", born);
        fill(&mut file, &law, as_of);
        with_desk(&file, &law, as_of, |desk| render_text(&desk.draw("us-ar/felony/k1/declaration").unwrap()))
    };
    assert!(declaration(json!("1980-03-04")).contains("was born in 1980."));
    let without = declaration(Json::Null);
    assert!(!without.contains("born") && !without.contains("date_of_birth"), "{without}");
}

#[test]
fn no_random_file_crashes_or_draws_a_paper_that_lacks_what_it_needs() {
    let law = all_law();
    let files = std::env::var("GOODNAME_RANDOM_FILES").map_or(300, |files| files.parse().unwrap());
    for seed in 0..files {
        let tape = bytes_of_chance(seed);
        let file = Tape::new(&tape).case_file(&law);
        with_desk(&file, &law, day("2021-05-15"), |desk| {
            let offers = desk.offers();
            let ids: BTreeSet<&str> = offers.iter().map(|offer| offer.id.as_str()).collect();
            assert_eq!(ids.len(), offers.len(), "two papers with one id (seed {seed})");
            for offer in offers.iter().step_by(1 + offers.len() / 12) {
                match desk.draw(&offer.id) {
                    Ok(packet) => drawn_is_whole(desk, offer, &packet),
                    Err(why) => assert_eq!(why, MissingFacts::Facts(offer.missing.clone())),
                }
            }
        });
    }
}

/// Bytes that a fixed rule makes of a number: the same ones on every machine.
fn bytes_of_chance(seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1;
    (0..200 + seed * 4)
        .map(|_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[1]
        })
        .collect()
}

fn drawn_is_whole(desk: &Desk<'_>, offer: &PaperOffer, packet: &Packet) {
    assert!(offer.is_complete(), "{} is drawn although facts are missing", offer.id);
    let text = render_text(packet);
    let known = |names: &[&str]| names.iter().any(|name| desk.file.person.facts.text(name).known().is_some());
    if offer.kind.is_sent() && !offer.id.contains("/protected-witness/") {
        assert!(known(&["name.given", "name.family"]), "{} has no name", offer.id);
    }
    for row in rows_of(desk.plan, offer) {
        assert_eq!(row.status, Status::Eligible, "{} for {:?}", offer.id, row.target);
    }
    // A key that has no words would stand there as itself.
    for key in ["paper-", "plan-"] {
        let raw = text.split_whitespace().find(|word| word.starts_with(key) && !word.ends_with(['.', ',']));
        assert_eq!(raw, None, "{}", offer.id);
    }
    if matches!(offer.kind, PaperKind::Petition | PaperKind::Request | PaperKind::Declaration) {
        for target in &offer.targets {
            let Owner::Charge(id) = target else { continue };
            let (_, charge) = desk.file.charge(id).unwrap();
            for name in ["description", "outcome"] {
                assert!(charge.facts.text(name).known().is_some(), "{} lacks {name}", offer.id);
            }
        }
        assert!(rows_of(desk.plan, offer).iter().all(|row| row.assumed.is_empty()), "{}", offer.id);
    }
}

#[test]
fn the_same_file_gives_the_same_paper() {
    let (law, file) = (all_law(), many("Ola Sample", 3));
    let bytes = || {
        with_desk(&file, &law, day("2026-11-22"), |desk| {
            let packet = desk.draw("us-or/set-aside-arrest/k1/order").unwrap();
            render(&packet, Format::Pdf, Look::on(documents::Paper::A4)).unwrap()
        })
    };
    assert_eq!(bytes(), bytes());
}

#[test]
fn a_letter_begins_with_its_sender_and_not_with_a_title_of_ours() {
    let (file, law, as_of) = (many("Inez Sample", 1), all_law(), day("2026-11-22"));
    with_desk(&file, &law, as_of, |desk| {
        let letter = desk.draw("us-or/record/own-record").unwrap();
        assert!(render_text(&letter).trim_start().starts_with("From: Inez Sample"));
    });
}
