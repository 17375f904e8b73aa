//! One remedy for the charges of one case, or for one matter: what one set of papers is about.
//!
//! Not here: whether it is open (`screening`) and which remedy is best (`plan`). Charges of one case go together, because
//! a case is what one filing covers; where the pack says that one filing covers more, cases go together too.

use case_file::{Case, CaseFile, Charge, Id, Owner};
use law::expression::Condition;
use law::{Bring, Covers, First, FirstNotice, Law, Pack, Process, Relief, Remedy, Saying, Step};
use plan::{Plan, Role, Route};
use screening::{Row, Status, Verdict, holds, may_hold};

use super::needs::known;
use super::{Office, PaperKind};

/// What one set of papers is about.
pub(crate) struct Filing<'a> {
    pub(crate) remedy: &'a Remedy,
    pub(crate) pack: &'a Pack,
    /// The id of the case or matter, or of the charge where each is asked for by itself.
    pub(crate) place: Id,
    /// The cases, as the file has them unless the law puts another first; none for a matter.
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
        let at = At { file, pack, as_of: plan.as_of };
        if !(open || waits) || !at.is_filed(row) {
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
        match filing.remedy.paperwork.first {
            First::AsTold => {}
            First::MostSerious => filing.cases.sort_by_cached_key(|case| seriousness(case)),
            First::Latest => filing.cases.sort_by_key(|case| std::cmp::Reverse(end(case))),
        }
    }
    // A stable sort: inside one rank the order of the file stays.
    all.sort_by_key(|filing| filing.rank);
    all
}

/// The law and the day for which words are picked.
#[derive(Clone, Copy)]
struct At<'a> {
    file: &'a CaseFile,
    pack: &'a Pack,
    as_of: case_file::Date,
}

impl At<'_> {
    /// Tells whether something is filed; of what comes by itself, only where the law says what to file if it did not.
    fn is_filed(self, row: &Row<'_>) -> bool {
        let asks = &row.remedy.paperwork.asks;
        row.remedy.process != Process::Automatic
            || asks.iter().any(|one| self.may_hold(one.when.as_ref(), &row.target))
    }

    fn may_hold(self, when: Option<&Condition>, target: &Owner) -> bool {
        may_hold(self.file, self.pack, when, target, self.as_of)
    }

    fn verdict(self, when: Option<&Condition>, target: &Owner) -> Verdict {
        when.map_or(Verdict::Yes, |when| holds(self.file, self.pack, when, target, self.as_of))
    }

    /// Returns the first words that surely fit one of the targets, else the first that may; empty when none may.
    fn pick<'s>(self, sayings: &'s [Saying], targets: &[Owner]) -> &'s str {
        let fits = |one: &Saying, fit: fn(&Verdict) -> bool| {
            targets.iter().any(|target| fit(&self.verdict(one.when.as_ref(), target)))
        };
        let surely = sayings.iter().find(|one| fits(one, |verdict| *verdict == Verdict::Yes));
        let maybe = || sayings.iter().find(|one| fits(one, |verdict| *verdict != Verdict::No));
        surely.or_else(maybe).map_or("", |one| one.say.as_str())
    }
}

/// Returns the place of a case among others: the most serious conviction comes first, what is not known last.
fn seriousness(case: &Case) -> (usize, String) {
    let convicted = case.charges.iter().filter(|charge| known(&charge.facts, "outcome") == Some("convicted"));
    let rank = |charge: &Charge| {
        let level = known(&charge.facts, "severity");
        let level = ["felony", "misdemeanor"].iter().position(|word| level == Some(word)).unwrap_or(2);
        // A letter further on stands for a lower class everywhere.
        (level, known(&charge.facts, "grade").unwrap_or("~").to_lowercase())
    };
    convicted.map(rank).min().unwrap_or((3, String::new()))
}

/// Returns the day on which the last charge of a case ended, as far as it is known.
fn end(case: &Case) -> Option<case_file::Date> {
    case.charges
        .iter()
        .filter_map(|charge| charge.facts.date("outcome_date").known())
        .map(case_file::VagueDate::latest)
        .max()
}

fn place(row: &Row<'_>) -> Id {
    let own = match &row.target {
        Owner::Person => Id::from("person"),
        Owner::Case(id) | Owner::Charge(id) | Owner::Matter(id) => id.clone(),
    };
    match &row.case {
        Some(case) if row.remedy.paperwork.covers != Covers::Charge => case.clone(),
        _ => own,
    }
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
                Covers::Charge | Covers::Case => false,
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

    /// Returns the numbers of its cases as one text; empty when none is known.
    pub(crate) fn numbers(&self) -> String {
        let numbers = self.cases.iter().filter_map(|case| known(&case.facts, "number"));
        numbers.collect::<Vec<_>>().join("; ")
    }

    /// Tells whether what is asked closes or changes a record, so that those who hold it are told.
    pub(crate) fn changes_record(&self) -> bool {
        !self.is_matter() && self.remedy.relief != Relief::Certificate
    }

    /// Returns the law as a paper names it inside a sentence.
    pub(crate) fn authority(&self) -> &'a str {
        let authority = self.remedy.authority.as_str();
        // "ff." keeps its dot.
        if authority.ends_with("ff.") { authority } else { authority.trim_end_matches('.') }
    }

    /// Returns who must be given a copy, unless it is ruled out for every target.
    pub(crate) fn parties(&self, office: &Office<'_>) -> Vec<&'a str> {
        let shown = |party: &&'a Saying| self.may_hold(office, party.when.as_ref());
        self.remedy.paperwork.serve.iter().filter(shown).map(|party| party.say.as_str()).collect()
    }

    /// Returns what a proposed order says, without what is ruled out for every target.
    pub(crate) fn orders(&self, office: &Office<'_>) -> Vec<String> {
        let shown = |one: &&Saying| self.may_hold(office, one.when.as_ref());
        self.remedy.paperwork.orders.iter().filter(shown).map(|one| one.say.clone()).collect()
    }

    /// Returns what is asked, as the end of "I ask this court to …"; empty where the pack does not say.
    pub(crate) fn asks(&self, office: &Office<'_>) -> &'a str {
        self.one_of(office, &self.remedy.paperwork.asks)
    }

    /// Returns the court where it is filed when that is not the court of the case; empty otherwise.
    pub(crate) fn venue(&self, office: &Office<'_>) -> &'a str {
        self.one_of(office, &self.remedy.paperwork.venue)
    }

    /// Returns the office or board that it goes to; empty when that is a court.
    pub(crate) fn to(&self, office: &Office<'_>) -> &'a str {
        self.one_of(office, &self.remedy.paperwork.to)
    }

    /// Returns the words that are picked for any target: the first that surely fit, else the first that may.
    fn one_of(&self, office: &Office<'_>, sayings: &'a [Saying]) -> &'a str {
        self.at(office).pick(sayings, &self.targets)
    }

    /// Returns the words that are picked for a target: the first that surely fit, else the first that may.
    pub(crate) fn said_of<'s>(&self, office: &Office<'_>, target: &Owner, sayings: &'s [Saying]) -> &'s str {
        self.at(office).pick(sayings, std::slice::from_ref(target))
    }

    fn at<'o>(&self, office: &Office<'o>) -> At<'o>
    where
        'a: 'o,
    {
        At { file: office.file, pack: self.pack, as_of: office.plan.as_of }
    }

    fn may_hold(&self, office: &Office<'_>, when: Option<&Condition>) -> bool {
        self.targets.iter().any(|target| self.at(office).may_hold(when, target))
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

    /// Returns the charges of its cases that neither it is about nor another filing of the same remedy.
    pub(crate) fn others(&self, all: &[Filing<'_>]) -> Vec<&'a Charge> {
        let same = || all.iter().filter(|one| one.remedy.id == self.remedy.id);
        let is_asked_for =
            |charge: &Charge| same().any(|one| one.charges().iter().any(|theirs| theirs.id == charge.id));
        let mine = self.charges();
        let waits = |charge: &Charge| self.left_out.contains(&Owner::Charge(charge.id.clone()));
        let is_other = |charge: &&Charge| {
            !mine.iter().any(|one| one.id == charge.id) && !is_asked_for(charge) && !waits(charge)
        };
        self.cases.iter().flat_map(|case| &case.charges).filter(is_other).collect()
    }

    /// Returns what to bring that is not ruled out for every target.
    pub(crate) fn bring(&self, office: &Office<'_>) -> Vec<&'a Bring> {
        let shown = |bring: &&Bring| self.may_hold(office, bring.when.as_ref());
        self.remedy.bring.iter().filter(shown).collect()
    }

    /// Returns who must be told before it is filed, unless that is ruled out for every target.
    pub(crate) fn first_notices(&self, office: &Office<'_>) -> Vec<&'a FirstNotice> {
        let shown = |notice: &&FirstNotice| self.may_hold(office, notice.when.as_ref());
        self.remedy.paperwork.first_notices.iter().filter(shown).collect()
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
