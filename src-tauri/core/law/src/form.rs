//! The mapping of an official PDF form, as a pack has it: which value goes into which field.
//!
//! Not here: reading the mapping (`read`), the PDF (`forms`), finding the values (`app`).

use case_file::Id;
use serde::{Deserialize, Serialize};

use crate::expression::Condition;
use crate::model::Subject;

/// An official form.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct OfficialForm {
    /// The full id: `us-or/motion`.
    pub id: Id,
    /// Its title in plain words.
    pub title: String,
    /// The full ids of the remedies that it is for; all of one scope.
    pub remedies: Vec<Id>,
    /// The revision, as the form prints it.
    pub revision: String,
    /// The SHA-256 of the sorted names of its fields; empty when it was not taken.
    pub fingerprint: String,
    /// What goes where.
    pub fields: Vec<FormField>,
}

/// One field of a form.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FormField {
    /// Its full name in the PDF.
    pub field: String,
    /// What goes in.
    pub fill: Fill,
    /// It is filled only where this is Yes.
    pub when: Option<Condition>,
}

/// What goes into a field.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Fill {
    /// Text and values, one after the other; it is filled only when every value is known.
    Text(Vec<Piece>),
    /// The option to choose.
    Option(String),
    /// A check mark where this is Yes.
    Tick(Condition),
}

/// One piece of a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Piece {
    /// These words.
    Words(String),
    /// This value.
    Value(Printable),
}

macro_rules! printables {
    ($($variant:ident = $word:literal $about:literal),+ $(,)?) => {
        /// A value that can be printed on a form.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Printable { $(#[doc = $about] $variant),+ }

        impl Printable {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns the name that packs use.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// Reads the name that packs use.
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
printables! {
    FullName = "person.name.full" "The whole name.",
    GivenName = "person.name.given" "The given name.",
    MiddleName = "person.name.middle" "The middle name.",
    FamilyName = "person.name.family" "The family name.",
    NameSuffix = "person.name.suffix" "Jr., III.",
    OtherNames = "person.other_names" "Former names and aliases, with commas.",
    BirthDate = "person.date_of_birth" "The date of birth.",
    FullAddress = "person.address.full" "The whole address on one line.",
    Street = "person.address.street" "Street and number.",
    City = "person.address.city" "The city.",
    CityStateZip = "person.address.city_state_zip" "City, state and ZIP code on one line.",
    State = "person.address.state" "The state of the address.",
    Zip = "person.address.zip" "The ZIP code.",
    Phone = "person.phone" "The phone number.",
    Email = "person.email" "The email address.",
    County = "case.county" "The county.",
    Court = "case.court" "The court.",
    CaseNumber = "case.number" "The docket number.",
    Agency = "case.agency" "The arresting agency.",
    ArrestDate = "case.arrest_date" "The day of the arrest.",
    FiledDate = "case.filed_date" "The day the case was filed.",
    Description = "charge.description" "The charge in words.",
    Statute = "charge.statute" "The statute.",
    OffenseDate = "charge.offense_date" "The day of the offense.",
    OutcomeDate = "charge.outcome_date" "The day the charge ended.",
    SentenceCompleted = "charge.sentence_completed" "The day the sentence ended.",
}

impl Printable {
    /// Returns whose value it is.
    pub fn subject(self) -> Subject {
        match self.word().split('.').next() {
            Some("case") => Subject::Case,
            Some("charge") => Subject::Charge,
            _ => Subject::Person,
        }
    }
}
