//! `goodname packet` and `goodname law`: the plan as a paper, and what is known about the law of one place.
//!
//! Not here: how papers are drawn (`documents`).

use std::io::Write;
use std::path::Path;

use app::case_file::Id;

use crate::arguments::Arguments;
use crate::output::{Exit, Output};
use crate::screen::{language, prepare, read_law};

/// Makes the packet of a case file and writes it whole or not at all.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Exit {
    let Some(path) = arguments.output.as_deref() else { return Exit::Usage };
    let format = path.extension().and_then(|end| end.to_str()).unwrap_or_default().to_lowercase();
    if !matches!(format.as_str(), "pdf" | "ics" | "txt") {
        out.problem("The packet's name ends in .pdf, .ics or .txt.");
        return Exit::Usage;
    }
    let (file, screener) = match prepare(arguments, out) {
        Ok(ready) => ready,
        Err(exit) => return exit,
    };
    let paper = arguments.paper.as_deref().unwrap_or("letter");
    let document =
        match app::make_document(&file, &screener.law, &screener.words, screener.as_of, &format, paper) {
            Ok(document) => document,
            Err(failure) => {
                out.problem(&failure.say);
                return Exit::Fault;
            }
        };
    if let Err(error) = write_whole(path, &document.bytes) {
        out.problem(&format!("{} cannot be written: {error}.", path.display()));
        return Exit::BadInput;
    }
    Exit::Done
}

/// Writes beside the place and then renames, so that nobody ever finds half a paper.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    let beside = Path::new(&beside);
    let written = std::fs::File::create(beside).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let done = written.and_then(|()| std::fs::rename(beside, path));
    if done.is_err() {
        // The half that is there helps nobody; if it cannot be removed, the first error still is the one to tell.
        let _ = std::fs::remove_file(beside);
    }
    done
}

/// Shows what is known about the law of one place.
pub(crate) fn law(arguments: &Arguments, out: &mut Output) -> Exit {
    let place = arguments.file.as_deref().map(|place| place.display().to_string()).unwrap_or_default();
    let place = Id::from(place);
    let law = match read_law(arguments, Some(std::slice::from_ref(&place)), out) {
        Ok(law) => law,
        Err(exit) => return exit,
    };
    let Some(pack) = law.pack(&place) else {
        let words = app::Catalogue::new(language(arguments));
        out.problem(&words.with("warning-no-law", &[("place", place.as_str())]));
        return Exit::BadInput;
    };
    out.line(&format!(
        "{} ({}), reviewed {}, known to {}",
        pack.name, pack.jurisdiction, pack.reviewed, pack.known_to
    ));
    for text in [&pack.own_record, &pack.effect, &pack.automatic] {
        out.line("");
        out.line(text);
    }
    out.line("");
    for remedy in &pack.remedies {
        out.line(&format!("{}: {} [{}]", remedy.id, remedy.title, remedy.authority));
        out.line(&format!("  {}", remedy.summary));
        for requirement in &remedy.requires {
            let cite = requirement.versions.last().map(|version| version.cite.as_str()).unwrap_or_default();
            out.line(&format!("  {} {} ({cite})", requirement.id, requirement.say));
        }
    }
    Exit::Done
}
