# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Esto no está en este equipo. Puede que se haya eliminado o que aún no haya llegado.
error-offline = Hace falta conexión y ahora no la hay. Todo lo que está guardado se puede seguir leyendo.
error-store-trouble = La tienda no responde bien en este momento. Volveremos a intentarlo automáticamente.
error-sign-in-failed = No se ha podido iniciar sesión. Inténtalo de nuevo.
error-look-up-failed = No se ha encontrado ningún pedido con este correo electrónico y este número. Comprueba ambos.
error-too-many-attempts = Ha habido demasiados intentos. Espera unos minutos antes del siguiente.
error-link-refused = Este enlace no se puede abrir de forma segura, así que queda cerrado.
error-no-pack = Este archivo no contiene páginas de ayuda para esta aplicación, o solo una parte. No se ha cambiado nada.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Escribe unas palabras o añade una foto.
error-text-too-long = Este texto es demasiado largo para enviarlo. Acórtalo, por favor.
error-no-lines = Elige al menos un artículo.
error-line-not-eligible = Uno de los artículos, o esa cantidad, ya no se puede elegir. Revisa de nuevo la lista.
error-address-incomplete = Falta una parte de la dirección.
error-too-many-attachments = Ya hay demasiados archivos. Este no se ha añadido.
error-topic-closed = Esto ya no es posible para el pedido. Lo que has escrito se conserva.
error-on-its-way = Esto ya se está enviando, así que no se puede cambiar.

## Why one file is not added to a message

error-file-empty = Este archivo está vacío.
error-file-too-large = Este archivo es demasiado grande. Puede tener como máximo { $size }.
error-file-type = Solo se pueden enviar imágenes (JPEG, PNG, WebP, HEIC) y archivos PDF.
error-file-damaged = Este archivo no se puede abrir. Puede que esté dañado.
error-file-pixels = Esta imagen tiene demasiados píxeles. Basta con una copia más pequeña.

## Anything else

error-internal = Algo ha fallado en la aplicación. Inténtalo de nuevo.

error-title = No se ha podido mostrar
