//! A packet that has every kind of part, and what tests look for in it.
//!
//! Not here: tests.

use case_file::Date;
use documents::{Card, Cell, CheckLine, Dress, Labeled, Packet, Part, Run, Tone};

/// A packet that has every part, with one text everywhere.
pub(crate) fn every_part(text: &str) -> Packet {
    Packet {
        title: "Your plan".into(),
        language: "en".into(),
        as_of: Date::from_ymd_opt(2026, 11, 22).unwrap(),
        footer: "Information, not legal advice".into(),
        pages: "page {n} of {m}".into(),
        dress: Dress::Guide,
        parts: vec![
            Part::heading(1, format!("For {text}")),
            Part::Paragraph { runs: vec![Run::plain(text), Run::strong(text), Run::soft(text)] },
            Part::Callout { tone: Tone::Warning, title: text.into(), lines: vec![text.into()] },
            Part::Bullets { lines: vec![text.into()] },
            Part::heading(2, text),
            Part::Checklist {
                lines: vec![CheckLine {
                    text: text.into(),
                    date: "by November 23, 2026".into(),
                    details: vec![text.into()],
                    note: text.into(),
                }],
            },
            Part::Table {
                widths: vec![1, 3],
                header: vec!["Name".into(), "Again".into()],
                rows: vec![vec![Cell::strong(text), Cell::plain(text)]],
            },
            Part::Facts {
                lines: vec![
                    Labeled { label: "Name".into(), value: Some(text.into()) },
                    Labeled { label: "Phone".into(), value: None },
                ],
            },
            Part::Card(Card {
                title: text.into(),
                groups: vec![(text.into(), vec![text.into(), text.into()])],
                foot: text.into(),
            }),
            Part::Caption {
                mark: "Marked: confidential".to_owned(),
                court: vec![Labeled::blank("Court"), Labeled::known("", text)],
                parties: vec![text.into()],
                case: vec![Labeled::known("Case number", text)],
                title: if text.trim().is_empty() { "Petition".into() } else { text.into() },
                subtitle: text.into(),
            },
            Part::Numbered { first: 3, lines: vec![text.into()] },
            Part::Signature { lines: vec![Labeled::blank("Date"), Labeled::known("Name", text)] },
            Part::Ruled { label: text.into(), lines: 3 },
            Part::Together {
                parts: vec![
                    Part::paragraph("Kept together: first"),
                    Part::paragraph("Kept together: second"),
                ],
            },
            Part::PageBreak,
            Part::paragraph("The end."),
        ],
    }
}

/// A text without spaces, because pages break lines anywhere.
pub(crate) fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Every text of a packet.
pub(crate) fn texts(packet: &Packet) -> Vec<String> {
    fn walk(json: &serde_json::Value, found: &mut Vec<String>) {
        match json {
            serde_json::Value::Object(fields) => {
                let words =
                    fields.iter().filter(|(name, _)| !["kind", "style", "tone"].contains(&name.as_str()));
                words.for_each(|(_, value)| walk(value, found));
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            serde_json::Value::String(text) if !text.is_empty() => found.push(text.clone()),
            _ => {}
        }
    }
    let mut found = vec![packet.title.clone()];
    walk(&serde_json::to_value(&packet.parts).unwrap(), &mut found);
    found
}
