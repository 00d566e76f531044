# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Ustawienia

# Language and money.
settings-words = Język i waluta
settings-language = Język
settings-language-hint = Zmienia się od razu. Zostajesz w tym samym miejscu.
settings-language-system = Jak na tym komputerze
settings-currency = Waluta cen
settings-currency-hint = Zamówienie zachowuje walutę płatności. Przeliczona kwota jest pokazana obok, z kursem i jego datą.
settings-currency-paid = Jak zapłacono, bez przeliczania
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Lista walut pojawi się po pierwszym połączeniu ze sklepem.

# How the app looks.
settings-look = Wygląd
settings-theme = Motyw
settings-theme-system = Jak na tym komputerze
settings-theme-light = Jasny
settings-theme-dark = Ciemny
settings-text-size = Rozmiar tekstu
settings-text-size-hint = Powiększa też wszystko wokół tekstu.

# Who is signed in.
settings-account = Konto
settings-account-signed-in = Zalogowano
settings-account-unknown = Twoje konto w sklepie { $store }
settings-account-guest = Gość
settings-account-guest-text = Masz tu jedno znalezione zamówienie. Zaloguj się, aby mieć wszystkie.
settings-account-out = Nie zalogowano
settings-account-out-text = Strony pomocy działają bez konta. Zaloguj się, aby mieć tu swoje zamówienia.
settings-account-waiting = Logowanie
settings-account-waiting-text = Przeglądarka jest otwarta na stronie sklepu. Wróć tu, gdy skończysz.
settings-account-expired-text = Wszystko, co jest zapisane, można nadal czytać. Zaloguj się ponownie, aby pobrać aktualne dane.
settings-account-show-waiting = Pokaż
settings-sign-in = Zaloguj się
settings-sign-in-again = Zaloguj się ponownie
settings-look-up = Znajdź zamówienie
settings-sign-out = Wyloguj się

# Asked before signing out.
settings-sign-out-title = Wylogować się na tym komputerze?
settings-sign-out-lost = Nie wszystko zostało jeszcze wysłane
settings-sign-out-unsent = { $count ->
    [one] { $count } wiadomość czeka na połączenie lub na Ciebie. Zostanie utracona.
    [few] { $count } wiadomości czekają na połączenie lub na Ciebie. Zostaną utracone.
    [many] { $count } wiadomości czeka na połączenie lub na Ciebie. Zostaną utracone.
   *[other] { $count } wiadomości czeka na połączenie lub na Ciebie. Zostaną utracone.
}
settings-sign-out-drafts = { $count ->
    [one] { $count } szkic zostanie utracony.
    [few] { $count } szkice zostaną utracone.
    [many] { $count } szkiców zostanie utraconych.
   *[other] { $count } szkicu zostanie utracone.
}
settings-sign-out-look = Zobacz je
settings-sign-out-lead-gone = Z tego komputera zostaną usunięte:
settings-sign-out-orders = { $count ->
    [0] Twoje zamówienia i ich paczki
    [one] { $count } zamówienie i jego paczki
    [few] { $count } zamówienia i ich paczki
    [many] { $count } zamówień i ich paczki
   *[other] { $count } zamówienia i ich paczki
}
settings-sign-out-messages = Twoje wiadomości o nich, także te jeszcze niewysłane
settings-sign-out-read = lista przeczytanych stron pomocy
settings-sign-out-key = dane logowania
settings-sign-out-lead-kept = Zostaną:
settings-sign-out-help = strony pomocy i Twoje zakładki
settings-sign-out-choices = Twój język i wygląd aplikacji
settings-sign-out-store = W sklepie { $store } nic nie zostanie usunięte. Gdy zalogujesz się ponownie, Twoje zamówienia wrócą.
settings-sign-out-guest = W sklepie { $store } nic nie zostanie usunięte. To zamówienie możesz znaleźć ponownie w każdej chwili.
settings-sign-out-offline = Nie ma połączenia. Ten komputer usunie dane logowania teraz, a sklep dowie się o tym, gdy tylko wróci połączenie.
settings-sign-out-stay = Nie wylogowuj
settings-signed-out = Wylogowano. Twoje zamówienia zostały usunięte z tego komputera.

settings-notices = Powiadomienia
settings-notices-private = Wszystko to zostaje na tym komputerze. Lista powiadomień w aplikacji jest zawsze pełna.
settings-notices-toasts = Powiadomienia na pulpicie
settings-notices-toasts-hint = Krótki komunikat na ekranie, gdy coś się dzieje, także przy zamkniętym oknie.
settings-notices-only-wrong = Tylko gdy coś jest nie tak
settings-notices-only-wrong-hint = Dowiesz się tylko o tym, co nie idzie zgodnie z planem lub wymaga Twojej uwagi.
settings-notices-kinds = O czym informować
settings-notices-kinds-chosen = { $count ->
    [one] Wybrano { $count } z { $total }
    [few] Wybrano { $count } z { $total }
    [many] Wybrano { $count } z { $total }
   *[other] Wybrano { $count } z { $total }
}
settings-notices-news = Co się dzieje
settings-notices-wrong = Co nie idzie zgodnie z planem lub wymaga Twojej uwagi
settings-notice-order-confirmed = Zamówienie potwierdzone
settings-notice-order-shipped = Zamówienie wysłane
settings-notice-order-delivered = Zamówienie doręczone
settings-notice-order-cancelled = Zamówienie anulowane
settings-notice-delivery-date-moved = Zmiana terminu dostawy
settings-notice-action-required = Potrzebna Twoja reakcja
settings-notice-refunded = Pieniądze zwrócone
settings-notice-request-answered = Odpowiedź na zgłoszenie
settings-notice-ship-date-passed = Zamówienie niewysłane na czas
settings-notice-no-scan = Od kilku dni brak wieści o paczce
settings-notice-delivery-window-passed = Zamówienie niedoręczone na czas
settings-notice-pickup-deadline-near = Ostatnie dni na odbiór paczki
settings-notice-return-window-ending = Ostatnie dni na zwrot
settings-notice-payment-due = Ostatni dzień na zapłatę
settings-notice-request-unanswered = Długi brak odpowiedzi na zgłoszenie
settings-notices-quiet = Godziny ciszy
settings-notices-quiet-hint = Po ich zakończeniu dostaniesz podsumowanie tego, co się wydarzyło.
settings-notices-quiet-from = Od
settings-notices-quiet-to = Do
settings-notices-digest = Jedno podsumowanie dziennie
settings-notices-digest-hint = Zamiast pojedynczych komunikatów jeden dziennie powie Ci, co nowego.
settings-notices-digest-at = Godzina
settings-notices-muted = Wyciszone zamówienia
settings-notices-muted-hint = Ich powiadomienia pojawiają się tylko na liście.
settings-notices-muted-none = Brak. Zamówienie można wyciszyć na jego stronie i na liście powiadomień.
settings-notices-unmute = Wyłącz wyciszenie zamówienia { $order }
settings-notices-muted-gone = Zamówienie, którego nie ma na tym komputerze

settings-running = Okno i uruchamianie
settings-background = Po zamknięciu okna
settings-background-hint = Bez okna aplikacja nadal informuje Cię, co się dzieje. Zajmuje wtedy mało pamięci.
settings-background-stay = Działaj w tle
settings-background-quit = Zakończ
settings-background-unasked = Pytanie pojawi się, gdy po raz pierwszy zamkniesz okno.
settings-background-no-tray = Na tym pulpicie obok zegara nie ma miejsca na aplikacje bez okna. Dlatego zamknięcie okna kończy działanie aplikacji.
settings-autostart = Uruchamiaj po zalogowaniu do systemu
settings-autostart-hint = Aplikacja uruchamia się wtedy bez okna, obok zegara, i informuje Cię, co się dzieje.

# Help pages in several languages.
settings-help = Pomoc na tym komputerze
settings-help-lead = Strony pomocy w tych językach można czytać bez połączenia.
settings-help-size = { $count ->
    [one] { $count } artykuł, { $size }
    [few] { $count } artykuły, { $size }
    [many] { $count } artykułów, { $size }
   *[other] { $count } artykułu, { $size }
}
settings-help-own = Twój język
settings-help-main = Główny język sklepu
settings-help-whole = Kompletna
settings-help-partly = Jeszcze niekompletna
settings-help-coming = Kopiowanie
settings-help-coming-offline = Pobierze się przy następnym połączeniu
settings-help-remove = Usuń pomoc: język { $language }
settings-help-removed = Pomoc usunięta z tego komputera: język { $language }.
settings-undo = Cofnij
settings-help-add = Dodaj język
settings-help-add-choose = Wybierz język
settings-help-all = Są tu wszystkie języki sklepu.
settings-help-file = Dodaj z pliku
settings-help-file-done =
    { $count ->
        [one] Dodano pomoc ({ $language }): { $count } artykuł.
        [few] Dodano pomoc ({ $language }): { $count } artykuły.
        [many] Dodano pomoc ({ $language }): { $count } artykułów.
       *[other] Dodano pomoc ({ $language }): { $count } artykułu.
    }

# What is stored.
settings-storage = Zapisane na tym komputerze
settings-storage-cache = Zamówienia i strony pomocy
settings-storage-orders = { $count ->
    [0] Brak zamówień
    [one] { $count } zamówienie
    [few] { $count } zamówienia
    [many] { $count } zamówień
   *[other] { $count } zamówienia
}
settings-storage-media = Obrazy
settings-storage-local = Twoje ustawienia i wiadomości
settings-storage-total = Łącznie
settings-storage-limit = Przechowywanie obrazów
settings-storage-limit-hint = Najpierw zachowywane są obrazy z najnowszych zamówień i z pomocy w Twoim języku. Pozostałe są pobierane, gdy je oglądasz.
settings-storage-up-to = Do { $size }
settings-storage-all = Wszystkie
settings-storage-folder = Folder na tym komputerze
settings-storage-copy = Kopiuj
settings-storage-copied = Skopiowano
settings-storage-again = Zamówienia, strony pomocy i obrazy można zawsze pobrać ze sklepu od nowa.

# What happens to the customer's data, in plain words.
settings-privacy = Prywatność
settings-privacy-store-title = Łączymy się tylko ze sklepem { $store }
settings-privacy-store = Aplikacja łączy się ze sklepem i z nikim innym. Nie ma reklam, liczników ani raportów o tym, co robisz.
settings-privacy-search-title = Wyszukiwanie zostaje u Ciebie
settings-privacy-search = To, czego szukasz i co czytasz, nigdy nie opuszcza tego komputera.
settings-privacy-links-title = Linki otwierają się w przeglądarce
settings-privacy-links = Zanim link się otworzy, widzisz, dokąd prowadzi. Do aplikacji nie wczytuje się nic z innych miejsc.
settings-privacy-encrypted-title = Zapisane dane są zaszyfrowane
settings-privacy-keychain = Klucz znajduje się w pęku kluczy tego komputera i otwiera go Twoje konto użytkownika.
settings-privacy-key-file = Ten komputer nie ma pęku kluczy. Klucz znajduje się w pliku, który może odczytać tylko Twoje konto użytkownika. Kto może używać Twojego konta, może czytać Twoje zamówienia.
settings-privacy-key-path = Plik klucza

# The app itself.
settings-about = O aplikacji
settings-about-version = Wersja
settings-about-store = Sklep
settings-about-website = Strona internetowa
settings-about-email = E-mail
settings-about-hours = Godziny pracy
settings-about-hours-line = { $days }, { $open }–{ $close }

# First run, and the way to sign in later.
session-welcome-title = Witamy w sklepie { $store }
session-welcome-lead = Twoje zamówienia i wszystkie odpowiedzi na Twoim komputerze. Także bez połączenia.
session-title = Zaloguj się
session-lead = Aby mieć swoje zamówienia na tym komputerze.
session-language = Język
session-sign-in-title = Zaloguj się
session-sign-in-text = W przeglądarce otworzy się strona sklepu { $store }. Twoje hasło zostaje tam.
session-sign-in = Zaloguj się w przeglądarce
session-look-up-title = Nie masz konta?
session-look-up-text = Znajdź jedno zamówienie po numerze i adresie e-mail.
session-look-up-open = Znajdź zamówienie
session-help-title = Chcesz tylko poczytać?
session-help-text = Strony pomocy nie wymagają konta.
session-help-open = Przejdź do pomocy
session-private = Wszystko, co tu trafia, jest zapisane na tym komputerze w postaci zaszyfrowanej i pokazywane tylko Tobie.
session-offline-title = Nie ma połączenia
session-offline-text = Do zalogowania jest potrzebne. Strony pomocy, które już tu są, można czytać teraz.
session-already-title = Już zalogowano
session-already-text = Konto: { $account }.
session-already-guest = Jako gość z jednym zamówieniem. Zaloguj się, aby mieć tu wszystkie.
session-go-home = Do moich zamówień

# While the customer is in the browser.
session-wait-title = Przejdź do przeglądarki
session-wait-text = Zaloguj się na stronie sklepu { $store } i wróć tutaj. Ta strona sama przejdzie dalej.
session-wait-not-open = Strona się nie otworzyła?
session-wait-copy-hint = Skopiuj ten adres do przeglądarki na tym komputerze:
session-wait-copy = Kopiuj adres
session-wait-copied = Adres został skopiowany
session-wait-open = Otwórz stronę ponownie
session-wait-cancel = Przerwij logowanie
session-signed-in = Zalogowano. Twoje zamówienia są pobierane.
session-failed-title = Logowanie się nie udało
session-failed-text = Strona mogła zostać zamknięta albo minęło zbyt dużo czasu. Spróbuj ponownie.

# Looking up one order without an account.
session-find-title = Znajdź zamówienie
session-find-text = Numer zamówienia jest w potwierdzeniu, które przyszło e-mailem.
session-find-replaces-account = Zalogowano jako { $account }. Znalezienie zamówienia wyloguje to konto: na tym komputerze zostanie tylko to jedno zamówienie, dopóki nie zalogujesz się ponownie.
session-find-replaces-guest = Zastąpi ono poprzednio znalezione zamówienie.
session-find-email = Adres e-mail
session-find-email-hint = Użyty przy zakupie
session-find-email-missing = Podaj adres e-mail użyty przy zakupie.
session-find-email-wrong = To nie wygląda na adres e-mail. Powinien wyglądać jak nazwa@example.com.
session-find-number = Numer zamówienia
session-find-number-missing = Podaj numer zamówienia.
session-find-send = Znajdź
session-find-back = Wstecz
session-find-failed-title = Nie znaleziono zamówienia
session-find-failed-text = Sprawdź adres e-mail i numer. Potwierdzenie może przyjść e-mailem dopiero kilka minut po złożeniu zamówienia.
session-find-wait-title = Zbyt wiele prób
session-find-wait-text = { $seconds ->
    [one] Ze względów bezpieczeństwa odczekaj { $seconds } sekundę.
    [few] Ze względów bezpieczeństwa odczekaj { $seconds } sekundy.
    [many] Ze względów bezpieczeństwa odczekaj { $seconds } sekund.
   *[other] Ze względów bezpieczeństwa odczekaj { $seconds } sekundy.
}
session-find-wait-minutes = { $minutes ->
    [one] Ze względów bezpieczeństwa odczekaj { $minutes } minutę.
    [few] Ze względów bezpieczeństwa odczekaj { $minutes } minuty.
    [many] Ze względów bezpieczeństwa odczekaj { $minutes } minut.
   *[other] Ze względów bezpieczeństwa odczekaj { $minutes } minuty.
}
session-find-wait-over = Możesz teraz spróbować ponownie.
session-found = Znaleziono Twoje zamówienie.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Zaloguj się ponownie
session-expired-text = Sklep { $store } prosi o potwierdzenie, że to Ty. Do tego czasu zamówienia są widoczne w ostatnim znanym stanie.
session-expired-sign-in = Zaloguj się ponownie
