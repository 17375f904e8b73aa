//! A draft: a paper that is looked at before it is saved or printed.
//!
//! Not here: the window, and where a paper is saved. A draft is drawn once, outside of the requests, and lives in
//! memory alone as long as its preview is open; the disk never sees it.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use documents::Pages;

use crate::document::{Document, NamedPacket, Wanted};
use crate::failure::failure;
use crate::home::App;
use crate::wire::{ErrorCode, Failure, SaveRequest};
use crate::wire_preview::{PreviewPage, PreviewView};
use crate::words::{Catalogue, Language};

/// Pixels for each point of a page: for the screen, where a page is shown at most half again as large as it is on
/// paper, and for the printer.
const SCREEN: f64 = 1.5;
const PRINTER: f64 = 2.5;

/// Stops the drawing of a draft. Copies stop the same one.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Stops it at the next page.
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Tells whether it was stopped.
    pub fn is_stopped(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What a draft is drawn from. Putting it together takes little time; drawing it may take longer.
pub struct Sketch {
    request: SaveRequest,
    language: Language,
    named: NamedPacket,
}

/// A paper that is drawn and can be looked at, page by page.
pub struct Draft {
    sketch: Sketch,
    sheets: Sheets,
}

enum Sheets {
    Pages(Box<Pages>),
    Text(String),
}

impl App {
    /// Puts together the paper that was asked for.
    ///
    /// # Errors
    /// As [`App::document`].
    pub fn sketch(&self, request: &SaveRequest) -> Result<Sketch, Failure> {
        let named = self.packet(request)?;
        Ok(Sketch { request: request.clone(), language: self.words().language(), named })
    }
}

impl Sketch {
    /// Draws the paper; nothing when it was stopped. A document for Word is shown as the pages of the PDF.
    ///
    /// # Errors
    /// Refuses an unknown format or size, and a paper that cannot be drawn.
    pub fn draw(self, stop: &Stop) -> Result<Option<Draft>, Failure> {
        let wanted = Wanted::of(&self.request);
        let look = wanted.look().ok_or_else(|| self.refused())?;
        let packet = &self.named.packet;
        let sheets = match wanted.format {
            "txt" => documents::render(packet, documents::Format::Text, look)
                .ok()
                .and_then(|bytes| String::from_utf8(bytes).ok())
                .map(Sheets::Text)
                .ok_or_else(|| self.refused())?,
            "pdf" | "docx" => {
                let mut watch =
                    |_, _| if stop.is_stopped() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
                match Pages::draw(packet, look, &mut watch).map_err(|_| self.refused())? {
                    Some(pages) => Sheets::Pages(Box::new(pages)),
                    None => return Ok(None),
                }
            }
            _ => return Err(self.refused()),
        };
        Ok((!stop.is_stopped()).then_some(Draft { sketch: self, sheets }))
    }

    fn refused(&self) -> Failure {
        failure(ErrorCode::Document, "failure-document", &Catalogue::new(self.language))
    }
}

impl Draft {
    /// Returns what the window shows about it.
    pub fn view(&self) -> PreviewView {
        let packet = &self.sketch.named.packet;
        let pages = match &self.sheets {
            Sheets::Pages(pages) => u32::try_from(pages.count()).unwrap_or(u32::MAX),
            Sheets::Text(_) => 1,
        };
        PreviewView { title: packet.title.clone(), language: packet.language.clone(), pages }
    }

    /// Draws a page, fine enough for the screen or for the printer; the first page is 0.
    ///
    /// # Errors
    /// Fails where there is no such page.
    pub fn page(&self, page: u32, for_printer: bool) -> Result<PreviewPage, Failure> {
        let page = usize::try_from(page).unwrap_or(usize::MAX);
        let pages = match &self.sheets {
            Sheets::Pages(pages) => pages,
            Sheets::Text(text) if page == 0 => {
                return Ok(PreviewPage { picture: String::new(), words: text.clone() });
            }
            Sheets::Text(_) => return Err(self.sketch.refused()),
        };
        let drawn = pages.picture(page, if for_printer { PRINTER } else { SCREEN });
        let picture = drawn.map_err(|_| self.sketch.refused())?;
        Ok(PreviewPage {
            picture: format!("data:image/png;base64,{}", BASE64.encode(&picture.png)),
            words: pages.words(page).unwrap_or_default().to_owned(),
        })
    }

    /// Returns the document that was looked at; nothing where another one is asked for.
    ///
    /// # Errors
    /// Refuses a paper that cannot be written; there is never half of one.
    pub fn document(&self, request: &SaveRequest) -> Option<Result<Document, Failure>> {
        let Sketch { request: shown, named, language } = &self.sketch;
        if shown != request {
            return None;
        }
        Some(match &self.sheets {
            Sheets::Pages(pages) if shown.format == "pdf" => pages
                .pdf()
                .map(|bytes| Document { bytes, file_name: format!("{}.pdf", named.stem) })
                .map_err(|_| self.sketch.refused()),
            _ => named.document(Wanted::of(shown), &Catalogue::new(*language)),
        })
    }
}
