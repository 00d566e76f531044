# Words of the help centre and of the search over orders and help.

help-title = Pomoć
help-lead = Odgovori trgovine { $store }, dostupni i bez interneta.
help-search-label = Pretraži stranice pomoći
help-search-placeholder = Što vas zanima?
help-found-title = Stranice pomoći
help-found-nothing = Nijedna stranica pomoći ne odgovara upitu „{ $text }”. Često pomogne kraća ili jednostavnija riječ.
help-search-everything = Pretraži i narudžbe

# What the reader marked and read, on the front page of the help.
help-bookmarks = Oznake
help-bookmarks-save = Spremi kao datoteku
help-bookmarks-hint = Ostaju na ovom računalu i kad se odjavite.
help-bookmarks-all = Prikaži sve ({ $count })
help-bookmark-remove = Ukloni oznaku „{ $title }”
help-bookmark-removed = Oznaka je uklonjena.
help-bookmark-gone = Trenutačno nije na ovom računalu
help-recent = Nedavno pročitano
help-recent-clear = Očisti
help-recent-cleared = Popis pročitanog je obrisan.
help-topics = Teme

# Under a topic's title and on its page.
help-article-count = { $count ->
    [one] { $count } članak
    [few] { $count } članka
   *[other] { $count } članaka
}
help-all-articles = { $count ->
    [one] Svi članci ({ $count })
    [few] Svi članci ({ $count })
   *[other] Svi članci ({ $count })
}
help-other-topics = Ostale teme
help-topic-missing = Nema takve teme
help-topic-empty = Ova tema trenutačno nema članaka.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = Stranice pomoći se preuzimaju
help-arriving-text = Preuzimaju se samo jednom, a zatim se mogu čitati i bez interneta.
help-arriving-language = Pomoć ({ $language })
help-arriving-progress = { $done } od { $total }
help-offline-title = Stranice pomoći još nisu preuzete
help-offline-text = Trenutačno nema internetske veze. Preuzet će se automatski čim se uspostavi.
help-empty-title = Još nema stranica pomoći
help-empty-text = Trgovina { $store } još nijednu nije objavila.

# The way from the help centre's front page to an article; the name of that navigation, heard by screen readers.
help-breadcrumbs = Nalazite se ovdje
help-updated = Zadnji put ažurirano { $date }
help-also-in = Drugi jezici:
help-fallback-title = Još nije dostupno na jeziku: { $wanted }
help-fallback-text = Dok se ova stranica ne prevede, prikazuje se na jeziku: { $shown }.
help-chosen-title = Odabrani jezik ove stranice: { $shown }
help-read-in = Prijeđi na jezik: { $language }
help-read-instead = Stranica se može čitati i na ovim jezicima:
help-contents = Na ovoj stranici
help-back-to-top = Na vrh
help-print = Ispiši
help-picture-larger = Prikaži veće
help-picture-title = Slika
help-table = Tablica
help-previous = Prethodno
help-next = Sljedeće
help-neighbours = Više o ovoj temi
help-article-missing = Ove stranice ovdje nema
help-article-missing-text = Možda je preimenovana ili uklonjena ili još nije preuzeta na ovo računalo.
help-go-home = Sve teme pomoći
help-printed-from = Sa stranica pomoći trgovine { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Ova stranica
help-bookmark = Oznaka
help-compare = Usporedi: { $language }
help-find = Pronađi na stranici
help-find-count = { $index } od { $count }
help-find-none = Nije pronađeno
help-find-previous = Prethodni pogodak
help-find-next = Sljedeći pogodak
help-copy-link = Kopiraj poveznicu
help-copy-link-to = Kopiraj poveznicu na „{ $heading }”
help-link-copied = Poveznica je kopirana.
help-outdated-title = Ova stranica možda je zastarjela
help-outdated-text = Nije se mijenjala više od dvije godine.
help-behind-title = Postoji novija verzija, jezik: { $language }
help-behind-text = Promijenjena je ({ $date }). U ovom prijevodu možda još nije sve.
help-read-newer = Pročitaj noviju verziju
help-resume = Nastavite gdje ste stali
help-related = Povezane stranice
help-picture-fit = Prilagodi prozoru
help-picture-full = Stvarna veličina

vote-question = Je li ova stranica bila korisna?
vote-yes = Da
vote-no = Ne
vote-thanks-yes = Drago nam je. Hvala što ste nam rekli.
vote-why = Što s njom nije bilo u redu?
vote-reason-unclear = Teško je razumjeti
vote-reason-incomplete = Nešto nedostaje
vote-reason-outdated = Više nije točno
vote-reason-not-my-question = Ne odgovara na moje pitanje
vote-reason-dislike-policy = Razumijem, ali mi se ne sviđa
vote-text = Što bi pomoglo?
vote-send = Pošalji
vote-thanks-no = Hvala. Time ćemo poboljšati stranicu.
vote-change = Promijeni
vote-contact = I dalje tražite odgovor?
vote-contact-ask = Pitajte nas

# The block at the end of every help page.
help-more-title = Trebate još pomoći?
help-likely-title = Je li riječ o ovoj narudžbi?
help-likely-open = Otvori narudžbu
help-more-order-title = Pitajte o narudžbi
help-more-order-text = Otvorite narudžbu. Na njezinoj stranici piše što se sada može učiniti i koga pitati.
help-more-order-link = Moje narudžbe
help-more-record-title = Već ste pitali?
help-more-record-text = Što ste pitali i svi odgovori nalaze se u odjeljku „Moji zahtjevi”.
help-more-record-link = Moji zahtjevi
help-more-find-title = Ne možete pronaći narudžbu?
help-more-find-text = Potražite je po broju i adresi e-pošte s kojom ste naručili.
help-more-find-link = Pronađite narudžbu
help-more-contact-title = Pišite nam
help-more-contact-answer = { $hours ->
    [one] Obično odgovaramo u roku od { $hours } sata.
    [few] Obično odgovaramo u roku od { $hours } sata.
   *[other] Obično odgovaramo u roku od { $hours } sati.
}
help-more-contact-text = Čitamo svaku poruku.
help-more-contact-link = Postavite pitanje
help-hours = { $days }, { $open }–{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Pretraživanje
search-title-for = Rezultati za „{ $text }”
search-count = { $count ->
    [one] { $count } rezultat
    [few] { $count } rezultata
   *[other] { $count } rezultata
}
search-meant = Jeste li mislili „{ $text }”?
search-orders = Narudžbe
search-articles = Pomoć
search-foreign = Pomoć na drugim jezicima
search-all-orders = Prikaži sve na popisu
search-keys-move = kretanje
search-keys-open = otvaranje
search-keys-focus = pretraživanje
search-empty-title = Što tražite?
search-empty-text = Upišite nekoliko slova. Rezultati se pojavljuju dok pišete, i bez interneta.
search-try-number = Broj narudžbe ili njegov dio
search-try-product = Nešto što ste kupili
search-try-parcel = Broj za praćenje ili prijevoznik
search-try-question = Pitanje, primjerice „kada stiže”
search-nothing-title = Nema rezultata za „{ $text }”
search-nothing-words = Pokušajte s manje riječi, jednostavnijim riječima ili samo njihovim početkom.
search-ask = Pitajte trgovinu
search-nothing-signed-out = Vaših narudžbi nema na ovom računalu. Prijavite se ili pronađite jednu da biste ih ovdje mogli tražiti.
search-nothing-offline = Nema internetske veze. Može se pronaći samo ono što je spremljeno na ovom računalu.
search-go-help = Pregledaj pomoć
search-go-orders = Sve narudžbe
search-go-look-up = Pronađite narudžbu
search-go-sign-in = Prijava
