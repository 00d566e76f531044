# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Hjelp
help-lead = Svar fra { $store }, også uten tilkobling.
help-search-label = Søk på hjelpesidene
help-search-placeholder = Hva vil du vite?
help-found-title = Hjelpesider
help-found-nothing = Ingen hjelpeside passer til «{ $text }». Et kortere eller enklere ord hjelper ofte.
help-search-everything = Søk i bestillinger også

# What the reader marked and read, on the front page of the help.
help-bookmarks = Bokmerker
help-bookmarks-save = Lagre som fil
help-bookmarks-hint = De blir på denne datamaskinen, også når du logger ut.
help-bookmarks-all = Vis alle ({ $count })
help-bookmark-remove = Fjern bokmerket «{ $title }»
help-bookmark-removed = Bokmerket er fjernet.
help-bookmark-gone = Ikke på denne datamaskinen for øyeblikket
help-recent = Nylig lest
help-recent-clear = Tøm
help-recent-cleared = Listen over leste sider er tømt.
help-topics = Emner

help-article-count =
    { $count ->
        [one] { $count } artikkel
       *[other] { $count } artikler
    }
help-all-articles =
    { $count ->
        [one] Alle artikler ({ $count })
       *[other] Alle { $count } artikler
    }
help-other-topics = Andre emner
help-topic-missing = Dette emnet finnes ikke
help-topic-empty = Det er ingen artikler om dette emnet for øyeblikket.

help-arriving-title = Hjelpesidene kopieres
help-arriving-text = De kopieres til denne datamaskinen én gang og kan deretter leses uten tilkobling.
help-arriving-language = Hjelp på { $language }
help-arriving-progress = { $done } av { $total }
help-offline-title = Hjelpesidene er ikke på denne datamaskinen ennå
help-offline-text = Det er ingen tilkobling for øyeblikket. De kopieres automatisk så snart det er en.
help-empty-title = Det er ingen hjelpesider ennå
help-empty-text = { $store } har ikke publisert noen.

help-breadcrumbs = Du er her
help-updated = Sist oppdatert { $date }
help-also-in = Andre språk:
help-fallback-title = Finnes ikke på { $wanted } ennå
help-fallback-text = Siden vises på { $shown } til den er oversatt.
help-chosen-title = Du leser denne siden på { $shown }
help-read-in = Les på { $language }
help-read-instead = Finnes også på andre språk:
help-contents = På denne siden
help-back-to-top = Til toppen
help-print = Skriv ut
help-picture-larger = Vis større
help-picture-title = Bilde
help-table = Tabell
help-previous = Forrige
help-next = Neste
help-neighbours = Mer om dette emnet
help-article-missing = Denne siden er ikke her
help-article-missing-text = Den kan ha fått nytt navn eller blitt fjernet, eller så er den ikke kommet til denne datamaskinen ennå.
help-go-home = Alle hjelpeemner
help-printed-from = Fra hjelpesidene til { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Denne siden
help-bookmark = Bokmerke
help-compare = Sammenlign med { $language }
help-find = Søk på denne siden
help-find-count = { $index } av { $count }
help-find-none = Ikke funnet
help-find-previous = Forrige treff
help-find-next = Neste treff
help-copy-link = Kopier lenke
help-copy-link-to = Kopier en lenke til «{ $heading }»
help-link-copied = Lenken er kopiert.
help-outdated-title = Denne siden kan være utdatert
help-outdated-text = Den har ikke vært endret på over to år.
help-behind-title = Det finnes en nyere versjon på { $language }
help-behind-text = Den ble endret { $date }. Denne oversettelsen sier kanskje ikke alt ennå.
help-read-newer = Les den nyere versjonen
help-resume = Fortsett der du slapp
help-related = Relaterte sider
help-picture-fit = Tilpass til vinduet
help-picture-full = Faktisk størrelse

vote-question = Var denne siden til hjelp?
vote-yes = Ja
vote-no = Nei
vote-thanks-yes = Så bra. Takk for tilbakemeldingen.
vote-why = Hva var galt med den?
vote-reason-unclear = Vanskelig å forstå
vote-reason-incomplete = Noe mangler
vote-reason-outdated = Stemmer ikke lenger
vote-reason-not-my-question = Svarer ikke på spørsmålet mitt
vote-reason-dislike-policy = Jeg forstår det, men liker det ikke
vote-text = Hva ville ha hjulpet?
vote-send = Send
vote-thanks-no = Takk. Vi bruker det til å gjøre siden bedre.
vote-change = Endre
vote-contact = Leter du fortsatt etter et svar?
vote-contact-ask = Spør oss

help-more-title = Trenger du mer hjelp?
help-likely-title = Gjelder det denne bestillingen?
help-likely-open = Åpne bestillingen
help-more-order-title = Spør om en bestilling
help-more-order-text = Åpne bestillingen. På bestillingssiden ser du hva som kan gjøres nå, og hvem du kan spørre.
help-more-order-link = Bestillingene mine
help-more-record-title = Har du allerede spurt?
help-more-record-text = Alt du har spurt om, og alle svar finner du under «Mine henvendelser».
help-more-record-link = Mine henvendelser
help-more-find-title = Finner du ikke en bestilling?
help-more-find-text = Finn den med bestillingsnummeret og e-postadressen du bestilte med.
help-more-find-link = Finn en bestilling
help-more-contact-title = Skriv til oss
help-more-contact-answer =
    { $hours ->
        [one] Vi svarer som regel innen { $hours } time.
       *[other] Vi svarer som regel innen { $hours } timer.
    }
help-more-contact-text = Vi leser alle meldinger.
help-more-contact-link = Still et spørsmål
help-hours = { $days } kl. { $open }–{ $close }

search-title = Søk
search-title-for = Treff for «{ $text }»
search-count =
    { $count ->
        [one] { $count } treff
       *[other] { $count } treff
    }
search-meant = Mente du «{ $text }»?
search-orders = Bestillinger
search-articles = Hjelp
search-foreign = Hjelp på andre språk
search-all-orders = Vis alle i listen
search-keys-move = flytt
search-keys-open = åpne
search-keys-focus = søk
search-empty-title = Hva leter du etter?
search-empty-text = Skriv noen bokstaver. Treffene kommer mens du skriver, også uten tilkobling.
search-try-number = Et bestillingsnummer eller en del av det
search-try-product = Noe du har kjøpt
search-try-parcel = Et sporingsnummer eller en transportør
search-try-question = Et spørsmål, for eksempel «når kommer pakken min»
search-nothing-title = Ingenting funnet for «{ $text }»
search-nothing-words = Prøv færre eller enklere ord, eller bare begynnelsen av dem.
search-ask = Spør butikken om dette
search-nothing-signed-out = Bestillingene dine er ikke på denne datamaskinen. Logg inn eller finn én bestilling for å se dem her.
search-nothing-offline = Det er ingen tilkobling. Bare det som er lagret på denne datamaskinen, kan finnes.
search-go-help = Bla i hjelpen
search-go-orders = Alle bestillinger
search-go-look-up = Finn en bestilling
search-go-sign-in = Logg inn
