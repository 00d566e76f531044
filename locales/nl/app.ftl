# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Naar de inhoud
app-close = Sluiten
app-cancel = Annuleren
app-retry = Opnieuw proberen
app-go-home = Naar de startpagina
app-toasts = Meldingen
app-text-size = Tekstgrootte: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Start
screen-orders = Bestellingen
screen-order = Bestelling
screen-ask = Hulp bij een bestelling
screen-contact = Contact opnemen
screen-requests = Mijn aanvragen
screen-request = Aanvraag
screen-notices = Meldingen
screen-help = Hulp
screen-category = Hulp
screen-article = Hulp
screen-search = Zoeken
screen-settings = Instellingen
screen-welcome = Welkom
screen-nowhere = Pagina niet gevonden
app-nowhere-title = Deze pagina bestaat niet
app-nowhere-text = Misschien is het adres verouderd. Alles wat je hebt, is er nog.
app-loading = Bezig met laden

nav-label = Hoofdmenu
nav-brand = { $store }, startpagina
nav-home = Start
nav-orders = Bestellingen
nav-requests = Mijn aanvragen
nav-requests-waiting =
    { $count ->
        [one] { $count } om te bekijken
       *[other] { $count } om te bekijken
    }
nav-notices = Meldingen
nav-notices-unread =
    { $count ->
        [one] { $count } ongelezen
       *[other] { $count } ongelezen
    }
nav-help = Hulp
nav-settings = Instellingen

search-label = Zoeken in bestellingen en hulp
search-placeholder = Zoeken in bestellingen en hulp
search-clear = Zoekveld wissen

sync-label = Stand van de gegevens
sync-state-starting = Bezig met starten
sync-state-syncing = Bezig met bijwerken
sync-state-live = Verbonden
sync-state-offline = Offline
sync-state-store-trouble = De winkel reageert niet
sync-updated = Bijgewerkt: { $ago }
sync-as-of = Stand van { $time }
sync-never = Nog niet bijgewerkt
sync-now = Nu bijwerken

link-web-title = Openen in je browser?
link-web-text = Deze link gaat de app uit, naar:
link-web-open = Openen
link-mailto-title = E-mail schrijven?
link-mailto-text = Je e-mailprogramma opent met een bericht aan:
link-mailto-open = Schrijven
link-tel-title = Bellen?
link-tel-text = Je telefoonapp opent met dit nummer:
link-tel-open = Bellen

## Home: the first screen

home-title-needs = { $count ->
    [one] Eén bestelling vraagt je aandacht
   *[other] { $count } bestellingen vragen je aandacht
}
home-title-requests = { $count ->
    [one] Eén aanvraag vraagt je aandacht
   *[other] { $count } aanvragen vragen je aandacht
}
home-title-answers = { $count ->
    [one] Er is een nieuw antwoord voor je
   *[other] Er zijn { $count } nieuwe antwoorden voor je
}
home-title-calm = Je hoeft nu niets te doen
home-lead-moving = { $count ->
    [one] Er is één bestelling naar je onderweg.
   *[other] Er zijn { $count } bestellingen naar je onderweg.
}
home-lead-still = Er is op dit moment geen bestelling onderweg.
home-needs = Nu te doen
home-watch = Niet helemaal volgens plan
home-requests = Je aanvragen
home-all-requests = Alle aanvragen
home-request-asks = { $store } vraagt:
home-request-answered = { $store } heeft geantwoord:
home-moving = Onderweg
home-recent = Wat er is veranderd
home-recent-list = De laatste 14 dagen
home-all-orders = Alle bestellingen
home-show-more = { $count ->
    [one] Nog { $count } tonen
   *[other] Nog { $count } tonen
}
home-happened-date-moved = De verwachte datum is verschoven
home-happened-place = { $what }, { $place }
home-empty-title = Hier komt je eerste bestelling
home-empty-text = Alles erover en alle antwoorden van het helpcentrum staan op deze computer, ook zonder internet.
home-empty-help = Hulp lezen
home-signed-out-title = Alles over je bestellingen, altijd bij je
home-signed-out-text = Log één keer in bij { $store }. Daarna staan al je bestellingen, pakketten en antwoorden op deze computer, ook zonder internet.
home-sign-in = Inloggen
home-look-up = Eén bestelling opzoeken
home-help-anyway = De hulp kun je lezen zonder in te loggen.
home-help-open = Hulp openen
home-offline-title = Je bent offline
home-offline-text = Dit is de stand van { $time }. Zodra er verbinding is, wordt alles vanzelf bijgewerkt.
home-first-title = Je bestellingen worden op deze computer gezet
home-first-text = Je kunt alvast rondkijken. Alles wat er al op staat, kun je lezen.
home-first-orders = Bestellingen
home-first-help = Hulp in het { $language }
home-first-count = { $done } van { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Meldingen
notices-lead = Wat er met je bestellingen is gebeurd en wat op zich laat wachten.
notices-filter = Tonen
notices-filter-all = Alle
notices-filter-unread = Ongelezen
notices-filter-wrong = Aandacht nodig
notices-read-all = Alles als gelezen markeren
notices-choose = Meldingen instellen
notices-empty-title = Nog niets te melden
notices-empty-text = Als er iets met een van je bestellingen gebeurt, of juist uitblijft, lees je het hier.
notices-all-read-title = Je hebt alles gelezen
notices-all-read-text = De volgende melding verschijnt hier vanzelf.
notices-nothing-wrong-title = Alles gaat volgens plan
notices-nothing-wrong-text = Niets is te laat en niets vraagt je aandacht.
notices-show-all = Alle meldingen tonen
notices-signed-out-title = Je meldingen staan hier niet
notices-signed-out-text = Log in om te horen wat er met je bestellingen gebeurt. Zonder account kun je één bestelling opzoeken.

notice-order-confirmed = Je bestelling is bevestigd
notice-order-shipped = Je bestelling is verzonden
notice-order-delivered = Je bestelling is bezorgd
notice-order-cancelled = Je bestelling is geannuleerd
notice-delivery-date-moved = De bezorgdatum is verschoven
notice-action-required = Je bestelling vraagt je aandacht
notice-refunded = Je geld is terugbetaald
notice-request-answered = Je aanvraag is beantwoord
notice-ship-date-passed = Nog niet verzonden
notice-no-scan = Geen nieuws over je pakket
notice-delivery-window-passed = Nog niet aangekomen
notice-pickup-deadline-near = Haal je pakket op
notice-return-window-ending = De retourtermijn loopt af
notice-payment-due = Je betaling is nog niet binnen
notice-request-unanswered = Je aanvraag is nog niet beantwoord

notice-order-cancelled-text = Er wordt niets meer verzonden.
notice-delivery-date-moved-text = De nieuwe datum staat op de bestelpagina.
notice-action-required-text = Het gaat pas verder als jij iets doet. Op de bestelpagina staat wat.
notice-ship-date-passed-text = Je bestelling had uiterlijk { $date } de deur uit moeten zijn. Je kunt vragen hoe het ermee staat.
notice-no-scan-text = De vervoerder heeft al dagen niets gemeld. Vaak is de volgende scan pas in jouw land.
notice-delivery-window-passed-text = Je bestelling had er uiterlijk { $date } moeten zijn. Je kunt vragen waar het pakket is.
notice-pickup-deadline-near-text = Haal het uiterlijk { $until } op bij het afhaalpunt. Daarna gaat het terug.
notice-return-window-ending-text = Je kunt artikelen nog terugsturen tot uiterlijk { $until }.
notice-payment-due-text = Betaal uiterlijk { $until } op de pagina van de winkel, anders vervalt de bestelling.
notice-request-unanswered-text = Het duurt langer dan normaal. Je kunt in de aanvraag nog een bericht sturen.

notice-ask-order-progress = Vragen naar de voortgang
notice-ask-package-not-received = Vragen naar het pakket
notice-ask-payment-issue = Vragen naar de betaling
notice-ask-return-replace = Retourneren of ruilen
notice-ask-contact = Bericht sturen
notice-calendar = Aan agenda toevoegen
notice-calendar-kept = De agenda-afspraak is opgeslagen als { $path }. Open het bestand om de afspraak aan je agenda toe te voegen.
notice-mark-read = Als gelezen markeren
notice-unread = Ongelezen

notice-mute = Bestelling dempen
notice-unmute = Niet meer dempen
notice-order-muted = Deze bestelling is gedempt. De meldingen verschijnen alleen in de lijst.
notice-order-unmuted = Je krijgt weer meldingen over deze bestelling.
notice-muted = Gedempt
