//! `goodname packet`, `goodname proof` and `goodname law`: the plan as a paper, papers on proving innocence, and the law
//! of a place as pages for review.
//!
//! Not here: how papers are drawn (`documents`).

use std::path::Path;

use app::Wanted;
use app::case_file::Id;
use app::wire::SaveRequest;
use app::wire_proof::ProofPaper;

use crate::arguments::Arguments;
use crate::output::{Exit, Output, save};
use crate::screen::{language, prepare, read_law};

/// Returns how a document is wanted.
pub(crate) fn wanted<'a>(arguments: &'a Arguments, format: &'a str) -> Wanted<'a> {
    let paper = arguments.paper.as_deref().unwrap_or("letter");
    Wanted { format, paper, large: arguments.large, gray: arguments.gray }
}

/// Returns as what a document is written: what `--format` says, else the ending of its name.
///
/// # Errors
/// Says in a sentence what does not fit.
pub(crate) fn format_of(arguments: &Arguments, path: &Path, known: &[&str]) -> Result<String, String> {
    let ending = path.extension().and_then(|end| end.to_str()).unwrap_or_default().to_lowercase();
    let format = match &arguments.format {
        Some(format) if known.contains(&ending.as_str()) && *format != ending => {
            return Err(format!("--format says {format}, but the name ends in .{ending}."));
        }
        Some(format) => format.clone(),
        None => ending,
    };
    if known.contains(&format.as_str()) {
        return Ok(format);
    }
    Err(format!("The name ends in .{}, or say it with --format.", known.join(", .")))
}

/// Makes the packet of a case file and writes it whole or not at all.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Exit {
    let Some(path) = arguments.output.as_deref() else { return Exit::Usage };
    let format = match format_of(arguments, path, &["pdf", "docx", "txt", "html", "ics"]) {
        Ok(format) => format,
        Err(problem) => {
            out.problem(&problem);
            return Exit::Usage;
        }
    };
    let (file, screener) = match prepare(arguments, out) {
        Ok(ready) => ready,
        Err(exit) => return exit,
    };
    let wanted = wanted(arguments, &format);
    let document = match app::make_document(&file, &screener.law, &screener.words, screener.as_of, wanted) {
        Ok(document) => document,
        Err(failure) => {
            out.problem(&failure.say);
            // A calendar is refused for what the file does not say yet, and that can be mended.
            return if format == "ics" { Exit::BadInput } else { Exit::Fault };
        }
    };
    save(path, &document.bytes, out)
}

/// Makes a statement or a letter from notes, or shows all notes.
pub(crate) fn proof(arguments: &Arguments, out: &mut Output) -> Exit {
    let (file, screener) = match prepare(arguments, out) {
        Ok(ready) => ready,
        Err(exit) => return exit,
    };
    let place = arguments.notes.as_deref().unwrap_or(Path::new(""));
    let notes = match std::fs::read_to_string(place) {
        Ok(notes) => notes,
        Err(error) => {
            out.problem(&format!("{} cannot be read: {error}.", place.display()));
            return Exit::BadInput;
        }
    };
    let target = arguments.charge.clone().unwrap_or_default();
    let path = arguments.output.as_deref();
    let format = path.and_then(Path::extension).and_then(|end| end.to_str()).unwrap_or("txt").to_lowercase();
    let wanted = match &arguments.letter {
        Some(piece) => ProofPaper::Letter { target, piece: piece.clone() },
        None if path.is_some() => ProofPaper::Statement { target },
        None => ProofPaper::Notes { target },
    };
    let paper = arguments.paper.clone().unwrap_or_else(|| "letter".to_owned());
    let (large, gray) = (arguments.large, arguments.gray);
    let request = SaveRequest { document: None, format, paper, large, gray, proof: Some(wanted) };
    let (law, words) = (&screener.law, &screener.words);
    let made = app::make_proof_document(&file, law, words, screener.as_of, &notes, &request);
    let document = match made {
        Ok(document) => document,
        Err(failure) => {
            out.problem(&failure.say);
            return Exit::BadInput;
        }
    };
    let Some(path) = path else {
        out.line(String::from_utf8_lossy(&document.bytes).trim_end());
        return Exit::Done;
    };
    save(path, &document.bytes, out)
}

/// The word for every place in `goodname law all`.
const ALL: &str = "all";
/// The word for the table of what is covered.
const COVERAGE: &str = "coverage";

/// Shows the law of one place or all, as text or as a paper, or the table of what is covered.
pub(crate) fn law(arguments: &Arguments, out: &mut Output) -> Exit {
    let place = arguments.file.as_deref().map(|place| place.display().to_string()).unwrap_or_default();
    let everything = place == ALL || place == COVERAGE;
    let place = Id::from(place);
    let only = (!everything).then_some(std::slice::from_ref(&place));
    let law = match read_law(arguments, only, out) {
        Ok(law) => law,
        Err(exit) => return exit,
    };
    let words = app::Catalogue::new(language(arguments));
    if law.packs().next().is_none() {
        out.problem(&words.with("warning-no-law", &[("place", place.as_str())]));
        return Exit::BadInput;
    }
    let path = arguments.output.as_deref();
    let format = path.and_then(Path::extension).and_then(|end| end.to_str()).unwrap_or("txt").to_lowercase();
    let bytes = if place.as_str() == COVERAGE {
        app::coverage(&law).into_bytes()
    } else {
        match app::law_document(&law, &words, wanted(arguments, &format)) {
            Ok(document) => document.bytes,
            Err(failure) => {
                out.problem(&failure.say);
                return Exit::Fault;
            }
        }
    };
    let Some(path) = path else {
        out.line(String::from_utf8_lossy(&bytes).trim_end());
        return Exit::Done;
    };
    save(path, &bytes, out)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    #[test]
    fn the_format_is_what_is_said_or_the_ending_and_never_two_things() {
        let read = |line: &str| {
            let words = line.split_whitespace().map(std::ffi::OsString::from);
            crate::arguments::read(words).unwrap()
        };
        let known = ["pdf", "docx"];
        let of = |line: &str, name: &str| format_of(&read(line), Path::new(name), &known);
        assert_eq!(of("packet a -o b", "b.DOCX").as_deref(), Ok("docx"));
        assert_eq!(of("packet a -o b --format docx", "b").as_deref(), Ok("docx"));
        assert_eq!(of("packet a -o b --format docx", "b.v2").as_deref(), Ok("docx"));
        for (line, name) in [
            ("packet a -o b", "b"),
            ("packet a -o b", "b.odt"),
            ("packet a -o b --format docx", "b.pdf"),
            ("packet a -o b --format ics", "b"),
        ] {
            assert!(of(line, name).is_err(), "{line} {name}");
        }
    }
}
