//! What real court forms have that the format's own examples have not; each test is a form that we once filled wrong.

use std::fmt::Write as _;

use forms::{FieldKind, FieldValue, Refusal, fill, read};
use lopdf::{Dictionary, Document, Object, dictionary};

use crate::build::{TestForm, annotation, string};

fn text(name: &str, value: &str) -> (String, FieldValue) {
    (name.to_owned(), FieldValue::Text(value.to_owned()))
}

const BOX: [i64; 4] = [50, 600, 300, 620];

fn form_entry(bytes: &[u8], key: &[u8]) -> Option<Object> {
    let pdf = Document::load_mem(bytes).unwrap();
    let form = pdf.dereference(pdf.catalog().unwrap().get(b"AcroForm").unwrap()).unwrap().1;
    form.as_dict().unwrap().get(key).ok().cloned()
}

/// A form that a program wrote out with copies: the pages show copies to which no field leads.
#[test]
fn the_copies_that_pages_show_are_filled_too() {
    let mut form = TestForm::new(1);
    form.root(annotation("Tx", "Full Name", BOX));
    let shown = form.widget(0, annotation("Tx", "Full Name", BOX));
    let drawings = form.on_off("Yes");
    let mut tick = annotation("Btn", "Felony", [50, 500, 62, 512]);
    tick.set("AP", drawings);
    form.root(tick.clone());
    let shown_tick = form.widget(0, tick);
    let bytes = form.bytes();
    let fields = read(&bytes).unwrap().fields;
    assert_eq!((fields.len(), fields[0].page, fields[0].kind), (2, 1, FieldKind::Text));
    let values = [text("Full Name", "Ines Inventa"), ("Felony".to_owned(), FieldValue::Checked(true))];
    let filled = fill(&bytes, &values).unwrap();
    assert_eq!(filled.refused, []);
    let pdf = Document::load_mem(&filled.bytes).unwrap();
    let copy = pdf.get_dictionary(shown).unwrap();
    assert_eq!(copy.get(b"V").unwrap().as_str().unwrap(), b"Ines Inventa");
    assert!(copy.get(b"AP").is_ok(), "the page shows it");
    assert_eq!(pdf.get_dictionary(shown_tick).unwrap().get(b"AS").unwrap().as_name().unwrap(), b"Yes");
}

#[test]
fn a_copy_below_another_object_has_its_name_from_there() {
    let mut form = TestForm::new(1);
    form.root(dictionary! { "T" => string("person"), "Kids" => vec![], "FT" => "Tx" });
    let given = form.inner(annotation("Tx", "given", BOX));
    form.root(dictionary! { "T" => string("name"), "Kids" => vec![given.into()] });
    let above = form.inner(dictionary! { "T" => string("name") });
    let mut copy = annotation("Tx", "given", BOX);
    copy.set("Parent", above);
    let copy = form.widget(0, copy);
    let bytes = form.bytes();
    let filled = fill(&bytes, &[text("name.given", "Ines")]).unwrap();
    let pdf = Document::load_mem(&filled.bytes).unwrap();
    assert!(pdf.get_dictionary(copy).unwrap().get(b"AP").is_ok());
}

/// What nobody sees would be filled in for nobody, or with a value that the form sets by itself.
#[test]
fn a_field_that_no_page_shows_is_not_filled() {
    let mut form = TestForm::new(1);
    form.field(0, [annotation("Tx", "Seen", BOX), dictionary! {}]);
    for (name, marks) in [("Hidden", 6), ("Not on the screen", 36)] {
        let mut entries = annotation("Tx", name, BOX);
        entries.set("F", marks);
        form.field(0, [entries, dictionary! {}]);
    }
    form.root(annotation("Tx", "On no page", BOX));
    let bytes = form.bytes();
    let kinds: Vec<FieldKind> = read(&bytes).unwrap().fields.iter().map(|field| field.kind).collect();
    assert_eq!(kinds, [FieldKind::Text, FieldKind::Other, FieldKind::Other, FieldKind::Other]);
    for name in ["Hidden", "Not on the screen", "On no page"] {
        let filled = fill(&bytes, &[text(name, "x")]).unwrap();
        assert_eq!(filled.refused, [(name.to_owned(), Refusal::NotFillable)]);
        assert_eq!(filled.bytes, bytes);
    }
}

/// A viewer that draws anew looks for the font in the form; where it is missing, some draw nothing.
#[test]
fn our_drawings_stand_where_a_form_asks_viewers_to_draw_anew() {
    let mut form = TestForm::new(1);
    form.form_entry("NeedAppearances", true.into());
    form.form_entry("DA", string("/Gone 0 Tf 0 g"));
    form.field(0, [annotation("Tx", "Name", BOX), dictionary! {}]);
    let bytes = form.bytes();
    let filled = fill(&bytes, &[text("Name", "Ines Inventa")]).unwrap().bytes;
    assert_eq!(form_entry(&filled, b"NeedAppearances"), Some(Object::Boolean(false)));
}

/// A list of which one line is shown also keeps which line that is; it is drawn as a text all the same.
#[test]
fn a_list_that_opens_is_drawn_and_one_that_stands_open_is_left_to_the_viewer() {
    for (flags, asks) in [(1 << 17, None), (0, Some(Object::Boolean(true)))] {
        let mut form = TestForm::new(1);
        let list = vec![string("Alder"), string("Birch")];
        let entries =
            dictionary! { "Ff" => flags, "Opt" => list, "I" => vec![0.into()], "V" => string("Alder") };
        form.field(0, [annotation("Ch", "County", BOX), entries]);
        let filled = fill(&form.bytes(), &[text("County", "Birch")]).unwrap().bytes;
        assert_eq!(form_entry(&filled, b"NeedAppearances"), asks);
        assert_eq!(read(&filled).unwrap().fields[0].value, "Birch");
    }
}

#[test]
fn the_last_of_several_lines_is_inside_its_box() {
    // At twelve points, four lines need 58.4 points, tails and all.
    for (height, size) in [(59, "12.00"), (55, "11")] {
        let mut form = TestForm::new(1);
        form.form_entry("DA", string("/Helv 12 Tf 0 g"));
        let entries = annotation("Tx", "Name and address", [50, 600, 300, 600 + height]);
        form.field(0, [entries, dictionary! { "Ff" => 1 << 12 }]);
        let filled = fill(&form.bytes(), &[text("Name and address", "one\ntwo\nthree\nfour")]).unwrap().bytes;
        let drawn = String::from_utf8_lossy(&filled).into_owned();
        assert!(drawn.contains(&format!("/GoodNameHelv {size}")), "{height}");
    }
}

/// Boxes that only the viewer frames would be gone from the paper.
#[test]
fn viewers_go_on_drawing_what_only_they_draw() {
    for off in [true, false] {
        let mut form = TestForm::new(1);
        form.form_entry("NeedAppearances", true.into());
        let mut plain = annotation("Tx", "Name", BOX);
        plain.remove(b"MK");
        form.field(0, [plain, dictionary! {}]);
        let drawings = form.on_off("Yes");
        let mut states = drawings.get(b"N").unwrap().as_dict().unwrap().clone();
        if !off {
            states.remove(b"Off");
        }
        let mut tick = annotation("Btn", "Felony", [50, 500, 62, 512]);
        tick.set("AP", dictionary! { "N" => states });
        form.field(0, [tick, dictionary! {}]);
        let filled = fill(&form.bytes(), &[text("Name", "Ines Inventa")]).unwrap().bytes;
        assert_eq!(form_entry(&filled, b"NeedAppearances"), Some(Object::Boolean(!off)));
    }
}

/// A viewer that draws anew would clip a long text at the size that the form asks for.
#[test]
fn a_text_that_is_set_smaller_is_smaller_for_every_viewer() {
    let mut form = TestForm::new(1);
    form.form_entry("DA", string("/Helv 12 Tf 0 g"));
    form.field(0, [annotation("Tx", "Charge", [50, 600, 150, 620]), dictionary! {}]);
    form.field(0, [annotation("Tx", "Short", [50, 500, 150, 520]), dictionary! {}]);
    let values = [text("Charge", "Shoplifting of a garden gnome"), text("Short", "Theft")];
    let filled = fill(&form.bytes(), &values).unwrap().bytes;
    let pdf = Document::load_mem(&filled).unwrap();
    let styles: Vec<String> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok()?.get(b"DA").ok()?.as_str().ok())
        .map(|style| String::from_utf8_lossy(style).into_owned())
        .collect();
    assert!(styles.contains(&"/Helv 7.0 Tf 0 g".to_owned()), "{styles:?}");
    assert_eq!(styles.iter().filter(|style| !style.contains(" 12 ")).count(), 1);
}

#[test]
fn a_font_that_a_form_lacks_is_added_where_the_viewer_must_draw() {
    for (value, more) in [("Инес", None), ("Ines", Some("stands there"))] {
        let mut form = TestForm::new(1);
        form.form_entry("NeedAppearances", true.into());
        form.form_entry("DA", string("/Gone 0 Tf 0 g"));
        form.form_entry("DR", dictionary! { "Font" => dictionary! { "Kept" => Object::Null } }.into());
        form.field(0, [annotation("Tx", "Name", BOX), dictionary! {}]);
        if let Some(more) = more {
            form.field(
                0,
                [annotation("Tx", "Other", [50, 500, 300, 520]), dictionary! { "V" => string(more) }],
            );
        }
        let filled = fill(&form.bytes(), &[text("Name", value)]).unwrap().bytes;
        assert_eq!(form_entry(&filled, b"NeedAppearances"), Some(Object::Boolean(true)), "{value}");
        let resources = form_entry(&filled, b"DR").unwrap();
        let fonts = resources.as_dict().unwrap().get(b"Font").unwrap().as_dict().unwrap();
        assert!(fonts.has(b"Kept") && fonts.has(b"Gone"), "{value}");
    }
}

fn wide_font(form: &mut TestForm) -> Dictionary {
    let table = "1 begincodespacerange <0000> <FFFF> endcodespacerange
        1 beginbfrange <0001> <005E> <0021> endbfrange 1 beginbfchar <0100> <0020> endbfchar";
    let table = form.stream(dictionary! {}, table);
    dictionary! { "Type" => "Font", "Subtype" => "Type0", "ToUnicode" => table }
}

/// Spells text in the letters of [`wide_font`]: each 32 below its plain number.
fn spelled(text: &str) -> String {
    text.chars().fold(String::new(), |mut spelled, letter| {
        let code = if letter == ' ' { 0x100 } else { u32::from(letter) - 32 };
        let _ = write!(spelled, "{code:04X}");
        spelled
    })
}

#[test]
fn a_revision_is_read_through_the_table_of_a_font_and_in_pieces() {
    let mut form = TestForm::new(1);
    form.field(0, [annotation("Tx", "Name", BOX), dictionary! {}]);
    let font = wide_font(&mut form);
    let pieces = ["X-1, R", "ev. 3/", "25"].map(spelled);
    let [first, second, third] = pieces;
    // The second piece follows on its heels; the third has a beginning of its own at the same height.
    let drawn = format!(
        "BT /W 1 Tf 8 0 0 8 50 20 Tm <{first}> Tj 3 0 Td <{second}> Tj ET q 2 0 0 2 0 0 cm BT /W 4 Tf 1 0 0 1 46 10 Tm \
         <{third}> Tj ET Q BT /W 8 Tf 1 0 0 1 50 90 Tm <{first}> Tj ET"
    );
    form.page_content(0, &drawn, dictionary! { "Font" => dictionary! { "W" => font } });
    assert_eq!(read(&form.bytes()).unwrap().revision, "X-1, Rev. 3/25");
}

#[test]
fn a_revision_is_found_in_a_drawing_that_the_page_places() {
    let mut form = TestForm::new(1);
    form.field(0, [annotation("Tx", "Name", BOX), dictionary! {}]);
    let font = wide_font(&mut form);
    let entries = dictionary! {
        "Type" => "XObject", "Subtype" => "Form",
        "Resources" => dictionary! { "Font" => dictionary! { "W" => font } },
    };
    let line = spelled("X-1, Rev. 3/25 (in place of X-2 for those petitions that were filed under old law)");
    let footer = form.stream(entries, &format!("BT /W 1 Tf 8 0 0 8 50 20 Tm <{line}> Tj ET"));
    let resources = dictionary! { "XObject" => dictionary! { "Foot" => footer } };
    form.page_content(0, "q 1 0 0 1 0 0 cm /Foot Do Q", resources);
    assert_eq!(read(&form.bytes()).unwrap().revision, "Rev. 3/25");
}

#[test]
fn a_revision_in_letters_that_nothing_tells_is_not_shown() {
    let mut form = TestForm::new(1);
    form.field(0, [annotation("Tx", "Name", BOX), dictionary! {}]);
    let font = dictionary! { "Type" => "Font", "Subtype" => "Type0" };
    let plain = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
    let resources = dictionary! { "Font" => dictionary! { "W" => font, "P" => plain } };
    form.page_content(
        0,
        "BT /P 8 Tf 50 20 Td (Rev. ) Tj /W 8 Tf <00140013> Tj /P 8 Tf (/24) Tj ET",
        resources,
    );
    assert_eq!(read(&form.bytes()).unwrap().revision, "");
}
