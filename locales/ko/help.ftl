# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = 도움말
help-lead = { $store }의 답변을 인터넷 없이도 볼 수 있습니다.
help-search-label = 도움말 검색
help-search-placeholder = 무엇이 궁금하세요?
help-found-title = 도움말
help-found-nothing = ‘{ $text }’에 맞는 도움말이 없습니다. 더 짧거나 쉬운 말로 찾으면 나올 때가 많습니다.
help-search-everything = 주문도 함께 검색

# What the reader marked and read, on the front page of the help.
help-bookmarks = 북마크
help-bookmarks-save = 파일로 저장
help-bookmarks-hint = 로그아웃해도 이 컴퓨터에 남습니다.
help-bookmarks-all = 모두 보기({ $count })
help-bookmark-remove = 북마크 ‘{ $title }’ 삭제
help-bookmark-removed = 북마크를 삭제했습니다.
help-bookmark-gone = 지금은 이 컴퓨터에 없습니다
help-recent = 최근에 읽은 글
help-recent-clear = 지우기
help-recent-cleared = 읽은 기록을 지웠습니다.
help-topics = 주제

help-article-count = 글 { $count }개
help-all-articles = 글 { $count }개 모두 보기
help-other-topics = 다른 주제
help-topic-missing = 없는 주제입니다
help-topic-empty = 지금 이 주제에는 글이 없습니다.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = 도움말을 가져오고 있습니다
help-arriving-text = 한 번만 이 컴퓨터에 복사하면 그 뒤로는 인터넷 없이도 읽을 수 있습니다.
help-arriving-language = { $language } 도움말
help-arriving-progress = { $total }개 중 { $done }개
help-offline-title = 아직 도움말을 가져오지 못했습니다
help-offline-text = 지금은 인터넷에 연결되어 있지 않습니다. 연결되면 자동으로 가져옵니다.
help-empty-title = 아직 도움말이 없습니다
help-empty-text = { $store }에서 아직 도움말을 게시하지 않았습니다.

help-breadcrumbs = 현재 위치
help-updated = 최종 수정일: { $date }
help-also-in = 다른 언어:
help-fallback-title = 아직 { $wanted }로는 볼 수 없습니다
help-fallback-text = 번역될 때까지 이 페이지를 { $shown }로 표시합니다.
help-chosen-title = { $shown }로 읽고 있습니다
help-read-in = { $language }로 읽기
help-read-instead = 다음 언어로도 읽을 수 있습니다:
help-contents = 이 페이지의 내용
help-back-to-top = 맨 위로
help-print = 인쇄
help-picture-larger = 크게 보기
help-picture-title = 이미지
help-table = 표
help-previous = 이전
help-next = 다음
help-neighbours = 이 주제의 다른 글
help-article-missing = 이 페이지는 여기에 없습니다
help-article-missing-text = 이름이 바뀌었거나 삭제되었거나, 아직 이 컴퓨터에 도착하지 않았을 수 있습니다.
help-go-home = 도움말 주제 전체
help-printed-from = { $store } 도움말에서

# Reading: what can be done with a page, and what is said about it.
help-tools = 이 페이지
help-bookmark = 북마크
help-compare = { $language }와 나란히 보기
help-find = 이 페이지에서 찾기
help-find-count = { $count }개 중 { $index }번째
help-find-none = 찾을 수 없음
help-find-previous = 이전 결과
help-find-next = 다음 결과
help-copy-link = 링크 복사
help-copy-link-to = ‘{ $heading }’ 링크 복사
help-link-copied = 링크를 복사했습니다.
help-outdated-title = 오래된 페이지일 수 있습니다
help-outdated-text = 2년 넘게 수정되지 않았습니다.
help-behind-title = 더 새로운 { $language } 버전이 있습니다
help-behind-text = { $date }에 수정되었습니다. 이 번역에는 아직 빠진 내용이 있을 수 있습니다.
help-read-newer = 새 버전 읽기
help-resume = 읽던 곳부터 계속
help-related = 관련 페이지
help-picture-fit = 창에 맞추기
help-picture-full = 실제 크기

vote-question = 이 페이지가 도움이 되었나요?
vote-yes = 예
vote-no = 아니요
vote-thanks-yes = 도움이 되어 기쁩니다. 알려 주셔서 감사합니다.
vote-why = 어떤 점이 아쉬웠나요?
vote-reason-unclear = 이해하기 어려움
vote-reason-incomplete = 빠진 내용이 있음
vote-reason-outdated = 지금은 맞지 않음
vote-reason-not-my-question = 궁금한 내용이 아님
vote-reason-dislike-policy = 이해는 되지만 마음에 들지 않음
vote-text = 무엇이 있었으면 도움이 되었을까요?
vote-send = 보내기
vote-thanks-no = 감사합니다. 페이지를 개선하는 데 활용하겠습니다.
vote-change = 변경
vote-contact = 아직 답을 찾고 계신가요?
vote-contact-ask = 문의하기

# The block at the end of every help page.
help-more-title = 도움이 더 필요하세요?
help-likely-title = 이 주문에 관한 내용인가요?
help-likely-open = 주문 열기
help-more-order-title = 주문 문의
help-more-order-text = 주문을 열어 보세요. 지금 할 수 있는 일과 문의할 곳이 주문 페이지에 나옵니다.
help-more-order-link = 내 주문
help-more-record-title = 이미 문의하셨나요?
help-more-record-text = 문의하신 내용과 모든 답변은 문의 내역에 있습니다.
help-more-record-link = 문의 내역
help-more-find-title = 주문을 찾을 수 없나요?
help-more-find-text = 주문 번호와 주문할 때 쓴 이메일 주소로 찾아보세요.
help-more-find-link = 주문 찾기
help-more-contact-title = 문의하기
help-more-contact-answer = 보통 { $hours }시간 이내에 답변해 드립니다.
help-more-contact-text = 모든 메시지를 빠짐없이 읽습니다.
help-more-contact-link = 질문하기
help-hours = { $days } { $open }~{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = 검색
search-title-for = ‘{ $text }’ 검색 결과
search-count = 결과 { $count }개
search-meant = 혹시 이 검색어인가요? ‘{ $text }’
search-orders = 주문
search-articles = 도움말
search-foreign = 다른 언어의 도움말
search-all-orders = 목록에서 모두 보기
search-keys-move = 이동
search-keys-open = 열기
search-keys-focus = 검색
search-empty-title = 무엇을 찾으세요?
search-empty-text = 몇 글자만 입력해 보세요. 입력하는 대로 결과가 나오며 인터넷 없이도 됩니다.
search-try-number = 주문 번호 또는 그 일부
search-try-product = 구매한 상품
search-try-parcel = 운송장 번호 또는 배송사
search-try-question = ‘언제 도착하나요’ 같은 질문
search-nothing-title = ‘{ $text }’에 대한 결과가 없습니다
search-nothing-words = 검색어를 줄이거나, 쉬운 말이나 단어의 앞부분만 입력해 보세요.
search-ask = 쇼핑몰에 문의하기
search-nothing-signed-out = 이 컴퓨터에 주문이 없습니다. 로그인하거나 주문을 찾으면 여기에서 검색할 수 있습니다.
search-nothing-offline = 인터넷에 연결되어 있지 않습니다. 이 컴퓨터에 저장된 내용만 찾을 수 있습니다.
search-go-help = 도움말 둘러보기
search-go-orders = 전체 주문
search-go-look-up = 주문 찾기
search-go-sign-in = 로그인
