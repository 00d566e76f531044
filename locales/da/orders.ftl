# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Ordrer
orders-list = Dine ordrer
orders-search-label = Søg i dine ordrer
orders-search-placeholder = Nummer, produkt eller sporingsnummer
orders-filter-label = Vis
orders-filter-all = Alle
orders-filter-attention = Kræver opmærksomhed
orders-filter-awaiting-payment = Afventer betaling
orders-filter-processing = Under behandling
orders-filter-shipped = Afsendt
orders-filter-delivered = Leveret
orders-filter-cancelled = Annulleret
orders-sort-label = Sorter efter
orders-sort-newest-first = Nyeste først
orders-sort-oldest-first = Ældste først
orders-sort-last-changed = Senest ændret
orders-found = { $count ->
    [one] { $count } ordre
   *[other] { $count } ordrer
}
orders-empty-title = Ingen ordrer endnu
orders-empty-text = Når du bestiller hos { $store }, kan du se alt om ordren her, også uden internet.
orders-none-found-title = Ingen ordre passer
orders-none-found-text = Prøv færre ord eller et andet filter.
orders-show-all = Vis alle ordrer
orders-signed-out-title = Her er der plads til dine ordrer
orders-signed-out-text = Log ind for at se alle dine ordrer på denne computer, eller find en enkelt ordre med dens nummer.

## A row of the list, also on the start page

order-title-more = { $more ->
    [one] { $title } og { $more } vare mere
   *[other] { $title } og { $more } varer mere
}
order-number = Ordre { $number }
order-placed = Bestilt den { $date }
order-row-arrives = Forventes { $days }
order-row-arrives-near = Forventes { $day }
order-row-ships = Sendes senest { $date }
order-row-late = Var ventet senest { $date }
order-row-until = Senest { $date }

## Status of an order

order-status-awaiting-payment = Afventer betaling
order-status-awaiting-payment-meaning = Vi venter på din betaling. Når vi har modtaget den, bekræfter vi ordren inden for 24 timer og går i gang.
order-status-processing = Under behandling
order-status-processing-meaning = Vi kontrollerer betalingen, fremstiller eller plukker dine varer og pakker dem.
order-status-shipped = Afsendt
order-status-shipped-meaning = Ordren er pakket, overdraget til fragtfirmaet og på vej til dig.
order-status-delivered = Leveret
order-status-delivered-meaning = Fragtfirmaet melder, at ordren er leveret.
order-status-cancelled = Annulleret
order-status-cancelled-meaning = Ordren er annulleret. Der bliver ikke sendt mere.
order-status-unknown = I gang
order-status-unknown-meaning = Butikken bruger en status, som denne version af appen ikke kender. Den vises efter en opdatering.

order-sub-status-payment-received = Betaling modtaget
order-sub-status-payment-received-meaning = Din betaling er modtaget og bliver kontrolleret af hensyn til sikkerheden.
order-sub-status-payment-confirmed = Betaling bekræftet
order-sub-status-payment-confirmed-meaning = Kontrollen er færdig. Dine varer bliver gjort klar.
order-sub-status-packaging = Pakkes
order-sub-status-packaging-meaning = Vi plukker dine varer, kontrollerer kvaliteten og pakker dem.
order-sub-status-packaging-made = Fremstilles
order-sub-status-packaging-made-meaning = Dit tøj bliver syet til dig. Status kan være den samme i hele sytiden.
order-sub-status-packaging-fast-meaning = Dine varer bliver pakket. De bliver sendt inden for 24 timer.

## Steps of an order, from placing to the door

order-steps = Ordrens trin
order-step-awaiting-payment = Ordre afgivet
order-step-payment-received = Betaling modtaget
order-step-payment-confirmed = Betaling bekræftet
order-step-packaging = Pakket med omhu
order-step-packaging-made = Fremstillet til dig
order-step-shipped = Overdraget til fragtfirmaet
order-step-out-for-delivery = Ude til levering
order-step-delivered = Leveret
order-step-cancelled = Annulleret
order-step-state-done = Færdig
order-step-state-current = Nu
order-step-state-ahead = Mangler endnu
order-step-expected = Forventes { $days }
order-step-by = Senest den { $date }

## What comes next

order-next = Næste skridt
order-next-yours = Din tur
order-next-pay = Gå til betaling
order-next-until = Senest den { $until }
order-next-awaiting-payment = Din betaling
order-next-payment-received = Vi modtager din betaling
order-next-payment-confirmed = Vi kontrollerer betalingen, som regel inden for 24 timer
order-next-packaging = Vi gør dine varer klar
order-next-shipped = Vi overdrager ordren til fragtfirmaet
order-next-out-for-delivery = Ordren bliver bragt til din dør
order-next-delivered = Ordren kommer frem
order-next-cancelled = Ordren er annulleret
order-next-by = Senest { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Det er { $day }.
order-next-undated = Det er der ingen dato for endnu.
order-next-late-shipped = Det var planlagt til den { $date }. Vi beklager, at det tager længere tid.
order-next-late-delivered = Ordren skulle have været fremme senest den { $date }. Vi beklager, at det tager længere tid.
order-next-nothing = Der er ikke mere at vente på.

## Things to look at. Title, then what to do about it.

attention-payment-due = Din betaling mangler endnu
attention-payment-due-text = Betal på butikkens side, så går vi i gang.
attention-payment-due-until = Betal senest den { $until } på butikkens side, så går vi i gang.
attention-payment-failed = Betalingen gik ikke igennem
attention-payment-failed-text = Der er ikke trukket noget. Prøv igen på butikkens side eller med en anden betalingsmåde.
attention-payment-failed-until = Der er ikke trukket noget. Prøv igen senest den { $until } på butikkens side eller med en anden betalingsmåde.
attention-customs-action = Tolden mangler noget fra dig
attention-customs-action-text = Pakken venter på et dokument eller en betaling. Kontakt det fragtfirma, der står ved pakken.
attention-customs-action-until = Pakken venter på et dokument eller en betaling indtil den { $until }. Kontakt det fragtfirma, der står ved pakken.
attention-address-action = Tjek adressen
attention-address-action-text = Fragtfirmaet kunne ikke levere til adressen. Kontakt det fragtfirma, der står ved pakken.
attention-address-action-until = Fragtfirmaet kunne ikke levere til adressen. Kontakt det fragtfirma, der står ved pakken, senest den { $until }.
attention-action-required = Fragtfirmaet venter på dig
attention-action-required-text = Pakken bliver, hvor den er, indtil du gør noget. Kontakt det fragtfirma, der står ved pakken.
attention-action-required-until = Pakken bliver, hvor den er, indtil du gør noget. Fristen er den { $until }.
attention-pickup-ready = Klar til afhentning
attention-pickup-ready-text = Din pakke ligger på udleveringsstedet. Medbring afhentningskoden og legitimation.
attention-pickup-ready-until = Din pakke ligger på udleveringsstedet indtil den { $until }. Medbring afhentningskoden og legitimation.
attention-attempt-failed = Der var ingen hjemme
attention-attempt-failed-text = Fragtfirmaet forsøgte at levere. Kontakt fragtfirmaet for at aftale en anden dag.
attention-attempt-failed-until = Fragtfirmaet forsøgte at levere. Aftal en anden dag senest den { $until }.
attention-parcel-lost = Pakken ser ud til at være blevet væk
attention-parcel-lost-text = Fragtfirmaet kan ikke finde den. Du behøver ikke vente på den: Kontakt os om ordren.
attention-parcel-damaged = Pakken er blevet beskadiget
attention-parcel-damaged-text = Fragtfirmaet melder om en skade. Hvis noget i pakken er gået i stykker, så skriv til os, og vedlæg billeder.
attention-parcel-exception = Noget holder pakken tilbage
attention-parcel-exception-text = Fragtfirmaet melder om et problem undervejs. Som regel går det videre af sig selv inden for få dage.
attention-parcel-returning = Pakken er på vej tilbage
attention-parcel-returning-text = Den kunne ikke leveres og kommer tilbage til os. Kontakt os om ordren.
attention-held-at-customs = I tolden
attention-held-at-customs-text = Tolden kontrollerer pakken. Det kan tage nogle dage. Du skal ikke gøre noget.
attention-late-to-ship = Sendes senere end planlagt
attention-late-to-ship-text = Vi beklager. Ordren bliver stadig gjort klar.
attention-late-to-ship-since = Ordren skulle have været sendt senest den { $since }. Vi beklager. Den bliver stadig gjort klar.
attention-late-to-arrive = Senere end forventet
attention-late-to-arrive-text = Vi beklager. Ordren er stadig på vej.
attention-late-to-arrive-since = Ordren skulle have været fremme senest den { $since }. Vi beklager. Den er stadig på vej.
attention-no-scan = Intet nyt fra fragtfirmaet
attention-no-scan-text = Pakken er ikke blevet scannet i nogle dage. Ofte sker den næste scanning i dit land.
order-attention = Vær opmærksom på
order-attention-see-parcel = Til pakken

## Milestones of a parcel

milestone-not-found = Ingen sporing endnu
milestone-not-found-meaning = Fragtfirmaet kender ikke nummeret endnu. Det kan tage nogle dage.
milestone-info-received = Registreret
milestone-info-received-meaning = Fragtfirmaet har oplysningerne og venter på pakken.
milestone-in-transit = Undervejs
milestone-in-transit-meaning = Pakken er på vej. På lange ruter kan der gå dage uden nyt.
milestone-out-for-delivery = Ude til levering
milestone-out-for-delivery-meaning = Pakken bør nå frem til dig i dag.
milestone-available-for-pickup = Klar til afhentning
milestone-available-for-pickup-meaning = Pakken ligger klar til dig på udleveringsstedet.
milestone-attempt-failed = Mislykket leveringsforsøg
milestone-attempt-failed-meaning = Fragtfirmaet kom forbi, men kunne ikke aflevere pakken.
milestone-delivered = Leveret
milestone-delivered-meaning = Fragtfirmaet melder, at pakken er afleveret.
milestone-exception = Problem undervejs
milestone-exception-meaning = Noget holder pakken tilbage.
milestone-returning = På vej retur
milestone-returning-meaning = Pakken er på vej tilbage til os.
milestone-returned = Tilbage hos os
milestone-returned-meaning = Pakken er tilbage hos os.
milestone-expired = Ikke mere nyt
milestone-expired-meaning = Fragtfirmaet har ikke meldt noget i lang tid.
milestone-unknown = Nyt fra fragtfirmaet
milestone-unknown-meaning = Fragtfirmaet melder noget, som denne version af appen ikke har ord for.

sub-milestone-customs = I tolden
sub-milestone-customs-meaning = Tolden kontrollerer pakken.
sub-milestone-delayed = Forsinket
sub-milestone-delayed-meaning = Pakken fortsætter, men senere end planlagt.
sub-milestone-address = Problem med adressen
sub-milestone-address-meaning = Fragtfirmaet kunne ikke levere til adressen.
sub-milestone-damaged = Beskadiget
sub-milestone-damaged-meaning = Fragtfirmaet melder, at pakken er blevet beskadiget.
sub-milestone-lost = Bortkommet
sub-milestone-lost-meaning = Fragtfirmaet kan ikke finde pakken.
sub-milestone-refused = Afvist
sub-milestone-refused-meaning = Pakken blev ikke taget imod ved døren.
sub-milestone-no-one-home = Ingen hjemme
sub-milestone-no-one-home-meaning = Fragtfirmaet kom forbi, men ingen åbnede.

## The four axes of an order

order-payment = Betaling
order-payment-awaiting = Ikke betalt endnu
order-payment-awaiting-meaning = Vi venter på din betaling.
order-payment-authorized = Reserveret
order-payment-authorized-meaning = Beløbet er reserveret, men ikke trukket endnu.
order-payment-paid = Betalt
order-payment-paid-meaning = Hele beløbet er modtaget.
order-payment-partially-refunded = Delvist tilbagebetalt
order-payment-partially-refunded-meaning = En del af beløbet er betalt tilbage.
order-payment-refunded = Tilbagebetalt
order-payment-refunded-meaning = Hele beløbet er betalt tilbage.
order-payment-failed = Mislykket
order-payment-failed-meaning = Betalingen gik ikke igennem.

order-state = Ordre
order-state-open = Åben
order-state-open-meaning = Vi har stadig noget at gøre.
order-state-completed = Afsluttet
order-state-completed-meaning = Alt er gjort.
order-state-cancelled = Annulleret
order-state-cancelled-meaning = Der bliver ikke sendt mere.

order-shipment = Forsendelse
order-shipment-not-shipped = Ikke afsendt endnu
order-shipment-not-shipped-meaning = Alt er stadig hos os.
order-shipment-partially-shipped = Delvist afsendt
order-shipment-partially-shipped-meaning = Nogle varer er sendt, andre følger.
order-shipment-shipped = Afsendt
order-shipment-shipped-meaning = Alt er sendt.
order-shipment-partially-delivered = Delvist leveret
order-shipment-partially-delivered-meaning = Nogle pakker er fremme, andre er stadig på vej.
order-shipment-delivered = Leveret
order-shipment-delivered-meaning = Alle pakker er fremme.

order-returns = Returnering
order-returns-none = Ingen
order-returns-none-meaning = Der er ikke sendt noget tilbage.
order-returns-requested = Anmodet
order-returns-requested-meaning = Du har bedt om at sende noget tilbage.
order-returns-in-transit = På vej til os
order-returns-in-transit-meaning = Det, du har sendt tilbage, er på vej.
order-returns-received = Modtaget
order-returns-received-meaning = Det, du har sendt tilbage, er nået frem og bliver kontrolleret.
order-returns-refunded = Tilbagebetalt
order-returns-refunded-meaning = Beløbet for det, du har sendt tilbage, er betalt tilbage.

## The page of an order

order-back = Alle ordrer
order-not-found-title = Denne ordre findes ikke her
order-where = Hvor din ordre er
order-parcel-of = Pakke { $place } af { $count }
order-parcel-one = Pakke
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Indhold
order-tracking-number = Sporingsnummer
order-tracking-copy = Kopier sporingsnummeret
order-tracking-copied = Sporingsnummeret er kopieret.
order-tracking-open = Spor hos fragtfirmaet
order-route = Steder undervejs
order-timeline = Pakkens rejse
order-timeline-more = { $count ->
    [one] Vis { $count } tidligere hændelse
   *[other] Vis { $count } tidligere hændelser
}
order-timeline-empty = Fragtfirmaet har ikke meldt noget endnu.
order-timeline-local = Alle tider er lokale tider.
order-carrier-says = Fragtfirmaet skriver:
order-untracked-title = Forsendelse uden sporing
order-untracked-text = Denne pakke har intet sporingsnummer, og der bliver ikke meldt noget undervejs. Gå ud fra den forventede levering.
order-untracked-shipped = Afsendt den { $date }.
order-carrier = Fragtfirma
order-last-mile = Lokalt leveringsfirma
order-carrier-call = Ring til { $name }
order-carrier-write = Skriv til { $name }
order-carrier-visit = Åbn siden hos { $name }
order-pickup = Udleveringssted
order-pickup-hours = Åbningstider
order-pickup-hours-line = { $days } kl. { $open }-{ $close }
order-pickup-deadline = Hent pakken senest den { $time }
order-pickup-code = Afhentningskode
order-lines = Varer
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Fremstillet på bestilling
order-line-fast = Sendes inden for 24 timer
order-total-subtotal = Varer
order-total-shipping = Fragt
order-total-shipping-free = Gratis
order-total-tax = Moms og afgifter
order-total-duties = Told
order-total-discount = Rabat
order-total = Samlet beløb
order-total-refunded = Tilbagebetalt
order-converted = Cirka { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, kurs den { $day }
order-address = Leveringsadresse
order-delivery = Levering
order-delivery-method = Fragtmetode
order-delivery-tracked = Med sporing
order-delivery-untracked = Uden sporing
order-delivery-window = Forventet levering
order-delivery-ship-date = Forventes sendt senest
order-delivery-processing = Behandlingstid
order-delivery-processing-days = { $max ->
    [one] { $min }-{ $max } hverdag
   *[other] { $min }-{ $max } hverdage
}
order-delivery-moved = Den forventede dato er ændret
order-delivery-was = { $days }, oplyst den { $given }
order-copy-number = Kopier ordrenummeret
order-number-copied = Ordrenummeret er kopieret.
order-requests = Dine henvendelser
order-notices = Skrivebordsnotifikationer
order-notices-on = Du får besked, når der sker noget med denne ordre.
order-notices-muted = Denne ordre er på lydløs. Dens notifikationer vises kun på listen.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Få hjælp til ordren
order-help-closed = Ikke muligt i øjeblikket
order-row-help = Få hjælp
order-articles = Relevante hjælpesider

topic-until = Senest den { $until }
topic-until-shipped = Indtil den sendes
topic-until-shipped-by = Indtil den sendes, forventet senest den { $date }
topic-until-arrived = Indtil den er fremme
topic-until-confirmed = Indtil betalingen er bekræftet
topic-until-days = { $days ->
    [one] Indtil { $days } dag efter levering
   *[other] Indtil { $days } dage efter levering
}
topic-always = Når som helst

topic-part-unshipped = { $count ->
    [one] { $count } af { $total } varer er ikke sendt endnu
   *[other] { $count } af { $total } varer er ikke sendt endnu
}
topic-part-missing = { $count ->
    [one] { $count } af { $total } varer er ikke kommet frem
   *[other] { $count } af { $total } varer er ikke kommet frem
}
topic-part = { $count ->
    [one] For { $count } af { $total } varer
   *[other] For { $count } af { $total } varer
}
topic-part-earlier = For nogle af dem senest den { $until }

topic-begun = Fortsæt på din kladde

topic-not-yet = Ikke endnu
topic-no-longer = Ikke længere
topic-not-here = Ikke for denne ordre

topic-instead-change-address = Ændr adressen i stedet
topic-instead-payment-issue = Spørg til betalingen i stedet
topic-instead-order-progress = Spørg til status i stedet
topic-instead-package-not-received = Spørg til pakken i stedet
topic-instead-customs-duty = Spørg om told i stedet
topic-instead-return-replace = Send noget tilbage i stedet
topic-instead-item-problem = Meld et problem med en vare i stedet
topic-instead-cancel-order = Annuller ordren i stedet
topic-instead-contact = Skriv til os i stedet

topic-closed-not-placed = Ordren bliver først bekræftet, når vi har modtaget din betaling.
topic-closed-not-paid = Vi har ikke modtaget din betaling endnu. Du kan spørge, så snart den er kommet.
topic-closed-payment-confirmed = Din betaling er bekræftet, så alt er i orden.
topic-closed-payment-confirmed-at = Din betaling blev bekræftet den { $at }, så alt er i orden.
topic-closed-no-ship-date = Der er ikke planlagt en dag for afsendelsen endnu, så den kan ikke være forsinket.
topic-closed-before-ship-date = Ordren kan stadig nå at blive sendt til tiden.
topic-closed-before-ship-date-from = Ordren kan stadig nå at blive sendt til tiden. Hvis den ikke gør det, kan du spørge fra den { $from }.
topic-closed-not-shipped = Der er ikke sendt noget endnu. Du kan spørge, så snart noget er sendt.
topic-closed-already-shipped = Ordren er sendt.
topic-closed-already-shipped-at = Ordren blev sendt den { $at }.
topic-closed-before-delivery-date = Ordren kan stadig nå frem til tiden.
topic-closed-before-delivery-date-from = Ordren kan stadig nå frem til tiden. Hvis den ikke gør det, kan du spørge fra den { $from }.
topic-closed-ready-for-pickup = Pakken ligger klar til dig på udleveringsstedet.
topic-closed-ready-for-pickup-from = Pakken ligger klar til dig på udleveringsstedet. Hvis du ikke kan få den udleveret der, kan du spørge fra den { $from }.
topic-closed-goes-back = Pakken er på vej tilbage til os og når derfor ikke frem.
topic-closed-goes-back-at = Pakken vendte om den { $at } og når derfor ikke frem.
topic-closed-already-delivered = Fragtfirmaet melder, at ordren er leveret. Hvis du ikke kan finde den, så skriv til os.
topic-closed-already-delivered-at = Fragtfirmaet melder, at ordren blev leveret den { $at }. Hvis du ikke kan finde den, så skriv til os.
topic-closed-return-window-over = Fristen er udløbet.
topic-closed-return-window-over-at = Fristen var den { $at }.
topic-closed-made-to-order = Varen er fremstillet til dig og kan derfor ikke sendes tilbage. Hvis der er noget galt med den, så skriv til os.
topic-closed-already-returned = Det, du sendte tilbage, er hos os, og alt er betalt tilbage.
topic-closed-refunded = Alt er betalt tilbage.
topic-closed-cancelled = Ordren er annulleret.
topic-closed-cancelled-at = Ordren blev annulleret den { $at }.
topic-closed-unknown = Butikken tilbyder ikke dette for ordren i øjeblikket.
topic-closed-opens = Du kan spørge fra den { $from }.

topic-change-address-not-placed = Ordren er ikke bekræftet endnu. Du kan annullere den og bestille igen med den rigtige adresse.
topic-change-address-already-shipped = Ordren er sendt, så adressen ligger fast.
topic-change-address-already-shipped-at = Ordren blev sendt den { $at }, så adressen ligger fast.
topic-order-progress-already-shipped = Ordren er sendt. På ordresiden kan du se, hvor den er.
topic-order-progress-already-shipped-at = Ordren blev sendt den { $at }. På ordresiden kan du se, hvor den er.
topic-customs-duty-already-shipped = Ordren er sendt. Nu kan fragtfirmaet eller toldmyndighederne fortælle dig, hvad der skal betales.
topic-customs-duty-already-shipped-at = Ordren blev sendt den { $at }. Nu kan fragtfirmaet eller toldmyndighederne fortælle dig, hvad der skal betales.
topic-cancel-order-already-shipped = Ordren er sendt og kan ikke længere annulleres.
topic-cancel-order-already-shipped-at = Ordren blev sendt den { $at } og kan ikke længere annulleres.
topic-package-not-received-not-shipped = Der er ikke noget på vej i øjeblikket. Du kan spørge, hvis en pakke ikke kommer til tiden.
topic-payment-issue-cancelled = Ordren er annulleret, så der skal ikke betales noget.
topic-payment-issue-cancelled-at = Ordren blev annulleret den { $at }, så der skal ikke betales noget.
topic-payment-issue-refunded = Pengene er betalt tilbage.
topic-payment-issue-refunded-at = Pengene er betalt tilbage og bør være kommet senest den { $at }. Hvis de ikke er det, så skriv til os.
topic-return-replace-return-window-over-at = Fristen for at returnere varer var den { $at }.
topic-item-problem-return-window-over-at = Fristen for at melde problemer var den { $at }.
