# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Změnit adresu
topic-payment-issue = Problém s platbou
topic-order-progress = Zeptat se na průběh
topic-package-not-received = Zásilka nedorazila
topic-customs-duty = Clo a daně
topic-return-replace = Vrátit nebo vyměnit
topic-item-problem = Problém se zbožím
topic-cancel-order = Zrušit objednávku
topic-contact = Napište nám

# How far a request is.
request-state-received = Přijato
request-state-in-review = Posuzuje se
request-state-waiting-for-customer = Čeká na vaši odpověď
request-state-accepted = Schváleno
request-state-refused = Zamítnuto
request-state-done = Vyřízeno
request-state-withdrawn = Vzato zpět
request-state-unknown = Řeší se

request-state-received-meaning = Obchod { $store } má váš požadavek a odpoví na něj.
request-state-received-meaning-hours = { $hours ->
    [one] Obchod { $store } má váš požadavek. Odpověď obvykle přijde do { $hours } hodiny.
    [few] Obchod { $store } má váš požadavek. Odpověď obvykle přijde do { $hours } hodin.
    [many] Obchod { $store } má váš požadavek. Odpověď obvykle přijde do { $hours } hodiny.
   *[other] Obchod { $store } má váš požadavek. Odpověď obvykle přijde do { $hours } hodin.
}
request-state-in-review-meaning = V obchodě { $store } se tím někdo zabývá.
request-state-waiting-for-customer-meaning = Obchod { $store } od vás něco potřebuje. Odpovězte prosím níže.
request-state-accepted-meaning = Obchod { $store } souhlasí. Co bude dál, najdete ve zprávách.
request-state-refused-meaning = Obchod { $store } nesouhlasil. Proč, najdete ve zprávách.
request-state-done-meaning = Tato věc je vyřízená.
request-state-withdrawn-meaning = Tento požadavek jste vzali zpět.
request-state-unknown-meaning = Obchod { $store } to řeší.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Čeká na připojení
sending-waits-sign-in = Čeká, až se přihlásíte
sending-waits-store = Čeká, až obchod odpoví
sending-waits-turn = Za chvíli se odešle
sending-waits-retry = Další pokus { $when }
sending-sending = Odesílá se
sending-files = { $sent } z { $total }
stuck-label = Neodesláno
stuck-label-refused = Nepřijato

sending-files-label = Soubory
sending-exposed = Možná už to dorazilo. Pošle se to znovu a dorazí jen jednou.
sending-edit = Upravit
sending-resend = Přesto odeslat
sending-discard = Zahodit
sending-stop = Neodesílat
sending-replace-title = Nahradit rozepsané?
sending-replace-text = Máte tu rozepsáno něco jiného, co ještě není odesláno. Nahradí to obsah, který vracíte k úpravám.
sending-replace-confirm = Nahradit
sending-discard-title = Opravdu zahodit?
sending-discard-text = Neodešle se to a nepůjde to obnovit.
sending-discard-confirm = Zahodit

stuck-refused = Obchod { $store } to nepřijal.
stuck-refused-topic-closed = Mezitím to v obchodě { $store } přestalo být možné.
stuck-refused-line-not-eligible = Obchod { $store } to nepřijal pro všechny položky nebo v tomto počtu.
stuck-refused-request-closed = Požadavek byl uzavřen dřív, než to dorazilo.
stuck-refused-request-closed-at = Požadavek byl uzavřen { $at }, dřív, než to dorazilo.
stuck-superseded = Kvůli vašemu pozdějšímu požadavku to už není potřeba, proto se to neodeslalo.
stuck-expired = Čekalo to déle než týden, proto se to neodeslalo. Chcete to ještě?
stuck-gone = Obchod { $store } už neví, čeho se to týká.
stuck-invalid = Obchod { $store } to v této podobě neumí přečíst. Upravte to prosím a odešlete znovu.
stuck-attachment-refused = Obchod { $store } nepřijal jeden ze souborů. Odeberte ho a zbytek odešlete znovu.
stuck-forbidden = Přihlášený účet to neumožňuje.

## Forms: what a customer fills in to ask for something

form-discarded = Koncept byl zahozen.

line-reason-changed-mind = Už to nechci
line-reason-too-small = Příliš malá velikost
line-reason-too-large = Příliš velká velikost
line-reason-not-as-described = Neodpovídá popisu
line-reason-missing = V zásilce chybí
line-reason-wrong-item = Jiné zboží, než bylo objednáno
line-reason-damaged = Poškozené
line-reason-defective = Nefunguje nebo má vadu
line-reason-arrived-late = Dorazilo příliš pozdě
line-reason-other = Jiný důvod

wish-refund = Vrácení peněz
wish-replacement = Výměna
wish-store-credit = Kredit v obchodě

form-back = Objednávka { $number }
form-loading = Načítá se formulář

form-articles = Možná odpověď najdete hned tady
form-earlier = Na tohle už jste se ptali
form-earlier-text = Poslední zpráva je z { $date }. Pokud chcete něco doplnit, napište to tam.
form-earlier-open = Otevřít požadavek

form-text-change-address = Měli bychom vědět ještě něco?
form-text-payment-issue = Co se s platbou stalo?
form-text-payment-issue-hint = Například chybové hlášení, stržení částky z karty nebo potvrzení, které nepřišlo. Nikdy neposílejte celé číslo karty.
form-text-order-progress = Co byste chtěli vědět?
form-text-order-progress-hint = Napište nám, pokud objednávku potřebujete do určitého dne.
form-text-package-not-received = Co už jste zkusili?
form-text-package-not-received-hint = Například zeptat se sousedů, podívat se do schránky a na místa, kde se zásilky nechávají, nebo zavolat dopravci.
form-text-customs-duty = Na co se chcete zeptat ohledně cla a daní?
form-text-customs-duty-hint = Napište nám, pokud se vám ozval celní úřad nebo dopravce. Pomůže fotka dopisu.
form-text-return-replace = Měli bychom o tom něco vědět?
form-text-item-problem = Co se stalo?
form-text-item-problem-hint = Stačí jedna nebo dvě věty.
form-text-cancel-order = Proč chcete objednávku zrušit?
form-text-cancel-order-hint = Nemusíte odpovídat, ale pomůže nám to se zlepšovat.
form-text-contact = Jak vám můžeme pomoci?
form-optional = { $label } (nepovinné)
form-room = { $count ->
    [one] Zbývá { $count } znak
    [few] Zbývají { $count } znaky
    [many] Zbývá { $count } znaku
   *[other] Zbývá { $count } znaků
}

form-goods-return = Které položky chcete poslat zpět?
form-goods-problem = Se kterými položkami je problém?
form-goods-count = { $count } z { $total }
form-goods-quantity = Kolik kusů?
form-goods-less = O jeden méně
form-goods-more = O jeden více
form-goods-reason-return = Proč?
form-goods-reason-problem = Co je s tím špatně?
form-goods-reason-choose = Vyberte důvod
form-goods-until = Do { $until }
form-goods-unshipped = Zatím neodesláno
form-goods-made = Vyrobeno přímo pro vás, nelze vrátit
form-goods-over = Lhůta už uplynula

form-wish = Co byste si přáli?

form-parcel = Která zásilka chybí?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, bez čísla zásilky

form-files = Fotky a dokumenty
form-files-add = Přidat soubory
form-files-hint = JPEG, PNG, WebP, HEIC nebo PDF. Soubory sem můžete také přetáhnout nebo vložit obrázek.
form-files-drop = Pusťte soubory sem
form-files-private = Z obrázků se před odesláním odstraní údaje o místě a fotoaparátu.
form-files-coming = Připravuje se
form-files-remove = Odebrat { $name }
form-files-dismiss = Zavřít zprávu o souboru { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Moje požadavky
requests-lead = Na co jste se obchodu { $store } ptali a co z toho vzešlo.
requests-needs = Vyžadují pozornost
requests-news = Nové odpovědi
requests-drafts = Rozepsané, neodeslané
requests-open = Otevřené
requests-ended = Uzavřené
requests-ask-order = Zeptat se na objednávku
requests-ask-other = Zeptat se na něco jiného
requests-empty-title = Zatím žádné požadavky
requests-empty-text = Na co se obchodu { $store } zeptáte, najdete tady i se všemi odpověďmi. Odešle se to, jakmile bude připojení.
requests-signed-out-title = Vaše požadavky tu nejsou
requests-signed-out-text = Přihlaste se a uvidíte, na co jste se ptali a jaké byly odpovědi. Nemáte účet? Najděte objednávku, které se dotaz týkal.

request-row-you = Vy:
request-row-store = { $store }:
request-row-unread = Nová odpověď

requests-draft-orphaned = To, čeho se to týká, už v tomto počítači není.
requests-draft-files = { $count ->
    [one] { $count } soubor
    [few] { $count } soubory
    [many] { $count } souboru
   *[other] { $count } souborů
}
requests-draft-continue = Pokračovat
requests-draft-read = Přečíst
requests-draft-discard = Zahodit koncept „{ $topic }“
requests-orphan-title = Tohle už nelze odeslat
requests-orphan-text = To, čeho se to týká, už v tomto počítači není. Svůj text můžete zkopírovat a použít jinde.
request-copy-text = Kopírovat text
request-text-copied = Text byl zkopírován.
form-files-wanted = S fotkou můžeme odpovědět bez dalších otázek.

form-address = Kam to máme poslat?
form-address-country = Země nebo region
form-address-name = Jméno a příjmení
form-address-line = Adresa, řádek { $number }
form-address-line-hint = Ulice a číslo domu, případně byt, patro nebo firma.
form-address-city = Město nebo obec
form-address-code = PSČ
form-address-code-own = PSČ ({ $own })
form-address-region-state = Stát
form-address-region-province = Provincie
form-address-region-prefecture = Prefektura
form-address-region-county = Hrabství nebo župa
form-address-region-region = Kraj nebo region
form-address-phone = Telefon
form-address-phone-hint = Pro dopravce, kdyby při doručení potřeboval něco vědět.
form-address-example = Například { $example }
form-address-code-odd = PSČ tam obvykle vypadají jinak. Zkontrolujte ho prosím.
form-address-after = Nová
form-address-before = Dosavadní

form-next = Co bude dál
form-next-send = Požadavek se hned odešle do obchodu { $store }. Odpověď se objeví tady v aplikaci.
form-next-offline = Momentálně není připojení. Požadavek zůstane bezpečně v tomto počítači a odešle se, jakmile se připojení obnoví.
form-next-sign-in = Požadavek zůstane bezpečně v tomto počítači a odešle se, jakmile se znovu přihlásíte.
form-next-answer = { $hours ->
    [one] Obchod { $store } obvykle odpovídá do { $hours } hodiny.
    [few] Obchod { $store } obvykle odpovídá do { $hours } hodin.
    [many] Obchod { $store } obvykle odpovídá do { $hours } hodiny.
   *[other] Obchod { $store } obvykle odpovídá do { $hours } hodin.
}
form-next-answer-open = V obchodě { $store } si požadavek někdo přečte a odpoví.
form-next-hours = Na dotazy odpovídáme v této době:
form-next-change-address = Pokud už byla zásilka mezitím předána dopravci, adresu nelze změnit. Pak vám napíšeme, co se dá udělat místo toho.
form-next-payment-issue = Tímto dotazem se vám nic znovu nestrhne. Pokud se platba nepovedla, napíšeme vám, jak dál.
form-next-order-progress = Podíváme se, jak je vaše objednávka daleko, a napíšeme vám, kdy bude odeslána.
form-next-package-not-received = Zeptáme se dopravce, kde zásilka je. Pokud se ztratila, domluvíme se na výměně nebo vrácení peněz.
form-next-customs-duty = Clo stanovuje celní úřad. Napíšeme vám, co o něm víme.
form-next-return-replace = Dokud neodpovíme, nechte prosím zboží tak, jak je. Pokud ho můžeme vzít zpět, napíšeme vám, kam ho poslat.
form-next-item-problem = Dokud neodpovíme, uschovejte prosím zboží i obal.
form-next-cancel-order = Pokud už byla objednávka mezitím předána dopravci, nelze ji zrušit. Pak ji můžete poslat zpět.
form-next-money = { $days ->
    [one] Pokud se objednávku podaří zrušit, částka { $money } se vrátí stejným způsobem, jakým jste platili, do { $days } dne.
    [few] Pokud se objednávku podaří zrušit, částka { $money } se vrátí stejným způsobem, jakým jste platili, do { $days } dnů.
    [many] Pokud se objednávku podaří zrušit, částka { $money } se vrátí stejným způsobem, jakým jste platili, do { $days } dne.
   *[other] Pokud se objednávku podaří zrušit, částka { $money } se vrátí stejným způsobem, jakým jste platili, do { $days } dnů.
}
form-next-money-reserved = Pokud se objednávku podaří zrušit, částka { $money }, kterou vaše banka zablokovala, se uvolní.
form-next-money-unpaid = Tuto objednávku jste neplatili, takže není co vracet.

form-send = Odeslat
form-saved = Koncept uložen
form-not-saved = Koncept se nepodařilo uložit
form-discard = Zahodit koncept

form-check = { $count ->
    [one] Zkontrolujte prosím { $count } pole
    [few] Zkontrolujte prosím { $count } pole
    [many] Zkontrolujte prosím { $count } pole
   *[other] Zkontrolujte prosím { $count } polí
}
form-fault-missing = Vyplňte to prosím.
form-fault-reason = Vyberte prosím důvod.
form-fault-wish = Vyberte prosím, co byste si přáli.
form-fault-parcel = Vyberte prosím zásilku.
form-fault-same = Tuto adresu už objednávka má.
form-fault-long = { $count ->
    [one] Text je o { $count } znak delší, než může být.
    [few] Text je o { $count } znaky delší, než může být.
    [many] Text je o { $count } znaku delší, než může být.
   *[other] Text je o { $count } znaků delší, než může být.
}
form-fault-at = { $field }: { $fault }

form-closed = U této objednávky to teď není možné
form-gone = Tato objednávka už v tomto počítači není
form-gone-text = Možná byla v obchodě odstraněna nebo je přihlášen jiný účet.
form-kept = Váš text zůstal zachován
form-copy = Kopírovat text
form-copied = Text byl zkopírován
form-to-order = Zpět k objednávce

form-contact-out = Chcete-li napsat obchodu { $store }, přihlaste se
form-contact-out-text = Odpověď pak dostanete přímo tady v aplikaci.
form-contact-guest = Zeptat se na objednávku
form-contact-guest-text = Máte tu jednu objednávku, takže váš dotaz patří k ní.
form-contact-guest-open = Přejít k objednávce

## One request with its messages

thread-not-found-title = Tento požadavek tu není
thread-not-found-text = Možná byl odeslán odjinud a ještě se nestáhl, nebo byl zahozen.
thread-all = Všechny požadavky
thread-asked = Vytvořeno { $date }
thread-order = Objednávka
thread-asked-for = Čeho se požadavek týká
thread-line = { $count } × { $title }
thread-line-unknown = Položka z objednávky
thread-wish = Vaše přání
thread-address = Nová adresa
thread-parcel = Zásilka

thread-messages = Zprávy
thread-unsent = Zatím neodesláno
thread-you = Vy
thread-pictures = Obrázky
thread-files = Soubory
thread-picture-larger = Zvětšit { $name }
thread-file-save = Uložit
thread-file-saved = Uloženo jako { $path }

thread-news-answer = Nová odpověď od obchodu { $store }
thread-news-state = Teď: { $state }

thread-reply-title = Napsat obchodu { $store }
thread-send = Odeslat
thread-draft-kept = Koncept uložen
thread-message-kept = Vaše zpráva se odesílá.
thread-left-title = Co jste měli rozepsáno
thread-left-text = Požadavek je uzavřen, proto už to nelze odeslat. Můžete si to zkopírovat.

thread-withdraw = Vzít zpět
thread-withdraw-title = Vzít tento požadavek zpět?
thread-withdraw-text = Obchod { $store } se hned dozví, že už to nechcete.
thread-withdrawing = Tento požadavek jste vzali zpět

thread-reopen-until = Není to vyřízené? Požadavek můžete znovu otevřít do { $date }.
thread-reopen-text = Není to vyřízené? Požadavek můžete znovu otevřít.
thread-reopen = Znovu otevřít
thread-reopen-title = Co ještě zbývá vyřešit?
thread-reopen-send = Znovu otevřít

thread-rating-title = Jak vám obchod { $store } pomohl?
thread-rating-stars = Hvězdičky
thread-rating-1 = Špatně
thread-rating-2 = Nic moc
thread-rating-3 = Ujde to
thread-rating-4 = Dobře
thread-rating-5 = Velmi dobře
thread-rating-given = { $name } ({ $stars } z 5 hvězdiček)
thread-rating-text = Co bylo dobré a co ne
thread-rating-send = Odeslat
thread-rating-change = Změnit
