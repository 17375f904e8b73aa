//! How long screening takes: one Oregon record of 1, 10, 50 and 200 cases, 20 charges in every state, and the packs.
//!
//! Every conviction looks at every other, so the work grows faster than the record.

use divan::Bencher;
use mimalloc::MiMalloc;
use serde_json::{Value as Json, json};
use tests::{all_law, case_file, day, read_text, root};

/// The one that the program has, from `app`.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() {
    divan::main();
}

fn grade(i: u32) -> &'static str {
    match i % 3 {
        0 => "A",
        1 => "B",
        _ => "C",
    }
}

/// Returns an Oregon record with this many cases of one conviction each, all facts known.
fn record(cases: u32) -> Json {
    let case = |i: u32| {
        let (year, month) = (1995 + i % 28, 1 + i % 12);
        json!({
            "id": format!("k{i}"), "jurisdiction": "us-or", "county": "Lane", "juvenile": false,
            "arrest_date": format!("{year}-{month:02}-03"), "charges": [charge(i)]
        })
    };
    file_of(&(0..cases).map(case).collect::<Vec<_>>())
}

fn charge(i: u32) -> Json {
    let (year, month) = (1995 + i % 28, 1 + i % 12);
    json!({
        "id": format!("c{i}"), "severity": "misdemeanor", "grade": grade(i),
        "kinds": ["theft"], "offense_date": format!("{year}-{month:02}-03"), "outcome": "convicted",
        "outcome_date": format!("{}-{month:02}-17", year + 1), "incarceration": "none",
        "sentence_completed": format!("{}-{month:02}-17", year + 2), "fines_paid": true,
        "supervision_revoked": false, "mistaken_identity": false, "claims_innocence": false
    })
}

fn file_of(cases: &[Json]) -> Json {
    json!({
        "format": "goodname-case-file", "version": 1,
        "person": {"date_of_birth": "1970-01-01", "record_is_complete": true, "pending_charges": false,
                   "on_supervision": false, "incarcerated": false, "trafficking_survivor": false},
        "cases": cases
    })
}

#[divan::bench(args = [1, 10, 50, 200])]
fn screen_an_oregon_record_of(bencher: Bencher<'_, '_>, cases: u32) {
    let (law, file) = (all_law(), case_file(&record(cases)));
    bencher.bench(|| screening::screen(&file, &law, day("2026-11-22")).rows.len());
}

/// Every place, with a record of 20 charges in four cases there: the slowest place is the figure to look at.
#[divan::bench(args = places())]
fn screen_twenty_charges_in(bencher: Bencher<'_, '_>, place: &str) {
    let case = |i: u32| {
        let charges: Vec<Json> = (5 * i..5 * i + 5).map(charge).collect();
        json!({ "id": format!("k{i}"), "jurisdiction": place, "juvenile": false, "charges": charges })
    };
    let file = file_of(&(0..4).map(case).collect::<Vec<_>>());
    let (law, file) = (all_law(), case_file(&file));
    bencher.bench(|| screening::screen(&file, &law, day("2026-11-22")).rows.len());
}

fn places() -> Vec<String> {
    all_law().packs().map(|pack| pack.jurisdiction.to_string()).collect()
}

/// What the program does at its start: the packs that the build checked, as bytes.
#[divan::bench]
fn unpack_all_packs(bencher: Bencher<'_, '_>) {
    let bytes: Vec<Vec<u8>> = all_law().packs().filter_map(|pack| pack.to_bytes().ok()).collect();
    bencher.bench(|| {
        law::Law::new(bytes.iter().filter_map(|bytes| law::Pack::from_bytes(bytes).ok())).packs().count()
    });
}

/// What the build and a folder of packs do: every pack read from its text and checked.
#[divan::bench]
fn read_and_check_all_packs(bencher: Bencher<'_, '_>) {
    let folder = root().join("assets/law");
    let packs: Vec<String> =
        places().iter().map(|place| read_text(&folder.join(place).join("pack.toml"))).collect();
    bencher.bench(|| packs.iter().filter(|text| law::read("pack.toml", text).is_ok()).count());
}
