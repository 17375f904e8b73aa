//! One remedy for the charges of one case, or for one matter: what one set of papers is about.
//!
//! Not here: whether it is open (`screening`) and which remedy is best (`plan`). Charges of one case go together, because
//! a case is what one filing covers.

use case_file::{Case, CaseFile, Charge, Id, Owner};
use law::{Law, Pack, Process, Remedy, Step};
use plan::{Plan, Role, Route};
use screening::{Row, Status, Verdict, holds};

use super::{Office, PaperKind};

/// What one set of papers is about.
pub(crate) struct Filing<'a> {
    pub(crate) remedy: &'a Remedy,
    pub(crate) pack: &'a Pack,
    /// The id of the case or matter.
    pub(crate) place: Id,
    pub(crate) case: Option<&'a Case>,
    pub(crate) targets: Vec<Owner>,
    /// The row of each target.
    pub(crate) rows: Vec<&'a Row<'a>>,
    /// Charges of the same case for which the same remedy waits for facts.
    pub(crate) left_out: Vec<Owner>,
    /// Nothing in it is open yet: facts are missing.
    pub(crate) waits: bool,
    rank: u8,
}

/// Groups the routes that somebody has to ask for: what the plan leads with comes first.
pub(crate) fn filings<'a>(plan: &Plan<'a>, file: &'a CaseFile, law: &'a Law) -> Vec<Filing<'a>> {
    let mut all: Vec<Filing<'a>> = Vec::new();
    for route in plan.targets.iter().flat_map(|target| &target.routes) {
        let row = route.row;
        let open = matches!(row.status, Status::Eligible);
        let waits = matches!(row.status, Status::NeedsInfo { .. });
        let Some(pack) = law.pack_of(&row.remedy.id) else { continue };
        if !(open || waits) || row.remedy.process == Process::Automatic {
            continue;
        }
        let place = place(row);
        let same = |one: &&mut Filing<'_>| one.remedy.id == row.remedy.id && one.place == place;
        match all.iter_mut().find(same) {
            Some(filing) => filing.add(route),
            None => all.push(Filing {
                remedy: row.remedy,
                pack,
                case: row.case.as_ref().and_then(|id| file.case(id)),
                place,
                targets: vec![row.target.clone()],
                rows: vec![row],
                left_out: Vec::new(),
                waits,
                rank: rank(route),
            }),
        }
    }
    // A stable sort: inside one rank the order of the file stays.
    all.sort_by_key(|filing| filing.rank);
    all
}

fn place(row: &Row<'_>) -> Id {
    row.case.clone().unwrap_or_else(|| match &row.target {
        Owner::Person => Id::from("person"),
        Owner::Case(id) | Owner::Charge(id) | Owner::Matter(id) => id.clone(),
    })
}

fn rank(route: &Route<'_>) -> u8 {
    match (&route.row.status, route.role) {
        (Status::NeedsInfo { .. }, _) => 3,
        (_, Role::Lead) => 0,
        (_, Role::Also) => 1,
        _ => 2,
    }
}

impl<'a> Filing<'a> {
    fn add(&mut self, route: &Route<'a>) {
        let target = route.row.target.clone();
        let waits = matches!(route.row.status, Status::NeedsInfo { .. });
        match (self.waits, waits) {
            (false, true) => self.left_out.push(target),
            (true, false) => {
                self.left_out.append(&mut self.targets);
                (self.targets, self.rows, self.waits) = (vec![target], vec![route.row], false);
                self.rank = rank(route);
            }
            _ => {
                self.targets.push(target);
                self.rows.push(route.row);
                self.rank = self.rank.min(rank(route));
            }
        }
    }

    /// Returns the id of one of its papers.
    pub(crate) fn paper_id(&self, kind: PaperKind) -> String {
        format!("{}/{}/{}", self.remedy.id, self.place, kind.word())
    }

    /// Tells whether it is about a matter and not about a case.
    pub(crate) fn is_matter(&self) -> bool {
        self.case.is_none()
    }

    /// Returns the charges that it is about: its targets, or all of the case.
    pub(crate) fn charges(&self) -> Vec<&'a Charge> {
        let Some(case) = self.case else { return Vec::new() };
        let whole = self.targets.iter().any(|target| matches!(target, Owner::Case(_)));
        let meant = |charge: &&Charge| whole || self.targets.contains(&Owner::Charge(charge.id.clone()));
        case.charges.iter().filter(meant).collect()
    }

    /// Returns the steps that are not ruled out for every target.
    pub(crate) fn steps(&self, office: &Office<'_>) -> Vec<&'a Step> {
        let shown = |step: &&Step| match &step.when {
            None => true,
            Some(when) => self
                .targets
                .iter()
                .any(|target| holds(office.file, self.pack, when, target, office.plan.as_of) != Verdict::No),
        };
        self.remedy.steps.iter().filter(shown).collect()
    }

    /// Returns the last day to file, the soonest of its targets.
    pub(crate) fn deadline(&self) -> Option<case_file::Date> {
        self.rows.iter().filter_map(|row| row.deadline).min()
    }
}
