# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Ayarlar

# Language and money.
settings-words = Dil ve para birimi
settings-language = Dil
settings-language-hint = Hemen değişir. Bulunduğunuz yerde kalırsınız.
settings-language-system = Bu bilgisayardaki gibi
settings-currency = Fiyatların para birimi
settings-currency-hint = Sipariş, ödediğiniz para birimini korur. Çevrilen tutar, kuru ve kurun günüyle birlikte yanında gösterilir.
settings-currency-paid = Ödendiği gibi, çevrilmeden
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Para birimleri, mağazayla ilk bağlantıdan sonra belli olur.

# How the app looks.
settings-look = Görünüm
settings-theme = Renkler
settings-theme-system = Bu bilgisayardaki gibi
settings-theme-light = Açık
settings-theme-dark = Koyu
settings-text-size = Metin boyutu
settings-text-size-hint = Metnin çevresindeki her şeyi de büyütür.

# Who is signed in.
settings-account = Hesap
settings-account-signed-in = Giriş yapıldı
settings-account-unknown = { $store } hesabınız
settings-account-guest = Konuk
settings-account-guest-text = Tek bir siparişi görüntülüyorsunuz. Hepsini burada görmek için giriş yapın.
settings-account-out = Giriş yapılmadı
settings-account-out-text = Yardım sayfaları hesap olmadan da çalışır. Siparişlerinizi burada görmek için giriş yapın.
settings-account-waiting = Giriş yapılıyor
settings-account-waiting-text = Tarayıcınızda mağazanın sayfası açık. İşiniz bitince geri dönün.
settings-account-expired-text = Kayıtlı her şey okunabilir durumda. Yenilikleri almak için yeniden giriş yapın.
settings-account-show-waiting = Göster
settings-sign-in = Giriş yap
settings-sign-in-again = Yeniden giriş yap
settings-look-up = Siparişimi bul
settings-sign-out = Çıkış yap

# Asked before signing out.
settings-sign-out-title = Bu bilgisayardan çıkış yapılsın mı?
settings-sign-out-lost = Henüz her şey gönderilmedi
settings-sign-out-unsent = Gönderilmeyi bekleyen { $count } mesaj var: bağlantı kurulmalı ya da sizin bakmanız gerekiyor. Çıkış yaparsanız kaybolur.
settings-sign-out-drafts = Çıkış yaparsanız { $count } taslak kaybolur.
settings-sign-out-look = Bunlara bak
settings-sign-out-lead-gone = Bu bilgisayardan kaldırılacaklar:
settings-sign-out-orders = { $count ->
    [0] siparişleriniz ve paketleri
    [one] { $count } siparişiniz ve paketleri
   *[other] { $count } siparişiniz ve paketleri
}
settings-sign-out-messages = henüz gönderilmeyenler de dâhil, siparişlerle ilgili mesajlarınız
settings-sign-out-read = hangi yardım sayfalarını okuduğunuz
settings-sign-out-key = giriş bilgileri
settings-sign-out-lead-kept = Kalacaklar:
settings-sign-out-help = yardım sayfaları ve yer imleriniz
settings-sign-out-choices = diliniz ve uygulamanın görünümü
settings-sign-out-store = { $store } mağazasında hiçbir şey silinmez. Yeniden giriş yaptığınızda siparişleriniz geri gelir.
settings-sign-out-guest = { $store } mağazasında hiçbir şey silinmez. Siparişi istediğiniz zaman yeniden bulabilirsiniz.
settings-sign-out-offline = Bağlantı yok. Giriş bilgileri bu bilgisayardan şimdi silinir, bağlantı kurulur kurulmaz mağazaya da bildirilir.
settings-sign-out-stay = Oturumu açık tut
settings-signed-out = Çıkış yaptınız. Siparişleriniz bu bilgisayardan kaldırıldı.

settings-notices = Bildirimler
settings-notices-private = Bu ayarlar bu bilgisayarda kalır. Uygulamadaki bildirim listesinde her zaman her şey görünür.
settings-notices-toasts = Masaüstü bildirimleri
settings-notices-toasts-hint = Bir şey olduğunda, pencere kapalıyken de ekranda kısa bir mesaj gösterilir.
settings-notices-only-wrong = Yalnızca bir sorun varsa
settings-notices-only-wrong-hint = Yalnızca planlandığı gibi gitmeyen veya işlem yapmanızı gerektiren durumlar bildirilir.
settings-notices-kinds = Size bildirilenler
settings-notices-kinds-chosen = { $count }/{ $total } seçili
settings-notices-news = Olanlar
settings-notices-wrong = Planlandığı gibi gitmeyenler veya işlem gerektirenler
settings-notice-order-confirmed = Sipariş onaylandı
settings-notice-order-shipped = Sipariş kargoya verildi
settings-notice-order-delivered = Sipariş teslim edildi
settings-notice-order-cancelled = Sipariş iptal edildi
settings-notice-delivery-date-moved = Teslimat tarihi değişti
settings-notice-action-required = Sipariş için işlem gerekiyor
settings-notice-refunded = Para geri ödendi
settings-notice-request-answered = Bir talebe yanıt
settings-notice-ship-date-passed = Zamanında kargoya verilmedi
settings-notice-no-scan = Günlerdir paketten haber yok
settings-notice-delivery-window-passed = Zamanında teslim edilmedi
settings-notice-pickup-deadline-near = Paketi teslim almak için son günler
settings-notice-return-window-ending = İade için son günler
settings-notice-payment-due = Ödeme için son gün
settings-notice-request-unanswered = Uzun süredir yanıtsız talep
settings-notices-quiet = Sessiz saatler
settings-notices-quiet-hint = Bu sırada olanlar, süre bitince özetlenir.
settings-notices-quiet-from = Başlangıç
settings-notices-quiet-to = Bitiş
settings-notices-digest = Günde bir özet
settings-notices-digest-hint = Ayrı ayrı bildirimler yerine, günde tek bir bildirim yenilikleri özetler.
settings-notices-digest-at = Saat
settings-notices-muted = Sessizdeki siparişler
settings-notices-muted-hint = Bildirimleri yalnızca listede görünür.
settings-notices-muted-none = Yok. Siparişler kendi sayfalarında ve bildirim listesinde sessize alınabilir.
settings-notices-unmute = { $order } siparişini sessizden çıkar
settings-notices-muted-gone = Bu bilgisayarda olmayan bir sipariş

settings-running = Pencere ve başlangıç
settings-background = Pencere kapatıldığında
settings-background-hint = Uygulama penceresi olmadan da olanları size bildirir. Bu sırada az bellek kullanır.
settings-background-stay = Çalışmaya devam et
settings-background-quit = Çık
settings-background-unasked = Pencereyi ilk kez kapattığınızda size sorulur.
settings-background-no-tray = Bu masaüstünde saatin yanında penceresiz uygulamalar için yer yok. Bu yüzden pencereyi kapattığınızda uygulama da kapanır.
settings-autostart = Bu bilgisayarda oturum açtığımda aç
settings-autostart-hint = Uygulama o zaman pencere olmadan, saatin yanında başlar ve olanları size bildirir.

# Help pages in several languages.
settings-help = Bu bilgisayardaki yardım
settings-help-lead = Bu dillerdeki yardım sayfaları bağlantı olmadan okunabilir.
settings-help-size = { $count } makale, { $size }
settings-help-own = Sizin diliniz
settings-help-main = Mağazanın ana dili
settings-help-whole = Tam
settings-help-partly = Henüz tam değil
settings-help-coming = Kopyalanıyor
settings-help-coming-offline = Bir sonraki bağlantıda gelecek
settings-help-remove = { $language } yardımı kaldır
settings-help-removed = { $language } yardım bu bilgisayardan kaldırıldı.
settings-undo = Geri al
settings-help-add = Dil ekle
settings-help-add-choose = Dil seçin
settings-help-all = Mağazanın tüm dilleri burada.
settings-help-file = Dosyadan ekle
settings-help-file-done = Yardım eklendi ({ $language }): { $count } makale.

# What is stored.
settings-storage = Bu bilgisayarda kayıtlı
settings-storage-cache = Siparişler ve yardım sayfaları
settings-storage-orders = { $count ->
    [0] Sipariş yok
    [one] { $count } sipariş
   *[other] { $count } sipariş
}
settings-storage-media = Resimler
settings-storage-local = Seçtikleriniz ve yazdıklarınız
settings-storage-total = Toplam
settings-storage-limit = Resimleri sakla
settings-storage-limit-hint = Önce en yeni siparişlerinizin ve kendi dilinizdeki yardımın resimleri saklanır. Diğerleri baktığınızda indirilir.
settings-storage-up-to = En çok { $size }
settings-storage-all = Tümü
settings-storage-folder = Bu bilgisayardaki klasör
settings-storage-copy = Kopyala
settings-storage-copied = Kopyalandı
settings-storage-again = Siparişler, yardım sayfaları ve resimler her zaman mağazadan yeniden alınabilir.

# What happens to the customer's data, in plain words.
settings-privacy = Gizlilik
settings-privacy-store-title = Yalnızca { $store } ile iletişim kurar
settings-privacy-store = Uygulama yalnızca mağazayla iletişim kurar. Reklam ve izleme yoktur, yaptıklarınız hiçbir yere bildirilmez.
settings-privacy-search-title = Aramalar burada kalır
settings-privacy-search = Aradıklarınız ve okuduklarınız bu bilgisayardan asla çıkmaz.
settings-privacy-links-title = Bağlantılar tarayıcınızda açılır
settings-privacy-links = Bir bağlantının nereye gittiğini açılmadan önce görürsünüz. Uygulamaya başka yerden bir şey yüklenmez.
settings-privacy-encrypted-title = Kayıtlı bilgiler şifrelidir
settings-privacy-keychain = Anahtar bu bilgisayarın anahtar zincirindedir ve kullanıcı hesabınızla açılır.
settings-privacy-key-file = Bu bilgisayarda anahtar zinciri yok. Anahtar, yalnızca kullanıcı hesabınızın okuyabildiği bir dosyada. Hesabınızı kullanabilen herkes siparişlerinizi okuyabilir.
settings-privacy-key-path = Anahtar dosyası

# The app itself.
settings-about = Hakkında
settings-about-version = Sürüm
settings-about-store = Mağaza
settings-about-website = Web sitesi
settings-about-email = E-posta
settings-about-hours = Çalışma saatleri
settings-about-hours-line = { $days }, { $open }–{ $close }

# First run, and the way to sign in later.
session-welcome-title = { $store } mağazasına hoş geldiniz
session-welcome-lead = Siparişleriniz ve tüm yanıtlar bilgisayarınızda. Bağlantı olmadan da.
session-title = Giriş yap
session-lead = Siparişlerinizi bu bilgisayarda görmek için giriş yapın.
session-language = Dil
session-sign-in-title = Giriş yap
session-sign-in-text = Tarayıcınızda { $store } sayfası açılır. Parolanız orada kalır.
session-sign-in = Tarayıcıyla giriş yap
session-look-up-title = Hesabınız yok mu?
session-look-up-text = Numarası ve e-posta adresinizle tek bir siparişi bulun.
session-look-up-open = Siparişimi bul
session-help-title = Yalnızca okuyacak mısınız?
session-help-text = Yardım sayfaları için hesap gerekmez.
session-help-open = Yardımı oku
session-private = Buraya gelenler bu bilgisayarda şifreli saklanır ve yalnızca size gösterilir.
session-offline-title = Bağlantı yok
session-offline-text = Giriş için bağlantı gerekir. Buradaki yardım sayfaları şimdi okunabilir.
session-already-title = Giriş yaptınız
session-already-text = Hesap: { $account }.
session-already-guest = Konuk olarak tek bir siparişi görüntülüyorsunuz. Hepsini burada görmek için giriş yapın.
session-go-home = Siparişlerime git

# While the customer is in the browser.
session-wait-title = Tarayıcınızda devam edin
session-wait-text = { $store } sayfasında giriş yapıp geri dönün. Bu sayfa otomatik olarak devam eder.
session-wait-not-open = Sayfa açılmadı mı?
session-wait-copy-hint = Bu adresi bu bilgisayardaki bir tarayıcıya kopyalayın:
session-wait-copy = Adresi kopyala
session-wait-copied = Adres kopyalandı
session-wait-open = Sayfayı yeniden aç
session-wait-cancel = Girişi durdur
session-signed-in = Giriş yaptınız. Siparişleriniz yükleniyor.
session-failed-title = Giriş yapılamadı
session-failed-text = Sayfa kapatılmış veya çok uzun beklemiş olabilir. Lütfen yeniden deneyin.

# Looking up one order without an account.
session-find-title = Siparişimi bul
session-find-text = Sipariş numarası e-postayla gelen onayda yazar.
session-find-replaces-account = { $account } hesabıyla giriş yaptınız. Sipariş bulmak buradaki hesaptan çıkış yapar: yeniden giriş yapana kadar bu bilgisayarda yalnızca o sipariş bulunur.
session-find-replaces-guest = Daha önce bulduğunuz siparişin yerine geçer.
session-find-email = E-posta adresi
session-find-email-hint = Siparişte kullandığınız adres
session-find-email-missing = Lütfen siparişte kullandığınız e-posta adresini girin.
session-find-email-wrong = Bu bir e-posta adresine benzemiyor. Şöyle görünmeli: ad@example.com.
session-find-number = Sipariş numarası
session-find-number-missing = Lütfen sipariş numarasını girin.
session-find-send = Bul
session-find-back = Geri
session-find-failed-title = Sipariş bulunamadı
session-find-failed-text = Lütfen hem e-posta adresini hem numarayı kontrol edin. Onay e-postası siparişten birkaç dakika sonra gelebilir.
session-find-wait-title = Çok fazla deneme
session-find-wait-text = Güvenliğiniz için lütfen { $seconds } saniye bekleyin.
session-find-wait-minutes = Güvenliğiniz için lütfen { $minutes } dakika bekleyin.
session-find-wait-over = Şimdi yeniden deneyebilirsiniz.
session-found = Siparişiniz bulundu.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Lütfen yeniden giriş yapın
session-expired-text = { $store } siz olduğunuzu onaylamanızı istiyor. O zamana kadar siparişlerinizi son hâlleriyle görürsünüz.
session-expired-sign-in = Yeniden giriş yap
