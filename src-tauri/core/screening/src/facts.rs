//! Reads facts of the case file as values: contract fields, matter keys, and extra facts with gates and presumptions.
//!
//! Not here: conditions built on facts (`evaluate`).
//! A gate that is No makes the fact what the pack says (false unless stated); a gate that is unknown makes it
//! unknown and blames the gate's facts; a presumption counts until the person answers and is listed as assumed.

use case_file::{EarlierRelief, Fact, FactPath, Facts, Id, More, Owner, VagueDate};
use law::expression::{Condition, Field, Whose};
use law::{ExtraFact, Given, Subject};
use serde_json::Value as Json;

use crate::evaluate::{At, Evaluator, Shared, SubjectAt, place};
use crate::number_set::NumberSet;
use crate::timeline::Timeline;
use crate::truth::Truth;
use crate::value::{DateValue, Num, NumberValue, Words};

/// What the file says of one fact, before its type is known.
pub(crate) enum Found<'f> {
    Missing,
    Absent,
    Bool(bool),
    Number(f64),
    Date(VagueDate),
    Text(&'f str),
}

/// The three types of value a fact can have in an expression, with how each is made.
pub(crate) trait FactValue: Clone + PartialEq {
    /// Reads what was found; `None` when it is missing or of another type.
    fn read(found: &FoundValue<'_>, missing: &dyn Fn() -> NumberSet) -> Option<Self>;
    /// Returns a value about which nothing is known.
    fn unknown(missing: NumberSet) -> Self;
    /// Returns the value of a pack's plain value, `None` for absent.
    fn given(given: Option<&Given>) -> Self;
    /// Returns what may be either of two.
    fn either(&self, other: &Self, blame: &NumberSet) -> Self;
}

/// What the file says of one fact; opaque outside this module.
pub(crate) struct FoundValue<'f>(Found<'f>);

impl FactValue for Truth {
    fn read(found: &FoundValue<'_>, _missing: &dyn Fn() -> NumberSet) -> Option<Self> {
        match found.0 {
            Found::Bool(value) => Some(Self::known(value)),
            _ => None,
        }
    }

    fn unknown(missing: NumberSet) -> Self {
        Self::Unknown(missing)
    }

    fn given(given: Option<&Given>) -> Self {
        Self::known(matches!(given, Some(Given::Bool(true))))
    }

    fn either(&self, other: &Self, blame: &NumberSet) -> Self {
        self.join(other, blame)
    }
}

impl FactValue for DateValue {
    fn read(found: &FoundValue<'_>, missing: &dyn Fn() -> NumberSet) -> Option<Self> {
        let date = match found.0 {
            Found::Absent => Some(Fact::Absent),
            Found::Date(date) => Some(Fact::Known(date)),
            Found::Text(text) => VagueDate::parse(text).ok().map(Fact::Known),
            _ => None,
        };
        date.map(|date| Self::of_fact(date, missing))
    }

    fn unknown(missing: NumberSet) -> Self {
        DateValue::unknown(missing)
    }

    fn given(_given: Option<&Given>) -> Self {
        Self::absent()
    }

    fn either(&self, other: &Self, blame: &NumberSet) -> Self {
        self.join(other, blame)
    }
}

impl FactValue for NumberValue {
    fn read(found: &FoundValue<'_>, _missing: &dyn Fn() -> NumberSet) -> Option<Self> {
        match found.0 {
            Found::Absent => Some(Self::absent()),
            Found::Number(number) => Some(Self::exact(Num(number))),
            _ => None,
        }
    }

    fn unknown(missing: NumberSet) -> Self {
        NumberValue::unknown(missing)
    }

    fn given(given: Option<&Given>) -> Self {
        match given {
            Some(Given::Number(number)) => Self::exact(Num(*number)),
            _ => Self::absent(),
        }
    }

    fn either(&self, other: &Self, blame: &NumberSet) -> Self {
        self.join(other, blame)
    }
}

impl FactValue for Words {
    fn read(found: &FoundValue<'_>, _missing: &dyn Fn() -> NumberSet) -> Option<Self> {
        match found.0 {
            Found::Absent => Some(Self::absent()),
            Found::Text(text) => Some(Self::exact(text.trim().to_lowercase().into())),
            _ => None,
        }
    }

    fn unknown(missing: NumberSet) -> Self {
        Words::unknown(missing)
    }

    fn given(given: Option<&Given>) -> Self {
        match given {
            Some(Given::Text(word)) => Self::exact(word.clone()),
            _ => Self::absent(),
        }
    }

    fn either(&self, other: &Self, blame: &NumberSet) -> Self {
        self.join(other, blame)
    }
}

impl<'a> Evaluator<'a> {
    /// Returns the subject a field is read from.
    pub(crate) fn whose(at: At, whose: Whose) -> SubjectAt {
        match whose {
            Whose::Own => at.own,
            Whose::Outer => at.outer,
        }
    }

    /// Names a fact of a subject, as `missing` does.
    pub(crate) fn path(&self, subject: SubjectAt, owner: Subject, name: &Id) -> FactPath {
        let owner = match (owner, subject) {
            (Subject::Relief, _) => return FactPath::new(Owner::Person, "earlier_relief"),
            (Subject::Case, SubjectAt::Case(case) | SubjectAt::Charge(case, _)) => {
                self.file.cases.get(case).map(|case| Owner::Case(case.id.clone()))
            }
            (Subject::Charge, SubjectAt::Charge(case, charge)) => {
                self.charge(case, charge).map(|charge| Owner::Charge(charge.id.clone()))
            }
            (Subject::Matter, SubjectAt::Matter(matter)) => {
                self.file.matters.get(matter).map(|matter| Owner::Matter(matter.id.clone()))
            }
            _ => None,
        };
        FactPath { owner: owner.unwrap_or(Owner::Person), name: name.clone() }
    }

    /// Returns the set of one missing fact of a subject.
    pub(crate) fn missing(&self, subject: SubjectAt, owner: Subject, name: &Id) -> NumberSet {
        let subject = Self::lifted(subject, owner);
        self.numbering.fact(subject, name, || self.path(subject, owner, name))
    }

    /// Returns the value of a fact over all days.
    pub(crate) fn fact<T: FactValue>(&self, field: &Field, at: At) -> Timeline<T> {
        let subject = Self::whose(at, field.whose);
        // Most facts are known; only one that is not needs its name.
        let missing = || self.missing(subject, field.owner, &field.name);
        let found = FoundValue(self.find(subject, field));
        let value = T::read(&found, &missing);
        match field.extra.and_then(|index| self.pack.facts.get(index)) {
            None => Timeline::always(value.unwrap_or_else(|| T::unknown(missing()))),
            Some(extra) => self.gated(extra, subject, value, &missing),
        }
    }

    /// Returns how many charges stand before a charge in the file.
    pub(crate) fn position(&self, subject: SubjectAt) -> Num {
        let place = match subject {
            SubjectAt::Charge(case, charge) => {
                let before = self.file.cases.iter().take(case).map(|case| case.charges.len());
                before.sum::<usize>() + charge
            }
            _ => 0,
        };
        #[expect(clippy::cast_precision_loss, reason = "a case file holds at most 2,000 charges")]
        Num(place as f64)
    }

    /// Returns the gate of an extra fact and its answer, where there are both and the gate is not sure on every day.
    pub(crate) fn answered_behind_gate<T: FactValue>(
        &self,
        field: &Field,
        at: At,
    ) -> Option<(Timeline<Truth>, T)> {
        let subject = Self::whose(at, field.whose);
        let extra = self.pack.facts.get(field.extra?)?;
        let answer = T::read(&FoundValue(self.find(subject, field)), &NumberSet::new)?;
        let gate = extra.gate.as_ref()?;
        let at = At::of(Self::lifted(subject, extra.owner));
        let gate = self.gate(gate, at);
        gate.constant().is_none_or(|gate| matches!(gate, Truth::Unknown(_))).then_some((gate, answer))
    }

    /// Evaluates a gate. The contract reads it by itself: unknown is unknown, whatever a branch around it supposes.
    fn gate(&self, gate: &Condition, at: At) -> Timeline<Truth> {
        self.without_suppositions(|| {
            self.verdict_once(Shared::Condition(place(gate)), at, || self.condition(gate, at))
        })
    }

    /// Applies an extra fact's gate and presumption to what the person answered.
    fn gated<T: FactValue>(
        &self,
        extra: &ExtraFact,
        subject: SubjectAt,
        answered: Option<T>,
        missing: &dyn Fn() -> NumberSet,
    ) -> Timeline<T> {
        let at = At::of(Self::lifted(subject, extra.owner));
        let presumed = match (&answered, &extra.presumed) {
            (None, Some(presumption)) => {
                let holds = presumption.when.as_ref().map(|when| self.condition(when, at));
                match holds.map(|holds| holds.constant().cloned()) {
                    None | Some(Some(Truth::Yes)) => Some(presumption),
                    Some(_) => None,
                }
            }
            _ => None,
        };
        let is_presumed = presumed.is_some();
        let open = match (answered, presumed) {
            (Some(value), _) => value,
            (None, Some(presumption)) => T::given(Some(&presumption.value)),
            (None, None) => T::unknown(missing()),
        };
        let assume = || {
            if let Some(presumption) = presumed {
                self.assume(&missing(), &presumption.say);
            }
        };
        let Some(gate) = &extra.gate else {
            assume();
            return Timeline::always(open);
        };
        let shut = T::given(extra.shut.as_ref());
        let gate = self.gate(gate, at);
        if gate.constant() != Some(&Truth::No) {
            assume();
        }
        gate.map(|gate| match gate {
            Truth::Yes => open.clone(),
            Truth::No => shut.clone(),
            Truth::Unknown(_) if is_presumed => open.clone(),
            Truth::Unknown(blame) => T::unknown(blame.clone()),
        })
    }

    pub(crate) fn find(&self, subject: SubjectAt, field: &Field) -> Found<'a> {
        let name = field.name.as_str();
        let (facts, more) = match (field.owner, Self::lifted(subject, field.owner)) {
            (Subject::Person, _) => (Some(&self.file.person.facts), &self.file.person.more),
            (Subject::Case, SubjectAt::Case(case)) => match self.file.cases.get(case) {
                Some(case) if name == "jurisdiction" => return Found::Text(case.jurisdiction.as_str()),
                Some(case) => (Some(&case.facts), &case.more),
                None => return Found::Missing,
            },
            (Subject::Charge, SubjectAt::Charge(case, charge)) => match self.charge(case, charge) {
                Some(charge) => (Some(&charge.facts), &charge.more),
                None => return Found::Missing,
            },
            (Subject::Matter, SubjectAt::Matter(matter)) => match self.file.matters.get(matter) {
                Some(matter) if name == "jurisdiction" => return Found::Text(matter.jurisdiction.as_str()),
                Some(matter) if name == "kind" => return Found::Text(matter.kind.as_str()),
                Some(matter) => (None, &matter.more),
                None => return Found::Missing,
            },
            (Subject::Relief, SubjectAt::Relief(relief)) => {
                let all = self.file.person.earlier_relief.as_deref().unwrap_or_default();
                return all.get(relief).map_or(Found::Missing, |relief| in_relief(relief, name));
            }
            _ => return Found::Missing,
        };
        match facts {
            Some(facts) if field.extra.is_none() => in_facts(facts, name),
            _ => match field.extra.and_then(|index| self.pack.facts.get(index)) {
                Some(extra) if more.get(name).is_some_and(|value| !extra.kind.fits(value)) => Found::Missing,
                _ => in_more(more, name),
            },
        }
    }
}

fn in_relief<'a>(relief: &'a EarlierRelief, name: &str) -> Found<'a> {
    match name {
        "jurisdiction" => relief.jurisdiction.as_deref().map_or(Found::Missing, Found::Text),
        "kind" => relief.kind.as_deref().map_or(Found::Missing, Found::Text),
        _ => match relief.date {
            Fact::Unknown => Found::Missing,
            Fact::Absent => Found::Absent,
            Fact::Known(date) => Found::Date(date),
        },
    }
}

fn in_facts<'a>(facts: &'a Facts, name: &str) -> Found<'a> {
    use case_file::Value;
    match facts.get(name) {
        None | Some(Value::Texts(_) | Value::Kinds(_)) => Found::Missing,
        Some(Value::Absent) => Found::Absent,
        Some(Value::Bool(value)) => Found::Bool(*value),
        Some(Value::Number(number)) => Found::Number(*number),
        Some(Value::Date(date)) => Found::Date(*date),
        // An outcome of "unknown" is the person's way to say that they do not know.
        Some(Value::Text(text)) if name == "outcome" && text == "unknown" => Found::Missing,
        Some(Value::Text(text)) => Found::Text(text),
    }
}

fn in_more<'a>(more: &'a More, name: &str) -> Found<'a> {
    match more.get(name) {
        None | Some(Json::Array(_) | Json::Object(_)) => Found::Missing,
        Some(Json::Null) => Found::Absent,
        Some(Json::Bool(value)) => Found::Bool(*value),
        Some(Json::Number(number)) => number.as_f64().map_or(Found::Missing, Found::Number),
        Some(Json::String(text)) => Found::Text(text),
    }
}
