//! The paper that asks, to a court or to an office, and the order that a judge may sign.
//!
//! Not here: the grounds (`grounds`) and the facts (`facts`), which declarations share.

use case_file::Owner;
use law::{Process, Track};
use plan::Words;

use super::addendum::Addendum;
use super::filing::Filing;
use super::needs::{full_name, known};
use super::{Office, facts, grounds};
use crate::{CheckLine, Labeled, Part, Run};

/// The longest name that stands in a caption or a signature in full.
const NAME: usize = 90;

/// Returns how the person who asks is named in the papers of a filing; nothing where the name must not be printed.
pub(crate) fn petitioner(office: &Office<'_>, filing: &Filing<'_>) -> Option<String> {
    let name = full_name(office.file)?;
    match filing.remedy.track {
        Track::ProtectedWitness => None,
        Track::JuvenileParty if is_the_child(office, filing) => Some(initials(&name)),
        _ => Some(name),
    }
}

fn is_the_child(office: &Office<'_>, filing: &Filing<'_>) -> bool {
    let Some(Owner::Matter(id)) = filing.targets.first() else { return false };
    let role = office.file.matter(id).and_then(|matter| matter.more.get("role"));
    // Unknown is treated as the child: a printed name cannot be taken back.
    role.and_then(serde_json::Value::as_str).is_none_or(|role| matches!(role, "victim" | "child"))
}

fn initials(name: &str) -> String {
    let first = |part: &str| part.chars().next().map(|letter| format!("{letter}."));
    name.split_whitespace().filter_map(first).collect::<Vec<_>>().join(" ")
}

/// Returns the head of a paper for a court.
pub(crate) fn caption(
    office: &Office<'_>,
    filing: &Filing<'_>,
    title: String,
    addendum: &mut Addendum,
) -> Part {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let name = petitioner(office, filing);
    let mut parties = vec![say("paper-in-the-matter")];
    match &name {
        Some(name) => parties.push(addendum.fit(words, &say("paper-label-name"), name, NAME)),
        None => parties.push(say("paper-blank-long")),
    }
    let others = office.file.person.facts.texts("other_names").join("; ");
    if !others.is_empty() && !filing.is_matter() {
        let others = addendum.fit(words, &say("paper-label-other_names"), &others, NAME);
        parties.push(words.say("paper-also-known", &[("names", &others)]));
    }
    parties.push(say("paper-petitioner"));
    let label = |name: &str| format!("{}:", say(&format!("paper-label-{name}")));
    let facts = filing.case.map(|case| &case.facts);
    let mut text = |name: &str| {
        let value = facts.and_then(|facts| known(facts, name));
        let value = value.map(|value| addendum.fit(words, &say(&format!("paper-label-{name}")), value, NAME));
        Labeled { label: label(name), value }
    };
    let (court, county, number) = (text("court"), text("county"), text("number"));
    let subtitle = words
        .say("paper-subtitle", &[("remedy", &filing.remedy.title), ("authority", &filing.remedy.authority)]);
    Part::Caption {
        court: vec![court, county, facts::state(office, filing, words)],
        parties,
        case: vec![number, Labeled::blank(label("other-side"))],
        title,
        subtitle,
    }
}

/// Returns the title of a paper for a court.
pub(crate) fn court_title(office: &Office<'_>, filing: &Filing<'_>, kind: &str) -> String {
    let motion = kind == "petition" && filing.is_matter();
    office.court(if motion { "paper-kind-motion".to_owned() } else { format!("paper-kind-{kind}") }.as_str())
}

/// Returns the lines to sign on; the address is left out where it must stay secret.
pub(crate) fn signature(
    office: &Office<'_>,
    filing: Option<&Filing<'_>>,
    name: Option<String>,
    words: &dyn Words,
    addendum: &mut Addendum,
) -> Part {
    let label = |key: &str| words.say(&format!("paper-sign-{key}"), &[]);
    let full = words.say("paper-label-name", &[]);
    let name = name.map(|name| addendum.fit(words, &full, &name, NAME));
    let mut lines = vec![
        Labeled::blank(label("date")),
        Labeled::blank(label("signature")),
        Labeled { label: label("name"), value: name },
    ];
    let track = filing.map(|filing| filing.remedy.track);
    let hidden = match (track, filing) {
        (Some(Track::ProtectedWitness), _) => true,
        (Some(Track::JuvenileParty), Some(filing)) => is_the_child(office, filing),
        _ => false,
    };
    if !hidden {
        lines.extend(contact(office, words));
    }
    Part::Signature { lines }
}

/// Returns address, phone and email, each with a line where it is not known.
pub(crate) fn contact(office: &Office<'_>, words: &dyn Words) -> Vec<Labeled> {
    let facts = &office.file.person.facts;
    let address: Vec<&str> = ["address.street", "address.city", "address.state", "address.zip"]
        .iter()
        .filter_map(|name| known(facts, name))
        .collect();
    let label = |key: &str| words.say(&format!("paper-sign-{key}"), &[]);
    let text = |name: &str| known(facts, name).map(str::to_owned);
    vec![
        Labeled { label: label("address"), value: (!address.is_empty()).then(|| address.join(", ")) },
        Labeled { label: label("phone"), value: text("phone") },
        Labeled { label: label("email"), value: text("email") },
    ]
}

/// Returns what must not be written down; nothing where everything may be.
pub(crate) fn never_write(filing: &Filing<'_>, words: &dyn Words) -> Option<String> {
    let key = match filing.remedy.track {
        Track::TradeSecret => "paper-warn-trade-secret",
        Track::ProtectedWitness => "paper-warn-protected-witness",
        Track::JuvenileParty => "paper-warn-juvenile-party",
        _ => return None,
    };
    Some(words.say(key, &[]))
}

/// Returns the same as a small note, for a paper that is filed and has room to write.
pub(crate) fn never_write_note(filing: &Filing<'_>, words: &dyn Words) -> Option<Part> {
    never_write(filing, words).map(|never| Part::Paragraph { runs: vec![Run::soft(never)] })
}

/// Asks a court.
pub(crate) fn petition(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let mut addendum = Addendum::default();
    let title = court_title(office, filing, "petition");
    let mut parts = vec![caption(office, filing, title, &mut addendum)];
    parts.extend(body(office, filing, "paper-ask-court", &mut addendum));
    let name = petitioner(office, filing);
    parts.push(signature(office, Some(filing), name.clone(), office.words.court, &mut addendum));
    parts.extend(addendum.parts(office.words.court, name.as_deref().unwrap_or_default()));
    parts
}

/// Asks an office or a board.
pub(crate) fn request(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let mut addendum = Addendum::default();
    let name = petitioner(office, filing);
    let mut parts = vec![
        Part::Facts {
            lines: vec![
                Labeled::blank(office.court("paper-letter-to")),
                Labeled::known(
                    office.court("paper-letter-about"),
                    office.court_with(
                        "paper-subtitle",
                        &[("remedy", &filing.remedy.title), ("authority", &filing.remedy.authority)],
                    ),
                ),
            ],
        },
        Part::Facts { lines: case_or_matter(office, filing, &mut addendum) },
    ];
    parts.retain(|part| !matches!(part, Part::Facts { lines } if lines.is_empty()));
    parts.extend(body(office, filing, "paper-ask-office", &mut addendum));
    parts.push(signature(office, Some(filing), name.clone(), words, &mut addendum));
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

fn case_or_matter(office: &Office<'_>, filing: &Filing<'_>, addendum: &mut Addendum) -> Vec<Labeled> {
    let words = office.words.court;
    let label = |name: &str| format!("{}:", words.say(&format!("paper-label-{name}"), &[]));
    let name = petitioner(office, filing);
    let name = name.map(|name| addendum.fit(words, &words.say("paper-label-name", &[]), &name, NAME));
    let mut lines = vec![Labeled { label: label("name"), value: name }];
    let others = office.file.person.facts.texts("other_names").join("; ");
    if !others.is_empty() && !filing.is_matter() {
        let label_words = words.say("paper-label-other_names", &[]);
        lines.push(Labeled::known(label("other_names"), addendum.fit(words, &label_words, &others, NAME)));
    }
    lines
}

/// What is asked, the facts, the grounds, and what to order.
fn body(office: &Office<'_>, filing: &Filing<'_>, ask: &str, addendum: &mut Addendum) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let remedy = filing.remedy;
    let who = match petitioner(office, filing) {
        Some(name) => {
            words.say("paper-who", &[("name", &addendum.fit(words, &say("paper-label-name"), &name, NAME))])
        }
        None => say("paper-who-signs"),
    };
    let asked = words.say(ask, &[("who", &who), ("remedy", &remedy.title), ("authority", &remedy.authority)]);
    let mut parts = vec![Part::paragraph(asked)];
    parts.extend(never_write_note(filing, words));
    let lines = facts::case_lines(office, filing, words, remedy.process == Process::Petition, addendum);
    if !lines.is_empty() {
        parts.push(Part::heading(1, say("paper-facts")));
        parts.push(Part::Facts { lines });
        parts.extend(facts::charge_table(filing, words, addendum));
        parts.extend(details(office, filing, addendum));
    } else if filing.is_matter() {
        parts.push(Part::heading(1, say("paper-facts")));
        let reads = facts::rests_on(office, filing);
        let told = facts::of_the_rest(office, filing, &reads, words);
        let lines: Vec<Labeled> =
            told.into_iter().map(|one| Labeled::known(format!("{}:", one.label), one.value)).collect();
        if !lines.is_empty() {
            parts.push(Part::Facts { lines });
        }
        parts.push(Part::Ruled { label: say(own_words(remedy.track)), lines: 8 });
    }
    parts.extend(grounds::parts(office, filing, words));
    parts.push(Part::heading(1, say("paper-wanted")));
    parts.push(Part::Numbered { first: 1, lines: wanted(filing, words) });
    parts
}

fn own_words(track: Track) -> &'static str {
    match track {
        Track::TradeSecret => "paper-own-words-trade-secret",
        Track::ProtectedWitness => "paper-own-words-protected-witness",
        Track::JuvenileParty => "paper-own-words-juvenile-party",
        _ => "paper-own-words",
    }
}

/// What else the grounds rest on: of each charge, and of the person.
fn details(office: &Office<'_>, filing: &Filing<'_>, addendum: &mut Addendum) -> Vec<Part> {
    let words = office.words.court;
    let reads = facts::rests_on(office, filing);
    let mut lines = Vec::new();
    for (number, charge) in (1..).zip(filing.charges()) {
        let told = facts::of_charge(office, charge, &reads, words);
        if !told.is_empty() {
            let said: Vec<String> = told.iter().map(|one| grounds::labeled(one, words)).collect();
            let number = number.to_string();
            lines.push(words.say("paper-charge-more", &[("number", &number), ("facts", &said.join(" "))]));
        }
    }
    let rest = facts::of_the_rest(office, filing, &reads, words);
    lines.extend(rest.iter().map(|one| grounds::labeled(one, words)));
    if lines.is_empty() {
        return Vec::new();
    }
    let list = Part::Bullets { lines };
    if filing.charges().len() > facts::IN_PLACE {
        let item = addendum.put(&words.say("paper-charge-details", &[]), vec![list]);
        return vec![Part::paragraph(words.say("paper-details-in-addendum", &[("item", &item)]))];
    }
    vec![list]
}

/// What the court or office is asked to do.
fn wanted(filing: &Filing<'_>, words: &dyn Words) -> Vec<String> {
    let remedy = filing.remedy;
    let count = filing.charges().len().to_string();
    let mut lines =
        vec![words.say("paper-wanted-grant", &[("remedy", &remedy.title), ("authority", &remedy.authority)])];
    if !filing.is_matter() {
        lines.push(words.say("paper-wanted-charges", &[("count", &count)]));
        lines.push(words.say("paper-wanted-send", &[]));
    }
    lines.push(words.say("paper-wanted-other", &[]));
    lines
}

/// The order that a judge may sign, with every decision left to the judge.
pub(crate) fn order(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let mut parts = vec![caption(office, filing, court_title(office, filing, "order"), &mut addendum)];
    let name = petitioner(office, filing);
    let who = name.as_deref().map_or_else(
        || say("paper-order-the-petitioner"),
        |name| addendum.fit(words, &say("paper-label-name"), name, NAME),
    );
    parts.push(Part::paragraph(words.say("paper-order-read", &[("name", &who)])));
    let line =
        |text: String| CheckLine { text, date: String::new(), details: Vec::new(), note: String::new() };
    let heard = ["paper-order-hearing", "paper-order-no-hearing"].map(|key| line(say(key)));
    parts.push(Part::Checklist { lines: heard.to_vec() });
    let findings = grounds::findings(filing, words);
    if !findings.is_empty() {
        parts.push(Part::heading(1, say("paper-order-findings")));
        parts.push(Part::Paragraph { runs: vec![Run::soft(say("paper-grounds-you"))] });
        parts.push(Part::Checklist { lines: findings });
    }
    parts.push(Part::heading(1, say("paper-order-orders")));
    let remedy = filing.remedy;
    let relief = words.say(
        &format!("paper-order-{}", if filing.is_matter() { "matter" } else { remedy.relief.word() }),
        &[("authority", &remedy.authority), ("remedy", &remedy.title)],
    );
    parts.push(Part::Checklist { lines: vec![line(relief)] });
    parts.extend(facts::charge_table(filing, words, &mut addendum));
    if filing.charges().len() > 1 {
        let lines = vec![line(say("paper-order-in-part"))];
        parts.push(Part::Checklist { lines });
        parts.push(Part::Ruled { label: say("paper-order-which"), lines: 2 });
    }
    parts.push(Part::Checklist { lines: vec![line(say("paper-order-denied"))] });
    parts.push(Part::Ruled { label: say("paper-order-reasons"), lines: 4 });
    if !filing.is_matter() {
        parts.push(Part::Ruled { label: say("paper-order-agencies"), lines: 4 });
    }
    parts.push(Part::Ruled { label: say("paper-order-terms"), lines: 3 });
    let label = |key: &str| say(&format!("paper-sign-{key}"));
    parts
        .push(Part::Signature { lines: vec![Labeled::blank(label("date")), Labeled::blank(label("judge"))] });
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}
