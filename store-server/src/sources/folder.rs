//! Help as a folder of files: read again whenever one of them is another.

use super::{Answer, HelpSource, Trouble, Whole, web::chain};
use crate::{help, publication::Missing};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Mutex,
    time::SystemTime,
};

#[derive(Debug)]
pub(crate) struct Folder {
    dir: PathBuf,
    seen: Mutex<Option<Stamp>>,
}

/// How many files there are, how large together, and when the newest was written.
type Stamp = (usize, u64, Option<SystemTime>);

impl Folder {
    pub(crate) fn new(dir: PathBuf) -> Self {
        Self { dir, seen: Mutex::default() }
    }

    fn look(&self) -> Result<Option<Whole>, Trouble> {
        let wrong =
            |why: String| Trouble::Misconfigured(format!("the help in {} cannot be read: {why}", self.dir.display()));
        let mut stamp = (0, 0, None);
        measure(&self.dir, &mut stamp).map_err(|error| wrong(error.to_string()))?;
        let mut seen = crate::database::lock(&self.seen);
        if *seen == Some(stamp) {
            return Ok(None);
        }
        let reading = help::read(&self.dir).map_err(|error| wrong(chain(&error)))?;
        let faulty = reading.complaints.iter().any(|complaint| complaint.severity == help::Severity::Error);
        *seen = Some(stamp);
        // What is missing may be so only because of a fault in its file.
        Ok(Some(Whole { reading, missing: if faulty { Missing::Keep } else { Missing::Remove } }))
    }
}

impl HelpSource for Folder {
    fn read(&self) -> Answer<'_, Result<Option<Whole>, Trouble>> {
        Box::pin(async { self.look() })
    }
}

fn measure(dir: &Path, stamp: &mut Stamp) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let data = entry.metadata()?;
        // The folder's own moment tells of files that came, went or were renamed.
        stamp.2 = stamp.2.max(data.modified().ok());
        if data.is_dir() {
            measure(&entry.path(), stamp)?;
        } else {
            stamp.0 += 1;
            stamp.1 += data.len();
        }
    }
    Ok(())
}
