//! Reads the fields of an official PDF form and fills them: bytes in, bytes out.
//!
//! Not here: which value belongs into which field (packs say it, `app` proposes it), files, words for people.
//! The idea: a form is only ever added to. What [`fill`] returns begins with the bytes of the original; what changed
//! stands behind them, as the format has it for later changes. A form that cannot be filled in this way is refused
//! with its reason. Nothing that a file holds can make reading it run long, deep or large; see `file`.
//!
//! ```text
//! bytes ──► file (where objects stand) ──► fields ──► Form
//!                                             └─► fill ──► bytes, and an addition
//! ```

mod appearance;
mod fields;
mod file;
mod fill;
mod form;
mod letters;
mod object;
mod page;
mod problem;
mod revision;
mod syntax;
mod text;
mod unpack;

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

pub use file::MOST_BYTES;
pub use form::{Field, FieldKind, FieldValue, Filled, Form, Refusal};
pub use problem::FormProblem;

/// Reads what can be filled in a form.
///
/// # Errors
/// Says why the PDF cannot be filled.
pub fn read(bytes: &[u8]) -> Result<Form, FormProblem> {
    let file = file::File::open(bytes)?;
    let fields = fields::read(&file)?;
    let information = file.under(&file.trailer, "Info")?;
    let title = match information.as_dictionary() {
        Some(entries) => text::read(&fields::text_of(&file, entries, "Title")?).trim().to_owned(),
        None => String::new(),
    };
    let shown: Vec<Field> = fields.all.iter().map(|field| field.shown.clone()).collect();
    Ok(Form {
        title,
        pages: fields.pages.len(),
        revision: revision::find(&file, &fields.pages),
        fingerprint: fingerprint(shown.iter().map(|field| field.name.as_str())),
        fields: shown,
    })
}

/// Fills fields, by full name; the others stay as they are.
///
/// # Errors
/// Says why the PDF cannot be filled at all; a single field that cannot is in the result.
///
/// ```
/// assert_eq!(forms::fill(b"no PDF", &[]), Err(forms::FormProblem::NotPdf));
/// ```
pub fn fill(bytes: &[u8], values: &[(String, FieldValue)]) -> Result<Filled, FormProblem> {
    let file = file::File::open(bytes)?;
    let fields = fields::read(&file)?;
    fill::fill(&file, &fields, values)
}

/// Returns what recognizes a revision of a form: the SHA-256 of the sorted names of its fields, a line each.
pub fn fingerprint<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut names: Vec<&str> = names.collect();
    names.sort_unstable();
    let digest = Sha256::digest(names.join("\n"));
    digest.iter().fold(String::new(), |mut hex, byte| {
        // Writing into memory cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
