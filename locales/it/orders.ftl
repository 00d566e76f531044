# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Ordini
orders-list = I tuoi ordini
orders-search-label = Cerca nei tuoi ordini
orders-search-placeholder = Numero, prodotto o codice di tracciamento
orders-filter-label = Mostra
orders-filter-all = Tutti
orders-filter-attention = Da controllare
orders-filter-awaiting-payment = In attesa di pagamento
orders-filter-processing = In lavorazione
orders-filter-shipped = Spediti
orders-filter-delivered = Consegnati
orders-filter-cancelled = Annullati
orders-sort-label = Ordina per
orders-sort-newest-first = Più recenti
orders-sort-oldest-first = Meno recenti
orders-sort-last-changed = Ultima modifica
orders-found =
    { $count ->
        [one] { $count } ordine
        [many] { $count } di ordini
       *[other] { $count } ordini
    }
orders-empty-title = Ancora nessun ordine
orders-empty-text = Quando ordini da { $store }, tutto ciò che riguarda l’ordine compare qui, anche senza rete.
orders-none-found-title = Nessun ordine corrisponde
orders-none-found-text = Prova con meno parole o con un altro filtro.
orders-show-all = Mostra tutti gli ordini
orders-signed-out-title = Qui trovano posto i tuoi ordini
orders-signed-out-text = Accedi per vedere tutti gli ordini su questo computer, oppure trova un ordine con il suo numero.

## A row of the list, also on the start page

order-title-more =
    { $more ->
        [one] { $title } e { $more } altro
        [many] { $title } e { $more } di altri
       *[other] { $title } e altri { $more }
    }
order-number = Ordine { $number }
order-placed = Data dell’ordine: { $date }
order-row-arrives = Consegna prevista: { $days }
order-row-arrives-near = Consegna prevista: { $day }
order-row-ships = Spedizione prevista: { $date }
order-row-late = Data prevista superata: { $date }
order-row-until = Scadenza: { $date }

## Status of an order

order-status-awaiting-payment = In attesa di pagamento
order-status-awaiting-payment-meaning = Attendiamo il tuo pagamento. Quando ci arriva, confermiamo l’ordine entro 24 ore e iniziamo.
order-status-processing = In lavorazione
order-status-processing-meaning = Verifichiamo il pagamento, poi realizziamo o preleviamo gli articoli e li imballiamo.
order-status-shipped = Spedito
order-status-shipped-meaning = È imballato, affidato al corriere e in viaggio verso di te.
order-status-delivered = Consegnato
order-status-delivered-meaning = Il corriere comunica che è stato consegnato.
order-status-cancelled = Annullato
order-status-cancelled-meaning = L’ordine è stato annullato. Non verrà spedito altro.
order-status-unknown = In corso
order-status-unknown-meaning = Il negozio usa uno stato che questa versione dell’app non conosce. Un aggiornamento dell’app lo mostrerà.

order-sub-status-payment-received = Pagamento ricevuto
order-sub-status-payment-received-meaning = Il tuo pagamento è arrivato e viene verificato per sicurezza.
order-sub-status-payment-confirmed = Pagamento confermato
order-sub-status-payment-confirmed-meaning = La verifica è conclusa. Stiamo preparando la tua merce.
order-sub-status-packaging = Preparazione del pacco
order-sub-status-packaging-meaning = Preleviamo gli articoli, ne controlliamo la qualità e li imballiamo.
order-sub-status-packaging-made = In sartoria
order-sub-status-packaging-made-meaning = Il tuo capo viene realizzato per te. Lo stato può restare lo stesso per tutti i tempi di sartoria.
order-sub-status-packaging-fast-meaning = Stiamo imballando i tuoi articoli. Partono entro 24 ore.

## Steps of an order, from placing to the door

order-steps = Fasi di questo ordine
order-step-awaiting-payment = Ordine effettuato
order-step-payment-received = Pagamento ricevuto
order-step-payment-confirmed = Pagamento confermato
order-step-packaging = Imballato con cura
order-step-packaging-made = Realizzato per te
order-step-shipped = Affidato al corriere
order-step-out-for-delivery = In consegna
order-step-delivered = Consegnato
order-step-cancelled = Annullato
order-step-state-done = Fatto
order-step-state-current = In corso
order-step-state-ahead = Non ancora
order-step-expected = Data prevista: { $days }
order-step-by = Al più tardi: { $date }

## What comes next

order-next = Che cosa succede adesso
order-next-yours = Tocca a te
order-next-pay = Vai al pagamento
order-next-until = Scadenza: { $until }
order-next-awaiting-payment = Il tuo pagamento
order-next-payment-received = Arrivo del tuo pagamento
order-next-payment-confirmed = Verifica del pagamento, di solito entro 24 ore
order-next-packaging = Preparazione dei tuoi articoli
order-next-shipped = Consegna al corriere
order-next-out-for-delivery = Consegna alla tua porta
order-next-delivered = Arrivo a destinazione
order-next-cancelled = Annullamento dell’ordine
order-next-by = Entro { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Cioè { $day }
order-next-undated = Non c’è ancora una data per questa fase.
order-next-late-shipped = Spedizione prevista: { $date }. Ci scusiamo per il ritardo.
order-next-late-delivered = Doveva arrivare entro il giorno { $date }. Ci scusiamo per il ritardo.
order-next-nothing = Non c’è altro da attendere.

## Things to look at. Title, then what to do about it.

attention-payment-due = Manca ancora il tuo pagamento
attention-payment-due-text = Paga nella pagina del negozio, così possiamo iniziare.
attention-payment-due-until = Paga nella pagina del negozio entro il giorno { $until }, così possiamo iniziare.
attention-payment-failed = Il pagamento non è riuscito
attention-payment-failed-text = Non è stato addebitato nulla. Riprova nella pagina del negozio o con un altro metodo di pagamento.
attention-payment-failed-until = Non è stato addebitato nulla. Riprova entro il giorno { $until } nella pagina del negozio o con un altro metodo di pagamento.
attention-customs-action = La dogana ha bisogno di qualcosa da te
attention-customs-action-text = Il pacco attende un documento o un pagamento. Contatta il corriere indicato accanto al pacco.
attention-customs-action-until = Il pacco attende un documento o un pagamento fino al giorno { $until }. Contatta il corriere indicato accanto al pacco.
attention-address-action = L’indirizzo è da controllare
attention-address-action-text = Il corriere non ha potuto consegnare a questo indirizzo. Contatta il corriere indicato accanto al pacco.
attention-address-action-until = Il corriere non ha potuto consegnare a questo indirizzo. Contatta entro il giorno { $until } il corriere indicato accanto al pacco.
attention-action-required = Il corriere attende una tua risposta
attention-action-required-text = Il pacco resta dov’è finché non intervieni. Contatta il corriere indicato accanto al pacco.
attention-action-required-until = Il pacco resta dov’è finché non intervieni. Hai tempo fino al giorno { $until }.
attention-pickup-ready = Pronto per il ritiro
attention-pickup-ready-text = Il tuo pacco ti aspetta al punto di ritiro. Porta il codice e un documento d’identità.
attention-pickup-ready-until = Il tuo pacco ti aspetta al punto di ritiro fino al giorno { $until }. Porta il codice e un documento d’identità.
attention-attempt-failed = Non c’era nessuno
attention-attempt-failed-text = Il corriere ha provato a consegnare. Contattalo per concordare un’altra data.
attention-attempt-failed-until = Il corriere ha provato a consegnare. Contattalo entro il giorno { $until } per concordare un’altra data.
attention-parcel-lost = Il pacco sembra smarrito
attention-parcel-lost-text = Il corriere non lo trova. Non devi aspettarlo: contattaci per questo ordine.
attention-parcel-damaged = Il pacco è stato danneggiato
attention-parcel-damaged-text = Il corriere segnala un danno. Se all’interno c’è qualcosa di rotto, faccelo sapere e aggiungi delle foto.
attention-parcel-exception = Qualcosa trattiene il pacco
attention-parcel-exception-text = Il corriere segnala un problema lungo il percorso. Di solito il pacco riparte da solo entro pochi giorni.
attention-parcel-returning = Il pacco sta tornando indietro
attention-parcel-returning-text = Non è stato possibile consegnarlo e sta tornando da noi. Contattaci per questo ordine.
attention-held-at-customs = In dogana
attention-held-at-customs-text = L’ufficio doganale sta controllando il pacco. Può richiedere alcuni giorni. Non devi fare nulla.
attention-late-to-ship = Spedizione in ritardo
attention-late-to-ship-text = Ci dispiace. L’ordine è ancora in preparazione.
attention-late-to-ship-since = Doveva partire entro il giorno { $since }. Ci dispiace. L’ordine è ancora in preparazione.
attention-late-to-arrive = Consegna in ritardo
attention-late-to-arrive-text = Ci dispiace. L’ordine è ancora in viaggio.
attention-late-to-arrive-since = Doveva arrivare entro il giorno { $since }. Ci dispiace. L’ordine è ancora in viaggio.
attention-no-scan = Nessuna notizia dal corriere
attention-no-scan-text = Da alcuni giorni il pacco non viene scansionato. Spesso la scansione successiva avviene nel tuo Paese.
order-attention = Da controllare
order-attention-see-parcel = Vai al pacco

## Milestones of a parcel

milestone-not-found = Non ancora registrato
milestone-not-found-meaning = Il corriere non conosce ancora questo codice. Può richiedere alcuni giorni.
milestone-info-received = Dati ricevuti
milestone-info-received-meaning = Il corriere ha i dati e attende il pacco.
milestone-in-transit = In transito
milestone-in-transit-meaning = Il pacco è in viaggio. Sulle tratte lunghe possono passare giorni senza notizie.
milestone-out-for-delivery = In consegna
milestone-out-for-delivery-meaning = Dovrebbe arrivare oggi.
milestone-available-for-pickup = Pronto per il ritiro
milestone-available-for-pickup-meaning = Ti aspetta al punto di ritiro.
milestone-attempt-failed = Mancata consegna
milestone-attempt-failed-meaning = Il corriere è passato e non ha potuto consegnarlo.
milestone-delivered = Consegnato
milestone-delivered-meaning = Il corriere comunica la consegna.
milestone-exception = Problema in viaggio
milestone-exception-meaning = Qualcosa impedisce al pacco di proseguire.
milestone-returning = Ritorno al mittente
milestone-returning-meaning = Il pacco sta tornando da noi.
milestone-returned = Tornato al mittente
milestone-returned-meaning = Il pacco è di nuovo da noi.
milestone-expired = Nessun’altra notizia
milestone-expired-meaning = Il corriere non comunica nulla da molto tempo.
milestone-unknown = Notizie dal corriere
milestone-unknown-meaning = Il corriere comunica qualcosa che questa versione dell’app non sa nominare.

sub-milestone-customs = In dogana
sub-milestone-customs-meaning = L’ufficio doganale sta controllando il pacco.
sub-milestone-delayed = In ritardo
sub-milestone-delayed-meaning = Il pacco prosegue, ma più tardi del previsto.
sub-milestone-address = Problema con l’indirizzo
sub-milestone-address-meaning = Il corriere non ha potuto consegnare a questo indirizzo.
sub-milestone-damaged = Danneggiato
sub-milestone-damaged-meaning = Il corriere comunica che il pacco è stato danneggiato.
sub-milestone-lost = Smarrito
sub-milestone-lost-meaning = Il corriere non trova il pacco.
sub-milestone-refused = Rifiutato
sub-milestone-refused-meaning = Il pacco non è stato accettato alla consegna.
sub-milestone-no-one-home = Non c’era nessuno
sub-milestone-no-one-home-meaning = Il corriere è passato e nessuno ha aperto.

## The four axes of an order

order-payment = Pagamento
order-payment-awaiting = Non ancora pagato
order-payment-awaiting-meaning = Attendiamo il tuo pagamento.
order-payment-authorized = Autorizzato
order-payment-authorized-meaning = L’importo è riservato, ma non ancora addebitato.
order-payment-paid = Pagato
order-payment-paid-meaning = Abbiamo ricevuto l’intero importo.
order-payment-partially-refunded = Rimborsato in parte
order-payment-partially-refunded-meaning = Una parte dell’importo è stata rimborsata.
order-payment-refunded = Rimborsato
order-payment-refunded-meaning = L’intero importo è stato rimborsato.
order-payment-failed = Non riuscito
order-payment-failed-meaning = Il pagamento non è riuscito.

order-state = Ordine
order-state-open = In corso
order-state-open-meaning = Abbiamo ancora qualcosa da fare.
order-state-completed = Completato
order-state-completed-meaning = È tutto fatto.
order-state-cancelled = Annullato
order-state-cancelled-meaning = Non verrà spedito altro.

order-shipment = Spedizione
order-shipment-not-shipped = Non ancora spedito
order-shipment-not-shipped-meaning = È ancora tutto da noi.
order-shipment-partially-shipped = Spedito in parte
order-shipment-partially-shipped-meaning = Alcuni articoli sono partiti, altri seguiranno.
order-shipment-shipped = Spedito
order-shipment-shipped-meaning = È partito tutto.
order-shipment-partially-delivered = Consegnato in parte
order-shipment-partially-delivered-meaning = Alcuni pacchi sono arrivati, altri sono ancora in viaggio.
order-shipment-delivered = Consegnato
order-shipment-delivered-meaning = Sono arrivati tutti i pacchi.

order-returns = Reso
order-returns-none = Nessuno
order-returns-none-meaning = Non è stato restituito nulla.
order-returns-requested = Richiesto
order-returns-requested-meaning = Hai chiesto di restituire qualcosa.
order-returns-in-transit = In viaggio verso di noi
order-returns-in-transit-meaning = Ciò che hai restituito è in viaggio.
order-returns-received = Ricevuto
order-returns-received-meaning = Ciò che hai restituito è arrivato e viene controllato.
order-returns-refunded = Rimborsato
order-returns-refunded-meaning = Ciò che hai restituito è stato rimborsato.

## The page of an order

order-back = Tutti gli ordini
order-not-found-title = Questo ordine non è qui
order-where = Dove si trova
order-parcel-of = Pacco { $place } di { $count }
order-parcel-one = Pacco
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Contenuto
order-tracking-number = Codice di tracciamento
order-tracking-copy = Copia il codice di tracciamento
order-tracking-copied = Il codice di tracciamento è stato copiato.
order-tracking-open = Segui nella pagina del corriere
order-route = Luoghi attraversati
order-timeline = Percorso di questo pacco
order-timeline-more =
    { $count ->
        [one] Mostra { $count } evento precedente
        [many] Mostra { $count } di eventi precedenti
       *[other] Mostra { $count } eventi precedenti
    }
order-timeline-empty = Il corriere non ha ancora comunicato nulla.
order-timeline-local = Gli orari sono quelli del luogo dell’evento.
order-carrier-says = Il corriere scrive:
order-untracked-title = Posta non tracciata
order-untracked-text = Questo pacco non ha un codice di tracciamento e lungo il percorso non compariranno notizie. Fa fede la consegna prevista.
order-untracked-shipped = È partito il giorno { $date }.
order-carrier = Corriere
order-last-mile = Consegna a domicilio
order-carrier-call = Chiama { $name }
order-carrier-write = Scrivi a { $name }
order-carrier-visit = Apri la pagina di { $name }
order-pickup = Punto di ritiro
order-pickup-hours = Orari di apertura
order-pickup-hours-line = { $days }, { $open }–{ $close }
order-pickup-deadline = Termine per il ritiro: { $time }
order-pickup-code = Codice
order-lines = Articoli
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Su ordinazione
order-line-fast = Spedito in 24 ore
order-total-subtotal = Articoli
order-total-shipping = Spese di spedizione
order-total-shipping-free = Gratis
order-total-tax = Imposte
order-total-duties = Dazi
order-total-discount = Sconto
order-total = Totale
order-total-refunded = Rimborsato
order-converted = Circa { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, cambio del giorno { $day }
order-address = Indirizzo di consegna
order-delivery = Consegna
order-delivery-method = Metodo di spedizione
order-delivery-tracked = Con tracciamento
order-delivery-untracked = Posta non tracciata
order-delivery-window = Consegna prevista
order-delivery-ship-date = Data di spedizione prevista
order-delivery-processing = Tempi di lavorazione
order-delivery-processing-days =
    { $max ->
        [one] { $min }–{ $max } giorno lavorativo
        [many] { $min }–{ $max } di giorni lavorativi
       *[other] { $min }–{ $max } giorni lavorativi
    }
order-delivery-moved = La data prevista è cambiata
order-delivery-was = { $days }, comunicato il giorno { $given }
order-copy-number = Copia il numero d’ordine
order-number-copied = Il numero d’ordine è stato copiato.
order-requests = Le mie richieste
order-notices = Notifiche sul desktop
order-notices-on = Ricevi una notifica quando succede qualcosa a questo ordine.
order-notices-muted = Questo ordine è silenziato. I suoi avvisi compaiono solo nell’elenco.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Ricevi assistenza per questo ordine
order-help-closed = Al momento non possibile
order-row-help = Ricevi assistenza
order-articles = Pagine di assistenza utili

topic-until = Scadenza: { $until }
topic-until-shipped = Fino alla spedizione
topic-until-shipped-by = Fino alla spedizione (prevista: { $date })
topic-until-arrived = Fino alla consegna
topic-until-confirmed = Fino alla conferma del pagamento
topic-until-days =
    { $days ->
        [one] Fino a { $days } giorno dopo la consegna
        [many] Fino a { $days } di giorni dopo la consegna
       *[other] Fino a { $days } giorni dopo la consegna
    }
topic-always = In qualsiasi momento

topic-part-unshipped =
    { $count ->
        [one] { $count } articolo su { $total } non è ancora stato spedito
        [many] { $count } di articoli su { $total } non sono ancora stati spediti
       *[other] { $count } articoli su { $total } non sono ancora stati spediti
    }
topic-part-missing =
    { $count ->
        [one] { $count } articolo su { $total } non è arrivato
        [many] { $count } di articoli su { $total } non sono arrivati
       *[other] { $count } articoli su { $total } non sono arrivati
    }
topic-part =
    { $count ->
        [one] Per { $count } articolo su { $total }
        [many] Per { $count } di articoli su { $total }
       *[other] Per { $count } articoli su { $total }
    }
topic-part-earlier = Per alcuni solo fino al giorno { $until }

topic-begun = Continua la bozza

topic-not-yet = Non ancora
topic-no-longer = Non più
topic-not-here = Non per questo ordine

topic-instead-change-address = Cambia invece l’indirizzo
topic-instead-payment-issue = Chiedi invece del pagamento
topic-instead-order-progress = Chiedi invece a che punto è l’ordine
topic-instead-package-not-received = Chiedi invece del pacco
topic-instead-customs-duty = Chiedi invece dei dazi
topic-instead-return-replace = Restituisci invece qualcosa
topic-instead-item-problem = Segnala invece un problema con un articolo
topic-instead-cancel-order = Annulla invece l’ordine
topic-instead-contact = Scrivici invece

topic-closed-not-placed = L’ordine non è ancora confermato. Lo sarà appena ci arriva il tuo pagamento.
topic-closed-not-paid = Il tuo pagamento non ci è ancora arrivato. Potrai fare la richiesta appena arriva.
topic-closed-payment-confirmed = Il tuo pagamento è stato confermato, quindi è tutto a posto.
topic-closed-payment-confirmed-at = Il tuo pagamento è stato confermato il giorno { $at }, quindi è tutto a posto.
topic-closed-no-ship-date = Non c’è ancora una data di spedizione prevista, quindi non può esserci un ritardo.
topic-closed-before-ship-date = La spedizione può ancora avvenire in tempo.
topic-closed-before-ship-date-from = La spedizione può ancora avvenire in tempo. Se non succede, puoi fare la richiesta dal giorno { $from }.
topic-closed-not-shipped = Non è ancora stato spedito nulla. Potrai fare la richiesta appena parte qualcosa.
topic-closed-already-shipped = L’ordine è stato spedito.
topic-closed-already-shipped-at = L’ordine è stato spedito il giorno { $at }.
topic-closed-before-delivery-date = L’ordine può ancora arrivare in tempo.
topic-closed-before-delivery-date-from = L’ordine può ancora arrivare in tempo. Se non succede, puoi fare la richiesta dal giorno { $from }.
topic-closed-ready-for-pickup = Il pacco ti aspetta al punto di ritiro.
topic-closed-ready-for-pickup-from = Il pacco ti aspetta al punto di ritiro. Se non riesci a ritirarlo, puoi fare la richiesta dal giorno { $from }.
topic-closed-goes-back = Il pacco sta tornando da noi, quindi non arriverà.
topic-closed-goes-back-at = Il pacco è ripartito verso di noi il giorno { $at }, quindi non arriverà.
topic-closed-already-delivered = Il corriere comunica che è stato consegnato. Se non lo trovi, faccelo sapere.
topic-closed-already-delivered-at = Il corriere comunica che è stato consegnato il giorno { $at }. Se non lo trovi, faccelo sapere.
topic-closed-return-window-over = Il termine è scaduto.
topic-closed-return-window-over-at = È stato possibile fino al giorno { $at }.
topic-closed-made-to-order = È stato realizzato per te e quindi non si può restituire. Se qualcosa non va, faccelo sapere.
topic-closed-already-returned = Ciò che hai restituito è arrivato da noi ed è stato rimborsato tutto.
topic-closed-refunded = È stato rimborsato tutto.
topic-closed-cancelled = L’ordine è stato annullato.
topic-closed-cancelled-at = L’ordine è stato annullato il giorno { $at }.
topic-closed-unknown = Al momento il negozio non lo offre per questo ordine.
topic-closed-opens = Puoi fare la richiesta dal giorno { $from }.

topic-change-address-not-placed = L’ordine non è ancora confermato. Puoi annullarlo e ordinare di nuovo con l’indirizzo giusto.
topic-change-address-already-shipped = L’ordine è stato spedito, quindi l’indirizzo non si può più cambiare.
topic-change-address-already-shipped-at = L’ordine è stato spedito il giorno { $at }, quindi l’indirizzo non si può più cambiare.
topic-order-progress-already-shipped = L’ordine è stato spedito. La sua pagina mostra dove si trova.
topic-order-progress-already-shipped-at = L’ordine è stato spedito il giorno { $at }. La sua pagina mostra dove si trova.
topic-customs-duty-already-shipped = L’ordine è stato spedito. Ora il corriere o l’ufficio doganale può dirti che cosa c’è da pagare.
topic-customs-duty-already-shipped-at = L’ordine è stato spedito il giorno { $at }. Ora il corriere o l’ufficio doganale può dirti che cosa c’è da pagare.
topic-cancel-order-already-shipped = L’ordine è stato spedito, quindi non si può più annullare.
topic-cancel-order-already-shipped-at = L’ordine è stato spedito il giorno { $at }, quindi non si può più annullare.
topic-package-not-received-not-shipped = Al momento non c’è nulla in viaggio. Potrai fare la richiesta se un pacco non arriva in tempo.
topic-payment-issue-cancelled = L’ordine è stato annullato, quindi non c’è nulla da pagare.
topic-payment-issue-cancelled-at = L’ordine è stato annullato il giorno { $at }, quindi non c’è nulla da pagare.
topic-payment-issue-refunded = Il pagamento è stato rimborsato.
topic-payment-issue-refunded-at = Il pagamento è stato rimborsato e il denaro sarebbe dovuto arrivare entro il giorno { $at }. Se non è arrivato, faccelo sapere.
topic-return-replace-return-window-over-at = Gli articoli si potevano restituire fino al giorno { $at }.
topic-item-problem-return-window-over-at = I problemi si potevano segnalare fino al giorno { $at }.
