//! One remedy for the charges of one case, or for one matter: what one set of papers is about.
//!
//! Not here: whether it is open (`screening`) and which remedy is best (`plan`). Charges of one case go together, because
//! a case is what one filing covers; where the pack says that one filing covers more, cases go together too.

use case_file::{Case, CaseFile, Charge, Id, Owner};
use law::expression::Condition;
use law::{Covers, Law, Pack, Party, Process, Relief, Remedy, Step};
use plan::{Plan, Role, Route};
use screening::{Row, Status, Verdict, holds};

use super::needs::known;
use super::{Office, PaperKind};

/// What one set of papers is about.
pub(crate) struct Filing<'a> {
    pub(crate) remedy: &'a Remedy,
    pub(crate) pack: &'a Pack,
    /// The id of the case or matter.
    pub(crate) place: Id,
    /// The cases, as the file has them; none for a matter.
    pub(crate) cases: Vec<&'a Case>,
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
        let case = row.case.as_ref().and_then(|id| file.case(id));
        let place = place(row);
        let same = |one: &&mut Filing<'_>| {
            one.remedy.id == row.remedy.id && (one.place == place || one.covers(case))
        };
        match all.iter_mut().find(same) {
            Some(filing) => filing.add(route, case),
            None => all.push(Filing {
                remedy: row.remedy,
                pack,
                cases: case.into_iter().collect(),
                place,
                targets: vec![row.target.clone()],
                rows: vec![row],
                left_out: Vec::new(),
                waits,
                rank: rank(route),
            }),
        }
    }
    for filing in &mut all {
        filing.cases.sort_by_key(|case| file.cases.iter().position(|known| known.id == case.id));
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
    /// Tells whether one filing covers this case too, beside those that it has.
    fn covers(&self, case: Option<&Case>) -> bool {
        let (Some(mine), Some(theirs)) = (self.cases.first(), case) else { return false };
        let same = |field: &str| {
            let here = known(&mine.facts, field);
            here.is_some() && here == known(&theirs.facts, field)
        };
        mine.jurisdiction == theirs.jurisdiction
            && match self.remedy.paperwork.covers {
                Covers::Case => false,
                Covers::Court => same("court") && same("county"),
                Covers::County => same("county"),
                Covers::All => true,
            }
    }

    fn add(&mut self, route: &Route<'a>, case: Option<&'a Case>) {
        let target = route.row.target.clone();
        let waits = matches!(route.row.status, Status::NeedsInfo { .. });
        match (self.waits, waits) {
            (false, true) => return self.left_out.push(target),
            (true, false) => {
                self.cases.clear();
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
        let is_new = |case: &&Case| !self.cases.iter().any(|known| known.id == case.id);
        if let Some(case) = case.filter(is_new) {
            self.cases.push(case);
        }
    }

    /// Returns its case, the first of several; nothing for a matter.
    pub(crate) fn case(&self) -> Option<&'a Case> {
        self.cases.first().copied()
    }

    /// Tells whether what is asked closes or changes a record, so that those who hold it are told.
    pub(crate) fn changes_record(&self) -> bool {
        !self.is_matter() && self.remedy.relief != Relief::Certificate
    }

    /// Returns who must be given a copy, unless it is ruled out for every target.
    pub(crate) fn parties(&self, office: &Office<'_>) -> Vec<&'a str> {
        let shown = |party: &&'a Party| self.may_hold(office, party.when.as_ref());
        self.remedy.paperwork.serve.iter().filter(shown).map(|party| party.say.as_str()).collect()
    }

    fn may_hold(&self, office: &Office<'_>, when: Option<&Condition>) -> bool {
        let Some(when) = when else { return true };
        let holds_for =
            |target: &Owner| holds(office.file, self.pack, when, target, office.plan.as_of) != Verdict::No;
        self.targets.iter().any(holds_for)
    }

    /// Returns the id of one of its papers.
    pub(crate) fn paper_id(&self, kind: PaperKind) -> String {
        format!("{}/{}/{}", self.remedy.id, self.place, kind.word())
    }

    /// Tells whether it is about a matter and not about a case.
    pub(crate) fn is_matter(&self) -> bool {
        self.cases.is_empty()
    }

    /// Returns the charges that it is about, case by case: its targets, or all of a case.
    pub(crate) fn charges(&self) -> Vec<&'a Charge> {
        self.cases.iter().flat_map(|case| self.charges_of(case)).collect()
    }

    /// Returns those of one case.
    pub(crate) fn charges_of(&self, case: &'a Case) -> Vec<&'a Charge> {
        let whole = self.targets.contains(&Owner::Case(case.id.clone()));
        let meant = |charge: &&Charge| whole || self.targets.contains(&Owner::Charge(charge.id.clone()));
        case.charges.iter().filter(meant).collect()
    }

    /// Returns the charges of its cases that it is not about.
    pub(crate) fn others(&self) -> Vec<&'a Charge> {
        let mine = self.charges();
        let waits = |charge: &Charge| self.left_out.contains(&Owner::Charge(charge.id.clone()));
        let all = self.cases.iter().flat_map(|case| &case.charges);
        let is_other = |charge: &&Charge| !mine.iter().any(|one| one.id == charge.id) && !waits(charge);
        all.filter(is_other).collect()
    }

    /// Returns the steps that are not ruled out for every target.
    pub(crate) fn steps(&self, office: &Office<'_>) -> Vec<&'a Step> {
        let shown = |step: &&Step| self.may_hold(office, step.when.as_ref());
        self.remedy.steps.iter().filter(shown).collect()
    }

    /// Returns the last day to file, the soonest of its targets.
    pub(crate) fn deadline(&self) -> Option<case_file::Date> {
        self.rows.iter().filter_map(|row| row.deadline).min()
    }
}
