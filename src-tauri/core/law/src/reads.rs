//! Which facts of its own subject an expression reads: what a paper must tell when it rests on a requirement.
//!
//! Not here: values (`screening`). The walk goes over the stored form of an expression, so that a new operator needs no
//! line here. Facts of other members of the record are left out; those of the subject around a set count.

use std::collections::BTreeSet;

use case_file::Id;
use serde_json::Value as Json;

use crate::expression::Condition;
use crate::{Pack, Subject};

/// A fact, by whose it is and its name.
pub type Read = (Subject, Id);

/// Returns the facts of the subject, its case and the person that a condition of the pack reads.
pub fn facts_read(pack: &Pack, condition: &Condition) -> BTreeSet<Read> {
    let mut walk = Walk { pack, found: BTreeSet::new(), seen: BTreeSet::new() };
    walk.value(&stored(condition), false);
    walk.found
}

struct Walk<'p> {
    pack: &'p Pack,
    found: BTreeSet<Read>,
    seen: BTreeSet<(String, u64)>,
}

impl Walk<'_> {
    /// `inside` a set, only `this.…` is the subject's own.
    fn value(&mut self, value: &Json, inside: bool) {
        match value {
            Json::Array(items) => items.iter().for_each(|item| self.value(item, inside)),
            Json::Object(parts) => {
                if let (Some(Json::String(whose)), Some(Json::String(owner)), Some(Json::String(name))) =
                    (parts.get("whose"), parts.get("owner"), parts.get("name"))
                {
                    self.field(whose, owner, name, inside);
                }
                for (key, part) in parts {
                    match key.as_str() {
                        "fits" | "breaks" => {
                            self.value(part, true);
                            // The subject is a member too, unless the set is of others.
                            if parts.get("other") == Some(&Json::Bool(false)) {
                                self.value(part, false);
                            }
                        }
                        "Outside" => self.value(part, false),
                        "Kinds" => self.kinds(part, inside),
                        "Named" | "Met" | "Open" if !inside => self.named(key, part),
                        _ => self.value(part, inside),
                    }
                }
            }
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }

    fn field(&mut self, whose: &str, owner: &str, name: &str, inside: bool) {
        let own = (whose == "Own") != inside;
        let subject = [Subject::Person, Subject::Case, Subject::Charge, Subject::Matter]
            .into_iter()
            .find(|subject| subject.word().eq_ignore_ascii_case(owner));
        if let Some(subject) = subject.filter(|subject| own || *subject == Subject::Person) {
            self.found.insert((subject, name.into()));
        }
    }

    fn kinds(&mut self, part: &Json, inside: bool) {
        let own = part.get(0).and_then(Json::as_str) == Some("Own");
        if own != inside {
            self.found.insert((Subject::Charge, "kinds".into()));
        }
    }

    /// Follows a shared expression, another requirement or a whole remedy, each once.
    fn named(&mut self, key: &str, part: &Json) {
        let number = |at: &Json| at.as_u64().and_then(|at| usize::try_from(at).ok());
        let mark = part
            .as_u64()
            .or_else(|| part.get(0)?.as_u64()?.checked_mul(1000)?.checked_add(part.get(1)?.as_u64()?));
        if !self.seen.insert((key.to_owned(), mark.unwrap_or(u64::MAX))) {
            return;
        }
        let pack = self.pack;
        match key {
            "Named" => {
                let define = number(part).and_then(|at| pack.defines.get(at));
                if let Some(define) = define {
                    self.value(&serde_json::to_value(&define.is).unwrap_or_default(), false);
                }
            }
            "Met" => {
                let remedy = part.get(0).and_then(number).and_then(|at| pack.remedies.get(at));
                let requirement = part.get(1).and_then(number).and_then(|at| remedy?.requires.get(at));
                for version in requirement.iter().flat_map(|requirement| &requirement.versions) {
                    self.value(&stored(&version.when), false);
                }
            }
            _ => {
                let remedy = number(part).and_then(|at| pack.remedies.get(at));
                let requires = remedy.iter().flat_map(|remedy| &remedy.requires);
                for version in requires.flat_map(|requirement| &requirement.versions) {
                    self.value(&stored(&version.when), false);
                }
            }
        }
    }
}

fn stored(condition: &Condition) -> Json {
    serde_json::to_value(condition).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a panic is how a test fails"
    )]
    use super::*;

    #[test]
    fn facts_of_the_subject_are_found_through_shared_expressions_and_not_those_of_others() {
        let text = include_str!("../../../../assets/law/us-ca/pack.toml");
        let pack = crate::read("us-ca", text).unwrap_or_else(|problems| panic!("{problems:?}"));
        let whole: BTreeSet<Read> = pack
            .remedies
            .iter()
            .flat_map(|remedy| &remedy.requires)
            .flat_map(|requirement| &requirement.versions)
            .flat_map(|version| facts_read(&pack, &version.when))
            .collect();
        let has = |subject, name: &str| whole.contains(&(subject, name.into()));
        assert!(has(Subject::Charge, "outcome") && has(Subject::Charge, "us-ca/evaded"));
        assert!(has(Subject::Person, "on_supervision"));
        assert!(!has(Subject::Relief, "date"), "an earlier relief is not the subject's own");
    }
}
