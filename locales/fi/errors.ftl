# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Tätä ei ole tällä tietokoneella. Se on voitu poistaa, tai se ei ole vielä saapunut.
error-offline = Tähän tarvitaan yhteys, eikä sitä nyt ole. Kaikkea tallennettua voi yhä lukea.
error-store-trouble = Kauppa ei vastaa nyt kunnolla. Yritämme itse uudelleen.
error-sign-in-failed = Kirjautuminen ei onnistunut. Yritä uudelleen.
error-look-up-failed = Tällä sähköpostiosoitteella ja numerolla ei löytynyt tilausta. Tarkista molemmat.
error-too-many-attempts = Yrityksiä oli liian monta. Odota muutama minuutti ennen seuraavaa.
error-link-refused = Tätä linkkiä ei voi avata turvallisesti, joten se pysyy suljettuna.
error-internal = Sovelluksessa meni jotain vikaan. Yritä uudelleen.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Tätä ei voitu näyttää
