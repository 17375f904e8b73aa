//! What a person takes along once something is granted: letters to those who keep a copy, and a card for the wallet.
//!
//! Not here: what the law says (packs), when to check (`plan`), and where a paper is saved. A letter cites only the law
//! that the remedy itself rests on. The card never names a charge or a case: it lies in a wallet.

use case_file::{Case, CaseFile, Fact, Owner};
use law::{Law, Pack, Track};
use plan::{Granted, Plan, Words, case_title};

use crate::{Card, Labeled, Packet, Part, Run, Tone};

/// Returns the letters about everything that was granted, in English, because those who get them read English; what to
/// know before sending them is said in `words`. `None` when nothing was granted that anybody else keeps a copy of.
pub fn letters(
    plan: &Plan<'_>,
    file: &CaseFile,
    law: &Law,
    words: &dyn Words,
    english: &dyn Words,
) -> Option<Packet> {
    let of_record = |granted: &&Granted<'_>| {
        matches!(
            granted.remedy.track,
            Track::Innocence | Track::NonConviction | Track::Conviction | Track::Juvenile
        )
    };
    let granted: Vec<&Granted<'_>> = plan.granted.iter().filter(of_record).collect();
    if granted.is_empty() {
        return None;
    }
    let before = (1..=5).map(|number| words.say(&format!("letters-before-{number}"), &[]));
    let mut parts = vec![Part::Callout {
        tone: Tone::Note,
        title: words.say("letters-before", &[]),
        lines: before.collect(),
    }];
    for granted in granted {
        for whom in ["firm", "state"] {
            parts.push(Part::PageBreak);
            parts.extend(letter(&Letter { granted, file, law, words: english }, whom));
        }
    }
    let title = words.say("letters-title", &[]);
    // A letter that somebody else gets has nothing of ours at its foot.
    Some(Packet { footer: String::new(), pages: String::new(), ..paper(plan, words, title, parts) })
}

/// Returns the card of what may be answered, one for each place. `None` when nothing was granted.
pub fn wallet_card(plan: &Plan<'_>, words: &dyn Words) -> Option<Packet> {
    let mut places: Vec<&Pack> = Vec::new();
    for granted in plan.granted.iter().filter(|granted| !matches!(granted.target, Owner::Matter(_))) {
        if !places.iter().any(|pack| pack.jurisdiction == granted.pack.jurisdiction) {
            places.push(granted.pack);
        }
    }
    if places.is_empty() {
        return None;
    }
    let mut parts = vec![Part::paragraph(words.say("card-how", &[]))];
    parts.extend(places.iter().map(|pack| Part::Card(card(plan, pack, words))));
    let title = words.say("card-title", &[]);
    Some(paper(plan, words, title, parts))
}

fn card(plan: &Plan<'_>, pack: &Pack, words: &dyn Words) -> Card {
    let say = |key: &str| words.say(key, &[]);
    let or_unknown = |lines: Vec<String>, key: &str| if lines.is_empty() { vec![say(key)] } else { lines };
    let may = &pack.sealing.may_deny;
    let mut may = if may.is_empty() { Vec::new() } else { vec![may.clone()] };
    let of_juvenile =
        |one: &Granted<'_>| one.remedy.track == Track::Juvenile && one.pack.jurisdiction == pack.jurisdiction;
    let juvenile = &pack.sealing.juvenile;
    if !juvenile.is_empty() && !may.contains(juvenile) && plan.granted.iter().any(of_juvenile) {
        may.push(words.say("understand-juvenile-here", &[("text", juvenile)]));
    }
    let mut granted: Vec<String> = Vec::new();
    for one in plan.granted.iter().filter(|one| one.pack.jurisdiction == pack.jurisdiction) {
        let line = format!("{}, {}", one.remedy.title, words.vague(one.on));
        if !granted.contains(&line) {
            granted.push(line);
        }
    }
    Card {
        title: words.say("card-of", &[("place", &pack.name)]),
        groups: vec![
            (say("card-granted"), granted),
            (say("card-may"), or_unknown(may, "card-may-unknown")),
            (say("card-must"), or_unknown(pack.sealing.must_tell.clone(), "card-must-unknown")),
        ],
        foot: words.say("card-date", &[("date", &words.day(plan.as_of))]),
    }
}

fn paper(plan: &Plan<'_>, words: &dyn Words, title: String, parts: Vec<Part>) -> Packet {
    let date = words.day(plan.as_of);
    Packet {
        title,
        language: words.language(),
        as_of: plan.as_of,
        footer: words.say("plan-packet-footer", &[("date", &date)]),
        pages: words.say("plan-packet-pages", &[("page", "{n}"), ("pages", "{m}")]),
        dress: crate::Dress::Guide,
        parts,
    }
}

/// What a letter is made from.
struct Letter<'a> {
    granted: &'a Granted<'a>,
    file: &'a CaseFile,
    law: &'a Law,
    words: &'a dyn Words,
}

impl Letter<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn fact(&self, key: &str, value: Option<String>) -> Labeled {
        Labeled { label: self.say(key), value }
    }

    fn case(&self) -> Option<&Case> {
        match &self.granted.target {
            Owner::Case(id) => self.file.case(id),
            Owner::Charge(id) => self.file.charge(id).map(|(case, _)| case),
            Owner::Person | Owner::Matter(_) => None,
        }
    }

    fn of_case(&self, field: &str) -> Option<String> {
        self.case()?.facts.text(field).known().map(str::to_owned)
    }

    fn of_person(&self, fields: &[&str], between: &str) -> Option<String> {
        let facts = &self.file.person.facts;
        let known: Vec<&str> = fields
            .iter()
            .filter_map(|field| match facts.text(field) {
                Fact::Known(text) if !text.trim().is_empty() => Some(text),
                _ => None,
            })
            .collect();
        (!known.is_empty()).then(|| known.join(between))
    }
}

fn letter(letter: &Letter<'_>, whom: &str) -> Vec<Part> {
    let say = |key: &str| letter.say(key);
    let granted = letter.granted;
    let place = match letter.case() {
        Some(case) => case_title(letter.law, case).say(letter.words),
        None => granted.pack.name.clone(),
    };
    let name = letter.file.person.full_name();
    let address = letter.of_person(&["address.street", "address.city", "address.state", "address.zip"], ", ");
    let heading = [
        letter.fact("letters-date", None),
        letter.fact("letters-to", None),
        letter.fact("letters-to-address", None),
        letter.fact("letters-from", name.clone()),
        letter.fact("letters-address", address),
        letter.fact("letters-phone", letter.of_person(&["phone"], "")),
    ];
    let facts = [
        letter.fact("letters-what", Some(granted.remedy.title.clone())),
        letter.fact("letters-when", Some(letter.words.vague(granted.on))),
        letter.fact("letters-under", Some(granted.remedy.authority.clone())),
        letter.fact("letters-court", letter.of_case("court")),
        letter.fact("letters-county", letter.of_case("county")),
        letter.fact("letters-number", letter.of_case("number")),
    ];
    let asks = (1..=3).map(|number| say(&format!("letters-{whom}-ask-{number}")));
    vec![
        Part::heading(1, say(&format!("letters-{whom}"))),
        Part::Facts { lines: heading.to_vec() },
        Part::Paragraph { runs: vec![Run::strong(letter.words.say("letters-re", &[("place", &place)]))] },
        Part::paragraph(say("letters-hello")),
        Part::paragraph(say(&format!("letters-{whom}-1"))),
        Part::Facts { lines: facts.to_vec() },
        Part::paragraph(say("letters-copy")),
        Part::paragraph(say("letters-please")),
        Part::Bullets { lines: asks.collect() },
        Part::paragraph(say("letters-thanks")),
        Part::Facts {
            lines: vec![letter.fact("letters-signature", None), letter.fact("letters-from", name)],
        },
    ]
}
