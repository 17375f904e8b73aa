//! Who gets a copy, and asking not to pay.
//!
//! Not here: who must be told by law; the steps of the pack say it, and only what they tell the person to do is read
//! here. Packs are in English, so the words that are looked for are too.

use super::Office;
use super::addendum::Addendum;
use super::declaration::oath;
use super::filing::Filing;
use super::motion::{self, petitioner};
use crate::{CheckLine, Labeled, Part, Run};

/// How a sentence begins that tells the person to give somebody a copy.
const BEGINS: &[&str] =
    &["serve ", "have ", "send ", "give ", "tell ", "mail ", "notify ", "file and serve "];

/// What such a sentence speaks of.
const SPEAKS: &[&str] = &["serve", "copy", "copies", "notice", "tell ", "notify"];

/// Who may be named, longest first; the word names the party in the catalogue.
const PARTIES: &[(&str, &str)] = &[
    ("u.s. attorney", "us-attorney"),
    ("attorney general", "attorney-general"),
    ("district attorney", "district-attorney"),
    ("state's attorney", "states-attorney"),
    ("county attorney", "county-attorney"),
    ("commonwealth's attorney", "commonwealths-attorney"),
    ("prosecut", "prosecutor"),
    ("state police", "state-police"),
    ("department of public safety", "public-safety"),
    ("police", "police"),
    ("agency", "agency"),
    ("jail", "jail"),
];

/// Words of a fee that speak of not paying it.
const WAIVERS: &[&str] = &[
    "waiv",
    "cannot pay",
    "can't pay",
    "can not pay",
    "cannot afford",
    "can't afford",
    "indigen",
    "low income",
    "no money",
];

/// Tells whether a pack's words on the fee say that it may be waived.
pub(crate) fn may_be_waived(fee: &str) -> bool {
    let fee = fee.to_lowercase();
    WAIVERS.iter().any(|word| fee.contains(word)) && !fee.contains("cannot be waived")
}

/// Returns the words for who the steps tell the person to serve.
pub(crate) fn parties(office: &Office<'_>, filing: &Filing<'_>) -> Vec<&'static str> {
    let mut found = Vec::new();
    for step in filing.steps(office) {
        let text = step.say.replace('\u{2019}', "'").to_lowercase();
        let sentences = text.split(". ").map(str::trim_start);
        let meant = sentences.filter(|sentence| {
            BEGINS.iter().any(|begin| sentence.starts_with(begin))
                && SPEAKS.iter().any(|word| sentence.contains(word))
        });
        for sentence in meant {
            let mut rest = sentence.to_owned();
            for (needle, word) in PARTIES {
                if rest.contains(needle) {
                    rest = rest.replace(needle, " ");
                    found.push(*word);
                }
            }
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|word| seen.insert(*word));
    found
}

/// Who was given a copy, when and how: one block for each.
pub(crate) fn served(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let title = motion::court_title(office, filing, "service");
    let mut parts = vec![motion::caption(office, filing, title, &mut addendum)];
    let note = ["paper-service-ask-who", "paper-service-ask-how"].map(say).join(" ");
    parts.push(Part::Paragraph { runs: vec![Run::soft(note)] });
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
    let named: Vec<Option<String>> = parties(office, filing)
        .into_iter()
        .map(|party| Some(say(&format!("paper-party-{party}"))))
        .chain([None])
        .collect();
    for to in named {
        let heading = to.clone().unwrap_or_else(|| say("paper-service-other"));
        parts.push(Part::heading(1, heading));
        let label = |key: &str| format!("{}:", say(&format!("paper-service-{key}")));
        parts.push(Part::Facts {
            lines: vec![
                Labeled { label: label("to"), value: to },
                Labeled::blank(label("name")),
                Labeled::blank(label("address")),
                Labeled::blank(label("date")),
            ],
        });
        let ways = ["hand", "mail", "electronic", "other-way"];
        let lines = ways.map(|way| line(&format!("paper-service-{way}")));
        parts.push(Part::Checklist { lines: lines.to_vec() });
    }
    parts.push(Part::heading(1, say("paper-service-server")));
    parts.push(Part::paragraph(say("paper-service-states")));
    parts.extend(oath(filing, words));
    let label = |key: &str| say(&format!("paper-sign-{key}"));
    let lines = ["date", "signature", "name", "address"].map(|key| Labeled::blank(label(key)));
    parts.push(Part::Signature { lines: lines.to_vec() });
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
    if filing.remedy.process == law::Process::Petition {
        let title = motion::court_title(office, filing, "fee-waiver");
        parts.push(motion::caption(office, filing, title, &mut addendum));
    }
    let note = [say("paper-fee-own-form"), filing.remedy.fee.clone()].join(" ");
    parts.push(Part::Paragraph { runs: vec![Run::soft(note)] });
    let who = name.as_deref().map_or_else(
        || say("paper-who-signs"),
        |name| words.say("paper-who", &[("name", &addendum.fit(words, &say("paper-label-name"), name, 90))]),
    );
    let asked = words.say("paper-fee-ask", &[("who", &who), ("remedy", &filing.remedy.title)]);
    parts.push(Part::paragraph(asked));
    parts.push(Part::heading(1, say("paper-fee-money")));
    let lines = ["household", "income", "benefits", "work", "rent", "other-costs", "savings", "debts"];
    let lines = lines.map(|key| Labeled::blank(format!("{}:", say(&format!("paper-fee-{key}")))));
    parts.push(Part::Facts { lines: lines.to_vec() });
    parts.push(Part::Ruled { label: say("paper-fee-why"), lines: 5 });
    parts.extend(oath(filing, words));
    parts.push(motion::signature(office, Some(filing), name.clone(), words, &mut addendum));
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

#[cfg(test)]
mod tests {
    use super::may_be_waived;

    #[test]
    fn a_waiver_is_found_where_the_fee_speaks_of_one() {
        assert!(may_be_waived("$500. If you cannot pay, ask for an indigent waiver."));
        assert!(may_be_waived("Ask the clerk how to ask for a fee waiver."));
        assert!(!may_be_waived("There is no fee."));
        assert!(!may_be_waived("$30. It cannot be waived."));
    }
}
