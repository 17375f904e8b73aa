//! Where the objects of a PDF stand, and reading one when it is asked for.
//!
//! Not here: what the objects mean (`fields`).
//! The idea: nothing is read before it is asked for, and everything is paid from one budget. A library that loads a
//! whole document first can be made to hold a gigabyte for a file of eight kilobytes (DECISIONS, "PDF forms").

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::object::{Dictionary, Object, Reference};
use crate::problem::FormProblem;
use crate::syntax::{Budget, Syntax, is_space};
use crate::unpack::unpack;

/// The largest form we look at; official ones have a tenth of it.
pub const MOST_BYTES: usize = 16 << 20;
/// What reading one form may cost, all together.
const MOST_OBJECTS: usize = 1_000_000;
const MOST_WORK: usize = 128 << 20;
/// How many times a file may have been added to.
const MOST_SECTIONS: usize = 200;
/// How many references may lead to each other before an object comes.
const LONGEST_CHAIN: usize = 20;

/// Where one object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// At this byte of the file.
    At(usize),
    /// In this object stream.
    In(u32),
    /// Deleted.
    Free,
}

/// How the last table of places is written; an addition is written in the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TableKind {
    Table,
    Stream,
}

/// The members of one object stream, by number.
type Members = BTreeMap<u32, Rc<Object>>;

/// A PDF of which objects can be read.
#[derive(Debug)]
pub(crate) struct File<'b> {
    pub(crate) bytes: &'b [u8],
    pub(crate) trailer: Dictionary,
    pub(crate) table_kind: TableKind,
    /// Where the last table of places stands, as `startxref` counts.
    pub(crate) table_at: usize,
    /// Bytes before `%PDF`; places are counted from there.
    pub(crate) lead: usize,
    places: BTreeMap<u32, (Place, u16)>,
    budget: Budget,
    streams: RefCell<BTreeMap<u32, Rc<Members>>>,
}

impl<'b> File<'b> {
    /// Finds the tables of places.
    pub(crate) fn open(bytes: &'b [u8]) -> Result<Self, FormProblem> {
        if bytes.len() > MOST_BYTES {
            return Err(FormProblem::TooBig);
        }
        let head = bytes.get(..bytes.len().min(1024)).unwrap_or_default();
        let lead = find(head, b"%PDF-").ok_or(FormProblem::NotPdf)?;
        let mut file = File {
            bytes,
            trailer: Dictionary::default(),
            table_kind: TableKind::Table,
            table_at: 0,
            lead,
            places: BTreeMap::new(),
            budget: Budget::new(MOST_OBJECTS, MOST_WORK),
            streams: RefCell::default(),
        };
        file.read_tables()?;
        if file.trailer.get("Encrypt").is_some_and(|lock| *lock != Object::Null) {
            return Err(FormProblem::Encrypted);
        }
        Ok(file)
    }

    fn read_tables(&mut self) -> Result<(), FormProblem> {
        let tail_from = self.bytes.len().saturating_sub(2048);
        let tail = self.bytes.get(tail_from..).unwrap_or_default();
        let start = find_last(tail, b"startxref").ok_or(FormProblem::Broken)?;
        let mut syntax = Syntax::new(self.bytes, tail_from + start + 9, &self.budget);
        let first = syntax.whole().ok_or(FormProblem::Broken)?;
        self.table_at = usize::try_from(first).map_err(|_| FormProblem::Broken)?;
        let mut waiting = vec![self.table_at];
        let mut seen = BTreeSet::new();
        while let Some(at) = waiting.pop() {
            if !seen.insert(at) {
                continue;
            }
            if seen.len() > MOST_SECTIONS {
                return Err(FormProblem::TooManyObjects);
            }
            let (kind, trailer) = self.read_section(at)?;
            // The older section waits below the stream that completes this one.
            for key in ["Prev", "XRefStm"] {
                let next = trailer.get(key).and_then(Object::as_number);
                waiting.extend(next.and_then(whole_of));
            }
            if seen.len() == 1 {
                self.table_kind = kind;
                self.trailer = trailer;
            }
        }
        Ok(())
    }

    fn read_section(&mut self, at: usize) -> Result<(TableKind, Dictionary), FormProblem> {
        let mut found = Vec::new();
        let mut syntax = Syntax::new(self.bytes, at.saturating_add(self.lead), &self.budget);
        let section = if syntax.word("xref") {
            self.read_table(&mut syntax, &mut found)?;
            match syntax.object()? {
                Some(Object::Dictionary(trailer)) => (TableKind::Table, trailer),
                _ => return Err(FormProblem::Broken),
            }
        } else {
            let object = self.indirect(at, None)?;
            let Object::Stream(entries, from) = object else { return Err(FormProblem::Broken) };
            self.read_table_stream(&entries, from, &mut found)?;
            (TableKind::Stream, entries)
        };
        for (number, place) in found {
            self.places.entry(number).or_insert(place);
        }
        Ok(section)
    }

    /// Reads the lines `0000000017 00000 n` of a table, up to its trailer.
    fn read_table(
        &self,
        syntax: &mut Syntax<'_>,
        found: &mut Vec<(u32, (Place, u16))>,
    ) -> Result<(), FormProblem> {
        while !syntax.word("trailer") {
            let (first, count) = syntax.whole().zip(syntax.whole()).ok_or(FormProblem::Broken)?;
            for offset in 0..count {
                self.budget.object()?;
                let (at, generation) = syntax.whole().zip(syntax.whole()).ok_or(FormProblem::Broken)?;
                let place = match (syntax.word("n"), usize::try_from(at)) {
                    (true, Ok(at)) if at > 0 => Place::At(at),
                    (true, _) => Place::Free,
                    (false, _) if syntax.word("f") => Place::Free,
                    (false, _) => return Err(FormProblem::Broken),
                };
                let number = first.checked_add(offset).and_then(|number| u32::try_from(number).ok());
                let number = number.ok_or(FormProblem::Broken)?;
                found.push((number, (place, u16::try_from(generation).unwrap_or(u16::MAX))));
            }
        }
        Ok(())
    }

    /// Reads a table of places that is a stream.
    fn read_table_stream(
        &self,
        entries: &Dictionary,
        from: usize,
        found: &mut Vec<(u32, (Place, u16))>,
    ) -> Result<(), FormProblem> {
        let content = self.content(entries, from)?;
        let numbers = |key: &str| -> Vec<usize> {
            let items = entries.get(key).and_then(Object::as_array).unwrap_or_default();
            items.iter().filter_map(Object::as_number).filter_map(whole_of).collect()
        };
        let widths = numbers("W");
        let &[kind_width, at_width, last_width] = widths.as_slice() else { return Err(FormProblem::Broken) };
        if widths.iter().any(|width| *width > 8) || widths.iter().sum::<usize>() == 0 {
            return Err(FormProblem::Broken);
        }
        let mut parts = numbers("Index");
        if parts.is_empty() {
            parts = vec![0, entries.get("Size").and_then(Object::as_number).and_then(whole_of).unwrap_or(0)];
        }
        let mut lines = content.chunks_exact(kind_width + at_width + last_width);
        for part in parts.chunks_exact(2) {
            let &[first, count] = part else { continue };
            for (offset, line) in lines.by_ref().take(count).enumerate() {
                self.budget.object()?;
                let (kind, rest) = line.split_at_checked(kind_width).unwrap_or_default();
                let (at, last) = rest.split_at_checked(at_width).unwrap_or_default();
                let place = match if kind.is_empty() { 1 } else { big_endian(kind) } {
                    0 => Place::Free,
                    1 => Place::At(usize::try_from(big_endian(at)).unwrap_or(usize::MAX)),
                    2 => Place::In(u32::try_from(big_endian(at)).unwrap_or(u32::MAX)),
                    _ => continue,
                };
                let generation = match place {
                    Place::At(_) => u16::try_from(big_endian(last)).unwrap_or(u16::MAX),
                    Place::In(_) | Place::Free => 0,
                };
                let Some(number) = first.checked_add(offset).and_then(|n| u32::try_from(n).ok()) else {
                    return Err(FormProblem::Broken);
                };
                found.push((number, (place, generation)));
            }
        }
        Ok(())
    }

    /// Returns a number that no object has yet.
    pub(crate) fn next_number(&self) -> u32 {
        let size = self.trailer.get("Size").and_then(Object::as_integer).and_then(|n| u32::try_from(n).ok());
        let last = self.places.keys().next_back().map_or(0, |last| last.saturating_add(1));
        last.max(size.unwrap_or(0)).max(1)
    }

    /// Returns an object; one that is not there is null, as the format wants it.
    pub(crate) fn get(&self, reference: Reference) -> Result<Rc<Object>, FormProblem> {
        match self.places.get(&reference.0) {
            Some((Place::At(at), _)) => Ok(Rc::new(self.indirect(*at, Some(reference.0))?)),
            Some((Place::In(stream), _)) => {
                Ok(self.members(*stream)?.get(&reference.0).cloned().unwrap_or_else(|| Rc::new(Object::Null)))
            }
            Some((Place::Free, _)) | None => Ok(Rc::new(Object::Null)),
        }
    }

    /// Follows references until an object comes.
    pub(crate) fn resolve(&self, object: &Object) -> Result<Rc<Object>, FormProblem> {
        let Object::Reference(first) = object else {
            self.budget.object()?;
            return Ok(Rc::new(object.clone()));
        };
        let mut found = self.get(*first)?;
        for _ in 0..LONGEST_CHAIN {
            let Object::Reference(next) = *found else { return Ok(found) };
            found = self.get(next)?;
        }
        Err(FormProblem::TooDeep)
    }

    /// Returns the object under a key, resolved; null when it is not there.
    pub(crate) fn under(&self, entries: &Dictionary, key: &str) -> Result<Rc<Object>, FormProblem> {
        entries.get(key).map_or_else(|| Ok(Rc::new(Object::Null)), |object| self.resolve(object))
    }

    /// Reads the object at a place; with a number, it must be that one.
    fn indirect(&self, at: usize, wanted: Option<u32>) -> Result<Object, FormProblem> {
        self.budget.object()?;
        let mut syntax = Syntax::new(self.bytes, at.saturating_add(self.lead), &self.budget);
        let number = syntax.whole().ok_or(FormProblem::Broken)?;
        let _generation = syntax.whole().ok_or(FormProblem::Broken)?;
        if !syntax.word("obj") || wanted.is_some_and(|wanted| u64::from(wanted) != number) {
            return Err(FormProblem::Broken);
        }
        let object = syntax.object()?.unwrap_or(Object::Null);
        let Object::Dictionary(entries) = object else { return Ok(object) };
        if !syntax.word("stream") {
            return Ok(Object::Dictionary(entries));
        }
        let from = match (self.bytes.get(syntax.at), self.bytes.get(syntax.at + 1)) {
            (Some(b'\r'), Some(b'\n')) => syntax.at + 2,
            (Some(b'\r' | b'\n'), _) => syntax.at + 1,
            _ => syntax.at,
        };
        Ok(Object::Stream(entries, from))
    }

    /// Returns what a stream holds, unpacked.
    pub(crate) fn content(&self, entries: &Dictionary, from: usize) -> Result<Vec<u8>, FormProblem> {
        let length = match entries.get("Length") {
            Some(Object::Integer(length)) => usize::try_from(*length).ok(),
            // The tables that say where it is may not be read yet; then the end is looked for.
            Some(other) => self.resolve(other)?.as_integer().and_then(|length| usize::try_from(length).ok()),
            None => None,
        };
        let whole = length.and_then(|length| self.bytes.get(from..from.checked_add(length)?));
        let fits = |raw: &&[u8]| {
            let rest = self.bytes.get(from + raw.len()..).unwrap_or_default();
            let word = rest.iter().position(|byte| !is_space(*byte)).unwrap_or(0);
            rest.get(word..).unwrap_or_default().starts_with(b"endstream")
        };
        let raw = match whole.filter(fits) {
            Some(raw) => raw,
            None => {
                let rest = self.bytes.get(from..).unwrap_or_default();
                self.budget.looked(rest.len());
                rest.get(..find(rest, b"endstream").ok_or(FormProblem::Broken)?).unwrap_or_default()
            }
        };
        self.budget.bytes(raw.len())?;
        let (filters, settings) = (self.under(entries, "Filter")?, self.under(entries, "DecodeParms")?);
        unpack(raw, &filters, &settings, &self.budget)
    }

    /// Reads an object stream, once.
    fn members(&self, number: u32) -> Result<Rc<Members>, FormProblem> {
        if let Some(known) = self.streams.borrow().get(&number) {
            return Ok(Rc::clone(known));
        }
        // While it is read, it has no members: a stream that needs itself gets nothing.
        self.streams.borrow_mut().insert(number, Rc::default());
        // A stream lies in the file itself, never in another stream.
        let Some((Place::At(at), _)) = self.places.get(&number) else { return Err(FormProblem::Broken) };
        let Object::Stream(entries, from) = self.indirect(*at, Some(number))? else {
            return Err(FormProblem::Broken);
        };
        let content = self.content(&entries, from)?;
        let entry = |key: &str| -> Result<usize, FormProblem> {
            self.under(&entries, key)?.as_number().and_then(whole_of).ok_or(FormProblem::Broken)
        };
        let (count, first) = (entry("N")?, entry("First")?);
        let mut index = Syntax::new(&content, 0, &self.budget);
        let mut members = Members::new();
        for _ in 0..count {
            self.budget.object()?;
            let Some((member, offset)) = index.whole().zip(index.whole()) else { break };
            let at = usize::try_from(offset).ok().and_then(|offset| first.checked_add(offset));
            let Some((member, at)) = u32::try_from(member).ok().zip(at) else { continue };
            let object = Syntax::new(&content, at, &self.budget).object()?.unwrap_or(Object::Null);
            members.entry(member).or_insert_with(|| Rc::new(object));
        }
        let members = Rc::new(members);
        self.streams.borrow_mut().insert(number, Rc::clone(&members));
        Ok(members)
    }

    /// Returns the generation of an object, to write it again under the same name.
    pub(crate) fn generation(&self, number: u32) -> u16 {
        self.places.get(&number).map_or(0, |(_, generation)| *generation)
    }
}

/// Returns a number of zero or more as a whole one.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked to be within")]
pub(crate) fn whole_of(number: f64) -> Option<usize> {
    (0.0..=4e9).contains(&number).then_some(number as usize)
}

fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |value, byte| (value << 8) | u64::from(*byte))
}

/// Returns where a word first stands.
pub(crate) fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|part| part == word)
}

fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|part| part == word)
}
