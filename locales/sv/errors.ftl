# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Det här finns inte på den här datorn. Det kan ha tagits bort, eller så har det inte kommit än.
error-offline = Det här kräver en anslutning, och det finns ingen just nu. Allt som är sparat går att läsa.
error-store-trouble = Butiken svarar inte som den ska just nu. Vi försöker igen automatiskt.
error-sign-in-failed = Inloggningen misslyckades. Försök igen.
error-look-up-failed = Ingen beställning hittades med den här e-postadressen och det här numret. Kontrollera båda.
error-too-many-attempts = Det blev för många försök. Vänta några minuter före nästa.
error-link-refused = Den här länken kan inte öppnas säkert, så den förblir stängd.
error-internal = Något gick fel i appen. Försök igen.

error-title = Det här kunde inte visas
