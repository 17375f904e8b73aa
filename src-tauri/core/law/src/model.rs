//! A checked law pack: remedies, requirements, extra facts, and everything the person reads about them.
//!
//! Not here: parsing (`read`), the expression language (`expression`), evaluation (`screening`).
//! Invariant: a `Pack` exists only if the checker found no problem, so everything named in it exists and every
//! expression has the type its place wants; evaluation cannot fail.

use std::collections::BTreeMap;

use case_file::{CaseFile, Date, FactPath, Id, More, Owner, VagueDate};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::expression::{Condition, Term};
use crate::form::OfficialForm;
use crate::paperwork::{Paperwork, PlaceWord, Saying};

/// All packs, by jurisdiction.
#[derive(Debug, Clone, Default)]
pub struct Law {
    packs: BTreeMap<Id, Pack>,
}

impl Law {
    /// Returns the law of these packs; of two packs for one jurisdiction the later stays.
    pub fn new(packs: impl IntoIterator<Item = Pack>) -> Self {
        Self { packs: packs.into_iter().map(|pack| (pack.jurisdiction.clone(), pack)).collect() }
    }

    /// Returns the pack of a jurisdiction.
    pub fn pack(&self, jurisdiction: &Id) -> Option<&Pack> {
        self.packs.get(jurisdiction)
    }

    /// Returns all packs, in order of jurisdiction.
    pub fn packs(&self) -> impl Iterator<Item = &Pack> {
        self.packs.values()
    }

    /// Returns the packs whose remedies can reach a record of this jurisdiction: its own first, then others that say so.
    pub fn packs_for(&self, jurisdiction: &Id) -> impl Iterator<Item = &Pack> {
        let reaches = |pack: &&Pack| {
            pack.jurisdiction != *jurisdiction
                && pack.remedies.iter().any(|remedy| remedy.also_in.contains(jurisdiction))
        };
        self.pack(jurisdiction).into_iter().chain(self.packs().filter(reaches))
    }

    /// Returns the pack that a full id of a fact or remedy names (`us-or/da-no`).
    pub fn pack_of(&self, id: &Id) -> Option<&Pack> {
        let (jurisdiction, _) = id.as_str().split_once('/')?;
        self.pack(&jurisdiction.into())
    }

    /// Returns the extra fact with this full id (`us-or/da-no`).
    pub fn fact(&self, id: &Id) -> Option<&ExtraFact> {
        self.pack_of(id)?.facts.iter().find(|fact| fact.id == *id)
    }

    /// Returns the extra facts of a file that cannot be read: their pack does not have them, or the value does not
    /// fit. They count as unknown. Facts of places without a pack are left alone.
    pub fn unreadable(&self, file: &CaseFile) -> Vec<FactPath> {
        let mut all = Vec::new();
        let mut look = |owner: Owner, subject: Subject, more: &More| {
            for (name, value) in more {
                let Some((place, _)) = name.split_once('/') else { continue };
                let has_pack = self.pack(&place.into()).is_some();
                let fits = |fact: &ExtraFact| fact.owner == subject && fact.kind.fits(value);
                if has_pack && !self.fact(&name.as_str().into()).is_some_and(fits) {
                    all.push(FactPath::new(owner.clone(), name.as_str()));
                }
            }
        };
        look(Owner::Person, Subject::Person, &file.person.more);
        for case in &file.cases {
            look(Owner::Case(case.id.clone()), Subject::Case, &case.more);
            for charge in &case.charges {
                look(Owner::Charge(charge.id.clone()), Subject::Charge, &charge.more);
            }
        }
        for matter in &file.matters {
            look(Owner::Matter(matter.id.clone()), Subject::Matter, &matter.more);
        }
        all
    }

    /// Returns the official forms of a remedy whose fields are known.
    pub fn forms(&self, remedy: &Id) -> impl Iterator<Item = &OfficialForm> {
        let forms = self.pack_of(remedy).map(|pack| pack.forms.as_slice()).unwrap_or_default();
        forms.iter().filter(|form| form.remedies.contains(remedy))
    }

    /// Returns the remedy with this full id, its newest version.
    pub fn remedy(&self, id: &Id) -> Option<&Remedy> {
        self.pack_of(id)?.remedies.iter().rev().find(|remedy| remedy.id == *id)
    }
}

/// The law of one jurisdiction.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Pack {
    /// `us-ca`, or `us` for federal law.
    pub jurisdiction: Id,
    /// Its name in plain words: "California".
    pub name: String,
    /// The day the pack's source was reviewed.
    pub reviewed: Date,
    /// The law as known to: "February 2026".
    pub known_to: String,
    /// Courts there are courts of a county.
    pub counties: bool,
    /// What a county is called there, where it is called something else; empty otherwise.
    pub county: String,
    /// The place's own words for how a charge ended; the first that fits counts.
    pub outcomes: Vec<PlaceWord>,
    /// The place's own words for the level of a charge.
    pub levels: Vec<PlaceWord>,
    /// The state's own words and what they mean.
    pub terms: Vec<Explained>,
    /// How a person gets their own record.
    pub own_record: String,
    /// What relief does in general.
    pub effect: String,
    /// What happens without filing.
    pub automatic: String,
    /// Changes of law that are coming or not verified.
    pub pending: Vec<String>,
    /// What sealing means here, point by point.
    pub sealing: Sealing,
    /// What stands above the signature of a statement under penalty of perjury; empty where it is not known.
    pub perjury: String,
    /// Who helps.
    pub help: Vec<String>,
    /// What is not certain about this pack.
    pub unsure: Vec<String>,
    /// Facts that only this jurisdiction asks for.
    pub facts: Vec<ExtraFact>,
    /// Shared conditions, dates, periods and choices, by position.
    pub defines: Vec<Define>,
    /// The remedies, in the order of the pack.
    pub remedies: Vec<Remedy>,
    /// Official forms whose fields are known.
    pub forms: Vec<OfficialForm>,
}

impl Pack {
    /// Returns the checked pack as bytes, so that a program can carry it without checking it again.
    ///
    /// # Errors
    /// Returns the reason of the format; a pack that was read never has one.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_stdvec(self)
    }

    /// Returns the pack that [`Self::to_bytes`] of the same version of this crate wrote.
    ///
    /// # Errors
    /// Returns the reason when the bytes are not such a pack.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}

/// What sealing, in whatever form this place has it, does and does not do. What is not known is empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Sealing {
    /// What it does.
    pub does: Vec<String>,
    /// What it does not do.
    pub does_not: Vec<String>,
    /// Who can still look.
    pub who_looks: Vec<String>,
    /// What it takes to open the record again.
    pub unseal: String,
    /// Whether anything is destroyed.
    pub destroyed: String,
    /// When the person may say that it never happened.
    pub may_deny: String,
    /// To whom the person must still tell.
    pub must_tell: Vec<String>,
    /// What it means for school, military service and licenses after a juvenile case.
    pub juvenile: String,
}

/// A word and its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// The word.
    pub term: String,
    /// What it means, in plain words.
    pub means: String,
}

/// What an expression or an extra fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// The person.
    Person,
    /// A case.
    Case,
    /// A charge.
    Charge,
    /// A matter.
    Matter,
    /// One earlier relief of the person.
    Relief,
}

/// The type of an extra fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExtraType {
    /// Yes or no.
    Bool,
    /// A date, which may be vague.
    Date,
    /// A number.
    Number,
    /// One of these choices.
    Choice(Vec<Choice>),
    /// Free text.
    Text,
}

impl ExtraType {
    /// Tells whether a JSON value can be an answer; `null` says that there is none, which yes-or-no has no place for.
    pub fn fits(&self, value: &Json) -> bool {
        match (self, value) {
            (Self::Bool, Json::Bool(_)) | (Self::Number, Json::Number(_)) | (Self::Text, Json::String(_)) => {
                true
            }
            (Self::Bool, _) => false,
            (_, Json::Null) => true,
            (Self::Date, Json::String(text)) => VagueDate::parse(text).is_ok(),
            (Self::Choice(choices), Json::String(text)) => {
                choices.iter().any(|choice| choice.id.as_str().eq_ignore_ascii_case(text.trim()))
            }
            _ => false,
        }
    }
}

/// One choice of an extra fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The word stored.
    pub id: Id,
    /// The words shown.
    pub say: String,
}

/// A fact that only one jurisdiction asks for.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ExtraFact {
    /// The full id: `us-or/da-no`.
    pub id: Id,
    /// Whose fact it is; never [`Subject::Relief`].
    pub owner: Subject,
    /// What values it may hold.
    pub kind: ExtraType,
    /// The question.
    pub ask: String,
    /// How a paper tells the answer.
    pub told: Told,
    /// Why it is asked.
    pub why: String,
    /// Which paper holds the answer.
    pub paper: String,
    /// It is asked only where this holds.
    pub gate: Option<Condition>,
    /// The gate as the pack writes it; empty when there is none.
    pub gate_text: String,
    /// Its value where the gate is false; `None` is absent.
    pub shut: Option<Given>,
    /// What counts until it is answered.
    pub presumed: Option<Presumption>,
}

/// How a paper for a court tells an extra fact; what is empty is told by the question.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Told {
    /// The whole sentence for a yes.
    pub yes: String,
    /// The whole sentence for a no.
    pub no: String,
    /// The label in front of any other value.
    pub label: String,
}

/// A plain value of an extra fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Given {
    /// Yes or no.
    Bool(bool),
    /// A number.
    Number(f64),
    /// A word or text.
    Text(Id),
}

/// A value that counts until the person answers; it is listed as an assumption.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Presumption {
    /// The value.
    pub value: Given,
    /// It counts only where this is Yes.
    pub when: Option<Condition>,
    /// How the assumption is said.
    pub say: String,
}

/// A shared expression, named once in a pack.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Define {
    /// Its name, in capitals.
    pub name: Id,
    /// What its subject is.
    pub on: Subject,
    /// The expression; a table is one whose rows are nested choices.
    pub is: Term,
    /// The expression as the pack writes it; of a table, what holds where no row fits.
    pub text: String,
    /// The rows of a table as the pack writes them.
    pub rows: Vec<TableRow>,
}

/// One row of a table, as the pack writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// What it fits.
    pub when: String,
    /// Its value.
    pub is: String,
    /// Where it is written; may be empty.
    pub cite: String,
}

/// How a remedy is obtained, spelled as in the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Process {
    /// The person files something with a court.
    Petition,
    /// Nothing to file.
    Automatic,
    /// The person asks an agency.
    Agency,
    /// A pardon board decides.
    PardonBoard,
}

/// What a remedy gives, best first, spelled as in the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Relief {
    /// A court or agency says that the person is innocent, or rehabilitated.
    Certificate,
    /// The record is destroyed.
    Destroy,
    /// The record is expunged.
    Expunge,
    /// The record is sealed.
    Seal,
    /// The conviction is set aside.
    SetAside,
    /// The judgment is vacated.
    Vacate,
    /// Fewer people may see or use the record.
    Restrict,
}

/// The family a remedy belongs to, spelled as in the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Track {
    /// Proving innocence.
    Innocence,
    /// Arrests and charges without a conviction.
    NonConviction,
    /// Convictions.
    Conviction,
    /// Juvenile records.
    Juvenile,
    /// Sealed birth records.
    BirthRecord,
    /// Cases about a minor who is not the accused.
    JuvenileParty,
    /// Protected witnesses.
    ProtectedWitness,
    /// Trade secrets in a court file.
    TradeSecret,
    /// State secrets.
    StateSecret,
}

macro_rules! words {
    ($type:ident { $($variant:ident = $word:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the contract's word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads the contract's word.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
words!(Process { Petition = "petition", Automatic = "automatic", Agency = "agency", PardonBoard = "pardon-board" });
words!(Relief {
    Certificate = "certificate",
    Destroy = "destroy",
    Expunge = "expunge",
    Seal = "seal",
    SetAside = "set-aside",
    Vacate = "vacate",
    Restrict = "restrict",
});
words!(Track {
    Innocence = "innocence",
    NonConviction = "non-conviction",
    Conviction = "conviction",
    Juvenile = "juvenile",
    BirthRecord = "birth-record",
    JuvenileParty = "juvenile-party",
    ProtectedWitness = "protected-witness",
    TradeSecret = "trade-secret",
    StateSecret = "state-secret",
});
words!(Subject { Person = "person", Case = "case", Charge = "charge", Matter = "matter", Relief = "relief" });
words!(ConfidenceLevel { Statute = "statute", Secondary = "secondary", Unverified = "unverified" });

/// How far the text of a remedy was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ConfidenceLevel {
    /// The statute itself was read.
    Statute,
    /// Another source says the same.
    Secondary,
    /// Own knowledge only.
    Unverified,
}

/// The days on which a remedy or rule is law.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InForce {
    /// The first day; `None` when long-standing.
    pub from: Option<Date>,
    /// The last day; `None` when it has no end.
    pub until: Option<Date>,
    /// Where that is written.
    pub cite: String,
}

/// One route to relief.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Remedy {
    /// The full id: `us-or/set-aside-conviction`.
    pub id: Id,
    /// Its title in plain words.
    pub title: String,
    /// Its family.
    pub track: Track,
    /// What it gives.
    pub relief: Relief,
    /// How it is obtained.
    pub process: Process,
    /// What it is tested on: charge, case or matter.
    pub scope: Subject,
    /// The law it rests on.
    pub authority: String,
    /// When it is law.
    pub in_force: InForce,
    /// Whether a judge may refuse although every requirement is met; unknown shows as yes.
    pub discretionary: Condition,
    /// What the judge weighs.
    pub discretion: String,
    /// Who has to prove it; empty where it is not known.
    pub burden: String,
    /// How strongly; empty where it is not known.
    pub standard: String,
    /// What happens when it is refused, and what remains; empty where it is not known.
    pub refused: String,
    /// Jurisdictions beside the pack's own whose records it can reach: a federal pardon for the capital's records.
    pub also_in: Vec<Id>,
    /// Which targets it could reach at all.
    pub reach: Condition,
    /// The reach as the pack writes it.
    pub reach_text: String,
    /// The requirements, in order.
    pub requires: Vec<Requirement>,
    /// How the requirements combine; without it all must hold.
    pub combine: Option<Condition>,
    /// How they combine, as the pack writes it; empty when all must hold.
    pub combine_text: String,
    /// What it does for the person.
    pub summary: String,
    /// What it hides, from whom, once granted.
    pub effect: String,
    /// What it never covers.
    pub excluded: String,
    /// The deadline in plain words; empty when there is none.
    pub deadline: String,
    /// What it costs and how to ask for a waiver.
    pub fee: String,
    /// How it is asked for on paper.
    pub paperwork: Paperwork,
    /// What to bring.
    pub bring: Vec<Bring>,
    /// What to do, in order.
    pub steps: Vec<Step>,
    /// What to do after it is granted.
    pub after: Vec<String>,
    /// Why to think before using it: it can be had once, or a limited number of times; empty when it is not limited.
    pub once: String,
    /// Remedies of the same pack to use before this one, where both are open.
    pub later_than: Vec<LaterThan>,
    /// How far the text was checked.
    pub confidence: ConfidenceLevel,
    /// By what it was checked.
    pub confidence_note: String,
    /// What is not certain about this remedy.
    pub unsure: Vec<String>,
}

/// One thing to bring.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Bring {
    /// Left out where this is No.
    pub when: Option<Condition>,
    /// What.
    pub say: String,
    /// Where to get it; may be empty.
    pub from: String,
    /// It goes with the paper, as an exhibit; else it is only shown, paid or given at the counter.
    pub attach: bool,
    /// What the list of exhibits calls it; empty where `say` does.
    pub exhibit: String,
    /// What another person has to state in it, who then gets a form for that; empty for all else.
    pub statement: String,
}

/// A remedy that is better used first, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaterThan {
    /// The full id of the one to use first.
    pub remedy: Id,
    /// Why, in plain words.
    pub say: String,
}

/// One step of a remedy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Step {
    /// Shown unless this is No.
    pub when: Option<Condition>,
    /// What to do.
    pub say: String,
    /// Where that is written; may be empty.
    pub cite: String,
}

/// One thing that must be so for a remedy.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Requirement {
    /// Its id within the remedy: `r3`.
    pub id: Id,
    /// Plain words, true when it is met.
    pub say: String,
    /// Plain words when it is not met; empty when `say` is enough.
    pub unmet: String,
    /// The same as a petition and an order state it of "the petitioner"; empty where `say` has to do.
    pub court: Vec<Saying>,
    /// Only a judge can weigh it: shown, never decides.
    pub judge: bool,
    /// What it tests, by the day from which that version is law; the first has no start, starts rise.
    pub versions: Vec<RequirementVersion>,
}

/// A requirement as the law has it from a day on.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RequirementVersion {
    /// The first day of this version; `None` for the first version.
    pub from: Option<Date>,
    /// The condition.
    pub when: Condition,
    /// The condition as the pack writes it; empty for one that only a judge can weigh.
    pub text: String,
    /// Where it is written.
    pub cite: String,
}
