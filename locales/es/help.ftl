# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Ayuda
help-lead = Respuestas de { $store }, también sin conexión.
help-search-label = Buscar en las páginas de ayuda
help-search-placeholder = ¿Qué quieres saber?
help-found-title = Páginas de ayuda
help-found-nothing = Ninguna página de ayuda coincide con «{ $text }». A menudo ayuda una palabra más corta o más sencilla.
help-search-everything = Buscar también en los pedidos

# What the reader marked and read, on the front page of the help.
help-bookmarks = Marcadores
help-bookmarks-save = Guardar en un archivo
help-bookmarks-hint = Se quedan en este equipo, también cuando cierras la sesión.
help-bookmarks-all = Mostrar todos ({ $count })
help-bookmark-remove = Quitar el marcador «{ $title }»
help-bookmark-removed = Se ha quitado el marcador.
help-bookmark-gone = Ahora no está en este equipo
help-recent = Leído hace poco
help-recent-clear = Borrar
help-recent-cleared = Se ha olvidado lo que leíste.
help-topics = Temas

help-article-count =
    { $count ->
        [one] { $count } artículo
        [many] { $count } de artículos
       *[other] { $count } artículos
    }
help-all-articles =
    { $count ->
        [one] Ver { $count } artículo
        [many] Ver los { $count } de artículos
       *[other] Ver los { $count } artículos
    }
help-other-topics = Otros temas
help-topic-missing = Este tema no existe
help-topic-empty = Este tema no tiene artículos en este momento.

help-arriving-title = Las páginas de ayuda se están copiando
help-arriving-text = Se copian una vez en este equipo y después se pueden leer sin conexión.
help-arriving-language = Ayuda en { $language }
help-arriving-progress = { $done } de { $total }
help-offline-title = Las páginas de ayuda aún no están en este equipo
help-offline-text = Ahora no hay conexión. Se copiarán automáticamente en cuanto la haya.
help-empty-title = Aún no hay páginas de ayuda
help-empty-text = { $store } no ha publicado ninguna.

help-breadcrumbs = Estás aquí
help-updated = Última actualización: { $date }
help-also-in = También en
help-fallback-title = Aún no disponible en { $wanted }
help-fallback-text = Esta página se muestra en { $shown } hasta que se traduzca.
help-chosen-title = Estás leyendo esta página en { $shown }
help-read-in = Leer en { $language }
help-read-instead = También se puede leer en:
help-contents = En esta página
help-back-to-top = Volver arriba
help-print = Imprimir
help-picture-larger = Ampliar
help-picture-title = Imagen
help-table = Tabla
help-previous = Anterior
help-next = Siguiente
help-neighbours = Más sobre este tema
help-article-missing = Esta página no está aquí
help-article-missing-text = Puede que haya cambiado de nombre, que se haya eliminado o que aún no haya llegado a este equipo.
help-go-home = Todos los temas de ayuda
help-printed-from = De las páginas de ayuda de { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Esta página
help-bookmark = Marcador
help-compare = Comparar: { $language }
help-find = Buscar en esta página
help-find-count = { $index } de { $count }
help-find-none = Sin resultados
help-find-previous = Coincidencia anterior
help-find-next = Coincidencia siguiente
help-copy-link = Copiar enlace
help-copy-link-to = Copiar un enlace a «{ $heading }»
help-link-copied = Se ha copiado el enlace.
help-outdated-title = Esta página puede estar anticuada
help-outdated-text = No se ha modificado desde hace más de dos años.
help-behind-title = Hay una versión más reciente en { $language }
help-behind-text = Se modificó el { $date }. Puede que esta traducción aún no lo recoja todo.
help-read-newer = Leer la versión más reciente
help-resume = Seguir donde lo dejaste
help-related = Páginas relacionadas
help-picture-fit = Ajustar a la ventana
help-picture-full = Tamaño real

vote-question = ¿Te ha sido útil esta página?
vote-yes = Sí
vote-no = No
vote-thanks-yes = Nos alegramos. Gracias por decírnoslo.
vote-why = ¿Qué ha fallado?
vote-reason-unclear = Difícil de entender
vote-reason-incomplete = Falta algo
vote-reason-outdated = Ya no es correcto
vote-reason-not-my-question = No responde a mi pregunta
vote-reason-dislike-policy = Lo entiendo, pero no me gusta
vote-text = ¿Qué te habría ayudado?
vote-send = Enviar
vote-thanks-no = Gracias. Nos sirve para mejorar la página.
vote-change = Cambiar
vote-contact = ¿Aún buscas una respuesta?
vote-contact-ask = Pregúntanos

help-more-title = ¿Necesitas más ayuda?
help-likely-title = ¿Se trata de este pedido?
help-likely-open = Abrir el pedido
help-more-order-title = Preguntar por un pedido
help-more-order-text = Abre el pedido. Su página muestra qué se puede hacer ahora y a quién preguntar.
help-more-order-link = Mis pedidos
help-more-record-title = ¿Ya has preguntado?
help-more-record-text = Lo que has preguntado, y cada respuesta, está en tus solicitudes.
help-more-record-link = Mis solicitudes
help-more-find-title = ¿No encuentras un pedido?
help-more-find-text = Búscalo con su número y el correo electrónico con el que lo hiciste.
help-more-find-link = Buscar un pedido
help-more-contact-title = Escríbenos
help-more-contact-answer =
    { $hours ->
        [one] Solemos responder en menos de { $hours } hora.
        [many] Solemos responder en menos de { $hours } de horas.
       *[other] Solemos responder en menos de { $hours } horas.
    }
help-more-contact-text = Leemos todos los mensajes.
help-more-contact-link = Hacer una pregunta
help-hours = { $days }, de { $open } a { $close }

search-title = Búsqueda
search-title-for = Resultados de «{ $text }»
search-count =
    { $count ->
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
search-meant = ¿Querías decir «{ $text }»?
search-orders = Pedidos
search-articles = Ayuda
search-foreign = Ayuda en otros idiomas
search-all-orders = Mostrarlos todos en la lista
search-keys-move = para moverte
search-keys-open = para abrir
search-keys-focus = para buscar
search-empty-title = ¿Qué buscas?
search-empty-text = Escribe unas letras. Los resultados aparecen mientras escribes, también sin conexión.
search-try-number = Un número de pedido, o una parte
search-try-product = Algo que has comprado
search-try-parcel = Un número de seguimiento o un transportista
search-try-question = Una pregunta, como «cuándo llegará»
search-nothing-title = No se ha encontrado nada para «{ $text }»
search-nothing-words = Prueba con menos palabras, con otras más sencillas o solo con el principio.
search-ask = Preguntar a la tienda
search-nothing-signed-out = Tus pedidos no están en este equipo. Inicia sesión o busca un pedido para encontrarlos aquí.
search-nothing-offline = No hay conexión. Solo se puede encontrar lo que está guardado en este equipo.
search-go-help = Explorar la ayuda
search-go-orders = Todos los pedidos
search-go-look-up = Buscar un pedido
search-go-sign-in = Iniciar sesión
