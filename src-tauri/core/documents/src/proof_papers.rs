//! The papers of a person who shows that they are innocent: a statement to sign, letters to send, the notes to show.
//!
//! Not here: what they say (`proof`). A statement and a letter go to others, so they carry no foot of ours; the notes
//! are for the person and their lawyer.

use case_file::{Case, CaseFile, Date, Fact, Owner};
use law::Law;
use plan::Words;
use proof::{Element, Letter, Notes, Paragraph};

use crate::{Dress, Labeled, Packet, Part, Run, Tone};

/// Whose papers, about what, in which words.
#[derive(Clone, Copy)]
pub struct ProofSource<'a> {
    /// The person's record.
    pub file: &'a CaseFile,
    /// The law.
    pub law: &'a Law,
    /// The charge or case.
    pub target: &'a Owner,
    /// The day.
    pub as_of: Date,
    /// The words.
    pub words: &'a dyn Words,
}

impl std::fmt::Debug for ProofSource<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("ProofSource").field("as_of", &self.as_of).finish_non_exhaustive()
    }
}

impl ProofSource<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn labeled(&self, key: &str, value: &str) -> Labeled {
        let value = value.trim();
        Labeled { label: self.say(key), value: (!value.is_empty()).then(|| value.to_owned()) }
    }

    fn packet(&self, title: &str, dress: Dress, footer: String, parts: Vec<Part>) -> Packet {
        Packet {
            title: self.say(title),
            language: self.words.language(),
            as_of: self.as_of,
            footer,
            pages: self.words.say("plan-packet-pages", &[("page", "{n}"), ("pages", "{m}")]),
            dress,
            parts,
        }
    }

    fn case(&self) -> Option<&Case> {
        match self.target {
            Owner::Case(id) => self.file.case(id),
            Owner::Charge(id) => self.file.charge(id).map(|(case, _)| case),
            Owner::Person | Owner::Matter(_) => None,
        }
    }

    /// Returns the court and the number of the case; what is not known is a line to write on.
    fn caption(&self) -> Part {
        let case = self.case();
        let known = |name: &str| match case.map(|case| case.facts.text(name)) {
            Some(Fact::Known(text)) => text.to_owned(),
            _ => String::new(),
        };
        let place = case.map(|case| {
            plan::Text::from(
                plan::Message::new("plan-case")
                    .with("parts", vec![plan::jurisdiction(self.law, &case.jurisdiction)]),
            )
        });
        let place = place.map(|place| place.say(self.words)).unwrap_or_default();
        let charge = match self.target {
            Owner::Charge(id) => self
                .file
                .charge(id)
                .and_then(|(_, charge)| charge.facts.text("description").known())
                .unwrap_or_default(),
            _ => "",
        };
        Part::Facts {
            lines: vec![
                self.labeled("proof-paper-court", &known("court")),
                self.labeled(
                    "proof-paper-county",
                    &[known("county"), place]
                        .iter()
                        .filter(|part| !part.is_empty())
                        .cloned()
                        .collect::<Vec<_>>()
                        .join(", "),
                ),
                self.labeled("proof-paper-number", &known("number")),
                self.labeled("proof-paper-charge", charge),
            ],
        }
    }
}

/// Returns the words above the signature: the pack's, or plain ones where the pack has none.
fn oath(source: ProofSource<'_>) -> String {
    let pack = source.case().and_then(|case| source.law.pack(&case.jurisdiction));
    match pack.map(|pack| pack.perjury.as_str()).filter(|words| !words.is_empty()) {
        Some(words) => words.to_owned(),
        None => source.say("proof-oath-plain"),
    }
}

/// Returns the statement, ready to be read once more and signed.
///
/// Paragraphs that the person left out are left out; each line of the others has a number of its own.
pub fn statement_packet(paragraphs: &[Paragraph], source: ProofSource<'_>) -> Packet {
    let mut parts = vec![source.caption()];
    let lines = paragraphs.iter().flat_map(|one| one.text().lines()).map(str::trim);
    for (number, line) in (1..).zip(lines.filter(|line| !line.is_empty())) {
        parts.push(Part::Paragraph { runs: vec![Run::plain(format!("{number}. ")), Run::plain(line)] });
    }
    let words = oath(source);
    parts.extend(words.lines().filter(|line| !line.trim().is_empty()).map(Part::paragraph));
    let name = proof::person_name(source.file).unwrap_or_default();
    parts.push(Part::Facts {
        lines: vec![
            source.labeled("proof-paper-signed-on", ""),
            source.labeled("proof-paper-signed-at", ""),
            source.labeled("proof-paper-signature", ""),
            source.labeled("proof-paper-printed", &name),
        ],
    });
    source.packet("proof-paper-statement", Dress::Formal, String::new(), parts)
}

/// Returns a letter that asks somebody to keep what they have.
pub fn letter_packet(letter: &Letter, source: ProofSource<'_>) -> Packet {
    let words = source.words;
    let mut to = vec![source.labeled("proof-letter-to", &letter.holder)];
    if !letter.address.is_empty() {
        to.push(source.labeled("proof-letter-address", &one_line(&letter.address)));
    }
    to.push(source.labeled("proof-letter-from", &letter.name));
    to.push(Labeled { label: source.say("proof-letter-date"), value: Some(words.day(letter.date)) });
    let mut what = vec![source.labeled("proof-letter-what", &letter.what)];
    let times = [("proof-letter-start", &letter.from), ("proof-letter-end", &letter.to)];
    what.extend(
        times.iter().filter(|(_, time)| !time.is_empty()).map(|(key, time)| source.labeled(key, time)),
    );
    what.push(source.labeled("proof-letter-why", &letter.why));
    let day = words.day(letter.follow_up);
    let parts = vec![
        Part::Facts { lines: to },
        Part::paragraph(source.say("proof-letter-ask")),
        Part::Facts { lines: what },
        Part::paragraph(source.say("proof-letter-whole")),
        Part::paragraph(source.say("proof-letter-elsewhere")),
        Part::paragraph(source.say("proof-letter-order")),
        Part::paragraph(words.say("proof-letter-answer", &[("date", &day)])),
        Part::Facts {
            lines: vec![
                source.labeled("proof-letter-reply", &one_line(&letter.reply_to)),
                source.labeled("proof-paper-signature", ""),
            ],
        },
    ];
    source.packet("proof-letter-title", Dress::Letter, String::new(), parts)
}

/// Returns the notes as a paper for the person and their lawyer: nothing is left out, and nothing is weighed.
pub fn notes_packet(notes: &Notes, elements: &[Element<'_>], source: ProofSource<'_>) -> Packet {
    let words = source.words;
    let lines = ["proof-notes-private", "proof-gap"].map(|key| source.say(key)).to_vec();
    let mut parts = vec![
        source.caption(),
        Part::Callout { tone: Tone::Warning, title: source.say("proof-notes-lawyer"), lines },
        Part::heading(1, source.say("proof-account")),
    ];
    let account: Vec<&str> = notes.account.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if account.is_empty() {
        parts.push(Part::paragraph(source.say("proof-none-yet")));
    }
    parts.extend(account.into_iter().map(Part::paragraph));
    parts.push(Part::heading(1, source.say("proof-day")));
    if notes.moments.is_empty() {
        parts.push(Part::paragraph(source.say("proof-none-yet")));
    } else {
        let cell = |text: &str| crate::Cell::plain(one_line(text));
        parts.push(Part::Table {
            widths: vec![2, 2, 4, 2],
            header: ["proof-time", "proof-place", "proof-what", "proof-witness"]
                .map(|key| source.say(key))
                .to_vec(),
            rows: notes
                .moments
                .iter()
                .map(|one| vec![cell(&one.time), cell(&one.place), cell(&one.what), cell(&one.witness)])
                .collect(),
        });
    }
    parts.push(Part::heading(1, source.say("proof-pieces")));
    if notes.pieces.is_empty() {
        parts.push(Part::paragraph(source.say("proof-none-yet")));
    }
    for piece in &notes.pieces {
        let kind = source.say(&format!("proof-kind-{}", piece.kind.word()));
        let name = if piece.name.trim().is_empty() { kind.clone() } else { piece.name.clone() };
        parts.push(Part::heading(2, one_line(&name)));
        let asked = piece.asked.map(|day| words.day(day)).unwrap_or_default();
        let time = [piece.from.trim(), piece.to.trim()];
        let time: Vec<&str> = time.into_iter().filter(|part| !part.is_empty()).collect();
        let lines = [
            ("proof-kind", kind),
            ("proof-shows", one_line(&piece.shows)),
            ("proof-holder", one_line(&piece.holder)),
            ("proof-address", one_line(&piece.address)),
            ("proof-span", time.join(" – ")),
            ("proof-asked", asked),
            ("proof-answer", one_line(&piece.answer)),
        ];
        let lines = lines.iter().map(|(key, value)| source.labeled(key, value)).collect();
        parts.push(Part::Facts { lines });
    }
    for (key, supported) in [("proof-supported", true), ("proof-unsupported", false)] {
        let own: Vec<&Element<'_>> =
            elements.iter().filter(|element| element.is_supported() == supported).collect();
        if own.is_empty() {
            continue;
        }
        parts.push(Part::heading(1, source.say(key)));
        for element in own {
            let mut runs = vec![Run::plain(element.say), Run::soft(format!(" {}", element.cites.join("; ")))];
            if supported {
                let names: Vec<String> = element.pieces.iter().map(|piece| named(piece, source)).collect();
                runs.push(Run::strong(format!(" {}", names.join("; "))));
            }
            parts.push(Part::Paragraph { runs });
        }
    }
    let footer = words.say("plan-packet-footer", &[("date", &words.day(source.as_of))]);
    source.packet("proof-paper-notes", Dress::Guide, footer, parts)
}

fn named(piece: &proof::Piece, source: ProofSource<'_>) -> String {
    let name = one_line(&piece.name);
    if name.is_empty() { source.say(&format!("proof-kind-{}", piece.kind.word())) } else { name }
}

/// Puts several lines on one, with commas between.
fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}
