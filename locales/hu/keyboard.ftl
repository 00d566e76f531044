# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Keresés vagy művelet
palette-placeholder = Rendelés, kérdés vagy művelet
palette-results = Javaslatok és találatok
palette-recent = Nemrég megnyitva
palette-here = Ezen az oldalon
palette-go = Ugrás ide
palette-actions = Műveletek
palette-search = Keresés erre: „{ $text }”
palette-request = Új kérés a webáruháznak ({ $store })
palette-bookmark-remove = Könyvjelző eltávolítása
palette-text-larger = Nagyobb szöveg
palette-text-smaller = Kisebb szöveg
palette-text-usual = Szokásos szövegméret
palette-close = bezárás

keys-title = Billentyűparancsok
keys-lists = Listákban és ablakokban
keys-back = Vissza
keys-forward = Előre
keys-list-move = Következő vagy előző elem
keys-list-ends = Első vagy utolsó elem
keys-list-open = Elem megnyitása
keys-filters = Következő vagy előző szűrő
keys-close = Ablak bezárása vagy a keresés törlése
keys-send = A megírt szöveg elküldése
keys-single = Önálló billentyűk: { $keys }
keys-single-hint = Kapcsolja ki, ha beszéddel irányítja a számítógépet, vagy véletlenül nyom meg billentyűket.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Ejtse ide a kereséshez
form-file-removed = A fájl eltávolítva: { $name }
sending-discarded = Elvetettük, nem küldjük el.
