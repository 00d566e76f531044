# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Vai al contenuto
app-close = Chiudi
app-cancel = Annulla
app-retry = Riprova
app-go-home = Vai alla pagina iniziale
app-toasts = Messaggi
app-window-title = { $screen } – { $store }
screen-home = Home
screen-orders = Ordini
screen-order = Ordine
screen-ask = Ricevi assistenza per un ordine
screen-contact = Contattaci
screen-requests = Le mie richieste
screen-request = Richiesta
screen-help = Assistenza
screen-category = Assistenza
screen-article = Assistenza
screen-search = Ricerca
screen-settings = Impostazioni
screen-welcome = Ti diamo il benvenuto
screen-nowhere = Pagina non trovata
app-nowhere-title = Questa pagina non esiste
app-nowhere-text = L’indirizzo potrebbe essere vecchio. Tutto quello che avevi è ancora qui.
app-loading = Caricamento

nav-label = Navigazione principale
nav-brand = { $store }, pagina iniziale
nav-home = Home
nav-orders = Ordini
nav-requests = Le mie richieste
nav-requests-waiting =
    { $count ->
        [one] { $count } da guardare
        [many] { $count } da guardare
       *[other] { $count } da guardare
    }
nav-help = Assistenza
nav-settings = Impostazioni

search-label = Cerca negli ordini e nell’assistenza
search-placeholder = Cerca negli ordini e nell’assistenza
search-clear = Cancella la ricerca

sync-label = Stato dei dati
sync-state-starting = Avvio
sync-state-syncing = Aggiornamento in corso
sync-state-live = In tempo reale
sync-state-offline = Senza connessione
sync-state-store-trouble = Il negozio non risponde
sync-updated = Aggiornato: { $ago }
sync-as-of = Aggiornato: { $time }
sync-never = Non ancora aggiornato
sync-now = Aggiorna ora

link-web-title = Aprire nel browser?
link-web-text = Questo link esce dall’app e porta a:
link-web-open = Apri
link-mailto-title = Scrivere un’e-mail?
link-mailto-text = Il tuo programma di posta si apre con un messaggio per:
link-mailto-open = Scrivi
link-tel-title = Chiamare?
link-tel-text = La tua app per le chiamate si apre con questo numero:
link-tel-open = Chiama

## Home: the first screen

home-title-needs =
    { $count ->
        [one] Un ordine richiede la tua attenzione
        [many] { $count } di ordini richiedono la tua attenzione
       *[other] { $count } ordini richiedono la tua attenzione
    }
home-title-requests =
    { $count ->
        [one] Una richiesta ha bisogno della tua attenzione
        [many] { $count } di richieste hanno bisogno della tua attenzione
       *[other] { $count } richieste hanno bisogno della tua attenzione
    }
home-title-answers =
    { $count ->
        [one] Hai una nuova risposta
        [many] Hai { $count } di nuove risposte
       *[other] Hai { $count } nuove risposte
    }
home-title-calm = Al momento non devi fare nulla
home-lead-moving =
    { $count ->
        [one] Un ordine sta arrivando da te.
        [many] { $count } di ordini stanno arrivando da te.
       *[other] { $count } ordini stanno arrivando da te.
    }
home-lead-still = Al momento nessun ordine è in arrivo.
home-needs = Che cosa fare adesso
home-watch = Non proprio come previsto
home-requests = Le mie richieste
home-all-requests = Tutte le richieste
home-request-asks = { $store } chiede: { $text }
home-request-answered = { $store } ha risposto: { $text }
home-moving = In arrivo
home-recent = Che cosa è cambiato
home-recent-list = Gli ultimi 14 giorni
home-all-orders = Tutti gli ordini
home-show-more =
    { $count ->
        [one] Mostrane { $count } in più
        [many] Mostrane { $count } in più
       *[other] Mostrane { $count } in più
    }
home-happened-date-moved = La data prevista è cambiata
home-happened-place = { $what }, { $place }
home-empty-title = Il tuo primo ordine comparirà qui
home-empty-text = Tutto ciò che lo riguarda, e ogni risposta del centro assistenza, sarà su questo computer, anche senza rete.
home-empty-help = Leggi l’assistenza
home-signed-out-title = Tutto sui tuoi ordini, sempre con te
home-signed-out-text = Accedi una volta a { $store }. Da quel momento ogni ordine, pacco e risposta sarà su questo computer, anche senza rete.
home-sign-in = Accedi
home-look-up = Trova un ordine
home-help-anyway = Puoi leggere l’assistenza senza accedere.
home-help-open = Apri l’assistenza
home-offline-title = Sei senza connessione
home-offline-text = Questi sono gli ultimi dati noti: { $time }. Si aggiornano da soli appena torna la connessione.
home-first-title = I tuoi ordini stanno arrivando su questo computer
home-first-text = Puoi già guardarti intorno. Tutto ciò che è arrivato si può leggere.
home-first-orders = Ordini
home-first-help = Assistenza in { $language }
home-first-count = { $done } di { $total }
