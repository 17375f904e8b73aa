//! Official PDF forms: what we would fill in, and the form with what the person confirmed.
//!
//! Not here: PDF (`forms`), proposals (`form_proposals`), dialogs. Nothing is filled that the person did not confirm,
//! and no text of theirs is in a failure.

use case_file::{CaseFile, Date, FactPath, Id, Owner};
use forms::{Field, FieldKind, FieldValue, FormProblem, Refusal};
use law::{Law, Process};
use plan::Plan;
use screening::Status;

use crate::document::Document;
use crate::failure::failure;
use crate::form_proposals::{ON, Proposal, Source, propose};
use crate::home::App;
use crate::scene::Scene;
use crate::wire::{ErrorCode, Failure};
use crate::wire_form::{
    ConfirmedField, FormChoice, FormFieldView, FormKnown, FormLeft, FormRequest, FormView,
};
use crate::words::Catalogue;

/// A form that was filled, ready to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledForm {
    /// The PDF, and the name to suggest.
    pub document: Document,
    /// What was filled, in words.
    pub say: String,
    /// The names of the fields that were filled.
    pub filled: Vec<String>,
    /// What was not, and why.
    pub left: Vec<FormLeft>,
}

impl App {
    /// Reads a form and says what we would fill in.
    ///
    /// # Errors
    /// Says why the PDF cannot be filled, and what to do instead.
    pub fn form_read(&self, bytes: &[u8], request: &FormRequest) -> Result<FormView, Failure> {
        read_form(bytes, self.case_file(), self.law(), self.words(), self.today(), request)
    }

    /// Fills what the person confirmed, and nothing else.
    ///
    /// # Errors
    /// As [`App::form_read`].
    pub fn form_fill(&self, bytes: &[u8], confirmed: &[ConfirmedField]) -> Result<FilledForm, Failure> {
        fill_form(bytes, confirmed, self.words(), self.today())
    }
}

/// Reads a form for a case file.
///
/// # Errors
/// As [`App::form_read`].
pub fn read_form(
    bytes: &[u8],
    file: &CaseFile,
    law: &Law,
    words: &Catalogue,
    as_of: Date,
    request: &FormRequest,
) -> Result<FormView, Failure> {
    let form = forms::read(bytes).map_err(|problem| from_problem(problem, words))?;
    let target = owner_of(file, &request.target);
    let proposals = propose(&form, file, law, &Id::from(request.remedy.as_str()), &target, as_of);
    let values: Vec<(String, FieldValue)> = form
        .fields
        .iter()
        .zip(&proposals.fields)
        .filter_map(|(field, proposal)| match proposal {
            Proposal::Value(value, _) => Some((field.name.clone(), value_of(field.kind, value))),
            Proposal::NotTold | Proposal::Nothing => None,
        })
        .collect();
    // Filled once for trial: what the form would refuse is not proposed.
    let trial = forms::fill(bytes, &values).map_err(|problem| from_problem(problem, words))?;
    let (mut fields, mut left) = (Vec::new(), Vec::new());
    for (field, proposal) in form.fields.iter().zip(&proposals.fields) {
        let refused = trial.refused.iter().find(|(name, _)| *name == field.name);
        match (proposal, refused) {
            (Proposal::Value(value, source), None) => fields.push(field_view(field, value, *source, words)),
            (_, Some((_, why))) => left.push(left_of(field, refusal_words(*why, words))),
            (Proposal::NotTold | Proposal::Nothing, None) => left.extend(left_empty(field, proposal, words)),
        }
    }
    let known_words = match (proposals.known, proposals.mapping) {
        (FormKnown::Exact, _) => words.say("form-known-exact"),
        (FormKnown::OtherRevision, Some(mapping)) => {
            words.with("form-known-other", &[("title", &mapping.title), ("revision", &mapping.revision)])
        }
        (FormKnown::OtherRevision, None) | (FormKnown::Unknown, _) => words.say("form-known-unknown"),
    };
    let title = if form.title.is_empty() { words.say("form-untitled") } else { form.title.clone() };
    let pages = words.with("form-pages", &[("count", &form.pages.to_string())]);
    let parts = [title, form.revision, pages];
    let title: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(FormView { title: title.join(" · "), known: proposals.known, known_words, fields, left })
}

/// Fills a form with confirmed values.
///
/// # Errors
/// As [`App::form_read`].
pub fn fill_form(
    bytes: &[u8],
    confirmed: &[ConfirmedField],
    words: &Catalogue,
    as_of: Date,
) -> Result<FilledForm, Failure> {
    let form = forms::read(bytes).map_err(|problem| from_problem(problem, words))?;
    let field = |name: &str| form.fields.iter().find(|field| field.name == name);
    let values: Vec<(String, FieldValue)> = confirmed
        .iter()
        .map(|one| {
            let kind = field(&one.field).map_or(FieldKind::Text, |field| field.kind);
            (one.field.clone(), value_of(kind, &one.value))
        })
        .collect();
    let done = forms::fill(bytes, &values).map_err(|problem| from_problem(problem, words))?;
    let left = done.refused.iter().map(|(name, why)| {
        let label = field(name).map_or_else(|| name.clone(), label_of);
        FormLeft { label, why: refusal_words(*why, words) }
    });
    Ok(FilledForm {
        left: left.collect(),
        say: words.with("form-filled", &[("count", &done.filled.len().to_string())]),
        filled: done.filled,
        document: Document { bytes: done.bytes, file_name: format!("form-{as_of}.pdf") },
    })
}

/// Returns what a form can be for: everything that is asked for with a paper and not closed.
pub(crate) fn choices(scene: &Scene<'_>, plan: &Plan<'_>) -> Vec<FormChoice> {
    let mut all = Vec::new();
    for target in &plan.targets {
        let title = plan::title(scene.file, scene.law, &target.target).say(scene.words);
        for route in &target.routes {
            let remedy = route.remedy();
            let is_open = !matches!(route.row.status, Status::NotEligible);
            if is_open && remedy.process != Process::Automatic {
                all.push(FormChoice {
                    remedy: remedy.id.to_string(),
                    target: crate::plan_view::owner_id(&target.target),
                    say: scene.words.with("form-for", &[("remedy", &remedy.title), ("target", &title)]),
                });
            }
        }
    }
    all
}

fn owner_of(file: &CaseFile, id: &str) -> Owner {
    let id = Id::from(id);
    if file.charge(&id).is_some() {
        Owner::Charge(id)
    } else if file.case(&id).is_some() {
        Owner::Case(id)
    } else if file.matter(&id).is_some() {
        Owner::Matter(id)
    } else {
        Owner::Person
    }
}

/// Returns the targets of a remedy in a file, by id.
pub fn targets_of(file: &CaseFile, law: &Law, remedy: &str, as_of: Date) -> Vec<String> {
    let screening = screening::screen(file, law, as_of);
    let rows = screening.rows.iter().filter(|row| row.remedy.id.as_str() == remedy);
    let id = |owner: &Owner| FactPath::new(owner.clone(), "").owner_id().map(ToString::to_string);
    rows.filter_map(|row| id(&row.target)).collect()
}

fn value_of(kind: FieldKind, value: &str) -> FieldValue {
    match kind {
        FieldKind::Checkbox => FieldValue::Checked(value == ON),
        FieldKind::Text | FieldKind::Radio | FieldKind::Choice | FieldKind::Signature | FieldKind::Other => {
            FieldValue::Text(value.to_owned())
        }
    }
}

fn label_of(field: &Field) -> String {
    if field.label.is_empty() { field.name.clone() } else { field.label.clone() }
}

fn field_view(field: &Field, value: &str, source: Source, words: &Catalogue) -> FormFieldView {
    let label = label_of(field);
    let why = match source {
        Source::Mapping => words.say("form-why-mapping"),
        Source::OtherRevision => words.say("form-why-other"),
        Source::Label => words.with("form-why-label", &[("label", &label)]),
    };
    // Lists that wait for a choice often hold a blank.
    let has_value = !field.value.trim().is_empty();
    FormFieldView {
        field: field.name.clone(),
        kind: field.kind.word().to_owned(),
        page: match field.page {
            0 => String::new(),
            page => words.with("form-page", &[("page", &page.to_string())]),
        },
        value: value.to_owned(),
        max: field.max_length,
        multiline: field.multiline,
        options: field.options.clone(),
        // What stands in the form already is not written over without being asked.
        ticked: source == Source::Mapping && !has_value,
        why: if has_value { format!("{why} {}", words.say("form-why-has-value")) } else { why },
        label,
    }
}

fn left_of(field: &Field, why: String) -> FormLeft {
    FormLeft { label: label_of(field), why }
}

/// Says why a field stays empty; a button is no field to fill.
fn left_empty(field: &Field, proposal: &Proposal, words: &Catalogue) -> Option<FormLeft> {
    let key = match field.kind {
        FieldKind::Other => return None,
        FieldKind::Signature => "form-left-signature",
        _ if field.read_only => "form-left-read-only",
        _ if *proposal == Proposal::NotTold => "form-left-not-told",
        _ => "form-left-nothing",
    };
    Some(left_of(field, words.say(key)))
}

fn refusal_words(why: Refusal, words: &Catalogue) -> String {
    match why {
        Refusal::TooLong { max } => words.with("form-left-too-long", &[("count", &max.to_string())]),
        other => words.say(&format!("form-left-{}", other.code())),
    }
}

fn from_problem(problem: FormProblem, words: &Catalogue) -> Failure {
    let mut failure = failure(ErrorCode::Document, &format!("form-problem-{}", problem.code()), words);
    failure.say = format!("{} {}", failure.say, words.say("form-problem-instead"));
    failure
}
