# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.

## The list

orders-title = Rendelések
orders-list = Az Ön rendelései
orders-search-label = Keresés a rendelésekben
orders-search-placeholder = Szám, termék vagy csomagszám
orders-filter-label = Szűrő
orders-filter-all = Mind
orders-filter-attention = Figyelmet igényel
orders-filter-awaiting-payment = Fizetésre vár
orders-filter-processing = Feldolgozás alatt
orders-filter-shipped = Feladva
orders-filter-delivered = Kézbesítve
orders-filter-cancelled = Törölve
orders-sort-label = Rendezés
orders-sort-newest-first = Legújabb elöl
orders-sort-oldest-first = Legrégebbi elöl
orders-sort-last-changed = Legutóbb változott
orders-found = { $count } rendelés
orders-empty-title = Még nincs rendelés
orders-empty-text = Ha rendel a webáruházban ({ $store }), itt minden megjelenik a rendeléséről, internet nélkül is.
orders-none-found-title = Nincs megfelelő rendelés
orders-none-found-text = Próbálja kevesebb szóval vagy másik szűrővel.
orders-show-all = Minden rendelés mutatása
orders-signed-out-title = Itt jelennek meg a rendelései
orders-signed-out-text = Jelentkezzen be, hogy minden rendelését lássa ezen a számítógépen, vagy keressen meg egyet a száma alapján.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $title } és még { $more } termék
order-number = { $number } számú rendelés
order-placed = Megrendelve: { $date }
order-row-arrives = Várható: { $days }
order-row-arrives-near = Várható: { $day }
order-row-ships = Feladás legkésőbb: { $date }
order-row-late = Várható volt: { $date }
order-row-until = Határidő: { $date }

## Status of an order

order-status-awaiting-payment = Fizetésre vár
order-status-awaiting-payment-meaning = Várjuk a fizetést. Amint beérkezik, 24 órán belül visszaigazoljuk a rendelést, és hozzálátunk.
order-status-processing = Feldolgozás alatt
order-status-processing-meaning = Ellenőrizzük a fizetést, majd elkészítjük vagy összekészítjük és becsomagoljuk a termékeket.
order-status-shipped = Feladva
order-status-shipped-meaning = Becsomagoltuk, átadtuk a szállítónak, és úton van Önhöz.
order-status-delivered = Kézbesítve
order-status-delivered-meaning = A szállító jelentése szerint a rendelést kézbesítették.
order-status-cancelled = Törölve
order-status-cancelled-meaning = A rendelést törölték. Már nem küldünk belőle semmit.
order-status-unknown = Folyamatban
order-status-unknown-meaning = A webáruház olyan állapotot használ, amelyet az alkalmazásnak ez a verziója még nem ismer. Frissítés után látható lesz.

# Where an order in preparation stands.
order-sub-status-payment-received = Fizetés beérkezett
order-sub-status-payment-received-meaning = A fizetés megérkezett, és biztonsági ellenőrzésen megy át.
order-sub-status-payment-confirmed = Fizetés jóváhagyva
order-sub-status-payment-confirmed-meaning = Az ellenőrzés kész. Előkészítjük a termékeket.
order-sub-status-packaging = Csomagolás
order-sub-status-packaging-meaning = Összekészítjük a termékeket, ellenőrizzük a minőségüket, és becsomagoljuk őket.
order-sub-status-packaging-made = Varrás
order-sub-status-packaging-made-meaning = Most varrjuk a ruháját. Az állapot a teljes varrási idő alatt változatlan maradhat.
order-sub-status-packaging-fast-meaning = Csomagoljuk a termékeket. 24 órán belül feladjuk őket.

## Steps of an order, from placing to the door

order-steps = A rendelés lépései
order-step-awaiting-payment = Rendelés leadva
order-step-payment-received = Fizetés beérkezett
order-step-payment-confirmed = Fizetés jóváhagyva
order-step-packaging = Gondosan becsomagolva
order-step-packaging-made = Az Ön számára elkészítve
order-step-shipped = Átadva a szállítónak
order-step-out-for-delivery = Kézbesítés alatt
order-step-delivered = Kézbesítve
order-step-cancelled = Törölve
order-step-state-done = Kész
order-step-state-current = Most
order-step-state-ahead = Még hátravan
order-step-expected = Várható: { $days }
order-step-by = Legkésőbb: { $date }

## What comes next

order-next = Mi következik
order-next-yours = Az Ön teendője
order-next-pay = Tovább a fizetéshez
order-next-until = Határidő: { $until }
order-next-awaiting-payment = Az Ön fizetése
order-next-payment-received = Beérkezik a fizetés
order-next-payment-confirmed = Ellenőrizzük a fizetést, általában 24 órán belül
order-next-packaging = Előkészítjük a termékeket
order-next-shipped = Átadjuk a szállítónak
order-next-out-for-delivery = A futár házhoz viszi
order-next-delivered = Megérkezik
order-next-cancelled = A rendelés törlődik
order-next-by = Legkésőbb: { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Vagyis { $day }
order-next-undated = Ennek még nincs időpontja.
order-next-late-shipped = Az eredeti időpont ({ $date }) elmúlt. Sajnáljuk, hogy tovább tart.
order-next-late-delivered = A várható időpont ({ $date }) elmúlt. Sajnáljuk, hogy tovább tart.
order-next-nothing = Nincs több lépés.

## Things to look at. Title, then what to do about it.

# $until is the last moment to act, with date and time. $since is the day that was promised.
attention-payment-due = Még nem érkezett be a fizetés
attention-payment-due-text = Fizessen a webáruház oldalán, hogy hozzáláthassunk.
attention-payment-due-until = Fizessen a webáruház oldalán (határidő: { $until }), hogy hozzáláthassunk.
attention-payment-failed = A fizetés nem sikerült
attention-payment-failed-text = Nem vontunk le semmit. Próbálja újra a webáruház oldalán, vagy válasszon más fizetési módot.
attention-payment-failed-until = Nem vontunk le semmit. Próbálja újra a webáruház oldalán (határidő: { $until }), vagy válasszon más fizetési módot.
attention-customs-action = A vámhivatal kér Öntől valamit
attention-customs-action-text = A csomag dokumentumra vagy befizetésre vár. Forduljon a csomagnál megadott szállítóhoz.
attention-customs-action-until = A csomag dokumentumra vagy befizetésre vár (határidő: { $until }). Forduljon a csomagnál megadott szállítóhoz.
attention-address-action = Ellenőrizze a címet
attention-address-action-text = A szállító nem tudott erre a címre kézbesíteni. Forduljon a csomagnál megadott szállítóhoz.
attention-address-action-until = A szállító nem tudott erre a címre kézbesíteni. Forduljon a csomagnál megadott szállítóhoz (határidő: { $until }).
attention-action-required = A szállító az Ön jelentkezésére vár
attention-action-required-text = A csomag addig nem megy tovább, amíg Ön nem intézkedik. Forduljon a csomagnál megadott szállítóhoz.
attention-action-required-until = A csomag addig nem megy tovább, amíg Ön nem intézkedik (határidő: { $until }).
attention-pickup-ready = Átvehető
attention-pickup-ready-text = A csomag az átvételi ponton várja. Vigye magával a kódot és egy igazolványt.
attention-pickup-ready-until = A csomag az átvételi ponton várja (határidő: { $until }). Vigye magával a kódot és egy igazolványt.
attention-attempt-failed = Senki sem volt ott
attention-attempt-failed-text = A szállító megpróbálta kézbesíteni. Egyeztessen vele másik napot.
attention-attempt-failed-until = A szállító megpróbálta kézbesíteni. Egyeztessen vele másik napot (határidő: { $until }).
attention-parcel-lost = A csomag valószínűleg elveszett
attention-parcel-lost-text = A szállító nem találja. Nem kell várnia rá: írjon nekünk erről a rendelésről.
attention-parcel-damaged = A csomag megsérült
attention-parcel-damaged-text = A szállító sérülést jelentett. Ha valami eltört benne, írja meg nekünk, és csatoljon képeket.
attention-parcel-exception = Valami feltartja a csomagot
attention-parcel-exception-text = A szállító útközbeni gondot jelentett. A csomag általában néhány napon belül továbbindul.
attention-parcel-returning = A csomag visszafelé tart
attention-parcel-returning-text = Nem lehetett kézbesíteni, és visszatér hozzánk. Írjon nekünk erről a rendelésről.
attention-held-at-customs = Vámkezelés alatt
attention-held-at-customs-text = A csomagot a vámhivatal ellenőrzi. Ez néhány napig is eltarthat. Önnek nincs teendője.
attention-late-to-ship = A tervezettnél később adjuk fel
attention-late-to-ship-text = Sajnáljuk. Még készül.
attention-late-to-ship-since = A tervezett feladás napja ({ $since }) elmúlt. Sajnáljuk. Még készül.
attention-late-to-arrive = A vártnál később érkezik
attention-late-to-arrive-text = Sajnáljuk. Még úton van.
attention-late-to-arrive-since = A várható érkezés napja ({ $since }) elmúlt. Sajnáljuk. Még úton van.
attention-no-scan = Nincs hír a szállítótól
attention-no-scan-text = A csomagot napok óta nem olvasták be. A következő beolvasás gyakran már az Ön országában történik.
order-attention = Figyelmet igényel
order-attention-see-parcel = Ugrás a csomaghoz

## Milestones of a parcel

milestone-not-found = Még nem követhető
milestone-not-found-meaning = A szállító még nem ismeri ezt a számot. Ez néhány napig is eltarthat.
milestone-info-received = Bejelentve
milestone-info-received-meaning = A szállító megkapta az adatokat, és várja a csomagot.
milestone-in-transit = Úton
milestone-in-transit-meaning = A csomag úton van. Hosszú útvonalon napok telhetnek el esemény nélkül.
milestone-out-for-delivery = Kézbesítés alatt
milestone-out-for-delivery-meaning = Várhatóan még ma megérkezik.
milestone-available-for-pickup = Átvehető
milestone-available-for-pickup-meaning = Az átvételi ponton várja Önt.
milestone-attempt-failed = Sikertelen kézbesítés
milestone-attempt-failed-meaning = A futár kiment, de nem tudta átadni a csomagot.
milestone-delivered = Kézbesítve
milestone-delivered-meaning = A szállító jelentése szerint átadták.
milestone-exception = Gond útközben
milestone-exception-meaning = Valami feltartja a csomagot.
milestone-returning = Visszaúton
milestone-returning-meaning = A csomag visszafelé tart hozzánk.
milestone-returned = Visszaérkezett
milestone-returned-meaning = A csomag újra nálunk van.
milestone-expired = Nincs több hír
milestone-expired-meaning = A szállító régóta nem jelentett semmit.
milestone-unknown = Hír a szállítótól
milestone-unknown-meaning = A szállító olyasmit jelentett, amit az alkalmazásnak ez a verziója nem tud megjeleníteni.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = Vámkezelés alatt
sub-milestone-customs-meaning = A csomagot a vámhivatal ellenőrzi.
sub-milestone-delayed = Késik
sub-milestone-delayed-meaning = A csomag halad, de a tervezettnél később.
sub-milestone-address = Gond a címmel
sub-milestone-address-meaning = A szállító nem tudott erre a címre kézbesíteni.
sub-milestone-damaged = Megsérült
sub-milestone-damaged-meaning = A szállító jelentése szerint a csomag megsérült.
sub-milestone-lost = Elveszett
sub-milestone-lost-meaning = A szállító nem találja a csomagot.
sub-milestone-refused = Visszautasítva
sub-milestone-refused-meaning = A csomagot nem vették át az ajtónál.
sub-milestone-no-one-home = Senki sem volt ott
sub-milestone-no-one-home-meaning = A futár kiment, de senki sem nyitott ajtót.

## The four axes of an order

order-payment = Fizetés
order-payment-awaiting = Még nincs kifizetve
order-payment-awaiting-meaning = Várjuk a fizetést.
order-payment-authorized = Zárolva
order-payment-authorized-meaning = Az összeg zárolva van, de még nem vontuk le.
order-payment-paid = Kifizetve
order-payment-paid-meaning = A teljes összeg beérkezett.
order-payment-partially-refunded = Részben visszatérítve
order-payment-partially-refunded-meaning = Az összeg egy részét visszafizettük.
order-payment-refunded = Visszatérítve
order-payment-refunded-meaning = A teljes összeget visszafizettük.
order-payment-failed = Sikertelen
order-payment-failed-meaning = A fizetés nem sikerült.

order-state = Rendelés
order-state-open = Nyitott
order-state-open-meaning = Van még vele teendőnk.
order-state-completed = Lezárva
order-state-completed-meaning = Minden lezárult.
order-state-cancelled = Törölve
order-state-cancelled-meaning = A rendelésből már nem küldünk semmit.

order-shipment = Feladás
order-shipment-not-shipped = Még nincs feladva
order-shipment-not-shipped-meaning = Még minden nálunk van.
order-shipment-partially-shipped = Részben feladva
order-shipment-partially-shipped-meaning = Néhány termék már úton van, a többi következik.
order-shipment-shipped = Feladva
order-shipment-shipped-meaning = Mindent feladtunk.
order-shipment-partially-delivered = Részben kézbesítve
order-shipment-partially-delivered-meaning = Néhány csomag megérkezett, a többi még úton van.
order-shipment-delivered = Kézbesítve
order-shipment-delivered-meaning = Minden csomag megérkezett.

order-returns = Visszaküldés
order-returns-none = Nincs
order-returns-none-meaning = Semmit sem küldtek vissza.
order-returns-requested = Bejelentve
order-returns-requested-meaning = Jelezte, hogy vissza szeretne küldeni valamit.
order-returns-in-transit = Úton hozzánk
order-returns-in-transit-meaning = Amit visszaküldött, úton van.
order-returns-received = Megérkezett
order-returns-received-meaning = Amit visszaküldött, megérkezett, és ellenőrizzük.
order-returns-refunded = Visszatérítve
order-returns-refunded-meaning = A visszaküldött termékek árát visszafizettük.

## The page of an order

order-back = Minden rendelés
order-not-found-title = Ez a rendelés nincs itt
order-where = Hol tart
order-parcel-of = { $place }/{ $count }. csomag
order-parcel-one = Csomag
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Tartalom
order-tracking-number = Csomagszám
order-tracking-copy = Csomagszám másolása
order-tracking-copied = A csomagszám a vágólapra került.
order-tracking-open = Követés a szállító oldalán
order-route = Az út állomásai
order-timeline = A csomag útja
order-timeline-more = { $count } korábbi esemény megjelenítése
order-timeline-empty = A szállító még nem jelentett semmit.
order-timeline-local = Az időpontok az esemény helye szerintiek.
order-carrier-says = A szállító ezt írja:
order-untracked-title = Nem követhető küldemény
order-untracked-text = Ennek a csomagnak nincs csomagszáma, és útközben nem jelennek meg események. A várható kézbesítés az irányadó.
order-untracked-shipped = Feladás napja: { $date }
order-carrier = Szállító
order-last-mile = Helyi futárszolgálat
order-carrier-call = Hívás: { $name }
order-carrier-write = E-mail: { $name }
order-carrier-visit = Oldal megnyitása: { $name }
order-pickup = Átvételi pont
order-pickup-hours = Nyitvatartás
order-pickup-hours-line = { $days }, { $open }–{ $close }
order-pickup-deadline = Átvehető eddig: { $time }
order-pickup-code = Kód
order-lines = Termékek
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Rendelésre készülő
order-line-fast = 24 órán belül feladjuk
order-total-subtotal = Termékek
order-total-shipping = Szállítás
order-total-shipping-free = Ingyenes
order-total-tax = Adó
order-total-duties = Vám
order-total-discount = Kedvezmény
order-total = Összesen
order-total-refunded = Visszatérítve
order-converted = Kb. { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, árfolyam napja: { $day }
order-address = Szállítási cím
order-delivery = Kézbesítés
order-delivery-method = Szállítási mód
order-delivery-tracked = Követhető
order-delivery-untracked = Nem követhető küldemény
order-delivery-window = Várható kézbesítés
order-delivery-ship-date = Várható feladás
order-delivery-processing = Feldolgozási idő
order-delivery-processing-days = { $min }–{ $max } munkanap
order-delivery-moved = Módosult a várható időpont
order-delivery-was = { $days }, közölve: { $given }
order-copy-number = Rendelésszám másolása
order-number-copied = A rendelésszám a vágólapra került.
order-requests = Kéréseim
order-notices = Asztali értesítések
order-notices-on = Értesítést kap, ha ezzel a rendeléssel történik valami.
order-notices-muted = Ez a rendelés némítva van. Az értesítései csak a listában jelennek meg.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Segítség ehhez a rendeléshez
order-help-closed = Jelenleg nem lehetséges
order-row-help = Segítség kérése
order-articles = Kapcsolódó cikkek

topic-until = Határidő: { $until }
topic-until-shipped = A feladásig
topic-until-shipped-by = A feladásig (várható: { $date })
topic-until-arrived = A megérkezésig
topic-until-confirmed = A fizetés jóváhagyásáig
topic-until-days = A kézbesítés után { $days } napig
topic-always = Bármikor

topic-part-unshipped = { $total } termékből { $count } még nincs feladva
topic-part-missing = { $total } termékből { $count } nem érkezett meg
topic-part = { $total } termékből { $count } esetén
topic-part-earlier = Némelyiknél a határidő: { $until }

topic-begun = Piszkozat folytatása

topic-not-yet = Még nem
topic-no-longer = Már nem
topic-not-here = Ennél a rendelésnél nem

topic-instead-change-address = Inkább a cím módosítása
topic-instead-payment-issue = Inkább kérdés a fizetésről
topic-instead-order-progress = Inkább érdeklődés a feldolgozásról
topic-instead-package-not-received = Inkább kérdés a csomagról
topic-instead-customs-duty = Inkább kérdés a vámról
topic-instead-return-replace = Inkább visszaküldés
topic-instead-item-problem = Inkább hiba bejelentése
topic-instead-cancel-order = Inkább a rendelés törlése
topic-instead-contact = Inkább üzenet írása

topic-closed-not-placed = A rendelést még nem igazoltuk vissza. Visszaigazoljuk, amint a fizetés beérkezik.
topic-closed-not-paid = A fizetés még nem érkezett be. Amint beérkezik, kérdezhet.
topic-closed-payment-confirmed = A fizetését jóváhagytuk, minden rendben van vele.
topic-closed-payment-confirmed-at = A fizetését jóváhagytuk ({ $at }), minden rendben van vele.
topic-closed-no-ship-date = A feladás napja még nincs kitűzve, ezért a rendelés nem késik.
topic-closed-before-ship-date = A rendelés még időben feladható.
topic-closed-before-ship-date-from = A rendelés még időben feladható. Ha mégsem sikerül, kérdezzen rá (legkorábban: { $from }).
topic-closed-not-shipped = Még semmit sem adtunk fel. Amint valamit feladunk, kérdezhet.
topic-closed-already-shipped = A rendelést már feladtuk.
topic-closed-already-shipped-at = A rendelést feladtuk ({ $at }).
topic-closed-before-delivery-date = A rendelés még időben megérkezhet.
topic-closed-before-delivery-date-from = A rendelés még időben megérkezhet. Ha mégsem érkezik meg, kérdezzen rá (legkorábban: { $from }).
topic-closed-ready-for-pickup = A csomag az átvételi ponton várja.
topic-closed-ready-for-pickup-from = A csomag az átvételi ponton várja. Ha ott nem tudja átvenni, kérdezzen rá (legkorábban: { $from }).
topic-closed-goes-back = A csomag visszafelé tart hozzánk, ezért nem fog megérkezni.
topic-closed-goes-back-at = A csomag visszafordult ({ $at }), ezért nem fog megérkezni.
topic-closed-already-delivered = A szállító jelentése szerint kézbesítették. Ha nem találja, írjon nekünk.
topic-closed-already-delivered-at = A szállító jelentése szerint kézbesítették ({ $at }). Ha nem találja, írjon nekünk.
topic-closed-return-window-over = Ennek a határideje elmúlt.
topic-closed-return-window-over-at = Ennek a határideje ({ $at }) elmúlt.
topic-closed-made-to-order = Ez Önnek készült, ezért nem küldhető vissza. Ha valami baj van vele, írjon nekünk.
topic-closed-already-returned = Amit visszaküldött, megérkezett hozzánk, és mindent visszatérítettünk.
topic-closed-refunded = Mindent visszatérítettünk.
topic-closed-cancelled = A rendelést törölték.
topic-closed-cancelled-at = A rendelést törölték ({ $at }).
topic-closed-unknown = A webáruház ezt jelenleg nem kínálja ehhez a rendeléshez.
topic-closed-opens = Később kérdezhet (legkorábban: { $from }).

topic-change-address-not-placed = A rendelést még nem igazoltuk vissza. Törölheti, és újra rendelhet a helyes címmel.
topic-change-address-already-shipped = A rendelést már feladtuk, ezért a cím nem módosítható.
topic-change-address-already-shipped-at = A rendelést feladtuk ({ $at }), ezért a cím nem módosítható.
topic-order-progress-already-shipped = A rendelést már feladtuk. Az oldalán látható, hol tart.
topic-order-progress-already-shipped-at = A rendelést feladtuk ({ $at }). Az oldalán látható, hol tart.
topic-customs-duty-already-shipped = A rendelést már feladtuk. Hogy mit kell fizetni, azt most a szállító vagy a vámhivatal tudja megmondani.
topic-customs-duty-already-shipped-at = A rendelést feladtuk ({ $at }). Hogy mit kell fizetni, azt most a szállító vagy a vámhivatal tudja megmondani.
topic-cancel-order-already-shipped = A rendelést már feladtuk, ezért nem törölhető.
topic-cancel-order-already-shipped-at = A rendelést feladtuk ({ $at }), ezért nem törölhető.
topic-package-not-received-not-shipped = Jelenleg semmi sincs úton. Ha egy csomag nem érkezik meg időben, kérdezhet.
topic-payment-issue-cancelled = A rendelést törölték, ezért semmit sem kell fizetni.
topic-payment-issue-cancelled-at = A rendelést törölték ({ $at }), ezért semmit sem kell fizetni.
topic-payment-issue-refunded = A pénzt visszatérítettük.
topic-payment-issue-refunded-at = A pénzt visszatérítettük, és mostanra (várható időpont: { $at }) meg kellett érkeznie. Ha nem érkezett meg, írjon nekünk.
topic-return-replace-return-window-over-at = A visszaküldés határideje ({ $at }) elmúlt.
topic-item-problem-return-window-over-at = A bejelentés határideje ({ $at }) elmúlt.
