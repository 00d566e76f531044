# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Du är inloggad
system-signed-in-text = Du kan stänga sidan och gå tillbaka till appen.

system-sign-in-failed-title = Inloggningen misslyckades
system-sign-in-failed-text = Gå tillbaka till appen och försök igen.

system-already-open-title = { $app } är redan öppen
system-already-open-text = Leta efter det andra fönstret. Två på en gång skulle vara i vägen för varandra.

system-keychain-slow-title = Väntar på din nyckelring
system-keychain-slow-text = { $app } krypterar det som sparas och vill ha nyckeln i systemets nyckelring. Om du blir ombedd att ange ett lösenord, gör det. Utan nyckelring läggs nyckeln i en fil som bara du kan läsa.

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
