# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Bejelentkezett
system-signed-in-text = Bezárhatja ezt az oldalt, és visszatérhet az alkalmazásba.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = A bejelentkezés nem sikerült
system-sign-in-failed-text = Térjen vissza az alkalmazásba, és próbálja újra.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = { $app } már meg van nyitva
system-already-open-text = Keresse meg a másik ablakát. Kettő egyszerre zavarná egymást.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Várakozás a kulcskarikára
system-keychain-slow-text = { $app } titkosítja, amit tárol, és a kulcsot a rendszer kulcskarikáján szeretné őrizni. Ha a rendszer jelszót kér, adja meg. Kulcskarika nélkül a kulcs egy fájlba kerül, amelyet csak Ön olvashat.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = A kulcskarika nem válaszol
system-keychain-silent-text = Ezen van a kulcs ahhoz, amit { $app } itt tárol. Oldja fel, és próbálja újra. Ha újrakezdi, { $app } mindent újra letölt a webáruházból, de amit még nem küldött el, zárolva marad.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Hiányzik az adatai kulcsa
system-key-lost-text = { $app } titkosítja, amit tárol, és a kulcs nincs a helyén. Ha újrakezdi, minden újra letöltődik a webáruházból, de amit még nem küldött el, zárolva marad.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } nem tudja használni a mappáját
system-folder-unusable-text = Ellenőrizze, hogy van-e szabad hely a lemezen, írhat-e a saját mappáiba, és hogy az alkalmazás ({ $app }) naprakész-e.

# Buttons.
system-trouble-again = Újrapróbálás
system-trouble-afresh = Újrakezdés
system-trouble-without-keychain = Tovább kulcskarika nélkül
system-trouble-quit = Kilépés

system-notice-order-confirmed = { $order }: rendelés visszaigazolva
system-notice-order-confirmed-text = Készül: { $goods }
system-notice-order-shipped = { $order }: rendelés feladva
system-notice-order-shipped-text = Úton: { $goods }
system-notice-order-delivered = { $order }: rendelés kézbesítve
system-notice-order-delivered-text = Megérkezett: { $goods }
system-notice-order-cancelled = { $order }: rendelés törölve
system-notice-order-cancelled-text = Már nem küldjük: { $goods }
system-notice-delivery-date-moved = { $order }: új kézbesítési időpont
system-notice-delivery-date-moved-text = Más napon érkezik: { $goods }
system-notice-action-required = { $order }: teendője van a rendeléssel
system-notice-action-required-text = Az Ön intézkedésére vár: { $goods }
system-notice-refunded = { $order }: pénz visszatérítve
system-notice-refunded-text = Visszatérítés: { $goods }
system-notice-request-answered = Válasz érkezett a kérésére
system-notice-request-answered-text = Nyissa meg, és olvassa el a választ.
system-notice-request-unanswered = A kérésére még nem érkezett válasz
system-notice-request-unanswered-text = A szokásosnál tovább tart. Újra írhat.
system-notice-ship-date-passed = { $order }: a rendelést még nem adtuk fel
system-notice-ship-date-passed-text = Később, mint ígértük: { $goods }
system-notice-no-scan = { $order }: nincs hír a rendelésről
system-notice-no-scan-text = Napok óta nincs hír a szállítótól: { $goods }
system-notice-delivery-window-passed = { $order }: a rendelés még nem érkezett meg
system-notice-delivery-window-passed-text = A vártnál később: { $goods }
system-notice-pickup-deadline-near = { $order }: a rendelés átvétele
system-notice-pickup-deadline-near-text = A csomagot hamarosan visszaküldik: { $goods }
system-notice-return-window-ending = { $order }: a visszaküldés határideje
system-notice-return-window-ending-text = Még néhány napig visszaküldhető: { $goods }
system-notice-payment-due = { $order }: a rendelés kifizetése
system-notice-payment-due-text = Még nem érkezett be, és hamarosan esedékes: { $goods }
system-notice-summary = { $count } új értesítés
system-notice-open = Megnyitás

system-tray-open = Ablak megnyitása
system-tray-quit = Kilépés
system-tray-unread = { $count ->
    [0] Nincs olvasatlan értesítés
    [one] { $count } olvasatlan értesítés
   *[other] { $count } olvasatlan értesítés
}

system-close-title = Fusson tovább ablak nélkül?
system-close-text = Így azonnal megtudja, ha a rendeléseivel történik valami. Kevés memóriát használ. Ezt bármikor módosíthatja a beállításokban.
system-close-stay = Fusson tovább
system-close-quit = Kilépés
