# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Configuración

settings-words = Idioma y moneda
settings-language = Idioma
settings-language-hint = Cambia al momento. Te quedas donde estás.
settings-language-system = Como en este equipo
settings-currency = Precios en
settings-currency-hint = Un pedido conserva la moneda en la que pagaste. El importe convertido se muestra al lado, con el cambio y su fecha.
settings-currency-paid = Moneda de pago, sin convertir
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Las monedas se conocerán tras la primera conexión con la tienda.

settings-look = Aspecto
settings-theme = Colores
settings-theme-system = Como en este equipo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-text-size = Tamaño del texto
settings-text-size-hint = También amplía todo lo que rodea al texto.

settings-account = Cuenta
settings-account-signed-in = Sesión iniciada
settings-account-unknown = Tu cuenta en { $store }
settings-account-guest = Modo invitado
settings-account-guest-text = Has buscado un solo pedido. Inicia sesión para tenerlos todos aquí.
settings-account-out = Sesión no iniciada
settings-account-out-text = Las páginas de ayuda funcionan sin cuenta. Inicia sesión para tener tus pedidos aquí.
settings-account-waiting = Iniciando sesión
settings-account-waiting-text = Tu navegador está abierto en la tienda. Vuelve cuando hayas terminado.
settings-account-expired-text = Todo lo que está guardado se puede seguir leyendo. Vuelve a iniciar sesión para recibir novedades.
settings-account-show-waiting = Mostrar
settings-sign-in = Iniciar sesión
settings-sign-in-again = Volver a iniciar sesión
settings-look-up = Buscar un pedido
settings-sign-out = Cerrar sesión

settings-sign-out-title = ¿Cerrar sesión en este equipo?
settings-sign-out-lost = Todavía queda algo por enviar
settings-sign-out-unsent =
    { $count ->
        [one] { $count } mensaje espera a que haya conexión o a que hagas algo. Se perdería.
        [many] { $count } de mensajes esperan a que haya conexión o a que hagas algo. Se perderían.
       *[other] { $count } mensajes esperan a que haya conexión o a que hagas algo. Se perderían.
    }
settings-sign-out-drafts =
    { $count ->
        [one] Se perdería { $count } borrador.
        [many] Se perderían { $count } de borradores.
       *[other] Se perderían { $count } borradores.
    }
settings-sign-out-look = Verlos
settings-sign-out-lead-gone = De este equipo se elimina:
settings-sign-out-orders =
    { $count ->
        [0] tus pedidos y sus paquetes
        [one] tu pedido y sus paquetes
        [many] tus { $count } de pedidos y sus paquetes
       *[other] tus { $count } pedidos y sus paquetes
    }
settings-sign-out-messages = tus mensajes sobre ellos, también los que aún no se han enviado
settings-sign-out-read = qué páginas de ayuda has leído
settings-sign-out-key = la propia sesión
settings-sign-out-lead-kept = Se conserva:
settings-sign-out-help = las páginas de ayuda y tus marcadores
settings-sign-out-choices = tu idioma y el aspecto de la aplicación
settings-sign-out-store = En { $store } no se borra nada. Cuando vuelvas a iniciar sesión, tus pedidos estarán de nuevo aquí.
settings-sign-out-guest = En { $store } no se borra nada. Puedes volver a buscar el pedido cuando quieras.
settings-sign-out-offline = No hay conexión. Este equipo olvida la sesión ahora y avisa a la tienda en cuanto haya conexión.
settings-sign-out-stay = Mantener la sesión
settings-signed-out = Has cerrado sesión. Tus pedidos se han eliminado de este equipo.

settings-notices = Avisos
settings-notices-private = Todo esto se queda en este equipo. La lista de avisos de la aplicación está siempre completa.
settings-notices-toasts = Notificaciones de escritorio
settings-notices-toasts-hint = Un mensaje corto en la pantalla cuando pasa algo, también con la ventana cerrada.
settings-notices-only-wrong = Solo si algo va mal
settings-notices-only-wrong-hint = Se te avisa solo de lo que no va según lo previsto o necesita tu atención.
settings-notices-kinds = De qué se te avisa
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } de { $total } elegido
        [many] { $count } de { $total } elegidos
       *[other] { $count } de { $total } elegidos
    }
settings-notices-news = Lo que pasa
settings-notices-wrong = Lo que no va según lo previsto o necesita tu atención
settings-notice-order-confirmed = Pedido confirmado
settings-notice-order-shipped = Pedido enviado
settings-notice-order-delivered = Pedido entregado
settings-notice-order-cancelled = Pedido cancelado
settings-notice-delivery-date-moved = Cambio de la fecha de entrega
settings-notice-action-required = Algo que tienes que hacer
settings-notice-refunded = Dinero reembolsado
settings-notice-request-answered = Respuesta a una solicitud
settings-notice-ship-date-passed = No enviado a tiempo
settings-notice-no-scan = Días sin noticias de un paquete
settings-notice-delivery-window-passed = No entregado a tiempo
settings-notice-pickup-deadline-near = Últimos días para recoger un paquete
settings-notice-return-window-ending = Últimos días para devolver algo
settings-notice-payment-due = Último día para pagar
settings-notice-request-unanswered = Solicitud sin respuesta desde hace mucho
settings-notices-quiet = Horas de silencio
settings-notices-quiet-hint = Lo que pase entretanto se resume al terminar.
settings-notices-quiet-from = Desde
settings-notices-quiet-to = Hasta
settings-notices-digest = Un resumen al día
settings-notices-digest-hint = En lugar de mensajes sueltos, un mensaje al día dice qué hay de nuevo.
settings-notices-digest-at = A las
settings-notices-muted = Pedidos silenciados
settings-notices-muted-hint = Sus avisos aparecen solo en la lista.
settings-notices-muted-none = Ninguno. Los pedidos se pueden silenciar en su página y en la lista de avisos.
settings-notices-unmute = Dejar de silenciar el pedido { $order }
settings-notices-muted-gone = Un pedido que no está en este equipo

settings-running = Ventana e inicio
settings-background = Al cerrar la ventana
settings-background-hint = Sin la ventana, la aplicación sigue avisándote de lo que pasa. Entonces usa poca memoria.
settings-background-stay = Seguir en segundo plano
settings-background-quit = Salir
settings-background-unasked = Se te preguntará cuando cierres la ventana por primera vez.
settings-background-no-tray = Este escritorio no tiene un lugar junto al reloj para aplicaciones sin ventana. Por eso, al cerrar la ventana, la aplicación se cierra.
settings-autostart = Abrir cuando inicio sesión en este equipo
settings-autostart-hint = La aplicación se inicia entonces sin ventana, junto al reloj, y te avisa de lo que pasa.

settings-help = Ayuda en este equipo
settings-help-lead = Las páginas de ayuda en estos idiomas se pueden leer sin conexión.
settings-help-size =
    { $count ->
        [one] { $count } artículo, { $size }
        [many] { $count } de artículos, { $size }
       *[other] { $count } artículos, { $size }
    }
settings-help-own = Tu idioma
settings-help-main = El idioma principal de la tienda
settings-help-whole = Completa
settings-help-partly = Aún incompleta
settings-help-coming = Copiando
settings-help-coming-offline = Llega con la próxima conexión
settings-help-remove = Eliminar la ayuda en { $language }
settings-help-removed = La ayuda en { $language } se ha eliminado de este equipo.
settings-undo = Deshacer
settings-help-add = Añadir un idioma
settings-help-add-choose = Elige un idioma
settings-help-all = Todos los idiomas de la tienda están aquí.
settings-help-file = Añadir desde un archivo
settings-help-file-done =
    { $count ->
        [one] Se ha añadido la ayuda ({ $language }): { $count } artículo.
        [many] Se ha añadido la ayuda ({ $language }): { $count } de artículos.
       *[other] Se ha añadido la ayuda ({ $language }): { $count } artículos.
    }

settings-storage = Guardado en este equipo
settings-storage-cache = Pedidos y páginas de ayuda
settings-storage-orders =
    { $count ->
        [0] Ningún pedido
        [one] { $count } pedido
        [many] { $count } de pedidos
       *[other] { $count } pedidos
    }
settings-storage-media = Imágenes
settings-storage-local = Lo que has elegido y escrito
settings-storage-total = En total
settings-storage-limit = Conservar imágenes
settings-storage-limit-hint = Primero se conservan las imágenes de tus pedidos más recientes y de la ayuda en tu idioma. Las demás se descargan cuando las miras.
settings-storage-up-to = Hasta { $size }
settings-storage-all = Todas
settings-storage-folder = Carpeta en este equipo
settings-storage-copy = Copiar
settings-storage-copied = Copiado
settings-storage-again = Los pedidos, las páginas de ayuda y las imágenes siempre se pueden volver a descargar de la tienda.

settings-privacy = Privacidad
settings-privacy-store-title = La aplicación solo contacta con { $store }
settings-privacy-store = La aplicación se comunica con la tienda y con nadie más. No hay publicidad, ni estadísticas de uso, ni informes sobre lo que haces.
settings-privacy-search-title = Tus búsquedas se quedan aquí
settings-privacy-search = Lo que buscas y lo que lees nunca sale de este equipo.
settings-privacy-links-title = Los enlaces se abren en tu navegador
settings-privacy-links = Ves adónde lleva un enlace antes de que se abra. La aplicación no carga nada de otros sitios.
settings-privacy-encrypted-title = Lo que se guarda está cifrado
settings-privacy-keychain = La clave está en el llavero de este equipo y se abre con tu cuenta de usuario.
settings-privacy-key-file = Este equipo no tiene llavero. La clave está en un archivo que solo puede leer tu cuenta de usuario. Quien pueda usar tu cuenta puede leer tus pedidos.
settings-privacy-key-path = El archivo de la clave

settings-about = Acerca de
settings-about-version = Versión
settings-about-store = Tienda
settings-about-website = Sitio web
settings-about-email = Correo electrónico
settings-about-hours = Horario
settings-about-hours-line = { $days }, de { $open } a { $close }

session-welcome-title = Te damos la bienvenida a { $store }
session-welcome-lead = Tus pedidos y todas las respuestas, aquí en tu equipo. También sin conexión.
session-title = Iniciar sesión
session-lead = Para tener tus pedidos en este equipo.
session-language = Idioma
session-sign-in-title = Iniciar sesión
session-sign-in-text = Tu navegador abre la página de { $store }. Tu contraseña se queda allí.
session-sign-in = Iniciar sesión en el navegador
session-look-up-title = ¿No tienes cuenta?
session-look-up-text = Busca un pedido con su número y tu correo electrónico.
session-look-up-open = Buscar un pedido
session-help-title = ¿Solo quieres leer?
session-help-text = Las páginas de ayuda no necesitan cuenta.
session-help-open = Leer la ayuda
session-private = Lo que llega aquí se guarda cifrado en este equipo y solo lo ves tú.
session-offline-title = No hay conexión
session-offline-text = Hace falta para iniciar sesión. Las páginas de ayuda que ya están aquí se pueden leer ahora.
session-already-title = Ya has iniciado sesión
session-already-text = Con la cuenta { $account }.
session-already-guest = En modo invitado, con un solo pedido. Inicia sesión para tenerlos todos aquí.
session-go-home = Ir a mis pedidos

session-wait-title = Continúa en tu navegador
session-wait-text = Inicia sesión en la página de { $store } y vuelve después. Esta página se actualizará automáticamente.
session-wait-not-open = ¿No se ha abierto ninguna página?
session-wait-copy-hint = Copia esta dirección en un navegador de este equipo:
session-wait-copy = Copiar la dirección
session-wait-copied = Se ha copiado la dirección
session-wait-open = Volver a abrir la página
session-wait-cancel = Cancelar el inicio de sesión
session-signed-in = Has iniciado sesión. Tus pedidos se están cargando.
session-failed-title = No se ha podido iniciar sesión
session-failed-text = Puede que la página se cerrara o esperara demasiado. Inténtalo de nuevo.

session-find-title = Buscar un pedido
session-find-text = El número de pedido está en la confirmación que te llegó por correo.
session-find-replaces-account = Has iniciado sesión como { $account }. Al buscar un pedido se cierra esa sesión aquí: este equipo conserva entonces solo ese pedido, hasta que vuelvas a iniciar sesión.
session-find-replaces-guest = Ocupa el lugar del pedido que buscaste antes.
session-find-email = Correo electrónico
session-find-email-hint = El que usaste para hacer el pedido
session-find-email-missing = Introduce el correo electrónico con el que hiciste el pedido.
session-find-email-wrong = Esto no parece un correo electrónico. Debería ser parecido a nombre@example.com.
session-find-number = Número de pedido
session-find-number-missing = Introduce el número de pedido.
session-find-send = Buscar
session-find-back = Atrás
session-find-failed-title = No se ha encontrado ningún pedido
session-find-failed-text = Comprueba el correo electrónico y el número. La confirmación por correo puede tardar unos minutos en llegar después de hacer el pedido.
session-find-wait-title = Demasiados intentos
session-find-wait-text =
    { $seconds ->
        [one] Por tu seguridad, espera { $seconds } segundo.
        [many] Por tu seguridad, espera { $seconds } de segundos.
       *[other] Por tu seguridad, espera { $seconds } segundos.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Por tu seguridad, espera { $minutes } minuto.
        [many] Por tu seguridad, espera { $minutes } de minutos.
       *[other] Por tu seguridad, espera { $minutes } minutos.
    }
session-find-wait-over = Ya puedes intentarlo de nuevo.
session-found = Se ha encontrado tu pedido.

session-expired-title = Vuelve a iniciar sesión
session-expired-text = { $store } te pide que confirmes que eres tú. Hasta entonces ves tus pedidos tal como estaban.
session-expired-sign-in = Volver a iniciar sesión
