# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = ヘルプ
help-lead = { $store }からの回答を、オフラインでもお読みいただけます。
help-search-label = ヘルプページを検索
help-search-placeholder = 何をお調べですか？
help-found-title = ヘルプページ
help-found-nothing = 「{ $text }」に合うヘルプページがありません。短い言葉や簡単な言葉にすると見つかることがあります。
help-search-everything = 注文も検索する

# What the reader marked and read, on the front page of the help.
help-bookmarks = ブックマーク
help-bookmarks-save = ファイルに保存
help-bookmarks-hint = ログアウトしても、このパソコンに残ります。
help-bookmarks-all = すべて表示（{ $count }）
help-bookmark-remove = ブックマーク「{ $title }」を削除
help-bookmark-removed = ブックマークを削除しました。
help-bookmark-gone = 今はこのパソコンにありません
help-recent = 最近読んだページ
help-recent-clear = 消去
help-recent-cleared = 読んだページの記録を消去しました。
help-topics = トピック

help-article-count = { $count }件の記事
help-all-articles = 全{ $count }件の記事
help-other-topics = ほかのトピック
help-topic-missing = このトピックはありません
help-topic-empty = このトピックには今、記事がありません。

# Nothing is here yet because the first copy is still being made.
help-arriving-title = ヘルプページを取り込んでいます
help-arriving-text = 一度このパソコンにコピーすると、その後はオフラインでもお読みいただけます。
help-arriving-language = ヘルプ（{ $language }）
help-arriving-progress = { $total }件中{ $done }件
help-offline-title = ヘルプページはまだこのパソコンにありません
help-offline-text = 今は接続がありません。接続が戻ると自動的に取り込みます。
help-empty-title = ヘルプページはまだありません
help-empty-text = { $store }はまだヘルプページを公開していません。

help-breadcrumbs = 現在の場所
help-updated = 最終更新：{ $date }
help-also-in = ほかの言語：
help-fallback-title = { $wanted }ではまだご覧いただけません
help-fallback-text = 翻訳されるまで、このページを{ $shown }で表示しています。
help-chosen-title = { $shown }で表示しています
help-read-in = { $language }で読む
help-read-instead = 次の言語でもお読みいただけます：
help-contents = このページの内容
help-back-to-top = ページの先頭へ
help-print = 印刷
help-picture-larger = 大きく表示
help-picture-title = 画像
help-table = 表
help-previous = 前へ
help-next = 次へ
help-neighbours = このトピックのほかの記事
help-article-missing = このページはここにありません
help-article-missing-text = 名前の変更や削除があったか、まだこのパソコンに届いていない可能性があります。
help-go-home = ヘルプの全トピック
help-printed-from = { $store }のヘルプページより

# Reading: what can be done with a page, and what is said about it.
help-tools = このページ
help-bookmark = ブックマーク
help-compare = { $language }と並べて読む
help-find = ページ内を検索
help-find-count = { $count }件中{ $index }件目
help-find-none = 見つかりません
help-find-previous = 前の一致
help-find-next = 次の一致
help-copy-link = リンクをコピー
help-copy-link-to = 「{ $heading }」へのリンクをコピー
help-link-copied = リンクをコピーしました。
help-outdated-title = このページは古くなっている可能性があります
help-outdated-text = 2年以上更新されていません。
help-behind-title = { $language }に新しい版があります
help-behind-text = { $date }に更新されました。この翻訳にはまだ反映されていない内容があるかもしれません。
help-read-newer = 新しい版を読む
help-resume = 前回の続きから読む
help-related = 関連ページ
help-picture-fit = ウィンドウに合わせる
help-picture-full = 実際のサイズ

vote-question = このページは役に立ちましたか？
vote-yes = はい
vote-no = いいえ
vote-thanks-yes = お役に立ててうれしく思います。ご回答ありがとうございます。
vote-why = どのような点でお困りでしたか？
vote-reason-unclear = 分かりにくい
vote-reason-incomplete = 情報が足りない
vote-reason-outdated = 内容が古い
vote-reason-not-my-question = 知りたいことと違う
vote-reason-dislike-policy = 内容は分かるが、納得できない
vote-text = どのような内容があればよかったですか？
vote-send = 送信
vote-thanks-no = ありがとうございます。ページの改善に役立てます。
vote-change = 変更
vote-contact = まだ解決していませんか？
vote-contact-ask = 問い合わせる

# The block at the end of every help page.
help-more-title = まだお困りですか？
help-likely-title = この注文についてですか？
help-likely-open = 注文を開く
help-more-order-title = ご注文についてのお問い合わせ
help-more-order-text = 注文を開いてください。今できることと問い合わせ先が注文ページに表示されます。
help-more-order-link = 注文履歴
help-more-record-title = お問い合わせ済みの方
help-more-record-text = これまでのお問い合わせと返信は、お問い合わせ履歴にあります。
help-more-record-link = お問い合わせ履歴
help-more-find-title = 注文が見つかりませんか？
help-more-find-text = 注文番号と、ご注文時のメールアドレスで探せます。
help-more-find-link = 注文を探す
help-more-contact-title = カスタマーサービスに連絡
help-more-contact-answer = 通常{ $hours }時間以内に返信いたします。
help-more-contact-text = すべてのメッセージに目を通しています。
help-more-contact-link = 質問する
help-hours = { $days }　{ $open }〜{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = 検索
search-title-for = 「{ $text }」の検索結果
search-count = { $count }件の結果
search-meant = もしかして：「{ $text }」
search-orders = 注文
search-articles = ヘルプ
search-foreign = ほかの言語のヘルプ
search-all-orders = すべてを一覧で表示
search-keys-move = 移動
search-keys-open = 開く
search-keys-focus = 検索
search-empty-title = 何をお探しですか？
search-empty-text = 数文字入力すると、入力するごとに結果が表示されます。オフラインでも使えます。
search-try-number = 注文番号、またはその一部
search-try-product = ご購入の商品
search-try-parcel = 追跡番号または配送会社
search-try-question = 「いつ届きますか」などの質問
search-nothing-title = 「{ $text }」は見つかりませんでした
search-nothing-words = 言葉を減らす、簡単な言葉にする、言葉の最初だけにする、などをお試しください。
search-ask = ショップに問い合わせる
search-nothing-signed-out = このパソコンにはご注文の情報がありません。ログインするか注文を探すと、ここで検索できます。
search-nothing-offline = 接続がありません。このパソコンに保存されているものだけを検索できます。
search-go-help = ヘルプを見る
search-go-orders = すべての注文
search-go-look-up = 注文を探す
search-go-sign-in = ログイン
