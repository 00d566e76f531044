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
request-state-waiting-for-customer = 회신 필요
request-state-accepted = 승인됨
request-state-refused = 거절됨
request-state-done = 처리 완료
request-state-withdrawn = 철회됨
request-state-unknown = 처리 중

request-state-received-meaning = { $store }에서 문의를 접수했으며 답변을 드릴 예정입니다.
request-state-received-meaning-hours = { $store }에서 문의를 접수했습니다. 보통 { $hours }시간 이내에 답변을 드립니다.
request-state-in-review-meaning = { $store }에서 문의를 살펴보고 있습니다.
request-state-waiting-for-customer-meaning = { $store }에서 회신을 기다리고 있습니다. 아래에서 답장해 주세요.
request-state-accepted-meaning = { $store }에서 요청을 승인했습니다. 다음 절차는 메시지에서 확인하세요.
request-state-refused-meaning = { $store }에서 요청을 승인하지 않았습니다. 이유는 메시지에서 확인하세요.
request-state-done-meaning = 문의가 해결되었습니다.
request-state-withdrawn-meaning = 이 문의를 철회하셨습니다.
request-state-unknown-meaning = { $store }에서 처리하고 있습니다.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = 연결 대기 중
sending-waits-sign-in = 로그인 대기 중
sending-waits-store = 쇼핑몰 응답 대기 중
sending-waits-turn = 곧 전송
sending-waits-retry = { $when } 다시 전송
sending-sending = 보내는 중
sending-files = { $sent } / { $total }
stuck-label = 전송되지 않음
stuck-label-refused = 접수되지 않음

sending-files-label = 파일
sending-exposed = 이미 도착했을 수 있습니다. 다시 보내지만 한 번만 접수됩니다.
sending-edit = 수정
sending-resend = 그래도 보내기
sending-discard = 삭제
sending-stop = 보내지 않기
sending-replace-title = 작성하던 내용을 바꿀까요?
sending-replace-text = 여기에 아직 보내지 않은 다른 내용이 있습니다. 다시 수정하려는 내용으로 바뀝니다.
sending-replace-confirm = 바꾸기
sending-discard-title = 삭제할까요?
sending-discard-text = 보내지 않으며 되돌릴 수 없습니다.
sending-discard-confirm = 삭제

stuck-refused = { $store }에서 접수하지 않았습니다.
stuck-refused-topic-closed = 그사이 { $store }에서 더 이상 접수할 수 없게 되었습니다.
stuck-refused-line-not-eligible = { $store }에서 일부 상품 또는 수량을 접수하지 않았습니다.
stuck-refused-request-closed = 도착하기 전에 문의가 종료되었습니다.
stuck-refused-request-closed-at = 도착하기 전인 { $at }에 문의가 종료되었습니다.
stuck-superseded = 나중에 하신 요청으로 필요 없게 되어 보내지 않았습니다.
stuck-expired = 일주일 넘게 보내지 못해 전송을 멈췄습니다. 아직 필요하신가요?
stuck-gone = 관련 주문이나 문의를 { $store }에서 찾을 수 없습니다.
stuck-invalid = { $store }에서 이 내용을 읽을 수 없습니다. 수정해서 다시 보내 주세요.
stuck-attachment-refused = { $store }에서 파일 하나를 접수하지 않았습니다. 그 파일을 빼고 나머지를 다시 보내 주세요.
stuck-forbidden = 지금 로그인한 계정으로는 할 수 없습니다.

## Forms: what a customer fills in to ask for something

form-discarded = 임시 저장된 글을 삭제했습니다.

line-reason-changed-mind = 단순 변심
line-reason-too-small = 너무 작음
line-reason-too-large = 너무 큼
line-reason-not-as-described = 설명과 다름
line-reason-missing = 상품 누락
line-reason-wrong-item = 주문한 상품과 다름
line-reason-damaged = 파손
line-reason-defective = 작동 불량 또는 하자
line-reason-arrived-late = 너무 늦게 도착
line-reason-other = 기타 사유

wish-refund = 환불
wish-replacement = 교환
wish-store-credit = 예치금

form-back = 주문 { $number }
form-loading = 양식을 불러오는 중

form-articles = 아래 도움말에서 바로 해결될 수 있습니다
form-earlier = 이미 문의하신 내용이 있습니다
form-earlier-text = 최근 업데이트: { $date }. 덧붙이실 내용은 그 문의에 써 주세요.
form-earlier-open = 문의 열기

form-text-change-address = 더 알려 주실 내용
form-text-payment-issue = 결제에 어떤 문제가 있었나요?
form-text-payment-issue-hint = 예를 들면 오류 메시지, 카드 청구 내역, 오지 않은 확인 안내입니다. 카드 번호 전체는 절대 보내지 마세요.
form-text-order-progress = 무엇이 궁금하신가요?
form-text-order-progress-hint = 주문이 꼭 필요한 날짜가 있다면 알려 주세요.
form-text-package-not-received = 지금까지 무엇을 확인해 보셨나요?
form-text-package-not-received-hint = 예를 들면 이웃에게 물어보기, 우편함과 택배를 두는 곳 살펴보기, 배송사에 전화하기입니다.
form-text-customs-duty = 관세와 세금에 대해 무엇이 궁금하신가요?
form-text-customs-duty-hint = 세관이나 배송사에서 연락을 받으셨다면 알려 주세요. 안내문 사진이 있으면 도움이 됩니다.
form-text-return-replace = 상품에 대해 더 알려 주실 내용
form-text-item-problem = 어떤 일이 있었나요?
form-text-item-problem-hint = 한두 문장이면 충분합니다.
form-text-cancel-order = 취소하시려는 이유가 무엇인가요?
form-text-cancel-order-hint = 꼭 쓰지 않으셔도 되지만, 더 나아지는 데 도움이 됩니다.
form-text-contact = 무엇을 도와드릴까요?
form-optional = { $label }(선택)
form-room = { $count }자 남음

form-goods-return = 어떤 상품을 반품하시겠어요?
form-goods-problem = 어떤 상품에 문제가 있나요?
form-goods-count = { $total }개 중 { $count }개
form-goods-quantity = 수량
form-goods-less = 하나 줄이기
form-goods-more = 하나 늘리기
form-goods-reason-return = 사유
form-goods-reason-problem = 어떤 문제인가요?
form-goods-reason-choose = 사유 선택
form-goods-until = { $until }까지
form-goods-unshipped = 아직 발송되지 않음
form-goods-made = 주문 제작 상품이라 반품할 수 없음
form-goods-over = 신청 기간이 끝남

form-wish = 어떻게 처리해 드릴까요?

form-parcel = 어떤 택배가 오지 않았나요?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, 운송장 번호 없음

form-files = 사진 및 문서
form-files-add = 파일 추가
form-files-hint = JPEG, PNG, WebP, HEIC, PDF 파일을 보낼 수 있습니다. 파일을 여기로 끌어다 놓거나 사진을 붙여 넣어도 됩니다.
form-files-drop = 여기에 파일을 놓으세요
form-files-private = 사진의 위치 정보와 카메라 정보는 보내기 전에 지워집니다.
form-files-coming = 준비하는 중
form-files-remove = { $name } 빼기
form-files-dismiss = { $name } 안내 닫기

## The service record: everything the customer asked, and what they began to write.

requests-title = 문의 내역
requests-lead = { $store }에 문의하신 내용과 그 결과입니다.
requests-needs = 확인 필요
requests-news = 새 답변
requests-drafts = 보내지 않은 글
requests-open = 진행 중
requests-ended = 종료됨
requests-ask-order = 주문 관련 문의
requests-ask-other = 기타 문의
requests-empty-title = 아직 문의가 없습니다
requests-empty-text = { $store }에 문의하신 내용과 모든 답변이 여기에 표시됩니다. 문의는 연결되는 대로 전송됩니다.
requests-signed-out-title = 문의가 여기에 없습니다
requests-signed-out-text = 로그인하면 문의하신 내용과 답변을 볼 수 있습니다. 계정이 없다면 문의하신 주문을 찾아보세요.

request-row-you = 나:
request-row-store = { $store }:
request-row-unread = 새 답변

requests-draft-orphaned = 관련 주문이나 문의가 더 이상 이 컴퓨터에 없습니다.
requests-draft-files = 파일 { $count }개
requests-draft-continue = 이어 쓰기
requests-draft-read = 읽기
requests-draft-discard = 임시 저장된 글 ‘{ $topic }’ 삭제
requests-orphan-title = 더 이상 보낼 수 없습니다
requests-orphan-text = 관련 주문이나 문의가 더 이상 이 컴퓨터에 없습니다. 글을 복사해 다른 곳에서 쓰실 수 있습니다.
request-copy-text = 글 복사
request-text-copied = 글을 복사했습니다.
form-files-wanted = 사진이 있으면 다시 여쭙지 않고 바로 답변드릴 수 있습니다.

form-address = 어디로 보내 드릴까요?
form-address-country = 국가 또는 지역
form-address-name = 성명
form-address-line = 주소 { $number }
form-address-line-hint = 도로명과 건물 번호, 필요하면 동·호수, 층, 회사명까지 입력해 주세요.
form-address-city = 도시 또는 시/군/구
form-address-code = 우편번호
form-address-code-own = 우편번호({ $own })
form-address-region-state = 주
form-address-region-province = 도/주
form-address-region-prefecture = 도도부현
form-address-region-county = 카운티
form-address-region-region = 지역
form-address-phone = 전화번호
form-address-phone-hint = 배송할 때 확인이 필요하면 배송사가 연락합니다.
form-address-example = 예: { $example }
form-address-code-odd = 그곳의 우편번호는 보통 형식이 다릅니다. 확인해 주세요.
form-address-after = 변경 후
form-address-before = 변경 전

form-next = 보낸 다음에는
form-next-send = { $store }에 바로 전송됩니다. 답변은 이 앱에 표시됩니다.
form-next-offline = 지금은 연결되어 있지 않습니다. 이 컴퓨터에 안전하게 보관했다가 연결되는 대로 보냅니다.
form-next-sign-in = 이 컴퓨터에 안전하게 보관했다가 다시 로그인하시면 바로 보냅니다.
form-next-answer = { $store }에서 보통 { $hours }시간 이내에 답변을 드립니다.
form-next-answer-open = { $store }의 담당자가 읽고 답변을 드립니다.
form-next-hours = 답변 시간:
form-next-change-address = 그사이 택배를 배송사에 넘겼다면 배송지를 바꿀 수 없습니다. 그때는 대신 할 수 있는 방법을 알려 드립니다.
form-next-payment-issue = 문의하셔도 두 번 청구되지 않습니다. 결제에 문제가 있었다면 다음 절차를 알려 드립니다.
form-next-order-progress = 주문이 어디까지 진행되었는지 확인해 발송 시기를 알려 드립니다.
form-next-package-not-received = 배송사에 택배의 위치를 확인합니다. 분실되었다면 교환이나 환불을 안내해 드립니다.
form-next-customs-duty = 관세는 세관에서 정합니다. 저희가 아는 내용을 알려 드립니다.
form-next-return-replace = 답변을 드릴 때까지 상품을 그대로 보관해 주세요. 반품이 가능하면 보내실 곳을 알려 드립니다.
form-next-item-problem = 답변을 드릴 때까지 상품과 포장재를 보관해 주세요.
form-next-cancel-order = 그사이 주문을 배송사에 넘겼다면 취소할 수 없습니다. 그때는 반품하실 수 있습니다.
form-next-money = 취소할 수 있으면 { $days }일 이내에 결제하신 수단으로 환불해 드립니다(환불 금액 { $money }).
form-next-money-reserved = 취소할 수 있으면 은행이나 카드사의 승인이 해제됩니다(승인 금액 { $money }).
form-next-money-unpaid = 아직 결제하지 않은 주문이라 환불할 금액이 없습니다.

form-send = 보내기
form-saved = 임시 저장됨
form-not-saved = 임시 저장하지 못했습니다
form-discard = 임시 저장된 글 삭제

form-check = { $count }곳을 확인해 주세요
form-fault-missing = 입력해 주세요.
form-fault-reason = 사유를 선택해 주세요.
form-fault-wish = 원하시는 처리 방법을 선택해 주세요.
form-fault-parcel = 택배를 선택해 주세요.
form-fault-same = 지금 배송지와 같은 주소입니다.
form-fault-long = { $count }자를 줄여 주세요.
form-fault-at = { $field }: { $fault }

form-closed = 지금 이 주문에서는 신청할 수 없습니다
form-gone = 이 주문은 더 이상 이 컴퓨터에 없습니다
form-gone-text = 쇼핑몰에서 삭제되었거나 다른 계정으로 로그인하셨을 수 있습니다.
form-kept = 작성하신 글은 보관되어 있습니다
form-copy = 글 복사
form-copied = 글을 복사했습니다
form-to-order = 주문으로 돌아가기

form-contact-out = { $store }에 문의하려면 로그인하세요
form-contact-out-text = 그러면 이 앱에서 답변을 받으실 수 있습니다.
form-contact-guest = 주문 문의
form-contact-guest-text = 주문 하나만 조회하고 계시므로 문의는 그 주문에 등록됩니다.
form-contact-guest-open = 주문으로 이동

## One request with its messages

thread-not-found-title = 이 문의는 여기에 없습니다
thread-not-found-text = 다른 곳에서 보낸 뒤 아직 도착하지 않았거나 삭제되었을 수 있습니다.
thread-all = 전체 문의
thread-asked = 문의일: { $date }
thread-order = 주문
thread-asked-for = 문의하신 내용
thread-line = { $title } × { $count }
thread-line-unknown = 주문한 상품
thread-wish = 원하시는 처리 방법
thread-address = 새 배송지
thread-parcel = 택배

thread-messages = 메시지
thread-unsent = 아직 보내지 않음
thread-you = 나
thread-pictures = 사진
thread-files = 파일
thread-picture-larger = { $name } 크게 보기
thread-file-save = 저장
thread-file-saved = 저장 위치: { $path }

thread-news-answer = { $store }의 새 답변
thread-news-state = 현재: { $state }

thread-reply-title = { $store }에 메시지 쓰기
thread-send = 보내기
thread-draft-kept = 임시 저장됨
thread-message-kept = 메시지를 보냅니다.
thread-left-title = 작성하던 글
thread-left-text = 문의가 종료되어 더 이상 보낼 수 없습니다. 글은 복사하실 수 있습니다.

thread-withdraw = 문의 철회
thread-withdraw-title = 이 문의를 철회할까요?
thread-withdraw-text = 더 이상 원하지 않으신다는 것을 { $store }에 바로 알립니다.
thread-withdrawing = 이 문의를 철회하셨습니다

thread-reopen-until = 해결되지 않았나요? { $date }까지 다시 열 수 있습니다.
thread-reopen-text = 해결되지 않았나요? 문의를 다시 열 수 있습니다.
thread-reopen = 다시 열기
thread-reopen-title = 무엇이 해결되지 않았나요?
thread-reopen-send = 다시 열기

thread-rating-title = { $store }의 응대는 어떠셨나요?
thread-rating-stars = 별점
thread-rating-1 = 나쁨
thread-rating-2 = 아쉬움
thread-rating-3 = 보통
thread-rating-4 = 좋음
thread-rating-5 = 매우 좋음
thread-rating-given = { $name }(별 5개 중 { $stars }개)
thread-rating-text = 좋았던 점과 아쉬웠던 점
thread-rating-send = 보내기
thread-rating-change = 변경
