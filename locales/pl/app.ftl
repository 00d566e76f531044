# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Przejdź do treści
app-close = Zamknij
app-cancel = Anuluj
app-retry = Spróbuj ponownie
app-go-home = Przejdź na stronę główną
app-toasts = Komunikaty
app-window-title = { $screen } – { $store }
screen-home = Strona główna
screen-orders = Zamówienia
screen-order = Zamówienie
screen-ask = Pomoc w sprawie zamówienia
screen-contact = Napisz do nas
screen-requests = Moje zgłoszenia
screen-request = Zgłoszenie
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
nav-help = Pomoc
nav-settings = Ustawienia

# The one search box over orders and help articles.
search-label = Szukaj w zamówieniach i pomocy
search-placeholder = Szukaj w zamówieniach i pomocy
search-clear = Wyczyść wyszukiwanie

# The name of the status line; only heard by screen readers.
sync-label = Aktualność danych
sync-state-starting = Uruchamianie
sync-state-syncing = Aktualizowanie
sync-state-live = Na bieżąco
sync-state-offline = Brak połączenia
sync-state-store-trouble = Sklep nie odpowiada
sync-updated = Zaktualizowano { $ago }
sync-as-of = Stan z { $time }
sync-never = Jeszcze nie zaktualizowano
sync-now = Zaktualizuj teraz

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Otworzyć w przeglądarce?
link-web-text = Ten link prowadzi poza aplikację, do:
link-web-open = Otwórz
link-mailto-title = Napisać e-mail?
link-mailto-text = Twój program pocztowy otworzy wiadomość do:
link-mailto-open = Napisz
link-tel-title = Zadzwonić?
link-tel-text = Twój program do rozmów otworzy się z tym numerem:
link-tel-open = Zadzwoń

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Jedno zamówienie czeka na Ciebie
    [few] { $count } zamówienia czekają na Ciebie
    [many] { $count } zamówień czeka na Ciebie
   *[other] { $count } zamówienia czeka na Ciebie
}
home-title-requests = { $count ->
    [one] Jedno zgłoszenie czeka na Ciebie
    [few] { $count } zgłoszenia czekają na Ciebie
    [many] { $count } zgłoszeń czeka na Ciebie
   *[other] { $count } zgłoszenia czeka na Ciebie
}
home-title-answers = { $count ->
    [one] Masz nową odpowiedź
    [few] Masz { $count } nowe odpowiedzi
    [many] Masz { $count } nowych odpowiedzi
   *[other] Masz { $count } nowej odpowiedzi
}
home-title-calm = Nic nie wymaga teraz Twojej uwagi
home-lead-moving = { $count ->
    [one] Jedno zamówienie jest w drodze do Ciebie.
    [few] { $count } zamówienia są w drodze do Ciebie.
    [many] { $count } zamówień jest w drodze do Ciebie.
   *[other] { $count } zamówienia jest w drodze do Ciebie.
}
home-lead-still = Obecnie żadne zamówienie nie jest w drodze.
home-needs = Co wymaga teraz Twojej uwagi
home-watch = Nie całkiem zgodnie z planem
home-requests = Twoje zgłoszenia
home-all-requests = Wszystkie zgłoszenia
home-request-asks = { $store } pyta: { $text }
home-request-answered = { $store } odpowiada: { $text }
home-moving = W drodze
home-recent = Co się zmieniło
home-recent-list = Ostatnie 14 dni
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
home-empty-text = Wszystko o nim oraz każda odpowiedź centrum pomocy będzie na tym komputerze, także bez internetu.
home-empty-help = Czytaj pomoc
home-signed-out-title = Wszystko o Twoich zamówieniach, zawsze pod ręką
home-signed-out-text = Wystarczy raz zalogować się do sklepu { $store }. Od tej chwili każde zamówienie, każda paczka i każda odpowiedź będą na tym komputerze, także bez internetu.
home-sign-in = Zaloguj się
home-look-up = Znajdź zamówienie
home-help-anyway = Pomoc możesz czytać bez logowania.
home-help-open = Otwórz pomoc
home-offline-title = Brak połączenia
home-offline-text = To stan z { $time }. Dane zaktualizują się same, gdy tylko wróci połączenie.
home-first-title = Twoje zamówienia są w drodze na ten komputer
home-first-text = Możesz już się rozejrzeć. Wszystko, co dotarło, można czytać.
home-first-orders = Zamówienia
home-first-help = Pomoc: język { $language }
home-first-count = { $done } z { $total }
