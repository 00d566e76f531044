# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Tohle v tomto počítači není. Možná to bylo odstraněno nebo se to ještě nestáhlo.
error-offline = K tomu je potřeba připojení a to teď chybí. Všechno uložené se dá dál číst.
error-store-trouble = Obchod momentálně neodpovídá správně. Sami to zkusíme znovu.
error-sign-in-failed = Přihlášení se nezdařilo. Zkuste to prosím znovu.
error-look-up-failed = S touto e-mailovou adresou a číslem se žádná objednávka nenašla. Zkontrolujte prosím obojí.
error-too-many-attempts = Bylo příliš mnoho pokusů. Před dalším prosím několik minut počkejte.
error-link-refused = Tento odkaz nelze bezpečně otevřít, proto jsme ho neotevřeli.
error-no-pack = Tento soubor neobsahuje stránky nápovědy pro tuto aplikaci, nebo jen jejich část. Nic se nezměnilo.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Napište prosím pár slov nebo přidejte fotku.
error-text-too-long = Tento text je na odeslání příliš dlouhý. Zkraťte ho prosím.
error-no-lines = Vyberte prosím alespoň jednu položku.
error-line-not-eligible = Jednu z položek už nelze vybrat, nebo ne v takovém počtu. Podívejte se prosím na seznam znovu.
error-address-incomplete = Část adresy chybí.
error-too-many-attachments = Souborů už je příliš mnoho. Tento nebyl přidán.
error-topic-closed = U této objednávky to už není možné. Váš text zůstal zachován.
error-on-its-way = Právě se to odesílá, proto už to nelze změnit.

## Why one file is not added to a message

error-file-empty = Tento soubor je prázdný.
error-file-too-large = Tento soubor je příliš velký. Soubor může mít nejvýše { $size }.
error-file-type = Poslat lze jen obrázky (JPEG, PNG, WebP, HEIC) a soubory PDF.
error-file-damaged = Tento soubor nelze otevřít. Možná je poškozený.
error-file-pixels = Tento obrázek má příliš mnoho pixelů. Stačí jeho menší kopie.

## Anything else

error-internal = V aplikaci se něco pokazilo. Zkuste to prosím znovu.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Tohle se nepodařilo zobrazit
