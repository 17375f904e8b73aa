//! The pages of a packet, drawn once: each as a picture to look at, and its words to be read aloud.
//!
//! Not here: files and windows. The pages are those of the PDF, from the same layout.

use std::ops::ControlFlow;

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::utils::Scalar;
use typst_layout::PagedDocument;
use typst_render::RenderOptions;

use crate::{Error, Look, Packet, pdf};

/// Pages that are laid out.
pub struct Pages {
    document: PagedDocument,
    words: Vec<String>,
}

/// One page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The picture, as PNG.
    pub png: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

impl Pages {
    /// Lays the packet out and reads its pages; nothing when it was stopped.
    ///
    /// `watch` is called before the layout, and then with each page that is done and the number of all; it stops the
    /// work with `Break`. The layout itself is one step.
    ///
    /// # Errors
    /// As [`crate::render`].
    pub fn draw(
        packet: &Packet,
        look: Look,
        watch: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Option<Self>, Error> {
        if watch(0, 0).is_break() {
            return Ok(None);
        }
        let document = pdf::layout(packet, look)?;
        let all = document.pages().len();
        let mut words = Vec::with_capacity(all);
        for page in document.pages() {
            if watch(words.len(), all).is_break() {
                return Ok(None);
            }
            words.push(words_of(&page.frame));
        }
        Ok(Some(Self { document, words }))
    }

    /// Returns how many there are.
    pub fn count(&self) -> usize {
        self.words.len()
    }

    /// Returns the words of a page, line by line from top to bottom; the first page is 0.
    pub fn words(&self, page: usize) -> Option<&str> {
        self.words.get(page).map(String::as_str)
    }

    /// Draws a page with so many pixels for a point; the first page is 0.
    ///
    /// # Errors
    /// Fails where there is no such page, or no memory for the picture.
    pub fn picture(&self, page: usize, pixels: f64) -> Result<Picture, Error> {
        let page = self.document.pages().get(page).ok_or(Error::Export)?;
        let options =
            RenderOptions { pixel_per_pt: Scalar::new(pixels.clamp(0.1, 4.0)), render_bleed: false };
        let drawn = typst_render::render(page, &options);
        let png = drawn.encode_png().map_err(|_| Error::Export);
        pdf::forget();
        Ok(Picture { png: png?, width: drawn.width(), height: drawn.height() })
    }

    /// Writes the pages as a PDF, the same bytes as [`crate::render`].
    ///
    /// # Errors
    /// As [`crate::render`].
    pub fn pdf(&self) -> Result<Vec<u8>, Error> {
        pdf::export(&self.document)
    }
}

fn words_of(frame: &Frame) -> String {
    let mut reader = Reader::default();
    reader.read(frame, Point::zero());
    reader.words
}

/// Gathers text in the order of the layout; a piece that stands lower, higher or further left begins a line.
#[derive(Default)]
struct Reader {
    words: String,
    base: Abs,
    end: Abs,
}

impl Reader {
    fn read(&mut self, frame: &Frame, origin: Point) {
        for (place, item) in frame.items() {
            let place = origin + *place;
            match item {
                FrameItem::Group(group) => {
                    let moved = Point::new(group.transform.tx, group.transform.ty);
                    self.read(&group.frame, place + moved);
                }
                FrameItem::Text(text) => {
                    let same_line =
                        (place.y - self.base).abs() < text.size * 0.5 && place.x >= self.end - text.size;
                    if !self.words.is_empty() && !same_line {
                        self.words.push('\n');
                    } else if place.x > self.end + text.size * 0.15 && !self.words.ends_with(['\n', ' ']) {
                        self.words.push(' ');
                    }
                    self.words.push_str(&text.text);
                    (self.base, self.end) = (place.y, place.x + text.width());
                }
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) | FrameItem::Tag(..) => {}
            }
        }
    }
}
