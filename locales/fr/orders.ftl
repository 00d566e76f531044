# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Commandes
orders-list = Vos commandes
orders-search-label = Rechercher dans vos commandes
orders-search-placeholder = Numéro, produit ou numéro de suivi
orders-filter-label = Afficher
orders-filter-all = Toutes
orders-filter-attention = À surveiller
orders-filter-awaiting-payment = En attente de paiement
orders-filter-processing = En cours de traitement
orders-filter-shipped = Expédiées
orders-filter-delivered = Livrées
orders-filter-cancelled = Annulées
orders-sort-label = Trier par
orders-sort-newest-first = Plus récentes
orders-sort-oldest-first = Plus anciennes
orders-sort-last-changed = Dernier changement
orders-found =
    { $count ->
        [one] { $count } commande
        [many] { $count } de commandes
       *[other] { $count } commandes
    }
orders-empty-title = Aucune commande pour l’instant
orders-empty-text = Dès que vous commandez chez { $store }, tout ce qui concerne la commande apparaît ici, même sans réseau.
orders-none-found-title = Aucune commande ne correspond
orders-none-found-text = Essayez avec moins de mots ou un autre filtre.
orders-show-all = Afficher toutes les commandes
orders-signed-out-title = Vos commandes ont leur place ici
orders-signed-out-text = Connectez-vous pour voir toutes vos commandes sur cet ordinateur, ou retrouvez une commande avec son numéro.

## A row of the list, also on the start page

order-title-more =
    { $more ->
        [one] { $title } et { $more } autre
        [many] { $title } et { $more } d’autres
       *[other] { $title } et { $more } autres
    }
order-number = Commande { $number }
order-placed = Passée le { $date }
order-row-arrives = Livraison estimée : { $days }
order-row-arrives-near = Livraison estimée { $day }
order-row-ships = Expédition d’ici au { $date }
order-row-late = Était prévue le { $date }
order-row-until = Jusqu’au { $date }

## Status of an order

order-status-awaiting-payment = En attente de paiement
order-status-awaiting-payment-meaning = Nous attendons votre paiement. Dès qu’il nous parvient, nous confirmons la commande sous 24 heures et nous commençons.
order-status-processing = En cours de traitement
order-status-processing-meaning = Nous vérifions le paiement, puis nous confectionnons ou prélevons vos articles et les emballons.
order-status-shipped = Expédiée
order-status-shipped-meaning = Elle est emballée, remise au transporteur et en route vers vous.
order-status-delivered = Livrée
order-status-delivered-meaning = Le transporteur indique qu’elle a été livrée.
order-status-cancelled = Annulée
order-status-cancelled-meaning = La commande a été annulée. Plus rien ne sera envoyé.
order-status-unknown = En cours
order-status-unknown-meaning = La boutique utilise un statut que cette version de l’application ne connaît pas. Une mise à jour de l’application l’affichera.

order-sub-status-payment-received = Paiement reçu
order-sub-status-payment-received-meaning = Votre paiement est arrivé ; nous effectuons un contrôle de sécurité.
order-sub-status-payment-confirmed = Paiement confirmé
order-sub-status-payment-confirmed-meaning = Le contrôle est terminé. Vos articles sont en cours de préparation.
order-sub-status-packaging = Préparation du colis
order-sub-status-packaging-meaning = Nous rassemblons vos articles, contrôlons leur qualité et les emballons.
order-sub-status-packaging-made = En confection
order-sub-status-packaging-made-meaning = Votre vêtement est confectionné pour vous. Le statut peut rester le même pendant tout le délai de confection.
order-sub-status-packaging-fast-meaning = Vos articles sont en cours d’emballage. Ils partent sous 24 heures.

## Steps of an order, from placing to the door

order-steps = Étapes de cette commande
order-step-awaiting-payment = Commande passée
order-step-payment-received = Paiement reçu
order-step-payment-confirmed = Paiement confirmé
order-step-packaging = Emballée avec soin
order-step-packaging-made = Confectionnée pour vous
order-step-shipped = Remise au transporteur
order-step-out-for-delivery = En cours de livraison
order-step-delivered = Livrée
order-step-cancelled = Annulée
order-step-state-done = Terminé
order-step-state-current = En ce moment
order-step-state-ahead = À venir
order-step-expected = Date estimée : { $days }
order-step-by = D’ici au { $date }

## What comes next

order-next = La suite
order-next-yours = C’est à vous
order-next-pay = Aller au paiement
order-next-until = Jusqu’au { $until }
order-next-awaiting-payment = Votre paiement
order-next-payment-received = Arrivée de votre paiement
order-next-payment-confirmed = Vérification du paiement, en général sous 24 heures
order-next-packaging = Préparation de vos articles
order-next-shipped = Remise au transporteur
order-next-out-for-delivery = Livraison à votre porte
order-next-delivered = Arrivée chez vous
order-next-cancelled = Annulation de la commande
order-next-by = D’ici au { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Soit { $day }
order-next-undated = Il n’y a pas encore de date pour cette étape.
order-next-late-shipped = C’était prévu pour le { $date }. Nous sommes désolés de ce retard.
order-next-late-delivered = Elle aurait dû arriver au plus tard le { $date }. Nous sommes désolés de ce retard.
order-next-nothing = Il n’y a plus rien à attendre.

## Things to look at. Title, then what to do about it.

attention-payment-due = Nous attendons toujours votre paiement
attention-payment-due-text = Payez sur la page de la boutique pour que nous puissions commencer.
attention-payment-due-until = Payez au plus tard le { $until } sur la page de la boutique pour que nous puissions commencer.
attention-payment-failed = Le paiement n’a pas abouti
attention-payment-failed-text = Rien n’a été débité. Réessayez sur la page de la boutique ou avec un autre moyen de paiement.
attention-payment-failed-until = Rien n’a été débité. Réessayez au plus tard le { $until } sur la page de la boutique ou avec un autre moyen de paiement.
attention-customs-action = La douane attend quelque chose de vous
attention-customs-action-text = Il manque un document ou un paiement pour que le colis reparte. Contactez le transporteur indiqué pour ce colis.
attention-customs-action-until = Il manque un document ou un paiement pour que le colis reparte ; il attend jusqu’au { $until }. Contactez le transporteur indiqué pour ce colis.
attention-address-action = L’adresse est à vérifier
attention-address-action-text = Le transporteur n’a pas pu livrer à cette adresse. Contactez le transporteur indiqué pour ce colis.
attention-address-action-until = Le transporteur n’a pas pu livrer à cette adresse. Contactez le transporteur indiqué pour ce colis au plus tard le { $until }.
attention-action-required = Le transporteur attend votre réponse
attention-action-required-text = Le colis ne repartira pas sans votre intervention. Contactez le transporteur indiqué pour ce colis.
attention-action-required-until = Le colis ne repartira pas sans votre intervention. Agissez au plus tard le { $until }.
attention-pickup-ready = Disponible au retrait
attention-pickup-ready-text = Votre colis vous attend au point de retrait. Apportez le code et une pièce d’identité.
attention-pickup-ready-until = Votre colis vous attend au point de retrait jusqu’au { $until }. Apportez le code et une pièce d’identité.
attention-attempt-failed = Il n’y avait personne
attention-attempt-failed-text = Le transporteur est passé pour livrer. Contactez-le pour convenir d’un autre jour.
attention-attempt-failed-until = Le transporteur est passé pour livrer. Convenez d’un autre jour au plus tard le { $until }.
attention-parcel-lost = Le colis semble perdu
attention-parcel-lost-text = Le transporteur ne le retrouve pas. Inutile de l’attendre : contactez-nous au sujet de cette commande.
attention-parcel-damaged = Le colis a été abîmé
attention-parcel-damaged-text = Le transporteur signale un dommage. Si un article est abîmé, dites-le-nous et ajoutez des photos.
attention-parcel-exception = Quelque chose retient le colis
attention-parcel-exception-text = Le transporteur signale un problème en chemin. En général, le colis repart de lui-même en quelques jours.
attention-parcel-returning = Le colis revient vers nous
attention-parcel-returning-text = Il n’a pas pu être livré et nous est renvoyé. Contactez-nous au sujet de cette commande.
attention-held-at-customs = À la douane
attention-held-at-customs-text = Le bureau de douane contrôle le colis. Cela peut prendre quelques jours. Vous n’avez rien à faire.
attention-late-to-ship = Expédition retardée
attention-late-to-ship-text = Nous sommes désolés. La commande est encore en préparation.
attention-late-to-ship-since = Elle aurait dû partir au plus tard le { $since }. Nous sommes désolés. Elle est encore en préparation.
attention-late-to-arrive = Livraison retardée
attention-late-to-arrive-text = Nous sommes désolés. La commande est encore en route.
attention-late-to-arrive-since = Elle aurait dû arriver au plus tard le { $since }. Nous sommes désolés. Elle est encore en route.
attention-no-scan = Pas de nouvelles du transporteur
attention-no-scan-text = Le colis n’a pas été scanné depuis quelques jours. Souvent, le prochain scan a lieu dans votre pays.
order-attention = À vérifier
order-attention-see-parcel = Voir le colis

## Milestones of a parcel

milestone-not-found = Pas encore de suivi
milestone-not-found-meaning = Le transporteur ne connaît pas encore ce numéro. Cela peut prendre quelques jours.
milestone-info-received = Annoncé
milestone-info-received-meaning = Le transporteur a les données et attend le colis.
milestone-in-transit = En transit
milestone-in-transit-meaning = Le colis est en route. Sur un long trajet, des jours peuvent passer sans nouvelles.
milestone-out-for-delivery = En cours de livraison
milestone-out-for-delivery-meaning = Il devrait arriver aujourd’hui.
milestone-available-for-pickup = Disponible au retrait
milestone-available-for-pickup-meaning = Il vous attend au point de retrait.
milestone-attempt-failed = Échec de la livraison
milestone-attempt-failed-meaning = Le transporteur est passé et n’a pas pu le remettre.
milestone-delivered = Livré
milestone-delivered-meaning = Le transporteur indique qu’il a été remis.
milestone-exception = Problème en chemin
milestone-exception-meaning = Quelque chose empêche le colis de continuer.
milestone-returning = Retour à l’expéditeur
milestone-returning-meaning = Le colis revient vers nous.
milestone-returned = Revenu chez nous
milestone-returned-meaning = Le colis est de retour chez nous.
milestone-expired = Plus de nouvelles
milestone-expired-meaning = Le transporteur n’a rien signalé depuis longtemps.
milestone-unknown = Nouvelles du transporteur
milestone-unknown-meaning = Le transporteur signale quelque chose que cette version de l’application ne sait pas nommer.

sub-milestone-customs = À la douane
sub-milestone-customs-meaning = Le bureau de douane contrôle le colis.
sub-milestone-delayed = Retardé
sub-milestone-delayed-meaning = Le colis avance, mais plus tard que prévu.
sub-milestone-address = Problème d’adresse
sub-milestone-address-meaning = Le transporteur n’a pas pu livrer à cette adresse.
sub-milestone-damaged = Abîmé
sub-milestone-damaged-meaning = Le transporteur indique que le colis a été abîmé.
sub-milestone-lost = Perdu
sub-milestone-lost-meaning = Le transporteur ne retrouve pas le colis.
sub-milestone-refused = Refusé
sub-milestone-refused-meaning = Le colis n’a pas été accepté à la livraison.
sub-milestone-no-one-home = Personne sur place
sub-milestone-no-one-home-meaning = Le transporteur est passé et personne n’a ouvert.

## The four axes of an order

order-payment = Paiement
order-payment-awaiting = Pas encore payé
order-payment-awaiting-meaning = Nous attendons votre paiement.
order-payment-authorized = Réservé
order-payment-authorized-meaning = Le montant est réservé, mais pas encore débité.
order-payment-paid = Payé
order-payment-paid-meaning = Nous avons reçu la totalité du montant.
order-payment-partially-refunded = Remboursé en partie
order-payment-partially-refunded-meaning = Une partie du montant a été remboursée.
order-payment-refunded = Remboursé
order-payment-refunded-meaning = La totalité du montant a été remboursée.
order-payment-failed = Échoué
order-payment-failed-meaning = Le paiement n’a pas abouti.

order-state = Commande
order-state-open = En cours
order-state-open-meaning = Il nous reste quelque chose à faire.
order-state-completed = Terminée
order-state-completed-meaning = Tout est fait.
order-state-cancelled = Annulée
order-state-cancelled-meaning = Plus rien ne sera envoyé.

order-shipment = Expédition
order-shipment-not-shipped = Pas encore expédiée
order-shipment-not-shipped-meaning = Tout est encore chez nous.
order-shipment-partially-shipped = Expédiée en partie
order-shipment-partially-shipped-meaning = Certains articles sont partis, d’autres suivent.
order-shipment-shipped = Expédiée
order-shipment-shipped-meaning = Tout est parti.
order-shipment-partially-delivered = Livrée en partie
order-shipment-partially-delivered-meaning = Certains colis sont arrivés, d’autres sont encore en route.
order-shipment-delivered = Livrée
order-shipment-delivered-meaning = Tous les colis sont arrivés.

order-returns = Retour
order-returns-none = Aucun
order-returns-none-meaning = Rien n’a été renvoyé.
order-returns-requested = Demandé
order-returns-requested-meaning = Vous avez demandé à renvoyer quelque chose.
order-returns-in-transit = En route vers nous
order-returns-in-transit-meaning = Ce que vous avez renvoyé est en route.
order-returns-received = Reçu
order-returns-received-meaning = Ce que vous avez renvoyé est arrivé et nous le contrôlons.
order-returns-refunded = Remboursé
order-returns-refunded-meaning = Ce que vous avez renvoyé a été remboursé.

## The page of an order

order-back = Toutes les commandes
order-not-found-title = Cette commande n’est pas ici
order-where = Où en est l’envoi
order-parcel-of = Colis { $place } sur { $count }
order-parcel-one = Colis
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Contenu
order-tracking-number = Numéro de suivi
order-tracking-copy = Copier le numéro de suivi
order-tracking-copied = Le numéro de suivi a été copié.
order-tracking-open = Suivre sur la page du transporteur
order-route = Lieux traversés
order-timeline = Trajet de ce colis
order-timeline-more =
    { $count ->
        [one] Afficher { $count } événement précédent
        [many] Afficher { $count } d’événements précédents
       *[other] Afficher { $count } événements précédents
    }
order-timeline-empty = Le transporteur n’a encore rien signalé.
order-timeline-local = Les heures sont celles du lieu de l’événement.
order-carrier-says = Le transporteur écrit :
order-untracked-title = Envoi postal sans suivi
order-untracked-text = Ce colis n’a pas de numéro de suivi et rien ne sera signalé en chemin. Fiez-vous à la livraison estimée.
order-untracked-shipped = Il est parti le { $date }.
order-carrier = Transporteur
order-last-mile = Livraison à domicile
order-carrier-call = Appeler { $name }
order-carrier-write = Écrire à { $name }
order-carrier-visit = Ouvrir le site { $name }
order-pickup = Point de retrait
order-pickup-hours = Horaires d’ouverture
order-pickup-hours-line = { $days }, { $open } à { $close }
order-pickup-deadline = À retirer au plus tard le { $time }
order-pickup-code = Code
order-lines = Articles
order-line-each = { $quantity } × { $price }
order-line-option = { $name } : { $value }
order-line-made = Confectionné à la commande
order-line-fast = Expédié sous 24 h
order-total-subtotal = Articles
order-total-shipping = Frais d’expédition
order-total-shipping-free = Offerts
order-total-tax = Taxes
order-total-duties = Droits de douane
order-total-discount = Remise
order-total = Total
order-total-refunded = Remboursé
order-converted = Environ { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, taux du { $day }
order-address = Adresse de livraison
order-delivery = Livraison
order-delivery-method = Mode d’expédition
order-delivery-tracked = Avec suivi
order-delivery-untracked = Envoi postal sans suivi
order-delivery-window = Livraison estimée
order-delivery-ship-date = Date d’expédition estimée
order-delivery-processing = Délai de traitement
order-delivery-processing-days =
    { $max ->
        [one] { $min } à { $max } jour ouvré
        [many] { $min } à { $max } de jours ouvrés
       *[other] { $min } à { $max } jours ouvrés
    }
order-delivery-moved = La date prévue a changé
order-delivery-was = { $days }, annoncé le { $given }
order-copy-number = Copier le numéro de commande
order-number-copied = Le numéro de commande a été copié.
order-requests = Mes demandes
order-notices = Notifications à l’écran
order-notices-on = Un message s’affiche quand il se passe quelque chose pour cette commande.
order-notices-muted = Cette commande est en sourdine. Ses notifications apparaissent seulement dans la liste.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Obtenir de l’aide pour cette commande
order-help-closed = Pas possible pour le moment
order-row-help = Obtenir de l’aide
order-articles = Pages d’aide utiles

topic-until = Jusqu’au { $until }
topic-until-shipped = Jusqu’à l’expédition
topic-until-shipped-by = Jusqu’à l’expédition, prévue d’ici au { $date }
topic-until-arrived = Jusqu’à la livraison
topic-until-confirmed = Jusqu’à la confirmation du paiement
topic-until-days =
    { $days ->
        [one] Jusqu’à { $days } jour après la livraison
        [many] Jusqu’à { $days } de jours après la livraison
       *[other] Jusqu’à { $days } jours après la livraison
    }
topic-always = À tout moment

topic-part-unshipped =
    { $count ->
        [one] { $count } article sur { $total } n’est pas encore expédié
        [many] { $count } d’articles sur { $total } ne sont pas encore expédiés
       *[other] { $count } articles sur { $total } ne sont pas encore expédiés
    }
topic-part-missing =
    { $count ->
        [one] { $count } article sur { $total } n’est pas arrivé
        [many] { $count } d’articles sur { $total } ne sont pas arrivés
       *[other] { $count } articles sur { $total } ne sont pas arrivés
    }
topic-part =
    { $count ->
        [one] Pour { $count } article sur { $total }
        [many] Pour { $count } d’articles sur { $total }
       *[other] Pour { $count } articles sur { $total }
    }
topic-part-earlier = Pour certains, seulement jusqu’au { $until }

topic-begun = Reprendre le brouillon

topic-not-yet = Pas encore
topic-no-longer = Plus possible
topic-not-here = Pas pour cette commande

topic-instead-change-address = Plutôt modifier l’adresse
topic-instead-payment-issue = Plutôt poser une question sur le paiement
topic-instead-order-progress = Plutôt demander où en est la commande
topic-instead-package-not-received = Plutôt demander où est le colis
topic-instead-customs-duty = Plutôt poser une question sur les droits
topic-instead-return-replace = Plutôt renvoyer un article
topic-instead-item-problem = Plutôt signaler un problème avec un article
topic-instead-cancel-order = Plutôt annuler la commande
topic-instead-contact = Plutôt nous écrire

topic-closed-not-placed = La commande n’est pas encore confirmée. Elle le sera dès que votre paiement nous parviendra.
topic-closed-not-paid = Votre paiement ne nous est pas encore parvenu. Vous pourrez faire une demande dès qu’il sera arrivé.
topic-closed-payment-confirmed = Votre paiement a été confirmé, tout est donc en ordre.
topic-closed-payment-confirmed-at = Votre paiement a été confirmé le { $at }, tout est donc en ordre.
topic-closed-no-ship-date = Aucune date d’expédition n’est encore prévue, il ne peut donc pas y avoir de retard.
topic-closed-before-ship-date = La commande peut encore être expédiée à temps.
topic-closed-before-ship-date-from = La commande peut encore être expédiée à temps. Si ce n’est pas le cas, vous pourrez faire une demande à partir du { $from }.
topic-closed-not-shipped = Rien n’a encore été expédié. Vous pourrez faire une demande dès qu’un article sera parti.
topic-closed-already-shipped = La commande a été expédiée.
topic-closed-already-shipped-at = La commande a été expédiée le { $at }.
topic-closed-before-delivery-date = La commande peut encore arriver à temps.
topic-closed-before-delivery-date-from = La commande peut encore arriver à temps. Si ce n’est pas le cas, vous pourrez faire une demande à partir du { $from }.
topic-closed-ready-for-pickup = Le colis vous attend au point de retrait.
topic-closed-ready-for-pickup-from = Le colis vous attend au point de retrait. Si vous ne pouvez pas l’y récupérer, vous pourrez faire une demande à partir du { $from }.
topic-closed-goes-back = Le colis revient vers nous, il n’arrivera donc pas.
topic-closed-goes-back-at = Le colis est reparti vers nous le { $at }, il n’arrivera donc pas.
topic-closed-already-delivered = Le transporteur indique que la commande a été livrée. Si vous ne la trouvez pas, dites-le-nous.
topic-closed-already-delivered-at = Le transporteur indique que la commande a été livrée le { $at }. Si vous ne la trouvez pas, dites-le-nous.
topic-closed-return-window-over = Le délai est passé.
topic-closed-return-window-over-at = C’était possible jusqu’au { $at }.
topic-closed-made-to-order = La commande a été confectionnée pour vous et ne peut donc pas être renvoyée. Si quelque chose ne va pas, dites-le-nous.
topic-closed-already-returned = Ce que vous avez renvoyé est arrivé chez nous et tout a été remboursé.
topic-closed-refunded = Tout a été remboursé.
topic-closed-cancelled = La commande a été annulée.
topic-closed-cancelled-at = La commande a été annulée le { $at }.
topic-closed-unknown = La boutique ne propose pas cela pour cette commande en ce moment.
topic-closed-opens = Vous pourrez faire une demande à partir du { $from }.

topic-change-address-not-placed = La commande n’est pas encore confirmée. Vous pouvez l’annuler et commander de nouveau avec la bonne adresse.
topic-change-address-already-shipped = La commande a été expédiée, l’adresse ne peut donc plus changer.
topic-change-address-already-shipped-at = La commande a été expédiée le { $at }, l’adresse ne peut donc plus changer.
topic-order-progress-already-shipped = La commande a été expédiée. Sa page indique où elle se trouve.
topic-order-progress-already-shipped-at = La commande a été expédiée le { $at }. Sa page indique où elle se trouve.
topic-customs-duty-already-shipped = La commande a été expédiée. Le transporteur ou le bureau de douane peut maintenant vous dire ce qu’il faut payer.
topic-customs-duty-already-shipped-at = La commande a été expédiée le { $at }. Le transporteur ou le bureau de douane peut maintenant vous dire ce qu’il faut payer.
topic-cancel-order-already-shipped = La commande a été expédiée et ne peut donc plus être annulée.
topic-cancel-order-already-shipped-at = La commande a été expédiée le { $at } et ne peut donc plus être annulée.
topic-package-not-received-not-shipped = Rien n’est en route pour le moment. Vous pourrez faire une demande si un colis n’arrive pas à temps.
topic-payment-issue-cancelled = La commande a été annulée, il n’y a donc rien à payer.
topic-payment-issue-cancelled-at = La commande a été annulée le { $at }, il n’y a donc rien à payer.
topic-payment-issue-refunded = Le paiement a été remboursé.
topic-payment-issue-refunded-at = Le paiement a été remboursé et l’argent aurait dû arriver au plus tard le { $at }. Si vous ne l’avez pas reçu, dites-le-nous.
topic-return-replace-return-window-over-at = Les articles pouvaient être renvoyés jusqu’au { $at }.
topic-item-problem-return-window-over-at = Les problèmes pouvaient être signalés jusqu’au { $at }.
