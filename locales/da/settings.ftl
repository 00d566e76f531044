# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Indstillinger

settings-words = Sprog og valuta
settings-language = Sprog
settings-language-hint = Skifter med det samme. Du bliver, hvor du er.
settings-language-system = Som på denne computer
settings-currency = Priser i
settings-currency-hint = En ordre beholder den valuta, du betalte i. Det omregnede beløb vises ved siden af med kursen og dens dato.
settings-currency-paid = Som betalt, ikke omregnet
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Valutaerne er kendt efter den første forbindelse til butikken.

settings-look = Udseende
settings-theme = Farver
settings-theme-system = Som på denne computer
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-text-size = Tekststørrelse
settings-text-size-hint = Gør også alt omkring teksten større.

settings-account = Konto
settings-account-signed-in = Logget ind
settings-account-unknown = Din konto hos { $store }
settings-account-guest = Gæst
settings-account-guest-text = Du er her med en enkelt ordre. Log ind for at have dem alle her.
settings-account-out = Ikke logget ind
settings-account-out-text = Hjælpesiderne virker uden en konto. Log ind for at have dine ordrer her.
settings-account-waiting = Logger ind
settings-account-waiting-text = Din browser er åben hos butikken. Kom tilbage, når du er færdig.
settings-account-expired-text = Alt, hvad der er gemt, kan stadig læses. Log ind igen for at få nyt.
settings-account-show-waiting = Vis
settings-sign-in = Log ind
settings-sign-in-again = Log ind igen
settings-look-up = Find en ordre
settings-sign-out = Log ud

settings-sign-out-title = Log ud på denne computer?
settings-sign-out-lost = Ikke alt er sendt endnu
settings-sign-out-unsent =
    { $count ->
        [one] { $count } besked venter på forbindelse eller på dig. Den ville gå tabt.
       *[other] { $count } beskeder venter på forbindelse eller på dig. De ville gå tabt.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } kladde ville gå tabt.
       *[other] { $count } kladder ville gå tabt.
    }
settings-sign-out-look = Se dem
settings-sign-out-lead-gone = Dette fjernes fra computeren:
settings-sign-out-orders =
    { $count ->
        [0] dine ordrer og deres pakker
        [one] din ordre og dens pakker
       *[other] dine { $count } ordrer og deres pakker
    }
settings-sign-out-messages = dine beskeder om dem, også dem, der ikke er sendt endnu
settings-sign-out-read = hvilke hjælpesider du har læst
settings-sign-out-key = dit login
settings-sign-out-lead-kept = Dette bliver:
settings-sign-out-help = hjælpesiderne og dine bogmærker
settings-sign-out-choices = dit sprog og appens udseende
settings-sign-out-store = Hos { $store } bliver intet slettet. Når du logger ind igen, kommer dine ordrer tilbage.
settings-sign-out-guest = Hos { $store } bliver intet slettet. Du kan altid finde ordren igen.
settings-sign-out-offline = Der er ingen forbindelse. Computeren glemmer dit login nu og giver butikken besked, så snart der er en.
settings-sign-out-stay = Forbliv logget ind
settings-signed-out = Du er logget ud. Dine ordrer er fjernet fra denne computer.

settings-notices = Notifikationer
settings-notices-private = Alt dette bliver på denne computer. Listen med notifikationer i appen er altid komplet.
settings-notices-toasts = Skrivebordsnotifikationer
settings-notices-toasts-hint = En kort besked på skærmen, når der sker noget, også når vinduet er lukket.
settings-notices-only-wrong = Kun hvis noget er galt
settings-notices-only-wrong-hint = Du hører kun om det, der ikke går som lovet eller kræver noget af dig.
settings-notices-kinds = Hvad du får besked om
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } af { $total } valgt
       *[other] { $count } af { $total } valgt
    }
settings-notices-news = Det, der sker
settings-notices-wrong = Det, der ikke går som lovet eller kræver noget af dig
settings-notice-order-confirmed = Ordre bekræftet
settings-notice-order-shipped = Ordre afsendt
settings-notice-order-delivered = Ordre leveret
settings-notice-order-cancelled = Ordre annulleret
settings-notice-delivery-date-moved = Leveringsdato ændret
settings-notice-action-required = Noget, du skal gøre
settings-notice-refunded = Penge tilbagebetalt
settings-notice-request-answered = Svar på en henvendelse
settings-notice-ship-date-passed = Ikke afsendt i tide
settings-notice-no-scan = Intet nyt om en pakke i flere dage
settings-notice-delivery-window-passed = Ikke leveret i tide
settings-notice-pickup-deadline-near = Sidste dage til at hente en pakke
settings-notice-return-window-ending = Sidste dage til at returnere noget
settings-notice-payment-due = Sidste dag til at betale
settings-notice-request-unanswered = Henvendelse længe uden svar
settings-notices-quiet = Stille timer
settings-notices-quiet-hint = Det, der sker imens, samles i ét overblik bagefter.
settings-notices-quiet-from = Fra
settings-notices-quiet-to = Til
settings-notices-digest = Ét overblik om dagen
settings-notices-digest-hint = I stedet for enkelte notifikationer fortæller én om dagen, hvad der er nyt.
settings-notices-digest-at = Kl.
settings-notices-muted = Ordrer på lydløs
settings-notices-muted-hint = Deres notifikationer vises kun på listen.
settings-notices-muted-none = Ingen. Du kan sætte en ordre på lydløs på ordresiden og på listen med notifikationer.
settings-notices-unmute = Slå lydløs fra for ordre { $order }
settings-notices-muted-gone = En ordre, der ikke er på denne computer

settings-running = Vindue og start
settings-background = Når vinduet lukkes
settings-background-hint = Appen giver dig også besked uden vindue. Så bruger den kun lidt hukommelse.
settings-background-stay = Fortsæt i baggrunden
settings-background-quit = Afslut
settings-background-unasked = Du bliver spurgt, første gang du lukker vinduet.
settings-background-no-tray = Dette skrivebord har ingen plads ved uret til apps uden vindue. Derfor afsluttes appen, når vinduet lukkes.
settings-autostart = Åbn, når jeg logger ind på computeren
settings-autostart-hint = Appen starter så uden vindue, ved uret, og giver dig besked om, hvad der sker.

settings-help = Hjælp på denne computer
settings-help-lead = Hjælpesider på disse sprog kan læses uden forbindelse.
settings-help-size =
    { $count ->
        [one] { $count } artikel, { $size }
       *[other] { $count } artikler, { $size }
    }
settings-help-own = Dit sprog
settings-help-main = Butikkens hovedsprog
settings-help-whole = Komplet
settings-help-partly = Ikke komplet endnu
settings-help-coming = Kopieres
settings-help-coming-offline = Kommer ved næste forbindelse
settings-help-remove = Fjern hjælp på { $language }
settings-help-removed = Hjælpen på { $language } er fjernet fra denne computer.
settings-undo = Fortryd
settings-help-add = Tilføj et sprog
settings-help-add-choose = Vælg et sprog
settings-help-all = Alle butikkens sprog er her.
settings-help-file = Tilføj fra en fil
settings-help-file-done =
    { $count ->
        [one] Hjælp på { $language } er tilføjet: { $count } artikel.
       *[other] Hjælp på { $language } er tilføjet: { $count } artikler.
    }

settings-storage = Gemt på denne computer
settings-storage-cache = Ordrer og hjælpesider
settings-storage-orders =
    { $count ->
        [0] Ingen ordrer
        [one] { $count } ordre
       *[other] { $count } ordrer
    }
settings-storage-media = Billeder
settings-storage-local = Det, du har valgt og skrevet
settings-storage-total = I alt
settings-storage-limit = Gem billeder
settings-storage-limit-hint = Billeder fra dine nyeste ordrer og fra hjælpen på dit sprog gemmes først. Andre hentes, når du ser på dem.
settings-storage-up-to = Op til { $size }
settings-storage-all = Alle
settings-storage-folder = Mappe på denne computer
settings-storage-copy = Kopier
settings-storage-copied = Kopieret
settings-storage-again = Ordrer, hjælpesider og billeder kan altid hentes fra butikken igen.

settings-privacy = Privatliv
settings-privacy-store-title = Kun forbindelse til { $store }
settings-privacy-store = Appen taler med butikken og ikke med andre. Der er ingen reklamer, ingen sporing af dig og ingen rapporter om, hvad du gør.
settings-privacy-search-title = Søgningen bliver her
settings-privacy-search = Hvad du søger efter, og hvad du læser, forlader aldrig denne computer.
settings-privacy-links-title = Links åbner i din browser
settings-privacy-links = Du kan se, hvor et link fører hen, før det åbner. Intet hentes ind i appen fra andre steder.
settings-privacy-encrypted-title = Alt gemmes krypteret
settings-privacy-keychain = Nøglen ligger i computerens nøglering og åbnes med din brugerkonto.
settings-privacy-key-file = Denne computer har ingen nøglering. Nøglen ligger i en fil, som kun din brugerkonto kan læse. Den, der kan bruge din konto, kan læse dine ordrer.
settings-privacy-key-path = Nøglefilen

settings-about = Om appen
settings-about-version = Version
settings-about-store = Butik
settings-about-website = Hjemmeside
settings-about-email = E-mail
settings-about-hours = Åbningstider
settings-about-hours-line = { $days } kl. { $open }-{ $close }

session-welcome-title = Velkommen til { $store }
session-welcome-lead = Dine ordrer og alle svar, her på din computer. Også uden forbindelse.
session-title = Log ind
session-lead = Så har du dine ordrer på denne computer.
session-language = Sprog
session-sign-in-title = Log ind
session-sign-in-text = Din browser åbner siden hos { $store }. Din adgangskode bliver dér.
session-sign-in = Log ind i browseren
session-look-up-title = Ingen konto?
session-look-up-text = Find en enkelt ordre med dens nummer og din e-mailadresse.
session-look-up-open = Find en ordre
session-help-title = Vil du bare læse?
session-help-text = Hjælpesiderne kræver ingen konto.
session-help-open = Læs hjælpen
session-private = Det, der kommer hertil, gemmes krypteret på denne computer og vises kun til dig.
session-offline-title = Der er ingen forbindelse
session-offline-text = Det kræver en forbindelse at logge ind. De hjælpesider, der er her, kan læses nu.
session-already-title = Du er logget ind
session-already-text = Som { $account }.
session-already-guest = Som gæst med en enkelt ordre. Log ind for at have dem alle her.
session-go-home = Til mine ordrer

session-wait-title = Fortsæt i din browser
session-wait-text = Log ind på siden hos { $store }, og kom så tilbage. Denne side går videre af sig selv.
session-wait-not-open = Åbnede der ingen side?
session-wait-copy-hint = Kopier denne adresse til en browser på computeren:
session-wait-copy = Kopier adressen
session-wait-copied = Adressen er kopieret
session-wait-open = Åbn siden igen
session-wait-cancel = Afbryd login
session-signed-in = Du er logget ind. Dine ordrer indlæses.
session-failed-title = Det lykkedes ikke at logge ind
session-failed-text = Siden er måske blevet lukket, eller også tog det for lang tid. Prøv igen.

session-find-title = Find en ordre
session-find-text = Ordrenummeret står i den bekræftelse, du fik på e-mail.
session-find-replaces-account = Du er logget ind som { $account }. Når du finder en ordre på denne måde, bliver du logget ud her: Computeren beholder så kun den ene ordre, indtil du logger ind igen.
session-find-replaces-guest = Den erstatter den ordre, du fandt før.
session-find-email = E-mailadresse
session-find-email-hint = Den, du bestilte med
session-find-email-missing = Skriv den e-mailadresse, du bestilte med.
session-find-email-wrong = Det ligner ikke en e-mailadresse. Den skal se ud som navn@example.com.
session-find-number = Ordrenummer
session-find-number-missing = Skriv ordrenummeret.
session-find-send = Find ordren
session-find-back = Tilbage
session-find-failed-title = Der blev ikke fundet nogen ordre
session-find-failed-text = Kontroller både e-mailadressen og nummeret. Efter bestillingen kan der gå nogle minutter, før bekræftelsen kommer på e-mail.
session-find-wait-title = For mange forsøg
session-find-wait-text =
    { $seconds ->
        [one] Vent { $seconds } sekund for din sikkerheds skyld.
       *[other] Vent { $seconds } sekunder for din sikkerheds skyld.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Vent { $minutes } minut for din sikkerheds skyld.
       *[other] Vent { $minutes } minutter for din sikkerheds skyld.
    }
session-find-wait-over = Du kan prøve igen nu.
session-found = Din ordre er fundet.

session-expired-title = Log ind igen
session-expired-text = { $store } beder dig bekræfte, at det er dig. Indtil da ser du dine ordrer, som de var.
session-expired-sign-in = Log ind igen
