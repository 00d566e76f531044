# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Naar de inhoud
app-close = Sluiten
app-cancel = Annuleren
app-retry = Opnieuw proberen
app-go-home = Naar de startpagina
app-toasts = Meldingen
app-window-title = { $screen } – { $store }
screen-home = Start
screen-orders = Bestellingen
screen-order = Bestelling
screen-ask = Hulp bij een bestelling
screen-contact = Contact opnemen
screen-requests = Mijn aanvragen
screen-request = Aanvraag
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
sync-state-store-trouble = De winkel antwoordt niet
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
link-tel-text = Je telefoonprogramma opent met dit nummer:
link-tel-open = Bellen

## Home: the first screen

home-title-needs = { $count ->
    [one] Eén bestelling wacht op jou
   *[other] { $count } bestellingen wachten op jou
}
home-title-requests = { $count ->
    [one] Eén aanvraag wacht op jou
   *[other] { $count } aanvragen wachten op jou
}
home-title-answers = { $count ->
    [one] Er is een nieuw antwoord voor je
   *[other] Er zijn { $count } nieuwe antwoorden voor je
}
home-title-calm = Je hoeft nu niets te doen
home-lead-moving = { $count ->
    [one] Eén bestelling komt naar je toe.
   *[other] { $count } bestellingen komen naar je toe.
}
home-lead-still = Er is op dit moment geen bestelling onderweg.
home-needs = Nu te doen
home-watch = Niet helemaal volgens plan
home-requests = Je aanvragen
home-all-requests = Alle aanvragen
home-request-asks = { $store } vraagt: { $text }
home-request-answered = { $store } heeft geantwoord: { $text }
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
home-empty-text = Alles erover en alle antwoorden van het helpcentrum staan op deze computer, ook zonder netwerk.
home-empty-help = Hulp lezen
home-signed-out-title = Alles over je bestellingen, altijd bij je
home-signed-out-text = Log één keer in bij { $store }. Daarna staan al je bestellingen, pakketten en antwoorden op deze computer, ook zonder netwerk.
home-sign-in = Inloggen
home-look-up = Eén bestelling zoeken
home-help-anyway = De hulp kun je lezen zonder in te loggen.
home-help-open = Hulp openen
home-offline-title = Je bent offline
home-offline-text = Dit is de stand van { $time }. Zodra er verbinding is, wordt alles vanzelf bijgewerkt.
home-first-title = Je bestellingen worden op deze computer gezet
home-first-text = Je kunt alvast rondkijken. Alles wat binnen is, kun je lezen.
home-first-orders = Bestellingen
home-first-help = Hulp in het { $language }
home-first-count = { $done } van { $total }
