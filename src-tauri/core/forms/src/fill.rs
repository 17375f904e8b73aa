//! Fills fields as an addition at the end of the file; the bytes of the original stay as they are.
//!
//! Not here: finding fields (`fields`), drawing text (`appearance`).

use std::collections::BTreeMap;

use crate::appearance::{self, FONT, TextBox};
use crate::fields::{Fields, RawField, Widget};
use crate::file::{File, TableKind};
use crate::form::{FieldKind, FieldValue, Filled, Refusal};
use crate::object::{Dictionary, Object, Reference, write_display, write_stream};
use crate::problem::FormProblem;
use crate::text;

/// The drawing of a text: a stream, and what the field must say of its text where it was set smaller.
struct Drawing {
    entries: Dictionary,
    content: Vec<u8>,
    style: Option<Vec<u8>>,
}

/// What is written anew: dictionaries by number, and streams with their content.
struct Addition<'f, 'b> {
    file: &'f File<'b>,
    changed: BTreeMap<Reference, (Dictionary, Option<Vec<u8>>)>,
    next: u32,
    font: Option<Reference>,
    /// Some drawing is left to the viewer.
    needs_drawing: bool,
}

/// Fills the fields of a form that was read.
pub(crate) fn fill(
    file: &File<'_>,
    fields: &Fields,
    values: &[(String, FieldValue)],
) -> Result<Filled, FormProblem> {
    let next = file.next_number();
    let mut addition = Addition { file, changed: BTreeMap::new(), next, font: None, needs_drawing: false };
    let (mut filled, mut refused) = (Vec::new(), Vec::new());
    for (name, value) in values {
        let outcome = match fields.all.iter().find(|field| field.shown.name == *name) {
            None => Err(Refusal::NoSuchField),
            Some(field) => addition.set(field, value)?,
        };
        match outcome {
            Ok(()) => filled.push(name.clone()),
            Err(why) => refused.push((name.clone(), why)),
        }
    }
    if filled.is_empty() {
        return Ok(Filled { bytes: file.bytes.to_vec(), filled, refused });
    }
    addition.form(fields)?;
    Ok(Filled { bytes: addition.write(), filled, refused })
}

impl Addition<'_, '_> {
    fn set(&mut self, field: &RawField, value: &FieldValue) -> Result<Result<(), Refusal>, FormProblem> {
        let shown = &field.shown;
        let Some(reference) = field.reference.filter(|_| shown.kind != FieldKind::Other) else {
            return Ok(Err(Refusal::NotFillable));
        };
        if shown.kind == FieldKind::Signature {
            return Ok(Err(Refusal::Signature));
        }
        if shown.read_only {
            return Ok(Err(Refusal::ReadOnly));
        }
        match (shown.kind, value) {
            (FieldKind::Text, FieldValue::Text(written)) => self.set_text(reference, field, written),
            (FieldKind::Choice, FieldValue::Text(written)) => {
                let option = option_of(field, written);
                if option.is_none() && !field.editable {
                    return Ok(Err(Refusal::NotAnOption));
                }
                let shown_as = option.and_then(|index| field.shown.options.get(index)).unwrap_or(written);
                let export = option.and_then(|index| field.exports.get(index)).cloned();
                let stored = export.unwrap_or_else(|| text::write(written));
                self.set_choice(reference, field, shown_as, stored, option)
            }
            (FieldKind::Checkbox, FieldValue::Checked(on)) => {
                let state = if *on { field.exports.first().cloned() } else { None };
                self.set_button(reference, field, state.as_deref());
                Ok(Ok(()))
            }
            (FieldKind::Radio, FieldValue::Text(written)) => {
                match option_of(field, written).and_then(|index| field.exports.get(index)) {
                    Some(state) => {
                        self.set_button(reference, field, Some(state));
                        Ok(Ok(()))
                    }
                    None => Ok(Err(Refusal::NotAnOption)),
                }
            }
            _ => Ok(Err(Refusal::NotFillable)),
        }
    }

    fn set_text(
        &mut self,
        reference: Reference,
        field: &RawField,
        written: &str,
    ) -> Result<Result<(), Refusal>, FormProblem> {
        let written = one_line(written, field.shown.multiline);
        if let Some(max) = field.shown.max_length.filter(|max| written.chars().count() > *max) {
            return Ok(Err(Refusal::TooLong { max }));
        }
        let stored = text::write(&written);
        self.set_drawn(reference, field, &written, &Object::Text(stored))
    }

    fn set_choice(
        &mut self,
        reference: Reference,
        field: &RawField,
        shown: &str,
        stored: Vec<u8>,
        option: Option<usize>,
    ) -> Result<Result<(), Refusal>, FormProblem> {
        let done = self.set_drawn(reference, field, shown, &Object::Text(stored))?;
        if let (Ok(()), Some((entries, _))) = (done, self.changed.get_mut(&reference)) {
            // A list also keeps which line is chosen.
            match option.and_then(|index| i64::try_from(index).ok()) {
                Some(index) if entries.get("I").is_some() => {
                    entries.set("I", Object::Array(vec![Object::Integer(index)]));
                }
                _ => entries.remove("I"),
            }
        }
        Ok(done)
    }

    /// Stores a value whose drawings are its words.
    fn set_drawn(
        &mut self,
        reference: Reference,
        field: &RawField,
        words: &str,
        stored: &Object,
    ) -> Result<Result<(), Refusal>, FormProblem> {
        let mut drawings = Vec::new();
        for widget in &field.widgets {
            match self.drawing(field, widget, words)? {
                Ok(drawing) => drawings.push(drawing),
                Err(why) => return Ok(Err(why)),
            }
        }
        self.entries(reference, &field.entries).set("V", stored.clone());
        for (widget, drawing) in field.widgets.iter().zip(drawings) {
            let Some(place) = widget.reference else { continue };
            if widget.is_adopted {
                self.entries(place, &widget.entries).set("V", stored.clone());
            }
            match drawing {
                Some(drawing) => {
                    let stream = self.add(drawing.entries, Some(drawing.content));
                    let drawn = Dictionary::from_iter([("N", Object::Reference(stream))]);
                    let entries = self.entries(place, &widget.entries);
                    entries.set("AP", Object::Dictionary(drawn));
                    if let Some(style) = drawing.style {
                        entries.set("DA", Object::Text(style));
                    }
                }
                None => {
                    self.needs_drawing = true;
                    self.entries(place, &widget.entries).remove("AP");
                }
            }
        }
        Ok(Ok(()))
    }

    /// Returns the drawing of a text, nothing where the viewer must draw, or why it does not fit.
    fn drawing(
        &mut self,
        field: &RawField,
        widget: &Widget,
        words: &str,
    ) -> Result<Result<Option<Drawing>, Refusal>, FormProblem> {
        let file = self.file;
        let rectangle = file.under(&widget.entries, "Rect")?;
        let sides: Vec<f64> =
            rectangle.as_array().unwrap_or_default().iter().filter_map(Object::as_number).collect();
        let around = file.under(&widget.entries, "MK")?;
        let nothing = Dictionary::default();
        let around = around.as_dictionary().unwrap_or(&nothing);
        let is_turned = around.get("R").and_then(Object::as_number).is_some_and(|angle| angle != 0.0);
        let &[left, bottom, right, top] = sides.as_slice() else { return Ok(Ok(None)) };
        let (width, height) = ((right - left).abs(), (top - bottom).abs());
        // What is not on the page, or of no size, needs no drawing.
        if is_turned || field.is_list || !appearance::can_draw(words) || width < 1.0 || height < 1.0 {
            return Ok(Ok(None));
        }
        let style = crate::fields::text_of(file, &widget.entries, "DA")?;
        let drawn = appearance::draw(
            words,
            &TextBox {
                width,
                height,
                style: if style.is_empty() { &field.style } else { &style },
                align: field.align,
                multiline: field.shown.multiline,
                boxes: field.shown.max_length.filter(|_| field.comb),
                around,
            },
        );
        let Some(drawn) = drawn else { return Ok(Err(Refusal::DoesNotFit)) };
        let font = self.font();
        let fonts = Dictionary::from_iter([(FONT, Object::Reference(font))]);
        let resources = Dictionary::from_iter([("Font", Object::Dictionary(fonts))]);
        let corners = [0.0, 0.0, width, height].map(Object::Real);
        let entries = Dictionary::from_iter([
            ("Type", Object::name("XObject")),
            ("Subtype", Object::name("Form")),
            ("BBox", Object::Array(corners.to_vec())),
            ("Resources", Object::Dictionary(resources)),
        ]);
        Ok(Ok(Some(Drawing { entries, content: drawn.content, style: drawn.style })))
    }

    /// Turns one button on and its others off.
    fn set_button(&mut self, reference: Reference, field: &RawField, state: Option<&[u8]>) {
        let stored = |state: Option<&[u8]>| Object::Name(state.unwrap_or(b"Off").to_vec());
        self.entries(reference, &field.entries).set("V", stored(state));
        for widget in &field.widgets {
            let Some(place) = widget.reference else { continue };
            // A box without drawings is on by whatever name; the viewer has to draw it.
            let is_blank = widget.on_state.is_empty() && field.widgets.len() == 1;
            self.needs_drawing |= is_blank;
            let is_this = |state: &&[u8]| is_blank || *state == widget.on_state.as_slice();
            let entries = self.entries(place, &widget.entries);
            entries.set("AS", stored(state.filter(is_this)));
            if widget.is_adopted {
                entries.set("V", stored(state));
            }
        }
    }

    /// Returns a dictionary to change, as it was or as it is changed already.
    fn entries(&mut self, reference: Reference, original: &Dictionary) -> &mut Dictionary {
        let generation = self.file.generation(reference.0);
        let entry = self.changed.entry((reference.0, generation));
        &mut entry.or_insert_with(|| (original.clone(), None)).0
    }

    fn add(&mut self, entries: Dictionary, content: Option<Vec<u8>>) -> Reference {
        let reference = (self.next, 0);
        self.next = self.next.saturating_add(1);
        self.changed.insert(reference, (entries, content));
        reference
    }

    fn font(&mut self) -> Reference {
        if let Some(font) = self.font {
            return font;
        }
        let font = self.add(
            Dictionary::from_iter([
                ("Type", Object::name("Font")),
                ("Subtype", Object::name("Type1")),
                ("BaseFont", Object::name("Helvetica")),
                ("Encoding", Object::name("WinAnsiEncoding")),
            ]),
            None,
        );
        self.font = Some(font);
        font
    }

    /// Changes the form itself where it must be: for a viewer that has to draw, and to end a second set of values.
    fn form(&mut self, fields: &Fields) -> Result<(), FormProblem> {
        let mut form = fields.entries.clone();
        // The values of an XFA form would be shown in place of ours.
        form.remove("XFA");
        let asks = *self.file.under(&form, "NeedAppearances")? == Object::Bool(true);
        if self.needs_drawing || (asks && self.lacks_a_drawing(fields)?) {
            form.set("NeedAppearances", Object::Bool(true));
            self.add_fonts(fields, &mut form)?;
        } else if asks {
            // Our drawings stand; a viewer that draws anew may lack the font that the form asks for.
            form.set("NeedAppearances", Object::Bool(false));
        }
        if form == fields.entries {
            return Ok(());
        }
        if let Some(reference) = fields.reference {
            *self.entries(reference, &fields.entries) = form;
            return Ok(());
        }
        let root = self.file.trailer.get("Root").and_then(Object::as_reference).ok_or(FormProblem::Broken)?;
        let catalog = self.file.get(root)?;
        let catalog = catalog.as_dictionary().ok_or(FormProblem::Broken)?;
        self.entries(root, catalog).set("AcroForm", Object::Dictionary(form));
        Ok(())
    }

    /// Tells whether something that we left alone shows only because the viewer draws it: a value, or a frame.
    fn lacks_a_drawing(&self, fields: &Fields) -> Result<bool, FormProblem> {
        for field in &fields.all {
            for widget in &field.widgets {
                let is_ours = widget.reference.is_some_and(|at| self.is_changed(at.0));
                let around = self.file.under(&widget.entries, "MK")?;
                let has_frame = |key: &str| {
                    let color = around.as_dictionary().and_then(|around| around.get(key));
                    color.and_then(Object::as_array).is_some_and(|numbers| !numbers.is_empty())
                };
                let shows = (!is_ours && !field.shown.value.is_empty()) || has_frame("BC") || has_frame("BG");
                if shows && !(is_ours && field.shown.kind.is_written()) && !self.is_drawn(&widget.entries)? {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }

    /// Tells whether a drawing stands for what the field shows now.
    fn is_drawn(&self, entries: &Dictionary) -> Result<bool, FormProblem> {
        let drawings = self.file.under(entries, "AP")?;
        let Some(drawings) = drawings.as_dictionary() else { return Ok(false) };
        Ok(match &*self.file.under(drawings, "N")? {
            Object::Stream(..) => true,
            // A button has one for each state, also for being off.
            Object::Dictionary(states) => {
                states.get("Off").is_some() && states.keys().any(|state| state != b"Off")
            }
            _ => false,
        })
    }

    fn is_changed(&self, number: u32) -> bool {
        self.changed.contains_key(&(number, self.file.generation(number)))
    }

    /// Adds the fonts that the fields we filled ask for and the form lacks; without them some viewers draw nothing.
    fn add_fonts(&mut self, fields: &Fields, form: &mut Dictionary) -> Result<(), FormProblem> {
        let resources = self.file.under(form, "DR")?;
        let mut resources = resources.as_dictionary().cloned().unwrap_or_default();
        let fonts = self.file.under(&resources, "Font")?;
        let mut fonts = fonts.as_dictionary().cloned().unwrap_or_default();
        let mut is_more = false;
        for field in &fields.all {
            if !field.widgets.iter().any(|widget| widget.reference.is_some_and(|at| self.is_changed(at.0))) {
                continue;
            }
            let Some(name) = appearance::font_of(&field.style) else { continue };
            if fonts.get(&name).is_none() {
                let font = self.font();
                fonts.set(&name, Object::Reference(font));
                is_more = true;
            }
        }
        if is_more {
            resources.set("Font", Object::Dictionary(fonts));
            form.set("DR", Object::Dictionary(resources));
        }
        Ok(())
    }

    /// Writes the original, what changed, and a table of it.
    fn write(self) -> Vec<u8> {
        let mut out = self.file.bytes.to_vec();
        if out.last() != Some(&b'\n') {
            out.push(b'\n');
        }
        let mut places: BTreeMap<u32, (usize, u16)> = BTreeMap::new();
        for ((number, generation), (mut entries, content)) in self.changed {
            places.insert(number, (out.len() - self.file.lead, generation));
            write_display(&mut out, &format_args!("{number} {generation} obj\n"));
            match content {
                Some(content) => {
                    entries.set("Length", Object::Integer(i64::try_from(content.len()).unwrap_or(0)));
                    write_stream(entries, &content, &mut out);
                }
                None => Object::Dictionary(entries).write(&mut out),
            }
            out.extend(b"\nendobj\n");
        }
        let mut trailer = Dictionary::default();
        for key in ["Root", "Info", "ID"] {
            if let Some(value) = self.file.trailer.get(key) {
                trailer.set(key, value.clone());
            }
        }
        let whole = |number: usize| Object::Integer(i64::try_from(number).unwrap_or(0));
        trailer.set("Prev", whole(self.file.table_at));
        let at = out.len() - self.file.lead;
        match self.file.table_kind {
            TableKind::Table => {
                trailer.set("Size", Object::Integer(i64::from(self.next)));
                write_table(&places, &mut out);
                Object::Dictionary(trailer).write(&mut out);
            }
            TableKind::Stream => {
                places.insert(self.next, (at, 0));
                trailer.set("Size", Object::Integer(i64::from(self.next) + 1));
                write_table_stream(self.next, &places, trailer, &mut out);
            }
        }
        write_display(&mut out, &format_args!("\nstartxref\n{at}\n%%EOF\n"));
        out
    }
}

fn write_table(places: &BTreeMap<u32, (usize, u16)>, out: &mut Vec<u8>) {
    out.extend(b"xref\n");
    for (number, (at, generation)) in places {
        write_display(out, &format_args!("{number} 1\n{at:010} {generation:05} n \n"));
    }
    out.extend(b"trailer\n");
}

fn write_table_stream(
    number: u32,
    places: &BTreeMap<u32, (usize, u16)>,
    mut entries: Dictionary,
    out: &mut Vec<u8>,
) {
    let (mut index, mut content) = (Vec::new(), Vec::new());
    for (number, (at, generation)) in places {
        index.extend([Object::Integer(i64::from(*number)), Object::Integer(1)]);
        content.push(1);
        content.extend(u32::try_from(*at).unwrap_or(u32::MAX).to_be_bytes());
        content.extend(generation.to_be_bytes());
    }
    entries.set("Type", Object::name("XRef"));
    entries.set("W", Object::Array([1, 4, 2].map(Object::Integer).to_vec()));
    entries.set("Index", Object::Array(index));
    entries.set("Length", Object::Integer(i64::try_from(content.len()).unwrap_or(0)));
    write_display(out, &format_args!("{number} 0 obj\n"));
    write_stream(entries, &content, out);
    out.extend(b"\nendobj");
}

/// Returns which option a text is: by its words, or by what is stored for it.
fn option_of(field: &RawField, written: &str) -> Option<usize> {
    let same = |option: &String| option.trim().eq_ignore_ascii_case(written.trim());
    let by_words = field.shown.options.iter().position(same);
    by_words.or_else(|| field.exports.iter().position(|export| same(&text::read(export))))
}

/// Puts text on one line where the field has one, and makes line ends alike.
fn one_line(written: &str, multiline: bool) -> String {
    let alike = written.replace("\r\n", "\n").replace('\r', "\n");
    let joined = if multiline { alike } else { alike.replace('\n', " ") };
    joined.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}
