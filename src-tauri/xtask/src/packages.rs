//! Makes sure that the system's packages for a task are there.
//!
//! Not here: npm's packages (`ui`) and tools that cargo installs (`driver`).
//! On Debian and Ubuntu we install them ourselves when we may, and say what and why. Anywhere else, or without the
//! right to install, we print the exact line and stop: asking for a password is the person's business.

use std::fs;
use std::process::Command;

use crate::problem::Problem;
use crate::program;
use crate::system::System;

/// What the packages are for; each purpose needs no more than it must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To ask the questions in a terminal.
    Terminal,
    /// To build the program and open its window.
    Window,
    /// To test everything but the window.
    FastTests,
    /// To build and test everything.
    Everything,
    /// To hold our papers against those of other programs.
    PaperBench,
}

/// A Debian package and the reason that we print when we install it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Package {
    name: &'static str,
    why: &'static str,
}

const BUILD: &[Package] = &[
    Package { name: "build-essential", why: "the C compiler and linker" },
    Package { name: "pkg-config", why: "tells the build where libraries lie" },
    Package { name: "libssl-dev", why: "the cryptography under the encrypted database" },
];
const WINDOW: &[Package] =
    &[Package { name: "libwebkit2gtk-4.1-dev", why: "the web view that draws the window" }];
const PAPERS: &[Package] = &[
    Package { name: "poppler-utils", why: "reads finished PDF papers back, in tests" },
    Package { name: "libreoffice-writer-nogui", why: "opens finished Word documents, in tests" },
];
const DRIVING: &[Package] = &[
    Package { name: "xvfb", why: "a screen in memory, for tests of the window" },
    Package { name: "xauth", why: "lets the tests onto that screen" },
    Package { name: "webkit2gtk-driver", why: "clicks and types in the window, in tests" },
];
const PEERS: &[Package] = &[
    Package { name: "chromium", why: "prints the same papers, to compare its speed" },
    Package { name: "python3-venv", why: "keeps WeasyPrint apart, which prints them too" },
    Package { name: "libpangoft2-1.0-0", why: "lays out text for WeasyPrint" },
    Package { name: "libharfbuzz-subset0", why: "makes fonts small for WeasyPrint" },
];

impl Purpose {
    /// Tells whether this purpose builds the window.
    pub(crate) fn opens_window(self) -> bool {
        matches!(self, Purpose::Window | Purpose::Everything)
    }

    /// Tells whether this purpose reads PDF papers back.
    pub(crate) fn reads_papers(self) -> bool {
        matches!(self, Purpose::FastTests | Purpose::Everything)
    }

    /// Returns the names of all Debian packages for this purpose, as they are typed.
    pub(crate) fn debian_names(self) -> String {
        self.debian_packages().iter().map(|package| package.name).collect::<Vec<_>>().join(" ")
    }

    fn debian_packages(self) -> Vec<Package> {
        let groups: &[&[Package]] = match self {
            Purpose::Terminal => &[BUILD],
            Purpose::Window => &[BUILD, WINDOW],
            Purpose::FastTests => &[BUILD, PAPERS],
            Purpose::Everything => &[BUILD, WINDOW, PAPERS, DRIVING],
            Purpose::PaperBench => &[BUILD, PEERS],
        };
        groups.concat()
    }
}

/// Installs what is missing for `purpose`, or says how to and stops.
pub(crate) fn ensure(purpose: Purpose) -> Result<(), Problem> {
    let system = System::here();
    // Only Debian has a driver that fits this web view (`driver`), so only there it is required.
    let missing = if system == System::Debian {
        let missing = missing_on_debian(purpose);
        if missing.is_empty() {
            println!("System packages: all there.");
            return Ok(());
        }
        if let Some(rights) = Rights::here() {
            return install_on_debian(purpose, &missing, rights);
        }
        missing.iter().map(|package| format!("{} ({})", package.name, package.why)).collect()
    } else {
        missing_elsewhere(system, purpose)
    };
    if missing.is_empty() {
        println!("System packages: all there.");
        return Ok(());
    }
    Err(not_ready(system, purpose, &missing))
}

fn not_ready(system: System, purpose: Purpose, missing: &[String]) -> Problem {
    Problem::NotReady(format!(
        "These are missing on this machine:\n  - {}\nInstall them, then start again:\n    {}",
        missing.join("\n  - "),
        system.install_line(purpose),
    ))
}

fn missing_on_debian(purpose: Purpose) -> Vec<Package> {
    let wanted = purpose.debian_packages();
    // dpkg-query ends with an error when one package is not known, and still lists the others.
    let listed = program::said(
        Command::new("dpkg-query")
            .args(["--show", "--showformat=${db:Status-Status} ${Package}\n"])
            .args(wanted.iter().map(|package| package.name)),
    );
    not_installed(&wanted, &listed.unwrap_or_default())
}

/// Returns the wanted packages that dpkg-query's lines (`<status> <name>`) do not call installed.
fn not_installed(wanted: &[Package], listed: &str) -> Vec<Package> {
    let installed: Vec<&str> = listed.lines().filter_map(|line| line.strip_prefix("installed ")).collect();
    wanted.iter().filter(|package| !installed.contains(&package.name)).copied().collect()
}

/// By which right we may install packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rights {
    Root,
    /// `sudo` works and asks for no password.
    Sudo,
}

impl Rights {
    fn here() -> Option<Rights> {
        let user = program::said(Command::new("id").arg("-u"));
        if user.is_some_and(|id| id.trim() == "0") {
            Some(Rights::Root)
        } else {
            program::succeeds(Command::new("sudo").args(["-n", "true"])).then_some(Rights::Sudo)
        }
    }

    /// Returns a call of apt-get that asks nothing and waits its turn when another program installs.
    fn apt_get(self, args: &[&str]) -> Command {
        // `env` and not `Command::env`: sudo drops the variables of its caller.
        let quiet = ["DEBIAN_FRONTEND=noninteractive", "NEEDRESTART_SUSPEND=1", "apt-get"];
        let mut command = match self {
            Rights::Root => Command::new("env"),
            Rights::Sudo => {
                let mut command = Command::new("sudo");
                command.args(["-n", "env"]);
                command
            }
        };
        command.args(quiet).args(["-o", "DPkg::Lock::Timeout=300"]).args(args);
        command
    }
}

fn install_on_debian(purpose: Purpose, missing: &[Package], rights: Rights) -> Result<(), Problem> {
    println!("Installing the system packages that are missing:");
    for package in missing {
        println!("  {:24}{}", package.name, package.why);
    }
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(missing.iter().map(|package| package.name));
    let updated = !has_package_lists();
    if updated {
        program::run(&mut rights.apt_get(&["update"]))?;
    }
    if let Err(problem) = program::run(&mut rights.apt_get(&install)) {
        if updated {
            return Err(problem);
        }
        println!("The package lists may be out of date; refreshing them and trying once more.");
        program::run(&mut rights.apt_get(&["update"]))?;
        program::run(&mut rights.apt_get(&install))?;
    }
    let left = missing_on_debian(purpose);
    if left.is_empty() {
        return Ok(());
    }
    let left: Vec<String> = left.iter().map(|package| package.name.to_owned()).collect();
    Err(not_ready(System::Debian, purpose, &left))
}

/// Tells whether apt knows any packages; a fresh image has no lists at all.
fn has_package_lists() -> bool {
    fs::read_dir("/var/lib/apt/lists").is_ok_and(|entries| {
        entries.flatten().any(|entry| entry.file_name().to_string_lossy().contains("_Packages"))
    })
}

/// Looks for the programs and libraries themselves, where we do not know how packages are recorded.
fn missing_elsewhere(system: System, purpose: Purpose) -> Vec<String> {
    let mut missing = Vec::new();
    let mut require = |there: bool, what: &str| {
        if !there {
            missing.push(what.to_owned());
        }
    };
    match system {
        // Its database encryption uses the system's own cryptography, and the web view is part of the system.
        System::Mac => {
            require(program::succeeds(Command::new("xcode-select").arg("-p")), "Apple's command-line tools");
        }
        // The compiler is there, since it built this program.
        System::Windows => require(
            ["OPENSSL_DIR", "OPENSSL_LIB_DIR", "VCPKG_ROOT"]
                .iter()
                .any(|name| std::env::var_os(name).is_some()),
            "OpenSSL, named by OPENSSL_DIR (the cryptography under the encrypted database)",
        ),
        System::Debian | System::Fedora | System::Arch | System::UnlistedLinux => {
            let library = |name| program::succeeds(Command::new("pkg-config").args(["--exists", name]));
            require(program::is_on_path("cc"), "cc, the C compiler");
            require(
                program::is_on_path("pkg-config"),
                "pkg-config, which tells the build where libraries lie",
            );
            require(library("libcrypto"), "OpenSSL's development files (the encrypted database)");
            if purpose.opens_window() {
                require(library("webkit2gtk-4.1"), "WebKitGTK 4.1's development files (the window)");
            }
        }
    }
    // LibreOffice is large; without it the one test that needs it holds nothing.
    if purpose.reads_papers() {
        require(program::is_on_path("pdftotext"), "pdftotext, which reads finished papers back in tests");
    }
    missing
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "a test may stop at once")]

    use super::*;

    fn names_of(packages: &[Package]) -> Vec<&'static str> {
        packages.iter().map(|package| package.name).collect()
    }

    #[test]
    fn only_packages_that_are_fully_installed_count() {
        let listed = "installed build-essential\nconfig-files pkg-config\nnot-installed libssl-dev\n";
        assert_eq!(names_of(&not_installed(BUILD, listed)), ["pkg-config", "libssl-dev"]);
    }

    #[test]
    fn without_an_answer_everything_is_missing() {
        assert_eq!(not_installed(BUILD, "").len(), BUILD.len());
    }

    #[test]
    fn a_longer_name_does_not_stand_for_a_shorter_one() {
        assert_eq!(names_of(&not_installed(&DRIVING[..1], "installed xvfb-extra\n")), ["xvfb"]);
    }

    #[test]
    fn the_terminal_needs_no_web_view_and_running_needs_no_test_tools() {
        assert!(!Purpose::Terminal.debian_names().contains("webkit"));
        assert!(Purpose::Window.debian_names().contains("libwebkit2gtk-4.1-dev"));
        assert!(!Purpose::Window.debian_names().contains("xvfb"));
        assert!(!Purpose::FastTests.debian_names().contains("webkit"));
        assert!(Purpose::Everything.debian_names().contains("webkit2gtk-driver"));
        assert!(!Purpose::Everything.debian_names().contains("chromium"));
    }

    #[test]
    fn apt_never_asks_a_question() {
        let shown = program::line(&Rights::Sudo.apt_get(&["update"]));
        assert!(shown.starts_with("sudo -n env DEBIAN_FRONTEND=noninteractive "), "{shown}");
        assert!(shown.ends_with(" update"), "{shown}");
    }

    #[test]
    fn what_is_missing_comes_with_the_line_to_type() {
        let problem = not_ready(System::Arch, Purpose::Window, &["x".to_owned()]);
        assert_eq!(problem.exit_code(), 2);
        let text = problem.message().unwrap_or_default();
        assert!(text.contains("- x\n") && text.contains("sudo pacman -S --needed"), "{text}");
    }
}
