# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Přejít na obsah
app-close = Zavřít
app-cancel = Zrušit
app-retry = Zkusit znovu
app-go-home = Přejít na úvodní stránku
app-toasts = Zprávy
app-text-size = Velikost textu: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Úvod
screen-orders = Objednávky
screen-order = Objednávka
screen-ask = Pomoc s objednávkou
screen-contact = Napište nám
screen-requests = Moje požadavky
screen-request = Požadavek
screen-notices = Oznámení
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
    [one] { $count } k vyřízení
    [few] { $count } k vyřízení
    [many] { $count } k vyřízení
   *[other] { $count } k vyřízení
}
nav-notices = Oznámení
nav-notices-unread = { $count ->
    [one] { $count } nepřečtené
    [few] { $count } nepřečtená
    [many] { $count } nepřečteného
   *[other] { $count } nepřečtených
}
nav-help = Nápověda
nav-settings = Nastavení

# The one search box over orders and help articles.
search-label = Hledat v objednávkách a nápovědě
search-placeholder = Hledat v objednávkách a nápovědě
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
link-web-title = Otevřít v prohlížeči?
link-web-text = Tento odkaz vede mimo aplikaci, na adresu:
link-web-open = Otevřít
link-mailto-title = Napsat e-mail?
link-mailto-text = Otevře se váš e-mailový program se zprávou pro:
link-mailto-open = Napsat
link-tel-title = Zavolat?
link-tel-text = Otevře se váš telefonní program s tímto číslem:
link-tel-open = Zavolat

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Jedna objednávka vyžaduje vaši pozornost
    [few] { $count } objednávky vyžadují vaši pozornost
    [many] { $count } objednávky vyžaduje vaši pozornost
   *[other] { $count } objednávek vyžaduje vaši pozornost
}
home-title-requests = { $count ->
    [one] Jeden požadavek vyžaduje vaši pozornost
    [few] { $count } požadavky vyžadují vaši pozornost
    [many] { $count } požadavku vyžaduje vaši pozornost
   *[other] { $count } požadavků vyžaduje vaši pozornost
}
home-title-answers = { $count ->
    [one] Máte novou odpověď
    [few] Máte { $count } nové odpovědi
    [many] Máte { $count } nové odpovědi
   *[other] Máte { $count } nových odpovědí
}
home-title-calm = Teď není potřeba nic řešit
home-lead-moving = { $count ->
    [one] Jedna objednávka je na cestě k vám.
    [few] { $count } objednávky jsou na cestě k vám.
    [many] { $count } objednávky je na cestě k vám.
   *[other] { $count } objednávek je na cestě k vám.
}
home-lead-still = Momentálně není na cestě žádná objednávka.
home-needs = Co teď vyžaduje vaši pozornost
home-watch = Ne úplně podle plánu
home-requests = Vaše požadavky
home-all-requests = Všechny požadavky
home-request-asks = { $store } se ptá:
home-request-answered = { $store } odpovídá:
home-moving = Na cestě
home-recent = Co se změnilo
home-recent-list = Posledních 14 dnů
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
home-empty-text = Všechno o ní i všechny odpovědi z centra nápovědy budou v tomto počítači, i bez internetu.
home-empty-help = Otevřít nápovědu
home-signed-out-title = Všechno o vašich objednávkách, vždy po ruce
home-signed-out-text = Stačí se jednou přihlásit do obchodu { $store }. Od té chvíle bude každá objednávka, zásilka i odpověď v tomto počítači, i bez internetu.
home-sign-in = Přihlásit se
home-look-up = Najít objednávku
home-help-anyway = Nápovědu můžete číst i bez přihlášení.
home-help-open = Otevřít nápovědu
home-offline-title = Jste bez připojení
home-offline-text = Toto je stav ze dne { $time }. Jakmile se spojení obnoví, údaje se samy aktualizují.
home-first-title = Vaše objednávky se stahují do tohoto počítače
home-first-text = Už se můžete rozhlédnout. Všechno, co se stáhlo, se dá číst.
home-first-orders = Objednávky
home-first-help = Nápověda ({ $language })
home-first-count = { $done } z { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Oznámení
notices-lead = Co je u vašich objednávek nového a co se zpozdilo.
notices-filter = Zobrazit
notices-filter-all = Všechna
notices-filter-unread = Nepřečtená
notices-filter-wrong = Vyžadují pozornost
notices-read-all = Označit vše jako přečtené
notices-choose = Vybrat, co oznamovat
notices-empty-title = Zatím není co oznámit
notices-empty-text = Jakmile se u některé z vašich objednávek něco změní nebo zpozdí, dočtete se to tady.
notices-all-read-title = Všechno je přečtené
notices-all-read-text = Další oznámení se tu objeví samo.
notices-nothing-wrong-title = Všechno jde podle plánu
notices-nothing-wrong-text = Žádné oznámení se netýká zpoždění ani ničeho, co vyžaduje vaši pozornost.
notices-show-all = Zobrazit všechna oznámení
notices-signed-out-title = Vaše oznámení tu nejsou
notices-signed-out-text = Přihlaste se a dozvíte se, co se s vašimi objednávkami děje. Nemáte účet? Najděte jednu objednávku.

notice-order-confirmed = Vaše objednávka je potvrzena
notice-order-shipped = Vaše objednávka byla odeslána
notice-order-delivered = Vaše objednávka byla doručena
notice-order-cancelled = Vaše objednávka byla zrušena
notice-delivery-date-moved = Termín doručení se změnil
notice-action-required = Objednávka vyžaduje vaši pozornost
notice-refunded = Peníze byly vráceny
notice-request-answered = Na váš požadavek přišla odpověď
notice-ship-date-passed = Objednávka zatím nebyla odeslána
notice-no-scan = Žádné zprávy o zásilce
notice-delivery-window-passed = Objednávka zatím nedorazila
notice-pickup-deadline-near = Vyzvedněte si zásilku
notice-return-window-ending = Lhůta pro vrácení zboží končí
notice-payment-due = Vaše platba stále chybí
notice-request-unanswered = Na váš požadavek zatím nikdo neodpověděl

notice-order-cancelled-text = Nic dalšího neodešleme.
notice-delivery-date-moved-text = Nový termín najdete na stránce objednávky.
notice-action-required-text = Dokud nezareagujete, objednávka nebude pokračovat. Co máte udělat, najdete na její stránce.
notice-ship-date-passed-text = Objednávka měla být odeslána do { $date }. Můžete se zeptat, jak je daleko.
notice-no-scan-text = Dopravce už několik dnů nic nehlásil. Další záznam se často objeví až ve vaší zemi.
notice-delivery-window-passed-text = Objednávka měla dorazit do { $date }. Můžete se zeptat, kde je.
notice-pickup-deadline-near-text = Zásilka čeká na výdejním místě do { $until }. Pak se vrátí k nám.
notice-return-window-ending-text = Zboží můžete ještě vrátit do { $until }.
notice-payment-due-text = Zaplaťte do { $until } na webu obchodu, jinak objednávka propadne.
notice-request-unanswered-text = Trvá to déle než obvykle. V požadavku můžete napsat znovu.

notice-ask-order-progress = Zeptat se na průběh
notice-ask-package-not-received = Zeptat se na zásilku
notice-ask-payment-issue = Zeptat se na platbu
notice-ask-return-replace = Vrátit nebo vyměnit
notice-ask-contact = Napsat nám
notice-calendar = Přidat do kalendáře
notice-calendar-kept = Položka kalendáře byla uložena jako { $path }. Otevřete ji a přidá se do vašeho kalendáře.
notice-mark-read = Označit jako přečtené
notice-unread = Nepřečtené

notice-mute = Ztlumit tuto objednávku
notice-unmute = Zrušit ztlumení objednávky
notice-order-muted = Tato objednávka je ztlumená. Její oznámení se objeví jen v seznamu.
notice-order-unmuted = Oznámení k této objednávce jsou zase zapnutá.
notice-muted = Ztlumeno
