# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Das ist nicht auf diesem Computer. Vielleicht wurde es entfernt oder ist noch nicht angekommen.
error-offline = Dafür braucht es eine Verbindung, und zurzeit besteht keine. Alles Gespeicherte bleibt lesbar.
error-store-trouble = Der Shop antwortet zurzeit nicht richtig. Wir versuchen es von selbst noch einmal.
error-sign-in-failed = Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal.
error-look-up-failed = Mit dieser E-Mail-Adresse und Nummer wurde keine Bestellung gefunden. Bitte prüfen Sie beides.
error-too-many-attempts = Das waren zu viele Versuche. Bitte warten Sie ein paar Minuten bis zum nächsten.
error-link-refused = Dieser Link lässt sich nicht sicher öffnen und bleibt deshalb geschlossen.
error-internal = In der App ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.

error-title = Das konnte nicht angezeigt werden
