//! What a command needs from the machine, brought along where that is possible and named where it is not.

mod install;
mod platform;
mod probe;
mod table;

use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::steps::Steps;
use install::{Authority, Plan};
use platform::Platform;
pub(crate) use probe::{Probe, answer, chromium, program};
use table::NEEDS;

pub(crate) const CORE: &[Tool] = &[Tool::Compiler, Tool::PkgConfig, Tool::OpenSsl];
pub(crate) const UI: &[Tool] = &[Tool::Node, Tool::Npm];
pub(crate) const APP: &[Tool] = &[Tool::WebKit, Tool::AppIndicator, Tool::Rsvg, Tool::Xdo, Tool::WebView2];
/// To click through the window.
pub(crate) const DRIVER: &[Tool] = &[Tool::WebDriver];
/// To run the window where there is no display.
pub(crate) const DESKTOP: &[Tool] = &[Tool::Xvfb, Tool::Dbus, Tool::Keyring, Tool::Fonts, Tool::CjkFonts];
/// To show what the app tells beside a window; without it one test fewer is run.
pub(crate) const TOASTS: &[Tool] = &[Tool::Dunst];
pub(crate) const BROWSER: &[Tool] = &[Tool::Chromium];
/// For the help centre that the bridge is tested before.
pub(crate) const SITE: &[Tool] = &[Tool::Php, Tool::MariaDb];
/// To run the store's server on what several share; without it those tests say that they are left out.
pub(crate) const DATABASE: &[Tool] = &[Tool::Postgres];
/// For the mail that requests leave by; without it those tests tell so and are over.
pub(crate) const POST: &[Tool] = &[Tool::Exim, Tool::Dovecot];
pub(crate) const STYLE: &[Tool] = &[Tool::Rustfmt, Tool::Clippy];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tool {
    Rustfmt,
    Clippy,
    Compiler,
    PkgConfig,
    OpenSsl,
    WebKit,
    AppIndicator,
    Rsvg,
    Xdo,
    WebView2,
    Node,
    Npm,
    WebDriver,
    Xvfb,
    Dbus,
    Keyring,
    Dunst,
    Chromium,
    Fonts,
    CjkFonts,
    Php,
    MariaDb,
    Postgres,
    Exim,
    Dovecot,
}

/// One thing a machine may lack.
#[derive(Debug)]
pub(crate) struct Need {
    pub tool: Tool,
    pub name: &'static str,
    pub why: &'static str,
    pub probe: Probe,
    pub debian: Get,
    pub fedora: Get,
    pub arch: Get,
    pub macos: Get,
    pub windows: Get,
}

/// How a system gets a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Get {
    /// From the system's package tool: one or more names.
    Package(&'static str),
    /// As a part of the Rust toolchain.
    Rustup,
    /// A command or a sentence, for a person.
    Do(&'static str),
    /// This system needs nothing for it.
    Included,
    /// Not to be had on this system, and why.
    Never(&'static str),
}

impl Need {
    pub(crate) fn get(&self, platform: Platform) -> Get {
        match platform {
            // Ubuntu's package only starts a snap, which a container cannot run.
            Platform::Ubuntu if self.tool == Tool::Chromium => Get::Do("sudo snap install chromium"),
            Platform::Debian | Platform::Ubuntu | Platform::OtherLinux => self.debian,
            Platform::Fedora => self.fedora,
            Platform::Arch => self.arch,
            Platform::MacOs => self.macos,
            Platform::Windows => self.windows,
        }
    }

    fn is_missing(&self, platform: Platform) -> bool {
        match self.get(platform) {
            Get::Included => false,
            Get::Never(_) => true,
            _ => !self.probe.succeeds(),
        }
    }
}

/// What is still missing after everything was tried, with the reason.
#[derive(Debug)]
pub(crate) struct Machine {
    lacking: Vec<(Tool, String)>,
}

impl Machine {
    /// The reason why something that needs all of `tools` cannot run here.
    pub(crate) fn lacks(&self, tools: &[Tool]) -> Option<String> {
        self.lacking.iter().find(|(tool, _)| tools.contains(tool)).map(|(_, reason)| reason.clone())
    }
}

/// Brings what is missing, if it can. Stops if something of `must` is missing in the end; tells what of `wished` is.
pub(crate) fn provide(steps: &mut Steps, must: &[&[Tool]], wished: &[&[Tool]]) -> Result<Machine> {
    steps.begin("looking at this machine");
    let platform = Platform::here();
    let (must, wished) = (must.concat(), wished.concat());
    let missing = |tools: &[Tool]| -> Vec<&'static Need> {
        NEEDS.iter().filter(|need| tools.contains(&need.tool) && need.is_missing(platform)).collect()
    };
    let wanted = missing(&[must.as_slice(), &wished].concat());
    bring(steps, &Plan::of(&wanted, platform), &wanted, platform)?;

    let still: Vec<_> = wanted.into_iter().filter(|need| need.is_missing(platform)).collect();
    if still.is_empty() {
        steps.say("everything needed is here");
    }
    for need in &still {
        steps.say(&format!("missing: {} {}{}", need.name, need.why, reason(need, platform)));
    }
    if still.iter().any(|need| must.contains(&need.tool)) {
        let commands = Plan::of(&still, platform).commands(platform).join("\n    ");
        bail!("this machine lacks what is listed above. What to do:\n    {commands}\nThen run the same command again.");
    }
    let lacking = still.iter().map(|need| (need.tool, format!("no {}{}", need.name, reason(need, platform)))).collect();
    Ok(Machine { lacking })
}

fn reason(need: &Need, platform: Platform) -> String {
    match need.get(platform) {
        Get::Never(why) => format!(": {why}"),
        Get::Do(what) => format!(" ({what})"),
        _ => String::new(),
    }
}

fn bring(steps: &mut Steps, plan: &Plan, wanted: &[&Need], platform: Platform) -> Result<()> {
    if !plan.components.is_empty() && program("rustup").is_some() {
        let mut command = Command::new("rustup");
        command.args(["component", "add"]).args(&plan.components);
        // Offline this fails, and the check after it says what is missing.
        steps.quietly("rustup", &mut command)?;
    }
    if plan.packages.is_empty() || !platform.has_apt() {
        return Ok(());
    }
    for need in wanted {
        if matches!(need.get(platform), Get::Package(_)) {
            steps.say(&format!("installing {} {}", need.name, need.why));
        }
    }
    let by_hand = plan.commands(platform).join("\n    ");
    let authority =
        authority().with_context(|| format!("Installing needs root or sudo. What to do:\n    {by_hand}"))?;
    let [update, install] = install::apt(&plan.packages, authority);
    for words in install::quiet(&plan.packages, authority) {
        steps.quietly("sh", Command::new(&words[0]).args(&words[1..]))?;
    }
    let run = |steps: &mut Steps, words: &[String]| steps.quietly("apt-get", Command::new(&words[0]).args(&words[1..]));
    // One broken package source fails the update; what is needed may come from the others all the same.
    let updated = run(steps, &update)?;
    let installed = run(steps, &install)?;
    if !installed.ok {
        steps.show_end(&installed);
        let reason = install::apt_reason(&[updated.lines, installed.lines].concat());
        bail!("apt-get failed: {reason}. What to do: mend that, or run\n    sudo apt-get update\n    {by_hand}");
    }
    Ok(())
}

fn authority() -> Option<Authority> {
    if probe::answer("id", &["-u"]).is_some_and(|id| id.trim() == "0") {
        return Some(Authority::Root);
    }
    program("sudo")?;
    // Asked for here, where the password prompt can be seen.
    let granted = Command::new("sudo").arg("-v").stdin(Stdio::inherit()).status().is_ok_and(|status| status.success());
    granted.then_some(Authority::Sudo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tool_stands_in_the_table_once() {
        for tools in [CORE, UI, APP, DRIVER, DESKTOP, TOASTS, BROWSER, SITE, POST, DATABASE, STYLE] {
            for tool in tools {
                let rows = NEEDS.iter().filter(|need| need.tool == *tool).count();
                assert_eq!(rows, 1, "{tool:?}");
            }
        }
    }

    #[test]
    fn what_a_system_never_has_is_missing_even_if_a_program_of_that_name_is_there() {
        let driver = NEEDS.iter().find(|need| need.tool == Tool::WebDriver);
        assert!(driver.is_some_and(|need| need.is_missing(Platform::Fedora)));
    }

    #[test]
    fn a_stage_is_told_why_it_cannot_run() {
        let machine = Machine { lacking: vec![(Tool::Chromium, "no Chromium or Chrome".to_owned())] };
        assert_eq!(machine.lacks(DRIVER), None);
        assert_eq!(machine.lacks(BROWSER).as_deref(), Some("no Chromium or Chrome"));
    }
}
