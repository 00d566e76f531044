# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Questo non è su questo computer. Forse è stato rimosso o non è ancora arrivato.
error-offline = Serve una connessione e al momento non c’è. Tutto ciò che è salvato resta leggibile.
error-store-trouble = Al momento il negozio non risponde correttamente. Riproviamo automaticamente.
error-sign-in-failed = L’accesso non è riuscito. Riprova.
error-look-up-failed = Nessun ordine trovato con questo indirizzo e-mail e questo numero. Controlla entrambi.
error-too-many-attempts = Ci sono stati troppi tentativi. Attendi qualche minuto prima del prossimo.
error-link-refused = Questo link non si può aprire in modo sicuro, perciò resta chiuso.
error-internal = Qualcosa nell’app non ha funzionato. Riprova.

error-title = Impossibile mostrare il contenuto
