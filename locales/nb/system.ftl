# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Du er logget inn
system-signed-in-text = Du kan lukke denne siden og gå tilbake til appen.

system-sign-in-failed-title = Innloggingen mislyktes
system-sign-in-failed-text = Gå tilbake til appen og prøv igjen.

system-already-open-title = { $app } er allerede åpen
system-already-open-text = Finn det andre vinduet. To på en gang ville komme i veien for hverandre.

system-keychain-slow-title = Venter på nøkkelringen din
system-keychain-slow-text = { $app } krypterer det som lagres, og vil gjerne ha nøkkelen i systemets nøkkelring. Hvis du blir bedt om et passord, skriv det inn. Uten nøkkelring lagres nøkkelen i en fil som bare du kan lese.

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
