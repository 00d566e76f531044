# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Finn eller gjør noe
palette-placeholder = Bestilling, spørsmål eller handling
palette-results = Forslag og resultater
palette-recent = Nylig åpnet
palette-here = På denne siden
palette-go = Gå til
palette-actions = Handlinger
palette-search = Søk etter «{ $text }»
palette-request = Ny henvendelse til { $store }
palette-bookmark-remove = Fjern bokmerket
palette-text-larger = Større tekst
palette-text-smaller = Mindre tekst
palette-text-usual = Vanlig tekststørrelse
palette-close = lukk

keys-title = Hurtigtaster
keys-lists = I lister og dialogbokser
keys-back = Tilbake
keys-forward = Frem
keys-list-move = Neste eller forrige rad
keys-list-ends = Første eller siste rad
keys-list-open = Åpne raden
keys-filters = Neste eller forrige filter
keys-close = Lukk dialogboksen eller tøm søket
keys-send = Send det du har skrevet
keys-single = Enkelttaster: { $keys }
keys-single-hint = Slå dem av hvis du snakker til datamaskinen eller trykker på taster ved et uhell.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Skift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Slipp her for å søke etter det
form-file-removed = { $name } ble fjernet.
sending-discarded = Det ble slettet og blir ikke sendt.
