# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = 検索・操作
palette-placeholder = 注文、質問、操作
palette-results = 候補と検索結果
palette-recent = 最近開いた項目
palette-here = このページでできること
palette-go = 移動
palette-actions = 操作
palette-search = 「{ $text }」を検索
palette-request = { $store }に新しく問い合わせる
palette-bookmark-remove = ブックマークを削除
palette-text-larger = 文字を大きく
palette-text-smaller = 文字を小さく
palette-text-usual = 文字を標準の大きさに
palette-close = 閉じる

keys-title = キーボードショートカット
keys-lists = リストとダイアログ
keys-back = 戻る
keys-forward = 進む
keys-list-move = 次または前の項目
keys-list-ends = 最初または最後の項目
keys-list-open = 項目を開く
keys-filters = 次または前の絞り込み
keys-close = ダイアログを閉じる、検索を消去する
keys-send = 入力した内容を送信
keys-single = 単独のキー：{ $keys }
keys-single-hint = 音声でパソコンを操作している場合や、誤ってキーを押してしまう場合は、オフにしてください。
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = ここにドロップして検索
form-file-removed = { $name }を削除しました。
sending-discarded = 破棄しました。送信されません。
