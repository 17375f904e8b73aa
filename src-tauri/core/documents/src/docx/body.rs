//! Turns the parts of a packet into paragraphs and tables of a document for Word.
//!
//! Not here: how a style looks (`styles`), the files around the text (`docx`).

use super::script::{Writing, pieces};
use super::styles::border;
use super::xml::{Element, element, value};
use super::{Sheet, WORD};
use crate::{Card, Cell, CheckLine, Labeled, Packet, Part, Run, Style, Tone};

/// Numbers of the lists that every document has; each numbered list gets one of its own after them.
const BULLETS: usize = 1;
const CHECKS: usize = 2;
/// What the cells of a caption leave free.
const CAPTION_MARGIN: u16 = 160;
/// How far the words of a list stand in, in twentieths of a point.
const INDENT: &str = "425";

/// The text of a document while it grows.
pub(crate) struct Body<'s> {
    sheet: &'s Sheet,
    blocks: Vec<Element>,
    /// The first number of each numbered list, and the next one after its last line.
    lists: Vec<(usize, usize)>,
    /// The next paragraph begins a page.
    breaks: bool,
    /// What is written now stays on the page of the table that follows.
    leads: bool,
    /// What is written now stays on one page.
    together: bool,
}

/// A paragraph; its properties are written in the order that the format wants.
#[derive(Default)]
struct Paragraph {
    style: &'static str,
    keeps_next: bool,
    breaks: bool,
    list: Option<usize>,
    /// A tab stop with a line before it, to write on.
    line_to: Option<u16>,
    content: Vec<Element>,
}

impl Paragraph {
    fn new(style: &'static str) -> Self {
        Self { style, ..Self::default() }
    }

    fn words(mut self, text: &str, style: Style) -> Self {
        self.content.extend(runs(text, style));
        self
    }

    fn runs(mut self, pieces: &[Run]) -> Self {
        self.content.extend(pieces.iter().flat_map(|run| runs(&run.text, run.style)));
        self
    }

    /// Adds a line to write on, up to a place.
    fn line(mut self, to: u16) -> Self {
        self.line_to = Some(to);
        self.tab()
    }

    fn tab(mut self) -> Self {
        self.content.push(element("w:r").add(element("w:tab")));
        self
    }

    fn keeps(mut self, keeps: bool) -> Self {
        self.keeps_next = keeps;
        self
    }

    fn listed(mut self, list: usize) -> Self {
        self.list = Some(list);
        self
    }

    fn done(self) -> Element {
        let mut properties = element("w:pPr");
        if !self.style.is_empty() {
            properties = properties.add(value("w:pStyle", self.style));
        }
        if self.keeps_next {
            properties = properties.add(element("w:keepNext"));
        }
        if self.breaks {
            properties = properties.add(element("w:pageBreakBefore"));
        }
        if let Some(list) = self.list {
            let level = value("w:ilvl", "0");
            properties =
                properties.add(element("w:numPr").add(level).add(value("w:numId", list.to_string())));
        }
        if let Some(to) = self.line_to {
            let stop = value("w:tab", "right").with("w:leader", "underscore").with("w:pos", to.to_string());
            properties = properties.add(element("w:tabs").add(stop));
        }
        element("w:p").add(properties).extend(self.content)
    }
}

/// Text as pieces of one writing each, with marks for its style; a line end becomes a break.
fn runs(text: &str, style: Style) -> Vec<Element> {
    let named = match style {
        Style::Plain => None,
        Style::Strong => Some("Strong"),
        Style::Soft => Some("Soft"),
    };
    let clean: String = text.chars().filter(|character| !case_file::is_invisible(*character)).collect();
    let piece = |(writing, piece): (Writing, String)| {
        let mut properties = element("w:rPr").extend(named.map(|name| value("w:rStyle", name)));
        match writing {
            Writing::Plain => {}
            Writing::RightToLeft(language) => {
                properties = properties.add(element("w:rtl")).add(element("w:lang").with("w:bidi", language));
            }
            Writing::EastAsian(language) => {
                properties = properties
                    .add(element("w:rFonts").with("w:hint", "eastAsia"))
                    .add(element("w:lang").with("w:eastAsia", language));
            }
        }
        let mut run = element("w:r");
        if named.is_some() || writing != Writing::Plain {
            run = run.add(properties);
        }
        for (at, line) in piece.split('\n').enumerate() {
            if at > 0 {
                run = run.add(element("w:br"));
            }
            if !line.is_empty() {
                run = run.add(element("w:t").with("xml:space", "preserve").text(line));
            }
        }
        run
    };
    pieces(&clean).into_iter().map(piece).collect()
}

impl<'s> Body<'s> {
    /// Begins a text.
    pub(crate) fn new(sheet: &'s Sheet) -> Self {
        Self { sheet, blocks: Vec::new(), lists: Vec::new(), breaks: false, leads: false, together: false }
    }

    /// Writes the title of the paper.
    pub(crate) fn title(&mut self, text: &str) {
        self.paragraph(Paragraph::new("Title").words(text, Style::Plain));
    }

    /// Returns the paragraphs and tables, and the file of lists.
    pub(crate) fn finish(self) -> (Vec<Element>, Element) {
        (self.blocks, numbering(&self.lists))
    }

    fn paragraph(&mut self, mut paragraph: Paragraph) {
        paragraph.breaks = std::mem::take(&mut self.breaks);
        paragraph.keeps_next |= self.leads || self.together;
        self.blocks.push(paragraph.done());
    }

    /// Puts a table on the page, apart from what follows: two tables that touch would be one.
    fn table(&mut self, table: Element) {
        if self.breaks {
            self.paragraph(Paragraph::new("Gap"));
        }
        self.blocks.push(table);
        self.paragraph(Paragraph::new("Gap"));
    }

    /// Writes every part. A paragraph or a label right before a table stays with it.
    pub(crate) fn parts(&mut self, parts: &[Part]) {
        for (part, next) in parts.iter().zip(parts.iter().skip(1).map(Some).chain([None])) {
            let short = match part {
                Part::Paragraph { .. } => true,
                Part::Facts { lines } => lines.len() == 1,
                _ => false,
            };
            self.leads = short && matches!(next, Some(Part::Table { .. }));
            self.part(part);
        }
    }

    fn part(&mut self, part: &Part) {
        match part {
            Part::Heading { level, text } => self.heading(*level, text),
            Part::Paragraph { runs } => {
                // A note under a heading stays with what follows.
                let note = runs.iter().all(|run| run.style == Style::Soft);
                self.paragraph(Paragraph::new("").runs(runs).keeps(note));
            }
            Part::Callout { tone, title, lines } => self.callout(*tone, title, lines),
            Part::Bullets { lines } => {
                for line in lines {
                    self.paragraph(Paragraph::new("ListBullet").listed(BULLETS).words(line, Style::Plain));
                }
            }
            Part::Checklist { lines } => lines.iter().for_each(|line| self.check(line)),
            Part::Table { widths, header, rows } => {
                if self.sheet.look.stacks(widths, header, rows) {
                    self.stacked(header, rows);
                } else {
                    self.table(table(self.sheet, widths, header, rows));
                }
            }
            Part::Facts { lines } => {
                for line in lines {
                    self.paragraph(fact(line, self.sheet.width()));
                }
            }
            Part::Card(card) => self.table(card_table(self.sheet, card)),
            Part::Numbered { first, lines } => {
                let list = self.list(*first, lines.len());
                for line in lines {
                    self.paragraph(Paragraph::new("ListNumber").listed(list).words(line, Style::Plain));
                }
            }
            Part::Together { parts } => {
                let before = std::mem::replace(&mut self.together, true);
                for part in parts {
                    self.part(part);
                }
                self.together = before;
            }
            Part::Caption { mark, court, parties, case, title, subtitle } => {
                if !mark.is_empty() {
                    self.paragraph(Paragraph::new("Subtitle").words(mark, Style::Strong));
                }
                for line in court {
                    self.paragraph(fact(line, self.sheet.width()));
                }
                self.table(caption_table(self.sheet, parties, case));
                self.paragraph(Paragraph::new("Title").words(title, Style::Plain));
                if !subtitle.is_empty() {
                    self.paragraph(Paragraph::new("Subtitle").words(subtitle, Style::Plain));
                }
            }
            Part::Signature { lines } => self.signature(lines),
            Part::Ruled { label, lines } => {
                self.paragraph(Paragraph::new("").words(label, Style::Strong).keeps(true));
                for number in 1..=*lines {
                    let line = Paragraph::new("RuledLine").line(self.sheet.width());
                    self.paragraph(line.keeps(number < *lines));
                }
            }
            Part::PageBreak => self.breaks = true,
        }
    }

    fn heading(&mut self, level: u8, text: &str) {
        // A heading without words has no place in the document's outline.
        if text.trim().is_empty() {
            return;
        }
        let style = match level {
            0 | 1 => "Heading1",
            2 => "Heading2",
            3 => "Heading3",
            _ => "Heading4",
        };
        self.paragraph(Paragraph::new(style).words(text, Style::Plain));
    }

    fn callout(&mut self, tone: Tone, title: &str, lines: &[String]) {
        let style = match tone {
            Tone::Note => "CalloutNote",
            Tone::Warning => "CalloutWarning",
        };
        if !title.is_empty() {
            self.paragraph(Paragraph::new(style).words(title, Style::Strong).keeps(!lines.is_empty()));
        }
        for line in lines {
            self.paragraph(Paragraph::new(style).words(line, Style::Plain));
        }
        self.paragraph(Paragraph::new("Gap"));
    }

    fn check(&mut self, line: &CheckLine) {
        let details: Vec<(&str, Style)> = line
            .details
            .iter()
            .map(|detail| (detail.as_str(), Style::Plain))
            .chain([(line.note.as_str(), Style::Soft)])
            .filter(|(text, _)| !text.is_empty())
            .collect();
        let mut head = Paragraph::new("Checklist").listed(CHECKS).words(&line.text, Style::Plain);
        if !line.date.is_empty() {
            head = head.words(" ", Style::Plain).words(&line.date, Style::Strong);
        }
        self.paragraph(head.keeps(!details.is_empty()));
        for (at, (text, style)) in details.iter().enumerate() {
            let last = at + 1 == details.len();
            self.paragraph(Paragraph::new("ListContinue").words(text, *style).keeps(!last));
        }
    }

    /// A table told row by row, for large print.
    fn stacked(&mut self, header: &[String], rows: &[Vec<Cell>]) {
        for row in rows {
            for (at, (label, cell)) in header.iter().zip(row).enumerate() {
                let line = Paragraph::new("Fact").words(label, Style::Strong);
                let line = if label.is_empty() { line } else { line.words(": ", Style::Strong) };
                self.paragraph(line.runs(&cell.runs).keeps(at + 1 < row.len()));
            }
            self.paragraph(Paragraph::new("Gap"));
        }
    }

    fn signature(&mut self, lines: &[Labeled]) {
        for (at, line) in lines.iter().enumerate() {
            let label = Paragraph::new("SignatureLine").words(&line.label, Style::Strong).tab();
            let written = match &line.value {
                Some(text) => label.words(text, Style::Plain),
                None => label.line(self.sheet.width()),
            };
            self.paragraph(written.keeps(at + 1 < lines.len()));
        }
    }

    /// Returns the number of a list. One that goes on where an earlier one ended stays the same list, so that
    /// a paragraph put in between is counted.
    fn list(&mut self, first: usize, lines: usize) -> usize {
        let next = first.saturating_add(lines);
        let found = self.lists.iter().rposition(|(_, after)| *after == first && first > 1);
        let at = found.unwrap_or_else(|| {
            self.lists.push((first, next));
            self.lists.len() - 1
        });
        if let Some(list) = self.lists.get_mut(at) {
            list.1 = next;
        }
        CHECKS + 1 + at
    }
}

/// A label with its value, or with a line to write on that ends at a place.
fn fact(line: &Labeled, width: u16) -> Paragraph {
    let mut paragraph = Paragraph::new("Fact");
    if !line.label.is_empty() {
        paragraph = paragraph.words(&line.label, Style::Strong).words(" ", Style::Plain);
    }
    match &line.value {
        Some(text) => paragraph.words(text, Style::Plain),
        None => paragraph.line(width),
    }
}

/// Returns a cell, with room before its words where it stands behind a rule.
fn cell(width: u16, borders: Vec<Element>, before: u16, paragraphs: Vec<Paragraph>) -> Element {
    let size = element("w:tcW").with("w:w", width.to_string()).with("w:type", "dxa");
    let mut properties = element("w:tcPr").add(size);
    if !borders.is_empty() {
        properties = properties.add(element("w:tcBorders").extend(borders));
    }
    if before > 0 {
        properties = properties.add(element("w:tcMar").add(margin("w:left", before)));
    }
    // A cell without a paragraph is a damaged document.
    let paragraphs = if paragraphs.is_empty() { vec![Paragraph::new("TableText")] } else { paragraphs };
    element("w:tc").add(properties).extend(paragraphs.into_iter().map(Paragraph::done))
}

fn margin(side: &'static str, width: u16) -> Element {
    element(side).with("w:w", width.to_string()).with("w:type", "dxa")
}

/// Returns a table without rows; cells have no margin before their words and `inset` behind them.
fn table_of(widths: &[u16], borders: Element, inset: u16, look: Option<Element>) -> Element {
    let all: u16 = widths.iter().sum();
    let properties = element("w:tblPr")
        .add(element("w:tblW").with("w:w", all.to_string()).with("w:type", "dxa"))
        .add(borders)
        .add(element("w:tblLayout").with("w:type", "fixed"))
        .add(element("w:tblCellMar").add(margin("w:left", 0)).add(margin("w:right", inset)))
        .extend(look);
    let columns = widths.iter().map(|width| element("w:gridCol").with("w:w", width.to_string()));
    element("w:tbl").add(properties).add(element("w:tblGrid").extend(columns))
}

fn table(sheet: &Sheet, widths: &[u8], header: &[String], rows: &[Vec<Cell>]) -> Element {
    let all = widths.iter().map(|width| u32::from(*width)).sum::<u32>().max(1);
    let share = |width: &u8| u16::try_from(u32::from(sheet.width()) * u32::from(*width) / all);
    let mut widths: Vec<u16> = widths.iter().map(|width| share(width).unwrap_or(sheet.width())).collect();
    widen(&mut widths, if sheet.look.large { 1000 } else { 640 });
    let thin = if sheet.look.gray { "000000" } else { "A9AEB1" };
    let borders = element("w:tblBorders").add(border("w:bottom", "single", 4, 0, thin)).add(border(
        "w:insideH",
        "single",
        4,
        0,
        thin,
    ));
    let look = element("w:tblLook")
        .with("w:val", "0020")
        .with("w:firstRow", "1")
        .with("w:lastRow", "0")
        .with("w:firstColumn", "0")
        .with("w:lastColumn", "0")
        .with("w:noHBand", "1")
        .with("w:noVBand", "1");
    let heads = widths.iter().zip(header).map(|(width, text)| {
        let below = vec![border("w:bottom", "single", 8, 0, "000000")];
        cell(*width, below, 0, vec![Paragraph::new("TableHeading").words(text, Style::Strong)])
    });
    let marks = element("w:trPr").add(element("w:cantSplit")).add(element("w:tblHeader"));
    let head = element("w:tr").add(marks).extend(heads);
    let line = |row: &Vec<Cell>| {
        let cells = widths.iter().zip(row).map(|(width, words)| {
            cell(*width, Vec::new(), 0, vec![Paragraph::new("TableText").runs(&words.runs)])
        });
        // A row that is longer than a page may be split; Word does so by itself.
        element("w:tr").add(element("w:trPr").add(element("w:cantSplit"))).extend(cells)
    };
    table_of(&widths, borders, 140, Some(look)).add(head).extend(rows.iter().map(line))
}

/// Gives a column that is narrower than a short word what it lacks, from the widest one.
fn widen(widths: &mut [u16], least: u16) {
    for at in 0..widths.len() {
        let lacks = widths.get(at).map_or(0, |width| least.saturating_sub(*width));
        let widest = widths.iter().copied().max().unwrap_or_default();
        if lacks == 0 || widest < least.saturating_add(lacks) {
            continue;
        }
        if let Some(giver) = widths.iter_mut().find(|width| **width == widest) {
            *giver -= lacks;
        }
        if let Some(width) = widths.get_mut(at) {
            *width += lacks;
        }
    }
}

/// The two sides of a caption; in large print one above the other.
fn caption_table(sheet: &Sheet, parties: &[String], case: &[Labeled]) -> Element {
    let whole = sheet.width();
    let half = if sheet.look.large { whole } else { whole / 2 };
    // A cell has a margin; a line to write on ends before it.
    let room = half - 2 * CAPTION_MARGIN;
    let left = parties.iter().map(|line| Paragraph::new("Fact").words(line, Style::Plain)).collect();
    let right: Vec<Paragraph> = case
        .iter()
        .flat_map(|line| match &line.value {
            Some(_) => vec![fact(line, room)],
            None => vec![
                Paragraph::new("Fact").words(&line.label, Style::Strong).keeps(true),
                Paragraph::new("Fact").line(room),
            ],
        })
        .collect();
    let rule = |side| border(side, "single", 8, 0, "000000");
    let below = vec![rule("w:bottom")];
    let none = element("w:tblBorders");
    if sheet.look.large {
        let right = std::iter::once(Paragraph::new("Gap")).chain(right).collect();
        let rows = [cell(half, below, 0, left), cell(half, Vec::new(), 0, right)];
        return table_of(&[half], none, CAPTION_MARGIN, None)
            .extend(rows.map(|cell| element("w:tr").add(cell)));
    }
    let sides = vec![rule("w:bottom"), rule("w:right")];
    let cells = [cell(half, sides, 0, left), cell(half, Vec::new(), CAPTION_MARGIN, right)];
    table_of(&[half, half], none, CAPTION_MARGIN, None).add(element("w:tr").extend(cells))
}

/// A card to cut out, as wide as one for a wallet.
fn card_table(sheet: &Sheet, card: &Card) -> Element {
    let width = if sheet.look.large { sheet.width() } else { 4876 };
    let words = |text: &str, style| Paragraph::new("CardText").words(text, style);
    let mut lines = vec![words(&card.title, Style::Strong)];
    for (label, points) in &card.groups {
        lines.push(words(label, Style::Strong).keeps(true));
        lines.extend(points.iter().map(|point| words(point, Style::Plain).listed(BULLETS)));
    }
    lines.push(words(&card.foot, Style::Soft));
    let dashed =
        ["w:top", "w:left", "w:bottom", "w:right"].map(|side| border(side, "dashed", 6, 0, "000000"));
    let mut row = element("w:tr");
    if !sheet.look.large {
        row = row.add(element("w:trPr").add(element("w:cantSplit")));
    }
    row = row.add(cell(width, Vec::new(), 140, lines));
    table_of(&[width], element("w:tblBorders").extend(dashed), 140, None).add(row)
}

/// Returns the file of lists: points, boxes to check, and each list of numbers from its first one.
fn numbering(lists: &[(usize, usize)]) -> Element {
    let kind = |id: &'static str, format: &'static str, text: &'static str, face: Option<&'static str>| {
        let fonts = face.map(|face| {
            let fonts = element("w:rFonts").with("w:ascii", face).with("w:hAnsi", face);
            element("w:rPr").add(fonts.with("w:eastAsia", face).with("w:cs", face).with("w:hint", "default"))
        });
        let indent = element("w:ind").with("w:left", INDENT).with("w:hanging", INDENT);
        let level = element("w:lvl")
            .with("w:ilvl", "0")
            .add(value("w:start", "1"))
            .add(value("w:numFmt", format))
            .add(value("w:lvlText", text))
            .add(value("w:lvlJc", "left"))
            .add(element("w:pPr").add(indent))
            .extend(fonts);
        element("w:abstractNum")
            .with("w:abstractNumId", id)
            .add(value("w:multiLevelType", "singleLevel"))
            .add(level)
    };
    let number = |list: usize, kind: &str| {
        element("w:num").with("w:numId", list.to_string()).add(value("w:abstractNumId", kind))
    };
    let counted = lists.iter().enumerate().map(|(at, (first, _))| {
        let start = value("w:startOverride", first.to_string());
        number(CHECKS + 1 + at, "3").add(element("w:lvlOverride").with("w:ilvl", "0").add(start))
    });
    element("w:numbering")
        .with("xmlns:w", WORD)
        .add(kind("1", "bullet", "\u{2022}", None))
        .add(kind("2", "bullet", "\u{2610}", Some("Segoe UI Symbol")))
        .add(kind("3", "decimal", "%1.", None))
        .add(number(BULLETS, "1"))
        .add(number(CHECKS, "2"))
        .extend(counted)
}

/// Returns the foot of every page, with the number of the page and of all pages as fields.
pub(crate) fn footer(packet: &Packet) -> Element {
    let field = |code: &str| {
        let shown = element("w:r").add(element("w:t").text("1"));
        element("w:fldSimple").with("w:instr", code).add(shown)
    };
    let mut pages = Paragraph::new("Footer");
    let mut rest = packet.pages.as_str();
    while let Some(at) = rest.find(['{']) {
        let (before, mark) = rest.split_at(at);
        let code = [("{n}", " PAGE "), ("{m}", " NUMPAGES ")];
        let known = code.into_iter().find(|(name, _)| mark.starts_with(name));
        pages = pages.words(before, Style::Plain);
        match known {
            Some((name, code)) => {
                pages.content.push(field(code));
                rest = mark.get(name.len()..).unwrap_or_default();
            }
            None => {
                pages = pages.words("{", Style::Plain);
                rest = mark.get(1..).unwrap_or_default();
            }
        }
    }
    pages = pages.words(rest, Style::Plain);
    let words = Paragraph::new("Footer").words(&packet.footer, Style::Plain);
    element("w:ftr").with("xmlns:w", WORD).add(words.done()).add(pages.done())
}
