//! Pages for the person: what to do and with which papers, what it is about, and what to say at a hearing.
//!
//! Not here: papers that are sent. Guides are in the person's language; the pack's own words stay as they are.

use case_file::Owner;
use plan::{Warning, Words, title};

use super::filing::{self, Filing};
use super::{Office, PaperKind, grounds, motion};
use crate::{Cell, CheckLine, Labeled, Part, Tone};

/// More charges than this are counted, not named.
const NAMED: usize = 20;

/// What to do, step by step, with the list of papers.
pub(crate) fn guide(office: &Office<'_>, filing: &Filing<'_>, kinds: &[PaperKind]) -> Vec<Part> {
    let words = office.words.own;
    let say = |key: &str| words.say(key, &[]);
    let remedy = filing.remedy;
    let mut parts = vec![
        Part::Facts { lines: overview(office, filing) },
        Part::Callout {
            tone: Tone::Note,
            title: say("paper-what"),
            lines: vec![say("paper-what-1"), say("paper-what-2")],
        },
    ];
    let before = before(office, filing);
    if !before.is_empty() {
        parts.push(Part::Callout { tone: Tone::Warning, title: say("paper-before"), lines: before });
    }
    parts.push(Part::heading(1, say("paper-steps")));
    let steps = filing.steps(office).into_iter().map(|step| cited(&step.say, &step.cite, words));
    parts.push(Part::Numbered { first: 1, lines: steps.collect() });
    parts.push(Part::heading(1, say("paper-signing")));
    parts.push(Part::Bullets { lines: signing(office, filing, kinds) });
    parts.push(Part::heading(1, say("paper-set")));
    parts.push(Part::Table {
        widths: vec![4, 8],
        header: vec![say("paper-set-paper"), say("paper-set-for")],
        rows: kinds
            .iter()
            .map(|kind| {
                let purpose = say(&format!("paper-for-{}", kind.word()));
                vec![Cell::strong(say(&super::kind_key(filing, *kind))), Cell::plain(purpose)]
            })
            .collect(),
    });
    if !filing.bring(office).is_empty() {
        parts.push(Part::heading(1, say("paper-bring")));
        parts.push(Part::Checklist { lines: bring(office, filing) });
    }
    parts.extend(list(say("paper-after"), &remedy.after));
    parts.extend(list(say("paper-unsure"), &remedy.unsure));
    parts.extend(list(say("paper-help"), &filing.pack.help));
    parts
}

/// What to do with the papers before they are filed or sent.
fn signing(office: &Office<'_>, filing: &Filing<'_>, kinds: &[PaperKind]) -> Vec<String> {
    let words = office.words.own;
    let say = |key: &str| words.say(key, &[]);
    let paperwork = &filing.remedy.paperwork;
    let mut lines = Vec::new();
    lines.push(if paperwork.form.is_empty() {
        say("paper-sign-form-ask")
    } else {
        words.say("paper-sign-form", &[("form", &paperwork.form)])
    });
    let court = super::main_kind(filing) == PaperKind::Petition;
    lines.extend(["paper-step-check", "paper-step-fill"].map(say));
    if court {
        lines.push(say("paper-step-judge"));
    }
    lines.push(say(match (paperwork.sworn, court) {
        (true, _) => "paper-sign-sworn",
        _ if paperwork.declared => "paper-sign-declared",
        (false, true) => "paper-step-sign",
        (false, false) => "paper-step-sign-office",
    }));
    if kinds.contains(&PaperKind::Exhibits) {
        lines.push(say("paper-step-exhibits"));
    }
    if kinds.contains(&PaperKind::Service) {
        let parties = filing.parties(office).join("; ");
        lines.push(words.say("paper-step-serve", &[("parties", &parties)]));
    } else if kinds.contains(&PaperKind::Petition) {
        lines.push(say("paper-step-serve-ask"));
    }
    if kinds.contains(&PaperKind::FeeWaiver) {
        lines.push(format!("{} {}", paperwork.fee_waiver, say("paper-fee-own-form")));
    }
    if kinds.contains(&PaperKind::Redacted) {
        lines.extend(["paper-redacted-check-1", "paper-redacted-check-2", "paper-redacted-check-3"].map(say));
    }
    lines.push(say("paper-step-copies"));
    lines
}

/// For whom, about what, by when, at what cost.
fn overview(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Labeled> {
    let words = office.words.own;
    let remedy = filing.remedy;
    let label = |key: &str| format!("{}:", words.say(key, &[]));
    let name = motion::petitioner(office, filing);
    let mut lines = vec![
        Labeled { label: label("paper-label-name"), value: name },
        Labeled::known(label("paper-case"), office.about(filing, words)),
    ];
    let named = filing.charges();
    let charges: Vec<String> = named
        .iter()
        .take(NAMED)
        .map(|charge| title(office.file, office.law, &Owner::Charge(charge.id.clone())).say(words))
        .collect();
    let rest = named.len().saturating_sub(NAMED);
    let mut named = charges.join("; ");
    if rest > 0 {
        let more = words.say("plan-and-more", &[("count", &rest.to_string())]);
        named = format!("{named}; {more}");
    }
    if !named.is_empty() {
        lines.push(Labeled::known(label("paper-charges"), named));
    }
    let last = filing.deadline().map(|day| words.day(day));
    let to = filing.to(office);
    let place = if to.is_empty() { filing.venue(office) } else { to };
    let more = [
        ("paper-where", place),
        ("paper-last-day", last.as_deref().unwrap_or_default()),
        ("paper-deadline", remedy.deadline.as_str()),
        ("paper-fee", &remedy.fee),
        ("paper-authority", &remedy.authority),
        ("paper-known", &filing.pack.known_to),
    ];
    lines.extend(
        more.iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| Labeled::known(label(key), *value)),
    );
    lines
}

/// What to think of before anything is filed.
fn before(office: &Office<'_>, filing: &Filing<'_>) -> Vec<String> {
    let words = office.words.own;
    let remedy = filing.remedy;
    let mut lines = Vec::new();
    lines.extend(motion::never_write(filing, words));
    // Where only some of it is asked for, the steps say what comes by itself and what does not.
    let always_asked = remedy.paperwork.asks.iter().any(|one| one.when.is_none());
    if remedy.process == law::Process::Automatic && always_asked {
        lines.push(words.say("paper-by-itself", &[]));
    }
    if !remedy.once.is_empty() {
        lines.push(remedy.once.clone());
    }
    lines.extend(remedy.later_than.iter().map(|first| first.say.clone()));
    let warned = office.plan.warnings.iter().filter(|warning| {
        matches!(warning, Warning::Immigration | Warning::RecordIncomplete | Warning::PendingCase)
    });
    lines.extend(warned.map(|warning| warning.message().say(words)));
    if !filing.left_out.is_empty() {
        let names: Vec<String> = filing
            .left_out
            .iter()
            .take(NAMED)
            .map(|target| title(office.file, office.law, target).say(words))
            .collect();
        lines.push(words.say("paper-left-out", &[("charges", &names.join("; "))]));
    }
    lines.extend(other_ways(office, filing));
    let others = filing.others(&filing::filings(office.plan, office.file, office.law));
    if !others.is_empty() {
        let names: Vec<String> = others
            .iter()
            .take(NAMED)
            .map(|charge| title(office.file, office.law, &Owner::Charge(charge.id.clone())).say(words))
            .collect();
        lines.push(words.say("paper-not-covered", &[("charges", &names.join("; "))]));
    }
    if words.language() != office.words.court.language() {
        lines.push(words.say("paper-in-english", &[]));
    }
    lines
}

/// Tells that there is another set of papers for the same charges: as a rule one is filed, not all.
fn other_ways(office: &Office<'_>, filing: &Filing<'_>) -> Option<String> {
    let all = filing::filings(office.plan, office.file, office.law);
    let same = |other: &&Filing<'_>| {
        other.remedy.id != filing.remedy.id
            && !other.waits
            && other.changes_record()
            && filing.changes_record()
            && other.targets.iter().any(|target| filing.targets.contains(target))
    };
    let mut names: Vec<&str> = all.iter().filter(same).map(|other| other.remedy.title.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    (!names.is_empty()).then(|| office.words.own.say("paper-other-ways", &[("ways", &names.join("; "))]))
}

fn bring(office: &Office<'_>, filing: &Filing<'_>) -> Vec<CheckLine> {
    let words = office.words.own;
    let line = |bring: &law::Bring| CheckLine {
        text: bring.say.clone(),
        date: String::new(),
        details: if bring.from.is_empty() {
            Vec::new()
        } else {
            vec![words.say("plan-item-from", &[("place", bring.from.trim_end_matches('.'))])]
        },
        note: String::new(),
    };
    filing.bring(office).into_iter().map(line).collect()
}

fn list(heading: String, lines: &[String]) -> Vec<Part> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Part::heading(1, heading), Part::Bullets { lines: lines.to_vec() }]
}

fn cited(say: &str, cite: &str, words: &dyn Words) -> String {
    if cite.is_empty() {
        return say.to_owned();
    }
    words.say("paper-cited", &[("say", say), ("cite", cite)])
}

/// What it is about, in plain words, to keep.
pub(crate) fn summary(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.own;
    let say = |key: &str| words.say(key, &[]);
    let (remedy, sealing) = (filing.remedy, &filing.pack.sealing);
    let mut parts = vec![Part::Facts { lines: overview(office, filing) }];
    let discretion = if filing.rows.iter().any(|row| row.discretionary) {
        say("plan-discretion-yes")
    } else {
        say("plan-discretion-no")
    };
    let told = [
        ("paper-summary", &remedy.summary),
        ("paper-effect", &remedy.effect),
        ("paper-excluded", &remedy.excluded),
        ("paper-who-decides", &discretion),
        ("paper-weighs", &remedy.discretion),
        ("paper-burden", &remedy.burden),
        ("paper-standard", &remedy.standard),
        ("paper-refused", &remedy.refused),
    ];
    for (key, text) in told.into_iter().filter(|(_, text)| !text.is_empty()) {
        parts.push(Part::heading(1, say(key)));
        parts.push(Part::paragraph(text));
    }
    parts.push(Part::heading(1, say("paper-why-open")));
    let why = grounds::grounds(office, filing).into_iter().filter(|ground| !ground.requirement.judge);
    parts.push(Part::Bullets {
        lines: why.map(|ground| cited(&ground.say(words), ground.cite, words)).collect(),
    });
    if filing.changes_record() && super::main_kind(filing) == PaperKind::Petition {
        parts.extend(list(say("paper-sealing-does"), &sealing.does));
        parts.extend(list(say("paper-sealing-does-not"), &sealing.does_not));
        parts.extend(list(say("paper-sealing-who"), &sealing.who_looks));
        let told = [("paper-sealing-deny", &sealing.may_deny), ("paper-sealing-unseal", &sealing.unseal)];
        for (key, text) in told.into_iter().filter(|(_, text)| !text.is_empty()) {
            parts.push(Part::heading(1, say(key)));
            parts.push(Part::paragraph(text));
        }
        parts.extend(list(say("paper-sealing-tell"), &sealing.must_tell));
    }
    parts.extend(list(say("paper-after"), &remedy.after));
    parts.extend(list(say("paper-unsure"), &remedy.unsure));
    parts.extend(list(say("paper-help"), &filing.pack.help));
    parts.retain(|part| !matches!(part, Part::Bullets { lines } if lines.is_empty()));
    parts
}

/// What to say when a judge or a board asks, and what may happen then.
pub(crate) fn hearing(office: &Office<'_>, filing: &Filing<'_>) -> Vec<Part> {
    let words = office.words.own;
    let say = |key: &str| words.say(key, &[]);
    let remedy = filing.remedy;
    let mut parts = vec![Part::paragraph(say("paper-hearing-lead"))];
    if let Some(never) = motion::never_write(filing, words) {
        let title = words.say("paper-warn", &[]);
        parts.push(Part::Callout { tone: Tone::Warning, title, lines: vec![never] });
    }
    parts.push(Part::heading(1, say("paper-hearing-before")));
    let before =
        ["paper-hearing-early", "paper-hearing-phone", "paper-hearing-copies", "paper-hearing-interpreter"];
    parts.push(Part::Bullets { lines: before.map(say).to_vec() });
    if !filing.bring(office).is_empty() {
        parts.push(Part::Checklist { lines: bring(office, filing) });
    }
    parts.push(Part::heading(1, say("paper-hearing-say")));
    let name = motion::petitioner(office, filing);
    let opening = match &name {
        Some(name) => words.say("paper-hearing-open", &[("name", name.trim_end_matches('.'))]),
        None => say("paper-hearing-open-nameless"),
    };
    let key = if super::is_for_court(filing) { "paper-hearing-ask" } else { "paper-hearing-ask-office" };
    let asks = words.say(key, &[("asks", &motion::asks(office, filing))]);
    let law = words.say("paper-hearing-law", &[("authority", filing.authority())]);
    parts.push(Part::Bullets { lines: vec![opening, asks, law] });
    let met = grounds::grounds(office, filing);
    let met: Vec<String> = met
        .iter()
        .filter(|ground| !ground.requirement.judge)
        .map(|ground| cited(&ground.say(words), ground.cite, words))
        .collect();
    if !met.is_empty() {
        parts.push(Part::paragraph(say("paper-hearing-ground")));
        parts.push(Part::Bullets { lines: met });
    }
    parts.push(Part::Bullets { lines: vec![say("paper-hearing-close")] });
    if filing.rows.iter().any(|row| row.discretionary) || !remedy.discretion.is_empty() {
        parts.push(Part::heading(1, say("paper-weighs")));
        if !remedy.discretion.is_empty() {
            parts.push(Part::paragraph(&remedy.discretion));
        }
        parts.push(Part::Ruled { label: say("paper-hearing-notes"), lines: 6 });
    }
    parts.push(Part::heading(1, say("paper-hearing-asked")));
    let asked = ["paper-hearing-know", "paper-hearing-slow", "paper-hearing-truth"];
    parts.push(Part::Bullets { lines: asked.map(say).to_vec() });
    parts.push(Part::heading(1, say("paper-may-happen")));
    let mut lines = vec![say("paper-may-grant"), say("paper-may-wait"), say("paper-may-object")];
    lines.push(if remedy.refused.is_empty() {
        say("paper-may-refuse")
    } else {
        words.say("paper-may-refuse-then", &[("refused", &remedy.refused)])
    });
    parts.push(Part::Bullets { lines });
    parts.extend(list(say("paper-after"), &remedy.after));
    parts
}
