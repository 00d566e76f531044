# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Tätä ei ole tällä tietokoneella. Se on voitu poistaa, tai se ei ole vielä saapunut.
error-offline = Tähän tarvitaan yhteys, eikä sitä nyt ole. Kaikkea tallennettua voi yhä lukea.
error-store-trouble = Kauppa ei vastaa nyt kunnolla. Yritämme automaattisesti uudelleen.
error-sign-in-failed = Kirjautuminen ei onnistunut. Yritä uudelleen.
error-look-up-failed = Tällä sähköpostiosoitteella ja numerolla ei löytynyt tilausta. Tarkista molemmat.
error-too-many-attempts = Yrityksiä oli liian monta. Odota muutama minuutti ennen seuraavaa.
error-link-refused = Tätä linkkiä ei voi avata turvallisesti, joten se pysyy suljettuna.
error-no-pack = Tiedostossa ei ole tämän sovelluksen ohjesivuja, tai siinä on vain osa niistä. Mitään ei muutettu.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Kirjoita muutama sana tai lisää kuva.
error-text-too-long = Teksti on liian pitkä lähetettäväksi. Lyhennä sitä.
error-no-lines = Valitse vähintään yksi tuote.
error-line-not-eligible = Jotakin tuotetta ei voi enää valita tai sen määrä on liian suuri. Tarkista luettelo.
error-address-incomplete = Osa osoitteesta puuttuu.
error-too-many-attachments = Tiedostoja on jo liikaa. Tätä ei lisätty.
error-topic-closed = Tämä ei ole enää mahdollista tälle tilaukselle. Kirjoittamasi teksti on tallessa.
error-on-its-way = Tätä lähetetään jo, joten sitä ei voi enää muuttaa.

## Why one file is not added to a message

error-file-empty = Tiedosto on tyhjä.
error-file-too-large = Tiedosto on liian suuri. Tiedoston koko saa olla enintään { $size }.
error-file-type = Vain kuvia (JPEG, PNG, WebP, HEIC) ja PDF-tiedostoja voi lähettää.
error-file-damaged = Tiedostoa ei voi avata. Se voi olla vioittunut.
error-file-pixels = Kuvassa on liikaa pikseleitä. Pienempi kopio siitä riittää.

## Anything else

error-internal = Sovelluksessa meni jotain vikaan. Yritä uudelleen.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Tätä ei voitu näyttää
