# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Inställningar

settings-words = Språk och valuta
settings-language = Språk
settings-language-hint = Ändras direkt. Du stannar där du är.
settings-language-system = Som på den här datorn
settings-currency = Priser i
settings-currency-hint = En beställning behåller valutan du betalade i. Det omräknade beloppet visas bredvid, med kursen och dess datum.
settings-currency-paid = Som betalt, inte omräknat
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Valutorna blir kända efter den första anslutningen till butiken.

settings-look = Utseende
settings-theme = Färger
settings-theme-system = Som på den här datorn
settings-theme-light = Ljust
settings-theme-dark = Mörkt
settings-text-size = Textstorlek
settings-text-size-hint = Gör även allt runt texten större.

settings-account = Konto
settings-account-signed-in = Inloggad
settings-account-unknown = Ditt konto hos { $store }
settings-account-guest = Gäst
settings-account-guest-text = Du har sökt upp en enstaka beställning. Logga in för att ha alla här.
settings-account-out = Inte inloggad
settings-account-out-text = Hjälpsidorna fungerar utan konto. Logga in för att ha dina beställningar här.
settings-account-waiting = Loggar in
settings-account-waiting-text = Webbläsaren är öppen hos butiken. Kom tillbaka när du är klar.
settings-account-expired-text = Allt som är sparat går att läsa. Logga in igen för att få uppdateringar.
settings-account-show-waiting = Visa
settings-sign-in = Logga in
settings-sign-in-again = Logga in igen
settings-look-up = Sök upp en beställning
settings-sign-out = Logga ut

settings-sign-out-title = Logga ut från den här datorn?
settings-sign-out-lost = Allt har inte skickats än
settings-sign-out-unsent =
    { $count ->
        [one] { $count } meddelande väntar på anslutning eller på dig. Det skulle gå förlorat.
       *[other] { $count } meddelanden väntar på anslutning eller på dig. De skulle gå förlorade.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } utkast skulle gå förlorat.
       *[other] { $count } utkast skulle gå förlorade.
    }
settings-sign-out-look = Visa
settings-sign-out-lead-gone = Det här tas bort från datorn:
settings-sign-out-orders =
    { $count ->
        [0] dina beställningar och deras paket
        [one] din beställning och dess paket
       *[other] dina { $count } beställningar och deras paket
    }
settings-sign-out-messages = dina meddelanden om dem, även de som inte har skickats än
settings-sign-out-read = vilka hjälpsidor du har läst
settings-sign-out-key = själva inloggningen
settings-sign-out-lead-kept = Det här finns kvar:
settings-sign-out-help = hjälpsidorna och dina bokmärken
settings-sign-out-choices = ditt språk och appens utseende
settings-sign-out-store = Inget raderas hos { $store }. När du loggar in igen kommer dina beställningar tillbaka.
settings-sign-out-guest = Inget raderas hos { $store }. Du kan söka upp beställningen igen när du vill.
settings-sign-out-offline = Det finns ingen anslutning. Datorn glömmer inloggningen nu och meddelar butiken så snart det finns en.
settings-sign-out-stay = Förbli inloggad
settings-signed-out = Du är utloggad. Dina beställningar har tagits bort från den här datorn.

settings-notices = Aviseringar
settings-notices-private = Allt det här stannar på den här datorn. Listan med aviseringar i appen är alltid komplett.
settings-notices-toasts = Skrivbordsaviseringar
settings-notices-toasts-hint = Ett kort meddelande på skärmen när något händer, även när fönstret är stängt.
settings-notices-only-wrong = Bara om något är fel
settings-notices-only-wrong-hint = Du får bara veta det som inte är som utlovat eller som kräver något av dig.
settings-notices-kinds = Vad du får veta
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } av { $total } vald
       *[other] { $count } av { $total } valda
    }
settings-notices-news = Det som händer
settings-notices-wrong = Det som inte är som utlovat eller som kräver något av dig
settings-notice-order-confirmed = Beställning bekräftad
settings-notice-order-shipped = Beställning skickad
settings-notice-order-delivered = Beställning levererad
settings-notice-order-cancelled = Beställning annullerad
settings-notice-delivery-date-moved = Leveransdag ändrad
settings-notice-action-required = Något du behöver göra
settings-notice-refunded = Pengar återbetalda
settings-notice-request-answered = Svar på ett ärende
settings-notice-ship-date-passed = Inte skickad i tid
settings-notice-no-scan = Inget nytt om ett paket på flera dagar
settings-notice-delivery-window-passed = Inte levererad i tid
settings-notice-pickup-deadline-near = Sista dagarna att hämta ett paket
settings-notice-return-window-ending = Sista dagarna att returnera något
settings-notice-payment-due = Sista dagen att betala
settings-notice-request-unanswered = Inget svar på ett ärende på länge
settings-notices-quiet = Tysta timmar
settings-notices-quiet-hint = Det som händer under tiden sammanfattas när de är slut.
settings-notices-quiet-from = Från
settings-notices-quiet-to = Till
settings-notices-digest = En sammanfattning om dagen
settings-notices-digest-hint = I stället för enskilda aviseringar berättar en avisering om dagen vad som är nytt.
settings-notices-digest-at = Klockan
settings-notices-muted = Tystade beställningar
settings-notices-muted-hint = Deras aviseringar visas bara i listan.
settings-notices-muted-none = Inga. Du kan tysta en beställning på beställningssidan och i listan med aviseringar.
settings-notices-unmute = Sluta tysta beställning { $order }
settings-notices-muted-gone = En beställning som inte finns på den här datorn

settings-running = Fönster och start
settings-background = När fönstret stängs
settings-background-hint = Även utan fönster berättar appen vad som händer. Då använder den lite minne.
settings-background-stay = Fortsätt i bakgrunden
settings-background-quit = Avsluta
settings-background-unasked = Du får frågan när du stänger fönstret för första gången.
settings-background-no-tray = Det här skrivbordet har ingen plats bredvid klockan för appar utan fönster. Därför avslutas appen när fönstret stängs.
settings-autostart = Öppna när jag loggar in på datorn
settings-autostart-hint = Appen startar då utan fönster, bredvid klockan, och berättar vad som händer.

settings-help = Hjälp på den här datorn
settings-help-lead = Hjälpsidor på de här språken går att läsa utan anslutning.
settings-help-size =
    { $count ->
        [one] { $count } artikel, { $size }
       *[other] { $count } artiklar, { $size }
    }
settings-help-own = Ditt språk
settings-help-main = Butikens huvudspråk
settings-help-whole = Komplett
settings-help-partly = Inte komplett än
settings-help-coming = Kopieras
settings-help-coming-offline = Kommer vid nästa anslutning
settings-help-remove = Ta bort hjälp på { $language }
settings-help-removed = Hjälpen på { $language } har tagits bort från den här datorn.
settings-undo = Ångra
settings-help-add = Lägg till ett språk
settings-help-add-choose = Välj ett språk
settings-help-all = Alla butikens språk finns här.
settings-help-file = Lägg till från en fil
settings-help-file-done =
    { $count ->
        [one] Hjälp på { $language } har lagts till: { $count } artikel.
       *[other] Hjälp på { $language } har lagts till: { $count } artiklar.
    }

settings-storage = Sparat på den här datorn
settings-storage-cache = Beställningar och hjälpsidor
settings-storage-orders =
    { $count ->
        [0] Inga beställningar
        [one] { $count } beställning
       *[other] { $count } beställningar
    }
settings-storage-media = Bilder
settings-storage-local = Det du har valt och skrivit
settings-storage-total = Totalt
settings-storage-limit = Spara bilder
settings-storage-limit-hint = Bilder från dina senaste beställningar och från hjälpen på ditt språk sparas först. Andra hämtas när du tittar på dem.
settings-storage-up-to = Upp till { $size }
settings-storage-all = Alla
settings-storage-folder = Mapp på den här datorn
settings-storage-copy = Kopiera
settings-storage-copied = Kopierat
settings-storage-again = Beställningar, hjälpsidor och bilder går alltid att hämta från butiken igen.

settings-privacy = Integritet
settings-privacy-store-title = Bara kontakt med { $store }
settings-privacy-store = Appen pratar med butiken och inte med någon annan. Det finns ingen reklam, ingen spårning av dig och inga rapporter om vad du gör.
settings-privacy-search-title = Sökningen stannar här
settings-privacy-search = Det du söker efter och det du läser lämnar aldrig den här datorn.
settings-privacy-links-title = Länkar öppnas i webbläsaren
settings-privacy-links = Du ser vart en länk leder innan den öppnas. Inget läses in i appen från annat håll.
settings-privacy-encrypted-title = Allt sparas krypterat
settings-privacy-keychain = Nyckeln ligger i datorns nyckelring och öppnas med ditt användarkonto.
settings-privacy-key-file = Den här datorn har ingen nyckelring. Nyckeln ligger i en fil som bara ditt användarkonto kan läsa. Den som kan använda ditt konto kan läsa dina beställningar.
settings-privacy-key-path = Nyckelfilen

settings-about = Om appen
settings-about-version = Version
settings-about-store = Butik
settings-about-website = Webbplats
settings-about-email = E-post
settings-about-hours = Öppettider
settings-about-hours-line = { $days } kl. { $open }–{ $close }

session-welcome-title = Välkommen till { $store }
session-welcome-lead = Dina beställningar och alla svar, här på din dator. Även utan anslutning.
session-title = Logga in
session-lead = Då har du dina beställningar på den här datorn.
session-language = Språk
session-sign-in-title = Logga in
session-sign-in-text = Webbläsaren öppnar sidan hos { $store }. Ditt lösenord stannar där.
session-sign-in = Logga in i webbläsaren
session-look-up-title = Inget konto?
session-look-up-text = Sök upp en enstaka beställning med dess nummer och din e-postadress.
session-look-up-open = Sök upp en beställning
session-help-title = Vill du bara läsa?
session-help-text = Hjälpsidorna kräver inget konto.
session-help-open = Läs hjälpen
session-private = Det som kommer hit sparas krypterat på den här datorn och visas bara för dig.
session-offline-title = Det finns ingen anslutning
session-offline-text = Du behöver en anslutning för att logga in. Hjälpsidorna som finns här går att läsa nu.
session-already-title = Du är inloggad
session-already-text = Som { $account }.
session-already-guest = Som gäst med en beställning. Logga in för att ha alla här.
session-go-home = Till mina beställningar

session-wait-title = Fortsätt i webbläsaren
session-wait-text = Logga in på sidan hos { $store } och kom sedan tillbaka. Den här sidan går vidare av sig själv.
session-wait-not-open = Öppnades ingen sida?
session-wait-copy-hint = Kopiera den här adressen till en webbläsare på datorn:
session-wait-copy = Kopiera adressen
session-wait-copied = Adressen har kopierats
session-wait-open = Öppna sidan igen
session-wait-cancel = Avbryt inloggningen
session-signed-in = Du är inloggad. Dina beställningar läses in.
session-failed-title = Inloggningen misslyckades
session-failed-text = Sidan kan ha stängts, eller så tog det för lång tid. Försök igen.

session-find-title = Sök upp en beställning
session-find-text = Beställningsnumret står i bekräftelsen du fick med e-post.
session-find-replaces-account = Du är inloggad som { $account }. Om du söker upp en beställning loggas du ut här: datorn behåller då bara den beställningen tills du loggar in igen.
session-find-replaces-guest = Den ersätter beställningen du sökte upp tidigare.
session-find-email = E-postadress
session-find-email-hint = Den du beställde med
session-find-email-missing = Ange e-postadressen du beställde med.
session-find-email-wrong = Det här ser inte ut som en e-postadress. Den ska se ut som namn@example.com.
session-find-number = Beställningsnummer
session-find-number-missing = Ange beställningsnumret.
session-find-send = Sök upp
session-find-back = Tillbaka
session-find-failed-title = Ingen beställning hittades
session-find-failed-text = Kontrollera både e-postadressen och numret. Efter en beställning kan det dröja några minuter innan bekräftelsen kommer med e-post.
session-find-wait-title = För många försök
session-find-wait-text =
    { $seconds ->
        [one] Vänta { $seconds } sekund för din säkerhets skull.
       *[other] Vänta { $seconds } sekunder för din säkerhets skull.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Vänta { $minutes } minut för din säkerhets skull.
       *[other] Vänta { $minutes } minuter för din säkerhets skull.
    }
session-find-wait-over = Du kan försöka igen nu.
session-found = Din beställning hittades.

session-expired-title = Logga in igen
session-expired-text = { $store } ber dig bekräfta att det är du. Till dess ser du dina beställningar som de var.
session-expired-sign-in = Logga in igen
