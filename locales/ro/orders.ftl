# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Comenzi
orders-list = Comenzile tale
orders-search-label = Caută în comenzile tale
orders-search-placeholder = Număr, produs sau AWB
orders-filter-label = Arată
orders-filter-all = Toate
orders-filter-attention = Necesită atenție
orders-filter-awaiting-payment = În așteptarea plății
orders-filter-processing = În procesare
orders-filter-shipped = Expediate
orders-filter-delivered = Livrate
orders-filter-cancelled = Anulate
orders-sort-label = Sortează după
orders-sort-newest-first = Cele mai noi
orders-sort-oldest-first = Cele mai vechi
orders-sort-last-changed = Ultima schimbare
orders-found =
    { $count ->
        [one] { $count } comandă
        [few] { $count } comenzi
       *[other] { $count } de comenzi
    }
orders-empty-title = Încă nicio comandă
orders-empty-text = Când comanzi la { $store }, tot ce ține de comandă apare aici, chiar și fără rețea.
orders-none-found-title = Nicio comandă nu se potrivește
orders-none-found-text = Încearcă mai puține cuvinte sau alt filtru.
orders-show-all = Arată toate comenzile
orders-signed-out-title = Aici este locul comenzilor tale
orders-signed-out-text = Intră în cont ca să vezi toate comenzile pe acest calculator sau găsește o comandă după numărul ei.

## A row of the list, also on the start page

order-title-more =
    { $more ->
        [one] { $title } și încă { $more }
        [few] { $title } și încă { $more }
       *[other] { $title } și încă { $more }
    }
order-number = Comanda { $number }
order-placed = Plasată pe { $date }
order-row-arrives = Livrare estimată: { $days }
order-row-arrives-near = Livrare estimată: { $day }
order-row-ships = Expediere până pe { $date }
order-row-late = Trebuia să ajungă până pe { $date }
order-row-until = Până pe { $date }

## Status of an order

order-status-awaiting-payment = În așteptarea plății
order-status-awaiting-payment-meaning = Așteptăm plata ta. După ce o primim, confirmăm comanda în cel mult 24 de ore și începem.
order-status-processing = În procesare
order-status-processing-meaning = Verificăm plata, apoi confecționăm sau adunăm produsele și le ambalăm.
order-status-shipped = Expediată
order-status-shipped-meaning = Este ambalată, predată curierului și pe drum spre tine.
order-status-delivered = Livrată
order-status-delivered-meaning = Curierul anunță că a livrat-o.
order-status-cancelled = Anulată
order-status-cancelled-meaning = Comanda a fost anulată. Nu se mai trimite nimic.
order-status-unknown = În curs
order-status-unknown-meaning = Magazinul folosește o stare pe care această versiune a aplicației nu o cunoaște. O actualizare a aplicației o va arăta.

order-sub-status-payment-received = Plată primită
order-sub-status-payment-received-meaning = Plata ta a ajuns și trece printr-o verificare de siguranță.
order-sub-status-payment-confirmed = Plată confirmată
order-sub-status-payment-confirmed-meaning = Verificarea s-a încheiat. Produsele tale se pregătesc.
order-sub-status-packaging = Pregătirea coletului
order-sub-status-packaging-meaning = Adunăm produsele, le verificăm calitatea și le ambalăm.
order-sub-status-packaging-made = La croitorie
order-sub-status-packaging-made-meaning = Haina ta se face special pentru tine. Starea poate rămâne aceeași pe tot timpul de croitorie.
order-sub-status-packaging-fast-meaning = Produsele tale se ambalează. Pleacă în cel mult 24 de ore.

## Steps of an order, from placing to the door

order-steps = Etapele acestei comenzi
order-step-awaiting-payment = Comandă plasată
order-step-payment-received = Plată primită
order-step-payment-confirmed = Plată confirmată
order-step-packaging = Ambalată cu grijă
order-step-packaging-made = Făcută pentru tine
order-step-shipped = Predată curierului
order-step-out-for-delivery = În curs de livrare
order-step-delivered = Livrată
order-step-cancelled = Anulată
order-step-state-done = Încheiată
order-step-state-current = Acum
order-step-state-ahead = Urmează
order-step-expected = Data estimată: { $days }
order-step-by = Până pe { $date }

## What comes next

order-next = Ce urmează
order-next-yours = Ce ai de făcut
order-next-pay = Mergi la plată
order-next-until = Până pe { $until }
order-next-awaiting-payment = Plata ta
order-next-payment-received = Sosirea plății tale
order-next-payment-confirmed = Verificarea plății, de obicei în cel mult 24 de ore
order-next-packaging = Pregătirea produselor tale
order-next-shipped = Predarea către curier
order-next-out-for-delivery = Livrarea la ușa ta
order-next-delivered = Sosirea comenzii
order-next-cancelled = Anularea comenzii
order-next-by = Până { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Adică { $day }
order-next-undated = Încă nu există o dată pentru această etapă.
order-next-late-shipped = Era planificată pentru { $date }. Ne pare rău pentru întârziere.
order-next-late-delivered = Trebuia să ajungă până pe { $date }. Ne pare rău pentru întârziere.
order-next-nothing = Nu mai este nimic de așteptat.

## Things to look at. Title, then what to do about it.

attention-payment-due = Încă așteptăm plata ta
attention-payment-due-text = Plătește pe pagina magazinului ca să putem începe.
attention-payment-due-until = Plătește până pe { $until } pe pagina magazinului ca să putem începe.
attention-payment-failed = Plata nu a reușit
attention-payment-failed-text = Nu s-a încasat nimic. Încearcă din nou pe pagina magazinului sau cu altă metodă de plată.
attention-payment-failed-until = Nu s-a încasat nimic. Încearcă din nou până pe { $until } pe pagina magazinului sau cu altă metodă de plată.
attention-customs-action = Vama are nevoie de ceva de la tine
attention-customs-action-text = Coletul așteaptă un document sau o plată. Contactează curierul indicat lângă colet.
attention-customs-action-until = Coletul așteaptă un document sau o plată până pe { $until }. Contactează curierul indicat lângă colet.
attention-address-action = Adresa trebuie verificată
attention-address-action-text = Curierul nu a putut livra la această adresă. Contactează curierul indicat lângă colet.
attention-address-action-until = Curierul nu a putut livra la această adresă. Contactează curierul indicat lângă colet până pe { $until }.
attention-action-required = Curierul așteaptă un răspuns de la tine
attention-action-required-text = Coletul stă pe loc până intervii. Contactează curierul indicat lângă colet.
attention-action-required-until = Coletul stă pe loc până intervii, cel târziu pe { $until }.
attention-pickup-ready = Gata de ridicat
attention-pickup-ready-text = Coletul te așteaptă la punctul de ridicare. Ia cu tine codul și un act de identitate.
attention-pickup-ready-until = Coletul te așteaptă la punctul de ridicare până pe { $until }. Ia cu tine codul și un act de identitate.
attention-attempt-failed = Nu era nimeni acasă
attention-attempt-failed-text = Curierul a încercat să livreze. Contactează-l ca să stabiliți altă zi.
attention-attempt-failed-until = Curierul a încercat să livreze. Stabilește altă zi până pe { $until }.
attention-parcel-lost = Coletul pare pierdut
attention-parcel-lost-text = Curierul nu îl găsește. Nu trebuie să îl aștepți: contactează-ne în legătură cu această comandă.
attention-parcel-damaged = Coletul a fost deteriorat
attention-parcel-damaged-text = Curierul semnalează o deteriorare. Dacă s-a stricat ceva înăuntru, spune-ne și adaugă fotografii.
attention-parcel-exception = Ceva ține coletul pe loc
attention-parcel-exception-text = Curierul semnalează o problemă pe drum. De obicei, coletul pleacă mai departe în câteva zile.
attention-parcel-returning = Coletul se întoarce
attention-parcel-returning-text = Nu a putut fi livrat și se întoarce la noi. Contactează-ne în legătură cu această comandă.
attention-held-at-customs = La vamă
attention-held-at-customs-text = Biroul vamal verifică coletul. Poate dura câteva zile. Nu trebuie să faci nimic.
attention-late-to-ship = Expediere întârziată
attention-late-to-ship-text = Ne pare rău. Comanda încă se pregătește.
attention-late-to-ship-since = Trebuia să plece până pe { $since }. Ne pare rău. Comanda încă se pregătește.
attention-late-to-arrive = Livrare întârziată
attention-late-to-arrive-text = Ne pare rău. Comanda este încă pe drum.
attention-late-to-arrive-since = Trebuia să ajungă până pe { $since }. Ne pare rău. Comanda este încă pe drum.
attention-no-scan = Nicio veste de la curier
attention-no-scan-text = Coletul nu a fost scanat de câteva zile. Adesea, următoarea scanare are loc în țara ta.
order-attention = De verificat
order-attention-see-parcel = Mergi la colet

## Milestones of a parcel

milestone-not-found = Încă neînregistrat
milestone-not-found-meaning = Curierul nu cunoaște încă acest număr. Poate dura câteva zile.
milestone-info-received = Date primite
milestone-info-received-meaning = Curierul are datele și așteaptă coletul.
milestone-in-transit = În tranzit
milestone-in-transit-meaning = Coletul este pe drum. Pe rute lungi pot trece zile fără nicio veste.
milestone-out-for-delivery = În curs de livrare
milestone-out-for-delivery-meaning = Ar trebui să ajungă astăzi.
milestone-available-for-pickup = Gata de ridicat
milestone-available-for-pickup-meaning = Te așteaptă la punctul de ridicare.
milestone-attempt-failed = Livrare nereușită
milestone-attempt-failed-meaning = Curierul a trecut și nu l-a putut preda.
milestone-delivered = Livrat
milestone-delivered-meaning = Curierul anunță livrarea.
milestone-exception = Problemă pe drum
milestone-exception-meaning = Ceva împiedică drumul coletului.
milestone-returning = Se întoarce
milestone-returning-meaning = Coletul este pe drum înapoi la noi.
milestone-returned = Întors la noi
milestone-returned-meaning = Coletul este din nou la noi.
milestone-expired = Nicio altă veste
milestone-expired-meaning = Curierul nu a mai anunțat nimic de mult timp.
milestone-unknown = Vești de la curier
milestone-unknown-meaning = Curierul anunță ceva ce această versiune a aplicației nu știe să numească.

sub-milestone-customs = La vamă
sub-milestone-customs-meaning = Biroul vamal verifică coletul.
sub-milestone-delayed = Întârziat
sub-milestone-delayed-meaning = Coletul merge mai departe, dar mai târziu decât era planificat.
sub-milestone-address = Problemă cu adresa
sub-milestone-address-meaning = Curierul nu a putut livra la această adresă.
sub-milestone-damaged = Deteriorat
sub-milestone-damaged-meaning = Curierul anunță că s-a deteriorat coletul.
sub-milestone-lost = Pierdut
sub-milestone-lost-meaning = Curierul nu găsește coletul.
sub-milestone-refused = Refuzat
sub-milestone-refused-meaning = Coletul nu a fost acceptat la livrare.
sub-milestone-no-one-home = Nu era nimeni acasă
sub-milestone-no-one-home-meaning = Curierul a trecut și nu a deschis nimeni.

## The four axes of an order

order-payment = Plată
order-payment-awaiting = Încă neplătită
order-payment-awaiting-meaning = Așteptăm plata ta.
order-payment-authorized = Sumă rezervată
order-payment-authorized-meaning = Suma este rezervată și nu a fost încă încasată.
order-payment-paid = Plătită
order-payment-paid-meaning = Am primit întreaga sumă.
order-payment-partially-refunded = Rambursată parțial
order-payment-partially-refunded-meaning = O parte din sumă a fost rambursată.
order-payment-refunded = Rambursată
order-payment-refunded-meaning = Întreaga sumă a fost rambursată.
order-payment-failed = Nereușită
order-payment-failed-meaning = Plata nu a reușit.

order-state = Comandă
order-state-open = În curs
order-state-open-meaning = Mai avem ceva de făcut.
order-state-completed = Finalizată
order-state-completed-meaning = Totul este gata.
order-state-cancelled = Anulată
order-state-cancelled-meaning = Nu se mai trimite nimic.

order-shipment = Expediere
order-shipment-not-shipped = Încă neexpediată
order-shipment-not-shipped-meaning = Totul este încă la noi.
order-shipment-partially-shipped = Expediată parțial
order-shipment-partially-shipped-meaning = Unele produse au plecat, altele urmează.
order-shipment-shipped = Expediată
order-shipment-shipped-meaning = Totul a plecat.
order-shipment-partially-delivered = Livrată parțial
order-shipment-partially-delivered-meaning = Unele colete au ajuns, altele sunt încă pe drum.
order-shipment-delivered = Livrată
order-shipment-delivered-meaning = Toate coletele au ajuns.

order-returns = Retur
order-returns-none = Niciunul
order-returns-none-meaning = Nu s-a returnat nimic.
order-returns-requested = Solicitat
order-returns-requested-meaning = Ai cerut să returnezi ceva.
order-returns-in-transit = Pe drum spre noi
order-returns-in-transit-meaning = Ce ai returnat este pe drum.
order-returns-received = Primit
order-returns-received-meaning = Ce ai returnat a ajuns și se verifică.
order-returns-refunded = Rambursat
order-returns-refunded-meaning = Ce ai returnat a fost rambursat.

## The page of an order

order-back = Toate comenzile
order-not-found-title = Această comandă nu este aici
order-where = Unde este
order-parcel-of = Coletul { $place } din { $count }
order-parcel-one = Colet
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Conținut
order-tracking-number = Număr de urmărire (AWB)
order-tracking-copy = Copiază numărul de urmărire
order-tracking-copied = Numărul de urmărire a fost copiat.
order-tracking-open = Urmărește pe pagina curierului
order-route = Locuri de pe drum
order-timeline = Drumul acestui colet
order-timeline-more =
    { $count ->
        [one] Arată { $count } eveniment anterior
        [few] Arată { $count } evenimente anterioare
       *[other] Arată { $count } de evenimente anterioare
    }
order-timeline-empty = Curierul nu a anunțat încă nimic.
order-timeline-local = Orele sunt cele de la locul fiecărui eveniment.
order-carrier-says = Curierul scrie:
order-untracked-title = Trimitere poștală fără urmărire
order-untracked-text = Acest colet nu are număr de urmărire și pe drum nu se va anunța nimic. Ghidează-te după livrarea estimată.
order-untracked-shipped = A plecat pe { $date }.
order-carrier = Curier
order-last-mile = Livrează la ușa ta
order-carrier-call = Sună la { $name }
order-carrier-write = Scrie la { $name }
order-carrier-visit = Deschide pagina { $name }
order-pickup = Punct de ridicare
order-pickup-hours = Program
order-pickup-hours-line = { $days }, { $open }–{ $close }
order-pickup-deadline = Ridică-l până pe { $time }
order-pickup-code = Cod
order-lines = Produse
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = La comandă
order-line-fast = Expediere în 24 de ore
order-total-subtotal = Produse
order-total-shipping = Costul transportului
order-total-shipping-free = Gratuit
order-total-tax = Taxe
order-total-duties = Taxe vamale
order-total-discount = Reducere
order-total = Total
order-total-refunded = Rambursat
order-converted = Aproximativ { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, curs din { $day }
order-address = Adresă de livrare
order-delivery = Livrare
order-delivery-method = Metodă de livrare
order-delivery-tracked = Cu urmărire
order-delivery-untracked = Trimitere poștală fără urmărire
order-delivery-window = Livrare estimată
order-delivery-ship-date = Data estimată a expedierii
order-delivery-processing = Timp de procesare
order-delivery-processing-days =
    { $max ->
        [one] { $min }–{ $max } zi lucrătoare
        [few] { $min }–{ $max } zile lucrătoare
       *[other] { $min }–{ $max } de zile lucrătoare
    }
order-delivery-moved = Data estimată s-a schimbat
order-delivery-was = { $days }, comunicat pe { $given }
order-copy-number = Copiază numărul comenzii
order-number-copied = Numărul comenzii a fost copiat.
order-requests = Solicitările mele
order-notices = Notificări pe ecran
order-notices-on = Primești un mesaj când se întâmplă ceva cu această comandă.
order-notices-muted = Această comandă este pe silențios. Notificările ei apar doar în listă.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Obține ajutor pentru această comandă
order-help-closed = Acum nu este posibil
order-row-help = Obține ajutor
order-articles = Pagini de ajutor utile

topic-until = Până pe { $until }
topic-until-shipped = Până la expediere
topic-until-shipped-by = Până la expediere, estimată până pe { $date }
topic-until-arrived = Până la livrare
topic-until-confirmed = Până la confirmarea plății
topic-until-days =
    { $days ->
        [one] Până la { $days } zi după livrare
        [few] Până la { $days } zile după livrare
       *[other] Până la { $days } de zile după livrare
    }
topic-always = Oricând

topic-part-unshipped =
    { $count ->
        [one] { $count } produs din { $total } nu a fost încă expediat
        [few] { $count } produse din { $total } nu au fost încă expediate
       *[other] { $count } de produse din { $total } nu au fost încă expediate
    }
topic-part-missing =
    { $count ->
        [one] { $count } produs din { $total } nu a ajuns
        [few] { $count } produse din { $total } nu au ajuns
       *[other] { $count } de produse din { $total } nu au ajuns
    }
topic-part =
    { $count ->
        [one] Pentru { $count } produs din { $total }
        [few] Pentru { $count } produse din { $total }
       *[other] Pentru { $count } de produse din { $total }
    }
topic-part-earlier = Pentru unele, doar până pe { $until }

topic-begun = Continuă ciorna

topic-not-yet = Încă nu
topic-no-longer = Nu mai este posibil
topic-not-here = Nu pentru această comandă

topic-instead-change-address = Mai bine schimbă adresa
topic-instead-payment-issue = Mai bine întreabă despre plată
topic-instead-order-progress = Mai bine întreabă despre stadiul comenzii
topic-instead-package-not-received = Mai bine întreabă despre colet
topic-instead-customs-duty = Mai bine întreabă despre taxele vamale
topic-instead-return-replace = Mai bine returnează ceva
topic-instead-item-problem = Mai bine anunță o problemă cu un produs
topic-instead-cancel-order = Mai bine anulează comanda
topic-instead-contact = Mai bine scrie-ne

topic-closed-not-placed = Comanda nu este încă confirmată. Va fi imediat ce primim plata ta.
topic-closed-not-paid = Plata ta nu a ajuns încă la noi. Poți face solicitarea imediat ce ajunge.
topic-closed-payment-confirmed = Plata ta a fost confirmată, așa că totul este în regulă.
topic-closed-payment-confirmed-at = Plata ta a fost confirmată pe { $at }, așa că totul este în regulă.
topic-closed-no-ship-date = Încă nu există o dată planificată de expediere, așa că nu poate fi vorba de o întârziere.
topic-closed-before-ship-date = Comanda mai poate pleca la timp.
topic-closed-before-ship-date-from = Comanda mai poate pleca la timp. Dacă nu pleacă, poți face solicitarea începând cu { $from }.
topic-closed-not-shipped = Încă nu s-a expediat nimic. Poți face solicitarea imediat ce pleacă ceva.
topic-closed-already-shipped = Comanda a fost expediată.
topic-closed-already-shipped-at = Comanda a fost expediată pe { $at }.
topic-closed-before-delivery-date = Comanda mai poate ajunge la timp.
topic-closed-before-delivery-date-from = Comanda mai poate ajunge la timp. Dacă nu ajunge, poți face solicitarea începând cu { $from }.
topic-closed-ready-for-pickup = Coletul te așteaptă la punctul de ridicare.
topic-closed-ready-for-pickup-from = Coletul te așteaptă la punctul de ridicare. Dacă nu îl poți lua de acolo, poți face solicitarea începând cu { $from }.
topic-closed-goes-back = Coletul se întoarce la noi, așa că nu va mai ajunge la tine.
topic-closed-goes-back-at = Coletul se întoarce la noi din { $at }, așa că nu va mai ajunge la tine.
topic-closed-already-delivered = Curierul anunță că a fost livrată comanda. Dacă nu o găsești, spune-ne.
topic-closed-already-delivered-at = Curierul anunță că a livrat comanda pe { $at }. Dacă nu o găsești, spune-ne.
topic-closed-return-window-over = Termenul a expirat.
topic-closed-return-window-over-at = Acest lucru a fost posibil până pe { $at }.
topic-closed-made-to-order = A fost făcută special pentru tine, așa că nu poate fi returnată. Dacă ceva nu este în regulă, spune-ne.
topic-closed-already-returned = Ce ai returnat este la noi și totul a fost rambursat.
topic-closed-refunded = Totul a fost rambursat.
topic-closed-cancelled = Comanda a fost anulată.
topic-closed-cancelled-at = Comanda a fost anulată pe { $at }.
topic-closed-unknown = Magazinul nu oferă acest lucru pentru comandă în acest moment.
topic-closed-opens = Poți face solicitarea începând cu { $from }.

topic-change-address-not-placed = Comanda nu este încă confirmată. O poți anula și poți comanda din nou cu adresa corectă.
topic-change-address-already-shipped = Comanda a fost expediată, așa că adresa nu se mai poate schimba.
topic-change-address-already-shipped-at = Comanda a fost expediată pe { $at }, așa că adresa nu se mai poate schimba.
topic-order-progress-already-shipped = Comanda a fost expediată. Pagina ei arată unde se află.
topic-order-progress-already-shipped-at = Comanda a fost expediată pe { $at }. Pagina ei arată unde se află.
topic-customs-duty-already-shipped = Comanda a fost expediată. Acum curierul sau biroul vamal îți poate spune ce ai de plătit.
topic-customs-duty-already-shipped-at = Comanda a fost expediată pe { $at }. Acum curierul sau biroul vamal îți poate spune ce ai de plătit.
topic-cancel-order-already-shipped = Comanda a fost expediată, așa că nu mai poate fi anulată.
topic-cancel-order-already-shipped-at = Comanda a fost expediată pe { $at }, așa că nu mai poate fi anulată.
topic-package-not-received-not-shipped = Acum nu este nimic pe drum. Poți face solicitarea dacă un colet nu ajunge la timp.
topic-payment-issue-cancelled = Comanda a fost anulată, așa că nu ai nimic de plătit.
topic-payment-issue-cancelled-at = Comanda a fost anulată pe { $at }, așa că nu ai nimic de plătit.
topic-payment-issue-refunded = Banii au fost rambursați.
topic-payment-issue-refunded-at = Banii au fost rambursați și trebuia să ajungă până pe { $at }. Dacă nu au ajuns, spune-ne.
topic-return-replace-return-window-over-at = Produsele au putut fi returnate până pe { $at }.
topic-item-problem-return-window-over-at = Problemele au putut fi anunțate până pe { $at }.
