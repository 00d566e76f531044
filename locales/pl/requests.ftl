# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Zmień adres
topic-payment-issue = Problem z płatnością
topic-order-progress = Zapytaj o realizację
topic-package-not-received = Paczka nie dotarła
topic-customs-duty = Cło i podatki
topic-return-replace = Zwrot lub wymiana
topic-item-problem = Problem z produktem
topic-cancel-order = Anuluj zamówienie
topic-contact = Napisz do nas

# How far a request is.
request-state-received = Otrzymane
request-state-in-review = Rozpatrywane
request-state-waiting-for-customer = Czeka na Twoją odpowiedź
request-state-accepted = Przyjęte
request-state-refused = Odrzucone
request-state-done = Zakończone
request-state-withdrawn = Wycofane
request-state-unknown = W toku

request-state-received-meaning = Sklep { $store } ma Twoje zgłoszenie i na nie odpowie.
request-state-received-meaning-hours = { $hours ->
    [one] Sklep { $store } ma Twoje zgłoszenie. Odpowiedź przychodzi zwykle w ciągu { $hours } godziny.
    [few] Sklep { $store } ma Twoje zgłoszenie. Odpowiedź przychodzi zwykle w ciągu { $hours } godzin.
    [many] Sklep { $store } ma Twoje zgłoszenie. Odpowiedź przychodzi zwykle w ciągu { $hours } godzin.
   *[other] Sklep { $store } ma Twoje zgłoszenie. Odpowiedź przychodzi zwykle w ciągu { $hours } godziny.
}
request-state-in-review-meaning = Ktoś ze sklepu { $store } właśnie się tym zajmuje.
request-state-waiting-for-customer-meaning = Sklep { $store } potrzebuje czegoś od Ciebie. Odpowiedz poniżej.
request-state-accepted-meaning = Sklep { $store } się zgadza. W wiadomościach jest napisane, co dalej.
request-state-refused-meaning = Sklep { $store } się nie zgodził. W wiadomościach jest napisane dlaczego.
request-state-done-meaning = Sprawa jest załatwiona.
request-state-withdrawn-meaning = To zgłoszenie zostało przez Ciebie wycofane.
request-state-unknown-meaning = Sklep { $store } zajmuje się tą sprawą.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Czeka na połączenie
sending-waits-sign-in = Czeka na zalogowanie
sending-waits-store = Czeka, aż sklep odpowie
sending-waits-turn = Zaraz zostanie wysłane
sending-waits-retry = Następna próba { $when }
sending-sending = Wysyłanie
sending-files = { $sent } z { $total }
stuck-label = Niewysłane
stuck-label-refused = Nieprzyjęte

sending-files-label = Pliki
sending-exposed = Być może to już dotarło. Zostanie wysłane jeszcze raz, ale dotrze tylko raz.
sending-edit = Edytuj
sending-resend = Wyślij mimo to
sending-discard = Odrzuć
sending-stop = Nie wysyłaj
sending-replace-title = Zastąpić Twój szkic?
sending-replace-text = Jest tu już inny szkic, który nie został wysłany. Zastąpi go to, co przywracasz do edycji.
sending-replace-confirm = Zastąp
sending-discard-title = Odrzucić na zawsze?
sending-discard-text = To nie zostanie wysłane i nie da się tego odzyskać.
sending-discard-confirm = Odrzuć

stuck-refused = Sklep { $store } tego nie przyjął.
stuck-refused-topic-closed = W międzyczasie przestało to być możliwe w sklepie { $store }.
stuck-refused-line-not-eligible = Sklep { $store } nie przyjął tego dla wszystkich produktów lub w takiej liczbie.
stuck-refused-request-closed = Zgłoszenie zostało zamknięte, zanim to dotarło.
stuck-refused-request-closed-at = Zgłoszenie zostało zamknięte { $at }, zanim to dotarło.
stuck-superseded = Twoje późniejsze zgłoszenie sprawia, że to jest niepotrzebne, więc nie zostało wysłane.
stuck-expired = To czekało ponad tydzień, więc nie zostało wysłane. Nadal tego chcesz?
stuck-gone = Sklep { $store } już nie wie, czego to dotyczy.
stuck-invalid = Sklep { $store } nie może odczytać tego w takiej postaci. Zmień to i wyślij ponownie.
stuck-attachment-refused = Sklep { $store } nie przyjął jednego z plików. Usuń go i wyślij resztę ponownie.
stuck-forbidden = Zalogowane konto na to nie pozwala.

## Forms: what a customer fills in to ask for something

form-discarded = Szkic został odrzucony.

line-reason-changed-mind = Zmiana zdania
line-reason-too-small = Za mały rozmiar
line-reason-too-large = Za duży rozmiar
line-reason-not-as-described = Niezgodność z opisem
line-reason-missing = Brak w paczce
line-reason-wrong-item = Inny produkt niż zamówiony
line-reason-damaged = Uszkodzony
line-reason-defective = Nie działa lub ma wadę
line-reason-arrived-late = Dotarł za późno
line-reason-other = Inny powód

wish-refund = Zwrot pieniędzy
wish-replacement = Wymiana
wish-store-credit = Zwrot na saldo w sklepie

form-back = Zamówienie { $number }
form-loading = Wczytywanie formularza

form-articles = Być może odpowiedź jest już tutaj
form-earlier = Masz już zgłoszenie w tej sprawie
form-earlier-text = Ostatnia wiadomość jest z { $date }. Jeśli chcesz coś dodać, napisz tam.
form-earlier-open = Otwórz zgłoszenie

form-text-change-address = Czy jest jeszcze coś, co powinniśmy wiedzieć?
form-text-payment-issue = Co się stało z płatnością?
form-text-payment-issue-hint = Na przykład komunikat o błędzie, obciążenie karty lub potwierdzenie, które nie przyszło. Nigdy nie wysyłaj pełnego numeru karty.
form-text-order-progress = Co chcesz wiedzieć?
form-text-order-progress-hint = Napisz, jeśli potrzebujesz zamówienia na określony dzień.
form-text-package-not-received = Co już zostało sprawdzone?
form-text-package-not-received-hint = Na przykład pytanie sąsiadów, sprawdzenie skrzynki i miejsc, w których zostawia się paczki, lub telefon do przewoźnika.
form-text-customs-duty = Jakie masz pytanie o cło i podatki?
form-text-customs-duty-hint = Napisz, jeśli masz pismo od urzędu celnego lub przewoźnika. Pomoże jego zdjęcie.
form-text-return-replace = Czy jest coś, co powinniśmy o tym wiedzieć?
form-text-item-problem = Co się stało?
form-text-item-problem-hint = Wystarczy zdanie lub dwa.
form-text-cancel-order = Dlaczego chcesz anulować zamówienie?
form-text-cancel-order-hint = Nie musisz odpowiadać, ale pomoże nam to działać lepiej.
form-text-contact = Jak możemy Ci pomóc?
form-optional = { $label } (opcjonalnie)
form-room = { $count ->
    [one] Pozostał { $count } znak
    [few] Pozostały { $count } znaki
    [many] Pozostało { $count } znaków
   *[other] Pozostało { $count } znaku
}

form-goods-return = Które produkty chcesz odesłać?
form-goods-problem = Z którymi produktami jest problem?
form-goods-count = { $count } z { $total }
form-goods-quantity = Ile sztuk?
form-goods-less = O jeden mniej
form-goods-more = O jeden więcej
form-goods-reason-return = Dlaczego?
form-goods-reason-problem = Co jest z nim nie tak?
form-goods-reason-choose = Wybierz powód
form-goods-until = Do { $until }
form-goods-unshipped = Jeszcze niewysłany
form-goods-made = Zrobiony dla Ciebie, nie można go odesłać
form-goods-over = Termin minął

form-wish = Czego oczekujesz?

form-parcel = Której paczki brakuje?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, bez numeru śledzenia

form-files = Zdjęcia i dokumenty
form-files-add = Dodaj pliki
form-files-hint = JPEG, PNG, WebP, HEIC lub PDF. Możesz też upuścić tu pliki lub wkleić obraz.
form-files-drop = Upuść pliki tutaj
form-files-private = Przed wysłaniem z obrazów usuwane są dane o miejscu i aparacie.
form-files-coming = Przygotowywanie
form-files-remove = Usuń { $name }
form-files-dismiss = Zamknij komunikat o pliku { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Moje zgłoszenia
requests-lead = Twoje pytania do sklepu { $store } i to, co z nich wynikło.
requests-needs = Wymagają Twojej uwagi
requests-news = Nowe odpowiedzi
requests-drafts = Niewysłane szkice
requests-open = Otwarte
requests-ended = Zamknięte
requests-ask-order = Zapytaj o zamówienie
requests-ask-other = Zapytaj o coś innego
requests-empty-title = Nie ma jeszcze zgłoszeń
requests-empty-text = Tu będą Twoje pytania do sklepu { $store } i wszystkie odpowiedzi. Zgłoszenie zostanie wysłane, gdy tylko będzie połączenie.
requests-signed-out-title = Twoich zgłoszeń tu nie ma
requests-signed-out-text = Zaloguj się, aby zobaczyć swoje pytania i odpowiedzi. Nie masz konta? Znajdź zamówienie, którego dotyczyło pytanie.

request-row-you = Ty:
request-row-store = { $store }:
request-row-unread = Nowa odpowiedź

requests-draft-orphaned = Tego, czego to dotyczy, nie ma już na tym komputerze.
requests-draft-files = { $count ->
    [one] { $count } plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}
requests-draft-continue = Kontynuuj
requests-draft-read = Czytaj
requests-draft-discard = Odrzuć szkic „{ $topic }”
requests-orphan-title = Tego nie można już wysłać
requests-orphan-text = Tego, czego to dotyczy, nie ma już na tym komputerze. Możesz skopiować swój tekst i użyć go gdzie indziej.
request-copy-text = Kopiuj tekst
request-text-copied = Tekst został skopiowany.
form-files-wanted = Ze zdjęciem możemy odpowiedzieć bez dodatkowych pytań.

form-address = Dokąd ma trafić?
form-address-country = Kraj lub region
form-address-name = Imię i nazwisko
form-address-line = Adres, wiersz { $number }
form-address-line-hint = Ulica i numer domu, w razie potrzeby mieszkanie, piętro lub firma.
form-address-city = Miejscowość
form-address-code = Kod pocztowy
form-address-code-own = Kod pocztowy ({ $own })
form-address-region-state = Stan
form-address-region-province = Prowincja
form-address-region-prefecture = Prefektura
form-address-region-county = Hrabstwo lub okręg
form-address-region-region = Region
form-address-phone = Telefon
form-address-phone-hint = Dla przewoźnika, gdyby przy doręczeniu było jakieś pytanie.
form-address-example = Na przykład { $example }
form-address-code-odd = Kody pocztowe wyglądają tam zwykle inaczej. Sprawdź go.
form-address-after = Nowy
form-address-before = Dotychczasowy

form-next = Co będzie dalej
form-next-send = Zgłoszenie od razu trafi do sklepu { $store }. Odpowiedź pojawi się tutaj, w aplikacji.
form-next-offline = Obecnie nie ma połączenia. Zgłoszenie zostanie bezpiecznie zapisane na tym komputerze i wysłane, gdy tylko połączenie wróci.
form-next-sign-in = Zgłoszenie zostanie bezpiecznie zapisane na tym komputerze i wysłane, gdy tylko zalogujesz się ponownie.
form-next-answer = { $hours ->
    [one] Sklep { $store } odpowiada zwykle w ciągu { $hours } godziny.
    [few] Sklep { $store } odpowiada zwykle w ciągu { $hours } godzin.
    [many] Sklep { $store } odpowiada zwykle w ciągu { $hours } godzin.
   *[other] Sklep { $store } odpowiada zwykle w ciągu { $hours } godziny.
}
form-next-answer-open = Ktoś ze sklepu { $store } przeczyta zgłoszenie i odpowie.
form-next-hours = Odpowiadamy w tych godzinach:
form-next-change-address = Jeśli paczka została już przekazana przewoźnikowi, adresu nie da się zmienić. Wtedy napiszemy, co można zrobić zamiast tego.
form-next-payment-issue = To zgłoszenie nie spowoduje ponownego pobrania pieniędzy. Jeśli coś poszło nie tak z płatnością, napiszemy, co zrobić dalej.
form-next-order-progress = Sprawdzimy, na jakim etapie jest Twoje zamówienie, i napiszemy, kiedy je wyślemy.
form-next-package-not-received = Zapytamy przewoźnika, gdzie jest paczka. Jeśli zaginęła, porozmawiamy o wymianie lub zwrocie pieniędzy.
form-next-customs-duty = Cło ustala urząd celny. Napiszemy, co o nim wiemy.
form-next-return-replace = Do czasu naszej odpowiedzi zostaw produkty w obecnym stanie. Jeśli możemy je przyjąć z powrotem, napiszemy, dokąd je wysłać.
form-next-item-problem = Zachowaj produkty i opakowanie, dopóki nie odpowiemy.
form-next-cancel-order = Jeśli zamówienie zostało już przekazane przewoźnikowi, nie da się go anulować. Wtedy możesz je odesłać.
form-next-money = { $days ->
    [one] Jeśli uda się anulować zamówienie, { $money } wróci w ten sam sposób, w jaki zapłacono, w ciągu { $days } dnia.
    [few] Jeśli uda się anulować zamówienie, { $money } wróci w ten sam sposób, w jaki zapłacono, w ciągu { $days } dni.
    [many] Jeśli uda się anulować zamówienie, { $money } wróci w ten sam sposób, w jaki zapłacono, w ciągu { $days } dni.
   *[other] Jeśli uda się anulować zamówienie, { $money } wróci w ten sam sposób, w jaki zapłacono, w ciągu { $days } dnia.
}
form-next-money-reserved = Jeśli uda się anulować zamówienie, blokada kwoty { $money } w Twoim banku zostanie zdjęta.
form-next-money-unpaid = To zamówienie nie zostało opłacone, więc nie ma czego zwracać.

form-send = Wyślij
form-saved = Szkic zapisany
form-not-saved = Nie udało się zapisać szkicu
form-discard = Odrzuć szkic

form-check = { $count ->
    [one] Sprawdź { $count } pole
    [few] Sprawdź { $count } pola
    [many] Sprawdź { $count } pól
   *[other] Sprawdź { $count } pola
}
form-fault-missing = Wypełnij to pole.
form-fault-reason = Wybierz powód.
form-fault-wish = Wybierz, czego oczekujesz.
form-fault-parcel = Wybierz paczkę.
form-fault-same = To zamówienie ma już ten adres dostawy.
form-fault-long = { $count ->
    [one] Tekst jest za długi o { $count } znak.
    [few] Tekst jest za długi o { $count } znaki.
    [many] Tekst jest za długi o { $count } znaków.
   *[other] Tekst jest za długi o { $count } znaku.
}
form-fault-at = { $field }: { $fault }

form-closed = Przy tym zamówieniu nie jest to teraz możliwe
form-gone = Tego zamówienia nie ma już na tym komputerze
form-gone-text = Mogło zostać usunięte w sklepie albo zalogowane jest inne konto.
form-kept = Twój tekst został zachowany
form-copy = Kopiuj tekst
form-copied = Tekst został skopiowany
form-to-order = Wróć do zamówienia

form-contact-out = Zaloguj się, aby napisać do sklepu { $store }
form-contact-out-text = Wtedy odpowiedź trafi do Ciebie tutaj, w aplikacji.
form-contact-guest = Zapytaj o swoje zamówienie
form-contact-guest-text = Masz tu jedno zamówienie, więc Twoje pytanie go dotyczy.
form-contact-guest-open = Przejdź do zamówienia

## One request with its messages

thread-not-found-title = Tego zgłoszenia tu nie ma
thread-not-found-text = Mogło zostać wysłane z innego urządzenia i nie zostało jeszcze pobrane albo zostało odrzucone.
thread-all = Wszystkie zgłoszenia
thread-asked = Utworzono { $date }
thread-order = Zamówienie
thread-asked-for = Czego dotyczy zgłoszenie
thread-line = { $count } × { $title }
thread-line-unknown = Produkt z zamówienia
thread-wish = Twoje oczekiwanie
thread-address = Nowy adres
thread-parcel = Paczka

thread-messages = Wiadomości
thread-unsent = Jeszcze niewysłane
thread-you = Ty
thread-pictures = Obrazy
thread-files = Pliki
thread-picture-larger = Powiększ { $name }
thread-file-save = Zapisz
thread-file-saved = Zapisano jako { $path }

thread-news-answer = Nowa odpowiedź od sklepu { $store }
thread-news-state = Teraz: { $state }

thread-reply-title = Napisz do sklepu { $store }
thread-send = Wyślij
thread-draft-kept = Szkic zapisany
thread-message-kept = Twoja wiadomość jest wysyłana.
thread-left-title = Twój niedokończony tekst
thread-left-text = Zgłoszenie jest zamknięte, więc nie można już tego wysłać. Możesz to skopiować.

thread-withdraw = Wycofaj
thread-withdraw-title = Wycofać to zgłoszenie?
thread-withdraw-text = Sklep { $store } od razu dowie się, że już tego nie chcesz.
thread-withdrawing = To zgłoszenie zostało przez Ciebie wycofane

thread-reopen-until = Sprawa nie jest załatwiona? Możesz otworzyć zgłoszenie ponownie do { $date }.
thread-reopen-text = Sprawa nie jest załatwiona? Możesz otworzyć zgłoszenie ponownie.
thread-reopen = Otwórz ponownie
thread-reopen-title = Co zostało do załatwienia?
thread-reopen-send = Otwórz ponownie

thread-rating-title = Jak ocenisz pomoc sklepu { $store }?
thread-rating-stars = Gwiazdki
thread-rating-1 = Źle
thread-rating-2 = Słabo
thread-rating-3 = W porządku
thread-rating-4 = Dobrze
thread-rating-5 = Bardzo dobrze
thread-rating-given = { $name } ({ $stars } z 5 gwiazdek)
thread-rating-text = Co było dobre, a co nie
thread-rating-send = Wyślij
thread-rating-change = Zmień
