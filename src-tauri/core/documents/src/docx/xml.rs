//! Elements of XML, written as text.
//!
//! Not here: what they mean. Names are fixed words of ours; every text and value is escaped, and characters that XML 1.0
//! cannot hold are left out.

use std::fmt::{self, Write as _};

/// An element with its attributes and what is in it.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Vec<Content>,
}

#[derive(Debug, Clone)]
enum Content {
    Element(Element),
    Text(String),
}

/// Returns an empty element.
pub(crate) fn element(name: &'static str) -> Element {
    Element { name, attributes: Vec::new(), content: Vec::new() }
}

/// Returns an element whose one attribute is Word's `val`.
pub(crate) fn value(name: &'static str, text: impl Into<String>) -> Element {
    element(name).with("w:val", text)
}

impl Element {
    /// Adds an attribute.
    pub(crate) fn with(mut self, name: &'static str, text: impl Into<String>) -> Self {
        self.attributes.push((name, text.into()));
        self
    }

    /// Adds an element inside.
    pub(crate) fn add(mut self, inner: Element) -> Self {
        self.content.push(Content::Element(inner));
        self
    }

    /// Adds elements inside.
    pub(crate) fn extend(mut self, inner: impl IntoIterator<Item = Element>) -> Self {
        self.content.extend(inner.into_iter().map(Content::Element));
        self
    }

    /// Adds text inside.
    pub(crate) fn text(mut self, text: impl Into<String>) -> Self {
        self.content.push(Content::Text(text.into()));
        self
    }

    /// Returns the element as a whole file.
    pub(crate) fn file(&self) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{self}")
    }
}

impl fmt::Display for Element {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "<{}", self.name)?;
        for (name, text) in &self.attributes {
            write!(out, " {name}=\"{}\"", Escaped(text))?;
        }
        if self.content.is_empty() {
            return out.write_str("/>");
        }
        out.write_char('>')?;
        for inner in &self.content {
            match inner {
                Content::Element(inner) => inner.fmt(out)?,
                Content::Text(text) => Escaped(text).fmt(out)?,
            }
        }
        write!(out, "</{}>", self.name)
    }
}

struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|character| match character {
            '&' => out.write_str("&amp;"),
            '<' => out.write_str("&lt;"),
            '>' => out.write_str("&gt;"),
            '"' => out.write_str("&quot;"),
            '\t' | '\n' => out.write_char(character),
            '\u{FFFE}' | '\u{FFFF}' => Ok(()),
            _ if character.is_control() => Ok(()),
            _ => out.write_char(character),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup_and_holds_only_what_xml_can() {
        let written = value("w:x", "a\"<b>").add(element("w:y").text("c & \u{1}<d>\u{FFFE}")).to_string();
        assert_eq!(written, "<w:x w:val=\"a&quot;&lt;b&gt;\"><w:y>c &amp; &lt;d&gt;</w:y></w:x>");
    }
}
