//! Writes a packet as plain text, for a screen reader, a terminal or a letter.
//!
//! Not here: words. Lines are at most [`WIDTH`] characters where words allow it.

use crate::{Dress, Labeled, Packet, Part, Run};

/// The longest line, in characters.
const WIDTH: usize = 78;

/// Writes the packet.
pub(crate) fn render_text(packet: &Packet) -> String {
    let mut out = String::new();
    if packet.dress != Dress::Letter {
        heading(&mut out, &packet.title, '=');
    }
    for part in &packet.parts {
        write_part(&mut out, part);
    }
    out.push('\n');
    paragraph(&mut out, "", &packet.footer);
    out
}

fn write_part(out: &mut String, part: &Part) {
    match part {
        Part::Heading { level, text } => heading(out, text, if *level == 1 { '=' } else { '-' }),
        Part::Paragraph { runs } => paragraph(out, "", &joined(runs)),
        Part::Callout { title, lines, .. } => {
            for line in std::iter::once(title).chain(lines).filter(|line| !line.is_empty()) {
                paragraph(out, "! ", line);
            }
        }
        Part::Bullets { lines } => lines.iter().for_each(|line| paragraph(out, "- ", line)),
        Part::Checklist { lines } => {
            for line in lines {
                let date = if line.date.is_empty() { String::new() } else { format!(" ({})", line.date) };
                paragraph(out, "[ ] ", &format!("{}{date}", line.text));
                for detail in line.details.iter().chain([&line.note]).filter(|detail| !detail.is_empty()) {
                    paragraph(out, "    ", detail);
                }
            }
        }
        Part::Table { header, rows, .. } => {
            for row in rows {
                for (label, cell) in header.iter().zip(row) {
                    paragraph(out, "  ", &format!("{label}: {}", joined(&cell.runs)));
                }
                out.push('\n');
            }
        }
        Part::Facts { lines } => {
            for line in lines {
                labeled(out, line);
            }
        }
        Part::Card(card) => {
            paragraph(out, "| ", &card.title);
            for (label, lines) in &card.groups {
                paragraph(out, "| ", &format!("{label}:"));
                for line in lines {
                    paragraph(out, "| - ", line);
                }
            }
            paragraph(out, "| ", &card.foot);
        }
        Part::Numbered { first, lines } => {
            for (number, line) in (*first..).zip(lines) {
                paragraph(out, &format!("{number}. "), line);
            }
        }
        Part::Caption { mark, court, parties, case, title, subtitle } => {
            if !mark.is_empty() {
                paragraph(out, "", mark);
            }
            for line in court {
                labeled(out, line);
            }
            for line in parties {
                paragraph(out, "  ", line);
            }
            for line in case {
                labeled(out, line);
            }
            heading(out, title, '=');
            if !subtitle.is_empty() {
                paragraph(out, "", subtitle);
            }
        }
        Part::Signature { lines } => {
            out.push('\n');
            for line in lines {
                labeled(out, line);
            }
        }
        Part::Ruled { label, lines } => {
            paragraph(out, "", label);
            for _ in 0..*lines {
                paragraph(out, "", &"_".repeat(WIDTH));
            }
        }
        Part::Together { parts } => parts.iter().for_each(|part| write_part(out, part)),
        Part::PageBreak => out.push_str("\n\n"),
    }
}

/// Writes a label and its value, or a line to write on.
fn labeled(out: &mut String, line: &Labeled) {
    let value = line.value.as_deref().unwrap_or("______________________________");
    let label = line.label.trim_end_matches(':');
    let text = if label.is_empty() { value.to_owned() } else { format!("{label}: {value}") };
    paragraph(out, "", &text);
}

fn joined(runs: &[Run]) -> String {
    let words: Vec<&str> = runs.iter().map(|run| run.text.as_str()).collect();
    words.join(" ")
}

fn heading(out: &mut String, text: &str, line: char) {
    out.push('\n');
    paragraph(out, "", text);
    let length = text.chars().count().min(WIDTH);
    out.extend(std::iter::repeat_n(line, length));
    out.push_str("\n\n");
}

/// Writes words behind a mark; further lines are indented as far as the mark is wide.
fn paragraph(out: &mut String, mark: &str, text: &str) {
    let indent = " ".repeat(mark.chars().count());
    let mut line = mark.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        if !empty && line.chars().count() + 1 + word.chars().count() > WIDTH {
            out.push_str(line.trim_end());
            out.push('\n');
            line.clone_from(&indent);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.extend(word.chars().filter(|character| case_file::is_shown(*character)));
        empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}
