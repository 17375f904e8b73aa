//! What sealing means in one place, point by point, for somebody with this record.
//!
//! Not here: the law (packs), the words (catalogues), the layout of the page. What a pack does not know is said as not
//! known, with whom to ask; it is never left out and never guessed.

use case_file::{CaseFile, Id, Owner};
use law::{Pack, Remedy};
use screening::Status;

use crate::{Message, Plan, Text};

/// More places to ask than this are too many for one sentence.
const HELPERS: usize = 2;

/// One point of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic<'a> {
    /// Its name; the heading is `understand-<id>`.
    pub id: &'static str,
    /// What is known, or that it is not known and whom to ask.
    pub lines: Vec<Text<'a>>,
    /// Whether it is known.
    pub known: bool,
}

impl Topic<'_> {
    /// Returns its heading.
    pub fn title(&self) -> Message {
        Message::new(format!("understand-{}", self.id))
    }
}

/// Returns the points for one place of the plan, in the order in which a person needs them.
///
/// A place that is there for a matter only, such as a trade secret, has no points about a person's own record.
pub fn understand<'a>(plan: &Plan<'a>, file: &CaseFile, pack: &'a Pack) -> Vec<Topic<'a>> {
    let is_of = |remedy: &Remedy| remedy.id.as_str().starts_with(&format!("{}/", pack.jurisdiction));
    let routes =
        || plan.targets.iter().flat_map(|target| &target.routes).filter(|route| is_of(route.remedy()));
    let record = has_record(plan, file, pack);
    let mut own: Vec<&'a Remedy> = Vec::new();
    for route in routes().filter(|route| route.row.status != Status::NotEligible) {
        if !own.iter().any(|known| known.id == route.remedy().id) {
            own.push(route.remedy());
        }
    }
    let page = Page { pack };
    let mut topics = Vec::new();
    if record {
        topics.push(keep(file));
        topics.push(page.texts("effect", [&pack.effect]));
    }
    topics.extend(effects(&own));
    if record {
        let sealing = &pack.sealing;
        topics.push(page.texts("does", &sealing.does));
        topics.push(page.texts("does-not", &sealing.does_not));
        topics.push(page.texts("who-looks", &sealing.who_looks));
        topics.push(page.texts("may-deny", [&sealing.may_deny]));
        topics.push(page.texts("must-tell", &sealing.must_tell));
        topics.push(page.texts("unseal", [&sealing.unseal]));
        topics.push(page.texts("destroyed", [&sealing.destroyed]));
        let juvenile = page.texts("juvenile", [&sealing.juvenile]);
        // Somebody with a case in juvenile court needs this before the rest.
        if was_juvenile(file, &pack.jurisdiction) {
            topics.insert(1, juvenile);
        } else {
            topics.push(juvenile);
        }
    }
    let never: Vec<Text<'a>> = own
        .iter()
        .filter(|remedy| !remedy.excluded.is_empty())
        .map(|remedy| said_of(remedy, &remedy.excluded))
        .collect();
    if !never.is_empty() {
        topics.push(Topic { id: "never", lines: never, known: true });
    }
    topics
}

/// Tells whether a place is in the plan for the person's own record, and not for a matter only, such as an adoption.
pub fn has_record(plan: &Plan<'_>, file: &CaseFile, pack: &Pack) -> bool {
    let is_of = |remedy: &Remedy| remedy.id.as_str().starts_with(&format!("{}/", pack.jurisdiction));
    let mut routes = plan.targets.iter().flat_map(|target| &target.routes);
    file.cases.iter().any(|case| case.jurisdiction == pack.jurisdiction)
        || routes.any(|route| is_of(route.remedy()) && !matches!(route.row.target, Owner::Matter(_)))
}

/// Returns the heading of the page about a place.
pub fn understand_title(plan: &Plan<'_>, file: &CaseFile, pack: &Pack) -> Message {
    let key = if has_record(plan, file, pack) { "understand-title" } else { "understand-title-matter" };
    Message::new(key).with("place", pack.name.as_str())
}

/// Returns what a finding of a juvenile court is and what sealing means after it, for one target of the file.
pub(crate) fn juvenile_notes<'a>(file: &CaseFile, law: &'a law::Law, target: &Owner) -> Vec<Text<'a>> {
    let case = match target {
        Owner::Case(id) => file.case(id),
        Owner::Charge(id) => file.charge(id).map(|(case, _)| case),
        Owner::Person | Owner::Matter(_) => None,
    };
    let adjudicated = |case: &case_file::Case| {
        let mut charges = case.charges.iter();
        charges.any(|charge| {
            Owner::Charge(charge.id.clone()) == *target
                && charge.facts.text("outcome") == case_file::Fact::Known("adjudicated")
        })
    };
    let Some(case) = case.filter(|case| adjudicated(case) || case.facts.bool("juvenile") == Some(true))
    else {
        return Vec::new();
    };
    let mut notes: Vec<Text<'a>> = Vec::new();
    if adjudicated(case) {
        notes.push(Message::new("understand-adjudicated").into());
    }
    if let Some(pack) = law.pack(&case.jurisdiction) {
        if pack.sealing.juvenile.is_empty() {
            notes.extend(Page { pack }.unknown("understand-juvenile-unknown"));
        } else {
            notes.push(
                Message::new("understand-juvenile-here").with("text", pack.sealing.juvenile.as_str()).into(),
            );
        }
    }
    notes
}

fn was_juvenile(file: &CaseFile, place: &Id) -> bool {
    let mut cases = file.cases.iter().filter(|case| case.jurisdiction == *place);
    cases.any(|case| {
        let mut outcomes = case.charges.iter().map(|charge| charge.facts.text("outcome"));
        case.facts.bool("juvenile") == Some(true)
            || outcomes.any(|outcome| outcome == case_file::Fact::Known("adjudicated"))
    })
}

fn keep<'a>(file: &CaseFile) -> Topic<'a> {
    let mut keys = vec!["understand-keep-copies", "understand-keep-order", "understand-keep-proof"];
    // Unknown is not "a citizen": only somebody who said so is spared the warning.
    let immigration = match file.person.facts.bool("not_us_citizen") {
        Some(true) => Some("understand-keep-immigration"),
        None => Some("understand-keep-immigration-unknown"),
        Some(false) => None,
    };
    keys.extend(immigration);
    Topic { id: "keep", lines: keys.into_iter().map(|key| Message::new(key).into()).collect(), known: true }
}

fn effects<'a>(own: &[&'a Remedy]) -> Option<Topic<'a>> {
    let lines: Vec<Text<'a>> = own
        .iter()
        .filter(|remedy| !remedy.effect.is_empty())
        .map(|remedy| said_of(remedy, &remedy.effect))
        .collect();
    (!lines.is_empty()).then_some(Topic { id: "own", lines, known: true })
}

fn said_of<'a>(remedy: &Remedy, text: &str) -> Text<'a> {
    Message::new("understand-of-remedy").with("remedy", remedy.title.as_str()).with("text", text).into()
}

/// What a point is made from.
struct Page<'a> {
    pack: &'a Pack,
}

impl<'a> Page<'a> {
    fn texts(&self, id: &'static str, texts: impl IntoIterator<Item = &'a String>) -> Topic<'a> {
        let lines: Vec<Text<'a>> =
            texts.into_iter().filter(|text| !text.is_empty()).map(|text| Text::Pack(text.as_str())).collect();
        let known = !lines.is_empty();
        Topic { id, lines: if known { lines } else { self.unknown("understand-unknown") }, known }
    }

    /// That it is not known, and whom to ask.
    fn unknown(&self, key: &'static str) -> Vec<Text<'a>> {
        let helpers: Vec<crate::Arg> =
            self.pack.help.iter().take(HELPERS).map(|line| line.trim_end_matches('.').into()).collect();
        let ask = if helpers.is_empty() {
            Message::new("understand-ask-clerk")
        } else {
            Message::new("understand-ask").with("help", helpers)
        };
        vec![Message::new(key).with("place", self.pack.name.as_str()).into(), ask.into()]
    }
}
