//! The values that can be printed on an official form, as the person told them.
//!
//! Not here: which field wants which value (`form_proposals`).
//! Invariant: what is not known is not printed; a vague date is not known.

use case_file::{Case, CaseFile, Charge, Fact, Facts, Owner};
use chrono::Datelike;
use law::{Piece, Printable};

/// Whose values are printed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Values<'f> {
    file: &'f CaseFile,
    case: Option<&'f Case>,
    charge: Option<&'f Charge>,
}

impl<'f> Values<'f> {
    /// Returns the values for a target.
    pub(crate) fn of(file: &'f CaseFile, target: &Owner) -> Self {
        let (case, charge) = match target {
            Owner::Charge(id) => file.charge(id).map_or((None, None), |(case, it)| (Some(case), Some(it))),
            Owner::Case(id) => (file.case(id), None),
            Owner::Person | Owner::Matter(_) => (None, None),
        };
        // A case with one charge says which charge is meant.
        let only = case.and_then(|case| case.charges.first().filter(|_| case.charges.len() == 1));
        Self { file, case, charge: charge.or(only) }
    }

    /// Returns a text of which every value is known.
    pub(crate) fn text(&self, pieces: &[Piece]) -> Option<String> {
        pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => Some(words.clone()),
                Piece::Value(value) => self.value(*value),
            })
            .collect()
    }

    /// Returns a value when it is known.
    pub(crate) fn value(&self, printable: Printable) -> Option<String> {
        let person = &self.file.person.facts;
        let joined = |names: &[&str], between: &str| {
            let parts: Vec<&str> = names.iter().filter_map(|name| person.text(name).known()).collect();
            (!parts.is_empty()).then(|| parts.join(between))
        };
        match printable {
            // A name of which a part is missing is not the whole name.
            Printable::FullName => {
                text(person, "name.given").zip(text(person, "name.family"))?;
                joined(&["name.given", "name.middle", "name.family", "name.suffix"], " ")
            }
            Printable::OtherNames => {
                let names = person.texts("other_names");
                (!names.is_empty()).then(|| names.join(", "))
            }
            Printable::FullAddress => {
                text(person, "address.street")?;
                Some(format!("{}, {}", text(person, "address.street")?, self.value(Printable::CityStateZip)?))
            }
            Printable::CityStateZip => {
                let (city, state) = text(person, "address.city").zip(text(person, "address.state"))?;
                let zip = text(person, "address.zip")?;
                Some(format!("{city}, {state} {zip}"))
            }
            _ => {
                let (owner, name) = printable.word().split_once('.')?;
                let facts = match owner {
                    "person" => person,
                    "case" => &self.case?.facts,
                    _ => &self.charge?.facts,
                };
                text(facts, name).or_else(|| day(facts, name))
            }
        }
        .filter(|value| !value.trim().is_empty())
    }
}

fn text(facts: &Facts, name: &str) -> Option<String> {
    facts.text(name).known().map(str::to_owned)
}

/// Returns an exact day as American forms want it.
fn day(facts: &Facts, name: &str) -> Option<String> {
    let Fact::Known(date) = facts.date(name) else { return None };
    date.exact().map(|day| format!("{:02}/{:02}/{}", day.month(), day.day(), day.year()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    fn file() -> CaseFile {
        let json = serde_json::json!({
            "format": "goodname-case-file", "version": 1,
            "person": {
                "name": { "given": "Ines", "middle": "Q.", "family": "Inventa" },
                "other_names": ["Ines Sample", "I. Example"],
                "date_of_birth": "1990-02-03",
                "address": { "street": "1 Sample Street", "city": "Exampleton", "state": "XX", "zip": "00000" },
            },
            "cases": [{ "id": "k1", "jurisdiction": "us-or", "number": "24CR1", "arrest_date": "2019", "charges": [
                { "id": "c1", "description": "Trespass", "outcome_date": "2019-05-06" }, { "id": "c2" },
            ] }],
        });
        case_file::read(json.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn values_are_printed_as_forms_want_them() {
        let file = file();
        let values = Values::of(&file, &Owner::Charge("c1".into()));
        let value = |printable| values.value(printable).unwrap();
        assert_eq!(value(Printable::FullName), "Ines Q. Inventa");
        assert_eq!(value(Printable::OtherNames), "Ines Sample, I. Example");
        assert_eq!(value(Printable::BirthDate), "02/03/1990");
        assert_eq!(value(Printable::FullAddress), "1 Sample Street, Exampleton, XX 00000");
        assert_eq!(value(Printable::CaseNumber), "24CR1");
        assert_eq!(value(Printable::OutcomeDate), "05/06/2019");
    }

    #[test]
    fn what_is_not_known_is_not_printed() {
        let mut file = file();
        let charge = Owner::Charge("c2".into());
        assert_eq!(Values::of(&file, &charge).value(Printable::ArrestDate), None, "a year is no day");
        assert_eq!(Values::of(&file, &charge).value(Printable::Description), None);
        assert_eq!(Values::of(&file, &Owner::Case("k1".into())).value(Printable::Description), None);
        let pieces = [Piece::Words("No. ".into()), Piece::Value(Printable::County)];
        assert_eq!(Values::of(&file, &charge).text(&pieces), None);
        file.person.facts.erase("name.family");
        assert_eq!(Values::of(&file, &charge).value(Printable::FullName), None);
    }
}
