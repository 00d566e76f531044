# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Ändra adressen
topic-payment-issue = Problem med betalningen
topic-order-progress = Fråga om status
topic-package-not-received = Paketet har inte kommit
topic-customs-duty = Tull och skatter
topic-return-replace = Returnera eller byt
topic-item-problem = Problem med en vara
topic-cancel-order = Annullera beställningen
topic-contact = Kontakta oss

request-state-received = Mottaget
request-state-in-review = Granskas
request-state-waiting-for-customer = Väntar på dig
request-state-accepted = Godkänt
request-state-refused = Avslaget
request-state-done = Klart
request-state-withdrawn = Tillbakadraget
request-state-unknown = Behandlas

request-state-received-meaning = { $store } har fått ditt ärende och kommer att svara.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } har fått ditt ärende. Svaret kommer oftast inom { $hours } timme.
       *[other] { $store } har fått ditt ärende. Svaret kommer oftast inom { $hours } timmar.
    }
request-state-in-review-meaning = Någon hos { $store } tittar på ärendet.
request-state-waiting-for-customer-meaning = { $store } behöver något från dig. Svara här nedanför.
request-state-accepted-meaning = { $store } har godkänt det. I meddelandena står vad som händer nu.
request-state-refused-meaning = { $store } har inte godkänt det. I meddelandena står varför.
request-state-done-meaning = Det här är löst.
request-state-withdrawn-meaning = Du har dragit tillbaka ärendet.
request-state-unknown-meaning = { $store } håller på med ärendet.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Väntar på anslutning
sending-waits-sign-in = Väntar tills du loggar in
sending-waits-store = Väntar tills butiken svarar
sending-waits-turn = Skickas strax
sending-waits-retry = Nytt försök { $when }
sending-sending = Skickas
sending-files = { $sent } av { $total }
stuck-label = Inte skickat
stuck-label-refused = Inte godkänt

sending-files-label = Filer
sending-exposed = Det kan redan ha kommit fram. Det skickas igen, men kommer bara fram en gång.
sending-edit = Redigera
sending-resend = Skicka ändå
sending-discard = Släng
sending-stop = Skicka inte
sending-replace-title = Ersätta ditt utkast?
sending-replace-text = Du har redan börjat på något annat här som inte har skickats än. Det ersätts av det du hämtar tillbaka.
sending-replace-confirm = Ersätt
sending-discard-title = Slänga det här?
sending-discard-text = Det skickas inte och går inte att få tillbaka.
sending-discard-confirm = Släng

stuck-refused = { $store } godkände inte det här.
stuck-refused-topic-closed = Under tiden var det här inte längre möjligt hos { $store }.
stuck-refused-line-not-eligible = { $store } godkände inte det här för alla varor, eller inte för så många.
stuck-refused-request-closed = Ärendet stängdes innan det här kom fram.
stuck-refused-request-closed-at = Ärendet stängdes { $at }, innan det här kom fram.
stuck-superseded = Det du bad om senare gör det här onödigt, så det skickades inte.
stuck-expired = Det här väntade i mer än en vecka och skickades därför inte. Vill du fortfarande skicka det?
stuck-gone = { $store } vet inte längre vad det här gäller.
stuck-invalid = { $store } kan inte läsa det här som det är. Ändra det och skicka det igen.
stuck-attachment-refused = { $store } godkände inte en av filerna. Ta bort den och skicka resten igen.
stuck-forbidden = Det är inte tillåtet med den här inloggningen.

## Forms: what a customer fills in to ask for something

form-discarded = Utkastet slängdes.

line-reason-changed-mind = Jag har ångrat mig
line-reason-too-small = För liten
line-reason-too-large = För stor
line-reason-not-as-described = Stämmer inte med beskrivningen
line-reason-missing = Saknas i paketet
line-reason-wrong-item = En annan vara än jag beställde
line-reason-damaged = Skadad
line-reason-defective = Fungerar inte eller har ett fel
line-reason-arrived-late = Kom för sent
line-reason-other = Ett annat skäl

wish-refund = Pengarna tillbaka
wish-replacement = En ny vara
wish-store-credit = Tillgodohavande

form-back = Beställning { $number }
form-loading = Formuläret läses in

form-articles = Här kan svaret redan finnas
form-earlier = Du har redan frågat om det här
form-earlier-text = Senaste nytt { $date }. Skriv där om du vill lägga till något.
form-earlier-open = Öppna ärendet

form-text-change-address = Är det något mer vi bör veta?
form-text-payment-issue = Vad hände med betalningen?
form-text-payment-issue-hint = Till exempel ett felmeddelande, ett belopp som drogs från kortet eller en bekräftelse som inte kom. Skicka aldrig ett helt kortnummer.
form-text-order-progress = Vad vill du veta?
form-text-order-progress-hint = Berätta om du behöver beställningen till en viss dag.
form-text-package-not-received = Vad har du redan provat?
form-text-package-not-received-hint = Till exempel att fråga grannar, titta i brevlådan och på ställen där paket brukar lämnas eller ringa fraktbolaget.
form-text-customs-duty = Vad är din fråga om tull och skatter?
form-text-customs-duty-hint = Berätta om tullen eller fraktbolaget har skrivit till dig. En bild av brevet hjälper.
form-text-return-replace = Är det något vi bör veta om det?
form-text-item-problem = Vad har hänt?
form-text-item-problem-hint = En mening eller två räcker.
form-text-cancel-order = Varför vill du annullera?
form-text-cancel-order-hint = Du behöver inte berätta, men det hjälper oss att bli bättre.
form-text-contact = Hur kan vi hjälpa dig?
form-optional = { $label } (valfritt)
form-room = { $count ->
    [one] { $count } tecken kvar
   *[other] { $count } tecken kvar
}

form-goods-return = Vilka varor vill du skicka tillbaka?
form-goods-problem = Vilka varor är det problem med?
form-goods-count = { $count } av { $total }
form-goods-quantity = Hur många?
form-goods-less = En mindre
form-goods-more = En till
form-goods-reason-return = Varför?
form-goods-reason-problem = Vad är fel med den?
form-goods-reason-choose = Välj ett skäl
form-goods-until = Senast { $until }
form-goods-unshipped = Inte skickad än
form-goods-made = Tillverkad åt dig, kan inte skickas tillbaka
form-goods-over = Tiden för det här har gått ut

form-wish = Vad vill du ha?

form-parcel = Vilket paket saknas?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, utan spårningsnummer

form-files = Bilder och dokument
form-files-add = Lägg till filer
form-files-hint = JPEG, PNG, WebP, HEIC eller PDF. Du kan också dra filer hit eller klistra in en bild.
form-files-drop = Släpp filerna här
form-files-private = Plats och kamerauppgifter tas bort ur bilderna innan de skickas.
form-files-coming = Förbereds
form-files-remove = Ta bort { $name }
form-files-dismiss = Stäng meddelandet om { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Mina ärenden
requests-lead = Vad du har frågat { $store } och vad det ledde till.
requests-needs = Väntar på dig
requests-news = Nya svar
requests-drafts = Påbörjat, inte skickat
requests-open = Öppna
requests-ended = Avslutade
requests-ask-order = Fråga om en beställning
requests-ask-other = Fråga om något annat
requests-empty-title = Inga ärenden än
requests-empty-text = Det du frågar { $store } visas här, med alla svar. Det skickas så snart det finns en anslutning.
requests-signed-out-title = Dina ärenden finns inte här
requests-signed-out-text = Logga in för att se vad du frågade och vad svaret blev. Utan konto kan du söka upp beställningen du frågade om.

request-row-you = Du:
request-row-store = { $store }:
request-row-unread = Nytt svar

requests-draft-orphaned = Det som det här gäller finns inte längre på datorn.
requests-draft-files =
    { $count ->
        [one] { $count } fil
       *[other] { $count } filer
    }
requests-draft-continue = Fortsätt
requests-draft-read = Läs
requests-draft-discard = Släng utkastet ”{ $topic }”
requests-orphan-title = Det här kan inte längre skickas
requests-orphan-text = Det som det här gäller finns inte längre på datorn. Du kan kopiera din text och använda den någon annanstans.
request-copy-text = Kopiera texten
request-text-copied = Texten har kopierats.
form-files-wanted = Med en bild kan vi svara utan att behöva fråga mer.

form-address = Vart ska det skickas?
form-address-country = Land eller region
form-address-name = För- och efternamn
form-address-line = Adressrad { $number }
form-address-line-hint = Gata och husnummer, och vid behov lägenhet, våning eller företag.
form-address-city = Ort
form-address-code = Postnummer
form-address-code-own = Postnummer ({ $own })
form-address-region-state = Delstat
form-address-region-province = Provins
form-address-region-prefecture = Prefektur
form-address-region-county = Län eller grevskap
form-address-region-region = Region
form-address-phone = Telefon
form-address-phone-hint = Så att fraktbolaget kan ringa om det blir frågor vid leveransen.
form-address-example = Till exempel { $example }
form-address-code-odd = Postnummer brukar se annorlunda ut där. Kontrollera postnumret.
form-address-after = Ny
form-address-before = Hittills

form-next = Så går det vidare
form-next-send = Ärendet skickas till { $store } direkt. Svaret visas här i appen.
form-next-offline = Det finns ingen anslutning just nu. Ärendet förvaras säkert på datorn och skickas så snart det finns en.
form-next-sign-in = Ärendet förvaras säkert på datorn och skickas så snart du har loggat in igen.
form-next-answer = { $hours ->
    [one] { $store } svarar oftast inom { $hours } timme.
   *[other] { $store } svarar oftast inom { $hours } timmar.
}
form-next-answer-open = Någon hos { $store } läser ärendet och svarar.
form-next-hours = Vi svarar de här tiderna:
form-next-change-address = Om paketet har lämnats till fraktbolaget under tiden kan adressen inte längre ändras. Då berättar vi vad som kan göras i stället.
form-next-payment-issue = Inga pengar dras en gång till för att du frågar. Om något gick fel med en betalning berättar vi hur du går vidare.
form-next-order-progress = Vi tar reda på var din beställning är och berättar när den skickas.
form-next-package-not-received = Vi frågar fraktbolaget var paketet är. Om det har kommit bort kommer vi överens med dig om en ny vara eller pengarna tillbaka.
form-next-customs-duty = Tullen bestämmer vad som ska betalas. Vi berättar vad vi vet om det.
form-next-return-replace = Låt varorna vara som de är tills vi har svarat. Om vi kan ta tillbaka dem berättar vi vart du ska skicka dem.
form-next-item-problem = Behåll varorna och förpackningen tills vi har svarat.
form-next-cancel-order = Om beställningen har lämnats till fraktbolaget under tiden kan den inte längre annulleras. Då kan du skicka tillbaka den.
form-next-money = { $days ->
    [one] Om vi kan annullera betalas { $money } tillbaka på samma sätt som du betalade, inom { $days } dag.
   *[other] Om vi kan annullera betalas { $money } tillbaka på samma sätt som du betalade, inom { $days } dagar.
}
form-next-money-reserved = Om vi kan annullera släpps beloppet på { $money } som din bank har reserverat.
form-next-money-unpaid = Du har inte betalat beställningen, så det finns inget att betala tillbaka.

form-send = Skicka
form-saved = Utkastet har sparats
form-not-saved = Utkastet kunde inte sparas
form-discard = Släng utkastet

form-check = { $count ->
    [one] Se över { $count } ställe
   *[other] Se över { $count } ställen
}
form-fault-missing = Fyll i det här fältet.
form-fault-reason = Välj ett skäl.
form-fault-wish = Välj vad du vill ha.
form-fault-parcel = Välj paketet.
form-fault-same = Beställningen skickas redan till den här adressen.
form-fault-long = { $count ->
    [one] Texten är { $count } tecken för lång.
   *[other] Texten är { $count } tecken för lång.
}
form-fault-at = { $field }: { $fault }

form-closed = Det här går inte för beställningen just nu
form-gone = Beställningen finns inte längre på datorn
form-gone-text = Den kan ha tagits bort i butiken, eller så har du loggat in som någon annan.
form-kept = Det du har skrivit finns kvar
form-copy = Kopiera texten
form-copied = Texten har kopierats
form-to-order = Tillbaka till beställningen

form-contact-out = Logga in för att skriva till { $store }
form-contact-out-text = Då får du svaret här i appen.
form-contact-guest = Fråga om din beställning
form-contact-guest-text = Du är här med en enstaka beställning, så din fråga hör till den beställningen.
form-contact-guest-open = Till beställningen

## One request with its messages

thread-not-found-title = Det här ärendet finns inte här
thread-not-found-text = Det kan ha skickats från någon annanstans och inte kommit än, eller så har det slängts.
thread-all = Alla ärenden
thread-asked = Skickat { $date }
thread-order = Beställning
thread-asked-for = Vad det gäller
thread-line = { $count } × { $title }
thread-line-unknown = En vara i beställningen
thread-wish = Du vill ha
thread-address = Ny adress
thread-parcel = Paket

thread-messages = Meddelanden
thread-unsent = Inte skickat än
thread-you = Du
thread-pictures = Bilder
thread-files = Filer
thread-picture-larger = Visa { $name } större
thread-file-save = Spara
thread-file-saved = Sparad som { $path }

thread-news-answer = Nytt svar från { $store }
thread-news-state = Nu: { $state }

thread-reply-title = Skriv till { $store }
thread-send = Skicka
thread-draft-kept = Utkastet har sparats
thread-message-kept = Ditt meddelande skickas.
thread-left-title = Det du hade börjat skriva
thread-left-text = Ärendet är stängt, så det här kan inte längre skickas. Du kan kopiera det.

thread-withdraw = Dra tillbaka
thread-withdraw-title = Dra tillbaka ärendet?
thread-withdraw-text = { $store } får direkt veta att du inte längre vill det här.
thread-withdrawing = Du har dragit tillbaka ärendet

thread-reopen-until = Inte löst? Du kan öppna ärendet igen, senast { $date }.
thread-reopen-text = Inte löst? Du kan öppna ärendet igen.
thread-reopen = Öppna igen
thread-reopen-title = Vad är inte löst?
thread-reopen-send = Öppna igen

thread-rating-title = Hur var hjälpen från { $store }?
thread-rating-stars = Stjärnor
thread-rating-1 = Dålig
thread-rating-2 = Inte bra
thread-rating-3 = Helt okej
thread-rating-4 = Bra
thread-rating-5 = Mycket bra
thread-rating-given = { $name } ({ $stars } av 5 stjärnor)
thread-rating-text = Vad som var bra och vad som inte var det
thread-rating-send = Skicka
thread-rating-change = Ändra
