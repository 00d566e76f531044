# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Hilfe
help-lead = Antworten von { $store }, auch ohne Verbindung.
help-search-label = Hilfe durchsuchen
help-search-placeholder = Was möchten Sie wissen?
help-found-title = Hilfeseiten
help-found-nothing = Keine Hilfeseite passt zu „{ $text }“. Oft hilft ein kürzeres oder einfacheres Wort.
help-search-everything = Auch in Bestellungen suchen

# What the reader marked and read, on the front page of the help.
help-bookmarks = Lesezeichen
help-bookmarks-save = Als Datei speichern
help-bookmarks-hint = Sie bleiben auf diesem Computer, auch wenn Sie sich abmelden.
help-bookmarks-all = Alle anzeigen ({ $count })
help-bookmark-remove = Lesezeichen „{ $title }“ entfernen
help-bookmark-removed = Das Lesezeichen wurde entfernt.
help-bookmark-gone = Zurzeit nicht auf diesem Computer
help-recent = Zuletzt gelesen
help-recent-clear = Leeren
help-recent-cleared = Die Liste der gelesenen Seiten wurde geleert.
help-topics = Themen

help-article-count =
    { $count ->
        [one] { $count } Beitrag
       *[other] { $count } Beiträge
    }
help-all-articles =
    { $count ->
        [one] Alle Beiträge ({ $count })
       *[other] Alle { $count } Beiträge
    }
help-other-topics = Andere Themen
help-topic-missing = Dieses Thema gibt es nicht
help-topic-empty = Zu diesem Thema gibt es zurzeit keine Beiträge.

help-arriving-title = Die Hilfeseiten werden geladen
help-arriving-text = Sie werden einmal auf diesen Computer kopiert und lassen sich dann ohne Verbindung lesen.
help-arriving-language = Hilfe auf { $language }
help-arriving-progress = { $done } von { $total }
help-offline-title = Die Hilfeseiten sind noch nicht auf diesem Computer
help-offline-text = Zurzeit besteht keine Verbindung. Sobald es wieder eine gibt, werden sie automatisch geladen.
help-empty-title = Es gibt noch keine Hilfeseiten
help-empty-text = { $store } hat noch keine veröffentlicht.

help-breadcrumbs = Sie sind hier
help-updated = Zuletzt aktualisiert am { $date }
help-also-in = Weitere Sprachen:
help-fallback-title = Noch nicht auf { $wanted } verfügbar
help-fallback-text = Bis zur Übersetzung wird diese Seite auf { $shown } angezeigt.
help-chosen-title = Sie lesen diese Seite auf { $shown }
help-read-in = Auf { $language } lesen
help-read-instead = In einer anderen Sprache lesen:
help-contents = Auf dieser Seite
help-back-to-top = Nach oben
help-print = Drucken
help-picture-larger = Größer anzeigen
help-picture-title = Bild
help-table = Tabelle
help-previous = Vorheriger Beitrag
help-next = Nächster Beitrag
help-neighbours = Mehr zu diesem Thema
help-article-missing = Diese Seite ist nicht hier
help-article-missing-text = Vielleicht wurde sie umbenannt oder entfernt, oder sie ist noch nicht auf diesem Computer angekommen.
help-go-home = Alle Hilfethemen
help-printed-from = Aus den Hilfeseiten von { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Diese Seite
help-bookmark = Lesezeichen
help-compare = Mit { $language } vergleichen
help-find = Auf dieser Seite suchen
help-find-count = { $index } von { $count }
help-find-none = Nicht gefunden
help-find-previous = Vorheriger Treffer
help-find-next = Nächster Treffer
help-copy-link = Link kopieren
help-copy-link-to = Link zu „{ $heading }“ kopieren
help-link-copied = Der Link wurde kopiert.
help-outdated-title = Diese Seite ist vielleicht veraltet
help-outdated-text = Sie wurde seit mehr als zwei Jahren nicht geändert.
help-behind-title = Auf { $language } gibt es eine neuere Fassung
help-behind-text = Sie wurde am { $date } geändert. In dieser Übersetzung steht vielleicht noch nicht alles.
help-read-newer = Neuere Fassung lesen
help-resume = Weiterlesen, wo Sie aufgehört haben
help-related = Ähnliche Seiten
help-picture-fit = An Fenster anpassen
help-picture-full = Originalgröße

vote-question = War diese Seite hilfreich?
vote-yes = Ja
vote-no = Nein
vote-thanks-yes = Das freut uns. Danke für Ihre Rückmeldung.
vote-why = Woran lag es?
vote-reason-unclear = Schwer zu verstehen
vote-reason-incomplete = Es fehlt etwas
vote-reason-outdated = Nicht mehr aktuell
vote-reason-not-my-question = Beantwortet meine Frage nicht
vote-reason-dislike-policy = Verständlich, aber es gefällt mir nicht
vote-text = Was hätte geholfen?
vote-send = Senden
vote-thanks-no = Danke. Damit machen wir die Seite besser.
vote-change = Ändern
vote-contact = Suchen Sie noch eine Antwort?
vote-contact-ask = Fragen Sie uns

help-more-title = Brauchen Sie noch Hilfe?
help-likely-title = Geht es um diese Bestellung?
help-likely-open = Bestellung öffnen
help-more-order-title = Frage zu einer Bestellung
help-more-order-text = Öffnen Sie die Bestellung. Auf ihrer Seite steht, was jetzt möglich ist und an wen Sie sich wenden können.
help-more-order-link = Meine Bestellungen
help-more-record-title = Schon gefragt?
help-more-record-text = Alle Ihre Fragen und unsere Antworten darauf finden Sie unter „Meine Anfragen“.
help-more-record-link = Meine Anfragen
help-more-find-title = Sie finden eine Bestellung nicht?
help-more-find-text = Rufen Sie sie mit der Bestellnummer und der E-Mail-Adresse ab, mit der Sie bestellt haben.
help-more-find-link = Bestellung abrufen
help-more-contact-title = Schreiben Sie uns
help-more-contact-answer =
    { $hours ->
        [one] Wir antworten meist innerhalb von { $hours } Stunde.
       *[other] Wir antworten meist innerhalb von { $hours } Stunden.
    }
help-more-contact-text = Wir lesen jede Nachricht.
help-more-contact-link = Frage stellen
help-hours = { $days }, { $open } bis { $close }

search-title = Suche
search-title-for = Ergebnisse für „{ $text }“
search-count =
    { $count ->
        [one] { $count } Ergebnis
       *[other] { $count } Ergebnisse
    }
search-meant = Meinten Sie „{ $text }“?
search-orders = Bestellungen
search-articles = Hilfe
search-foreign = Hilfe in anderen Sprachen
search-all-orders = Alle in der Liste anzeigen
search-keys-move = auswählen
search-keys-open = öffnen
search-keys-focus = suchen
search-empty-title = Wonach suchen Sie?
search-empty-text = Geben Sie ein paar Buchstaben ein. Die Ergebnisse erscheinen schon beim Tippen, auch ohne Verbindung.
search-try-number = Eine Bestellnummer oder ein Teil davon
search-try-product = Etwas, das Sie gekauft haben
search-try-parcel = Eine Sendungsnummer oder ein Paketdienst
search-try-question = Eine Frage wie „Wann kommt mein Paket?“
search-nothing-title = Nichts gefunden für „{ $text }“
search-nothing-words = Versuchen Sie es mit weniger oder einfacheren Wörtern oder nur mit deren Anfang.
search-ask = Den Shop danach fragen
search-nothing-signed-out = Ihre Bestellungen sind nicht auf diesem Computer. Melden Sie sich an oder rufen Sie eine Bestellung ab, um sie hier zu finden.
search-nothing-offline = Es besteht keine Verbindung. Nur was auf diesem Computer gespeichert ist, lässt sich finden.
search-go-help = In der Hilfe blättern
search-go-orders = Alle Bestellungen
search-go-look-up = Bestellung abrufen
search-go-sign-in = Anmelden
