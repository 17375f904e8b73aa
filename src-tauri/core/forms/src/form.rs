//! What a form has: its fields, and what was filled.
//!
//! Not here: how they are found (`fields`) and written (`fill`).

/// An official form, as far as it can be filled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The title that its maker gave the file; may be empty.
    pub title: String,
    /// How many pages it has.
    pub pages: usize,
    /// The line of a page that tells the revision ("Rev. 01/2026"); empty when none was found.
    pub revision: String,
    /// Recognizes a revision: the SHA-256 of the sorted names of its fields.
    pub fingerprint: String,
    /// The fields, in the order of the file.
    pub fields: Vec<Field>,
}

/// One field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The full name, which is unique: `page1.person.name`.
    pub name: String,
    /// What its maker lets people read about it; may be empty.
    pub label: String,
    /// What can be put in.
    pub kind: FieldKind,
    /// What is in it; of a check box, the option that is chosen.
    pub value: String,
    /// The most letters it takes.
    pub max_length: Option<usize>,
    /// What can be chosen, in words; empty for text.
    pub options: Vec<String>,
    /// The page it is on, from 1; 0 when it is on none.
    pub page: usize,
    /// Its maker does not let people change it.
    pub read_only: bool,
    /// Its maker asks for it to be filled.
    pub required: bool,
    /// It takes several lines.
    pub multiline: bool,
}

/// What can be put into a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// Text.
    Text,
    /// A check mark.
    Checkbox,
    /// One of several buttons.
    Radio,
    /// One of a list.
    Choice,
    /// A signature, which only the person gives.
    Signature,
    /// A button that does something, or a place for a file or password: nothing to fill in.
    Other,
}

impl FieldKind {
    /// Tells whether its value is words that are drawn.
    pub(crate) fn is_written(self) -> bool {
        matches!(self, Self::Text | Self::Choice)
    }

    /// Returns its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Checkbox => "checkbox",
            Self::Radio => "radio",
            Self::Choice => "choice",
            Self::Signature => "signature",
            Self::Other => "other",
        }
    }
}

/// What to put into a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldValue {
    /// Text, or the option to choose.
    Text(String),
    /// A check mark, or none.
    Checked(bool),
}

/// A form after filling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The PDF: the bytes of the original, and an addition at the end.
    pub bytes: Vec<u8>,
    /// The names of the fields that were filled.
    pub filled: Vec<String>,
    /// The fields that were not, and why.
    pub refused: Vec<(String, Refusal)>,
}

/// Why a field was not filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The form has no such field.
    NoSuchField,
    /// The text has more letters than the field takes.
    TooLong {
        /// The most letters.
        max: usize,
    },
    /// The text does not fit into the box, even in small letters.
    DoesNotFit,
    /// The value is none of the options.
    NotAnOption,
    /// The form does not let people change the field.
    ReadOnly,
    /// Only the person can sign.
    Signature,
    /// There is nothing to fill in, or the value is of another sort.
    NotFillable,
}

impl Refusal {
    /// Returns its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoSuchField => "no-such-field",
            Self::TooLong { .. } => "too-long",
            Self::DoesNotFit => "does-not-fit",
            Self::NotAnOption => "not-an-option",
            Self::ReadOnly => "read-only",
            Self::Signature => "signature",
            Self::NotFillable => "not-fillable",
        }
    }
}
