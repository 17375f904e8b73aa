//! A value for every day: sorted change points and nothing else.
//!
//! Not here: what the values mean. There is no first or last day and no "today".
//! Invariant: days rise strictly, and neighbours differ.

use case_file::Date;

use crate::few::Few;

/// A value for every day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline<T> {
    first: T,
    changes: Few<(Date, T)>,
}

impl<T: Clone + PartialEq> Timeline<T> {
    /// Returns the same value on every day.
    pub fn always(value: T) -> Self {
        Self { first: value, changes: Few::None }
    }

    /// Returns the same value on every day, with room for as many changes.
    fn with_room(value: T, changes: usize) -> Self {
        Self { first: value, changes: Few::with_room(changes) }
    }

    /// Returns `before` until the day before `day`, and `after` from `day` on.
    pub fn switch(before: T, day: Date, after: T) -> Self {
        let mut timeline = Self::always(before);
        timeline.push(day, after);
        timeline
    }

    /// Adds a change after the last one; nothing happens when the value does not change.
    ///
    /// A change on the last change's own day replaces it; an earlier day is ignored.
    pub fn push(&mut self, day: Date, value: T) {
        match self.changes().last() {
            Some((last, _)) if *last > day => return,
            Some((last, _)) if *last == day => self.changes.pop(),
            _ => {}
        }
        let before = self.changes().last().map_or(&self.first, |(_, value)| value);
        if *before != value {
            self.changes.push((day, value));
        }
    }

    /// Returns the value on a day.
    pub fn on(&self, day: Date) -> &T {
        let after = self.changes().partition_point(|(change, _)| *change <= day);
        after.checked_sub(1).and_then(|last| self.changes().get(last)).map_or(&self.first, |(_, value)| value)
    }

    /// Returns the value before the first change.
    pub fn before_all(&self) -> &T {
        &self.first
    }

    /// Returns the changes: each day and the value from that day on.
    pub fn changes(&self) -> &[(Date, T)] {
        self.changes.as_slice()
    }

    /// Returns the changes after a day.
    pub fn after(&self, day: Date) -> &[(Date, T)] {
        let changes = self.changes();
        changes.get(changes.partition_point(|(change, _)| *change <= day)..).unwrap_or_default()
    }

    /// Returns the value when it is the same on every day.
    pub fn constant(&self) -> Option<&T> {
        self.changes().is_empty().then_some(&self.first)
    }

    /// Applies a function day by day.
    pub fn map<U: Clone + PartialEq>(&self, mut each: impl FnMut(&T) -> U) -> Timeline<U> {
        let mut mapped = Timeline::with_room(each(&self.first), self.changes().len());
        for (day, value) in self.changes() {
            mapped.push(*day, each(value));
        }
        mapped
    }

    /// Combines two timelines day by day.
    pub fn zip<U: Clone + PartialEq, V: Clone + PartialEq>(
        &self,
        other: &Timeline<U>,
        mut each: impl FnMut(&T, &U) -> V,
    ) -> Timeline<V> {
        let (mut a, mut b) = (&self.first, &other.first);
        let (mut rest_a, mut rest_b) = (self.changes(), other.changes());
        let mut zipped = Timeline::with_room(each(a, b), rest_a.len() + rest_b.len());
        loop {
            let next_a = rest_a.first().map(|(day, _)| *day);
            let next_b = rest_b.first().map(|(day, _)| *day);
            let Some(day) = next_a.into_iter().chain(next_b).min() else {
                return zipped;
            };
            if let [(at, value), rest @ ..] = rest_a
                && *at == day
            {
                (a, rest_a) = (value, rest);
            }
            if let [(at, value), rest @ ..] = rest_b
                && *at == day
            {
                (b, rest_b) = (value, rest);
            }
            zipped.push(day, each(a, b));
        }
    }

    /// Combines any number of timelines day by day; `each` gets their values in order.
    pub fn combine<U: Clone + PartialEq>(all: &[Self], mut each: impl FnMut(&[&T]) -> U) -> Timeline<U> {
        let changes = all.iter().enumerate();
        let mut changes: Vec<(Date, usize, &T)> = changes
            .flat_map(|(which, one)| one.changes().iter().map(move |(day, value)| (*day, which, value)))
            .collect();
        changes.sort_unstable_by_key(|(day, which, _)| (*day, *which));
        let mut values: Vec<&T> = all.iter().map(|one| &one.first).collect();
        let mut combined = Timeline::with_room(each(&values), changes.len());
        for same_day in changes.chunk_by(|a, b| a.0 == b.0) {
            for (_, which, value) in same_day {
                if let Some(place) = values.get_mut(*which) {
                    *place = value;
                }
            }
            if let [(day, ..), ..] = same_day {
                combined.push(*day, each(&values));
            }
        }
        combined
    }

    /// Replaces each stretch of one value by that stretch of another timeline.
    pub fn flat_map<U: Clone + PartialEq>(&self, mut each: impl FnMut(&T) -> Timeline<U>) -> Timeline<U> {
        let mut flat = each(&self.first);
        for (day, value) in self.changes() {
            flat = flat.spliced(*day, &each(value));
        }
        flat
    }

    /// Returns this timeline until the day before `day` and the other one from `day` on.
    #[must_use]
    pub fn spliced(&self, day: Date, later: &Self) -> Self {
        let mut spliced = Self::always(self.first.clone());
        let before = self.changes().iter().take_while(|(change, _)| *change < day);
        spliced.changes = before.cloned().collect();
        spliced.push(day, later.on(day).clone());
        for (change, value) in later.after(day) {
            spliced.push(*change, value.clone());
        }
        spliced
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    fn day(n: u32) -> Date {
        Date::from_ymd_opt(2020, 1, n).unwrap()
    }

    #[test]
    fn a_change_holds_on_its_own_day() {
        let line = Timeline::switch(1, day(5), 2);
        assert_eq!((*line.on(day(4)), *line.on(day(5)), *line.on(day(6))), (1, 2, 2));
    }

    #[test]
    fn merging_equals_asking_day_by_day() {
        let a = Timeline::switch(0, day(5), 10).spliced(day(20), &Timeline::always(20));
        let b = Timeline::switch(1, day(5), 2).spliced(day(9), &Timeline::switch(3, day(12), 4));
        let zipped = a.zip(&b, |a, b| a + b);
        let combined = Timeline::combine(&[a.clone(), b.clone()], |all| all.iter().copied().sum::<i32>());
        let flat = a.flat_map(|a| b.map(|b| a + b));
        for n in 1..=31 {
            let naive = a.on(day(n)) + b.on(day(n));
            assert_eq!(*zipped.on(day(n)), naive, "zip on day {n}");
            assert_eq!(*combined.on(day(n)), naive, "combine on day {n}");
            assert_eq!(*flat.on(day(n)), naive, "flat_map on day {n}");
        }
    }

    #[test]
    fn neighbours_differ() {
        let line = Timeline::switch(1, day(5), 2).map(|_| 7);
        assert_eq!(line.constant(), Some(&7));
        let back = Timeline::switch(1, day(5), 2).spliced(day(5), &Timeline::always(1));
        assert_eq!(back.constant(), Some(&1));
    }
}
