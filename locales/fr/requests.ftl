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
