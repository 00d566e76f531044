//! What things are called.

use crate::tree::{Offence, Page, none, pages, root};

/// Words that say nothing about a thing, in the singular.
const EMPTY: &[&str] = &["Manager", "Helper", "Util", "Service"];

#[test]
fn types_and_modules_are_named_after_what_they_are() {
    let offences = pages(&[".rs", ".ts", ".svelte"]).into_iter().flat_map(|page| empty_names(&page));
    none("A name says what a thing is: no Manager, Service, Helper or Util.", offences);
}

#[test]
fn tests_are_sentences() {
    none("A test's name is a sentence: three words at the least.", pages(&[".rs"]).iter().flat_map(short_tests));
}

#[test]
fn what_goes_out_to_the_ui_ends_in_view_and_what_comes_in_ends_in_args() {
    let path = "ui/src/host/bindings/api.ts";
    let text = std::fs::read_to_string(root().join(path)).expect("the bindings, made by `cargo test -p engine`");
    let page = Page::new(path, &text);
    assert!(commands(&page).count() > 10, "{path} has no table of commands");
    none("An answer is a …View or null, arguments are …Args or null.", misnamed(&page));
}

fn empty_names(page: &Page) -> Vec<Offence> {
    let folders = page.path.split('/').map(|part| part.split('.').next().unwrap_or_default());
    let places =
        folders.filter(|part| is_empty(part)).map(|part| page.offence(1, format!("the file's path has `{part}`")));
    let defined = page.lines().filter_map(|(line, text)| Some((line, definition(text)?)));
    let types = defined.filter(|(_, name)| is_empty(name)).map(|(line, name)| page.offence(line, name));
    places.chain(types).collect()
}

/// The name of the type or module that `line` defines.
fn definition(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace().skip_while(|word| {
        word.starts_with("pub") || matches!(*word, "export" | "default" | "abstract" | "declare" | "unsafe")
    });
    let kinds = ["struct", "enum", "union", "trait", "type", "mod", "class", "interface"];
    kinds.contains(&words.next()?).then_some(())?;
    words.next()?.split(|c: char| !c.is_alphanumeric() && c != '_').next().filter(|name| !name.is_empty())
}

/// Whether the last word of `name` is one of the empty ones, in any case and number.
fn is_empty(name: &str) -> bool {
    let snake = name.chars().fold(String::new(), |mut snake, c| {
        if c.is_uppercase() {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
        snake
    });
    let last = snake.rsplit(['_', '-']).next().unwrap_or_default();
    EMPTY.iter().any(|word| last.trim_end_matches('s') == word.to_lowercase())
}

fn short_tests(page: &Page) -> Vec<Offence> {
    let mut after = false;
    let mut offences = vec![];
    for (number, line) in page.lines().map(|(number, line)| (number, line.trim())) {
        let marked = line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        if let Some((_, rest)) = line.split_once("fn ").filter(|_| after) {
            let name = rest.split('(').next().unwrap_or_default();
            if name.split('_').count() < 3 {
                offences.push(page.offence(number, name));
            }
        }
        after = marked || (after && line.starts_with("#["));
    }
    offences
}

/// Lines like `orders_list: { args: OrdersArgs; answer: OrdersView };`, as line, arguments and answer.
fn commands(page: &Page) -> impl Iterator<Item = (usize, &str, &str)> {
    page.lines().filter_map(|(line, text)| {
        let (_, rest) = text.split_once(": { args: ")?;
        let (args, rest) = rest.split_once("; answer: ")?;
        Some((line, args, rest.trim_end_matches(" };")))
    })
}

fn misnamed(page: &Page) -> Vec<Offence> {
    let fits = |name: &str, ending: &str| name == "null" || name.ends_with(ending);
    let wrong = commands(page).filter(|(_, args, answer)| !fits(args, "Args") || !fits(answer, "View"));
    wrong.map(|(line, args, answer)| page.offence(line, format!("{args} -> {answer}"))).collect()
}

#[test]
fn an_empty_name_is_noticed() {
    let count = |path, text| empty_names(&Page::new(path, text)).len();
    assert_eq!(count("src/orders.rs", "pub(crate) struct OrderManager {\n"), 1);
    assert_eq!(count("src/orders.rs", "mod helpers;\nstruct ServiceRecord;\nuse x::Manager;"), 1);
    assert_eq!(count("ui/src/utils.ts", ""), 1);
    assert_eq!(count("src/service/mod.rs", "export interface DateUtils {"), 2);
}

#[test]
fn a_test_without_a_sentence_is_noticed() {
    let source =
        "#[test]\nfn works() {}\n#[tokio::test]\n#[serial]\nasync fn it_works() {}\n#[test]\nfn a_b_c() {}\nfn d() {}";
    assert_eq!(short_tests(&Page::new("a.rs", source)).len(), 2);
}

#[test]
fn a_misnamed_answer_is_noticed() {
    let page = Page::new("api.ts", "  a: { args: null; answer: OrderView };\n  b: { args: Id; answer: null };\n");
    assert_eq!(misnamed(&page).iter().map(|offence| offence.line).collect::<Vec<_>>(), [2]);
}
