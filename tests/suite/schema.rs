//! Holds the contract's JSON Schemas and the tables and words of the code together, both ways.
//!
//! Not here: validating case files against the schema; the reader has its own tests.
//! The schema that the tables ask for is built here and must equal the one that is written down.

use case_file::field::{self, Field, FieldType};
use serde_json::{Map, Value as Json, json};
use tests::{read_text, root};

fn schema(name: &str) -> Json {
    serde_json::from_str(&read_text(&root().join("assets/schema").join(name))).expect("a schema")
}

/// Returns what the schema must say about a field of this type.
fn asked_for(kind: FieldType) -> Json {
    let date = r"^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?$";
    match kind {
        FieldType::Bool => json!({"type": "boolean"}),
        FieldType::Number => json!({"type": ["number", "null"], "minimum": 0}),
        FieldType::Date => json!({"type": ["string", "null"], "pattern": date}),
        FieldType::Choice(words) => json!({"enum": words}),
        FieldType::Text => json!({"type": "string"}),
        FieldType::TextOrAbsent => json!({"type": ["string", "null"]}),
        FieldType::Texts => json!({"type": "array", "items": {"type": "string"}}),
        FieldType::Kinds(words) => {
            json!({"type": "array", "items": {"enum": words}, "uniqueItems": true})
        }
    }
}

/// Returns the properties of an object, with those of inner objects under `outer.inner`, less those in `beside`.
fn flat(properties: &Json, beside: &[&str]) -> Map<String, Json> {
    let mut all = Map::new();
    for (name, property) in properties.as_object().expect("properties") {
        if beside.contains(&name.as_str()) {
            continue;
        }
        match property["properties"].as_object() {
            Some(inner) => {
                assert_eq!(property["additionalProperties"], false, "{name} is open");
                all.extend(inner.iter().map(|(part, inner)| (format!("{name}.{part}"), inner.clone())));
            }
            None => {
                all.insert(name.clone(), property.clone());
            }
        }
    }
    all
}

/// Compares a table with the properties of one object; `beside` is what the code holds beside the table.
fn agree(what: &str, table: &[Field], properties: &Json, beside: &[&str]) {
    let written = flat(properties, beside);
    let named: Map<String, Json> =
        table.iter().map(|field| (field.name.to_owned(), asked_for(field.kind))).collect();
    let mut differences = Vec::new();
    for (name, asked) in &named {
        match written.get(name) {
            None => differences.push(format!("`{name}` is in the table and not in the schema")),
            Some(found) if found != asked => {
                differences.push(format!("`{name}`: table {asked}, schema {found}"));
            }
            Some(_) => {}
        }
    }
    let extra = written.keys().filter(|name| !named.contains_key(*name));
    differences.extend(extra.map(|name| format!("`{name}` is in the schema and not in the table")));
    assert!(differences.is_empty(), "{what}:\n  {}", differences.join("\n  "));
    for name in beside {
        assert!(properties[*name].is_object(), "{what}: the schema has no `{name}`");
    }
}

#[test]
fn every_schema_is_json() {
    let folder = root().join("assets/schema");
    for entry in std::fs::read_dir(&folder).expect("the folder of schemas") {
        let path = entry.expect("an entry").path();
        let parsed: Result<Json, _> = serde_json::from_str(&read_text(&path));
        assert!(parsed.is_ok(), "{} is not JSON: {:?}", path.display(), parsed.err());
    }
}

#[test]
fn the_tables_and_the_schema_name_the_same_fields() {
    let schema = schema("case-file.schema.json");
    let file = &schema["properties"];
    let case = &file["cases"]["items"]["properties"];
    let charge = &case["charges"]["items"]["properties"];
    agree("person", field::PERSON, &file["person"]["properties"], &["earlier_relief", "more"]);
    agree("case", field::CASE, case, &["id", "jurisdiction", "charges", "more"]);
    agree("charge", field::CHARGE, charge, &["id", "more"]);
}

#[test]
fn matters_have_the_kinds_of_the_schema() {
    let schema = schema("case-file.schema.json");
    let matter = &schema["properties"]["matters"]["items"]["properties"];
    assert_eq!(matter["kind"], json!({"enum": field::MATTER_KINDS}));
    agree("matter", &[], matter, &["id", "jurisdiction", "kind", "more"]);
}

/// A closed schema is what makes a misspelled field an error instead of a fact that is silently lost.
#[test]
fn no_object_of_the_contract_takes_unknown_fields() {
    fn look(place: &str, schema: &Json) {
        if schema["properties"].is_object() {
            assert_eq!(schema["additionalProperties"], false, "{place} is open");
        }
        match schema {
            Json::Object(inner) => {
                for (name, inner) in inner {
                    look(&format!("{place}/{name}"), inner);
                }
            }
            Json::Array(inner) => inner.iter().for_each(|inner| look(place, inner)),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) => {}
        }
    }
    look("", &schema("case-file.schema.json"));
    let closed = |text: &str| {
        case_file::read(format!(r#"{{"format":"goodname-case-file","version":1,{text}}}"#).as_bytes())
    };
    assert!(closed(r#""person":{"juvenile_record":true}"#).is_err());
    assert!(closed(r#""person":{"pending_charges":true}"#).is_ok());
}

/// Every field can be read and is written back as it was.
#[test]
fn every_field_survives_reading_and_writing() {
    let mut case = json!({"id": "c1", "jurisdiction": "us-xx", "charges": [{"id": "c1-1"}]});
    fill(&mut case, field::CASE);
    fill(&mut case["charges"][0], field::CHARGE);
    let mut person = json!({});
    fill(&mut person, field::PERSON);
    let file = json!({"format": "goodname-case-file", "version": 1, "person": person, "cases": [case]});
    let read = case_file::read(file.to_string().as_bytes()).expect("a full case file");
    let again = case_file::write(&read);
    assert_eq!(again["person"], file["person"]);
    assert_eq!(again["cases"], file["cases"]);
}

/// Gives every field of a table a value.
fn fill(object: &mut Json, table: &[Field]) {
    for field in table {
        let value = match field.kind {
            FieldType::Bool => json!(true),
            FieldType::Number => json!(3.5),
            FieldType::Date => json!("2009-05"),
            FieldType::Choice(words) => json!(words.last()),
            FieldType::Text => json!("Example"),
            FieldType::TextOrAbsent => Json::Null,
            FieldType::Texts => json!(["Example", "Another"]),
            // A set, which is written in order of the alphabet.
            FieldType::Kinds(words) => {
                let mut words = words.to_vec();
                words.sort_unstable();
                json!(words)
            }
        };
        match field.name.split_once('.') {
            Some((outer, inner)) => object[outer][inner] = value,
            None => object[field.name] = value,
        }
    }
}

#[test]
fn rows_use_the_words_of_the_schema() {
    let schema = schema("screening.schema.json");
    let row = &schema["properties"]["rows"]["items"]["properties"];
    let words = |all: Vec<&str>| json!(all);
    assert_eq!(row["track"]["enum"], words(law::Track::ALL.iter().map(|one| one.word()).collect()));
    assert_eq!(row["relief"]["enum"], words(law::Relief::ALL.iter().map(|one| one.word()).collect()));
    assert_eq!(row["process"]["enum"], words(law::Process::ALL.iter().map(|one| one.word()).collect()));
}
