# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Dette er ikke på denne computer. Det er måske fjernet, eller også er det ikke kommet endnu.
error-offline = Det kræver en forbindelse, og der er ingen i øjeblikket. Alt, hvad der er gemt, kan stadig læses.
error-store-trouble = Butikken svarer ikke rigtigt i øjeblikket. Vi prøver automatisk igen.
error-sign-in-failed = Det lykkedes ikke at logge ind. Prøv igen.
error-look-up-failed = Der blev ikke fundet nogen ordre med denne e-mailadresse og dette nummer. Kontroller begge dele.
error-too-many-attempts = Der var for mange forsøg. Vent nogle minutter før det næste.
error-link-refused = Dette link kan ikke åbnes sikkert og forbliver derfor lukket.
error-no-pack = Denne fil indeholder ingen hjælpesider til denne app eller kun en del af dem. Intet er ændret.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Skriv et par ord, eller tilføj et billede.
error-text-too-long = Teksten er for lang til at blive sendt. Gør den kortere.
error-no-lines = Vælg mindst én vare.
error-line-not-eligible = En af varerne kan ikke vælges længere, eller ikke så mange af dem. Se listen igennem igen.
error-address-incomplete = En del af adressen mangler.
error-too-many-attachments = Der kan ikke tilføjes flere filer. Denne blev ikke tilføjet.
error-topic-closed = Det er ikke længere muligt for ordren. Det, du har skrevet, er gemt.
error-on-its-way = Dette er allerede ved at blive sendt og kan ikke længere ændres.

## Why one file is not added to a message

error-file-empty = Filen er tom.
error-file-too-large = Filen er for stor. En fil må højst fylde { $size }.
error-file-type = Der kan kun sendes billeder (JPEG, PNG, WebP, HEIC) og PDF-filer.
error-file-damaged = Filen kan ikke åbnes. Den er måske beskadiget.
error-file-pixels = Billedet har for mange pixels. En mindre kopi er nok.

## Anything else

error-internal = Noget gik galt i appen. Prøv igen.

error-title = Dette kunne ikke vises
