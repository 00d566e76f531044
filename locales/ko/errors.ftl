# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = 이 컴퓨터에 없습니다. 삭제되었거나 아직 도착하지 않았을 수 있습니다.
error-offline = 인터넷 연결이 필요하지만 지금은 연결되어 있지 않습니다. 저장된 내용은 그대로 읽을 수 있습니다.
error-store-trouble = 지금 쇼핑몰이 제대로 응답하지 않습니다. 자동으로 다시 시도합니다.
error-sign-in-failed = 로그인하지 못했습니다. 다시 시도해 주세요.
error-look-up-failed = 이 이메일 주소와 번호에 맞는 주문을 찾지 못했습니다. 둘 다 확인해 주세요.
error-too-many-attempts = 시도 횟수가 너무 많습니다. 몇 분 기다린 뒤 다시 시도해 주세요.
error-link-refused = 이 링크는 안전하게 열 수 없어 열지 않았습니다.
error-no-pack = 이 파일에는 이 앱의 도움말이 없거나 일부만 들어 있습니다. 변경된 내용은 없습니다.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = 내용을 입력하거나 사진을 추가해 주세요.
error-text-too-long = 글이 너무 길어 보낼 수 없습니다. 줄여 주세요.
error-no-lines = 상품을 하나 이상 선택해 주세요.
error-line-not-eligible = 선택하신 상품 중 더 이상 선택할 수 없거나 수량이 너무 많은 상품이 있습니다. 목록을 다시 확인해 주세요.
error-address-incomplete = 주소에 빠진 항목이 있습니다.
error-too-many-attachments = 파일이 이미 너무 많아 이 파일은 추가되지 않았습니다.
error-topic-closed = 이 주문에서는 더 이상 신청할 수 없습니다. 작성하신 내용은 보관되어 있습니다.
error-on-its-way = 이미 보내는 중이라 더 이상 바꿀 수 없습니다.

## Why one file is not added to a message

error-file-empty = 빈 파일입니다.
error-file-too-large = 파일이 너무 큽니다. 파일은 최대 { $size }까지 가능합니다.
error-file-type = 사진(JPEG, PNG, WebP, HEIC)과 PDF 파일만 보낼 수 있습니다.
error-file-damaged = 이 파일을 열 수 없습니다. 손상되었을 수 있습니다.
error-file-pixels = 이 사진은 픽셀 수가 너무 많습니다. 크기를 줄인 사진을 사용해 주세요.

## Anything else

error-internal = 앱에 문제가 생겼습니다. 다시 시도해 주세요.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = 표시할 수 없습니다
