# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Znajdź lub zrób coś
palette-placeholder = Zamówienie, pytanie lub czynność
palette-results = Podpowiedzi i wyniki
palette-recent = Ostatnio otwierane
palette-here = Na tej stronie
palette-go = Przejdź do
palette-actions = Czynności
palette-search = Szukaj „{ $text }”
palette-request = Nowe zgłoszenie do sklepu { $store }
palette-bookmark-remove = Usuń zakładkę
palette-text-larger = Powiększ tekst
palette-text-smaller = Pomniejsz tekst
palette-text-usual = Zwykły rozmiar tekstu
palette-close = zamknięcie

keys-title = Skróty klawiszowe
keys-lists = Na listach i w oknach
keys-back = Wstecz
keys-forward = Dalej
keys-list-move = Następna lub poprzednia pozycja
keys-list-ends = Pierwsza lub ostatnia pozycja
keys-list-open = Otwórz pozycję
keys-filters = Następny lub poprzedni filtr
keys-close = Zamknij okno lub wyczyść wyszukiwanie
keys-send = Wyślij wiadomość
keys-single = Pojedyncze klawisze: { $keys }
keys-single-hint = Wyłącz je, jeśli sterujesz komputerem głosem lub przypadkowo naciskasz klawisze.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Upuść tutaj, aby wyszukać
form-file-removed = Usunięto plik { $name }.
sending-discarded = Odrzucono. Nic nie zostanie wysłane.
