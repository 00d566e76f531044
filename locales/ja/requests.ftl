# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = お届け先の変更
topic-payment-issue = お支払いの問題
topic-order-progress = 進み具合の確認
topic-package-not-received = 荷物が届かない
topic-customs-duty = 関税・税金
topic-return-replace = 返品・交換
topic-item-problem = 商品の問題
topic-cancel-order = 注文のキャンセル
topic-contact = カスタマーサービスに連絡

# How far a request is.
request-state-received = 受付済み
request-state-in-review = 確認中
request-state-waiting-for-customer = ご返答待ち
request-state-accepted = 承認済み
request-state-refused = お受けできません
request-state-done = 完了
request-state-withdrawn = 取り下げ済み
request-state-unknown = 対応中

request-state-received-meaning = { $store }がお問い合わせを受け付けました。返信をお待ちください。
request-state-received-meaning-hours = { $store }がお問い合わせを受け付けました。返信は通常{ $hours }時間以内に届きます。
request-state-in-review-meaning = { $store }の担当者が内容を確認しています。
request-state-waiting-for-customer-meaning = { $store }がご返答をお待ちしています。下の欄からご返信ください。
request-state-accepted-meaning = { $store }がお申し出を承りました。今後の流れはメッセージをご覧ください。
request-state-refused-meaning = { $store }はお申し出をお受けできませんでした。理由はメッセージをご覧ください。
request-state-done-meaning = この件は解決しました。
request-state-withdrawn-meaning = このお問い合わせは取り下げられました。
request-state-unknown-meaning = { $store }が対応しています。

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = 接続を待っています
sending-waits-sign-in = ログインを待っています
sending-waits-store = ショップの応答を待っています
sending-waits-turn = まもなく送信します
sending-waits-retry = { $when }に再送信します
sending-sending = 送信中
sending-files = { $sent } / { $total }
stuck-label = 未送信
stuck-label-refused = 受付不可

sending-files-label = ファイル
sending-exposed = すでに届いている可能性があります。もう一度送信しますが、二重に届くことはありません。
sending-edit = 編集
sending-resend = それでも送信する
sending-discard = 破棄
sending-stop = 送信しない
sending-replace-title = 入力中の内容を置き換えますか？
sending-replace-text = ここには入力中の未送信の内容が別にあります。編集に戻す内容で置き換えられます。
sending-replace-confirm = 置き換える
sending-discard-title = 破棄しますか？
sending-discard-text = 送信されず、元に戻すこともできません。
sending-discard-confirm = 破棄する

stuck-refused = { $store }で受け付けられませんでした。
stuck-refused-topic-closed = 送信されるまでの間に、{ $store }での受け付けが終了しました。
stuck-refused-line-not-eligible = 一部の商品、またはその数量が、{ $store }で受け付けられませんでした。
stuck-refused-request-closed = 届く前に、お問い合わせが終了しました。
stuck-refused-request-closed-at = 届く前に、お問い合わせが終了しました（{ $at }）。
stuck-superseded = 後からのお申し出により不要になったため、送信されませんでした。
stuck-expired = 1週間以上送信できなかったため、送信を取りやめました。今も送信をご希望ですか？
stuck-gone = 対象の注文またはお問い合わせが、{ $store }にはもうありません。
stuck-invalid = この内容のままでは{ $store }で読み取れません。修正してもう一度送信してください。
stuck-attachment-refused = ファイルの1つが{ $store }で受け付けられませんでした。そのファイルを外して、残りをもう一度送信してください。
stuck-forbidden = 現在のログインでは、この操作は許可されていません。

## Forms: what a customer fills in to ask for something

form-discarded = 下書きを破棄しました。

line-reason-changed-mind = 気が変わった
line-reason-too-small = 小さすぎる
line-reason-too-large = 大きすぎる
line-reason-not-as-described = 説明と違う
line-reason-missing = 荷物に入っていない
line-reason-wrong-item = 注文と違う商品が届いた
line-reason-damaged = 破損している
line-reason-defective = 動作しない、または不具合がある
line-reason-arrived-late = 届くのが遅かった
line-reason-other = その他の理由

wish-refund = 返金
wish-replacement = 交換
wish-store-credit = ショップクレジット

form-back = 注文{ $number }
form-loading = フォームを読み込み中

form-articles = こちらで解決するかもしれません
form-earlier = この件はすでにお問い合わせいただいています
form-earlier-text = 最終更新：{ $date }。付け加えたいことは、そちらにお書きください。
form-earlier-open = お問い合わせを開く

form-text-change-address = ほかにお知らせいただくことはありますか？
form-text-payment-issue = お支払いで何が起きましたか？
form-text-payment-issue-hint = 例：エラーメッセージが出た、カードに請求があった、確認の連絡が来ない。カード番号の全桁は絶対に送信しないでください。
form-text-order-progress = お知りになりたいことは何ですか？
form-text-order-progress-hint = ご注文が必要な日が決まっている場合は、お知らせください。
form-text-package-not-received = これまでに確認されたことは何ですか？
form-text-package-not-received-hint = 例：近所の方に聞いた、郵便受けや置き配の場所を見た、配送会社に電話した。
form-text-customs-duty = 関税や税金について、どのようなご質問ですか？
form-text-customs-duty-hint = 税関または配送会社から連絡があった場合は、お知らせください。書類の写真があると助かります。
form-text-return-replace = 商品について補足することはありますか？
form-text-item-problem = どのようなことがありましたか？
form-text-item-problem-hint = ひと言でもかまいません。
form-text-cancel-order = キャンセルの理由をお聞かせください
form-text-cancel-order-hint = ご記入は任意ですが、今後の改善に役立てます。
form-text-contact = どのようなご用件ですか？
form-optional = { $label }（任意）
form-room = あと{ $count }文字

form-goods-return = どの商品を返品されますか？
form-goods-problem = どの商品に問題がありますか？
form-goods-count = { $total }点中{ $count }点
form-goods-quantity = 数量
form-goods-less = 1つ減らす
form-goods-more = 1つ増やす
form-goods-reason-return = 理由
form-goods-reason-problem = 問題の内容
form-goods-reason-choose = 理由を選択
form-goods-until = { $until }まで
form-goods-unshipped = まだ発送されていません
form-goods-made = オーダーメイドのため、返品できません
form-goods-over = 受付期間は終了しました

form-wish = ご希望の対応

form-parcel = どの荷物が届いていませんか？
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }（追跡番号なし）

form-files = 写真と書類
form-files-add = ファイルを追加
form-files-hint = JPEG、PNG、WebP、HEIC、PDFに対応しています。ここにファイルをドロップするか、画像を貼り付けることもできます。
form-files-drop = ここにファイルをドロップ
form-files-private = 画像の位置情報とカメラの情報は、送信前に取り除かれます。
form-files-coming = 準備中
form-files-remove = { $name }を削除
form-files-dismiss = { $name }についてのメッセージを閉じる

## The service record: everything the customer asked, and what they began to write.

requests-title = お問い合わせ履歴
requests-lead = { $store }へのお問い合わせと、その結果です。
requests-needs = 対応が必要
requests-news = 新しい返信
requests-drafts = 未送信の下書き
requests-open = 対応中
requests-ended = 終了
requests-ask-order = 注文について問い合わせる
requests-ask-other = その他のお問い合わせ
requests-empty-title = お問い合わせはまだありません
requests-empty-text = { $store }へのお問い合わせと返信が、ここにすべて表示されます。お問い合わせは、接続でき次第送信されます。
requests-signed-out-title = お問い合わせはここにありません
requests-signed-out-text = ログインすると、これまでのお問い合わせと返信をご覧いただけます。アカウントをお持ちでない場合は、お問い合わせになった注文をお探しください。

request-row-you = 自分：
request-row-store = { $store }：
request-row-unread = 新しい返信

requests-draft-orphaned = 対象の注文またはお問い合わせが、このパソコンにはもうありません。
requests-draft-files = ファイル{ $count }件
requests-draft-continue = 続ける
requests-draft-read = 読む
requests-draft-discard = 下書き「{ $topic }」を破棄
requests-orphan-title = 送信できなくなりました
requests-orphan-text = 対象の注文またはお問い合わせが、このパソコンにはもうありません。文章をコピーして、ほかでお使いいただけます。
request-copy-text = 文章をコピー
request-text-copied = 文章をコピーしました。
form-files-wanted = 写真があると、すぐにお答えできます。

form-address = お届け先はどちらですか？
form-address-country = 国・地域
form-address-name = 氏名
form-address-line = 住所{ $number }
form-address-line-hint = 番地、必要に応じて建物名・部屋番号・階・会社名
form-address-city = 市区町村
form-address-code = 郵便番号
form-address-code-own = 郵便番号（{ $own }）
form-address-region-state = 州
form-address-region-province = 州・省・県
form-address-region-prefecture = 都道府県
form-address-region-county = 州・県
form-address-region-region = 地域
form-address-phone = 電話番号
form-address-phone-hint = 配達時に確認が必要な場合に、配送会社が使います。
form-address-example = 例：{ $example }
form-address-code-odd = この国の郵便番号の形式と異なるようです。ご確認ください。
form-address-after = 変更後
form-address-before = 変更前

form-next = 送信後の流れ
form-next-send = すぐに{ $store }へ送信されます。返信はこのアプリに届きます。
form-next-offline = 現在オフラインです。内容はこのパソコンに保存され、接続が戻り次第送信されます。
form-next-sign-in = 内容はこのパソコンに保存され、再度ログインすると送信されます。
form-next-answer = { $store }は通常{ $hours }時間以内に返信します。
form-next-answer-open = { $store }の担当者が内容を読み、返信します。
form-next-hours = 対応時間：
form-next-change-address = すでに配送会社に引き渡していた場合、お届け先は変更できません。その場合は、ほかにできることをご案内します。
form-next-payment-issue = お問い合わせによって二重に請求されることはありません。お支払いができていなかった場合は、次の手順をご案内します。
form-next-order-progress = 現在の状況を確認し、発送の時期をお知らせします。
form-next-package-not-received = 配送会社に荷物の所在を確認します。紛失していた場合は、交換または返金についてご相談します。
form-next-customs-duty = 関税は税関が決めるものです。当店で分かることをお知らせします。
form-next-return-replace = 返信があるまで、商品はそのままの状態で保管してください。返品をお受けできる場合は、送り先をお知らせします。
form-next-item-problem = 返信があるまで、商品と梱包材を保管してください。
form-next-cancel-order = すでに配送会社に引き渡していた場合、キャンセルはできません。その場合は、到着後に返品していただけます。
form-next-money = キャンセルできた場合、{ $money }をお支払い時の方法で{ $days }日以内に返金します。
form-next-money-reserved = キャンセルできた場合、カード会社や銀行で確保されている{ $money }の利用枠は解放されます。
form-next-money-unpaid = この注文はまだお支払いいただいていないため、返金はありません。

form-send = 送信
form-saved = 下書きを保存しました
form-not-saved = 下書きを保存できませんでした
form-discard = 下書きを破棄

form-check = { $count }か所をご確認ください
form-fault-missing = 入力してください。
form-fault-reason = 理由をお選びください。
form-fault-wish = ご希望の対応をお選びください。
form-fault-parcel = 荷物をお選びください。
form-fault-same = 現在のお届け先と同じです。
form-fault-long = { $count }文字超過しています。
form-fault-at = { $field }：{ $fault }

form-closed = この注文では現在受け付けていません
form-gone = この注文はこのパソコンにもうありません
form-gone-text = ショップで削除されたか、別のアカウントでログインしている可能性があります。
form-kept = 入力した内容は保存されています
form-copy = 文章をコピー
form-copied = 文章をコピーしました
form-to-order = 注文に戻る

form-contact-out = { $store }へのお問い合わせにはログインが必要です
form-contact-out-text = ログインすると、返信がこのアプリに届きます。
form-contact-guest = ご注文についてのお問い合わせ
form-contact-guest-text = 注文を1件だけ表示しているため、お問い合わせはその注文についてのものになります。
form-contact-guest-open = 注文へ移動

## One request with its messages

thread-not-found-title = このお問い合わせはここにありません
thread-not-found-text = 別の場所から送信されてまだ届いていないか、破棄された可能性があります。
thread-all = すべてのお問い合わせ
thread-asked = お問い合わせ日時：{ $date }
thread-order = 注文
thread-asked-for = お問い合わせの内容
thread-line = { $title } × { $count }
thread-line-unknown = 注文の商品
thread-wish = ご希望の対応
thread-address = 新しいお届け先
thread-parcel = 荷物

thread-messages = メッセージ
thread-unsent = 未送信
thread-you = 自分
thread-pictures = 画像
thread-files = ファイル
thread-picture-larger = { $name }を拡大表示
thread-file-save = 保存
thread-file-saved = { $path }に保存しました

thread-news-answer = { $store }から新しい返信があります
thread-news-state = 現在の状況：{ $state }

thread-reply-title = { $store }にメッセージを送る
thread-send = 送信
thread-draft-kept = 下書きを保存しました
thread-message-kept = メッセージを送信します。
thread-left-title = 書きかけの内容
thread-left-text = このお問い合わせは終了しているため、送信できません。文章はコピーできます。

thread-withdraw = 取り下げる
thread-withdraw-title = このお問い合わせを取り下げますか？
thread-withdraw-text = 不要になったことを、すぐに{ $store }へ知らせます。
thread-withdrawing = このお問い合わせを取り下げました

thread-reopen-until = 解決していませんか？{ $date }まで再開できます。
thread-reopen-text = 解決していませんか？再開できます。
thread-reopen = 再開する
thread-reopen-title = 解決していないことをお書きください
thread-reopen-send = 再開する

thread-rating-title = { $store }の対応はいかがでしたか？
thread-rating-stars = 評価
thread-rating-1 = 悪い
thread-rating-2 = やや悪い
thread-rating-3 = 普通
thread-rating-4 = 良い
thread-rating-5 = とても良い
thread-rating-given = { $name }（星5つ中{ $stars }つ）
thread-rating-text = 良かった点、気になった点
thread-rating-send = 送信
thread-rating-change = 変更
