# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Accesso effettuato
system-signed-in-text = Puoi chiudere questa pagina e tornare all’app.

system-sign-in-failed-title = L’accesso non è riuscito
system-sign-in-failed-text = Torna all’app e riprova.

system-already-open-title = { $app } è già in esecuzione
system-already-open-text = Cerca l’altra finestra. Due insieme si ostacolerebbero.

system-keychain-slow-title = In attesa del portachiavi
system-keychain-slow-text = { $app } cifra ciò che salva e vuole conservare la chiave nel portachiavi del sistema. Se ti viene chiesta una password, inseriscila. Senza portachiavi, la chiave viene conservata in un file che solo tu puoi leggere.

system-keychain-silent-title = Il portachiavi non risponde
system-keychain-silent-text = Contiene la chiave di ciò che { $app } ha salvato qui. Sbloccalo e riprova. Se ricominci da zero, { $app } scarica di nuovo tutto dal negozio, ma ciò che non avevi ancora inviato resta inaccessibile.

system-key-lost-title = Manca la chiave dei tuoi dati
system-key-lost-text = { $app } cifra ciò che salva, e la chiave non è più dove era conservata. Se ricominci da zero, tutto viene scaricato di nuovo dal negozio, ma ciò che non avevi ancora inviato resta inaccessibile.

system-folder-unusable-title = { $app } non può usare la sua cartella
system-folder-unusable-text = Controlla che ci sia spazio sul disco, che tu possa scrivere nelle tue cartelle e che { $app } sia all’ultima versione.

system-trouble-again = Riprova
system-trouble-afresh = Ricomincia da zero
system-trouble-without-keychain = Continua senza portachiavi
system-trouble-quit = Esci

system-notice-order-confirmed = L’ordine { $order } è confermato
system-notice-order-confirmed-text = In preparazione: { $goods }
system-notice-order-shipped = L’ordine { $order } è stato spedito
system-notice-order-shipped-text = In viaggio: { $goods }
system-notice-order-delivered = L’ordine { $order } è stato consegnato
system-notice-order-delivered-text = Consegna avvenuta: { $goods }
system-notice-order-cancelled = L’ordine { $order } è stato annullato
system-notice-order-cancelled-text = Non verrà spedito altro: { $goods }
system-notice-delivery-date-moved = Nuova data di consegna per l’ordine { $order }
system-notice-delivery-date-moved-text = Arriva in un altro giorno: { $goods }
system-notice-action-required = L’ordine { $order } richiede la tua attenzione
system-notice-action-required-text = Non va avanti finché non intervieni: { $goods }
system-notice-refunded = Rimborso per l’ordine { $order }
system-notice-refunded-text = Rimborso: { $goods }
system-notice-request-answered = La tua richiesta ha una risposta
system-notice-request-answered-text = Aprila per leggere la risposta.
system-notice-request-unanswered = La tua richiesta è ancora senza risposta
system-notice-request-unanswered-text = Ci vuole più tempo del solito. Puoi scrivere di nuovo.
system-notice-ship-date-passed = L’ordine { $order } non è ancora stato spedito
system-notice-ship-date-passed-text = Più tardi di quanto promesso: { $goods }
system-notice-no-scan = Nessuna notizia dell’ordine { $order }
system-notice-no-scan-text = Da giorni nulla dal corriere: { $goods }
system-notice-delivery-window-passed = L’ordine { $order } non è ancora arrivato
system-notice-delivery-window-passed-text = Più tardi del previsto: { $goods }
system-notice-pickup-deadline-near = Ritira l’ordine { $order }
system-notice-pickup-deadline-near-text = Il pacco tornerà presto indietro: { $goods }
system-notice-return-window-ending = Termine per il reso dell’ordine { $order }
system-notice-return-window-ending-text = Si può restituire ancora per qualche giorno: { $goods }
system-notice-payment-due = Pagamento dell’ordine { $order }
system-notice-payment-due-text = Manca ancora e la scadenza è vicina: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } nuovo avviso
        [many] { $count } di nuovi avvisi
       *[other] { $count } nuovi avvisi
    }
system-notice-open = Apri

system-tray-open = Apri la finestra
system-tray-quit = Esci
system-tray-unread =
    { $count ->
        [0] Nessun avviso da leggere
        [one] { $count } avviso da leggere
        [many] { $count } di avvisi da leggere
       *[other] { $count } avvisi da leggere
    }

system-close-title = Continuare in background?
system-close-text = Così sai subito quando succede qualcosa ai tuoi ordini. L’app usa poca memoria. Puoi cambiare idea in qualsiasi momento nelle impostazioni.
system-close-stay = Continua
system-close-quit = Esci
