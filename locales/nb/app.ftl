# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Gå til innholdet
app-close = Lukk
app-cancel = Avbryt
app-retry = Prøv igjen
app-go-home = Til startsiden
app-toasts = Meldinger
app-window-title = { $screen } – { $store }
screen-home = Start
screen-orders = Bestillinger
screen-order = Bestilling
screen-ask = Få hjelp med en bestilling
screen-contact = Kontakt oss
screen-requests = Mine henvendelser
screen-request = Henvendelse
screen-help = Hjelp
screen-category = Hjelp
screen-article = Hjelp
screen-search = Søk
screen-settings = Innstillinger
screen-welcome = Velkommen
screen-nowhere = Siden finnes ikke
app-nowhere-title = Denne siden finnes ikke
app-nowhere-text = Adressen kan være gammel. Alt du har, er her fortsatt.
app-loading = Laster inn

nav-label = Hovedmeny
nav-brand = { $store }, startside
nav-home = Start
nav-orders = Bestillinger
nav-requests = Mine henvendelser
nav-requests-waiting =
    { $count ->
        [one] { $count } å se på
       *[other] { $count } å se på
    }
nav-help = Hjelp
nav-settings = Innstillinger

search-label = Søk i bestillinger og hjelp
search-placeholder = Søk i bestillinger og hjelp
search-clear = Tøm søket

sync-label = Oppdateringsstatus
sync-state-starting = Starter
sync-state-syncing = Oppdaterer
sync-state-live = Tilkoblet
sync-state-offline = Frakoblet
sync-state-store-trouble = Butikken svarer ikke
sync-updated = Oppdatert { $ago }
sync-as-of = Oppdatert { $time }
sync-never = Ikke oppdatert ennå
sync-now = Oppdater nå

link-web-title = Åpne i nettleseren?
link-web-text = Denne lenken går ut av appen, til:
link-web-open = Åpne
link-mailto-title = Skrive en e-post?
link-mailto-text = E-postprogrammet ditt åpnes med en melding til:
link-mailto-open = Skriv
link-tel-title = Ringe?
link-tel-text = Telefonprogrammet ditt åpnes med dette nummeret:
link-tel-open = Ring

## Home: the first screen

home-title-needs = { $count ->
    [one] Én bestilling venter på deg
   *[other] { $count } bestillinger venter på deg
}
home-title-requests = { $count ->
    [one] Én henvendelse venter på deg
   *[other] { $count } henvendelser venter på deg
}
home-title-answers = { $count ->
    [one] Du har fått et nytt svar
   *[other] Du har fått { $count } nye svar
}
home-title-calm = Du trenger ikke å gjøre noe nå
home-lead-moving = { $count ->
    [one] Én bestilling er på vei til deg.
   *[other] { $count } bestillinger er på vei til deg.
}
home-lead-still = Ingen bestilling er på vei akkurat nå.
home-needs = Dette må du gjøre nå
home-watch = Ikke helt som planlagt
home-requests = Henvendelsene dine
home-all-requests = Alle henvendelser
home-request-asks = { $store } spør: { $text }
home-request-answered = { $store } har svart: { $text }
home-moving = På vei
home-recent = Dette har endret seg
home-recent-list = De siste 14 dagene
home-all-orders = Alle bestillinger
home-show-more = { $count ->
    [one] Vis { $count } til
   *[other] Vis { $count } til
}
home-happened-date-moved = Forventet dato er endret
home-happened-place = { $what }, { $place }
home-empty-title = Her kommer den første bestillingen din
home-empty-text = Alt om den, og alle svar i hjelpesenteret, ligger på denne datamaskinen, også uten nettverk.
home-empty-help = Les hjelpen
home-signed-out-title = Alt om bestillingene dine, alltid med deg
home-signed-out-text = Logg inn hos { $store } én gang. Deretter ligger alle bestillinger, pakker og svar på denne datamaskinen, også uten nettverk.
home-sign-in = Logg inn
home-look-up = Finn én bestilling
home-help-anyway = Du kan lese hjelpen uten å logge inn.
home-help-open = Åpne hjelpen
home-offline-title = Du er frakoblet
home-offline-text = Slik var det { $time }. Alt oppdateres av seg selv så snart det er en tilkobling.
home-first-title = Bestillingene dine er på vei til denne datamaskinen
home-first-text = Du kan se deg rundt allerede. Alt som er kommet fram, kan leses.
home-first-orders = Bestillinger
home-first-help = Hjelp på { $language }
home-first-count = { $done } av { $total }
