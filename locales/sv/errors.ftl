# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Det här finns inte på den här datorn. Det kan ha tagits bort, eller så har det inte kommit än.
error-offline = Det här kräver en anslutning, och det finns ingen just nu. Allt som är sparat går att läsa.
error-store-trouble = Butiken svarar inte som den ska just nu. Vi försöker igen automatiskt.
error-sign-in-failed = Inloggningen misslyckades. Försök igen.
error-look-up-failed = Ingen beställning hittades med den här e-postadressen och det här numret. Kontrollera båda.
error-too-many-attempts = Det blev för många försök. Vänta några minuter före nästa.
error-link-refused = Den här länken kan inte öppnas säkert, så den förblir stängd.
error-no-pack = Den här filen innehåller inga hjälpsidor för appen, eller bara en del av dem. Inget har ändrats.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Skriv några ord eller lägg till en bild.
error-text-too-long = Texten är för lång för att skickas. Korta ner den.
error-no-lines = Välj minst en vara.
error-line-not-eligible = En av varorna kan inte väljas längre, eller inte i så stort antal. Titta igenom listan igen.
error-address-incomplete = En del av adressen saknas.
error-too-many-attachments = Det går inte att lägga till fler filer. Den här lades inte till.
error-topic-closed = Det här går inte längre för beställningen. Det du har skrivit finns kvar.
error-on-its-way = Det här skickas redan och kan inte ändras längre.

## Why one file is not added to a message

error-file-empty = Filen är tom.
error-file-too-large = Filen är för stor. En fil får vara högst { $size }.
error-file-type = Det går bara att skicka bilder (JPEG, PNG, WebP, HEIC) och PDF-filer.
error-file-damaged = Filen kan inte öppnas. Den kan vara skadad.
error-file-pixels = Bilden har för många pixlar. En mindre kopia räcker.

## Anything else

error-internal = Något gick fel i appen. Försök igen.

error-title = Det här kunde inte visas
