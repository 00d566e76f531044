# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Nu se află pe acest calculator. Poate că a fost șters sau nu a ajuns încă.
error-offline = Este nevoie de o conexiune, iar în acest moment nu există. Tot ce este salvat se poate citi în continuare.
error-store-trouble = Magazinul nu răspunde corect în acest moment. Încercăm din nou automat.
error-sign-in-failed = Intrarea în cont nu a reușit. Te rugăm să încerci din nou.
error-look-up-failed = Nu s-a găsit nicio comandă cu această adresă de e-mail și acest număr. Te rugăm să le verifici pe amândouă.
error-too-many-attempts = Au fost prea multe încercări. Te rugăm să aștepți câteva minute până la următoarea.
error-link-refused = Acest link nu poate fi deschis în siguranță, așa că rămâne închis.
error-no-pack = Fișierul nu conține pagini de ajutor pentru această aplicație sau conține doar o parte. Nu s-a schimbat nimic.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Te rugăm să scrii câteva cuvinte sau să adaugi o fotografie.
error-text-too-long = Acest text este prea lung pentru a fi trimis. Te rugăm să îl scurtezi.
error-no-lines = Te rugăm să alegi cel puțin un produs.
error-line-not-eligible = Unul dintre produse nu mai poate fi ales sau nu în această cantitate. Te rugăm să verifici din nou lista.
error-address-incomplete = Lipsește o parte din adresă.
error-too-many-attachments = Sunt deja prea multe fișiere. Acesta nu a fost adăugat.
error-topic-closed = Acest lucru nu mai este posibil pentru comandă. Ce ai scris se păstrează.
error-on-its-way = Trimiterea a început deja, așa că nu se mai poate schimba.

## Why one file is not added to a message

error-file-empty = Acest fișier este gol.
error-file-too-large = Acest fișier este prea mare. Dimensiunea maximă este de { $size }.
error-file-type = Se pot trimite doar imagini (JPEG, PNG, WebP, HEIC) și fișiere PDF.
error-file-damaged = Acest fișier nu poate fi deschis. Poate că este deteriorat.
error-file-pixels = Această imagine are prea mulți pixeli. Ajunge o copie mai mică.

## Anything else

error-internal = Ceva nu a mers în aplicație. Te rugăm să încerci din nou.

error-title = Conținutul nu a putut fi afișat
