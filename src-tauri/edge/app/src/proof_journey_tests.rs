//! Journeys through the pages on proving innocence: real store, real law, real words, fixed day.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic is how a test fails"
)]

use case_file::{Edit, FactPath, Owner};
use serde_json::{Value as Json, json};

use crate::wire::*;
use crate::wire_proof::*;
use crate::{App, Clock, Paths};

struct Desk {
    folder: tempfile::TempDir,
    app: Option<App>,
}

impl Desk {
    /// Opens the program on one charge in this place, with these facts of charge and person.
    fn new(place: &str, charge: &Json, person: &Json) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut edits = vec![
            Edit::AddCase { id: "k1".into(), jurisdiction: place.into() },
            Edit::AddCharge { case: "k1".into(), id: "c1".into() },
        ];
        let mut set = |owner: Owner, facts: &Json| {
            for (name, value) in facts.as_object().unwrap() {
                let fact = FactPath::new(owner.clone(), name.as_str());
                edits.push(Edit::Set { fact, value: value.clone() });
            }
        };
        set(Owner::Charge("c1".into()), charge);
        set(Owner::Person, person);
        set(Owner::Case("k1".into()), &json!({"arrest_date": "2026-01-10"}));
        let mut store = store::Store::open(&folder.path().join("answers.db")).unwrap();
        store.append(&store::Step { edits, ..store::Step::default() }, 0).unwrap();
        drop(store);
        let mut desk = Self { folder, app: None };
        desk.reopen();
        desk
    }

    /// A charge that was dropped, of a person who says that they did not do it.
    fn dropped() -> Self {
        let charge = json!({"description": "Theft", "outcome": "dismissed", "outcome_date": "2026-03-02",
                            "severity": "misdemeanor", "claims_innocence": true});
        Self::new("us-ca", &charge, &json!({"name.given": "Testa", "pending_charges": false}))
    }

    fn reopen(&mut self) {
        self.app = None;
        let day = case_file::parse_day("2026-06-15").unwrap();
        let paths = Paths { answers: self.folder.path().join("answers.db") };
        self.app = Some(App::open(&paths, Clock::Fixed(day)).unwrap());
    }

    fn app(&mut self) -> &mut App {
        self.app.as_mut().unwrap()
    }

    fn send(&mut self, request: Request) -> View {
        self.app().handle(request).unwrap()
    }

    fn open(&mut self) -> ProofView {
        let view = self.send(Request::OpenProof { target: "c1".to_owned() });
        page(view)
    }

    fn attempt(&mut self, change: ProofChange) -> Result<View, Failure> {
        self.app().handle(Request::Proof { target: "c1".to_owned(), change })
    }

    fn change(&mut self, change: ProofChange) -> ProofView {
        page(self.attempt(change).unwrap())
    }

    fn set(&mut self, id: &str, field: &str, text: &str) -> ProofView {
        let (id, field, text) = (id.to_owned(), field.to_owned(), text.to_owned());
        self.change(if id.starts_with('m') {
            ProofChange::SetMoment { id, field, text }
        } else {
            ProofChange::SetPiece { id, field, text }
        })
    }

    fn add_piece(&mut self, kind: &str) -> ProofView {
        self.change(ProofChange::AddPiece { kind: kind.to_owned() })
    }

    fn paper(&mut self, proof: ProofPaper) -> Result<crate::Document, Failure> {
        let request = SaveRequest {
            format: "txt".to_owned(),
            paper: "letter".to_owned(),
            proof: Some(proof),
            ..SaveRequest::default()
        };
        self.app().document(&request)
    }
}

fn page(view: View) -> ProofView {
    match view.screen {
        Screen::Proof(page) => *page,
        other => panic!("expected the page on proof, found {other:?}"),
    }
}

fn account(text: &str) -> ProofChange {
    ProofChange::Account { text: text.to_owned() }
}

#[test]
fn a_person_gathers_what_shows_it_and_gets_a_letter_and_a_statement() {
    let mut desk = Desk::dropped();
    let Screen::Plan(plan) = desk.send(Request::Go { section: "plan".to_owned() }).screen else {
        panic!("no plan")
    };
    assert!(plan.targets[0].proof, "the plan leads there");
    let first = desk.open();
    assert!(!first.ways.is_empty() && first.elements.len() > 1, "{first:?}");
    assert!(
        first
            .ways
            .iter()
            .all(|way| !way.burden.is_empty() && !way.standard.is_empty() && !way.refused.is_empty())
    );
    let dated = first.ways.iter().find(|way| way.days_left.is_some()).unwrap();
    assert!(dated.deadline.contains("20"), "the time to file is counted down: {}", dated.deadline);
    let steps: Vec<&String> = first.ways.iter().flat_map(|way| &way.steps).collect();
    assert!(!steps.iter().any(|step| step.contains("You were never charged")), "{steps:?}");
    assert!(first.elements.iter().all(|element| element.pieces.is_empty()));

    desk.change(account("I was at work."));
    desk.change(ProofChange::AddMoment);
    desk.set("m1", "what", "I closed the shop");
    desk.add_piece("video");
    desk.set("p2", "name", "video of the door");
    desk.set("p2", "holder", "Example Bakery");
    let element = first.elements[0].id.clone();
    desk.change(ProofChange::Support { id: "p2".to_owned(), element: element.clone(), on: true });

    desk.reopen();
    let again = page(desk.send(Request::Open));
    assert_eq!(again.account, "I was at work.");
    let supported: Vec<&ElementView> = again.elements.iter().filter(|one| !one.pieces.is_empty()).collect();
    assert_eq!(supported.len(), 1);
    assert_eq!(supported[0].id, element);
    assert!(again.pieces[0].has_letter && again.pieces[0].next.contains("Send the letter"));

    let target = || "c1".to_owned();
    let letter = desk.paper(ProofPaper::Letter { target: target(), piece: "p2".to_owned() }).unwrap();
    assert_eq!(letter.file_name, "letter-p2-2026-06-15.txt");
    assert!(String::from_utf8(letter.bytes).unwrap().contains("video of the door"));
    let statement = desk.paper(ProofPaper::Statement { target: target() }).unwrap();
    assert_eq!(statement.file_name, "statement-2026-06-15.txt");
    let statement = String::from_utf8(statement.bytes).unwrap();
    assert!(
        statement.contains("I did not do what I was charged with.")
            && statement.contains("I closed the shop.")
    );
    assert!(desk.paper(ProofPaper::Letter { target: target(), piece: "p9".to_owned() }).is_err());
    assert!(desk.paper(ProofPaper::Notes { target: target() }).is_ok());
}

#[test]
fn a_removal_is_taken_back_and_notes_are_no_steps() {
    let mut desk = Desk::dropped();
    desk.open();
    desk.add_piece("witness");
    let revision = desk.send(Request::Open).revision;
    let with = desk.set("p1", "name", "Sample Inventa");
    let view = desk.attempt(ProofChange::RemovePiece { id: "p1".to_owned() }).unwrap();
    assert!(view.can_undo && view.revision == revision);
    assert!(page(view).pieces.is_empty());
    let view = desk.send(Request::Undo);
    assert!(!view.can_undo, "there is nothing else to take back here");
    assert_eq!(page(view).pieces, with.pieces);
    assert_eq!(desk.app().handle(Request::Undo).unwrap_err().code, ErrorCode::Conflict);
    assert_eq!(desk.app().case_file().cases.len(), 1, "no answer was taken back");
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_nothing_is_changed() {
    let mut desk = Desk::dropped();
    desk.open();
    let before = desk.add_piece("video");
    let set = |field: &str, text: String| ProofChange::SetPiece {
        id: "p1".to_owned(),
        field: field.to_owned(),
        text,
    };
    let failure = desk.attempt(set("asked", "soon".to_owned())).unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (ErrorCode::Answer, "p1-asked"));
    let failure = desk.attempt(set("name", "x".repeat(5000))).unwrap_err();
    assert_eq!(failure.field, "p1-name");
    assert!(!failure.say.contains("xx"));
    assert_eq!(desk.attempt(set("mood", String::new())).unwrap_err().code, ErrorCode::Conflict);
    assert_eq!(page(desk.send(Request::Open)), before);
}

#[test]
fn asking_is_followed_up_and_an_answer_ends_it() {
    let mut desk = Desk::dropped();
    desk.open();
    desk.add_piece("video");
    assert!(desk.set("p1", "holder", "Example Bakery").pieces[0].next.contains("Not asked"));
    let asked = desk.set("p1", "asked", "6/10/2026");
    assert!(asked.pieces[0].next.contains("June 24, 2026"), "{}", asked.pieces[0].next);
    assert_eq!(asked.pieces[0].asked, "6/10/2026");
    assert!(desk.set("p1", "asked", "5/1/2026").pieces[0].next.contains("Ask again now"));
    assert!(desk.set("p1", "answer", "They keep it.").pieces[0].next.contains("They answered"));
}

#[test]
fn a_person_who_is_still_convicted_finds_ways_help_and_what_to_keep() {
    for place in crate::built_in_law().packs().map(|pack| pack.jurisdiction.to_string()) {
        let charge = json!({"outcome": "convicted", "outcome_date": "2015-03-02", "claims_innocence": true,
                            "severity": "felony"});
        let mut desk = Desk::new(&place, &charge, &json!({}));
        let page = desk.open();
        assert!(page.warnings.iter().any(|one| one.say.contains("Show all of this to a lawyer")), "{place}");
        assert!(!page.keep.is_empty() && !page.help.is_empty(), "{place}");
        let routes = page.ways.len() + page.closed.len();
        assert!(routes > 0 || !page.otherwise.is_empty(), "{place} is a dead end");
        for way in page.ways.iter().chain(&page.closed) {
            assert!(!way.shown.is_empty() && !way.steps.is_empty(), "{place}: {}", way.id);
            assert!(!way.refused.is_empty() && !way.deadline.is_empty(), "{place}: {}", way.id);
        }
        if page.ways.is_empty() {
            assert!(page.lead.iter().any(|line| line.contains("not a sign of guilt")), "{place}");
        }
    }
}

#[test]
fn words_that_could_read_as_an_admission_are_pointed_out_in_both_languages() {
    let mut desk = Desk::dropped();
    desk.open();
    let page = desk.change(account("It was my fault that I was late."));
    let part = page.statement.iter().find(|part| part.key == "account").unwrap();
    assert!(part.caution.contains("my fault"), "{}", part.caution);
    desk.send(Request::SetLanguage { language: "es".to_owned() });
    let page = desk.change(account("Fue mi culpa llegar tarde."));
    let part = page.statement.iter().find(|part| part.key == "account").unwrap();
    assert!(part.caution.contains("fue mi culpa"), "{}", part.caution);
}

#[test]
fn a_paragraph_is_worded_anew_and_the_draft_can_come_back() {
    let mut desk = Desk::dropped();
    desk.open();
    desk.change(account("First."));
    let word = |text: &str| ProofChange::Word { key: "account".to_owned(), text: text.to_owned() };
    let of = |page: &ProofView| page.statement.iter().find(|part| part.key == "account").unwrap().clone();
    let own = of(&desk.change(word("My words.")));
    assert_eq!((own.text.as_str(), own.own, own.stale), ("My words.", true, false));
    assert!(of(&desk.change(account("Second."))).stale);
    let back = of(&desk.change(ProofChange::Unword { key: "account".to_owned() }));
    assert_eq!((back.text.as_str(), back.own), ("Second.", false));
}

#[test]
fn notes_of_a_removed_charge_are_not_those_of_a_new_one_and_come_back_with_it() {
    let mut desk = Desk::dropped();
    desk.open();
    desk.change(account("About the old charge."));
    desk.send(Request::Go { section: "record".to_owned() });
    let revision = desk.send(Request::Open).revision;
    desk.send(Request::RemoveCharge { id: "c1".to_owned(), revision });
    let revision = desk.send(Request::Open).revision;
    desk.send(Request::AddCharge { case: "k1".to_owned(), revision });
    let charge = desk.app().case_file().cases[0].charges[0].id.to_string();
    assert_eq!(charge, "c1", "the id is given again");
    assert_eq!(desk.app().notes("c1").unwrap().account, "");
    desk.send(Request::Undo);
    desk.send(Request::Undo);
    assert_eq!(desk.app().notes("c1").unwrap().account, "About the old charge.");
}

#[test]
fn everything_that_was_gathered_is_gone_after_everything_is_deleted() {
    let mut desk = Desk::dropped();
    desk.open();
    desk.change(account("Zebulon-Testperson-41"));
    desk.send(Request::DeleteEverything);
    let bytes = std::fs::read(desk.folder.path().join("answers.db")).unwrap();
    assert!(!bytes.windows(21).any(|window| window == b"Zebulon-Testperson-41"));
    assert_eq!(desk.app().notes("c1").unwrap().account, "");
}

#[test]
fn notes_that_cannot_be_read_are_left_as_they_are_and_the_rest_goes_on() {
    let mut desk = Desk::dropped();
    desk.open();
    desk.app = None;
    let path = desk.folder.path().join("answers.db");
    let mut store = store::Store::open(&path).unwrap();
    store.set_note("proof/c1", r#"{"format":"goodname-proof-notes","version":9,"notes":{}}"#).unwrap();
    drop(store);
    desk.reopen();
    assert!(matches!(desk.send(Request::Open).screen, Screen::Plan(_)), "the plan is shown in its place");
    let failure = desk.app().handle(Request::OpenProof { target: "c1".to_owned() }).unwrap_err();
    assert_eq!(failure.code, ErrorCode::NewerFile);
    assert_eq!(desk.attempt(account("x")).unwrap_err().code, ErrorCode::NewerFile);
    desk.app = None;
    let kept = store::Store::open(&path).unwrap().note("proof/c1").unwrap().unwrap();
    assert!(kept.contains("\"version\":9"));
}

#[test]
fn a_place_without_such_a_page_is_refused() {
    let mut desk = Desk::dropped();
    for target in ["c9", "k1", "person", ""] {
        let failure = desk.app().handle(Request::OpenProof { target: target.to_owned() }).unwrap_err();
        assert_eq!(failure.code, ErrorCode::Conflict, "{target}");
    }
}
