//! Writes a packet as one HTML page that needs nothing else: no script, no font, no network.
//!
//! Not here: words. Every text is escaped, so that what a pack or a person wrote is only ever text.

use std::fmt::{self, Write as _};

use crate::{Cell, Dress, Labeled, Look, Packet, Paper, Part, Run, Style};

const LOOK: &str = "\
body{max-width:60rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}\
h1,h2,h3,h4{line-height:1.25;margin:2rem 0 .5rem}table{border-collapse:collapse;width:100%;margin:1rem 0}\
th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:left;vertical-align:top}th{background:#eee}\
small{color:#595959;font-size:.9em}aside{border-left:4px solid #595959;padding:.2rem 1rem;margin:1rem 0}\
nav ul{columns:3}hr{margin:3rem 0}hr.rule{margin:1.8rem 0;border:0;border-bottom:1px solid #1b1b1b}\
@media print{hr:not(.rule){break-after:page;visibility:hidden}}";

/// Writes the packet; headings of the first level stand as links at the top where there are several.
pub(crate) fn render_html(packet: &Packet, look: Look) -> String {
    let mut out = String::new();
    // Writing to text cannot fail.
    let _ = write(packet, look, &mut out);
    out
}

fn write(packet: &Packet, look: Look, out: &mut String) -> fmt::Result {
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">",
        Text(&packet.language)
    )?;
    writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
    writeln!(
        out,
        "<title>{0}</title>\n<style>{LOOK}{1}</style>\n</head>\n<body>",
        Text(&packet.title),
        extra(look)
    )?;
    if packet.dress != Dress::Letter {
        writeln!(out, "<h1>{}</h1>", Text(&packet.title))?;
    }
    let places: Vec<(usize, &str)> = packet
        .parts
        .iter()
        .enumerate()
        .filter_map(|(at, part)| match part {
            Part::Heading { level: 1, text } => Some((at, text.as_str())),
            _ => None,
        })
        .collect();
    if places.len() > 1 {
        writeln!(out, "<nav aria-label=\"{}\"><ul>", Text(&packet.title))?;
        for (at, text) in &places {
            writeln!(out, "<li><a href=\"#p{at}\">{}</a></li>", Text(text))?;
        }
        writeln!(out, "</ul></nav>")?;
    }
    for (at, part) in packet.parts.iter().enumerate() {
        write_part(at, part, out)?;
    }
    writeln!(out, "<hr><p><small>{}</small></p>\n</body>\n</html>", Text(&packet.footer))
}

/// What a look adds to the usual one.
fn extra(look: Look) -> String {
    let size = match look.paper {
        Paper::Letter => "letter",
        Paper::A4 => "A4",
    };
    let mut css = format!("@page{{size:{size}}}");
    if look.large {
        css.push_str("body{font-size:18pt}small{font-size:1em}");
    }
    if look.gray {
        css.push_str(
            "body,small{color:#000}th{background:none}th,td{border-color:#000}aside{border-color:#000}",
        );
    }
    css
}

fn write_part(at: usize, part: &Part, out: &mut String) -> fmt::Result {
    match part {
        Part::Heading { level, text } => {
            // The title of the page is its first heading.
            let level = level + 1;
            writeln!(out, "<h{level} id=\"p{at}\">{}</h{level}>", Text(text))
        }
        Part::Paragraph { runs } => writeln!(out, "<p>{}</p>", Runs(runs)),
        Part::Callout { title, lines, .. } => {
            writeln!(out, "<aside><p><strong>{}</strong></p>", Text(title))?;
            lines.iter().try_for_each(|line| writeln!(out, "<p>{}</p>", Text(line)))?;
            writeln!(out, "</aside>")
        }
        Part::Bullets { lines } => {
            writeln!(out, "<ul>")?;
            lines.iter().try_for_each(|line| writeln!(out, "<li>{}</li>", Text(line)))?;
            writeln!(out, "</ul>")
        }
        Part::Checklist { lines } => {
            writeln!(out, "<ul>")?;
            for line in lines {
                write!(out, "<li>{} {}", Text(&line.text), Text(&line.date))?;
                for more in line.details.iter().chain([&line.note]).filter(|more| !more.is_empty()) {
                    write!(out, "<br><small>{}</small>", Text(more))?;
                }
                writeln!(out, "</li>")?;
            }
            writeln!(out, "</ul>")
        }
        Part::Table { header, rows, .. } => {
            write!(out, "<table>\n<thead><tr>")?;
            header.iter().try_for_each(|cell| write!(out, "<th scope=\"col\">{}</th>", Text(cell)))?;
            writeln!(out, "</tr></thead>\n<tbody>")?;
            for row in rows {
                write!(out, "<tr>")?;
                row.iter().try_for_each(|Cell { runs }| write!(out, "<td>{}</td>", Runs(runs)))?;
                writeln!(out, "</tr>")?;
            }
            writeln!(out, "</tbody>\n</table>")
        }
        Part::Facts { lines } | Part::Signature { lines } => write_labeled(lines, out),
        Part::Numbered { first, lines } => {
            writeln!(out, "<ol start=\"{first}\">")?;
            lines.iter().try_for_each(|line| writeln!(out, "<li>{}</li>", Text(line)))?;
            writeln!(out, "</ol>")
        }
        Part::Together { parts } => parts.iter().try_for_each(|part| write_part(at, part, out)),
        Part::Caption { mark, court, parties, case, title, subtitle } => {
            writeln!(out, "<section>")?;
            if !mark.is_empty() {
                writeln!(out, "<p><strong>{}</strong></p>", Text(mark))?;
            }
            write_labeled(court, out)?;
            parties.iter().try_for_each(|line| writeln!(out, "<p>{}</p>", Text(line)))?;
            write_labeled(case, out)?;
            writeln!(out, "<h2 id=\"p{at}\">{}</h2>", Text(title))?;
            if !subtitle.is_empty() {
                writeln!(out, "<p>{}</p>", Text(subtitle))?;
            }
            writeln!(out, "</section>")
        }
        Part::Ruled { label, lines } => {
            writeln!(out, "<p>{}</p>", Text(label))?;
            (0..*lines).try_for_each(|_| writeln!(out, "<hr class=\"rule\">"))
        }
        Part::Card(card) => {
            writeln!(out, "<aside><p><strong>{}</strong></p>", Text(&card.title))?;
            for (label, lines) in &card.groups {
                write!(out, "<p><strong>{}</strong>", Text(label))?;
                lines.iter().try_for_each(|line| write!(out, "<br>{}", Text(line)))?;
                writeln!(out, "</p>")?;
            }
            writeln!(out, "<p><small>{}</small></p></aside>", Text(&card.foot))
        }
        Part::PageBreak => writeln!(out, "<hr>"),
    }
}

/// Labels with their values, or with a line to write on.
fn write_labeled(lines: &[Labeled], out: &mut String) -> fmt::Result {
    writeln!(out, "<dl>")?;
    for line in lines {
        let value = line.value.as_deref().unwrap_or("____________");
        writeln!(out, "<dt>{}</dt><dd>{}</dd>", Text(&line.label), Text(value))?;
    }
    writeln!(out, "</dl>")
}

/// Text, escaped.
struct Text<'t>(&'t str);

impl fmt::Display for Text<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '&' => out.write_str("&amp;"),
            '<' => out.write_str("&lt;"),
            '>' => out.write_str("&gt;"),
            '"' => out.write_str("&quot;"),
            _ if !case_file::is_shown(character) => Ok(()),
            other => out.write_char(other),
        })
    }
}

struct Runs<'r>(&'r [Run]);

impl fmt::Display for Runs<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|run| match run.style {
            Style::Plain => write!(out, "{}", Text(&run.text)),
            Style::Strong => write!(out, "<strong>{}</strong>", Text(&run.text)),
            Style::Soft => write!(out, "<small>{}</small>", Text(&run.text)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup() {
        let turned = Part::paragraph("a\u{202E}b\u{0}c\u{1b}\u{FFFE}d");
        let parts = vec![Part::heading(1, "a < b"), Part::paragraph("\"<script>\" & co"), turned];
        let day = case_file::Date::default();
        let packet = Packet {
            title: "T & T".to_owned(),
            language: "en".to_owned(),
            as_of: day,
            footer: String::new(),
            pages: String::new(),
            dress: Dress::Guide,
            parts,
        };
        let page = render_html(&packet, Look { gray: true, ..Look::default() });
        assert!(page.contains("<h1>T &amp; T</h1>"));
        assert!(page.contains("a &lt; b") && page.contains("&quot;&lt;script&gt;&quot; &amp; co"));
        assert!(page.contains("<p>abcd</p>"), "what cannot be seen is left out: {page}");
        assert!(!page.contains("<script") && page.contains("body,small{color:#000}"));
    }
}
