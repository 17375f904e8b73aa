//! `goodname form`: the fields of an official PDF form, and the form with what we know.
//!
//! Not here: what belongs into a field (`app`). Guesses are shown, and filled in only with `--accept`.

use std::io::Read;
use std::path::Path;

use app::forms::{Field, Form, MOST_BYTES};
use app::wire_form::{ConfirmedField, FormRequest};

use crate::arguments::Arguments;
use crate::output::{Exit, Output, save};
use crate::screen::{language, prepare};

/// Shows the fields of a form.
pub(crate) fn read(arguments: &Arguments, out: &mut Output) -> Exit {
    let path = arguments.file.as_deref().unwrap_or(Path::new("-"));
    let Ok(bytes) = read_pdf(path, out) else { return Exit::BadInput };
    match app::forms::read(&bytes) {
        Ok(form) => {
            show(&form, out);
            Exit::Done
        }
        Err(problem) => {
            let words = app::Catalogue::new(language(arguments));
            out.problem(&words.say(&format!("form-problem-{}", problem.code())));
            Exit::BadInput
        }
    }
}

fn show(form: &Form, out: &mut Output) {
    out.line(&format!("title: {}", form.title));
    out.line(&format!("revision: {}", form.revision));
    out.line(&format!("pages: {}", form.pages));
    out.line(&format!("fingerprint: {}", form.fingerprint));
    for field in &form.fields {
        out.line(&field_line(field));
    }
}

fn field_line(field: &Field) -> String {
    let mut parts = vec![format!("{} ({}, page {})", field.name, field.kind.word(), field.page)];
    if !field.label.is_empty() {
        parts.push(format!("label: {}", field.label));
    }
    if !field.value.is_empty() {
        parts.push(format!("now: {}", field.value));
    }
    if !field.options.is_empty() {
        parts.push(format!("options: {}", field.options.join(" | ")));
    }
    parts.extend(field.max_length.map(|max| format!("at most {max} letters")));
    parts.extend(field.required.then(|| "required".to_owned()));
    parts.extend(field.read_only.then(|| "read-only".to_owned()));
    parts.join("; ")
}

/// Fills a form with what a case file knows.
pub(crate) fn fill(arguments: &Arguments, out: &mut Output) -> Exit {
    let (Some(form), Some(remedy), Some(to)) = (&arguments.form, &arguments.remedy, &arguments.output) else {
        return Exit::Usage;
    };
    let (file, screener) = match prepare(arguments, out) {
        Ok(ready) => ready,
        Err(exit) => return exit,
    };
    let Ok(bytes) = read_pdf(form, out) else { return Exit::BadInput };
    let targets = app::targets_of(&file, &screener.law, remedy, screener.as_of);
    let target = match (&arguments.target, targets.as_slice()) {
        (Some(target), all) if all.contains(target) => target.clone(),
        (None, [only]) => only.clone(),
        (_, []) => {
            out.problem("This remedy reaches nothing in this file, or there is no such remedy.");
            return Exit::BadInput;
        }
        (_, all) => {
            out.problem(&format!("Say with --target which one: {}.", all.join(", ")));
            return Exit::BadInput;
        }
    };
    let request = FormRequest { remedy: remedy.clone(), target };
    let words = &screener.words;
    let view = match app::read_form(&bytes, &file, &screener.law, words, screener.as_of, &request) {
        Ok(view) => view,
        Err(failure) => {
            out.problem(&failure.say);
            return Exit::BadInput;
        }
    };
    out.line(&view.title);
    out.line(&view.known_words);
    let mut confirmed = Vec::new();
    for field in view.fields {
        let is_used = field.ticked || arguments.accept;
        let mark = if is_used { "x" } else { " " };
        out.line(&format!("[{mark}] {} = {} ({})", field.label, field.value, field.why));
        if is_used {
            confirmed.push(ConfirmedField { field: field.field, value: field.value });
        }
    }
    for left in view.left {
        out.line(&format!("[-] {}: {}", left.label, left.why));
    }
    let filled = match app::fill_form(&bytes, &confirmed, words, screener.as_of) {
        Ok(filled) => filled,
        Err(failure) => {
            out.problem(&failure.say);
            return Exit::BadInput;
        }
    };
    out.line(&filled.say);
    save(to, &filled.document.bytes, out)
}

/// Reads a PDF; one byte more than allowed is enough to be refused.
fn read_pdf(path: &Path, out: &mut Output) -> Result<Vec<u8>, ()> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let read = std::fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    match read {
        Ok(_) => Ok(bytes),
        Err(error) => {
            out.problem(&format!("{} cannot be read: {error}.", path.display()));
            Err(())
        }
    }
}
