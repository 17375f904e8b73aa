//! Why a PDF cannot be filled: a closed list, so that each has its own words.
//!
//! Not here: those words; they are in the catalogues by code.

/// Why a PDF cannot be filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum FormProblem {
    /// It is no PDF.
    #[error("this is not a PDF")]
    NotPdf,
    /// It is locked with a password, or only allows what its maker allows.
    #[error("the PDF is encrypted")]
    Encrypted,
    /// Its fields are in a form language that only one program fills.
    #[error("the PDF is an XFA form without ordinary fields")]
    XfaOnly,
    /// It never had fields, such as a scan.
    #[error("the PDF has no fields")]
    NoFields,
    /// It had fields, and they were turned into drawing.
    #[error("the fields of the PDF were flattened")]
    Flattened,
    /// It cannot be read.
    #[error("the PDF is broken")]
    Broken,
    /// It is larger, or unpacks to more, than any form is.
    #[error("the PDF is too big")]
    TooBig,
    /// It has more objects than any form has.
    #[error("the PDF has too many objects")]
    TooManyObjects,
    /// Its objects lie too deep in each other.
    #[error("the PDF is nested too deep")]
    TooDeep,
}

impl FormProblem {
    /// Every problem.
    pub const ALL: &'static [Self] = &[
        Self::NotPdf,
        Self::Encrypted,
        Self::XfaOnly,
        Self::NoFields,
        Self::Flattened,
        Self::Broken,
        Self::TooBig,
        Self::TooManyObjects,
        Self::TooDeep,
    ];

    /// Returns its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotPdf => "not-pdf",
            Self::Encrypted => "encrypted",
            Self::XfaOnly => "xfa-only",
            Self::NoFields => "no-fields",
            Self::Flattened => "flattened",
            Self::Broken => "broken",
            Self::TooBig => "too-big",
            Self::TooManyObjects => "too-many-objects",
            Self::TooDeep => "too-deep",
        }
    }
}
