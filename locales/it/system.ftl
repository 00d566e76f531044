# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Accesso effettuato
system-signed-in-text = Puoi chiudere questa pagina e tornare all’app.

system-sign-in-failed-title = L’accesso non è riuscito
system-sign-in-failed-text = Torna all’app e riprova.

system-already-open-title = { $app } è già in esecuzione
system-already-open-text = Cerca l’altra finestra. Due insieme si ostacolerebbero.

system-keychain-slow-title = In attesa del portachiavi
system-keychain-slow-text = { $app } cifra ciò che salva e vuole conservare la chiave nel portachiavi del sistema. Se ti viene chiesta una password, inseriscila. Senza portachiavi, la chiave viene conservata in un file che solo tu puoi leggere.

system-keychain-silent-title = Il portachiavi non risponde
system-keychain-silent-text = Contiene la chiave di ciò che { $app } ha salvato qui. Sbloccalo e riprova. Se ricominci da zero, { $app } scarica di nuovo tutto dal negozio, ma ciò che non avevi ancora inviato resta inaccessibile.

system-key-lost-title = Manca la chiave dei tuoi dati
system-key-lost-text = { $app } cifra ciò che salva, e la chiave non è più dove era conservata. Se ricominci da zero, tutto viene scaricato di nuovo dal negozio, ma ciò che non avevi ancora inviato resta inaccessibile.

system-folder-unusable-title = { $app } non può usare la sua cartella
system-folder-unusable-text = Controlla che ci sia spazio sul disco, che tu possa scrivere nelle tue cartelle e che { $app } sia all’ultima versione.

system-trouble-again = Riprova
system-trouble-afresh = Ricomincia da zero
system-trouble-without-keychain = Continua senza portachiavi
system-trouble-quit = Esci
