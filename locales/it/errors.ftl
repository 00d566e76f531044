# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Questo non è su questo computer. Forse è stato rimosso o non è ancora arrivato.
error-offline = Serve una connessione e al momento non c’è. Tutto ciò che è salvato resta leggibile.
error-store-trouble = Al momento il negozio non risponde correttamente. Riproviamo automaticamente.
error-sign-in-failed = L’accesso non è riuscito. Riprova.
error-look-up-failed = Nessun ordine trovato con questo indirizzo e-mail e questo numero. Controlla entrambi.
error-too-many-attempts = Ci sono stati troppi tentativi. Attendi qualche minuto prima del prossimo.
error-link-refused = Questo link non si può aprire in modo sicuro, perciò resta chiuso.
error-no-pack = Questo file non contiene pagine di assistenza per questa app, o solo una parte. Non è stato cambiato nulla.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Scrivi qualche parola o aggiungi una foto.
error-text-too-long = Questo testo è troppo lungo per essere inviato. Accorcialo.
error-no-lines = Scegli almeno un articolo.
error-line-not-eligible = Uno degli articoli, o questa quantità, non si può più scegliere. Ricontrolla l’elenco.
error-address-incomplete = Manca una parte dell’indirizzo.
error-too-many-attachments = Ci sono già troppi file. Questo non è stato aggiunto.
error-topic-closed = Per questo ordine non è più possibile. Ciò che hai scritto viene conservato.
error-on-its-way = L’invio è già in corso e non si può più modificare.

## Why one file is not added to a message

error-file-empty = Questo file è vuoto.
error-file-too-large = Questo file è troppo grande. La dimensione massima è { $size }.
error-file-type = Si possono inviare solo immagini (JPEG, PNG, WebP, HEIC) e file PDF.
error-file-damaged = Questo file non si può aprire. Forse è danneggiato.
error-file-pixels = Questa immagine ha troppi pixel. Basta una copia più piccola.

## Anything else

error-internal = Qualcosa nell’app non ha funzionato. Riprova.

error-title = Impossibile mostrare il contenuto
