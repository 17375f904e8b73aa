//! Starts the real program behind a driver, with answers of its own, and leaves nothing running.
//!
//! Not here: what a person does in it (`person`).
//! Each test has a folder, a pair of ports and a driver to itself. At most two windows are open at once, because more
//! only wait for the processor. What is left of a failed test stays in its folder.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::webdriver::{self, Refused, Session};

/// The day in every test.
pub(crate) const TODAY: &str = "2026-11-22";

/// How many windows may be open at once.
const AT_ONCE: usize = 2;

/// How long anything may take before it counts as not happening.
const PATIENCE: Duration = Duration::from_mins(1);

/// How often opening a window is tried.
const ATTEMPTS: u32 = 3;

/// The variable by which the processes of one window are found.
const MARK: &str = "GOODNAME_TEST_WINDOW";

static OPEN: Mutex<usize> = Mutex::new(0);
static CLOSED: Condvar = Condvar::new();

/// The right to have a window open.
#[derive(Debug)]
pub(crate) struct Turn;

impl Turn {
    /// Waits until fewer windows are open than may be.
    pub(crate) fn wait() -> Self {
        let open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut open =
            CLOSED.wait_while(open, |open| *open >= AT_ONCE).unwrap_or_else(PoisonError::into_inner);
        *open += 1;
        Self
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        *OPEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        CLOSED.notify_one();
    }
}

/// The folders of one test.
#[derive(Debug, Clone)]
pub(crate) struct Desk {
    folder: PathBuf,
}

impl Desk {
    /// Returns empty folders under this name.
    pub(crate) fn clear(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("desktop").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        let desk = Self { folder };
        for part in [desk.answers(), desk.papers()] {
            fs::create_dir_all(part).unwrap();
        }
        desk
    }

    /// Where the program keeps the answers.
    pub(crate) fn answers(&self) -> PathBuf {
        self.folder.join("answers")
    }

    /// Where papers are saved.
    pub(crate) fn papers(&self) -> PathBuf {
        self.folder.join("papers")
    }
}

/// The program in its window.
#[derive(Debug)]
pub(crate) struct Window {
    /// The page, through the driver.
    pub(crate) page: Session,
    driver: Driver,
}

impl Window {
    /// Opens the program on the answers of a desk, and returns when its first screen is drawn.
    ///
    /// On a busy computer the driver and the web view sometimes miss each other, and the driver never answers; then both
    /// are ended and started anew. A program that does not start fails all the same.
    pub(crate) fn open(desk: &Desk) -> Self {
        let window = (1..=ATTEMPTS).find_map(|attempt| {
            Self::attempt(desk)
                .inspect_err(|refused| eprintln!("attempt {attempt} to open the window: {refused}"))
                .ok()
        });
        let window = window.unwrap_or_else(|| panic!("the window did not open"));
        until("the first screen is drawn", || window.replies() > 0);
        window
    }

    fn attempt(desk: &Desk) -> Result<Self, Refused> {
        let (port, native) = (free_port(), free_port());
        let log = fs::File::create(desk.folder.join("driver.log")).unwrap();
        let process = Command::new(program("GOODNAME_TAURI_DRIVER"))
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .envs([("GOODNAME_TODAY", TODAY), ("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")])
            .env(MARK, port.to_string())
            .env("GOODNAME_DATA", desk.answers())
            .env("GOODNAME_SAVE_FOLDER", desk.papers())
            .env("XDG_DATA_HOME", desk.folder.join("data"))
            .env("XDG_CACHE_HOME", desk.folder.join("cache"))
            .env("XDG_CONFIG_HOME", desk.folder.join("config"))
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        // From here on the driver is stopped whatever happens.
        let driver = Driver { process, port };
        until("the driver listens", || webdriver::is_ready(port));
        let page = Session::start(port, &program("GOODNAME_SHELL"))?;
        Ok(Self { page, driver })
    }

    /// Counts what was drawn.
    pub(crate) fn replies(&self) -> u64 {
        let count = self.page.run("return Number(document.documentElement.dataset.replies ?? 0)", &[]);
        count.ok().and_then(|count| count.as_u64()).unwrap_or_default()
    }

    /// Returns the processes of the program itself, without those of the web view.
    pub(crate) fn processes(&self) -> Vec<u32> {
        let shell = fs::canonicalize(program("GOODNAME_SHELL")).unwrap();
        let is_shell = |id: &u32| fs::read_link(format!("/proc/{id}/exe")).is_ok_and(|path| path == shell);
        self.driver.family().into_iter().filter(is_shell).collect()
    }

    /// Ends the program the hard way, as a power cut would.
    pub(crate) fn kill(&self) {
        let found = self.processes();
        assert!(!found.is_empty(), "the program does not run");
        for id in found {
            signal("KILL", id);
        }
        until("the program is gone", || self.processes().is_empty());
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // The program may be gone already, which is what we want.
        let _ = self.page.end();
    }
}

/// A driver, which takes along all that it has started.
#[derive(Debug)]
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Returns every process that was started by this driver or by those, by a mark in its environment.
    fn family(&self) -> Vec<u32> {
        let mark = format!("{MARK}={}\0", self.port).into_bytes();
        let is_marked = |id: &u32| {
            fs::read(format!("/proc/{id}/environ"))
                .is_ok_and(|environment| environment.windows(mark.len()).any(|part| part == mark))
        };
        let entries = fs::read_dir("/proc").unwrap();
        let ids = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
        ids.filter(is_marked).collect()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        stop(&mut self.process);
        for id in self.family() {
            signal("KILL", id);
        }
        // A program that is still ending holds its file, and the next window would say so.
        if !std::thread::panicking() {
            until("everything that the driver started has ended", || self.family().is_empty());
        }
    }
}

/// Ends a driver in the way that lets it end the driver behind it.
fn stop(driver: &mut Child) {
    signal("TERM", driver.id());
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(2) {
        if driver.try_wait().is_ok_and(|ended| ended.is_some()) {
            return;
        }
        pause();
    }
    let _ = driver.kill();
    let _ = driver.wait();
}

fn signal(name: &str, id: u32) {
    let _ = Command::new("kill").args([format!("-{name}"), id.to_string()]).stderr(Stdio::null()).status();
}

/// Waits until something is so, and fails when it does not become so.
pub(crate) fn until(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
        pause();
    }
}

/// Leaves the processor to the program for a moment before it is asked again.
fn pause() {
    thread::sleep(Duration::from_millis(10));
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

/// Returns the program that a variable names.
fn program(variable: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| panic!("{variable} is not set: run `cargo xtask test`"))
}
