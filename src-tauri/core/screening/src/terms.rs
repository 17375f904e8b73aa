//! Evaluates dates, periods, numbers and words over all days.
//!
//! Not here: conditions (`evaluate`) and sets (`sets`).

use case_file::Id;
use case_file::field::{self, FieldType};
use law::expression::{Branch, ChoiceTerm, Condition, DateTerm, Field, NumberTerm, PeriodTerm, Term};
use law::{ExtraType, Subject};

use crate::evaluate::{At, Evaluator, Shared, Supposition, Value, place};
use crate::facts::FactValue;
use crate::number_set::NumberSet;
use crate::timeline::Timeline;
use crate::truth::Truth;
use crate::value::{Bound, DateValue, Num, NumberValue, Periods, Words};

impl Evaluator<'_> {
    pub(crate) fn date(&self, term: &DateTerm, at: At) -> Timeline<DateValue> {
        match term {
            DateTerm::Day(day) => Timeline::always(DateValue::exact(Bound::Day(*day))),
            DateTerm::Fact(field) => self.fact(field, at),
            DateTerm::Shifted { date, by, back } => {
                self.date(date, at).zip(&self.period(by, at), |date, by| date.shifted(by, *back))
            }
            DateTerm::Pick { latest, given_only, of } => {
                let mut dates: Vec<Timeline<DateValue>> = of.iter().map(|date| self.date(date, at)).collect();
                if *given_only {
                    dates.retain(|date| !self.left_out(date));
                }
                let first = dates.pop().unwrap_or_else(|| Timeline::always(DateValue::absent()));
                dates.iter().fold(first, |picked, date| picked.zip(date, |a, b| a.pick(b, *latest)))
            }
            DateTerm::PickOf(pick) => self.pick_of(pick, at),
            DateTerm::First(condition) => Timeline::always(first_day(&self.condition(condition, at))),
            DateTerm::If(branch) => self.branch(branch, at, Self::date, DateValue::join),
            DateTerm::Otherwise(pair) => {
                let is_missing = |date: &DateValue| date.absent && date.range.is_none() || date.is_unknown();
                let (first, second) = (self.date(&pair.0, at), self.date(&pair.1, at));
                if let DateTerm::Between(_) = pair.1 {
                    // It surely lies there, so nothing is assumed; the first would tell which day it is.
                    return first.zip(&second, |first, second| {
                        if is_missing(first) {
                            DateValue { missing: &first.missing | &second.missing, ..second.clone() }
                        } else {
                            first.clone()
                        }
                    });
                }
                let field = match &pair.0 {
                    DateTerm::Fact(field) => Some(field),
                    _ => None,
                };
                self.otherwise(field, at, &first, &second, is_missing, |date| date.missing.clone())
            }
            DateTerm::Between(pair) => {
                self.date(&pair.0, at).zip(&self.date(&pair.1, at), DateValue::between)
            }
            DateTerm::Outside(inner) => match self.outside(inner, at, |at| Value::Date(self.date(inner, at)))
            {
                Value::Date(date) => date,
                _ => Timeline::always(DateValue::unknown(NumberSet::new())),
            },
            DateTerm::Named(index) => match self.named(*index, at) {
                Value::Date(date) => date,
                _ => Timeline::always(DateValue::unknown(NumberSet::new())),
            },
        }
    }

    /// Evaluates a term on the subject outside a set, once for all members.
    fn outside<T>(&self, term: &T, at: At, evaluate: impl FnOnce(At) -> Value) -> Value {
        self.once(Shared::Term(place(term)), at.outer, || evaluate(At::of(at.outer)))
    }

    /// Tells whether a date is missing for good, and lists it as left out.
    fn left_out(&self, date: &Timeline<DateValue>) -> bool {
        let missing = date.constant().filter(|date| date.is_unknown()).map(|date| date.missing.clone());
        if let Some(missing) = &missing {
            self.assume_all(&self.numbering.left_out(missing));
        }
        missing.is_some()
    }

    /// Returns the second value where the first is missing, and lists what was missing as assumed.
    fn fallback<T: Clone + PartialEq>(
        &self,
        first: &Timeline<T>,
        second: &Timeline<T>,
        is_missing: impl Fn(&T) -> bool,
        missing: impl Fn(&T) -> NumberSet,
    ) -> Timeline<T> {
        first.zip(second, |first, second| {
            if is_missing(first) {
                self.assume_all(&self.numbering.left_out(&missing(first)));
                second.clone()
            } else {
                first.clone()
            }
        })
    }

    /// Returns the second value where the first is missing. An answer behind a gate that is not sure stays possible.
    pub(crate) fn otherwise<T: FactValue>(
        &self,
        field: Option<&Field>,
        at: At,
        first: &Timeline<T>,
        second: &Timeline<T>,
        is_missing: impl Fn(&T) -> bool,
        missing: impl Fn(&T) -> NumberSet,
    ) -> Timeline<T> {
        match field.and_then(|field| self.answered_behind_gate::<T>(field, at)) {
            None => self.fallback(first, second, is_missing, missing),
            Some((gate, answer)) => gate.flat_map(|gate| match gate {
                Truth::Yes => Timeline::always(answer.clone()),
                Truth::No => self.fallback(first, second, &is_missing, &missing),
                Truth::Unknown(blame) => second.map(|second| answer.either(second, blame)),
            }),
        }
    }

    /// Evaluates a branch of any type: where what chooses is unknown, both values stay possible.
    pub(crate) fn branch<X, T: Clone + PartialEq>(
        &self,
        branch: &Branch<X>,
        at: At,
        each: impl Fn(&Self, &X, At) -> Timeline<T>,
        join: impl Fn(&T, &T, &NumberSet) -> T,
    ) -> Timeline<T> {
        let when = self.condition(&branch.when, at);
        match when.constant() {
            Some(Truth::Yes) => each(self, &branch.then, at),
            Some(Truth::No) => each(self, &branch.otherwise, at),
            _ => {
                let pivot = self.pivot(&branch.when, at);
                let then = self.supposing(pivot.clone(), || each(self, &branch.then, at));
                let opposite = pivot.map(|pivot| Supposition { is_one: !pivot.is_one, ..pivot });
                let otherwise = self.supposing(opposite, || each(self, &branch.otherwise, at));
                when.flat_map(|when| match when {
                    Truth::Yes => then.clone(),
                    Truth::No => otherwise.clone(),
                    Truth::Unknown(blame) => then.zip(&otherwise, |a, b| join(a, b, blame)),
                })
            }
        }
    }

    /// Finds the one word that decides an unknown condition, so that each branch can be looked at for what it means.
    ///
    /// Rows of a table over one word exclude each other: when the first row does not fit, the word is another one.
    fn pivot(&self, when: &Condition, at: At) -> Option<Supposition> {
        match when {
            Condition::OneOf(term, words) => {
                let closed =
                    self.words(term, at).constant().is_some_and(|word| !word.any && word.options.len() > 1);
                let (subject, term, words) = (at.own, term.clone(), words.clone());
                closed.then_some(Supposition { subject, term, words, is_one: true })
            }
            Condition::Not(inner) => {
                self.pivot(inner, at).map(|pivot| Supposition { is_one: !pivot.is_one, ..pivot })
            }
            Condition::Alone(inner) => self.pivot(inner, at),
            Condition::Named(index) => {
                let define = self.pack.defines.get(*index)?;
                let subject = Self::lifted(at.own, define.on);
                match &define.is {
                    Term::Bool(condition) if subject == at.own => self.pivot(condition, At::of(subject)),
                    _ => None,
                }
            }
            Condition::And(parts) => {
                let open: Vec<&Condition> = parts
                    .iter()
                    .filter(|part| self.condition(part, at).constant() != Some(&Truth::Yes))
                    .collect();
                match open.as_slice() {
                    [one] => self.pivot(one, at),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Runs an evaluation under a supposition.
    fn supposing<T>(&self, supposition: Option<Supposition>, evaluate: impl FnOnce() -> T) -> T {
        let is_some = supposition.is_some();
        self.supposed.borrow_mut().extend(supposition);
        let value = evaluate();
        if is_some {
            self.supposed.borrow_mut().pop();
        }
        value
    }

    /// Runs an evaluation as if nothing were supposed.
    pub(crate) fn without_suppositions<T>(&self, evaluate: impl FnOnce() -> T) -> T {
        let before = self.supposed.take();
        let value = evaluate();
        self.supposed.replace(before);
        value
    }

    /// Returns the words that a fact can be, where the contract or the pack closes the list; else nothing.
    fn closed_list(&self, field: &Field) -> Vec<Id> {
        if let Some(extra) = field.extra.and_then(|index| self.pack.facts.get(index)) {
            return match &extra.kind {
                ExtraType::Choice(choices) => {
                    choices.iter().map(|choice| choice.id.as_str().to_lowercase().into()).collect()
                }
                ExtraType::Bool | ExtraType::Date | ExtraType::Number | ExtraType::Text => Vec::new(),
            };
        }
        let contract =
            (field.owner == Subject::Charge).then(|| field::find(field::CHARGE, field.name.as_str()));
        match contract.flatten().map(|field| field.kind) {
            Some(FieldType::Choice(words)) => {
                words.iter().filter(|word| **word != "unknown").map(|word| Id::from(*word)).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn period(&self, term: &PeriodTerm, at: At) -> Timeline<Periods> {
        match term {
            PeriodTerm::Fixed(period) => Timeline::always(Periods::exact(*period)),
            PeriodTerm::Never => Timeline::always(Periods::never()),
            PeriodTerm::Many(unit, number) => {
                self.number(number, at).map(|number| Periods::many(*unit, number))
            }
            PeriodTerm::Outside(inner) => {
                match self.outside(inner, at, |at| Value::Period(self.period(inner, at))) {
                    Value::Period(period) => period,
                    _ => Timeline::always(Periods::never()),
                }
            }
            PeriodTerm::If(branch) => self.branch(branch, at, Self::period, Periods::join),
            PeriodTerm::Named(index) => match self.named(*index, at) {
                Value::Period(period) => period,
                _ => Timeline::always(Periods::never()),
            },
        }
    }

    pub(crate) fn number(&self, term: &NumberTerm, at: At) -> Timeline<NumberValue> {
        match term {
            NumberTerm::Fixed(number) => Timeline::always(NumberValue::exact(Num(*number))),
            NumberTerm::Fact(field) => self.fact(field, at),
            NumberTerm::Count(count) => self.count(count, at),
            NumberTerm::Outside(inner) => {
                match self.outside(inner, at, |at| Value::Number(self.number(inner, at))) {
                    Value::Number(number) => number,
                    _ => Timeline::always(NumberValue::unknown(NumberSet::new())),
                }
            }
            NumberTerm::Plus(pair) => {
                self.number(&pair.0, at).zip(&self.number(&pair.1, at), NumberValue::plus)
            }
            NumberTerm::Position(whose) => {
                Timeline::always(NumberValue::exact(self.position(Self::whose(at, *whose))))
            }
            NumberTerm::If(branch) => self.branch(branch, at, Self::number, NumberValue::join),
            NumberTerm::Otherwise(pair) => {
                let is_missing =
                    |number: &NumberValue| number.absent && number.range.is_none() || number.is_unknown();
                let (first, second) = (self.number(&pair.0, at), self.number(&pair.1, at));
                let field = match &pair.0 {
                    NumberTerm::Fact(field) => Some(field),
                    _ => None,
                };
                self.otherwise(field, at, &first, &second, is_missing, |number| number.missing.clone())
            }
            NumberTerm::Named(index) => match self.named(*index, at) {
                Value::Number(number) => number,
                _ => Timeline::always(NumberValue::unknown(NumberSet::new())),
            },
        }
    }

    /// Evaluates a word, under what is supposed of it where a branch is looked at.
    pub(crate) fn words(&self, term: &ChoiceTerm, at: At) -> Timeline<Words> {
        let words = self.words_as_told(term, at);
        let suppositions = self.supposed.borrow();
        let about_this = suppositions.iter().filter(|one| one.subject == at.own && one.term == *term);
        about_this.fold(words, |words, one| words.map(|word| word.supposed(&one.words, one.is_one)))
    }

    fn words_as_told(&self, term: &ChoiceTerm, at: At) -> Timeline<Words> {
        match term {
            ChoiceTerm::Word(word) => Timeline::always(Words::exact(word.clone())),
            ChoiceTerm::Fact(field) => {
                match self.once(Shared::Fact(place(field)), Self::whose(at, field.whose), || {
                    Value::Words(self.word_of(field, at))
                }) {
                    Value::Words(words) => words,
                    _ => Timeline::always(Words::unknown(NumberSet::new())),
                }
            }
            ChoiceTerm::If(branch) => self.branch(branch, at, Self::words, Words::join),
            ChoiceTerm::Outside(inner) => self.words(inner, At::of(at.outer)),
            ChoiceTerm::Otherwise(pair) => {
                let is_missing = |words: &Words| words.untold || *words == Words::absent();
                let (first, second) = (self.words(&pair.0, at), self.words(&pair.1, at));
                let field = match &pair.0 {
                    ChoiceTerm::Fact(field) => Some(field),
                    _ => None,
                };
                self.otherwise(field, at, &first, &second, is_missing, |words| words.missing.clone())
            }
            ChoiceTerm::Named(index) => match self.named(*index, at) {
                Value::Words(words) => words,
                _ => Timeline::always(Words::unknown(NumberSet::new())),
            },
        }
    }

    /// Evaluates the word of a fact, which is one of its list where nothing else is known.
    fn word_of(&self, field: &Field, at: At) -> Timeline<Words> {
        let words = self.fact::<Words>(field, at);
        let mut values =
            std::iter::once(words.before_all()).chain(words.changes().iter().map(|(_, word)| word));
        if values.all(|word| !word.any) {
            return words;
        }
        let list = self.closed_list(field);
        words.map(|word| word.clone().one_of(list.iter().cloned()))
    }

    /// Evaluates a term of any type.
    pub(crate) fn term(&self, term: &Term, at: At) -> Value {
        match term {
            Term::Bool(condition) => Value::Bool(self.condition(condition, at)),
            Term::Date(date) => Value::Date(self.date(date, at)),
            Term::Period(period) => Value::Period(self.period(period, at)),
            Term::Number(number) => Value::Number(self.number(number, at)),
            Term::Choice(choice) => Value::Words(self.words(choice, at)),
        }
    }
}

/// Returns the first day on which a condition is Yes: absent when it never is, uncertain where it is unknown before.
fn first_day(line: &Timeline<Truth>) -> DateValue {
    let start = std::iter::once((Bound::Past, line.before_all()));
    let stretches = start.chain(line.changes().iter().map(|(day, verdict)| (Bound::Day(*day), verdict)));
    let mut low = None;
    let mut missing = NumberSet::new();
    for (from, verdict) in stretches {
        match verdict {
            Truth::No => {}
            Truth::Yes => return DateValue::within(low.unwrap_or(from), from, missing),
            Truth::Unknown(facts) => {
                low = low.or(Some(from));
                missing.add(facts);
            }
        }
    }
    match low {
        None => DateValue::absent(),
        Some(low) => DateValue { absent: true, range: Some((low, Bound::Future)), missing },
    }
}
