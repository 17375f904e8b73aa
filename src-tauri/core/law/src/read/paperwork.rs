//! Reads what the papers of a remedy say.
//!
//! Not here: whether it reads well; `review` and the tests of the packs look at that.

use super::{Reader, word};
use crate::model::{Process, Subject};
use crate::paperwork::{Covers, Paperwork, Party};
use crate::record::Record;
use crate::resolve::Reference;

impl<'s, 't> Reader<'s, 't> {
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
