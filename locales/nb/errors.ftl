# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Dette er ikke på denne datamaskinen. Det kan være fjernet, eller det er ikke kommet ennå.
error-offline = Dette krever en tilkobling, og det er ingen for øyeblikket. Alt som er lagret, kan fortsatt leses.
error-store-trouble = Butikken svarer ikke som den skal for øyeblikket. Vi prøver igjen automatisk.
error-sign-in-failed = Innloggingen mislyktes. Prøv igjen.
error-look-up-failed = Fant ingen bestilling med denne e-postadressen og dette nummeret. Kontroller begge deler.
error-too-many-attempts = Det ble for mange forsøk. Vent noen minutter før det neste.
error-link-refused = Denne lenken kan ikke åpnes på en trygg måte, så den forblir lukket.
error-no-pack = Denne filen inneholder ingen hjelpesider for appen, eller bare en del av dem. Ingenting er endret.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Skriv noen ord, eller legg til et bilde.
error-text-too-long = Teksten er for lang til å sendes. Gjør den kortere.
error-no-lines = Velg minst én vare.
error-line-not-eligible = En av varene kan ikke velges lenger, eller ikke så mange av dem. Se gjennom listen igjen.
error-address-incomplete = En del av adressen mangler.
error-too-many-attachments = Du kan ikke legge til flere filer. Denne ble ikke lagt til.
error-topic-closed = Dette er ikke lenger mulig for bestillingen. Det du har skrevet, er tatt vare på.
error-on-its-way = Dette sendes allerede og kan ikke lenger endres.

## Why one file is not added to a message

error-file-empty = Filen er tom.
error-file-too-large = Filen er for stor. En fil kan være høyst { $size }.
error-file-type = Bare bilder (JPEG, PNG, WebP, HEIC) og PDF-filer kan sendes.
error-file-damaged = Filen kan ikke åpnes. Den kan være skadet.
error-file-pixels = Bildet har for mange piksler. En mindre kopi holder.

## Anything else

error-internal = Noe gikk galt i appen. Prøv igjen.

error-title = Dette kunne ikke vises
