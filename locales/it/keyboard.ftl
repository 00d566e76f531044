# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Cerca o esegui
palette-placeholder = Ordine, domanda o azione
palette-results = Suggerimenti e risultati
palette-recent = Aperti di recente
palette-here = In questa pagina
palette-go = Vai a
palette-actions = Azioni
palette-search = Cerca «{ $text }»
palette-request = Nuova richiesta a { $store }
palette-bookmark-remove = Rimuovi il segnalibro
palette-text-larger = Testo più grande
palette-text-smaller = Testo più piccolo
palette-text-usual = Dimensione normale del testo
palette-close = per chiudere

keys-title = Scorciatoie da tastiera
keys-lists = Negli elenchi e nelle finestre
keys-back = Indietro
keys-forward = Avanti
keys-list-move = Voce successiva o precedente
keys-list-ends = Prima o ultima voce
keys-list-open = Apri la voce
keys-filters = Filtro successivo o precedente
keys-close = Chiudi la finestra o cancella la ricerca
keys-send = Invia ciò che hai scritto
keys-single = Tasti singoli: { $keys }
keys-single-hint = Disattivali se parli al computer o se premi tasti per sbaglio.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Maiusc
key-enter = Invio
key-escape = Esc
key-home = Home
key-end = Fine

drop-search = Rilascia qui per cercare
form-file-removed = { $name } è stato rimosso.
sending-discarded = È stato eliminato e non verrà inviato.
