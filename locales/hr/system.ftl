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
system-trouble-quit = Zatvori
