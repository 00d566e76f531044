# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = ログインしました
system-signed-in-text = このページを閉じて、アプリにお戻りください。

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = ログインできませんでした
system-sign-in-failed-text = アプリに戻って、もう一度お試しください。

# Another window of the app is open already.
system-already-open-title = { $app }はすでに開いています
system-already-open-text = もう一つのウィンドウをお探しください。同時に二つ開くと、互いに妨げになります。

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
