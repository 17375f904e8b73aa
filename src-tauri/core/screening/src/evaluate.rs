//! Evaluates conditions over all days.
//!
//! Not here: reading facts (`facts`), dates and numbers (`terms`), sets (`sets`), rows (`screen`).
//! One evaluator serves one case file and one pack. A shared condition is evaluated once for each subject, because
//! records act on each other: every charge looks at every other.

use std::cell::RefCell;
use std::collections::BTreeSet;

use case_file::{CaseFile, Charge, Date, FactPath, Id, Owner};
use law::expression::{ChoiceTerm, Condition, KindsTest, Term, TextTest, Whose};
use law::{Pack, Requirement, Subject};
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::number_set::NumberSet;
use crate::numbering::Numbering;
use crate::sets::{Dated, SeenOnce};
use crate::timeline::Timeline;
use crate::truth::Truth;
use crate::value::{DateValue, NumberValue, Periods, Words};

/// What an expression is about, by position in the case file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum SubjectAt {
    Person,
    Case(usize),
    Charge(usize, usize),
    Matter(usize),
    Relief(usize),
}

/// The subject of an expression and the one around the set it stands in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At {
    pub(crate) own: SubjectAt,
    pub(crate) outer: SubjectAt,
}

impl At {
    pub(crate) fn of(subject: SubjectAt) -> Self {
        Self { own: subject, outer: subject }
    }
}

/// The value of a shared expression.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    Bool(Timeline<Truth>),
    Date(Timeline<DateValue>),
    Period(Timeline<Periods>),
    Number(Timeline<NumberValue>),
    Words(Timeline<Words>),
}

/// What is supposed of a word while a branch is looked at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Supposition {
    pub(crate) subject: SubjectAt,
    pub(crate) term: ChoiceTerm,
    pub(crate) words: BTreeSet<Id>,
    /// The word is one of these, or it is none of these.
    pub(crate) is_one: bool,
}

/// What is evaluated once for each subject: a shared expression by its position, a part of the pack by its place in
/// memory. A part and its first field can have one place, so what it is asked as belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shared {
    Define(usize),
    Remedy(usize),
    Reach(usize),
    Requirement(usize),
    Condition(usize),
    Term(usize),
    Fact(usize),
    Fits(usize),
    Question(usize),
}

/// Returns the place of a part of the pack.
pub(crate) fn place<T>(part: &T) -> usize {
    std::ptr::from_ref(part).addr()
}

/// A value and what it assumes.
type Remembered = (Value, NumberSet);

/// Evaluates expressions of one pack on one case file.
pub(crate) struct Evaluator<'a> {
    pub(crate) file: &'a CaseFile,
    pub(crate) pack: &'a Pack,
    /// Every charge, every case and every earlier relief of the file.
    pub(crate) charges: Vec<SubjectAt>,
    pub(crate) cases: Vec<SubjectAt>,
    pub(crate) reliefs: Vec<SubjectAt>,
    remembered: RefCell<FxHashMap<(Shared, SubjectAt), Remembered>>,
    pub(crate) numbering: Numbering,
    /// What was assumed so far, one set for each time that something was.
    assumed: RefCell<Vec<NumberSet>>,
    pub(crate) supposed: RefCell<Vec<Supposition>>,
    pub(crate) told_days: RefCell<FxHashMap<(usize, SubjectAt), Option<Date>>>,
    pub(crate) fitting: SeenOnce<Truth>,
    pub(crate) dated: SeenOnce<Dated>,
}

impl<'a> Evaluator<'a> {
    pub(crate) fn new(file: &'a CaseFile, pack: &'a Pack) -> Self {
        let cases = file.cases.iter().enumerate();
        let charges = cases
            .clone()
            .flat_map(|(i, case)| (0..case.charges.len()).map(move |j| SubjectAt::Charge(i, j)))
            .collect::<Vec<_>>();
        let reliefs = file.person.earlier_relief.as_ref().map_or(0, Vec::len);
        // A guess at how much is remembered, so that the table seldom has to grow.
        let about = 32 * (charges.len() + 1);
        Self {
            file,
            pack,
            charges,
            cases: cases.map(|(case, _)| SubjectAt::Case(case)).collect(),
            reliefs: (0..reliefs).map(SubjectAt::Relief).collect(),
            remembered: RefCell::new(FxHashMap::with_capacity_and_hasher(about, FxBuildHasher)),
            numbering: Numbering::default(),
            assumed: RefCell::default(),
            supposed: RefCell::default(),
            told_days: RefCell::default(),
            fitting: RefCell::default(),
            dated: RefCell::default(),
        }
    }

    pub(crate) fn charge(&self, case: usize, charge: usize) -> Option<&'a Charge> {
        self.file.cases.get(case)?.charges.get(charge)
    }

    /// Returns the subject whose facts a part about `owner` reads: a charge's case, the person, or itself.
    pub(crate) fn lifted(subject: SubjectAt, owner: Subject) -> SubjectAt {
        match (owner, subject) {
            (Subject::Person, _) => SubjectAt::Person,
            (Subject::Case, SubjectAt::Charge(case, _)) => SubjectAt::Case(case),
            _ => subject,
        }
    }

    /// Notes that these facts count as `say` has it until the person answers.
    pub(crate) fn assume(&self, facts: &NumberSet, say: &str) {
        self.assume_all(&self.numbering.assumptions(facts, say));
    }

    pub(crate) fn assume_all(&self, assumptions: &NumberSet) {
        if !assumptions.is_empty() {
            self.assumed.borrow_mut().push(assumptions.clone());
        }
    }

    /// Runs an evaluation and returns with it what it assumed.
    pub(crate) fn with_assumptions<T>(&self, evaluate: impl FnOnce() -> T) -> (T, NumberSet) {
        let before = self.assumed.borrow().len();
        let value = evaluate();
        let mut assumed = self.assumed.borrow_mut();
        let here = NumberSet::union(assumed.get(before..).unwrap_or_default().iter());
        assumed.truncate(before);
        (value, here)
    }

    /// Evaluates a shared expression on the subject, once for each subject.
    pub(crate) fn named(&self, index: usize, at: At) -> Value {
        let Some(define) = self.pack.defines.get(index) else {
            return Value::Bool(unknown());
        };
        let subject = Self::lifted(at.own, define.on);
        self.once(Shared::Define(index), subject, || self.term(&define.is, At::of(subject)))
    }

    /// Reads what [`Self::once`] remembers, where that was evaluated before, and notes what it assumed.
    pub(crate) fn known<T: Clone>(
        &self,
        what: Shared,
        at: At,
        read: impl Fn(&Value) -> Option<&T>,
    ) -> Option<T> {
        if !self.supposed.borrow().is_empty() {
            return None;
        }
        let all = self.remembered.borrow();
        let (value, assumed) = all.get(&(what, at.own))?;
        let value = read(value)?.clone();
        self.assume_all(assumed);
        Some(value)
    }

    /// Evaluates what many rules name, once for each subject, and notes what it assumes each time.
    pub(crate) fn once(&self, what: Shared, subject: SubjectAt, evaluate: impl FnOnce() -> Value) -> Value {
        // What is evaluated under a supposition holds only under it.
        let supposes = !self.supposed.borrow().is_empty();
        let key = (what, subject);
        if !supposes && let Some((value, assumed)) = self.remembered.borrow().get(&key) {
            self.assume_all(assumed);
            return value.clone();
        }
        let (value, assumed) = self.with_assumptions(evaluate);
        self.assume_all(&assumed);
        if !supposes {
            self.remembered.borrow_mut().insert(key, (value.clone(), assumed));
        }
        value
    }

    /// Evaluates a yes-or-no rule as [`Self::once`] does.
    pub(crate) fn verdict_once(
        &self,
        what: Shared,
        at: At,
        evaluate: impl FnOnce() -> Timeline<Truth>,
    ) -> Timeline<Truth> {
        match self.once(what, at.own, || Value::Bool(evaluate())) {
            Value::Bool(line) => line,
            _ => unknown(),
        }
    }

    pub(crate) fn condition(&self, condition: &Condition, at: At) -> Timeline<Truth> {
        if let Some(told) = self.told(condition, at) {
            return Timeline::always(told);
        }
        match condition {
            Condition::Always(value) => Timeline::always(Truth::known(*value)),
            Condition::And(parts) => self.fold(parts, at, &Truth::No, Truth::and),
            Condition::Or(parts) => self.fold(parts, at, &Truth::Yes, Truth::or),
            Condition::Not(inner) => self.condition(inner, at).map(Truth::not),
            Condition::If(branch) => self.branch(branch, at, Self::condition, Truth::join),
            Condition::Otherwise(pair) => {
                let (first, second) = (self.condition(&pair.0, at), self.condition(&pair.1, at));
                let field = match &pair.0 {
                    Condition::Flag(field) => Some(field),
                    _ => None,
                };
                let is_missing = |verdict: &Truth| matches!(verdict, Truth::Unknown(_));
                self.otherwise(field, at, &first, &second, is_missing, |verdict| match verdict {
                    Truth::Unknown(facts) => facts.clone(),
                    Truth::Yes | Truth::No => NumberSet::new(),
                })
            }
            Condition::Flag(field) => self.fact(field, at),
            Condition::OneOf(term, words) => {
                self.words(term, at).map(|word| word.test(|word| words.contains(word)))
            }
            Condition::SameWord(a, b) => self.words(a, at).zip(&self.words(b, at), Words::same),
            Condition::Text(term, test, parts) => self.words(term, at).map(|word| {
                word.test(|word| parts.iter().any(|part| text_fits(word.as_str(), *test, part.as_str())))
            }),
            Condition::Kinds(whose, test, kinds) => Timeline::always(self.kinds(at, *whose, *test, kinds)),
            Condition::Numbers(a, comparison, b) => {
                self.number(a, at).zip(&self.number(b, at), |a, b| a.compare(*comparison, b))
            }
            Condition::Dates(a, comparison, b) => {
                self.date(a, at).zip(&self.date(b, at), |a, b| a.compare(*comparison, b))
            }
            Condition::Given(field) => Timeline::always(self.given(field, at)),
            Condition::Unclear(field) => Timeline::always(self.unclear(field, at)),
            Condition::Absent(term) => self.absent(term, at),
            Condition::Elapsed { period, since, when_absent } => {
                let (since, period) = (self.date(since, at), self.period(period, at));
                flat_zip(&since, &period, |since, period| since.elapsed(period, *when_absent))
            }
            Condition::Within { period, of } => {
                let (of, period) = (self.date(of, at), self.period(period, at));
                flat_zip(&of, &period, DateValue::not_past)
            }
            Condition::Recent { period, since } => {
                let (since, period) = (self.date(since, at), self.period(period, at));
                flat_zip(&since, &period, DateValue::recent)
            }
            Condition::Periods(a, comparison, b) => {
                self.period(a, at).zip(&self.period(b, at), |a, b| a.compare(*comparison, b))
            }
            Condition::Any(set) => self.any(set, at),
            Condition::CleanRun(run) => self.clean_run(run, at),
            Condition::Alone(inner) => {
                let at = At::of(at.own);
                self.verdict_once(Shared::Condition(place(inner)), at, || self.condition(inner, at))
            }
            Condition::Outside(inner) => {
                let at = At::of(at.outer);
                self.verdict_once(Shared::Condition(place(inner)), at, || self.condition(inner, at))
            }
            Condition::Named(index) => match self.named(*index, at) {
                Value::Bool(line) => line,
                _ => unknown(),
            },
            Condition::Met(remedy, requirement) => match self.pack.remedies.get(*remedy) {
                Some(remedy) => {
                    let at = At::of(Self::lifted(at.own, remedy.scope));
                    remedy.requires.get(*requirement).map_or_else(unknown, |one| self.requirement(one, at))
                }
                None => unknown(),
            },
            Condition::Open(remedy) => match self.pack.remedies.get(*remedy) {
                Some(remedy) => self.remedy(remedy, At::of(Self::lifted(at.own, remedy.scope))),
                None => unknown(),
            },
            Condition::Reached(remedy) => match self.pack.remedies.get(*remedy) {
                Some(remedy) => self.reach(remedy, At::of(Self::lifted(at.own, remedy.scope))),
                None => unknown(),
            },
        }
    }

    /// Folds conditions in their order; one that decides for all days ends the walk.
    fn fold(
        &self,
        parts: &[Condition],
        at: At,
        decides: &Truth,
        combine: impl Fn(&Truth, &Truth) -> Truth,
    ) -> Timeline<Truth> {
        // What the parts come to that are the same on every day; most are.
        let mut steady = decides.not();
        let mut changing: Option<Timeline<Truth>> = None;
        for part in parts {
            let part = self.condition(part, at);
            if let Some(truth) = part.constant() {
                steady = combine(&steady, truth);
            } else {
                changing = Some(match changing {
                    Some(before) => before.zip(&part, &combine),
                    None => part,
                });
            }
            let ends = changing.as_ref().and_then(Timeline::constant) == Some(decides);
            if ends || steady == *decides {
                return Timeline::always(decides.clone());
            }
        }
        match changing {
            Some(line) if steady == decides.not() => line,
            Some(line) => line.map(|truth| combine(&steady, truth)),
            None => Timeline::always(steady),
        }
    }

    /// Evaluates a requirement, each version from the day it is law.
    pub(crate) fn requirement(&self, requirement: &Requirement, at: At) -> Timeline<Truth> {
        self.verdict_once(Shared::Requirement(place(requirement)), at, || {
            let mut line = Timeline::always(Truth::No);
            for version in &requirement.versions {
                let this = self.condition(&version.when, at);
                line = match version.from {
                    None => this,
                    Some(from) => line.spliced(from, &this),
                };
            }
            line
        })
    }

    /// Evaluates which targets a remedy could reach at all.
    pub(crate) fn reach(&self, remedy: &law::Remedy, at: At) -> Timeline<Truth> {
        self.verdict_once(Shared::Reach(place(remedy)), at, || self.condition(&remedy.reach, at))
    }

    /// Evaluates a whole remedy: that it reaches the target and that its requirements are met.
    pub(crate) fn remedy(&self, remedy: &law::Remedy, at: At) -> Timeline<Truth> {
        self.verdict_once(Shared::Remedy(place(remedy)), at, || {
            let reach = self.reach(remedy, at);
            let met = self.requirements(remedy, at);
            reach.zip(&met, Truth::and)
        })
    }

    /// Evaluates how a remedy's requirements combine.
    pub(crate) fn requirements(&self, remedy: &law::Remedy, at: At) -> Timeline<Truth> {
        match &remedy.combine {
            Some(combine) => self.condition(combine, at),
            None => {
                let deciding = remedy.requires.iter().filter(|requirement| !requirement.judge);
                deciding.fold(Timeline::always(Truth::Yes), |all, requirement| {
                    all.zip(&self.requirement(requirement, at), Truth::and)
                })
            }
        }
    }

    fn kinds(&self, at: At, whose: Whose, test: KindsTest, kinds: &BTreeSet<String>) -> Truth {
        let subject = Self::whose(at, whose);
        let found = match subject {
            SubjectAt::Charge(case, charge) => {
                self.charge(case, charge).and_then(|charge| charge.facts.kinds("kinds"))
            }
            _ => None,
        };
        let Some(found) = found else {
            return Truth::Unknown(self.missing(subject, Subject::Charge, &"kinds".into()));
        };
        Truth::known(match test {
            KindsTest::Has => !found.is_disjoint(kinds),
            KindsTest::HasAll => kinds.is_subset(found),
            KindsTest::Lacks => found.is_disjoint(kinds),
            KindsTest::Within => !found.is_empty() && found.is_subset(kinds),
            KindsTest::Outside => found.is_empty() || !found.is_subset(kinds),
            KindsTest::Empty => found.is_empty(),
        })
    }

    fn given(&self, field: &law::expression::Field, at: At) -> Truth {
        if self.is_given(field, at) { Truth::Yes } else { self.unclear(field, at) }
    }

    fn unclear(&self, field: &law::expression::Field, at: At) -> Truth {
        Truth::Unknown(self.missing(Self::whose(at, field.whose), field.owner, &field.name))
    }

    fn is_given(&self, field: &law::expression::Field, at: At) -> bool {
        let path: FactPath = self.path(Self::whose(at, field.whose), field.owner, &field.name);
        match self.file.fact(&path) {
            None | Some(serde_json::Value::Null) => false,
            Some(value) => {
                !(path.name.as_str() == "outcome"
                    && value == "unknown"
                    && matches!(path.owner, Owner::Charge(_)))
            }
        }
    }

    fn absent(&self, term: &Term, at: At) -> Timeline<Truth> {
        let verdict = |absent: bool, present: bool, missing: &NumberSet| match (absent, present) {
            (true, false) => Truth::Yes,
            (false, true) => Truth::No,
            _ => Truth::Unknown(missing.clone()),
        };
        match term {
            Term::Date(date) => self.date(date, at).map(|date| {
                // A date about which nothing is known may also be one that there is none of.
                verdict(date.absent || date.is_unknown(), date.range.is_some(), &date.missing)
            }),
            Term::Number(number) => self.number(number, at).map(|number| {
                verdict(number.absent || number.is_unknown(), number.range.is_some(), &number.missing)
            }),
            Term::Choice(words) => self.words(words, at).map(|words| {
                let absent = words.any || words.options.contains(&None);
                let present = words.any || words.options.iter().any(Option::is_some);
                verdict(absent, present, &words.missing)
            }),
            Term::Bool(_) | Term::Period(_) => Timeline::always(Truth::No),
        }
    }
}

fn unknown() -> Timeline<Truth> {
    Timeline::always(Truth::Unknown(NumberSet::new()))
}

/// Puts together what each pair of values gives over all days.
fn flat_zip<A: Clone + PartialEq, B: Clone + PartialEq>(
    a: &Timeline<A>,
    b: &Timeline<B>,
    each: impl Fn(&A, &B) -> Timeline<Truth>,
) -> Timeline<Truth> {
    match (a.constant(), b.constant()) {
        (Some(a), Some(b)) => each(a, b),
        _ => a.zip(b, |a, b| (a.clone(), b.clone())).flat_map(|(a, b)| each(a, b)),
    }
}

/// Tests text; both sides are in lower case. Spaces and section signs do not matter, except as the ends of a token.
fn text_fits(found: &str, test: TextTest, part: &str) -> bool {
    let keeps = |c: &char| *c != '§' && (test == TextTest::HasToken || !c.is_whitespace());
    let clean = |text: &str| text.chars().filter(keeps).collect::<String>();
    let (found, part) = (clean(found), clean(part));
    let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    match test {
        TextTest::Contains => found.contains(&part),
        TextTest::StartsWith => found.strip_prefix(&part).is_some_and(ends),
        TextTest::HasToken => found.match_indices(&part).any(|(start, _)| {
            let joins = |c: char| c.is_alphanumeric() || c == '.' || c == '-';
            let before = found.get(..start).unwrap_or_default();
            let after = found.get(start + part.len()..).unwrap_or_default();
            !before.ends_with(joins) && !after.starts_with(joins)
        }),
    }
}
