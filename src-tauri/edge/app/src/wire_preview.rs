//! What crosses the boundary while a paper is previewed.
//!
//! Not here: which paper is wanted and how (`wire_saving`), and everything else that crosses (`wire`).

use serde::Serialize;
use ts_rs::TS;

/// A preview that is ready to be looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewView {
    /// The title of the paper.
    pub title: String,
    /// The language of its words.
    pub language: String,
    /// How many pages it has; plain text is one.
    pub pages: u32,
}

/// One page of a preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewPage {
    /// The page as a `data:` address of a PNG; empty for plain text, which is its words.
    pub picture: String,
    /// Its words, line by line.
    pub words: String,
}

/// Returns the TypeScript of the types.
#[cfg(test)]
pub(crate) fn typescript(config: &ts_rs::Config) -> String {
    format!("export {}\nexport {}\n", PreviewView::decl(config), PreviewPage::decl(config))
}
