//! The question bank: which questions there are, in which order, and when each is asked.
//!
//! Not here: words. A question's words stand in the catalogues under [`BankQuestion::key`].
//! Questions about facts of one jurisdiction are not here either; law packs bring their own.

use case_file::field::{self, Field, FieldType};
use serde::Deserialize;

use crate::question::Input;

/// The parts of the questionnaire, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What the person wants help with.
    AboutYou,
    /// Cases and charges, one after another.
    Record,
    /// Everything that the law still needs.
    Details,
    /// What only papers need, and all answers to look through.
    Check,
    /// The plan.
    Plan,
}

impl Section {
    /// Every section, in order.
    pub const ALL: [Self; 5] = [Self::AboutYou, Self::Record, Self::Details, Self::Check, Self::Plan];

    /// Returns the section's id.
    pub fn word(self) -> &'static str {
        match self {
            Self::AboutYou => "about-you",
            Self::Record => "record",
            Self::Details => "details",
            Self::Check => "check",
            Self::Plan => "plan",
        }
    }

    /// Reads a section's id.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.word() == word)
    }
}

/// When a question is asked, besides that its fact is unknown and was not passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// Always: without it no remedy can be found at all.
    Core,
    /// When a row waits for it.
    Missing,
    /// When something can be filed now or later, because it changes the advice about filing.
    Open,
    /// When a way of its own target is open or may open: it decides no result, but what to do first.
    Useful,
    /// When papers can be made, because they carry it.
    Papers,
    /// As [`Asked::Missing`]; besides, it can be given on the check screen, because papers carry it.
    Offer,
}

/// One question of the bank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankQuestion {
    /// The contract's spelling of the fact, or a name of our own where an answer is not one fact.
    pub id: String,
    /// Where it is asked.
    pub section: Section,
    /// When it is asked.
    pub asked: Asked,
    /// How it is answered.
    pub input: Input,
    /// Whether "there was none" is an answer.
    pub none: bool,
    /// The kind of matter it is about; empty for all others.
    pub matter: String,
    /// Of a core question: the topic that must be chosen; empty when it is asked of everybody.
    pub topic: String,
    /// The fact of the same owner that must be so for the question to make sense; empty when there is none.
    pub after: String,
    /// The only places whose law knows this; empty when any place may.
    pub places: Vec<String>,
}

impl BankQuestion {
    /// Returns the key of its words: the id with dashes for dots.
    pub fn key(&self) -> String {
        self.id.replace('.', "-")
    }

    /// Returns the name without the owner: `outcome` of `charge.outcome`.
    pub fn name(&self) -> &str {
        self.id
            .strip_prefix("matter.more.")
            .or_else(|| self.id.split_once('.').map(|(_, name)| name))
            .unwrap_or("")
    }

    /// Tells whether its owner is a `person`, `case`, `charge` or `matter`.
    pub fn is_of(&self, owner: &str) -> bool {
        self.id.split_once('.').is_some_and(|(first, _)| first == owner)
    }
}

/// The question bank.
#[derive(Debug, Clone)]
pub struct Bank {
    /// Every place whose law a case can fall under, in the order shown.
    pub places: Vec<String>,
    /// The questions, in authored order.
    pub questions: Vec<BankQuestion>,
}

/// What is wrong with a bank; a fault of ours, found by tests.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BankProblem {
    /// The text is not TOML of the bank's form.
    #[error("the question bank cannot be read: {0}")]
    Form(String),
    /// A question's id is neither a fact nor has an input of its own.
    #[error("the question {0} names no fact and has no input")]
    NoInput(String),
    /// Two questions have one id.
    #[error("the question {0} is there twice")]
    Twice(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BankText {
    places: Vec<String>,
    question: Vec<QuestionText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionText {
    id: String,
    section: Section,
    asked: Asked,
    #[serde(default)]
    input: String,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default)]
    none: bool,
    #[serde(default)]
    future: bool,
    #[serde(default = "text_length")]
    max: usize,
    #[serde(default)]
    matter: String,
    #[serde(default)]
    topic: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    places: Vec<String>,
}

fn text_length() -> usize {
    120
}

impl Bank {
    /// Reads the bank.
    ///
    /// # Errors
    /// Returns the first problem; the bank is ours, so tests find it.
    pub fn read(text: &str) -> Result<Self, BankProblem> {
        let raw: BankText = toml::from_str(text).map_err(|error| BankProblem::Form(error.to_string()))?;
        let mut questions: Vec<BankQuestion> = Vec::new();
        for question in raw.question {
            if questions.iter().any(|other| other.id == question.id && other.matter == question.matter) {
                return Err(BankProblem::Twice(question.id));
            }
            let input = read_input(&question).ok_or_else(|| BankProblem::NoInput(question.id.clone()))?;
            questions.push(BankQuestion {
                id: question.id,
                section: question.section,
                asked: question.asked,
                input,
                none: question.none,
                matter: question.matter,
                topic: question.topic,
                after: question.after,
                places: question.places,
            });
        }
        Ok(Self { places: raw.places, questions })
    }
}

fn read_input(question: &QuestionText) -> Option<Input> {
    let choices = question.choices.clone();
    match question.input.as_str() {
        "" => field_of(&question.id).map(|field| input_of(field, question)),
        "yes-no" => Some(Input::YesNo),
        "choice" => Some(Input::Choice(choices)),
        "many" => Some(Input::Many(choices)),
        "date" => Some(Input::Date { future: question.future }),
        "number" => Some(Input::Number),
        "text" => Some(Input::Text { max: question.max }),
        "fields" => Some(Input::Fields(choices)),
        "offense" => Some(Input::Offense),
        "place" => Some(Input::Place),
        _ => None,
    }
}

fn field_of(id: &str) -> Option<&'static Field> {
    let (owner, name) = id.split_once('.')?;
    match owner {
        "person" => field::find(field::PERSON, name),
        "case" => field::find(field::CASE, name),
        "charge" => field::find(field::CHARGE, name),
        _ => None,
    }
}

fn input_of(field: &Field, question: &QuestionText) -> Input {
    let owned = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    match field.kind {
        FieldType::Bool => Input::YesNo,
        FieldType::Number => Input::Number,
        FieldType::Date => Input::Date { future: question.future },
        FieldType::Text | FieldType::TextOrAbsent => Input::Text { max: question.max },
        FieldType::Texts => Input::Texts { max: question.max },
        FieldType::Kinds(words) => Input::Many(owned(words)),
        // A choice of the bank's own leaves out words that nobody should pick ("unknown" is "I don't know").
        FieldType::Choice(words) if question.choices.is_empty() => Input::Choice(owned(words)),
        FieldType::Choice(_) => Input::Choice(question.choices.clone()),
    }
}
