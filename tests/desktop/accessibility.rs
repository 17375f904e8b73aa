//! Every screen, and every way a question can be answered, under axe-core in the real web view; and without a
//! sideways scroll in the smallest window and with the largest letters.
//!
//! Not here: keyboard (`keyboard`), components one by one (`ui/src`).

use std::collections::BTreeSet;

use serde_json::Value as Json;
use tests::{read_text, root};

use super::person::{Answer, Person};
use super::window::until;

impl Person {
    /// Returns what axe finds wrong with this page.
    fn violations(&self) -> Vec<String> {
        if self.reads("return typeof axe") == "undefined" {
            let axe = read_text(&root().join("ui/node_modules/axe-core/axe.min.js"));
            self.window().page.run(&axe, &[]).unwrap_or_else(|refused| panic!("{refused}"));
        }
        let run = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(
                ({ violations }) => done(violations.map(({ id, help, nodes }) =>
                    `${id}: ${help}: ${nodes.map((node) => node.target + ' ' + node.failureSummary).join('; ')}`)),
                (problem) => done([String(problem)]));";
        let found =
            self.window().page.run_to_callback(run, &[]).unwrap_or_else(|refused| panic!("{refused}"));
        lines(&found)
    }

    /// Returns the parts that are wider than the window, when it can be scrolled sideways.
    fn too_wide(&self) -> Vec<String> {
        let found = self.reads(
            "const page = document.documentElement;
             const dialog = document.querySelector('dialog[open]');
             if (dialog && dialog.scrollWidth > dialog.clientWidth) return ['the dialog'];
             if (page.scrollWidth <= page.clientWidth) return [];
             return [`${page.scrollWidth} of ${page.clientWidth}`, ...[...document.querySelectorAll('body *')]
                .filter((part) => part.getBoundingClientRect().right > page.clientWidth + 1)
                .map((part) => `${part.tagName}.${part.className} ${part.innerText?.slice(0, 40)}`).slice(0, 8)]",
        );
        lines(&found)
    }

    pub(crate) fn has_no_violations(&self, place: &str) {
        assert_eq!(self.violations(), [""; 0], "{place}");
    }

    pub(crate) fn fits(&self, place: &str) {
        assert_eq!(self.too_wide(), [""; 0], "{place}");
    }
}

fn lines(found: &Json) -> Vec<String> {
    let found = found.as_array().cloned().unwrap_or_default();
    found.iter().map(|line| line.as_str().unwrap_or_default().to_owned()).collect()
}

/// Walks through a record with every kind of question, and looks at each screen.
fn walks(pat: &Person, look: impl Fn(&Person, &str)) {
    look(pat, "welcome");
    pat.starts();
    let mut seen = BTreeSet::new();
    let mut looks = |pat: &Person| {
        let screen = pat.screen();
        if seen.insert((screen.name.split(' ').next().unwrap_or_default().to_owned(), screen.input)) {
            look(pat, &screen.name);
        }
    };
    looks(pat);
    pat.answers(Answer::Many(&["record"]));
    looks(pat);
    pat.adds_case("us-ca");
    for _ in 0..80 {
        looks(pat);
        let at = pat.at();
        match at.as_str() {
            "record" => pat.presses_button("continue"),
            "check" => break,
            "question c1:charge.outcome" => pat.answers(Answer::Choice("convicted")),
            _ if at.ends_with("charge.description") => {
                pat.fills("#field-offense", "purse snatching");
                until("the offense is found", || pat.sees("[data-offense=theft-from-person]"));
                look(pat, "offense found");
                pat.clicks("[data-offense=theft-from-person]");
                until("one is chosen", || pat.sees("[data-testid=offense-chosen]"));
                look(pat, "offense chosen");
                pat.clicks(".levels .choice label");
                pat.presses_button("continue");
            }
            _ if at.ends_with("charge.outcome_date") => {
                pat.marks(Answer::Date("2024-2-31"));
                pat.clicks("[data-testid=date-between]");
                pat.clicks("[data-testid=date-between]");
                pat.presses_button("continue");
                assert!(pat.sees("[data-testid=error-summary]"));
                look(pat, "problem");
                pat.answers(Answer::Date("2024-2-3"));
            }
            _ => pat.answers(Answer::DontKnow),
        }
    }
    for question in ["person.name", "c1:charge.max_years"] {
        pat.presses(&format!("[data-answer=\"{question}\"] button"));
        looks(pat);
        pat.answers(Answer::DontKnow);
    }
    pat.unfolds();
    look(pat, "check");
    pat.sees_the_plan();
    pat.unfolds();
    look(pat, "plan");
    pat.opens_preview("save-pdf");
    look(pat, "preview");
    pat.closes_preview();
    let inputs: Vec<&str> = seen.iter().map(|(_, input)| input.as_str()).collect();
    for kind in ["yes-no", "choice", "many", "date", "text", "fields", "number", "offense"] {
        assert!(inputs.contains(&kind), "no question of the kind {kind} came: {inputs:?}");
    }
}

/// Returns the name of a picture: `question-c1-charge-outcome`.
fn picture(place: &str) -> String {
    place.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-")
}

/// Both looks see a fault that is put there.
#[test]
fn a_planted_fault_is_found() {
    let pat = Person::sits_down("planted");
    pat.reads(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<input><div>x</div>'); return 0",
    );
    let found = pat.violations();
    assert!(found.len() == 1 && found[0].starts_with("label: "), "{found:?}");
    assert_eq!(pat.too_wide(), [""; 0]);
    pat.reads("document.querySelector('main > div:last-child').style.width = '3000px'; return 0");
    assert!(!pat.too_wide().is_empty());
}

#[test]
fn axe_finds_nothing() {
    let pat = Person::sits_down("axe");
    walks(&pat, |pat, place| {
        pat.screenshot(&picture(place));
        pat.has_no_violations(place);
    });
    pat.clicks("[data-testid=settings]");
    pat.has_no_violations("settings");
}

#[test]
fn nothing_is_wider_than_a_small_window_or_large_letters() {
    let pat = Person::sits_down("small");
    pat.resizes(360, 640);
    // Spanish words are longer.
    pat.presses_button("language-es");
    assert_eq!(pat.reads("return document.documentElement.lang"), "es");
    walks(&pat, |pat, place| {
        pat.screenshot(&format!("small-{}", picture(place)));
        pat.fits(place);
    });
    pat.presses_button("language-en");
    pat.fits("plan in English");
    // The same as a window of 1280 at 200 percent.
    pat.resizes(640, 480);
    pat.fits("plan at 200 percent");
    pat.presses_button("change-answers");
    pat.presses("[data-answer=\"c1:charge.outcome\"] button");
    pat.fits("question at 200 percent");
    pat.reads("document.documentElement.style.fontSize = '200%'; return 0");
    pat.resizes(1100, 820);
    pat.fits("question with large letters");
    pat.screenshot("large-letters");
}
