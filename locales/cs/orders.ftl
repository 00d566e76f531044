# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.

## The list

orders-title = Objednávky
orders-list = Vaše objednávky
orders-search-label = Hledat v objednávkách
orders-search-placeholder = Číslo, zboží nebo číslo zásilky
orders-filter-label = Zobrazit
orders-filter-all = Vše
orders-filter-attention = Vyžadují pozornost
orders-filter-awaiting-payment = Čeká na platbu
orders-filter-processing = Zpracovává se
orders-filter-shipped = Odesláno
orders-filter-delivered = Doručeno
orders-filter-cancelled = Zrušeno
orders-sort-label = Řadit
orders-sort-newest-first = Od nejnovějších
orders-sort-oldest-first = Od nejstarších
orders-sort-last-changed = Podle poslední změny
orders-found = { $count ->
    [one] { $count } objednávka
    [few] { $count } objednávky
    [many] { $count } objednávky
   *[other] { $count } objednávek
}
orders-empty-title = Zatím žádné objednávky
orders-empty-text = Když si v obchodě { $store } něco objednáte, najdete tady všechno o objednávce, i bez internetu.
orders-none-found-title = Neodpovídá žádná objednávka
orders-none-found-text = Zkuste méně slov nebo jiný filtr.
orders-show-all = Zobrazit všechny objednávky
orders-signed-out-title = Tady budou vaše objednávky
orders-signed-out-text = Přihlaste se a budete mít v tomto počítači všechny objednávky, nebo najděte jednu podle čísla.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } a ještě { $more } položka
    [few] { $title } a ještě { $more } položky
    [many] { $title } a ještě { $more } položky
   *[other] { $title } a ještě { $more } položek
}
order-number = Objednávka { $number }
order-placed = Objednáno { $date }
order-row-arrives = Doručení: { $days }
order-row-arrives-near = Doručení: { $day }
order-row-ships = Odeslání do { $date }
order-row-late = Plánováno do { $date }
order-row-until = Do { $date }

## Status of an order

order-status-awaiting-payment = Čeká na platbu
order-status-awaiting-payment-meaning = Čekáme na vaši platbu. Jakmile dorazí, do 24 hodin objednávku potvrdíme a začneme ji zpracovávat.
order-status-processing = Zpracovává se
order-status-processing-meaning = Zkontrolujeme platbu, pak zboží vyrobíme nebo připravíme a zabalíme.
order-status-shipped = Odesláno
order-status-shipped-meaning = Objednávka je zabalená, předaná dopravci a na cestě k vám.
order-status-delivered = Doručeno
order-status-delivered-meaning = Dopravce hlásí, že byla objednávka doručena.
order-status-cancelled = Zrušeno
order-status-cancelled-meaning = Objednávka byla zrušena. Nic dalšího neodešleme.
order-status-unknown = Probíhá
order-status-unknown-meaning = Obchod používá stav, který tato verze aplikace ještě nezná. Po aktualizaci se zobrazí.

# Where an order in preparation stands.
order-sub-status-payment-received = Platba přijata
order-sub-status-payment-received-meaning = Platba dorazila a ověřujeme její bezpečnost.
order-sub-status-payment-confirmed = Platba potvrzena
order-sub-status-payment-confirmed-meaning = Kontrola je hotová. Vaše zboží připravujeme.
order-sub-status-packaging = Balení
order-sub-status-packaging-meaning = Zboží vyzvedneme ze skladu, zkontrolujeme jeho kvalitu a zabalíme.
order-sub-status-packaging-made = Šití
order-sub-status-packaging-made-meaning = Šijeme váš kousek na zakázku. Stav se nemusí změnit po celou dobu šití.
order-sub-status-packaging-fast-meaning = Vaše zboží balíme. Odešleme ho do 24 hodin.

## Steps of an order, from placing to the door

order-steps = Průběh této objednávky
order-step-awaiting-payment = Objednáno
order-step-payment-received = Platba přijata
order-step-payment-confirmed = Platba potvrzena
order-step-packaging = Pečlivě zabaleno
order-step-packaging-made = Ušito pro vás
order-step-shipped = Předáno dopravci
order-step-out-for-delivery = Doručuje se
order-step-delivered = Doručeno
order-step-cancelled = Zrušeno
order-step-state-done = Hotovo
order-step-state-current = Teď
order-step-state-ahead = Teprve bude
order-step-expected = Předpoklad: { $days }
order-step-by = Do { $date }

## What comes next

order-next = Co bude dál
order-next-yours = Co je potřeba udělat
order-next-pay = Přejít k platbě
order-next-until = Do { $until }
order-next-awaiting-payment = Vaše platba
order-next-payment-received = Dorazí vaše platba
order-next-payment-confirmed = Zkontrolujeme platbu, obvykle do 24 hodin
order-next-packaging = Připravíme vaše zboží
order-next-shipped = Předáme zásilku dopravci
order-next-out-for-delivery = Kurýr přiveze zásilku k vašim dveřím
order-next-delivered = Zásilka dorazí
order-next-cancelled = Objednávka bude zrušena
order-next-by = Nejpozději: { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = To je { $day }
order-next-undated = Termín zatím není známý.
order-next-late-shipped = Plánovaný termín byl { $date }. Omlouváme se za zpoždění.
order-next-late-delivered = Zásilka měla dorazit do { $date }. Omlouváme se za zpoždění.
order-next-nothing = Už není na co čekat.

## Things to look at. Title, then what to do about it.

# $until is the last moment to act, with date and time. $since is the day that was promised.
attention-payment-due = Vaše platba stále chybí
attention-payment-due-text = Zaplaťte na webu obchodu, abychom mohli začít.
attention-payment-due-until = Zaplaťte do { $until } na webu obchodu, abychom mohli začít.
attention-payment-failed = Platba neprošla
attention-payment-failed-text = Peníze se nestrhly. Zkuste to na webu obchodu znovu nebo použijte jiný způsob platby.
attention-payment-failed-until = Peníze se nestrhly. Zkuste to do { $until } na webu obchodu znovu nebo použijte jiný způsob platby.
attention-customs-action = Celní úřad od vás něco potřebuje
attention-customs-action-text = Zásilka čeká na doklad nebo platbu. Obraťte se na dopravce uvedeného u zásilky.
attention-customs-action-until = Zásilka čeká na doklad nebo platbu do { $until }. Obraťte se na dopravce uvedeného u zásilky.
attention-address-action = Zkontrolujte adresu
attention-address-action-text = Na tuto adresu dopravce nemohl doručit. Obraťte se na dopravce uvedeného u zásilky.
attention-address-action-until = Na tuto adresu dopravce nemohl doručit. Do { $until } se obraťte na dopravce uvedeného u zásilky.
attention-action-required = Dopravce čeká na vaši reakci
attention-action-required-text = Dokud nezareagujete, zásilka se nepohne. Obraťte se na dopravce uvedeného u zásilky.
attention-action-required-until = Dokud nezareagujete, zásilka se nepohne. Máte čas do { $until }.
attention-pickup-ready = Připraveno k vyzvednutí
attention-pickup-ready-text = Zásilka čeká na výdejním místě. Vezměte si kód a doklad totožnosti.
attention-pickup-ready-until = Zásilka čeká na výdejním místě do { $until }. Vezměte si kód a doklad totožnosti.
attention-attempt-failed = Nikdo nebyl doma
attention-attempt-failed-text = Dopravce se pokusil zásilku doručit. Domluvte se s ním na jiném dni.
attention-attempt-failed-until = Dopravce se pokusil zásilku doručit. Do { $until } se s ním domluvte na jiném dni.
attention-parcel-lost = Zásilka se zřejmě ztratila
attention-parcel-lost-text = Dopravce ji nemůže najít. Nemusíte na ni čekat: napište nám ohledně této objednávky.
attention-parcel-damaged = Zásilka byla poškozena
attention-parcel-damaged-text = Dopravce hlásí poškození. Pokud je uvnitř něco rozbité, napište nám a přidejte fotky.
attention-parcel-exception = Zásilku něco zdrželo
attention-parcel-exception-text = Dopravce hlásí problém na cestě. Obvykle zásilka do několika dnů sama pokračuje.
attention-parcel-returning = Zásilka se vrací
attention-parcel-returning-text = Nepodařilo se ji doručit a vrací se k nám. Napište nám ohledně této objednávky.
attention-held-at-customs = V celním řízení
attention-held-at-customs-text = Zásilku kontroluje celní úřad. Může to trvat několik dnů. Nemusíte nic dělat.
attention-late-to-ship = Odeslání se zpozdilo
attention-late-to-ship-text = Omlouváme se za zpoždění. Objednávku stále připravujeme.
attention-late-to-ship-since = Objednávka měla být odeslána do { $since }. Omlouváme se za zpoždění, stále ji připravujeme.
attention-late-to-arrive = Dorazí později, než jsme čekali
attention-late-to-arrive-text = Omlouváme se za zpoždění. Zásilka je stále na cestě.
attention-late-to-arrive-since = Zásilka měla dorazit do { $since }. Omlouváme se za zpoždění, stále je na cestě.
attention-no-scan = Dopravce nehlásí nic nového
attention-no-scan-text = Zásilku několik dnů nikdo nenaskenoval. Další záznam se často objeví až ve vaší zemi.
order-attention = Vyžaduje pozornost
order-attention-see-parcel = Přejít k zásilce

## Milestones of a parcel

milestone-not-found = Zatím bez údajů
milestone-not-found-meaning = Dopravce toto číslo ještě nezná. Může to trvat několik dnů.
milestone-info-received = Ohlášeno
milestone-info-received-meaning = Dopravce má údaje a čeká na zásilku.
milestone-in-transit = Na cestě
milestone-in-transit-meaning = Zásilka je na cestě. Na dlouhých trasách bývají dny bez události.
milestone-out-for-delivery = Doručuje se
milestone-out-for-delivery-meaning = Měla by k vám dorazit dnes.
milestone-available-for-pickup = Připraveno k vyzvednutí
milestone-available-for-pickup-meaning = Zásilka na vás čeká na výdejním místě.
milestone-attempt-failed = Neúspěšný pokus o doručení
milestone-attempt-failed-meaning = Kurýr přijel, ale zásilku nemohl předat.
milestone-delivered = Doručeno
milestone-delivered-meaning = Dopravce hlásí, že zásilku předal.
milestone-exception = Problém na cestě
milestone-exception-meaning = Něco zásilce brání v další cestě.
milestone-returning = Vrací se
milestone-returning-meaning = Zásilka je na cestě zpět k nám.
milestone-returned = Zpět u nás
milestone-returned-meaning = Zásilka se vrátila k nám.
milestone-expired = Žádné další zprávy
milestone-expired-meaning = Dopravce už dlouho nic nehlásil.
milestone-unknown = Zpráva od dopravce
milestone-unknown-meaning = Dopravce hlásí něco, co tato verze aplikace neumí pojmenovat.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = V celním řízení
sub-milestone-customs-meaning = Zásilku kontroluje celní úřad.
sub-milestone-delayed = Zpožděno
sub-milestone-delayed-meaning = Zásilka pokračuje, ale později, než se plánovalo.
sub-milestone-address = Problém s adresou
sub-milestone-address-meaning = Na tuto adresu dopravce nemohl doručit.
sub-milestone-damaged = Poškozeno
sub-milestone-damaged-meaning = Dopravce hlásí, že byla zásilka poškozena.
sub-milestone-lost = Ztraceno
sub-milestone-lost-meaning = Dopravce nemůže zásilku najít.
sub-milestone-refused = Nepřevzato
sub-milestone-refused-meaning = Zásilka byla při doručení odmítnuta.
sub-milestone-no-one-home = Nikdo nebyl doma
sub-milestone-no-one-home-meaning = Kurýr přijel a nikdo neotevřel.

## The four axes of an order

order-payment = Platba
order-payment-awaiting = Zatím nezaplaceno
order-payment-awaiting-meaning = Čekáme na vaši platbu.
order-payment-authorized = Rezervováno
order-payment-authorized-meaning = Částka je rezervovaná a ještě se nestrhla.
order-payment-paid = Zaplaceno
order-payment-paid-meaning = Celá částka dorazila.
order-payment-partially-refunded = Částečně vráceno
order-payment-partially-refunded-meaning = Část peněz jsme vrátili.
order-payment-refunded = Vráceno
order-payment-refunded-meaning = Celou částku jsme vrátili.
order-payment-failed = Neprošla
order-payment-failed-meaning = Platba neprošla.

order-state = Objednávka
order-state-open = Otevřená
order-state-open-meaning = Ještě nám zbývá něco udělat.
order-state-completed = Vyřízená
order-state-completed-meaning = Všechno je hotové.
order-state-cancelled = Zrušená
order-state-cancelled-meaning = Nic dalšího neodešleme.

order-shipment = Odeslání
order-shipment-not-shipped = Zatím neodesláno
order-shipment-not-shipped-meaning = Všechno je ještě u nás.
order-shipment-partially-shipped = Částečně odesláno
order-shipment-partially-shipped-meaning = Část zboží je odeslaná, zbytek následuje.
order-shipment-shipped = Odesláno
order-shipment-shipped-meaning = Všechno je odeslané.
order-shipment-partially-delivered = Částečně doručeno
order-shipment-partially-delivered-meaning = Některé zásilky dorazily, další jsou na cestě.
order-shipment-delivered = Doručeno
order-shipment-delivered-meaning = Dorazily všechny zásilky.

order-returns = Vrácení zboží
order-returns-none = Žádné
order-returns-none-meaning = Nic jste nevraceli.
order-returns-requested = Nahlášeno
order-returns-requested-meaning = Požádali jste o vrácení zboží.
order-returns-in-transit = Na cestě k nám
order-returns-in-transit-meaning = Vrácené zboží je na cestě.
order-returns-received = Přijato
order-returns-received-meaning = Vrácené zboží dorazilo a kontrolujeme ho.
order-returns-refunded = Peníze vráceny
order-returns-refunded-meaning = Peníze za vrácené zboží jsme poslali zpět.

## The page of an order

order-back = Všechny objednávky
order-not-found-title = Tato objednávka tu není
order-where = Kde je objednávka
order-parcel-of = Zásilka { $place } z { $count }
order-parcel-one = Zásilka
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Obsah
order-tracking-number = Číslo zásilky
order-tracking-copy = Kopírovat číslo zásilky
order-tracking-copied = Číslo zásilky bylo zkopírováno.
order-tracking-open = Sledovat na webu dopravce
order-route = Místa na cestě
order-timeline = Cesta této zásilky
order-timeline-more = { $count ->
    [one] Zobrazit { $count } dřívější událost
    [few] Zobrazit { $count } dřívější události
    [many] Zobrazit { $count } dřívější události
   *[other] Zobrazit { $count } dřívějších událostí
}
order-timeline-empty = Dopravce zatím nic nehlásil.
order-timeline-local = Časy platí pro místo, kde k události došlo.
order-carrier-says = Dopravce píše:
order-untracked-title = Obyčejná zásilka bez sledování
order-untracked-text = Tato zásilka nemá číslo a cestou se žádné události neobjeví. Řiďte se předpokládaným doručením.
order-untracked-shipped = Odesláno { $date }.
order-carrier = Dopravce
order-last-mile = Místní doručovací společnost
order-carrier-call = Zavolat: { $name }
order-carrier-write = Napsat: { $name }
order-carrier-visit = Otevřít web: { $name }
order-pickup = Výdejní místo
order-pickup-hours = Otevírací doba
order-pickup-hours-line = { $days }, { $open }–{ $close }
order-pickup-deadline = Vyzvedněte do { $time }
order-pickup-code = Kód
order-lines = Zboží
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Na zakázku
order-line-fast = Odesíláme do 24 hodin
order-total-subtotal = Zboží
order-total-shipping = Doprava
order-total-shipping-free = Zdarma
order-total-tax = Daň
order-total-duties = Clo
order-total-discount = Sleva
order-total = Celkem
order-total-refunded = Vráceno
order-converted = Přibližně { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, kurz ze dne { $day }
order-address = Doručovací adresa
order-delivery = Doručení
order-delivery-method = Způsob dopravy
order-delivery-tracked = Se sledováním
order-delivery-untracked = Obyčejná zásilka bez sledování
order-delivery-window = Předpokládané doručení
order-delivery-ship-date = Předpokládané odeslání do
order-delivery-processing = Doba zpracování
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } pracovní den
    [few] { $min }–{ $max } pracovní dny
    [many] { $min }–{ $max } pracovního dne
   *[other] { $min }–{ $max } pracovních dnů
}
order-delivery-moved = Předpokládaný termín se změnil
order-delivery-was = { $days }, uvedeno { $given }
order-copy-number = Kopírovat číslo objednávky
order-number-copied = Číslo objednávky bylo zkopírováno.
order-requests = Moje požadavky
order-notices = Oznámení na ploše
order-notices-on = Dozvíte se, když se u této objednávky něco změní.
order-notices-muted = Tato objednávka je ztlumená. Její oznámení se objeví jen v seznamu.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Pomoc s touto objednávkou
order-help-closed = Momentálně není k dispozici
order-row-help = Získat pomoc
order-articles = Související články

topic-until = Do { $until }
topic-until-shipped = Do odeslání
topic-until-shipped-by = Do odeslání (předpoklad: do { $date })
topic-until-arrived = Do doručení
topic-until-confirmed = Do potvrzení platby
topic-until-days = { $days ->
    [one] Ještě { $days } den po doručení
    [few] Ještě { $days } dny po doručení
    [many] Ještě { $days } dne po doručení
   *[other] Ještě { $days } dnů po doručení
}
topic-always = Kdykoli

topic-part-unshipped = { $count ->
    [one] Zatím neodesláno: { $count } z { $total } položek
    [few] Zatím neodesláno: { $count } z { $total } položek
    [many] Zatím neodesláno: { $count } z { $total } položek
   *[other] Zatím neodesláno: { $count } z { $total } položek
}
topic-part-missing = { $count ->
    [one] { $count } z { $total } položek nedorazila
    [few] { $count } z { $total } položek nedorazily
    [many] { $count } z { $total } položek nedorazilo
   *[other] { $count } z { $total } položek nedorazilo
}
topic-part = { $count ->
    [one] Platí pro { $count } z { $total } položek
    [few] Platí pro { $count } z { $total } položek
    [many] Platí pro { $count } z { $total } položek
   *[other] Platí pro { $count } z { $total } položek
}
topic-part-earlier = Některé z nich jen do { $until }

topic-begun = Pokračovat v rozepsaném

topic-not-yet = Zatím ne
topic-no-longer = Už ne
topic-not-here = Ne u této objednávky

topic-instead-change-address = Místo toho změnit adresu
topic-instead-payment-issue = Místo toho se zeptat na platbu
topic-instead-order-progress = Místo toho se zeptat na průběh
topic-instead-package-not-received = Místo toho se zeptat na zásilku
topic-instead-customs-duty = Místo toho se zeptat na clo
topic-instead-return-replace = Místo toho vrátit zboží
topic-instead-item-problem = Místo toho nahlásit problém se zbožím
topic-instead-cancel-order = Místo toho zrušit objednávku
topic-instead-contact = Místo toho nám napsat

topic-closed-not-placed = Objednávka ještě není potvrzená. Potvrdíme ji, jakmile dorazí vaše platba.
topic-closed-not-paid = Vaše platba ještě nedorazila. Jakmile dorazí, můžete se zeptat.
topic-closed-payment-confirmed = Vaše platba byla potvrzena, je s ní všechno v pořádku.
topic-closed-payment-confirmed-at = Vaše platba byla potvrzena { $at }, je s ní všechno v pořádku.
topic-closed-no-ship-date = Den odeslání ještě není stanoven, proto o zpoždění zatím nejde.
topic-closed-before-ship-date = Objednávka ještě může být odeslána včas.
topic-closed-before-ship-date-from = Objednávka ještě může být odeslána včas. Pokud se tak nestane, můžete se zeptat od { $from }.
topic-closed-not-shipped = Zatím nebylo nic odesláno. Jakmile něco odešleme, můžete se zeptat.
topic-closed-already-shipped = Objednávka už byla odeslána.
topic-closed-already-shipped-at = Objednávka byla odeslána { $at }.
topic-closed-before-delivery-date = Objednávka ještě může dorazit včas.
topic-closed-before-delivery-date-from = Objednávka ještě může dorazit včas. Pokud nedorazí, můžete se zeptat od { $from }.
topic-closed-ready-for-pickup = Zásilka na vás čeká na výdejním místě.
topic-closed-ready-for-pickup-from = Zásilka na vás čeká na výdejním místě. Pokud ji tam nedostanete, můžete se zeptat od { $from }.
topic-closed-goes-back = Zásilka se vrací k nám, proto k vám nedorazí.
topic-closed-goes-back-at = Zásilka se od { $at } vrací k nám, proto k vám nedorazí.
topic-closed-already-delivered = Dopravce hlásí, že zásilka byla doručena. Pokud ji nemůžete najít, napište nám.
topic-closed-already-delivered-at = Dopravce hlásí, že zásilka byla doručena { $at }. Pokud ji nemůžete najít, napište nám.
topic-closed-return-window-over = Lhůta už uplynula.
topic-closed-return-window-over-at = Bylo to možné do { $at }.
topic-closed-made-to-order = Zboží vzniklo přímo pro vás, proto ho nelze vrátit. Pokud s ním něco není v pořádku, napište nám.
topic-closed-already-returned = Vrácené zboží je u nás a všechny peníze jsme vrátili.
topic-closed-refunded = Všechny peníze jsme vrátili.
topic-closed-cancelled = Objednávka byla zrušena.
topic-closed-cancelled-at = Objednávka byla zrušena { $at }.
topic-closed-unknown = Obchod to u této objednávky momentálně nenabízí.
topic-closed-opens = Zeptat se můžete od { $from }.

topic-change-address-not-placed = Objednávka ještě není potvrzená. Můžete ji zrušit a objednat znovu se správnou adresou.
topic-change-address-already-shipped = Objednávka už byla odeslána, proto adresu nelze změnit.
topic-change-address-already-shipped-at = Objednávka byla odeslána { $at }, proto adresu nelze změnit.
topic-order-progress-already-shipped = Objednávka už byla odeslána. Kde je, uvidíte na její stránce.
topic-order-progress-already-shipped-at = Objednávka byla odeslána { $at }. Kde je, uvidíte na její stránce.
topic-customs-duty-already-shipped = Objednávka už byla odeslána. Co je potřeba zaplatit, vám teď řekne dopravce nebo celní úřad.
topic-customs-duty-already-shipped-at = Objednávka byla odeslána { $at }. Co je potřeba zaplatit, vám teď řekne dopravce nebo celní úřad.
topic-cancel-order-already-shipped = Objednávka už byla odeslána, proto ji nelze zrušit.
topic-cancel-order-already-shipped-at = Objednávka byla odeslána { $at }, proto ji nelze zrušit.
topic-package-not-received-not-shipped = Momentálně není nic na cestě. Pokud zásilka nedorazí včas, můžete se zeptat.
topic-payment-issue-cancelled = Objednávka byla zrušena, proto není potřeba nic platit.
topic-payment-issue-cancelled-at = Objednávka byla zrušena { $at }, proto není potřeba nic platit.
topic-payment-issue-refunded = Peníze jsme vrátili.
topic-payment-issue-refunded-at = Peníze jsme vrátili a měly dorazit do { $at }. Pokud nedorazily, napište nám.
topic-return-replace-return-window-over-at = Zboží bylo možné vrátit do { $at }.
topic-item-problem-return-window-over-at = Problémy bylo možné hlásit do { $at }.
