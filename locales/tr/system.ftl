# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Giriş yaptınız
system-signed-in-text = Bu sayfayı kapatıp uygulamaya dönebilirsiniz.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Giriş yapılamadı
system-sign-in-failed-text = Lütfen uygulamaya dönüp yeniden deneyin.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = { $app } zaten açık
system-already-open-text = Lütfen diğer penceresine bakın. İkisi aynı anda birbirini engeller.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Anahtar zinciri bekleniyor
system-keychain-slow-text = { $app } kaydettiklerini şifreler ve anahtarı sisteminizin anahtar zincirinde saklamak ister. Parola sorulursa lütfen girin. Anahtar zinciri olmazsa anahtar, yalnızca sizin okuyabildiğiniz bir dosyada saklanır.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Anahtar zinciriniz yanıt vermiyor
system-keychain-silent-text = { $app } uygulamasının burada kaydettiklerinin anahtarı onda. Lütfen kilidini açıp yeniden deneyin. Baştan başlarsanız { $app } her şeyi mağazadan yeniden alır ama henüz göndermedikleriniz kilitli kalır.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Verilerinizin anahtarı eksik
system-key-lost-text = { $app } kaydettiklerini şifreler ve anahtar saklandığı yerde değil. Baştan başlarsanız her şey mağazadan yeniden alınır ama henüz göndermedikleriniz kilitli kalır.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } klasörünü kullanamıyor
system-folder-unusable-text = Lütfen diskinizde yer olduğunu, kendi klasörlerinize yazabildiğinizi ve { $app } uygulamasının güncel olduğunu kontrol edin.

# Buttons.
system-trouble-again = Yeniden dene
system-trouble-afresh = Baştan başla
system-trouble-without-keychain = Anahtar zinciri olmadan devam et
system-trouble-quit = Çık
