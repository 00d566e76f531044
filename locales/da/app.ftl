# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Gå til indholdet
app-close = Luk
app-cancel = Annuller
app-retry = Prøv igen
app-go-home = Til startsiden
app-toasts = Meddelelser
app-text-size = Tekststørrelse: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Start
screen-orders = Ordrer
screen-order = Ordre
screen-ask = Få hjælp til en ordre
screen-contact = Kontakt os
screen-requests = Mine henvendelser
screen-request = Henvendelse
screen-notices = Notifikationer
screen-help = Hjælp
screen-category = Hjælp
screen-article = Hjælp
screen-search = Søg
screen-settings = Indstillinger
screen-welcome = Velkommen
screen-nowhere = Siden findes ikke
app-nowhere-title = Denne side findes ikke
app-nowhere-text = Adressen er måske gammel. Alt, hvad du har, er her stadig.
app-loading = Indlæser

nav-label = Hovedmenu
nav-brand = { $store }, startside
nav-home = Start
nav-orders = Ordrer
nav-requests = Mine henvendelser
nav-requests-waiting =
    { $count ->
        [one] { $count } at se på
       *[other] { $count } at se på
    }
nav-notices = Notifikationer
nav-notices-unread =
    { $count ->
        [one] { $count } ulæst
       *[other] { $count } ulæste
    }
nav-help = Hjælp
nav-settings = Indstillinger

search-label = Søg i ordrer og hjælp
search-placeholder = Søg i ordrer og hjælp
search-clear = Ryd søgningen

sync-label = Opdateringsstatus
sync-state-starting = Starter
sync-state-syncing = Opdaterer
sync-state-live = Forbundet
sync-state-offline = Offline
sync-state-store-trouble = Butikken svarer ikke
sync-updated = Opdateret { $ago }
sync-as-of = Opdateret den { $time }
sync-never = Ikke opdateret endnu
sync-now = Opdater nu

link-web-title = Åbn i din browser?
link-web-text = Dette link fører ud af appen, til:
link-web-open = Åbn
link-mailto-title = Skriv en e-mail?
link-mailto-text = Dit e-mailprogram åbner med en besked til:
link-mailto-open = Skriv
link-tel-title = Ring op?
link-tel-text = Din telefonapp åbner med dette nummer:
link-tel-open = Ring

## Home: the first screen

home-title-needs = { $count ->
    [one] Én ordre kræver handling
   *[other] { $count } ordrer kræver handling
}
home-title-requests = { $count ->
    [one] Én henvendelse venter på dig
   *[other] { $count } henvendelser venter på dig
}
home-title-answers = { $count ->
    [one] Du har fået et nyt svar
   *[other] Du har fået { $count } nye svar
}
home-title-calm = Du skal ikke gøre noget lige nu
home-lead-moving = { $count ->
    [one] Én ordre er på vej til dig.
   *[other] { $count } ordrer er på vej til dig.
}
home-lead-still = Ingen ordre er på vej i øjeblikket.
home-needs = Det skal du gøre nu
home-watch = Ikke helt som planlagt
home-requests = Dine henvendelser
home-all-requests = Alle henvendelser
home-request-asks = { $store } spørger:
home-request-answered = { $store } har svaret:
home-moving = På vej
home-recent = Hvad der har ændret sig
home-recent-list = De seneste 14 dage
home-all-orders = Alle ordrer
home-show-more = { $count ->
    [one] Vis { $count } mere
   *[other] Vis { $count } mere
}
home-happened-date-moved = Den forventede dato er ændret
home-happened-place = { $what }, { $place }
home-empty-title = Her kommer din første ordre
home-empty-text = Alt om den og alle svar i hjælpecenteret ligger på denne computer, også uden internet.
home-empty-help = Læs hjælpen
home-signed-out-title = Alt om dine ordrer, altid lige ved hånden
home-signed-out-text = Log ind hos { $store } én gang. Derefter ligger alle ordrer, pakker og svar på denne computer, også uden internet.
home-sign-in = Log ind
home-look-up = Find en enkelt ordre
home-help-anyway = Du kan læse hjælpen uden at logge ind.
home-help-open = Åbn hjælpen
home-offline-title = Du er offline
home-offline-text = Sådan så det ud den { $time }. Det hele opdateres af sig selv, så snart der er forbindelse.
home-first-title = Dine ordrer kopieres til denne computer
home-first-text = Du kan allerede se dig omkring. Alt, hvad der er kopieret, kan læses.
home-first-orders = Ordrer
home-first-help = Hjælp på { $language }
home-first-count = { $done } af { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Notifikationer
notices-lead = Hvad der er sket med dine ordrer, og hvad der er forsinket.
notices-filter = Vis
notices-filter-all = Alle
notices-filter-unread = Ulæste
notices-filter-wrong = Kræver opmærksomhed
notices-read-all = Marker alle som læst
notices-choose = Vælg notifikationer
notices-empty-title = Intet nyt endnu
notices-empty-text = Når der sker noget med en af dine ordrer, eller noget trækker ud, læser du det her.
notices-all-read-title = Du har læst alt
notices-all-read-text = Den næste notifikation dukker op her af sig selv.
notices-nothing-wrong-title = Alt går som planlagt
notices-nothing-wrong-text = Intet er forsinket, og intet kræver noget af dig.
notices-show-all = Vis alle notifikationer
notices-signed-out-title = Dine notifikationer er ikke her
notices-signed-out-text = Log ind for at få at vide, hvad der sker med dine ordrer. Uden konto kan du finde en enkelt ordre.

notice-order-confirmed = Din ordre er bekræftet
notice-order-shipped = Din ordre er afsendt
notice-order-delivered = Din ordre er leveret
notice-order-cancelled = Din ordre er annulleret
notice-delivery-date-moved = Leveringsdatoen er ændret
notice-action-required = Din ordre kræver handling
notice-refunded = Dine penge er betalt tilbage
notice-request-answered = Din henvendelse er besvaret
notice-ship-date-passed = Ikke afsendt endnu
notice-no-scan = Intet nyt om din pakke
notice-delivery-window-passed = Ikke kommet endnu
notice-pickup-deadline-near = Hent din pakke
notice-return-window-ending = Returfristen udløber snart
notice-payment-due = Din betaling mangler stadig
notice-request-unanswered = Din henvendelse er ikke besvaret endnu

notice-order-cancelled-text = Der bliver ikke sendt mere.
notice-delivery-date-moved-text = Den nye dato står på ordresiden.
notice-action-required-text = Der sker ikke mere, før du gør noget. På ordresiden står der, hvad du skal gøre.
notice-ship-date-passed-text = Ordren skulle have været afsendt senest den { $date }. Du kan spørge, hvor langt den er.
notice-no-scan-text = Fragtfirmaet har ikke meldt noget i flere dage. Ofte sker den næste scanning i dit land.
notice-delivery-window-passed-text = Ordren skulle have været fremme senest den { $date }. Du kan spørge, hvor den er.
notice-pickup-deadline-near-text = Hent den på udleveringsstedet senest den { $until }. Derefter går den retur.
notice-return-window-ending-text = Du kan stadig returnere varer, senest den { $until }.
notice-payment-due-text = Betal senest den { $until } på butikkens side, ellers bortfalder ordren.
notice-request-unanswered-text = Det tager længere tid end normalt. Du kan skrive igen i henvendelsen.

notice-ask-order-progress = Spørg til status
notice-ask-package-not-received = Spørg til pakken
notice-ask-payment-issue = Spørg til betalingen
notice-ask-return-replace = Returner eller byt
notice-ask-contact = Skriv til os
notice-calendar = Føj til kalender
notice-calendar-kept = Kalenderaftalen er gemt som { $path }. Åbn filen for at føje aftalen til din kalender.
notice-mark-read = Marker som læst
notice-unread = Ulæst

notice-mute = Sæt ordren på lydløs
notice-unmute = Slå lydløs fra
notice-order-muted = Denne ordre er på lydløs. Dens notifikationer vises kun på listen.
notice-order-unmuted = Du får igen besked om denne ordre.
notice-muted = På lydløs
