# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Ez nincs ezen a számítógépen. Lehet, hogy eltávolították, vagy még nem érkezett meg.
error-offline = Ehhez kapcsolat kell, de jelenleg nincs. Ami itt van tárolva, továbbra is olvasható.
error-store-trouble = Az üzlet jelenleg nem válaszol megfelelően. Magunktól újra próbáljuk.
error-sign-in-failed = A bejelentkezés nem sikerült. Próbálja újra.
error-look-up-failed = Nem található rendelés ezzel az e-mail-címmel és számmal. Ellenőrizze mindkettőt.
error-too-many-attempts = Túl sok volt a próbálkozás. A következő előtt várjon néhány percet.
error-link-refused = Ezt a hivatkozást nem lehet biztonságosan megnyitni, ezért zárva marad.
error-internal = Hiba történt az alkalmazásban. Próbálja újra.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Ezt nem sikerült megjeleníteni
