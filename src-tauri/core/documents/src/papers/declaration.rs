//! What the person states, in the first person, from the facts that they gave.
//!
//! Not here: facts that no ground rests on. Nothing is stated that was only assumed; those facts are questions first.

use plan::Words;

use super::addendum::Addendum;
use super::filing::Filing;
use super::motion::{self, petitioner};
use super::needs::known;
use super::{Office, facts, grounds};
use crate::{Labeled, Part, Run};

/// Lines to write on for what the file does not hold.
const ROOM: u8 = 8;

/// The declaration.
pub(crate) fn declaration(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let name = petitioner(office, filing);
    let mut parts = Vec::new();
    if filing.remedy.process == law::Process::Petition {
        let title = motion::court_title(office, filing, "declaration");
        parts.push(motion::caption(office, filing, title, &mut addendum));
    } else {
        parts.push(Part::Facts {
            lines: vec![Labeled::known(say("paper-letter-about"), &filing.remedy.title)],
        });
    }
    parts.extend(motion::never_write_note(filing, words));
    let declares = match &name {
        Some(name) => {
            let name = addendum.fit(words, &say("paper-label-name"), name, 90);
            words.say("paper-declare", &[("name", &name)])
        }
        None => say("paper-declare-signs"),
    };
    parts.push(Part::paragraph(declares));
    parts.push(Part::Numbered { first: 1, lines: statements(office, filing, words, &mut addendum) });
    parts.push(Part::heading(1, say("paper-declare-grounds")));
    parts.push(Part::paragraph(say("paper-declare-you")));
    let met: Vec<String> = grounds::grounds(filing)
        .iter()
        .filter(|ground| !ground.requirement.judge)
        .map(|ground| words.say("paper-cited", &[("say", &ground.say(words)), ("cite", ground.cite)]))
        .collect();
    if met.is_empty() {
        parts.push(Part::Ruled { label: say("paper-declare-more"), lines: ROOM });
    } else {
        parts.push(Part::Bullets { lines: met });
        parts.push(Part::Ruled { label: say("paper-declare-more"), lines: ROOM });
    }
    parts.extend(oath(filing, words));
    parts.push(motion::signature(office, Some(filing), name.clone(), words, &mut addendum));
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

/// What stands above the signature: the place's own wording, or a note to ask for it.
pub(crate) fn oath(filing: &Filing<'_>, words: &dyn Words) -> Vec<Part> {
    if filing.pack.perjury.is_empty() {
        return vec![
            Part::paragraph(words.say("paper-oath-plain", &[])),
            Part::Paragraph { runs: vec![Run::soft(words.say("paper-oath-ask", &[]))] },
        ];
    }
    vec![Part::paragraph(&filing.pack.perjury)]
}

/// One numbered statement each for the case, every charge and the person.
fn statements(
    office: &Office<'_>,
    filing: &Filing<'_>,
    words: &dyn Words,
    addendum: &mut Addendum,
) -> Vec<String> {
    let reads = facts::rests_on(office, filing);
    let key = if filing.is_matter() { "paper-i-ask-matter" } else { "paper-i-ask" };
    let mut all = vec![words.say(key, &[("remedy", &filing.remedy.title)])];
    let case = facts::case_lines(office, filing, words, false, addendum);
    let told: Vec<String> = case
        .iter()
        .filter_map(|line| Some(format!("{} {}.", line.label, line.value.as_deref()?.trim_end_matches('.'))))
        .collect();
    if !told.is_empty() {
        all.push(words.say("paper-i-case", &[("facts", &told.join(" "))]));
    }
    for (number, charge) in (1..).zip(filing.charges()) {
        let name = known(&charge.facts, "description").unwrap_or_default();
        let name = addendum.fit(words, &words.say("paper-label-charge", &[]), name, 160);
        let number = number.to_string();
        let mut said = vec![words.say("paper-i-charge", &[("number", &number), ("charge", &name)])];
        said.extend(facts::charge_sentences(charge, words));
        said.extend(facts::of_charge(office, charge, &reads, words).into_iter().map(|one| one.sentence));
        all.push(said.join(" "));
    }
    all.extend(facts::of_the_rest(office, filing, &reads, words).into_iter().map(|one| one.sentence));
    all
}
