# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = На этом компьютере этого нет. Возможно, это удалили или оно ещё не загрузилось.
error-offline = Для этого нужно подключение, а сейчас его нет. Всё сохранённое по-прежнему можно читать.
error-store-trouble = Магазин сейчас отвечает с ошибками. Мы сами попробуем ещё раз.
error-sign-in-failed = Войти не удалось. Попробуйте ещё раз.
error-look-up-failed = Заказ с таким адресом электронной почты и номером не найден. Проверьте и то и другое.
error-too-many-attempts = Слишком много попыток. Подождите несколько минут перед следующей.
error-link-refused = Эту ссылку нельзя открыть безопасно, поэтому она не открыта.
error-internal = В приложении что-то пошло не так. Попробуйте ещё раз.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Не удалось показать
