# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Find eller gør noget
palette-placeholder = Ordre, spørgsmål eller handling
palette-results = Forslag og resultater
palette-recent = Åbnet for nylig
palette-here = På denne side
palette-go = Gå til
palette-actions = Handlinger
palette-search = Søg efter ”{ $text }”
palette-request = Ny henvendelse til { $store }
palette-bookmark-remove = Fjern bogmærket
palette-text-larger = Større tekst
palette-text-smaller = Mindre tekst
palette-text-usual = Almindelig tekststørrelse
palette-close = luk

keys-title = Tastaturgenveje
keys-lists = I lister og dialogbokse
keys-back = Tilbage
keys-forward = Frem
keys-list-move = Næste eller forrige række
keys-list-ends = Første eller sidste række
keys-list-open = Åbn rækken
keys-filters = Næste eller forrige filter
keys-close = Luk dialogboksen, eller ryd søgningen
keys-send = Send det, du har skrevet
keys-single = Enkelte taster: { $keys }
keys-single-hint = Slå dem fra, hvis du taler til computeren eller rammer taster ved et uheld.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Skift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Slip her for at søge efter det
form-file-removed = { $name } blev fjernet.
sending-discarded = Det blev slettet og sendes ikke.
