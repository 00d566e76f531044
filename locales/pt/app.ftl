# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

app-skip-to-content = Ir para o conteúdo
app-close = Fechar
app-cancel = Cancelar
app-retry = Tentar de novo
app-go-home = Ir para a página inicial
app-toasts = Mensagens
app-text-size = Tamanho do texto: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Início
screen-orders = Pedidos
screen-order = Pedido
screen-ask = Obter ajuda com um pedido
screen-contact = Fale conosco
screen-requests = Minhas solicitações
screen-request = Solicitação
screen-notices = Avisos
screen-help = Ajuda
screen-category = Ajuda
screen-article = Ajuda
screen-search = Busca
screen-settings = Configurações
screen-welcome = Boas-vindas
screen-nowhere = Página não encontrada
app-nowhere-title = Esta página não existe
app-nowhere-text = O endereço pode ser antigo. Tudo o que você tinha continua aqui.
app-loading = Carregando

nav-label = Navegação principal
nav-brand = { $store }, página inicial
nav-home = Início
nav-orders = Pedidos
nav-requests = Minhas solicitações
nav-requests-waiting =
    { $count ->
        [one] { $count } para ver
        [many] { $count } para ver
       *[other] { $count } para ver
    }
nav-notices = Avisos
nav-notices-unread =
    { $count ->
        [one] { $count } não lido
        [many] { $count } não lidos
       *[other] { $count } não lidos
    }
nav-help = Ajuda
nav-settings = Configurações

search-label = Buscar em pedidos e ajuda
search-placeholder = Buscar em pedidos e ajuda
search-clear = Limpar a busca

sync-label = Estado dos dados
sync-state-starting = Iniciando
sync-state-syncing = Atualizando
sync-state-live = Em tempo real
sync-state-offline = Sem conexão
sync-state-store-trouble = A loja não responde
sync-updated = Atualizado { $ago }
sync-as-of = Dados de { $time }
sync-never = Ainda não atualizado
sync-now = Atualizar agora

link-web-title = Abrir no navegador?
link-web-text = Este link sai do aplicativo e leva a:
link-web-open = Abrir
link-mailto-title = Escrever um e-mail?
link-mailto-text = Seu programa de e-mail abre com uma mensagem para:
link-mailto-open = Escrever
link-tel-title = Ligar?
link-tel-text = Seu aplicativo de telefone abre com este número:
link-tel-open = Ligar

## Home: the first screen

home-title-needs =
    { $count ->
        [one] Um pedido precisa da sua atenção
        [many] { $count } de pedidos precisam da sua atenção
       *[other] { $count } pedidos precisam da sua atenção
    }
home-title-requests =
    { $count ->
        [one] Uma solicitação precisa da sua atenção
        [many] { $count } de solicitações precisam da sua atenção
       *[other] { $count } solicitações precisam da sua atenção
    }
home-title-answers =
    { $count ->
        [one] Há uma nova resposta para você
        [many] Há { $count } de novas respostas para você
       *[other] Há { $count } novas respostas para você
    }
home-title-calm = Nada a fazer no momento
home-lead-moving =
    { $count ->
        [one] Um pedido está a caminho.
        [many] { $count } de pedidos estão a caminho.
       *[other] { $count } pedidos estão a caminho.
    }
home-lead-still = Nenhum pedido está a caminho no momento.
home-needs = O que fazer agora
home-watch = Fora do previsto
home-requests = Minhas solicitações
home-all-requests = Todas as solicitações
home-request-asks = { $store } pergunta:
home-request-answered = { $store } respondeu:
home-moving = A caminho
home-recent = O que mudou
home-recent-list = Os últimos 14 dias
home-all-orders = Todos os pedidos
home-show-more =
    { $count ->
        [one] Mostrar mais { $count }
        [many] Mostrar mais { $count }
       *[other] Mostrar mais { $count }
    }
home-happened-date-moved = A data prevista mudou
home-happened-place = { $what }, { $place }
home-empty-title = Seu primeiro pedido vai aparecer aqui
home-empty-text = Tudo sobre ele, e cada resposta da central de ajuda, vai ficar neste computador, mesmo sem rede.
home-empty-help = Ler a ajuda
home-signed-out-title = Tudo sobre seus pedidos, sempre com você
home-signed-out-text = Entre uma vez na sua conta da loja { $store }. A partir daí, cada pedido, pacote e resposta fica neste computador, mesmo sem rede.
home-sign-in = Entrar
home-look-up = Encontrar um pedido
home-help-anyway = Você pode ler a ajuda sem entrar na conta.
home-help-open = Abrir a ajuda
home-offline-title = Você está sem conexão
home-offline-text = Isto é o que sabíamos em { $time }. Tudo se atualiza automaticamente assim que houver conexão.
home-first-title = Seus pedidos estão sendo copiados para este computador
home-first-text = Você já pode dar uma olhada. Tudo o que foi copiado pode ser lido.
home-first-orders = Pedidos
home-first-help = Ajuda em { $language }
home-first-count = { $done } de { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Avisos
notices-lead = O que aconteceu com seus pedidos e o que está atrasado.
notices-filter = Mostrar
notices-filter-all = Todos
notices-filter-unread = Não lidos
notices-filter-wrong = Precisam de atenção
notices-read-all = Marcar todos como lidos
notices-choose = Escolher os avisos
notices-empty-title = Nenhuma novidade por enquanto
notices-empty-text = Quando algo acontecer com um dos seus pedidos, ou quando houver atraso, você vai ler aqui.
notices-all-read-title = Você já leu tudo
notices-all-read-text = O próximo aviso aparecerá aqui automaticamente.
notices-nothing-wrong-title = Tudo como previsto
notices-nothing-wrong-text = Nenhum aviso fala de um atraso ou de algo que você precise fazer.
notices-show-all = Mostrar todos os avisos
notices-signed-out-title = Seus avisos não estão aqui
notices-signed-out-text = Entre para saber o que acontece com seus pedidos. Se não tem conta, encontre um pedido.

notice-order-confirmed = Seu pedido está confirmado
notice-order-shipped = Seu pedido foi enviado
notice-order-delivered = Seu pedido foi entregue
notice-order-cancelled = Seu pedido foi cancelado
notice-delivery-date-moved = A data de entrega mudou
notice-action-required = Seu pedido precisa da sua atenção
notice-refunded = Seu reembolso foi feito
notice-request-answered = Sua solicitação foi respondida
notice-ship-date-passed = Ainda não foi enviado
notice-no-scan = Sem notícias do seu pacote
notice-delivery-window-passed = Ainda não chegou
notice-pickup-deadline-near = Retire seu pacote
notice-return-window-ending = O prazo de devolução está acabando
notice-payment-due = Seu pagamento ainda não chegou
notice-request-unanswered = Sua solicitação ainda não foi respondida

notice-order-cancelled-text = Nada mais será enviado.
notice-delivery-date-moved-text = A página do pedido mostra a nova data.
notice-action-required-text = O pedido só avança depois que você agir. A página dele diz o que fazer.
notice-ship-date-passed-text = Deveria ter saído até { $date }. Você pode perguntar sobre o andamento.
notice-no-scan-text = A transportadora não informa nada há dias. Muitas vezes, a próxima atualização só aparece no seu país.
notice-delivery-window-passed-text = Deveria ter chegado até { $date }. Você pode perguntar onde está.
notice-pickup-deadline-near-text = Ele fica no ponto de retirada até { $until }. Depois disso, volta para a loja.
notice-return-window-ending-text = Você pode devolver itens até { $until }.
notice-payment-due-text = Pague até { $until } na página da loja; senão, o pedido será cancelado.
notice-request-unanswered-text = Está demorando mais que o normal. Você pode escrever de novo na solicitação.

notice-ask-order-progress = Perguntar sobre o andamento
notice-ask-package-not-received = Perguntar sobre o pacote
notice-ask-payment-issue = Perguntar sobre o pagamento
notice-ask-return-replace = Devolver ou trocar
notice-ask-contact = Escrever para nós
notice-calendar = Adicionar ao calendário
notice-calendar-kept = O evento foi salvo como { $path }. Abra-o para adicioná-lo ao seu calendário.
notice-mark-read = Marcar como lido
notice-unread = Não lido

notice-mute = Silenciar este pedido
notice-unmute = Deixar de silenciar este pedido
notice-order-muted = Este pedido está silenciado. Os avisos dele aparecem só na lista.
notice-order-unmuted = Você volta a receber notificações deste pedido.
notice-muted = Silenciado
