//! One fact in its three states, and the typed map that holds the facts of a person, case or charge.
//!
//! Not here: extra facts (`more`), whose types only packs know.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use crate::VagueDate;
use crate::field::{Field, FieldType};

/// A fact in one of its three states.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Fact<T> {
    /// Not given. Never read as "no".
    #[default]
    Unknown,
    /// The person said that there is none (JSON `null`).
    Absent,
    /// Given.
    Known(T),
}

impl<T> Fact<T> {
    /// Returns the value when it is known.
    pub fn known(self) -> Option<T> {
        match self {
            Self::Known(value) => Some(value),
            Self::Unknown | Self::Absent => None,
        }
    }
}

/// A value of a field of the contract.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// JSON `null`: there is none.
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A number of zero or more.
    Number(f64),
    /// A day, month, year or interval.
    Date(VagueDate),
    /// A word of a closed list, or free text.
    Text(String),
    /// Several free texts, in order.
    Texts(Vec<String>),
    /// A set of offense kinds.
    Kinds(BTreeSet<String>),
}

/// The facts of one person, case or charge. Only values that fit their field can be put in.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts(
    /// By name in order, each once. A search by the order would compare more text than a look at each: there are few.
    Vec<(&'static str, Value)>,
);

impl Facts {
    /// Puts a JSON value into a field.
    ///
    /// # Errors
    /// Returns what was expected, in words, when the value does not fit; nothing is changed then.
    pub fn set(&mut self, field: &'static Field, value: &Json) -> Result<(), String> {
        let value = read_value(field.kind, value)?;
        match self.0.binary_search_by_key(&field.name, |(name, _)| *name) {
            Ok(place) => {
                if let Some(known) = self.0.get_mut(place) {
                    known.1 = value;
                }
            }
            Err(place) => self.0.insert(place, (field.name, value)),
        }
        Ok(())
    }

    /// Makes a field unknown again.
    pub fn erase(&mut self, name: &str) {
        self.0.retain(|(known, _)| *known != name);
    }

    /// Returns the value of a field, `None` when unknown.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Returns the names of the fields that are not unknown.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().map(|(name, _)| *name)
    }

    /// Returns a yes-or-no fact; `None` when unknown.
    pub fn bool(&self, name: &str) -> Option<bool> {
        match self.get(name) {
            Some(Value::Bool(value)) => Some(*value),
            _ => None,
        }
    }

    /// Returns a date in its three states.
    pub fn date(&self, name: &str) -> Fact<VagueDate> {
        match self.get(name) {
            Some(Value::Date(date)) => Fact::Known(*date),
            Some(Value::Absent) => Fact::Absent,
            _ => Fact::Unknown,
        }
    }

    /// Returns a word or text in its three states.
    pub fn text(&self, name: &str) -> Fact<&str> {
        match self.get(name) {
            Some(Value::Text(text)) => Fact::Known(text),
            Some(Value::Absent) => Fact::Absent,
            _ => Fact::Unknown,
        }
    }

    /// Returns a number in its three states.
    pub fn number(&self, name: &str) -> Fact<f64> {
        match self.get(name) {
            Some(Value::Number(number)) => Fact::Known(*number),
            Some(Value::Absent) => Fact::Absent,
            _ => Fact::Unknown,
        }
    }

    /// Returns the set of kinds; `None` when unknown.
    pub fn kinds(&self, name: &str) -> Option<&BTreeSet<String>> {
        match self.get(name) {
            Some(Value::Kinds(kinds)) => Some(kinds),
            _ => None,
        }
    }

    /// Returns a list of texts; empty when unknown.
    pub fn texts(&self, name: &str) -> &[String] {
        match self.get(name) {
            Some(Value::Texts(texts)) => texts,
            _ => &[],
        }
    }

    /// Returns the JSON form of a field, `None` when unknown.
    pub fn json(&self, name: &str) -> Option<Json> {
        self.get(name).map(|value| match value {
            Value::Absent => Json::Null,
            Value::Bool(value) => json!(value),
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "whole and far below 2^53, checked above"
                )]
                let whole = *number as i64;
                json!(whole)
            }
            Value::Number(number) => json!(number),
            Value::Date(date) => json!(date.to_string()),
            Value::Text(text) => json!(text),
            Value::Texts(texts) => json!(texts),
            Value::Kinds(kinds) => json!(kinds),
        })
    }
}

fn read_value(kind: FieldType, value: &Json) -> Result<Value, String> {
    match (kind, value) {
        (FieldType::Bool, Json::Bool(value)) => Ok(Value::Bool(*value)),
        (FieldType::Number | FieldType::Date | FieldType::TextOrAbsent, Json::Null) => Ok(Value::Absent),
        (FieldType::Number, Json::Number(number)) => number
            .as_f64()
            .filter(|number| number.is_finite() && *number >= 0.0)
            .map(Value::Number)
            .ok_or_else(|| expected(kind)),
        (FieldType::Date, Json::String(text)) => {
            VagueDate::parse(text).map(Value::Date).map_err(|problem| problem.to_string())
        }
        (FieldType::Choice(choices), Json::String(text)) if choices.contains(&text.as_str()) => {
            Ok(Value::Text(text.clone()))
        }
        (FieldType::Text | FieldType::TextOrAbsent, Json::String(text)) => Ok(Value::Text(text.clone())),
        (FieldType::Texts, Json::Array(items)) => {
            strings(items).map(Value::Texts).ok_or_else(|| expected(kind))
        }
        (FieldType::Kinds(choices), Json::Array(items)) => {
            let words = strings(items).ok_or_else(|| expected(kind))?;
            let set: BTreeSet<String> = words.iter().cloned().collect();
            if set.len() == words.len() && set.iter().all(|word| choices.contains(&word.as_str())) {
                Ok(Value::Kinds(set))
            } else {
                Err(expected(kind))
            }
        }
        _ => Err(expected(kind)),
    }
}

fn strings(items: &[Json]) -> Option<Vec<String>> {
    items.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

fn expected(kind: FieldType) -> String {
    match kind {
        FieldType::Bool => "true or false".to_owned(),
        FieldType::Number => "a number of zero or more, or null".to_owned(),
        FieldType::Date => "a date as text, or null".to_owned(),
        FieldType::Choice(choices) => format!("one of {}", choices.join(", ")),
        FieldType::Text => "text".to_owned(),
        FieldType::TextOrAbsent => "text or null".to_owned(),
        FieldType::Texts => "a list of texts".to_owned(),
        FieldType::Kinds(choices) => format!("a list, each once, of {}", choices.join(", ")),
    }
}
