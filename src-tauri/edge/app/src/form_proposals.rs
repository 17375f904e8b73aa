//! What we would put into each field of a form, and why: from the mapping of a pack, or as a guess.
//!
//! Not here: the values (`form_values`), which label means what (`form_guess`), words (`form`).
//! Invariant: only a mapping of this very revision is used without being asked; all else waits for the person.

use case_file::{CaseFile, Date, Id, Owner};
use forms::{Field, FieldKind, Form};
use law::{Fill, Law, OfficialForm, Pack, Printable};
use screening::Verdict;

use crate::form_guess::{guess, last_part};
use crate::form_values::Values;
use crate::wire_form::FormKnown;

/// The value of a check mark.
pub(crate) const ON: &str = "on";

/// Why a value is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// A pack maps this revision.
    Mapping,
    /// A pack maps another revision.
    OtherRevision,
    /// The label of the field says it.
    Label,
}

/// What we would do with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Proposal {
    /// Put this in.
    Value(String, Source),
    /// We know what belongs here; the person has not told it.
    NotTold,
    /// We do not know what belongs here.
    Nothing,
}

/// What we would do with a form.
#[derive(Debug)]
pub(crate) struct Proposals<'l> {
    pub(crate) known: FormKnown,
    /// The mapping that fits, whole or in part.
    pub(crate) mapping: Option<&'l OfficialForm>,
    /// One for each field, in the order of the form.
    pub(crate) fields: Vec<Proposal>,
}

/// Proposes a value for each field.
pub(crate) fn propose<'l>(
    form: &Form,
    file: &CaseFile,
    law: &'l Law,
    remedy: &Id,
    target: &Owner,
    as_of: Date,
) -> Proposals<'l> {
    let (known, mapping) = best_mapping(form, law, remedy);
    let source = if known == FormKnown::Exact { Source::Mapping } else { Source::OtherRevision };
    let context =
        Context { values: Values::of(file, target), file, pack: law.pack_of(remedy), target, as_of };
    let has_city = form
        .fields
        .iter()
        .filter_map(guess_of)
        .any(|printable| matches!(printable, Printable::City | Printable::CityStateZip));
    let fields = form.fields.iter().map(|field| {
        let mapped = mapping.and_then(|mapping| context.mapped(mapping, field, source));
        // Whoever mapped this revision saw the page; what they left out is the judge's, the clerk's or the person's.
        let guess =
            || if source == Source::Mapping { Proposal::Nothing } else { context.guessed(field, has_city) };
        mapped.unwrap_or_else(guess)
    });
    Proposals { known, mapping, fields: fields.collect() }
}

/// Returns the mapping that fits a form best, and how well.
fn best_mapping<'l>(form: &Form, law: &'l Law, remedy: &Id) -> (FormKnown, Option<&'l OfficialForm>) {
    let has = |name: &str| form.fields.iter().any(|field| field.name == name);
    let mut best: Option<(FormKnown, &OfficialForm)> = None;
    for mapping in law.forms(remedy) {
        let is_whole = mapping.fields.iter().all(|field| has(&field.field));
        let is_this = if mapping.fingerprint.is_empty() {
            plain(&mapping.revision) == plain(&form.revision)
        } else {
            mapping.fingerprint == form.fingerprint && !is_other_revision(mapping, form)
        };
        if is_whole && is_this {
            return (FormKnown::Exact, Some(mapping));
        }
        if best.is_none() && mapping.fields.iter().any(|field| has(&field.field)) {
            best = Some((FormKnown::OtherRevision, mapping));
        }
    }
    best.map_or((FormKnown::Unknown, None), |(known, mapping)| (known, Some(mapping)))
}

/// Tells whether the form prints another revision; fields often keep their names when the words change. A form of
/// which no revision could be read says nothing against the mapping.
fn is_other_revision(mapping: &OfficialForm, form: &Form) -> bool {
    let (mapped, printed) = (plain(&mapping.revision), plain(&form.revision));
    !printed.is_empty() && !printed.contains(&mapped) && !mapped.contains(&printed)
}

/// Returns a revision without what printers change: signs, spaces and size of letters.
fn plain(revision: &str) -> String {
    revision.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

struct Context<'a> {
    values: Values<'a>,
    file: &'a CaseFile,
    pack: Option<&'a Pack>,
    target: &'a Owner,
    as_of: Date,
}

impl Context<'_> {
    /// Returns what the first row of the mapping that counts says; nothing when it says nothing of this field.
    fn mapped(&self, mapping: &OfficialForm, field: &Field, source: Source) -> Option<Proposal> {
        let holds = |condition| {
            let verdict =
                self.pack.map(|pack| screening::holds(self.file, pack, condition, self.target, self.as_of));
            verdict.unwrap_or(Verdict::No)
        };
        let mut waits = false;
        for row in mapping.fields.iter().filter(|row| row.field == field.name) {
            match row.when.as_ref().map_or(Verdict::Yes, holds) {
                Verdict::Yes => {}
                Verdict::No => continue,
                Verdict::Unknown(_) => {
                    waits = true;
                    continue;
                }
            }
            return Some(match &row.fill {
                Fill::Text(pieces) => {
                    self.values.text(pieces).map_or(Proposal::NotTold, |text| Proposal::Value(text, source))
                }
                Fill::Option(option) => Proposal::Value(option.clone(), source),
                Fill::Tick(condition) => match holds(condition) {
                    Verdict::Yes => Proposal::Value(ON.to_owned(), source),
                    Verdict::No => Proposal::Nothing,
                    Verdict::Unknown(_) => Proposal::NotTold,
                },
            });
        }
        waits.then_some(Proposal::NotTold)
    }

    fn guessed(&self, field: &Field, has_city: bool) -> Proposal {
        let Some(mut printable) = guess_of(field) else { return Proposal::Nothing };
        // "Address" beside "City" is the first line of it.
        if printable == Printable::FullAddress && has_city {
            printable = Printable::Street;
        }
        match self.values.value(printable) {
            Some(value) => Proposal::Value(value, Source::Label),
            None => Proposal::NotTold,
        }
    }
}

/// Guesses from what the maker lets people read, or else from the name. Check marks are never guessed.
fn guess_of(field: &Field) -> Option<Printable> {
    let can_hold = matches!(field.kind, FieldKind::Text | FieldKind::Choice);
    if !can_hold || field.read_only {
        return None;
    }
    if field.label.is_empty() { guess(last_part(&field.name)) } else { guess(&field.label) }
}
