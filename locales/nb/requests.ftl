# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Endre adressen
topic-payment-issue = Problem med betalingen
topic-order-progress = Spør om status
topic-package-not-received = Pakken er ikke mottatt
topic-customs-duty = Toll og avgifter
topic-return-replace = Returner eller bytt
topic-item-problem = Problem med en vare
topic-cancel-order = Kanseller bestillingen
topic-contact = Kontakt oss

request-state-received = Mottatt
request-state-in-review = Under vurdering
request-state-waiting-for-customer = Venter på deg
request-state-accepted = Godkjent
request-state-refused = Avslått
request-state-done = Avsluttet
request-state-withdrawn = Trukket tilbake
request-state-unknown = Under behandling

request-state-received-meaning = { $store } har fått henvendelsen din og vil svare på den.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } har fått henvendelsen din. Svaret kommer som regel innen { $hours } time.
       *[other] { $store } har fått henvendelsen din. Svaret kommer som regel innen { $hours } timer.
    }
request-state-in-review-meaning = Noen hos { $store } ser på den.
request-state-waiting-for-customer-meaning = { $store } trenger noe fra deg. Svar nedenfor.
request-state-accepted-meaning = { $store } har sagt ja. I meldingene står det hva som skjer nå.
request-state-refused-meaning = { $store } har ikke sagt ja. I meldingene står det hvorfor.
request-state-done-meaning = Saken er avsluttet.
request-state-withdrawn-meaning = Du har trukket henvendelsen tilbake.
request-state-unknown-meaning = { $store } arbeider med saken.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Venter på tilkobling
sending-waits-sign-in = Venter til du logger inn
sending-waits-store = Venter til butikken svarer
sending-waits-turn = Sendes straks
sending-waits-retry = Nytt forsøk { $when }
sending-sending = Sendes
sending-files = { $sent } av { $total }
stuck-label = Ikke sendt
stuck-label-refused = Ikke godtatt

sending-files-label = Filer
sending-exposed = Det kan allerede ha kommet fram. Det sendes igjen, men kommer bare fram én gang.
sending-edit = Rediger
sending-resend = Send likevel
sending-discard = Slett
sending-stop = Ikke send
sending-replace-title = Erstatte utkastet ditt?
sending-replace-text = Du har allerede begynt på noe annet her som ikke er sendt ennå. Det blir erstattet av det du henter tilbake.
sending-replace-confirm = Erstatt
sending-discard-title = Slette dette?
sending-discard-text = Det blir ikke sendt og kan ikke hentes tilbake.
sending-discard-confirm = Slett

stuck-refused = { $store } godtok ikke dette.
stuck-refused-topic-closed = I mellomtiden var ikke dette mulig lenger hos { $store }.
stuck-refused-line-not-eligible = { $store } godtok ikke dette for alle varene, eller ikke for så mange av dem.
stuck-refused-request-closed = Henvendelsen ble lukket før dette kom fram.
stuck-refused-request-closed-at = Henvendelsen ble lukket { $at }, før dette kom fram.
stuck-superseded = Det du ba om senere, gjør dette unødvendig, så det ble ikke sendt.
stuck-expired = Dette ventet i mer enn en uke og ble derfor ikke sendt. Vil du fortsatt ha det sendt?
stuck-gone = { $store } vet ikke lenger hva dette gjelder.
stuck-invalid = { $store } kan ikke lese dette slik det er. Endre det og send det igjen.
stuck-attachment-refused = { $store } godtok ikke en av filene. Ta den bort og send resten igjen.
stuck-forbidden = Denne innloggingen har ikke lov til det.

## Forms: what a customer fills in to ask for something

form-discarded = Utkastet ble slettet.

line-reason-changed-mind = Jeg har ombestemt meg
line-reason-too-small = For liten
line-reason-too-large = For stor
line-reason-not-as-described = Stemmer ikke med beskrivelsen
line-reason-missing = Mangler i pakken
line-reason-wrong-item = En annen vare enn jeg bestilte
line-reason-damaged = Skadet
line-reason-defective = Virker ikke eller har en feil
line-reason-arrived-late = Kom for sent
line-reason-other = En annen grunn

wish-refund = Pengene tilbake
wish-replacement = En ny vare
wish-store-credit = Tilgodehavende

form-back = Bestilling { $number }
form-loading = Skjemaet lastes inn

form-articles = Kanskje finner du svaret her
form-earlier = Du har allerede spurt om dette
form-earlier-text = Siste nytt { $date }. Skriv der hvis du vil legge til noe.
form-earlier-open = Åpne henvendelsen

form-text-change-address = Er det noe mer vi bør vite?
form-text-payment-issue = Hva skjedde med betalingen?
form-text-payment-issue-hint = For eksempel en feilmelding, et beløp som ble trukket fra kortet, eller en bekreftelse som ikke kom. Send aldri et helt kortnummer.
form-text-order-progress = Hva vil du vite?
form-text-order-progress-hint = Si fra hvis du trenger bestillingen innen en bestemt dag.
form-text-package-not-received = Hva har du prøvd allerede?
form-text-package-not-received-hint = For eksempel å spørre naboer, se i postkassen og på steder der pakker blir lagt, eller ringe transportøren.
form-text-customs-duty = Hva er spørsmålet ditt om toll og avgifter?
form-text-customs-duty-hint = Si fra hvis tollmyndighetene eller transportøren har skrevet til deg. Et bilde av brevet hjelper.
form-text-return-replace = Er det noe vi bør vite om det?
form-text-item-problem = Hva har skjedd?
form-text-item-problem-hint = En setning eller to er nok.
form-text-cancel-order = Hvorfor vil du kansellere?
form-text-cancel-order-hint = Du trenger ikke å si det, men det hjelper oss å bli bedre.
form-text-contact = Hva kan vi hjelpe deg med?
form-optional = { $label } (valgfritt)
form-room = { $count ->
    [one] { $count } tegn igjen
   *[other] { $count } tegn igjen
}

form-goods-return = Hvilke varer vil du sende tilbake?
form-goods-problem = Hvilke varer er det et problem med?
form-goods-count = { $count } av { $total }
form-goods-quantity = Hvor mange?
form-goods-less = Én mindre
form-goods-more = Én til
form-goods-reason-return = Hvorfor?
form-goods-reason-problem = Hva er galt med den?
form-goods-reason-choose = Velg en grunn
form-goods-until = Senest { $until }
form-goods-unshipped = Ikke sendt ennå
form-goods-made = Laget til deg, kan ikke sendes tilbake
form-goods-over = Fristen har gått ut

form-wish = Hva ønsker du?

form-parcel = Hvilken pakke mangler?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, uten sporingsnummer

form-files = Bilder og dokumenter
form-files-add = Legg til filer
form-files-hint = JPEG, PNG, WebP, HEIC eller PDF. Du kan også dra filer hit eller lime inn et bilde.
form-files-drop = Slipp filene her
form-files-private = Sted og kameraopplysninger fjernes fra bildene før de sendes.
form-files-coming = Gjøres klar
form-files-remove = Fjern { $name }
form-files-dismiss = Lukk meldingen om { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Mine henvendelser
requests-lead = Hva du har spurt { $store } om, og hva som kom ut av det.
requests-needs = Venter på deg
requests-news = Nye svar
requests-drafts = Påbegynt, ikke sendt
requests-open = Åpne
requests-ended = Avsluttet
requests-ask-order = Spør om en bestilling
requests-ask-other = Spør om noe annet
requests-empty-title = Ingen henvendelser ennå
requests-empty-text = Det du spør { $store } om, står her med alle svar. Det sendes så snart det er en tilkobling.
requests-signed-out-title = Henvendelsene dine er ikke her
requests-signed-out-text = Logg inn for å se hva du har spurt om, og hva svaret ble. Uten konto kan du finne bestillingen du spurte om.

request-row-you = Du:
request-row-store = { $store }:
request-row-unread = Nytt svar

requests-draft-orphaned = Det dette gjelder, er ikke lenger på denne datamaskinen.
requests-draft-files =
    { $count ->
        [one] { $count } fil
       *[other] { $count } filer
    }
requests-draft-continue = Fortsett
requests-draft-read = Les
requests-draft-discard = Slett utkastet «{ $topic }»
requests-orphan-title = Dette kan ikke lenger sendes
requests-orphan-text = Det dette gjelder, er ikke lenger på denne datamaskinen. Du kan kopiere teksten din og bruke den et annet sted.
request-copy-text = Kopier teksten
request-text-copied = Teksten er kopiert.
form-files-wanted = Med et bilde kan vi svare uten å måtte spørre deg om mer.

form-address = Hvor skal det sendes?
form-address-country = Land eller område
form-address-name = Fullt navn
form-address-line = Adresselinje { $number }
form-address-line-hint = Gate og husnummer, og om nødvendig leilighet, etasje eller firma.
form-address-city = Poststed
form-address-code = Postnummer
form-address-code-own = Postnummer ({ $own })
form-address-region-state = Delstat
form-address-region-province = Provins
form-address-region-prefecture = Prefektur
form-address-region-county = Fylke eller grevskap
form-address-region-region = Region
form-address-phone = Telefon
form-address-phone-hint = Slik at transportøren kan ringe hvis det er spørsmål ved leveringen.
form-address-example = For eksempel { $example }
form-address-code-odd = Postnumre ser som regel annerledes ut der. Kontroller postnummeret.
form-address-after = Ny
form-address-before = Til nå

form-next = Dette skjer videre
form-next-send = Henvendelsen sendes til { $store } med en gang. Svaret kommer her i appen.
form-next-offline = Det er ingen tilkobling for øyeblikket. Henvendelsen ligger trygt på denne datamaskinen og sendes så snart det er en.
form-next-sign-in = Henvendelsen ligger trygt på denne datamaskinen og sendes så snart du har logget inn på nytt.
form-next-answer = { $hours ->
    [one] { $store } svarer som regel innen { $hours } time.
   *[other] { $store } svarer som regel innen { $hours } timer.
}
form-next-answer-open = Noen hos { $store } leser henvendelsen og svarer.
form-next-hours = Vi svarer i disse tidsrommene:
form-next-change-address = Hvis pakken i mellomtiden er overlevert til transportøren, kan adressen ikke lenger endres. Da forteller vi deg hva som kan gjøres i stedet.
form-next-payment-issue = Ingenting blir trukket to ganger fordi du spør. Hvis noe gikk galt med en betaling, forteller vi deg hvordan du går videre.
form-next-order-progress = Vi finner ut hvor bestillingen din er, og forteller deg når den blir sendt.
form-next-package-not-received = Vi spør transportøren hvor pakken er. Hvis den er kommet bort, avtaler vi med deg om du skal få en ny vare eller pengene tilbake.
form-next-customs-duty = Tollen fastsettes av tollmyndighetene. Vi forteller deg det vi vet om den.
form-next-return-replace = La varene være som de er, til vi har svart. Hvis vi kan ta dem tilbake, forteller vi deg hvor du skal sende dem.
form-next-item-problem = Ta vare på varene og emballasjen til vi har svart.
form-next-cancel-order = Hvis bestillingen i mellomtiden er overlevert til transportøren, kan den ikke lenger kanselleres. Da kan du sende den tilbake.
form-next-money = { $days ->
    [one] Hvis vi kan kansellere, betales { $money } tilbake på samme måte som du betalte, innen { $days } dag.
   *[other] Hvis vi kan kansellere, betales { $money } tilbake på samme måte som du betalte, innen { $days } dager.
}
form-next-money-reserved = Hvis vi kan kansellere, blir beløpet på { $money } som banken din har reservert, frigitt.
form-next-money-unpaid = Du har ikke betalt for bestillingen, så det er ingenting å betale tilbake.

form-send = Send
form-saved = Utkastet er lagret
form-not-saved = Utkastet kunne ikke lagres
form-discard = Slett utkastet

form-check = { $count ->
    [one] Sjekk { $count } sted
   *[other] Sjekk { $count } steder
}
form-fault-missing = Fyll ut dette feltet.
form-fault-reason = Velg en grunn.
form-fault-wish = Velg hva du ønsker.
form-fault-parcel = Velg pakken.
form-fault-same = Bestillingen sendes allerede til denne adressen.
form-fault-long = { $count ->
    [one] Teksten er { $count } tegn for lang.
   *[other] Teksten er { $count } tegn for lang.
}
form-fault-at = { $field }: { $fault }

form-closed = Dette er ikke mulig for bestillingen nå
form-gone = Bestillingen er ikke lenger på denne datamaskinen
form-gone-text = Den kan være fjernet i butikken, eller du kan ha logget inn som en annen.
form-kept = Det du har skrevet, er tatt vare på
form-copy = Kopier teksten
form-copied = Teksten er kopiert
form-to-order = Tilbake til bestillingen

form-contact-out = Logg inn for å skrive til { $store }
form-contact-out-text = Da får du svaret her i appen.
form-contact-guest = Spør om bestillingen din
form-contact-guest-text = Du er her med én bestilling, så spørsmålet ditt hører til den bestillingen.
form-contact-guest-open = Til bestillingen

## One request with its messages

thread-not-found-title = Denne henvendelsen er ikke her
thread-not-found-text = Den kan være sendt fra et annet sted og ikke ha kommet ennå, eller den er slettet.
thread-all = Alle henvendelser
thread-asked = Sendt { $date }
thread-order = Bestilling
thread-asked-for = Hva det gjelder
thread-line = { $count } × { $title }
thread-line-unknown = En vare i bestillingen
thread-wish = Du ønsker
thread-address = Ny adresse
thread-parcel = Pakke

thread-messages = Meldinger
thread-unsent = Ikke sendt ennå
thread-you = Du
thread-pictures = Bilder
thread-files = Filer
thread-picture-larger = Vis { $name } større
thread-file-save = Lagre
thread-file-saved = Lagret som { $path }

thread-news-answer = Nytt svar fra { $store }
thread-news-state = Nå: { $state }

thread-reply-title = Skriv til { $store }
thread-send = Send
thread-draft-kept = Utkastet er lagret
thread-message-kept = Meldingen din sendes.
thread-left-title = Det du hadde begynt å skrive
thread-left-text = Henvendelsen er lukket, så dette kan ikke lenger sendes. Du kan kopiere det.

thread-withdraw = Trekk tilbake
thread-withdraw-title = Trekke henvendelsen tilbake?
thread-withdraw-text = { $store } får vite med en gang at du ikke lenger ønsker dette.
thread-withdrawing = Du har trukket henvendelsen tilbake

thread-reopen-until = Ikke løst? Du kan åpne henvendelsen igjen, senest { $date }.
thread-reopen-text = Ikke løst? Du kan åpne henvendelsen igjen.
thread-reopen = Åpne igjen
thread-reopen-title = Hva er ikke løst?
thread-reopen-send = Åpne igjen

thread-rating-title = Hvordan var hjelpen fra { $store }?
thread-rating-stars = Stjerner
thread-rating-1 = Dårlig
thread-rating-2 = Ikke god
thread-rating-3 = Helt grei
thread-rating-4 = God
thread-rating-5 = Svært god
thread-rating-given = { $name } ({ $stars } av 5 stjerner)
thread-rating-text = Hva som var bra, og hva som ikke var det
thread-rating-send = Send
thread-rating-change = Endre
