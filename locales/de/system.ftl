# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Sie sind angemeldet
system-signed-in-text = Sie können diese Seite schließen und zur App zurückkehren.

system-sign-in-failed-title = Die Anmeldung hat nicht geklappt
system-sign-in-failed-text = Bitte kehren Sie zur App zurück und versuchen Sie es noch einmal.

system-already-open-title = { $app } ist bereits geöffnet
system-already-open-text = Bitte suchen Sie das andere Fenster. Zwei auf einmal kämen sich in die Quere.

system-keychain-slow-title = Warten auf Ihren Schlüsselbund
system-keychain-slow-text = { $app } verschlüsselt, was gespeichert wird, und möchte den Schlüssel im Schlüsselbund Ihres Systems aufbewahren. Wenn Sie nach einem Passwort gefragt werden, geben Sie es bitte ein. Ohne Schlüsselbund liegt der Schlüssel in einer Datei, die nur Sie lesen können.

system-keychain-silent-title = Ihr Schlüsselbund antwortet nicht
system-keychain-silent-text = Darin liegt der Schlüssel zu dem, was { $app } hier gespeichert hat. Bitte entsperren Sie ihn und versuchen Sie es noch einmal. Wenn Sie neu beginnen, holt { $app } alles wieder vom Shop, aber was Sie noch nicht gesendet hatten, bleibt verschlossen.

system-key-lost-title = Der Schlüssel zu Ihren Daten fehlt
system-key-lost-text = { $app } verschlüsselt, was gespeichert wird, und der Schlüssel ist nicht mehr dort, wo er lag. Wenn Sie neu beginnen, wird alles wieder vom Shop geholt, aber was Sie noch nicht gesendet hatten, bleibt verschlossen.

system-folder-unusable-title = { $app } kann den eigenen Ordner nicht verwenden
system-folder-unusable-text = Bitte prüfen Sie, ob auf der Festplatte Platz ist, ob Sie in Ihre eigenen Ordner schreiben dürfen und ob { $app } auf dem neuesten Stand ist.

system-trouble-again = Erneut versuchen
system-trouble-afresh = Neu beginnen
system-trouble-without-keychain = Ohne Schlüsselbund fortfahren
system-trouble-quit = Beenden
