# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Olet kirjautunut sisään
system-signed-in-text = Voit sulkea tämän sivun ja palata sovellukseen.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Kirjautuminen ei onnistunut
system-sign-in-failed-text = Palaa sovellukseen ja yritä uudelleen.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = { $app } on jo auki
system-already-open-text = Etsi sovelluksen toinen ikkuna. Kahteen kertaan avattuna se häiritsisi itseään.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Odotetaan avainnippua
system-keychain-slow-text = { $app } salaa tallentamansa tiedot ja haluaa säilyttää avaimen järjestelmäsi avainnipussa. Jos sinulta kysytään salasanaa, anna se. Ilman avainnippua avain säilytetään tiedostossa, jota vain sinä voit lukea.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Avainnippu ei vastaa
system-keychain-silent-text = Siinä on avain tietoihin, jotka { $app } on tallentanut tänne. Avaa sen lukitus ja yritä uudelleen. Jos aloitat alusta, { $app } hakee kaiken kaupasta uudelleen, mutta se, mitä et ollut vielä lähettänyt, jää lukituksi.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Tietojesi avain puuttuu
system-key-lost-text = { $app } salaa tallentamansa tiedot, eikä avain ole siellä, missä sitä säilytettiin. Jos aloitat alusta, kaikki haetaan kaupasta uudelleen, mutta se, mitä et ollut vielä lähettänyt, jää lukituksi.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } ei voi käyttää kansiotaan
system-folder-unusable-text = Tarkista, että levyllä on tilaa, että saat kirjoittaa omiin kansioihisi ja että { $app } on ajan tasalla.

# Buttons.
system-trouble-again = Yritä uudelleen
system-trouble-afresh = Aloita alusta
system-trouble-without-keychain = Jatka ilman avainnippua
system-trouble-quit = Lopeta

system-notice-order-confirmed = Tilaus { $order } on vahvistettu
system-notice-order-confirmed-text = Valmisteilla: { $goods }
system-notice-order-shipped = Tilaus { $order } on lähetetty
system-notice-order-shipped-text = Matkalla: { $goods }
system-notice-order-delivered = Tilaus { $order } on toimitettu
system-notice-order-delivered-text = Perillä: { $goods }
system-notice-order-cancelled = Tilaus { $order } on peruutettu
system-notice-order-cancelled-text = Ei enää lähetetä: { $goods }
system-notice-delivery-date-moved = Tilauksella { $order } on uusi toimituspäivä
system-notice-delivery-date-moved-text = Tulee toisena päivänä: { $goods }
system-notice-action-required = Tilaus { $order } vaatii toimiasi
system-notice-action-required-text = Ei etene, ennen kuin toimit: { $goods }
system-notice-refunded = Tilauksen { $order } rahat on palautettu
system-notice-refunded-text = Palautettu: { $goods }
system-notice-request-answered = Pyyntöösi on vastattu
system-notice-request-answered-text = Lue vastaus avaamalla pyyntö.
system-notice-request-unanswered = Pyyntöösi ei ole vielä vastattu
system-notice-request-unanswered-text = Vastaaminen kestää tavallista pidempään. Voit kirjoittaa uudelleen.
system-notice-ship-date-passed = Tilausta { $order } ei ole vielä lähetetty
system-notice-ship-date-passed-text = Luvattua myöhemmin: { $goods }
system-notice-no-scan = Tilauksesta { $order } ei ole uutta tietoa
system-notice-no-scan-text = Kuljetusyhtiöltä ei tietoa moneen päivään: { $goods }
system-notice-delivery-window-passed = Tilaus { $order } ei ole vielä saapunut
system-notice-delivery-window-passed-text = Arvioitua myöhemmin: { $goods }
system-notice-pickup-deadline-near = Nouda tilaus { $order }
system-notice-pickup-deadline-near-text = Paketti lähtee pian takaisin: { $goods }
system-notice-return-window-ending = Tilauksen { $order } palautusaika päättyy
system-notice-return-window-ending-text = Palautettavissa vielä muutaman päivän: { $goods }
system-notice-payment-due = Tilauksen { $order } maksu
system-notice-payment-due-text = Ei ole vielä saapunut ja erääntyy pian: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } uusi ilmoitus
       *[other] { $count } uutta ilmoitusta
    }
system-notice-open = Avaa

system-tray-open = Avaa ikkuna
system-tray-quit = Lopeta
system-tray-unread =
    { $count ->
        [0] Ei lukemattomia ilmoituksia
        [one] { $count } lukematon ilmoitus
       *[other] { $count } lukematonta ilmoitusta
    }

system-close-title = Jätetäänkö käyntiin ilman ikkunaa?
system-close-text = Silloin saat heti tiedon, kun tilauksissasi tapahtuu jotain. Sovellus käyttää vain vähän muistia. Voit muuttaa tätä asetuksissa milloin tahansa.
system-close-stay = Jätä käyntiin
system-close-quit = Lopeta
