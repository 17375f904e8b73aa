//! Screens a case file: one row for every remedy and every target it could reach.
//!
//! Not here: evaluation (`evaluate`) and wording. A row's status is read off one timeline; its reasons are the same
//! evaluation of its requirements, so that they cannot disagree.

use std::collections::BTreeMap;

use case_file::{CaseFile, Date, Id, Owner};
use law::expression::Condition;
use law::{Law, Pack, Remedy, Requirement, Subject};

use crate::evaluate::{At, Evaluator, SubjectAt};
use crate::fact_set::FactSet;
use crate::row::{Reason, Row, Screening, Status};
use crate::timeline::Timeline;
use crate::verdict::Verdict;

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
    let evaluators: Vec<Evaluator<'_>> = packs.values().map(|pack| Evaluator::new(file, pack)).collect();
    let mut rows = Vec::new();
    for (subject, jurisdiction) in targets(file) {
        let mut here = Vec::new();
        for (evaluator, pack) in evaluators.iter().zip(packs.values()) {
            let is_here = |remedy: &&Remedy| {
                remedy.scope == scope(subject)
                    && (pack.jurisdiction == *jurisdiction || remedy.also_in.contains(jurisdiction))
            };
            let mut versions: Vec<&'law Remedy> = pack.remedies.iter().filter(is_here).collect();
            versions.sort_by(|a, b| a.id.cmp(&b.id));
            for same in versions.chunk_by(|a, b| a.id == b.id) {
                here.extend(row(evaluator, same, subject, as_of));
            }
        }
        here.sort_by(|a, b| a.remedy.id.cmp(&b.remedy.id));
        rows.extend(here);
    }
    let (with, without) = jurisdictions.into_iter().partition(|id| law.pack(id).is_some());
    Screening { as_of, law: with, without_law: without, rows }
}

/// Tells whether a condition of a pack holds for a target on a day; used for steps that apply to some targets only.
///
/// Unknown when the target is not in the file.
pub fn holds(file: &CaseFile, pack: &Pack, condition: &Condition, target: &Owner, as_of: Date) -> Verdict {
    let place = targets(file).find(|(subject, _)| owner(file, *subject).as_ref() == Some(target));
    match place {
        Some((subject, _)) => {
            Evaluator::new(file, pack).condition(condition, At::of(subject)).on(as_of).clone()
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

/// Returns the row of a remedy for a target, `None` when it cannot reach the target.
///
/// `versions` are the same remedy as the law had it at different times.
fn row<'law>(
    evaluator: &Evaluator<'_>,
    versions: &[&'law Remedy],
    subject: SubjectAt,
    as_of: Date,
) -> Option<Row<'law>> {
    let at = At::of(subject);
    let remedy = in_force(versions, as_of)?;
    let reach = evaluator.reach(remedy, at);
    let is_no = |verdict: &Verdict| *verdict == Verdict::No;
    if is_no(reach.on(as_of)) && reach.after(as_of).iter().all(|(_, verdict)| is_no(verdict)) {
        return None;
    }
    let ((timeline, discretionary), assumed) = evaluator.with_assumptions(|| {
        let never = Timeline::always(Verdict::No);
        let timeline =
            versions.iter().fold(never, |any, version| any.zip(&evaluator.remedy(version, at), Verdict::or));
        let discretionary = evaluator.condition(&remedy.discretionary, at);
        (timeline, !is_no(discretionary.on(as_of)))
    });
    let status = match reach.on(as_of) {
        Verdict::Unknown(facts) => Status::NeedsInfo { missing: facts.iter().cloned().collect() },
        Verdict::Yes | Verdict::No => status(&timeline, as_of),
    };
    let reasons = remedy
        .requires
        .iter()
        .map(|requirement| reason(evaluator, requirement, at, as_of))
        .filter(|reason| reason.requirement.id.as_str() != "in-force" || reason.verdict != Verdict::Yes)
        .collect();
    Some(Row {
        remedy,
        target: owner(evaluator.file, subject)?,
        case: match subject {
            SubjectAt::Case(case) | SubjectAt::Charge(case, _) => {
                evaluator.file.cases.get(case).map(|case| case.id.clone())
            }
            _ => None,
        },
        deadline: if status == Status::Eligible { last_day(&timeline, as_of) } else { None },
        status,
        discretionary,
        reasons,
        assumed: assumed.into_iter().collect(),
        timeline,
    })
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
    let needs = |facts: &FactSet| Status::NeedsInfo { missing: facts.iter().cloned().collect() };
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

fn last_day(timeline: &Timeline<Verdict>, as_of: Date) -> Option<Date> {
    timeline.after(as_of).first().and_then(|(day, _)| day.pred_opt())
}

fn reason<'law>(
    evaluator: &Evaluator<'_>,
    requirement: &'law Requirement,
    at: At,
    as_of: Date,
) -> Reason<'law> {
    let version =
        requirement.versions.iter().rev().find(|version| version.from.is_none_or(|from| from <= as_of));
    let version = version.or(requirement.versions.first());
    // What a reason assumes was noted with its row; asking again must not note it twice for the next row.
    let (line, _) = evaluator.with_assumptions(|| evaluator.requirement(requirement, at));
    let verdict = if requirement.judge { Verdict::Unknown(FactSet::new()) } else { line.on(as_of).clone() };
    let first_yes =
        line.after(as_of).iter().find(|(_, verdict)| *verdict == Verdict::Yes).map(|(day, _)| *day);
    Reason {
        requirement,
        cite: version.map_or("", |version| version.cite.as_str()),
        from: if verdict == Verdict::Yes || requirement.judge { None } else { first_yes },
        until: if verdict == Verdict::Yes { last_day(&line, as_of) } else { None },
        verdict,
    }
}
