# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Najít nebo něco udělat
palette-placeholder = Objednávka, otázka nebo akce
palette-results = Návrhy a výsledky
palette-recent = Naposledy otevřené
palette-here = Na této stránce
palette-go = Přejít na
palette-actions = Akce
palette-search = Hledat „{ $text }“
palette-request = Nový požadavek pro obchod { $store }
palette-bookmark-remove = Odstranit záložku
palette-text-larger = Větší text
palette-text-smaller = Menší text
palette-text-usual = Obvyklá velikost textu
palette-close = zavřít

keys-title = Klávesové zkratky
keys-lists = V seznamech a dialogech
keys-back = Zpět
keys-forward = Vpřed
keys-list-move = Další nebo předchozí položka
keys-list-ends = První nebo poslední položka
keys-list-open = Otevřít položku
keys-filters = Další nebo předchozí filtr
keys-close = Zavřít dialog nebo vymazat hledání
keys-send = Odeslat napsané
keys-single = Jednotlivé klávesy: { $keys }
keys-single-hint = Vypněte je, pokud počítač ovládáte hlasem nebo klávesy tisknete omylem.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Pusťte to sem a vyhledáme to
form-file-removed = Soubor { $name } byl odebrán.
sending-discarded = Zahozeno, nebude se odesílat.
