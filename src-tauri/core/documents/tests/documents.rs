//! What every paper must hold: all the facts, the footer, tags, sizes, the same bytes, and any name.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    unreachable_pub,
    reason = "a panic is how a test fails, and a test's own module is not an interface"
)]

#[path = "documents/english.rs"]
mod english;
#[path = "shared/every_part.rs"]
mod every_part;
#[path = "documents/proof_papers.rs"]
mod proof_papers;

use std::ops::ControlFlow;

use documents::{Format, Look, Packet, Pages, Paper, Part, render};
use english::{granted_of, joe, ola, packet_of};
use every_part::{every_part, squeezed, texts};
use lopdf::{Document, Object};
use serde_json::json;

fn render_pdf(packet: &Packet, paper: Paper) -> Result<Vec<u8>, documents::Error> {
    render(packet, Format::Pdf, Look::on(paper))
}

fn render_text(packet: &Packet) -> String {
    String::from_utf8(render(packet, Format::Text, Look::default()).unwrap()).unwrap()
}

fn pdf(packet: &Packet) -> Document {
    Document::load_mem(&render_pdf(packet, Paper::Letter).unwrap()).unwrap()
}

/// The text of a page without spaces, because a PDF holds glyphs in places, not words.
fn page_text(document: &Document, page: u32) -> String {
    squeezed(&document.extract_text(&[page]).unwrap())
}

fn whole_text(document: &Document) -> String {
    document.get_pages().keys().map(|page| page_text(document, *page)).collect()
}

#[test]
fn the_same_packet_gives_the_same_bytes() {
    let print = || render_pdf(&packet_of(&joe(), "2026-11-22"), Paper::Letter).unwrap();
    assert_eq!(print(), print());
}

#[test]
fn every_fact_of_the_packet_is_in_the_text_of_the_pdf() {
    let packet = packet_of(&joe(), "2026-11-22");
    let footer = squeezed(&packet.footer);
    let document = pdf(&packet);
    let total = document.get_pages().len();
    let mut whole = String::new();
    for page in document.get_pages().keys() {
        // A sentence may run over the end of a page: the footer between its halves is not part of it.
        let pages = squeezed(&format!("page {page} of {total}"));
        whole.push_str(&page_text(&document, *page).replace(&footer, "").replace(&pages, ""));
    }
    let lost: Vec<String> =
        texts(&packet).into_iter().filter(|text| !whole.contains(&squeezed(text))).collect();
    // A table's header comes again on the next page and may cut a sentence there in two.
    assert!(lost.len() <= 1, "{lost:#?}");
    for fact in ["Joe Example", "EX-0001", "Vandalism", "March 20, 2027", "PC 851.8(b)", "LawHelpCA"] {
        assert!(whole.contains(&squeezed(fact)), "{fact}");
    }
}

#[test]
fn every_fact_of_the_packet_is_in_the_plain_text() {
    let packet = packet_of(&ola(), "2026-11-22");
    let plain = squeezed(&render_text(&packet));
    for text in texts(&packet) {
        // The marks of callouts stand between lines, so only single pieces are compared.
        assert!(text.split_whitespace().all(|word| plain.contains(word)), "{text}");
    }
    assert!(render_text(&packet).lines().all(|line| line.chars().count() <= 78));
}

#[test]
fn every_page_says_that_it_is_information_and_of_which_day_and_law() {
    let document = pdf(&packet_of(&ola(), "2026-11-22"));
    let pages = document.get_pages();
    assert!(pages.len() > 2);
    for page in pages.keys() {
        let text = page_text(&document, *page);
        let number = format!("page {page} of {}", pages.len());
        let law = "Oregon law reviewed November 22, 2026 (known to March 2026)";
        for said in ["Information, not legal advice · as of November 22, 2026", law, number.as_str()] {
            assert!(text.contains(&squeezed(said)), "page {page}: {said}");
        }
    }
}

#[test]
fn the_pdf_is_tagged_titled_and_says_its_language() {
    let document = pdf(&every_part("Ada Example"));
    let catalog = document.catalog().unwrap();
    assert!(catalog.has(b"StructTreeRoot"), "tags");
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"en-US");
    let marked = catalog.get(b"MarkInfo").and_then(|info| document.dereference(info)).unwrap().1;
    assert!(marked.as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
    let shows_title = catalog.get(b"ViewerPreferences").and_then(|one| document.dereference(one)).unwrap().1;
    assert!(shows_title.as_dict().unwrap().get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let mut tags: Vec<String> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"S").ok()?.as_name().ok())
        .map(|name| String::from_utf8_lossy(name).into_owned())
        .collect();
    tags.sort();
    tags.dedup();
    for tag in ["H1", "H2", "L", "LI", "P", "TD", "TH", "TR", "Table"] {
        assert!(tags.iter().any(|one| one == tag), "{tag} is not among {tags:?}");
    }
}

#[test]
fn pages_have_the_size_that_was_asked_for() {
    for (paper, width, height) in [(Paper::Letter, 612.0, 792.0), (Paper::A4, 595.28, 841.89)] {
        let bytes = render_pdf(&every_part("Ada Example"), paper).unwrap();
        let document = Document::load_mem(&bytes).unwrap();
        for id in document.get_pages().values() {
            let page = document.get_dictionary(*id).unwrap();
            let sides: Vec<f32> = page
                .get(b"MediaBox")
                .and_then(Object::as_array)
                .unwrap()
                .iter()
                .map(|side| side.as_float().unwrap())
                .collect();
            assert!((sides[2] - width).abs() < 0.5 && (sides[3] - height).abs() < 0.5, "{sides:?}");
        }
    }
}

const LARGE: Look = Look { paper: Paper::Letter, large: true, gray: false };
const GRAY: Look = Look { paper: Paper::Letter, large: false, gray: true };

/// The numbers of every operator of every page that has one of the names.
fn operands(packet: &Packet, look: Look, names: &[&str]) -> Vec<Vec<f32>> {
    let document = Document::load_mem(&render(packet, Format::Pdf, look).unwrap()).unwrap();
    let pages = document.get_pages();
    let contents = pages.values().map(|page| document.get_and_decode_page_content(*page).unwrap());
    let all = contents.flat_map(|content| content.operations);
    let wanted = all.filter(|operation| names.contains(&operation.operator.as_str()));
    wanted.map(|one| one.operands.iter().filter_map(|number| number.as_float().ok()).collect()).collect()
}

#[test]
fn black_and_white_has_no_color_and_keeps_every_word_and_tag() {
    let colors = ["g", "G", "rg", "RG", "k", "K", "sc", "SC", "scn", "SCN"];
    for look in [GRAY, Look { large: true, ..GRAY }] {
        let found = operands(&every_part("Ada Example"), look, &colors);
        assert!(found.iter().flatten().all(|part| *part == 0.0), "{found:?}");
    }
    assert!(operands(&every_part("Ada"), Look::default(), &colors).iter().flatten().any(|part| *part > 0.0));
}

#[test]
fn large_print_has_text_of_18_points_and_only_the_foot_is_smaller() {
    let sizes = |look| -> Vec<f32> {
        operands(&every_part("Ada Example"), look, &["Tf"]).into_iter().flatten().collect()
    };
    let large = sizes(LARGE);
    assert!(large.iter().all(|size| *size >= 18.0 || (*size - 14.0).abs() < 0.01), "{large:?}");
    assert!(sizes(Look::default()).iter().any(|size| *size < 10.0));
}

#[test]
fn every_look_holds_every_word_is_tagged_and_stays_on_its_pages() {
    let mut packet = every_part("Ada Example, unconstitutionality");
    packet.footer = "Information, not legal advice, as of a day and the law of many places. ".repeat(4);
    packet.parts.push(Part::Table {
        widths: vec![1, 2, 2, 1],
        header: ["No.", "Charge", "How it ended", "Law"].map(str::to_owned).to_vec(),
        rows: vec![
            ["1", "Contraband", "dismissed unconditionally", "42"].map(documents::Cell::plain).to_vec(),
        ],
    });
    for paper in [Paper::Letter, Paper::A4] {
        for look in [Look::on(paper), Look { paper, ..LARGE }, Look { paper, large: true, gray: true }] {
            let bytes = render(&packet, Format::Pdf, look).unwrap();
            let document = Document::load_mem(&bytes).unwrap();
            let text = whole_text(&document);
            for wanted in texts(&packet) {
                assert!(text.contains(&squeezed(&wanted)), "{wanted} is not in {text}");
            }
            assert!(text.contains(&squeezed(&packet.footer)));
            let catalog = document.catalog().unwrap();
            assert!(catalog.has(b"StructTreeRoot") && catalog.has(b"Lang"));
            nothing_is_cut_off(&bytes);
        }
    }
}

/// Holds every word of every page against the edges of the page, where `pdftotext` is installed.
fn nothing_is_cut_off(pdf: &[u8]) {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let child = Command::new("pdftotext")
        .args(["-bbox", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else { return };
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let page = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    let number = |line: &str, name: &str| -> Option<f32> {
        line.split_once(&format!("{name}=\""))?.1.split('"').next()?.parse().ok()
    };
    let (mut width, mut height) = (0.0, 0.0);
    for line in page.lines() {
        if line.contains("<page ") {
            (width, height) = (number(line, "width").unwrap(), number(line, "height").unwrap());
        } else if line.contains("<word ") {
            let edges = ["xMin", "yMin", "xMax", "yMax"].map(|name| number(line, name).unwrap());
            let [left, top, right, bottom] = edges;
            assert!(
                left >= 20.0 && top >= 20.0 && right <= width - 20.0 && bottom <= height - 12.0,
                "{line}"
            );
        }
    }
}

fn drawn(packet: &Packet, look: Look) -> Pages {
    Pages::draw(packet, look, &mut |_, _| ControlFlow::Continue(())).unwrap().expect("nobody stopped it")
}

#[test]
fn pages_are_those_of_the_pdf_as_pictures_and_as_words() {
    let packet = every_part("Ada Example");
    let pages = drawn(&packet, LARGE);
    let bytes = render(&packet, Format::Pdf, LARGE).unwrap();
    assert!(pages.pdf().unwrap() == bytes);
    let document = Document::load_mem(&bytes).unwrap();
    assert_eq!(pages.count(), document.get_pages().len());
    let shown: String = (0..pages.count()).map(|page| squeezed(pages.words(page).unwrap())).collect();
    for wanted in texts(&packet) {
        assert!(shown.contains(&squeezed(&wanted)), "{wanted} is not in {shown}");
    }
    let words = pages.words(0).unwrap();
    assert!(words.lines().count() > 5 && words.contains("Your plan"), "{words}");
    assert_eq!(pages.words(pages.count()), None);
}

#[test]
fn a_picture_of_a_page_has_its_size_and_is_the_same_each_time() {
    let pages = drawn(&every_part("Ada Example"), GRAY);
    let picture = pages.picture(0, 0.5).unwrap();
    assert_eq!((picture.width, picture.height), (306, 396));
    assert!(picture.png.starts_with(b"\x89PNG"));
    assert_eq!(picture, pages.picture(0, 0.5).unwrap());
    assert!(pages.picture(pages.count(), 0.5).is_err());
}

#[test]
fn drawing_pages_can_be_stopped_before_and_between_and_says_how_far_it_is() {
    let packet = packet_of(&joe(), "2026-11-22");
    let mut seen = Vec::new();
    let mut until = |last: (usize, usize)| {
        seen.clear();
        let pages = Pages::draw(&packet, Look::default(), &mut |done, all| {
            seen.push((done, all));
            if (done, all) == last { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        (pages.unwrap().map(|pages| pages.count()), seen.clone())
    };
    assert_eq!(until((0, 0)), (None, vec![(0, 0)]));
    let (count, steps) = until((9, 9));
    let count = count.unwrap();
    assert!(count > 2);
    let wanted: Vec<_> = std::iter::once((0, 0)).chain((0..count).map(|done| (done, count))).collect();
    assert_eq!(steps, wanted);
    assert_eq!(until((1, count)).0, None);
}

#[test]
fn words_of_the_person_are_never_read_as_layout() {
    let hostile = [
        "#let x = 1; #panic()",
        "*bold* _it_ `raw` $x^2$",
        "\\",
        "= heading",
        "#include \"packet.json\"",
        "</script>\"'{n}{m}",
        "- list\n+ list\n/ term: x",
        "@ref <label> //comment /* */ ~ ---",
        "",
        " ",
    ];
    for text in hostile {
        let document = pdf(&every_part(text));
        assert!(whole_text(&document).contains(&squeezed(text)), "{text:?}");
    }
}

#[test]
fn any_name_can_be_drawn() {
    let names = [
        "Nguyễn Thị Ánh-Đào",
        "Zoë Œuvre-Łódź Ştefan İpek Ķēniņš",
        "Олена Приклад",
        "שלום לדוגמה",
        "محمد مثال",
        "李小龍",
        "👩\u{200D}⚖\u{FE0F}",
        "a\u{202E}b\u{0}c\u{7}\u{2066}",
        "e\u{301}\u{323}",
        "\u{FFFE}\u{10FFFF}\u{E000}",
    ];
    for name in names {
        assert!(render_pdf(&every_part(name), Paper::A4).is_ok(), "{name:?}");
    }
    let chinese = whole_text(&pdf(&every_part("李小龍 김예시")));
    assert!(chinese.contains("李小龍") && chinese.contains("김예시"), "{chinese}");
    let text = whole_text(&pdf(&every_part("Nguyễn Приклад")));
    assert!(text.contains("Nguyễn") && text.contains("Приклад"), "{text}");
}

#[test]
fn a_character_that_a_font_lists_without_a_glyph_is_a_square_and_fails_no_paper() {
    for listed in ['✅', '❓', '❔', '❎', '؋', '₻', '\u{214C}', '\u{2E20}', '\u{FB37}', '\u{1F5A}'] {
        let text = whole_text(&pdf(&every_part(&format!("Ada {listed} Example"))));
        assert!(text.contains("Ada\u{25A1}Example"), "{listed:?}: {text}");
    }
}

#[test]
fn very_long_names_wrap_and_stay_complete() {
    let long = "Supercalifragilistic-".repeat(40);
    let words = "Ana María ".repeat(100);
    let text = whole_text(&pdf(&every_part(&format!("{long} {words}"))));
    let hyphens = |text: &str| text.replace(['-', '\u{AD}', '\u{2010}'], "");
    assert!(hyphens(&text).contains(&hyphens(&squeezed(&words))));
    assert!(hyphens(&text).contains(&"Supercalifragilistic".repeat(40)));
}

#[test]
fn two_hundred_charges_make_a_packet() {
    let mut json = ola();
    let case = json["cases"][1].clone();
    for number in 0..197 {
        let mut more = case.clone();
        more["id"] = json!(format!("x{number}"));
        more["number"] = json!(format!("EX-MANY-{number}"));
        more["charges"][0]["id"] = json!(format!("xc{number}"));
        json["cases"].as_array_mut().unwrap().push(more);
    }
    let document = pdf(&packet_of(&json, "2026-11-22"));
    let text = whole_text(&document);
    assert!(text.contains("EX-MANY-0") && text.contains("EX-MANY-196"));
    assert!(document.get_pages().len() < 60, "what is the same is said once");
}

#[test]
fn a_person_without_a_name_gets_a_line_to_write_on() {
    let mut json = joe();
    json["person"].as_object_mut().unwrap().remove("name");
    let packet = packet_of(&json, "2026-11-22");
    let Part::Facts { lines } = &packet.parts[0] else { panic!("the cover begins with facts") };
    assert_eq!(lines[0].value, None);
}

#[test]
fn headings_never_skip_a_level() {
    for packet in [packet_of(&joe(), "2026-11-22"), packet_of(&ola(), "2026-11-22")] {
        let mut last = 0;
        for part in &packet.parts {
            if let Part::Heading { level, text } = part {
                assert!(*level <= last + 1, "{text} is {level} after {last}");
                last = *level;
            }
        }
    }
}

#[test]
fn a_heading_of_nothing_that_can_be_seen_fails_no_paper() {
    let mut packet = packet_of(&joe(), "2026-11-22");
    packet.parts.insert(0, Part::heading(1, "\u{200B}"));
    assert_eq!(pdf(&packet).get_pages().len(), pdf(&packet_of(&joe(), "2026-11-22")).get_pages().len());
}

#[test]
fn letters_hold_what_was_granted_and_cite_only_the_law_of_the_remedy() {
    let [_, letters, _] = granted_of(&joe(), "us-ca/arrest-sealing", "2026-11-22");
    let text = render_text(&letters);
    for whole in ["Joe Example", "EX-0001", "Los Angeles", "June 1, 2026", "PC 851.91", "Phone: ____"] {
        assert!(text.contains(whole), "{whole} is not in {text}");
    }
    // One letter to a company and one to the state, each on its own page.
    assert_eq!(letters.parts.iter().filter(|part| **part == Part::PageBreak).count(), 2);
    assert_eq!(text.matches("To whom it may concern").count(), 2);
    for other in ["U.S.C.", "CFR", "ORS"] {
        assert!(!text.contains(other), "{other} is not the law of this remedy");
    }
    assert_eq!(pdf(&letters).get_pages().len(), 3);
}

#[test]
fn the_card_says_what_may_be_answered_and_names_no_charge() {
    let [_, _, card] = granted_of(&joe(), "us-ca/arrest-sealing", "2026-11-22");
    let text = render_text(&card);
    assert!(text.contains("may deny") && text.contains("police jobs"), "{text}");
    for private in ["Joe", "Vandalism", "EX-0001", "Los Angeles"] {
        assert!(!text.contains(private), "{private} would lie in a wallet");
    }
    assert_eq!(pdf(&card).get_pages().len(), 1);
    // A place that does not say to whom something must be told still has the heading, and whom to ask.
    let [_, _, card] = granted_of(&ola(), "us-or/set-aside-conviction", "2026-11-22");
    assert!(render_text(&card).contains("We do not know of a list."));
}

#[test]
fn the_packet_says_what_clearing_means_and_what_to_check_when() {
    let [packet, ..] = granted_of(&joe(), "us-ca/arrest-sealing", "2026-11-22");
    let text = render_text(&packet);
    for whole in [
        "What clearing a record means: California",
        "Who can still look",
        "What it takes to open it again",
        "We do not know this for California.",
        "After it is granted",
        "August 30, 2026",
    ] {
        assert!(text.contains(whole), "{whole} is not in {text}");
    }
}
