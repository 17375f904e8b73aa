//! Reads the words of the command line.
//!
//! Not here: doing what they ask.

use std::ffi::OsString;
use std::path::PathBuf;

use app::case_file::{self, Date};
use lexopt::{Arg, Parser, ValueExt};

/// What to do.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Command {
    /// Screen a file, or many from standard input.
    Screen,
    /// Say why, in full.
    Explain,
    /// Check packs.
    PacksCheck,
    /// Make a packet.
    Packet,
    /// List or make the papers of a case file.
    Papers,
    /// Make a paper of what shows that a person is innocent.
    Proof,
    /// Ask in the terminal.
    Ask,
    /// Show the fields of an official form.
    FormRead,
    /// Fill an official form.
    FormFill,
    /// Show the law of one jurisdiction or all.
    Law,
    /// Show how to use the command.
    Help,
}

/// The words of the command line, read.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Arguments {
    /// What to do.
    pub(crate) command: Command,
    /// The file, the folder or the jurisdiction.
    pub(crate) file: Option<PathBuf>,
    /// The official form to fill.
    pub(crate) form: Option<PathBuf>,
    /// Fill in guesses too.
    pub(crate) accept: bool,
    /// The case, charge or matter that a form is for.
    pub(crate) target: Option<String>,
    /// The day; the clock's where not given.
    pub(crate) as_of: Option<Date>,
    /// One JSON document instead of text.
    pub(crate) json: bool,
    /// One case file a line in, one screening a line out.
    pub(crate) ndjson: bool,
    /// Only this remedy.
    pub(crate) remedy: Option<String>,
    /// Packs of this folder instead of those built in.
    pub(crate) law: Option<PathBuf>,
    /// The notes on proving innocence.
    pub(crate) notes: Option<PathBuf>,
    /// The charge or case that they are about.
    pub(crate) charge: Option<String>,
    /// The piece whose letter is made.
    pub(crate) letter: Option<String>,
    /// Where the packet goes.
    pub(crate) output: Option<PathBuf>,
    /// The paper's size.
    pub(crate) paper: Option<String>,
    /// As what the paper is written; the ending of its name where not given.
    pub(crate) format: Option<String>,
    /// Large print.
    pub(crate) large: bool,
    /// Black and white.
    pub(crate) gray: bool,
    /// Which of the papers.
    pub(crate) paper_id: Option<String>,
    /// All papers that are complete.
    pub(crate) all: bool,
    /// The language of the packet and the questions.
    pub(crate) language: Option<String>,
}

/// How to use the command.
pub(crate) const HELP: &str = "\
goodname: which of your records can be sealed, expunged or set aside, when, and why.
Information, not legal advice. Nothing leaves this computer.

  goodname screen FILE [--as-of YYYY-MM-DD] [--json]   screen a case file (- is standard input)
  goodname screen --ndjson [--as-of YYYY-MM-DD]        one case file a line in, one screening a line out
  goodname explain FILE [--as-of DATE] [--remedy ID]   every requirement with its reason and its law
  goodname packet FILE [--as-of DATE] -o packet.pdf    the plan and checklist (.pdf, .docx, .txt, .html),
                                                       or its days for a calendar (.ics)
  goodname papers FILE [--as-of DATE]                  the papers for courts and offices, and what each still needs
  goodname papers FILE --paper ID -o paper.pdf         one of them (.pdf, .docx, .txt, .html)
  goodname papers FILE --all -o FOLDER                 all that are complete
  goodname proof FILE --notes NOTES.json --charge ID [--letter PIECE] [-o statement.pdf]
                                                       the statement or a letter (.pdf, .docx, .txt); without -o, all notes
  goodname ask                                         answer the questions here, in the terminal
  goodname law us-or [-o page.pdf]                     the law of one place, or all, for review (.pdf, .docx, .html, .txt)
  goodname law coverage                                how much law of each place the program holds
  goodname form read FORM.pdf                          the fields of an official form, and its fingerprint
  goodname form fill FILE FORM.pdf --remedy ID -o OUT.pdf   what we know in the form; see --accept
  goodname packs check [FOLDER]                        check law packs

  --as-of DATE     the day to screen for; without it, today
  --accept         fill in guesses too; without it they are only shown
  --target ID      the case, charge or matter that a form is for, where there are several
  --law FOLDER     use the packs of a folder instead of those built in
  --language en    en or es
  --paper letter   the size of the page: letter or a4
  --format pdf     pdf, docx, txt or html; without it, the ending of the name, and pdf for --all
  --large          large print, 18 points
  --gray           black and white, no color

Exit status: 0 done, 1 bad input, 2 wrong use, 3 a fault of ours.";

/// As what a paper can be written.
const FORMATS: [&str; 5] = ["pdf", "docx", "txt", "html", "ics"];

/// Reads the words.
///
/// # Errors
/// Says in a sentence what does not fit.
pub(crate) fn read(words: impl IntoIterator<Item = OsString>) -> Result<Arguments, String> {
    let mut parser = Parser::from_args(words);
    let mut arguments = Arguments {
        command: Command::Help,
        file: None,
        form: None,
        accept: false,
        target: None,
        as_of: None,
        json: false,
        ndjson: false,
        remedy: None,
        law: None,
        notes: None,
        charge: None,
        letter: None,
        output: None,
        paper: None,
        format: None,
        large: false,
        gray: false,
        paper_id: None,
        all: false,
        language: None,
    };
    let mut values: Vec<OsString> = Vec::new();
    let (mut help, mut sizes) = (false, Vec::new());
    let mut named: Vec<String> = Vec::new();
    while let Some(arg) = parser.next().map_err(|error| error.to_string())? {
        match arg {
            Arg::Short('h') | Arg::Long("help") => help = true,
            Arg::Long("json") => arguments.json = true,
            Arg::Long("ndjson") => arguments.ndjson = true,
            Arg::Long("as-of") => arguments.as_of = Some(day(&text(&mut parser)?)?),
            Arg::Long("accept") => arguments.accept = true,
            Arg::Long("target") => arguments.target = Some(text(&mut parser)?),
            Arg::Long("remedy") => arguments.remedy = Some(text(&mut parser)?),
            Arg::Long("law") => arguments.law = Some(path(&mut parser)?),
            Arg::Long("notes") => arguments.notes = Some(path(&mut parser)?),
            Arg::Long("charge") => arguments.charge = Some(text(&mut parser)?),
            Arg::Long("letter") => arguments.letter = Some(text(&mut parser)?),
            Arg::Short('o') | Arg::Long("output") => arguments.output = Some(path(&mut parser)?),
            Arg::Long("all") => arguments.all = true,
            Arg::Long("paper") => named.push(text(&mut parser)?),
            Arg::Long("paper-size") => sizes.push(text(&mut parser)?),
            Arg::Long("format") => arguments.format = Some(text(&mut parser)?.to_lowercase()),
            Arg::Long("large") => arguments.large = true,
            Arg::Long("gray") => arguments.gray = true,
            Arg::Long("language") => arguments.language = Some(text(&mut parser)?),
            Arg::Value(word) => values.push(word),
            Arg::Short(_) | Arg::Long(_) => return Err(format!("{}.", arg.unexpected())),
        }
    }
    let mut values = values.into_iter();
    let first = values.next().unwrap_or_default();
    arguments.command = match first.to_str().unwrap_or_default() {
        "" | "help" => Command::Help,
        _ if help => Command::Help,
        "screen" => Command::Screen,
        "explain" => Command::Explain,
        "packet" => Command::Packet,
        "papers" => Command::Papers,
        "proof" => Command::Proof,
        "ask" => Command::Ask,
        "law" => Command::Law,
        "form" => match values.next().unwrap_or_default().to_str() {
            Some("read") => Command::FormRead,
            Some("fill") => Command::FormFill,
            _ => return Err("After form comes read or fill.".to_owned()),
        },
        "packs" if values.next().is_some_and(|word| word == "check") => Command::PacksCheck,
        "packs" => return Err("After packs comes check.".to_owned()),
        other => return Err(format!("There is no command {other}.")),
    };
    arguments.file = values.next().map(PathBuf::from);
    if arguments.command == Command::FormFill {
        arguments.form = values.next().map(PathBuf::from);
    }
    if values.next().is_some() {
        return Err("There is one word too many.".to_owned());
    }
    // Of several papers, --paper says which one, too; no paper is called as a size.
    for name in named {
        if arguments.command == Command::Papers && !is_size(&name) {
            if arguments.paper_id.replace(name).is_some() {
                return Err("Say one paper with --paper, or --all.".to_owned());
            }
        } else {
            sizes.push(name);
        }
    }
    if sizes.len() > 1 {
        return Err("Say the size of the paper once.".to_owned());
    }
    arguments.paper = sizes.pop();
    check(&arguments)?;
    Ok(arguments)
}

fn check(arguments: &Arguments) -> Result<(), String> {
    let has_file = arguments.file.is_some();
    match arguments.command {
        Command::Screen if arguments.ndjson && has_file => {
            Err("With --ndjson the case files come from standard input, so name no file.".to_owned())
        }
        Command::Screen if !arguments.ndjson && !has_file => {
            Err("Name a case file, or - for standard input.".to_owned())
        }
        Command::Explain | Command::Packet | Command::Papers | Command::Proof if !has_file => {
            Err("Name a case file, or - for standard input.".to_owned())
        }
        Command::Proof if arguments.notes.is_none() || arguments.charge.is_none() => {
            Err("Say with --notes where the notes are, and with --charge what they are about.".to_owned())
        }
        Command::FormRead if !has_file => Err("Name the form.".to_owned()),
        Command::FormFill if arguments.form.is_none() => Err("Name a case file and the form.".to_owned()),
        Command::FormFill if arguments.remedy.is_none() => {
            Err("Say with --remedy what the form is for.".to_owned())
        }
        Command::FormFill if arguments.output.is_none() => {
            Err("Say with -o where the filled form goes.".to_owned())
        }
        _ if arguments.paper.as_deref().is_some_and(|paper| !is_size(paper)) => {
            Err("The paper is letter or a4.".to_owned())
        }
        _ if arguments.language.as_deref().is_some_and(|code| app::Language::from_code(code).is_none()) => {
            Err("The language is en or es.".to_owned())
        }
        _ if arguments.format.as_deref().is_some_and(|format| !FORMATS.contains(&format)) => {
            Err("The format is pdf, docx, txt or html, and of the packet also ics.".to_owned())
        }
        Command::Law if !has_file => Err("Name a place, such as us-or.".to_owned()),
        Command::Packet if arguments.output.is_none() => Err("Say with -o where the packet goes.".to_owned()),
        Command::Papers if arguments.all && arguments.paper_id.is_some() => {
            Err("Say --paper or --all, not both.".to_owned())
        }
        Command::Papers if arguments.output.is_none() && (arguments.all || arguments.paper_id.is_some()) => {
            Err("Say with -o where the papers go.".to_owned())
        }
        Command::Papers if arguments.output.is_some() && !arguments.all && arguments.paper_id.is_none() => {
            Err("Say which paper with --paper, or --all.".to_owned())
        }
        _ => Ok(()),
    }
}

fn is_size(word: &str) -> bool {
    matches!(word, "letter" | "a4")
}

fn text(parser: &mut Parser) -> Result<String, String> {
    parser.value().and_then(ValueExt::string).map_err(|error| format!("{error}."))
}

fn path(parser: &mut Parser) -> Result<PathBuf, String> {
    parser.value().map(PathBuf::from).map_err(|error| format!("{error}."))
}

fn day(text: &str) -> Result<Date, String> {
    case_file::parse_day(text).ok_or_else(|| "A day is written like 2026-11-22.".to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    fn words(line: &str) -> Result<Arguments, String> {
        read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn options_may_stand_anywhere() {
        let one = words("screen a.json --as-of 2026-01-02 --json").unwrap();
        assert_eq!(one, words("screen --json --as-of=2026-01-02 a.json").unwrap());
        assert_eq!(one.command, Command::Screen);
        assert_eq!(one.as_of.map(|day| day.to_string()), Some("2026-01-02".to_owned()));
    }

    #[test]
    fn a_hyphen_is_standard_input() {
        assert_eq!(words("screen -").unwrap().file, Some(PathBuf::from("-")));
    }

    #[test]
    fn a_paper_is_named_and_its_size_is_said_by_the_same_word() {
        let read = words("papers a --paper us-or/x/petition --paper a4 -o b.docx --large --gray").unwrap();
        assert_eq!(read.paper_id.as_deref(), Some("us-or/x/petition"));
        assert_eq!(read.paper.as_deref(), Some("a4"));
        assert!(read.large && read.gray && read.format.is_none());
        assert_eq!(
            read,
            words("papers a --paper us-or/x/petition --paper-size a4 -o b.docx --large --gray").unwrap()
        );
        let all = words("papers a --all --format DOCX -o b").unwrap();
        assert_eq!((all.format.as_deref(), all.paper), (Some("docx"), None));
    }

    #[test]
    fn wrong_use_is_told() {
        for line in [
            "screen",
            "screen a b",
            "screen a --ndjson",
            "screen a --as-of 2026-1-2",
            "screen a --as-of tomorrow",
            "screen a --loud",
            "packet a",
            "proof a --notes b",
            "proof a --charge c1",
            "packet a -o b.pdf --paper a5",
            "papers",
            "papers a --all",
            "papers a --paper x",
            "papers a -o b.pdf",
            "papers a --all --paper x -o b",
            "papers a --all -o b --paper-size a5",
            "papers a --all -o b --paper a4 --paper letter",
            "papers a --paper x --paper y -o b.pdf",
            "papers a --all -o b --format odt",
            "packet a -o b.pdf --large=yes",
            "ask --language latin",
            "packs",
            "form",
            "form read",
            "form fill a.json b.pdf -o c.pdf",
            "form fill a.json --remedy us-or/x -o c.pdf",
            "form fill a.json b.pdf --remedy us-or/x",
            "sing",
        ] {
            assert!(words(line).is_err(), "{line}");
        }
    }
}
