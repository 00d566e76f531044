# Words of the help centre and of the search over orders and help.

help-title = Ohjeet
help-lead = Vastauksia kaupalta { $store }, myös ilman yhteyttä.
help-search-label = Hae ohjesivuilta
help-search-placeholder = Mitä haluat tietää?
help-found-title = Ohjesivut
help-found-nothing = Mikään ohjesivu ei vastaa hakua ”{ $text }”. Lyhyempi tai yksinkertaisempi sana auttaa usein.
help-search-everything = Hae myös tilauksista

# What the reader marked and read, on the front page of the help.
help-bookmarks = Kirjanmerkit
help-bookmarks-save = Tallenna tiedostona
help-bookmarks-hint = Ne pysyvät tällä tietokoneella myös, kun kirjaudut ulos.
help-bookmarks-all = Näytä kaikki ({ $count })
help-bookmark-remove = Poista kirjanmerkki ”{ $title }”
help-bookmark-removed = Kirjanmerkki poistettiin.
help-bookmark-gone = Ei juuri nyt tällä tietokoneella
help-recent = Äskettäin luettu
help-recent-clear = Tyhjennä
help-recent-cleared = Lukuhistoria tyhjennettiin.
help-topics = Aiheet

# Under a topic's title and on its page.
help-article-count = { $count ->
    [one] { $count } artikkeli
   *[other] { $count } artikkelia
}
help-all-articles = { $count ->
    [one] Kaikki artikkelit ({ $count })
   *[other] Kaikki artikkelit ({ $count })
}
help-other-topics = Muut aiheet
help-topic-missing = Tällaista aihetta ei ole
help-topic-empty = Tässä aiheessa ei ole nyt artikkeleita.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = Ohjesivuja kopioidaan
help-arriving-text = Ne kopioidaan kerran tälle tietokoneelle, ja sen jälkeen niitä voi lukea ilman yhteyttä.
help-arriving-language = Ohjeet ({ $language })
help-arriving-progress = { $done } / { $total }
help-offline-title = Ohjesivut eivät ole vielä tällä tietokoneella
help-offline-text = Yhteyttä ei nyt ole. Ohjesivut haetaan automaattisesti heti, kun yhteys palaa.
help-empty-title = Ohjesivuja ei vielä ole
help-empty-text = { $store } ei ole vielä julkaissut niitä.

# The way from the help centre's front page to an article; the name of that navigation, heard by screen readers.
help-breadcrumbs = Olet täällä
help-updated = Päivitetty viimeksi { $date }
help-also-in = Muilla kielillä:
help-fallback-title = Ei vielä saatavilla kielellä { $wanted }
help-fallback-text = Sivu näytetään kielellä { $shown }, kunnes se on käännetty.
help-chosen-title = Luet tätä sivua kielellä { $shown }
help-read-in = Lue kielellä { $language }
help-read-instead = Sivun voi lukea myös näillä kielillä:
help-contents = Tällä sivulla
help-back-to-top = Sivun alkuun
help-print = Tulosta
help-picture-larger = Näytä suurempana
help-picture-title = Kuva
help-table = Taulukko
help-previous = Edellinen
help-next = Seuraava
help-neighbours = Lisää tästä aiheesta
help-article-missing = Tämä sivu ei ole täällä
help-article-missing-text = Se on voitu nimetä uudelleen tai poistaa, tai se ei ole vielä saapunut tälle tietokoneelle.
help-go-home = Kaikki ohjeiden aiheet
help-printed-from = Ohjesivuilta: { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Tämä sivu
help-bookmark = Kirjanmerkki
help-compare = Vertaa: { $language }
help-find = Etsi tältä sivulta
help-find-count = { $index } / { $count }
help-find-none = Ei löytynyt
help-find-previous = Edellinen osuma
help-find-next = Seuraava osuma
help-copy-link = Kopioi linkki
help-copy-link-to = Kopioi linkki kohtaan ”{ $heading }”
help-link-copied = Linkki kopioitiin.
help-outdated-title = Tämä sivu voi olla vanhentunut
help-outdated-text = Sitä ei ole muutettu yli kahteen vuoteen.
help-behind-title = Uudempi versio on kielellä { $language }
help-behind-text = Sitä muutettiin { $date }. Tästä käännöksestä voi vielä puuttua jotain.
help-read-newer = Lue uudempi versio
help-resume = Jatka siitä, mihin jäit
help-related = Aiheeseen liittyviä sivuja
help-picture-fit = Sovita ikkunaan
help-picture-full = Todellinen koko

vote-question = Oliko tästä sivusta apua?
vote-yes = Kyllä
vote-no = Ei
vote-thanks-yes = Hyvä kuulla. Kiitos palautteesta.
vote-why = Mikä oli vialla?
vote-reason-unclear = Vaikea ymmärtää
vote-reason-incomplete = Jotain puuttuu
vote-reason-outdated = Ei pidä enää paikkaansa
vote-reason-not-my-question = Ei vastaa kysymykseeni
vote-reason-dislike-policy = Ymmärrän, mutta en pidä siitä
vote-text = Mistä olisi ollut apua?
vote-send = Lähetä
vote-thanks-no = Kiitos. Parannamme sivua tämän avulla.
vote-change = Muuta
vote-contact = Etkö löytänyt vastausta?
vote-contact-ask = Kysy meiltä

# The block at the end of every help page.
help-more-title = Tarvitsetko vielä apua?
help-likely-title = Koskeeko asia tätä tilausta?
help-likely-open = Avaa tilaus
help-more-order-title = Kysy tilauksesta
help-more-order-text = Avaa tilaus. Sen sivulla näkyy, mitä nyt voi tehdä ja keneltä kysyä.
help-more-order-link = Omat tilaukset
help-more-record-title = Oletko jo kysynyt?
help-more-record-text = Kysymyksesi ja kaikki vastaukset näkyvät kohdassa Palvelupyynnöt.
help-more-record-link = Palvelupyynnöt
help-more-find-title = Etkö löydä tilausta?
help-more-find-text = Etsi se numerolla ja sähköpostiosoitteella, jolla tilasit.
help-more-find-link = Etsi tilaus
help-more-contact-title = Kirjoita meille
help-more-contact-answer = { $hours ->
    [one] Vastaamme yleensä { $hours } tunnin kuluessa.
   *[other] Vastaamme yleensä { $hours } tunnin kuluessa.
}
help-more-contact-text = Luemme jokaisen viestin.
help-more-contact-link = Esitä kysymys
help-hours = { $days } klo { $open }–{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Haku
search-title-for = Tulokset haulle ”{ $text }”
search-count = { $count ->
    [one] { $count } tulos
   *[other] { $count } tulosta
}
search-meant = Tarkoititko ”{ $text }”?
search-orders = Tilaukset
search-articles = Ohjeet
search-foreign = Ohjeet muilla kielillä
search-all-orders = Näytä kaikki luettelossa
search-keys-move = siirry
search-keys-open = avaa
search-keys-focus = hae
search-empty-title = Mitä etsit?
search-empty-text = Kirjoita muutama kirjain. Tulokset tulevat kirjoittaessasi, myös ilman yhteyttä.
search-try-number = Tilausnumero tai sen osa
search-try-product = Ostamasi tuote
search-try-parcel = Seurantatunnus tai kuljetusyhtiö
search-try-question = Kysymys, kuten ”milloin se saapuu”
search-nothing-title = Haulla ”{ $text }” ei löytynyt mitään
search-nothing-words = Kokeile vähemmillä tai yksinkertaisemmilla sanoilla tai vain niiden alulla.
search-ask = Kysy kaupalta
search-nothing-signed-out = Tilauksesi eivät ole tällä tietokoneella. Kirjaudu sisään tai etsi tilaus, niin löydät ne täältä.
search-nothing-offline = Yhteyttä ei ole. Haku löytää vain tälle tietokoneelle tallennetut tiedot.
search-go-help = Selaa ohjeita
search-go-orders = Kaikki tilaukset
search-go-look-up = Etsi tilaus
search-go-sign-in = Kirjaudu sisään
