//! `goodname screen`: one case file as JSON or text, or a stream of them.
//!
//! Not here: evaluation. The stream is worked on by all cores and keeps its order: line n goes to thread n modulo the
//! number of threads, and the writer takes results in the same turn, so nothing is ever held back but a few lines.

use std::io::{self, BufRead, Read};
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use app::case_file::{self, CaseFile, Id, Limits};
use app::law::Law;
use app::{Catalogue, Clock, LineError, Screener};

use crate::arguments::Arguments;
use crate::output::{Exit, Output};

/// Lines that wait in front of and behind each thread.
const WAITING: usize = 8;

/// Runs the command.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Exit {
    if arguments.ndjson {
        return stream(arguments, out);
    }
    let (file, screener) = match prepare(arguments, out) {
        Ok(ready) => ready,
        Err(exit) => return exit,
    };
    if arguments.json {
        out.line(&pretty(&screener.screen(&file)));
    } else {
        crate::text::rows(&file, &screener, None, false, out);
    }
    Exit::Done
}

/// Reads the file and the law; all of it, because the law of one place can reach records of another.
pub(crate) fn prepare(arguments: &Arguments, out: &mut Output) -> Result<(CaseFile, Screener), Exit> {
    let path = arguments.file.as_deref().unwrap_or(Path::new("-"));
    let file = read_file(path, out)?;
    let law = read_law(arguments, None, out)?;
    Ok((file, Screener { law, words: Catalogue::new(language(arguments)), as_of: day(arguments) }))
}

/// Returns the day that was asked for, or the clock's.
pub(crate) fn day(arguments: &Arguments) -> case_file::Date {
    arguments.as_of.unwrap_or_else(|| Clock::from_env().today())
}

/// Returns the language that was asked for; English where none or another was.
pub(crate) fn language(arguments: &Arguments) -> app::Language {
    arguments.language.as_deref().and_then(app::Language::from_code).unwrap_or(app::Language::English)
}

/// Returns JSON with two spaces a level.
pub(crate) fn pretty(json: &serde_json::Value) -> String {
    serde_json::to_string_pretty(json).unwrap_or_default()
}

fn read_file(path: &Path, out: &mut Output) -> Result<CaseFile, Exit> {
    let mut bytes = Vec::new();
    // One byte more than allowed is enough to be refused.
    let most = u64::try_from(Limits::BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let read = if path == Path::new("-") {
        io::stdin().lock().take(most).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes))
    };
    if let Err(error) = read {
        out.problem(&format!("{} cannot be read: {error}.", path.display()));
        return Err(Exit::BadInput);
    }
    case_file::read(&bytes).map_err(|error| {
        for problem in app::read_problems(&error) {
            out.problem(&problem);
        }
        Exit::BadInput
    })
}

/// Reads the law: of a folder or built in, whole or for some places.
pub(crate) fn read_law(arguments: &Arguments, only: Option<&[Id]>, out: &mut Output) -> Result<Law, Exit> {
    let Some(folder) = &arguments.law else {
        return Ok(only.map_or_else(app::built_in_law, app::law_for));
    };
    match app::law_of_folder(folder, only) {
        Ok(Ok(law)) => return Ok(law),
        Ok(Err(problems)) => problems.iter().for_each(|problem| out.problem(&problem.to_string())),
        Err(error) => out.problem(&format!("{} cannot be read: {error}.", folder.display())),
    }
    Err(Exit::BadInput)
}

/// What a thread makes of one line: the line to print, and whether it was screened.
type Screened = (String, bool);
/// One line of the input; `None` when it is longer than a case file may be.
type Line = Option<Vec<u8>>;

fn stream(arguments: &Arguments, out: &mut Output) -> Exit {
    let law = match read_law(arguments, None, out) {
        Ok(law) => law,
        Err(exit) => return exit,
    };
    let screener = Screener { law, words: Catalogue::new(language(arguments)), as_of: day(arguments) };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut complete = true;
    let mut input_failed = None;
    std::thread::scope(|scope| {
        let mut inputs = Vec::new();
        let mut results: Vec<Receiver<Screened>> = Vec::new();
        for turn in 0..threads {
            let (input, lines) = sync_channel::<Line>(WAITING);
            let (done, result) = sync_channel::<Screened>(WAITING);
            inputs.push(input);
            results.push(result);
            let screener = &screener;
            scope.spawn(move || work(screener, &lines, &done, turn, threads));
        }
        let reader = scope.spawn(move || feed(&inputs));
        // A thread hangs up when its lines are used up; the first one that does so is where the input ended.
        'turns: loop {
            for result in &results {
                let Ok((line, was_screened)) = result.recv() else {
                    break 'turns;
                };
                complete &= was_screened;
                out.line(&line);
            }
        }
        drop(results);
        input_failed = reader.join().ok().and_then(Result::err);
    });
    if let Some(error) = input_failed {
        out.problem(&format!("Standard input cannot be read: {error}."));
        return Exit::BadInput;
    }
    if complete { Exit::Done } else { Exit::BadInput }
}

fn work(
    screener: &Screener,
    lines: &Receiver<Line>,
    done: &SyncSender<Screened>,
    turn: usize,
    threads: usize,
) {
    let mut number = turn + 1;
    for line in lines {
        let too_large = LineError { code: "too-large", detail: case_file::ReadError::TooLarge.to_string() };
        let outcome = match line {
            None => Err(too_large),
            Some(line) => app::screen_line(screener, &line),
        };
        let result = match outcome {
            Ok(screening) => (screening.to_string(), true),
            Err(error) => (error.json(number).to_string(), false),
        };
        if done.send(result).is_err() {
            return;
        }
        number += threads;
    }
}

/// Deals the lines of standard input out to the threads, in turn.
fn feed(inputs: &[SyncSender<Line>]) -> io::Result<()> {
    let mut input = io::stdin().lock();
    for sender in inputs.iter().cycle() {
        let Some(line) = read_line(&mut input)? else { break };
        if sender.send(line).is_err() {
            break;
        }
    }
    Ok(())
}

/// Reads one line without its end; `None` at the end of the input.
fn read_line(input: &mut impl BufRead) -> io::Result<Option<Line>> {
    let most = u64::try_from(Limits::BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut line = Vec::new();
    if input.by_ref().take(most).read_until(b'\n', &mut line)? == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() > Limits::BYTES {
        skip_line(input)?;
        return Ok(Some(None));
    }
    Ok(Some(Some(line)))
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |end| end + 1);
        input.consume(used);
        if end.is_some() {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_skipped_whole_and_the_next_is_read() {
        let mut text = vec![b' '; Limits::BYTES + 10];
        text.extend(b"\nnext\nlast");
        let mut input = io::Cursor::new(text);
        assert_eq!(read_line(&mut input).unwrap(), Some(None));
        assert_eq!(read_line(&mut input).unwrap(), Some(Some(b"next".to_vec())));
        assert_eq!(read_line(&mut input).unwrap(), Some(Some(b"last".to_vec())));
        assert_eq!(read_line(&mut input).unwrap(), None);
    }
}
