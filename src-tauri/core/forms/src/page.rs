//! Reads the lines of a page: what is drawn at one height, from left to right as the page draws it.
//!
//! Not here: columns, turned text, letters that only a picture of them tells.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::file::File;
use crate::letters::Letters;
use crate::object::{Dictionary, Object};
use crate::problem::FormProblem;
use crate::syntax::{Budget, Syntax};

/// What looking at one page may cost, with its fonts and the drawings that it places.
const OBJECTS: usize = 200_000;
const BYTES: usize = 8 << 20;
/// The most fonts of a page, and how deep its settings may lie.
const MOST_FONTS: usize = 60;
const DEEPEST: usize = 50;
/// How many drawings a page may place, and how many may lie in each other.
const MOST_PLACED: usize = 40;
const INNERMOST: usize = 3;
/// How many grounds may be put aside.
const MOST_KEPT: usize = 100;

/// Returns the lines of a page.
pub(crate) fn lines(file: &File<'_>, page: &Dictionary) -> Result<Vec<String>, FormProblem> {
    let contents = file.under(page, "Contents")?;
    let parts = match &*contents {
        Object::Array(parts) => parts.clone(),
        Object::Stream(..) => page.get("Contents").cloned().into_iter().collect(),
        _ => Vec::new(),
    };
    let budget = Budget::new(OBJECTS, BYTES);
    let (fonts, drawings) = settings_of(file, page)?;
    let mut reader = Reader { fonts, drawings, ..Reader::new(file) };
    for part in parts {
        if let Object::Stream(entries, from) = &*file.resolve(&part)? {
            // A page that is packed in another way, or costs too much, is passed over.
            let Ok(content) = file.content(entries, *from) else { continue };
            let _ = reader.read(&content, &budget);
        }
    }
    reader.end_line();
    Ok(reader.lines)
}

/// Returns the fonts and drawings of a page, by name; a page may have them from the pages above it.
fn settings_of(file: &File<'_>, page: &Dictionary) -> Result<(Rc<Object>, Rc<Object>), FormProblem> {
    let mut resources = file.under(page, "Resources")?;
    let mut above = file.under(page, "Parent")?;
    for _ in 0..DEEPEST {
        let (None, Some(entries)) = (resources.as_dictionary(), above.as_dictionary()) else { break };
        resources = file.under(entries, "Resources")?;
        let next = file.under(entries, "Parent")?;
        above = next;
    }
    match resources.as_dictionary() {
        Some(resources) => Ok((file.under(resources, "Font")?, file.under(resources, "XObject")?)),
        None => Ok((Rc::new(Object::Null), Rc::new(Object::Null))),
    }
}

/// Puts the text of a page together, line by line.
struct Reader<'f, 'b> {
    file: &'f File<'b>,
    /// The fonts of the page, those that were used, and the drawings that it places.
    fonts: Rc<Object>,
    drawings: Rc<Object>,
    known: BTreeMap<Vec<u8>, Rc<Letters>>,
    letters: Rc<Letters>,
    size: f64,
    lines: Vec<String>,
    line: String,
    /// How many letters were drawn since the pen was last moved.
    drawn: usize,
    /// Where the pen was last moved to.
    pen: (f64, f64),
    /// Where the line began, and on which ground; grounds that were put aside.
    line_start: Place,
    ground: Place,
    kept: Vec<Place>,
    /// How many drawings this one lies in, and how many were placed.
    depth: usize,
    placed: usize,
}

/// Where and how large something is drawn: the six numbers of the format.
#[derive(Debug, Clone, Copy)]
struct Place([f64; 6]);

impl Default for Place {
    fn default() -> Self {
        Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0])
    }
}

impl Place {
    fn of(numbers: &[f64]) -> Option<Self> {
        numbers.try_into().ok().map(Self)
    }

    /// Returns this place on a ground.
    fn then(self, ground: Self) -> Self {
        let (Self([a, b, c, d, left, up]), Self(on)) = (self, ground);
        let [across, tilt, slant, high, right, top] = on;
        Self([
            a * across + b * slant,
            a * tilt + b * high,
            c * across + d * slant,
            c * tilt + d * high,
            left * across + up * slant + right,
            left * tilt + up * high + top,
        ])
    }
}

impl<'f, 'b> Reader<'f, 'b> {
    fn new(file: &'f File<'b>) -> Self {
        Self {
            file,
            fonts: Rc::new(Object::Null),
            drawings: Rc::new(Object::Null),
            known: BTreeMap::new(),
            letters: Rc::default(),
            size: 1.0,
            lines: Vec::new(),
            line: String::new(),
            drawn: 0,
            pen: (f64::NAN, f64::NAN),
            line_start: Place::default(),
            ground: Place::default(),
            kept: Vec::new(),
            depth: 0,
            placed: 0,
        }
    }

    fn read(&mut self, content: &[u8], budget: &Budget) -> Result<(), FormProblem> {
        let mut syntax = Syntax::new(content, 0, budget);
        let mut operands: Vec<Object> = Vec::new();
        while syntax.peek().is_some() {
            if let Some(object) = syntax.object()? {
                operands.push(object);
                continue;
            }
            self.operator(syntax.operator(), &operands, budget)?;
            operands.clear();
        }
        Ok(())
    }

    fn operator(&mut self, operator: &[u8], operands: &[Object], budget: &Budget) -> Result<(), FormProblem> {
        let numbers: Vec<f64> = operands.iter().filter_map(Object::as_number).collect();
        match (operator, operands, numbers.as_slice()) {
            (b"Tf", [Object::Name(name), _], [size]) => {
                self.letters = self.font(name, budget)?;
                self.size = *size;
            }
            (b"Tj", [Object::Text(text)], _) => self.show(text),
            (b"TJ", [Object::Array(items)], _) => {
                for item in items {
                    match (item.as_text(), item.as_number()) {
                        (Some(text), _) => self.show(text),
                        (None, Some(back)) if back < -200.0 => self.line.push(' '),
                        _ => {}
                    }
                }
            }
            (b"'", [Object::Text(text)], _) | (b"\"", [_, _, Object::Text(text)], _) => {
                self.end_line();
                self.show(text);
            }
            (b"q", _, _) if self.kept.len() < MOST_KEPT => self.kept.push(self.ground),
            (b"Q", _, _) => self.ground = self.kept.pop().unwrap_or(self.ground),
            (b"cm", _, _) => self.ground = Place::of(&numbers).unwrap_or_default().then(self.ground),
            (b"BT", _, _) => self.line_start = Place::default(),
            (b"Tm", _, _) => self.move_to(Place::of(&numbers).unwrap_or_default()),
            (b"Td" | b"TD", _, [right, up]) => {
                self.move_to(Place([1.0, 0.0, 0.0, 1.0, *right, *up]).then(self.line_start));
            }
            (b"T*", _, _) => self.end_line(),
            (b"Do", [Object::Name(name)], _) => self.inner(name, budget)?,
            _ => {}
        }
        Ok(())
    }

    fn show(&mut self, text: &[u8]) {
        let read = self.letters.read(text);
        self.drawn += read.chars().count();
        self.line.push_str(&read);
    }

    /// Moves the pen. On the same height the line goes on, with a space where the pen moved on further than the
    /// letters reach; a letter is about half as wide as high.
    fn move_to(&mut self, line_start: Place) {
        self.line_start = line_start;
        let Place([wide, _, _, _, left, height]) = line_start.then(self.ground);
        let right = left - self.pen.0;
        if (height - self.pen.1).abs() >= 0.5 || right < 0.0 {
            self.end_line();
        }
        self.pen = (left, height);
        let size = (self.size * wide).abs();
        let drawn = f64::from(u32::try_from(self.drawn).unwrap_or(u32::MAX)) * 0.5 * size;
        if right - drawn > 0.3 * size {
            self.line.push(' ');
        }
        self.drawn = 0;
    }

    /// Reads a drawing that a page places, with its own fonts.
    fn inner(&mut self, name: &[u8], budget: &Budget) -> Result<(), FormProblem> {
        self.placed += 1;
        if self.placed > MOST_PLACED || self.depth >= INNERMOST {
            return Ok(());
        }
        let placed = match self.drawings.as_dictionary() {
            Some(drawings) => self.file.under(drawings, &String::from_utf8_lossy(name))?,
            None => return Ok(()),
        };
        let Object::Stream(entries, from) = &*placed else { return Ok(()) };
        if self.file.under(entries, "Subtype")?.as_name() != Some(b"Form") {
            return Ok(());
        }
        let Ok(content) = self.file.content(entries, *from) else { return Ok(()) };
        let (fonts, drawings) = settings_of(self.file, entries)?;
        let mut inner =
            Reader { fonts, drawings, depth: self.depth + 1, placed: self.placed, ..Reader::new(self.file) };
        let done = inner.read(&content, budget);
        inner.end_line();
        self.placed = inner.placed;
        self.lines.append(&mut inner.lines);
        done
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let words: Vec<&str> = line.split_whitespace().collect();
        if !words.is_empty() {
            self.lines.push(words.join(" "));
        }
        self.drawn = 0;
    }

    fn font(&mut self, name: &[u8], budget: &Budget) -> Result<Rc<Letters>, FormProblem> {
        if let Some(known) = self.known.get(name) {
            return Ok(Rc::clone(known));
        }
        let key = String::from_utf8_lossy(name);
        let font = match self.fonts.as_dictionary() {
            Some(fonts) => self.file.under(fonts, &key)?,
            None => Rc::new(Object::Null),
        };
        let letters = match font.as_dictionary() {
            Some(font) if self.known.len() < MOST_FONTS => Letters::of(self.file, font, budget)?,
            _ => Letters::default(),
        };
        let letters = Rc::new(letters);
        self.known.insert(name.to_vec(), Rc::clone(&letters));
        Ok(letters)
    }
}
