# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Ugrás a tartalomhoz
app-close = Bezárás
app-cancel = Mégse
app-retry = Újrapróbálás
app-go-home = Ugrás a kezdőlapra
app-toasts = Üzenetek
app-window-title = { $screen } – { $store }
screen-home = Kezdőlap
screen-orders = Rendelések
screen-order = Rendelés
screen-ask = Segítség egy rendeléshez
screen-contact = Írjon nekünk
screen-requests = Kéréseim
screen-request = Kérés
screen-help = Súgó
screen-category = Súgó
screen-article = Súgó
screen-search = Keresés
screen-settings = Beállítások
screen-welcome = Üdvözöljük
screen-nowhere = Nincs ilyen oldal
app-nowhere-title = Nincs ilyen oldal
app-nowhere-text = Lehet, hogy a cím már elavult. Minden, ami az Öné, továbbra is itt van.
app-loading = Betöltés

# The name of the navigation; only heard by screen readers.
nav-label = Főmenü
nav-brand = { $store }, kezdőlap
nav-home = Kezdőlap
nav-orders = Rendelések
nav-requests = Kéréseim
nav-requests-waiting = { $count } megnézendő
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
sync-state-store-trouble = Az üzlet nem válaszol
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
    [one] Egy rendelés Önre vár
   *[other] { $count } rendelés Önre vár
}
home-title-requests = { $count ->
    [one] Egy kérés Önre vár
   *[other] { $count } kérés Önre vár
}
home-title-answers = { $count ->
    [one] Új válasza érkezett
   *[other] { $count } új válasza érkezett
}
home-title-calm = Most nincs teendője
home-lead-moving = { $count ->
    [one] Egy rendelés úton van Önhöz.
   *[other] { $count } rendelés úton van Önhöz.
}
home-lead-still = Jelenleg nincs úton rendelés.
home-needs = Teendők
home-watch = Nem egészen a terv szerint
home-requests = Kérései
home-all-requests = Minden kérés
home-request-asks = { $store } kérdezi: { $text }
home-request-answered = { $store } válasza: { $text }
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
home-offline-text = Legutóbbi állapot: { $time }. Magától frissül, amint van kapcsolat.
home-first-title = A rendelései úton vannak erre a számítógépre
home-first-text = Már most körülnézhet. Ami megérkezett, az olvasható.
home-first-orders = Rendelések
home-first-help = Súgó { $language } nyelven
home-first-count = { $done } / { $total }
