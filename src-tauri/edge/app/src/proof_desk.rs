//! The use cases on proving innocence: open the page, change the notes, put back what was removed, make a paper.
//!
//! Not here: what notes are (`proof`) and how they are worded (`proof_view`). Notes of one target are one JSON text in
//! the store; a change writes it anew in one transaction before it is acknowledged.

use case_file::{CaseFile, Id, Owner};
use documents::ProofSource;
use proof::{Change, MomentField, Notes, PieceField, PieceKind, Problem, ReadProblem};

use crate::document::{Document, NamedPacket, Wanted};
use crate::failure::{failure, from_store};
use crate::home::App;
use crate::proof_view::has_proof;
use crate::scene::Scene;
use crate::wire::{ErrorCode, Failure, SaveRequest};
use crate::wire_proof::{ProofChange, ProofPaper};
use crate::words::Catalogue;

/// Returns the charge or case with this id.
pub(crate) fn owner_of(file: &CaseFile, id: &str) -> Option<Owner> {
    let id = Id::from(id);
    if file.charge(&id).is_some() {
        return Some(Owner::Charge(id));
    }
    file.case(&id).is_some().then_some(Owner::Case(id))
}

/// Returns the ids of every charge and case.
pub(crate) fn targets(file: &CaseFile) -> Vec<String> {
    let cases = file.cases.iter();
    cases
        .flat_map(|case| std::iter::once(&case.id).chain(case.charges.iter().map(|charge| &charge.id)))
        .map(ToString::to_string)
        .collect()
}

/// Returns where the notes of a target are kept.
pub(crate) fn note_key(target: &str) -> String {
    format!("proof/{target}")
}

/// Reads stored notes; none are empty ones.
///
/// # Errors
/// Notes that are not read are left as they are.
pub(crate) fn read_notes(stored: Option<&str>, words: &Catalogue) -> Result<Notes, Failure> {
    stored.map_or_else(|| Ok(Notes::default()), Notes::read).map_err(|problem| match problem {
        ReadProblem::Newer { .. } => failure(ErrorCode::NewerFile, "failure-newer-file", words),
        ReadProblem::NotNotes | ReadProblem::TooLong => {
            failure(ErrorCode::Damaged, "failure-proof-notes", words)
        }
    })
}

/// Returns the words of a change that was refused.
fn from_problem(problem: Problem, field: &str, words: &Catalogue) -> Failure {
    let say = match problem {
        Problem::TooLong { max } => words.with("problem-too-long", &[("max", &max.to_string())]),
        Problem::TooMany { max } => words.with("proof-problem-too-many", &[("max", &max.to_string())]),
        Problem::NotADay => words.say("proof-problem-day"),
        Problem::Gone => return failure(ErrorCode::Conflict, "failure-conflict", words),
    };
    Failure { code: ErrorCode::Answer, say, field: field.to_owned() }
}

/// Reads a change of the window; `None` when it names something that there is not.
fn read_change(change: ProofChange, elements: &[Vec<String>], drafts: &[proof::Paragraph]) -> Option<Change> {
    Some(match change {
        ProofChange::Account { text } => Change::Account(text),
        ProofChange::ReplyTo { text } => Change::ReplyTo(text),
        ProofChange::AddMoment => Change::AddMoment,
        ProofChange::SetMoment { id, field, text } => {
            Change::SetMoment(id, MomentField::from_word(&field)?, text)
        }
        ProofChange::MoveMoment { id } => Change::MoveMoment(id),
        ProofChange::RemoveMoment { id } => Change::RemoveMoment(id),
        ProofChange::AddPiece { kind } => Change::AddPiece(PieceKind::from_word(&kind)?),
        ProofChange::SetPiece { id, field, text } if field == "kind" => {
            Change::SetKind(id, PieceKind::from_word(&text)?)
        }
        ProofChange::SetPiece { id, field, text } => {
            Change::SetPiece(id, PieceField::from_word(&field)?, text)
        }
        ProofChange::Support { id, element, on } => {
            let ids = elements.iter().find(|ids| ids.contains(&element))?;
            Change::Support(id, ids.clone(), on)
        }
        ProofChange::RemovePiece { id } => Change::RemovePiece(id),
        ProofChange::Word { key, text } => {
            let made = drafts.iter().find(|paragraph| paragraph.key == key)?.made.clone();
            Change::Word(key, text, made)
        }
        ProofChange::Unword { key } => Change::Unword(key),
    })
}

/// Returns the field of the window that a change belongs to, for the words beside it.
fn field_of(change: &ProofChange) -> String {
    match change {
        ProofChange::Account { .. } => "account".to_owned(),
        ProofChange::ReplyTo { .. } => "reply-to".to_owned(),
        ProofChange::SetMoment { id, field, .. } | ProofChange::SetPiece { id, field, .. } => {
            format!("{id}-{field}")
        }
        ProofChange::Word { key, .. } => format!("word-{key}"),
        _ => String::new(),
    }
}

impl App {
    /// Returns the notes of a target.
    pub(crate) fn notes(&self, target: &str) -> Result<Notes, Failure> {
        let stored = self.store.note(&note_key(target)).map_err(|error| from_store(&error, &self.words))?;
        read_notes(stored.as_deref(), &self.words)
    }

    /// Tells whether the page of a target can be shown.
    pub(crate) fn can_show_proof(&self, target: &str, as_of: case_file::Date) -> bool {
        let owner = owner_of(&self.store.load().case_file, target);
        let there = |scene: &Scene<'_>, owner: &Owner| {
            let plan = plan::plan(&scene.screening, scene.file, scene.law);
            plan.targets.iter().any(|target| target.target == *owner)
        };
        let is_there = owner.is_some_and(|owner| self.with_scene(as_of, |scene| there(scene, &owner)));
        is_there && self.notes(target).is_ok()
    }

    /// Makes a change of the notes of a target, durable before it returns.
    pub(crate) fn change_notes(
        &mut self,
        target: &str,
        change: ProofChange,
        as_of: case_file::Date,
    ) -> Result<(), Failure> {
        let gone = || failure(ErrorCode::Conflict, "failure-conflict", &self.words);
        let owner = owner_of(&self.store.load().case_file, target).ok_or_else(gone)?;
        let mut notes = self.notes(target)?;
        let field = field_of(&change);
        let change = self.with_scene(as_of, |scene| {
            let drafts = proof::statement(&notes, scene.file, scene.law, &owner, scene.words);
            read_change(change, &element_ids(scene, &owner, &notes), &drafts)
        });
        let change = change.ok_or_else(gone)?;
        let removed = notes.apply(change).map_err(|problem| from_problem(problem, &field, &self.words))?;
        self.write_notes(target, &notes)?;
        if let Some(removed) = removed {
            self.removed = Some((target.to_owned(), removed));
        }
        Ok(())
    }

    /// Puts back what was removed last, where it was.
    pub(crate) fn put_back(&mut self) -> Result<(), Failure> {
        let Some((target, removed)) = self.removed.clone() else {
            return Err(failure(ErrorCode::Conflict, "failure-nothing-to-undo", &self.words));
        };
        let mut notes = self.notes(&target)?;
        notes.put_back(removed).map_err(|problem| from_problem(problem, "", &self.words))?;
        self.write_notes(&target, &notes)?;
        self.removed = None;
        Ok(())
    }

    fn write_notes(&mut self, target: &str, notes: &Notes) -> Result<(), Failure> {
        let written = self.store.set_note(&note_key(target), &notes.write());
        written.map_err(|error| from_store(&error, &self.words))
    }

    /// Keeps notes with their own charge: an id that comes back for a new charge does not bring the old one's notes,
    /// and a removal that is taken back does.
    pub(crate) fn keep_notes_apart(&mut self, before: &[String], undone: bool) -> Result<(), Failure> {
        let new: Vec<String> = targets(&self.store.load().case_file)
            .into_iter()
            .filter(|target| !before.contains(target))
            .collect();
        for target in new {
            let key = note_key(&target);
            let words = &self.words;
            let result = if undone {
                self.parked.remove(&key).map_or(Ok(()), |text| self.store.set_note(&key, &text))
            } else {
                let old = self.store.note(&key).map_err(|error| from_store(&error, words))?;
                old.map_or(Ok(()), |text| {
                    self.parked.insert(key.clone(), text);
                    self.store.remove_note(&key)
                })
            };
            result.map_err(|error| from_store(&error, words))?;
        }
        Ok(())
    }

    /// Puts together a statement, a letter, or the notes on paper.
    pub(crate) fn proof_packet(&self, request: &SaveRequest) -> Result<NamedPacket, Failure> {
        let words = self.words();
        let target = request.proof.as_ref().map(target_of).unwrap_or_default();
        let notes = self.store.note(&note_key(target)).map_err(|error| from_store(&error, words))?;
        let notes = notes.unwrap_or_else(|| Notes::default().write());
        make_packet(self.case_file(), self.law(), words, self.today(), &notes, request)
    }
}

fn target_of(wanted: &ProofPaper) -> &str {
    match wanted {
        ProofPaper::Statement { target }
        | ProofPaper::Letter { target, .. }
        | ProofPaper::Notes { target } => target,
    }
}

/// Makes a statement, a letter, or the notes on paper, from stored notes.
///
/// # Errors
/// Refuses notes that cannot be read, an unknown format, a target or piece that there is not, and a letter to nobody.
pub fn make_proof_document(
    file: &CaseFile,
    law: &law::Law,
    words: &Catalogue,
    as_of: case_file::Date,
    notes: &str,
    request: &SaveRequest,
) -> Result<Document, Failure> {
    make_packet(file, law, words, as_of, notes, request)?.document(Wanted::of(request), words)
}

fn make_packet(
    file: &CaseFile,
    law: &law::Law,
    words: &Catalogue,
    as_of: case_file::Date,
    notes: &str,
    request: &SaveRequest,
) -> Result<NamedPacket, Failure> {
    let refused = || failure(ErrorCode::Document, "failure-document", words);
    let notes = &read_notes(Some(notes), words)?;
    let wanted = request.proof.as_ref().ok_or_else(refused)?;
    let target = &owner_of(file, target_of(wanted)).ok_or_else(refused)?;
    let source = ProofSource { file, law, target, as_of, words };
    let (name, packet) = match wanted {
        ProofPaper::Statement { .. } => {
            let paragraphs = proof::statement(notes, file, law, target, words);
            ("statement".to_owned(), documents::statement_packet(&paragraphs, source))
        }
        ProofPaper::Letter { piece, .. } => {
            let piece = notes.piece(piece).ok_or_else(refused)?;
            let letter = proof::letter(notes, piece, file, as_of, words).ok_or_else(refused)?;
            (format!("letter-{}", piece.id), documents::letter_packet(&letter, source))
        }
        ProofPaper::Notes { .. } => {
            let screening = screening::screen(file, law, as_of);
            let plan = plan::plan(&screening, file, law);
            let found = plan.targets.iter().find(|one| one.target == *target).ok_or_else(refused)?;
            let elements = proof::elements(found, notes);
            ("notes".to_owned(), documents::notes_packet(notes, &elements, source))
        }
    };
    Ok(NamedPacket { packet, stem: format!("{name}-{as_of}") })
}

/// Returns the ids of each element of a target.
fn element_ids(scene: &Scene<'_>, owner: &Owner, notes: &Notes) -> Vec<Vec<String>> {
    let plan = plan::plan(&scene.screening, scene.file, scene.law);
    let target = plan.targets.iter().find(|target| target.target == *owner);
    target.map_or_else(Vec::new, |target| {
        proof::elements(target, notes).into_iter().map(|element| element.ids).collect()
    })
}

/// Tells whether the page of a target is offered at all.
pub(crate) fn is_offered(scene: &Scene<'_>, owner: &Owner) -> bool {
    let plan = plan::plan(&scene.screening, scene.file, scene.law);
    plan.targets.iter().any(|target| target.target == *owner && has_proof(scene, target))
}
