//! The reasons part of a packet: each target's ways side by side, why each is open or not, and each way in depth once.
//!
//! Not here: order and comparison (`plan`). What is the same for every charge (effect, cost, the law) is said once a
//! remedy; what differs (status, reasons) is said for each charge.

use law::Remedy;
use plan::{Find, Route, TargetPlan, Text, assumed, reason_when, reason_words};
use screening::{Status, Verdict};

use crate::compose::Composer;
use crate::{Cell, Labeled, Part, Run, Style, Tone};

/// Where a route stands: the status, the last day, the days left.
pub(crate) fn status_cell(composer: &Composer<'_>, route: &Route<'_>) -> Cell {
    let words = composer.words;
    let mut runs = vec![Run::strong(route.status().say(words))];
    if let Some(day) = route.row.deadline {
        let last = words.say("plan-packet-last-day", &[("date", &words.day(day))]);
        runs.push(Run::plain(format!(". {last}")));
    }
    if let Some(days) = route.days_left {
        let left = words.say("plan-packet-days-left", &[("count", &days.to_string())]);
        runs.push(Run::soft(format!(" ({left})")));
    }
    Cell { runs }
}

/// Every charge, case and matter; those of which everything is the same share one section.
pub(crate) fn targets_parts(composer: &Composer<'_>) -> Vec<Part> {
    let mut sections: Vec<(Vec<&TargetPlan<'_>>, Vec<Part>)> = Vec::new();
    for target in &composer.plan.targets {
        let parts = target_parts(composer, target);
        match sections.iter_mut().find(|(_, known)| *known == parts) {
            Some((targets, _)) => targets.push(target),
            None => sections.push((vec![target], parts)),
        }
    }
    sections
        .into_iter()
        .flat_map(|(targets, parts)| heading_parts(composer, &targets).into_iter().chain(parts))
        .collect()
}

/// The name of one target, or of the first with a list of all.
fn heading_parts(composer: &Composer<'_>, targets: &[&TargetPlan<'_>]) -> Vec<Part> {
    let about = |target: &TargetPlan<'_>| {
        plan::about(composer.file, composer.law, &target.target)
            .map_or_else(String::new, |about| about.say(composer.words))
    };
    let [first, rest @ ..] = targets else {
        return Vec::new();
    };
    let title = composer.title(&first.target);
    if rest.is_empty() {
        return vec![Part::heading(2, title), Part::Paragraph { runs: vec![Run::soft(about(first))] }];
    }
    let more = composer.words.say("plan-and-more", &[("count", &rest.len().to_string())]);
    let lines =
        targets.iter().map(|target| format!("{} – {}", composer.title(&target.target), about(target)));
    vec![
        Part::heading(2, format!("{title}, {more}")),
        Part::paragraph(composer.say("plan-packet-same")),
        Part::Bullets { lines: lines.collect() },
    ]
}

/// What may be possible for one target.
fn target_parts(composer: &Composer<'_>, target: &TargetPlan<'_>) -> Vec<Part> {
    let words = composer.words;
    let mut parts = Vec::new();
    let never = target.routes.iter().position(|route| route.row.status == Status::NotEligible);
    let (open, closed) = target.routes.split_at(never.unwrap_or(target.routes.len()));
    if !open.is_empty() {
        let header = ["plan-packet-route", "plan-packet-gives", "plan-packet-how", "plan-packet-status"];
        parts.push(Part::Table {
            widths: vec![4, 3, 4, 4],
            header: header.map(|key| composer.say(key)).to_vec(),
            rows: open.iter().map(|route| side_by_side(composer, route)).collect(),
        });
    }
    if !target.compare.is_empty() {
        parts.push(Part::Callout {
            tone: Tone::Note,
            title: composer.say("plan-packet-compare"),
            lines: target.compare.iter().map(|line| line.say(words)).collect(),
        });
    }
    if !target.notes.is_empty() {
        parts.push(Part::Callout {
            tone: Tone::Note,
            title: String::new(),
            lines: target.notes.iter().map(|line| line.say(words)).collect(),
        });
    }
    if !target.otherwise.is_empty() {
        parts.push(Part::heading(3, composer.say("plan-packet-otherwise")));
        // Who helps is listed once, at the end.
        let ways = target.otherwise.iter().filter(|way| matches!(way, Text::Catalogue(_)));
        parts.push(Part::Bullets { lines: ways.map(|way| way.say(words)).collect() });
    }
    for route in open {
        parts.extend(route_parts(composer, route));
    }
    if !closed.is_empty() {
        parts.push(Part::heading(3, composer.say("plan-packet-not-open")));
        let header = ["plan-packet-route", "plan-packet-why", "plan-packet-cite"];
        parts.push(Part::Table {
            widths: vec![4, 6, 3],
            header: header.map(|key| composer.say(key)).to_vec(),
            rows: closed.iter().map(closed_row).collect(),
        });
    }
    parts
}

fn side_by_side(composer: &Composer<'_>, route: &Route<'_>) -> Vec<Cell> {
    let words = composer.words;
    vec![
        Cell::strong(&route.remedy().title),
        Cell::plain(route.relief().say(words)),
        Cell::plain(format!("{}. {}", route.process().say(words), route.discretion().say(words))),
        status_cell(composer, route),
    ]
}

/// Why one route is open, opens later, or waits for a fact.
fn route_parts(composer: &Composer<'_>, route: &Route<'_>) -> Vec<Part> {
    let words = composer.words;
    let mut parts = vec![Part::heading(3, &route.remedy().title)];
    if !route.row.reasons.is_empty() {
        let header = ["plan-packet-rule", "plan-packet-met", "plan-packet-cite"];
        let rows = route.row.reasons.iter().map(|reason| {
            let key = match reason.verdict {
                _ if reason.requirement.judge => "plan-met-judge",
                Verdict::Yes => "plan-met-yes",
                Verdict::No => "plan-met-no",
                Verdict::Unknown(_) => "plan-met-unknown",
            };
            let mut met = vec![Run::strong(composer.say(key))];
            met.extend(reason_when(reason).map(|when| Run::plain(format!(", {}", when.say(words)))));
            let cite = Cell { runs: vec![Run::soft(reason.cite)] };
            vec![Cell::plain(reason_words(reason)), Cell { runs: met }, cite]
        });
        parts.push(Part::Table {
            widths: vec![7, 3, 3],
            header: header.map(|key| composer.say(key)).to_vec(),
            rows: rows.collect(),
        });
    }
    let missing: Vec<String> = route.missing.iter().map(|find| fact_line(composer, route, find)).collect();
    let assumptions = route.row.assumed.iter().map(|one| assumed(composer.law, one).say(words));
    for (key, lines) in
        [("plan-packet-missing", missing), ("plan-packet-assumed", assumptions.collect::<Vec<_>>())]
    {
        if !lines.is_empty() {
            parts.push(Part::Paragraph { runs: vec![Run::strong(composer.say(key))] });
            parts.push(Part::Bullets { lines });
        }
    }
    parts
}

/// One fact to find out and its paper; a fact of another charge names that charge.
fn fact_line(composer: &Composer<'_>, route: &Route<'_>, find: &Find<'_>) -> String {
    let words = composer.words;
    let mut fact = find.say.say(words);
    if !route.row.home().contains(&find.fact.owner) {
        let about = composer.title(&find.fact.owner);
        fact = words.say("plan-find-about", &[("fact", &fact), ("about", &about)]);
    }
    if !fact.ends_with(['.', '?', '!']) {
        fact.push('.');
    }
    if find.is_known_best_by_the_person() {
        return fact;
    }
    words.say("plan-packet-paper", &[("fact", &fact), ("paper", &find.paper.say(words))])
}

/// What stands in the way; when no single rule is failed, the first that is not known.
fn closed_row(route: &Route<'_>) -> Vec<Cell> {
    let failed: Vec<_> = route.row.reasons.iter().filter(|reason| reason.verdict == Verdict::No).collect();
    let why: Vec<&str> = failed.iter().map(|reason| reason_words(reason)).collect();
    let mut cites: Vec<&str> = failed.iter().map(|reason| reason.cite).collect();
    cites.dedup();
    let soft = |text: String| Cell { runs: vec![Run { text, style: Style::Soft }] };
    vec![Cell::plain(&route.remedy().title), Cell::plain(why.join(" ")), soft(cites.join("; "))]
}

/// Every way that is open or may open, described once.
pub(crate) fn ways(composer: &Composer<'_>) -> Vec<Part> {
    let mut seen: Vec<&Remedy> = Vec::new();
    let mut parts = Vec::new();
    for route in composer.plan.targets.iter().flat_map(|target| &target.routes) {
        let remedy = route.remedy();
        let known = seen.iter().any(|other| std::ptr::eq(*other, remedy));
        if known || route.row.status == Status::NotEligible {
            continue;
        }
        if seen.is_empty() {
            parts.push(Part::heading(1, composer.say("plan-packet-ways")));
        }
        seen.push(remedy);
        parts.push(Part::heading(2, &remedy.title));
        parts.push(Part::Facts { lines: way_lines(composer, route) });
        if !remedy.unsure.is_empty() {
            parts.push(Part::heading(3, composer.say("plan-packet-unsure")));
            parts.push(Part::Bullets { lines: remedy.unsure.clone() });
        }
    }
    parts
}

fn way_lines(composer: &Composer<'_>, route: &Route<'_>) -> Vec<Labeled> {
    let remedy = route.remedy();
    let words = composer.words;
    let confidence =
        format!("{}. {}", route.confidence().say(words).trim_end_matches('.'), remedy.confidence_note);
    let innocence = remedy.track == law::Track::Innocence;
    // Of a proof of innocence it is said, too, that something is not known.
    let proof = |key: &str, text: &String| match (text.is_empty(), innocence) {
        (true, true) => composer.say(&format!("{key}-unknown")),
        _ => text.clone(),
    };
    let lines = [
        ("plan-packet-summary", remedy.summary.clone()),
        ("plan-packet-effect", remedy.effect.clone()),
        ("plan-packet-excluded", remedy.excluded.clone()),
        ("plan-packet-deadline", remedy.deadline.clone()),
        ("plan-packet-fee", remedy.fee.clone()),
        ("route-burden", proof("route-burden", &remedy.burden)),
        ("route-standard", proof("route-standard", &remedy.standard)),
        ("route-refused", proof("route-refused", &remedy.refused)),
        ("plan-packet-discretion", route.discretion().say(words)),
        ("plan-packet-weighs", remedy.discretion.clone()),
        ("plan-packet-authority", remedy.authority.clone()),
        ("plan-packet-confidence", confidence.trim().to_owned()),
    ];
    lines
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| Labeled { label: format!("{}:", composer.say(key)), value: Some(value) })
        .collect()
}
