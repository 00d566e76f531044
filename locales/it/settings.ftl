# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Impostazioni

settings-words = Lingua e valuta
settings-language = Lingua
settings-language-hint = Il cambio è immediato. Resti dove sei.
settings-language-system = Come su questo computer
settings-currency = Prezzi in
settings-currency-hint = Un ordine mantiene la valuta in cui hai pagato. L’importo convertito viene mostrato accanto, con il cambio e la sua data.
settings-currency-paid = Valuta pagata, senza conversione
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Le valute saranno note dopo la prima connessione al negozio.

settings-look = Aspetto
settings-theme = Colori
settings-theme-system = Come su questo computer
settings-theme-light = Chiaro
settings-theme-dark = Scuro
settings-text-size = Dimensione del testo
settings-text-size-hint = Ingrandisce anche tutto ciò che circonda il testo.

settings-account = Account
settings-account-signed-in = Accesso effettuato
settings-account-unknown = Il tuo account su { $store }
settings-account-guest = Ospite
settings-account-guest-text = Hai cercato un solo ordine. Accedi per averli tutti qui.
settings-account-out = Accesso non effettuato
settings-account-out-text = Le pagine di assistenza funzionano senza account. Accedi per avere qui i tuoi ordini.
settings-account-waiting = Accesso in corso
settings-account-waiting-text = Il browser è aperto sul negozio. Torna qui quando hai finito.
settings-account-expired-text = Tutto ciò che è salvato resta leggibile. Accedi di nuovo per ricevere le novità.
settings-account-show-waiting = Mostra
settings-sign-in = Accedi
settings-sign-in-again = Accedi di nuovo
settings-look-up = Trova un ordine
settings-sign-out = Esci dall’account

settings-sign-out-title = Uscire dall’account su questo computer?
settings-sign-out-lost = Non è ancora stato inviato tutto
settings-sign-out-unsent =
    { $count ->
        [one] { $count } messaggio attende la connessione o un tuo intervento. Andrebbe perso.
        [many] { $count } di messaggi attendono la connessione o un tuo intervento. Andrebbero persi.
       *[other] { $count } messaggi attendono la connessione o un tuo intervento. Andrebbero persi.
    }
settings-sign-out-drafts =
    { $count ->
        [one] Andrebbe persa { $count } bozza.
        [many] Andrebbero perse { $count } di bozze.
       *[other] Andrebbero perse { $count } bozze.
    }
settings-sign-out-look = Vedi quali
settings-sign-out-lead-gone = Da questo computer vengono rimossi:
settings-sign-out-orders =
    { $count ->
        [0] i tuoi ordini e i loro pacchi
        [one] il tuo ordine e i suoi pacchi
        [many] i tuoi { $count } di ordini e i loro pacchi
       *[other] i tuoi { $count } ordini e i loro pacchi
    }
settings-sign-out-messages = i tuoi messaggi che li riguardano, compresi quelli non ancora inviati
settings-sign-out-read = quali pagine di assistenza hai letto
settings-sign-out-key = la sessione di accesso
settings-sign-out-lead-kept = Restano:
settings-sign-out-help = le pagine di assistenza e i tuoi segnalibri
settings-sign-out-choices = la tua lingua e l’aspetto dell’app
settings-sign-out-store = Su { $store } non viene eliminato nulla. Quando accedi di nuovo, i tuoi ordini tornano.
settings-sign-out-guest = Su { $store } non viene eliminato nulla. Puoi ritrovare l’ordine in qualsiasi momento.
settings-sign-out-offline = Non c’è connessione. Questo computer dimentica subito la sessione e avvisa il negozio appena torna la connessione.
settings-sign-out-stay = Non uscire
settings-signed-out = Disconnessione effettuata. I tuoi ordini sono stati rimossi da questo computer.

settings-notices = Avvisi
settings-notices-private = Tutto questo resta su questo computer. L’elenco degli avvisi nell’app è sempre completo.
settings-notices-toasts = Notifiche sul desktop
settings-notices-toasts-hint = Un breve messaggio sullo schermo quando succede qualcosa, anche a finestra chiusa.
settings-notices-only-wrong = Solo se qualcosa non va
settings-notices-only-wrong-hint = Ricevi solo ciò che non va come previsto o richiede la tua attenzione.
settings-notices-kinds = Che cosa ti viene segnalato
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } scelto su { $total }
        [many] { $count } scelti su { $total }
       *[other] { $count } scelti su { $total }
    }
settings-notices-news = Che cosa succede
settings-notices-wrong = Che cosa non va come previsto o richiede la tua attenzione
settings-notice-order-confirmed = Ordine confermato
settings-notice-order-shipped = Ordine spedito
settings-notice-order-delivered = Ordine consegnato
settings-notice-order-cancelled = Ordine annullato
settings-notice-delivery-date-moved = Data di consegna cambiata
settings-notice-action-required = Qualcosa che devi fare
settings-notice-refunded = Rimborso emesso
settings-notice-request-answered = Risposta a una richiesta
settings-notice-ship-date-passed = Non spedito in tempo
settings-notice-no-scan = Da giorni nessuna notizia di un pacco
settings-notice-delivery-window-passed = Non consegnato in tempo
settings-notice-pickup-deadline-near = Ultimi giorni per ritirare un pacco
settings-notice-return-window-ending = Ultimi giorni per restituire qualcosa
settings-notice-payment-due = Ultimo giorno per pagare
settings-notice-request-unanswered = Richiesta da tempo senza risposta
settings-notices-quiet = Ore di silenzio
settings-notices-quiet-hint = Ciò che succede nel frattempo viene riassunto alla fine.
settings-notices-quiet-from = Dalle
settings-notices-quiet-to = Alle
settings-notices-digest = Un riepilogo al giorno
settings-notices-digest-hint = Invece di tanti messaggi, uno al giorno dice che cosa c’è di nuovo.
settings-notices-digest-at = Alle
settings-notices-muted = Ordini silenziati
settings-notices-muted-hint = I loro avvisi compaiono solo nell’elenco.
settings-notices-muted-none = Nessuno. Gli ordini si possono silenziare nella loro pagina e nell’elenco degli avvisi.
settings-notices-unmute = Non silenziare più l’ordine { $order }
settings-notices-muted-gone = Un ordine che non è su questo computer

settings-running = Finestra e avvio
settings-background = Quando chiudi la finestra
settings-background-hint = Anche senza finestra, l’app continua a dirti che cosa succede. In quel caso usa poca memoria.
settings-background-stay = Continua in background
settings-background-quit = Esci
settings-background-unasked = Ti verrà chiesto quando chiudi la finestra per la prima volta.
settings-background-no-tray = Questo desktop non ha un posto accanto all’orologio per le app senza finestra. Per questo, chiudendo la finestra, si esce dall’app.
settings-autostart = Apri quando accedo a questo computer
settings-autostart-hint = L’app si avvia allora senza finestra, accanto all’orologio, e ti dice che cosa succede.

settings-help = Assistenza su questo computer
settings-help-lead = Le pagine di assistenza in queste lingue si possono leggere senza connessione.
settings-help-size =
    { $count ->
        [one] { $count } articolo, { $size }
        [many] { $count } di articoli, { $size }
       *[other] { $count } articoli, { $size }
    }
settings-help-own = La tua lingua
settings-help-main = La lingua principale del negozio
settings-help-whole = Completa
settings-help-partly = Non ancora completa
settings-help-coming = Copia in corso
settings-help-coming-offline = Arriva con la prossima connessione
settings-help-remove = Rimuovi l’assistenza in { $language }
settings-help-removed = Le pagine di assistenza in { $language } sono state rimosse da questo computer.
settings-undo = Annulla
settings-help-add = Aggiungi una lingua
settings-help-add-choose = Scegli una lingua
settings-help-all = Tutte le lingue del negozio sono qui.
settings-help-file = Aggiungi da un file
settings-help-file-done =
    { $count ->
        [one] Assistenza aggiunta ({ $language }): { $count } articolo.
        [many] Assistenza aggiunta ({ $language }): { $count } di articoli.
       *[other] Assistenza aggiunta ({ $language }): { $count } articoli.
    }

settings-storage = Salvato su questo computer
settings-storage-cache = Ordini e pagine di assistenza
settings-storage-orders =
    { $count ->
        [0] Nessun ordine
        [one] { $count } ordine
        [many] { $count } di ordini
       *[other] { $count } ordini
    }
settings-storage-media = Immagini
settings-storage-local = Ciò che hai scelto e scritto
settings-storage-total = In tutto
settings-storage-limit = Conserva le immagini
settings-storage-limit-hint = Si conservano prima le immagini degli ordini più recenti e delle pagine di assistenza nella tua lingua. Le altre si scaricano quando le guardi.
settings-storage-up-to = Fino a { $size }
settings-storage-all = Tutte
settings-storage-folder = Cartella su questo computer
settings-storage-copy = Copia
settings-storage-copied = Copiato
settings-storage-again = Ordini, pagine di assistenza e immagini si possono sempre scaricare di nuovo dal negozio.

settings-privacy = Privacy
settings-privacy-store-title = L’app contatta solo { $store }
settings-privacy-store = L’app comunica con il negozio e con nessun altro. Non ci sono né pubblicità, né statistiche d’uso, né rapporti su ciò che fai.
settings-privacy-search-title = Le ricerche restano qui
settings-privacy-search = Ciò che cerchi e ciò che leggi non lascia mai questo computer.
settings-privacy-links-title = I link si aprono nel browser
settings-privacy-links = Vedi dove porta un link prima che si apra. Nell’app non viene caricato nulla da altri siti.
settings-privacy-encrypted-title = Ciò che è salvato è cifrato
settings-privacy-keychain = La chiave si trova nel portachiavi di questo computer e si apre con il tuo account utente.
settings-privacy-key-file = Questo computer non ha un portachiavi. La chiave si trova in un file che solo il tuo account utente può leggere. Chi può usare il tuo account può leggere i tuoi ordini.
settings-privacy-key-path = Il file della chiave

settings-about = Informazioni
settings-about-version = Versione
settings-about-store = Negozio
settings-about-website = Sito web
settings-about-email = E-mail
settings-about-hours = Orari di apertura
settings-about-hours-line = { $days }, { $open }–{ $close }

session-welcome-title = Ti diamo il benvenuto su { $store }
session-welcome-lead = I tuoi ordini e ogni risposta, qui sul tuo computer. Anche senza connessione.
session-title = Accedi
session-lead = Per avere i tuoi ordini su questo computer.
session-language = Lingua
session-sign-in-title = Accedi
session-sign-in-text = Il browser apre la pagina di { $store }. La tua password resta lì.
session-sign-in = Accedi con il browser
session-look-up-title = Non hai un account?
session-look-up-text = Trova un ordine con il suo numero e il tuo indirizzo e-mail.
session-look-up-open = Trova un ordine
session-help-title = Vuoi solo leggere?
session-help-text = Per le pagine di assistenza non serve un account.
session-help-open = Vai all’assistenza
session-private = Ciò che arriva qui viene salvato in forma cifrata su questo computer e mostrato solo a te.
session-offline-title = Non c’è connessione
session-offline-text = Serve una connessione per accedere. Le pagine di assistenza già presenti si possono leggere subito.
session-already-title = Hai già effettuato l’accesso
session-already-text = Come { $account }.
session-already-guest = Come ospite, con un solo ordine. Accedi per averli tutti qui.
session-go-home = Ai miei ordini

session-wait-title = Continua nel browser
session-wait-text = Accedi nella pagina di { $store }, poi torna qui. Questa pagina si aggiornerà automaticamente.
session-wait-not-open = Non si è aperta nessuna pagina?
session-wait-copy-hint = Copia questo indirizzo in un browser su questo computer:
session-wait-copy = Copia l’indirizzo
session-wait-copied = L’indirizzo è stato copiato
session-wait-open = Riapri la pagina
session-wait-cancel = Annulla l’accesso
session-signed-in = Accesso effettuato. I tuoi ordini si stanno caricando.
session-failed-title = L’accesso non è riuscito
session-failed-text = Forse la pagina è stata chiusa o ha atteso troppo a lungo. Riprova.

session-find-title = Trova un ordine
session-find-text = Il numero d’ordine si trova nella conferma arrivata per e-mail.
session-find-replaces-account = Hai effettuato l’accesso come { $account }. Se cerchi un ordine, qui esci dall’account: questo computer conserva allora solo quell’ordine, finché non accedi di nuovo.
session-find-replaces-guest = Prende il posto dell’ordine che hai cercato prima.
session-find-email = Indirizzo e-mail
session-find-email-hint = Quello con cui hai ordinato
session-find-email-missing = Inserisci l’indirizzo e-mail con cui hai ordinato.
session-find-email-wrong = Questo non sembra un indirizzo e-mail. Dovrebbe essere simile a nome@example.com.
session-find-number = Numero d’ordine
session-find-number-missing = Inserisci il numero d’ordine.
session-find-send = Cerca
session-find-back = Indietro
session-find-failed-title = Nessun ordine trovato
session-find-failed-text = Controlla sia l’indirizzo e-mail sia il numero. La conferma per e-mail può arrivare qualche minuto dopo l’ordine.
session-find-wait-title = Troppi tentativi
session-find-wait-text =
    { $seconds ->
        [one] Per la tua sicurezza, attendi { $seconds } secondo.
        [many] Per la tua sicurezza, attendi { $seconds } di secondi.
       *[other] Per la tua sicurezza, attendi { $seconds } secondi.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Per la tua sicurezza, attendi { $minutes } minuto.
        [many] Per la tua sicurezza, attendi { $minutes } di minuti.
       *[other] Per la tua sicurezza, attendi { $minutes } minuti.
    }
session-find-wait-over = Ora puoi riprovare.
session-found = Il tuo ordine è stato trovato.

session-expired-title = Accedi di nuovo
session-expired-text = { $store } ti chiede di confermare che sei tu. Fino ad allora vedi i tuoi ordini com’erano.
session-expired-sign-in = Accedi di nuovo
