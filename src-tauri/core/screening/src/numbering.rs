//! Numbers the facts that are missing and the assumptions that are made, so that evaluation handles numbers and only
//! what comes out of it has names.
//!
//! Not here: which facts are missing (`facts`).

use std::cell::RefCell;

use case_file::{FactPath, Id};
use rustc_hash::FxHashMap;

use crate::evaluate::SubjectAt;
use crate::number_set::NumberSet;
use crate::row::Assumption;
use crate::truth::Truth;
use crate::verdict::{FactSet, Verdict};

/// The facts and assumptions that evaluation met, by number in the order in which it met them.
#[derive(Default)]
pub(crate) struct Numbering {
    facts: RefCell<Vec<FactPath>>,
    /// The numbers of the facts in the order of their paths, as far as they were put in order.
    order: RefCell<Order>,
    numbers: RefCell<FxHashMap<FactPath, u32>>,
    /// The set of each fact, by where it was read, so that its path is made once.
    read: RefCell<FxHashMap<(SubjectAt, Id), NumberSet>>,
    assumptions: RefCell<Vec<Assumption>>,
    /// Sets of facts that were left out because nobody told them, as assumptions.
    left_out: RefCell<FxHashMap<NumberSet, NumberSet>>,
    /// The assumptions about each fact.
    about: RefCell<FxHashMap<u32, Vec<u32>>>,
    named: RefCell<FxHashMap<NumberSet, FactSet>>,
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
        let said = |number: &&u32| all.get(**number as usize).is_some_and(|one| one.say == say);
        if let Some(known) = here.iter().find(said) {
            return Some(*known);
        }
        let fact = self.facts.borrow().get(fact as usize)?.clone();
        let number = push(&mut all, Assumption { fact, say: say.to_owned() });
        here.push(number);
        Some(number)
    }

    /// Returns assumptions in order.
    pub(crate) fn assumed(&self, numbers: &NumberSet) -> Vec<Assumption> {
        let all = self.assumptions.borrow();
        let numbers = numbers.as_slice().iter();
        let mut assumed: Vec<Assumption> =
            numbers.filter_map(|number| all.get(*number as usize)).cloned().collect();
        assumed.sort_unstable();
        assumed
    }

    /// Names facts.
    pub(crate) fn names(&self, numbers: &NumberSet) -> FactSet {
        if let Some(known) = self.named.borrow().get(numbers) {
            return known.clone();
        }
        let all = self.facts.borrow();
        let mut order = self.order.borrow_mut();
        order.extend(&all);
        let ranks = numbers.as_slice().iter().filter_map(|number| order.ranks.get(*number as usize));
        let mut ranks: Vec<usize> = ranks.copied().collect();
        ranks.sort_unstable();
        let numbers_in_order = ranks.iter().filter_map(|rank| order.sorted.get(*rank));
        let facts = numbers_in_order.filter_map(|number| all.get(*number));
        let named = FactSet::sorted(facts.cloned());
        self.named.borrow_mut().insert(numbers.clone(), named.clone());
        named
    }

    /// Names the facts of a truth.
    pub(crate) fn verdict(&self, truth: &Truth) -> Verdict {
        match truth {
            Truth::Yes => Verdict::Yes,
            Truth::No => Verdict::No,
            Truth::Unknown(facts) => Verdict::Unknown(self.names(facts)),
        }
    }
}

/// The order of facts by path, so that sets of them are put in order without comparing paths again.
#[derive(Default)]
struct Order {
    /// The numbers in the order of their paths.
    sorted: Vec<usize>,
    /// By number: how many facts stand before it.
    ranks: Vec<usize>,
}

impl Order {
    /// Puts the facts that are new in their places.
    fn extend(&mut self, all: &[FactPath]) {
        if self.ranks.len() == all.len() {
            return;
        }
        for (number, fact) in all.iter().enumerate().skip(self.ranks.len()) {
            let place =
                self.sorted.partition_point(|known| all.get(*known).is_some_and(|known| known < fact));
            self.sorted.insert(place, number);
        }
        self.ranks.resize(all.len(), 0);
        for (rank, number) in self.sorted.iter().enumerate() {
            if let Some(place) = self.ranks.get_mut(*number) {
                *place = rank;
            }
        }
    }
}

/// Adds an item and returns its place.
fn push<T>(all: &mut Vec<T>, item: T) -> u32 {
    all.push(item);
    u32::try_from(all.len() - 1).unwrap_or(u32::MAX)
}
