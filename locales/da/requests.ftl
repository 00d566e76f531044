# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Ændr adressen
topic-payment-issue = Problem med betalingen
topic-order-progress = Spørg til status
topic-package-not-received = Pakken er ikke modtaget
topic-customs-duty = Told og afgifter
topic-return-replace = Returner eller byt
topic-item-problem = Problem med en vare
topic-cancel-order = Annuller ordren
topic-contact = Kontakt os

request-state-received = Modtaget
request-state-in-review = Bliver set på
request-state-waiting-for-customer = Venter på dig
request-state-accepted = Godkendt
request-state-refused = Afvist
request-state-done = Afsluttet
request-state-withdrawn = Trukket tilbage
