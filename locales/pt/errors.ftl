# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Isto não está neste computador. Pode ter sido removido ou ainda não ter chegado.
error-offline = É preciso ter conexão, e não há nenhuma no momento. Tudo o que está salvo continua legível.
error-store-trouble = A loja não está respondendo direito no momento. Vamos tentar de novo automaticamente.
error-sign-in-failed = Não foi possível entrar. Tente de novo.
error-look-up-failed = Nenhum pedido foi encontrado com este e-mail e este número. Confira os dois.
error-too-many-attempts = Houve tentativas demais. Espere alguns minutos antes da próxima.
error-link-refused = Não é possível abrir este link com segurança, por isso ele fica fechado.
error-no-pack = Este arquivo não contém páginas de ajuda para este aplicativo, ou contém só uma parte. Nada foi alterado.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Escreva algumas palavras ou adicione uma foto.
error-text-too-long = Este texto é longo demais para ser enviado. Encurte-o, por favor.
error-no-lines = Escolha pelo menos um item.
error-line-not-eligible = Um dos itens, ou essa quantidade, não pode mais ser escolhido. Confira a lista de novo.
error-address-incomplete = Falta uma parte do endereço.
error-too-many-attachments = Já há arquivos demais. Este não foi adicionado.
error-topic-closed = Isto não é mais possível para o pedido. O que você escreveu continua salvo.
error-on-its-way = O envio já começou e não pode mais ser alterado.

## Why one file is not added to a message

error-file-empty = Este arquivo está vazio.
error-file-too-large = Este arquivo é grande demais. O tamanho máximo é { $size }.
error-file-type = Só é possível enviar imagens (JPEG, PNG, WebP, HEIC) e arquivos PDF.
error-file-damaged = Não é possível abrir este arquivo. Talvez esteja danificado.
error-file-pixels = Esta imagem tem pixels demais. Uma cópia menor é suficiente.

## Anything else

error-internal = Algo deu errado no aplicativo. Tente de novo.

error-title = Não foi possível mostrar
