//! Whole journeys at the level of requests: real store, real law, real words, fixed day.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::collections::{BTreeMap, BTreeSet};

use crate::wire::*;
use crate::{App, Catalogue, Clock, Language, Paths};

/// One person at the program, with a folder of their own.
pub(crate) struct Desk {
    _folder: tempfile::TempDir,
    paths: Paths,
    app: Option<App>,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let paths = Paths { answers: folder.path().join("answers.db") };
        let mut desk = Self { _folder: folder, paths, app: None };
        desk.reopen();
        desk
    }

    pub(crate) fn reopen(&mut self) {
        self.app = None;
        let day = case_file::parse_day("2026-06-15").unwrap();
        self.app = Some(App::open(&self.paths, Clock::Fixed(day)).unwrap());
    }

    pub(crate) fn app(&mut self) -> &mut App {
        self.app.as_mut().unwrap()
    }

    pub(crate) fn send(&mut self, request: Request) -> View {
        self.app().handle(request).unwrap()
    }

    pub(crate) fn view(&mut self) -> View {
        self.send(Request::Open)
    }

    pub(crate) fn at(&mut self) -> String {
        match self.view().screen {
            Screen::Welcome => "welcome".to_owned(),
            Screen::Question(question) => question.id,
            Screen::Record(_) => "record".to_owned(),
            Screen::Check(_) => "check".to_owned(),
            Screen::Plan(_) => "plan".to_owned(),
            Screen::Understand(view) => format!("understand {}", view.place),
            Screen::Granted(_) => "granted".to_owned(),
            Screen::Safety(view) => match view.question {
                Some(question) => question.id,
                None => format!("safety {}", view.id),
            },
            Screen::Papers(_) => "papers".to_owned(),
            Screen::Proof(_) => "proof".to_owned(),
        }
    }

    pub(crate) fn question(&mut self) -> QuestionView {
        match self.view().screen {
            Screen::Question(question) => question,
            other => panic!("expected a question, found {other:?}"),
        }
    }

    pub(crate) fn try_answer(&mut self, question: &str, answer: RawAnswer) -> Result<View, Failure> {
        let revision = self.view().revision;
        self.app().handle(Request::Answer { question: question.to_owned(), answer, revision })
    }

    pub(crate) fn answer(&mut self, question: &str, answer: RawAnswer) -> View {
        self.try_answer(question, answer).unwrap()
    }

    pub(crate) fn add_case(&mut self, jurisdiction: &str) {
        let revision = self.view().revision;
        self.send(Request::AddCase { jurisdiction: jurisdiction.to_owned(), revision });
    }
}

pub(crate) fn yes() -> RawAnswer {
    RawAnswer::YesNo { value: true }
}

pub(crate) fn no() -> RawAnswer {
    RawAnswer::YesNo { value: false }
}

pub(crate) fn text(value: &str) -> RawAnswer {
    RawAnswer::Text { value: value.to_owned() }
}

pub(crate) fn choice(value: &str) -> RawAnswer {
    RawAnswer::Choice { value: value.to_owned() }
}

pub(crate) fn date(text: &str) -> RawAnswer {
    let mut parts = text.split('-');
    let mut next = || parts.next().unwrap_or_default().to_owned();
    RawAnswer::Date { from: DateParts { year: next(), month: next(), day: next() }, to: None }
}

pub(crate) fn topics(values: &[&str]) -> RawAnswer {
    RawAnswer::Many { values: values.iter().map(|value| (*value).to_owned()).collect() }
}

/// Goes through the record section with one Oregon theft.
pub(crate) fn oregon_theft(desk: &mut Desk) {
    desk.send(Request::Start);
    desk.answer("person.topics", topics(&["record"]));
    assert_eq!(desk.at(), "record");
    desk.add_case("us-or");
    desk.answer("k1:case.county", text("Lane"));
    desk.answer("k1:case.arrest_date", date("2015-2"));
    desk.answer("k1:case.juvenile", no());
    let found = desk.app().search_offenses("bike theft", "us-or");
    let theft = found.first().unwrap();
    let offense =
        RawAnswer::Offense { id: Some(theft.id.clone()), variant: Some(2), description: String::new() };
    desk.answer("c1:charge.description", offense);
    desk.answer("c1:charge.outcome", choice("convicted"));
    desk.answer("c1:charge.outcome_date", date("2015-6-1"));
    assert_eq!(desk.at(), "k1:case.another_charge");
    desk.answer("k1:case.another_charge", no());
    assert_eq!(desk.at(), "record");
    desk.answer("person.record_is_complete", yes());
}

#[test]
fn a_person_gets_from_the_first_question_to_a_plan_and_a_paper() {
    let mut desk = Desk::new();
    assert_eq!(desk.at(), "welcome");
    oregon_theft(&mut desk);
    let mut asked = BTreeSet::new();
    while let Screen::Question(question) = desk.view().screen {
        assert!(asked.insert(question.id.clone()), "asked twice: {}", question.id);
        assert!(!question.title.contains(&question.id.replace('.', "-")), "no words for {}", question.id);
        let answer = match &question.input {
            Input::Date { none: Some(_) } => RawAnswer::None,
            Input::Date { none: None } => date("1980"),
            Input::YesNo => match question.id.as_str() {
                "c1:charge.fines_paid" => yes(),
                _ => no(),
            },
            Input::Choice { options } => choice(&options.first().unwrap().value),
            Input::Fields { .. } => RawAnswer::Fields {
                values: BTreeMap::from([
                    ("given".to_owned(), "Testa".to_owned()),
                    ("family".to_owned(), "Inventa".to_owned()),
                ]),
            },
            _ => RawAnswer::DontKnow,
        };
        desk.answer(&question.id, answer);
    }
    assert_eq!(desk.at(), "check");
    let plan = match desk.send(Request::Go { section: "plan".to_owned() }).screen {
        Screen::Plan(plan) => plan,
        other => panic!("expected the plan, found {other:?}"),
    };
    assert!(!plan.targets.is_empty() && !plan.checklist.is_empty(), "{plan:?}");
    let saved_as = |format: &str| SaveRequest {
        format: format.to_owned(),
        paper: "letter".to_owned(),
        ..SaveRequest::default()
    };
    // Nothing in this plan has a day: there is no calendar, and the window says why before anybody asks for one.
    let refused = desk.app().document(&saved_as("ics")).unwrap_err();
    let why = Catalogue::new(Language::English).say("failure-no-days");
    assert_eq!((refused.code, &refused.say, &plan.no_calendar), (ErrorCode::Document, &why, &why));
    for (format, begins) in [("pdf", "%PDF-"), ("docx", "PK"), ("txt", "")] {
        let document = desk.app().document(&saved_as(format)).unwrap();
        assert!(document.bytes.starts_with(begins.as_bytes()));
        assert_eq!(document.file_name, format!("plan-2026-06-15.{format}"));
    }
}

#[test]
fn the_table_of_offenses_fills_in_what_it_knows() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    let file = desk.app().case_file().clone();
    let (_, charge) = file.charge(&"c1".into()).unwrap();
    assert_eq!(charge.facts.text("severity"), case_file::Fact::Known("misdemeanor"));
    assert_eq!(charge.facts.text("grade"), case_file::Fact::Known("C"));
    assert!(charge.facts.kinds("kinds").unwrap().contains("theft"));
}

#[test]
fn every_question_can_be_answered_with_i_dont_know_and_there_is_still_a_plan() {
    let mut desk = Desk::new();
    desk.send(Request::Start);
    desk.answer("person.topics", topics(&["record", "birth-record"]));
    assert_eq!(desk.at(), "person.place_of_birth-record");
    desk.answer("person.place_of_birth-record", choice("us-or"));
    desk.add_case("us-ca");
    let mut asked = BTreeSet::new();
    for _ in 0..200 {
        match desk.view().screen {
            Screen::Question(question) => {
                assert!(asked.insert(question.id.clone()), "asked twice: {}", question.id);
                desk.answer(&question.id, RawAnswer::DontKnow);
            }
            Screen::Record(_) => drop(desk.answer("person.record_is_complete", RawAnswer::DontKnow)),
            _ => break,
        }
    }
    assert_eq!(desk.at(), "check");
    let Screen::Plan(plan) = desk.send(Request::Go { section: "plan".to_owned() }).screen else {
        panic!("no plan")
    };
    assert!(!plan.find_out.is_empty());
    // What is to be found out can be answered from there, and the person comes back to the plan.
    let find = plan.find_out.first().unwrap().question.clone();
    desk.send(Request::Change { question: find.clone() });
    assert_eq!(desk.at(), find);
    assert_eq!(desk.question().answer, Some(RawAnswer::DontKnow));
}

#[test]
fn reopening_shows_the_same_question_and_back_follows_the_persons_way() {
    let mut desk = Desk::new();
    desk.send(Request::Start);
    desk.answer("person.topics", topics(&["record"]));
    desk.add_case("us-or");
    desk.answer("k1:case.county", text("Lane"));
    let before = desk.view();
    desk.reopen();
    assert_eq!(desk.view(), before);
    desk.send(Request::Back);
    assert_eq!(desk.at(), "k1:case.county");
    assert_eq!(desk.question().answer, Some(text("Lane")));
    desk.send(Request::Back);
    assert_eq!(desk.at(), "record");
}

#[test]
fn undo_takes_back_one_answer_and_shows_its_question() {
    let mut desk = Desk::new();
    desk.send(Request::Start);
    desk.answer("person.topics", topics(&["record"]));
    desk.add_case("us-or");
    desk.answer("k1:case.county", text("Lane"));
    desk.answer("k1:case.arrest_date", RawAnswer::DontKnow);
    desk.send(Request::Undo);
    assert_eq!(desk.at(), "k1:case.arrest_date");
    assert_eq!(desk.question().answer, None);
    desk.send(Request::Undo);
    desk.send(Request::Undo);
    assert_eq!(desk.at(), "record");
    assert!(desk.app().case_file().cases.is_empty());
}

#[test]
fn a_changed_answer_keeps_the_others_and_returns_to_where_the_person_was() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    desk.send(Request::Go { section: "check".to_owned() });
    desk.send(Request::Change { question: "k1:case.county".to_owned() });
    let before = desk.app().case_file().clone();
    desk.answer("k1:case.county", text("Linn"));
    let mut expected = before;
    let county = case_file::FactPath::new(case_file::Owner::Case("k1".into()), "county");
    let edit = case_file::Edit::Set { fact: county, value: serde_json::json!("Linn") };
    expected.apply(&edit).unwrap();
    assert_eq!(*desk.app().case_file(), expected);
}

#[test]
fn a_wrong_answer_names_its_field_and_changes_nothing() {
    let mut desk = Desk::new();
    desk.send(Request::Start);
    desk.answer("person.topics", topics(&["record"]));
    desk.add_case("us-or");
    desk.answer("k1:case.county", RawAnswer::DontKnow);
    let before = desk.view();
    let failure = desk.try_answer("k1:case.arrest_date", date("09")).unwrap_err();
    assert_eq!((failure.code, failure.field.as_str()), (ErrorCode::Answer, "year"));
    assert!(failure.say.contains("four digits"), "{}", failure.say);
    let failure = desk.try_answer("k1:case.arrest_date", date("2027")).unwrap_err();
    assert_eq!(failure.field, "year");
    assert_eq!(desk.view(), before);
}

#[test]
fn the_language_is_remembered_and_problems_are_told_in_it() {
    let mut desk = Desk::new();
    desk.send(Request::SetLanguage { language: "es".to_owned() });
    desk.send(Request::Start);
    desk.reopen();
    assert_eq!(desk.view().language, "es");
    assert!(desk.question().title.starts_with('¿'), "{}", desk.question().title);
    let failure = desk.try_answer("person.topics", topics(&[])).unwrap_err();
    assert!(failure.say.contains("Por favor"), "{}", failure.say);
}

#[test]
fn an_old_revision_is_a_conflict() {
    let mut desk = Desk::new();
    desk.send(Request::Start);
    let old = desk.view().revision;
    desk.answer("person.topics", topics(&["record"]));
    let request =
        Request::Answer { question: "person.topics".to_owned(), answer: topics(&["record"]), revision: old };
    assert_eq!(desk.app().handle(request).unwrap_err().code, ErrorCode::Conflict);
}

#[test]
fn contradictions_are_told_with_the_question_to_mend() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    desk.send(Request::Change { question: "c1:charge.outcome_date".to_owned() });
    let view = desk.answer("c1:charge.outcome_date", date("2014"));
    let alert = view.alerts.first().unwrap();
    assert_eq!(alert.question, "c1:charge.outcome_date");
    assert!(alert.say.contains("Arrest"), "{}", alert.say);
}

#[test]
fn a_question_about_a_removed_charge_is_left() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    desk.send(Request::Change { question: "c1:charge.outcome".to_owned() });
    let revision = desk.view().revision;
    desk.send(Request::RemoveCase { id: "k1".to_owned(), revision });
    assert!(!desk.at().starts_with("c1:"), "{}", desk.at());
    desk.send(Request::Undo);
    assert_eq!(desk.app().case_file().cases.len(), 1);
}

#[test]
fn ticks_stay_and_delete_takes_everything() {
    let mut desk = Desk::new();
    oregon_theft(&mut desk);
    let Screen::Plan(plan) = desk.send(Request::Go { section: "plan".to_owned() }).screen else {
        panic!("no plan")
    };
    let item = plan.checklist.first().unwrap().id.clone();
    desk.send(Request::Tick { item: item.clone(), ticked: true });
    desk.reopen();
    let Screen::Plan(plan) = desk.view().screen else { panic!("no plan") };
    assert_eq!(plan.checklist.first().unwrap().ticked.as_deref(), Some("2026-06-15"));
    desk.send(Request::DeleteEverything);
    assert_eq!(desk.at(), "welcome");
    assert!(desk.app().case_file().cases.is_empty());
}

#[test]
fn every_question_of_the_bank_has_its_words() {
    let words = crate::Catalogue::new(crate::Language::English);
    let bank = interview::Bank::read(crate::embedded::BANK).unwrap();
    for question in &bank.questions {
        let key = question.key();
        assert!(words.has(&key), "no words for {key}");
        assert!(!words.part(&key, "short").is_empty(), "no short label for {key}");
        assert!(
            !words.part(&key, "why").is_empty()
                || question.name() == "jurisdiction"
                || key.contains("trafficking"),
            "no reason for {key}"
        );
        let choices = match &question.input {
            interview::Input::Choice(choices)
            | interview::Input::Many(choices)
            | interview::Input::Fields(choices) => choices.as_slice(),
            _ => &[],
        };
        for choice in choices {
            assert!(words.has(&format!("{key}-{choice}")), "no words for {key}-{choice}");
        }
        if question.none {
            assert!(!words.part(&key, "none").is_empty(), "no words for none of {key}");
        }
    }
    for place in &bank.places {
        assert!(words.has(&format!("place-{place}")), "no name for {place}");
    }
}

/// A generator of numbers that is the same on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides.max(1)
    }
}

fn random_answer(input: &interview::Input, takes_none: bool, dice: &mut Dice) -> interview::Answer {
    use interview::{Answer, Input};
    let parts = |year: usize| interview::DateParts { year: year.to_string(), ..Default::default() };
    if dice.roll(5) == 0 {
        return Answer::DontKnow;
    }
    if takes_none && dice.roll(4) == 0 {
        return Answer::None;
    }
    match input {
        Input::YesNo => Answer::YesNo(dice.roll(2) == 0),
        Input::Choice(words) => Answer::Choice(words.get(dice.roll(words.len())).unwrap().clone()),
        Input::Many(words) => {
            let most = dice.roll(3);
            Answer::Many((0..=most).map(|_| words.get(dice.roll(words.len())).unwrap().clone()).collect())
        }
        Input::Date { .. } => {
            let from = 1990 + dice.roll(30);
            Answer::Date { from: parts(from), to: (dice.roll(3) == 0).then(|| parts(from + dice.roll(6))) }
        }
        Input::Number => Answer::Text(dice.roll(12).to_string()),
        Input::Text { .. } | Input::Texts { .. } => Answer::Text("Lane".to_owned()),
        Input::Fields(keys) => {
            Answer::Fields(keys.iter().map(|key| (key.clone(), "OR".to_owned())).collect())
        }
        Input::Offense => {
            let words = ["theft", "DUI", "assault", "marijuana", "prostitution", "burglary", "my own words"];
            let words = words.get(dice.roll(words.len())).unwrap();
            Answer::Offense { id: None, variant: None, description: (*words).to_owned() }
        }
        Input::Place => Answer::Choice("us-ca".to_owned()),
    }
}

/// Random people answer at random; every one of them gets to the end, and nobody is asked anything twice.
#[test]
fn the_interview_ends_and_never_asks_twice() {
    let law = crate::built_in_law();
    let bank = interview::Bank::read(crate::embedded::BANK).unwrap();
    let offenses = interview::OffenseTable::read(crate::embedded::OFFENSES).unwrap();
    let as_of = case_file::parse_day("2026-06-15").unwrap();
    for seed in 0..60 {
        let mut dice = Dice(seed);
        let (mut file, mut marks) = (case_file::CaseFile::default(), interview::Marks::default());
        let take = |step: interview::Step, file: &mut case_file::CaseFile, marks: &mut interview::Marks| {
            step.edits.iter().for_each(|edit| file.apply(edit).unwrap());
            step.marks.into_iter().for_each(|(question, mark)| marks.set(question, mark));
        };
        let mut asked = BTreeSet::new();
        for steps in 0.. {
            assert!(steps < 400, "seed {seed} does not end");
            let screening = screening::screen(&file, &law, as_of);
            let question = match interview::next(&bank, &file, &marks, &law, &screening) {
                interview::Next::Done => break,
                interview::Next::Record if file.cases.len() <= dice.roll(3) => {
                    let place = ["us-or", "us-ca"].get(dice.roll(2)).copied().unwrap();
                    let step = interview::add_case(&file, &marks, &place.into());
                    take(step, &mut file, &mut marks);
                    asked.remove("person.record_is_complete");
                    continue;
                }
                interview::Next::Record => {
                    interview::find_question("person.record_is_complete", &bank, &file, &law).unwrap()
                }
                interview::Next::Ask(question) => question,
            };
            let id = interview::spell(&question.id);
            let answer = match id.as_str() {
                "person.topics" => {
                    interview::Answer::Many(vec!["record".to_owned(), "birth-record".to_owned()])
                }
                _ => random_answer(&question.input(), question.takes_none(), &mut dice),
            };
            let grows = id.ends_with("another_charge") && answer == interview::Answer::YesNo(true);
            assert!(grows || asked.insert(id.clone()), "seed {seed}: asked twice: {id}");
            let context = interview::AnswerContext {
                file: &file,
                marks: &marks,
                offenses: &offenses,
                places: &bank.places,
                as_of,
            };
            let answer = match interview::read_answer(&question, &answer, &context) {
                Ok(step) => step,
                Err(_) => interview::read_answer(&question, &interview::Answer::DontKnow, &context).unwrap(),
            };
            take(answer, &mut file, &mut marks);
        }
        assert!(case_file::read(case_file::write(&file).to_string().as_bytes()).is_ok(), "seed {seed}");
    }
}

#[test]
fn every_fact_of_the_contract_has_a_question_that_can_fill_it() {
    use case_file::field::{CASE, CHARGE, PERSON};
    let bank = interview::Bank::read(crate::embedded::BANK).unwrap();
    for (owner, fields) in [("person", PERSON), ("case", CASE), ("charge", CHARGE)] {
        for field in fields {
            let name = field.name.split('.').next().unwrap();
            let id = format!("{owner}.{name}");
            assert!(bank.questions.iter().any(|question| question.id == id), "no question for {id}");
        }
    }
}

#[test]
fn every_question_of_every_pack_can_be_shown_and_every_proposal_is_a_value_of_the_contract() {
    let offenses = interview::OffenseTable::read(crate::embedded::OFFENSES).unwrap();
    let bank = interview::Bank::read(crate::embedded::BANK).unwrap();
    let contract = |name: &str, value: serde_json::Value| {
        let field = case_file::field::find(case_file::field::CHARGE, name).unwrap();
        case_file::Facts::default().set(field, &value)
    };
    for offense in offenses.offenses() {
        contract("kinds", serde_json::json!(offense.kinds.clone().unwrap_or_default())).unwrap();
        for place in &bank.places {
            for variant in offense.variants(place) {
                if let Some(severity) = &variant.severity {
                    contract("severity", serde_json::json!(severity)).unwrap();
                }
            }
        }
    }
    for pack in crate::built_in_law().packs() {
        assert!(bank.places.iter().any(|place| place == pack.jurisdiction.as_str()), "{}", pack.jurisdiction);
    }
}
