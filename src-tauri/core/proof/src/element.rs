//! What the open ways of proving innocence ask to be shown, and which pieces speak to it.
//!
//! Not here: whether it is enough; nobody but a court can say. Elements are the requirements of the pack, in its
//! words; where two ways ask for the same in the same words, it is one element.

use law::Track;
use plan::{Route, TargetPlan};
use screening::Status;

use crate::{Notes, Piece};

/// One thing that has to be shown.
#[derive(Debug, Clone)]
pub struct Element<'a> {
    /// Its id: that of the first requirement that asks for it (`us-xx/remedy#r2`).
    pub id: String,
    /// The ids of every requirement that asks for it.
    pub ids: Vec<String>,
    /// What, in the pack's words.
    pub say: &'a str,
    /// Where it is written.
    pub cites: Vec<&'a str>,
    /// Which ways ask for it.
    pub remedies: Vec<&'a str>,
    /// What the person's answers say of it: `yes`, `no`, `unknown`; where two ways differ, unknown.
    pub verdict: &'static str,
    /// Whether only a judge can weigh it.
    pub judge: bool,
    /// The pieces that speak to it; empty while there are none.
    pub pieces: Vec<&'a Piece>,
}

impl Element<'_> {
    /// Tells whether a piece of the notes speaks to it.
    pub fn is_supported(&self) -> bool {
        !self.pieces.is_empty()
    }
}

/// Returns the ways of proving innocence for a target, in the plan's order.
pub fn innocence_routes<'p, 'a>(target: &'p TargetPlan<'a>) -> impl Iterator<Item = &'p Route<'a>> {
    target.routes.iter().filter(|route| route.remedy().track == Track::Innocence)
}

/// Tells whether a way is open, opens later, or may be open once a fact is known.
pub fn is_open(route: &Route<'_>) -> bool {
    route.row.status != Status::NotEligible
}

/// Returns what the open ways ask to be shown, each once, in order.
pub fn elements<'a>(target: &TargetPlan<'a>, notes: &'a Notes) -> Vec<Element<'a>> {
    let mut all: Vec<Element<'a>> = Vec::new();
    for route in innocence_routes(target).filter(|route| is_open(route)) {
        let remedy = route.remedy();
        for reason in &route.row.reasons {
            let say = reason.requirement.say.as_str();
            let id = format!("{}#{}", remedy.id, reason.requirement.id);
            if let Some(element) = all.iter_mut().find(|element| element.say == say) {
                element.ids.push(id);
                add(&mut element.cites, reason.cite);
                add(&mut element.remedies, &remedy.title);
                if element.verdict != reason.verdict.word() {
                    element.verdict = "unknown";
                }
                element.judge |= reason.requirement.judge;
            } else {
                all.push(Element {
                    ids: vec![id.clone()],
                    id,
                    say,
                    cites: [reason.cite].into_iter().filter(|cite| !cite.is_empty()).collect(),
                    remedies: vec![remedy.title.as_str()],
                    verdict: reason.verdict.word(),
                    judge: reason.requirement.judge,
                    pieces: Vec::new(),
                });
            }
        }
    }
    for element in &mut all {
        let speaks = |piece: &&Piece| element.ids.iter().any(|id| piece.elements.contains(id));
        element.pieces = notes.pieces.iter().filter(speaks).collect();
    }
    all
}

fn add<'a>(list: &mut Vec<&'a str>, text: &'a str) {
    if !text.is_empty() && !list.contains(&text) {
        list.push(text);
    }
}
