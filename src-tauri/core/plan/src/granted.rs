//! After something is granted: copies first, then whether everybody really closed the record, on three days.
//!
//! Not here: whether it was granted (the person says so), and letters (`documents`). Nothing here changes a row.

use case_file::{CaseFile, Date, Id, Owner, VagueDate};
use chrono::Days;
use law::{Law, Pack, Remedy, Track};

use crate::title::jurisdiction;
use crate::{Item, ItemDate, ItemKind, Message, Text};

/// After how many days everybody is asked again.
pub const AFTER_DAYS: [u64; 3] = [30, 90, 180];

/// What the person said was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// The remedy's full id.
    pub remedy: Id,
    /// For which charge, case or matter.
    pub target: Owner,
    /// When.
    pub on: VagueDate,
}

/// What was granted, and what to do now.
#[derive(Debug, Clone)]
pub struct Granted<'a> {
    /// The remedy.
    pub remedy: &'a Remedy,
    /// Whose law.
    pub pack: &'a Pack,
    /// For which charge, case or matter.
    pub target: Owner,
    /// When.
    pub on: VagueDate,
    /// What to do, in order; each line stands on its own day.
    pub items: Vec<Item<'a>>,
}

/// Returns what was granted with what to do; what names no remedy or target of today is left out.
pub fn granted<'a>(grants: &[Grant], file: &CaseFile, law: &'a Law) -> Vec<Granted<'a>> {
    let one = |grant: &Grant| {
        let (remedy, pack) = (law.remedy(&grant.remedy)?, law.pack_of(&grant.remedy)?);
        let there = match &grant.target {
            Owner::Person => false,
            Owner::Case(id) => file.case(id).is_some(),
            Owner::Charge(id) => file.charge(id).is_some(),
            Owner::Matter(id) => file.matter(id).is_some(),
        };
        let items = items(remedy, pack, grant, law);
        there.then(|| Granted { remedy, pack, target: grant.target.clone(), on: grant.on, items })
    };
    grants.iter().filter_map(one).collect()
}

fn items<'a>(remedy: &'a Remedy, pack: &'a Pack, grant: &Grant, law: &Law) -> Vec<Item<'a>> {
    // Of a date that is not known to the day, the last day it could be: nobody is asked too early.
    let day = grant.on.latest();
    let owner = case_file::FactPath::new(grant.target.clone(), "");
    let owner = owner.owner_id().map(ToString::to_string).unwrap_or_default();
    let item = |name: &str, kind, say: Text<'a>, detail: Vec<Text<'a>>, date| Item {
        id: format!("granted/{owner}/{}/{name}", remedy.id),
        kind,
        say,
        detail,
        cite: "",
        remedy: Some(remedy),
        targets: vec![grant.target.clone()],
        date,
    };
    let mut items = vec![item(
        "copies",
        ItemKind::Get,
        Message::new("granted-copies").into(),
        vec![Message::new("granted-copies-why").into()],
        Some(ItemDate::From(day)),
    )];
    for (number, say) in (1..).zip(&remedy.after) {
        items.push(item(&format!("after-{number}"), ItemKind::After, Text::Pack(say), Vec::new(), None));
    }
    for days in AFTER_DAYS {
        let date = after(day, days).map(ItemDate::From);
        for who in who_closes(remedy.track) {
            let say = Message::new(format!("granted-check-{who}"))
                .with("place", jurisdiction(law, &pack.jurisdiction));
            let detail = match *who {
                // How to ask is said the first time.
                _ if Some(&days) != AFTER_DAYS.first() => Vec::new(),
                "state" if !pack.own_record.is_empty() => vec![Text::Pack(&pack.own_record)],
                _ => vec![Message::new(format!("granted-check-{who}-why")).into()],
            };
            items.push(item(&format!("{who}-{days}"), ItemKind::Check, say.into(), detail, date));
        }
    }
    items
}

/// Who has to close what was granted; a paper that was opened, such as a birth certificate, nobody has.
fn who_closes(track: Track) -> &'static [&'static str] {
    match track {
        Track::Innocence | Track::NonConviction | Track::Conviction | Track::Juvenile => {
            &["court", "state", "national", "firms"]
        }
        Track::JuvenileParty | Track::ProtectedWitness | Track::TradeSecret | Track::StateSecret => {
            &["court"]
        }
        Track::BirthRecord => &[],
    }
}

fn after(day: Date, days: u64) -> Option<Date> {
    day.checked_add_days(Days::new(days))
}
