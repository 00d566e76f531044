# Words of the help centre and of the search over orders and help.

help-title = Nápověda
help-lead = Odpovědi z obchodu { $store }, i bez připojení.
help-search-label = Hledat v nápovědě
help-search-placeholder = Co byste chtěli vědět?
help-found-title = Stránky nápovědy
help-found-nothing = Výrazu „{ $text }“ neodpovídá žádná stránka nápovědy. Často pomůže kratší nebo jednodušší slovo.
help-search-everything = Hledat i v objednávkách

# What the reader marked and read, on the front page of the help.
help-bookmarks = Záložky
help-bookmarks-save = Uložit jako soubor
help-bookmarks-hint = Zůstanou v tomto počítači i po odhlášení.
help-bookmarks-all = Zobrazit všechny ({ $count })
help-bookmark-remove = Odstranit záložku „{ $title }“
help-bookmark-removed = Záložka byla odstraněna.
help-bookmark-gone = Momentálně není v tomto počítači
help-recent = Naposledy čtené
help-recent-clear = Vymazat
help-recent-cleared = Seznam přečtených stránek byl smazán.
help-topics = Témata

# Under a topic's title and on its page.
help-article-count = { $count ->
    [one] { $count } článek
    [few] { $count } články
    [many] { $count } článku
   *[other] { $count } článků
}
help-all-articles = { $count ->
    [one] Všechny články ({ $count })
    [few] Všechny články ({ $count })
    [many] Všechny články ({ $count })
   *[other] Všechny články ({ $count })
}
help-other-topics = Další témata
help-topic-missing = Takové téma neexistuje
help-topic-empty = Toto téma momentálně nemá žádné články.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = Stránky nápovědy se stahují
help-arriving-text = Jednou se stáhnou do tohoto počítače a pak se dají číst i bez připojení.
help-arriving-language = Nápověda ({ $language })
help-arriving-progress = { $done } z { $total }
help-offline-title = Stránky nápovědy se ještě nestáhly
help-offline-text = Momentálně není připojení. Jakmile se obnoví, stáhnou se automaticky.
help-empty-title = Zatím tu nejsou žádné stránky nápovědy
help-empty-text = Obchod { $store } zatím žádné nezveřejnil.

# The way from the help centre's front page to an article; the name of that navigation, heard by screen readers.
help-breadcrumbs = Jste zde
help-updated = Naposledy aktualizováno { $date }
help-also-in = Další jazyky:
help-fallback-title = Překlad zatím chybí ({ $wanted })
help-fallback-text = Než bude tato stránka přeložena, zobrazuje se v jiném jazyce ({ $shown }).
help-chosen-title = Zvolený jazyk této stránky: { $shown }
help-read-in = Přepnout jazyk: { $language }
help-read-instead = Stránka je dostupná i v těchto jazycích:
help-contents = Na této stránce
help-back-to-top = Nahoru
help-print = Vytisknout
help-picture-larger = Zvětšit
help-picture-title = Obrázek
help-table = Tabulka
help-previous = Předchozí
help-next = Další
help-neighbours = Další články k tématu
help-article-missing = Tato stránka tu není
help-article-missing-text = Možná byla přejmenována nebo odstraněna, nebo se do tohoto počítače ještě nestáhla.
help-go-home = Všechna témata nápovědy
help-printed-from = Z nápovědy obchodu { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Tato stránka
help-bookmark = Záložka
help-compare = Porovnat: { $language }
help-find = Najít na této stránce
help-find-count = { $index } z { $count }
help-find-none = Nenalezeno
help-find-previous = Předchozí výskyt
help-find-next = Další výskyt
help-copy-link = Kopírovat odkaz
help-copy-link-to = Kopírovat odkaz na část „{ $heading }“
help-link-copied = Odkaz byl zkopírován.
help-outdated-title = Tato stránka může být zastaralá
help-outdated-text = Nezměnila se déle než dva roky.
help-behind-title = Existuje novější verze, jazyk: { $language }
help-behind-text = Datum změny: { $date }. V tomto překladu možná ještě není všechno.
help-read-newer = Číst novější verzi
help-resume = Pokračovat tam, kde jste skončili
help-related = Související stránky
help-picture-fit = Přizpůsobit oknu
help-picture-full = Skutečná velikost

vote-question = Pomohla vám tato stránka?
vote-yes = Ano
vote-no = Ne
vote-thanks-yes = To nás těší. Děkujeme, že jste nám to řekli.
vote-why = Co na ní bylo špatně?
vote-reason-unclear = Těžko srozumitelná
vote-reason-incomplete = Něco chybí
vote-reason-outdated = Už neplatí
vote-reason-not-my-question = Neodpovídá na mou otázku
vote-reason-dislike-policy = Rozumím, ale nelíbí se mi to
vote-text = Co by pomohlo?
vote-send = Odeslat
vote-thanks-no = Děkujeme. Pomůže nám to stránku zlepšit.
vote-change = Změnit
vote-contact = Stále hledáte odpověď?
vote-contact-ask = Zeptat se nás

# The block at the end of every help page.
help-more-title = Potřebujete další pomoc?
help-likely-title = Jde o tuto objednávku?
help-likely-open = Otevřít objednávku
help-more-order-title = Zeptat se na objednávku
help-more-order-text = Otevřete objednávku. Na její stránce uvidíte, co lze právě udělat a na koho se obrátit.
help-more-order-link = Moje objednávky
help-more-record-title = Už jste se ptali?
help-more-record-text = Na co jste se ptali a všechny odpovědi najdete v části „Moje požadavky“.
help-more-record-link = Moje požadavky
help-more-find-title = Nevidíte objednávku?
help-more-find-text = Najděte ji podle čísla a e-mailu, se kterým jste objednávali.
help-more-find-link = Najít objednávku
help-more-contact-title = Napište nám
help-more-contact-answer = { $hours ->
    [one] Obvykle odpovídáme do { $hours } hodiny.
    [few] Obvykle odpovídáme do { $hours } hodin.
    [many] Obvykle odpovídáme do { $hours } hodiny.
   *[other] Obvykle odpovídáme do { $hours } hodin.
}
help-more-contact-text = Čteme každou zprávu.
help-more-contact-link = Položit dotaz
help-hours = { $days }, { $open }–{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Hledání
search-title-for = Výsledky pro „{ $text }“
search-count = { $count ->
    [one] { $count } výsledek
    [few] { $count } výsledky
    [many] { $count } výsledku
   *[other] { $count } výsledků
}
search-meant = Měli jste na mysli „{ $text }“?
search-orders = Objednávky
search-articles = Nápověda
search-foreign = Nápověda v jiných jazycích
search-all-orders = Zobrazit všechny v seznamu
search-keys-move = vybrat
search-keys-open = otevřít
search-keys-focus = hledat
search-empty-title = Co hledáte?
search-empty-text = Napište pár písmen. Výsledky se objevují při psaní, i bez připojení.
search-try-number = Číslo objednávky nebo jeho část
search-try-product = Něco, co jste koupili
search-try-parcel = Číslo zásilky nebo dopravce
search-try-question = Otázku, třeba „kdy to dorazí“
search-nothing-title = Pro „{ $text }“ se nic nenašlo
search-nothing-words = Zkuste méně slov, jednodušší slova nebo jen jejich začátek.
search-ask = Zeptat se obchodu
search-nothing-signed-out = Vaše objednávky v tomto počítači nejsou. Přihlaste se nebo jednu najděte, pak je tu uvidíte.
search-nothing-offline = Není připojení. Najít lze jen to, co je uložené v tomto počítači.
search-go-help = Procházet nápovědu
search-go-orders = Všechny objednávky
search-go-look-up = Najít objednávku
search-go-sign-in = Přihlásit se
