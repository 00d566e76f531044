# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Prijeđi na sadržaj
app-close = Zatvori
app-cancel = Odustani
app-retry = Pokušaj ponovno
app-go-home = Idi na početnu stranicu
app-toasts = Poruke
app-text-size = Veličina teksta: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Početna
screen-orders = Narudžbe
screen-order = Narudžba
screen-ask = Pomoć s narudžbom
screen-contact = Javite nam se
screen-requests = Moji zahtjevi
screen-request = Zahtjev
screen-notices = Obavijesti
screen-help = Pomoć
screen-category = Pomoć
screen-article = Pomoć
screen-search = Pretraživanje
screen-settings = Postavke
screen-welcome = Dobro došli
screen-nowhere = Nema takve stranice
app-nowhere-title = Nema takve stranice
app-nowhere-text = Adresa je možda zastarjela. Sve što imate i dalje je ovdje.
app-loading = Učitavanje

# The name of the navigation; only heard by screen readers.
nav-label = Glavni izbornik
nav-brand = { $store }, početna stranica
nav-home = Početna
nav-orders = Narudžbe
nav-requests = Moji zahtjevi
nav-requests-waiting = { $count ->
    [one] { $count } traži pozornost
    [few] { $count } traže pozornost
   *[other] { $count } traži pozornost
}
nav-notices = Obavijesti
nav-notices-unread = { $count ->
    [one] { $count } nepročitana
    [few] { $count } nepročitane
   *[other] { $count } nepročitanih
}
nav-help = Pomoć
nav-settings = Postavke

# The one search box over orders and help articles.
search-label = Pretraži narudžbe i pomoć
search-placeholder = Pretraži narudžbe i pomoć
search-clear = Obriši pretraživanje

# The name of the status line; only heard by screen readers.
sync-label = Ažurnost podataka
sync-state-starting = Pokretanje
sync-state-syncing = Ažuriranje
sync-state-live = Ažurno
sync-state-offline = Izvan mreže
sync-state-store-trouble = Trgovina ne odgovara
sync-updated = Ažurirano { $ago }
sync-as-of = Stanje od { $time }
sync-never = Još nije ažurirano
sync-now = Ažuriraj sada

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Otvoriti u pregledniku?
link-web-text = Ova poveznica vodi izvan aplikacije, na:
link-web-open = Otvori
link-mailto-title = Napisati e-poruku?
link-mailto-text = Vaš program za e-poštu otvara se s porukom za:
link-mailto-open = Napiši
link-tel-title = Nazvati?
link-tel-text = Vaš program za pozive otvara se s ovim brojem:
link-tel-open = Nazovi

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] { $count } narudžba traži vašu pozornost
    [few] { $count } narudžbe traže vašu pozornost
   *[other] { $count } narudžbi traži vašu pozornost
}
home-title-requests = { $count ->
    [one] { $count } zahtjev traži vašu pozornost
    [few] { $count } zahtjeva traže vašu pozornost
   *[other] { $count } zahtjeva traži vašu pozornost
}
home-title-answers = { $count ->
    [one] Imate { $count } novi odgovor
    [few] Imate { $count } nova odgovora
   *[other] Imate { $count } novih odgovora
}
home-title-calm = Trenutačno ništa ne traži vašu pozornost
home-lead-moving = { $count ->
    [one] { $count } narudžba putuje prema vama.
    [few] { $count } narudžbe putuju prema vama.
   *[other] { $count } narudžbi putuje prema vama.
}
home-lead-still = Trenutačno nijedna narudžba nije na putu.
home-needs = Što sada traži vašu pozornost
home-watch = Ne baš po planu
home-requests = Vaši zahtjevi
home-all-requests = Svi zahtjevi
home-request-asks = { $store } pita:
home-request-answered = { $store } odgovara:
home-moving = Na putu
home-recent = Što se promijenilo
home-recent-list = Posljednjih 14 dana
home-all-orders = Sve narudžbe
home-show-more = { $count ->
    [one] Prikaži još { $count }
    [few] Prikaži još { $count }
   *[other] Prikaži još { $count }
}
home-happened-date-moved = Predviđeni datum se pomaknuo
home-happened-place = { $what }, { $place }
home-empty-title = Ovdje će se pojaviti vaša prva narudžba
home-empty-text = Sve o njoj i svi odgovori iz centra za pomoć bit će na ovom računalu, i bez interneta.
home-empty-help = Otvori pomoć
home-signed-out-title = Sve o vašim narudžbama, uvijek uz vas
home-signed-out-text = Prijavite se jednom u trgovinu { $store }. Od tada su svaka narudžba, svaki paket i svaki odgovor na ovom računalu, i bez interneta.
home-sign-in = Prijava
home-look-up = Pronađite narudžbu
home-help-anyway = Pomoć možete čitati i bez prijave.
home-help-open = Otvori pomoć
home-offline-title = Niste povezani s internetom
home-offline-text = Ovo je stanje od { $time }. Ažurirat će se samo čim se internetska veza uspostavi.
home-first-title = Vaše se narudžbe preuzimaju na ovo računalo
home-first-text = Već sada možete razgledati. Sve što je preuzeto može se čitati.
home-first-orders = Narudžbe
home-first-help = Pomoć ({ $language })
home-first-count = { $done } od { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Obavijesti
notices-lead = Što je novo s vašim narudžbama i što kasni.
notices-filter = Prikaži
notices-filter-all = Sve
notices-filter-unread = Nepročitane
notices-filter-wrong = Traže pozornost
notices-read-all = Označi sve kao pročitano
notices-choose = Odaberite o čemu želite obavijesti
notices-empty-title = Još nema ničeg novog
notices-empty-text = Kad se u nekoj vašoj narudžbi nešto promijeni ili nešto kasni, to ćete pročitati ovdje.
notices-all-read-title = Sve ste pročitali
notices-all-read-text = Sljedeća obavijest pojavit će se ovdje sama.
notices-nothing-wrong-title = Sve ide po planu
notices-nothing-wrong-text = Nijedna obavijest ne govori o kašnjenju ni o nečemu što traži vašu pozornost.
notices-show-all = Prikaži sve obavijesti
notices-signed-out-title = Vaših obavijesti ovdje nema
notices-signed-out-text = Prijavite se da biste znali što se događa s vašim narudžbama. Nemate korisnički račun? Pronađite jednu narudžbu.

notice-order-confirmed = Vaša je narudžba potvrđena
notice-order-shipped = Vaša je narudžba poslana
notice-order-delivered = Vaša je narudžba dostavljena
notice-order-cancelled = Vaša je narudžba otkazana
notice-delivery-date-moved = Datum dostave se pomaknuo
notice-action-required = Narudžba traži vašu pozornost
notice-refunded = Novac je vraćen
notice-request-answered = Stigao je odgovor na vaš zahtjev
notice-ship-date-passed = Narudžba još nije poslana
notice-no-scan = Nema vijesti o vašem paketu
notice-delivery-window-passed = Narudžba još nije stigla
notice-pickup-deadline-near = Preuzmite svoj paket
notice-return-window-ending = Rok za povrat uskoro istječe
notice-payment-due = Vaša uplata još nedostaje
notice-request-unanswered = Na vaš zahtjev još nema odgovora

notice-order-cancelled-text = Ništa više neće biti poslano.
notice-delivery-date-moved-text = Novi datum piše na stranici narudžbe.
notice-action-required-text = Narudžba stoji dok nešto ne poduzmete. Na njezinoj stranici piše što treba učiniti.
notice-ship-date-passed-text = Narudžba je do { $date } trebala biti poslana. Možete pitati dokle se stiglo.
notice-no-scan-text = Prijevoznik već danima ništa nije javio. Sljedeće skeniranje često je tek u vašoj državi.
notice-delivery-window-passed-text = Narudžba je do { $date } trebala stići. Možete pitati gdje je.
notice-pickup-deadline-near-text = Do { $until } paket čeka na mjestu preuzimanja, a nakon toga se vraća k nama.
notice-return-window-ending-text = Do { $until } još možete nešto vratiti.
notice-payment-due-text = Platite do { $until } na stranici trgovine, inače se narudžba poništava.
notice-request-unanswered-text = Traje dulje nego obično. U zahtjevu možete pisati ponovno.

notice-ask-order-progress = Pitajte o tijeku narudžbe
notice-ask-package-not-received = Pitajte o paketu
notice-ask-payment-issue = Pitajte o plaćanju
notice-ask-return-replace = Povrat ili zamjena
notice-ask-contact = Pišite nam
notice-calendar = Dodaj u kalendar
notice-calendar-kept = Unos za kalendar spremljen je kao { $path }. Otvorite ga da biste ga dodali u svoj kalendar.
notice-mark-read = Označi kao pročitano
notice-unread = Nepročitano

notice-mute = Utišaj ovu narudžbu
notice-unmute = Poništi utišavanje narudžbe
notice-order-muted = Ova je narudžba utišana. Njezine se obavijesti pojavljuju samo na popisu.
notice-order-unmuted = O ovoj narudžbi ponovno dobivate obavijesti.
notice-muted = Utišano
