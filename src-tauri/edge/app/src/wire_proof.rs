//! What crosses the boundary for the pages on proving innocence: the view, the changes, the papers.
//!
//! Not here: every other screen (`wire`). Each change is saved at once; none is a step of the questionnaire.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::wire::{Alert, ChoiceOption, ReasonView};

/// What a person gathers about one charge or case, and what the law asks to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProofView {
    /// The charge's or case's id.
    pub target: String,
    /// "Vandalism: dismissed on 3 June 2024".
    pub title: String,
    /// The case it belongs to.
    pub about: String,
    /// How it ended and what that means for the way on, one sentence each.
    pub lead: Vec<String>,
    /// The ways of proving innocence that are or may be open, in order.
    pub ways: Vec<ProofWay>,
    /// Those that are not open, each with the reason.
    pub closed: Vec<ProofWay>,
    /// Other ways that are open and do not ask whether the person did it.
    pub others: Vec<String>,
    /// What has to be shown, each once.
    pub elements: Vec<ElementView>,
    /// The person's account.
    pub account: String,
    /// That day, in order.
    pub moments: Vec<MomentView>,
    /// What can show something.
    pub pieces: Vec<PieceView>,
    /// The kinds of pieces, each with how long such things are usually kept.
    pub kinds: Vec<ChoiceOption>,
    /// Where answers to letters go.
    pub reply_to: String,
    /// What to know before writing or sending anything.
    pub warnings: Vec<Alert>,
    /// The draft of the statement.
    pub statement: Vec<ParagraphView>,
    /// The words above the signature.
    pub oath: String,
    /// Whether those words are the law's; otherwise the clerk knows which words the court wants.
    pub oath_known: bool,
    /// The way on when nothing can be asked for now; may be empty.
    pub otherwise: Vec<String>,
    /// What to keep, and how.
    pub keep: Vec<String>,
    /// Who helps.
    pub help: Vec<String>,
    /// The most characters of a short field.
    pub max_line: usize,
    /// The most characters of a longer field.
    pub max_text: usize,
    /// The most characters of the account and of a paragraph.
    pub max_account: usize,
}

/// One way of proving innocence.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProofWay {
    /// The remedy's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `eligible`, `eligible-later`, `not-eligible`, `needs-info`.
    pub status: String,
    /// The status in words.
    pub status_words: String,
    /// What it does for the person.
    pub summary: String,
    /// What has to be shown, with where it is written.
    pub shown: Vec<ReasonView>,
    /// Who has to prove it.
    pub burden: String,
    /// How strongly.
    pub standard: String,
    /// The last day to file, with the days left; the pack's words on time; or that we know of none.
    pub deadline: String,
    /// Days left until the last day.
    pub days_left: Option<i32>,
    /// What happens when it is refused, and what remains.
    pub refused: String,
    /// What to bring.
    pub bring: Vec<String>,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// The law it rests on.
    pub authority: String,
    /// How far the text was checked.
    pub confidence: String,
    /// What is not certain.
    pub unsure: Vec<String>,
}

/// One thing that has to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ElementView {
    /// Its id.
    pub id: String,
    /// What, in the law's plain words.
    pub say: String,
    /// Where it is written.
    pub cite: String,
    /// Which ways ask for it.
    pub ways: String,
    /// What the answers say of it, in words.
    pub answers: String,
    /// The pieces that speak to it; empty while there are none.
    pub pieces: Vec<String>,
}

/// One point of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MomentView {
    /// Its id.
    pub id: String,
    /// When.
    pub time: String,
    /// Where.
    pub place: String,
    /// What happened.
    pub what: String,
    /// Who can say so.
    pub witness: String,
}

/// Something that can show something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PieceView {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: String,
    /// How long such things are usually kept, in plain words.
    pub keeps: String,
    /// What it is called on this page.
    pub title: String,
    /// What it is.
    pub name: String,
    /// What it shows.
    pub shows: String,
    /// The elements that it speaks to, by id.
    pub elements: Vec<String>,
    /// Who has it.
    pub holder: String,
    /// Where a letter goes.
    pub address: String,
    /// From when to keep it.
    pub from: String,
    /// Until when.
    pub to: String,
    /// Why to keep it.
    pub why: String,
    /// The day it was asked for, as it is typed here; empty when it was not.
    pub asked: String,
    /// What they answered.
    pub answer: String,
    /// What to do next about asking: send the letter, ask again by a day, nothing more.
    pub next: String,
    /// Whether a letter can be made.
    pub has_letter: bool,
}

/// One paragraph of the statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ParagraphView {
    /// What it is made from.
    pub key: String,
    /// The words that count.
    pub text: String,
    /// Whether they are the person's own.
    pub own: bool,
    /// Whether the notes have changed since then.
    pub stale: bool,
    /// A warning about words that could be read as saying "I did it"; may be empty.
    pub caution: String,
}

/// One change of the notes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "change", rename_all = "kebab-case")]
pub enum ProofChange {
    /// Writes the account.
    Account {
        /// What was typed.
        text: String,
    },
    /// Writes where answers go.
    ReplyTo {
        /// What was typed.
        text: String,
    },
    /// Adds a point to that day.
    AddMoment,
    /// Writes a field of a point.
    SetMoment {
        /// The point's id.
        id: String,
        /// `time`, `place`, `what`, `witness`.
        field: String,
        /// What was typed.
        text: String,
    },
    /// Moves a point one place earlier.
    MoveMoment {
        /// The point's id.
        id: String,
    },
    /// Removes a point. Can be undone.
    RemoveMoment {
        /// The point's id.
        id: String,
    },
    /// Adds a piece.
    AddPiece {
        /// Its kind.
        kind: String,
    },
    /// Writes a field of a piece.
    SetPiece {
        /// The piece's id.
        id: String,
        /// `kind`, `name`, `shows`, `holder`, `address`, `from`, `to`, `why`, `asked`, `answer`.
        field: String,
        /// What was typed or chosen.
        text: String,
    },
    /// Says whether a piece speaks to an element.
    Support {
        /// The piece's id.
        id: String,
        /// The element's id.
        element: String,
        /// Whether it does.
        on: bool,
    },
    /// Removes a piece. Can be undone.
    RemovePiece {
        /// The piece's id.
        id: String,
    },
    /// Words a paragraph of the statement anew; no text leaves it out.
    Word {
        /// The paragraph's key.
        key: String,
        /// The new words.
        text: String,
    },
    /// Takes our draft of a paragraph again.
    Unword {
        /// The paragraph's key.
        key: String,
    },
}

/// Which paper on proving innocence to make.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ProofPaper {
    /// The statement.
    Statement {
        /// The charge's or case's id.
        target: String,
    },
    /// The letter for a piece.
    Letter {
        /// The charge's or case's id.
        target: String,
        /// The piece's id.
        piece: String,
    },
    /// All notes, for the person and their lawyer.
    Notes {
        /// The charge's or case's id.
        target: String,
    },
}
