//! Draws the text of a field, so that it shows in every viewer and on paper.
//!
//! Not here: letters outside Western European ones; a viewer with fonts for them draws those itself.
//! The letters are Helvetica, which every viewer has; size, color and side are those of the form.

use crate::object::{Dictionary, Object, write_display};

/// The name of our font in a drawing.
pub(crate) const FONT: &str = "GoodNameHelv";
/// Letters are not made smaller than this.
const SMALLEST: f64 = 5.0;
/// The size of a field that asks for one that fits.
const LARGEST: f64 = 12.0;
/// Space to the left and right of the text.
const MARGIN: f64 = 2.0;
/// From one line to the next, in sizes.
const LEADING: f64 = 1.15;

/// The widths of Helvetica from the space to the tilde, in thousandths.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// A box to write in.
#[derive(Debug)]
pub(crate) struct TextBox<'f> {
    pub(crate) width: f64,
    pub(crate) height: f64,
    /// Font, size and color, as the form has them.
    pub(crate) style: &'f [u8],
    /// 0 left, 1 middle, 2 right.
    pub(crate) align: i64,
    pub(crate) multiline: bool,
    /// With a number, each letter has a box of its own, of so many.
    pub(crate) boxes: Option<usize>,
    /// What the form draws behind and around the text.
    pub(crate) around: &'f Dictionary,
}

/// Tells whether every letter can be drawn here.
pub(crate) fn can_draw(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, '\n' | ' '..='~' | '\u{A0}'..='\u{FF}'))
}

/// A text that was drawn.
#[derive(Debug)]
pub(crate) struct Drawn {
    /// What draws it.
    pub(crate) content: Vec<u8>,
    /// What the field must say of its text so that others draw it as small; nothing where it says so already.
    pub(crate) style: Option<Vec<u8>>,
}

/// Returns what draws the text, or nothing when it does not fit.
pub(crate) fn draw(text: &str, field: &TextBox<'_>) -> Option<Drawn> {
    let (wanted, color) = read_style(field.style);
    let room = (field.width - 2.0 * MARGIN).max(1.0);
    let (size, lines) = fit(text, field, wanted, room)?;
    let style = if size < wanted { resized(field.style, size) } else { None };
    let mut out = Vec::new();
    draw_around(field, &mut out);
    out.extend(b"/Tx BMC\nq\n");
    write_display(&mut out, &format_args!("0 0 {:.2} {:.2} re W n\nBT\n", field.width, field.height));
    out.extend(&color);
    write_display(&mut out, &format_args!("\n/{FONT} {size:.2} Tf\n"));
    // The middle of a line of small and large letters lies a third above its foot.
    let mut foot = if field.multiline {
        field.height - MARGIN - size
    } else {
        (field.height - size) / 2.0 + size * 0.22
    };
    if let Some(boxes) = field.boxes {
        let step = field.width / f64::from(u32::try_from(boxes.max(1)).unwrap_or(1));
        let mut left = 0.0;
        for letter in text.chars() {
            let letter = letter.to_string();
            show(&letter, left + (step - width(&letter, size)) / 2.0, foot, &mut out);
            left += step;
        }
    } else {
        for line in &lines {
            let spare = room - width(line, size);
            let left = MARGIN
                + match field.align {
                    1 => spare / 2.0,
                    2 => spare,
                    _ => 0.0,
                };
            show(line, left, foot, &mut out);
            foot -= size * LEADING;
        }
    }
    out.extend(b"ET\nQ\nEMC\n");
    Some(Drawn { content: out, style })
}

/// Returns `/Helv 8 Tf 0 g` for `/Helv 12 Tf 0 g`.
fn resized(style: &[u8], size: f64) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(style).ok()?;
    let mut words: Vec<String> = text.split_ascii_whitespace().map(str::to_owned).collect();
    let at = words.iter().rposition(|word| word == "Tf")?.checked_sub(1)?;
    *words.get_mut(at)? = format!("{size:.1}");
    Some(words.join(" ").into_bytes())
}

/// Finds a size in which the text fits, and its lines.
fn fit(text: &str, field: &TextBox<'_>, wanted: f64, room: f64) -> Option<(f64, Vec<String>)> {
    if field.boxes.is_some() {
        let size = if wanted > 0.0 { wanted } else { (field.height * 0.7).clamp(SMALLEST, LARGEST) };
        return Some((size, Vec::new()));
    }
    let largest = if field.multiline { 10.0 } else { (field.height * 0.75).clamp(SMALLEST, LARGEST) };
    let mut size = if wanted > 0.0 { wanted } else { largest };
    loop {
        let lines = if field.multiline { wrap(text, size, room) } else { vec![text.to_owned()] };
        let count = f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX));
        // From the head of the first line to the tails of the last.
        let tall = MARGIN + size * (1.25 + (count - 1.0) * LEADING);
        let wide = lines.iter().map(|line| width(line, size)).fold(0.0, f64::max);
        // A single line may be set taller than its box; forms do that themselves.
        if wide <= room + 0.01 && (!field.multiline || tall <= field.height) {
            return Some((size, lines));
        }
        if size <= SMALLEST {
            return None;
        }
        size = (size - 0.5).max(SMALLEST);
    }
}

fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split(' ') {
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if width(&longer, size) <= room || line.is_empty() {
                line = longer;
            } else {
                lines.push(std::mem::replace(&mut line, word.to_owned()));
            }
        }
        lines.push(line);
    }
    lines
}

fn width(text: &str, size: f64) -> f64 {
    let thousandths: f64 = text.chars().map(|letter| f64::from(letter_width(letter))).sum();
    thousandths * size / 1000.0
}

fn letter_width(letter: char) -> u16 {
    let index = u32::from(letter).checked_sub(32).and_then(|index| usize::try_from(index).ok());
    let known = index.and_then(|index| WIDTHS.get(index)).copied();
    // Letters with marks are about as wide as those without; capitals and signs are wider.
    known.unwrap_or(if letter.is_lowercase() { 556 } else { 778 })
}

fn show(text: &str, left: f64, foot: f64, out: &mut Vec<u8>) {
    write_display(out, &format_args!("1 0 0 1 {left:.2} {foot:.2} Tm "));
    let bytes: Vec<u8> = text.chars().filter_map(|letter| u8::try_from(u32::from(letter)).ok()).collect();
    Object::Text(bytes).write(out);
    out.extend(b" Tj\n");
}

/// Returns the name of the font in `/Helv 10 Tf 0 g`.
pub(crate) fn font_of(style: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(style).ok()?;
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let at = words.iter().rposition(|word| *word == "Tf")?;
    let name = words.get(at.checked_sub(2)?)?.strip_prefix('/')?;
    (!name.is_empty() && !name.contains('#')).then(|| name.to_owned())
}

/// Reads size and color out of what a form says about its text: `/Helv 10 Tf 0 g`.
fn read_style(style: &[u8]) -> (f64, Vec<u8>) {
    let text = String::from_utf8_lossy(style);
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let before = |operator: &str, count: usize| {
        let at = words.iter().rposition(|word| *word == operator)?;
        let numbers: Vec<f64> =
            words.get(at.checked_sub(count)?..at)?.iter().filter_map(|word| word.parse().ok()).collect();
        (numbers.len() == count && numbers.iter().all(|number| number.is_finite())).then_some(numbers)
    };
    let size = before("Tf", 1).and_then(|size| size.first().copied()).unwrap_or(0.0);
    let colors = [("g", 1), ("rg", 3), ("k", 4)];
    let color = colors.iter().find_map(|(operator, count)| Some((before(operator, *count)?, *operator)));
    let mut out = Vec::new();
    let (numbers, operator) = color.unwrap_or((vec![0.0], "g"));
    for number in numbers {
        write_display(&mut out, &format_args!("{:.3} ", number.clamp(0.0, 1.0)));
    }
    out.extend(operator.as_bytes());
    (if (0.0..=200.0).contains(&size) { size } else { 0.0 }, out)
}

/// Draws the ground and the border that the form asks for.
fn draw_around(field: &TextBox<'_>, out: &mut Vec<u8>) {
    let color = |key: &str, operators: [&str; 3], out: &mut Vec<u8>| {
        let numbers: Vec<f64> = field
            .around
            .get(key)
            .and_then(Object::as_array)
            .unwrap_or_default()
            .iter()
            .filter_map(Object::as_number)
            .collect();
        let [gray, rgb, cmyk] = operators;
        let operator = match numbers.len() {
            1 => gray,
            3 => rgb,
            4 => cmyk,
            _ => return false,
        };
        for number in numbers {
            write_display(out, &format_args!("{:.3} ", number.clamp(0.0, 1.0)));
        }
        write_display(out, &format_args!("{operator}\n"));
        true
    };
    let (width, height) = (field.width, field.height);
    out.extend(b"q\n");
    if color("BG", ["g", "rg", "k"], out) {
        write_display(out, &format_args!("0 0 {width:.2} {height:.2} re f\n"));
    }
    if color("BC", ["G", "RG", "K"], out) {
        write_display(out, &format_args!("1 w 0.5 0.5 {:.2} {:.2} re S\n", width - 1.0, height - 1.0));
    }
    out.extend(b"Q\n");
}
