# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.

## The list

orders-title = Narudžbe
orders-list = Vaše narudžbe
orders-search-label = Pretraži narudžbe
orders-search-placeholder = Broj, artikl ili broj za praćenje
orders-filter-label = Prikaži
orders-filter-all = Sve
orders-filter-attention = Traže pozornost
orders-filter-awaiting-payment = Čeka uplatu
orders-filter-processing = U obradi
orders-filter-shipped = Poslano
orders-filter-delivered = Dostavljeno
orders-filter-cancelled = Otkazano
orders-sort-label = Poredaj
orders-sort-newest-first = Od najnovijih
orders-sort-oldest-first = Od najstarijih
orders-sort-last-changed = Po zadnjoj promjeni
orders-found = { $count ->
    [one] { $count } narudžba
    [few] { $count } narudžbe
   *[other] { $count } narudžbi
}
orders-empty-title = Još nema narudžbi
orders-empty-text = Kad naručite u trgovini { $store }, sve o narudžbi pojavit će se ovdje, i bez interneta.
orders-none-found-title = Nijedna narudžba ne odgovara
orders-none-found-text = Pokušajte s manje riječi ili drugim filtrom.
orders-show-all = Prikaži sve narudžbe
orders-signed-out-title = Ovdje je mjesto za vaše narudžbe
orders-signed-out-text = Prijavite se da biste na ovom računalu imali sve narudžbe ili pronađite jednu po broju.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } i još { $more } artikl
    [few] { $title } i još { $more } artikla
   *[other] { $title } i još { $more } artikala
}
order-number = Narudžba { $number }
order-placed = Naručeno { $date }
order-row-arrives = Očekuje se { $days }
order-row-arrives-near = Očekuje se { $day }
order-row-ships = Slanje do { $date }
order-row-late = Očekivalo se do { $date }
order-row-until = Do { $date }

## Status of an order

order-status-awaiting-payment = Čeka uplatu
order-status-awaiting-payment-meaning = Čekamo vašu uplatu. Kad stigne, narudžbu potvrđujemo u roku od 24 sata i počinjemo s obradom.
order-status-processing = U obradi
order-status-processing-meaning = Provjeravamo uplatu, zatim artikle izrađujemo ili pripremamo i pakiramo.
order-status-shipped = Poslano
order-status-shipped-meaning = Narudžba je zapakirana, predana prijevozniku i na putu prema vama.
order-status-delivered = Dostavljeno
order-status-delivered-meaning = Prijevoznik javlja da je narudžba dostavljena.
order-status-cancelled = Otkazano
order-status-cancelled-meaning = Narudžba je otkazana. Ništa više neće biti poslano.
order-status-unknown = U tijeku
order-status-unknown-meaning = Trgovina koristi status koji ova verzija aplikacije još ne poznaje. Prikazat će se nakon ažuriranja.

# Where an order in preparation stands.
order-sub-status-payment-received = Uplata primljena
order-sub-status-payment-received-meaning = Uplata je stigla i provjeravamo njezinu sigurnost.
order-sub-status-payment-confirmed = Uplata potvrđena
order-sub-status-payment-confirmed-meaning = Provjera je gotova. Pripremamo vaše artikle.
order-sub-status-packaging = Pakiranje
order-sub-status-packaging-meaning = Prikupljamo artikle, provjeravamo kvalitetu i pakiramo ih.
order-sub-status-packaging-made = Šivanje
order-sub-status-packaging-made-meaning = Vaš odjevni predmet šijemo posebno za vas. Status može ostati isti cijelo vrijeme šivanja.
order-sub-status-packaging-fast-meaning = Pakiramo vaše artikle. Šaljemo ih u roku od 24 sata.

## Steps of an order, from placing to the door

order-steps = Koraci ove narudžbe
order-step-awaiting-payment = Naručeno
order-step-payment-received = Uplata primljena
order-step-payment-confirmed = Uplata potvrđena
order-step-packaging = Pažljivo zapakirano
order-step-packaging-made = Sašiveno za vas
order-step-shipped = Predano prijevozniku
order-step-out-for-delivery = Na dostavi
order-step-delivered = Dostavljeno
order-step-cancelled = Otkazano
order-step-state-done = Gotovo
order-step-state-current = Sada
order-step-state-ahead = Tek slijedi
order-step-expected = Očekuje se { $days }
order-step-by = Do { $date }

## What comes next

order-next = Što slijedi
order-next-yours = Što trebate učiniti
order-next-pay = Prijeđi na plaćanje
order-next-until = Do { $until }
order-next-awaiting-payment = Vaša uplata
order-next-payment-received = Stiže vaša uplata
order-next-payment-confirmed = Provjeravamo uplatu, obično u roku od 24 sata
order-next-packaging = Pripremamo vaše artikle
order-next-shipped = Predajemo paket prijevozniku
order-next-out-for-delivery = Dostavljač donosi paket do vaših vrata
order-next-delivered = Paket stiže
order-next-cancelled = Narudžba se otkazuje
order-next-by = Najkasnije: { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = To je { $day }
order-next-undated = Za to još nema datuma.
order-next-late-shipped = Planirano je bilo za { $date }, ispričavamo se zbog kašnjenja.
order-next-late-delivered = Paket je do { $date } trebao stići. Ispričavamo se zbog kašnjenja.
order-next-nothing = Nema se više što čekati.

## Things to look at. Title, then what to do about it.

# $until is the last moment to act, with date and time. $since is the day that was promised.
attention-payment-due = Vaša uplata još nedostaje
attention-payment-due-text = Platite na stranici trgovine da bismo mogli početi.
attention-payment-due-until = Platite do { $until } na stranici trgovine da bismo mogli početi.
attention-payment-failed = Plaćanje nije uspjelo
attention-payment-failed-text = Ništa nije naplaćeno. Pokušajte ponovno na stranici trgovine ili odaberite drugi način plaćanja.
attention-payment-failed-until = Ništa nije naplaćeno. Pokušajte ponovno do { $until } na stranici trgovine ili odaberite drugi način plaćanja.
attention-customs-action = Carina nešto treba od vas
attention-customs-action-text = Paket čeka dokument ili uplatu. Obratite se prijevozniku navedenom uz paket.
attention-customs-action-until = Paket do { $until } čeka dokument ili uplatu. Obratite se prijevozniku navedenom uz paket.
attention-address-action = Provjerite adresu
attention-address-action-text = Prijevoznik nije mogao dostaviti na tu adresu. Obratite se prijevozniku navedenom uz paket.
attention-address-action-until = Prijevoznik nije mogao dostaviti na tu adresu. Do { $until } obratite se prijevozniku navedenom uz paket.
attention-action-required = Prijevoznik čeka vašu reakciju
attention-action-required-text = Paket stoji dok nešto ne poduzmete. Obratite se prijevozniku navedenom uz paket.
attention-action-required-until = Paket stoji dok nešto ne poduzmete (rok: { $until }).
attention-pickup-ready = Spremno za preuzimanje
attention-pickup-ready-text = Paket vas čeka na mjestu preuzimanja. Ponesite kod i osobni dokument.
attention-pickup-ready-until = Paket vas do { $until } čeka na mjestu preuzimanja. Ponesite kod i osobni dokument.
attention-attempt-failed = Nikoga nije bilo kod kuće
attention-attempt-failed-text = Dostavljač je pokušao dostaviti paket. Dogovorite drugi dan s prijevoznikom.
attention-attempt-failed-until = Dostavljač je pokušao dostaviti paket. Najkasnije do { $until } dogovorite drugi dan s prijevoznikom.
attention-parcel-lost = Paket je, čini se, izgubljen
attention-parcel-lost-text = Prijevoznik ga ne može pronaći. Ne morate ga čekati: javite nam se u vezi s ovom narudžbom.
attention-parcel-damaged = Paket je oštećen
attention-parcel-damaged-text = Prijevoznik javlja oštećenje. Ako je nešto u njemu slomljeno, javite nam i dodajte fotografije.
attention-parcel-exception = Nešto zadržava paket
attention-parcel-exception-text = Prijevoznik javlja problem na putu. Obično paket za nekoliko dana sam krene dalje.
attention-parcel-returning = Paket se vraća
attention-parcel-returning-text = Nije mogao biti dostavljen i vraća se k nama. Javite nam se u vezi s ovom narudžbom.
attention-held-at-customs = Na carini
attention-held-at-customs-text = Carina provjerava paket. To može potrajati nekoliko dana. Ne morate ništa učiniti.
attention-late-to-ship = Šalje se kasnije od plana
attention-late-to-ship-text = Ispričavamo se zbog kašnjenja. Narudžba se još priprema.
attention-late-to-ship-since = Narudžba je do { $since } trebala biti poslana. Ispričavamo se zbog kašnjenja, još se priprema.
attention-late-to-arrive = Stiže kasnije od očekivanog
attention-late-to-arrive-text = Ispričavamo se zbog kašnjenja. Paket je još na putu.
attention-late-to-arrive-since = Paket je do { $since } trebao stići. Ispričavamo se zbog kašnjenja, još je na putu.
attention-no-scan = Prijevoznik ne javlja ništa novo
attention-no-scan-text = Paket već nekoliko dana nije skeniran. Sljedeće skeniranje često je tek u vašoj državi.
order-attention = Traži pozornost
order-attention-see-parcel = Idi na paket

## Milestones of a parcel

milestone-not-found = Još nema podataka
milestone-not-found-meaning = Prijevoznik još ne poznaje taj broj. To može potrajati nekoliko dana.
milestone-info-received = Najavljeno
milestone-info-received-meaning = Prijevoznik ima podatke i čeka paket.
milestone-in-transit = U prijevozu
milestone-in-transit-meaning = Paket je na putu. Na dugim putovima zna biti dana bez događaja.
milestone-out-for-delivery = Na dostavi
milestone-out-for-delivery-meaning = Trebao bi stići danas.
milestone-available-for-pickup = Spremno za preuzimanje
milestone-available-for-pickup-meaning = Paket vas čeka na mjestu preuzimanja.
milestone-attempt-failed = Neuspjela dostava
milestone-attempt-failed-meaning = Dostavljač je došao, ali nije mogao predati paket.
milestone-delivered = Dostavljeno
milestone-delivered-meaning = Prijevoznik javlja da je paket predan.
milestone-exception = Problem na putu
milestone-exception-meaning = Nešto zadržava paket.
milestone-returning = Vraća se
milestone-returning-meaning = Paket je na putu natrag k nama.
milestone-returned = Opet kod nas
milestone-returned-meaning = Paket se vratio k nama.
milestone-expired = Nema novih vijesti
milestone-expired-meaning = Prijevoznik već dugo ništa nije javio.
milestone-unknown = Vijest od prijevoznika
milestone-unknown-meaning = Prijevoznik javlja nešto za što ova verzija aplikacije nema riječi.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = Na carini
sub-milestone-customs-meaning = Carina provjerava paket.
sub-milestone-delayed = Kasni
sub-milestone-delayed-meaning = Paket putuje dalje, ali kasnije od plana.
sub-milestone-address = Problem s adresom
sub-milestone-address-meaning = Prijevoznik nije mogao dostaviti na tu adresu.
sub-milestone-damaged = Oštećeno
sub-milestone-damaged-meaning = Prijevoznik javlja da je paket oštećen.
sub-milestone-lost = Izgubljeno
sub-milestone-lost-meaning = Prijevoznik ne može pronaći paket.
sub-milestone-refused = Odbijeno
sub-milestone-refused-meaning = Paket je pri dostavi odbijen.
sub-milestone-no-one-home = Nikoga nije bilo kod kuće
sub-milestone-no-one-home-meaning = Dostavljač je došao i nitko nije otvorio.

## The four axes of an order

order-payment = Plaćanje
order-payment-awaiting = Još nije plaćeno
order-payment-awaiting-meaning = Čekamo vašu uplatu.
order-payment-authorized = Rezervirano
order-payment-authorized-meaning = Iznos je rezerviran i još nije naplaćen.
order-payment-paid = Plaćeno
order-payment-paid-meaning = Stigao je cijeli iznos.
order-payment-partially-refunded = Djelomično vraćeno
order-payment-partially-refunded-meaning = Vraćen je dio iznosa.
order-payment-refunded = Vraćeno
order-payment-refunded-meaning = Vraćen je cijeli iznos.
order-payment-failed = Nije uspjelo
order-payment-failed-meaning = Plaćanje nije uspjelo.

order-state = Narudžba
order-state-open = Otvorena
order-state-open-meaning = Imamo još nešto za učiniti.
order-state-completed = Završena
order-state-completed-meaning = Sve je gotovo.
order-state-cancelled = Otkazana
order-state-cancelled-meaning = Ništa više neće biti poslano.

order-shipment = Slanje
order-shipment-not-shipped = Još nije poslano
order-shipment-not-shipped-meaning = Sve je još kod nas.
order-shipment-partially-shipped = Djelomično poslano
order-shipment-partially-shipped-meaning = Dio artikala je poslan, ostali slijede.
order-shipment-shipped = Poslano
order-shipment-shipped-meaning = Sve je poslano.
order-shipment-partially-delivered = Djelomično dostavljeno
order-shipment-partially-delivered-meaning = Neki su paketi stigli, drugi još putuju.
order-shipment-delivered = Dostavljeno
order-shipment-delivered-meaning = Stigli su svi paketi.

order-returns = Povrat
order-returns-none = Nema
order-returns-none-meaning = Ništa nije vraćeno.
order-returns-requested = Zatražen
order-returns-requested-meaning = Zatražili ste da nešto vratite.
order-returns-in-transit = Na putu k nama
order-returns-in-transit-meaning = Ono što ste vratili još putuje.
order-returns-received = Primljen
order-returns-received-meaning = Ono što ste vratili stiglo je k nama i provjerava se.
order-returns-refunded = Novac vraćen
order-returns-refunded-meaning = Za ono što ste vratili dobili ste povrat novca.

## The page of an order

order-back = Sve narudžbe
order-not-found-title = Ove narudžbe ovdje nema
order-where = Gdje se nalazi
order-parcel-of = Paket { $place } od { $count }
order-parcel-one = Paket
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Sadržaj
order-tracking-number = Broj za praćenje
order-tracking-copy = Kopiraj broj za praćenje
order-tracking-copied = Broj za praćenje je kopiran.
order-tracking-open = Prati na stranici prijevoznika
order-route = Mjesta na putu
order-timeline = Put ovog paketa
order-timeline-more = { $count ->
    [one] Prikaži { $count } raniji događaj
    [few] Prikaži { $count } ranija događaja
   *[other] Prikaži { $count } ranijih događaja
}
order-timeline-empty = Prijevoznik još ništa nije javio.
order-timeline-local = Vrijeme je prema mjestu događaja.
order-carrier-says = Prijevoznik piše:
order-untracked-title = Obična pošta bez praćenja
order-untracked-text = Ovaj paket nema broj za praćenje i na putu se neće pojavljivati događaji. Ravnajte se prema predviđenoj dostavi.
order-untracked-shipped = Datum slanja: { $date }
order-carrier = Prijevoznik
order-last-mile = Lokalna dostavna služba
order-carrier-call = Nazovi: { $name }
order-carrier-write = Piši: { $name }
order-carrier-visit = Otvori stranicu: { $name }
order-pickup = Mjesto preuzimanja
order-pickup-hours = Radno vrijeme
order-pickup-hours-line = { $days }, { $open }–{ $close }
order-pickup-deadline = Preuzmite do { $time }
order-pickup-code = Kod
order-lines = Artikli
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Po narudžbi
order-line-fast = Šaljemo u roku od 24 sata
order-total-subtotal = Artikli
order-total-shipping = Dostava
order-total-shipping-free = Besplatno
order-total-tax = Porez
order-total-duties = Carina
order-total-discount = Popust
order-total = Ukupno
order-total-refunded = Vraćeno
order-converted = Oko { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, tečaj od { $day }
order-address = Adresa dostave
order-delivery = Dostava
order-delivery-method = Način dostave
order-delivery-tracked = S praćenjem
order-delivery-untracked = Obična pošta bez praćenja
order-delivery-window = Predviđena dostava
order-delivery-ship-date = Predviđeni datum slanja
order-delivery-processing = Vrijeme obrade
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } radni dan
    [few] { $min }–{ $max } radna dana
   *[other] { $min }–{ $max } radnih dana
}
order-delivery-moved = Predviđeni datum se pomaknuo
order-delivery-was = { $days }, javljeno { $given }
order-copy-number = Kopiraj broj narudžbe
order-number-copied = Broj narudžbe je kopiran.
order-requests = Moji zahtjevi
order-notices = Obavijesti na radnoj površini
order-notices-on = Dobivate obavijest kad se u ovoj narudžbi nešto promijeni.
order-notices-muted = Ova je narudžba utišana. Njezine se obavijesti pojavljuju samo na popisu.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Pomoć s ovom narudžbom
order-help-closed = Trenutačno nije dostupno
order-row-help = Zatražite pomoć
order-articles = Povezani članci

topic-until = Do { $until }
topic-until-shipped = Do slanja
topic-until-shipped-by = Do slanja (predviđeno do { $date })
topic-until-arrived = Do dostave
topic-until-confirmed = Do potvrde uplate
topic-until-days = { $days ->
    [one] Još { $days } dan nakon dostave
    [few] Još { $days } dana nakon dostave
   *[other] Još { $days } dana nakon dostave
}
topic-always = U bilo kojem trenutku

topic-part-unshipped = { $count ->
    [one] Još nije poslano: { $count } od { $total } artikala
    [few] Još nije poslano: { $count } od { $total } artikala
   *[other] Još nije poslano: { $count } od { $total } artikala
}
topic-part-missing = { $count ->
    [one] Nije stiglo: { $count } od { $total } artikala
    [few] Nije stiglo: { $count } od { $total } artikala
   *[other] Nije stiglo: { $count } od { $total } artikala
}
topic-part = { $count ->
    [one] Za { $count } od { $total } artikala
    [few] Za { $count } od { $total } artikala
   *[other] Za { $count } od { $total } artikala
}
topic-part-earlier = Neki od njih samo do { $until }

topic-begun = Nastavite započeto

topic-not-yet = Još ne
topic-no-longer = Više ne
topic-not-here = Ne za ovu narudžbu

topic-instead-change-address = Umjesto toga promijenite adresu
topic-instead-payment-issue = Umjesto toga pitajte o plaćanju
topic-instead-order-progress = Umjesto toga pitajte o tijeku narudžbe
topic-instead-package-not-received = Umjesto toga pitajte o paketu
topic-instead-customs-duty = Umjesto toga pitajte o carini
topic-instead-return-replace = Umjesto toga vratite artikl
topic-instead-item-problem = Umjesto toga prijavite problem s artiklom
topic-instead-cancel-order = Umjesto toga otkažite narudžbu
topic-instead-contact = Umjesto toga pišite nam

topic-closed-not-placed = Narudžba još nije potvrđena. Potvrdit ćemo je kad stigne vaša uplata.
topic-closed-not-paid = Vaša uplata još nije stigla. Čim stigne, možete pitati.
topic-closed-payment-confirmed = Vaša je uplata potvrđena pa je s njom sve u redu.
topic-closed-payment-confirmed-at = Vaša je uplata potvrđena { $at } pa je s njom sve u redu.
topic-closed-no-ship-date = Dan slanja još nije određen pa još nema ni kašnjenja.
topic-closed-before-ship-date = Narudžba još može biti poslana na vrijeme.
topic-closed-before-ship-date-from = Narudžba još može biti poslana na vrijeme. Ako ne bude, od { $from } možete pitati.
topic-closed-not-shipped = Još ništa nije poslano. Čim nešto pošaljemo, možete pitati.
topic-closed-already-shipped = Narudžba je već poslana.
topic-closed-already-shipped-at = Narudžba je već poslana ({ $at }).
topic-closed-before-delivery-date = Narudžba još može stići na vrijeme.
topic-closed-before-delivery-date-from = Narudžba još može stići na vrijeme. Ako ne stigne, od { $from } možete pitati.
topic-closed-ready-for-pickup = Paket vas čeka na mjestu preuzimanja.
topic-closed-ready-for-pickup-from = Paket vas čeka na mjestu preuzimanja. Ako ga ondje ne možete dobiti, od { $from } možete pitati.
topic-closed-goes-back = Paket se vraća k nama pa vam neće stići.
topic-closed-goes-back-at = Paket je { $at } krenuo natrag k nama pa vam neće stići.
topic-closed-already-delivered = Prijevoznik javlja da je paket dostavljen. Ako ga ne možete pronaći, javite nam.
topic-closed-already-delivered-at = Prijevoznik javlja da je paket { $at } dostavljen. Ako ga ne možete pronaći, javite nam.
topic-closed-return-window-over = Rok za to je istekao.
topic-closed-return-window-over-at = Do { $at } to je bilo moguće, a sada je rok istekao.
topic-closed-made-to-order = Artikl je izrađen za vas pa se ne može vratiti. Ako s njim nešto nije u redu, javite nam.
topic-closed-already-returned = Ono što ste vratili stiglo je k nama i sav je novac vraćen.
topic-closed-refunded = Sav je novac vraćen.
topic-closed-cancelled = Narudžba je otkazana.
topic-closed-cancelled-at = Narudžba je otkazana ({ $at }).
topic-closed-unknown = Trgovina to trenutačno ne nudi za ovu narudžbu.
topic-closed-opens = Od { $from } možete pitati.

topic-change-address-not-placed = Narudžba još nije potvrđena. Možete je otkazati i ponovno naručiti s točnom adresom.
topic-change-address-already-shipped = Narudžba je već poslana pa se adresa ne može promijeniti.
topic-change-address-already-shipped-at = Narudžba je poslana { $at } pa se adresa ne može promijeniti.
topic-order-progress-already-shipped = Narudžba je već poslana. Na njezinoj stranici piše gdje se nalazi.
topic-order-progress-already-shipped-at = Narudžba je već poslana ({ $at }). Na njezinoj stranici piše gdje se nalazi.
topic-customs-duty-already-shipped = Narudžba je već poslana. Što treba platiti sada vam može reći prijevoznik ili carina.
topic-customs-duty-already-shipped-at = Narudžba je već poslana ({ $at }). Što treba platiti sada vam može reći prijevoznik ili carina.
topic-cancel-order-already-shipped = Narudžba je već poslana pa se ne može otkazati.
topic-cancel-order-already-shipped-at = Narudžba je poslana { $at } pa se ne može otkazati.
topic-package-not-received-not-shipped = Trenutačno ništa nije na putu. Ako paket ne stigne na vrijeme, možete pitati.
topic-payment-issue-cancelled = Narudžba je otkazana pa ništa ne treba platiti.
topic-payment-issue-cancelled-at = Narudžba je otkazana { $at } pa ništa ne treba platiti.
topic-payment-issue-refunded = Novac je vraćen.
topic-payment-issue-refunded-at = Novac je vraćen i do { $at } trebao je stići. Ako nije, javite nam.
topic-return-replace-return-window-over-at = Do { $at } artikli su se mogli vratiti, a sada je rok istekao.
topic-item-problem-return-window-over-at = Do { $at } problemi su se mogli prijaviti, a sada je rok istekao.
