# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Cím módosítása
topic-payment-issue = Fizetési probléma
topic-order-progress = Érdeklődés a feldolgozásról
topic-package-not-received = A csomag nem érkezett meg
topic-customs-duty = Vám és adók
topic-return-replace = Visszaküldés vagy csere
topic-item-problem = Probléma egy termékkel
topic-cancel-order = Rendelés törlése
topic-contact = Írjon nekünk

# How far a request is.
request-state-received = Beérkezett
request-state-in-review = Vizsgálat alatt
request-state-waiting-for-customer = Önre vár
request-state-accepted = Elfogadva
request-state-refused = Elutasítva
request-state-done = Lezárva
request-state-withdrawn = Visszavonva
