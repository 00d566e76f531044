# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Schimbă adresa
topic-payment-issue = Problemă cu plata
topic-order-progress = Întreabă despre stadiul comenzii
topic-package-not-received = Colet neprimit
topic-customs-duty = Vamă și taxe
topic-return-replace = Returnează sau înlocuiește
topic-item-problem = Problemă cu un produs
topic-cancel-order = Anulează comanda
topic-contact = Contactează-ne

request-state-received = Primită
request-state-in-review = În analiză
request-state-waiting-for-customer = Așteaptă răspunsul tău
request-state-accepted = Acceptată
request-state-refused = Respinsă
request-state-done = Rezolvată
request-state-withdrawn = Retrasă
request-state-unknown = În curs

request-state-received-meaning = { $store } a primit solicitarea ta și îți va răspunde.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } a primit solicitarea ta. De obicei răspunsul vine în cel mult { $hours } oră.
        [few] { $store } a primit solicitarea ta. De obicei răspunsul vine în cel mult { $hours } ore.
       *[other] { $store } a primit solicitarea ta. De obicei răspunsul vine în cel mult { $hours } de ore.
    }
request-state-in-review-meaning = Cineva de la { $store } îți analizează solicitarea.
request-state-waiting-for-customer-meaning = { $store } are nevoie de ceva de la tine. Te rugăm să răspunzi mai jos.
request-state-accepted-meaning = { $store } ți-a acceptat solicitarea. Mesajele spun ce urmează.
request-state-refused-meaning = { $store } nu ți-a acceptat solicitarea. Mesajele spun de ce.
request-state-done-meaning = Totul este rezolvat.
request-state-withdrawn-meaning = Ai retras această solicitare.
request-state-unknown-meaning = { $store } se ocupă de solicitarea ta.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Așteaptă conexiunea
sending-waits-sign-in = Așteaptă să intri în cont
sending-waits-store = Așteaptă răspunsul magazinului
sending-waits-turn = Urmează să fie trimis
sending-waits-retry = Se încearcă din nou { $when }
sending-sending = Se trimite
sending-files = { $sent } din { $total }
stuck-label = Netrimis
stuck-label-refused = Neacceptat

sending-files-label = Fișiere
sending-exposed = Poate că a ajuns deja. Se trimite din nou, dar ajunge o singură dată.
sending-edit = Modifică
sending-resend = Trimite oricum
sending-discard = Șterge
sending-stop = Nu trimite
sending-replace-title = Înlocuiești ciorna?
sending-replace-text = Ai început aici altceva, care nu este încă trimis. Va fi înlocuit cu ce iei înapoi.
sending-replace-confirm = Înlocuiește
sending-discard-title = Ștergi definitiv?
sending-discard-text = Nu se trimite și nu mai poate fi recuperat.
sending-discard-confirm = Șterge

stuck-refused = { $store } nu a acceptat acest lucru.
stuck-refused-topic-closed = Între timp, acest lucru nu mai era posibil la { $store }.
stuck-refused-line-not-eligible = { $store } nu a acceptat acest lucru pentru toate produsele sau pentru această cantitate.
stuck-refused-request-closed = Solicitarea a fost închisă înainte să ajungă mesajul.
stuck-refused-request-closed-at = Solicitarea a fost închisă pe { $at }, înainte să ajungă mesajul.
stuck-superseded = Ce ai cerut mai târziu face ca acest lucru să nu mai fie necesar, așa că nu s-a trimis.
stuck-expired = A așteptat mai mult de o săptămână, așa că nu s-a trimis. Mai vrei acest lucru?
stuck-gone = { $store } nu mai găsește la ce se referă acest lucru.
stuck-invalid = { $store } nu poate citi textul așa cum este. Te rugăm să îl modifici și să îl trimiți din nou.
stuck-attachment-refused = { $store } nu a acceptat unul dintre fișiere. Scoate-l și trimite restul din nou.
stuck-forbidden = Contul conectat nu are voie să facă acest lucru.

## Forms: what a customer fills in to ask for something

form-discarded = Ciorna a fost ștearsă.

line-reason-changed-mind = M-am răzgândit
line-reason-too-small = Prea mic
line-reason-too-large = Prea mare
line-reason-not-as-described = Nu corespunde descrierii
line-reason-missing = Lipsește din colet
line-reason-wrong-item = Nu este produsul comandat
line-reason-damaged = Deteriorat
line-reason-defective = Nu funcționează sau are un defect
line-reason-arrived-late = A ajuns prea târziu
line-reason-other = Alt motiv

wish-refund = Banii înapoi
wish-replacement = Un produs de înlocuire
wish-store-credit = Credit în magazin

form-back = Comanda { $number }
form-loading = Se încarcă formularul

form-articles = Poate că răspunsul este deja aici
form-earlier = Ai întrebat deja despre acest lucru
form-earlier-text = Ultimele vești pe { $date }. Dacă ai ceva de adăugat, scrie acolo.
form-earlier-open = Deschide solicitarea

form-text-change-address = Mai este ceva ce ar trebui să știm?
form-text-payment-issue = Ce s-a întâmplat cu plata?
form-text-payment-issue-hint = De exemplu, un mesaj de eroare, o sumă luată de pe card sau o confirmare care nu a venit. Nu trimite niciodată un număr de card întreg.
form-text-order-progress = Ce vrei să afli?
form-text-order-progress-hint = Spune-ne dacă ai nevoie de comandă până într-o anumită zi.
form-text-package-not-received = Ce ai încercat deja?
form-text-package-not-received-hint = De exemplu, să întrebi vecinii, să te uiți în cutia poștală și unde se lasă de obicei coletele sau să suni curierul.
form-text-customs-duty = Ce vrei să afli despre vamă și taxe?
form-text-customs-duty-hint = Spune-ne dacă biroul vamal sau curierul ți-a scris. O fotografie a scrisorii ne ajută.
form-text-return-replace = Este ceva ce ar trebui să știm?
form-text-item-problem = Ce s-a întâmplat?
form-text-item-problem-hint = Ajung una sau două propoziții.
form-text-cancel-order = De ce vrei să anulezi?
form-text-cancel-order-hint = Nu trebuie să ne spui, dar ne ajută să devenim mai buni.
form-text-contact = Cu ce te putem ajuta?
form-optional = { $label } (opțional)
form-room =
    { $count ->
        [one] Încă { $count } caracter
        [few] Încă { $count } caractere
       *[other] Încă { $count } de caractere
    }

form-goods-return = Ce produse vrei să returnezi?
form-goods-problem = Care produse au o problemă?
form-goods-count = { $count } din { $total }
form-goods-quantity = Câte?
form-goods-less = Unul în minus
form-goods-more = Unul în plus
form-goods-reason-return = De ce?
form-goods-reason-problem = Ce nu este în regulă?
form-goods-reason-choose = Alege un motiv
form-goods-until = Până pe { $until }
form-goods-unshipped = Încă neexpediat
form-goods-made = Făcut pentru tine, nu poate fi returnat
form-goods-over = Termenul a expirat

form-wish = Ce preferi?

form-parcel = Ce colet lipsește?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, fără număr de urmărire

form-files = Fotografii și documente
form-files-add = Adaugă fișiere
form-files-hint = JPEG, PNG, WebP, HEIC sau PDF. Poți și să tragi fișiere aici sau să lipești o imagine.
form-files-drop = Lasă fișierele aici
form-files-private = Locul și datele camerei sunt scoase din imagini înainte de trimitere.
form-files-coming = Se pregătește
form-files-remove = Scoate { $name }
form-files-dismiss = Închide mesajul despre { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Solicitările mele
requests-lead = Ce ai solicitat de la { $store } și cum s-a rezolvat.
requests-needs = Ce ai de făcut
requests-news = Răspunsuri noi
requests-drafts = Începute, netrimise
requests-open = Deschise
requests-ended = Încheiate
requests-ask-order = Întreabă despre o comandă
requests-ask-other = Întreabă altceva
requests-empty-title = Încă nicio solicitare
requests-empty-text = Ce întrebi magazinul { $store } apare aici, cu fiecare răspuns. Se trimite imediat ce există conexiune.
requests-signed-out-title = Solicitările tale nu sunt aici
requests-signed-out-text = Intră în cont ca să vezi ce ai întrebat și ce s-a răspuns. Dacă nu ai cont, găsește comanda despre care ai întrebat.

request-row-you = Tu:
request-row-store = { $store }:
request-row-unread = Răspuns nou

requests-draft-orphaned = Comanda sau solicitarea la care se referă nu mai este pe acest calculator.
requests-draft-files =
    { $count ->
        [one] { $count } fișier
        [few] { $count } fișiere
       *[other] { $count } de fișiere
    }
requests-draft-continue = Continuă
requests-draft-read = Citește
requests-draft-discard = Șterge ciorna „{ $topic }”
requests-orphan-title = Nu mai poate fi trimis
requests-orphan-text = Comanda sau solicitarea la care se referă nu mai este pe acest calculator. Poți copia textul și îl poți folosi în altă parte.
request-copy-text = Copiază textul
request-text-copied = Textul a fost copiat.
form-files-wanted = Cu o fotografie îți putem răspunde fără alte întrebări.

form-address = Unde să livrăm?
form-address-country = Țară sau regiune
form-address-name = Nume complet
form-address-line = Adresă, rândul { $number }
form-address-line-hint = Stradă și număr și, dacă este nevoie, apartament, etaj sau firmă.
form-address-city = Localitate
form-address-code = Cod poștal
form-address-code-own = Cod poștal ({ $own })
form-address-region-state = Stat
form-address-region-province = Provincie
form-address-region-prefecture = Prefectură
form-address-region-county = Județ sau comitat
form-address-region-region = Regiune
form-address-phone = Telefon
form-address-phone-hint = Pentru curier, dacă are o întrebare la ușă.
form-address-example = De exemplu { $example }
form-address-code-odd = Codurile poștale de acolo arată de obicei altfel. Te rugăm să verifici.
form-address-after = Nouă
form-address-before = Până acum

form-next = Ce urmează
form-next-send = Solicitarea ta se trimite imediat la { $store }. Răspunsul apare aici, în aplicație.
form-next-offline = Nu există conexiune în acest moment. Solicitarea se păstrează în siguranță pe acest calculator și se trimite imediat ce revine conexiunea.
form-next-sign-in = Solicitarea se păstrează în siguranță pe acest calculator și se trimite imediat ce intri din nou în cont.
form-next-answer =
    { $hours ->
        [one] { $store } răspunde de obicei în cel mult { $hours } oră.
        [few] { $store } răspunde de obicei în cel mult { $hours } ore.
       *[other] { $store } răspunde de obicei în cel mult { $hours } de ore.
    }
form-next-answer-open = Cineva de la { $store } îți citește solicitarea și răspunde.
form-next-hours = Răspundem în acest program:
form-next-change-address = Dacă între timp coletul a fost predat curierului, adresa nu se mai poate schimba. Atunci îți spunem ce se poate face.
form-next-payment-issue = Dacă întrebi, nu ți se încasează nimic în plus. Dacă o plată nu a mers, îți spunem cum să continui.
form-next-order-progress = Ne uităm unde este comanda ta și îți spunem când va fi expediată.
form-next-package-not-received = Întrebăm curierul unde este. Dacă s-a pierdut, stabilim împreună dacă primești un produs de înlocuire sau banii înapoi.
form-next-customs-duty = Taxele vamale sunt stabilite de biroul vamal. Îți spunem ce știm despre ele.
form-next-return-replace = Te rugăm să lași produsele așa cum sunt până îți răspundem. Dacă le putem lua înapoi, îți spunem unde să le trimiți.
form-next-item-problem = Te rugăm să păstrezi produsele și ambalajul până îți răspundem.
form-next-cancel-order = Dacă între timp comanda a fost predată curierului, nu mai poate fi anulată. Atunci o poți returna.
form-next-money =
    { $days ->
        [one] Dacă o putem anula, îți rambursăm { $money } prin aceeași metodă de plată, în cel mult { $days } zi.
        [few] Dacă o putem anula, îți rambursăm { $money } prin aceeași metodă de plată, în cel mult { $days } zile.
       *[other] Dacă o putem anula, îți rambursăm { $money } prin aceeași metodă de plată, în cel mult { $days } de zile.
    }
form-next-money-reserved = Dacă o putem anula, suma de { $money } rezervată de banca ta se deblochează.
form-next-money-unpaid = Nu ai plătit această comandă, așa că nu este nimic de rambursat.

form-send = Trimite
form-saved = Ciornă salvată
form-not-saved = Ciorna nu a putut fi salvată
form-discard = Șterge ciorna

form-check =
    { $count ->
        [one] Te rugăm să verifici { $count } câmp
        [few] Te rugăm să verifici { $count } câmpuri
       *[other] Te rugăm să verifici { $count } de câmpuri
    }
form-fault-missing = Te rugăm să completezi acest câmp.
form-fault-reason = Te rugăm să alegi un motiv.
form-fault-wish = Te rugăm să alegi ce preferi.
form-fault-parcel = Te rugăm să alegi coletul.
form-fault-same = Aceasta este deja adresa de livrare.
form-fault-long =
    { $count ->
        [one] Este { $count } caracter în plus.
        [few] Sunt { $count } caractere în plus.
       *[other] Sunt { $count } de caractere în plus.
    }
form-fault-at = { $field }: { $fault }

form-closed = Acum nu este posibil pentru această comandă
form-gone = Această comandă nu mai este pe acest calculator
form-gone-text = Poate că a fost ștearsă la magazin sau ai intrat în alt cont.
form-kept = Ce ai scris se păstrează
form-copy = Copiază textul
form-copied = Textul a fost copiat
form-to-order = Înapoi la comandă

form-contact-out = Intră în cont ca să scrii către { $store }
form-contact-out-text = Astfel, răspunsul ajunge la tine, aici, în aplicație.
form-contact-guest = Întreabă despre comanda ta
form-contact-guest-text = Ești aici cu o singură comandă, așa că întrebarea ta va fi despre acea comandă.
form-contact-guest-open = Mergi la comandă

## One request with its messages

thread-not-found-title = Această solicitare nu este aici
thread-not-found-text = Poate că a fost trimisă din altă parte și nu a ajuns încă sau a fost ștearsă.
thread-all = Toate solicitările
thread-asked = Trimisă pe { $date }
thread-order = Comandă
thread-asked-for = Despre ce este vorba
thread-line = { $count } × { $title }
thread-line-unknown = Un produs din comandă
thread-wish = Preferi
thread-address = Adresă nouă
thread-parcel = Colet

thread-messages = Mesaje
thread-unsent = Încă netrimise
thread-you = Tu
thread-pictures = Imagini
thread-files = Fișiere
thread-picture-larger = Mărește { $name }
thread-file-save = Salvează
thread-file-saved = Salvat ca { $path }

thread-news-answer = Răspuns nou de la { $store }
thread-news-state = Acum: { $state }

thread-reply-title = Scrie către { $store }
thread-send = Trimite
thread-draft-kept = Ciornă salvată
thread-message-kept = Mesajul tău se trimite.
thread-left-title = Ce începuseși să scrii
thread-left-text = Solicitarea este închisă, așa că textul nu mai poate fi trimis. Îl poți copia.

thread-withdraw = Retrage
thread-withdraw-title = Retragi această solicitare?
thread-withdraw-text = { $store } află imediat că nu mai vrei acest lucru.
thread-withdrawing = Ai retras această solicitare

thread-reopen-until = Nu este rezolvat? Poți redeschide solicitarea până pe { $date }.
thread-reopen-text = Nu este rezolvat? Poți redeschide solicitarea.
thread-reopen = Redeschide
thread-reopen-title = Ce mai este de rezolvat?
thread-reopen-send = Redeschide

thread-rating-title = Cum te-a ajutat { $store }?
thread-rating-stars = Stele
thread-rating-1 = Rău
thread-rating-2 = Nu prea bine
thread-rating-3 = Acceptabil
thread-rating-4 = Bine
thread-rating-5 = Foarte bine
thread-rating-given = { $name } ({ $stars } din 5 stele)
thread-rating-text = Ce a fost bine și ce nu
thread-rating-send = Trimite
thread-rating-change = Schimbă
