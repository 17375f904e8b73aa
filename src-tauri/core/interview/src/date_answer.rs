//! Reads a date as typed: a year, a month, a day, or "between".
//!
//! Not here: guesses. Two digits of a year, a day without its month and days that no calendar has are refused with
//! the field that is wrong, so that the person can mend it.

use case_file::{Date, VagueDate};
use chrono::{Datelike, NaiveDate};

use crate::answer::{AnswerProblem, ProblemKind};

/// A date as typed. Only a year is needed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DateParts {
    /// Year as typed.
    pub year: String,
    /// Month as typed or chosen, 1 to 12; empty when not known.
    pub month: String,
    /// Day as typed; empty when not known.
    pub day: String,
}

/// The earliest year that is taken for a year and not for a slip.
const FIRST_YEAR: i32 = 1900;
/// How far ahead a sentence or registration can end.
const LAST_YEAR_AHEAD: i32 = 100;

/// Reads one date, or the interval from the first day of `from` to the last day of `to`.
///
/// # Errors
/// Says which field does not fit; a date wholly after `not_after` is refused.
pub fn read_date(
    from: &DateParts,
    to: Option<&DateParts>,
    not_after: Option<Date>,
    as_of: Date,
) -> Result<VagueDate, AnswerProblem> {
    let first = read_one(from, "", as_of)?;
    let date = match to {
        None => first,
        Some(to) => {
            let last = read_one(to, "to.", as_of)?;
            VagueDate::between(first.earliest(), last.latest())
                .ok_or_else(|| AnswerProblem::new("to.year", ProblemKind::Reversed))?
        }
    };
    match not_after {
        Some(limit) if date.earliest() > limit => Err(AnswerProblem::new("year", ProblemKind::Future)),
        // "This year" means the part of it that has passed; nothing known is lost by that.
        Some(limit) if date.latest() > limit => {
            Ok(VagueDate::between(date.earliest(), limit).unwrap_or(date))
        }
        _ => Ok(date),
    }
}

fn read_one(parts: &DateParts, prefix: &str, as_of: Date) -> Result<VagueDate, AnswerProblem> {
    let at = |field: &str, kind| AnswerProblem::new(&format!("{prefix}{field}"), kind);
    let year_text = parts.year.trim();
    if year_text.is_empty() {
        return Err(at("year", ProblemKind::YearMissing));
    }
    let year = digits(year_text).ok_or_else(|| at("year", ProblemKind::YearForm))?;
    if year_text.len() <= 2 {
        return Err(at("year", ProblemKind::YearTwoDigits));
    }
    if year_text.len() != 4 {
        return Err(at("year", ProblemKind::YearForm));
    }
    let last = as_of.year() + LAST_YEAR_AHEAD;
    let year = i32::try_from(year).map_err(|_| at("year", ProblemKind::YearForm))?;
    if !(FIRST_YEAR..=last).contains(&year) {
        return Err(at("year", ProblemKind::YearRange { first: FIRST_YEAR, last }));
    }
    let month = part(&parts.month).map_err(|()| at("month", ProblemKind::Month))?;
    let day = part(&parts.day).map_err(|()| at("day", ProblemKind::Day))?;
    if month.is_some_and(|month| !(1..=12).contains(&month)) {
        return Err(at("month", ProblemKind::Month));
    }
    if day.is_some_and(|day| !(1..=31).contains(&day)) {
        return Err(at("day", ProblemKind::Day));
    }
    let text = match (month, day) {
        (None, None) => format!("{year:04}"),
        (None, Some(_)) => return Err(at("month", ProblemKind::MonthMissing)),
        (Some(month), None) => format!("{year:04}-{month:02}"),
        (Some(month), Some(day)) => {
            NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| at("day", ProblemKind::NoSuchDay))?;
            format!("{year:04}-{month:02}-{day:02}")
        }
    };
    VagueDate::parse(&text).map_err(|_| at("day", ProblemKind::NoSuchDay))
}

fn part(text: &str) -> Result<Option<u32>, ()> {
    match text.trim() {
        "" => Ok(None),
        text => digits(text).map(Some).ok_or(()),
    }
}

fn digits(text: &str) -> Option<u32> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    fn parts(text: &str) -> DateParts {
        let mut parts = text.split('-').map(str::to_owned);
        let mut next = || parts.next().unwrap_or_default();
        DateParts { year: next(), month: next(), day: next() }
    }

    fn read(from: &str, to: &str) -> Result<String, (String, ProblemKind)> {
        let as_of = NaiveDate::from_ymd_opt(2026, 6, 15).unwrap();
        let to = (!to.is_empty()).then(|| parts(to));
        read_date(&parts(from), to.as_ref(), Some(as_of), as_of)
            .map(|date| date.to_string())
            .map_err(|problem| (problem.field, problem.kind))
    }

    #[test]
    fn as_much_of_a_date_as_the_person_knows_is_kept() {
        assert_eq!(read("2009", ""), Ok("2009".into()));
        assert_eq!(read(" 2009 -5", ""), Ok("2009-05".into()));
        assert_eq!(read("2009-5-7", ""), Ok("2009-05-07".into()));
        assert_eq!(read("2008-6", "2009-2"), Ok("2008-06-01/2009-02-28".into()));
    }

    #[test]
    fn the_field_that_is_wrong_is_named() {
        let wrong =
            |from: &str, field: &str, kind| assert_eq!(read(from, ""), Err((field.into(), kind)), "{from}");
        wrong("", "year", ProblemKind::YearMissing);
        wrong("09", "year", ProblemKind::YearTwoDigits);
        wrong("209", "year", ProblemKind::YearForm);
        wrong("last year", "year", ProblemKind::YearForm);
        wrong("1809", "year", ProblemKind::YearRange { first: 1900, last: 2126 });
        wrong("2009-13", "month", ProblemKind::Month);
        wrong("2009--4", "month", ProblemKind::MonthMissing);
        wrong("2009-4-31", "day", ProblemKind::NoSuchDay);
        wrong("2009-2-29", "day", ProblemKind::NoSuchDay);
        wrong("2009-2-x", "day", ProblemKind::Day);
        assert_eq!(read("2009", "08"), Err(("to.year".into(), ProblemKind::YearTwoDigits)));
        assert_eq!(read("2009", "2008"), Err(("to.year".into(), ProblemKind::Reversed)));
    }

    #[test]
    fn the_future_is_refused_and_this_year_ends_today() {
        assert_eq!(read("2026-6-16", ""), Err(("year".into(), ProblemKind::Future)));
        assert_eq!(read("2026-6-15", ""), Ok("2026-06-15".into()));
        assert_eq!(read("2026", ""), Ok("2026-01-01/2026-06-15".into()));
    }
}
