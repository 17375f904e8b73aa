//! Reads PDF objects out of bytes, with a limit on depth and on work.
//!
//! Not here: where objects stand and what they refer to (`file`).
//! Invariant: nothing here can be made to run long or deep: every object costs from a budget that a whole file
//! shares, and nesting ends at [`DEEPEST`].

use std::cell::Cell;

use crate::object::{Dictionary, Object};
use crate::problem::FormProblem;

/// How deep arrays and dictionaries may lie in each other.
const DEEPEST: usize = 60;

/// What a whole file may cost: objects read, and bytes read or unpacked.
#[derive(Debug)]
pub(crate) struct Budget {
    objects: Cell<usize>,
    bytes: Cell<usize>,
}

impl Budget {
    pub(crate) fn new(objects: usize, bytes: usize) -> Self {
        Self { objects: Cell::new(objects), bytes: Cell::new(bytes) }
    }

    /// Pays for one object; nothing more is read once all bytes are spent.
    pub(crate) fn object(&self) -> Result<(), FormProblem> {
        if self.bytes.get() == 0 {
            return Err(FormProblem::TooBig);
        }
        let left = self.objects.get().checked_sub(1).ok_or(FormProblem::TooManyObjects)?;
        self.objects.set(left);
        Ok(())
    }

    /// Pays for bytes that are copied or unpacked.
    pub(crate) fn bytes(&self, count: usize) -> Result<(), FormProblem> {
        let left = self.bytes.get().checked_sub(count).ok_or(FormProblem::TooBig)?;
        self.bytes.set(left);
        Ok(())
    }

    /// Pays for bytes that were only looked at; the next object finds out when they were too many.
    pub(crate) fn looked(&self, count: usize) {
        self.bytes.set(self.bytes.get().saturating_sub(count));
    }

    /// Returns how many bytes may still be unpacked.
    pub(crate) fn bytes_left(&self) -> usize {
        self.bytes.get()
    }
}

/// Reads from bytes, from a place on.
pub(crate) struct Syntax<'b> {
    pub(crate) bytes: &'b [u8],
    pub(crate) at: usize,
    budget: &'b Budget,
}

impl<'b> Syntax<'b> {
    pub(crate) fn new(bytes: &'b [u8], at: usize, budget: &'b Budget) -> Self {
        Self { bytes, at, budget }
    }

    pub(crate) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// Skips white space and comments.
    pub(crate) fn skip(&mut self) {
        let from = self.at;
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                self.run(|byte| !matches!(byte, b'\r' | b'\n'));
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
        self.budget.looked(self.at - from);
    }

    /// Passes over bytes of one sort and returns them.
    fn run(&mut self, fits: impl Fn(u8) -> bool) -> &'b [u8] {
        let from = self.at;
        while self.peek().is_some_and(&fits) {
            self.at += 1;
        }
        self.budget.looked(self.at - from);
        self.bytes.get(from..self.at).unwrap_or_default()
    }

    /// Takes a word if it comes next.
    pub(crate) fn word(&mut self, word: &str) -> bool {
        self.skip();
        let there = self.bytes.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes()));
        if there {
            self.at += word.len();
        }
        there
    }

    /// Takes a whole number of zero or more if it comes next.
    pub(crate) fn whole(&mut self) -> Option<u64> {
        self.skip();
        let digits = self.run(|byte| byte.is_ascii_digit());
        std::str::from_utf8(digits).ok()?.parse().ok()
    }

    /// Takes the word that stands here, at least one byte of it.
    pub(crate) fn operator(&mut self) -> &'b [u8] {
        let word = self.run(is_regular);
        self.at += usize::from(word.is_empty());
        word
    }

    /// Reads an object; a word that is none (an operator of a page, say) is `None`.
    pub(crate) fn object(&mut self) -> Result<Option<Object>, FormProblem> {
        self.object_at(0)
    }

    fn object_at(&mut self, depth: usize) -> Result<Option<Object>, FormProblem> {
        if depth > DEEPEST {
            return Err(FormProblem::TooDeep);
        }
        self.skip();
        self.budget.object()?;
        let from = self.at;
        let Some(byte) = self.next() else { return Ok(None) };
        Ok(match byte {
            b'/' => Some(Object::Name(self.name()?)),
            b'(' => Some(Object::Text(self.literal()?)),
            b'<' if self.peek() == Some(b'<') => {
                self.at += 1;
                Some(Object::Dictionary(self.dictionary(depth)?))
            }
            b'<' => Some(Object::Text(self.hexadecimal()?)),
            b'[' => Some(Object::Array(self.array(depth)?)),
            b'+' | b'-' | b'.' | b'0'..=b'9' => {
                self.at = from;
                self.number()
            }
            _ => {
                self.at = from;
                self.keyword()
            }
        })
    }

    /// Reads what stands between `<<` and `>>`.
    fn dictionary(&mut self, depth: usize) -> Result<Dictionary, FormProblem> {
        let mut entries = Dictionary::default();
        loop {
            self.skip();
            match self.next() {
                Some(b'>') if self.peek() == Some(b'>') => {
                    self.at += 1;
                    return Ok(entries);
                }
                Some(b'/') => {
                    let key = self.name()?;
                    if let Some(value) = self.object_at(depth + 1)? {
                        entries.push(key, value);
                    }
                }
                Some(_) => self.budget.object()?,
                None => return Err(FormProblem::Broken),
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Object>, FormProblem> {
        let mut items = Vec::new();
        loop {
            self.skip();
            match self.peek() {
                None => return Err(FormProblem::Broken),
                Some(b']') => {
                    self.at += 1;
                    return Ok(items);
                }
                Some(_) => {
                    let from = self.at;
                    items.extend(self.object_at(depth + 1)?);
                    // A stray sign must not stop us where we are.
                    self.at = self.at.max(from + 1);
                }
            }
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, FormProblem> {
        let mut name = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| is_regular(*byte)) {
            self.at += 1;
            let code = (byte == b'#').then(|| self.bytes.get(self.at..self.at + 2)).flatten();
            match code.and_then(|code| Some((digit(*code.first()?)?, digit(*code.get(1)?)?))) {
                Some((high, low)) => {
                    self.at += 2;
                    name.push(high * 16 + low);
                }
                None => name.push(byte),
            }
        }
        self.budget.bytes(name.len())?;
        Ok(name)
    }

    fn literal(&mut self) -> Result<Vec<u8>, FormProblem> {
        let mut text = Vec::new();
        let mut open = 0_usize;
        loop {
            let byte = self.next().ok_or(FormProblem::Broken)?;
            match byte {
                b'(' => open += 1,
                b')' if open == 0 => break,
                b')' => open -= 1,
                b'\\' => {
                    text.extend(self.escaped());
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
        self.budget.bytes(text.len())?;
        Ok(text)
    }

    /// Reads what follows a backslash; a line end means nothing.
    fn escaped(&mut self) -> Option<u8> {
        let byte = self.next()?;
        match byte {
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
                None
            }
            b'\n' => None,
            b'0'..=b'7' => {
                let mut code = byte - b'0';
                for _ in 0..2 {
                    let Some(more) = self.peek().filter(|byte| matches!(byte, b'0'..=b'7')) else { break };
                    self.at += 1;
                    code = code.wrapping_mul(8).wrapping_add(more - b'0');
                }
                Some(code)
            }
            _ => Some(byte),
        }
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, FormProblem> {
        let mut text = Vec::new();
        let mut half = None;
        loop {
            let byte = self.next().ok_or(FormProblem::Broken)?;
            if byte == b'>' {
                break;
            }
            let Some(value) = digit(byte) else { continue };
            half = match half {
                None => Some(value),
                Some(high) => {
                    text.push(high * 16 + value);
                    None
                }
            };
        }
        text.extend(half.map(|high: u8| high * 16));
        self.budget.bytes(text.len())?;
        Ok(text)
    }

    /// Reads a number, or a reference: `12 0 R`.
    fn number(&mut self) -> Option<Object> {
        let text = self.run(|byte| matches!(byte, b'+' | b'-' | b'.' | b'0'..=b'9'));
        let text = std::str::from_utf8(text).ok()?;
        let Ok(number) = text.parse::<i64>() else {
            // Some writers put a sign in the middle; what cannot be read is zero, as other readers take it.
            return Some(Object::Real(
                text.parse().ok().filter(|real: &f64| real.is_finite()).unwrap_or(0.0),
            ));
        };
        Some(self.reference(number).unwrap_or(Object::Integer(number)))
    }

    fn reference(&mut self, number: i64) -> Option<Object> {
        let number = u32::try_from(number).ok()?;
        let back = self.at;
        let found = self.whole().and_then(|generation| u16::try_from(generation).ok());
        self.skip();
        let ends = |byte: &u8| !is_regular(*byte);
        let is_one = self.peek() == Some(b'R') && self.bytes.get(self.at + 1).is_none_or(ends);
        match found.filter(|_| is_one) {
            Some(generation) => {
                self.at += 1;
                Some(Object::Reference((number, generation)))
            }
            None => {
                self.at = back;
                None
            }
        }
    }

    fn keyword(&mut self) -> Option<Object> {
        let from = self.at;
        match self.run(is_regular) {
            b"true" => Some(Object::Bool(true)),
            b"false" => Some(Object::Bool(false)),
            b"null" => Some(Object::Null),
            // Not an object: `endobj`, an operator of a page, a stray sign. The place stays, for the caller to look.
            _ => {
                self.at = from;
                None
            }
        }
    }
}

pub(crate) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | 9 | 10 | 12 | 13 | 32)
}

/// Tells whether a byte belongs to a name or a word.
pub(crate) fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
