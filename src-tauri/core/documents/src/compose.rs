//! Puts a plan together as a packet: what to say, in which order, for a person who reads it on paper.
//!
//! Not here: pages (`pdf`), the order of routes and steps (`plan`), one remedy in depth (`routes`).
//! The order is that of need: what this is, where I stand, what to know before acting, dates, the checklist, then the
//! reasons behind it, the law, and who can help.

use case_file::{CaseFile, Fact, Owner};
use law::{Law, Pack};
use plan::{EventKind, Item, ItemDate, ItemKind, Plan, Role, TargetPlan, Words, title};
use screening::Status;

use crate::routes;
use crate::{Cell, CheckLine, Labeled, Packet, Part, Run, Tone};

/// More packs than this are counted, not named, at the foot of a page.
const NAMED_IN_FOOTER: usize = 3;

/// More charges than this are counted, not named, behind a step.
const NAMED_IN_NOTE: usize = 3;

/// What a packet is made from.
pub(crate) struct Composer<'a> {
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) file: &'a CaseFile,
    pub(crate) law: &'a Law,
    pub(crate) words: &'a dyn Words,
}

/// Puts the packet together.
///
/// `file` and `law` are those that the plan was made from.
pub fn packet(plan: &Plan<'_>, file: &CaseFile, law: &Law, words: &dyn Words) -> Packet {
    Composer { plan, file, law, words }.packet()
}

impl Composer<'_> {
    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    pub(crate) fn title(&self, target: &Owner) -> String {
        title(self.file, self.law, target).say(self.words)
    }

    fn packet(&self) -> Packet {
        let mut parts = self.cover();
        parts.extend(self.glance());
        parts.extend(self.dates());
        parts.extend(self.checklist());
        parts.extend(self.routes());
        parts.extend(self.granted());
        parts.extend(self.understanding());
        parts.extend(self.notes());
        parts.extend(self.law_parts());
        Packet {
            title: self.say("plan-packet-title"),
            language: self.words.language(),
            as_of: self.plan.as_of,
            footer: self.footer(),
            pages: self.words.say("plan-packet-pages", &[("page", "{n}"), ("pages", "{m}")]),
            dress: crate::Dress::Guide,
            parts,
        }
    }

    fn footer(&self) -> String {
        let date = self.words.day(self.plan.as_of);
        let mut pieces = vec![self.words.say("plan-packet-footer", &[("date", &date)])];
        if self.plan.law.len() > NAMED_IN_FOOTER {
            let count = self.plan.law.len().to_string();
            pieces.push(self.words.say("plan-packet-footer-many", &[("count", &count)]));
        } else {
            pieces.extend(self.plan.law.iter().map(|pack| self.pack_line("plan-packet-footer-law", pack)));
        }
        pieces.join(" · ")
    }

    fn pack_line(&self, key: &str, pack: &Pack) -> String {
        let date = self.words.day(pack.reviewed);
        self.words.say(key, &[("jurisdiction", &pack.name), ("date", &date), ("known", &pack.known_to)])
    }

    fn cover(&self) -> Vec<Part> {
        let name = self.file.person.full_name();
        let mut lines = vec![
            Labeled { label: self.say("plan-packet-for"), value: name },
            Labeled { label: self.say("plan-packet-as-of"), value: Some(self.words.day(self.plan.as_of)) },
        ];
        lines.extend(self.plan.law.iter().map(|pack| Labeled {
            label: self.say("plan-packet-law"),
            value: Some(self.pack_line("plan-packet-law-line", pack)),
        }));
        let what = ["plan-packet-what-1", "plan-packet-what-2", "plan-packet-what-3"];
        vec![
            Part::Facts { lines },
            Part::Callout {
                tone: Tone::Note,
                title: self.say("plan-packet-what"),
                lines: what.map(|key| self.say(key)).to_vec(),
            },
        ]
    }

    fn glance(&self) -> Vec<Part> {
        let mut parts = vec![Part::heading(1, self.say("plan-packet-glance"))];
        parts.extend(self.plan.headline.iter().map(|line| Part::paragraph(line.say(self.words))));
        let rows: Vec<Vec<Cell>> = self.plan.targets.iter().map(|target| self.glance_row(target)).collect();
        if !rows.is_empty() {
            let header = ["plan-packet-for-what", "plan-packet-best", "plan-packet-status"];
            parts.push(Part::Table {
                widths: vec![4, 4, 4],
                header: header.map(|key| self.say(key)).to_vec(),
                rows,
            });
        }
        if !self.plan.warnings.is_empty() {
            let lines = self.plan.warnings.iter().map(|warning| warning.message().say(self.words)).collect();
            parts.push(Part::Callout { tone: Tone::Warning, title: self.say("plan-packet-warnings"), lines });
        }
        parts
    }

    /// The best that is open; else the best that may open.
    fn glance_row(&self, target: &TargetPlan<'_>) -> Vec<Cell> {
        let lead = target.routes.iter().find(|route| route.role == Role::Lead);
        let check = || target.routes.iter().find(|route| route.role == Role::Check);
        let first = || target.routes.iter().find(|route| route.row.status != Status::NotEligible);
        let mut cells = vec![Cell::strong(self.title(&target.target))];
        match lead.or_else(check).or_else(first) {
            Some(route) => {
                cells.push(Cell::plain(&route.remedy().title));
                cells.push(routes::status_cell(self, route));
            }
            None => cells.extend([Cell::plain("–"), Cell::plain(self.say("plan-packet-none"))]),
        }
        cells
    }

    fn dates(&self) -> Vec<Part> {
        let rows: Vec<Vec<Cell>> = self
            .plan
            .strip
            .iter()
            .filter(|event| event.kind != EventKind::Now)
            .map(|event| {
                vec![
                    Cell::strong(self.words.day(event.day)),
                    Cell::plain(event.message().say(self.words)),
                    Cell::plain(self.names(&event.targets)),
                ]
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let header = ["plan-packet-date", "plan-packet-event", "plan-packet-for-what"];
        vec![
            Part::heading(1, self.say("plan-packet-dates")),
            Part::Table { widths: vec![3, 6, 4], header: header.map(|key| self.say(key)).to_vec(), rows },
        ]
    }

    /// Names a few targets and counts the rest.
    fn names(&self, targets: &[Owner]) -> String {
        let mut names: Vec<String> =
            targets.iter().take(NAMED_IN_NOTE).map(|target| self.title(target)).collect();
        let rest = targets.len().saturating_sub(NAMED_IN_NOTE);
        if rest > 0 {
            names.push(self.words.say("plan-and-more", &[("count", &rest.to_string())]));
        }
        names.join("; ")
    }

    fn checklist(&self) -> Vec<Part> {
        if self.plan.checklist.is_empty() {
            return Vec::new();
        }
        let mut parts = vec![
            Part::heading(1, self.say("plan-packet-checklist")),
            Part::paragraph(self.say("plan-packet-checklist-lead")),
        ];
        let mut rest = self.plan.checklist.as_slice();
        let mut first = true;
        while let Some(item) = rest.first() {
            let group = group_of(item, first);
            let length = rest.iter().take_while(|item| group_of(item, first) == group).count().max(1);
            let (now, later) = rest.split_at(length);
            parts.push(Part::heading(2, self.say(&format!("plan-packet-part-{group}"))));
            parts.extend(self.check_parts(now, group));
            (rest, first) = (later, false);
        }
        parts
    }

    /// The lines of one group; what is filed together stands under one heading.
    fn check_parts(&self, items: &[Item<'_>], group: &str) -> Vec<Part> {
        // A step's id is its filing's name and a last part.
        let filing = |item: &Item<'_>| {
            let name = item.id.rsplit_once('/').map(|(filing, _)| filing.to_owned());
            item.remedy.filter(|_| group == "file").map(|remedy| (remedy.title.clone(), name))
        };
        let mut parts = Vec::new();
        for together in items.chunk_by(|one, other| filing(one) == filing(other)) {
            let filed =
                together.first().and_then(|item| filing(item).map(|(title, _)| (title, &item.targets)));
            if let Some((title, targets)) = &filed {
                parts.push(Part::heading(3, title));
                if self.plan.targets.len() > 1 {
                    parts.push(Part::Paragraph { runs: vec![Run::soft(self.about(targets))] });
                }
            }
            let same = |item: &Item<'_>| filed.as_ref().is_some_and(|(_, targets)| **targets == item.targets);
            let lines = together.iter().map(|item| self.check_line(item, same(item))).collect();
            parts.push(Part::Checklist { lines });
        }
        parts
    }

    fn about(&self, targets: &[Owner]) -> String {
        self.words.say("plan-packet-about", &[("about", &self.names(targets))])
    }

    /// One line; whom it is for is left out where the heading says it or there is only one charge.
    fn check_line(&self, item: &Item<'_>, said: bool) -> CheckLine {
        let mut notes = Vec::new();
        if item.kind == ItemKind::After {
            notes.extend(item.remedy.map(|remedy| remedy.title.clone()));
        }
        if !said && self.plan.targets.len() > 1 && !item.targets.is_empty() {
            notes.push(self.about(&item.targets));
        }
        if !item.cite.is_empty() {
            notes.push(item.cite.to_owned());
        }
        CheckLine {
            text: item.say.say(self.words),
            date: match item.date {
                Some(ItemDate::By(day)) => self.words.say("plan-item-by", &[("date", &self.words.day(day))]),
                Some(ItemDate::From(day)) => {
                    self.words.say("plan-item-since", &[("date", &self.words.day(day))])
                }
                None => String::new(),
            },
            details: item.detail.iter().map(|line| line.say(self.words)).collect(),
            note: notes.join(" · "),
        }
    }

    fn routes(&self) -> Vec<Part> {
        if self.plan.targets.is_empty() {
            return Vec::new();
        }
        let mut parts = vec![Part::heading(1, self.say("plan-packet-routes"))];
        parts.extend(routes::targets_parts(self));
        parts.extend(routes::ways(self));
        parts
    }

    /// What was granted, and what to do on which day.
    fn granted(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for granted in &self.plan.granted {
            if parts.is_empty() {
                parts.push(Part::heading(1, self.say("granted-packet")));
                parts.push(Part::paragraph(self.say("granted-packet-lead")));
            }
            let date = self.words.vague(granted.on);
            parts.push(Part::heading(2, &granted.remedy.title));
            let about = format!(
                "{} · {}",
                self.words.say("granted-on", &[("date", &date)]),
                self.title(&granted.target)
            );
            parts.push(Part::Paragraph { runs: vec![Run::soft(about)] });
            let lines = granted
                .items
                .iter()
                .map(|item| CheckLine { note: String::new(), ..self.check_line(item, true) });
            parts.push(Part::Checklist { lines: lines.collect() });
        }
        parts
    }

    /// What clearing a record means, one section for each place.
    fn understanding(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for pack in &self.plan.law {
            let place = [("place", pack.name.as_str())];
            parts.push(Part::heading(1, plan::understand_title(self.plan, self.file, pack).say(self.words)));
            parts.push(Part::paragraph(self.words.say("understand-lead", &place)));
            for topic in plan::understand(self.plan, self.file, pack) {
                parts.push(Part::heading(2, topic.title().say(self.words)));
                let lines: Vec<String> = topic.lines.iter().map(|line| line.say(self.words)).collect();
                parts.push(match lines.as_slice() {
                    [line] => Part::paragraph(line),
                    _ => Part::Bullets { lines },
                });
            }
            if !pack.terms.is_empty() && plan::has_record(self.plan, self.file, pack) {
                parts.push(Part::heading(2, self.say("understand-terms")));
                let term = |term: &law::Explained| vec![Cell::strong(&term.term), Cell::plain(&term.means)];
                parts.push(Part::Table {
                    widths: vec![2, 6],
                    header: vec![self.say("plan-packet-word"), self.say("plan-packet-means")],
                    rows: pack.terms.iter().map(term).collect(),
                });
            }
        }
        parts
    }

    fn notes(&self) -> Vec<Part> {
        let labels = ["number", "court", "filed", "hearing", "helper"];
        let lines = labels.map(|label| {
            let value = match (label, self.file.cases.as_slice()) {
                ("number", [case]) => match case.facts.text("number") {
                    Fact::Known(number) => Some(number.to_owned()),
                    Fact::Absent | Fact::Unknown => None,
                },
                _ => None,
            };
            Labeled { label: self.say(&format!("plan-packet-note-{label}")), value }
        });
        vec![Part::heading(1, self.say("plan-packet-notes")), Part::Facts { lines: lines.to_vec() }]
    }

    fn law_parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        if !self.plan.law.is_empty() {
            parts.push(Part::heading(1, self.say("plan-packet-law-heading")));
        }
        for pack in &self.plan.law {
            parts.push(Part::heading(2, &pack.name));
            let reviewed = self.pack_line("plan-packet-law-line", pack);
            parts.push(Part::Paragraph { runs: vec![Run::soft(reviewed)] });
            if !pack.automatic.is_empty() && plan::has_record(self.plan, self.file, pack) {
                parts.push(Part::heading(3, self.say("plan-packet-law-automatic")));
                parts.push(Part::paragraph(&pack.automatic));
            }
            for (key, lines) in
                [("law-pending", &pack.pending), ("law-unsure", &pack.unsure), ("help", &pack.help)]
            {
                if !lines.is_empty() {
                    parts.push(Part::heading(3, self.say(&format!("plan-packet-{key}"))));
                    parts.push(Part::Bullets { lines: lines.clone() });
                }
            }
        }
        parts
    }
}

/// Under which heading of the checklist a line stands.
fn group_of(item: &Item<'_>, first: bool) -> &'static str {
    match item.kind {
        ItemKind::File if first && item.id.ends_with("/deadline") => "first",
        ItemKind::Get if item.targets.is_empty() => "start",
        kind => kind.word(),
    }
}
