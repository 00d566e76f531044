# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Přihlášení proběhlo
system-signed-in-text = Tuto stránku můžete zavřít a vrátit se do aplikace.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Přihlášení se nezdařilo
system-sign-in-failed-text = Vraťte se prosím do aplikace a zkuste to znovu.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = Aplikace { $app } je už otevřená
system-already-open-text = Podívejte se prosím po jejím druhém okně. Dvě najednou by si překážela.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Čekáme na vaši klíčenku
system-keychain-slow-text = Aplikace { $app } šifruje, co ukládá, a klíč by ráda uložila do systémové klíčenky. Pokud se vás systém zeptá na heslo, zadejte ho prosím. Bez klíčenky bude klíč v souboru, který můžete číst jen vy.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Vaše klíčenka neodpovídá
system-keychain-silent-text = Je v ní klíč k údajům, které sem { $app } ukládá. Odemkněte ji prosím a zkuste to znovu. Pokud začnete znovu od začátku, { $app } všechno stáhne z obchodu, ale co jste ještě neodeslali, zůstane nepřístupné.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Klíč k vašim údajům chybí
system-key-lost-text = Aplikace { $app } šifruje, co ukládá, a klíč není tam, kde byl. Pokud začnete znovu od začátku, všechno se stáhne z obchodu, ale co jste ještě neodeslali, zůstane nepřístupné.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = Aplikace { $app } nemůže používat svou složku
system-folder-unusable-text = Zkontrolujte prosím, zda je na disku volné místo, zda smíte zapisovat do svých složek a zda je { $app } v aktuální verzi.

# Buttons.
system-trouble-again = Zkusit znovu
system-trouble-afresh = Začít znovu od začátku
system-trouble-without-keychain = Pokračovat bez klíčenky
system-trouble-quit = Ukončit
