//! The files of a help folder, from the disk or from inside the program.

use super::Error;
use std::{borrow::Cow, fs, path::Path};
use store_api::Timestamp;

/// What help content is made of; everything else in the folder is somebody's own business.
const EXTENSIONS: [&str; 9] = ["md", "html", "htm", "svg", "png", "webp", "jpg", "jpeg", "gif"];

/// One file of the folder, wherever it came from.
#[derive(Clone, Debug)]
pub struct File {
    /// Relative to the folder, with forward slashes.
    pub path: String,
    pub bytes: Cow<'static, [u8]>,
    /// Stands in for an `updated` that a page does not tell.
    pub modified: Option<Timestamp>,
}

/// Reads everything in `dir` that help content is made of, sorted by path.
pub(super) fn files(dir: &Path) -> Result<Vec<File>, Error> {
    let mut files = Vec::new();
    collect(dir, "", &mut files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Files of the program itself.
pub(crate) fn embedded(dir: &include_dir::Dir<'static>) -> Vec<File> {
    let mut files = Vec::new();
    let mut open = vec![dir.clone()];
    while let Some(dir) = open.pop() {
        for file in dir.files() {
            files.push(File {
                path: file.path().to_string_lossy().replace('\\', "/"),
                bytes: Cow::Borrowed(file.contents()),
                modified: None,
            });
        }
        open.extend(dir.dirs().cloned());
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(dir: &Path, prefix: &str, files: &mut Vec<File>) -> Result<(), Error> {
    let unreadable = |source| Error::Unreadable { path: dir.display().to_string(), source };
    for entry in fs::read_dir(dir).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() {
            collect(&entry.path(), &format!("{path}/"), files)?;
        } else if is_content(&name) && entry.path().is_file() {
            files.push(load(&entry.path(), path)?);
        }
    }
    Ok(())
}

fn is_content(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension.as_str())) || name == super::contents::FILE
}

fn load(on_disk: &Path, path: String) -> Result<File, Error> {
    let unreadable = |source| Error::Unreadable { path: on_disk.display().to_string(), source };
    let modified = fs::metadata(on_disk).and_then(|data| data.modified()).map_err(unreadable)?;
    Ok(File {
        path,
        bytes: fs::read(on_disk).map_err(unreadable)?.into(),
        modified: Timestamp::try_from(modified).ok().and_then(|at| Timestamp::from_second(at.as_second()).ok()),
    })
}
