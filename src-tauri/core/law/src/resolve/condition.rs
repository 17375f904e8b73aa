//! Resolves conditions.
//!
//! Not here: dates, periods, numbers, words and sets (`term`), and what names mean (`resolve`).

use std::collections::BTreeSet;

use case_file::Id;
use case_file::field::{self, FieldType};

use super::{Reference, Resolved, Resolver, Type, birth, contract_field, lower, reaches};
use crate::expression::{ChoiceTerm, Comparison, Condition, DateTerm, PeriodTerm};
use crate::grammar::{Ast, Node, Quantifier};
use crate::problem::did_you_mean;
use crate::{ExtraType, Period, Subject};

impl Resolver<'_, '_> {
    /// Resolves the parts of a conjunction or disjunction, which `join` puts together.
    ///
    /// Where some of them look outside the set that they stand in, neighbours that do not are put together, so that
    /// they are evaluated once for each member and not again for each subject that looks at the set.
    fn bools(&mut self, nodes: &[Node], join: fn(Vec<Condition>) -> Condition) -> Resolved<Condition> {
        let all: Vec<(Resolved<Condition>, bool)> =
            nodes.iter().map(|node| self.seen_outside(node)).collect();
        let all = all.into_iter().map(|(part, looks_outside)| part.map(|part| (part, looks_outside)));
        let all: Vec<(Condition, bool)> = all.collect::<Resolved<_>>()?;
        if !all.iter().any(|(_, looks_outside)| *looks_outside) {
            return Ok(join(all.into_iter().map(|(part, _)| part).collect()));
        }
        let (mut parts, mut neighbours) = (Vec::new(), Vec::new());
        for (part, looks_outside) in all {
            if looks_outside {
                parts.extend(alone(std::mem::take(&mut neighbours), join));
                parts.push(part);
            } else {
                neighbours.push(part);
            }
        }
        parts.extend(alone(neighbours, join));
        Ok(join(parts))
    }

    /// Resolves a condition, and tells whether it looks outside the set that it stands in.
    fn seen_outside(&mut self, node: &Node) -> (Resolved<Condition>, bool) {
        let before = std::mem::take(&mut self.looks_outside);
        let condition = self.bool(node);
        let looks_outside = self.looks_outside;
        self.looks_outside |= before;
        (condition, looks_outside)
    }

    pub(super) fn bool(&mut self, node: &Node) -> Resolved<Condition> {
        if let Some(index) = self.named(node, Type::Bool)? {
            return Ok(Condition::Named(index));
        }
        if let Some(inner) = self.this(node)? {
            return self.outside(|me| me.bool(inner)).map(|inner| Condition::Outside(Box::new(inner)));
        }
        match &node.ast {
            Ast::Word(word) if word == "true" => Ok(Condition::Always(true)),
            Ast::Word(word) if word == "false" => Ok(Condition::Always(false)),
            Ast::Word(_) => self.fact(node, Type::Bool).map(Condition::Flag),
            Ast::And(parts) => self.bools(parts, Condition::And),
            Ast::Or(parts) => self.bools(parts, Condition::Or),
            Ast::Not(inner) => self.bool(inner).map(|inner| Condition::Not(Box::new(inner))),
            Ast::If(parts) => self.branch(parts, Self::bool).map(Condition::If),
            Ast::Otherwise(parts) => {
                let [first, second] = parts.as_ref();
                let pair = (self.bool(first)?, self.bool(second)?);
                Ok(Condition::Otherwise(Box::new(pair)))
            }
            Ast::Compare(parts, comparison) => {
                let [left, right] = parts.as_ref();
                self.compare(node, left, *comparison, right)
            }
            Ast::In { of, words, negated } => {
                let term = self.choice(of)?;
                let words = self.check_words(node, &term, words);
                let test = Condition::OneOf(term, words?);
                Ok(if *negated { Condition::Not(Box::new(test)) } else { test })
            }
            Ast::Kinds { of, test, words } => {
                let field = self.fact(of, Type::Kinds)?;
                for word in words {
                    if !field::KINDS.contains(&word.as_str()) {
                        let hint = did_you_mean(word, field::KINDS.iter().copied());
                        self.report(&node.span, format!("`{word}` is not an offense kind"), hint);
                    }
                }
                Ok(Condition::Kinds(field.whose, *test, words.iter().cloned().collect()))
            }
            Ast::TextTest { of, test, words } => {
                let term = self.choice(of)?;
                Ok(Condition::Text(term, *test, words.iter().map(|word| lower(word)).collect()))
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
            Ast::CleanRun { parts, set } => self.clean_run(parts, set),
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
                Ok(Condition::Elapsed { period: period?, since: since?, when_absent: name == "clear" })
            }
            ("within", [period, of]) => {
                let (period, of) = (self.period(period), self.date(of));
                Ok(Condition::Within { period: period?, of: of? })
            }
            ("recent", [period, since]) => {
                let (period, since) = (self.period(period), self.date(since));
                Ok(Condition::Recent { period: period?, since: since? })
            }
            ("happened", [since]) => Ok(elapsed(PeriodTerm::Fixed(Period::NONE), self.date(since)?)),
            ("from", [node]) if let Some(day) = day(node) => {
                Ok(elapsed(PeriodTerm::Fixed(Period::NONE), DateTerm::Day(day)))
            }
            ("by", [node]) if let Some(day) = day(node) => {
                Ok(Condition::Within { period: PeriodTerm::Fixed(Period::NONE), of: DateTerm::Day(day) })
            }
            ("age", [years]) => Ok(elapsed(self.whole_years(years)?, birth())),
            ("given", [fact]) => match self.infer(fact) {
                Some(kind) => self.fact(fact, kind).map(Condition::Given),
                None => self.fact(fact, Type::Bool).map(Condition::Given),
            },
            ("unclear", [fact]) => {
                let kind = self.infer(fact).unwrap_or(Type::Bool);
                self.fact(fact, kind).map(Condition::Unclear)
            }
            ("absent", [term]) => match self.infer(term) {
                Some(kind @ (Type::Date | Type::Number | Type::Choice)) => {
                    self.of_type(term, kind).map(|term| Condition::Absent(Box::new(term)))
                }
                _ => self.fail(term, "only a date, a number or a word can be absent", ""),
            },
            ("met", [requirement]) => match self.remedy {
                Some(remedy) => self.requirement(requirement, remedy),
                None => {
                    self.fail(node, "`met` with one name works inside a remedy only", "name the remedy first")
                }
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
            ("reached", [remedy]) => {
                let remedy = self.other_remedy(remedy)?;
                self.references.insert(Reference::Reach(remedy));
                Ok(Condition::Reached(remedy))
            }
            _ => {
                const KNOWN: [&str; 16] = [
                    "elapsed",
                    "clear",
                    "within",
                    "recent",
                    "happened",
                    "from",
                    "by",
                    "age",
                    "given",
                    "unclear",
                    "absent",
                    "met",
                    "open",
                    "reached",
                    "clean_run",
                    "this",
                ];
                let hint = if KNOWN.contains(&name) {
                    "see LANGUAGE.md for what it takes".to_owned()
                } else {
                    did_you_mean(name, KNOWN)
                };
                self.fail(node, format!("`{name}` with {} part(s) is not a condition", arguments.len()), hint)
            }
        }
    }

    pub(super) fn whole_years(&self, node: &Node) -> Resolved<PeriodTerm> {
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
        let short = word.strip_prefix(&format!("{}/", self.names.jurisdiction)).unwrap_or(word);
        match self.names.remedies.iter().rposition(|(id, _, _)| id == short) {
            Some(index) => {
                let scope = self.names.remedies.get(index).map_or(Subject::Person, |(_, scope, _)| *scope);
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
        let kind = self.infer(left).or_else(|| self.infer(right)).unwrap_or(Type::Choice);
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
                Ok(if same { condition } else { Condition::Not(Box::new(condition)) })
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
                Ok(if equal { test } else { Condition::Not(Box::new(test)) })
            }
            Type::Period => {
                let (left, right) = (self.period(left), self.period(right));
                Ok(Condition::Periods(left?, comparison, right?))
            }
            Type::Kinds => self.fail(node, "kinds are tested with has, lacks, within, outside or empty", ""),
        }
    }

    /// Checks words against the closed list of the fact, where it has one, and returns them in lower case.
    pub(super) fn check_words(
        &self,
        node: &Node,
        term: &ChoiceTerm,
        words: &[String],
    ) -> Resolved<BTreeSet<Id>> {
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
                && let Some(wrong) =
                    words.iter().find(|word| !allowed.iter().any(|known| lower(known) == lower(word)))
            {
                let hint = did_you_mean(wrong, allowed.iter().copied());
                return self.fail(node, format!("`{wrong}` is not a value of `{}`", field.name), hint);
            }
        }
        Ok(words.iter().map(|word| lower(word)).collect())
    }
}

fn elapsed(period: PeriodTerm, since: DateTerm) -> Condition {
    Condition::Elapsed { period, since, when_absent: false }
}

/// Puts conditions together that look at a member of a set alone; one that is cheap to evaluate stays as it is.
fn alone(mut conditions: Vec<Condition>, join: fn(Vec<Condition>) -> Condition) -> Option<Condition> {
    if conditions.len() > 1 {
        return Some(Condition::Alone(Box::new(join(conditions))));
    }
    conditions.pop().map(|one| match one {
        Condition::Always(_) | Condition::Named(_) | Condition::OneOf(..) => one,
        _ => Condition::Alone(Box::new(one)),
    })
}
