# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Sari la conținut
app-close = Închide
app-cancel = Anulează
app-retry = Încearcă din nou
app-go-home = Mergi la pagina de start
app-toasts = Mesaje
app-window-title = { $screen } – { $store }
screen-home = Acasă
screen-orders = Comenzi
screen-order = Comandă
screen-ask = Obține ajutor pentru o comandă
screen-contact = Contactează-ne
screen-requests = Solicitările mele
screen-request = Solicitare
screen-help = Ajutor
screen-category = Ajutor
screen-article = Ajutor
screen-search = Căutare
screen-settings = Setări
screen-welcome = Bine ai venit
screen-nowhere = Pagină inexistentă
app-nowhere-title = Această pagină nu există
app-nowhere-text = Poate că adresa este veche. Tot ce aveai este încă aici.
app-loading = Se încarcă

nav-label = Navigare principală
nav-brand = { $store }, pagina de start
nav-home = Acasă
nav-orders = Comenzi
nav-requests = Solicitările mele
nav-requests-waiting =
    { $count ->
        [one] { $count } de văzut
        [few] { $count } de văzut
       *[other] { $count } de văzut
    }
nav-help = Ajutor
nav-settings = Setări

search-label = Caută în comenzi și în ajutor
search-placeholder = Caută în comenzi și în ajutor
search-clear = Șterge căutarea

sync-label = Cât de noi sunt datele
sync-state-starting = Se pornește
sync-state-syncing = Se actualizează
sync-state-live = În timp real
sync-state-offline = Fără conexiune
sync-state-store-trouble = Magazinul nu răspunde
sync-updated = Actualizat { $ago }
sync-as-of = Date din { $time }
sync-never = Încă neactualizat
sync-now = Actualizează acum

link-web-title = Deschizi în browser?
link-web-text = Acest link iese din aplicație și duce la:
link-web-open = Deschide
link-mailto-title = Scrii un e-mail?
link-mailto-text = Programul tău de e-mail se deschide cu un mesaj către:
link-mailto-open = Scrie
link-tel-title = Suni?
link-tel-text = Aplicația ta de telefon se deschide cu acest număr:
link-tel-open = Sună

## Home: the first screen

home-title-needs =
    { $count ->
        [one] O comandă are nevoie de tine
        [few] { $count } comenzi au nevoie de tine
       *[other] { $count } de comenzi au nevoie de tine
    }
home-title-requests =
    { $count ->
        [one] O solicitare are nevoie de tine
        [few] { $count } solicitări au nevoie de tine
       *[other] { $count } de solicitări au nevoie de tine
    }
home-title-answers =
    { $count ->
        [one] Ai un răspuns nou
        [few] Ai { $count } răspunsuri noi
       *[other] Ai { $count } de răspunsuri noi
    }
home-title-calm = Nu ai nimic de făcut acum
home-lead-moving =
    { $count ->
        [one] O comandă este pe drum spre tine.
        [few] { $count } comenzi sunt pe drum spre tine.
       *[other] { $count } de comenzi sunt pe drum spre tine.
    }
home-lead-still = Nicio comandă nu este pe drum în acest moment.
home-needs = Ce ai de făcut acum
home-watch = Nu chiar după plan
home-requests = Solicitările mele
home-all-requests = Toate solicitările
home-request-asks = { $store } întreabă: { $text }
home-request-answered = { $store } a răspuns: { $text }
home-moving = Pe drum
home-recent = Ce s-a schimbat
home-recent-list = Ultimele 14 zile
home-all-orders = Toate comenzile
home-show-more =
    { $count ->
        [one] Arată încă { $count }
        [few] Arată încă { $count }
       *[other] Arată încă { $count }
    }
home-happened-date-moved = Data estimată s-a schimbat
home-happened-place = { $what }, { $place }
home-empty-title = Prima ta comandă va apărea aici
home-empty-text = Tot ce ține de ea, și fiecare răspuns din centrul de ajutor, va fi pe acest calculator, chiar și fără rețea.
home-empty-help = Citește ajutorul
home-signed-out-title = Totul despre comenzile tale, mereu cu tine
home-signed-out-text = Intră o dată în contul tău de la { $store }. De atunci, fiecare comandă, colet și răspuns este pe acest calculator, chiar și fără rețea.
home-sign-in = Intră în cont
home-look-up = Găsește o comandă
home-help-anyway = Poți citi ajutorul fără să intri în cont.
home-help-open = Deschide ajutorul
home-offline-title = Nu ai conexiune
home-offline-text = Date din { $time }. Se actualizează singure imediat ce revine conexiunea.
home-first-title = Comenzile tale vin pe acest calculator
home-first-text = Poți deja să te uiți în jur. Tot ce a ajuns se poate citi.
home-first-orders = Comenzi
home-first-help = Ajutor în limba { $language }
home-first-count = { $done } din { $total }
