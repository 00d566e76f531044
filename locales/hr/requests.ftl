# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Promjena adrese
topic-payment-issue = Problem s plaćanjem
topic-order-progress = Upit o tijeku narudžbe
topic-package-not-received = Paket nije stigao
topic-customs-duty = Carina i porezi
topic-return-replace = Povrat ili zamjena
topic-item-problem = Problem s artiklom
topic-cancel-order = Otkazivanje narudžbe
topic-contact = Javite nam se

# How far a request is.
request-state-received = Primljeno
request-state-in-review = Razmatra se
request-state-waiting-for-customer = Čeka vaš odgovor
request-state-accepted = Prihvaćeno
request-state-refused = Odbijeno
request-state-done = Riješeno
request-state-withdrawn = Povučeno
request-state-unknown = U obradi

request-state-received-meaning = Trgovina { $store } primila je vaš zahtjev i odgovorit će na njega.
request-state-received-meaning-hours = { $hours ->
    [one] Trgovina { $store } primila je vaš zahtjev. Odgovor obično stiže u roku od { $hours } sata.
    [few] Trgovina { $store } primila je vaš zahtjev. Odgovor obično stiže u roku od { $hours } sata.
   *[other] Trgovina { $store } primila je vaš zahtjev. Odgovor obično stiže u roku od { $hours } sati.
}
request-state-in-review-meaning = Netko iz trgovine { $store } upravo se time bavi.
request-state-waiting-for-customer-meaning = Trgovina { $store } treba nešto od vas. Odgovorite u nastavku.
request-state-accepted-meaning = Trgovina { $store } pristala je. U porukama piše što slijedi.
request-state-refused-meaning = Trgovina { $store } nije pristala. U porukama piše zašto.
request-state-done-meaning = To je riješeno.
request-state-withdrawn-meaning = Povukli ste ovaj zahtjev.
request-state-unknown-meaning = Trgovina { $store } bavi se time.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Čeka internetsku vezu
sending-waits-sign-in = Čeka da se prijavite
sending-waits-store = Čeka odgovor trgovine
sending-waits-turn = Uskoro se šalje
sending-waits-retry = Novi pokušaj { $when }
sending-sending = Šalje se
sending-files = { $sent } od { $total }
stuck-label = Nije poslano
stuck-label-refused = Nije prihvaćeno

sending-files-label = Datoteke
sending-exposed = Možda je već stiglo. Šalje se još jednom, a stiže samo jednom.
sending-edit = Uredi
sending-resend = Svejedno pošalji
sending-discard = Odbaci
sending-stop = Ne šalji
sending-replace-title = Zamijeniti započeto?
sending-replace-text = Ovdje ste započeli nešto drugo što još nije poslano. Zamijenit će ga ono što vraćate na uređivanje.
sending-replace-confirm = Zamijeni
sending-discard-title = Odbaciti zauvijek?
sending-discard-text = Neće se poslati i ne može se vratiti.
sending-discard-confirm = Odbaci

stuck-refused = Trgovina { $store } to nije prihvatila.
stuck-refused-topic-closed = U međuvremenu to u trgovini { $store } više nije bilo moguće.
stuck-refused-line-not-eligible = Trgovina { $store } to nije prihvatila za sve artikle ili u tolikom broju.
stuck-refused-request-closed = Zahtjev je zatvoren prije nego što je ovo stiglo.
stuck-refused-request-closed-at = Zahtjev je zatvoren { $at }, prije nego što je ovo stiglo.
stuck-superseded = Zbog vašeg kasnijeg zahtjeva ovo više nije potrebno pa nije poslano.
stuck-expired = Ovo je čekalo dulje od tjedan dana pa nije poslano. Želite li to još?
stuck-gone = Trgovina { $store } više ne zna na što se ovo odnosi.
stuck-invalid = Trgovina { $store } ovo ne može pročitati u ovom obliku. Promijenite i pošaljite ponovno.
stuck-attachment-refused = Trgovina { $store } nije prihvatila jednu od datoteka. Uklonite je i ostalo pošaljite ponovno.
stuck-forbidden = S ovom prijavom to nije dopušteno.

## Forms: what a customer fills in to ask for something

form-discarded = Skica je odbačena.

line-reason-changed-mind = Više ne želim
line-reason-too-small = Premala veličina
line-reason-too-large = Prevelika veličina
line-reason-not-as-described = Ne odgovara opisu
line-reason-missing = Nedostaje u paketu
line-reason-wrong-item = Stigao je drugi artikl
line-reason-damaged = Oštećeno
line-reason-defective = Ne radi ili je neispravno
line-reason-arrived-late = Stiglo prekasno
line-reason-other = Drugi razlog

wish-refund = Povrat novca
wish-replacement = Zamjena
wish-store-credit = Povrat na saldo u trgovini

form-back = Narudžba { $number }
form-loading = Učitava se obrazac

form-articles = Možda je odgovor već ovdje
form-earlier = O tome ste već pitali
form-earlier-text = Zadnja poruka o tome stigla je { $date }, a ako želite nešto dodati, napišite to ondje.
form-earlier-open = Otvori zahtjev

form-text-change-address = Trebamo li znati još nešto?
form-text-payment-issue = Što se dogodilo s plaćanjem?
form-text-payment-issue-hint = Na primjer poruka o pogrešci, terećenje kartice ili potvrda koja nije stigla. Nikad ne šaljite cijeli broj kartice.
form-text-order-progress = Što želite znati?
form-text-order-progress-hint = Recite nam ako narudžbu trebate do određenog dana.
form-text-package-not-received = Što ste već pokušali?
form-text-package-not-received-hint = Na primjer pitati susjede, pogledati u poštanski sandučić i na mjesta gdje se paketi ostavljaju ili nazvati prijevoznika.
form-text-customs-duty = Koje je vaše pitanje o carini i porezima?
form-text-customs-duty-hint = Recite nam ako vam je pisala carina ili prijevoznik. Pomaže slika dopisa.
form-text-return-replace = Trebamo li o tome nešto znati?
form-text-item-problem = Što se dogodilo?
form-text-item-problem-hint = Dovoljna je rečenica ili dvije.
form-text-cancel-order = Zašto želite otkazati?
form-text-cancel-order-hint = Ne morate reći, ali nam pomaže da budemo bolji.
form-text-contact = Kako vam možemo pomoći?
form-optional = { $label } (neobvezno)
form-room = { $count ->
    [one] Preostao je { $count } znak
    [few] Preostala su { $count } znaka
   *[other] Preostalo je { $count } znakova
}

form-goods-return = Koje artikle želite vratiti?
form-goods-problem = S kojim artiklima imate problem?
form-goods-count = { $count } od { $total }
form-goods-quantity = Koliko?
form-goods-less = Jedan manje
form-goods-more = Jedan više
form-goods-reason-return = Zašto?
form-goods-reason-problem = Što nije u redu?
form-goods-reason-choose = Odaberite razlog
form-goods-until = Do { $until }
form-goods-unshipped = Još nije poslano
form-goods-made = Izrađeno za vas, ne može se vratiti
form-goods-over = Rok je istekao

form-wish = Što biste željeli?

form-parcel = Koji paket nedostaje?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, bez broja za praćenje

form-files = Fotografije i dokumenti
form-files-add = Dodaj datoteke
form-files-hint = JPEG, PNG, WebP, HEIC ili PDF. Datoteke možete i dovući ovamo ili zalijepiti sliku.
form-files-drop = Ispustite datoteke ovdje
form-files-private = Prije slanja iz slika se uklanjaju podaci o mjestu i fotoaparatu.
form-files-coming = Priprema se
form-files-remove = Ukloni { $name }
form-files-dismiss = Zatvori poruku o datoteci { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Moji zahtjevi
requests-lead = Što ste pitali trgovinu { $store } i što je iz toga proizašlo.
requests-needs = Traže pozornost
requests-news = Novi odgovori
requests-drafts = Započeto, nije poslano
requests-open = Otvoreno
requests-ended = Završeno
requests-ask-order = Pitajte o narudžbi
requests-ask-other = Pitajte nešto drugo
requests-empty-title = Još nema zahtjeva
requests-empty-text = Ovdje će biti sve što pitate trgovinu { $store }, sa svakim odgovorom. Šalje se čim se veza uspostavi.
requests-signed-out-title = Vaših zahtjeva ovdje nema
requests-signed-out-text = Prijavite se da biste vidjeli svoja pitanja i odgovore. Nemate korisnički račun? Pronađite narudžbu o kojoj ste pitali.

request-row-you = Vi:
request-row-store = { $store }:
request-row-unread = Novi odgovor

requests-draft-orphaned = Onoga na što se ovo odnosi više nema na ovom računalu.
requests-draft-files = { $count ->
    [one] { $count } datoteka
    [few] { $count } datoteke
   *[other] { $count } datoteka
}
requests-draft-continue = Nastavi
requests-draft-read = Pročitaj
requests-draft-discard = Odbaci skicu „{ $topic }”
requests-orphan-title = Ovo se više ne može poslati
requests-orphan-text = Onoga na što se ovo odnosi više nema na ovom računalu. Svoj tekst možete kopirati i upotrijebiti drugdje.
request-copy-text = Kopiraj tekst
request-text-copied = Tekst je kopiran.
form-files-wanted = Uz sliku možemo odgovoriti bez dodatnih pitanja.

form-address = Kamo da pošaljemo?
form-address-country = Država ili regija
form-address-name = Ime i prezime
form-address-line = Adresa, red { $number }
form-address-line-hint = Ulica i kućni broj, po potrebi stan, kat ili tvrtka.
form-address-city = Grad ili mjesto
form-address-code = Poštanski broj
form-address-code-own = Poštanski broj ({ $own })
form-address-region-state = Savezna država
form-address-region-province = Pokrajina
form-address-region-prefecture = Prefektura
form-address-region-county = Grofovija ili županija
form-address-region-region = Regija
form-address-phone = Telefon
form-address-phone-hint = Za prijevoznika, ako pri dostavi bude pitanja.
form-address-example = Na primjer { $example }
form-address-code-odd = Poštanski brojevi ondje obično izgledaju drukčije. Provjerite ga.
form-address-after = Nova
form-address-before = Dosadašnja

form-next = Što slijedi
form-next-send = Zahtjev se odmah šalje trgovini { $store }. Odgovor se pojavljuje ovdje u aplikaciji.
form-next-offline = Trenutačno nema internetske veze. Zahtjev se sigurno čuva na ovom računalu i šalje čim se veza uspostavi.
form-next-sign-in = Zahtjev se sigurno čuva na ovom računalu i šalje čim se ponovno prijavite.
form-next-answer = { $hours ->
    [one] Trgovina { $store } obično odgovara u roku od { $hours } sata.
    [few] Trgovina { $store } obično odgovara u roku od { $hours } sata.
   *[other] Trgovina { $store } obično odgovara u roku od { $hours } sati.
}
form-next-answer-open = Netko iz trgovine { $store } pročitat će zahtjev i odgovoriti.
form-next-hours = Odgovaramo u ovo vrijeme:
form-next-change-address = Ako je paket u međuvremenu predan prijevozniku, adresa se više ne može promijeniti. Tada ćemo vam reći što se može učiniti umjesto toga.
form-next-payment-issue = Zbog ovog upita ništa vam se neće ponovno naplatiti. Ako je s plaćanjem nešto pošlo po zlu, reći ćemo vam kako dalje.
form-next-order-progress = Provjerit ćemo gdje je vaša narudžba i javiti vam kada će biti poslana.
form-next-package-not-received = Pitat ćemo prijevoznika gdje je paket. Ako je izgubljen, dogovorit ćemo zamjenu ili povrat novca.
form-next-customs-duty = Carinu određuje carinska služba. Reći ćemo vam što o njoj znamo.
form-next-return-replace = Dok ne odgovorimo, ostavite artikle kakvi jesu. Ako ih možemo primiti natrag, reći ćemo vam kamo ih poslati.
form-next-item-problem = Sačuvajte artikle i ambalažu dok ne odgovorimo.
form-next-cancel-order = Ako je narudžba u međuvremenu predana prijevozniku, više se ne može otkazati. Tada je možete vratiti.
form-next-money = { $days ->
    [one] Ako narudžbu možemo otkazati, iznos { $money } vraćamo u roku od { $days } dana, na način na koji ste platili.
    [few] Ako narudžbu možemo otkazati, iznos { $money } vraćamo u roku od { $days } dana, na način na koji ste platili.
   *[other] Ako narudžbu možemo otkazati, iznos { $money } vraćamo u roku od { $days } dana, na način na koji ste platili.
}
form-next-money-reserved = Ako narudžbu možemo otkazati, oslobađa se iznos { $money } koji je vaša banka rezervirala.
form-next-money-unpaid = Ovu narudžbu niste platili pa se nema što vratiti.

form-send = Pošalji
form-saved = Skica spremljena
form-not-saved = Skica se nije mogla spremiti
form-discard = Odbaci skicu

form-check = { $count ->
    [one] Provjerite { $count } polje
    [few] Provjerite { $count } polja
   *[other] Provjerite { $count } polja
}
form-fault-missing = Ispunite ovo polje.
form-fault-reason = Odaberite razlog.
form-fault-wish = Odaberite što biste željeli.
form-fault-parcel = Odaberite paket.
form-fault-same = Narudžba već ima ovu adresu.
form-fault-long = { $count ->
    [one] Tekst je predug za { $count } znak.
    [few] Tekst je predug za { $count } znaka.
   *[other] Tekst je predug za { $count } znakova.
}
form-fault-at = { $field }: { $fault }

form-closed = Za ovu narudžbu to sada nije moguće
form-gone = Ove narudžbe više nema na ovom računalu
form-gone-text = Možda je uklonjena u trgovini ili ste se prijavili drugim korisničkim računom.
form-kept = Vaš je tekst sačuvan
form-copy = Kopiraj tekst
form-copied = Tekst je kopiran
form-to-order = Natrag na narudžbu

form-contact-out = Prijavite se da biste pisali trgovini { $store }
form-contact-out-text = Tako odgovor stiže do vas, ovdje u aplikaciji.
form-contact-guest = Pitajte o svojoj narudžbi
form-contact-guest-text = Ovdje ste s jednom narudžbom pa vaše pitanje pripada njoj.
form-contact-guest-open = Idi na narudžbu

## One request with its messages

thread-not-found-title = Ovog zahtjeva ovdje nema
thread-not-found-text = Možda je poslan s drugog uređaja i još nije preuzet ili je odbačen.
thread-all = Svi zahtjevi
thread-asked = Zatraženo { $date }
thread-order = Narudžba
thread-asked-for = O čemu je riječ
thread-line = { $count } × { $title }
thread-line-unknown = Artikl iz narudžbe
thread-wish = Vaša želja
thread-address = Nova adresa
thread-parcel = Paket

thread-messages = Poruke
thread-unsent = Još nije poslano
thread-you = Vi
thread-pictures = Slike
thread-files = Datoteke
thread-picture-larger = Povećaj { $name }
thread-file-save = Spremi
thread-file-saved = Spremljeno kao { $path }

thread-news-answer = Novi odgovor trgovine { $store }
thread-news-state = Sada: { $state }

thread-reply-title = Pišite trgovini { $store }
thread-send = Pošalji
thread-draft-kept = Skica spremljena
thread-message-kept = Vaša se poruka šalje.
thread-left-title = Što ste počeli pisati
thread-left-text = Zahtjev je zatvoren pa se ovo više ne može poslati. Možete ga kopirati.

thread-withdraw = Povuci
thread-withdraw-title = Povući ovaj zahtjev?
thread-withdraw-text = Trgovina { $store } odmah doznaje da to više ne želite.
thread-withdrawing = Povukli ste ovaj zahtjev

thread-reopen-until = Nije riješeno? Do { $date } zahtjev možete ponovno otvoriti.
thread-reopen-text = Nije riješeno? Zahtjev možete ponovno otvoriti.
thread-reopen = Ponovno otvori
thread-reopen-title = Što još nije riješeno?
thread-reopen-send = Ponovno otvori

thread-rating-title = Kako vam je pomogla trgovina { $store }?
thread-rating-stars = Zvjezdice
thread-rating-1 = Loše
thread-rating-2 = Ne baš dobro
thread-rating-3 = U redu
thread-rating-4 = Dobro
thread-rating-5 = Vrlo dobro
thread-rating-given = { $name } ({ $stars } od 5 zvjezdica)
thread-rating-text = Što je bilo dobro, a što nije
thread-rating-send = Pošalji
thread-rating-change = Promijeni
