//! Reads what was typed in the terminal as the raw answer that the window would send.
//!
//! Not here: whether the answer fits (`interview`).

use app::wire::{ChoiceOption, DateParts, Input, RawAnswer, TextField};

/// What a typed line means for a question.
#[derive(Debug, PartialEq)]
pub(crate) enum Typed<'a> {
    /// An answer.
    Answer(RawAnswer),
    /// The fields are to be asked one by one.
    Fields(&'a [TextField]),
    /// A search in the table of offenses.
    Search {
        /// Whose law.
        jurisdiction: String,
        /// What to look for.
        words: String,
    },
    /// Nothing that this question takes.
    NotUnderstood,
}

/// Reads a line as an answer to a question with this input.
pub(crate) fn read<'a>(input: &'a Input, line: &str) -> Typed<'a> {
    let lower = line.to_lowercase().replace('’', "'");
    if matches!(
        lower.as_str(),
        "don't know" | "dont know" | "i don't know" | "dk" | "skip" | "no se" | "no sé"
    ) {
        return Typed::Answer(RawAnswer::DontKnow);
    }
    let takes_none = matches!(input, Input::Date { none: Some(_) } | Input::Number { none: Some(_), .. });
    if takes_none && lower == "none" {
        return Typed::Answer(RawAnswer::None);
    }
    let answer = match input {
        Input::YesNo => yes_no(&lower).map(|value| RawAnswer::YesNo { value }),
        Input::Choice { options } => one_of(options, &lower).map(|value| RawAnswer::Choice { value }),
        Input::Many { options, .. } => many_of(options, &lower).map(|values| RawAnswer::Many { values }),
        Input::Date { .. } => date(line),
        Input::Number { .. } | Input::Text { .. } => Some(RawAnswer::Text { value: line.to_owned() }),
        Input::Fields { fields } => return Typed::Fields(fields),
        Input::Offense { jurisdiction } => {
            return Typed::Search { jurisdiction: jurisdiction.clone(), words: line.to_owned() };
        }
    };
    answer.map_or(Typed::NotUnderstood, Typed::Answer)
}

fn yes_no(word: &str) -> Option<bool> {
    match word {
        "y" | "yes" | "1" | "s" | "si" | "sí" => Some(true),
        "n" | "no" | "2" => Some(false),
        _ => None,
    }
}

/// Takes a number from 1, or the choice's own word: `or` is enough for `us-or`.
fn one_of(options: &[ChoiceOption], word: &str) -> Option<String> {
    let by_number = word.parse::<usize>().ok().and_then(|number| options.get(number.checked_sub(1)?));
    let by_word = || {
        options.iter().find(|option| {
            option.value == word
                || option.value.strip_prefix("us-") == Some(word)
                || option.label.to_lowercase() == word
        })
    };
    by_number.or_else(by_word).map(|option| option.value.clone())
}

/// Takes numbers with spaces or commas between; 0 is "none of these".
fn many_of(options: &[ChoiceOption], line: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = line.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    if matches!(words.as_slice(), ["0" | "none"]) {
        return Some(Vec::new());
    }
    words.into_iter().map(|word| one_of(options, word)).collect()
}

/// Takes `2009`, `5/2009`, `5/21/2009`, `2009-05-21`, and two of them with `..` between.
fn date(line: &str) -> Option<RawAnswer> {
    match line.split_once("..") {
        Some((from, to)) => Some(RawAnswer::Date { from: parts(from)?, to: Some(parts(to)?) }),
        None => Some(RawAnswer::Date { from: parts(line)?, to: None }),
    }
}

fn parts(text: &str) -> Option<DateParts> {
    let own = |part: &str| part.trim().to_owned();
    let split: Vec<&str> = text.split(['/', '-']).collect();
    let is_dashed = text.contains('-');
    match (split.as_slice(), is_dashed) {
        ([year], _) => Some(DateParts { year: own(year), ..DateParts::default() }),
        ([year, month], true) | ([month, year], false) => {
            Some(DateParts { year: own(year), month: own(month), day: String::new() })
        }
        ([year, month, day], true) | ([month, day, year], false) => {
            Some(DateParts { year: own(year), month: own(month), day: own(day) })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: &str, month: &str, day: &str) -> DateParts {
        DateParts { year: year.into(), month: month.into(), day: day.into() }
    }

    #[test]
    fn dates_are_read_as_americans_and_as_computers_write_them() {
        let input = Input::Date { none: Some("none".into()) };
        for text in ["5/21/2009", "2009-5-21"] {
            let expected = RawAnswer::Date { from: day("2009", "5", "21"), to: None };
            assert_eq!(read(&input, text), Typed::Answer(expected), "{text}");
        }
        let between = RawAnswer::Date { from: day("2008", "", ""), to: Some(day("2009", "2", "")) };
        assert_eq!(read(&input, "2008..2/2009"), Typed::Answer(between));
        assert_eq!(read(&input, "none"), Typed::Answer(RawAnswer::None));
    }

    #[test]
    fn choices_are_read_by_number_or_word() {
        let option = |value: &str| ChoiceOption {
            value: value.into(),
            label: String::new(),
            hint: String::new(),
            law: None,
        };
        let input = Input::Choice { options: vec![option("us-ca"), option("us-or")] };
        for text in ["2", "or", "us-or"] {
            assert_eq!(
                read(&input, text),
                Typed::Answer(RawAnswer::Choice { value: "us-or".into() }),
                "{text}"
            );
        }
        assert_eq!(read(&input, "3"), Typed::NotUnderstood);
        assert_eq!(read(&input, "0"), Typed::NotUnderstood);
        let input = Input::Many { options: vec![option("a"), option("b")], none: String::new() };
        let both = RawAnswer::Many { values: vec!["a".into(), "b".into()] };
        assert_eq!(read(&input, "1, 2"), Typed::Answer(both));
        assert_eq!(read(&input, "0"), Typed::Answer(RawAnswer::Many { values: Vec::new() }));
    }

    #[test]
    fn every_question_takes_i_dont_know() {
        let input = Input::YesNo;
        for text in ["don't know", "I don’t know", "dk", "no sé"] {
            assert_eq!(read(&input, text), Typed::Answer(RawAnswer::DontKnow), "{text}");
        }
    }
}
