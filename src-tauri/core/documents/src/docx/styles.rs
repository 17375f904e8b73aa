//! The styles of a document for Word: what a lawyer finds in the list of styles when they edit it.
//!
//! Not here: numbering and the page (`docx`), and which part gets which style (`body`).

use super::Sheet;
use super::xml::{Element, element, value};

/// Sizes in half points: of the text, of cells, of the foot, of the title, of headings 1 to 4.
struct Sizes {
    text: u16,
    cell: u16,
    foot: u16,
    title: u16,
    headings: [u16; 4],
}

fn sizes(sheet: &Sheet) -> Sizes {
    if sheet.look.large {
        let title = if sheet.court { 48 } else { 64 };
        return Sizes { text: 36, cell: 36, foot: 28, title, headings: [52, 44, 38, 36] };
    }
    if sheet.court {
        Sizes { text: 24, cell: 21, foot: 17, title: 28, headings: [26, 24, 24, 24] }
    } else {
        Sizes { text: 22, cell: 19, foot: 17, title: 48, headings: [32, 26, 23, 22] }
    }
}

/// Blue of headings where the paper is not for a court and may have color.
const ACCENT: &str = "1A4480";
/// Of what is beside the point.
const SOFT: &str = "4A4F57";

/// Returns the file of styles.
pub(crate) fn styles(sheet: &Sheet) -> Element {
    let sizes = sizes(sheet);
    let accent = (!sheet.court && !sheet.look.gray).then_some(ACCENT);
    let heading = |at: usize| {
        let above = [360, 280, 220, 180].get(at).copied().unwrap_or(180);
        let level = u16::try_from(at).unwrap_or_default();
        let properties = element("w:pPr")
            .add(element("w:keepNext"))
            .add(element("w:keepLines"))
            .add(spacing(above, 120))
            .add(value("w:outlineLvl", level.to_string()));
        let size = sizes.headings.get(at).copied().unwrap_or(sizes.text);
        let (id, name) = HEADINGS.get(at).copied().unwrap_or_default();
        let color = if at < 2 { accent } else { None };
        paragraph(id, name, properties).add(element("w:qFormat")).add_run(bold(size, color))
    };
    element("w:styles")
        .with("xmlns:w", super::WORD)
        .add(defaults(sheet, sizes.text))
        .add(
            style("paragraph", "Normal", "Normal")
                .with("w:default", "1")
                .add(element("w:qFormat"))
                .add(element("w:pPr").add(spacing_lines(0, 140))),
        )
        .add(
            style("character", "DefaultParagraphFont", "Default Paragraph Font")
                .with("w:default", "1")
                .add(element("w:semiHidden")),
        )
        .add(table_normal())
        .add(style("numbering", "NoList", "No List").with("w:default", "1").add(element("w:semiHidden")))
        .extend((0..4).map(|at| heading(at).done()))
        .add(title(sheet, sizes.title, accent))
        .extend(paragraphs(sheet, &sizes))
        .extend(callouts(sheet))
        .add(
            style("character", "Strong", "Strong")
                .add(element("w:qFormat"))
                .add(element("w:rPr").add(element("w:b")).add(element("w:bCs"))),
        )
        .add(soft(sheet, sizes.text))
}

/// Ids and names as Word has them.
const HEADINGS: [(&str, &str); 4] = [
    ("Heading1", "heading 1"),
    ("Heading2", "heading 2"),
    ("Heading3", "heading 3"),
    ("Heading4", "heading 4"),
];

fn defaults(sheet: &Sheet, size: u16) -> Element {
    let face = if sheet.court { "Times New Roman" } else { "Arial" };
    let fonts = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"];
    let fonts = fonts.iter().fold(element("w:rFonts"), |fonts, name| fonts.with(name, face));
    let language = element("w:lang")
        .with("w:val", sheet.language.clone())
        .with("w:eastAsia", "zh-CN")
        .with("w:bidi", "ar-SA");
    let run = element("w:rPr").add(fonts).extend(of_size(size)).add(language);
    element("w:docDefaults")
        .add(element("w:rPrDefault").add(run))
        .add(element("w:pPrDefault").add(element("w:pPr")))
}

fn title(sheet: &Sheet, size: u16, accent: Option<&'static str>) -> Element {
    let mut properties = element("w:pPr").add(element("w:keepNext")).add(spacing(200, 160));
    if sheet.court {
        properties = properties.add(value("w:jc", "center"));
    }
    paragraph("Title", "Title", properties).add(element("w:qFormat")).add_run(bold(size, accent)).done()
}

fn paragraphs(sheet: &Sheet, sizes: &Sizes) -> Vec<Element> {
    let hanging = super::sign_indent(sheet);
    let plain = |id, name, properties| paragraph(id, name, properties).done();
    let of_points = |id, name, properties, size| {
        paragraph(id, name, properties).add_run(element("w:rPr").extend(of_size(size))).done()
    };
    let cell = || element("w:pPr").add(spacing(30, 30));
    let card = if sheet.look.large { sizes.text } else { 17 };
    let line = || border("w:top", "single", 4, 6, if sheet.look.gray { "000000" } else { "A9AEB1" });
    vec![
        plain("Subtitle", "Subtitle", element("w:pPr").add(spacing(0, 240)).add(value("w:jc", "center"))),
        plain("ListBullet", "List Bullet", element("w:pPr").add(spacing(0, 80))),
        plain("ListNumber", "List Number", element("w:pPr").add(spacing(0, 160))),
        plain("Checklist", "Checklist", element("w:pPr").add(element("w:keepLines")).add(spacing(100, 60))),
        plain(
            "ListContinue",
            "List Continue",
            element("w:pPr").add(spacing(0, 60)).add(element("w:ind").with("w:left", "425")),
        ),
        plain("Fact", "Fact", element("w:pPr").add(spacing(0, 110))),
        plain(
            "SignatureLine",
            "Signature Line",
            element("w:pPr").add(element("w:keepLines")).add(spacing(300, 60)).add(
                element("w:ind").with("w:left", hanging.to_string()).with("w:hanging", hanging.to_string()),
            ),
        ),
        plain("RuledLine", "Ruled Line", element("w:pPr").add(element("w:keepLines")).add(spacing(160, 0))),
        of_points(
            "TableHeading",
            "Table Heading",
            element("w:pPr").add(element("w:keepNext")).add(spacing(30, 30)),
            sizes.cell,
        ),
        of_points("TableText", "Table Text", cell(), sizes.cell),
        of_points("CardText", "Card Text", element("w:pPr").add(spacing(20, 40)), card),
        of_points("Gap", "Gap", element("w:pPr").add(spacing_exactly(160)), 8),
        of_points(
            "Footer",
            "footer",
            element("w:pPr").add(element("w:pBdr").add(line())).add(spacing(0, 0)),
            sizes.foot,
        ),
    ]
}

/// A callout stands behind a bar; in black and white the urgent one is framed.
fn callouts(sheet: &Sheet) -> Vec<Element> {
    let gray = sheet.look.gray;
    let one = |id, name, bar: &str, fill: &str, urgent: bool| {
        let color = if gray { "000000" } else { bar };
        let frame = |side| border(side, "single", 6, 4, color);
        let mut borders = element("w:pBdr");
        if gray && urgent {
            borders = borders.add(frame("w:top"));
        }
        borders = borders.add(border("w:left", "single", if gray && !urgent { 12 } else { 24 }, 8, color));
        if gray && urgent {
            borders = borders.add(frame("w:bottom")).add(frame("w:right"));
        }
        let mut properties = element("w:pPr").add(element("w:keepLines")).add(borders);
        if !gray {
            properties = properties
                .add(element("w:shd").with("w:val", "clear").with("w:color", "auto").with("w:fill", fill));
        }
        let indent = element("w:ind").with("w:left", "227").with("w:right", "113");
        paragraph(id, name, properties.add(spacing(60, 60)).add(indent)).done()
    };
    vec![
        one("CalloutNote", "Callout Note", ACCENT, "EFF6FB", false),
        one("CalloutWarning", "Callout Warning", "8A5A00", "FEF7E6", true),
    ]
}

fn soft(sheet: &Sheet, size: u16) -> Element {
    let mut run = element("w:rPr");
    if !sheet.look.gray {
        run = run.add(value("w:color", SOFT));
    }
    if !sheet.look.large {
        run = run.extend(of_size(size.saturating_sub(3)));
    }
    style("character", "Soft", "Soft").add(element("w:qFormat")).add(run)
}

fn table_normal() -> Element {
    let margin = |side| element(side).with("w:w", "108").with("w:type", "dxa");
    let margins = element("w:tblCellMar").add(margin("w:left")).add(margin("w:right"));
    style("table", "TableNormal", "Normal Table")
        .with("w:default", "1")
        .add(element("w:semiHidden"))
        .add(element("w:tblPr").add(margins))
}

fn style(kind: &'static str, id: &'static str, name: &'static str) -> Element {
    element("w:style").with("w:type", kind).with("w:styleId", id).add(value("w:name", name))
}

/// A style of paragraphs that rests on the normal one; its parts stand in the order that the format wants.
struct Named {
    style: Element,
    properties: Element,
    run: Option<Element>,
}

fn paragraph(id: &'static str, name: &'static str, properties: Element) -> Named {
    let style = style("paragraph", id, name).add(value("w:basedOn", "Normal"));
    Named { style: style.add(value("w:next", "Normal")), properties, run: None }
}

impl Named {
    fn add(mut self, more: Element) -> Self {
        self.style = self.style.add(more);
        self
    }

    fn add_run(mut self, run: Element) -> Self {
        self.run = Some(run);
        self
    }

    fn done(self) -> Element {
        self.style.add(self.properties).extend(self.run)
    }
}

/// Returns the line of a border.
pub(crate) fn border(side: &'static str, kind: &str, width: u16, space: u16, color: &str) -> Element {
    value(side, kind)
        .with("w:sz", width.to_string())
        .with("w:space", space.to_string())
        .with("w:color", color)
}

fn bold(size: u16, color: Option<&str>) -> Element {
    let run = element("w:rPr").add(element("w:b")).add(element("w:bCs"));
    run.extend(color.map(|color| value("w:color", color))).extend(of_size(size))
}

fn of_size(half_points: u16) -> [Element; 2] {
    [value("w:sz", half_points.to_string()), value("w:szCs", half_points.to_string())]
}

fn spacing(before: u16, after: u16) -> Element {
    element("w:spacing").with("w:before", before.to_string()).with("w:after", after.to_string())
}

fn spacing_lines(before: u16, after: u16) -> Element {
    spacing(before, after).with("w:line", "276").with("w:lineRule", "auto")
}

fn spacing_exactly(line: u16) -> Element {
    spacing(0, 0).with("w:line", line.to_string()).with("w:lineRule", "exact")
}
