//! Words by key: the plan names a message, the edge says it in the person's language.
//!
//! Not here: any word a person reads. The English words are `assets/text/en/plan.ftl`; words of the law come from packs
//! and are borrowed from there. Dates are put into words here, from keys, so that every paper and screen says a date in
//! the same way.

use std::borrow::Cow;

use case_file::{Date, VagueDate};
use chrono::Datelike;

/// Says messages in one language.
pub trait Words {
    /// Returns the message with its arguments filled in, without any markup.
    ///
    /// An argument named `count` is a whole number and chooses the plural; every other argument is plain text.
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String;

    /// Returns the language's code: `en`.
    fn language(&self) -> String {
        self.say("plan-language", &[])
    }

    /// Returns a day in words: "November 22, 2026".
    fn day(&self, day: Date) -> String {
        let month = self.say(&format!("plan-month-{}", day.month()), &[]);
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.say("plan-day", &[("day", &number), ("month", &month), ("year", &year)])
    }

    /// Returns a remembered date in words: "2009", "May 2009", "between June 1, 2008 and February 28, 2009".
    fn vague(&self, date: VagueDate) -> String {
        let written = date.to_string();
        match (date.exact(), written.len()) {
            (Some(day), _) => self.day(day),
            (None, 4) => written,
            (None, 7) => {
                let month = self.say(&format!("plan-month-{}", date.earliest().month()), &[]);
                let year = date.earliest().year().to_string();
                self.say("plan-month-of-year", &[("month", &month), ("year", &year)])
            }
            (None, _) => {
                let (from, to) = (self.day(date.earliest()), self.day(date.latest()));
                self.say("plan-between", &[("from", &from), ("to", &to)])
            }
        }
    }
}

/// A message of the catalogue with its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its key in `plan.ftl`.
    pub key: Cow<'static, str>,
    /// Its arguments, by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// One argument of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words of a pack or of the person.
    Text(String),
    /// A day.
    Day(Date),
    /// A remembered date.
    Vague(VagueDate),
    /// A number.
    Count(usize),
    /// Another message.
    Say(Message),
    /// Several, with commas between.
    List(Vec<Arg>),
}

/// Words that are ready, or a message to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text<'a> {
    /// Words of a pack, in the language it was read in.
    Pack(&'a str),
    /// A message of the catalogue.
    Catalogue(Message),
}

impl Message {
    /// Returns a message without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// Says it.
    pub fn say(&self, words: &(impl Words + ?Sized)) -> String {
        let said: Vec<(&str, String)> = self.args.iter().map(|(name, arg)| (*name, arg.say(words))).collect();
        let args: Vec<(&str, &str)> = said.iter().map(|(name, text)| (*name, text.as_str())).collect();
        words.say(&self.key, &args)
    }
}

impl Arg {
    fn say(&self, words: &(impl Words + ?Sized)) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Day(day) => words.day(*day),
            Self::Vague(date) => words.vague(*date),
            Self::Count(count) => count.to_string(),
            Self::Say(message) => message.say(words),
            Self::List(parts) => {
                let said: Vec<String> = parts.iter().map(|part| part.say(words)).collect();
                said.join(", ")
            }
        }
    }
}

impl Text<'_> {
    /// Says it.
    pub fn say(&self, words: &(impl Words + ?Sized)) -> String {
        match self {
            Self::Pack(text) => (*text).to_owned(),
            Self::Catalogue(message) => message.say(words),
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<VagueDate> for Arg {
    fn from(date: VagueDate) -> Self {
        Self::Vague(date)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Say(message)
    }
}

impl From<Vec<Arg>> for Arg {
    fn from(parts: Vec<Arg>) -> Self {
        Self::List(parts)
    }
}

impl From<Message> for Text<'_> {
    fn from(message: Message) -> Self {
        Self::Catalogue(message)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    /// Says a key as itself, with its arguments behind it.
    struct Echo;

    impl Words for Echo {
        fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
            let args: Vec<String> = args.iter().map(|(name, text)| format!("{name}={text}")).collect();
            format!("{key}[{}]", args.join(" "))
        }
    }

    #[test]
    fn a_vague_date_is_said_no_more_exactly_than_it_is_known() {
        let say = |text: &str| Echo.vague(VagueDate::parse(text).unwrap());
        assert_eq!(say("2009"), "2009");
        assert_eq!(say("2009-05"), "plan-month-of-year[month=plan-month-5[] year=2009]");
        assert_eq!(say("2009-05-21"), "plan-day[day=21 month=plan-month-5[] year=2009]");
        assert!(say("2008-06-01/2009-02-28").starts_with("plan-between[from=plan-day[day=1 "));
    }

    #[test]
    fn a_message_says_its_arguments_first() {
        let inner = Message::new("inner").with("count", 2);
        let message = Message::new("outer").with("list", vec![Arg::from("a"), Arg::from(inner)]);
        assert_eq!(message.say(&Echo), "outer[list=a, inner[count=2]]");
    }
}
