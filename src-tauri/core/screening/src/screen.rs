//! Screens a case file: one row for every remedy and every target it could reach.
//!
//! Not here: evaluation (`evaluate`) and wording. A row's status is read off one timeline; its reasons are the same
//! evaluation of its requirements, so that they cannot disagree.

use std::collections::BTreeMap;
use std::rc::Rc;

use case_file::{CaseFile, Date, Id, Owner};
use law::expression::Condition;
use law::{Law, Pack, Remedy, Requirement, Subject};

use crate::evaluate::{At, Evaluator, SubjectAt};
use crate::number_set::NumberSet;
use crate::numbering::Names;
use crate::row::{Reason, Row, Screening, Status};
use crate::timeline::Timeline;
use crate::truth::Truth;
use crate::verdict::{FactSet, Verdict};

/// Evaluates every remedy of the jurisdictions in the file for every target it could reach.
///
/// Cannot fail: what is not known is part of the result. Rows are ordered by target as in the file, then by remedy.
pub fn screen<'law>(file: &CaseFile, law: &'law Law, as_of: Date) -> Screening<'law> {
    let jurisdictions = file.jurisdictions();
    let packs: BTreeMap<&Id, &'law Pack> = jurisdictions
        .iter()
        .flat_map(|id| law.packs_for(id))
        .map(|pack| (&pack.jurisdiction, pack))
        .collect();
    let mut rows: Vec<(usize, Row<'law>)> =
        packs.values().flat_map(|pack| Place::new(file, pack).rows(as_of)).collect();
    rows.sort_by(|(target, a), (other, b)| target.cmp(other).then_with(|| a.remedy.id.cmp(&b.remedy.id)));
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let (with, without) = jurisdictions.into_iter().partition(|id| law.pack(id).is_some());
    Screening { as_of, law: with, without_law: without, rows }
}

/// One pack with what it is evaluated by.
struct Place<'a, 'law> {
    pack: &'law Pack,
    evaluator: Evaluator<'a>,
    /// The remedies by id; where the law changed as a whole, all versions of one together.
    remedies: Vec<Vec<&'law Remedy>>,
}

impl<'a, 'law: 'a> Place<'a, 'law> {
    fn new(file: &'a CaseFile, pack: &'law Pack) -> Self {
        let mut remedies: Vec<&Remedy> = pack.remedies.iter().collect();
        remedies.sort_by(|a, b| a.id.cmp(&b.id));
        let remedies = remedies.chunk_by(|a, b| a.id == b.id).map(<[&Remedy]>::to_vec).collect();
        Self { pack, evaluator: Evaluator::new(file, pack), remedies }
    }

    /// Returns the rows of every target, each with the number of its target.
    fn rows(&self, as_of: Date) -> Vec<(usize, Row<'law>)> {
        let mut evaluated = Vec::new();
        for (number, (subject, jurisdiction)) in targets(self.evaluator.file).enumerate() {
            let is_here = |remedy: &&'law Remedy| {
                remedy.scope == scope(subject)
                    && (self.pack.jurisdiction == *jurisdiction || remedy.also_in.contains(jurisdiction))
            };
            for versions in &self.remedies {
                let versions: Vec<&Remedy> = versions.iter().copied().filter(is_here).collect();
                let one = Evaluated::new(&self.evaluator, &versions, subject, as_of);
                evaluated.extend(one.map(|one| (number, one)));
            }
        }
        let names = self.evaluator.numbering.names();
        let row = |one: &Evaluated<'law>| one.row(&self.evaluator, &names, as_of);
        evaluated.iter().filter_map(|(number, one)| Some((*number, row(one)?))).collect()
    }
}

/// Tells whether a part of a remedy is shown for a target on a day: unless its condition is No.
pub fn may_hold(file: &CaseFile, pack: &Pack, when: Option<&Condition>, target: &Owner, as_of: Date) -> bool {
    when.is_none_or(|when| holds(file, pack, when, target, as_of) != Verdict::No)
}

/// Tells whether a condition of a pack holds for a target on a day; used for steps that apply to some targets only.
///
/// Unknown when the target is not in the file.
pub fn holds(file: &CaseFile, pack: &Pack, condition: &Condition, target: &Owner, as_of: Date) -> Verdict {
    let place = targets(file).find(|(subject, _)| owner(file, *subject).as_ref() == Some(target));
    match place {
        Some((subject, _)) => {
            let evaluator = Evaluator::new(file, pack);
            let line = evaluator.condition(condition, At::of(subject));
            line.on(as_of).named(&evaluator.numbering.names())
        }
        None => Verdict::Unknown(FactSet::new()),
    }
}

/// Returns every target in the order of the file: each case, its charges, then the matters.
fn targets(file: &CaseFile) -> impl Iterator<Item = (SubjectAt, &Id)> {
    let in_cases = file.cases.iter().enumerate().flat_map(|(i, case)| {
        let charges = (0..case.charges.len()).map(move |j| SubjectAt::Charge(i, j));
        std::iter::once(SubjectAt::Case(i)).chain(charges).map(|subject| (subject, &case.jurisdiction))
    });
    let matters = file.matters.iter().enumerate();
    in_cases.chain(matters.map(|(i, matter)| (SubjectAt::Matter(i), &matter.jurisdiction)))
}

fn scope(subject: SubjectAt) -> Subject {
    match subject {
        SubjectAt::Person => Subject::Person,
        SubjectAt::Case(_) => Subject::Case,
        SubjectAt::Charge(..) => Subject::Charge,
        SubjectAt::Matter(_) => Subject::Matter,
        SubjectAt::Relief(_) => Subject::Relief,
    }
}

fn owner(file: &CaseFile, subject: SubjectAt) -> Option<Owner> {
    match subject {
        SubjectAt::Person | SubjectAt::Relief(_) => Some(Owner::Person),
        SubjectAt::Case(case) => file.cases.get(case).map(|case| Owner::Case(case.id.clone())),
        SubjectAt::Charge(case, charge) => {
            let charge = file.cases.get(case).and_then(|case| case.charges.get(charge));
            charge.map(|charge| Owner::Charge(charge.id.clone()))
        }
        SubjectAt::Matter(matter) => file.matters.get(matter).map(|matter| Owner::Matter(matter.id.clone())),
    }
}

/// A row before its facts have names, which they get when all that are missing are known.
struct Evaluated<'law> {
    remedy: &'law Remedy,
    subject: SubjectAt,
    /// Whether the remedy reaches the target on the day.
    reach: Truth,
    timeline: Timeline<Truth>,
    discretionary: bool,
    /// One for each requirement, in order.
    requirements: Vec<Timeline<Truth>>,
    assumed: NumberSet,
}

impl<'law> Evaluated<'law> {
    /// Evaluates a remedy for a target; `None` when it cannot reach the target.
    ///
    /// `versions` are the same remedy as the law had it at different times.
    fn new(
        evaluator: &Evaluator<'_>,
        versions: &[&'law Remedy],
        subject: SubjectAt,
        as_of: Date,
    ) -> Option<Self> {
        let at = At::of(subject);
        let remedy = in_force(versions, as_of)?;
        let reach = evaluator.reach(remedy, at);
        let is_no = |verdict: &Truth| *verdict == Truth::No;
        if is_no(reach.on(as_of)) && reach.after(as_of).iter().all(|(_, verdict)| is_no(verdict)) {
            return None;
        }
        let ((timeline, discretionary), assumed) = evaluator.with_assumptions(|| {
            let never = Timeline::always(Truth::No);
            let timeline = versions
                .iter()
                .fold(never, |any, version| any.zip(&evaluator.remedy(version, at), Truth::or));
            let discretionary = evaluator.condition(&remedy.discretionary, at);
            (timeline, !is_no(discretionary.on(as_of)))
        });
        // What a reason assumes was noted with its row; asking again must not note it twice for the next row.
        let (requirements, _) = evaluator.with_assumptions(|| {
            remedy.requires.iter().map(|requirement| evaluator.requirement(requirement, at)).collect()
        });
        let reach = reach.on(as_of).clone();
        Some(Self { remedy, subject, reach, timeline, discretionary, requirements, assumed })
    }

    /// Returns the row; `None` when the target is not in the file.
    fn row(&self, evaluator: &Evaluator<'_>, names: &Rc<Names>, as_of: Date) -> Option<Row<'law>> {
        let timeline = self.timeline.map(|truth| truth.named(names));
        let status = match &self.reach {
            Truth::Unknown(facts) => needs(&FactSet::of(facts, names)),
            Truth::Yes | Truth::No => status(&timeline, as_of),
        };
        let reasons = self.remedy.requires.iter().zip(&self.requirements);
        let reasons = reasons
            .map(|(requirement, line)| reason(requirement, line, names, as_of))
            .filter(|reason| reason.requirement.id.as_str() != "in-force" || reason.verdict != Verdict::Yes)
            .collect();
        Some(Row {
            remedy: self.remedy,
            target: owner(evaluator.file, self.subject)?,
            case: match self.subject {
                SubjectAt::Case(case) | SubjectAt::Charge(case, _) => {
                    evaluator.file.cases.get(case).map(|case| case.id.clone())
                }
                _ => None,
            },
            deadline: if status == Status::Eligible { last_day(&timeline, as_of) } else { None },
            status,
            discretionary: self.discretionary,
            reasons,
            assumed: evaluator.numbering.assumed(&self.assumed, names),
            timeline,
        })
    }
}

/// Returns the version that is law on the day, else the next to come, else the last.
fn in_force<'law>(versions: &[&'law Remedy], as_of: Date) -> Option<&'law Remedy> {
    let ended = |remedy: &&&Remedy| remedy.in_force.until.is_some_and(|until| until < as_of);
    let open = versions.iter().filter(|remedy| !ended(remedy));
    open.min_by_key(|remedy| remedy.in_force.from).or(versions.last()).copied()
}

/// Reads the status on a day off a timeline.
///
/// Only a change that comes by time alone can turn a No into something better, so the first later day that is not No
/// decides.
fn status(timeline: &Timeline<Verdict>, as_of: Date) -> Status {
    match timeline.on(as_of) {
        Verdict::Yes => Status::Eligible,
        Verdict::Unknown(facts) => needs(facts),
        Verdict::No => match timeline.after(as_of).iter().find(|(_, verdict)| *verdict != Verdict::No) {
            None => Status::NotEligible,
            Some((_, Verdict::Unknown(facts))) => needs(facts),
            Some((on, _)) => Status::EligibleLater { on: *on },
        },
    }
}

fn needs(facts: &FactSet) -> Status {
    Status::NeedsInfo { missing: facts.iter().cloned().collect() }
}

fn last_day<T: Clone + PartialEq>(timeline: &Timeline<T>, as_of: Date) -> Option<Date> {
    timeline.after(as_of).first().and_then(|(day, _)| day.pred_opt())
}

fn reason<'law>(
    requirement: &'law Requirement,
    line: &Timeline<Truth>,
    names: &Rc<Names>,
    as_of: Date,
) -> Reason<'law> {
    let version =
        requirement.versions.iter().rev().find(|version| version.from.is_none_or(|from| from <= as_of));
    let version = version.or(requirement.versions.first());
    let verdict =
        if requirement.judge { Verdict::Unknown(FactSet::new()) } else { line.on(as_of).named(names) };
    let first_yes = line.after(as_of).iter().find(|(_, truth)| *truth == Truth::Yes).map(|(day, _)| *day);
    Reason {
        requirement,
        cite: version.map_or("", |version| version.cite.as_str()),
        from: if verdict == Verdict::Yes || requirement.judge { None } else { first_yes },
        until: if verdict == Verdict::Yes { last_day(line, as_of) } else { None },
        verdict,
    }
}
