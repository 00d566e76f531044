# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Ændr adressen
topic-payment-issue = Problem med betalingen
topic-order-progress = Spørg til status
topic-package-not-received = Pakken er ikke modtaget
topic-customs-duty = Told og afgifter
topic-return-replace = Returner eller byt
topic-item-problem = Problem med en vare
topic-cancel-order = Annuller ordren
topic-contact = Kontakt os

request-state-received = Modtaget
request-state-in-review = Gennemgås
request-state-waiting-for-customer = Venter på dig
request-state-accepted = Godkendt
request-state-refused = Afvist
request-state-done = Afsluttet
request-state-withdrawn = Trukket tilbage
request-state-unknown = Under behandling

request-state-received-meaning = { $store } har din henvendelse og vil svare på den.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } har din henvendelse. Svaret kommer som regel inden for { $hours } time.
       *[other] { $store } har din henvendelse. Svaret kommer som regel inden for { $hours } timer.
    }
request-state-in-review-meaning = En medarbejder hos { $store } ser på den.
request-state-waiting-for-customer-meaning = { $store } mangler noget fra dig. Svar herunder.
request-state-accepted-meaning = { $store } har sagt ja. Beskederne fortæller, hvad der sker nu.
request-state-refused-meaning = { $store } har ikke sagt ja. Beskederne fortæller hvorfor.
request-state-done-meaning = Sagen er afsluttet.
request-state-withdrawn-meaning = Du har trukket henvendelsen tilbage.
request-state-unknown-meaning = { $store } arbejder på sagen.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Venter på forbindelse
sending-waits-sign-in = Venter på, at du logger ind
sending-waits-store = Venter på, at butikken svarer
sending-waits-turn = Sendes straks
sending-waits-retry = Nyt forsøg { $when }
sending-sending = Sendes
sending-files = { $sent } af { $total }
stuck-label = Ikke sendt
stuck-label-refused = Ikke godkendt

sending-files-label = Filer
sending-exposed = Det er måske allerede nået frem. Det sendes igen, men når kun frem én gang.
sending-edit = Rediger
sending-resend = Send alligevel
sending-discard = Slet
sending-stop = Send ikke
sending-replace-title = Vil du erstatte din kladde?
sending-replace-text = Du er allerede begyndt på noget andet her, som ikke er sendt endnu. Det bliver erstattet af det, du henter tilbage.
sending-replace-confirm = Erstat
sending-discard-title = Vil du slette dette?
sending-discard-text = Det bliver ikke sendt og kan ikke fås tilbage.
sending-discard-confirm = Slet

stuck-refused = { $store } har ikke godkendt dette.
stuck-refused-topic-closed = I mellemtiden var dette ikke længere muligt hos { $store }.
stuck-refused-line-not-eligible = { $store } har ikke godkendt dette for alle varerne, eller ikke for så mange af dem.
stuck-refused-request-closed = Henvendelsen blev lukket, før dette nåede frem.
stuck-refused-request-closed-at = Henvendelsen blev lukket den { $at }, før dette nåede frem.
stuck-superseded = Det, du bad om senere, gør dette unødvendigt, så det blev ikke sendt.
stuck-expired = Dette ventede i mere end en uge og blev derfor ikke sendt. Vil du stadig have det sendt?
stuck-gone = { $store } ved ikke længere, hvad dette handler om.
stuck-invalid = { $store } kan ikke læse dette, som det er. Ret det, og send det igen.
stuck-attachment-refused = { $store } har ikke godkendt en af filerne. Fjern den, og send resten igen.
stuck-forbidden = Det er ikke tilladt med dette login.

## Forms: what a customer fills in to ask for something

form-discarded = Kladden blev slettet.

line-reason-changed-mind = Jeg har fortrudt
line-reason-too-small = For lille
line-reason-too-large = For stor
line-reason-not-as-described = Svarer ikke til beskrivelsen
line-reason-missing = Mangler i pakken
line-reason-wrong-item = En anden vare, end jeg bestilte
line-reason-damaged = Beskadiget
line-reason-defective = Virker ikke eller har en fejl
line-reason-arrived-late = Kom for sent
line-reason-other = En anden grund

wish-refund = Pengene tilbage
wish-replacement = En ny vare
wish-store-credit = Tilgodehavende

form-back = Ordre { $number }
form-loading = Formularen indlæses

form-articles = Måske finder du svaret her
form-earlier = Du har allerede spurgt om dette
form-earlier-text = Seneste nyt den { $date }. Hvis du vil tilføje noget, så skriv det der.
form-earlier-open = Åbn henvendelsen

form-text-change-address = Er der andet, vi bør vide?
form-text-payment-issue = Hvad skete der med betalingen?
form-text-payment-issue-hint = For eksempel en fejlmeddelelse, et beløb, der blev trukket på dit kort, eller en bekræftelse, der ikke kom. Send aldrig et helt kortnummer.
form-text-order-progress = Hvad vil du gerne vide?
form-text-order-progress-hint = Skriv, hvis du skal bruge ordren inden en bestemt dag.
form-text-package-not-received = Hvad har du allerede prøvet?
form-text-package-not-received-hint = For eksempel at spørge naboer, se i postkassen og på steder, hvor pakker bliver stillet, eller ringe til fragtfirmaet.
form-text-customs-duty = Hvad er dit spørgsmål om told og afgifter?
form-text-customs-duty-hint = Skriv, hvis toldmyndighederne eller fragtfirmaet har skrevet til dig. Et billede af brevet hjælper.
form-text-return-replace = Er der noget, vi bør vide om det?
form-text-item-problem = Hvad er der sket?
form-text-item-problem-hint = En sætning eller to er nok.
form-text-cancel-order = Hvorfor vil du annullere?
form-text-cancel-order-hint = Du behøver ikke sige det, men det hjælper os til at gøre det bedre.
form-text-contact = Hvad kan vi hjælpe dig med?
form-optional = { $label } (valgfrit)
form-room = { $count ->
    [one] { $count } tegn tilbage
   *[other] { $count } tegn tilbage
}

form-goods-return = Hvilke varer vil du sende tilbage?
form-goods-problem = Hvilke varer er der et problem med?
form-goods-count = { $count } af { $total }
form-goods-quantity = Hvor mange?
form-goods-less = Én mindre
form-goods-more = Én mere
form-goods-reason-return = Hvorfor?
form-goods-reason-problem = Hvad er der galt med den?
form-goods-reason-choose = Vælg en grund
form-goods-until = Senest den { $until }
form-goods-unshipped = Ikke sendt endnu
form-goods-made = Fremstillet til dig, kan ikke sendes tilbage
form-goods-over = Fristen er udløbet

form-wish = Hvad vil du gerne have?

form-parcel = Hvilken pakke mangler?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, uden sporingsnummer

form-files = Billeder og dokumenter
form-files-add = Tilføj filer
form-files-hint = JPEG, PNG, WebP, HEIC eller PDF. Du kan også trække filer hertil eller indsætte et billede.
form-files-drop = Slip filerne her
form-files-private = Sted og kameraoplysninger fjernes fra billeder, før de sendes.
form-files-coming = Gøres klar
form-files-remove = Fjern { $name }
form-files-dismiss = Luk meddelelsen om { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Mine henvendelser
requests-lead = Hvad du har spurgt { $store } om, og hvad der kom ud af det.
requests-needs = Venter på dig
requests-news = Nye svar
requests-drafts = Påbegyndt, ikke sendt
requests-open = Åbne
requests-ended = Afsluttede
requests-ask-order = Spørg om en ordre
requests-ask-other = Spørg om noget andet
requests-empty-title = Ingen henvendelser endnu
requests-empty-text = Det, du spørger { $store } om, står her med alle svar. Det bliver sendt, så snart der er forbindelse.
requests-signed-out-title = Dine henvendelser er ikke her
requests-signed-out-text = Log ind for at se, hvad du har spurgt om, og hvad svaret blev. Uden konto kan du finde den ordre, du spurgte om.

request-row-you = Dig:
request-row-store = { $store }:
request-row-unread = Nyt svar

requests-draft-orphaned = Det, dette handler om, er ikke længere på denne computer.
requests-draft-files =
    { $count ->
        [one] { $count } fil
       *[other] { $count } filer
    }
requests-draft-continue = Fortsæt
requests-draft-read = Læs
requests-draft-discard = Slet kladden ”{ $topic }”
requests-orphan-title = Dette kan ikke længere sendes
requests-orphan-text = Det, dette handler om, er ikke længere på denne computer. Du kan kopiere din tekst og bruge den et andet sted.
request-copy-text = Kopier teksten
request-text-copied = Teksten er kopieret.
form-files-wanted = Med et billede kan vi svare uden at skulle spørge dig igen.

form-address = Hvor skal vi sende det hen?
form-address-country = Land eller område
form-address-name = Fulde navn
form-address-line = Adresselinje { $number }
form-address-line-hint = Vej og husnummer og om nødvendigt lejlighed, etage eller firma.
form-address-city = By
form-address-code = Postnummer
form-address-code-own = Postnummer ({ $own })
form-address-region-state = Delstat
form-address-region-province = Provins
form-address-region-prefecture = Præfektur
form-address-region-county = Grevskab eller distrikt
form-address-region-region = Region
form-address-phone = Telefon
form-address-phone-hint = Så fragtfirmaet kan ringe, hvis der er spørgsmål ved leveringen.
form-address-example = For eksempel { $example }
form-address-code-odd = Postnumre ser som regel anderledes ud der. Kontroller postnummeret.
form-address-after = Ny
form-address-before = Indtil nu

form-next = Sådan går det videre
form-next-send = Henvendelsen sendes til { $store } med det samme. Svaret kommer her i appen.
form-next-offline = Der er ingen forbindelse i øjeblikket. Henvendelsen ligger sikkert på denne computer og sendes, så snart der er en.
form-next-sign-in = Henvendelsen ligger sikkert på denne computer og sendes, så snart du har logget ind igen.
form-next-answer = { $hours ->
    [one] { $store } svarer som regel inden for { $hours } time.
   *[other] { $store } svarer som regel inden for { $hours } timer.
}
form-next-answer-open = En medarbejder hos { $store } læser henvendelsen og svarer.
form-next-hours = Vi svarer i disse tidsrum:
form-next-change-address = Hvis pakken i mellemtiden er overdraget til fragtfirmaet, kan adressen ikke længere ændres. Så fortæller vi dig, hvad der kan gøres i stedet.
form-next-payment-issue = Der bliver ikke trukket noget to gange, fordi du spørger. Hvis en betaling gik galt, fortæller vi dig, hvordan du kommer videre.
form-next-order-progress = Vi ser efter, hvor din ordre er, og fortæller dig, hvornår den bliver sendt.
form-next-package-not-received = Vi spørger fragtfirmaet, hvor pakken er. Hvis den er bortkommet, aftaler vi med dig, om du skal have en ny vare eller pengene tilbage.
form-next-customs-duty = Tolden fastsættes af toldmyndighederne. Vi fortæller dig, hvad vi ved om den.
form-next-return-replace = Lad varerne være, som de er, indtil vi har svaret. Hvis vi kan tage dem tilbage, fortæller vi dig, hvor du skal sende dem hen.
form-next-item-problem = Gem varerne og emballagen, indtil vi har svaret.
form-next-cancel-order = Hvis ordren i mellemtiden er overdraget til fragtfirmaet, kan den ikke længere annulleres. Så kan du sende den tilbage.
form-next-money = { $days ->
    [one] Hvis vi kan annullere, bliver { $money } betalt tilbage på samme måde, som du betalte, inden for { $days } dag.
   *[other] Hvis vi kan annullere, bliver { $money } betalt tilbage på samme måde, som du betalte, inden for { $days } dage.
}
form-next-money-reserved = Hvis vi kan annullere, bliver de { $money }, som din bank har reserveret, frigivet.
form-next-money-unpaid = Du har ikke betalt for ordren, så der er ikke noget at betale tilbage.

form-send = Send
form-saved = Kladden er gemt
form-not-saved = Kladden kunne ikke gemmes
form-discard = Slet kladden

form-check = { $count ->
    [one] Tjek { $count } sted
   *[other] Tjek { $count } steder
}
form-fault-missing = Udfyld dette felt.
form-fault-reason = Vælg en grund.
form-fault-wish = Vælg, hvad du gerne vil have.
form-fault-parcel = Vælg pakken.
form-fault-same = Ordren bliver allerede sendt til denne adresse.
form-fault-long = { $count ->
    [one] Teksten er { $count } tegn for lang.
   *[other] Teksten er { $count } tegn for lang.
}
form-fault-at = { $field }: { $fault }

form-closed = Det er ikke muligt for ordren nu
form-gone = Ordren er ikke længere på denne computer
form-gone-text = Den er måske fjernet i butikken, eller også er du logget ind som en anden.
form-kept = Det, du har skrevet, er gemt
form-copy = Kopier teksten
form-copied = Teksten er kopieret
form-to-order = Tilbage til ordren

form-contact-out = Log ind for at skrive til { $store }
form-contact-out-text = Så får du svaret her i appen.
form-contact-guest = Spørg om din ordre
form-contact-guest-text = Du er her med en enkelt ordre, så dit spørgsmål hører til den ordre.
form-contact-guest-open = Til ordren

## One request with its messages

thread-not-found-title = Denne henvendelse findes ikke her
thread-not-found-text = Den er måske sendt et andet sted fra og ikke kommet endnu, eller også er den slettet.
thread-all = Alle henvendelser
thread-asked = Sendt den { $date }
thread-order = Ordre
thread-asked-for = Det drejer det sig om
thread-line = { $count } × { $title }
thread-line-unknown = En vare i ordren
thread-wish = Du vil gerne have
thread-address = Ny adresse
thread-parcel = Pakke

thread-messages = Beskeder
thread-unsent = Ikke sendt endnu
thread-you = Dig
thread-pictures = Billeder
thread-files = Filer
thread-picture-larger = Vis { $name } større
thread-file-save = Gem
thread-file-saved = Gemt som { $path }

thread-news-answer = Nyt svar fra { $store }
thread-news-state = Nu: { $state }

thread-reply-title = Skriv til { $store }
thread-send = Send
thread-draft-kept = Kladden er gemt
thread-message-kept = Din besked sendes.
thread-left-title = Det, du var begyndt at skrive
thread-left-text = Henvendelsen er lukket, så dette kan ikke længere sendes. Du kan kopiere det.

thread-withdraw = Træk tilbage
thread-withdraw-title = Vil du trække henvendelsen tilbage?
thread-withdraw-text = { $store } får besked med det samme om, at du ikke længere ønsker dette.
thread-withdrawing = Du har trukket henvendelsen tilbage

thread-reopen-until = Ikke løst? Du kan åbne henvendelsen igen, senest den { $date }.
thread-reopen-text = Ikke løst? Du kan åbne henvendelsen igen.
thread-reopen = Åbn igen
thread-reopen-title = Hvad er ikke løst?
thread-reopen-send = Åbn igen

thread-rating-title = Hvordan var hjælpen fra { $store }?
thread-rating-stars = Stjerner
thread-rating-1 = Dårlig
thread-rating-2 = Ikke god
thread-rating-3 = I orden
thread-rating-4 = God
thread-rating-5 = Meget god
thread-rating-given = { $name } ({ $stars } af 5 stjerner)
thread-rating-text = Hvad der var godt, og hvad der ikke var
thread-rating-send = Send
thread-rating-change = Ændr
