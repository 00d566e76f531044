//! Which system this is, as far as installing things is concerned.

use std::fs;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Platform {
    Debian,
    Ubuntu,
    Fedora,
    Arch,
    OtherLinux,
    MacOs,
    Windows,
}

impl Platform {
    pub(crate) fn here() -> Self {
        if cfg!(target_os = "macos") {
            Self::MacOs
        } else if cfg!(windows) {
            Self::Windows
        } else {
            from_os_release(&fs::read_to_string("/etc/os-release").unwrap_or_default())
        }
    }

    pub(crate) fn has_apt(self) -> bool {
        matches!(self, Self::Debian | Self::Ubuntu)
    }
}

/// `ID` first, then what the system says it is like: Mint is Ubuntu, Rocky is Fedora, Manjaro is Arch.
fn from_os_release(text: &str) -> Platform {
    let value = |key: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(key)?.strip_prefix('='))
            .map(|value| value.trim_matches('"').to_owned())
            .unwrap_or_default()
    };
    let names = format!("{} {}", value("ID"), value("ID_LIKE"));
    names
        .split_whitespace()
        .find_map(|name| match name {
            "ubuntu" => Some(Platform::Ubuntu),
            "debian" => Some(Platform::Debian),
            "fedora" | "rhel" => Some(Platform::Fedora),
            "arch" => Some(Platform::Arch),
            _ => None,
        })
        .unwrap_or(Platform::OtherLinux)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_is_known_by_its_id_or_by_what_it_is_like() {
        for (text, expected) in [
            ("PRETTY_NAME=\"Debian\"\nID=debian\n", Platform::Debian),
            ("ID=ubuntu\nID_LIKE=debian\n", Platform::Ubuntu),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Platform::Ubuntu),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", Platform::Fedora),
            ("ID=manjaro\nID_LIKE=arch\n", Platform::Arch),
            ("ID=nixos\n", Platform::OtherLinux),
            ("", Platform::OtherLinux),
        ] {
            assert_eq!(from_os_release(text), expected, "{text}");
        }
    }
}
