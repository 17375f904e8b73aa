//! What a document for Word must hold: every text, real styles and lists, a header row, marks of direction and language,
//! the same bytes, and pages that `LibreOffice` can draw.
//!
//! Not here: how it looks on the page.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a panic is how a test fails, and LibreOffice reads and writes files"
)]

#[path = "shared/every_part.rs"]
mod every_part;

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::Command;

use documents::{Cell, Format, Look, Packet, Paper, Part, render};
use every_part::{every_part, squeezed, texts};
use roxmltree::{Document, Node};
use zip::ZipArchive;

const LARGE: Look = Look { paper: Paper::Letter, large: true, gray: false };
const GRAY: Look = Look { paper: Paper::A4, large: false, gray: true };
const LOOKS: [Look; 4] =
    [Look { paper: Paper::Letter, large: false, gray: false }, LARGE, GRAY, Look { gray: true, ..LARGE }];

fn docx(packet: &Packet, look: Look) -> Vec<u8> {
    render(packet, Format::Docx, look).unwrap()
}

/// The text of one file of a document.
fn file(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The words that a reader sees.
fn words(xml: &str) -> String {
    let document = Document::parse(xml).unwrap();
    let texts = document.descendants().filter(|node| node.has_tag_name("t"));
    texts.filter_map(|node| node.text()).map(squeezed).collect()
}

fn named<'a>(document: &'a Document<'_>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.tag_name().name() == name)
}

/// Word's attribute of a node.
fn value<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    let found = node.attributes().find(|attribute| attribute.name() == name);
    found.map(|attribute| attribute.value()).unwrap_or_default()
}

#[test]
fn every_text_of_every_part_is_in_it() {
    let packet = every_part("Ada & <Example> \"Łódź\" שלום 李小龍");
    for look in LOOKS {
        let bytes = docx(&packet, look);
        let body = words(&file(&bytes, "word/document.xml"));
        for text in texts(&packet) {
            assert!(body.contains(&squeezed(&text)), "{text} is not in {body}");
        }
        let foot = words(&file(&bytes, "word/footer1.xml"));
        assert_eq!(foot, squeezed(&format!("{} page 1 of 1", packet.footer)));
    }
}

#[test]
fn what_a_person_typed_is_only_ever_text() {
    for text in ["</w:t><w:br/>", "&amp;&#x0;", "a\u{0}b\u{7}\u{FFFF}", "a\u{202E}b", "", " ", "x\ny"] {
        let bytes = docx(&every_part(text), Look::default());
        let xml = file(&bytes, "word/document.xml");
        let document = Document::parse(&xml).unwrap();
        assert!(!xml.contains('\u{202E}'));
        let lines = named(&document, "br").count();
        assert_eq!(lines > 0, text.contains('\n'), "{text:?}");
    }
}

#[test]
fn the_same_packet_gives_the_same_bytes() {
    let packet = every_part("Ada Example");
    for look in LOOKS {
        assert_eq!(docx(&packet, look), docx(&packet, look));
    }
}

#[test]
fn every_style_and_list_that_is_used_is_there() {
    for look in LOOKS {
        let bytes = docx(&every_part("Ada"), look);
        let body = file(&bytes, "word/document.xml");
        let body = Document::parse(&body).unwrap();
        let styles = file(&bytes, "word/styles.xml");
        let styles = Document::parse(&styles).unwrap();
        let known: BTreeSet<&str> = named(&styles, "style").map(|style| value(style, "styleId")).collect();
        for used in ["pStyle", "rStyle"].iter().flat_map(|kind| named(&body, kind)) {
            assert!(known.contains(value(used, "val")), "{}", value(used, "val"));
        }
        for style in
            ["Title", "Heading1", "Heading2", "ListBullet", "Checklist", "ListNumber", "SignatureLine"]
        {
            assert!(named(&body, "pStyle").any(|used| value(used, "val") == style), "{style} is used");
        }
        let numbering = file(&bytes, "word/numbering.xml");
        let numbering = Document::parse(&numbering).unwrap();
        let lists: BTreeSet<&str> = named(&numbering, "num").map(|list| value(list, "numId")).collect();
        let used: BTreeSet<&str> = named(&body, "numId").map(|list| value(list, "val")).collect();
        assert_eq!(used, lists, "bullets, boxes, and one list of numbers");
        let starts: Vec<&str> = named(&numbering, "startOverride").map(|start| value(start, "val")).collect();
        assert_eq!(starts, ["3"]);
    }
}

#[test]
fn a_list_that_goes_on_is_the_same_list() {
    let numbered = |first, count| Part::Numbered { first, lines: vec!["x".to_owned(); count] };
    let packet = Packet { parts: vec![numbered(1, 2), numbered(3, 1), numbered(1, 1)], ..every_part("x") };
    let bytes = docx(&packet, Look::default());
    let body = file(&bytes, "word/document.xml");
    let body = Document::parse(&body).unwrap();
    let used: Vec<&str> = named(&body, "numId").map(|list| value(list, "val")).collect();
    assert_eq!(used, ["3", "3", "3", "4"]);
}

#[test]
fn a_table_repeats_its_header_and_no_row_is_cut() {
    let bytes = docx(&every_part("Ada"), Look::default());
    let body = file(&bytes, "word/document.xml");
    let body = Document::parse(&body).unwrap();
    let [head] = named(&body, "tblHeader").collect::<Vec<_>>()[..] else { panic!("one header row") };
    let row = head
        .ancestors()
        .find(|node| node.has_tag_name((head.tag_name().namespace().unwrap(), "tr")))
        .unwrap();
    assert!(
        row.prev_sibling_element().is_none_or(|before| before.tag_name().name() != "tr"),
        "it is the first"
    );
    assert!(named(&body, "tc").all(|cell| cell.children().any(|inner| inner.tag_name().name() == "p")));
}

#[test]
fn in_large_print_everything_is_large_and_a_table_that_is_too_narrow_is_told_row_by_row() {
    let long = "Unconstitutionality";
    let table = Part::Table {
        widths: vec![1, 1, 1],
        header: vec!["Charge".into(), "Law".into(), "Day".into()],
        rows: vec![vec![Cell::plain(long), Cell::plain("b"), Cell::plain("c")]],
    };
    let packet = Packet { parts: vec![table], ..every_part("x") };
    let tables = |look| file(&docx(&packet, look), "word/document.xml").matches("<w:tbl>").count();
    assert_eq!((tables(Look::default()), tables(LARGE)), (1, 0));
    let body = words(&file(&docx(&packet, LARGE), "word/document.xml"));
    assert!(body.contains(&format!("Charge:{long}Law:bDay:c")), "{body}");

    let styles = file(&docx(&every_part("x"), LARGE), "word/styles.xml");
    let styles = Document::parse(&styles).unwrap();
    for size in named(&styles, "sz") {
        let style = size.ancestors().find(|node| node.tag_name().name() == "style");
        let id = style.map(|style| value(style, "styleId")).unwrap_or_default();
        let points = value(size, "val").parse::<u32>().unwrap();
        assert!(points >= 36 || ["Footer", "Gap"].contains(&id), "{id} has {points} half points");
    }
}

#[test]
fn black_and_white_has_no_color_and_no_fill() {
    for look in [GRAY, Look { gray: true, ..LARGE }] {
        let bytes = docx(&every_part("Ada"), look);
        for name in ["word/document.xml", "word/styles.xml", "word/footer1.xml", "word/numbering.xml"] {
            let xml = file(&bytes, name);
            let document = Document::parse(&xml).unwrap();
            assert_eq!(named(&document, "shd").count() + named(&document, "fill").count(), 0, "{name}");
            for node in document.descendants() {
                let color =
                    if node.tag_name().name() == "color" { value(node, "val") } else { value(node, "color") };
                assert!(["", "000000", "auto"].contains(&color), "{color} in {name}");
            }
        }
    }
    assert!(file(&docx(&every_part("Ada"), Look::default()), "word/styles.xml").contains("w:shd"));
}

#[test]
fn writing_from_right_to_left_and_east_asian_signs_are_marked() {
    let bytes = docx(&every_part("Ada שלום, 李小龍"), Look::default());
    let body = file(&bytes, "word/document.xml");
    let body = Document::parse(&body).unwrap();
    let run_of = |text: &str| {
        let mut found = named(&body, "t").filter(|node| node.text() == Some(text));
        found.next().and_then(|node| node.parent()).unwrap_or_else(|| panic!("{text} is a run of its own"))
    };
    let has = |run: Node<'_, '_>, name: &str| run.descendants().any(|node| node.tag_name().name() == name);
    let language = |run: Node<'_, '_>, kind: &str| {
        let found = run.descendants().find(|node| node.tag_name().name() == "lang");
        found.map(|node| value(node, kind).to_owned()).unwrap_or_default()
    };
    assert!(has(run_of("שלום"), "rtl"));
    assert_eq!(language(run_of("שלום"), "bidi"), "he-IL");
    assert!(!has(run_of("李小龍"), "rtl"));
    assert_eq!(language(run_of("李小龍"), "eastAsia"), "zh-CN");
    assert!(!has(run_of("Ada "), "rtl"));
}

#[test]
fn it_says_its_language_title_and_day_and_no_author() {
    let packet = Packet { language: "es".into(), ..every_part("Ada") };
    let bytes = docx(&packet, Look::default());
    let core = file(&bytes, "docProps/core.xml");
    let core = Document::parse(&core).unwrap();
    let text =
        |name: &str| named(&core, name).next().and_then(|node| node.text()).unwrap_or_default().to_owned();
    assert_eq!(text("title"), "Your plan");
    assert_eq!(text("language"), "es-US");
    assert_eq!(
        (text("created"), text("modified")),
        ("2026-11-22T00:00:00Z".into(), "2026-11-22T00:00:00Z".into())
    );
    assert_eq!(text("creator") + &text("lastModifiedBy"), "");
    let styles = file(&bytes, "word/styles.xml");
    let styles = Document::parse(&styles).unwrap();
    assert!(named(&styles, "lang").any(|node| value(node, "val") == "es-US"));
}

#[test]
fn pages_have_the_size_that_was_asked_for_and_their_number_at_the_foot() {
    for (paper, width, height) in [(Paper::Letter, "12240", "15840"), (Paper::A4, "11906", "16838")] {
        let bytes = docx(&every_part("Ada"), Look::on(paper));
        let body = file(&bytes, "word/document.xml");
        let body = Document::parse(&body).unwrap();
        let size = named(&body, "pgSz").next().unwrap();
        assert_eq!((value(size, "w"), value(size, "h")), (width, height));
        let foot = file(&bytes, "word/footer1.xml");
        let foot = Document::parse(&foot).unwrap();
        let fields: Vec<&str> = named(&foot, "fldSimple").map(|field| value(field, "instr").trim()).collect();
        assert_eq!(fields, ["PAGE", "NUMPAGES"]);
    }
}

/// Word refuses a document whose properties stand in another order than the standard's (ECMA-376, part 1).
const ORDER: &[(&str, &str)] = &[
    (
        "pPr",
        "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr",
    ),
    ("rPr", "rStyle rFonts b bCs i iCs color sz szCs rtl cs lang"),
    ("tblPr", "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook"),
    ("tcPr", "tcW tcBorders shd tcMar vAlign"),
    ("trPr", "cantSplit tblHeader"),
    ("pBdr", "top left bottom right"),
    ("tblBorders", "top left bottom right insideH insideV"),
    ("tcBorders", "top left bottom right"),
    ("tblCellMar", "top left bottom right"),
    ("style", "name basedOn next semiHidden qFormat pPr rPr tblPr"),
    ("lvl", "start numFmt lvlText lvlJc pPr rPr"),
    ("sectPr", "footerReference pgSz pgMar"),
    ("settings", "defaultTabStop characterSpacingControl compat themeFontLang"),
    ("tbl", "tblPr tblGrid tr"),
];

#[test]
fn properties_stand_in_the_order_of_the_standard() {
    for look in LOOKS {
        let mut packet = every_part("Ada שלום");
        packet.parts.rotate_left(9);
        for packet in [every_part("Ada שלום"), packet] {
            let bytes = docx(&packet, look);
            for name in ["document", "styles", "numbering", "settings", "footer1"] {
                let xml = file(&bytes, &format!("word/{name}.xml"));
                let document = Document::parse(&xml).unwrap();
                for (parent, order) in ORDER {
                    let order: Vec<&str> = order.split(' ').collect();
                    for node in named(&document, parent) {
                        let inner =
                            node.children().filter(Node::is_element).map(|inner| inner.tag_name().name());
                        let places: Vec<usize> = inner
                            .map(|inner| {
                                order
                                    .iter()
                                    .position(|known| *known == inner)
                                    .unwrap_or_else(|| panic!("{inner} in {parent}"))
                            })
                            .collect();
                        assert!(places.is_sorted(), "{parent} in {name}: {places:?}");
                    }
                }
            }
        }
    }
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok_and(|output| output.status.success())
}

/// `LibreOffice` is a program that reads such documents and that we did not write. Where it or `pdftotext` is not
/// installed this holds nothing; `cargo xtask test` installs both.
#[test]
fn libreoffice_draws_every_text_of_every_part() {
    if !is_there("soffice") || Command::new("pdftotext").arg("-v").output().is_err() {
        return;
    }
    let folder = std::env::temp_dir().join(format!("good-name-docx-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let packet = every_part("Ada & Example-Łódź שלום");
    let names: Vec<String> = (0..LOOKS.len()).map(|number| format!("{number}.docx")).collect();
    for (name, look) in names.iter().zip(LOOKS) {
        std::fs::write(folder.join(name), docx(&packet, look)).unwrap();
    }
    let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
    let office = Command::new("soffice")
        .args([profile.as_str(), "--headless", "--convert-to", "pdf"])
        .args(&names)
        .current_dir(&folder)
        .output()
        .unwrap();
    assert!(office.status.success(), "{}", String::from_utf8_lossy(&office.stderr));
    for name in &names {
        let text = text_of(&folder.join(name).with_extension("pdf"));
        for wanted in texts(&packet) {
            // The order of pieces from right to left on a line is the reader's.
            for word in wanted.split_whitespace().filter(|word| word.is_ascii()) {
                assert!(text.contains(word), "{word} is not in {name}: {text}");
            }
        }
        assert!(text.contains("page1of"), "the fields are drawn: {text}");
        assert!(text.contains("3.Ada"), "numbers begin where they are told: {text}");
    }
    std::fs::remove_dir_all(&folder).unwrap();
}

fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    squeezed(&String::from_utf8_lossy(&output.stdout))
}
