//! What the window may do: show our own pages and call our own commands.
//!
//! Not here: what the commands do; the shell and `app` have tests of their own.

use super::none;
use super::source::files;
use serde_json::Value as Json;
use tests::{read_text, root};

fn json(path: &str) -> Json {
    serde_json::from_str(&read_text(&root().join(path))).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A permission with a colon is one of Tauri's or of a plugin's: files, shell, network, other windows.
#[test]
fn the_window_may_call_our_commands_and_nothing_else() {
    let capabilities = files("src-tauri/capabilities", &[".json", ".toml"]);
    let names: Vec<&str> = capabilities.iter().map(|file| file.path.as_str()).collect();
    assert_eq!(names, ["src-tauri/capabilities/main.json"], "one window, one list");
    let allowed = json("src-tauri/capabilities/main.json");
    assert_eq!(allowed["windows"], serde_json::json!(["main"]));
    assert!(allowed["remote"].is_null(), "no page from elsewhere may call anything");
    let shell: String = files("src-tauri/src", &[".rs"]).iter().map(|file| file.text.clone()).collect();
    let mut complaints = Vec::new();
    for permission in allowed["permissions"].as_array().expect("a list of permissions") {
        let permission = permission.as_str().unwrap_or_default();
        let command = permission.strip_prefix("allow-").unwrap_or_default().replace('-', "_");
        if permission.contains(':') || !shell.contains(&format!("pub(crate) fn {command}(")) {
            complaints.push(format!("`{permission}` is no command of ours"));
        }
    }
    none(&complaints, "The window may do too much:");
}

/// The pages are inside the program, so nothing has to be loaded from anywhere.
#[test]
fn the_window_loads_nothing_from_elsewhere() {
    let policy = json("src-tauri/tauri.conf.json")["app"]["security"]["csp"].clone();
    let policy = policy.as_str().expect("a content security policy");
    assert!(policy.contains("default-src 'self'"), "{policy}");
    let mut complaints = Vec::new();
    for directive in policy.split(';').map(str::trim) {
        let mut sources = directive.split_whitespace();
        let name = sources.next().unwrap_or_default();
        for source in sources {
            let ours = ["'self'", "'none'", "ipc:", "http://ipc.localhost"].contains(&source)
                || (name == "img-src" && source == "data:")
                || (name == "style-src" && source == "'unsafe-inline'");
            complaints.extend((!ours).then(|| format!("{name} allows {source}")));
        }
    }
    none(&complaints, "The content security policy is too wide:");
}
