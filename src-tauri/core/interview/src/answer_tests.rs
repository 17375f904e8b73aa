//! Answers against a small bank: what they set, what they refuse, what they leave alone.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use super::*;
use crate::{Bank, find_question, spell};

const BANK: &str = r#"
places = ["us-or", "us-ca", "us"]
question = [
    { id = "person.topics", section = "about-you", asked = "core", input = "many", choices = ["record", "birth-record"] },
    { id = "person.place_of_birth-record", section = "about-you", asked = "core", input = "place" },
    { id = "person.name", section = "check", asked = "papers", input = "fields", choices = ["given", "family"] },
    { id = "person.earlier_relief", section = "details", asked = "missing", input = "yes-no" },
    { id = "person.earlier_relief_detail", section = "details", asked = "missing", input = "fields", choices = ["jurisdiction", "kind", "year"] },
    { id = "case.arrest_date", section = "record", asked = "core", none = true },
    { id = "case.another_charge", section = "record", asked = "core", input = "yes-no" },
    { id = "charge.description", section = "record", asked = "core", input = "offense" },
    { id = "charge.severity", section = "record", asked = "core" },
    { id = "charge.outcome", section = "record", asked = "core" },
    { id = "charge.outcome_date", section = "record", asked = "core", none = true },
    { id = "charge.kinds", section = "record", asked = "core" },
    { id = "charge.max_years", section = "details", asked = "missing" },
    { id = "charge.probation_ended", section = "details", asked = "missing", none = true, future = true },
    { id = "charge.grade", section = "details", asked = "missing", none = true, max = 20 },
    { id = "charge.fines_paid", section = "details", asked = "missing" },
]
"#;

const OFFENSES: &str = r#"
[[offense]]
id = "theft"
name = "Theft"
kinds = ["theft"]
[offense.in.us-or]
variants = [
    { severity = "misdemeanor", grade = "C", statute = "ORS 1", note = "small" },
    { severity = "felony", grade = "C", max_years = 5, note = "large" },
]
"#;

struct Desk {
    bank: Bank,
    file: CaseFile,
    marks: Marks,
}

impl Desk {
    fn new() -> Self {
        let mut file = CaseFile::default();
        file.apply(&Edit::AddCase { id: "k1".into(), jurisdiction: "us-or".into() }).unwrap();
        file.apply(&Edit::AddCharge { case: "k1".into(), id: "c1".into() }).unwrap();
        Self { bank: Bank::read(BANK).unwrap(), file, marks: Marks::default() }
    }

    fn read(&self, question: &str, answer: &Answer) -> Result<Step, AnswerProblem> {
        let law = law::Law::default();
        let question = find_question(question, &self.bank, &self.file, &law).unwrap();
        let context = AnswerContext {
            file: &self.file,
            marks: &self.marks,
            offenses: &OffenseTable::read(OFFENSES).unwrap(),
            places: &self.bank.places,
            as_of: case_file::parse_day("2026-06-15").unwrap(),
        };
        read_answer(&question, answer, &context)
    }

    fn take(&mut self, question: &str, answer: &Answer) {
        let step = self.read(question, answer).unwrap();
        for edit in &step.edits {
            self.file.apply(edit).unwrap();
        }
        for (question, mark) in step.marks {
            self.marks.set(question, mark);
        }
    }

    fn charge(&self, name: &str) -> Option<Json> {
        self.file.fact(&FactPath::new(Owner::Charge("c1".into()), name))
    }

    fn refused(&self, question: &str, answer: &Answer) -> (String, ProblemKind) {
        let problem = self.read(question, answer).unwrap_err();
        (problem.field, problem.kind)
    }
}

fn year(year: &str) -> Answer {
    Answer::Date { from: DateParts { year: year.into(), ..DateParts::default() }, to: None }
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

fn choice(word: &str) -> Answer {
    Answer::Choice(word.to_owned())
}

fn theft(variant: Option<usize>) -> Answer {
    Answer::Offense { id: Some("theft".into()), variant, description: String::new() }
}

fn own_words(words: &str) -> Answer {
    Answer::Offense { id: None, variant: None, description: words.to_owned() }
}

#[test]
fn i_dont_know_is_a_mark_and_the_fact_is_unknown_again() {
    let mut desk = Desk::new();
    desk.take("c1:charge.fines_paid", &Answer::YesNo(true));
    desk.take("c1:charge.fines_paid", &Answer::DontKnow);
    let fact = FactPath::new(Owner::Charge("c1".into()), "fines_paid");
    assert_eq!((desk.charge("fines_paid"), desk.marks.is_passed_over(&fact)), (None, true));
    desk.take("c1:charge.fines_paid", &Answer::YesNo(false));
    assert_eq!((desk.charge("fines_paid"), desk.marks.get(&fact)), (Some(json!(false)), None));
}

#[test]
fn there_was_none_is_null_and_only_where_it_can_be() {
    let mut desk = Desk::new();
    desk.take("c1:charge.probation_ended", &Answer::None);
    assert_eq!(desk.charge("probation_ended"), Some(Json::Null));
    assert_eq!(desk.refused("c1:charge.severity", &Answer::None).1, ProblemKind::NoneNotPossible);
}

#[test]
fn only_ends_of_sentences_may_lie_ahead() {
    let mut desk = Desk::new();
    desk.take("c1:charge.probation_ended", &year("2030"));
    assert_eq!(desk.charge("probation_ended"), Some(json!("2030")));
    let refused = desk.refused("k1:case.arrest_date", &year("2030"));
    assert_eq!(refused, ("year".into(), ProblemKind::Future));
}

#[test]
fn what_does_not_fit_is_refused_with_its_reason() {
    let desk = Desk::new();
    let check = |question: &str, answer: &Answer, kind| {
        assert_eq!(desk.refused(question, answer).1, kind, "{answer:?}");
    };
    check("c1:charge.severity", &choice("huge"), ProblemKind::NotAChoice);
    check("c1:charge.severity", &Answer::YesNo(true), ProblemKind::Sort);
    check("c1:charge.kinds", &Answer::Many(vec!["theft".into(), "none".into()]), ProblemKind::NotAChoice);
    check("c1:charge.max_years", &text("two"), ProblemKind::NotANumber);
    check("c1:charge.max_years", &text("inf"), ProblemKind::NotANumber);
    check("c1:charge.max_years", &text("-1"), ProblemKind::Negative);
    check("c1:charge.max_years", &text(" "), ProblemKind::Empty);
    check("c1:charge.description", &own_words(&"x".repeat(201)), ProblemKind::TooLong { max: 200 });
    check("person.topics", &Answer::Many(Vec::new()), ProblemKind::Empty);
    check("person.place_of_birth-record", &choice("us-zz"), ProblemKind::NotAPlace);
    check("person.name", &Answer::Fields(BTreeMap::new()), ProblemKind::Empty);
}

#[test]
fn numbers_are_kept_as_people_write_them() {
    let mut desk = Desk::new();
    desk.take("c1:charge.max_years", &text("0.5"));
    assert_eq!(desk.charge("max_years"), Some(json!(0.5)));
    desk.take("c1:charge.max_years", &text("$1,000"));
    assert_eq!(desk.charge("max_years"), Some(json!(1000)));
}

#[test]
fn a_class_is_read_as_people_write_it() {
    let mut desk = Desk::new();
    for (typed, kept) in [
        ("b", "B"),
        ("Class A", "A"),
        ("third degree", "3"),
        ("State Jail felony", "state-jail"),
        ("gross", "gross"),
    ] {
        desk.take("c1:charge.grade", &text(typed));
        assert_eq!(desk.charge("grade"), Some(json!(kept)), "{typed}");
    }
    for none in [Answer::None, text("None"), text("no class")] {
        desk.take("c1:charge.grade", &none);
        assert_eq!(desk.charge("grade"), Some(Json::Null), "{none:?}");
    }
}

#[test]
fn an_offense_proposes_and_another_one_proposes_anew() {
    let mut desk = Desk::new();
    desk.take("c1:charge.description", &theft(Some(1)));
    assert_eq!(desk.charge("description"), Some(json!("Theft")));
    assert_eq!(desk.charge("max_years"), Some(json!(5)));
    desk.take("c1:charge.description", &theft(Some(0)));
    assert_eq!((desk.charge("severity"), desk.charge("max_years")), (Some(json!("misdemeanor")), None));
    desk.take("c1:charge.description", &own_words("something else"));
    assert_eq!((desk.charge("severity"), desk.charge("kinds"), desk.charge("grade")), (None, None, None));
}

#[test]
fn the_same_words_again_change_nothing() {
    let mut desk = Desk::new();
    desk.take("c1:charge.description", &theft(Some(0)));
    let before = desk.file.clone();
    desk.take("c1:charge.description", &own_words("Theft"));
    assert_eq!(desk.file, before);
}

#[test]
fn a_pending_charge_has_no_date_and_another_outcome_asks_for_it_again() {
    let mut desk = Desk::new();
    desk.take("c1:charge.outcome", &choice("pending"));
    assert_eq!(desk.charge("outcome_date"), Some(Json::Null));
    desk.take("c1:charge.outcome", &choice("dismissed"));
    assert_eq!(desk.charge("outcome_date"), None);
    desk.take("c1:charge.outcome_date", &year("2020"));
    desk.take("c1:charge.outcome", &choice("convicted"));
    assert_eq!(desk.charge("outcome_date"), Some(json!("2020")));
}

#[test]
fn another_charge_gets_an_id_that_was_never_used() {
    let mut desk = Desk::new();
    desk.take("k1:case.another_charge", &Answer::YesNo(true));
    desk.take("c2:charge.fines_paid", &Answer::DontKnow);
    desk.file.apply(&Edit::RemoveCharge { id: "c2".into() }).unwrap();
    desk.take("k1:case.another_charge", &Answer::YesNo(true));
    let ids: Vec<&str> =
        desk.file.cases.iter().flat_map(|case| &case.charges).map(|charge| charge.id.as_str()).collect();
    assert_eq!(ids, ["c1", "c3"]);
}

#[test]
fn a_topic_that_is_dropped_takes_its_matter_away_and_keeps_the_cases() {
    let mut desk = Desk::new();
    let both = Answer::Many(vec!["record".into(), "birth-record".into()]);
    desk.take("person.topics", &both);
    desk.take("person.place_of_birth-record", &choice("us-or"));
    desk.take("person.place_of_birth-record", &choice("us-ca"));
    let places: Vec<&str> = desk.file.matters.iter().map(|matter| matter.jurisdiction.as_str()).collect();
    assert_eq!(places, ["us-ca"]);
    desk.take("person.topics", &Answer::Many(vec!["record".into()]));
    assert_eq!((desk.file.matters.len(), desk.file.cases.len()), (0, 1));
}

#[test]
fn earlier_relief_is_told_in_two_questions() {
    let mut desk = Desk::new();
    desk.take("person.earlier_relief", &Answer::YesNo(true));
    let fields = [("jurisdiction", "OR"), ("kind", "expunged"), ("year", "2012")];
    let fields = fields.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    desk.take("person.earlier_relief_detail", &Answer::Fields(fields));
    let told = desk.file.fact(&FactPath::new(Owner::Person, "earlier_relief"));
    assert_eq!(told, Some(json!([{"jurisdiction": "us-or", "kind": "expunged", "date": "2012"}])));
    desk.take("person.earlier_relief", &Answer::YesNo(false));
    assert_eq!(desk.file.fact(&FactPath::new(Owner::Person, "earlier_relief")), Some(json!([])));
}

#[test]
fn the_charges_of_a_case_are_given_by_the_question_for_one_more() {
    let desk = Desk::new();
    let charges = FactPath::new(Owner::Case("k1".into()), "charges");
    assert_eq!(spell(&charges), "k1:case.another_charge");
    let law = law::Law::default();
    let found = find_question(&spell(&charges), &desk.bank, &desk.file, &law);
    assert_eq!(found.map(|found| found.id), Some(crate::question_for(&charges)));
}

#[test]
fn every_question_is_found_by_its_spelling() {
    let desk = Desk::new();
    let law = law::Law::default();
    for question in crate::questions(&desk.bank, &desk.file, &law) {
        let found = find_question(&spell(&question.id), &desk.bank, &desk.file, &law);
        assert_eq!(found.map(|found| found.id), Some(question.id));
    }
}
