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
system-keychain-silent-text = { $app } uygulamasının burada kaydettiklerinin anahtarı bu zincirdedir. Lütfen kilidini açıp yeniden deneyin. Baştan başlarsanız { $app } her şeyi mağazadan yeniden alır ama henüz göndermedikleriniz kilitli kalır.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Verilerinizin anahtarı eksik
system-key-lost-text = { $app } kaydettiklerini şifreler, ancak anahtar saklandığı yerde değil. Baştan başlarsanız her şey mağazadan yeniden alınır ama henüz göndermedikleriniz kilitli kalır.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } klasörünü kullanamıyor
system-folder-unusable-text = Lütfen diskinizde yer olduğunu, kendi klasörlerinize yazabildiğinizi ve { $app } uygulamasının güncel olduğunu kontrol edin.

# Buttons.
system-trouble-again = Yeniden dene
system-trouble-afresh = Baştan başla
system-trouble-without-keychain = Anahtar zinciri olmadan devam et
system-trouble-quit = Çık

system-notice-order-confirmed = { $order } siparişi onaylandı
system-notice-order-confirmed-text = Hazırlanıyor: { $goods }
system-notice-order-shipped = { $order } siparişi kargoya verildi
system-notice-order-shipped-text = Yolda: { $goods }
system-notice-order-delivered = { $order } siparişi teslim edildi
system-notice-order-delivered-text = Ulaştı: { $goods }
system-notice-order-cancelled = { $order } siparişi iptal edildi
system-notice-order-cancelled-text = Artık bir şey gönderilmeyecek: { $goods }
system-notice-delivery-date-moved = { $order } siparişi için yeni teslimat tarihi
system-notice-delivery-date-moved-text = Başka bir gün geliyor: { $goods }
system-notice-action-required = { $order } siparişi için işlem gerekiyor
system-notice-action-required-text = Siz işlem yapana kadar ilerlemez: { $goods }
system-notice-refunded = { $order } siparişi için para geri ödendi
system-notice-refunded-text = Geri ödendi: { $goods }
system-notice-request-answered = Talebiniz yanıtlandı
system-notice-request-answered-text = Yanıtı okumak için talebi açın.
system-notice-request-unanswered = Talebiniz henüz yanıtlanmadı
system-notice-request-unanswered-text = Yanıt her zamankinden uzun sürüyor. Yeniden yazabilirsiniz.
system-notice-ship-date-passed = { $order } siparişi henüz kargoya verilmedi
system-notice-ship-date-passed-text = Söz verilenden geç: { $goods }
system-notice-no-scan = { $order } siparişinden haber yok
system-notice-no-scan-text = Kargo şirketinden günlerdir haber yok: { $goods }
system-notice-delivery-window-passed = { $order } siparişi henüz ulaşmadı
system-notice-delivery-window-passed-text = Beklenenden geç: { $goods }
system-notice-pickup-deadline-near = { $order } siparişini teslim alın
system-notice-pickup-deadline-near-text = Paket yakında geri gönderilecek: { $goods }
system-notice-return-window-ending = { $order } siparişi için iade süresinin sonu
system-notice-return-window-ending-text = Birkaç gün daha iade edilebilir: { $goods }
system-notice-payment-due = { $order } siparişinin ödemesi
system-notice-payment-due-text = Henüz ödenmedi, süresi yakında doluyor: { $goods }
system-notice-summary = { $count } yeni bildirim
system-notice-open = Aç

system-tray-open = Pencereyi aç
system-tray-quit = Çık
system-tray-unread =
    { $count ->
        [0] Okunmamış bildirim yok
        [one] { $count } okunmamış bildirim
       *[other] { $count } okunmamış bildirim
    }

system-close-title = Pencere olmadan çalışmaya devam edilsin mi?
system-close-text = Böylece siparişlerinizde bir şey olduğunda hemen haberiniz olur. Uygulama az bellek kullanır. Bunu ayarlarda istediğiniz zaman değiştirebilirsiniz.
system-close-stay = Çalışmaya devam et
system-close-quit = Çık
