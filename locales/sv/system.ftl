# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Du är inloggad
system-signed-in-text = Du kan stänga sidan och gå tillbaka till appen.

system-sign-in-failed-title = Inloggningen misslyckades
system-sign-in-failed-text = Gå tillbaka till appen och försök igen.

system-already-open-title = { $app } är redan öppen
system-already-open-text = Leta efter det andra fönstret. Två på en gång skulle vara i vägen för varandra.

system-keychain-slow-title = Väntar på din nyckelring
system-keychain-slow-text = { $app } krypterar det som sparas och vill ha nyckeln i systemets nyckelring. Ange ditt lösenord om du blir ombedd att göra det. Utan nyckelring läggs nyckeln i en fil som bara du kan läsa.

system-keychain-silent-title = Din nyckelring svarar inte
system-keychain-silent-text = I den ligger nyckeln till det som { $app } har sparat här. Lås upp den och försök igen. Om du börjar om hämtar { $app } allt från butiken igen, men det du inte hade skickat förblir låst.

system-key-lost-title = Nyckeln till dina data saknas
system-key-lost-text = { $app } krypterar det som sparas, och nyckeln finns inte där den låg. Om du börjar om hämtas allt från butiken igen, men det du inte hade skickat förblir låst.

system-folder-unusable-title = { $app } kan inte använda sin mapp
system-folder-unusable-text = Kontrollera att det finns plats på disken, att du får skriva i dina egna mappar och att { $app } är uppdaterad.

system-trouble-again = Försök igen
system-trouble-afresh = Börja om
system-trouble-without-keychain = Fortsätt utan nyckelring
system-trouble-quit = Avsluta

system-notice-order-confirmed = Beställning { $order } är bekräftad
system-notice-order-confirmed-text = Förbereds: { $goods }
system-notice-order-shipped = Beställning { $order } har skickats
system-notice-order-shipped-text = På väg: { $goods }
system-notice-order-delivered = Beställning { $order } har levererats
system-notice-order-delivered-text = Framme: { $goods }
system-notice-order-cancelled = Beställning { $order } har annullerats
system-notice-order-cancelled-text = Inget mer kommer att skickas: { $goods }
system-notice-delivery-date-moved = Ny leveransdag för beställning { $order }
system-notice-delivery-date-moved-text = Kommer en annan dag: { $goods }
system-notice-action-required = Beställning { $order } kräver åtgärd
system-notice-action-required-text = Inget mer händer förrän du gör något: { $goods }
system-notice-refunded = Pengar återbetalda för beställning { $order }
system-notice-refunded-text = Återbetalt: { $goods }
system-notice-request-answered = Ditt ärende har fått svar
system-notice-request-answered-text = Öppna ärendet för att läsa svaret.
system-notice-request-unanswered = Ditt ärende har inte fått svar än
system-notice-request-unanswered-text = Det tar längre tid än vanligt. Du kan skriva igen.
system-notice-ship-date-passed = Beställning { $order } har inte skickats än
system-notice-ship-date-passed-text = Senare än utlovat: { $goods }
system-notice-no-scan = Inget nytt om beställning { $order }
system-notice-no-scan-text = Inget från fraktbolaget på flera dagar: { $goods }
system-notice-delivery-window-passed = Beställning { $order } är inte framme än
system-notice-delivery-window-passed-text = Senare än beräknat: { $goods }
system-notice-pickup-deadline-near = Hämta beställning { $order }
system-notice-pickup-deadline-near-text = Paketet går snart tillbaka: { $goods }
system-notice-return-window-ending = Sista returdag för beställning { $order }
system-notice-return-window-ending-text = Kan returneras några dagar till: { $goods }
system-notice-payment-due = Betalning för beställning { $order }
system-notice-payment-due-text = Saknas fortfarande och ska snart betalas: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } ny avisering
       *[other] { $count } nya aviseringar
    }
system-notice-open = Öppna

system-tray-open = Öppna fönstret
system-tray-quit = Avsluta
system-tray-unread =
    { $count ->
        [0] Inga olästa aviseringar
        [one] { $count } oläst avisering
       *[other] { $count } olästa aviseringar
    }

system-close-title = Fortsätta utan fönster?
system-close-text = Då får du veta direkt när något händer med dina beställningar. Appen använder lite minne. Du kan ändra det här i inställningarna när som helst.
system-close-stay = Fortsätt i bakgrunden
system-close-quit = Avsluta
