//! Papers: the packet as PDF or text, the dates as a calendar, the law for review.
//!
//! Not here: where they are saved; a shell asks the person. File names hold nothing personal.

use case_file::{CaseFile, Date};
use documents::Paper;
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

impl App {
    /// Makes the document that was asked for from today's plan.
    ///
    /// # Errors
    /// Refuses an unknown format, and a document that cannot be drawn; there is never half of one.
    pub fn document(&self, request: &SaveRequest) -> Result<Document, Failure> {
        if let Some(id) = &request.document {
            return self.paper(id, &request.format, &request.paper);
        }
        if request.proof.is_some() {
            return self.proof_document(request);
        }
        self.with_scene(self.today(), |scene| {
            let plan = plan_of(scene);
            let (format, paper) = (request.format.as_str(), request.paper.as_str());
            draw(&plan, scene.file, scene.law, scene.words, format, paper)
        })
    }
}

/// Makes a document from a case file: `pdf`, `ics` or `txt`, on `letter` or `a4`.
///
/// # Errors
/// As [`App::document`].
pub fn make_document(
    file: &CaseFile,
    law: &Law,
    words: &Catalogue,
    as_of: Date,
    format: &str,
    paper: &str,
) -> Result<Document, Failure> {
    let screening = screening::screen(file, law, as_of);
    draw(&plan::plan(&screening, file, law), file, law, words, format, paper)
}

fn draw(
    plan: &Plan<'_>,
    file: &CaseFile,
    law: &Law,
    words: &Catalogue,
    format: &str,
    paper: &str,
) -> Result<Document, Failure> {
    let refused = || failure(ErrorCode::Document, "failure-document", words);
    let paper = read_paper(paper).ok_or_else(refused)?;
    let as_of = plan.as_of;
    let mut file_name = format!("plan-{as_of}.{format}");
    let packet = || documents::packet(plan, file, law, words);
    let granted = |packet: Option<documents::Packet>| {
        let packet = packet.ok_or_else(refused)?;
        documents::render_pdf(&packet, paper).map_err(|_| refused())
    };
    let bytes = match format {
        "pdf" => documents::render_pdf(&packet(), paper).map_err(|_| refused())?,
        "txt" => documents::render_text(&packet()).into_bytes(),
        "ics" => documents::render_ics(plan, words, as_of.and_time(chrono::NaiveTime::MIN)).into_bytes(),
        "letters" | "wallet-card" => {
            file_name = format!("{format}-{as_of}.pdf");
            let english = Catalogue::new(Language::English);
            granted(if format == "letters" {
                documents::letters(plan, file, law, words, &english)
            } else {
                documents::wallet_card(plan, words)
            })?
        }
        _ => return Err(refused()),
    };
    Ok(Document { bytes, file_name })
}

/// Reads the size of a page.
pub(crate) fn read_paper(word: &str) -> Option<Paper> {
    match word {
        "letter" => Some(Paper::Letter),
        "a4" => Some(Paper::A4),
        _ => None,
    }
}

/// Makes the pages of law for review: `pdf`, `html` or `txt`. Their date is the day the newest pack was reviewed.
///
/// # Errors
/// Refuses an unknown format and pages that cannot be drawn.
pub fn law_document(law: &Law, words: &Catalogue, format: &str, paper: &str) -> Result<Document, Failure> {
    let refused = || failure(ErrorCode::Document, "failure-document", words);
    let paper = read_paper(paper).ok_or_else(refused)?;
    let as_of = law.packs().map(|pack| pack.reviewed).max().unwrap_or_default();
    let book = documents::law_book(law.packs(), as_of, words);
    let bytes = match format {
        "pdf" => documents::render_pdf(&book, paper).map_err(|_| refused())?,
        "html" => documents::render_html(&book).into_bytes(),
        "txt" => documents::render_text(&book).into_bytes(),
        _ => return Err(refused()),
    };
    Ok(Document { bytes, file_name: format!("law.{format}") })
}
