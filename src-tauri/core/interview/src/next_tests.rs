//! The course of an interview over a small law: order, relevance, an end.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

use std::collections::BTreeSet;

use case_file::{Date, Edit};

use super::*;
use crate::{Answer, AnswerContext, OffenseTable, read_answer, spell};

const BANK: &str = r#"
places = ["us-xx"]
question = [
    { id = "person.topics", section = "about-you", asked = "core", input = "many", choices = ["record"] },
    { id = "case.arrest_date", section = "record", asked = "core", none = true },
    { id = "charge.outcome", section = "record", asked = "core" },
    { id = "case.another_charge", section = "record", asked = "core", input = "yes-no" },
    { id = "person.record_is_complete", section = "record", asked = "core" },
    { id = "person.pending_charges", section = "details", asked = "missing" },
    { id = "person.on_supervision", section = "details", asked = "missing" },
    { id = "charge.fines_paid", section = "details", asked = "missing" },
    { id = "charge.outcome_date", section = "details", asked = "missing", none = true },
]
"#;

const PACK: &str = r#"
[pack]
jurisdiction = "us-xx"
name = "Example"
reviewed = 2026-01-01
known_to = "January 2026"
terms = []
own_record = "Ask."
effect = "It closes."
automatic = "Nothing."
pending = []
help = ["Help"]
unsure = []
[[fact]]
id = "asked"
owner = "charge"
type = "bool"
ask = "Asked?"
why = "Because."
paper = "A paper."
gate = "charge.fines_paid"
[[remedy]]
id = "sealing"
title = "Sealing"
track = "conviction"
relief = "seal"
process = "petition"
scope = "charge"
authority = "X 1"
discretionary = false
reach = "charge.outcome = convicted"
summary = "It closes the record."
effect = "It is closed."
excluded = "Nothing."
deadline = ""
fee = "None."
bring = []
steps = [{ say = "Ask." }]
after = []
confidence = { level = "statute", note = "read" }
unsure = []
[[remedy.requires]]
id = "r1"
when = "not person.pending_charges"
say = "No open case."
cite = "X 2"
[[remedy.requires]]
id = "r2"
when = "more.asked"
say = "Asked."
cite = "X 3"
"#;

struct Desk {
    bank: Bank,
    law: Law,
    file: CaseFile,
    marks: Marks,
}

fn day() -> Date {
    case_file::parse_day("2026-06-15").unwrap()
}

impl Desk {
    fn new() -> Self {
        let pack = law::read("pack.toml", PACK).unwrap_or_else(|problems| panic!("{problems:?}"));
        let mut file = CaseFile::default();
        file.apply(&Edit::AddCase { id: "k1".into(), jurisdiction: "us-xx".into() }).unwrap();
        file.apply(&Edit::AddCharge { case: "k1".into(), id: "c1".into() }).unwrap();
        Self { bank: Bank::read(BANK).unwrap(), law: Law::new([pack]), file, marks: Marks::default() }
    }

    fn asks(&self) -> String {
        let screening = screening::screen(&self.file, &self.law, day());
        match next(&self.bank, &self.file, &self.marks, &self.law, &screening) {
            Next::Ask(question) => spell(&question.id),
            Next::Record => "record".to_owned(),
            Next::Done => "done".to_owned(),
        }
    }

    fn answer(&mut self, question: &str, answer: &Answer) {
        let found = crate::find_question(question, &self.bank, &self.file, &self.law).unwrap();
        let context = AnswerContext {
            file: &self.file,
            marks: &self.marks,
            offenses: &OffenseTable::default(),
            places: &self.bank.places,
            as_of: day(),
        };
        let step = read_answer(&found, answer, &context).unwrap();
        for edit in &step.edits {
            self.file.apply(edit).unwrap();
        }
        for (question, mark) in step.marks {
            self.marks.set(question, mark);
        }
    }

    /// Answers in turn and holds each question against the one expected.
    fn goes(&mut self, course: &[(&str, Answer)]) {
        for (question, answer) in course {
            if *question == "person.record_is_complete" {
                assert_eq!(self.asks(), "record");
            } else {
                assert_eq!(self.asks(), *question);
            }
            self.answer(question, answer);
        }
    }
}

fn record(outcome: &str) -> Vec<(&'static str, Answer)> {
    vec![
        ("k1:case.arrest_date", Answer::None),
        ("c1:charge.outcome", Answer::Choice(outcome.to_owned())),
        ("k1:case.another_charge", Answer::YesNo(false)),
        ("person.record_is_complete", Answer::YesNo(true)),
    ]
}

#[test]
fn details_ask_only_what_a_row_waits_for_and_gates_come_before_what_they_open() {
    let mut desk = Desk::new();
    desk.goes(&record("convicted"));
    desk.goes(&[
        ("person.pending_charges", Answer::YesNo(false)),
        ("c1:charge.fines_paid", Answer::YesNo(true)),
        ("c1:us-xx/asked", Answer::YesNo(true)),
    ]);
    assert_eq!(desk.asks(), "done");
}

#[test]
fn one_no_ends_the_questions_that_could_not_change_it() {
    let mut desk = Desk::new();
    desk.goes(&record("convicted"));
    desk.goes(&[("person.pending_charges", Answer::YesNo(true))]);
    assert_eq!(desk.asks(), "done");
}

#[test]
fn where_no_remedy_can_reach_nothing_more_is_asked() {
    let mut desk = Desk::new();
    desk.goes(&record("dismissed"));
    assert_eq!(desk.asks(), "done");
}

#[test]
fn i_dont_know_goes_on_and_is_not_asked_again() {
    let mut desk = Desk::new();
    let mut asked = BTreeSet::new();
    while desk.asks() != "done" {
        let question = match desk.asks().as_str() {
            "record" => "person.record_is_complete".to_owned(),
            question => question.to_owned(),
        };
        assert!(asked.insert(question.clone()), "asked twice: {question}");
        let answer = match question.as_str() {
            "c1:charge.outcome" => Answer::Choice("convicted".to_owned()),
            _ => Answer::DontKnow,
        };
        desk.answer(&question, &answer);
    }
    assert!(asked.contains("person.pending_charges"), "{asked:?}");
    assert_eq!(desk.file.person.facts.names().count(), 0, "nothing was invented");
}

#[test]
fn an_empty_record_is_shown_before_anything_is_asked_about_it() {
    let mut desk = Desk::new();
    desk.file = CaseFile::default();
    assert_eq!(desk.asks(), "person.topics");
    desk.answer("person.topics", &Answer::Many(vec!["record".to_owned()]));
    assert_eq!(desk.asks(), "record");
}

#[test]
fn progress_counts_what_is_answered_and_what_is_open() {
    let mut desk = Desk::new();
    desk.goes(&record("convicted"));
    let screening = screening::screen(&desk.file, &desk.law, day());
    let all = progress(&desk.bank, &desk.file, &desk.marks, &desk.law, &screening);
    let record = all.iter().find(|one| one.section == Section::Record).unwrap();
    assert_eq!((record.answered, record.remaining), (4, 0));
    let details = all.iter().find(|one| one.section == Section::Details).unwrap();
    assert!(details.remaining >= 2, "{details:?}");
}
