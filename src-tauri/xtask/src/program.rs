//! Starts outside programs and says how they ended.
//!
//! Not here: which programs a task needs. Each program that does work is shown before it starts, as a line the
//! person could type, so that a failure can be repeated by hand.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::place::Place;
use crate::problem::Problem;

/// Returns a call of the cargo that started us, in the project folder.
pub(crate) fn cargo<S: AsRef<OsStr>>(place: &Place, args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(place.root());
    // What cargo told us about ourselves must not reach the inner cargo: build scripts that watch these
    // variables would see a change and rebuild.
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_about_this_crate) {
            command.env_remove(name);
        }
    }
    command
}

fn is_about_this_crate(variable: &str) -> bool {
    variable.starts_with("CARGO_PKG_") || variable.starts_with("CARGO_MANIFEST_")
}

/// Returns a call of npm in the front end's folder.
pub(crate) fn npm<S: AsRef<OsStr>>(place: &Place, args: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(npm_name());
    command.args(args).current_dir(place.ui());
    command
}

/// Returns the same command on a screen in memory, which lives as long as the command.
pub(crate) fn on_virtual_screen(command: &Command, screen: &str) -> Command {
    let mut wrapped = Command::new("xvfb-run");
    // `-a` takes the first free screen number, so that two runs on one machine do not meet.
    wrapped.args(["-a", "-s", screen]).arg(command.get_program()).args(command.get_args());
    if let Some(folder) = command.get_current_dir() {
        wrapped.current_dir(folder);
    }
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => wrapped.env(name, value),
            None => wrapped.env_remove(name),
        };
    }
    wrapped
}

/// Returns the name npm has on this system; on Windows it is a script whose ending must be given.
pub(crate) fn npm_name() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

/// Shows the command, runs it, and requires that it succeeds.
pub(crate) fn run(command: &mut Command) -> Result<(), Problem> {
    let status = status(command)?;
    if status.success() {
        Ok(())
    } else {
        Err(Problem::Failed(format!("`{}` did not succeed ({status}).", line(command))))
    }
}

/// Shows the command, runs it, and ends with its exit code if it was not 0.
pub(crate) fn become_program(command: &mut Command) -> Result<(), Problem> {
    let status = status(command)?;
    if status.success() {
        return Ok(());
    }
    // Without a code the program was stopped by a signal; 1 says "did not end well" without inventing more.
    let code = status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1);
    Err(Problem::Ended(code))
}

fn status(command: &mut Command) -> Result<ExitStatus, Problem> {
    println!("$ {}", line(command));
    command.status().map_err(|error| cannot_start(command, &error))
}

/// Returns the problem of a program that could not even start.
pub(crate) fn cannot_start(command: &Command, error: &std::io::Error) -> Problem {
    let name = command.get_program().to_string_lossy();
    Problem::NotReady(format!("Cannot start `{name}`: {error}. Is it installed and on the PATH?"))
}

/// Returns what a program printed if it started, whether it succeeded or not.
pub(crate) fn said(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Tells whether a program starts and succeeds, without showing anything.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Tells whether a program of this name is on the PATH.
pub(crate) fn is_on_path(name: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    is_in_folders(&path, &format!("{name}{}", std::env::consts::EXE_SUFFIX), Path::is_file)
}

fn is_in_folders(path: &OsStr, file: &str, exists: impl Fn(&Path) -> bool) -> bool {
    std::env::split_paths(path).any(|folder| exists(&folder.join(file)))
}

/// Returns a command as a line that a person could type.
pub(crate) fn line(command: &Command) -> String {
    let name = Path::new(command.get_program());
    // Our own cargo is called by its full path, which tells the reader nothing.
    let name = name.file_stem().unwrap_or(name.as_os_str()).to_string_lossy();
    std::iter::once(name)
        .chain(command.get_args().map(OsStr::to_string_lossy))
        .map(|word| if word.contains(' ') { format!("\"{word}\"") } else { word.into_owned() })
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shown_command_can_be_typed_again() {
        let mut command = Command::new("/opt/rust/bin/cargo");
        command.args(["test", "-s", "two words"]);
        assert_eq!(line(&command), "cargo test -s \"two words\"");
    }

    #[test]
    fn a_command_keeps_its_arguments_folder_and_variables_on_a_virtual_screen() {
        let mut command = Command::new("cargo");
        command.arg("test").current_dir("/p").env("A", "1").env_remove("B");
        let wrapped = on_virtual_screen(&command, "-screen 0 8x8x8");
        assert_eq!(line(&wrapped), "xvfb-run -a -s \"-screen 0 8x8x8\" cargo test");
        assert_eq!(wrapped.get_current_dir(), Some(Path::new("/p")));
        assert_eq!(wrapped.get_envs().collect::<Vec<_>>(), command.get_envs().collect::<Vec<_>>());
    }

    #[test]
    fn variables_about_this_crate_are_kept_from_the_inner_cargo() {
        assert!(is_about_this_crate("CARGO_PKG_VERSION"));
        assert!(is_about_this_crate("CARGO_MANIFEST_DIR"));
        assert!(!is_about_this_crate("CARGO_HOME"));
        assert!(!is_about_this_crate("CARGO_TARGET_DIR"));
    }

    #[test]
    fn a_program_is_found_in_any_folder_of_the_path() {
        let path = std::env::join_paths(["/a", "/b"]).unwrap_or_default();
        let exists = |file: &Path| file == Path::new("/b").join("tool");
        assert!(is_in_folders(&path, "tool", exists));
        assert!(!is_in_folders(&path, "other", exists));
    }
}
