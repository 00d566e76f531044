# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = 로그인되었습니다
system-signed-in-text = 이 페이지를 닫고 앱으로 돌아가세요.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = 로그인하지 못했습니다
system-sign-in-failed-text = 앱으로 돌아가 다시 시도해 주세요.

# Another window of the app is open already.
system-already-open-title = { $app } 앱이 이미 열려 있습니다
system-already-open-text = 이미 열린 창을 확인해 주세요. 두 개를 함께 열면 서로 방해가 됩니다.

system-keychain-slow-title = 키체인을 기다리고 있습니다
system-keychain-slow-text = { $app } 앱은 저장하는 내용을 암호화하며, 암호 키를 시스템 키체인에 보관하려고 합니다. 비밀번호를 물으면 입력해 주세요. 키체인이 없으면 암호 키는 본인만 읽을 수 있는 파일에 보관됩니다.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = 키체인이 응답하지 않습니다
system-keychain-silent-text = { $app } 앱이 여기에 저장한 내용의 암호 키가 키체인에 있습니다. 키체인의 잠금을 풀고 다시 시도해 주세요. 새로 시작하면 { $app } 앱이 쇼핑몰에서 모두 다시 가져오지만, 아직 보내지 않은 내용은 잠긴 채로 남습니다.

# The keychain works, but the key is no longer in it.
system-key-lost-title = 데이터의 암호 키가 없습니다
system-key-lost-text = { $app } 앱은 저장하는 내용을 암호화하는데, 암호 키가 제자리에 없습니다. 새로 시작하면 쇼핑몰에서 모두 다시 가져오지만, 아직 보내지 않은 내용은 잠긴 채로 남습니다.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } 앱이 폴더를 사용할 수 없습니다
system-folder-unusable-text = 디스크에 남은 공간이 있는지, 내 폴더에 쓸 수 있는지, { $app } 앱이 최신 버전인지 확인해 주세요.

# Buttons.
system-trouble-again = 다시 시도
system-trouble-afresh = 새로 시작
system-trouble-without-keychain = 키체인 없이 계속
system-trouble-quit = 종료

system-notice-order-confirmed = 주문 { $order } 확정
system-notice-order-confirmed-text = 준비 중: { $goods }
system-notice-order-shipped = 주문 { $order } 발송 완료
system-notice-order-shipped-text = 배송 중: { $goods }
system-notice-order-delivered = 주문 { $order } 배송 완료
system-notice-order-delivered-text = 도착: { $goods }
system-notice-order-cancelled = 주문 { $order } 취소
system-notice-order-cancelled-text = 더 발송되지 않습니다: { $goods }
system-notice-delivery-date-moved = 주문 { $order } 도착 예정일 변경
system-notice-delivery-date-moved-text = 다른 날에 도착합니다: { $goods }
system-notice-action-required = 주문 { $order } 확인 필요
system-notice-action-required-text = 처리하실 때까지 진행되지 않습니다: { $goods }
system-notice-refunded = 주문 { $order } 환불 완료
system-notice-refunded-text = 환불: { $goods }
system-notice-request-answered = 문의에 답변이 도착했습니다
system-notice-request-answered-text = 문의를 열어 답변을 읽어 보세요.
system-notice-request-unanswered = 문의에 아직 답변이 없습니다
system-notice-request-unanswered-text = 평소보다 오래 걸리고 있습니다. 메시지를 다시 보내실 수 있습니다.
system-notice-ship-date-passed = 주문 { $order } 아직 발송 전
system-notice-ship-date-passed-text = 약속한 날보다 늦어지고 있습니다: { $goods }
system-notice-no-scan = 주문 { $order } 배송 정보 업데이트 없음
system-notice-no-scan-text = 며칠째 업데이트가 없습니다: { $goods }
system-notice-delivery-window-passed = 주문 { $order } 아직 도착 전
system-notice-delivery-window-passed-text = 예정보다 늦어지고 있습니다: { $goods }
system-notice-pickup-deadline-near = 주문 { $order } 찾아가기
system-notice-pickup-deadline-near-text = 택배가 곧 반송됩니다: { $goods }
system-notice-return-window-ending = 주문 { $order } 반품 기한
system-notice-return-window-ending-text = 반품할 수 있는 날이 며칠 남았습니다: { $goods }
system-notice-payment-due = 주문 { $order } 결제
system-notice-payment-due-text = 아직 결제되지 않았고 기한이 곧 끝납니다: { $goods }
system-notice-summary = 새 알림 { $count }건
system-notice-open = 열기

system-tray-open = 창 열기
system-tray-quit = 종료
system-tray-unread =
    { $count ->
        [0] 읽지 않은 알림 없음
       *[other] 읽지 않은 알림 { $count }건
    }

system-close-title = 창 없이 계속 실행할까요?
system-close-text = 계속 실행하면 주문에 변동이 있을 때 바로 알려 드립니다. 메모리는 조금만 사용합니다. 언제든지 설정에서 바꿀 수 있습니다.
system-close-stay = 계속 실행
system-close-quit = 종료
