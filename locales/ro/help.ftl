# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Ajutor
help-lead = Răspunsuri de la { $store }, chiar și fără conexiune.
help-search-label = Caută în paginile de ajutor
help-search-placeholder = Ce vrei să afli?
help-found-title = Pagini de ajutor
help-found-nothing = Nicio pagină de ajutor nu se potrivește cu „{ $text }”. Adesea ajută un cuvânt mai scurt sau mai simplu.
help-search-everything = Caută și în comenzi

# What the reader marked and read, on the front page of the help.
help-bookmarks = Marcaje
help-bookmarks-save = Salvează ca fișier
help-bookmarks-hint = Rămân pe acest calculator și după ce te deconectezi.
help-bookmarks-all = Afișează toate ({ $count })
help-bookmark-remove = Șterge marcajul „{ $title }”
help-bookmark-removed = Marcajul a fost șters.
help-bookmark-gone = Nu se află acum pe acest calculator
help-recent = Citite recent
help-recent-clear = Golește
help-recent-cleared = Ce ai citit a fost uitat.
help-topics = Subiecte

help-article-count =
    { $count ->
        [one] { $count } articol
        [few] { $count } articole
       *[other] { $count } de articole
    }
help-all-articles =
    { $count ->
        [one] Vezi { $count } articol
        [few] Vezi cele { $count } articole
       *[other] Vezi cele { $count } de articole
    }
help-other-topics = Alte subiecte
help-topic-missing = Acest subiect nu există
help-topic-empty = Acest subiect nu are articole în acest moment.

help-arriving-title = Paginile de ajutor se copiază
help-arriving-text = Se copiază o dată pe acest calculator și apoi se pot citi fără conexiune.
help-arriving-language = Ajutor în limba { $language }
help-arriving-progress = { $done } din { $total }
help-offline-title = Paginile de ajutor nu sunt încă pe acest calculator
help-offline-text = Nu există conexiune în acest moment. Se vor copia automat imediat ce revine.
help-empty-title = Încă nu există pagini de ajutor
help-empty-text = { $store } nu a publicat niciuna.

help-breadcrumbs = Ești aici
help-updated = Ultima actualizare: { $date }
help-also-in = Și în
help-fallback-title = Încă nu este disponibilă în limba { $wanted }
help-fallback-text = Această pagină apare în limba { $shown } până când va fi tradusă.
help-chosen-title = Citești această pagină în limba { $shown }
help-read-in = Citește în limba { $language }
help-read-instead = Se poate citi și în:
help-contents = Pe această pagină
help-back-to-top = Înapoi sus
help-print = Tipărește
help-picture-larger = Mărește
help-picture-title = Imagine
help-table = Tabel
help-previous = Anterior
help-next = Următor
help-neighbours = Mai multe despre acest subiect
help-article-missing = Această pagină nu este aici
help-article-missing-text = Poate că a fost redenumită sau ștearsă ori nu a ajuns încă pe acest calculator.
help-go-home = Toate subiectele de ajutor
help-printed-from = Din paginile de ajutor { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Această pagină
help-bookmark = Marcaj
help-compare = Compară: { $language }
help-find = Caută în această pagină
help-find-count = { $index } din { $count }
help-find-none = Nu s-a găsit
help-find-previous = Rezultatul anterior
help-find-next = Rezultatul următor
help-copy-link = Copiază linkul
help-copy-link-to = Copiază un link către „{ $heading }”
help-link-copied = Linkul a fost copiat.
help-outdated-title = Este posibil ca această pagină să fie depășită
help-outdated-text = Nu a mai fost modificată de peste doi ani.
help-behind-title = Există o versiune mai nouă în limba { $language }
help-behind-text = A fost modificată pe { $date }. Este posibil ca această traducere să nu cuprindă încă totul.
help-read-newer = Citește versiunea mai nouă
help-resume = Continuă de unde ai rămas
help-related = Pagini similare
help-picture-fit = Potrivește la fereastră
help-picture-full = Mărime reală

vote-question = Ți-a fost utilă această pagină?
vote-yes = Da
vote-no = Nu
vote-thanks-yes = Ne bucurăm. Îți mulțumim că ne-ai spus.
vote-why = Ce nu a fost în regulă?
vote-reason-unclear = Greu de înțeles
vote-reason-incomplete = Lipsește ceva
vote-reason-outdated = Nu mai este corectă
vote-reason-not-my-question = Nu răspunde la întrebarea mea
vote-reason-dislike-policy = Am înțeles, dar nu îmi place
vote-text = Ce te-ar fi ajutat?
vote-send = Trimite
vote-thanks-no = Îți mulțumim. Ne ajută să îmbunătățim pagina.
vote-change = Schimbă
vote-contact = Încă mai cauți un răspuns?
vote-contact-ask = Întreabă-ne

help-more-title = Mai ai nevoie de ajutor?
help-likely-title = Este vorba despre această comandă?
help-likely-open = Deschide comanda
help-more-order-title = Întreabă despre o comandă
help-more-order-text = Deschide comanda. Pagina ei arată ce se poate face acum și pe cine să întrebi.
help-more-order-link = Comenzile mele
help-more-record-title = Ai întrebat deja?
help-more-record-text = Ce ai întrebat și fiecare răspuns se află în solicitările tale.
help-more-record-link = Solicitările mele
help-more-find-title = Nu găsești o comandă?
help-more-find-text = Caut-o după numărul ei și adresa de e-mail cu care ai comandat.
help-more-find-link = Găsește o comandă
help-more-contact-title = Scrie-ne
help-more-contact-answer =
    { $hours ->
        [one] De obicei răspundem în cel mult { $hours } oră.
        [few] De obicei răspundem în cel mult { $hours } ore.
       *[other] De obicei răspundem în cel mult { $hours } de ore.
    }
help-more-contact-text = Citim fiecare mesaj.
help-more-contact-link = Pune o întrebare
help-hours = { $days }, { $open }–{ $close }

search-title = Căutare
search-title-for = Rezultate pentru „{ $text }”
search-count =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
search-meant = Ai vrut să scrii „{ $text }”?
search-orders = Comenzi
search-articles = Ajutor
search-foreign = Ajutor în alte limbi
search-all-orders = Arată-le pe toate în listă
search-keys-move = pentru navigare
search-keys-open = pentru deschidere
search-keys-focus = pentru căutare
search-empty-title = Ce cauți?
search-empty-text = Scrie câteva litere. Rezultatele apar pe măsură ce scrii, chiar și fără conexiune.
search-try-number = Un număr de comandă sau o parte din el
search-try-product = Ceva ce ai cumpărat
search-try-parcel = Un număr de urmărire (AWB) sau un curier
search-try-question = O întrebare, de exemplu „când ajunge”
search-nothing-title = Nu s-a găsit nimic pentru „{ $text }”
search-nothing-words = Încearcă mai puține cuvinte, cuvinte mai simple sau doar începutul lor.
search-ask = Întreabă magazinul
search-nothing-signed-out = Comenzile tale nu sunt pe acest calculator. Intră în cont sau găsește o comandă ca să le vezi aici.
search-nothing-offline = Nu există conexiune. Se poate găsi doar ce este salvat pe acest calculator.
search-go-help = Răsfoiește paginile de ajutor
search-go-orders = Toate comenzile
search-go-look-up = Găsește o comandă
search-go-sign-in = Intră în cont
