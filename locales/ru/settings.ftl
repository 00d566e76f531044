# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Настройки

# Language and money.
settings-words = Язык и валюта
settings-language = Язык
settings-language-hint = Меняется сразу. Вы останетесь на том же месте.
settings-language-system = Как на этом компьютере
settings-currency = Валюта цен
settings-currency-hint = Заказ остаётся в валюте оплаты. Пересчитанная сумма показана рядом, с курсом и его датой.
settings-currency-paid = Валюта оплаты, без пересчёта
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Валюты появятся после первого подключения к магазину.

# How the app looks.
settings-look = Внешний вид
settings-theme = Тема
settings-theme-system = Как на этом компьютере
settings-theme-light = Светлая
settings-theme-dark = Тёмная
settings-text-size = Размер текста
settings-text-size-hint = Вместе с текстом увеличивается и всё вокруг него.

# Who is signed in.
settings-account = Аккаунт
settings-account-signed-in = Вы вошли
settings-account-unknown = Ваш аккаунт в { $store }
settings-account-guest = Гость
settings-account-guest-text = Вы нашли один заказ. Войдите, чтобы здесь были все.
settings-account-out = Вы не вошли
settings-account-out-text = Страницы помощи работают и без аккаунта. Войдите, чтобы здесь были ваши заказы.
settings-account-waiting = Выполняется вход
settings-account-waiting-text = В браузере открыт сайт магазина. Когда закончите, вернитесь сюда.
settings-account-expired-text = Всё сохранённое по-прежнему можно читать. Войдите ещё раз, чтобы получать новости.
settings-account-show-waiting = Показать
settings-sign-in = Войти
settings-sign-in-again = Войти ещё раз
settings-look-up = Найти заказ
settings-sign-out = Выйти

# Asked before signing out.
settings-sign-out-title = Выйти на этом компьютере?
settings-sign-out-lost = Ещё не всё отправлено
settings-sign-out-unsent = { $count ->
    [one] { $count } сообщение ждёт подключения или вас. Оно будет потеряно.
    [few] { $count } сообщения ждут подключения или вас. Они будут потеряны.
    [many] { $count } сообщений ждут подключения или вас. Они будут потеряны.
   *[other] { $count } сообщения ждут подключения или вас. Они будут потеряны.
}
settings-sign-out-drafts = { $count ->
    [one] { $count } черновик будет потерян.
    [few] { $count } черновика будут потеряны.
    [many] { $count } черновиков будут потеряны.
   *[other] { $count } черновика будет потеряно.
}
settings-sign-out-look = Посмотреть
settings-sign-out-lead-gone = С этого компьютера будет удалено:
settings-sign-out-orders =
    { $count ->
        [0] ваши заказы и их посылки
        [one] { $count } заказ с посылками
        [few] { $count } заказа с посылками
        [many] { $count } заказов с посылками
       *[other] { $count } заказа с посылками
    }
settings-sign-out-messages = ваши сообщения о них, в том числе ещё не отправленные
settings-sign-out-read = список прочитанных страниц помощи
settings-sign-out-key = данные для входа
settings-sign-out-lead-kept = Останется:
settings-sign-out-help = страницы помощи и ваши закладки
settings-sign-out-choices = ваш язык и внешний вид приложения
settings-sign-out-store = В { $store } ничего не удаляется. Когда вы войдёте снова, ваши заказы вернутся.
settings-sign-out-guest = В { $store } ничего не удаляется. Вы можете снова найти заказ в любое время.
settings-sign-out-offline = Нет подключения. Данные для входа удалятся с этого компьютера сейчас, а магазин узнает об этом, как только появится связь.
settings-sign-out-stay = Не выходить
settings-signed-out = Вы вышли. Ваши заказы удалены с этого компьютера.

settings-notices = Уведомления
settings-notices-private = Всё это остаётся на этом компьютере. Список уведомлений в приложении всегда полный.
settings-notices-toasts = Всплывающие уведомления
settings-notices-toasts-hint = Короткое сообщение на экране, когда что-то происходит, в том числе при закрытом окне.
settings-notices-only-wrong = Только если что-то не так
settings-notices-only-wrong-hint = Вы узнаете только о том, что идёт не по плану или требует вашего внимания.
settings-notices-kinds = О чём сообщать
settings-notices-kinds-chosen = { $count ->
    [one] Выбрано { $count } из { $total }
    [few] Выбрано { $count } из { $total }
    [many] Выбрано { $count } из { $total }
   *[other] Выбрано { $count } из { $total }
}
settings-notices-news = Что происходит
settings-notices-wrong = Что не по плану или требует вашего внимания
settings-notice-order-confirmed = Заказ подтверждён
settings-notice-order-shipped = Заказ отправлен
settings-notice-order-delivered = Заказ доставлен
settings-notice-order-cancelled = Заказ отменён
settings-notice-delivery-date-moved = Дата доставки изменилась
settings-notice-action-required = От вас что-то требуется
settings-notice-refunded = Деньги возвращены
settings-notice-request-answered = Ответ на обращение
settings-notice-ship-date-passed = Заказ не отправлен вовремя
settings-notice-no-scan = Несколько дней нет новостей о посылке
settings-notice-delivery-window-passed = Заказ не доставлен вовремя
settings-notice-pickup-deadline-near = Последние дни, чтобы забрать посылку
settings-notice-return-window-ending = Последние дни для возврата товара
settings-notice-payment-due = Последний день для оплаты
settings-notice-request-unanswered = Долго нет ответа на обращение
settings-notices-quiet = Тихие часы
settings-notices-quiet-hint = Обо всём, что произойдёт за это время, расскажет одна сводка в конце.
settings-notices-quiet-from = С
settings-notices-quiet-to = До
settings-notices-digest = Одна сводка в день
settings-notices-digest-hint = Вместо отдельных сообщений — одно в день обо всём новом.
settings-notices-digest-at = Время
settings-notices-muted = Заказы без уведомлений
settings-notices-muted-hint = Уведомления о них появляются только в списке.
settings-notices-muted-none = Таких нет. Отключить уведомления о заказе можно на его странице и в списке уведомлений.
settings-notices-unmute = Снова сообщать о заказе { $order }
settings-notices-muted-gone = Заказ, которого нет на этом компьютере

settings-running = Окно и запуск
settings-background = Когда окно закрыто
settings-background-hint = Без окна приложение продолжает сообщать о новостях и занимает мало памяти.
settings-background-stay = Продолжать работу
settings-background-quit = Выйти
settings-background-unasked = Вопрос появится, когда вы закроете окно в первый раз.
settings-background-no-tray = На этом рабочем столе рядом с часами нет места для приложений без окна. Поэтому с закрытием окна завершается и приложение.
settings-autostart = Запускать при входе в систему
settings-autostart-hint = Приложение запускается без окна, рядом с часами, и сообщает о новостях.

# Help pages in several languages.
settings-help = Помощь на этом компьютере
settings-help-lead = Страницы помощи на этих языках можно читать без интернета.
settings-help-size =
    { $count ->
        [one] { $count } статья, { $size }
        [few] { $count } статьи, { $size }
        [many] { $count } статей, { $size }
       *[other] { $count } статьи, { $size }
    }
settings-help-own = Ваш язык
settings-help-main = Основной язык магазина
settings-help-whole = Загружено полностью
settings-help-partly = Загружено не полностью
settings-help-coming = Копируется
settings-help-coming-offline = Загрузится при подключении
settings-help-remove = Удалить помощь ({ $language })
settings-help-removed = Страницы помощи ({ $language }) удалены с этого компьютера.
settings-undo = Отменить
settings-help-add = Добавить язык
settings-help-add-choose = Выберите язык
settings-help-all = Здесь есть все языки магазина.
settings-help-file = Добавить из файла
settings-help-file-done =
    { $count ->
        [one] Страницы помощи добавлены ({ $language }): { $count } статья.
        [few] Страницы помощи добавлены ({ $language }): { $count } статьи.
        [many] Страницы помощи добавлены ({ $language }): { $count } статей.
       *[other] Страницы помощи добавлены ({ $language }): { $count } статьи.
    }

# What is stored.
settings-storage = Сохранено на этом компьютере
settings-storage-cache = Заказы и страницы помощи
settings-storage-orders =
    { $count ->
        [0] Нет заказов
        [one] { $count } заказ
        [few] { $count } заказа
        [many] { $count } заказов
       *[other] { $count } заказа
    }
settings-storage-media = Изображения
settings-storage-local = Что вы выбрали и написали
settings-storage-total = Всего
settings-storage-limit = Хранить изображения
settings-storage-limit-hint = В первую очередь хранятся изображения из последних заказов и страниц помощи на вашем языке. Остальные загружаются при просмотре.
settings-storage-up-to = До { $size }
settings-storage-all = Все
settings-storage-folder = Папка на этом компьютере
settings-storage-copy = Скопировать
settings-storage-copied = Скопировано
settings-storage-again = Заказы, страницы помощи и изображения всегда можно снова загрузить из магазина.

# What happens to the customer's data, in plain words.
settings-privacy = Конфиденциальность
settings-privacy-store-title = Запросы идут только в { $store }
settings-privacy-store = Приложение связывается с магазином и больше ни с кем. В нём нет рекламы, счётчиков и отчётов о ваших действиях.
settings-privacy-search-title = Поиск остаётся здесь
settings-privacy-search = То, что вы ищете и читаете, никогда не уходит с этого компьютера.
settings-privacy-links-title = Ссылки открываются в браузере
settings-privacy-links = Вы видите, куда ведёт ссылка, прежде чем она откроется. Приложение ничего не загружает из других мест.
settings-privacy-encrypted-title = Всё сохранённое зашифровано
settings-privacy-keychain = Ключ лежит в связке ключей этого компьютера и открывается с вашей учётной записью пользователя.
settings-privacy-key-file = На этом компьютере нет связки ключей. Ключ лежит в файле, который может прочитать только ваша учётная запись пользователя. Тот, кто может ею воспользоваться, может прочитать ваши заказы.
settings-privacy-key-path = Файл ключа

# The app itself.
settings-about = О приложении
settings-about-version = Версия
settings-about-store = Магазин
settings-about-website = Сайт
settings-about-email = Электронная почта
settings-about-hours = Часы работы
settings-about-hours-line = { $days }, с { $open } до { $close }

session-welcome-title = Добро пожаловать в { $store }
session-welcome-lead = Ваши заказы и все ответы — здесь, на вашем компьютере. Даже без интернета.
session-title = Вход
session-lead = Чтобы ваши заказы были на этом компьютере.
session-language = Язык
session-sign-in-title = Вход
session-sign-in-text = В браузере откроется сайт { $store }. Ваш пароль останется там.
session-sign-in = Войти через браузер
session-look-up-title = Нет аккаунта?
session-look-up-text = Найдите один заказ по номеру и адресу электронной почты.
session-look-up-open = Найти заказ
session-help-title = Хотите только почитать?
session-help-text = Для страниц помощи аккаунт не нужен.
session-help-open = Открыть помощь
session-private = Всё, что приходит сюда, хранится на этом компьютере в зашифрованном виде и видно только вам.
session-offline-title = Нет подключения
session-offline-text = Для входа оно необходимо. Уже загруженные страницы помощи можно читать сейчас.
session-already-title = Вы вошли
session-already-text = Аккаунт: { $account }
session-already-guest = Как гость, с одним заказом. Войдите, чтобы здесь были все.
session-go-home = К моим заказам

# While the customer is in the browser.
session-wait-title = Продолжите в браузере
session-wait-text = Войдите на сайте { $store } и вернитесь сюда. Эта страница сама перейдёт дальше.
session-wait-not-open = Страница не открылась?
session-wait-copy-hint = Скопируйте этот адрес в браузер на этом компьютере:
session-wait-copy = Скопировать адрес
session-wait-copied = Адрес скопирован
session-wait-open = Открыть страницу ещё раз
session-wait-cancel = Прервать вход
session-signed-in = Вы вошли. Ваши заказы загружаются.
session-failed-title = Войти не удалось
session-failed-text = Возможно, страницу закрыли или прошло слишком много времени. Попробуйте ещё раз.

# Looking up one order without an account.
session-find-title = Найти заказ
session-find-text = Номер заказа указан в подтверждении, которое пришло по электронной почте.
session-find-replaces-account = Сейчас вы вошли как { $account }. Если найти заказ по номеру, вы выйдете из этого аккаунта: на этом компьютере останется только один заказ, пока вы не войдёте снова.
session-find-replaces-guest = Он заменит заказ, который вы нашли раньше.
session-find-email = Адрес электронной почты
session-find-email-hint = С которым вы оформили заказ
session-find-email-missing = Введите адрес электронной почты, с которым вы оформили заказ.
session-find-email-wrong = Это не похоже на адрес электронной почты. Он должен выглядеть так: name@example.com.
session-find-number = Номер заказа
session-find-number-missing = Введите номер заказа.
session-find-send = Найти
session-find-back = Назад
session-find-failed-title = Заказ не найден
session-find-failed-text = Проверьте и адрес электронной почты, и номер. Подтверждение по почте может прийти через несколько минут после заказа.
session-find-wait-title = Слишком много попыток
session-find-wait-text =
    { $seconds ->
        [one] В целях безопасности подождите { $seconds } секунду.
        [few] В целях безопасности подождите { $seconds } секунды.
        [many] В целях безопасности подождите { $seconds } секунд.
       *[other] В целях безопасности подождите { $seconds } секунды.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] В целях безопасности подождите { $minutes } минуту.
        [few] В целях безопасности подождите { $minutes } минуты.
        [many] В целях безопасности подождите { $minutes } минут.
       *[other] В целях безопасности подождите { $minutes } минуты.
    }
session-find-wait-over = Теперь можно попробовать снова.
session-found = Ваш заказ найден.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Войдите ещё раз
session-expired-text = Магазин { $store } просит подтвердить, что это вы. До тех пор вы видите заказы такими, какими они были.
session-expired-sign-in = Войти ещё раз
