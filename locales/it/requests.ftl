# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Cambia l’indirizzo
topic-payment-issue = Problema con il pagamento
topic-order-progress = Chiedi a che punto è l’ordine
topic-package-not-received = Pacco non ricevuto
topic-customs-duty = Dazi e imposte
topic-return-replace = Restituisci o sostituisci
topic-item-problem = Problema con un articolo
topic-cancel-order = Annulla l’ordine
topic-contact = Contattaci

request-state-received = Ricevuta
request-state-in-review = In esame
request-state-waiting-for-customer = Attende la tua risposta
request-state-accepted = Accettata
request-state-refused = Respinta
request-state-done = Conclusa
request-state-withdrawn = Ritirata da te
request-state-unknown = In corso

request-state-received-meaning = { $store } ha la tua richiesta e risponderà.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } ha la tua richiesta. Di solito la risposta arriva entro { $hours } ora.
        [many] { $store } ha la tua richiesta. Di solito la risposta arriva entro { $hours } di ore.
       *[other] { $store } ha la tua richiesta. Di solito la risposta arriva entro { $hours } ore.
    }
request-state-in-review-meaning = Qualcuno di { $store } sta esaminando la tua richiesta.
request-state-waiting-for-customer-meaning = { $store } ha bisogno di qualcosa da te. Rispondi qui sotto.
request-state-accepted-meaning = { $store } ha accettato la richiesta. I messaggi dicono che cosa succede adesso.
request-state-refused-meaning = { $store } non ha accettato la richiesta. I messaggi dicono perché.
request-state-done-meaning = La questione è risolta.
request-state-withdrawn-meaning = Hai ritirato questa richiesta.
request-state-unknown-meaning = { $store } se ne sta occupando.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Attende la connessione
sending-waits-sign-in = Attende il tuo accesso
sending-waits-store = Attende che il negozio risponda
sending-waits-turn = Sta per essere inviato
sending-waits-retry = Nuovo tentativo { $when }
sending-sending = Invio in corso
sending-files = { $sent } di { $total }
stuck-label = Non inviato
stuck-label-refused = Non accettato

sending-files-label = File
sending-exposed = Forse è già arrivato. Viene inviato di nuovo, ma arriverà una volta sola.
sending-edit = Modifica
sending-resend = Invia comunque
sending-discard = Elimina
sending-stop = Non inviare
sending-replace-title = Sostituire la bozza?
sending-replace-text = Qui hai iniziato qualcos’altro che non è ancora stato inviato. Verrà sostituito da ciò che riprendi.
sending-replace-confirm = Sostituisci
sending-discard-title = Eliminare definitivamente?
sending-discard-text = Non verrà inviato e non si potrà recuperare.
sending-discard-confirm = Elimina

stuck-refused = { $store } non l’ha accettato.
stuck-refused-topic-closed = Nel frattempo su { $store } non era più possibile.
stuck-refused-line-not-eligible = { $store } non l’ha accettato per tutti gli articoli o per questa quantità.
stuck-refused-request-closed = La richiesta è stata chiusa prima che questo arrivasse.
stuck-refused-request-closed-at = La richiesta è stata chiusa il giorno { $at }, prima che questo arrivasse.
stuck-superseded = Ciò che hai chiesto in seguito lo rende superfluo, quindi non è stato inviato.
stuck-expired = Ha atteso più di una settimana, quindi non è stato inviato. Lo vuoi ancora?
stuck-gone = { $store } non trova più ciò a cui si riferisce.
stuck-invalid = { $store } non riesce a leggerlo così com’è. Modificalo e invialo di nuovo.
stuck-attachment-refused = { $store } non ha accettato uno dei file. Toglilo e invia di nuovo il resto.
stuck-forbidden = L’account con cui hai effettuato l’accesso non può farlo.

## Forms: what a customer fills in to ask for something

form-discarded = La bozza è stata eliminata.

line-reason-changed-mind = Ho cambiato idea
line-reason-too-small = Troppo piccolo
line-reason-too-large = Troppo grande
line-reason-not-as-described = Non conforme alla descrizione
line-reason-missing = Manca nel pacco
line-reason-wrong-item = Non è l’articolo che ho ordinato
line-reason-damaged = Danneggiato
line-reason-defective = Non funziona o ha un difetto
line-reason-arrived-late = Arrivato troppo tardi
line-reason-other = Altro motivo

wish-refund = Un rimborso
wish-replacement = Una sostituzione
wish-store-credit = Credito del negozio

form-back = Ordine { $number }
form-loading = Caricamento del modulo

form-articles = Forse la risposta è già qui
form-earlier = Hai già fatto una richiesta in merito
form-earlier-text = Ultime novità: { $date }. Se vuoi aggiungere qualcosa, scrivilo lì.
form-earlier-open = Apri la richiesta

form-text-change-address = C’è altro che dovremmo sapere?
form-text-payment-issue = Che cosa è successo con il pagamento?
form-text-payment-issue-hint = Per esempio un messaggio di errore, un addebito sulla carta o una conferma che non è arrivata. Non inviare mai un numero di carta completo.
form-text-order-progress = Che cosa vuoi sapere?
form-text-order-progress-hint = Scrivici se l’ordine ti serve entro un certo giorno.
form-text-package-not-received = Che cosa hai già provato?
form-text-package-not-received-hint = Per esempio chiedere ai vicini, guardare nella cassetta della posta e dove si lasciano di solito i pacchi, o chiamare il corriere.
form-text-customs-duty = Qual è la tua domanda su dazi e imposte?
form-text-customs-duty-hint = Scrivici se l’ufficio doganale o il corriere ti ha contattato. Una foto della lettera aiuta.
form-text-return-replace = C’è qualcosa che dovremmo sapere?
form-text-item-problem = Che cosa è successo?
form-text-item-problem-hint = Bastano una o due frasi.
form-text-cancel-order = Perché vuoi annullare l’ordine?
form-text-cancel-order-hint = Non devi dirlo per forza, ma ci aiuta a migliorare.
form-text-contact = Come possiamo aiutarti?
form-optional = { $label } (facoltativo)
form-room =
    { $count ->
        [one] Ancora { $count } carattere
        [many] Ancora { $count } di caratteri
       *[other] Ancora { $count } caratteri
    }

form-goods-return = Quali articoli vuoi restituire?
form-goods-problem = Quali articoli hanno un problema?
form-goods-count = { $count } di { $total }
form-goods-quantity = Quanti?
form-goods-less = Uno in meno
form-goods-more = Uno in più
form-goods-reason-return = Perché?
form-goods-reason-problem = Che cosa non va?
form-goods-reason-choose = Scegli un motivo
form-goods-until = Scadenza: { $until }
form-goods-unshipped = Non ancora spedito
form-goods-made = Realizzato per te, non si può restituire
form-goods-over = Il termine è scaduto

form-wish = Che cosa preferisci?

form-parcel = Quale pacco manca?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, senza codice di tracciamento

form-files = Foto e documenti
form-files-add = Aggiungi file
form-files-hint = JPEG, PNG, WebP, HEIC o PDF. Puoi anche trascinare qui i file o incollare un’immagine.
form-files-drop = Rilascia qui i file
form-files-private = La posizione e i dati della fotocamera vengono tolti dalle immagini prima dell’invio.
form-files-coming = In preparazione
form-files-remove = Rimuovi { $name }
form-files-dismiss = Chiudi il messaggio su { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Le mie richieste
requests-lead = Ciò che hai chiesto a { $store } e com’è andata.
requests-needs = Tocca a te
requests-news = Nuove risposte
requests-drafts = Iniziate, non inviate
requests-open = Aperte
requests-ended = Concluse
requests-ask-order = Chiedi di un ordine
requests-ask-other = Chiedi qualcos’altro
requests-empty-title = Ancora nessuna richiesta
requests-empty-text = Ciò che chiedi a { $store } si trova qui, con ogni risposta. Viene inviato appena c’è connessione.
requests-signed-out-title = Le tue richieste non sono qui
requests-signed-out-text = Accedi per vedere ciò che hai chiesto e le risposte. Se non hai un account, trova l’ordine a cui si riferisce la richiesta.

request-row-you = Tu:
request-row-store = { $store }:
request-row-unread = Nuova risposta

requests-draft-orphaned = L’ordine o la richiesta a cui si riferisce non è più su questo computer.
requests-draft-files =
    { $count ->
        [one] { $count } file
        [many] { $count } di file
       *[other] { $count } file
    }
requests-draft-continue = Continua
requests-draft-read = Leggi
requests-draft-discard = Elimina la bozza «{ $topic }»
requests-orphan-title = Non si può più inviare
requests-orphan-text = L’ordine o la richiesta a cui si riferisce non è più su questo computer. Puoi copiare il testo e usarlo altrove.
request-copy-text = Copia il testo
request-text-copied = Il testo è stato copiato.
form-files-wanted = Con una foto possiamo rispondere senza farti altre domande.

form-address = Dove lo spediamo?
form-address-country = Paese o regione
form-address-name = Nome e cognome
form-address-line = Indirizzo, riga { $number }
form-address-line-hint = Via e numero civico e, se serve, interno, piano o azienda.
form-address-city = Città o località
form-address-code = Codice postale
form-address-code-own = Codice postale ({ $own })
form-address-region-state = Stato
form-address-region-province = Provincia
form-address-region-prefecture = Prefettura
form-address-region-county = Contea
form-address-region-region = Regione
form-address-phone = Telefono
form-address-phone-hint = Per il corriere, se ha bisogno di chiederti qualcosa alla consegna.
form-address-example = Per esempio { $example }
form-address-code-odd = Lì i codici postali di solito hanno un altro formato. Controlla.
form-address-after = Nuovo
form-address-before = Finora

form-next = Che cosa succede adesso
form-next-send = La richiesta viene inviata subito a { $store }. La risposta comparirà qui nell’app.
form-next-offline = Al momento non c’è connessione. La richiesta resta al sicuro su questo computer e verrà inviata appena torna la connessione.
form-next-sign-in = La richiesta resta al sicuro su questo computer e verrà inviata appena accedi di nuovo.
form-next-answer =
    { $hours ->
        [one] Di solito { $store } risponde entro { $hours } ora.
        [many] Di solito { $store } risponde entro { $hours } di ore.
       *[other] Di solito { $store } risponde entro { $hours } ore.
    }
form-next-answer-open = Qualcuno di { $store } leggerà la tua richiesta e ti risponderà.
form-next-hours = Rispondiamo in questi orari:
form-next-change-address = Se nel frattempo il pacco è stato affidato al corriere, l’indirizzo non si può più cambiare. In quel caso ti diremo che cosa si può fare.
form-next-payment-issue = La richiesta non comporta nessun nuovo addebito. Se un pagamento non è andato bene, ti diremo come procedere.
form-next-order-progress = Verifichiamo a che punto è il tuo ordine e ti diciamo quando verrà spedito.
form-next-package-not-received = Chiediamo al corriere dove si trova. Se è stato smarrito, ci accordiamo con te su una sostituzione o un rimborso.
form-next-customs-duty = I dazi li stabilisce l’ufficio doganale. Ti diremo ciò che ne sappiamo.
form-next-return-replace = Lascia gli articoli così come sono finché non ti rispondiamo. Se possiamo accettare il reso, ti diremo dove spedirli.
form-next-item-problem = Conserva gli articoli e l’imballaggio finché non ti rispondiamo.
form-next-cancel-order = Se nel frattempo l’ordine è stato affidato al corriere, non si può più annullare. In quel caso potrai restituirlo.
form-next-money =
    { $days ->
        [one] Se possiamo annullarlo, ti rimborsiamo { $money } con lo stesso metodo di pagamento entro { $days } giorno.
        [many] Se possiamo annullarlo, ti rimborsiamo { $money } con lo stesso metodo di pagamento entro { $days } di giorni.
       *[other] Se possiamo annullarlo, ti rimborsiamo { $money } con lo stesso metodo di pagamento entro { $days } giorni.
    }
form-next-money-reserved = Se possiamo annullarlo, la tua banca sblocca l’importo di { $money } che ha riservato.
form-next-money-unpaid = Non hai pagato questo ordine, quindi non c’è nulla da rimborsare.

form-send = Invia
form-saved = Bozza salvata
form-not-saved = Non è stato possibile salvare la bozza
form-discard = Elimina la bozza

form-check =
    { $count ->
        [one] Controlla { $count } campo
        [many] Controlla { $count } di campi
       *[other] Controlla { $count } campi
    }
form-fault-missing = Compila questo campo.
form-fault-reason = Scegli un motivo.
form-fault-wish = Scegli che cosa preferisci.
form-fault-parcel = Scegli il pacco.
form-fault-same = Questo è già l’indirizzo di consegna.
form-fault-long =
    { $count ->
        [one] C’è { $count } carattere di troppo.
        [many] Ci sono { $count } di caratteri di troppo.
       *[other] Ci sono { $count } caratteri di troppo.
    }
form-fault-at = { $field }: { $fault }

form-closed = Adesso non è possibile per questo ordine
form-gone = Questo ordine non è più su questo computer
form-gone-text = Forse è stato rimosso dal negozio, oppure hai effettuato l’accesso con un altro account.
form-kept = Ciò che hai scritto viene conservato
form-copy = Copia il testo
form-copied = Il testo è stato copiato
form-to-order = Torna all’ordine

form-contact-out = Accedi per scrivere a { $store }
form-contact-out-text = Così la risposta potrà arrivarti qui nell’app.
form-contact-guest = Fai una domanda sul tuo ordine
form-contact-guest-text = Sei qui con un solo ordine, quindi la tua domanda riguarda quell’ordine.
form-contact-guest-open = Vai all’ordine

## One request with its messages

thread-not-found-title = Questa richiesta non è qui
thread-not-found-text = Forse è stata inviata da un altro dispositivo e non è ancora arrivata, oppure è stata eliminata.
thread-all = Tutte le richieste
thread-asked = Data della richiesta: { $date }
thread-order = Ordine
thread-asked-for = Di che cosa si tratta
thread-line = { $count } × { $title }
thread-line-unknown = Un articolo dell’ordine
thread-wish = Preferisci
thread-address = Nuovo indirizzo
thread-parcel = Pacco

thread-messages = Messaggi
thread-unsent = Non ancora inviati
thread-you = Tu
thread-pictures = Immagini
thread-files = File
thread-picture-larger = Ingrandisci { $name }
thread-file-save = Salva
thread-file-saved = Salvato come { $path }

thread-news-answer = Nuova risposta di { $store }
thread-news-state = Adesso: { $state }

thread-reply-title = Scrivi a { $store }
thread-send = Invia
thread-draft-kept = Bozza salvata
thread-message-kept = Invio del messaggio in corso.
thread-left-title = Ciò che avevi iniziato a scrivere
thread-left-text = La richiesta è chiusa, quindi non si può più inviare. Puoi copiarlo.

thread-withdraw = Ritira
thread-withdraw-title = Ritirare questa richiesta?
thread-withdraw-text = Avviseremo subito { $store } che non la vuoi più.
thread-withdrawing = Hai ritirato questa richiesta

thread-reopen-until = Non è risolta? Puoi riaprirla fino al giorno { $date }.
thread-reopen-text = Non è risolta? Puoi riaprirla.
thread-reopen = Riapri
thread-reopen-title = Che cosa resta da risolvere?
thread-reopen-send = Riapri

thread-rating-title = Come ti ha aiutato { $store }?
thread-rating-stars = Stelle
thread-rating-1 = Male
thread-rating-2 = Non bene
thread-rating-3 = Abbastanza bene
thread-rating-4 = Bene
thread-rating-5 = Molto bene
thread-rating-given = { $name } ({ $stars } su 5 stelle)
thread-rating-text = Che cosa è andato bene e che cosa no
thread-rating-send = Invia
thread-rating-change = Modifica
