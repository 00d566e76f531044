# Words of the app as a whole: its frame, its navigation, how fresh it is.

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = İçeriğe geç
app-close = Kapat
app-cancel = Vazgeç
app-retry = Yeniden dene
app-go-home = Ana sayfaya git
app-toasts = Mesajlar
app-text-size = Metin boyutu: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Ana sayfa
screen-orders = Siparişlerim
screen-order = Sipariş
screen-ask = Sipariş için yardım
screen-contact = Bize ulaşın
screen-requests = Taleplerim
screen-request = Talep
screen-notices = Bildirimler
screen-help = Yardım
screen-category = Yardım
screen-article = Yardım
screen-search = Arama
screen-settings = Ayarlar
screen-welcome = Hoş geldiniz
screen-nowhere = Böyle bir sayfa yok
app-nowhere-title = Böyle bir sayfa yok
app-nowhere-text = Adres eski olabilir. Size ait her şey hâlâ burada.
app-loading = Yükleniyor

# The name of the navigation; only heard by screen readers.
nav-label = Ana menü
nav-brand = { $store }, ana sayfa
nav-home = Ana sayfa
nav-orders = Siparişlerim
nav-requests = Taleplerim
nav-requests-waiting = Bakılacak { $count } yenilik
nav-notices = Bildirimler
nav-notices-unread = { $count } okunmamış
nav-help = Yardım
nav-settings = Ayarlar

# The one search box over orders and help articles.
search-label = Siparişlerde ve yardımda ara
search-placeholder = Siparişlerde ve yardımda ara
search-clear = Aramayı temizle

# The name of the status line; only heard by screen readers.
sync-label = Bilgilerin güncelliği
sync-state-starting = Başlatılıyor
sync-state-syncing = Güncelleniyor
sync-state-live = Güncel
sync-state-offline = Çevrimdışı
sync-state-store-trouble = Mağaza yanıt vermiyor
sync-updated = Güncellendi: { $ago }
sync-as-of = { $time } itibarıyla
sync-never = Henüz güncellenmedi
sync-now = Şimdi güncelle

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Tarayıcıda açılsın mı?
link-web-text = Bu bağlantı uygulamadan çıkıp şuraya gidiyor:
link-web-open = Aç
link-mailto-title = E-posta yazılsın mı?
link-mailto-text = E-posta programınız şu alıcıya bir mesajla açılır:
link-mailto-open = Yaz
link-tel-title = Aransın mı?
link-tel-text = Telefon programınız şu numarayla açılır:
link-tel-open = Ara

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Bir siparişte işlem yapmanız gerekiyor
   *[other] { $count } siparişte işlem yapmanız gerekiyor
}
home-title-requests = { $count ->
    [one] Bir talepte işlem yapmanız gerekiyor
   *[other] { $count } talepte işlem yapmanız gerekiyor
}
home-title-answers = { $count ->
    [one] Size yeni bir yanıt var
   *[other] Size { $count } yeni yanıt var
}
home-title-calm = Şu anda yapmanız gereken bir şey yok
home-lead-moving = { $count ->
    [one] Bir sipariş size doğru yolda.
   *[other] { $count } sipariş size doğru yolda.
}
home-lead-still = Şu anda yolda olan sipariş yok.
home-needs = İşlem yapmanız gerekenler
home-watch = Planlandığı gibi gitmeyenler
home-requests = Talepleriniz
home-all-requests = Tüm talepler
home-request-asks = { $store } soruyor:
home-request-answered = { $store } yanıtladı:
home-moving = Yolda
home-recent = Neler değişti
home-recent-list = Son 14 gün
home-all-orders = Tüm siparişler
home-show-more = { $count } tane daha göster
home-happened-date-moved = Tahmini tarih değişti
home-happened-place = { $what }, { $place }
home-empty-title = İlk siparişiniz burada görünecek
home-empty-text = Siparişinizle ilgili her şey ve yardım merkezinin tüm yanıtları, internet olmadan da bu bilgisayarda olacak.
home-empty-help = Yardımı oku
home-signed-out-title = Siparişlerinizle ilgili her şey, her zaman yanınızda
home-signed-out-text = { $store } hesabınıza bir kez giriş yapmanız yeterli. Ondan sonra her sipariş, her paket ve her yanıt, internet olmadan da bu bilgisayarda olur.
home-sign-in = Giriş yap
home-look-up = Siparişimi bul
home-help-anyway = Yardımı giriş yapmadan da okuyabilirsiniz.
home-help-open = Yardımı aç
home-offline-title = Çevrimdışısınız
home-offline-text = Bunlar { $time } itibarıyla bildiklerimiz. Bağlantı kurulur kurulmaz otomatik olarak güncellenir.
home-first-title = Siparişleriniz bu bilgisayara kopyalanıyor
home-first-text = Şimdiden göz atabilirsiniz. Kopyalanan her şey okunabilir.
home-first-orders = Siparişler
home-first-help = { $language } yardım
home-first-count = { $done } / { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Bildirimler
notices-lead = Siparişlerinizde olanlar ve gecikenler.
notices-filter = Göster
notices-filter-all = Tümü
notices-filter-unread = Okunmamış
notices-filter-wrong = Dikkat gerektiren
notices-read-all = Tümünü okundu işaretle
notices-choose = Bildirimleri seç
notices-empty-title = Henüz bildirim yok
notices-empty-text = Siparişlerinizden birinde bir şey olduğunda veya bir gecikme yaşandığında buradan okursunuz.
notices-all-read-title = Hepsini okudunuz
notices-all-read-text = Bir sonraki bildirim burada otomatik olarak görünür.
notices-nothing-wrong-title = Her şey planlandığı gibi
notices-nothing-wrong-text = Bir gecikmeyle veya yapmanız gereken bir işlemle ilgili bildirim yok.
notices-show-all = Tüm bildirimleri göster
notices-signed-out-title = Bildirimleriniz burada değil
notices-signed-out-text = Siparişlerinizde olanları öğrenmek için giriş yapın. Hesabınız yoksa tek bir siparişi bulabilirsiniz.

notice-order-confirmed = Siparişiniz onaylandı
notice-order-shipped = Siparişiniz kargoya verildi
notice-order-delivered = Siparişiniz teslim edildi
notice-order-cancelled = Siparişiniz iptal edildi
notice-delivery-date-moved = Teslimat tarihi değişti
notice-action-required = Siparişiniz için işlem gerekiyor
notice-refunded = Paranız geri ödendi
notice-request-answered = Talebiniz yanıtlandı
notice-ship-date-passed = Henüz kargoya verilmedi
notice-no-scan = Paketinizden haber yok
notice-delivery-window-passed = Henüz ulaşmadı
notice-pickup-deadline-near = Paketinizi teslim alın
notice-return-window-ending = İade süresi bitiyor
notice-payment-due = Ödemeniz henüz ulaşmadı
notice-request-unanswered = Talebiniz henüz yanıtlanmadı

notice-order-cancelled-text = Artık bir şey gönderilmeyecek.
notice-delivery-date-moved-text = Yeni tarih siparişin sayfasında.
notice-action-required-text = Siz işlem yapana kadar sipariş ilerlemez. Ne yapmanız gerektiği siparişin sayfasında yazıyor.
notice-ship-date-passed-text = En geç { $date } günü kargoya verilmeliydi. Ne durumda olduğunu sorabilirsiniz.
notice-no-scan-text = Kargo şirketi günlerdir bir şey bildirmedi. Bir sonraki tarama çoğu zaman sizin ülkenizde olur.
notice-delivery-window-passed-text = En geç { $date } günü ulaşmalıydı. Nerede olduğunu sorabilirsiniz.
notice-pickup-deadline-near-text = Teslim noktasında bekliyor. Son tarih: { $until }. Ondan sonra geri gönderilir.
notice-return-window-ending-text = Ürünleri hâlâ iade edebilirsiniz. Son tarih: { $until }.
notice-payment-due-text = Mağazanın sayfasında ödeme yapın, yoksa sipariş iptal edilir. Son tarih: { $until }.
notice-request-unanswered-text = Yanıt her zamankinden uzun sürüyor. Talebe yeniden yazabilirsiniz.

notice-ask-order-progress = Hazırlık durumunu sor
notice-ask-package-not-received = Paketi sor
notice-ask-payment-issue = Ödemeyi sor
notice-ask-return-replace = İade veya değişim
notice-ask-contact = Bize yazın
notice-calendar = Takvime ekle
notice-calendar-kept = Takvim kaydı kaydedildi: { $path }. Takviminize eklemek için dosyayı açın.
notice-mark-read = Okundu olarak işaretle
notice-unread = Okunmadı

notice-mute = Siparişi sessize al
notice-unmute = Sessizden çıkar
notice-order-muted = Bu sipariş sessizde. Bildirimleri yalnızca listede görünür.
notice-order-unmuted = Bu siparişle ilgili bildirimleri yeniden alacaksınız.
notice-muted = Sessizde
