# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Asetukset

# Language and money.
settings-words = Kieli ja valuutta
settings-language = Kieli
settings-language-hint = Vaihtuu heti. Pysyt samassa kohdassa.
settings-language-system = Tietokoneen mukaan
settings-currency = Hintojen valuutta
settings-currency-hint = Tilaus säilyttää valuutan, jossa maksoit. Muunnettu summa näkyy sen vieressä, samoin kurssi ja sen päivä.
settings-currency-paid = Kuten maksettu, ei muunnosta
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Valuutat näkyvät, kun kauppaan on ensi kerran saatu yhteys.

# How the app looks.
settings-look = Ulkoasu
settings-theme = Värit
settings-theme-system = Tietokoneen mukaan
settings-theme-light = Vaalea
settings-theme-dark = Tumma
settings-text-size = Tekstin koko
settings-text-size-hint = Suurentaa myös kaiken tekstin ympärillä.

# Who is signed in.
settings-account = Tili
settings-account-signed-in = Kirjautunut sisään
settings-account-unknown = Tilisi kaupassa { $store }
settings-account-guest = Vieras
settings-account-guest-text = Olet hakenut yhden tilauksen. Kirjaudu sisään, niin näet täällä ne kaikki.
settings-account-out = Et ole kirjautunut
settings-account-out-text = Ohjesivut toimivat ilman tiliä. Kirjaudu sisään, niin näet tilauksesi täällä.
settings-account-waiting = Kirjaudutaan sisään
settings-account-waiting-text = Kaupan sivu on auki selaimessasi. Palaa, kun olet valmis.
settings-account-expired-text = Kaikkea tallennettua voi yhä lukea. Kirjaudu uudelleen, niin saat uudet tiedot.
settings-account-show-waiting = Näytä
settings-sign-in = Kirjaudu sisään
settings-sign-in-again = Kirjaudu uudelleen
settings-look-up = Etsi tilaus
settings-sign-out = Kirjaudu ulos

# Asked before signing out.
settings-sign-out-title = Kirjaudutaanko ulos tältä tietokoneelta?
settings-sign-out-lost = Kaikkea ei ole vielä lähetetty
settings-sign-out-unsent = { $count ->
    [one] { $count } viesti odottaa yhteyttä tai sinua. Se katoaa, jos kirjaudut ulos.
   *[other] { $count } viestiä odottaa yhteyttä tai sinua. Ne katoavat, jos kirjaudut ulos.
}
settings-sign-out-drafts = { $count ->
    [one] { $count } luonnos katoaa, jos kirjaudut ulos.
   *[other] { $count } luonnosta katoaa, jos kirjaudut ulos.
}
settings-sign-out-look = Katso niitä
settings-sign-out-lead-gone = Tältä tietokoneelta poistetaan:
settings-sign-out-orders = { $count ->
    [0] tilauksesi ja niiden paketit
    [one] { $count } tilaus ja sen paketit
   *[other] { $count } tilausta ja niiden paketit
}
settings-sign-out-messages = niitä koskevat viestisi, myös vielä lähettämättömät
settings-sign-out-read = tieto lukemistasi ohjesivuista
settings-sign-out-key = kirjautumistietosi
settings-sign-out-lead-kept = Nämä säilyvät:
settings-sign-out-help = ohjesivut ja kirjanmerkkisi
settings-sign-out-choices = kielesi ja sovelluksen ulkoasu
settings-sign-out-store = Kaupasta { $store } ei poisteta mitään. Kun kirjaudut uudelleen, tilauksesi palaavat.
settings-sign-out-guest = Kaupasta { $store } ei poisteta mitään. Voit etsiä tilauksen uudelleen milloin tahansa.
settings-sign-out-offline = Yhteyttä ei ole. Kirjautumistietosi poistetaan tältä tietokoneelta nyt, ja kauppa saa siitä tiedon heti, kun yhteys palaa.
settings-sign-out-stay = Pysy kirjautuneena
settings-signed-out = Olet kirjautunut ulos. Tilauksesi poistettiin tältä tietokoneelta.

settings-notices = Ilmoitukset
settings-notices-private = Nämä asetukset pysyvät tällä tietokoneella. Sovelluksen ilmoitusluettelossa näkyy aina kaikki.
settings-notices-toasts = Työpöytäilmoitukset
settings-notices-toasts-hint = Lyhyt viesti näytöllä, kun jotain tapahtuu, myös ikkunan ollessa kiinni.
settings-notices-only-wrong = Vain jos jokin on vialla
settings-notices-only-wrong-hint = Kuulet vain siitä, mikä ei suju luvatusti tai vaatii toimiasi.
settings-notices-kinds = Mistä sinulle ilmoitetaan
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count }/{ $total } valittu
       *[other] { $count }/{ $total } valittu
    }
settings-notices-news = Mitä tapahtuu
settings-notices-wrong = Mikä ei suju luvatusti tai vaatii toimiasi
settings-notice-order-confirmed = Tilaus vahvistettu
settings-notice-order-shipped = Tilaus lähetetty
settings-notice-order-delivered = Tilaus toimitettu
settings-notice-order-cancelled = Tilaus peruutettu
settings-notice-delivery-date-moved = Toimituspäivä siirtynyt
settings-notice-action-required = Tilaus vaatii toimiasi
settings-notice-refunded = Rahat palautettu
settings-notice-request-answered = Vastaus pyyntöön
settings-notice-ship-date-passed = Ei lähetetty ajoissa
settings-notice-no-scan = Paketista ei tietoa moneen päivään
settings-notice-delivery-window-passed = Ei toimitettu ajoissa
settings-notice-pickup-deadline-near = Paketin noutoaika päättyy
settings-notice-return-window-ending = Palautusaika päättyy
settings-notice-payment-due = Viimeinen maksupäivä
settings-notice-request-unanswered = Pyyntö pitkään ilman vastausta
settings-notices-quiet = Hiljaiset tunnit
settings-notices-quiet-hint = Siitä, mitä sinä aikana tapahtuu, saat yhteenvedon lopuksi.
settings-notices-quiet-from = Alkaa
settings-notices-quiet-to = Päättyy
settings-notices-digest = Yksi kooste päivässä
settings-notices-digest-hint = Yksittäisten ilmoitusten sijaan saat kerran päivässä ilmoituksen siitä, mitä uutta on.
settings-notices-digest-at = Kello
settings-notices-muted = Mykistetyt tilaukset
settings-notices-muted-hint = Niiden ilmoitukset näkyvät vain luettelossa.
settings-notices-muted-none = Ei yhtään. Tilauksen voi mykistää sen sivulla ja ilmoitusluettelossa.
settings-notices-unmute = Poista tilauksen { $order } mykistys
settings-notices-muted-gone = Tilaus, jota ei ole tällä tietokoneella

settings-running = Ikkuna ja käynnistys
settings-background = Kun ikkuna suljetaan
settings-background-hint = Sovellus kertoo tapahtumista myös ilman ikkunaa. Silloin se käyttää vain vähän muistia.
settings-background-stay = Jätä käyntiin
settings-background-quit = Lopeta
settings-background-unasked = Sinulta kysytään, kun suljet ikkunan ensimmäisen kerran.
settings-background-no-tray = Tällä työpöydällä ei ole kellon vieressä paikkaa sovelluksille, joilla ei ole ikkunaa. Siksi ikkunan sulkeminen lopettaa sovelluksen.
settings-autostart = Avaa, kun kirjaudun tietokoneelle
settings-autostart-hint = Sovellus käynnistyy silloin ilman ikkunaa, kellon viereen, ja kertoo tapahtumista.

# Help pages in several languages.
settings-help = Ohjeet tällä tietokoneella
settings-help-lead = Näillä kielillä ohjesivuja voi lukea ilman yhteyttä.
settings-help-size = { $count ->
    [one] { $count } artikkeli, { $size }
   *[other] { $count } artikkelia, { $size }
}
settings-help-own = Oma kielesi
settings-help-main = Kaupan pääkieli
settings-help-whole = Valmis
settings-help-partly = Vielä kesken
settings-help-coming = Kopioidaan
settings-help-coming-offline = Tulee, kun yhteys palaa
settings-help-remove = Poista ohjeet ({ $language })
settings-help-removed = Ohjeet ({ $language }) poistettiin tältä tietokoneelta.
settings-undo = Kumoa
settings-help-add = Lisää kieli
settings-help-add-choose = Valitse kieli
settings-help-all = Kaikki kaupan kielet ovat täällä.
settings-help-file = Lisää tiedostosta
settings-help-file-done =
    { $count ->
        [one] Ohjeet lisätty (kieli: { $language }): { $count } artikkeli.
       *[other] Ohjeet lisätty (kieli: { $language }): { $count } artikkelia.
    }

# What is stored.
settings-storage = Tallennettu tälle tietokoneelle
settings-storage-cache = Tilaukset ja ohjesivut
settings-storage-orders = { $count ->
    [0] Ei tilauksia
    [one] { $count } tilaus
   *[other] { $count } tilausta
}
settings-storage-media = Kuvat
settings-storage-local = Valintasi ja tekstisi
settings-storage-total = Yhteensä
settings-storage-limit = Kuvien säilytys
settings-storage-limit-hint = Ensin säilytetään uusimpien tilaustesi ja omankielisen ohjeen kuvat. Muut haetaan, kun katsot niitä.
settings-storage-up-to = Enintään { $size }
settings-storage-all = Kaikki
settings-storage-folder = Kansio tällä tietokoneella
settings-storage-copy = Kopioi
settings-storage-copied = Kopioitu
settings-storage-again = Tilaukset, ohjesivut ja kuvat voi aina hakea kaupasta uudelleen.

# What happens to the customer's data, in plain words.
settings-privacy = Yksityisyys
settings-privacy-store-title = Yhteys vain kauppaan { $store }
settings-privacy-store = Sovellus on yhteydessä kauppaan eikä kehenkään muuhun. Siinä ei ole mainoksia eikä seurantaa, eikä se raportoi siitä, mitä teet.
settings-privacy-search-title = Haut pysyvät täällä
settings-privacy-search = Se, mitä haet ja luet, ei koskaan lähde tältä tietokoneelta.
settings-privacy-links-title = Linkit avautuvat selaimeen
settings-privacy-links = Näet ennen avaamista, minne linkki vie. Sovellukseen ei ladata mitään muualta.
settings-privacy-encrypted-title = Tallennetut tiedot on salattu
settings-privacy-keychain = Avain on tämän tietokoneen avainnipussa ja avautuu käyttäjätililläsi.
settings-privacy-key-file = Tällä tietokoneella ei ole avainnippua. Avain on tiedostossa, jota vain käyttäjätilisi voi lukea. Joka voi käyttää tiliäsi, voi lukea tilauksesi.
settings-privacy-key-path = Avaintiedosto

# The app itself.
settings-about = Tietoja
settings-about-version = Versio
settings-about-store = Kauppa
settings-about-website = Verkkosivusto
settings-about-email = Sähköposti
settings-about-hours = Palveluajat
settings-about-hours-line = { $days } klo { $open }–{ $close }

# First run, and the way to sign in later.
session-welcome-title = Tervetuloa kauppaan { $store }
session-welcome-lead = Tilauksesi ja kaikki vastaukset omalla tietokoneellasi. Myös ilman yhteyttä.
session-title = Kirjaudu sisään
session-lead = Kirjautumalla saat tilauksesi tälle tietokoneelle.
session-language = Kieli
session-sign-in-title = Kirjaudu sisään
session-sign-in-text = Selaimesi avaa kaupan { $store } sivun. Salasanasi pysyy siellä.
session-sign-in = Kirjaudu selaimella
session-look-up-title = Eikö sinulla ole tiliä?
session-look-up-text = Etsi yksi tilaus sen numerolla ja sähköpostiosoitteellasi.
session-look-up-open = Etsi tilaus
session-help-title = Haluatko vain lukea?
session-help-text = Ohjesivuihin ei tarvita tiliä.
session-help-open = Lue ohjeita
session-private = Tänne saapuvat tiedot tallennetaan salattuina tälle tietokoneelle ja näytetään vain sinulle.
session-offline-title = Yhteyttä ei ole
session-offline-text = Kirjautumiseen tarvitaan yhteys. Täällä olevia ohjesivuja voi lukea nyt.
session-already-title = Olet kirjautunut sisään
session-already-text = Tili: { $account }.
session-already-guest = Vieraana, ja näet yhden tilauksen. Kirjaudu sisään, niin näet täällä ne kaikki.
session-go-home = Omiin tilauksiin

# While the customer is in the browser.
session-wait-title = Jatka selaimessa
session-wait-text = Kirjaudu sisään kaupan { $store } sivulla ja palaa sitten. Tämä sivu jatkaa automaattisesti.
session-wait-not-open = Eikö sivu avautunut?
session-wait-copy-hint = Kopioi tämä osoite tämän tietokoneen selaimeen:
session-wait-copy = Kopioi osoite
session-wait-copied = Osoite kopioitiin
session-wait-open = Avaa sivu uudelleen
session-wait-cancel = Keskeytä kirjautuminen
session-signed-in = Olet kirjautunut sisään. Tilauksiasi ladataan.
session-failed-title = Kirjautuminen ei onnistunut
session-failed-text = Sivu on ehkä suljettu, tai se odotti liian kauan. Yritä uudelleen.

# Looking up one order without an account.
session-find-title = Etsi tilaus
session-find-text = Tilausnumero on sähköpostitse tulleessa vahvistuksessa.
session-find-replaces-account = Olet kirjautunut tilillä { $account }. Tilauksen etsiminen kirjaa sinut täällä ulos: tällä tietokoneella on sitten vain se yksi tilaus, kunnes kirjaudut uudelleen.
session-find-replaces-guest = Se tulee aiemmin etsimäsi tilauksen tilalle.
session-find-email = Sähköpostiosoite
session-find-email-hint = Se, jolla tilasit
session-find-email-missing = Anna sähköpostiosoite, jolla tilasit.
session-find-email-wrong = Tämä ei näytä sähköpostiosoitteelta. Sen pitäisi olla muotoa nimi@example.com.
session-find-number = Tilausnumero
session-find-number-missing = Anna tilausnumero.
session-find-send = Etsi
session-find-back = Takaisin
session-find-failed-title = Tilausta ei löytynyt
session-find-failed-text = Tarkista sekä sähköpostiosoite että numero. Vahvistus voi tulla sähköpostiin muutaman minuutin kuluttua tilauksesta.
session-find-wait-title = Liian monta yritystä
session-find-wait-text = { $seconds ->
    [one] Odota turvallisuussyistä { $seconds } sekunti.
   *[other] Odota turvallisuussyistä { $seconds } sekuntia.
}
session-find-wait-minutes = { $minutes ->
    [one] Odota turvallisuussyistä { $minutes } minuutti.
   *[other] Odota turvallisuussyistä { $minutes } minuuttia.
}
session-find-wait-over = Voit nyt yrittää uudelleen.
session-found = Tilauksesi löytyi.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Kirjaudu uudelleen
session-expired-text = { $store } pyytää sinua vahvistamaan, että kyseessä olet sinä. Siihen asti näet tilauksesi sellaisina kuin ne olivat.
session-expired-sign-in = Kirjaudu uudelleen
