# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Assistenza
help-lead = Le risposte di { $store }, anche senza connessione.
help-search-label = Cerca nelle pagine di assistenza
help-search-placeholder = Che cosa vuoi sapere?
help-found-title = Pagine di assistenza
help-found-nothing = Nessuna pagina di assistenza corrisponde a «{ $text }». Spesso aiuta una parola più corta o più semplice.
help-search-everything = Cerca anche negli ordini

# What the reader marked and read, on the front page of the help.
help-bookmarks = Segnalibri
help-bookmarks-save = Salva come file
help-bookmarks-hint = Restano su questo computer, anche quando esci dall’account.
help-bookmarks-all = Mostra tutti ({ $count })
help-bookmark-remove = Rimuovi il segnalibro «{ $title }»
help-bookmark-removed = Il segnalibro è stato rimosso.
help-bookmark-gone = Al momento non è su questo computer
help-recent = Letti di recente
help-recent-clear = Cancella
help-recent-cleared = Ciò che hai letto è stato dimenticato.
help-topics = Argomenti

help-article-count =
    { $count ->
        [one] { $count } articolo
        [many] { $count } di articoli
       *[other] { $count } articoli
    }
help-all-articles =
    { $count ->
        [one] Vedi { $count } articolo
        [many] Vedi tutti ({ $count } di articoli)
       *[other] Vedi tutti gli articoli ({ $count })
    }
help-other-topics = Altri argomenti
help-topic-missing = Questo argomento non esiste
help-topic-empty = Al momento questo argomento non ha articoli.

help-arriving-title = Copia delle pagine di assistenza in corso
help-arriving-text = Vengono copiate una volta su questo computer e poi si possono leggere senza connessione.
help-arriving-language = Assistenza in { $language }
help-arriving-progress = { $done } di { $total }
help-offline-title = Le pagine di assistenza non sono ancora su questo computer
help-offline-text = Al momento non c’è connessione. Verranno copiate automaticamente appena torna.
help-empty-title = Non ci sono ancora pagine di assistenza
help-empty-text = { $store } non ne ha pubblicata nessuna.

help-breadcrumbs = Sei qui
help-updated = Ultimo aggiornamento: { $date }
help-also-in = Anche in
help-fallback-title = Non ancora disponibile in { $wanted }
help-fallback-text = Questa pagina viene mostrata in { $shown } finché non sarà tradotta.
help-chosen-title = Stai leggendo questa pagina in { $shown }
help-read-in = Leggi in { $language }
help-read-instead = Si può leggere anche in:
help-contents = In questa pagina
help-back-to-top = Torna in alto
help-print = Stampa
help-picture-larger = Ingrandisci
help-picture-title = Immagine
help-table = Tabella
help-previous = Precedente
help-next = Successivo
help-neighbours = Altro su questo argomento
help-article-missing = Questa pagina non è qui
help-article-missing-text = Forse è stata rinominata o rimossa, oppure non è ancora arrivata su questo computer.
help-go-home = Tutti gli argomenti di assistenza
help-printed-from = Dalle pagine di assistenza di { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Questa pagina
help-bookmark = Segnalibro
help-compare = Confronta: { $language }
help-find = Cerca in questa pagina
help-find-count = { $index } di { $count }
help-find-none = Nessun risultato
help-find-previous = Risultato precedente
help-find-next = Risultato successivo
help-copy-link = Copia link
help-copy-link-to = Copia un link a «{ $heading }»
help-link-copied = Il link è stato copiato.
help-outdated-title = Questa pagina potrebbe non essere aggiornata
help-outdated-text = Non viene modificata da più di due anni.
help-behind-title = C’è una versione più recente in { $language }
help-behind-text = È stata modificata il giorno { $date }. Questa traduzione potrebbe non essere ancora completa.
help-read-newer = Leggi la versione più recente
help-resume = Riprendi da dove avevi lasciato
help-related = Pagine correlate
help-picture-fit = Adatta alla finestra
help-picture-full = Dimensioni reali

vote-question = Questa pagina ti è stata utile?
vote-yes = Sì
vote-no = No
vote-thanks-yes = Ci fa piacere. Grazie per avercelo detto.
vote-why = Che cosa non andava?
vote-reason-unclear = Difficile da capire
vote-reason-incomplete = Manca qualcosa
vote-reason-outdated = Non è più corretta
vote-reason-not-my-question = Non risponde alla mia domanda
vote-reason-dislike-policy = È chiara, ma non mi piace ciò che dice
vote-text = Che cosa ti sarebbe stato utile?
vote-send = Invia
vote-thanks-no = Grazie. Ci serve per migliorare la pagina.
vote-change = Modifica
vote-contact = Cerchi ancora una risposta?
vote-contact-ask = Chiedi a noi

help-more-title = Ti serve ancora aiuto?
help-likely-title = Si tratta di questo ordine?
help-likely-open = Apri l’ordine
help-more-order-title = Chiedi informazioni su un ordine
help-more-order-text = Apri l’ordine. La sua pagina mostra che cosa si può fare adesso e a chi rivolgersi.
help-more-order-link = I miei ordini
help-more-record-title = Hai già chiesto?
help-more-record-text = Ciò che hai chiesto, con ogni risposta, si trova nelle tue richieste.
help-more-record-link = Le mie richieste
help-more-find-title = Non trovi un ordine?
help-more-find-text = Cercalo con il suo numero e l’indirizzo e-mail con cui hai ordinato.
help-more-find-link = Trova un ordine
help-more-contact-title = Scrivici
help-more-contact-answer =
    { $hours ->
        [one] Di solito rispondiamo entro { $hours } ora.
        [many] Di solito rispondiamo entro { $hours } di ore.
       *[other] Di solito rispondiamo entro { $hours } ore.
    }
help-more-contact-text = Leggiamo ogni messaggio.
help-more-contact-link = Fai una domanda
help-hours = { $days }, { $open }–{ $close }

search-title = Ricerca
search-title-for = Risultati per «{ $text }»
search-count =
    { $count ->
        [one] { $count } risultato
        [many] { $count } di risultati
       *[other] { $count } risultati
    }
search-meant = Forse cercavi «{ $text }»?
search-orders = Ordini
search-articles = Assistenza
search-foreign = Assistenza in altre lingue
search-all-orders = Mostrali tutti nell’elenco
search-keys-move = per spostarti
search-keys-open = per aprire
search-keys-focus = per cercare
search-empty-title = Che cosa cerchi?
search-empty-text = Scrivi qualche lettera. I risultati compaiono mentre scrivi, anche senza connessione.
search-try-number = Un numero d’ordine, anche solo in parte
search-try-product = Qualcosa che hai acquistato
search-try-parcel = Un codice di tracciamento o un corriere
search-try-question = Una domanda, per esempio «quando arriva»
search-nothing-title = Nessun risultato per «{ $text }»
search-nothing-words = Prova con meno parole, con parole più semplici o solo con l’inizio.
search-ask = Chiedi al negozio
search-nothing-signed-out = I tuoi ordini non sono su questo computer. Accedi o trova un ordine per averli qui.
search-nothing-offline = Non c’è connessione. Si può trovare solo ciò che è salvato su questo computer.
search-go-help = Vai all’assistenza
search-go-orders = Tutti gli ordini
search-go-look-up = Trova un ordine
search-go-sign-in = Accedi
