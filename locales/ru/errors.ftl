# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = На этом компьютере этого нет. Возможно, это удалили или оно ещё не загрузилось.
error-offline = Для этого нужно подключение, а сейчас его нет. Всё сохранённое по-прежнему можно читать.
error-store-trouble = Магазин сейчас отвечает с ошибками. Мы сами попробуем ещё раз.
error-sign-in-failed = Войти не удалось. Попробуйте ещё раз.
error-look-up-failed = Заказ с таким адресом электронной почты и номером не найден. Проверьте и то и другое.
error-too-many-attempts = Слишком много попыток. Подождите несколько минут перед следующей.
error-link-refused = Эту ссылку нельзя открыть безопасно, поэтому мы её не открыли.
error-no-pack = В этом файле нет страниц помощи для этого приложения или есть только их часть. Ничего не изменилось.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Напишите пару слов или добавьте фотографию.
error-text-too-long = Текст слишком длинный, отправить его нельзя. Сократите его.
error-no-lines = Выберите хотя бы один товар.
error-line-not-eligible = Один из товаров больше нельзя выбрать совсем или в таком количестве. Посмотрите список ещё раз.
error-address-incomplete = В адресе чего-то не хватает.
error-too-many-attachments = Файлов уже слишком много, этот не добавлен.
error-topic-closed = Для этого заказа это больше невозможно. Ваш текст сохранён.
error-on-its-way = Это уже отправляется, изменить ничего нельзя.

## Why one file is not added to a message

error-file-empty = Этот файл пустой.
error-file-too-large = Этот файл слишком большой. Допустимый размер — не более { $size }.
error-file-type = Отправить можно только изображения (JPEG, PNG, WebP, HEIC) и файлы PDF.
error-file-damaged = Этот файл не открывается. Возможно, он повреждён.
error-file-pixels = В этом изображении слишком много пикселей. Подойдёт его уменьшенная копия.

## Anything else

error-internal = В приложении что-то пошло не так. Попробуйте ещё раз.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Не удалось показать
