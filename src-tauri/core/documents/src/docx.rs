//! Writes a packet as a document for Word and `LibreOffice` (Office Open XML), for pleadings that a lawyer edits.
//!
//! Not here: words. The parts of the packet become paragraphs with named styles (`styles`), lists by numbering, tables
//! with a header row (`body`). No field is updated by itself but the number of a page; there is no author, and the only
//! date is the packet's. The fonts are those that every office has, so none is embedded.
//!
//! Invariant: the same packet gives the same bytes, so ids are counted for each document and the archive has no clock.

mod body;
mod script;
mod styles;
mod xml;

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::{Dress, Error, Look, Packet, Paper, Part};
use body::Body;
use xml::{Element, element, value};

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// What every part of a document has to know.
pub(crate) struct Sheet {
    look: Look,
    /// Begins with the caption of a court, so it is black and has no title of ours.
    court: bool,
    /// With its region: `en-US`.
    language: String,
    /// Width and height of the page, and the margin on each side, in twentieths of a point.
    page: (u16, u16),
    margin: u16,
}

impl Sheet {
    fn of(packet: &Packet, look: Look) -> Self {
        let page = match look.paper {
            Paper::Letter => (12240, 15840),
            Paper::A4 => (11906, 16838),
        };
        let court = matches!(packet.parts.first(), Some(Part::Caption { .. }));
        Self { look, court, language: format!("{}-US", packet.language), page, margin: 1304 }
    }

    /// The width of the text.
    fn width(&self) -> u16 {
        self.page.0 - 2 * self.margin
    }
}

/// How far the value of a line to sign stands from its label.
fn sign_indent(sheet: &Sheet) -> u16 {
    if sheet.look.large { 3600 } else { 2600 }
}

/// Writes the packet.
///
/// # Errors
/// Fails when the archive cannot be written, which in memory it always can.
pub(crate) fn render_docx(packet: &Packet, look: Look) -> Result<Vec<u8>, Error> {
    let sheet = Sheet::of(packet, look);
    let mut body = Body::new(&sheet);
    if !sheet.court && packet.dress != Dress::Letter {
        body.title(&packet.title);
    }
    body.parts(&packet.parts);
    let (blocks, numbering) = body.finish();
    let document = element("w:document")
        .with("xmlns:w", WORD)
        .with("xmlns:r", RELATIONS)
        .add(element("w:body").extend(blocks).add(section(&sheet)));
    let files = [
        ("[Content_Types].xml", content_types()),
        (
            "_rels/.rels",
            relations(&[
                ("officeDocument", "word/document.xml"),
                ("core-properties", "docProps/core.xml"),
                ("extended-properties", "docProps/app.xml"),
            ]),
        ),
        ("docProps/core.xml", core(packet, &sheet)),
        ("docProps/app.xml", app()),
        ("word/document.xml", document),
        (
            "word/_rels/document.xml.rels",
            relations(&[
                ("styles", "styles.xml"),
                ("numbering", "numbering.xml"),
                ("settings", "settings.xml"),
                ("footer", "footer1.xml"),
            ]),
        ),
        ("word/styles.xml", styles::styles(&sheet)),
        ("word/numbering.xml", numbering),
        ("word/settings.xml", settings(&sheet)),
        ("word/footer1.xml", body::footer(packet)),
    ];
    packed(&files).map_err(|_| Error::Export)
}

fn packed(files: &[(&str, Element)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, file) in files {
        archive.start_file(*name, options)?;
        archive.write_all(file.file().as_bytes())?;
    }
    Ok(archive.finish()?.into_inner())
}

fn content_types() -> Element {
    let default = |end: &str, kind: &str| element("Default").with("Extension", end).with("ContentType", kind);
    let named =
        |name: &str, kind: String| element("Override").with("PartName", name).with("ContentType", kind);
    let word =
        |name: &str, kind: &str| named(&format!("/word/{name}.xml"), format!("{WORD_TYPE}.{kind}+xml"));
    element("Types")
        .with("xmlns", format!("{PACKAGE}/content-types"))
        .add(default("rels", "application/vnd.openxmlformats-package.relationships+xml"))
        .add(default("xml", "application/xml"))
        .add(word("document", "document.main"))
        .extend(["styles", "numbering", "settings"].map(|name| word(name, name)))
        .add(word("footer1", "footer"))
        .add(named(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
        ))
        .add(named(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml".to_owned(),
        ))
}

fn relations(targets: &[(&str, &str)]) -> Element {
    let one = |(number, (kind, target)): (usize, &(&str, &str))| {
        let family = match *kind {
            "core-properties" => format!("{PACKAGE}/relationships/metadata/{kind}"),
            _ => format!("{RELATIONS}/{kind}"),
        };
        element("Relationship")
            .with("Id", format!("rId{number}"))
            .with("Type", family)
            .with("Target", *target)
    };
    element("Relationships")
        .with("xmlns", format!("{PACKAGE}/relationships"))
        .extend((1..).zip(targets).map(one))
}

/// The relation of the footer, as [`relations`] counts.
const FOOTER: &str = "rId4";

fn core(packet: &Packet, sheet: &Sheet) -> Element {
    let day = format!("{}T00:00:00Z", packet.as_of);
    let date = |name| element(name).with("xsi:type", "dcterms:W3CDTF").text(day.clone());
    element("cp:coreProperties")
        .with("xmlns:cp", format!("{PACKAGE}/metadata/core-properties"))
        .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        .with("xmlns:dcterms", "http://purl.org/dc/terms/")
        .with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .add(element("dc:title").text(packet.title.clone()))
        .add(element("dc:language").text(sheet.language.clone()))
        .add(date("dcterms:created"))
        .add(date("dcterms:modified"))
}

fn app() -> Element {
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    element("Properties").with("xmlns", space).add(element("Application").text("Good Name"))
}

fn settings(sheet: &Sheet) -> Element {
    let mode = element("w:compatSetting")
        .with("w:name", "compatibilityMode")
        .with("w:uri", "http://schemas.microsoft.com/office/word")
        .with("w:val", "15");
    let languages =
        value("w:themeFontLang", sheet.language.clone()).with("w:eastAsia", "zh-CN").with("w:bidi", "ar-SA");
    element("w:settings")
        .with("xmlns:w", WORD)
        .add(value("w:defaultTabStop", "720"))
        .add(value("w:characterSpacingControl", "doNotCompress"))
        .add(element("w:compat").add(mode))
        .add(languages)
}

/// The page: its size, margins and foot.
fn section(sheet: &Sheet) -> Element {
    let (width, height) = sheet.page;
    let margin = sheet.margin.to_string();
    let below = if sheet.look.large { 1900 } else { 1500 };
    let size = element("w:pgSz").with("w:w", width.to_string()).with("w:h", height.to_string());
    let margins = element("w:pgMar")
        .with("w:top", margin.clone())
        .with("w:right", margin.clone())
        .with("w:bottom", below.to_string())
        .with("w:left", margin)
        .with("w:header", "708")
        .with("w:footer", "600")
        .with("w:gutter", "0");
    element("w:sectPr")
        .add(element("w:footerReference").with("w:type", "default").with("r:id", FOOTER))
        .add(size)
        .add(margins)
}
