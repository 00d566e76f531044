# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Ceci n’est pas sur cet ordinateur. L’élément a peut-être été supprimé ou n’est pas encore arrivé.
error-offline = Il faut une connexion, et il n’y en a pas pour le moment. Tout ce qui est enregistré reste lisible.
error-store-trouble = La boutique ne répond pas correctement pour le moment. Nous réessayons automatiquement.
error-sign-in-failed = La connexion n’a pas fonctionné. Veuillez réessayer.
error-look-up-failed = Aucune commande ne correspond à cette adresse e-mail et à ce numéro. Vérifiez les deux.
error-too-many-attempts = Il y a eu trop de tentatives. Veuillez patienter quelques minutes avant la prochaine.
error-link-refused = Ce lien ne peut pas être ouvert en toute sécurité, il reste donc fermé.
error-no-pack = Ce fichier ne contient pas de pages d’aide pour cette application, ou seulement une partie. Rien n’a été modifié.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Écrivez quelques mots ou ajoutez une photo.
error-text-too-long = Ce texte est trop long pour être envoyé. Veuillez le raccourcir.
error-no-lines = Choisissez au moins un article.
error-line-not-eligible = L’un des articles ne peut plus être choisi, ou pas dans cette quantité. Veuillez revoir la liste.
error-address-incomplete = Il manque une partie de l’adresse.
error-too-many-attachments = Il y a déjà trop de fichiers. Celui-ci n’a pas été ajouté.
error-topic-closed = Ce n’est plus possible pour cette commande. Votre texte est conservé.
error-on-its-way = L’envoi a déjà commencé et ne peut plus être modifié.

## Why one file is not added to a message

error-file-empty = Ce fichier est vide.
error-file-too-large = Ce fichier est trop volumineux. La taille maximale est de { $size }.
error-file-type = Seules les images (JPEG, PNG, WebP, HEIC) et les fichiers PDF peuvent être envoyés.
error-file-damaged = Ce fichier ne peut pas être ouvert. Il est peut-être endommagé.
error-file-pixels = Cette image a trop de pixels. Une copie plus petite suffit.

## Anything else

error-internal = Un problème est survenu dans l’application. Veuillez réessayer.

error-title = Affichage impossible
