# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Tego nie ma na tym komputerze. Mogło zostać usunięte albo jeszcze nie dotarło.
error-offline = Do tego potrzebne jest połączenie, a obecnie go nie ma. Wszystko, co jest zapisane, można nadal czytać.
error-store-trouble = Sklep obecnie nie odpowiada prawidłowo. Spróbujemy ponownie sami.
error-sign-in-failed = Logowanie się nie udało. Spróbuj ponownie.
error-look-up-failed = Nie znaleziono zamówienia z tym adresem e-mail i numerem. Sprawdź oba.
error-too-many-attempts = Zbyt wiele prób. Odczekaj kilka minut przed następną.
error-link-refused = Tego linku nie da się bezpiecznie otworzyć, więc pozostaje zamknięty.
error-internal = Coś w aplikacji poszło nie tak. Spróbuj ponownie.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Nie udało się tego pokazać
