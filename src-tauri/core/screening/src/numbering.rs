//! Numbers the facts that are missing and the assumptions that are made, so that evaluation handles numbers and only
//! what comes out of it has names.
//!
//! Not here: which facts are missing (`facts`).

use std::cell::RefCell;
use std::rc::Rc;

use case_file::{FactPath, Id};
use rustc_hash::FxHashMap;

use crate::evaluate::SubjectAt;
use crate::number_set::NumberSet;
use crate::row::Assumption;

/// The facts and assumptions that evaluation met, by number in the order in which it met them.
#[derive(Default)]
pub(crate) struct Numbering {
    facts: RefCell<Vec<FactPath>>,
    numbers: RefCell<FxHashMap<FactPath, u32>>,
    /// The set of each fact, by where it was read, so that its path is made once.
    read: RefCell<FxHashMap<(SubjectAt, Id), NumberSet>>,
    /// Each with the number of its fact.
    assumptions: RefCell<Vec<(u32, Assumption)>>,
    /// Sets of facts that were left out because nobody told them, as assumptions.
    left_out: RefCell<FxHashMap<NumberSet, NumberSet>>,
    /// The assumptions about each fact.
    about: RefCell<FxHashMap<u32, Vec<u32>>>,
}

impl Numbering {
    /// Returns the set of one fact that is read at a subject; `path` names it.
    pub(crate) fn fact(&self, subject: SubjectAt, name: &Id, path: impl FnOnce() -> FactPath) -> NumberSet {
        let key = (subject, name.clone());
        if let Some(known) = self.read.borrow().get(&key) {
            return known.clone();
        }
        let path = path();
        let mut facts = self.facts.borrow_mut();
        let number = *self.numbers.borrow_mut().entry(path.clone()).or_insert_with(|| push(&mut facts, path));
        let one = NumberSet::one(number);
        self.read.borrow_mut().insert(key, one.clone());
        one
    }

    /// Returns the assumptions that these facts count as `say` has it, one for each.
    pub(crate) fn assumptions(&self, facts: &NumberSet, say: &str) -> NumberSet {
        facts.as_slice().iter().filter_map(|fact| self.assumption(*fact, say)).collect()
    }

    /// Returns the assumptions that these facts are left out because nobody told them.
    pub(crate) fn left_out(&self, facts: &NumberSet) -> NumberSet {
        if let Some(known) = self.left_out.borrow().get(facts) {
            return known.clone();
        }
        let left_out = self.assumptions(facts, "");
        self.left_out.borrow_mut().insert(facts.clone(), left_out.clone());
        left_out
    }

    fn assumption(&self, fact: u32, say: &str) -> Option<u32> {
        let (mut all, mut about) = (self.assumptions.borrow_mut(), self.about.borrow_mut());
        let here = about.entry(fact).or_default();
        let said = |number: &&u32| all.get(**number as usize).is_some_and(|(_, one)| one.say == say);
        if let Some(known) = here.iter().find(said) {
            return Some(*known);
        }
        let path = self.facts.borrow().get(fact as usize)?.clone();
        let number = push(&mut all, (fact, Assumption { fact: path, say: say.to_owned() }));
        here.push(number);
        Some(number)
    }

    /// Returns assumptions in order.
    pub(crate) fn assumed(&self, numbers: &NumberSet, names: &Names) -> Vec<Assumption> {
        let all = self.assumptions.borrow();
        let assumed = numbers.as_slice().iter().filter_map(|number| all.get(*number as usize));
        let mut assumed: Vec<&(u32, Assumption)> = assumed.collect();
        assumed
            .sort_unstable_by_key(|(fact, assumption)| (names.places.get(*fact as usize), &assumption.say));
        assumed.into_iter().map(|(_, assumption)| assumption.clone()).collect()
    }

    /// Returns the names of the facts met so far.
    pub(crate) fn names(&self) -> Rc<Names> {
        let facts = self.facts.borrow();
        let mut numbered: Vec<(usize, &FactPath)> = facts.iter().enumerate().collect();
        numbered.sort_unstable_by_key(|(_, fact)| *fact);
        let mut places = vec![0; facts.len()];
        for (place, (number, _)) in numbered.iter().enumerate() {
            if let Some(one) = places.get_mut(*number) {
                *one = place;
            }
        }
        Rc::new(Names { facts: numbered.into_iter().map(|(_, fact)| fact.clone()).collect(), places })
    }
}

/// The names of numbered facts, in order, so that sets of them are put in order without comparing names again.
#[derive(Debug)]
pub(crate) struct Names {
    facts: Vec<FactPath>,
    /// By number: the place among the facts.
    places: Vec<usize>,
}

impl Names {
    /// Returns facts in order.
    pub(crate) fn of(&self, numbers: &NumberSet) -> Vec<&FactPath> {
        let places = numbers.as_slice().iter().filter_map(|number| self.places.get(*number as usize));
        let mut places: Vec<usize> = places.copied().collect();
        places.sort_unstable();
        places.into_iter().filter_map(|place| self.facts.get(place)).collect()
    }
}

/// Adds an item and returns its place.
fn push<T>(all: &mut Vec<T>, item: T) -> u32 {
    all.push(item);
    u32::try_from(all.len() - 1).unwrap_or(u32::MAX)
}
