//! The papers of a remedy: which there are, what each still needs, and each one complete or refused.
//!
//! Not here: what the law says (packs), who is eligible (`screening`), pages (`pdf`). One set of papers serves every place;
//! what differs comes from the pack and the case file. Papers for a court or an agency speak the language of courts;
//! guides for the person speak the person's.
//!
//! ```text
//! plan ─► filings (remedy and case) ─► kinds of paper ─► offers ─► one paper: a packet, or the facts that are missing
//! ```

mod addendum;
mod declaration;
mod exhibits;
mod facts;
mod filing;
mod grounds;
mod guides;
mod letters;
mod motion;
mod needed;
mod needs;
mod served;

use case_file::{CaseFile, FactPath, Owner};
use law::{Covers, Law, Process, Track};
use plan::{Plan, Words, case_title, title};

use crate::{Dress, Packet, Part};
use filing::Filing;

/// The words of papers: in the person's language for guides, in the language of courts for what is filed.
#[derive(Clone, Copy)]
pub struct Tongues<'a> {
    /// The person's.
    pub own: &'a dyn Words,
    /// The courts'.
    pub court: &'a dyn Words,
}

/// What sort of paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PaperKind {
    /// What to do, step by step, with the list of papers.
    Guide,
    /// Letters to those who must be told before anything is filed.
    FirstNotice,
    /// What is asked of a court.
    Petition,
    /// What is asked of an office or a board.
    Request,
    /// What the person states.
    Declaration,
    /// The list of exhibits, and a sheet for each.
    Exhibits,
    /// The order that the judge may sign.
    Order,
    /// Who was given a copy.
    Service,
    /// Asking not to pay.
    FeeWaiver,
    /// The sheet in front of the copy that everybody may see.
    Redacted,
    /// Letters to send once it is granted.
    Notice,
    /// What it is about, in plain words.
    Summary,
    /// What to say at a hearing, and what may happen.
    Hearing,
    /// A letter that asks for one's own record.
    OwnRecord,
    /// A letter that asks to correct how a case ended.
    Correction,
    /// No paper is made for this; the offer says why.
    Never,
}

impl PaperKind {
    /// Every kind, in the order in which papers are listed.
    pub const ALL: [Self; 16] = [
        Self::Guide,
        Self::FirstNotice,
        Self::Petition,
        Self::Request,
        Self::Declaration,
        Self::Exhibits,
        Self::Order,
        Self::Service,
        Self::FeeWaiver,
        Self::Redacted,
        Self::Notice,
        Self::Summary,
        Self::Hearing,
        Self::OwnRecord,
        Self::Correction,
        Self::Never,
    ];

    /// Returns its word, as it stands in ids and in keys of the catalogue.
    pub fn word(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::FirstNotice => "first-notice",
            Self::Petition => "petition",
            Self::Request => "request",
            Self::Declaration => "declaration",
            Self::Exhibits => "exhibits",
            Self::Order => "order",
            Self::Service => "service",
            Self::FeeWaiver => "fee-waiver",
            Self::Redacted => "redacted",
            Self::Notice => "notice",
            Self::Summary => "summary",
            Self::Hearing => "hearing",
            Self::OwnRecord => "own-record",
            Self::Correction => "correction",
            Self::Never => "never",
        }
    }

    /// Tells whether it goes to a court or an office; all others are for the person.
    pub fn is_sent(self) -> bool {
        !matches!(self, Self::Guide | Self::Summary | Self::Hearing | Self::Never)
    }
}

/// A paper that can be made, or what it still needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperOffer {
    /// Stable as long as the remedy and the case stay; holds no words of the person.
    pub id: String,
    /// What sort.
    pub kind: PaperKind,
    /// Its title, in the person's language.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// The remedy's id; empty for letters about the record itself.
    pub remedy: String,
    /// The remedy's title, or what the letters are about.
    pub group: String,
    /// The case or matter it is about.
    pub about: String,
    /// The charges, cases or matters it is for.
    pub targets: Vec<Owner>,
    /// The questions to answer first; empty when it is complete.
    pub missing: Vec<FactPath>,
    /// Why no such paper is made; empty otherwise.
    pub refused: String,
}

impl PaperOffer {
    /// Tells whether it can be drawn now.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.refused.is_empty()
    }
}

/// Why a paper is not drawn.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MissingFacts {
    /// These questions come first.
    #[error("{} fact(s) are missing", .0.len())]
    Facts(Vec<FactPath>),
    /// No paper is ever made for this, or there is none with this id.
    #[error("there is no such paper")]
    NoPaper,
}

/// What papers are made from.
#[derive(Clone, Copy)]
pub(crate) struct Office<'a> {
    pub(crate) plan: &'a Plan<'a>,
    pub(crate) file: &'a CaseFile,
    pub(crate) law: &'a Law,
    pub(crate) words: Tongues<'a>,
}

/// Lists every paper of every way that is open, or that waits for facts only.
///
/// `file` and `law` are those that the plan was made from.
pub fn papers(plan: &Plan<'_>, file: &CaseFile, law: &Law, words: Tongues<'_>) -> Vec<PaperOffer> {
    let office = Office { plan, file, law, words };
    let mut offers: Vec<PaperOffer> = filing::filings(plan, file, law)
        .iter()
        .flat_map(|filing| kinds(&office, filing).into_iter().map(move |kind| (filing, kind)))
        .map(|(filing, kind)| office.offer(filing, kind))
        .collect();
    offers.extend(letters::offers(&office));
    offers
}

/// Draws one paper.
///
/// # Errors
/// Names the facts that are missing; there is never half a paper.
pub fn paper(
    id: &str,
    plan: &Plan<'_>,
    file: &CaseFile,
    law: &Law,
    words: Tongues<'_>,
) -> Result<Packet, MissingFacts> {
    let office = Office { plan, file, law, words };
    if let Some(letter) = letters::draw(&office, id) {
        return letter;
    }
    let filings = filing::filings(plan, file, law);
    let found = filings
        .iter()
        .flat_map(|filing| kinds(&office, filing).into_iter().map(move |kind| (filing, kind)))
        .find(|(filing, kind)| filing.paper_id(*kind) == id);
    let (filing, kind) = found.ok_or(MissingFacts::NoPaper)?;
    if kind == PaperKind::Never {
        return Err(MissingFacts::NoPaper);
    }
    let missing = needs::missing(&office, filing, kind);
    if missing.is_empty() { Ok(office.draw(filing, kind)) } else { Err(MissingFacts::Facts(missing)) }
}

/// Returns the sort of the main paper: what asks a court or what asks an office.
pub(crate) fn main_kind(filing: &Filing<'_>) -> PaperKind {
    if is_for_court(filing) { PaperKind::Petition } else { PaperKind::Request }
}

/// Tells whether the main paper goes to a court. What should have come by itself goes where the pack sends it.
pub(crate) fn is_for_court(filing: &Filing<'_>) -> bool {
    match filing.remedy.process {
        Process::Petition => true,
        Process::Automatic => filing.remedy.paperwork.to.is_empty(),
        _ => false,
    }
}

/// Which papers a filing has; one that waits for facts has only its main paper, the others follow.
fn kinds(office: &Office<'_>, filing: &Filing<'_>) -> Vec<PaperKind> {
    let remedy = filing.remedy;
    if remedy.track == Track::StateSecret {
        return vec![PaperKind::Never];
    }
    let main = main_kind(filing);
    if filing.waits {
        return vec![main];
    }
    let court = main == PaperKind::Petition;
    let board = remedy.process == Process::PardonBoard;
    let secret = matches!(remedy.track, Track::TradeSecret | Track::ProtectedWitness);
    let all = [
        (PaperKind::Guide, true),
        (PaperKind::FirstNotice, !filing.first_notices(office).is_empty()),
        (main, true),
        (PaperKind::Declaration, true),
        (PaperKind::Exhibits, !exhibits::attached(office, filing).is_empty()),
        (PaperKind::Order, court),
        (PaperKind::Service, !filing.parties(office).is_empty()),
        (PaperKind::FeeWaiver, !remedy.paperwork.fee_waiver.is_empty()),
        (PaperKind::Redacted, court && secret),
        (PaperKind::Notice, filing.changes_record() && court),
        (PaperKind::Summary, true),
        (PaperKind::Hearing, court || board),
    ];
    all.into_iter().filter(|(_, there)| *there).map(|(kind, _)| kind).collect()
}

/// Returns the key of a paper's name; what asks a court about a matter is a motion.
fn kind_key(filing: &Filing<'_>, kind: PaperKind) -> String {
    if kind == PaperKind::Petition && filing.is_matter() {
        return "paper-kind-motion".to_owned();
    }
    format!("paper-kind-{}", kind.word())
}

impl Office<'_> {
    pub(crate) fn own(&self, key: &str) -> String {
        self.words.own.say(key, &[])
    }

    pub(crate) fn court(&self, key: &str) -> String {
        self.words.court.say(key, &[])
    }

    pub(crate) fn court_with(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.words.court.say(key, args)
    }

    fn offer(&self, filing: &Filing<'_>, kind: PaperKind) -> PaperOffer {
        let word = kind.word();
        let remedy = filing.remedy.title.as_str();
        let refused = if kind == PaperKind::Never { self.own("paper-never-why") } else { String::new() };
        PaperOffer {
            id: filing.paper_id(kind),
            kind,
            title: self.own(&kind_key(filing, kind)),
            purpose: self.own(&format!("paper-for-{word}")),
            remedy: filing.remedy.id.to_string(),
            group: remedy.to_owned(),
            about: self.about(filing, self.words.own),
            targets: filing.targets.clone(),
            missing: needs::missing(self, filing, kind),
            refused,
        }
    }

    /// Names the case of a filing, its one charge where each is asked for by itself, or its matter.
    pub(crate) fn about(&self, filing: &Filing<'_>, words: &dyn Words) -> String {
        let alone = filing.remedy.paperwork.covers == Covers::Charge;
        match (filing.case(), filing.targets.first()) {
            (Some(case), _) if !alone => case_title(self.law, case).say(words),
            (_, Some(target)) => title(self.file, self.law, target).say(words),
            (_, None) => String::new(),
        }
    }

    fn draw(&self, filing: &Filing<'_>, kind: PaperKind) -> Packet {
        let parts = match kind {
            PaperKind::Guide => guides::guide(self, filing, &kinds(self, filing)),
            PaperKind::FirstNotice => letters::first_notice(self, filing),
            PaperKind::Petition => motion::petition(self, filing),
            PaperKind::Request => motion::request(self, filing),
            PaperKind::Declaration => declaration::declaration(self, filing),
            PaperKind::Exhibits => exhibits::exhibits(self, filing),
            PaperKind::Order => motion::order(self, filing),
            PaperKind::Service => served::served(self, filing),
            PaperKind::FeeWaiver => served::fee_waiver(self, filing),
            PaperKind::Redacted => exhibits::redacted(self, filing),
            PaperKind::Notice => letters::notice(self, filing),
            PaperKind::Summary => guides::summary(self, filing),
            PaperKind::Hearing => guides::hearing(self, filing),
            PaperKind::OwnRecord | PaperKind::Correction | PaperKind::Never => Vec::new(),
        };
        let head = match kind {
            PaperKind::Guide | PaperKind::Summary | PaperKind::Hearing => filing.remedy.title.clone(),
            _ => String::new(),
        };
        let key = kind_key(filing, kind);
        let name = match kind {
            // The one who gets it reads what it is, not when it is sent.
            PaperKind::FirstNotice => self.court("paper-first-notice-title"),
            PaperKind::Notice => self.court(&key),
            _ if kind.is_sent() => motion::court_title(self, filing, kind),
            _ => self.own(&key),
        };
        self.packet(kind, name, &head, filing.pack, parts)
    }

    /// Puts parts into the frame that every paper has; `name` is what the paper is called.
    pub(crate) fn packet(
        &self,
        kind: PaperKind,
        name: String,
        about: &str,
        pack: &law::Pack,
        parts: Vec<Part>,
    ) -> Packet {
        let words = if kind.is_sent() { self.words.court } else { self.words.own };
        let title = if about.is_empty() {
            name
        } else {
            words.say("paper-title", &[("paper", &name), ("remedy", about)])
        };
        let (date, reviewed) = (words.day(self.plan.as_of), words.day(pack.reviewed));
        let told = [("date", date.as_str()), ("place", &pack.name), ("reviewed", &reviewed)];
        Packet {
            // A court reads the paper's name there and no notes of ours.
            footer: if kind.is_sent() { title.clone() } else { words.say("paper-footer", &told) },
            title,
            language: words.language(),
            as_of: self.plan.as_of,
            pages: words.say("plan-packet-pages", &[("page", "{n}"), ("pages", "{m}")]),
            dress: match kind {
                PaperKind::FirstNotice | PaperKind::Notice | PaperKind::OwnRecord | PaperKind::Correction => {
                    Dress::Letter
                }
                _ if kind.is_sent() => Dress::Formal,
                _ => Dress::Guide,
            },
            parts,
        }
    }
}
