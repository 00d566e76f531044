# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Acest lucru nu este pe acest calculator. Poate că a fost șters sau nu a ajuns încă.
error-offline = Este nevoie de o conexiune, iar în acest moment nu există. Tot ce este salvat se poate citi în continuare.
error-store-trouble = Magazinul nu răspunde corect în acest moment. Încercăm din nou automat.
error-sign-in-failed = Intrarea în cont nu a reușit. Te rugăm să încerci din nou.
error-look-up-failed = Nu s-a găsit nicio comandă cu această adresă de e-mail și acest număr. Te rugăm să le verifici pe amândouă.
error-too-many-attempts = Au fost prea multe încercări. Te rugăm să aștepți câteva minute până la următoarea.
error-link-refused = Acest link nu poate fi deschis în siguranță, așa că rămâne închis.
error-internal = Ceva nu a mers în aplicație. Te rugăm să încerci din nou.

error-title = Conținutul nu a putut fi afișat
