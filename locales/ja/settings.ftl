# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = 設定

# Language and money.
settings-words = 言語と通貨
settings-language = 言語
settings-language-hint = すぐに切り替わります。今の画面はそのままです。
settings-language-system = このパソコンの設定に合わせる
settings-currency = 価格の通貨
settings-currency-hint = 注文の金額は、お支払い時の通貨のまま表示します。その横に、換算した金額とレート、その日付を表示します。
settings-currency-paid = お支払い時の通貨（換算しない）
settings-currency-entry = { $name }（{ $code }）
settings-currency-unknown = ショップに一度接続すると、通貨を選べるようになります。

# How the app looks.
settings-look = 外観
settings-theme = 配色
settings-theme-system = このパソコンの設定に合わせる
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-text-size = 文字の大きさ
settings-text-size-hint = 文字の周りのものも一緒に大きくなります。

# Who is signed in.
settings-account = アカウント
settings-account-signed-in = ログイン中
settings-account-unknown = { $store }のアカウント
settings-account-guest = ゲスト
settings-account-guest-text = 注文を1件だけ表示しています。ログインすると、すべての注文をここで見られます。
settings-account-out = ログインしていません
settings-account-out-text = ヘルプページはアカウントがなくても使えます。ログインすると、ご注文をここで見られます。
settings-account-waiting = ログイン手続き中
settings-account-waiting-text = ブラウザーでショップのページを開いています。終わったらここにお戻りください。
settings-account-expired-text = 保存済みの内容はそのまま読めます。新しい情報を受け取るには、もう一度ログインしてください。
settings-account-show-waiting = 表示
settings-sign-in = ログイン
settings-sign-in-again = もう一度ログイン
settings-look-up = 注文を探す
settings-sign-out = ログアウト

# Asked before signing out.
settings-sign-out-title = このパソコンからログアウトしますか？
settings-sign-out-lost = 未送信のものがあります
settings-sign-out-unsent = 接続またはご対応を待っている未送信のものが{ $count }件あります。ログアウトすると失われます。
settings-sign-out-drafts = ログアウトすると、下書き{ $count }件が失われます。
settings-sign-out-look = 確認する
settings-sign-out-lead-gone = このパソコンから削除されるもの：
settings-sign-out-orders =
    { $count ->
        [0] 注文と荷物の情報
       *[other] { $count }件の注文と荷物の情報
    }
settings-sign-out-messages = 注文に関するメッセージ（未送信のものを含む）
settings-sign-out-read = 読んだヘルプページの記録
settings-sign-out-key = ログイン情報
settings-sign-out-lead-kept = そのまま残るもの：
settings-sign-out-help = ヘルプページと、そのブックマーク
settings-sign-out-choices = 言語と外観の設定
settings-sign-out-store = { $store }からは何も削除されません。もう一度ログインすると、ご注文が元どおり表示されます。
settings-sign-out-guest = { $store }からは何も削除されません。注文はいつでももう一度探せます。
settings-sign-out-offline = 今は接続がありません。このパソコンのログイン情報は今すぐ消去し、接続が戻り次第ショップに通知します。
settings-sign-out-stay = ログインしたままにする
settings-signed-out = ログアウトしました。ご注文の情報をこのパソコンから削除しました。

settings-notices = お知らせ
settings-notices-private = これらの設定が、このパソコンの外に送られることはありません。アプリのお知らせ一覧には、いつもすべてが表示されます。
settings-notices-toasts = デスクトップ通知
settings-notices-toasts-hint = 動きがあったときに、短いメッセージを画面に表示します。ウィンドウを閉じていても表示されます。
settings-notices-only-wrong = 問題があるときだけ
settings-notices-only-wrong-hint = 予定どおりでないことと、対応が必要なことだけを通知します。
settings-notices-kinds = 通知する内容
settings-notices-kinds-chosen = { $total }件中{ $count }件を選択
settings-notices-news = ご注文の動き
settings-notices-wrong = 予定どおりでないこと、対応が必要なこと
settings-notice-order-confirmed = 注文の確定
settings-notice-order-shipped = 商品の発送
settings-notice-order-delivered = 商品の配達
settings-notice-order-cancelled = 注文のキャンセル
settings-notice-delivery-date-moved = お届け予定日の変更
settings-notice-action-required = 必要なお手続き
settings-notice-refunded = 返金
settings-notice-request-answered = お問い合わせへの返信
settings-notice-ship-date-passed = 発送の遅れ
settings-notice-no-scan = 荷物の情報が数日間ない
settings-notice-delivery-window-passed = お届けの遅れ
settings-notice-pickup-deadline-near = 荷物の受取期限が近い
settings-notice-return-window-ending = 返品の期限が近い
settings-notice-payment-due = お支払いの期限
settings-notice-request-unanswered = お問い合わせに長く返信がない
settings-notices-quiet = 通知しない時間帯
settings-notices-quiet-hint = その間の動きは、終了時にまとめて通知します。
settings-notices-quiet-from = 開始
settings-notices-quiet-to = 終了
settings-notices-digest = 1日1回まとめて通知
settings-notices-digest-hint = 個別の通知の代わりに、新しい動きを1日に1回まとめて通知します。
settings-notices-digest-at = 時刻
settings-notices-muted = 通知をオフにした注文
settings-notices-muted-hint = お知らせは一覧にだけ表示されます。
settings-notices-muted-none = ありません。通知は、注文ページまたはお知らせ一覧でオフにできます。
settings-notices-unmute = 注文{ $order }の通知をオンにする
settings-notices-muted-gone = このパソコンにない注文

settings-running = ウィンドウと起動
settings-background = ウィンドウを閉じたとき
settings-background-hint = ウィンドウがなくても、ご注文の動きを引き続き通知します。その間に使うメモリはわずかです。
settings-background-stay = 実行を続ける
settings-background-quit = 終了
settings-background-unasked = 初めてウィンドウを閉じるときに確認します。
settings-background-no-tray = このデスクトップの時計の横には、ウィンドウのないアプリを表示する場所がありません。そのため、ウィンドウを閉じるとアプリは終了します。
settings-autostart = このパソコンにログインしたときに開く
settings-autostart-hint = アプリはウィンドウを開かずに時計の横で起動し、動きがあればお知らせします。

# Help pages in several languages.
settings-help = このパソコンのヘルプ
settings-help-lead = 次の言語のヘルプページは、オフラインでもお読みいただけます。
settings-help-size = { $count }件の記事、{ $size }
settings-help-own = 表示中の言語
settings-help-main = ショップの主な言語
settings-help-whole = 完了
settings-help-partly = 未完了
settings-help-coming = コピー中
settings-help-coming-offline = 次の接続時に取り込みます
settings-help-remove = { $language }のヘルプを削除
settings-help-removed = { $language }のヘルプをこのパソコンから削除しました。
settings-undo = 元に戻す
settings-help-add = 言語を追加
settings-help-add-choose = 言語を選択
settings-help-all = ショップのすべての言語がそろっています。
settings-help-file = ファイルから追加
settings-help-file-done = ヘルプ（{ $language }）を追加しました：{ $count }件の記事

# What is stored.
settings-storage = このパソコンに保存されているもの
settings-storage-cache = 注文とヘルプページ
settings-storage-orders =
    { $count ->
        [0] 注文なし
       *[other] { $count }件の注文
    }
settings-storage-media = 画像
settings-storage-local = 設定と入力した内容
settings-storage-total = 合計
settings-storage-limit = 保存する画像
settings-storage-limit-hint = 最新のご注文と、お使いの言語のヘルプの画像を優先して保存します。ほかの画像は、表示するときに取得します。
settings-storage-up-to = { $size }まで
settings-storage-all = すべて
settings-storage-folder = このパソコンのフォルダー
settings-storage-copy = コピー
settings-storage-copied = コピーしました
settings-storage-again = 注文、ヘルプページ、画像は、いつでもショップからもう一度取り込めます。

# What happens to the customer's data, in plain words.
settings-privacy = プライバシー
settings-privacy-store-title = 接続先は{ $store }だけです
settings-privacy-store = このアプリはショップとだけ通信します。広告、アクセス解析、利用状況の報告は一切ありません。
settings-privacy-search-title = 検索の内容は外に出ません
settings-privacy-search = 検索した言葉や読んだ内容が、このパソコンの外に送られることはありません。
settings-privacy-links-title = リンクはブラウザーで開きます
settings-privacy-links = リンクを開く前に、行き先を確認できます。ほかの場所からアプリに読み込むものは何もありません。
settings-privacy-encrypted-title = 保存する内容は暗号化されます
settings-privacy-keychain = 鍵はこのパソコンのキーチェーンにあり、お使いのユーザーアカウントで開きます。
settings-privacy-key-file = このパソコンではキーチェーンを使えません。鍵は、お使いのユーザーアカウントだけが読めるファイルにあります。このアカウントを使える人は、ご注文の内容を読めます。
settings-privacy-key-path = 鍵のファイル

# The app itself.
settings-about = このアプリについて
settings-about-version = バージョン
settings-about-store = ショップ
settings-about-website = ウェブサイト
settings-about-email = メール
settings-about-hours = 営業時間
settings-about-hours-line = { $days }　{ $open }〜{ $close }

session-welcome-title = { $store }へようこそ
session-welcome-lead = ご注文とヘルプの回答を、すべてこのパソコンに。オフラインでもご覧いただけます。
session-title = ログイン
session-lead = このパソコンでご注文をご覧いただけるようになります。
session-language = 言語
session-sign-in-title = ログイン
session-sign-in-text = ブラウザーで{ $store }のページを開きます。パスワードがアプリに渡ることはありません。
session-sign-in = ブラウザーでログイン
session-look-up-title = アカウントをお持ちでないですか？
session-look-up-text = 注文番号とメールアドレスで、注文を1件探せます。
session-look-up-open = 注文を探す
session-help-title = ヘルプだけお読みになりますか？
session-help-text = ヘルプページにアカウントは必要ありません。
session-help-open = ヘルプを読む
session-private = 届いた情報は暗号化してこのパソコンに保存し、ご本人だけに表示します。
session-offline-title = 接続がありません
session-offline-text = ログインには接続が必要です。取り込み済みのヘルプページは今でもお読みいただけます。
session-already-title = ログインしています
session-already-text = { $account }でログイン中です。
session-already-guest = ゲストとして注文を1件表示しています。ログインすると、すべての注文をここで見られます。
session-go-home = 注文を見る

# While the customer is in the browser.
session-wait-title = ブラウザーで続けてください
session-wait-text = { $store }のページでログインしてから、ここにお戻りください。この画面は自動的に先へ進みます。
session-wait-not-open = ページが開きませんか？
session-wait-copy-hint = このアドレスをコピーして、このパソコンのブラウザーで開いてください：
session-wait-copy = アドレスをコピー
session-wait-copied = アドレスをコピーしました
session-wait-open = ページをもう一度開く
session-wait-cancel = ログインを中止
session-signed-in = ログインしました。ご注文の情報を取り込んでいます。
session-failed-title = ログインできませんでした
session-failed-text = ページが閉じられたか、時間切れになった可能性があります。もう一度お試しください。

# Looking up one order without an account.
session-find-title = 注文を探す
session-find-text = 注文番号は、注文確認メールに記載されています。
session-find-replaces-account = { $account }でログイン中です。注文を探すと、ここではログアウトされます。もう一度ログインするまで、このパソコンにはその1件の注文だけが残ります。
session-find-replaces-guest = 前に探した注文と入れ替わります。
session-find-email = メールアドレス
session-find-email-hint = ご注文時のメールアドレス
session-find-email-missing = ご注文時のメールアドレスを入力してください。
session-find-email-wrong = メールアドレスの形式が正しくないようです。「name@example.com」のように入力してください。
session-find-number = 注文番号
session-find-number-missing = 注文番号を入力してください。
session-find-send = 探す
session-find-back = 戻る
session-find-failed-title = 注文が見つかりませんでした
session-find-failed-text = メールアドレスと注文番号の両方をご確認ください。ご注文後、確認のメールが届くまでに数分かかることがあります。
session-find-wait-title = 試行回数が多すぎます
session-find-wait-text = 安全のため、{ $seconds }秒お待ちください。
session-find-wait-minutes = 安全のため、{ $minutes }分お待ちください。
session-find-wait-over = もう一度お試しいただけます。
session-found = 注文が見つかりました。

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = もう一度ログインしてください
session-expired-text = { $store }がご本人の確認を求めています。それまでは、前回までのご注文の内容を表示します。
session-expired-sign-in = もう一度ログイン
