# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = ログインしました
system-signed-in-text = このページを閉じて、アプリにお戻りください。

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = ログインできませんでした
system-sign-in-failed-text = アプリに戻って、もう一度お試しください。

# Another window of the app is open already.
system-already-open-title = { $app }はすでに開いています
system-already-open-text = ほかのウィンドウをご確認ください。同時に2つ開くと、互いの動作を妨げます。

system-keychain-slow-title = キーチェーンの応答を待っています
system-keychain-slow-text = { $app }は保存する内容を暗号化し、その鍵をシステムのキーチェーンに保管します。パスワードを求められたら入力してください。キーチェーンを使わない場合、鍵はご本人だけが読めるファイルに保管されます。

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = キーチェーンから応答がありません
system-keychain-silent-text = { $app }がここに保存した内容の鍵は、キーチェーンにあります。ロックを解除して、もう一度お試しください。最初からやり直すと、{ $app }はすべてをショップからもう一度取り込みますが、未送信のものは読めないままになります。

# The keychain works, but the key is no longer in it.
system-key-lost-title = データの鍵が見つかりません
system-key-lost-text = { $app }は保存する内容を暗号化していますが、鍵が元の場所にありません。最初からやり直すと、すべてをショップからもう一度取り込みますが、未送信のものは読めないままになります。

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app }がフォルダーを使えません
system-folder-unusable-text = ディスクに空きがあること、ご自分のフォルダーに書き込めること、{ $app }が最新であることをご確認ください。

# Buttons.
system-trouble-again = もう一度試す
system-trouble-afresh = 最初からやり直す
system-trouble-without-keychain = キーチェーンなしで続ける
system-trouble-quit = 終了

system-notice-order-confirmed = 注文{ $order }が確定しました
system-notice-order-confirmed-text = 準備中：{ $goods }
system-notice-order-shipped = 注文{ $order }を発送しました
system-notice-order-shipped-text = 配送中：{ $goods }
system-notice-order-delivered = 注文{ $order }が配達されました
system-notice-order-delivered-text = 配達済み：{ $goods }
system-notice-order-cancelled = 注文{ $order }がキャンセルされました
system-notice-order-cancelled-text = 今後の発送はありません：{ $goods }
system-notice-delivery-date-moved = 注文{ $order }のお届け予定日が変わりました
system-notice-delivery-date-moved-text = お届け日の変更：{ $goods }
system-notice-action-required = 注文{ $order }のお手続きが必要です
system-notice-action-required-text = お手続きがあるまで先に進みません：{ $goods }
system-notice-refunded = 注文{ $order }の返金を行いました
system-notice-refunded-text = 返金済み：{ $goods }
system-notice-request-answered = お問い合わせに返信がありました
system-notice-request-answered-text = お問い合わせを開いて返信をお読みください。
system-notice-request-unanswered = お問い合わせへの返信がまだありません
system-notice-request-unanswered-text = 通常よりお時間をいただいています。もう一度メッセージを送れます。
system-notice-ship-date-passed = 注文{ $order }はまだ発送されていません
system-notice-ship-date-passed-text = 予定より遅れています：{ $goods }
system-notice-no-scan = 注文{ $order }の新しい情報がありません
system-notice-no-scan-text = 配送会社からの報告が数日間ありません：{ $goods }
system-notice-delivery-window-passed = 注文{ $order }はまだ届いていません
system-notice-delivery-window-passed-text = お届け予定日を過ぎています：{ $goods }
system-notice-pickup-deadline-near = 注文{ $order }の受け取り
system-notice-pickup-deadline-near-text = 荷物がまもなく返送されます：{ $goods }
system-notice-return-window-ending = 注文{ $order }の返品期限
system-notice-return-window-ending-text = 返品できるのはあと数日です：{ $goods }
system-notice-payment-due = 注文{ $order }のお支払い
system-notice-payment-due-text = お支払いの期限が近づいています：{ $goods }
system-notice-summary = 新しいお知らせが{ $count }件あります
system-notice-open = 開く

system-tray-open = ウィンドウを開く
system-tray-quit = 終了
system-tray-unread =
    { $count ->
        [0] 未読のお知らせはありません
       *[other] 未読のお知らせ{ $count }件
    }

system-close-title = ウィンドウを閉じても実行を続けますか？
system-close-text = 続けると、ご注文に動きがあったときにすぐにお知らせします。使うメモリはわずかです。この設定はいつでも変更できます。
system-close-stay = 実行を続ける
system-close-quit = 終了
