# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Iets zoeken of doen
palette-placeholder = Bestelling, vraag of actie
palette-results = Suggesties en resultaten
palette-recent = Onlangs geopend
palette-here = Op deze pagina
palette-go = Ga naar
palette-actions = Acties
palette-search = Zoeken naar ‘{ $text }’
palette-request = Nieuwe aanvraag bij { $store }
palette-bookmark-remove = Bladwijzer verwijderen
palette-text-larger = Grotere tekst
palette-text-smaller = Kleinere tekst
palette-text-usual = Normale tekstgrootte
palette-close = sluiten

keys-title = Sneltoetsen
keys-lists = In lijsten en vensters
keys-back = Terug
keys-forward = Vooruit
keys-list-move = Volgend of vorig item
keys-list-ends = Eerste of laatste item
keys-list-open = Item openen
keys-filters = Volgend of vorig filter
keys-close = Venster sluiten of zoekopdracht wissen
keys-send = Versturen wat je hebt geschreven
keys-single = Losse toetsen: { $keys }
keys-single-hint = Zet ze uit als je tegen je computer praat of per ongeluk toetsen indrukt.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Laat hier los om ernaar te zoeken
form-file-removed = { $name } is verwijderd.
sending-discarded = Het is weggegooid en wordt niet verstuurd.
