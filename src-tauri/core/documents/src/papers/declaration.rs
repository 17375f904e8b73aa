//! What the person states, in the first person, from the facts that they gave.
//!
//! Not here: facts that no ground rests on. Nothing is stated that was only assumed; those facts are questions first.

use plan::Words;

use super::addendum::Addendum;
use super::filing::Filing;
use super::motion::{self, petitioner};
use super::needs::known;
use super::{Office, PaperKind, facts, needed};
use crate::{Labeled, Part};

/// Lines to write on for what the file does not hold.
const ROOM: u8 = 5;

/// The declaration.
pub(crate) fn declaration(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let name = petitioner(office, filing);
    let mut parts = Vec::new();
    if super::is_for_court(filing) {
        parts.push(motion::caption(office, filing, PaperKind::Declaration, &mut addendum));
    } else {
        let about = motion::main_name(filing, words);
        parts.push(Part::Facts { lines: vec![Labeled::known(say("paper-letter-about"), about)] });
    }
    let declares = match &name {
        Some(name) => {
            let name = addendum.fit(words, &say("paper-label-name"), name, 90);
            words.say("paper-declare", &[("name", &name)])
        }
        None => say("paper-declare-signs"),
    };
    parts.push(Part::paragraph(declares));
    parts.push(Part::Numbered { first: 1, lines: statements(office, filing, words, &mut addendum) });
    let more = Part::Ruled { label: say(motion::own_words(filing, "paper-declare-more")), lines: ROOM };
    parts.push(motion::sworn(office, filing, name.clone(), vec![more], &mut addendum));
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

/// One numbered statement each for every case, every charge and the person.
fn statements(
    office: &Office<'_>,
    filing: &Filing<'_>,
    words: &dyn Words,
    addendum: &mut Addendum,
) -> Vec<String> {
    let reads = needed::told(office, filing);
    let mut all = vec![words.say("paper-i-ask", &[("paper", &motion::main_name(filing, words))])];
    let mut number = 0;
    for (at, case) in (1..).zip(&filing.cases) {
        let lines = facts::case_lines(office, case, words, false, addendum);
        let said = lines.iter().filter_map(|line| {
            Some(format!("{} {}.", line.label, line.value.as_deref()?.trim_end_matches('.')))
        });
        let said: Vec<String> = said.collect();
        let (facts, at) = (said.join(" "), at.to_string());
        let key = if filing.cases.len() == 1 { "paper-told-case" } else { "paper-told-case-of-several" };
        all.push(words.say(key, &[("facts", &facts), ("number", &at)]));
        for charge in filing.charges_of(case) {
            number += 1;
            let name = known(&charge.facts, "description").unwrap_or_default();
            let name = addendum.fit(words, &words.say("paper-label-charge", &[]), name, 160);
            let number = number.to_string();
            let mut said = vec![words.say("paper-told-charge", &[("number", &number), ("charge", &name)])];
            said.extend(facts::charge_sentences(office, charge, words));
            said.extend(facts::of_charge(office, charge, &reads, words));
            all.push(said.join(" "));
        }
    }
    all.extend(facts::of_matter(office, filing, words));
    all.extend(facts::of_the_rest(office, filing, &reads, words));
    all
}
