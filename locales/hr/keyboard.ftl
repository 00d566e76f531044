# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Pronađi ili učini nešto
palette-placeholder = Narudžba, pitanje ili radnja
palette-results = Prijedlozi i rezultati
palette-recent = Nedavno otvoreno
palette-here = Na ovoj stranici
palette-go = Idi na
palette-actions = Radnje
palette-search = Traži „{ $text }”
palette-request = Novi zahtjev trgovini { $store }
palette-bookmark-remove = Ukloni oznaku
palette-text-larger = Veći tekst
palette-text-smaller = Manji tekst
palette-text-usual = Uobičajena veličina teksta
palette-close = zatvaranje

keys-title = Tipkovnički prečaci
keys-lists = Na popisima i u prozorima
keys-back = Natrag
keys-forward = Naprijed
keys-list-move = Sljedeća ili prethodna stavka
keys-list-ends = Prva ili zadnja stavka
keys-list-open = Otvori stavku
keys-filters = Sljedeći ili prethodni filtar
keys-close = Zatvori prozor ili obriši pretraživanje
keys-send = Pošalji napisano
keys-single = Pojedinačne tipke: { $keys }
keys-single-hint = Isključite ih ako računalom upravljate glasom ili slučajno pritišćete tipke.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Ispustite ovdje da biste to potražili
form-file-removed = Datoteka { $name } je uklonjena.
sending-discarded = Odbačeno je i neće biti poslano.
