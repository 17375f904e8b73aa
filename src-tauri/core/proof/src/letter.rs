//! A letter that asks somebody to keep what they have.
//!
//! Not here: pages. What a piece shows never goes into the letter by itself: whoever holds it need not know the case.

use case_file::{CaseFile, Date, Fact};
use plan::Words;

use crate::{Notes, Piece, person_name};

/// How long to wait before asking again. Ours, from no law: soon enough that little is deleted meanwhile.
const WAIT: chrono::Days = chrono::Days::new(14);

/// Everything that a letter says about its piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its date.
    pub date: Date,
    /// To whom.
    pub holder: String,
    /// Where it goes; empty when not known.
    pub address: String,
    /// What to keep.
    pub what: String,
    /// From when; empty when not said.
    pub from: String,
    /// Until when; empty when not said.
    pub to: String,
    /// Why.
    pub why: String,
    /// Who asks; empty when not known.
    pub name: String,
    /// Where the answer goes; empty when not known.
    pub reply_to: String,
    /// By when an answer is asked for, and when the person asks again.
    pub follow_up: Date,
}

/// Returns the day to ask again.
pub fn follow_up(asked: Date) -> Date {
    asked.checked_add_days(WAIT).unwrap_or(asked)
}

/// Returns the letter for a piece; `None` while nobody is named who has it.
pub fn letter(
    notes: &Notes,
    piece: &Piece,
    file: &CaseFile,
    as_of: Date,
    words: &(impl Words + ?Sized),
) -> Option<Letter> {
    let holder = piece.holder.trim();
    if holder.is_empty() {
        return None;
    }
    let kind = words.say(&format!("proof-kind-{}", piece.kind.word()), &[]);
    let name = piece.name.trim();
    let why = piece.why.trim();
    let reply_to = notes.reply_to.trim();
    Some(Letter {
        date: as_of,
        holder: holder.to_owned(),
        address: piece.address.trim().to_owned(),
        what: if name.is_empty() { kind } else { name.to_owned() },
        from: piece.from.trim().to_owned(),
        to: piece.to.trim().to_owned(),
        why: if why.is_empty() { words.say("proof-letter-why-plain", &[]) } else { why.to_owned() },
        name: person_name(file).unwrap_or_default(),
        reply_to: if reply_to.is_empty() { own_address(file) } else { reply_to.to_owned() },
        follow_up: follow_up(as_of),
    })
}

/// Returns the address, phone and mail that the person gave for papers.
fn own_address(file: &CaseFile) -> String {
    let known = |name: &str| match file.person.facts.text(name) {
        Fact::Known(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        _ => None,
    };
    let joined = |names: &[&str], between: &str| {
        names.iter().filter_map(|name| known(name)).collect::<Vec<_>>().join(between)
    };
    let town = joined(&["address.city", "address.state", "address.zip"], " ");
    let lines = [known("address.street").unwrap_or_default(), town, joined(&["phone", "email"], ", ")];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}
