# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Has iniciado sesión
system-signed-in-text = Puedes cerrar esta página y volver a la aplicación.

system-sign-in-failed-title = No se ha podido iniciar sesión
system-sign-in-failed-text = Vuelve a la aplicación e inténtalo de nuevo.

system-already-open-title = Ya hay una ventana de { $app } abierta
system-already-open-text = Busca la otra ventana. Dos a la vez se estorbarían.

system-keychain-slow-title = Esperando a tu llavero
system-keychain-slow-text = { $app } cifra lo que guarda y quiere conservar la clave en el llavero de tu sistema. Si se te pide una contraseña, introdúcela. Sin llavero, la clave se guarda en un archivo que solo tú puedes leer.

system-keychain-silent-title = Tu llavero no responde
system-keychain-silent-text = Contiene la clave de lo que { $app } ha guardado aquí. Desbloquéalo e inténtalo de nuevo. Si empiezas de cero, { $app } vuelve a descargar todo de la tienda, pero lo que aún no habías enviado queda inaccesible.

system-key-lost-title = Falta la clave de tus datos
system-key-lost-text = { $app } cifra lo que guarda, y la clave no está donde se guardó. Si empiezas de cero, todo se vuelve a descargar de la tienda, pero lo que aún no habías enviado queda inaccesible.

system-folder-unusable-title = { $app } no puede usar su carpeta
system-folder-unusable-text = Comprueba que quede espacio en el disco, que puedas escribir en tus propias carpetas y que { $app } tenga la última versión.

system-trouble-again = Reintentar
system-trouble-afresh = Empezar de cero
system-trouble-without-keychain = Continuar sin llavero
system-trouble-quit = Salir

system-notice-order-confirmed = El pedido { $order } está confirmado
system-notice-order-confirmed-text = En preparación: { $goods }
system-notice-order-shipped = El pedido { $order } se ha enviado
system-notice-order-shipped-text = En camino: { $goods }
system-notice-order-delivered = El pedido { $order } se ha entregado
system-notice-order-delivered-text = Ha llegado: { $goods }
system-notice-order-cancelled = El pedido { $order } se ha cancelado
system-notice-order-cancelled-text = No se enviará nada más: { $goods }
system-notice-delivery-date-moved = Nueva fecha de entrega del pedido { $order }
system-notice-delivery-date-moved-text = Llega otro día: { $goods }
system-notice-action-required = El pedido { $order } necesita tu atención
system-notice-action-required-text = Parado hasta que hagas algo: { $goods }
system-notice-refunded = Reembolso del pedido { $order }
system-notice-refunded-text = Reembolsado: { $goods }
system-notice-request-answered = Tu solicitud tiene respuesta
system-notice-request-answered-text = Ábrela para leer la respuesta.
system-notice-request-unanswered = Tu solicitud aún no tiene respuesta
system-notice-request-unanswered-text = Está tardando más de lo habitual. Puedes volver a escribir.
system-notice-ship-date-passed = El pedido { $order } todavía no se ha enviado
system-notice-ship-date-passed-text = Más tarde de lo prometido: { $goods }
system-notice-no-scan = Sin noticias del pedido { $order }
system-notice-no-scan-text = Nada del transportista desde hace días: { $goods }
system-notice-delivery-window-passed = El pedido { $order } todavía no ha llegado
system-notice-delivery-window-passed-text = Más tarde de lo previsto: { $goods }
system-notice-pickup-deadline-near = Recoger el pedido { $order }
system-notice-pickup-deadline-near-text = El paquete volverá pronto a la tienda: { $goods }
system-notice-return-window-ending = Fin del plazo de devolución del pedido { $order }
system-notice-return-window-ending-text = Se puede devolver unos días más: { $goods }
system-notice-payment-due = Pago del pedido { $order }
system-notice-payment-due-text = Sigue pendiente y vence pronto: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } aviso nuevo
        [many] { $count } de avisos nuevos
       *[other] { $count } avisos nuevos
    }
system-notice-open = Abrir

system-tray-open = Abrir la ventana
system-tray-quit = Salir
system-tray-unread =
    { $count ->
        [0] No hay avisos sin leer
        [one] { $count } aviso sin leer
        [many] { $count } de avisos sin leer
       *[other] { $count } avisos sin leer
    }

system-close-title = ¿Seguir en segundo plano?
system-close-text = Así se te avisa enseguida cuando pasa algo con tus pedidos. Usa poca memoria. Puedes cambiarlo en la configuración cuando quieras.
system-close-stay = Seguir
system-close-quit = Salir
