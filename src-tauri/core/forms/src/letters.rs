//! Which letters the bytes of a page's text stand for: the table that a font carries for readers, or plain text.
//!
//! Not here: pages (`revision`). A font of two bytes a letter without a table says nothing.

use std::collections::BTreeMap;

use crate::file::File;
use crate::object::{Dictionary, Object};
use crate::problem::FormProblem;
use crate::syntax::{Budget, Syntax};

/// The most letters of one range.
const MOST: usize = 65_536;
/// Stands for a letter that nothing tells.
const UNKNOWN: char = '\u{FFFD}';

/// How one font is read.
#[derive(Debug, Default)]
pub(crate) struct Letters {
    /// Bytes a letter.
    width: usize,
    /// The letters by their bytes; nothing where the font is plain text.
    table: Option<BTreeMap<u32, String>>,
}

impl Letters {
    /// Reads the table of a font; one that cannot be read, or costs too much, is none.
    pub(crate) fn of(file: &File<'_>, font: &Dictionary, budget: &Budget) -> Result<Self, FormProblem> {
        let is_wide = file.under(font, "Subtype")?.as_name() == Some(b"Type0");
        let mut letters = Self { width: if is_wide { 2 } else { 1 }, table: is_wide.then(BTreeMap::new) };
        let table = file.under(font, "ToUnicode")?;
        if let Object::Stream(entries, from) = &*table
            && let Ok(content) = file.content(entries, *from)
        {
            let _ = letters.read_table(&content, budget);
        }
        Ok(letters)
    }

    fn read_table(&mut self, content: &[u8], budget: &Budget) -> Result<(), FormProblem> {
        let mut syntax = Syntax::new(content, 0, budget);
        let mut operands: Vec<Object> = Vec::new();
        let mut table = BTreeMap::new();
        while syntax.peek().is_some() {
            if let Some(object) = syntax.object()? {
                operands.push(object);
                continue;
            }
            match syntax.operator() {
                // A plain font has one byte a letter, whatever its table says.
                b"endcodespacerange" if self.width > 1 => {
                    if let Some(first) = operands.iter().find_map(Object::as_text) {
                        self.width = first.len().clamp(1, 4);
                    }
                }
                b"endbfchar" => {
                    for pair in operands.chunks_exact(2) {
                        if let [Object::Text(code), Object::Text(letter)] = pair {
                            table.insert(number(code), wide(letter));
                        }
                    }
                }
                b"endbfrange" => {
                    for range in operands.chunks_exact(3) {
                        add_range(range, &mut table, budget)?;
                    }
                }
                _ => {}
            }
            operands.clear();
        }
        self.table = Some(table);
        Ok(())
    }

    /// Returns what bytes of text say.
    pub(crate) fn read(&self, bytes: &[u8]) -> String {
        let Some(table) = &self.table else { return crate::text::read(bytes) };
        let letter = |code: &[u8]| {
            let found = table.get(&number(code)).cloned();
            // The table of a plain font may tell only the letters that are not as plain as they look.
            found.unwrap_or_else(
                || if self.width == 1 { crate::text::read(code) } else { UNKNOWN.to_string() },
            )
        };
        bytes.chunks(self.width.max(1)).map(letter).collect()
    }
}

/// Adds `<lo> <hi> <first>` or `<lo> <hi> [<a> <b> …]`; each letter is paid for.
fn add_range(
    range: &[Object],
    table: &mut BTreeMap<u32, String>,
    budget: &Budget,
) -> Result<(), FormProblem> {
    let [Object::Text(low), Object::Text(high), to] = range else { return Ok(()) };
    let first = match to {
        Object::Text(first) => wide(first).chars().next().map(u32::from),
        _ => None,
    };
    for (index, code) in (number(low)..=number(high)).enumerate().take(MOST) {
        budget.object()?;
        let listed = to.as_array().and_then(|items| items.get(index)).and_then(Object::as_text).map(wide);
        let counted = || {
            let index = u32::try_from(index).ok()?;
            Some(char::from_u32(first?.checked_add(index)?)?.to_string())
        };
        let Some(letter) = listed.or_else(counted) else { return Ok(()) };
        table.insert(code, letter);
    }
    Ok(())
}

fn number(code: &[u8]) -> u32 {
    code.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn wide(letter: &[u8]) -> String {
    let units: Vec<u16> = letter.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair)).collect();
    String::from_utf16_lossy(&units)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    #[test]
    fn a_table_is_read_with_single_letters_and_ranges() {
        let table = b"1 begincodespacerange <0000> <FFFF> endcodespacerange
            2 beginbfchar <0003> <0020> <0057> <0052> endbfchar
            2 beginbfrange <0013> <001C> <0030> <0020> <0021> [<0065> <0076>] endbfrange";
        let mut letters = Letters { width: 2, table: None };
        letters.read_table(table, &Budget::new(1000, 10_000)).unwrap();
        assert_eq!(letters.read(b"\0\x57\0\x20\0\x21\0\x03\0\x13\0\x15"), "Rev 02");
        assert_eq!(letters.read(b"\0\x99"), "\u{FFFD}");
    }

    #[test]
    fn a_plain_font_has_one_byte_a_letter_whatever_its_table_says() {
        let table =
            b"1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <1F> <2019> endbfchar";
        let mut letters = Letters { width: 1, table: None };
        letters.read_table(table, &Budget::new(1000, 10_000)).unwrap();
        assert_eq!(letters.read(b"Rev\x1f 3/25"), "Rev\u{2019} 3/25");
    }

    #[test]
    fn a_range_without_end_ends() {
        let mut table = BTreeMap::new();
        let range = [Object::Text(vec![0; 4]), Object::Text(vec![255; 4]), Object::Text(vec![0, 32])];
        add_range(&range, &mut table, &Budget::new(1_000_000, 1_000_000)).unwrap();
        assert!(table.len() <= MOST);
        assert!(add_range(&range, &mut BTreeMap::new(), &Budget::new(100, 100)).is_err());
    }
}
