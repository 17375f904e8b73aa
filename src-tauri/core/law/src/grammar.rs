//! The text form of expressions: tokens and a small recursive-descent parser.
//!
//! Not here: names and types (`resolve`). Every node keeps its bytes, so that a problem points at the right place.
//! Nesting is limited, so that a hostile pack cannot exhaust the stack.

use std::ops::Range;

use case_file::{Date, parse_day};

use crate::Period;
use crate::expression::{Comparison, KindsTest, SetRange, TextTest};

/// A parsed expression, names not yet resolved.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    pub(crate) span: Range<usize>,
    pub(crate) ast: Ast,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Ast {
    Word(String),
    Text(String),
    Number(f64),
    Day(Date),
    Period(Period),
    Words(Vec<String>),
    Call(String, Vec<Node>),
    And(Vec<Node>),
    Or(Vec<Node>),
    Not(Box<Node>),
    If(Box<[Node; 3]>),
    Otherwise(Box<[Node; 2]>),
    Sum { parts: Box<[Node; 2]>, minus: bool },
    Compare(Box<[Node; 2]>, Comparison),
    In { of: Box<Node>, words: Vec<String>, negated: bool },
    Kinds { of: Box<Node>, test: KindsTest, words: Vec<String> },
    TextTest { of: Box<Node>, test: TextTest, words: Vec<String> },
    Quantified { quantifier: Quantifier, set: Box<SetNode> },
    Count { set: Box<SetNode>, by: Vec<Node>, any: bool },
    CleanRun { parts: Box<[Node; 3]>, set: Box<SetNode> },
    PickOf { latest: bool, date: Box<Node>, set: Box<SetNode>, skip: Option<Box<Node>> },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quantifier {
    Any,
    No,
    Every,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct SetNode {
    pub(crate) span: Range<usize>,
    pub(crate) other: bool,
    pub(crate) of: String,
    pub(crate) range: SetRange,
    pub(crate) fits: Node,
}

/// What does not parse, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) span: Range<usize>,
    pub(crate) message: String,
}

const DEEPEST: usize = 64;

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Number(f64),
    Day(Date),
    Mark(&'static str),
    End,
}

/// Parses a whole expression.
pub(crate) fn parse(text: &str) -> Result<Node, SyntaxError> {
    let mut parser = Parser { tokens: tokens(text)?, next: 0, depth: 0 };
    let node = parser.expression()?;
    match parser.peek() {
        Token::End => Ok(node),
        _ => Err(parser.unexpected("the end, `and` or `or`")),
    }
}

fn tokens(text: &str) -> Result<Vec<(Token, Range<usize>)>, SyntaxError> {
    const MARKS: [&str; 13] = ["<=", ">=", "!=", "<", ">", "=", "(", ")", "{", "}", ",", "+", "-"];
    let mut all = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().unwrap_or(' ');
        let (token, length) = if first.is_whitespace() {
            at += first.len_utf8();
            continue;
        } else if first.is_ascii_digit() {
            let length =
                rest.find(|c: char| !c.is_ascii_digit() && c != '-' && c != '.').unwrap_or(rest.len());
            let word = rest.get(..length).unwrap_or_default();
            let token = match (parse_day(word), word.parse::<f64>()) {
                (Some(day), _) => Token::Day(day),
                (None, Ok(number)) => Token::Number(number),
                (None, Err(_)) => {
                    return Err(SyntaxError {
                        span: at..at + length,
                        message: format!("`{word}` is neither a number nor a day (2017-04-21)"),
                    });
                }
            };
            (token, length)
        } else if first.is_alphabetic() {
            let length = rest
                .find(|c: char| !c.is_alphanumeric() && !matches!(c, '_' | '-' | '.' | '/'))
                .unwrap_or(rest.len());
            (Token::Word(rest.get(..length).unwrap_or_default().to_owned()), length)
        } else if first == '\'' || first == '"' {
            let inner = rest.get(1..).unwrap_or_default();
            let Some(end) = inner.find(first) else {
                return Err(SyntaxError {
                    span: at..text.len(),
                    message: "the text has no closing quote".to_owned(),
                });
            };
            (Token::Text(inner.get(..end).unwrap_or_default().to_owned()), end + 2)
        } else if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) {
            (Token::Mark(mark), mark.len())
        } else {
            return Err(SyntaxError {
                span: at..at + first.len_utf8(),
                message: format!("`{first}` has no meaning here"),
            });
        };
        all.push((token, at..at + length));
        at += length;
    }
    all.push((Token::End, text.len()..text.len()));
    Ok(all)
}

struct Parser {
    tokens: Vec<(Token, Range<usize>)>,
    next: usize,
    depth: usize,
}

type Parsed = Result<Node, SyntaxError>;

impl Parser {
    fn peek(&self) -> &Token {
        self.tokens.get(self.next).map_or(&Token::End, |(token, _)| token)
    }

    fn span(&self) -> Range<usize> {
        self.tokens.get(self.next).map_or(0..0, |(_, span)| span.clone())
    }

    fn end_of_last(&self) -> usize {
        self.next.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(0, |(_, span)| span.end)
    }

    fn advance(&mut self) -> Token {
        let token = self.peek().clone();
        self.next += 1;
        token
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Token::Word(found) if found == word)
    }

    fn take_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        self.next += usize::from(found);
        found
    }

    fn take_mark(&mut self, mark: &str) -> bool {
        let found = matches!(self.peek(), Token::Mark(found) if *found == mark);
        self.next += usize::from(found);
        found
    }

    fn unexpected(&self, expected: &str) -> SyntaxError {
        let found = match self.peek() {
            Token::Word(word) => format!("`{word}`"),
            Token::Text(text) => format!("\"{text}\""),
            Token::Number(number) => format!("`{number}`"),
            Token::Day(day) => format!("`{day}`"),
            Token::Mark(mark) => format!("`{mark}`"),
            Token::End => "the end".to_owned(),
        };
        SyntaxError { span: self.span(), message: format!("expected {expected}, found {found}") }
    }

    fn expect_word(&mut self, word: &str) -> Result<(), SyntaxError> {
        if self.take_word(word) { Ok(()) } else { Err(self.unexpected(&format!("`{word}`"))) }
    }

    fn expect_mark(&mut self, mark: &str) -> Result<(), SyntaxError> {
        if self.take_mark(mark) { Ok(()) } else { Err(self.unexpected(&format!("`{mark}`"))) }
    }

    fn node(&self, start: usize, ast: Ast) -> Node {
        Node { span: start..self.end_of_last(), ast }
    }

    fn expression(&mut self) -> Parsed {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(SyntaxError {
                span: self.span(),
                message: format!("the expression is nested more than {DEEPEST} levels deep"),
            });
        }
        let start = self.span().start;
        let node = if self.take_word("if") {
            let when = self.expression()?;
            self.expect_word("then")?;
            let then = self.expression()?;
            self.expect_word("else")?;
            let otherwise = self.expression()?;
            Ok(self.node(start, Ast::If(Box::new([when, then, otherwise]))))
        } else {
            self.any_of()
        };
        self.depth -= 1;
        node
    }

    fn any_of(&mut self) -> Parsed {
        let start = self.span().start;
        let mut parts = vec![self.all_of()?];
        while self.take_word("or") {
            parts.push(self.all_of()?);
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => self.node(start, Ast::Or(parts)),
        })
    }

    fn all_of(&mut self) -> Parsed {
        let start = self.span().start;
        let mut parts = vec![self.negated()?];
        while self.take_word("and") {
            parts.push(self.negated()?);
        }
        Ok(match parts.len() {
            1 => parts.remove(0),
            _ => self.node(start, Ast::And(parts)),
        })
    }

    fn negated(&mut self) -> Parsed {
        let start = self.span().start;
        let mut nots = 0_usize;
        while self.take_word("not") {
            nots += 1;
        }
        let mut node = self.quantified()?;
        if nots % 2 == 1 {
            node = self.node(start, Ast::Not(Box::new(node)));
        }
        Ok(node)
    }

    fn quantified(&mut self) -> Parsed {
        let start = self.span().start;
        let quantifier = match self.peek() {
            Token::Word(word) if word == "any" => Quantifier::Any,
            Token::Word(word) if word == "no" => Quantifier::No,
            Token::Word(word) if word == "every" => Quantifier::Every,
            _ => return self.comparison(),
        };
        self.advance();
        let set = Box::new(self.set()?);
        Ok(self.node(start, Ast::Quantified { quantifier, set }))
    }

    fn set(&mut self) -> Result<SetNode, SyntaxError> {
        let start = self.span().start;
        let other = self.take_word("other");
        let of = match self.advance() {
            Token::Word(word) if matches!(word.as_str(), "charge" | "case" | "relief") => word,
            _ => {
                self.next -= 1;
                return Err(self.unexpected("`charge`, `case` or `relief`"));
            }
        };
        let range = if of == "relief" || self.take_word("listed") {
            SetRange::Listed
        } else {
            self.expect_word("in")?;
            match self.advance() {
                Token::Word(word) if word == "case" && of == "charge" => SetRange::Case,
                Token::Word(word) if word == "record" => SetRange::Record,
                _ => {
                    self.next -= 1;
                    return Err(self.unexpected("`in case`, `in record` or `listed`"));
                }
            }
        };
        let span = start..self.end_of_last();
        self.expect_word("where")?;
        let fits = self.expression()?;
        Ok(SetNode { span, other, of, range, fits })
    }

    fn comparison(&mut self) -> Parsed {
        let start = self.span().start;
        let left = self.sum()?;
        let comparison = match self.peek() {
            Token::Mark("=") => Some(Comparison::Equal),
            Token::Mark("!=") => Some(Comparison::NotEqual),
            Token::Mark("<") => Some(Comparison::Less),
            Token::Mark("<=") => Some(Comparison::AtMost),
            Token::Mark(">") => Some(Comparison::More),
            Token::Mark(">=") => Some(Comparison::AtLeast),
            _ => None,
        };
        if let Some(comparison) = comparison {
            self.advance();
            let right = self.sum()?;
            return Ok(self.node(start, Ast::Compare(Box::new([left, right]), comparison)));
        }
        let word = match self.peek() {
            Token::Word(word) => word.clone(),
            _ => return Ok(left),
        };
        let of = Box::new(left);
        let ast = match word.as_str() {
            "in" => {
                self.advance();
                Ast::In { of, words: self.words()?, negated: false }
            }
            "not" => {
                self.advance();
                self.expect_word("in")?;
                Ast::In { of, words: self.words()?, negated: true }
            }
            "empty" => {
                self.advance();
                Ast::Kinds { of, test: KindsTest::Empty, words: Vec::new() }
            }
            "has" | "has_all" | "lacks" | "within" | "outside" => {
                self.advance();
                let test = match word.as_str() {
                    "has" => KindsTest::Has,
                    "has_all" => KindsTest::HasAll,
                    "lacks" => KindsTest::Lacks,
                    "within" => KindsTest::Within,
                    _ => KindsTest::Outside,
                };
                Ast::Kinds { of, test, words: self.words()? }
            }
            "starts_with" | "contains" | "has_token" => {
                self.advance();
                let test = match word.as_str() {
                    "starts_with" => TextTest::StartsWith,
                    "contains" => TextTest::Contains,
                    _ => TextTest::HasToken,
                };
                Ast::TextTest { of, test, words: self.words()? }
            }
            _ => return Ok(*of),
        };
        Ok(self.node(start, ast))
    }

    fn sum(&mut self) -> Parsed {
        let start = self.span().start;
        let mut left = self.fallback()?;
        loop {
            let minus = match self.peek() {
                Token::Mark("+") => false,
                Token::Mark("-") => true,
                _ => return Ok(left),
            };
            self.advance();
            let right = self.fallback()?;
            left = self.node(start, Ast::Sum { parts: Box::new([left, right]), minus });
        }
    }

    fn fallback(&mut self) -> Parsed {
        let start = self.span().start;
        let mut left = self.primary()?;
        while self.take_word("otherwise") {
            let right = self.primary()?;
            left = self.node(start, Ast::Otherwise(Box::new([left, right])));
        }
        Ok(left)
    }

    fn primary(&mut self) -> Parsed {
        let start = self.span().start;
        match self.peek().clone() {
            Token::Mark("(") => {
                self.advance();
                let inner = self.expression()?;
                self.expect_mark(")")?;
                Ok(Node { span: start..self.end_of_last(), ast: inner.ast })
            }
            Token::Mark("{") => {
                let words = self.words()?;
                Ok(self.node(start, Ast::Words(words)))
            }
            Token::Day(day) => {
                self.advance();
                Ok(self.node(start, Ast::Day(day)))
            }
            Token::Text(text) => {
                self.advance();
                Ok(self.node(start, Ast::Text(text)))
            }
            Token::Number(number) => {
                self.advance();
                self.number_or_period(start, number)
            }
            Token::Word(word) if !is_reserved(&word) => {
                self.advance();
                if self.take_mark("(") {
                    self.call(start, word)
                } else {
                    Ok(self.node(start, Ast::Word(word)))
                }
            }
            _ => Err(self.unexpected("a fact, a value or `(`")),
        }
    }

    fn number_or_period(&mut self, start: usize, number: f64) -> Parsed {
        let mut period = Period::NONE;
        let mut count = number;
        let mut any = false;
        while let Token::Word(unit) = self.peek() {
            let (months, days) = match unit.as_str() {
                "year" | "years" => (12, 0),
                "month" | "months" => (1, 0),
                "day" | "days" => (0, 1),
                _ => break,
            };
            self.advance();
            any = true;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "checked to be whole and small"
            )]
            let whole = if count.fract() == 0.0 && (0.0..100_000.0).contains(&count) {
                count as u32
            } else {
                return Err(SyntaxError {
                    span: start..self.end_of_last(),
                    message: "a period wants a whole number".to_owned(),
                });
            };
            period.months += whole * months;
            period.days += whole * days;
            match self.peek() {
                Token::Number(more) => {
                    count = *more;
                    self.advance();
                }
                _ => break,
            }
        }
        Ok(self.node(start, if any { Ast::Period(period) } else { Ast::Number(number) }))
    }

    fn call(&mut self, start: usize, name: String) -> Parsed {
        if name == "count" {
            let set = Box::new(self.set()?);
            let (by, any) = if self.take_word("by") { self.count_by()? } else { (Vec::new(), false) };
            self.expect_mark(")")?;
            return Ok(self.node(start, Ast::Count { set, by, any }));
        }
        let mut arguments = Vec::new();
        while !self.take_mark(")") {
            if !arguments.is_empty() {
                self.expect_mark(",")?;
            }
            arguments.push(self.expression()?);
            if name == "clean_run" && arguments.len() == 3 {
                self.expect_word("of")?;
                let set = Box::new(self.set()?);
                self.expect_mark(")")?;
                if let Ok(parts) = <[Node; 3]>::try_from(std::mem::take(&mut arguments)) {
                    return Ok(self.node(start, Ast::CleanRun { parts: Box::new(parts), set }));
                }
            }
            if matches!(name.as_str(), "latest" | "earliest") && arguments.len() == 1 && self.take_word("of")
            {
                let set = Box::new(self.set()?);
                let skip = if self.take_word("skipping") {
                    self.expect_word("newest")?;
                    self.expect_word("if")?;
                    Some(Box::new(self.expression()?))
                } else {
                    None
                };
                self.expect_mark(")")?;
                let date = Box::new(arguments.remove(0));
                return Ok(self.node(start, Ast::PickOf { latest: name == "latest", date, set, skip }));
            }
        }
        Ok(self.node(start, Ast::Call(name, arguments)))
    }

    /// What members must share to count once: all of `a, b`, or any of `a or b`.
    fn count_by(&mut self) -> Result<(Vec<Node>, bool), SyntaxError> {
        let mut by = vec![self.primary()?];
        let any = self.is_word("or");
        while if any { self.take_word("or") } else { self.take_mark(",") } {
            by.push(self.primary()?);
        }
        Ok((by, any))
    }

    /// One word or text, or several in braces.
    fn words(&mut self) -> Result<Vec<String>, SyntaxError> {
        if !self.take_mark("{") {
            return self.one_word().map(|word| vec![word]);
        }
        let mut words = Vec::new();
        while !self.take_mark("}") {
            if !words.is_empty() {
                self.expect_mark(",")?;
            }
            words.push(self.one_word()?);
        }
        if words.is_empty() { Err(self.unexpected("at least one word")) } else { Ok(words) }
    }

    fn one_word(&mut self) -> Result<String, SyntaxError> {
        match self.peek().clone() {
            Token::Word(word) | Token::Text(word) => {
                self.advance();
                Ok(word)
            }
            Token::Number(number) => {
                self.advance();
                Ok(number.to_string())
            }
            _ => Err(self.unexpected("a word")),
        }
    }
}

fn is_reserved(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "not"
            | "if"
            | "then"
            | "else"
            | "any"
            | "no"
            | "every"
            | "where"
            | "of"
            | "skipping"
            | "otherwise"
            | "in"
            | "listed"
    )
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    #[test]
    fn and_binds_tighter_than_or_and_a_set_takes_all_that_follows() {
        let node = parse("a or b and no other charge in record where c and d").unwrap();
        let Ast::Or(parts) = node.ast else { unreachable!("an or") };
        let Some(Ast::And(inner)) = parts.get(1).map(|part| &part.ast) else { unreachable!("an and") };
        assert!(matches!(inner.get(1).map(|part| &part.ast),
            Some(Ast::Quantified { quantifier: Quantifier::No, set }) if matches!(set.fits.ast, Ast::And(_))));
    }

    #[test]
    fn periods_may_have_several_parts() {
        assert_eq!(parse("1 year 30 days").unwrap().ast, Ast::Period(Period { months: 12, days: 30 }));
        assert_eq!(parse("18 months").unwrap().ast, Ast::Period(Period { months: 18, days: 0 }));
    }

    #[test]
    fn errors_point_at_the_place() {
        assert_eq!(parse("a and").unwrap_err().span, 5..5);
        assert_eq!(parse("a & b").unwrap_err().span, 2..3);
        assert_eq!(parse("elapsed(3 years, 2017-13-01)").unwrap_err().span, 17..27);
        assert!(parse(&"(".repeat(500)).is_err(), "deep nesting is refused, not a crash");
        assert!(parse(&format!("{}a", "not ".repeat(5000))).is_ok(), "not is a loop");
    }
}
