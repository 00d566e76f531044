# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Sari la conținut
app-close = Închide
app-cancel = Anulează
app-retry = Încearcă din nou
app-go-home = Mergi la pagina de start
app-toasts = Mesaje
app-text-size = Mărimea textului: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Acasă
screen-orders = Comenzi
screen-order = Comandă
screen-ask = Obține ajutor pentru o comandă
screen-contact = Contactează-ne
screen-requests = Solicitările mele
screen-request = Solicitare
screen-notices = Notificări
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
nav-notices = Notificări
nav-notices-unread =
    { $count ->
        [one] { $count } necitită
        [few] { $count } necitite
       *[other] { $count } necitite
    }
nav-help = Ajutor
nav-settings = Setări

search-label = Caută în comenzi și în ajutor
search-placeholder = Caută în comenzi și ajutor
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
        [one] O comandă așteaptă ceva de la tine
        [few] { $count } comenzi așteaptă ceva de la tine
       *[other] { $count } de comenzi așteaptă ceva de la tine
    }
home-title-requests =
    { $count ->
        [one] O solicitare așteaptă ceva de la tine
        [few] { $count } solicitări așteaptă ceva de la tine
       *[other] { $count } de solicitări așteaptă ceva de la tine
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
home-request-asks = { $store } întreabă:
home-request-answered = { $store } a răspuns:
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
home-empty-help = Citește paginile de ajutor
home-signed-out-title = Totul despre comenzile tale, mereu cu tine
home-signed-out-text = Intră o dată în contul tău de la { $store }. De atunci, fiecare comandă, colet și răspuns este pe acest calculator, chiar și fără rețea.
home-sign-in = Intră în cont
home-look-up = Găsește o comandă
home-help-anyway = Poți citi paginile de ajutor fără să intri în cont.
home-help-open = Deschide paginile de ajutor
home-offline-title = Nu ai conexiune
home-offline-text = Date din { $time }. Se actualizează automat imediat ce revine conexiunea.
home-first-title = Comenzile tale se copiază pe acest calculator
home-first-text = Poți deja să te uiți în jur. Tot ce s-a copiat se poate citi.
home-first-orders = Comenzi
home-first-help = Ajutor în limba { $language }
home-first-count = { $done } din { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Notificări
notices-lead = Ce se întâmplă cu comenzile tale și ce întârzie.
notices-filter = Arată
notices-filter-all = Toate
notices-filter-unread = Necitite
notices-filter-wrong = Necesită atenție
notices-read-all = Marchează totul ca citit
notices-choose = Alege notificările
notices-empty-title = Încă nu ai notificări
notices-empty-text = Când se întâmplă ceva cu una dintre comenzile tale sau când ceva întârzie, citești aici.
notices-all-read-title = Ai citit totul
notices-all-read-text = Următoarea notificare apare aici automat.
notices-nothing-wrong-title = Totul merge după plan
notices-nothing-wrong-text = Nicio notificare nu este despre o întârziere sau despre ceva ce ai de făcut.
notices-show-all = Arată toate notificările
notices-signed-out-title = Notificările tale nu sunt aici
notices-signed-out-text = Intră în cont ca să afli ce se întâmplă cu comenzile tale. Dacă nu ai cont, găsește o comandă.

notice-order-confirmed = Comanda ta este confirmată
notice-order-shipped = Comanda ta a fost expediată
notice-order-delivered = Comanda ta a fost livrată
notice-order-cancelled = Comanda ta a fost anulată
notice-delivery-date-moved = Data livrării s-a schimbat
notice-action-required = Comanda ta așteaptă ceva de la tine
notice-refunded = Ți-am rambursat banii
notice-request-answered = Solicitarea ta are un răspuns
notice-ship-date-passed = Încă nu a fost expediată
notice-no-scan = Nicio veste despre coletul tău
notice-delivery-window-passed = Încă nu a ajuns
notice-pickup-deadline-near = Ridică-ți coletul
notice-return-window-ending = Termenul de retur se apropie de sfârșit
notice-payment-due = Încă așteptăm plata ta
notice-request-unanswered = Solicitarea ta încă nu are răspuns

notice-order-cancelled-text = Nu se mai trimite nimic.
notice-delivery-date-moved-text = Pagina comenzii arată noua dată.
notice-action-required-text = Comanda nu merge mai departe până nu intervii. Pagina ei spune ce ai de făcut.
notice-ship-date-passed-text = Trebuia să plece până pe { $date }. Poți întreba în ce stadiu este.
notice-no-scan-text = Curierul nu a anunțat nimic de câteva zile. Adesea, următoarea scanare are loc în țara ta.
notice-delivery-window-passed-text = Trebuia să ajungă până pe { $date }. Poți întreba unde este.
notice-pickup-deadline-near-text = Te așteaptă la punctul de ridicare până pe { $until }. După aceea se întoarce.
notice-return-window-ending-text = Poți returna produse până pe { $until }.
notice-payment-due-text = Plătește până pe { $until } pe pagina magazinului, altfel comanda se anulează.
notice-request-unanswered-text = Durează mai mult decât de obicei. Poți scrie din nou în solicitare.

notice-ask-order-progress = Întreabă despre stadiul comenzii
notice-ask-package-not-received = Întreabă despre colet
notice-ask-payment-issue = Întreabă despre plată
notice-ask-return-replace = Returnează sau înlocuiește
notice-ask-contact = Scrie-ne
notice-calendar = Adaugă în calendar
notice-calendar-kept = Evenimentul a fost salvat ca { $path }. Deschide-l ca să îl adaugi în calendar.
notice-mark-read = Marchează ca citită
notice-unread = Necitită

notice-mute = Trece comanda pe silențios
notice-unmute = Scoate comanda de pe silențios
notice-order-muted = Această comandă este pe silențios. Notificările ei apar doar în listă.
notice-order-unmuted = Primești din nou mesaje pe ecran despre această comandă.
notice-muted = Pe silențios
