# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Adres wijzigen
topic-payment-issue = Probleem met de betaling
topic-order-progress = Vragen naar de voortgang
topic-package-not-received = Pakket niet ontvangen
topic-customs-duty = Invoerrechten en belastingen
topic-return-replace = Retourneren of ruilen
topic-item-problem = Probleem met een artikel
topic-cancel-order = Bestelling annuleren
topic-contact = Contact opnemen

request-state-received = Ontvangen
request-state-in-review = Wordt bekeken
request-state-waiting-for-customer = Wacht op jou
request-state-accepted = Geaccepteerd
request-state-refused = Afgewezen
request-state-done = Afgehandeld
request-state-withdrawn = Ingetrokken
request-state-unknown = In behandeling

request-state-received-meaning = { $store } heeft je aanvraag en gaat die beantwoorden.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } heeft je aanvraag. Het antwoord komt meestal binnen { $hours } uur.
       *[other] { $store } heeft je aanvraag. Het antwoord komt meestal binnen { $hours } uur.
    }
request-state-in-review-meaning = Iemand bij { $store } bekijkt je aanvraag.
request-state-waiting-for-customer-meaning = { $store } heeft iets van je nodig. Antwoord hieronder.
request-state-accepted-meaning = { $store } gaat akkoord. In de berichten staat wat er nu gebeurt.
request-state-refused-meaning = { $store } is niet akkoord gegaan. In de berichten staat waarom.
request-state-done-meaning = Dit is afgehandeld.
request-state-withdrawn-meaning = Je hebt deze aanvraag ingetrokken.
request-state-unknown-meaning = { $store } is ermee bezig.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Wacht op verbinding
sending-waits-sign-in = Wacht tot je inlogt
sending-waits-store = Wacht tot de winkel reageert
sending-waits-turn = Wordt zo verstuurd
sending-waits-retry = Nieuwe poging { $when }
sending-sending = Wordt verstuurd
sending-files = { $sent } van { $total }
stuck-label = Niet verstuurd
stuck-label-refused = Niet geaccepteerd

sending-files-label = Bestanden
sending-exposed = Misschien is het al aangekomen. Het wordt opnieuw verstuurd en komt toch maar één keer aan.
sending-edit = Bewerken
sending-resend = Toch versturen
sending-discard = Weggooien
sending-stop = Niet versturen
sending-replace-title = Je concept vervangen?
sending-replace-text = Je bent hier al aan iets anders begonnen dat nog niet is verstuurd. Wat je terughaalt, komt daarvoor in de plaats.
sending-replace-confirm = Vervangen
sending-discard-title = Dit weggooien?
sending-discard-text = Het wordt niet verstuurd en je kunt het niet terughalen.
sending-discard-confirm = Weggooien

stuck-refused = { $store } heeft dit niet geaccepteerd.
stuck-refused-topic-closed = Dit was bij { $store } intussen niet meer mogelijk.
stuck-refused-line-not-eligible = { $store } heeft dit niet voor alle artikelen geaccepteerd, of niet in dit aantal.
stuck-refused-request-closed = De aanvraag werd gesloten voordat dit aankwam.
stuck-refused-request-closed-at = De aanvraag werd op { $at } gesloten, voordat dit aankwam.
stuck-superseded = Je latere aanvraag maakt dit overbodig, daarom is het niet verstuurd.
stuck-expired = Dit heeft meer dan een week gewacht en is daarom niet verstuurd. Wil je het nog?
stuck-gone = { $store } weet niet meer waar dit over gaat.
stuck-invalid = { $store } kan dit zo niet lezen. Pas het aan en verstuur het opnieuw.
stuck-attachment-refused = { $store } heeft een van de bestanden niet geaccepteerd. Haal het weg en verstuur de rest opnieuw.
stuck-forbidden = Met dit account mag dat niet.

## Forms: what a customer fills in to ask for something

form-discarded = Het concept is weggegooid.

line-reason-changed-mind = Ik heb me bedacht
line-reason-too-small = Te klein
line-reason-too-large = Te groot
line-reason-not-as-described = Anders dan beschreven
line-reason-missing = Ontbreekt in het pakket
line-reason-wrong-item = Ander artikel dan besteld
line-reason-damaged = Beschadigd
line-reason-defective = Werkt niet of heeft een gebrek
line-reason-arrived-late = Te laat aangekomen
line-reason-other = Andere reden

wish-refund = Geld terug
wish-replacement = Een vervangend artikel
wish-store-credit = Winkeltegoed

form-back = Bestelling { $number }
form-loading = Het formulier wordt geladen

form-articles = Misschien is dit al het antwoord
form-earlier = Je hebt hier al naar gevraagd
form-earlier-text = Laatste nieuws op { $date }. Wil je iets toevoegen, schrijf het dan daar.
form-earlier-open = Aanvraag openen

form-text-change-address = Is er nog iets wat we moeten weten?
form-text-payment-issue = Wat is er met de betaling gebeurd?
form-text-payment-issue-hint = Bijvoorbeeld een foutmelding, een afschrijving van je kaart of een bevestiging die niet kwam. Stuur nooit een volledig kaartnummer.
form-text-order-progress = Wat wil je weten?
form-text-order-progress-hint = Laat het weten als je de bestelling voor een bepaalde dag nodig hebt.
form-text-package-not-received = Wat heb je al geprobeerd?
form-text-package-not-received-hint = Bijvoorbeeld navragen bij de buren, kijken in de brievenbus en op plekken waar pakketten worden neergelegd, of de vervoerder bellen.
form-text-customs-duty = Wat is je vraag over invoerrechten en belastingen?
form-text-customs-duty-hint = Laat het weten als de douane of de vervoerder je heeft geschreven. Een foto van de brief helpt.
form-text-return-replace = Is er iets wat we hierover moeten weten?
form-text-item-problem = Wat is er gebeurd?
form-text-item-problem-hint = Een of twee zinnen is genoeg.
form-text-cancel-order = Waarom wil je annuleren?
form-text-cancel-order-hint = Je hoeft het niet te zeggen, maar het helpt ons om het beter te doen.
form-text-contact = Hoe kunnen we je helpen?
form-optional = { $label } (optioneel)
form-room = { $count ->
    [one] Nog { $count } teken
   *[other] Nog { $count } tekens
}

form-goods-return = Welke artikelen wil je terugsturen?
form-goods-problem = Met welke artikelen is er een probleem?
form-goods-count = { $count } van { $total }
form-goods-quantity = Hoeveel?
form-goods-less = Eén minder
form-goods-more = Eén meer
form-goods-reason-return = Waarom?
form-goods-reason-problem = Wat is er mis mee?
form-goods-reason-choose = Kies een reden
form-goods-until = Uiterlijk { $until }
form-goods-unshipped = Nog niet verzonden
form-goods-made = Voor je gemaakt, kan niet worden teruggestuurd
form-goods-over = De termijn is verstreken

form-wish = Wat zou je willen?

form-parcel = Welk pakket ontbreekt?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, zonder track & trace

form-files = Foto’s en documenten
form-files-add = Bestanden toevoegen
form-files-hint = JPEG, PNG, WebP, HEIC of pdf. Je kunt bestanden ook hierheen slepen of een afbeelding plakken.
form-files-drop = Laat de bestanden hier los
form-files-private = Locatie- en cameragegevens worden voor het versturen uit afbeeldingen verwijderd.
form-files-coming = Wordt voorbereid
form-files-remove = { $name } verwijderen
form-files-dismiss = Melding over { $name } sluiten

## The service record: everything the customer asked, and what they began to write.

requests-title = Mijn aanvragen
requests-lead = Wat je { $store } hebt gevraagd en wat ermee is gebeurd.
requests-needs = Wacht op jou
requests-news = Nieuwe antwoorden
requests-drafts = Begonnen, niet verstuurd
requests-open = Lopend
requests-ended = Afgesloten
requests-ask-order = Vragen over een bestelling
requests-ask-other = Iets anders vragen
requests-empty-title = Nog niets gevraagd
requests-empty-text = Wat je { $store } vraagt, staat hier met elk antwoord. Het wordt verstuurd zodra er verbinding is.
requests-signed-out-title = Je aanvragen staan hier niet
requests-signed-out-text = Log in om te zien wat je hebt gevraagd en wat er is geantwoord. Heb je geen account, zoek dan de bestelling op waarover je iets hebt gevraagd.

request-row-you = Jij:
request-row-store = { $store }:
request-row-unread = Nieuw antwoord

requests-draft-orphaned = Waar dit over gaat, staat niet meer op deze computer.
requests-draft-files =
    { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
requests-draft-continue = Verdergaan
requests-draft-read = Lezen
requests-draft-discard = Concept ‘{ $topic }’ weggooien
requests-orphan-title = Dit kan niet meer worden verstuurd
requests-orphan-text = Waar dit over gaat, staat niet meer op deze computer. Je kunt je tekst kopiëren en ergens anders gebruiken.
request-copy-text = Tekst kopiëren
request-text-copied = De tekst is gekopieerd.
form-files-wanted = Met een foto kunnen we antwoorden zonder eerst iets terug te vragen.

form-address = Waar moet het naartoe?
form-address-country = Land of regio
form-address-name = Volledige naam
form-address-line = Adresregel { $number }
form-address-line-hint = Straat en huisnummer, en zo nodig appartement, verdieping of bedrijf.
form-address-city = Plaats
form-address-code = Postcode
form-address-code-own = Postcode ({ $own })
form-address-region-state = Staat
form-address-region-province = Provincie
form-address-region-prefecture = Prefectuur
form-address-region-county = Graafschap of district
form-address-region-region = Regio
form-address-phone = Telefoon
form-address-phone-hint = Zodat de vervoerder je kan bellen bij vragen over de bezorging.
form-address-example = Bijvoorbeeld { $example }
form-address-code-odd = Postcodes zien er daar meestal anders uit. Controleer de postcode.
form-address-after = Nieuw
form-address-before = Tot nu toe

form-next = Zo gaat het verder
form-next-send = Je aanvraag wordt meteen naar { $store } verstuurd. Het antwoord verschijnt hier in de app.
form-next-offline = Er is nu geen verbinding. Je aanvraag blijft veilig op deze computer en wordt verstuurd zodra er verbinding is.
form-next-sign-in = Je aanvraag blijft veilig op deze computer en wordt verstuurd zodra je weer bent ingelogd.
form-next-answer = { $hours ->
    [one] { $store } antwoordt meestal binnen { $hours } uur.
   *[other] { $store } antwoordt meestal binnen { $hours } uur.
}
form-next-answer-open = Iemand bij { $store } leest je aanvraag en antwoordt.
form-next-hours = Op deze tijden antwoorden we:
form-next-change-address = Is het pakket intussen overgedragen aan de vervoerder, dan kan het adres niet meer worden gewijzigd. We laten je dan weten wat er wel kan.
form-next-payment-issue = Door je vraag wordt er niets dubbel afgeschreven. Is er een betaling misgegaan, dan laten we je weten hoe het verdergaat.
form-next-order-progress = We kijken waar je bestelling is en laten je weten wanneer die wordt verzonden.
form-next-package-not-received = We vragen de vervoerder waar het pakket is. Is het zoek, dan bespreken we met je of je een vervangend artikel of je geld terug wilt.
form-next-customs-duty = De invoerrechten worden door de douane bepaald. We vertellen je wat we erover weten.
form-next-return-replace = Laat de artikelen zoals ze zijn tot we hebben geantwoord. Als we ze kunnen terugnemen, laten we je weten waar je ze naartoe stuurt.
form-next-item-problem = Bewaar de artikelen en de verpakking tot we hebben geantwoord.
form-next-cancel-order = Is de bestelling intussen overgedragen aan de vervoerder, dan kan die niet meer worden geannuleerd. Je kunt de artikelen dan terugsturen.
form-next-money = { $days ->
    [one] Als we kunnen annuleren, krijg je { $money } binnen { $days } dag terug op de manier waarop je hebt betaald.
   *[other] Als we kunnen annuleren, krijg je { $money } binnen { $days } dagen terug op de manier waarop je hebt betaald.
}
form-next-money-reserved = Als we kunnen annuleren, wordt het bedrag van { $money } dat je bank heeft gereserveerd weer vrijgegeven.
form-next-money-unpaid = Je hebt deze bestelling niet betaald, dus er hoeft niets te worden terugbetaald.

form-send = Versturen
form-saved = Concept opgeslagen
form-not-saved = Het concept kon niet worden opgeslagen
form-discard = Concept weggooien

form-check = { $count ->
    [one] Controleer nog { $count } plek
   *[other] Controleer nog { $count } plekken
}
form-fault-missing = Vul dit veld in.
form-fault-reason = Kies een reden.
form-fault-wish = Kies wat je zou willen.
form-fault-parcel = Kies het pakket.
form-fault-same = De bestelling gaat al naar dit adres.
form-fault-long = { $count ->
    [one] Dit is { $count } teken te lang.
   *[other] Dit is { $count } tekens te lang.
}
form-fault-at = { $field }: { $fault }

form-closed = Dit kan nu niet voor deze bestelling
form-gone = Deze bestelling staat niet meer op deze computer
form-gone-text = Misschien is de bestelling bij de winkel verwijderd, of ben je met een ander account ingelogd.
form-kept = Wat je hebt geschreven, is bewaard
form-copy = Tekst kopiëren
form-copied = De tekst is gekopieerd
form-to-order = Terug naar de bestelling

form-contact-out = Log in om { $store } een bericht te sturen
form-contact-out-text = Dan komt het antwoord bij je terug, hier in de app.
form-contact-guest = Vraag iets over je bestelling
form-contact-guest-text = Je bent hier met één bestelling, dus je vraag hoort bij die bestelling.
form-contact-guest-open = Naar de bestelling

## One request with its messages

thread-not-found-title = Deze aanvraag staat hier niet
thread-not-found-text = Misschien is de aanvraag ergens anders verstuurd en nog niet aangekomen, of weggegooid.
thread-all = Alle aanvragen
thread-asked = Gevraagd op { $date }
thread-order = Bestelling
thread-asked-for = Waar het om gaat
thread-line = { $count } × { $title }
thread-line-unknown = Een artikel van de bestelling
thread-wish = Wat je zou willen
thread-address = Nieuw adres
thread-parcel = Pakket

thread-messages = Berichten
thread-unsent = Nog niet verstuurd
thread-you = Jij
thread-pictures = Afbeeldingen
thread-files = Bestanden
thread-picture-larger = { $name } groter tonen
thread-file-save = Opslaan
thread-file-saved = Opgeslagen als { $path }

thread-news-answer = Nieuw antwoord van { $store }
thread-news-state = Nu: { $state }

thread-reply-title = Bericht aan { $store }
thread-send = Versturen
thread-draft-kept = Concept opgeslagen
thread-message-kept = Je bericht wordt verstuurd.
thread-left-title = Waaraan je was begonnen
thread-left-text = De aanvraag is gesloten, dus dit kan niet meer worden verstuurd. Je kunt het kopiëren.

thread-withdraw = Intrekken
thread-withdraw-title = Deze aanvraag intrekken?
thread-withdraw-text = { $store } krijgt meteen bericht dat je dit niet meer wilt.
thread-withdrawing = Je hebt deze aanvraag ingetrokken

thread-reopen-until = Niet opgelost? Je kunt de aanvraag tot uiterlijk { $date } heropenen.
thread-reopen-text = Niet opgelost? Je kunt de aanvraag heropenen.
thread-reopen = Heropenen
thread-reopen-title = Wat is er nog niet opgelost?
thread-reopen-send = Heropenen

thread-rating-title = Hoe goed heeft { $store } je geholpen?
thread-rating-stars = Sterren
thread-rating-1 = Slecht
thread-rating-2 = Niet goed
thread-rating-3 = Redelijk
thread-rating-4 = Goed
thread-rating-5 = Heel goed
thread-rating-given = { $name } ({ $stars } van 5 sterren)
thread-rating-text = Wat goed was en wat niet
thread-rating-send = Versturen
thread-rating-change = Wijzigen
