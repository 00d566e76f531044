# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = 본문으로 건너뛰기
app-close = 닫기
app-cancel = 취소
app-retry = 다시 시도
app-go-home = 홈으로 이동
app-toasts = 안내 메시지
app-text-size = 글자 크기: { $percent }
app-window-title = { $screen } – { $store }
screen-home = 홈
screen-orders = 주문 내역
screen-order = 주문
screen-ask = 주문 문의
screen-contact = 문의하기
screen-requests = 문의 내역
screen-request = 문의
screen-notices = 알림
screen-help = 도움말
screen-category = 도움말
screen-article = 도움말
screen-search = 검색
screen-settings = 설정
screen-welcome = 환영합니다
screen-nowhere = 없는 페이지
app-nowhere-title = 없는 페이지입니다
app-nowhere-text = 오래된 주소일 수 있습니다. 저장된 내용은 모두 그대로 있습니다.
app-loading = 불러오는 중

# The name of the navigation; only heard by screen readers.
nav-label = 주 메뉴
nav-brand = { $store }, 홈
nav-home = 홈
nav-orders = 주문 내역
nav-requests = 문의 내역
nav-requests-waiting = 확인할 항목 { $count }건
nav-notices = 알림
nav-notices-unread = 읽지 않음 { $count }건
nav-help = 도움말
nav-settings = 설정

# The one search box over orders and help articles.
search-label = 주문과 도움말 검색
search-placeholder = 주문과 도움말 검색
search-clear = 검색어 지우기

# The name of the status line; only heard by screen readers.
sync-label = 업데이트 상태
sync-state-starting = 시작하는 중
sync-state-syncing = 업데이트 중
sync-state-live = 연결됨
sync-state-offline = 오프라인
sync-state-store-trouble = 쇼핑몰이 응답하지 않음
sync-updated = 업데이트: { $ago }
sync-as-of = { $time } 기준
sync-never = 아직 업데이트하지 않음
sync-now = 지금 업데이트

link-web-title = 브라우저에서 열까요?
link-web-text = 이 링크는 앱 밖의 다음 주소로 연결됩니다.
link-web-open = 열기
link-mailto-title = 이메일을 쓸까요?
link-mailto-text = 이메일 프로그램에서 다음 주소로 보내는 메일이 열립니다.
link-mailto-open = 메일 쓰기
link-tel-title = 전화할까요?
link-tel-text = 전화 프로그램에서 다음 번호가 열립니다.
link-tel-open = 전화하기

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = 확인이 필요한 주문이 { $count }건 있습니다
home-title-requests = 확인이 필요한 문의가 { $count }건 있습니다
home-title-answers = 새 답변이 { $count }건 있습니다
home-title-calm = 지금 확인하실 일이 없습니다
home-lead-moving = 주문 { $count }건이 진행 중입니다.
home-lead-still = 지금 진행 중인 주문이 없습니다.
home-needs = 지금 확인하실 일
home-watch = 예정과 조금 다른 주문
home-requests = 내 문의
home-all-requests = 전체 문의
home-request-asks = { $store }의 질문:
home-request-answered = { $store }의 답변:
home-moving = 진행 중인 주문
home-recent = 최근 변경
home-recent-list = 최근 14일
home-all-orders = 전체 주문
home-show-more = { $count }건 더 보기
home-happened-date-moved = 도착 예정일이 바뀌었습니다
home-happened-place = { $what }, { $place }
home-empty-title = 첫 주문이 여기에 표시됩니다
home-empty-text = 주문에 관한 모든 내용과 도움말 센터의 답변이 이 컴퓨터에 저장되어 인터넷 없이도 볼 수 있습니다.
home-empty-help = 도움말 읽기
home-signed-out-title = 주문의 모든 것을 언제나 가까이
home-signed-out-text = { $store }에 한 번만 로그인하세요. 그다음부터는 모든 주문, 택배, 답변이 이 컴퓨터에 저장되어 인터넷 없이도 볼 수 있습니다.
home-sign-in = 로그인
home-look-up = 주문 하나 찾기
home-help-anyway = 도움말은 로그인하지 않아도 읽을 수 있습니다.
home-help-open = 도움말 열기
home-offline-title = 오프라인 상태입니다
home-offline-text = { $time } 기준 내용입니다. 연결되면 자동으로 업데이트됩니다.
home-first-title = 주문을 이 컴퓨터로 가져오고 있습니다
home-first-text = 지금 바로 둘러보셔도 됩니다. 가져온 내용은 모두 읽을 수 있습니다.
home-first-orders = 주문
home-first-help = { $language } 도움말
home-first-count = { $total }개 중 { $done }개

## Notices: what happened to the orders, and what did not happen in time

notices-title = 알림
notices-lead = 주문의 변동 사항과 늦어지고 있는 일을 알려 드립니다.
notices-filter = 보기
notices-filter-all = 전체
notices-filter-unread = 읽지 않음
notices-filter-wrong = 확인 필요
notices-read-all = 모두 읽음으로 표시
notices-choose = 받을 알림 선택
notices-empty-title = 아직 알림이 없습니다
notices-empty-text = 주문에 변동이 있거나 예정된 일이 제때 이루어지지 않으면 여기에 표시됩니다.
notices-all-read-title = 모두 읽으셨습니다
notices-all-read-text = 다음 알림은 여기에 자동으로 표시됩니다.
notices-nothing-wrong-title = 모두 예정대로 진행되고 있습니다
notices-nothing-wrong-text = 늦어지거나 확인이 필요한 알림이 없습니다.
notices-show-all = 모든 알림 보기
notices-signed-out-title = 여기에는 알림이 없습니다
notices-signed-out-text = 로그인하시면 주문 소식을 알려 드립니다. 계정이 없으면 주문 하나만 찾아볼 수 있습니다.

notice-order-confirmed = 주문이 확정되었습니다
notice-order-shipped = 주문하신 상품이 발송되었습니다
notice-order-delivered = 주문하신 상품이 배송 완료되었습니다
notice-order-cancelled = 주문이 취소되었습니다
notice-delivery-date-moved = 도착 예정일이 바뀌었습니다
notice-action-required = 주문에 확인하실 일이 있습니다
notice-refunded = 환불해 드렸습니다
notice-request-answered = 문의에 답변이 도착했습니다
notice-ship-date-passed = 아직 발송되지 않았습니다
notice-no-scan = 배송 정보가 업데이트되지 않고 있습니다
notice-delivery-window-passed = 아직 도착하지 않았습니다
notice-pickup-deadline-near = 택배를 찾아가세요
notice-return-window-ending = 반품 기한이 곧 끝납니다
notice-payment-due = 아직 결제되지 않았습니다
notice-request-unanswered = 문의에 아직 답변이 없습니다

notice-order-cancelled-text = 더 발송되는 상품은 없습니다.
notice-delivery-date-moved-text = 새 예정일은 주문 페이지에서 확인하실 수 있습니다.
notice-action-required-text = 처리하실 때까지 진행되지 않습니다. 해야 할 일은 주문 페이지에 나와 있습니다.
notice-ship-date-passed-text = { $date }까지 발송할 예정이었습니다. 진행 상황을 문의하실 수 있습니다.
notice-no-scan-text = 며칠째 배송 정보가 업데이트되지 않았습니다. 다음 스캔은 도착 국가에서 이루어지는 경우가 많습니다.
notice-delivery-window-passed-text = { $date }까지 도착할 예정이었습니다. 어디에 있는지 문의하실 수 있습니다.
notice-pickup-deadline-near-text = 수령 장소에서 { $until }까지 보관합니다. 그 뒤에는 반송됩니다.
notice-return-window-ending-text = { $until }까지 반품하실 수 있습니다.
notice-payment-due-text = { $until }까지 쇼핑몰 페이지에서 결제해 주세요. 그렇지 않으면 주문이 취소됩니다.
notice-request-unanswered-text = 평소보다 오래 걸리고 있습니다. 문의에 메시지를 다시 보내실 수 있습니다.

notice-ask-order-progress = 진행 상황 문의
notice-ask-package-not-received = 택배 문의
notice-ask-payment-issue = 결제 문의
notice-ask-return-replace = 반품 및 교환
notice-ask-contact = 문의하기
notice-calendar = 캘린더에 추가
notice-calendar-kept = 캘린더 일정을 저장했습니다. 저장 위치: { $path }. 파일을 열면 캘린더에 추가할 수 있습니다.
notice-mark-read = 읽음으로 표시
notice-unread = 읽지 않음

notice-mute = 이 주문 알림 끄기
notice-unmute = 이 주문 알림 켜기
notice-order-muted = 이 주문의 알림을 껐습니다. 알림은 목록에만 표시됩니다.
notice-order-unmuted = 이 주문의 알림을 다시 켰습니다.
notice-muted = 알림 꺼짐
