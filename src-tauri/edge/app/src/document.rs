//! Papers: a packet as PDF, Word document or text, the dates as a calendar, the law for review.
//!
//! Not here: where they are saved; a shell asks the person. File names hold nothing personal.

use case_file::{CaseFile, Date};
use documents::{Format, Look, Packet, Paper};
use law::Law;
use plan::Plan;

use crate::failure::failure;
use crate::home::App;
use crate::pages_view::plan_of;
use crate::wire::{ErrorCode, Failure, SaveRequest};
use crate::words::{Catalogue, Language};

/// A document, ready to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The file name to suggest.
    pub file_name: String,
}

/// How a document is wanted, in the words of the window and the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// `pdf`, `docx`, `txt` or `html`; of the plan also `ics`.
    pub format: &'a str,
    /// `letter` or `a4`.
    pub paper: &'a str,
    /// Large print.
    pub large: bool,
    /// Black and white.
    pub gray: bool,
}

impl<'a> Wanted<'a> {
    /// Returns what a request wants.
    pub fn of(request: &'a SaveRequest) -> Self {
        Self { format: &request.format, paper: &request.paper, large: request.large, gray: request.gray }
    }

    /// Returns the look; nothing where the size of the page is none of ours.
    pub(crate) fn look(self) -> Option<Look> {
        let paper = match self.paper {
            "letter" => Paper::Letter,
            "a4" => Paper::A4,
            _ => return None,
        };
        Some(Look { paper, large: self.large, gray: self.gray })
    }

    fn draw(self, packet: &Packet) -> Option<Vec<u8>> {
        let format = match self.format {
            "pdf" => Format::Pdf,
            "docx" => Format::Docx,
            "html" => Format::Html,
            "txt" => Format::Text,
            _ => return None,
        };
        documents::render(packet, format, self.look()?).ok()
    }
}

/// A packet, and how its file is called without the ending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NamedPacket {
    pub(crate) packet: Packet,
    pub(crate) stem: String,
}

impl NamedPacket {
    /// Writes it as it is wanted.
    pub(crate) fn document(&self, wanted: Wanted<'_>, words: &Catalogue) -> Result<Document, Failure> {
        let refused = || failure(ErrorCode::Document, "failure-document", words);
        let bytes = wanted.draw(&self.packet).ok_or_else(refused)?;
        Ok(Document { bytes, file_name: format!("{}.{}", self.stem, wanted.format) })
    }
}

/// The ids of what can be saved beside the plan once something was granted.
const LETTERS: &str = "letters";
const WALLET_CARD: &str = "wallet-card";

/// The words for a plan without a day.
const NO_DAYS: &str = "failure-no-days";

impl App {
    /// Makes the document that was asked for from today's plan.
    ///
    /// # Errors
    /// Refuses an unknown format, a document that cannot be drawn, and a calendar of a plan that has no day; there is
    /// never half of one.
    pub fn document(&self, request: &SaveRequest) -> Result<Document, Failure> {
        if request.format == "ics" && request.document.is_none() && request.proof.is_none() {
            return self.with_scene(self.today(), |scene| calendar(&plan_of(scene), scene.words));
        }
        self.packet(request)?.document(Wanted::of(request), self.words())
    }

    /// Puts together the packet that was asked for.
    pub(crate) fn packet(&self, request: &SaveRequest) -> Result<NamedPacket, Failure> {
        if request.proof.is_some() {
            return self.proof_packet(request);
        }
        self.with_scene(self.today(), |scene| {
            let (plan, file, law, words) = (plan_of(scene), scene.file, scene.law, scene.words);
            let Some(id) = request.document.as_deref() else {
                return Ok(plan_packet(&plan, file, law, words));
            };
            let english = Catalogue::new(Language::English);
            let packet = match id {
                LETTERS => documents::letters(&plan, file, law, words, &english),
                WALLET_CARD => documents::wallet_card(&plan, words),
                _ => return crate::papers::packet(id, &plan, file, law, words),
            };
            let packet = packet.ok_or_else(|| failure(ErrorCode::Document, "failure-document", words))?;
            Ok(NamedPacket { packet, stem: format!("{id}-{}", plan.as_of) })
        })
    }
}

/// Makes the plan of a case file as a document, or its calendar.
///
/// # Errors
/// As [`App::document`].
pub fn make_document(
    file: &CaseFile,
    law: &Law,
    words: &Catalogue,
    as_of: Date,
    wanted: Wanted<'_>,
) -> Result<Document, Failure> {
    let screening = screening::screen(file, law, as_of);
    let plan = plan::plan(&screening, file, law);
    if wanted.format == "ics" {
        return calendar(&plan, words);
    }
    plan_packet(&plan, file, law, words).document(wanted, words)
}

fn plan_packet(plan: &Plan<'_>, file: &CaseFile, law: &Law, words: &Catalogue) -> NamedPacket {
    let packet = documents::packet(plan, file, law, words);
    NamedPacket { packet, stem: format!("plan-{}", plan.as_of) }
}

fn calendar(plan: &Plan<'_>, words: &Catalogue) -> Result<Document, Failure> {
    let as_of = plan.as_of;
    let text = documents::render_ics(plan, words, as_of.and_time(chrono::NaiveTime::MIN))
        .ok_or_else(|| failure(ErrorCode::Document, NO_DAYS, words))?;
    Ok(Document { bytes: text.into_bytes(), file_name: format!("plan-{as_of}.ics") })
}

/// Says why a plan has no calendar yet; empty when it has one.
pub(crate) fn no_calendar(plan: &Plan<'_>, words: &Catalogue) -> String {
    if documents::has_calendar(plan) { String::new() } else { words.say(NO_DAYS) }
}

/// Makes the pages of law for review: `pdf`, `docx`, `html` or `txt`. Their date is the day the newest pack was reviewed.
///
/// # Errors
/// Refuses an unknown format and pages that cannot be drawn.
pub fn law_document(law: &Law, words: &Catalogue, wanted: Wanted<'_>) -> Result<Document, Failure> {
    let as_of = law.packs().map(|pack| pack.reviewed).max().unwrap_or_default();
    let packet = documents::law_book(law.packs(), as_of, words);
    NamedPacket { packet, stem: "law".to_owned() }.document(wanted, words)
}
