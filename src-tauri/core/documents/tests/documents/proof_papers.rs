//! The statement, the letter and the notes: they hold what was typed, and only that, and any text is drawn as text.

use case_file::{CaseFile, Date, Owner};
use documents::{Packet, Paper, ProofSource, letter_packet, notes_packet, statement_packet};
use lopdf::Document;
use proof::{Change, MomentField, Notes, PieceField, PieceKind};
use serde_json::json;

use crate::english::{English, day, file, law};
use crate::{render_pdf, render_text, squeezed, whole_text};

/// What would be layout, if anything typed were ever read as that.
const WILD: &str = "#let x = 1 \\ $a$ *bold* _it_ <label> @ref [x] ```raw``` = H // c";

fn record() -> CaseFile {
    file(&json!({
        "person": {"name": {"given": "Testa", "family": "Inventa"},
                   "address": {"street": "1 Sample Street", "city": "Exampleville", "state": "OR", "zip": "00000"}},
        "cases": [{"id": "k1", "jurisdiction": "us-or", "county": "Lane", "number": "26-TEST-1",
                   "charges": [{"id": "c1", "description": "Theft", "outcome": "dismissed",
                                "claims_innocence": true}]}],
    }))
}

fn told(text: &str) -> Notes {
    let mut notes = Notes::default();
    let own = |text: &str| text.to_owned();
    let piece = |field, text: &str| Change::SetPiece(own("p2"), field, own(text));
    let moment = |field, text: &str| Change::SetMoment(own("m1"), field, own(text));
    let changes = [
        Change::Account(format!("I was at work. {text}\n\nI heard of it the next day.")),
        Change::AddMoment,
        moment(MomentField::Time, "about 9 p.m."),
        moment(MomentField::Place, "Example Bakery"),
        moment(MomentField::What, &format!("I closed the shop. {text}")),
        moment(MomentField::Witness, "Sample Inventa"),
        Change::AddPiece(PieceKind::Video),
        piece(PieceField::Name, &format!("video of the front door {text}")),
        piece(PieceField::Shows, "that I left at ten"),
        piece(PieceField::Holder, "Example Bakery"),
        piece(PieceField::Address, "2 Sample Street\nExampleville OR 00000"),
        piece(PieceField::From, "January 10, 2026, 8 p.m."),
        piece(PieceField::To, "January 10, 2026, 11 p.m."),
        piece(PieceField::Asked, "6/1/2026"),
    ];
    for change in changes {
        notes.apply(change).unwrap();
    }
    notes
}

/// Returns the statement, the letter and the notes.
fn papers(notes: &Notes) -> [Packet; 3] {
    let (record, law, words) = (record(), law(), English::new());
    let target = Owner::Charge("c1".into());
    let as_of: Date = day("2026-06-15");
    let source = ProofSource { file: &record, law: &law, target: &target, as_of, words: &words };
    let paragraphs = proof::statement(notes, &record, &law, &target, &words);
    let letter = proof::letter(notes, notes.piece("p2").unwrap(), &record, as_of, &words).unwrap();
    let screening = screening::screen(&record, &law, as_of);
    let plan = plan::plan(&screening, &record, &law);
    let target_plan = plan.targets.iter().find(|one| one.target == target).unwrap();
    let elements = proof::elements(target_plan, notes);
    [
        statement_packet(&paragraphs, source),
        letter_packet(&letter, source),
        notes_packet(notes, &elements, source),
    ]
}

fn holds(packet: &Packet, wanted: &[&str]) {
    let (pdf, text) = (render_pdf(packet, Paper::Letter).unwrap(), render_text(packet));
    let (pdf, text) = (whole_text(&Document::load_mem(&pdf).unwrap()), squeezed(&text));
    for words in wanted {
        let words = squeezed(words);
        assert!(pdf.contains(&words), "the PDF lacks {words}: {pdf}");
        assert!(text.contains(&words), "the text lacks {words}");
    }
}

#[test]
fn each_paper_holds_what_was_typed_and_reads_nothing_as_layout() {
    let [statement, letter, notes] = papers(&told(WILD));
    let wild = |before: &str| format!("{before} {WILD}");
    let (account, closed, video) =
        (wild("I was at work."), wild("I closed the shop."), wild("video of the front door"));
    holds(
        &statement,
        &["Testa Inventa", "Theft", "26-TEST-1", &account, "I heard of it the next day.", &closed],
    );
    holds(
        &letter,
        &[&video, "Example Bakery", "2 Sample Street", "1 Sample Street", "January 10, 2026, 8 p.m."],
    );
    holds(&notes, &[&account, &closed, &video, "that I left at ten", "June 1, 2026", "Sample Inventa"]);
}

#[test]
fn every_line_of_the_statement_has_its_own_number_and_what_is_left_out_has_none() {
    let mut notes = told("");
    let words = |text: &str| text.to_owned();
    notes.apply(Change::Word(words("p2"), String::new(), words("draft"))).unwrap();
    let text = render_text(&papers(&notes)[0]);
    for line in [
        "1. My name is Testa Inventa.",
        "4. I was at work.",
        "5. I heard of it the next day.",
        "6. about 9 p.m.",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    assert!(!text.contains("7. ") && !text.contains("front door"), "{text}");
    assert!(text.contains("What I say here is true as far as I know."));
    assert!(text.contains("Signature: ____"));
}

#[test]
fn a_letter_asks_by_a_day_and_does_not_tell_the_case() {
    let text = render_text(&papers(&told(""))[1]);
    assert!(text.contains("Please answer in writing by June 29, 2026."), "{text}");
    for secret in ["Theft", "26-TEST-1", "left at ten", "I was at work", "innocent", "arrest"] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
}

#[test]
fn the_notes_say_once_of_each_element_whether_something_speaks_to_it() {
    let text = render_text(&papers(&told(""))[2]);
    assert!(
        text.contains("Nothing yet for these") && !text.contains("You have something for these"),
        "{text}"
    );
    assert!(text.contains("A gap is not a sign of guilt."));
}
