# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Aller au contenu
app-close = Fermer
app-cancel = Annuler
app-retry = Réessayer
app-go-home = Aller à la page d’accueil
app-toasts = Messages
app-text-size = Taille du texte : { $percent }
app-window-title = { $screen } – { $store }
screen-home = Accueil
screen-orders = Commandes
screen-order = Commande
screen-ask = Obtenir de l’aide pour une commande
screen-contact = Nous contacter
screen-requests = Mes demandes
screen-request = Demande
screen-notices = Notifications
screen-help = Aide
screen-category = Aide
screen-article = Aide
screen-search = Recherche
screen-settings = Paramètres
screen-welcome = Bienvenue
screen-nowhere = Page introuvable
app-nowhere-title = Cette page n’existe pas
app-nowhere-text = L’adresse est peut-être ancienne. Tout ce que vous aviez est toujours là.
app-loading = Chargement

nav-label = Navigation principale
nav-brand = { $store }, page d’accueil
nav-home = Accueil
nav-orders = Commandes
nav-requests = Mes demandes
nav-requests-waiting =
    { $count ->
        [one] { $count } à regarder
        [many] { $count } à regarder
       *[other] { $count } à regarder
    }
nav-notices = Notifications
nav-notices-unread =
    { $count ->
        [one] { $count } non lue
        [many] { $count } non lues
       *[other] { $count } non lues
    }
nav-help = Aide
nav-settings = Paramètres

search-label = Rechercher dans les commandes et l’aide
search-placeholder = Rechercher (commandes et aide)
search-clear = Effacer la recherche

sync-label = Fraîcheur des données
sync-state-starting = Démarrage
sync-state-syncing = Mise à jour
sync-state-live = En temps réel
sync-state-offline = Hors ligne
sync-state-store-trouble = La boutique ne répond pas
sync-updated = Mis à jour { $ago }
sync-as-of = État au { $time }
sync-never = Pas encore mis à jour
sync-now = Mettre à jour maintenant

link-web-title = Ouvrir dans votre navigateur ?
link-web-text = Ce lien quitte l’application et mène à :
link-web-open = Ouvrir
link-mailto-title = Écrire un e-mail ?
link-mailto-text = Votre messagerie s’ouvre avec un message adressé à :
link-mailto-open = Écrire
link-tel-title = Appeler ?
link-tel-text = Votre application de téléphone s’ouvre avec ce numéro :
link-tel-open = Appeler

## Home: the first screen

home-title-needs =
    { $count ->
        [one] Une commande demande votre attention
        [many] { $count } de commandes demandent votre attention
       *[other] { $count } commandes demandent votre attention
    }
home-title-requests =
    { $count ->
        [one] Une demande requiert votre attention
        [many] { $count } de demandes requièrent votre attention
       *[other] { $count } demandes requièrent votre attention
    }
home-title-answers =
    { $count ->
        [one] Vous avez une nouvelle réponse
        [many] Vous avez { $count } de nouvelles réponses
       *[other] Vous avez { $count } nouvelles réponses
    }
home-title-calm = Rien à faire pour le moment
home-lead-moving =
    { $count ->
        [one] Une commande est en route vers vous.
        [many] { $count } de commandes sont en route vers vous.
       *[other] { $count } commandes sont en route vers vous.
    }
home-lead-still = Aucune commande n’est en route pour le moment.
home-needs = À faire maintenant
home-watch = Pas tout à fait comme prévu
home-requests = Mes demandes
home-all-requests = Toutes les demandes
home-request-asks = { $store } demande :
home-request-answered = { $store } a répondu :
home-moving = En route
home-recent = Ce qui a changé
home-recent-list = Les 14 derniers jours
home-all-orders = Toutes les commandes
home-show-more =
    { $count ->
        [one] Afficher { $count } de plus
        [many] Afficher { $count } de plus
       *[other] Afficher { $count } de plus
    }
home-happened-date-moved = La date prévue a changé
home-happened-place = { $what }, { $place }
home-empty-title = Votre première commande apparaîtra ici
home-empty-text = Tout ce qui la concerne, et chaque réponse du centre d’aide, se trouvera sur cet ordinateur, même sans réseau.
home-empty-help = Lire l’aide
home-signed-out-title = Tout sur vos commandes, toujours avec vous
home-signed-out-text = Connectez-vous une fois à { $store }. Chaque commande, chaque colis et chaque réponse se trouvera ensuite sur cet ordinateur, même sans réseau.
home-sign-in = Se connecter
home-look-up = Retrouver une commande
home-help-anyway = Vous pouvez lire l’aide sans vous connecter.
home-help-open = Ouvrir l’aide
home-offline-title = Vous êtes hors ligne
home-offline-text = Voici ce que nous savions le { $time }. Tout se met à jour dès que le réseau est rétabli.
home-first-title = Vos commandes sont copiées sur cet ordinateur
home-first-text = Vous pouvez déjà explorer l’application. Tout ce qui est copié peut être lu.
home-first-orders = Commandes
home-first-help = Aide en { $language }
home-first-count = { $done } sur { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Notifications
notices-lead = Ce qui se passe pour vos commandes, et ce qui prend du retard.
notices-filter = Afficher
notices-filter-all = Toutes
notices-filter-unread = Non lues
notices-filter-wrong = À surveiller
notices-read-all = Tout marquer comme lu
notices-choose = Choisir les notifications
notices-empty-title = Rien à signaler pour l’instant
notices-empty-text = Quand il se passe quelque chose pour l’une de vos commandes, ou qu’elle prend du retard, vous le lisez ici.
notices-all-read-title = Vous avez tout lu
notices-all-read-text = La prochaine notification apparaîtra ici automatiquement.
notices-nothing-wrong-title = Tout se passe comme prévu
notices-nothing-wrong-text = Aucune notification ne signale un retard ni quelque chose à faire.
notices-show-all = Tout afficher
notices-signed-out-title = Vos notifications ne sont pas ici
notices-signed-out-text = Connectez-vous pour savoir ce qui arrive à vos commandes. Sans compte, retrouvez une commande.

notice-order-confirmed = Votre commande est confirmée
notice-order-shipped = Votre commande a été expédiée
notice-order-delivered = Votre commande a été livrée
notice-order-cancelled = Votre commande a été annulée
notice-delivery-date-moved = La date de livraison a changé
notice-action-required = Votre commande demande votre attention
notice-refunded = Votre argent vous a été remboursé
notice-request-answered = Vous avez une réponse à votre demande
notice-ship-date-passed = La commande n’est pas encore expédiée
notice-no-scan = Pas de nouvelles de votre colis
notice-delivery-window-passed = La commande n’est pas encore arrivée
notice-pickup-deadline-near = Retirez votre colis
notice-return-window-ending = Le délai de retour se termine
notice-payment-due = Nous attendons toujours votre paiement
notice-request-unanswered = Votre demande est encore sans réponse

notice-order-cancelled-text = Plus rien ne sera envoyé.
notice-delivery-date-moved-text = La page de la commande indique la nouvelle date.
notice-action-required-text = La commande n’avancera pas sans vous. Sa page indique quoi faire.
notice-ship-date-passed-text = Elle aurait dû partir au plus tard le { $date }. Vous pouvez demander où elle en est.
notice-no-scan-text = Le transporteur n’a rien signalé depuis quelques jours. Souvent, le prochain scan a lieu dans votre pays.
notice-delivery-window-passed-text = Elle aurait dû arriver au plus tard le { $date }. Vous pouvez demander où elle se trouve.
notice-pickup-deadline-near-text = Il vous attend au point de retrait jusqu’au { $until }. Ensuite, il nous sera retourné.
notice-return-window-ending-text = Vous pouvez renvoyer des articles jusqu’au { $until }.
notice-payment-due-text = Payez au plus tard le { $until } sur la page de la boutique, sinon la commande sera annulée.
notice-request-unanswered-text = La réponse prend plus de temps que d’habitude. Vous pouvez écrire de nouveau dans la demande.

notice-ask-order-progress = Demander où en est la commande
notice-ask-package-not-received = Demander où est le colis
notice-ask-payment-issue = Poser une question sur le paiement
notice-ask-return-replace = Retourner ou remplacer
notice-ask-contact = Nous écrire
notice-calendar = Ajouter au calendrier
notice-calendar-kept = L’entrée de calendrier a été enregistrée sous { $path }. Ouvrez-la pour l’ajouter à votre calendrier.
notice-mark-read = Marquer comme lue
notice-unread = Non lue

notice-mute = Mettre la commande en sourdine
notice-unmute = Réactiver les notifications
notice-order-muted = Cette commande est en sourdine. Ses notifications apparaissent seulement dans la liste.
notice-order-unmuted = Cette commande n’est plus en sourdine.
notice-muted = En sourdine
