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
