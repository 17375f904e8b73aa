//! Holds the catalogues of all languages together: the same keys, the same variables, nothing left in English.
//!
//! Not here: how well a sentence reads (a person must judge that), labels for people (`tidy/words.rs`), and whether
//! the program asks for a key that exists.
//! The idea: English is the list of what must be said, and every other language is held against it both ways.
//! Catalogues are read line by line, in the one form in which we write them, so that a complaint names the line.

use std::collections::{BTreeMap, BTreeSet};

use tests::{read_text, root};

/// The language that all others are held against.
const FIRST: &str = "en";

/// Keys whose words are rightly the same in English and in Spanish.
const SAME_IN_SPANISH: &[&str] = &[
    // Names, and a paper size.
    "frame-name",
    "preview-paper-a4",
    // Words that both languages share: no, federal, plan.
    "answer-no",
    "charge-incarceration-none",
    "frame-page-plan",
    "matter-more-court-federal",
    "plan-met-no",
    "question-no",
    "place-us-gu",
    "place-us-pr",
    // Another message and nothing else.
    "place-us-as.hint",
    "place-us-gu.hint",
    "place-us-mp.hint",
    "place-us-pr.hint",
    "place-us-vi.hint",
    "paper-no",
    // Values with marks between.
    "paper-blank",
    "paper-blank-long",
    "paper-cited",
    "paper-labeled",
    "paper-subtitle",
    "paper-title",
    "about-charge-in",
    "frame-section-title",
    "frame-title",
    "group-matter",
    "plan-case",
    "plan-charge",
    "plan-charge-ended",
    "plan-charge-outcome",
    "plan-find-about",
    "understand-of-remedy",
];

/// States whose name is the same in Spanish, by their two letters.
const SAME_STATES: &str =
    "ak al ar az ca co ct de fl ga ia id il in ks ky ma md me mn mt ne nv oh ok ri tn tx ut va vt wa wi wy";

/// One message or one part of a message.
struct Words {
    /// File and line, for complaints.
    place: String,
    /// The catalogue's file name.
    file: String,
    /// Its key, with the part behind a dot: `person-topics.help`.
    key: String,
    /// What is said, with its variables and selections, on one line.
    text: String,
}

impl Words {
    /// Returns every variable that it names.
    fn variables(&self) -> BTreeSet<&str> {
        let end = |rest: &str| {
            rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || "-_".contains(letter)))
                .unwrap_or(rest.len())
        };
        self.text.split('$').skip(1).map(|rest| &rest[..end(rest)]).collect()
    }

    /// Returns the cases of its selections in order: `0`, `one`, `*other`.
    ///
    /// English and Spanish have the same plurals for the numbers that we say.
    fn cases(&self) -> Vec<String> {
        let case = |piece: &str, before: &str| {
            let name = piece.split(']').next().unwrap_or_default();
            format!("{}{name}", if before.ends_with('*') { "*" } else { "" })
        };
        let pieces: Vec<&str> = self.text.split('[').collect();
        pieces.windows(2).map(|pair| case(pair[1], pair[0])).collect()
    }
}

/// Returns the languages: one folder each.
fn languages() -> Vec<String> {
    names(&root().join("assets/text"))
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// Reads all catalogues of a language.
fn read(language: &str) -> Vec<Words> {
    let folder = root().join("assets/text").join(language);
    let mut all = Vec::new();
    for file in names(&folder) {
        for (index, line) in read_text(&folder.join(&file)).lines().enumerate() {
            let place = format!("assets/text/{language}/{file}:{}", index + 1);
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (key, text) = match (line.split_once(" = "), line.starts_with(' ')) {
                (Some((key, text)), false) => (key.to_owned(), text),
                (Some((part, text)), true) if part.trim_start().starts_with('.') => {
                    (format!("{}{}", whole(&all, &place), part.trim_start()), text)
                }
                _ => {
                    let last: &mut Words = all.last_mut().unwrap_or_else(|| panic!("{place} has no key"));
                    last.text = format!("{} {}", last.text, line.trim());
                    continue;
                }
            };
            all.push(Words { place, file: file.clone(), key, text: text.to_owned() });
        }
    }
    assert!(all.len() > 500, "only {} entries in {language}", all.len());
    all
}

/// Returns the message that a part on this line belongs to.
fn whole<'a>(all: &'a [Words], place: &str) -> &'a str {
    let last = all.last().unwrap_or_else(|| panic!("{place} is a part of nothing"));
    last.key.split('.').next().unwrap_or_default()
}

fn by_key(all: &[Words]) -> BTreeMap<&str, &Words> {
    all.iter().map(|words| (words.key.as_str(), words)).collect()
}

fn others() -> impl Iterator<Item = String> {
    languages().into_iter().filter(|language| language != FIRST)
}

fn none(complaints: &[String], rule: &str) {
    assert!(complaints.is_empty(), "{rule}\n  {}\n", complaints.join("\n  "));
}

#[test]
fn every_key_is_there_in_every_language_and_in_the_same_file() {
    let first = read(FIRST);
    let mut complaints = Vec::new();
    for language in others() {
        let other = read(&language);
        for (from, to, lacking) in [(&first, &other, language.as_str()), (&other, &first, FIRST)] {
            let known = by_key(to);
            let missing = from
                .iter()
                .filter(|words| known.get(words.key.as_str()).is_none_or(|same| same.file != words.file));
            complaints
                .extend(missing.map(|words| format!("{}: {} is not in {lacking}", words.place, words.key)));
        }
    }
    assert!(others().count() > 0, "there is only one language");
    none(&complaints, "Every language says the same things:");
}

#[test]
fn every_variable_and_every_plural_is_there_in_every_language() {
    let first = read(FIRST);
    let known = by_key(&first);
    let mut complaints = Vec::new();
    for words in others().flat_map(|language| read(&language)) {
        let Some(english) = known.get(words.key.as_str()) else { continue };
        if words.variables() != english.variables() {
            let (here, there) = (words.variables(), english.variables());
            complaints.push(format!("{}: {} has {here:?}, English {there:?}", words.place, words.key));
        }
        if words.cases() != english.cases() {
            let (here, there) = (words.cases(), english.cases());
            complaints.push(format!("{}: {} has {here:?}, English {there:?}", words.place, words.key));
        }
    }
    none(&complaints, "A sentence says the same facts in every language:");
}

#[test]
fn a_key_has_one_meaning_in_a_language() {
    let mut complaints = Vec::new();
    for language in languages() {
        let all = read(&language);
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for words in &all {
            if let Some(earlier) = seen.insert(&words.key, &words.place) {
                complaints.push(format!("{}: {} is also at {earlier}", words.place, words.key));
            }
        }
    }
    none(&complaints, "A key is defined once in all files of a language:");
}

#[test]
fn words_are_words_and_not_markup() {
    let all = languages().into_iter().flat_map(|language| read(&language));
    let complaints: Vec<String> = all
        .filter(|words| is_markup(&words.text))
        .map(|words| format!("{}: {}", words.place, words.text))
        .collect();
    none(&complaints, "Screens and papers give words their look; a catalogue has none:");
}

/// Tells whether a text has a tag, a coded letter, or the stars of Markdown.
fn is_markup(text: &str) -> bool {
    let tag = text
        .split('<')
        .skip(1)
        .any(|rest| rest.starts_with(|letter: char| letter.is_alphabetic() || letter == '/'));
    let coded = text.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '#')
        })
    });
    tag || coded || text.contains("**") || text.contains("](")
}

#[test]
fn nothing_is_left_in_english() {
    let (first, spanish) = (read(FIRST), read("es"));
    let known = by_key(&first);
    let same: BTreeSet<&str> = spanish
        .iter()
        .filter(|words| known.get(words.key.as_str()).is_some_and(|english| english.text == words.text))
        .map(|words| words.key.as_str())
        .collect();
    let states: Vec<String> = SAME_STATES.split(' ').map(|letters| format!("place-us-{letters}")).collect();
    let allowed: BTreeSet<&str> =
        SAME_IN_SPANISH.iter().copied().chain(states.iter().map(String::as_str)).collect();
    let left: Vec<String> = same.difference(&allowed).map(ToString::to_string).collect();
    let stale: Vec<String> = allowed.difference(&same).map(ToString::to_string).collect();
    none(&left, "Still in English in Spanish (or a name to allow):");
    none(&stale, "Allowed to be the same, and not the same any more:");
}

#[test]
fn the_reader_sees_parts_variables_cases_and_markup() {
    let words = |text: &str| Words {
        place: String::new(),
        file: String::new(),
        key: String::new(),
        text: text.to_owned(),
    };
    let left = words("{ $count -> [0] Nada [one] Queda { $a_b }. *[other] Quedan { $count }. }");
    assert_eq!(left.variables(), BTreeSet::from(["a_b", "count"]));
    assert_eq!(left.cases(), ["0", "one", "*other"]);
    assert!(is_markup("a <b>word</b>") && is_markup("one&nbsp;two") && is_markup("**no**"));
    assert!(!is_markup("less < more & so on; (see)"));
    let spanish = read("es");
    assert!(by_key(&spanish).contains_key("person-topics.help"), "parts are read");
}
