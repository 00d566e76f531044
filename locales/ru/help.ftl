# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Помощь
help-lead = Ответы { $store } — всегда под рукой, даже без интернета.
help-search-label = Поиск по страницам помощи
help-search-placeholder = Что вы хотите узнать?
help-found-title = Страницы помощи
help-found-nothing = По запросу «{ $text }» страниц помощи не нашлось. Часто помогает слово покороче или попроще.
help-search-everything = Искать и в заказах

# What the reader marked and read, on the front page of the help.
help-bookmarks = Закладки
help-bookmarks-save = Сохранить в файл
help-bookmarks-hint = Они остаются на этом компьютере и после выхода.
help-bookmarks-all = Показать все ({ $count })
help-bookmark-remove = Удалить закладку «{ $title }»
help-bookmark-removed = Закладка удалена.
help-bookmark-gone = Сейчас нет на этом компьютере
help-recent = Недавно прочитанное
help-recent-clear = Очистить
help-recent-cleared = Список прочитанного удалён.
help-topics = Темы

help-article-count =
    { $count ->
        [one] { $count } статья
        [few] { $count } статьи
        [many] { $count } статей
       *[other] { $count } статьи
    }
help-all-articles =
    { $count ->
        [one] Все статьи: { $count }
        [few] Все статьи: { $count }
        [many] Все статьи: { $count }
       *[other] Все статьи: { $count }
    }
help-other-topics = Другие темы
help-topic-missing = Такой темы нет
help-topic-empty = Сейчас в этой теме нет статей.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = Страницы помощи загружаются
help-arriving-text = Они один раз копируются на этот компьютер, после чего их можно читать без интернета.
help-arriving-language = Помощь ({ $language })
help-arriving-progress = { $done } из { $total }
help-offline-title = Страницы помощи ещё не загрузились
help-offline-text = Сейчас нет подключения. Они загрузятся автоматически, как только оно появится.
help-empty-title = Страниц помощи пока нет
help-empty-text = Магазин { $store } их ещё не опубликовал.

help-breadcrumbs = Вы находитесь здесь
help-updated = Обновлено { $date }
help-also-in = На других языках:
help-fallback-title = Пока недоступно на этом языке: { $wanted }
help-fallback-text = Пока нет перевода, язык страницы — { $shown }.
help-chosen-title = Язык этой страницы: { $shown }
help-read-in = Читать на своём языке: { $language }
help-read-instead = Эту страницу можно прочитать на других языках:
help-contents = На этой странице
help-back-to-top = Наверх
help-print = Печать
help-picture-larger = Увеличить
help-picture-title = Изображение
help-table = Таблица
help-previous = Предыдущая
help-next = Следующая
help-neighbours = Ещё в этой теме
help-article-missing = Этой страницы здесь нет
help-article-missing-text = Возможно, её переименовали, удалили или она ещё не загрузилась на этот компьютер.
help-go-home = Все темы помощи
help-printed-from = Со страниц помощи { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Эта страница
help-bookmark = Закладка
help-compare = Рядом: { $language }
help-find = Найти на странице
help-find-count = { $index } из { $count }
help-find-none = Не найдено
help-find-previous = Предыдущее совпадение
help-find-next = Следующее совпадение
help-copy-link = Копировать ссылку
help-copy-link-to = Копировать ссылку на раздел «{ $heading }»
help-link-copied = Ссылка скопирована.
help-outdated-title = Страница могла устареть
help-outdated-text = Её не меняли больше двух лет.
help-behind-title = Есть более новая версия, язык: { $language }
help-behind-text = Её изменили ({ $date }). В этом переводе, возможно, ещё не всё отражено.
help-read-newer = Читать новую версию
help-resume = Продолжить с того же места
help-related = Похожие страницы
help-picture-fit = По размеру окна
help-picture-full = Настоящий размер

vote-question = Помогла ли вам эта страница?
vote-yes = Да
vote-no = Нет
vote-thanks-yes = Рады это слышать. Спасибо за отзыв.
vote-why = Что с ней не так?
vote-reason-unclear = Трудно понять
vote-reason-incomplete = Чего-то не хватает
vote-reason-outdated = Сведения устарели
vote-reason-not-my-question = Нет ответа на мой вопрос
vote-reason-dislike-policy = Всё понятно, но мне это не нравится
vote-text = Что помогло бы?
vote-send = Отправить
vote-thanks-no = Спасибо. Это поможет нам улучшить страницу.
vote-change = Изменить
vote-contact = Не нашли ответа?
vote-contact-ask = Спросить нас

# The block at the end of every help page.
help-more-title = Остались вопросы?
help-likely-title = Речь об этом заказе?
help-likely-open = Открыть заказ
help-more-order-title = Спросить о заказе
help-more-order-text = Откройте заказ. На его странице видно, что можно сделать сейчас и к кому обратиться.
help-more-order-link = Мои заказы
help-more-record-title = Уже спрашивали?
help-more-record-text = Ваши вопросы и все ответы собраны в разделе «Мои обращения».
help-more-record-link = Мои обращения
help-more-find-title = Не можете найти заказ?
help-more-find-text = Найдите его по номеру и адресу электронной почты, с которым вы его оформили.
help-more-find-link = Найти заказ
help-more-contact-title = Напишите нам
help-more-contact-answer =
    { $hours ->
        [one] Обычно мы отвечаем в течение { $hours } часа.
        [few] Обычно мы отвечаем в течение { $hours } часов.
        [many] Обычно мы отвечаем в течение { $hours } часов.
       *[other] Обычно мы отвечаем в течение { $hours } часа.
    }
help-more-contact-text = Мы читаем каждое сообщение.
help-more-contact-link = Задать вопрос
help-hours = { $days }, с { $open } до { $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Поиск
search-title-for = Результаты по запросу «{ $text }»
search-count =
    { $count ->
        [one] { $count } результат
        [few] { $count } результата
        [many] { $count } результатов
       *[other] { $count } результата
    }
search-meant = Возможно, вы имели в виду «{ $text }»?
search-orders = Заказы
search-articles = Помощь
search-foreign = Помощь на других языках
search-all-orders = Показать все в списке
search-keys-move = выбрать
search-keys-open = открыть
search-keys-focus = искать
search-empty-title = Что вы ищете?
search-empty-text = Введите несколько букв. Результаты появляются по мере ввода, даже без интернета.
search-try-number = Номер заказа или его часть
search-try-product = То, что вы купили
search-try-parcel = Трек-номер или служба доставки
search-try-question = Вопрос, например «когда придёт заказ»
search-nothing-title = По запросу «{ $text }» ничего не найдено
search-nothing-words = Попробуйте меньше слов, слова попроще или только их начало.
search-ask = Спросить об этом магазин
search-nothing-signed-out = Ваших заказов нет на этом компьютере. Войдите или найдите заказ по номеру, чтобы искать их здесь.
search-nothing-offline = Нет подключения. Можно найти только то, что сохранено на этом компьютере.
search-go-help = К темам помощи
search-go-orders = Все заказы
search-go-look-up = Найти заказ
search-go-sign-in = Войти
