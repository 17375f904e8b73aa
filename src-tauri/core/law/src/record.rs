//! Reads fields out of TOML tables and gathers problems instead of stopping at the first.
//!
//! Not here: what the fields mean (`read`).

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;

use case_file::{Date, parse_day};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Problem, did_you_mean};

/// A pack's text and the problems found in it so far.
pub(crate) struct Source<'t> {
    pub(crate) file: &'t str,
    pub(crate) text: &'t str,
    problems: RefCell<Vec<Problem>>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(file: &'t str, text: &'t str) -> Self {
        Self { file, text, problems: RefCell::default() }
    }

    pub(crate) fn problem(&self, span: &Range<usize>, message: impl Into<String>, hint: impl Into<String>) {
        self.problems.borrow_mut().push(Problem::at(self.file, self.text, span, message, hint));
    }

    /// Returns the problems in the order of the file, each once.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        let mut all = self.problems.into_inner();
        all.sort_by_key(|problem| (problem.line, problem.column));
        all.dedup();
        all
    }
}

/// A text of the pack and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Phrase {
    pub(crate) text: String,
    pub(crate) span: Range<usize>,
}

impl Phrase {
    /// Returns the place in the file of these bytes of the text; the whole value when it was written with escapes.
    pub(crate) fn place(&self, source: &Source<'_>, inner: &Range<usize>) -> Range<usize> {
        let written = source.text.get(self.span.clone()).unwrap_or_default();
        match written.find(self.text.as_str()) {
            Some(offset) => self.span.start + offset + inner.start..self.span.start + offset + inner.end,
            None => self.span.clone(),
        }
    }
}

/// One TOML table while it is read; keys that nobody asked for are problems.
pub(crate) struct Record<'s, 't> {
    pub(crate) source: &'s Source<'t>,
    pub(crate) span: Range<usize>,
    table: &'s DeTable<'t>,
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'s, 't> Record<'s, 't> {
    pub(crate) fn new(source: &'s Source<'t>, span: Range<usize>, table: &'s DeTable<'t>) -> Self {
        Self { source, span, table, asked: RefCell::default() }
    }

    fn get(&self, key: &'static str) -> Option<&'s Spanned<DeValue<'t>>> {
        self.asked.borrow_mut().insert(key);
        self.table.get(&Spanned::new(0..0, Cow::Borrowed(key)))
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, key: &str, expected: &str) {
        let found = value.get_ref().type_str();
        self.source.problem(&value.span(), format!("`{key}` wants {expected}, this is a {found}"), "");
    }

    pub(crate) fn text(&self, key: &'static str) -> Option<Phrase> {
        let value = self.get(key)?;
        let text = value.get_ref().as_str();
        if text.is_none() {
            self.wrong(value, key, "text");
        }
        text.map(|text| Phrase { text: text.trim().to_owned(), span: value.span() })
    }

    /// Reads text as it is written, with the spaces around it: names that somebody else gave.
    pub(crate) fn exact(&self, key: &'static str, hint: &str) -> String {
        self.required(key, hint);
        self.get(key).and_then(|value| value.get_ref().as_str()).unwrap_or_default().to_owned()
    }

    pub(crate) fn words(&self, key: &'static str) -> String {
        self.text(key).map(|phrase| phrase.text).unwrap_or_default()
    }

    pub(crate) fn required(&self, key: &'static str, hint: &str) -> Phrase {
        match self.text(key) {
            Some(phrase) if !phrase.text.is_empty() => phrase,
            Some(phrase) => {
                self.source.problem(&phrase.span, format!("`{key}` is empty"), hint);
                phrase
            }
            None => {
                if self.get(key).is_none() {
                    self.source.problem(&self.span, format!("`{key}` is missing"), hint);
                }
                Phrase { text: String::new(), span: self.span.clone() }
            }
        }
    }

    /// Reads text, or `true` / `false` as the text of an expression.
    pub(crate) fn condition(&self, key: &'static str) -> Option<Phrase> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(Phrase { text: flag.to_string(), span: value.span() }),
            _ => self.text(key),
        }
    }

    pub(crate) fn bool(&self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong(value, key, "true or false");
        }
        flag
    }

    pub(crate) fn day(&self, key: &'static str) -> Option<Date> {
        let value = self.get(key)?;
        let day = match value.get_ref() {
            DeValue::Datetime(day) => parse_day(&day.to_string()),
            DeValue::String(text) => parse_day(text),
            _ => None,
        };
        if day.is_none() {
            self.wrong(value, key, "a day such as 2022-01-01");
        }
        day
    }

    /// Reads a plain value: true or false, a number, or a word.
    pub(crate) fn given(&self, key: &'static str) -> Option<crate::Given> {
        let value = self.get(key)?;
        let number = |text: &str| text.parse().ok().map(crate::Given::Number);
        let given = match value.get_ref() {
            DeValue::Boolean(flag) => Some(crate::Given::Bool(*flag)),
            DeValue::Integer(whole) => number(whole.as_str()),
            DeValue::Float(float) => number(float.as_str()),
            DeValue::String(text) => Some(crate::Given::Text(text.trim().to_lowercase().into())),
            DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
        };
        if given.is_none() {
            self.wrong(value, key, "true, false, a number or a word");
        }
        given
    }

    pub(crate) fn texts(&self, key: &'static str) -> Vec<String> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of texts");
            return Vec::new();
        };
        let text = |item: &Spanned<DeValue<'_>>| {
            let text = item.get_ref().as_str().map(|text| text.trim().to_owned());
            if text.is_none() {
                self.wrong(item, key, "a list of texts");
            }
            text
        };
        items.iter().filter_map(text).collect()
    }

    /// Returns a text, or a list whose items are texts or tables.
    pub(crate) fn texts_or_tables(&self, key: &'static str) -> Vec<Result<String, Record<'s, 't>>> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        if let Some(text) = value.get_ref().as_str() {
            return vec![Ok(text.trim().to_owned())];
        }
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of texts or tables");
            return Vec::new();
        };
        let read = |item: &'s Spanned<DeValue<'t>>| match item.get_ref() {
            DeValue::String(text) => Some(Ok(text.trim().to_owned())),
            DeValue::Table(table) => Some(Err(Record::new(self.source, item.span(), table))),
            _ => {
                self.wrong(item, key, "a list of texts or tables");
                None
            }
        };
        items.iter().filter_map(read).collect()
    }

    /// Tells whether a key is there.
    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.get(key).is_some()
    }

    pub(crate) fn table(&self, key: &'static str) -> Option<Record<'s, 't>> {
        let value = self.get(key)?;
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(value, key, "a table");
        }
        table.map(|table| Record::new(self.source, value.span(), table))
    }

    pub(crate) fn tables(&self, key: &'static str) -> Vec<Record<'s, 't>> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong(value, key, "a list of tables");
            return Vec::new();
        };
        let table = |item: &'s Spanned<DeValue<'t>>| {
            let table = item.get_ref().as_table();
            if table.is_none() {
                self.wrong(item, key, "a list of tables");
            }
            table.map(|table| Record::new(self.source, item.span(), table))
        };
        items.iter().filter_map(table).collect()
    }

    /// Reports every key that nobody asked for.
    pub(crate) fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            let name = key.get_ref().as_ref();
            if !asked.contains(name) {
                let hint = did_you_mean(name, asked.iter().copied());
                self.source.problem(&key.span(), format!("`{name}` is not a key of this record"), hint);
            }
        }
    }
}
