# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Заказы
orders-list = Ваши заказы
orders-search-label = Поиск по заказам
orders-search-placeholder = Номер, товар или трек-номер
orders-filter-label = Показать
orders-filter-all = Все
orders-filter-attention = Требуют внимания
orders-filter-awaiting-payment = Ожидают оплаты
orders-filter-processing = В обработке
orders-filter-shipped = Отправлены
orders-filter-delivered = Доставлены
orders-filter-cancelled = Отменены
orders-sort-label = Сортировка
orders-sort-newest-first = Сначала новые
orders-sort-oldest-first = Сначала старые
orders-sort-last-changed = По дате изменения
orders-found = { $count ->
    [one] { $count } заказ
    [few] { $count } заказа
    [many] { $count } заказов
   *[other] { $count } заказа
}
orders-empty-title = Заказов пока нет
orders-empty-text = Когда вы сделаете заказ в { $store }, всё о нём появится здесь, даже без интернета.
orders-none-found-title = Подходящих заказов нет
orders-none-found-text = Попробуйте меньше слов или другой фильтр.
orders-show-all = Показать все заказы
orders-signed-out-title = Здесь будут ваши заказы
orders-signed-out-text = Войдите, чтобы видеть все заказы на этом компьютере, или найдите один заказ по номеру.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } и ещё { $more } товар
    [few] { $title } и ещё { $more } товара
    [many] { $title } и ещё { $more } товаров
   *[other] { $title } и ещё { $more } товара
}
order-number = Заказ { $number }
order-placed = Оформлен { $date }
order-row-arrives = Ожидается { $days }
order-row-arrives-near = Ожидается { $day }
order-row-ships = Отправим до { $date }
order-row-late = Ожидался до { $date }
order-row-until = До { $date }

## Status of an order

order-status-awaiting-payment = Ожидает оплаты
order-status-awaiting-payment-meaning = Мы ждём вашу оплату. Когда она поступит, мы подтвердим заказ в течение 24 часов и начнём обработку.
order-status-processing = В обработке
order-status-processing-meaning = Мы проверяем оплату, затем изготавливаем или подбираем товары и упаковываем их.
order-status-shipped = Отправлен
order-status-shipped-meaning = Заказ упакован, передан службе доставки и едет к вам.
order-status-delivered = Доставлен
order-status-delivered-meaning = Служба доставки сообщила, что заказ вручён.
order-status-cancelled = Отменён
order-status-cancelled-meaning = Заказ отменён. Больше ничего отправлено не будет.
order-status-unknown = В работе
order-status-unknown-meaning = Эта версия приложения ещё не знает такого статуса. Он появится после обновления.

# Where an order in preparation stands.
order-sub-status-payment-received = Оплата получена
order-sub-status-payment-received-meaning = Деньги поступили, мы проверяем платёж в целях безопасности.
order-sub-status-payment-confirmed = Оплата подтверждена
order-sub-status-payment-confirmed-meaning = Проверка закончена. Мы готовим ваши товары.
order-sub-status-packaging = Сборка и упаковка
order-sub-status-packaging-meaning = Мы собираем товары, проверяем их качество и упаковываем.
order-sub-status-packaging-made = Идёт пошив
order-sub-status-packaging-made-meaning = Мы шьём вещь специально для вас. Статус может не меняться весь срок пошива.
order-sub-status-packaging-fast-meaning = Мы упаковываем ваши товары. Они уедут в течение 24 часов.

## Steps of an order, from placing to the door

order-steps = Этапы заказа
order-step-awaiting-payment = Заказ оформлен
order-step-payment-received = Оплата получена
order-step-payment-confirmed = Оплата подтверждена
order-step-packaging = Сборка и упаковка
order-step-packaging-made = Пошив
order-step-shipped = Передан службе доставки
order-step-out-for-delivery = Передан курьеру
order-step-delivered = Доставлен
order-step-cancelled = Отменён
order-step-state-done = Выполнено
order-step-state-current = Сейчас
order-step-state-ahead = Впереди
order-step-expected = Ожидается { $days }
order-step-by = До { $date }

## What comes next

order-next = Что дальше
order-next-yours = Дело за вами
order-next-pay = Перейти к оплате
order-next-until = Не позднее { $until }
order-next-awaiting-payment = Ваша оплата
order-next-payment-received = Поступление вашей оплаты
order-next-payment-confirmed = Проверка оплаты, обычно в течение 24 часов
order-next-packaging = Подготовка ваших товаров
order-next-shipped = Передача службе доставки
order-next-out-for-delivery = Доставка до двери
order-next-delivered = Прибытие заказа
order-next-cancelled = Отмена заказа
order-next-by = Крайний срок: { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Это { $day }
order-next-undated = Даты пока нет.
order-next-late-shipped = Мы планировали это на { $date }, извините за задержку.
order-next-late-delivered = Заказ должен был прийти до { $date }, извините за задержку.
order-next-nothing = Больше ждать нечего.

## Things to look at. Title, then what to do about it.

attention-payment-due = Оплата ещё не поступила
attention-payment-due-text = Оплатите заказ на сайте магазина, чтобы мы могли начать обработку.
attention-payment-due-until = Оплатите заказ на сайте магазина не позднее { $until }, чтобы мы могли начать обработку.
attention-payment-failed = Оплата не прошла
attention-payment-failed-text = Деньги не списаны. Попробуйте ещё раз на сайте магазина или выберите другой способ оплаты.
attention-payment-failed-until = Деньги не списаны. Попробуйте ещё раз на сайте магазина не позднее { $until } или выберите другой способ оплаты.
attention-customs-action = Таможня ждёт ваших действий
attention-customs-action-text = Посылка ждёт документа или платежа. Свяжитесь со службой доставки, указанной в сведениях о посылке.
attention-customs-action-until = Посылка ждёт документа или платежа (крайний срок — { $until }). Свяжитесь со службой доставки, указанной в сведениях о посылке.
attention-address-action = Нужно уточнить адрес
attention-address-action-text = Служба доставки не смогла доставить посылку по этому адресу. Свяжитесь с ней: контакты указаны в сведениях о посылке.
attention-address-action-until = Служба доставки не смогла доставить посылку по этому адресу. Свяжитесь с ней не позднее { $until }: контакты указаны в сведениях о посылке.
attention-action-required = Служба доставки ждёт ваших действий
attention-action-required-text = Без ваших действий посылка не двинется с места. Свяжитесь со службой доставки, указанной в сведениях о посылке.
attention-action-required-until = Без ваших действий посылка не двинется с места (крайний срок — { $until }).
attention-pickup-ready = Готово к выдаче
attention-pickup-ready-text = Посылка ждёт вас в пункте выдачи. Возьмите с собой код и документ, удостоверяющий личность.
attention-pickup-ready-until = Посылка ждёт вас в пункте выдачи (крайний срок — { $until }). Возьмите с собой код и документ, удостоверяющий личность.
attention-attempt-failed = Никого не было дома
attention-attempt-failed-text = Курьер приезжал с посылкой. Свяжитесь со службой доставки, чтобы договориться о другом дне.
attention-attempt-failed-until = Курьер приезжал с посылкой. Договоритесь о другом дне (крайний срок — { $until }).
attention-parcel-lost = Похоже, посылка потерялась
attention-parcel-lost-text = Служба доставки не может её найти. Ждать её не нужно: свяжитесь с нами по поводу этого заказа.
attention-parcel-damaged = Посылка повреждена
attention-parcel-damaged-text = Служба доставки сообщает о повреждении. Если внутри что-то сломалось, напишите нам и приложите фотографии.
attention-parcel-exception = Посылка задержалась
attention-parcel-exception-text = Служба доставки сообщает о проблеме в пути. Обычно через несколько дней посылка сама едет дальше.
attention-parcel-returning = Посылка едет обратно
attention-parcel-returning-text = Её не удалось вручить, и она возвращается к нам. Свяжитесь с нами по поводу этого заказа.
attention-held-at-customs = На таможне
attention-held-at-customs-text = Таможня проверяет посылку. Это может занять несколько дней. От вас ничего не требуется.
attention-late-to-ship = Отправка задерживается
attention-late-to-ship-text = Извините за задержку. Заказ ещё готовится.
attention-late-to-ship-since = Заказ должны были отправить до { $since }, извините за задержку. Он ещё готовится.
attention-late-to-arrive = Заказ задерживается
attention-late-to-arrive-text = Извините за задержку. Он ещё в пути.
attention-late-to-arrive-since = Заказ должен был прийти до { $since }, извините за задержку. Он ещё в пути.
attention-no-scan = От службы доставки нет новостей
attention-no-scan-text = Посылка уже несколько дней не сканировалась. Часто следующий раз её сканируют уже в вашей стране.
order-attention = Требует внимания
order-attention-see-parcel = К посылке

## Milestones of a parcel

milestone-not-found = Пока нет данных
milestone-not-found-meaning = Служба доставки ещё не знает этого номера. Это может занять несколько дней.
milestone-info-received = Данные получены
milestone-info-received-meaning = У службы доставки есть данные, она ждёт посылку.
milestone-in-transit = В пути
milestone-in-transit-meaning = Посылка едет. На дальних маршрутах новостей может не быть несколько дней.
milestone-out-for-delivery = Передано курьеру
milestone-out-for-delivery-meaning = Посылка должна прибыть к вам сегодня.
milestone-available-for-pickup = Готово к выдаче
milestone-available-for-pickup-meaning = Посылка ждёт вас в пункте выдачи.
milestone-attempt-failed = Вручить не удалось
milestone-attempt-failed-meaning = Курьер приезжал, но не смог передать посылку.
milestone-delivered = Доставлено
milestone-delivered-meaning = Служба доставки сообщила, что посылка вручена.
milestone-exception = Проблема в пути
milestone-exception-meaning = Что-то мешает посылке ехать дальше.
milestone-returning = Возвращается
milestone-returning-meaning = Посылка едет обратно к нам.
milestone-returned = Снова у нас
milestone-returned-meaning = Посылка вернулась к нам.
milestone-expired = Новостей больше нет
milestone-expired-meaning = Служба доставки давно ничего не сообщала.
milestone-unknown = Новость от службы доставки
milestone-unknown-meaning = Служба доставки сообщает то, чего эта версия приложения ещё не знает.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = На таможне
sub-milestone-customs-meaning = Таможня проверяет посылку.
sub-milestone-delayed = Задерживается
sub-milestone-delayed-meaning = Посылка едет дальше, но позже, чем планировалось.
sub-milestone-address = Проблема с адресом
sub-milestone-address-meaning = Служба доставки не смогла доставить посылку по этому адресу.
sub-milestone-damaged = Повреждено
sub-milestone-damaged-meaning = Служба доставки сообщает, что посылка повреждена.
sub-milestone-lost = Потеряно
sub-milestone-lost-meaning = Служба доставки не может найти посылку.
sub-milestone-refused = Отказ от получения
sub-milestone-refused-meaning = По адресу доставки посылку не приняли.
sub-milestone-no-one-home = Никого не было дома
sub-milestone-no-one-home-meaning = Курьер приезжал, но никто не открыл.

## The four axes of an order

order-payment = Оплата
order-payment-awaiting = Ещё не оплачено
order-payment-awaiting-meaning = Мы ждём вашу оплату.
order-payment-authorized = Зарезервировано
order-payment-authorized-meaning = Сумма зарезервирована, но ещё не списана.
order-payment-paid = Оплачено
order-payment-paid-meaning = Вся сумма поступила.
order-payment-partially-refunded = Возвращено частично
order-payment-partially-refunded-meaning = Часть суммы возвращена.
order-payment-refunded = Деньги возвращены
order-payment-refunded-meaning = Вся сумма возвращена.
order-payment-failed = Не прошла
order-payment-failed-meaning = Оплата не прошла.

order-state = Заказ
order-state-open = Открыт
order-state-open-meaning = Нам ещё есть что сделать.
order-state-completed = Завершён
order-state-completed-meaning = Всё сделано.
order-state-cancelled = Отменён
order-state-cancelled-meaning = Больше ничего отправлено не будет.

order-shipment = Отправка
order-shipment-not-shipped = Ещё не отправлен
order-shipment-not-shipped-meaning = Все товары пока у нас.
order-shipment-partially-shipped = Отправлен частично
order-shipment-partially-shipped-meaning = Часть товаров отправлена, остальные отправим следом.
order-shipment-shipped = Отправлен
order-shipment-shipped-meaning = Все товары отправлены.
order-shipment-partially-delivered = Доставлен частично
order-shipment-partially-delivered-meaning = Часть посылок прибыла, остальные в пути.
order-shipment-delivered = Доставлен
order-shipment-delivered-meaning = Все посылки прибыли.

order-returns = Возврат товара
order-returns-none = Нет
order-returns-none-meaning = Вы ничего не возвращали.
order-returns-requested = Запрошен
order-returns-requested-meaning = Вы попросили принять товар обратно.
order-returns-in-transit = На пути к нам
order-returns-in-transit-meaning = То, что вы отправили обратно, в пути.
order-returns-received = Получен
order-returns-received-meaning = То, что вы отправили обратно, поступило к нам и проверяется.
order-returns-refunded = Деньги возвращены
order-returns-refunded-meaning = Деньги за возвращённый товар вернулись к вам.

## The page of an order

order-back = Все заказы
order-not-found-title = Этого заказа здесь нет
order-where = Где он сейчас
order-parcel-of = Посылка { $place } из { $count }
order-parcel-one = Посылка
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Содержимое
order-tracking-number = Трек-номер
order-tracking-copy = Скопировать трек-номер
order-tracking-copied = Трек-номер скопирован.
order-tracking-open = Отследить на сайте службы доставки
order-route = Места на пути
order-timeline = Путь посылки
order-timeline-more = { $count ->
    [one] Показать ещё { $count } событие
    [few] Показать ещё { $count } события
    [many] Показать ещё { $count } событий
   *[other] Показать ещё { $count } события
}
order-timeline-empty = Служба доставки ещё ничего не сообщала.
order-timeline-local = Время указано местное, по месту события.
order-carrier-says = Служба доставки пишет:
order-untracked-title = Обычная почта без отслеживания
order-untracked-text = У этой посылки нет трек-номера, и новостей в пути не будет. Ориентируйтесь на ожидаемую дату.
order-untracked-shipped = Дата отправки: { $date }
order-carrier = Служба доставки
order-last-mile = Местная служба доставки
order-carrier-call = Позвонить: { $name }
order-carrier-write = Написать: { $name }
order-carrier-visit = Открыть сайт { $name }
order-pickup = Пункт выдачи
order-pickup-hours = Часы работы
order-pickup-hours-line = { $days }, с { $open } до { $close }
order-pickup-deadline = Заберите не позднее { $time }
order-pickup-code = Код
order-lines = Товары
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = На заказ
order-line-fast = Отправка за 24 часа
order-total-subtotal = Товары
order-total-shipping = Доставка
order-total-shipping-free = Бесплатно
order-total-tax = Налог
order-total-duties = Пошлина
order-total-discount = Скидка
order-total = Итоговая сумма
order-total-refunded = Возвращено
order-converted = Примерно { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, курс на { $day }
order-address = Адрес доставки
order-delivery = Доставка
order-delivery-method = Способ доставки
order-delivery-tracked = С отслеживанием
order-delivery-untracked = Обычная почта без отслеживания
order-delivery-window = Ожидается
order-delivery-ship-date = Отправим не позднее
order-delivery-processing = Обработка
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } рабочий день
    [few] { $min }–{ $max } рабочих дня
    [many] { $min }–{ $max } рабочих дней
   *[other] { $min }–{ $max } рабочего дня
}
order-delivery-moved = Ожидаемая дата изменилась
order-delivery-was = { $days }, сообщили { $given }
order-copy-number = Скопировать номер заказа
order-number-copied = Номер заказа скопирован.
order-requests = Ваши обращения
order-notices = Всплывающие уведомления
order-notices-on = Вы узнаете, когда с этим заказом что-то произойдёт.
order-notices-muted = Всплывающих уведомлений об этом заказе не будет, они появятся только в списке.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Помощь с этим заказом
order-help-closed = Сейчас недоступно
order-row-help = Получить помощь
order-articles = Подходящие статьи

topic-until = Не позднее { $until }
topic-until-shipped = До отправки
topic-until-shipped-by = До отправки (ожидается до { $date })
topic-until-arrived = До прибытия посылки
topic-until-confirmed = До подтверждения оплаты
topic-until-days = { $days ->
    [one] В течение { $days } дня после доставки
    [few] В течение { $days } дней после доставки
    [many] В течение { $days } дней после доставки
   *[other] В течение { $days } дня после доставки
}
topic-always = В любое время

topic-part-unshipped = { $count ->
    [one] { $count } из { $total } товаров ещё не отправлен
    [few] { $count } из { $total } товаров ещё не отправлены
    [many] { $count } из { $total } товаров ещё не отправлены
   *[other] { $count } из { $total } товаров ещё не отправлено
}
topic-part-missing = { $count ->
    [one] { $count } из { $total } товаров не пришёл
    [few] { $count } из { $total } товаров не пришли
    [many] { $count } из { $total } товаров не пришли
   *[other] { $count } из { $total } товаров не пришло
}
topic-part = { $count ->
    [one] Для { $count } из { $total } товаров
    [few] Для { $count } из { $total } товаров
    [many] Для { $count } из { $total } товаров
   *[other] Для { $count } из { $total } товаров
}
topic-part-earlier = Для некоторых — не позднее { $until }

topic-begun = Продолжить начатое

topic-not-yet = Пока нельзя
topic-no-longer = Больше нельзя
topic-not-here = Не для этого заказа

topic-instead-change-address = Изменить адрес
topic-instead-payment-issue = Спросить об оплате
topic-instead-order-progress = Узнать, как продвигается заказ
topic-instead-package-not-received = Спросить о посылке
topic-instead-customs-duty = Спросить о пошлинах
topic-instead-return-replace = Вернуть товар
topic-instead-item-problem = Сообщить о проблеме с товаром
topic-instead-cancel-order = Отменить заказ
topic-instead-contact = Написать нам

topic-closed-not-placed = Заказ ещё не подтверждён. Мы подтвердим его, когда поступит ваша оплата.
topic-closed-not-paid = Ваша оплата ещё не поступила. Как только она поступит, можно будет задать вопрос.
topic-closed-payment-confirmed = Ваша оплата подтверждена, с ней всё в порядке.
topic-closed-payment-confirmed-at = Ваша оплата подтверждена { $at }, с ней всё в порядке.
topic-closed-no-ship-date = День отправки ещё не назначен, поэтому говорить о задержке рано.
topic-closed-before-ship-date = Заказ ещё может быть отправлен вовремя.
topic-closed-before-ship-date-from = Заказ ещё может быть отправлен вовремя. Если этого не произойдёт, обратитесь к нам { $from } или позже.
topic-closed-not-shipped = Пока ничего не отправлено. Как только это произойдёт, можно будет обратиться к нам.
topic-closed-already-shipped = Заказ уже отправлен.
topic-closed-already-shipped-at = Заказ уже отправлен ({ $at }).
topic-closed-before-delivery-date = Заказ ещё может прийти вовремя.
topic-closed-before-delivery-date-from = Заказ ещё может прийти вовремя. Если он не придёт, обратитесь к нам { $from } или позже.
topic-closed-ready-for-pickup = Посылка ждёт вас в пункте выдачи.
topic-closed-ready-for-pickup-from = Посылка ждёт вас в пункте выдачи. Если забрать её там не получится, обратитесь к нам { $from } или позже.
topic-closed-goes-back = Посылка едет обратно к нам, поэтому к вам она не придёт.
topic-closed-goes-back-at = Посылка отправилась обратно к нам { $at }, поэтому к вам она не придёт.
topic-closed-already-delivered = По данным службы доставки, посылка вручена. Если вы не можете её найти, напишите нам.
topic-closed-already-delivered-at = По данным службы доставки, посылка вручена ({ $at }). Если вы не можете её найти, напишите нам.
topic-closed-return-window-over = Срок для этого истёк.
topic-closed-return-window-over-at = До { $at } это было возможно, теперь срок истёк.
topic-closed-made-to-order = Товар сделан специально для вас, поэтому вернуть его нельзя. Если с ним что-то не так, напишите нам.
topic-closed-already-returned = То, что вы отправили обратно, уже у нас, и все деньги возвращены.
topic-closed-refunded = Все деньги возвращены.
topic-closed-cancelled = Заказ отменён.
topic-closed-cancelled-at = Заказ отменён ({ $at }).
topic-closed-unknown = Сейчас магазин не предлагает этого для вашего заказа.
topic-closed-opens = Вы сможете обратиться { $from } или позже.

topic-change-address-not-placed = Заказ ещё не подтверждён. Его можно отменить и оформить снова с правильным адресом.
topic-change-address-already-shipped = Заказ уже отправлен, поэтому изменить адрес нельзя.
topic-change-address-already-shipped-at = Заказ отправлен { $at }, поэтому изменить адрес нельзя.
topic-order-progress-already-shipped = Заказ уже отправлен. Где он сейчас, видно на странице заказа.
topic-order-progress-already-shipped-at = Заказ уже отправлен ({ $at }). Где он сейчас, видно на странице заказа.
topic-customs-duty-already-shipped = Заказ уже отправлен. Что нужно заплатить, теперь подскажет служба доставки или таможня.
topic-customs-duty-already-shipped-at = Заказ уже отправлен ({ $at }). Что нужно заплатить, теперь подскажет служба доставки или таможня.
topic-cancel-order-already-shipped = Заказ уже отправлен, поэтому отменить его нельзя.
topic-cancel-order-already-shipped-at = Заказ отправлен { $at }, поэтому отменить его нельзя.
topic-package-not-received-not-shipped = Сейчас в пути ничего нет. Если посылка не придёт вовремя, можно будет обратиться к нам.
topic-payment-issue-cancelled = Заказ отменён, поэтому платить ничего не нужно.
topic-payment-issue-cancelled-at = Заказ отменён { $at }, поэтому платить ничего не нужно.
topic-payment-issue-refunded = Деньги возвращены.
topic-payment-issue-refunded-at = Деньги возвращены и до { $at } должны были поступить. Если их нет, напишите нам.
topic-return-replace-return-window-over-at = До { $at } товары можно было вернуть, теперь срок истёк.
topic-item-problem-return-window-over-at = До { $at } можно было сообщить о проблеме, теперь срок истёк.
