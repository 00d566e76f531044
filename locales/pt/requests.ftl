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
request-state-withdrawn = Retirada
