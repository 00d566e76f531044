# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Zmień adres
topic-payment-issue = Problem z płatnością
topic-order-progress = Zapytaj o realizację
topic-package-not-received = Paczka nie dotarła
topic-customs-duty = Cło i podatki
topic-return-replace = Zwrot lub wymiana
topic-item-problem = Problem z produktem
topic-cancel-order = Anuluj zamówienie
topic-contact = Napisz do nas

# How far a request is.
request-state-received = Otrzymane
request-state-in-review = Rozpatrywane
request-state-waiting-for-customer = Czeka na Ciebie
request-state-accepted = Przyjęte
request-state-refused = Odrzucone
request-state-done = Zakończone
request-state-withdrawn = Wycofane
