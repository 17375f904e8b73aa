//! The use cases: every request of the window or the terminal, answered with a view.
//!
//! Not here: how a view is worded (`*_view`), rules, storage. Each request reads the clock once, screens the whole
//! record once more, and is one step of the store at most; that step is the autosave.

use std::sync::Arc;

use case_file::{Date, Id};
use interview::{Answer, AnswerContext, Bank, Next, OffenseTable, Section};
use law::Law;
use plan::Words as _;
use store::Store;

use crate::answers_view::{check_view, record_view};
use crate::embedded::{BANK, OFFENSES};
use crate::failure::{failure, from_answer, from_store};
use crate::frame_view::{alerts, sections};
use crate::pages_view::{
    danger_alert, grant_path, grantable_id, granted_view, is_of_witness, plan_of, safety_question,
    safety_view, target_of, understand_view,
};
use crate::papers_view::papers_view;
use crate::plan_view::plan_view;
use crate::proof_desk::{is_offered, owner_of, targets};
use crate::proof_view::proof_view;
use crate::question_view::{question_view, value_label};
use crate::scene::{Scene, read_marks, write_step};
use crate::trail::{At, Trail};
use crate::wire::{ErrorCode, Failure, OffenseFound, RawAnswer, Request, Screen, View};
use crate::words::{Catalogue, Language};
use crate::{Clock, Paths};

/// The settings' names in the store.
const TRAIL: &str = "trail";
const LANGUAGE: &str = "language";

/// The word of the window for the papers, which are no section of the questionnaire.
const PAPERS: &str = "papers";

/// The program without its window: one person's answers, the law, the words.
#[derive(Debug)]
pub struct App {
    pub(crate) store: Store,
    clock: Clock,
    bank: Arc<Bank>,
    law: Arc<Law>,
    offenses: Arc<OffenseTable>,
    pub(crate) words: Arc<Catalogue>,
    trail: Trail,
    /// What was removed last from the notes on proving innocence, and of which target; never on the disk.
    pub(crate) removed: Option<(String, proof::Removed)>,
    /// Notes whose charge was removed and whose id was given to a new one, while that can be undone.
    pub(crate) parked: std::collections::BTreeMap<String, String>,
}

impl App {
    /// Opens the answers and reads the law, the questions and the words.
    ///
    /// # Errors
    /// Says why the answers cannot be opened; then they were not touched.
    pub fn open(paths: &Paths, clock: Clock) -> Result<Self, Failure> {
        let words = Catalogue::new(Language::English);
        let fault = |_| failure(ErrorCode::Fault, "failure-fault", &words);
        let bank = Bank::read(BANK).map_err(|_| failure(ErrorCode::Fault, "failure-fault", &words))?;
        let offenses = OffenseTable::read(OFFENSES).map_err(fault)?;
        let law = crate::built_in_law();
        let store = Store::open(&paths.answers).map_err(|error| from_store(&error, &words))?;
        let setting = |key| store.setting(key).map_err(|error| from_store(&error, &words));
        let language = setting(LANGUAGE)?.and_then(|code| Language::from_code(&code));
        let trail = Trail::read(setting(TRAIL)?.as_deref());
        let words = language.filter(|own| *own != Language::English).map_or(words, Catalogue::new);
        Ok(Self {
            store,
            clock,
            bank: Arc::new(bank),
            law: Arc::new(law),
            offenses: Arc::new(offenses),
            words: Arc::new(words),
            trail,
            removed: None,
            parked: std::collections::BTreeMap::new(),
        })
    }

    /// Answers a request with everything there is to show.
    ///
    /// # Errors
    /// Says what went wrong and, for an answer, in which field; then nothing was changed.
    pub fn handle(&mut self, request: Request) -> Result<View, Failure> {
        let as_of = self.clock.today();
        let before = self.trail.clone();
        match request {
            Request::Open => {}
            Request::Start => self.go_on(as_of),
            Request::Answer { question, answer, revision } => {
                self.answer(&question, answer, revision, as_of)?;
            }
            Request::Back => {
                let (law, bank) = (Arc::clone(&self.law), Arc::clone(&self.bank));
                let file = &self.store.load().case_file;
                let known = |at: &At| match at {
                    At::Question(id) => interview::find_question(id, &bank, file, &law).is_some(),
                    At::Proof(target) => owner_of(file, target).is_some(),
                    _ => true,
                };
                self.trail.back(known);
            }
            Request::Change { question } => {
                if !self.has_question(&question) {
                    return Err(failure(ErrorCode::Conflict, "failure-no-question", &self.words));
                }
                self.trail.change(&question);
            }
            Request::Go { section } => self.go(&section, as_of),
            Request::Understand { place } => {
                if self.law.pack(&Id::from(place.as_str())).is_none() {
                    return Err(self.no_page());
                }
                self.trail.go(At::Understand(place));
            }
            Request::Safety { page } => self.trail.go(At::Safety(page)),
            Request::Granted { remedy, target } => {
                let chosen = if remedy.is_empty() { String::new() } else { grantable_id(&target, &remedy) };
                self.trail.go(At::Granted(chosen));
            }
            Request::SetGranted { remedy, target, date, revision } => {
                self.set_granted(&remedy, &target, date, revision, as_of)?;
            }
            Request::AddCase { jurisdiction, revision } => {
                self.add_case(&Id::from(jurisdiction), revision, as_of)?;
            }
            Request::AddCharge { case, revision } => self.add_charge(&Id::from(case), revision, as_of)?,
            Request::RemoveCase { id, revision } => {
                let loaded = self.store.load();
                let step =
                    interview::remove_case(&loaded.case_file, &read_marks(&loaded.marks), &Id::from(id));
                self.append(step, revision, as_of)?;
            }
            Request::RemoveCharge { id, revision } => {
                let step = interview::remove_charge(&read_marks(&self.store.load().marks), &Id::from(id));
                self.append(step, revision, as_of)?;
            }
            // On that page the last thing to take back is a removal there.
            Request::Undo if matches!(self.trail.at, At::Proof(_)) => self.put_back()?,
            Request::Undo => self.undo()?,
            Request::Tick { item, ticked } => {
                let done = if ticked {
                    self.store.tick(&item, Some(&as_of.to_string()))
                } else {
                    self.store.untick(&item)
                };
                done.map_err(|error| from_store(&error, &self.words))?;
            }
            Request::DeleteEverything => {
                self.store.delete_everything().map_err(|error| from_store(&error, &self.words))?;
                self.trail = Trail::default();
                self.removed = None;
                self.parked.clear();
            }
            Request::OpenProof { target } => self.open_proof(&target, as_of)?,
            Request::Proof { target, change } => self.change_notes(&target, change, as_of)?,
            Request::SetLanguage { language } => self.set_language(&language)?,
        }
        self.settle(as_of);
        if self.trail != before {
            let written = self.store.set_setting(TRAIL, &self.trail.write());
            written.map_err(|error| from_store(&error, &self.words))?;
        }
        self.view(as_of)
    }

    /// Finds offenses by everyday words, for the search box.
    pub fn search_offenses(&self, text: &str, jurisdiction: &str) -> Vec<OffenseFound> {
        let found = self.offenses.search(text, jurisdiction).into_iter().map(|found| OffenseFound {
            id: found.offense.id.clone(),
            name: found.offense.name.clone(),
            matched: found.matched.to_owned(),
            variants: found
                .offense
                .variants(jurisdiction)
                .iter()
                .enumerate()
                .map(|(index, variant)| value_label(&self.words, index, variant))
                .collect(),
        });
        found.collect()
    }

    /// Returns what is on the disk, for papers and export.
    pub fn case_file(&self) -> &case_file::CaseFile {
        &self.store.load().case_file
    }

    /// Returns the law that is built in.
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// Returns the words in the person's language.
    pub fn words(&self) -> &Catalogue {
        &self.words
    }

    /// Returns the day.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    fn answer(&mut self, id: &str, answer: RawAnswer, revision: u64, as_of: Date) -> Result<(), Failure> {
        let (law, bank, words) = (Arc::clone(&self.law), Arc::clone(&self.bank), Arc::clone(&self.words));
        let loaded = self.store.load();
        if loaded.revision != revision {
            return Err(failure(ErrorCode::Conflict, "failure-conflict", &words));
        }
        let marks = read_marks(&loaded.marks);
        let question = interview::find_question(id, &bank, &loaded.case_file, &law)
            .ok_or_else(|| failure(ErrorCode::Conflict, "failure-no-question", &words))?;
        let context = AnswerContext {
            file: &loaded.case_file,
            marks: &marks,
            offenses: &self.offenses,
            places: &bank.places,
            as_of,
        };
        let step = interview::read_answer(&question, &Answer::from(answer), &context)
            .map_err(|problem| from_answer(&problem, &words))?;
        self.append(step, revision, as_of)?;
        self.answered(id, as_of);
        Ok(())
    }

    /// Goes on after an answer: to the next question, or back to where the change began.
    fn answered(&mut self, id: &str, as_of: Date) {
        let Some(back) = self.trail.return_to.clone() else {
            // "No, that is not everything" leaves the person at the record, to add the rest.
            let complete = self.store.load().case_file.person.facts.bool("record_is_complete");
            if id == "person.record_is_complete" && complete == Some(false) && self.trail.at != At::Record {
                self.trail.go(At::Record);
            } else {
                self.go_on(as_of);
            }
            return;
        };
        let next = self.with_scene(as_of, |scene| {
            scene.open().first().map(|question| (interview::spell(&question.id), question.section))
        });
        match next {
            // A changed answer can open questions of the same part; those come first.
            Some((next, section)) if section <= reach_of(&back) => self.trail.go(At::Question(next)),
            _ => self.trail.returned(back),
        }
    }

    /// Goes to what the interview asks for next.
    fn go_on(&mut self, as_of: Date) {
        let to = self.with_scene(as_of, |scene| {
            match interview::next(scene.bank, scene.file, &scene.marks, scene.law, &scene.screening) {
                Next::Ask(question) => At::Question(interview::spell(&question.id)),
                Next::Record => At::Record,
                Next::Done => At::Check,
            }
        });
        self.trail.return_to = None;
        self.trail.go(to);
    }

    fn go(&mut self, section: &str, as_of: Date) {
        self.trail.return_to = None;
        match Section::from_word(section) {
            Some(Section::Record) => self.trail.go(At::Record),
            Some(Section::Check) => self.trail.go(At::Check),
            Some(Section::Plan) => self.trail.go(At::Plan),
            Some(section @ (Section::AboutYou | Section::Details)) => {
                let first = self.with_scene(as_of, |scene| {
                    let open = scene.open().into_iter().find(|question| question.section == section);
                    let answered = || {
                        let all = interview::answered(scene.bank, scene.file, &scene.marks, scene.law);
                        all.into_iter().find(|question| question.section == section)
                    };
                    open.or_else(answered).map(|question| interview::spell(&question.id))
                });
                match first {
                    Some(question) => self.trail.go(At::Question(question)),
                    None => self.go_on(as_of),
                }
            }
            None if section == PAPERS => self.trail.go(At::Papers),
            None => self.go_on(as_of),
        }
    }

    fn add_case(&mut self, jurisdiction: &Id, revision: u64, as_of: Date) -> Result<(), Failure> {
        let loaded = self.store.load();
        if !self.bank.places.iter().any(|place| place == jurisdiction.as_str()) {
            return Err(failure(ErrorCode::Answer, "problem-not-a-place", &self.words));
        }
        let step = interview::add_case(&loaded.case_file, &read_marks(&loaded.marks), jurisdiction);
        self.append(step, revision, as_of)?;
        let new = self.store.load().case_file.cases.last().map(|case| {
            let mut owners = vec![case_file::Owner::Case(case.id.clone())];
            owners.extend(case.charges.iter().map(|charge| case_file::Owner::Charge(charge.id.clone())));
            owners
        });
        self.go_to_first_of(&new.unwrap_or_default(), as_of);
        Ok(())
    }

    fn add_charge(&mut self, case: &Id, revision: u64, as_of: Date) -> Result<(), Failure> {
        let loaded = self.store.load();
        let step = interview::add_charge(&loaded.case_file, &read_marks(&loaded.marks), case)
            .ok_or_else(|| failure(ErrorCode::Answer, "problem-too-many-charges", &self.words))?;
        self.append(step, revision, as_of)?;
        let case = self.store.load().case_file.case(case);
        let new = case
            .and_then(|case| case.charges.last())
            .map(|charge| case_file::Owner::Charge(charge.id.clone()));
        self.go_to_first_of(new.as_slice(), as_of);
        Ok(())
    }

    /// Goes to the first open question of what was just added, whatever is open elsewhere.
    fn go_to_first_of(&mut self, owners: &[case_file::Owner], as_of: Date) {
        let first = self.with_scene(as_of, |scene| {
            let open = scene.open().into_iter().find(|question| owners.contains(&question.id.owner));
            open.map(|question| interview::spell(&question.id))
        });
        self.trail.return_to = None;
        match first {
            Some(question) => self.trail.go(At::Question(question)),
            None => self.go_on(as_of),
        }
    }

    /// Keeps that something was granted, as a step that can be undone. It is no fact: the law decides without it.
    fn set_granted(
        &mut self,
        remedy: &str,
        target: &str,
        date: Option<crate::wire::DateParts>,
        revision: u64,
        as_of: Date,
    ) -> Result<(), Failure> {
        let owner = target_of(&self.store.load().case_file, target).ok_or_else(|| self.no_page())?;
        if self.law.remedy(&Id::from(remedy)).is_none() {
            return Err(self.no_page());
        }
        let mark = match date {
            None => None,
            Some(date) => {
                let parts = interview::DateParts { year: date.year, month: date.month, day: date.day };
                let on = interview::read_date(&parts, None, Some(as_of), as_of)
                    .map_err(|problem| from_answer(&problem, &self.words))?;
                Some(interview::Mark::Said(on.to_string()))
            }
        };
        let step = interview::Step { edits: Vec::new(), marks: vec![(grant_path(&owner, remedy), mark)] };
        self.append(step, revision, as_of)?;
        self.trail.at = At::Granted(String::new());
        Ok(())
    }

    fn no_page(&self) -> Failure {
        failure(ErrorCode::Conflict, "failure-no-question", &self.words)
    }

    fn set_language(&mut self, code: &str) -> Result<(), Failure> {
        let Some(language) = Language::from_code(code) else {
            return Err(failure(ErrorCode::Answer, "problem-not-a-choice", &self.words));
        };
        self.store.set_setting(LANGUAGE, code).map_err(|error| from_store(&error, &self.words))?;
        self.words = Arc::new(Catalogue::new(language));
        Ok(())
    }

    fn append(&mut self, step: interview::Step, revision: u64, as_of: Date) -> Result<(), Failure> {
        let before = targets(&self.store.load().case_file);
        let appended = self.store.append(&write_step(step, as_of), revision);
        appended.map_err(|error| from_store(&error, &self.words))?;
        self.trail.stepped();
        self.keep_notes_apart(&before, false)
    }

    fn undo(&mut self) -> Result<(), Failure> {
        let loaded = self.store.load();
        let (before, revision) = (targets(&loaded.case_file), loaded.revision);
        self.store.undo(revision).map_err(|error| from_store(&error, &self.words))?;
        self.trail.undone();
        self.keep_notes_apart(&before, true)
    }

    fn open_proof(&mut self, target: &str, as_of: Date) -> Result<(), Failure> {
        let owner = owner_of(&self.store.load().case_file, target);
        let offered = owner.is_some_and(|owner| self.with_scene(as_of, |scene| is_offered(scene, &owner)));
        if !offered {
            return Err(failure(ErrorCode::Conflict, "failure-conflict", &self.words));
        }
        // Notes that cannot be read are told of here, and the person stays where they are.
        self.notes(target)?;
        self.removed = None;
        self.trail.return_to = None;
        self.trail.go(At::Proof(target.to_owned()));
        Ok(())
    }

    fn has_question(&self, id: &str) -> bool {
        interview::find_question(id, &self.bank, &self.store.load().case_file, &self.law).is_some()
    }

    /// Leaves a place that is no longer there, such as a question about a charge that was removed.
    fn settle(&mut self, as_of: Date) {
        if self.trail.return_to.as_ref().is_some_and(|at| self.is_gone(at)) {
            self.trail.return_to = None;
        }
        if matches!(&self.trail.at, At::Proof(target) if !self.can_show_proof(target, as_of)) {
            self.trail.at = At::Plan;
        }
        if self.is_gone(&self.trail.at) {
            self.trail.at = At::Record;
            self.go_on(as_of);
        }
    }

    fn is_gone(&self, at: &At) -> bool {
        match at {
            At::Question(id) => !self.has_question(id),
            At::Understand(place) => self.law.pack(&Id::from(place.as_str())).is_none(),
            At::Safety(page) => !matches!(page.as_str(), "do-not-write" | "classified"),
            At::Proof(target) => owner_of(&self.store.load().case_file, target).is_none(),
            At::Welcome | At::Record | At::Check | At::Plan | At::Papers | At::Granted(_) => false,
        }
    }

    pub(crate) fn with_scene<T>(&self, as_of: Date, each: impl FnOnce(&Scene<'_>) -> T) -> T {
        let loaded = self.store.load();
        each(&Scene {
            bank: &self.bank,
            law: &self.law,
            words: &self.words,
            as_of,
            file: &loaded.case_file,
            marks: read_marks(&loaded.marks),
            screening: screening::screen(&loaded.case_file, &self.law, as_of),
            // Ticks are decoration: a disk that fails here fails louder at the next step.
            ticks: self.store.ticks().unwrap_or_default(),
        })
    }

    fn view(&self, as_of: Date) -> Result<View, Failure> {
        let fault = || failure(ErrorCode::Fault, "failure-fault", &self.words);
        let loaded = self.store.load();
        self.with_scene(as_of, |scene| {
            let (screen, section) = match &self.trail.at {
                At::Welcome => (Screen::Welcome, None),
                At::Question(id) => {
                    let question = scene.question(id).ok_or_else(fault)?;
                    let is_first = !self.trail.history.iter().any(|at| *at != At::Welcome);
                    let screen = safety_question(scene, &question, is_first)
                        .unwrap_or_else(|| Screen::Question(question_view(scene, &question, is_first)));
                    (screen, Some(question.section))
                }
                At::Record => (Screen::Record(record_view(scene)), Some(Section::Record)),
                At::Check => (Screen::Check(check_view(scene)), Some(Section::Check)),
                At::Plan => (Screen::Plan(plan_view(scene, &plan_of(scene))), Some(Section::Plan)),
                At::Understand(place) => {
                    let pack = scene.law.pack(&Id::from(place.as_str())).ok_or_else(fault)?;
                    let view = understand_view(scene, &plan_of(scene), pack);
                    (Screen::Understand(view), Some(Section::Plan))
                }
                At::Granted(chosen) => {
                    let view = granted_view(scene, &plan_of(scene), chosen);
                    (Screen::Granted(view), Some(Section::Plan))
                }
                At::Safety(page) => {
                    let view = safety_view(scene, page).ok_or_else(fault)?;
                    (Screen::Safety(view), Some(Section::Plan))
                }
                At::Papers => (Screen::Papers(papers_view(scene, &plan_of(scene))), Some(Section::Plan)),
                At::Proof(target) => {
                    let plan = plan::plan(&scene.screening, scene.file, scene.law);
                    let owner = owner_of(scene.file, target).ok_or_else(fault)?;
                    let found = plan.targets.iter().find(|one| one.target == owner).ok_or_else(fault)?;
                    let page = proof_view(scene, found, &self.notes(target)?);
                    (Screen::Proof(Box::new(page)), Some(Section::Plan))
                }
            };
            let on_top = danger_alert(scene).filter(|_| match &self.trail.at {
                At::Welcome | At::Record => false,
                At::Question(id) => scene.question(id).is_some_and(|question| {
                    is_of_witness(scene, &question.id.owner, question.id.name.as_str())
                }),
                At::Check
                | At::Plan
                | At::Papers
                | At::Understand(_)
                | At::Granted(_)
                | At::Safety(_)
                | At::Proof(_) => true,
            });
            Ok(View {
                revision: loaded.revision,
                can_undo: match self.trail.at {
                    At::Proof(_) => self.removed.is_some(),
                    _ => self.store.can_undo(),
                },
                as_of: as_of.to_string(),
                as_of_words: self.words.day(as_of),
                language: self.words.language().code().to_owned(),
                sections: sections(scene, section),
                screen,
                alerts: on_top.into_iter().chain(alerts(scene)).collect(),
            })
        })
    }
}

/// Returns the last section whose questions come before a return to this place.
fn reach_of(place: &At) -> Section {
    match place {
        At::Welcome => Section::AboutYou,
        At::Record => Section::Record,
        At::Question(_)
        | At::Check
        | At::Plan
        | At::Papers
        | At::Understand(_)
        | At::Granted(_)
        | At::Safety(_)
        | At::Proof(_) => Section::Details,
    }
}

impl From<RawAnswer> for Answer {
    fn from(raw: RawAnswer) -> Self {
        let parts = |parts: crate::wire::DateParts| interview::DateParts {
            year: parts.year,
            month: parts.month,
            day: parts.day,
        };
        match raw {
            RawAnswer::DontKnow => Self::DontKnow,
            RawAnswer::None => Self::None,
            RawAnswer::YesNo { value } => Self::YesNo(value),
            RawAnswer::Choice { value } => Self::Choice(value),
            RawAnswer::Many { values } => Self::Many(values),
            RawAnswer::Date { from, to } => Self::Date { from: parts(from), to: to.map(parts) },
            RawAnswer::Text { value } => Self::Text(value),
            RawAnswer::Fields { values } => Self::Fields(values),
            RawAnswer::Offense { id, variant, description } => Self::Offense { id, variant, description },
        }
    }
}
