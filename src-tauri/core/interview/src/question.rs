//! Every question that a case file gives rise to, in authored order.
//!
//! Not here: which of them is relevant (`next`) and how an answer is read (`answer`).
//! A question is named by the fact it asks for. Some names are ours, because the answer is not one fact: `topics`,
//! `another_charge`, `name`, a case's or matter's `jurisdiction`.

use case_file::{CaseFile, FactPath, Id, Owner};
use law::{ExtraFact, ExtraType, Law, Subject};

use crate::bank::{Bank, BankQuestion, Section};

/// How a question is answered. Every question also takes "I don't know".
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Yes or no.
    YesNo,
    /// One of these words.
    Choice(Vec<String>),
    /// Any of these words; none of them is an answer too.
    Many(Vec<String>),
    /// A day, month, year or interval.
    Date {
        /// Whether it may lie in the future.
        future: bool,
    },
    /// A number of zero or more.
    Number,
    /// A line of text.
    Text {
        /// The most characters.
        max: usize,
    },
    /// Several texts on one line, with commas between.
    Texts {
        /// The most characters.
        max: usize,
    },
    /// Several short texts, by key.
    Fields(Vec<String>),
    /// A search in the table of offenses.
    Offense,
    /// One of the bank's places.
    Place,
}

/// Where a question comes from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// The bank; words in the catalogues.
    Bank(&'a BankQuestion),
    /// A law pack, which brings its own words.
    Pack(&'a ExtraFact),
}

/// One question about one person, case, charge or matter.
#[derive(Debug, Clone)]
pub struct Question<'a> {
    /// The fact it asks for, which is also its name.
    pub id: FactPath,
    /// Where it is asked.
    pub section: Section,
    /// Where it comes from.
    pub source: Source<'a>,
}

impl Question<'_> {
    /// Returns how it is answered.
    pub fn input(&self) -> Input {
        match self.source {
            Source::Bank(question) => question.input.clone(),
            Source::Pack(fact) => match &fact.kind {
                ExtraType::Bool => Input::YesNo,
                // Packs ask for ends of registration and probation too, which may lie ahead.
                ExtraType::Date => Input::Date { future: true },
                ExtraType::Number => Input::Number,
                ExtraType::Choice(choices) => {
                    Input::Choice(choices.iter().map(|choice| choice.id.to_string()).collect())
                }
                ExtraType::Text => Input::Text { max: 200 },
            },
        }
    }

    /// Tells whether "there was none" is an answer.
    pub fn takes_none(&self) -> bool {
        match self.source {
            Source::Bank(question) => question.none,
            Source::Pack(fact) => matches!(fact.kind, ExtraType::Date | ExtraType::Number),
        }
    }

    /// Returns the key of the question's words in the catalogues; `None` for a pack's question.
    pub fn key(&self) -> Option<String> {
        match self.source {
            Source::Bank(question) => Some(question.key()),
            Source::Pack(_) => None,
        }
    }
}

/// Spells a question's name: `person.date_of_birth`, `c1:charge.outcome`, `c1:us-or/da-no`.
///
/// A fact that no question is named after is spelled as the question that gives it.
pub fn spell(id: &FactPath) -> String {
    question_for(id).relative_to(&[])
}

/// Returns the name of the question that gives a fact: the charges of a case are told one by one.
pub fn question_for(fact: &FactPath) -> FactPath {
    match fact.owner {
        Owner::Case(_) if fact.name.as_str() == "charges" => {
            FactPath::new(fact.owner.clone(), "another_charge")
        }
        _ => fact.clone(),
    }
}

/// Returns the question with this spelling, if the case file gives rise to it.
pub fn find_question<'a>(text: &str, bank: &'a Bank, file: &CaseFile, law: &'a Law) -> Option<Question<'a>> {
    questions(bank, file, law).into_iter().find(|question| spell(&question.id) == text)
}

/// Returns every question that the case file gives rise to, in authored order.
///
/// The record goes case by case and charge by charge. In the details, an owner's facts of the contract come first,
/// then those of the packs, in the packs' order; a pack may ask about a charge of another state.
pub fn questions<'a>(bank: &'a Bank, file: &CaseFile, law: &'a Law) -> Vec<Question<'a>> {
    let mut packs: Vec<&law::Pack> = file.jurisdictions().iter().flat_map(|id| law.packs_for(id)).collect();
    packs.sort_by_key(|pack| &pack.jurisdiction);
    packs.dedup_by_key(|pack| &pack.jurisdiction);
    let mut all = Gather { bank, packs, found: Vec::new() };
    all.bank(&Owner::Person, Section::AboutYou, "");
    for case in &file.cases {
        all.bank_if(&Owner::Case(case.id.clone()), Section::Record, |question| {
            question.name() != "another_charge"
        });
        for charge in &case.charges {
            all.bank(&Owner::Charge(charge.id.clone()), Section::Record, "");
        }
        all.bank_if(&Owner::Case(case.id.clone()), Section::Record, |question| {
            question.name() == "another_charge"
        });
    }
    all.bank(&Owner::Person, Section::Record, "");
    all.details(&Owner::Person, "");
    for case in &file.cases {
        all.details(&Owner::Case(case.id.clone()), "");
        for charge in &case.charges {
            all.details(&Owner::Charge(charge.id.clone()), "");
        }
    }
    for matter in &file.matters {
        all.details(&Owner::Matter(matter.id.clone()), matter.kind.as_str());
    }
    all.bank(&Owner::Person, Section::Check, "");
    for case in &file.cases {
        all.bank(&Owner::Case(case.id.clone()), Section::Check, "");
    }
    all.found
}

struct Gather<'a> {
    bank: &'a Bank,
    packs: Vec<&'a law::Pack>,
    found: Vec<Question<'a>>,
}

impl Gather<'_> {
    fn bank(&mut self, owner: &Owner, section: Section, matter: &str) {
        self.bank_if(owner, section, |question| question.matter.is_empty() || question.matter == matter);
    }

    fn bank_if(&mut self, owner: &Owner, section: Section, fits: impl Fn(&BankQuestion) -> bool) {
        let word = subject_of(owner).word();
        for question in &self.bank.questions {
            if question.section == section && question.is_of(word) && fits(question) {
                self.found.push(Question {
                    id: FactPath::new(owner.clone(), Id::from(question.name())),
                    section,
                    source: Source::Bank(question),
                });
            }
        }
    }

    fn details(&mut self, owner: &Owner, matter: &str) {
        self.bank(owner, Section::Details, matter);
        let subject = subject_of(owner);
        for fact in self.packs.iter().flat_map(|pack| &pack.facts).filter(|fact| fact.owner == subject) {
            self.found.push(Question {
                id: FactPath::new(owner.clone(), fact.id.clone()),
                section: Section::Details,
                source: Source::Pack(fact),
            });
        }
    }
}

fn subject_of(owner: &Owner) -> Subject {
    match owner {
        Owner::Person => Subject::Person,
        Owner::Case(_) => Subject::Case,
        Owner::Charge(_) => Subject::Charge,
        Owner::Matter(_) => Subject::Matter,
    }
}
