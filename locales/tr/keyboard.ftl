# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Ara veya işlem yap
palette-placeholder = Sipariş, soru veya işlem
palette-results = Öneriler ve sonuçlar
palette-recent = Son açılanlar
palette-here = Bu sayfada
palette-go = Git
palette-actions = İşlemler
palette-search = “{ $text }” için ara
palette-request = { $store } mağazasına yeni talep
palette-bookmark-remove = Yer imini kaldır
palette-text-larger = Metni büyüt
palette-text-smaller = Metni küçült
palette-text-usual = Normal metin boyutu
palette-close = kapat

keys-title = Klavye kısayolları
keys-lists = Listelerde ve pencerelerde
keys-back = Geri
keys-forward = İleri
keys-list-move = Sonraki veya önceki öğe
keys-list-ends = İlk veya son öğe
keys-list-open = Öğeyi aç
keys-filters = Sonraki veya önceki filtre
keys-close = Pencereyi kapat veya aramayı temizle
keys-send = Yazdığınızı gönder
keys-single = Tek tuşlar: { $keys }
keys-single-hint = Bilgisayarınızla konuşuyorsanız veya tuşlara yanlışlıkla basıyorsanız bunları kapatın.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Aramak için buraya bırakın
form-file-removed = { $name } kaldırıldı.
sending-discarded = Silindi, gönderilmeyecek.
