//! Draws a packet as PDF, Word document, HTML, calendar or plain text: a person's plan, or pages of law for review.
//!
//! Not here: what the law says or which step comes first (`plan`), files, and the clock.
//! Invariants: the same input gives the same bytes; a packet says nothing that the plan does not say.

mod after;
mod compose;
mod docx;
mod html;
mod ics;
mod law_page;
mod look;
mod packet;
mod pages;
mod papers;
mod pdf;
mod proof_papers;
mod routes;
mod text;

pub use after::{letters, wallet_card};
pub use compose::packet;
pub use ics::{has_calendar, render_ics};
pub use law_page::{coverage, law_book};
pub use look::{Format, Look, Paper, render};
pub use packet::{Card, Cell, CheckLine, Dress, Labeled, Packet, Part, Run, Style, Tone};
pub use pages::{Pages, Picture};
pub use papers::{MissingFacts, PaperKind, PaperOffer, Tongues, paper, papers};
pub use proof_papers::{ProofSource, letter_packet, notes_packet, statement_packet};

/// Why a paper could not be drawn. Carries no words of the packet, because they are personal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The layout refused the packet.
    #[error("the page layout failed at line(s) {lines:?} of its template; please report this")]
    Layout {
        /// Lines of the template.
        lines: Vec<usize>,
    },
    /// The PDF could not be written as the accessibility rules want.
    #[error("the PDF could not be written; please report this")]
    Export,
}
