# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Hoppa till innehållet
app-close = Stäng
app-cancel = Avbryt
app-retry = Försök igen
app-go-home = Till startsidan
app-toasts = Meddelanden
app-text-size = Textstorlek: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Hem
screen-orders = Beställningar
screen-order = Beställning
screen-ask = Få hjälp med en beställning
screen-contact = Kontakta oss
screen-requests = Mina ärenden
screen-request = Ärende
screen-notices = Aviseringar
screen-help = Hjälp
screen-category = Hjälp
screen-article = Hjälp
screen-search = Sök
screen-settings = Inställningar
screen-welcome = Välkommen
screen-nowhere = Sidan finns inte
app-nowhere-title = Den här sidan finns inte
app-nowhere-text = Adressen kan vara gammal. Allt du har finns kvar.
app-loading = Läser in

nav-label = Huvudmeny
nav-brand = { $store }, startsida
nav-home = Hem
nav-orders = Beställningar
nav-requests = Mina ärenden
nav-requests-waiting =
    { $count ->
        [one] { $count } att titta på
       *[other] { $count } att titta på
    }
nav-notices = Aviseringar
nav-notices-unread =
    { $count ->
        [one] { $count } oläst
       *[other] { $count } olästa
    }
nav-help = Hjälp
nav-settings = Inställningar

search-label = Sök i beställningar och hjälp
search-placeholder = Sök i beställningar och hjälp
search-clear = Rensa sökningen

sync-label = Uppdateringsstatus
sync-state-starting = Startar
sync-state-syncing = Uppdaterar
sync-state-live = Ansluten
sync-state-offline = Offline
sync-state-store-trouble = Butiken svarar inte
sync-updated = Uppdaterad { $ago }
sync-as-of = Uppdaterad { $time }
sync-never = Inte uppdaterad än
sync-now = Uppdatera nu

link-web-title = Öppna i webbläsaren?
link-web-text = Den här länken leder ut ur appen, till:
link-web-open = Öppna
link-mailto-title = Skriva ett e-postmeddelande?
link-mailto-text = Ditt e-postprogram öppnas med ett meddelande till:
link-mailto-open = Skriv
link-tel-title = Ringa?
link-tel-text = Telefonappen öppnas med det här numret:
link-tel-open = Ring

## Home: the first screen

home-title-needs = { $count ->
    [one] En beställning kräver åtgärd
   *[other] { $count } beställningar kräver åtgärd
}
home-title-requests = { $count ->
    [one] Ett ärende väntar på dig
   *[other] { $count } ärenden väntar på dig
}
home-title-answers = { $count ->
    [one] Du har fått ett nytt svar
   *[other] Du har fått { $count } nya svar
}
home-title-calm = Du behöver inte göra något just nu
home-lead-moving = { $count ->
    [one] En beställning är på väg till dig.
   *[other] { $count } beställningar är på väg till dig.
}
home-lead-still = Ingen beställning är på väg just nu.
home-needs = Att göra nu
home-watch = Inte riktigt som planerat
home-requests = Dina ärenden
home-all-requests = Alla ärenden
home-request-asks = { $store } frågar:
home-request-answered = { $store } har svarat:
home-moving = På väg
home-recent = Det här har ändrats
home-recent-list = De senaste 14 dagarna
home-all-orders = Alla beställningar
home-show-more = { $count ->
    [one] Visa { $count } till
   *[other] Visa { $count } till
}
home-happened-date-moved = Det beräknade datumet har ändrats
home-happened-place = { $what }, { $place }
home-empty-title = Här kommer din första beställning att visas
home-empty-text = Allt om den, och alla svar i hjälpcentret, finns på den här datorn, även utan internet.
home-empty-help = Läs hjälpen
home-signed-out-title = Allt om dina beställningar, alltid med dig
home-signed-out-text = Logga in hos { $store } en gång. Sedan finns alla beställningar, paket och svar på den här datorn, även utan internet.
home-sign-in = Logga in
home-look-up = Sök upp en beställning
home-help-anyway = Du kan läsa hjälpen utan att logga in.
home-help-open = Öppna hjälpen
home-offline-title = Du är offline
home-offline-text = Så här såg det ut { $time }. Allt uppdateras av sig självt så snart det finns en anslutning.
home-first-title = Dina beställningar kopieras till den här datorn
home-first-text = Du kan börja se dig omkring. Allt som har kopierats går att läsa.
home-first-orders = Beställningar
home-first-help = Hjälp på { $language }
home-first-count = { $done } av { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Aviseringar
notices-lead = Det som har hänt med dina beställningar och det som dröjer.
notices-filter = Visa
notices-filter-all = Alla
notices-filter-unread = Olästa
notices-filter-wrong = Kräver uppmärksamhet
notices-read-all = Markera alla som lästa
notices-choose = Välj aviseringar
notices-empty-title = Inget nytt än
notices-empty-text = När något händer med en av dina beställningar, eller dröjer, läser du det här.
notices-all-read-title = Du har läst allt
notices-all-read-text = Nästa avisering dyker upp här av sig själv.
notices-nothing-wrong-title = Allt går som planerat
notices-nothing-wrong-text = Inget är försenat och inget kräver något av dig.
notices-show-all = Visa alla aviseringar
notices-signed-out-title = Dina aviseringar finns inte här
notices-signed-out-text = Logga in för att få veta vad som händer med dina beställningar. Utan konto kan du söka upp en enstaka beställning.

notice-order-confirmed = Din beställning är bekräftad
notice-order-shipped = Din beställning har skickats
notice-order-delivered = Din beställning har levererats
notice-order-cancelled = Din beställning har annullerats
notice-delivery-date-moved = Leveransdagen har ändrats
notice-action-required = Din beställning kräver åtgärd
notice-refunded = Dina pengar har betalats tillbaka
notice-request-answered = Ditt ärende har fått svar
notice-ship-date-passed = Inte skickad än
notice-no-scan = Inget nytt om ditt paket
notice-delivery-window-passed = Inte framme än
notice-pickup-deadline-near = Hämta ditt paket
notice-return-window-ending = Returtiden går snart ut
notice-payment-due = Din betalning saknas fortfarande
notice-request-unanswered = Ditt ärende har inte fått svar än

notice-order-cancelled-text = Inget mer kommer att skickas.
notice-delivery-date-moved-text = Den nya dagen står på beställningssidan.
notice-action-required-text = Det händer inget mer förrän du gör något. På beställningssidan står vad du ska göra.
notice-ship-date-passed-text = Beställningen skulle ha skickats senast { $date }. Du kan fråga hur långt den har kommit.
notice-no-scan-text = Fraktbolaget har inte meddelat något på flera dagar. Ofta sker nästa skanning i ditt land.
notice-delivery-window-passed-text = Beställningen skulle ha kommit senast { $date }. Du kan fråga var den är.
notice-pickup-deadline-near-text = Hämta det hos ombudet senast { $until }. Sedan går det tillbaka.
notice-return-window-ending-text = Du kan fortfarande returnera varor, senast { $until }.
notice-payment-due-text = Betala senast { $until } på butikens sida, annars förfaller beställningen.
notice-request-unanswered-text = Det tar längre tid än vanligt. Du kan skriva igen i ärendet.

notice-ask-order-progress = Fråga om status
notice-ask-package-not-received = Fråga om paketet
notice-ask-payment-issue = Fråga om betalningen
notice-ask-return-replace = Returnera eller byt
notice-ask-contact = Skriv till oss
notice-calendar = Lägg till i kalendern
notice-calendar-kept = Kalenderhändelsen sparades som { $path }. Öppna filen för att lägga till den i din kalender.
notice-mark-read = Markera som läst
notice-unread = Oläst

notice-mute = Tysta beställningen
notice-unmute = Sluta tysta beställningen
notice-order-muted = Den här beställningen är tystad. Dess aviseringar visas bara i listan.
notice-order-unmuted = Du får aviseringar om den här beställningen igen.
notice-muted = Tystad
