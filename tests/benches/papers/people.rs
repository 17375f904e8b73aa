//! The papers that are measured, of invented people.
//!
//! Not here: measuring.

use std::time::Duration;

use app::{Catalogue, Language};
use documents::{Dress, Packet, Part, Tongues};
use serde_json::{Value as Json, json};
use tests::{case_file, day};

/// One paper.
pub(crate) struct Sample {
    /// Its name on the command line and in files.
    pub(crate) name: &'static str,
    /// What it is, in the table.
    pub(crate) title: &'static str,
    /// How long it may take inside the program after the first time, if we promised that.
    pub(crate) limit: Option<Duration>,
    packet: fn() -> Packet,
}

/// Everything that is measured.
pub(crate) const SAMPLES: [Sample; 4] = [
    Sample { name: "one-line", title: "one line: the start alone", limit: None, packet: one_line },
    Sample {
        name: "ten-pages",
        title: "a plan of 24 charges",
        limit: Some(Duration::from_millis(200)),
        packet: || plan_of(&convictions(8, 3)),
    },
    Sample {
        name: "petition-200",
        title: "a court's papers for 200 charges",
        limit: Some(Duration::from_secs(2)),
        packet: || petition_of(&dismissals(200)),
    },
    Sample {
        name: "plan-200",
        title: "a plan of 200 charges",
        limit: Some(Duration::from_secs(2)),
        packet: || plan_of(&convictions(50, 4)),
    },
];

impl Sample {
    /// Finds a sample by its name.
    pub(crate) fn named(name: &str) -> &'static Sample {
        SAMPLES.iter().find(|sample| sample.name == name).unwrap_or_else(|| panic!("no sample {name}"))
    }

    /// Puts it together from the answers, with all that the program does for it: reading, screening, the plan.
    pub(crate) fn packet(&self) -> Packet {
        (self.packet)()
    }
}

const AS_OF: &str = "2026-11-22";
const PLACE: &str = "us-or";

fn plan_of(json: &Json) -> Packet {
    let (file, law) = (case_file(json), app::law_for(&[PLACE.into()]));
    let screening = screening::screen(&file, &law, day(AS_OF));
    let plan = plan::plan(&screening, &file, &law);
    documents::packet(&plan, &file, &law, &Catalogue::new(Language::English))
}

fn one_line() -> Packet {
    Packet {
        title: "One line".to_owned(),
        language: "en".to_owned(),
        as_of: day(AS_OF),
        footer: String::new(),
        pages: "{n}/{m}".to_owned(),
        dress: Dress::Guide,
        parts: vec![Part::paragraph("Nobody is meant by this.")],
    }
}

/// Everything that one filing hands to a court, one paper after another.
fn petition_of(json: &Json) -> Packet {
    let (file, law) = (case_file(json), app::law_for(&[PLACE.into()]));
    let screening = screening::screen(&file, &law, day(AS_OF));
    let plan = plan::plan(&screening, &file, &law);
    let words = Catalogue::new(Language::English);
    let tongues = Tongues { own: &words, court: &words };
    let offers = documents::papers(&plan, &file, &law, tongues);
    let first = offers.iter().find(|offer| offer.is_complete() && !offer.remedy.is_empty());
    let remedy = &first.expect("a way that is open").remedy;
    let papers = offers.iter().filter(|offer| offer.remedy == *remedy && offer.kind.is_sent());
    let packets = papers.map(|offer| {
        let paper = documents::paper(&offer.id, &plan, &file, &law, tongues);
        paper.unwrap_or_else(|why| panic!("{}: {why}", offer.id))
    });
    let joined = packets.filter(|packet| packet.dress == Dress::Formal).reduce(|mut all, next| {
        all.parts.push(Part::PageBreak);
        all.parts.extend(next.parts);
        all
    });
    joined.expect("papers for a court")
}

/// A record with so many cases of so many convictions each, all facts known.
fn convictions(cases: u32, charges: u32) -> Json {
    let case = |i: u32| {
        let year = 1995 + i % 28;
        let charges: Vec<Json> = (0..charges).map(|j| conviction(i, i * charges + j)).collect();
        json!({
            "id": format!("k{i}"), "jurisdiction": PLACE, "county": "Lane", "number": format!("EX-{year}-{i}"),
            "juvenile": false, "arrest_date": format!("{year}-03-03"), "filed_date": format!("{year}-03-20"),
            "charges": charges
        })
    };
    file_of(&(0..cases).map(case).collect::<Vec<_>>())
}

fn conviction(case: u32, number: u32) -> Json {
    let year = 1995 + case % 28;
    let grade = ["A", "B", "C"][number as usize % 3];
    json!({
        "id": format!("c{number}"), "description": format!("Invented theft, count {number}"),
        "severity": "misdemeanor", "grade": grade, "kinds": ["theft"], "offense_date": format!("{year}-03-02"),
        "outcome": "convicted", "outcome_date": format!("{}-05-17", year + 1), "incarceration": "none",
        "sentence_completed": format!("{}-05-17", year + 2), "fines_paid": true, "supervision_revoked": false,
        "mistaken_identity": false, "claims_innocence": false
    })
}

/// A record with one case of so many dismissed charges, all facts known.
fn dismissals(charges: u32) -> Json {
    let charge = |number: u32| {
        json!({
            "id": format!("c{number}"), "description": format!("Invented trespass, count {number}"),
            "severity": "misdemeanor", "grade": "C", "kinds": ["trespass"], "outcome": "dismissed",
            "outcome_date": "2012-05-03", "claims_innocence": false, "mistaken_identity": false
        })
    };
    file_of(&[json!({
        "id": "k1", "jurisdiction": PLACE, "county": "Multnomah", "number": "EX-2012-1",
        "arrest_date": "2012-01-03", "filed_date": "2012-01-05", "juvenile": false,
        "charges": (1..=charges).map(charge).collect::<Vec<_>>()
    })])
}

fn file_of(cases: &[Json]) -> Json {
    json!({
        "format": "goodname-case-file", "version": 1,
        "person": {
            "name": { "given": "Tessa", "family": "Example" }, "date_of_birth": "1970-01-01",
            "record_is_complete": true, "pending_charges": false, "on_supervision": false, "incarcerated": false,
            "court_debt": false, "registered_sex_offender": false, "trafficking_survivor": false,
            "earlier_relief": []
        },
        "cases": cases
    })
}
