//! How a file must look: a header, a bearable size, plain names, nothing left over, no place named in Rust.
//!
//! Not here: layout; rustfmt and prettier hold it.

use super::none;
use super::source::{Source, files, has_word, places_of, rust};
use tests::{read_text, root};

/// No file of code is longer than this.
const MOST_LINES: usize = 800;

/// Words that say nothing about what a thing is.
const SAYS_NOTHING: &[&str] = &[
    "Manager",
    "Service",
    "Helper",
    "Helpers",
    "Util",
    "Utils",
    "Common",
    "Misc",
    "Processor",
    "Handler",
    "Data",
    "Info",
    "Base",
];

fn front_end() -> Vec<Source> {
    files("ui/src", &[".ts", ".svelte"])
}

#[test]
fn every_file_has_a_header() {
    let mut complaints: Vec<String> = rust()
        .iter()
        .filter(|file| !file.text.starts_with("//!"))
        .map(|file| format!("{} does not start with `//!`", file.path))
        .collect();
    complaints.extend(
        rust().iter().filter(|file| file.path.ends_with("/mod.rs")).map(|file| {
            format!("{}: name the file after the module and put it beside the folder", file.path)
        }),
    );
    for file in front_end() {
        let said = ["/**", "//", "<!--"].iter().any(|start| file.text.starts_with(start));
        if !said {
            complaints.push(format!("{} does not start with a comment", file.path));
        }
    }
    none(&complaints, "A file must say what it is for:");
}

#[test]
fn file_sizes() {
    let complaints: Vec<String> = rust()
        .iter()
        .chain(&front_end())
        .filter(|file| !file.path.contains(".gen."))
        .map(|file| (file, file.text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(file, lines)| format!("{} has {lines} lines", file.path))
        .collect();
    none(&complaints, &format!("Split what is longer than {MOST_LINES} lines:"));
}

#[test]
fn banned_names() {
    let mut complaints = Vec::new();
    for file in rust() {
        for (index, line) in file.bare().lines().enumerate() {
            let names = declared(line, &["struct", "enum", "trait", "type", "union", "mod"]);
            complaints.extend(
                names
                    .filter(|name| says_nothing(name))
                    .map(|name| format!("{}:{} {name}", file.path, index + 1)),
            );
        }
        complaints.extend(file_name(&file).filter(|name| says_nothing(name)).map(|_| file.path.clone()));
    }
    for file in front_end() {
        for (number, line) in file.front_end_lines() {
            let names = declared(line, &["class", "interface", "type", "enum"]);
            complaints.extend(
                names.filter(|name| says_nothing(name)).map(|name| format!("{}:{number} {name}", file.path)),
            );
        }
        complaints.extend(file_name(&file).filter(|name| says_nothing(name)).map(|_| file.path.clone()));
    }
    none(&complaints, "A name must say what a thing is (GLOSSARY.md):");
}

fn file_name(file: &Source) -> impl Iterator<Item = &str> {
    file.path.rsplit('/').next().and_then(|name| name.split('.').next()).into_iter()
}

/// Returns the names that a line declares with one of these words.
fn declared<'a>(line: &'a str, words: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let tokens: Vec<&str> = line.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).collect();
    let pairs: Vec<(&str, &str)> = tokens.windows(2).map(|pair| (pair[0], pair[1])).collect();
    pairs.into_iter().filter(|(word, name)| words.contains(word) && !name.is_empty()).map(|(_, name)| name)
}

/// Tells whether a part of a name (`CaseManager`, `case_utils`, `case-utils`) is one of the empty words.
fn says_nothing(name: &str) -> bool {
    let mut parts = vec![String::new()];
    for letter in name.chars() {
        if !letter.is_alphanumeric() || letter.is_uppercase() {
            parts.push(String::new());
        }
        if let (true, Some(part)) = (letter.is_alphanumeric(), parts.last_mut()) {
            part.push(letter);
        }
    }
    parts.iter().any(|part| SAYS_NOTHING.iter().any(|word| word.eq_ignore_ascii_case(part)))
}

#[test]
fn a_name_is_split_into_its_words() {
    assert!(says_nothing("CaseManager") && says_nothing("case_utils") && says_nothing("date-utils"));
    assert!(!says_nothing("Database") && !says_nothing("Metadata") && !says_nothing("NeedsInformation"));
}

#[test]
fn no_debug_leftovers() {
    let mut complaints = Vec::new();
    for file in rust() {
        let code = file.bare();
        let leftovers = ["todo!", "unimplemented!", "dbg!", "#[ignore", "#[should_panic"];
        complaints.extend(leftovers.iter().flat_map(|word| places_of(&file, &code, word)));
    }
    for file in front_end() {
        let leftovers =
            [".only(", "it.skip(", "test.skip(", "describe.skip(", "it.todo(", "console.log", "debugger;"];
        for (number, line) in file.front_end_lines() {
            let found = leftovers.iter().filter(|word| line.contains(**word));
            complaints.extend(found.map(|word| format!("{}:{number} {word}", file.path)));
        }
    }
    none(&complaints, "Left over:");
}

/// The code knows operators, the packs know places: a new state is a new folder and no Rust.
///
/// A message may give an example inside a sentence ("such as …"); a text that begins with a place is a key.
#[test]
fn jurisdictions_not_in_rust() {
    let bank: toml::Table =
        read_text(&root().join("assets/questions/bank.toml")).parse().expect("the question bank");
    let mut places: Vec<String> = bank["places"]
        .as_array()
        .expect("a list of places")
        .iter()
        .filter_map(|place| place.as_str())
        .filter(|place| place.contains('-'))
        .map(str::to_owned)
        .collect();
    assert!(places.len() > 50, "the bank lists every state");
    for pack in files("assets/law", &["pack.toml"]) {
        let pack: toml::Table = pack.text.parse().expect("a pack");
        let place = pack["pack"]["jurisdiction"].as_str().unwrap_or_default();
        if place.contains('-') {
            places.extend(pack["pack"]["name"].as_str().map(str::to_owned));
        }
    }
    let mut complaints = Vec::new();
    for file in files("src-tauri/core", &[".rs"]).iter().chain(&files("src-tauri/edge", &[".rs"])) {
        if file.never_ships() {
            continue;
        }
        for (index, line) in file.shipped_code().lines().enumerate() {
            let found = places.iter().filter(|place| {
                let is_name = !place.contains('-');
                let key = format!("\"{place}");
                (is_name && has_word(line, place))
                    || has_word(line, &key)
                    || has_word(line, &place.replace('-', "_"))
            });
            complaints.extend(found.map(|place| format!("{}:{} {place}", file.path, index + 1)));
        }
    }
    none(&complaints, "Rust must not know a jurisdiction:");
}
