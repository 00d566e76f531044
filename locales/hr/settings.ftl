# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Postavke

# Language and money.
settings-words = Jezik i valuta
settings-language = Jezik
settings-language-hint = Mijenja se odmah. Ostajete gdje jeste.
settings-language-system = Kao na ovom računalu
settings-currency = Valuta cijena
settings-currency-hint = Narudžba zadržava valutu u kojoj ste platili. Preračunani iznos prikazuje se pokraj nje, uz tečaj i njegov datum.
settings-currency-paid = Kako je plaćeno, bez preračuna
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Valute će biti poznate nakon prvog povezivanja s trgovinom.

# How the app looks.
settings-look = Izgled
settings-theme = Tema
settings-theme-system = Kao na ovom računalu
settings-theme-light = Svijetla
settings-theme-dark = Tamna
settings-text-size = Veličina teksta
settings-text-size-hint = Povećava i sve oko teksta.

# Who is signed in.
settings-account = Korisnički račun
settings-account-signed-in = Prijavljeni ste
settings-account-unknown = Vaš korisnički račun u trgovini { $store }
settings-account-guest = Gost
settings-account-guest-text = Pronašli ste jednu narudžbu. Prijavite se da biste ovdje imali sve.
settings-account-out = Niste prijavljeni
settings-account-out-text = Stranice pomoći rade i bez korisničkog računa. Prijavite se da biste ovdje imali svoje narudžbe.
settings-account-waiting = Prijava u tijeku
settings-account-waiting-text = Preglednik je otvoren na stranici trgovine. Vratite se kad završite.
settings-account-expired-text = Sve što je spremljeno i dalje možete čitati. Prijavite se ponovno da biste vidjeli najnovije stanje.
settings-account-show-waiting = Prikaži
settings-sign-in = Prijava
settings-sign-in-again = Ponovna prijava
settings-look-up = Pronađite narudžbu
settings-sign-out = Odjava

# Asked before signing out.
settings-sign-out-title = Odjaviti se s ovog računala?
settings-sign-out-lost = Još nije sve poslano
settings-sign-out-unsent = { $count ->
    [one] { $count } poruka čeka internetsku vezu ili vas. Bila bi izgubljena.
    [few] { $count } poruke čekaju internetsku vezu ili vas. Bile bi izgubljene.
   *[other] { $count } poruka čeka internetsku vezu ili vas. Bile bi izgubljene.
}
settings-sign-out-drafts = { $count ->
    [one] { $count } skica bila bi izgubljena.
    [few] { $count } skice bile bi izgubljene.
   *[other] { $count } skica bilo bi izgubljeno.
}
settings-sign-out-look = Prikaži ih
settings-sign-out-lead-gone = S ovog računala uklanjaju se:
settings-sign-out-orders = { $count ->
    [0] vaše narudžbe i njihovi paketi
    [one] { $count } narudžba i njezini paketi
    [few] { $count } narudžbe i njihovi paketi
   *[other] { $count } narudžbi i njihovi paketi
}
settings-sign-out-messages = vaše poruke o njima, i one koje još nisu poslane
settings-sign-out-read = popis pročitanih stranica pomoći
settings-sign-out-key = podaci za prijavu
settings-sign-out-lead-kept = Ostaju:
settings-sign-out-help = stranice pomoći i vaše oznake
settings-sign-out-choices = vaš jezik i izgled aplikacije
settings-sign-out-store = U trgovini { $store } ništa se ne briše. Kad se ponovno prijavite, vaše se narudžbe vraćaju.
settings-sign-out-guest = U trgovini { $store } ništa se ne briše. Narudžbu možete ponovno pronaći u bilo kojem trenutku.
settings-sign-out-offline = Nema internetske veze. Podaci za prijavu odmah se brišu s ovog računala, a trgovina će to doznati čim se veza uspostavi.
settings-sign-out-stay = Bez odjave
settings-signed-out = Odjavljeni ste. Vaše su narudžbe uklonjene s ovog računala.

settings-notices = Obavijesti
settings-notices-private = Sve to ostaje na ovom računalu. Popis obavijesti u aplikaciji uvijek je potpun.
settings-notices-toasts = Obavijesti na radnoj površini
settings-notices-toasts-hint = Kratka poruka na zaslonu kad se nešto dogodi, i kad je prozor zatvoren.
settings-notices-only-wrong = Samo ako nešto nije u redu
settings-notices-only-wrong-hint = Doznajete samo ono što ne ide po planu ili traži vašu pozornost.
settings-notices-kinds = O čemu dobivate obavijesti
settings-notices-kinds-chosen = { $count ->
    [one] Odabrano { $count } od { $total }
    [few] Odabrano { $count } od { $total }
   *[other] Odabrano { $count } od { $total }
}
settings-notices-news = Što se događa
settings-notices-wrong = Što ne ide po planu ili traži vašu pozornost
settings-notice-order-confirmed = Narudžba potvrđena
settings-notice-order-shipped = Narudžba poslana
settings-notice-order-delivered = Narudžba dostavljena
settings-notice-order-cancelled = Narudžba otkazana
settings-notice-delivery-date-moved = Datum dostave pomaknut
settings-notice-action-required = Potrebna je vaša reakcija
settings-notice-refunded = Novac vraćen
settings-notice-request-answered = Odgovor na zahtjev
settings-notice-ship-date-passed = Narudžba nije poslana na vrijeme
settings-notice-no-scan = Danima nema vijesti o paketu
settings-notice-delivery-window-passed = Narudžba nije dostavljena na vrijeme
settings-notice-pickup-deadline-near = Zadnji dani za preuzimanje paketa
settings-notice-return-window-ending = Zadnji dani za povrat
settings-notice-payment-due = Zadnji dan za plaćanje
settings-notice-request-unanswered = Dugo nema odgovora na zahtjev
settings-notices-quiet = Tihi sati
settings-notices-quiet-hint = O onome što se u međuvremenu dogodi dobit ćete sažetak kad završe.
settings-notices-quiet-from = Od
settings-notices-quiet-to = Do
settings-notices-digest = Jedan sažetak dnevno
settings-notices-digest-hint = Umjesto pojedinačnih poruka jedna poruka dnevno kaže što je novo.
settings-notices-digest-at = Vrijeme
settings-notices-muted = Utišane narudžbe
settings-notices-muted-hint = Njihove se obavijesti pojavljuju samo na popisu.
settings-notices-muted-none = Nema ih. Narudžba se može utišati na njezinoj stranici i na popisu obavijesti.
settings-notices-unmute = Poništi utišavanje narudžbe { $order }
settings-notices-muted-gone = Narudžba koje nema na ovom računalu

settings-running = Prozor i pokretanje
settings-background = Kad je prozor zatvoren
settings-background-hint = I bez prozora aplikacija vam i dalje javlja što se događa. Tada zauzima malo memorije.
settings-background-stay = Nastavi u pozadini
settings-background-quit = Zatvori aplikaciju
settings-background-unasked = Pitat ćemo vas kad prvi put zatvorite prozor.
settings-background-no-tray = Na ovoj radnoj površini pokraj sata nema mjesta za aplikacije bez prozora. Zato se zatvaranjem prozora zatvara i aplikacija.
settings-autostart = Pokreni pri prijavi na računalo
settings-autostart-hint = Aplikacija se tada pokreće bez prozora, pokraj sata, i javlja vam što se događa.

# Help pages in several languages.
settings-help = Pomoć na ovom računalu
settings-help-lead = Stranice pomoći na ovim jezicima mogu se čitati i bez interneta.
settings-help-size = { $count ->
    [one] { $count } članak, { $size }
    [few] { $count } članka, { $size }
   *[other] { $count } članaka, { $size }
}
settings-help-own = Vaš jezik
settings-help-main = Glavni jezik trgovine
settings-help-whole = Potpuno
settings-help-partly = Još nije potpuno
settings-help-coming = Preuzima se
settings-help-coming-offline = Preuzima se pri sljedećem povezivanju
settings-help-remove = Ukloni pomoć ({ $language })
settings-help-removed = Pomoć ({ $language }) uklonjena je s ovog računala.
settings-undo = Poništi
settings-help-add = Dodaj jezik
settings-help-add-choose = Odaberite jezik
settings-help-all = Svi jezici trgovine već su ovdje.
settings-help-file = Dodaj iz datoteke
settings-help-file-done =
    { $count ->
        [one] Pomoć je dodana ({ $language }): { $count } članak.
        [few] Pomoć je dodana ({ $language }): { $count } članka.
       *[other] Pomoć je dodana ({ $language }): { $count } članaka.
    }

# What is stored.
settings-storage = Spremljeno na ovom računalu
settings-storage-cache = Narudžbe i stranice pomoći
settings-storage-orders = { $count ->
    [0] Nema narudžbi
    [one] { $count } narudžba
    [few] { $count } narudžbe
   *[other] { $count } narudžbi
}
settings-storage-media = Slike
settings-storage-local = Što ste odabrali i napisali
settings-storage-total = Ukupno
settings-storage-limit = Čuvanje slika
settings-storage-limit-hint = Prvo se čuvaju slike najnovijih narudžbi i pomoći na vašem jeziku. Ostale se preuzimaju kad ih pogledate.
settings-storage-up-to = Do { $size }
settings-storage-all = Sve
settings-storage-folder = Mapa na ovom računalu
settings-storage-copy = Kopiraj
settings-storage-copied = Kopirano
settings-storage-again = Narudžbe, stranice pomoći i slike uvijek se mogu ponovno preuzeti iz trgovine.

# What happens to the customer's data, in plain words.
settings-privacy = Privatnost
settings-privacy-store-title = Povezujemo se samo s trgovinom { $store }
settings-privacy-store = Aplikacija se povezuje s trgovinom i ni s kim drugim. Nema oglasa, brojača ni izvješća o tome što radite.
settings-privacy-search-title = Pretraživanje ostaje kod vas
settings-privacy-search = Ono što tražite i čitate nikad ne napušta ovo računalo.
settings-privacy-links-title = Poveznice se otvaraju u pregledniku
settings-privacy-links = Prije otvaranja vidite kamo poveznica vodi. U aplikaciju se ništa ne učitava s drugih mjesta.
settings-privacy-encrypted-title = Sve spremljeno je šifrirano
settings-privacy-keychain = Ključ je u privjesku ključeva ovog računala i otvara se vašim korisničkim računom.
settings-privacy-key-file = Ovo računalo nema privjesak ključeva. Ključ je u datoteci koju može čitati samo vaš korisnički račun. Tko može koristiti vaš račun, može čitati vaše narudžbe.
settings-privacy-key-path = Datoteka s ključem

# The app itself.
settings-about = O aplikaciji
settings-about-version = Verzija
settings-about-store = Trgovina
settings-about-website = Web-stranica
settings-about-email = E-pošta
settings-about-hours = Radno vrijeme
settings-about-hours-line = { $days }, { $open }–{ $close }

# First run, and the way to sign in later.
session-welcome-title = Dobro došli u trgovinu { $store }
session-welcome-lead = Vaše narudžbe i svi odgovori, ovdje na vašem računalu. I bez interneta.
session-title = Prijava
session-lead = Da biste svoje narudžbe imali na ovom računalu.
session-language = Jezik
session-sign-in-title = Prijava
session-sign-in-text = U pregledniku se otvara stranica trgovine { $store }. Vaša lozinka ostaje ondje.
session-sign-in = Prijava u pregledniku
session-look-up-title = Nemate korisnički račun?
session-look-up-text = Pronađite jednu narudžbu po broju i svojoj adresi e-pošte.
session-look-up-open = Pronađite narudžbu
session-help-title = Želite samo čitati?
session-help-text = Za stranice pomoći korisnički račun nije potreban.
session-help-open = Otvori pomoć
session-private = Sve što stigne ovamo sprema se šifrirano na ovom računalu i prikazuje samo vama.
session-offline-title = Nema internetske veze
session-offline-text = Za prijavu je potrebna. Stranice pomoći koje su već ovdje možete čitati odmah.
session-already-title = Prijavljeni ste
session-already-text = Kao { $account }.
session-already-guest = Kao gost s jednom narudžbom. Prijavite se da biste ovdje imali sve.
session-go-home = Na moje narudžbe

# While the customer is in the browser.
session-wait-title = Nastavite u pregledniku
session-wait-text = Prijavite se na stranici trgovine { $store } i vratite se ovamo. Ova stranica sama nastavlja dalje.
session-wait-not-open = Stranica se nije otvorila?
session-wait-copy-hint = Kopirajte ovu adresu u preglednik na ovom računalu:
session-wait-copy = Kopiraj adresu
session-wait-copied = Adresa je kopirana
session-wait-open = Ponovno otvori stranicu
session-wait-cancel = Prekini prijavu
session-signed-in = Prijavljeni ste. Vaše se narudžbe preuzimaju.
session-failed-title = Prijava nije uspjela
session-failed-text = Stranica je možda zatvorena ili je predugo čekala. Pokušajte ponovno.

# Looking up one order without an account.
session-find-title = Pronađite narudžbu
session-find-text = Broj narudžbe piše u potvrdi koja je stigla e-poštom.
session-find-replaces-account = Prijavljeni ste kao { $account }. Traženjem narudžbe ovdje se odjavljujete: na ovom računalu tada ostaje samo ta narudžba dok se ponovno ne prijavite.
session-find-replaces-guest = Zamijenit će narudžbu koju ste prije pronašli.
session-find-email = Adresa e-pošte
session-find-email-hint = Ona s kojom ste naručili
session-find-email-missing = Unesite adresu e-pošte s kojom ste naručili.
session-find-email-wrong = Ovo ne izgleda kao adresa e-pošte. Trebala bi izgledati ovako: ime@example.com.
session-find-number = Broj narudžbe
session-find-number-missing = Unesite broj narudžbe.
session-find-send = Pronađi
session-find-back = Natrag
session-find-failed-title = Narudžba nije pronađena
session-find-failed-text = Provjerite adresu e-pošte i broj. Potvrda e-poštom može stići i nekoliko minuta nakon narudžbe.
session-find-wait-title = Previše pokušaja
session-find-wait-text = { $seconds ->
    [one] Radi vaše sigurnosti pričekajte { $seconds } sekundu.
    [few] Radi vaše sigurnosti pričekajte { $seconds } sekunde.
   *[other] Radi vaše sigurnosti pričekajte { $seconds } sekundi.
}
session-find-wait-minutes = { $minutes ->
    [one] Radi vaše sigurnosti pričekajte { $minutes } minutu.
    [few] Radi vaše sigurnosti pričekajte { $minutes } minute.
   *[other] Radi vaše sigurnosti pričekajte { $minutes } minuta.
}
session-find-wait-over = Sada možete pokušati ponovno.
session-found = Vaša je narudžba pronađena.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Prijavite se ponovno
session-expired-text = Trgovina { $store } traži da potvrdite da ste to vi. Do tada vidite narudžbe onakve kakve su bile.
session-expired-sign-in = Ponovna prijava
