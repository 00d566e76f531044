# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = このパソコンにはありません。削除されたか、まだ届いていない可能性があります。
error-offline = 接続が必要ですが、今は接続がありません。保存済みの内容はそのままお読みいただけます。
error-store-trouble = 今、ショップから正しい応答がありません。自動的にもう一度試します。
error-sign-in-failed = ログインできませんでした。もう一度お試しください。
error-look-up-failed = このメールアドレスと注文番号の注文は見つかりませんでした。両方をご確認ください。
error-too-many-attempts = 試行回数が多すぎます。数分待ってからお試しください。
error-link-refused = このリンクは安全に開けないため、開きませんでした。
error-no-pack = このファイルには、このアプリのヘルプが入っていないか、一部しか入っていません。何も変更されていません。

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = 内容を入力するか、写真を追加してください。
error-text-too-long = 文章が長すぎるため送信できません。短くしてください。
error-no-lines = 商品を1点以上お選びください。
error-line-not-eligible = 選択された商品の中に、選べなくなったもの、または数量が多すぎるものがあります。一覧をもう一度ご確認ください。
error-address-incomplete = 住所に足りない項目があります。
error-too-many-attachments = ファイルの数が上限に達しているため、このファイルは追加されませんでした。
error-topic-closed = この注文では受け付けられなくなりました。入力した内容は保存されています。
error-on-its-way = すでに送信中のため、変更できません。

## Why one file is not added to a message

error-file-empty = このファイルは空です。
error-file-too-large = このファイルは大きすぎます。1ファイルの上限は{ $size }です。
error-file-type = 送信できるのは画像（JPEG、PNG、WebP、HEIC）とPDFファイルだけです。
error-file-damaged = このファイルを開けません。壊れている可能性があります。
error-file-pixels = この画像は画素数が多すぎます。縮小した画像をお使いください。

## Anything else

error-internal = アプリで問題が発生しました。もう一度お試しください。

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = 表示できませんでした
