//! Reads the mappings of official forms.
//!
//! Not here: whether a PDF has these fields; the program looks when a person gives it one.

use case_file::Id;

use super::{Reader, unique};
use crate::form::{Fill, FormField, OfficialForm, Piece, Printable};
use crate::model::Subject;
use crate::problem::did_you_mean;
use crate::record::{Phrase, Record};
use crate::resolve::Reference;

impl Reader<'_, '_> {
    pub(super) fn read_forms(&mut self, root: &Record<'_, '_>) -> Vec<OfficialForm> {
        let records = root.tables("form");
        let mut taken: Vec<String> = Vec::new();
        let mut forms = Vec::new();
        for (index, record) in records.iter().enumerate() {
            let id = record.required("id", "give the form a short name such as `motion`");
            unique(self.source, &id, taken.iter());
            let (remedies, scope) = self.remedies_of_form(record);
            let mut fields: Vec<FormField> = Vec::new();
            for row in record.tables("fields") {
                let field = self.form_field(&row, Reference::Form(index), scope);
                if fields.iter().any(|other| other.field == field.field && other.when.is_none()) {
                    let message = format!("the field `{}` is filled already", field.field);
                    self.source.problem(&row.span, message, "give the earlier row a `when`, or take one out");
                }
                fields.push(field);
                row.finish();
            }
            if fields.is_empty() {
                let hint = "fields = [ { field = \"…\", value = \"case.number\" } ]";
                self.source.problem(&record.span, "the form has no fields", hint);
            }
            let fingerprint = record.words("fingerprint").to_lowercase();
            if !fingerprint.is_empty()
                && (fingerprint.len() != 64 || fingerprint.chars().any(|digit| !digit.is_ascii_hexdigit()))
            {
                let hint = "copy what `goodname form read` shows";
                self.source.problem(&record.span, "`fingerprint` is not 64 hexadecimal digits", hint);
            }
            forms.push(OfficialForm {
                id: Id::from(format!("{}/{}", self.names.jurisdiction, id.text)),
                title: record.required("title", "the title of the form").text,
                remedies,
                revision: record.required("revision", "the revision, as the form prints it").text,
                fingerprint,
                fields,
            });
            taken.push(id.text);
            record.finish();
        }
        forms
    }

    /// Reads which remedies a form is for, and their scope.
    fn remedies_of_form(&self, record: &Record<'_, '_>) -> (Vec<Id>, Subject) {
        let named = record.texts("remedies");
        if named.is_empty() {
            self.source.problem(&record.span, "`remedies` is missing", "the ids of the remedies it is for");
        }
        let mut all = Vec::new();
        for wanted in &named {
            match self.names.remedies.iter().find(|(id, _, _)| id == wanted) {
                Some((_, scope, _)) => all.push(*scope),
                None => {
                    let known = self.names.remedies.iter().map(|(id, _, _)| id.as_str());
                    let hint = did_you_mean(wanted, known);
                    self.source.problem(&record.span, format!("no remedy `{wanted}` in this pack"), hint);
                }
            }
        }
        let scope = all.first().copied().unwrap_or(Subject::Charge);
        if all.iter().any(|other| *other != scope) {
            let message = "the remedies of a form have one scope";
            self.source.problem(&record.span, message, "write one [[form]] for each scope");
        }
        let full = named.iter().map(|name| Id::from(format!("{}/{name}", self.names.jurisdiction)));
        (full.collect(), scope)
    }

    fn form_field(&mut self, row: &Record<'_, '_>, from: Reference, scope: Subject) -> FormField {
        let field = row.exact("field", "the full name of the field in the PDF");
        let when = row.condition("when").map(|when| self.condition(scope, from, None, &when));
        let (value, option, tick) = (row.text("value"), row.text("option"), row.condition("tick"));
        if [value.is_some(), option.is_some(), tick.is_some()].into_iter().filter(|given| *given).count() != 1
        {
            let hint = "value for text, option for one of a list, tick for a check box";
            self.source.problem(&row.span, "a field has one of `value`, `option` and `tick`", hint);
        }
        let fill = match (value, option, tick) {
            (Some(value), _, _) => Fill::Text(self.pieces(&value, scope)),
            (None, Some(option), _) => Fill::Option(option.text),
            (None, None, Some(tick)) => Fill::Tick(self.condition(scope, from, None, &tick)),
            (None, None, None) => Fill::Option(String::new()),
        };
        FormField { field, fill, when }
    }

    /// Reads `case.number`, or words with `{case.number}` in them.
    fn pieces(&self, value: &Phrase, scope: Subject) -> Vec<Piece> {
        if !value.text.contains(['{', '}']) {
            return self.printable(value, &value.text, scope).map(Piece::Value).into_iter().collect();
        }
        let mut pieces = Vec::new();
        let mut rest = value.text.as_str();
        while let Some((words, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                self.source.problem(&value.span, "`{` has no `}`", "words with {case.number} in them");
                return pieces;
            };
            pieces.extend((!words.is_empty()).then(|| Piece::Words(words.to_owned())));
            pieces.extend(self.printable(value, name.trim(), scope).map(Piece::Value));
            rest = after;
        }
        if rest.contains('}') {
            self.source.problem(&value.span, "`}` has no `{`", "words with {case.number} in them");
        }
        pieces.extend((!rest.is_empty()).then(|| Piece::Words(rest.to_owned())));
        pieces
    }

    fn printable(&self, value: &Phrase, name: &str, scope: Subject) -> Option<Printable> {
        let Some(found) = Printable::from_word(name) else {
            let hint = did_you_mean(name, Printable::ALL.iter().map(|printable| printable.word()));
            self.source.problem(&value.span, format!("`{name}` cannot be printed"), hint);
            return None;
        };
        let fits = match found.subject() {
            Subject::Charge => scope == Subject::Charge,
            Subject::Case => matches!(scope, Subject::Charge | Subject::Case),
            Subject::Person | Subject::Matter | Subject::Relief => true,
        };
        if !fits {
            let message = format!("`{name}` is not a value of a {}", scope.word());
            self.source.problem(&value.span, message, "the remedies of this form have another scope");
        }
        Some(found)
    }
}
