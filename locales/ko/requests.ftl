# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = 배송지 변경
topic-payment-issue = 결제 문제
topic-order-progress = 진행 상황 문의
topic-package-not-received = 택배 미수령
topic-customs-duty = 관세 및 세금
topic-return-replace = 반품 및 교환
topic-item-problem = 상품 문제
topic-cancel-order = 주문 취소
topic-contact = 문의하기

# How far a request is.
request-state-received = 접수됨
request-state-in-review = 검토 중
request-state-waiting-for-customer = 회신 대기
request-state-accepted = 승인됨
request-state-refused = 거절됨
request-state-done = 처리 완료
request-state-withdrawn = 철회됨
