# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Ir al contenido
app-close = Cerrar
app-cancel = Cancelar
app-retry = Reintentar
app-go-home = Ir a la página de inicio
app-toasts = Mensajes
app-text-size = Tamaño del texto: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Inicio
screen-orders = Pedidos
screen-order = Pedido
screen-ask = Obtener ayuda con un pedido
screen-contact = Contactar con nosotros
screen-requests = Mis solicitudes
screen-request = Solicitud
screen-notices = Avisos
screen-help = Ayuda
screen-category = Ayuda
screen-article = Ayuda
screen-search = Búsqueda
screen-settings = Configuración
screen-welcome = Te damos la bienvenida
screen-nowhere = Página no encontrada
app-nowhere-title = Esta página no existe
app-nowhere-text = Puede que la dirección sea antigua. Todo lo que tenías sigue aquí.
app-loading = Cargando

nav-label = Navegación principal
nav-brand = { $store }, página de inicio
nav-home = Inicio
nav-orders = Pedidos
nav-requests = Mis solicitudes
nav-requests-waiting =
    { $count ->
        [one] { $count } por revisar
        [many] { $count } por revisar
       *[other] { $count } por revisar
    }
nav-notices = Avisos
nav-notices-unread =
    { $count ->
        [one] { $count } sin leer
        [many] { $count } sin leer
       *[other] { $count } sin leer
    }
nav-help = Ayuda
nav-settings = Configuración

search-label = Buscar en pedidos y ayuda
search-placeholder = Buscar en pedidos y ayuda
search-clear = Borrar la búsqueda

sync-label = Estado de los datos
sync-state-starting = Iniciando
sync-state-syncing = Actualizando
sync-state-live = En tiempo real
sync-state-offline = Sin conexión
sync-state-store-trouble = La tienda no responde
sync-updated = Actualizado { $ago }
sync-as-of = Datos del { $time }
sync-never = Aún sin actualizar
sync-now = Actualizar ahora

link-web-title = ¿Abrir en tu navegador?
link-web-text = Este enlace sale de la aplicación y lleva a:
link-web-open = Abrir
link-mailto-title = ¿Escribir un correo?
link-mailto-text = Tu programa de correo se abre con un mensaje para:
link-mailto-open = Escribir
link-tel-title = ¿Llamar?
link-tel-text = Tu aplicación de teléfono se abre con este número:
link-tel-open = Llamar

## Home: the first screen

home-title-needs =
    { $count ->
        [one] Un pedido necesita tu atención
        [many] { $count } de pedidos necesitan tu atención
       *[other] { $count } pedidos necesitan tu atención
    }
home-title-requests =
    { $count ->
        [one] Una solicitud necesita tu atención
        [many] { $count } de solicitudes necesitan tu atención
       *[other] { $count } solicitudes necesitan tu atención
    }
home-title-answers =
    { $count ->
        [one] Tienes una respuesta nueva
        [many] Tienes { $count } de respuestas nuevas
       *[other] Tienes { $count } respuestas nuevas
    }
home-title-calm = Ahora no tienes que hacer nada
home-lead-moving =
    { $count ->
        [one] Un pedido está en camino.
        [many] { $count } de pedidos están en camino.
       *[other] { $count } pedidos están en camino.
    }
home-lead-still = Ningún pedido está en camino en este momento.
home-needs = Qué hacer ahora
home-watch = No del todo según lo previsto
home-requests = Mis solicitudes
home-all-requests = Todas las solicitudes
home-request-asks = { $store } pregunta:
home-request-answered = { $store } ha respondido:
home-moving = En camino
home-recent = Qué ha cambiado
home-recent-list = Los últimos 14 días
home-all-orders = Todos los pedidos
home-show-more =
    { $count ->
        [one] Mostrar { $count } más
        [many] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
home-happened-date-moved = Ha cambiado la fecha prevista
home-happened-place = { $what }, { $place }
home-empty-title = Tu primer pedido aparecerá aquí
home-empty-text = Todo sobre él, y cada respuesta del centro de ayuda, estará en este equipo, también sin red.
home-empty-help = Leer la ayuda
home-signed-out-title = Todo sobre tus pedidos, siempre contigo
home-signed-out-text = Inicia sesión en { $store } una sola vez. Desde entonces, cada pedido, paquete y respuesta estará en este equipo, también sin red.
home-sign-in = Iniciar sesión
home-look-up = Buscar un pedido
home-help-anyway = Puedes leer la ayuda sin iniciar sesión.
home-help-open = Abrir la ayuda
home-offline-title = No tienes conexión
home-offline-text = Esto es lo que sabíamos el { $time }. Se actualizará automáticamente en cuanto haya conexión.
home-first-title = Tus pedidos se están copiando en este equipo
home-first-text = Ya puedes echar un vistazo. Todo lo que se ha copiado se puede leer.
home-first-orders = Pedidos
home-first-help = Ayuda en { $language }
home-first-count = { $done } de { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Avisos
notices-lead = Lo que pasa con tus pedidos y lo que se retrasa.
notices-filter = Mostrar
notices-filter-all = Todos
notices-filter-unread = Sin leer
notices-filter-wrong = Requieren atención
notices-read-all = Marcar todo como leído
notices-choose = Elegir los avisos
notices-empty-title = Todavía no hay nada que contar
notices-empty-text = Cuando pase algo con uno de tus pedidos, o cuando se retrase, lo leerás aquí.
notices-all-read-title = Lo has leído todo
notices-all-read-text = El próximo aviso aparecerá aquí automáticamente.
notices-nothing-wrong-title = Todo va según lo previsto
notices-nothing-wrong-text = Ningún aviso trata de un retraso ni de algo que tengas que hacer.
notices-show-all = Mostrar todos los avisos
notices-signed-out-title = Tus avisos no están aquí
notices-signed-out-text = Inicia sesión para saber qué pasa con tus pedidos. Si no tienes cuenta, busca un pedido.

notice-order-confirmed = Tu pedido está confirmado
notice-order-shipped = Tu pedido se ha enviado
notice-order-delivered = Tu pedido se ha entregado
notice-order-cancelled = Tu pedido se ha cancelado
notice-delivery-date-moved = Ha cambiado la fecha de entrega
notice-action-required = Tu pedido necesita tu atención
notice-refunded = Se te ha reembolsado el dinero
notice-request-answered = Tu solicitud tiene respuesta
notice-ship-date-passed = Todavía no se ha enviado
notice-no-scan = Sin noticias de tu paquete
notice-delivery-window-passed = Todavía no ha llegado
notice-pickup-deadline-near = Recoge tu paquete
notice-return-window-ending = Se acaba el plazo de devolución
notice-payment-due = Tu pago sigue pendiente
notice-request-unanswered = Tu solicitud aún no tiene respuesta

notice-order-cancelled-text = No se enviará nada más.
notice-delivery-date-moved-text = La página del pedido muestra la nueva fecha.
notice-action-required-text = El pedido no seguirá adelante hasta que hagas algo. Su página dice qué hay que hacer.
notice-ship-date-passed-text = Debería haber salido como muy tarde el { $date }. Puedes preguntar cómo va.
notice-no-scan-text = El transportista no ha comunicado nada desde hace días. A menudo, el próximo escaneo se hace en tu país.
notice-delivery-window-passed-text = Debería haber llegado como muy tarde el { $date }. Puedes preguntar dónde está.
notice-pickup-deadline-near-text = Te espera en el punto de recogida hasta el { $until }. Después vuelve a la tienda.
notice-return-window-ending-text = Puedes devolver artículos hasta el { $until }.
notice-payment-due-text = Tienes hasta el { $until } para pagar en la página de la tienda; después, el pedido quedará anulado.
notice-request-unanswered-text = Está tardando más de lo habitual. Puedes volver a escribir en la solicitud.

notice-ask-order-progress = Preguntar cómo va el pedido
notice-ask-package-not-received = Preguntar por el paquete
notice-ask-payment-issue = Preguntar por el pago
notice-ask-return-replace = Devolver o reemplazar
notice-ask-contact = Escríbenos
notice-calendar = Añadir al calendario
notice-calendar-kept = La entrada de calendario se ha guardado como { $path }. Ábrela para añadirla a tu calendario.
notice-mark-read = Marcar como leído
notice-unread = Sin leer

notice-mute = Silenciar este pedido
notice-unmute = Dejar de silenciar este pedido
notice-order-muted = Este pedido está silenciado. Sus avisos aparecen solo en la lista.
notice-order-unmuted = Vuelves a recibir notificaciones de este pedido.
notice-muted = Silenciado
