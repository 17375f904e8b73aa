//! What is the same on every day and can be said without going through all days: facts as they were told, what is
//! remembered, and what follows from both.
//!
//! Not here: everything else (`evaluate`, `terms`), which must agree with this wherever this says anything.
//! Charges are compared with each other far more often than anything else is done, and mostly by plain facts.
//! Invariant: what is noted as assumed is noted by evaluation too, also where nothing comes of it here.

use case_file::Date;
use law::expression::{ChoiceTerm, Condition, DateTerm, NumberTerm, PeriodTerm};

use crate::evaluate::{At, Evaluator, Shared, Value, place};
use crate::facts::Found;
use crate::timeline::Timeline;
use crate::truth::Truth;
use crate::value::{Bound, DateValue, Num, NumberValue, Periods, Words};

impl<'a> Evaluator<'a> {
    /// Returns whether a condition holds.
    pub(crate) fn told(&self, condition: &Condition, at: At) -> Option<Truth> {
        match condition {
            Condition::OneOf(term, words) => {
                let told = self.told_word(term, at)?;
                Some(Truth::known(words.iter().any(|word| word.as_str() == told)))
            }
            Condition::SameWord(a, b) => match (self.told_word(a, at), self.told_word(b, at)) {
                (Some(a), Some(b)) => Some(Truth::known(a == b)),
                _ => Some(self.told_words(a, at)?.same(&self.told_words(b, at)?)),
            },
            Condition::Numbers(a, comparison, b) => {
                Some(self.told_number(a, at)?.compare(*comparison, &self.told_number(b, at)?))
            }
            Condition::Dates(a, comparison, b) => match (self.told_day(a, at), self.told_day(b, at)) {
                (Some(a), Some(b)) => Some(Truth::known(comparison.holds(&a, &b))),
                _ => Some(self.told_date(a, at)?.compare(*comparison, &self.told_date(b, at)?)),
            },
            Condition::Alone(inner) => self.known(Shared::Condition(place(inner)), At::of(at.own), truth),
            Condition::Outside(inner) => self.known(Shared::Condition(place(inner)), At::of(at.outer), truth),
            Condition::Named(index) => self.known_named(*index, at, truth),
            _ => None,
        }
    }

    /// Returns the word of a contract fact where it was told as words are compared: in small letters.
    fn told_word(&self, term: &ChoiceTerm, at: At) -> Option<&'a str> {
        let ChoiceTerm::Fact(field) = term else { return None };
        if field.extra.is_some() {
            return None;
        }
        let is_plain = |text: &&str| text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        match self.find(Self::whose(at, field.whose), field) {
            Found::Text(text) => Some(text).filter(is_plain),
            _ => None,
        }
    }

    fn told_words(&self, term: &ChoiceTerm, at: At) -> Option<Words> {
        let ChoiceTerm::Fact(field) = term else { return None };
        let whose = At::of(Self::whose(at, field.whose));
        self.known(Shared::Fact(place(field)), whose, |value| match value {
            Value::Words(words) => words.constant(),
            _ => None,
        })
    }

    /// Returns a day that is written in the law, or that was told as a contract fact, which is looked for once.
    fn told_day(&self, term: &DateTerm, at: At) -> Option<Date> {
        match term {
            DateTerm::Day(day) => Some(*day),
            DateTerm::Outside(inner) => self.told_day(inner, At::of(at.outer)),
            DateTerm::Fact(field) if field.extra.is_none() => {
                let subject = Self::whose(at, field.whose);
                *self.told_days.borrow_mut().entry((place(field), subject)).or_insert_with(|| {
                    match self.find(subject, field) {
                        Found::Date(date) => Some(date.earliest()).filter(|day| *day == date.latest()),
                        _ => None,
                    }
                })
            }
            _ => None,
        }
    }

    fn told_date(&self, term: &DateTerm, at: At) -> Option<DateValue> {
        match term {
            DateTerm::Outside(inner) => self.told_date(inner, At::of(at.outer)),
            DateTerm::Shifted { date, by, back } => {
                Some(self.told_date(date, at)?.shifted(&self.told_period(by, at)?, *back))
            }
            DateTerm::Named(index) => self.known_named(*index, at, |value| match value {
                Value::Date(date) => date.constant(),
                _ => None,
            }),
            _ => self.told_day(term, at).map(|day| DateValue::exact(Bound::Day(day))),
        }
    }

    fn told_period(&self, term: &PeriodTerm, at: At) -> Option<Periods> {
        match term {
            PeriodTerm::Fixed(period) => Some(Periods::exact(*period)),
            PeriodTerm::Outside(inner) => self.told_period(inner, At::of(at.outer)),
            PeriodTerm::Named(index) => self.known_named(*index, at, |value| match value {
                Value::Period(period) => period.constant(),
                _ => None,
            }),
            _ => None,
        }
    }

    fn told_number(&self, term: &NumberTerm, at: At) -> Option<NumberValue> {
        match term {
            NumberTerm::Fixed(number) => Some(NumberValue::exact(Num(*number))),
            NumberTerm::Position(whose) => Some(NumberValue::exact(self.position(Self::whose(at, *whose)))),
            NumberTerm::Outside(inner) => self.told_number(inner, At::of(at.outer)),
            NumberTerm::Named(index) => self.known_named(*index, at, |value| match value {
                Value::Number(number) => number.constant(),
                _ => None,
            }),
            _ => None,
        }
    }

    /// Reads a shared expression where it was evaluated before.
    fn known_named<T: Clone>(&self, index: usize, at: At, read: impl Fn(&Value) -> Option<&T>) -> Option<T> {
        let on = self.pack.defines.get(index)?.on;
        self.known(Shared::Define(index), At::of(Self::lifted(at.own, on)), read)
    }
}

/// Returns a truth that is the same on every day.
fn truth(value: &Value) -> Option<&Truth> {
    match value {
        Value::Bool(line) => Timeline::constant(line),
        _ => None,
    }
}
