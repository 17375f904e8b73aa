//! Finds the fields of a form, with what they inherit, and the page each is on.
//!
//! Not here: bytes (`file`), changes (`fill`).

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::file::{File, whole_of};
use crate::form::{Field, FieldKind};
use crate::object::{Dictionary, Object, Reference};
use crate::problem::FormProblem;
use crate::text;

/// The most fields and pages that we look at; official forms have a hundredth.
const MOST_FIELDS: usize = 20_000;
const MOST_PAGES: usize = 2_000;
/// How deep fields and pages may lie in each other.
const DEEPEST: usize = 50;
/// The longest name of a field.
const LONGEST_NAME: usize = 4096;

const READ_ONLY: i64 = 1;
const REQUIRED: i64 = 1 << 1;
const MULTILINE: i64 = 1 << 12;
const PASSWORD: i64 = 1 << 13;
const RADIO: i64 = 1 << 15;
const PUSH_BUTTON: i64 = 1 << 16;
const COMBO: i64 = 1 << 17;
const EDITABLE: i64 = 1 << 18;
const FILE_SELECT: i64 = 1 << 20;
const COMB: i64 = 1 << 24;
/// What a drawing says of itself: it is not shown at all, or not on a screen.
const HIDDEN: i64 = 1 << 1;
const NO_VIEW: i64 = 1 << 5;

/// One drawing of a field on a page.
#[derive(Debug)]
pub(crate) struct Widget {
    /// Where it stands; one that stands inside another object cannot be changed.
    pub(crate) reference: Option<Reference>,
    pub(crate) entries: Dictionary,
    /// The name of the drawing in which a button is on; empty when there is none.
    pub(crate) on_state: Vec<u8>,
    /// It is a copy that stands on a page and that no field leads to; see [`Walk::adopt`].
    pub(crate) is_adopted: bool,
}

/// One field, as the file has it.
#[derive(Debug)]
pub(crate) struct RawField {
    pub(crate) shown: Field,
    pub(crate) reference: Option<Reference>,
    pub(crate) entries: Dictionary,
    /// Its drawings; the field itself where it is its own drawing.
    pub(crate) widgets: Vec<Widget>,
    /// What is stored for each option.
    pub(crate) exports: Vec<Vec<u8>>,
    /// Font, size and color of its text.
    pub(crate) style: Vec<u8>,
    /// 0 left, 1 middle, 2 right.
    pub(crate) align: i64,
    /// One letter a box.
    pub(crate) comb: bool,
    /// A choice of which all lines are shown, not only the chosen one.
    pub(crate) is_list: bool,
    /// A choice that also takes what is not on its list.
    pub(crate) editable: bool,
}

/// All of a form.
#[derive(Debug)]
pub(crate) struct Fields {
    pub(crate) all: Vec<RawField>,
    /// The dictionary of the form, and where it stands when it is an object of its own.
    pub(crate) entries: Dictionary,
    pub(crate) reference: Option<Reference>,
    pub(crate) pages: Vec<Dictionary>,
}

/// Reads every field.
pub(crate) fn read(file: &File<'_>) -> Result<Fields, FormProblem> {
    let root = file.under(&file.trailer, "Root")?;
    let catalog = root.as_dictionary().ok_or(FormProblem::Broken)?;
    let form = file.under(catalog, "AcroForm")?;
    let Some(entries) = form.as_dictionary() else { return Err(FormProblem::NoFields) };
    let (pages, on_page) = read_pages(file, catalog)?;
    let mut walk = Walk { file, on_page, seen: BTreeSet::new(), all: Vec::new() };
    let above = Above {
        name: String::new(),
        style: text_of(file, entries, "DA")?,
        align: integer(file, entries, "Q")?.unwrap_or(0),
        ..Above::default()
    };
    if let Some(kids) = file.under(entries, "Fields")?.as_array() {
        for kid in kids {
            walk.field(kid, &above, 0)?;
        }
    }
    walk.adopt()?;
    walk.leave_unseen()?;
    if walk.all.is_empty() {
        let has_xfa = *file.under(entries, "XFA")? != Object::Null;
        return Err(if has_xfa { FormProblem::XfaOnly } else { FormProblem::Flattened });
    }
    Ok(Fields {
        all: walk.all,
        entries: entries.clone(),
        reference: catalog.get("AcroForm").and_then(Object::as_reference),
        pages,
    })
}

/// What a field has from those around it.
#[derive(Debug, Clone, Default)]
struct Above {
    name: String,
    kind: Vec<u8>,
    flags: i64,
    value: Option<Object>,
    max_length: Option<usize>,
    options: Option<Object>,
    style: Vec<u8>,
    align: i64,
}

struct Walk<'f, 'b> {
    file: &'f File<'b>,
    /// The page of each drawing, by the number of its object.
    on_page: BTreeMap<u32, usize>,
    /// The objects that were looked at, by number: two generations of a number are one object to us.
    seen: BTreeSet<u32>,
    all: Vec<RawField>,
}

impl Walk<'_, '_> {
    fn field(&mut self, object: &Object, above: &Above, depth: usize) -> Result<(), FormProblem> {
        if depth > DEEPEST {
            return Err(FormProblem::TooDeep);
        }
        if self.all.len() >= MOST_FIELDS {
            return Err(FormProblem::TooManyObjects);
        }
        let reference = object.as_reference();
        // A field that is there twice, or inside itself, is looked at once.
        if reference.is_some_and(|reference| !self.seen.insert(reference.0)) {
            return Ok(());
        }
        let resolved = self.file.resolve(object)?;
        let Some(entries) = resolved.as_dictionary() else { return Ok(()) };
        let here = self.inherit(entries, above)?;
        let kids = self.file.under(entries, "Kids")?;
        let mut widgets = Vec::new();
        let mut parts = 0_usize;
        for kid in kids.as_array().unwrap_or_default() {
            let resolved = self.file.resolve(kid)?;
            let Some(inner) = resolved.as_dictionary() else { continue };
            if inner.get("T").is_some() {
                parts += 1;
                self.field(kid, &here, depth + 1)?;
            } else if kid.as_reference().is_none_or(|kid| self.seen.insert(kid.0)) {
                widgets.push(self.widget(kid.as_reference(), inner)?);
            }
        }
        if parts == 0 && widgets.is_empty() {
            widgets.push(self.widget(reference, entries)?);
        }
        if !here.kind.is_empty() && !widgets.is_empty() && !here.name.is_empty() {
            let field = self.finish(reference, entries, here, widgets)?;
            self.all.push(field);
        }
        Ok(())
    }

    fn inherit(&self, entries: &Dictionary, above: &Above) -> Result<Above, FormProblem> {
        let file = self.file;
        let part = text::read(&text_of(file, entries, "T")?);
        let name = match (above.name.as_str(), part.as_str()) {
            ("", part) => part.to_owned(),
            (name, "") => name.to_owned(),
            (name, part) => format!("{name}.{part}"),
        };
        if name.len() > LONGEST_NAME {
            return Err(FormProblem::TooDeep);
        }
        let kind = file.under(entries, "FT")?.as_name().map(<[u8]>::to_vec);
        let style = text_of(file, entries, "DA")?;
        let given = |key: &str| -> Result<Option<Object>, FormProblem> {
            let object = file.under(entries, key)?;
            Ok((*object != Object::Null).then(|| (*object).clone()))
        };
        Ok(Above {
            name,
            kind: kind.unwrap_or_else(|| above.kind.clone()),
            flags: integer(file, entries, "Ff")?.unwrap_or(above.flags),
            value: given("V")?.or_else(|| above.value.clone()),
            max_length: file
                .under(entries, "MaxLen")?
                .as_number()
                .and_then(whole_of)
                .filter(|max| *max > 0)
                .or(above.max_length),
            options: given("Opt")?.or_else(|| above.options.clone()),
            style: if style.is_empty() { above.style.clone() } else { style },
            align: integer(file, entries, "Q")?.unwrap_or(above.align),
        })
    }

    fn widget(&self, reference: Option<Reference>, entries: &Dictionary) -> Result<Widget, FormProblem> {
        let drawings = self.file.under(entries, "AP")?;
        let normal = match drawings.as_dictionary() {
            Some(drawings) => self.file.under(drawings, "N")?,
            None => Object::Null.into(),
        };
        let on_state = match &*normal {
            Object::Dictionary(states) => states.keys().find(|state| *state != b"Off").map(<[u8]>::to_vec),
            _ => None,
        };
        let on_state = on_state.unwrap_or_default();
        Ok(Widget { reference, entries: entries.clone(), on_state, is_adopted: false })
    }

    /// Gives fields the drawings of their name that stand on pages and that no field leads to: some programs write
    /// a form out with a copy of every drawing, and people see only the copy.
    fn adopt(&mut self) -> Result<(), FormProblem> {
        let strays: Vec<(u32, usize)> = self
            .on_page
            .iter()
            .filter(|(at, _)| !self.seen.contains(at))
            .map(|(at, page)| (*at, *page))
            .collect();
        if strays.is_empty() {
            return Ok(());
        }
        if strays.len() > MOST_FIELDS {
            return Err(FormProblem::TooManyObjects);
        }
        let by_name: BTreeMap<String, usize> =
            self.all.iter().enumerate().map(|(index, field)| (field.shown.name.clone(), index)).collect();
        for (number, page) in strays {
            let stray = self.file.get((number, 0))?;
            let Some(entries) = stray.as_dictionary() else { continue };
            if self.file.under(entries, "Subtype")?.as_name() != Some(b"Widget") {
                continue;
            }
            let name = self.full_name(&stray)?;
            let mut widget = self.widget(Some((number, 0)), entries)?;
            let Some(field) = by_name.get(&name).and_then(|index| self.all.get_mut(*index)) else { continue };
            // A button is adopted only where it is on by the same name.
            let is_button = matches!(field.shown.kind, FieldKind::Checkbox | FieldKind::Radio);
            if is_button && !field.exports.contains(&widget.on_state) {
                continue;
            }
            widget.is_adopted = true;
            if field.shown.page == 0 {
                field.shown.page = page;
            }
            field.widgets.push(widget);
        }
        Ok(())
    }

    /// Puts together the name of a drawing from those above it. Nothing is copied that many drawings may share.
    fn full_name(&self, drawing: &Rc<Object>) -> Result<String, FormProblem> {
        let mut parts = Vec::new();
        let mut here = Rc::clone(drawing);
        for _ in 0..DEEPEST {
            let Some(entries) = here.as_dictionary() else { break };
            let part = match entries.get("T") {
                Some(Object::Text(part)) if part.len() <= LONGEST_NAME => text::read(part),
                Some(Object::Reference(part)) => match &*self.file.get(*part)? {
                    Object::Text(part) if part.len() <= LONGEST_NAME => text::read(part),
                    _ => String::new(),
                },
                _ => String::new(),
            };
            if !part.is_empty() {
                parts.push(part);
            }
            let Some(above) = entries.get("Parent").and_then(Object::as_reference) else { break };
            here = self.file.get(above)?;
        }
        parts.reverse();
        Ok(parts.join("."))
    }

    /// Marks fields that nobody sees: filled in, they would be on no paper.
    fn leave_unseen(&mut self) -> Result<(), FormProblem> {
        for field in &mut self.all {
            let mut is_seen = false;
            for widget in &field.widgets {
                let marks = integer(self.file, &widget.entries, "F")?.unwrap_or(0);
                let is_on_page = widget.reference.is_some_and(|at| self.on_page.contains_key(&at.0));
                is_seen |= is_on_page && marks & (HIDDEN | NO_VIEW) == 0;
            }
            if !is_seen {
                field.shown.kind = FieldKind::Other;
            }
        }
        Ok(())
    }

    fn finish(
        &self,
        reference: Option<Reference>,
        entries: &Dictionary,
        here: Above,
        widgets: Vec<Widget>,
    ) -> Result<RawField, FormProblem> {
        let mut states: Vec<&[u8]> = widgets.iter().map(|widget| widget.on_state.as_slice()).collect();
        states.sort_unstable();
        states.dedup();
        let kind = match here.kind.as_slice() {
            b"Tx" if here.flags & (PASSWORD | FILE_SELECT) == 0 => FieldKind::Text,
            b"Btn" if here.flags & PUSH_BUTTON != 0 => FieldKind::Other,
            // Check boxes of one name with several states exclude each other, as radio buttons do.
            b"Btn" if here.flags & RADIO != 0 || states.len() > 1 => FieldKind::Radio,
            b"Btn" => FieldKind::Checkbox,
            b"Ch" => FieldKind::Choice,
            b"Sig" => FieldKind::Signature,
            _ => FieldKind::Other,
        };
        let (exports, options) = match kind {
            FieldKind::Choice => self.choices(here.options.as_ref())?,
            FieldKind::Radio | FieldKind::Checkbox => self.states(here.options.as_ref(), &widgets)?,
            FieldKind::Text | FieldKind::Signature | FieldKind::Other => (Vec::new(), Vec::new()),
        };
        let stored = match &here.value {
            Some(Object::Text(text)) => text.clone(),
            Some(Object::Name(name)) if name != b"Off" => name.clone(),
            Some(Object::Array(items)) => {
                items.first().and_then(Object::as_text).unwrap_or_default().to_vec()
            }
            _ => Vec::new(),
        };
        let chosen = exports.iter().position(|export| *export == stored && !stored.is_empty());
        let value = match chosen.and_then(|index| options.get(index)) {
            Some(option) => option.clone(),
            None if matches!(kind, FieldKind::Text | FieldKind::Choice) => text::read(&stored),
            None => String::new(),
        };
        let on_page = |widget: &Widget| widget.reference.and_then(|at| self.on_page.get(&at.0)).copied();
        let shown = Field {
            name: here.name,
            label: text::read(&text_of(self.file, entries, "TU")?).trim().to_owned(),
            kind,
            value,
            max_length: here.max_length.filter(|_| kind == FieldKind::Text),
            options,
            page: widgets.iter().find_map(on_page).unwrap_or(0),
            read_only: here.flags & READ_ONLY != 0,
            required: here.flags & REQUIRED != 0,
            multiline: kind == FieldKind::Text && here.flags & MULTILINE != 0,
        };
        Ok(RawField {
            comb: here.flags & COMB != 0 && shown.max_length.is_some() && !shown.multiline,
            is_list: kind == FieldKind::Choice && here.flags & COMBO == 0,
            editable: here.flags & EDITABLE != 0,
            shown,
            reference,
            entries: entries.clone(),
            widgets,
            exports,
            style: here.style,
            align: here.align,
        })
    }

    /// Reads the list of a choice: what is stored, and what is shown.
    fn choices(&self, options: Option<&Object>) -> Result<(Vec<Vec<u8>>, Vec<String>), FormProblem> {
        let (mut exports, mut shown) = (Vec::new(), Vec::new());
        for option in options.and_then(Object::as_array).unwrap_or_default() {
            let option = self.file.resolve(option)?;
            let (export, say) = match &*option {
                Object::Text(text) => (text.clone(), text.clone()),
                Object::Array(pair) => {
                    let part = |index: usize| -> Result<Vec<u8>, FormProblem> {
                        let Some(part) = pair.get(index) else { return Ok(Vec::new()) };
                        Ok(self.file.resolve(part)?.as_text().unwrap_or_default().to_vec())
                    };
                    (part(0)?, part(1)?)
                }
                _ => continue,
            };
            exports.push(export);
            shown.push(text::read(&say));
        }
        Ok((exports, shown))
    }

    /// Reads the states of buttons, each once; a list of words for them goes along with the drawings.
    fn states(
        &self,
        words: Option<&Object>,
        widgets: &[Widget],
    ) -> Result<(Vec<Vec<u8>>, Vec<String>), FormProblem> {
        let words = words.and_then(Object::as_array).unwrap_or_default();
        let (mut exports, mut shown) = (Vec::new(), Vec::new());
        for (index, widget) in widgets.iter().enumerate() {
            let state = match widget.on_state.as_slice() {
                // A box without drawings is checked by the name that writers use when none is given.
                b"" if widgets.len() == 1 => b"Yes".to_vec(),
                b"" => continue,
                state => state.to_vec(),
            };
            if !exports.contains(&state) {
                let word = match words.get(index) {
                    Some(word) => self.file.resolve(word)?.as_text().map(text::read),
                    None => None,
                };
                shown.push(word.unwrap_or_else(|| text::read(&state)));
                exports.push(state);
            }
        }
        Ok((exports, shown))
    }
}

/// Returns the pages, and the page of every drawing.
fn read_pages(
    file: &File<'_>,
    catalog: &Dictionary,
) -> Result<(Vec<Dictionary>, BTreeMap<u32, usize>), FormProblem> {
    let (mut pages, mut on_page) = (Vec::new(), BTreeMap::new());
    let mut seen = BTreeSet::new();
    let mut waiting: Vec<(Object, usize)> = Vec::new();
    waiting.extend(catalog.get("Pages").map(|pages| (pages.clone(), 0)));
    while let Some((object, depth)) = waiting.pop() {
        if object.as_reference().is_some_and(|reference| !seen.insert(reference.0)) {
            continue;
        }
        if depth > DEEPEST {
            return Err(FormProblem::TooDeep);
        }
        if pages.len() >= MOST_PAGES {
            return Err(FormProblem::TooManyObjects);
        }
        let resolved = file.resolve(&object)?;
        let Some(entries) = resolved.as_dictionary() else { continue };
        if let Some(kids) = file.under(entries, "Kids")?.as_array() {
            waiting.extend(kids.iter().rev().map(|kid| (kid.clone(), depth + 1)));
            continue;
        }
        pages.push(entries.clone());
        for annotation in file.under(entries, "Annots")?.as_array().unwrap_or_default() {
            if let Some(reference) = annotation.as_reference() {
                on_page.entry(reference.0).or_insert(pages.len());
            }
        }
    }
    Ok((pages, on_page))
}

fn integer(file: &File<'_>, entries: &Dictionary, key: &str) -> Result<Option<i64>, FormProblem> {
    Ok(file.under(entries, key)?.as_integer())
}

pub(crate) fn text_of(file: &File<'_>, entries: &Dictionary, key: &str) -> Result<Vec<u8>, FormProblem> {
    Ok(file.under(entries, key)?.as_text().unwrap_or_default().to_vec())
}
