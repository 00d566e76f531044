# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Ajuda
help-lead = Respostas da loja { $store }, mesmo sem conexão.
help-search-label = Buscar nas páginas de ajuda
help-search-placeholder = O que você quer saber?
help-found-title = Páginas de ajuda
help-found-nothing = Nenhuma página de ajuda corresponde a “{ $text }”. Uma palavra mais curta ou mais simples costuma ajudar.
help-search-everything = Buscar também nos pedidos

# What the reader marked and read, on the front page of the help.
help-bookmarks = Favoritos
help-bookmarks-save = Salvar como arquivo
help-bookmarks-hint = Eles ficam neste computador, mesmo quando você sai da conta.
help-bookmarks-all = Mostrar todos ({ $count })
help-bookmark-remove = Remover o favorito “{ $title }”
help-bookmark-removed = O favorito foi removido.
help-bookmark-gone = Não está neste computador no momento
help-recent = Lidos recentemente
help-recent-clear = Limpar
help-recent-cleared = O que você leu foi esquecido.
help-topics = Assuntos

help-article-count =
    { $count ->
        [one] { $count } artigo
        [many] { $count } de artigos
       *[other] { $count } artigos
    }
help-all-articles =
    { $count ->
        [one] Ver { $count } artigo
        [many] Ver os { $count } de artigos
       *[other] Ver os { $count } artigos
    }
help-other-topics = Outros assuntos
help-topic-missing = Este assunto não existe
help-topic-empty = Este assunto não tem artigos no momento.

help-arriving-title = As páginas de ajuda estão sendo copiadas
help-arriving-text = Elas são copiadas uma vez para este computador e depois podem ser lidas sem conexão.
help-arriving-language = Ajuda em { $language }
help-arriving-progress = { $done } de { $total }
help-offline-title = As páginas de ajuda ainda não estão neste computador
help-offline-text = Não há conexão no momento. Elas são copiadas automaticamente assim que houver.
help-empty-title = Ainda não há páginas de ajuda
help-empty-text = { $store } não publicou nenhuma.

help-breadcrumbs = Você está aqui
help-updated = Última atualização: { $date }
help-also-in = Também em
help-fallback-title = Ainda não disponível em { $wanted }
help-fallback-text = Esta página aparece em { $shown } até ser traduzida.
help-chosen-title = Você está lendo esta página em { $shown }
help-read-in = Ler em { $language }
help-read-instead = Ela também pode ser lida em:
help-contents = Nesta página
help-back-to-top = Voltar ao topo
help-print = Imprimir
help-picture-larger = Ampliar
help-picture-title = Imagem
help-table = Tabela
help-previous = Anterior
help-next = Próximo
help-neighbours = Mais sobre este assunto
help-article-missing = Esta página não está aqui
help-article-missing-text = Ela pode ter sido renomeada ou removida, ou ainda não ter chegado a este computador.
help-go-home = Todos os assuntos da ajuda
help-printed-from = Das páginas de ajuda da loja { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Esta página
help-bookmark = Favorito
help-compare = Comparar: { $language }
help-find = Buscar nesta página
help-find-count = { $index } de { $count }
help-find-none = Nada encontrado
help-find-previous = Resultado anterior
help-find-next = Próximo resultado
help-copy-link = Copiar link
help-copy-link-to = Copiar um link para “{ $heading }”
help-link-copied = O link foi copiado.
help-outdated-title = Esta página pode estar desatualizada
help-outdated-text = Ela não é alterada há mais de dois anos.
help-behind-title = Há uma versão mais recente em { $language }
help-behind-text = Alterada em { $date }. Esta tradução talvez ainda não diga tudo.
help-read-newer = Ler a versão mais recente
help-resume = Continuar de onde você parou
help-related = Páginas relacionadas
help-picture-fit = Ajustar à janela
help-picture-full = Tamanho real

vote-question = Esta página ajudou?
vote-yes = Sim
vote-no = Não
vote-thanks-yes = Que bom. Agradecemos por nos contar.
vote-why = O que não funcionou?
vote-reason-unclear = Difícil de entender
vote-reason-incomplete = Falta alguma coisa
vote-reason-outdated = Não está mais certo
vote-reason-not-my-question = Não responde à minha pergunta
vote-reason-dislike-policy = Entendi, mas não gostei
vote-text = O que teria ajudado?
vote-send = Enviar
vote-thanks-no = Agradecemos. Isso nos serve para melhorar a página.
vote-change = Alterar
vote-contact = Ainda procura uma resposta?
vote-contact-ask = Pergunte para nós

help-more-title = Ainda precisa de ajuda?
help-likely-title = É sobre este pedido?
help-likely-open = Abrir o pedido
help-more-order-title = Pergunte sobre um pedido
help-more-order-text = Abra o pedido. A página dele mostra o que pode ser feito agora e com quem falar.
help-more-order-link = Meus pedidos
help-more-record-title = Já perguntou?
help-more-record-text = O que você perguntou, e cada resposta, está nas suas solicitações.
help-more-record-link = Minhas solicitações
help-more-find-title = Não encontra um pedido?
help-more-find-text = Busque-o pelo número e pelo e-mail usado na compra.
help-more-find-link = Encontrar um pedido
help-more-contact-title = Escreva para nós
help-more-contact-answer =
    { $hours ->
        [one] Em geral, respondemos em até { $hours } hora.
        [many] Em geral, respondemos em até { $hours } de horas.
       *[other] Em geral, respondemos em até { $hours } horas.
    }
help-more-contact-text = Lemos todas as mensagens.
help-more-contact-link = Fazer uma pergunta
help-hours = { $days }, { $open } a { $close }

search-title = Busca
search-title-for = Resultados para “{ $text }”
search-count =
    { $count ->
        [one] { $count } resultado
        [many] { $count } de resultados
       *[other] { $count } resultados
    }
search-meant = Você quis dizer “{ $text }”?
search-orders = Pedidos
search-articles = Ajuda
search-foreign = Ajuda em outros idiomas
search-all-orders = Mostrar todos na lista
search-keys-move = para navegar
search-keys-open = para abrir
search-keys-focus = para buscar
search-empty-title = O que você procura?
search-empty-text = Digite algumas letras. Os resultados aparecem enquanto você digita, mesmo sem conexão.
search-try-number = Um número de pedido, ou parte dele
search-try-product = Algo que você comprou
search-try-parcel = Um código de rastreio ou uma transportadora
search-try-question = Uma pergunta, como “quando vai chegar”
search-nothing-title = Nada encontrado para “{ $text }”
search-nothing-words = Tente com menos palavras, com palavras mais simples ou só com o começo delas.
search-ask = Perguntar à loja
search-nothing-signed-out = Seus pedidos não estão neste computador. Entre ou encontre um pedido para vê-los aqui.
search-nothing-offline = Não há conexão. Só é possível encontrar o que está salvo neste computador.
search-go-help = Explorar a ajuda
search-go-orders = Todos os pedidos
search-go-look-up = Encontrar um pedido
search-go-sign-in = Entrar
