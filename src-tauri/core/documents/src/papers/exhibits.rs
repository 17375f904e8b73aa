//! What goes behind the petition: the list of exhibits with a sheet for each, and the sheet of the public copy.
//!
//! Not here: which papers are needed; the pack says that.

use plan::Words;

use super::addendum::Addendum;
use super::filing::Filing;
use super::motion::{self, petitioner};
use super::{Office, PaperKind};
use crate::{Cell, CheckLine, Labeled, Part, Run};

/// The list, then one page for each exhibit.
pub(crate) fn exhibits(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let name = petitioner(office, filing);
    let mut parts = Vec::new();
    if super::is_for_court(filing) {
        parts.push(motion::caption(office, filing, PaperKind::Exhibits, &mut addendum));
    }
    parts.push(Part::paragraph(say("paper-exhibits-lead")));
    let header = ["paper-exhibit-letter", "paper-exhibit-what", "paper-exhibit-pages"];
    let attached = attached(office, filing);
    let rows = attached.iter().enumerate().map(|(at, bring)| {
        vec![Cell::strong(letter(at)), Cell::plain(named(bring, words)), Cell::plain(say("paper-blank"))]
    });
    parts.push(Part::Table { widths: vec![2, 8, 2], header: header.map(say).to_vec(), rows: rows.collect() });
    let case = case_line(filing, name.as_deref(), words, &mut addendum);
    for (at, bring) in attached.iter().enumerate() {
        parts.push(Part::PageBreak);
        parts.push(Part::heading(1, words.say("paper-exhibit", &[("letter", &letter(at))])));
        parts.push(Part::Paragraph { runs: vec![Run::strong(named(bring, words))] });
        parts.push(Part::Facts { lines: case.clone() });
        if !bring.statement.is_empty() {
            parts.extend(statement(filing, &bring.statement, words));
        }
    }
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

/// Names an exhibit without speaking to the person.
fn named(bring: &law::Bring, words: &dyn Words) -> String {
    match bring.say.strip_prefix("Your ") {
        _ if !bring.exhibit.is_empty() => bring.exhibit.clone(),
        Some(rest) => words.say("paper-exhibit-own", &[("what", rest)]),
        None => bring.say.clone(),
    }
}

/// The form on which another person states something: the petitioner cannot state it instead.
fn statement(filing: &Filing<'_>, states: &str, words: &dyn Words) -> Vec<Part> {
    let say = |key: &str| words.say(&format!("paper-witness-{key}"), &[]);
    let label = |key: &str| words.say(&format!("paper-sign-{key}"), &[]);
    let sign = ["date", "signature", "name", "address", "phone"].map(|key| Labeled::blank(label(key)));
    let mut signed = vec![motion::oath(filing, words), Part::Signature { lines: sign.to_vec() }];
    signed.extend(motion::notary(words));
    vec![
        Part::PageBreak,
        Part::heading(1, say("title")),
        Part::Facts { lines: ["name", "knows"].map(|key| Labeled::blank(say(key))).to_vec() },
        Part::Checklist {
            lines: vec![CheckLine {
                text: words.say("paper-witness-states", &[("states", states)]),
                date: String::new(),
                details: Vec::new(),
                note: String::new(),
            }],
        },
        Part::Ruled { label: say("why"), lines: 6 },
        Part::Together { parts: signed },
    ]
}

/// Returns what goes with the paper; what is only shown or paid is not attached.
pub(crate) fn attached<'a>(office: &Office<'_>, filing: &Filing<'a>) -> Vec<&'a law::Bring> {
    filing.bring(office).into_iter().filter(|bring| bring.attach).collect()
}

fn case_line(
    filing: &Filing<'_>,
    name: Option<&str>,
    words: &dyn Words,
    addendum: &mut Addendum,
) -> Vec<Labeled> {
    let label = |key: &str| words.say(&format!("paper-label-{key}"), &[]);
    let mut fit = |key: &str, value: Option<&str>| Labeled {
        label: format!("{}:", label(key)),
        value: value.map(|value| addendum.fit(words, &label(key), value, 90)),
    };
    let numbers = filing.numbers();
    vec![fit("name", name), fit("number", (!numbers.is_empty()).then_some(numbers.as_str()))]
}

/// A to Z, then AA, AB.
fn letter(at: usize) -> String {
    let one = |at: usize| char::from(b'A' + u8::try_from(at % 26).unwrap_or(0));
    if at < 26 { one(at).to_string() } else { format!("{}{}", one(at / 26 - 1), one(at)) }
}

/// The sheet in front of the copy that everybody may see: what was taken out, without saying it.
pub(crate) fn redacted(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let mut parts = vec![motion::caption(office, filing, PaperKind::Redacted, &mut addendum)];
    parts.push(Part::paragraph(say("paper-redacted-lead")));
    let header = ["paper-redacted-paper", "paper-redacted-page", "paper-redacted-kind"];
    let blank = || {
        vec![
            Cell::plain(say("paper-blank")),
            Cell::plain(say("paper-blank")),
            Cell::plain(say("paper-blank")),
        ]
    };
    parts.push(Part::Table {
        widths: vec![5, 2, 5],
        header: header.map(say).to_vec(),
        rows: (0..10).map(|_| blank()).collect(),
    });
    let name = petitioner(office, filing);
    let label = |key: &str| say(&format!("paper-sign-{key}"));
    let name_line = Labeled {
        label: label("name"),
        value: name.as_deref().map(|name| addendum.fit(words, &say("paper-label-name"), name, 90)),
    };
    parts.push(Part::Signature {
        lines: vec![Labeled::blank(label("date")), Labeled::blank(label("signature")), name_line],
    });
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

#[cfg(test)]
mod tests {
    use super::letter;

    #[test]
    fn exhibits_have_letters_without_end() {
        let all: Vec<String> = [0, 25, 26, 27, 52].map(letter).to_vec();
        assert_eq!(all, ["A", "Z", "AA", "AB", "BA"]);
    }
}
