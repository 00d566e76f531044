//! How what is missing comes onto the machine: by apt and rustup at once, elsewhere by a command to run.

use super::{Get, Need, Platform};

/// What to do about the things that are missing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// For the system's own package tool, each once.
    pub packages: Vec<&'static str>,
    /// Parts of the Rust toolchain.
    pub components: Vec<&'static str>,
    /// Commands or sentences, for a person.
    pub by_hand: Vec<&'static str>,
}

impl Plan {
    pub(crate) fn of(missing: &[&'static Need], platform: Platform) -> Self {
        let mut plan = Self::default();
        for need in missing {
            match need.get(platform) {
                Get::Package(names) => {
                    for name in names.split_whitespace() {
                        add(&mut plan.packages, name);
                    }
                }
                Get::Rustup => add(&mut plan.components, need.name),
                Get::Do(what) => add(&mut plan.by_hand, what),
                Get::Included | Get::Never(_) => {}
            }
        }
        plan
    }

    /// Exactly what a person would type.
    pub(crate) fn commands(&self, platform: Platform) -> Vec<String> {
        let mut commands = Vec::new();
        if !self.packages.is_empty() {
            let tool = match platform {
                Platform::Debian | Platform::Ubuntu => "sudo apt-get install --no-install-recommends",
                Platform::Fedora => "sudo dnf install",
                Platform::Arch => "sudo pacman -S --needed",
                Platform::MacOs => "brew install",
                Platform::Windows => "winget install",
                Platform::OtherLinux => "with your system's package tool, what Debian calls:",
            };
            commands.push(format!("{tool} {}", self.packages.join(" ")));
        }
        if !self.components.is_empty() {
            commands.push(format!("rustup component add {}", self.components.join(" ")));
        }
        commands.extend(self.by_hand.iter().map(|&what| what.to_owned()));
        commands
    }
}

/// Who may install packages here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Authority {
    Root,
    Sudo,
}

/// The two apt-get calls that install `packages`, each as words.
pub(crate) fn apt(packages: &[&str], authority: Authority) -> [Vec<String>; 2] {
    const OPTIONS: [&str; 4] = ["-o", "Acquire::Retries=3", "-o", "DPkg::Lock::Timeout=300"];
    let call = |rest: &[&str]| {
        let sudo: &[&str] = match authority {
            Authority::Root => &[],
            Authority::Sudo => &["sudo"],
        };
        [sudo, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], &OPTIONS, rest]
            .concat()
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    [call(&["update"]), call(&[&["install", "-y", "--no-install-recommends"], packages].concat())]
}

/// What keeps Debian from starting as services what is installed for tests, by package: a cluster of PostgreSQL that nobody
/// made, mail servers that nobody unmasked.
const QUIET: [(&str, &str); 3] = [
    (
        "postgresql",
        "f=/etc/postgresql-common/createcluster.conf; \
         [ -e $f ] || { mkdir -p ${f%/*} && echo 'create_main_cluster = false' > $f; }",
    ),
    ("exim4-daemon-light", "! command -v systemctl || systemctl mask exim4.service"),
    ("dovecot-imapd", "! command -v systemctl || systemctl mask dovecot.service dovecot.socket"),
];

/// The commands to run before `packages` are installed, so that none of them becomes a service; each as words.
pub(crate) fn quiet(packages: &[&str], authority: Authority) -> Vec<Vec<String>> {
    let sudo: &[&str] = if authority == Authority::Sudo { &["sudo"] } else { &[] };
    let words = |script| [sudo, &["sh", "-c", script]].concat().into_iter().map(str::to_owned).collect();
    QUIET.into_iter().filter(|(package, _)| packages.contains(package)).map(|(_, script)| words(script)).collect()
}

/// Why apt-get failed, in words, from what it said.
pub(crate) fn apt_reason(lines: &[String]) -> &'static str {
    let said = |words: &[&str]| lines.iter().any(|line| words.iter().any(|word| line.contains(word)));
    if said(&[
        "Temporary failure resolving",
        "Could not resolve",
        "Could not connect",
        "Unable to connect",
        "Connection timed out",
        "Network is unreachable",
    ]) {
        "the network or the package mirror cannot be reached"
    } else if said(&["Unable to locate package", "has no installation candidate"]) {
        "this system does not have all of these packages (Debian 12 or Ubuntu 22.04 is the oldest that does)"
    } else if said(&["No space left on device", "You don't have enough free space"]) {
        "the disk is full"
    } else if said(&["Could not get lock"]) {
        "another program is installing packages"
    } else {
        "apt-get says why above"
    }
}

fn add(list: &mut Vec<&'static str>, name: &'static str) {
    if !list.contains(&name) {
        list.push(name);
    }
}

#[cfg(test)]
mod tests {
    use super::super::{NEEDS, Tool};
    use super::*;

    fn needs(tools: &[Tool]) -> Vec<&'static Need> {
        NEEDS.iter().filter(|need| tools.contains(&need.tool)).collect()
    }

    #[test]
    fn debian_installs_everything_in_one_go_and_each_package_once() {
        let plan = Plan::of(&needs(&[Tool::OpenSsl, Tool::Fonts, Tool::CjkFonts]), Platform::Debian);
        assert_eq!(plan.packages, ["libssl-dev", "fontconfig", "fonts-noto-core", "fonts-noto-cjk"]);
        let [update, install] = apt(&plan.packages, Authority::Root);
        assert_eq!(
            update.join(" "),
            "env DEBIAN_FRONTEND=noninteractive apt-get -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 update"
        );
        assert!(
            install
                .join(" ")
                .ends_with("install -y --no-install-recommends libssl-dev fontconfig fonts-noto-core fonts-noto-cjk"),
            "{install:?}"
        );
    }

    #[test]
    fn who_is_not_root_installs_through_sudo() {
        for call in apt(&["xvfb"], Authority::Sudo) {
            assert_eq!(call[..3], ["sudo", "env", "DEBIAN_FRONTEND=noninteractive"]);
        }
    }

    #[test]
    fn servers_for_tests_are_no_services() {
        let plan = Plan::of(&needs(&[Tool::Postgres, Tool::Exim, Tool::Dovecot]), Platform::Debian);
        let commands = quiet(&plan.packages, Authority::Sudo);
        assert_eq!(commands.len(), 3);
        for (words, part) in commands.iter().zip(["create_main_cluster = false", "mask exim4", "mask dovecot"]) {
            assert_eq!(words[..3], ["sudo", "sh", "-c"]);
            assert!(words[3].contains(part), "{words:?}");
        }
        assert!(quiet(&["xvfb"], Authority::Root).is_empty());
    }

    #[test]
    fn other_systems_get_the_exact_command() {
        let window = needs(&[Tool::WebKit, Tool::Rsvg, Tool::Node, Tool::Clippy]);
        for (platform, expected) in [
            (
                Platform::Fedora,
                vec!["sudo dnf install webkit2gtk4.1-devel librsvg2-devel nodejs", "rustup component add clippy"],
            ),
            (
                Platform::Arch,
                vec!["sudo pacman -S --needed webkit2gtk-4.1 librsvg nodejs", "rustup component add clippy"],
            ),
            (Platform::MacOs, vec!["rustup component add clippy", "brew install node"]),
            (Platform::Windows, vec!["rustup component add clippy", "winget install OpenJS.NodeJS.LTS"]),
        ] {
            assert_eq!(Plan::of(&window, platform).commands(platform), expected);
        }
    }

    #[test]
    fn ubuntu_gets_chromium_by_hand_because_its_package_is_a_snap() {
        let plan = Plan::of(&needs(&[Tool::Chromium]), Platform::Ubuntu);
        assert_eq!(plan.packages, Vec::<&str>::new());
        assert_eq!(plan.by_hand, ["sudo snap install chromium"]);
    }

    #[test]
    fn apt_failures_are_named() {
        let reason = |line: &str| apt_reason(&[line.to_owned()]);
        assert!(reason("  Temporary failure resolving 'deb.debian.org'").contains("network"));
        assert!(reason("E: Unable to locate package libwebkit2gtk-4.1-dev").contains("oldest"));
        assert!(reason("E: something else").contains("above"));
    }
}
