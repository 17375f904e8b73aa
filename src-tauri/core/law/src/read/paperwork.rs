//! Reads what the papers of a remedy say.
//!
//! Not here: whether it reads well; `review` and the tests of the packs look at that.

use case_file::field::{self, FieldType};

use super::{Reader, word};
use crate::model::{Process, Subject};
use crate::paperwork::{Covers, OutcomeWord, Paperwork, Party};
use crate::record::Record;
use crate::resolve::Reference;

impl<'s, 't> Reader<'s, 't> {
    /// Reads the place's own words for how a charge ended.
    pub(super) fn outcomes(&mut self, record: &Record<'s, 't>) -> Vec<OutcomeWord> {
        let mut outcomes = Vec::new();
        let contract = field::find(field::CHARGE, "outcome").map(|field| field.kind);
        for row in record.tables("outcomes") {
            let outcome = row.required("outcome", "a word of `charge.outcome`");
            let is_known =
                matches!(contract, Some(FieldType::Choice(words)) if words.contains(&outcome.text.as_str()));
            if !is_known {
                let message = format!("`{}` is not an outcome", outcome.text);
                self.source.problem(&outcome.span, message, "use a word of `charge.outcome`");
            }
            let when = row.condition("when");
            let when = when.map(|when| self.condition(Subject::Charge, Reference::Outcome, None, &when));
            let say = row.required("say", "what the place calls it").text;
            outcomes.push(OutcomeWord { outcome: outcome.text.into(), when, say });
            row.finish();
        }
        outcomes
    }

    pub(super) fn paperwork(
        &mut self,
        scope: Subject,
        index: usize,
        process: Process,
        record: &Record<'s, 't>,
    ) -> Paperwork {
        let mut serve = Vec::new();
        for item in record.texts_or_tables("serve") {
            serve.push(match item {
                Ok(say) => Party { when: None, say },
                Err(party) => {
                    let when = party.condition("when");
                    let when =
                        when.map(|when| self.condition(scope, Reference::Remedy(index), Some(index), &when));
                    let say = party.required("say", "who must be given a copy").text;
                    party.finish();
                    Party { when, say }
                }
            });
        }
        if process == Process::Automatic && !serve.is_empty() {
            self.source.problem(&record.span, "nobody is served where nothing is filed", "leave out `serve`");
        }
        Paperwork {
            asks: record.words("asks"),
            paper: record.words("paper"),
            orders: record.texts("orders"),
            venue: record.words("venue"),
            to: record.words("to"),
            sworn: record.bool("sworn").unwrap_or(false),
            covers: if record.has("covers") {
                word(record, "covers", Covers::from_word, Covers::ALL, Covers::word).unwrap_or_default()
            } else {
                Covers::Case
            },
            lists_record: record.bool("lists_record").unwrap_or(false),
            marked: record.words("marked"),
            form: record.words("court_form"),
            serve,
            fee_waiver: record.words("fee_waiver"),
        }
    }
}
