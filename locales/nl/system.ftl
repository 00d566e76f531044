# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Je bent ingelogd
system-signed-in-text = Je kunt deze pagina sluiten en teruggaan naar de app.

system-sign-in-failed-title = Inloggen is niet gelukt
system-sign-in-failed-text = Ga terug naar de app en probeer het opnieuw.

system-already-open-title = { $app } is al geopend
system-already-open-text = Zoek het andere venster. Twee tegelijk zouden elkaar in de weg zitten.

system-keychain-slow-title = Wachten op je sleutelhanger
system-keychain-slow-text = { $app } versleutelt wat wordt opgeslagen en wil de sleutel in de sleutelhanger van je systeem bewaren. Word je om een wachtwoord gevraagd, vul het dan in. Zonder sleutelhanger komt de sleutel in een bestand dat alleen jij kunt lezen.

system-keychain-silent-title = Je sleutelhanger antwoordt niet
system-keychain-silent-text = Daarin ligt de sleutel tot wat { $app } hier heeft opgeslagen. Ontgrendel je sleutelhanger en probeer het opnieuw. Als je opnieuw begint, haalt { $app } alles weer op bij de winkel, maar wat je nog niet had verstuurd, blijft op slot.

system-key-lost-title = De sleutel tot je gegevens ontbreekt
system-key-lost-text = { $app } versleutelt wat wordt opgeslagen, en de sleutel ligt niet meer waar die lag. Als je opnieuw begint, wordt alles weer bij de winkel opgehaald, maar wat je nog niet had verstuurd, blijft op slot.

system-folder-unusable-title = { $app } kan de eigen map niet gebruiken
system-folder-unusable-text = Controleer of er ruimte is op je schijf, of je in je eigen mappen mag schrijven en of { $app } up-to-date is.

system-trouble-again = Opnieuw proberen
system-trouble-afresh = Opnieuw beginnen
system-trouble-without-keychain = Doorgaan zonder sleutelhanger
system-trouble-quit = Afsluiten
