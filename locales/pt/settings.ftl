# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Configurações

settings-words = Idioma e moeda
settings-language = Idioma
settings-language-hint = Muda na hora. Você continua onde está.
settings-language-system = Como neste computador
settings-currency = Preços em
settings-currency-hint = Um pedido mantém a moeda em que você pagou. O valor convertido aparece ao lado, com o câmbio e sua data.
settings-currency-paid = Moeda do pagamento, sem conversão
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = As moedas serão conhecidas depois da primeira conexão com a loja.

settings-look = Aparência
settings-theme = Cores
settings-theme-system = Como neste computador
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-text-size = Tamanho do texto
settings-text-size-hint = Também aumenta tudo o que está em volta do texto.

settings-account = Conta
settings-account-signed-in = Conta conectada
settings-account-unknown = Sua conta na loja { $store }
settings-account-guest = Visitante
settings-account-guest-text = Você buscou um só pedido. Entre para ter todos aqui.
settings-account-out = Nenhuma conta conectada
settings-account-out-text = As páginas de ajuda funcionam sem conta. Entre para ter seus pedidos aqui.
settings-account-waiting = Entrando na conta
settings-account-waiting-text = Seu navegador está aberto na loja. Volte quando terminar.
settings-account-expired-text = Tudo o que está salvo continua legível. Entre de novo para receber novidades.
settings-account-show-waiting = Mostrar
settings-sign-in = Entrar
settings-sign-in-again = Entrar de novo
settings-look-up = Encontrar um pedido
settings-sign-out = Sair da conta

settings-sign-out-title = Sair da conta neste computador?
settings-sign-out-lost = Nem tudo foi enviado ainda
settings-sign-out-unsent =
    { $count ->
        [one] { $count } mensagem espera por uma conexão ou por você. Ela seria perdida.
        [many] { $count } de mensagens esperam por uma conexão ou por você. Elas seriam perdidas.
       *[other] { $count } mensagens esperam por uma conexão ou por você. Elas seriam perdidas.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } rascunho seria perdido.
        [many] { $count } de rascunhos seriam perdidos.
       *[other] { $count } rascunhos seriam perdidos.
    }
settings-sign-out-look = Ver o que falta
settings-sign-out-lead-gone = Será removido deste computador:
settings-sign-out-orders =
    { $count ->
        [0] seus pedidos e os pacotes deles
        [one] seu pedido e os pacotes dele
        [many] seus { $count } de pedidos e os pacotes deles
       *[other] seus { $count } pedidos e os pacotes deles
    }
settings-sign-out-messages = suas mensagens sobre eles, inclusive as que ainda não foram enviadas
settings-sign-out-read = quais páginas de ajuda você leu
settings-sign-out-key = o próprio acesso à conta
settings-sign-out-lead-kept = Será mantido:
settings-sign-out-help = as páginas de ajuda e os seus favoritos
settings-sign-out-choices = seu idioma e a aparência do aplicativo
settings-sign-out-store = Na loja { $store }, nada é apagado. Quando você entrar de novo, seus pedidos voltam.
settings-sign-out-guest = Na loja { $store }, nada é apagado. Você pode encontrar o pedido de novo a qualquer momento.
settings-sign-out-offline = Não há conexão. Este computador encerra o acesso agora e avisa a loja assim que houver conexão.
settings-sign-out-stay = Continuar na conta
settings-signed-out = Você saiu da conta. Seus pedidos foram removidos deste computador.

settings-notices = Avisos
settings-notices-private = Tudo isto fica neste computador. A lista de avisos no aplicativo está sempre completa.
settings-notices-toasts = Notificações na tela
settings-notices-toasts-hint = Uma mensagem curta na tela quando algo acontece, mesmo com a janela fechada.
settings-notices-only-wrong = Só se algo estiver errado
settings-notices-only-wrong-hint = Você só recebe o que não está como previsto ou precisa da sua atenção.
settings-notices-kinds = O que avisar
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } de { $total } escolhido
        [many] { $count } de { $total } escolhidos
       *[other] { $count } de { $total } escolhidos
    }
settings-notices-news = O que acontece
settings-notices-wrong = O que não está como previsto ou precisa da sua atenção
settings-notice-order-confirmed = Pedido confirmado
settings-notice-order-shipped = Pedido enviado
settings-notice-order-delivered = Pedido entregue
settings-notice-order-cancelled = Pedido cancelado
settings-notice-delivery-date-moved = Mudança da data de entrega
settings-notice-action-required = Algo que você precisa fazer
settings-notice-refunded = Reembolso feito
settings-notice-request-answered = Resposta a uma solicitação
settings-notice-ship-date-passed = Não enviado no prazo
settings-notice-no-scan = Dias sem notícias de um pacote
settings-notice-delivery-window-passed = Não entregue no prazo
settings-notice-pickup-deadline-near = Últimos dias para retirar um pacote
settings-notice-return-window-ending = Últimos dias para devolver algo
settings-notice-payment-due = Último dia para pagar
settings-notice-request-unanswered = Solicitação há muito tempo sem resposta
settings-notices-quiet = Horário de silêncio
settings-notices-quiet-hint = O que acontecer nesse período é resumido no fim dele.
settings-notices-quiet-from = De
settings-notices-quiet-to = Até
settings-notices-digest = Um resumo por dia
settings-notices-digest-hint = Em vez de mensagens separadas, uma mensagem por dia diz o que há de novo.
settings-notices-digest-at = Às
settings-notices-muted = Pedidos silenciados
settings-notices-muted-hint = Os avisos deles aparecem só na lista.
settings-notices-muted-none = Nenhum. Os pedidos podem ser silenciados na página deles e na lista de avisos.
settings-notices-unmute = Deixar de silenciar o pedido { $order }
settings-notices-muted-gone = Um pedido que não está neste computador

settings-running = Janela e início
settings-background = Quando a janela é fechada
settings-background-hint = Sem a janela, o aplicativo continua avisando o que acontece. Nesse caso, usa pouca memória.
settings-background-stay = Continuar em segundo plano
settings-background-quit = Sair
settings-background-unasked = Você vai escolher quando fechar a janela pela primeira vez.
settings-background-no-tray = Esta área de trabalho não tem lugar ao lado do relógio para aplicativos sem janela. Por isso, fechar a janela encerra o aplicativo.
settings-autostart = Abrir quando eu entrar neste computador
settings-autostart-hint = O aplicativo inicia então sem janela, ao lado do relógio, e avisa o que acontece.

settings-help = Ajuda neste computador
settings-help-lead = As páginas de ajuda nestes idiomas podem ser lidas sem conexão.
settings-help-size =
    { $count ->
        [one] { $count } artigo, { $size }
        [many] { $count } de artigos, { $size }
       *[other] { $count } artigos, { $size }
    }
settings-help-own = Seu idioma
settings-help-main = O idioma principal da loja
settings-help-whole = Completa
settings-help-partly = Ainda incompleta
settings-help-coming = Copiando
settings-help-coming-offline = Chega na próxima conexão
settings-help-remove = Remover a ajuda em { $language }
settings-help-removed = A ajuda em { $language } foi removida deste computador.
settings-undo = Desfazer
settings-help-add = Adicionar um idioma
settings-help-add-choose = Escolha um idioma
settings-help-all = Todos os idiomas da loja estão aqui.
settings-help-file = Adicionar de um arquivo
settings-help-file-done =
    { $count ->
        [one] Ajuda adicionada ({ $language }): { $count } artigo.
        [many] Ajuda adicionada ({ $language }): { $count } de artigos.
       *[other] Ajuda adicionada ({ $language }): { $count } artigos.
    }

settings-storage = Salvo neste computador
settings-storage-cache = Pedidos e páginas de ajuda
settings-storage-orders =
    { $count ->
        [0] Nenhum pedido
        [one] { $count } pedido
        [many] { $count } de pedidos
       *[other] { $count } pedidos
    }
settings-storage-media = Imagens
settings-storage-local = O que você escolheu e escreveu
settings-storage-total = No total
settings-storage-limit = Guardar imagens
settings-storage-limit-hint = Primeiro ficam as imagens dos pedidos mais recentes e da ajuda no seu idioma. As outras são baixadas quando você as vê.
settings-storage-up-to = Até { $size }
settings-storage-all = Todas
settings-storage-folder = Pasta neste computador
settings-storage-copy = Copiar
settings-storage-copied = Copiado
settings-storage-again = Pedidos, páginas de ajuda e imagens sempre podem ser baixados da loja de novo.

settings-privacy = Privacidade
settings-privacy-store-title = O aplicativo só se comunica com { $store }
settings-privacy-store = O aplicativo se comunica com a loja e com mais ninguém. Não há anúncios, estatísticas de uso nem relatórios sobre o que você faz.
settings-privacy-search-title = Suas buscas ficam aqui
settings-privacy-search = O que você busca e o que você lê nunca saem deste computador.
settings-privacy-links-title = Os links abrem no navegador
settings-privacy-links = Você vê para onde um link leva antes que ele abra. Nada de outros lugares é carregado no aplicativo.
settings-privacy-encrypted-title = O que é salvo fica criptografado
settings-privacy-keychain = A chave fica no chaveiro deste computador e é aberta com sua conta de usuário.
settings-privacy-key-file = Este computador não tem chaveiro. A chave fica em um arquivo que só sua conta de usuário pode ler. Quem puder usar sua conta pode ler seus pedidos.
settings-privacy-key-path = O arquivo da chave

settings-about = Sobre
settings-about-version = Versão
settings-about-store = Loja
settings-about-website = Site
settings-about-email = E-mail
settings-about-hours = Horário de atendimento
settings-about-hours-line = { $days }, { $open } a { $close }

session-welcome-title = Boas-vindas à loja { $store }
session-welcome-lead = Seus pedidos e todas as respostas, aqui no seu computador. Mesmo sem conexão.
session-title = Entrar
session-lead = Para ter seus pedidos neste computador.
session-language = Idioma
session-sign-in-title = Entrar
session-sign-in-text = Seu navegador abre a página da loja { $store }. Sua senha fica lá.
session-sign-in = Entrar pelo navegador
session-look-up-title = Não tem conta?
session-look-up-text = Encontre um pedido pelo número e pelo seu e-mail.
session-look-up-open = Encontrar um pedido
session-help-title = Só quer ler?
session-help-text = As páginas de ajuda não exigem conta.
session-help-open = Ler a ajuda
session-private = O que chega aqui é salvo com criptografia neste computador e mostrado só a você.
session-offline-title = Não há conexão
session-offline-text = É preciso ter conexão para entrar. As páginas de ajuda que já estão aqui podem ser lidas agora.
session-already-title = Você já entrou na conta
session-already-text = Como { $account }.
session-already-guest = Como visitante, com um só pedido. Entre para ter todos aqui.
session-go-home = Ir para meus pedidos

session-wait-title = Continue no navegador
session-wait-text = Entre na página da loja { $store } e depois volte. Esta página se atualiza automaticamente.
session-wait-not-open = Nenhuma página abriu?
session-wait-copy-hint = Copie este endereço para um navegador neste computador:
session-wait-copy = Copiar o endereço
session-wait-copied = O endereço foi copiado
session-wait-open = Abrir a página de novo
session-wait-cancel = Cancelar o acesso
session-signed-in = Você entrou na conta. Seus pedidos estão sendo carregados.
session-failed-title = Não foi possível entrar
session-failed-text = A página pode ter sido fechada ou esperado tempo demais. Tente de novo.

session-find-title = Encontrar um pedido
session-find-text = O número do pedido está na confirmação que chegou por e-mail.
session-find-replaces-account = Você entrou como { $account }. Ao buscar um pedido, você sai da conta aqui: este computador fica só com esse pedido, até você entrar de novo.
session-find-replaces-guest = Ele toma o lugar do pedido que você buscou antes.
session-find-email = Endereço de e-mail
session-find-email-hint = O que você usou na compra
session-find-email-missing = Informe o e-mail usado na compra.
session-find-email-wrong = Isto não parece um endereço de e-mail. Ele deve ser parecido com nome@example.com.
session-find-number = Número do pedido
session-find-number-missing = Informe o número do pedido.
session-find-send = Buscar
session-find-back = Voltar
session-find-failed-title = Nenhum pedido encontrado
session-find-failed-text = Confira o e-mail e o número. A confirmação por e-mail pode levar alguns minutos para chegar depois da compra.
session-find-wait-title = Tentativas demais
session-find-wait-text =
    { $seconds ->
        [one] Para sua segurança, espere { $seconds } segundo.
        [many] Para sua segurança, espere { $seconds } de segundos.
       *[other] Para sua segurança, espere { $seconds } segundos.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Para sua segurança, espere { $minutes } minuto.
        [many] Para sua segurança, espere { $minutes } de minutos.
       *[other] Para sua segurança, espere { $minutes } minutos.
    }
session-find-wait-over = Agora você pode tentar de novo.
session-found = Seu pedido foi encontrado.

session-expired-title = Entre de novo na conta
session-expired-text = { $store } pede que você confirme que é você. Até lá, você vê seus pedidos como estavam.
session-expired-sign-in = Entrar de novo
