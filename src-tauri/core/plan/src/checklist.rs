//! One checklist across every charge: in order, dated, each thing once.
//!
//! Not here: which remedy is best (`order`) and whether it is open (`screening`). Steps, papers and what comes after are
//! the pack's words. A lead remedy brings all its steps, once for each case, because a case is what one filing covers;
//! what is the same for several cases (papers to bring, checks, what comes after) is listed once.
//!
//! ```text
//! near deadlines → own record → facts by paper → what should be done already → papers and fees
//!   → filing, case by case, in the order of `sequence` → waits → after
//! ```

use std::collections::BTreeSet;

use case_file::{CaseFile, Date, Id, Owner};
use law::expression::Condition;
use law::{Law, Remedy};
use screening::{Row, Screening, Status, may_hold};

use crate::sequence;
use crate::title::{jurisdiction, title};
use crate::{Find, Item, ItemDate, ItemKind, Message, Role, Route, TargetPlan, Text};

/// A deadline this many days away goes to the top.
pub(crate) const NEAR: i64 = 120;

/// How many later routes of one target are listed as waits.
const WAITS: usize = 2;

/// What the checklist is made from.
pub(crate) struct Source<'a, 's> {
    pub(crate) screening: &'a Screening<'a>,
    pub(crate) file: &'a CaseFile,
    pub(crate) law: &'a Law,
    pub(crate) targets: &'s [TargetPlan<'a>],
    /// The remedies whose use closes a way for another target.
    pub(crate) closing: &'s [&'a Remedy],
}

/// One remedy for the targets of one case.
pub(crate) struct Filing<'a> {
    pub(crate) remedy: &'a Remedy,
    place: Id,
    targets: Vec<Owner>,
    /// The last day to file, the soonest of its targets.
    pub(crate) deadline: Option<Date>,
}

impl<'a> Source<'a, '_> {
    /// Makes the checklist.
    pub(crate) fn checklist(&self, find_out: &[Find<'a>]) -> Vec<Item<'a>> {
        let leads = sequence::sort(self.filings(Role::Lead), self.closing);
        let near = |filing: &Filing<'_>| {
            filing.deadline.is_some_and(|day| (day - self.screening.as_of).num_days() <= NEAR)
        };
        let mut items: Vec<Item<'a>> =
            leads.iter().filter(|filing| near(filing)).map(deadline_item).collect();
        // Whom to call, and what never to send, come before any paper.
        let (urgent, leads): (Vec<Filing<'a>>, Vec<Filing<'a>>) =
            leads.into_iter().partition(|filing| is_urgent(filing.remedy.track));
        for filing in &urgent {
            items.extend(self.before(filing));
            items.extend(self.steps(filing));
        }
        items.extend(self.own_records());
        items.extend(self.facts(find_out));
        // Looking costs nothing, and what is done already needs no filing.
        items.extend(self.checks());
        items.extend(self.papers(&urgent));
        items.extend(self.papers(&leads));
        for filing in &leads {
            items.extend((filing.deadline.is_some() && !near(filing)).then(|| deadline_item(filing)));
            items.extend(self.before(filing));
            items.extend(self.steps(filing));
        }
        items.extend(self.filings(Role::Also).iter().map(also_item));
        items.extend(self.waits());
        items.extend(after(&urgent));
        items.extend(after(&leads));
        items
    }

    /// Groups the routes that play a part by remedy and case, in the order of the file.
    fn filings(&self, role: Role) -> Vec<Filing<'a>> {
        let mut filings: Vec<Filing<'a>> = Vec::new();
        for route in self.targets.iter().flat_map(|target| &target.routes).filter(|route| route.role == role)
        {
            let (row, place) = (route.row, place(route));
            let same = |filing: &&mut Filing<'_>| filing.remedy.id == row.remedy.id && filing.place == place;
            match filings.iter_mut().find(same) {
                Some(filing) => {
                    filing.targets.push(row.target.clone());
                    filing.deadline = filing.deadline.into_iter().chain(row.deadline).min();
                }
                None => filings.push(Filing {
                    remedy: row.remedy,
                    place,
                    targets: vec![row.target.clone()],
                    deadline: row.deadline,
                }),
            }
        }
        filings
    }

    fn own_records(&self) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        // Somebody who is here for a matter only, such as an adoption, has no record to check.
        let has_record = |pack: &law::Pack| {
            self.file.cases.iter().any(|case| case.jurisdiction == pack.jurisdiction)
                || self.screening.rows.iter().any(|row| {
                    let home = row.remedy.id.as_str().split_once('/').map(|(home, _)| home);
                    home == Some(pack.jurisdiction.as_str()) && !matches!(row.target, Owner::Matter(_))
                })
        };
        for pack in self.screening.law.iter().filter_map(|id| self.law.pack(id)) {
            if !pack.own_record.is_empty() && has_record(pack) {
                let say = Message::new("plan-item-own-record")
                    .with("jurisdiction", jurisdiction(self.law, &pack.jurisdiction));
                let mut item = item(format!("own-record/{}", pack.jurisdiction), ItemKind::Get, say);
                item.detail.push(Text::Pack(&pack.own_record));
                items.push(item);
            }
        }
        if self.file.person.facts.bool("not_us_citizen") == Some(true) {
            let mut copies = item(
                "certified-copies".to_owned(),
                ItemKind::Get,
                Message::new("plan-item-certified-copies"),
            );
            copies.detail.push(Message::new("plan-item-certified-copies-why").into());
            items.push(copies);
        }
        items
    }

    /// One line for each paper, with the facts that stand in it.
    fn facts(&self, find_out: &[Find<'a>]) -> Vec<Item<'a>> {
        let mut items: Vec<Item<'a>> = Vec::new();
        for find in find_out {
            let id = format!("find-out/{}", find.place);
            let line = self.fact_line(find);
            if let Some(item) = items.iter_mut().find(|item| item.id == id) {
                item.detail.push(line);
            } else {
                let say = match &find.paper {
                    Text::Catalogue(_) if find.is_known_best_by_the_person() => {
                        Message::new("plan-item-answer")
                    }
                    Text::Catalogue(paper) => Message::new("plan-item-find-out").with("paper", paper.clone()),
                    Text::Pack(paper) => {
                        Message::new("plan-item-find-out").with("paper", paper.trim_end_matches('.'))
                    }
                };
                items.push(Item { detail: vec![line], ..item(id, ItemKind::FindOut, say) });
            }
        }
        // A paper with one fact: the fact says what to do, the paper where to look.
        for item in &mut items {
            let find = find_out.iter().find(|find| item.id == format!("find-out/{}", find.place));
            if let ([line], Some(find)) = (item.detail.as_slice(), find) {
                let line = line.clone();
                item.detail = if find.is_known_best_by_the_person() {
                    Vec::new()
                } else {
                    vec![where_to_look(&find.paper)]
                };
                item.say = line;
            }
        }
        items
    }

    fn fact_line(&self, find: &Find<'a>) -> Text<'a> {
        if find.fact.owner == Owner::Person || self.targets.len() < 2 {
            return find.say.clone();
        }
        let line =
            Message::new("plan-find-about").with("about", title(self.file, self.law, &find.fact.owner));
        match &find.say {
            Text::Pack(ask) => line.with("fact", *ask).into(),
            Text::Catalogue(message) => line.with("fact", message.clone()).into(),
        }
    }

    /// What to bring and what it costs, each once for a jurisdiction.
    fn papers(&self, leads: &[Filing<'a>]) -> Vec<Item<'a>> {
        let mut items: Vec<Item<'a>> = Vec::new();
        for filing in leads {
            let shown = |bring: &&law::Bring| !self.targets_of(filing, bring.when.as_ref()).is_empty();
            for bring in filing.remedy.bring.iter().filter(shown) {
                let mut paper =
                    pack_item(self.paper_id(filing.remedy, &bring.say), ItemKind::Get, &bring.say);
                if !bring.from.is_empty() {
                    let from = Message::new("plan-item-from").with("place", bring.from.trim_end_matches('.'));
                    paper.detail.push(from.into());
                }
                merge(&mut items, paper, filing);
            }
        }
        for filing in leads.iter().filter(|filing| !filing.remedy.fee.is_empty()) {
            let mut fee =
                item(format!("{}/fee", filing.remedy.id), ItemKind::Get, Message::new("plan-item-fee"));
            fee.detail.push(Text::Pack(&filing.remedy.fee));
            fee.remedy = Some(filing.remedy);
            match items.iter_mut().find(|other| other.say == fee.say && other.detail == fee.detail) {
                Some(other) => add_targets(other, filing),
                None => merge(&mut items, fee, filing),
            }
        }
        items
    }

    /// Names a paper by the first place of the pack that asks for it, so that its id does not depend on the plan.
    fn paper_id(&self, remedy: &Remedy, say: &str) -> String {
        let home = remedy.id.as_str().split_once('/').map_or("", |(home, _)| home);
        let all = self.law.pack(&home.into()).map(|pack| pack.remedies.as_slice()).unwrap_or_default();
        all.iter()
            .find_map(|other| {
                let place = other.bring.iter().position(|bring| bring.say == say)?;
                Some(format!("{}/bring/{}", other.id, place + 1))
            })
            .unwrap_or_else(|| format!("{}/bring", remedy.id))
    }

    /// What to think of before the first step: it can be had once only, or another way comes first.
    fn before(&self, filing: &Filing<'a>) -> Option<Item<'a>> {
        let remedy = filing.remedy;
        let may_open = |id: &Id| {
            let open = |row: &Row<'_>| row.remedy.id == *id && row.status != Status::NotEligible;
            self.screening.rows.iter().any(open)
        };
        let first = remedy.later_than.iter().filter(|first| may_open(&first.remedy));
        let mut detail: Vec<Text<'a>> = first.map(|first| Text::Pack(&first.say)).collect();
        if !remedy.once.is_empty() {
            detail.insert(0, Text::Pack(&remedy.once));
        }
        if detail.is_empty() {
            return None;
        }
        let say = Message::new("plan-item-before").with("remedy", remedy.title.as_str());
        let stop = item(format!("{}/{}/before", remedy.id, filing.place), ItemKind::File, say);
        Some(Item { detail, remedy: Some(remedy), targets: filing.targets.clone(), ..stop })
    }

    fn steps(&self, filing: &Filing<'a>) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        for (number, step) in (1..).zip(&filing.remedy.steps) {
            let targets = self.targets_of(filing, step.when.as_ref());
            if !targets.is_empty() {
                let id = format!("{}/{}/{number}", filing.remedy.id, filing.place);
                let step_item = pack_item(id, ItemKind::File, &step.say);
                items.push(Item { cite: &step.cite, remedy: Some(filing.remedy), targets, ..step_item });
            }
        }
        items
    }

    /// Returns the targets for which a step, or a paper to bring, is not ruled out.
    fn targets_of(&self, filing: &Filing<'a>, when: Option<&Condition>) -> Vec<Owner> {
        let Some(pack) = self.law.pack_of(&filing.remedy.id) else {
            return filing.targets.clone();
        };
        let shown = |target: &&Owner| may_hold(self.file, pack, when, target, self.screening.as_of);
        filing.targets.iter().filter(shown).cloned().collect()
    }

    /// One line for each remedy that should happen by itself.
    fn checks(&self) -> Vec<Item<'a>> {
        let mut items: Vec<Item<'a>> = Vec::new();
        for filing in self.filings(Role::Check) {
            let id = format!("{}/check", filing.remedy.id);
            let detail: Vec<Text<'a>> = filing
                .remedy
                .steps
                .iter()
                .filter(|step| !self.targets_of(&filing, step.when.as_ref()).is_empty())
                .map(|step| Text::Pack(&step.say))
                .collect();
            let say = Message::new("plan-item-check").with("remedy", filing.remedy.title.as_str());
            let check = Item { detail, remedy: Some(filing.remedy), ..item(id, ItemKind::Check, say) };
            merge(&mut items, check, &filing);
        }
        items
    }

    /// The days to come back: for what is better than the lead, or for anything when there is no lead.
    fn waits(&self) -> Vec<Item<'a>> {
        let mut items: Vec<Item<'a>> = Vec::new();
        for target in self.targets {
            let better = target.routes.iter().take_while(|route| route.role != Role::Lead);
            let later = better.filter_map(|route| match route.row.status {
                Status::EligibleLater { on } => Some((route.remedy(), on)),
                Status::Eligible | Status::NotEligible | Status::NeedsInfo { .. } => None,
            });
            for (remedy, on) in later.take(WAITS) {
                let date = Some(ItemDate::From(on));
                let same = |item: &&mut Item<'_>| {
                    item.date == date && item.remedy.is_some_and(|other| other.id == remedy.id)
                };
                if let Some(item) = items.iter_mut().find(same) {
                    item.targets.push(target.target.clone());
                    continue;
                }
                let key = if remedy.process == law::Process::Automatic {
                    "plan-item-wait-automatic"
                } else {
                    "plan-item-wait"
                };
                let say = Message::new(key).with("remedy", remedy.title.as_str());
                let id = format!("{}/{}/wait", remedy.id, owner_id(&target.target));
                items.push(Item {
                    remedy: Some(remedy),
                    targets: vec![target.target.clone()],
                    date,
                    ..item(id, ItemKind::Wait, say)
                });
            }
        }
        items.sort_by_key(|item| item.date);
        items
    }
}

/// Tells whether the steps of a family come before everything else.
fn is_urgent(track: law::Track) -> bool {
    matches!(track, law::Track::ProtectedWitness | law::Track::StateSecret)
}

fn where_to_look<'a>(paper: &Text<'a>) -> Text<'a> {
    let message = Message::new("plan-item-look");
    match paper {
        Text::Catalogue(paper) => message.with("paper", paper.clone()).into(),
        Text::Pack(paper) => message.with("paper", *paper).into(),
    }
}

/// What to do when it is granted, each sentence once.
fn after<'a>(leads: &[Filing<'a>]) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = Vec::new();
    for filing in leads {
        for (number, say) in (1..).zip(&filing.remedy.after) {
            let id = format!("{}/after/{number}", filing.remedy.id);
            let line = Item { remedy: Some(filing.remedy), ..pack_item(id, ItemKind::After, say) };
            merge(&mut items, line, filing);
        }
    }
    items
}

fn deadline_item<'a>(filing: &Filing<'a>) -> Item<'a> {
    let say = Message::new("plan-item-deadline").with("remedy", filing.remedy.title.as_str());
    let mut item = item(format!("{}/{}/deadline", filing.remedy.id, filing.place), ItemKind::File, say);
    if !filing.remedy.deadline.is_empty() {
        item.detail.push(Text::Pack(&filing.remedy.deadline));
    }
    let date = filing.deadline.map(ItemDate::By);
    Item { remedy: Some(filing.remedy), targets: filing.targets.clone(), date, ..item }
}

fn also_item<'a>(filing: &Filing<'a>) -> Item<'a> {
    let say = Message::new("plan-item-also").with("remedy", filing.remedy.title.as_str());
    let item = item(format!("{}/{}/also", filing.remedy.id, filing.place), ItemKind::File, say);
    Item {
        detail: vec![Text::Pack(&filing.remedy.summary)],
        remedy: Some(filing.remedy),
        targets: filing.targets.clone(),
        date: filing.deadline.map(ItemDate::By),
        ..item
    }
}

/// Adds a line, or only its targets where the same words are listed already.
fn merge<'a>(items: &mut Vec<Item<'a>>, item: Item<'a>, filing: &Filing<'_>) {
    let at = items.iter().position(|other| other.say == item.say && other.detail == item.detail);
    match at.and_then(|at| items.get_mut(at)) {
        Some(other) => add_targets(other, filing),
        None => items.push(Item { targets: filing.targets.clone(), ..item }),
    }
}

fn add_targets(item: &mut Item<'_>, filing: &Filing<'_>) {
    let known: BTreeSet<Owner> = item.targets.iter().cloned().collect();
    item.targets.extend(filing.targets.iter().filter(|target| !known.contains(*target)).cloned());
}

fn place(route: &Route<'_>) -> Id {
    route.row.case.clone().unwrap_or_else(|| owner_id(&route.row.target).into())
}

fn owner_id(owner: &Owner) -> &str {
    match owner {
        Owner::Person => "person",
        Owner::Case(id) | Owner::Charge(id) | Owner::Matter(id) => id.as_str(),
    }
}

fn item<'a>(id: String, kind: ItemKind, say: Message) -> Item<'a> {
    let (detail, targets) = (Vec::new(), Vec::new());
    Item { id, kind, say: say.into(), detail, cite: "", remedy: None, targets, date: None }
}

fn pack_item(id: String, kind: ItemKind, say: &str) -> Item<'_> {
    let (detail, targets) = (Vec::new(), Vec::new());
    Item { id, kind, say: Text::Pack(say), detail, cite: "", remedy: None, targets, date: None }
}
