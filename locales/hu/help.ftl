# Words of the help centre and of the search over orders and help.

help-title = Súgó
help-lead = Válaszok a webáruháztól ({ $store }), kapcsolat nélkül is.
help-search-label = Keresés a súgóban
help-search-placeholder = Mit szeretne tudni?
help-found-title = Súgóoldalak
help-found-nothing = Nincs súgóoldal erre: „{ $text }”. Gyakran segít egy rövidebb vagy egyszerűbb szó.
help-search-everything = Keresés a rendelésekben is

# What the reader marked and read, on the front page of the help.
help-bookmarks = Könyvjelzők
help-bookmarks-save = Mentés fájlba
help-bookmarks-hint = Ezen a számítógépen maradnak, kijelentkezés után is.
help-bookmarks-all = Mind mutatása ({ $count })
help-bookmark-remove = „{ $title }” könyvjelző törlése
help-bookmark-removed = A könyvjelző törölve.
help-bookmark-gone = Jelenleg nincs ezen a számítógépen
help-recent = Nemrég olvasott
help-recent-clear = Törlés
help-recent-cleared = Az olvasott oldalak listája törölve.
help-topics = Témák

# Under a topic's title and on its page.
help-article-count = { $count } cikk
help-all-articles = Minden cikk ({ $count })
help-other-topics = További témák
help-topic-missing = Nincs ilyen téma
help-topic-empty = Ebben a témában jelenleg nincs cikk.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = A súgóoldalakat másoljuk
help-arriving-text = Egyszer átmásoljuk őket erre a számítógépre, utána kapcsolat nélkül is olvashatók.
help-arriving-language = Súgó { $language } nyelven
help-arriving-progress = { $done } / { $total }
help-offline-title = A súgóoldalak még nincsenek ezen a számítógépen
help-offline-text = Jelenleg nincs kapcsolat. Automatikusan átmásoljuk őket, amint lesz.
help-empty-title = Még nincsenek súgóoldalak
help-empty-text = { $store } még nem tett közzé egyet sem.

# The way from the help centre's front page to an article; the name of that navigation, heard by screen readers.
help-breadcrumbs = Itt van most
help-updated = Utoljára frissítve: { $date }
help-also-in = Más nyelveken:
help-fallback-title = Még nem érhető el { $wanted } nyelven
help-fallback-text = A fordítás elkészültéig ez az oldal { $shown } nyelven jelenik meg.
help-chosen-title = Ezt az oldalt { $shown } nyelven olvassa
help-read-in = Olvasás { $language } nyelven
help-read-instead = Ezeken a nyelveken is olvasható:
help-contents = Ezen az oldalon
help-back-to-top = Vissza a tetejére
help-print = Nyomtatás
help-picture-larger = Nagyítás
help-picture-title = Kép
help-table = Táblázat
help-previous = Előző
help-next = Következő
help-neighbours = További cikkek a témában
help-article-missing = Ez az oldal nincs itt
help-article-missing-text = Lehet, hogy átnevezték vagy eltávolították, vagy még nem érkezett meg erre a számítógépre.
help-go-home = Minden súgótéma
help-printed-from = Forrás: { $store }, súgó

# Reading: what can be done with a page, and what is said about it.
help-tools = Ez az oldal
help-bookmark = Könyvjelző
help-compare = Összevetés: { $language }
help-find = Keresés ezen az oldalon
help-find-count = { $index } / { $count }
help-find-none = Nincs találat
help-find-previous = Előző találat
help-find-next = Következő találat
help-copy-link = Link másolása
help-copy-link-to = Link másolása ide: „{ $heading }”
help-link-copied = A link a vágólapra került.
help-outdated-title = Ez az oldal elavult lehet
help-outdated-text = Több mint két éve nem változott.
help-behind-title = Van újabb változat { $language } nyelven
help-behind-text = Az új változatban ({ $date }) olyasmi is lehet, ami ebből a fordításból még hiányzik.
help-read-newer = Az újabb változat olvasása
help-resume = Folytatás onnan, ahol abbahagyta
help-related = Kapcsolódó oldalak
help-picture-fit = Ablakhoz igazítás
help-picture-full = Tényleges méret

vote-question = Hasznos volt ez az oldal?
vote-yes = Igen
vote-no = Nem
vote-thanks-yes = Örülünk neki. Köszönjük a visszajelzést.
vote-why = Mi volt vele a gond?
vote-reason-unclear = Nehezen érthető
vote-reason-incomplete = Valami hiányzik
vote-reason-outdated = Már nem érvényes
vote-reason-not-my-question = Nem a kérdésemre válaszol
vote-reason-dislike-policy = Értem, de nem tetszik
vote-text = Mi segített volna?
vote-send = Küldés
vote-thanks-no = Köszönjük. Ennek alapján javítjuk az oldalt.
vote-change = Módosítás
vote-contact = Még keresi a választ?
vote-contact-ask = Kérdezzen minket

# The block at the end of every help page.
help-more-title = Segítsünk még?
help-likely-title = Erről a rendelésről van szó?
help-likely-open = Rendelés megnyitása
help-more-order-title = Kérdés egy rendelésről
help-more-order-text = Nyissa meg a rendelést. Az oldalán látható, mit tehet most, és kit kérdezhet.
help-more-order-link = Rendeléseim
help-more-record-title = Már kérdezett?
help-more-record-text = A kérdései és a válaszok mind itt találhatók: „Kéréseim”.
help-more-record-link = Kéréseim
help-more-find-title = Nem talál egy rendelést?
help-more-find-text = Keresse meg a száma és azon e-mail-cím alapján, amellyel rendelt.
help-more-find-link = Rendelés keresése
help-more-contact-title = Írjon nekünk
help-more-contact-answer = Általában { $hours } órán belül válaszolunk.
help-more-contact-text = Minden üzenetet elolvasunk.
help-more-contact-link = Kérdés feltevése
help-hours = { $days }, { $open }–{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Keresés
search-title-for = Találatok erre: „{ $text }”
search-count = { $count } találat
search-meant = Erre gondolt: „{ $text }”?
search-orders = Rendelések
search-articles = Súgó
search-foreign = Súgó más nyelveken
search-all-orders = Mind megjelenítése a listában
search-keys-move = mozgás
search-keys-open = megnyitás
search-keys-focus = keresés
search-empty-title = Mit keres?
search-empty-text = Írjon be néhány betűt. A találatok gépelés közben jelennek meg, kapcsolat nélkül is.
search-try-number = Egy rendelésszám vagy annak része
search-try-product = Egy megvásárolt termék
search-try-parcel = Egy csomagszám vagy egy szállító
search-try-question = Egy kérdés, például „mikor érkezik meg”
search-nothing-title = Nincs találat erre: „{ $text }”
search-nothing-words = Próbálja kevesebb vagy egyszerűbb szóval, vagy csak a szavak elejével.
search-ask = Kérdezze meg a webáruházat
search-nothing-signed-out = A rendelései nincsenek ezen a számítógépen. Jelentkezzen be, vagy keressen meg egyet, hogy itt megtalálja őket.
search-nothing-offline = Nincs kapcsolat. Csak az található meg, amit ez a számítógép tárol.
search-go-help = Súgó böngészése
search-go-orders = Minden rendelés
search-go-look-up = Rendelés keresése
search-go-sign-in = Bejelentkezés
