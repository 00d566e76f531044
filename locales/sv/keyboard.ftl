# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Hitta eller gör något
palette-placeholder = Beställning, fråga eller åtgärd
palette-results = Förslag och resultat
palette-recent = Nyligen öppnat
palette-here = På den här sidan
palette-go = Gå till
palette-actions = Åtgärder
palette-search = Sök efter ”{ $text }”
palette-request = Nytt ärende till { $store }
palette-bookmark-remove = Ta bort bokmärket
palette-text-larger = Större text
palette-text-smaller = Mindre text
palette-text-usual = Vanlig textstorlek
palette-close = stäng

keys-title = Kortkommandon
keys-lists = I listor och dialogrutor
keys-back = Bakåt
keys-forward = Framåt
keys-list-move = Nästa eller föregående rad
keys-list-ends = Första eller sista raden
keys-list-open = Öppna raden
keys-filters = Nästa eller föregående filter
keys-close = Stäng dialogrutan eller rensa sökningen
keys-send = Skicka det du har skrivit
keys-single = Enstaka tangenter: { $keys }
keys-single-hint = Stäng av dem om du talar till datorn eller råkar komma åt tangenter.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Skift
key-enter = Retur
key-escape = Esc
key-home = Home
key-end = End

drop-search = Släpp här för att söka efter det
form-file-removed = { $name } togs bort.
sending-discarded = Det slängdes och skickas inte.
