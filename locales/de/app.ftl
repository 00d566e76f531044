# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Zum Inhalt springen
app-close = Schließen
app-cancel = Abbrechen
app-retry = Erneut versuchen
app-go-home = Zur Startseite
app-toasts = Mitteilungen
app-window-title = { $screen } – { $store }
screen-home = Start
screen-orders = Bestellungen
screen-order = Bestellung
screen-ask = Hilfe zu einer Bestellung
screen-contact = Kontakt aufnehmen
screen-requests = Meine Anfragen
screen-request = Anfrage
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
link-tel-text = Ihr Telefonprogramm öffnet sich mit dieser Nummer:
link-tel-open = Anrufen

## Home: the first screen

home-title-needs = { $count ->
    [one] Eine Bestellung wartet auf Sie
   *[other] { $count } Bestellungen warten auf Sie
}
home-title-requests = { $count ->
    [one] Eine Anfrage wartet auf Sie
   *[other] { $count } Anfragen warten auf Sie
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
home-request-asks = { $store } fragt: { $text }
home-request-answered = { $store } hat geantwortet: { $text }
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
home-empty-text = Alles zu Ihrer Bestellung und alle Antworten des Hilfe-Centers finden Sie auf diesem Computer, auch ohne Netz.
home-empty-help = Hilfe lesen
home-signed-out-title = Alles zu Ihren Bestellungen, immer dabei
home-signed-out-text = Melden Sie sich einmal bei { $store } an. Danach sind alle Bestellungen, Pakete und Antworten auf diesem Computer, auch ohne Netz.
home-sign-in = Anmelden
home-look-up = Einzelne Bestellung finden
home-help-anyway = Die Hilfe können Sie auch ohne Anmeldung lesen.
home-help-open = Hilfe öffnen
home-offline-title = Sie sind offline
home-offline-text = Das ist der Stand vom { $time }. Sobald wieder eine Verbindung besteht, wird alles automatisch aktualisiert.
home-first-title = Ihre Bestellungen werden auf diesen Computer geladen
home-first-text = Sie können sich schon umsehen. Alles, was angekommen ist, lässt sich lesen.
home-first-orders = Bestellungen
home-first-help = Hilfe auf { $language }
home-first-count = { $done } von { $total }
