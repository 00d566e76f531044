//! THE TABLE: every command the UI can call, its arguments, its answer and the tags that its answer depends on.
//!
//! Dispatch (`Engine::call`), the TypeScript types in `ui/src/host/bindings` and the cache tags all come from here.
//! A `changed` event names tags; the UI then calls again whatever reads one of them.

use crate::{
    Error, Inner, alerts,
    finding::{self, Shelves},
    link,
    queries::{
        app, app::*, form, form::*, help, help::*, home, home::HomeView, notices, notices::*, orders, orders::*,
        reading as readings, reading::*, record, requests::*, search, search::*, thread,
    },
    reading,
    requests::{self, form::AttachmentView},
    session, settings, storage, sync,
};
use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

/// A part of what is stored, as far as answers depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Tag {
    Orders,
    Requests,
    Drafts,
    Notices,
    Help,
    Reading,
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
            home_read(()) -> HomeView, reads [Orders, Requests];
            /// A window on the list of orders.
            orders_list(OrdersArgs) -> OrdersView, reads [Orders];
            /// One order.
            order_read(IdArgs) -> OrderView, reads [Orders, Requests, Drafts, Help, Store, Settings];
            /// The help centre's front page.
            help_read(()) -> HelpView, reads [Help, Settings];
            /// One shelf.
            category_read(IdArgs) -> CategoryView, reads [Help, Settings];
            /// One article.
            article_read(ArticleArgs) -> ArticleView, reads [Help, Reading, Store, Settings];
            /// The order that a reader of an article is likely to have in mind.
            likely_order_read(IdArgs) -> LikelyOrderView, reads [Orders, Help, Store, Settings];
            /// What was marked in the help on this machine, and what was read.
            reading_read(()) -> ReadingView, reads [Reading, Help, Settings];
            /// How far an article was read when it was last left.
            place_read(IdArgs) -> PlaceView, reads [];
            /// One box over everything: help, orders, requests, notices and settings.
            search_find(SearchArgs) -> SearchView, reads [Orders, Requests, Notices, Help, Session, Settings];
            /// The best passages of what was found, of those that can be seen.
            passages_read(PassagesArgs) -> PassagesView, reads [Help, Settings];
            /// Articles that may answer what is being written into a form.
            answers_find(AnswersArgs) -> AnswersView, reads [Help, Settings];
            /// The service record: every request, and what was begun.
            requests_list(()) -> RequestsView, reads [Requests, Drafts, Orders];
            /// One request with its thread; the id it had before the store knew it will do.
            request_read(IdArgs) -> RequestView, reads [Requests, Drafts, Orders];
            /// What the navigation shows beside its entries.
            badges_read(()) -> BadgesView, reads [Requests, Notices, Orders];
            /// What there is to know, newest first.
            notices_list(NoticesArgs) -> NoticesView, reads [Notices, Orders, Requests, Settings];
            /// The form for a help topic, or for a question about no order.
            form_read(SubjectArgs) -> FormView, reads [Orders, Requests, Help, Store];
            /// What the desktop offers an app without its window, as it is now.
            desktop_read(()) -> DesktopView, reads [Settings];
            /// What is on this machine.
            storage_read(()) -> StorageView, reads [Orders, Help, Settings, Sync];

            /// Changes settings; absent fields stay as they are.
            settings_change(SettingsArgs) -> (), reads [];
            /// Has the app start when the customer signs in to this computer, or no more. Errors: internal.
            autostart_change(AutostartArgs) -> (), reads [];
            /// Asks the store at once.
            sync_now(()) -> (), reads [];
            /// Opens the store's sign-in page in the system browser; answers when the customer came back. Errors: sign_in_failed, offline.
            session_sign_in(()) -> (), reads [];
            /// Gives up a sign-in that is under way.
            session_cancel(()) -> (), reads [];
            /// Signs in as a guest with one order. Errors: look_up_failed, too_many_attempts, offline.
            session_look_up(LookUpArgs) -> (), reads [];
            /// Revokes the session at the store if it can be reached, and wipes the customer's data from this machine.
            session_sign_out(()) -> (), reads [];
            /// Removes one language's help centre from this machine.
            storage_forget_language(LanguageArgs) -> (), reads [];
            /// Reads a help pack out of a file, and keeps its language on this machine. Errors: no_pack (nothing has changed).
            help_import(ImportArgs) -> ImportedView, reads [];
            /// Keeps what stands in a form; called with every pause in typing.
            draft_keep(FormArgs) -> (), reads [];
            /// Throws a draft and its files away.
            draft_discard(SubjectArgs) -> (), reads [];
            /// Adds a file to a draft: scaled, without location and camera data. Errors: file_*, too_many_attachments.
            attachment_add(AttachmentArgs) -> AttachmentView, reads [];
            /// Takes a file out of a draft.
            attachment_remove(AttachmentRefArgs) -> (), reads [];
            /// Keeps a file of a thread where the customer looks for downloads. Errors: not_found, internal.
            attachment_save(SaveArgs) -> SavedView, reads [];
            /// Files what stands in a form, with the files of its draft; from then on it arrives exactly once, whenever there
            /// is a network. Errors (the text is kept as a draft): form_empty, text_too_long, no_lines, line_not_eligible,
            /// address_incomplete, too_many_attachments, topic_closed, not_found.
            request_send(FormArgs) -> FiledView, reads [];
            /// Asks the store to drop a request.
            request_withdraw(IdArgs) -> (), reads [];
            /// Says how a request was dealt with.
            request_rate(RatingArgs) -> (), reads [];
            /// What the store wrote in a request has been read.
            request_see(IdArgs) -> (), reads [];
            /// Makes a draft again of something that is not on its way. Errors: on_its_way, not_found.
            intent_take_back(IdArgs) -> TakenBackView, reads [];
            /// Makes a draft under another topic of something that is stuck. Errors: on_its_way, not_found.
            intent_move(MoveArgs) -> TakenBackView, reads [];
            /// Sends something that is stuck after all. Errors: on_its_way (it cannot be sent as it is), not_found.
            intent_resend(IdArgs) -> (), reads [];
            /// Throws something away that is not on its way. Errors: on_its_way, not_found.
            intent_discard(IdArgs) -> (), reads [];
            /// One notice has been read.
            notice_read(IdArgs) -> (), reads [];
            /// All notices have been read.
            notices_read_all(()) -> (), reads [];
            /// Keeps the deadline of a notice as a calendar file among the downloads. Errors: not_found, internal.
            notice_calendar(IdArgs) -> SavedView, reads [];
            /// Has nothing toasted about an order any more, or something again.
            order_mute(MuteArgs) -> (), reads [];
            /// An article was opened: it is the last of what was read.
            article_open(IdArgs) -> (), reads [];
            /// Keeps how far an article is read; both numbers are 0 once that is to its end.
            place_keep(PlaceArgs) -> (), reads [];
            /// Marks an article, or takes the mark away. Errors: not_found.
            bookmark_set(BookmarkArgs) -> (), reads [];
            /// Keeps the bookmarks as a file that a browser imports, among the downloads. Errors: internal.
            bookmarks_save(()) -> SavedView, reads [];
            /// Forgets what was read in the help, and how far.
            reading_forget(()) -> (), reads [];
            /// Notes that an article answered what was looked for.
            answer_choose(ChosenArgs) -> (), reads [];
            /// Says whether an article helped.
            article_vote(VoteArgs) -> (), reads [];
            /// Opens a link in the system browser. Errors: link_refused.
            link_open(LinkArgs) -> (), reads [];
        }
    };
}

macro_rules! define {
    ($($(#[doc = $doc:literal])* $name:ident($args:ty) -> $answer:ty, reads [$($tag:ident),*];)*) => {
        /// Reads the arguments, runs the command called `name`, and writes its answer.
        pub(crate) async fn dispatch(engine: &Inner, name: &str, args: Value) -> Result<Value, Error> {
            match name {
                $(stringify!($name) => {
                    let args: $args = serde_json::from_value(args).map_err(|error| Error::Call(format!("{name}: {error}")))?;
                    let answer: $answer = run::$name(engine, args).await?;
                    serde_json::to_value(answer).map_err(|error| Error::Call(format!("{name}: {error}")))
                })*
                _ => Err(Error::Call(name.to_owned())),
            }
        }
    };
}
with_commands!(define);

#[cfg(test)]
mod bindings;
mod run;
