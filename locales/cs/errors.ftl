# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Tohle v tomto počítači není. Možná to bylo odstraněno nebo to ještě nedorazilo.
error-offline = K tomu je potřeba připojení a to teď není. Všechno uložené se dá dál číst.
error-store-trouble = Obchod momentálně neodpovídá správně. Sami to zkusíme znovu.
error-sign-in-failed = Přihlášení se nezdařilo. Zkuste to prosím znovu.
error-look-up-failed = S touto e-mailovou adresou a číslem se žádná objednávka nenašla. Zkontrolujte prosím obojí.
error-too-many-attempts = Bylo příliš mnoho pokusů. Před dalším prosím několik minut počkejte.
error-link-refused = Tento odkaz nelze bezpečně otevřít, proto zůstane zavřený.
error-internal = V aplikaci se něco pokazilo. Zkuste to prosím znovu.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Tohle se nepodařilo zobrazit
