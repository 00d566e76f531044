# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Buscar ou fazer algo
palette-placeholder = Pedido, pergunta ou ação
palette-results = Sugestões e resultados
palette-recent = Abertos recentemente
palette-here = Nesta página
palette-go = Ir para
palette-actions = Ações
palette-search = Buscar “{ $text }”
palette-request = Nova solicitação à loja { $store }
palette-bookmark-remove = Remover o favorito
palette-text-larger = Texto maior
palette-text-smaller = Texto menor
palette-text-usual = Tamanho normal do texto
palette-close = para fechar

keys-title = Atalhos do teclado
keys-lists = Em listas e caixas de diálogo
keys-back = Voltar
keys-forward = Avançar
keys-list-move = Item seguinte ou anterior
keys-list-ends = Primeiro ou último item
keys-list-open = Abrir o item
keys-filters = Filtro seguinte ou anterior
keys-close = Fechar a caixa de diálogo ou limpar a busca
keys-send = Enviar o que você escreveu
keys-single = Teclas avulsas: { $keys }
keys-single-hint = Desative se você fala com o computador ou aperta teclas sem querer.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Solte aqui para buscar
form-file-removed = { $name } foi removido.
sending-discarded = Foi descartado e não será enviado.
