//! The typed expressions of the pack language, after the checker resolved every name.
//!
//! Not here: their text form (`grammar`), name resolution (`resolve`) and their values (`screening`).
//! Invariant: every index points at something, and every part has the type its place wants. See `LANGUAGE.md`.

use std::collections::BTreeSet;

use case_file::{Date, Id};
use serde::{Deserialize, Serialize};

use crate::{Period, Subject};

/// An expression of any type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Term {
    /// Yes, no or unknown.
    Bool(Condition),
    /// A day.
    Date(DateTerm),
    /// A length of time.
    Period(PeriodTerm),
    /// A number.
    Number(NumberTerm),
    /// A word or text.
    Choice(ChoiceTerm),
}

/// Two branches and what chooses between them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Branch<T> {
    /// What chooses.
    pub when: Condition,
    /// The value where it holds.
    pub then: T,
    /// The value where it does not.
    pub otherwise: T,
}

/// Whose fact it is, seen from inside an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whose {
    /// The subject: the row's target, or the member inside a set.
    Own,
    /// The subject around the set (`this.…`).
    Outer,
}

/// A fact that an expression reads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Field {
    /// Whose.
    pub whose: Whose,
    /// Of the person, the case, the charge, the matter or the relief.
    pub owner: Subject,
    /// The contract's name, the matter's key, or the extra fact's full id.
    pub name: Id,
    /// The position of the extra fact in the pack; `None` for facts of the contract.
    pub extra: Option<usize>,
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Comparison {
    /// Equal.
    Equal,
    /// Not equal.
    NotEqual,
    /// Less, or earlier.
    Less,
    /// Less or equal, or not later.
    AtMost,
    /// More, or later.
    More,
    /// More or equal, or not earlier.
    AtLeast,
}

impl Comparison {
    /// Tells whether it holds between two values that are sure.
    pub fn holds<T: Ord>(self, a: &T, b: &T) -> bool {
        match self {
            Self::Equal => a == b,
            Self::NotEqual => a != b,
            Self::Less => a < b,
            Self::AtMost => a <= b,
            Self::More => a > b,
            Self::AtLeast => a >= b,
        }
    }
}

/// A test on a set of offense kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum KindsTest {
    /// At least one of the listed kinds.
    Has,
    /// All of them.
    HasAll,
    /// None of them.
    Lacks,
    /// At least one kind, and none but the listed.
    Within,
    /// A kind that is not listed, or no kind at all.
    Outside,
    /// No kind at all.
    Empty,
}

/// A test on text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextTest {
    /// Begins with it, and no letter or digit follows.
    StartsWith,
    /// Holds it anywhere.
    Contains,
    /// Holds it with no letter, digit, point or hyphen on either side.
    HasToken,
}

/// A condition: on every day Yes, No or Unknown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// The same on every day.
    Always(bool),
    /// All of them.
    And(Vec<Condition>),
    /// At least one of them.
    Or(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
    /// One of two.
    If(Box<Branch<Condition>>),
    /// The second where the first is unknown, as an assumption.
    Otherwise(Box<(Condition, Condition)>),
    /// A yes-or-no fact.
    Flag(Field),
    /// The word is one of these (lower case).
    OneOf(ChoiceTerm, BTreeSet<Id>),
    /// Both words are the same.
    SameWord(ChoiceTerm, ChoiceTerm),
    /// A test on text.
    Text(ChoiceTerm, TextTest, BTreeSet<Id>),
    /// A test on the charge's kinds.
    Kinds(Whose, KindsTest, BTreeSet<String>),
    /// Two numbers compared.
    Numbers(NumberTerm, Comparison, NumberTerm),
    /// Two dates compared.
    Dates(DateTerm, Comparison, DateTerm),
    /// Two periods compared; never is the longest.
    Periods(PeriodTerm, Comparison, PeriodTerm),
    /// The fact is known; else unknown.
    Given(Field),
    /// Unknown, whatever is told: the value that was told says too little.
    Unclear(Field),
    /// There is no such date, number or word.
    Absent(Box<Term>),
    /// The period has passed since the date; `when_absent` where there is no date.
    Elapsed {
        /// How long.
        period: PeriodTerm,
        /// Since when.
        since: DateTerm,
        /// The verdict where there is no date.
        when_absent: bool,
    },
    /// The period since the date has not yet passed, its last day included; Yes where there is no date.
    Within {
        /// How long.
        period: PeriodTerm,
        /// Since when.
        of: DateTerm,
    },
    /// From the date until the day before the period has passed.
    Recent {
        /// How long.
        period: PeriodTerm,
        /// Since when.
        since: DateTerm,
    },
    /// At least one member fits.
    Any(Box<Set>),
    /// From the end of the first stretch of this length that holds no break.
    CleanRun(Box<CleanRun>),
    /// The condition, on the subject outside the set.
    Outside(Box<Condition>),
    /// The condition, on a member of a set alone: it does not look at the subject outside.
    Alone(Box<Condition>),
    /// A shared condition, by position in the pack.
    Named(usize),
    /// Another requirement, by position of remedy and requirement.
    Met(usize, usize),
    /// A whole remedy, by position.
    Open(usize),
    /// What a remedy could reach, by position.
    Reached(usize),
}

/// A stretch of time without a break: it begins at a date, or anew at each break inside it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CleanRun {
    /// How long.
    pub period: PeriodTerm,
    /// Since when.
    pub since: DateTerm,
    /// The date of a break.
    pub date: DateTerm,
    /// What breaks it.
    pub breaks: Set,
}

/// A date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum DateTerm {
    /// A day.
    Day(Date),
    /// A date fact.
    Fact(Field),
    /// A date moved by a period, back when `back`.
    Shifted {
        /// The date.
        date: Box<DateTerm>,
        /// How far.
        by: PeriodTerm,
        /// Into the past.
        back: bool,
    },
    /// The latest or earliest of several.
    Pick {
        /// Latest, else earliest.
        latest: bool,
        /// Leave out what is missing, as an assumption.
        given_only: bool,
        /// The dates.
        of: Vec<DateTerm>,
    },
    /// The latest or earliest date of the members of a set.
    PickOf(Box<PickOf>),
    /// The first day on which a condition is Yes.
    First(Box<Condition>),
    /// One of two.
    If(Box<Branch<DateTerm>>),
    /// The second where the first is missing or absent.
    Otherwise(Box<(DateTerm, DateTerm)>),
    /// A day that lies somewhere from the first to the second.
    Between(Box<(DateTerm, DateTerm)>),
    /// The date, on the subject outside the set.
    Outside(Box<DateTerm>),
    /// A shared date, by position in the pack.
    Named(usize),
}

/// The latest or earliest date of the members of a set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PickOf {
    /// Latest, else earliest.
    pub latest: bool,
    /// The date of a member.
    pub date: DateTerm,
    /// The members.
    pub set: Set,
    /// The newest member is left out when it fits this.
    pub skip_newest: Option<Condition>,
}

/// A length of time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum PeriodTerm {
    /// A fixed one.
    Fixed(Period),
    /// Never over.
    Never,
    /// As many years, months or days as a number says.
    Many(Unit, Box<NumberTerm>),
    /// The period, on the subject outside the set.
    Outside(Box<PeriodTerm>),
    /// One of two.
    If(Box<Branch<PeriodTerm>>),
    /// A shared period, by position in the pack.
    Named(usize),
}

/// What a period is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Years; parts of one are whole months.
    Years,
    /// Months.
    Months,
    /// Days.
    Days,
}

/// A number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum NumberTerm {
    /// A fixed one.
    Fixed(f64),
    /// A number fact.
    Fact(Field),
    /// How many members fit.
    Count(Box<Count>),
    /// The number, on the subject outside the set.
    Outside(Box<NumberTerm>),
    /// A sum.
    Plus(Box<(NumberTerm, NumberTerm)>),
    /// The charge's place in the file, from 0.
    Position(Whose),
    /// One of two.
    If(Box<Branch<NumberTerm>>),
    /// The second where the first is missing or absent.
    Otherwise(Box<(NumberTerm, NumberTerm)>),
    /// A shared number, by position in the pack.
    Named(usize),
}

/// How many members of a set fit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// The members and what they must fit.
    pub set: Set,
    /// What members share that count once; empty where each counts.
    pub by: Vec<CountBy>,
    /// Sharing one of these is enough, else all.
    pub any: bool,
}

/// What makes members count once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum CountBy {
    /// The same case.
    Case,
    /// The same date.
    Date(Field),
    /// The same word.
    Word(Field),
}

/// A word or text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum ChoiceTerm {
    /// A fixed word (lower case).
    Word(Id),
    /// A word or text fact.
    Fact(Field),
    /// One of two.
    If(Box<Branch<ChoiceTerm>>),
    /// The second where the first is missing or absent.
    Otherwise(Box<(ChoiceTerm, ChoiceTerm)>),
    /// The word, on the subject outside the set.
    Outside(Box<ChoiceTerm>),
    /// A shared choice, by position in the pack.
    Named(usize),
}

/// Members of the record and the condition that they must fit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Set {
    /// Charges, cases or earlier reliefs.
    pub of: Subject,
    /// Leaves out the subject itself.
    pub other: bool,
    /// How far the set reaches.
    pub range: SetRange,
    /// What a member must fit.
    pub fits: Condition,
    /// The members are looked at in relation to the subject around the set (`this.…`).
    pub looks_outside: bool,
}

/// How far a set reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum SetRange {
    /// The subject's case; closed.
    Case,
    /// The whole record, anywhere; open while the record is not complete.
    Record,
    /// What is listed; closed.
    Listed,
}
