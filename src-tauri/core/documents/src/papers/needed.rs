//! Which of a place's own facts the grounds need: an answer on which nothing rests is nobody's business, and that
//! somebody was trafficked least of all.
//!
//! Not here: which facts a requirement reads (`facts`). A fact is needed when a ground would no longer stand without it;
//! of several that each would do, the last is kept.

use std::collections::BTreeSet;

use case_file::{CaseFile, Edit, FactPath, Owner};
use law::{Read, Subject};
use screening::{Row, Verdict, screen};
use serde_json::Value as Json;

use super::filing::Filing;
use super::{Office, facts};

/// Returns every fact that the grounds rest on, without those of the place, and of trafficking, that they stand without.
pub(crate) fn told(office: &Office<'_>, filing: &Filing<'_>) -> BTreeSet<Read> {
    let mut reads = facts::rests_on(office, filing);
    let may_go = |read: &&Read| office.law.fact(&read.1).is_some() || is_of_trafficking(read);
    let own: Vec<Read> = reads.iter().filter(may_go).cloned().collect();
    let mut file = office.file.clone();
    for read in own {
        let facts: Vec<FactPath> = owners(filing, read.0)
            .into_iter()
            .map(|owner| FactPath { owner, name: read.1.clone() })
            .filter(|fact| file.fact(fact).is_some())
            .collect();
        let without = changed(&file, &facts, |fact, _| Edit::Erase { fact });
        // A presumption can stand in for the answer that counts; the opposite answer shows whether it does.
        let opposite = changed(&file, &facts, |fact, answer| match answer {
            Json::Bool(answer) => Edit::Set { fact, value: Json::Bool(!answer) },
            _ => Edit::Erase { fact },
        });
        if let (Some(without), Some(opposite), false) = (without, opposite, facts.is_empty())
            && stands(office, filing, &without)
            && stands(office, filing, &opposite)
        {
            file = without;
            reads.remove(&read);
        }
    }
    reads
}

/// Tells whether a ground is that the person was trafficked.
pub(crate) fn survived_trafficking(office: &Office<'_>, filing: &Filing<'_>, reads: &BTreeSet<Read>) -> bool {
    reads.iter().filter(|read| is_of_trafficking(read)).any(|(subject, name)| {
        owners(filing, *subject)
            .into_iter()
            .any(|owner| office.file.fact(&FactPath { owner, name: name.clone() }) == Some(Json::Bool(true)))
    })
}

fn is_of_trafficking(read: &Read) -> bool {
    read.1.as_str().contains("trafficking")
}

/// Returns the file with an edit for each fact; nothing where one cannot be made.
fn changed(file: &CaseFile, facts: &[FactPath], edit: impl Fn(FactPath, Json) -> Edit) -> Option<CaseFile> {
    let mut changed = file.clone();
    for fact in facts {
        changed.apply(&edit(fact.clone(), file.fact(fact)?)).ok()?;
    }
    Some(changed)
}

/// Returns whose facts of a subject the papers of a filing tell.
fn owners(filing: &Filing<'_>, subject: Subject) -> Vec<Owner> {
    match subject {
        Subject::Person => vec![Owner::Person],
        Subject::Case => filing.cases.iter().map(|case| Owner::Case(case.id.clone())).collect(),
        Subject::Charge => filing.charges().iter().map(|charge| Owner::Charge(charge.id.clone())).collect(),
        Subject::Matter => filing.targets.clone(),
        Subject::Relief => Vec::new(),
    }
}

/// Tells whether every ground is met with this file too, and nothing is left out of it for want of an answer.
fn stands(office: &Office<'_>, filing: &Filing<'_>, file: &CaseFile) -> bool {
    let screening = screen(file, office.law, office.plan.as_of);
    let met = |row: &Row<'_>| -> Vec<bool> {
        row.reasons.iter().map(|reason| reason.verdict == Verdict::Yes).collect()
    };
    let is_yes_or_no = |fact: &FactPath| matches!(office.file.fact(fact), Some(Json::Bool(_)));
    filing.rows.iter().all(|row| {
        let now =
            screening.rows.iter().find(|now| now.target == row.target && now.remedy.id == row.remedy.id);
        now.is_some_and(|now| {
            let mut more = now.assumed.iter().filter(|one| !row.assumed.contains(one));
            now.status == row.status && met(now) == met(row) && more.all(|one| is_yes_or_no(&one.fact))
        })
    })
}
