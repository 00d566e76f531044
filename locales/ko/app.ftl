# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = 본문으로 건너뛰기
app-close = 닫기
app-cancel = 취소
app-retry = 다시 시도
app-go-home = 홈으로 이동
app-toasts = 알림
app-window-title = { $screen } – { $store }
screen-home = 홈
screen-orders = 주문 내역
screen-order = 주문
screen-ask = 주문 문의
screen-contact = 문의하기
screen-requests = 문의 내역
screen-request = 문의
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
sync-state-store-trouble = 상점이 응답하지 않음
sync-updated = { $ago } 업데이트
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
home-request-asks = { $store }의 질문: { $text }
home-request-answered = { $store }의 답변: { $text }
home-moving = 진행 중인 주문
home-recent = 최근 변경
home-recent-list = 최근 14일
home-all-orders = 전체 주문
home-show-more = { $count }개 더 보기
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
home-first-text = 지금 바로 둘러보셔도 됩니다. 도착한 내용은 모두 읽을 수 있습니다.
home-first-orders = 주문
home-first-help = { $language } 도움말
home-first-count = { $total }개 중 { $done }개
