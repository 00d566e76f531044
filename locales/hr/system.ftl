# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Prijavljeni ste
system-signed-in-text = Možete zatvoriti ovu stranicu i vratiti se u aplikaciju.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Prijava nije uspjela
system-sign-in-failed-text = Vratite se u aplikaciju i pokušajte ponovno.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = Aplikacija { $app } već je otvorena
system-already-open-text = Potražite njezin drugi prozor. Dva odjednom smetala bi jedan drugomu.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Čekamo vaš privjesak ključeva
system-keychain-slow-text = { $app } šifrira ono što sprema i ključ bi htio čuvati u privjesku ključeva vašeg sustava. Ako se od vas zatraži lozinka, unesite je. Bez privjeska ključeva ključ se čuva u datoteci koju možete čitati samo vi.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Vaš privjesak ključeva ne odgovara
system-keychain-silent-text = U njemu je ključ za ono što { $app } ovdje sprema. Otključajte ga i pokušajte ponovno. Ako krenete ispočetka, { $app } će sve ponovno preuzeti iz trgovine, ali ono što još niste poslali ostat će zaključano.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Nedostaje ključ za vaše podatke
system-key-lost-text = { $app } šifrira ono što sprema, a ključ nije ondje gdje se čuvao. Ako krenete ispočetka, sve se ponovno preuzima iz trgovine, ali ono što još niste poslali ostat će zaključano.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } ne može koristiti svoju mapu
system-folder-unusable-text = Provjerite ima li na disku slobodnog mjesta, smijete li pisati u svoje mape i je li { $app } u najnovijoj verziji.

# Buttons.
system-trouble-again = Pokušaj ponovno
system-trouble-afresh = Kreni ispočetka
system-trouble-without-keychain = Nastavi bez privjeska ključeva
system-trouble-quit = Zatvori aplikaciju

system-notice-order-confirmed = Narudžba { $order } je potvrđena
system-notice-order-confirmed-text = Priprema se: { $goods }
system-notice-order-shipped = Narudžba { $order } je poslana
system-notice-order-shipped-text = Na putu: { $goods }
system-notice-order-delivered = Narudžba { $order } je dostavljena
system-notice-order-delivered-text = Stiglo: { $goods }
system-notice-order-cancelled = Narudžba { $order } je otkazana
system-notice-order-cancelled-text = Ništa više neće biti poslano: { $goods }
system-notice-delivery-date-moved = Novi datum dostave za narudžbu { $order }
system-notice-delivery-date-moved-text = Stiže nekog drugog dana: { $goods }
system-notice-action-required = Narudžba { $order } traži vašu pozornost
system-notice-action-required-text = Stoji dok nešto ne poduzmete: { $goods }
system-notice-refunded = Vraćen novac za narudžbu { $order }
system-notice-refunded-text = Povrat novca: { $goods }
system-notice-request-answered = Stigao je odgovor na vaš zahtjev
system-notice-request-answered-text = Otvorite ga da biste pročitali odgovor.
system-notice-request-unanswered = Na vaš zahtjev još nema odgovora
system-notice-request-unanswered-text = Traje dulje nego obično. Možete pisati ponovno.
system-notice-ship-date-passed = Narudžba { $order } još nije poslana
system-notice-ship-date-passed-text = Kasnije od obećanog: { $goods }
system-notice-no-scan = Nema vijesti o narudžbi { $order }
system-notice-no-scan-text = Prijevoznik danima ništa ne javlja: { $goods }
system-notice-delivery-window-passed = Narudžba { $order } još nije stigla
system-notice-delivery-window-passed-text = Kasnije od očekivanog: { $goods }
system-notice-pickup-deadline-near = Preuzmite narudžbu { $order }
system-notice-pickup-deadline-near-text = Paket se uskoro vraća: { $goods }
system-notice-return-window-ending = Rok za povrat narudžbe { $order }
system-notice-return-window-ending-text = Još se nekoliko dana može vratiti: { $goods }
system-notice-payment-due = Plaćanje narudžbe { $order }
system-notice-payment-due-text = Još nedostaje, a rok je blizu: { $goods }
system-notice-summary = { $count ->
    [one] { $count } nova obavijest
    [few] { $count } nove obavijesti
   *[other] { $count } novih obavijesti
}
system-notice-open = Otvori

system-tray-open = Otvori prozor
system-tray-quit = Zatvori aplikaciju
system-tray-unread = { $count ->
    [0] Nema nepročitanih obavijesti
    [one] { $count } nepročitana obavijest
    [few] { $count } nepročitane obavijesti
   *[other] { $count } nepročitanih obavijesti
}

system-close-title = Nastaviti raditi u pozadini, bez prozora?
system-close-text = Tada odmah doznajete kad se u vašim narudžbama nešto promijeni. To zauzima malo memorije. U postavkama to možete promijeniti u bilo kojem trenutku.
system-close-stay = Nastavi u pozadini
system-close-quit = Zatvori aplikaciju
