//! Gives every name of a parsed expression its meaning and every part its type.
//!
//! Not here: syntax (`grammar`) and values (`screening`).
//! A problem points at the word it is about and says what would fit. What an expression refers to is recorded, so
//! that `read` can refuse circles.

mod condition;
mod term;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use case_file::Id;
use case_file::field::{self, FieldType};

use crate::expression::{Branch, DateTerm, Field, Term, Whose};
use crate::grammar::{Ast, Node, parse};
use crate::problem::did_you_mean;
use crate::record::{Phrase, Source};
use crate::{ExtraType, Subject};

/// The type of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Bool,
    Date,
    Period,
    Number,
    Choice,
    Kinds,
}

impl Type {
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Some(match word {
            "bool" => Self::Bool,
            "date" => Self::Date,
            "period" => Self::Period,
            "number" => Self::Number,
            "choice" => Self::Choice,
            _ => return None,
        })
    }

    fn words(self) -> &'static str {
        match self {
            Self::Bool => "a condition",
            Self::Date => "a date",
            Self::Period => "a period",
            Self::Number => "a number",
            Self::Choice => "a word",
            Self::Kinds => "offense kinds (test them with has, lacks, within, outside or empty)",
        }
    }
}

/// What one part of a pack refers to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Reference {
    Define(usize),
    Fact(usize),
    Requirement(usize, usize),
    Remedy(usize),
    Reach(usize),
    Form(usize),
    PlaceWord,
}

/// The names that expressions of a pack may use.
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) jurisdiction: String,
    /// Short id, owner and type of each extra fact.
    pub(crate) facts: Vec<(String, Subject, ExtraType)>,
    /// Name, subject and type of each define.
    pub(crate) defines: Vec<(String, Subject, Type)>,
    /// Short id, scope and requirement ids of each remedy record.
    pub(crate) remedies: Vec<(String, Subject, Vec<String>)>,
}

/// The keys of matters and their types, from the contract.
pub(crate) const MATTER_FACTS: &[(&str, FieldType)] = &[
    ("adoptee", FieldType::Bool),
    ("birth_parent", FieldType::Bool),
    ("descendant", FieldType::Bool),
    ("born_in", FieldType::Text),
    ("adopted_in", FieldType::Text),
    ("role", FieldType::Choice(&["victim", "child", "parent", "guardian", "other"])),
    (
        "case_type",
        FieldType::Choice(&[
            "sex-offense",
            "custody",
            "dependency",
            "adoption",
            "delinquency-victim",
            "other",
        ]),
    ),
    ("already_filed", FieldType::Bool),
    ("in_program", FieldType::Bool),
    ("program", FieldType::Choice(&["federal", "state", "none"])),
    ("document_filed", FieldType::Bool),
    ("danger_now", FieldType::Bool),
    ("court", FieldType::Choice(&["federal", "state"])),
    ("owner", FieldType::Bool),
    ("measures_taken", FieldType::Bool),
    ("already_public", FieldType::Bool),
    ("protective_order", FieldType::Bool),
    ("filed", FieldType::Bool),
    ("classified", FieldType::Bool),
    ("clearance", FieldType::Bool),
    ("government_party", FieldType::Bool),
    ("criminal", FieldType::Bool),
];

/// Resolves the expressions of one part of a pack.
pub(crate) struct Resolver<'r, 't> {
    pub(crate) source: &'r Source<'t>,
    pub(crate) names: &'r Names,
    /// The position of the remedy the expression belongs to, for `met(r2)`.
    pub(crate) remedy: Option<usize>,
    pub(crate) references: BTreeSet<Reference>,
    own: Subject,
    outer: Option<Subject>,
    /// A name of the subject outside the present set was met.
    looks_outside: bool,
    phrase: Phrase,
}

/// Marks a part that was reported; the caller goes on with the rest.
struct Reported;

type Resolved<T> = Result<T, Reported>;

impl<'r, 't> Resolver<'r, 't> {
    pub(crate) fn new(source: &'r Source<'t>, names: &'r Names, own: Subject) -> Self {
        let phrase = Phrase { text: String::new(), span: 0..0 };
        Self {
            source,
            names,
            remedy: None,
            references: BTreeSet::new(),
            own,
            outer: None,
            looks_outside: false,
            phrase,
        }
    }

    /// Resolves a text to an expression of this type; `None` after reporting what is wrong.
    pub(crate) fn term(&mut self, phrase: &Phrase, want: Type) -> Option<Term> {
        self.phrase = phrase.clone();
        match parse(&phrase.text) {
            Err(error) => {
                self.report(&error.span, error.message, "");
                None
            }
            Ok(node) => self.of_type(&node, want).ok(),
        }
    }

    fn report(&self, inner: &Range<usize>, message: impl Into<String>, hint: impl Into<String>) {
        self.source.problem(&self.phrase.place(self.source, inner), message, hint);
    }

    fn fail<T>(&self, node: &Node, message: impl Into<String>, hint: impl Into<String>) -> Resolved<T> {
        self.report(&node.span, message, hint);
        Err(Reported)
    }

    fn of_type(&mut self, node: &Node, want: Type) -> Resolved<Term> {
        Ok(match want {
            Type::Bool => Term::Bool(self.bool(node)?),
            Type::Date => Term::Date(self.date(node)?),
            Type::Period => Term::Period(self.period(node)?),
            Type::Number => Term::Number(self.number(node)?),
            Type::Choice => Term::Choice(self.choice(node)?),
            Type::Kinds => return self.fail(node, "offense kinds cannot stand alone", ""),
        })
    }

    /// Returns the type a part has by itself; `None` for a bare word, which takes the type its place wants.
    fn infer(&self, node: &Node) -> Option<Type> {
        match &node.ast {
            Ast::Word(word) => match word.as_str() {
                "true" | "false" => Some(Type::Bool),
                "none" | "never" => None,
                _ => self
                    .lookup(word)
                    .map(|(_, kind)| kind)
                    .or_else(|| self.define(word).map(|(_, kind)| kind)),
            },
            Ast::Text(_) => Some(Type::Choice),
            Ast::Number(_) | Ast::Count { .. } => Some(Type::Number),
            Ast::Day(_) | Ast::PickOf { .. } => Some(Type::Date),
            Ast::Period(_) => Some(Type::Period),
            Ast::Words(_) => None,
            Ast::Call(name, arguments) if name == "this" => {
                arguments.first().and_then(|inner| self.infer(inner))
            }
            Ast::Call(name, _) => Some(match name.as_str() {
                "latest" | "earliest" | "latest_given" | "earliest_given" | "first" | "birthday"
                | "between" => Type::Date,
                "years" | "months" | "days" => Type::Period,
                _ => Type::Bool,
            }),
            Ast::If(parts) => {
                let [_, then, otherwise] = parts.as_ref();
                self.infer(then).or_else(|| self.infer(otherwise))
            }
            Ast::Otherwise(parts) => {
                let [first, second] = parts.as_ref();
                self.infer(first).or_else(|| self.infer(second))
            }
            Ast::Sum { parts, .. } => {
                let [first, _] = parts.as_ref();
                self.infer(first)
            }
            Ast::And(_)
            | Ast::Or(_)
            | Ast::Not(_)
            | Ast::Compare(..)
            | Ast::In { .. }
            | Ast::Kinds { .. }
            | Ast::TextTest { .. }
            | Ast::CleanRun { .. }
            | Ast::Quantified { .. } => Some(Type::Bool),
        }
    }

    fn define(&self, word: &str) -> Option<(usize, Type)> {
        self.names
            .defines
            .iter()
            .position(|(name, _, _)| name == word)
            .and_then(|index| self.names.defines.get(index).map(|(_, _, kind)| (index, *kind)))
    }

    /// Finds the fact that a dotted word names, seen from the present subject.
    fn lookup(&self, word: &str) -> Option<(Field, Type)> {
        let (prefix, name) = word.split_once('.')?;
        let outer = self.outer;
        let (whose, subject) = match prefix {
            "this" | "this_case" | "this_more" => (Whose::Outer, outer?),
            _ => (Whose::Own, self.own),
        };
        if matches!(prefix, "more" | "this_more") {
            let index = self.names.facts.iter().position(|(id, _, _)| id == name)?;
            let (id, owner, kind) = self.names.facts.get(index)?;
            reaches(subject, *owner).then_some(())?;
            let name = format!("{}/{id}", self.names.jurisdiction).into();
            let kind = match kind {
                ExtraType::Bool => Type::Bool,
                ExtraType::Date => Type::Date,
                ExtraType::Number => Type::Number,
                ExtraType::Choice(_) | ExtraType::Text => Type::Choice,
            };
            return Some((Field { whose, owner: *owner, name, extra: Some(index) }, kind));
        }
        let owner = match prefix {
            "person" => Subject::Person,
            "case" | "this_case" => Subject::Case,
            "charge" => Subject::Charge,
            "matter" => Subject::Matter,
            "relief" => Subject::Relief,
            "this" => subject,
            _ => return None,
        };
        reaches(subject, owner).then_some(())?;
        let kind = match (owner, name) {
            (Subject::Case | Subject::Matter | Subject::Relief, "jurisdiction")
            | (Subject::Matter | Subject::Relief, "kind") => Type::Choice,
            (Subject::Relief, "date") => Type::Date,
            (Subject::Charge, "position") => Type::Number,
            _ => type_of(contract_field(owner, name)?),
        };
        Some((Field { whose, owner, name: name.into(), extra: None }, kind))
    }

    fn unknown_word<T>(&self, node: &Node, word: &str, want: Type) -> Resolved<T> {
        let defines = self.names.defines.iter().map(|(name, _, _)| name.clone());
        let extras = self.names.facts.iter().map(|(id, _, _)| format!("more.{id}"));
        let fields = [("person", field::PERSON), ("case", field::CASE), ("charge", field::CHARGE)];
        let contract = fields
            .iter()
            .flat_map(|(owner, table)| table.iter().map(move |field| format!("{owner}.{}", field.name)));
        let matter = MATTER_FACTS.iter().map(|(name, _)| format!("matter.{name}"));
        let known: Vec<String> = defines.chain(extras).chain(contract).chain(matter).collect();
        let hint = if known.iter().any(|name| name == word) {
            format!("it exists, but not for a {}; check the owner of the fact", self.own.word())
        } else {
            did_you_mean(word, known.iter().map(String::as_str))
        };
        self.fail(node, format!("`{word}` is not {} here", want.words()), hint)
    }

    fn fact(&mut self, node: &Node, want: Type) -> Resolved<Field> {
        let Ast::Word(word) = &node.ast else {
            return self.fail(node, format!("expected {}", want.words()), "");
        };
        match self.lookup(word) {
            Some((field, kind)) if kind == want => {
                self.looks_outside |= field.whose == Whose::Outer;
                if let Some(index) = field.extra {
                    self.references.insert(Reference::Fact(index));
                }
                Ok(field)
            }
            Some((_, kind)) => {
                self.fail(node, format!("`{word}` is {}, expected {}", kind.words(), want.words()), "")
            }
            None => self.unknown_word(node, word, want),
        }
    }

    /// Resolves the parts that look the same for every type: defines.
    fn named(&mut self, node: &Node, want: Type) -> Resolved<Option<usize>> {
        let Ast::Word(word) = &node.ast else {
            return Ok(None);
        };
        let Some((index, kind)) = self.define(word) else {
            return Ok(None);
        };
        if kind != want {
            return self.fail(node, format!("`{word}` is {}, expected {}", kind.words(), want.words()), "");
        }
        let on = self.names.defines.get(index).map_or(Subject::Person, |(_, on, _)| *on);
        if !reaches(self.own, on) {
            let message = format!("`{word}` is about a {}, and there is none here", on.word());
            return self.fail(node, message, "");
        }
        self.references.insert(Reference::Define(index));
        Ok(Some(index))
    }

    /// Returns what stands in `this( … )`, where the node is that.
    fn this<'n>(&self, node: &'n Node) -> Resolved<Option<&'n Node>> {
        match &node.ast {
            Ast::Call(name, arguments) if name == "this" => match (arguments.as_slice(), self.outer) {
                ([inner], Some(_)) => Ok(Some(inner)),
                ([_], None) => self.fail(node, "`this` works inside a set only", "leave it out"),
                _ => self.fail(node, "`this` takes one part", ""),
            },
            _ => Ok(None),
        }
    }

    /// Resolves what is meant of the subject outside the present set.
    fn outside<T>(&mut self, resolve: impl FnOnce(&mut Self) -> T) -> T {
        let before = (self.own, self.outer);
        (self.own, self.outer) = (self.outer.unwrap_or(self.own), None);
        let resolved = resolve(self);
        (self.own, self.outer) = before;
        self.looks_outside = true;
        resolved
    }

    fn branch<T>(
        &mut self,
        parts: &[Node; 3],
        mut each: impl FnMut(&mut Self, &Node) -> Resolved<T>,
    ) -> Resolved<Box<Branch<T>>> {
        let [when, then, otherwise] = parts;
        let when = self.bool(when);
        let then = each(self, then);
        let otherwise = each(self, otherwise);
        Ok(Box::new(Branch { when: when?, then: then?, otherwise: otherwise? }))
    }
}

fn birth() -> DateTerm {
    let name = "date_of_birth".into();
    DateTerm::Fact(Field { whose: Whose::Own, owner: Subject::Person, name, extra: None })
}

fn lower(word: &str) -> Id {
    word.trim().to_lowercase().into()
}

/// Tells whether facts of `owner` can be read where the subject is `own`.
pub(crate) fn reaches(own: Subject, owner: Subject) -> bool {
    owner == Subject::Person || own == owner || (own == Subject::Charge && owner == Subject::Case)
}

fn contract_field(owner: Subject, name: &str) -> Option<FieldType> {
    let table = match owner {
        Subject::Person => field::PERSON,
        Subject::Case => field::CASE,
        Subject::Charge => field::CHARGE,
        Subject::Matter => {
            return MATTER_FACTS.iter().find(|(key, _)| *key == name).map(|(_, kind)| *kind);
        }
        Subject::Relief => return None,
    };
    field::find(table, name).map(|field| field.kind)
}

fn type_of(kind: FieldType) -> Type {
    match kind {
        FieldType::Bool => Type::Bool,
        FieldType::Number => Type::Number,
        FieldType::Date => Type::Date,
        FieldType::Choice(_) | FieldType::Text | FieldType::TextOrAbsent | FieldType::Texts => Type::Choice,
        FieldType::Kinds(_) => Type::Kinds,
    }
}

/// Returns one part that refers to itself through others, if there is one.
pub(crate) fn circle(graph: &BTreeMap<Reference, BTreeSet<Reference>>) -> Option<Reference> {
    fn visit(
        node: Reference,
        graph: &BTreeMap<Reference, BTreeSet<Reference>>,
        path: &mut Vec<Reference>,
        done: &mut BTreeSet<Reference>,
    ) -> Option<Reference> {
        if path.contains(&node) {
            return Some(node);
        }
        if !done.insert(node) {
            return None;
        }
        path.push(node);
        let found = graph.get(&node).into_iter().flatten().find_map(|next| visit(*next, graph, path, done));
        path.pop();
        found
    }
    let mut done = BTreeSet::new();
    graph.keys().find_map(|start| visit(*start, graph, &mut Vec::new(), &mut done))
}
