# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Connexion réussie
system-signed-in-text = Vous pouvez fermer cette page et revenir à l’application.

system-sign-in-failed-title = La connexion n’a pas fonctionné
system-sign-in-failed-text = Revenez à l’application et réessayez.

system-already-open-title = { $app } est déjà ouvert
system-already-open-text = Cherchez son autre fenêtre. Deux à la fois se gêneraient.

system-keychain-slow-title = En attente de votre trousseau de clés
system-keychain-slow-text = { $app } chiffre ce qu’il enregistre et souhaite garder la clé dans le trousseau de clés de votre système. Si un mot de passe vous est demandé, saisissez-le. Sans trousseau, la clé est gardée dans un fichier que vous seul pouvez lire.

system-keychain-silent-title = Votre trousseau de clés ne répond pas
system-keychain-silent-text = Il contient la clé de ce que { $app } a enregistré ici. Déverrouillez-le et réessayez. Si vous recommencez à zéro, { $app } récupère de nouveau tout auprès de la boutique, mais ce que vous n’aviez pas encore envoyé reste inaccessible.

system-key-lost-title = La clé de vos données est introuvable
system-key-lost-text = { $app } chiffre ce qu’il enregistre, et la clé n’est plus là où elle était gardée. Si vous recommencez à zéro, tout est récupéré de nouveau auprès de la boutique, mais ce que vous n’aviez pas encore envoyé reste inaccessible.

system-folder-unusable-title = { $app } ne peut pas utiliser son dossier
system-folder-unusable-text = Vérifiez qu’il reste de la place sur votre disque, que vous pouvez écrire dans vos propres dossiers et que { $app } est à jour.

system-trouble-again = Réessayer
system-trouble-afresh = Recommencer à zéro
system-trouble-without-keychain = Continuer sans le trousseau
system-trouble-quit = Quitter
