# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Buscar o hacer algo
palette-placeholder = Pedido, pregunta o acción
palette-results = Sugerencias y resultados
palette-recent = Abierto hace poco
palette-here = En esta página
palette-go = Ir a
palette-actions = Acciones
palette-search = Buscar «{ $text }»
palette-request = Nueva solicitud a { $store }
palette-bookmark-remove = Quitar el marcador
palette-text-larger = Texto más grande
palette-text-smaller = Texto más pequeño
palette-text-usual = Tamaño de texto habitual
palette-close = para cerrar

keys-title = Atajos de teclado
keys-lists = En listas y cuadros de diálogo
keys-back = Atrás
keys-forward = Adelante
keys-list-move = Elemento siguiente o anterior
keys-list-ends = Primer o último elemento
keys-list-open = Abrir el elemento
keys-filters = Filtro siguiente o anterior
keys-close = Cerrar el cuadro o borrar la búsqueda
keys-send = Enviar lo que has escrito
keys-single = Teclas sueltas: { $keys }
keys-single-hint = Desactívalas si hablas con tu equipo o pulsas teclas sin querer.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Mayús
key-enter = Intro
key-escape = Esc
key-home = Inicio
key-end = Fin

drop-search = Suéltalo aquí para buscarlo
form-file-removed = Se ha quitado { $name }.
sending-discarded = Se ha descartado y no se enviará.
