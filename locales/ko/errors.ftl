# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = 이 컴퓨터에 없습니다. 삭제되었거나 아직 도착하지 않았을 수 있습니다.
error-offline = 인터넷 연결이 필요하지만 지금은 연결되어 있지 않습니다. 저장된 내용은 그대로 읽을 수 있습니다.
error-store-trouble = 지금 상점이 제대로 응답하지 않습니다. 자동으로 다시 시도합니다.
error-sign-in-failed = 로그인하지 못했습니다. 다시 시도해 주세요.
error-look-up-failed = 이 이메일 주소와 번호에 맞는 주문을 찾지 못했습니다. 둘 다 확인해 주세요.
error-too-many-attempts = 시도 횟수가 너무 많습니다. 몇 분 기다린 뒤 다시 시도해 주세요.
error-link-refused = 이 링크는 안전하게 열 수 없어 열지 않았습니다.
error-internal = 앱에 문제가 생겼습니다. 다시 시도해 주세요.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = 표시할 수 없습니다
