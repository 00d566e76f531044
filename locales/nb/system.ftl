# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Du er logget inn
system-signed-in-text = Du kan lukke denne siden og gå tilbake til appen.

system-sign-in-failed-title = Innloggingen mislyktes
system-sign-in-failed-text = Gå tilbake til appen og prøv igjen.

system-already-open-title = { $app } er allerede åpen
system-already-open-text = Finn det andre vinduet. To på en gang ville komme i veien for hverandre.

system-keychain-slow-title = Venter på nøkkelringen din
system-keychain-slow-text = { $app } krypterer det som lagres, og vil gjerne ha nøkkelen i systemets nøkkelring. Skriv inn passordet hvis du blir bedt om det. Uten nøkkelring lagres nøkkelen i en fil som bare du kan lese.

system-keychain-silent-title = Nøkkelringen din svarer ikke
system-keychain-silent-text = I den ligger nøkkelen til det { $app } har lagret her. Lås den opp og prøv igjen. Hvis du begynner på nytt, henter { $app } alt fra butikken igjen, men det du ikke hadde sendt ennå, forblir låst.

system-key-lost-title = Nøkkelen til dataene dine mangler
system-key-lost-text = { $app } krypterer det som lagres, og nøkkelen er ikke der den lå. Hvis du begynner på nytt, hentes alt fra butikken igjen, men det du ikke hadde sendt ennå, forblir låst.

system-folder-unusable-title = { $app } kan ikke bruke mappen sin
system-folder-unusable-text = Kontroller at det er plass på disken, at du har lov til å skrive i dine egne mapper, og at { $app } er oppdatert.

system-trouble-again = Prøv igjen
system-trouble-afresh = Begynn på nytt
system-trouble-without-keychain = Fortsett uten nøkkelring
system-trouble-quit = Avslutt

system-notice-order-confirmed = Bestilling { $order } er bekreftet
system-notice-order-confirmed-text = Gjøres klar: { $goods }
system-notice-order-shipped = Bestilling { $order } er sendt
system-notice-order-shipped-text = På vei: { $goods }
system-notice-order-delivered = Bestilling { $order } er levert
system-notice-order-delivered-text = Framme: { $goods }
system-notice-order-cancelled = Bestilling { $order } er kansellert
system-notice-order-cancelled-text = Ingenting mer blir sendt: { $goods }
system-notice-delivery-date-moved = Ny leveringsdato for bestilling { $order }
system-notice-delivery-date-moved-text = Kommer en annen dag: { $goods }
system-notice-action-required = Bestilling { $order } krever handling
system-notice-action-required-text = Det skjer ikke mer før du gjør noe: { $goods }
system-notice-refunded = Penger refundert for bestilling { $order }
system-notice-refunded-text = Refundert: { $goods }
system-notice-request-answered = Henvendelsen din er besvart
system-notice-request-answered-text = Åpne henvendelsen for å lese svaret.
system-notice-request-unanswered = Henvendelsen din er ikke besvart ennå
system-notice-request-unanswered-text = Det tar lengre tid enn vanlig. Du kan skrive igjen.
system-notice-ship-date-passed = Bestilling { $order } er ikke sendt ennå
system-notice-ship-date-passed-text = Senere enn lovet: { $goods }
system-notice-no-scan = Ikke noe nytt om bestilling { $order }
system-notice-no-scan-text = Ingenting fra transportøren på flere dager: { $goods }
system-notice-delivery-window-passed = Bestilling { $order } er ikke kommet fram ennå
system-notice-delivery-window-passed-text = Senere enn forventet: { $goods }
system-notice-pickup-deadline-near = Hent bestilling { $order }
system-notice-pickup-deadline-near-text = Pakken går snart tilbake: { $goods }
system-notice-return-window-ending = Returfrist for bestilling { $order }
system-notice-return-window-ending-text = Kan returneres noen få dager til: { $goods }
system-notice-payment-due = Betaling for bestilling { $order }
system-notice-payment-due-text = Mangler fortsatt og må snart betales: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } nytt varsel
       *[other] { $count } nye varsler
    }
system-notice-open = Åpne

system-tray-open = Åpne vinduet
system-tray-quit = Avslutt
system-tray-unread =
    { $count ->
        [0] Ingen uleste varsler
        [one] { $count } ulest varsel
       *[other] { $count } uleste varsler
    }

system-close-title = Fortsette uten vindu?
system-close-text = Da får du beskjed med en gang når noe skjer med bestillingene dine. Appen bruker lite minne. Du kan når som helst endre dette i innstillingene.
system-close-stay = Fortsett i bakgrunnen
system-close-quit = Avslutt
