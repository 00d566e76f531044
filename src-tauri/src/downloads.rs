//! Keeping a file where the customer looks for downloads, beside what is there already.

use directories::UserDirs;
use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// More files of one name than anybody keeps.
const MOST_NAMESAKES: u32 = 1000;

/// Keeps `bytes` among this user's downloads, under `name` or one like it.
pub(crate) fn keep(name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let user = UserDirs::new().ok_or_else(|| io::Error::other("this user has no folder"))?;
    keep_in(user.download_dir().unwrap_or(user.home_dir()), name, bytes)
}

fn keep_in(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    for number in 0..MOST_NAMESAKES {
        let path = folder.join(numbered(name, number));
        match File::create_new(&path) {
            Ok(mut file) => {
                return match file.write_all(bytes) {
                    Ok(()) => Ok(path),
                    Err(error) => {
                        // Half a file looks like a whole one.
                        fs::remove_file(&path).ok();
                        Err(error)
                    }
                };
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// `photo.jpg`, `photo (1).jpg`, …
fn numbered(name: &str, number: u32) -> String {
    match (number, name.rsplit_once('.')) {
        (0, _) => name.to_owned(),
        (_, Some((stem, ending))) => format!("{stem} ({number}).{ending}"),
        (_, None) => format!("{name} ({number})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_download_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().expect("a folder");
        let kept = ["a", "b", "c"].map(|text| keep_in(folder.path(), "photo.jpg", text.as_bytes()).expect("kept"));
        let names =
            kept.each_ref().map(|path| path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned());
        assert_eq!(names, ["photo.jpg", "photo (1).jpg", "photo (2).jpg"]);
        assert_eq!(fs::read_to_string(&kept[1]).expect("readable"), "b");
    }
}
