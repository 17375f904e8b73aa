//! Reads what the papers of a remedy say.
//!
//! Not here: whether it reads well; `review` and the tests of the packs look at that.

use case_file::field::{self, FieldType};

use super::{Reader, word};
use crate::expression::Condition;
use crate::model::{Bring, Process, Subject};
use crate::paperwork::{Covers, First, FirstNotice, Paperwork, PlaceWord, Saying};
use crate::record::Record;
use crate::resolve::Reference;

/// A fact of a charge for whose words a place can have its own.
#[derive(Debug, Clone, Copy)]
pub(super) enum PlaceField {
    Outcome,
    Severity,
}

impl PlaceField {
    /// Returns the name of the list in a pack, and that of the fact.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Outcome => ("outcomes", "outcome"),
            Self::Severity => ("levels", "severity"),
        }
    }
}

impl<'s, 't> Reader<'s, 't> {
    /// Reads the place's own words for those of a fact of a charge: the list is named after the fact.
    pub(super) fn place_words(&mut self, record: &Record<'s, 't>, field: PlaceField) -> Vec<PlaceWord> {
        let (list, name) = field.keys();
        let contract = field::find(field::CHARGE, name).map(|field| field.kind);
        let mut all = Vec::new();
        for row in record.tables(list) {
            let word = row.required(name, "a word of the contract");
            let is_known =
                matches!(contract, Some(FieldType::Choice(words)) if words.contains(&word.text.as_str()));
            if !is_known {
                let message = format!("`{}` is not a word of `charge.{name}`", word.text);
                self.source.problem(&word.span, message, "use a word of the contract");
            }
            let when = row.condition("when");
            let when = when.map(|when| self.condition(Subject::Charge, Reference::PlaceWord, None, &when));
            let say = row.required("say", "what the place calls it").text;
            all.push(PlaceWord { word: word.text.into(), when, say });
            row.finish();
        }
        all
    }

    /// Reads words that may be ruled out: a text, or a list of texts and of tables with `when` and `say`.
    pub(super) fn sayings(
        &mut self,
        scope: Subject,
        remedy: usize,
        record: &Record<'s, 't>,
        key: &'static str,
    ) -> Vec<Saying> {
        let mut all = Vec::new();
        for item in record.texts_or_tables(key) {
            all.push(match item {
                Ok(say) => Saying { when: None, say },
                Err(table) => {
                    let when = self.when(scope, remedy, &table);
                    let say = table.required("say", "the words").text;
                    table.finish();
                    Saying { when, say }
                }
            });
        }
        all.retain(|one| !one.say.is_empty());
        all
    }

    /// Reads words of which one is taken: what stands behind one that is never ruled out would never be.
    pub(super) fn one_saying(
        &mut self,
        scope: Subject,
        remedy: usize,
        record: &Record<'s, 't>,
        key: &'static str,
    ) -> Vec<Saying> {
        let all = self.sayings(scope, remedy, record, key);
        if all.iter().rev().skip(1).any(|one| one.when.is_none()) {
            let message = format!("`{key}` has words behind some that are never ruled out");
            self.source.problem(&record.span, message, "only the last goes without `when`");
        }
        all
    }

    /// Reads what to bring.
    pub(super) fn bring(&mut self, scope: Subject, remedy: usize, record: &Record<'s, 't>) -> Vec<Bring> {
        let mut all = Vec::new();
        for item in record.tables("bring") {
            all.push(Bring {
                when: self.when(scope, remedy, &item),
                say: item.required("say", "what to bring").text,
                from: item.words("from"),
                attach: item.bool("attach").unwrap_or(true),
                exhibit: item.words("exhibit"),
                statement: item.words("statement"),
            });
            item.finish();
        }
        all
    }

    /// Reads for which targets a part of a remedy is left out.
    fn when(&mut self, scope: Subject, remedy: usize, record: &Record<'s, 't>) -> Option<Condition> {
        let when = record.condition("when")?;
        Some(self.condition(scope, Reference::Remedy(remedy), Some(remedy), &when))
    }

    fn first_notices(&mut self, scope: Subject, remedy: usize, record: &Record<'s, 't>) -> Vec<FirstNotice> {
        let mut all = Vec::new();
        for notice in record.tables("first_notices") {
            all.push(FirstNotice {
                when: self.when(scope, remedy, &notice),
                to: notice.required("to", "the office that is told").text,
                say: notice.required("say", "what it is told, in whole sentences").text,
            });
            notice.finish();
        }
        all
    }

    pub(super) fn paperwork(
        &mut self,
        scope: Subject,
        index: usize,
        process: Process,
        record: &Record<'s, 't>,
    ) -> Paperwork {
        let serve = self.sayings(scope, index, record, "serve");
        let asks = self.one_saying(scope, index, record, "asks");
        if process == Process::Automatic && asks.is_empty() && !serve.is_empty() {
            let hint = "leave out `serve`, or say with `asks` what is filed when it did not happen by itself";
            self.source.problem(&record.span, "nobody is served where nothing is filed", hint);
        }
        Paperwork {
            asks,
            paper: record.words("paper"),
            orders: self.sayings(scope, index, record, "orders"),
            venue: self.one_saying(scope, index, record, "venue"),
            to: self.one_saying(scope, index, record, "to"),
            sworn: record.bool("sworn").unwrap_or(false),
            declared: record.bool("declared").unwrap_or(false),
            covers: if record.has("covers") {
                word(record, "covers", Covers::from_word, Covers::ALL, Covers::word).unwrap_or_default()
            } else {
                Covers::Case
            },
            first: if record.has("first") {
                word(record, "first", First::from_word, First::ALL, First::word).unwrap_or_default()
            } else {
                First::AsTold
            },
            lists_record: record.bool("lists_record").unwrap_or(false),
            marked: record.words("marked"),
            form: record.words("court_form"),
            serve,
            first_notices: self.first_notices(scope, index, record),
            fee_waiver: record.words("fee_waiver"),
        }
    }
}
