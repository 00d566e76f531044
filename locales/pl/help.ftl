# Words of the help centre and of the search over orders and help.

help-title = Pomoc
help-lead = Odpowiedzi sklepu { $store }, także bez połączenia.
help-search-label = Szukaj na stronach pomocy
help-search-placeholder = Co chcesz wiedzieć?
help-found-title = Strony pomocy
help-found-nothing = Żadna strona pomocy nie pasuje do „{ $text }”. Często pomaga krótsze lub prostsze słowo.
help-search-everything = Szukaj też w zamówieniach

# What the reader marked and read, on the front page of the help.
help-bookmarks = Zakładki
help-bookmarks-save = Zapisz jako plik
help-bookmarks-hint = Zostają na tym komputerze także po wylogowaniu.
help-bookmarks-all = Pokaż wszystkie ({ $count })
help-bookmark-remove = Usuń zakładkę „{ $title }”
help-bookmark-removed = Zakładka została usunięta.
help-bookmark-gone = Obecnie nie ma jej na tym komputerze
help-recent = Ostatnio czytane
help-recent-clear = Wyczyść
help-recent-cleared = Lista przeczytanych stron została usunięta.
help-topics = Tematy

# Under a topic's title and on its page.
help-article-count = { $count ->
    [one] { $count } artykuł
    [few] { $count } artykuły
    [many] { $count } artykułów
   *[other] { $count } artykułu
}
help-all-articles = { $count ->
    [one] Wszystkie artykuły ({ $count })
    [few] Wszystkie artykuły ({ $count })
    [many] Wszystkie artykuły ({ $count })
   *[other] Wszystkie artykuły ({ $count })
}
help-other-topics = Inne tematy
help-topic-missing = Nie ma takiego tematu
help-topic-empty = Ten temat nie ma obecnie artykułów.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = Strony pomocy są pobierane
help-arriving-text = Wystarczy pobrać je raz, a potem można je czytać bez połączenia.
help-arriving-language = Pomoc: język { $language }
help-arriving-progress = { $done } z { $total }
help-offline-title = Strony pomocy nie zostały jeszcze pobrane
help-offline-text = Obecnie nie ma połączenia. Strony zostaną pobrane automatycznie, gdy tylko się pojawi.
help-empty-title = Nie ma jeszcze stron pomocy
help-empty-text = Sklep { $store } jeszcze żadnych nie opublikował.

# The way from the help centre's front page to an article; the name of that navigation, heard by screen readers.
help-breadcrumbs = Jesteś tutaj
help-updated = Ostatnia aktualizacja: { $date }
help-also-in = Inne języki:
help-fallback-title = Język { $wanted } nie jest jeszcze dostępny
help-fallback-text = Do czasu przetłumaczenia strona jest wyświetlana w innym języku ({ $shown }).
help-chosen-title = Wybrany język tej strony: { $shown }
help-read-in = Przejdź na język { $language }
help-read-instead = Tę stronę można też czytać w językach:
help-contents = Na tej stronie
help-back-to-top = Do góry
help-print = Drukuj
help-picture-larger = Powiększ
help-picture-title = Obraz
help-table = Tabela
help-previous = Poprzedni
help-next = Następny
help-neighbours = Więcej w tym temacie
help-article-missing = Tej strony tu nie ma
help-article-missing-text = Mogła zmienić nazwę, zostać usunięta albo nie została jeszcze pobrana na ten komputer.
help-go-home = Wszystkie tematy pomocy
help-printed-from = Ze stron pomocy sklepu { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Ta strona
help-bookmark = Zakładka
help-compare = Porównaj: { $language }
help-find = Znajdź na tej stronie
help-find-count = { $index } z { $count }
help-find-none = Nie znaleziono
help-find-previous = Poprzednie trafienie
help-find-next = Następne trafienie
help-copy-link = Kopiuj link
help-copy-link-to = Kopiuj link do części „{ $heading }”
help-link-copied = Link został skopiowany.
help-outdated-title = Ta strona może być nieaktualna
help-outdated-text = Nie zmieniano jej od ponad dwóch lat.
help-behind-title = Jest nowsza wersja: język { $language }
help-behind-text = Data zmiany: { $date }. To tłumaczenie może jeszcze nie zawierać wszystkiego.
help-read-newer = Czytaj nowszą wersję
help-resume = Kontynuuj czytanie
help-related = Powiązane strony
help-picture-fit = Dopasuj do okna
help-picture-full = Rzeczywisty rozmiar

vote-question = Czy ta strona była pomocna?
vote-yes = Tak
vote-no = Nie
vote-thanks-yes = Miło to słyszeć. Dziękujemy za opinię.
vote-why = Co było nie tak?
vote-reason-unclear = Trudno zrozumieć
vote-reason-incomplete = Czegoś brakuje
vote-reason-outdated = Już nieaktualne
vote-reason-not-my-question = Nie odpowiada na moje pytanie
vote-reason-dislike-policy = Rozumiem, ale mi się to nie podoba
vote-text = Co by pomogło?
vote-send = Wyślij
vote-thanks-no = Dziękujemy. Dzięki temu poprawimy tę stronę.
vote-change = Zmień
vote-contact = Nadal szukasz odpowiedzi?
vote-contact-ask = Zapytaj nas

# The block at the end of every help page.
help-more-title = Nadal potrzebujesz pomocy?
help-likely-title = Czy chodzi o to zamówienie?
help-likely-open = Otwórz zamówienie
help-more-order-title = Zapytaj o zamówienie
help-more-order-text = Otwórz zamówienie. Na jego stronie widać, co można teraz zrobić i kogo zapytać.
help-more-order-link = Moje zamówienia
help-more-record-title = Pytanie już wysłane?
help-more-record-text = Twoje pytania i wszystkie odpowiedzi znajdziesz w sekcji „Moje zgłoszenia”.
help-more-record-link = Moje zgłoszenia
help-more-find-title = Nie widzisz zamówienia?
help-more-find-text = Znajdź je po numerze i adresie e-mail użytym przy zakupie.
help-more-find-link = Znajdź zamówienie
help-more-contact-title = Napisz do nas
help-more-contact-answer = { $hours ->
    [one] Zwykle odpowiadamy w ciągu { $hours } godziny.
    [few] Zwykle odpowiadamy w ciągu { $hours } godzin.
    [many] Zwykle odpowiadamy w ciągu { $hours } godzin.
   *[other] Zwykle odpowiadamy w ciągu { $hours } godziny.
}
help-more-contact-text = Czytamy każdą wiadomość.
help-more-contact-link = Zadaj pytanie
help-hours = { $days }, { $open }–{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Szukaj
search-title-for = Wyniki wyszukiwania „{ $text }”
search-count = { $count ->
    [one] { $count } wynik
    [few] { $count } wyniki
    [many] { $count } wyników
   *[other] { $count } wyniku
}
search-meant = Czy chodziło Ci o „{ $text }”?
search-orders = Zamówienia
search-articles = Pomoc
search-foreign = Pomoc w innych językach
search-all-orders = Pokaż wszystkie na liście
search-keys-move = wybór
search-keys-open = otwarcie
search-keys-focus = szukanie
search-empty-title = Czego szukasz?
search-empty-text = Wpisz kilka liter. Wyniki pojawiają się w trakcie pisania, także bez połączenia.
search-try-number = Numer zamówienia lub jego część
search-try-product = Coś z Twoich zakupów
search-try-parcel = Numer śledzenia lub przewoźnik
search-try-question = Pytanie, na przykład „kiedy dotrze”
search-nothing-title = Brak wyników dla „{ $text }”
search-nothing-words = Wpisz mniej słów lub prostsze słowa albo tylko ich początek.
search-ask = Zapytaj o to sklep
search-nothing-signed-out = Twoich zamówień nie ma na tym komputerze. Zaloguj się lub znajdź zamówienie, aby szukać także w nich.
search-nothing-offline = Nie ma połączenia. Można znaleźć tylko to, co jest zapisane na tym komputerze.
search-go-help = Przeglądaj pomoc
search-go-orders = Wszystkie zamówienia
search-go-look-up = Znajdź zamówienie
search-go-sign-in = Zaloguj się
