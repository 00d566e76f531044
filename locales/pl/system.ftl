# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Zalogowano
system-signed-in-text = Możesz zamknąć tę stronę i wrócić do aplikacji.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Logowanie się nie udało
system-sign-in-failed-text = Wróć do aplikacji i spróbuj ponownie.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = Aplikacja { $app } jest już otwarta
system-already-open-text = Poszukaj jej drugiego okna. Dwa naraz przeszkadzałyby sobie nawzajem.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Czekamy na pęk kluczy
system-keychain-slow-text = { $app } szyfruje zapisywane dane i chce przechowywać klucz w systemowym pęku kluczy. Jeśli pojawi się pytanie o hasło, wpisz je. Bez pęku kluczy klucz będzie przechowywany w pliku, który możesz odczytać tylko Ty.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Pęk kluczy nie odpowiada
system-keychain-silent-text = Jest w nim klucz do danych, które { $app } tu zapisuje. Odblokuj go i spróbuj ponownie. Jeśli zaczniesz od nowa, { $app } pobierze wszystko ze sklepu jeszcze raz, ale to, co nie zostało wysłane, pozostanie niedostępne.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Brakuje klucza do Twoich danych
system-key-lost-text = { $app } szyfruje zapisywane dane, a klucza nie ma tam, gdzie był przechowywany. Jeśli zaczniesz od nowa, wszystko zostanie ponownie pobrane ze sklepu, ale to, co nie zostało wysłane, pozostanie niedostępne.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } nie może używać swojego folderu
system-folder-unusable-text = Sprawdź, czy na dysku jest wolne miejsce, czy możesz zapisywać we własnych folderach i czy { $app } jest w aktualnej wersji.

# Buttons.
system-trouble-again = Spróbuj ponownie
system-trouble-afresh = Zacznij od nowa
system-trouble-without-keychain = Kontynuuj bez pęku kluczy
system-trouble-quit = Zakończ
