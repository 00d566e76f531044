# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Zalogowano
system-signed-in-text = Możesz zamknąć tę stronę i wrócić do aplikacji.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Logowanie się nie udało
system-sign-in-failed-text = Wróć do aplikacji i spróbuj ponownie.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = Aplikacja { $app } jest już otwarta
system-already-open-text = Poszukaj jej drugiego okna. Dwa naraz przeszkadzałyby sobie nawzajem.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Czekamy na pęk kluczy
system-keychain-slow-text = { $app } szyfruje zapisywane dane i chce przechowywać klucz w systemowym pęku kluczy. Jeśli pojawi się pytanie o hasło, wpisz je. Bez pęku kluczy klucz będzie przechowywany w pliku, który możesz odczytać tylko Ty.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Pęk kluczy nie odpowiada
system-keychain-silent-text = Jest w nim klucz do danych, które { $app } tu zapisuje. Odblokuj go i spróbuj ponownie. Jeśli zaczniesz od nowa, { $app } pobierze wszystko ze sklepu jeszcze raz, ale to, co nie zostało wysłane, pozostanie niedostępne.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Brakuje klucza do Twoich danych
system-key-lost-text = { $app } szyfruje zapisywane dane, a klucza nie ma tam, gdzie był przechowywany. Jeśli zaczniesz od nowa, wszystko zostanie ponownie pobrane ze sklepu, ale to, co nie zostało wysłane, pozostanie niedostępne.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } nie może używać swojego folderu
system-folder-unusable-text = Sprawdź, czy na dysku jest wolne miejsce, czy możesz zapisywać we własnych folderach i czy { $app } jest w aktualnej wersji.

# Buttons.
system-trouble-again = Spróbuj ponownie
system-trouble-afresh = Zacznij od nowa
system-trouble-without-keychain = Kontynuuj bez pęku kluczy
system-trouble-quit = Zakończ

system-notice-order-confirmed = Zamówienie { $order } potwierdzone
system-notice-order-confirmed-text = W przygotowaniu: { $goods }
system-notice-order-shipped = Zamówienie { $order } wysłane
system-notice-order-shipped-text = W drodze: { $goods }
system-notice-order-delivered = Zamówienie { $order } doręczone
system-notice-order-delivered-text = Dotarło: { $goods }
system-notice-order-cancelled = Zamówienie { $order } anulowane
system-notice-order-cancelled-text = Nic więcej nie zostanie wysłane: { $goods }
system-notice-delivery-date-moved = Nowy termin dostawy zamówienia { $order }
system-notice-delivery-date-moved-text = Dotrze innego dnia: { $goods }
system-notice-action-required = Zamówienie { $order } wymaga Twojej uwagi
system-notice-action-required-text = Potrzebna jest Twoja reakcja: { $goods }
system-notice-refunded = Zwrot pieniędzy za zamówienie { $order }
system-notice-refunded-text = Pieniądze zwrócone: { $goods }
system-notice-request-answered = Jest odpowiedź na Twoje zgłoszenie
system-notice-request-answered-text = Otwórz je, aby przeczytać odpowiedź.
system-notice-request-unanswered = Na Twoje zgłoszenie nie ma jeszcze odpowiedzi
system-notice-request-unanswered-text = Trwa to dłużej niż zwykle. Możesz napisać jeszcze raz.
system-notice-ship-date-passed = Zamówienie { $order } jeszcze niewysłane
system-notice-ship-date-passed-text = Później niż obiecano: { $goods }
system-notice-no-scan = Brak wieści o zamówieniu { $order }
system-notice-no-scan-text = Od kilku dni nic nowego od przewoźnika: { $goods }
system-notice-delivery-window-passed = Zamówienie { $order } jeszcze nie dotarło
system-notice-delivery-window-passed-text = Później niż przewidywano: { $goods }
system-notice-pickup-deadline-near = Odbierz zamówienie { $order }
system-notice-pickup-deadline-near-text = Paczka wkrótce wróci do nas: { $goods }
system-notice-return-window-ending = Termin zwrotu zamówienia { $order }
system-notice-return-window-ending-text = Jeszcze przez kilka dni można odesłać: { $goods }
system-notice-payment-due = Płatność za zamówienie { $order }
system-notice-payment-due-text = Wciąż jej brakuje, a termin jest bliski: { $goods }
system-notice-summary = { $count ->
    [one] { $count } nowe powiadomienie
    [few] { $count } nowe powiadomienia
    [many] { $count } nowych powiadomień
   *[other] { $count } nowego powiadomienia
}
system-notice-open = Otwórz

system-tray-open = Otwórz okno
system-tray-quit = Zakończ
system-tray-unread = { $count ->
    [0] Brak nieprzeczytanych powiadomień
    [one] { $count } nieprzeczytane powiadomienie
    [few] { $count } nieprzeczytane powiadomienia
    [many] { $count } nieprzeczytanych powiadomień
   *[other] { $count } nieprzeczytanego powiadomienia
}

system-close-title = Działać dalej w tle, bez okna?
system-close-text = Wtedy od razu dowiesz się, gdy w Twoich zamówieniach coś się zmieni. Zajmuje to mało pamięci. Możesz to w każdej chwili zmienić w ustawieniach.
system-close-stay = Działaj w tle
system-close-quit = Zakończ
