# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = 설정

# Language and money.
settings-words = 언어 및 통화
settings-language = 언어
settings-language-hint = 바로 바뀌며, 보던 화면은 그대로입니다.
settings-language-system = 이 컴퓨터 설정 사용
settings-currency = 가격 표시 통화
settings-currency-hint = 주문에는 결제하신 통화가 그대로 표시됩니다. 환산한 금액은 그 옆에 환율과 기준일을 함께 표시합니다.
settings-currency-paid = 결제한 통화 그대로
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = 쇼핑몰에 처음 연결되면 통화를 선택할 수 있습니다.

# How the app looks.
settings-look = 화면 모양
settings-theme = 화면 모드
settings-theme-system = 이 컴퓨터 설정 사용
settings-theme-light = 밝게
settings-theme-dark = 어둡게
settings-text-size = 글자 크기
settings-text-size-hint = 글자 주변의 요소도 함께 커집니다.

# Who is signed in.
settings-account = 계정
settings-account-signed-in = 로그인됨
settings-account-unknown = { $store } 계정
settings-account-guest = 비회원
settings-account-guest-text = 주문 하나를 찾아보셨습니다. 로그인하면 모든 주문을 여기에서 볼 수 있습니다.
settings-account-out = 로그인하지 않음
settings-account-out-text = 도움말은 계정 없이도 볼 수 있습니다. 로그인하면 주문을 여기에서 볼 수 있습니다.
settings-account-waiting = 로그인하는 중
settings-account-waiting-text = 브라우저에 쇼핑몰 페이지가 열려 있습니다. 마치면 여기로 돌아오세요.
settings-account-expired-text = 저장된 내용은 그대로 읽을 수 있습니다. 새 소식을 받으려면 다시 로그인해 주세요.
settings-account-show-waiting = 보기
settings-sign-in = 로그인
settings-sign-in-again = 다시 로그인
settings-look-up = 주문 찾기
settings-sign-out = 로그아웃

# Asked before signing out.
settings-sign-out-title = 이 컴퓨터에서 로그아웃할까요?
settings-sign-out-lost = 아직 보내지 않은 내용이 있습니다
settings-sign-out-unsent = 연결이나 확인을 기다리느라 아직 보내지 못한 내용이 { $count }건 있습니다. 로그아웃하면 사라집니다.
settings-sign-out-drafts = 로그아웃하면 임시 저장된 글 { $count }건이 사라집니다.
settings-sign-out-look = 확인하기
settings-sign-out-lead-gone = 이 컴퓨터에서 삭제되는 내용:
settings-sign-out-orders =
    { $count ->
        [0] 주문과 택배 정보
       *[other] 주문 { $count }건과 택배 정보
    }
settings-sign-out-messages = 주문에 관한 메시지(아직 보내지 않은 것 포함)
settings-sign-out-read = 읽은 도움말 기록
settings-sign-out-key = 로그인 정보
settings-sign-out-lead-kept = 그대로 남는 내용:
settings-sign-out-help = 도움말과 북마크
settings-sign-out-choices = 언어와 화면 모양 설정
settings-sign-out-store = { $store }에서는 아무것도 삭제되지 않습니다. 다시 로그인하면 주문이 다시 표시됩니다.
settings-sign-out-guest = { $store }에서는 아무것도 삭제되지 않습니다. 언제든지 주문을 다시 찾을 수 있습니다.
settings-sign-out-offline = 인터넷에 연결되어 있지 않습니다. 이 컴퓨터의 로그인 정보는 지금 지우고, 연결되는 대로 쇼핑몰에 알립니다.
settings-sign-out-stay = 로그인 유지
settings-signed-out = 로그아웃했습니다. 주문을 이 컴퓨터에서 삭제했습니다.

settings-notices = 알림
settings-notices-private = 이 설정은 이 컴퓨터에만 저장됩니다. 앱의 알림 목록에는 항상 모든 알림이 표시됩니다.
settings-notices-toasts = 데스크톱 알림
settings-notices-toasts-hint = 변동이 있으면 화면에 짧은 메시지를 보여 줍니다. 창을 닫아도 표시됩니다.
settings-notices-only-wrong = 문제가 있을 때만
settings-notices-only-wrong-hint = 예정과 다르거나 확인이 필요한 일만 알려 드립니다.
settings-notices-kinds = 받을 알림
settings-notices-kinds-chosen = { $total }개 중 { $count }개 선택
settings-notices-news = 주문 소식
settings-notices-wrong = 예정과 다르거나 확인이 필요한 일
settings-notice-order-confirmed = 주문 확정
settings-notice-order-shipped = 발송 완료
settings-notice-order-delivered = 배송 완료
settings-notice-order-cancelled = 주문 취소
settings-notice-delivery-date-moved = 도착 예정일 변경
settings-notice-action-required = 확인하실 일
settings-notice-refunded = 환불
settings-notice-request-answered = 문의 답변
settings-notice-ship-date-passed = 발송 지연
settings-notice-no-scan = 며칠째 배송 정보 없음
settings-notice-delivery-window-passed = 배송 지연
settings-notice-pickup-deadline-near = 택배 수령 기한 임박
settings-notice-return-window-ending = 반품 기한 임박
settings-notice-payment-due = 결제 기한 임박
settings-notice-request-unanswered = 문의 답변 지연
settings-notices-quiet = 방해 금지 시간
settings-notices-quiet-hint = 그동안의 소식은 시간이 끝나면 한 번에 알려 드립니다.
settings-notices-quiet-from = 시작
settings-notices-quiet-to = 종료
settings-notices-digest = 하루 한 번 요약
settings-notices-digest-hint = 알림을 하나씩 보내는 대신, 하루에 한 번 새 소식을 모아 알려 드립니다.
settings-notices-digest-at = 시각
settings-notices-muted = 알림을 끈 주문
settings-notices-muted-hint = 알림은 목록에만 표시됩니다.
settings-notices-muted-none = 없습니다. 주문 페이지와 알림 목록에서 주문별로 알림을 끌 수 있습니다.
settings-notices-unmute = 주문 { $order } 알림 켜기
settings-notices-muted-gone = 이 컴퓨터에 없는 주문

settings-running = 창과 시작
settings-background = 창을 닫을 때
settings-background-hint = 창이 없어도 앱이 계속 소식을 알려 드립니다. 이때 메모리를 조금만 사용합니다.
settings-background-stay = 계속 실행
settings-background-quit = 종료
settings-background-unasked = 창을 처음 닫을 때 여쭤봅니다.
settings-background-no-tray = 이 데스크톱에는 시계 옆에 창 없는 앱을 표시할 자리가 없습니다. 그래서 창을 닫으면 앱이 종료됩니다.
settings-autostart = 이 컴퓨터에 로그인하면 열기
settings-autostart-hint = 앱이 창 없이 시계 옆에서 시작되어 소식을 알려 드립니다.

# Help pages in several languages.
settings-help = 이 컴퓨터의 도움말
settings-help-lead = 다음 언어의 도움말은 인터넷 없이도 읽을 수 있습니다.
settings-help-size = 글 { $count }개, { $size }
settings-help-own = 사용 중인 언어
settings-help-main = 쇼핑몰의 기본 언어
settings-help-whole = 완료
settings-help-partly = 아직 일부만 있음
settings-help-coming = 복사하는 중
settings-help-coming-offline = 다음 연결 때 가져옴
settings-help-remove = { $language } 도움말 삭제
settings-help-removed = { $language } 도움말을 이 컴퓨터에서 삭제했습니다.
settings-undo = 실행 취소
settings-help-add = 언어 추가
settings-help-add-choose = 언어 선택
settings-help-all = 쇼핑몰의 모든 언어가 있습니다.
settings-help-file = 파일에서 추가
settings-help-file-done = { $language } 도움말을 추가했습니다(글 { $count }개).

# What is stored.
settings-storage = 이 컴퓨터에 저장된 내용
settings-storage-cache = 주문과 도움말
settings-storage-orders =
    { $count ->
        [0] 주문 없음
       *[other] 주문 { $count }건
    }
settings-storage-media = 이미지
settings-storage-local = 설정과 작성한 내용
settings-storage-total = 전체
settings-storage-limit = 이미지 보관
settings-storage-limit-hint = 최근 주문과 사용 중인 언어의 도움말 이미지를 먼저 보관합니다. 다른 이미지는 볼 때 가져옵니다.
settings-storage-up-to = 최대 { $size }
settings-storage-all = 모두
settings-storage-folder = 이 컴퓨터의 폴더
settings-storage-copy = 복사
settings-storage-copied = 복사함
settings-storage-again = 주문, 도움말, 이미지는 언제든지 쇼핑몰에서 다시 가져올 수 있습니다.

# What happens to the customer's data, in plain words.
settings-privacy = 개인정보 보호
settings-privacy-store-title = { $store }에만 연결합니다
settings-privacy-store = 앱은 쇼핑몰하고만 통신합니다. 광고, 방문 집계, 사용 기록 전송은 전혀 없습니다.
settings-privacy-search-title = 검색은 여기에만 남습니다
settings-privacy-search = 무엇을 검색하고 읽는지는 이 컴퓨터 밖으로 나가지 않습니다.
settings-privacy-links-title = 링크는 브라우저에서 열립니다
settings-privacy-links = 링크가 열리기 전에 어디로 가는지 볼 수 있습니다. 앱은 다른 곳에서 아무것도 불러오지 않습니다.
settings-privacy-encrypted-title = 저장된 내용은 암호화됩니다
settings-privacy-keychain = 암호 키는 이 컴퓨터의 키체인에 있으며 사용자 계정으로 열립니다.
settings-privacy-key-file = 이 컴퓨터에는 키체인이 없습니다. 암호 키는 사용자 계정만 읽을 수 있는 파일에 있습니다. 이 계정을 쓸 수 있는 사람은 주문도 읽을 수 있습니다.
settings-privacy-key-path = 암호 키 파일

# The app itself.
settings-about = 정보
settings-about-version = 버전
settings-about-store = 쇼핑몰
settings-about-website = 웹사이트
settings-about-email = 이메일
settings-about-hours = 영업시간
settings-about-hours-line = { $days } { $open }~{ $close }

session-welcome-title = { $store }에 오신 것을 환영합니다
session-welcome-lead = 주문과 모든 답변을 이 컴퓨터에서, 인터넷 없이도 볼 수 있습니다.
session-title = 로그인
session-lead = 로그인하면 이 컴퓨터에서 주문을 볼 수 있습니다.
session-language = 언어
session-sign-in-title = 로그인
session-sign-in-text = 브라우저에서 { $store } 페이지가 열립니다. 비밀번호는 그 페이지에서만 입력합니다.
session-sign-in = 브라우저로 로그인
session-look-up-title = 계정이 없으세요?
session-look-up-text = 주문 번호와 이메일 주소로 주문 하나를 찾을 수 있습니다.
session-look-up-open = 주문 찾기
session-help-title = 도움말만 보시겠어요?
session-help-text = 도움말은 계정 없이도 볼 수 있습니다.
session-help-open = 도움말 읽기
session-private = 이 앱에 들어온 내용은 이 컴퓨터에 암호화되어 저장되고 본인만 볼 수 있습니다.
session-offline-title = 인터넷에 연결되어 있지 않습니다
session-offline-text = 로그인하려면 연결이 필요합니다. 이미 있는 도움말은 지금 읽을 수 있습니다.
session-already-title = 로그인되어 있습니다
session-already-text = { $account } 계정으로 로그인했습니다.
session-already-guest = 비회원으로 주문 하나를 보고 있습니다. 로그인하면 모든 주문을 여기에서 볼 수 있습니다.
session-go-home = 내 주문으로 이동

# While the customer is in the browser.
session-wait-title = 브라우저에서 계속하세요
session-wait-text = { $store } 페이지에서 로그인한 다음 여기로 돌아오세요. 이 화면은 자동으로 넘어갑니다.
session-wait-not-open = 페이지가 열리지 않았나요?
session-wait-copy-hint = 이 주소를 복사해 이 컴퓨터의 브라우저에서 열어 주세요.
session-wait-copy = 주소 복사
session-wait-copied = 주소를 복사했습니다
session-wait-open = 페이지 다시 열기
session-wait-cancel = 로그인 중단
session-signed-in = 로그인했습니다. 주문을 가져오고 있습니다.
session-failed-title = 로그인하지 못했습니다
session-failed-text = 페이지가 닫혔거나 시간이 너무 오래 지났을 수 있습니다. 다시 시도해 주세요.

# Looking up one order without an account.
session-find-title = 주문 찾기
session-find-text = 이메일 주소와 주문 번호는 이메일로 받은 주문 확인서에 있습니다.
session-find-replaces-account = { $account } 계정으로 로그인되어 있습니다. 주문을 찾으면 여기에서 로그아웃됩니다. 다시 로그인할 때까지 이 컴퓨터에는 그 주문 하나만 남습니다.
session-find-replaces-guest = 앞서 찾은 주문 대신 표시됩니다.
session-find-email = 이메일 주소
session-find-email-hint = 주문할 때 쓴 이메일 주소
session-find-email-missing = 주문할 때 쓴 이메일 주소를 입력해 주세요.
session-find-email-wrong = 이메일 주소가 아닌 것 같습니다. name@example.com 같은 형식으로 입력해 주세요.
session-find-number = 주문 번호
session-find-number-missing = 주문 번호를 입력해 주세요.
session-find-send = 찾기
session-find-back = 뒤로
session-find-failed-title = 주문을 찾지 못했습니다
session-find-failed-text = 이메일 주소와 주문 번호를 모두 확인해 주세요. 주문 후 확인 이메일이 오기까지 몇 분 걸릴 수 있습니다.
session-find-wait-title = 시도 횟수가 너무 많습니다
session-find-wait-text = 안전을 위해 { $seconds }초 기다려 주세요.
session-find-wait-minutes = 안전을 위해 { $minutes }분 기다려 주세요.
session-find-wait-over = 이제 다시 시도할 수 있습니다.
session-found = 주문을 찾았습니다.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = 다시 로그인해 주세요
session-expired-text = { $store }에서 본인 확인을 요청합니다. 그때까지는 이전에 저장된 주문 내용이 표시됩니다.
session-expired-sign-in = 다시 로그인
