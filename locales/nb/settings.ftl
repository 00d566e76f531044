# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Innstillinger

settings-words = Språk og valuta
settings-language = Språk
settings-language-hint = Endres med en gang. Du blir der du er.
settings-language-system = Som på denne datamaskinen
settings-currency = Priser i
settings-currency-hint = En bestilling beholder valutaen du betalte i. Det omregnede beløpet vises ved siden av, med kursen og datoen for den.
settings-currency-paid = Som betalt, ikke omregnet
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Valutaene er kjent etter den første tilkoblingen til butikken.

settings-look = Utseende
settings-theme = Farger
settings-theme-system = Som på denne datamaskinen
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-text-size = Tekststørrelse
settings-text-size-hint = Gjør også alt rundt teksten større.

settings-account = Konto
settings-account-signed-in = Logget inn
settings-account-unknown = Kontoen din hos { $store }
settings-account-guest = Gjest
settings-account-guest-text = Du er her med én bestilling. Logg inn for å ha alle her.
settings-account-out = Ikke logget inn
settings-account-out-text = Hjelpesidene fungerer uten konto. Logg inn for å ha bestillingene dine her.
settings-account-waiting = Logger inn
settings-account-waiting-text = Nettleseren er åpen hos butikken. Kom tilbake når du er ferdig.
settings-account-expired-text = Alt som er lagret, kan fortsatt leses. Logg inn på nytt for å få oppdateringer.
settings-account-show-waiting = Vis
settings-sign-in = Logg inn
settings-sign-in-again = Logg inn på nytt
settings-look-up = Finn en bestilling
settings-sign-out = Logg ut

settings-sign-out-title = Logge ut av denne datamaskinen?
settings-sign-out-lost = Ikke alt er sendt ennå
settings-sign-out-unsent =
    { $count ->
        [one] { $count } melding venter på tilkobling eller på deg. Den ville gå tapt.
       *[other] { $count } meldinger venter på tilkobling eller på deg. De ville gå tapt.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } utkast ville gå tapt.
       *[other] { $count } utkast ville gå tapt.
    }
settings-sign-out-look = Se på dem
settings-sign-out-lead-gone = Dette fjernes fra datamaskinen:
settings-sign-out-orders =
    { $count ->
        [0] bestillingene dine med pakkene
        [one] bestillingen din med pakkene
       *[other] de { $count } bestillingene dine med pakkene
    }
settings-sign-out-messages = meldingene dine om dem, også de som ikke er sendt ennå
settings-sign-out-read = hvilke hjelpesider du har lest
settings-sign-out-key = selve innloggingen
settings-sign-out-lead-kept = Dette blir værende:
settings-sign-out-help = hjelpesidene og bokmerkene dine
settings-sign-out-choices = språket ditt og utseendet på appen
settings-sign-out-store = Hos { $store } slettes ingenting. Når du logger inn igjen, kommer bestillingene dine tilbake.
settings-sign-out-guest = Hos { $store } slettes ingenting. Du kan når som helst finne bestillingen igjen.
settings-sign-out-offline = Det er ingen tilkobling. Datamaskinen glemmer innloggingen nå og sier fra til butikken så snart det er en.
settings-sign-out-stay = Forbli innlogget
settings-signed-out = Du er logget ut. Bestillingene dine er fjernet fra denne datamaskinen.

settings-notices = Varsler
settings-notices-private = Alt dette blir værende på denne datamaskinen. Listen med varsler i appen er alltid fullstendig.
settings-notices-toasts = Skrivebordsvarsler
settings-notices-toasts-hint = En kort beskjed på skjermen når noe skjer, også når vinduet er lukket.
settings-notices-only-wrong = Bare hvis noe er galt
settings-notices-only-wrong-hint = Du hører bare om det som ikke er som lovet, eller som krever noe av deg.
settings-notices-kinds = Hva du får beskjed om
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } av { $total } valgt
       *[other] { $count } av { $total } valgt
    }
settings-notices-news = Det som skjer
settings-notices-wrong = Det som ikke er som lovet, eller som krever noe av deg
settings-notice-order-confirmed = Bestilling bekreftet
settings-notice-order-shipped = Bestilling sendt
settings-notice-order-delivered = Bestilling levert
settings-notice-order-cancelled = Bestilling kansellert
settings-notice-delivery-date-moved = Leveringsdato endret
settings-notice-action-required = Noe du må gjøre
settings-notice-refunded = Penger refundert
settings-notice-request-answered = Svar på en henvendelse
settings-notice-ship-date-passed = Ikke sendt i tide
settings-notice-no-scan = Ikke noe nytt om en pakke på flere dager
settings-notice-delivery-window-passed = Ikke levert i tide
settings-notice-pickup-deadline-near = Siste dager for å hente en pakke
settings-notice-return-window-ending = Siste dager for å returnere noe
settings-notice-payment-due = Siste dag for å betale
settings-notice-request-unanswered = Henvendelse lenge uten svar
settings-notices-quiet = Stille timer
settings-notices-quiet-hint = Det som skjer i mellomtiden, oppsummeres når de er over.
settings-notices-quiet-from = Fra
settings-notices-quiet-to = Til
settings-notices-digest = Én oppsummering om dagen
settings-notices-digest-hint = I stedet for enkeltvarsler forteller ett varsel om dagen hva som er nytt.
settings-notices-digest-at = Kl.
settings-notices-muted = Dempede bestillinger
settings-notices-muted-hint = Varslene om dem vises bare i listen.
settings-notices-muted-none = Ingen. Du kan dempe en bestilling på bestillingssiden og i listen med varsler.
settings-notices-unmute = Opphev dempingen av bestilling { $order }
settings-notices-muted-gone = En bestilling som ikke er på denne datamaskinen

settings-running = Vindu og start
settings-background = Når vinduet lukkes
settings-background-hint = Appen sier fra om det som skjer, også uten vindu. Da bruker den lite minne.
settings-background-stay = Fortsett i bakgrunnen
settings-background-quit = Avslutt
settings-background-unasked = Du blir spurt når du lukker vinduet for første gang.
settings-background-no-tray = Dette skrivebordet har ikke plass ved klokken til apper uten vindu. Derfor avsluttes appen når vinduet lukkes.
settings-autostart = Åpne når jeg logger inn på datamaskinen
settings-autostart-hint = Da starter appen uten vindu, ved klokken, og sier fra om det som skjer.

settings-help = Hjelp på denne datamaskinen
settings-help-lead = Hjelpesider på disse språkene kan leses uten tilkobling.
settings-help-size =
    { $count ->
        [one] { $count } artikkel, { $size }
       *[other] { $count } artikler, { $size }
    }
settings-help-own = Språket ditt
settings-help-main = Butikkens hovedspråk
settings-help-whole = Fullstendig
settings-help-partly = Ikke fullstendig ennå
settings-help-coming = Kopieres
settings-help-coming-offline = Kommer ved neste tilkobling
settings-help-remove = Fjern hjelp på { $language }
settings-help-removed = Hjelpen på { $language } er fjernet fra denne datamaskinen.
settings-undo = Angre
settings-help-add = Legg til et språk
settings-help-add-choose = Velg et språk
settings-help-all = Alle språkene til butikken er her.
settings-help-file = Legg til fra en fil
settings-help-file-done =
    { $count ->
        [one] Hjelp på { $language } er lagt til: { $count } artikkel.
       *[other] Hjelp på { $language } er lagt til: { $count } artikler.
    }

settings-storage = Lagret på denne datamaskinen
settings-storage-cache = Bestillinger og hjelpesider
settings-storage-orders =
    { $count ->
        [0] Ingen bestillinger
        [one] { $count } bestilling
       *[other] { $count } bestillinger
    }
settings-storage-media = Bilder
settings-storage-local = Det du har valgt og skrevet
settings-storage-total = Totalt
settings-storage-limit = Behold bilder
settings-storage-limit-hint = Bilder fra de nyeste bestillingene dine og fra hjelpen på språket ditt beholdes først. Andre hentes når du ser på dem.
settings-storage-up-to = Opptil { $size }
settings-storage-all = Alle
settings-storage-folder = Mappe på denne datamaskinen
settings-storage-copy = Kopier
settings-storage-copied = Kopiert
settings-storage-again = Bestillinger, hjelpesider og bilder kan alltid hentes fra butikken igjen.

settings-privacy = Personvern
settings-privacy-store-title = Bare kontakt med { $store }
settings-privacy-store = Appen snakker med butikken og ingen andre. Det er ingen reklame, ingen sporing av deg og ingen rapporter om hva du gjør.
settings-privacy-search-title = Søket blir her
settings-privacy-search = Det du søker etter, og det du leser, forlater aldri denne datamaskinen.
settings-privacy-links-title = Lenker åpnes i nettleseren
settings-privacy-links = Du ser hvor en lenke fører før den åpnes. Ingenting lastes inn i appen fra andre steder.
settings-privacy-encrypted-title = Alt lagres kryptert
settings-privacy-keychain = Nøkkelen ligger i nøkkelringen på denne datamaskinen og åpnes med brukerkontoen din.
settings-privacy-key-file = Denne datamaskinen har ingen nøkkelring. Nøkkelen ligger i en fil som bare brukerkontoen din kan lese. Den som kan bruke kontoen din, kan lese bestillingene dine.
settings-privacy-key-path = Nøkkelfilen

settings-about = Om appen
settings-about-version = Versjon
settings-about-store = Butikk
settings-about-website = Nettsted
settings-about-email = E-post
settings-about-hours = Åpningstider
settings-about-hours-line = { $days } kl. { $open }–{ $close }

session-welcome-title = Velkommen til { $store }
session-welcome-lead = Bestillingene dine og alle svar, her på datamaskinen din. Også uten tilkobling.
session-title = Logg inn
session-lead = Da har du bestillingene dine på denne datamaskinen.
session-language = Språk
session-sign-in-title = Logg inn
session-sign-in-text = Nettleseren åpner siden til { $store }. Passordet ditt blir der.
session-sign-in = Logg inn i nettleseren
session-look-up-title = Ingen konto?
session-look-up-text = Finn én bestilling med nummeret og e-postadressen din.
session-look-up-open = Finn en bestilling
session-help-title = Vil du bare lese?
session-help-text = Hjelpesidene krever ingen konto.
session-help-open = Les hjelpen
session-private = Det som kommer hit, lagres kryptert på denne datamaskinen og vises bare til deg.
session-offline-title = Det er ingen tilkobling
session-offline-text = Du må være på nett for å logge inn. Hjelpesidene som er her, kan leses nå.
session-already-title = Du er logget inn
session-already-text = Som { $account }.
session-already-guest = Som gjest med én bestilling. Logg inn for å ha alle her.
session-go-home = Til bestillingene mine

session-wait-title = Fortsett i nettleseren
session-wait-text = Logg inn på siden til { $store }, og kom så tilbake. Denne siden går videre av seg selv.
session-wait-not-open = Åpnet det seg ingen side?
session-wait-copy-hint = Kopier denne adressen til en nettleser på datamaskinen:
session-wait-copy = Kopier adressen
session-wait-copied = Adressen er kopiert
session-wait-open = Åpne siden igjen
session-wait-cancel = Avbryt innloggingen
session-signed-in = Du er logget inn. Bestillingene dine lastes inn.
session-failed-title = Innloggingen mislyktes
session-failed-text = Siden kan ha blitt lukket, eller det tok for lang tid. Prøv igjen.

session-find-title = Finn en bestilling
session-find-text = Bestillingsnummeret står i bekreftelsen du fikk på e-post.
session-find-replaces-account = Du er logget inn som { $account }. Når du finner en bestilling på denne måten, blir du logget ut her: Datamaskinen beholder da bare den ene bestillingen til du logger inn igjen.
session-find-replaces-guest = Den erstatter bestillingen du fant tidligere.
session-find-email = E-postadresse
session-find-email-hint = Den du bestilte med
session-find-email-missing = Skriv inn e-postadressen du bestilte med.
session-find-email-wrong = Dette ligner ikke på en e-postadresse. Den skal se ut som navn@example.com.
session-find-number = Bestillingsnummer
session-find-number-missing = Skriv inn bestillingsnummeret.
session-find-send = Finn bestillingen
session-find-back = Tilbake
session-find-failed-title = Fant ingen bestilling
session-find-failed-text = Kontroller både e-postadressen og nummeret. Etter at du har bestilt, kan det ta noen minutter før bekreftelsen kommer på e-post.
session-find-wait-title = For mange forsøk
session-find-wait-text =
    { $seconds ->
        [one] Vent { $seconds } sekund for din egen sikkerhet.
       *[other] Vent { $seconds } sekunder for din egen sikkerhet.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Vent { $minutes } minutt for din egen sikkerhet.
       *[other] Vent { $minutes } minutter for din egen sikkerhet.
    }
session-find-wait-over = Du kan prøve igjen nå.
session-found = Bestillingen din er funnet.

session-expired-title = Logg inn på nytt
session-expired-text = { $store } ber deg bekrefte at det er deg. Til da ser du bestillingene dine slik de var.
session-expired-sign-in = Logg inn på nytt
