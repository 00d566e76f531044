# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Cím módosítása
topic-payment-issue = Fizetési probléma
topic-order-progress = Érdeklődés a feldolgozásról
topic-package-not-received = A csomag nem érkezett meg
topic-customs-duty = Vám és adók
topic-return-replace = Visszaküldés vagy csere
topic-item-problem = Probléma egy termékkel
topic-cancel-order = Rendelés törlése
topic-contact = Írjon nekünk

# How far a request is.
request-state-received = Beérkezett
request-state-in-review = Vizsgálat alatt
request-state-waiting-for-customer = Válaszra vár
request-state-accepted = Elfogadva
request-state-refused = Elutasítva
request-state-done = Lezárva
request-state-withdrawn = Visszavonva
request-state-unknown = Folyamatban

request-state-received-meaning = { $store } megkapta a kérését, és válaszolni fog rá.
request-state-received-meaning-hours = { $store } megkapta a kérését. A válasz általában { $hours } órán belül megérkezik.
request-state-in-review-meaning = { $store } éppen foglalkozik vele.
request-state-waiting-for-customer-meaning = { $store } kér valamit Öntől. Válaszoljon lent.
request-state-accepted-meaning = { $store } beleegyezett. Az üzenetekben olvasható, mi következik.
request-state-refused-meaning = { $store } nem egyezett bele. Az üzenetekben olvasható, miért.
request-state-done-meaning = Az ügy lezárult.
request-state-withdrawn-meaning = Ezt a kérést visszavonta.
request-state-unknown-meaning = { $store } foglalkozik vele.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Kapcsolatra vár
sending-waits-sign-in = Bejelentkezésre vár
sending-waits-store = A webáruház válaszára vár
sending-waits-turn = Rögtön elküldjük
sending-waits-retry = Újraküldés { $when }
sending-sending = Küldés
sending-files = { $sent } / { $total }
stuck-label = Nincs elküldve
stuck-label-refused = Nem fogadták el

sending-files-label = Fájlok
sending-exposed = Lehet, hogy már megérkezett. Újra elküldjük, de csak egyszer érkezik meg.
sending-edit = Szerkesztés
sending-resend = Küldés mindenképp
sending-discard = Elvetés
sending-stop = Küldés leállítása
sending-replace-title = Lecseréli a piszkozatot?
sending-replace-text = Itt már elkezdett valami mást, amit még nem küldött el. Ennek a helyére kerül a visszahozott szöveg.
sending-replace-confirm = Csere
sending-discard-title = Végleg elveti?
sending-discard-text = Nem küldjük el, és nem lehet visszahozni.
sending-discard-confirm = Elvetés

stuck-refused = { $store } ezt nem fogadta el.
stuck-refused-topic-closed = Ez időközben már nem volt lehetséges itt: { $store }.
stuck-refused-line-not-eligible = { $store } ezt nem minden termékre vagy nem ennyi darabra fogadta el.
stuck-refused-request-closed = A kérést lezárták, mielőtt ez megérkezett.
stuck-refused-request-closed-at = A kérést lezárták ({ $at }), mielőtt ez megérkezett.
stuck-superseded = Egy későbbi kérése ezt fölöslegessé teszi, ezért nem küldtük el.
stuck-expired = Ez több mint egy hétig várt, ezért nem küldtük el. Szeretné még?
stuck-gone = { $store } már nem tudja, mire vonatkozik ez.
stuck-invalid = { $store } így nem tudja elolvasni. Módosítsa, és küldje el újra.
stuck-attachment-refused = { $store } nem fogadta el az egyik fájlt. Vegye ki, és küldje el újra a többit.
stuck-forbidden = Ezzel a bejelentkezéssel ez nem engedélyezett.

## Forms: what a customer fills in to ask for something

form-discarded = A piszkozatot elvetettük.

line-reason-changed-mind = Meggondoltam magam
line-reason-too-small = Túl kicsi
line-reason-too-large = Túl nagy
line-reason-not-as-described = Nem felel meg a leírásnak
line-reason-missing = Hiányzik a csomagból
line-reason-wrong-item = Nem azt kaptam, amit rendeltem
line-reason-damaged = Sérült
line-reason-defective = Nem működik, vagy hibás
line-reason-arrived-late = Túl későn érkezett
line-reason-other = Más ok

wish-refund = Visszatérítés
wish-replacement = Csere
wish-store-credit = Jóváírás az egyenlegen

form-back = { $number } számú rendelés
form-loading = Az űrlap betöltése

form-articles = Talán ez rögtön választ ad
form-earlier = Erről már kérdezett
form-earlier-text = A legutóbbi hír ({ $date }) ott olvasható. Ha hozzátenne valamit, ott írja meg.
form-earlier-open = Kérés megnyitása

form-text-change-address = Van még valami, amit tudnunk kell?
form-text-payment-issue = Mi történt a fizetéssel?
form-text-payment-issue-hint = Például egy hibaüzenet, egy terhelés a kártyáján vagy egy elmaradt visszaigazolás. Soha ne küldjön teljes kártyaszámot.
form-text-order-progress = Mit szeretne tudni?
form-text-order-progress-hint = Írja meg, ha a rendelésre egy adott napig szüksége van.
form-text-package-not-received = Mit próbált már meg?
form-text-package-not-received-hint = Például megkérdezte a szomszédokat, megnézte a postaládát és a csomagok szokásos helyeit, vagy felhívta a szállítót.
form-text-customs-duty = Mit szeretne kérdezni a vámról és az adókról?
form-text-customs-duty-hint = Írja meg, ha a vámhivatal vagy a szállító levelet küldött Önnek. A levél fotója segít.
form-text-return-replace = Van valami, amit tudnunk kell róla?
form-text-item-problem = Mi történt?
form-text-item-problem-hint = Egy-két mondat elég.
form-text-cancel-order = Miért szeretné törölni?
form-text-cancel-order-hint = Nem kötelező válaszolnia, de segít, hogy jobbak legyünk.
form-text-contact = Miben segíthetünk?
form-optional = { $label } (nem kötelező)
form-room = Még { $count } karakter

form-goods-return = Mely termékeket szeretné visszaküldeni?
form-goods-problem = Mely termékekkel van gond?
form-goods-count = { $count } / { $total }
form-goods-quantity = Hány darab?
form-goods-less = Eggyel kevesebb
form-goods-more = Eggyel több
form-goods-reason-return = Miért?
form-goods-reason-problem = Mi a baj vele?
form-goods-reason-choose = Válasszon okot
form-goods-until = Határidő: { $until }
form-goods-unshipped = Még nincs feladva
form-goods-made = Önnek készült, nem küldhető vissza
form-goods-over = A határidő elmúlt

form-wish = Mit szeretne?

form-parcel = Melyik csomag hiányzik?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, csomagszám nélkül

form-files = Fotók és dokumentumok
form-files-add = Fájlok hozzáadása
form-files-hint = JPEG, PNG, WebP, HEIC vagy PDF. Fájlokat ide is húzhat, vagy beilleszthet egy képet.
form-files-drop = Ide ejtse a fájlokat
form-files-private = A képekből küldés előtt eltávolítjuk a helyadatokat és a kamera adatait.
form-files-coming = Előkészítés
form-files-remove = { $name } eltávolítása
form-files-dismiss = Üzenet bezárása: { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Kéréseim
requests-lead = Amit a webáruháztól ({ $store }) kérdezett, és ami lett belőle.
requests-needs = Teendők
requests-news = Új válaszok
requests-drafts = Elkezdve, nincs elküldve
requests-open = Nyitott
requests-ended = Lezárt
requests-ask-order = Kérdés egy rendelésről
requests-ask-other = Más kérdés
requests-empty-title = Még nincs kérés
requests-empty-text = Itt lesz minden, amit a webáruháztól ({ $store }) kérdez, az összes válasszal. Elküldjük, amint van kapcsolat.
requests-signed-out-title = A kérései nincsenek itt
requests-signed-out-text = Jelentkezzen be, hogy lássa a kérdéseit és a válaszokat. Fiók nélkül keresse meg azt a rendelést, amelyről kérdezett.

request-row-you = Ön:
request-row-store = { $store }:
request-row-unread = Új válasz

requests-draft-orphaned = Amire ez vonatkozik, már nincs ezen a számítógépen.
requests-draft-files = { $count } fájl
requests-draft-continue = Folytatás
requests-draft-read = Elolvasás
requests-draft-discard = „{ $topic }” piszkozat elvetése
requests-orphan-title = Ez már nem küldhető el
requests-orphan-text = Amire ez vonatkozik, már nincs ezen a számítógépen. A szövegét kimásolhatja, és máshol felhasználhatja.
request-copy-text = Szöveg másolása
request-text-copied = A szöveg a vágólapra került.
form-files-wanted = Fotó alapján visszakérdezés nélkül tudunk válaszolni.

form-address = Hová küldjük?
form-address-country = Ország vagy régió
form-address-name = Teljes név
form-address-line = Cím, { $number }. sor
form-address-line-hint = Utca és házszám, szükség esetén lakás, emelet vagy cégnév.
form-address-city = Település
form-address-code = Irányítószám
form-address-code-own = Irányítószám ({ $own })
form-address-region-state = Állam
form-address-region-province = Tartomány
form-address-region-prefecture = Prefektúra
form-address-region-county = Megye
form-address-region-region = Régió
form-address-phone = Telefon
form-address-phone-hint = A szállítónak, ha kézbesítéskor kérdése lenne.
form-address-example = Például { $example }
form-address-code-odd = Az irányítószámok ott általában másképp néznek ki. Ellenőrizze.
form-address-after = Új
form-address-before = Eddigi

form-next = Mi következik
form-next-send = A kérést azonnal elküldjük a webáruháznak ({ $store }). A válasz itt, az alkalmazásban jelenik meg.
form-next-offline = Jelenleg nincs kapcsolat. A kérést biztonságban megőrizzük ezen a számítógépen, és elküldjük, amint lesz.
form-next-sign-in = A kérést biztonságban megőrizzük ezen a számítógépen, és elküldjük, amint újra bejelentkezett.
form-next-answer = { $store } általában { $hours } órán belül válaszol.
form-next-answer-open = { $store } elolvassa a kérést, és válaszol.
form-next-hours = Ezekben az időpontokban válaszolnak:
form-next-change-address = Ha a csomagot időközben átadtuk a szállítónak, a cím már nem módosítható. Akkor megírjuk, mit lehet tenni helyette.
form-next-payment-issue = Attól, hogy kérdez, nem vonunk le semmit újra. Ha a fizetéssel baj történt, megírjuk, hogyan tovább.
form-next-order-progress = Megnézzük, hol tart a rendelése, és megírjuk, mikor adjuk fel.
form-next-package-not-received = Megkérdezzük a szállítót, hol van. Ha elveszett, egyeztetünk a cseréről vagy a visszatérítésről.
form-next-customs-duty = A vámot a vámhivatal állapítja meg. Megírjuk, amit tudunk róla.
form-next-return-replace = Amíg nem válaszolunk, hagyja a termékeket úgy, ahogy vannak. Ha vissza tudjuk venni őket, megírjuk, hová küldje.
form-next-item-problem = Amíg nem válaszolunk, őrizze meg a termékeket és a csomagolást.
form-next-cancel-order = Ha a rendelést időközben átadtuk a szállítónak, már nem törölhető. Akkor visszaküldheti.
form-next-money = Ha törölni tudjuk, { $money } érkezik vissza { $days } napon belül, ugyanúgy, ahogyan fizetett.
form-next-money-reserved = Ha törölni tudjuk, a bankja által zárolt összeg ({ $money }) felszabadul.
form-next-money-unpaid = Ezt a rendelést nem fizette ki, így nincs mit visszatéríteni.

form-send = Küldés
form-saved = Piszkozat mentve
form-not-saved = A piszkozatot nem sikerült menteni
form-discard = Piszkozat elvetése

form-check = { $count } mezőt ellenőrizzen
form-fault-missing = Töltse ki ezt a mezőt.
form-fault-reason = Válasszon okot.
form-fault-wish = Válassza ki, mit szeretne.
form-fault-parcel = Válassza ki a csomagot.
form-fault-same = A rendelés már erre a címre megy.
form-fault-long = A szöveg { $count } karakterrel túl hosszú.
form-fault-at = { $field }: { $fault }

form-closed = Ez ennél a rendelésnél most nem lehetséges
form-gone = Ez a rendelés már nincs ezen a számítógépen
form-gone-text = Lehet, hogy a webáruházban eltávolították, vagy más fiókkal jelentkezett be.
form-kept = A szövegét megőriztük
form-copy = Szöveg másolása
form-copied = A szöveg a vágólapra került
form-to-order = Vissza a rendeléshez

form-contact-out = Jelentkezzen be, hogy írhasson ide: { $store }
form-contact-out-text = Így itt, az alkalmazásban kapja meg a választ.
form-contact-guest = Kérdés a rendeléséről
form-contact-guest-text = Itt csak egy rendelést keresett meg, ezért a kérdése ahhoz tartozik.
form-contact-guest-open = Ugrás a rendeléshez

## One request with its messages

thread-not-found-title = Ez a kérés nincs itt
thread-not-found-text = Lehet, hogy máshonnan küldték el, és még nem érkezett meg, vagy elvetették.
thread-all = Minden kérés
thread-asked = Létrehozva: { $date }
thread-order = Rendelés
thread-asked-for = Miről van szó
thread-line = { $count } × { $title }
thread-line-unknown = A rendelés egyik terméke
thread-wish = Ezt szeretné
thread-address = Új cím
thread-parcel = Csomag

thread-messages = Üzenetek
thread-unsent = Még nincs elküldve
thread-you = Ön
thread-pictures = Képek
thread-files = Fájlok
thread-picture-larger = { $name } nagyítása
thread-file-save = Mentés
thread-file-saved = Mentve ide: { $path }

thread-news-answer = Új válasz innen: { $store }
thread-news-state = Új állapot: { $state }

thread-reply-title = Üzenet ide: { $store }
thread-send = Küldés
thread-draft-kept = Piszkozat mentve
thread-message-kept = Az üzenet küldése folyamatban van.
thread-left-title = Amit elkezdett írni
thread-left-text = A kérés le van zárva, ezért ez már nem küldhető el. A szöveget kimásolhatja.

thread-withdraw = Visszavonás
thread-withdraw-title = Visszavonja ezt a kérést?
thread-withdraw-text = { $store } azonnal megtudja, hogy ezt már nem szeretné.
thread-withdrawing = Ezt a kérést visszavonta

thread-reopen-until = Nincs megoldva? A kérést újra megnyithatja (eddig: { $date }).
thread-reopen-text = Nincs megoldva? A kérést újra megnyithatja.
thread-reopen = Újranyitás
thread-reopen-title = Mi nincs még megoldva?
thread-reopen-send = Újranyitás

thread-rating-title = Hogyan segített Önnek { $store }?
thread-rating-stars = Csillagok
thread-rating-1 = Rosszul
thread-rating-2 = Nem jól
thread-rating-3 = Elfogadhatóan
thread-rating-4 = Jól
thread-rating-5 = Nagyon jól
thread-rating-given = { $name } ({ $stars } csillag az 5-ből)
thread-rating-text = Mi volt jó, és mi nem
thread-rating-send = Küldés
thread-rating-change = Módosítás
