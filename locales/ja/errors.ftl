# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = このパソコンにはありません。削除されたか、まだ届いていない可能性があります。
error-offline = 接続が必要ですが、今は接続がありません。保存済みの内容はそのままお読みいただけます。
error-store-trouble = 今、ショップから正しい応答がありません。自動的にもう一度試します。
error-sign-in-failed = ログインできませんでした。もう一度お試しください。
error-look-up-failed = このメールアドレスと注文番号の注文は見つかりませんでした。両方をご確認ください。
error-too-many-attempts = 試行回数が多すぎます。数分待ってからお試しください。
error-link-refused = このリンクは安全に開けないため、開きませんでした。
error-internal = アプリで問題が発生しました。もう一度お試しください。

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = 表示できませんでした
