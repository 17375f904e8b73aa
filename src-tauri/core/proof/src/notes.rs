//! What the person writes down about one charge or case, and its stored form.
//!
//! Not here: changes (`change`). The stored form is JSON with a format and a version; a newer one is refused, so that
//! an older program never drops what it does not know.

use std::collections::{BTreeMap, BTreeSet};

use case_file::Date;
use serde::{Deserialize, Serialize};

/// The name of the stored form.
const FORMAT: &str = "goodname-proof-notes";
/// The newest version of the stored form.
const VERSION: u32 = 1;

/// The most that notes may hold, so that they stay readable and every paper can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits;

impl Limits {
    /// Characters of the account, and of a paragraph of the statement.
    pub const ACCOUNT: usize = 20_000;
    /// Characters of a longer field.
    pub const TEXT: usize = 2_000;
    /// Characters of a short field.
    pub const LINE: usize = 200;
    /// Points of the timeline.
    pub const MOMENTS: usize = 60;
    /// Pieces.
    pub const PIECES: usize = 60;
}

/// Everything the person wrote down about one target.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Notes {
    /// What happened, in the person's own words.
    pub account: String,
    /// That day, point by point, in the person's order.
    pub moments: Vec<Moment>,
    /// What can show something.
    pub pieces: Vec<Piece>,
    /// Paragraphs of the statement that the person worded anew, by key.
    pub wordings: BTreeMap<String, Wording>,
    /// Where answers to letters should go.
    pub reply_to: String,
    /// Counts the ids that were given, so that none comes back with another meaning.
    pub given: u32,
}

/// One point of that day.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Moment {
    /// `m3`.
    pub id: String,
    /// When, as the person knows it.
    pub time: String,
    /// Where.
    pub place: String,
    /// What happened.
    pub what: String,
    /// Who can say so.
    pub witness: String,
}

/// Something that can show something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Piece {
    /// `p4`.
    pub id: String,
    /// What sort.
    pub kind: PieceKind,
    /// What it is, in a few words that may go into a letter.
    pub name: String,
    /// What it shows.
    pub shows: String,
    /// What has to be shown and this speaks to, by the ids of requirements.
    pub elements: BTreeSet<String>,
    /// Who has it.
    pub holder: String,
    /// Where a letter to them goes.
    pub address: String,
    /// From when it should be kept, as the person says it.
    pub from: String,
    /// Until when.
    pub to: String,
    /// Why it should be kept, for the letter; empty takes our words.
    pub why: String,
    /// The day it was asked for.
    pub asked: Option<Date>,
    /// What they answered.
    pub answer: String,
}

/// A paragraph that the person worded anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Their words; empty leaves the paragraph out.
    pub text: String,
    /// The words that our draft had then; when the draft says something else by now, the person is told.
    pub made: String,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident = $word:literal),+ $(,)?) => {
        /// What sort of piece it is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum PieceKind {
            $($(#[$doc])* #[serde(rename = $word)] $variant),+
        }

        impl PieceKind {
            /// Every kind, in the order to offer them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns its word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads its word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
kinds! {
    /// The person was somewhere else.
    Alibi = "alibi",
    /// Somebody saw or knows something.
    Witness = "witness",
    /// A paper of a court, the police, an employer.
    Record = "record",
    /// Pictures.
    Video = "video",
    /// Where a phone was.
    Phone = "phone-location",
    /// DNA or another trace that a laboratory can test.
    Dna = "dna",
    /// Fingerprints, a photo, an identity report.
    Identity = "identity-paper",
    /// Anything else.
    Other = "other",
}

/// Why stored notes were not read. Carries no words of theirs.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadProblem {
    /// A newer program wrote them.
    #[error("these notes have version {found}; this program reads {VERSION}")]
    Newer {
        /// Their version.
        found: u32,
    },
    /// They are something else.
    #[error("these are not proof notes")]
    NotNotes,
    /// They hold more than they may.
    #[error("these notes are too long")]
    TooLong,
}

/// The stored form around the notes.
#[derive(Serialize, Deserialize)]
struct Stored<N> {
    format: String,
    version: u32,
    notes: N,
}

impl Notes {
    /// Returns the stored form.
    pub fn write(&self) -> String {
        let stored = Stored { format: FORMAT.to_owned(), version: VERSION, notes: self };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads the stored form.
    ///
    /// # Errors
    /// Says why it was not read; it must then be left as it is.
    pub fn read(text: &str) -> Result<Self, ReadProblem> {
        let stored: Stored<serde_json::Value> =
            serde_json::from_str(text).map_err(|_| ReadProblem::NotNotes)?;
        if stored.format != FORMAT {
            return Err(ReadProblem::NotNotes);
        }
        if stored.version != VERSION {
            return Err(ReadProblem::Newer { found: stored.version });
        }
        let notes: Self = serde_json::from_value(stored.notes).map_err(|_| ReadProblem::NotNotes)?;
        if notes.fits() { Ok(notes) } else { Err(ReadProblem::TooLong) }
    }

    /// Tells whether nothing was written down yet.
    pub fn is_empty(&self) -> bool {
        *self == Self { given: self.given, ..Self::default() }
    }

    /// Returns the piece with this id.
    pub fn piece(&self, id: &str) -> Option<&Piece> {
        self.pieces.iter().find(|piece| piece.id == id)
    }

    fn fits(&self) -> bool {
        let moment = |one: &Moment| {
            [&one.time, &one.place, &one.witness].into_iter().all(|text| length(text) <= Limits::LINE)
                && length(&one.what) <= Limits::TEXT
        };
        let piece = |one: &Piece| {
            let lines = [&one.name, &one.holder, &one.from, &one.to];
            let texts = [&one.shows, &one.address, &one.why, &one.answer];
            lines.into_iter().all(|text| length(text) <= Limits::LINE)
                && texts.into_iter().all(|text| length(text) <= Limits::TEXT)
        };
        self.moments.len() <= Limits::MOMENTS
            && self.pieces.len() <= Limits::PIECES
            && length(&self.account) <= Limits::ACCOUNT
            && length(&self.reply_to) <= Limits::TEXT
            && self.wordings.values().all(|one| length(&one.text) <= Limits::ACCOUNT)
            && self.moments.iter().all(moment)
            && self.pieces.iter().all(piece)
    }
}

/// Counts characters as a person does, nearly.
pub(crate) fn length(text: &str) -> usize {
    text.chars().count()
}
