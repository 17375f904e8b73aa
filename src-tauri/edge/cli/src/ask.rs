//! `goodname ask`: the same interview in the terminal, on the same answers as the window.
//!
//! Not here: what is asked, and every word that a catalogue has. Each line typed becomes a request of `app`; what the
//! window shows as a screen is written as text.

use std::io::{self, BufRead};

use app::wire::{Failure, QuestionView, RawAnswer, Request, Screen, View};
use app::{App, Clock, Paths};

use crate::ask_answer::{Typed, read};
use crate::ask_screen;
use crate::output::{Exit, Output};

/// A conversation in the terminal.
struct Talk<'o> {
    app: App,
    out: &'o mut Output,
}

/// What follows a line that was typed.
enum Then {
    /// Send this and show what comes.
    Send(Request),
    /// Ask again.
    Again,
    /// Leave.
    Quit,
}

/// Asks until the person leaves.
pub(crate) fn run(language: Option<&str>, out: &mut Output) -> Exit {
    let mut app = match App::open(&Paths::from_env(), Clock::from_env()) {
        Ok(app) => app,
        Err(failure) => {
            out.problem(&failure.say);
            return Exit::BadInput;
        }
    };
    if let Some(code) = language
        && let Err(failure) = app.handle(Request::SetLanguage { language: code.to_owned() })
    {
        out.problem(&failure.say);
        return Exit::Usage;
    }
    let mut talk = Talk { app, out };
    match talk.talk() {
        Ok(()) => Exit::Done,
        Err(failure) => {
            talk.out.problem(&failure.say);
            Exit::BadInput
        }
    }
}

impl Talk<'_> {
    fn talk(&mut self) -> Result<(), Failure> {
        let mut view = self.app.handle(Request::Open)?;
        if view.screen == Screen::Welcome {
            let welcome = self.app.words().say("cli-ask-welcome");
            self.out.line(&welcome);
            view = self.app.handle(Request::Start)?;
        }
        loop {
            self.show(&view);
            let request = loop {
                match self.listen(&view) {
                    Then::Send(request) => break request,
                    Then::Again => {}
                    Then::Quit => {
                        let bye = self.app.words().say("cli-ask-bye");
                        self.out.line(&bye);
                        return Ok(());
                    }
                }
            };
            match self.app.handle(request) {
                Ok(next) => view = next,
                // What was typed did not fit: say why and ask the same again.
                Err(failure) => {
                    self.out.line(&format!("! {}", failure.say));
                    view = self.app.handle(Request::Open)?;
                }
            }
        }
    }

    fn show(&mut self, view: &View) {
        self.out.line("");
        for alert in &view.alerts {
            self.out.line(&format!("! {}", alert.say));
        }
        match &view.screen {
            Screen::Welcome => {}
            Screen::Question(question) => ask_screen::question(question, self.app.words(), self.out),
            Screen::Record(record) => ask_screen::record(record, self.app.words(), self.out),
            Screen::Check(check) => ask_screen::check(check, self.app.words(), self.out),
            Screen::Plan(plan) => ask_screen::plan(plan, self.app.words(), self.out),
            Screen::Understand(view) => {
                self.out.line(&view.title);
                self.out.line(&view.lead);
                ask_screen::points(&view.topics, self.out);
            }
            Screen::Granted(view) => ask_screen::granted(view, self.out),
            Screen::Safety(view) => ask_screen::safety(view, self.app.words(), self.out),
            Screen::Papers(papers) => ask_screen::papers(papers, self.out),
            Screen::Proof(proof) => ask_screen::proof(proof, self.app.words(), self.out),
        }
    }

    /// Reads one line; what every screen understands is read here.
    fn listen(&mut self, view: &View) -> Then {
        let Some(line) = self.line("> ") else { return Then::Quit };
        let go = |section: &str| Then::Send(Request::Go { section: section.to_owned() });
        match line.as_str() {
            "" => Then::Again,
            "quit" | "exit" | "q" => Then::Quit,
            "back" | "b" => Then::Send(Request::Back),
            "undo" | "u" => Then::Send(Request::Undo),
            "record" | "check" | "plan" | "papers" | "details" => go(&line),
            _ => match &view.screen {
                Screen::Welcome => Then::Send(Request::Start),
                Screen::Question(question) => self.answer(question, &line, view.revision),
                Screen::Safety(page) => match &page.question {
                    Some(question) => self.answer(question, &line, view.revision),
                    None => Then::Send(Request::Back),
                },
                Screen::Understand(_) | Screen::Granted(_) => Then::Send(Request::Back),
                Screen::Record(_) => self.at_record(&line, view),
                Screen::Check(check) => match ask_screen::chosen_line(check, &line) {
                    Some(question) => Then::Send(Request::Change { question }),
                    None => self.not_understood(),
                },
                Screen::Plan(plan) => match ask_screen::chosen_item(plan, &line) {
                    Some((item, ticked)) => Then::Send(Request::Tick { item, ticked }),
                    None => self.not_understood(),
                },
                // These are used in the window; here they are read.
                Screen::Papers(_) | Screen::Proof(_) => self.not_understood(),
            },
        }
    }

    fn answer(&mut self, question: &QuestionView, line: &str, revision: u64) -> Then {
        if line == "?" {
            ask_screen::why(question, self.app.words(), self.out);
            return Then::Again;
        }
        let answer = match read(&question.input, line) {
            Typed::Answer(answer) => Some(answer),
            Typed::Fields(fields) => {
                let mut values = std::collections::BTreeMap::new();
                for field in fields {
                    let given = self.line(&format!("  {}: ", field.label)).unwrap_or_default();
                    values.insert(field.key.clone(), given);
                }
                Some(RawAnswer::Fields { values })
            }
            Typed::Search { jurisdiction, words } => self.offense(&jurisdiction, &words),
            Typed::NotUnderstood => None,
        };
        match answer {
            Some(answer) => Then::Send(Request::Answer { question: question.id.clone(), answer, revision }),
            None => self.not_understood(),
        }
    }

    /// Lets the person choose from what the table of offenses has.
    fn offense(&mut self, jurisdiction: &str, words: &str) -> Option<RawAnswer> {
        let found = self.app.search_offenses(words, jurisdiction);
        let own = RawAnswer::Offense { id: None, variant: None, description: words.to_owned() };
        if found.is_empty() {
            return Some(own);
        }
        for (index, offense) in found.iter().enumerate() {
            self.out.line(&format!("  {}. {}", index + 1, offense.name));
        }
        let keep = self.app.words().with("cli-ask-own-words", &[("words", words)]);
        self.out.line(&format!("  0. {keep}"));
        let number: usize = self.line("> ")?.parse().ok()?;
        let Some(index) = number.checked_sub(1) else { return Some(own) };
        let offense = found.get(index)?;
        let mut variant = None;
        if !offense.variants.is_empty() {
            for (index, option) in offense.variants.iter().enumerate() {
                self.out.line(&format!("  {}. {} ({})", index + 1, option.label, option.hint));
            }
            let unsure = self.app.words().say("answer-dont-know");
            self.out.line(&format!("  0. {unsure}"));
            let number: usize = self.line("> ")?.parse().ok()?;
            variant = number.checked_sub(1).filter(|index| *index < offense.variants.len());
        }
        Some(RawAnswer::Offense { id: Some(offense.id.clone()), variant, description: offense.name.clone() })
    }

    fn at_record(&mut self, line: &str, view: &View) -> Then {
        let revision = view.revision;
        let everything = |answer| {
            Then::Send(Request::Answer { question: "person.record_is_complete".to_owned(), answer, revision })
        };
        match line.split_once(' ').unwrap_or((line, "")) {
            ("done", _) => everything(RawAnswer::YesNo { value: true }),
            ("unsure", _) => everything(RawAnswer::DontKnow),
            ("add", place) => {
                let short = place.trim().to_lowercase();
                let place =
                    if short == "us" || short.starts_with("us-") { short } else { format!("us-{short}") };
                Then::Send(Request::AddCase { jurisdiction: place, revision })
            }
            ("charge", case) => Then::Send(Request::AddCharge { case: case.trim().to_owned(), revision }),
            ("remove", id) => {
                let id = id.trim().to_owned();
                match &view.screen {
                    Screen::Record(record) if record.cases.iter().any(|case| case.id == id) => {
                        Then::Send(Request::RemoveCase { id, revision })
                    }
                    _ => Then::Send(Request::RemoveCharge { id, revision }),
                }
            }
            ("change", question) => Then::Send(Request::Change { question: question.trim().to_owned() }),
            _ => self.not_understood(),
        }
    }

    fn not_understood(&mut self) -> Then {
        let words = self.app.words().say("cli-ask-again");
        self.out.line(&words);
        Then::Again
    }

    /// Reads one line; `None` at the end of the input.
    fn line(&mut self, prompt: &str) -> Option<String> {
        self.out.prompt(prompt);
        let mut line = String::new();
        match io::stdin().lock().read_line(&mut line) {
            Ok(0) | Err(_) => None,
            Ok(_) => Some(line.trim().to_owned()),
        }
    }
}
