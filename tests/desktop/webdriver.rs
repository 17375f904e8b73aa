//! Speaks the W3C `WebDriver` protocol with a driver on this computer: the dozen calls that these tests need.
//!
//! Not here: what is on the page (`person`) and who starts the driver (`window`).
//! The protocol is JSON over one plain request a call, so a client library and its runtime would be more code than
//! this. A call is over when its answer is there; nothing runs beside it.

use std::fmt;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value as Json, json};

/// The name under which the protocol hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A call that did not do what it should.
#[derive(Debug)]
pub(crate) struct Refused(String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self(format!("the driver cannot be reached: {error}"))
    }
}

/// One opened window, through the eyes of the driver.
#[derive(Debug)]
pub(crate) struct Session {
    port: u16,
    path: String,
}

impl Session {
    /// Asks the driver to start a program, and returns when its page can be asked.
    pub(crate) fn start(port: u16, program: &str) -> Result<Self, Refused> {
        let wanted = json!({"capabilities": {"alwaysMatch": {
            "browserName": "wry",
            "tauri:options": {"application": program},
        }}});
        let given = call(port, "POST", "/session", Some(&wanted))?;
        let id = given["sessionId"].as_str().ok_or_else(|| Refused(format!("no session: {given}")))?;
        Ok(Self { port, path: format!("/session/{id}") })
    }

    /// Ends the session, and the program with it.
    pub(crate) fn end(&self) -> Result<(), Refused> {
        self.call("DELETE", "", None).map(drop)
    }

    /// Runs the body of a function in the page and returns what it returns; a promise is waited for.
    pub(crate) fn run(&self, script: &str, arguments: &[Json]) -> Result<Json, Refused> {
        self.post("/execute/sync", &json!({"script": script, "args": arguments}))
    }

    /// Runs the body of a function that calls its last argument when it is done.
    pub(crate) fn run_to_callback(&self, script: &str, arguments: &[Json]) -> Result<Json, Refused> {
        self.post("/execute/async", &json!({"script": script, "args": arguments}))
    }

    /// Clicks the first element that a CSS selector finds.
    pub(crate) fn click(&self, selector: &str) -> Result<(), Refused> {
        let element = self.element(selector)?;
        self.post(&format!("/element/{element}/click"), &json!({})).map(drop)
    }

    /// Types into the first element that a CSS selector finds, in place of what it holds.
    pub(crate) fn fill(&self, selector: &str, text: &str) -> Result<(), Refused> {
        let element = self.element(selector)?;
        self.post(&format!("/element/{element}/clear"), &json!({}))?;
        if text.is_empty() {
            return Ok(());
        }
        self.post(&format!("/element/{element}/value"), &json!({"text": text})).map(drop)
    }

    /// Presses keys one after another on whatever has the focus.
    pub(crate) fn press(&self, keys: &str) -> Result<(), Refused> {
        let strokes: Vec<Json> = keys
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|way| json!({"type": way, "value": key.to_string()})))
            .collect();
        let actions = json!({"actions": [{"type": "key", "id": "keyboard", "actions": strokes}]});
        self.post("/actions", &actions).map(drop)
    }

    /// Sets the size of the window; the page follows a moment later.
    pub(crate) fn resize(&self, width: u64, height: u64) -> Result<(), Refused> {
        self.post("/window/rect", &json!({"width": width, "height": height})).map(drop)
    }

    /// Returns a picture of the window as PNG.
    pub(crate) fn screenshot(&self) -> Result<Vec<u8>, Refused> {
        let picture = self.call("GET", "/screenshot", None)?;
        Ok(from_base64(picture.as_str().unwrap_or_default()))
    }

    fn element(&self, selector: &str) -> Result<String, Refused> {
        let found = self.post("/element", &json!({"using": "css selector", "value": selector}))?;
        found[ELEMENT]
            .as_str()
            .map(str::to_owned)
            .ok_or_else(|| Refused(format!("{selector} is not an element: {found}")))
    }

    fn post(&self, what: &str, body: &Json) -> Result<Json, Refused> {
        self.call("POST", what, Some(body))
    }

    fn call(&self, method: &str, what: &str, body: Option<&Json>) -> Result<Json, Refused> {
        call(self.port, method, &format!("{}{what}", self.path), body)
            .map_err(|refused| Refused(format!("{method} {what}: {refused}")))
    }
}

/// Tells whether a driver listens and is ready to start a program.
pub(crate) fn is_ready(port: u16) -> bool {
    call(port, "GET", "/status", None).is_ok_and(|status| status["ready"] != json!(false))
}

/// Makes one request and returns the `value` of its answer.
fn call(port: u16, method: &str, path: &str, body: Option<&Json>) -> Result<Json, Refused> {
    let body = body.map(Json::to_string).unwrap_or_default();
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    // A call that takes longer will never end: the program under test hangs.
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    // The connection is dropped by us and not announced as the last one: the driver would pass that on to the driver
    // behind it, and trip over its own pool of connections.
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    let (head, body) = answer(BufReader::new(stream))?;
    let ok = head.split_whitespace().nth(1).is_some_and(|code| code.starts_with('2'));
    let mut json: Json =
        serde_json::from_slice(&body).map_err(|error| Refused(format!("not JSON ({error}): {head}")))?;
    let value = json["value"].take();
    if ok { Ok(value) } else { Err(Refused(format!("{}: {}", value["error"], value["message"]))) }
}

/// Reads one answer: its first lines, and as many bytes as they announce.
fn answer(mut stream: BufReader<TcpStream>) -> Result<(String, Vec<u8>), Refused> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if stream.read_line(&mut head)? == 0 {
            return Err(Refused("the driver hung up".to_owned()));
        }
    }
    let length = head
        .to_ascii_lowercase()
        .lines()
        .find_map(|line| line.strip_prefix("content-length:").and_then(|length| length.trim().parse().ok()));
    let mut body = vec![0; length.ok_or_else(|| Refused(format!("an answer without a length: {head}")))?];
    stream.read_exact(&mut body)?;
    Ok((head, body))
}

/// Reads base64; the driver writes no other alphabet.
fn from_base64(text: &str) -> Vec<u8> {
    let digit = |letter: u8| {
        u32::from(match letter {
            b'A'..=b'Z' => letter - b'A',
            b'a'..=b'z' => letter - b'a' + 26,
            b'0'..=b'9' => letter - b'0' + 52,
            b'+' => 62,
            _ => 63,
        })
    };
    let letters: Vec<u8> =
        text.bytes().filter(|letter| !letter.is_ascii_whitespace() && *letter != b'=').collect();
    let bytes = letters.chunks(4).flat_map(|four| {
        let whole = four.iter().fold(0, |sum, letter| sum << 6 | digit(*letter)) << (6 * (4 - four.len()));
        whole.to_be_bytes().into_iter().skip(1).take(four.len() * 3 / 4)
    });
    bytes.collect()
}
