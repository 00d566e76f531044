//! THE TABLE: every command the UI can call, its arguments, its answer and the tags that its answer depends on.
//!
//! Dispatch (`Engine::call`), the TypeScript types in `ui/src/host/bindings` and the cache tags all come from here.
//! A `changed` event names tags; the UI then calls again whatever reads one of them.

use serde::Serialize;
use ts_rs::TS;

/// A part of what is stored, as far as answers depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    Orders,
    Requests,
    Help,
    Store,
    Session,
    Settings,
    Sync,
}

/// The payload of the one event: these parts changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    pub tags: Vec<Tag>,
}

/// Hands the table to a macro: `name(arguments) -> answer, reads [tags];`, queries first, then what does something.
#[macro_export]
macro_rules! with_commands {
    ($callback:ident) => {
        $callback! {
            /// The app as a whole.
            app_read(()) -> AppView, reads [Settings, Session, Store];
            /// The words of the app in the current language.
            messages_read(()) -> MessagesView, reads [Settings];
            /// How fresh all this is.
            sync_read(()) -> SyncView, reads [Sync];
            /// The first screen.
            home_read(()) -> HomeView, reads [Orders];
            /// A window on the list of orders.
            orders_list(OrdersArgs) -> OrdersView, reads [Orders];
            /// One order.
            order_read(IdArgs) -> OrderView, reads [Orders, Requests, Store, Settings];
            /// The help centre's front page.
            help_read(()) -> HelpView, reads [Help, Settings];
            /// One shelf.
            category_read(IdArgs) -> CategoryView, reads [Help, Settings];
            /// One article.
            article_read(ArticleArgs) -> ArticleView, reads [Help, Settings];
            /// One box over articles and orders.
            search_find(SearchArgs) -> SearchView, reads [Orders, Help, Settings];
            /// What is on this machine.
            storage_read(()) -> StorageView, reads [Orders, Help, Settings];

            /// Changes settings; absent fields stay as they are.
            settings_change(SettingsArgs) -> (), reads [];
            /// Asks the store at once.
            sync_now(()) -> (), reads [];
            /// Opens the store's sign-in page in the system browser; the session changes when the customer comes back.
            session_sign_in(()) -> (), reads [];
            /// Gives up a sign-in that is under way.
            session_cancel(()) -> (), reads [];
            /// Signs in as a guest with one order. Errors: look_up_failed, too_many_attempts, offline.
            session_look_up(LookUpArgs) -> (), reads [];
            /// Revokes the session at the store if it can be reached, and wipes the customer's data from this machine.
            session_sign_out(()) -> (), reads [];
            /// Removes one language's help centre from this machine.
            storage_forget_language(LanguageArgs) -> (), reads [];
            /// Opens a link in the system browser. Errors: link_refused.
            link_open(LinkArgs) -> (), reads [];
        }
    };
}

#[cfg(test)]
mod tests {
    //! The bindings in `ui/src/host/bindings` are what the table says.

    use super::{Changed, Tag};
    use crate::queries::{app::*, help::*, home::*, orders::*, search::*};
    use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};
    use ts_rs::{Config, TS};

    macro_rules! describe {
        ($($(#[doc = $doc:literal])* $name:ident($args:ty) -> $answer:ty, reads [$($tag:ident),*];)*) => {
            /// Writes a file for every type the table names, and returns the table itself as TypeScript.
            fn describe(config: &Config) -> String {
                let (mut types, mut reads) = (String::new(), String::new());
                $(
                    <$args as TS>::export_all(config).ok();
                    <$answer as TS>::export_all(config).ok();
                    $(let _ = writeln!(types, "  /** {} */", $doc.trim());)*
                    let (args, answer) = (<$args as TS>::name(config), <$answer as TS>::name(config));
                    let _ = writeln!(types, "  {}: {{ args: {args}; answer: {answer} }};", stringify!($name));
                    let tags: &[Tag] = &[$(Tag::$tag),*];
                    let tags = tags.iter().map(|tag| serde_json::to_string(tag).expect("a word")).collect::<Vec<_>>().join(", ");
                    let _ = writeln!(reads, "  {}: [{tags}],", stringify!($name));
                )*
                format!("export interface Commands {{\n{types}}}\n\nexport const reads: Record<keyof Commands, readonly Tag[]> = {{\n{reads}}};\n")
            }
        };
    }
    with_commands!(describe);

    #[test]
    fn the_typescript_bindings_are_fresh() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let config = Config::default().with_out_dir(folder.path());
        let table = describe(&config);
        Changed::export_all(&config).expect("Changed is exported");
        ErrorView::export_all(&config).expect("ErrorView is exported");
        let fresh = format!(
            "// Generated by `cargo test -p engine` from the table of commands; not edited by hand.\n\n{}{table}",
            declarations(folder.path())
        );

        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/host/bindings/api.ts");
        if fs::read_to_string(&path).unwrap_or_default() != fresh {
            fs::create_dir_all(path.parent().expect("a parent")).expect("the folder of the bindings");
            fs::write(&path, fresh).expect("the bindings are writable");
            panic!("the bindings were stale; they have been written anew, commit them");
        }
    }

    /// The declarations of all files in `folder`, sorted, without the imports between them.
    fn declarations(folder: &Path) -> String {
        let files = fs::read_dir(folder).expect("the exported files").map(|file| file.expect("a file").path());
        let sorted: BTreeSet<_> = files.collect();
        let texts = sorted.iter().map(|path| fs::read_to_string(path).expect("an exported file"));
        texts
            .map(|text| {
                text.lines()
                    .filter(|line| !line.starts_with("import ") && !line.starts_with("// "))
                    .fold(String::new(), |all, line| all + line + "\n")
                    .trim_start()
                    .to_owned()
                    + "\n"
            })
            .collect()
    }
}
