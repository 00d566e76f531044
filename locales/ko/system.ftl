# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = 로그인되었습니다
system-signed-in-text = 이 페이지를 닫고 앱으로 돌아가세요.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = 로그인하지 못했습니다
system-sign-in-failed-text = 앱으로 돌아가 다시 시도해 주세요.

# Another window of the app is open already.
system-already-open-title = { $app } 앱이 이미 열려 있습니다
system-already-open-text = 다른 창을 찾아보세요. 두 개를 함께 열면 서로 방해가 됩니다.

system-keychain-slow-title = 키체인을 기다리고 있습니다
system-keychain-slow-text = { $app } 앱은 저장하는 내용을 암호화하며, 그 키를 시스템 키체인에 보관하려고 합니다. 비밀번호를 물으면 입력해 주세요. 키체인이 없으면 키는 본인만 읽을 수 있는 파일에 보관됩니다.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = 키체인이 응답하지 않습니다
system-keychain-silent-text = { $app } 앱이 여기에 저장한 내용의 키가 키체인에 있습니다. 키체인의 잠금을 풀고 다시 시도해 주세요. 새로 시작하면 { $app } 앱이 상점에서 모두 다시 가져오지만, 아직 보내지 않은 내용은 잠긴 채로 남습니다.

# The keychain works, but the key is no longer in it.
system-key-lost-title = 데이터의 키가 없습니다
system-key-lost-text = { $app } 앱은 저장하는 내용을 암호화하는데, 그 키가 제자리에 없습니다. 새로 시작하면 상점에서 모두 다시 가져오지만, 아직 보내지 않은 내용은 잠긴 채로 남습니다.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } 앱이 폴더를 사용할 수 없습니다
system-folder-unusable-text = 디스크에 남은 공간이 있는지, 내 폴더에 쓸 수 있는지, { $app } 앱이 최신 버전인지 확인해 주세요.

# Buttons.
system-trouble-again = 다시 시도
system-trouble-afresh = 새로 시작
system-trouble-without-keychain = 키체인 없이 계속
system-trouble-quit = 종료
