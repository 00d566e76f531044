# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.

## The list

orders-title = Tilaukset
orders-list = Tilauksesi
orders-search-label = Hae tilauksista
orders-search-placeholder = Numero, tuote tai seurantatunnus
orders-filter-label = Näytä
orders-filter-all = Kaikki
orders-filter-attention = Vaatii huomiota
orders-filter-awaiting-payment = Odottaa maksua
orders-filter-processing = Käsittelyssä
orders-filter-shipped = Lähetetty
orders-filter-delivered = Toimitettu
orders-filter-cancelled = Peruutettu
orders-sort-label = Järjestys
orders-sort-newest-first = Uusin ensin
orders-sort-oldest-first = Vanhin ensin
orders-sort-last-changed = Viimeksi muuttunut
orders-found = { $count ->
    [one] { $count } tilaus
   *[other] { $count } tilausta
}
orders-empty-title = Ei vielä tilauksia
orders-empty-text = Kun tilaat kaupasta { $store }, kaikki tilauksestasi näkyy täällä, myös ilman verkkoyhteyttä.
orders-none-found-title = Hakua vastaavia tilauksia ei ole
orders-none-found-text = Kokeile vähemmillä sanoilla tai toisella suodattimella.
orders-show-all = Näytä kaikki tilaukset
orders-signed-out-title = Tilauksesi näkyvät täällä
orders-signed-out-text = Kirjaudu sisään, niin näet kaikki tilaukset tällä tietokoneella, tai etsi yksi tilaus numerolla.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } ja { $more } muu tuote
   *[other] { $title } ja { $more } muuta tuotetta
}
order-number = Tilaus { $number }
order-placed = Tilattu { $date }
order-row-arrives = Arviolta { $days }
order-row-arrives-near = Arviolta { $day }
order-row-ships = Lähtee viimeistään { $date }
order-row-late = Arvio oli { $date }
order-row-until = Viimeistään { $date }

## Status of an order

order-status-awaiting-payment = Odottaa maksua
order-status-awaiting-payment-meaning = Odotamme maksuasi. Kun se on saapunut, vahvistamme tilauksen 24 tunnin kuluessa ja aloitamme käsittelyn.
order-status-processing = Käsittelyssä
order-status-processing-meaning = Tarkistamme maksun, sitten valmistamme tai keräämme tuotteet ja pakkaamme ne.
order-status-shipped = Lähetetty
order-status-shipped-meaning = Tilaus on pakattu, luovutettu kuljetusyhtiölle ja matkalla sinulle.
order-status-delivered = Toimitettu
order-status-delivered-meaning = Kuljetusyhtiö ilmoittaa, että tilaus on toimitettu.
order-status-cancelled = Peruutettu
order-status-cancelled-meaning = Tilaus on peruutettu. Siitä ei enää lähetetä mitään.
order-status-unknown = Kesken
order-status-unknown-meaning = Kauppa käyttää tilaa, jota tämä sovelluksen versio ei vielä tunne. Se näkyy, kun päivität sovelluksen.

# Where an order in preparation stands.
order-sub-status-payment-received = Maksu vastaanotettu
order-sub-status-payment-received-meaning = Maksusi on saapunut, ja teemme sille turvatarkistuksen.
order-sub-status-payment-confirmed = Maksu vahvistettu
order-sub-status-payment-confirmed-meaning = Tarkistus on valmis. Tuotteitasi valmistellaan.
order-sub-status-packaging = Pakattavana
order-sub-status-packaging-meaning = Keräämme tuotteet, tarkistamme niiden laadun ja pakkaamme ne.
order-sub-status-packaging-made = Ommeltavana
order-sub-status-packaging-made-meaning = Vaatettasi ommellaan sinulle. Tila voi pysyä samana koko ompeluajan.
order-sub-status-packaging-fast-meaning = Tuotteitasi pakataan. Ne lähtevät 24 tunnissa.

## Steps of an order, from placing to the door

order-steps = Tämän tilauksen vaiheet
order-step-awaiting-payment = Tilaus tehty
order-step-payment-received = Maksu vastaanotettu
order-step-payment-confirmed = Maksu vahvistettu
order-step-packaging = Huolella pakattu
order-step-packaging-made = Sinulle ommeltu
order-step-shipped = Luovutettu kuljetusyhtiölle
order-step-out-for-delivery = Jakelussa
order-step-delivered = Toimitettu
order-step-cancelled = Peruutettu
order-step-state-done = Valmis
order-step-state-current = Nyt
order-step-state-ahead = Vielä edessä
order-step-expected = Arviolta { $days }
order-step-by = Viimeistään { $date }

## What comes next

order-next = Mitä seuraavaksi
order-next-yours = Sinun vuorosi
order-next-pay = Siirry maksamaan
order-next-until = Viimeistään { $until }
order-next-awaiting-payment = Maksusi
order-next-payment-received = Maksusi saapuu
order-next-payment-confirmed = Tarkistamme maksun, yleensä 24 tunnissa
order-next-packaging = Valmistelemme tuotteesi
order-next-shipped = Luovutamme sen kuljetusyhtiölle
order-next-out-for-delivery = Se tuodaan ovellesi
order-next-delivered = Se saapuu
order-next-cancelled = Tilaus peruutetaan
order-next-by = Viimeistään: { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Eli { $day }
order-next-undated = Päivää ei ole vielä tiedossa.
order-next-late-shipped = Suunniteltu päivä oli { $date }. Olemme pahoillamme, että tämä kestää pidempään.
order-next-late-delivered = Sen piti saapua viimeistään { $date }. Olemme pahoillamme, että tämä kestää pidempään.
order-next-nothing = Tulevia vaiheita ei enää ole.

## Things to look at. Title, then what to do about it.

# $until is the last moment to act, with date and time. $since is the day that was promised.
attention-payment-due = Maksusi ei ole vielä saapunut
attention-payment-due-text = Maksa kaupan sivulla, niin voimme aloittaa käsittelyn.
attention-payment-due-until = Maksa kaupan sivulla viimeistään { $until }, niin voimme aloittaa käsittelyn.
attention-payment-failed = Maksu ei onnistunut
attention-payment-failed-text = Mitään ei veloitettu. Yritä uudelleen kaupan sivulla tai käytä toista maksutapaa.
attention-payment-failed-until = Mitään ei veloitettu. Yritä viimeistään { $until } uudelleen kaupan sivulla tai käytä toista maksutapaa.
attention-customs-action = Tulli tarvitsee sinulta jotain
attention-customs-action-text = Paketti odottaa asiakirjaa tai maksua. Ota yhteyttä paketin kohdalla mainittuun kuljetusyhtiöön.
attention-customs-action-until = Paketti odottaa asiakirjaa tai maksua { $until } asti. Ota yhteyttä paketin kohdalla mainittuun kuljetusyhtiöön.
attention-address-action = Tarkista osoite
attention-address-action-text = Kuljetusyhtiö ei voinut toimittaa tähän osoitteeseen. Ota yhteyttä paketin kohdalla mainittuun kuljetusyhtiöön.
attention-address-action-until = Kuljetusyhtiö ei voinut toimittaa tähän osoitteeseen. Ota viimeistään { $until } yhteyttä paketin kohdalla mainittuun kuljetusyhtiöön.
attention-action-required = Kuljetusyhtiö odottaa yhteydenottoasi
attention-action-required-text = Paketti pysyy paikallaan, kunnes toimit. Ota yhteyttä paketin kohdalla mainittuun kuljetusyhtiöön.
attention-action-required-until = Paketti pysyy paikallaan, kunnes toimit. Aikaa on { $until } asti.
attention-pickup-ready = Noudettavissa
attention-pickup-ready-text = Pakettisi odottaa noutopisteessä. Ota mukaan koodi ja henkilöllisyystodistus.
attention-pickup-ready-until = Pakettisi odottaa noutopisteessä { $until } asti. Ota mukaan koodi ja henkilöllisyystodistus.
attention-attempt-failed = Ketään ei ollut paikalla
attention-attempt-failed-text = Kuljetusyhtiö yritti toimittaa paketin. Sovi sen kanssa toinen päivä.
attention-attempt-failed-until = Kuljetusyhtiö yritti toimittaa paketin. Sovi toinen päivä viimeistään { $until }.
attention-parcel-lost = Paketti näyttää kadonneen
attention-parcel-lost-text = Kuljetusyhtiö ei löydä sitä. Sinun ei tarvitse odottaa sitä: ota meihin yhteyttä tästä tilauksesta.
attention-parcel-damaged = Paketti vaurioitui
attention-parcel-damaged-text = Kuljetusyhtiö ilmoittaa vauriosta. Jos jokin sisällä on rikki, kerro meille ja lisää kuvia.
attention-parcel-exception = Jokin viivyttää pakettia
attention-parcel-exception-text = Kuljetusyhtiö ilmoittaa ongelmasta matkalla. Yleensä matka jatkuu muutaman päivän kuluessa.
attention-parcel-returning = Paketti palautuu
attention-parcel-returning-text = Sitä ei voitu toimittaa, ja se palaa meille. Ota meihin yhteyttä tästä tilauksesta.
attention-held-at-customs = Tullissa
attention-held-at-customs-text = Tulli tarkastaa pakettia. Se voi kestää joitakin päiviä. Sinun ei tarvitse tehdä mitään.
attention-late-to-ship = Lähtee suunniteltua myöhemmin
attention-late-to-ship-text = Olemme pahoillamme. Tilausta valmistellaan yhä.
attention-late-to-ship-since = Sen piti lähteä viimeistään { $since }. Olemme pahoillamme. Tilausta valmistellaan yhä.
attention-late-to-arrive = Saapuu arvioitua myöhemmin
attention-late-to-arrive-text = Olemme pahoillamme. Se on yhä matkalla.
attention-late-to-arrive-since = Sen piti saapua viimeistään { $since }. Olemme pahoillamme. Se on yhä matkalla.
attention-no-scan = Kuljetusyhtiöltä ei uutta tietoa
attention-no-scan-text = Paketin koodia ei ole luettu muutamaan päivään. Usein koodi luetaan seuraavan kerran vasta maassasi.
order-attention = Vaatii huomiota
order-attention-see-parcel = Siirry pakettiin

## Milestones of a parcel

milestone-not-found = Ei vielä seurannassa
milestone-not-found-meaning = Kuljetusyhtiö ei vielä tunne tätä tunnusta. Se voi kestää muutaman päivän.
milestone-info-received = Ennakkotieto
milestone-info-received-meaning = Kuljetusyhtiöllä on tiedot, ja se odottaa pakettia.
milestone-in-transit = Kuljetuksessa
milestone-in-transit-meaning = Paketti on matkalla. Pitkillä reiteillä voi olla päiviä ilman tapahtumia.
milestone-out-for-delivery = Jakelussa
milestone-out-for-delivery-meaning = Sen pitäisi saapua tänään.
milestone-available-for-pickup = Noudettavissa
milestone-available-for-pickup-meaning = Se odottaa sinua noutopisteessä.
milestone-attempt-failed = Toimitusyritys epäonnistui
milestone-attempt-failed-meaning = Kuljetusyhtiö kävi, mutta ei voinut luovuttaa pakettia.
milestone-delivered = Toimitettu
milestone-delivered-meaning = Kuljetusyhtiö ilmoittaa luovuttaneensa paketin.
milestone-exception = Ongelma matkalla
milestone-exception-meaning = Jokin estää pakettia jatkamasta.
milestone-returning = Palautumassa
milestone-returning-meaning = Paketti on matkalla takaisin meille.
milestone-returned = Palautunut meille
milestone-returned-meaning = Paketti on taas meillä.
milestone-expired = Ei enää tietoja
milestone-expired-meaning = Kuljetusyhtiö ei ole ilmoittanut mitään pitkään aikaan.
milestone-unknown = Tieto kuljetusyhtiöltä
milestone-unknown-meaning = Kuljetusyhtiö ilmoittaa jotain, mitä tämä sovelluksen versio ei osaa näyttää.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = Tullissa
sub-milestone-customs-meaning = Tulli tarkastaa pakettia.
sub-milestone-delayed = Viivästynyt
sub-milestone-delayed-meaning = Paketti kulkee, mutta suunniteltua myöhemmin.
sub-milestone-address = Ongelma osoitteessa
sub-milestone-address-meaning = Kuljetusyhtiö ei voinut toimittaa tähän osoitteeseen.
sub-milestone-damaged = Vaurioitunut
sub-milestone-damaged-meaning = Kuljetusyhtiö ilmoittaa, että paketti vaurioitui.
sub-milestone-lost = Kadonnut
sub-milestone-lost-meaning = Kuljetusyhtiö ei löydä pakettia.
sub-milestone-refused = Ei otettu vastaan
sub-milestone-refused-meaning = Pakettia ei otettu ovella vastaan.
sub-milestone-no-one-home = Ketään ei ollut paikalla
sub-milestone-no-one-home-meaning = Kuljetusyhtiö kävi, eikä kukaan avannut.

## The four axes of an order

order-payment = Maksu
order-payment-awaiting = Ei vielä maksettu
order-payment-awaiting-meaning = Odotamme maksuasi.
order-payment-authorized = Varattu
order-payment-authorized-meaning = Summa on varattu, mutta sitä ei ole vielä veloitettu.
order-payment-paid = Maksettu
order-payment-paid-meaning = Koko summa on saapunut.
order-payment-partially-refunded = Osittain hyvitetty
order-payment-partially-refunded-meaning = Osa summasta on palautettu.
order-payment-refunded = Hyvitetty
order-payment-refunded-meaning = Koko summa on palautettu.
order-payment-failed = Epäonnistui
order-payment-failed-meaning = Maksu ei onnistunut.

order-state = Tilaus
order-state-open = Avoin
order-state-open-meaning = Meillä on vielä tekemistä.
order-state-completed = Valmis
order-state-completed-meaning = Kaikki on tehty.
order-state-cancelled = Peruutettu
order-state-cancelled-meaning = Tilauksesta ei enää lähetetä mitään.

order-shipment = Lähetys
order-shipment-not-shipped = Ei vielä lähetetty
order-shipment-not-shipped-meaning = Kaikki on vielä meillä.
order-shipment-partially-shipped = Osittain lähetetty
order-shipment-partially-shipped-meaning = Osa tuotteista on lähtenyt, muut seuraavat.
order-shipment-shipped = Lähetetty
order-shipment-shipped-meaning = Kaikki on lähtenyt.
order-shipment-partially-delivered = Osittain toimitettu
order-shipment-partially-delivered-meaning = Osa paketeista on perillä, muut ovat vielä matkalla.
order-shipment-delivered = Toimitettu
order-shipment-delivered-meaning = Kaikki paketit ovat perillä.

order-returns = Palautus
order-returns-none = Ei palautusta
order-returns-none-meaning = Mitään ei ole lähetetty takaisin.
order-returns-requested = Pyydetty
order-returns-requested-meaning = Olet pyytänyt palautusta.
order-returns-in-transit = Matkalla meille
order-returns-in-transit-meaning = Palautuksesi on matkalla.
order-returns-received = Saapunut
order-returns-received-meaning = Palautuksesi on saapunut, ja se tarkistetaan.
order-returns-refunded = Hyvitetty
order-returns-refunded-meaning = Palautuksesi on hyvitetty.

## The page of an order

order-back = Kaikki tilaukset
order-not-found-title = Tämä tilaus ei ole täällä
order-where = Missä tilaus on
order-parcel-of = Paketti { $place }/{ $count }
order-parcel-one = Paketti
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Sisältö
order-tracking-number = Seurantatunnus
order-tracking-copy = Kopioi seurantatunnus
order-tracking-copied = Seurantatunnus kopioitiin.
order-tracking-open = Seuraa kuljetusyhtiön sivulla
order-route = Matkan paikat
order-timeline = Paketin matka
order-timeline-more = { $count ->
    [one] Näytä { $count } aiempi tapahtuma
   *[other] Näytä { $count } aiempaa tapahtumaa
}
order-timeline-empty = Kuljetusyhtiö ei ole vielä ilmoittanut mitään.
order-timeline-local = Kellonajat ovat tapahtumapaikan aikaa.
order-carrier-says = Kuljetusyhtiö kirjoittaa:
order-untracked-title = Postilähetys ilman seurantaa
order-untracked-text = Tällä paketilla ei ole seurantatunnusta, eikä sen matkaa voi seurata. Katso arvioitua toimitusta.
order-untracked-shipped = Lähti { $date }.
order-carrier = Kuljetusyhtiö
order-last-mile = Paikallinen jakeluyhtiö
order-carrier-call = Soita: { $name }
order-carrier-write = Kirjoita: { $name }
order-carrier-visit = Avaa sivu: { $name }
order-pickup = Noutopiste
order-pickup-hours = Aukioloajat
order-pickup-hours-line = { $days } klo { $open }–{ $close }
order-pickup-deadline = Nouda viimeistään { $time }
order-pickup-code = Koodi
order-lines = Tuotteet
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Tilauksesta valmistettava
order-line-fast = Lähtee 24 tunnissa
order-total-subtotal = Tuotteet
order-total-shipping = Toimitus
order-total-shipping-free = Maksuton
order-total-tax = Vero
order-total-duties = Tullimaksut
order-total-discount = Alennus
order-total = Yhteensä
order-total-refunded = Hyvitetty
order-converted = Noin { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, kurssi { $day }
order-address = Toimitusosoite
order-delivery = Toimitus
order-delivery-method = Toimitustapa
order-delivery-tracked = Seurannalla
order-delivery-untracked = Postilähetys ilman seurantaa
order-delivery-window = Arvioitu toimitus
order-delivery-ship-date = Arvioitu lähetyspäivä
order-delivery-processing = Käsittelyaika
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } arkipäivä
   *[other] { $min }–{ $max } arkipäivää
}
order-delivery-moved = Arvioitu päivä on siirtynyt
order-delivery-was = { $days }, ilmoitettu { $given }
order-copy-number = Kopioi tilausnumero
order-number-copied = Tilausnumero kopioitiin.
order-requests = Palvelupyynnöt
order-notices = Työpöytäilmoitukset
order-notices-on = Saat ilmoituksen, kun tässä tilauksessa tapahtuu jotain.
order-notices-muted = Tämä tilaus on mykistetty. Sen ilmoitukset näkyvät vain luettelossa.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Apua tähän tilaukseen
order-help-closed = Ei nyt mahdollista
order-row-help = Pyydä apua
order-articles = Sopivia ohjeita

topic-until = { $until } asti
topic-until-shipped = Lähettämiseen asti
topic-until-shipped-by = Lähettämiseen asti, arviolta { $date }
topic-until-arrived = Saapumiseen asti
topic-until-confirmed = Kunnes maksu on vahvistettu
topic-until-days = { $days ->
    [one] { $days } päivä saapumisesta
   *[other] { $days } päivää saapumisesta
}
topic-always = Milloin tahansa

topic-part-unshipped = { $count ->
    [one] Tuotteista { $count }/{ $total } on vielä lähettämättä
   *[other] Tuotteista { $count }/{ $total } on vielä lähettämättä
}
topic-part-missing = { $count ->
    [one] Tuotteista { $count }/{ $total } ei ole saapunut
   *[other] Tuotteista { $count }/{ $total } ei ole saapunut
}
topic-part = { $count ->
    [one] Koskee vain osaa tuotteista ({ $count }/{ $total })
   *[other] Koskee vain osaa tuotteista ({ $count }/{ $total })
}
topic-part-earlier = Osa vain { $until } asti

topic-begun = Jatka luonnosta

topic-not-yet = Ei vielä
topic-no-longer = Ei enää
topic-not-here = Ei tälle tilaukselle

topic-instead-change-address = Muuta sen sijaan osoitetta
topic-instead-payment-issue = Kysy sen sijaan maksusta
topic-instead-order-progress = Kysy sen sijaan käsittelystä
topic-instead-package-not-received = Kysy sen sijaan paketista
topic-instead-customs-duty = Kysy sen sijaan tullista
topic-instead-return-replace = Palauta sen sijaan tuotteita
topic-instead-item-problem = Ilmoita sen sijaan ongelmasta
topic-instead-cancel-order = Peruuta sen sijaan tilaus
topic-instead-contact = Kirjoita sen sijaan meille

topic-closed-not-placed = Tilausta ei ole vielä vahvistettu. Vahvistamme sen, kun maksusi on saapunut.
topic-closed-not-paid = Maksusi ei ole vielä saapunut. Voit kysyä heti, kun se on saapunut.
topic-closed-payment-confirmed = Maksusi on vahvistettu, joten kaikki on kunnossa.
topic-closed-payment-confirmed-at = Maksusi vahvistettiin { $at }, joten kaikki on kunnossa.
topic-closed-no-ship-date = Lähetyspäivää ei ole vielä arvioitu, joten lähetys ei voi olla myöhässä.
topic-closed-before-ship-date = Tilaus voi vielä lähteä ajoissa.
topic-closed-before-ship-date-from = Tilaus voi vielä lähteä ajoissa. Jos se ei lähde, voit kysyä { $from } alkaen.
topic-closed-not-shipped = Mitään ei ole vielä lähetetty. Voit kysyä heti, kun jotain on lähetetty.
topic-closed-already-shipped = Tilaus on jo lähetetty.
topic-closed-already-shipped-at = Tilaus lähetettiin { $at }.
topic-closed-before-delivery-date = Tilaus voi vielä saapua ajoissa.
topic-closed-before-delivery-date-from = Tilaus voi vielä saapua ajoissa. Jos se ei saavu, voit kysyä { $from } alkaen.
topic-closed-ready-for-pickup = Paketti odottaa sinua noutopisteessä.
topic-closed-ready-for-pickup-from = Paketti odottaa sinua noutopisteessä. Jos et saa sitä sieltä, voit kysyä { $from } alkaen.
topic-closed-goes-back = Paketti palaa meille, joten se ei saavu sinulle.
topic-closed-goes-back-at = Paketti kääntyi takaisin { $at }, joten se ei saavu sinulle.
topic-closed-already-delivered = Kuljetusyhtiö ilmoittaa, että tilaus on toimitettu. Jos et löydä sitä, kerro meille.
topic-closed-already-delivered-at = Kuljetusyhtiö ilmoittaa, että tilaus toimitettiin { $at }. Jos et löydä sitä, kerro meille.
topic-closed-return-window-over = Aika tähän on päättynyt.
topic-closed-return-window-over-at = Tämä oli mahdollista { $at } asti.
topic-closed-made-to-order = Tuote on valmistettu juuri sinulle, joten sitä ei voi palauttaa. Jos siinä on jotain vikaa, kerro meille.
topic-closed-already-returned = Palautuksesi on meillä, ja kaikki rahat on palautettu.
topic-closed-refunded = Kaikki rahat on palautettu.
topic-closed-cancelled = Tilaus on peruutettu.
topic-closed-cancelled-at = Tilaus peruutettiin { $at }.
topic-closed-unknown = Kauppa ei tarjoa tätä nyt tälle tilaukselle.
topic-closed-opens = Voit kysyä { $from } alkaen.

topic-change-address-not-placed = Tilausta ei ole vielä vahvistettu. Voit peruuttaa sen ja tilata uudelleen oikeaan osoitteeseen.
topic-change-address-already-shipped = Tilaus on jo lähetetty, joten osoitetta ei voi enää muuttaa.
topic-change-address-already-shipped-at = Tilaus lähetettiin { $at }, joten osoitetta ei voi enää muuttaa.
topic-order-progress-already-shipped = Tilaus on jo lähetetty. Tilauksen sivulla näet, missä se on.
topic-order-progress-already-shipped-at = Tilaus lähetettiin { $at }. Tilauksen sivulla näet, missä se on.
topic-customs-duty-already-shipped = Tilaus on jo lähetetty. Kuljetusyhtiö tai tulli voi nyt kertoa, mitä on maksettava.
topic-customs-duty-already-shipped-at = Tilaus lähetettiin { $at }. Kuljetusyhtiö tai tulli voi nyt kertoa, mitä on maksettava.
topic-cancel-order-already-shipped = Tilaus on jo lähetetty, joten sitä ei voi enää peruuttaa.
topic-cancel-order-already-shipped-at = Tilaus lähetettiin { $at }, joten sitä ei voi enää peruuttaa.
topic-package-not-received-not-shipped = Mitään ei ole nyt matkalla. Voit kysyä, jos paketti ei saavu ajoissa.
topic-payment-issue-cancelled = Tilaus on peruutettu, joten mitään ei tarvitse maksaa.
topic-payment-issue-cancelled-at = Tilaus peruutettiin { $at }, joten mitään ei tarvitse maksaa.
topic-payment-issue-refunded = Rahat on palautettu.
topic-payment-issue-refunded-at = Rahat on palautettu, ja niiden pitäisi olla perillä viimeistään { $at }. Jos ne eivät ole saapuneet, kerro meille.
topic-return-replace-return-window-over-at = Tuotteita saattoi palauttaa { $at } asti.
topic-item-problem-return-window-over-at = Ongelmista saattoi ilmoittaa { $at } asti.
