//! Reads and writes the contract's JSON form of a case file.
//!
//! Not here: files. Bytes come in, bytes go out.
//! A bad file gets every problem at once, each with its place, what was expected and what was found. What was found
//! is described by its sort, never quoted, because it may be personal.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use crate::field::{CASE, CHARGE, Field, MATTER_KINDS, PERSON, find};
use crate::{Case, CaseFile, Charge, EarlierRelief, Fact, Facts, Id, Matter, More, Person, VagueDate};

/// The largest case file that is read.
pub struct Limits;

impl Limits {
    /// Bytes of JSON.
    pub const BYTES: usize = 10 * 1024 * 1024;
    /// Charges in all cases together.
    pub const CHARGES: usize = 2_000;
    /// Levels of nested lists and objects.
    pub const NESTING: usize = 32;
}

/// One thing that is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: expected {expected}, found {found}")]
pub struct Problem {
    /// Where, as a JSON path: `$.cases[0].charges[1].outcome`.
    pub path: String,
    /// What the contract wants there.
    pub expected: String,
    /// What sort of thing is there. Never the person's own words.
    pub found: String,
}

/// Why a case file was not read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The text is larger than [`Limits::BYTES`].
    #[error("the file is larger than {} MB", Limits::BYTES / 1024 / 1024)]
    TooLarge,
    /// The text is not JSON.
    #[error("the text is not JSON: line {line}, column {column}")]
    NotJson {
        /// Line of the first character that does not fit, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
    },
    /// The JSON is nested deeper than [`Limits::NESTING`].
    #[error("the file is nested more than {} levels deep", Limits::NESTING)]
    TooDeep,
    /// There are more charges than [`Limits::CHARGES`].
    #[error("the file has more than {} charges", Limits::CHARGES)]
    TooManyCharges,
    /// The JSON is not a case file; every problem, in the order of the file.
    #[error("the file has {} problem(s)", .0.len())]
    Problems(Vec<Problem>),
}

/// Reads a case file.
///
/// # Errors
/// Refuses what is over the limits, not JSON, or not as the contract says; see [`ReadError`].
pub fn read(bytes: &[u8]) -> Result<CaseFile, ReadError> {
    if bytes.len() > Limits::BYTES {
        return Err(ReadError::TooLarge);
    }
    if depth(bytes) > Limits::NESTING {
        return Err(ReadError::TooDeep);
    }
    let json: Json = serde_json::from_slice(bytes)
        .map_err(|error| ReadError::NotJson { line: error.line(), column: error.column() })?;
    let charges_of = |case: &Json| case.get("charges").and_then(Json::as_array).map_or(0, Vec::len);
    let cases = json.get("cases").and_then(Json::as_array);
    let charges: usize = cases.map_or(0, |cases| cases.iter().map(charges_of).sum());
    if charges > Limits::CHARGES {
        return Err(ReadError::TooManyCharges);
    }
    let mut reader = Reader::default();
    let file = reader.file(&json);
    if reader.problems.is_empty() { Ok(file) } else { Err(ReadError::Problems(reader.problems)) }
}

/// Counts how deep lists and objects are nested, without building them; text is skipped.
fn depth(bytes: &[u8]) -> usize {
    let (mut now, mut most, mut in_text, mut escaped) = (0_usize, 0, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b'{' | b'[' if !in_text => {
                now += 1;
                most = most.max(now);
            }
            b'}' | b']' if !in_text => now = now.saturating_sub(1),
            _ => {}
        }
    }
    most
}

/// Walks the JSON and gathers problems instead of stopping at the first.
#[derive(Default)]
struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    fn problem(&mut self, path: &str, expected: impl Into<String>, found: &Json) {
        self.problems.push(Problem {
            path: path.to_owned(),
            expected: expected.into(),
            found: sort(found).to_owned(),
        });
    }

    fn object<'j>(&mut self, path: &str, json: &'j Json) -> Option<&'j Map<String, Json>> {
        if json.as_object().is_none() {
            self.problem(path, "an object", json);
        }
        json.as_object()
    }

    fn list<'j>(&mut self, path: &str, json: &'j Json) -> &'j [Json] {
        let items = json.as_array();
        if items.is_none() {
            self.problem(path, "a list", json);
        }
        items.map(Vec::as_slice).unwrap_or_default()
    }

    fn file(&mut self, json: &Json) -> CaseFile {
        let mut file = CaseFile::default();
        let Some(object) = self.object("$", json) else {
            return file;
        };
        for (key, value) in object {
            let path = format!("$.{key}");
            match key.as_str() {
                "format" if value == "goodname-case-file" => {}
                "format" => self.problem(&path, "\"goodname-case-file\"", value),
                "version" if *value == json!(1) => {}
                "version" => self.problem(&path, "1 (this program reads version 1)", value),
                "person" => file.person = self.person(&path, value),
                "cases" => {
                    let items = self.list(&path, value).iter().enumerate();
                    file.cases =
                        items.filter_map(|(i, case)| self.case(&format!("{path}[{i}]"), case)).collect();
                }
                "matters" => {
                    let items = self.list(&path, value).iter().enumerate();
                    file.matters =
                        items.filter_map(|(i, item)| self.matter(&format!("{path}[{i}]"), item)).collect();
                }
                _ => self.unknown_field(&path),
            }
        }
        for key in ["format", "version"] {
            self.required("$", object, key);
        }
        self.unique_ids(&file);
        file
    }

    fn person(&mut self, path: &str, json: &Json) -> Person {
        let mut person = Person::default();
        let Some(object) = self.object(path, json) else {
            return person;
        };
        for (key, value) in object {
            let path = format!("{path}.{key}");
            match key.as_str() {
                "more" => person.more = self.more(&path, value),
                "earlier_relief" => person.earlier_relief = Some(self.earlier_relief(&path, value)),
                "name" | "address" => {
                    let Some(parts) = self.object(&path, value) else {
                        continue;
                    };
                    for (part, value) in parts {
                        self.fact(
                            &mut person.facts,
                            PERSON,
                            &format!("{key}.{part}"),
                            &format!("{path}.{part}"),
                            value,
                        );
                    }
                }
                _ => self.fact(&mut person.facts, PERSON, key, &path, value),
            }
        }
        person
    }

    fn earlier_relief(&mut self, path: &str, json: &Json) -> Vec<EarlierRelief> {
        let mut all = Vec::new();
        for (i, item) in self.list(path, json).iter().enumerate() {
            let path = format!("{path}[{i}]");
            let mut relief = EarlierRelief::default();
            let Some(object) = self.object(&path, item) else {
                continue;
            };
            for (key, value) in object {
                let path = format!("{path}.{key}");
                match (key.as_str(), value) {
                    ("jurisdiction", value) => {
                        relief.jurisdiction = self.jurisdiction(&path, value).map(String::from);
                    }
                    ("kind", Json::String(text)) => relief.kind = Some(text.clone()),
                    ("kind", value) => self.problem(&path, "text", value),
                    ("date", Json::Null) => relief.date = Fact::Absent,
                    ("date", Json::String(text)) => match VagueDate::parse(text) {
                        Ok(date) => relief.date = Fact::Known(date),
                        Err(problem) => self.problem(&path, problem.to_string(), value),
                    },
                    ("date", value) => self.problem(&path, "a date as text, or null", value),
                    _ => self.unknown_field(&path),
                }
            }
            all.push(relief);
        }
        all
    }

    fn case(&mut self, path: &str, json: &Json) -> Option<Case> {
        let object = self.object(path, json)?;
        let mut case = Case::new("".into(), "".into());
        for (key, value) in object {
            let path = format!("{path}.{key}");
            match key.as_str() {
                "id" => case.id = self.id(&path, value)?,
                "jurisdiction" => case.jurisdiction = self.jurisdiction(&path, value)?,
                "more" => case.more = self.more(&path, value),
                "charges" => {
                    let items = self.list(&path, value).iter().enumerate();
                    case.charges =
                        items.filter_map(|(i, item)| self.charge(&format!("{path}[{i}]"), item)).collect();
                }
                _ => self.fact(&mut case.facts, CASE, key, &path, value),
            }
        }
        let whole = ["id", "jurisdiction", "charges"].map(|key| self.required(path, object, key));
        whole.iter().all(|present| *present).then_some(case)
    }

    fn charge(&mut self, path: &str, json: &Json) -> Option<Charge> {
        let object = self.object(path, json)?;
        let mut charge = Charge::new("".into());
        for (key, value) in object {
            let path = format!("{path}.{key}");
            match key.as_str() {
                "id" => charge.id = self.id(&path, value)?,
                "more" => charge.more = self.more(&path, value),
                _ => self.fact(&mut charge.facts, CHARGE, key, &path, value),
            }
        }
        self.required(path, object, "id").then_some(charge)
    }

    fn matter(&mut self, path: &str, json: &Json) -> Option<Matter> {
        let object = self.object(path, json)?;
        let mut matter = Matter::new("".into(), "".into(), "".into());
        for (key, value) in object {
            let path = format!("{path}.{key}");
            match (key.as_str(), value) {
                ("id", value) => matter.id = self.id(&path, value)?,
                ("jurisdiction", value) => matter.jurisdiction = self.jurisdiction(&path, value)?,
                ("kind", Json::String(kind)) if MATTER_KINDS.contains(&kind.as_str()) => {
                    matter.kind = kind.as_str().into();
                }
                ("kind", value) => self.problem(&path, format!("one of {}", MATTER_KINDS.join(", ")), value),
                ("more", value) => matter.more = self.more(&path, value),
                _ => self.unknown_field(&path),
            }
        }
        let whole = ["id", "jurisdiction", "kind"].map(|key| self.required(path, object, key));
        whole.iter().all(|present| *present).then_some(matter)
    }

    fn fact(&mut self, facts: &mut Facts, table: &'static [Field], name: &str, path: &str, value: &Json) {
        match find(table, name) {
            None => self.unknown_field(path),
            Some(field) => {
                if let Err(expected) = facts.set(field, value) {
                    self.problem(path, expected, value);
                }
            }
        }
    }

    fn more(&mut self, path: &str, json: &Json) -> More {
        self.object(path, json).cloned().unwrap_or_default()
    }

    fn id(&mut self, path: &str, json: &Json) -> Option<Id> {
        let id = json.as_str().filter(|text| !text.is_empty());
        if id.is_none() {
            self.problem(path, "an id as text", json);
        }
        id.map(Id::from)
    }

    fn jurisdiction(&mut self, path: &str, json: &Json) -> Option<Id> {
        let id = json.as_str().filter(|text| is_jurisdiction(text));
        if id.is_none() {
            self.problem(path, "a jurisdiction such as us-ca, or us for federal", json);
        }
        id.map(Id::from)
    }

    fn required(&mut self, path: &str, object: &Map<String, Json>, key: &str) -> bool {
        let present = object.contains_key(key);
        if !present {
            self.problems.push(Problem {
                path: format!("{path}.{key}"),
                expected: "this field, which every case file has".to_owned(),
                found: "nothing".to_owned(),
            });
        }
        present
    }

    fn unknown_field(&mut self, path: &str) {
        self.problems.push(Problem {
            path: path.to_owned(),
            expected: "no field of this name".to_owned(),
            found: "a field that the contract does not have".to_owned(),
        });
    }

    fn unique_ids(&mut self, file: &CaseFile) {
        let cases = file.cases.iter().map(|case| &case.id);
        let charges = file.cases.iter().flat_map(|case| &case.charges).map(|charge| &charge.id);
        let matters = file.matters.iter().map(|matter| &matter.id);
        self.unique("$.cases", cases);
        self.unique("$.cases[*].charges", charges);
        self.unique("$.matters", matters);
    }

    fn unique<'f>(&mut self, path: &str, ids: impl Iterator<Item = &'f Id>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            if !seen.insert(id) {
                self.problems.push(Problem {
                    path: path.to_owned(),
                    expected: "each id once".to_owned(),
                    found: "the same id twice".to_owned(),
                });
            }
        }
    }
}

/// Tells whether a text is spelled like a jurisdiction: `us` or `us-` and two lower-case letters.
pub(crate) fn is_jurisdiction(text: &str) -> bool {
    text == "us"
        || text
            .strip_prefix("us-")
            .is_some_and(|state| state.len() == 2 && state.bytes().all(|b| b.is_ascii_lowercase()))
}

fn sort(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "a number",
        Json::String(_) => "a text that does not fit",
        Json::Array(_) => "a list that does not fit",
        Json::Object(_) => "an object",
    }
}

/// Writes a case file in the contract's form, two spaces deep, fields in the contract's order.
///
/// Reading what this writes gives the same case file.
pub fn write(file: &CaseFile) -> Json {
    let mut root = Map::new();
    root.insert("format".to_owned(), json!("goodname-case-file"));
    root.insert("version".to_owned(), json!(1));
    root.insert("person".to_owned(), write_person(&file.person));
    root.insert("cases".to_owned(), Json::Array(file.cases.iter().map(write_case).collect()));
    root.insert("matters".to_owned(), Json::Array(file.matters.iter().map(write_matter).collect()));
    Json::Object(root)
}

fn write_person(person: &Person) -> Json {
    let mut object = write_facts(&person.facts, PERSON);
    if let Some(all) = &person.earlier_relief {
        let list = all.iter().map(|relief| {
            let mut item = Map::new();
            if let Some(jurisdiction) = &relief.jurisdiction {
                item.insert("jurisdiction".to_owned(), json!(jurisdiction));
            }
            if let Some(kind) = &relief.kind {
                item.insert("kind".to_owned(), json!(kind));
            }
            match relief.date {
                Fact::Unknown => {}
                Fact::Absent => drop(item.insert("date".to_owned(), Json::Null)),
                Fact::Known(date) => drop(item.insert("date".to_owned(), json!(date.to_string()))),
            }
            Json::Object(item)
        });
        object.insert("earlier_relief".to_owned(), Json::Array(list.collect()));
    }
    write_more(&mut object, &person.more);
    Json::Object(object)
}

fn write_case(case: &Case) -> Json {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(case.id.as_str()));
    object.insert("jurisdiction".to_owned(), json!(case.jurisdiction.as_str()));
    object.append(&mut write_facts(&case.facts, CASE));
    let charges = case.charges.iter().map(|charge| {
        let mut object = Map::new();
        object.insert("id".to_owned(), json!(charge.id.as_str()));
        object.append(&mut write_facts(&charge.facts, CHARGE));
        write_more(&mut object, &charge.more);
        Json::Object(object)
    });
    object.insert("charges".to_owned(), Json::Array(charges.collect()));
    write_more(&mut object, &case.more);
    Json::Object(object)
}

fn write_matter(matter: &Matter) -> Json {
    let mut object = Map::new();
    object.insert("id".to_owned(), json!(matter.id.as_str()));
    object.insert("jurisdiction".to_owned(), json!(matter.jurisdiction.as_str()));
    object.insert("kind".to_owned(), json!(matter.kind.as_str()));
    write_more(&mut object, &matter.more);
    Json::Object(object)
}

fn write_more(object: &mut Map<String, Json>, more: &More) {
    if !more.is_empty() {
        object.insert("more".to_owned(), Json::Object(more.clone()));
    }
}

fn write_facts(facts: &Facts, table: &'static [Field]) -> Map<String, Json> {
    let mut object = Map::new();
    for field in table {
        let Some(value) = facts.json(field.name) else {
            continue;
        };
        match field.name.split_once('.') {
            None => drop(object.insert(field.name.to_owned(), value)),
            Some((outer, inner)) => {
                let parts = object.entry(outer).or_insert_with(|| json!({}));
                if let Some(parts) = parts.as_object_mut() {
                    parts.insert(inner.to_owned(), value);
                }
            }
        }
    }
    object
}

/// Reads one value of `person.earlier_relief`; used by edits.
pub(crate) fn read_earlier_relief(json: &Json) -> Option<Vec<EarlierRelief>> {
    let mut reader = Reader::default();
    let all = reader.earlier_relief("$", json);
    reader.problems.is_empty().then_some(all)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]
    use super::*;

    fn problems(json: &Json) -> Vec<String> {
        match read(json.to_string().as_bytes()) {
            Err(ReadError::Problems(problems)) => {
                problems.iter().map(|problem| problem.path.clone()).collect()
            }
            other => panic!("expected problems, got {other:?}"),
        }
    }

    #[test]
    fn reading_what_is_written_gives_the_same_file() {
        let text = json!({
            "format": "goodname-case-file", "version": 1,
            "person": {
                "name": {"given": "Testa", "family": "Inventa"}, "date_of_birth": "1980-05",
                "earlier_relief": [{"jurisdiction": "us-or", "kind": "seal", "date": null}],
                "more": {"us-xx/asked": true}
            },
            "cases": [{"id": "k1", "jurisdiction": "us-or", "arrest_date": "2009", "charges": [
                {"id": "c1", "kinds": [], "grade": null, "max_years": 1.5, "outcome": "convicted"}
            ]}],
            "matters": [{"id": "m1", "jurisdiction": "us-ca", "kind": "birth-record", "more": {"adoptee": true}}]
        });
        let file = read(text.to_string().as_bytes()).unwrap();
        assert_eq!(write(&file), text);
        assert_eq!(read(write(&file).to_string().as_bytes()), Ok(file));
    }

    #[test]
    fn every_problem_is_told_at_once_with_its_place() {
        let bad = json!({
            "format": "goodname-case-file", "version": 2, "colour": "blue",
            "person": {"pending_charges": "no", "date_of_birth": "1980-02-30"},
            "cases": [
                {"id": "k1", "jurisdiction": "Oregon", "charges": []},
                {"id": "k2", "jurisdiction": "us-or", "charges": [{"outcome": "guilty"}, {"id": "c", "kinds": ["theft", "theft"]}]}
            ]
        });
        assert_eq!(
            problems(&bad),
            [
                "$.version",
                "$.colour",
                "$.person.pending_charges",
                "$.person.date_of_birth",
                "$.cases[0].jurisdiction",
                "$.cases[1].charges[0].outcome",
                "$.cases[1].charges[0].id",
                "$.cases[1].charges[1].kinds",
            ]
        );
    }

    #[test]
    fn problems_never_quote_what_was_found() {
        let bad =
            json!({"format": "goodname-case-file", "version": 1, "person": {"date_of_birth": "Secretus"}});
        let text = format!("{:?}", read(bad.to_string().as_bytes()));
        assert!(!text.contains("Secretus"), "{text}");
    }

    #[test]
    fn the_same_charge_id_twice_is_refused() {
        let case = |id: &str| json!({"id": id, "jurisdiction": "us-or", "charges": [{"id": "c1"}]});
        let bad = json!({"format": "goodname-case-file", "version": 1, "cases": [case("k1"), case("k2")]});
        assert_eq!(problems(&bad), ["$.cases[*].charges"]);
    }

    #[test]
    fn limits_refuse_clearly() {
        assert_eq!(read(&vec![b' '; Limits::BYTES + 1]), Err(ReadError::TooLarge));
        assert_eq!(read("[".repeat(100_000).as_bytes()), Err(ReadError::TooDeep));
        assert_eq!(read(b"{\n  nonsense"), Err(ReadError::NotJson { line: 2, column: 3 }));
        let charges: Vec<Json> = (0..=Limits::CHARGES).map(|i| json!({"id": i.to_string()})).collect();
        let many = json!({"format": "goodname-case-file", "version": 1,
            "cases": [{"id": "k", "jurisdiction": "us-or", "charges": charges}]});
        assert_eq!(read(many.to_string().as_bytes()), Err(ReadError::TooManyCharges));
    }
}
