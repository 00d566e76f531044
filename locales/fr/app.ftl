# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Aller au contenu
app-close = Fermer
app-cancel = Annuler
app-retry = Réessayer
app-go-home = Aller à la page d’accueil
app-toasts = Messages
app-window-title = { $screen } – { $store }
screen-home = Accueil
screen-orders = Commandes
screen-order = Commande
screen-ask = Obtenir de l’aide pour une commande
screen-contact = Nous contacter
screen-requests = Mes demandes
screen-request = Demande
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
nav-help = Aide
nav-settings = Paramètres

search-label = Rechercher dans les commandes et l’aide
search-placeholder = Rechercher dans les commandes et l’aide
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
home-request-asks = { $store } demande : { $text }
home-request-answered = { $store } a répondu : { $text }
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
home-first-title = Vos commandes arrivent sur cet ordinateur
home-first-text = Vous pouvez déjà explorer l’application. Tout ce qui est arrivé peut être lu.
home-first-orders = Commandes
home-first-help = Aide en { $language }
home-first-count = { $done } sur { $total }
