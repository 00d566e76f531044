//! A real WordPress as the help centre of a demo, with the demo's own articles in two languages.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::children::{self, Running};
use crate::live::Real;
use crate::shop::{self, SECRET};
use crate::steps::Steps;
use crate::store::Store;

const LANGUAGES: [&str; 2] = ["en", "de"];

/// A site that runs until this value goes.
#[derive(Debug)]
pub(crate) struct Site {
    url: String,
    _running: Running,
}

impl Site {
    /// Starts an empty one that tells the bridge what is edited, and has an editor copy the demo's articles into it.
    pub(crate) fn start(steps: &Steps, home: &Path, bridge: u16) -> Result<Self> {
        let folder = home.join("site");
        fs::create_dir_all(&folder)?;
        let log = home.join("site.log");
        let mut command = children::command("node");
        command.arg("site.mjs").arg(&folder).current_dir(Real::Wordpress.folder());
        command.env("DOORSTEP_HOOK", format!("http://127.0.0.1:{bridge}/hooks/help"));
        command.env("DOORSTEP_HOOK_SECRET", SECRET).stderr(File::create(&log)?);
        let (running, url) =
            shop::serve(&mut command).with_context(|| format!("the site did not start; it said: {}", log.display()))?;
        let demo = Store::start("debug", None)?;
        let mut copy = Command::new("node");
        copy.current_dir(Real::Wordpress.folder()).args(["play.mjs", &url, "copy", &demo.url]).args(LANGUAGES);
        let output = copy.output()?;
        if !output.status.success() {
            bail!("the articles were not copied: {}", String::from_utf8_lossy(&output.stderr));
        }
        steps.say(&format!("the help centre is at {url}/wp-admin, where `editor` signs in with `only for tests`"));
        Ok(Self { url, _running: running })
    }

    /// What the bridge's settings say of it.
    pub(crate) fn settings(&self) -> String {
        format!(
            "[help]\nsource = \"wordpress\"\nurl = \"{}\"\nposts = \"faq\"\ntopics = \"faq-topics\"\nlanguages = \"languages\"\n\
             language = \"en\"\nwebhook_secret = \"{SECRET}\"\n",
            self.url
        )
    }
}
