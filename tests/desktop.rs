//! Whole journeys through the real window: the built program, its web view, its file, through a driver.
//!
//! Not here: the window alone with invented views (`ui/src`), and requests without a window (`app`).
//! `cargo xtask test` builds the program, finds the driver and gives a screen in memory.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

#[path = "desktop/joe.rs"]
mod joe;
#[path = "desktop/person.rs"]
mod person;
#[path = "desktop/webdriver.rs"]
mod webdriver;
#[path = "desktop/window.rs"]
mod window;
