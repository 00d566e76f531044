# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Toga nema na ovom računalu. Možda je uklonjeno ili još nije preuzeto.
error-offline = Za ovo je potrebna internetska veza, a trenutačno je nema. Sve što je spremljeno i dalje možete čitati.
error-store-trouble = Trgovina trenutačno ne odgovara kako treba. Sami ćemo pokušati ponovno.
error-sign-in-failed = Prijava nije uspjela. Pokušajte ponovno.
error-look-up-failed = Nije pronađena narudžba s tom adresom e-pošte i brojem. Provjerite oboje.
error-too-many-attempts = Bilo je previše pokušaja. Pričekajte nekoliko minuta prije sljedećeg.
error-link-refused = Ova se poveznica ne može sigurno otvoriti pa je nismo otvorili.
error-no-pack = Ova datoteka ne sadrži stranice pomoći za ovu aplikaciju ili sadrži samo dio njih. Ništa nije promijenjeno.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Napišite nekoliko riječi ili dodajte fotografiju.
error-text-too-long = Ovaj je tekst predug za slanje. Skratite ga.
error-no-lines = Odaberite barem jedan artikl.
error-line-not-eligible = Jedan od artikala više se ne može odabrati ili ne u tolikoj količini. Pogledajte popis još jednom.
error-address-incomplete = Dio adrese nedostaje.
error-too-many-attachments = Datoteka je već previše. Ova nije dodana.
error-topic-closed = Za ovu narudžbu to više nije moguće. Vaš je tekst sačuvan.
error-on-its-way = To se upravo šalje pa se više ne može promijeniti.

## Why one file is not added to a message

error-file-empty = Ova je datoteka prazna.
error-file-too-large = Ova je datoteka prevelika. Datoteka smije imati najviše { $size }.
error-file-type = Mogu se slati samo slike (JPEG, PNG, WebP, HEIC) i PDF datoteke.
error-file-damaged = Ova se datoteka ne može otvoriti. Možda je oštećena.
error-file-pixels = Ova slika ima previše piksela. Dovoljna je njezina manja kopija.

## Anything else

error-internal = Nešto je u aplikaciji pošlo po zlu. Pokušajte ponovno.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Ovo se nije moglo prikazati
