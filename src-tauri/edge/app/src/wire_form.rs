//! What crosses to the window about official PDF forms; the PDF itself stays on the Rust side.
//!
//! Not here: everything else that crosses (`wire`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that a form can be for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormChoice {
    /// The remedy's id.
    pub remedy: String,
    /// The id of the case, charge or matter.
    pub target: String,
    /// Both in words.
    pub say: String,
}

/// Which form the person wants to fill, and for what.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormRequest {
    /// The remedy's id.
    pub remedy: String,
    /// The id of the case, charge or matter.
    pub target: String,
}

/// How well a form is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FormKnown {
    /// A pack maps this revision.
    Exact,
    /// A pack maps another revision.
    OtherRevision,
    /// No pack maps it; there are only guesses.
    Unknown,
}

/// A form that the person gave, with what we would put in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormView {
    /// The form's own title and revision, with its pages; never the name of the file.
    pub title: String,
    /// How well it is known.
    pub known: FormKnown,
    /// The same in words, with what to look out for.
    pub known_words: String,
    /// What can be filled, in the order of the form.
    pub fields: Vec<FormFieldView>,
    /// What stays empty, and why.
    pub left: Vec<FormLeft>,
}

/// One field with our value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormFieldView {
    /// Its name in the PDF.
    pub field: String,
    /// What it is called in the form.
    pub label: String,
    /// `text`, `checkbox`, `radio` or `choice`.
    pub kind: String,
    /// The page, in words.
    pub page: String,
    /// Our value: text, an option, or `on`.
    pub value: String,
    /// The most letters it takes.
    pub max: Option<usize>,
    /// It takes several lines.
    pub multiline: bool,
    /// What can be chosen.
    pub options: Vec<String>,
    /// It is used unless the person says otherwise; never so for a guess.
    pub ticked: bool,
    /// Why we think that this belongs here.
    pub why: String,
}

/// A field that stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormLeft {
    /// What it is called in the form.
    pub label: String,
    /// Why, in words.
    pub why: String,
}

/// A field that the person confirmed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ConfirmedField {
    /// Its name in the PDF.
    pub field: String,
    /// Text, an option, or `on`.
    pub value: String,
}

/// What became of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FormSaved {
    /// The file's name; empty when the person closed the dialog.
    pub file: String,
    /// The folder, to open.
    pub folder: String,
    /// What was filled, in words.
    pub say: String,
    /// What was not, and why.
    pub left: Vec<FormLeft>,
}

/// Returns the TypeScript of these types, for the test of `wire`.
#[cfg(test)]
pub(crate) fn typescript(config: &ts_rs::Config) -> String {
    let all = [
        FormChoice::decl(config),
        FormRequest::decl(config),
        FormKnown::decl(config),
        FormView::decl(config),
        FormFieldView::decl(config),
        FormLeft::decl(config),
        ConfirmedField::decl(config),
        FormSaved::decl(config),
    ];
    all.map(|one| format!("export {one}\n")).concat()
}
