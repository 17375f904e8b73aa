//! Properties of the heart that hold for every case file, tried on random ones in every pack.
//!
//! Seeds are fixed. A failing case is made small by shortening its tape (`tests::tape`).

use std::collections::{BTreeMap, BTreeSet};

use case_file::{CaseFile, Date, Edit, FactPath, Owner, field};
use law::Law;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};
use screening::{Row, Screening, Status, Verdict, screen};
use serde_json::json;
use tests::tape::{Tape, apply, known_facts};
use tests::{all_law, day};

const AS_OF: &str = "2021-05-15";

fn check(cases: u32, test: impl Fn(&Law, &[u8], &[u8])) {
    let law = all_law();
    let config = Config {
        cases,
        rng_seed: RngSeed::Fixed(20_261_122),
        failure_persistence: None,
        ..Config::default()
    };
    let tapes = (vec(any::<u8>(), 0..1400), vec(any::<u8>(), 0..300));
    TestRunner::new(config)
        .run(&tapes, |(file, more)| {
            test(&law, &file, &more);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
}

fn find<'s, 'law>(screening: &'s Screening<'law>, row: &Row<'_>) -> Option<&'s Row<'law>> {
    screening.rows.iter().find(|other| other.remedy.id == row.remedy.id && other.target == row.target)
}

/// Every day on which either row changes, and the day before.
fn days(rows: &[&Row<'_>]) -> BTreeSet<Date> {
    let changes = rows.iter().flat_map(|row| row.timeline.changes().iter().map(|(day, _)| *day));
    changes.flat_map(|day| [day.pred_opt().unwrap_or(day), day]).chain([day(AS_OF)]).collect()
}

/// A row that assumes something about an erased fact may turn around: that is what its list of assumptions says.
fn assumes_one_of(row: &Row<'_>, facts: &[FactPath]) -> bool {
    row.assumed.iter().any(|assumption| facts.contains(&assumption.fact))
}

/// Tells whether a fallback that the pack declares stands in a remedy's reach, or in a define that it names.
fn reach_falls_back(law: &Law, row: &Row<'_>) -> bool {
    let place = row.remedy.id.as_str().split('/').next().unwrap();
    let defines = &law.pack(&place.into()).unwrap().defines;
    let named = defines.iter().filter(|define| row.remedy.reach_text.contains(define.name.as_str()));
    named.map(|define| &define.text).chain([&row.remedy.reach_text]).any(|text| text.contains(" otherwise "))
}

#[test]
fn erasing_facts_never_turns_a_verdict_around() {
    check(1500, |law, tape, erase| {
        let file = Tape::new(tape).case_file(law);
        let mut erased = file.clone();
        let mut erase = Tape::new(erase);
        let gone: Vec<FactPath> = known_facts(&file).into_iter().filter(|_| erase.below(6) == 1).collect();
        for fact in &gone {
            apply(&mut erased, &Edit::Erase { fact: fact.clone() });
        }
        let (before, after) = (screen(&file, law, day(AS_OF)), screen(&erased, law, day(AS_OF)));
        for row in &before.rows {
            let Some(now) = find(&after, row) else {
                // A fallback that the pack declares can also decide what a remedy reaches.
                if reach_falls_back(law, row) {
                    continue;
                }
                panic!("{} for {:?} is no longer listed after erasing {gone:?}", row.remedy.id, row.target);
            };
            if assumes_one_of(now, &gone) {
                continue;
            }
            for day in days(&[row, now]) {
                let (was, is) = (row.timeline.on(day), now.timeline.on(day));
                let turned = matches!((was, is), (Verdict::Yes, Verdict::No) | (Verdict::No, Verdict::Yes))
                    || matches!((was, is), (Verdict::Unknown(_), Verdict::Yes | Verdict::No));
                assert!(!turned, "{} on {day}: {was:?} became {is:?} after erasing {gone:?}", row.remedy.id);
            }
        }
        for row in after.rows.iter().filter(|row| find(&before, row).is_none()) {
            let sure = row
                .timeline
                .changes()
                .iter()
                .any(|(day, verdict)| *day > self::day(AS_OF) && *verdict == Verdict::Yes);
            let reached = *row.timeline.on(day(AS_OF)) == Verdict::Yes || sure;
            assert!(
                !reached || assumes_one_of(row, &gone),
                "{} appeared after erasing {gone:?}",
                row.remedy.id
            );
        }
    });
}

#[test]
fn dates_equal_a_scan_day_by_day() {
    check(24, |law, tape, _| {
        let file = Tape::new(tape).case_file(law);
        let rows = screen(&file, law, day(AS_OF));
        let mut later: BTreeMap<usize, Date> = BTreeMap::new();
        let mut last: BTreeMap<usize, Date> = BTreeMap::new();
        let mut closed = BTreeSet::new();
        for day in day(AS_OF).iter_days().take(366 * 3) {
            let scan = screen(&file, law, day);
            for (i, row) in rows.rows.iter().enumerate() {
                let eligible = find(&scan, row).is_some_and(|row| row.status == Status::Eligible);
                if eligible {
                    later.entry(i).or_insert(day);
                    if !closed.contains(&i) {
                        last.insert(i, day);
                    }
                } else if last.contains_key(&i) {
                    closed.insert(i);
                }
            }
        }
        for (i, row) in rows.rows.iter().enumerate() {
            match row.status {
                Status::EligibleLater { on } if later.contains_key(&i) => {
                    assert_eq!(later.get(&i), Some(&on));
                }
                Status::Eligible => {
                    let scanned = closed.contains(&i).then(|| last[&i]);
                    if scanned.is_some() || row.deadline.is_some_and(|deadline| deadline < day("2024-05-01"))
                    {
                        assert_eq!(row.deadline, scanned, "{}", row.remedy.id);
                    }
                }
                _ => {}
            }
        }
    });
}

#[test]
fn answering_what_is_missing_always_settles_the_row() {
    check(300, |law, tape, answers| {
        let mut file = Tape::new(tape).case_file(law);
        let mut answers = Tape::new(answers);
        answers.vague = false;
        let first = screen(&file, law, day(AS_OF));
        let open: Vec<(case_file::Id, Owner)> = first
            .rows
            .iter()
            .filter(|row| matches!(row.status, Status::NeedsInfo { .. }))
            .map(|row| (row.remedy.id.clone(), row.target.clone()))
            .collect();
        for (remedy, target) in open.iter().take(6) {
            let mut asked = BTreeSet::new();
            loop {
                let screening = screen(&file, law, day(AS_OF));
                let row = screening.rows.iter().find(|row| row.remedy.id == *remedy && row.target == *target);
                let Some(Status::NeedsInfo { missing }) = row.map(|row| row.status.clone()) else {
                    break;
                };
                assert!(!missing.is_empty(), "{remedy} needs something and does not say what");
                for fact in missing {
                    assert!(asked.insert(fact.clone()), "{remedy} asks for {fact:?} again");
                    answer(&mut file, law, &fact, &mut answers);
                }
            }
        }
    });
}

fn answer(file: &mut CaseFile, law: &Law, fact: &FactPath, tape: &mut Tape<'_>) {
    let table = match &fact.owner {
        Owner::Person => field::PERSON,
        Owner::Case(_) => field::CASE,
        Owner::Charge(_) | Owner::Matter(_) => field::CHARGE,
    };
    let value = match (law.fact(&fact.name), fact.name.as_str()) {
        (Some(extra), _) => tape.extra(extra),
        (None, "record_is_complete") => json!(true),
        (None, "earlier_relief") => json!([]),
        (None, name) => tape.value(field::find(table, name).unwrap_or_else(|| panic!("no field {name}"))),
    };
    apply(file, &Edit::Set { fact: fact.clone(), value });
}

#[test]
fn the_order_of_cases_and_charges_does_not_matter() {
    check(300, |law, tape, _| {
        let file = Tape::new(tape).case_file(law);
        let mut turned = file.clone();
        turned.cases.reverse();
        for case in &mut turned.cases {
            case.charges.reverse();
        }
        let (a, b) = (screen(&file, law, day(AS_OF)), screen(&turned, law, day(AS_OF)));
        assert_eq!(a.rows.len(), b.rows.len());
        for row in &a.rows {
            let other = find(&b, row).unwrap();
            assert_eq!(row.status, other.status, "{} for {:?}", row.remedy.id, row.target);
            assert_eq!(row.timeline, other.timeline);
            assert_eq!(row.assumed, other.assumed);
        }
    });
}

#[test]
fn every_status_is_supported_by_its_reasons() {
    check(300, |law, tape, _| {
        let file = Tape::new(tape).case_file(law);
        for row in screen(&file, law, day(AS_OF)).rows {
            let has = |word: &str| row.reasons.iter().any(|reason| reason.verdict.word() == word);
            let all_yes =
                row.reasons.iter().all(|reason| reason.requirement.judge || reason.verdict == Verdict::Yes);
            let simple = row.remedy.combine.is_none();
            match &row.status {
                Status::Eligible => assert!(!simple || all_yes, "{}", row.remedy.id),
                Status::EligibleLater { on } => {
                    assert!(*on > day(AS_OF));
                    let waits = |reason: &screening::Reason<'_>| reason.from.is_some_and(|from| from <= *on);
                    assert!(!simple || row.reasons.iter().any(waits), "{} waits for nothing", row.remedy.id);
                }
                Status::NotEligible => assert!(has("no") || !simple, "{} has no reason", row.remedy.id),
                Status::NeedsInfo { missing } => assert!(!missing.is_empty(), "{}", row.remedy.id),
            }
            assert!(row.deadline.is_none_or(|last| last >= day(AS_OF)), "a deadline in the past");
        }
    });
}
