//! Oregon, decided twice: by the packs, and by an independent program that reads the law its own way.
//!
//! `tests/oracle/oregon.py` made the sample (`python3 oregon.py sample`); the rows it expects are kept beside each
//! record, so that this test needs no Python. `python3 oregon.py compare` tries as many fresh records as you like.

use screening::{Status, screen};
use serde_json::Value as Json;
use tests::{all_law, case_file, day, read_text, root};

#[test]
fn screening_agrees_with_an_independent_program() {
    let law = all_law();
    let sample = read_text(&root().join("tests/oracle/oregon-sample.ndjson"));
    let mut compared = 0;
    for (number, line) in sample.lines().enumerate() {
        let record: Json = serde_json::from_str(line).unwrap();
        let file = case_file(&record["case_file"]);
        let screening = screen(&file, &law, day(record["as_of"].as_str().unwrap()));
        for expected in record["expect"].as_array().unwrap() {
            let row = screening.rows.iter().find(|row| {
                let target = row
                    .home()
                    .get(1)
                    .and_then(|owner| case_file::FactPath::new(owner.clone(), "").owner_id().cloned());
                row.remedy.id.as_str() == expected["remedy"]
                    && target.is_some_and(|id| id.as_str() == expected["target"])
            });
            let found = row.map(|row| match &row.status {
                Status::EligibleLater { on } => (row.status.word(), Some(on.to_string())),
                Status::Eligible | Status::NotEligible | Status::NeedsInfo { .. } => {
                    (row.status.word(), None)
                }
            });
            let wanted = (expected["status"].as_str().unwrap(), expected["on"].as_str().map(str::to_owned));
            assert_eq!(
                found,
                Some(wanted),
                "record {}: {} for {}",
                number + 1,
                expected["remedy"],
                expected["target"]
            );
            compared += 1;
        }
    }
    assert!(compared > 2000, "only {compared} rows were compared");
}
