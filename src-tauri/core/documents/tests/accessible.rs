//! What a PDF must hold so that a screen reader can tell it: tags for everything on the page, headings in order, headers of
//! tables, a language, a title, fonts inside the file; and no color where black and white was asked for.
//!
//! Not here: what a paper says. The checks follow ISO 14289-1 (PDF/UA-1) as far as a program can hold them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    dead_code,
    unreachable_pub,
    reason = "a panic is how a test fails, and what tests share is not used by each of them"
)]

#[path = "documents/english.rs"]
mod english;
#[path = "shared/every_part.rs"]
mod every_part;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use documents::{Format, Look, Packet, Paper, Tongues, render};
use english::{English, file, granted_of, joe, law, ola, packet_of};
use every_part::every_part;
use lopdf::{Dictionary, Document, Object, ObjectId};
use serde_json::Value as Json;

const LARGE: Look = Look { paper: Paper::Letter, large: true, gray: false };
const GRAY: Look = Look { paper: Paper::A4, large: false, gray: true };
const LOOKS: [Look; 4] =
    [Look { paper: Paper::Letter, large: false, gray: false }, LARGE, GRAY, Look { gray: true, ..LARGE }];

/// Every sort of packet: every part, plans, what there is after something was granted, and all papers that are complete.
fn packets() -> Vec<Packet> {
    let mut all = vec![every_part("שלום לדוגמה 李小龍")];
    all.extend([packet_of(&joe(), "2026-11-22"), packet_of(&ola(), "2026-11-22")]);
    all.extend(granted_of(&joe(), "us-ca/arrest-sealing", "2026-11-22"));
    let papers = [joe(), ola()].iter().flat_map(papers_of).collect::<Vec<_>>();
    assert!(papers.len() > 10, "{} papers are complete", papers.len());
    all.extend(papers);
    all
}

fn papers_of(json: &Json) -> Vec<Packet> {
    let (law, file, words) = (law(), file(json), English::new());
    let screening = screening::screen(&file, &law, english::day("2026-11-22"));
    let plan = plan::plan(&screening, &file, &law);
    let tongues = Tongues { own: &words, court: &words };
    let offers = documents::papers(&plan, &file, &law, tongues);
    let complete = offers.iter().filter(|offer| offer.is_complete());
    complete.map(|offer| documents::paper(&offer.id, &plan, &file, &law, tongues).unwrap()).collect()
}

/// A finished PDF and the walk through it.
struct Pdf {
    document: Document,
    look: Look,
    /// What a complaint begins with.
    name: String,
}

impl Pdf {
    fn of(packet: &Packet, look: Look) -> Self {
        let bytes = render(packet, Format::Pdf, look).unwrap();
        let document = Document::load_mem(&bytes).unwrap();
        Self { document, look, name: format!("{} {look:?}", packet.title) }
    }

    fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        let found = self.document.dereference(object).unwrap().1;
        found.as_dict().or_else(|_| found.as_stream().map(|stream| &stream.dict)).unwrap()
    }

    fn inside<'a>(&'a self, outer: &'a Dictionary, key: &str) -> &'a Dictionary {
        let object = outer.get(key.as_bytes()).unwrap_or_else(|_| panic!("{}: no {key}", self.name));
        self.dictionary(object)
    }

    /// What a key holds: nothing, one or a list.
    fn list<'a>(&'a self, outer: &'a Dictionary, key: &str) -> Vec<&'a Object> {
        let Ok(object) = outer.get(key.as_bytes()) else { return Vec::new() };
        match self.document.dereference(object).unwrap().1 {
            Object::Array(all) => all.iter().collect(),
            one => vec![one],
        }
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    /// Every element of the structure in reading order, with its role, and what stands in it.
    fn elements(&self) -> Vec<Element<'_>> {
        let root = self.inside(self.catalog(), "StructTreeRoot");
        let mut found = Vec::new();
        for kid in self.list(root, "K") {
            self.walk(kid, &mut Vec::new(), None, &mut found);
        }
        found
    }

    fn walk<'a>(
        &'a self,
        object: &'a Object,
        above: &mut Vec<String>,
        page: Option<ObjectId>,
        found: &mut Vec<Element<'a>>,
    ) {
        let dictionary = self.dictionary(object);
        let page = dictionary.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let role = name_of(dictionary, "S");
        let at = found.len();
        found.push(Element { role: role.clone(), above: above.clone(), dictionary, content: Vec::new() });
        above.push(role);
        for kid in self.list(dictionary, "K") {
            if let Ok(number) = kid.as_i64() {
                found[at].content.push((page.expect("a page"), number));
                continue;
            }
            let inner = self.dictionary(kid);
            match name_of(inner, "Type").as_str() {
                "MCR" => {
                    let page = inner.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                    let number = inner.get(b"MCID").unwrap().as_i64().unwrap();
                    found[at].content.push((page.expect("a page"), number));
                }
                "OBJR" => {}
                _ => self.walk(kid, above, page, found),
            }
        }
        above.pop();
    }
}

/// One element of the structure.
struct Element<'a> {
    role: String,
    /// The roles of what it stands in, from the outside in.
    above: Vec<String>,
    dictionary: &'a Dictionary,
    /// The marked content in it: page and number.
    content: Vec<(ObjectId, i64)>,
}

fn name_of(dictionary: &Dictionary, key: &str) -> String {
    let name = dictionary.get(key.as_bytes()).and_then(Object::as_name);
    name.map(|name| String::from_utf8_lossy(name).into_owned()).unwrap_or_default()
}

/// The packet with every part in every look, and all others in one look each, turn by turn.
static PDFS: LazyLock<Vec<Pdf>> = LazyLock::new(|| {
    let every = every_part("Ada Example");
    let mut all: Vec<Pdf> = LOOKS.iter().map(|look| Pdf::of(&every, *look)).collect();
    all.extend(packets().iter().zip(LOOKS.iter().cycle()).map(|(packet, look)| Pdf::of(packet, *look)));
    all
});

fn for_every_pdf(check: impl Fn(&Pdf)) {
    PDFS.iter().for_each(check);
}

#[test]
fn a_pdf_says_that_it_is_tagged_its_language_and_its_title() {
    for_every_pdf(|pdf| {
        let catalog = pdf.catalog();
        let marked = pdf.inside(catalog, "MarkInfo");
        assert!(marked.get(b"Marked").unwrap().as_bool().unwrap(), "{}", pdf.name);
        assert!(!marked.get(b"Suspects").is_ok_and(|it| it.as_bool().unwrap()), "{}", pdf.name);
        let language = catalog.get(b"Lang").unwrap().as_str().unwrap();
        assert!(language.starts_with(b"en"), "{}", pdf.name);
        let shown = pdf.inside(catalog, "ViewerPreferences");
        assert!(shown.get(b"DisplayDocTitle").unwrap().as_bool().unwrap(), "{}", pdf.name);
        let metadata = pdf.document.dereference(catalog.get(b"Metadata").unwrap()).unwrap().1;
        let metadata = String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap();
        let part = metadata.contains("<pdfuaid:part>1<") || metadata.contains("pdfuaid:part=\"1\"");
        assert!(part && metadata.contains("<dc:title>"), "{}: {metadata}", pdf.name);
        for page in pdf.document.get_pages().values() {
            let page = pdf.document.get_dictionary(*page).unwrap();
            assert_eq!(name_of(page, "Tabs"), "S", "{}", pdf.name);
        }
    });
}

#[test]
fn headings_of_the_structure_begin_at_one_and_skip_no_level() {
    for_every_pdf(|pdf| {
        let mut last = 0;
        let elements = pdf.elements();
        for element in &elements {
            let Some(level) = element.role.strip_prefix('H').and_then(|level| level.parse::<u8>().ok())
            else {
                assert_ne!(element.role, "H", "{}: a heading without a level", pdf.name);
                continue;
            };
            assert!(level <= last + 1, "{}: H{level} after H{last}", pdf.name);
            last = level;
        }
        let titled = elements.iter().any(|element| element.role == "Title");
        // A letter has neither.
        let is_letter = pdf.name.starts_with("Letter");
        assert!(last > 0 || titled || is_letter, "{}: neither a title nor a heading", pdf.name);
    });
}

#[test]
fn tables_have_headers_with_a_scope_and_lists_have_items_with_bodies() {
    for_every_pdf(|pdf| {
        for element in pdf.elements() {
            let inside = element.above.last().map(String::as_str).unwrap_or_default();
            let wanted: &[&str] = match element.role.as_str() {
                "TH" | "TD" => &["TR"],
                "TR" => &["THead", "TBody", "TFoot", "Table"],
                "THead" | "TBody" | "TFoot" => &["Table"],
                "LI" => &["L"],
                "Lbl" | "LBody" => &["LI"],
                _ => continue,
            };
            assert!(wanted.contains(&inside), "{}: {} in {inside}", pdf.name, element.role);
            if element.role == "TH" {
                let attributes = pdf.list(element.dictionary, "A");
                let scope = attributes.iter().map(|one| name_of(pdf.dictionary(one), "Scope"));
                assert!(scope.clone().any(|scope| scope == "Column"), "{}: a header of nothing", pdf.name);
            }
            let first = element.above.iter().any(|role| role == "THead");
            assert_eq!(first, element.role == "TH" || (first && element.role == "TR"), "{}", pdf.name);
        }
    });
}

#[test]
fn a_picture_or_a_formula_has_words() {
    for_every_pdf(|pdf| {
        for element in pdf.elements() {
            if ["Figure", "Formula"].contains(&element.role.as_str()) {
                let words = element.dictionary.get(b"Alt").and_then(Object::as_str);
                assert!(words.is_ok_and(|words| !words.is_empty()), "{}: {}", pdf.name, element.role);
            }
        }
        // A role of another name stands for one that readers know.
        let root = pdf.inside(pdf.catalog(), "StructTreeRoot");
        let known = [
            "Document",
            "Part",
            "Sect",
            "Div",
            "Caption",
            "P",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Span",
            "Link",
            "Figure",
            "Formula",
            "NonStruct",
            "BlockQuote",
            "Note",
            "Code",
            "Reference",
        ];
        for element in pdf.elements() {
            let role = &element.role;
            let stands_for = root.get(b"RoleMap").map(|map| name_of(pdf.dictionary(map), role));
            let role = if known.contains(&role.as_str()) { role.clone() } else { stands_for.unwrap() };
            assert!(known.contains(&role.as_str()), "{}: {role}", pdf.name);
        }
    });
}

#[test]
fn everything_on_a_page_is_in_the_structure_once_or_is_no_content() {
    let paints =
        ["Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "EI"];
    for_every_pdf(|pdf| {
        let mut told = BTreeSet::new();
        for (page, number) in pdf.elements().iter().flat_map(|element| &element.content) {
            assert!(told.insert((*page, *number)), "{}: told twice", pdf.name);
        }
        let mut marked = BTreeSet::new();
        for page in pdf.document.get_pages().values() {
            let content = pdf.document.get_and_decode_page_content(*page).unwrap();
            let mut open: Vec<bool> = Vec::new();
            for operation in content.operations {
                match operation.operator.as_str() {
                    "BDC" | "BMC" => {
                        let artifact = operation.operands[0].as_name().unwrap() == b"Artifact";
                        let more = operation.operands.get(1).and_then(|more| more.as_dict().ok());
                        let number = more.and_then(|more| more.get(b"MCID").ok()?.as_i64().ok());
                        assert!(!(artifact && number.is_some()), "{}", pdf.name);
                        if let Some(number) = number {
                            assert!(open.iter().all(|it| !it), "{}: content in content", pdf.name);
                            assert!(marked.insert((*page, number)), "{}: {number} twice", pdf.name);
                        }
                        open.push(artifact || number.is_some());
                    }
                    "EMC" => assert!(open.pop().is_some(), "{}", pdf.name),
                    paint if paints.contains(&paint) => {
                        assert!(open.contains(&true), "{}: {paint} stands outside", pdf.name);
                    }
                    _ => {}
                }
            }
            assert!(open.is_empty(), "{}: content without an end", pdf.name);
        }
        assert!(marked == told, "{}: what is marked and what is told differ", pdf.name);
    });
}

#[test]
fn every_font_is_in_the_file_and_tells_its_letters() {
    for_every_pdf(|pdf| {
        let mut fonts = 0;
        for object in pdf.document.objects.values() {
            let Ok(font) = object.as_dict() else { continue };
            if name_of(font, "Type") != "Font" {
                continue;
            }
            fonts += 1;
            let whole = match name_of(font, "Subtype").as_str() {
                "Type0" => {
                    assert!(font.has(b"ToUnicode"), "{}: letters cannot be copied", pdf.name);
                    pdf.dictionary(pdf.list(font, "DescendantFonts")[0])
                }
                "Type3" => continue,
                _ => font,
            };
            let descriptor = pdf.inside(whole, "FontDescriptor");
            let file =
                ["FontFile", "FontFile2", "FontFile3"].iter().any(|key| descriptor.has(key.as_bytes()));
            assert!(file, "{}: {} is not embedded", pdf.name, name_of(whole, "BaseFont"));
        }
        assert!(fonts > 0, "{}", pdf.name);
    });
}

#[test]
fn black_and_white_names_no_color_at_all() {
    let gray: Vec<&Pdf> = PDFS.iter().filter(|pdf| pdf.look.gray).collect();
    assert!(gray.len() > 8, "{} are in black and white", gray.len());
    for pdf in gray {
        for page in pdf.document.get_pages().values() {
            let content = pdf.document.get_and_decode_page_content(*page).unwrap();
            for operation in content.operations {
                match operation.operator.as_str() {
                    "rg" | "RG" | "k" | "K" | "sh" | "Do" | "BI" => {
                        panic!("{}: {} can be a color", pdf.name, operation.operator);
                    }
                    "sc" | "SC" | "scn" | "SCN" | "g" | "G" => {
                        let black = operation.operands.iter().all(|part| part.as_float().unwrap() == 0.0);
                        assert!(black && operation.operands.len() == 1, "{}: {operation:?}", pdf.name);
                    }
                    "cs" | "CS" => assert!(is_gray(pdf, *page, &operation.operands[0]), "{}", pdf.name),
                    _ => {}
                }
            }
        }
    }
}

/// Tells whether a color space of a page has one part only, from black to white.
fn is_gray(pdf: &Pdf, page: ObjectId, name: &Object) -> bool {
    let page = pdf.document.get_dictionary(page).unwrap();
    let spaces = pdf.inside(pdf.inside(page, "Resources"), "ColorSpace");
    let name = name.as_name().unwrap();
    let Object::Array(space) = pdf.document.dereference(spaces.get(name).unwrap()).unwrap().1 else {
        return name == b"DeviceGray";
    };
    match space[0].as_name().unwrap() {
        b"CalGray" | b"DeviceGray" => true,
        b"ICCBased" => pdf.dictionary(&space[1]).get(b"N").unwrap().as_i64().unwrap() == 1,
        _ => false,
    }
}
