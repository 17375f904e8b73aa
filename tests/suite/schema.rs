//! Holds the contract's JSON Schema and the tables of `case_file::field` together, both ways.
//!
//! Not here: validating case files against the schema; the reader has its own tests.

use tests::{read_text, root};

#[test]
fn every_schema_is_json() {
    let folder = root().join("assets/schema");
    for entry in std::fs::read_dir(&folder).expect("the folder of schemas") {
        let path = entry.expect("an entry").path();
        let parsed: Result<serde_json::Value, _> = serde_json::from_str(&read_text(&path));
        assert!(parsed.is_ok(), "{} is not JSON: {:?}", path.display(), parsed.err());
    }
}
