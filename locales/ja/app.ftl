# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = 本文へ移動
app-close = 閉じる
app-cancel = キャンセル
app-retry = もう一度試す
app-go-home = ホームへ
app-toasts = メッセージ
app-text-size = 文字の大きさ：{ $percent }
app-window-title = { $screen } – { $store }
screen-home = ホーム
screen-orders = 注文履歴
screen-order = 注文
screen-ask = 注文についてのお問い合わせ
screen-contact = カスタマーサービスに連絡
screen-requests = お問い合わせ履歴
screen-request = お問い合わせ
screen-notices = お知らせ
screen-help = ヘルプ
screen-category = ヘルプ
screen-article = ヘルプ
screen-search = 検索
screen-settings = 設定
screen-welcome = ようこそ
screen-nowhere = ページが見つかりません
app-nowhere-title = このページはありません
app-nowhere-text = アドレスが古い可能性があります。保存されている内容はそのまま残っています。
app-loading = 読み込み中

# The name of the navigation; only heard by screen readers.
nav-label = メイン
nav-brand = { $store }、ホーム
nav-home = ホーム
nav-orders = 注文履歴
nav-requests = お問い合わせ
nav-requests-waiting = 確認するものが{ $count }件
nav-notices = お知らせ
nav-notices-unread = 未読{ $count }件
nav-help = ヘルプ
nav-settings = 設定

# The one search box over orders and help articles.
search-label = 注文とヘルプを検索
search-placeholder = 注文とヘルプを検索
search-clear = 検索語を消去

# The name of the status line; only heard by screen readers.
sync-label = 更新状況
sync-state-starting = 起動中
sync-state-syncing = 更新中
sync-state-live = オンライン
sync-state-offline = オフライン
sync-state-store-trouble = ショップから応答がありません
sync-updated = 最終更新：{ $ago }
sync-as-of = { $time }時点
sync-never = まだ更新されていません
sync-now = 今すぐ更新

link-web-title = ブラウザーで開きますか？
link-web-text = このリンクはアプリの外のページを開きます：
link-web-open = 開く
link-mailto-title = メールを書きますか？
link-mailto-text = メールソフトで次の宛先へのメールを開きます：
link-mailto-open = メールを書く
link-tel-title = 電話をかけますか？
link-tel-text = 電話アプリで次の番号を開きます：
link-tel-open = 電話をかける

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = 対応が必要な注文が{ $count }件あります
home-title-requests = 対応が必要なお問い合わせが{ $count }件あります
home-title-answers = 新しい返信が{ $count }件あります
home-title-calm = 今、対応が必要なことはありません
home-lead-moving = { $count }件のご注文をお届けに向けて進めています。
home-lead-still = お届けに向けて進行中のご注文はありません。
home-needs = 今、対応が必要なこと
home-watch = 予定と少し違う注文
home-requests = お問い合わせ
home-all-requests = すべてのお問い合わせ
home-request-asks = { $store }からの質問：
home-request-answered = { $store }からの返信：
home-moving = 進行中の注文
home-recent = 最近の動き
home-recent-list = 過去14日間
home-all-orders = すべての注文
home-show-more = あと{ $count }件を表示
home-happened-date-moved = お届け予定日が変わりました
home-happened-place = { $what }（{ $place }）
home-empty-title = 最初のご注文がここに表示されます
home-empty-text = ご注文に関するすべての情報とヘルプセンターの回答がこのパソコンに保存され、オフラインでもご覧いただけます。
home-empty-help = ヘルプを読む
home-signed-out-title = ご注文のすべてを、いつでもお手元に
home-signed-out-text = { $store }に一度ログインすると、注文、荷物、ヘルプの回答がすべてこのパソコンに保存され、オフラインでもご覧いただけます。
home-sign-in = ログイン
home-look-up = 注文を1件探す
home-help-anyway = ヘルプはログインしなくてもお読みいただけます。
home-help-open = ヘルプを開く
home-offline-title = オフラインです
home-offline-text = { $time }時点の情報です。接続が戻ると自動的に更新されます。
home-first-title = ご注文の情報をこのパソコンに取り込んでいます
home-first-text = もうご利用いただけます。取り込んだものから順に読めます。
home-first-orders = 注文
home-first-help = ヘルプ（{ $language }）
home-first-count = { $total }件中{ $done }件

## Notices: what happened to the orders, and what did not happen in time

notices-title = お知らせ
notices-lead = ご注文の動きと、遅れや問題をお知らせします。
notices-filter = 表示
notices-filter-all = すべて
notices-filter-unread = 未読
notices-filter-wrong = 要確認
notices-read-all = すべて既読にする
notices-choose = お知らせの内容を選ぶ
notices-empty-title = お知らせはまだありません
notices-empty-text = ご注文に動きがあったとき、または予定どおりに進まなかったときに、ここに表示されます。
notices-all-read-title = すべてお読みになりました
notices-all-read-text = 次のお知らせは自動的にここに表示されます。
notices-nothing-wrong-title = すべて予定どおりです
notices-nothing-wrong-text = 遅れているものや、対応が必要なもののお知らせはありません。
notices-show-all = すべてのお知らせを表示
notices-signed-out-title = ここにはお知らせがありません
notices-signed-out-text = ログインすると、ご注文の動きをお知らせします。アカウントがない場合は、注文を1件だけ探せます。

notice-order-confirmed = ご注文が確定しました
notice-order-shipped = ご注文の商品を発送しました
notice-order-delivered = ご注文の商品が配達されました
notice-order-cancelled = ご注文がキャンセルされました
notice-delivery-date-moved = お届け予定日が変わりました
notice-action-required = お手続きが必要です
notice-refunded = 返金しました
notice-request-answered = お問い合わせに返信がありました
notice-ship-date-passed = まだ発送されていません
notice-no-scan = 荷物の新しい情報がありません
notice-delivery-window-passed = まだ届いていません
notice-pickup-deadline-near = 荷物をお受け取りください
notice-return-window-ending = 返品の期限が近づいています
notice-payment-due = お支払いがまだ確認できていません
notice-request-unanswered = お問い合わせへの返信がまだありません

notice-order-cancelled-text = 今後、発送される商品はありません。
notice-delivery-date-moved-text = 新しい予定日は注文ページでご確認いただけます。
notice-action-required-text = お手続きがあるまで先に進みません。必要なお手続きは注文ページに記載されています。
notice-ship-date-passed-text = { $date }までに発送する予定でした。進み具合をお問い合わせいただけます。
notice-no-scan-text = 配送会社からの報告が数日間ありません。次の読み取りは、お届け先の国に着いてからになることもよくあります。
notice-delivery-window-passed-text = { $date }までにお届けする予定でした。荷物の所在をお問い合わせいただけます。
notice-pickup-deadline-near-text = 受取場所で{ $until }までお預かりしています。それを過ぎると返送されます。
notice-return-window-ending-text = { $until }まで返品を受け付けています。
notice-payment-due-text = { $until }までにショップのページでお支払いください。お支払いがない場合、ご注文は取り消されます。
notice-request-unanswered-text = 通常よりお時間をいただいています。もう一度メッセージを送れます。

notice-ask-order-progress = 進み具合を問い合わせる
notice-ask-package-not-received = 荷物について問い合わせる
notice-ask-payment-issue = お支払いについて問い合わせる
notice-ask-return-replace = 返品・交換
notice-ask-contact = カスタマーサービスに連絡
notice-calendar = カレンダーに追加
notice-calendar-kept = カレンダーの予定を{ $path }に保存しました。ファイルを開くとカレンダーに追加できます。
notice-mark-read = 既読にする
notice-unread = 未読

notice-mute = この注文の通知をオフにする
notice-unmute = この注文の通知をオンにする
notice-order-muted = この注文の通知はオフです。お知らせは一覧にだけ表示されます。
notice-order-unmuted = この注文の通知をオンにしました。
notice-muted = 通知オフ
