//! Evaluates sets: whether any member fits, how many do, and the latest or earliest date among them.
//!
//! Not here: single facts. Sets over the whole record are open until the person says that it is complete: what is
//! not listed may still be there. Every member is looked at, so that the order in the file does not matter.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use case_file::{FactPath, Owner};
use law::Subject;
use law::expression::{Count, CountBy, PickOf, Set, SetRange};

use crate::evaluate::{At, Evaluator, SubjectAt};
use crate::row::Assumption;
use crate::timeline::Timeline;
use crate::value::{Bound, DateValue, Num, NumberValue};
use crate::verdict::{FactSet, Verdict};

/// The members of a set, the subject itself among them, and the facts that would tell whether there are more.
struct Members {
    all: Vec<At>,
    open: Option<FactSet>,
}

/// What was found about one member of a set.
#[derive(Debug, Clone)]
pub(crate) struct Seen<T> {
    member: At,
    value: T,
    assumed: BTreeSet<Assumption>,
}

/// What was found about the members of each set that looks the same from every subject, by the set's place in memory.
pub(crate) type SeenOnce<T> = RefCell<BTreeMap<usize, Rc<Vec<Seen<T>>>>>;

/// One member on one day: whether it belongs, its date, and whether it is of the kind that is left out when newest.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dated {
    belongs: Verdict,
    date: DateValue,
    skippable: Verdict,
}

impl Evaluator<'_> {
    fn members(&self, set: &Set, at: At) -> Members {
        let own = at.own;
        let own_case = match own {
            SubjectAt::Case(case) | SubjectAt::Charge(case, _) => Some(case),
            _ => None,
        };
        let cases = 0..self.file.cases.len();
        let subjects: Vec<SubjectAt> = match set.of {
            Subject::Charge => cases
                .filter(|case| set.range != SetRange::Case || Some(*case) == own_case)
                .flat_map(|case| {
                    let charges = self.file.cases.get(case).map_or(0, |case| case.charges.len());
                    (0..charges).map(move |charge| SubjectAt::Charge(case, charge))
                })
                .collect(),
            Subject::Case => cases.map(SubjectAt::Case).collect(),
            Subject::Relief => {
                let all = self.file.person.earlier_relief.as_ref().map_or(0, Vec::len);
                (0..all).map(SubjectAt::Relief).collect()
            }
            Subject::Person | Subject::Matter => Vec::new(),
        };
        let person = |name: &str| Some(FactSet::from([FactPath::new(Owner::Person, name)]));
        let open = match (set.of, set.range) {
            (Subject::Relief, _) if self.file.person.earlier_relief.is_none() => person("earlier_relief"),
            (Subject::Relief, _) | (_, SetRange::Listed) => None,
            (_, SetRange::Record) if self.file.person.facts.bool("record_is_complete") != Some(true) => {
                person("record_is_complete")
            }
            (_, SetRange::Record) => None,
            // A case without charges is one whose charges are not yet told.
            (_, SetRange::Case) => own_case
                .and_then(|case| self.file.cases.get(case))
                .filter(|case| case.charges.is_empty())
                .map(|case| FactSet::from([FactPath::new(Owner::Case(case.id.clone()), "charges")])),
        };
        Members { all: subjects.into_iter().map(|member| At { own: member, outer: own }).collect(), open }
    }

    /// Tells whether a member is the subject itself, or its own case, that `other` leaves out.
    fn is_left_out(set: &Set, member: At, at: At) -> bool {
        let own_case = Self::lifted(at.own, Subject::Case);
        set.other && (member.own == at.own || (set.of == Subject::Case && member.own == own_case))
    }

    /// Looks at every member, once for all subjects where the members do not depend on the subject.
    ///
    /// Every charge looks at every other, so that without this a record of n charges costs n² evaluations.
    fn look_at<T>(
        &self,
        once: &SeenOnce<T>,
        set: &Set,
        members: &Members,
        each: impl Fn(At) -> T,
    ) -> Rc<Vec<Seen<T>>> {
        let depends = set.looks_outside || set.range == SetRange::Case || !self.supposed.borrow().is_empty();
        let place = std::ptr::from_ref(set).addr();
        if let Some(seen) = once.borrow().get(&place).filter(|_| !depends) {
            return Rc::clone(seen);
        }
        let see = |member: &At| {
            let (value, assumed) = self.with_assumptions(|| each(*member));
            Seen { member: *member, value, assumed }
        };
        let seen: Rc<Vec<Seen<T>>> = Rc::new(members.all.iter().map(see).collect());
        if !depends {
            once.borrow_mut().insert(place, Rc::clone(&seen));
        }
        seen
    }

    /// Returns what was found about the members that are not left out, and lists what that assumes.
    fn others<'s, T>(&self, set: &Set, at: At, seen: &'s [Seen<T>]) -> Vec<&'s T> {
        let others = seen.iter().filter(|seen| !Self::is_left_out(set, seen.member, at));
        let note = |seen: &'s Seen<T>| {
            self.assume_all(&seen.assumed);
            &seen.value
        };
        others.map(note).collect()
    }

    pub(crate) fn any(&self, set: &Set, at: At) -> Timeline<Verdict> {
        let members = self.members(set, at);
        let seen = self.look_at(&self.fits, set, &members, |member| self.condition(&set.fits, member));
        let rest = members.open.map_or(Verdict::No, Verdict::Unknown);
        let mut fits = self.others(set, at, &seen);
        fits.retain(|line| line.constant() != Some(&Verdict::No));
        if fits.is_empty() {
            return Timeline::always(rest);
        }
        Timeline::combine(&fits, |fits| fits.iter().fold(rest.clone(), |any, fits| any.or(fits)))
    }

    pub(crate) fn count(&self, count: &Count, at: At) -> Timeline<NumberValue> {
        let mut members = self.members(&count.set, at);
        members.all.retain(|member| !Self::is_left_out(&count.set, *member, at));
        let keys: Vec<Option<String>> =
            members.all.iter().map(|member| self.count_key(count.by.as_ref(), *member)).collect();
        let fits: Vec<Timeline<Verdict>> =
            members.all.iter().map(|member| self.condition(&count.set.fits, *member)).collect();
        let fits: Vec<&Timeline<Verdict>> = fits.iter().collect();
        Timeline::combine(&fits, |fits| {
            let (mut sure, mut possible) = (BTreeSet::new(), BTreeSet::new());
            let (mut sure_without_key, mut possible_without_key) = (false, 0_usize);
            let mut missing = members.open.clone().unwrap_or_default();
            for ((verdict, key), member) in fits.iter().zip(&keys).zip(&members.all) {
                if **verdict == Verdict::No {
                    continue;
                }
                missing.extend(verdict.missing());
                match key {
                    Some(key) => {
                        possible.insert(key);
                        if **verdict == Verdict::Yes {
                            sure.insert(key);
                        }
                    }
                    None => {
                        possible_without_key += 1;
                        sure_without_key |= **verdict == Verdict::Yes;
                        missing.extend(self.count_key_fact(count.by.as_ref(), *member));
                    }
                }
            }
            let low = sure.len().max(usize::from(sure_without_key));
            let high = possible.len() + possible_without_key;
            #[expect(clippy::cast_precision_loss, reason = "a case file holds at most 2,000 charges")]
            let (low, high) =
                (Num(low as f64), Num(if members.open.is_some() { f64::INFINITY } else { high as f64 }));
            NumberValue::within(low, high, missing)
        })
    }

    /// Returns what makes a member count once with others; `None` when that is not known.
    fn count_key(&self, by: Option<&CountBy>, member: At) -> Option<String> {
        match (by, member.own) {
            (Some(CountBy::Case), SubjectAt::Charge(case, _) | SubjectAt::Case(case)) => {
                Some(case.to_string())
            }
            (None | Some(CountBy::Case), own) => Some(format!("{own:?}")),
            (Some(CountBy::Date(field)), _) => {
                let date = self.fact::<DateValue>(field, member);
                let (low, high) = date.constant().and_then(|date| date.range)?;
                (low == high).then(|| format!("{low:?}"))
            }
            (Some(CountBy::Word(field)), _) => {
                let words = self.fact::<crate::value::Words>(field, member);
                let words = words.constant().filter(|words| !words.any && words.options.len() == 1)?;
                words.options.first().and_then(Clone::clone).map(String::from)
            }
        }
    }

    fn count_key_fact(&self, by: Option<&CountBy>, member: At) -> Option<FactPath> {
        match by {
            Some(CountBy::Date(field) | CountBy::Word(field)) => {
                Some(self.path(Self::whose(member, field.whose), field.owner, &field.name))
            }
            None | Some(CountBy::Case) => None,
        }
    }

    pub(crate) fn pick_of(&self, pick: &PickOf, at: At) -> Timeline<DateValue> {
        let members = self.members(&pick.set, at);
        let dated = |member: At| {
            let belongs = self.condition(&pick.set.fits, member);
            if belongs.constant() == Some(&Verdict::No) {
                return None;
            }
            let date = self.date(&pick.date, member);
            let skippable = match &pick.skip_newest {
                None => Timeline::always(Verdict::No),
                Some(condition) => self.condition(condition, member),
            };
            let both = belongs.zip(&date, |belongs, date| (belongs.clone(), date.clone()));
            Some(both.zip(&skippable, |(belongs, date), skippable| Dated {
                belongs: belongs.clone(),
                date: date.clone(),
                skippable: skippable.clone(),
            }))
        };
        let seen = self.look_at(&self.dated, &pick.set, &members, dated);
        let dated: Vec<&Timeline<Dated>> =
            self.others(&pick.set, at, &seen).into_iter().filter_map(Option::as_ref).collect();
        if dated.is_empty() {
            return Timeline::always(picked(&[], members.open.as_ref(), pick.latest));
        }
        Timeline::combine(&dated, |dated| picked(dated, members.open.as_ref(), pick.latest))
    }
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
fn picked(dated: &[&Dated], open: Option<&FactSet>, latest: bool) -> DateValue {
    let candidates: Vec<Candidate<'_>> = dated
        .iter()
        .filter(|member| member.belongs != Verdict::No)
        .filter_map(|member| {
            let (low, high) = member.date.range?;
            let sure = member.belongs == Verdict::Yes && !member.date.absent;
            Some(Candidate { member, low, high, sure })
        })
        .collect();
    let mut missing = open.cloned().unwrap_or_default();
    for candidate in &candidates {
        missing.extend(candidate.member.belongs.missing());
        missing.extend(candidate.member.date.missing.iter().cloned());
        missing.extend(candidate.member.skippable.missing());
    }
    let value = if latest {
        latest_of(&candidates, open.is_some())
    } else {
        earliest_of(&candidates, open.is_some())
    };
    let sure = match value.range {
        None => value.absent,
        Some((low, high)) => !value.absent && low == high,
    };
    DateValue { missing: if sure { FactSet::new() } else { missing }, ..value }
}

fn earliest_of(candidates: &[Candidate<'_>], open: bool) -> DateValue {
    let high = candidates.iter().filter(|candidate| candidate.sure).map(|candidate| candidate.high).min();
    let low = if open { Some(Bound::Past) } else { candidates.iter().map(|candidate| candidate.low).min() };
    let range = low.map(|low| (low, high.unwrap_or_else(|| highest(candidates, open))));
    DateValue { absent: high.is_none(), range, missing: FactSet::new() }
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
        by_high.first().is_some_and(|newest| newest.member.skippable == Verdict::Yes) && !open;
    let high = by_high.get(usize::from(newest_is_left_out)).map(|candidate| candidate.high);
    // The earliest it can be: the newest of the sure ones, less one of them that may be newest and skippable.
    let newest_without = |left_out: Option<usize>| {
        let kept =
            candidates.iter().enumerate().filter(|(i, candidate)| candidate.sure && Some(*i) != left_out);
        kept.map(|(_, candidate)| candidate.low).max()
    };
    let all_lows = candidates.iter().filter(|candidate| candidate.sure).map(|candidate| candidate.low).max();
    let may_be_left_out = candidates.iter().enumerate().filter(|(_, candidate)| {
        candidate.sure && candidate.member.skippable != Verdict::No && Some(candidate.high) >= all_lows
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
            missing: FactSet::new(),
        },
    }
}
