# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Bestellingen
orders-list = Je bestellingen
orders-search-label = Zoeken in je bestellingen
orders-search-placeholder = Nummer, product of track & trace-code
orders-filter-label = Tonen
orders-filter-all = Alle
orders-filter-attention = Aandacht nodig
orders-filter-awaiting-payment = Wacht op betaling
orders-filter-processing = In behandeling
orders-filter-shipped = Verzonden
orders-filter-delivered = Bezorgd
orders-filter-cancelled = Geannuleerd
orders-sort-label = Sorteren op
orders-sort-newest-first = Nieuwste eerst
orders-sort-oldest-first = Oudste eerst
orders-sort-last-changed = Laatst gewijzigd
orders-found = { $count ->
    [one] { $count } bestelling
   *[other] { $count } bestellingen
}
orders-empty-title = Nog geen bestellingen
orders-empty-text = Als je bij { $store } bestelt, komt alles erover hier te staan, ook zonder internet.
orders-none-found-title = Geen passende bestelling
orders-none-found-text = Probeer minder woorden of een ander filter.
orders-show-all = Alle bestellingen tonen
orders-signed-out-title = Hier komen je bestellingen
orders-signed-out-text = Log in om al je bestellingen op deze computer te zien, of zoek één bestelling op met het bestelnummer.

## A row of the list, also on the start page

order-title-more = { $more ->
    [one] { $title } en nog { $more } artikel
   *[other] { $title } en nog { $more } artikelen
}
order-number = Bestelling { $number }
order-placed = Besteld op { $date }
order-row-arrives = Verwacht { $days }
order-row-arrives-near = Verwacht { $day }
order-row-ships = Verzending uiterlijk { $date }
order-row-late = Werd uiterlijk { $date } verwacht
order-row-until = Uiterlijk { $date }

## Status of an order

order-status-awaiting-payment = Wacht op betaling
order-status-awaiting-payment-meaning = We wachten op je betaling. Zodra die binnen is, bevestigen we de bestelling binnen 24 uur en gaan we aan de slag.
order-status-processing = In behandeling
order-status-processing-meaning = We controleren de betaling, maken of verzamelen je artikelen en pakken ze in.
order-status-shipped = Verzonden
order-status-shipped-meaning = De bestelling is ingepakt, overgedragen aan de vervoerder en naar je onderweg.
order-status-delivered = Bezorgd
order-status-delivered-meaning = De vervoerder meldt dat de bestelling is bezorgd.
order-status-cancelled = Geannuleerd
order-status-cancelled-meaning = De bestelling is geannuleerd. Er wordt niets meer verzonden.
order-status-unknown = Bezig
order-status-unknown-meaning = De winkel gebruikt een status die deze versie van de app niet kent. Na een update zie je die wel.

order-sub-status-payment-received = Betaling ontvangen
order-sub-status-payment-received-meaning = Je betaling is binnen en wordt voor de veiligheid gecontroleerd.
order-sub-status-payment-confirmed = Betaling bevestigd
order-sub-status-payment-confirmed-meaning = De controle is klaar. Je artikelen worden voorbereid.
order-sub-status-packaging = Wordt ingepakt
order-sub-status-packaging-meaning = We verzamelen je artikelen, controleren de kwaliteit en pakken ze in.
order-sub-status-packaging-made = Wordt gemaakt
order-sub-status-packaging-made-meaning = Je kledingstuk wordt voor je gemaakt. De status kan de hele naaitijd hetzelfde blijven.
order-sub-status-packaging-fast-meaning = Je artikelen worden ingepakt. Ze gaan binnen 24 uur de deur uit.

## Steps of an order, from placing to the door

order-steps = Stappen van deze bestelling
order-step-awaiting-payment = Bestelling geplaatst
order-step-payment-received = Betaling ontvangen
order-step-payment-confirmed = Betaling bevestigd
order-step-packaging = Met zorg ingepakt
order-step-packaging-made = Voor je gemaakt
order-step-shipped = Bij de vervoerder
order-step-out-for-delivery = Bezorger onderweg
order-step-delivered = Bezorgd
order-step-cancelled = Geannuleerd
order-step-state-done = Klaar
order-step-state-current = Nu
order-step-state-ahead = Komt nog
order-step-expected = Verwacht { $days }
order-step-by = Uiterlijk { $date }

## What comes next

order-next = Zo gaat het verder
order-next-yours = Jij bent aan zet
order-next-pay = Naar betalen
order-next-until = Tot { $until }
order-next-awaiting-payment = Je betaling
order-next-payment-received = Je betaling komt binnen
order-next-payment-confirmed = We controleren de betaling, meestal binnen 24 uur
order-next-packaging = We bereiden je artikelen voor
order-next-shipped = We dragen je bestelling over aan de vervoerder
order-next-out-for-delivery = Je bestelling wordt thuisgebracht
order-next-delivered = Je bestelling komt aan
order-next-cancelled = De bestelling is geannuleerd
order-next-by = Uiterlijk { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Dat is { $day }.
order-next-undated = Hiervoor is nog geen datum.
order-next-late-shipped = Dit stond gepland voor { $date }. Het spijt ons dat het langer duurt.
order-next-late-delivered = Je bestelling had er uiterlijk { $date } moeten zijn. Het spijt ons dat het langer duurt.
order-next-nothing = Je hoeft nergens meer op te wachten.

## Things to look at. Title, then what to do about it.

attention-payment-due = Je betaling is nog niet binnen
attention-payment-due-text = Betaal op de pagina van de winkel, dan kunnen we aan de slag.
attention-payment-due-until = Betaal uiterlijk { $until } op de pagina van de winkel, dan kunnen we aan de slag.
attention-payment-failed = De betaling is mislukt
attention-payment-failed-text = Er is niets afgeschreven. Probeer het opnieuw op de pagina van de winkel of met een andere betaalmethode.
attention-payment-failed-until = Er is niets afgeschreven. Probeer het uiterlijk { $until } opnieuw op de pagina van de winkel of met een andere betaalmethode.
attention-customs-action = De douane heeft iets van je nodig
attention-customs-action-text = Het pakket wacht op een document of een betaling. Neem contact op met de vervoerder die bij het pakket staat.
attention-customs-action-until = Het pakket wacht tot { $until } op een document of een betaling. Neem contact op met de vervoerder die bij het pakket staat.
attention-address-action = Er klopt iets niet aan het adres
attention-address-action-text = De vervoerder kon niet op dit adres bezorgen. Neem contact op met de vervoerder die bij het pakket staat.
attention-address-action-until = De vervoerder kon niet op dit adres bezorgen. Neem uiterlijk { $until } contact op met de vervoerder die bij het pakket staat.
attention-action-required = De vervoerder wacht op jou
attention-action-required-text = Het pakket blijft liggen tot je iets doet. Neem contact op met de vervoerder die bij het pakket staat.
attention-action-required-until = Het pakket blijft liggen tot je iets doet. Dat kan tot { $until }.
attention-pickup-ready = Klaar om op te halen
attention-pickup-ready-text = Je pakket ligt bij het afhaalpunt. Neem de ophaalcode en een identiteitsbewijs mee.
attention-pickup-ready-until = Je pakket ligt tot { $until } bij het afhaalpunt. Neem de ophaalcode en een identiteitsbewijs mee.
attention-attempt-failed = Er was niemand thuis
attention-attempt-failed-text = De vervoerder heeft geprobeerd te bezorgen. Neem contact op om een andere dag af te spreken.
attention-attempt-failed-until = De vervoerder heeft geprobeerd te bezorgen. Spreek uiterlijk { $until } een andere dag af.
attention-parcel-lost = Het pakket lijkt zoekgeraakt
attention-parcel-lost-text = De vervoerder kan het niet vinden. Je hoeft er niet op te wachten: neem contact met ons op over deze bestelling.
attention-parcel-damaged = Het pakket is beschadigd
attention-parcel-damaged-text = De vervoerder meldt schade. Is er iets kapot, laat het ons dan weten en voeg foto’s toe.
attention-parcel-exception = Het pakket wordt opgehouden
attention-parcel-exception-text = De vervoerder meldt een probleem onderweg. Meestal gaat het binnen een paar dagen vanzelf verder.
attention-parcel-returning = Het pakket gaat terug
attention-parcel-returning-text = Het kon niet worden bezorgd en komt naar ons terug. Neem contact met ons op over deze bestelling.
attention-held-at-customs = Bij de douane
attention-held-at-customs-text = De douane controleert het pakket. Dat kan een paar dagen duren. Je hoeft niets te doen.
attention-late-to-ship = Later verzonden dan gepland
attention-late-to-ship-text = Het spijt ons. Je bestelling wordt nog voorbereid.
attention-late-to-ship-since = Je bestelling had uiterlijk { $since } de deur uit moeten zijn. Het spijt ons. Er wordt nog aan gewerkt.
attention-late-to-arrive = Later dan verwacht
attention-late-to-arrive-text = Het spijt ons. Je bestelling is nog onderweg.
attention-late-to-arrive-since = Je bestelling had er uiterlijk { $since } moeten zijn. Het spijt ons. Je bestelling is nog onderweg.
attention-no-scan = Geen nieuws van de vervoerder
attention-no-scan-text = Het pakket is al een paar dagen niet gescand. Vaak is de volgende scan pas in jouw land.
order-attention = Let op
order-attention-see-parcel = Naar het pakket

## Milestones of a parcel

milestone-not-found = Nog geen track & trace
milestone-not-found-meaning = De vervoerder kent deze code nog niet. Dat kan een paar dagen duren.
milestone-info-received = Aangemeld
milestone-info-received-meaning = De vervoerder heeft de gegevens en wacht op het pakket.
milestone-in-transit = Onderweg
milestone-in-transit-meaning = Het pakket is onderweg. Op lange routes is er soms dagen geen nieuws.
milestone-out-for-delivery = Bezorger onderweg
milestone-out-for-delivery-meaning = Het pakket komt als het goed is vandaag.
milestone-available-for-pickup = Klaar om op te halen
milestone-available-for-pickup-meaning = Het pakket ligt voor je klaar bij het afhaalpunt.
milestone-attempt-failed = Bezorgpoging mislukt
milestone-attempt-failed-meaning = De vervoerder is langs geweest en kon het pakket niet afgeven.
milestone-delivered = Bezorgd
milestone-delivered-meaning = De vervoerder meldt dat het pakket is afgegeven.
milestone-exception = Probleem onderweg
milestone-exception-meaning = Iets houdt het pakket op.
milestone-returning = Retour afzender
milestone-returning-meaning = Het pakket is op de terugweg naar ons.
milestone-returned = Terug bij ons
milestone-returned-meaning = Het pakket is weer bij ons.
milestone-expired = Geen nieuws meer
milestone-expired-meaning = De vervoerder heeft al lang niets meer gemeld.
milestone-unknown = Nieuws van de vervoerder
milestone-unknown-meaning = De vervoerder meldt iets waar deze versie van de app geen woorden voor heeft.

sub-milestone-customs = Bij de douane
sub-milestone-customs-meaning = De douane controleert het pakket.
sub-milestone-delayed = Vertraagd
sub-milestone-delayed-meaning = Het pakket gaat verder, maar later dan gepland.
sub-milestone-address = Probleem met het adres
sub-milestone-address-meaning = De vervoerder kon niet op dit adres bezorgen.
sub-milestone-damaged = Beschadigd
sub-milestone-damaged-meaning = De vervoerder meldt dat het pakket is beschadigd.
sub-milestone-lost = Zoekgeraakt
sub-milestone-lost-meaning = De vervoerder kan het pakket niet vinden.
sub-milestone-refused = Geweigerd
sub-milestone-refused-meaning = Het pakket is aan de deur niet aangenomen.
sub-milestone-no-one-home = Er was niemand thuis
sub-milestone-no-one-home-meaning = De vervoerder is langs geweest, maar niemand deed open.

## The four axes of an order

order-payment = Betaling
order-payment-awaiting = Nog niet betaald
order-payment-awaiting-meaning = We wachten op je betaling.
order-payment-authorized = Gereserveerd
order-payment-authorized-meaning = Het bedrag is gereserveerd en nog niet afgeschreven.
order-payment-paid = Betaald
order-payment-paid-meaning = Het hele bedrag is binnen.
order-payment-partially-refunded = Deels terugbetaald
order-payment-partially-refunded-meaning = Een deel van het bedrag is terugbetaald.
order-payment-refunded = Terugbetaald
order-payment-refunded-meaning = Het hele bedrag is terugbetaald.
order-payment-failed = Mislukt
order-payment-failed-meaning = De betaling is mislukt.

order-state = Bestelling
order-state-open = Lopend
order-state-open-meaning = Er is voor ons nog iets te doen.
order-state-completed = Afgerond
order-state-completed-meaning = Alles is klaar.
order-state-cancelled = Geannuleerd
order-state-cancelled-meaning = Er wordt niets meer verzonden.

order-shipment = Verzending
order-shipment-not-shipped = Nog niet verzonden
order-shipment-not-shipped-meaning = Alles is nog bij ons.
order-shipment-partially-shipped = Deels verzonden
order-shipment-partially-shipped-meaning = Een deel van de artikelen is verzonden, de rest volgt.
order-shipment-shipped = Verzonden
order-shipment-shipped-meaning = Alles is onderweg.
order-shipment-partially-delivered = Deels bezorgd
order-shipment-partially-delivered-meaning = Een deel van de pakketten is bezorgd, de rest is nog onderweg.
order-shipment-delivered = Bezorgd
order-shipment-delivered-meaning = Alle pakketten zijn bezorgd.

order-returns = Retour
order-returns-none = Geen
order-returns-none-meaning = Er is niets teruggestuurd.
order-returns-requested = Aangevraagd
order-returns-requested-meaning = Je wilt iets terugsturen.
order-returns-in-transit = Onderweg naar ons
order-returns-in-transit-meaning = Je retourzending is onderweg.
order-returns-received = Ontvangen
order-returns-received-meaning = Je retourzending is binnen en wordt gecontroleerd.
order-returns-refunded = Terugbetaald
order-returns-refunded-meaning = Wat je hebt teruggestuurd, is terugbetaald.

## The page of an order

order-back = Alle bestellingen
order-not-found-title = Deze bestelling staat hier niet
order-where = Waar je bestelling is
order-parcel-of = Pakket { $place } van { $count }
order-parcel-one = Pakket
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Inhoud
order-tracking-number = Track & trace-code
order-tracking-copy = Track & trace-code kopiëren
order-tracking-copied = De track & trace-code is gekopieerd.
order-tracking-open = Volgen bij de vervoerder
order-route = Plaatsen onderweg
order-timeline = Reis van dit pakket
order-timeline-more = { $count ->
    [one] { $count } eerdere gebeurtenis tonen
   *[other] { $count } eerdere gebeurtenissen tonen
}
order-timeline-empty = De vervoerder heeft nog niets gemeld.
order-timeline-local = Alle tijden zijn plaatselijke tijden.
order-carrier-says = De vervoerder schrijft:
order-untracked-title = Verzending zonder track & trace
order-untracked-text = Dit pakket heeft geen track & trace-code en onderweg wordt er niets gemeld. Ga uit van de verwachte bezorging.
order-untracked-shipped = Verzonden op { $date }.
order-carrier = Vervoerder
order-last-mile = Lokale bezorgdienst
order-carrier-call = { $name } bellen
order-carrier-write = Bericht aan { $name }
order-carrier-visit = Pagina van { $name } openen
order-pickup = Afhaalpunt
order-pickup-hours = Openingstijden
order-pickup-hours-line = { $days }, { $open } tot { $close }
order-pickup-deadline = Ophalen uiterlijk { $time }
order-pickup-code = Ophaalcode
order-lines = Artikelen
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Op bestelling gemaakt
order-line-fast = Binnen 24 uur verzonden
order-total-subtotal = Artikelen
order-total-shipping = Verzending
order-total-shipping-free = Gratis
order-total-tax = Belastingen
order-total-duties = Invoerrechten
order-total-discount = Korting
order-total = Totaal
order-total-refunded = Terugbetaald
order-converted = Ongeveer { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, koers van { $day }
order-address = Bezorgadres
order-delivery = Bezorging
order-delivery-method = Verzendmethode
order-delivery-tracked = Met track & trace
order-delivery-untracked = Zonder track & trace
order-delivery-window = Verwachte bezorging
order-delivery-ship-date = Verwachte verzending uiterlijk
order-delivery-processing = Verwerkingstijd
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } werkdag
   *[other] { $min }–{ $max } werkdagen
}
order-delivery-moved = De verwachte datum is verschoven
order-delivery-was = { $days }, gemeld op { $given }
order-copy-number = Bestelnummer kopiëren
order-number-copied = Het bestelnummer is gekopieerd.
order-requests = Je aanvragen
order-notices = Bureaubladmeldingen
order-notices-on = Je krijgt een melding als er iets met deze bestelling gebeurt.
order-notices-muted = Deze bestelling is gedempt. De meldingen verschijnen alleen in de lijst.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Hulp bij deze bestelling
order-help-closed = Op dit moment niet mogelijk
order-row-help = Hulp vragen
order-articles = Passende hulppagina’s

topic-until = Uiterlijk { $until }
topic-until-shipped = Tot de verzending
topic-until-shipped-by = Tot de verzending, verwacht uiterlijk { $date }
topic-until-arrived = Tot de bestelling er is
topic-until-confirmed = Tot de betaling is bevestigd
topic-until-days = { $days ->
    [one] Tot { $days } dag na bezorging
   *[other] Tot { $days } dagen na bezorging
}
topic-always = Altijd

topic-part-unshipped = { $count ->
    [one] { $count } van de { $total } artikelen is nog niet verzonden
   *[other] { $count } van de { $total } artikelen zijn nog niet verzonden
}
topic-part-missing = { $count ->
    [one] { $count } van de { $total } artikelen is niet aangekomen
   *[other] { $count } van de { $total } artikelen zijn niet aangekomen
}
topic-part = { $count ->
    [one] Voor { $count } van de { $total } artikelen
   *[other] Voor { $count } van de { $total } artikelen
}
topic-part-earlier = Een deel daarvan maar tot uiterlijk { $until }

topic-begun = Verdergaan met je concept

topic-not-yet = Nog niet
topic-no-longer = Niet meer
topic-not-here = Niet voor deze bestelling

topic-instead-change-address = In plaats daarvan het adres wijzigen
topic-instead-payment-issue = In plaats daarvan vragen naar de betaling
topic-instead-order-progress = In plaats daarvan vragen naar de voortgang
topic-instead-package-not-received = In plaats daarvan vragen naar het pakket
topic-instead-customs-duty = In plaats daarvan vragen naar invoerrechten
topic-instead-return-replace = In plaats daarvan iets terugsturen
topic-instead-item-problem = In plaats daarvan een probleem melden
topic-instead-cancel-order = In plaats daarvan de bestelling annuleren
topic-instead-contact = In plaats daarvan een bericht sturen

topic-closed-not-placed = De bestelling is nog niet bevestigd. Dat gebeurt zodra je betaling binnen is.
topic-closed-not-paid = Je betaling is nog niet binnen. Zodra die er is, kun je hier iets vragen.
topic-closed-payment-confirmed = Je betaling is bevestigd, dus alles is in orde.
topic-closed-payment-confirmed-at = Je betaling is op { $at } bevestigd, dus alles is in orde.
topic-closed-no-ship-date = Er is nog geen verzenddatum gepland, dus de verzending kan niet te laat zijn.
topic-closed-before-ship-date = De bestelling kan nog op tijd worden verzonden.
topic-closed-before-ship-date-from = De bestelling kan nog op tijd worden verzonden. Gebeurt dat niet, dan kun je ernaar vragen vanaf { $from }.
topic-closed-not-shipped = Er is nog niets verzonden. Zodra er iets is verzonden, kun je hier iets vragen.
topic-closed-already-shipped = De bestelling is verzonden.
topic-closed-already-shipped-at = De bestelling is op { $at } verzonden.
topic-closed-before-delivery-date = De bestelling kan nog op tijd aankomen.
topic-closed-before-delivery-date-from = De bestelling kan nog op tijd aankomen. Gebeurt dat niet, dan kun je ernaar vragen vanaf { $from }.
topic-closed-ready-for-pickup = Het pakket ligt voor je klaar bij het afhaalpunt.
topic-closed-ready-for-pickup-from = Het pakket ligt voor je klaar bij het afhaalpunt. Krijg je het daar niet, dan kun je ernaar vragen vanaf { $from }.
topic-closed-goes-back = Het pakket gaat terug naar ons en komt dus niet aan.
topic-closed-goes-back-at = Het pakket is sinds { $at } op de terugweg naar ons en komt dus niet aan.
topic-closed-already-delivered = De vervoerder meldt dat de bestelling is bezorgd. Kun je niets vinden, laat het ons dan weten.
topic-closed-already-delivered-at = De vervoerder meldt dat de bestelling op { $at } is bezorgd. Kun je niets vinden, laat het ons dan weten.
topic-closed-return-window-over = De termijn hiervoor is verstreken.
topic-closed-return-window-over-at = Dit was mogelijk tot uiterlijk { $at }.
topic-closed-made-to-order = Dit is speciaal voor jou gemaakt en kan dus niet worden teruggestuurd. Is er iets mis mee, laat het ons dan weten.
topic-closed-already-returned = Wat je hebt teruggestuurd, is bij ons, en alles is terugbetaald.
topic-closed-refunded = Alles is terugbetaald.
topic-closed-cancelled = De bestelling is geannuleerd.
topic-closed-cancelled-at = De bestelling is op { $at } geannuleerd.
topic-closed-unknown = De winkel biedt dit op dit moment niet aan voor deze bestelling.
topic-closed-opens = Je kunt dit vragen vanaf { $from }.

topic-change-address-not-placed = De bestelling is nog niet bevestigd. Je kunt de bestelling annuleren en opnieuw bestellen met het juiste adres.
topic-change-address-already-shipped = De bestelling is verzonden, dus het adres staat vast.
topic-change-address-already-shipped-at = De bestelling is op { $at } verzonden, dus het adres staat vast.
topic-order-progress-already-shipped = De bestelling is verzonden. Op de bestelpagina zie je waar je bestelling is.
topic-order-progress-already-shipped-at = De bestelling is op { $at } verzonden. Op de bestelpagina zie je waar je bestelling is.
topic-customs-duty-already-shipped = De bestelling is verzonden. De vervoerder of de douane kan je nu vertellen wat je moet betalen.
topic-customs-duty-already-shipped-at = De bestelling is op { $at } verzonden. De vervoerder of de douane kan je nu vertellen wat je moet betalen.
topic-cancel-order-already-shipped = De bestelling is verzonden en kan niet meer worden geannuleerd.
topic-cancel-order-already-shipped-at = De bestelling is op { $at } verzonden en kan niet meer worden geannuleerd.
topic-package-not-received-not-shipped = Er is nu niets onderweg. Je kunt dit vragen als een pakket niet op tijd aankomt.
topic-payment-issue-cancelled = De bestelling is geannuleerd, dus je hoeft niets te betalen.
topic-payment-issue-cancelled-at = De bestelling is op { $at } geannuleerd, dus je hoeft niets te betalen.
topic-payment-issue-refunded = Het geld is terugbetaald.
topic-payment-issue-refunded-at = Het geld is terugbetaald en had er uiterlijk { $at } moeten zijn. Is het er niet, laat het ons dan weten.
topic-return-replace-return-window-over-at = Artikelen konden tot uiterlijk { $at } worden teruggestuurd.
topic-item-problem-return-window-over-at = Problemen konden tot uiterlijk { $at } worden gemeld.
