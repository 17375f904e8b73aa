//! What must hold for all notes: nothing is lost, each element is named once, the person's words stay theirs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

use std::sync::LazyLock;

use case_file::{CaseFile, Date, Owner};
use law::Law;
use plan::Words;
use proof::{Change, Ending, MomentField, Notes, PieceField, PieceKind, ReadProblem, Removed};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Says a key with its arguments, so that a test sees what was asked for.
struct Plain;

impl Words for Plain {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<String> = args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("<{key} {}>", args.join(" "))
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

static LAW: LazyLock<Law> = LazyLock::new(|| {
    let packs = [
        ("us-ca", include_str!("../../../../assets/law/us-ca/pack.toml")),
        ("us-or", include_str!("../../../../assets/law/us-or/pack.toml")),
    ];
    Law::new(packs.map(|(name, text)| law::read(name, text).unwrap_or_else(|found| panic!("{found:?}"))))
});

/// A record with one charge.
fn file(place: &str, charge: &Json, person: &Json) -> CaseFile {
    let mut charge = charge.clone();
    charge["id"] = json!("c1");
    let json = json!({
        "format": "goodname-case-file", "version": 1, "person": person,
        "cases": [{"id": "k1", "jurisdiction": place, "county": "Lane", "arrest_date": "2026-01-10",
                   "charges": [charge]}],
    });
    case_file::read(json.to_string().as_bytes()).unwrap()
}

fn dropped() -> CaseFile {
    let charge = json!({"description": "Theft", "outcome": "dismissed", "outcome_date": "2026-03-02",
                        "claims_innocence": true, "severity": "misdemeanor"});
    file(
        "us-ca",
        &charge,
        &json!({"name": {"given": "Testa", "family": "Inventa"}, "pending_charges": false}),
    )
}

fn target() -> Owner {
    Owner::Charge("c1".into())
}

/// Calls `each` with the plan of the one charge.
fn with_target<T>(file: &CaseFile, each: impl FnOnce(&plan::TargetPlan<'_>) -> T) -> T {
    let screening = screening::screen(file, &LAW, day("2026-06-15"));
    let plan = plan::plan(&screening, file, &LAW);
    each(plan.targets.iter().find(|one| one.target == target()).unwrap())
}

fn kind() -> impl Strategy<Value = PieceKind> {
    prop::sample::select(PieceKind::ALL)
}

/// Changes as a person makes them: some fit, some do not.
fn change() -> impl Strategy<Value = Change> {
    let id = |letter: &'static str| (1..6_u32).prop_map(move |number| format!("{letter}{number}"));
    let moment = prop::sample::select(&["time", "place", "what", "witness"][..]);
    let piece = prop::sample::select(
        &["name", "shows", "holder", "address", "from", "to", "why", "asked", "answer"][..],
    );
    prop_oneof![
        any::<String>().prop_map(Change::Account),
        any::<String>().prop_map(Change::ReplyTo),
        Just(Change::AddMoment),
        (id("m"), moment, any::<String>()).prop_map(|(id, field, text)| Change::SetMoment(
            id,
            MomentField::from_word(field).unwrap(),
            text
        )),
        id("m").prop_map(Change::MoveMoment),
        id("m").prop_map(Change::RemoveMoment),
        kind().prop_map(Change::AddPiece),
        (id("p"), kind()).prop_map(|(id, kind)| Change::SetKind(id, kind)),
        (id("p"), piece, any::<String>()).prop_map(|(id, field, text)| Change::SetPiece(
            id,
            PieceField::from_word(field).unwrap(),
            text
        )),
        (id("p"), "[a-c]", any::<bool>()).prop_map(|(id, one, on)| Change::Support(id, vec![one], on)),
        id("p").prop_map(Change::RemovePiece),
        (id("p"), any::<String>(), any::<String>())
            .prop_map(|(key, text, made)| Change::Word(key, text, made)),
        id("p").prop_map(Change::Unword),
    ]
}

proptest! {
    #[test]
    fn notes_come_back_from_their_stored_form_as_they_were(changes in prop::collection::vec(change(), 0..40)) {
        let mut notes = Notes::default();
        for change in changes {
            let before = notes.clone();
            match notes.apply(change) {
                Err(_) => prop_assert_eq!(&notes, &before, "a change that is refused changes nothing"),
                Ok(Some(removed)) => {
                    let mut back = notes.clone();
                    back.put_back(removed).unwrap();
                    prop_assert_eq!(&back, &before, "what was removed can be put back");
                }
                Ok(None) => {}
            }
        }
        prop_assert_eq!(Notes::read(&notes.write()), Ok(notes));
    }

    #[test]
    fn every_element_is_named_once_whatever_the_pieces_speak_to(chosen in prop::collection::vec(any::<bool>(), 40)) {
        let file = dropped();
        with_target(&file, |target| {
            let none = Notes::default();
            let all = proof::elements(target, &none);
            assert!(all.len() > 1, "the open way asks for something");
            let mut notes = Notes::default();
            notes.apply(Change::AddPiece(PieceKind::Video)).unwrap();
            for (element, on) in all.iter().zip(&chosen) {
                notes.apply(Change::Support("p1".to_owned(), element.ids.clone(), *on)).unwrap();
            }
            let found = proof::elements(target, &notes);
            let says: Vec<&str> = found.iter().map(|element| element.say).collect();
            let once: std::collections::BTreeSet<&str> = says.iter().copied().collect();
            assert_eq!(once.len(), says.len(), "each once");
            for (element, on) in found.iter().zip(&chosen) {
                assert_eq!(element.is_supported(), *on, "{}", element.say);
            }
            // What an open way asks for is among them, and nothing else is.
            let asked = proof::innocence_routes(target).filter(|route| proof::is_open(route));
            let asked: std::collections::BTreeSet<&str> = asked
                .flat_map(|route| route.row.reasons.iter().map(|reason| reason.requirement.say.as_str()))
                .collect();
            assert_eq!(asked, once);
        });
    }
}

#[test]
fn notes_of_a_newer_program_or_of_something_else_are_refused() {
    let newer = Notes::default().write().replace("\"version\":1", "\"version\":2");
    assert_eq!(Notes::read(&newer), Err(ReadProblem::Newer { found: 2 }));
    let unknown = Notes::default().write().replace("\"account\"", "\"mood\":1,\"account\"");
    for other in ["", "{}", "[1]", "not json", unknown.as_str()] {
        assert_eq!(Notes::read(other), Err(ReadProblem::NotNotes), "{other}");
    }
    let long = Notes { account: "x".repeat(proof::Limits::ACCOUNT + 1), ..Notes::default() };
    assert_eq!(Notes::read(&long.write()), Err(ReadProblem::TooLong));
}

#[test]
fn a_piece_stays_with_an_element_that_two_ways_share_when_one_of_them_closes() {
    let file = dropped();
    with_target(&file, |target| {
        let none = Notes::default();
        let element = proof::elements(target, &none).remove(0);
        let mut notes = Notes::default();
        notes.apply(Change::AddPiece(PieceKind::Record)).unwrap();
        // Only one of the ids is known to the piece, as when it was chosen while another way was open.
        notes
            .apply(Change::Support("p1".to_owned(), vec![element.ids.last().unwrap().clone()], true))
            .unwrap();
        assert!(proof::elements(target, &notes)[0].is_supported());
    });
}

#[test]
fn how_it_ended_is_told_for_every_outcome_and_a_case_of_several_is_unknown() {
    let of = |outcome: &str| {
        let file = file("us-or", &json!({"outcome": outcome}), &json!({}));
        proof::ending(&file, &target())
    };
    assert_eq!(of("declined"), Ending::NeverFiled);
    assert_eq!(of("nolle-prosequi"), Ending::Dropped);
    assert_eq!(of("acquitted"), Ending::Acquitted);
    assert_eq!(of("vacated"), Ending::Vacated);
    assert_eq!(of("pardoned"), Ending::Forgiven);
    assert_eq!(of("convicted"), Ending::Convicted);
    assert_eq!(of("unknown"), Ending::Unknown);
    assert_eq!(proof::ending(&file("us-or", &json!({}), &json!({})), &target()), Ending::Unknown);
}

#[test]
fn what_is_not_known_still_gives_a_careful_warning() {
    let keys = |file: &CaseFile| -> Vec<String> {
        proof::warnings(file, &target()).into_iter().map(|one| one.key.into_owned()).collect()
    };
    let unknown = keys(&file("us-or", &json!({}), &json!({})));
    for key in ["open-case-unknown", "ending-unknown", "immigration-unknown", "admission", "civil"] {
        assert!(unknown.contains(&format!("proof-warn-{key}")), "{key}: {unknown:?}");
    }
    let person = json!({"pending_charges": true, "not_us_citizen": true});
    let known = keys(&file("us-or", &json!({"outcome": "convicted"}), &person));
    for key in ["open-case", "convicted", "immigration", "admission", "civil"] {
        assert!(known.contains(&format!("proof-warn-{key}")), "{key}: {known:?}");
    }
    let clear = json!({"pending_charges": false, "not_us_citizen": false});
    let clear = keys(&file("us-or", &json!({"outcome": "dismissed"}), &clear));
    assert_eq!(clear, ["proof-warn-admission", "proof-warn-civil"]);
    // A charge of the record that goes on counts, whatever was said about open cases.
    let open = json!({"pending_charges": false, "not_us_citizen": false});
    assert_eq!(keys(&file("us-or", &json!({"outcome": "pending"}), &open))[0], "proof-warn-open-case");
}

fn told() -> Notes {
    let mut notes = Notes::default();
    let set = |field, text: &str| Change::SetMoment("m1".to_owned(), field, text.to_owned());
    let piece = |field, text: &str| Change::SetPiece("p2".to_owned(), field, text.to_owned());
    let changes = [
        Change::Account("I was at work.\nI heard of it later.".to_owned()),
        Change::AddMoment,
        set(MomentField::Time, "9 p.m."),
        set(MomentField::Place, "Example Bakery"),
        set(MomentField::What, "I closed the shop"),
        set(MomentField::Witness, "Sample Inventa"),
        Change::AddPiece(PieceKind::Video),
        piece(PieceField::Name, "video of the door"),
        piece(PieceField::Shows, "I left at ten"),
        piece(PieceField::Holder, "Example Bakery"),
    ];
    for change in changes {
        notes.apply(change).unwrap();
    }
    notes
}

#[test]
fn the_statement_says_what_was_told_and_each_part_can_be_worded_anew_or_left_out() {
    let file = dropped();
    let mut notes = told();
    let parts = proof::statement(&notes, &file, &LAW, &target(), &Plain);
    let keys: Vec<&str> = parts.iter().map(|part| part.key.as_str()).collect();
    assert_eq!(keys, ["who", "about", "innocent", "account", "m1", "p2"]);
    assert!(parts[0].made.contains("name=Testa Inventa"));
    assert_eq!(parts[3].text(), "I was at work.\nI heard of it later.");
    assert_eq!(
        parts[4].text(),
        "9 p.m., Example Bakery: I closed the shop. <proof-say-witness who=Sample Inventa>"
    );
    assert!(
        parts[5].text().contains("shows=I left at ten.") && parts[5].text().contains("video of the door")
    );

    notes.apply(Change::Word("m1".to_owned(), "I locked up.".to_owned(), parts[4].made.clone())).unwrap();
    notes.apply(Change::Word("innocent".to_owned(), String::new(), parts[2].made.clone())).unwrap();
    let parts = proof::statement(&notes, &file, &LAW, &target(), &Plain);
    assert_eq!((parts[4].text(), parts[4].is_stale), ("I locked up.", false));
    assert_eq!(parts[2].text(), "");
    let later = Change::SetMoment("m1".to_owned(), MomentField::Time, "8 p.m.".to_owned());
    notes.apply(later).unwrap();
    let parts = proof::statement(&notes, &file, &LAW, &target(), &Plain);
    assert_eq!((parts[4].text(), parts[4].is_stale), ("I locked up.", true));
}

#[test]
fn a_person_who_did_not_say_that_they_are_innocent_is_not_made_to_say_so() {
    let file = file("us-or", &json!({"outcome": "dismissed"}), &json!({}));
    let parts = proof::statement(&Notes::default(), &file, &LAW, &target(), &Plain);
    assert!(parts.iter().all(|part| part.key != "innocent" && part.key != "identity"));
    assert!(parts[0].made.starts_with("<proof-say-who-blank"));
}

#[test]
fn words_that_could_read_as_i_did_it_are_found_as_whole_words() {
    let list = "I am sorry | I did it | I'm guilty";
    assert_eq!(proof::admissions("Of course I’m guilty, they said.", list), ["I'm guilty"]);
    assert_eq!(proof::admissions("i  DID it!", list), ["I did it"]);
    assert!(proof::admissions("I did item one.", list).is_empty());
}

#[test]
fn a_letter_needs_somebody_to_go_to_and_never_tells_what_the_piece_shows() {
    let file = dropped();
    let mut notes = told();
    let letter = proof::letter(&notes, notes.piece("p2").unwrap(), &file, day("2026-06-15"), &Plain).unwrap();
    assert_eq!((letter.what.as_str(), letter.holder.as_str()), ("video of the door", "Example Bakery"));
    assert_eq!(letter.follow_up, day("2026-06-29"));
    assert!(!format!("{letter:?}").contains("I left at ten"));
    let nobody = Change::SetPiece("p2".to_owned(), PieceField::Holder, "  ".to_owned());
    notes.apply(nobody).unwrap();
    assert_eq!(proof::letter(&notes, notes.piece("p2").unwrap(), &file, day("2026-06-15"), &Plain), None);
}

#[test]
fn a_removed_piece_takes_its_own_words_along_and_brings_them_back() {
    let mut notes = told();
    notes.apply(Change::Word("p2".to_owned(), "mine".to_owned(), "draft".to_owned())).unwrap();
    let removed = notes.apply(Change::RemovePiece("p2".to_owned())).unwrap().unwrap();
    assert!(matches!(&removed, Removed::Piece(0, _, Some(wording)) if wording.text == "mine"));
    assert!(!notes.write().contains("mine") && !notes.write().contains("video of the door"));
}
