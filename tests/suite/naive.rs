//! A second evaluator, written as naively as can be, that the timelines must agree with.
//!
//! It knows no timelines, no unknown and no vague dates: a complete file, one day, plain true and false. Where it can
//! decide (every fact it reads is given and exact), `screening` must say the same on that day or call it unknown.

use std::collections::BTreeSet;

use case_file::{CaseFile, Date, Value};
use law::expression::{
    ChoiceTerm, Comparison, Condition, Count, CountBy, DateTerm, Field, KindsTest, NumberTerm, PeriodTerm,
    PickOf, Set, SetRange, Term, TextTest, Whose,
};
use law::{ExtraType, Given, Law, Pack, Period, Remedy, Requirement, Subject};
use screening::{Verdict, screen};
use serde_json::Value as Json;
use tests::tape::Tape;
use tests::{all_law, day};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};

/// A charge by position, or `None` for what is about the person alone.
type Here = Option<(usize, usize)>;

/// Something that the naive evaluator does not decide.
struct Undecided;

type Naive<T> = Result<T, Undecided>;

struct World<'a> {
    file: &'a CaseFile,
    pack: &'a Pack,
    day: Date,
}

enum Plain {
    Absent,
    Bool(bool),
    Number(f64),
    Date(Date),
    Word(String),
}

impl World<'_> {
    fn read(&self, field: &Field, own: Here, outer: Here) -> Naive<Plain> {
        let here = if field.whose == Whose::Own { own } else { outer };
        let (facts, more) = match (field.owner, here) {
            (Subject::Person, _) => (&self.file.person.facts, &self.file.person.more),
            (Subject::Case, Some((case, _))) => {
                let case = &self.file.cases[case];
                if field.name.as_str() == "jurisdiction" {
                    return Ok(Plain::Word(case.jurisdiction.to_string()));
                }
                (&case.facts, &case.more)
            }
            (Subject::Charge, Some((case, charge))) => {
                let charge = &self.file.cases[case].charges[charge];
                (&charge.facts, &charge.more)
            }
            _ => return Err(Undecided),
        };
        let Some(index) = field.extra else {
            return match facts.get(field.name.as_str()).ok_or(Undecided)? {
                Value::Absent => Ok(Plain::Absent),
                Value::Bool(value) => Ok(Plain::Bool(*value)),
                Value::Number(number) => Ok(Plain::Number(*number)),
                Value::Date(date) => date.exact().map(Plain::Date).ok_or(Undecided),
                Value::Text(text) if text == "unknown" => Err(Undecided),
                Value::Text(text) => Ok(Plain::Word(text.to_lowercase())),
                Value::Texts(_) | Value::Kinds(_) => Err(Undecided),
            };
        };
        let extra = &self.pack.facts[index];
        if let Some(gate) = &extra.gate
            && !self.holds(gate, here, here)?
        {
            return Ok(match &extra.shut {
                Some(Given::Bool(value)) => Plain::Bool(*value),
                Some(Given::Number(number)) => Plain::Number(*number),
                Some(Given::Text(word)) => Plain::Word(word.to_string()),
                None => Plain::Absent,
            });
        }
        match (more.get(field.name.as_str()), &extra.kind) {
            (Some(Json::Bool(value)), _) => Ok(Plain::Bool(*value)),
            (Some(Json::Number(number)), _) => number.as_f64().map(Plain::Number).ok_or(Undecided),
            (Some(Json::Null), _) => Ok(Plain::Absent),
            (Some(Json::String(text)), ExtraType::Date) => {
                case_file::parse_day(text).map(Plain::Date).ok_or(Undecided)
            }
            (Some(Json::String(text)), _) => Ok(Plain::Word(text.to_lowercase())),
            _ => Err(Undecided),
        }
    }

    fn holds(&self, condition: &Condition, own: Here, outer: Here) -> Naive<bool> {
        Ok(match condition {
            Condition::Always(value) => *value,
            Condition::And(parts) => {
                let all: Vec<bool> =
                    parts.iter().map(|part| self.holds(part, own, outer)).collect::<Naive<_>>()?;
                all.into_iter().all(|part| part)
            }
            Condition::Or(parts) => {
                let all: Vec<bool> =
                    parts.iter().map(|part| self.holds(part, own, outer)).collect::<Naive<_>>()?;
                all.into_iter().any(|part| part)
            }
            Condition::Not(inner) => !self.holds(inner, own, outer)?,
            Condition::If(branch) => {
                let chosen =
                    if self.holds(&branch.when, own, outer)? { &branch.then } else { &branch.otherwise };
                self.holds(chosen, own, outer)?
            }
            Condition::Flag(field) => match self.read(field, own, outer)? {
                Plain::Bool(value) => value,
                _ => return Err(Undecided),
            },
            Condition::OneOf(term, words) => self
                .word(term, own, outer)?
                .is_some_and(|word| words.iter().any(|known| known.as_str() == word)),
            Condition::SameWord(a, b) => {
                let (a, b) = (self.word(a, own, outer)?, self.word(b, own, outer)?);
                a.is_some() && a == b
            }
            Condition::Text(term, TextTest::Contains, parts) => self
                .word(term, own, outer)?
                .is_some_and(|word| parts.iter().any(|part| word.contains(part.as_str()))),
            Condition::Kinds(whose, test, kinds) => {
                let charge = if *whose == Whose::Own { own } else { outer }.ok_or(Undecided)?;
                self.kinds(charge, *test, kinds)?
            }
            Condition::Numbers(a, comparison, b) => {
                let (a, b) = (self.number(a, own, outer)?, self.number(b, own, outer)?);
                a.zip(b).is_some_and(|(a, b)| compare(&a, *comparison, &b))
            }
            Condition::Dates(a, comparison, b) => {
                let (a, b) = (self.date(a, own, outer)?, self.date(b, own, outer)?);
                a.zip(b).is_some_and(|(a, b)| compare(&a, *comparison, &b))
            }
            timed => self.happens(timed, own, outer)?,
        })
    }

    /// The conditions that look at the day, at members and at other rules.
    fn happens(&self, condition: &Condition, own: Here, outer: Here) -> Naive<bool> {
        Ok(match condition {
            Condition::Elapsed { period, since, when_absent } => match self.date(since, own, outer)? {
                None => *when_absent,
                Some(since) => match self.period(period, own, outer)? {
                    None => false,
                    Some(period) => period.after(since).is_some_and(|end| self.day >= end),
                },
            },
            Condition::Within { period, of } => match self.date(of, own, outer)? {
                None => true,
                Some(of) => match self.period(period, own, outer)? {
                    None => true,
                    Some(period) => period.after(of).is_none_or(|end| self.day <= end),
                },
            },
            Condition::Recent { period, since } => match self.date(since, own, outer)? {
                None => false,
                Some(since) => match self.period(period, own, outer)? {
                    None => self.day >= since,
                    Some(period) => self.day >= since && period.after(since).is_none_or(|end| self.day < end),
                },
            },
            Condition::Any(set) => {
                let members = self.members(set, own)?;
                let mut any = false;
                for member in members {
                    any |= self.holds(&set.fits, Some(member), own)?;
                }
                any
            }
            Condition::Named(index) => match &self.pack.defines[*index].is {
                Term::Bool(condition) => self.holds(condition, own, own)?,
                _ => return Err(Undecided),
            },
            Condition::Absent(term) => match term.as_ref() {
                Term::Date(date) => self.date(date, own, outer)?.is_none(),
                _ => return Err(Undecided),
            },
            Condition::Met(remedy, requirement) => match &self.pack.remedies[*remedy] {
                remedy if remedy.scope == Subject::Charge => {
                    self.requirement(&remedy.requires[*requirement], own)?
                }
                _ => return Err(Undecided),
            },
            // A contract field that is told decides; what stands after it does not matter.
            Condition::Otherwise(pair) => self.holds(&pair.0, own, outer)?,
            Condition::Alone(inner) => self.holds(inner, own, outer)?,
            Condition::Outside(inner) => self.holds(inner, outer, outer)?,
            Condition::Given(field) => self.read(field, own, outer).map(|_| true)?,
            Condition::Reached(remedy) => match &self.pack.remedies[*remedy] {
                remedy if remedy.scope == Subject::Charge => self.holds(&remedy.reach, own, own)?,
                _ => return Err(Undecided),
            },
            Condition::Open(remedy) => match &self.pack.remedies[*remedy] {
                remedy if remedy.scope == Subject::Charge => self.remedy(remedy, own)?,
                _ => return Err(Undecided),
            },
            // A text test, a clean run, periods compared, a value that says too little.
            _ => return Err(Undecided),
        })
    }

    /// Its reach, and its requirements as they combine.
    fn remedy(&self, remedy: &Remedy, here: Here) -> Naive<bool> {
        let reach = self.holds(&remedy.reach, here, here);
        let requirements = match &remedy.combine {
            Some(combine) => vec![self.holds(combine, here, here)],
            None => remedy.requires.iter().map(|one| self.requirement(one, here)).collect(),
        };
        requirements.into_iter().fold(reach, |all, one| match (all, one) {
            (Ok(false), _) | (_, Ok(false)) => Ok(false),
            (Ok(true), Ok(true)) => Ok(true),
            _ => Err(Undecided),
        })
    }

    fn requirement(&self, requirement: &Requirement, here: Here) -> Naive<bool> {
        match requirement.versions.as_slice() {
            [only] => self.holds(&only.when, here, here),
            _ => Err(Undecided),
        }
    }

    fn kinds(
        &self,
        (case, charge): (usize, usize),
        test: KindsTest,
        kinds: &BTreeSet<String>,
    ) -> Naive<bool> {
        let found = self.file.cases[case].charges[charge].facts.kinds("kinds").ok_or(Undecided)?;
        let common = kinds.iter().filter(|kind| found.contains(*kind)).count();
        Ok(match test {
            KindsTest::Has => common > 0,
            KindsTest::HasAll => common == kinds.len(),
            KindsTest::Lacks => common == 0,
            KindsTest::Within => !found.is_empty() && common == found.len(),
            KindsTest::Outside => found.is_empty() || common < found.len(),
            KindsTest::Empty => found.is_empty(),
        })
    }

    fn members(&self, set: &Set, own: Here) -> Naive<Vec<(usize, usize)>> {
        let open =
            set.range == SetRange::Record && self.file.person.facts.bool("record_is_complete") != Some(true);
        if set.of != Subject::Charge || open {
            return Err(Undecided);
        }
        let all = self
            .file
            .cases
            .iter()
            .enumerate()
            .flat_map(|(i, case)| (0..case.charges.len()).map(move |j| (i, j)));
        let in_range =
            |member: &(usize, usize)| set.range != SetRange::Case || Some(member.0) == own.map(|own| own.0);
        Ok(all.filter(in_range).filter(|member| !(set.other && Some(*member) == own)).collect())
    }

    fn date(&self, term: &DateTerm, own: Here, outer: Here) -> Naive<Option<Date>> {
        Ok(match term {
            DateTerm::Day(day) => Some(*day),
            DateTerm::Fact(field) => match self.read(field, own, outer)? {
                Plain::Absent => None,
                Plain::Date(date) => Some(date),
                _ => return Err(Undecided),
            },
            DateTerm::Shifted { date, by, back } => {
                let (date, by) =
                    (self.date(date, own, outer)?, self.period(by, own, outer)?.ok_or(Undecided)?);
                date.and_then(|date| if *back { by.before(date) } else { by.after(date) })
            }
            DateTerm::Pick { latest, of, .. } => {
                let dates: Vec<Option<Date>> =
                    of.iter().map(|date| self.date(date, own, outer)).collect::<Naive<_>>()?;
                let dates = dates.into_iter().flatten();
                if *latest { dates.max() } else { dates.min() }
            }
            DateTerm::PickOf(pick) => self.pick_of(pick, own)?,
            DateTerm::If(branch) => {
                let chosen =
                    if self.holds(&branch.when, own, outer)? { &branch.then } else { &branch.otherwise };
                self.date(chosen, own, outer)?
            }
            DateTerm::Named(index) => match &self.pack.defines[*index].is {
                Term::Date(date) => self.date(date, own, own)?,
                _ => return Err(Undecided),
            },
            DateTerm::Otherwise(pair) => match self.date(&pair.0, own, outer)? {
                Some(date) => Some(date),
                None => self.date(&pair.1, own, outer)?,
            },
            DateTerm::Outside(inner) => self.date(inner, outer, outer)?,
            DateTerm::First(_) | DateTerm::Between(_) => return Err(Undecided),
        })
    }

    fn pick_of(&self, pick: &PickOf, own: Here) -> Naive<Option<Date>> {
        let mut dated = Vec::new();
        for member in self.members(&pick.set, own)? {
            if self.holds(&pick.set.fits, Some(member), own)? {
                let skippable = match &pick.skip_newest {
                    Some(skip) => self.holds(skip, Some(member), own)?,
                    None => false,
                };
                if let Some(date) = self.date(&pick.date, Some(member), own)? {
                    dated.push((date, skippable));
                }
            }
        }
        dated.sort();
        if let Some((newest, _)) = dated.last()
            && dated.iter().filter(|(date, _)| date == newest).count() > 1
        {
            // Two newest on one day: whichever is left out, the other still counts.
            return Ok(Some(*newest));
        }
        if dated.last().is_some_and(|(_, skippable)| *skippable) {
            dated.pop();
        }
        let date = if pick.latest { dated.last() } else { dated.first() };
        Ok(date.map(|(date, _)| *date))
    }

    fn period(&self, term: &PeriodTerm, own: Here, outer: Here) -> Naive<Option<Period>> {
        Ok(match term {
            PeriodTerm::Fixed(period) => Some(*period),
            PeriodTerm::Never => None,
            PeriodTerm::Many(..) | PeriodTerm::Outside(_) => return Err(Undecided),
            PeriodTerm::If(branch) => {
                let chosen =
                    if self.holds(&branch.when, own, outer)? { &branch.then } else { &branch.otherwise };
                self.period(chosen, own, outer)?
            }
            PeriodTerm::Named(index) => match &self.pack.defines[*index].is {
                Term::Period(period) => self.period(period, own, own)?,
                _ => return Err(Undecided),
            },
        })
    }

    fn number(&self, term: &NumberTerm, own: Here, outer: Here) -> Naive<Option<f64>> {
        Ok(match term {
            NumberTerm::Fixed(number) => Some(*number),
            NumberTerm::Fact(field) => match self.read(field, own, outer)? {
                Plain::Absent => None,
                Plain::Number(number) => Some(number),
                _ => return Err(Undecided),
            },
            NumberTerm::Count(count) => Some(self.count(count, own)?),
            _ => return Err(Undecided),
        })
    }

    fn count(&self, count: &Count, own: Here) -> Naive<f64> {
        let mut found = BTreeSet::new();
        for member in self.members(&count.set, own)? {
            if self.holds(&count.set.fits, Some(member), own)? {
                found.insert(match count.by.as_slice() {
                    [] => member,
                    [CountBy::Case] => (member.0, 0),
                    _ => return Err(Undecided),
                });
            }
        }
        u32::try_from(found.len()).map(f64::from).map_err(|_| Undecided)
    }

    fn word(&self, term: &ChoiceTerm, own: Here, outer: Here) -> Naive<Option<String>> {
        Ok(match term {
            ChoiceTerm::Word(word) => Some(word.to_string()),
            ChoiceTerm::Fact(field) => match self.read(field, own, outer)? {
                Plain::Absent => None,
                Plain::Word(word) => Some(word),
                _ => return Err(Undecided),
            },
            ChoiceTerm::If(branch) => {
                let chosen =
                    if self.holds(&branch.when, own, outer)? { &branch.then } else { &branch.otherwise };
                self.word(chosen, own, outer)?
            }
            ChoiceTerm::Otherwise(pair) => match self.word(&pair.0, own, outer)? {
                Some(word) => Some(word),
                None => self.word(&pair.1, own, outer)?,
            },
            ChoiceTerm::Outside(_) => return Err(Undecided),
            ChoiceTerm::Named(index) => match &self.pack.defines[*index].is {
                Term::Choice(choice) => self.word(choice, own, own)?,
                _ => return Err(Undecided),
            },
        })
    }
}

fn compare<T: PartialOrd>(a: &T, comparison: Comparison, b: &T) -> bool {
    match comparison {
        Comparison::Equal => a == b,
        Comparison::NotEqual => a != b,
        Comparison::Less => a < b,
        Comparison::AtMost => a <= b,
        Comparison::More => a > b,
        Comparison::AtLeast => a >= b,
    }
}

/// Fills every field of the contract, so that the naive evaluator can decide most of what it meets.
fn complete(file: &mut CaseFile, tape: &mut Tape<'_>) {
    use case_file::{Edit, FactPath, Owner, field};
    let mut owners = vec![(Owner::Person, field::PERSON)];
    for case in &file.cases {
        owners.push((Owner::Case(case.id.clone()), field::CASE));
        owners.extend(case.charges.iter().map(|charge| (Owner::Charge(charge.id.clone()), field::CHARGE)));
    }
    for (owner, table) in owners {
        for field in table {
            let fact = FactPath::new(owner.clone(), field.name);
            let value = match field.name {
                "record_is_complete" => serde_json::json!(true),
                _ if file.fact(&fact).is_none() => tape.value(field),
                _ => continue,
            };
            tests::tape::apply(file, &Edit::Set { fact, value });
        }
    }
}

fn compare_with_screening(law: &Law, bytes: &[u8], rest: &[u8], decided: &mut u64) {
    let mut tape = Tape::new(bytes);
    tape.vague = false;
    let mut file = tape.case_file(law);
    let mut rest = Tape::new(rest);
    rest.vague = false;
    complete(&mut file, &mut rest);
    let screening = screen(&file, law, day("2021-05-15"));
    for row in &screening.rows {
        let case_file::Owner::Charge(id) = &row.target else {
            continue;
        };
        let here =
            file.cases.iter().enumerate().find_map(|(i, case)| {
                case.charges.iter().position(|charge| charge.id == *id).map(|j| (i, j))
            });
        let jurisdiction = &file.cases[here.unwrap().0].jurisdiction;
        let pack = law.pack(jurisdiction).unwrap();
        let days = row.timeline.changes().iter().flat_map(|(day, _)| [day.pred_opt().unwrap(), *day]);
        for day in days.chain([day("2021-05-15"), day("2035-01-01")]) {
            let world = World { file: &file, pack, day };
            let naive = world.remedy(row.remedy, here);
            let agrees = match (&naive, row.timeline.on(day)) {
                (Err(Undecided), _) | (_, Verdict::Unknown(_)) => continue,
                (Ok(naive), verdict) => Verdict::known(*naive) == *verdict,
            };
            *decided += 1;
            let said = row.timeline.on(day);
            assert!(
                agrees,
                "{} on {day}: screening says {said:?}; {:?}",
                row.remedy.id,
                case_file::write(&file).to_string()
            );
        }
    }
}

#[test]
fn timelines_agree_with_a_naive_evaluator_on_every_day_that_matters() {
    let law = all_law();
    let config =
        Config { cases: 4000, rng_seed: RngSeed::Fixed(7), failure_persistence: None, ..Config::default() };
    let decided = std::cell::Cell::new(0_u64);
    TestRunner::new(config)
        .run(&(vec(any::<u8>(), 0..1400), vec(any::<u8>(), 300..600)), |(tape, fill)| {
            let mut count = decided.get();
            compare_with_screening(&law, &tape, &fill, &mut count);
            decided.set(count);
            Ok(())
        })
        .unwrap_or_else(|failure| panic!("{failure}"));
    assert!(decided.get() > 40_000, "the naive evaluator decided only {} days", decided.get());
}
