# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Connexion réussie
system-signed-in-text = Vous pouvez fermer cette page et revenir à l’application.

system-sign-in-failed-title = La connexion n’a pas fonctionné
system-sign-in-failed-text = Revenez à l’application et réessayez.

system-already-open-title = L’application { $app } est déjà ouverte
system-already-open-text = Cherchez son autre fenêtre. Deux à la fois se gêneraient.

system-keychain-slow-title = En attente de votre trousseau de clés
system-keychain-slow-text = { $app } chiffre ce qu’il enregistre et souhaite garder la clé dans le trousseau de clés de votre système. Si un mot de passe vous est demandé, saisissez-le. Sans trousseau, la clé est gardée dans un fichier lisible par votre seul compte.

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

system-notice-order-confirmed = La commande { $order } est confirmée
system-notice-order-confirmed-text = En préparation : { $goods }
system-notice-order-shipped = La commande { $order } a été expédiée
system-notice-order-shipped-text = En route : { $goods }
system-notice-order-delivered = La commande { $order } a été livrée
system-notice-order-delivered-text = Vient d’arriver : { $goods }
system-notice-order-cancelled = La commande { $order } a été annulée
system-notice-order-cancelled-text = Plus rien ne sera envoyé : { $goods }
system-notice-delivery-date-moved = Nouvelle date de livraison de la commande { $order }
system-notice-delivery-date-moved-text = Arrivera un autre jour : { $goods }
system-notice-action-required = La commande { $order } demande votre attention
system-notice-action-required-text = Votre intervention est nécessaire : { $goods }
system-notice-refunded = Remboursement de la commande { $order }
system-notice-refunded-text = Remboursement : { $goods }
system-notice-request-answered = Vous avez une réponse à votre demande
system-notice-request-answered-text = Ouvrez la demande pour lire la réponse.
system-notice-request-unanswered = Votre demande est encore sans réponse
system-notice-request-unanswered-text = La réponse prend plus de temps que d’habitude. Vous pouvez écrire de nouveau.
system-notice-ship-date-passed = La commande { $order } n’est pas encore expédiée
system-notice-ship-date-passed-text = Plus tard que promis : { $goods }
system-notice-no-scan = Pas de nouvelles de la commande { $order }
system-notice-no-scan-text = Rien du transporteur depuis quelques jours : { $goods }
system-notice-delivery-window-passed = La commande { $order } n’est pas encore arrivée
system-notice-delivery-window-passed-text = Plus tard que prévu : { $goods }
system-notice-pickup-deadline-near = Retirer la commande { $order }
system-notice-pickup-deadline-near-text = Le colis nous sera bientôt retourné : { $goods }
system-notice-return-window-ending = Fin du délai de retour de la commande { $order }
system-notice-return-window-ending-text = Retour possible encore quelques jours : { $goods }
system-notice-payment-due = Paiement de la commande { $order }
system-notice-payment-due-text = Paiement toujours attendu, échéance proche : { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } nouvelle notification
        [many] { $count } de nouvelles notifications
       *[other] { $count } nouvelles notifications
    }
system-notice-open = Ouvrir

system-tray-open = Ouvrir la fenêtre
system-tray-quit = Quitter
system-tray-unread =
    { $count ->
        [0] Aucune notification non lue
        [one] { $count } notification non lue
        [many] { $count } de notifications non lues
       *[other] { $count } notifications non lues
    }

system-close-title = Continuer en arrière-plan ?
system-close-text = Vous saurez alors aussitôt quand il se passe quelque chose pour vos commandes. L’application utilise peu de mémoire. Vous pourrez changer ce choix à tout moment dans les paramètres.
system-close-stay = Continuer
system-close-quit = Quitter
