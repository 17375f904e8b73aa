//! Reads a calendar with somebody else's parser and holds it to RFC 5545.

use std::collections::BTreeSet;

use icalendar::parser::{Component, ParseString, Property, read_calendar, unfold};

/// One entry, as an importer would see it.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    pub uid: String,
    pub start: String,
    pub end: String,
    pub summary: String,
    pub description: String,
    pub alarms: usize,
}

/// Returns the entries of a calendar.
///
/// # Panics
/// Where the calendar is not as the standard wants it.
pub fn entries_of(calendar: &str) -> Vec<Entry> {
    has_whole_lines(calendar);
    let unfolded = unfold(calendar);
    let read = read_calendar(&unfolded).unwrap_or_else(|why| panic!("{why}\n{calendar}"));
    for (name, value) in [("VERSION", "2.0"), ("CALSCALE", "GREGORIAN")] {
        assert_eq!(one(&read.properties, name).val.as_str(), value, "{calendar}");
    }
    assert!(!one(&read.properties, "PRODID").val.as_str().is_empty());
    assert!(!read.components.is_empty(), "a calendar has at least one component: {calendar}");
    let entries: Vec<Entry> = read.components.iter().map(entry_of).collect();
    let uids: BTreeSet<&str> = entries.iter().map(|entry| entry.uid.as_str()).collect();
    assert_eq!(uids.len(), entries.len(), "two entries with one UID: {calendar}");
    entries
}

/// Every line ends with CR and LF, has at most 75 octets, and holds no other control character.
fn has_whole_lines(calendar: &str) {
    let rest = calendar.strip_suffix("\r\n").unwrap_or_else(|| panic!("no end of the last line: {calendar}"));
    for line in rest.split("\r\n") {
        assert!(!line.is_empty() && line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
}

fn entry_of(event: &Component<'_>) -> Entry {
    assert_eq!(event.name.as_str(), "VEVENT");
    let stamp = one(&event.properties, "DTSTAMP").val.as_str();
    let (day, time) = stamp.strip_suffix('Z').and_then(|stamp| stamp.split_once('T')).expect(stamp);
    assert!(is_number(day, 8) && is_number(time, 6), "DTSTAMP is no moment in UTC: {stamp}");
    let alarms = event.components.iter().map(|alarm| {
        assert_eq!(alarm.name.as_str(), "VALARM");
        assert_eq!(one(&alarm.properties, "ACTION").val.as_str(), "DISPLAY");
        assert!(!one(&alarm.properties, "DESCRIPTION").val.as_str().is_empty());
        let trigger = one(&alarm.properties, "TRIGGER").val.as_str();
        assert!(trigger.trim_start_matches('-').starts_with('P'), "{trigger}");
    });
    let alarms = alarms.count();
    let text = |name: &str| one(&event.properties, name).val.as_str().to_owned();
    let entry = Entry {
        uid: text("UID"),
        start: day_of(event, "DTSTART"),
        end: day_of(event, "DTEND"),
        summary: text("SUMMARY"),
        description: text("DESCRIPTION"),
        alarms,
    };
    assert!(!entry.uid.is_empty() && entry.start < entry.end, "{entry:?}");
    entry
}

/// Returns the value of a property that is a day and says so.
fn day_of(event: &Component<'_>, name: &str) -> String {
    let property = one(&event.properties, name);
    let sort = property.params.iter().find(|param| param.key.as_str() == "VALUE");
    let sort = sort.and_then(|param| param.val.as_ref()).map(ParseString::as_str);
    let day = property.val.as_str();
    assert_eq!(sort, Some("DATE"), "{name}:{day}");
    assert!(is_number(day, 8) && day.parse::<u32>().is_ok(), "{name}:{day} is no day");
    day.to_owned()
}

fn is_number(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns a property that must be there exactly once.
fn one<'a, 'p>(properties: &'a [Property<'p>], name: &str) -> &'a Property<'p> {
    let mut found = properties.iter().filter(|property| property.name.as_str() == name);
    match (found.next(), found.next()) {
        (Some(property), None) => property,
        _ => panic!("{name} is not there exactly once"),
    }
}
