# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Caută sau fă ceva
palette-placeholder = Comandă, întrebare sau acțiune
palette-results = Sugestii și rezultate
palette-recent = Deschise recent
palette-here = Pe această pagină
palette-go = Mergi la
palette-actions = Acțiuni
palette-search = Caută „{ $text }”
palette-request = Solicitare nouă către { $store }
palette-bookmark-remove = Șterge marcajul
palette-text-larger = Text mai mare
palette-text-smaller = Text mai mic
palette-text-usual = Mărimea obișnuită a textului
palette-close = pentru închidere

keys-title = Comenzi rapide de la tastatură
keys-lists = În liste și ferestre
keys-back = Înapoi
keys-forward = Înainte
keys-list-move = Elementul următor sau anterior
keys-list-ends = Primul sau ultimul element
keys-list-open = Deschide elementul
keys-filters = Filtrul următor sau anterior
keys-close = Închide fereastra sau golește căutarea
keys-send = Trimite ce ai scris
keys-single = Taste simple: { $keys }
keys-single-hint = Dezactivează-le dacă vorbești cu calculatorul sau apeși taste din greșeală.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Lasă aici pentru a căuta
form-file-removed = { $name } a fost scos.
sending-discarded = S-a șters și nu va fi trimis.
