//! The folder in which the app keeps its data, the lock on it, and files in it that only this user can read.

use anyhow::Context;
use directories::BaseDirs;
use std::{
    env,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

const GLANCE: Duration = Duration::from_millis(20);

/// The data folder.
#[derive(Clone, Debug)]
pub(crate) struct Folder {
    pub path: PathBuf,
    /// It is not the usual one, so its secrets must not be those of the usual one.
    pub apart: bool,
}

/// Holds the folder for this process as long as it lives.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Folder {
    /// The usual folder, or the one that `DOORSTEP_DATA` names; made if it is not there.
    pub(crate) fn find(identifier: &str) -> anyhow::Result<Self> {
        let apart = env::var_os("DOORSTEP_DATA").filter(|path| !path.is_empty());
        let folder = match &apart {
            Some(path) => Self { path: path.into(), apart: true },
            None => {
                let base = BaseDirs::new().context("this user has no home folder")?;
                Self { path: base.data_local_dir().join(identifier), apart: false }
            }
        };
        make_private(&folder.path).with_context(|| format!("making the folder {}", folder.path.display()))?;
        Ok(folder)
    }

    /// None when another instance of the app works in the folder, and goes on for as long as `patience`.
    pub(crate) fn lock(&self, patience: Duration) -> io::Result<Option<Lock>> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(self.path.join("lock"))?;
        let begun = Instant::now();
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Lock { _file: file })),
                Err(TryLockError::WouldBlock) if begun.elapsed() >= patience => return Ok(None),
                Err(TryLockError::WouldBlock) => thread::sleep(GLANCE),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }
}

/// Writes a file that only this user can read; after a crash it holds the old or the new text, nothing between.
pub(crate) fn keep_private(path: &Path, text: &str) -> io::Result<()> {
    let fresh = path.with_extension("new");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&fresh)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(fresh, path)
}

/// The text of a file; none when there is no file.
pub(crate) fn read_if_there(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        other => other.map(Some),
    }
}

fn make_private(path: &Path) -> io::Result<()> {
    fs::create_dir_all(path)?;
    #[cfg(unix)]
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_held_by_one_at_a_time() -> io::Result<()> {
        let place = tempfile::tempdir()?;
        let folder = Folder { path: place.path().to_owned(), apart: true };
        let first = folder.lock(Duration::ZERO)?;
        assert!(first.is_some());
        assert!(folder.lock(Duration::ZERO)?.is_none());
        drop(first);
        assert!(folder.lock(Duration::ZERO)?.is_some());
        Ok(())
    }

    #[test]
    fn whoever_starts_while_another_ends_waits_for_it() -> io::Result<()> {
        let place = tempfile::tempdir()?;
        let folder = Folder { path: place.path().to_owned(), apart: true };
        let first = folder.lock(Duration::ZERO)?;
        let ending = thread::spawn(move || drop(first));
        assert!(folder.lock(Duration::from_secs(60))?.is_some());
        assert!(ending.join().is_ok());
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_private_file_is_readable_by_its_user_alone() -> io::Result<()> {
        use std::os::unix::fs::PermissionsExt;
        let place = tempfile::tempdir()?;
        let path = place.path().join("secret");
        assert_eq!(read_if_there(&path)?, None);
        keep_private(&path, "first")?;
        keep_private(&path, "second")?;
        assert_eq!(read_if_there(&path)?.as_deref(), Some("second"));
        assert_eq!(fs::metadata(&path)?.permissions().mode() & 0o777, 0o600);
        Ok(())
    }
}
