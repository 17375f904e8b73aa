//! A draft from the request to the file that is saved.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use crate::journey_tests::{Desk, oregon_theft};
use crate::wire::{ErrorCode, SaveRequest};
use crate::{Draft, Stop};

fn plan_as(format: &str) -> SaveRequest {
    SaveRequest { format: format.to_owned(), paper: "letter".to_owned(), ..SaveRequest::default() }
}

fn draft(desk: &mut Desk, request: &SaveRequest) -> Draft {
    desk.app().sketch(request).unwrap().draw(&Stop::default()).unwrap().unwrap()
}

#[test]
fn what_is_looked_at_is_what_is_saved() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    for format in ["pdf", "docx", "txt"] {
        let request = plan_as(format);
        let draft = draft(&mut desk, &request);
        let saved = draft.document(&request).unwrap().unwrap();
        assert_eq!(saved.file_name, format!("plan-2026-06-15.{format}"));
        assert!(saved == desk.app().document(&request).unwrap(), "{format}");
        // Another look is another paper.
        assert!(draft.document(&SaveRequest { large: true, ..request }).is_none());
    }
}

#[test]
fn every_page_has_a_picture_and_its_words_and_plain_text_is_its_own_page() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    let draft_of_pdf = draft(&mut desk, &plan_as("pdf"));
    let view = draft_of_pdf.view();
    assert!(view.pages > 1 && !view.title.is_empty() && view.language == "en", "{view:?}");
    let page = draft_of_pdf.page(0, false).unwrap();
    assert!(page.picture.starts_with("data:image/png;base64,iVBOR") && page.words.contains(&view.title));
    assert!(draft_of_pdf.page(0, true).unwrap().picture.len() > page.picture.len());
    assert_eq!(draft_of_pdf.page(view.pages, false).unwrap_err().code, ErrorCode::Document);

    let large = draft(&mut desk, &SaveRequest { large: true, ..plan_as("pdf") });
    assert!(large.view().pages > view.pages);
    assert_eq!(draft(&mut desk, &plan_as("docx")).view(), view);

    let text = draft(&mut desk, &plan_as("txt"));
    assert_eq!(text.view().pages, 1);
    let page = text.page(0, false).unwrap();
    assert!(page.picture.is_empty() && page.words.contains(&view.title));
    assert!(text.page(1, false).is_err());
}

#[test]
fn a_draft_that_was_stopped_is_none_and_one_of_a_wrong_format_is_refused() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    for format in ["pdf", "txt"] {
        let stop = Stop::default();
        stop.clone().now();
        assert!(desk.app().sketch(&plan_as(format)).unwrap().draw(&stop).unwrap().is_none(), "{format}");
    }
    for request in [plan_as("ics"), plan_as("odt"), SaveRequest { paper: "a5".to_owned(), ..plan_as("pdf") }]
    {
        let failure = desk.app().sketch(&request).unwrap().draw(&Stop::default()).err().unwrap();
        assert_eq!(failure.code, ErrorCode::Document, "{request:?}");
        assert!(!failure.say.is_empty());
    }
    let unknown = SaveRequest { document: Some("no/such/paper".to_owned()), ..plan_as("pdf") };
    assert_eq!(desk.app().sketch(&unknown).err().unwrap().code, ErrorCode::Document);
}
