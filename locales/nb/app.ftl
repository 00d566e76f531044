# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Gå til innholdet
app-close = Lukk
app-cancel = Avbryt
app-retry = Prøv igjen
app-go-home = Til startsiden
app-toasts = Meldinger
app-text-size = Tekststørrelse: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Start
screen-orders = Bestillinger
screen-order = Bestilling
screen-ask = Få hjelp med en bestilling
screen-contact = Kontakt oss
screen-requests = Mine henvendelser
screen-request = Henvendelse
screen-notices = Varsler
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
nav-notices = Varsler
nav-notices-unread =
    { $count ->
        [one] { $count } ulest
       *[other] { $count } uleste
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
link-tel-text = Telefonappen din åpnes med dette nummeret:
link-tel-open = Ring

## Home: the first screen

home-title-needs = { $count ->
    [one] Én bestilling krever handling
   *[other] { $count } bestillinger krever handling
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
home-request-asks = { $store } spør:
home-request-answered = { $store } har svart:
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
home-empty-text = Alt om den, og alle svar i hjelpesenteret, ligger på denne datamaskinen, også uten nett.
home-empty-help = Les hjelpen
home-signed-out-title = Alt om bestillingene dine, alltid med deg
home-signed-out-text = Logg inn hos { $store } én gang. Deretter ligger alle bestillinger, pakker og svar på denne datamaskinen, også uten nett.
home-sign-in = Logg inn
home-look-up = Finn én bestilling
home-help-anyway = Du kan lese hjelpen uten å logge inn.
home-help-open = Åpne hjelpen
home-offline-title = Du er frakoblet
home-offline-text = Slik var det { $time }. Alt oppdateres av seg selv så snart det er en tilkobling.
home-first-title = Bestillingene dine kopieres til denne datamaskinen
home-first-text = Du kan se deg rundt allerede. Alt som er kopiert, kan leses.
home-first-orders = Bestillinger
home-first-help = Hjelp på { $language }
home-first-count = { $done } av { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Varsler
notices-lead = Hva som har skjedd med bestillingene dine, og hva som er forsinket.
notices-filter = Vis
notices-filter-all = Alle
notices-filter-unread = Uleste
notices-filter-wrong = Krever oppmerksomhet
notices-read-all = Merk alle som lest
notices-choose = Velg varsler
notices-empty-title = Ikke noe nytt ennå
notices-empty-text = Når det skjer noe med en av bestillingene dine, eller noe drar ut, leser du det her.
notices-all-read-title = Du har lest alt
notices-all-read-text = Neste varsel dukker opp her av seg selv.
notices-nothing-wrong-title = Alt går som planlagt
notices-nothing-wrong-text = Ingenting er forsinket, og ingenting krever noe av deg.
notices-show-all = Vis alle varsler
notices-signed-out-title = Varslene dine er ikke her
notices-signed-out-text = Logg inn for å få vite hva som skjer med bestillingene dine. Uten konto kan du finne en enkelt bestilling.

notice-order-confirmed = Bestillingen din er bekreftet
notice-order-shipped = Bestillingen din er sendt
notice-order-delivered = Bestillingen din er levert
notice-order-cancelled = Bestillingen din er kansellert
notice-delivery-date-moved = Leveringsdatoen er endret
notice-action-required = Bestillingen din krever handling
notice-refunded = Pengene dine er betalt tilbake
notice-request-answered = Henvendelsen din er besvart
notice-ship-date-passed = Ikke sendt ennå
notice-no-scan = Ikke noe nytt om pakken din
notice-delivery-window-passed = Ikke kommet fram ennå
notice-pickup-deadline-near = Hent pakken din
notice-return-window-ending = Returfristen går snart ut
notice-payment-due = Betalingen din mangler fortsatt
notice-request-unanswered = Henvendelsen din er ikke besvart ennå

notice-order-cancelled-text = Ingenting mer blir sendt.
notice-delivery-date-moved-text = Den nye datoen står på bestillingssiden.
notice-action-required-text = Det skjer ikke mer før du gjør noe. På bestillingssiden står det hva du må gjøre.
notice-ship-date-passed-text = Bestillingen skulle ha vært sendt senest { $date }. Du kan spørre hvor langt den er kommet.
notice-no-scan-text = Transportøren har ikke meldt noe på flere dager. Ofte skjer neste skanning i landet ditt.
notice-delivery-window-passed-text = Bestillingen skulle ha vært framme senest { $date }. Du kan spørre hvor den er.
notice-pickup-deadline-near-text = Hent den på hentestedet senest { $until }. Deretter går den i retur.
notice-return-window-ending-text = Du kan fortsatt returnere varer, senest { $until }.
notice-payment-due-text = Betal senest { $until } på butikkens side, ellers bortfaller bestillingen.
notice-request-unanswered-text = Det tar lengre tid enn vanlig. Du kan skrive igjen i henvendelsen.

notice-ask-order-progress = Spør om status
notice-ask-package-not-received = Spør om pakken
notice-ask-payment-issue = Spør om betalingen
notice-ask-return-replace = Returner eller bytt
notice-ask-contact = Skriv til oss
notice-calendar = Legg til i kalender
notice-calendar-kept = Kalenderoppføringen er lagret som { $path }. Åpne filen for å legge den til i kalenderen din.
notice-mark-read = Merk som lest
notice-unread = Ulest

notice-mute = Demp bestillingen
notice-unmute = Opphev dempingen
notice-order-muted = Denne bestillingen er dempet. Varslene om den vises bare i listen.
notice-order-unmuted = Du får igjen varsler om denne bestillingen.
notice-muted = Dempet
