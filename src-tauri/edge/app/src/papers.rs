//! The papers of a remedy: the list for the window and the command line, and one paper in a format.
//!
//! Not here: what is in them (`documents::papers`), where they are saved. File names are numbers and hold nothing
//! personal. Papers that are sent are in English, whatever language the window speaks.

use case_file::{CaseFile, Date};
use documents::{MissingFacts, PaperOffer, Tongues};
use law::Law;
use plan::Plan;

use crate::document::{Document, NamedPacket, Wanted};
use crate::failure::failure;
use crate::home::App;
use crate::pages_view::plan_of;
use crate::wire::{ErrorCode, Failure};
use crate::words::{Catalogue, Language};

/// One paper of the list, with the questions it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperLine {
    /// The offer.
    pub offer: PaperOffer,
    /// The ids of the questions to answer first.
    pub questions: Vec<String>,
}

impl App {
    /// Lists every paper of today's plan.
    pub fn papers(&self) -> Vec<PaperLine> {
        self.with_scene(self.today(), |scene| lines(&plan_of(scene), scene.file, scene.law, scene.words))
    }
}

/// Lists every paper of a case file.
pub fn list_papers(file: &CaseFile, law: &Law, words: &Catalogue, as_of: Date) -> Vec<PaperLine> {
    let screening = screening::screen(file, law, as_of);
    lines(&plan::plan(&screening, file, law), file, law, words)
}

fn lines(plan: &Plan<'_>, file: &CaseFile, law: &Law, words: &Catalogue) -> Vec<PaperLine> {
    let court = Catalogue::new(Language::English);
    let tongues = Tongues { own: words, court: &court };
    let line = |offer: PaperOffer| PaperLine {
        questions: offer.missing.iter().map(interview::spell).collect(),
        offer,
    };
    documents::papers(plan, file, law, tongues).into_iter().map(line).collect()
}

/// Makes one paper of a case file.
///
/// # Errors
/// Refuses an unknown id or format, and a paper that waits for facts; there is never half of one.
pub fn make_paper(
    id: &str,
    file: &CaseFile,
    law: &Law,
    words: &Catalogue,
    as_of: Date,
    wanted: Wanted<'_>,
) -> Result<Document, Failure> {
    let screening = screening::screen(file, law, as_of);
    packet(id, &plan::plan(&screening, file, law), file, law, words)?.document(wanted, words)
}

/// Puts one paper together.
pub(crate) fn packet(
    id: &str,
    plan: &Plan<'_>,
    file: &CaseFile,
    law: &Law,
    words: &Catalogue,
) -> Result<NamedPacket, Failure> {
    let court = Catalogue::new(Language::English);
    let tongues = Tongues { own: words, court: &court };
    let packet = documents::paper(id, plan, file, law, tongues).map_err(|why| match why {
        MissingFacts::Facts(_) => failure(ErrorCode::Document, "failure-paper-waits", words),
        MissingFacts::NoPaper => failure(ErrorCode::Document, "failure-no-paper", words),
    })?;
    let all = documents::papers(plan, file, law, tongues);
    let number = all.iter().position(|offer| offer.id == id).map_or(1, |at| at + 1);
    Ok(NamedPacket { packet, stem: format!("paper-{number:02}") })
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::panic,
        clippy::indexing_slicing,
        reason = "a panic is how a test fails"
    )]
    use super::*;
    use crate::embedded::BANK;

    fn read(json: &serde_json::Value) -> CaseFile {
        case_file::read(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error:?}"))
    }

    #[test]
    fn every_fact_that_a_paper_waits_for_has_a_question() {
        let (law, words) = (crate::built_in_law(), Catalogue::new(Language::English));
        let bank = interview::Bank::read(BANK).unwrap();
        let charges = [serde_json::json!([{ "id": "c1" }]), serde_json::json!([])];
        for (place, charges) in ["us-or", "us-ca", "us-tx", "us-ny", "us"]
            .into_iter()
            .flat_map(|place| charges.iter().map(move |charges| (place, charges)))
        {
            let file = read(&serde_json::json!({
                "format": "goodname-case-file", "version": 1, "person": {},
                "cases": [{ "id": "k1", "jurisdiction": place, "charges": charges }]
            }));
            let lines = list_papers(&file, &law, &words, Date::from_ymd_opt(2026, 11, 22).unwrap());
            assert!(lines.iter().any(|line| !line.questions.is_empty()), "{place}");
            for id in lines.iter().flat_map(|line| &line.questions) {
                let question = interview::find_question(id, &bank, &file, &law);
                assert!(question.is_some(), "{id} has no question");
            }
        }
    }

    #[test]
    fn a_file_name_is_a_number_and_a_paper_that_waits_is_refused() {
        let (law, words) = (crate::built_in_law(), Catalogue::new(Language::Spanish));
        let day = Date::from_ymd_opt(2026, 11, 22).unwrap();
        let printed = |format| Wanted { format, paper: "letter", large: false, gray: false };
        let (plain, pdf) = (printed("txt"), printed("pdf"));
        let mut json = serde_json::json!({
            "format": "goodname-case-file", "version": 1,
            "person": { "name": { "given": "Inez", "family": "Sample" } },
            "cases": [{ "id": "k1", "jurisdiction": "us-or", "charges": [] }]
        });
        let id = "us-or/record/own-record";
        let made = make_paper(id, &read(&json), &law, &words, day, plain).unwrap();
        let number = made.file_name.strip_prefix("paper-").and_then(|name| name.strip_suffix(".txt"));
        assert!(number.is_some_and(|number| number.parse::<u32>().is_ok()), "{}", made.file_name);
        // What is sent is in English, whatever the person reads.
        let text = String::from_utf8(made.bytes).unwrap();
        assert!(text.contains("I ask for a full copy") && text.contains("Inez Sample"), "{text}");
        json["person"] = serde_json::json!({});
        let failure = make_paper(id, &read(&json), &law, &words, day, pdf).unwrap_err();
        assert_eq!(failure.code, ErrorCode::Document);
        assert_eq!(failure.say, words.say("failure-paper-waits"));
        assert!(make_paper("no/such/paper", &read(&json), &law, &words, day, pdf).is_err());
    }
}
