//! What the papers of a remedy say to courts and offices, in their words and not in the person's.
//!
//! Not here: the papers (`documents`). What a dossier does not say is empty, and the paper does without it.

use case_file::Id;
use serde::{Deserialize, Serialize};

use crate::expression::Condition;

/// How a remedy is asked for on paper.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Paperwork {
    /// What is asked, as the end of "I ask this court to …"; empty, or ruled out, for what nobody asks for.
    pub asks: Vec<Saying>,
    /// What the main paper is called there: `Petition for Expunction`.
    pub paper: String,
    /// What a proposed order says, one act each.
    pub orders: Vec<Saying>,
    /// The court where it is filed when that is not the court that had the case.
    pub venue: Vec<Saying>,
    /// The office or board that it goes to, when that is no court.
    pub to: Vec<Saying>,
    /// The main paper is sworn, verified or notarized.
    pub sworn: bool,
    /// The main paper is signed under penalty of perjury, without anybody before whom to swear.
    pub declared: bool,
    /// How much of the record one filing covers.
    pub covers: Covers,
    /// Whose court a filing that covers several cases goes to.
    pub first: First,
    /// The filing lists every case of the person.
    pub lists_record: bool,
    /// What stands above the caption: that it is filed under seal, for example.
    pub marked: String,
    /// The official form for the main paper, by number or name.
    pub form: String,
    /// Who must be given a copy.
    pub serve: Vec<Saying>,
    /// Who must be told before anything is filed.
    pub first_notices: Vec<FirstNotice>,
    /// Who may ask not to pay, and by which paper; empty where no waiver is known.
    pub fee_waiver: String,
}

/// Words that papers use unless they are ruled out; of words that exclude each other, the first that surely fit, else
/// the first that are not ruled out.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Saying {
    /// Left out where this is No.
    pub when: Option<Condition>,
    /// The words.
    pub say: String,
}

/// A letter that the law wants before anything is filed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FirstNotice {
    /// Left out where this is No.
    pub when: Option<Condition>,
    /// The office that it goes to.
    pub to: String,
    /// What it tells them, as whole sentences of the one who signs.
    pub say: String,
}

/// How much of the record one filing covers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Covers {
    /// One charge.
    Charge,
    /// One case.
    #[default]
    Case,
    /// All cases of a court.
    Court,
    /// All cases of a county.
    County,
    /// All cases of the place.
    All,
}

impl Covers {
    /// Every reach of a filing.
    pub const ALL: &'static [Self] = &[Self::Charge, Self::Case, Self::Court, Self::County, Self::All];

    /// Returns the word that packs use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Charge => "charge",
            Self::Case => "case",
            Self::Court => "court",
            Self::County => "county",
            Self::All => "all",
        }
    }

    /// Returns what a pack's word means.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.word() == word)
    }
}

/// Which of several cases stands first in a filing.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum First {
    /// The first that the person told.
    #[default]
    AsTold,
    /// That of the most serious conviction.
    MostSerious,
    /// The one that ended last.
    Latest,
}

impl First {
    /// Every order.
    pub const ALL: &'static [Self] = &[Self::AsTold, Self::MostSerious, Self::Latest];

    /// Returns the word that packs use.
    pub fn word(self) -> &'static str {
        match self {
            Self::AsTold => "as-told",
            Self::MostSerious => "most-serious",
            Self::Latest => "latest",
        }
    }

    /// Returns what a pack's word means.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.word() == word)
    }
}

/// A place's own word for a word of the contract: how a charge ended, or its level.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PlaceWord {
    /// The contract's word: `deferred-completed`.
    pub word: Id,
    /// Used only where this is Yes.
    pub when: Option<Condition>,
    /// The place's word.
    pub say: String,
}
