# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Has iniciado sesión
system-signed-in-text = Puedes cerrar esta página y volver a la aplicación.

system-sign-in-failed-title = No se ha podido iniciar sesión
system-sign-in-failed-text = Vuelve a la aplicación e inténtalo de nuevo.

system-already-open-title = { $app } ya está en ejecución
system-already-open-text = Busca su otra ventana. Dos a la vez se estorbarían.

system-keychain-slow-title = Esperando a tu llavero
system-keychain-slow-text = { $app } cifra lo que guarda y quiere conservar la clave en el llavero de tu sistema. Si se te pide una contraseña, introdúcela. Sin llavero, la clave se guarda en un archivo que solo tú puedes leer.

system-keychain-silent-title = Tu llavero no responde
system-keychain-silent-text = Contiene la clave de lo que { $app } ha guardado aquí. Desbloquéalo e inténtalo de nuevo. Si empiezas de cero, { $app } vuelve a obtener todo de la tienda, pero lo que aún no habías enviado queda inaccesible.

system-key-lost-title = Falta la clave de tus datos
system-key-lost-text = { $app } cifra lo que guarda, y la clave no está donde se guardó. Si empiezas de cero, todo se vuelve a obtener de la tienda, pero lo que aún no habías enviado queda inaccesible.

system-folder-unusable-title = { $app } no puede usar su carpeta
system-folder-unusable-text = Comprueba que quede espacio en el disco, que puedas escribir en tus propias carpetas y que { $app } tenga la última versión.

system-trouble-again = Reintentar
system-trouble-afresh = Empezar de cero
system-trouble-without-keychain = Continuar sin llavero
system-trouble-quit = Salir
