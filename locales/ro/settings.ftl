# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Setări

settings-words = Limbă și monedă
settings-language = Limbă
settings-language-hint = Se schimbă imediat. Rămâi unde ești.
settings-language-system = Ca pe acest calculator
settings-currency = Prețuri în
settings-currency-hint = O comandă își păstrează moneda în care ai plătit. Suma convertită apare alături, cu cursul și data lui.
settings-currency-paid = Moneda plății, fără conversie
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Monedele vor fi cunoscute după prima conexiune la magazin.

settings-look = Aspect
settings-theme = Culori
settings-theme-system = Ca pe acest calculator
settings-theme-light = Deschise
settings-theme-dark = Închise
settings-text-size = Mărimea textului
settings-text-size-hint = Mărește și tot ce este în jurul textului.

settings-account = Cont
settings-account-signed-in = Cont conectat
settings-account-unknown = Contul tău la { $store }
settings-account-guest = Vizitator
settings-account-guest-text = Ai căutat o singură comandă. Intră în cont ca să le ai pe toate aici.
settings-account-out = Niciun cont conectat
settings-account-out-text = Paginile de ajutor funcționează fără cont. Intră în cont ca să ai comenzile aici.
settings-account-waiting = Se intră în cont
settings-account-waiting-text = Browserul este deschis la magazin. Revino când ai terminat.
settings-account-expired-text = Tot ce este salvat se poate citi în continuare. Intră din nou în cont ca să primești noutăți.
settings-account-show-waiting = Arată
settings-sign-in = Intră în cont
settings-sign-in-again = Intră din nou în cont
settings-look-up = Găsește o comandă
settings-sign-out = Ieși din cont

settings-sign-out-title = Ieși din cont pe acest calculator?
settings-sign-out-lost = Încă nu s-a trimis totul
settings-sign-out-unsent =
    { $count ->
        [one] { $count } mesaj trimis de tine așteaptă conexiunea sau te așteaptă pe tine. S-ar pierde.
        [few] { $count } mesaje trimise de tine așteaptă conexiunea sau te așteaptă pe tine. S-ar pierde.
       *[other] { $count } de mesaje trimise de tine așteaptă conexiunea sau te așteaptă pe tine. S-ar pierde.
    }
settings-sign-out-drafts =
    { $count ->
        [one] S-ar pierde { $count } ciornă.
        [few] S-ar pierde { $count } ciorne.
       *[other] S-ar pierde { $count } de ciorne.
    }
settings-sign-out-look = Vezi-le
settings-sign-out-lead-gone = De pe acest calculator se șterg:
settings-sign-out-orders =
    { $count ->
        [0] comenzile tale și coletele lor
        [one] comanda ta și coletele ei
        [few] cele { $count } comenzi ale tale și coletele lor
       *[other] cele { $count } de comenzi ale tale și coletele lor
    }
settings-sign-out-messages = mesajele tale despre ele, inclusiv cele netrimise încă
settings-sign-out-read = ce pagini de ajutor ai citit
settings-sign-out-key = sesiunea ta din cont
settings-sign-out-lead-kept = Rămân:
settings-sign-out-help = paginile de ajutor și marcajele tale
settings-sign-out-choices = limba ta și aspectul aplicației
settings-sign-out-store = La { $store } nu se șterge nimic. Când intri din nou în cont, comenzile tale revin.
settings-sign-out-guest = La { $store } nu se șterge nimic. Poți găsi din nou comanda oricând.
settings-sign-out-offline = Nu există conexiune. Acest calculator închide sesiunea acum și anunță magazinul imediat ce revine conexiunea.
settings-sign-out-stay = Rămâi în cont
settings-signed-out = Ai ieșit din cont. Comenzile tale au fost șterse de pe acest calculator.

settings-notices = Notificări
settings-notices-private = Toate acestea rămân pe acest calculator. Lista de notificări din aplicație este mereu completă.
settings-notices-toasts = Notificări pe ecran
settings-notices-toasts-hint = Un mesaj scurt pe ecran când se întâmplă ceva, chiar și cu fereastra închisă.
settings-notices-only-wrong = Doar dacă ceva nu merge
settings-notices-only-wrong-hint = Afli doar despre ce nu merge după plan sau așteaptă ceva de la tine.
settings-notices-kinds = Despre ce afli
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } alegere din { $total }
        [few] { $count } alegeri din { $total }
       *[other] { $count } de alegeri din { $total }
    }
settings-notices-news = Ce se întâmplă
settings-notices-wrong = Ce nu merge după plan sau așteaptă ceva de la tine
settings-notice-order-confirmed = Comandă confirmată
settings-notice-order-shipped = Comandă expediată
settings-notice-order-delivered = Comandă livrată
settings-notice-order-cancelled = Comandă anulată
settings-notice-delivery-date-moved = Dată de livrare schimbată
settings-notice-action-required = Ceva ce ai de făcut
settings-notice-refunded = Bani rambursați
settings-notice-request-answered = Răspuns la o solicitare
settings-notice-ship-date-passed = Neexpediată la timp
settings-notice-no-scan = Nicio veste despre un colet de câteva zile
settings-notice-delivery-window-passed = Nelivrată la timp
settings-notice-pickup-deadline-near = Ultimele zile pentru ridicarea unui colet
settings-notice-return-window-ending = Ultimele zile pentru retur
settings-notice-payment-due = Ultima zi pentru plată
settings-notice-request-unanswered = Solicitare de mult fără răspuns
settings-notices-quiet = Ore de liniște
settings-notices-quiet-hint = Ce se întâmplă între timp se rezumă la sfârșitul lor.
settings-notices-quiet-from = De la
settings-notices-quiet-to = Până la
settings-notices-digest = Un rezumat pe zi
settings-notices-digest-hint = În loc de mesaje separate, un mesaj pe zi spune ce este nou.
settings-notices-digest-at = La ora
settings-notices-muted = Comenzi pe silențios
settings-notices-muted-hint = Notificările lor apar doar în listă.
settings-notices-muted-none = Niciuna. Comenzile se pot trece pe silențios pe pagina lor și în lista de notificări.
settings-notices-unmute = Scoate comanda { $order } de pe silențios
settings-notices-muted-gone = O comandă care nu este pe acest calculator

settings-running = Fereastră și pornire
settings-background = Când fereastra este închisă
settings-background-hint = Și fără fereastră, aplicația îți spune în continuare ce se întâmplă. Atunci folosește puțină memorie.
settings-background-stay = Continuă în fundal
settings-background-quit = Închide
settings-background-unasked = Ți se pune întrebarea când închizi fereastra pentru prima dată.
settings-background-no-tray = Acest desktop nu are loc lângă ceas pentru aplicații fără fereastră. De aceea, când închizi fereastra, aplicația se închide.
settings-autostart = Deschide când intru în contul de pe acest calculator
settings-autostart-hint = Aplicația pornește atunci fără fereastră, lângă ceas, și îți spune ce se întâmplă.

settings-help = Ajutor pe acest calculator
settings-help-lead = Paginile de ajutor în aceste limbi se pot citi fără conexiune.
settings-help-size =
    { $count ->
        [one] { $count } articol, { $size }
        [few] { $count } articole, { $size }
       *[other] { $count } de articole, { $size }
    }
settings-help-own = Limba ta
settings-help-main = Limba principală a magazinului
settings-help-whole = Complet
settings-help-partly = Încă incomplet
settings-help-coming = Se copiază
settings-help-coming-offline = Se copiază la următoarea conexiune
settings-help-remove = Șterge paginile în limba { $language }
settings-help-removed = Paginile de ajutor în limba { $language } au fost șterse de pe acest calculator.
settings-undo = Anulează
settings-help-add = Adaugă o limbă
settings-help-add-choose = Alege o limbă
settings-help-all = Toate limbile magazinului sunt aici.
settings-help-file = Adaugă dintr-un fișier
settings-help-file-done =
    { $count ->
        [one] Pagini de ajutor adăugate ({ $language }): { $count } articol.
        [few] Pagini de ajutor adăugate ({ $language }): { $count } articole.
       *[other] Pagini de ajutor adăugate ({ $language }): { $count } de articole.
    }

settings-storage = Salvat pe acest calculator
settings-storage-cache = Comenzi și pagini de ajutor
settings-storage-orders =
    { $count ->
        [0] Nicio comandă
        [one] { $count } comandă
        [few] { $count } comenzi
       *[other] { $count } de comenzi
    }
settings-storage-media = Imagini
settings-storage-local = Ce ai ales și ai scris
settings-storage-total = În total
settings-storage-limit = Păstrează imaginile
settings-storage-limit-hint = Mai întâi se păstrează imaginile celor mai noi comenzi și ale paginilor de ajutor în limba ta. Celelalte se descarcă atunci când te uiți la ele.
settings-storage-up-to = Până la { $size }
settings-storage-all = Toate
settings-storage-folder = Dosar pe acest calculator
settings-storage-copy = Copiază
settings-storage-copied = Copiat
settings-storage-again = Comenzile, paginile de ajutor și imaginile pot fi luate oricând din nou de la magazin.

settings-privacy = Confidențialitate
settings-privacy-store-title = Aplicația contactează doar { $store }
settings-privacy-store = Aplicația comunică cu magazinul și cu nimeni altcineva. Nu există reclame, statistici de utilizare sau rapoarte despre ce faci.
settings-privacy-search-title = Căutările rămân aici
settings-privacy-search = Ce cauți și ce citești nu părăsește niciodată acest calculator.
settings-privacy-links-title = Linkurile se deschid în browser
settings-privacy-links = Vezi unde duce un link înainte să se deschidă. Nimic nu se încarcă din altă parte în aplicație.
settings-privacy-encrypted-title = Ce este salvat este criptat
settings-privacy-keychain = Cheia se află în portcheiul acestui calculator și se deschide cu contul tău de utilizator.
settings-privacy-key-file = Acest calculator nu are un portchei. Cheia se află într-un fișier pe care îl poate citi doar contul tău de utilizator. Cine îți poate folosi contul îți poate citi comenzile.
settings-privacy-key-path = Fișierul cheii

settings-about = Despre
settings-about-version = Versiune
settings-about-store = Magazin
settings-about-website = Site web
settings-about-email = E-mail
settings-about-hours = Program
settings-about-hours-line = { $days }, { $open }–{ $close }

session-welcome-title = Bine ai venit la { $store }
session-welcome-lead = Comenzile tale și toate răspunsurile, aici pe calculatorul tău. Chiar și fără conexiune.
session-title = Intră în cont
session-lead = Ca să ai comenzile pe acest calculator.
session-language = Limbă
session-sign-in-title = Intră în cont
session-sign-in-text = Browserul deschide pagina { $store }. Parola ta rămâne acolo.
session-sign-in = Intră în cont din browser
session-look-up-title = Nu ai cont?
session-look-up-text = Găsește o comandă cu numărul ei și adresa ta de e-mail.
session-look-up-open = Găsește o comandă
session-help-title = Vrei doar să citești?
session-help-text = Pentru paginile de ajutor nu ai nevoie de cont.
session-help-open = Citește paginile de ajutor
session-private = Ce ajunge aici se salvează criptat pe acest calculator și ți se arată doar ție.
session-offline-title = Nu există conexiune
session-offline-text = Ai nevoie de conexiune ca să intri în cont. Paginile de ajutor care sunt aici se pot citi acum.
session-already-title = Ai intrat deja în cont
session-already-text = Cu contul { $account }.
session-already-guest = Ca vizitator, cu o singură comandă. Intră în cont ca să le ai pe toate aici.
session-go-home = La comenzile mele

session-wait-title = Continuă în browser
session-wait-text = Intră în cont pe pagina { $store }, apoi revino. Această pagină se actualizează automat.
session-wait-not-open = Nu s-a deschis nicio pagină?
session-wait-copy-hint = Copiază această adresă într-un browser de pe acest calculator:
session-wait-copy = Copiază adresa
session-wait-copied = Adresa a fost copiată
session-wait-open = Deschide din nou pagina
session-wait-cancel = Renunță la intrarea în cont
session-signed-in = Ai intrat în cont. Comenzile tale se încarcă.
session-failed-title = Intrarea în cont nu a reușit
session-failed-text = Poate că pagina a fost închisă sau a așteptat prea mult. Te rugăm să încerci din nou.

session-find-title = Găsește o comandă
session-find-text = Găsești numărul comenzii în confirmarea primită prin e-mail.
session-find-replaces-account = Ai intrat în cont ca { $account }. Dacă cauți o comandă, ieși aici din cont: calculatorul păstrează atunci doar acea comandă, până intri din nou în cont.
session-find-replaces-guest = Ia locul comenzii pe care ai căutat-o înainte.
session-find-email = Adresă de e-mail
session-find-email-hint = Cea cu care ai comandat
session-find-email-missing = Te rugăm să introduci adresa de e-mail cu care ai comandat.
session-find-email-wrong = Aceasta nu pare o adresă de e-mail. Ar trebui să arate ca nume@example.com.
session-find-number = Numărul comenzii
session-find-number-missing = Te rugăm să introduci numărul comenzii.
session-find-send = Caută
session-find-back = Înapoi
session-find-failed-title = Nu s-a găsit nicio comandă
session-find-failed-text = Te rugăm să verifici adresa de e-mail și numărul. Confirmarea prin e-mail poate ajunge la câteva minute după comandă.
session-find-wait-title = Prea multe încercări
session-find-wait-text =
    { $seconds ->
        [one] Pentru siguranța ta, te rugăm să aștepți { $seconds } secundă.
        [few] Pentru siguranța ta, te rugăm să aștepți { $seconds } secunde.
       *[other] Pentru siguranța ta, te rugăm să aștepți { $seconds } de secunde.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Pentru siguranța ta, te rugăm să aștepți { $minutes } minut.
        [few] Pentru siguranța ta, te rugăm să aștepți { $minutes } minute.
       *[other] Pentru siguranța ta, te rugăm să aștepți { $minutes } de minute.
    }
session-find-wait-over = Poți încerca din nou acum.
session-found = Comanda ta a fost găsită.

session-expired-title = Te rugăm să intri din nou în cont
session-expired-text = { $store } îți cere să confirmi că ești tu. Până atunci îți vezi comenzile așa cum erau.
session-expired-sign-in = Intră din nou în cont
