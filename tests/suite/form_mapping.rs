//! The mapping of official forms in packs: what is read, and what is refused with which words.
//!
//! Not here: filling a PDF (`app`, `forms`). No pack maps a real form as long as nobody had one at hand.

use law::{Fill, Pack, Piece, Printable};
use tests::{read_text, root};

/// A pack of a place that does not exist, with a form of it.
fn pack(form: &str) -> String {
    format!(
        r#"
[pack]
jurisdiction = "us-xx"
name = "Inventia"
reviewed = 2026-11-22
known_to = "November 2026"

[[remedy]]
id = "sealing"
title = "Sealing"
track = "conviction"
relief = "seal"
process = "petition"
scope = "charge"
authority = "X.C. 3"
reach = "true"
summary = "Seals."
steps = [ {{ say = "File." }} ]
confidence = {{ level = "unverified" }}
requires = [ {{ id = "r1", when = "charge.outcome = convicted", say = "It is so.", cite = "X.C. 4" }} ]

[[remedy]]
id = "case-sealing"
title = "Sealing a case"
track = "conviction"
relief = "seal"
process = "petition"
scope = "case"
authority = "X.C. 3"
reach = "true"
summary = "Seals."
steps = [ {{ say = "File." }} ]
confidence = {{ level = "unverified" }}
requires = [ {{ id = "r1", when = "true", say = "It is so.", cite = "X.C. 4" }} ]

[[form]]
{form}
"#
    )
}

const WHOLE: &str = r#"id = "motion"
title = "Motion to seal"
remedies = ["sealing"]
revision = "Rev. 01/2026"
fields = [
  { field = "Caption", value = "State v. {person.name.full}, No. {case.number}" },
  { field = "County", option = "Alder", when = "case.county = alder" },
  { field = "Felony", tick = "charge.severity = felony" },
]"#;

fn read(form: &str) -> Result<Pack, String> {
    law::read("pack.toml", &pack(form)).map_err(|problems| {
        let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
        all.join("\n")
    })
}

#[test]
fn a_mapping_is_read_into_pieces_and_conditions() {
    let pack = read(WHOLE).unwrap();
    let form = &pack.forms[0];
    assert_eq!((form.id.as_str(), form.remedies[0].as_str()), ("us-xx/motion", "us-xx/sealing"));
    let Fill::Text(pieces) = &form.fields[0].fill else { panic!("a text") };
    let words = |text: &str| Piece::Words(text.to_owned());
    assert_eq!(
        *pieces,
        [
            words("State v. "),
            Piece::Value(Printable::FullName),
            words(", No. "),
            Piece::Value(Printable::CaseNumber)
        ]
    );
    assert!(matches!(form.fields[1].fill, Fill::Option(_)) && form.fields[1].when.is_some());
    assert!(matches!(form.fields[2].fill, Fill::Tick(_)));
    let law = law::Law::new([Pack::from_bytes(&pack.to_bytes().unwrap()).unwrap()]);
    assert_eq!(law.forms(&"us-xx/sealing".into()).count(), 1);
    assert_eq!(law.forms(&"us-xx/case-sealing".into()).count(), 0);
}

#[test]
fn a_mapping_that_does_not_fit_is_refused_with_words() {
    let one = |from: &str, to: &str| read(&WHOLE.replace(from, to)).unwrap_err();
    let cases = [
        (one("case.number", "case.numbr"), "`case.numbr` cannot be printed"),
        (one("case.number", "case.numbr"), "did you mean `case.number`?"),
        (one("\"sealing\"", "\"sealin\""), "no remedy `sealin` in this pack"),
        (one("\"sealing\"", "\"sealing\", \"case-sealing\""), "the remedies of a form have one scope"),
        (one("charge.severity = felony", "charge.severity = felon"), "felon"),
        (one("option = \"Alder\",", ""), "a field has one of `value`, `option` and `tick`"),
        (one("option = ", "value = \"case.county\", option = "), "a field has one of"),
        (one("\"Felony\"", "\"Caption\""), "the field `Caption` is filled already"),
        (one("No. {case.number}", "No. {case.number"), "`{` has no `}`"),
        (one("revision = \"Rev. 01/2026\"", ""), "`revision` is missing"),
        (one("revision", "fingerprint = \"abc\"\nrevision"), "64 hexadecimal digits"),
        (one("\"sealing\"", "\"case-sealing\""), "charge"),
    ];
    for (problems, words) in cases {
        assert!(problems.contains(words), "{words} is not in\n{problems}");
    }
}

#[test]
fn a_case_has_no_values_of_a_charge() {
    let form = r#"id = "motion"
title = "Motion"
remedies = ["case-sealing"]
revision = "1"
fields = [ { field = "Charge", value = "charge.description" }, { field = "No", value = "case.number" } ]"#;
    let problems = read(form).unwrap_err();
    assert!(problems.contains("`charge.description` is not a value of a case"), "{problems}");
    assert!(!problems.contains("case.number` is not"), "{problems}");
}

#[test]
fn every_printable_value_is_in_the_reference() {
    let page = read_text(&root().join("src-tauri/core/law/LANGUAGE.md"));
    for printable in Printable::ALL {
        let word = printable.word();
        let (_, last) = word.rsplit_once('.').unwrap();
        let named = page.contains(&format!("`{word}`")) || page.contains(&format!("`.{last}`"));
        assert!(named, "{word}");
        assert_eq!(Printable::from_word(word), Some(*printable));
    }
}
