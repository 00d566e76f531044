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
