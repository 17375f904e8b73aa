//! Tells which system this is, and how a person installs there what the project needs.
//!
//! Not here: installing anything, or finding out what is missing (`packages`).

use std::fs;

use crate::packages::Purpose;

/// A family of systems that share their package names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, Ubuntu and what is built on them.
    Debian,
    /// Fedora and what is built on it.
    Fedora,
    /// Arch and what is built on it.
    Arch,
    /// A Linux whose package names we have not written down.
    UnlistedLinux,
    /// Apple's desktop system.
    Mac,
    /// Microsoft's desktop system.
    Windows,
}

impl System {
    /// Looks at the system we run on.
    pub(crate) fn here() -> System {
        let os_release = fs::read_to_string("/etc/os-release").unwrap_or_default();
        System::from_names(std::env::consts::OS, &os_release)
    }

    /// `os` is Rust's name of the system, `os_release` the text of `/etc/os-release`.
    fn from_names(os: &str, os_release: &str) -> System {
        match os {
            "macos" => System::Mac,
            "windows" => System::Windows,
            _ => families(os_release)
                .find_map(|family| match family {
                    "debian" | "ubuntu" => Some(System::Debian),
                    "fedora" | "rhel" => Some(System::Fedora),
                    "arch" => Some(System::Arch),
                    _ => None,
                })
                .unwrap_or(System::UnlistedLinux),
        }
    }

    /// Tells whether programs open windows through an X11 or Wayland display, which may be absent.
    pub(crate) fn needs_display(self) -> bool {
        !matches!(self, System::Mac | System::Windows)
    }

    /// Returns what a person types to install everything for `purpose`.
    pub(crate) fn install_line(self, purpose: Purpose) -> String {
        let window = purpose.opens_window();
        let papers = purpose.reads_papers();
        match self {
            System::Debian => {
                format!("sudo apt-get install -y --no-install-recommends {}", purpose.debian_names())
            }
            System::Fedora => join(
                "sudo dnf install gcc gcc-c++ make pkgconf-pkg-config openssl-devel",
                &[(window, "webkit2gtk4.1-devel"), (papers, "poppler-utils")],
            ),
            System::Arch => join(
                "sudo pacman -S --needed base-devel pkgconf openssl",
                &[(window, "webkit2gtk-4.1"), (papers, "poppler")],
            ),
            System::UnlistedLinux => format!(
                "your system's packages for: a C compiler and make, pkg-config, the development files of OpenSSL{}{}",
                if window { ", the development files of WebKitGTK 4.1 (GTK 3)" } else { "" },
                if papers { ", poppler's command-line tools (pdftotext)" } else { "" },
            ),
            System::Mac => {
                let compiler = "xcode-select --install";
                if papers { format!("{compiler}\n    brew install poppler") } else { compiler.to_owned() }
            }
            System::Windows => [
                (true, "winget install Microsoft.VisualStudio.2022.BuildTools   (choose \"Desktop development with C++\")"),
                (true, "winget install ShiningLight.OpenSSL.Dev   (then set OPENSSL_DIR to its folder)"),
                (window, "winget install Microsoft.EdgeWebView2Runtime   (Windows 11 already has it)"),
                (papers, "winget install oschwartz10612.Poppler"),
            ]
            .into_iter()
            .filter_map(|(wanted, line)| wanted.then_some(line))
            .collect::<Vec<_>>()
            .join("\n    "),
        }
    }
}

/// Returns the system's own name first, then the names of the systems it is built on.
fn families(os_release: &str) -> impl Iterator<Item = &str> {
    let values = |key: &'static str| {
        os_release
            .lines()
            .filter_map(move |line| line.strip_prefix(key)?.strip_prefix('='))
            .flat_map(|value| value.trim_matches('"').split_whitespace())
    };
    values("ID").chain(values("ID_LIKE"))
}

fn join(start: &str, parts: &[(bool, &str)]) -> String {
    parts.iter().filter(|(wanted, _)| *wanted).fold(start.to_owned(), |line, (_, part)| line + " " + part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_known_by_its_name_or_by_what_it_is_built_on() {
        let of = |text| System::from_names("linux", text);
        assert_eq!(of("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n"), System::Debian);
        assert_eq!(of("ID=pop\nID_LIKE=\"ubuntu debian\"\n"), System::Debian);
        assert_eq!(of("ID=fedora\n"), System::Fedora);
        assert_eq!(of("ID=\"endeavouros\"\nID_LIKE=\"arch\"\n"), System::Arch);
        assert_eq!(of("ID=nixos\n"), System::UnlistedLinux);
        assert_eq!(of(""), System::UnlistedLinux);
    }

    #[test]
    fn a_version_line_is_not_taken_for_the_name() {
        assert_eq!(System::from_names("linux", "VERSION_ID=debian\nID=alpine\n"), System::UnlistedLinux);
    }

    #[test]
    fn mac_and_windows_are_known_without_a_file() {
        assert_eq!(System::from_names("macos", ""), System::Mac);
        assert_eq!(System::from_names("windows", ""), System::Windows);
    }

    #[test]
    fn the_install_line_grows_with_the_purpose() {
        let terminal = System::Fedora.install_line(Purpose::Terminal);
        assert_eq!(terminal, "sudo dnf install gcc gcc-c++ make pkgconf-pkg-config openssl-devel");
        let window = System::Fedora.install_line(Purpose::Window);
        assert_eq!(window, format!("{terminal} webkit2gtk4.1-devel"));
        let everything = System::Fedora.install_line(Purpose::Everything);
        assert_eq!(everything, format!("{window} poppler-utils"));
    }

    #[test]
    fn every_system_says_how_to_get_a_compiler() {
        let systems = [
            (System::Debian, "build-essential"),
            (System::Fedora, "gcc"),
            (System::Arch, "base-devel"),
            (System::UnlistedLinux, "C compiler"),
            (System::Mac, "xcode-select --install"),
            (System::Windows, "BuildTools"),
        ];
        for (system, compiler) in systems {
            assert!(system.install_line(Purpose::Terminal).contains(compiler), "{system:?}");
        }
    }

    #[test]
    fn only_linux_needs_a_display() {
        assert!(System::Debian.needs_display());
        assert!(!System::Mac.needs_display());
        assert!(!System::Windows.needs_display());
    }
}
