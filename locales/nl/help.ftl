# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Hulp
help-lead = Antwoorden van { $store }, ook zonder verbinding.
help-search-label = Zoeken in de hulppagina’s
help-search-placeholder = Wat wil je weten?
help-found-title = Hulppagina’s
help-found-nothing = Geen hulppagina past bij ‘{ $text }’. Een korter of eenvoudiger woord helpt vaak.
help-search-everything = Ook in bestellingen zoeken

# What the reader marked and read, on the front page of the help.
help-bookmarks = Bladwijzers
help-bookmarks-save = Opslaan als bestand
help-bookmarks-hint = Ze blijven op deze computer, ook als je uitlogt.
help-bookmarks-all = Alle tonen ({ $count })
help-bookmark-remove = Bladwijzer ‘{ $title }’ verwijderen
help-bookmark-removed = De bladwijzer is verwijderd.
help-bookmark-gone = Nu niet op deze computer
help-recent = Onlangs gelezen
help-recent-clear = Wissen
help-recent-cleared = De lijst met gelezen pagina’s is gewist.
help-topics = Onderwerpen

help-article-count =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagina’s
    }
help-all-articles =
    { $count ->
        [one] Alle pagina’s ({ $count })
       *[other] Alle { $count } pagina’s
    }
help-other-topics = Andere onderwerpen
help-topic-missing = Dit onderwerp bestaat niet
help-topic-empty = Bij dit onderwerp staan op dit moment geen pagina’s.

help-arriving-title = De hulppagina’s worden gekopieerd
help-arriving-text = Ze worden één keer naar deze computer gekopieerd en zijn daarna te lezen zonder verbinding.
help-arriving-language = Hulp in het { $language }
help-arriving-progress = { $done } van { $total }
help-offline-title = De hulppagina’s staan nog niet op deze computer
help-offline-text = Er is nu geen verbinding. Ze worden automatisch gekopieerd zodra die er is.
help-empty-title = Er zijn nog geen hulppagina’s
help-empty-text = { $store } heeft er nog geen gepubliceerd.

help-breadcrumbs = Je bent hier
help-updated = Laatst bijgewerkt op { $date }
help-also-in = Andere talen:
help-fallback-title = Nog niet beschikbaar in het { $wanted }
help-fallback-text = Deze pagina staat hier in het { $shown } tot de vertaling klaar is.
help-chosen-title = Je leest dit in het { $shown }
help-read-in = Lezen in het { $language }
help-read-instead = Ook te lezen in een andere taal:
help-contents = Op deze pagina
help-back-to-top = Naar boven
help-print = Afdrukken
help-picture-larger = Groter tonen
help-picture-title = Afbeelding
help-table = Tabel
help-previous = Vorige
help-next = Volgende
help-neighbours = Meer over dit onderwerp
help-article-missing = Deze pagina staat hier niet
help-article-missing-text = Misschien is de pagina hernoemd of verwijderd, of nog niet op deze computer aangekomen.
help-go-home = Alle hulponderwerpen
help-printed-from = Uit de hulppagina’s van { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Deze pagina
help-bookmark = Bladwijzer
help-compare = Vergelijken met het { $language }
help-find = Zoeken op deze pagina
help-find-count = { $index } van { $count }
help-find-none = Niet gevonden
help-find-previous = Vorige treffer
help-find-next = Volgende treffer
help-copy-link = Link kopiëren
help-copy-link-to = Link naar ‘{ $heading }’ kopiëren
help-link-copied = De link is gekopieerd.
help-outdated-title = Deze pagina is misschien verouderd
help-outdated-text = De tekst is al meer dan twee jaar niet gewijzigd.
help-behind-title = Er is een nieuwere versie in het { $language }
help-behind-text = Die is gewijzigd op { $date }. In deze vertaling staat misschien nog niet alles.
help-read-newer = Nieuwere versie lezen
help-resume = Verder lezen waar je gebleven was
help-related = Gerelateerde pagina’s
help-picture-fit = Aan venster aanpassen
help-picture-full = Ware grootte

vote-question = Heeft deze pagina je geholpen?
vote-yes = Ja
vote-no = Nee
vote-thanks-yes = Fijn om te horen. Bedankt voor je reactie.
vote-why = Wat was er mis mee?
vote-reason-unclear = Moeilijk te begrijpen
vote-reason-incomplete = Er ontbreekt iets
vote-reason-outdated = Klopt niet meer
vote-reason-not-my-question = Geen antwoord op mijn vraag
vote-reason-dislike-policy = Duidelijk, maar ik ben er niet blij mee
vote-text = Wat had je geholpen?
vote-send = Versturen
vote-thanks-no = Bedankt. Hiermee maken we de pagina beter.
vote-change = Wijzigen
vote-contact = Zoek je nog een antwoord?
vote-contact-ask = Vraag het ons

help-more-title = Nog hulp nodig?
help-likely-title = Gaat het om deze bestelling?
help-likely-open = Bestelling openen
help-more-order-title = Een vraag over een bestelling
help-more-order-text = Open de bestelling. Op de bestelpagina zie je wat er nu kan en bij wie je terechtkunt.
help-more-order-link = Mijn bestellingen
help-more-record-title = Al iets gevraagd?
help-more-record-text = Al je vragen en onze antwoorden staan onder ‘Mijn aanvragen’.
help-more-record-link = Mijn aanvragen
help-more-find-title = Kun je een bestelling niet vinden?
help-more-find-text = Zoek de bestelling op met het bestelnummer en het e-mailadres waarmee je hebt besteld.
help-more-find-link = Bestelling opzoeken
help-more-contact-title = Stuur ons een bericht
help-more-contact-answer =
    { $hours ->
        [one] We antwoorden meestal binnen { $hours } uur.
       *[other] We antwoorden meestal binnen { $hours } uur.
    }
help-more-contact-text = We lezen elk bericht.
help-more-contact-link = Een vraag stellen
help-hours = { $days }, { $open } tot { $close }

search-title = Zoeken
search-title-for = Resultaten voor ‘{ $text }’
search-count =
    { $count ->
        [one] { $count } resultaat
       *[other] { $count } resultaten
    }
search-meant = Bedoelde je ‘{ $text }’?
search-orders = Bestellingen
search-articles = Hulp
search-foreign = Hulp in andere talen
search-all-orders = Allemaal tonen in de lijst
search-keys-move = navigeren
search-keys-open = openen
search-keys-focus = zoeken
search-empty-title = Waar ben je naar op zoek?
search-empty-text = Typ een paar letters. De resultaten verschijnen terwijl je typt, ook zonder verbinding.
search-try-number = Een bestelnummer of een deel ervan
search-try-product = Iets wat je hebt gekocht
search-try-parcel = Een track & trace-code of een vervoerder
search-try-question = Een vraag, zoals ‘wanneer komt mijn pakket’
search-nothing-title = Niets gevonden voor ‘{ $text }’
search-nothing-words = Probeer minder of eenvoudigere woorden, of alleen het begin ervan.
search-ask = Vraag het de winkel
search-nothing-signed-out = Je bestellingen staan niet op deze computer. Log in of zoek er een op om ze hier te vinden.
search-nothing-offline = Er is geen verbinding. Alleen wat op deze computer staat, is te vinden.
search-go-help = Bladeren door de hulp
search-go-orders = Alle bestellingen
search-go-look-up = Bestelling opzoeken
search-go-sign-in = Inloggen
