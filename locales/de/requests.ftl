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
