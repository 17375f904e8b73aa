//! Gives every name of a parsed expression its meaning and every part its type.
//!
//! Not here: syntax (`grammar`) and values (`screening`).
//! A problem points at the word it is about and says what would fit. What an expression refers to is recorded, so
//! that `read` can refuse circles.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use case_file::Id;
use case_file::field::{self, FieldType};

use crate::expression::{
    Branch, ChoiceTerm, Comparison, Condition, Count, CountBy, DateTerm, Field, NumberTerm, PeriodTerm,
    PickOf, Set, SetRange, Term, Whose,
};
use crate::grammar::{Ast, Node, Quantifier, SetNode, parse};
use crate::problem::did_you_mean;
use crate::record::{Phrase, Source};
use crate::{ExtraType, Period, Subject};

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
    (
        "role",
        FieldType::Choice(&["victim", "child", "parent", "guardian", "other"]),
    ),
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
    phrase: Phrase,
}

/// Marks a part that was reported; the caller goes on with the rest.
struct Reported;

type Resolved<T> = Result<T, Reported>;

impl<'r, 't> Resolver<'r, 't> {
    pub(crate) fn new(source: &'r Source<'t>, names: &'r Names, own: Subject) -> Self {
        let phrase = Phrase {
            text: String::new(),
            span: 0..0,
        };
        Self {
            source,
            names,
            remedy: None,
            references: BTreeSet::new(),
            own,
            outer: None,
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
        self.source
            .problem(&self.phrase.place(self.source, inner), message, hint);
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
            Ast::Call(name, _) => Some(match name.as_str() {
                "latest" | "earliest" | "latest_given" | "earliest_given" | "first" | "birthday" => {
                    Type::Date
                }
                "years" => Type::Period,
                _ => Type::Bool,
            }),
            Ast::If(parts) => self.infer(&parts[1]).or_else(|| self.infer(&parts[2])),
            Ast::Otherwise(parts) => self.infer(&parts[0]).or_else(|| self.infer(&parts[1])),
            Ast::Sum { parts, .. } => self.infer(&parts[0]),
            Ast::And(_)
            | Ast::Or(_)
            | Ast::Not(_)
            | Ast::Compare(..)
            | Ast::In { .. }
            | Ast::Kinds { .. }
            | Ast::TextTest { .. }
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
            return Some((
                Field {
                    whose,
                    owner: *owner,
                    name,
                    extra: Some(index),
                },
                kind,
            ));
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
        Some((
            Field {
                whose,
                owner,
                name: name.into(),
                extra: None,
            },
            kind,
        ))
    }

    fn unknown_word<T>(&self, node: &Node, word: &str, want: Type) -> Resolved<T> {
        let defines = self.names.defines.iter().map(|(name, _, _)| name.clone());
        let extras = self.names.facts.iter().map(|(id, _, _)| format!("more.{id}"));
        let fields = [
            ("person", field::PERSON),
            ("case", field::CASE),
            ("charge", field::CHARGE),
        ];
        let contract = fields
            .iter()
            .flat_map(|(owner, table)| table.iter().map(move |field| format!("{owner}.{}", field.name)));
        let matter = MATTER_FACTS.iter().map(|(name, _)| format!("matter.{name}"));
        let known: Vec<String> = defines.chain(extras).chain(contract).chain(matter).collect();
        let hint = if known.iter().any(|name| name == word) {
            format!(
                "it exists, but not for a {}; check the owner of the fact",
                self.own.word()
            )
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
                if let Some(index) = field.extra {
                    self.references.insert(Reference::Fact(index));
                }
                Ok(field)
            }
            Some((_, kind)) => self.fail(
                node,
                format!("`{word}` is {}, expected {}", kind.words(), want.words()),
                "",
            ),
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
            return self.fail(
                node,
                format!("`{word}` is {}, expected {}", kind.words(), want.words()),
                "",
            );
        }
        let on = self
            .names
            .defines
            .get(index)
            .map_or(Subject::Person, |(_, on, _)| *on);
        if !reaches(self.own, on) {
            let message = format!("`{word}` is about a {}, and there is none here", on.word());
            return self.fail(node, message, "");
        }
        self.references.insert(Reference::Define(index));
        Ok(Some(index))
    }

    fn branch<T>(
        &mut self,
        parts: &[Node; 3],
        mut each: impl FnMut(&mut Self, &Node) -> Resolved<T>,
    ) -> Resolved<Box<Branch<T>>> {
        let when = self.bool(&parts[0]);
        let then = each(self, &parts[1]);
        let otherwise = each(self, &parts[2]);
        Ok(Box::new(Branch {
            when: when?,
            then: then?,
            otherwise: otherwise?,
        }))
    }

    fn bools(&mut self, nodes: &[Node]) -> Resolved<Vec<Condition>> {
        let all: Vec<Resolved<Condition>> = nodes.iter().map(|node| self.bool(node)).collect();
        all.into_iter().collect()
    }

    fn bool(&mut self, node: &Node) -> Resolved<Condition> {
        if let Some(index) = self.named(node, Type::Bool)? {
            return Ok(Condition::Named(index));
        }
        match &node.ast {
            Ast::Word(word) if word == "true" => Ok(Condition::Always(true)),
            Ast::Word(word) if word == "false" => Ok(Condition::Always(false)),
            Ast::Word(_) => self.fact(node, Type::Bool).map(Condition::Flag),
            Ast::And(parts) => self.bools(parts).map(Condition::And),
            Ast::Or(parts) => self.bools(parts).map(Condition::Or),
            Ast::Not(inner) => self.bool(inner).map(|inner| Condition::Not(Box::new(inner))),
            Ast::If(parts) => self.branch(parts, Self::bool).map(Condition::If),
            Ast::Otherwise(parts) => {
                let pair = (self.bool(&parts[0])?, self.bool(&parts[1])?);
                Ok(Condition::Otherwise(Box::new(pair)))
            }
            Ast::Compare(parts, comparison) => self.compare(node, &parts[0], *comparison, &parts[1]),
            Ast::In { of, words, negated } => {
                let term = self.choice(of)?;
                let words = self.check_words(node, &term, words);
                let test = Condition::OneOf(term, words?);
                Ok(if *negated {
                    Condition::Not(Box::new(test))
                } else {
                    test
                })
            }
            Ast::Kinds { of, test, words } => {
                let field = self.fact(of, Type::Kinds)?;
                for word in words {
                    if !field::KINDS.contains(&word.as_str()) {
                        let hint = did_you_mean(word, field::KINDS.iter().copied());
                        self.report(&node.span, format!("`{word}` is not an offense kind"), hint);
                    }
                }
                Ok(Condition::Kinds(
                    field.whose,
                    *test,
                    words.iter().cloned().collect(),
                ))
            }
            Ast::TextTest { of, test, words } => {
                let term = self.choice(of)?;
                Ok(Condition::Text(
                    term,
                    *test,
                    words.iter().map(|word| lower(word)).collect(),
                ))
            }
            Ast::Quantified { quantifier, set } => {
                let mut set = self.set(set)?;
                Ok(match quantifier {
                    Quantifier::Any => Condition::Any(Box::new(set)),
                    Quantifier::No => Condition::Not(Box::new(Condition::Any(Box::new(set)))),
                    Quantifier::Every => {
                        set.fits = Condition::Not(Box::new(set.fits));
                        Condition::Not(Box::new(Condition::Any(Box::new(set))))
                    }
                })
            }
            Ast::Call(name, arguments) => self.bool_call(node, name, arguments),
            _ => self.fail(node, format!("this is not {}", Type::Bool.words()), ""),
        }
    }

    fn bool_call(&mut self, node: &Node, name: &str, arguments: &[Node]) -> Resolved<Condition> {
        let day = |node: &Node| match node.ast {
            Ast::Day(day) => Some(day),
            _ => None,
        };
        match (name, arguments) {
            ("elapsed" | "clear", [period, since]) => {
                let (period, since) = (self.period(period), self.date(since));
                Ok(Condition::Elapsed {
                    period: period?,
                    since: since?,
                    when_absent: name == "clear",
                })
            }
            ("within", [period, of]) => {
                let (period, of) = (self.period(period), self.date(of));
                Ok(Condition::Within {
                    period: period?,
                    of: of?,
                })
            }
            ("recent", [period, since]) => {
                let (period, since) = (self.period(period), self.date(since));
                Ok(Condition::Recent {
                    period: period?,
                    since: since?,
                })
            }
            ("happened", [since]) => Ok(elapsed(PeriodTerm::Fixed(Period::NONE), self.date(since)?)),
            ("from", [node]) if let Some(day) = day(node) => {
                Ok(elapsed(PeriodTerm::Fixed(Period::NONE), DateTerm::Day(day)))
            }
            ("by", [node]) if let Some(day) = day(node) => Ok(Condition::Within {
                period: PeriodTerm::Fixed(Period::NONE),
                of: DateTerm::Day(day),
            }),
            ("age", [years]) => Ok(elapsed(self.whole_years(years)?, birth())),
            ("given", [fact]) => match self.infer(fact) {
                Some(kind) => self.fact(fact, kind).map(Condition::Given),
                None => self.fact(fact, Type::Bool).map(Condition::Given),
            },
            ("absent", [term]) => match self.infer(term) {
                Some(kind @ (Type::Date | Type::Number | Type::Choice)) => self
                    .of_type(term, kind)
                    .map(|term| Condition::Absent(Box::new(term))),
                _ => self.fail(term, "only a date, a number or a word can be absent", ""),
            },
            ("met", [requirement]) => match self.remedy {
                Some(remedy) => self.requirement(requirement, remedy),
                None => self.fail(
                    node,
                    "`met` with one name works inside a remedy only",
                    "name the remedy first",
                ),
            },
            ("met", [remedy, requirement]) => {
                let remedy = self.other_remedy(remedy)?;
                self.requirement(requirement, remedy)
            }
            ("open", [remedy]) => {
                let remedy = self.other_remedy(remedy)?;
                self.references.insert(Reference::Remedy(remedy));
                Ok(Condition::Open(remedy))
            }
            _ => {
                const KNOWN: [&str; 11] = [
                    "elapsed", "clear", "within", "recent", "happened", "from", "by", "age", "given", "met",
                    "open",
                ];
                let hint = if KNOWN.contains(&name) {
                    "see LANGUAGE.md for what it takes".to_owned()
                } else {
                    did_you_mean(name, KNOWN)
                };
                self.fail(
                    node,
                    format!("`{name}` with {} part(s) is not a condition", arguments.len()),
                    hint,
                )
            }
        }
    }

    fn whole_years(&self, node: &Node) -> Resolved<PeriodTerm> {
        match node.ast {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "checked: whole and small"
            )]
            Ast::Number(years) if years.fract() == 0.0 && (0.0..=150.0).contains(&years) => {
                Ok(PeriodTerm::Fixed(Period::years(years as u32)))
            }
            _ => self.fail(node, "an age is a whole number of years", ""),
        }
    }

    fn other_remedy(&mut self, node: &Node) -> Resolved<usize> {
        let Ast::Word(word) = &node.ast else {
            return self.fail(node, "expected a remedy", "");
        };
        let short = word
            .strip_prefix(&format!("{}/", self.names.jurisdiction))
            .unwrap_or(word);
        match self.names.remedies.iter().rposition(|(id, _, _)| id == short) {
            Some(index) => {
                let scope = self
                    .names
                    .remedies
                    .get(index)
                    .map_or(Subject::Person, |(_, scope, _)| *scope);
                if reaches(self.own, scope) {
                    Ok(index)
                } else {
                    self.fail(
                        node,
                        format!("that remedy is about a {}, and there is none here", scope.word()),
                        "",
                    )
                }
            }
            None => {
                let hint = did_you_mean(short, self.names.remedies.iter().map(|(id, _, _)| id.as_str()));
                self.fail(node, format!("no remedy `{word}` in this pack"), hint)
            }
        }
    }

    fn requirement(&mut self, node: &Node, remedy: usize) -> Resolved<Condition> {
        let Ast::Word(word) = &node.ast else {
            return self.fail(node, "expected a requirement such as r2", "");
        };
        let ids = self.names.remedies.get(remedy).map_or(&[][..], |(_, _, ids)| ids);
        match ids.iter().position(|id| id == word) {
            Some(index) => {
                self.references.insert(Reference::Requirement(remedy, index));
                Ok(Condition::Met(remedy, index))
            }
            None => self.fail(node, format!("the remedy has no requirement `{word}`"), ""),
        }
    }

    fn compare(
        &mut self,
        node: &Node,
        left: &Node,
        comparison: Comparison,
        right: &Node,
    ) -> Resolved<Condition> {
        let kind = self
            .infer(left)
            .or_else(|| self.infer(right))
            .unwrap_or(Type::Choice);
        match kind {
            Type::Number => {
                let (left, right) = (self.number(left), self.number(right));
                Ok(Condition::Numbers(left?, comparison, right?))
            }
            Type::Date => {
                let (left, right) = (self.date(left), self.date(right));
                Ok(Condition::Dates(left?, comparison, right?))
            }
            Type::Bool => {
                let same = match (&right.ast, comparison) {
                    (Ast::Word(word), Comparison::Equal) if word == "true" => true,
                    (Ast::Word(word), Comparison::Equal) if word == "false" => false,
                    _ => {
                        return self.fail(
                            node,
                            "conditions are compared with `= true` or `= false` only",
                            "",
                        );
                    }
                };
                let condition = self.bool(left)?;
                Ok(if same {
                    condition
                } else {
                    Condition::Not(Box::new(condition))
                })
            }
            Type::Choice => {
                let equal = match comparison {
                    Comparison::Equal => true,
                    Comparison::NotEqual => false,
                    Comparison::Less | Comparison::AtMost | Comparison::More | Comparison::AtLeast => {
                        return self.fail(node, "words have no order", "use `in { … }`");
                    }
                };
                let term = self.choice(left)?;
                let literal = match &right.ast {
                    Ast::Word(word) if self.infer(right).is_none() => Some(word.clone()),
                    Ast::Text(text) => Some(text.clone()),
                    Ast::Number(number) => Some(number.to_string()),
                    _ => None,
                };
                let test = match literal {
                    Some(word) => {
                        let words = self.check_words(right, &term, &[word])?;
                        Condition::OneOf(term, words)
                    }
                    None => Condition::SameWord(term, self.choice(right)?),
                };
                Ok(if equal {
                    test
                } else {
                    Condition::Not(Box::new(test))
                })
            }
            Type::Period => self.fail(node, "periods are not compared", ""),
            Type::Kinds => self.fail(
                node,
                "kinds are tested with has, lacks, within, outside or empty",
                "",
            ),
        }
    }

    /// Checks words against the closed list of the fact, where it has one, and returns them in lower case.
    fn check_words(&self, node: &Node, term: &ChoiceTerm, words: &[String]) -> Resolved<BTreeSet<Id>> {
        if let ChoiceTerm::Fact(field) = term {
            let allowed: Option<Vec<&str>> = match field.extra.and_then(|index| self.names.facts.get(index)) {
                Some((_, _, ExtraType::Choice(choices))) => {
                    Some(choices.iter().map(|choice| choice.id.as_str()).collect())
                }
                Some(_) => None,
                None => match contract_field(field.owner, field.name.as_str()) {
                    Some(FieldType::Choice(choices)) => Some(choices.to_vec()),
                    _ => None,
                },
            };
            if let Some(allowed) = allowed
                && let Some(wrong) = words.iter().find(|word| !allowed.contains(&word.as_str()))
            {
                let hint = did_you_mean(wrong, allowed.iter().copied());
                return self.fail(
                    node,
                    format!("`{wrong}` is not a value of `{}`", field.name),
                    hint,
                );
            }
        }
        Ok(words.iter().map(|word| lower(word)).collect())
    }

    fn date(&mut self, node: &Node) -> Resolved<DateTerm> {
        if let Some(index) = self.named(node, Type::Date)? {
            return Ok(DateTerm::Named(index));
        }
        match &node.ast {
            Ast::Day(day) => Ok(DateTerm::Day(*day)),
            Ast::Word(_) => self.fact(node, Type::Date).map(DateTerm::Fact),
            Ast::If(parts) => self.branch(parts, Self::date).map(DateTerm::If),
            Ast::Otherwise(parts) => {
                let pair = (self.date(&parts[0])?, self.date(&parts[1])?);
                Ok(DateTerm::Otherwise(Box::new(pair)))
            }
            Ast::Sum { parts, minus } => {
                let (date, by) = (self.date(&parts[0]), self.period(&parts[1]));
                Ok(DateTerm::Shifted {
                    date: Box::new(date?),
                    by: by?,
                    back: *minus,
                })
            }
            Ast::PickOf {
                latest,
                date,
                set,
                skip,
            } => self.pick_of(*latest, date, set, skip.as_deref()),
            Ast::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
                ("latest" | "earliest" | "latest_given" | "earliest_given", [_, ..]) => {
                    let dates: Vec<Resolved<DateTerm>> =
                        arguments.iter().map(|date| self.date(date)).collect();
                    Ok(DateTerm::Pick {
                        latest: name.starts_with("latest"),
                        given_only: name.ends_with("_given"),
                        of: dates.into_iter().collect::<Resolved<Vec<_>>>()?,
                    })
                }
                ("first", [condition]) => self
                    .bool(condition)
                    .map(|condition| DateTerm::First(Box::new(condition))),
                ("birthday", [years]) => Ok(DateTerm::Shifted {
                    date: Box::new(birth()),
                    by: self.whole_years(years)?,
                    back: false,
                }),
                _ => self.fail(
                    node,
                    format!("`{name}` with {} part(s) is not a date", arguments.len()),
                    "",
                ),
            },
            _ => self.fail(node, format!("this is not {}", Type::Date.words()), ""),
        }
    }

    fn pick_of(
        &mut self,
        latest: bool,
        date: &Node,
        set: &SetNode,
        skip: Option<&Node>,
    ) -> Resolved<DateTerm> {
        let resolved = self.set(set)?;
        let (own, outer) = (self.own, self.outer);
        (self.own, self.outer) = (resolved.of, Some(own));
        let date = self.date(date);
        let skip = skip.map(|skip| self.bool(skip)).transpose();
        (self.own, self.outer) = (own, outer);
        Ok(DateTerm::PickOf(Box::new(PickOf {
            latest,
            date: date?,
            set: resolved,
            skip_newest: skip?,
        })))
    }

    fn period(&mut self, node: &Node) -> Resolved<PeriodTerm> {
        if let Some(index) = self.named(node, Type::Period)? {
            return Ok(PeriodTerm::Named(index));
        }
        match &node.ast {
            Ast::Period(period) => Ok(PeriodTerm::Fixed(*period)),
            Ast::Word(word) if word == "none" => Ok(PeriodTerm::Fixed(Period::NONE)),
            Ast::Word(word) if word == "never" => Ok(PeriodTerm::Never),
            Ast::If(parts) => self.branch(parts, Self::period).map(PeriodTerm::If),
            Ast::Call(name, arguments) if name == "years" && arguments.len() == 1 => {
                let years = self.number(&arguments[0])?;
                Ok(PeriodTerm::Years(Box::new(years)))
            }
            Ast::Word(word) => self.unknown_word(node, word, Type::Period),
            _ => self.fail(
                node,
                format!("this is not {}", Type::Period.words()),
                "write for example `3 years`",
            ),
        }
    }

    fn number(&mut self, node: &Node) -> Resolved<NumberTerm> {
        if let Some(index) = self.named(node, Type::Number)? {
            return Ok(NumberTerm::Named(index));
        }
        match &node.ast {
            Ast::Number(number) => Ok(NumberTerm::Fixed(*number)),
            Ast::Word(word) if word == "charge.position" || word == "this.position" => self
                .fact(node, Type::Number)
                .map(|field| NumberTerm::Position(field.whose)),
            Ast::Word(_) => self.fact(node, Type::Number).map(NumberTerm::Fact),
            Ast::If(parts) => self.branch(parts, Self::number).map(NumberTerm::If),
            Ast::Otherwise(parts) => {
                let pair = (self.number(&parts[0])?, self.number(&parts[1])?);
                Ok(NumberTerm::Otherwise(Box::new(pair)))
            }
            Ast::Sum { parts, minus: false } => {
                let pair = (self.number(&parts[0])?, self.number(&parts[1])?);
                Ok(NumberTerm::Plus(Box::new(pair)))
            }
            Ast::Count { set, by } => {
                let set = self.set(set)?;
                let by = by.as_deref().map(|by| self.count_by(by, set.of)).transpose()?;
                Ok(NumberTerm::Count(Box::new(Count { set, by })))
            }
            _ => self.fail(node, format!("this is not {}", Type::Number.words()), ""),
        }
    }

    fn count_by(&mut self, node: &Node, of: Subject) -> Resolved<CountBy> {
        let Ast::Word(word) = &node.ast else {
            return self.fail(node, "expected what counts once", "");
        };
        if word == "case" {
            return Ok(CountBy::Case);
        }
        let dotted = if word.contains('.') {
            word.clone()
        } else {
            format!("{}.{word}", of.word())
        };
        let own = self.own;
        self.own = of;
        let found = self.lookup(&dotted);
        self.own = own;
        match found {
            Some((field, Type::Date)) => Ok(CountBy::Date(field)),
            Some((field, Type::Choice)) => Ok(CountBy::Word(field)),
            _ => self.fail(
                node,
                format!("`{word}` cannot make members count once"),
                "use case, or a date or word fact",
            ),
        }
    }

    fn choice(&mut self, node: &Node) -> Resolved<ChoiceTerm> {
        if let Some(index) = self.named(node, Type::Choice)? {
            return Ok(ChoiceTerm::Named(index));
        }
        match &node.ast {
            Ast::Word(word) if word.contains('.') => self.fact(node, Type::Choice).map(ChoiceTerm::Fact),
            Ast::Word(word) | Ast::Text(word) => {
                if word.chars().any(char::is_lowercase) || matches!(node.ast, Ast::Text(_)) {
                    Ok(ChoiceTerm::Word(lower(word)))
                } else {
                    self.unknown_word(node, word, Type::Choice)
                }
            }
            Ast::If(parts) => self.branch(parts, Self::choice).map(ChoiceTerm::If),
            Ast::Otherwise(parts) => {
                let pair = (self.choice(&parts[0])?, self.choice(&parts[1])?);
                Ok(ChoiceTerm::Otherwise(Box::new(pair)))
            }
            _ => self.fail(node, format!("this is not {}", Type::Choice.words()), ""),
        }
    }

    fn set(&mut self, node: &SetNode) -> Resolved<Set> {
        let of = Subject::from_word(&node.of).unwrap_or(Subject::Charge);
        let has_case = matches!(self.own, Subject::Charge | Subject::Case);
        if node.range == SetRange::Case && !has_case {
            self.report(
                &node.span,
                format!("a {} has no case", self.own.word()),
                "use `in record` or `listed`",
            );
            return Err(Reported);
        }
        if node.other && !has_case {
            self.report(
                &node.span,
                "there is no charge or case here to be other than",
                "leave out `other`",
            );
            return Err(Reported);
        }
        let (own, outer) = (self.own, self.outer);
        (self.own, self.outer) = (of, Some(own));
        let fits = self.bool(&node.fits);
        (self.own, self.outer) = (own, outer);
        Ok(Set {
            of,
            other: node.other,
            range: node.range,
            fits: fits?,
        })
    }
}

fn elapsed(period: PeriodTerm, since: DateTerm) -> Condition {
    Condition::Elapsed {
        period,
        since,
        when_absent: false,
    }
}

fn birth() -> DateTerm {
    let name = "date_of_birth".into();
    DateTerm::Fact(Field {
        whose: Whose::Own,
        owner: Subject::Person,
        name,
        extra: None,
    })
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
            return MATTER_FACTS
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, kind)| *kind);
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
        let found = graph
            .get(&node)
            .into_iter()
            .flatten()
            .find_map(|next| visit(*next, graph, path, done));
        path.pop();
        found
    }
    let mut done = BTreeSet::new();
    graph
        .keys()
        .find_map(|start| visit(*start, graph, &mut Vec::new(), &mut done))
}
