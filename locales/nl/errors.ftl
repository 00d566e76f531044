# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Dit staat niet op deze computer. Misschien is het verwijderd of nog niet aangekomen.
error-offline = Hiervoor is verbinding nodig, en die is er nu niet. Alles wat is opgeslagen, blijft leesbaar.
error-store-trouble = De winkel reageert nu niet goed. We proberen het automatisch opnieuw.
error-sign-in-failed = Inloggen is niet gelukt. Probeer het opnieuw.
error-look-up-failed = Er is geen bestelling gevonden met dit e-mailadres en dit nummer. Controleer beide.
error-too-many-attempts = Er waren te veel pogingen. Wacht een paar minuten voor de volgende.
error-link-refused = Deze link kan niet veilig worden geopend en blijft daarom dicht.
error-no-pack = Dit bestand bevat geen hulppagina’s voor deze app, of maar een deel ervan. Er is niets gewijzigd.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Schrijf een paar woorden of voeg een foto toe.
error-text-too-long = Deze tekst is te lang om te versturen. Maak hem korter.
error-no-lines = Kies minstens één artikel.
error-line-not-eligible = Een van de artikelen kan niet meer worden gekozen, of niet meer in dit aantal. Bekijk de lijst nog eens.
error-address-incomplete = Een deel van het adres ontbreekt.
error-too-many-attachments = Meer bestanden toevoegen kan niet. Dit bestand is niet toegevoegd.
error-topic-closed = Dit kan niet meer voor de bestelling. Wat je hebt geschreven, blijft bewaard.
error-on-its-way = Dit wordt al verstuurd en kan daarom niet meer worden gewijzigd.

## Why one file is not added to a message

error-file-empty = Dit bestand is leeg.
error-file-too-large = Dit bestand is te groot. Een bestand mag hoogstens { $size } zijn.
error-file-type = Alleen afbeeldingen (JPEG, PNG, WebP, HEIC) en pdf-bestanden kunnen worden verstuurd.
error-file-damaged = Dit bestand kan niet worden geopend. Misschien is het beschadigd.
error-file-pixels = Deze afbeelding heeft te veel pixels. Een kleinere kopie is voldoende.

## Anything else

error-internal = Er ging iets mis in de app. Probeer het opnieuw.

error-title = Dit kon niet worden getoond
