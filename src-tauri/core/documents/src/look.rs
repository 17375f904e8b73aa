//! How a paper looks and as what it is written: size of the page, large print, black and white, format.
//!
//! Not here: what is in it (`packet`), and drawing (`pdf`, `docx`, `html`, `text`).

use crate::{Cell, Error, Packet, docx, html, pdf, text};

/// The size of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 8.5 by 11 inches.
    #[default]
    Letter,
    /// 210 by 297 millimeters.
    A4,
}

/// What a packet is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Tagged PDF (PDF/UA-1).
    Pdf,
    /// A document to edit in Word or `LibreOffice`.
    Docx,
    /// One page for a browser.
    Html,
    /// Plain text.
    Text,
}

/// How a paper looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Look {
    /// The size of a page.
    pub paper: Paper,
    /// Large print: text of 18 points and nothing smaller but the foot of a page.
    pub large: bool,
    /// Black on white and no other color; what stands out does so by rules.
    pub gray: bool,
}

/// Writes a packet in a format. Plain text has no looks.
///
/// # Errors
/// Fails when the layout or the rules of the format refuse the packet, which is a fault of ours: every text is allowed.
pub fn render(packet: &Packet, format: Format, look: Look) -> Result<Vec<u8>, Error> {
    match format {
        Format::Pdf => pdf::render_pdf(packet, look),
        Format::Docx => docx::render_docx(packet, look),
        Format::Html => Ok(html::render_html(packet, look).into_bytes()),
        Format::Text => Ok(text::render_text(packet).into_bytes()),
    }
}

impl Look {
    /// Returns the usual look on a size of page.
    pub fn on(paper: Paper) -> Self {
        Self { paper, ..Self::default() }
    }

    /// Tells whether a table is better told row by row, because in large print a word is wider than its column.
    pub(crate) fn stacks(self, widths: &[u8], header: &[String], rows: &[Vec<Cell>]) -> bool {
        if !self.large {
            return false;
        }
        let all: f64 = widths.iter().map(|width| f64::from(*width)).sum();
        widths.iter().enumerate().any(|(at, width)| {
            let room = f64::from(*width) / all.max(1.0) * TEXT_WIDTH - CELL_MARGINS;
            let cells = rows.iter().filter_map(|row| row.get(at)).flat_map(|cell| &cell.runs);
            let texts = cells.map(|run| run.text.as_str()).chain(header.get(at).map(String::as_str));
            texts.map(longest_word).any(|letters| f64::from(letters) * LARGE * LETTER_WIDTH > room)
        })
    }
}

/// Large print, in points.
const LARGE: f64 = 18.0;
/// The width of the text on the narrower page, in points.
const TEXT_WIDTH: f64 = 450.0;
/// What a cell leaves free at its sides, in points.
const CELL_MARGINS: f64 = 12.0;
/// How wide a letter is at most on average, as a part of the size of the text.
const LETTER_WIDTH: f64 = 0.6;

/// How many letters the longest piece has that no line is broken in.
fn longest_word(text: &str) -> u32 {
    let words = text.split(|character: char| character.is_whitespace() || character == '-');
    words.map(|word| u32::try_from(word.chars().count()).unwrap_or(u32::MAX)).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_large_print_stacks_and_only_where_a_word_is_too_wide() {
        let header = ["Charge", "Law", "Day"].map(str::to_owned);
        let rows = vec![["Theft", "ORS 137.225", "March 2, 2020"].map(Cell::plain).to_vec()];
        let wide = vec![["Misdemeanor", "Constitutionality", "2020"].map(Cell::plain).to_vec()];
        let large = Look { large: true, ..Look::default() };
        assert!(!large.stacks(&[1, 1, 1], &header, &rows));
        assert!(large.stacks(&[1, 1, 1], &header, &wide));
        assert!(!Look::default().stacks(&[1, 1, 1], &header, &wide));
    }
}
