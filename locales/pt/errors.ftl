# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Isto não está neste computador. Pode ter sido removido ou ainda não ter chegado.
error-offline = É preciso ter conexão, e não há nenhuma no momento. Tudo o que está salvo continua legível.
error-store-trouble = A loja não está respondendo direito no momento. Vamos tentar de novo automaticamente.
error-sign-in-failed = Não foi possível entrar. Tente de novo.
error-look-up-failed = Nenhum pedido foi encontrado com este e-mail e este número. Confira os dois.
error-too-many-attempts = Houve tentativas demais. Espere alguns minutos antes da próxima.
error-link-refused = Não é possível abrir este link com segurança, por isso ele fica fechado.
error-internal = Algo deu errado no aplicativo. Tente de novo.

error-title = Não foi possível mostrar
