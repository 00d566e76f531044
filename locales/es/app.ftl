# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Ir al contenido
app-close = Cerrar
app-cancel = Cancelar
app-retry = Reintentar
app-go-home = Ir a la página de inicio
app-toasts = Mensajes
app-window-title = { $screen } – { $store }
screen-home = Inicio
screen-orders = Pedidos
screen-order = Pedido
screen-ask = Obtener ayuda con un pedido
screen-contact = Contactar con nosotros
screen-requests = Mis solicitudes
screen-request = Solicitud
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
        [one] Un pedido va camino de tu casa.
        [many] { $count } de pedidos van camino de tu casa.
       *[other] { $count } pedidos van camino de tu casa.
    }
home-lead-still = Ningún pedido está en camino en este momento.
home-needs = Qué hacer ahora
home-watch = No del todo según lo previsto
home-requests = Mis solicitudes
home-all-requests = Todas las solicitudes
home-request-asks = { $store } pregunta: { $text }
home-request-answered = { $store } ha respondido: { $text }
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
home-offline-text = Esto es lo que sabíamos el { $time }. Se actualiza solo en cuanto haya conexión.
home-first-title = Tus pedidos están llegando a este equipo
home-first-text = Ya puedes echar un vistazo. Todo lo que ha llegado se puede leer.
home-first-orders = Pedidos
home-first-help = Ayuda en { $language }
home-first-count = { $done } de { $total }
