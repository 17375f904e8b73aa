//! What becomes possible when: events read off the timelines of the rows.
//!
//! Not here: drawing. The timelines already hold every day on which a verdict changes.

use case_file::Date;
use screening::{Row, Screening, Verdict};

use crate::{Event, EventKind};

/// Lists the events from `as_of` on, by day; the same event for several targets is one.
pub(crate) fn strip<'a>(screening: &'a Screening<'a>) -> Vec<Event<'a>> {
    let mut events: Vec<Event<'a>> = Vec::new();
    for row in &screening.rows {
        for (day, kind) in events_of(row, screening.as_of) {
            let same = |event: &&mut Event<'_>| {
                event.day == day && event.kind == kind && event.remedy.id == row.remedy.id
            };
            match events.iter_mut().find(same) {
                Some(event) => event.targets.push(row.target.clone()),
                None => {
                    events.push(Event { day, kind, remedy: row.remedy, targets: vec![row.target.clone()] });
                }
            }
        }
    }
    events.sort_by_key(|event| (event.day, event.kind));
    events
}

fn events_of(row: &Row<'_>, as_of: Date) -> Vec<(Date, EventKind)> {
    let later = row.timeline.after(as_of);
    let opening = match row.timeline.on(as_of) {
        Verdict::Yes => Some((as_of, EventKind::Now)),
        Verdict::No => {
            later.iter().find(|(_, verdict)| *verdict != Verdict::No).map(|(day, verdict)| match verdict {
                Verdict::Yes => (*day, EventKind::Opens),
                Verdict::No | Verdict::Unknown(_) => (*day, EventKind::MayOpen { until: first_yes(later) }),
            })
        }
        // Unknown now, certain later: a date that is only roughly known.
        Verdict::Unknown(_) => first_yes(later).map(|day| (as_of, EventKind::MayOpen { until: Some(day) })),
    };
    let Some(opening) = opening else { return Vec::new() };
    let opened = match opening {
        (_, EventKind::MayOpen { until }) => until,
        (day, EventKind::Now | EventKind::Opens | EventKind::Closes) => Some(day),
    };
    let closing = opened.and_then(|opened| {
        // Whatever comes after Yes: without a further fact, the day before it is the last day.
        row.timeline.after(opened).first().and_then(|(day, _)| day.pred_opt())
    });
    [Some(opening), closing.map(|day| (day, EventKind::Closes))].into_iter().flatten().collect()
}

fn first_yes(changes: &[(Date, Verdict)]) -> Option<Date> {
    changes.iter().find(|(_, verdict)| *verdict == Verdict::Yes).map(|(day, _)| *day)
}
