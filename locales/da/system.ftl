# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Du er logget ind
system-signed-in-text = Du kan lukke denne side og gå tilbage til appen.

system-sign-in-failed-title = Det lykkedes ikke at logge ind
system-sign-in-failed-text = Gå tilbage til appen, og prøv igen.

system-already-open-title = { $app } er allerede åben
system-already-open-text = Find det andet vindue. To på én gang ville komme i vejen for hinanden.

system-keychain-slow-title = Venter på din nøglering
system-keychain-slow-text = { $app } krypterer det, der gemmes, og vil gerne have nøglen i systemets nøglering. Hvis du bliver bedt om en adgangskode, så skriv den. Uden en nøglering gemmes nøglen i en fil, som kun du kan læse.

system-keychain-silent-title = Din nøglering svarer ikke
system-keychain-silent-text = Den rummer nøglen til det, som { $app } har gemt her. Lås den op, og prøv igen. Hvis du begynder forfra, henter { $app } alt fra butikken igen, men det, du ikke havde sendt endnu, forbliver låst.

system-key-lost-title = Nøglen til dine data mangler
system-key-lost-text = { $app } krypterer det, der gemmes, og nøglen er ikke dér, hvor den lå. Hvis du begynder forfra, hentes alt fra butikken igen, men det, du ikke havde sendt endnu, forbliver låst.

system-folder-unusable-title = { $app } kan ikke bruge sin mappe
system-folder-unusable-text = Kontroller, at der er plads på disken, at du må skrive i dine egne mapper, og at { $app } er opdateret.

system-trouble-again = Prøv igen
system-trouble-afresh = Begynd forfra
system-trouble-without-keychain = Fortsæt uden nøglering
system-trouble-quit = Afslut

system-notice-order-confirmed = Ordre { $order } er bekræftet
system-notice-order-confirmed-text = Gøres klar: { $goods }
system-notice-order-shipped = Ordre { $order } er afsendt
system-notice-order-shipped-text = På vej: { $goods }
system-notice-order-delivered = Ordre { $order } er leveret
system-notice-order-delivered-text = Fremme: { $goods }
system-notice-order-cancelled = Ordre { $order } er annulleret
system-notice-order-cancelled-text = Der bliver ikke sendt mere: { $goods }
system-notice-delivery-date-moved = Ny leveringsdato for ordre { $order }
system-notice-delivery-date-moved-text = Kommer en anden dag: { $goods }
system-notice-action-required = Ordre { $order } kræver handling
system-notice-action-required-text = Der sker ikke mere, før du gør noget: { $goods }
system-notice-refunded = Penge tilbagebetalt for ordre { $order }
system-notice-refunded-text = Tilbagebetalt: { $goods }
system-notice-request-answered = Din henvendelse er besvaret
system-notice-request-answered-text = Åbn henvendelsen for at læse svaret.
system-notice-request-unanswered = Din henvendelse er ikke besvaret endnu
system-notice-request-unanswered-text = Det tager længere tid end normalt. Du kan skrive igen.
system-notice-ship-date-passed = Ordre { $order } er ikke afsendt endnu
system-notice-ship-date-passed-text = Senere end lovet: { $goods }
system-notice-no-scan = Intet nyt om ordre { $order }
system-notice-no-scan-text = Intet fra fragtfirmaet i flere dage: { $goods }
system-notice-delivery-window-passed = Ordre { $order } er ikke kommet endnu
system-notice-delivery-window-passed-text = Senere end forventet: { $goods }
system-notice-pickup-deadline-near = Hent ordre { $order }
system-notice-pickup-deadline-near-text = Pakken går snart tilbage: { $goods }
system-notice-return-window-ending = Returfrist for ordre { $order }
system-notice-return-window-ending-text = Kan returneres nogle få dage endnu: { $goods }
system-notice-payment-due = Betaling for ordre { $order }
system-notice-payment-due-text = Mangler stadig og skal snart betales: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } ny notifikation
       *[other] { $count } nye notifikationer
    }
system-notice-open = Åbn

system-tray-open = Åbn vinduet
system-tray-quit = Afslut
system-tray-unread =
    { $count ->
        [0] Ingen ulæste notifikationer
        [one] { $count } ulæst notifikation
       *[other] { $count } ulæste notifikationer
    }

system-close-title = Fortsæt uden vindue?
system-close-text = Så får du straks besked, når der sker noget med dine ordrer. Appen bruger kun lidt hukommelse. Du kan altid ændre det i indstillingerne.
system-close-stay = Fortsæt i baggrunden
system-close-quit = Afslut
