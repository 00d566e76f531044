# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Ez nincs ezen a számítógépen. Lehet, hogy eltávolították, vagy még nem érkezett meg.
error-offline = Ehhez kapcsolat kell, de jelenleg nincs. Ami itt van tárolva, továbbra is olvasható.
error-store-trouble = A webáruház jelenleg nem válaszol megfelelően. Automatikusan újrapróbáljuk.
error-sign-in-failed = A bejelentkezés nem sikerült. Próbálja újra.
error-look-up-failed = Nem található rendelés ezzel az e-mail-címmel és számmal. Ellenőrizze mindkettőt.
error-too-many-attempts = Túl sok volt a próbálkozás. A következő előtt várjon néhány percet.
error-link-refused = Ezt a hivatkozást nem lehet biztonságosan megnyitni, ezért zárva marad.
error-no-pack = Ebben a fájlban nincsenek ehhez az alkalmazáshoz való súgóoldalak, vagy csak egy részük van meg. Semmi sem változott.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Írjon néhány szót, vagy adjon hozzá egy fotót.
error-text-too-long = Ez a szöveg túl hosszú az elküldéshez. Rövidítse le.
error-no-lines = Válasszon ki legalább egy terméket.
error-line-not-eligible = Az egyik termék már nem választható, vagy ekkora mennyiségben nem. Nézze meg újra a listát.
error-address-incomplete = A cím egy része hiányzik.
error-too-many-attachments = Már túl sok a fájl. Ezt nem adtuk hozzá.
error-topic-closed = Ez ennél a rendelésnél már nem lehetséges. A szövegét megőriztük.
error-on-its-way = Ennek a küldése már folyamatban van, ezért nem módosítható.

## Why one file is not added to a message

error-file-empty = Ez a fájl üres.
error-file-too-large = Ez a fájl túl nagy. Egy fájl legfeljebb { $size } lehet.
error-file-type = Csak képek (JPEG, PNG, WebP, HEIC) és PDF-fájlok küldhetők.
error-file-damaged = Ez a fájl nem nyitható meg. Lehet, hogy sérült.
error-file-pixels = Ez a kép túl sok képpontból áll. Egy kisebb másolata is megfelel.

## Anything else

error-internal = Hiba történt az alkalmazásban. Próbálja újra.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Ezt nem sikerült megjeleníteni
