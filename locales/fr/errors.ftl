# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Ceci n’est pas sur cet ordinateur. L’élément a peut-être été supprimé ou n’est pas encore arrivé.
error-offline = Il faut une connexion, et il n’y en a pas pour le moment. Tout ce qui est enregistré reste lisible.
error-store-trouble = La boutique ne répond pas correctement pour le moment. Nous réessayons automatiquement.
error-sign-in-failed = La connexion n’a pas fonctionné. Veuillez réessayer.
error-look-up-failed = Aucune commande ne correspond à cette adresse e-mail et à ce numéro. Vérifiez les deux.
error-too-many-attempts = Il y a eu trop de tentatives. Veuillez patienter quelques minutes avant la prochaine.
error-link-refused = Ce lien ne peut pas être ouvert en toute sécurité, il reste donc fermé.
error-internal = Un problème est survenu dans l’application. Veuillez réessayer.

error-title = Affichage impossible
