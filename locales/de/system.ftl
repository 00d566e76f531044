# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Sie sind angemeldet
system-signed-in-text = Sie können diese Seite schließen und zur App zurückkehren.

system-sign-in-failed-title = Die Anmeldung hat nicht geklappt
system-sign-in-failed-text = Bitte kehren Sie zur App zurück und versuchen Sie es noch einmal.

system-already-open-title = { $app } ist bereits geöffnet
system-already-open-text = Bitte suchen Sie das andere Fenster. Zwei auf einmal kämen sich in die Quere.

system-keychain-slow-title = Warten auf Ihren Schlüsselbund
system-keychain-slow-text = { $app } verschlüsselt, was gespeichert wird, und möchte den Schlüssel im Schlüsselbund Ihres Systems aufbewahren. Wenn Sie nach einem Passwort gefragt werden, geben Sie es bitte ein. Ohne Schlüsselbund liegt der Schlüssel in einer Datei, die nur Sie lesen können.

system-keychain-silent-title = Ihr Schlüsselbund antwortet nicht
system-keychain-silent-text = Darin liegt der Schlüssel zu dem, was { $app } hier gespeichert hat. Bitte entsperren Sie ihn und versuchen Sie es noch einmal. Wenn Sie neu beginnen, holt { $app } alles wieder vom Shop, aber was Sie noch nicht gesendet hatten, bleibt verschlossen.

system-key-lost-title = Der Schlüssel zu Ihren Daten fehlt
system-key-lost-text = { $app } verschlüsselt, was gespeichert wird, und der Schlüssel ist nicht mehr dort, wo er lag. Wenn Sie neu beginnen, wird alles wieder vom Shop geholt, aber was Sie noch nicht gesendet hatten, bleibt verschlossen.

system-folder-unusable-title = { $app } kann den eigenen Ordner nicht verwenden
system-folder-unusable-text = Bitte prüfen Sie, ob auf der Festplatte Platz ist, ob Sie in Ihre eigenen Ordner schreiben dürfen und ob { $app } auf dem neuesten Stand ist.

system-trouble-again = Erneut versuchen
system-trouble-afresh = Neu beginnen
system-trouble-without-keychain = Ohne Schlüsselbund fortfahren
system-trouble-quit = Beenden

system-notice-order-confirmed = Bestellung { $order } ist bestätigt
system-notice-order-confirmed-text = In Vorbereitung: { $goods }
system-notice-order-shipped = Bestellung { $order } wurde versendet
system-notice-order-shipped-text = Unterwegs: { $goods }
system-notice-order-delivered = Bestellung { $order } wurde zugestellt
system-notice-order-delivered-text = Angekommen: { $goods }
system-notice-order-cancelled = Bestellung { $order } wurde storniert
system-notice-order-cancelled-text = Es wird nichts mehr versendet: { $goods }
system-notice-delivery-date-moved = Neuer Liefertermin für Bestellung { $order }
system-notice-delivery-date-moved-text = Kommt an einem anderen Tag: { $goods }
system-notice-action-required = Bei Bestellung { $order } sind Sie gefragt
system-notice-action-required-text = Es geht erst weiter, wenn Sie etwas tun: { $goods }
system-notice-refunded = Geld für Bestellung { $order } zurückgezahlt
system-notice-refunded-text = Zurückgezahlt: { $goods }
system-notice-request-answered = Ihre Anfrage wurde beantwortet
system-notice-request-answered-text = Öffnen Sie die Anfrage, um die Antwort zu lesen.
system-notice-request-unanswered = Ihre Anfrage ist noch nicht beantwortet
system-notice-request-unanswered-text = Es dauert länger als üblich. Sie können noch einmal schreiben.
system-notice-ship-date-passed = Bestellung { $order } ist noch nicht versendet
system-notice-ship-date-passed-text = Später als zugesagt: { $goods }
system-notice-no-scan = Keine Neuigkeiten zu Bestellung { $order }
system-notice-no-scan-text = Seit Tagen nichts vom Paketdienst: { $goods }
system-notice-delivery-window-passed = Bestellung { $order } ist noch nicht angekommen
system-notice-delivery-window-passed-text = Später als erwartet: { $goods }
system-notice-pickup-deadline-near = Bestellung { $order } abholen
system-notice-pickup-deadline-near-text = Das Paket geht bald zurück: { $goods }
system-notice-return-window-ending = Ende der Rückgabefrist für Bestellung { $order }
system-notice-return-window-ending-text = Rückgabe noch wenige Tage möglich: { $goods }
system-notice-payment-due = Zahlung für Bestellung { $order }
system-notice-payment-due-text = Fehlt noch und ist bald fällig: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } neue Mitteilung
       *[other] { $count } neue Mitteilungen
    }
system-notice-open = Öffnen

system-tray-open = Fenster öffnen
system-tray-quit = Beenden
system-tray-unread =
    { $count ->
        [0] Keine ungelesenen Mitteilungen
        [one] { $count } ungelesene Mitteilung
       *[other] { $count } ungelesene Mitteilungen
    }

system-close-title = Ohne Fenster weiterlaufen lassen?
system-close-text = Dann erfahren Sie sofort, wenn sich bei Ihren Bestellungen etwas tut. Die App braucht dabei wenig Arbeitsspeicher. Sie können das jederzeit in den Einstellungen ändern.
system-close-stay = Weiterlaufen lassen
system-close-quit = Beenden
