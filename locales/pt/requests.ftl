# Requests: what a customer can ask the store for about an order, and how far that is.

topic-change-address = Alterar o endereço
topic-payment-issue = Problema com o pagamento
topic-order-progress = Perguntar sobre o andamento
topic-package-not-received = Pacote não recebido
topic-customs-duty = Impostos e taxas de importação
topic-return-replace = Devolver ou trocar
topic-item-problem = Problema com um item
topic-cancel-order = Cancelar o pedido
topic-contact = Fale conosco

request-state-received = Recebida
request-state-in-review = Em análise
request-state-waiting-for-customer = Aguarda sua resposta
request-state-accepted = Aceita
request-state-refused = Recusada
request-state-done = Concluída
request-state-withdrawn = Retirada por você
request-state-unknown = Em andamento

request-state-received-meaning = { $store } recebeu sua solicitação e vai responder.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } recebeu sua solicitação. A resposta costuma chegar em até { $hours } hora.
        [many] { $store } recebeu sua solicitação. A resposta costuma chegar em até { $hours } de horas.
       *[other] { $store } recebeu sua solicitação. A resposta costuma chegar em até { $hours } horas.
    }
request-state-in-review-meaning = Alguém da loja { $store } está analisando sua solicitação.
request-state-waiting-for-customer-meaning = { $store } precisa de algo de você. Responda abaixo, por favor.
request-state-accepted-meaning = { $store } aceitou sua solicitação. As mensagens dizem o que acontece agora.
request-state-refused-meaning = { $store } não aceitou sua solicitação. As mensagens dizem por quê.
request-state-done-meaning = O assunto está resolvido.
request-state-withdrawn-meaning = Você retirou esta solicitação.
request-state-unknown-meaning = { $store } está cuidando disso.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Aguarda conexão
sending-waits-sign-in = Aguarda você entrar na conta
sending-waits-store = Aguarda resposta da loja
sending-waits-turn = Prestes a ser enviado
sending-waits-retry = Nova tentativa { $when }
sending-sending = Enviando
sending-files = { $sent } de { $total }
stuck-label = Não enviado
stuck-label-refused = Não foi aceito

sending-files-label = Arquivos
sending-exposed = Talvez já tenha chegado. É enviado de novo, mas chega uma vez só.
sending-edit = Editar
sending-resend = Enviar mesmo assim
sending-discard = Descartar
sending-stop = Não enviar
sending-replace-title = Substituir seu rascunho?
sending-replace-text = Você começou outra coisa aqui que ainda não foi enviada. Ela será substituída pelo que você está trazendo de volta.
sending-replace-confirm = Substituir
sending-discard-title = Descartar de vez?
sending-discard-text = Não será enviado e não poderá ser recuperado.
sending-discard-confirm = Descartar

stuck-refused = { $store } não aceitou isto.
stuck-refused-topic-closed = Nesse meio-tempo, isto deixou de ser possível na loja { $store }.
stuck-refused-line-not-eligible = { $store } não aceitou isto para todos os itens ou para essa quantidade.
stuck-refused-request-closed = A solicitação foi encerrada antes de isto chegar.
stuck-refused-request-closed-at = A solicitação foi encerrada em { $at }, antes de isto chegar.
stuck-superseded = O que você solicitou depois torna isto desnecessário, por isso não foi enviado.
stuck-expired = Isto esperou mais de uma semana, por isso não foi enviado. Você ainda quer?
stuck-gone = { $store } não encontra mais a que isto se refere.
stuck-invalid = { $store } não consegue ler isto assim. Altere e envie de novo, por favor.
stuck-attachment-refused = { $store } não aceitou um dos arquivos. Retire-o e envie o restante de novo.
stuck-forbidden = A conta conectada não tem permissão para isso.

## Forms: what a customer fills in to ask for something

form-discarded = O rascunho foi descartado.

line-reason-changed-mind = Mudei de ideia
line-reason-too-small = Pequeno demais
line-reason-too-large = Grande demais
line-reason-not-as-described = Diferente da descrição
line-reason-missing = Não veio no pacote
line-reason-wrong-item = Não é o item que pedi
line-reason-damaged = Danificado
line-reason-defective = Não funciona ou tem defeito
line-reason-arrived-late = Chegou tarde demais
line-reason-other = Outro motivo

wish-refund = Reembolso
wish-replacement = Troca
wish-store-credit = Crédito da loja

form-back = Pedido { $number }
form-loading = Carregando o formulário

form-articles = Talvez a resposta já esteja aqui
form-earlier = Você já perguntou sobre isso
form-earlier-text = Últimas notícias em { $date }. Se quiser acrescentar algo, escreva lá.
form-earlier-open = Abrir a solicitação

form-text-change-address = Há algo mais que devemos saber?
form-text-payment-issue = O que aconteceu com o pagamento?
form-text-payment-issue-hint = Por exemplo, uma mensagem de erro, uma cobrança no cartão ou uma confirmação que não chegou. Nunca envie um número de cartão completo.
form-text-order-progress = O que você quer saber?
form-text-order-progress-hint = Conte se você precisa do pedido até uma certa data.
form-text-package-not-received = O que você já tentou?
form-text-package-not-received-hint = Por exemplo, perguntar aos vizinhos, olhar na caixa de correio e onde costumam deixar pacotes, ou ligar para a transportadora.
form-text-customs-duty = Qual é sua dúvida sobre impostos e taxas de importação?
form-text-customs-duty-hint = Conte se a alfândega ou a transportadora escreveu para você. Uma foto da carta ajuda.
form-text-return-replace = Há algo que devemos saber?
form-text-item-problem = O que aconteceu?
form-text-item-problem-hint = Uma ou duas frases bastam.
form-text-cancel-order = Por que você quer cancelar?
form-text-cancel-order-hint = Você não precisa dizer, mas isso nos ajuda a melhorar.
form-text-contact = Como podemos ajudar?
form-optional = { $label } (opcional)
form-room =
    { $count ->
        [one] Resta { $count } caractere
        [many] Restam { $count } de caracteres
       *[other] Restam { $count } caracteres
    }

form-goods-return = Quais itens você quer devolver?
form-goods-problem = Quais itens têm algum problema?
form-goods-count = { $count } de { $total }
form-goods-quantity = Quantos?
form-goods-less = Um a menos
form-goods-more = Um a mais
form-goods-reason-return = Por quê?
form-goods-reason-problem = Qual é o problema?
form-goods-reason-choose = Escolha um motivo
form-goods-until = Até { $until }
form-goods-unshipped = Ainda não enviado
form-goods-made = Feito para você, não pode ser devolvido
form-goods-over = O prazo para isso acabou

form-wish = O que você prefere?

form-parcel = Qual pacote falta?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, sem código de rastreio

form-files = Fotos e documentos
form-files-add = Adicionar arquivos
form-files-hint = JPEG, PNG, WebP, HEIC ou PDF. Você também pode soltar arquivos aqui ou colar uma imagem.
form-files-drop = Solte os arquivos aqui
form-files-private = A localização e os dados da câmera são retirados das imagens antes do envio.
form-files-coming = Em preparação
form-files-remove = Remover { $name }
form-files-dismiss = Fechar a mensagem sobre { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Minhas solicitações
requests-lead = O que você solicitou à loja { $store } e qual foi o resultado.
requests-needs = Sua vez
requests-news = Novas respostas
requests-drafts = Começadas, não enviadas
requests-open = Abertas
requests-ended = Encerradas
requests-ask-order = Perguntar sobre um pedido
requests-ask-other = Perguntar outra coisa
requests-empty-title = Nenhuma solicitação ainda
requests-empty-text = O que você pergunta à loja { $store } fica aqui, com cada resposta. É enviado assim que houver conexão.
requests-signed-out-title = Suas solicitações não estão aqui
requests-signed-out-text = Entre para ver o que você perguntou e o que foi respondido. Se não tem conta, encontre o pedido sobre o qual perguntou.

request-row-you = Você:
request-row-store = { $store }:
request-row-unread = Nova resposta

requests-draft-orphaned = O pedido ou a solicitação a que se refere não está mais neste computador.
requests-draft-files =
    { $count ->
        [one] { $count } arquivo
        [many] { $count } de arquivos
       *[other] { $count } arquivos
    }
requests-draft-continue = Continuar
requests-draft-read = Ler
requests-draft-discard = Descartar o rascunho “{ $topic }”
requests-orphan-title = Isto não pode mais ser enviado
requests-orphan-text = O pedido ou a solicitação a que se refere não está mais neste computador. Você pode copiar seu texto e usá-lo em outro lugar.
request-copy-text = Copiar o texto
request-text-copied = O texto foi copiado.
form-files-wanted = Com uma foto, podemos responder sem fazer mais perguntas.

form-address = Para onde enviamos?
form-address-country = País ou região
form-address-name = Nome completo
form-address-line = Endereço, linha { $number }
form-address-line-hint = Rua e número e, se preciso, apartamento, andar ou empresa.
form-address-city = Cidade
form-address-code = Código postal
form-address-code-own = Código postal ({ $own })
form-address-region-state = Estado
form-address-region-province = Província
form-address-region-prefecture = Província
form-address-region-county = Condado
form-address-region-region = Região
form-address-phone = Telefone
form-address-phone-hint = Para a transportadora, se houver alguma dúvida na entrega.
form-address-example = Por exemplo, { $example }
form-address-code-odd = Os códigos postais de lá costumam ter outro formato. Confira, por favor.
form-address-after = Novo
form-address-before = Até agora

form-next = O que vem agora
form-next-send = Sua solicitação é enviada na hora à loja { $store }. A resposta aparece aqui no aplicativo.
form-next-offline = Não há conexão no momento. Sua solicitação fica guardada com segurança neste computador e será enviada assim que houver.
form-next-sign-in = Sua solicitação fica guardada com segurança neste computador e será enviada assim que você entrar de novo na conta.
form-next-answer =
    { $hours ->
        [one] { $store } costuma responder em até { $hours } hora.
        [many] { $store } costuma responder em até { $hours } de horas.
       *[other] { $store } costuma responder em até { $hours } horas.
    }
form-next-answer-open = Alguém da loja { $store } lê sua solicitação e responde.
form-next-hours = Respondemos nestes horários:
form-next-change-address = Se, nesse meio-tempo, o pacote tiver sido entregue à transportadora, o endereço não poderá mais ser alterado. Nesse caso, diremos o que é possível fazer.
form-next-payment-issue = Perguntar não gera nenhuma cobrança a mais. Se um pagamento deu errado, diremos como continuar.
form-next-order-progress = Vamos ver como está seu pedido e dizer quando ele será enviado.
form-next-package-not-received = Vamos perguntar à transportadora onde está. Se tiver se extraviado, combinamos com você uma troca ou um reembolso.
form-next-customs-duty = Os impostos são definidos pela alfândega. Vamos dizer o que sabemos sobre eles.
form-next-return-replace = Deixe os itens como estão até respondermos. Se pudermos aceitá-los de volta, diremos para onde enviá-los.
form-next-item-problem = Guarde os itens e a embalagem até respondermos.
form-next-cancel-order = Se, nesse meio-tempo, o pedido tiver sido entregue à transportadora, não poderá mais ser cancelado. Nesse caso, você pode devolvê-lo.
form-next-money =
    { $days ->
        [one] Se pudermos cancelar, reembolsamos { $money } pela mesma forma de pagamento, em até { $days } dia.
        [many] Se pudermos cancelar, reembolsamos { $money } pela mesma forma de pagamento, em até { $days } de dias.
       *[other] Se pudermos cancelar, reembolsamos { $money } pela mesma forma de pagamento, em até { $days } dias.
    }
form-next-money-reserved = Se pudermos cancelar, o valor de { $money } reservado pelo seu banco será liberado.
form-next-money-unpaid = Você não pagou este pedido, então não há nada a reembolsar.

form-send = Enviar
form-saved = Rascunho salvo
form-not-saved = Não foi possível salvar o rascunho
form-discard = Descartar o rascunho

form-check =
    { $count ->
        [one] Confira { $count } campo
        [many] Confira { $count } de campos
       *[other] Confira { $count } campos
    }
form-fault-missing = Preencha este campo.
form-fault-reason = Escolha um motivo.
form-fault-wish = Escolha o que você prefere.
form-fault-parcel = Escolha o pacote.
form-fault-same = Este já é o endereço de entrega.
form-fault-long =
    { $count ->
        [one] Há { $count } caractere a mais.
        [many] Há { $count } de caracteres a mais.
       *[other] Há { $count } caracteres a mais.
    }
form-fault-at = { $field }: { $fault }

form-closed = Isto não é possível para este pedido agora
form-gone = Este pedido não está mais neste computador
form-gone-text = Ele pode ter sido removido pela loja, ou você pode ter entrado com outra conta.
form-kept = O que você escreveu continua salvo
form-copy = Copiar o texto
form-copied = O texto foi copiado
form-to-order = Voltar ao pedido

form-contact-out = Entre para escrever à loja { $store }
form-contact-out-text = Assim a resposta chega até você, aqui no aplicativo.
form-contact-guest = Pergunte sobre seu pedido
form-contact-guest-text = Você está aqui com um só pedido, então sua pergunta é sobre esse pedido.
form-contact-guest-open = Ir para o pedido

## One request with its messages

thread-not-found-title = Esta solicitação não está aqui
thread-not-found-text = Ela pode ter sido enviada de outro lugar e ainda não ter chegado, ou foi descartada.
thread-all = Todas as solicitações
thread-asked = Enviada em { $date }
thread-order = Pedido
thread-asked-for = Do que se trata
thread-line = { $count } × { $title }
thread-line-unknown = Um item do pedido
thread-wish = Você prefere
thread-address = Novo endereço
thread-parcel = Pacote

thread-messages = Mensagens
thread-unsent = Ainda não enviadas
thread-you = Você
thread-pictures = Imagens
thread-files = Arquivos
thread-picture-larger = Ampliar { $name }
thread-file-save = Salvar
thread-file-saved = Salvo como { $path }

thread-news-answer = Nova resposta da loja { $store }
thread-news-state = Agora: { $state }

thread-reply-title = Escrever à loja { $store }
thread-send = Enviar
thread-draft-kept = Rascunho salvo
thread-message-kept = Sua mensagem está sendo enviada.
thread-left-title = O que você tinha começado a escrever
thread-left-text = A solicitação está encerrada, por isso isto não pode mais ser enviado. Você pode copiar o texto.

thread-withdraw = Retirar
thread-withdraw-title = Retirar esta solicitação?
thread-withdraw-text = Avisamos a loja { $store } na hora de que você não quer mais isto.
thread-withdrawing = Você retirou esta solicitação

thread-reopen-until = Não está resolvido? Você pode reabrir a solicitação até { $date }.
thread-reopen-text = Não está resolvido? Você pode reabrir a solicitação.
thread-reopen = Reabrir
thread-reopen-title = O que ainda falta resolver?
thread-reopen-send = Reabrir

thread-rating-title = Como foi a ajuda da loja { $store }?
thread-rating-stars = Estrelas
thread-rating-1 = Ruim
thread-rating-2 = Não muito boa
thread-rating-3 = Razoável
thread-rating-4 = Boa
thread-rating-5 = Muito boa
thread-rating-given = { $name } ({ $stars } de 5 estrelas)
thread-rating-text = O que foi bom e o que não foi
thread-rating-send = Enviar
thread-rating-change = Alterar
