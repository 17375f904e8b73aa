//! Files made to do harm, and files damaged by chance: they are refused or read, soon, and nothing else happens.
//!
//! Not here: forms that are as they should be.

use std::fmt::Write as _;

use forms::{FieldValue, FormProblem, fill, read};
use proptest::prelude::*;

use crate::build::{TestForm, annotation, modern, string};
use lopdf::dictionary;

/// Writes a file out of object bodies, with a correct table.
fn file_of(bodies: &[(u32, Vec<u8>)], trailer: &str) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut table = String::from("xref\n");
    for (number, body) in bodies {
        let _ = write!(table, "{number} 1\n{:010} 00000 n \n", out.len());
        out.extend(format!("{number} 0 obj\n").into_bytes());
        out.extend(body);
        out.extend(b"\nendobj\n");
    }
    let start = out.len();
    out.extend(
        format!("{table}trailer\n<</Root 1 0 R /Size 9 {trailer}>>\nstartxref\n{start}\n%%EOF").into_bytes(),
    );
    out
}

fn simple(fields: &str, more: &[(u32, &str)]) -> Vec<u8> {
    let catalog = format!("<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields {fields}>> >>");
    let mut bodies = vec![(1, catalog.into_bytes()), (2, b"<</Kids [] /Count 0>>".to_vec())];
    bodies.extend(more.iter().map(|(number, body)| (*number, body.as_bytes().to_vec())));
    file_of(&bodies, "")
}

#[test]
fn a_small_file_by_hand_is_read() {
    let bytes = simple("[3 0 R]", &[(3, "<</FT /Tx /T (Name) /Rect [0 0 100 20]>>")]);
    assert_eq!(read(&bytes).unwrap().fields[0].name, "Name");
}

#[test]
fn loops_end() {
    for (fields, more) in [
        ("3 0 R", vec![(3, "3 0 R")]),
        ("3 0 R", vec![(3, "4 0 R"), (4, "3 0 R")]),
        ("[3 0 R]", vec![(3, "<</T (a) /FT /Tx /Kids [3 0 R 3 0 R]>>")]),
        ("[3 0 R]", vec![(3, "<</T (a) /FT /Tx /Kids [4 0 R]>>"), (4, "<</T (b) /Kids [3 0 R 4 0 R]>>")]),
        ("[3 0 R]", vec![(3, "<</T 3 0 R /FT /Tx /Parent 3 0 R /V 3 0 R /AP 3 0 R /N 3 0 R>>")]),
    ] {
        let bytes = simple(fields, &more);
        if let Ok(form) = read(&bytes) {
            assert!(form.fields.len() <= 2);
        }
    }
    let pages = file_of(
        &[
            (1, b"<</Pages 2 0 R /AcroForm <</Fields [3 0 R]>> >>".to_vec()),
            (2, b"<</Kids [2 0 R 2 0 R]>>".to_vec()),
            (3, b"<</T (a) /FT /Tx>>".to_vec()),
        ],
        "",
    );
    assert_eq!(read(&pages).unwrap().pages, 0);
    let table = file_of(&[(1, b"<<>>".to_vec())], "/Prev 9");
    assert!(read(&table).is_err());
    let mut itself = file_of(&[(1, b"<<>>".to_vec())], "");
    let start = itself.windows(4).position(|word| word == b"xref").unwrap();
    itself = file_of(&[(1, b"<<>>".to_vec())], &format!("/Prev {start} /XRefStm {start}"));
    assert_eq!(read(&itself), Err(FormProblem::NoFields));
}

#[test]
fn what_lies_too_deep_is_refused() {
    let deep = |open: &str, close: &str| format!("[{}{}]", open.repeat(100_000), close.repeat(100_000));
    assert_eq!(read(&simple(&deep("[", "]"), &[])), Err(FormProblem::TooDeep));
    assert_eq!(read(&simple(&deep("<</A ", ">>"), &[])), Err(FormProblem::TooDeep));
    let mut chain: Vec<(u32, Vec<u8>)> = vec![(1, b"<</AcroForm <</Fields [10 0 R]>> >>".to_vec())];
    for number in 10..300 {
        chain.push((number, format!("<</T (a) /FT /Tx /Kids [{} 0 R]>>", number + 1).into_bytes()));
    }
    assert_eq!(read(&file_of(&chain, "")), Err(FormProblem::TooDeep));
}

#[test]
fn huge_lists_are_refused() {
    let many = "3 0 R ".repeat(1_200_000);
    let bytes = simple(&format!("[{many}]"), &[(3, "<</T (a) /FT /Tx>>")]);
    assert_eq!(read(&bytes), Err(FormProblem::TooManyObjects));
    let count = simple("[3 0 R]", &[(3, "<</T (a) /FT /Tx>>")]);
    let text = String::from_utf8(count).unwrap().replace("xref\n1 1", "xref\n1 99999999999");
    assert_eq!(read(text.as_bytes()), Err(FormProblem::Broken));
}

/// Many entries can lead to the same megabytes; only those that are asked for are read.
#[test]
fn a_million_entries_for_the_same_bytes_cost_nothing() {
    let mut out = b"%PDF-1.7\n1 0 obj\n<</AcroForm <</Fields [3 0 R]>> >>\nendobj\n".to_vec();
    let at = out.len();
    out.extend(b"5 0 obj\n[");
    out.extend(b"0 ".repeat(1 << 20));
    out.extend(b"]\nendobj\n");
    let start = out.len();
    let mut table = String::from("xref\n1 1\n0000000009 00000 n \n10 400000\n");
    for _ in 0..400_000 {
        let _ = writeln!(table, "{at:010} 00000 n ");
    }
    out.extend(table.into_bytes());
    out.extend(format!("trailer\n<</Root 1 0 R>>\nstartxref\n{start}\n%%EOF").into_bytes());
    assert_eq!(read(&out), Err(FormProblem::Flattened));
    // And when each of them is asked for, the budget of the file ends it.
    let all = (10..400_000).map(|number| format!("{number} 0 R")).collect::<Vec<_>>().join(" ");
    let greedy = String::from_utf8(out).unwrap();
    let greedy = greedy.replace("[3 0 R]", &format!("[{all}]"));
    assert!(read(greedy.as_bytes()).is_err());
}

/// A big object can be named by as many generations as there are numbers; it is one object all the same.
#[test]
fn generations_of_one_object_are_looked_at_once() {
    let named = |number: u32| {
        (0..60_000).map(|generation| format!("{number} {generation} R")).collect::<Vec<_>>().join(" ")
    };
    let big = format!("<</T (a) /FT /Tx /Subtype /Widget /Rect [0 0 9 9] /Junk [{}]>>", "0 ".repeat(200_000));
    let catalog = format!("<</Pages 2 0 R /AcroForm <</Fields [{}]>> >>", named(3));
    let pages = format!("<</Kids [{}]>>", named(4));
    let page = format!("<</Annots [{}] /Junk [{}]>>", named(5), "0 ".repeat(200_000));
    let bodies = [(1, catalog), (2, pages), (3, big.clone()), (4, page), (5, big)];
    let bodies = bodies.map(|(number, body)| (number, body.into_bytes()));
    let form = read(&file_of(&bodies, ""));
    assert_eq!(form.map(|form| (form.pages, form.fields.len())), Ok((1, 1)));
}

/// A page that places itself, fonts that are all huge, and drawings whose parents lead in a ring.
#[test]
fn pages_that_go_round_and_fonts_that_are_huge_end() {
    let stream = |entries: &str, content: &str| {
        format!("<<{entries} /Length {}>>\nstream\n{content}\nendstream", content.len()).into_bytes()
    };
    let table = "1 beginbfrange <0000> <FFFF> <0000> endbfrange ".repeat(2_000);
    let each = |write: fn(u32) -> String| (0..2_000).map(write).collect::<Vec<_>>().join(" ");
    let fonts = each(|number| format!("/F{number} 7 0 R"));
    let uses = each(|number| format!("/F{number} 9 Tf (Rev. 1) Tj /X Do"));
    let resources = format!("/Resources <</Font <<{fonts}>> /XObject <</X 6 0 R>> >>");
    let bytes = file_of(
        &[
            (1, b"<</Pages 2 0 R /AcroForm <</Fields [3 0 R]>> >>".to_vec()),
            (2, b"<</Kids [4 0 R 9 0 R 10 0 R 11 0 R]>>".to_vec()),
            (3, b"<</T (a) /FT /Tx /Subtype /Widget /Parent 3 0 R>>".to_vec()),
            (4, format!("<</Annots [3 0 R 5 0 R] /Contents [6 0 R 6 0 R 6 0 R] {resources}>>").into_bytes()),
            (5, b"<</T (a) /FT /Tx /Subtype /Widget /Parent 5 0 R>>".to_vec()),
            (6, stream(&format!("/Subtype /Form {resources}"), &uses)),
            (7, b"<</Subtype /Type0 /ToUnicode 8 0 R>>".to_vec()),
            (8, stream("", &table)),
        ],
        "",
    );
    let form = read(&bytes).unwrap();
    assert_eq!((form.pages, form.fields.len(), form.revision.as_str()), (1, 1, ""));
}

/// White space and comments cost too: many objects can begin in front of the same megabytes of them.
#[test]
fn looking_past_nothing_is_paid_for() {
    let mut out = b"%PDF-1.7\n1 0 obj\n<</AcroForm <</Fields [".to_vec();
    out.extend((10..60_000).flat_map(|number| format!("{number} 0 R ").into_bytes()));
    out.extend(b"]>> >>\nendobj\n");
    let at = out.len();
    out.extend(b" ".repeat(4 << 20));
    let start = out.len();
    let mut table = String::from("xref\n1 1\n0000000009 00000 n \n10 60000\n");
    for offset in 0..60_000 {
        let _ = writeln!(table, "{:010} 00000 n ", at + offset);
    }
    out.extend(table.into_bytes());
    out.extend(format!("trailer\n<</Root 1 0 R>>\nstartxref\n{start}\n%%EOF").into_bytes());
    assert!(read(&out).is_err());
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let zeros = vec![0_u8; 40 << 20];
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&zeros, 9);
    let mut stream =
        format!("<</Type /ObjStm /N 1 /First 10 /Filter /FlateDecode /Length {}>>\nstream\n", packed.len())
            .into_bytes();
    stream.extend(&packed);
    stream.extend(b"\nendstream");
    // Object 1 lies in the stream; a table that is a stream says so.
    let mut out = b"%PDF-1.7\n".to_vec();
    let at = out.len();
    out.extend(b"5 0 obj\n");
    out.extend(&stream);
    out.extend(b"\nendobj\n");
    let start = out.len();
    let mut places = vec![2, 0, 0, 0, 5, 0];
    places.extend([1, 0, 0, 0, u8::try_from(at).unwrap(), 0]);
    out.extend(b"6 0 obj\n<</Type /XRef /Root 1 0 R /W [1 4 1] /Index [1 1 5 1] /Length 12>>\nstream\n");
    out.extend(places);
    out.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF").into_bytes());
    assert_eq!(read(&out), Err(FormProblem::TooBig));
}

#[test]
fn a_stream_that_needs_itself_is_refused() {
    let mut out = b"%PDF-1.7\n".to_vec();
    let start = out.len();
    out.extend(
        b"6 0 obj\n<</Type /XRef /Root 6 0 R /W [1 4 1] /Index [6 1] /Length 6 0 R /Filter 6 0 R>>\nstream\n",
    );
    out.extend([1, 0, 0, 0, 9, 0]);
    out.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF").into_bytes());
    assert!(read(&out).is_err());
    let nested = String::from_utf8_lossy(&simple("[7 0 R]", &[(7, "<</T (a) /FT /Tx>>")])).into_owned();
    assert!(read(nested.replace("0 R", "R 0").as_bytes()).is_err());
}

fn whole_form() -> Vec<u8> {
    let mut form = TestForm::new(2);
    form.page_text(0, "Rev. 01/2026");
    form.field(
        0,
        [annotation("Tx", "Name", [50, 700, 300, 720]), dictionary! { "TU" => string("Your name") }],
    );
    form.field(
        1,
        [
            annotation("Ch", "County", [50, 600, 300, 620]),
            dictionary! { "Opt" => vec![string("Alder"), string("Birch")] },
        ],
    );
    let drawings = form.on_off("On");
    form.field(1, [annotation("Btn", "Felony", [50, 660, 62, 672]), dictionary! { "AP" => drawings }]);
    form.radio(1, "Outcome", &["dismissed", "acquitted"]);
    form.bytes()
}

/// What anybody may do with a file: read it, and fill whatever was found.
fn use_it(bytes: &[u8]) {
    let Ok(form) = read(bytes) else { return };
    let values: Vec<(String, FieldValue)> = form
        .fields
        .iter()
        .map(|field| (field.name.clone(), FieldValue::Text("Inventa".to_owned())))
        .collect();
    if let Ok(filled) = fill(bytes, &values) {
        assert!(filled.bytes.starts_with(bytes));
        assert_eq!(filled.filled.len() + filled.refused.len(), values.len());
    }
}

#[derive(Debug, Clone)]
enum Damage {
    Set(prop::sample::Index, u8),
    Cut(prop::sample::Index),
    Remove(prop::sample::Index, usize),
    Repeat(prop::sample::Index, usize),
    Word(prop::sample::Index, &'static str),
}

fn damage() -> impl Strategy<Value = Damage> {
    let at = any::<prop::sample::Index>;
    let words = prop::sample::select(vec![
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        "0 0 R",
        "3 0 R",
        "/Kids",
        "/Length 99999999999",
        "stream",
        "endobj",
        "-",
        "/T",
        "xref",
        "obj",
        "18446744073709551616",
        "\\",
        "%",
        "/Prev 9",
        "1e400",
        "/W [9 9 9]",
        "null",
        "<",
        "#",
    ]);
    prop_oneof![
        4 => (at(), any::<u8>()).prop_map(|(at, byte)| Damage::Set(at, byte)),
        1 => at().prop_map(Damage::Cut),
        2 => (at(), 1..200_usize).prop_map(|(at, count)| Damage::Remove(at, count)),
        1 => (at(), 1..200_usize).prop_map(|(at, count)| Damage::Repeat(at, count)),
        4 => (at(), words).prop_map(|(at, word)| Damage::Word(at, word)),
    ]
}

fn damaged(mut bytes: Vec<u8>, all: &[Damage]) -> Vec<u8> {
    for one in all {
        if bytes.is_empty() {
            break;
        }
        let len = bytes.len();
        match one {
            Damage::Set(at, byte) => bytes[at.index(len)] = *byte,
            Damage::Cut(at) => bytes.truncate(at.index(len)),
            Damage::Remove(at, count) => {
                let from = at.index(len);
                drop(bytes.drain(from..(from + count).min(len)));
            }
            Damage::Repeat(at, count) => {
                let from = at.index(len);
                let part = bytes[from..(from + count).min(len)].to_vec();
                bytes.splice(from..from, part);
            }
            Damage::Word(at, word) => {
                // Over what is there, so that places stay right.
                for (offset, byte) in word.bytes().enumerate() {
                    if let Some(place) = bytes.get_mut(at.index(len) + offset) {
                        *place = byte;
                    }
                }
            }
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_file_is_refused_or_read_and_nothing_else(all in prop::collection::vec(damage(), 1..8)) {
        thread_local! {
            static FORMS: [Vec<u8>; 2] = [whole_form(), modern(&whole_form())];
        }
        FORMS.with(|forms| forms.iter().for_each(|form| use_it(&damaged(form.clone(), &all))));
    }

    #[test]
    fn chance_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let mut named = b"%PDF-1.7\n".to_vec();
        named.extend(&bytes);
        named.extend(b"\nstartxref\n9\n%%EOF");
        prop_assert!(read(&bytes).is_err() && read(&named).is_err());
    }
}
