# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = 注文履歴
orders-list = 注文の一覧
orders-search-label = 注文を検索
orders-search-placeholder = 注文番号、商品名、追跡番号
orders-filter-label = 表示
orders-filter-all = すべて
orders-filter-attention = 要確認
orders-filter-awaiting-payment = お支払い待ち
orders-filter-processing = 発送準備中
orders-filter-shipped = 発送済み
orders-filter-delivered = 配達済み
orders-filter-cancelled = キャンセル済み
orders-sort-label = 並べ替え
orders-sort-newest-first = 新しい順
orders-sort-oldest-first = 古い順
orders-sort-last-changed = 更新順
orders-found = { $count }件の注文
orders-empty-title = ご注文はまだありません
orders-empty-text = { $store }でご注文になると、そのすべてがここに表示され、オフラインでもご覧いただけます。
orders-none-found-title = 該当する注文がありません
orders-none-found-text = 言葉を減らすか、別の絞り込みをお試しください。
orders-show-all = すべての注文を表示
orders-signed-out-title = ここにご注文が表示されます
orders-signed-out-text = ログインすると、すべてのご注文をこのパソコンで見られます。注文番号で1件だけ探すこともできます。

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $title }、ほか{ $more }点
order-number = 注文{ $number }
order-placed = 注文日：{ $date }
order-row-arrives = お届け予定：{ $days }
order-row-arrives-near = お届け予定：{ $day }
order-row-ships = 発送予定：{ $date }まで
order-row-late = 予定日（{ $date }）を過ぎています
order-row-until = { $date }まで

## Status of an order

order-status-awaiting-payment = お支払い待ち
order-status-awaiting-payment-meaning = お支払いをお待ちしています。お支払いの確認後、24時間以内にご注文を確定し、発送準備を始めます。
order-status-processing = 発送準備中
order-status-processing-meaning = お支払いを確認し、商品を製作するか在庫から用意して、梱包します。
order-status-shipped = 発送済み
order-status-shipped-meaning = 梱包を終えて配送会社に引き渡しました。お届け先に向かっています。
order-status-delivered = 配達済み
order-status-delivered-meaning = 配送会社から、お届けが完了したと報告がありました。
order-status-cancelled = キャンセル済み
order-status-cancelled-meaning = ご注文はキャンセルされました。今後、発送される商品はありません。
order-status-unknown = 進行中
order-status-unknown-meaning = このバージョンのアプリでは表せない状況です。アプリを更新すると表示されます。

# Where an order in preparation stands.
order-sub-status-payment-received = お支払い受付
order-sub-status-payment-received-meaning = お支払いを受け付け、安全のための確認をしています。
order-sub-status-payment-confirmed = お支払い確認済み
order-sub-status-payment-confirmed-meaning = 確認が終わり、商品の準備に入っています。
order-sub-status-packaging = 商品準備・梱包
order-sub-status-packaging-meaning = 商品をそろえ、品質を確かめて、梱包します。
order-sub-status-packaging-made = お仕立て中
order-sub-status-packaging-made-meaning = ご注文の服をお仕立てしています。お仕立て期間中は、表示がずっと変わらないことがあります。
order-sub-status-packaging-fast-meaning = 商品を梱包しています。24時間以内に発送します。

## Steps of an order, from placing to the door

order-steps = 注文の進み具合
order-step-awaiting-payment = ご注文
order-step-payment-received = お支払い受付
order-step-payment-confirmed = お支払い確認済み
order-step-packaging = 商品準備・梱包
order-step-packaging-made = お仕立て
order-step-shipped = 配送会社に引き渡し
order-step-out-for-delivery = 配達中
order-step-delivered = 配達済み
order-step-cancelled = キャンセル済み
order-step-state-done = 完了
order-step-state-current = 現在
order-step-state-ahead = これから
order-step-expected = 予定：{ $days }
order-step-by = { $date }まで

## What comes next

order-next = 次の予定
order-next-yours = 必要なお手続き
order-next-pay = お支払いへ進む
order-next-until = { $until }まで
order-next-awaiting-payment = お支払い
order-next-payment-received = お支払いの受付
order-next-payment-confirmed = お支払いを確認します（通常24時間以内）
order-next-packaging = 商品を準備します
order-next-shipped = 配送会社に引き渡します
order-next-out-for-delivery = お届け先へ配達します
order-next-delivered = お届け
order-next-cancelled = ご注文をキャンセルします
order-next-by = { $date }まで
order-next-on = { $date }
order-next-window = { $days }
order-next-away = { $day }です
order-next-undated = 日にちはまだ決まっていません。
order-next-late-shipped = { $date }の予定でした。お待たせして申し訳ございません。
order-next-late-delivered = { $date }までにお届けする予定でした。お待たせして申し訳ございません。
order-next-nothing = この先の予定はありません。

## Things to look at. Title, then what to do about it.

attention-payment-due = お支払いがまだ確認できていません
attention-payment-due-text = ショップのページでお支払いください。お支払いの確認後、発送準備を始めます。
attention-payment-due-until = { $until }までにショップのページでお支払いください。お支払いの確認後、発送準備を始めます。
attention-payment-failed = お支払いができませんでした
attention-payment-failed-text = 請求はされていません。ショップのページでもう一度試すか、別のお支払い方法をお選びください。
attention-payment-failed-until = 請求はされていません。{ $until }までにショップのページでもう一度試すか、別のお支払い方法をお選びください。
attention-customs-action = 税関のお手続きが必要です
attention-customs-action-text = 書類または支払いを待って、荷物が止まっています。荷物の欄にある配送会社にご連絡ください。
attention-customs-action-until = 書類または支払いを待って、荷物が止まっています。{ $until }までに、荷物の欄にある配送会社にご連絡ください。
attention-address-action = お届け先の確認が必要です
attention-address-action-text = この住所では配送会社がお届けできませんでした。荷物の欄にある配送会社にご連絡ください。
attention-address-action-until = この住所では配送会社がお届けできませんでした。{ $until }までに、荷物の欄にある配送会社にご連絡ください。
attention-action-required = 配送会社がご連絡を待っています
attention-action-required-text = お手続きがあるまで荷物は動きません。荷物の欄にある配送会社にご連絡ください。
attention-action-required-until = お手続きがあるまで荷物は動きません。期限は{ $until }です。
attention-pickup-ready = お受け取りいただけます
attention-pickup-ready-text = 荷物が受取場所に届いています。コードと本人確認書類をお持ちください。
attention-pickup-ready-until = 荷物を受取場所で{ $until }までお預かりしています。コードと本人確認書類をお持ちください。
attention-attempt-failed = ご不在でした
attention-attempt-failed-text = 配送会社がお届けに伺いました。配送会社に連絡して、別の日をお決めください。
attention-attempt-failed-until = 配送会社がお届けに伺いました。{ $until }までに別の日をお決めください。
attention-parcel-lost = 荷物が紛失したようです
attention-parcel-lost-text = 配送会社が荷物を見つけられません。お待ちいただく必要はありません。このご注文について当店にお問い合わせください。
attention-parcel-damaged = 荷物が破損しました
attention-parcel-damaged-text = 配送会社から破損の報告がありました。中の商品が壊れていたら、写真を添えてお知らせください。
attention-parcel-exception = 荷物が途中で止まっています
attention-parcel-exception-text = 配送会社から、途中で問題が起きたと報告がありました。たいていは数日のうちに配送が再開されます。
attention-parcel-returning = 荷物が返送されています
attention-parcel-returning-text = お届けできず、当店に戻ってきます。このご注文についてお問い合わせください。
attention-held-at-customs = 通関手続き中
attention-held-at-customs-text = 税関が荷物を検査しています。数日かかることがあります。お手続きは必要ありません。
attention-late-to-ship = 発送が遅れています
attention-late-to-ship-text = 申し訳ございません。まだ準備中です。
attention-late-to-ship-since = { $since }までに発送する予定でした。申し訳ございません。まだ準備中です。
attention-late-to-arrive = お届けが遅れています
attention-late-to-arrive-text = 申し訳ございません。まだ配送の途中です。
attention-late-to-arrive-since = { $since }までにお届けする予定でした。申し訳ございません。まだ配送の途中です。
attention-no-scan = 配送会社からの情報がありません
attention-no-scan-text = 荷物の読み取りが数日間ありません。次の読み取りは、お届け先の国に着いてからになることもよくあります。
order-attention = 確認が必要なこと
order-attention-see-parcel = 荷物を見る

## Milestones of a parcel

milestone-not-found = 追跡情報待ち
milestone-not-found-meaning = 配送会社にこの番号がまだ登録されていません。数日かかることがあります。
milestone-info-received = 出荷情報を受付
milestone-info-received-meaning = 配送会社が情報を受け取り、荷物を待っています。
milestone-in-transit = 輸送中
milestone-in-transit-meaning = 荷物を輸送しています。遠い国へは、何日も情報が更新されないことがあります。
milestone-out-for-delivery = 配達中
milestone-out-for-delivery-meaning = 本日お届けする予定です。
milestone-available-for-pickup = 受け取り可能
milestone-available-for-pickup-meaning = 受取場所でお預かりしています。
milestone-attempt-failed = 配達できず
milestone-attempt-failed-meaning = 配送会社が伺いましたが、お渡しできませんでした。
milestone-delivered = 配達済み
milestone-delivered-meaning = 配送会社から、お渡ししたと報告がありました。
milestone-exception = 配送中に問題発生
milestone-exception-meaning = 何らかの理由で荷物が先に進めません。
milestone-returning = 返送中
milestone-returning-meaning = 荷物が当店に戻る途中です。
milestone-returned = 当店へ返送済み
milestone-returned-meaning = 荷物が当店に戻りました。
milestone-expired = 情報の更新なし
milestone-expired-meaning = 配送会社からの報告が長い間ありません。
milestone-unknown = 配送会社からのお知らせ
milestone-unknown-meaning = 配送会社からの報告に、このバージョンのアプリでは表せない内容があります。

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = 通関手続き中
sub-milestone-customs-meaning = 税関が荷物を検査しています。
sub-milestone-delayed = 遅延
sub-milestone-delayed-meaning = 荷物は進んでいますが、予定より遅れています。
sub-milestone-address = 住所の問題
sub-milestone-address-meaning = この住所では配送会社がお届けできませんでした。
sub-milestone-damaged = 破損
sub-milestone-damaged-meaning = 配送会社から、荷物が破損したと報告がありました。
sub-milestone-lost = 紛失
sub-milestone-lost-meaning = 配送会社が荷物を見つけられません。
sub-milestone-refused = 受取拒否
sub-milestone-refused-meaning = 荷物はお届け先で受け取られませんでした。
sub-milestone-no-one-home = ご不在
sub-milestone-no-one-home-meaning = 配送会社が伺いましたが、ご不在でした。

## The four axes of an order

order-payment = お支払い
order-payment-awaiting = 未払い
order-payment-awaiting-meaning = お支払いをお待ちしています。
order-payment-authorized = 利用枠を確保
order-payment-authorized-meaning = お支払い額の利用枠を確保した状態で、まだ請求はしていません。
order-payment-paid = 支払い済み
order-payment-paid-meaning = 全額をお支払いいただきました。
order-payment-partially-refunded = 一部返金済み
order-payment-partially-refunded-meaning = 一部の金額を返金しました。
order-payment-refunded = 返金済み
order-payment-refunded-meaning = 全額を返金しました。
order-payment-failed = 失敗
order-payment-failed-meaning = お支払いができませんでした。

order-state = 注文
order-state-open = 対応中
order-state-open-meaning = 当店で行うことがまだ残っています。
order-state-completed = 完了
order-state-completed-meaning = すべて完了しました。
order-state-cancelled = キャンセル済み
order-state-cancelled-meaning = 今後、発送される商品はありません。

order-shipment = 発送
order-shipment-not-shipped = 未発送
order-shipment-not-shipped-meaning = 商品はすべてまだ当店にあります。
order-shipment-partially-shipped = 一部発送済み
order-shipment-partially-shipped-meaning = 一部の商品を発送しました。残りは後からお送りします。
order-shipment-shipped = 発送済み
order-shipment-shipped-meaning = すべて発送しました。
order-shipment-partially-delivered = 一部配達済み
order-shipment-partially-delivered-meaning = 一部の荷物が届き、残りは配送の途中です。
order-shipment-delivered = 配達済み
order-shipment-delivered-meaning = すべての荷物が届きました。

order-returns = 返品
order-returns-none = なし
order-returns-none-meaning = 返品はありません。
order-returns-requested = 申し込み済み
order-returns-requested-meaning = 返品のお申し込みをいただいています。
order-returns-in-transit = 返送中
order-returns-in-transit-meaning = 返送された商品が当店に向かっています。
order-returns-received = 到着済み
order-returns-received-meaning = 返送された商品が届き、確認しています。
order-returns-refunded = 返金済み
order-returns-refunded-meaning = 返品された商品の代金を返金しました。

## The page of an order

order-back = すべての注文
order-not-found-title = この注文は見つかりません
order-where = 荷物の場所
order-parcel-of = 荷物 { $place } / { $count }
order-parcel-one = 荷物
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = 内容
order-tracking-number = 追跡番号
order-tracking-copy = 追跡番号をコピー
order-tracking-copied = 追跡番号をコピーしました。
order-tracking-open = 配送会社のページで追跡
order-route = 荷物の経路
order-timeline = この荷物の配送状況
order-timeline-more = 以前の{ $count }件を表示
order-timeline-empty = 配送会社からの報告はまだありません。
order-timeline-local = 時刻はそれぞれの現地時間です。
order-carrier-says = 配送会社の説明：
order-untracked-title = 普通郵便（追跡なし）
order-untracked-text = この荷物には追跡番号がなく、途中の状況は分かりません。お届け予定日を目安にしてください。
order-untracked-shipped = { $date }に発送しました。
order-carrier = 配送会社
order-last-mile = 現地の配送会社
order-carrier-call = { $name }に電話する
order-carrier-write = { $name }にメールする
order-carrier-visit = { $name }のページを開く
order-pickup = 受取場所
order-pickup-hours = 営業時間
order-pickup-hours-line = { $days }　{ $open }〜{ $close }
order-pickup-deadline = 受取期限：{ $time }
order-pickup-code = コード
order-lines = 商品
order-line-each = { $quantity } × { $price }
order-line-option = { $name }：{ $value }
order-line-made = オーダーメイド
order-line-fast = 24時間以内に発送
order-total-subtotal = 商品の小計
order-total-shipping = 送料
order-total-shipping-free = 無料
order-total-tax = 税金
order-total-duties = 関税
order-total-discount = 割引
order-total = 合計金額
order-total-refunded = 返金額
order-converted = 約{ $money }
order-converted-rate = 1 { $from } = { $rate } { $to }（{ $day }のレート）
order-address = お届け先
order-delivery = お届け
order-delivery-method = 配送方法
order-delivery-tracked = 追跡あり
order-delivery-untracked = 普通郵便（追跡なし）
order-delivery-window = お届け予定日
order-delivery-ship-date = 発送予定日
order-delivery-processing = 発送準備期間
order-delivery-processing-days = { $min }〜{ $max }営業日
order-delivery-moved = お届け予定日が変わりました
order-delivery-was = { $days }（{ $given }にご案内）
order-copy-number = 注文番号をコピー
order-number-copied = 注文番号をコピーしました。
order-requests = お問い合わせ
order-notices = デスクトップ通知
order-notices-on = この注文に動きがあったときに通知します。
order-notices-muted = この注文の通知はオフです。お知らせは一覧にだけ表示されます。

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = この注文のお問い合わせ
order-help-closed = 現在は受け付けていない項目
order-row-help = お問い合わせ
order-articles = 関連するヘルプ

topic-until = { $until }まで
topic-until-shipped = 発送まで
topic-until-shipped-by = 発送まで（発送予定日：{ $date }）
topic-until-arrived = 到着まで
topic-until-confirmed = お支払いの確認まで
topic-until-days = 到着後{ $days }日まで
topic-always = いつでも

topic-part-unshipped = { $total }点中{ $count }点が未発送
topic-part-missing = { $total }点中{ $count }点が未着
topic-part = { $total }点中{ $count }点が対象
topic-part-earlier = 一部の商品は{ $until }まで

topic-begun = 入力の続きから再開

topic-not-yet = 受付前
topic-no-longer = 受付終了
topic-not-here = この注文は対象外

topic-instead-change-address = 代わりにお届け先を変更する
topic-instead-payment-issue = 代わりにお支払いについて問い合わせる
topic-instead-order-progress = 代わりに進み具合を確認する
topic-instead-package-not-received = 代わりに荷物について問い合わせる
topic-instead-customs-duty = 代わりに関税について問い合わせる
topic-instead-return-replace = 代わりに返品・交換を申し込む
topic-instead-item-problem = 代わりに商品の問題を知らせる
topic-instead-cancel-order = 代わりに注文をキャンセルする
topic-instead-contact = 代わりにカスタマーサービスに連絡する

topic-closed-not-placed = ご注文はまだ確定していません。お支払いを確認でき次第、確定します。
topic-closed-not-paid = お支払いをまだ確認できていません。確認でき次第、お問い合わせいただけます。
topic-closed-payment-confirmed = お支払いは確認済みで、問題はありません。
topic-closed-payment-confirmed-at = お支払いは{ $at }に確認済みで、問題はありません。
topic-closed-no-ship-date = 発送予定日がまだ決まっていないため、遅れにはなっていません。
topic-closed-before-ship-date = 発送予定日をまだ過ぎていません。
topic-closed-before-ship-date-from = 発送予定日をまだ過ぎていません。発送されない場合は、{ $from }からお問い合わせいただけます。
topic-closed-not-shipped = まだ何も発送されていません。発送後にお問い合わせいただけます。
topic-closed-already-shipped = すでに発送済みです。
topic-closed-already-shipped-at = { $at }に発送済みです。
topic-closed-before-delivery-date = お届け予定日をまだ過ぎていません。
topic-closed-before-delivery-date-from = お届け予定日をまだ過ぎていません。届かない場合は、{ $from }からお問い合わせいただけます。
topic-closed-ready-for-pickup = 荷物は受取場所でお預かりしています。
topic-closed-ready-for-pickup-from = 荷物は受取場所でお預かりしています。そこで受け取れない場合は、{ $from }からお問い合わせいただけます。
topic-closed-goes-back = 荷物は当店に返送されているため、お手元には届きません。
topic-closed-goes-back-at = 荷物は{ $at }に返送が始まったため、お手元には届きません。
topic-closed-already-delivered = 配送会社から、配達が完了したと報告がありました。見当たらない場合はお知らせください。
topic-closed-already-delivered-at = 配送会社から、{ $at }に配達が完了したと報告がありました。見当たらない場合はお知らせください。
topic-closed-return-window-over = 受付期間は終了しました。
topic-closed-return-window-over-at = 受付は{ $at }までで終了しました。
topic-closed-made-to-order = ご注文に合わせてお作りした商品のため、返品はお受けできません。問題がある場合はお知らせください。
topic-closed-already-returned = 返送された商品は当店に届き、全額を返金しました。
topic-closed-refunded = 全額を返金しました。
topic-closed-cancelled = ご注文はキャンセルされました。
topic-closed-cancelled-at = ご注文は{ $at }にキャンセルされました。
topic-closed-unknown = 現在、この注文では受け付けていません。
topic-closed-opens = { $from }からお問い合わせいただけます。

topic-change-address-not-placed = ご注文はまだ確定していません。キャンセルして、正しいお届け先でもう一度ご注文いただけます。
topic-change-address-already-shipped = すでに発送済みのため、お届け先は変更できません。
topic-change-address-already-shipped-at = { $at }に発送済みのため、お届け先は変更できません。
topic-order-progress-already-shipped = すでに発送済みです。荷物の場所は注文ページでご確認いただけます。
topic-order-progress-already-shipped-at = { $at }に発送済みです。荷物の場所は注文ページでご確認いただけます。
topic-customs-duty-already-shipped = すでに発送済みです。お支払いが必要な金額は、配送会社または税関にご確認ください。
topic-customs-duty-already-shipped-at = { $at }に発送済みです。お支払いが必要な金額は、配送会社または税関にご確認ください。
topic-cancel-order-already-shipped = すでに発送済みのため、キャンセルできません。
topic-cancel-order-already-shipped-at = { $at }に発送済みのため、キャンセルできません。
topic-package-not-received-not-shipped = 現在、配送中の荷物はありません。荷物が予定どおり届かないときにお問い合わせいただけます。
topic-payment-issue-cancelled = ご注文はキャンセルされたため、お支払いは必要ありません。
topic-payment-issue-cancelled-at = ご注文は{ $at }にキャンセルされたため、お支払いは必要ありません。
topic-payment-issue-refunded = 返金済みです。
topic-payment-issue-refunded-at = 返金済みで、{ $at }までに届いているはずです。届いていない場合はお知らせください。
topic-return-replace-return-window-over-at = 返品の受付は{ $at }までで終了しました。
topic-item-problem-return-window-over-at = 商品の問題の受付は{ $at }までで終了しました。
