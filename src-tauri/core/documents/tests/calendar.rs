//! Calendars are read again by somebody else's parser and held to RFC 5545.
//!
//! Not here: which days are in a plan (`plan`).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    unreachable_pub,
    reason = "a panic is how a test fails, and what tests share is not used by each of them"
)]

#[path = "shared/calendar.rs"]
mod calendar;
#[path = "documents/english.rs"]
mod english;

use calendar::{Entry, entries_of};
use english::{English, day, file, joe, law, ola};
use plan::{Grant, Words, plan};
use screening::screen;
use serde_json::{Value as Json, json};

/// Writes the calendar of a case file; nothing where its plan has no day.
fn calendar_of(json: &Json, as_of: &str) -> Option<String> {
    let (law, file) = (law(), file(json));
    let screening = screen(&file, &law, day(as_of));
    documents::render_ics(&plan(&screening, &file, &law), &English::new(), at_noon())
}

#[test]
fn every_day_is_an_entry_that_another_program_reads() {
    let entries = entries_of(&calendar_of(&joe(), "2026-11-22").unwrap());
    let last_day = Entry {
        uid: "20270320-close@plan.good-name.invalid".to_owned(),
        start: "20270320".to_owned(),
        end: "20270321".to_owned(),
        summary: "Good Name: last day for something in your plan".to_owned(),
        description: "Open the program to see what it is about. This is information, not legal advice."
            .to_owned(),
        alarms: 4,
    };
    assert!(entries.contains(&last_day), "{entries:#?}");
    assert!(!entries_of(&calendar_of(&ola(), "2026-11-22").unwrap()).is_empty());
}

#[test]
fn days_to_check_what_was_granted_are_entries_too() {
    let (law, file) = (law(), file(&joe()));
    let screening = screen(&file, &law, day("2026-11-22"));
    let mut made = plan(&screening, &file, &law);
    let before = documents::render_ics(&made, &English::new(), at_noon()).unwrap();
    let grant = Grant {
        remedy: "us-ca/arrest-sealing".into(),
        target: case_file::Owner::Charge("c1".into()),
        on: case_file::VagueDate::day(day("2026-11-01")),
    };
    made.granted = plan::granted(&[grant], &file, &law);
    let after = documents::render_ics(&made, &English::new(), at_noon()).unwrap();
    let checks = entries_of(&after).iter().filter(|entry| entry.uid.contains("-check@")).count();
    assert!(checks > 1, "{after}");
    assert_eq!(entries_of(&after).len(), entries_of(&before).len() + checks);
}

/// Words as a translator might write them.
struct Hostile;

impl Words for Hostile {
    fn say(&self, key: &str, _: &[(&str, &str)]) -> String {
        format!("{key}: a,b;c\\d\ne \"f\" \u{7}📅 {}", "día, ".repeat(30))
    }
}

#[test]
fn words_with_commas_lines_and_accents_come_back_as_they_were() {
    let (law, file) = (law(), file(&joe()));
    let screening = screen(&file, &law, day("2026-11-22"));
    let calendar = documents::render_ics(&plan(&screening, &file, &law), &Hostile, at_noon()).unwrap();
    assert!(calendar.contains("\r\n "), "nothing was folded: {calendar}");
    let entries = entries_of(&calendar);
    for entry in entries {
        // A calendar has no place for a control character.
        assert_eq!(entry.description, Hostile.say("plan-calendar-more", &[]).replace('\u{7}', ""));
    }
}

#[test]
fn a_plan_without_a_day_has_no_calendar() {
    let mut json = joe();
    for fact in ["arrest_date", "filed_date"] {
        json["cases"][0].as_object_mut().unwrap().remove(fact);
    }
    json["cases"][0]["charges"] = json!([{ "id": "c1" }]);
    assert_eq!(calendar_of(&json, "2026-11-22"), None);
    let (law, file) = (law(), file(&json));
    let screening = screen(&file, &law, day("2026-11-22"));
    assert!(!documents::has_calendar(&plan(&screening, &file, &law)));
}

#[test]
fn a_day_after_the_year_9999_is_left_out_as_a_calendar_cannot_write_it() {
    let mut json = ola();
    for case in [0, 1] {
        for charge in json["cases"][case]["charges"].as_array_mut().unwrap() {
            for fact in ["outcome_date", "sentence_completed", "incarceration_ended"] {
                charge[fact] = json!("9999-12-31");
            }
        }
    }
    if let Some(calendar) = calendar_of(&json, "2026-11-22") {
        entries_of(&calendar);
    }
}

fn at_noon() -> chrono::NaiveDateTime {
    day("2026-11-22").and_hms_opt(12, 0, 0).unwrap()
}

#[test]
fn the_calendar_has_the_days_and_says_nothing_about_the_person() {
    let calendar = calendar_of(&joe(), "2026-11-22").unwrap();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20270320\r\n"), "{calendar}");
    assert!(calendar.contains("UID:20270320-close@plan.good-name.invalid\r\n"));
    assert!(calendar.contains("TRIGGER:-P29DT15H\r\n"));
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), calendar.matches("END:VEVENT").count());
    assert!(calendar.lines().all(|line| line.len() <= 75));
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    for private in ["Joe", "Vandalism", "seal", "arrest", "us-ca", "EX-0001", "court"] {
        assert!(!calendar.to_lowercase().contains(&private.to_lowercase()), "{private}");
    }
    assert_eq!(calendar, calendar_of(&joe(), "2026-11-22").unwrap());
}

#[test]
fn a_day_keeps_its_entry_when_the_calendar_is_made_again_later() {
    let uids = |as_of| {
        let calendar = calendar_of(&joe(), as_of).unwrap();
        calendar.lines().filter(|line| line.starts_with("UID:")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(uids("2026-11-22"), uids("2026-12-24"));
}
