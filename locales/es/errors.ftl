# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Esto no está en este equipo. Puede que se haya eliminado o que aún no haya llegado.
error-offline = Hace falta conexión y ahora no la hay. Todo lo que está guardado se puede seguir leyendo.
error-store-trouble = La tienda no responde bien en este momento. Volveremos a intentarlo automáticamente.
error-sign-in-failed = No se ha podido iniciar sesión. Inténtalo de nuevo.
error-look-up-failed = No se ha encontrado ningún pedido con este correo electrónico y este número. Comprueba ambos.
error-too-many-attempts = Ha habido demasiados intentos. Espera unos minutos antes del siguiente.
error-link-refused = Este enlace no se puede abrir de forma segura, así que queda cerrado.
error-internal = Algo ha fallado en la aplicación. Inténtalo de nuevo.

error-title = No se ha podido mostrar
