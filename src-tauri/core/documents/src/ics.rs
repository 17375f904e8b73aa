//! Writes the days of a plan as a calendar file (RFC 5545).
//!
//! Not here: what happens on a day. A calendar is often shared or kept in a cloud, so an entry says only that there is
//! something in the plan; its name, the remedy and the charge stay in the program.

use std::collections::BTreeSet;

use case_file::Date;
use chrono::{Datelike as _, NaiveDateTime};
use plan::{EventKind, ItemDate, Plan, Words};

/// The most bytes of a line before it is folded.
const FOLD: usize = 75;

/// The last year that the format can write; a slip of the pen can lead to a later one.
const LAST_YEAR: i32 = 9999;

/// Why a day is in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Open,
    Close,
    Check,
}

/// Writes the days on which something opens or closes, or on which what was granted is checked. `stamp` is the time of writing in UTC.
///
/// Nothing where the plan has no such day: a calendar must have an entry, and programs refuse one that has none.
pub fn render_ics(plan: &Plan<'_>, words: &dyn Words, stamp: NaiveDateTime) -> Option<String> {
    let days = days_of(plan);
    if days.is_empty() {
        return None;
    }
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Good Name//Plan//EN", "CALSCALE:GREGORIAN"] {
        line(&mut out, text);
    }
    for (day, kind) in days {
        event(&mut out, words, stamp, day, kind);
    }
    line(&mut out, "END:VCALENDAR");
    Some(out)
}

/// Tells whether a plan has a day that goes into a calendar.
pub fn has_calendar(plan: &Plan<'_>) -> bool {
    !days_of(plan).is_empty()
}

/// Returns one entry a day and sort, in order of the day.
fn days_of(plan: &Plan<'_>) -> BTreeSet<(Date, Kind)> {
    let mut days = BTreeSet::new();
    for event in &plan.strip {
        let entry = match event.kind {
            EventKind::Now => continue,
            EventKind::Opens => (event.day, Kind::Open),
            EventKind::MayOpen { until } => (until.unwrap_or(event.day), Kind::Open),
            EventKind::Closes => (event.day, Kind::Close),
        };
        days.insert(entry);
    }
    // Days to check what was granted; a day that is over is not put into a calendar.
    for item in plan.granted.iter().flat_map(|granted| &granted.items) {
        match item.date {
            Some(ItemDate::From(day) | ItemDate::By(day)) if day > plan.as_of => {
                days.insert((day, Kind::Check));
            }
            _ => {}
        }
    }
    days.retain(|(day, _)| day.succ_opt().is_some_and(|next| next.year() <= LAST_YEAR));
    days
}

fn event(out: &mut String, words: &dyn Words, stamp: NaiveDateTime, day: Date, kind: Kind) {
    let (kind, key) = match kind {
        Kind::Open => ("open", "plan-calendar-open"),
        Kind::Close => ("close", "plan-calendar-close"),
        Kind::Check => ("check", "granted-calendar"),
    };
    let summary = words.say(key, &[]);
    let next = day.succ_opt().unwrap_or(day);
    line(out, "BEGIN:VEVENT");
    line(out, &format!("UID:{}-{kind}@plan.good-name.invalid", day.format("%Y%m%d")));
    line(out, &format!("DTSTAMP:{}Z", stamp.format("%Y%m%dT%H%M%S")));
    line(out, &format!("DTSTART;VALUE=DATE:{}", day.format("%Y%m%d")));
    line(out, &format!("DTEND;VALUE=DATE:{}", next.format("%Y%m%d")));
    line(out, &format!("SUMMARY:{}", escaped(&summary)));
    line(out, &format!("DESCRIPTION:{}", escaped(&words.say("plan-calendar-more", &[]))));
    line(out, "CLASS:PRIVATE");
    line(out, "TRANSP:TRANSPARENT");
    // Nine in the morning: of the day itself, and before a last day also 30, 14 and 2 days earlier.
    let alarms: &[&str] =
        if kind == "close" { &["-P29DT15H", "-P13DT15H", "-P1DT15H", "PT9H"] } else { &["PT9H"] };
    for trigger in alarms {
        line(out, "BEGIN:VALARM");
        line(out, "ACTION:DISPLAY");
        line(out, &format!("DESCRIPTION:{}", escaped(&summary)));
        line(out, &format!("TRIGGER:{trigger}"));
        line(out, "END:VALARM");
    }
    line(out, "END:VEVENT");
}

/// Writes text so that commas, semicolons and line ends stay part of it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out
}

/// Writes one line, folded between characters so that none is longer than the format allows.
fn line(out: &mut String, text: &str) {
    let mut length = 0;
    for character in text.chars() {
        if length + character.len_utf8() > FOLD {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(character);
        length += character.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_characters() {
        let mut out = String::new();
        line(&mut out, &format!("SUMMARY:{}", "ä".repeat(100)));
        assert!(out.lines().all(|line| line.len() <= FOLD), "{out}");
        assert_eq!(out.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", "ä".repeat(100)));
    }

    #[test]
    fn text_stays_text() {
        assert_eq!(escaped("a;b,c\\d\ne\u{7}"), "a\\;b\\,c\\\\d\\ne");
    }
}
