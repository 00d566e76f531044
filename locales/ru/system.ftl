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
