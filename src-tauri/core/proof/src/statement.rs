//! The draft of a statement in the first person: paragraphs made from the notes, each of which can be worded anew.
//!
//! Not here: pages (`documents`) and the words above the signature, which are the pack's. What the person typed stands
//! in the draft as they typed it.

use case_file::{CaseFile, Owner};
use law::Law;
use plan::{Message, Words};

use crate::situation::charges;
use crate::{Moment, Notes, Piece};

/// One paragraph of the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// What it is made from: `who`, `account`, `m3`, `p4`.
    pub key: String,
    /// Our draft.
    pub made: String,
    /// The person's own words in its place; empty leaves it out.
    pub own: Option<String>,
    /// Whether our draft has changed since the person worded it anew.
    pub is_stale: bool,
}

impl Paragraph {
    /// Returns the words that count; empty when it is left out.
    pub fn text(&self) -> &str {
        self.own.as_deref().unwrap_or(&self.made)
    }
}

/// Drafts the statement about a target.
pub fn statement(
    notes: &Notes,
    file: &CaseFile,
    law: &Law,
    target: &Owner,
    words: &(impl Words + ?Sized),
) -> Vec<Paragraph> {
    let mut drafts: Vec<(String, String)> = Vec::new();
    let mut draft = |key: &str, text: String| {
        if !text.trim().is_empty() {
            drafts.push((key.to_owned(), text));
        }
    };
    draft(
        "who",
        match person_name(file) {
            Some(name) => words.say("proof-say-who", &[("name", &name)]),
            None => words.say("proof-say-who-blank", &[]),
        },
    );
    draft("about", about(file, law, target).say(words));
    let says = |fact: &str| charges(file, target).iter().any(|charge| charge.facts.bool(fact) == Some(true));
    if says("claims_innocence") {
        draft("innocent", words.say("proof-say-innocent", &[]));
    }
    if says("mistaken_identity") {
        draft("identity", words.say("proof-say-identity", &[]));
    }
    draft("account", notes.account.clone());
    for moment in &notes.moments {
        draft(&moment.id, moment_words(moment, words));
    }
    for piece in &notes.pieces {
        draft(&piece.id, piece_words(piece, words));
    }
    drafts.into_iter().map(|(key, made)| worded(notes, key, made)).collect()
}

fn worded(notes: &Notes, key: String, made: String) -> Paragraph {
    let wording = notes.wordings.get(&key);
    Paragraph {
        own: wording.map(|wording| wording.text.clone()),
        is_stale: wording.is_some_and(|wording| wording.made != made),
        key,
        made,
    }
}

/// Returns the person's name, as far as it is known.
pub fn person_name(file: &CaseFile) -> Option<String> {
    file.person.full_name()
}

/// Names the charge without its outcome, and the case.
fn about(file: &CaseFile, law: &Law, target: &Owner) -> Message {
    let case = match target {
        Owner::Charge(id) => file.charge(id).map(|(case, _)| case),
        Owner::Case(id) => file.case(id),
        Owner::Person | Owner::Matter(_) => None,
    };
    let title = case.map_or_else(|| plan::title(file, law, target), |case| plan::case_title(law, case));
    let charge = match target {
        Owner::Charge(id) => file.charge(id).and_then(|(_, charge)| charge.facts.text("description").known()),
        _ => None,
    };
    match charge.filter(|charge| !charge.trim().is_empty()) {
        Some(charge) => Message::new("proof-say-charge").with("charge", charge).with("case", title),
        None => Message::new("proof-say-case").with("case", title),
    }
}

fn moment_words(moment: &Moment, words: &(impl Words + ?Sized)) -> String {
    let place = [moment.time.trim(), moment.place.trim()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    let mut parts = Vec::new();
    if !place.is_empty() {
        parts.push(format!("{}:", place.join(", ")));
    }
    let what = moment.what.trim();
    if !what.is_empty() {
        parts.push(sentence(what));
    }
    let witness = moment.witness.trim();
    if !witness.is_empty() {
        parts.push(words.say("proof-say-witness", &[("who", witness)]));
    }
    parts.join(" ")
}

fn piece_words(piece: &Piece, words: &(impl Words + ?Sized)) -> String {
    let (name, shows, holder) = (piece.name.trim(), piece.shows.trim(), piece.holder.trim());
    if name.is_empty() && shows.is_empty() {
        return String::new();
    }
    let kind = words.say(&format!("proof-kind-{}", piece.kind.word()), &[]);
    let named = if name.is_empty() { kind } else { name.to_owned() };
    let mut parts = vec![words.say("proof-say-piece", &[("piece", &named)])];
    if !shows.is_empty() {
        parts.push(words.say("proof-say-shows", &[("shows", &sentence(shows))]));
    }
    if !holder.is_empty() {
        parts.push(words.say("proof-say-holder", &[("holder", holder)]));
    }
    parts.join(" ")
}

/// Ends words with a full stop where they have no end of their own.
fn sentence(text: &str) -> String {
    let ended = text.ends_with(['.', '!', '?', '…', '"', '”', '»']);
    if ended { text.to_owned() } else { format!("{text}.") }
}

/// Returns the phrases of `list` (parted by `|`) that stand in a text as whole words.
///
/// It finds words that a stranger could read as saying "I did it". It finds few of them; a lawyer finds more.
pub fn admissions<'l>(text: &str, list: &'l str) -> Vec<&'l str> {
    let plain = format!(" {} ", plain(text));
    let phrases = list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty());
    phrases.filter(|phrase| plain.contains(&format!(" {} ", self::plain(phrase)))).collect()
}

/// Returns the words in small letters with one space between.
fn plain(text: &str) -> String {
    let letters = text.to_lowercase().replace('’', "'");
    let words = letters.split(|letter: char| !(letter.is_alphanumeric() || letter == '\''));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
