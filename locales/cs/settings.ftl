# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Nastavení

# Language and money.
settings-words = Jazyk a měna
settings-language = Jazyk
settings-language-hint = Změní se ihned. Zůstanete tam, kde jste.
settings-language-system = Podle počítače
settings-currency = Měna cen
settings-currency-hint = Objednávka si ponechá měnu, ve které jste platili. Přepočtená částka je uvedena vedle, s kurzem a jeho datem.
settings-currency-paid = Jak bylo zaplaceno, bez přepočtu
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Měny budou známé po prvním spojení s obchodem.

# How the app looks.
settings-look = Vzhled
settings-theme = Motiv
settings-theme-system = Podle počítače
settings-theme-light = Světlý
settings-theme-dark = Tmavý
settings-text-size = Velikost textu
settings-text-size-hint = Zvětší i všechno kolem textu.

# Who is signed in.
settings-account = Účet
settings-account-signed-in = Přihlášeno
settings-account-unknown = Váš účet v obchodě { $store }
settings-account-guest = Host
settings-account-guest-text = Máte tu jednu vyhledanou objednávku. Přihlaste se a budete tu mít všechny.
settings-account-out = Nepřihlášeno
settings-account-out-text = Stránky nápovědy fungují i bez účtu. Přihlaste se a budete tu mít své objednávky.
settings-account-waiting = Přihlašování
settings-account-waiting-text = V prohlížeči je otevřený web obchodu. Až budete hotovi, vraťte se sem.
settings-account-expired-text = Všechno uložené se dá dál číst. Přihlaste se znovu, abyste viděli aktuální stav.
settings-account-show-waiting = Zobrazit
settings-sign-in = Přihlásit se
settings-sign-in-again = Přihlásit se znovu
settings-look-up = Najít objednávku
settings-sign-out = Odhlásit se

# Asked before signing out.
settings-sign-out-title = Odhlásit se z tohoto počítače?
settings-sign-out-lost = Ještě není všechno odesláno
settings-sign-out-unsent = { $count ->
    [one] { $count } zpráva čeká na připojení nebo na vás. Přišli byste o ni.
    [few] { $count } zprávy čekají na připojení nebo na vás. Přišli byste o ně.
    [many] { $count } zprávy čeká na připojení nebo na vás. Přišli byste o ně.
   *[other] { $count } zpráv čeká na připojení nebo na vás. Přišli byste o ně.
}
settings-sign-out-drafts = { $count ->
    [one] Přišli byste o { $count } koncept.
    [few] Přišli byste o { $count } koncepty.
    [many] Přišli byste o { $count } konceptu.
   *[other] Přišli byste o { $count } konceptů.
}
settings-sign-out-look = Zobrazit je
settings-sign-out-lead-gone = Z tohoto počítače se odstraní:
settings-sign-out-orders = { $count ->
    [0] vaše objednávky a jejich zásilky
    [one] { $count } objednávka a její zásilky
    [few] { $count } objednávky a jejich zásilky
    [many] { $count } objednávky a jejich zásilky
   *[other] { $count } objednávek a jejich zásilky
}
settings-sign-out-messages = vaše zprávy k nim, i ty ještě neodeslané
settings-sign-out-read = seznam přečtených stránek nápovědy
settings-sign-out-key = přihlašovací údaje
settings-sign-out-lead-kept = Zůstanou:
settings-sign-out-help = stránky nápovědy a vaše záložky
settings-sign-out-choices = váš jazyk a vzhled aplikace
settings-sign-out-store = V obchodě { $store } se nic nesmaže. Když se znovu přihlásíte, objednávky se vrátí.
settings-sign-out-guest = V obchodě { $store } se nic nesmaže. Objednávku můžete kdykoli znovu najít.
settings-sign-out-offline = Není připojení. Tento počítač přihlášení zapomene hned a obchodu to oznámí, jakmile se spojení obnoví.
settings-sign-out-stay = Neodhlašovat se
settings-signed-out = Odhlášení proběhlo. Vaše objednávky byly z tohoto počítače odstraněny.

settings-notices = Oznámení
settings-notices-private = Všechno to zůstává v tomto počítači. Seznam oznámení v aplikaci je vždy úplný.
settings-notices-toasts = Oznámení na ploše
settings-notices-toasts-hint = Krátká zpráva na obrazovce, když se něco stane, i když je okno zavřené.
settings-notices-only-wrong = Jen když něco není v pořádku
settings-notices-only-wrong-hint = Dozvíte se jen o tom, co nejde podle plánu nebo vyžaduje vaši pozornost.
settings-notices-kinds = Co oznamovat
settings-notices-kinds-chosen = { $count ->
    [one] Vybráno { $count } z { $total }
    [few] Vybráno { $count } z { $total }
    [many] Vybráno { $count } z { $total }
   *[other] Vybráno { $count } z { $total }
}
settings-notices-news = Co se děje
settings-notices-wrong = Co nejde podle plánu nebo vyžaduje vaši pozornost
settings-notice-order-confirmed = Objednávka potvrzena
settings-notice-order-shipped = Objednávka odeslána
settings-notice-order-delivered = Objednávka doručena
settings-notice-order-cancelled = Objednávka zrušena
settings-notice-delivery-date-moved = Změna termínu doručení
settings-notice-action-required = Je potřeba něco udělat
settings-notice-refunded = Peníze vráceny
settings-notice-request-answered = Odpověď na požadavek
settings-notice-ship-date-passed = Objednávka neodeslána včas
settings-notice-no-scan = Několik dnů bez zpráv o zásilce
settings-notice-delivery-window-passed = Objednávka nedoručena včas
settings-notice-pickup-deadline-near = Poslední dny k vyzvednutí zásilky
settings-notice-return-window-ending = Poslední dny k vrácení zboží
settings-notice-payment-due = Poslední den k zaplacení
settings-notice-request-unanswered = Požadavek dlouho bez odpovědi
settings-notices-quiet = Tiché hodiny
settings-notices-quiet-hint = Co se mezitím stane, se dozvíte v souhrnu, až skončí.
settings-notices-quiet-from = Od
settings-notices-quiet-to = Do
settings-notices-digest = Jeden souhrn denně
settings-notices-digest-hint = Místo jednotlivých zpráv přijde jedna denně se vším novým.
settings-notices-digest-at = Čas
settings-notices-muted = Ztlumené objednávky
settings-notices-muted-hint = Jejich oznámení se objeví jen v seznamu.
settings-notices-muted-none = Žádné. Objednávku můžete ztlumit na její stránce a v seznamu oznámení.
settings-notices-unmute = Zrušit ztlumení objednávky { $order }
settings-notices-muted-gone = Objednávka, která není v tomto počítači

settings-running = Okno a spuštění
settings-background = Když je okno zavřené
settings-background-hint = I bez okna vám aplikace dál oznamuje, co se děje. Zabírá přitom málo paměti.
settings-background-stay = Nechat běžet
settings-background-quit = Ukončit
settings-background-unasked = Zeptáme se, až okno poprvé zavřete.
settings-background-no-tray = Na této ploše není vedle hodin místo pro aplikace bez okna. Zavřením okna se proto aplikace ukončí.
settings-autostart = Spouštět po přihlášení k počítači
settings-autostart-hint = Aplikace se pak spustí bez okna, vedle hodin, a oznamuje vám, co se děje.

# Help pages in several languages.
settings-help = Nápověda v tomto počítači
settings-help-lead = Stránky nápovědy v těchto jazycích se dají číst i bez připojení.
settings-help-size = { $count ->
    [one] { $count } článek, { $size }
    [few] { $count } články, { $size }
    [many] { $count } článku, { $size }
   *[other] { $count } článků, { $size }
}
settings-help-own = Váš jazyk
settings-help-main = Hlavní jazyk obchodu
settings-help-whole = Kompletní
settings-help-partly = Zatím nekompletní
settings-help-coming = Stahuje se
settings-help-coming-offline = Stáhne se při příštím připojení
settings-help-remove = Odstranit nápovědu ({ $language })
settings-help-removed = Nápověda ({ $language }) byla z tohoto počítače odstraněna.
settings-undo = Vrátit zpět
settings-help-add = Přidat jazyk
settings-help-add-choose = Vyberte jazyk
settings-help-all = Jsou tu všechny jazyky obchodu.
settings-help-file = Přidat ze souboru
settings-help-file-done =
    { $count ->
        [one] Nápověda přidána ({ $language }): { $count } článek.
        [few] Nápověda přidána ({ $language }): { $count } články.
        [many] Nápověda přidána ({ $language }): { $count } článku.
       *[other] Nápověda přidána ({ $language }): { $count } článků.
    }

# What is stored.
settings-storage = Uloženo v tomto počítači
settings-storage-cache = Objednávky a stránky nápovědy
settings-storage-orders = { $count ->
    [0] Žádné objednávky
    [one] { $count } objednávka
    [few] { $count } objednávky
    [many] { $count } objednávky
   *[other] { $count } objednávek
}
settings-storage-media = Obrázky
settings-storage-local = Co jste zvolili a napsali
settings-storage-total = Celkem
settings-storage-limit = Uchovávat obrázky
settings-storage-limit-hint = Nejdříve zůstávají obrázky z nejnovějších objednávek a z nápovědy ve vašem jazyce. Ostatní se stáhnou, když si je prohlížíte.
settings-storage-up-to = Nejvýše { $size }
settings-storage-all = Všechny
settings-storage-folder = Složka v tomto počítači
settings-storage-copy = Kopírovat
settings-storage-copied = Zkopírováno
settings-storage-again = Objednávky, stránky nápovědy a obrázky lze z obchodu kdykoli stáhnout znovu.

# What happens to the customer's data, in plain words.
settings-privacy = Soukromí
settings-privacy-store-title = Spojujeme se jen s obchodem { $store }
settings-privacy-store = Aplikace komunikuje s obchodem a s nikým jiným. Nejsou tu reklamy, počítadla ani hlášení o tom, co děláte.
settings-privacy-search-title = Hledání zůstává u vás
settings-privacy-search = Co hledáte a co čtete, nikdy neopustí tento počítač.
settings-privacy-links-title = Odkazy se otevírají v prohlížeči
settings-privacy-links = Než se odkaz otevře, vidíte, kam vede. Do aplikace se nic nenačítá odjinud.
settings-privacy-encrypted-title = Uložené údaje jsou zašifrované
settings-privacy-keychain = Klíč je v klíčence tohoto počítače a otevírá se vaším uživatelským účtem.
settings-privacy-key-file = Tento počítač nemá klíčenku. Klíč je v souboru, který může číst jen váš uživatelský účet. Kdo může používat váš účet, může číst vaše objednávky.
settings-privacy-key-path = Soubor s klíčem

# The app itself.
settings-about = O aplikaci
settings-about-version = Verze
settings-about-store = Obchod
settings-about-website = Web
settings-about-email = E-mail
settings-about-hours = Kdy odpovídáme
settings-about-hours-line = { $days }, { $open }–{ $close }

# First run, and the way to sign in later.
session-welcome-title = Vítejte v obchodě { $store }
session-welcome-lead = Vaše objednávky a všechny odpovědi přímo ve vašem počítači. I bez připojení.
session-title = Přihlášení
session-lead = Abyste měli své objednávky v tomto počítači.
session-language = Jazyk
session-sign-in-title = Přihlásit se
session-sign-in-text = V prohlížeči se otevře web obchodu { $store }. Vaše heslo zůstane tam.
session-sign-in = Přihlásit se v prohlížeči
session-look-up-title = Nemáte účet?
session-look-up-text = Najděte jednu objednávku podle čísla a své e-mailové adresy.
session-look-up-open = Najít objednávku
session-help-title = Chcete si jen číst?
session-help-text = Ke stránkám nápovědy není účet potřeba.
session-help-open = Otevřít nápovědu
session-private = Co sem dorazí, uloží se v tomto počítači zašifrovaně a zobrazí se jen vám.
session-offline-title = Není připojení
session-offline-text = Bez něj se přihlásit nelze. Stránky nápovědy, které tu už jsou, můžete číst hned.
session-already-title = Přihlášeno
session-already-text = Účet: { $account }.
session-already-guest = Jako host s jednou objednávkou. Přihlaste se a budete tu mít všechny.
session-go-home = K mým objednávkám

# While the customer is in the browser.
session-wait-title = Pokračujte v prohlížeči
session-wait-text = Přihlaste se na webu obchodu { $store } a vraťte se sem. Tato stránka pak sama pokračuje.
session-wait-not-open = Stránka se neotevřela?
session-wait-copy-hint = Zkopírujte tuto adresu do prohlížeče v tomto počítači:
session-wait-copy = Kopírovat adresu
session-wait-copied = Adresa byla zkopírována
session-wait-open = Otevřít stránku znovu
session-wait-cancel = Přerušit přihlašování
session-signed-in = Přihlášení proběhlo. Vaše objednávky se stahují.
session-failed-title = Přihlášení se nezdařilo
session-failed-text = Stránka se mohla zavřít nebo čekala příliš dlouho. Zkuste to prosím znovu.

# Looking up one order without an account.
session-find-title = Najít objednávku
session-find-text = Číslo objednávky najdete v potvrzení, které přišlo e-mailem.
session-find-replaces-account = Je přihlášen účet { $account }. Vyhledáním objednávky ho tady odhlásíte: v tomto počítači pak zůstane jen tato objednávka, dokud se znovu nepřihlásíte.
session-find-replaces-guest = Nahradí objednávku, kterou jste vyhledali předtím.
session-find-email = E-mailová adresa
session-find-email-hint = Ta, se kterou jste objednávali
session-find-email-missing = Zadejte prosím e-mail, se kterým jste objednávali.
session-find-email-wrong = Tohle nevypadá jako e-mailová adresa. Měla by vypadat jako jmeno@example.com.
session-find-number = Číslo objednávky
session-find-number-missing = Zadejte prosím číslo objednávky.
session-find-send = Najít
session-find-back = Zpět
session-find-failed-title = Objednávka se nenašla
session-find-failed-text = Zkontrolujte prosím e-mailovou adresu i číslo. Potvrzení může e-mailem dorazit až několik minut po objednání.
session-find-wait-title = Příliš mnoho pokusů
session-find-wait-text = { $seconds ->
    [one] Kvůli bezpečnosti prosím počkejte { $seconds } sekundu.
    [few] Kvůli bezpečnosti prosím počkejte { $seconds } sekundy.
    [many] Kvůli bezpečnosti prosím počkejte { $seconds } sekundy.
   *[other] Kvůli bezpečnosti prosím počkejte { $seconds } sekund.
}
session-find-wait-minutes = { $minutes ->
    [one] Kvůli bezpečnosti prosím počkejte { $minutes } minutu.
    [few] Kvůli bezpečnosti prosím počkejte { $minutes } minuty.
    [many] Kvůli bezpečnosti prosím počkejte { $minutes } minuty.
   *[other] Kvůli bezpečnosti prosím počkejte { $minutes } minut.
}
session-find-wait-over = Teď to můžete zkusit znovu.
session-found = Vaše objednávka se našla.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Přihlaste se prosím znovu
session-expired-text = Obchod { $store } vás žádá o potvrzení, že jste to vy. Do té doby vidíte objednávky v posledním známém stavu.
session-expired-sign-in = Přihlásit se znovu
