# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.

## The list

orders-title = Zamówienia
orders-list = Twoje zamówienia
orders-search-label = Szukaj w zamówieniach
orders-search-placeholder = Numer, produkt lub numer śledzenia
orders-filter-label = Pokaż
orders-filter-all = Wszystkie
orders-filter-attention = Wymagają uwagi
orders-filter-awaiting-payment = Oczekujące na płatność
orders-filter-processing = W realizacji
orders-filter-shipped = Wysłane
orders-filter-delivered = Doręczone
orders-filter-cancelled = Anulowane
orders-sort-label = Sortuj
orders-sort-newest-first = Od najnowszych
orders-sort-oldest-first = Od najstarszych
orders-sort-last-changed = Ostatnio zmienione
orders-found = { $count ->
    [one] { $count } zamówienie
    [few] { $count } zamówienia
    [many] { $count } zamówień
   *[other] { $count } zamówienia
}
orders-empty-title = Nie ma jeszcze zamówień
orders-empty-text = Gdy złożysz zamówienie w sklepie { $store }, wszystko o nim pojawi się tutaj, także bez internetu.
orders-none-found-title = Żadne zamówienie nie pasuje
orders-none-found-text = Wpisz mniej słów lub zmień filtr.
orders-show-all = Pokaż wszystkie zamówienia
orders-signed-out-title = Tu jest miejsce na Twoje zamówienia
orders-signed-out-text = Zaloguj się, aby mieć wszystkie zamówienia na tym komputerze, albo znajdź jedno zamówienie po numerze.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } i jeszcze { $more } produkt
    [few] { $title } i jeszcze { $more } produkty
    [many] { $title } i jeszcze { $more } produktów
   *[other] { $title } i jeszcze { $more } produktu
}
order-number = Zamówienie { $number }
order-placed = Zamówiono { $date }
order-row-arrives = Dostawa: { $days }
order-row-arrives-near = Dostawa: { $day }
order-row-ships = Wysyłka do { $date }
order-row-late = Planowano do { $date }
order-row-until = Do { $date }

## Status of an order

order-status-awaiting-payment = Oczekuje na płatność
order-status-awaiting-payment-meaning = Czekamy na Twoją płatność. Gdy ją otrzymamy, potwierdzimy zamówienie w ciągu 24 godzin i zaczniemy realizację.
order-status-processing = W realizacji
order-status-processing-meaning = Sprawdzamy płatność, potem szyjemy lub kompletujemy produkty i pakujemy je.
order-status-shipped = Wysłane
order-status-shipped-meaning = Zamówienie jest spakowane, przekazane przewoźnikowi i w drodze do Ciebie.
order-status-delivered = Doręczone
order-status-delivered-meaning = Przewoźnik poinformował, że zamówienie zostało doręczone.
order-status-cancelled = Anulowane
order-status-cancelled-meaning = Zamówienie zostało anulowane. Nic więcej nie wyślemy.
order-status-unknown = W toku
order-status-unknown-meaning = Sklep używa statusu, którego ta wersja aplikacji jeszcze nie zna. Aktualizacja go pokaże.

# Where an order in preparation stands.
order-sub-status-payment-received = Płatność otrzymana
order-sub-status-payment-received-meaning = Płatność do nas dotarła i sprawdzamy jej bezpieczeństwo.
order-sub-status-payment-confirmed = Płatność potwierdzona
order-sub-status-payment-confirmed-meaning = Kontrola jest zakończona. Przygotowujemy Twoje produkty.
order-sub-status-packaging = Pakowanie
order-sub-status-packaging-meaning = Kompletujemy produkty, sprawdzamy ich jakość i pakujemy je.
order-sub-status-packaging-made = Szycie
order-sub-status-packaging-made-meaning = Szyjemy ubranie dla Ciebie. Status może nie zmieniać się przez cały czas szycia.
order-sub-status-packaging-fast-meaning = Pakujemy Twoje produkty. Wyślemy je w ciągu 24 godzin.

## Steps of an order, from placing to the door

order-steps = Etapy tego zamówienia
order-step-awaiting-payment = Zamówienie złożone
order-step-payment-received = Płatność otrzymana
order-step-payment-confirmed = Płatność potwierdzona
order-step-packaging = Starannie spakowane
order-step-packaging-made = Uszyte dla Ciebie
order-step-shipped = Przekazane przewoźnikowi
order-step-out-for-delivery = Wydane do doręczenia
order-step-delivered = Doręczone
order-step-cancelled = Anulowane
order-step-state-done = Gotowe
order-step-state-current = Teraz
order-step-state-ahead = Przed nami
order-step-expected = Przewidywane: { $days }
order-step-by = Do { $date }

## What comes next

order-next = Co dalej
order-next-yours = Do zrobienia
order-next-pay = Przejdź do płatności
order-next-until = Do { $until }
order-next-awaiting-payment = Twoja płatność
order-next-payment-received = Otrzymamy płatność
order-next-payment-confirmed = Sprawdzimy płatność, zwykle w ciągu 24 godzin
order-next-packaging = Przygotujemy Twoje produkty
order-next-shipped = Przekażemy zamówienie przewoźnikowi
order-next-out-for-delivery = Kurier przywiezie paczkę pod Twoje drzwi
order-next-delivered = Paczka dotrze do Ciebie
order-next-cancelled = Zamówienie zostanie anulowane
order-next-by = Najpóźniej: { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Czyli { $day }
order-next-undated = Nie ma jeszcze terminu.
order-next-late-shipped = Było to planowane na { $date }. Przepraszamy za opóźnienie.
order-next-late-delivered = Paczka miała dotrzeć do { $date }. Przepraszamy za opóźnienie.
order-next-nothing = Nie ma już na co czekać.

## Things to look at. Title, then what to do about it.

# $until is the last moment to act, with date and time. $since is the day that was promised.
attention-payment-due = Wciąż brakuje Twojej płatności
attention-payment-due-text = Zapłać na stronie sklepu, abyśmy mogli zacząć realizację.
attention-payment-due-until = Zapłać na stronie sklepu do { $until }, abyśmy mogli zacząć realizację.
attention-payment-failed = Płatność się nie powiodła
attention-payment-failed-text = Pieniądze nie zostały pobrane. Spróbuj ponownie na stronie sklepu lub wybierz inną metodę płatności.
attention-payment-failed-until = Pieniądze nie zostały pobrane. Spróbuj ponownie na stronie sklepu do { $until } lub wybierz inną metodę płatności.
attention-customs-action = Urząd celny czegoś od Ciebie potrzebuje
attention-customs-action-text = Paczka czeka na dokument lub zapłatę. Skontaktuj się z przewoźnikiem podanym przy paczce.
attention-customs-action-until = Paczka czeka na dokument lub zapłatę do { $until }. Skontaktuj się z przewoźnikiem podanym przy paczce.
attention-address-action = Sprawdź adres
attention-address-action-text = Przewoźnik nie mógł doręczyć pod ten adres. Skontaktuj się z przewoźnikiem podanym przy paczce.
attention-address-action-until = Przewoźnik nie mógł doręczyć pod ten adres. Skontaktuj się z przewoźnikiem podanym przy paczce do { $until }.
attention-action-required = Przewoźnik czeka na Twoją reakcję
attention-action-required-text = Paczka nie ruszy dalej bez Twojej reakcji. Skontaktuj się z przewoźnikiem podanym przy paczce.
attention-action-required-until = Paczka nie ruszy dalej bez Twojej reakcji, najpóźniej do { $until }.
attention-pickup-ready = Gotowa do odbioru
attention-pickup-ready-text = Twoja paczka czeka w punkcie odbioru. Weź kod i dokument tożsamości.
attention-pickup-ready-until = Twoja paczka czeka w punkcie odbioru do { $until }. Weź kod i dokument tożsamości.
attention-attempt-failed = Nikogo nie zastano
attention-attempt-failed-text = Przewoźnik próbował doręczyć paczkę. Skontaktuj się z nim, aby ustalić inny dzień.
attention-attempt-failed-until = Przewoźnik próbował doręczyć paczkę. Ustal z nim inny dzień, najpóźniej do { $until }.
attention-parcel-lost = Paczka prawdopodobnie zaginęła
attention-parcel-lost-text = Przewoźnik nie może jej znaleźć. Nie musisz na nią czekać: napisz do nas w sprawie tego zamówienia.
attention-parcel-damaged = Paczka została uszkodzona
attention-parcel-damaged-text = Przewoźnik zgłosił uszkodzenie. Jeśli coś w środku jest zniszczone, napisz nam o tym i dodaj zdjęcia.
attention-parcel-exception = Coś zatrzymało paczkę
attention-parcel-exception-text = Przewoźnik zgłosił problem w drodze. Zwykle paczka rusza dalej sama w ciągu kilku dni.
attention-parcel-returning = Paczka wraca
attention-parcel-returning-text = Nie udało się jej doręczyć i wraca do nas. Napisz do nas w sprawie tego zamówienia.
attention-held-at-customs = W odprawie celnej
attention-held-at-customs-text = Paczkę sprawdza urząd celny. Może to potrwać kilka dni. Nie musisz nic robić.
attention-late-to-ship = Wysyłka później niż planowano
attention-late-to-ship-text = Przepraszamy za opóźnienie. Zamówienie jest jeszcze przygotowywane.
attention-late-to-ship-since = Zamówienie miało zostać wysłane do { $since }. Przepraszamy za opóźnienie, jest jeszcze przygotowywane.
attention-late-to-arrive = Później niż przewidywano
attention-late-to-arrive-text = Przepraszamy za opóźnienie. Paczka jest wciąż w drodze.
attention-late-to-arrive-since = Paczka miała dotrzeć do { $since }. Przepraszamy za opóźnienie, jest wciąż w drodze.
attention-no-scan = Brak wieści od przewoźnika
attention-no-scan-text = Paczka od kilku dni nie była skanowana. Często kolejny skan następuje dopiero w Twoim kraju.
order-attention = Do sprawdzenia
order-attention-see-parcel = Przejdź do paczki

## Milestones of a parcel

milestone-not-found = Jeszcze brak danych
milestone-not-found-meaning = Przewoźnik nie zna jeszcze tego numeru. Może to potrwać kilka dni.
milestone-info-received = Zapowiedziana
milestone-info-received-meaning = Przewoźnik ma dane i czeka na paczkę.
milestone-in-transit = W drodze
milestone-in-transit-meaning = Paczka jest w drodze. Na długich trasach bywają dni bez nowego zdarzenia.
milestone-out-for-delivery = Wydana do doręczenia
milestone-out-for-delivery-meaning = Powinna dotrzeć do Ciebie dzisiaj.
milestone-available-for-pickup = Gotowa do odbioru
milestone-available-for-pickup-meaning = Paczka czeka na Ciebie w punkcie odbioru.
milestone-attempt-failed = Nieudana próba doręczenia
milestone-attempt-failed-meaning = Przewoźnik przyjechał, ale nie mógł przekazać paczki.
milestone-delivered = Doręczona
milestone-delivered-meaning = Przewoźnik poinformował, że przekazał paczkę.
milestone-exception = Problem w drodze
milestone-exception-meaning = Coś zatrzymuje paczkę.
milestone-returning = Zwrot do nadawcy
milestone-returning-meaning = Paczka wraca do nas.
milestone-returned = Wróciła do nas
milestone-returned-meaning = Paczka jest z powrotem u nas.
milestone-expired = Brak dalszych wieści
milestone-expired-meaning = Przewoźnik od dawna nie podał nic nowego.
milestone-unknown = Wiadomość od przewoźnika
milestone-unknown-meaning = Przewoźnik przekazał coś, czego ta wersja aplikacji nie umie nazwać.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = W odprawie celnej
sub-milestone-customs-meaning = Paczkę sprawdza urząd celny.
sub-milestone-delayed = Opóźniona
sub-milestone-delayed-meaning = Paczka jedzie dalej, ale później niż planowano.
sub-milestone-address = Problem z adresem
sub-milestone-address-meaning = Przewoźnik nie mógł doręczyć pod ten adres.
sub-milestone-damaged = Uszkodzona
sub-milestone-damaged-meaning = Przewoźnik zgłosił, że paczka została uszkodzona.
sub-milestone-lost = Zaginęła
sub-milestone-lost-meaning = Przewoźnik nie może znaleźć paczki.
sub-milestone-refused = Odmowa przyjęcia
sub-milestone-refused-meaning = Paczka nie została przyjęta przy doręczeniu.
sub-milestone-no-one-home = Nikogo nie zastano
sub-milestone-no-one-home-meaning = Przewoźnik przyjechał, ale nikt nie otworzył.

## The four axes of an order

order-payment = Płatność
order-payment-awaiting = Jeszcze nie zapłacono
order-payment-awaiting-meaning = Czekamy na Twoją płatność.
order-payment-authorized = Kwota zarezerwowana
order-payment-authorized-meaning = Kwota jest zarezerwowana i jeszcze nie została pobrana.
order-payment-paid = Zapłacono
order-payment-paid-meaning = Cała kwota do nas dotarła.
order-payment-partially-refunded = Częściowo zwrócono
order-payment-partially-refunded-meaning = Część kwoty została zwrócona.
order-payment-refunded = Zwrócono
order-payment-refunded-meaning = Cała kwota została zwrócona.
order-payment-failed = Nie powiodła się
order-payment-failed-meaning = Płatność się nie powiodła.

order-state = Zamówienie
order-state-open = Otwarte
order-state-open-meaning = Mamy jeszcze coś do zrobienia.
order-state-completed = Zakończone
order-state-completed-meaning = Wszystko gotowe.
order-state-cancelled = Anulowane
order-state-cancelled-meaning = Nic więcej nie wyślemy.

order-shipment = Wysyłka
order-shipment-not-shipped = Jeszcze niewysłane
order-shipment-not-shipped-meaning = Wszystko jest jeszcze u nas.
order-shipment-partially-shipped = Częściowo wysłane
order-shipment-partially-shipped-meaning = Część produktów jest już wysłana, reszta wkrótce.
order-shipment-shipped = Wysłane
order-shipment-shipped-meaning = Wszystko zostało wysłane.
order-shipment-partially-delivered = Częściowo doręczone
order-shipment-partially-delivered-meaning = Część paczek dotarła, reszta jest w drodze.
order-shipment-delivered = Doręczone
order-shipment-delivered-meaning = Wszystkie paczki dotarły.

order-returns = Zwrot
order-returns-none = Brak
order-returns-none-meaning = Nic nie zostało odesłane.
order-returns-requested = Zgłoszony
order-returns-requested-meaning = Prośba o zwrot została wysłana.
order-returns-in-transit = W drodze do nas
order-returns-in-transit-meaning = Odesłane produkty są w drodze.
order-returns-received = Otrzymany
order-returns-received-meaning = Odesłane produkty dotarły do nas. Sprawdzamy je.
order-returns-refunded = Pieniądze zwrócone
order-returns-refunded-meaning = Pieniądze za odesłane produkty zostały zwrócone.

## The page of an order

order-back = Wszystkie zamówienia
order-not-found-title = Tego zamówienia tu nie ma
order-where = Gdzie jest zamówienie
order-parcel-of = Paczka { $place } z { $count }
order-parcel-one = Paczka
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Zawartość
order-tracking-number = Numer śledzenia
order-tracking-copy = Kopiuj numer śledzenia
order-tracking-copied = Numer śledzenia został skopiowany.
order-tracking-open = Śledź na stronie przewoźnika
order-route = Miejsca na trasie
order-timeline = Droga tej paczki
order-timeline-more = { $count ->
    [one] Pokaż { $count } wcześniejsze zdarzenie
    [few] Pokaż { $count } wcześniejsze zdarzenia
    [many] Pokaż { $count } wcześniejszych zdarzeń
   *[other] Pokaż { $count } wcześniejszego zdarzenia
}
order-timeline-empty = Przewoźnik nie podał jeszcze żadnych informacji.
order-timeline-local = Podano czas lokalny miejsca zdarzenia.
order-carrier-says = Przewoźnik pisze:
order-untracked-title = Zwykła przesyłka bez śledzenia
order-untracked-text = Ta paczka nie ma numeru śledzenia, więc nie będzie żadnych informacji z drogi. Kieruj się przewidywanym terminem dostawy.
order-untracked-shipped = Wysłano { $date }.
order-carrier = Przewoźnik
order-last-mile = Lokalna firma kurierska
order-carrier-call = Zadzwoń: { $name }
order-carrier-write = Napisz: { $name }
order-carrier-visit = Otwórz stronę: { $name }
order-pickup = Punkt odbioru
order-pickup-hours = Godziny otwarcia
order-pickup-hours-line = { $days }, { $open }–{ $close }
order-pickup-deadline = Odbierz do { $time }
order-pickup-code = Kod
order-lines = Produkty
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Na zamówienie
order-line-fast = Wysyłka w 24 godziny
order-total-subtotal = Produkty
order-total-shipping = Dostawa
order-total-shipping-free = Bezpłatna
order-total-tax = Podatek
order-total-duties = Cło
order-total-discount = Rabat
order-total = Razem
order-total-refunded = Zwrócono
order-converted = Około { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, kurs z { $day }
order-address = Adres dostawy
order-delivery = Dostawa
order-delivery-method = Sposób dostawy
order-delivery-tracked = Ze śledzeniem
order-delivery-untracked = Zwykła przesyłka bez śledzenia
order-delivery-window = Przewidywana dostawa
order-delivery-ship-date = Przewidywana data wysyłki
order-delivery-processing = Czas realizacji
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } dzień roboczy
    [few] { $min }–{ $max } dni robocze
    [many] { $min }–{ $max } dni roboczych
   *[other] { $min }–{ $max } dnia roboczego
}
order-delivery-moved = Przewidywany termin się zmienił
order-delivery-was = { $days }, podano { $given }
order-copy-number = Kopiuj numer zamówienia
order-number-copied = Numer zamówienia został skopiowany.
order-requests = Moje zgłoszenia
order-notices = Powiadomienia na pulpicie
order-notices-on = Dowiesz się, gdy w tym zamówieniu coś się zmieni.
order-notices-muted = To zamówienie jest wyciszone. Jego powiadomienia pojawiają się tylko na liście.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Pomoc w sprawie tego zamówienia
order-help-closed = Obecnie niedostępne
order-row-help = Uzyskaj pomoc
order-articles = Przydatne artykuły

topic-until = Do { $until }
topic-until-shipped = Do wysyłki
topic-until-shipped-by = Do wysyłki (przewidywana do { $date })
topic-until-arrived = Do doręczenia
topic-until-confirmed = Do potwierdzenia płatności
topic-until-days = { $days ->
    [one] Przez { $days } dzień po dostawie
    [few] Przez { $days } dni po dostawie
    [many] Przez { $days } dni po dostawie
   *[other] Przez { $days } dnia po dostawie
}
topic-always = W każdej chwili

topic-part-unshipped = { $count ->
    [one] Jeszcze niewysłane: { $count } z { $total } produktów
    [few] Jeszcze niewysłane: { $count } z { $total } produktów
    [many] Jeszcze niewysłane: { $count } z { $total } produktów
   *[other] Jeszcze niewysłane: { $count } z { $total } produktów
}
topic-part-missing = { $count ->
    [one] { $count } z { $total } produktów nie dotarł
    [few] { $count } z { $total } produktów nie dotarły
    [many] { $count } z { $total } produktów nie dotarło
   *[other] { $count } z { $total } produktów nie dotarło
}
topic-part = { $count ->
    [one] Dotyczy { $count } z { $total } produktów
    [few] Dotyczy { $count } z { $total } produktów
    [many] Dotyczy { $count } z { $total } produktów
   *[other] Dotyczy { $count } z { $total } produktów
}
topic-part-earlier = Niektóre z nich tylko do { $until }

topic-begun = Dokończ szkic

topic-not-yet = Jeszcze nie
topic-no-longer = Już nie
topic-not-here = Nie dla tego zamówienia

topic-instead-change-address = Zamiast tego zmień adres
topic-instead-payment-issue = Zamiast tego zapytaj o płatność
topic-instead-order-progress = Zamiast tego zapytaj o realizację
topic-instead-package-not-received = Zamiast tego zapytaj o paczkę
topic-instead-customs-duty = Zamiast tego zapytaj o cło
topic-instead-return-replace = Zamiast tego odeślij produkt
topic-instead-item-problem = Zamiast tego zgłoś problem z produktem
topic-instead-cancel-order = Zamiast tego anuluj zamówienie
topic-instead-contact = Zamiast tego napisz do nas

topic-closed-not-placed = Zamówienie nie jest jeszcze potwierdzone. Potwierdzimy je, gdy dotrze Twoja płatność.
topic-closed-not-paid = Twoja płatność jeszcze nie dotarła. Gdy tylko dotrze, możesz o to zapytać.
topic-closed-payment-confirmed = Twoja płatność została potwierdzona, więc wszystko jest z nią w porządku.
topic-closed-payment-confirmed-at = Twoja płatność została potwierdzona { $at }, więc wszystko jest z nią w porządku.
topic-closed-no-ship-date = Dzień wysyłki nie jest jeszcze zaplanowany, więc nie można mówić o opóźnieniu.
topic-closed-before-ship-date = Zamówienie może jeszcze zostać wysłane na czas.
topic-closed-before-ship-date-from = Zamówienie może jeszcze zostać wysłane na czas. Jeśli tak się nie stanie, możesz zapytać od { $from }.
topic-closed-not-shipped = Nic jeszcze nie zostało wysłane. Gdy tylko coś wyślemy, możesz o to zapytać.
topic-closed-already-shipped = Zamówienie zostało już wysłane.
topic-closed-already-shipped-at = Zamówienie zostało wysłane { $at }.
topic-closed-before-delivery-date = Zamówienie może jeszcze dotrzeć na czas.
topic-closed-before-delivery-date-from = Zamówienie może jeszcze dotrzeć na czas. Jeśli nie dotrze, możesz zapytać od { $from }.
topic-closed-ready-for-pickup = Paczka czeka na Ciebie w punkcie odbioru.
topic-closed-ready-for-pickup-from = Paczka czeka na Ciebie w punkcie odbioru. Jeśli nie uda się jej tam odebrać, możesz zapytać od { $from }.
topic-closed-goes-back = Paczka wraca do nas, więc do Ciebie nie dotrze.
topic-closed-goes-back-at = Paczka wraca do nas od { $at }, więc do Ciebie nie dotrze.
topic-closed-already-delivered = Przewoźnik zgłosił, że paczka została doręczona. Jeśli nie możesz jej znaleźć, napisz do nas.
topic-closed-already-delivered-at = Przewoźnik zgłosił, że paczka została doręczona { $at }. Jeśli nie możesz jej znaleźć, napisz do nas.
topic-closed-return-window-over = Termin już minął.
topic-closed-return-window-over-at = Było to możliwe do { $at }.
topic-closed-made-to-order = Produkt powstał specjalnie dla Ciebie, więc nie można go odesłać. Jeśli coś jest z nim nie tak, napisz do nas.
topic-closed-already-returned = Odesłane produkty są u nas, a wszystkie pieniądze zostały zwrócone.
topic-closed-refunded = Wszystkie pieniądze zostały zwrócone.
topic-closed-cancelled = Zamówienie zostało anulowane.
topic-closed-cancelled-at = Zamówienie zostało anulowane { $at }.
topic-closed-unknown = Sklep nie udostępnia tego obecnie dla tego zamówienia.
topic-closed-opens = Możesz zapytać od { $from }.

topic-change-address-not-placed = Zamówienie nie jest jeszcze potwierdzone. Możesz je anulować i złożyć ponownie z właściwym adresem.
topic-change-address-already-shipped = Zamówienie zostało już wysłane, więc adresu nie można zmienić.
topic-change-address-already-shipped-at = Zamówienie zostało wysłane { $at }, więc adresu nie można zmienić.
topic-order-progress-already-shipped = Zamówienie zostało już wysłane. Na stronie zamówienia widać, gdzie jest.
topic-order-progress-already-shipped-at = Zamówienie zostało wysłane { $at }. Na stronie zamówienia widać, gdzie jest.
topic-customs-duty-already-shipped = Zamówienie zostało już wysłane. O tym, ile trzeba zapłacić, może teraz poinformować przewoźnik lub urząd celny.
topic-customs-duty-already-shipped-at = Zamówienie zostało wysłane { $at }. O tym, ile trzeba zapłacić, może teraz poinformować przewoźnik lub urząd celny.
topic-cancel-order-already-shipped = Zamówienie zostało już wysłane, więc nie można go anulować.
topic-cancel-order-already-shipped-at = Zamówienie zostało wysłane { $at }, więc nie można go anulować.
topic-package-not-received-not-shipped = Obecnie nic nie jest w drodze. Możesz zapytać, gdy paczka nie dotrze na czas.
topic-payment-issue-cancelled = Zamówienie zostało anulowane, więc nie trzeba nic płacić.
topic-payment-issue-cancelled-at = Zamówienie zostało anulowane { $at }, więc nie trzeba nic płacić.
topic-payment-issue-refunded = Pieniądze zostały zwrócone.
topic-payment-issue-refunded-at = Pieniądze zostały zwrócone i powinny były dotrzeć do { $at }. Jeśli ich nie ma, napisz do nas.
topic-return-replace-return-window-over-at = Produkty można było odesłać do { $at }.
topic-item-problem-return-window-over-at = Problemy można było zgłaszać do { $at }.
