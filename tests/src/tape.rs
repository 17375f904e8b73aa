//! Random case files, read off a tape of bytes.
//!
//! The fields of the contract and the extra facts of the packs are the alphabet, so a new pack is covered without a
//! new line here. A zero byte, or the end of the tape, leaves a fact unknown: a shorter tape is a simpler file, which
//! is how a failing case gets small.

use case_file::field::{self, Field, FieldType};
use case_file::{CaseFile, Date, Edit, FactPath, Owner, VagueDate};
use law::{ExtraFact, ExtraType, Law, Pack, Subject};
use serde_json::{Value as Json, json};

/// Bytes that decide everything about a random file.
pub struct Tape<'t> {
    bytes: &'t [u8],
    /// Facts may be vague dates, `null`, or the outcome "unknown".
    pub vague: bool,
}

impl<'t> Tape<'t> {
    /// Returns a tape that starts at the first byte.
    pub fn new(bytes: &'t [u8]) -> Self {
        Self { bytes, vague: true }
    }

    /// Returns a number below `limit`; 0 at the end of the tape.
    pub fn below(&mut self, limit: usize) -> usize {
        let Some((first, rest)) = self.bytes.split_first() else {
            return 0;
        };
        self.bytes = rest;
        usize::from(*first) % limit.max(1)
    }

    fn day(&mut self) -> Date {
        let year = 2005 + i32::try_from(self.below(22)).unwrap_or(0);
        let month = u32::try_from(self.below(4) * 3 + 2).unwrap_or(1);
        let day = u32::try_from([1, 15, 28][self.below(3)]).unwrap_or(1);
        Date::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    fn date(&mut self) -> Json {
        let day = self.day();
        match self.below(12) {
            1 if self.vague => json!(day.to_string().get(..4)),
            2 if self.vague => json!(day.to_string().get(..7)),
            3 if self.vague => {
                let (a, b) = (day, self.day());
                json!(VagueDate::between(a.min(b), a.max(b)).map(|date| date.to_string()))
            }
            4 if self.vague => Json::Null,
            _ => json!(day.to_string()),
        }
    }

    /// Returns a value of a contract field.
    pub fn value(&mut self, field: &Field) -> Json {
        match field.kind {
            FieldType::Bool => json!(self.below(2) == 1),
            FieldType::Number => json!([1, 3, 5, 8, 10, 20][self.below(6)]),
            FieldType::Date if field.name == "date_of_birth" => {
                json!(format!("{}-06-15", 1960 + self.below(52)))
            }
            FieldType::Date => self.date(),
            FieldType::Choice(choices) => {
                let known = if self.vague {
                    choices.len()
                } else {
                    choices.len() - usize::from(field.name == "outcome")
                };
                json!(choices[self.below(known)])
            }
            FieldType::Text if field.name == "county" => json!(["Multnomah", "Lane", "Kern"][self.below(3)]),
            FieldType::Text => json!("Inventa"),
            FieldType::Texts => json!(["Inventa"]),
            FieldType::TextOrAbsent => {
                json!(["A", "B", "C", "D", "unclassified", "contempt", "wobbler", "capital"][self.below(8)])
            }
            FieldType::Kinds(choices) => {
                let count = self.below(3);
                let mut kinds: Vec<&str> = (0..count).map(|_| choices[self.below(choices.len())]).collect();
                kinds.sort_unstable();
                kinds.dedup();
                json!(kinds)
            }
        }
    }

    /// Returns a value of an extra fact.
    pub fn extra(&mut self, fact: &ExtraFact) -> Json {
        match &fact.kind {
            ExtraType::Bool => json!(self.below(2) == 1),
            ExtraType::Date => self.date(),
            ExtraType::Number => json!(self.below(12)),
            ExtraType::Choice(choices) => json!(choices[self.below(choices.len())].id.as_str()),
            ExtraType::Text => json!("Inventa"),
        }
    }

    /// Returns a random case file with records in one or two of the places of these packs.
    pub fn case_file(&mut self, law: &Law) -> CaseFile {
        let all: Vec<&Pack> = law.packs().collect();
        let packs = [all[self.below(all.len())], all[self.below(all.len())]];
        let mut file = CaseFile::default();
        self.facts(&mut file, &Owner::Person, field::PERSON);
        for i in 0..=self.below(3) {
            // Two of three cases are at home.
            let pack = packs[self.below(3) / 2];
            let case = format!("k{i}");
            let add = Edit::AddCase { id: case.as_str().into(), jurisdiction: pack.jurisdiction.clone() };
            apply(&mut file, &add);
            let owner = Owner::Case(case.as_str().into());
            self.facts(&mut file, &owner, field::CASE);
            self.extras(&mut file, pack, Subject::Case, &owner);
            self.extras(&mut file, pack, Subject::Person, &Owner::Person);
            for j in 0..=self.below(3) {
                let id = format!("c{i}{j}");
                apply(&mut file, &Edit::AddCharge { case: case.as_str().into(), id: id.as_str().into() });
                let owner = Owner::Charge(id.as_str().into());
                self.facts(&mut file, &owner, field::CHARGE);
                for pack in &packs {
                    self.extras(&mut file, pack, Subject::Charge, &owner);
                }
            }
        }
        file
    }

    fn facts(&mut self, file: &mut CaseFile, owner: &Owner, table: &'static [Field]) {
        for field in table {
            if self.below(5) != 0 {
                let value = self.value(field);
                apply(file, &Edit::Set { fact: FactPath::new(owner.clone(), field.name), value });
            }
        }
    }

    fn extras(&mut self, file: &mut CaseFile, pack: &Pack, on: Subject, owner: &Owner) {
        for fact in pack.facts.iter().filter(|fact| fact.owner == on) {
            if self.below(3) != 0 {
                let value = self.extra(fact);
                apply(
                    file,
                    &Edit::Set { fact: FactPath { owner: owner.clone(), name: fact.id.clone() }, value },
                );
            }
        }
    }
}

/// Applies an edit that must fit.
pub fn apply(file: &mut CaseFile, edit: &Edit) {
    file.apply(edit).unwrap_or_else(|problem| panic!("{problem}: {edit:?}"));
}

/// Returns every fact of a file that is not unknown.
pub fn known_facts(file: &CaseFile) -> Vec<FactPath> {
    let mut all = Vec::new();
    let mut add = |owner: Owner, names: Vec<String>| {
        all.extend(names.into_iter().map(|name| FactPath::new(owner.clone(), name)));
    };
    let names = |facts: &case_file::Facts, more: &case_file::More| {
        facts.names().map(str::to_owned).chain(more.keys().cloned()).collect::<Vec<_>>()
    };
    add(Owner::Person, names(&file.person.facts, &file.person.more));
    for case in &file.cases {
        add(Owner::Case(case.id.clone()), names(&case.facts, &case.more));
        for charge in &case.charges {
            add(Owner::Charge(charge.id.clone()), names(&charge.facts, &charge.more));
        }
    }
    for matter in &file.matters {
        add(Owner::Matter(matter.id.clone()), matter.more.keys().cloned().collect());
    }
    all
}
