# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Bestillinger
orders-list = Bestillingene dine
orders-search-label = Søk i bestillingene dine
orders-search-placeholder = Nummer, produkt eller sporingsnummer
orders-filter-label = Vis
orders-filter-all = Alle
orders-filter-attention = Krever oppmerksomhet
orders-filter-awaiting-payment = Venter på betaling
orders-filter-processing = Under behandling
orders-filter-shipped = Sendt
orders-filter-delivered = Levert
orders-filter-cancelled = Kansellert
orders-sort-label = Sorter etter
orders-sort-newest-first = Nyeste først
orders-sort-oldest-first = Eldste først
orders-sort-last-changed = Sist endret
orders-found = { $count ->
    [one] { $count } bestilling
   *[other] { $count } bestillinger
}
orders-empty-title = Ingen bestillinger ennå
orders-empty-text = Når du bestiller hos { $store }, finner du alt om bestillingen her, også uten nett.
orders-none-found-title = Ingen bestilling passer
orders-none-found-text = Prøv færre ord eller et annet filter.
orders-show-all = Vis alle bestillinger
orders-signed-out-title = Her er det plass til bestillingene dine
orders-signed-out-text = Logg inn for å se alle bestillingene dine på denne datamaskinen, eller finn én bestilling med nummeret.

## A row of the list, also on the start page

order-title-more = { $more ->
    [one] { $title } og { $more } vare til
   *[other] { $title } og { $more } varer til
}
order-number = Bestilling { $number }
order-placed = Bestilt { $date }
order-row-arrives = Forventet { $days }
order-row-arrives-near = Forventet { $day }
order-row-ships = Sendes senest { $date }
order-row-late = Skulle ha kommet senest { $date }
order-row-until = Senest { $date }

## Status of an order

order-status-awaiting-payment = Venter på betaling
order-status-awaiting-payment-meaning = Vi venter på betalingen din. Når vi har mottatt den, bekrefter vi bestillingen innen 24 timer og setter i gang.
order-status-processing = Under behandling
order-status-processing-meaning = Vi kontrollerer betalingen, lager eller plukker varene dine og pakker dem.
order-status-shipped = Sendt
order-status-shipped-meaning = Bestillingen er pakket, overlevert til transportøren og på vei til deg.
order-status-delivered = Levert
order-status-delivered-meaning = Transportøren melder at bestillingen er levert.
order-status-cancelled = Kansellert
order-status-cancelled-meaning = Bestillingen er kansellert. Ingenting mer blir sendt.
order-status-unknown = I gang
order-status-unknown-meaning = Butikken bruker en status som denne versjonen av appen ikke kjenner. Den vises etter en oppdatering.

order-sub-status-payment-received = Betaling mottatt
order-sub-status-payment-received-meaning = Betalingen din er mottatt og blir kontrollert av sikkerhetsgrunner.
order-sub-status-payment-confirmed = Betaling bekreftet
order-sub-status-payment-confirmed-meaning = Kontrollen er ferdig. Varene dine gjøres klare.
order-sub-status-packaging = Pakkes
order-sub-status-packaging-meaning = Vi plukker varene dine, kontrollerer kvaliteten og pakker dem.
order-sub-status-packaging-made = Blir laget
order-sub-status-packaging-made-meaning = Plagget blir sydd til deg. Statusen kan være den samme i hele sytiden.
order-sub-status-packaging-fast-meaning = Varene dine pakkes. De sendes innen 24 timer.

## Steps of an order, from placing to the door

order-steps = Trinnene i bestillingen
order-step-awaiting-payment = Bestilling lagt inn
order-step-payment-received = Betaling mottatt
order-step-payment-confirmed = Betaling bekreftet
order-step-packaging = Pakket med omhu
order-step-packaging-made = Laget til deg
order-step-shipped = Overlevert til transportøren
order-step-out-for-delivery = Ute til levering
order-step-delivered = Levert
order-step-cancelled = Kansellert
order-step-state-done = Ferdig
order-step-state-current = Nå
order-step-state-ahead = Gjenstår
order-step-expected = Forventet { $days }
order-step-by = Senest { $date }

## What comes next

order-next = Dette skjer videre
order-next-yours = Din tur
order-next-pay = Gå til betaling
order-next-until = Senest { $until }
order-next-awaiting-payment = Betalingen din
order-next-payment-received = Vi mottar betalingen din
order-next-payment-confirmed = Vi kontrollerer betalingen, som regel innen 24 timer
order-next-packaging = Vi gjør varene dine klare
order-next-shipped = Vi overleverer bestillingen til transportøren
order-next-out-for-delivery = Bestillingen bringes hjem til deg
order-next-delivered = Bestillingen kommer fram
order-next-cancelled = Bestillingen er kansellert
order-next-by = Senest { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Det er { $day }.
order-next-undated = Det er ingen dato for dette ennå.
order-next-late-shipped = Dette var planlagt til { $date }. Vi beklager at det tar lengre tid.
order-next-late-delivered = Bestillingen skulle ha vært framme senest { $date }. Vi beklager at det tar lengre tid.
order-next-nothing = Det er ikke mer å vente på.

## Things to look at. Title, then what to do about it.

attention-payment-due = Betalingen din mangler fortsatt
attention-payment-due-text = Betal på butikkens side, så setter vi i gang.
attention-payment-due-until = Betal senest { $until } på butikkens side, så setter vi i gang.
attention-payment-failed = Betalingen gikk ikke gjennom
attention-payment-failed-text = Ingenting er trukket. Prøv igjen på butikkens side eller med en annen betalingsmåte.
attention-payment-failed-until = Ingenting er trukket. Prøv igjen senest { $until } på butikkens side eller med en annen betalingsmåte.
attention-customs-action = Tollen trenger noe fra deg
attention-customs-action-text = Pakken venter på et dokument eller en betaling. Kontakt transportøren som står ved pakken.
attention-customs-action-until = Pakken venter på et dokument eller en betaling til { $until }. Kontakt transportøren som står ved pakken.
attention-address-action = Sjekk adressen
attention-address-action-text = Transportøren kunne ikke levere til adressen. Kontakt transportøren som står ved pakken.
attention-address-action-until = Transportøren kunne ikke levere til adressen. Kontakt transportøren som står ved pakken, senest { $until }.
attention-action-required = Transportøren venter på deg
attention-action-required-text = Pakken blir der den er, til du gjør noe. Kontakt transportøren som står ved pakken.
attention-action-required-until = Pakken blir der den er, til du gjør noe. Fristen er { $until }.
attention-pickup-ready = Klar til henting
attention-pickup-ready-text = Pakken din ligger på hentestedet. Ta med hentekoden og legitimasjon.
attention-pickup-ready-until = Pakken din ligger på hentestedet til { $until }. Ta med hentekoden og legitimasjon.
attention-attempt-failed = Ingen var hjemme
attention-attempt-failed-text = Transportøren prøvde å levere. Kontakt transportøren for å avtale en annen dag.
attention-attempt-failed-until = Transportøren prøvde å levere. Avtal en annen dag senest { $until }.
attention-parcel-lost = Pakken ser ut til å ha kommet bort
attention-parcel-lost-text = Transportøren finner den ikke. Du trenger ikke å vente på den: Kontakt oss om bestillingen.
attention-parcel-damaged = Pakken er blitt skadet
attention-parcel-damaged-text = Transportøren melder om en skade. Hvis noe i pakken er ødelagt, kan du gi oss beskjed og legge ved bilder.
attention-parcel-exception = Noe holder pakken tilbake
attention-parcel-exception-text = Transportøren melder om et problem underveis. Som regel går det videre av seg selv i løpet av noen dager.
attention-parcel-returning = Pakken er på vei tilbake
attention-parcel-returning-text = Den kunne ikke leveres og kommer tilbake til oss. Kontakt oss om bestillingen.
attention-held-at-customs = I tollen
attention-held-at-customs-text = Tollmyndighetene kontrollerer pakken. Det kan ta noen dager. Du trenger ikke å gjøre noe.
attention-late-to-ship = Sendes senere enn planlagt
attention-late-to-ship-text = Vi beklager. Bestillingen gjøres fortsatt klar.
attention-late-to-ship-since = Bestillingen skulle ha vært sendt senest { $since }. Vi beklager. Den gjøres fortsatt klar.
attention-late-to-arrive = Senere enn forventet
attention-late-to-arrive-text = Vi beklager. Bestillingen er fortsatt på vei.
attention-late-to-arrive-since = Bestillingen skulle ha vært framme senest { $since }. Vi beklager. Den er fortsatt på vei.
attention-no-scan = Ikke noe nytt fra transportøren
attention-no-scan-text = Pakken er ikke skannet på noen dager. Ofte skjer neste skanning i landet ditt.
order-attention = Se på dette
order-attention-see-parcel = Til pakken

## Milestones of a parcel

milestone-not-found = Ingen sporing ennå
milestone-not-found-meaning = Transportøren kjenner ikke nummeret ennå. Det kan ta noen dager.
milestone-info-received = Registrert
milestone-info-received-meaning = Transportøren har opplysningene og venter på pakken.
milestone-in-transit = Under transport
milestone-in-transit-meaning = Pakken er på vei. På lange strekninger kan det gå dager uten oppdateringer.
milestone-out-for-delivery = Ute til levering
milestone-out-for-delivery-meaning = Pakken bør nå deg i dag.
milestone-available-for-pickup = Klar til henting
milestone-available-for-pickup-meaning = Pakken ligger klar til deg på hentestedet.
milestone-attempt-failed = Mislykket leveringsforsøk
milestone-attempt-failed-meaning = Transportøren kom, men kunne ikke levere pakken.
milestone-delivered = Levert
milestone-delivered-meaning = Transportøren melder at pakken er overlevert.
milestone-exception = Problem underveis
milestone-exception-meaning = Noe hindrer pakken i å gå videre.
milestone-returning = På vei i retur
milestone-returning-meaning = Pakken er på vei tilbake til oss.
milestone-returned = Tilbake hos oss
milestone-returned-meaning = Pakken er tilbake hos oss.
milestone-expired = Ingen flere oppdateringer
milestone-expired-meaning = Transportøren har ikke meldt noe på lenge.
milestone-unknown = Nytt fra transportøren
milestone-unknown-meaning = Transportøren melder noe som denne versjonen av appen ikke har ord for.

sub-milestone-customs = I tollen
sub-milestone-customs-meaning = Tollmyndighetene kontrollerer pakken.
sub-milestone-delayed = Forsinket
sub-milestone-delayed-meaning = Pakken går videre, men senere enn planlagt.
sub-milestone-address = Problem med adressen
sub-milestone-address-meaning = Transportøren kunne ikke levere til adressen.
sub-milestone-damaged = Skadet
sub-milestone-damaged-meaning = Transportøren melder at pakken er blitt skadet.
sub-milestone-lost = Kommet bort
sub-milestone-lost-meaning = Transportøren finner ikke pakken.
sub-milestone-refused = Ikke tatt imot
sub-milestone-refused-meaning = Pakken ble ikke tatt imot ved døra.
sub-milestone-no-one-home = Ingen hjemme
sub-milestone-no-one-home-meaning = Transportøren kom, men ingen åpnet.

## The four axes of an order

order-payment = Betaling
order-payment-awaiting = Ikke betalt ennå
order-payment-awaiting-meaning = Vi venter på betalingen din.
order-payment-authorized = Reservert
order-payment-authorized-meaning = Beløpet er reservert, men ikke trukket ennå.
order-payment-paid = Betalt
order-payment-paid-meaning = Hele beløpet er mottatt.
order-payment-partially-refunded = Delvis refundert
order-payment-partially-refunded-meaning = En del av beløpet er betalt tilbake.
order-payment-refunded = Refundert
order-payment-refunded-meaning = Hele beløpet er betalt tilbake.
order-payment-failed = Mislykket
order-payment-failed-meaning = Betalingen gikk ikke gjennom.

order-state = Bestilling
order-state-open = Åpen
order-state-open-meaning = Vi har fortsatt noe å gjøre.
order-state-completed = Fullført
order-state-completed-meaning = Alt er gjort.
order-state-cancelled = Kansellert
order-state-cancelled-meaning = Ingenting mer blir sendt.

order-shipment = Sending
order-shipment-not-shipped = Ikke sendt ennå
order-shipment-not-shipped-meaning = Alt er fortsatt hos oss.
order-shipment-partially-shipped = Delvis sendt
order-shipment-partially-shipped-meaning = Noen varer er sendt, andre følger etter.
order-shipment-shipped = Sendt
order-shipment-shipped-meaning = Alt er sendt.
order-shipment-partially-delivered = Delvis levert
order-shipment-partially-delivered-meaning = Noen pakker er framme, andre er fortsatt på vei.
order-shipment-delivered = Levert
order-shipment-delivered-meaning = Alle pakkene er framme.

order-returns = Retur
order-returns-none = Ingen
order-returns-none-meaning = Ingenting er sendt tilbake.
order-returns-requested = Forespurt
order-returns-requested-meaning = Du har bedt om å sende noe tilbake.
order-returns-in-transit = På vei til oss
order-returns-in-transit-meaning = Det du har sendt tilbake, er på vei.
order-returns-received = Mottatt
order-returns-received-meaning = Det du har sendt tilbake, har kommet fram og blir kontrollert.
order-returns-refunded = Refundert
order-returns-refunded-meaning = Det du har sendt tilbake, er refundert.

## The page of an order

order-back = Alle bestillinger
order-not-found-title = Denne bestillingen er ikke her
order-where = Hvor bestillingen er
order-parcel-of = Pakke { $place } av { $count }
order-parcel-one = Pakke
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Innhold
order-tracking-number = Sporingsnummer
order-tracking-copy = Kopier sporingsnummeret
order-tracking-copied = Sporingsnummeret er kopiert.
order-tracking-open = Spor hos transportøren
order-route = Steder underveis
order-timeline = Pakkens reise
order-timeline-more = { $count ->
    [one] Vis { $count } tidligere hendelse
   *[other] Vis { $count } tidligere hendelser
}
order-timeline-empty = Transportøren har ikke meldt noe ennå.
order-timeline-local = Alle tider er lokale tider.
order-carrier-says = Transportøren skriver:
order-untracked-title = Sending uten sporing
order-untracked-text = Denne pakken har ikke noe sporingsnummer, og ingenting meldes underveis. Gå ut fra forventet levering.
order-untracked-shipped = Sendt { $date }.
order-carrier = Transportør
order-last-mile = Lokalt leveringsfirma
order-carrier-call = Ring { $name }
order-carrier-write = Skriv til { $name }
order-carrier-visit = Åpne siden til { $name }
order-pickup = Hentested
order-pickup-hours = Åpningstider
order-pickup-hours-line = { $days } kl. { $open }–{ $close }
order-pickup-deadline = Hent pakken senest { $time }
order-pickup-code = Hentekode
order-lines = Varer
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Laget på bestilling
order-line-fast = Sendes innen 24 timer
order-total-subtotal = Varer
order-total-shipping = Frakt
order-total-shipping-free = Gratis
order-total-tax = Avgifter
order-total-duties = Toll
order-total-discount = Rabatt
order-total = Totalsum
order-total-refunded = Refundert
order-converted = Omtrent { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, kurs per { $day }
order-address = Leveringsadresse
order-delivery = Levering
order-delivery-method = Fraktmåte
order-delivery-tracked = Med sporing
order-delivery-untracked = Uten sporing
order-delivery-window = Forventet levering
order-delivery-ship-date = Forventet sendt senest
order-delivery-processing = Behandlingstid
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } virkedag
   *[other] { $min }–{ $max } virkedager
}
order-delivery-moved = Forventet dato er endret
order-delivery-was = { $days }, oppgitt { $given }
order-copy-number = Kopier bestillingsnummeret
order-number-copied = Bestillingsnummeret er kopiert.
order-requests = Henvendelsene dine
order-notices = Skrivebordsvarsler
order-notices-on = Du får beskjed når noe skjer med denne bestillingen.
order-notices-muted = Denne bestillingen er dempet. Varslene om den vises bare i listen.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Få hjelp med bestillingen
order-help-closed = Ikke mulig nå
order-row-help = Få hjelp
order-articles = Aktuelle hjelpesider

topic-until = Senest { $until }
topic-until-shipped = Til den sendes
topic-until-shipped-by = Til den sendes, forventet senest { $date }
topic-until-arrived = Til den er framme
topic-until-confirmed = Til betalingen er bekreftet
topic-until-days = { $days ->
    [one] Til { $days } dag etter levering
   *[other] Til { $days } dager etter levering
}
topic-always = Når som helst

topic-part-unshipped = { $count ->
    [one] { $count } av { $total } varer er ikke sendt ennå
   *[other] { $count } av { $total } varer er ikke sendt ennå
}
topic-part-missing = { $count ->
    [one] { $count } av { $total } varer er ikke kommet fram
   *[other] { $count } av { $total } varer er ikke kommet fram
}
topic-part = { $count ->
    [one] Gjelder { $count } av { $total } varer
   *[other] Gjelder { $count } av { $total } varer
}
topic-part-earlier = For noen av dem senest { $until }

topic-begun = Fortsett på utkastet

topic-not-yet = Ikke ennå
topic-no-longer = Ikke lenger
topic-not-here = Ikke for denne bestillingen

topic-instead-change-address = Endre adressen i stedet
topic-instead-payment-issue = Spør om betalingen i stedet
topic-instead-order-progress = Spør om status i stedet
topic-instead-package-not-received = Spør om pakken i stedet
topic-instead-customs-duty = Spør om toll i stedet
topic-instead-return-replace = Send noe tilbake i stedet
topic-instead-item-problem = Meld fra om et problem med en vare i stedet
topic-instead-cancel-order = Kanseller bestillingen i stedet
topic-instead-contact = Skriv til oss i stedet

topic-closed-not-placed = Bestillingen blir først bekreftet når vi har mottatt betalingen din.
topic-closed-not-paid = Vi har ikke mottatt betalingen din ennå. Du kan spørre så snart den har kommet.
topic-closed-payment-confirmed = Betalingen din er bekreftet, så alt er i orden.
topic-closed-payment-confirmed-at = Betalingen din ble bekreftet { $at }, så alt er i orden.
topic-closed-no-ship-date = Det er ikke planlagt noen dag for sendingen ennå, så den kan ikke være forsinket.
topic-closed-before-ship-date = Bestillingen kan fortsatt bli sendt i tide.
topic-closed-before-ship-date-from = Bestillingen kan fortsatt bli sendt i tide. Hvis den ikke blir det, kan du spørre fra og med { $from }.
topic-closed-not-shipped = Ingenting er sendt ennå. Du kan spørre så snart noe er sendt.
topic-closed-already-shipped = Bestillingen er sendt.
topic-closed-already-shipped-at = Bestillingen ble sendt { $at }.
topic-closed-before-delivery-date = Bestillingen kan fortsatt komme i tide.
topic-closed-before-delivery-date-from = Bestillingen kan fortsatt komme i tide. Hvis den ikke gjør det, kan du spørre fra og med { $from }.
topic-closed-ready-for-pickup = Pakken ligger klar til deg på hentestedet.
topic-closed-ready-for-pickup-from = Pakken ligger klar til deg på hentestedet. Hvis du ikke får den der, kan du spørre fra og med { $from }.
topic-closed-goes-back = Pakken går tilbake til oss og kommer derfor ikke fram.
topic-closed-goes-back-at = Pakken snudde { $at } og kommer derfor ikke fram.
topic-closed-already-delivered = Transportøren melder at bestillingen er levert. Si fra til oss hvis du ikke finner den.
topic-closed-already-delivered-at = Transportøren melder at bestillingen ble levert { $at }. Si fra til oss hvis du ikke finner den.
topic-closed-return-window-over = Fristen har gått ut.
topic-closed-return-window-over-at = Fristen var { $at }.
topic-closed-made-to-order = Varen er laget spesielt til deg og kan derfor ikke sendes tilbake. Si fra til oss hvis det er noe galt med den.
topic-closed-already-returned = Det du sendte tilbake, er hos oss, og alt er betalt tilbake.
topic-closed-refunded = Alt er betalt tilbake.
topic-closed-cancelled = Bestillingen er kansellert.
topic-closed-cancelled-at = Bestillingen ble kansellert { $at }.
topic-closed-unknown = Butikken tilbyr ikke dette for bestillingen akkurat nå.
topic-closed-opens = Du kan spørre fra og med { $from }.

topic-change-address-not-placed = Bestillingen er ikke bekreftet ennå. Du kan kansellere den og bestille på nytt med riktig adresse.
topic-change-address-already-shipped = Bestillingen er sendt, så adressen kan ikke lenger endres.
topic-change-address-already-shipped-at = Bestillingen ble sendt { $at }, så adressen kan ikke lenger endres.
topic-order-progress-already-shipped = Bestillingen er sendt. På bestillingssiden ser du hvor den er.
topic-order-progress-already-shipped-at = Bestillingen ble sendt { $at }. På bestillingssiden ser du hvor den er.
topic-customs-duty-already-shipped = Bestillingen er sendt. Nå kan transportøren eller tollmyndighetene si deg hva som må betales.
topic-customs-duty-already-shipped-at = Bestillingen ble sendt { $at }. Nå kan transportøren eller tollmyndighetene si deg hva som må betales.
topic-cancel-order-already-shipped = Bestillingen er sendt og kan ikke lenger kanselleres.
topic-cancel-order-already-shipped-at = Bestillingen ble sendt { $at } og kan ikke lenger kanselleres.
topic-package-not-received-not-shipped = Ingenting er på vei akkurat nå. Du kan spørre hvis en pakke ikke kommer i tide.
topic-payment-issue-cancelled = Bestillingen er kansellert, så du trenger ikke å betale noe.
topic-payment-issue-cancelled-at = Bestillingen ble kansellert { $at }, så du trenger ikke å betale noe.
topic-payment-issue-refunded = Pengene er betalt tilbake.
topic-payment-issue-refunded-at = Pengene er betalt tilbake og bør ha kommet senest { $at }. Si fra til oss hvis de ikke har kommet.
topic-return-replace-return-window-over-at = Fristen for å returnere varer var { $at }.
topic-item-problem-return-window-over-at = Fristen for å melde fra om problemer var { $at }.
