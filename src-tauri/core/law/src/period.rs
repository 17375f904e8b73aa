//! Lengths of time as statutes write them, and the one rule for adding them to a day.
//!
//! The calendar rule of the contract: N years later is the same month and day; 29 February becomes 28 February;
//! months stop at the end of the month. Days are calendar days.

use std::fmt;

use case_file::Date;
use chrono::{Days, Months};
use serde::{Deserialize, Serialize};

/// A length of time: years, months and days, added in that order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Period {
    /// Whole months; a year is twelve.
    pub months: u32,
    /// Days on top.
    pub days: u32,
}

impl Period {
    /// No time at all.
    pub const NONE: Self = Self { months: 0, days: 0 };

    /// Returns a period of whole years.
    pub const fn years(years: u32) -> Self {
        Self { months: years.saturating_mul(12), days: 0 }
    }

    /// Returns its length in days of the mean year, for comparing.
    pub fn length(self) -> f64 {
        const DAYS_OF_A_MONTH: f64 = 365.2425 / 12.0;
        f64::from(self.months) * DAYS_OF_A_MONTH + f64::from(self.days)
    }

    /// Returns the day this long after `day`; `None` past the end of the calendar.
    ///
    /// ```
    /// use law::Period;
    /// let leap: case_file::Date = "2024-02-29".parse().unwrap();
    /// assert_eq!(Period::years(3).after(leap).unwrap().to_string(), "2027-02-28");
    /// ```
    pub fn after(self, day: Date) -> Option<Date> {
        day.checked_add_months(Months::new(self.months))?.checked_add_days(Days::new(self.days.into()))
    }

    /// Returns the day this long before `day`; `None` before the start of the calendar.
    pub fn before(self, day: Date) -> Option<Date> {
        day.checked_sub_months(Months::new(self.months))?.checked_sub_days(Days::new(self.days.into()))
    }
}

impl fmt::Display for Period {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [(self.months / 12, "year"), (self.months % 12, "month"), (self.days, "day")];
        let words: Vec<String> = parts
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, unit)| format!("{count} {unit}{}", if *count == 1 { "" } else { "s" }))
            .collect();
        if words.is_empty() { out.write_str("no time") } else { out.write_str(&words.join(" ")) }
    }
}
