# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Hjälp
help-lead = Svar från { $store }, även utan anslutning.
help-search-label = Sök på hjälpsidorna
help-search-placeholder = Vad vill du veta?
help-found-title = Hjälpsidor
help-found-nothing = Ingen hjälpsida passar ”{ $text }”. Ett kortare eller enklare ord hjälper ofta.
help-search-everything = Sök även bland beställningar

# What the reader marked and read, on the front page of the help.
help-bookmarks = Bokmärken
help-bookmarks-save = Spara som fil
help-bookmarks-hint = De stannar på den här datorn, även när du loggar ut.
help-bookmarks-all = Visa alla ({ $count })
help-bookmark-remove = Ta bort bokmärket ”{ $title }”
help-bookmark-removed = Bokmärket har tagits bort.
help-bookmark-gone = Inte på den här datorn just nu
help-recent = Nyligen läst
help-recent-clear = Rensa
help-recent-cleared = Listan över lästa sidor har rensats.
help-topics = Ämnen

help-article-count =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artiklar
    }
help-all-articles =
    { $count ->
        [one] Alla artiklar ({ $count })
       *[other] Alla { $count } artiklar
    }
help-other-topics = Andra ämnen
help-topic-missing = Det här ämnet finns inte
help-topic-empty = Det finns inga artiklar om det här ämnet just nu.

help-arriving-title = Hjälpsidorna kopieras
help-arriving-text = De kopieras till den här datorn en gång och går sedan att läsa utan anslutning.
help-arriving-language = Hjälp på { $language }
help-arriving-progress = { $done } av { $total }
help-offline-title = Hjälpsidorna finns inte på den här datorn än
help-offline-text = Det finns ingen anslutning just nu. De kopieras automatiskt så snart det finns en.
help-empty-title = Det finns inga hjälpsidor än
help-empty-text = { $store } har inte publicerat några.

help-breadcrumbs = Du är här
help-updated = Senast uppdaterad { $date }
help-also-in = Andra språk:
help-fallback-title = Finns inte på { $wanted } än
help-fallback-text = Sidan visas på { $shown } tills den har översatts.
help-chosen-title = Du läser sidan på { $shown }
help-read-in = Läs på { $language }
help-read-instead = Finns även på andra språk:
help-contents = På den här sidan
help-back-to-top = Till toppen
help-print = Skriv ut
help-picture-larger = Visa större
help-picture-title = Bild
help-table = Tabell
help-previous = Föregående
help-next = Nästa
help-neighbours = Mer om ämnet
help-article-missing = Den här sidan finns inte här
help-article-missing-text = Den kan ha bytt namn eller tagits bort, eller så har den inte kommit till den här datorn än.
help-go-home = Alla hjälpämnen
help-printed-from = Från hjälpsidorna hos { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Den här sidan
help-bookmark = Bokmärke
help-compare = Jämför med { $language }
help-find = Sök på sidan
help-find-count = { $index } av { $count }
help-find-none = Hittades inte
help-find-previous = Föregående träff
help-find-next = Nästa träff
help-copy-link = Kopiera länk
help-copy-link-to = Kopiera en länk till ”{ $heading }”
help-link-copied = Länken har kopierats.
help-outdated-title = Den här sidan kan vara inaktuell
help-outdated-text = Den har inte ändrats på mer än två år.
help-behind-title = Det finns en nyare version på { $language }
help-behind-text = Den ändrades { $date }. Den här översättningen säger kanske inte allt ännu.
help-read-newer = Läs den nyare versionen
help-resume = Fortsätt där du slutade
help-related = Relaterade sidor
help-picture-fit = Anpassa till fönstret
help-picture-full = Verklig storlek

vote-question = Var sidan till hjälp?
vote-yes = Ja
vote-no = Nej
vote-thanks-yes = Vad bra. Tack för ditt svar.
vote-why = Vad var det för fel på den?
vote-reason-unclear = Svår att förstå
vote-reason-incomplete = Något saknas
vote-reason-outdated = Stämmer inte längre
vote-reason-not-my-question = Svarar inte på min fråga
vote-reason-dislike-policy = Jag förstår, men gillar det inte
vote-text = Vad hade hjälpt?
vote-send = Skicka
vote-thanks-no = Tack. Det hjälper oss att göra sidan bättre.
vote-change = Ändra
vote-contact = Letar du fortfarande efter ett svar?
vote-contact-ask = Fråga oss

help-more-title = Behöver du mer hjälp?
help-likely-title = Gäller det den här beställningen?
help-likely-open = Öppna beställningen
help-more-order-title = Fråga om en beställning
help-more-order-text = Öppna beställningen. På beställningssidan ser du vad som kan göras nu och vem du kan fråga.
help-more-order-link = Mina beställningar
help-more-record-title = Har du redan frågat?
help-more-record-text = Alla dina frågor och våra svar finns under ”Mina ärenden”.
help-more-record-link = Mina ärenden
help-more-find-title = Hittar du inte en beställning?
help-more-find-text = Sök upp den med beställningsnumret och e-postadressen du beställde med.
help-more-find-link = Sök upp en beställning
help-more-contact-title = Skriv till oss
help-more-contact-answer =
    { $hours ->
        [one] Vi svarar oftast inom { $hours } timme.
       *[other] Vi svarar oftast inom { $hours } timmar.
    }
help-more-contact-text = Vi läser alla meddelanden.
help-more-contact-link = Ställ en fråga
help-hours = { $days } kl. { $open }–{ $close }

search-title = Sök
search-title-for = Resultat för ”{ $text }”
search-count =
    { $count ->
        [one] { $count } träff
       *[other] { $count } träffar
    }
search-meant = Menade du ”{ $text }”?
search-orders = Beställningar
search-articles = Hjälp
search-foreign = Hjälp på andra språk
search-all-orders = Visa alla i listan
search-keys-move = flytta
search-keys-open = öppna
search-keys-focus = sök
search-empty-title = Vad letar du efter?
search-empty-text = Skriv några bokstäver. Träffarna visas medan du skriver, även utan anslutning.
search-try-number = Ett beställningsnummer eller en del av det
search-try-product = Något du har köpt
search-try-parcel = Ett spårningsnummer eller ett fraktbolag
search-try-question = En fråga, till exempel ”när kommer mitt paket”
search-nothing-title = Inget hittades för ”{ $text }”
search-nothing-words = Prova färre eller enklare ord, eller bara början av dem.
search-ask = Fråga butiken om det
search-nothing-signed-out = Dina beställningar finns inte på den här datorn. Logga in eller sök upp en beställning för att se dem här.
search-nothing-offline = Det finns ingen anslutning. Bara det som är sparat på den här datorn går att hitta.
search-go-help = Bläddra i hjälpen
search-go-orders = Alla beställningar
search-go-look-up = Sök upp en beställning
search-go-sign-in = Logga in
