# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Je bent ingelogd
system-signed-in-text = Je kunt deze pagina sluiten en teruggaan naar de app.

system-sign-in-failed-title = Inloggen is niet gelukt
system-sign-in-failed-text = Ga terug naar de app en probeer het opnieuw.

system-already-open-title = { $app } is al geopend
system-already-open-text = Zoek het andere venster. Twee tegelijk zouden elkaar in de weg zitten.

system-keychain-slow-title = Wachten op je sleutelhanger
system-keychain-slow-text = { $app } versleutelt wat wordt opgeslagen en wil de sleutel in de sleutelhanger van je systeem bewaren. Word je om een wachtwoord gevraagd, vul het dan in. Zonder sleutelhanger komt de sleutel in een bestand dat alleen jij kunt lezen.

system-keychain-silent-title = Je sleutelhanger reageert niet
system-keychain-silent-text = Daarin ligt de sleutel tot wat { $app } hier heeft opgeslagen. Ontgrendel je sleutelhanger en probeer het opnieuw. Als je opnieuw begint, haalt { $app } alles weer op bij de winkel, maar wat je nog niet had verstuurd, blijft op slot.

system-key-lost-title = De sleutel tot je gegevens ontbreekt
system-key-lost-text = { $app } versleutelt wat wordt opgeslagen, en de sleutel ligt niet meer waar die lag. Als je opnieuw begint, wordt alles weer bij de winkel opgehaald, maar wat je nog niet had verstuurd, blijft op slot.

system-folder-unusable-title = { $app } kan de eigen map niet gebruiken
system-folder-unusable-text = Controleer of er ruimte is op je schijf, of je in je eigen mappen mag schrijven en of { $app } up-to-date is.

system-trouble-again = Opnieuw proberen
system-trouble-afresh = Opnieuw beginnen
system-trouble-without-keychain = Doorgaan zonder sleutelhanger
system-trouble-quit = Afsluiten

system-notice-order-confirmed = Bestelling { $order } is bevestigd
system-notice-order-confirmed-text = Wordt voorbereid: { $goods }
system-notice-order-shipped = Bestelling { $order } is verzonden
system-notice-order-shipped-text = Onderweg: { $goods }
system-notice-order-delivered = Bestelling { $order } is bezorgd
system-notice-order-delivered-text = Aangekomen: { $goods }
system-notice-order-cancelled = Bestelling { $order } is geannuleerd
system-notice-order-cancelled-text = Er wordt niets meer verzonden: { $goods }
system-notice-delivery-date-moved = Nieuwe bezorgdatum voor bestelling { $order }
system-notice-delivery-date-moved-text = Komt op een andere dag: { $goods }
system-notice-action-required = Bestelling { $order } vraagt je aandacht
system-notice-action-required-text = Gaat pas verder als jij iets doet: { $goods }
system-notice-refunded = Geld terugbetaald voor bestelling { $order }
system-notice-refunded-text = Terugbetaald: { $goods }
system-notice-request-answered = Je aanvraag is beantwoord
system-notice-request-answered-text = Open de aanvraag om het antwoord te lezen.
system-notice-request-unanswered = Je aanvraag is nog niet beantwoord
system-notice-request-unanswered-text = Het duurt langer dan normaal. Je kunt nog een bericht sturen.
system-notice-ship-date-passed = Bestelling { $order } is nog niet verzonden
system-notice-ship-date-passed-text = Later dan beloofd: { $goods }
system-notice-no-scan = Geen nieuws over bestelling { $order }
system-notice-no-scan-text = Al dagen niets van de vervoerder: { $goods }
system-notice-delivery-window-passed = Bestelling { $order } is nog niet aangekomen
system-notice-delivery-window-passed-text = Later dan verwacht: { $goods }
system-notice-pickup-deadline-near = Bestelling { $order } ophalen
system-notice-pickup-deadline-near-text = Het pakket gaat binnenkort terug: { $goods }
system-notice-return-window-ending = Einde van de retourtermijn voor bestelling { $order }
system-notice-return-window-ending-text = Nog een paar dagen te retourneren: { $goods }
system-notice-payment-due = Betaling voor bestelling { $order }
system-notice-payment-due-text = Nog niet binnen, en de termijn loopt bijna af: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } nieuwe melding
       *[other] { $count } nieuwe meldingen
    }
system-notice-open = Openen

system-tray-open = Venster openen
system-tray-quit = Afsluiten
system-tray-unread =
    { $count ->
        [0] Geen ongelezen meldingen
        [one] { $count } ongelezen melding
       *[other] { $count } ongelezen meldingen
    }

system-close-title = Actief blijven zonder venster?
system-close-text = Dan hoor je het meteen als er iets met je bestellingen gebeurt. De app gebruikt daarbij weinig geheugen. Je kunt dit altijd wijzigen in de instellingen.
system-close-stay = Actief blijven
system-close-quit = Afsluiten
