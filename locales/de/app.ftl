# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Zum Inhalt springen
app-close = Schließen
app-cancel = Abbrechen
app-retry = Erneut versuchen
app-go-home = Zur Startseite
app-toasts = Mitteilungen
app-text-size = Textgröße: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Start
screen-orders = Bestellungen
screen-order = Bestellung
screen-ask = Hilfe zu einer Bestellung
screen-contact = Kontakt aufnehmen
screen-requests = Meine Anfragen
screen-request = Anfrage
screen-notices = Mitteilungen
screen-help = Hilfe
screen-category = Hilfe
screen-article = Hilfe
screen-search = Suche
screen-settings = Einstellungen
screen-welcome = Willkommen
screen-nowhere = Seite nicht gefunden
app-nowhere-title = Diese Seite gibt es nicht
app-nowhere-text = Vielleicht ist die Adresse veraltet. Alles, was Sie haben, ist noch da.
app-loading = Wird geladen

nav-label = Hauptmenü
nav-brand = { $store }, Startseite
nav-home = Start
nav-orders = Bestellungen
nav-requests = Meine Anfragen
nav-requests-waiting =
    { $count ->
        [one] { $count } zum Ansehen
       *[other] { $count } zum Ansehen
    }
nav-notices = Mitteilungen
nav-notices-unread =
    { $count ->
        [one] { $count } ungelesen
       *[other] { $count } ungelesen
    }
nav-help = Hilfe
nav-settings = Einstellungen

search-label = Bestellungen und Hilfe durchsuchen
search-placeholder = Bestellungen und Hilfe durchsuchen
search-clear = Suche leeren

sync-label = Aktualität
sync-state-starting = Startet
sync-state-syncing = Wird aktualisiert
sync-state-live = Verbunden
sync-state-offline = Offline
sync-state-store-trouble = Der Shop antwortet nicht
sync-updated = Stand: { $ago }
sync-as-of = Stand: { $time }
sync-never = Noch nicht aktualisiert
sync-now = Jetzt aktualisieren

link-web-title = Im Browser öffnen?
link-web-text = Dieser Link führt aus der App hinaus zu:
link-web-open = Öffnen
link-mailto-title = E-Mail schreiben?
link-mailto-text = Ihr E-Mail-Programm öffnet sich mit einer Nachricht an:
link-mailto-open = Schreiben
link-tel-title = Anrufen?
link-tel-text = Ihre Telefon-App öffnet sich mit dieser Nummer:
link-tel-open = Anrufen

## Home: the first screen

home-title-needs = { $count ->
    [one] Bei einer Bestellung sind Sie gefragt
   *[other] Bei { $count } Bestellungen sind Sie gefragt
}
home-title-requests = { $count ->
    [one] Bei einer Anfrage sind Sie gefragt
   *[other] Bei { $count } Anfragen sind Sie gefragt
}
home-title-answers = { $count ->
    [one] Sie haben eine neue Antwort
   *[other] Sie haben { $count } neue Antworten
}
home-title-calm = Im Moment ist nichts zu tun
home-lead-moving = { $count ->
    [one] Eine Bestellung ist auf dem Weg zu Ihnen.
   *[other] { $count } Bestellungen sind auf dem Weg zu Ihnen.
}
home-lead-still = Zurzeit ist keine Bestellung unterwegs.
home-needs = Jetzt zu erledigen
home-watch = Nicht ganz wie geplant
home-requests = Ihre Anfragen
home-all-requests = Alle Anfragen
home-request-asks = { $store } fragt:
home-request-answered = { $store } hat geantwortet:
home-moving = Unterwegs
home-recent = Was sich geändert hat
home-recent-list = Die letzten 14 Tage
home-all-orders = Alle Bestellungen
home-show-more = { $count ->
    [one] { $count } weitere anzeigen
   *[other] { $count } weitere anzeigen
}
home-happened-date-moved = Termin hat sich geändert
home-happened-place = { $what }, { $place }
home-empty-title = Hier erscheint Ihre erste Bestellung
home-empty-text = Alles zu Ihrer Bestellung und alle Antworten des Hilfe-Centers finden Sie auf diesem Computer, auch ohne Internet.
home-empty-help = Hilfe lesen
home-signed-out-title = Alles zu Ihren Bestellungen, immer dabei
home-signed-out-text = Melden Sie sich einmal bei { $store } an. Danach sind alle Bestellungen, Pakete und Antworten auf diesem Computer, auch ohne Internet.
home-sign-in = Anmelden
home-look-up = Einzelne Bestellung abrufen
home-help-anyway = Die Hilfe können Sie auch ohne Anmeldung lesen.
home-help-open = Hilfe öffnen
home-offline-title = Sie sind offline
home-offline-text = Das ist der Stand vom { $time }. Sobald wieder eine Verbindung besteht, wird alles automatisch aktualisiert.
home-first-title = Ihre Bestellungen werden auf diesen Computer geladen
home-first-text = Sie können sich schon umsehen. Alles, was schon geladen ist, lässt sich lesen.
home-first-orders = Bestellungen
home-first-help = Hilfe auf { $language }
home-first-count = { $done } von { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Mitteilungen
notices-lead = Was sich bei Ihren Bestellungen getan hat und was sich verzögert.
notices-filter = Anzeigen
notices-filter-all = Alle
notices-filter-unread = Ungelesen
notices-filter-wrong = Zu beachten
notices-read-all = Alle als gelesen markieren
notices-choose = Mitteilungen anpassen
notices-empty-title = Noch nichts zu berichten
notices-empty-text = Wenn sich bei einer Ihrer Bestellungen etwas tut oder verzögert, lesen Sie es hier.
notices-all-read-title = Sie haben alles gelesen
notices-all-read-text = Die nächste Mitteilung erscheint hier von selbst.
notices-nothing-wrong-title = Alles läuft nach Plan
notices-nothing-wrong-text = Nichts verspätet sich, und Sie müssen nichts tun.
notices-show-all = Alle Mitteilungen anzeigen
notices-signed-out-title = Ihre Mitteilungen sind nicht hier
notices-signed-out-text = Melden Sie sich an, um zu erfahren, was sich bei Ihren Bestellungen tut. Ohne Konto können Sie eine einzelne Bestellung abrufen.

notice-order-confirmed = Ihre Bestellung ist bestätigt
notice-order-shipped = Ihre Bestellung wurde versendet
notice-order-delivered = Ihre Bestellung wurde zugestellt
notice-order-cancelled = Ihre Bestellung wurde storniert
notice-delivery-date-moved = Der Liefertermin hat sich geändert
notice-action-required = Bei Ihrer Bestellung sind Sie gefragt
notice-refunded = Ihr Geld wurde zurückgezahlt
notice-request-answered = Ihre Anfrage wurde beantwortet
notice-ship-date-passed = Noch nicht versendet
notice-no-scan = Keine Neuigkeiten zu Ihrem Paket
notice-delivery-window-passed = Noch nicht angekommen
notice-pickup-deadline-near = Holen Sie Ihr Paket ab
notice-return-window-ending = Die Rückgabefrist endet bald
notice-payment-due = Ihre Zahlung fehlt noch
notice-request-unanswered = Ihre Anfrage ist noch nicht beantwortet

notice-order-cancelled-text = Es wird nichts mehr versendet.
notice-delivery-date-moved-text = Der neue Termin steht auf der Bestellseite.
notice-action-required-text = Es geht erst weiter, wenn Sie etwas tun. Was zu tun ist, steht auf der Bestellseite.
notice-ship-date-passed-text = Der Versand war bis zum { $date } geplant. Sie können nach dem Stand fragen.
notice-no-scan-text = Der Paketdienst hat seit Tagen nichts gemeldet. Oft wird ein Paket erst in Ihrem Land wieder gescannt.
notice-delivery-window-passed-text = Die Bestellung sollte bis zum { $date } ankommen. Sie können fragen, wo sie ist.
notice-pickup-deadline-near-text = Es liegt bis zum { $until } in der Abholstelle. Danach geht es zurück.
notice-return-window-ending-text = Sie können Artikel bis zum { $until } zurückschicken.
notice-payment-due-text = Bezahlen Sie bis zum { $until } auf der Seite des Shops. Sonst verfällt die Bestellung.
notice-request-unanswered-text = Es dauert länger als üblich. Sie können in der Anfrage noch einmal schreiben.

notice-ask-order-progress = Nach dem Stand fragen
notice-ask-package-not-received = Nach dem Paket fragen
notice-ask-payment-issue = Nach der Zahlung fragen
notice-ask-return-replace = Zurückgeben oder umtauschen
notice-ask-contact = Uns schreiben
notice-calendar = In Kalender eintragen
notice-calendar-kept = Der Kalendereintrag wurde als { $path } gespeichert. Öffnen Sie die Datei, um ihn in Ihren Kalender zu übernehmen.
notice-mark-read = Als gelesen markieren
notice-unread = Ungelesen

notice-mute = Bestellung stummschalten
notice-unmute = Stummschaltung aufheben
notice-order-muted = Diese Bestellung ist stummgeschaltet. Ihre Mitteilungen erscheinen nur in der Liste.
notice-order-unmuted = Sie erhalten zu dieser Bestellung wieder Benachrichtigungen.
notice-muted = Stummgeschaltet
