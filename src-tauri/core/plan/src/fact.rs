//! A fact to find out: what to ask, and which paper holds the answer.
//!
//! Not here: the questions themselves (`interview`). Extra facts bring their words from the pack; facts of the contract
//! have catalogue keys by field.

use case_file::{FactPath, Owner};
use law::Law;
use screening::Assumption;

use crate::{Message, Text};

/// A fact to find out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Find<'a> {
    /// Which fact; its spelling with no home (`c1:charge.outcome`) is the question's id.
    pub fact: FactPath,
    /// What to find out.
    pub say: Text<'a>,
    /// Where the answer stands.
    pub paper: Text<'a>,
    /// A stable name for that place, to group facts by.
    pub place: String,
    /// How many rows wait for it.
    pub unlocks: usize,
}

impl Find<'_> {
    /// Tells whether no paper is needed, because the person knows it best.
    pub fn is_known_best_by_the_person(&self) -> bool {
        self.place == YOURSELF
    }
}

/// The place of facts that need no paper.
const YOURSELF: &str = "yourself";

/// Puts a fact into words.
pub fn find<'a>(law: &'a Law, fact: &FactPath, unlocks: usize) -> Find<'a> {
    if let Some(extra) = fact.is_extra().then(|| law.fact(&fact.name)).flatten() {
        let paper = if extra.paper.is_empty() { paper(YOURSELF) } else { Text::Pack(&extra.paper) };
        let place = match &paper {
            // Several facts of one pack may stand in the same paper: the first of them names it.
            Text::Pack(words) => law
                .packs()
                .flat_map(|pack| &pack.facts)
                .find(|other| other.paper == **words)
                .map_or_else(String::new, |first| first.id.to_string()),
            Text::Catalogue(_) => YOURSELF.to_owned(),
        };
        return Find { fact: fact.clone(), say: Text::Pack(&extra.ask), paper, place, unlocks };
    }
    let place = place_of(fact);
    let say = Message::new(format!("plan-fact-{}-{}", subject(fact), fact.name)).into();
    Find { fact: fact.clone(), say, paper: paper(place), place: place.to_owned(), unlocks }
}

/// Returns what is assumed until the person answers.
pub fn assumed<'a>(law: &'a Law, assumption: &'a Assumption) -> Text<'a> {
    if !assumption.say.is_empty() {
        return Text::Pack(&assumption.say);
    }
    let left_out = Message::new("plan-assumed-left-out");
    match find(law, &assumption.fact, 1).say {
        Text::Pack(ask) => left_out.with("fact", ask).into(),
        Text::Catalogue(fact) => left_out.with("fact", fact).into(),
    }
}

fn paper(place: &str) -> Text<'static> {
    Message::new(format!("plan-paper-{place}")).into()
}

fn subject(fact: &FactPath) -> &'static str {
    match fact.owner {
        Owner::Person => "person",
        Owner::Case(_) => "case",
        Owner::Charge(_) => "charge",
        Owner::Matter(_) => "matter",
    }
}

/// Every place where a fact of the contract may stand; each is a key `plan-paper-<place>`.
pub const PLACES: &[&str] = &[
    "own-record",
    "docket",
    "charging-paper",
    "judgment",
    "arrest-report",
    "probation",
    "release",
    "receipt",
    "birth-paper",
    "case-paper",
    YOURSELF,
];

fn place_of(fact: &FactPath) -> &'static str {
    match (&fact.owner, fact.name.as_str()) {
        (Owner::Person, "record_is_complete" | "earlier_relief" | "pending_charges") => "own-record",
        (Owner::Person, "court_debt") | (Owner::Charge(_), "fines_paid") => "receipt",
        (Owner::Person, "on_supervision") | (Owner::Charge(_), "probation_ended" | "supervision_revoked") => {
            "probation"
        }
        (Owner::Person, _) | (Owner::Charge(_), "claims_innocence" | "mistaken_identity") => YOURSELF,
        (Owner::Case(_), "arrest_date" | "agency") | (Owner::Charge(_), "offense_date" | "victim_minor") => {
            "arrest-report"
        }
        (Owner::Charge(_), "severity" | "grade" | "kinds" | "statute" | "description" | "max_years") => {
            "charging-paper"
        }
        (Owner::Charge(_), "incarceration_ended") => "release",
        (Owner::Charge(_), "sentence_completed" | "incarceration") => "judgment",
        (Owner::Case(_) | Owner::Charge(_), _) => "docket",
        (Owner::Matter(_), "adoptee" | "birth_parent" | "descendant" | "born_in" | "adopted_in") => {
            "birth-paper"
        }
        (Owner::Matter(_), _) => "case-paper",
    }
}
