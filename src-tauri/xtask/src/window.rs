//! Builds the program and opens its window, or does the same job in the terminal.
//!
//! Not here: the program itself. Where there is no screen we say so and ask the questions in the terminal, since a
//! window toolkit without a screen ends with a crash that tells a newcomer nothing.

use std::ffi::OsStr;
use std::process::Command;

use crate::packages::{self, Purpose};
use crate::place::{Place, Profile};
use crate::problem::Problem;
use crate::program;
use crate::system::System;
use crate::task::RunWish;
use crate::ui;

/// The cargo package, and the program, that opens the window.
pub(crate) const SHELL: &str = "good-name";

/// The program that does the same job in a terminal, in the cargo package `cli`.
pub(crate) const CLI: &str = "goodname";

/// Sets everything up, then starts the program as wished.
pub(crate) fn run(place: &Place, wish: &RunWish) -> Result<(), Problem> {
    if wish.terminal {
        return in_terminal(place, wish);
    }
    let display = std::env::var_os("DISPLAY");
    let wayland = std::env::var_os("WAYLAND_DISPLAY");
    if !can_open_window(System::here(), display.as_deref(), wayland.as_deref()) {
        println!("There is no screen here to open a window on (DISPLAY and WAYLAND_DISPLAY are not set).");
        println!("So the same questions are asked here in the terminal.\n");
        return in_terminal(place, wish);
    }
    in_window(place, wish)
}

/// Tells whether a window has a screen to open on; an empty variable names no screen.
fn can_open_window(system: System, display: Option<&OsStr>, wayland: Option<&OsStr>) -> bool {
    let named = |screen: Option<&OsStr>| screen.is_some_and(|name| !name.is_empty());
    !system.needs_display() || named(display) || named(wayland)
}

fn in_window(place: &Place, wish: &RunWish) -> Result<(), Problem> {
    packages::ensure(Purpose::Window)?;
    ui::check_tools()?;
    ui::install_if_changed(place)?;
    ui::script(place, "build")?;
    // Without `custom-protocol` the program would look for a development server instead of the built front end.
    let mut build = program::cargo(place, ["build", "--package", SHELL, "--features", "custom-protocol"]);
    if wish.release {
        build.arg("--release");
    }
    program::run(&mut build)?;
    println!("\nOpening the window. Close it to come back here.");
    let profile = if wish.release { Profile::Release } else { Profile::Debug };
    program::become_program(Command::new(place.program(SHELL, profile)).args(&wish.args))
}

fn in_terminal(place: &Place, wish: &RunWish) -> Result<(), Problem> {
    packages::ensure(Purpose::Terminal)?;
    program::become_program(&mut program::cargo(place, terminal_args(wish)))
}

fn terminal_args(wish: &RunWish) -> Vec<&str> {
    let mut args = vec!["run", "--package", "cli", "--bin", CLI];
    if wish.release {
        args.push("--release");
    }
    args.extend(["--", "ask"]);
    args.extend(wish.args.iter().map(String::as_str));
    args
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opens(system: System, display: &str, wayland: &str) -> bool {
        // An empty text stands for both "not set" and "set to nothing", which must give the same answer.
        let set = can_open_window(system, Some(OsStr::new(display)), Some(OsStr::new(wayland)));
        let some = |text: &'static str| Some(OsStr::new(text)).filter(|text| !text.is_empty());
        let display = if display.is_empty() { None } else { some("yes") };
        let wayland = if wayland.is_empty() { None } else { some("yes") };
        assert_eq!(set, can_open_window(system, display, wayland));
        set
    }

    #[test]
    fn linux_opens_a_window_on_x11_or_wayland() {
        assert!(opens(System::Debian, ":0", ""));
        assert!(opens(System::Debian, "", "wayland-0"));
        assert!(!opens(System::Debian, "", ""));
        assert!(!opens(System::UnlistedLinux, "", ""));
    }

    #[test]
    fn mac_and_windows_always_have_a_screen() {
        assert!(opens(System::Mac, "", ""));
        assert!(opens(System::Windows, "", ""));
    }

    #[test]
    fn the_terminal_gets_the_same_arguments() {
        let wish = RunWish { release: true, terminal: true, args: vec!["--lang".into(), "es".into()] };
        assert_eq!(
            terminal_args(&wish),
            ["run", "--package", "cli", "--bin", "goodname", "--release", "--", "ask", "--lang", "es"]
        );
    }
}
