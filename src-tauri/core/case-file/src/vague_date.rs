//! A date as people remember it: a day, a month, a year, or "between".
//!
//! Not here: any arithmetic. A vague date is the interval of days it may be; `screening` carries both ends.

use chrono::{Datelike, Months, NaiveDate};
use std::fmt;

use crate::Date;

/// The days that a remembered date may be: `earliest..=latest`, equal for an exact day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VagueDate {
    earliest: Date,
    latest: Date,
}

/// Why a text is not a date of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VagueDateProblem {
    /// The text has none of the forms `2009`, `2009-05`, `2009-05-21`, `2008-06-01/2009-02-28`.
    #[error("a year (2009), a month (2009-05), a day (2009-05-21) or two of these with a slash")]
    Form,
    /// The form is right but the calendar has no such day.
    #[error("a day that the calendar has")]
    NoSuchDay,
    /// The interval ends before it begins.
    #[error("an interval whose first date is not after its last")]
    Reversed,
}

impl VagueDate {
    /// Returns the exact day.
    pub fn day(day: Date) -> Self {
        Self { earliest: day, latest: day }
    }

    /// Returns the interval, or `None` when it ends before it begins.
    pub fn between(earliest: Date, latest: Date) -> Option<Self> {
        (earliest <= latest).then_some(Self { earliest, latest })
    }

    /// Reads one of the contract's forms.
    ///
    /// # Errors
    /// Says which of the three ways the text fails.
    ///
    /// ```
    /// use case_file::VagueDate;
    /// let about = VagueDate::parse("2009-02").unwrap();
    /// assert_eq!(about.latest().to_string(), "2009-02-28");
    /// assert!(VagueDate::parse("2009-02-30").is_err());
    /// ```
    pub fn parse(text: &str) -> Result<Self, VagueDateProblem> {
        match text.split_once('/') {
            None => parse_one(text),
            Some((first, last)) => Self::between(parse_one(first)?.earliest, parse_one(last)?.latest)
                .ok_or(VagueDateProblem::Reversed),
        }
    }

    /// Returns the first day it may be.
    pub fn earliest(self) -> Date {
        self.earliest
    }

    /// Returns the last day it may be.
    pub fn latest(self) -> Date {
        self.latest
    }

    /// Returns the day when it is exact.
    pub fn exact(self) -> Option<Date> {
        (self.earliest == self.latest).then_some(self.earliest)
    }
}

/// Reads a full day `YYYY-MM-DD`; `None` for anything else.
pub fn parse_day(text: &str) -> Option<Date> {
    VagueDate::parse(text).ok().and_then(VagueDate::exact).filter(|_| text.len() == 10)
}

fn parse_one(text: &str) -> Result<VagueDate, VagueDateProblem> {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    let number = |part: &str| part.parse::<u32>().map_err(|_| VagueDateProblem::Form);
    let mut parts = text.split('-');
    let mut next = || parts.next().map_or(Err(VagueDateProblem::Form), number);
    let first_of = |year: u32, month: u32, day: u32| {
        i32::try_from(year)
            .ok()
            .filter(|year| *year > 0)
            .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
            .ok_or(VagueDateProblem::NoSuchDay)
    };
    let through = |first: Date, months: u32| VagueDate {
        earliest: first,
        latest: first
            .checked_add_months(Months::new(months))
            .and_then(|next| next.pred_opt())
            .unwrap_or(first),
    };
    match shape.as_str() {
        "9999" => Ok(through(first_of(next()?, 1, 1)?, 12)),
        "9999-99" => Ok(through(first_of(next()?, next()?, 1)?, 1)),
        "9999-99-99" => Ok(VagueDate::day(first_of(next()?, next()?, next()?)?)),
        _ => Err(VagueDateProblem::Form),
    }
}

impl fmt::Display for VagueDate {
    /// Writes the shortest form of the contract that means the same days.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (from, to) = (self.earliest, self.latest);
        let month_ends = to.succ_opt().is_some_and(|next| next.day() == 1);
        if from == to {
            write!(out, "{from}")
        } else if from.year() == to.year() && from.ordinal() == 1 && to.month() == 12 && month_ends {
            write!(out, "{:04}", from.year())
        } else if (from.year(), from.month(), from.day()) == (to.year(), to.month(), 1) && month_ends {
            write!(out, "{:04}-{:02}", from.year(), from.month())
        } else {
            write!(out, "{from}/{to}")
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    fn check(text: &str, earliest: &str, latest: &str) {
        let date = VagueDate::parse(text).unwrap();
        assert_eq!(
            (date.earliest().to_string(), date.latest().to_string()),
            (earliest.into(), latest.into())
        );
        assert_eq!(VagueDate::parse(&date.to_string()), Ok(date), "what it writes means the same");
    }

    #[test]
    fn every_form_of_the_contract_is_an_interval() {
        check("2009", "2009-01-01", "2009-12-31");
        check("2008-02", "2008-02-01", "2008-02-29");
        check("2009-05-21", "2009-05-21", "2009-05-21");
        check("2008-06-01/2009-02-28", "2008-06-01", "2009-02-28");
        check("2008/2009-02", "2008-01-01", "2009-02-28");
    }

    #[test]
    fn what_is_not_a_date_is_refused_with_the_reason() {
        assert_eq!(VagueDate::parse("spring 2009"), Err(VagueDateProblem::Form));
        assert_eq!(VagueDate::parse("2009-5-1"), Err(VagueDateProblem::Form));
        assert_eq!(VagueDate::parse("2009-02-29"), Err(VagueDateProblem::NoSuchDay));
        assert_eq!(VagueDate::parse("2009/2008"), Err(VagueDateProblem::Reversed));
        assert_eq!(VagueDate::parse("0000"), Err(VagueDateProblem::NoSuchDay));
    }

    #[test]
    fn shortest_form_is_written() {
        for text in ["2009", "2009-05", "2009-05-21"] {
            assert_eq!(VagueDate::parse(text).unwrap().to_string(), text);
        }
    }
}
