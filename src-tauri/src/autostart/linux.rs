//! The entry on a Linux desktop: a file in `autostart`, after freedesktop.org's specifications of entries and of autostart.
//! Written by hand, because what there is for it knows neither `XDG_CONFIG_HOME` nor what desktops note in the file.

use super::{Autostart, WITHOUT_WINDOW};
use crate::folder::{keep_private, read_if_there};
use directories::BaseDirs;
use std::{
    env, fs,
    io::{self, ErrorKind},
    path::PathBuf,
};

/// What the kernel says behind the path of a program that was replaced while it runs, as an update does.
const REPLACED: &str = " (deleted)";

/// The program to start. That of an AppImage lies where the image lies, and not where it is unpacked.
pub(super) fn program() -> io::Result<PathBuf> {
    if let Some(image) = env::var_os("APPIMAGE").filter(|path| !path.is_empty()) {
        return Ok(image.into());
    }
    let path = env::current_exe()?;
    Ok(path.to_str().and_then(|path| path.strip_suffix(REPLACED)).map(PathBuf::from).unwrap_or(path))
}

pub(super) fn is_on(entry: &Autostart) -> io::Result<bool> {
    Ok(read_if_there(&path(entry)?)?.is_some_and(|text| starts(&text)))
}

pub(super) fn enter(entry: &Autostart) -> io::Result<()> {
    let path = path(entry)?;
    fs::create_dir_all(path.parent().unwrap_or(&path))?;
    keep_private(&path, &write(entry)?)
}

pub(super) fn remove(entry: &Autostart) -> io::Result<()> {
    fs::remove_file(path(entry)?).or_else(|error| match error.kind() {
        ErrorKind::NotFound => Ok(()),
        _ => Err(error),
    })
}

fn path(entry: &Autostart) -> io::Result<PathBuf> {
    let base = BaseDirs::new().ok_or(ErrorKind::NotFound)?;
    Ok(base.config_dir().join("autostart").join(format!("{}.desktop", entry.identifier)))
}

fn write(entry: &Autostart) -> io::Result<String> {
    let program = entry.program.to_str().ok_or(ErrorKind::InvalidInput)?;
    Ok(format!(
        "[Desktop Entry]\nType=Application\nName={}\nExec={} {WITHOUT_WINDOW}\nTerminal=false\nStartupNotify=false\n",
        entry.name,
        quoted(program)
    ))
}

/// A word of `Exec`: quoted for the command line, that escaped as any text of the file, and no field code in it.
fn quoted(word: &str) -> String {
    let mut text = String::from('"');
    for letter in word.chars() {
        match letter {
            '"' | '`' | '$' => text.extend(["\\\\", letter.encode_utf8(&mut [0; 4])]),
            '\\' => text.push_str("\\\\\\\\"),
            '%' => text.push_str("%%"),
            _ => text.push(letter),
        }
    }
    text + "\""
}

/// Desktops switch an entry off by a note in it.
fn starts(text: &str) -> bool {
    let noted = |note: &str| text.lines().any(|line| line.replace(' ', "").eq_ignore_ascii_case(note));
    !noted("Hidden=true") && !noted("X-GNOME-Autostart-enabled=false")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(program: &str) -> Autostart {
        let (name, identifier) = ("Doorstep".to_owned(), "app.doorstep.test".to_owned());
        Autostart { name, identifier, program: program.into() }
    }

    #[test]
    fn an_entry_starts_the_app_without_a_window() -> io::Result<()> {
        let text = write(&entry("/usr/bin/doorstep"))?;
        assert!(text.starts_with("[Desktop Entry]\n"), "{text}");
        assert!(text.contains("\nExec=\"/usr/bin/doorstep\" --background\n"), "{text}");
        assert!(starts(&text));
        Ok(())
    }

    #[test]
    fn a_path_is_one_word_whatever_is_in_it() -> io::Result<()> {
        let text = write(&entry(r#"/home/a b/$1 50% "x"\y"#))?;
        assert!(text.contains(r#"Exec="/home/a b/\\$1 50%% \\"x\\"\\\\y" --background"#), "{text}");
        Ok(())
    }

    #[test]
    fn what_the_desktop_has_switched_off_is_off() {
        for note in ["Hidden=true", "X-GNOME-Autostart-enabled=false", "Hidden = true"] {
            assert!(!starts(&format!("[Desktop Entry]\nName=Doorstep\n{note}\n")), "{note}");
        }
        assert!(starts("[Desktop Entry]\nHidden=false\nX-GNOME-Autostart-enabled=true\n"));
    }
}
