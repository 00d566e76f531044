# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Endre adressen
topic-payment-issue = Problem med betalingen
topic-order-progress = Spør om status
topic-package-not-received = Pakken er ikke mottatt
topic-customs-duty = Toll og avgifter
topic-return-replace = Returner eller bytt
topic-item-problem = Problem med en vare
topic-cancel-order = Kanseller bestillingen
topic-contact = Kontakt oss

request-state-received = Mottatt
request-state-in-review = Blir sett på
request-state-waiting-for-customer = Venter på deg
request-state-accepted = Godkjent
request-state-refused = Avslått
request-state-done = Ferdig
request-state-withdrawn = Trukket tilbake
