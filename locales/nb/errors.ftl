# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Dette er ikke på denne datamaskinen. Det kan være fjernet, eller det er ikke kommet ennå.
error-offline = Dette krever en tilkobling, og det er ingen for øyeblikket. Alt som er lagret, kan fortsatt leses.
error-store-trouble = Butikken svarer ikke som den skal for øyeblikket. Vi prøver igjen automatisk.
error-sign-in-failed = Innloggingen mislyktes. Prøv igjen.
error-look-up-failed = Fant ingen bestilling med denne e-postadressen og dette nummeret. Kontroller begge deler.
error-too-many-attempts = Det ble for mange forsøk. Vent noen minutter før det neste.
error-link-refused = Denne lenken kan ikke åpnes på en trygg måte, så den forblir lukket.
error-internal = Noe gikk galt i appen. Prøv igjen.

error-title = Dette kunne ikke vises
