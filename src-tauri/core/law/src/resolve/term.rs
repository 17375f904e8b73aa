//! Resolves dates, periods, numbers, words and sets.
//!
//! Not here: conditions (`condition`), and what names mean (`resolve`).

use super::{Reported, Resolved, Resolver, Type, birth, lower};
use crate::Period;
use crate::Subject;
use crate::expression::{
    ChoiceTerm, CleanRun, Condition, Count, CountBy, DateTerm, NumberTerm, PeriodTerm, PickOf, Set, SetRange,
    Unit,
};
use crate::grammar::{Ast, Node, SetNode};

impl Resolver<'_, '_> {
    pub(super) fn date(&mut self, node: &Node) -> Resolved<DateTerm> {
        if let Some(index) = self.named(node, Type::Date)? {
            return Ok(DateTerm::Named(index));
        }
        if let Some(inner) = self.this(node)? {
            return self.outside(|me| me.date(inner)).map(|inner| DateTerm::Outside(Box::new(inner)));
        }
        match &node.ast {
            Ast::Day(day) => Ok(DateTerm::Day(*day)),
            Ast::Word(_) => self.fact(node, Type::Date).map(DateTerm::Fact),
            Ast::If(parts) => self.branch(parts, Self::date).map(DateTerm::If),
            Ast::Otherwise(parts) => {
                let [first, second] = parts.as_ref();
                let pair = (self.date(first)?, self.date(second)?);
                Ok(DateTerm::Otherwise(Box::new(pair)))
            }
            Ast::Sum { parts, minus } => {
                let [date, by] = parts.as_ref();
                let (date, by) = (self.date(date), self.period(by));
                Ok(DateTerm::Shifted { date: Box::new(date?), by: by?, back: *minus })
            }
            Ast::PickOf { latest, date, set, skip } => self.pick_of(*latest, date, set, skip.as_deref()),
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
                ("first", [condition]) => {
                    self.bool(condition).map(|condition| DateTerm::First(Box::new(condition)))
                }
                ("between", [from, to]) => {
                    let pair = (self.date(from)?, self.date(to)?);
                    Ok(DateTerm::Between(Box::new(pair)))
                }
                ("birthday", [years]) => Ok(DateTerm::Shifted {
                    date: Box::new(birth()),
                    by: self.whole_years(years)?,
                    back: false,
                }),
                _ => self.fail(node, format!("`{name}` with {} part(s) is not a date", arguments.len()), ""),
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
        let mut set = self.set(set)?;
        let ((date, skip), looks_outside) = self.inside(set.of, |me| {
            let date = me.date(date);
            (date, skip.map(|skip| me.bool(skip)).transpose())
        });
        set.looks_outside |= looks_outside;
        Ok(DateTerm::PickOf(Box::new(PickOf { latest, date: date?, set, skip_newest: skip? })))
    }

    pub(super) fn clean_run(&mut self, parts: &[Node; 3], set: &SetNode) -> Resolved<Condition> {
        let [period, since, date] = parts;
        let (period, since) = (self.period(period), self.date(since));
        let mut breaks = self.set(set)?;
        let (date, looks_outside) = self.inside(breaks.of, |me| me.date(date));
        breaks.looks_outside |= looks_outside;
        let run = CleanRun { period: period?, since: since?, date: date?, breaks };
        Ok(Condition::CleanRun(Box::new(run)))
    }

    /// Resolves what stands inside a set, and tells whether it looks at the subject outside.
    fn inside<T>(&mut self, member: Subject, resolve: impl FnOnce(&mut Self) -> T) -> (T, bool) {
        let before = (self.own, self.outer, self.looks_outside);
        (self.own, self.outer, self.looks_outside) = (member, Some(before.0), false);
        let resolved = resolve(self);
        let looks_outside = self.looks_outside;
        (self.own, self.outer, self.looks_outside) = before;
        (resolved, looks_outside)
    }

    pub(super) fn period(&mut self, node: &Node) -> Resolved<PeriodTerm> {
        if let Some(index) = self.named(node, Type::Period)? {
            return Ok(PeriodTerm::Named(index));
        }
        if let Some(inner) = self.this(node)? {
            return self.outside(|me| me.period(inner)).map(|inner| PeriodTerm::Outside(Box::new(inner)));
        }
        match &node.ast {
            Ast::Period(period) => Ok(PeriodTerm::Fixed(*period)),
            Ast::Word(word) if word == "none" => Ok(PeriodTerm::Fixed(Period::NONE)),
            Ast::Word(word) if word == "never" => Ok(PeriodTerm::Never),
            Ast::If(parts) => self.branch(parts, Self::period).map(PeriodTerm::If),
            Ast::Call(name, arguments) if let ([many], Some(unit)) = (arguments.as_slice(), unit(name)) => {
                let many = self.number(many)?;
                Ok(PeriodTerm::Many(unit, Box::new(many)))
            }
            Ast::Word(word) => self.unknown_word(node, word, Type::Period),
            _ => self.fail(
                node,
                format!("this is not {}", Type::Period.words()),
                "write for example `3 years`",
            ),
        }
    }

    pub(super) fn number(&mut self, node: &Node) -> Resolved<NumberTerm> {
        if let Some(index) = self.named(node, Type::Number)? {
            return Ok(NumberTerm::Named(index));
        }
        if let Some(inner) = self.this(node)? {
            return self.outside(|me| me.number(inner)).map(|inner| NumberTerm::Outside(Box::new(inner)));
        }
        match &node.ast {
            Ast::Number(number) => Ok(NumberTerm::Fixed(*number)),
            Ast::Word(word) if word == "charge.position" || word == "this.position" => {
                self.fact(node, Type::Number).map(|field| NumberTerm::Position(field.whose))
            }
            Ast::Word(_) => self.fact(node, Type::Number).map(NumberTerm::Fact),
            Ast::If(parts) => self.branch(parts, Self::number).map(NumberTerm::If),
            Ast::Otherwise(parts) => {
                let [first, second] = parts.as_ref();
                let pair = (self.number(first)?, self.number(second)?);
                Ok(NumberTerm::Otherwise(Box::new(pair)))
            }
            Ast::Sum { parts, minus: false } => {
                let [first, second] = parts.as_ref();
                let pair = (self.number(first)?, self.number(second)?);
                Ok(NumberTerm::Plus(Box::new(pair)))
            }
            Ast::Count { set, by, any } => {
                let set = self.set(set)?;
                let by: Vec<CountBy> =
                    by.iter().map(|by| self.count_by(by, set.of)).collect::<Resolved<_>>()?;
                Ok(NumberTerm::Count(Box::new(Count { set, by, any: *any })))
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
        let dotted = if word.contains('.') { word.clone() } else { format!("{}.{word}", of.word()) };
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

    pub(super) fn choice(&mut self, node: &Node) -> Resolved<ChoiceTerm> {
        if let Some(index) = self.named(node, Type::Choice)? {
            return Ok(ChoiceTerm::Named(index));
        }
        if let Some(inner) = self.this(node)? {
            return self.outside(|me| me.choice(inner)).map(|inner| ChoiceTerm::Outside(Box::new(inner)));
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
                let [first, second] = parts.as_ref();
                let pair = (self.choice(first)?, self.choice(second)?);
                Ok(ChoiceTerm::Otherwise(Box::new(pair)))
            }
            _ => self.fail(node, format!("this is not {}", Type::Choice.words()), ""),
        }
    }

    pub(super) fn set(&mut self, node: &SetNode) -> Resolved<Set> {
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
            self.report(&node.span, "there is no charge or case here to be other than", "leave out `other`");
            return Err(Reported);
        }
        let (fits, looks_outside) = self.inside(of, |me| me.bool(&node.fits));
        Ok(Set { of, other: node.other, range: node.range, fits: fits?, looks_outside })
    }
}

fn unit(word: &str) -> Option<Unit> {
    match word {
        "years" => Some(Unit::Years),
        "months" => Some(Unit::Months),
        "days" => Some(Unit::Days),
        _ => None,
    }
}
