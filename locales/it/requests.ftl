# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Cambia l’indirizzo
topic-payment-issue = Problema con il pagamento
topic-order-progress = Chiedi a che punto è l’ordine
topic-package-not-received = Pacco non ricevuto
topic-customs-duty = Dazi e imposte
topic-return-replace = Restituisci o sostituisci
topic-item-problem = Problema con un articolo
topic-cancel-order = Annulla l’ordine
topic-contact = Contattaci

request-state-received = Ricevuta
request-state-in-review = In esame
request-state-waiting-for-customer = Attende la tua risposta
request-state-accepted = Accettata
request-state-refused = Respinta
request-state-done = Conclusa
request-state-withdrawn = Ritirata
