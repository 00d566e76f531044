# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = 찾기 또는 실행
palette-placeholder = 주문, 질문 또는 작업
palette-results = 추천 및 검색 결과
palette-recent = 최근에 연 항목
palette-here = 이 페이지에서
palette-go = 이동
palette-actions = 작업
palette-search = ‘{ $text }’ 검색
palette-request = { $store }에 새로 문의하기
palette-bookmark-remove = 북마크 삭제
palette-text-larger = 글자 크게
palette-text-smaller = 글자 작게
palette-text-usual = 기본 글자 크기
palette-close = 닫기

keys-title = 키보드 단축키
keys-lists = 목록과 대화 상자
keys-back = 뒤로
keys-forward = 앞으로
keys-list-move = 다음 또는 이전 항목
keys-list-ends = 처음 또는 마지막 항목
keys-list-open = 항목 열기
keys-filters = 다음 또는 이전 필터
keys-close = 대화 상자 닫기 또는 검색어 지우기
keys-send = 작성한 글 보내기
keys-single = 단일 키: { $keys }
keys-single-hint = 음성으로 컴퓨터를 사용하거나 실수로 키를 누르는 경우 끄세요.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = 여기에 놓으면 검색합니다
form-file-removed = { $name } 파일을 뺐습니다.
sending-discarded = 삭제했습니다. 보내지 않습니다.
