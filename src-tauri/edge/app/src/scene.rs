//! Everything a view is composed from: the person's answers, the law, the screening of today, the words.
//!
//! Not here: changes. A scene is made anew for every request and only read.

use std::collections::BTreeMap;

use case_file::{CaseFile, Date, Fact, FactPath, Owner};
use interview::{Bank, Mark, Marks, Question, Source};
use law::Law;
use plan::Words as _;
use screening::{Screening, Status};

use crate::words::Catalogue;

/// Everything a view is composed from.
pub(crate) struct Scene<'a> {
    pub(crate) bank: &'a Bank,
    pub(crate) law: &'a Law,
    pub(crate) words: &'a Catalogue,
    pub(crate) as_of: Date,
    pub(crate) file: &'a CaseFile,
    pub(crate) marks: Marks,
    pub(crate) screening: Screening<'a>,
    pub(crate) ticks: BTreeMap<String, Option<String>>,
}

/// Reads the marks that the store kept as text.
pub(crate) fn read_marks(stored: &store::Marks) -> Marks {
    let mut marks = Marks::default();
    for (key, value) in stored {
        if let (Ok(question), Ok(mark)) = (serde_json::from_str(key), serde_json::from_str::<Mark>(value)) {
            marks.set(question, Some(mark));
        }
    }
    marks
}

/// Returns the stored form of a step.
pub(crate) fn write_step(step: interview::Step, as_of: Date) -> store::Step {
    let marks = step.marks.iter().map(|(question, mark)| {
        let key = serde_json::to_string(question).unwrap_or_default();
        match mark {
            None => store::Mark::Clear { key },
            Some(mark) => store::Mark::Set { key, value: serde_json::to_string(mark).unwrap_or_default() },
        }
    });
    store::Step { base: None, marks: marks.collect(), edits: step.edits, created_at: as_of.to_string() }
}

impl<'a> Scene<'a> {
    /// Returns the question with this spelling.
    pub(crate) fn question(&self, id: &str) -> Option<Question<'a>> {
        interview::find_question(id, self.bank, self.file, self.law)
    }

    /// Returns every open question, in order.
    pub(crate) fn open(&self) -> Vec<Question<'a>> {
        interview::open(self.bank, self.file, &self.marks, self.law, &self.screening)
    }

    /// Returns the question itself, in words.
    pub(crate) fn title(&self, question: &Question<'_>) -> String {
        match question.source {
            Source::Bank(bank) => self.words.say(&bank.key()),
            Source::Pack(fact) => fact.ask.clone(),
        }
    }

    /// Returns the question's short label for lists.
    pub(crate) fn label(&self, question: &Question<'_>) -> String {
        match question.source {
            Source::Bank(bank) => self.words.part(&bank.key(), "short"),
            Source::Pack(fact) => fact.ask.clone(),
        }
    }

    /// Returns the paper that holds the answer; may be empty.
    pub(crate) fn paper(&self, question: &Question<'_>) -> String {
        match question.source {
            Source::Bank(bank) => self.words.part(&bank.key(), "paper"),
            Source::Pack(fact) => fact.paper.clone(),
        }
    }

    /// Returns why the question is asked, and which results it can change.
    pub(crate) fn why(&self, question: &Question<'_>) -> String {
        let why = match question.source {
            Source::Bank(bank) => self.words.part(&bank.key(), "why"),
            Source::Pack(fact) => fact.why.clone(),
        };
        let mut titles: Vec<&str> = Vec::new();
        for row in &self.screening.rows {
            let waits =
                matches!(&row.status, Status::NeedsInfo { missing } if missing.contains(&question.id));
            if waits && !titles.contains(&row.remedy.title.as_str()) {
                titles.push(&row.remedy.title);
            }
        }
        if titles.is_empty() {
            return why;
        }
        let count = titles.len().to_string();
        let first: Vec<String> = titles.iter().take(2).map(|title| format!("“{title}”")).collect();
        let rows = self.words.with("why-rows", &[("count", &count), ("titles", &first.join(", "))]);
        format!("{why} {rows}").trim().to_owned()
    }

    /// Returns what a question is about; empty for questions about the person.
    pub(crate) fn about(&self, owner: &Owner) -> String {
        match owner {
            Owner::Person => String::new(),
            Owner::Case(id) => self.file.case(id).map(|case| self.case_title(case)).unwrap_or_default(),
            Owner::Charge(id) => {
                let charges = self.file.cases.iter().flat_map(|case| &case.charges);
                let number = charges.take_while(|charge| charge.id != *id).count() + 1;
                let Some((case, charge)) = self.file.charge(id) else {
                    return String::new();
                };
                let name = match charge.facts.text("description") {
                    Fact::Known(words) => words.to_owned(),
                    _ => self.words.say("about-nameless"),
                };
                let number = number.to_string();
                let about = self.words.with("about-charge", &[("number", &number), ("charge", &name)]);
                self.words.with("about-charge-in", &[("about", &about), ("case", &self.case_title(case))])
            }
            Owner::Matter(id) => {
                self.file.matter(id).map(|matter| self.matter_title(matter)).unwrap_or_default()
            }
        }
    }

    /// Returns the name of a case, with the place in words also where there is no law for it.
    pub(crate) fn case_title(&self, case: &case_file::Case) -> String {
        let mut parts = vec![self.place(case.jurisdiction.as_str())];
        if let Fact::Known(county) = case.facts.text("county") {
            parts.push(county.to_owned());
        }
        if let Fact::Known(number) = case.facts.text("number") {
            parts.push(self.words.with("plan-case-number", &[("number", number)]));
        }
        if let Fact::Known(date) = case.facts.date("arrest_date") {
            parts.push(self.words.with("plan-case-arrested", &[("date", &self.words.vague(date))]));
        }
        parts.join(", ")
    }

    /// Returns the name of a matter and its place.
    pub(crate) fn matter_title(&self, matter: &case_file::Matter) -> String {
        let place = self.place(matter.jurisdiction.as_str());
        let kind = self.words.say(&format!("matter-{}", matter.kind));
        self.words.with("group-matter", &[("matter", &kind), ("place", &place)])
    }

    /// Returns the name of a charge and how it ended.
    pub(crate) fn charge_title(&self, charge: &case_file::Charge) -> String {
        plan::title(self.file, self.law, &Owner::Charge(charge.id.clone())).say(self.words)
    }

    /// Returns the name of a place.
    pub(crate) fn place(&self, id: &str) -> String {
        self.words.say(&format!("place-{id}"))
    }

    /// Tells whether a question was answered with "I don't know".
    pub(crate) fn is_passed_over(&self, id: &FactPath) -> bool {
        self.marks.is_passed_over(id)
    }
}
