# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Modifier l’adresse
topic-payment-issue = Problème de paiement
topic-order-progress = Demander où en est la commande
topic-package-not-received = Colis non reçu
topic-customs-duty = Droits et taxes
topic-return-replace = Retourner ou remplacer
topic-item-problem = Problème avec un article
topic-cancel-order = Annuler la commande
topic-contact = Nous contacter

request-state-received = Reçue
request-state-in-review = En cours d’examen
request-state-waiting-for-customer = En attente de votre réponse
request-state-accepted = Acceptée
request-state-refused = Refusée
request-state-done = Terminée
request-state-withdrawn = Retirée
request-state-unknown = En cours

request-state-received-meaning = { $store } a reçu votre demande et y répondra.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } a reçu votre demande. La réponse arrive en général sous { $hours } heure.
        [many] { $store } a reçu votre demande. La réponse arrive en général sous { $hours } d’heures.
       *[other] { $store } a reçu votre demande. La réponse arrive en général sous { $hours } heures.
    }
request-state-in-review-meaning = Quelqu’un chez { $store } examine votre demande.
request-state-waiting-for-customer-meaning = { $store } a besoin de quelque chose de votre part. Veuillez répondre ci-dessous.
request-state-accepted-meaning = { $store } a accepté votre demande. Les messages indiquent la suite.
request-state-refused-meaning = { $store } n’a pas accepté votre demande. Les messages indiquent pourquoi.
request-state-done-meaning = La question est réglée.
request-state-withdrawn-meaning = Vous avez retiré cette demande.
request-state-unknown-meaning = { $store } s’en occupe.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = En attente du réseau
sending-waits-sign-in = En attente de connexion au compte
sending-waits-store = En attente de la boutique
sending-waits-turn = Envoi imminent
sending-waits-retry = Nouvel essai { $when }
sending-sending = Envoi en cours
sending-files = { $sent } sur { $total }
stuck-label = Non envoyé
stuck-label-refused = Non accepté

sending-files-label = Fichiers
sending-exposed = Votre message est peut-être déjà arrivé. Il est renvoyé, mais ne sera reçu qu’une seule fois.
sending-edit = Modifier
sending-resend = Envoyer quand même
sending-discard = Supprimer
sending-stop = Ne pas envoyer
sending-replace-title = Remplacer votre brouillon ?
sending-replace-text = Vous avez commencé ici autre chose, qui n’est pas encore envoyé. Ce que vous reprenez le remplacera.
sending-replace-confirm = Remplacer
sending-discard-title = Supprimer définitivement ?
sending-discard-text = Cela ne sera pas envoyé et ne pourra pas être récupéré.
sending-discard-confirm = Supprimer

stuck-refused = { $store } n’a pas accepté ce message.
stuck-refused-topic-closed = Entre-temps, ce n’était plus possible chez { $store }.
stuck-refused-line-not-eligible = { $store } ne l’a pas accepté pour tous les articles, ou pas dans cette quantité.
stuck-refused-request-closed = La demande a été fermée avant l’arrivée de votre message.
stuck-refused-request-closed-at = La demande a été fermée le { $at }, avant l’arrivée de votre message.
stuck-superseded = Ce que vous avez demandé ensuite rend ce message inutile. Il n’a donc pas été envoyé.
stuck-expired = Ce message a attendu plus d’une semaine et n’a donc pas été envoyé. Souhaitez-vous toujours l’envoyer ?
stuck-gone = { $store } ne retrouve plus à quoi cela se rapporte.
stuck-invalid = { $store } ne peut pas lire ce message tel quel. Veuillez le modifier et l’envoyer de nouveau.
stuck-attachment-refused = { $store } n’a pas accepté l’un des fichiers. Retirez-le et envoyez le reste de nouveau.
stuck-forbidden = Le compte connecté n’y est pas autorisé.

## Forms: what a customer fills in to ask for something

form-discarded = Le brouillon a été supprimé.

line-reason-changed-mind = J’ai changé d’avis
line-reason-too-small = Trop petit
line-reason-too-large = Trop grand
line-reason-not-as-described = Non conforme à la description
line-reason-missing = Manquant dans le colis
line-reason-wrong-item = Pas l’article commandé
line-reason-damaged = Abîmé
line-reason-defective = Ne fonctionne pas ou a un défaut
line-reason-arrived-late = Arrivé trop tard
line-reason-other = Autre motif

wish-refund = Un remboursement
wish-replacement = Un remplacement
wish-store-credit = Un avoir

form-back = Commande { $number }
form-loading = Chargement du formulaire

form-articles = La réponse est peut-être ici
form-earlier = Vous avez déjà fait une demande à ce sujet
form-earlier-text = Dernières nouvelles le { $date }. Si vous voulez ajouter quelque chose, écrivez-le là-bas.
form-earlier-open = Ouvrir la demande

form-text-change-address = Y a-t-il autre chose à savoir ?
form-text-payment-issue = Que s’est-il passé avec le paiement ?
form-text-payment-issue-hint = Par exemple un message d’erreur, un débit sur votre carte ou une confirmation qui n’est pas arrivée. N’envoyez jamais un numéro de carte complet.
form-text-order-progress = Que souhaitez-vous savoir ?
form-text-order-progress-hint = Dites-nous s’il vous faut la commande pour une certaine date.
form-text-package-not-received = Qu’avez-vous déjà essayé ?
form-text-package-not-received-hint = Par exemple demander aux voisins, regarder dans la boîte aux lettres et là où l’on dépose les colis, ou appeler le transporteur.
form-text-customs-duty = Quelle est votre question sur les droits et taxes ?
form-text-customs-duty-hint = Dites-nous si le bureau de douane ou le transporteur vous a écrit. Une photo de la lettre nous aide.
form-text-return-replace = Y a-t-il quelque chose à savoir à ce sujet ?
form-text-item-problem = Que s’est-il passé ?
form-text-item-problem-hint = Une phrase ou deux suffisent.
form-text-cancel-order = Pourquoi souhaitez-vous annuler ?
form-text-cancel-order-hint = Rien ne vous oblige à le dire, mais cela nous aide à nous améliorer.
form-text-contact = Comment pouvons-nous vous aider ?
form-optional = { $label } (facultatif)
form-room =
    { $count ->
        [one] Encore { $count } caractère
        [many] Encore { $count } de caractères
       *[other] Encore { $count } caractères
    }

form-goods-return = Quels articles souhaitez-vous renvoyer ?
form-goods-problem = Quels articles posent problème ?
form-goods-count = { $count } sur { $total }
form-goods-quantity = Combien ?
form-goods-less = Un de moins
form-goods-more = Un de plus
form-goods-reason-return = Pourquoi ?
form-goods-reason-problem = Quel est le problème ?
form-goods-reason-choose = Choisir un motif
form-goods-until = Jusqu’au { $until }
form-goods-unshipped = Pas encore expédié
form-goods-made = Confectionné pour vous, retour impossible
form-goods-over = Le délai est passé

form-wish = Que souhaitez-vous ?

form-parcel = Quel colis manque ?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, sans numéro de suivi

form-files = Photos et documents
form-files-add = Ajouter des fichiers
form-files-hint = JPEG, PNG, WebP, HEIC ou PDF. Vous pouvez aussi déposer des fichiers ici ou coller une image.
form-files-drop = Déposez les fichiers ici
form-files-private = Le lieu et les données de l’appareil sont retirés des images avant l’envoi.
form-files-coming = En préparation
form-files-remove = Retirer { $name }
form-files-dismiss = Fermer le message sur { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Mes demandes
requests-lead = Ce que vous avez demandé à { $store }, et ce qu’il en est advenu.
requests-needs = C’est à vous
requests-news = Nouvelles réponses
requests-drafts = Commencées, non envoyées
requests-open = En cours
requests-ended = Terminées
requests-ask-order = Question sur une commande
requests-ask-other = Autre question
requests-empty-title = Aucune demande pour l’instant
requests-empty-text = Ce que vous demandez à { $store } se trouve ici, avec toutes les réponses. Tout est envoyé dès qu’il y a du réseau.
requests-signed-out-title = Vos demandes ne sont pas ici
requests-signed-out-text = Connectez-vous pour voir vos demandes et les réponses. Sans compte, retrouvez la commande concernée.

request-row-you = Vous :
request-row-store = { $store } :
request-row-unread = Nouvelle réponse

requests-draft-orphaned = La commande ou la demande concernée n’est plus sur cet ordinateur.
requests-draft-files =
    { $count ->
        [one] { $count } fichier
        [many] { $count } de fichiers
       *[other] { $count } fichiers
    }
requests-draft-continue = Continuer
requests-draft-read = Lire
requests-draft-discard = Supprimer le brouillon « { $topic } »
requests-orphan-title = L’envoi n’est plus possible
requests-orphan-text = La commande ou la demande concernée n’est plus sur cet ordinateur. Vous pouvez copier votre texte et l’utiliser ailleurs.
request-copy-text = Copier le texte
request-text-copied = Le texte a été copié.
form-files-wanted = Avec une photo, nous pouvons répondre sans vous poser d’autres questions.

form-address = Où faut-il livrer ?
form-address-country = Pays ou région
form-address-name = Nom complet
form-address-line = Adresse, ligne { $number }
form-address-line-hint = Numéro et rue et, si besoin, appartement, étage ou entreprise.
form-address-city = Ville
form-address-code = Code postal
form-address-code-own = Code postal ({ $own })
form-address-region-state = État
form-address-region-province = Province
form-address-region-prefecture = Préfecture
form-address-region-county = Comté
form-address-region-region = Région
form-address-phone = Téléphone
form-address-phone-hint = Pour le transporteur, en cas de question à la livraison.
form-address-example = Par exemple { $example }
form-address-code-odd = Les codes postaux y ont d’habitude une autre forme. Veuillez vérifier.
form-address-after = Nouvelle
form-address-before = Jusqu’ici

form-next = La suite
form-next-send = Votre demande est aussitôt envoyée à { $store }. La réponse apparaîtra ici, dans l’application.
form-next-offline = Il n’y a pas de réseau pour le moment. Votre demande est gardée en sécurité sur cet ordinateur et partira dès que le réseau sera rétabli.
form-next-sign-in = Votre demande est gardée en sécurité sur cet ordinateur et partira dès votre prochaine connexion au compte.
form-next-answer =
    { $hours ->
        [one] { $store } répond en général sous { $hours } heure.
        [many] { $store } répond en général sous { $hours } d’heures.
       *[other] { $store } répond en général sous { $hours } heures.
    }
form-next-answer-open = Quelqu’un chez { $store } lit votre demande et y répond.
form-next-hours = Nous répondons à ces heures :
form-next-change-address = Si le colis a été remis au transporteur entre-temps, l’adresse ne peut plus être modifiée. Nous vous dirons alors ce qui reste possible.
form-next-payment-issue = Poser la question n’entraîne aucun nouveau débit. Si un paiement s’est mal passé, nous vous dirons comment continuer.
form-next-order-progress = Nous regardons où en est votre commande et vous disons quand elle sera expédiée.
form-next-package-not-received = Nous demandons au transporteur où se trouve le colis. S’il est perdu, nous convenons avec vous d’un remplacement ou d’un remboursement.
form-next-customs-duty = Les droits sont fixés par le bureau de douane. Nous vous dirons ce que nous en savons.
form-next-return-replace = Laissez les articles tels quels jusqu’à notre réponse. Si nous pouvons les reprendre, nous vous dirons où les envoyer.
form-next-item-problem = Gardez les articles et l’emballage jusqu’à notre réponse.
form-next-cancel-order = Si la commande a été remise au transporteur entre-temps, elle ne peut plus être annulée. Vous pourrez alors la renvoyer.
form-next-money =
    { $days ->
        [one] Si nous pouvons l’annuler, le montant de { $money } vous est remboursé par le moyen de paiement utilisé, sous { $days } jour.
        [many] Si nous pouvons l’annuler, le montant de { $money } vous est remboursé par le moyen de paiement utilisé, sous { $days } de jours.
       *[other] Si nous pouvons l’annuler, le montant de { $money } vous est remboursé par le moyen de paiement utilisé, sous { $days } jours.
    }
form-next-money-reserved = Si nous pouvons l’annuler, le montant de { $money } réservé par votre banque est libéré.
form-next-money-unpaid = Vous n’avez pas payé cette commande, il n’y a donc rien à rembourser.

form-send = Envoyer
form-saved = Brouillon enregistré
form-not-saved = Le brouillon n’a pas pu être enregistré
form-discard = Supprimer le brouillon

form-check =
    { $count ->
        [one] { $count } point à vérifier
        [many] { $count } de points à vérifier
       *[other] { $count } points à vérifier
    }
form-fault-missing = Veuillez remplir ce champ.
form-fault-reason = Choisissez un motif.
form-fault-wish = Choisissez ce que vous souhaitez.
form-fault-parcel = Choisissez le colis.
form-fault-same = C’est déjà l’adresse de livraison de la commande.
form-fault-long =
    { $count ->
        [one] Il y a { $count } caractère de trop.
        [many] Il y a { $count } de caractères de trop.
       *[other] Il y a { $count } caractères de trop.
    }
form-fault-at = { $field } : { $fault }

form-closed = Ce n’est pas possible pour cette commande actuellement
form-gone = Cette commande n’est plus sur cet ordinateur
form-gone-text = Elle a peut-être été supprimée à la boutique, ou un autre compte est maintenant connecté.
form-kept = Votre texte est conservé
form-copy = Copier le texte
form-copied = Le texte a été copié
form-to-order = Retour à la commande

form-contact-out = Connectez-vous pour écrire à { $store }
form-contact-out-text = La réponse pourra ainsi vous parvenir, ici dans l’application.
form-contact-guest = Poser une question sur votre commande
form-contact-guest-text = Vous êtes ici avec une seule commande, votre question concerne donc cette commande.
form-contact-guest-open = Aller à la commande

## One request with its messages

thread-not-found-title = Cette demande n’est pas ici
thread-not-found-text = Elle a peut-être été envoyée d’ailleurs et n’est pas encore arrivée, ou elle a été supprimée.
thread-all = Toutes les demandes
thread-asked = Demande faite le { $date }
thread-order = Commande
thread-asked-for = De quoi il s’agit
thread-line = { $count } × { $title }
thread-line-unknown = Un article de la commande
thread-wish = Vous souhaitez
thread-address = Nouvelle adresse
thread-parcel = Colis

thread-messages = Messages
thread-unsent = Pas encore envoyés
thread-you = Vous
thread-pictures = Images
thread-files = Fichiers
thread-picture-larger = Agrandir { $name }
thread-file-save = Enregistrer
thread-file-saved = Enregistré sous { $path }

thread-news-answer = { $store } vous a répondu
thread-news-state = Maintenant : { $state }

thread-reply-title = Écrire à { $store }
thread-send = Envoyer
thread-draft-kept = Brouillon enregistré
thread-message-kept = Votre message est en cours d’envoi.
thread-left-title = Ce que vous aviez commencé à écrire
thread-left-text = La demande est fermée, l’envoi n’est donc plus possible. Vous pouvez copier le texte.

thread-withdraw = Retirer
thread-withdraw-title = Retirer cette demande ?
thread-withdraw-text = Nous informons { $store } aussitôt que vous n’en voulez plus.
thread-withdrawing = Vous avez retiré cette demande

thread-reopen-until = Ce n’est pas réglé ? Vous pouvez rouvrir la demande jusqu’au { $date }.
thread-reopen-text = Ce n’est pas réglé ? Vous pouvez rouvrir la demande.
thread-reopen = Rouvrir
thread-reopen-title = Que reste-t-il à régler ?
thread-reopen-send = Rouvrir

thread-rating-title = Que pensez-vous de l’aide apportée par { $store } ?
thread-rating-stars = Étoiles
thread-rating-1 = Mauvaise
thread-rating-2 = Pas très bonne
thread-rating-3 = Correcte
thread-rating-4 = Bonne
thread-rating-5 = Très bonne
thread-rating-given = { $name } ({ $stars } sur 5 étoiles)
thread-rating-text = Ce qui était bien, et ce qui ne l’était pas
thread-rating-send = Envoyer
thread-rating-change = Modifier
