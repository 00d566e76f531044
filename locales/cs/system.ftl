# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Přihlášení proběhlo
system-signed-in-text = Tuto stránku můžete zavřít a vrátit se do aplikace.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Přihlášení se nezdařilo
system-sign-in-failed-text = Vraťte se prosím do aplikace a zkuste to znovu.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = Aplikace { $app } je už otevřená
system-already-open-text = Podívejte se prosím po jejím druhém okně. Dvě najednou by si překážela.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Čekáme na vaši klíčenku
system-keychain-slow-text = Aplikace { $app } šifruje, co ukládá, a klíč by ráda uložila do systémové klíčenky. Pokud se vás systém zeptá na heslo, zadejte ho prosím. Bez klíčenky bude klíč v souboru, který můžete číst jen vy.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Vaše klíčenka neodpovídá
system-keychain-silent-text = Je v ní klíč k údajům, které sem { $app } ukládá. Odemkněte ji prosím a zkuste to znovu. Pokud začnete znovu od začátku, { $app } všechno stáhne z obchodu, ale co jste ještě neodeslali, zůstane nepřístupné.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Klíč k vašim údajům chybí
system-key-lost-text = Aplikace { $app } šifruje, co ukládá, a klíč není tam, kde byl. Pokud začnete znovu od začátku, všechno se stáhne z obchodu, ale co jste ještě neodeslali, zůstane nepřístupné.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = Aplikace { $app } nemůže používat svou složku
system-folder-unusable-text = Zkontrolujte prosím, zda je na disku volné místo, zda smíte zapisovat do svých složek a zda je { $app } v aktuální verzi.

# Buttons.
system-trouble-again = Zkusit znovu
system-trouble-afresh = Začít znovu od začátku
system-trouble-without-keychain = Pokračovat bez klíčenky
system-trouble-quit = Ukončit

system-notice-order-confirmed = Objednávka { $order } je potvrzena
system-notice-order-confirmed-text = Připravuje se: { $goods }
system-notice-order-shipped = Objednávka { $order } byla odeslána
system-notice-order-shipped-text = Na cestě: { $goods }
system-notice-order-delivered = Objednávka { $order } byla doručena
system-notice-order-delivered-text = Doručeno: { $goods }
system-notice-order-cancelled = Objednávka { $order } byla zrušena
system-notice-order-cancelled-text = Nic dalšího se nepošle: { $goods }
system-notice-delivery-date-moved = Nový termín doručení objednávky { $order }
system-notice-delivery-date-moved-text = Dorazí v jiný den: { $goods }
system-notice-action-required = Objednávka { $order } vyžaduje vaši pozornost
system-notice-action-required-text = Je potřeba vaše reakce: { $goods }
system-notice-refunded = Peníze za objednávku { $order } byly vráceny
system-notice-refunded-text = Vrácení peněz: { $goods }
system-notice-request-answered = Na váš požadavek přišla odpověď
system-notice-request-answered-text = Otevřete ho a přečtěte si ji.
system-notice-request-unanswered = Na váš požadavek zatím nikdo neodpověděl
system-notice-request-unanswered-text = Trvá to déle než obvykle. Můžete napsat znovu.
system-notice-ship-date-passed = Objednávka { $order } zatím nebyla odeslána
system-notice-ship-date-passed-text = Později, než bylo slíbeno: { $goods }
system-notice-no-scan = Žádné zprávy o objednávce { $order }
system-notice-no-scan-text = Dopravce už několik dnů nic nehlásil: { $goods }
system-notice-delivery-window-passed = Objednávka { $order } zatím nedorazila
system-notice-delivery-window-passed-text = Později, než se čekalo: { $goods }
system-notice-pickup-deadline-near = Vyzvednout objednávku { $order }
system-notice-pickup-deadline-near-text = Zásilka se brzy vrátí k nám: { $goods }
system-notice-return-window-ending = Konec lhůty pro vrácení objednávky { $order }
system-notice-return-window-ending-text = Ještě několik dnů lze vrátit: { $goods }
system-notice-payment-due = Platba za objednávku { $order }
system-notice-payment-due-text = Stále chybí a termín se blíží: { $goods }
system-notice-summary = { $count ->
    [one] { $count } nové oznámení
    [few] { $count } nová oznámení
    [many] { $count } nového oznámení
   *[other] { $count } nových oznámení
}
system-notice-open = Otevřít

system-tray-open = Otevřít okno
system-tray-quit = Ukončit
system-tray-unread = { $count ->
    [0] Žádná nepřečtená oznámení
    [one] { $count } nepřečtené oznámení
    [few] { $count } nepřečtená oznámení
    [many] { $count } nepřečteného oznámení
   *[other] { $count } nepřečtených oznámení
}

system-close-title = Nechat běžet na pozadí, bez okna?
system-close-text = Pak se hned dozvíte, když se u vašich objednávek něco změní. Zabírá to málo paměti. Kdykoli to můžete změnit v nastavení.
system-close-stay = Nechat běžet
system-close-quit = Ukončit
