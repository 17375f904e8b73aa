//! The table of offenses and the search in it.
//!
//! Not here: law. The table only proposes kinds, level and statute for a charge; the person can change each.
//! The search is forgiving: words in any order, beginnings of words, one slip of the pen in a longer word.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

/// One offense in everyday words.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offense {
    /// Its id in the table.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Other words that people use for it.
    #[serde(default)]
    pub also: Vec<String>,
    /// Its kinds; `None` where they vary.
    pub kinds: Option<Vec<String>>,
    /// What it is in a jurisdiction.
    #[serde(default, rename = "in")]
    places: BTreeMap<String, Place>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    variants: Vec<Variant>,
}

/// What an offense is in one jurisdiction. What is left out varies or is not sure; it is never "no".
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// How it is told apart from the offense's other variants there: "under $100".
    #[serde(default)]
    pub note: String,
    /// Its severity.
    pub severity: Option<String>,
    /// Its grade.
    pub grade: Option<String>,
    /// Its longest sentence in years.
    pub max_years: Option<f64>,
    /// Where it is written.
    pub statute: Option<String>,
    /// Its kinds, where they differ from the offense's.
    pub kinds: Option<Vec<String>>,
}

/// The table of offenses.
#[derive(Debug, Clone, Default)]
pub struct OffenseTable {
    offenses: Vec<Offense>,
}

/// One offense that was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found<'a> {
    /// The offense.
    pub offense: &'a Offense,
    /// The other word for it that matched; empty when its name did.
    pub matched: &'a str,
}

#[derive(Deserialize)]
struct TableText {
    #[serde(default)]
    offense: Vec<Offense>,
}

/// The most results of one search.
const MOST: usize = 20;
/// Words that say nothing about an offense.
const FILLERS: &[&str] = &["a", "an", "and", "for", "in", "of", "on", "or", "the", "to", "with"];

impl OffenseTable {
    /// Reads the table.
    ///
    /// # Errors
    /// Returns what the text's form is wrong in; the table is ours, so tests find it.
    pub fn read(text: &str) -> Result<Self, String> {
        let table: TableText = toml::from_str(text).map_err(|error| error.to_string())?;
        Ok(Self { offenses: table.offense })
    }

    /// Returns every offense, in the table's order.
    pub fn offenses(&self) -> &[Offense] {
        &self.offenses
    }

    /// Returns the offense with this id.
    pub fn offense(&self, id: &str) -> Option<&Offense> {
        self.offenses.iter().find(|offense| offense.id == id)
    }

    /// Finds offenses by everyday words, best first; nothing for an empty search.
    ///
    /// Of two that fit equally well, one that has a variant in the jurisdiction comes first.
    pub fn search(&self, words: &str, jurisdiction: &str) -> Vec<Found<'_>> {
        let wanted: Vec<String> = split(words);
        let telling: Vec<&str> =
            wanted.iter().map(String::as_str).filter(|word| !FILLERS.contains(word)).collect();
        if telling.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<(u32, bool, usize, Found<'_>)> = Vec::new();
        for (place, offense) in self.offenses.iter().enumerate() {
            let names = std::iter::once((offense.name.as_str(), ""));
            let others = offense.also.iter().map(|word| (word.as_str(), word.as_str()));
            let best = names
                .chain(others)
                .filter_map(|(name, matched)| Some((fit(&telling, name)?, matched)))
                .reduce(|best, other| if other.0 > best.0 { other } else { best });
            if let Some((score, matched)) = best {
                let here = !offense.variants(jurisdiction).is_empty();
                found.push((score, here, place, Found { offense, matched }));
            }
        }
        found.sort_by(|one, other| (other.0, other.1).cmp(&(one.0, one.1)).then(one.2.cmp(&other.2)));
        found.into_iter().take(MOST).map(|(_, _, _, found)| found).collect()
    }
}

impl Offense {
    /// Returns what it is in a jurisdiction, in the table's order.
    pub fn variants(&self, jurisdiction: &str) -> &[Variant] {
        self.places.get(jurisdiction).map_or(&[], |place| &place.variants)
    }
}

fn split(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Says how well a name fits: every wanted word must, and a name with few words beside them fits better.
fn fit(wanted: &[&str], name: &str) -> Option<u32> {
    let words = split(name);
    let mut sum = 0;
    let mut used = BTreeSet::new();
    for want in wanted {
        let (score, index) = words
            .iter()
            .enumerate()
            .filter_map(|(index, word)| Some((fit_word(want, word)?, index)))
            .max_by_key(|(score, index)| (*score, std::cmp::Reverse(*index)))?;
        sum += score;
        used.insert(index);
    }
    let average = sum / u32::try_from(wanted.len()).unwrap_or(1).max(1);
    let spare = u32::try_from(words.len().saturating_sub(used.len())).unwrap_or(0).min(9);
    let begins = u32::from(used.contains(&0)) * 5;
    Some(average * 10 + begins + 9 - spare)
}

fn fit_word(want: &str, word: &str) -> Option<u32> {
    if want == word {
        return Some(100);
    }
    if word.starts_with(want) {
        return Some(80);
    }
    // "stealing" finds "steal", "drugs" finds "drug".
    let stem =
        want.strip_suffix("ing").or_else(|| want.strip_suffix("ed")).or_else(|| want.strip_suffix('s'));
    if stem.is_some_and(|stem| stem.len() >= 4 && word.starts_with(stem)) {
        return Some(70);
    }
    let slips = match want.chars().count() {
        0..=4 => 0,
        5..=7 => 1,
        _ => 2,
    };
    if slips == 0 {
        return None;
    }
    let head: String = word.chars().take(want.chars().count()).collect();
    let distance = strsim::damerau_levenshtein(want, word).min(strsim::damerau_levenshtein(want, &head));
    (distance <= slips).then_some(if distance == 1 { 50 } else { 40 })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    fn table() -> OffenseTable {
        OffenseTable::read(
            r#"
            [[offense]]
            id = "theft"
            name = "Theft"
            also = ["stealing", "larceny", "shoplifting"]
            kinds = ["theft"]
            [offense.in.us-or]
            variants = [{ severity = "misdemeanor", grade = "C", note = "under $100" }]
            [[offense]]
            id = "identity-theft"
            name = "Identity theft"
            kinds = ["identity-theft"]
            [[offense]]
            id = "possession"
            name = "Possession of a controlled substance"
            also = ["drug possession", "drugs"]
            kinds = ["drug-possession"]
            "#,
        )
        .unwrap()
    }

    fn check(words: &str, ids: &[&str]) {
        let table = table();
        let found: Vec<&str> =
            table.search(words, "us-or").iter().map(|found| found.offense.id.as_str()).collect();
        assert_eq!(found, ids, "{words}");
    }

    #[test]
    fn the_best_fit_comes_first() {
        check("theft", &["theft", "identity-theft"]);
        check("THEFT identity", &["identity-theft"]);
        check("shoplift", &["theft"]);
        check("", &[]);
        check("of the", &[]);
    }

    #[test]
    fn one_slip_in_a_longer_word_still_finds() {
        check("thetf", &["theft", "identity-theft"]);
        check("posession of drugs", &["possession"]);
        check("larcany", &["theft"]);
        check("xyz", &[]);
    }

    #[test]
    fn the_word_that_matched_is_told() {
        let table = table();
        assert_eq!(table.search("larceny", "us-or").first().map(|found| found.matched), Some("larceny"));
        assert_eq!(table.search("theft", "us-or").first().map(|found| found.matched), Some(""));
    }
}
