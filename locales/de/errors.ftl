# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Das ist nicht auf diesem Computer. Vielleicht wurde es entfernt oder ist noch nicht angekommen.
error-offline = Dafür ist eine Verbindung nötig, und zurzeit besteht keine. Alles Gespeicherte bleibt lesbar.
error-store-trouble = Der Shop antwortet zurzeit nicht richtig. Wir versuchen es automatisch noch einmal.
error-sign-in-failed = Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal.
error-look-up-failed = Mit dieser E-Mail-Adresse und Nummer wurde keine Bestellung gefunden. Bitte prüfen Sie beides.
error-too-many-attempts = Das waren zu viele Versuche. Bitte warten Sie ein paar Minuten bis zum nächsten.
error-link-refused = Dieser Link lässt sich nicht sicher öffnen und bleibt deshalb geschlossen.
error-no-pack = Diese Datei enthält keine Hilfeseiten für diese App oder nur einen Teil davon. Es wurde nichts geändert.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Bitte schreiben Sie ein paar Worte oder fügen Sie ein Foto hinzu.
error-text-too-long = Dieser Text ist zu lang zum Senden. Bitte kürzen Sie ihn.
error-no-lines = Bitte wählen Sie mindestens einen Artikel aus.
error-line-not-eligible = Einer der Artikel lässt sich nicht mehr oder nicht mehr in dieser Anzahl auswählen. Bitte sehen Sie sich die Liste noch einmal an.
error-address-incomplete = Ein Teil der Adresse fehlt.
error-too-many-attachments = Mehr Dateien sind nicht möglich. Diese wurde nicht hinzugefügt.
error-topic-closed = Das ist für die Bestellung nicht mehr möglich. Ihr Text bleibt erhalten.
error-on-its-way = Das wird gerade gesendet und lässt sich deshalb nicht mehr ändern.

## Why one file is not added to a message

error-file-empty = Diese Datei ist leer.
error-file-too-large = Diese Datei ist zu groß. Eine Datei darf höchstens { $size } groß sein.
error-file-type = Nur Bilder (JPEG, PNG, WebP, HEIC) und PDF-Dateien können gesendet werden.
error-file-damaged = Diese Datei lässt sich nicht öffnen. Vielleicht ist sie beschädigt.
error-file-pixels = Dieses Bild hat zu viele Pixel. Eine kleinere Kopie davon genügt.

## Anything else

error-internal = In der App ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.

error-title = Das konnte nicht angezeigt werden
