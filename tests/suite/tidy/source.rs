//! The files of the tree, and views of Rust code without its comments, its strings or its tests.
//!
//! Not here: any rule. The views keep every line where it is, so that a complaint can name it.
//! The reader of Rust is a scanner and not a parser: it knows comments, strings, characters and braces, which is all
//! that the rules need.

use std::path::{Path, PathBuf};

use tests::{read_text, root};

/// Folders that hold nothing we wrote.
const NOT_OURS: &[&str] = &[".git", "target", "node_modules", "dist", "gen", "snapshots"];

/// One file of the tree.
pub(super) struct Source {
    /// Its path from the root, with slashes.
    pub(super) path: String,
    /// Its whole text.
    pub(super) text: String,
}

impl Source {
    /// Tells whether the whole file is a test, an example or a bench, none of which ships.
    pub(super) fn never_ships(&self) -> bool {
        let folders = ["/tests/", "/examples/", "/benches/"];
        self.path.starts_with("tests/")
            || folders.iter().any(|folder| self.path.contains(folder))
            || self.path.ends_with("/tests.rs")
            || self.path.ends_with("_tests.rs")
            || self.path.contains(".test.")
    }

    /// Returns Rust code that ships: comments and test modules blanked, strings kept.
    pub(super) fn shipped_code(&self) -> String {
        let views = views(&self.text);
        blank_tests(&views.code, &views.bare)
    }

    /// Returns Rust code that ships with its strings blanked too.
    pub(super) fn shipped_bare(&self) -> String {
        let views = views(&self.text);
        blank_tests(&views.bare, &views.bare)
    }

    /// Returns Rust code without comments and strings, tests kept.
    pub(super) fn bare(&self) -> String {
        views(&self.text).bare
    }

    /// Returns the lines of a front-end file that are not comments, numbered from 1.
    pub(super) fn front_end_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let comment = ["//", "/*", "*", "<!--"];
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line.trim()))
            .filter(move |(_, line)| !comment.iter().any(|start| line.starts_with(start)))
            .map(|(number, line)| (number, line.split(" // ").next().unwrap_or(line)))
    }
}

/// Returns every file under `folder` (from the root) whose name ends with one of `endings`, in order.
pub(super) fn files(folder: &str, endings: &[&str]) -> Vec<Source> {
    let mut paths = Vec::new();
    gather(&root().join(folder), endings, &mut paths);
    paths.sort();
    paths.into_iter().map(|path| Source { text: read_text(&path), path: from_root(&path) }).collect()
}

/// Returns every Rust file of the project.
pub(super) fn rust() -> Vec<Source> {
    let mut all = files("src-tauri", &[".rs"]);
    all.extend(files("tests", &[".rs"]));
    all
}

fn gather(folder: &Path, endings: &[&str], paths: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.expect("an entry of a folder").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir() {
            if !NOT_OURS.contains(&name.as_str()) {
                gather(&path, endings, paths);
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            paths.push(path);
        }
    }
}

fn from_root(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

/// Returns one complaint for each place in `view` where `word` stands as a whole word.
pub(super) fn places_of(file: &Source, view: &str, word: &str) -> Vec<String> {
    view.lines()
        .enumerate()
        .filter(|(_, line)| has_word(line, word))
        .map(|(index, _)| format!("{}:{} {word}", file.path, index + 1))
        .collect()
}

/// Tells whether `word` stands in `line` and is not a part of a longer word.
pub(super) fn has_word(line: &str, word: &str) -> bool {
    let inside = |letter: char| letter.is_alphanumeric() || letter == '_';
    let starts_inside = word.starts_with(inside);
    let ends_inside = word.ends_with(inside);
    line.match_indices(word).any(|(at, found)| {
        let before = line[..at].chars().next_back();
        let after = line[at + found.len()..].chars().next();
        let in_longer_word =
            (starts_inside && before.is_some_and(inside)) || (ends_inside && after.is_some_and(inside));
        !in_longer_word
    })
}

struct Views {
    /// Comments blanked.
    code: String,
    /// Comments and the insides of strings blanked.
    bare: String,
}

/// Splits Rust text into its views; all have the same lines and the same number of characters in each.
fn views(text: &str) -> Views {
    let chars: Vec<char> = text.chars().collect();
    let mut code = String::with_capacity(text.len());
    let mut bare = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let end = token_end(&chars, at);
        let token = &chars[at..end];
        let is_comment = token.starts_with(&['/', '/']) || token.starts_with(&['/', '*']);
        let is_text = token.len() > 1 && !is_comment;
        for &letter in token {
            let blank = if letter == '\n' { '\n' } else { ' ' };
            code.push(if is_comment { blank } else { letter });
            bare.push(if is_comment || is_text { blank } else { letter });
        }
        at = end;
    }
    Views { code, bare }
}

/// Returns where the comment, string or character that starts at `at` ends; one further for anything else.
fn token_end(chars: &[char], at: usize) -> usize {
    let rest = &chars[at..];
    let after_word = at > 0 && (chars[at - 1].is_alphanumeric() || chars[at - 1] == '_');
    match rest {
        ['/', '/', ..] => at + rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
        ['/', '*', ..] => block_comment_end(chars, at),
        ['"', ..] => quoted_end(chars, at + 1, '"'),
        ['r', '"' | '#', ..] if !after_word => raw_string_end(chars, at + 1).unwrap_or(at + 1),
        ['\'', '\\', ..] => quoted_end(chars, at + 1, '\''),
        ['\'', _, '\'', ..] => at + 3,
        _ => at + 1,
    }
}

fn block_comment_end(chars: &[char], start: usize) -> usize {
    let mut depth = 0;
    let mut at = start;
    while at + 1 < chars.len() {
        match chars[at..=at + 1] {
            ['/', '*'] => {
                depth += 1;
                at += 2;
            }
            ['*', '/'] => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    chars.len()
}

fn quoted_end(chars: &[char], mut at: usize, quote: char) -> usize {
    while at < chars.len() {
        match chars[at] {
            '\\' => at += 2,
            letter if letter == quote => return at + 1,
            _ => at += 1,
        }
    }
    chars.len()
}

/// `at` is just after the `r`; `None` when this is a raw name such as `r#type`.
fn raw_string_end(chars: &[char], at: usize) -> Option<usize> {
    let hashes = chars[at..].iter().take_while(|c| **c == '#').count();
    if chars.get(at + hashes) != Some(&'"') {
        return None;
    }
    let body = at + hashes + 1;
    (body..chars.len())
        .find(|&place| {
            chars[place] == '"' && chars[place + 1..].iter().take_while(|c| **c == '#').count() >= hashes
        })
        .map(|place| place + 1 + hashes)
}

/// Blanks every item under `#[cfg(test)]` in `view`; braces are counted in `bare`, where no string can hold one.
fn blank_tests(view: &str, bare: &str) -> String {
    let bare: Vec<char> = bare.chars().collect();
    let mut view: Vec<char> = view.chars().collect();
    let mark: Vec<char> = "#[cfg(test)]".chars().collect();
    let mut at = 0;
    while at + mark.len() <= bare.len() {
        if bare[at..at + mark.len()] != mark[..] {
            at += 1;
            continue;
        }
        let mut depth = 0;
        let mut end = at + mark.len();
        while end < bare.len() {
            match bare[end] {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            end += 1;
            if depth == 0 && matches!(bare[end - 1], '}' | ';') {
                break;
            }
        }
        for letter in &mut view[at..end] {
            if *letter != '\n' {
                *letter = ' ';
            }
        }
        at = end;
    }
    view.into_iter().collect()
}

#[test]
fn the_views_see_through_comments_strings_and_tests() {
    let source = Source {
        path: String::new(),
        text: [
            "//! std::fs in words",
            "/* dbg!(1) /* nested */ */ let a = \"std::fs // no comment\"; let c = '\"'; let l: &'static str = r#\"\"todo!\"#;",
            "let b = std::fs::read;",
            "#[cfg(test)]",
            "mod tests { fn f() { let brace = \"}\"; std::env::var(); } }",
            "let after = std::net;",
        ]
        .join("\n"),
    };
    let (code, bare) = (source.shipped_code(), source.shipped_bare());
    assert_eq!(code.lines().count(), 6);
    assert!(code.contains("\"std::fs // no comment\"") && !code.contains("dbg!"));
    assert!(!bare.contains("// no comment") && !bare.contains("todo!"));
    assert_eq!(places_of(&source, &bare, "std::fs"), [":3 std::fs"]);
    assert_eq!(places_of(&source, &bare, "std::env"), [""; 0]);
    assert_eq!(places_of(&source, &bare, "std::net"), [":6 std::net"]);
    assert_eq!(places_of(&source, &source.bare(), "std::env"), [":5 std::env"]);
}
