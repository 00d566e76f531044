# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Toga nema na ovom računalu. Možda je uklonjeno ili još nije stiglo.
error-offline = Za ovo je potrebna veza, a trenutačno je nema. Sve što je spremljeno i dalje možete čitati.
error-store-trouble = Trgovina trenutačno ne odgovara kako treba. Sami ćemo pokušati ponovno.
error-sign-in-failed = Prijava nije uspjela. Pokušajte ponovno.
error-look-up-failed = Nije pronađena narudžba s tom adresom e-pošte i brojem. Provjerite oboje.
error-too-many-attempts = Bilo je previše pokušaja. Pričekajte nekoliko minuta prije sljedećeg.
error-link-refused = Ova se poveznica ne može sigurno otvoriti pa ostaje zatvorena.
error-internal = Nešto je u aplikaciji pošlo po zlu. Pokušajte ponovno.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Ovo se nije moglo prikazati
