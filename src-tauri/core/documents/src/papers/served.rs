//! Who gets a copy, and asking not to pay.
//!
//! Not here: who must get one, and whether a fee can be waived; the pack says both.

use super::addendum::Addendum;
use super::filing::Filing;
use super::motion::{self, petitioner};
use super::{Office, PaperKind};
use crate::{CheckLine, Labeled, Part};

/// Who was given a copy, when and how: one block for each.
pub(crate) fn served(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let mut parts = vec![motion::caption(office, filing, PaperKind::Service, &mut addendum)];
    parts.push(Part::paragraph(say("paper-service-lead")));
    let line = |key: &str| CheckLine {
        text: say(key),
        date: String::new(),
        details: Vec::new(),
        note: String::new(),
    };
    let papers = ["petition", "declaration", "exhibits", "order", "other"];
    let lines = papers.map(|paper| line(&format!("paper-service-gave-{paper}")));
    parts.push(Part::Checklist { lines: lines.to_vec() });
    let named = filing.parties(office).into_iter().map(|party| Some(party.to_owned()));
    for to in named.chain([None]) {
        let heading = to.clone().unwrap_or_else(|| say("paper-service-other"));
        let label = |key: &str| format!("{}:", say(&format!("paper-service-{key}")));
        let who = if to.is_none() { vec![Labeled::blank(label("to"))] } else { Vec::new() };
        let blanks = ["name", "address", "date"].map(|key| Labeled::blank(label(key)));
        let ways = ["hand", "mail", "electronic", "other-way"];
        let ways = ways.map(|way| line(&format!("paper-service-{way}")));
        parts.push(Part::Together {
            parts: vec![
                Part::heading(1, heading),
                Part::Facts { lines: who.into_iter().chain(blanks).collect() },
                Part::Checklist { lines: ways.to_vec() },
            ],
        });
    }
    let label = |key: &str| say(&format!("paper-sign-{key}"));
    let lines = ["date", "signature", "name", "address"].map(|key| Labeled::blank(label(key)));
    parts.push(Part::Together {
        parts: vec![
            Part::heading(1, say("paper-service-server")),
            Part::paragraph(say("paper-service-states")),
            motion::oath(filing, words),
            Part::Signature { lines: lines.to_vec() },
        ],
    });
    let name = petitioner(office, filing);
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

/// Asks not to pay, or to pay later: what the pack says about the fee, and lines for money matters.
pub(crate) fn fee_waiver(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let name = petitioner(office, filing);
    let mut parts = Vec::new();
    if super::is_for_court(filing) {
        parts.push(motion::caption(office, filing, PaperKind::FeeWaiver, &mut addendum));
    }
    let who = name.as_deref().map_or_else(
        || say("paper-who-signs"),
        |name| words.say("paper-who", &[("name", &addendum.fit(words, &say("paper-label-name"), name, 90))]),
    );
    let asked = words.say("paper-fee-ask", &[("who", &who), ("paper", &motion::main_name(filing, words))]);
    parts.push(Part::paragraph(asked));
    parts.push(Part::heading(1, say("paper-fee-money")));
    let lines = ["household", "income", "benefits", "work", "rent", "other-costs", "savings", "debts"];
    let lines = lines.map(|key| Labeled::blank(format!("{}:", say(&format!("paper-fee-{key}")))));
    parts.push(Part::Facts { lines: lines.to_vec() });
    parts.push(Part::Ruled { label: say("paper-fee-why"), lines: 5 });
    let above = vec![motion::oath(filing, words)];
    parts.push(motion::signed(office, Some(filing), name.clone(), above, &mut addendum));
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}
