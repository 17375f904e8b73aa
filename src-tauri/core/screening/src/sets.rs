//! Evaluates sets: whether any member fits, how many do, and the latest or earliest date among them.
//!
//! Not here: single facts. Sets over the whole record are open until the person says that it is complete: what is
//! not listed may still be there. Every member is looked at, so that the order in the file does not matter.

use std::cell::RefCell;
use std::rc::Rc;

use case_file::Id;
use law::Subject;
use law::expression::{CleanRun, Count, CountBy, PickOf, Set, SetRange};
use rustc_hash::FxHashMap;

use crate::evaluate::{At, Evaluator, Shared, SubjectAt, Value, place};
use crate::number_set::NumberSet;
use crate::timeline::Timeline;
use crate::truth::Truth;
use crate::value::{Bound, DateValue, Num, NumberValue, Periods};

/// What was found about one member of a set.
#[derive(Debug)]
pub(crate) struct Seen<T> {
    member: At,
    /// `None` for a member that surely does not belong.
    value: Option<Timeline<T>>,
    assumed: NumberSet,
}

/// What was found about the members of each set that looks the same from every subject, by the set's place in memory.
pub(crate) type SeenOnce<T> = RefCell<FxHashMap<usize, Rc<Vec<Seen<T>>>>>;

/// One member on one day: whether it belongs, its date, and whether it is of the kind that is left out when newest.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dated {
    belongs: Truth,
    date: DateValue,
    skippable: Truth,
}

impl Evaluator<'_> {
    /// Returns the members of a set, the subject itself among them.
    fn members<'s>(&'s self, set: &'s Set, at: At) -> impl Iterator<Item = At> + 's {
        let all = match set.of {
            Subject::Charge => self.charges.as_slice(),
            Subject::Case => self.cases.as_slice(),
            Subject::Relief => self.reliefs.as_slice(),
            Subject::Person | Subject::Matter => &[],
        };
        let own_case = Self::lifted(at.own, Subject::Case);
        let is_closed = set.of == Subject::Charge && set.range == SetRange::Case;
        let is_near =
            move |member: &&SubjectAt| !is_closed || Self::lifted(**member, Subject::Case) == own_case;
        let members = all.iter().filter(is_near);
        members.map(move |member| At { own: *member, outer: at.own })
    }

    /// Returns the facts that would tell whether a set has more members than are listed, where that is open.
    fn open(&self, set: &Set, at: At) -> Option<NumberSet> {
        let person = |name: &str| Some(self.missing(SubjectAt::Person, Subject::Person, &name.into()));
        match (set.of, set.range) {
            (Subject::Relief, _) if self.file.person.earlier_relief.is_none() => person("earlier_relief"),
            (Subject::Relief, _) | (_, SetRange::Listed) => None,
            (_, SetRange::Record) if self.file.person.facts.bool("record_is_complete") != Some(true) => {
                person("record_is_complete")
            }
            (_, SetRange::Record) => None,
            // A case without charges is one whose charges are not yet told.
            (_, SetRange::Case) => match Self::lifted(at.own, Subject::Case) {
                SubjectAt::Case(case) if self.file.cases.get(case)?.charges.is_empty() => {
                    Some(self.missing(SubjectAt::Case(case), Subject::Case, &"charges".into()))
                }
                _ => None,
            },
        }
    }

    /// Tells whether a member is the subject itself, or its own case, that `other` leaves out.
    fn is_left_out(set: &Set, member: At, at: At) -> bool {
        let own_case = Self::lifted(at.own, Subject::Case);
        set.other && (member.own == at.own || (set.of == Subject::Case && member.own == own_case))
    }

    /// Tells whether a member fits, `None` where it surely does not.
    fn fits(&self, set: &Set, member: At) -> Option<Timeline<Truth>> {
        let alone = At::of(member.own);
        let fits = match set.range {
            _ if set.looks_outside => self.condition(&set.fits, member),
            // The charges of a case look the same from each of them.
            SetRange::Case => {
                self.verdict_once(Shared::Fits(place(set)), alone, || self.condition(&set.fits, alone))
            }
            SetRange::Record | SetRange::Listed => self.condition(&set.fits, alone),
        };
        Some(fits).filter(|fits| fits.constant() != Some(&Truth::No))
    }

    /// Looks at every member, once for all subjects where the members do not depend on the subject, and hands on those
    /// that are not left out and may belong.
    ///
    /// Every charge looks at every other, so that without this a record of n charges costs n² evaluations.
    fn others<T: Clone>(
        &self,
        once: &SeenOnce<T>,
        set: &Set,
        at: At,
        each: impl Fn(At) -> Option<Timeline<T>>,
        mut hand_on: impl FnMut(At, Timeline<T>),
    ) {
        let is_other = |member: At| !Self::is_left_out(set, member, at);
        if set.looks_outside || set.range == SetRange::Case || !self.supposed.borrow().is_empty() {
            for member in self.members(set, at).filter(|member| is_other(*member)) {
                if let Some(value) = each(member) {
                    hand_on(member, value);
                }
            }
            return;
        }
        let known = once.borrow().get(&place(set)).map(Rc::clone);
        let seen = known.unwrap_or_else(|| {
            let see = |member: At| {
                let (value, assumed) = self.with_assumptions(|| each(member));
                Seen { member, value, assumed }
            };
            let seen: Rc<Vec<Seen<T>>> = Rc::new(self.members(set, at).map(see).collect());
            once.borrow_mut().insert(place(set), Rc::clone(&seen));
            seen
        });
        for one in seen.iter().filter(|seen| is_other(seen.member)) {
            self.assume_all(&one.assumed);
            if let Some(value) = &one.value {
                hand_on(one.member, value.clone());
            }
        }
    }

    /// Evaluates a question about a set, once for all where it looks the same from every subject.
    fn asked_once<T>(&self, question: &T, set: &Set, evaluate: impl FnOnce() -> Value) -> Value {
        if set.other || set.looks_outside || set.range == SetRange::Case {
            evaluate()
        } else {
            self.once(Shared::Question(place(question)), SubjectAt::Person, evaluate)
        }
    }

    pub(crate) fn any(&self, set: &Set, at: At) -> Timeline<Truth> {
        match self.asked_once(set, set, || Value::Bool(self.any_from(set, at))) {
            Value::Bool(line) => line,
            _ => Timeline::always(Truth::Unknown(NumberSet::new())),
        }
    }

    fn any_from(&self, set: &Set, at: At) -> Timeline<Truth> {
        let mut fits = Vec::new();
        self.others(&self.fitting, set, at, |member| self.fits(set, member), |_, member| fits.push(member));
        fits.extend(self.open(set, at).map(|facts| Timeline::always(Truth::Unknown(facts))));
        if fits.iter().any(|fits| fits.constant() == Some(&Truth::Yes)) {
            return Timeline::always(Truth::Yes);
        }
        Timeline::combine(&fits, Truth::any)
    }

    pub(crate) fn count(&self, count: &Count, at: At) -> Timeline<NumberValue> {
        match self.asked_once(count, &count.set, || Value::Number(self.count_from(count, at))) {
            Value::Number(line) => line,
            _ => Timeline::always(NumberValue::unknown(NumberSet::new())),
        }
    }

    fn count_from(&self, count: &Count, at: At) -> Timeline<NumberValue> {
        let open = self.open(&count.set, at);
        let (mut shared, mut fits) = (Vec::new(), Vec::new());
        let hand_on = |member: At, member_fits: Timeline<Truth>| {
            shared.push(self.shares(&count.by, member));
            fits.push(member_fits);
        };
        self.others(&self.fitting, &count.set, at, |member| self.fits(&count.set, member), hand_on);
        Timeline::combine(&fits, |fits| {
            let possible = fits.iter().zip(&shared).filter(|(truth, _)| ***truth != Truth::No);
            let counted = possible
                .clone()
                .map(|(truth, shares)| Counted { sure: **truth == Truth::Yes, keys: shares.keys.as_slice() });
            let counted: Vec<Counted<'_>> = counted.collect();
            let (low, high) = match (count.by.is_empty(), count.any) {
                (true, _) => (counted.iter().filter(|one| one.sure).count(), counted.len()),
                (false, true) => linked(&counted),
                (false, false) => alike(&counted),
            };
            #[expect(clippy::cast_precision_loss, reason = "a case file holds at most 2,000 charges")]
            let (low, high) =
                (Num(low as f64), Num(if open.is_some() { f64::INFINITY } else { high as f64 }));
            if low == high {
                return NumberValue::exact(low);
            }
            let missing = possible.flat_map(|(truth, shares)| [truth.missing(), &shares.missing]);
            NumberValue::within(low, high, NumberSet::union(open.iter().chain(missing)))
        })
    }

    /// Returns what a member shares with those that it counts once with.
    fn shares(&self, by: &[CountBy], member: At) -> Shares {
        let keys: Vec<Option<Key>> = by.iter().map(|by| self.count_key(by, member)).collect();
        let unknown = by.iter().zip(&keys).filter(|(_, key)| key.is_none());
        let missing = unknown.filter_map(|(by, _)| match by {
            CountBy::Date(field) | CountBy::Word(field) => {
                Some(self.missing(Self::whose(member, field.whose), field.owner, &field.name))
            }
            CountBy::Case => None,
        });
        let missing = missing.fold(NumberSet::new(), |all, one| &all | &one);
        Shares { keys, missing }
    }

    fn count_key(&self, by: &CountBy, member: At) -> Option<Key> {
        match by {
            CountBy::Case => Some(Key::Subject(Self::lifted(member.own, Subject::Case))),
            CountBy::Date(field) => {
                let date = self.fact::<DateValue>(field, member);
                let (low, high) = date.constant().and_then(|date| date.range)?;
                (low == high).then_some(Key::Date(low))
            }
            CountBy::Word(field) => {
                let words = self.fact::<crate::value::Words>(field, member);
                let words = words.constant().filter(|words| !words.any)?;
                words.options.only().and_then(Clone::clone).map(Key::Word)
            }
        }
    }

    /// Returns from when on a stretch without a break is over.
    pub(crate) fn clean_run(&self, run: &CleanRun, at: At) -> Timeline<Truth> {
        let open = self.open(&run.breaks, at);
        let dated = |member: At| {
            let belongs = self.fits(&run.breaks, member)?;
            let date = self.date(&run.date, member);
            Some(belongs.zip(&date, |belongs, date| Dated {
                belongs: belongs.clone(),
                date: date.clone(),
                skippable: Truth::No,
            }))
        };
        let mut breaks = Vec::new();
        self.others(&self.dated, &run.breaks, at, dated, |_, one| breaks.push(one));
        let breaks = Timeline::combine(&breaks, |breaks| {
            breaks.iter().map(|one| (*one).clone()).collect::<Vec<Dated>>()
        });
        let (since, period) = (self.date(&run.since, at), self.period(&run.period, at));
        let start = since.zip(&period, |since, period| (since.clone(), period.clone()));
        let over =
            start.zip(&breaks, |(since, period), breaks| run_over(since, period, breaks, open.as_ref()));
        over.flat_map(|day| day.elapsed(&Periods::exact(law::Period::NONE), false))
    }

    pub(crate) fn pick_of(&self, pick: &PickOf, at: At) -> Timeline<DateValue> {
        match self.asked_once(pick, &pick.set, || Value::Date(self.pick_of_from(pick, at))) {
            Value::Date(line) => line,
            _ => Timeline::always(DateValue::unknown(NumberSet::new())),
        }
    }

    fn pick_of_from(&self, pick: &PickOf, at: At) -> Timeline<DateValue> {
        let open = self.open(&pick.set, at);
        let dated = |member: At| {
            let belongs = self.fits(&pick.set, member)?;
            let date = self.date(&pick.date, member);
            let skippable = match &pick.skip_newest {
                None => Timeline::always(Truth::No),
                Some(condition) => self.condition(condition, member),
            };
            let both = belongs.zip(&date, |belongs, date| (belongs.clone(), date.clone()));
            Some(both.zip(&skippable, |(belongs, date), skippable| Dated {
                belongs: belongs.clone(),
                date: date.clone(),
                skippable: skippable.clone(),
            }))
        };
        let mut members = Vec::new();
        self.others(&self.dated, &pick.set, at, dated, |_, one| members.push(one));
        Timeline::combine(&members, |dated| picked(dated, open.as_ref(), pick.latest))
    }
}

/// What members share that count once together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Subject(SubjectAt),
    Date(Bound),
    Word(Id),
}

/// What a member shares with those that it counts once with.
struct Shares {
    /// One key for each thing to share, `None` for what is not known.
    keys: Vec<Option<Key>>,
    /// The facts behind the keys that are not known.
    missing: NumberSet,
}

/// A member that counts, or may.
struct Counted<'k> {
    sure: bool,
    keys: &'k [Option<Key>],
}

/// Returns the least and most that members can count where those that share every key count once.
fn alike(counted: &[Counted<'_>]) -> (usize, usize) {
    let is_known = |one: &&Counted<'_>| one.keys.iter().all(Option::is_some);
    let known = || counted.iter().filter(is_known);
    // Of those that share every key, one that is sure comes first and stands for all.
    let mut apart: Vec<(&[Option<Key>], bool)> = known().map(|one| (one.keys, !one.sure)).collect();
    apart.sort_unstable();
    apart.dedup_by_key(|(keys, _)| *keys);
    let sure = apart.iter().filter(|(_, is_unsure)| !is_unsure).count();
    let without_key = counted.len() - known().count();
    (sure.max(usize::from(counted.iter().any(|one| one.sure))), apart.len() + without_key)
}

/// Returns the least and most that members can count where those that share any key count once, and so on in a chain.
///
/// A member that is not sure may join two that are: it can lower the count by one link or raise it by one.
fn linked(counted: &[Counted<'_>]) -> (usize, usize) {
    let sure: Vec<&Counted<'_>> = counted.iter().filter(|one| one.sure).collect();
    let most = chains(&sure).len() + (counted.len() - sure.len());
    let all: Vec<&Counted<'_>> = counted.iter().collect();
    if all.iter().any(|one| one.keys.contains(&None)) {
        return (usize::from(!sure.is_empty()), most);
    }
    let least = chains(&all);
    (least.iter().filter(|chain| chain.iter().any(|one| one.sure)).count(), most)
}

/// Groups members that share a known key in the same place, directly or through others.
fn chains<'c, 'k>(members: &[&'c Counted<'k>]) -> Vec<Vec<&'c Counted<'k>>> {
    let mut chains: Vec<Vec<&Counted<'k>>> = Vec::new();
    for member in members {
        let shares = |other: &&Counted<'_>| {
            other.keys.iter().zip(member.keys).any(|(theirs, mine)| theirs.is_some() && theirs == mine)
        };
        let (joined, apart): (Vec<_>, Vec<_>) =
            chains.into_iter().partition(|chain| chain.iter().any(shares));
        chains = apart;
        chains.push(joined.into_iter().flatten().chain([*member]).collect());
    }
    chains
}

/// Returns the day on which the first stretch without a break is over.
///
/// Every break can only put it off, and so can a later start. So the earliest day comes of the breaks that are sure,
/// and the latest of all that are possible, each on its last possible day.
fn run_over(since: &DateValue, period: &Periods, breaks: &[Dated], open: Option<&NumberSet>) -> DateValue {
    let Some((start_low, start_high)) = since.range else {
        return since.clone();
    };
    let possible = breaks.iter().filter(|one| one.belongs != Truth::No);
    let ends = possible.filter_map(|one| one.date.range.map(|range| (one, range)));
    let mut sure: Vec<Bound> = Vec::new();
    let mut all: Vec<(Bound, Bound)> = Vec::new();
    let mut missing = vec![&since.missing, period.missing()];
    missing.extend(open);
    for (one, (low, high)) in ends {
        all.push((low, high));
        missing.extend([one.belongs.missing(), &one.date.missing]);
        if one.belongs == Truth::Yes && !one.date.absent && low == high {
            sure.push(low);
        }
    }
    let earliest = {
        let mut start = start_low;
        while let Some(next) = sure.iter().filter(|day| **day > start && **day < period.after(start).0).max()
        {
            start = *next;
        }
        period.after(start).0
    };
    let latest = if open.is_some() {
        Bound::Future
    } else {
        let mut start = start_high;
        while let Some((_, next)) = all
            .iter()
            .filter(|(low, high)| *high > start && *low < period.after(start).1)
            .max_by_key(|ends| ends.1)
        {
            start = *next;
        }
        period.after(start).1
    };
    let sure = !since.absent && earliest == latest;
    let missing = if sure { NumberSet::new() } else { NumberSet::union(missing.into_iter()) };
    DateValue { absent: since.absent, range: Some((earliest, latest)), missing }
}

/// A member that may belong, with the ends of its date.
struct Candidate<'d> {
    member: &'d Dated,
    low: Bound,
    high: Bound,
    /// It surely belongs and surely has a date.
    sure: bool,
}

/// Returns the latest (or earliest) date of the members, after the newest is left out when it is skippable.
fn picked(dated: &[&Dated], open: Option<&NumberSet>, latest: bool) -> DateValue {
    let candidates: Vec<Candidate<'_>> = dated
        .iter()
        .filter(|member| member.belongs != Truth::No)
        .filter_map(|member| {
            let (low, high) = member.date.range?;
            let sure = member.belongs == Truth::Yes && !member.date.absent;
            Some(Candidate { member, low, high, sure })
        })
        .collect();
    let value = if latest {
        latest_of(&candidates, open.is_some())
    } else {
        earliest_of(&candidates, open.is_some())
    };
    let sure = match value.range {
        None => value.absent,
        Some((low, high)) => !value.absent && low == high,
    };
    if sure {
        return DateValue { missing: NumberSet::new(), ..value };
    }
    let missing = candidates.iter().map(|candidate| candidate.member);
    let missing = missing.flat_map(|one| [one.belongs.missing(), &one.date.missing, one.skippable.missing()]);
    DateValue { missing: NumberSet::union(open.into_iter().chain(missing)), ..value }
}

fn earliest_of(candidates: &[Candidate<'_>], open: bool) -> DateValue {
    let high = candidates.iter().filter(|candidate| candidate.sure).map(|candidate| candidate.high).min();
    let low = if open { Some(Bound::Past) } else { candidates.iter().map(|candidate| candidate.low).min() };
    let range = low.map(|low| (low, high.unwrap_or_else(|| highest(candidates, open))));
    DateValue { absent: high.is_none(), range, missing: NumberSet::new() }
}

fn highest(candidates: &[Candidate<'_>], open: bool) -> Bound {
    let known = candidates.iter().map(|candidate| candidate.high).max();
    if open { Bound::Future } else { known.unwrap_or(Bound::Future) }
}

/// Bounds the newest date that is left: the ends are exact when every member's facts are.
fn latest_of(candidates: &[Candidate<'_>], open: bool) -> DateValue {
    // The latest it can be: the newest candidate, or the one after it when the newest is surely left out.
    let mut by_high: Vec<&Candidate<'_>> = candidates.iter().collect();
    by_high.sort_by_key(|candidate| std::cmp::Reverse(candidate.high));
    let newest_is_left_out =
        by_high.first().is_some_and(|newest| newest.member.skippable == Truth::Yes) && !open;
    let high = by_high.get(usize::from(newest_is_left_out)).map(|candidate| candidate.high);
    // The earliest it can be: the newest of the sure ones, less one of them that may be newest and skippable.
    let newest_without = |left_out: Option<usize>| {
        let kept =
            candidates.iter().enumerate().filter(|(i, candidate)| candidate.sure && Some(*i) != left_out);
        kept.map(|(_, candidate)| candidate.low).max()
    };
    let all_lows = candidates.iter().filter(|candidate| candidate.sure).map(|candidate| candidate.low).max();
    let may_be_left_out = candidates.iter().enumerate().filter(|(_, candidate)| {
        candidate.sure && candidate.member.skippable != Truth::No && Some(candidate.high) >= all_lows
    });
    let lows: Vec<Option<Bound>> = may_be_left_out.map(|(i, _)| newest_without(Some(i))).collect();
    let surely_skips =
        lows.len() == 1 && newest_is_left_out && candidates.iter().all(|candidate| candidate.sure);
    let low = match lows.iter().min() {
        Some(low) if surely_skips => *low,
        Some(low) => (*low).min(newest_without(None)),
        None => newest_without(None),
    };
    match (low, high) {
        (None, None) if !open => DateValue::absent(),
        (low, high) => DateValue {
            absent: low.is_none(),
            range: Some((
                low.unwrap_or(Bound::Past),
                if open { Bound::Future } else { high.unwrap_or(Bound::Future) },
            )),
            missing: NumberSet::new(),
        },
    }
}
