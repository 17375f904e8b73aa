//! The fields of the contract, as tables: name and type of every fact of a person, case and charge.
//!
//! Not here: extra facts (packs declare them) and what any field means for eligibility.
//! Invariant: the tables and `assets/schema/case-file.schema.json` name the same fields with the same choices
//! (held by the suite `schema`).

/// What values a field may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldType {
    /// `true` or `false`.
    Bool,
    /// A number of zero or more; may be absent.
    Number,
    /// A day, a month, a year or an interval; may be absent.
    Date,
    /// One word of a closed list.
    Choice(&'static [&'static str]),
    /// Free text.
    Text,
    /// Free text that may be absent (`grade`).
    TextOrAbsent,
    /// A list of free texts.
    Texts,
    /// A set of words of a closed list; an empty set says "none of these".
    Kinds(&'static [&'static str]),
}

/// One field of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The contract's name; a dot separates the parts of an object (`name.given`).
    pub name: &'static str,
    /// What values it may hold.
    pub kind: FieldType,
}

const fn field(name: &'static str, kind: FieldType) -> Field {
    Field { name, kind }
}

/// Offense severities, heaviest first.
pub const SEVERITIES: &[&str] = &["felony", "misdemeanor", "petty", "infraction", "ordinance"];

/// How a charge can end.
pub const OUTCOMES: &[&str] = &[
    "pending",
    "not-charged",
    "declined",
    "dismissed",
    "dismissed-without-prejudice",
    "nolle-prosequi",
    "acquitted",
    "insanity",
    "deferred-active",
    "deferred-completed",
    "convicted",
    "set-aside",
    "vacated",
    "pardoned",
    "adjudicated",
    "unknown",
];

/// Offense kinds.
pub const KINDS: &[&str] = &[
    "homicide",
    "sexual",
    "child-sexual",
    "child-abuse",
    "elder-abuse",
    "domestic-violence",
    "assault",
    "violent",
    "weapon",
    "robbery",
    "burglary",
    "kidnapping",
    "arson",
    "stalking",
    "protective-order",
    "trafficking",
    "dui",
    "reckless-driving",
    "traffic",
    "hit-and-run",
    "commercial-driver",
    "drug-possession",
    "drug-distribution",
    "drug-manufacture",
    "marijuana",
    "theft",
    "fraud",
    "forgery",
    "identity-theft",
    "bad-check",
    "embezzlement",
    "property-damage",
    "trespass",
    "prostitution",
    "solicitation",
    "disorderly",
    "resisting",
    "obstruction",
    "perjury",
    "official-misconduct",
    "public-corruption",
    "escape",
    "failure-to-appear",
    "gambling",
    "alcohol",
    "animal-cruelty",
    "hate",
    "gang",
    "terrorism",
    "registration",
    "extortion",
    "bribery",
    "voyeurism",
    "child-support",
    "wildlife",
    "other",
];

/// How a sentence was served.
pub const INCARCERATIONS: &[&str] = &["none", "jail", "prison"];

/// Kinds of matters.
pub const MATTER_KINDS: &[&str] =
    &["birth-record", "juvenile-party", "protected-witness", "trade-secret", "state-secret"];

/// Facts of a person. `earlier_relief` and `more` are held beside them.
pub const PERSON: &[Field] = &[
    field("name.given", FieldType::Text),
    field("name.middle", FieldType::Text),
    field("name.family", FieldType::Text),
    field("name.suffix", FieldType::Text),
    field("other_names", FieldType::Texts),
    field("date_of_birth", FieldType::Date),
    field("address.street", FieldType::Text),
    field("address.city", FieldType::Text),
    field("address.state", FieldType::Text),
    field("address.zip", FieldType::Text),
    field("phone", FieldType::Text),
    field("email", FieldType::Text),
    field("record_is_complete", FieldType::Bool),
    field("pending_charges", FieldType::Bool),
    field("on_supervision", FieldType::Bool),
    field("incarcerated", FieldType::Bool),
    field("court_debt", FieldType::Bool),
    field("registered_sex_offender", FieldType::Bool),
    field("trafficking_survivor", FieldType::Bool),
    field("not_us_citizen", FieldType::Bool),
];

/// Facts of a case. `id`, `jurisdiction`, `charges` and `more` are held beside them.
pub const CASE: &[Field] = &[
    field("county", FieldType::Text),
    field("court", FieldType::Text),
    field("number", FieldType::Text),
    field("agency", FieldType::Text),
    field("arrest_date", FieldType::Date),
    field("filed_date", FieldType::Date),
    field("juvenile", FieldType::Bool),
];

/// Facts of a charge. `id` and `more` are held beside them.
pub const CHARGE: &[Field] = &[
    field("description", FieldType::Text),
    field("statute", FieldType::Text),
    field("offense_date", FieldType::Date),
    field("severity", FieldType::Choice(SEVERITIES)),
    field("grade", FieldType::TextOrAbsent),
    field("kinds", FieldType::Kinds(KINDS)),
    field("max_years", FieldType::Number),
    field("outcome", FieldType::Choice(OUTCOMES)),
    field("outcome_date", FieldType::Date),
    field("sentence_completed", FieldType::Date),
    field("incarceration", FieldType::Choice(INCARCERATIONS)),
    field("incarceration_ended", FieldType::Date),
    field("probation_ended", FieldType::Date),
    field("supervision_revoked", FieldType::Bool),
    field("fines_paid", FieldType::Bool),
    field("mistaken_identity", FieldType::Bool),
    field("claims_innocence", FieldType::Bool),
    field("victim_minor", FieldType::Bool),
];

/// Returns the field of this table with this name.
pub fn find(table: &'static [Field], name: &str) -> Option<&'static Field> {
    table.iter().find(|field| field.name == name)
}
