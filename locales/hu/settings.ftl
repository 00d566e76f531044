# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Beállítások

# Language and money.
settings-words = Nyelv és pénznem
settings-language = Nyelv
settings-language-hint = Azonnal átvált. Ott marad, ahol most van.
settings-language-system = A számítógép szerint
settings-currency = Árak pénzneme
settings-currency-hint = A rendelés megtartja azt a pénznemet, amelyben fizetett. Az átszámított összeg mellette látható, az árfolyammal és annak napjával.
settings-currency-paid = Ahogy fizette, átszámítás nélkül
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = A pénznemek a webáruházzal való első kapcsolat után láthatók.

# How the app looks.
settings-look = Megjelenés
settings-theme = Színek
settings-theme-system = A számítógép szerint
settings-theme-light = Világos
settings-theme-dark = Sötét
settings-text-size = Szövegméret
settings-text-size-hint = A szöveg körül is minden nagyobb lesz.

# Who is signed in.
settings-account = Fiók
settings-account-signed-in = Bejelentkezve
settings-account-unknown = Az Ön { $store }-fiókja
settings-account-guest = Vendég
settings-account-guest-text = Egy rendelést keresett meg. Jelentkezzen be, hogy az összes itt legyen.
settings-account-out = Nincs bejelentkezve
settings-account-out-text = A súgóoldalak fiók nélkül is működnek. Jelentkezzen be, hogy a rendelései is itt legyenek.
settings-account-waiting = Bejelentkezés folyamatban
settings-account-waiting-text = A böngészője nyitva van a webáruház oldalán. Ha végzett, térjen vissza ide.
settings-account-expired-text = Ami itt van tárolva, továbbra is olvasható. Az új hírekhez jelentkezzen be újra.
settings-account-show-waiting = Megjelenítés
settings-sign-in = Bejelentkezés
settings-sign-in-again = Bejelentkezés újra
settings-look-up = Rendelés keresése
settings-sign-out = Kijelentkezés

# Asked before signing out.
settings-sign-out-title = Kijelentkezik ezen a számítógépen?
settings-sign-out-lost = Még nincs minden elküldve
settings-sign-out-unsent = { $count ->
    [one] { $count } üzenet kapcsolatra vagy Önre vár. Kijelentkezéskor elvész.
   *[other] { $count } üzenet kapcsolatra vagy Önre vár. Kijelentkezéskor elvesznek.
}
settings-sign-out-drafts = { $count } piszkozat kijelentkezéskor elvész.
settings-sign-out-look = Megnézés
settings-sign-out-lead-gone = Erről a számítógépről törlődik:
settings-sign-out-orders = { $count ->
    [0] a rendelései és a csomagjaik
    [one] { $count } rendelése és a csomagjai
   *[other] { $count } rendelése és a csomagjaik
}
settings-sign-out-messages = a róluk szóló üzenetei, a még el nem küldöttek is
settings-sign-out-read = az olvasott súgóoldalak listája
settings-sign-out-key = a bejelentkezési adatok
settings-sign-out-lead-kept = Megmarad:
settings-sign-out-help = a súgóoldalak és a könyvjelzői
settings-sign-out-choices = a nyelve és az alkalmazás megjelenése
settings-sign-out-store = A webáruházban ({ $store }) semmi sem törlődik. Ha újra bejelentkezik, a rendelései visszatérnek.
settings-sign-out-guest = A webáruházban ({ $store }) semmi sem törlődik. A rendelést bármikor újra megkeresheti.
settings-sign-out-offline = Nincs kapcsolat. A bejelentkezési adatokat most töröljük erről a számítógépről, a webáruház pedig értesül róla, amint lesz kapcsolat.
settings-sign-out-stay = Maradok bejelentkezve
settings-signed-out = Kijelentkezett. A rendeléseit eltávolítottuk erről a számítógépről.

settings-notices = Értesítések
settings-notices-private = Ezek a beállítások ezen a számítógépen maradnak. Az alkalmazás értesítéseinek listája mindig teljes.
settings-notices-toasts = Asztali értesítések
settings-notices-toasts-hint = Rövid üzenet a képernyőn, ha történik valami, bezárt ablaknál is.
settings-notices-only-wrong = Csak ha valami nincs rendben
settings-notices-only-wrong-hint = Csak arról kap hírt, ami nem terv szerint halad, vagy amivel teendője van.
settings-notices-kinds = Miről kap értesítést
settings-notices-kinds-chosen = { $total } közül { $count } kiválasztva
settings-notices-news = Ami történik
settings-notices-wrong = Ami nem terv szerint halad, vagy teendővel jár
settings-notice-order-confirmed = Rendelés visszaigazolva
settings-notice-order-shipped = Rendelés feladva
settings-notice-order-delivered = Rendelés kézbesítve
settings-notice-order-cancelled = Rendelés törölve
settings-notice-delivery-date-moved = Módosult kézbesítési időpont
settings-notice-action-required = Teendője van
settings-notice-refunded = Pénz visszatérítve
settings-notice-request-answered = Válasz egy kérésre
settings-notice-ship-date-passed = Nem adtuk fel időben
settings-notice-no-scan = Napok óta nincs hír egy csomagról
settings-notice-delivery-window-passed = Nem érkezett meg időben
settings-notice-pickup-deadline-near = Utolsó napok egy csomag átvételére
settings-notice-return-window-ending = Utolsó napok a visszaküldésre
settings-notice-payment-due = Utolsó nap a fizetésre
settings-notice-request-unanswered = Régóta nincs válasz egy kérésre
settings-notices-quiet = Csendes órák
settings-notices-quiet-hint = Ami közben történik, azt a végükön összefoglaljuk.
settings-notices-quiet-from = Kezdete
settings-notices-quiet-to = Vége
settings-notices-digest = Napi egy összefoglaló
settings-notices-digest-hint = Külön üzenetek helyett naponta egy üzenet foglalja össze az újdonságokat.
settings-notices-digest-at = Időpont
settings-notices-muted = Némított rendelések
settings-notices-muted-hint = Az értesítéseik csak a listában jelennek meg.
settings-notices-muted-none = Nincs ilyen. Rendelést az oldalán és az értesítések listájában némíthat.
settings-notices-unmute = Némítás feloldása: { $order }
settings-notices-muted-gone = Egy rendelés, amely nincs ezen a számítógépen

settings-running = Ablak és indítás
settings-background = Ha az ablak be van zárva
settings-background-hint = Az alkalmazás ablak nélkül is szól, ha történik valami. Ilyenkor kevés memóriát használ.
settings-background-stay = Fusson tovább
settings-background-quit = Kilépés
settings-background-unasked = Az ablak első bezárásakor megkérdezzük.
settings-background-no-tray = Ezen az asztalon az óra mellett nincs hely ablak nélküli alkalmazásoknak. Ezért az ablak bezárása az alkalmazásból is kilép.
settings-autostart = Megnyitás, amikor bejelentkezem a számítógépre
settings-autostart-hint = Az alkalmazás ekkor ablak nélkül, az óra mellett indul el, és szól, ha történik valami.

# Help pages in several languages.
settings-help = Súgó ezen a számítógépen
settings-help-lead = Ezeken a nyelveken a súgóoldalak kapcsolat nélkül is olvashatók.
settings-help-size = { $count } cikk, { $size }
settings-help-own = Az Ön nyelve
settings-help-main = A webáruház fő nyelve
settings-help-whole = Teljes
settings-help-partly = Még nem teljes
settings-help-coming = Másolás alatt
settings-help-coming-offline = A következő kapcsolatkor érkezik
settings-help-remove = Súgó eltávolítása ({ $language })
settings-help-removed = A súgót ({ $language }) eltávolítottuk erről a számítógépről.
settings-undo = Visszavonás
settings-help-add = Nyelv hozzáadása
settings-help-add-choose = Válasszon nyelvet
settings-help-all = A webáruház minden nyelve itt van.
settings-help-file = Hozzáadás fájlból
settings-help-file-done = Súgó hozzáadva ({ $language }): { $count } cikk.

# What is stored.
settings-storage = Ezen a számítógépen tárolva
settings-storage-cache = Rendelések és súgóoldalak
settings-storage-orders = { $count ->
    [0] Nincs rendelés
    [one] { $count } rendelés
   *[other] { $count } rendelés
}
settings-storage-media = Képek
settings-storage-local = Amit Ön választott és írt
settings-storage-total = Összesen
settings-storage-limit = Képek megőrzése
settings-storage-limit-hint = Elsőként a legújabb rendelések és az Ön nyelvén írt súgó képei maradnak meg. A többi akkor töltődik le, amikor megnézi.
settings-storage-up-to = Legfeljebb { $size }
settings-storage-all = Mind
settings-storage-folder = Mappa ezen a számítógépen
settings-storage-copy = Másolás
settings-storage-copied = Másolva
settings-storage-again = A rendelések, a súgóoldalak és a képek bármikor újra letölthetők a webáruházból.

# What happens to the customer's data, in plain words.
settings-privacy = Adatvédelem
settings-privacy-store-title = Csak a webáruházzal ({ $store }) kommunikál
settings-privacy-store = Az alkalmazás a webáruházzal kommunikál, senki mással. Nincsenek benne hirdetések, nem méri és nem jelenti, mit csinál.
settings-privacy-search-title = A keresés itt marad
settings-privacy-search = Amit keres és amit olvas, soha nem hagyja el ezt a számítógépet.
settings-privacy-links-title = A hivatkozások a böngészőben nyílnak meg
settings-privacy-links = Megnyitás előtt látja, hová vezet egy hivatkozás. Az alkalmazás máshonnan semmit sem tölt be.
settings-privacy-encrypted-title = Amit tárolunk, titkosítva van
settings-privacy-keychain = A kulcs a számítógép kulcskarikáján van, és a felhasználói fiókja nyitja.
settings-privacy-key-file = Ezen a számítógépen nincs kulcskarika. A kulcs egy fájlban van, amelyet csak az Ön felhasználói fiókja olvashat. Aki használhatja a fiókját, olvashatja a rendeléseit.
settings-privacy-key-path = A kulcsfájl

# The app itself.
settings-about = Névjegy
settings-about-version = Verzió
settings-about-store = Webáruház
settings-about-website = Webhely
settings-about-email = E-mail
settings-about-hours = Nyitvatartás
settings-about-hours-line = { $days }, { $open }–{ $close }

# First run, and the way to sign in later.
session-welcome-title = Üdvözli Önt: { $store }
session-welcome-lead = A rendelései és minden válasz, itt a számítógépén. Kapcsolat nélkül is.
session-title = Bejelentkezés
session-lead = Így a rendelései ezen a számítógépen is elérhetők.
session-language = Nyelv
session-sign-in-title = Bejelentkezés
session-sign-in-text = A böngészőben megnyílik a webáruház ({ $store }) oldala. A jelszava ott marad.
session-sign-in = Bejelentkezés böngészővel
session-look-up-title = Nincs fiókja?
session-look-up-text = Keressen meg egy rendelést a száma és az e-mail-címe alapján.
session-look-up-open = Rendelés keresése
session-help-title = Csak olvasna?
session-help-text = A súgóoldalakhoz nem kell fiók.
session-help-open = Súgó olvasása
session-private = Ami ide megérkezik, titkosítva tárolódik ezen a számítógépen, és csak Ön látja.
session-offline-title = Nincs kapcsolat
session-offline-text = A bejelentkezéshez kapcsolat kell. Az itt lévő súgóoldalak most is olvashatók.
session-already-title = Be van jelentkezve
session-already-text = Fiók: { $account }.
session-already-guest = Vendégként, egy rendeléssel. Jelentkezzen be, hogy az összes itt legyen.
session-go-home = Tovább a rendeléseimhez

# While the customer is in the browser.
session-wait-title = Folytassa a böngészőben
session-wait-text = Jelentkezzen be a webáruház ({ $store }) oldalán, majd térjen vissza. Ez az oldal automatikusan továbblép.
session-wait-not-open = Nem nyílt meg az oldal?
session-wait-copy-hint = Másolja ezt a címet egy böngészőbe ezen a számítógépen:
session-wait-copy = Cím másolása
session-wait-copied = A cím a vágólapra került
session-wait-open = Oldal megnyitása újra
session-wait-cancel = Bejelentkezés megszakítása
session-signed-in = Bejelentkezett. A rendelései betöltődnek.
session-failed-title = A bejelentkezés nem sikerült
session-failed-text = Lehet, hogy az oldalt bezárták, vagy túl sokáig várt. Próbálja újra.

# Looking up one order without an account.
session-find-title = Rendelés keresése
session-find-text = A rendelésszámot megtalálja az e-mailben kapott visszaigazoláson.
session-find-replaces-account = Bejelentkezve: { $account }. Egy rendelés keresése itt kijelentkezteti: ezen a számítógépen ezután csak az az egy rendelés marad, amíg újra be nem jelentkezik.
session-find-replaces-guest = A korábban megkeresett rendelés helyére kerül.
session-find-email = E-mail-cím
session-find-email-hint = Amellyel rendelt
session-find-email-missing = Adja meg azt az e-mail-címet, amellyel rendelt.
session-find-email-wrong = Ez nem tűnik e-mail-címnek. Ilyennek kell lennie: nev@example.com.
session-find-number = Rendelésszám
session-find-number-missing = Adja meg a rendelésszámot.
session-find-send = Keresés
session-find-back = Vissza
session-find-failed-title = Nem található rendelés
session-find-failed-text = Ellenőrizze az e-mail-címet és a számot is. A visszaigazoló e-mail a rendelés után néhány perccel érkezhet meg.
session-find-wait-title = Túl sok próbálkozás
session-find-wait-text = Az Ön biztonsága érdekében várjon { $seconds } másodpercet.
session-find-wait-minutes = Az Ön biztonsága érdekében várjon { $minutes } percet.
session-find-wait-over = Most újra próbálhatja.
session-found = Megtaláltuk a rendelését.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Jelentkezzen be újra
session-expired-text = { $store } kéri, hogy erősítse meg, valóban Ön az. Addig a rendeléseit a legutóbbi állapotukban látja.
session-expired-sign-in = Bejelentkezés újra
