//! How long a person waits in the real window: from the press of a button until the next screen is drawn.
//!
//! Not here: screening alone (`screening`). It needs what the tests of the window need, so it is left out without the
//! feature `desktop`:
//! `GOODNAME_SHELL=… GOODNAME_TAURI_DRIVER=… xvfb-run -a cargo bench -p tests --features desktop --bench window`

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a panic is how a measurement fails; figures are printed"
)]
#![allow(dead_code, reason = "a measurement does less than a test")]

#[path = "../desktop/person.rs"]
mod person;
#[path = "../desktop/webdriver.rs"]
mod webdriver;
#[path = "../desktop/window.rs"]
mod window;

use person::{Answer, Person};

/// How many questions are answered.
const QUESTIONS: usize = 60;

fn main() {
    let pat = Person::sits_down("bench");
    pat.starts();
    pat.answers_to("person.topics", Answer::Many(&["record"]));
    let mut times = Vec::new();
    while times.len() < QUESTIONS {
        if pat.at() == "record" {
            pat.adds_case("us-ca");
        }
        let question = pat.at();
        times.push((wait_after(&pat, "dont-know"), question));
    }
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (worst, question) = &times[times.len() - 1];
    println!(
        "{} questions answered: {:.0} ms at best, {:.0} ms in the middle, {worst:.0} ms at worst ({question})",
        times.len(),
        times[0].0,
        times[times.len() / 2].0,
    );
    println!("the plan: {:.0} ms", wait_after(&pat, "go-plan"));
}

/// Presses a button and returns the milliseconds until the frame after the reply.
fn wait_after(pat: &Person, button: &str) -> f64 {
    let script = "const done = arguments[1];
        const start = performance.now();
        new MutationObserver((_, observer) => {
            observer.disconnect();
            requestAnimationFrame(() => done(performance.now() - start));
        }).observe(document.documentElement, { attributeFilter: ['data-replies'] });
        document.querySelector(`[data-testid=${arguments[0]}]`).click();";
    let time = pat.window().page.run_to_callback(script, &[button.into()]);
    time.unwrap_or_else(|refused| panic!("{refused}")).as_f64().unwrap()
}
