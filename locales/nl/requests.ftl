# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Adres wijzigen
topic-payment-issue = Probleem met de betaling
topic-order-progress = Vragen naar de voortgang
topic-package-not-received = Pakket niet ontvangen
topic-customs-duty = Invoerrechten en belastingen
topic-return-replace = Retourneren of ruilen
topic-item-problem = Probleem met een artikel
topic-cancel-order = Bestelling annuleren
topic-contact = Contact opnemen

request-state-received = Ontvangen
request-state-in-review = Wordt bekeken
request-state-waiting-for-customer = Wacht op jou
request-state-accepted = Geaccepteerd
request-state-refused = Afgewezen
request-state-done = Afgehandeld
request-state-withdrawn = Ingetrokken
