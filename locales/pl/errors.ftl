# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Tego nie ma na tym komputerze. Mogło zostać usunięte albo nie zostało jeszcze pobrane.
error-offline = Do tego potrzebne jest połączenie, a obecnie go nie ma. Wszystko, co jest zapisane, można nadal czytać.
error-store-trouble = Sklep obecnie nie odpowiada prawidłowo. Sami spróbujemy ponownie.
error-sign-in-failed = Logowanie się nie udało. Spróbuj ponownie.
error-look-up-failed = Nie znaleziono zamówienia z tym adresem e-mail i numerem. Sprawdź jedno i drugie.
error-too-many-attempts = Zbyt wiele prób. Odczekaj kilka minut przed następną.
error-link-refused = Tego linku nie da się bezpiecznie otworzyć, więc go nie otwieramy.
error-no-pack = Ten plik nie zawiera stron pomocy tej aplikacji albo zawiera tylko ich część. Nic nie zostało zmienione.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Napisz kilka słów lub dodaj zdjęcie.
error-text-too-long = Ten tekst jest za długi, aby go wysłać. Skróć go.
error-no-lines = Wybierz co najmniej jeden produkt.
error-line-not-eligible = Jednego z produktów nie można już wybrać albo można wybrać tylko mniej sztuk. Sprawdź listę jeszcze raz.
error-address-incomplete = Brakuje części adresu.
error-too-many-attachments = Plików jest już za dużo. Ten nie został dodany.
error-topic-closed = Przy tym zamówieniu nie jest to już możliwe. Twój tekst został zachowany.
error-on-its-way = To jest już wysyłane, więc nie można tego zmienić.

## Why one file is not added to a message

error-file-empty = Ten plik jest pusty.
error-file-too-large = Ten plik jest za duży. Plik może mieć najwyżej { $size }.
error-file-type = Można wysyłać tylko obrazy (JPEG, PNG, WebP, HEIC) i pliki PDF.
error-file-damaged = Nie da się otworzyć tego pliku. Może być uszkodzony.
error-file-pixels = Ten obraz ma za dużo pikseli. Wystarczy jego mniejsza kopia.

## Anything else

error-internal = Coś w aplikacji poszło nie tak. Spróbuj ponownie.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Nie udało się tego pokazać
