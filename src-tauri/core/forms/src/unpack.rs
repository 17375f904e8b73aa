//! Unpacks streams: Flate, with the predictors that tables of places use.
//!
//! Not here: pictures and their filters; nothing of a form's fields is packed in any other way.

use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

use crate::file::whole_of;
use crate::object::{Dictionary, Object};
use crate::problem::FormProblem;
use crate::syntax::Budget;

/// The most that one stream may unpack to.
const MOST_UNPACKED: usize = 32 << 20;
/// How often a stream may be packed.
const MOST_FILTERS: usize = 3;

/// Unpacks a stream; what it unpacks to is paid from the budget.
pub(crate) fn unpack(
    raw: &[u8],
    filters: &Object,
    settings: &Object,
    budget: &Budget,
) -> Result<Vec<u8>, FormProblem> {
    let filters: Vec<&[u8]> = match filters {
        Object::Name(name) => vec![name],
        Object::Array(items) => items.iter().filter_map(Object::as_name).collect(),
        _ => Vec::new(),
    };
    if filters.len() > MOST_FILTERS {
        return Err(FormProblem::TooDeep);
    }
    let mut content = raw.to_vec();
    for (index, filter) in filters.iter().enumerate() {
        if !matches!(*filter, b"FlateDecode" | b"Fl") {
            return Err(FormProblem::Broken);
        }
        let most = budget.bytes_left().min(MOST_UNPACKED);
        content = decompress_to_vec_zlib_with_limit(&content, most).map_err(|error| {
            if error.status == miniz_oxide::inflate::TINFLStatus::HasMoreOutput {
                FormProblem::TooBig
            } else {
                FormProblem::Broken
            }
        })?;
        budget.bytes(content.len())?;
        let settings = match settings {
            Object::Array(items) => items.get(index).and_then(Object::as_dictionary),
            other => other.as_dictionary(),
        };
        if let Some(settings) = settings {
            content = undo_predictor(content, settings)?;
        }
    }
    Ok(content)
}

/// Undoes the predictors of PNG; that of TIFF is for pictures alone.
fn undo_predictor(content: Vec<u8>, settings: &Dictionary) -> Result<Vec<u8>, FormProblem> {
    let number = |key: &str, otherwise: usize| {
        settings.get(key).and_then(Object::as_number).and_then(whole_of).unwrap_or(otherwise)
    };
    if number("Predictor", 1) < 10 {
        return Ok(content);
    }
    let (colors, bits, columns) = (number("Colors", 1), number("BitsPerComponent", 8), number("Columns", 1));
    let wide = colors.checked_mul(bits).and_then(|pixel| Some((pixel, pixel.checked_mul(columns)?)));
    let (pixel, row) = wide.ok_or(FormProblem::Broken)?;
    let (pixel, row) = (pixel.div_ceil(8).max(1), row.div_ceil(8));
    if row == 0 || row > content.len() {
        return Err(FormProblem::Broken);
    }
    let mut out = Vec::with_capacity(content.len());
    let mut above = vec![0_u8; row];
    for line in content.chunks(row + 1) {
        let Some((kind, line)) = line.split_first() else { break };
        let mut current = Vec::with_capacity(row);
        for (index, byte) in line.iter().enumerate() {
            let of = |line: &[u8], at: Option<usize>| at.and_then(|at| line.get(at)).copied().unwrap_or(0);
            let left = of(&current, index.checked_sub(pixel));
            let up = of(&above, Some(index));
            let corner = of(&above, index.checked_sub(pixel));
            let guess = match kind {
                0 => 0,
                1 => left,
                2 => up,
                3 => left.midpoint(up),
                4 => paeth(left, up, corner),
                _ => return Err(FormProblem::Broken),
            };
            current.push(byte.wrapping_add(guess));
        }
        out.extend(&current);
        above = current;
    }
    Ok(out)
}

fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(up), i16::from(corner));
    let estimate = a + b - c;
    let far = |from: i16| (estimate - from).abs();
    if far(a) <= far(b) && far(a) <= far(c) {
        left
    } else if far(b) <= far(c) {
        up
    } else {
        corner
    }
}
