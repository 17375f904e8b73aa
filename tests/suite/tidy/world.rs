//! Who may touch the world: files, network, clock, and the toolkit of the window.
//!
//! Not here: which crate may use which (`dependencies`).

use super::none;
use super::source::{files, has_word, places_of};

/// The core takes values and gives values; what it needs from the world is an argument.
#[test]
fn core_is_pure() {
    let world = [
        "std::fs",
        "std::net",
        "std::thread",
        "std::process",
        "std::env",
        "SystemTime",
        "Instant::now",
        "Utc::now",
        "Local::now",
        "Local::today",
    ];
    let mut complaints = Vec::new();
    for file in files("src-tauri/core", &[".rs"]) {
        if file.never_ships() {
            continue;
        }
        let code = file.shipped_bare();
        complaints.extend(world.iter().flat_map(|word| places_of(&file, &code, word)));
        // `use std::{fs, io}` names the same modules.
        for (index, line) in code.lines().enumerate() {
            let grouped = line.contains("std::{");
            let modules = ["fs", "net", "thread", "process", "env"];
            if grouped && modules.iter().any(|module| has_word(line, module)) {
                complaints.push(format!("{}:{} {}", file.path, index + 1, line.trim()));
            }
        }
    }
    none(&complaints, "The core touches the world:");
}

/// Good Name cannot send anything anywhere, because nothing in it can open a connection.
#[test]
fn no_network() {
    let mut complaints = Vec::new();
    let in_rust = ["std::net", "tokio::net", "TcpStream", "UdpSocket", "reqwest", "hyper", "ureq", "curl"];
    for file in files("src-tauri", &[".rs"]) {
        let code = if file.never_ships() { file.bare() } else { file.shipped_bare() };
        complaints.extend(in_rust.iter().flat_map(|word| places_of(&file, &code, word)));
    }
    for file in files("src-tauri", &["Cargo.toml"]) {
        let clients =
            ["reqwest", "hyper", "ureq", "curl", "tungstenite", "tauri-plugin-http", "tauri-plugin-updater"];
        complaints.extend(clients.iter().flat_map(|word| places_of(&file, &file.text, word)));
    }
    let in_the_window =
        ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "RTCPeerConnection"];
    for file in files("ui/src", &[".ts", ".svelte"]) {
        for (number, line) in file.front_end_lines() {
            let found = in_the_window.iter().filter(|word| has_word(line, word));
            complaints.extend(found.map(|word| format!("{}:{number} {word}", file.path)));
        }
    }
    none(&complaints, "Something could reach a network:");
}

/// A result depends on the day, so the day comes from one place.
#[test]
fn only_one_clock() {
    let clock = "src-tauri/edge/app/src/clock.rs";
    let mut complaints = Vec::new();
    for file in files("src-tauri", &[".rs"]) {
        // The tasks measure how long steps take; examples measure speed. Neither ships, neither knows a case file.
        if file.path == clock || file.path.starts_with("src-tauri/xtask/") || file.never_ships() {
            continue;
        }
        let code = file.shipped_bare();
        let clocks = ["SystemTime::now", "Local::now", "Utc::now"];
        complaints.extend(clocks.iter().flat_map(|word| places_of(&file, &code, word)));
    }
    for file in files("ui/src", &[".ts", ".svelte"]) {
        if file.never_ships() {
            continue;
        }
        for (number, line) in file.front_end_lines() {
            if line.contains("new Date()") || line.contains("Date.now(") {
                complaints.push(format!("{}:{number} the window reads a clock", file.path));
            }
        }
    }
    none(&complaints, &format!("Only {clock} may read the clock:"));
}

/// The day is compiled in only where the clock is.
#[test]
fn only_app_links_a_clock() {
    let complaints: Vec<String> = files("src-tauri", &["Cargo.toml"])
        .iter()
        .filter(|file| file.path != "src-tauri/edge/app/Cargo.toml")
        .flat_map(|file| places_of(file, &file.text, "\"clock\""))
        .collect();
    none(&complaints, "chrono's clock is for `app` alone:");
}

/// The law builds and is tested without a web view.
#[test]
fn tauri_only_in_shell() {
    let mut complaints = Vec::new();
    for folder in ["src-tauri/core", "src-tauri/edge", "src-tauri/xtask", "tests"] {
        for file in files(folder, &[".rs"]) {
            let code = file.bare();
            complaints.extend(["tauri::", "use tauri"].iter().flat_map(|word| places_of(&file, &code, word)));
        }
        for file in files(folder, &["Cargo.toml"]) {
            let named = file.text.lines().any(|line| line.starts_with("tauri"));
            complaints.extend(named.then(|| file.path.clone()));
        }
    }
    none(&complaints, "Only the shell may name tauri:");
}

/// The window has one door to Rust, so that the same window runs against a fixture.
#[test]
fn tauri_api_only_in_backend() {
    let mut complaints = Vec::new();
    for file in files("ui/src", &[".ts", ".svelte"]) {
        if file.path.starts_with("ui/src/backend/") {
            continue;
        }
        for (number, line) in file.front_end_lines() {
            if line.contains("@tauri-apps") || line.contains("__TAURI") {
                complaints.push(format!("{}:{number}", file.path));
            }
        }
    }
    none(&complaints, "Only ui/src/backend may reach Rust:");
}
