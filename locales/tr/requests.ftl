# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Adresi değiştir
topic-payment-issue = Ödeme sorunu
topic-order-progress = Hazırlık durumunu sor
topic-package-not-received = Paketim gelmedi
topic-customs-duty = Gümrük ve vergiler
topic-return-replace = İade veya değişim
topic-item-problem = Ürünle ilgili sorun
topic-cancel-order = Siparişi iptal et
topic-contact = Bize ulaşın

# How far a request is.
request-state-received = Alındı
request-state-in-review = İnceleniyor
request-state-waiting-for-customer = Sizi bekliyor
request-state-accepted = Kabul edildi
request-state-refused = Reddedildi
request-state-done = Tamamlandı
request-state-withdrawn = Geri çekildi
