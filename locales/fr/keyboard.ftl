# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Rechercher ou agir
palette-placeholder = Commande, question ou action
palette-results = Suggestions et résultats
palette-recent = Ouvert récemment
palette-here = Sur cette page
palette-go = Aller à
palette-actions = Actions
palette-search = Rechercher « { $text } »
palette-request = Nouvelle demande à { $store }
palette-bookmark-remove = Supprimer le signet
palette-text-larger = Texte plus grand
palette-text-smaller = Texte plus petit
palette-text-usual = Taille de texte habituelle
palette-close = pour fermer

keys-title = Raccourcis clavier
keys-lists = Dans les listes et les boîtes de dialogue
keys-back = Page précédente
keys-forward = Page suivante
keys-list-move = Élément suivant ou précédent
keys-list-ends = Premier ou dernier élément
keys-list-open = Ouvrir l’élément
keys-filters = Filtre suivant ou précédent
keys-close = Fermer la boîte de dialogue ou effacer la recherche
keys-send = Envoyer le message
keys-single = Touches seules : { $keys }
keys-single-hint = Désactivez-les si vous parlez à votre ordinateur ou si vous appuyez sur des touches par accident.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-enter = Entrée
key-escape = Échap
key-home = Début
key-end = Fin

drop-search = Déposez ici pour lancer la recherche
form-file-removed = { $name } a été retiré.
sending-discarded = Supprimé : rien ne sera envoyé.
