# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Перейти к содержимому
app-close = Закрыть
app-cancel = Отмена
app-retry = Повторить
app-go-home = На главную
app-toasts = Сообщения
app-window-title = { $screen } – { $store }
screen-home = Главная
screen-orders = Заказы
screen-order = Заказ
screen-ask = Помощь с заказом
screen-contact = Связаться с нами
screen-requests = Мои обращения
screen-request = Обращение
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
sync-as-of = По данным на { $time }
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
    [one] { $count } заказ ждёт вас
    [few] { $count } заказа ждут вас
    [many] { $count } заказов ждут вас
   *[other] { $count } заказа ждут вас
}
home-title-requests = { $count ->
    [one] { $count } обращение ждёт вас
    [few] { $count } обращения ждут вас
    [many] { $count } обращений ждут вас
   *[other] { $count } обращения ждут вас
}
home-title-answers = { $count ->
    [one] Для вас { $count } новый ответ
    [few] Для вас { $count } новых ответа
    [many] Для вас { $count } новых ответов
   *[other] Для вас { $count } нового ответа
}
home-title-calm = Сейчас от вас ничего не требуется
home-lead-moving = { $count ->
    [one] { $count } заказ на пути к вам.
    [few] { $count } заказа на пути к вам.
    [many] { $count } заказов на пути к вам.
   *[other] { $count } заказа на пути к вам.
}
home-lead-still = Сейчас ни один заказ не в пути.
home-needs = Что ждёт вас сейчас
home-watch = Не совсем по плану
home-requests = Ваши обращения
home-all-requests = Все обращения
home-request-asks = { $store } спрашивает: { $text }
home-request-answered = { $store } отвечает: { $text }
home-moving = На пути к вам
home-recent = Что изменилось
home-recent-list = Последние 14 дней
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
home-empty-text = Всё о нём и все ответы Центра помощи будут на этом компьютере, в том числе без интернета.
home-empty-help = Открыть помощь
home-signed-out-title = Всё о ваших заказах всегда под рукой
home-signed-out-text = Войдите в { $store } один раз. После этого все заказы, посылки и ответы будут на этом компьютере, в том числе без интернета.
home-sign-in = Войти
home-look-up = Найти один заказ
home-help-anyway = Помощь можно читать и без входа.
home-help-open = Открыть помощь
home-offline-title = Нет подключения к сети
home-offline-text = Данные на { $time }. Они обновятся сами, как только появится подключение.
home-first-title = Ваши заказы загружаются на этот компьютер
home-first-text = Можно уже осмотреться. Всё, что загрузилось, доступно для чтения.
home-first-orders = Заказы
home-first-help = Помощь, язык: { $language }
home-first-count = { $done } из { $total }
