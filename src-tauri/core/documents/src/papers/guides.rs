//! Pages for the person: what to do and with which papers, what it is about, and what to say at a hearing.
//!
//! Not here: papers that are sent. Guides are in the person's language; the pack's own words stay as they are.

use plan::{Warning, Words, title};

use super::filing::Filing;
use super::{Office, PaperKind, grounds, motion};
use crate::{Cell, CheckLine, Labeled, Part, Run, Tone};

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
    let mut lines = vec![say("paper-step-check"), say("paper-step-fill"), say("paper-step-sign")];
    lines.extend(filing.steps(office).into_iter().map(|step| cited(&step.say, &step.cite, words)));
    if kinds.contains(&PaperKind::Service) {
        lines.push(if remedy.serve.is_empty() {
            say("paper-step-serve-ask")
        } else {
            words.say("paper-step-serve", &[("parties", &remedy.serve.join("; "))])
        });
    }
    lines.push(say("paper-step-copies"));
    parts.push(Part::Numbered { first: 1, lines });
    parts.push(Part::heading(1, say("paper-set")));
    parts.push(Part::Table {
        widths: vec![4, 8],
        header: vec![say("paper-set-paper"), say("paper-set-for")],
        rows: kinds
            .iter()
            .map(|kind| {
                let about = |what: &str| say(&format!("paper-{what}-{}", kind.word()));
                vec![Cell::strong(about("kind")), Cell::plain(about("for"))]
            })
            .collect(),
    });
    if !remedy.bring.is_empty() {
        parts.push(Part::heading(1, say("paper-bring")));
        parts.push(Part::Checklist { lines: bring(filing, words) });
    }
    parts.extend(list(say("paper-after"), &remedy.after));
    parts.extend(list(say("paper-unsure"), &remedy.unsure));
    parts.extend(list(say("paper-help"), &filing.pack.help));
    parts
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
    let charges: Vec<String> = filing
        .targets
        .iter()
        .take(NAMED)
        .filter(|_| !filing.is_matter())
        .map(|target| title(office.file, office.law, target).say(words))
        .collect();
    let rest = filing.targets.len().saturating_sub(NAMED);
    let mut named = charges.join("; ");
    if rest > 0 {
        let more = words.say("plan-and-more", &[("count", &rest.to_string())]);
        named = format!("{named}; {more}");
    }
    if !named.is_empty() {
        lines.push(Labeled::known(label("paper-charges"), named));
    }
    let last = filing.deadline().map(|day| words.day(day));
    let more = [
        ("paper-last-day", last.as_deref().unwrap_or_default()),
        ("paper-deadline", remedy.deadline.as_str()),
        ("paper-fee", &remedy.fee),
        ("paper-authority", &remedy.authority),
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
    if words.language() != office.words.court.language() {
        lines.push(words.say("paper-in-english", &[]));
    }
    lines
}

fn bring(filing: &Filing<'_>, words: &dyn Words) -> Vec<CheckLine> {
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
    filing.remedy.bring.iter().map(line).collect()
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
    let why = grounds::grounds(filing).into_iter().filter(|ground| !ground.requirement.judge);
    parts.push(Part::Bullets {
        lines: why.map(|ground| cited(&ground.say(words), ground.cite, words)).collect(),
    });
    if !filing.is_matter() {
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
    if !remedy.bring.is_empty() {
        parts.push(Part::Checklist { lines: bring(filing, words) });
    }
    parts.push(Part::heading(1, say("paper-hearing-say")));
    let name = motion::petitioner(office, filing);
    let opening = match &name {
        Some(name) => words.say("paper-hearing-open", &[("name", name), ("remedy", &remedy.title)]),
        None => words.say("paper-hearing-open-nameless", &[("remedy", &remedy.title)]),
    };
    let mut lines = vec![opening, words.say("paper-hearing-law", &[("authority", &remedy.authority)])];
    lines.extend(grounds::grounds(filing).iter().filter(|ground| !ground.requirement.judge).map(|ground| {
        words.say("paper-hearing-ground", &[("say", &ground.say(words)), ("cite", ground.cite)])
    }));
    lines.push(say("paper-hearing-close"));
    parts.push(Part::Numbered { first: 1, lines });
    parts.push(Part::Paragraph { runs: vec![Run::soft(say("paper-hearing-you"))] });
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
