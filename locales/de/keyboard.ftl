# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Suchen oder ausführen
palette-placeholder = Bestellung, Frage oder Aktion
palette-results = Vorschläge und Ergebnisse
palette-recent = Zuletzt geöffnet
palette-here = Auf dieser Seite
palette-go = Gehe zu
palette-actions = Aktionen
palette-search = Nach „{ $text }“ suchen
palette-request = Neue Anfrage an { $store }
palette-bookmark-remove = Lesezeichen entfernen
palette-text-larger = Text vergrößern
palette-text-smaller = Text verkleinern
palette-text-usual = Text in Normalgröße
palette-close = schließen

keys-title = Tastenkürzel
keys-lists = In Listen und Dialogen
keys-back = Zurück
keys-forward = Vorwärts
keys-list-move = Nächster oder vorheriger Eintrag
keys-list-ends = Erster oder letzter Eintrag
keys-list-open = Eintrag öffnen
keys-filters = Nächster oder vorheriger Filter
keys-close = Dialog schließen oder Suche leeren
keys-send = Geschriebenes senden
keys-single = Einzelne Tasten: { $keys }
keys-single-hint = Schalten Sie sie aus, wenn Sie mit Ihrem Computer sprechen oder Tasten versehentlich drücken.
key-ctrl = Strg
key-alt = Alt
key-shift = Umschalt
key-enter = Eingabe
key-escape = Esc
key-home = Pos1
key-end = Ende

drop-search = Hier ablegen, um danach zu suchen
form-file-removed = { $name } wurde entfernt.
sending-discarded = Das wurde verworfen und wird nicht mehr gesendet.
