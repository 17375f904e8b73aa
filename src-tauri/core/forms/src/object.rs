//! The objects that a PDF is made of, and how they are written.
//!
//! Not here: reading them (`syntax`), where they stand in a file (`file`).

use std::io::Write as _;

/// Number and generation of an indirect object.
pub(crate) type Reference = (u32, u16);

/// One PDF object.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Object {
    Null,
    Bool(bool),
    Integer(i64),
    /// A number with a fraction, as it was written.
    Real(f64),
    Text(Vec<u8>),
    Name(Vec<u8>),
    Array(Vec<Object>),
    Dictionary(Dictionary),
    /// A stream: its dictionary, and where its raw bytes begin in the file.
    Stream(Dictionary, usize),
    Reference(Reference),
}

/// A dictionary; of a key that is there twice, the last counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Dictionary(Vec<(Vec<u8>, Object)>);

impl Dictionary {
    /// Returns the value of a key, unresolved.
    pub(crate) fn get(&self, key: &str) -> Option<&Object> {
        self.0.iter().rev().find(|(name, _)| name == key.as_bytes()).map(|(_, value)| value)
    }

    /// Sets a key.
    pub(crate) fn set(&mut self, key: &str, value: Object) {
        self.remove(key);
        self.0.push((key.as_bytes().to_vec(), value));
    }

    /// Takes a key out.
    pub(crate) fn remove(&mut self, key: &str) {
        self.0.retain(|(name, _)| name != key.as_bytes());
    }

    /// Adds a key that was just read.
    pub(crate) fn push(&mut self, key: Vec<u8>, value: Object) {
        self.0.push((key, value));
    }

    /// Returns the keys, in the order of the file.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(|(name, _)| name.as_slice())
    }
}

impl FromIterator<(&'static str, Object)> for Dictionary {
    fn from_iter<I: IntoIterator<Item = (&'static str, Object)>>(entries: I) -> Self {
        Self(entries.into_iter().map(|(key, value)| (key.as_bytes().to_vec(), value)).collect())
    }
}

impl Object {
    /// Returns a name.
    pub(crate) fn name(text: &str) -> Self {
        Self::Name(text.as_bytes().to_vec())
    }

    pub(crate) fn as_integer(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            _ => None,
        }
    }

    pub(crate) fn as_number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "sizes on a page are small")]
            Self::Integer(number) => Some(*number as f64),
            Self::Real(number) => Some(*number),
            _ => None,
        }
    }

    pub(crate) fn as_name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(crate) fn as_text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn as_array(&self) -> Option<&[Object]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn as_reference(&self) -> Option<Reference> {
        match self {
            Self::Reference(reference) => Some(*reference),
            _ => None,
        }
    }

    /// Returns the dictionary, of a stream too.
    pub(crate) fn as_dictionary(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(entries) | Self::Stream(entries, _) => Some(entries),
            _ => None,
        }
    }

    /// Writes the object. A stream is written with [`write_stream`]; here only its dictionary is.
    pub(crate) fn write(&self, out: &mut Vec<u8>) {
        match self {
            Self::Null => out.extend(b"null"),
            Self::Bool(true) => out.extend(b"true"),
            Self::Bool(false) => out.extend(b"false"),
            Self::Integer(number) => write_display(out, number),
            Self::Real(number) => write_display(out, number),
            Self::Text(text) => write_text(text, out),
            Self::Name(name) => write_name(name, out),
            Self::Array(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    if index > 0 {
                        out.push(b' ');
                    }
                    item.write(out);
                }
                out.push(b']');
            }
            Self::Dictionary(entries) | Self::Stream(entries, _) => {
                out.extend(b"<<");
                for (key, value) in &entries.0 {
                    write_name(key, out);
                    out.push(b' ');
                    value.write(out);
                    out.push(b'\n');
                }
                out.extend(b">>");
            }
            Self::Reference((number, generation)) => {
                write_display(out, &format_args!("{number} {generation} R"));
            }
        }
    }
}

/// Writes a stream with its dictionary, whose `Length` the caller set.
pub(crate) fn write_stream(entries: Dictionary, content: &[u8], out: &mut Vec<u8>) {
    Object::Dictionary(entries).write(out);
    out.extend(b"\nstream\n");
    out.extend(content);
    out.extend(b"\nendstream");
}

pub(crate) fn write_display(out: &mut Vec<u8>, value: &impl std::fmt::Display) {
    // Writing into memory cannot fail.
    let _ = write!(out, "{value}");
}

/// Writes text in hexadecimal, which no byte can break.
fn write_text(text: &[u8], out: &mut Vec<u8>) {
    if text.iter().all(|byte| matches!(byte, b' '..=b'~')) {
        out.push(b'(');
        for byte in text {
            if matches!(byte, b'(' | b')' | b'\\') {
                out.push(b'\\');
            }
            out.push(*byte);
        }
        out.push(b')');
        return;
    }
    out.push(b'<');
    for byte in text {
        write_display(out, &format_args!("{byte:02X}"));
    }
    out.push(b'>');
}

fn write_name(name: &[u8], out: &mut Vec<u8>) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_alphanumeric() || b"_-.+*$@!?'^`~:;,=&\"|".contains(byte) {
            out.push(*byte);
        } else {
            write_display(out, &format_args!("#{byte:02X}"));
        }
    }
}
