# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Paramètres

settings-words = Langue et devise
settings-language = Langue
settings-language-hint = Le changement est immédiat. Vous restez où vous êtes.
settings-language-system = Comme sur cet ordinateur
settings-currency = Prix affichés en
settings-currency-hint = Une commande garde la devise dans laquelle vous avez payé. Le montant converti s’affiche à côté, avec le taux et sa date.
settings-currency-paid = Devise payée, sans conversion
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Les devises seront connues après la première connexion à la boutique.

settings-look = Apparence
settings-theme = Couleurs
settings-theme-system = Comme sur cet ordinateur
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-text-size = Taille du texte
settings-text-size-hint = Agrandit aussi tout ce qui entoure le texte.

settings-account = Compte
settings-account-signed-in = Compte connecté
settings-account-unknown = Votre compte chez { $store }
settings-account-guest = Mode invité
settings-account-guest-text = Vous avez retrouvé une commande. Connectez-vous pour les avoir toutes ici.
settings-account-out = Aucun compte connecté
settings-account-out-text = Les pages d’aide fonctionnent sans compte. Connectez-vous pour avoir vos commandes ici.
settings-account-waiting = Connexion en cours
settings-account-waiting-text = Votre navigateur est ouvert sur la page de la boutique. Revenez quand vous avez terminé.
settings-account-expired-text = Tout ce qui est enregistré reste lisible. Reconnectez-vous pour recevoir les nouveautés.
settings-account-show-waiting = Afficher
settings-sign-in = Se connecter
settings-sign-in-again = Se reconnecter
settings-look-up = Retrouver une commande
settings-sign-out = Se déconnecter

settings-sign-out-title = Se déconnecter de cet ordinateur ?
settings-sign-out-lost = Tout n’est pas encore envoyé
settings-sign-out-unsent =
    { $count ->
        [one] { $count } message attend le réseau ou votre intervention. Il serait perdu.
        [many] { $count } de messages attendent le réseau ou votre intervention. Ils seraient perdus.
       *[other] { $count } messages attendent le réseau ou votre intervention. Ils seraient perdus.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } brouillon serait perdu.
        [many] { $count } de brouillons seraient perdus.
       *[other] { $count } brouillons seraient perdus.
    }
settings-sign-out-look = Les voir
settings-sign-out-lead-gone = Sera supprimé de cet ordinateur :
settings-sign-out-orders =
    { $count ->
        [0] vos commandes et leurs colis
        [one] votre commande et ses colis
        [many] vos { $count } de commandes et leurs colis
       *[other] vos { $count } commandes et leurs colis
    }
settings-sign-out-messages = vos messages à leur sujet, y compris ceux qui ne sont pas encore partis
settings-sign-out-read = les pages d’aide que vous avez lues
settings-sign-out-key = la session elle-même
settings-sign-out-lead-kept = Sera conservé :
settings-sign-out-help = les pages d’aide et vos signets
settings-sign-out-choices = votre langue et l’apparence de l’application
settings-sign-out-store = Chez { $store }, rien n’est supprimé. Quand vous vous reconnectez, vos commandes reviennent.
settings-sign-out-guest = Chez { $store }, rien n’est supprimé. Vous pouvez retrouver la commande à tout moment.
settings-sign-out-offline = Il n’y a pas de réseau. La session est supprimée de cet ordinateur dès maintenant, et la boutique en sera informée dès que le réseau sera rétabli.
settings-sign-out-stay = Ne pas se déconnecter
settings-signed-out = Déconnexion effectuée. Vos commandes ont été supprimées de cet ordinateur.

settings-notices = Notifications
settings-notices-private = Tout cela reste sur cet ordinateur. La liste des notifications dans l’application est toujours complète.
settings-notices-toasts = Notifications à l’écran
settings-notices-toasts-hint = Un court message à l’écran quand il se passe quelque chose, même si la fenêtre est fermée.
settings-notices-only-wrong = Seulement en cas de problème
settings-notices-only-wrong-hint = Seulement ce qui ne se passe pas comme prévu ou demande votre attention.
settings-notices-kinds = Ce qui vous est signalé
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } choix sur { $total }
        [many] { $count } de choix sur { $total }
       *[other] { $count } choix sur { $total }
    }
settings-notices-news = Ce qui se passe
settings-notices-wrong = Ce qui n’est pas comme prévu ou demande votre attention
settings-notice-order-confirmed = Commande confirmée
settings-notice-order-shipped = Commande expédiée
settings-notice-order-delivered = Commande livrée
settings-notice-order-cancelled = Commande annulée
settings-notice-delivery-date-moved = Date de livraison changée
settings-notice-action-required = Quelque chose à faire de votre côté
settings-notice-refunded = Remboursement effectué
settings-notice-request-answered = Réponse à une demande
settings-notice-ship-date-passed = Pas expédiée à temps
settings-notice-no-scan = Pas de nouvelles d’un colis depuis des jours
settings-notice-delivery-window-passed = Pas livrée à temps
settings-notice-pickup-deadline-near = Derniers jours pour retirer un colis
settings-notice-return-window-ending = Derniers jours pour renvoyer un article
settings-notice-payment-due = Dernier jour pour payer
settings-notice-request-unanswered = Demande sans réponse depuis longtemps
settings-notices-quiet = Heures de silence
settings-notices-quiet-hint = Ce qui se passe entre-temps est résumé à la fin.
settings-notices-quiet-from = De
settings-notices-quiet-to = À
settings-notices-digest = Un résumé par jour
settings-notices-digest-hint = Au lieu de messages séparés, un message par jour indique les nouveautés.
settings-notices-digest-at = À
settings-notices-muted = Commandes en sourdine
settings-notices-muted-hint = Leurs notifications apparaissent seulement dans la liste.
settings-notices-muted-none = Aucune. Une commande peut être mise en sourdine sur sa page et dans la liste des notifications.
settings-notices-unmute = Réactiver les notifications de la commande { $order }
settings-notices-muted-gone = Une commande qui n’est pas sur cet ordinateur

settings-running = Fenêtre et démarrage
settings-background = Quand la fenêtre est fermée
settings-background-hint = Sans fenêtre, l’application continue de vous informer. Elle utilise alors peu de mémoire.
settings-background-stay = Continuer en arrière-plan
settings-background-quit = Quitter
settings-background-unasked = La question vous sera posée quand vous fermerez la fenêtre pour la première fois.
settings-background-no-tray = Ce bureau n’a pas de place près de l’horloge pour les applications sans fenêtre. Fermer la fenêtre quitte donc l’application.
settings-autostart = Ouvrir quand j’ouvre ma session sur cet ordinateur
settings-autostart-hint = L’application démarre alors sans fenêtre, près de l’horloge, et vous informe de ce qui se passe.

settings-help = Aide sur cet ordinateur
settings-help-lead = Les pages d’aide dans ces langues peuvent être lues sans connexion.
settings-help-size =
    { $count ->
        [one] { $count } article, { $size }
        [many] { $count } d’articles, { $size }
       *[other] { $count } articles, { $size }
    }
settings-help-own = Votre langue
settings-help-main = Langue principale de la boutique
settings-help-whole = Complet
settings-help-partly = Pas encore complet
settings-help-coming = Copie en cours
settings-help-coming-offline = Arrive à la prochaine connexion
settings-help-remove = Supprimer l’aide en { $language }
settings-help-removed = L’aide en { $language } a été supprimée de cet ordinateur.
settings-undo = Annuler
settings-help-add = Ajouter une langue
settings-help-add-choose = Choisir une langue
settings-help-all = Toutes les langues de la boutique sont ici.
settings-help-file = Ajouter depuis un fichier
settings-help-file-done =
    { $count ->
        [one] Aide ajoutée ({ $language }) : { $count } article.
        [many] Aide ajoutée ({ $language }) : { $count } d’articles.
       *[other] Aide ajoutée ({ $language }) : { $count } articles.
    }

settings-storage = Enregistré sur cet ordinateur
settings-storage-cache = Commandes et pages d’aide
settings-storage-orders =
    { $count ->
        [0] Aucune commande
        [one] { $count } commande
        [many] { $count } de commandes
       *[other] { $count } commandes
    }
settings-storage-media = Images
settings-storage-local = Vos choix et vos textes
settings-storage-total = En tout
settings-storage-limit = Conserver les images
settings-storage-limit-hint = Les images de vos dernières commandes et de l’aide dans votre langue sont conservées en premier. Les autres sont récupérées quand vous les regardez.
settings-storage-up-to = Jusqu’à { $size }
settings-storage-all = Toutes
settings-storage-folder = Dossier sur cet ordinateur
settings-storage-copy = Copier
settings-storage-copied = Copié
settings-storage-again = Les commandes, les pages d’aide et les images peuvent toujours être récupérées auprès de la boutique.

settings-privacy = Confidentialité
settings-privacy-store-title = Seule la boutique { $store } est contactée
settings-privacy-store = L’application communique avec la boutique et avec personne d’autre. Il n’y a ni publicité, ni mesure d’audience, ni rapport sur ce que vous faites.
settings-privacy-search-title = Vos recherches restent ici
settings-privacy-search = Ce que vous cherchez et ce que vous lisez ne quitte jamais cet ordinateur.
settings-privacy-links-title = Les liens s’ouvrent dans votre navigateur
settings-privacy-links = Vous voyez où mène un lien avant qu’il s’ouvre. Rien n’est chargé d’ailleurs dans l’application.
settings-privacy-encrypted-title = Ce qui est enregistré est chiffré
settings-privacy-keychain = La clé se trouve dans le trousseau de clés de cet ordinateur et s’ouvre avec votre compte utilisateur.
settings-privacy-key-file = Cet ordinateur n’a pas de trousseau de clés. La clé se trouve dans un fichier que seul votre compte utilisateur peut lire. Toute personne qui peut utiliser votre compte peut lire vos commandes.
settings-privacy-key-path = Le fichier de la clé

settings-about = À propos
settings-about-version = Version
settings-about-store = Boutique
settings-about-website = Site web
settings-about-email = E-mail
settings-about-hours = Horaires d’ouverture
settings-about-hours-line = { $days }, { $open } à { $close }

session-welcome-title = Bienvenue chez { $store }
session-welcome-lead = Vos commandes et toutes les réponses, ici sur votre ordinateur. Même sans connexion.
session-title = Se connecter
session-lead = Pour avoir vos commandes sur cet ordinateur.
session-language = Langue
session-sign-in-title = Se connecter
session-sign-in-text = Votre navigateur ouvre le site { $store }. Votre mot de passe y reste.
session-sign-in = Se connecter avec le navigateur
session-look-up-title = Pas de compte ?
session-look-up-text = Retrouvez une commande avec son numéro et votre adresse e-mail.
session-look-up-open = Retrouver une commande
session-help-title = Juste pour lire ?
session-help-text = Les pages d’aide ne demandent pas de compte.
session-help-open = Lire l’aide
session-private = Ce qui arrive ici est enregistré de façon chiffrée sur cet ordinateur et n’est montré qu’à vous.
session-offline-title = Il n’y a pas de réseau
session-offline-text = Il en faut un pour se connecter. Les pages d’aide déjà présentes peuvent être lues dès maintenant.
session-already-title = Votre compte est connecté
session-already-text = C’est le compte { $account }.
session-already-guest = En mode invité, avec une seule commande. Connectez-vous pour les avoir toutes ici.
session-go-home = Voir mes commandes

session-wait-title = Continuez dans votre navigateur
session-wait-text = Connectez-vous sur le site { $store }, puis revenez. Cette page se mettra à jour automatiquement.
session-wait-not-open = Aucune page ne s’est ouverte ?
session-wait-copy-hint = Copiez cette adresse dans un navigateur sur cet ordinateur :
session-wait-copy = Copier l’adresse
session-wait-copied = L’adresse a été copiée
session-wait-open = Rouvrir la page
session-wait-cancel = Annuler la connexion
session-signed-in = Connexion réussie. Vos commandes se chargent.
session-failed-title = La connexion n’a pas fonctionné
session-failed-text = La page a peut-être été fermée ou a attendu trop longtemps. Veuillez réessayer.

session-find-title = Retrouver une commande
session-find-text = Le numéro de commande figure dans la confirmation reçue par e-mail.
session-find-replaces-account = Le compte { $account } est connecté. Retrouver une commande le déconnecte ici : cet ordinateur ne garde alors que cette commande, jusqu’à ce que vous vous reconnectiez.
session-find-replaces-guest = Elle prend la place de la commande que vous aviez retrouvée avant.
session-find-email = Adresse e-mail
session-find-email-hint = Celle utilisée pour commander
session-find-email-missing = Saisissez l’adresse e-mail utilisée pour commander.
session-find-email-wrong = Cela ne ressemble pas à une adresse e-mail. Elle devrait ressembler à nom@example.com.
session-find-number = Numéro de commande
session-find-number-missing = Saisissez le numéro de commande.
session-find-send = Rechercher
session-find-back = Retour
session-find-failed-title = Aucune commande trouvée
session-find-failed-text = Vérifiez l’adresse e-mail et le numéro. La confirmation par e-mail peut arriver quelques minutes après la commande.
session-find-wait-title = Trop de tentatives
session-find-wait-text =
    { $seconds ->
        [one] Pour votre sécurité, veuillez patienter { $seconds } seconde.
        [many] Pour votre sécurité, veuillez patienter { $seconds } de secondes.
       *[other] Pour votre sécurité, veuillez patienter { $seconds } secondes.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Pour votre sécurité, veuillez patienter { $minutes } minute.
        [many] Pour votre sécurité, veuillez patienter { $minutes } de minutes.
       *[other] Pour votre sécurité, veuillez patienter { $minutes } minutes.
    }
session-find-wait-over = Vous pouvez réessayer maintenant.
session-found = Votre commande a été retrouvée.

session-expired-title = Reconnectez-vous
session-expired-text = { $store } vous demande de confirmer votre identité. D’ici là, vous voyez vos commandes telles qu’elles étaient.
session-expired-sign-in = Se reconnecter
