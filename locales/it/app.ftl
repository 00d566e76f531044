# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Vai al contenuto
app-close = Chiudi
app-cancel = Annulla
app-retry = Riprova
app-go-home = Vai alla pagina iniziale
app-toasts = Messaggi
app-text-size = Dimensione del testo: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Home
screen-orders = Ordini
screen-order = Ordine
screen-ask = Ricevi assistenza per un ordine
screen-contact = Contattaci
screen-requests = Le mie richieste
screen-request = Richiesta
screen-notices = Avvisi
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
nav-notices = Avvisi
nav-notices-unread =
    { $count ->
        [one] { $count } da leggere
        [many] { $count } da leggere
       *[other] { $count } da leggere
    }
nav-help = Assistenza
nav-settings = Impostazioni

search-label = Cerca negli ordini e nell’assistenza
search-placeholder = Cerca in ordini e assistenza
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
home-request-asks = { $store } chiede:
home-request-answered = { $store } ha risposto:
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
home-empty-help = Vai all’assistenza
home-signed-out-title = Tutto sui tuoi ordini, sempre con te
home-signed-out-text = Accedi una volta a { $store }. Da quel momento ogni ordine, pacco e risposta sarà su questo computer, anche senza rete.
home-sign-in = Accedi
home-look-up = Trova un ordine
home-help-anyway = Puoi leggere le pagine di assistenza senza accedere.
home-help-open = Vai all’assistenza
home-offline-title = Sei senza connessione
home-offline-text = Questi sono gli ultimi dati noti: { $time }. Si aggiornano automaticamente appena torna la connessione.
home-first-title = Stiamo copiando i tuoi ordini su questo computer
home-first-text = Puoi già guardarti intorno. Tutto ciò che è stato copiato si può leggere.
home-first-orders = Ordini
home-first-help = Assistenza in { $language }
home-first-count = { $done } di { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Avvisi
notices-lead = Che cosa succede ai tuoi ordini e che cosa è in ritardo.
notices-filter = Mostra
notices-filter-all = Tutti
notices-filter-unread = Da leggere
notices-filter-wrong = Da controllare
notices-read-all = Segna tutti come letti
notices-choose = Scegli gli avvisi da ricevere
notices-empty-title = Ancora niente da segnalare
notices-empty-text = Quando succede qualcosa a uno dei tuoi ordini, o quando è in ritardo, lo leggi qui.
notices-all-read-title = Hai letto tutto
notices-all-read-text = Il prossimo avviso comparirà qui automaticamente.
notices-nothing-wrong-title = Tutto procede come previsto
notices-nothing-wrong-text = Nessun avviso riguarda un ritardo o qualcosa da fare.
notices-show-all = Mostra tutti gli avvisi
notices-signed-out-title = I tuoi avvisi non sono qui
notices-signed-out-text = Accedi per sapere che cosa succede ai tuoi ordini. Se non hai un account, trova un ordine.

notice-order-confirmed = Il tuo ordine è confermato
notice-order-shipped = Il tuo ordine è stato spedito
notice-order-delivered = Il tuo ordine è stato consegnato
notice-order-cancelled = Il tuo ordine è stato annullato
notice-delivery-date-moved = La data di consegna è cambiata
notice-action-required = Il tuo ordine richiede la tua attenzione
notice-refunded = Il tuo rimborso è stato emesso
notice-request-answered = La tua richiesta ha una risposta
notice-ship-date-passed = Non è ancora stato spedito
notice-no-scan = Nessuna notizia del tuo pacco
notice-delivery-window-passed = Non è ancora arrivato
notice-pickup-deadline-near = Ritira il tuo pacco
notice-return-window-ending = Il termine per il reso sta per scadere
notice-payment-due = Manca ancora il tuo pagamento
notice-request-unanswered = La tua richiesta è ancora senza risposta

notice-order-cancelled-text = Non verrà spedito altro.
notice-delivery-date-moved-text = La pagina dell’ordine mostra la nuova data.
notice-action-required-text = L’ordine non va avanti finché non intervieni. La sua pagina dice che cosa fare.
notice-ship-date-passed-text = Doveva partire entro il giorno { $date }. Puoi chiedere a che punto è.
notice-no-scan-text = Da giorni il corriere non comunica nulla. Spesso la scansione successiva avviene nel tuo Paese.
notice-delivery-window-passed-text = Doveva arrivare entro il giorno { $date }. Puoi chiedere dov’è.
notice-pickup-deadline-near-text = Ti aspetta al punto di ritiro fino al giorno { $until }. Poi torna indietro.
notice-return-window-ending-text = Puoi restituire articoli fino al giorno { $until }.
notice-payment-due-text = Paga nella pagina del negozio entro il giorno { $until }, altrimenti l’ordine decade.
notice-request-unanswered-text = Ci vuole più tempo del solito. Puoi scrivere di nuovo nella richiesta.

notice-ask-order-progress = Chiedi a che punto è l’ordine
notice-ask-package-not-received = Chiedi del pacco
notice-ask-payment-issue = Chiedi del pagamento
notice-ask-return-replace = Restituisci o sostituisci
notice-ask-contact = Scrivici
notice-calendar = Aggiungi al calendario
notice-calendar-kept = L’evento è stato salvato come { $path }. Aprilo per aggiungerlo al tuo calendario.
notice-mark-read = Segna come letto
notice-unread = Da leggere

notice-mute = Silenzia questo ordine
notice-unmute = Non silenziare più questo ordine
notice-order-muted = Questo ordine è silenziato. I suoi avvisi compaiono solo nell’elenco.
notice-order-unmuted = Riceverai di nuovo le notifiche di questo ordine.
notice-muted = Silenziato
