# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Instellingen

settings-words = Taal en valuta
settings-language = Taal
settings-language-hint = Verandert meteen. Je blijft waar je bent.
settings-language-system = Zoals op deze computer
settings-currency = Prijzen in
settings-currency-hint = Een bestelling houdt de valuta waarin je hebt betaald. Het omgerekende bedrag staat ernaast, met de koers en de dag.
settings-currency-paid = Zoals betaald, niet omgerekend
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = De valuta’s zijn bekend na de eerste verbinding met de winkel.

settings-look = Weergave
settings-theme = Kleuren
settings-theme-system = Zoals op deze computer
settings-theme-light = Licht
settings-theme-dark = Donker
settings-text-size = Tekstgrootte
settings-text-size-hint = Maakt ook alles rond de tekst groter.

settings-account = Account
settings-account-signed-in = Ingelogd
settings-account-unknown = Je account bij { $store }
settings-account-guest = Gast
settings-account-guest-text = Je hebt één bestelling opgezocht. Log in om ze hier allemaal te hebben.
settings-account-out = Niet ingelogd
settings-account-out-text = De hulppagina’s werken zonder account. Log in om je bestellingen hier te hebben.
settings-account-waiting = Bezig met inloggen
settings-account-waiting-text = Je browser staat open bij de winkel. Kom terug als je klaar bent.
settings-account-expired-text = Alles wat is opgeslagen, blijft leesbaar. Log opnieuw in om nieuws te ontvangen.
settings-account-show-waiting = Tonen
settings-sign-in = Inloggen
settings-sign-in-again = Opnieuw inloggen
settings-look-up = Bestelling opzoeken
settings-sign-out = Uitloggen

settings-sign-out-title = Uitloggen op deze computer?
settings-sign-out-lost = Nog niet alles is verstuurd
settings-sign-out-unsent =
    { $count ->
        [one] { $count } bericht wacht op verbinding of op jou. Het zou verloren gaan.
       *[other] { $count } berichten wachten op verbinding of op jou. Ze zouden verloren gaan.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } concept zou verloren gaan.
       *[other] { $count } concepten zouden verloren gaan.
    }
settings-sign-out-look = Bekijken
settings-sign-out-lead-gone = Dit wordt van deze computer verwijderd:
settings-sign-out-orders =
    { $count ->
        [0] je bestellingen en de pakketten
        [one] je bestelling en de pakketten
       *[other] je { $count } bestellingen en de pakketten
    }
settings-sign-out-messages = je berichten erover, ook die nog niet zijn verstuurd
settings-sign-out-read = welke hulppagina’s je hebt gelezen
settings-sign-out-key = dat je bent ingelogd
settings-sign-out-lead-kept = Dit blijft:
settings-sign-out-help = de hulppagina’s en je bladwijzers
settings-sign-out-choices = je taal en hoe de app eruitziet
settings-sign-out-store = Bij { $store } wordt niets verwijderd. Als je weer inlogt, komen je bestellingen terug.
settings-sign-out-guest = Bij { $store } wordt niets verwijderd. Je kunt de bestelling altijd weer opzoeken.
settings-sign-out-offline = Er is geen verbinding. Deze computer vergeet nu dat je bent ingelogd en meldt dat aan de winkel zodra er verbinding is.
settings-sign-out-stay = Ingelogd blijven
settings-signed-out = Je bent uitgelogd. Je bestellingen zijn van deze computer verwijderd.

settings-notices = Meldingen
settings-notices-private = Dit blijft allemaal op deze computer. De lijst met meldingen in de app is altijd compleet.
settings-notices-toasts = Bureaubladmeldingen
settings-notices-toasts-hint = Een kort bericht op je scherm als er iets gebeurt, ook als het venster dicht is.
settings-notices-only-wrong = Alleen als er iets mis is
settings-notices-only-wrong-hint = Je hoort alleen wat niet gaat zoals beloofd of je aandacht vraagt.
settings-notices-kinds = Waarover je meldingen krijgt
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } van { $total } gekozen
       *[other] { $count } van { $total } gekozen
    }
settings-notices-news = Wat er gebeurt
settings-notices-wrong = Wat niet gaat zoals beloofd of je aandacht vraagt
settings-notice-order-confirmed = Bestelling bevestigd
settings-notice-order-shipped = Bestelling verzonden
settings-notice-order-delivered = Bestelling bezorgd
settings-notice-order-cancelled = Bestelling geannuleerd
settings-notice-delivery-date-moved = Bezorgdatum verschoven
settings-notice-action-required = Je moet iets doen
settings-notice-refunded = Geld terugbetaald
settings-notice-request-answered = Antwoord op een aanvraag
settings-notice-ship-date-passed = Niet op tijd verzonden
settings-notice-no-scan = Al dagen geen nieuws over een pakket
settings-notice-delivery-window-passed = Niet op tijd bezorgd
settings-notice-pickup-deadline-near = Laatste dagen om een pakket op te halen
settings-notice-return-window-ending = Laatste dagen om iets terug te sturen
settings-notice-payment-due = Laatste dag om te betalen
settings-notice-request-unanswered = Aanvraag al lang zonder antwoord
settings-notices-quiet = Stille uren
settings-notices-quiet-hint = Wat er intussen gebeurt, wordt na afloop samengevat.
settings-notices-quiet-from = Van
settings-notices-quiet-to = Tot
settings-notices-digest = Eén samenvatting per dag
settings-notices-digest-hint = In plaats van losse meldingen vertelt één melding per dag wat er nieuw is.
settings-notices-digest-at = Om
settings-notices-muted = Gedempte bestellingen
settings-notices-muted-hint = De meldingen ervan verschijnen alleen in de lijst.
settings-notices-muted-none = Geen. Je kunt een bestelling dempen op de bestelpagina en in de lijst met meldingen.
settings-notices-unmute = Bestelling { $order } niet meer dempen
settings-notices-muted-gone = Een bestelling die niet op deze computer staat

settings-running = Venster en opstarten
settings-background = Als het venster wordt gesloten
settings-background-hint = Ook zonder venster houdt de app je op de hoogte. Daarbij gebruikt de app weinig geheugen.
settings-background-stay = Actief blijven
settings-background-quit = Afsluiten
settings-background-unasked = We vragen het je als je het venster voor het eerst sluit.
settings-background-no-tray = Dit bureaublad heeft naast de klok geen plaats voor apps zonder venster. Als je het venster sluit, wordt de app daarom afgesloten.
settings-autostart = Openen als ik me bij deze computer aanmeld
settings-autostart-hint = De app start dan zonder venster, naast de klok, en houdt je op de hoogte.

settings-help = Hulp op deze computer
settings-help-lead = Hulppagina’s in deze talen zijn te lezen zonder verbinding.
settings-help-size =
    { $count ->
        [one] { $count } pagina, { $size }
       *[other] { $count } pagina’s, { $size }
    }
settings-help-own = Je taal
settings-help-main = De hoofdtaal van de winkel
settings-help-whole = Compleet
settings-help-partly = Nog niet compleet
settings-help-coming = Wordt gekopieerd
settings-help-coming-offline = Komt met de volgende verbinding
settings-help-remove = Hulp in het { $language } verwijderen
settings-help-removed = De hulp in het { $language } is van deze computer verwijderd.
settings-undo = Ongedaan maken
settings-help-add = Taal toevoegen
settings-help-add-choose = Kies een taal
settings-help-all = Alle talen van de winkel staan hier.
settings-help-file = Toevoegen uit een bestand
settings-help-file-done =
    { $count ->
        [one] Hulp in het { $language } toegevoegd: { $count } pagina.
       *[other] Hulp in het { $language } toegevoegd: { $count } pagina’s.
    }

settings-storage = Opgeslagen op deze computer
settings-storage-cache = Bestellingen en hulppagina’s
settings-storage-orders =
    { $count ->
        [0] Geen bestellingen
        [one] { $count } bestelling
       *[other] { $count } bestellingen
    }
settings-storage-media = Afbeeldingen
settings-storage-local = Wat je hebt gekozen en geschreven
settings-storage-total = Totaal
settings-storage-limit = Afbeeldingen bewaren
settings-storage-limit-hint = De afbeeldingen van je nieuwste bestellingen en van de hulp in je taal worden het eerst bewaard. Andere worden opgehaald als je ze bekijkt.
settings-storage-up-to = Tot { $size }
settings-storage-all = Allemaal
settings-storage-folder = Map op deze computer
settings-storage-copy = Kopiëren
settings-storage-copied = Gekopieerd
settings-storage-again = Bestellingen, hulppagina’s en afbeeldingen kunnen altijd opnieuw bij de winkel worden opgehaald.

settings-privacy = Privacy
settings-privacy-store-title = Alleen contact met { $store }
settings-privacy-store = De app praat met de winkel en met niemand anders. Er zijn geen advertenties en geen trackers, en niemand krijgt te horen wat je doet.
settings-privacy-search-title = Zoeken blijft hier
settings-privacy-search = Wat je zoekt en wat je leest, verlaat deze computer nooit.
settings-privacy-links-title = Links openen in je browser
settings-privacy-links = Je ziet waar een link naartoe gaat voordat die opent. In de app zelf wordt niets van elders geladen.
settings-privacy-encrypted-title = Alles wordt versleuteld opgeslagen
settings-privacy-keychain = De sleutel ligt in de sleutelhanger van deze computer en wordt met je gebruikersaccount geopend.
settings-privacy-key-file = Deze computer heeft geen sleutelhanger. De sleutel staat in een bestand dat alleen je gebruikersaccount kan lezen. Wie je account kan gebruiken, kan je bestellingen lezen.
settings-privacy-key-path = Het sleutelbestand

settings-about = Over de app
settings-about-version = Versie
settings-about-store = Winkel
settings-about-website = Website
settings-about-email = E-mail
settings-about-hours = Openingstijden
settings-about-hours-line = { $days }, { $open } tot { $close }

session-welcome-title = Welkom bij { $store }
session-welcome-lead = Je bestellingen en alle antwoorden, hier op je computer. Ook zonder verbinding.
session-title = Inloggen
session-lead = Om je bestellingen op deze computer te hebben.
session-language = Taal
session-sign-in-title = Inloggen
session-sign-in-text = Je browser opent de pagina van { $store }. Je wachtwoord blijft daar.
session-sign-in = Inloggen met de browser
session-look-up-title = Geen account?
session-look-up-text = Zoek één bestelling op met het bestelnummer en je e-mailadres.
session-look-up-open = Bestelling opzoeken
session-help-title = Alleen even lezen?
session-help-text = Voor de hulppagina’s heb je geen account nodig.
session-help-open = Hulp lezen
session-private = Wat hier binnenkomt, wordt versleuteld op deze computer opgeslagen en alleen aan jou getoond.
session-offline-title = Er is geen verbinding
session-offline-text = Om in te loggen heb je verbinding nodig. De hulppagina’s die hier al staan, kun je nu lezen.
session-already-title = Je bent ingelogd
session-already-text = Als { $account }.
session-already-guest = Als gast met één bestelling. Log in om ze hier allemaal te hebben.
session-go-home = Naar mijn bestellingen

session-wait-title = Ga verder in je browser
session-wait-text = Log in op de pagina van { $store } en kom dan terug. Deze pagina gaat vanzelf verder.
session-wait-not-open = Geen pagina geopend?
session-wait-copy-hint = Kopieer dit adres naar een browser op deze computer:
session-wait-copy = Adres kopiëren
session-wait-copied = Het adres is gekopieerd
session-wait-open = Pagina opnieuw openen
session-wait-cancel = Stoppen met inloggen
session-signed-in = Je bent ingelogd. Je bestellingen worden geladen.
session-failed-title = Inloggen is niet gelukt
session-failed-text = Misschien is de pagina gesloten of duurde het te lang. Probeer het opnieuw.

session-find-title = Bestelling opzoeken
session-find-text = Het bestelnummer staat in de bevestiging die je per e-mail hebt gekregen.
session-find-replaces-account = Je bent ingelogd als { $account }. Als je een bestelling opzoekt, word je hier uitgelogd: deze computer bewaart dan die ene bestelling, tot je weer inlogt.
session-find-replaces-guest = De nieuwe bestelling komt in de plaats van de bestelling die je eerder hebt opgezocht.
session-find-email = E-mailadres
session-find-email-hint = Het adres waarmee je hebt besteld
session-find-email-missing = Vul het e-mailadres in waarmee je hebt besteld.
session-find-email-wrong = Dit lijkt geen e-mailadres. Het hoort eruit te zien als naam@example.com.
session-find-number = Bestelnummer
session-find-number-missing = Vul het bestelnummer in.
session-find-send = Opzoeken
session-find-back = Terug
session-find-failed-title = Geen bestelling gevonden
session-find-failed-text = Controleer het e-mailadres en het nummer. Na je bestelling kan het een paar minuten duren voordat de bevestiging per e-mail komt.
session-find-wait-title = Te veel pogingen
session-find-wait-text =
    { $seconds ->
        [one] Wacht voor je veiligheid nog { $seconds } seconde.
       *[other] Wacht voor je veiligheid nog { $seconds } seconden.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Wacht voor je veiligheid nog { $minutes } minuut.
       *[other] Wacht voor je veiligheid nog { $minutes } minuten.
    }
session-find-wait-over = Je kunt het nu opnieuw proberen.
session-found = Je bestelling is gevonden.

session-expired-title = Log opnieuw in
session-expired-text = { $store } vraagt je te bevestigen dat jij het bent. Tot die tijd zie je je bestellingen zoals ze waren.
session-expired-sign-in = Opnieuw inloggen
