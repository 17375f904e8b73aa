//! A person in front of the window: reads the screen, answers, presses.
//!
//! Not here: what should come out (the journeys). Everything goes through the page as a hand would do it. After each
//! press we wait until the reply is drawn, so no journey waits for a length of time.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value as Json, json};
use tests::root;

use super::window::{Desk, Turn, Window, until};

/// A person in front of the window.
#[derive(Debug)]
pub(crate) struct Person {
    // The order matters: the window is closed before the next person has a turn.
    window: Option<Window>,
    desk: Desk,
    _turn: Turn,
}

/// What is on screen.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Screen {
    /// `welcome`, `question person.topics`, `record`, `check`, `plan`.
    pub(crate) name: String,
    /// How the question is answered; empty elsewhere.
    pub(crate) input: String,
    /// The heading.
    pub(crate) title: String,
}

/// An answer to give when its question comes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Answer {
    /// The button "Yes".
    Yes,
    /// The button "No".
    No,
    /// "I don't know".
    DontKnow,
    /// "There was none".
    None,
    /// A choice by its value.
    Choice(&'static str),
    /// Choices by their values.
    Many(&'static [&'static str]),
    /// A date: `2026`, `2026-3` or `2026-3-10`.
    Date(&'static str),
    /// A line of text or a number.
    Text(&'static str),
    /// Fields by their keys.
    Fields(&'static [(&'static str, &'static str)]),
}

impl Person {
    /// Opens the program on an empty desk.
    pub(crate) fn sits_down(name: &str) -> Self {
        Self::sits_down_at(Desk::clear(name))
    }

    /// Opens the program on what lies on a desk.
    pub(crate) fn sits_down_at(desk: Desk) -> Self {
        let turn = Turn::wait();
        Self { window: Some(Window::open(&desk)), desk, _turn: turn }
    }

    /// The open window.
    pub(crate) fn window(&self) -> &Window {
        self.window.as_ref().unwrap()
    }

    /// The folders of the person.
    pub(crate) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Closes the window.
    pub(crate) fn closes(&mut self) {
        self.window = None;
    }

    /// Opens the window again.
    pub(crate) fn opens_again(&mut self) {
        self.closes();
        self.window = Some(Window::open(&self.desk));
    }

    // --- Reading ---

    /// Returns what a line of script returns in the page.
    pub(crate) fn reads(&self, script: &str) -> Json {
        self.window().page.run(script, &[]).unwrap_or_else(|refused| panic!("{refused}\n{script}"))
    }

    /// Returns what is on screen.
    pub(crate) fn screen(&self) -> Screen {
        let seen = self.reads(
            "const question = document.querySelector('[data-testid=screen-question]');
             return [document.documentElement.dataset.screen ?? '', question?.dataset.input ?? '',
                     document.querySelector('h1')?.innerText ?? ''];",
        );
        let text = |index: usize| seen[index].as_str().unwrap_or_default().to_owned();
        Screen { name: text(0), input: text(1), title: text(2) }
    }

    /// Returns the name of the screen.
    pub(crate) fn at(&self) -> String {
        self.screen().name
    }

    /// Returns the text of the first element that a selector finds; empty when there is none.
    pub(crate) fn text(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? ''";
        let found = self.window().page.run(script, &[json!(selector)]).unwrap();
        found.as_str().unwrap_or_default().to_owned()
    }

    /// Returns an attribute of every element that a selector finds.
    pub(crate) fn all(&self, selector: &str, attribute: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]
            .map((found) => found.getAttribute(arguments[1]) ?? '')";
        let found = self.window().page.run(script, &[json!(selector), json!(attribute)]).unwrap();
        let found = found.as_array().cloned().unwrap_or_default();
        found.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
    }

    /// Tells whether something is on the page.
    pub(crate) fn sees(&self, selector: &str) -> bool {
        !self.all(selector, "class").is_empty()
    }

    /// Returns all words on the page, with what is folded away.
    pub(crate) fn words(&self) -> String {
        self.unfolds();
        self.text("main")
    }

    /// Returns the number that a line of script returns.
    fn number(&self, script: &str) -> u64 {
        self.reads(script).as_u64().unwrap_or_else(|| panic!("no number: {script}"))
    }

    /// Counts the stored steps.
    pub(crate) fn revision(&self) -> u64 {
        self.number("return Number(document.documentElement.dataset.revision)")
    }

    /// Keeps a picture of the window in `target/screens`.
    pub(crate) fn screenshot(&self, name: &str) {
        let folder = root().join("target/screens");
        fs::create_dir_all(&folder).unwrap();
        // What has just been put on the page is in a picture only after the next frame.
        let drawn = "requestAnimationFrame(() => requestAnimationFrame(() => arguments[0](true)))";
        self.window().page.run_to_callback(drawn, &[]).unwrap();
        fs::write(folder.join(format!("{name}.png")), self.window().page.screenshot().unwrap()).unwrap();
    }

    /// Keeps a picture of the whole page, in a window as tall as it is.
    pub(crate) fn long_screenshot(&self, name: &str) {
        let (width, height) = (self.number("return innerWidth"), self.number("return innerHeight"));
        let whole = self.number("return document.documentElement.scrollHeight");
        self.resizes(width, whole.clamp(600, 8000));
        self.screenshot(name);
        self.resizes(width, height);
    }

    /// Makes the window this large.
    pub(crate) fn resizes(&self, width: u64, height: u64) {
        self.window().page.resize(width, height).unwrap();
        until("the page has its size", || {
            (self.number("return innerWidth"), self.number("return innerHeight")) == (width, height)
        });
    }

    // --- Pressing ---

    /// Does something and waits until the reply to it is drawn.
    pub(crate) fn does(&self, what: impl FnOnce()) {
        let before = self.window().replies();
        what();
        until("there is a reply", || self.window().replies() > before);
    }

    /// Clicks something that asks the program.
    pub(crate) fn presses(&self, selector: &str) {
        self.does(|| self.clicks(selector));
    }

    /// Presses the element with this test id.
    pub(crate) fn presses_button(&self, id: &str) {
        self.presses(&format!("[data-testid={id}]"));
    }

    /// Clicks something that only changes the page.
    pub(crate) fn clicks(&self, selector: &str) {
        // The driver's own scrolling ends after it has looked where to click.
        self.scrolls_to(selector);
        self.window().page.click(selector).unwrap_or_else(|refused| {
            self.screenshot("failed-click");
            panic!("{refused}\non screen: {:?}", self.screen())
        });
    }

    fn scrolls_to(&self, selector: &str) {
        let script =
            "document.querySelector(arguments[0])?.scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.window().page.run(script, &[json!(selector)]).unwrap_or_else(|refused| panic!("{refused}"));
    }

    /// Fills in a text field.
    pub(crate) fn fills(&self, selector: &str, text: &str) {
        self.scrolls_to(selector);
        self.window().page.fill(selector, text).unwrap_or_else(|refused| panic!("{refused}"));
    }

    /// Chooses from a list that folds down.
    pub(crate) fn selects(&self, selector: &str, value: &str) {
        self.scrolls_to(selector);
        self.clicks(&format!("{selector} option[value=\"{value}\"]"));
    }

    // --- Answering ---

    /// Leaves the first screen.
    pub(crate) fn starts(&self) {
        self.presses_button("start");
    }

    /// Answers the question on screen, whichever it is.
    pub(crate) fn answers(&self, answer: Answer) {
        self.marks(answer);
        match answer {
            Answer::DontKnow => self.presses_button("dont-know"),
            Answer::None => self.presses_button("none"),
            _ => self.presses_button("continue"),
        }
    }

    /// Fills in an answer and does not send it.
    pub(crate) fn marks(&self, answer: Answer) {
        let choose = |value: &str| self.clicks(&format!(".choice[data-value=\"{value}\"] label"));
        match answer {
            Answer::Yes => choose("yes"),
            Answer::No => choose("no"),
            Answer::Choice(value) => choose(value),
            Answer::Many([]) => choose("none"),
            Answer::Many(values) => values.iter().for_each(|value| choose(value)),
            Answer::Date(date) => self.types_date(date),
            Answer::Text(text) => self.fills("#field-text", text),
            Answer::Fields(fields) => {
                for (key, text) in fields {
                    self.fills(&format!("#field-{key}"), text);
                }
            }
            Answer::DontKnow | Answer::None => {}
        }
    }

    /// Fills in a date.
    pub(crate) fn types_date(&self, date: &str) {
        let mut parts = date.split('-');
        self.fills("#field-year", parts.next().unwrap_or_default());
        if let Some(month) = parts.next() {
            self.selects("#field-month", month.trim_start_matches('0'));
        }
        if let Some(day) = parts.next() {
            self.fills("#field-day", day);
        }
    }

    /// Answers a question that must be the one on screen.
    pub(crate) fn answers_to(&self, question: &str, answer: Answer) {
        assert_eq!(self.at(), format!("question {question}"));
        self.answers(answer);
    }

    /// Looks for an offense in everyday words and chooses one of those found, and one of its levels by its words.
    pub(crate) fn finds_offense(&self, words: &str, id: &str, level: &str) {
        assert_eq!(self.screen().input, "offense");
        self.fills("#field-offense", words);
        let line = format!("[data-offense={id}]");
        until("the offense is found", || self.sees(&line));
        self.clicks(&line);
        until("one is chosen", || self.sees("[data-testid=offense-chosen]"));
        let place = "const at = [...document.querySelectorAll('.levels .choice')]
            .findIndex((choice) => choice.innerText.includes(arguments[0]));
            return at < 0 ? '' : document.querySelectorAll('.levels .choice')[at].dataset.value";
        let value = self.window().page.run(place, &[json!(level)]).unwrap();
        let value = value.as_str().unwrap_or_default();
        assert!(!value.is_empty(), "no level “{level}” in: {}", self.text(".levels"));
        self.clicks(&format!(".levels .choice[data-value=\"{value}\"] label"));
        self.presses_button("continue");
    }

    /// Adds a case in a state.
    pub(crate) fn adds_case(&self, jurisdiction: &str) {
        assert_eq!(self.at(), "record");
        self.selects("[data-testid=jurisdiction]", jurisdiction);
        self.presses_button("add-case");
    }

    /// Answers what still comes, from a list by the ends of the questions' ids; the rest with "I don't know".
    ///
    /// Returns the questions that came, so that a journey can say which it expects.
    pub(crate) fn answers_the_rest(&self, known: &[(&str, Answer)]) -> Vec<String> {
        let mut asked = Vec::new();
        loop {
            let name = self.at();
            let Some(question) = name.strip_prefix("question ") else { return asked };
            assert!(!asked.contains(&question.to_owned()), "asked twice: {question}");
            asked.push(question.to_owned());
            let answer = known.iter().find(|(end, _)| question.ends_with(end));
            self.answers(answer.map_or(Answer::DontKnow, |(_, answer)| *answer));
        }
    }

    /// Goes to a section by the progress line at the top.
    pub(crate) fn goes_to(&self, section: &str) {
        self.presses_button(&format!("go-{section}"));
        assert_eq!(self.at(), section);
    }

    /// Saves the plan or its dates and returns where they lie; a paper is looked at first.
    pub(crate) fn saves(&self, format: &str) -> PathBuf {
        if format == "ics" {
            self.presses_button("save-ics");
        } else {
            self.opens_preview("save-pdf");
            self.presses_button("preview-save");
            self.closes_preview();
        }
        assert!(self.sees("[data-testid=notice][data-kind=saved]"), "{}", self.text("main"));
        self.saved(format)
    }

    /// Opens the preview by a button and waits until the paper is drawn.
    pub(crate) fn opens_preview(&self, button: &str) {
        self.clicks(&format!("[data-testid={button}]"));
        self.waits_for_the_preview();
    }

    /// Waits until the paper is drawn as it is wanted.
    pub(crate) fn waits_for_the_preview(&self) {
        let ready = "[data-testid=preview][data-phase=ready] [data-testid=preview-words]";
        until("the paper is drawn", || self.sees(ready));
    }

    /// Closes the preview.
    pub(crate) fn closes_preview(&self) {
        self.clicks("[data-testid=preview-close]");
        until("the preview is closed", || !self.sees("[data-testid=preview]"));
    }

    /// Returns where the last paper of a format was saved.
    pub(crate) fn saved(&self, format: &str) -> PathBuf {
        let mut found = fs::read_dir(self.desk.papers()).unwrap().map(|entry| entry.unwrap().path());
        found.find(|path| path.extension().is_some_and(|ending| ending == format)).unwrap()
    }

    // --- The plan ---

    /// Goes on to the plan from wherever the questions end.
    pub(crate) fn sees_the_plan(&self) {
        if self.at() == "check" {
            self.presses_button("continue");
        }
        assert_eq!(self.at(), "plan");
    }

    /// Returns the remedies for the first target, in order, each with its status.
    pub(crate) fn remedies(&self) -> Vec<(String, String)> {
        let cards = "section[data-target] article[data-remedy]";
        self.all(cards, "data-remedy").into_iter().zip(self.all(cards, "data-status")).collect()
    }

    /// Returns all words of one remedy's card, with what is folded away.
    pub(crate) fn card(&self, remedy: &str) -> String {
        self.unfolds();
        self.text(&format!("article[data-remedy=\"{remedy}\"]"))
    }

    /// Opens everything that is folded.
    pub(crate) fn unfolds(&self) {
        self.reads(
            "for (const details of document.querySelectorAll('details')) details.open = true; return 0",
        );
    }
}
