# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Adresse ändern
topic-payment-issue = Problem mit der Zahlung
topic-order-progress = Nach dem Stand fragen
topic-package-not-received = Paket nicht erhalten
topic-customs-duty = Zoll und Steuern
topic-return-replace = Rückgabe oder Umtausch
topic-item-problem = Problem mit einem Artikel
topic-cancel-order = Bestellung stornieren
topic-contact = Kontakt aufnehmen

request-state-received = Eingegangen
request-state-in-review = In Prüfung
request-state-waiting-for-customer = Wartet auf Sie
request-state-accepted = Angenommen
request-state-refused = Abgelehnt
request-state-done = Erledigt
request-state-withdrawn = Zurückgezogen
request-state-unknown = Wird bearbeitet

request-state-received-meaning = { $store } hat Ihre Anfrage und wird sie beantworten.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } hat Ihre Anfrage. Die Antwort kommt meist innerhalb von { $hours } Stunde.
       *[other] { $store } hat Ihre Anfrage. Die Antwort kommt meist innerhalb von { $hours } Stunden.
    }
request-state-in-review-meaning = Bei { $store } sieht sich jemand die Anfrage an.
request-state-waiting-for-customer-meaning = { $store } braucht etwas von Ihnen. Bitte antworten Sie unten.
request-state-accepted-meaning = { $store } ist einverstanden. In den Nachrichten steht, wie es weitergeht.
request-state-refused-meaning = { $store } hat nicht zugestimmt. In den Nachrichten steht, warum.
request-state-done-meaning = Das ist erledigt.
request-state-withdrawn-meaning = Sie haben diese Anfrage zurückgezogen.
request-state-unknown-meaning = { $store } kümmert sich darum.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Wartet auf eine Verbindung
sending-waits-sign-in = Wartet auf Ihre Anmeldung
sending-waits-store = Wartet auf Antwort des Shops
sending-waits-turn = Wird gleich gesendet
sending-waits-retry = Neuer Versuch { $when }
sending-sending = Wird gesendet
sending-files = { $sent } von { $total }
stuck-label = Nicht gesendet
stuck-label-refused = Nicht angenommen

sending-files-label = Dateien
sending-exposed = Vielleicht ist es schon angekommen. Es wird noch einmal gesendet und kommt trotzdem nur einmal an.
sending-edit = Bearbeiten
sending-resend = Trotzdem senden
sending-discard = Verwerfen
sending-stop = Nicht senden
sending-replace-title = Ihren Entwurf ersetzen?
sending-replace-text = Sie haben hier schon etwas anderes angefangen, das noch nicht gesendet ist. Es wird durch das ersetzt, was Sie zurückholen.
sending-replace-confirm = Ersetzen
sending-discard-title = Endgültig verwerfen?
sending-discard-text = Es wird nicht gesendet und lässt sich nicht wiederherstellen.
sending-discard-confirm = Verwerfen

stuck-refused = { $store } hat das nicht angenommen.
stuck-refused-topic-closed = Inzwischen war das bei { $store } nicht mehr möglich.
stuck-refused-line-not-eligible = { $store } hat das nicht für alle Artikel oder nicht in dieser Anzahl angenommen.
stuck-refused-request-closed = Die Anfrage wurde geschlossen, bevor das ankam.
stuck-refused-request-closed-at = Die Anfrage wurde am { $at } geschlossen, bevor das ankam.
stuck-superseded = Ihre spätere Anfrage macht das unnötig, deshalb wurde es nicht gesendet.
stuck-expired = Das hat mehr als eine Woche gewartet und wurde deshalb nicht gesendet. Möchten Sie es noch?
stuck-gone = { $store } weiß nicht mehr, worum es hier geht.
stuck-invalid = { $store } kann das so nicht lesen. Bitte ändern Sie es und senden Sie es noch einmal.
stuck-attachment-refused = { $store } hat eine der Dateien nicht angenommen. Entfernen Sie sie und senden Sie den Rest noch einmal.
stuck-forbidden = Mit dieser Anmeldung ist das nicht erlaubt.

## Forms: what a customer fills in to ask for something

form-discarded = Der Entwurf wurde verworfen.

line-reason-changed-mind = Ich habe es mir anders überlegt
line-reason-too-small = Zu klein
line-reason-too-large = Zu groß
line-reason-not-as-described = Nicht wie beschrieben
line-reason-missing = Fehlt im Paket
line-reason-wrong-item = Anderer Artikel als bestellt
line-reason-damaged = Beschädigt
line-reason-defective = Funktioniert nicht oder hat einen Fehler
line-reason-arrived-late = Zu spät angekommen
line-reason-other = Anderer Grund

wish-refund = Geld zurück
wish-replacement = Ersatz
wish-store-credit = Guthaben

form-back = Bestellung { $number }
form-loading = Das Formular wird geladen

form-articles = Vielleicht hilft das schon weiter
form-earlier = Dazu gibt es schon eine Anfrage von Ihnen
form-earlier-text = Letzte Nachricht am { $date }. Wenn Sie etwas ergänzen möchten, schreiben Sie es dort.
form-earlier-open = Anfrage öffnen

form-text-change-address = Sollten wir sonst noch etwas wissen?
form-text-payment-issue = Was ist mit der Zahlung passiert?
form-text-payment-issue-hint = Zum Beispiel eine Fehlermeldung, eine Abbuchung von Ihrer Karte oder eine Bestätigung, die nicht kam. Senden Sie nie eine vollständige Kartennummer.
form-text-order-progress = Was möchten Sie wissen?
form-text-order-progress-hint = Schreiben Sie uns, wenn Sie die Bestellung bis zu einem bestimmten Tag brauchen.
form-text-package-not-received = Was haben Sie schon versucht?
form-text-package-not-received-hint = Zum Beispiel Nachbarn gefragt, im Briefkasten und an üblichen Ablageorten nachgesehen oder den Paketdienst angerufen.
form-text-customs-duty = Was möchten Sie zu Zoll und Steuern wissen?
form-text-customs-duty-hint = Sagen Sie uns, ob das Zollamt oder der Paketdienst Ihnen geschrieben hat. Ein Foto des Schreibens hilft uns.
form-text-return-replace = Sollten wir dazu noch etwas wissen?
form-text-item-problem = Was ist passiert?
form-text-item-problem-hint = Ein oder zwei Sätze genügen.
form-text-cancel-order = Warum möchten Sie stornieren?
form-text-cancel-order-hint = Sie müssen es nicht sagen, aber es hilft uns, besser zu werden.
form-text-contact = Wie können wir Ihnen helfen?
form-optional = { $label } (optional)
form-room = { $count ->
    [one] Noch { $count } Zeichen
   *[other] Noch { $count } Zeichen
}

form-goods-return = Welche Artikel möchten Sie zurückschicken?
form-goods-problem = Mit welchen Artikeln gibt es ein Problem?
form-goods-count = { $count } von { $total }
form-goods-quantity = Wie viele?
form-goods-less = Eins weniger
form-goods-more = Eins mehr
form-goods-reason-return = Warum?
form-goods-reason-problem = Was stimmt damit nicht?
form-goods-reason-choose = Grund auswählen
form-goods-until = Bis { $until }
form-goods-unshipped = Noch nicht versendet
form-goods-made = Für Sie gefertigt, Rückgabe nicht möglich
form-goods-over = Die Frist dafür ist abgelaufen

form-wish = Was wünschen Sie sich?

form-parcel = Welches Paket fehlt?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, ohne Sendungsnummer

form-files = Fotos und Dokumente
form-files-add = Dateien hinzufügen
form-files-hint = JPEG, PNG, WebP, HEIC oder PDF. Sie können Dateien auch hierher ziehen oder ein Bild einfügen.
form-files-drop = Dateien hier ablegen
form-files-private = Standort und Kameradaten werden vor dem Senden aus den Bildern entfernt.
form-files-coming = Wird vorbereitet
form-files-remove = { $name } entfernen
form-files-dismiss = Hinweis zu { $name } schließen

## The service record: everything the customer asked, and what they began to write.

requests-title = Meine Anfragen
requests-lead = Was Sie { $store } gefragt haben und was daraus geworden ist.
requests-needs = Jetzt zu erledigen
requests-news = Neue Antworten
requests-drafts = Angefangen, nicht gesendet
requests-open = Offen
requests-ended = Abgeschlossen
requests-ask-order = Zu einer Bestellung anfragen
requests-ask-other = Etwas anderes fragen
requests-empty-title = Noch keine Anfragen
requests-empty-text = Was Sie { $store } fragen, steht hier mit jeder Antwort. Es wird gesendet, sobald eine Verbindung besteht.
requests-signed-out-title = Ihre Anfragen sind nicht hier
requests-signed-out-text = Melden Sie sich an, um Ihre Anfragen und die Antworten zu sehen. Ohne Konto rufen Sie die Bestellung ab, um die es geht.

request-row-you = Sie:
request-row-store = { $store }:
request-row-unread = Neue Antwort

requests-draft-orphaned = Worum es hier geht, ist nicht mehr auf diesem Computer.
requests-draft-files =
    { $count ->
        [one] { $count } Datei
       *[other] { $count } Dateien
    }
requests-draft-continue = Fortsetzen
requests-draft-read = Lesen
requests-draft-discard = Entwurf „{ $topic }“ verwerfen
requests-orphan-title = Das kann nicht mehr gesendet werden
requests-orphan-text = Worum es hier geht, ist nicht mehr auf diesem Computer. Sie können Ihren Text kopieren und anderswo verwenden.
request-copy-text = Text kopieren
request-text-copied = Der Text wurde kopiert.
form-files-wanted = Mit einem Bild können wir ohne Rückfrage antworten.

form-address = Wohin sollen wir liefern?
form-address-country = Land oder Region
form-address-name = Vollständiger Name
form-address-line = Adresszeile { $number }
form-address-line-hint = Straße und Hausnummer, bei Bedarf Wohnung, Etage oder Firma.
form-address-city = Ort
form-address-code = Postleitzahl
form-address-code-own = Postleitzahl ({ $own })
form-address-region-state = Bundesstaat
form-address-region-province = Provinz
form-address-region-prefecture = Präfektur
form-address-region-county = Grafschaft oder Kreis
form-address-region-region = Region
form-address-phone = Telefon
form-address-phone-hint = Für den Paketdienst, falls es an der Tür eine Frage gibt.
form-address-example = Zum Beispiel { $example }
form-address-code-odd = Postleitzahlen sehen dort meist anders aus. Bitte prüfen Sie sie.
form-address-after = Neu
form-address-before = Bisher

form-next = So geht es weiter
form-next-send = Ihre Anfrage geht sofort an { $store }. Die Antwort erscheint hier in der App.
form-next-offline = Zurzeit besteht keine Verbindung. Ihre Anfrage bleibt sicher auf diesem Computer und wird gesendet, sobald es wieder eine gibt.
form-next-sign-in = Ihre Anfrage bleibt sicher auf diesem Computer und wird gesendet, sobald Sie sich wieder angemeldet haben.
form-next-answer = { $hours ->
    [one] { $store } antwortet meist innerhalb von { $hours } Stunde.
   *[other] { $store } antwortet meist innerhalb von { $hours } Stunden.
}
form-next-answer-open = Bei { $store } liest jemand Ihre Anfrage und antwortet.
form-next-hours = Zu diesen Zeiten antworten wir:
form-next-change-address = Wurde das Paket inzwischen dem Paketdienst übergeben, lässt sich die Adresse nicht mehr ändern. Dann sagen wir Ihnen, was stattdessen möglich ist.
form-next-payment-issue = Durch Ihre Nachfrage wird nichts doppelt abgebucht. Ist bei einer Zahlung etwas schiefgegangen, sagen wir Ihnen, wie es weitergeht.
form-next-order-progress = Wir sehen nach, wo Ihre Bestellung ist, und sagen Ihnen, wann sie versendet wird.
form-next-package-not-received = Wir fragen beim Paketdienst nach, wo das Paket ist. Ist es verloren, sprechen wir mit Ihnen über Ersatz oder eine Erstattung.
form-next-customs-duty = Zölle legt das Zollamt fest. Wir sagen Ihnen, was wir darüber wissen.
form-next-return-replace = Bitte lassen Sie die Artikel, wie sie sind, bis wir geantwortet haben. Wenn wir sie zurücknehmen können, sagen wir Ihnen, wohin Sie sie schicken.
form-next-item-problem = Bitte bewahren Sie die Artikel und die Verpackung auf, bis wir geantwortet haben.
form-next-cancel-order = Wurde die Bestellung inzwischen dem Paketdienst übergeben, kann sie nicht mehr storniert werden. Dann können Sie sie zurückschicken.
form-next-money = { $days ->
    [one] Wenn wir stornieren können, erhalten Sie { $money } innerhalb von { $days } Tag auf demselben Weg zurück, auf dem Sie bezahlt haben.
   *[other] Wenn wir stornieren können, erhalten Sie { $money } innerhalb von { $days } Tagen auf demselben Weg zurück, auf dem Sie bezahlt haben.
}
form-next-money-reserved = Wenn wir stornieren können, wird der Betrag von { $money }, den Ihre Bank reserviert hat, wieder freigegeben.
form-next-money-unpaid = Sie haben diese Bestellung nicht bezahlt, es gibt also nichts zurückzuzahlen.

form-send = Senden
form-saved = Entwurf gespeichert
form-not-saved = Der Entwurf konnte nicht gespeichert werden
form-discard = Entwurf verwerfen

form-check = { $count ->
    [one] Bitte prüfen Sie { $count } Stelle
   *[other] Bitte prüfen Sie { $count } Stellen
}
form-fault-missing = Bitte füllen Sie dieses Feld aus.
form-fault-reason = Bitte wählen Sie einen Grund aus.
form-fault-wish = Bitte wählen Sie aus, was Sie sich wünschen.
form-fault-parcel = Bitte wählen Sie das Paket aus.
form-fault-same = An diese Adresse geht die Bestellung schon.
form-fault-long = { $count ->
    [one] Das ist { $count } Zeichen zu lang.
   *[other] Das ist { $count } Zeichen zu lang.
}
form-fault-at = { $field }: { $fault }

form-closed = Das ist für diese Bestellung jetzt nicht möglich
form-gone = Diese Bestellung ist nicht mehr auf diesem Computer
form-gone-text = Vielleicht wurde sie im Shop entfernt, oder Sie haben sich mit einem anderen Konto angemeldet.
form-kept = Ihr Text ist noch da
form-copy = Text kopieren
form-copied = Der Text wurde kopiert
form-to-order = Zurück zur Bestellung

form-contact-out = Melden Sie sich an, um { $store } zu schreiben
form-contact-out-text = Dann erreicht Sie die Antwort hier in der App.
form-contact-guest = Fragen Sie zu Ihrer Bestellung
form-contact-guest-text = Sie sind mit einer einzelnen Bestellung hier, Ihre Frage gehört also zu dieser Bestellung.
form-contact-guest-open = Zur Bestellung

## One request with its messages

thread-not-found-title = Diese Anfrage ist nicht hier
thread-not-found-text = Vielleicht wurde sie von einem anderen Gerät gesendet und ist noch nicht angekommen, oder sie wurde verworfen.
thread-all = Alle Anfragen
thread-asked = Angefragt am { $date }
thread-order = Bestellung
thread-asked-for = Worum es geht
thread-line = { $count } × { $title }
thread-line-unknown = Ein Artikel der Bestellung
thread-wish = Sie wünschen
thread-address = Neue Adresse
thread-parcel = Paket

thread-messages = Nachrichten
thread-unsent = Noch nicht gesendet
thread-you = Sie
thread-pictures = Bilder
thread-files = Dateien
thread-picture-larger = { $name } größer anzeigen
thread-file-save = Speichern
thread-file-saved = Gespeichert als { $path }

thread-news-answer = Neue Antwort von { $store }
thread-news-state = Jetzt: { $state }

thread-reply-title = An { $store } schreiben
thread-send = Senden
thread-draft-kept = Entwurf gespeichert
thread-message-kept = Ihre Nachricht wird gesendet.
thread-left-title = Was Sie angefangen hatten
thread-left-text = Die Anfrage ist geschlossen, deshalb kann das nicht mehr gesendet werden. Sie können es kopieren.

thread-withdraw = Zurückziehen
thread-withdraw-title = Diese Anfrage zurückziehen?
thread-withdraw-text = { $store } erfährt sofort, dass Sie das nicht mehr möchten.
thread-withdrawing = Sie haben diese Anfrage zurückgezogen

thread-reopen-until = Noch nicht erledigt? Sie können die Anfrage bis zum { $date } wieder öffnen.
thread-reopen-text = Noch nicht erledigt? Sie können die Anfrage wieder öffnen.
thread-reopen = Wieder öffnen
thread-reopen-title = Was ist noch offen?
thread-reopen-send = Wieder öffnen

thread-rating-title = Wie gut hat { $store } Ihnen geholfen?
thread-rating-stars = Sterne
thread-rating-1 = Schlecht
thread-rating-2 = Nicht gut
thread-rating-3 = In Ordnung
thread-rating-4 = Gut
thread-rating-5 = Sehr gut
thread-rating-given = { $name } ({ $stars } von 5 Sternen)
thread-rating-text = Was gut war und was nicht
thread-rating-send = Senden
thread-rating-change = Ändern
