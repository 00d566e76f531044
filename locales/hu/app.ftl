# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Ugrás a tartalomhoz
app-close = Bezárás
app-cancel = Mégse
app-retry = Újrapróbálás
app-go-home = Ugrás a kezdőlapra
app-toasts = Üzenetek
app-text-size = Szövegméret: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Kezdőlap
screen-orders = Rendelések
screen-order = Rendelés
screen-ask = Segítség egy rendeléshez
screen-contact = Írjon nekünk
screen-requests = Kéréseim
screen-request = Kérés
screen-notices = Értesítések
screen-help = Súgó
screen-category = Súgó
screen-article = Súgó
screen-search = Keresés
screen-settings = Beállítások
screen-welcome = Üdvözöljük
screen-nowhere = Nincs ilyen oldal
app-nowhere-title = Nincs ilyen oldal
app-nowhere-text = Lehet, hogy a cím már elavult. Minden adata továbbra is itt van.
app-loading = Betöltés

# The name of the navigation; only heard by screen readers.
nav-label = Főmenü
nav-brand = { $store }, kezdőlap
nav-home = Kezdőlap
nav-orders = Rendelések
nav-requests = Kéréseim
nav-requests-waiting = { $count } megnézendő
nav-notices = Értesítések
nav-notices-unread = { $count } olvasatlan
nav-help = Súgó
nav-settings = Beállítások

# The one search box over orders and help articles.
search-label = Keresés a rendelésekben és a súgóban
search-placeholder = Keresés a rendelésekben és a súgóban
search-clear = Keresés törlése

# The name of the status line; only heard by screen readers.
sync-label = Adatok frissessége
sync-state-starting = Indítás
sync-state-syncing = Frissítés
sync-state-live = Naprakész
sync-state-offline = Nincs kapcsolat
sync-state-store-trouble = A webáruház nem válaszol
sync-updated = Frissítve: { $ago }
sync-as-of = Állapot: { $time }
sync-never = Még nem frissült
sync-now = Frissítés most

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Megnyitja a böngészőben?
link-web-text = Ez a hivatkozás kivezet az alkalmazásból, ide:
link-web-open = Megnyitás
link-mailto-title = E-mailt ír?
link-mailto-text = Megnyílik a levelezőprogramja egy üzenettel, címzettje:
link-mailto-open = Írás
link-tel-title = Felhívja?
link-tel-text = Megnyílik a telefonprogramja ezzel a számmal:
link-tel-open = Hívás

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Egy rendeléssel teendője van
   *[other] { $count } rendeléssel teendője van
}
home-title-requests = { $count ->
    [one] Egy kéréssel teendője van
   *[other] { $count } kéréssel teendője van
}
home-title-answers = { $count ->
    [one] Új válasz érkezett Önnek
   *[other] { $count } új válasz érkezett Önnek
}
home-title-calm = Most nincs teendője
home-lead-moving = { $count ->
    [one] Egy rendelés úton van Önhöz.
   *[other] { $count } rendelés úton van Önhöz.
}
home-lead-still = Jelenleg nincs úton rendelés.
home-needs = Teendők
home-watch = Nem egészen terv szerint
home-requests = Kérései
home-all-requests = Minden kérés
home-request-asks = { $store } kérdezi:
home-request-answered = { $store } válasza:
home-moving = Úton
home-recent = Ami változott
home-recent-list = Az elmúlt 14 nap
home-all-orders = Minden rendelés
home-show-more = Még { $count } megjelenítése
home-happened-date-moved = Módosult a várható időpont
home-happened-place = { $what }, { $place }
home-empty-title = Itt jelenik majd meg az első rendelése
home-empty-text = Minden róla szóló adat és a súgóközpont minden válasza ezen a számítógépen lesz, internet nélkül is.
home-empty-help = Súgó olvasása
home-signed-out-title = Minden a rendeléseiről, mindig kéznél
home-signed-out-text = Elég egyszer bejelentkeznie ide: { $store }. Onnantól minden rendelés, csomag és válasz ezen a számítógépen van, internet nélkül is.
home-sign-in = Bejelentkezés
home-look-up = Rendelés keresése
home-help-anyway = A súgót bejelentkezés nélkül is olvashatja.
home-help-open = Súgó megnyitása
home-offline-title = Nincs internetkapcsolat
home-offline-text = Legutóbbi állapot: { $time }. Automatikusan frissül, amint van kapcsolat.
home-first-title = A rendeléseit erre a számítógépre másoljuk
home-first-text = Már most körülnézhet. Amit már átmásoltunk, az olvasható.
home-first-orders = Rendelések
home-first-help = Súgó { $language } nyelven
home-first-count = { $done } / { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Értesítések
notices-lead = Ami a rendeléseivel történt, és ami késik.
notices-filter = Megjelenítés
notices-filter-all = Mind
notices-filter-unread = Olvasatlan
notices-filter-wrong = Figyelmet igényel
notices-read-all = Mind olvasottnak jelölése
notices-choose = Értesítések kiválasztása
notices-empty-title = Még nincs értesítés
notices-empty-text = Ha valamelyik rendelésével történik valami, vagy valami késik, azt itt olvashatja.
notices-all-read-title = Mindent elolvasott
notices-all-read-text = A következő értesítés automatikusan megjelenik itt.
notices-nothing-wrong-title = Minden terv szerint halad
notices-nothing-wrong-text = Nincs olyan értesítés, amely késésről vagy teendőről szól.
notices-show-all = Minden értesítés mutatása
notices-signed-out-title = Az értesítései nincsenek itt
notices-signed-out-text = Jelentkezzen be, hogy megtudja, mi történik a rendeléseivel. Fiók nélkül keressen meg egy rendelést.

notice-order-confirmed = A rendelését visszaigazoltuk
notice-order-shipped = A rendelését feladtuk
notice-order-delivered = A rendelését kézbesítették
notice-order-cancelled = A rendelését törölték
notice-delivery-date-moved = Módosult a kézbesítés időpontja
notice-action-required = Teendője van a rendelésével
notice-refunded = A pénzt visszatérítettük
notice-request-answered = Válasz érkezett a kérésére
notice-ship-date-passed = A rendelést még nem adtuk fel
notice-no-scan = Nincs hír a csomagról
notice-delivery-window-passed = A rendelés még nem érkezett meg
notice-pickup-deadline-near = Vegye át a csomagot
notice-return-window-ending = Hamarosan lejár a visszaküldés határideje
notice-payment-due = Még nem érkezett be a fizetés
notice-request-unanswered = A kérésére még nem érkezett válasz

notice-order-cancelled-text = A rendelésből már nem küldünk semmit.
notice-delivery-date-moved-text = Az új időpont a rendelés oldalán látható.
notice-action-required-text = Addig nem megy tovább, amíg Ön nem intézkedik. A teendő a rendelés oldalán olvasható.
notice-ship-date-passed-text = A tervezett feladás napja ({ $date }) elmúlt. Megkérdezheti, hol tart.
notice-no-scan-text = A szállító napok óta nem jelentett semmit. A következő beolvasás gyakran már az Ön országában történik.
notice-delivery-window-passed-text = A várható érkezés napja ({ $date }) elmúlt. Megkérdezheti, hol van.
notice-pickup-deadline-near-text = Az átvételi ponton várja, amíg a határidő ({ $until }) le nem jár. Utána visszaküldik.
notice-return-window-ending-text = A visszaküldés határideje: { $until }
notice-payment-due-text = Fizessen a webáruház oldalán (határidő: { $until }), különben a rendelés törlődik.
notice-request-unanswered-text = A szokásosnál tovább tart. A kérésben újra írhat.

notice-ask-order-progress = Érdeklődés a feldolgozásról
notice-ask-package-not-received = Kérdés a csomagról
notice-ask-payment-issue = Kérdés a fizetésről
notice-ask-return-replace = Visszaküldés vagy csere
notice-ask-contact = Írjon nekünk
notice-calendar = Hozzáadás a naptárhoz
notice-calendar-kept = A naptárbejegyzést ide mentettük: { $path }. Nyissa meg, hogy a naptárába kerüljön.
notice-mark-read = Olvasottnak jelölés
notice-unread = Olvasatlan

notice-mute = Rendelés némítása
notice-unmute = Némítás feloldása
notice-order-muted = Ez a rendelés némítva van. Az értesítései csak a listában jelennek meg.
notice-order-unmuted = Erről a rendelésről újra kap értesítést.
notice-muted = Némítva
