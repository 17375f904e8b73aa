//! Letters: for one's own record, to correct it, and to tell who holds the record that an order was granted.
//!
//! Not here: addresses of offices; nobody keeps a list that stays right. The pack says how the record is asked for, and
//! that stands on a page for the person which is not sent.

use case_file::{Case, FactPath, Owner};
use law::Pack;
use plan::case_title;

use super::addendum::Addendum;
use super::filing::Filing;
use super::motion::{contact, petitioner, signed};
use super::needs::{full_name, known, name};
use super::{MissingFacts, Office, PaperKind, PaperOffer, facts};
use crate::{Cell, Labeled, Packet, Part, Tone};

/// The letters about the record itself: one for each place, and one for each case.
pub(crate) fn offers(office: &Office<'_>) -> Vec<PaperOffer> {
    let mut all = Vec::new();
    for (pack, cases) in places(office) {
        let about = pack.name.clone();
        let targets = cases.iter().map(|case| Owner::Case(case.id.clone())).collect();
        if !pack.own_record.is_empty() {
            let missing = name(office.file).into_iter().collect();
            all.push(offer(office, own_record_id(pack), PaperKind::OwnRecord, about, targets, missing));
        }
        for case in cases {
            let about = case_title(office.law, case).say(office.words.own);
            let targets = vec![Owner::Case(case.id.clone())];
            let missing = correction_needs(office, case);
            all.push(offer(
                office,
                correction_id(pack, case),
                PaperKind::Correction,
                about,
                targets,
                missing,
            ));
        }
    }
    all
}

/// Draws a letter about the record itself, if the id names one.
pub(crate) fn draw(office: &Office<'_>, id: &str) -> Option<Result<Packet, MissingFacts>> {
    for (pack, cases) in places(office) {
        if own_record_id(pack) == id && !pack.own_record.is_empty() {
            return Some(match name(office.file) {
                Some(fact) => Err(MissingFacts::Facts(vec![fact])),
                None => Ok(office.packet(
                    PaperKind::OwnRecord,
                    office.court("paper-kind-own-record"),
                    "",
                    pack,
                    own_record(office, pack),
                )),
            });
        }
        for case in cases {
            if correction_id(pack, case) == id {
                let missing = correction_needs(office, case);
                return Some(if missing.is_empty() {
                    Ok(office.packet(
                        PaperKind::Correction,
                        office.court("paper-kind-correction"),
                        "",
                        pack,
                        correction(office, pack, case),
                    ))
                } else {
                    Err(MissingFacts::Facts(missing))
                });
            }
        }
    }
    None
}

/// The places of the file's cases that we have law for, each with its cases.
fn places<'a>(office: &Office<'a>) -> Vec<(&'a Pack, Vec<&'a Case>)> {
    let mut all: Vec<(&Pack, Vec<&Case>)> = Vec::new();
    for case in &office.file.cases {
        let Some(pack) = office.law.pack(&case.jurisdiction) else { continue };
        match all.iter_mut().find(|(known, _)| known.jurisdiction == pack.jurisdiction) {
            Some((_, cases)) => cases.push(case),
            None => all.push((pack, vec![case])),
        }
    }
    all
}

fn own_record_id(pack: &Pack) -> String {
    format!("{}/record/{}", pack.jurisdiction, PaperKind::OwnRecord.word())
}

fn correction_id(pack: &Pack, case: &Case) -> String {
    format!("{}/record/{}/{}", pack.jurisdiction, case.id, PaperKind::Correction.word())
}

fn offer(
    office: &Office<'_>,
    id: String,
    kind: PaperKind,
    about: String,
    targets: Vec<Owner>,
    missing: Vec<FactPath>,
) -> PaperOffer {
    PaperOffer {
        id,
        kind,
        title: office.own(&format!("paper-kind-{}", kind.word())),
        purpose: office.own(&format!("paper-for-{}", kind.word())),
        remedy: String::new(),
        group: office.own("paper-group-record"),
        about,
        targets,
        missing,
        refused: String::new(),
    }
}

/// A correction needs a name, where the case is, and how each charge ended.
fn correction_needs(office: &Office<'_>, case: &Case) -> Vec<FactPath> {
    let mut all: Vec<FactPath> = name(office.file).into_iter().collect();
    let of_case = |field: &str| FactPath::new(Owner::Case(case.id.clone()), field);
    let lacks = |field: &str| known(&case.facts, field).is_none();
    all.extend((lacks("county") && lacks("court")).then(|| of_case("county")));
    for charge in &case.charges {
        let lacking = ["description", "outcome"].into_iter().filter(|field| {
            known(&charge.facts, field).is_none_or(|value| *field == "outcome" && value == "unknown")
        });
        all.extend(lacking.map(|field| FactPath::new(Owner::Charge(charge.id.clone()), field)));
    }
    if case.charges.is_empty() {
        all.push(of_case("another_charge"));
    }
    all
}

/// From whom, to whom, when, about what.
fn head(office: &Office<'_>, to: Option<&str>, about: String, addendum: &mut Addendum) -> Vec<Part> {
    let words = office.words.court;
    let full = words.say("paper-label-name", &[]);
    let name = full_name(office.file).map(|name| addendum.fit(words, &full, &name, 90));
    let mut from = vec![Labeled { label: office.court("paper-letter-from"), value: name }];
    from.extend(
        contact(office, words).into_iter().map(|line| Labeled { label: format!("{}:", line.label), ..line }),
    );
    vec![
        Part::Facts { lines: from },
        Part::Facts {
            lines: vec![
                Labeled { label: office.court("paper-letter-to"), value: to.map(str::to_owned) },
                Labeled::blank(office.court("paper-letter-date")),
                Labeled::known(office.court("paper-letter-about"), about),
            ],
        },
        Part::paragraph(office.court("paper-letter-dear")),
    ]
}

/// The page for the person that is not sent.
fn not_sent(office: &Office<'_>, lines: Vec<String>) -> Vec<Part> {
    let title = office.own("paper-letter-keep");
    vec![Part::PageBreak, Part::Callout { tone: Tone::Note, title, lines }]
}

fn own_record(office: &Office<'_>, pack: &Pack) -> Vec<Part> {
    let words = office.words.court;
    let mut addendum = Addendum::default();
    let about = office.court_with("paper-own-record-about", &[("place", &pack.name)]);
    let mut parts = head(office, None, about, &mut addendum);
    parts.push(Part::paragraph(office.court_with("paper-own-record-ask", &[("place", &pack.name)])));
    let facts = &office.file.person.facts;
    let birth = facts.date("date_of_birth").known().map(|date| words.vague(date));
    let others = facts.texts("other_names").join("; ");
    let label = |name: &str| format!("{}:", office.court(&format!("paper-label-{name}")));
    parts.push(Part::Facts {
        lines: vec![
            Labeled { label: label("date_of_birth"), value: birth },
            Labeled { label: label("other_names"), value: (!others.is_empty()).then_some(others) },
        ],
    });
    let please = Part::paragraph(office.court("paper-own-record-please"));
    parts.push(signed(office, None, full_name(office.file), vec![please], &mut addendum));
    parts.extend(addendum.parts(words, &full_name(office.file).unwrap_or_default()));
    parts.extend(not_sent(office, vec![pack.own_record.clone(), office.own("paper-own-record-tip")]));
    parts
}

fn correction(office: &Office<'_>, pack: &Pack, case: &Case) -> Vec<Part> {
    let words = office.words.court;
    let mut addendum = Addendum::default();
    let number = known(&case.facts, "number").map_or_else(|| office.court("paper-blank"), str::to_owned);
    let number = addendum.fit(words, &office.court("paper-label-number"), &number, 90);
    let about = office.court_with("paper-correction-about", &[("number", &number)]);
    let mut parts = head(office, None, about, &mut addendum);
    parts.push(Part::paragraph(office.court("paper-correction-ask")));
    let birth = office.file.person.facts.date("date_of_birth").known().map(|date| words.vague(date));
    let mut lines = facts::case_lines(office, case, words, false, &mut addendum);
    lines.insert(
        0,
        Labeled { label: format!("{}:", office.court("paper-label-date_of_birth")), value: birth },
    );
    parts.push(Part::Facts { lines });
    let header = ["charge", "statute", "outcome", "outcome_date"];
    let rows = case.charges.iter().map(|charge| {
        let label = office.court("paper-label-charge");
        let name = known(&charge.facts, "description").unwrap_or_default();
        let outcome = facts::outcome(office, charge, words).unwrap_or_default();
        let date = charge.facts.date("outcome_date").known();
        vec![
            Cell::strong(addendum.fit(words, &label, name, 160)),
            Cell::plain(
                known(&charge.facts, "statute").map_or_else(|| office.court("paper-blank"), str::to_owned),
            ),
            Cell::plain(outcome),
            Cell::plain(date.map_or_else(|| office.court("paper-blank"), |date| words.vague(date))),
        ]
    });
    let rows = rows.collect();
    parts.push(Part::Table {
        widths: vec![5, 3, 4, 3],
        header: header.map(|name| office.court(&format!("paper-label-{name}"))).to_vec(),
        rows,
    });
    parts.push(Part::Ruled { label: office.court("paper-correction-wrong"), lines: 3 });
    let please = Part::paragraph(office.court("paper-correction-please"));
    parts.push(signed(office, None, full_name(office.file), vec![please], &mut addendum));
    parts.extend(addendum.parts(words, &full_name(office.file).unwrap_or_default()));
    parts.extend(not_sent(office, vec![office.own("paper-correction-tip"), pack.own_record.clone()]));
    parts
}

/// Two letters: to the offices that hold the record, and to the firms that report on it.
///
/// Neither says what kind of remedy it was, because that can tell more than the record did. Only the first says who the
/// person is beyond the name.
pub(crate) fn notice(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let mut addendum = Addendum::default();
    let mut parts = Vec::new();
    let numbers = filing.numbers();
    let numbers = if numbers.is_empty() { office.court("paper-blank") } else { numbers };
    let numbers = addendum.fit(words, &office.court("paper-label-number"), &numbers, 90);
    let about = office.court_with("paper-notice-about", &[("number", &numbers)]);
    let birth = office.file.person.facts.date("date_of_birth").known().map(|date| words.vague(date));
    let birth = Labeled { label: format!("{}:", office.court("paper-label-date_of_birth")), value: birth };
    let name = petitioner(office, filing);
    // A firm that never knew of a closed matter learns of it from no letter of ours.
    let readers = if is_private(office, filing) { vec!["office"] } else { vec!["office", "firm"] };
    for (at, to) in readers.into_iter().enumerate() {
        if at > 0 {
            parts.push(Part::PageBreak);
        }
        parts.extend(head(office, None, about.clone(), &mut addendum));
        parts.push(Part::paragraph(office.court(&format!("paper-notice-{to}-granted"))));
        let mut lines = vec![Labeled::blank(office.court("paper-notice-day"))];
        if to == "office" {
            lines.push(birth.clone());
        }
        parts.push(Part::Facts { lines });
        parts.extend(facts::cases(office, filing, words, false, &mut addendum));
        parts.extend(facts::charge_table(office, filing, words, &mut addendum));
        let please = Part::paragraph(office.court(&format!("paper-notice-{to}-please")));
        parts.push(signed(office, Some(filing), name.clone(), vec![please], &mut addendum));
    }
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    let mut tips = vec![office.own("paper-notice-tip")];
    tips.extend(filing.remedy.after.iter().cloned());
    parts.extend(not_sent(office, tips));
    parts
}

/// A letter to each office that the law wants to be told before anything is filed.
pub(crate) fn first_notice(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.court;
    let mut addendum = Addendum::default();
    let name = petitioner(office, filing);
    let about = office.court_with("paper-first-notice-about", &[("authority", filing.authority())]);
    let mut parts = Vec::new();
    for notice in filing.first_notices(office) {
        if !parts.is_empty() {
            parts.push(Part::PageBreak);
        }
        parts.extend(head(office, Some(&notice.to), about.clone(), &mut addendum));
        parts.push(Part::paragraph(&notice.say));
        parts.extend(facts::cases(office, filing, words, false, &mut addendum));
        parts.extend(facts::charge_table(office, filing, words, &mut addendum));
        let please = Part::paragraph(office.court("paper-first-notice-please"));
        parts.push(signed(office, Some(filing), name.clone(), vec![please], &mut addendum));
    }
    parts.extend(addendum.parts(words, name.as_deref().unwrap_or_default()));
    let tips = ["paper-first-notice-tip", "paper-first-notice-proof"].map(|key| office.own(key));
    parts.extend(not_sent(office, tips.to_vec()));
    parts
}

/// Tells whether the very kind of the remedy says what must stay private.
fn is_private(office: &Office<'_>, filing: &Filing<'_>) -> bool {
    let survivor = |read: &law::Read| read.1.as_str().contains("trafficking");
    filing.remedy.track == law::Track::Juvenile || facts::rests_on(office, filing).iter().any(survivor)
}
