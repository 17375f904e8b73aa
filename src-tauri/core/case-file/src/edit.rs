//! Changes to a case file, small enough to be stored one by one and replayed.
//!
//! Not here: questions. The interview turns an answer into edits; the store keeps them; the file is their fold.
//! Invariant: an edit that is refused changes nothing.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use crate::field::{CASE, CHARGE, Field, MATTER_KINDS, PERSON, find};
use crate::json::{is_jurisdiction, read_earlier_relief};
use crate::{Case, CaseFile, Charge, FactPath, Facts, Id, Limits, Matter, More, Owner};

/// One change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "kebab-case")]
pub enum Edit {
    /// Gives a fact a value; JSON `null` says that there is none.
    Set {
        /// Which fact.
        fact: FactPath,
        /// The value in the contract's JSON form.
        value: Json,
    },
    /// Makes a fact unknown again.
    Erase {
        /// Which fact.
        fact: FactPath,
    },
    /// Adds an empty case at the end.
    AddCase {
        /// Its id, not yet used by a case.
        id: Id,
        /// Whose law.
        jurisdiction: Id,
    },
    /// Changes whose law a case falls under.
    MoveCase {
        /// Which case.
        id: Id,
        /// Whose law now.
        jurisdiction: Id,
    },
    /// Removes a case with its charges.
    RemoveCase {
        /// Which case.
        id: Id,
    },
    /// Adds an empty charge at the end of a case.
    AddCharge {
        /// Which case.
        case: Id,
        /// Its id, not yet used by a charge.
        id: Id,
    },
    /// Removes a charge.
    RemoveCharge {
        /// Which charge.
        id: Id,
    },
    /// Adds an empty matter at the end.
    AddMatter {
        /// Its id, not yet used by a matter.
        id: Id,
        /// Whose law.
        jurisdiction: Id,
        /// One of the contract's matter kinds.
        kind: Id,
    },
    /// Removes a matter.
    RemoveMatter {
        /// Which matter.
        id: Id,
    },
}

/// Why an edit was refused. Carries no value, because values are personal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditProblem {
    /// No case, charge or matter has this id.
    #[error("there is no such case, charge or matter")]
    NoSuchOwner,
    /// The id is taken.
    #[error("the id is taken")]
    IdTaken,
    /// The contract has no such fact.
    #[error("there is no fact of this name")]
    NoSuchFact,
    /// The value does not fit; what was expected, in words.
    #[error("expected {0}")]
    Value(String),
    /// The file would have more charges than [`Limits::CHARGES`].
    #[error("a case file holds at most {} charges", Limits::CHARGES)]
    TooManyCharges,
}

impl CaseFile {
    /// Applies one edit.
    ///
    /// # Errors
    /// Refuses an edit that does not fit, and then changes nothing.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), EditProblem> {
        match edit {
            Edit::Set { fact, value } => self.set(fact, Some(value)),
            Edit::Erase { fact } => self.set(fact, None),
            Edit::AddCase { id, jurisdiction } => {
                check_jurisdiction(jurisdiction)?;
                free(self.case(id).is_none())?;
                self.cases.push(Case::new(id.clone(), jurisdiction.clone()));
                Ok(())
            }
            Edit::MoveCase { id, jurisdiction } => {
                check_jurisdiction(jurisdiction)?;
                self.case_mut(id)?.jurisdiction = jurisdiction.clone();
                Ok(())
            }
            Edit::RemoveCase { id } => {
                self.case_mut(id)?;
                self.cases.retain(|case| case.id != *id);
                Ok(())
            }
            Edit::AddCharge { case, id } => {
                free(self.charge(id).is_none())?;
                if self.cases.iter().map(|case| case.charges.len()).sum::<usize>() >= Limits::CHARGES {
                    return Err(EditProblem::TooManyCharges);
                }
                self.case_mut(case)?.charges.push(Charge::new(id.clone()));
                Ok(())
            }
            Edit::RemoveCharge { id } => {
                self.charge_mut(id)?;
                for case in &mut self.cases {
                    case.charges.retain(|charge| charge.id != *id);
                }
                Ok(())
            }
            Edit::AddMatter { id, jurisdiction, kind } => {
                check_jurisdiction(jurisdiction)?;
                free(self.matter(id).is_none())?;
                if !MATTER_KINDS.contains(&kind.as_str()) {
                    return Err(EditProblem::Value(format!("one of {}", MATTER_KINDS.join(", "))));
                }
                self.matters.push(Matter::new(id.clone(), jurisdiction.clone(), kind.clone()));
                Ok(())
            }
            Edit::RemoveMatter { id } => {
                self.matter_mut(id)?;
                self.matters.retain(|matter| matter.id != *id);
                Ok(())
            }
        }
    }

    /// Returns the JSON value of a fact, `None` when unknown or when there is no such owner.
    pub fn fact(&self, path: &FactPath) -> Option<Json> {
        let name = path.name.as_str();
        let (facts, more) = match &path.owner {
            Owner::Person if name == "earlier_relief" => {
                return crate::write(self).pointer("/person/earlier_relief").cloned();
            }
            Owner::Person => (Some(&self.person.facts), &self.person.more),
            Owner::Case(id) => self.case(id).map(|case| (Some(&case.facts), &case.more))?,
            Owner::Charge(id) => self.charge(id).map(|(_, charge)| (Some(&charge.facts), &charge.more))?,
            Owner::Matter(id) => self.matter(id).map(|matter| (None, &matter.more))?,
        };
        match facts {
            Some(facts) if !path.is_extra() => facts.json(name),
            _ => more.get(name).cloned(),
        }
    }

    fn set(&mut self, path: &FactPath, value: Option<&Json>) -> Result<(), EditProblem> {
        let name = path.name.as_str();
        match &path.owner {
            Owner::Person if name == "earlier_relief" => {
                self.person.earlier_relief = match value {
                    None => None,
                    Some(value) => Some(
                        read_earlier_relief(value)
                            .ok_or_else(|| EditProblem::Value("a list of earlier reliefs".to_owned()))?,
                    ),
                };
                Ok(())
            }
            Owner::Person => {
                set_one(Some((&mut self.person.facts, PERSON)), &mut self.person.more, path, value)
            }
            Owner::Case(id) => {
                let case = self.case_mut(id)?;
                set_one(Some((&mut case.facts, CASE)), &mut case.more, path, value)
            }
            Owner::Charge(id) => {
                let charge = self.charge_mut(id)?;
                set_one(Some((&mut charge.facts, CHARGE)), &mut charge.more, path, value)
            }
            Owner::Matter(id) => set_one(None, &mut self.matter_mut(id)?.more, path, value),
        }
    }

    fn case_mut(&mut self, id: &Id) -> Result<&mut Case, EditProblem> {
        self.cases.iter_mut().find(|case| case.id == *id).ok_or(EditProblem::NoSuchOwner)
    }

    fn charge_mut(&mut self, id: &Id) -> Result<&mut Charge, EditProblem> {
        self.cases
            .iter_mut()
            .flat_map(|case| &mut case.charges)
            .find(|charge| charge.id == *id)
            .ok_or(EditProblem::NoSuchOwner)
    }

    fn matter_mut(&mut self, id: &Id) -> Result<&mut Matter, EditProblem> {
        self.matters.iter_mut().find(|matter| matter.id == *id).ok_or(EditProblem::NoSuchOwner)
    }
}

fn free(free: bool) -> Result<(), EditProblem> {
    if free { Ok(()) } else { Err(EditProblem::IdTaken) }
}

fn check_jurisdiction(id: &Id) -> Result<(), EditProblem> {
    if is_jurisdiction(id.as_str()) {
        Ok(())
    } else {
        Err(EditProblem::Value("a jurisdiction such as us-ca, or us for federal".to_owned()))
    }
}

/// Sets or erases one fact: in the typed fields, or in `more` for extra facts and for matters, which have no fields.
fn set_one(
    fields: Option<(&mut Facts, &'static [Field])>,
    more: &mut More,
    path: &FactPath,
    value: Option<&Json>,
) -> Result<(), EditProblem> {
    let name = path.name.as_str();
    match (fields, value) {
        (Some((facts, table)), value) if !path.is_extra() => {
            let field = find(table, name).ok_or(EditProblem::NoSuchFact)?;
            match value {
                None => facts.erase(name),
                Some(value) => facts.set(field, value).map_err(EditProblem::Value)?,
            }
        }
        (_, None) => drop(more.remove(name)),
        (_, Some(value)) => drop(more.insert(name.to_owned(), value.clone())),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;
    use serde_json::json;

    fn file() -> CaseFile {
        let mut file = CaseFile::default();
        file.apply(&Edit::AddCase { id: "k1".into(), jurisdiction: "us-or".into() }).unwrap();
        file.apply(&Edit::AddCharge { case: "k1".into(), id: "c1".into() }).unwrap();
        file
    }

    #[test]
    fn setting_and_erasing_a_fact_leaves_it_unknown() {
        let (before, mut after) = (file(), file());
        let fact = FactPath::new(Owner::Charge("c1".into()), "outcome_date");
        after.apply(&Edit::Set { fact: fact.clone(), value: json!("2009") }).unwrap();
        assert_eq!(after.fact(&fact), Some(json!("2009")));
        after.apply(&Edit::Erase { fact }).unwrap();
        assert_eq!(after, before);
    }

    #[test]
    fn an_edit_that_does_not_fit_changes_nothing() {
        let (before, mut after) = (file(), file());
        let outcome = FactPath::new(Owner::Charge("c1".into()), "outcome");
        let refused = after.apply(&Edit::Set { fact: outcome, value: json!("guilty") });
        assert!(matches!(refused, Err(EditProblem::Value(_))), "{refused:?}");
        let taken = after.apply(&Edit::AddCharge { case: "k1".into(), id: "c1".into() });
        assert_eq!(taken, Err(EditProblem::IdTaken));
        let nobody = FactPath::new(Owner::Charge("c9".into()), "outcome");
        assert_eq!(after.apply(&Edit::Erase { fact: nobody }), Err(EditProblem::NoSuchOwner));
        assert_eq!(after, before);
    }

    #[test]
    fn an_edit_survives_its_stored_form() {
        let fact = FactPath::new(Owner::Person, "earlier_relief");
        let edit = Edit::Set { fact, value: json!([]) };
        let stored = serde_json::to_string(&edit).unwrap();
        assert_eq!(serde_json::from_str::<Edit>(&stored).unwrap(), edit);
    }
}
