# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Etsi tai tee jotain
palette-placeholder = Tilaus, kysymys tai toiminto
palette-results = Ehdotukset ja tulokset
palette-recent = Äskettäin avatut
palette-here = Tällä sivulla
palette-go = Siirry
palette-actions = Toiminnot
palette-search = Hae ”{ $text }”
palette-request = Uusi pyyntö kaupalle { $store }
palette-bookmark-remove = Poista kirjanmerkki
palette-text-larger = Suurempi teksti
palette-text-smaller = Pienempi teksti
palette-text-usual = Tavallinen tekstin koko
palette-close = sulje

keys-title = Pikanäppäimet
keys-lists = Luetteloissa ja valintaikkunoissa
keys-back = Takaisin
keys-forward = Eteenpäin
keys-list-move = Seuraava tai edellinen rivi
keys-list-ends = Ensimmäinen tai viimeinen rivi
keys-list-open = Avaa rivi
keys-filters = Seuraava tai edellinen suodatin
keys-close = Sulje ikkuna tai tyhjennä haku
keys-send = Lähetä kirjoittamasi
keys-single = Yksittäiset näppäimet: { $keys }
keys-single-hint = Poista ne käytöstä, jos puhut tietokoneelle tai painat näppäimiä vahingossa.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Vaihto
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Hae pudottamalla tähän
form-file-removed = { $name } poistettiin.
sending-discarded = Se poistettiin eikä sitä lähetetä.
