# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = 주문 내역
orders-list = 주문 목록
orders-search-label = 주문 검색
orders-search-placeholder = 주문 번호, 상품명, 운송장 번호
orders-filter-label = 보기
orders-filter-all = 전체
orders-filter-attention = 확인 필요
orders-filter-awaiting-payment = 결제 대기
orders-filter-processing = 상품 준비 중
orders-filter-shipped = 발송 완료
orders-filter-delivered = 배송 완료
orders-filter-cancelled = 취소됨
orders-sort-label = 정렬
orders-sort-newest-first = 최신순
orders-sort-oldest-first = 오래된순
orders-sort-last-changed = 최근 변경순
orders-found = 주문 { $count }건
orders-empty-title = 아직 주문이 없습니다
orders-empty-text = { $store }에서 주문하시면 모든 내용이 여기에 표시되며, 인터넷 없이도 볼 수 있습니다.
orders-none-found-title = 맞는 주문이 없습니다
orders-none-found-text = 검색어를 줄이거나 다른 필터를 선택해 보세요.
orders-show-all = 전체 주문 보기
orders-signed-out-title = 주문이 여기에 표시됩니다
orders-signed-out-text = 로그인하면 이 컴퓨터에서 모든 주문을 볼 수 있습니다. 주문 번호로 주문 하나만 찾을 수도 있습니다.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $title } 외 { $more }건
order-number = 주문 { $number }
order-placed = { $date } 주문
order-row-arrives = { $days } 도착 예정
order-row-arrives-near = { $day } 도착 예정
order-row-ships = { $date }까지 발송 예정
order-row-late = 예정일({ $date }) 지남
order-row-until = { $date }까지

## Status of an order

order-status-awaiting-payment = 결제 대기
order-status-awaiting-payment-meaning = 결제를 기다리고 있습니다. 결제하시면 24시간 이내에 주문 확인 안내를 보내고 준비를 시작합니다.
order-status-processing = 상품 준비 중
order-status-processing-meaning = 결제를 확인한 뒤 상품을 제작하거나 재고에서 꺼내 포장합니다.
order-status-shipped = 발송 완료
order-status-shipped-meaning = 포장을 마치고 배송사에 넘겼습니다. 배송지로 가는 중입니다.
order-status-delivered = 배송 완료
order-status-delivered-meaning = 배송사가 배송을 마쳤다고 알려 왔습니다.
order-status-cancelled = 취소됨
order-status-cancelled-meaning = 주문이 취소되었습니다. 더 발송되는 상품은 없습니다.
order-status-unknown = 진행 중
order-status-unknown-meaning = 이 버전의 앱으로는 표시할 수 없는 상태입니다. 앱을 업데이트하면 표시됩니다.

# Where an order in preparation stands.
order-sub-status-payment-received = 결제 접수
order-sub-status-payment-received-meaning = 결제가 접수되어 안전을 위해 확인하고 있습니다.
order-sub-status-payment-confirmed = 결제 확인
order-sub-status-payment-confirmed-meaning = 확인이 끝나 상품을 준비하고 있습니다.
order-sub-status-packaging = 준비 및 포장
order-sub-status-packaging-meaning = 상품을 준비하고 품질을 검사한 뒤 포장합니다.
order-sub-status-packaging-made = 제작 중
order-sub-status-packaging-made-meaning = 주문하신 옷을 제작하고 있습니다. 제작 기간 내내 상태가 그대로일 수 있습니다.
order-sub-status-packaging-fast-meaning = 상품을 포장하고 있습니다. 24시간 이내에 발송합니다.

## Steps of an order, from placing to the door

order-steps = 주문 진행 단계
order-step-awaiting-payment = 주문
order-step-payment-received = 결제 접수
order-step-payment-confirmed = 결제 확인
order-step-packaging = 준비 및 포장
order-step-packaging-made = 주문 제작
order-step-shipped = 배송사 인계
order-step-out-for-delivery = 배송 출발
order-step-delivered = 배송 완료
order-step-cancelled = 취소됨
order-step-state-done = 완료
order-step-state-current = 현재
order-step-state-ahead = 예정
order-step-expected = { $days } 예정
order-step-by = { $date }까지

## What comes next

order-next = 다음 단계
order-next-yours = 지금 하실 일
order-next-pay = 결제하러 가기
order-next-until = { $until }까지
order-next-awaiting-payment = 결제
order-next-payment-received = 결제 접수
order-next-payment-confirmed = 결제 확인(보통 24시간 이내)
order-next-packaging = 상품 준비
order-next-shipped = 배송사 인계
order-next-out-for-delivery = 배송 출발
order-next-delivered = 도착
order-next-cancelled = 주문 취소
order-next-by = { $date }까지
order-next-on = { $date }
order-next-window = { $days }
order-next-away = { $day }입니다
order-next-undated = 아직 날짜가 정해지지 않았습니다.
order-next-late-shipped = { $date }에 예정되어 있었습니다. 늦어져 죄송합니다.
order-next-late-delivered = { $date }까지 도착할 예정이었습니다. 늦어져 죄송합니다.
order-next-nothing = 더 기다리실 것이 없습니다.

## Things to look at. Title, then what to do about it.

attention-payment-due = 아직 결제되지 않았습니다
attention-payment-due-text = 쇼핑몰 페이지에서 결제하시면 준비를 시작합니다.
attention-payment-due-until = { $until }까지 쇼핑몰 페이지에서 결제하시면 준비를 시작합니다.
attention-payment-failed = 결제에 실패했습니다
attention-payment-failed-text = 청구된 금액은 없습니다. 쇼핑몰 페이지에서 다시 시도하거나 다른 결제 수단을 이용해 주세요.
attention-payment-failed-until = 청구된 금액은 없습니다. { $until }까지 쇼핑몰 페이지에서 다시 시도하거나 다른 결제 수단을 이용해 주세요.
attention-customs-action = 통관 절차에 확인이 필요합니다
attention-customs-action-text = 서류 제출이나 납부가 필요해 택배가 멈춰 있습니다. 택배 정보에 표시된 배송사에 연락해 주세요.
attention-customs-action-until = 서류 제출이나 납부가 필요해 택배가 멈춰 있습니다. { $until }까지 택배 정보에 표시된 배송사에 연락해 주세요.
attention-address-action = 주소를 확인해 주세요
attention-address-action-text = 배송사가 이 주소로 배송할 수 없었습니다. 택배 정보에 표시된 배송사에 연락해 주세요.
attention-address-action-until = 배송사가 이 주소로 배송할 수 없었습니다. { $until }까지 택배 정보에 표시된 배송사에 연락해 주세요.
attention-action-required = 배송사가 연락을 기다리고 있습니다
attention-action-required-text = 필요한 조치를 하실 때까지 배송이 진행되지 않습니다. 택배 정보에 표시된 배송사에 연락해 주세요.
attention-action-required-until = 필요한 조치를 하실 때까지 배송이 진행되지 않습니다. 늦어도 { $until }까지 처리해 주세요.
attention-pickup-ready = 찾아가실 수 있습니다
attention-pickup-ready-text = 택배가 수령 장소에 있습니다. 코드와 신분증을 가져가세요.
attention-pickup-ready-until = 택배를 수령 장소에서 { $until }까지 보관합니다. 코드와 신분증을 가져가세요.
attention-attempt-failed = 부재중이라 전달하지 못했습니다
attention-attempt-failed-text = 배송사가 방문했지만 아무도 없었습니다. 배송사에 연락해 다른 날을 정해 주세요.
attention-attempt-failed-until = 배송사가 방문했지만 아무도 없었습니다. { $until }까지 다른 날을 정해 주세요.
attention-parcel-lost = 택배가 분실된 것 같습니다
attention-parcel-lost-text = 배송사가 택배를 찾지 못하고 있습니다. 더 기다리지 마시고 이 주문에 대해 문의해 주세요.
attention-parcel-damaged = 택배가 파손되었습니다
attention-parcel-damaged-text = 배송사가 파손을 알려 왔습니다. 안의 상품이 망가졌다면 사진과 함께 알려 주세요.
attention-parcel-exception = 택배가 멈춰 있습니다
attention-parcel-exception-text = 배송사가 배송 중 문제를 알려 왔습니다. 보통 며칠 안에 배송이 다시 진행됩니다.
attention-parcel-returning = 택배가 반송되고 있습니다
attention-parcel-returning-text = 배송하지 못해 저희에게 돌아오고 있습니다. 이 주문에 대해 문의해 주세요.
attention-held-at-customs = 통관 중
attention-held-at-customs-text = 세관에서 택배를 검사하고 있습니다. 며칠 걸릴 수 있습니다. 따로 하실 일은 없습니다.
attention-late-to-ship = 발송이 예정보다 늦습니다
attention-late-to-ship-text = 죄송합니다. 아직 준비하고 있습니다.
attention-late-to-ship-since = { $since }까지 발송할 예정이었습니다. 죄송합니다. 아직 준비하고 있습니다.
attention-late-to-arrive = 도착이 예정보다 늦습니다
attention-late-to-arrive-text = 죄송합니다. 아직 배송 중입니다.
attention-late-to-arrive-since = { $since }까지 도착할 예정이었습니다. 죄송합니다. 아직 배송 중입니다.
attention-no-scan = 배송 정보가 업데이트되지 않고 있습니다
attention-no-scan-text = 택배가 며칠째 스캔되지 않았습니다. 다음 스캔은 도착 국가에서 이루어지는 경우가 많습니다.
order-attention = 확인할 내용
order-attention-see-parcel = 택배로 이동

## Milestones of a parcel

milestone-not-found = 아직 조회되지 않음
milestone-not-found-meaning = 배송사에 이 번호가 아직 등록되지 않았습니다. 며칠 걸릴 수 있습니다.
milestone-info-received = 배송 정보 접수
milestone-info-received-meaning = 배송사가 정보를 받고 택배를 기다리고 있습니다.
milestone-in-transit = 배송 중
milestone-in-transit-meaning = 택배가 이동하고 있습니다. 장거리 운송 중에는 며칠 동안 업데이트가 없을 수 있습니다.
milestone-out-for-delivery = 배송 출발
milestone-out-for-delivery-meaning = 오늘 도착할 예정입니다.
milestone-available-for-pickup = 수령 가능
milestone-available-for-pickup-meaning = 수령 장소에서 찾아가실 수 있습니다.
milestone-attempt-failed = 배송 시도 실패
milestone-attempt-failed-meaning = 배송사가 방문했지만 전달하지 못했습니다.
milestone-delivered = 배송 완료
milestone-delivered-meaning = 배송사가 전달을 마쳤다고 알려 왔습니다.
milestone-exception = 배송 중 문제
milestone-exception-meaning = 어떤 이유로 택배가 움직이지 못하고 있습니다.
milestone-returning = 반송 중
milestone-returning-meaning = 택배가 저희에게 돌아오고 있습니다.
milestone-returned = 반송 완료
milestone-returned-meaning = 택배가 저희에게 돌아왔습니다.
milestone-expired = 업데이트 없음
milestone-expired-meaning = 배송 정보가 오랫동안 업데이트되지 않았습니다.
milestone-unknown = 배송사 안내
milestone-unknown-meaning = 배송사가 알려 온 내용을 이 버전의 앱으로는 표시할 수 없습니다.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = 통관 중
sub-milestone-customs-meaning = 세관에서 택배를 검사하고 있습니다.
sub-milestone-delayed = 지연
sub-milestone-delayed-meaning = 택배가 이동하고 있지만 예정보다 늦습니다.
sub-milestone-address = 주소 문제
sub-milestone-address-meaning = 배송사가 이 주소로 배송할 수 없었습니다.
sub-milestone-damaged = 파손
sub-milestone-damaged-meaning = 배송사가 택배가 파손되었다고 알려 왔습니다.
sub-milestone-lost = 분실
sub-milestone-lost-meaning = 배송사가 택배를 찾지 못하고 있습니다.
sub-milestone-refused = 수취 거부
sub-milestone-refused-meaning = 배송지에서 택배를 받지 않았습니다.
sub-milestone-no-one-home = 부재중
sub-milestone-no-one-home-meaning = 배송사가 방문했지만 아무도 없었습니다.

## The four axes of an order

order-payment = 결제
order-payment-awaiting = 미결제
order-payment-awaiting-meaning = 결제를 기다리고 있습니다.
order-payment-authorized = 승인됨
order-payment-authorized-meaning = 금액이 승인되었으며 아직 청구되지 않았습니다.
order-payment-paid = 결제 완료
order-payment-paid-meaning = 전액이 결제되었습니다.
order-payment-partially-refunded = 부분 환불
order-payment-partially-refunded-meaning = 금액의 일부를 환불해 드렸습니다.
order-payment-refunded = 환불 완료
order-payment-refunded-meaning = 전액을 환불해 드렸습니다.
order-payment-failed = 결제 실패
order-payment-failed-meaning = 결제에 실패했습니다.

order-state = 주문
order-state-open = 진행 중
order-state-open-meaning = 저희가 처리할 일이 남아 있습니다.
order-state-completed = 완료
order-state-completed-meaning = 모두 처리되었습니다.
order-state-cancelled = 취소됨
order-state-cancelled-meaning = 더 발송되는 상품은 없습니다.

order-shipment = 배송
order-shipment-not-shipped = 발송 전
order-shipment-not-shipped-meaning = 아직 모든 상품이 발송 전입니다.
order-shipment-partially-shipped = 일부 발송
order-shipment-partially-shipped-meaning = 일부 상품을 발송했고 나머지도 곧 보냅니다.
order-shipment-shipped = 발송 완료
order-shipment-shipped-meaning = 모든 상품을 발송했습니다.
order-shipment-partially-delivered = 일부 배송 완료
order-shipment-partially-delivered-meaning = 일부 택배는 도착했고 나머지는 배송 중입니다.
order-shipment-delivered = 배송 완료
order-shipment-delivered-meaning = 모든 택배가 도착했습니다.

order-returns = 반품
order-returns-none = 없음
order-returns-none-meaning = 반품한 상품이 없습니다.
order-returns-requested = 신청됨
order-returns-requested-meaning = 반품을 신청하셨습니다.
order-returns-in-transit = 반품 배송 중
order-returns-in-transit-meaning = 반품하신 상품이 저희에게 오고 있습니다.
order-returns-received = 반품 도착
order-returns-received-meaning = 반품하신 상품이 도착해 확인하고 있습니다.
order-returns-refunded = 환불 완료
order-returns-refunded-meaning = 반품하신 상품의 금액을 환불해 드렸습니다.

## The page of an order

order-back = 전체 주문
order-not-found-title = 주문을 찾을 수 없습니다
order-where = 현재 위치
order-parcel-of = 택배 { $place }/{ $count }
order-parcel-one = 택배
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = 내용물
order-tracking-number = 운송장 번호
order-tracking-copy = 운송장 번호 복사
order-tracking-copied = 운송장 번호를 복사했습니다.
order-tracking-open = 배송사 페이지에서 조회
order-route = 거쳐 온 곳
order-timeline = 택배 이동 경로
order-timeline-more = 이전 기록 { $count }개 보기
order-timeline-empty = 배송사에서 아직 배송 정보를 보내지 않았습니다.
order-timeline-local = 시간은 각 현지 시간입니다.
order-carrier-says = 배송사 안내:
order-untracked-title = 일반 우편(배송 조회 불가)
order-untracked-text = 이 택배는 운송장 번호가 없어 배송 과정을 조회할 수 없습니다. 도착 예정일을 참고하세요.
order-untracked-shipped = { $date }에 발송했습니다.
order-carrier = 배송사
order-last-mile = 현지 배송사
order-carrier-call = { $name }에 전화
order-carrier-write = { $name }에 이메일 쓰기
order-carrier-visit = { $name } 페이지 열기
order-pickup = 수령 장소
order-pickup-hours = 영업시간
order-pickup-hours-line = { $days } { $open }~{ $close }
order-pickup-deadline = { $time }까지 수령
order-pickup-code = 코드
order-lines = 상품
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = 주문 제작
order-line-fast = 24시간 이내 발송
order-total-subtotal = 상품 금액
order-total-shipping = 배송비
order-total-shipping-free = 무료
order-total-tax = 세금
order-total-duties = 관세
order-total-discount = 할인
order-total = 총 결제 금액
order-total-refunded = 환불 금액
order-converted = 약 { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, { $day } 환율
order-address = 배송지
order-delivery = 배송
order-delivery-method = 배송 방법
order-delivery-tracked = 배송 조회 가능
order-delivery-untracked = 일반 우편(배송 조회 불가)
order-delivery-window = 도착 예정일
order-delivery-ship-date = 발송 예정일
order-delivery-processing = 준비 기간
order-delivery-processing-days = { $min }~{ $max }영업일
order-delivery-moved = 도착 예정일이 바뀌었습니다
order-delivery-was = { $days }({ $given } 안내)
order-copy-number = 주문 번호 복사
order-number-copied = 주문 번호를 복사했습니다.
order-requests = 문의 내역
order-notices = 데스크톱 알림
order-notices-on = 이 주문에 변동이 있으면 알려 드립니다.
order-notices-muted = 이 주문의 알림이 꺼져 있습니다. 알림은 목록에만 표시됩니다.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = 이 주문에 관한 도움
order-help-closed = 지금은 이용할 수 없는 항목
order-row-help = 도움 받기
order-articles = 관련 도움말

topic-until = { $until }까지
topic-until-shipped = 발송 전까지
topic-until-shipped-by = 발송 전까지(발송 예정일 { $date })
topic-until-arrived = 도착할 때까지
topic-until-confirmed = 결제가 확인될 때까지
topic-until-days = 도착 후 { $days }일까지
topic-always = 언제든지

topic-part-unshipped = 상품 { $total }개 중 { $count }개 발송 전
topic-part-missing = 상품 { $total }개 중 { $count }개 미도착
topic-part = 상품 { $total }개 중 { $count }개 해당
topic-part-earlier = 일부 상품은 { $until }까지만 가능

topic-begun = 작성하던 내용 이어 쓰기

topic-not-yet = 아직 불가
topic-no-longer = 더 이상 불가
topic-not-here = 이 주문은 해당 없음

topic-instead-change-address = 대신 배송지 변경하기
topic-instead-payment-issue = 대신 결제에 대해 문의하기
topic-instead-order-progress = 대신 진행 상황 문의하기
topic-instead-package-not-received = 대신 택배에 대해 문의하기
topic-instead-customs-duty = 대신 관세에 대해 문의하기
topic-instead-return-replace = 대신 반품 및 교환 신청하기
topic-instead-item-problem = 대신 상품 문제 알리기
topic-instead-cancel-order = 대신 주문 취소하기
topic-instead-contact = 대신 메시지 보내기

topic-closed-not-placed = 아직 주문이 확정되지 않았습니다. 결제가 확인되면 바로 확정됩니다.
topic-closed-not-paid = 아직 결제가 확인되지 않았습니다. 확인되면 바로 문의하실 수 있습니다.
topic-closed-payment-confirmed = 결제가 확인되어 문제가 없습니다.
topic-closed-payment-confirmed-at = { $at }에 결제가 확인되어 문제가 없습니다.
topic-closed-no-ship-date = 아직 발송 예정일이 정해지지 않아 늦어진 상태가 아닙니다.
topic-closed-before-ship-date = 아직 발송 예정일이 지나지 않았습니다.
topic-closed-before-ship-date-from = 아직 발송 예정일이 지나지 않았습니다. 그때까지 발송되지 않으면 { $from }부터 문의하실 수 있습니다.
topic-closed-not-shipped = 아직 발송된 상품이 없습니다. 발송되면 바로 문의하실 수 있습니다.
topic-closed-already-shipped = 이미 발송되었습니다.
topic-closed-already-shipped-at = { $at }에 발송되었습니다.
topic-closed-before-delivery-date = 아직 도착 예정일이 지나지 않았습니다.
topic-closed-before-delivery-date-from = 아직 도착 예정일이 지나지 않았습니다. 그때까지 도착하지 않으면 { $from }부터 문의하실 수 있습니다.
topic-closed-ready-for-pickup = 택배가 수령 장소에 있습니다.
topic-closed-ready-for-pickup-from = 택배가 수령 장소에 있습니다. 그곳에서 찾아가실 수 없다면 { $from }부터 문의하실 수 있습니다.
topic-closed-goes-back = 택배가 저희에게 반송되고 있어 도착하지 않습니다.
topic-closed-goes-back-at = 택배가 { $at }에 반송되기 시작해 도착하지 않습니다.
topic-closed-already-delivered = 배송사가 배송을 마쳤다고 알려 왔습니다. 택배를 찾을 수 없다면 알려 주세요.
topic-closed-already-delivered-at = 배송사가 { $at }에 배송을 마쳤다고 알려 왔습니다. 택배를 찾을 수 없다면 알려 주세요.
topic-closed-return-window-over = 신청 기간이 끝났습니다.
topic-closed-return-window-over-at = 신청 기간은 { $at }까지였습니다.
topic-closed-made-to-order = 주문 제작 상품이라 반품할 수 없습니다. 상품에 문제가 있다면 알려 주세요.
topic-closed-already-returned = 반품하신 상품이 도착했고 전액을 환불해 드렸습니다.
topic-closed-refunded = 전액을 환불해 드렸습니다.
topic-closed-cancelled = 주문이 취소되었습니다.
topic-closed-cancelled-at = { $at }에 주문이 취소되었습니다.
topic-closed-unknown = 지금은 이 주문에서 이용하실 수 없는 항목입니다.
topic-closed-opens = { $from }부터 문의하실 수 있습니다.

topic-change-address-not-placed = 아직 주문이 확정되지 않았습니다. 주문을 취소하고 올바른 주소로 다시 주문하실 수 있습니다.
topic-change-address-already-shipped = 이미 발송되어 배송지를 바꿀 수 없습니다.
topic-change-address-already-shipped-at = { $at }에 발송되어 배송지를 바꿀 수 없습니다.
topic-order-progress-already-shipped = 이미 발송되었습니다. 주문 페이지에서 현재 위치를 확인하실 수 있습니다.
topic-order-progress-already-shipped-at = { $at }에 발송되었습니다. 주문 페이지에서 현재 위치를 확인하실 수 있습니다.
topic-customs-duty-already-shipped = 이미 발송되었습니다. 내셔야 할 금액은 이제 배송사나 세관에서 확인하실 수 있습니다.
topic-customs-duty-already-shipped-at = { $at }에 발송되었습니다. 내셔야 할 금액은 이제 배송사나 세관에서 확인하실 수 있습니다.
topic-cancel-order-already-shipped = 이미 발송되어 취소할 수 없습니다.
topic-cancel-order-already-shipped-at = { $at }에 발송되어 취소할 수 없습니다.
topic-package-not-received-not-shipped = 지금 배송 중인 택배가 없습니다. 택배가 제때 도착하지 않으면 문의하실 수 있습니다.
topic-payment-issue-cancelled = 주문이 취소되어 결제하지 않으셔도 됩니다.
topic-payment-issue-cancelled-at = { $at }에 주문이 취소되어 결제하지 않으셔도 됩니다.
topic-payment-issue-refunded = 환불해 드렸습니다.
topic-payment-issue-refunded-at = 환불해 드렸습니다. { $at }까지 들어와야 하는 금액이니, 아직 받지 못하셨다면 알려 주세요.
topic-return-replace-return-window-over-at = 반품 신청 기간은 { $at }까지였습니다.
topic-item-problem-return-window-over-at = 상품 문제 접수 기간은 { $at }까지였습니다.
