//! Whole journeys through the real window: the built program, its web view, its file, through a driver.
//!
//! Not here: the window alone with invented views (`ui/src`), and requests without a window (`app`).
//! `cargo xtask test` builds the program, finds the driver and gives a screen in memory.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "a panic is how a test fails"
)]

#[path = "desktop/accessibility.rs"]
mod accessibility;
#[path = "desktop/joe.rs"]
mod joe;
#[path = "desktop/journeys.rs"]
mod journeys;
#[path = "desktop/keeping.rs"]
mod keeping;
#[path = "desktop/keyboard.rs"]
mod keyboard;
#[path = "desktop/oregon.rs"]
mod oregon;
#[path = "desktop/person.rs"]
mod person;
#[path = "desktop/places.rs"]
mod places;
#[path = "desktop/preview.rs"]
mod preview;
#[path = "desktop/stopped.rs"]
mod stopped;
#[path = "desktop/unknown.rs"]
mod unknown;
#[path = "desktop/webdriver.rs"]
mod webdriver;
#[path = "desktop/window.rs"]
mod window;
