//! Tests of official forms, from the PDF to the PDF, with an invented place and an invented form.
//!
//! Not here: PDF in depth (`forms`).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

use case_file::CaseFile;
use law::Law;
use lopdf::{Document as Pdf, Object, StringFormat, dictionary};

use forms::Refusal::{DoesNotFit, NoSuchField, NotAnOption, NotFillable, ReadOnly, Signature, TooLong};

use crate::wire::ErrorCode;
use crate::wire_form::{ConfirmedField, FormKnown, FormRequest, FormView};
use crate::{Catalogue, Language, fill_form, read_form};

const PACK: &str = r#"
[pack]
jurisdiction = "us-or"
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
steps = [ { say = "File." } ]
confidence = { level = "unverified" }
requires = [ { id = "r1", when = "charge.outcome = convicted", say = "It is so.", cite = "X.C. 4" } ]

[[form]]
id = "motion"
title = "Motion to seal"
remedies = ["sealing"]
revision = "Rev. 1"
fields = [
  { field = "Caption", value = "State v. {person.name.full}" },
  { field = "Box A", tick = "charge.severity = felony" },
  { field = "Box B", tick = "charge.severity = misdemeanor" },
  { field = "Box C", tick = "charge.fines_paid" },
  { field = "Attorney Name", value = "person.phone" },
]
"#;

fn law(fingerprint: &str) -> Law {
    let text = PACK.replace("revision", &format!("fingerprint = \"{fingerprint}\"\nrevision"));
    Law::new([law::read("pack.toml", &text).unwrap()])
}

fn file() -> CaseFile {
    let json = serde_json::json!({
            "format": "goodname-case-file", "version": 1,
        "person": { "name": { "given": "Ines", "family": "Inventa" } },
        "cases": [{ "id": "k1", "jurisdiction": "us-or", "number": "24CR00001", "county": "Birch", "charges": [
            { "id": "c1", "severity": "felony", "outcome": "convicted" },
        ] }],
    });
    case_file::read(json.to_string().as_bytes()).unwrap()
}

fn string(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

/// Returns a form with these fields: type, name, label, and a limit for texts.
fn form(fields: &[(&str, &str, &str, i64)]) -> Vec<u8> {
    let mut pdf = Pdf::with_version("1.7");
    let mut kids: Vec<Object> = Vec::new();
    for (kind, name, label, max) in fields {
        let mut entries = dictionary! {
            "Subtype" => "Widget", "FT" => *kind, "T" => string(name),
            "Rect" => vec![0.into(), 0.into(), 200.into(), 20.into()],
        };
        if !label.is_empty() {
            entries.set("TU", string(label));
        }
        if *max > 0 {
            entries.set("MaxLen", *max);
        }
        kids.push(pdf.add_object(entries).into());
    }
    let page = pdf.add_object(dictionary! { "Type" => "Page", "Annots" => kids.clone() });
    let pages = pdf.add_object(dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let acro = dictionary! { "Fields" => kids };
    let root = pdf.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "AcroForm" => acro });
    pdf.trailer.set("Root", root);
    let mut out = Vec::new();
    pdf.save_to(&mut out).unwrap();
    out
}

/// Prints a line on the page of a form.
fn printing(bytes: &[u8], line: &str) -> Vec<u8> {
    let mut pdf = Pdf::load_mem(bytes).unwrap();
    let page = *pdf.get_pages().get(&1).unwrap();
    let drawn = format!("BT /F1 9 Tf 50 20 Td ({line}) Tj ET");
    let contents = pdf.add_object(lopdf::Stream::new(dictionary! {}, drawn.into_bytes()));
    pdf.get_dictionary_mut(page).unwrap().set("Contents", contents);
    let mut out = Vec::new();
    pdf.save_to(&mut out).unwrap();
    out
}

const MAPPED: &[(&str, &str, &str, i64)] = &[
    ("Tx", "Caption", "", 0),
    ("Btn", "Box A", "", 0),
    ("Btn", "Box B", "", 0),
    ("Btn", "Box C", "", 0),
    ("Tx", "Attorney Name", "", 0),
    ("Tx", "F7", "Case Number", 0),
    ("Tx", "County", "", 3),
    ("Tx", "Judge", "", 0),
    ("Sig", "Sign here", "", 0),
];

fn read(bytes: &[u8], law: &Law) -> FormView {
    let request = FormRequest { remedy: "us-or/sealing".into(), target: "c1".into() };
    let words = Catalogue::new(Language::English);
    let day = case_file::parse_day("2026-11-22").unwrap();
    read_form(bytes, &file(), law, &words, day, &request).unwrap()
}

/// Spells the proposals: `*` in front of those that are used unless the person says otherwise.
fn spell(view: &FormView) -> Vec<String> {
    let mark = |ticked: bool| if ticked { "*" } else { "" };
    view.fields.iter().map(|field| format!("{}{}={}", mark(field.ticked), field.field, field.value)).collect()
}

fn left(view: &FormView, label: &str) -> String {
    view.left.iter().find(|one| one.label == label).map(|one| one.why.clone()).unwrap_or_default()
}

#[test]
fn a_known_form_is_filled_by_its_mapping_and_nothing_is_guessed() {
    let bytes = form(MAPPED);
    let view = read(&bytes, &law(&forms::read(&bytes).unwrap().fingerprint));
    assert_eq!(view.known, FormKnown::Exact);
    assert_eq!(spell(&view), ["*Caption=State v. Ines Inventa", "*Box A=on"]);
    assert!(left(&view, "Box C").contains("not told us"), "unknown is not no");
    assert!(left(&view, "Attorney Name").contains("not told us"));
    assert!(left(&view, "Case Number").contains("do not know"), "what the mapping leaves out is left");
    assert!(left(&view, "Judge").contains("do not know"));
    assert!(left(&view, "Sign here").contains("sign this yourself"));
}

#[test]
fn another_revision_is_only_proposed() {
    let bytes = form(MAPPED);
    let view = read(&bytes, &law(&"0".repeat(64)));
    assert_eq!(view.known, FormKnown::OtherRevision);
    assert!(view.known_words.contains("Motion to seal") && view.known_words.contains("Rev. 1"));
    assert_eq!(spell(&view), ["Caption=State v. Ines Inventa", "Box A=on", "F7=24CR00001"]);
    assert!(view.fields[2].why.contains("\"Case Number\""), "{}", view.fields[2].why);
    assert!(left(&view, "County").contains("takes 3 letters"), "{}", left(&view, "County"));
}

/// The fields often keep their names when the words of a form change.
#[test]
fn a_form_that_prints_another_revision_is_only_proposed() {
    let known = |printed: &str| {
        let bytes = printing(&form(MAPPED), printed);
        read(&bytes, &law(&forms::read(&bytes).unwrap().fingerprint)).known
    };
    assert_eq!(known("Form X-1, REV 1"), FormKnown::Exact);
    assert_eq!(known("Form X-1, Rev. 2"), FormKnown::OtherRevision);
    assert_eq!(known("Page 1"), FormKnown::Exact, "a form that prints none says nothing against it");
}

#[test]
fn a_form_that_nobody_knows_is_only_guessed_from_its_labels() {
    let fields = [
        ("Tx", "a", "Defendant's name", 0),
        ("Tx", "b", "Attorney's name", 0),
        ("Tx", "x[0].CaseNumber[0]", "", 0),
        ("Btn", "Felony", "", 0),
    ];
    let view = read(&form(&fields), &Law::default());
    assert_eq!(view.known, FormKnown::Unknown);
    assert_eq!(spell(&view), ["a=Ines Inventa", "x[0].CaseNumber[0]=24CR00001"]);
    assert!(left(&view, "Felony").contains("do not know"), "a check mark is never guessed");
}

#[test]
fn only_what_was_confirmed_is_filled() {
    let bytes = form(MAPPED);
    let words = Catalogue::new(Language::English);
    let day = case_file::parse_day("2026-11-22").unwrap();
    let confirm = |field: &str, value: &str| ConfirmedField { field: field.into(), value: value.into() };
    let confirmed = [confirm("F7", "25CR00002"), confirm("Box A", "on"), confirm("County", "Birch")];
    let filled = fill_form(&bytes, &confirmed, &words, day).unwrap();
    assert!(filled.document.bytes.starts_with(&bytes));
    assert_eq!(filled.document.file_name, "form-2026-11-22.pdf");
    assert_eq!(filled.filled, ["F7", "Box A"]);
    assert!(filled.left[0].why.contains("takes 3 letters"));
    let again = forms::read(&filled.document.bytes).unwrap();
    let values: Vec<(&str, &str)> = again
        .fields
        .iter()
        .filter(|field| !field.value.is_empty())
        .map(|field| (field.name.as_str(), field.value.as_str()))
        .collect();
    assert_eq!(values, [("Box A", "Yes"), ("F7", "25CR00002")]);
    // What stands there already is not written over without being asked.
    let view = read(&filled.document.bytes, &law(&again.fingerprint));
    assert!(spell(&view).contains(&"Box A=on".to_owned()), "{:?}", spell(&view));
}

#[test]
fn every_reason_has_words_in_every_language() {
    for language in [Language::English, Language::Spanish] {
        let words = Catalogue::new(language);
        for problem in forms::FormProblem::ALL {
            assert!(words.has(&format!("form-problem-{}", problem.code())), "{problem:?}");
        }
        for why in
            [NoSuchField, TooLong { max: 1 }, DoesNotFit, NotAnOption, ReadOnly, Signature, NotFillable]
        {
            assert!(words.has(&format!("form-left-{}", why.code())), "{why:?}");
        }
    }
    let words = Catalogue::new(Language::English);
    let failure = fill_form(b"hello", &[], &words, case_file::parse_day("2026-11-22").unwrap()).unwrap_err();
    assert_eq!(failure.code, ErrorCode::Document);
    assert!(failure.say.starts_with("This file is not a PDF.") && failure.say.contains("by hand"));
}
