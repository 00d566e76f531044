# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Ändra adressen
topic-payment-issue = Problem med betalningen
topic-order-progress = Fråga om status
topic-package-not-received = Paketet har inte kommit
topic-customs-duty = Tull och skatter
topic-return-replace = Returnera eller byt
topic-item-problem = Problem med en vara
topic-cancel-order = Annullera beställningen
topic-contact = Kontakta oss

request-state-received = Mottaget
request-state-in-review = Granskas
request-state-waiting-for-customer = Väntar på dig
request-state-accepted = Godkänt
request-state-refused = Avslaget
request-state-done = Klart
request-state-withdrawn = Återtaget
