# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Cambiar la dirección
topic-payment-issue = Problema con el pago
topic-order-progress = Preguntar cómo va el pedido
topic-package-not-received = Paquete no recibido
topic-customs-duty = Aranceles e impuestos
topic-return-replace = Devolver o reemplazar
topic-item-problem = Problema con un artículo
topic-cancel-order = Cancelar el pedido
topic-contact = Contactar con nosotros

request-state-received = Recibida
request-state-in-review = En revisión
request-state-waiting-for-customer = Espera tu respuesta
request-state-accepted = Aceptada
request-state-refused = Rechazada
request-state-done = Resuelta
request-state-withdrawn = Retirada
