//! A packet: the parts of a paper in order, with every word already chosen and no page in sight.
//!
//! Not here: what goes into it (`compose`) and how it looks (`pdf`, `text`).
//! The parts are few on purpose, so that each renderer stays small and a reader knows every paper we can make.

use case_file::Date;
use serde::Serialize;

/// A paper, ready to be drawn in any format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packet {
    /// Its title.
    pub title: String,
    /// The language of its words: `en`.
    pub language: String,
    /// The day it was computed for; also the document's date, so that the same input gives the same bytes.
    pub as_of: Date,
    /// What stands at the foot of every page.
    pub footer: String,
    /// "Page {n} of {m}" in the person's language, with these two marks in it.
    pub pages: String,
    /// How it is dressed.
    pub dress: Dress,
    /// The parts, in order.
    pub parts: Vec<Part>,
}

/// How a packet is dressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dress {
    /// For the person: its title and headings stand out.
    Guide,
    /// For a court or an office: black, under its title.
    Formal,
    /// A letter: black, and without a title on the page.
    Letter,
}

/// One part of a packet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Part {
    /// A heading; level 1 to 4, never skipping one on the way down.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words, in pieces.
        runs: Vec<Run>,
    },
    /// Words set apart.
    Callout {
        /// How urgent.
        tone: Tone,
        /// Its title; may be empty.
        title: String,
        /// One paragraph each.
        lines: Vec<String>,
    },
    /// A plain list.
    Bullets {
        /// One point each.
        lines: Vec<String>,
    },
    /// A list with a box before each line.
    Checklist {
        /// The lines, in order.
        lines: Vec<CheckLine>,
    },
    /// A table with a header row.
    Table {
        /// The relative width of each column.
        widths: Vec<u8>,
        /// The words of the header row.
        header: Vec<String>,
        /// The rows; each has as many cells as there are columns.
        rows: Vec<Vec<Cell>>,
    },
    /// Labels with a value, or with a line to write on.
    Facts {
        /// The lines, in order.
        lines: Vec<Labeled>,
    },
    /// A card to cut out.
    Card(Card),
    /// Paragraphs with a number each, as papers for a court have them.
    Numbered {
        /// The number of the first.
        first: usize,
        /// One paragraph each.
        lines: Vec<String>,
    },
    /// The head of a paper for a court. A packet that begins with one is drawn in black, without a title of its own.
    Caption {
        /// What stands above it, that the paper is confidential for example; may be empty.
        mark: String,
        /// The court, line by line.
        court: Vec<Labeled>,
        /// Whom it is about, line by line.
        parties: Vec<String>,
        /// What stands beside them: the case number and the like.
        case: Vec<Labeled>,
        /// What the paper is.
        title: String,
        /// More about it; may be empty.
        subtitle: String,
    },
    /// Lines to sign and date on.
    Signature {
        /// The lines, in order; one without a value is left to be written.
        lines: Vec<Labeled>,
    },
    /// Room to write.
    Ruled {
        /// What to write there.
        label: String,
        /// How many lines.
        lines: u8,
    },
    /// Parts that stay on one page: few and short ones.
    Together {
        /// The parts, in order.
        parts: Vec<Part>,
    },
    /// What follows starts on a new page.
    PageBreak,
}

/// A card to cut out and carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Card {
    /// Its title.
    pub title: String,
    /// Labels, each with its lines.
    pub groups: Vec<(String, Vec<String>)>,
    /// What stands at its foot.
    pub foot: String,
}

/// A piece of text in one style.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// How they stand out.
    pub style: Style,
}

/// How a piece of text stands out. Meaning never rests on it alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// As the text around it.
    Plain,
    /// Important.
    Strong,
    /// Beside the point, such as a citation.
    Soft,
}

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Its words, in pieces.
    pub runs: Vec<Run>,
}

/// How urgent a callout is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// Good to know.
    Note,
    /// Read this before you act.
    Warning,
}

/// One line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckLine {
    /// What to do.
    pub text: String,
    /// By when or from when; may be empty.
    pub date: String,
    /// Why and where, one line each.
    pub details: Vec<String>,
    /// For which charge; may be empty.
    pub note: String,
}

/// A label with a value, or with a line to write on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Labeled {
    /// What it is.
    pub label: String,
    /// The value; `None` is drawn as a line to write on.
    pub value: Option<String>,
}

impl Run {
    /// Returns words that look like the text around them.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Plain }
    }

    /// Returns words that matter.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Strong }
    }

    /// Returns words beside the point.
    pub fn soft(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Soft }
    }
}

impl Cell {
    /// Returns a cell of plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { runs: vec![Run::plain(text)] }
    }

    /// Returns a cell whose words matter.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { runs: vec![Run::strong(text)] }
    }
}

impl Labeled {
    /// Returns a label with a value.
    pub fn known(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: Some(value.into()) }
    }

    /// Returns a label with a line to write on.
    pub fn blank(label: impl Into<String>) -> Self {
        Self { label: label.into(), value: None }
    }
}

impl Part {
    /// Returns a heading.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading { level, text: text.into() }
    }

    /// Returns a paragraph of plain words.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self::Paragraph { runs: vec![Run::plain(text)] }
    }
}
