# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Перейти к содержимому
app-close = Закрыть
app-cancel = Отмена
app-retry = Повторить
app-go-home = На главную
app-toasts = Сообщения
app-text-size = Размер текста: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Главная
screen-orders = Заказы
screen-order = Заказ
screen-ask = Помощь с заказом
screen-contact = Связаться с нами
screen-requests = Мои обращения
screen-request = Обращение
screen-notices = Уведомления
screen-help = Помощь
screen-category = Помощь
screen-article = Помощь
screen-search = Поиск
screen-settings = Настройки
screen-welcome = Добро пожаловать
screen-nowhere = Страница не найдена
app-nowhere-title = Такой страницы нет
app-nowhere-text = Возможно, адрес устарел. Всё, что у вас было, на месте.
app-loading = Загрузка

# The name of the navigation; only heard by screen readers.
nav-label = Основная навигация
nav-brand = { $store }, главная
nav-home = Главная
nav-orders = Заказы
nav-requests = Мои обращения
nav-requests-waiting = { $count ->
    [one] { $count } требует внимания
    [few] { $count } требуют внимания
    [many] { $count } требуют внимания
   *[other] { $count } требует внимания
}
nav-notices = Уведомления
nav-notices-unread = { $count ->
    [one] { $count } непрочитанное
    [few] { $count } непрочитанных
    [many] { $count } непрочитанных
   *[other] { $count } непрочитанного
}
nav-help = Помощь
nav-settings = Настройки

# The one search box over orders and help articles.
search-label = Поиск по заказам и помощи
search-placeholder = Поиск по заказам и помощи
search-clear = Очистить поиск

# The name of the status line; only heard by screen readers.
sync-label = Актуальность данных
sync-state-starting = Запуск
sync-state-syncing = Обновление
sync-state-live = На связи
sync-state-offline = Нет сети
sync-state-store-trouble = Магазин не отвечает
sync-updated = Обновлено { $ago }
sync-as-of = Обновлено { $time }
sync-never = Ещё не обновлялось
sync-now = Обновить сейчас

link-web-title = Открыть в браузере?
link-web-text = Ссылка ведёт за пределы приложения:
link-web-open = Открыть
link-mailto-title = Написать письмо?
link-mailto-text = В почтовой программе откроется письмо на адрес:
link-mailto-open = Написать
link-tel-title = Позвонить?
link-tel-text = В программе для звонков откроется номер:
link-tel-open = Позвонить

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] { $count } заказ требует внимания
    [few] { $count } заказа требуют внимания
    [many] { $count } заказов требуют внимания
   *[other] { $count } заказа требует внимания
}
home-title-requests = { $count ->
    [one] { $count } обращение требует внимания
    [few] { $count } обращения требуют внимания
    [many] { $count } обращений требуют внимания
   *[other] { $count } обращения требует внимания
}
home-title-answers = { $count ->
    [one] У вас { $count } новый ответ
    [few] У вас { $count } новых ответа
    [many] У вас { $count } новых ответов
   *[other] У вас { $count } нового ответа
}
home-title-calm = Сейчас от вас ничего не требуется
home-lead-moving = { $count ->
    [one] { $count } заказ на пути к вам.
    [few] { $count } заказа на пути к вам.
    [many] { $count } заказов на пути к вам.
   *[other] { $count } заказа на пути к вам.
}
home-lead-still = Сейчас в пути нет ни одного заказа.
home-needs = Требует вашего внимания
home-watch = Не совсем по плану
home-requests = Ваши обращения
home-all-requests = Все обращения
home-request-asks = { $store } спрашивает:
home-request-answered = { $store } отвечает:
home-moving = На пути к вам
home-recent = Что изменилось
home-recent-list = Последние 14 дней
home-all-orders = Все заказы
home-show-more = { $count ->
    [one] Показать ещё { $count }
    [few] Показать ещё { $count }
    [many] Показать ещё { $count }
   *[other] Показать ещё { $count }
}
home-happened-date-moved = Ожидаемая дата изменилась
home-happened-place = { $what }, { $place }
home-empty-title = Здесь появится ваш первый заказ
home-empty-text = Всё о нём и все ответы Центра помощи будут на этом компьютере, даже без интернета.
home-empty-help = Открыть помощь
home-signed-out-title = Всё о ваших заказах всегда под рукой
home-signed-out-text = Войдите в { $store } один раз. После этого все заказы, посылки и ответы будут на этом компьютере, даже без интернета.
home-sign-in = Войти
home-look-up = Найти один заказ
home-help-anyway = Помощь можно читать и без входа.
home-help-open = Открыть помощь
home-offline-title = Нет подключения к сети
home-offline-text = Последнее обновление: { $time }. Как только появится подключение, данные обновятся сами.
home-first-title = Ваши заказы загружаются на этот компьютер
home-first-text = Можно уже осмотреться. Всё, что загрузилось, доступно для чтения.
home-first-orders = Заказы
home-first-help = Помощь ({ $language })
home-first-count = { $done } из { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Уведомления
notices-lead = Что произошло с вашими заказами и что задерживается.
notices-filter = Показать
notices-filter-all = Все
notices-filter-unread = Непрочитанные
notices-filter-wrong = Требуют внимания
notices-read-all = Отметить все как прочитанные
notices-choose = Выбрать, о чём сообщать
notices-empty-title = Пока сообщать не о чем
notices-empty-text = Когда с вашим заказом что-то произойдёт или случится задержка, вы прочитаете об этом здесь.
notices-all-read-title = Вы всё прочитали
notices-all-read-text = Следующее уведомление появится здесь само.
notices-nothing-wrong-title = Всё идёт по плану
notices-nothing-wrong-text = Нет уведомлений о задержках или о том, что требует вашего внимания.
notices-show-all = Показать все уведомления
notices-signed-out-title = Ваших уведомлений здесь нет
notices-signed-out-text = Войдите, чтобы узнавать, что происходит с вашими заказами. Если аккаунта нет, найдите один заказ.

notice-order-confirmed = Ваш заказ подтверждён
notice-order-shipped = Ваш заказ отправлен
notice-order-delivered = Ваш заказ доставлен
notice-order-cancelled = Ваш заказ отменён
notice-delivery-date-moved = Дата доставки изменилась
notice-action-required = Заказ требует внимания
notice-refunded = Деньги возвращены
notice-request-answered = На ваше обращение ответили
notice-ship-date-passed = Заказ ещё не отправлен
notice-no-scan = Нет новостей о посылке
notice-delivery-window-passed = Заказ ещё не пришёл
notice-pickup-deadline-near = Заберите посылку
notice-return-window-ending = Срок возврата товара подходит к концу
notice-payment-due = Оплата ещё не поступила
notice-request-unanswered = На ваше обращение ещё не ответили

notice-order-cancelled-text = Больше ничего отправлено не будет.
notice-delivery-date-moved-text = Новая дата указана на странице заказа.
notice-action-required-text = Без ваших действий заказ не двинется дальше. Что сделать, написано на его странице.
notice-ship-date-passed-text = Заказ должны были отправить до { $date }, но этого пока не произошло. Вы можете спросить, как он продвигается.
notice-no-scan-text = Служба доставки уже несколько дней ничего не сообщала. Часто следующий раз посылку сканируют уже в вашей стране.
notice-delivery-window-passed-text = Заказ должен был прийти до { $date }, но ещё не пришёл. Вы можете спросить, где он.
notice-pickup-deadline-near-text = Посылка ждёт вас в пункте выдачи (крайний срок — { $until }). Потом она уедет обратно.
notice-return-window-ending-text = Ещё можно вернуть товар (крайний срок — { $until }).
notice-payment-due-text = Оплатите заказ на сайте магазина не позднее { $until }, иначе он будет аннулирован.
notice-request-unanswered-text = Ответ занимает больше времени, чем обычно. Вы можете написать в обращении ещё раз.

notice-ask-order-progress = Узнать, как продвигается заказ
notice-ask-package-not-received = Спросить о посылке
notice-ask-payment-issue = Спросить об оплате
notice-ask-return-replace = Вернуть или обменять
notice-ask-contact = Написать нам
notice-calendar = Добавить в календарь
notice-calendar-kept = Событие календаря сохранено: { $path }. Откройте файл, чтобы добавить событие в свой календарь.
notice-mark-read = Отметить как прочитанное
notice-unread = Не прочитано

notice-mute = Не сообщать об этом заказе
notice-unmute = Снова сообщать об этом заказе
notice-order-muted = Всплывающих уведомлений об этом заказе не будет, они появятся только в списке.
notice-order-unmuted = Всплывающие уведомления об этом заказе снова включены.
notice-muted = Без уведомлений
