# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Einstellungen

settings-words = Sprache und Währung
settings-language = Sprache
settings-language-hint = Wechselt sofort. Sie bleiben auf dieser Seite.
settings-language-system = Wie auf diesem Computer
settings-currency = Preise in
settings-currency-hint = Eine Bestellung behält die Währung, in der Sie bezahlt haben. Der umgerechnete Betrag steht daneben, mit dem Kurs und dessen Datum.
settings-currency-paid = Wie bezahlt, ohne Umrechnung
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Die Währungen sind nach der ersten Verbindung mit dem Shop bekannt.

settings-look = Darstellung
settings-theme = Farben
settings-theme-system = Wie auf diesem Computer
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-text-size = Textgröße
settings-text-size-hint = Vergrößert auch alles um den Text herum.

settings-account = Konto
settings-account-signed-in = Angemeldet
settings-account-unknown = Ihr Konto bei { $store }
settings-account-guest = Gast
settings-account-guest-text = Sie haben eine einzelne Bestellung abgerufen. Melden Sie sich an, um alle hier zu haben.
settings-account-out = Nicht angemeldet
settings-account-out-text = Die Hilfeseiten funktionieren ohne Konto. Melden Sie sich an, um Ihre Bestellungen hier zu haben.
settings-account-waiting = Anmeldung läuft
settings-account-waiting-text = Ihr Browser zeigt die Seite des Shops. Kommen Sie zurück, wenn Sie fertig sind.
settings-account-expired-text = Alles Gespeicherte bleibt lesbar. Melden Sie sich erneut an, um Neuigkeiten zu erhalten.
settings-account-show-waiting = Anzeigen
settings-sign-in = Anmelden
settings-sign-in-again = Erneut anmelden
settings-look-up = Bestellung abrufen
settings-sign-out = Abmelden

settings-sign-out-title = Von diesem Computer abmelden?
settings-sign-out-lost = Es ist noch nicht alles gesendet
settings-sign-out-unsent =
    { $count ->
        [one] { $count } Nachricht wartet auf eine Verbindung oder auf Sie. Sie ginge verloren.
       *[other] { $count } Nachrichten warten auf eine Verbindung oder auf Sie. Sie gingen verloren.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } Entwurf ginge verloren.
       *[other] { $count } Entwürfe gingen verloren.
    }
settings-sign-out-look = Ansehen
settings-sign-out-lead-gone = Das wird von diesem Computer entfernt:
settings-sign-out-orders =
    { $count ->
        [0] Ihre Bestellungen mit den Paketen
        [one] Ihre Bestellung mit den Paketen
       *[other] Ihre { $count } Bestellungen mit den Paketen
    }
settings-sign-out-messages = Ihre Nachrichten dazu, auch noch nicht gesendete
settings-sign-out-read = welche Hilfeseiten Sie gelesen haben
settings-sign-out-key = die Anmeldung selbst
settings-sign-out-lead-kept = Das bleibt:
settings-sign-out-help = die Hilfeseiten und Ihre Lesezeichen darin
settings-sign-out-choices = Ihre Sprache und die Darstellung der App
settings-sign-out-store = Bei { $store } wird nichts gelöscht. Wenn Sie sich wieder anmelden, sind Ihre Bestellungen wieder da.
settings-sign-out-guest = Bei { $store } wird nichts gelöscht. Sie können die Bestellung jederzeit wieder abrufen.
settings-sign-out-offline = Es besteht keine Verbindung. Dieser Computer vergisst die Anmeldung jetzt und teilt es dem Shop mit, sobald es wieder eine gibt.
settings-sign-out-stay = Angemeldet bleiben
settings-signed-out = Sie sind abgemeldet. Ihre Bestellungen wurden von diesem Computer entfernt.

settings-notices = Mitteilungen
settings-notices-private = All das bleibt auf diesem Computer. Die Liste der Mitteilungen in der App ist immer vollständig.
settings-notices-toasts = Desktop-Benachrichtigungen
settings-notices-toasts-hint = Eine kurze Meldung auf dem Bildschirm, wenn sich etwas tut, auch bei geschlossenem Fenster.
settings-notices-only-wrong = Nur wenn etwas nicht stimmt
settings-notices-only-wrong-hint = Sie erfahren nur, was nicht wie zugesagt läuft oder wo Sie gefragt sind.
settings-notices-kinds = Worüber Sie benachrichtigt werden
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } von { $total } ausgewählt
       *[other] { $count } von { $total } ausgewählt
    }
settings-notices-news = Was sich tut
settings-notices-wrong = Was nicht wie zugesagt läuft oder wo Sie gefragt sind
settings-notice-order-confirmed = Bestellung bestätigt
settings-notice-order-shipped = Bestellung versendet
settings-notice-order-delivered = Bestellung zugestellt
settings-notice-order-cancelled = Bestellung storniert
settings-notice-delivery-date-moved = Liefertermin geändert
settings-notice-action-required = Sie sind gefragt
settings-notice-refunded = Geld zurückgezahlt
settings-notice-request-answered = Antwort auf eine Anfrage
settings-notice-ship-date-passed = Nicht rechtzeitig versendet
settings-notice-no-scan = Seit Tagen nichts Neues zu einem Paket
settings-notice-delivery-window-passed = Nicht rechtzeitig zugestellt
settings-notice-pickup-deadline-near = Letzte Tage zum Abholen
settings-notice-return-window-ending = Letzte Tage zum Zurückschicken
settings-notice-payment-due = Letzter Tag zum Bezahlen
settings-notice-request-unanswered = Anfrage seit Langem unbeantwortet
settings-notices-quiet = Ruhezeiten
settings-notices-quiet-hint = Was währenddessen geschieht, wird am Ende zusammengefasst.
settings-notices-quiet-from = Von
settings-notices-quiet-to = Bis
settings-notices-digest = Einmal am Tag zusammenfassen
settings-notices-digest-hint = Statt einzelner Benachrichtigungen sagt Ihnen eine am Tag, was es Neues gibt.
settings-notices-digest-at = Um
settings-notices-muted = Stummgeschaltete Bestellungen
settings-notices-muted-hint = Ihre Mitteilungen erscheinen nur in der Liste.
settings-notices-muted-none = Keine. Bestellungen lassen sich auf ihrer Seite und in der Liste der Mitteilungen stummschalten.
settings-notices-unmute = Stummschaltung für Bestellung { $order } aufheben
settings-notices-muted-gone = Eine Bestellung, die nicht auf diesem Computer ist

settings-running = Fenster und Start
settings-background = Wenn das Fenster geschlossen wird
settings-background-hint = Die App hält Sie auch ohne Fenster auf dem Laufenden. Sie braucht dann wenig Arbeitsspeicher.
settings-background-stay = Weiterlaufen lassen
settings-background-quit = Beenden
settings-background-unasked = Sie werden gefragt, wenn Sie das Fenster zum ersten Mal schließen.
settings-background-no-tray = Dieser Desktop hat neben der Uhr keinen Platz für Apps ohne Fenster. Wenn Sie das Fenster schließen, wird die App daher beendet.
settings-autostart = Öffnen, wenn ich mich am Computer anmelde
settings-autostart-hint = Die App startet dann ohne Fenster, neben der Uhr, und hält Sie auf dem Laufenden.

settings-help = Hilfe auf diesem Computer
settings-help-lead = Hilfeseiten in diesen Sprachen lassen sich ohne Verbindung lesen.
settings-help-size =
    { $count ->
        [one] { $count } Beitrag, { $size }
       *[other] { $count } Beiträge, { $size }
    }
settings-help-own = Ihre Sprache
settings-help-main = Die Hauptsprache des Shops
settings-help-whole = Vollständig
settings-help-partly = Noch nicht vollständig
settings-help-coming = Wird kopiert
settings-help-coming-offline = Kommt mit der nächsten Verbindung
settings-help-remove = Hilfe auf { $language } entfernen
settings-help-removed = Die Hilfe auf { $language } wurde von diesem Computer entfernt.
settings-undo = Rückgängig
settings-help-add = Sprache hinzufügen
settings-help-add-choose = Sprache wählen
settings-help-all = Alle Sprachen des Shops sind hier.
settings-help-file = Aus einer Datei hinzufügen
settings-help-file-done =
    { $count ->
        [one] Hilfe auf { $language } hinzugefügt: { $count } Beitrag.
       *[other] Hilfe auf { $language } hinzugefügt: { $count } Beiträge.
    }

settings-storage = Auf diesem Computer gespeichert
settings-storage-cache = Bestellungen und Hilfeseiten
settings-storage-orders =
    { $count ->
        [0] Keine Bestellungen
        [one] { $count } Bestellung
       *[other] { $count } Bestellungen
    }
settings-storage-media = Bilder
settings-storage-local = Ihre Einstellungen und Texte
settings-storage-total = Insgesamt
settings-storage-limit = Bilder aufbewahren
settings-storage-limit-hint = Die Bilder Ihrer neuesten Bestellungen und der Hilfe in Ihrer Sprache werden zuerst aufbewahrt. Andere werden geladen, wenn Sie sie ansehen.
settings-storage-up-to = Bis zu { $size }
settings-storage-all = Alle
settings-storage-folder = Ordner auf diesem Computer
settings-storage-copy = Kopieren
settings-storage-copied = Kopiert
settings-storage-again = Bestellungen, Hilfeseiten und Bilder lassen sich jederzeit wieder vom Shop laden.

settings-privacy = Datenschutz
settings-privacy-store-title = Verbunden nur mit { $store }
settings-privacy-store = Die App spricht mit dem Shop und sonst mit niemandem. Es gibt keine Werbung, kein Tracking und keine Berichte darüber, was Sie tun.
settings-privacy-search-title = Gesucht wird nur hier
settings-privacy-search = Was Sie suchen und was Sie lesen, verlässt diesen Computer nie.
settings-privacy-links-title = Links öffnen sich im Browser
settings-privacy-links = Sie sehen, wohin ein Link führt, bevor er sich öffnet. In die App selbst wird von anderswo nichts geladen.
settings-privacy-encrypted-title = Alles wird verschlüsselt gespeichert
settings-privacy-keychain = Der Schlüssel liegt im Schlüsselbund dieses Computers und wird mit Ihrem Benutzerkonto geöffnet.
settings-privacy-key-file = Dieser Computer bietet keinen Schlüsselbund. Der Schlüssel liegt in einer Datei, die nur Ihr Benutzerkonto lesen kann. Wer Ihr Konto verwenden kann, kann Ihre Bestellungen lesen.
settings-privacy-key-path = Die Schlüsseldatei

settings-about = Über die App
settings-about-version = Version
settings-about-store = Shop
settings-about-website = Website
settings-about-email = E-Mail
settings-about-hours = Öffnungszeiten
settings-about-hours-line = { $days }, { $open } bis { $close }

session-welcome-title = Willkommen bei { $store }
session-welcome-lead = Ihre Bestellungen und alle Antworten, hier auf Ihrem Computer. Auch ohne Verbindung.
session-title = Anmelden
session-lead = Damit Sie Ihre Bestellungen auf diesem Computer haben.
session-language = Sprache
session-sign-in-title = Anmelden
session-sign-in-text = In Ihrem Browser öffnet sich die Seite von { $store }. Ihr Passwort bleibt dort.
session-sign-in = Im Browser anmelden
session-look-up-title = Kein Konto?
session-look-up-text = Rufen Sie eine einzelne Bestellung mit ihrer Nummer und Ihrer E-Mail-Adresse ab.
session-look-up-open = Bestellung abrufen
session-help-title = Nur etwas nachlesen?
session-help-text = Für die Hilfeseiten brauchen Sie kein Konto.
session-help-open = Hilfe lesen
session-private = Was hier ankommt, wird verschlüsselt auf diesem Computer gespeichert und nur Ihnen gezeigt.
session-offline-title = Es besteht keine Verbindung
session-offline-text = Zum Anmelden ist eine Verbindung nötig. Die Hilfeseiten, die schon hier sind, können Sie jetzt lesen.
session-already-title = Sie sind angemeldet
session-already-text = Als { $account }.
session-already-guest = Als Gast mit einer Bestellung. Melden Sie sich an, um alle hier zu haben.
session-go-home = Zu meinen Bestellungen

session-wait-title = Weiter geht es im Browser
session-wait-text = Melden Sie sich auf der Seite von { $store } an und kommen Sie dann zurück. Hier geht es von selbst weiter.
session-wait-not-open = Keine Seite geöffnet?
session-wait-copy-hint = Kopieren Sie diese Adresse in einen Browser auf diesem Computer:
session-wait-copy = Adresse kopieren
session-wait-copied = Die Adresse wurde kopiert
session-wait-open = Seite noch einmal öffnen
session-wait-cancel = Anmeldung abbrechen
session-signed-in = Sie sind angemeldet. Ihre Bestellungen werden geladen.
session-failed-title = Die Anmeldung hat nicht geklappt
session-failed-text = Vielleicht wurde die Seite geschlossen, oder es hat zu lange gedauert. Bitte versuchen Sie es noch einmal.

session-find-title = Bestellung abrufen
session-find-text = Die Nummer steht in der Bestätigung, die Sie per E-Mail erhalten haben.
session-find-replaces-account = Sie sind als { $account } angemeldet. Wenn Sie eine Bestellung abrufen, werden Sie hier abgemeldet: Dieser Computer behält dann nur diese eine Bestellung, bis Sie sich wieder anmelden.
session-find-replaces-guest = Die neue Bestellung ersetzt die, die Sie zuvor abgerufen haben.
session-find-email = E-Mail-Adresse
session-find-email-hint = Die Adresse, mit der Sie bestellt haben
session-find-email-missing = Bitte geben Sie die E-Mail-Adresse ein, mit der Sie bestellt haben.
session-find-email-wrong = Das sieht nicht nach einer E-Mail-Adresse aus. Sie sollte so aussehen: name@example.com.
session-find-number = Bestellnummer
session-find-number-missing = Bitte geben Sie die Bestellnummer ein.
session-find-send = Abrufen
session-find-back = Zurück
session-find-failed-title = Keine Bestellung gefunden
session-find-failed-text = Bitte prüfen Sie die E-Mail-Adresse und die Nummer. Nach der Bestellung kann es ein paar Minuten dauern, bis die Bestätigung per E-Mail kommt.
session-find-wait-title = Zu viele Versuche
session-find-wait-text =
    { $seconds ->
        [one] Bitte warten Sie zu Ihrer Sicherheit { $seconds } Sekunde.
       *[other] Bitte warten Sie zu Ihrer Sicherheit { $seconds } Sekunden.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Bitte warten Sie zu Ihrer Sicherheit { $minutes } Minute.
       *[other] Bitte warten Sie zu Ihrer Sicherheit { $minutes } Minuten.
    }
session-find-wait-over = Sie können es jetzt noch einmal versuchen.
session-found = Ihre Bestellung wurde gefunden.

session-expired-title = Bitte melden Sie sich erneut an
session-expired-text = { $store } bittet Sie zu bestätigen, dass Sie es sind. Bis dahin sehen Sie Ihre Bestellungen auf dem letzten Stand.
session-expired-sign-in = Erneut anmelden
