# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Siirry sisältöön
app-close = Sulje
app-cancel = Peruuta
app-retry = Yritä uudelleen
app-go-home = Siirry etusivulle
app-toasts = Viestit
app-text-size = Tekstin koko: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Etusivu
screen-orders = Tilaukset
screen-order = Tilaus
screen-ask = Apua tilaukseen
screen-contact = Ota yhteyttä
screen-requests = Palvelupyynnöt
screen-request = Palvelupyyntö
screen-notices = Ilmoitukset
screen-help = Ohjeet
screen-category = Ohjeet
screen-article = Ohjeet
screen-search = Haku
screen-settings = Asetukset
screen-welcome = Tervetuloa
screen-nowhere = Sivua ei ole
app-nowhere-title = Tällaista sivua ei ole
app-nowhere-text = Osoite voi olla vanha. Kaikki tietosi ovat yhä tallessa.
app-loading = Ladataan

# The name of the navigation; only heard by screen readers.
nav-label = Päävalikko
nav-brand = { $store }, etusivu
nav-home = Etusivu
nav-orders = Tilaukset
nav-requests = Palvelupyynnöt
nav-requests-waiting =
    { $count ->
        [one] { $count } katsottavana
       *[other] { $count } katsottavana
    }
nav-notices = Ilmoitukset
nav-notices-unread =
    { $count ->
        [one] { $count } lukematon
       *[other] { $count } lukematonta
    }
nav-help = Ohjeet
nav-settings = Asetukset

# The one search box over orders and help articles.
search-label = Hae tilauksista ja ohjeista
search-placeholder = Hae tilauksista ja ohjeista
search-clear = Tyhjennä haku

# The name of the status line; only heard by screen readers.
sync-label = Tietojen ajantasaisuus
sync-state-starting = Käynnistyy
sync-state-syncing = Päivitetään
sync-state-live = Ajan tasalla
sync-state-offline = Ei yhteyttä
sync-state-store-trouble = Kauppa ei vastaa
sync-updated = Päivitetty { $ago }
sync-as-of = Tilanne { $time }
sync-never = Ei vielä päivitetty
sync-now = Päivitä nyt

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Avataanko selaimessa?
link-web-text = Tämä linkki vie sovelluksen ulkopuolelle:
link-web-open = Avaa
link-mailto-title = Kirjoitetaanko sähköposti?
link-mailto-text = Sähköpostiohjelmasi avautuu, vastaanottajana:
link-mailto-open = Kirjoita
link-tel-title = Soitetaanko?
link-tel-text = Puheluohjelmasi avautuu tällä numerolla:
link-tel-open = Soita

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Yksi tilaus vaatii toimiasi
   *[other] { $count } tilausta vaatii toimiasi
}
home-title-requests = { $count ->
    [one] Yksi pyyntö vaatii toimiasi
   *[other] { $count } pyyntöä vaatii toimiasi
}
home-title-answers = { $count ->
    [one] Sinulle on uusi vastaus
   *[other] Sinulle on { $count } uutta vastausta
}
home-title-calm = Sinun ei tarvitse nyt tehdä mitään
home-lead-moving = { $count ->
    [one] Yksi tilaus on tulossa sinulle.
   *[other] { $count } tilausta on tulossa sinulle.
}
home-lead-still = Yhtään tilausta ei ole nyt tulossa.
home-needs = Vaatii nyt toimiasi
home-watch = Ei aivan suunnitellusti
home-requests = Palvelupyynnöt
home-all-requests = Kaikki pyynnöt
home-request-asks = { $store } kysyy:
home-request-answered = { $store } vastasi:
home-moving = Tulossa
home-recent = Viimeisimmät muutokset
home-recent-list = Viimeiset 14 päivää
home-all-orders = Kaikki tilaukset
home-show-more = { $count ->
    [one] Näytä vielä { $count }
   *[other] Näytä vielä { $count }
}
home-happened-date-moved = Arvioitu päivä on siirtynyt
home-happened-place = { $what }, { $place }
home-empty-title = Ensimmäinen tilauksesi näkyy täällä
home-empty-text = Kaikki siitä ja jokainen ohjekeskuksen vastaus on tällä tietokoneella, myös ilman verkkoyhteyttä.
home-empty-help = Lue ohjeita
home-signed-out-title = Kaikki tilauksistasi, aina mukanasi
home-signed-out-text = Kirjaudu kerran kauppaan { $store }. Siitä lähtien jokainen tilaus, paketti ja vastaus on tällä tietokoneella, myös ilman verkkoyhteyttä.
home-sign-in = Kirjaudu sisään
home-look-up = Etsi tilaus
home-help-anyway = Ohjeita voit lukea kirjautumatta.
home-help-open = Avaa ohjeet
home-offline-title = Verkkoyhteyttä ei ole
home-offline-text = Tilanne { $time }. Tiedot päivittyvät automaattisesti heti, kun yhteys palaa.
home-first-title = Tilauksiasi kopioidaan tälle tietokoneelle
home-first-text = Voit jo katsella ympärillesi. Kaiken jo kopioidun voi lukea.
home-first-orders = Tilaukset
home-first-help = Ohjeet ({ $language })
home-first-count = { $done } / { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Ilmoitukset
notices-lead = Mitä tilauksissasi on tapahtunut ja mikä on myöhässä.
notices-filter = Näytä
notices-filter-all = Kaikki
notices-filter-unread = Lukemattomat
notices-filter-wrong = Vaatii huomiota
notices-read-all = Merkitse kaikki luetuiksi
notices-choose = Valitse ilmoitukset
notices-empty-title = Ei vielä ilmoituksia
notices-empty-text = Kun jossakin tilauksessasi tapahtuu jotain tai jokin myöhästyy, näet sen täältä.
notices-all-read-title = Olet lukenut kaiken
notices-all-read-text = Seuraava ilmoitus tulee tähän automaattisesti.
notices-nothing-wrong-title = Kaikki sujuu suunnitellusti
notices-nothing-wrong-text = Mikään ei ole myöhässä eikä vaadi sinulta toimia.
notices-show-all = Näytä kaikki ilmoitukset
notices-signed-out-title = Ilmoituksesi eivät ole täällä
notices-signed-out-text = Kirjaudu sisään, niin saat tietää, mitä tilauksissasi tapahtuu. Ilman tiliä voit etsiä yhden tilauksen.

notice-order-confirmed = Tilauksesi on vahvistettu
notice-order-shipped = Tilauksesi on lähetetty
notice-order-delivered = Tilauksesi on toimitettu
notice-order-cancelled = Tilauksesi on peruutettu
notice-delivery-date-moved = Toimituspäivä on siirtynyt
notice-action-required = Tilauksesi vaatii toimiasi
notice-refunded = Rahasi on palautettu
notice-request-answered = Pyyntöösi on vastattu
notice-ship-date-passed = Ei vielä lähetetty
notice-no-scan = Paketistasi ei ole uutta tietoa
notice-delivery-window-passed = Ei vielä saapunut
notice-pickup-deadline-near = Nouda pakettisi
notice-return-window-ending = Palautusaika päättyy pian
notice-payment-due = Maksusi ei ole vielä saapunut
notice-request-unanswered = Pyyntöösi ei ole vielä vastattu

notice-order-cancelled-text = Tilauksesta ei enää lähetetä mitään.
notice-delivery-date-moved-text = Uusi päivä näkyy tilauksen sivulla.
notice-action-required-text = Tilaus ei etene, ennen kuin toimit. Tilauksen sivulla kerrotaan, mitä tehdä.
notice-ship-date-passed-text = Tilauksen piti lähteä viimeistään { $date }. Voit kysyä, missä vaiheessa se on.
notice-no-scan-text = Kuljetusyhtiö ei ole ilmoittanut mitään moneen päivään. Usein koodi luetaan seuraavan kerran vasta maassasi.
notice-delivery-window-passed-text = Tilauksen piti saapua viimeistään { $date }. Voit kysyä, missä se on.
notice-pickup-deadline-near-text = Se odottaa noutopisteessä { $until } asti. Sen jälkeen se lähtee takaisin.
notice-return-window-ending-text = Voit palauttaa tuotteita { $until } asti.
notice-payment-due-text = Maksa kaupan sivulla viimeistään { $until }, muuten tilaus raukeaa.
notice-request-unanswered-text = Vastaaminen kestää tavallista pidempään. Voit kirjoittaa pyyntöön uudelleen.

notice-ask-order-progress = Kysy käsittelystä
notice-ask-package-not-received = Kysy paketista
notice-ask-payment-issue = Kysy maksusta
notice-ask-return-replace = Palauta tai vaihda
notice-ask-contact = Kirjoita meille
notice-calendar = Lisää kalenteriin
notice-calendar-kept = Kalenterimerkintä tallennettiin: { $path }. Lisää se kalenteriisi avaamalla tiedosto.
notice-mark-read = Merkitse luetuksi
notice-unread = Lukematon

notice-mute = Mykistä tilaus
notice-unmute = Poista mykistys
notice-order-muted = Tämä tilaus on mykistetty. Sen ilmoitukset näkyvät vain luettelossa.
notice-order-unmuted = Saat taas ilmoituksia tästä tilauksesta.
notice-muted = Mykistetty
