# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Ai intrat în cont
system-signed-in-text = Poți închide această pagină și te poți întoarce la aplicație.

system-sign-in-failed-title = Intrarea în cont nu a reușit
system-sign-in-failed-text = Te rugăm să revii în aplicație și să încerci din nou.

system-already-open-title = Aplicația { $app } este deja deschisă
system-already-open-text = Te rugăm să îi cauți cealaltă fereastră. Două deodată s-ar încurca una pe alta.

system-keychain-slow-title = Se așteaptă portcheiul
system-keychain-slow-text = { $app } criptează ce salvează și vrea să păstreze cheia în portcheiul sistemului. Dacă ți se cere o parolă, te rugăm să o introduci. Fără portchei, cheia se păstrează într-un fișier pe care doar tu îl poți citi.

system-keychain-silent-title = Portcheiul nu răspunde
system-keychain-silent-text = El păstrează cheia pentru ce a salvat { $app } aici. Te rugăm să îl deblochezi și să încerci din nou. Dacă o iei de la capăt, { $app } aduce din nou totul de la magazin, dar ce nu trimiseseși încă rămâne inaccesibil.

system-key-lost-title = Cheia datelor tale lipsește
system-key-lost-text = { $app } criptează ce salvează, iar cheia nu mai este unde era păstrată. Dacă o iei de la capăt, totul se aduce din nou de la magazin, dar ce nu trimiseseși încă rămâne inaccesibil.

system-folder-unusable-title = { $app } nu își poate folosi dosarul
system-folder-unusable-text = Te rugăm să verifici că mai este loc pe disc, că poți scrie în dosarele tale și că { $app } este la zi.

system-trouble-again = Încearcă din nou
system-trouble-afresh = Ia-o de la capăt
system-trouble-without-keychain = Continuă fără portchei
system-trouble-quit = Închide

system-notice-order-confirmed = Comanda { $order } este confirmată
system-notice-order-confirmed-text = În pregătire: { $goods }
system-notice-order-shipped = Comanda { $order } a fost expediată
system-notice-order-shipped-text = Pe drum: { $goods }
system-notice-order-delivered = Comanda { $order } a fost livrată
system-notice-order-delivered-text = A ajuns: { $goods }
system-notice-order-cancelled = Comanda { $order } a fost anulată
system-notice-order-cancelled-text = Nu se mai trimite nimic: { $goods }
system-notice-delivery-date-moved = Dată nouă de livrare pentru comanda { $order }
system-notice-delivery-date-moved-text = Ajunge în altă zi: { $goods }
system-notice-action-required = Comanda { $order } așteaptă ceva de la tine
system-notice-action-required-text = Nu merge mai departe până nu intervii: { $goods }
system-notice-refunded = Rambursare pentru comanda { $order }
system-notice-refunded-text = Rambursare: { $goods }
system-notice-request-answered = Solicitarea ta are un răspuns
system-notice-request-answered-text = Deschide-o ca să citești răspunsul.
system-notice-request-unanswered = Solicitarea ta încă nu are răspuns
system-notice-request-unanswered-text = Durează mai mult decât de obicei. Poți scrie din nou.
system-notice-ship-date-passed = Comanda { $order } încă nu a fost expediată
system-notice-ship-date-passed-text = Mai târziu decât s-a promis: { $goods }
system-notice-no-scan = Nicio veste despre comanda { $order }
system-notice-no-scan-text = Nimic de la curier de câteva zile: { $goods }
system-notice-delivery-window-passed = Comanda { $order } încă nu a ajuns
system-notice-delivery-window-passed-text = Mai târziu decât era estimat: { $goods }
system-notice-pickup-deadline-near = Ridică comanda { $order }
system-notice-pickup-deadline-near-text = Coletul se întoarce în curând: { $goods }
system-notice-return-window-ending = Termenul de retur pentru comanda { $order }
system-notice-return-window-ending-text = Se mai poate returna câteva zile: { $goods }
system-notice-payment-due = Plata pentru comanda { $order }
system-notice-payment-due-text = Plata încă lipsește, iar termenul este aproape: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } notificare nouă
        [few] { $count } notificări noi
       *[other] { $count } de notificări noi
    }
system-notice-open = Deschide

system-tray-open = Deschide fereastra
system-tray-quit = Închide
system-tray-unread =
    { $count ->
        [0] Nicio notificare necitită
        [one] { $count } notificare necitită
        [few] { $count } notificări necitite
       *[other] { $count } de notificări necitite
    }

system-close-title = Continui în fundal?
system-close-text = Așa afli imediat când se întâmplă ceva cu comenzile tale. Folosește puțină memorie. Poți schimba oricând în setări.
system-close-stay = Continuă
system-close-quit = Închide
