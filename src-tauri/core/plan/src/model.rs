//! The plan: what a person can ask for, in which order, by when, and what to find out first.
//!
//! Not here: how it is computed (`lib`, `order`, `checklist` …), words (`words`), page layout (`documents`).
//! A plan borrows the rows of the screening and the words of the packs; it decides nothing about eligibility.

use case_file::{Date, FactPath, Id, Owner};
use law::{Pack, Process, Remedy};
use screening::{Reason, Row, Status, Verdict};

use crate::title::unknown_place;
use crate::{Find, Granted, Message, Text};

/// Everything that follows from one screening.
#[derive(Debug, Clone)]
pub struct Plan<'a> {
    /// The day it was computed for.
    pub as_of: Date,
    /// What is open now, what opens later, what is not known: one sentence each.
    pub headline: Vec<Message>,
    /// Every charge, case and matter of the file, in its order.
    pub targets: Vec<TargetPlan<'a>>,
    /// One checklist across everything, in order.
    pub checklist: Vec<Item<'a>>,
    /// What becomes possible when, by day.
    pub strip: Vec<Event<'a>>,
    /// A short list of facts that moves every waiting row on, most useful first.
    pub find_out: Vec<Find<'a>>,
    /// What to know before acting.
    pub warnings: Vec<Warning>,
    /// The packs that were used, in order.
    pub law: Vec<&'a Pack>,
    /// Jurisdictions of the file that have no pack.
    pub without_law: Vec<Id>,
    /// What the person said was granted; empty until the caller, who keeps it, puts it here.
    pub granted: Vec<Granted<'a>>,
}

/// One charge, case or matter with its routes side by side.
#[derive(Debug, Clone)]
pub struct TargetPlan<'a> {
    /// Which.
    pub target: Owner,
    /// The routes, best first; those that are not open and never will be come last.
    pub routes: Vec<Route<'a>>,
    /// How the first two differ; empty when there are not two.
    pub compare: Vec<Message>,
    /// What to know about this kind of record, such as what a juvenile court's finding is; mostly empty.
    pub notes: Vec<Text<'a>>,
    /// The way on when nothing can be asked for now; empty otherwise.
    pub otherwise: Vec<Text<'a>>,
}

/// One remedy for one target.
#[derive(Debug, Clone)]
pub struct Route<'a> {
    /// What the screening says.
    pub row: &'a Row<'a>,
    /// Days from `as_of` to the last day to file; 0 on that day.
    pub days_left: Option<i64>,
    /// What to find out first, in the screening's order.
    pub missing: Vec<Find<'a>>,
    /// Its part in the plan.
    pub role: Role,
}

/// The part of a route in the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The best that can be asked for now: its steps are in the checklist.
    Lead,
    /// It can be asked for too, beside the lead.
    Also,
    /// It should happen without asking: check it.
    Check,
    /// Something else is better now.
    Alternative,
    /// Not open today.
    NotNow,
}

/// One line of the checklist.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    /// Stable across screenings as long as the step is the same; holds no personal data.
    pub id: String,
    /// What sort of step.
    pub kind: ItemKind,
    /// What to do.
    pub say: Text<'a>,
    /// Why and where, one line each.
    pub detail: Vec<Text<'a>>,
    /// Where that is written; may be empty.
    pub cite: &'a str,
    /// The remedy it belongs to.
    pub remedy: Option<&'a Remedy>,
    /// The charges, cases or matters it is for; empty when it is for all.
    pub targets: Vec<Owner>,
    /// By when or from when.
    pub date: Option<ItemDate>,
}

/// What sort of step a line is, in the order of the checklist.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// A fact to find out.
    FindOut,
    /// Something to check that others do.
    Check,
    /// A paper to get or bring.
    Get,
    /// Something to file or do.
    File,
    /// A day to come back.
    Wait,
    /// What to do after it is granted.
    After,
}

/// The date of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemDate {
    /// The last day.
    By(Date),
    /// The first day.
    From(Date),
}

/// Something that becomes possible or ends.
#[derive(Debug, Clone)]
pub struct Event<'a> {
    /// The day; for [`EventKind::MayOpen`] the first day it could be.
    pub day: Date,
    /// What happens.
    pub kind: EventKind,
    /// Of which remedy.
    pub remedy: &'a Remedy,
    /// For which targets.
    pub targets: Vec<Owner>,
}

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// It is open already.
    Now,
    /// It opens.
    Opens,
    /// It opens between the day and this one, or, without an end, if the facts allow.
    MayOpen {
        /// The day from which it is certain.
        until: Option<Date>,
    },
    /// This is the last day.
    Closes,
}

/// What to know before acting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Warning {
    /// Somebody is in danger now: that comes before every paper.
    Danger,
    /// Nothing classified may be typed, filed or sent.
    Classified,
    /// A trade secret is not written down here, and is protected before it is filed.
    TradeSecret {
        /// Whether a protective order is there already.
        ordered: bool,
        /// Whether it is in the court file already.
        filed: bool,
    },
    /// A child is named by initials.
    Minor {
        /// Whether the child's name is in the court file already.
        filed: bool,
    },
    /// Sealing can hurt an immigration case: copies and advice first.
    Immigration,
    /// The last day of something is near.
    DeadlineNear {
        /// The last day.
        day: Date,
        /// Days until then.
        days: i64,
    },
    /// The list of cases may not be complete; results can change.
    RecordIncomplete,
    /// An open case holds many remedies up.
    PendingCase,
    /// Using this remedy closes a way for another charge.
    OnceOnly {
        /// The remedy's title.
        remedy: String,
    },
    /// We have no law for this jurisdiction.
    NoLaw {
        /// Which.
        jurisdiction: Id,
    },
}

impl ItemKind {
    /// Returns the word of the window's contract.
    pub fn word(self) -> &'static str {
        match self {
            Self::FindOut => "find-out",
            Self::Get => "get",
            Self::File => "file",
            Self::Check => "check",
            Self::Wait => "wait",
            Self::After => "after",
        }
    }
}

impl Warning {
    /// Returns its code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Danger => "danger",
            Self::Classified => "classified",
            Self::TradeSecret { filed: true, .. } => "trade-secret-filed",
            Self::TradeSecret { ordered: true, .. } => "trade-secret-ordered",
            Self::TradeSecret { .. } => "trade-secret",
            Self::Minor { filed: true } => "minor-filed",
            Self::Minor { filed: false } => "minor",
            Self::Immigration => "immigration",
            Self::DeadlineNear { .. } => "deadline-near",
            Self::RecordIncomplete => "record-incomplete",
            Self::PendingCase => "pending-case",
            Self::OnceOnly { .. } => "once-only",
            Self::NoLaw { .. } => "no-law",
        }
    }

    /// Returns its words.
    pub fn message(&self) -> Message {
        let message = Message::new(format!("plan-warning-{}", self.code()));
        match self {
            Self::Danger
            | Self::Classified
            | Self::TradeSecret { .. }
            | Self::Minor { .. }
            | Self::Immigration
            | Self::RecordIncomplete
            | Self::PendingCase => message,
            Self::DeadlineNear { day, days } => {
                message.with("date", *day).with("count", usize::try_from(*days).unwrap_or(0))
            }
            Self::OnceOnly { remedy } => message.with("remedy", remedy.as_str()),
            Self::NoLaw { jurisdiction } => message.with("jurisdiction", unknown_place(jurisdiction)),
        }
    }

    /// Returns the fact whose answer would mend it.
    pub fn fact(&self) -> Option<FactPath> {
        match self {
            Self::RecordIncomplete => Some(FactPath::new(Owner::Person, "record_is_complete")),
            _ => None,
        }
    }
}

impl<'a> Route<'a> {
    /// Returns the remedy.
    pub fn remedy(&self) -> &'a Remedy {
        self.row.remedy
    }

    /// Tells whether it is met today and somebody has to ask for it.
    pub fn can_be_asked_for(&self) -> bool {
        self.row.status == Status::Eligible && self.remedy().process != Process::Automatic
    }

    /// Returns the status in words.
    pub fn status(&self) -> Message {
        let automatic = if self.remedy().process == Process::Automatic { "-automatic" } else { "" };
        let message = |word: &str, suffix: &str| Message::new(format!("plan-status-{word}{suffix}"));
        match &self.row.status {
            Status::Eligible => message("eligible", automatic),
            Status::EligibleLater { on } => message("eligible-later", automatic).with("date", *on),
            Status::NeedsInfo { .. } => message("needs-info", ""),
            Status::NotEligible => message("not-eligible", ""),
        }
    }

    /// Returns what it gives: "Destroys the record".
    pub fn relief(&self) -> Message {
        let remedy = self.remedy();
        let family = if remedy.track == law::Track::Innocence { "-innocence" } else { "" };
        match remedy.relief {
            relief @ (law::Relief::Certificate | law::Relief::Restrict) => {
                Message::new(format!("plan-relief-{}{family}", relief.word()))
            }
            relief => Message::new(format!("plan-relief-{}", relief.word())),
        }
    }

    /// Returns how it is obtained: "You ask a court".
    pub fn process(&self) -> Message {
        Message::new(format!("plan-process-{}", self.remedy().process.word()))
    }

    /// Returns who may still say no.
    pub fn discretion(&self) -> Message {
        Message::new(match (self.remedy().process, self.row.discretionary) {
            (Process::Automatic, false) => "plan-discretion-automatic",
            (_, true) => "plan-discretion-yes",
            (_, false) => "plan-discretion-no",
        })
    }

    /// Returns how far the text was checked.
    pub fn confidence(&self) -> Message {
        Message::new(format!("plan-confidence-{}", self.remedy().confidence.word()))
    }
}

/// Returns the words of a reason: what is met, or what stands in the way.
pub fn reason_words<'a>(reason: &Reason<'a>) -> &'a str {
    match reason.verdict {
        Verdict::No if !reason.requirement.unmet.is_empty() => &reason.requirement.unmet,
        _ => &reason.requirement.say,
    }
}

/// Returns when a reason changes: "from March 14, 2027", "until May 4, 2026".
pub fn reason_when(reason: &Reason<'_>) -> Option<Message> {
    match (reason.from, reason.until) {
        (Some(from), _) => Some(Message::new("plan-reason-from").with("date", from)),
        (None, Some(until)) => Some(Message::new("plan-reason-until").with("date", until)),
        (None, None) => None,
    }
}

impl Event<'_> {
    /// Returns what happens, in words.
    pub fn message(&self) -> Message {
        let automatic = if self.remedy.process == Process::Automatic { "-automatic" } else { "" };
        let title = self.remedy.title.as_str();
        match self.kind {
            EventKind::Now => Message::new(format!("plan-event-now{automatic}")).with("remedy", title),
            EventKind::Opens => Message::new(format!("plan-event-opens{automatic}")).with("remedy", title),
            EventKind::MayOpen { until: Some(until) } => {
                Message::new("plan-event-may-open-until").with("remedy", title).with("date", until)
            }
            EventKind::MayOpen { until: None } => Message::new("plan-event-may-open").with("remedy", title),
            EventKind::Closes => Message::new("plan-event-closes").with("remedy", title),
        }
    }
}
