//! The mapping of official forms in packs: what is read, what is refused with which words, and that the mappings of
//! the tree name fields that their forms have.
//!
//! Not here: filling a PDF (`app`, `forms`). `tests/forms` keeps what fields a form has, never the form itself.

use std::collections::BTreeSet;

use law::{Fill, OfficialForm, Pack, Piece, Printable};
use serde::Deserialize;
use tests::{all_law, read_text, root};

/// What a form has, as it was read from the court's own PDF.
#[derive(Debug, Deserialize)]
struct Known {
    form: String,
    title: String,
    revision: String,
    fields: Vec<KnownField>,
}

#[derive(Debug, Deserialize)]
struct KnownField {
    name: String,
    kind: String,
    #[serde(default)]
    options: Vec<String>,
}

/// Returns what is wrong with a mapping, beside the form.
fn wrong(form: &OfficialForm, known: &Known) -> Vec<String> {
    let mut problems = Vec::new();
    if (form.title.as_str(), form.revision.as_str()) != (known.title.as_str(), known.revision.as_str()) {
        problems.push(format!("{}: another title or revision", form.id));
    }
    if forms::fingerprint(known.fields.iter().map(|field| field.name.as_str())) != form.fingerprint {
        problems.push(format!("{}: another fingerprint", form.id));
    }
    for row in &form.fields {
        let fits = known.fields.iter().find(|field| field.name == row.field).map(|field| {
            match (&row.fill, field.kind.as_str()) {
                (Fill::Text(_), kind) => matches!(kind, "text" | "choice"),
                (Fill::Tick(_), kind) => kind == "checkbox",
                (Fill::Option(option), "radio") => field.options.contains(option),
                (Fill::Option(_), kind) => kind == "choice",
            }
        });
        match fits {
            Some(true) => {}
            Some(false) => problems.push(format!("{}: `{}` takes something else", form.id, row.field)),
            None => problems.push(format!("{}: no field `{}`", form.id, row.field)),
        }
    }
    problems
}

fn known_forms() -> Vec<Known> {
    let folder = root().join("tests/forms");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| serde_json::from_str(&read_text(path)).unwrap()).collect()
}

#[test]
fn every_mapping_of_the_tree_names_what_its_form_has() {
    let law = all_law();
    let mapped: Vec<&OfficialForm> = law.packs().flat_map(|pack| &pack.forms).collect();
    let known = known_forms();
    assert_eq!(
        mapped.iter().map(|form| form.id.to_string()).collect::<BTreeSet<_>>(),
        known.iter().map(|known| known.form.clone()).collect::<BTreeSet<_>>(),
        "each mapping has the list of fields of its form, and each list its mapping"
    );
    let problems: Vec<String> = mapped
        .iter()
        .flat_map(|form| {
            let known = known.iter().find(|known| known.form == form.id.as_str());
            known.map(|known| wrong(form, known)).unwrap_or_default()
        })
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// Signatures, oaths and the parts of judges and clerks are never filled by us.
#[test]
fn no_mapping_signs_for_anybody() {
    for form in all_law().packs().flat_map(|pack| &pack.forms) {
        for row in &form.fields {
            let name = row.field.to_lowercase();
            for taboo in ["signature", "attorney n", "judge", "clerk", "notary", "ssn", "social"] {
                assert!(!name.contains(taboo), "{}: {}", form.id, row.field);
            }
        }
    }
}

#[test]
fn a_mapping_to_a_field_that_the_form_lacks_is_found() {
    let law = all_law();
    let mut form = law.packs().flat_map(|pack| &pack.forms).next().unwrap().clone();
    let known = known_forms().into_iter().find(|known| known.form == form.id.as_str()).unwrap();
    assert!(wrong(&form, &known).is_empty());
    form.fields[0].field.push('x');
    assert_eq!(wrong(&form, &known).len(), 1);
    form.fingerprint.clear();
    form.revision.clear();
    assert_eq!(wrong(&form, &known).len(), 3);
}

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
