//! `goodname papers`: lists the papers of a case file, writes one, or all that are complete.
//!
//! Not here: what is in them (`app`). File names are numbers; what each is stands in the list that is printed.

use std::path::Path;

use app::case_file::CaseFile;
use app::{Document, PaperLine, Screener};

use crate::arguments::Arguments;
use crate::output::{Exit, Output, save};
use crate::packet::{format_of, wanted};
use crate::screen::prepare;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Exit {
    let (file, screener) = match prepare(arguments, out) {
        Ok(ready) => ready,
        Err(exit) => return exit,
    };
    let list = app::list_papers(&file, &screener.law, &screener.words, screener.as_of);
    match (&arguments.paper_id, arguments.all, arguments.output.as_deref()) {
        (Some(id), _, Some(path)) => one(arguments, &file, &screener, &list, id, path, out),
        (None, true, Some(folder)) => all(arguments, &file, &screener, &list, folder, out),
        _ => {
            for line in &list {
                write_line(line, out);
            }
            Exit::Done
        }
    }
}

fn write_line(line: &PaperLine, out: &mut Output) {
    let offer = &line.offer;
    out.line(&format!("{}\n    {}: {} ({})", offer.id, offer.title, offer.group, offer.about));
    if !offer.refused.is_empty() {
        out.line(&format!("    {}", offer.refused));
    }
    for question in &line.questions {
        out.line(&format!("    find out: {question}"));
    }
}

fn one(
    arguments: &Arguments,
    file: &CaseFile,
    screener: &Screener,
    list: &[PaperLine],
    id: &str,
    path: &Path,
    out: &mut Output,
) -> Exit {
    let format = match format_of(arguments, path, &["pdf", "docx", "txt", "html"]) {
        Ok(format) => format,
        Err(problem) => {
            out.problem(&problem);
            return Exit::Usage;
        }
    };
    match make(arguments, file, screener, id, &format) {
        Ok(document) => save(path, &document.bytes, out),
        Err(say) => {
            out.problem(&say);
            let waits = list.iter().find(|line| line.offer.id == id);
            for question in waits.iter().flat_map(|line| &line.questions) {
                out.problem(&format!("find out: {question}"));
            }
            Exit::BadInput
        }
    }
}

/// Writes every complete paper into the folder, and says which file is what.
fn all(
    arguments: &Arguments,
    file: &CaseFile,
    screener: &Screener,
    list: &[PaperLine],
    folder: &Path,
    out: &mut Output,
) -> Exit {
    if let Err(error) = std::fs::create_dir_all(folder) {
        out.problem(&format!("{} cannot be made: {error}.", folder.display()));
        return Exit::BadInput;
    }
    let format = arguments.format.as_deref().unwrap_or("pdf");
    if format == "ics" {
        out.problem("Papers are written as pdf, docx, txt or html.");
        return Exit::Usage;
    }
    for line in list.iter().filter(|line| line.offer.is_complete()) {
        match make(arguments, file, screener, &line.offer.id, format) {
            Ok(document) => {
                let exit = save(&folder.join(&document.file_name), &document.bytes, out);
                if exit != Exit::Done {
                    return exit;
                }
                let offer = &line.offer;
                out.line(&format!(
                    "{}  {}: {} ({})",
                    document.file_name, offer.title, offer.group, offer.about
                ));
            }
            Err(say) => {
                out.problem(&say);
                return Exit::Fault;
            }
        }
    }
    Exit::Done
}

fn make(
    arguments: &Arguments,
    file: &CaseFile,
    screener: &Screener,
    id: &str,
    format: &str,
) -> Result<Document, String> {
    let wanted = wanted(arguments, format);
    app::make_paper(id, file, &screener.law, &screener.words, screener.as_of, wanted)
        .map_err(|failure| failure.say)
}
