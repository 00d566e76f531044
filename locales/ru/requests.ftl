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
request-state-waiting-for-customer = Ждёт вашего ответа
request-state-accepted = Принято
request-state-refused = Отклонено
request-state-done = Выполнено
request-state-withdrawn = Отозвано
request-state-unknown = В работе

request-state-received-meaning = Магазин { $store } получил ваше обращение и ответит на него.
request-state-received-meaning-hours = { $hours ->
    [one] Магазин { $store } получил ваше обращение. Ответ обычно приходит в течение { $hours } часа.
    [few] Магазин { $store } получил ваше обращение. Ответ обычно приходит в течение { $hours } часов.
    [many] Магазин { $store } получил ваше обращение. Ответ обычно приходит в течение { $hours } часов.
   *[other] Магазин { $store } получил ваше обращение. Ответ обычно приходит в течение { $hours } часа.
}
request-state-in-review-meaning = В магазине { $store } рассматривают ваше обращение.
request-state-waiting-for-customer-meaning = Магазину { $store } нужно что-то от вас. Ответьте, пожалуйста, ниже.
request-state-accepted-meaning = Магазин { $store } согласен. Что будет дальше, написано в сообщениях.
request-state-refused-meaning = Магазин { $store } не согласился. Почему, написано в сообщениях.
request-state-done-meaning = Вопрос решён.
request-state-withdrawn-meaning = Вы отозвали это обращение.
request-state-unknown-meaning = Магазин { $store } занимается этим.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Ждёт подключения
sending-waits-sign-in = Ждёт, пока вы войдёте
sending-waits-store = Ждёт ответа магазина
sending-waits-turn = Сейчас отправится
sending-waits-retry = Повторная отправка { $when }
sending-sending = Отправляется
sending-files = { $sent } из { $total }
stuck-label = Не отправлено
stuck-label-refused = Не принято

sending-files-label = Файлы
sending-exposed = Возможно, это уже дошло. Отправим ещё раз, второй копии не будет.
sending-edit = Изменить
sending-resend = Всё равно отправить
sending-discard = Удалить
sending-stop = Не отправлять
sending-replace-title = Заменить начатое?
sending-replace-text = Здесь вы уже начали что-то другое и ещё не отправили. Его заменит то, что вы возвращаете в форму.
sending-replace-confirm = Заменить
sending-discard-title = Удалить насовсем?
sending-discard-text = Это не будет отправлено, и вернуть его не получится.
sending-discard-confirm = Удалить

stuck-refused = Магазин { $store } не принял это.
stuck-refused-topic-closed = Тем временем в магазине { $store } это стало невозможно.
stuck-refused-line-not-eligible = Магазин { $store } не принял это для всех выбранных товаров или для такого их количества.
stuck-refused-request-closed = Обращение закрыли раньше, чем это пришло.
stuck-refused-request-closed-at = Обращение закрыли { $at }, раньше, чем это пришло.
stuck-superseded = Вы позже попросили о другом, поэтому это стало ненужным и не отправлено.
stuck-expired = Это ждало больше недели и поэтому не отправлено. Вам это ещё нужно?
stuck-gone = Магазин { $store } больше не знает, к чему это относится.
stuck-invalid = Магазин { $store } не может прочитать это в таком виде. Измените и отправьте ещё раз.
stuck-attachment-refused = Магазин { $store } не принял один из файлов. Уберите его и отправьте остальное ещё раз.
stuck-forbidden = С этим входом такое действие недоступно.

## Forms: what a customer fills in to ask for something

form-discarded = Черновик удалён.

line-reason-changed-mind = Больше не нужно
line-reason-too-small = Слишком маленький размер
line-reason-too-large = Слишком большой размер
line-reason-not-as-described = Не соответствует описанию
line-reason-missing = Не было в посылке
line-reason-wrong-item = Пришёл другой товар
line-reason-damaged = Повреждён
line-reason-defective = Не работает или с дефектом
line-reason-arrived-late = Пришёл слишком поздно
line-reason-other = Другая причина

wish-refund = Возврат денег
wish-replacement = Замена
wish-store-credit = Средства на счёте

form-back = Заказ { $number }
form-loading = Форма загружается

form-articles = Возможно, ответ уже здесь
form-earlier = Вы уже спрашивали об этом
form-earlier-text = Последний раз об этом писали { $date }, добавить что-нибудь можно там же.
form-earlier-open = Открыть обращение

form-text-change-address = Есть ли что-то ещё, что нам стоит знать?
form-text-payment-issue = Что случилось с оплатой?
form-text-payment-issue-hint = Например, появилось сообщение об ошибке, деньги списались с карты или не пришло подтверждение. Никогда не отправляйте полный номер карты.
form-text-order-progress = Что вы хотите узнать?
form-text-order-progress-hint = Напишите, если заказ нужен вам к определённому дню.
form-text-package-not-received = Что вы уже сделали, чтобы её найти?
form-text-package-not-received-hint = Например, спросили соседей, проверили почтовый ящик и места, где оставляют посылки, или позвонили в службу доставки.
form-text-customs-duty = Какой у вас вопрос о пошлинах и налогах?
form-text-customs-duty-hint = Напишите, если вам пришло письмо от таможни или службы доставки. Поможет его фотография.
form-text-return-replace = Есть ли что-то, что нам стоит об этом знать?
form-text-item-problem = Что случилось?
form-text-item-problem-hint = Достаточно одного-двух предложений.
form-text-cancel-order = Почему вы хотите отменить заказ?
form-text-cancel-order-hint = Отвечать не обязательно, но так мы сможем стать лучше.
form-text-contact = Чем мы можем вам помочь?
form-optional = { $label } (необязательно)
form-room = { $count ->
    [one] Остался { $count } символ
    [few] Осталось { $count } символа
    [many] Осталось { $count } символов
   *[other] Осталось { $count } символа
}

form-goods-return = Какие товары вы хотите вернуть?
form-goods-problem = С какими товарами возникла проблема?
form-goods-count = { $count } из { $total }
form-goods-quantity = Сколько?
form-goods-less = На один меньше
form-goods-more = На один больше
form-goods-reason-return = Почему?
form-goods-reason-problem = Что с товаром не так?
form-goods-reason-choose = Выберите причину
form-goods-until = Не позднее { $until }
form-goods-unshipped = Ещё не отправлен
form-goods-made = Сделан специально для вас, вернуть нельзя
form-goods-over = Срок истёк

form-wish = Чего бы вы хотели?

form-parcel = Какая посылка не пришла?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, без трек-номера

form-files = Фотографии и документы
form-files-add = Добавить файлы
form-files-hint = JPEG, PNG, WebP, HEIC или PDF. Файлы можно и перетащить сюда, а изображение — вставить.
form-files-drop = Отпустите файлы здесь
form-files-private = Перед отправкой из изображений удаляются сведения о месте съёмки и камере.
form-files-coming = Подготовка
form-files-remove = Удалить { $name }
form-files-dismiss = Закрыть сообщение о файле { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Мои обращения
requests-lead = О чём вы спрашивали { $store } и что из этого вышло.
requests-needs = Требуют внимания
requests-news = Новые ответы
requests-drafts = Начато, но не отправлено
requests-open = Открытые
requests-ended = Завершённые
requests-ask-order = Спросить о заказе
requests-ask-other = Спросить о другом
requests-empty-title = Обращений пока нет
requests-empty-text = Здесь будет всё, о чём вы спросите { $store }, вместе с ответами. Обращение отправится, как только появится подключение.
requests-signed-out-title = Ваших обращений здесь нет
requests-signed-out-text = Войдите, чтобы увидеть свои вопросы и ответы на них. Если аккаунта нет, найдите заказ, о котором спрашивали.

request-row-you = Вы:
request-row-store = { $store }:
request-row-unread = Новый ответ

requests-draft-orphaned = Того, к чему это относится, больше нет на этом компьютере.
requests-draft-files = { $count ->
    [one] { $count } файл
    [few] { $count } файла
    [many] { $count } файлов
   *[other] { $count } файла
}
requests-draft-continue = Продолжить
requests-draft-read = Прочитать
requests-draft-discard = Удалить черновик «{ $topic }»
requests-orphan-title = Отправить это уже нельзя
requests-orphan-text = Того, к чему это относится, больше нет на этом компьютере. Вы можете скопировать свой текст и использовать его в другом месте.
request-copy-text = Скопировать текст
request-text-copied = Текст скопирован.
form-files-wanted = С фотографией мы сможем ответить без уточняющих вопросов.

form-address = Куда доставить?
form-address-country = Страна или регион
form-address-name = Имя и фамилия
form-address-line = Адрес, строка { $number }
form-address-line-hint = Улица и номер дома, при необходимости квартира, этаж или компания.
form-address-city = Город или населённый пункт
form-address-code = Почтовый индекс
form-address-code-own = Почтовый индекс ({ $own })
form-address-region-state = Штат
form-address-region-province = Провинция
form-address-region-prefecture = Префектура
form-address-region-county = Графство или округ
form-address-region-region = Область или регион
form-address-phone = Телефон
form-address-phone-hint = Для службы доставки, если возникнет вопрос при вручении.
form-address-example = Например, { $example }
form-address-code-odd = Почтовые индексы там обычно выглядят иначе. Проверьте, пожалуйста.
form-address-after = Новый
form-address-before = Прежний

form-next = Что будет дальше
form-next-send = Обращение сразу отправится в { $store }. Ответ появится здесь, в приложении.
form-next-offline = Сейчас нет подключения. Обращение надёжно сохранится на этом компьютере и отправится, как только появится связь.
form-next-sign-in = Обращение надёжно сохранится на этом компьютере и отправится, как только вы снова войдёте.
form-next-answer = { $hours ->
    [one] Магазин { $store } обычно отвечает в течение { $hours } часа.
    [few] Магазин { $store } обычно отвечает в течение { $hours } часов.
    [many] Магазин { $store } обычно отвечает в течение { $hours } часов.
   *[other] Магазин { $store } обычно отвечает в течение { $hours } часа.
}
form-next-answer-open = В магазине { $store } прочитают обращение и ответят вам.
form-next-hours = На обращения отвечают в это время:
form-next-change-address = Если тем временем посылку уже передали службе доставки, изменить адрес не получится. Тогда мы подскажем, что можно сделать вместо этого.
form-next-payment-issue = Из-за вашего вопроса деньги не спишутся второй раз. Если с оплатой что-то пошло не так, мы подскажем, что делать дальше.
form-next-order-progress = Мы посмотрим, на каком этапе ваш заказ, и скажем, когда он будет отправлен.
form-next-package-not-received = Мы спросим службу доставки, где посылка. Если она потерялась, договоримся о замене или возврате денег.
form-next-customs-duty = Пошлины устанавливает таможня. Мы расскажем всё, что знаем о них.
form-next-return-replace = Пока мы не ответим, оставьте товары как есть. Если мы сможем принять их обратно, мы напишем, куда их отправить.
form-next-item-problem = Сохраните товары и упаковку, пока мы не ответим.
form-next-cancel-order = Если тем временем заказ уже передали службе доставки, отменить его не получится. Тогда вы сможете его вернуть.
form-next-money = { $days ->
    [one] Если заказ удастся отменить, сумма { $money } вернётся тем же способом, каким вы платили, в течение { $days } дня.
    [few] Если заказ удастся отменить, сумма { $money } вернётся тем же способом, каким вы платили, в течение { $days } дней.
    [many] Если заказ удастся отменить, сумма { $money } вернётся тем же способом, каким вы платили, в течение { $days } дней.
   *[other] Если заказ удастся отменить, сумма { $money } вернётся тем же способом, каким вы платили, в течение { $days } дня.
}
form-next-money-reserved = Если заказ удастся отменить, сумма { $money }, которую зарезервировал ваш банк, снова станет доступна.
form-next-money-unpaid = Вы не оплачивали этот заказ, поэтому возвращать нечего.

form-send = Отправить
form-saved = Черновик сохранён
form-not-saved = Не удалось сохранить черновик
form-discard = Удалить черновик

form-check = { $count ->
    [one] Проверьте { $count } поле
    [few] Проверьте { $count } поля
    [many] Проверьте { $count } полей
   *[other] Проверьте { $count } поля
}
form-fault-missing = Заполните это поле.
form-fault-reason = Выберите причину.
form-fault-wish = Выберите, чего бы вы хотели.
form-fault-parcel = Выберите посылку.
form-fault-same = Заказ и так будет отправлен по этому адресу.
form-fault-long = { $count ->
    [one] Текст длиннее, чем можно, на { $count } символ.
    [few] Текст длиннее, чем можно, на { $count } символа.
    [many] Текст длиннее, чем можно, на { $count } символов.
   *[other] Текст длиннее, чем можно, на { $count } символа.
}
form-fault-at = { $field }: { $fault }

form-closed = Сейчас это невозможно для этого заказа
form-gone = Этого заказа больше нет на этом компьютере
form-gone-text = Возможно, его удалили в магазине или вы вошли под другим аккаунтом.
form-kept = Ваш текст сохранён
form-copy = Скопировать текст
form-copied = Текст скопирован
form-to-order = Вернуться к заказу

form-contact-out = Войдите, чтобы написать в { $store }
form-contact-out-text = Тогда ответ придёт вам сюда, в приложение.
form-contact-guest = Спросить о вашем заказе
form-contact-guest-text = Вы здесь с одним заказом, поэтому ваш вопрос относится к нему.
form-contact-guest-open = К заказу

## One request with its messages

thread-not-found-title = Этого обращения здесь нет
thread-not-found-text = Возможно, оно отправлено с другого устройства и ещё не загрузилось или его удалили.
thread-all = Все обращения
thread-asked = Создано { $date }
thread-order = Заказ
thread-asked-for = О чём обращение
thread-line = { $count } × { $title }
thread-line-unknown = Товар из заказа
thread-wish = Вы хотели бы
thread-address = Новый адрес
thread-parcel = Посылка

thread-messages = Сообщения
thread-unsent = Ещё не отправлено
thread-you = Вы
thread-pictures = Изображения
thread-files = Файлы
thread-picture-larger = Увеличить { $name }
thread-file-save = Сохранить
thread-file-saved = Сохранено: { $path }

thread-news-answer = Новый ответ от { $store }
thread-news-state = Теперь: { $state }

thread-reply-title = Написать в { $store }
thread-send = Отправить
thread-draft-kept = Черновик сохранён
thread-message-kept = Ваше сообщение отправляется.
thread-left-title = Что вы начали писать
thread-left-text = Обращение закрыто, поэтому отправить это уже нельзя. Текст можно скопировать.

thread-withdraw = Отозвать
thread-withdraw-title = Отозвать это обращение?
thread-withdraw-text = Магазин { $store } сразу узнает, что вам это больше не нужно.
thread-withdrawing = Вы отозвали это обращение

thread-reopen-until = Вопрос не решён? Не позднее { $date } обращение можно открыть снова.
thread-reopen-text = Вопрос не решён? Обращение можно открыть снова.
thread-reopen = Открыть снова
thread-reopen-title = Что ещё не решено?
thread-reopen-send = Открыть снова

thread-rating-title = Как вам помогли в { $store }?
thread-rating-stars = Звёзды
thread-rating-1 = Плохо
thread-rating-2 = Не очень
thread-rating-3 = Нормально
thread-rating-4 = Хорошо
thread-rating-5 = Отлично
thread-rating-given = { $name } ({ $stars } из 5 звёзд)
thread-rating-text = Что было хорошо, а что нет
thread-rating-send = Отправить
thread-rating-change = Изменить
