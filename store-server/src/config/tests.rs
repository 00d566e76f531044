//! Each wrong setting is told in one line that names its place.

use super::*;
use std::time::Duration;

fn told(text: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("store.toml");
    fs::write(&path, text).expect("a file");
    let line = read(&path).expect_err("a wrong file").to_string();
    assert!(!line.contains('\n'), "{line}");
    line.rsplit_once("store.toml").expect("the file's name").1.to_owned()
}

/// Files that are wrong, and what is said of each after its name.
const WRONG: &[(&str, &str)] = &[
    ("[shop]\nsource = \"vendure\"\n", ", line 1: [shop] has no url"),
    (
        "[shop]\nsource = \"vendure\"\nurl = \"shop\"\n",
        ", line 1: [shop] has a url that is none: shop: relative URL without a base",
    ),
    ("[shop]\nsource = \"vendure\"\nurl = \"ftp://a/\"\n", ", line 1: [shop] has a url that is not of http: ftp://a/"),
    (
        "[shop]\nsource = \"vendure\"\nurl = \"http://shop.example/\"\n",
        ", line 1: [shop] would send passwords to http://shop.example/ in the clear: https is needed",
    ),
    ("[shop]\nsource = \"opencart\"\n", ", line 2: unknown variant `opencart`, expected `vendure` or `medusa`"),
    (
        "[shop]\nsource = \"vendure\"\nurl = \"http://shop/\"\nwebhook_secret = \"short\"\n",
        ", line 1: [shop] has a webhook_secret that is shorter than 16 characters",
    ),
    (
        "[shop]\nsource = \"vendure\"\nurl = \"http://shop/\"\nwatched_seconds = 0\n",
        ", line 1: [shop] would ask every 0 seconds: at least 1 is needed",
    ),
    (
        "[shop]\nsource = \"medusa\"\nurl = \"https://a.example\"\n",
        ", line 1: [shop] has no key: the publishable key of its sales channel",
    ),
    ("[help]\nsource = \"folder\"\n", ", line 1: [help] has no dir"),
    (
        "[help]\nsource = \"wordpress\"\nurl = \"https://a.example\"\n",
        ", line 1: [help] does not say which posts are help",
    ),
    (
        "[help]\nsource = \"zendesk\"\nurl = \"https://a.zendesk.com\"\nemail = \"a@a.example\"\n",
        ", line 1: [help] has no token of a@a.example",
    ),
    (
        "[help]\nsource = \"zendesk\"\nurl = \"https://a.zendesk.com\"\ntoken = \"abc\"\n",
        ", line 1: [help] has a token, and does not say whose email it is",
    ),
    ("[server]\nport = 99999\n", ", line 2: invalid value: integer `99999`, expected u16"),
    (MAIL, ", line 1: [mail] has a from that is no mail address: care"),
    (
        "[mail]\nto = \"a@a.example\"\nfrom = \"a@a.example\"\nreply_secret = \"0123456789abcdef\"\nsmtp = \"smtp://mail.example.com\"\nimap = \"imaps://mail\"\nimap_user = \"a\"\nimap_password = \"b\"\n",
        ", line 1: [mail] would send passwords to mail.example.com in the clear: smtps or smtp+starttls is needed",
    ),
    (
        "[mail]\nto = \"a@a.example\"\nfrom = \"a@a.example\"\nreply_secret = \"0123456789abcdef\"\nsmtp = \"smtp://mail\"\nimap = \"mail.example.com\"\nimap_user = \"a\"\nimap_password = \"b\"\n",
        ", line 1: [mail] has an imap that is not like imaps://mail.example.com: mail.example.com",
    ),
    (
        "[server]\ndatabase = \"postgres://a:secret@b:port/c\"\n",
        ", line 1: [server] database: b:port/c is the address of no database: invalid connection string: invalid value for \
            option `port`",
    ),
    ("[server\n", ", line 1: unclosed table, expected `]`"),
    ("[store]\nname = \"A\"\nlanguages = []\ncurrency = \"EUR\"\n", ", line 1: [store] lists no languages"),
    (
        "[store]\nname = \"A\"\nlanguages = [\"en\"]\ncurrency = \"EUR\"\ntime_zone = \"Mars\"\n",
        ", line 1: [store] has a time_zone that nobody knows: Mars",
    ),
];

const MAIL: &str =
    "[mail]\nto = \"a@a.example\"\nfrom = \"care\"\nreply_secret = \"0123456789abcdef\"\nsmtp = \"smtp://mail\"
imap = \"imap://mail\"\nimap_user = \"a\"\nimap_password = \"b\"\n";

#[test]
fn a_wrong_setting_is_told_in_one_line_that_names_its_place() {
    for (text, expected) in WRONG {
        assert_eq!(told(text), *expected);
    }
    let line = told("[server]\nprot = 1\n");
    assert!(line.starts_with(", line 2: unknown field `prot`, expected one of `database`, `port`"), "{line}");
    let missing = read(Path::new("nowhere/store.toml")).expect_err("no file").to_string();
    assert!(missing.starts_with("nowhere/store.toml cannot be read: "), "{missing}");
}

#[test]
fn the_example_is_whole_and_says_what_is_so_without_it() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("store.example.toml");
    let options = read(&example).expect("the example");
    let shop = options.shop.expect("a shop");
    let rhythm = crate::Rhythm::default();
    assert_eq!(shop.rhythm, rhythm, "the numbers in the comments are the usual ones");
    assert_eq!(shop.rhythm.watched, Duration::from_secs(15));
    let help = options.help.expect("help");
    assert_eq!(
        (help.every, help.source),
        (Duration::from_secs(300), crate::HelpKind::Folder(example.with_file_name("help")))
    );
    assert_eq!(options.store.expect("a store").languages, ["en", "de"]);
    assert_eq!(options.address.port(), 4711);
}
