# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Вы вошли
system-signed-in-text = Можно закрыть эту страницу и вернуться в приложение.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Войти не удалось
system-sign-in-failed-text = Вернитесь в приложение и попробуйте ещё раз.

# Another window of the app is open already.
system-already-open-title = Приложение { $app } уже открыто
system-already-open-text = Найдите его другое окно. Два сразу мешали бы друг другу.

system-keychain-slow-title = Ждём связку ключей
system-keychain-slow-text = Приложение { $app } шифрует то, что хранит, и хочет держать ключ в системной связке ключей. Если появится запрос пароля, введите его. Без связки ключей ключ хранится в файле, который можете прочитать только вы.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Связка ключей не отвечает
system-keychain-silent-text = В ней лежит ключ к тому, что приложение { $app } здесь сохранило. Разблокируйте её и попробуйте ещё раз. Если начать заново, { $app } снова загрузит всё из магазина, но то, что вы ещё не отправили, останется под замком.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Нет ключа к вашим данным
system-key-lost-text = Приложение { $app } шифрует то, что хранит, а ключа на прежнем месте нет. Если начать заново, всё снова загрузится из магазина, но то, что вы ещё не отправили, останется под замком.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = Приложение { $app } не может использовать свою папку
system-folder-unusable-text = Проверьте, что на диске есть место, что вам разрешено писать в свои папки и что версия { $app } актуальна.

# Buttons.
system-trouble-again = Повторить
system-trouble-afresh = Начать заново
system-trouble-without-keychain = Продолжить без связки ключей
system-trouble-quit = Выйти

system-notice-order-confirmed = Заказ { $order } подтверждён
system-notice-order-confirmed-text = Готовим: { $goods }
system-notice-order-shipped = Заказ { $order } отправлен
system-notice-order-shipped-text = В пути: { $goods }
system-notice-order-delivered = Заказ { $order } доставлен
system-notice-order-delivered-text = Доставлено: { $goods }
system-notice-order-cancelled = Заказ { $order } отменён
system-notice-order-cancelled-text = Больше ничего не будет отправлено: { $goods }
system-notice-delivery-date-moved = Новая дата доставки заказа { $order }
system-notice-delivery-date-moved-text = Придёт в другой день: { $goods }
system-notice-action-required = Заказ { $order } требует внимания
system-notice-action-required-text = Нужны ваши действия: { $goods }
system-notice-refunded = Деньги за заказ { $order } возвращены
system-notice-refunded-text = Возврат денег: { $goods }
system-notice-request-answered = На ваше обращение ответили
system-notice-request-answered-text = Откройте его, чтобы прочитать ответ.
system-notice-request-unanswered = На ваше обращение ещё не ответили
system-notice-request-unanswered-text = Это дольше, чем обычно. Вы можете написать ещё раз.
system-notice-ship-date-passed = Заказ { $order } ещё не отправлен
system-notice-ship-date-passed-text = Позже, чем обещано: { $goods }
system-notice-no-scan = Нет новостей о заказе { $order }
system-notice-no-scan-text = Служба доставки давно молчит: { $goods }
system-notice-delivery-window-passed = Заказ { $order } ещё не пришёл
system-notice-delivery-window-passed-text = Позже, чем ожидалось: { $goods }
system-notice-pickup-deadline-near = Забрать заказ { $order }
system-notice-pickup-deadline-near-text = Посылка скоро уедет обратно: { $goods }
system-notice-return-window-ending = Крайний срок возврата заказа { $order }
system-notice-return-window-ending-text = Ещё несколько дней можно вернуть: { $goods }
system-notice-payment-due = Оплата заказа { $order }
system-notice-payment-due-text = Ещё не поступила, срок скоро истечёт: { $goods }
system-notice-summary = { $count ->
    [one] { $count } новое уведомление
    [few] { $count } новых уведомления
    [many] { $count } новых уведомлений
   *[other] { $count } нового уведомления
}
system-notice-open = Открыть

system-tray-open = Открыть окно
system-tray-quit = Выйти
system-tray-unread = { $count ->
    [0] Нет непрочитанных уведомлений
    [one] { $count } непрочитанное уведомление
    [few] { $count } непрочитанных уведомления
    [many] { $count } непрочитанных уведомлений
   *[other] { $count } непрочитанного уведомления
}

system-close-title = Продолжить работу без окна?
system-close-text = Тогда вы сразу узнаете, если с вашими заказами что-то произойдёт. Это занимает мало памяти. Изменить это можно в настройках в любое время.
system-close-stay = Продолжать работу
system-close-quit = Выйти
