# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Найти или выполнить
palette-placeholder = Заказ, вопрос или действие
palette-results = Подсказки и результаты
palette-recent = Недавно открытое
palette-here = На этой странице
palette-go = Перейти
palette-actions = Действия
palette-search = Искать «{ $text }»
palette-request = Новое обращение в магазин { $store }
palette-bookmark-remove = Удалить закладку
palette-text-larger = Увеличить текст
palette-text-smaller = Уменьшить текст
palette-text-usual = Обычный размер текста
palette-close = закрыть

keys-title = Сочетания клавиш
keys-lists = В списках и окнах
keys-back = Назад
keys-forward = Вперёд
keys-list-move = Следующая или предыдущая строка
keys-list-ends = Первая или последняя строка
keys-list-open = Открыть строку
keys-filters = Следующий или предыдущий фильтр
keys-close = Закрыть окно или очистить поиск
keys-send = Отправить написанное
keys-single = Одиночные клавиши: { $keys }
keys-single-hint = Отключите их, если управляете компьютером голосом или случайно нажимаете клавиши.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Отпустите здесь, чтобы найти
form-file-removed = Файл { $name } убран.
sending-discarded = Удалено и не будет отправлено.
