# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Dit staat niet op deze computer. Misschien is het verwijderd of nog niet aangekomen.
error-offline = Hiervoor is verbinding nodig, en die is er nu niet. Alles wat is opgeslagen, blijft leesbaar.
error-store-trouble = De winkel antwoordt nu niet goed. We proberen het vanzelf opnieuw.
error-sign-in-failed = Inloggen is niet gelukt. Probeer het opnieuw.
error-look-up-failed = Er is geen bestelling gevonden met dit e-mailadres en dit nummer. Controleer beide.
error-too-many-attempts = Er waren te veel pogingen. Wacht een paar minuten voor de volgende.
error-link-refused = Deze link kan niet veilig worden geopend en blijft daarom dicht.
error-internal = Er ging iets mis in de app. Probeer het opnieuw.

error-title = Dit kon niet worden getoond
