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
