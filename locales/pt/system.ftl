# What the app says outside its window: pages in the browser, notices, the tray.

system-signed-in-title = Você entrou na conta
system-signed-in-text = Você pode fechar esta página e voltar ao aplicativo.

system-sign-in-failed-title = Não foi possível entrar
system-sign-in-failed-text = Volte ao aplicativo e tente de novo.

system-already-open-title = { $app } já está aberto
system-already-open-text = Procure a outra janela. Duas ao mesmo tempo se atrapalhariam.

system-keychain-slow-title = Aguardando seu chaveiro
system-keychain-slow-text = { $app } criptografa o que salva e quer guardar a chave no chaveiro do sistema. Se uma senha for pedida, digite-a. Sem chaveiro, a chave fica em um arquivo que só você pode ler.

system-keychain-silent-title = Seu chaveiro não responde
system-keychain-silent-text = Ele guarda a chave do que { $app } salvou aqui. Desbloqueie-o e tente de novo. Se você começar do zero, { $app } baixa tudo da loja de novo, mas o que você ainda não tinha enviado fica inacessível.

system-key-lost-title = Falta a chave dos seus dados
system-key-lost-text = { $app } criptografa o que salva, e a chave não está onde era guardada. Se você começar do zero, tudo é baixado da loja de novo, mas o que você ainda não tinha enviado fica inacessível.

system-folder-unusable-title = { $app } não consegue usar sua pasta
system-folder-unusable-text = Verifique se há espaço no disco, se você pode gravar nas suas próprias pastas e se { $app } está atualizado.

system-trouble-again = Tentar de novo
system-trouble-afresh = Começar do zero
system-trouble-without-keychain = Continuar sem o chaveiro
system-trouble-quit = Sair

system-notice-order-confirmed = O pedido { $order } está confirmado
system-notice-order-confirmed-text = Em preparação: { $goods }
system-notice-order-shipped = O pedido { $order } foi enviado
system-notice-order-shipped-text = A caminho: { $goods }
system-notice-order-delivered = O pedido { $order } foi entregue
system-notice-order-delivered-text = Chegou: { $goods }
system-notice-order-cancelled = O pedido { $order } foi cancelado
system-notice-order-cancelled-text = Nada mais será enviado: { $goods }
system-notice-delivery-date-moved = Nova data de entrega do pedido { $order }
system-notice-delivery-date-moved-text = Chega em outro dia: { $goods }
system-notice-action-required = O pedido { $order } precisa da sua atenção
system-notice-action-required-text = Só avança depois que você agir: { $goods }
system-notice-refunded = Reembolso do pedido { $order }
system-notice-refunded-text = Reembolso: { $goods }
system-notice-request-answered = Sua solicitação foi respondida
system-notice-request-answered-text = Abra-a para ler a resposta.
system-notice-request-unanswered = Sua solicitação ainda não foi respondida
system-notice-request-unanswered-text = Está demorando mais que o normal. Você pode escrever de novo.
system-notice-ship-date-passed = O pedido { $order } ainda não foi enviado
system-notice-ship-date-passed-text = Mais tarde que o prometido: { $goods }
system-notice-no-scan = Sem notícias do pedido { $order }
system-notice-no-scan-text = Nada da transportadora há dias: { $goods }
system-notice-delivery-window-passed = O pedido { $order } ainda não chegou
system-notice-delivery-window-passed-text = Mais tarde que o previsto: { $goods }
system-notice-pickup-deadline-near = Retirar o pedido { $order }
system-notice-pickup-deadline-near-text = O pacote logo volta para a loja: { $goods }
system-notice-return-window-ending = Fim do prazo de devolução do pedido { $order }
system-notice-return-window-ending-text = Pode ser devolvido por mais alguns dias: { $goods }
system-notice-payment-due = Pagamento do pedido { $order }
system-notice-payment-due-text = Pagamento pendente, vence em breve: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } novo aviso
        [many] { $count } de novos avisos
       *[other] { $count } novos avisos
    }
system-notice-open = Abrir

system-tray-open = Abrir a janela
system-tray-quit = Sair
system-tray-unread =
    { $count ->
        [0] Nenhum aviso não lido
        [one] { $count } aviso não lido
        [many] { $count } de avisos não lidos
       *[other] { $count } avisos não lidos
    }

system-close-title = Continuar em segundo plano?
system-close-text = Assim você sabe na hora quando algo acontece com seus pedidos. Usa pouca memória. Você pode mudar isso nas configurações a qualquer momento.
system-close-stay = Continuar
system-close-quit = Sair
