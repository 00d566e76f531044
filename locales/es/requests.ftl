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
request-state-unknown = En curso

request-state-received-meaning = { $store } tiene tu solicitud y la responderá.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } tiene tu solicitud. La respuesta suele llegar en menos de { $hours } hora.
        [many] { $store } tiene tu solicitud. La respuesta suele llegar en menos de { $hours } de horas.
       *[other] { $store } tiene tu solicitud. La respuesta suele llegar en menos de { $hours } horas.
    }
request-state-in-review-meaning = Alguien de { $store } está revisando tu solicitud.
request-state-waiting-for-customer-meaning = { $store } necesita algo de ti. Responde abajo, por favor.
request-state-accepted-meaning = { $store } ha aceptado tu solicitud. Los mensajes dicen qué pasa ahora.
request-state-refused-meaning = { $store } no ha aceptado tu solicitud. Los mensajes dicen por qué.
request-state-done-meaning = Este asunto está resuelto.
request-state-withdrawn-meaning = Has retirado esta solicitud.
request-state-unknown-meaning = { $store } se está ocupando de tu solicitud.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Espera a que haya conexión
sending-waits-sign-in = Espera a que inicies sesión
sending-waits-store = Espera a que responda la tienda
sending-waits-turn = A punto de enviarse
sending-waits-retry = Nuevo intento { $when }
sending-sending = Enviando
sending-files = { $sent } de { $total }
stuck-label = No enviado
stuck-label-refused = No aceptado

sending-files-label = Archivos
sending-exposed = Puede que ya haya llegado. Se envía otra vez, pero llegará una sola vez.
sending-edit = Editar
sending-resend = Enviar de todos modos
sending-discard = Descartar
sending-stop = No enviar
sending-replace-title = ¿Reemplazar tu borrador?
sending-replace-text = Aquí has empezado otra cosa que aún no se ha enviado. Se reemplazará por lo que recuperas.
sending-replace-confirm = Reemplazar
sending-discard-title = ¿Descartar esto para siempre?
sending-discard-text = No se enviará y no se podrá recuperar.
sending-discard-confirm = Descartar

stuck-refused = { $store } no lo ha aceptado.
stuck-refused-topic-closed = Entretanto, esto ya no era posible en { $store }.
stuck-refused-line-not-eligible = { $store } no lo ha aceptado para todos los artículos o para esa cantidad.
stuck-refused-request-closed = La solicitud se cerró antes de que esto llegara.
stuck-refused-request-closed-at = La solicitud se cerró el { $at }, antes de que esto llegara.
stuck-superseded = Lo que solicitaste después lo hace innecesario, así que no se ha enviado.
stuck-expired = Ha esperado más de una semana, así que no se ha enviado. ¿Todavía lo quieres?
stuck-gone = { $store } ya no encuentra a qué se refiere esto.
stuck-invalid = { $store } no puede leerlo tal como está. Cámbialo y envíalo de nuevo.
stuck-attachment-refused = { $store } no ha aceptado uno de los archivos. Quítalo y envía el resto de nuevo.
stuck-forbidden = La cuenta con la que has iniciado sesión no puede hacer esto.

## Forms: what a customer fills in to ask for something

form-discarded = Se ha descartado el borrador.

line-reason-changed-mind = He cambiado de idea
line-reason-too-small = Demasiado pequeño
line-reason-too-large = Demasiado grande
line-reason-not-as-described = No coincide con la descripción
line-reason-missing = Falta en el paquete
line-reason-wrong-item = No es el artículo que pedí
line-reason-damaged = Dañado
line-reason-defective = No funciona o tiene un defecto
line-reason-arrived-late = Llegó demasiado tarde
line-reason-other = Otro motivo

wish-refund = Un reembolso
wish-replacement = Un reemplazo
wish-store-credit = Crédito de la tienda

form-back = Pedido { $number }
form-loading = Cargando el formulario

form-articles = Puede que aquí esté la respuesta
form-earlier = Ya has preguntado por esto
form-earlier-text = Últimas noticias: { $date }. Si quieres añadir algo, escríbelo allí.
form-earlier-open = Abrir la solicitud

form-text-change-address = ¿Hay algo más que debamos saber?
form-text-payment-issue = ¿Qué ha pasado con el pago?
form-text-payment-issue-hint = Por ejemplo, un mensaje de error, un cargo en tu tarjeta o una confirmación que no ha llegado. Nunca envíes un número de tarjeta completo.
form-text-order-progress = ¿Qué quieres saber?
form-text-order-progress-hint = Dinos si necesitas el pedido para una fecha concreta.
form-text-package-not-received = ¿Qué has intentado ya?
form-text-package-not-received-hint = Por ejemplo, preguntar a los vecinos, mirar en el buzón y donde se suelen dejar los paquetes, o llamar al transportista.
form-text-customs-duty = ¿Qué quieres saber sobre aranceles e impuestos?
form-text-customs-duty-hint = Dinos si la aduana o el transportista te ha escrito. Una foto de la carta ayuda.
form-text-return-replace = ¿Hay algo que debamos saber?
form-text-item-problem = ¿Qué ha pasado?
form-text-item-problem-hint = Basta con una o dos frases.
form-text-cancel-order = ¿Por qué quieres cancelarlo?
form-text-cancel-order-hint = No hace falta que lo digas, pero nos ayuda a mejorar.
form-text-contact = ¿Cómo podemos ayudarte?
form-optional = { $label } (opcional)
form-room =
    { $count ->
        [one] Queda { $count } carácter
        [many] Quedan { $count } de caracteres
       *[other] Quedan { $count } caracteres
    }

form-goods-return = ¿Qué artículos quieres devolver?
form-goods-problem = ¿Qué artículos tienen algún problema?
form-goods-count = { $count } de { $total }
form-goods-quantity = ¿Cuántos?
form-goods-less = Uno menos
form-goods-more = Uno más
form-goods-reason-return = ¿Por qué?
form-goods-reason-problem = ¿Qué le pasa?
form-goods-reason-choose = Elige un motivo
form-goods-until = Hasta el { $until }
form-goods-unshipped = Aún no enviado
form-goods-made = Confeccionado para ti, no se puede devolver
form-goods-over = El plazo ha terminado

form-wish = ¿Qué prefieres?

form-parcel = ¿Qué paquete falta?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, sin número de seguimiento

form-files = Fotos y documentos
form-files-add = Añadir archivos
form-files-hint = JPEG, PNG, WebP, HEIC o PDF. También puedes soltar archivos aquí o pegar una imagen.
form-files-drop = Suelta aquí los archivos
form-files-private = La ubicación y los datos de la cámara se quitan de las imágenes antes de enviarlas.
form-files-coming = Preparando
form-files-remove = Quitar { $name }
form-files-dismiss = Cerrar el mensaje sobre { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Mis solicitudes
requests-lead = Lo que has solicitado a { $store } y en qué ha quedado.
requests-needs = Te toca a ti
requests-news = Respuestas nuevas
requests-drafts = Empezadas, sin enviar
requests-open = Abiertas
requests-ended = Terminadas
requests-ask-order = Preguntar por un pedido
requests-ask-other = Preguntar otra cosa
requests-empty-title = Aún no hay solicitudes
requests-empty-text = Lo que preguntas a { $store } está aquí, con cada respuesta. Se envía en cuanto hay conexión.
requests-signed-out-title = Tus solicitudes no están aquí
requests-signed-out-text = Inicia sesión para ver lo que has preguntado y lo que se ha respondido. Si no tienes cuenta, busca el pedido por el que preguntaste.

request-row-you = Tú:
request-row-store = { $store }:
request-row-unread = Respuesta nueva

requests-draft-orphaned = El pedido o la solicitud correspondiente ya no está en este equipo.
requests-draft-files =
    { $count ->
        [one] { $count } archivo
        [many] { $count } de archivos
       *[other] { $count } archivos
    }
requests-draft-continue = Continuar
requests-draft-read = Leer
requests-draft-discard = Descartar el borrador «{ $topic }»
requests-orphan-title = Esto ya no se puede enviar
requests-orphan-text = El pedido o la solicitud correspondiente ya no está en este equipo. Puedes copiar tu texto y usarlo en otro sitio.
request-copy-text = Copiar el texto
request-text-copied = Se ha copiado el texto.
form-files-wanted = Con una imagen podemos responderte sin hacerte más preguntas.

form-address = ¿Adónde lo enviamos?
form-address-country = País o región
form-address-name = Nombre completo
form-address-line = Dirección, línea { $number }
form-address-line-hint = Calle y número y, si hace falta, piso, puerta o empresa.
form-address-city = Localidad
form-address-code = Código postal
form-address-code-own = Código postal ({ $own })
form-address-region-state = Estado
form-address-region-province = Provincia
form-address-region-prefecture = Prefectura
form-address-region-county = Condado
form-address-region-region = Región
form-address-phone = Teléfono
form-address-phone-hint = Para el transportista, por si tiene alguna duda en la puerta.
form-address-example = Por ejemplo, { $example }
form-address-code-odd = Los códigos postales de allí suelen tener otro formato. Compruébalo, por favor.
form-address-after = Nueva
form-address-before = Hasta ahora

form-next = Qué viene ahora
form-next-send = Tu solicitud se envía al momento a { $store }. La respuesta aparecerá aquí, en la aplicación.
form-next-offline = Ahora no hay conexión. Tu solicitud se guarda de forma segura en este equipo y se enviará en cuanto la haya.
form-next-sign-in = Tu solicitud se guarda de forma segura en este equipo y se enviará en cuanto vuelvas a iniciar sesión.
form-next-answer =
    { $hours ->
        [one] { $store } suele responder en menos de { $hours } hora.
        [many] { $store } suele responder en menos de { $hours } de horas.
       *[other] { $store } suele responder en menos de { $hours } horas.
    }
form-next-answer-open = Alguien de { $store } leerá tu solicitud y te responderá.
form-next-hours = Respondemos en este horario:
form-next-change-address = Si entretanto el paquete se ha entregado al transportista, la dirección ya no se puede cambiar. En ese caso te diremos qué se puede hacer.
form-next-payment-issue = Por preguntar no se te volverá a cobrar nada. Si un pago ha salido mal, te diremos cómo seguir.
form-next-order-progress = Comprobamos cómo va tu pedido y te decimos cuándo se enviará.
form-next-package-not-received = Preguntamos al transportista dónde está. Si se ha perdido, hablaremos contigo de un reemplazo o de un reembolso.
form-next-customs-duty = Los aranceles los fija la aduana. Te diremos lo que sepamos de ellos.
form-next-return-replace = Deja los artículos como están hasta que te respondamos. Si podemos aceptar la devolución, te diremos adónde enviarlos.
form-next-item-problem = Guarda los artículos y el embalaje hasta que te respondamos.
form-next-cancel-order = Si entretanto el pedido se ha entregado al transportista, ya no se puede cancelar. En ese caso podrás devolverlo.
form-next-money =
    { $days ->
        [one] Si podemos cancelarlo, te reembolsaremos { $money } por el mismo método de pago en un plazo de { $days } día.
        [many] Si podemos cancelarlo, te reembolsaremos { $money } por el mismo método de pago en un plazo de { $days } de días.
       *[other] Si podemos cancelarlo, te reembolsaremos { $money } por el mismo método de pago en un plazo de { $days } días.
    }
form-next-money-reserved = Si podemos cancelarlo, se liberará el importe de { $money } que tu banco tiene reservado.
form-next-money-unpaid = No has pagado este pedido, así que no hay nada que reembolsar.

form-send = Enviar
form-saved = Borrador guardado
form-not-saved = No se ha podido guardar el borrador
form-discard = Descartar el borrador

form-check =
    { $count ->
        [one] Revisa { $count } campo
        [many] Revisa { $count } de campos
       *[other] Revisa { $count } campos
    }
form-fault-missing = Rellena este campo.
form-fault-reason = Elige un motivo.
form-fault-wish = Elige lo que prefieres.
form-fault-parcel = Elige el paquete.
form-fault-same = Esta ya es la dirección de entrega.
form-fault-long =
    { $count ->
        [one] Sobra { $count } carácter.
        [many] Sobran { $count } de caracteres.
       *[other] Sobran { $count } caracteres.
    }
form-fault-at = { $field }: { $fault }

form-closed = Ahora esto no es posible para este pedido
form-gone = Este pedido ya no está en este equipo
form-gone-text = Puede que se haya eliminado en la tienda o que hayas iniciado sesión con otra cuenta.
form-kept = Lo que has escrito se conserva
form-copy = Copiar el texto
form-copied = Se ha copiado el texto
form-to-order = Volver al pedido

form-contact-out = Inicia sesión para escribir a { $store }
form-contact-out-text = Así la respuesta podrá llegarte aquí, en la aplicación.
form-contact-guest = Preguntar por tu pedido
form-contact-guest-text = Estás aquí con un solo pedido, así que tu pregunta será sobre ese pedido.
form-contact-guest-open = Ir al pedido

## One request with its messages

thread-not-found-title = Esta solicitud no está aquí
thread-not-found-text = Puede que se haya enviado desde otro sitio y aún no haya llegado, o que se haya descartado.
thread-all = Todas las solicitudes
thread-asked = Enviada el { $date }
thread-order = Pedido
thread-asked-for = De qué se trata
thread-line = { $count } × { $title }
thread-line-unknown = Un artículo del pedido
thread-wish = Prefieres
thread-address = Dirección nueva
thread-parcel = Paquete

thread-messages = Mensajes
thread-unsent = Aún sin enviar
thread-you = Tú
thread-pictures = Imágenes
thread-files = Archivos
thread-picture-larger = Ampliar { $name }
thread-file-save = Guardar
thread-file-saved = Guardado como { $path }

thread-news-answer = Respuesta nueva de { $store }
thread-news-state = Ahora: { $state }

thread-reply-title = Escribir a { $store }
thread-send = Enviar
thread-draft-kept = Borrador guardado
thread-message-kept = Tu mensaje se está enviando.
thread-left-title = Lo que habías empezado a escribir
thread-left-text = La solicitud está cerrada, así que esto ya no se puede enviar. Puedes copiarlo.

thread-withdraw = Retirar
thread-withdraw-title = ¿Retirar esta solicitud?
thread-withdraw-text = Avisaremos enseguida a { $store } de que ya no lo quieres.
thread-withdrawing = Has retirado esta solicitud

thread-reopen-until = ¿No está resuelto? Puedes volver a abrirla hasta el { $date }.
thread-reopen-text = ¿No está resuelto? Puedes volver a abrirla.
thread-reopen = Volver a abrir
thread-reopen-title = ¿Qué queda por resolver?
thread-reopen-send = Volver a abrir

thread-rating-title = ¿Qué te ha parecido la ayuda de { $store }?
thread-rating-stars = Estrellas
thread-rating-1 = Mala
thread-rating-2 = Mejorable
thread-rating-3 = Aceptable
thread-rating-4 = Buena
thread-rating-5 = Muy buena
thread-rating-given = { $name } ({ $stars } de 5 estrellas)
thread-rating-text = Qué ha estado bien y qué no
thread-rating-send = Enviar
thread-rating-change = Cambiar
