//! A desktop where there is none: a virtual display, a bus, an unlocked keyring, and folders of its own.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio, id};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::children::{Running, command};

const PATIENCE: Duration = Duration::from_secs(30);
const SCREEN: &str = "1920x1400x24";

/// Whether windows opened here are seen by somebody.
pub(crate) fn exists() -> bool {
    let set = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// Ends with this value, except for its home.
#[derive(Debug)]
pub(crate) struct Desktop {
    display: String,
    home: PathBuf,
    runtime: PathBuf,
    _running: Running,
}

impl Desktop {
    /// Starts a display; what programs on it keep goes into `home`.
    pub(crate) fn start(home: &Path) -> Result<Self> {
        let mut xvfb = command("Xvfb");
        xvfb.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut running = Running::start(&mut xvfb)?;
        let output = running.child.stdout.take().context("its output is ours")?;
        let (sender, receiver) = channel();
        thread::spawn(move || {
            let number = BufReader::new(output).lines().map_while(Result::ok).next();
            let _ = sender.send(number);
        });
        let number = receiver
            .recv_timeout(PATIENCE)
            .ok()
            .flatten()
            .context("Xvfb did not name its display. What to do: run `Xvfb :99` and see what it says")?;
        // Sockets go here, whose paths must stay short.
        let runtime = env::temp_dir().join(format!("doorstep-{}", id()));
        make_private(&runtime)?;
        Ok(Self { display: format!(":{}", number.trim()), home: home.to_owned(), runtime, _running: running })
    }

    /// A program on this desktop, with a bus and a keyring that end with it.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Result<Command> {
        let mut session = Command::new("dbus-run-session");
        session.args(["--", "sh", "-c", include_str!("session.sh"), "sh"]).arg(program);
        for (name, folder) in [("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache")] {
            let folder = self.home.join(folder);
            fs::create_dir_all(&folder).with_context(|| format!("creating {}", folder.display()))?;
            session.env(name, folder);
        }
        session
            .env("XDG_RUNTIME_DIR", &self.runtime)
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            // Nobody reads this screen aloud, and asking for who does takes seconds.
            .env("NO_AT_BRIDGE", "1")
            // Without a graphics card this draws sooner and takes less memory.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        Ok(session)
    }
}

impl Drop for Desktop {
    fn drop(&mut self) {
        // What is left in the system's folder for temporary files harms nobody.
        let _ = fs::remove_dir_all(&self.runtime);
    }
}

fn make_private(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("creating {}", folder.display()))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::needs::program;

    const ASK: &str = "echo $DISPLAY $DBUS_SESSION_BUS_ADDRESS
        dbus-send --session --print-reply --dest=org.freedesktop.secrets \
            /org/freedesktop/secrets org.freedesktop.DBus.Peer.Ping";

    #[test]
    fn a_desktop_has_a_display_a_bus_and_a_keyring_and_leaves_nothing_running() -> Result<()> {
        let tools = ["Xvfb", "dbus-run-session", "gnome-keyring-daemon"];
        if tools.iter().any(|name| program(name).is_none()) {
            return Ok(());
        }
        let home = env::temp_dir().join(format!("xtask-desktop-{}", id()));
        let desktop = Desktop::start(&home)?;
        let output = desktop.command("sh")?.args(["-c", ASK]).output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{output:?}");
        assert!(said.starts_with(&desktop.display) && said.contains("unix:"), "{said}");
        let runtime = desktop.runtime.clone();
        drop(desktop);
        assert!(!runtime.exists());
        fs::remove_dir_all(home)?;
        Ok(())
    }
}
