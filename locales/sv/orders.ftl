# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Beställningar
orders-list = Dina beställningar
orders-search-label = Sök bland dina beställningar
orders-search-placeholder = Nummer, produkt eller spårningsnummer
orders-filter-label = Visa
orders-filter-all = Alla
orders-filter-attention = Kräver uppmärksamhet
orders-filter-awaiting-payment = Väntar på betalning
orders-filter-processing = Behandlas
orders-filter-shipped = Skickad
orders-filter-delivered = Levererad
orders-filter-cancelled = Annullerad
orders-sort-label = Sortera efter
orders-sort-newest-first = Nyast först
orders-sort-oldest-first = Äldst först
orders-sort-last-changed = Senast ändrad
orders-found = { $count ->
    [one] { $count } beställning
   *[other] { $count } beställningar
}
orders-empty-title = Inga beställningar än
orders-empty-text = När du beställer hos { $store } visas allt om beställningen här, även utan internet.
orders-none-found-title = Ingen beställning passar
orders-none-found-text = Prova färre ord eller ett annat filter.
orders-show-all = Visa alla beställningar
orders-signed-out-title = Här är det plats för dina beställningar
orders-signed-out-text = Logga in för att se alla dina beställningar på den här datorn, eller sök upp en enstaka beställning med dess nummer.

## A row of the list, also on the start page

order-title-more = { $more ->
    [one] { $title } och { $more } vara till
   *[other] { $title } och { $more } varor till
}
order-number = Beställning { $number }
order-placed = Beställd { $date }
order-row-arrives = Väntas { $days }
order-row-arrives-near = Väntas { $day }
order-row-ships = Skickas senast { $date }
order-row-late = Väntades senast { $date }
order-row-until = Senast { $date }

## Status of an order

order-status-awaiting-payment = Väntar på betalning
order-status-awaiting-payment-meaning = Vi väntar på din betalning. När den har kommit in bekräftar vi beställningen inom 24 timmar och sätter i gång.
order-status-processing = Behandlas
order-status-processing-meaning = Vi kontrollerar betalningen, tillverkar eller plockar dina varor och packar dem.
order-status-shipped = Skickad
order-status-shipped-meaning = Beställningen är packad, lämnad till fraktbolaget och på väg till dig.
order-status-delivered = Levererad
order-status-delivered-meaning = Fraktbolaget meddelar att beställningen är levererad.
order-status-cancelled = Annullerad
order-status-cancelled-meaning = Beställningen är annullerad. Inget mer kommer att skickas.
order-status-unknown = Pågår
order-status-unknown-meaning = Butiken använder en status som den här versionen av appen inte känner till. Den visas efter en uppdatering.

order-sub-status-payment-received = Betalning mottagen
order-sub-status-payment-received-meaning = Din betalning har kommit in och kontrolleras av säkerhetsskäl.
order-sub-status-payment-confirmed = Betalning bekräftad
order-sub-status-payment-confirmed-meaning = Kontrollen är klar. Dina varor förbereds.
order-sub-status-packaging = Packas
order-sub-status-packaging-meaning = Vi plockar dina varor, kontrollerar kvaliteten och packar dem.
order-sub-status-packaging-made = Tillverkas
order-sub-status-packaging-made-meaning = Ditt plagg sys åt dig. Statusen kan vara densamma under hela sytiden.
order-sub-status-packaging-fast-meaning = Dina varor packas. De skickas inom 24 timmar.

## Steps of an order, from placing to the door

order-steps = Beställningens steg
order-step-awaiting-payment = Beställningen lagd
order-step-payment-received = Betalning mottagen
order-step-payment-confirmed = Betalning bekräftad
order-step-packaging = Omsorgsfullt packad
order-step-packaging-made = Tillverkad åt dig
order-step-shipped = Lämnad till fraktbolaget
order-step-out-for-delivery = Ute för leverans
order-step-delivered = Levererad
order-step-cancelled = Annullerad
order-step-state-done = Klart
order-step-state-current = Nu
order-step-state-ahead = Återstår
order-step-expected = Väntas { $days }
order-step-by = Senast { $date }

## What comes next

order-next = Nästa steg
order-next-yours = Din tur
order-next-pay = Gå till betalningen
order-next-until = Senast { $until }
order-next-awaiting-payment = Din betalning
order-next-payment-received = Vi får din betalning
order-next-payment-confirmed = Vi kontrollerar betalningen, oftast inom 24 timmar
order-next-packaging = Vi förbereder dina varor
order-next-shipped = Vi lämnar beställningen till fraktbolaget
order-next-out-for-delivery = Beställningen körs hem till dig
order-next-delivered = Beställningen kommer fram
order-next-cancelled = Beställningen är annullerad
order-next-by = Senast { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Det är { $day }.
order-next-undated = Det finns inget datum för detta än.
order-next-late-shipped = Det här var planerat till { $date }. Vi beklagar att det tar längre tid.
order-next-late-delivered = Beställningen skulle ha kommit senast { $date }. Vi beklagar att det tar längre tid.
order-next-nothing = Det finns inget mer att vänta på.

## Things to look at. Title, then what to do about it.

attention-payment-due = Din betalning saknas
attention-payment-due-text = Betala på butikens sida så att vi kan sätta i gång.
attention-payment-due-until = Betala senast { $until } på butikens sida så att vi kan sätta i gång.
attention-payment-failed = Betalningen gick inte igenom
attention-payment-failed-text = Inga pengar har dragits. Försök igen på butikens sida eller med ett annat betalsätt.
attention-payment-failed-until = Inga pengar har dragits. Försök igen senast { $until } på butikens sida eller med ett annat betalsätt.
attention-customs-action = Tullen behöver något från dig
attention-customs-action-text = Paketet väntar på ett dokument eller en betalning. Kontakta fraktbolaget som står vid paketet.
attention-customs-action-until = Paketet väntar på ett dokument eller en betalning till { $until }. Kontakta fraktbolaget som står vid paketet.
attention-address-action = Kontrollera adressen
attention-address-action-text = Fraktbolaget kunde inte leverera till adressen. Kontakta fraktbolaget som står vid paketet.
attention-address-action-until = Fraktbolaget kunde inte leverera till adressen. Kontakta fraktbolaget som står vid paketet senast { $until }.
attention-action-required = Fraktbolaget väntar på dig
attention-action-required-text = Paketet blir kvar där det är tills du gör något. Kontakta fraktbolaget som står vid paketet.
attention-action-required-until = Paketet blir kvar där det är tills du gör något. Gör det senast { $until }.
attention-pickup-ready = Redo att hämtas
attention-pickup-ready-text = Ditt paket väntar hos ombudet. Ta med hämtkoden och legitimation.
attention-pickup-ready-until = Ditt paket väntar hos ombudet till { $until }. Ta med hämtkoden och legitimation.
attention-attempt-failed = Ingen var hemma
attention-attempt-failed-text = Fraktbolaget försökte leverera. Kontakta fraktbolaget för att komma överens om en annan dag.
attention-attempt-failed-until = Fraktbolaget försökte leverera. Kom överens om en annan dag senast { $until }.
attention-parcel-lost = Paketet verkar ha kommit bort
attention-parcel-lost-text = Fraktbolaget hittar det inte. Du behöver inte vänta på det: kontakta oss om beställningen.
attention-parcel-damaged = Paketet har skadats
attention-parcel-damaged-text = Fraktbolaget rapporterar en skada. Hör av dig till oss och skicka med bilder om något i paketet är trasigt.
attention-parcel-exception = Något fördröjer paketet
attention-parcel-exception-text = Fraktbolaget rapporterar ett problem på vägen. Oftast löser det sig av sig självt inom några dagar.
attention-parcel-returning = Paketet är på väg tillbaka
attention-parcel-returning-text = Det kunde inte levereras och kommer tillbaka till oss. Kontakta oss om beställningen.
attention-held-at-customs = I tullen
attention-held-at-customs-text = Tullen kontrollerar paketet. Det kan ta några dagar. Du behöver inte göra något.
attention-late-to-ship = Skickas senare än planerat
attention-late-to-ship-text = Vi beklagar. Beställningen förbereds fortfarande.
attention-late-to-ship-since = Beställningen skulle ha skickats senast { $since }. Vi beklagar. Den förbereds fortfarande.
attention-late-to-arrive = Senare än beräknat
attention-late-to-arrive-text = Vi beklagar. Beställningen är fortfarande på väg.
attention-late-to-arrive-since = Beställningen skulle ha kommit senast { $since }. Vi beklagar. Den är fortfarande på väg.
attention-no-scan = Inget nytt från fraktbolaget
attention-no-scan-text = Paketet har inte skannats på några dagar. Ofta sker nästa skanning i ditt land.
order-attention = Att se över
order-attention-see-parcel = Till paketet

## Milestones of a parcel

milestone-not-found = Ingen spårning än
milestone-not-found-meaning = Fraktbolaget känner inte till numret än. Det kan ta några dagar.
milestone-info-received = Registrerat
milestone-info-received-meaning = Fraktbolaget har uppgifterna och väntar på paketet.
milestone-in-transit = Under transport
milestone-in-transit-meaning = Paketet är på väg. På långa sträckor kan det gå dagar utan uppdateringar.
milestone-out-for-delivery = Ute för leverans
milestone-out-for-delivery-meaning = Paketet bör komma till dig i dag.
milestone-available-for-pickup = Redo att hämtas
milestone-available-for-pickup-meaning = Paketet väntar på dig hos ombudet.
milestone-attempt-failed = Misslyckat leveransförsök
milestone-attempt-failed-meaning = Fraktbolaget kom men kunde inte lämna paketet.
milestone-delivered = Levererat
milestone-delivered-meaning = Fraktbolaget meddelar att paketet är överlämnat.
milestone-exception = Problem på vägen
milestone-exception-meaning = Något hindrar paketet från att fortsätta.
milestone-returning = I retur
milestone-returning-meaning = Paketet är på väg tillbaka till oss.
milestone-returned = Tillbaka hos oss
milestone-returned-meaning = Paketet är tillbaka hos oss.
milestone-expired = Inga fler uppdateringar
milestone-expired-meaning = Fraktbolaget har inte meddelat något på länge.
milestone-unknown = Nytt från fraktbolaget
milestone-unknown-meaning = Fraktbolaget meddelar något som den här versionen av appen saknar ord för.

sub-milestone-customs = I tullen
sub-milestone-customs-meaning = Tullen kontrollerar paketet.
sub-milestone-delayed = Försenat
sub-milestone-delayed-meaning = Paketet fortsätter, men senare än planerat.
sub-milestone-address = Problem med adressen
sub-milestone-address-meaning = Fraktbolaget kunde inte leverera till adressen.
sub-milestone-damaged = Skadat
sub-milestone-damaged-meaning = Fraktbolaget meddelar att paketet har skadats.
sub-milestone-lost = Borttappat
sub-milestone-lost-meaning = Fraktbolaget hittar inte paketet.
sub-milestone-refused = Nekat vid dörren
sub-milestone-refused-meaning = Paketet togs inte emot vid dörren.
sub-milestone-no-one-home = Ingen var hemma
sub-milestone-no-one-home-meaning = Fraktbolaget kom men ingen öppnade.

## The four axes of an order

order-payment = Betalning
order-payment-awaiting = Inte betald än
order-payment-awaiting-meaning = Vi väntar på din betalning.
order-payment-authorized = Reserverad
order-payment-authorized-meaning = Beloppet är reserverat men inte draget än.
order-payment-paid = Betald
order-payment-paid-meaning = Hela beloppet har kommit in.
order-payment-partially-refunded = Delvis återbetald
order-payment-partially-refunded-meaning = En del av beloppet har betalats tillbaka.
order-payment-refunded = Återbetald
order-payment-refunded-meaning = Hela beloppet har betalats tillbaka.
order-payment-failed = Misslyckad
order-payment-failed-meaning = Betalningen gick inte igenom.

order-state = Beställning
order-state-open = Öppen
order-state-open-meaning = Det finns fortfarande något kvar för oss att göra.
order-state-completed = Avslutad
order-state-completed-meaning = Allt är klart.
order-state-cancelled = Annullerad
order-state-cancelled-meaning = Inget mer kommer att skickas.

order-shipment = Frakt
order-shipment-not-shipped = Inte skickad än
order-shipment-not-shipped-meaning = Allt är kvar hos oss.
order-shipment-partially-shipped = Delvis skickad
order-shipment-partially-shipped-meaning = Några varor har skickats, andra följer.
order-shipment-shipped = Skickad
order-shipment-shipped-meaning = Allt har skickats.
order-shipment-partially-delivered = Delvis levererad
order-shipment-partially-delivered-meaning = Några paket är framme, andra är på väg.
order-shipment-delivered = Levererad
order-shipment-delivered-meaning = Alla paket är framme.

order-returns = Retur
order-returns-none = Ingen
order-returns-none-meaning = Inget har skickats tillbaka.
order-returns-requested = Begärd
order-returns-requested-meaning = Du har bett om att få skicka tillbaka något.
order-returns-in-transit = På väg till oss
order-returns-in-transit-meaning = Det du skickade tillbaka är på väg.
order-returns-received = Mottagen
order-returns-received-meaning = Det du skickade tillbaka har kommit fram och kontrolleras.
order-returns-refunded = Återbetald
order-returns-refunded-meaning = Det du skickade tillbaka har återbetalats.

## The page of an order

order-back = Alla beställningar
order-not-found-title = Den här beställningen finns inte här
order-where = Var beställningen är
order-parcel-of = Paket { $place } av { $count }
order-parcel-one = Paket
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Innehåll
order-tracking-number = Spårningsnummer
order-tracking-copy = Kopiera spårningsnumret
order-tracking-copied = Spårningsnumret har kopierats.
order-tracking-open = Spåra hos fraktbolaget
order-route = Platser på vägen
order-timeline = Paketets resa
order-timeline-more = { $count ->
    [one] Visa { $count } tidigare händelse
   *[other] Visa { $count } tidigare händelser
}
order-timeline-empty = Fraktbolaget har inte meddelat något än.
order-timeline-local = Alla tider är lokala tider.
order-carrier-says = Fraktbolaget skriver:
order-untracked-title = Post utan spårning
order-untracked-text = Det här paketet har inget spårningsnummer, och inget meddelas på vägen. Utgå från den beräknade leveransen.
order-untracked-shipped = Skickades { $date }.
order-carrier = Fraktbolag
order-last-mile = Lokalt leveransföretag
order-carrier-call = Ring { $name }
order-carrier-write = Skriv till { $name }
order-carrier-visit = Öppna sidan för { $name }
order-pickup = Ombud
order-pickup-hours = Öppettider
order-pickup-hours-line = { $days } kl. { $open }–{ $close }
order-pickup-deadline = Hämta senast { $time }
order-pickup-code = Hämtkod
order-lines = Varor
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Tillverkas på beställning
order-line-fast = Skickas inom 24 timmar
order-total-subtotal = Varor
order-total-shipping = Frakt
order-total-shipping-free = Gratis
order-total-tax = Skatt
order-total-duties = Tull
order-total-discount = Rabatt
order-total = Totalsumma
order-total-refunded = Återbetalt
order-converted = Ungefär { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, kurs den { $day }
order-address = Leveransadress
order-delivery = Leverans
order-delivery-method = Fraktsätt
order-delivery-tracked = Med spårning
order-delivery-untracked = Utan spårning
order-delivery-window = Beräknad leverans
order-delivery-ship-date = Beräknas skickas senast
order-delivery-processing = Behandlingstid
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } arbetsdag
   *[other] { $min }–{ $max } arbetsdagar
}
order-delivery-moved = Det beräknade datumet har ändrats
order-delivery-was = { $days }, meddelat { $given }
order-copy-number = Kopiera beställningsnumret
order-number-copied = Beställningsnumret har kopierats.
order-requests = Dina ärenden
order-notices = Skrivbordsaviseringar
order-notices-on = Du får veta när något händer med den här beställningen.
order-notices-muted = Den här beställningen är tystad. Dess aviseringar visas bara i listan.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Få hjälp med beställningen
order-help-closed = Inte möjligt just nu
order-row-help = Få hjälp
order-articles = Relevanta hjälpsidor

topic-until = Senast { $until }
topic-until-shipped = Tills den skickas
topic-until-shipped-by = Tills den skickas, beräknat senast { $date }
topic-until-arrived = Tills den kommer fram
topic-until-confirmed = Tills betalningen är bekräftad
topic-until-days = { $days ->
    [one] Till och med { $days } dag efter leverans
   *[other] Till och med { $days } dagar efter leverans
}
topic-always = När som helst

topic-part-unshipped = { $count ->
    [one] { $count } av { $total } varor har inte skickats än
   *[other] { $count } av { $total } varor har inte skickats än
}
topic-part-missing = { $count ->
    [one] { $count } av { $total } varor har inte kommit fram
   *[other] { $count } av { $total } varor har inte kommit fram
}
topic-part = { $count ->
    [one] Gäller { $count } av { $total } varor
   *[other] Gäller { $count } av { $total } varor
}
topic-part-earlier = För några av dem senast { $until }

topic-begun = Fortsätt på ditt utkast

topic-not-yet = Inte än
topic-no-longer = Inte längre
topic-not-here = Inte för den här beställningen

topic-instead-change-address = Ändra adressen i stället
topic-instead-payment-issue = Fråga om betalningen i stället
topic-instead-order-progress = Fråga om status i stället
topic-instead-package-not-received = Fråga om paketet i stället
topic-instead-customs-duty = Fråga om tull i stället
topic-instead-return-replace = Skicka tillbaka något i stället
topic-instead-item-problem = Anmäl ett problem med en vara i stället
topic-instead-cancel-order = Annullera beställningen i stället
topic-instead-contact = Skriv till oss i stället

topic-closed-not-placed = Beställningen bekräftas först när vi har fått din betalning.
topic-closed-not-paid = Vi har inte fått din betalning än. Du kan fråga så snart den har kommit.
topic-closed-payment-confirmed = Din betalning är bekräftad, så allt är som det ska.
topic-closed-payment-confirmed-at = Din betalning bekräftades { $at }, så allt är som det ska.
topic-closed-no-ship-date = Det finns inget planerat datum för avsändningen än, så den kan inte vara försenad.
topic-closed-before-ship-date = Beställningen kan fortfarande skickas i tid.
topic-closed-before-ship-date-from = Beställningen kan fortfarande skickas i tid. Om den inte gör det kan du fråga från och med { $from }.
topic-closed-not-shipped = Inget har skickats än. Du kan fråga så snart något har skickats.
topic-closed-already-shipped = Beställningen har skickats.
topic-closed-already-shipped-at = Beställningen skickades { $at }.
topic-closed-before-delivery-date = Beställningen kan fortfarande komma i tid.
topic-closed-before-delivery-date-from = Beställningen kan fortfarande komma i tid. Om den inte gör det kan du fråga från och med { $from }.
topic-closed-ready-for-pickup = Paketet väntar på dig hos ombudet.
topic-closed-ready-for-pickup-from = Paketet väntar på dig hos ombudet. Om du inte får det där kan du fråga från och med { $from }.
topic-closed-goes-back = Paketet går tillbaka till oss och kommer därför inte fram.
topic-closed-goes-back-at = Paketet vände tillbaka { $at } och kommer därför inte fram.
topic-closed-already-delivered = Fraktbolaget meddelar att beställningen är levererad. Hör av dig till oss om du inte hittar den.
topic-closed-already-delivered-at = Fraktbolaget meddelar att beställningen levererades { $at }. Hör av dig till oss om du inte hittar den.
topic-closed-return-window-over = Tiden för det här har gått ut.
topic-closed-return-window-over-at = Tiden för det här gick ut { $at }.
topic-closed-made-to-order = Varan har tillverkats åt just dig och kan därför inte skickas tillbaka. Hör av dig till oss om något är fel med den.
topic-closed-already-returned = Det du skickade tillbaka är hos oss, och allt har betalats tillbaka.
topic-closed-refunded = Allt har betalats tillbaka.
topic-closed-cancelled = Beställningen är annullerad.
topic-closed-cancelled-at = Beställningen annullerades { $at }.
topic-closed-unknown = Butiken erbjuder inte det här för beställningen just nu.
topic-closed-opens = Du kan fråga från och med { $from }.

topic-change-address-not-placed = Beställningen är inte bekräftad än. Du kan annullera den och beställa igen med rätt adress.
topic-change-address-already-shipped = Beställningen har skickats, så adressen kan inte ändras längre.
topic-change-address-already-shipped-at = Beställningen skickades { $at }, så adressen kan inte ändras längre.
topic-order-progress-already-shipped = Beställningen har skickats. På beställningssidan ser du var den är.
topic-order-progress-already-shipped-at = Beställningen skickades { $at }. På beställningssidan ser du var den är.
topic-customs-duty-already-shipped = Beställningen har skickats. Nu kan fraktbolaget eller tullen svara på vad som ska betalas.
topic-customs-duty-already-shipped-at = Beställningen skickades { $at }. Nu kan fraktbolaget eller tullen svara på vad som ska betalas.
topic-cancel-order-already-shipped = Beställningen har skickats och kan inte längre annulleras.
topic-cancel-order-already-shipped-at = Beställningen skickades { $at } och kan inte längre annulleras.
topic-package-not-received-not-shipped = Inget är på väg just nu. Du kan fråga om ett paket inte kommer i tid.
topic-payment-issue-cancelled = Beställningen är annullerad, så inget behöver betalas.
topic-payment-issue-cancelled-at = Beställningen annullerades { $at }, så inget behöver betalas.
topic-payment-issue-refunded = Pengarna har betalats tillbaka.
topic-payment-issue-refunded-at = Pengarna har betalats tillbaka och bör ha kommit senast { $at }. Hör av dig till oss om de inte har kommit.
topic-return-replace-return-window-over-at = Returtiden gick ut { $at }.
topic-item-problem-return-window-over-at = Tiden för att anmäla problem gick ut { $at }.
