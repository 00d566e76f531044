//! What each command does: one line each, which names the part of the engine that does it.

use super::*;

pub(super) async fn app_read(engine: &Inner, (): ()) -> Result<AppView, Error> {
    engine.query(|context| Ok(app::read(engine, context)))
}
pub(super) async fn messages_read(engine: &Inner, (): ()) -> Result<MessagesView, Error> {
    engine.query(|context| Ok(app::messages(context)))
}
pub(super) async fn sync_read(engine: &Inner, (): ()) -> Result<SyncView, Error> {
    engine.query(|context| sync::view(engine, context))
}
pub(super) async fn home_read(engine: &Inner, (): ()) -> Result<HomeView, Error> {
    engine.query(home::read)
}
pub(super) async fn orders_list(engine: &Inner, args: OrdersArgs) -> Result<OrdersView, Error> {
    let found = match args.text.trim() {
        "" => None,
        text => Some(finding::own(engine).await?.orders(text)),
    };
    engine.query(|context| orders::list(context, &args, found.as_deref()))
}
pub(super) async fn order_read(engine: &Inner, args: IdArgs) -> Result<OrderView, Error> {
    engine.query(|context| orders::read(context, &args.id))
}
pub(super) async fn help_read(engine: &Inner, (): ()) -> Result<HelpView, Error> {
    engine.query(help::read)
}
pub(super) async fn category_read(engine: &Inner, args: IdArgs) -> Result<CategoryView, Error> {
    engine.query(|context| help::category(context, &args.id))
}
pub(super) async fn article_read(engine: &Inner, args: ArticleArgs) -> Result<ArticleView, Error> {
    engine.query(|context| help::article(context, &args))
}
pub(super) async fn search_find(engine: &Inner, args: SearchArgs) -> Result<SearchView, Error> {
    let (shelves, own) = (Shelves::open(engine).await?, finding::own(engine).await?);
    engine.query(|context| search::view(context, &shelves, &own, &args))
}
pub(super) async fn passages_read(engine: &Inner, args: PassagesArgs) -> Result<PassagesView, Error> {
    let shelves = Shelves::open(engine).await?;
    engine.query(|context| search::passages(context, &shelves, &args))
}
pub(super) async fn answers_find(engine: &Inner, args: AnswersArgs) -> Result<AnswersView, Error> {
    let shelves = Shelves::open(engine).await?;
    engine.query(|context| search::answers(context, &shelves, &args))
}
pub(super) async fn answer_choose(engine: &Inner, args: ChosenArgs) -> Result<(), Error> {
    finding::learn(engine, &args.text, args.article.id, &args.article.language)
}
pub(super) async fn requests_list(engine: &Inner, (): ()) -> Result<RequestsView, Error> {
    engine.query(record::list)
}
pub(super) async fn request_read(engine: &Inner, args: IdArgs) -> Result<RequestView, Error> {
    engine.query(|context| thread::read(context, &args.id))
}
pub(super) async fn badges_read(engine: &Inner, (): ()) -> Result<BadgesView, Error> {
    engine.query(record::badges)
}
pub(super) async fn form_read(engine: &Inner, args: SubjectArgs) -> Result<FormView, Error> {
    engine.query(|context| form::read(context, &args.subject))
}
pub(super) async fn desktop_read(engine: &Inner, (): ()) -> Result<DesktopView, Error> {
    Ok(engine.host.desktop())
}
pub(super) async fn storage_read(engine: &Inner, (): ()) -> Result<StorageView, Error> {
    engine.query(|context| storage::read(engine, context))
}
pub(super) async fn settings_change(engine: &Inner, args: SettingsArgs) -> Result<(), Error> {
    settings::change(engine, args)
}
pub(super) async fn autostart_change(engine: &Inner, args: AutostartArgs) -> Result<(), Error> {
    settings::change_autostart(engine, args.on)
}
pub(super) async fn sync_now(engine: &Inner, (): ()) -> Result<(), Error> {
    engine.sync.wake();
    engine.outbox.hurry();
    Ok(())
}
pub(super) async fn session_sign_in(engine: &Inner, (): ()) -> Result<(), Error> {
    session::sign_in(engine).await
}
pub(super) async fn session_cancel(engine: &Inner, (): ()) -> Result<(), Error> {
    engine.session.cancel();
    Ok(())
}
pub(super) async fn session_look_up(engine: &Inner, args: LookUpArgs) -> Result<(), Error> {
    session::look_up(engine, args).await
}
pub(super) async fn session_sign_out(engine: &Inner, (): ()) -> Result<(), Error> {
    session::sign_out(engine).await
}
pub(super) async fn storage_forget_language(engine: &Inner, args: LanguageArgs) -> Result<(), Error> {
    storage::forget_language(engine, &args.language).await
}
pub(super) async fn help_import(engine: &Inner, args: ImportArgs) -> Result<ImportedView, Error> {
    sync::import::import(engine, args).await
}
pub(super) async fn draft_keep(engine: &Inner, args: FormArgs) -> Result<(), Error> {
    requests::keep_draft(engine, &args)
}
pub(super) async fn draft_discard(engine: &Inner, args: SubjectArgs) -> Result<(), Error> {
    requests::discard_draft(engine, &args)
}
pub(super) async fn attachment_add(engine: &Inner, args: AttachmentArgs) -> Result<AttachmentView, Error> {
    requests::attach(engine, args).await
}
pub(super) async fn attachment_remove(engine: &Inner, args: AttachmentRefArgs) -> Result<(), Error> {
    requests::detach(engine, &args)
}
pub(super) async fn attachment_save(engine: &Inner, args: SaveArgs) -> Result<SavedView, Error> {
    requests::save(engine, args).await
}
pub(super) async fn request_send(engine: &Inner, args: FormArgs) -> Result<FiledView, Error> {
    requests::send(engine, args)
}
pub(super) async fn request_withdraw(engine: &Inner, args: IdArgs) -> Result<(), Error> {
    requests::withdraw(engine, &args.id)
}
pub(super) async fn request_rate(engine: &Inner, args: RatingArgs) -> Result<(), Error> {
    requests::rate(engine, args)
}
pub(super) async fn request_see(engine: &Inner, args: IdArgs) -> Result<(), Error> {
    requests::see(engine, &args.id)
}
pub(super) async fn intent_take_back(engine: &Inner, args: IdArgs) -> Result<TakenBackView, Error> {
    requests::take_back(engine, &args.id)
}
pub(super) async fn intent_move(engine: &Inner, args: MoveArgs) -> Result<TakenBackView, Error> {
    requests::move_to(engine, args)
}
pub(super) async fn intent_resend(engine: &Inner, args: IdArgs) -> Result<(), Error> {
    requests::resend(engine, &args.id)
}
pub(super) async fn intent_discard(engine: &Inner, args: IdArgs) -> Result<(), Error> {
    requests::discard(engine, &args.id)
}
pub(super) async fn notices_list(engine: &Inner, args: NoticesArgs) -> Result<NoticesView, Error> {
    engine.query(|context| notices::view(context, args.filter))
}
pub(super) async fn notice_read(engine: &Inner, args: IdArgs) -> Result<(), Error> {
    alerts::read(engine, &args.id)
}
pub(super) async fn notices_read_all(engine: &Inner, (): ()) -> Result<(), Error> {
    alerts::read_all(engine)
}
pub(super) async fn notice_calendar(engine: &Inner, args: IdArgs) -> Result<SavedView, Error> {
    alerts::keep_calendar(engine, &args.id).await
}
pub(super) async fn order_mute(engine: &Inner, args: MuteArgs) -> Result<(), Error> {
    alerts::mute(engine, args)
}
pub(super) async fn likely_order_read(engine: &Inner, args: IdArgs) -> Result<LikelyOrderView, Error> {
    engine.query(|context| readings::likely_order(context, &args.id))
}
pub(super) async fn reading_read(engine: &Inner, (): ()) -> Result<ReadingView, Error> {
    engine.query(readings::read)
}
pub(super) async fn place_read(engine: &Inner, args: IdArgs) -> Result<PlaceView, Error> {
    engine.query(|context| readings::place(context, &args.id))
}
pub(super) async fn article_open(engine: &Inner, args: IdArgs) -> Result<(), Error> {
    reading::open(engine, &args.id)
}
pub(super) async fn place_keep(engine: &Inner, args: PlaceArgs) -> Result<(), Error> {
    reading::keep_place(engine, &args)
}
pub(super) async fn bookmark_set(engine: &Inner, args: BookmarkArgs) -> Result<(), Error> {
    reading::mark(engine, &args)
}
pub(super) async fn bookmarks_save(engine: &Inner, (): ()) -> Result<SavedView, Error> {
    reading::save_bookmarks(engine).await
}
pub(super) async fn reading_forget(engine: &Inner, (): ()) -> Result<(), Error> {
    reading::forget(engine)
}
pub(super) async fn article_vote(engine: &Inner, args: VoteArgs) -> Result<(), Error> {
    requests::vote(engine, args)
}
pub(super) async fn link_open(engine: &Inner, args: LinkArgs) -> Result<(), Error> {
    link::open(engine, &args)
}
