//! How the case ended, and what a person should know before they write or send anything.
//!
//! Not here: which ways are open (the rows say that). A fact that is not known gives the careful sentence and never
//! none at all.

use case_file::{CaseFile, Charge, Fact, Owner};
use plan::Message;

/// How the case ended, as far as it changes what to gather and whom to ask first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The case goes on.
    Open,
    /// Nobody ever filed a charge.
    NeverFiled,
    /// The charge was filed and dropped or dismissed.
    Dropped,
    /// Found not guilty.
    Acquitted,
    /// Found not guilty by reason of insanity.
    Insanity,
    /// Ended by a program, without a conviction.
    Program,
    /// A conviction, or a finding of a juvenile court, stands.
    Convicted,
    /// The conviction was thrown out later.
    Vacated,
    /// The conviction was set aside or pardoned: relief was given, and it may still count in part.
    Forgiven,
    /// Not known, or not the same for every charge of the case.
    Unknown,
}

impl Ending {
    /// Returns its word in the catalogue.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::NeverFiled => "never-filed",
            Self::Dropped => "dropped",
            Self::Acquitted => "acquitted",
            Self::Insanity => "insanity",
            Self::Program => "program",
            Self::Convicted => "convicted",
            Self::Vacated => "vacated",
            Self::Forgiven => "forgiven",
            Self::Unknown => "unknown",
        }
    }
}

/// Returns the charges of a target.
pub(crate) fn charges<'f>(file: &'f CaseFile, target: &Owner) -> Vec<&'f Charge> {
    match target {
        Owner::Charge(id) => file.charge(id).map(|(_, charge)| charge).into_iter().collect(),
        Owner::Case(id) => file.case(id).map(|case| case.charges.iter().collect()).unwrap_or_default(),
        Owner::Person | Owner::Matter(_) => Vec::new(),
    }
}

/// Returns how a target ended; of a case, what is so for each of its charges.
pub fn ending(file: &CaseFile, target: &Owner) -> Ending {
    let mut endings = charges(file, target).into_iter().map(ending_of);
    let first = endings.next().unwrap_or(Ending::Unknown);
    if endings.all(|one| one == first) { first } else { Ending::Unknown }
}

fn ending_of(charge: &Charge) -> Ending {
    let Fact::Known(outcome) = charge.facts.text("outcome") else {
        return Ending::Unknown;
    };
    match outcome {
        "pending" | "deferred-active" => Ending::Open,
        "not-charged" | "declined" => Ending::NeverFiled,
        "dismissed" | "dismissed-without-prejudice" | "nolle-prosequi" => Ending::Dropped,
        "acquitted" => Ending::Acquitted,
        "insanity" => Ending::Insanity,
        "deferred-completed" => Ending::Program,
        "convicted" | "adjudicated" => Ending::Convicted,
        "vacated" => Ending::Vacated,
        "set-aside" | "pardoned" => Ending::Forgiven,
        _ => Ending::Unknown,
    }
}

/// Tells whether a conviction or finding stands on any charge of the target.
pub fn still_convicted(file: &CaseFile, target: &Owner) -> bool {
    charges(file, target).into_iter().any(|charge| ending_of(charge) == Ending::Convicted)
}

/// Tells whether some charge of the file goes on.
fn has_open_charge(file: &CaseFile) -> bool {
    let mut all = file.cases.iter().flat_map(|case| &case.charges);
    all.any(|charge| ending_of(charge) == Ending::Open)
}

/// Returns what to know before writing or sending anything, the most urgent first.
pub fn warnings(file: &CaseFile, target: &Owner) -> Vec<Message> {
    let person = &file.person.facts;
    let mut all = Vec::new();
    let mut say = |key: &'static str| all.push(Message::new(key));
    match (has_open_charge(file), person.bool("pending_charges")) {
        (true, _) | (_, Some(true)) => say("proof-warn-open-case"),
        (false, None) => say("proof-warn-open-case-unknown"),
        (false, Some(false)) => {}
    }
    match ending(file, target) {
        _ if still_convicted(file, target) => say("proof-warn-convicted"),
        Ending::Unknown => say("proof-warn-ending-unknown"),
        _ => {}
    }
    match person.bool("not_us_citizen") {
        Some(true) => say("proof-warn-immigration"),
        None => say("proof-warn-immigration-unknown"),
        Some(false) => {}
    }
    say("proof-warn-admission");
    say("proof-warn-civil");
    all
}

/// Returns the plan of what to keep while nothing can be filed, and for everybody else too.
pub fn keep_records() -> Vec<Message> {
    (1..=6).map(|number| Message::new(format!("proof-keep-plan-{number}"))).collect()
}
