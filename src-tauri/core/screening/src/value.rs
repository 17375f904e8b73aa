//! Values that may be uncertain: dates, numbers, periods and words, each with the facts that would make them sure.
//!
//! Not here: where they come from (`facts`, `terms`). An uncertain value is the set of what it may still be, kept as
//! two ends or as a list; a test on it is Yes or No only when it is so for all that is possible.

use std::collections::BTreeSet;

use case_file::{Date, Fact, Id, VagueDate};
use law::Period;
use law::expression::{Comparison, Unit};

use crate::number_set::NumberSet;
use crate::options::Options;
use crate::timeline::Timeline;
use crate::truth::Truth;

/// An end of an uncertain date: a day, or nothing known on that side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Bound {
    /// Before any day.
    Past,
    /// A day.
    Day(Date),
    /// After every day: it may never come.
    Future,
}

impl Bound {
    fn shifted(self, period: Period, back: bool) -> Self {
        match self {
            Self::Day(day) if back => period.before(day).map_or(Self::Past, Self::Day),
            Self::Day(day) => period.after(day).map_or(Self::Future, Self::Day),
            Self::Past | Self::Future => self,
        }
    }
}

/// A number that can be ordered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Num(pub(crate) f64);

impl Eq for Num {}

impl PartialOrd for Num {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Num {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.total_cmp(&other.0)
    }
}

/// A date or number that may be uncertain: possibly absent, possibly anything from the first end to the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spread<B> {
    /// There may be none.
    pub(crate) absent: bool,
    /// What it may be, where there is one.
    pub(crate) range: Option<(B, B)>,
    /// The facts that would make it sure; empty when it is.
    pub(crate) missing: NumberSet,
}

pub(crate) type DateValue = Spread<Bound>;
pub(crate) type NumberValue = Spread<Num>;

impl<B: Copy + Ord> Spread<B> {
    pub(crate) fn exact(value: B) -> Self {
        Self { absent: false, range: Some((value, value)), missing: NumberSet::new() }
    }

    pub(crate) fn absent() -> Self {
        Self { absent: true, range: None, missing: NumberSet::new() }
    }

    pub(crate) fn within(low: B, high: B, missing: NumberSet) -> Self {
        let missing = if low == high { NumberSet::new() } else { missing };
        Self { absent: false, range: Some((low, high)), missing }
    }

    /// Returns what may be either of two.
    pub(crate) fn join(&self, other: &Self, blame: &NumberSet) -> Self {
        if self == other {
            return self.clone();
        }
        let range = match (self.range, other.range) {
            (Some((a, b)), Some((c, d))) => Some((a.min(c), b.max(d))),
            (range, None) | (None, range) => range,
        };
        Self {
            absent: self.absent || other.absent,
            range,
            missing: &(&self.missing | &other.missing) | blame,
        }
    }

    /// Returns the latest (or earliest) of two; an absent one is left out.
    pub(crate) fn pick(&self, other: &Self, latest: bool) -> Self {
        let choose = |a: B, b: B| if latest { a.max(b) } else { a.min(b) };
        let both = self.range.zip(other.range).map(|((a, b), (c, d))| (choose(a, c), choose(b, d)));
        let mine = self.range.filter(|_| other.absent);
        let theirs = other.range.filter(|_| self.absent);
        let range = [both, mine, theirs].into_iter().flatten().reduce(|(a, b), (c, d)| (a.min(c), b.max(d)));
        let absent = self.absent && other.absent;
        let sure = !absent && range.is_some_and(|(low, high)| low == high) || (absent && range.is_none());
        let missing = if sure { NumberSet::new() } else { &self.missing | &other.missing };
        Self { absent, range, missing }
    }

    /// Compares two; there is no order with what is absent, so that is No.
    pub(crate) fn compare(&self, comparison: Comparison, other: &Self) -> Truth {
        if comparison == Comparison::NotEqual {
            return self.compare(Comparison::Equal, other).not();
        }
        let Some(((a, b), (c, d))) = self.range.zip(other.range) else {
            return Truth::No;
        };
        let (always, never) = match comparison {
            Comparison::Less => (b < c, a >= d),
            Comparison::AtMost => (b <= c, a > d),
            Comparison::More => (a > d, b <= c),
            Comparison::AtLeast => (a >= d, b < c),
            Comparison::Equal | Comparison::NotEqual => (a == b && a == c && c == d, b < c || a > d),
        };
        match (always, never, self.absent || other.absent) {
            (true, _, false) => Truth::Yes,
            (_, true, _) => Truth::No,
            _ => Truth::Unknown(&self.missing | &other.missing),
        }
    }
}

impl DateValue {
    /// Returns the value of a date fact in its three states.
    pub(crate) fn of_fact(fact: Fact<VagueDate>, missing: &dyn Fn() -> NumberSet) -> Self {
        match fact {
            Fact::Known(date) if date.earliest() == date.latest() => Self::exact(Bound::Day(date.earliest())),
            Fact::Known(date) => {
                Self::within(Bound::Day(date.earliest()), Bound::Day(date.latest()), missing())
            }
            Fact::Absent => Self::absent(),
            Fact::Unknown => Self::unknown(missing()),
        }
    }

    /// Returns a date about which nothing is known.
    pub(crate) fn unknown(missing: NumberSet) -> Self {
        Self { absent: false, range: Some((Bound::Past, Bound::Future)), missing }
    }

    pub(crate) fn is_unknown(&self) -> bool {
        self.range == Some((Bound::Past, Bound::Future))
    }

    /// Returns a date that lies somewhere from this one to another; absent where either is.
    pub(crate) fn between(&self, other: &Self) -> Self {
        let range = self.range.zip(other.range).map(|((a, b), (c, d))| (a.min(c), b.max(d)));
        Self { absent: self.absent || other.absent, range, missing: &self.missing | &other.missing }
    }

    /// Returns the date moved by a period.
    pub(crate) fn shifted(&self, by: &Periods, back: bool) -> Self {
        let ends = |(low, high): (Bound, Bound)| by.ends(low, high, back);
        let range = self.range.map(ends);
        let sure = !self.absent && range.is_some_and(|(low, high)| low == high);
        let missing = if sure { NumberSet::new() } else { &self.missing | &by.missing };
        Self { absent: self.absent, range, missing }
    }

    /// Returns No, then Yes from the day on which the period has passed since the date; unknown between.
    pub(crate) fn elapsed(&self, period: &Periods, when_absent: bool) -> Timeline<Truth> {
        let Some((low, high)) = self.range else {
            return Timeline::always(Truth::known(when_absent));
        };
        let (low, high) = period.ends(low, high, false);
        if let (Bound::Day(day), false) = (low, self.absent || low != high) {
            return Timeline::switch(Truth::No, day, Truth::Yes);
        }
        let missing = &self.missing | &period.missing;
        let passed = rising(low, high, &missing);
        if self.absent {
            passed.map(|verdict| verdict.join(&Truth::known(when_absent), &missing))
        } else {
            passed
        }
    }

    /// Returns Yes through the day on which the period has passed since the date, then No; unknown between.
    pub(crate) fn not_past(&self, period: &Periods) -> Timeline<Truth> {
        let a_day = Periods::exact(Period { months: 0, days: 1 });
        let limit = self.shifted(period, false).shifted(&a_day, false);
        limit.elapsed(&Periods::exact(Period::NONE), false).map(Truth::not)
    }

    /// Returns Yes from the date through the day before the period has passed since; unknown where it may be.
    pub(crate) fn recent(&self, period: &Periods) -> Timeline<Truth> {
        if let (false, Some((Bound::Day(begin), high))) = (self.absent, self.range)
            && high == Bound::Day(begin)
        {
            let (first, last) = period.after(high);
            let mut line = Timeline::switch(Truth::No, begin, Truth::Yes);
            if let Bound::Day(first) = first {
                line.push(first, Truth::Unknown(&self.missing | &period.missing));
            }
            if let Bound::Day(last) = last {
                line.push(last, Truth::No);
            }
            return line;
        }
        let begun = self.elapsed(&Periods::exact(Period::NONE), false);
        begun.zip(&self.elapsed(period, false), |begun, over| begun.and(&over.not()))
    }
}

/// Returns No before `low`, Yes from `high` on, and unknown between.
fn rising(low: Bound, high: Bound, missing: &NumberSet) -> Timeline<Truth> {
    let unknown = || Truth::Unknown(missing.clone());
    let mut line = match low {
        Bound::Past => Timeline::always(unknown()),
        Bound::Day(day) => Timeline::switch(Truth::No, day, unknown()),
        Bound::Future => Timeline::always(Truth::No),
    };
    match high {
        Bound::Past => Timeline::always(Truth::Yes),
        Bound::Day(day) => {
            line.push(day, Truth::Yes);
            line
        }
        Bound::Future => line,
    }
}

impl NumberValue {
    /// Returns a number about which nothing is known.
    pub(crate) fn unknown(missing: NumberSet) -> Self {
        Self { absent: false, range: Some((Num(f64::NEG_INFINITY), Num(f64::INFINITY))), missing }
    }

    pub(crate) fn is_unknown(&self) -> bool {
        self.range == Some((Num(f64::NEG_INFINITY), Num(f64::INFINITY)))
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        let range = self.range.zip(other.range).map(|((a, b), (c, d))| (Num(a.0 + c.0), Num(b.0 + d.0)));
        Self { absent: self.absent || other.absent, range, missing: &self.missing | &other.missing }
    }
}

/// A length of time that may be one of several; `None` among them is "never over".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Periods {
    options: Options<Option<Period>>,
    missing: NumberSet,
}

impl Periods {
    pub(crate) fn exact(period: Period) -> Self {
        Self { options: Options::one(Some(period)), missing: NumberSet::new() }
    }

    pub(crate) fn never() -> Self {
        Self { options: Options::one(None), missing: NumberSet::new() }
    }

    /// Returns as many years, months or days as a number says; parts of a year are whole months.
    pub(crate) fn many(unit: Unit, number: &NumberValue) -> Self {
        let period = |many: Num| {
            let many = (many.0.max(0.0) * if unit == Unit::Years { 12.0 } else { 1.0 }).round();
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "checked: at most 400,000"
            )]
            (many <= 400_000.0).then_some(match unit {
                Unit::Years | Unit::Months => Period { months: many as u32, days: 0 },
                Unit::Days => Period { months: 0, days: many as u32 },
            })
        };
        let (low, high) = number.range.unwrap_or((Num(0.0), Num(0.0)));
        Self { options: [period(low), period(high)].into_iter().collect(), missing: number.missing.clone() }
    }

    pub(crate) fn missing(&self) -> &NumberSet {
        &self.missing
    }

    /// Compares two; never is the longest.
    pub(crate) fn compare(&self, comparison: Comparison, other: &Self) -> Truth {
        let longest = |option: &Option<Period>| Num(option.map_or(f64::INFINITY, Period::length));
        let spread = |periods: &Self| {
            let lengths = || periods.options.iter().map(longest);
            NumberValue {
                absent: false,
                range: lengths().min().zip(lengths().max()),
                missing: periods.missing.clone(),
            }
        };
        spread(self).compare(comparison, &spread(other))
    }

    pub(crate) fn join(&self, other: &Self, blame: &NumberSet) -> Self {
        if self.options == other.options && self.options.only().is_some() {
            return self.clone();
        }
        Self { options: &self.options | &other.options, missing: &(&self.missing | &other.missing) | blame }
    }

    /// Returns the earliest and latest end of this long after a day.
    pub(crate) fn after(&self, start: Bound) -> (Bound, Bound) {
        self.ends(start, start, false)
    }

    /// Returns the earliest and latest end of this long after (or before) what lies between two bounds.
    fn ends(&self, low: Bound, high: Bound, back: bool) -> (Bound, Bound) {
        let moved = |bound: Bound, option: &Option<Period>| match option {
            Some(period) => bound.shifted(*period, back),
            None if back => Bound::Past,
            None => Bound::Future,
        };
        if low == high {
            let ends = self.options.iter().map(|option| moved(low, option)).map(|end| (end, end));
            let ends = ends.reduce(|(first, last), (end, _)| (first.min(end), last.max(end)));
            return ends.unwrap_or((Bound::Past, Bound::Future));
        }
        let lows = self.options.iter().map(|option| moved(low, option));
        let highs = self.options.iter().map(|option| moved(high, option));
        (lows.min().unwrap_or(Bound::Past), highs.max().unwrap_or(Bound::Future))
    }
}

/// A word that may be one of several; `None` among them is "there is none".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Words {
    /// It may be any word at all.
    pub(crate) any: bool,
    /// Nobody said anything about it; an `otherwise` takes its place.
    pub(crate) untold: bool,
    /// What it may be, where that is limited.
    pub(crate) options: Options<Option<Id>>,
    /// The facts that would make it sure; empty when it is.
    pub(crate) missing: NumberSet,
}

impl Words {
    pub(crate) fn exact(word: Id) -> Self {
        Self { any: false, untold: false, options: Options::one(Some(word)), missing: NumberSet::new() }
    }

    pub(crate) fn absent() -> Self {
        Self { any: false, untold: false, options: Options::one(None), missing: NumberSet::new() }
    }

    pub(crate) fn unknown(missing: NumberSet) -> Self {
        Self { any: true, untold: true, options: Options::none(), missing }
    }

    /// Returns the word when nothing is known but the closed list it comes from.
    #[must_use]
    pub(crate) fn one_of(self, list: impl IntoIterator<Item = Id>) -> Self {
        if !self.any {
            return self;
        }
        let options: Options<Option<Id>> = list.into_iter().map(Some).collect();
        Self { any: options.is_empty(), options, ..self }
    }

    /// Returns the word under the supposition that it is, or is not, one of these.
    #[must_use]
    pub(crate) fn supposed(&self, words: &BTreeSet<Id>, is_one: bool) -> Self {
        let mut supposed = self.clone();
        supposed.options.retain(|option| option.as_ref().is_some_and(|word| words.contains(word)) == is_one);
        if supposed.options.is_empty() { self.clone() } else { supposed }
    }

    pub(crate) fn join(&self, other: &Self, blame: &NumberSet) -> Self {
        if !self.any && !other.any && self.options == other.options && self.options.only().is_some() {
            return self.clone();
        }
        Self {
            any: self.any || other.any,
            untold: false,
            options: &self.options | &other.options,
            missing: &(&self.missing | &other.missing) | blame,
        }
    }

    /// Tests the word; what is absent fits no test.
    pub(crate) fn test(&self, fits: impl Fn(&Id) -> bool) -> Truth {
        let mut verdicts = self.options.iter().map(|option| option.as_ref().is_some_and(&fits));
        match verdicts.next() {
            Some(first) if !self.any && verdicts.all(|verdict| verdict == first) => Truth::known(first),
            _ => Truth::Unknown(self.missing.clone()),
        }
    }

    /// Tells whether both are the same word.
    pub(crate) fn same(&self, other: &Self) -> Truth {
        let unknown = || Truth::Unknown(&self.missing | &other.missing);
        let is_none = |words: &Self| !words.any && words.options.only() == Some(&None);
        if is_none(self) || is_none(other) {
            return Truth::No;
        }
        if self.any || other.any {
            return unknown();
        }
        if self.options.is_disjoint(&other.options) {
            Truth::No
        } else if self.options.only().is_some() && other.options.only().is_some() {
            Truth::Yes
        } else {
            unknown()
        }
    }
}
