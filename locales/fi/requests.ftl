# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Muuta osoitetta
topic-payment-issue = Ongelma maksussa
topic-order-progress = Kysy käsittelystä
topic-package-not-received = Paketti ei saapunut
topic-customs-duty = Tulli ja verot
topic-return-replace = Palauta tai vaihda
topic-item-problem = Ongelma tuotteessa
topic-cancel-order = Peruuta tilaus
topic-contact = Ota yhteyttä

# How far a request is.
request-state-received = Vastaanotettu
request-state-in-review = Tarkasteltavana
request-state-waiting-for-customer = Odottaa sinua
request-state-accepted = Hyväksytty
request-state-refused = Hylätty
request-state-done = Valmis
request-state-withdrawn = Peruttu
