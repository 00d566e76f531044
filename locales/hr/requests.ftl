# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Promjena adrese
topic-payment-issue = Problem s plaćanjem
topic-order-progress = Upit o tijeku narudžbe
topic-package-not-received = Paket nije stigao
topic-customs-duty = Carina i porezi
topic-return-replace = Povrat ili zamjena
topic-item-problem = Problem s artiklom
topic-cancel-order = Otkazivanje narudžbe
topic-contact = Javite nam se

# How far a request is.
request-state-received = Primljeno
request-state-in-review = Razmatra se
request-state-waiting-for-customer = Čeka na vas
request-state-accepted = Prihvaćeno
request-state-refused = Odbijeno
request-state-done = Riješeno
request-state-withdrawn = Povučeno
