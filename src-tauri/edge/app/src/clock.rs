//! The only clock of the program: it says which day it is.
//!
//! Not here: any other time. Everything below takes the day as an argument, so a fixed day makes every run the same.

use case_file::Date;

/// Says which day it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// The computer's own day.
    System,
    /// Always this day, for demonstrations and tests.
    Fixed(Date),
}

impl Clock {
    /// Returns the computer's clock, or the day in `GOODNAME_TODAY` (`2026-11-22`).
    ///
    /// The variable is for demonstrations and tests: screens and papers then show that day. A text that is no day is
    /// ignored.
    pub fn from_env() -> Self {
        let set = std::env::var("GOODNAME_TODAY").ok();
        set.and_then(|text| case_file::parse_day(&text)).map_or(Self::System, Self::Fixed)
    }

    /// Returns the day.
    pub fn today(self) -> Date {
        match self {
            Self::System => chrono::Local::now().date_naive(),
            Self::Fixed(day) => day,
        }
    }
}
