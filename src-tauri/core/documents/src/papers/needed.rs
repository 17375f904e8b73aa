//! Which of a place's own facts the grounds need: an answer on which nothing rests is nobody's business.
//!
//! Not here: which facts a requirement reads (`facts`). A fact is needed when a ground would no longer stand without it;
//! of several that each would do, the last is kept.

use std::collections::BTreeSet;

use case_file::{CaseFile, Edit, FactPath, Owner};
use law::{Read, Subject};
use screening::{Row, Verdict, screen};

use super::filing::Filing;
use super::{Office, facts};

/// Returns every fact that the grounds rest on, without the place's own ones that they stand without.
pub(crate) fn told(office: &Office<'_>, filing: &Filing<'_>) -> BTreeSet<Read> {
    let mut reads = facts::rests_on(office, filing);
    let own: Vec<Read> = reads.iter().filter(|(_, name)| office.law.fact(name).is_some()).cloned().collect();
    let mut file = office.file.clone();
    for read in own {
        let mut without = file.clone();
        let fact = |owner| FactPath { owner, name: read.1.clone() };
        let erase = |owner| without.apply(&Edit::Erase { fact: fact(owner) }).is_ok();
        let erased = owners(filing, read.0).into_iter().map(erase).filter(|done| *done).count();
        if erased > 0 && stands(office, filing, &without) {
            file = without;
            reads.remove(&read);
        }
    }
    reads
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

/// Tells whether every ground is met with this file too, and nothing more is assumed.
fn stands(office: &Office<'_>, filing: &Filing<'_>, file: &CaseFile) -> bool {
    let screening = screen(file, office.law, office.plan.as_of);
    let met = |row: &Row<'_>| -> Vec<bool> {
        row.reasons.iter().map(|reason| reason.verdict == Verdict::Yes).collect()
    };
    filing.rows.iter().all(|row| {
        let now =
            screening.rows.iter().find(|now| now.target == row.target && now.remedy.id == row.remedy.id);
        now.is_some_and(|now| now.status == row.status && met(now) == met(row) && now.assumed == row.assumed)
    })
}
