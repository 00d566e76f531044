# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Pedidos
orders-list = Tus pedidos
orders-search-label = Buscar en tus pedidos
orders-search-placeholder = Número, producto o número de seguimiento
orders-filter-label = Mostrar
orders-filter-all = Todos
orders-filter-attention = Requieren atención
orders-filter-awaiting-payment = Pendientes de pago
orders-filter-processing = En proceso
orders-filter-shipped = Enviados
orders-filter-delivered = Entregados
orders-filter-cancelled = Cancelados
orders-sort-label = Ordenar por
orders-sort-newest-first = Más recientes
orders-sort-oldest-first = Más antiguos
orders-sort-last-changed = Último cambio
orders-found =
    { $count ->
        [one] { $count } pedido
        [many] { $count } de pedidos
       *[other] { $count } pedidos
    }
orders-empty-title = Aún no hay pedidos
orders-empty-text = Cuando hagas un pedido en { $store }, todo sobre él aparecerá aquí, también sin red.
orders-none-found-title = Ningún pedido coincide
orders-none-found-text = Prueba con menos palabras o con otro filtro.
orders-show-all = Mostrar todos los pedidos
orders-signed-out-title = Este es el lugar de tus pedidos
orders-signed-out-text = Inicia sesión para ver todos los pedidos en este equipo, o busca un pedido con su número.

## A row of the list, also on the start page

order-title-more =
    { $more ->
        [one] { $title } y { $more } más
        [many] { $title } y { $more } más
       *[other] { $title } y { $more } más
    }
order-number = Pedido { $number }
order-placed = Hecho el { $date }
order-row-arrives = Entrega estimada: { $days }
order-row-arrives-near = Entrega estimada: { $day }
order-row-ships = Envío estimado: { $date }
order-row-late = Estaba previsto para el { $date }
order-row-until = Hasta el { $date }

## Status of an order

order-status-awaiting-payment = Pendiente de pago
order-status-awaiting-payment-meaning = Estamos esperando tu pago. Cuando nos llegue, confirmaremos el pedido en menos de 24 horas y empezaremos a prepararlo.
order-status-processing = En proceso
order-status-processing-meaning = Comprobamos el pago, confeccionamos o reunimos tus artículos y los empaquetamos.
order-status-shipped = Enviado
order-status-shipped-meaning = Está empaquetado, en manos del transportista y en camino.
order-status-delivered = Entregado
order-status-delivered-meaning = El transportista comunica que se ha entregado.
order-status-cancelled = Cancelado
order-status-cancelled-meaning = El pedido se ha cancelado. No se enviará nada más.
order-status-unknown = En curso
order-status-unknown-meaning = La tienda usa un estado que esta versión de la aplicación no conoce. Una actualización de la aplicación lo mostrará.

order-sub-status-payment-received = Pago recibido
order-sub-status-payment-received-meaning = Tu pago ha llegado y estamos haciendo un control de seguridad.
order-sub-status-payment-confirmed = Pago confirmado
order-sub-status-payment-confirmed-meaning = El control ha terminado. Tus artículos se están preparando.
order-sub-status-packaging = Preparación del paquete
order-sub-status-packaging-meaning = Reunimos tus artículos, revisamos su calidad y los empaquetamos.
order-sub-status-packaging-made = En confección
order-sub-status-packaging-made-meaning = Estamos confeccionando tu prenda. El estado puede no cambiar durante todo el tiempo de confección.
order-sub-status-packaging-fast-meaning = Estamos empaquetando tus artículos. Salen en menos de 24 horas.

## Steps of an order, from placing to the door

order-steps = Pasos de este pedido
order-step-awaiting-payment = Pedido hecho
order-step-payment-received = Pago recibido
order-step-payment-confirmed = Pago confirmado
order-step-packaging = Empaquetado con cuidado
order-step-packaging-made = Confeccionado para ti
order-step-shipped = En manos del transportista
order-step-out-for-delivery = En reparto
order-step-delivered = Entregado
order-step-cancelled = Cancelado
order-step-state-done = Hecho
order-step-state-current = Ahora
order-step-state-ahead = Pendiente
order-step-expected = Fecha estimada: { $days }
order-step-by = Como muy tarde: { $date }

## What comes next

order-next = Qué viene ahora
order-next-yours = Te toca a ti
order-next-pay = Ir al pago
order-next-until = Hasta el { $until }
order-next-awaiting-payment = Tu pago
order-next-payment-received = Llegada de tu pago
order-next-payment-confirmed = Comprobación del pago, normalmente en menos de 24 horas
order-next-packaging = Preparación de tus artículos
order-next-shipped = Entrega al transportista
order-next-out-for-delivery = Reparto hasta tu puerta
order-next-delivered = Llegada del pedido
order-next-cancelled = Cancelación del pedido
order-next-by = Como muy tarde: { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Es decir, { $day }
order-next-undated = Todavía no hay fecha para este paso.
order-next-late-shipped = Estaba previsto para el { $date }. Sentimos el retraso.
order-next-late-delivered = Debería haber llegado como muy tarde el { $date }. Sentimos el retraso.
order-next-nothing = Ya no hay que esperar nada más.

## Things to look at. Title, then what to do about it.

attention-payment-due = Tu pago sigue pendiente
attention-payment-due-text = Paga en la página de la tienda para que podamos empezar.
attention-payment-due-until = Tienes hasta el { $until } para pagar en la página de la tienda. Cuando pagues, empezaremos a prepararlo.
attention-payment-failed = No se ha podido hacer el pago
attention-payment-failed-text = No se ha cobrado nada. Inténtalo de nuevo en la página de la tienda o con otro método de pago.
attention-payment-failed-until = No se ha cobrado nada. Tienes hasta el { $until } para intentarlo de nuevo en la página de la tienda o con otro método de pago.
attention-customs-action = La aduana necesita algo de ti
attention-customs-action-text = El paquete está a la espera de un documento o un pago. Contacta con el transportista que se indica junto al paquete.
attention-customs-action-until = El paquete está a la espera de un documento o un pago hasta el { $until }. Contacta con el transportista que se indica junto al paquete.
attention-address-action = Hay que revisar la dirección
attention-address-action-text = El transportista no ha podido entregar en esta dirección. Contacta con el transportista que se indica junto al paquete.
attention-address-action-until = El transportista no ha podido entregar en esta dirección. Tienes hasta el { $until } para contactar con el transportista que se indica junto al paquete.
attention-action-required = El transportista espera tu respuesta
attention-action-required-text = El paquete no seguirá adelante hasta que hagas algo. Contacta con el transportista que se indica junto al paquete.
attention-action-required-until = El paquete no seguirá adelante hasta que hagas algo. Tienes hasta el { $until }.
attention-pickup-ready = Listo para recoger
attention-pickup-ready-text = Tu paquete te espera en el punto de recogida. Lleva el código y un documento de identidad.
attention-pickup-ready-until = Tu paquete te espera en el punto de recogida hasta el { $until }. Lleva el código y un documento de identidad.
attention-attempt-failed = No había nadie
attention-attempt-failed-text = El transportista ha intentado entregar el paquete. Contacta con él para acordar otro día.
attention-attempt-failed-until = El transportista ha intentado entregar el paquete. Tienes hasta el { $until } para acordar otro día.
attention-parcel-lost = Parece que el paquete se ha perdido
attention-parcel-lost-text = El transportista no lo encuentra. No hace falta que lo esperes: contacta con nosotros sobre este pedido.
attention-parcel-damaged = El paquete ha sufrido daños
attention-parcel-damaged-text = El transportista informa de daños. Si algo ha llegado roto, avísanos y añade fotos.
attention-parcel-exception = Algo retiene el paquete
attention-parcel-exception-text = El transportista informa de un problema en el camino. Normalmente el paquete sigue su camino en unos días.
attention-parcel-returning = El paquete vuelve a la tienda
attention-parcel-returning-text = No se ha podido entregar y nos lo devuelven. Contacta con nosotros sobre este pedido.
attention-held-at-customs = En la aduana
attention-held-at-customs-text = La aduana está revisando el paquete. Puede tardar unos días. No tienes que hacer nada.
attention-late-to-ship = Se envía más tarde de lo previsto
attention-late-to-ship-text = Lo sentimos. Todavía se está preparando.
attention-late-to-ship-since = Debería haber salido como muy tarde el { $since }. Lo sentimos. Todavía se está preparando.
attention-late-to-arrive = Llega más tarde de lo previsto
attention-late-to-arrive-text = Lo sentimos. Todavía está en camino.
attention-late-to-arrive-since = Debería haber llegado como muy tarde el { $since }. Lo sentimos. Todavía está en camino.
attention-no-scan = Sin noticias del transportista
attention-no-scan-text = El paquete no se ha escaneado desde hace unos días. A menudo, el próximo escaneo se hace en tu país.
order-attention = Para revisar
order-attention-see-parcel = Ver el paquete

## Milestones of a parcel

milestone-not-found = Aún sin registrar
milestone-not-found-meaning = El transportista aún no conoce este número. Puede tardar unos días.
milestone-info-received = Datos recibidos
milestone-info-received-meaning = El transportista tiene los datos y espera el paquete.
milestone-in-transit = En tránsito
milestone-in-transit-meaning = El paquete está en camino. En rutas largas puede haber días sin noticias.
milestone-out-for-delivery = En reparto
milestone-out-for-delivery-meaning = Debería llegarte hoy.
milestone-available-for-pickup = Listo para recoger
milestone-available-for-pickup-meaning = Te espera en el punto de recogida.
milestone-attempt-failed = Entrega fallida
milestone-attempt-failed-meaning = El transportista pasó y no pudo entregarlo.
milestone-delivered = Entregado
milestone-delivered-meaning = El transportista comunica la entrega.
milestone-exception = Problema en el camino
milestone-exception-meaning = Algo impide que el paquete siga su camino.
milestone-returning = En devolución
milestone-returning-meaning = El paquete vuelve a la tienda.
milestone-returned = Devuelto
milestone-returned-meaning = El paquete ha vuelto a la tienda.
milestone-expired = Sin más noticias
milestone-expired-meaning = El transportista no ha comunicado nada desde hace mucho.
milestone-unknown = Noticias del transportista
milestone-unknown-meaning = El transportista comunica algo que esta versión de la aplicación no sabe nombrar.

sub-milestone-customs = En la aduana
sub-milestone-customs-meaning = La aduana está revisando el paquete.
sub-milestone-delayed = Retrasado
sub-milestone-delayed-meaning = El paquete avanza, pero más tarde de lo previsto.
sub-milestone-address = Problema con la dirección
sub-milestone-address-meaning = El transportista no ha podido entregar en esta dirección.
sub-milestone-damaged = Dañado
sub-milestone-damaged-meaning = El transportista comunica que el paquete ha sufrido daños.
sub-milestone-lost = Perdido
sub-milestone-lost-meaning = El transportista no encuentra el paquete.
sub-milestone-refused = Rechazado
sub-milestone-refused-meaning = El paquete no se aceptó en la puerta.
sub-milestone-no-one-home = No había nadie
sub-milestone-no-one-home-meaning = El transportista pasó y nadie abrió.

## The four axes of an order

order-payment = Pago
order-payment-awaiting = Aún sin pagar
order-payment-awaiting-meaning = Esperamos tu pago.
order-payment-authorized = Reservado
order-payment-authorized-meaning = El importe está reservado y aún no se ha cobrado.
order-payment-paid = Pagado
order-payment-paid-meaning = Hemos recibido todo el importe.
order-payment-partially-refunded = Reembolsado en parte
order-payment-partially-refunded-meaning = Se ha reembolsado una parte del importe.
order-payment-refunded = Reembolsado
order-payment-refunded-meaning = Se ha reembolsado todo el importe.
order-payment-failed = Fallido
order-payment-failed-meaning = No se ha podido hacer el pago.

order-state = Pedido
order-state-open = En curso
order-state-open-meaning = Todavía nos queda algo por hacer.
order-state-completed = Completado
order-state-completed-meaning = Todo está hecho.
order-state-cancelled = Cancelado
order-state-cancelled-meaning = No se enviará nada más.

order-shipment = Envío
order-shipment-not-shipped = Aún no enviado
order-shipment-not-shipped-meaning = Todo sigue con nosotros.
order-shipment-partially-shipped = Enviado en parte
order-shipment-partially-shipped-meaning = Algunos artículos han salido y otros saldrán después.
order-shipment-shipped = Enviado
order-shipment-shipped-meaning = Todo ha salido.
order-shipment-partially-delivered = Entregado en parte
order-shipment-partially-delivered-meaning = Algunos paquetes han llegado y otros siguen en camino.
order-shipment-delivered = Entregado
order-shipment-delivered-meaning = Han llegado todos los paquetes.

order-returns = Devolución
order-returns-none = Ninguna
order-returns-none-meaning = No se ha devuelto nada.
order-returns-requested = Solicitada
order-returns-requested-meaning = Has pedido devolver algo.
order-returns-in-transit = En camino a la tienda
order-returns-in-transit-meaning = Lo que has devuelto está en camino.
order-returns-received = Recibida
order-returns-received-meaning = Lo que has devuelto ha llegado y lo estamos revisando.
order-returns-refunded = Reembolsada
order-returns-refunded-meaning = Se ha reembolsado lo que devolviste.

## The page of an order

order-back = Todos los pedidos
order-not-found-title = Este pedido no está aquí
order-where = Dónde está
order-parcel-of = Paquete { $place } de { $count }
order-parcel-one = Paquete
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Contenido
order-tracking-number = Número de seguimiento
order-tracking-copy = Copiar el número de seguimiento
order-tracking-copied = Se ha copiado el número de seguimiento.
order-tracking-open = Seguir en la página del transportista
order-route = Lugares del recorrido
order-timeline = Recorrido de este paquete
order-timeline-more =
    { $count ->
        [one] Mostrar { $count } movimiento anterior
        [many] Mostrar { $count } de movimientos anteriores
       *[other] Mostrar { $count } movimientos anteriores
    }
order-timeline-empty = El transportista aún no ha comunicado nada.
order-timeline-local = Las horas son las del lugar de cada movimiento.
order-carrier-says = El transportista escribe:
order-untracked-title = Correo sin seguimiento
order-untracked-text = Este paquete no tiene número de seguimiento y no se comunicará nada durante el camino. Guíate por la entrega estimada.
order-untracked-shipped = Salió el { $date }.
order-carrier = Transportista
order-last-mile = Entrega a domicilio
order-carrier-call = Llamar a { $name }
order-carrier-write = Escribir a { $name }
order-carrier-visit = Abrir la página de { $name }
order-pickup = Punto de recogida
order-pickup-hours = Horario
order-pickup-hours-line = { $days }, de { $open } a { $close }
order-pickup-deadline = Fecha límite de recogida: { $time }
order-pickup-code = Código
order-lines = Artículos
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Hecho por encargo
order-line-fast = Envío en 24 horas
order-total-subtotal = Artículos
order-total-shipping = Gastos de envío
order-total-shipping-free = Gratis
order-total-tax = Impuestos
order-total-duties = Aranceles
order-total-discount = Descuento
order-total = Total
order-total-refunded = Reembolsado
order-converted = Aproximadamente { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, cambio del { $day }
order-address = Dirección de entrega
order-delivery = Entrega
order-delivery-method = Método de envío
order-delivery-tracked = Con seguimiento
order-delivery-untracked = Correo sin seguimiento
order-delivery-window = Entrega estimada
order-delivery-ship-date = Fecha de envío estimada
order-delivery-processing = Plazo de preparación
order-delivery-processing-days =
    { $max ->
        [one] De { $min } a { $max } día laborable
        [many] De { $min } a { $max } de días laborables
       *[other] De { $min } a { $max } días laborables
    }
order-delivery-moved = Ha cambiado la fecha prevista
order-delivery-was = { $days }, comunicado el { $given }
order-copy-number = Copiar el número de pedido
order-number-copied = Se ha copiado el número de pedido.
order-requests = Mis solicitudes
order-notices = Notificaciones de escritorio
order-notices-on = Se te avisa cuando pasa algo con este pedido.
order-notices-muted = Este pedido está silenciado. Sus avisos aparecen solo en la lista.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Obtener ayuda con este pedido
order-help-closed = No es posible en este momento
order-row-help = Obtener ayuda
order-articles = Páginas de ayuda útiles

topic-until = Hasta el { $until }
topic-until-shipped = Hasta que se envíe
topic-until-shipped-by = Hasta que se envíe (envío estimado: { $date })
topic-until-arrived = Hasta que llegue
topic-until-confirmed = Hasta que se confirme el pago
topic-until-days =
    { $days ->
        [one] Hasta { $days } día después de la entrega
        [many] Hasta { $days } de días después de la entrega
       *[other] Hasta { $days } días después de la entrega
    }
topic-always = En cualquier momento

topic-part-unshipped =
    { $count ->
        [one] { $count } de { $total } artículos aún no se ha enviado
        [many] { $count } de { $total } artículos aún no se han enviado
       *[other] { $count } de { $total } artículos aún no se han enviado
    }
topic-part-missing =
    { $count ->
        [one] { $count } de { $total } artículos no ha llegado
        [many] { $count } de { $total } artículos no han llegado
       *[other] { $count } de { $total } artículos no han llegado
    }
topic-part =
    { $count ->
        [one] Para { $count } de { $total } artículos
        [many] Para { $count } de { $total } artículos
       *[other] Para { $count } de { $total } artículos
    }
topic-part-earlier = Para algunos, solo hasta el { $until }

topic-begun = Continuar el borrador

topic-not-yet = Aún no
topic-no-longer = Ya no
topic-not-here = No para este pedido

topic-instead-change-address = Mejor cambiar la dirección
topic-instead-payment-issue = Mejor preguntar por el pago
topic-instead-order-progress = Mejor preguntar cómo va el pedido
topic-instead-package-not-received = Mejor preguntar por el paquete
topic-instead-customs-duty = Mejor preguntar por los aranceles
topic-instead-return-replace = Mejor devolver algo
topic-instead-item-problem = Mejor avisar de un problema con un artículo
topic-instead-cancel-order = Mejor cancelar el pedido
topic-instead-contact = Mejor escribirnos

topic-closed-not-placed = El pedido todavía no está confirmado. Lo estará en cuanto nos llegue tu pago.
topic-closed-not-paid = Tu pago todavía no nos ha llegado. Podrás hacer la solicitud en cuanto llegue.
topic-closed-payment-confirmed = Tu pago se ha confirmado, así que está todo en orden.
topic-closed-payment-confirmed-at = Tu pago se confirmó el { $at }, así que está todo en orden.
topic-closed-no-ship-date = Todavía no hay fecha de envío prevista, así que no puede haber retraso.
topic-closed-before-ship-date = Todavía se puede enviar a tiempo.
topic-closed-before-ship-date-from = Todavía se puede enviar a tiempo. Si no se envía, podrás hacer la solicitud a partir del { $from }.
topic-closed-not-shipped = Todavía no se ha enviado nada. Podrás hacer la solicitud en cuanto salga algo.
topic-closed-already-shipped = Ya se ha enviado.
topic-closed-already-shipped-at = Se envió el { $at }.
topic-closed-before-delivery-date = Todavía puede llegar a tiempo.
topic-closed-before-delivery-date-from = Todavía puede llegar a tiempo. Si no llega, podrás hacer la solicitud a partir del { $from }.
topic-closed-ready-for-pickup = El paquete te espera en el punto de recogida.
topic-closed-ready-for-pickup-from = El paquete te espera en el punto de recogida. Si no puedes recogerlo allí, podrás hacer la solicitud a partir del { $from }.
topic-closed-goes-back = El paquete vuelve a la tienda, así que no va a llegar.
topic-closed-goes-back-at = El paquete emprendió la vuelta a la tienda el { $at }, así que no va a llegar.
topic-closed-already-delivered = El transportista comunica que se ha entregado. Si no lo encuentras, avísanos.
topic-closed-already-delivered-at = El transportista comunica que se entregó el { $at }. Si no lo encuentras, avísanos.
topic-closed-return-window-over = El plazo ha terminado.
topic-closed-return-window-over-at = Esto fue posible hasta el { $at }.
topic-closed-made-to-order = Se ha confeccionado para ti y por eso no se puede devolver. Si algo no está bien, avísanos.
topic-closed-already-returned = Lo que devolviste ya ha llegado y se ha reembolsado todo.
topic-closed-refunded = Se ha reembolsado todo.
topic-closed-cancelled = El pedido se ha cancelado.
topic-closed-cancelled-at = El pedido se canceló el { $at }.
topic-closed-unknown = La tienda no ofrece esto para el pedido en este momento.
topic-closed-opens = Podrás hacer la solicitud a partir del { $from }.

topic-change-address-not-placed = El pedido todavía no está confirmado. Puedes cancelarlo y hacerlo de nuevo con la dirección correcta.
topic-change-address-already-shipped = Ya se ha enviado, así que la dirección no se puede cambiar.
topic-change-address-already-shipped-at = Se envió el { $at }, así que la dirección no se puede cambiar.
topic-order-progress-already-shipped = Ya se ha enviado. La página del pedido muestra dónde está.
topic-order-progress-already-shipped-at = Se envió el { $at }. La página del pedido muestra dónde está.
topic-customs-duty-already-shipped = Ya se ha enviado. Ahora el transportista o la aduana pueden decirte qué hay que pagar.
topic-customs-duty-already-shipped-at = Se envió el { $at }. Ahora el transportista o la aduana pueden decirte qué hay que pagar.
topic-cancel-order-already-shipped = Ya se ha enviado, así que no se puede cancelar.
topic-cancel-order-already-shipped-at = Se envió el { $at }, así que ya no se puede cancelar.
topic-package-not-received-not-shipped = Ahora mismo no hay nada en camino. Podrás hacer la solicitud si un paquete no llega a tiempo.
topic-payment-issue-cancelled = El pedido se ha cancelado, así que no hay que pagar nada.
topic-payment-issue-cancelled-at = El pedido se canceló el { $at }, así que no hay que pagar nada.
topic-payment-issue-refunded = El dinero se ha reembolsado.
topic-payment-issue-refunded-at = El dinero se ha reembolsado y debería haberte llegado como muy tarde el { $at }. Si no es así, avísanos.
topic-return-replace-return-window-over-at = Los artículos se podían devolver hasta el { $at }.
topic-item-problem-return-window-over-at = Se podía avisar de problemas hasta el { $at }.
