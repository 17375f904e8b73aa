//! Forms that are built here, read and filled, and read again by a reader that is not ours.
//!
//! Not here: files made to do harm (`hostile`), building (`build`).

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]

mod build;
mod hostile;
mod real;

use build::{TestForm, annotation, modern, string, wide};
use forms::{Field, FieldKind, FieldValue, Filled, FormProblem, Refusal, fill, read};
use lopdf::{Document, Object, dictionary};

fn text(name: &str, value: &str) -> (String, FieldValue) {
    (name.to_owned(), FieldValue::Text(value.to_owned()))
}

fn field<'f>(fields: &'f [Field], name: &str) -> &'f Field {
    fields.iter().find(|field| field.name == name).unwrap()
}

/// A form with a field of every type on two pages.
fn every_type() -> TestForm {
    let mut form = TestForm::new(2);
    form.page_text(1, "Form X-1 (Rev. 01/2026)");
    let name = annotation("Tx", "Name", [50, 700, 300, 720]);
    form.field(0, [name, dictionary! { "TU" => string("Your full name"), "Ff" => 2 }]);
    form.field(
        0,
        [
            annotation("Tx", "Case Number", [50, 660, 200, 680]),
            dictionary! { "MaxLen" => 8, "V" => string("OLD") },
        ],
    );
    form.field(0, [annotation("Tx", "Reasons", [50, 500, 300, 600]), dictionary! { "Ff" => 1 << 12 }]);
    form.field(0, [annotation("Tx", "Locked", [50, 480, 300, 495]), dictionary! { "Ff" => 1 }]);
    form.field(0, [annotation("Sig", "Signature", [50, 440, 300, 470]), dictionary! {}]);
    form.field(
        1,
        [
            annotation("Ch", "County", [50, 700, 300, 720]),
            dictionary! { "Ff" => 1 << 17, "Opt" => vec![
                Object::Array(vec![string("01"), string("Alder")]),
                Object::Array(vec![string("02"), string("Birch")]),
            ] },
        ],
    );
    let on_off = form.on_off("On");
    form.field(
        1,
        [annotation("Btn", "Felony", [50, 660, 62, 672]), dictionary! { "AP" => on_off, "AS" => "Off" }],
    );
    form.radio(1, "Outcome", &["dismissed", "acquitted"]);
    form
}

#[test]
fn every_type_of_field_is_read() {
    let form = read(&every_type().bytes()).unwrap();
    assert_eq!((form.title.as_str(), form.pages), ("A form of the tests", 2));
    assert_eq!(form.revision, "Form X-1 (Rev. 01/2026)");
    let kinds: Vec<FieldKind> = form.fields.iter().map(|field| field.kind).collect();
    let words: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
    assert_eq!(words, ["text", "text", "text", "text", "signature", "choice", "checkbox", "radio"]);
    let name = field(&form.fields, "Name");
    assert_eq!((name.label.as_str(), name.required, name.page), ("Your full name", true, 1));
    let number = field(&form.fields, "Case Number");
    assert_eq!((number.max_length, number.value.as_str()), (Some(8), "OLD"));
    assert!(field(&form.fields, "Reasons").multiline && field(&form.fields, "Locked").read_only);
    assert_eq!(field(&form.fields, "County").options, ["Alder", "Birch"]);
    let outcome = field(&form.fields, "Outcome");
    assert_eq!(
        (outcome.options.as_slice(), outcome.page),
        (["dismissed", "acquitted"].map(String::from).as_slice(), 2)
    );
}

fn fill_every_type(bytes: &[u8]) -> Filled {
    let values = [
        text("Name", "Ines Inventa (Sample)"),
        text("Case Number", "24-CR-1"),
        text(
            "Reasons",
            "I finished my sentence long ago, and I have worked in the same place for nine years.\nThank you.",
        ),
        text("County", "birch"),
        ("Felony".to_owned(), FieldValue::Checked(true)),
        text("Outcome", "acquitted"),
    ];
    fill(bytes, &values).unwrap()
}

#[test]
fn a_filled_form_says_what_was_put_in() {
    for bytes in [every_type().bytes(), modern(&every_type().bytes())] {
        let filled = fill_every_type(&bytes);
        assert_eq!((filled.filled.len(), filled.refused.len()), (6, 0), "{:?}", filled.refused);
        let again = read(&filled.bytes).unwrap();
        let value = |name: &str| field(&again.fields, name).value.clone();
        assert_eq!(value("Name"), "Ines Inventa (Sample)");
        assert_eq!(value("Case Number"), "24-CR-1");
        assert!(value("Reasons").contains("nine years.\nThank you."));
        assert_eq!(
            (value("County"), value("Felony"), value("Outcome")),
            ("Birch".into(), "On".into(), "acquitted".into())
        );
        assert_eq!(again.fingerprint, read(&bytes).unwrap().fingerprint);
    }
}

#[test]
fn the_original_is_the_beginning_of_what_is_written() {
    for bytes in [every_type().bytes(), modern(&every_type().bytes())] {
        let once = fill_every_type(&bytes).bytes;
        assert!(once.len() > bytes.len() && once.starts_with(&bytes));
        let twice = fill(&once, &[text("Name", "Another Inventa")]).unwrap().bytes;
        assert!(twice.starts_with(&once));
        assert_eq!(field(&read(&twice).unwrap().fields, "Name").value, "Another Inventa");
        assert_eq!(fill_every_type(&bytes).bytes, once, "the same values give the same bytes");
        let untouched = fill(&bytes, &[text("Nobody", "x")]).unwrap();
        assert_eq!((untouched.bytes, untouched.refused[0].1), (bytes, Refusal::NoSuchField));
    }
}

#[test]
fn another_reader_finds_the_same_values() {
    for bytes in [every_type().bytes(), modern(&every_type().bytes())] {
        let filled = Document::load_mem(&fill_every_type(&bytes).bytes).unwrap();
        let of = |name: &str| {
            let has_name = |object: &&Object| {
                object.as_dict().is_ok_and(|entries| entries.get(b"T").ok() == Some(&string(name)))
            };
            filled.objects.values().find(has_name).unwrap().as_dict().unwrap().clone()
        };
        assert_eq!(of("Name").get(b"V").unwrap(), &string("Ines Inventa (Sample)"));
        assert_eq!(of("County").get(b"V").unwrap(), &string("02"));
        assert_eq!(of("Felony").get(b"AS").unwrap(), &Object::Name(b"On".to_vec()));
        let radio = of("Outcome");
        assert_eq!(radio.get(b"V").unwrap(), &Object::Name(b"acquitted".to_vec()));
        let states: Vec<Object> = radio
            .get(b"Kids")
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .map(|kid| {
                filled.get_dictionary(kid.as_reference().unwrap()).unwrap().get(b"AS").unwrap().clone()
            })
            .collect();
        assert_eq!(states, [Object::Name(b"Off".to_vec()), Object::Name(b"acquitted".to_vec())]);
        let drawn =
            of("Name").get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap().as_reference().unwrap();
        let drawn = filled.get_object(drawn).unwrap().as_stream().unwrap().content.clone();
        assert!(String::from_utf8_lossy(&drawn).contains(r"(Ines Inventa \(Sample\)) Tj"));
    }
}

#[test]
fn what_does_not_fit_is_refused_with_the_reason() {
    let bytes = every_type().bytes();
    let outcome = |name: &str, value: FieldValue| {
        let filled = fill(&bytes, &[(name.to_owned(), value)]).unwrap();
        assert_eq!(filled.bytes, bytes, "nothing is written");
        filled.refused[0].1
    };
    let say = |text: &str| FieldValue::Text(text.to_owned());
    assert_eq!(outcome("Case Number", say("24-CR-100")), Refusal::TooLong { max: 8 });
    assert_eq!(outcome("Name", say(&"Inventa ".repeat(40))), Refusal::DoesNotFit);
    assert_eq!(outcome("Reasons", say(&"Inventa ".repeat(900))), Refusal::DoesNotFit);
    assert_eq!(outcome("County", say("Cedar")), Refusal::NotAnOption);
    assert_eq!(outcome("Outcome", say("pending")), Refusal::NotAnOption);
    assert_eq!(outcome("Locked", say("x")), Refusal::ReadOnly);
    assert_eq!(outcome("Signature", say("Ines Inventa")), Refusal::Signature);
    assert_eq!(outcome("Felony", say("yes")), Refusal::NotFillable);
    assert_eq!(outcome("Name", FieldValue::Checked(true)), Refusal::NotFillable);
}

#[test]
fn a_check_mark_can_be_taken_away() {
    let on = fill(&every_type().bytes(), &[("Felony".to_owned(), FieldValue::Checked(true))]).unwrap();
    assert_eq!(field(&read(&on.bytes).unwrap().fields, "Felony").value, "On");
    let off = fill(&on.bytes, &[("Felony".to_owned(), FieldValue::Checked(false))]).unwrap();
    assert_eq!(field(&read(&off.bytes).unwrap().fields, "Felony").value, "");
}

#[test]
fn letters_of_other_alphabets_are_kept_and_left_to_the_viewer_to_draw() {
    let mut form = TestForm::new(1);
    let mut entries = annotation("Tx", "", [50, 700, 300, 720]);
    entries.set("T", wide("Имя"));
    form.field(0, [entries, dictionary! { "TU" => wide("Полное имя") }]);
    let bytes = form.bytes();
    let read_form = read(&bytes).unwrap();
    assert_eq!(
        (read_form.fields[0].name.as_str(), read_form.fields[0].label.as_str()),
        ("Имя", "Полное имя")
    );
    let filled = fill(&bytes, &[text("Имя", "Инвента")]).unwrap().bytes;
    assert_eq!(read(&filled).unwrap().fields[0].value, "Инвента");
    let other = Document::load_mem(&filled).unwrap();
    let acro = other.catalog().unwrap().get(b"AcroForm").unwrap();
    let acro = other.dereference(acro).unwrap().1.as_dict().unwrap();
    assert_eq!(acro.get(b"NeedAppearances").unwrap(), &Object::Boolean(true));
    let accents = fill(&bytes, &[text("Имя", "José Ñúñez")]).unwrap().bytes;
    let other = Document::load_mem(&accents).unwrap();
    let acro = other.dereference(other.catalog().unwrap().get(b"AcroForm").unwrap()).unwrap().1;
    assert!(acro.as_dict().unwrap().get(b"NeedAppearances").is_err(), "we draw these ourselves");
}

#[test]
fn a_field_has_what_the_fields_around_it_have() {
    let mut form = TestForm::new(2);
    let kid = |form: &mut TestForm, page: usize, name: Option<&str>, top: i64| {
        let mut entries = annotation("", "", [50, top, 300, top + 20]);
        entries.remove(b"FT");
        match name {
            Some(name) => entries.set("T", string(name)),
            None => drop(entries.remove(b"T")),
        }
        form.widget(page, entries)
    };
    let given = kid(&mut form, 0, Some("given"), 700);
    let (first, second) = (kid(&mut form, 0, None, 650), kid(&mut form, 1, None, 650));
    let family =
        form.inner(dictionary! { "T" => string("family"), "Kids" => vec![first.into(), second.into()] });
    let name = form.inner(dictionary! { "T" => string("name"), "Kids" => vec![given.into(), family.into()] });
    form.root(
        dictionary! { "T" => string("person"), "FT" => "Tx", "MaxLen" => 12, "Kids" => vec![name.into()] },
    );
    let bytes = form.bytes();
    let fields = read(&bytes).unwrap().fields;
    let names: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(names, ["person.name.given", "person.name.family"]);
    assert!(fields.iter().all(|field| field.max_length == Some(12) && field.kind == FieldKind::Text));
    let filled = fill(&bytes, &[text("person.name.family", "Inventa")]).unwrap().bytes;
    let other = Document::load_mem(&filled).unwrap();
    for widget in [first, second] {
        assert!(other.get_dictionary(widget).unwrap().get(b"AP").is_ok(), "each place shows it");
    }
}

#[test]
fn what_cannot_be_filled_is_refused_with_its_reason() {
    assert_eq!(read(b"hello"), Err(FormProblem::NotPdf));
    assert_eq!(read(b""), Err(FormProblem::NotPdf));
    assert_eq!(read(&vec![b' '; forms::MOST_BYTES + 1]), Err(FormProblem::TooBig));
    assert_eq!(read(b"%PDF-1.7\nnothing more"), Err(FormProblem::Broken));
    assert_eq!(read(&TestForm::new(1).without_form()), Err(FormProblem::NoFields));
    assert_eq!(read(&TestForm::new(1).bytes()), Err(FormProblem::Flattened));
    let mut xfa = TestForm::new(1);
    xfa.form_entry("XFA", string("<xdp/>"));
    assert_eq!(read(&xfa.bytes()), Err(FormProblem::XfaOnly));
    let mut locked = every_type();
    locked.trailer_entry("Encrypt", dictionary! { "Filter" => "Standard" });
    assert_eq!(read(&locked.bytes()), Err(FormProblem::Encrypted));
}

#[test]
fn the_second_set_of_values_of_a_form_with_both_is_ended() {
    let mut both = every_type();
    both.form_entry("XFA", string("<xdp/>"));
    let bytes = both.bytes();
    let filled = fill(&bytes, &[text("Name", "Ines Inventa")]).unwrap().bytes;
    let other = Document::load_mem(&filled).unwrap();
    let acro = other.dereference(other.catalog().unwrap().get(b"AcroForm").unwrap()).unwrap().1;
    assert!(acro.as_dict().unwrap().get(b"XFA").is_err());
    assert!(filled.starts_with(&bytes));
}

#[test]
fn the_fingerprint_is_that_of_the_names_alone() {
    let one = read(&every_type().bytes()).unwrap();
    let mut more = every_type();
    more.field(0, [annotation("Tx", "New field", [50, 400, 300, 420]), dictionary! {}]);
    assert_ne!(read(&more.bytes()).unwrap().fingerprint, one.fingerprint);
    let names = one.fields.iter().rev().map(|field| field.name.as_str());
    assert_eq!(forms::fingerprint(names), one.fingerprint);
}

/// By hand: `WRITE_FORM=folder cargo test -p forms written_for_eyes` leaves the forms for other programs to open.
#[test]
fn forms_can_be_written_for_eyes() {
    let Some(folder) = std::env::var_os("WRITE_FORM") else { return };
    let folder = std::path::Path::new(&folder);
    for (name, bytes) in [("table", every_type().bytes()), ("stream", modern(&every_type().bytes()))] {
        std::fs::write(folder.join(format!("{name}.pdf")), &bytes).unwrap();
        std::fs::write(folder.join(format!("{name}-filled.pdf")), fill_every_type(&bytes).bytes).unwrap();
    }
}
