# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Przejdź do treści
app-close = Zamknij
app-cancel = Anuluj
app-retry = Spróbuj ponownie
app-go-home = Przejdź na stronę główną
app-toasts = Komunikaty
app-text-size = Rozmiar tekstu: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Strona główna
screen-orders = Zamówienia
screen-order = Zamówienie
screen-ask = Pomoc w sprawie zamówienia
screen-contact = Napisz do nas
screen-requests = Moje zgłoszenia
screen-request = Zgłoszenie
screen-notices = Powiadomienia
screen-help = Pomoc
screen-category = Pomoc
screen-article = Pomoc
screen-search = Szukaj
screen-settings = Ustawienia
screen-welcome = Witamy
screen-nowhere = Nie ma takiej strony
app-nowhere-title = Nie ma takiej strony
app-nowhere-text = Adres może być nieaktualny. Wszystkie Twoje dane są nadal na miejscu.
app-loading = Wczytywanie

# The name of the navigation; only heard by screen readers.
nav-label = Główne menu
nav-brand = { $store }, strona główna
nav-home = Strona główna
nav-orders = Zamówienia
nav-requests = Moje zgłoszenia
nav-requests-waiting = { $count ->
    [one] { $count } do sprawdzenia
    [few] { $count } do sprawdzenia
    [many] { $count } do sprawdzenia
   *[other] { $count } do sprawdzenia
}
nav-notices = Powiadomienia
nav-notices-unread = { $count ->
    [one] { $count } nieprzeczytane
    [few] { $count } nieprzeczytane
    [many] { $count } nieprzeczytanych
   *[other] { $count } nieprzeczytanego
}
nav-help = Pomoc
nav-settings = Ustawienia

# The one search box over orders and help articles.
search-label = Szukaj w zamówieniach i pomocy
search-placeholder = Szukaj w zamówieniach i pomocy
search-clear = Wyczyść wyszukiwanie

# The name of the status line; only heard by screen readers.
sync-label = Aktualność danych
sync-state-starting = Uruchamianie
sync-state-syncing = Aktualizowanie
sync-state-live = Na bieżąco
sync-state-offline = Brak połączenia
sync-state-store-trouble = Sklep nie odpowiada
sync-updated = Zaktualizowano { $ago }
sync-as-of = Stan z { $time }
sync-never = Jeszcze nie zaktualizowano
sync-now = Zaktualizuj teraz

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Otworzyć w przeglądarce?
link-web-text = Ten link prowadzi poza aplikację, do:
link-web-open = Otwórz
link-mailto-title = Napisać e-mail?
link-mailto-text = Twój program pocztowy otworzy wiadomość do:
link-mailto-open = Napisz
link-tel-title = Zadzwonić?
link-tel-text = Twój program do rozmów otworzy się z tym numerem:
link-tel-open = Zadzwoń

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Jedno zamówienie wymaga Twojej uwagi
    [few] { $count } zamówienia wymagają Twojej uwagi
    [many] { $count } zamówień wymaga Twojej uwagi
   *[other] { $count } zamówienia wymaga Twojej uwagi
}
home-title-requests = { $count ->
    [one] Jedno zgłoszenie wymaga Twojej uwagi
    [few] { $count } zgłoszenia wymagają Twojej uwagi
    [many] { $count } zgłoszeń wymaga Twojej uwagi
   *[other] { $count } zgłoszenia wymaga Twojej uwagi
}
home-title-answers = { $count ->
    [one] Masz nową odpowiedź
    [few] Masz { $count } nowe odpowiedzi
    [many] Masz { $count } nowych odpowiedzi
   *[other] Masz { $count } nowej odpowiedzi
}
home-title-calm = Nic nie wymaga teraz Twojej uwagi
home-lead-moving = { $count ->
    [one] Jedno zamówienie jest w drodze do Ciebie.
    [few] { $count } zamówienia są w drodze do Ciebie.
    [many] { $count } zamówień jest w drodze do Ciebie.
   *[other] { $count } zamówienia jest w drodze do Ciebie.
}
home-lead-still = Obecnie żadne zamówienie nie jest w drodze.
home-needs = Co wymaga teraz Twojej uwagi
home-watch = Nie całkiem zgodnie z planem
home-requests = Twoje zgłoszenia
home-all-requests = Wszystkie zgłoszenia
home-request-asks = { $store } pyta:
home-request-answered = { $store } odpowiada:
home-moving = W drodze
home-recent = Co się zmieniło
home-recent-list = Ostatnie 14 dni
home-all-orders = Wszystkie zamówienia
home-show-more = { $count ->
    [one] Pokaż jeszcze { $count }
    [few] Pokaż jeszcze { $count }
    [many] Pokaż jeszcze { $count }
   *[other] Pokaż jeszcze { $count }
}
home-happened-date-moved = Przewidywany termin się zmienił
home-happened-place = { $what }, { $place }
home-empty-title = Tu pojawi się Twoje pierwsze zamówienie
home-empty-text = Wszystkie informacje o nim i wszystkie odpowiedzi centrum pomocy będą na tym komputerze, także bez internetu.
home-empty-help = Przejdź do pomocy
home-signed-out-title = Wszystko o Twoich zamówieniach, zawsze pod ręką
home-signed-out-text = Wystarczy raz zalogować się do sklepu { $store }. Od tej chwili każde zamówienie, każda paczka i każda odpowiedź będą na tym komputerze, także bez internetu.
home-sign-in = Zaloguj się
home-look-up = Znajdź zamówienie
home-help-anyway = Pomoc możesz czytać bez logowania.
home-help-open = Otwórz pomoc
home-offline-title = Brak połączenia
home-offline-text = To stan z { $time }. Dane zaktualizują się same, gdy tylko wróci połączenie.
home-first-title = Twoje zamówienia są pobierane na ten komputer
home-first-text = Możesz już się rozejrzeć. Wszystko, co zostało pobrane, można czytać.
home-first-orders = Zamówienia
home-first-help = Pomoc: język { $language }
home-first-count = { $done } z { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Powiadomienia
notices-lead = Co nowego w Twoich zamówieniach i co się opóźnia.
notices-filter = Pokaż
notices-filter-all = Wszystkie
notices-filter-unread = Nieprzeczytane
notices-filter-wrong = Wymagają uwagi
notices-read-all = Oznacz wszystkie jako przeczytane
notices-choose = Wybierz, o czym informować
notices-empty-title = Nie ma jeszcze nic nowego
notices-empty-text = Gdy w którymś z Twoich zamówień coś się zmieni albo opóźni, przeczytasz o tym tutaj.
notices-all-read-title = Wszystko przeczytane
notices-all-read-text = Następne powiadomienie pojawi się tu samo.
notices-nothing-wrong-title = Wszystko idzie zgodnie z planem
notices-nothing-wrong-text = Żadne powiadomienie nie dotyczy opóźnienia ani niczego, co wymaga Twojej uwagi.
notices-show-all = Pokaż wszystkie powiadomienia
notices-signed-out-title = Twoich powiadomień tu nie ma
notices-signed-out-text = Zaloguj się, aby wiedzieć, co się dzieje z Twoimi zamówieniami. Nie masz konta? Znajdź jedno zamówienie.

notice-order-confirmed = Twoje zamówienie zostało potwierdzone
notice-order-shipped = Twoje zamówienie zostało wysłane
notice-order-delivered = Twoje zamówienie zostało doręczone
notice-order-cancelled = Twoje zamówienie zostało anulowane
notice-delivery-date-moved = Termin dostawy się zmienił
notice-action-required = Zamówienie wymaga Twojej uwagi
notice-refunded = Pieniądze zostały zwrócone
notice-request-answered = Jest odpowiedź na Twoje zgłoszenie
notice-ship-date-passed = Zamówienie nie zostało jeszcze wysłane
notice-no-scan = Brak wieści o paczce
notice-delivery-window-passed = Zamówienie jeszcze nie dotarło
notice-pickup-deadline-near = Odbierz paczkę
notice-return-window-ending = Kończy się czas na zwrot
notice-payment-due = Wciąż brakuje Twojej płatności
notice-request-unanswered = Na Twoje zgłoszenie nie ma jeszcze odpowiedzi

notice-order-cancelled-text = Nic więcej nie wyślemy.
notice-delivery-date-moved-text = Nowy termin jest na stronie zamówienia.
notice-action-required-text = Zamówienie nie ruszy dalej bez Twojej reakcji. Na jego stronie jest napisane, co zrobić.
notice-ship-date-passed-text = Zamówienie miało zostać wysłane do { $date }. Możesz zapytać, na jakim jest etapie.
notice-no-scan-text = Przewoźnik od kilku dni nie podał nic nowego. Często kolejny skan następuje dopiero w Twoim kraju.
notice-delivery-window-passed-text = Zamówienie miało dotrzeć do { $date }. Możesz zapytać, gdzie jest.
notice-pickup-deadline-near-text = Paczka czeka w punkcie odbioru do { $until }. Potem wróci do nas.
notice-return-window-ending-text = Możesz jeszcze odesłać produkty do { $until }.
notice-payment-due-text = Zapłać do { $until } na stronie sklepu, w przeciwnym razie zamówienie wygaśnie.
notice-request-unanswered-text = Trwa to dłużej niż zwykle. Możesz napisać w zgłoszeniu jeszcze raz.

notice-ask-order-progress = Zapytaj o realizację
notice-ask-package-not-received = Zapytaj o paczkę
notice-ask-payment-issue = Zapytaj o płatność
notice-ask-return-replace = Zwrot lub wymiana
notice-ask-contact = Napisz do nas
notice-calendar = Dodaj do kalendarza
notice-calendar-kept = Wpis kalendarza zapisano jako { $path }. Otwórz ten plik, aby dodać wpis do kalendarza.
notice-mark-read = Oznacz jako przeczytane
notice-unread = Nieprzeczytane

notice-mute = Wycisz to zamówienie
notice-unmute = Wyłącz wyciszenie zamówienia
notice-order-muted = To zamówienie jest wyciszone. Jego powiadomienia pojawiają się tylko na liście.
notice-order-unmuted = Powiadomienia o tym zamówieniu są znów włączone.
notice-muted = Wyciszone
