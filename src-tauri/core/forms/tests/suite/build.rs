//! Builds forms for the tests, with a library that the program itself does not use.

#![allow(
    dead_code,
    unreachable_pub,
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "shared by two test binaries"
)]

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, Stream, StringFormat, dictionary};

pub struct TestForm {
    document: Document,
    pages: Vec<(ObjectId, Vec<Object>)>,
    fields: Vec<Object>,
    form: Dictionary,
}

pub fn string(text: &str) -> Object {
    Object::String(text.as_bytes().to_vec(), StringFormat::Literal)
}

/// Text as UTF-16.
pub fn wide(text: &str) -> Object {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Hexadecimal)
}

/// Returns a field that is its own drawing.
pub fn annotation(kind: &str, name: &str, [left, bottom, right, top]: [i64; 4]) -> Dictionary {
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Widget",
        "FT" => kind,
        "T" => string(name),
        "F" => 4,
        "Rect" => vec![left.into(), bottom.into(), right.into(), top.into()],
        "MK" => dictionary! { "BC" => vec![0.6.into()] },
    }
}

/// Packs objects and the table of places into streams, as most forms of today have them.
pub fn modern(bytes: &[u8]) -> Vec<u8> {
    let mut document = Document::load_mem(bytes).unwrap();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
    let mut out = Vec::new();
    document.save_with_options(&mut out, options).unwrap();
    out
}

impl TestForm {
    pub fn new(pages: usize) -> Self {
        let mut document = Document::with_version("1.7");
        let pages = (0..pages).map(|_| (document.new_object_id(), Vec::new())).collect();
        let form = dictionary! { "DA" => string("/Helv 0 Tf 0 0 0.5 rg") };
        Self { document, pages, fields: Vec::new(), form }
    }

    pub fn page_text(&mut self, page: usize, text: &str) {
        let drawn = format!("BT /F1 9 Tf 50 20 Td ({}) Tj ET", text.replace('(', "\\(").replace(')', "\\)"));
        let font = dictionary! { "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica" };
        let contents = self.document.add_object(Stream::new(dictionary! {}, drawn.into_bytes()));
        let font = self.document.add_object(font);
        let resources = dictionary! { "Font" => dictionary! { "F1" => font } };
        let id = self.pages[page].0;
        self.document
            .objects
            .insert(id, dictionary! { "Contents" => contents, "Resources" => resources }.into());
    }

    /// Draws a page with fonts and drawings of its own.
    pub fn page_content(&mut self, page: usize, drawn: &str, resources: Dictionary) {
        let contents = self.document.add_object(Stream::new(dictionary! {}, drawn.as_bytes().to_vec()));
        let id = self.pages[page].0;
        self.document
            .objects
            .insert(id, dictionary! { "Contents" => contents, "Resources" => resources }.into());
    }

    pub fn stream(&mut self, entries: Dictionary, content: &str) -> ObjectId {
        self.document.add_object(Stream::new(entries, content.as_bytes().to_vec()))
    }

    pub fn widget(&mut self, page: usize, entries: Dictionary) -> ObjectId {
        let id = self.document.add_object(entries);
        self.pages[page].1.push(id.into());
        id
    }

    pub fn inner(&mut self, entries: Dictionary) -> ObjectId {
        self.document.add_object(entries)
    }

    pub fn root(&mut self, entries: Dictionary) {
        let id = self.document.add_object(entries);
        self.fields.push(id.into());
    }

    pub fn field(&mut self, page: usize, [mut entries, more]: [Dictionary; 2]) {
        entries.extend(&more);
        let id = self.widget(page, entries);
        self.fields.push(id.into());
    }

    pub fn form_entry(&mut self, key: &str, value: Object) {
        self.form.set(key, value);
    }

    pub fn trailer_entry(&mut self, key: &str, value: Dictionary) {
        self.document.trailer.set(key, value);
    }

    /// Returns the drawings of a button.
    pub fn on_off(&mut self, state: &str) -> Dictionary {
        let entries = dictionary! {
            "Type" => "XObject", "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), 12.into(), 12.into()],
        };
        let cross = b"q 1 w 1 1 m 11 11 l S 1 11 m 11 1 l S Q".to_vec();
        let on = self.document.add_object(Stream::new(entries.clone(), cross));
        let off = self.document.add_object(Stream::new(entries, Vec::new()));
        let mut states = dictionary! { "Off" => off };
        states.set(state, on);
        dictionary! { "N" => states }
    }

    pub fn radio(&mut self, page: usize, name: &str, states: &[&str]) {
        let mut kids: Vec<Object> = Vec::new();
        let mut top = 640;
        for state in states {
            let drawings = self.on_off(state);
            let mut entries = annotation("Btn", name, [50, top - 12, 62, top]);
            entries.remove(b"T");
            entries.remove(b"FT");
            entries.set("AP", drawings);
            entries.set("AS", "Off");
            kids.push(self.widget(page, entries).into());
            top -= 20;
        }
        self.root(dictionary! { "FT" => "Btn", "T" => string(name), "Ff" => 1 << 15, "Kids" => kids });
    }

    fn finish(mut self, with_form: bool) -> Vec<u8> {
        let tree = self.document.new_object_id();
        let mut kids: Vec<Object> = Vec::new();
        for (id, annotations) in self.pages {
            let mut page = match self.document.objects.remove(&id) {
                Some(Object::Dictionary(page)) => page,
                _ => dictionary! {},
            };
            page.set("Type", "Page");
            page.set("Parent", tree);
            page.set("MediaBox", vec![0.into(), 0.into(), 350.into(), 750.into()]);
            page.set("Annots", annotations);
            self.document.objects.insert(id, page.into());
            kids.push(id.into());
        }
        let count = i64::try_from(kids.len()).unwrap();
        let tree_entries = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
        self.document.objects.insert(tree, tree_entries.into());
        let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => tree };
        if with_form {
            let mut form = self.form;
            form.set("Fields", self.fields);
            catalog.set("AcroForm", form);
        }
        let catalog = self.document.add_object(catalog);
        let title = self.document.add_object(dictionary! { "Title" => string("A form of the tests") });
        self.document.trailer.set("Root", catalog);
        self.document.trailer.set("Info", title);
        let mut out = Vec::new();
        self.document.save_to(&mut out).unwrap();
        out
    }

    pub fn bytes(self) -> Vec<u8> {
        self.finish(true)
    }

    pub fn without_form(self) -> Vec<u8> {
        self.finish(false)
    }
}
