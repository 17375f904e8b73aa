//! Says words in the person's language, from the catalogues in `assets/text`.
//!
//! Not here: any word a person reads. A key that one language lacks is said in English, so nothing is ever blank.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::embedded::CATALOGUES;

/// The languages that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// English.
    English,
    /// Spanish.
    Spanish,
}

impl Language {
    /// Returns its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Spanish => "es",
        }
    }

    /// Reads its code.
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::English, Self::Spanish].into_iter().find(|language| language.code() == code)
    }
}

/// All words of one language, with English behind it.
pub struct Catalogue {
    language: Language,
    own: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Catalogue").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Catalogue {
    /// Reads the catalogues of a language.
    pub fn new(language: Language) -> Self {
        let english = (language != Language::English).then(|| bundle(Language::English));
        Self { language, own: bundle(language), english }
    }

    /// Returns the language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns the words of a key; the key itself where no language has it.
    pub fn say(&self, key: &str) -> String {
        self.find(key, None, &[]).unwrap_or_else(|| key.to_owned())
    }

    /// Returns the words of a key with values filled in.
    ///
    /// A value that is a whole number can choose a plural.
    pub fn with(&self, key: &str, values: &[(&str, &str)]) -> String {
        self.find(key, None, values).unwrap_or_else(|| key.to_owned())
    }

    /// Returns a part of a key's words: its help, its reason, its paper; empty where there is none.
    pub fn part(&self, key: &str, part: &str) -> String {
        self.find(key, Some(part), &[]).unwrap_or_default()
    }

    /// Tells whether some language has the key.
    pub fn has(&self, key: &str) -> bool {
        self.find(key, None, &[]).is_some()
    }

    fn find(&self, key: &str, part: Option<&str>, values: &[(&str, &str)]) -> Option<String> {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            args.set(*name, read_value(name, value));
        }
        std::iter::once(&self.own).chain(&self.english).find_map(|bundle| say(bundle, key, part, &args))
    }
}

impl plan::Words for Catalogue {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.with(key, args)
    }
}

/// Only an argument named `count` is a number: it chooses plurals, and a year must not get a thousands mark.
fn read_value(name: &str, value: &str) -> FluentValue<'static> {
    match value.parse::<i64>() {
        Ok(number) if name == "count" => FluentValue::from(number),
        _ => FluentValue::from(value.to_owned()),
    }
}

fn say(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    part: Option<&str>,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let message = bundle.get_message(key)?;
    let pattern = match part {
        None => message.value()?,
        Some(part) => message.get_attribute(part)?.value(),
    };
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Marks around values are for mixed writing directions; papers and terminals would show them.
    bundle.set_use_isolating(false);
    for (code, text) in CATALOGUES {
        if *code == language.code() {
            // A line that cannot be read is left out; a test refuses it before release.
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
    }
    bundle
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a panic is how a test fails")]
    use super::*;

    #[test]
    fn every_line_of_every_catalogue_can_be_read() {
        for (language, text) in CATALOGUES {
            if let Err((_, problems)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{language}: {problems:?}");
            }
        }
    }

    /// Returns every key and part of a catalogue.
    fn keys(text: &str) -> Vec<String> {
        let (mut keys, mut key) = (Vec::new(), "");
        for line in text.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            match name.trim().strip_prefix('.') {
                Some(part) => keys.push(format!("{key}.{part}")),
                None if name.starts_with(|first: char| first.is_ascii_lowercase()) => {
                    key = name;
                    keys.push(key.to_owned());
                }
                None => {}
            }
        }
        keys.sort();
        keys
    }

    #[test]
    fn both_languages_have_the_same_keys() {
        let pairs = [
            (
                include_str!("../../../../assets/text/en/questions.ftl"),
                include_str!("../../../../assets/text/es/questions.ftl"),
            ),
            (
                include_str!("../../../../assets/text/en/app.ftl"),
                include_str!("../../../../assets/text/es/app.ftl"),
            ),
        ];
        for (english, spanish) in pairs {
            assert_eq!(keys(english), keys(spanish));
        }
    }

    #[test]
    fn a_key_without_words_says_itself() {
        let words = Catalogue::new(Language::English);
        assert_eq!(words.say("no-such-key"), "no-such-key");
        assert_eq!(words.part("no-such-key", "help"), "");
    }

    #[test]
    fn a_language_that_lacks_a_key_says_it_in_english() {
        let words = Catalogue::new(Language::Spanish);
        assert!(words.has("charge-outcome"));
    }
}
