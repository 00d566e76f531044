# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Změnit adresu
topic-payment-issue = Problém s platbou
topic-order-progress = Zeptat se na průběh
topic-package-not-received = Zásilka nedorazila
topic-customs-duty = Clo a daně
topic-return-replace = Vrátit nebo vyměnit
topic-item-problem = Problém se zbožím
topic-cancel-order = Zrušit objednávku
topic-contact = Napište nám

# How far a request is.
request-state-received = Přijato
request-state-in-review = Posuzuje se
request-state-waiting-for-customer = Čeká na vás
request-state-accepted = Schváleno
request-state-refused = Zamítnuto
request-state-done = Vyřízeno
request-state-withdrawn = Staženo
