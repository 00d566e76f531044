# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Schimbă adresa
topic-payment-issue = Problemă cu plata
topic-order-progress = Întreabă despre stadiul comenzii
topic-package-not-received = Colet neprimit
topic-customs-duty = Vamă și taxe
topic-return-replace = Returnează sau înlocuiește
topic-item-problem = Problemă cu un produs
topic-cancel-order = Anulează comanda
topic-contact = Contactează-ne

request-state-received = Primită
request-state-in-review = În analiză
request-state-waiting-for-customer = Așteaptă răspunsul tău
request-state-accepted = Acceptată
request-state-refused = Respinsă
request-state-done = Rezolvată
request-state-withdrawn = Retrasă
