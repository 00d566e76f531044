# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Bestellungen
orders-list = Ihre Bestellungen
orders-search-label = Bestellungen durchsuchen
orders-search-placeholder = Bestellnummer, Produkt oder Sendungsnummer
orders-filter-label = Anzeigen
orders-filter-all = Alle
orders-filter-attention = Zu beachten
orders-filter-awaiting-payment = Zahlung ausstehend
orders-filter-processing = In Bearbeitung
orders-filter-shipped = Versendet
orders-filter-delivered = Zugestellt
orders-filter-cancelled = Storniert
orders-sort-label = Sortieren nach
orders-sort-newest-first = Neueste zuerst
orders-sort-oldest-first = Älteste zuerst
orders-sort-last-changed = Letzte Änderung
orders-found = { $count ->
    [one] { $count } Bestellung
   *[other] { $count } Bestellungen
}
orders-empty-title = Noch keine Bestellungen
orders-empty-text = Wenn Sie bei { $store } bestellen, erscheint hier alles dazu, auch ohne Internet.
orders-none-found-title = Keine passende Bestellung
orders-none-found-text = Versuchen Sie es mit weniger Wörtern oder einem anderen Filter.
orders-show-all = Alle Bestellungen anzeigen
orders-signed-out-title = Hier ist Platz für Ihre Bestellungen
orders-signed-out-text = Melden Sie sich an, um alle Bestellungen auf diesem Computer zu sehen, oder rufen Sie eine einzelne Bestellung über ihre Nummer ab.

## A row of the list, also on the start page

order-title-more = { $more ->
    [one] { $title } und { $more } weiterer Artikel
   *[other] { $title } und { $more } weitere Artikel
}
order-number = Bestellung { $number }
order-placed = Bestellt am { $date }
order-row-arrives = Voraussichtlich { $days }
order-row-arrives-near = Voraussichtlich { $day }
order-row-ships = Versand bis { $date }
order-row-late = Sollte bis { $date } ankommen
order-row-until = Bis { $date }

## Status of an order

order-status-awaiting-payment = Zahlung ausstehend
order-status-awaiting-payment-meaning = Wir warten auf Ihre Zahlung. Sobald sie eingegangen ist, bestätigen wir die Bestellung innerhalb von 24 Stunden und beginnen mit der Bearbeitung.
order-status-processing = In Bearbeitung
order-status-processing-meaning = Wir prüfen die Zahlung, fertigen Ihre Artikel oder stellen sie zusammen und verpacken sie.
order-status-shipped = Versendet
order-status-shipped-meaning = Die Bestellung ist verpackt, dem Paketdienst übergeben und auf dem Weg zu Ihnen.
order-status-delivered = Zugestellt
order-status-delivered-meaning = Der Paketdienst meldet, dass die Bestellung zugestellt wurde.
order-status-cancelled = Storniert
order-status-cancelled-meaning = Die Bestellung wurde storniert. Es wird nichts mehr versendet.
order-status-unknown = In Arbeit
order-status-unknown-meaning = Der Shop verwendet einen Status, den diese Version der App nicht kennt. Nach einem Update wird er angezeigt.

order-sub-status-payment-received = Zahlung eingegangen
order-sub-status-payment-received-meaning = Ihre Zahlung ist eingegangen und wird aus Sicherheitsgründen geprüft.
order-sub-status-payment-confirmed = Zahlung bestätigt
order-sub-status-payment-confirmed-meaning = Die Prüfung ist abgeschlossen. Ihre Ware wird vorbereitet.
order-sub-status-packaging = Wird verpackt
order-sub-status-packaging-meaning = Wir stellen Ihre Artikel zusammen, prüfen ihre Qualität und verpacken sie.
order-sub-status-packaging-made = Wird gefertigt
order-sub-status-packaging-made-meaning = Ihr Kleidungsstück wird für Sie gefertigt. Der Status kann während der gesamten Nähzeit gleich bleiben.
order-sub-status-packaging-fast-meaning = Ihre Artikel werden verpackt und innerhalb von 24 Stunden versendet.

## Steps of an order, from placing to the door

order-steps = Schritte dieser Bestellung
order-step-awaiting-payment = Bestellung aufgegeben
order-step-payment-received = Zahlung eingegangen
order-step-payment-confirmed = Zahlung bestätigt
order-step-packaging = Sorgfältig verpackt
order-step-packaging-made = Für Sie gefertigt
order-step-shipped = Dem Paketdienst übergeben
order-step-out-for-delivery = In Zustellung
order-step-delivered = Zugestellt
order-step-cancelled = Storniert
order-step-state-done = Erledigt
order-step-state-current = Jetzt
order-step-state-ahead = Steht noch aus
order-step-expected = Voraussichtlich { $days }
order-step-by = Bis { $date }

## What comes next

order-next = So geht es weiter
order-next-yours = Jetzt zu erledigen
order-next-pay = Zur Zahlung
order-next-until = Bis { $until }
order-next-awaiting-payment = Ihre Zahlung
order-next-payment-received = Ihre Zahlung geht ein
order-next-payment-confirmed = Wir prüfen die Zahlung, meist innerhalb von 24 Stunden
order-next-packaging = Wir bereiten Ihre Artikel vor
order-next-shipped = Übergabe an den Paketdienst
order-next-out-for-delivery = Die Bestellung wird zu Ihnen gebracht
order-next-delivered = Voraussichtliche Lieferung
order-next-cancelled = Die Bestellung ist storniert
order-next-by = Bis { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Das ist { $day }.
order-next-undated = Dafür gibt es noch keinen Termin.
order-next-late-shipped = Das war für den { $date } geplant. Es tut uns leid, dass es länger dauert.
order-next-late-delivered = Die Bestellung sollte bis zum { $date } ankommen. Es tut uns leid, dass es länger dauert.
order-next-nothing = Es steht nichts mehr aus.

## Things to look at. Title, then what to do about it.

attention-payment-due = Ihre Zahlung fehlt noch
attention-payment-due-text = Bezahlen Sie auf der Seite des Shops, damit wir beginnen können.
attention-payment-due-until = Bezahlen Sie bis zum { $until } auf der Seite des Shops, damit wir beginnen können.
attention-payment-failed = Die Zahlung ist fehlgeschlagen
attention-payment-failed-text = Es wurde nichts abgebucht. Versuchen Sie es auf der Seite des Shops noch einmal oder mit einer anderen Zahlungsart.
attention-payment-failed-until = Es wurde nichts abgebucht. Versuchen Sie es bis zum { $until } auf der Seite des Shops noch einmal oder mit einer anderen Zahlungsart.
attention-customs-action = Der Zoll braucht etwas von Ihnen
attention-customs-action-text = Das Paket wartet auf ein Dokument oder eine Zahlung. Wenden Sie sich an den Paketdienst, der beim Paket genannt ist.
attention-customs-action-until = Das Paket wartet bis zum { $until } auf ein Dokument oder eine Zahlung. Wenden Sie sich an den Paketdienst, der beim Paket genannt ist.
attention-address-action = Bitte prüfen Sie die Adresse
attention-address-action-text = Der Paketdienst konnte an diese Adresse nicht zustellen. Wenden Sie sich an ihn; er ist beim Paket genannt.
attention-address-action-until = Der Paketdienst konnte an diese Adresse nicht zustellen. Wenden Sie sich bis zum { $until } an ihn; er ist beim Paket genannt.
attention-action-required = Der Paketdienst wartet auf Sie
attention-action-required-text = Das Paket bleibt liegen, bis Sie etwas tun. Wenden Sie sich an den Paketdienst, der beim Paket genannt ist.
attention-action-required-until = Das Paket bleibt liegen, bis Sie etwas tun. Sie haben bis zum { $until } Zeit.
attention-pickup-ready = Abholbereit
attention-pickup-ready-text = Ihr Paket liegt in der Abholstelle. Bringen Sie den Abholcode und einen Ausweis mit.
attention-pickup-ready-until = Ihr Paket liegt bis zum { $until } in der Abholstelle. Bringen Sie den Abholcode und einen Ausweis mit.
attention-attempt-failed = Niemand war da
attention-attempt-failed-text = Der Paketdienst wollte zustellen. Vereinbaren Sie mit ihm einen anderen Tag.
attention-attempt-failed-until = Der Paketdienst wollte zustellen. Vereinbaren Sie bis zum { $until } einen anderen Tag.
attention-parcel-lost = Das Paket ist wohl verloren gegangen
attention-parcel-lost-text = Der Paketdienst findet es nicht. Sie müssen nicht darauf warten: Schreiben Sie uns zu dieser Bestellung.
attention-parcel-damaged = Das Paket wurde beschädigt
attention-parcel-damaged-text = Der Paketdienst meldet einen Schaden. Ist etwas darin kaputt, schreiben Sie uns und fügen Sie Fotos bei.
attention-parcel-exception = Das Paket wird aufgehalten
attention-parcel-exception-text = Der Paketdienst meldet ein Problem unterwegs. Meist geht es innerhalb weniger Tage von selbst weiter.
attention-parcel-returning = Das Paket geht zurück
attention-parcel-returning-text = Es konnte nicht zugestellt werden und kommt zu uns zurück. Schreiben Sie uns zu dieser Bestellung.
attention-held-at-customs = Beim Zoll
attention-held-at-customs-text = Das Zollamt prüft das Paket. Das kann einige Tage dauern. Sie müssen nichts tun.
attention-late-to-ship = Versand später als geplant
attention-late-to-ship-text = Es tut uns leid. Die Bestellung wird noch vorbereitet.
attention-late-to-ship-since = Der Versand war bis zum { $since } geplant. Es tut uns leid. Die Bestellung wird noch vorbereitet.
attention-late-to-arrive = Später als erwartet
attention-late-to-arrive-text = Es tut uns leid. Die Bestellung ist noch unterwegs.
attention-late-to-arrive-since = Die Bestellung sollte bis zum { $since } ankommen. Es tut uns leid. Sie ist noch unterwegs.
attention-no-scan = Keine Neuigkeiten zum Paket
attention-no-scan-text = Das Paket wurde seit einigen Tagen nicht gescannt. Oft geschieht das erst in Ihrem Land wieder.
order-attention = Zu beachten
order-attention-see-parcel = Zum Paket

## Milestones of a parcel

milestone-not-found = Noch nicht erfasst
milestone-not-found-meaning = Der Paketdienst kennt diese Nummer noch nicht. Das kann einige Tage dauern.
milestone-info-received = Angekündigt
milestone-info-received-meaning = Der Paketdienst hat die Daten und wartet auf das Paket.
milestone-in-transit = Unterwegs
milestone-in-transit-meaning = Das Paket ist auf dem Weg. Auf langen Strecken kann es Tage ohne Neuigkeiten geben.
milestone-out-for-delivery = In Zustellung
milestone-out-for-delivery-meaning = Das Paket sollte heute bei Ihnen ankommen.
milestone-available-for-pickup = Abholbereit
milestone-available-for-pickup-meaning = Das Paket liegt für Sie in der Abholstelle bereit.
milestone-attempt-failed = Zustellversuch erfolglos
milestone-attempt-failed-meaning = Der Paketdienst war da und konnte das Paket nicht übergeben.
milestone-delivered = Zugestellt
milestone-delivered-meaning = Der Paketdienst meldet, dass das Paket übergeben wurde.
milestone-exception = Problem unterwegs
milestone-exception-meaning = Etwas hält das Paket auf.
milestone-returning = Auf dem Rückweg
milestone-returning-meaning = Das Paket ist auf dem Weg zurück zu uns.
milestone-returned = Zurück bei uns
milestone-returned-meaning = Das Paket ist wieder bei uns.
milestone-expired = Keine weiteren Neuigkeiten
milestone-expired-meaning = Der Paketdienst hat schon lange nichts mehr gemeldet.
milestone-unknown = Neue Meldung zum Paket
milestone-unknown-meaning = Der Paketdienst meldet etwas, das diese Version der App noch nicht kennt.

sub-milestone-customs = Beim Zoll
sub-milestone-customs-meaning = Das Zollamt prüft das Paket.
sub-milestone-delayed = Verspätet
sub-milestone-delayed-meaning = Das Paket ist weiter unterwegs, aber später dran als geplant.
sub-milestone-address = Problem mit der Adresse
sub-milestone-address-meaning = Der Paketdienst konnte an diese Adresse nicht zustellen.
sub-milestone-damaged = Beschädigt
sub-milestone-damaged-meaning = Der Paketdienst meldet, dass das Paket beschädigt wurde.
sub-milestone-lost = Verloren gegangen
sub-milestone-lost-meaning = Der Paketdienst findet das Paket nicht.
sub-milestone-refused = Annahme verweigert
sub-milestone-refused-meaning = Das Paket wurde an der Tür nicht angenommen.
sub-milestone-no-one-home = Niemand war da
sub-milestone-no-one-home-meaning = Der Paketdienst war da, aber niemand hat geöffnet.

## The four axes of an order

order-payment = Zahlung
order-payment-awaiting = Noch nicht bezahlt
order-payment-awaiting-meaning = Wir warten auf Ihre Zahlung.
order-payment-authorized = Reserviert
order-payment-authorized-meaning = Der Betrag ist reserviert und noch nicht abgebucht.
order-payment-paid = Bezahlt
order-payment-paid-meaning = Der gesamte Betrag ist eingegangen.
order-payment-partially-refunded = Teilweise erstattet
order-payment-partially-refunded-meaning = Ein Teil des Betrags wurde zurückgezahlt.
order-payment-refunded = Erstattet
order-payment-refunded-meaning = Der gesamte Betrag wurde zurückgezahlt.
order-payment-failed = Fehlgeschlagen
order-payment-failed-meaning = Die Zahlung ist fehlgeschlagen.

order-state = Bestellung
order-state-open = Offen
order-state-open-meaning = Für uns gibt es noch etwas zu tun.
order-state-completed = Abgeschlossen
order-state-completed-meaning = Alles ist erledigt.
order-state-cancelled = Storniert
order-state-cancelled-meaning = Es wird nichts mehr versendet.

order-shipment = Versand
order-shipment-not-shipped = Noch nicht versendet
order-shipment-not-shipped-meaning = Alles ist noch bei uns.
order-shipment-partially-shipped = Teilweise versendet
order-shipment-partially-shipped-meaning = Einige Artikel sind unterwegs, andere folgen.
order-shipment-shipped = Versendet
order-shipment-shipped-meaning = Alles ist unterwegs.
order-shipment-partially-delivered = Teilweise zugestellt
order-shipment-partially-delivered-meaning = Einige Pakete sind angekommen, andere noch unterwegs.
order-shipment-delivered = Zugestellt
order-shipment-delivered-meaning = Alle Pakete sind angekommen.

order-returns = Rückgabe
order-returns-none = Keine
order-returns-none-meaning = Es wurde nichts zurückgeschickt.
order-returns-requested = Angefragt
order-returns-requested-meaning = Sie möchten etwas zurückschicken.
order-returns-in-transit = Auf dem Weg zu uns
order-returns-in-transit-meaning = Ihre Rücksendung ist unterwegs.
order-returns-received = Eingegangen
order-returns-received-meaning = Ihre Rücksendung ist angekommen und wird geprüft.
order-returns-refunded = Erstattet
order-returns-refunded-meaning = Ihre Rücksendung wurde erstattet.

## The page of an order

order-back = Alle Bestellungen
order-not-found-title = Diese Bestellung ist nicht hier
order-where = Wo Ihre Bestellung ist
order-parcel-of = Paket { $place } von { $count }
order-parcel-one = Paket
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Inhalt
order-tracking-number = Sendungsnummer
order-tracking-copy = Sendungsnummer kopieren
order-tracking-copied = Die Sendungsnummer wurde kopiert.
order-tracking-open = Sendung online verfolgen
order-route = Orte auf dem Weg
order-timeline = Weg dieses Pakets
order-timeline-more = { $count ->
    [one] { $count } früheres Ereignis anzeigen
   *[other] { $count } frühere Ereignisse anzeigen
}
order-timeline-empty = Der Paketdienst hat noch nichts gemeldet.
order-timeline-local = Alle Zeiten sind Ortszeiten.
order-carrier-says = Der Paketdienst schreibt:
order-untracked-title = Versand ohne Sendungsverfolgung
order-untracked-text = Dieses Paket hat keine Sendungsnummer, und unterwegs wird nichts gemeldet. Richten Sie sich nach der voraussichtlichen Lieferung.
order-untracked-shipped = Versendet am { $date }.
order-carrier = Paketdienst
order-last-mile = Zustelldienst vor Ort
order-carrier-call = { $name } anrufen
order-carrier-write = An { $name } schreiben
order-carrier-visit = Seite von { $name } öffnen
order-pickup = Abholstelle
order-pickup-hours = Öffnungszeiten
order-pickup-hours-line = { $days }, { $open } bis { $close }
order-pickup-deadline = Abholen bis zum { $time }
order-pickup-code = Abholcode
order-lines = Artikel
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Auf Bestellung gefertigt
order-line-fast = Versand in 24 Stunden
order-total-subtotal = Artikel
order-total-shipping = Versand
order-total-shipping-free = Kostenlos
order-total-tax = Steuern
order-total-duties = Zollabgaben
order-total-discount = Rabatt
order-total = Gesamtbetrag
order-total-refunded = Erstattet
order-converted = Etwa { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, Kurs vom { $day }
order-address = Lieferadresse
order-delivery = Lieferung
order-delivery-method = Versandart
order-delivery-tracked = Mit Sendungsverfolgung
order-delivery-untracked = Ohne Sendungsverfolgung
order-delivery-window = Voraussichtlich
order-delivery-ship-date = Voraussichtlicher Versand bis
order-delivery-processing = Bearbeitungszeit
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } Werktag
   *[other] { $min }–{ $max } Werktage
}
order-delivery-moved = Der voraussichtliche Termin hat sich geändert
order-delivery-was = { $days }, mitgeteilt am { $given }
order-copy-number = Bestellnummer kopieren
order-number-copied = Die Bestellnummer wurde kopiert.
order-requests = Ihre Anfragen
order-notices = Desktop-Benachrichtigungen
order-notices-on = Sie werden benachrichtigt, wenn sich bei dieser Bestellung etwas tut.
order-notices-muted = Diese Bestellung ist stummgeschaltet. Ihre Mitteilungen erscheinen nur in der Liste.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Hilfe zu dieser Bestellung
order-help-closed = Zurzeit nicht möglich
order-row-help = Hilfe erhalten
order-articles = Passende Hilfeseiten

topic-until = Bis { $until }
topic-until-shipped = Bis zum Versand
topic-until-shipped-by = Bis zum Versand, voraussichtlich bis { $date }
topic-until-arrived = Bis zur Zustellung
topic-until-confirmed = Bis die Zahlung bestätigt ist
topic-until-days = { $days ->
    [one] Bis { $days } Tag nach der Zustellung
   *[other] Bis { $days } Tage nach der Zustellung
}
topic-always = Jederzeit

topic-part-unshipped = { $count ->
    [one] { $count } von { $total } Artikeln ist noch nicht versendet
   *[other] { $count } von { $total } Artikeln sind noch nicht versendet
}
topic-part-missing = { $count ->
    [one] { $count } von { $total } Artikeln ist nicht angekommen
   *[other] { $count } von { $total } Artikeln sind nicht angekommen
}
topic-part = { $count ->
    [one] Für { $count } von { $total } Artikeln
   *[other] Für { $count } von { $total } Artikeln
}
topic-part-earlier = Einige davon nur bis { $until }

topic-begun = Entwurf fortsetzen

topic-not-yet = Noch nicht
topic-no-longer = Nicht mehr
topic-not-here = Nicht für diese Bestellung

topic-instead-change-address = Stattdessen Adresse ändern
topic-instead-payment-issue = Stattdessen nach der Zahlung fragen
topic-instead-order-progress = Stattdessen nach dem Stand fragen
topic-instead-package-not-received = Stattdessen nach dem Paket fragen
topic-instead-customs-duty = Stattdessen nach dem Zoll fragen
topic-instead-return-replace = Stattdessen etwas zurückschicken
topic-instead-item-problem = Stattdessen ein Problem melden
topic-instead-cancel-order = Stattdessen Bestellung stornieren
topic-instead-contact = Stattdessen uns schreiben

topic-closed-not-placed = Die Bestellung wird erst bestätigt, wenn Ihre Zahlung eingegangen ist.
topic-closed-not-paid = Ihre Zahlung ist noch nicht eingegangen. Sobald sie eingegangen ist, können Sie hier anfragen.
topic-closed-payment-confirmed = Ihre Zahlung wurde bestätigt. Damit ist alles in Ordnung.
topic-closed-payment-confirmed-at = Ihre Zahlung wurde am { $at } bestätigt. Damit ist alles in Ordnung.
topic-closed-no-ship-date = Für den Versand gibt es noch keinen Termin, er kann sich also noch nicht verspäten.
topic-closed-before-ship-date = Die Bestellung kann noch rechtzeitig versendet werden.
topic-closed-before-ship-date-from = Die Bestellung kann noch rechtzeitig versendet werden. Wenn nicht, können Sie ab dem { $from } nachfragen.
topic-closed-not-shipped = Es wurde noch nichts versendet. Sobald etwas unterwegs ist, können Sie hier anfragen.
topic-closed-already-shipped = Die Bestellung wurde versendet.
topic-closed-already-shipped-at = Die Bestellung wurde am { $at } versendet.
topic-closed-before-delivery-date = Die Bestellung kann noch rechtzeitig ankommen.
topic-closed-before-delivery-date-from = Die Bestellung kann noch rechtzeitig ankommen. Wenn nicht, können Sie ab dem { $from } nachfragen.
topic-closed-ready-for-pickup = Das Paket liegt für Sie in der Abholstelle bereit.
topic-closed-ready-for-pickup-from = Das Paket liegt für Sie in der Abholstelle bereit. Wenn Sie es dort nicht bekommen, können Sie ab dem { $from } nachfragen.
topic-closed-goes-back = Das Paket geht an uns zurück und kommt deshalb nicht an.
topic-closed-goes-back-at = Das Paket ist seit dem { $at } auf dem Rückweg zu uns und kommt deshalb nicht an.
topic-closed-already-delivered = Der Paketdienst meldet die Zustellung. Wenn Sie nichts finden, sagen Sie es uns.
topic-closed-already-delivered-at = Laut Paketdienst wurde am { $at } zugestellt. Wenn Sie nichts finden, sagen Sie es uns.
topic-closed-return-window-over = Die Frist dafür ist abgelaufen.
topic-closed-return-window-over-at = Das war bis zum { $at } möglich.
topic-closed-made-to-order = Das wurde eigens für Sie gefertigt und kann nicht zurückgeschickt werden. Wenn etwas damit nicht stimmt, sagen Sie es uns.
topic-closed-already-returned = Ihre Rücksendung ist bei uns, und alles wurde zurückgezahlt.
topic-closed-refunded = Alles wurde zurückgezahlt.
topic-closed-cancelled = Die Bestellung wurde storniert.
topic-closed-cancelled-at = Die Bestellung wurde am { $at } storniert.
topic-closed-unknown = Der Shop bietet das für diese Bestellung zurzeit nicht an.
topic-closed-opens = Sie können ab dem { $from } anfragen.

topic-change-address-not-placed = Die Bestellung ist noch nicht bestätigt. Sie können sie stornieren und mit der richtigen Adresse neu bestellen.
topic-change-address-already-shipped = Die Bestellung wurde versendet, die Adresse steht also fest.
topic-change-address-already-shipped-at = Die Bestellung wurde am { $at } versendet, die Adresse steht also fest.
topic-order-progress-already-shipped = Die Bestellung wurde versendet. Auf der Bestellseite sehen Sie, wo sie ist.
topic-order-progress-already-shipped-at = Die Bestellung wurde am { $at } versendet. Auf der Bestellseite sehen Sie, wo sie ist.
topic-customs-duty-already-shipped = Die Bestellung wurde versendet. Was zu zahlen ist, können Ihnen jetzt der Paketdienst oder das Zollamt sagen.
topic-customs-duty-already-shipped-at = Die Bestellung wurde am { $at } versendet. Was zu zahlen ist, können Ihnen jetzt der Paketdienst oder das Zollamt sagen.
topic-cancel-order-already-shipped = Die Bestellung wurde versendet und kann nicht mehr storniert werden.
topic-cancel-order-already-shipped-at = Die Bestellung wurde am { $at } versendet und kann nicht mehr storniert werden.
topic-package-not-received-not-shipped = Zurzeit ist nichts unterwegs. Sie können anfragen, wenn ein Paket nicht rechtzeitig ankommt.
topic-payment-issue-cancelled = Die Bestellung wurde storniert, es muss also nichts bezahlt werden.
topic-payment-issue-cancelled-at = Die Bestellung wurde am { $at } storniert, es muss also nichts bezahlt werden.
topic-payment-issue-refunded = Das Geld wurde zurückgezahlt.
topic-payment-issue-refunded-at = Das Geld wurde zurückgezahlt und sollte bis zum { $at } angekommen sein. Wenn nicht, sagen Sie es uns.
topic-return-replace-return-window-over-at = Artikel konnten bis zum { $at } zurückgeschickt werden.
topic-item-problem-return-window-over-at = Probleme konnten bis zum { $at } gemeldet werden.
