//! One change of the notes. It is taken whole, or refused with a reason and nothing is changed.
//!
//! Not here: storage. A removal gives back what it removed, so that it can be put back where it was.

use case_file::Date;
use chrono::Datelike;

use crate::notes::length;
use crate::{Limits, Moment, Notes, Piece, PieceKind, Wording};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Writes the account.
    Account(String),
    /// Writes where answers should go.
    ReplyTo(String),
    /// Adds an empty point to the timeline.
    AddMoment,
    /// Writes a field of a point.
    SetMoment(String, MomentField, String),
    /// Moves a point one place earlier.
    MoveMoment(String),
    /// Removes a point.
    RemoveMoment(String),
    /// Adds a piece of this kind.
    AddPiece(PieceKind),
    /// Makes a piece one of another kind.
    SetKind(String, PieceKind),
    /// Writes a field of a piece.
    SetPiece(String, PieceField, String),
    /// Says whether a piece speaks to an element, by all the ids that it has.
    Support(String, Vec<String>, bool),
    /// Removes a piece.
    RemovePiece(String),
    /// Words a paragraph of the statement anew; the second text is what our draft says now.
    Word(String, String, String),
    /// Takes our draft of a paragraph again.
    Unword(String),
}

/// A field of a point of the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentField {
    /// When.
    Time,
    /// Where.
    Place,
    /// What happened.
    What,
    /// Who can say so.
    Witness,
}

/// A written field of a piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceField {
    /// What it is.
    Name,
    /// What it shows.
    Shows,
    /// Who has it.
    Holder,
    /// Where a letter goes.
    Address,
    /// From when to keep it.
    From,
    /// Until when.
    To,
    /// Why to keep it.
    Why,
    /// The day it was asked for, as typed.
    Asked,
    /// What they answered.
    Answer,
}

impl MomentField {
    /// Reads the field's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "time" => Self::Time,
            "place" => Self::Place,
            "what" => Self::What,
            "witness" => Self::Witness,
            _ => return None,
        })
    }
}

impl PieceField {
    /// Reads the field's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "name" => Self::Name,
            "shows" => Self::Shows,
            "holder" => Self::Holder,
            "address" => Self::Address,
            "from" => Self::From,
            "to" => Self::To,
            "why" => Self::Why,
            "asked" => Self::Asked,
            "answer" => Self::Answer,
            _ => return None,
        })
    }
}

/// What was removed, and from where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Removed {
    /// A point of the timeline.
    Moment(usize, Moment, Option<Wording>),
    /// A piece.
    Piece(usize, Piece, Option<Wording>),
}

/// Why a change was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The text is too long.
    #[error("at most {max} characters")]
    TooLong {
        /// The most characters.
        max: usize,
    },
    /// There are too many already.
    #[error("at most {max} of these")]
    TooMany {
        /// The most.
        max: usize,
    },
    /// It is not there any more.
    #[error("there is nothing with this id")]
    Gone,
    /// It is not a day as we write it.
    #[error("not a day")]
    NotADay,
}

impl Notes {
    /// Makes a change, and returns what it removed.
    ///
    /// # Errors
    /// Says why not; then nothing has changed.
    pub fn apply(&mut self, change: Change) -> Result<Option<Removed>, Problem> {
        match change {
            Change::Account(text) => self.account = checked(text, Limits::ACCOUNT)?,
            Change::ReplyTo(text) => self.reply_to = checked(text, Limits::TEXT)?,
            Change::AddMoment => {
                room(self.moments.len(), Limits::MOMENTS)?;
                let id = self.new_id('m');
                self.moments.push(Moment { id, ..Moment::default() });
            }
            Change::SetMoment(id, field, text) => {
                let moment = self.moments.iter_mut().find(|one| one.id == id).ok_or(Problem::Gone)?;
                moment.set(field, text)?;
            }
            Change::MoveMoment(id) => {
                let at = self.moments.iter().position(|one| one.id == id).ok_or(Problem::Gone)?;
                if let Some(before) = at.checked_sub(1) {
                    self.moments.swap(before, at);
                }
            }
            Change::RemoveMoment(id) => {
                let at = self.moments.iter().position(|one| one.id == id).ok_or(Problem::Gone)?;
                let wording = self.wordings.remove(&id);
                return Ok(Some(Removed::Moment(at, self.moments.remove(at), wording)));
            }
            Change::AddPiece(kind) => {
                room(self.pieces.len(), Limits::PIECES)?;
                let id = self.new_id('p');
                self.pieces.push(Piece::new(id, kind));
            }
            Change::SetKind(id, kind) => self.piece_mut(&id)?.kind = kind,
            Change::SetPiece(id, field, text) => self.piece_mut(&id)?.set(field, text)?,
            Change::Support(id, elements, on) => {
                let piece = self.piece_mut(&id)?;
                if on {
                    piece.elements.extend(elements);
                } else {
                    piece.elements.retain(|one| !elements.contains(one));
                }
            }
            Change::RemovePiece(id) => {
                let at = self.pieces.iter().position(|one| one.id == id).ok_or(Problem::Gone)?;
                let wording = self.wordings.remove(&id);
                return Ok(Some(Removed::Piece(at, self.pieces.remove(at), wording)));
            }
            Change::Word(key, text, made) => {
                let text = checked(text, Limits::ACCOUNT)?;
                if text == made {
                    self.wordings.remove(&key);
                } else {
                    self.wordings.insert(key, Wording { text, made });
                }
            }
            Change::Unword(key) => drop(self.wordings.remove(&key)),
        }
        Ok(None)
    }

    /// Puts back what was removed, where it was.
    ///
    /// # Errors
    /// Refuses when there is no room for it any more.
    pub fn put_back(&mut self, removed: Removed) -> Result<(), Problem> {
        let (id, wording) = match removed {
            Removed::Moment(at, moment, wording) => {
                room(self.moments.len(), Limits::MOMENTS)?;
                let id = moment.id.clone();
                self.moments.insert(at.min(self.moments.len()), moment);
                (id, wording)
            }
            Removed::Piece(at, piece, wording) => {
                room(self.pieces.len(), Limits::PIECES)?;
                let id = piece.id.clone();
                self.pieces.insert(at.min(self.pieces.len()), piece);
                (id, wording)
            }
        };
        self.wordings.extend(wording.map(|wording| (id, wording)));
        Ok(())
    }

    fn piece_mut(&mut self, id: &str) -> Result<&mut Piece, Problem> {
        self.pieces.iter_mut().find(|piece| piece.id == id).ok_or(Problem::Gone)
    }

    fn new_id(&mut self, letter: char) -> String {
        self.given = self.given.saturating_add(1);
        format!("{letter}{}", self.given)
    }
}

impl Moment {
    fn set(&mut self, field: MomentField, text: String) -> Result<(), Problem> {
        match field {
            MomentField::Time => self.time = checked(text, Limits::LINE)?,
            MomentField::Place => self.place = checked(text, Limits::LINE)?,
            MomentField::What => self.what = checked(text, Limits::TEXT)?,
            MomentField::Witness => self.witness = checked(text, Limits::LINE)?,
        }
        Ok(())
    }
}

impl Piece {
    fn new(id: String, kind: PieceKind) -> Self {
        let empty = String::new;
        Self {
            id,
            kind,
            name: empty(),
            shows: empty(),
            elements: std::collections::BTreeSet::new(),
            holder: empty(),
            address: empty(),
            from: empty(),
            to: empty(),
            why: empty(),
            asked: None,
            answer: empty(),
        }
    }

    fn set(&mut self, field: PieceField, text: String) -> Result<(), Problem> {
        match field {
            PieceField::Name => self.name = checked(text, Limits::LINE)?,
            PieceField::Shows => self.shows = checked(text, Limits::TEXT)?,
            PieceField::Holder => self.holder = checked(text, Limits::LINE)?,
            PieceField::Address => self.address = checked(text, Limits::TEXT)?,
            PieceField::From => self.from = checked(text, Limits::LINE)?,
            PieceField::To => self.to = checked(text, Limits::LINE)?,
            PieceField::Why => self.why = checked(text, Limits::TEXT)?,
            PieceField::Answer => self.answer = checked(text, Limits::TEXT)?,
            PieceField::Asked => self.asked = read_day(&text)?,
        }
        Ok(())
    }
}

fn room(there: usize, max: usize) -> Result<(), Problem> {
    if there < max { Ok(()) } else { Err(Problem::TooMany { max }) }
}

fn checked(text: String, max: usize) -> Result<String, Problem> {
    if length(&text) <= max { Ok(text) } else { Err(Problem::TooLong { max }) }
}

/// Reads a day as it is typed here: month, day and year in numbers (`11/20/2026`), or `2026-11-20`. Nothing is no day.
fn read_day(text: &str) -> Result<Option<Date>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = if text.contains('-') {
        case_file::parse_day(text)
    } else {
        let mut parts = text.split('/').map(|part| part.trim().parse::<u32>().ok());
        let mut next = || parts.next().flatten();
        let (month, day, year) = (next(), next(), next());
        let whole = parts.next().is_none();
        match (month, day, year.and_then(|year| i32::try_from(year).ok())) {
            (Some(month), Some(day), Some(year)) if whole => Date::from_ymd_opt(year, month, day),
            _ => None,
        }
    };
    day.filter(|day| (1900..=2199).contains(&day.year())).map(Some).ok_or(Problem::NotADay)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a panic is how a test fails")]
    use super::*;

    fn with_pieces(count: usize) -> Notes {
        let mut notes = Notes::default();
        for _ in 0..count {
            notes.apply(Change::AddPiece(PieceKind::Video)).unwrap();
        }
        notes
    }

    #[test]
    fn a_day_is_read_in_both_forms_and_nothing_else_is_a_day() {
        let day = Date::from_ymd_opt(2026, 11, 20);
        assert_eq!(read_day("11/20/2026"), Ok(day));
        assert_eq!(read_day(" 2026-11-20 "), Ok(day));
        assert_eq!(read_day(""), Ok(None));
        for wrong in ["13/1/2026", "2/30/2026", "11/20", "11/20/26", "11/20/2026/1", "soon", "2026-11"] {
            assert_eq!(read_day(wrong), Err(Problem::NotADay), "{wrong}");
        }
    }

    #[test]
    fn what_is_too_long_is_refused_and_nothing_is_changed() {
        let mut notes = with_pieces(1);
        notes.apply(Change::Account("é".repeat(Limits::ACCOUNT))).unwrap();
        let before = notes.clone();
        let long = "x".repeat(Limits::ACCOUNT + 1);
        assert_eq!(
            notes.apply(Change::Account(long.clone())),
            Err(Problem::TooLong { max: Limits::ACCOUNT })
        );
        let name = Change::SetPiece("p1".to_owned(), PieceField::Name, long);
        assert_eq!(notes.apply(name), Err(Problem::TooLong { max: Limits::LINE }));
        assert_eq!(notes, before);
    }

    #[test]
    fn there_is_a_most_and_an_id_never_comes_back() {
        let mut notes = with_pieces(Limits::PIECES);
        let refused = notes.apply(Change::AddPiece(PieceKind::Other));
        assert_eq!(refused, Err(Problem::TooMany { max: Limits::PIECES }));
        notes.apply(Change::RemovePiece("p60".to_owned())).unwrap();
        notes.apply(Change::AddPiece(PieceKind::Other)).unwrap();
        assert_eq!(notes.pieces.last().unwrap().id, "p61");
        assert_eq!(notes.apply(Change::RemovePiece("p60".to_owned())), Err(Problem::Gone));
    }

    #[test]
    fn what_was_removed_can_be_put_back_where_it_was_with_its_own_words() {
        let mut notes = with_pieces(3);
        notes.apply(Change::Word("p2".to_owned(), "mine".to_owned(), "draft".to_owned())).unwrap();
        let before = notes.clone();
        let removed = notes.apply(Change::RemovePiece("p2".to_owned())).unwrap().unwrap();
        assert!(notes.piece("p2").is_none() && notes.wordings.is_empty());
        notes.put_back(removed).unwrap();
        assert_eq!(notes, before);
    }

    #[test]
    fn a_point_moves_earlier_and_the_first_one_stays() {
        let mut notes = Notes::default();
        for _ in 0..2 {
            notes.apply(Change::AddMoment).unwrap();
        }
        let order = |notes: &Notes| notes.moments.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
        notes.apply(Change::MoveMoment("m2".to_owned())).unwrap();
        assert_eq!(order(&notes), ["m2", "m1"]);
        notes.apply(Change::MoveMoment("m2".to_owned())).unwrap();
        assert_eq!(order(&notes), ["m2", "m1"]);
    }

    #[test]
    fn our_own_draft_is_not_kept_as_the_persons_words() {
        let mut notes = Notes::default();
        notes.apply(Change::Word("account".to_owned(), "same".to_owned(), "same".to_owned())).unwrap();
        assert!(notes.wordings.is_empty());
        notes.apply(Change::Word("account".to_owned(), String::new(), "same".to_owned())).unwrap();
        assert_eq!(notes.wordings["account"].text, "", "left out on purpose");
        notes.apply(Change::Unword("account".to_owned())).unwrap();
        assert!(notes.is_empty());
    }
}
