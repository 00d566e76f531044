//! Whether the machine has a thing, asked without changing anything.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How to tell that a thing is here.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Probe {
    /// One of these programs is on the path.
    Program(&'static [&'static str]),
    /// One of these files is there: programs that are not on everybody's path.
    File(&'static [&'static str]),
    /// This command ends well.
    Runs(&'static str, &'static [&'static str]),
    /// pkg-config knows this library; on Windows, OpenSSL's folder is named in the environment.
    Library(&'static str),
    /// This C header is in a usual place.
    Header(&'static str),
    /// Fontconfig knows this family.
    Font(&'static str),
    Node,
    Chromium,
    WebView2,
}

impl Probe {
    pub(crate) fn succeeds(self) -> bool {
        match self {
            Self::Program(names) => names.iter().any(|name| program(name).is_some()),
            Self::File(paths) => paths.iter().any(|path| Path::new(path).exists()),
            Self::Runs(name, args) => answer(name, args).is_some(),
            Self::Library(name) if cfg!(windows) => {
                name == "openssl" && env::var_os("OPENSSL_LIB_DIR").is_some() || env::var_os("OPENSSL_DIR").is_some()
            }
            Self::Library(name) => answer("pkg-config", &["--exists", name]).is_some(),
            Self::Header(name) => {
                ["/usr/include", "/usr/local/include"].iter().any(|folder| Path::new(folder).join(name).exists())
            }
            Self::Font(family) => answer("fc-list", &[family]).is_some_and(|found| !found.trim().is_empty()),
            Self::Node => answer("node", &["--version"]).is_some_and(|version| builds_the_ui(&version)),
            Self::Chromium => chromium().is_some(),
            Self::WebView2 => has_webview2(),
        }
    }
}

/// Where Chromium, Chrome or Edge is.
pub(crate) fn chromium() -> Option<PathBuf> {
    const PROGRAMS: [&str; 4] = ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser"];
    const PLACES: [&str; 5] = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];
    PROGRAMS
        .iter()
        .find_map(|name| program(name))
        .or_else(|| PLACES.iter().map(PathBuf::from).find(|path| path.exists()))
}

/// The file the system would run for `name`.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ".bat"] } else { &[""] };
    // Where Debian keeps servers, on nobody's path but root's.
    let servers = (!cfg!(windows)).then(|| PathBuf::from("/usr/sbin"));
    env::split_paths(&env::var_os("PATH")?)
        .chain(servers)
        .flat_map(|folder| endings.iter().map(move |ending| folder.join(format!("{name}{ending}"))))
        .find(|file| file.is_file())
}

/// What a command prints, if it ends well.
pub(crate) fn answer(name: &str, args: &[&str]) -> Option<String> {
    let output = Command::new(program(name)?).args(args).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Vite's own condition: 20.19 or later of 20, or 22.12 or later.
fn builds_the_ui(version: &str) -> bool {
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(|part| part.parse::<u32>().unwrap_or(0));
    let (major, minor) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    match major {
        20 => minor >= 19,
        22 => minor >= 12,
        _ => major > 22,
    }
}

fn has_webview2() -> bool {
    ["ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"]
        .iter()
        .filter_map(env::var_os)
        .any(|folder| Path::new(&folder).join("Microsoft/EdgeWebView/Application").exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_that_vite_refuses_is_refused_before_vite_does() {
        for (version, expected) in [
            ("v18.20.4\n", false),
            ("v20.18.1", false),
            ("v20.19.0", true),
            ("v21.7.3", false),
            ("v22.11.0", false),
            ("v22.12.0", true),
            ("v24.1.0", true),
            ("nonsense", false),
        ] {
            assert_eq!(builds_the_ui(version), expected, "{version}");
        }
    }
}
