# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Aide
help-lead = { $store } vous répond, même sans connexion.
help-search-label = Rechercher dans les pages d’aide
help-search-placeholder = Que souhaitez-vous savoir ?
help-found-title = Pages d’aide
help-found-nothing = Aucune page d’aide ne correspond à « { $text } ». Un mot plus court ou plus simple suffit souvent.
help-search-everything = Chercher aussi dans les commandes

# What the reader marked and read, on the front page of the help.
help-bookmarks = Signets
help-bookmarks-save = Enregistrer dans un fichier
help-bookmarks-hint = Ils restent sur cet ordinateur, même si vous vous déconnectez.
help-bookmarks-all = Tout afficher ({ $count })
help-bookmark-remove = Supprimer le signet « { $title } »
help-bookmark-removed = Le signet a été supprimé.
help-bookmark-gone = Pas sur cet ordinateur pour le moment
help-recent = Lu récemment
help-recent-clear = Effacer
help-recent-cleared = Ce que vous avez lu est oublié.
help-topics = Thèmes

help-article-count =
    { $count ->
        [one] { $count } article
        [many] { $count } d’articles
       *[other] { $count } articles
    }
help-all-articles =
    { $count ->
        [one] Voir { $count } article
        [many] Voir les { $count } d’articles
       *[other] Voir les { $count } articles
    }
help-other-topics = Autres thèmes
help-topic-missing = Ce thème n’existe pas
help-topic-empty = Ce thème ne contient aucun article pour le moment.

help-arriving-title = Les pages d’aide sont en cours de copie
help-arriving-text = Elles sont copiées une fois sur cet ordinateur et peuvent ensuite être lues sans connexion.
help-arriving-language = Aide en { $language }
help-arriving-progress = { $done } sur { $total }
help-offline-title = Les pages d’aide ne sont pas encore sur cet ordinateur
help-offline-text = Il n’y a pas de connexion pour le moment. Elles seront copiées automatiquement dès qu’elle sera rétablie.
help-empty-title = Il n’y a pas encore de pages d’aide
help-empty-text = { $store } n’en a publié aucune.

help-breadcrumbs = Vous êtes ici
help-updated = Dernière mise à jour : { $date }
help-also-in = Autres langues :
help-fallback-title = Pas encore disponible en { $wanted }
help-fallback-text = Cette page s’affiche en { $shown } en attendant sa traduction.
help-chosen-title = Vous lisez cette page en { $shown }
help-read-in = Lire en { $language }
help-read-instead = Cette page existe aussi dans ces langues :
help-contents = Sur cette page
help-back-to-top = Haut de page
help-print = Imprimer
help-picture-larger = Agrandir
help-picture-title = Image
help-table = Tableau
help-previous = Précédent
help-next = Suivant
help-neighbours = Autres articles de ce thème
help-article-missing = Cette page n’est pas ici
help-article-missing-text = Elle a peut-être été renommée ou supprimée, ou n’est pas encore arrivée sur cet ordinateur.
help-go-home = Tous les thèmes d’aide
help-printed-from = Pages d’aide { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Cette page
help-bookmark = Signet
help-compare = Comparer : { $language }
help-find = Rechercher dans la page
help-find-count = { $index } sur { $count }
help-find-none = Introuvable
help-find-previous = Résultat précédent
help-find-next = Résultat suivant
help-copy-link = Copier le lien
help-copy-link-to = Copier le lien vers « { $heading } »
help-link-copied = Le lien a été copié.
help-outdated-title = Cette page n’est peut-être plus à jour
help-outdated-text = Elle n’a pas été modifiée depuis plus de deux ans.
help-behind-title = Une version plus récente existe en { $language }
help-behind-text = Elle a été modifiée le { $date }. Cette traduction n’est peut-être pas encore complète.
help-read-newer = Lire la version plus récente
help-resume = Reprendre la lecture
help-related = Pages associées
help-picture-fit = Ajuster à la fenêtre
help-picture-full = Taille réelle

vote-question = Cette page vous a-t-elle été utile ?
vote-yes = Oui
vote-no = Non
vote-thanks-yes = Tant mieux. Merci de nous l’avoir dit.
vote-why = Qu’est-ce qui n’allait pas ?
vote-reason-unclear = Difficile à comprendre
vote-reason-incomplete = Il manque quelque chose
vote-reason-outdated = Ce n’est plus à jour
vote-reason-not-my-question = Ne répond pas à ma question
vote-reason-dislike-policy = C’est clair, mais cela ne me convient pas
vote-text = Qu’auriez-vous aimé y trouver ?
vote-send = Envoyer
vote-thanks-no = Merci. Cela nous sert à améliorer la page.
vote-change = Modifier
vote-contact = Vous n’avez pas trouvé la réponse ?
vote-contact-ask = Nous demander

help-more-title = Besoin d’aide ?
help-likely-title = S’agit-il de cette commande ?
help-likely-open = Ouvrir la commande
help-more-order-title = Une question sur une commande
help-more-order-text = Ouvrez la commande. Sa page indique ce qui est possible maintenant et à qui s’adresser.
help-more-order-link = Mes commandes
help-more-record-title = Une question déjà posée ?
help-more-record-text = Vos questions et toutes les réponses se trouvent dans vos demandes.
help-more-record-link = Mes demandes
help-more-find-title = Une commande introuvable ?
help-more-find-text = Retrouvez-la avec son numéro et l’adresse e-mail utilisée pour commander.
help-more-find-link = Retrouver une commande
help-more-contact-title = Nous écrire
help-more-contact-answer =
    { $hours ->
        [one] Nous répondons en général sous { $hours } heure.
        [many] Nous répondons en général sous { $hours } d’heures.
       *[other] Nous répondons en général sous { $hours } heures.
    }
help-more-contact-text = Nous lisons chaque message.
help-more-contact-link = Poser une question
help-hours = { $days }, { $open } à { $close }

search-title = Recherche
search-title-for = Résultats pour « { $text } »
search-count =
    { $count ->
        [one] { $count } résultat
        [many] { $count } de résultats
       *[other] { $count } résultats
    }
search-meant = Vouliez-vous dire « { $text } » ?
search-orders = Commandes
search-articles = Aide
search-foreign = Aide dans d’autres langues
search-all-orders = Tout afficher dans la liste
search-keys-move = pour naviguer
search-keys-open = pour ouvrir
search-keys-focus = pour rechercher
search-empty-title = Que cherchez-vous ?
search-empty-text = Tapez quelques lettres. Les résultats s’affichent au fur et à mesure, même sans connexion.
search-try-number = Un numéro de commande, même incomplet
search-try-product = Quelque chose que vous avez acheté
search-try-parcel = Un numéro de suivi ou un transporteur
search-try-question = Une question, comme « quand vais-je le recevoir »
search-nothing-title = Aucun résultat pour « { $text } »
search-nothing-words = Essayez avec moins de mots, des mots plus simples ou seulement leur début.
search-ask = Poser la question à la boutique
search-nothing-signed-out = Vos commandes ne sont pas sur cet ordinateur. Connectez-vous ou retrouvez une commande pour les voir ici.
search-nothing-offline = Il n’y a pas de connexion. La recherche porte seulement sur ce qui est enregistré sur cet ordinateur.
search-go-help = Parcourir l’aide
search-go-orders = Toutes les commandes
search-go-look-up = Retrouver une commande
search-go-sign-in = Se connecter
