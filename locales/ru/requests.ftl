# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Изменить адрес
topic-payment-issue = Проблема с оплатой
topic-order-progress = Узнать, как продвигается заказ
topic-package-not-received = Посылка не пришла
topic-customs-duty = Пошлины и налоги
topic-return-replace = Вернуть или обменять
topic-item-problem = Проблема с товаром
topic-cancel-order = Отменить заказ
topic-contact = Связаться с нами

# How far a request is.
request-state-received = Получено
request-state-in-review = На рассмотрении
request-state-waiting-for-customer = Ждёт вас
request-state-accepted = Принято
request-state-refused = Отклонено
request-state-done = Выполнено
request-state-withdrawn = Отозвано
