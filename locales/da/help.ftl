# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Hjælp
help-lead = Svar fra { $store }, også uden forbindelse.
help-search-label = Søg på hjælpesiderne
help-search-placeholder = Hvad vil du gerne vide?
help-found-title = Hjælpesider
help-found-nothing = Ingen hjælpeside passer til ”{ $text }”. Et kortere eller enklere ord hjælper ofte.
help-search-everything = Søg også i ordrer

# What the reader marked and read, on the front page of the help.
help-bookmarks = Bogmærker
help-bookmarks-save = Gem som fil
help-bookmarks-hint = De bliver på denne computer, også når du logger ud.
help-bookmarks-all = Vis alle ({ $count })
help-bookmark-remove = Fjern bogmærket ”{ $title }”
help-bookmark-removed = Bogmærket er fjernet.
help-bookmark-gone = Ikke på denne computer i øjeblikket
help-recent = Læst for nylig
help-recent-clear = Ryd
help-recent-cleared = Listen over læste sider er ryddet.
help-topics = Emner

help-article-count =
    { $count ->
        [one] { $count } artikel
       *[other] { $count } artikler
    }
help-all-articles =
    { $count ->
        [one] Alle artikler ({ $count })
       *[other] Alle { $count } artikler
    }
help-other-topics = Andre emner
help-topic-missing = Emnet findes ikke
help-topic-empty = Der er ingen artikler om dette emne i øjeblikket.

help-arriving-title = Hjælpesiderne kopieres
help-arriving-text = De kopieres til denne computer én gang og kan derefter læses uden forbindelse.
help-arriving-language = Hjælp på { $language }
help-arriving-progress = { $done } af { $total }
help-offline-title = Hjælpesiderne er ikke på denne computer endnu
help-offline-text = Der er ingen forbindelse i øjeblikket. De kopieres automatisk, så snart der er en.
help-empty-title = Der er ingen hjælpesider endnu
help-empty-text = { $store } har ikke udgivet nogen.

help-breadcrumbs = Du er her
help-updated = Senest opdateret den { $date }
help-also-in = Andre sprog:
help-fallback-title = Findes ikke på { $wanted } endnu
help-fallback-text = Siden vises på { $shown }, indtil den er oversat.
help-chosen-title = Du læser siden på { $shown }
help-read-in = Læs på { $language }
help-read-instead = Findes også på andre sprog:
help-contents = På denne side
help-back-to-top = Til toppen
help-print = Udskriv
help-picture-larger = Vis større
help-picture-title = Billede
help-table = Tabel
help-previous = Forrige
help-next = Næste
help-neighbours = Mere om emnet
help-article-missing = Denne side findes ikke her
help-article-missing-text = Den er måske blevet omdøbt eller fjernet, eller også er den ikke kommet til denne computer endnu.
help-go-home = Alle hjælpeemner
help-printed-from = Fra hjælpesiderne hos { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Denne side
help-bookmark = Bogmærke
help-compare = Sammenlign med { $language }
help-find = Søg på denne side
help-find-count = { $index } af { $count }
help-find-none = Ikke fundet
help-find-previous = Forrige resultat
help-find-next = Næste resultat
help-copy-link = Kopier link
help-copy-link-to = Kopier et link til ”{ $heading }”
help-link-copied = Linket er kopieret.
help-outdated-title = Denne side er måske forældet
help-outdated-text = Den er ikke blevet ændret i mere end to år.
help-behind-title = Der findes en nyere udgave på { $language }
help-behind-text = Den blev ændret den { $date }. Denne oversættelse siger måske ikke alt endnu.
help-read-newer = Læs den nyere udgave
help-resume = Fortsæt, hvor du slap
help-related = Relaterede sider
help-picture-fit = Tilpas til vinduet
help-picture-full = Faktisk størrelse

vote-question = Hjalp siden dig?
vote-yes = Ja
vote-no = Nej
vote-thanks-yes = Det er godt at høre. Tak for svaret.
vote-why = Hvad var der galt med den?
vote-reason-unclear = Svær at forstå
vote-reason-incomplete = Der mangler noget
vote-reason-outdated = Passer ikke længere
vote-reason-not-my-question = Svarer ikke på mit spørgsmål
vote-reason-dislike-policy = Jeg forstår det, men bryder mig ikke om det
vote-text = Hvad ville have hjulpet?
vote-send = Send
vote-thanks-no = Tak. Vi bruger det til at gøre siden bedre.
vote-change = Ændr
vote-contact = Leder du stadig efter et svar?
vote-contact-ask = Spørg os

help-more-title = Brug for mere hjælp?
help-likely-title = Handler det om denne ordre?
help-likely-open = Åbn ordren
help-more-order-title = Spørg om en ordre
help-more-order-text = Åbn ordren. På ordresiden kan du se, hvad der kan gøres nu, og hvem du kan spørge.
help-more-order-link = Mine ordrer
help-more-record-title = Har du allerede spurgt?
help-more-record-text = Alt, hvad du har spurgt om, og alle svar finder du under ”Mine henvendelser”.
help-more-record-link = Mine henvendelser
help-more-find-title = Kan du ikke finde en ordre?
help-more-find-text = Find den med ordrenummeret og den e-mailadresse, du bestilte med.
help-more-find-link = Find en ordre
help-more-contact-title = Skriv til os
help-more-contact-answer =
    { $hours ->
        [one] Vi svarer som regel inden for { $hours } time.
       *[other] Vi svarer som regel inden for { $hours } timer.
    }
help-more-contact-text = Vi læser alle beskeder.
help-more-contact-link = Stil et spørgsmål
help-hours = { $days } kl. { $open }-{ $close }

search-title = Søg
search-title-for = Resultater for ”{ $text }”
search-count =
    { $count ->
        [one] { $count } resultat
       *[other] { $count } resultater
    }
search-meant = Mente du ”{ $text }”?
search-orders = Ordrer
search-articles = Hjælp
search-foreign = Hjælp på andre sprog
search-all-orders = Vis dem alle på listen
search-keys-move = flyt
search-keys-open = åbn
search-keys-focus = søg
search-empty-title = Hvad leder du efter?
search-empty-text = Skriv et par bogstaver. Resultaterne kommer, mens du skriver, også uden forbindelse.
search-try-number = Et ordrenummer eller en del af det
search-try-product = Noget, du har købt
search-try-parcel = Et sporingsnummer eller et fragtfirma
search-try-question = Et spørgsmål, for eksempel ”hvornår kommer min pakke”
search-nothing-title = Intet fundet for ”{ $text }”
search-nothing-words = Prøv færre eller enklere ord, eller kun begyndelsen af dem.
search-ask = Spørg butikken om det
search-nothing-signed-out = Dine ordrer er ikke på denne computer. Log ind, eller find en enkelt ordre for at se dem her.
search-nothing-offline = Der er ingen forbindelse. Kun det, der er gemt på denne computer, kan findes.
search-go-help = Gennemse hjælpen
search-go-orders = Alle ordrer
search-go-look-up = Find en ordre
search-go-sign-in = Log ind
