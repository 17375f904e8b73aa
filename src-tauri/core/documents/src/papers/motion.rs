//! The paper that asks, to a court or to an office, and the order that a judge may sign.
//!
//! Not here: the grounds (`grounds`) and the facts (`facts`), which declarations share.

use std::collections::BTreeSet;

use law::{Read, Track};
use plan::Words;

use super::addendum::Addendum;
use super::filing::Filing;
use super::needs::{full_name, known};
use super::{Office, PaperKind, facts, grounds, needed};
use crate::{CheckLine, Labeled, Part, Run};

/// The longest name that stands in a caption or a signature in full.
const NAME: usize = 90;

/// Returns how the person who asks is named in the papers of a filing; nothing where the name must not be printed.
pub(crate) fn petitioner(office: &Office<'_>, filing: &Filing<'_>) -> Option<String> {
    let name = full_name(office.file)?;
    match filing.remedy.track {
        Track::ProtectedWitness => None,
        // A parent's name would tell the child's.
        Track::JuvenileParty => Some(initials(&name)),
        _ => Some(name),
    }
}

fn initials(name: &str) -> String {
    let first = |part: &str| part.chars().next().map(|letter| format!("{letter}."));
    name.split_whitespace().filter_map(first).collect::<Vec<_>>().join(" ")
}

/// Returns the head of a paper for a court.
pub(crate) fn caption(
    office: &Office<'_>,
    filing: &Filing<'_>,
    kind: PaperKind,
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
    let home = filing.case().and_then(|case| office.law.pack(&case.jurisdiction)).unwrap_or(filing.pack);
    let name_of = |name: &str| facts::label(Some(home), name, words);
    let label = |name: &str| format!("{}:", name_of(name));
    let facts = filing.case().map(|case| &case.facts);
    let venue = filing.venue(office);
    let mut text = |name: &str, value: Option<&str>| {
        let value = value.map(|value| addendum.fit(words, &name_of(name), value, NAME));
        Labeled { label: label(name), value }
    };
    let of_case = |name: &str| facts.and_then(|facts| known(facts, name));
    let court = text("court", if venue.is_empty() { of_case("court") } else { Some(venue) });
    // The words of a court elsewhere name no county; the county of the case tells which one.
    let county = text(if venue.is_empty() { "county" } else { "case_county" }, of_case("county"));
    let numbers = filing.numbers();
    // A case of its own gets its number from the clerk.
    let number = (venue.is_empty() && !numbers.is_empty()).then(|| numbers.clone());
    let number = text("number", number.as_deref());
    let about = (!venue.is_empty() && !numbers.is_empty()).then_some(numbers);
    let about = about.map(|about| text("about-case", Some(&about)));
    let mut lines = vec![court];
    let shown = if venue.is_empty() { facts::has_counties(office, filing) } else { county.value.is_some() };
    if shown {
        lines.push(county);
    }
    lines.extend(facts::state(office, filing, words));
    let is_main = kind == super::main_kind(filing);
    let authority = filing.authority();
    Part::Caption {
        mark: filing.remedy.paperwork.marked.clone(),
        court: lines,
        parties,
        case: [Some(number), about, Some(Labeled::blank(label("other-side")))]
            .into_iter()
            .flatten()
            .collect(),
        title: court_title(office, filing, kind),
        subtitle: if is_main {
            words.say("paper-subtitle", &[("authority", authority)])
        } else {
            String::new()
        },
    }
}

/// Returns what the main paper is called there.
pub(crate) fn main_name(filing: &Filing<'_>, words: &dyn Words) -> String {
    let own = &filing.remedy.paperwork.paper;
    if own.is_empty() {
        words.say(&super::kind_key(filing, super::main_kind(filing)), &[])
    } else {
        own.clone()
    }
}

/// Returns the title of a paper for a court: the main paper's own name, or what goes with it.
pub(crate) fn court_title(office: &Office<'_>, filing: &Filing<'_>, kind: PaperKind) -> String {
    let name = main_name(filing, office.words.court);
    if kind == super::main_kind(filing) {
        return name;
    }
    office.court_with(&format!("paper-court-{}", kind.word()), &[("paper", &name)])
}

/// Returns what is asked, as the end of "I ask this court to …".
pub(crate) fn asks(office: &Office<'_>, filing: &Filing<'_>) -> String {
    let own = filing.asks(office).trim_end_matches('.');
    if own.is_empty() {
        office.court_with("paper-asks", &[("remedy", &filing.remedy.title)])
    } else {
        own.to_owned()
    }
}

/// Returns the lines to sign on, with what stands above them; the address is left out where it must stay secret.
pub(crate) fn signed(
    office: &Office<'_>,
    filing: Option<&Filing<'_>>,
    name: Option<String>,
    above: Vec<Part>,
    addendum: &mut Addendum,
) -> Part {
    let mut parts = above;
    parts.push(signature(office, filing, name, office.words.court, addendum));
    Part::Together { parts }
}

/// Returns the words above the signature of a sworn paper: the place's own, or plain ones.
pub(crate) fn oath(filing: &Filing<'_>, words: &dyn Words) -> Part {
    let own = &filing.pack.perjury;
    Part::paragraph(if own.is_empty() { words.say("paper-oath-plain", &[]) } else { own.clone() })
}

/// Returns the lines for a notary or a clerk before whom somebody swears.
pub(crate) fn notary(words: &dyn Words) -> [Part; 2] {
    let lines = ["state", "day", "officer", "ends"]
        .map(|key| Labeled::blank(words.say(&format!("paper-sworn-{key}"), &[])));
    let before = Part::Paragraph { runs: vec![Run::soft(words.say("paper-sworn-before", &[]))] };
    [before, Part::Signature { lines: lines.to_vec() }]
}

/// Returns the oath with the lines to sign on, and those for a notary or a clerk where the law wants the paper sworn;
/// `above` stands on the same page.
pub(crate) fn sworn(
    office: &Office<'_>,
    filing: &Filing<'_>,
    name: Option<String>,
    above: Vec<Part>,
    addendum: &mut Addendum,
) -> Part {
    let words = office.words.court;
    let mut parts = above;
    parts.push(oath(filing, words));
    parts.push(signature(office, Some(filing), name, words, addendum));
    if filing.remedy.paperwork.sworn {
        parts.extend(notary(words));
    }
    Part::Together { parts }
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
    let hidden = matches!(
        filing.map(|filing| filing.remedy.track),
        Some(Track::ProtectedWitness | Track::JuvenileParty)
    );
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

/// Asks a court.
pub(crate) fn petition(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let mut addendum = Addendum::default();
    let mut parts = vec![caption(office, filing, PaperKind::Petition, &mut addendum)];
    let to = filing.to(office);
    if !to.is_empty() {
        parts.push(Part::Facts { lines: vec![Labeled::known(office.court("paper-letter-to"), to)] });
    }
    parts.extend(body(office, filing, "paper-ask-court", &mut addendum));
    let mut wanted = vec![words.say("paper-wanted-to", &[("asks", &asks(office, filing))])];
    if filing.changes_record() {
        wanted.push(words.say("paper-wanted-send", &[]));
    }
    wanted.push(words.say("paper-wanted-other", &[]));
    // Nobody signs a page that does not say what is asked.
    let wanted =
        vec![Part::heading(1, words.say("paper-wanted", &[])), Part::Numbered { first: 1, lines: wanted }];
    parts.extend(end(office, filing, wanted, addendum));
    parts
}

/// Asks an office or a board.
pub(crate) fn request(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let mut addendum = Addendum::default();
    let to = filing.to(office);
    let about =
        words.say("paper-about", &[("paper", &main_name(filing, words)), ("authority", filing.authority())]);
    let mut parts = vec![
        Part::Facts {
            lines: vec![
                Labeled {
                    label: office.court("paper-letter-to"),
                    value: (!to.is_empty()).then(|| to.to_owned()),
                },
                Labeled::known(office.court("paper-letter-about"), about),
            ],
        },
        Part::Facts { lines: case_or_matter(office, filing, &mut addendum) },
    ];
    parts.retain(|part| !matches!(part, Part::Facts { lines } if lines.is_empty()));
    parts.extend(body(office, filing, "paper-ask-office", &mut addendum));
    parts.push(Part::Ruled { label: words.say("paper-request-more", &[]), lines: 4 });
    let please = vec![Part::paragraph(words.say("paper-request-please", &[]))];
    parts.extend(end(office, filing, please, addendum));
    parts
}

/// What stands above the signature, the oath where the law wants one, the signature, and what did not fit in its place.
fn end(office: &Office<'_>, filing: &Filing<'_>, above: Vec<Part>, mut addendum: Addendum) -> Vec<Part> {
    let words = office.words.court;
    let name = petitioner(office, filing);
    let paperwork = &filing.remedy.paperwork;
    let mut parts = vec![if paperwork.sworn || paperwork.declared {
        sworn(office, filing, name.clone(), above, &mut addendum)
    } else {
        signed(office, Some(filing), name.clone(), above, &mut addendum)
    }];
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}

fn case_or_matter(office: &Office<'_>, filing: &Filing<'_>, addendum: &mut Addendum) -> Vec<Labeled> {
    let words = office.words.court;
    let label = |name: &str| format!("{}:", words.say(&format!("paper-label-{name}"), &[]));
    let name = petitioner(office, filing);
    let name = name.map(|name| addendum.fit(words, &words.say("paper-label-name", &[]), &name, NAME));
    let birth = office.file.person.facts.date("date_of_birth").known().map(|date| words.vague(date));
    let mut lines = vec![Labeled { label: label("name"), value: name }];
    if filing.remedy.track != Track::ProtectedWitness {
        lines.push(Labeled { label: label("date_of_birth"), value: birth });
    }
    let others = office.file.person.facts.texts("other_names").join("; ");
    if !others.is_empty() && !filing.is_matter() {
        let label_words = words.say("paper-label-other_names", &[]);
        lines.push(Labeled::known(label("other_names"), addendum.fit(words, &label_words, &others, NAME)));
    }
    lines
}

/// What is asked, the facts and the grounds.
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
    let asked = words.say(ask, &[("who", &who), ("asks", &asks(office, filing))]);
    let mut parts = vec![Part::paragraph(asked), Part::heading(1, say("paper-facts"))];
    let reads = needed::told(office, filing);
    if filing.is_matter() {
        let mut lines = facts::of_matter(office, filing, words);
        let told = facts::of_the_rest(office, filing, &reads, words);
        lines.extend(told);
        if !lines.is_empty() {
            parts.push(Part::Bullets { lines });
        }
        parts.push(Part::Ruled { label: say(own_words(filing, "paper-own-words")), lines: 8 });
    } else {
        let in_caption = super::is_for_court(filing) && filing.venue(office).is_empty();
        parts.extend(facts::cases(office, filing, words, in_caption, addendum));
        parts.extend(facts::charge_table(office, filing, words, addendum));
        parts.extend(details(office, filing, &reads, addendum));
        if remedy.paperwork.lists_record {
            parts.extend(facts::whole_record(office, filing, words, addendum));
        }
        if needed::survived_trafficking(office, filing, &reads) {
            parts.push(Part::Ruled { label: say("paper-own-words-trafficking"), lines: 8 });
        }
        if remedy.track == Track::Innocence {
            parts.push(Part::Ruled { label: say("paper-own-words-innocence"), lines: 10 });
            let mut charges = filing.charges().into_iter();
            if remedy.relief == law::Relief::Certificate && charges.any(was_held) {
                parts.push(Part::Ruled { label: say("paper-own-words-custody"), lines: 2 });
            }
        }
    }
    parts.extend(grounds::parts(office, filing));
    parts
}

/// Returns the key of what to write on the lines; it says what must not be written there.
pub(crate) fn own_words(filing: &Filing<'_>, otherwise: &'static str) -> &'static str {
    match filing.remedy.track {
        Track::TradeSecret => "paper-own-words-trade-secret",
        Track::ProtectedWitness => "paper-own-words-protected-witness",
        Track::JuvenileParty => "paper-own-words-juvenile-party",
        _ => otherwise,
    }
}

fn was_held(charge: &case_file::Charge) -> bool {
    known(&charge.facts, "incarceration").is_some_and(|word| word != "none")
}

/// What else the grounds rest on: of each charge, and of the person.
fn details(
    office: &Office<'_>,
    filing: &Filing<'_>,
    reads: &BTreeSet<Read>,
    addendum: &mut Addendum,
) -> Vec<Part> {
    let words = office.words.court;
    let in_table =
        |read: &Read| matches!(read.1.as_str(), "severity" | "grade") && read.0 == law::Subject::Charge;
    let of_charges: BTreeSet<Read> = reads.iter().filter(|read| !in_table(read)).cloned().collect();
    // Who was locked up for what somebody else did tells it; who was not has nothing to tell.
    let custody = ["incarceration", "incarceration_ended"].map(|name| (law::Subject::Charge, name.into()));
    let with_custody = of_charges.iter().cloned().chain(custody).collect();
    let mut lines = Vec::new();
    for (number, charge) in (1..).zip(filing.charges()) {
        let tells_custody = filing.remedy.track == Track::Innocence && was_held(charge);
        let told =
            facts::of_charge(office, charge, if tells_custody { &with_custody } else { &of_charges }, words);
        if !told.is_empty() {
            let number = number.to_string();
            lines.push(words.say("paper-charge-more", &[("number", &number), ("facts", &told.join(" "))]));
        }
    }
    lines.extend(facts::of_the_rest(office, filing, reads, words));
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

/// The order that a judge may sign, with every decision left to the judge.
pub(crate) fn order(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let say = |key: &str| words.say(key, &[]);
    let mut addendum = Addendum::default();
    let mut parts = vec![caption(office, filing, PaperKind::Order, &mut addendum)];
    let name = petitioner(office, filing);
    let who = name.as_deref().map_or_else(
        || say("paper-order-the-petitioner"),
        |name| addendum.fit(words, &say("paper-label-name"), name, NAME),
    );
    let paper = main_name(filing, words);
    parts.push(Part::paragraph(words.say("paper-order-read", &[("paper", &paper), ("name", &who)])));
    let line =
        |text: String| CheckLine { text, date: String::new(), details: Vec::new(), note: String::new() };
    let heard = ["paper-order-hearing", "paper-order-no-hearing"].map(|key| line(say(key)));
    parts.push(Part::Checklist { lines: heard.to_vec() });
    let about = facts::cases(office, filing, words, filing.venue(office).is_empty(), &mut addendum);
    let table = facts::charge_table(office, filing, words, &mut addendum);
    if !table.is_empty() {
        parts.push(Part::heading(1, say("paper-order-about")));
        parts.extend(about);
        parts.extend(table);
    }
    let findings = grounds::findings(office, filing);
    if !findings.is_empty() {
        parts.push(Part::heading(1, say("paper-order-findings")));
        parts.push(Part::Checklist { lines: findings });
    }
    parts.push(Part::heading(1, say("paper-order-orders")));
    let remedy = filing.remedy;
    let authority = filing.authority();
    let granted = line(words.say("paper-order-granted", &[("authority", authority)]));
    let mut acts = filing.orders(office);
    if acts.is_empty() {
        let key = if filing.is_matter() { "matter" } else { remedy.relief.word() };
        acts = vec![words.say(&format!("paper-order-{key}"), &[("remedy", &remedy.title)])];
    }
    parts.push(Part::Checklist { lines: vec![granted] });
    parts.push(Part::Numbered { first: 1, lines: acts });
    if filing.charges().len() > 1 {
        let lines = vec![line(say("paper-order-in-part"))];
        parts.push(Part::Checklist { lines });
        parts.push(Part::Ruled { label: say("paper-order-which"), lines: 2 });
    }
    parts.push(Part::Checklist { lines: vec![line(say("paper-order-denied"))] });
    parts.push(Part::Ruled { label: say("paper-order-reasons"), lines: 2 });
    // What a judge signs stands on the page of the signature, as far as it fits.
    let mut last = Vec::new();
    if filing.changes_record() {
        let mut known: Vec<&str> =
            filing.cases.iter().filter_map(|case| known(&case.facts, "agency")).collect();
        known.dedup();
        let lines: Vec<CheckLine> = known
            .into_iter()
            .map(|agency| line(addendum.fit(words, &say("paper-label-agency"), agency, NAME)))
            .chain((0..3).map(|_| line(say("paper-blank-long"))))
            .collect();
        last.push(Part::paragraph(say("paper-order-agencies")));
        last.push(Part::Checklist { lines });
    }
    let label = |key: &str| say(&format!("paper-sign-{key}"));
    last.push(Part::Ruled { label: say("paper-order-terms"), lines: 2 });
    last.push(Part::Signature { lines: vec![Labeled::blank(label("date")), Labeled::blank(label("judge"))] });
    parts.push(Part::Together { parts: last });
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    parts
}
