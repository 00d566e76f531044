# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Muuta osoitetta
topic-payment-issue = Ongelma maksussa
topic-order-progress = Kysy käsittelystä
topic-package-not-received = Paketti ei saapunut
topic-customs-duty = Tulli ja verot
topic-return-replace = Palauta tai vaihda
topic-item-problem = Ongelma tuotteessa
topic-cancel-order = Peruuta tilaus
topic-contact = Ota yhteyttä

# How far a request is.
request-state-received = Vastaanotettu
request-state-in-review = Tarkasteltavana
request-state-waiting-for-customer = Odottaa vastaustasi
request-state-accepted = Hyväksytty
request-state-refused = Ei hyväksytty
request-state-done = Valmis
request-state-withdrawn = Peruttu
request-state-unknown = Käsitellään

request-state-received-meaning = { $store } on saanut pyyntösi ja vastaa siihen.
request-state-received-meaning-hours = { $hours ->
    [one] { $store } on saanut pyyntösi. Vastaus tulee yleensä { $hours } tunnin kuluessa.
   *[other] { $store } on saanut pyyntösi. Vastaus tulee yleensä { $hours } tunnin kuluessa.
}
request-state-in-review-meaning = Kaupan { $store } asiakaspalvelu tarkastelee pyyntöäsi.
request-state-waiting-for-customer-meaning = { $store } tarvitsee sinulta jotain. Vastaa alla.
request-state-accepted-meaning = { $store } on hyväksynyt pyyntösi. Viesteistä näet, mitä seuraavaksi tapahtuu.
request-state-refused-meaning = { $store } ei hyväksynyt pyyntöäsi. Viesteistä näet, miksi.
request-state-done-meaning = Asia on hoidettu.
request-state-withdrawn-meaning = Peruit tämän pyynnön.
request-state-unknown-meaning = { $store } hoitaa asiaa.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Odottaa yhteyttä
sending-waits-sign-in = Odottaa kirjautumistasi
sending-waits-store = Odottaa kaupan vastausta
sending-waits-turn = Lähtee kohta
sending-waits-retry = Uusi yritys { $when }
sending-sending = Lähetetään
sending-files = { $sent } / { $total }
stuck-label = Ei lähetetty
stuck-label-refused = Ei hyväksytty

sending-files-label = Tiedostot
sending-exposed = Tämä on ehkä jo saapunut perille. Se lähetetään uudelleen, mutta saapuu vain kerran.
sending-edit = Muokkaa
sending-resend = Lähetä silti
sending-discard = Poista
sending-stop = Älä lähetä
sending-replace-title = Korvataanko keskeneräinen teksti?
sending-replace-text = Tässä on jo keskeneräinen teksti, jota ei ole vielä lähetetty. Muokattavaksi otettu teksti korvaa sen.
sending-replace-confirm = Korvaa
sending-discard-title = Poistetaanko tämä?
sending-discard-text = Sitä ei lähetetä, eikä sitä saa takaisin.
sending-discard-confirm = Poista

stuck-refused = { $store } ei hyväksynyt tätä.
stuck-refused-topic-closed = Tämä ei enää ollut mahdollista kaupassa { $store }.
stuck-refused-line-not-eligible = { $store } ei hyväksynyt tätä kaikille tuotteille, tai ei näin monelle.
stuck-refused-request-closed = Pyyntö suljettiin, ennen kuin tämä ehti perille.
stuck-refused-request-closed-at = Pyyntö suljettiin { $at }, ennen kuin tämä ehti perille.
stuck-superseded = Myöhempi pyyntösi tekee tämän tarpeettomaksi, joten sitä ei lähetetty.
stuck-expired = Tämä odotti yli viikon, joten sitä ei lähetetty. Haluatko yhä lähettää sen?
stuck-gone = { $store } ei enää tiedä, mitä tämä koskee.
stuck-invalid = { $store } ei voi lukea tätä tällaisenaan. Muuta sitä ja lähetä se uudelleen.
stuck-attachment-refused = { $store } ei hyväksynyt yhtä tiedostoista. Poista se ja lähetä loput uudelleen.
stuck-forbidden = Nykyisellä kirjautumisellasi tätä ei voi tehdä.

## Forms: what a customer fills in to ask for something

form-discarded = Luonnos poistettiin.

line-reason-changed-mind = Muutin mieleni
line-reason-too-small = Liian pieni
line-reason-too-large = Liian suuri
line-reason-not-as-described = Ei vastaa kuvausta
line-reason-missing = Puuttui paketista
line-reason-wrong-item = Eri tuote kuin tilasin
line-reason-damaged = Vaurioitunut
line-reason-defective = Ei toimi tai on viallinen
line-reason-arrived-late = Saapui liian myöhään
line-reason-other = Muu syy

wish-refund = Rahat takaisin
wish-replacement = Korvaava tuote
wish-store-credit = Hyvitys saldoon

form-back = Tilaus { $number }
form-loading = Lomaketta ladataan

form-articles = Nämä voivat auttaa heti
form-earlier = Olet jo kysynyt tästä
form-earlier-text = Viimeisin viesti { $date }. Jos haluat lisätä jotain, kirjoita se sinne.
form-earlier-open = Avaa pyyntö

form-text-change-address = Onko vielä jotain, mitä meidän pitäisi tietää?
form-text-payment-issue = Mitä maksussa tapahtui?
form-text-payment-issue-hint = Esimerkiksi virheilmoitus, veloitus kortiltasi tai vahvistus, joka jäi tulematta. Älä koskaan lähetä koko kortin numeroa.
form-text-order-progress = Mitä haluat tietää?
form-text-order-progress-hint = Kerro, jos tarvitset tilauksen tiettyyn päivään mennessä.
form-text-package-not-received = Mitä olet jo kokeillut?
form-text-package-not-received-hint = Oletko esimerkiksi kysynyt naapureilta, katsonut postilaatikosta ja paikoista, joihin paketteja jätetään, tai soittanut kuljetusyhtiölle?
form-text-customs-duty = Mitä haluat kysyä tullista ja veroista?
form-text-customs-duty-hint = Kerro, jos tulli tai kuljetusyhtiö on kirjoittanut sinulle. Kuva kirjeestä auttaa.
form-text-return-replace = Haluatko kertoa siitä jotain lisää?
form-text-item-problem = Mitä tapahtui?
form-text-item-problem-hint = Lause tai kaksi riittää.
form-text-cancel-order = Miksi haluat peruuttaa?
form-text-cancel-order-hint = Sinun ei tarvitse kertoa, mutta se auttaa meitä kehittymään.
form-text-contact = Miten voimme auttaa?
form-optional = { $label } (valinnainen)
form-room = { $count ->
    [one] { $count } merkki jäljellä
   *[other] { $count } merkkiä jäljellä
}

form-goods-return = Mitkä tuotteet haluat palauttaa?
form-goods-problem = Missä tuotteissa on ongelma?
form-goods-count = { $count } / { $total }
form-goods-quantity = Kuinka monta?
form-goods-less = Yksi vähemmän
form-goods-more = Yksi enemmän
form-goods-reason-return = Miksi?
form-goods-reason-problem = Mitä vikaa siinä on?
form-goods-reason-choose = Valitse syy
form-goods-until = { $until } asti
form-goods-unshipped = Ei vielä lähetetty
form-goods-made = Valmistettu sinulle, ei voi palauttaa
form-goods-over = Aika on päättynyt

form-wish = Mitä toivot?

form-parcel = Mikä paketti puuttuu?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, ei seurantatunnusta

form-files = Kuvat ja asiakirjat
form-files-add = Lisää tiedostoja
form-files-hint = JPEG, PNG, WebP, HEIC tai PDF. Voit myös vetää tiedostoja tähän tai liittää kuvan leikepöydältä.
form-files-drop = Pudota tiedostot tähän
form-files-private = Sijainti ja kameran tiedot poistetaan kuvista ennen lähettämistä.
form-files-coming = Valmistellaan
form-files-remove = Poista { $name }
form-files-dismiss = Sulje viesti tiedostosta { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Palvelupyynnöt
requests-lead = Kysymyksesi kaupalle { $store } ja mitä niistä seurasi.
requests-needs = Vaatii toimiasi
requests-news = Uudet vastaukset
requests-drafts = Aloitettu, ei lähetetty
requests-open = Avoimet
requests-ended = Päättyneet
requests-ask-order = Kysy tilauksesta
requests-ask-other = Kysy muuta
requests-empty-title = Ei vielä pyyntöjä
requests-empty-text = Kaikki, mitä kysyt kaupalta { $store }, näkyy täällä vastauksineen. Pyyntö lähetetään heti, kun yhteys toimii.
requests-signed-out-title = Pyyntösi eivät ole täällä
requests-signed-out-text = Kirjaudu sisään, niin näet kysymyksesi ja vastaukset. Jos sinulla ei ole tiliä, etsi tilaus, josta kysyit.

request-row-you = Sinä:
request-row-store = { $store }:
request-row-unread = Uusi vastaus

requests-draft-orphaned = Se, mitä tämä koskee, ei ole enää tällä tietokoneella.
requests-draft-files = { $count ->
    [one] { $count } tiedosto
   *[other] { $count } tiedostoa
}
requests-draft-continue = Jatka
requests-draft-read = Lue
requests-draft-discard = Poista luonnos ”{ $topic }”
requests-orphan-title = Tätä ei voi enää lähettää
requests-orphan-text = Se, mitä tämä koskee, ei ole enää tällä tietokoneella. Voit kopioida tekstisi ja käyttää sitä muualla.
request-copy-text = Kopioi teksti
request-text-copied = Teksti kopioitiin.
form-files-wanted = Kuvan avulla voimme vastata ilman lisäkysymyksiä.

form-address = Minne paketti lähetetään?
form-address-country = Maa tai alue
form-address-name = Koko nimi
form-address-line = Osoiterivi { $number }
form-address-line-hint = Katu ja talon numero sekä tarvittaessa asunto, kerros tai yritys.
form-address-city = Paikkakunta
form-address-code = Postinumero
form-address-code-own = Postinumero ({ $own })
form-address-region-state = Osavaltio
form-address-region-province = Provinssi
form-address-region-prefecture = Prefektuuri
form-address-region-county = Kreivikunta tai piirikunta
form-address-region-region = Alue
form-address-phone = Puhelin
form-address-phone-hint = Kuljetusyhtiölle, jos ovella on kysyttävää.
form-address-example = Esimerkiksi { $example }
form-address-code-odd = Postinumerot ovat siellä yleensä erilaisia. Tarkista se.
form-address-after = Uusi
form-address-before = Tähän asti

form-next = Mitä seuraavaksi
form-next-send = Pyyntö lähetetään heti. Kaupan { $store } vastaus näkyy tässä sovelluksessa.
form-next-offline = Yhteyttä ei ole nyt. Pyyntö pysyy turvassa tällä tietokoneella, ja se lähetetään heti, kun yhteys palaa.
form-next-sign-in = Pyyntö pysyy turvassa tällä tietokoneella, ja se lähetetään heti, kun olet kirjautunut uudelleen.
form-next-answer = { $hours ->
    [one] { $store } vastaa yleensä { $hours } tunnin kuluessa.
   *[other] { $store } vastaa yleensä { $hours } tunnin kuluessa.
}
form-next-answer-open = Kaupan { $store } asiakaspalvelu lukee pyyntösi ja vastaa.
form-next-hours = Pyyntöihin vastataan näinä aikoina:
form-next-change-address = Jos paketti on sillä välin luovutettu kuljetusyhtiölle, osoitetta ei voi enää muuttaa. Silloin kerromme, mitä voi tehdä sen sijaan.
form-next-payment-issue = Kysyminen ei aiheuta uutta veloitusta. Jos maksu epäonnistui, kerromme, miten tästä jatketaan.
form-next-order-progress = Katsomme, missä tilauksesi on, ja kerromme, milloin se lähetetään.
form-next-package-not-received = Kysymme kuljetusyhtiöltä, missä paketti on. Jos se on kadonnut, sovimme kanssasi korvaavasta tuotteesta tai rahojen palautuksesta.
form-next-customs-duty = Tullimaksut määrää tulli. Kerromme, mitä niistä tiedämme.
form-next-return-replace = Pidä tuotteet sellaisina kuin ne ovat, kunnes olemme vastanneet. Jos voimme ottaa ne takaisin, kerromme, minne ne lähetetään.
form-next-item-problem = Säilytä tuotteet ja pakkaus, kunnes olemme vastanneet.
form-next-cancel-order = Jos tilaus on sillä välin luovutettu kuljetusyhtiölle, sitä ei voi enää peruuttaa. Silloin voit palauttaa sen.
form-next-money = { $days ->
    [one] Jos voimme peruuttaa tilauksen, { $money } palautetaan { $days } päivän kuluessa samalla tavalla kuin maksoit.
   *[other] Jos voimme peruuttaa tilauksen, { $money } palautetaan { $days } päivän kuluessa samalla tavalla kuin maksoit.
}
form-next-money-reserved = Jos voimme peruuttaa tilauksen, pankkisi varaama summa { $money } vapautetaan.
form-next-money-unpaid = Et ole maksanut tätä tilausta, joten mitään palautettavaa ei ole.

form-send = Lähetä
form-saved = Luonnos tallennettu
form-not-saved = Luonnosta ei voitu tallentaa
form-discard = Poista luonnos

form-check = { $count ->
    [one] Tarkista { $count } kohta
   *[other] Tarkista { $count } kohtaa
}
form-fault-missing = Täytä tämä kohta.
form-fault-reason = Valitse syy.
form-fault-wish = Valitse, mitä toivot.
form-fault-parcel = Valitse paketti.
form-fault-same = Tilaus on jo menossa tähän osoitteeseen.
form-fault-long = { $count ->
    [one] Teksti on { $count } merkin liian pitkä.
   *[other] Teksti on { $count } merkkiä liian pitkä.
}
form-fault-at = { $field }: { $fault }

form-closed = Tämä ei ole nyt mahdollista tälle tilaukselle
form-gone = Tämä tilaus ei ole enää tällä tietokoneella
form-gone-text = Se on voitu poistaa kaupasta, tai olet voinut kirjautua toisella tilillä.
form-kept = Kirjoittamasi teksti on tallessa
form-copy = Kopioi teksti
form-copied = Teksti kopioitiin
form-to-order = Takaisin tilaukseen

form-contact-out = Kirjaudu sisään, niin voit kirjoittaa kaupalle { $store }
form-contact-out-text = Silloin saat vastauksen tähän sovellukseen.
form-contact-guest = Kysy tilauksestasi
form-contact-guest-text = Olet hakenut vain yhden tilauksen, joten kysymyksesi koskee sitä.
form-contact-guest-open = Siirry tilaukseen

## One request with its messages

thread-not-found-title = Tämä pyyntö ei ole täällä
thread-not-found-text = Se on voitu lähettää muualta eikä se ole vielä saapunut, tai se on poistettu.
thread-all = Kaikki pyynnöt
thread-asked = Pyydetty { $date }
thread-order = Tilaus
thread-asked-for = Mistä on kyse
thread-line = { $count } × { $title }
thread-line-unknown = Tilauksen tuote
thread-wish = Toiveesi
thread-address = Uusi osoite
thread-parcel = Paketti

thread-messages = Viestit
thread-unsent = Ei vielä lähetetty
thread-you = Sinä
thread-pictures = Kuvat
thread-files = Tiedostot
thread-picture-larger = Näytä { $name } suurempana
thread-file-save = Tallenna
thread-file-saved = Tallennettu: { $path }

thread-news-answer = Uusi vastaus: { $store }
thread-news-state = Nyt: { $state }

thread-reply-title = Kirjoita kaupalle { $store }
thread-send = Lähetä
thread-draft-kept = Luonnos tallennettu
thread-message-kept = Viestiäsi lähetetään.
thread-left-title = Mitä ehdit kirjoittaa
thread-left-text = Pyyntö on suljettu, joten tätä ei voi enää lähettää. Voit kopioida tekstin.

thread-withdraw = Peru pyyntö
thread-withdraw-title = Perutaanko tämä pyyntö?
thread-withdraw-text = { $store } saa heti tiedon, ettet enää halua tätä.
thread-withdrawing = Peruit tämän pyynnön

thread-reopen-until = Eikö asia ole kunnossa? Voit avata pyynnön uudelleen { $date } asti.
thread-reopen-text = Eikö asia ole kunnossa? Voit avata pyynnön uudelleen.
thread-reopen = Avaa uudelleen
thread-reopen-title = Mikä on vielä kesken?
thread-reopen-send = Avaa uudelleen

thread-rating-title = Miten { $store } hoiti asian?
thread-rating-stars = Tähdet
thread-rating-1 = Huonosti
thread-rating-2 = Ei kovin hyvin
thread-rating-3 = Ihan hyvin
thread-rating-4 = Hyvin
thread-rating-5 = Erittäin hyvin
thread-rating-given = { $name } ({ $stars }/5 tähteä)
thread-rating-text = Mikä oli hyvää ja mikä ei
thread-rating-send = Lähetä
thread-rating-change = Muuta
