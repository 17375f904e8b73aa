//! Draws a packet as a tagged PDF (PDF/UA-1) with embedded fonts.
//!
//! Not here: words. The layout is `assets/templates/packet.typ`; the packet reaches it as a JSON file in memory, so that
//! what a person typed is only ever a value. The compiler sees these two files and the fonts, no clock, no disk and no
//! network, so the same packet gives the same bytes.
//!
//! A character that no font has is drawn as an empty square instead of failing the whole paper.

use std::sync::LazyLock;

use chrono::Datelike;
use serde_json::{Value as Json, json};
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::Abs;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Error, Look, Packet, Paper, Part};

const TEMPLATE: &str = include_str!("../../../../assets/templates/packet.typ");

/// Regular, bold and italic for reading, then one with very many characters for names, and one for Chinese,
/// Japanese and Korean.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 5] = [
        include_bytes!("../../../../assets/fonts/OpenSans-Regular.ttf"),
        include_bytes!("../../../../assets/fonts/OpenSans-Bold.ttf"),
        include_bytes!("../../../../assets/fonts/OpenSans-Italic.ttf"),
        include_bytes!("../../../../assets/fonts/DejaVuSans.ttf"),
        include_bytes!("../../../../assets/fonts/WenQuanYiMicroHei.ttc"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});
/// The same fonts, ready to be asked for glyphs.
static GLYPHS: LazyLock<Vec<FontInstance>> = LazyLock::new(|| {
    let (variant, size, plain) = (FontVariant::default(), Abs::pt(10.0), FontVariations::default());
    FONTS.iter().map(|font| font.clone().instantiate(variant, size, &plain)).collect()
});
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Draws the packet.
///
/// # Errors
/// Fails when the layout or the PDF rules refuse the packet, which is a fault of ours: every text is allowed.
pub(crate) fn render_pdf(packet: &Packet, look: Look) -> Result<Vec<u8>, Error> {
    layout(packet, look).and_then(|document| export(&document))
}

/// Lays the packet out as pages.
pub(crate) fn layout(packet: &Packet, look: Look) -> Result<PagedDocument, Error> {
    let desk = Desk::new(packet, look)?;
    let drawn = typst::compile::<PagedDocument>(&desk).output.map_err(|problems| Error::Layout {
        lines: problems.iter().filter_map(|problem| desk.line(problem.span)).collect(),
    });
    forget();
    drawn
}

/// Writes pages as a tagged PDF.
pub(crate) fn export(document: &PagedDocument) -> Result<Vec<u8>, Error> {
    let options = PdfOptions {
        ident: Smart::Custom("good-name-packet".to_owned()),
        creator: Smart::Custom(Some("Good Name".to_owned())),
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|_| Error::Export)?,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(document, &options).map_err(|_| Error::Export);
    forget();
    bytes
}

/// The compiler remembers what it laid out; a person's record must not stay in memory for that.
pub(crate) fn forget() {
    typst::comemo::evict(0);
}

/// Everything that the compiler can see.
struct Desk {
    template: Source,
    packet_id: FileId,
    packet: Bytes,
}

impl Desk {
    fn new(packet: &Packet, look: Look) -> Result<Self, Error> {
        let template = Source::new(file_id("packet.typ")?, TEMPLATE.to_owned());
        // A heading of nothing that can be seen has no place in the document's outline.
        let blank =
            |part: &&Part| matches!(part, Part::Heading { text, .. } if !case_file::says_something(text));
        let parts: Result<Vec<Json>, Error> =
            packet.parts.iter().filter(|part| !blank(part)).map(|part| described(part, look)).collect();
        let mut json = json!({
            "title": packet.title,
            "dress": packet.dress,
            "language": packet.language,
            "date": { "year": packet.as_of.year(), "month": packet.as_of.month(), "day": packet.as_of.day() },
            "footer": packet.footer,
            "pages": packet.pages,
            "paper": match look.paper { Paper::Letter => "us-letter", Paper::A4 => "a4" },
            "large": look.large,
            "gray": look.gray,
            "parts": parts?,
        });
        make_drawable(&mut json);
        let bytes = serde_json::to_vec(&json).map_err(|_| Error::Export)?;
        Ok(Self { template, packet_id: file_id("packet.json")?, packet: Bytes::new(bytes) })
    }

    /// Returns the line of the template that a problem is about. Its words may quote the person and are dropped.
    fn line(&self, span: impl Into<typst::syntax::DiagSpan>) -> Option<usize> {
        let place = typst::WorldExt::range(self, span)?;
        Some(TEMPLATE.get(..place.start)?.lines().count())
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.packet_id { Ok(self.packet.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> Result<FileId, Error> {
    let path = VirtualPath::new(name).map_err(|_| Error::Export)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// A part as the layout gets it; a table says whether it is told row by row.
fn described(part: &Part, look: Look) -> Result<Json, Error> {
    let mut json = serde_json::to_value(part).map_err(|_| Error::Export)?;
    if let (Part::Table { widths, header, rows }, Json::Object(fields)) = (part, &mut json) {
        fields.insert("stacked".to_owned(), look.stacks(widths, header, rows).into());
    }
    Ok(json)
}

/// Replaces what cannot be drawn in every text of the packet.
fn make_drawable(json: &mut Json) {
    match json {
        Json::String(text) => {
            if !text.is_ascii() || text.contains(char::is_control) {
                *text = text.chars().filter_map(drawable).collect();
            }
        }
        Json::Array(items) => items.iter_mut().for_each(make_drawable),
        Json::Object(fields) => fields.values_mut().for_each(make_drawable),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}

fn drawable(character: char) -> Option<char> {
    match character {
        '\n' => Some('\n'),
        _ if case_file::is_invisible(character) => None,
        _ if character.is_control() => Some(' '),
        _ if GLYPHS.iter().any(|font| has_glyph(font, character)) => Some(character),
        _ => Some('\u{25A1}'),
    }
}

/// A font may list a character and yet have no glyph for it; such a character would fail the whole paper.
fn has_glyph(font: &FontInstance, character: char) -> bool {
    font.ttf().glyph_index(character).is_some_and(|glyph| glyph.0 != 0)
}
