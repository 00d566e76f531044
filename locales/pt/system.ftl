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
