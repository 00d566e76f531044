# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Pedidos
orders-list = Seus pedidos
orders-search-label = Buscar nos seus pedidos
orders-search-placeholder = Número, produto ou código de rastreio
orders-filter-label = Mostrar
orders-filter-all = Todos
orders-filter-attention = Precisam de atenção
orders-filter-awaiting-payment = Aguardando pagamento
orders-filter-processing = Em processamento
orders-filter-shipped = Enviados
orders-filter-delivered = Entregues
orders-filter-cancelled = Cancelados
orders-sort-label = Ordenar por
orders-sort-newest-first = Mais recentes
orders-sort-oldest-first = Mais antigos
orders-sort-last-changed = Última alteração
orders-found =
    { $count ->
        [one] { $count } pedido
        [many] { $count } de pedidos
       *[other] { $count } pedidos
    }
orders-empty-title = Nenhum pedido ainda
orders-empty-text = Quando você fizer um pedido na loja { $store }, tudo sobre ele vai aparecer aqui, mesmo sem rede.
orders-none-found-title = Nenhum pedido corresponde
orders-none-found-text = Tente com menos palavras ou com outro filtro.
orders-show-all = Mostrar todos os pedidos
orders-signed-out-title = Aqui é o lugar dos seus pedidos
orders-signed-out-text = Entre para ver todos os pedidos neste computador ou encontre um pedido pelo número.

## A row of the list, also on the start page

order-title-more =
    { $more ->
        [one] { $title } e mais { $more }
        [many] { $title } e mais { $more }
       *[other] { $title } e mais { $more }
    }
order-number = Pedido { $number }
order-placed = Feito em { $date }
order-row-arrives = Entrega estimada: { $days }
order-row-arrives-near = Entrega estimada: { $day }
order-row-ships = Envio até { $date }
order-row-late = Era esperado até { $date }
order-row-until = Até { $date }

## Status of an order

order-status-awaiting-payment = Aguardando pagamento
order-status-awaiting-payment-meaning = Estamos aguardando seu pagamento. Quando ele chegar, confirmamos o pedido em até 24 horas e começamos.
order-status-processing = Em processamento
order-status-processing-meaning = Conferimos o pagamento, fazemos ou separamos seus itens e os embalamos.
order-status-shipped = Enviado
order-status-shipped-meaning = Está embalado, foi entregue à transportadora e está a caminho.
order-status-delivered = Entregue
order-status-delivered-meaning = A transportadora informa que foi entregue.
order-status-cancelled = Cancelado
order-status-cancelled-meaning = O pedido foi cancelado. Nada mais será enviado.
order-status-unknown = Em andamento
order-status-unknown-meaning = A loja usa um status que esta versão do aplicativo não conhece. Uma atualização do aplicativo vai mostrá-lo.

order-sub-status-payment-received = Pagamento recebido
order-sub-status-payment-received-meaning = Seu pagamento chegou e passa por uma verificação de segurança.
order-sub-status-payment-confirmed = Pagamento confirmado
order-sub-status-payment-confirmed-meaning = A verificação terminou. Seus produtos estão sendo preparados.
order-sub-status-packaging = Preparação do pacote
order-sub-status-packaging-meaning = Separamos seus itens, conferimos a qualidade e embalamos tudo.
order-sub-status-packaging-made = Em confecção
order-sub-status-packaging-made-meaning = Sua peça está sendo feita para você. O status pode ficar igual durante todo o prazo de confecção.
order-sub-status-packaging-fast-meaning = Seus itens estão sendo embalados. Saem em até 24 horas.

## Steps of an order, from placing to the door

order-steps = Etapas deste pedido
order-step-awaiting-payment = Pedido feito
order-step-payment-received = Pagamento recebido
order-step-payment-confirmed = Pagamento confirmado
order-step-packaging = Embalado com cuidado
order-step-packaging-made = Feito para você
order-step-shipped = Entregue à transportadora
order-step-out-for-delivery = Saiu para entrega
order-step-delivered = Entregue
order-step-cancelled = Cancelado
order-step-state-done = Concluída
order-step-state-current = Agora
order-step-state-ahead = Ainda por vir
order-step-expected = Data estimada: { $days }
order-step-by = Até { $date }

## What comes next

order-next = O que vem agora
order-next-yours = Sua vez
order-next-pay = Ir para o pagamento
order-next-until = Até { $until }
order-next-awaiting-payment = Seu pagamento
order-next-payment-received = Chegada do seu pagamento
order-next-payment-confirmed = Verificação do pagamento, em geral em até 24 horas
order-next-packaging = Preparação dos seus itens
order-next-shipped = Entrega à transportadora
order-next-out-for-delivery = Entrega na sua porta
order-next-delivered = Chegada do pedido
order-next-cancelled = Cancelamento do pedido
order-next-by = Até { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Ou seja, { $day }
order-next-undated = Ainda não há data para esta etapa.
order-next-late-shipped = Estava previsto para { $date }. Pedimos desculpas pelo atraso.
order-next-late-delivered = Deveria ter chegado até { $date }. Pedimos desculpas pelo atraso.
order-next-nothing = Não há mais nada a esperar.

## Things to look at. Title, then what to do about it.

attention-payment-due = Seu pagamento ainda não chegou
attention-payment-due-text = Pague na página da loja para que possamos começar.
attention-payment-due-until = Pague até { $until } na página da loja para que possamos começar.
attention-payment-failed = O pagamento não foi concluído
attention-payment-failed-text = Nada foi cobrado. Tente de novo na página da loja ou com outra forma de pagamento.
attention-payment-failed-until = Nada foi cobrado. Tente de novo até { $until } na página da loja ou com outra forma de pagamento.
attention-customs-action = A alfândega precisa de algo de você
attention-customs-action-text = O pacote aguarda um documento ou um pagamento. Fale com a transportadora indicada nos dados do pacote.
attention-customs-action-until = O pacote aguarda um documento ou um pagamento até { $until }. Fale com a transportadora indicada nos dados do pacote.
attention-address-action = Confira o endereço
attention-address-action-text = A transportadora não conseguiu entregar neste endereço. Fale com a transportadora indicada nos dados do pacote.
attention-address-action-until = A transportadora não conseguiu entregar neste endereço. Até { $until }, fale com a transportadora indicada nos dados do pacote.
attention-action-required = A transportadora aguarda uma ação sua
attention-action-required-text = O pacote fica parado até você agir. Fale com a transportadora indicada nos dados do pacote.
attention-action-required-until = O pacote fica parado até você agir. O prazo vai até { $until }.
attention-pickup-ready = Pronto para retirada
attention-pickup-ready-text = Seu pacote está no ponto de retirada. Leve o código e um documento de identidade.
attention-pickup-ready-until = Seu pacote fica no ponto de retirada até { $until }. Leve o código e um documento de identidade.
attention-attempt-failed = Ninguém para receber
attention-attempt-failed-text = A transportadora tentou entregar. Fale com ela para combinar outro dia.
attention-attempt-failed-until = A transportadora tentou entregar. Combine outro dia até { $until }.
attention-parcel-lost = O pacote parece extraviado
attention-parcel-lost-text = A transportadora não o encontra. Você não precisa esperar por ele: fale conosco sobre este pedido.
attention-parcel-damaged = O pacote foi danificado
attention-parcel-damaged-text = A transportadora informou um dano. Se algo dentro estiver quebrado, avise-nos e adicione fotos.
attention-parcel-exception = Algo está segurando o pacote
attention-parcel-exception-text = A transportadora informou um problema no caminho. Em geral, o pacote segue viagem em poucos dias.
attention-parcel-returning = O pacote está voltando
attention-parcel-returning-text = Não foi possível entregá-lo e ele está voltando para nós. Fale conosco sobre este pedido.
attention-held-at-customs = Na alfândega
attention-held-at-customs-text = A alfândega está conferindo o pacote. Isso pode levar alguns dias. Você não precisa fazer nada.
attention-late-to-ship = Envio atrasado
attention-late-to-ship-text = Pedimos desculpas. O pedido ainda está em preparação.
attention-late-to-ship-since = Deveria ter saído até { $since }. Pedimos desculpas. O pedido ainda está em preparação.
attention-late-to-arrive = Entrega atrasada
attention-late-to-arrive-text = Pedimos desculpas. O pedido ainda está a caminho.
attention-late-to-arrive-since = Deveria ter chegado até { $since }. Pedimos desculpas. O pedido ainda está a caminho.
attention-no-scan = Sem notícias da transportadora
attention-no-scan-text = O pacote está sem atualização há alguns dias. Muitas vezes, a próxima só aparece no seu país.
order-attention = Para conferir
order-attention-see-parcel = Ver o pacote

## Milestones of a parcel

milestone-not-found = Ainda não registrado
milestone-not-found-meaning = A transportadora ainda não conhece este código. Isso pode levar alguns dias.
milestone-info-received = Dados recebidos
milestone-info-received-meaning = A transportadora tem os dados e aguarda o pacote.
milestone-in-transit = Em trânsito
milestone-in-transit-meaning = O pacote está a caminho. Em rotas longas, podem passar dias sem notícias.
milestone-out-for-delivery = Saiu para entrega
milestone-out-for-delivery-meaning = Deve chegar hoje.
milestone-available-for-pickup = Pronto para retirada
milestone-available-for-pickup-meaning = Ele espera por você no ponto de retirada.
milestone-attempt-failed = Entrega não realizada
milestone-attempt-failed-meaning = A transportadora passou e não conseguiu entregá-lo.
milestone-delivered = Entregue
milestone-delivered-meaning = A transportadora informa a entrega.
milestone-exception = Problema no caminho
milestone-exception-meaning = Algo impede o pacote de seguir.
milestone-returning = Voltando ao remetente
milestone-returning-meaning = O pacote está voltando para nós.
milestone-returned = Devolvido ao remetente
milestone-returned-meaning = O pacote está de novo conosco.
milestone-expired = Sem mais notícias
milestone-expired-meaning = A transportadora não informa nada há muito tempo.
milestone-unknown = Notícias da transportadora
milestone-unknown-meaning = A transportadora informa algo que esta versão do aplicativo não sabe nomear.

sub-milestone-customs = Na alfândega
sub-milestone-customs-meaning = A alfândega está conferindo o pacote.
sub-milestone-delayed = Atrasado
sub-milestone-delayed-meaning = O pacote segue, mas mais tarde que o previsto.
sub-milestone-address = Problema no endereço
sub-milestone-address-meaning = A transportadora não conseguiu entregar neste endereço.
sub-milestone-damaged = Danificado
sub-milestone-damaged-meaning = A transportadora informa que o pacote foi danificado.
sub-milestone-lost = Extraviado
sub-milestone-lost-meaning = A transportadora não encontra o pacote.
sub-milestone-refused = Recusado
sub-milestone-refused-meaning = O pacote não foi aceito na entrega.
sub-milestone-no-one-home = Ninguém para receber
sub-milestone-no-one-home-meaning = A transportadora passou e ninguém abriu.

## The four axes of an order

order-payment = Pagamento
order-payment-awaiting = Ainda não pago
order-payment-awaiting-meaning = Aguardamos seu pagamento.
order-payment-authorized = Reservado
order-payment-authorized-meaning = O valor está reservado e ainda não foi cobrado.
order-payment-paid = Pago
order-payment-paid-meaning = Recebemos o valor total.
order-payment-partially-refunded = Reembolsado em parte
order-payment-partially-refunded-meaning = Uma parte do valor foi reembolsada.
order-payment-refunded = Reembolsado
order-payment-refunded-meaning = O valor total foi reembolsado.
order-payment-failed = Não concluído
order-payment-failed-meaning = O pagamento não foi concluído.

order-state = Pedido
order-state-open = Em andamento
order-state-open-meaning = Ainda temos algo a fazer.
order-state-completed = Concluído
order-state-completed-meaning = Está tudo feito.
order-state-cancelled = Cancelado
order-state-cancelled-meaning = Nada mais será enviado.

order-shipment = Envio
order-shipment-not-shipped = Ainda não enviado
order-shipment-not-shipped-meaning = Tudo ainda está conosco.
order-shipment-partially-shipped = Enviado em parte
order-shipment-partially-shipped-meaning = Alguns itens já saíram, outros vão em seguida.
order-shipment-shipped = Enviado
order-shipment-shipped-meaning = Tudo já saiu.
order-shipment-partially-delivered = Entregue em parte
order-shipment-partially-delivered-meaning = Alguns pacotes já chegaram, outros ainda estão a caminho.
order-shipment-delivered = Entregue
order-shipment-delivered-meaning = Todos os pacotes chegaram.

order-returns = Devolução
order-returns-none = Nenhuma
order-returns-none-meaning = Nada foi devolvido.
order-returns-requested = Solicitada
order-returns-requested-meaning = Você pediu para devolver algo.
order-returns-in-transit = A caminho da loja
order-returns-in-transit-meaning = O que você devolveu está a caminho.
order-returns-received = Recebida
order-returns-received-meaning = O que você devolveu chegou e está sendo conferido.
order-returns-refunded = Reembolsada
order-returns-refunded-meaning = O que você devolveu foi reembolsado.

## The page of an order

order-back = Todos os pedidos
order-not-found-title = Este pedido não está aqui
order-where = Onde está
order-parcel-of = Pacote { $place } de { $count }
order-parcel-one = Pacote
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Conteúdo
order-tracking-number = Código de rastreio
order-tracking-copy = Copiar o código de rastreio
order-tracking-copied = O código de rastreio foi copiado.
order-tracking-open = Rastrear na página da transportadora
order-route = Lugares do percurso
order-timeline = Percurso deste pacote
order-timeline-more =
    { $count ->
        [one] Mostrar { $count } evento anterior
        [many] Mostrar { $count } de eventos anteriores
       *[other] Mostrar { $count } eventos anteriores
    }
order-timeline-empty = A transportadora ainda não informou nada.
order-timeline-local = Os horários são os do lugar de cada evento.
order-carrier-says = A transportadora escreve:
order-untracked-title = Envio postal sem rastreamento
order-untracked-text = Este pacote não tem código de rastreio e nada será informado no caminho. Guie-se pela entrega estimada.
order-untracked-shipped = Saiu em { $date }.
order-carrier = Transportadora
order-last-mile = Entrega em domicílio
order-carrier-call = Ligar para { $name }
order-carrier-write = Escrever para { $name }
order-carrier-visit = Abrir a página de { $name }
order-pickup = Ponto de retirada
order-pickup-hours = Horário de funcionamento
order-pickup-hours-line = { $days }, { $open } a { $close }
order-pickup-deadline = Retire até { $time }
order-pickup-code = Código
order-lines = Itens
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Sob encomenda
order-line-fast = Envio em 24 horas
order-total-subtotal = Itens
order-total-shipping = Frete
order-total-shipping-free = Grátis
order-total-tax = Impostos
order-total-duties = Impostos de importação
order-total-discount = Desconto
order-total = Total
order-total-refunded = Reembolsado
order-converted = Cerca de { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, câmbio de { $day }
order-address = Endereço de entrega
order-delivery = Entrega
order-delivery-method = Forma de envio
order-delivery-tracked = Com rastreamento
order-delivery-untracked = Envio postal sem rastreamento
order-delivery-window = Entrega estimada
order-delivery-ship-date = Data de envio estimada
order-delivery-processing = Prazo de processamento
order-delivery-processing-days =
    { $max ->
        [one] { $min } a { $max } dia útil
        [many] { $min } a { $max } de dias úteis
       *[other] { $min } a { $max } dias úteis
    }
order-delivery-moved = A data prevista mudou
order-delivery-was = { $days }, informado em { $given }
order-copy-number = Copiar o número do pedido
order-number-copied = O número do pedido foi copiado.
order-requests = Minhas solicitações
order-notices = Notificações na tela
order-notices-on = Você recebe uma notificação quando algo acontece com este pedido.
order-notices-muted = Este pedido está silenciado. Os avisos dele aparecem só na lista.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Obter ajuda com este pedido
order-help-closed = Não é possível no momento
order-row-help = Obter ajuda
order-articles = Páginas de ajuda úteis

topic-until = Até { $until }
topic-until-shipped = Até o envio
topic-until-shipped-by = Até o envio, previsto até { $date }
topic-until-arrived = Até a entrega
topic-until-confirmed = Até a confirmação do pagamento
topic-until-days =
    { $days ->
        [one] Até { $days } dia depois da entrega
        [many] Até { $days } de dias depois da entrega
       *[other] Até { $days } dias depois da entrega
    }
topic-always = A qualquer momento

topic-part-unshipped =
    { $count ->
        [one] { $count } de { $total } itens ainda não foi enviado
        [many] { $count } de { $total } itens ainda não foram enviados
       *[other] { $count } de { $total } itens ainda não foram enviados
    }
topic-part-missing =
    { $count ->
        [one] { $count } de { $total } itens não chegou
        [many] { $count } de { $total } itens não chegaram
       *[other] { $count } de { $total } itens não chegaram
    }
topic-part =
    { $count ->
        [one] Para { $count } de { $total } itens
        [many] Para { $count } de { $total } itens
       *[other] Para { $count } de { $total } itens
    }
topic-part-earlier = Para alguns, só até { $until }

topic-begun = Continuar o rascunho

topic-not-yet = Ainda não
topic-no-longer = Já não é possível
topic-not-here = Não vale para este pedido

topic-instead-change-address = Em vez disso, alterar o endereço
topic-instead-payment-issue = Em vez disso, perguntar sobre o pagamento
topic-instead-order-progress = Em vez disso, perguntar sobre o andamento
topic-instead-package-not-received = Em vez disso, perguntar sobre o pacote
topic-instead-customs-duty = Em vez disso, perguntar sobre os impostos
topic-instead-return-replace = Em vez disso, devolver algo
topic-instead-item-problem = Em vez disso, relatar um problema com um item
topic-instead-cancel-order = Em vez disso, cancelar o pedido
topic-instead-contact = Em vez disso, escrever para nós

topic-closed-not-placed = O pedido ainda não foi confirmado. Isso acontece assim que seu pagamento chegar.
topic-closed-not-paid = Seu pagamento ainda não chegou. Você pode fazer a solicitação assim que ele chegar.
topic-closed-payment-confirmed = Seu pagamento foi confirmado, então está tudo certo com ele.
topic-closed-payment-confirmed-at = Seu pagamento foi confirmado em { $at }, então está tudo certo com ele.
topic-closed-no-ship-date = Ainda não há data prevista para o envio, então não pode haver atraso.
topic-closed-before-ship-date = O pedido ainda pode ser enviado no prazo.
topic-closed-before-ship-date-from = O pedido ainda pode ser enviado no prazo. Se não for, você pode fazer a solicitação a partir de { $from }.
topic-closed-not-shipped = Nada foi enviado ainda. Você pode fazer a solicitação assim que algo sair.
topic-closed-already-shipped = O pedido já foi enviado.
topic-closed-already-shipped-at = O pedido foi enviado em { $at }.
topic-closed-before-delivery-date = O pedido ainda pode chegar no prazo.
topic-closed-before-delivery-date-from = O pedido ainda pode chegar no prazo. Se não chegar, você pode fazer a solicitação a partir de { $from }.
topic-closed-ready-for-pickup = O pacote espera por você no ponto de retirada.
topic-closed-ready-for-pickup-from = O pacote espera por você no ponto de retirada. Se não conseguir retirá-lo, você pode fazer a solicitação a partir de { $from }.
topic-closed-goes-back = O pacote está voltando para nós, então não vai chegar.
topic-closed-goes-back-at = O pacote está voltando para nós desde { $at }, então não vai chegar.
topic-closed-already-delivered = A transportadora informa que foi entregue. Se não encontrar nada, avise-nos.
topic-closed-already-delivered-at = A transportadora informa que foi entregue em { $at }. Se não encontrar nada, avise-nos.
topic-closed-return-window-over = O prazo para isso acabou.
topic-closed-return-window-over-at = Isto foi possível até { $at }.
topic-closed-made-to-order = Foi feito para você, por isso não pode ser devolvido. Se algo estiver errado, avise-nos.
topic-closed-already-returned = O que você devolveu já está conosco e tudo foi reembolsado.
topic-closed-refunded = Tudo foi reembolsado.
topic-closed-cancelled = O pedido foi cancelado.
topic-closed-cancelled-at = O pedido foi cancelado em { $at }.
topic-closed-unknown = A loja não oferece isto para o pedido no momento.
topic-closed-opens = Você pode fazer a solicitação a partir de { $from }.

topic-change-address-not-placed = O pedido ainda não foi confirmado. Você pode cancelá-lo e pedir de novo com o endereço certo.
topic-change-address-already-shipped = O pedido já foi enviado, então o endereço não pode mais mudar.
topic-change-address-already-shipped-at = O pedido foi enviado em { $at }, então o endereço não pode mais mudar.
topic-order-progress-already-shipped = O pedido já foi enviado. A página dele mostra onde está.
topic-order-progress-already-shipped-at = O pedido foi enviado em { $at }. A página dele mostra onde está.
topic-customs-duty-already-shipped = O pedido já foi enviado. Agora a transportadora ou a alfândega pode dizer o que é preciso pagar.
topic-customs-duty-already-shipped-at = O pedido foi enviado em { $at }. Agora a transportadora ou a alfândega pode dizer o que é preciso pagar.
topic-cancel-order-already-shipped = O pedido já foi enviado, então não pode mais ser cancelado.
topic-cancel-order-already-shipped-at = O pedido foi enviado em { $at }, então não pode mais ser cancelado.
topic-package-not-received-not-shipped = Nada está a caminho no momento. Você pode fazer a solicitação se um pacote não chegar no prazo.
topic-payment-issue-cancelled = O pedido foi cancelado, então não é preciso pagar nada.
topic-payment-issue-cancelled-at = O pedido foi cancelado em { $at }, então não é preciso pagar nada.
topic-payment-issue-refunded = O dinheiro foi reembolsado.
topic-payment-issue-refunded-at = O dinheiro foi reembolsado e deveria ter chegado até { $at }. Se não chegou, avise-nos.
topic-return-replace-return-window-over-at = Os itens podiam ser devolvidos até { $at }.
topic-item-problem-return-window-over-at = Os problemas podiam ser relatados até { $at }.
