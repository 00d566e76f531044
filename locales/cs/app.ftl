# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Přejít na obsah
app-close = Zavřít
app-cancel = Zrušit
app-retry = Zkusit znovu
app-go-home = Přejít na úvodní stránku
app-toasts = Zprávy
app-window-title = { $screen } – { $store }
screen-home = Úvod
screen-orders = Objednávky
screen-order = Objednávka
screen-ask = Pomoc s objednávkou
screen-contact = Napište nám
screen-requests = Moje požadavky
screen-request = Požadavek
screen-help = Nápověda
screen-category = Nápověda
screen-article = Nápověda
screen-search = Hledání
screen-settings = Nastavení
screen-welcome = Vítejte
screen-nowhere = Taková stránka neexistuje
app-nowhere-title = Taková stránka neexistuje
app-nowhere-text = Adresa může být zastaralá. Všechno, co máte, je stále tady.
app-loading = Načítání

# The name of the navigation; only heard by screen readers.
nav-label = Hlavní nabídka
nav-brand = { $store }, úvodní stránka
nav-home = Úvod
nav-orders = Objednávky
nav-requests = Moje požadavky
nav-requests-waiting = { $count ->
    [one] { $count } k vyřízení
    [few] { $count } k vyřízení
    [many] { $count } k vyřízení
   *[other] { $count } k vyřízení
}
nav-help = Nápověda
nav-settings = Nastavení

# The one search box over orders and help articles.
search-label = Hledat v objednávkách a nápovědě
search-placeholder = Hledat v objednávkách a nápovědě
search-clear = Vymazat hledání

# The name of the status line; only heard by screen readers.
sync-label = Aktuálnost údajů
sync-state-starting = Spouštění
sync-state-syncing = Aktualizace
sync-state-live = Aktuální
sync-state-offline = Bez připojení
sync-state-store-trouble = Obchod neodpovídá
sync-updated = Aktualizováno { $ago }
sync-as-of = Stav ze dne { $time }
sync-never = Zatím neaktualizováno
sync-now = Aktualizovat

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Otevřít v prohlížeči?
link-web-text = Tento odkaz vede mimo aplikaci, na adresu:
link-web-open = Otevřít
link-mailto-title = Napsat e-mail?
link-mailto-text = Otevře se váš e-mailový program se zprávou pro:
link-mailto-open = Napsat
link-tel-title = Zavolat?
link-tel-text = Otevře se váš telefonní program s tímto číslem:
link-tel-open = Zavolat

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Jedna objednávka na vás čeká
    [few] { $count } objednávky na vás čekají
    [many] { $count } objednávky na vás čeká
   *[other] { $count } objednávek na vás čeká
}
home-title-requests = { $count ->
    [one] Jeden požadavek na vás čeká
    [few] { $count } požadavky na vás čekají
    [many] { $count } požadavku na vás čeká
   *[other] { $count } požadavků na vás čeká
}
home-title-answers = { $count ->
    [one] Máte novou odpověď
    [few] Máte { $count } nové odpovědi
    [many] Máte { $count } nové odpovědi
   *[other] Máte { $count } nových odpovědí
}
home-title-calm = Teď není potřeba nic řešit
home-lead-moving = { $count ->
    [one] Jedna objednávka je na cestě k vám.
    [few] { $count } objednávky jsou na cestě k vám.
    [many] { $count } objednávky je na cestě k vám.
   *[other] { $count } objednávek je na cestě k vám.
}
home-lead-still = Momentálně není na cestě žádná objednávka.
home-needs = Co teď čeká na vás
home-watch = Ne úplně podle plánu
home-requests = Vaše požadavky
home-all-requests = Všechny požadavky
home-request-asks = { $store } se ptá: { $text }
home-request-answered = { $store } odpovídá: { $text }
home-moving = Na cestě
home-recent = Co se změnilo
home-recent-list = Posledních 14 dnů
home-all-orders = Všechny objednávky
home-show-more = { $count ->
    [one] Zobrazit ještě { $count }
    [few] Zobrazit ještě { $count }
    [many] Zobrazit ještě { $count }
   *[other] Zobrazit ještě { $count }
}
home-happened-date-moved = Předpokládaný termín se změnil
home-happened-place = { $what }, { $place }
home-empty-title = Tady se objeví vaše první objednávka
home-empty-text = Všechno o ní a každá odpověď z centra nápovědy budou v tomto počítači, i bez internetu.
home-empty-help = Číst nápovědu
home-signed-out-title = Všechno o vašich objednávkách, vždy po ruce
home-signed-out-text = Stačí se jednou přihlásit do obchodu { $store }. Od té chvíle bude každá objednávka, zásilka i odpověď v tomto počítači, i bez internetu.
home-sign-in = Přihlásit se
home-look-up = Najít objednávku
home-help-anyway = Nápovědu můžete číst i bez přihlášení.
home-help-open = Otevřít nápovědu
home-offline-title = Jste bez připojení
home-offline-text = Toto je stav ze dne { $time }. Jakmile se spojení obnoví, údaje se samy aktualizují.
home-first-title = Vaše objednávky jsou na cestě do tohoto počítače
home-first-text = Už se můžete rozhlédnout. Všechno, co dorazilo, se dá číst.
home-first-orders = Objednávky
home-first-help = Nápověda ({ $language })
home-first-count = { $done } z { $total }
