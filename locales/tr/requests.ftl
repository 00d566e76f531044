# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Adresi değiştir
topic-payment-issue = Ödeme sorunu
topic-order-progress = Hazırlık durumunu sor
topic-package-not-received = Paketim gelmedi
topic-customs-duty = Gümrük ve vergiler
topic-return-replace = İade veya değişim
topic-item-problem = Ürünle ilgili sorun
topic-cancel-order = Siparişi iptal et
topic-contact = Bize ulaşın

# How far a request is.
request-state-received = Alındı
request-state-in-review = İnceleniyor
request-state-waiting-for-customer = Yanıtınız bekleniyor
request-state-accepted = Kabul edildi
request-state-refused = Reddedildi
request-state-done = Tamamlandı
request-state-withdrawn = Geri çekildi
request-state-unknown = Üzerinde çalışılıyor

request-state-received-meaning = Talebiniz { $store } mağazasına ulaştı ve yanıtlanacak.
request-state-received-meaning-hours = Talebiniz { $store } mağazasına ulaştı. Yanıt genellikle { $hours } saat içinde gelir.
request-state-in-review-meaning = { $store } ekibi talebinizi inceliyor.
request-state-waiting-for-customer-meaning = { $store } sizden bir şey bekliyor. Lütfen aşağıdan yanıtlayın.
request-state-accepted-meaning = { $store } talebinizi kabul etti. Bundan sonra ne olacağı mesajlarda yazıyor.
request-state-refused-meaning = { $store } talebinizi kabul etmedi. Nedeni mesajlarda yazıyor.
request-state-done-meaning = Bu konu çözüldü.
request-state-withdrawn-meaning = Bu talebi geri çektiniz.
request-state-unknown-meaning = { $store } talebinizle ilgileniyor.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Bağlantı bekleniyor
sending-waits-sign-in = Giriş yapmanız bekleniyor
sending-waits-store = Mağazanın yanıt vermesi bekleniyor
sending-waits-turn = Birazdan gönderilir
sending-waits-retry = { $when } yeniden gönderilir
sending-sending = Gönderiliyor
sending-files = { $sent } / { $total }
stuck-label = Gönderilmedi
stuck-label-refused = Kabul edilmedi

sending-files-label = Dosyalar
sending-exposed = Zaten ulaşmış olabilir. Yeniden gönderilir ama yalnızca bir kez işlenir.
sending-edit = Düzenle
sending-resend = Yine de gönder
sending-discard = Sil
sending-stop = Gönderilmesin
sending-replace-title = Yarım kalan metin değiştirilsin mi?
sending-replace-text = Burada henüz gönderilmemiş başka bir metin var. Düzenlemeye aldığınız metin onun yerine geçer.
sending-replace-confirm = Değiştir
sending-discard-title = Bu silinsin mi?
sending-discard-text = Gönderilmez ve geri getirilemez.
sending-discard-confirm = Sil

stuck-refused = { $store } bunu kabul etmedi.
stuck-refused-topic-closed = Bu arada { $store } mağazasında bu artık mümkün değildi.
stuck-refused-line-not-eligible = { $store } bunu ürünlerin tamamı veya bu kadar adet için kabul etmedi.
stuck-refused-request-closed = Bu ulaşmadan önce talep kapatıldı.
stuck-refused-request-closed-at = Bu ulaşmadan önce, { $at } tarihinde talep kapatıldı.
stuck-superseded = Daha sonraki isteğiniz bunu gereksiz kıldı, bu yüzden gönderilmedi.
stuck-expired = Bir haftadan uzun süre beklediği için gönderilmedi. Hâlâ istiyor musunuz?
stuck-gone = { $store } bunun ilgili olduğu siparişi veya talebi artık bulamıyor.
stuck-invalid = { $store } bunu bu hâliyle okuyamıyor. Lütfen değiştirip yeniden gönderin.
stuck-attachment-refused = { $store } dosyalardan birini kabul etmedi. Onu çıkarıp kalanları yeniden gönderin.
stuck-forbidden = Şu anki girişinizle bu işleme izin verilmiyor.

## Forms: what a customer fills in to ask for something

form-discarded = Taslak silindi.

line-reason-changed-mind = Fikrimi değiştirdim
line-reason-too-small = Çok küçük
line-reason-too-large = Çok büyük
line-reason-not-as-described = Açıklamaya uymuyor
line-reason-missing = Paketten çıkmadı
line-reason-wrong-item = Sipariş ettiğimden farklı ürün
line-reason-damaged = Hasarlı
line-reason-defective = Çalışmıyor veya kusurlu
line-reason-arrived-late = Çok geç geldi
line-reason-other = Başka bir neden

wish-refund = Para iadesi
wish-replacement = Değişim
wish-store-credit = Mağaza bakiyesi

form-back = Sipariş { $number }
form-loading = Form yükleniyor

form-articles = Yanıt burada olabilir
form-earlier = Bunu zaten sordunuz
form-earlier-text = Son gelişme: { $date }. Ekleyecek bir şeyiniz varsa oraya yazın.
form-earlier-open = Talebi aç

form-text-change-address = Bilmemiz gereken başka bir şey var mı?
form-text-payment-issue = Ödemede ne oldu?
form-text-payment-issue-hint = Örneğin bir hata mesajı, kartınızdan çekilen bir tutar veya gelmeyen bir onay. Kart numarasının tamamını asla göndermeyin.
form-text-order-progress = Ne bilmek istersiniz?
form-text-order-progress-hint = Sipariş size belirli bir güne kadar gerekiyorsa yazın.
form-text-package-not-received = Şimdiye kadar neler denediniz?
form-text-package-not-received-hint = Örneğin komşulara sormak, posta kutusuna ve paketlerin bırakıldığı yerlere bakmak veya kargo şirketini aramak.
form-text-customs-duty = Gümrük ve vergilerle ilgili sorunuz nedir?
form-text-customs-duty-hint = Gümrük idaresi veya kargo şirketi size yazdıysa belirtin. Yazının bir fotoğrafı işe yarar.
form-text-return-replace = İade veya değişimle ilgili bilmemiz gereken bir şey var mı?
form-text-item-problem = Ne oldu?
form-text-item-problem-hint = Bir iki cümle yeterli.
form-text-cancel-order = Neden iptal etmek istiyorsunuz?
form-text-cancel-order-hint = Yazmak zorunda değilsiniz ama daha iyi olmamıza yardımcı olur.
form-text-contact = Size nasıl yardımcı olabiliriz?
form-optional = { $label } (isteğe bağlı)
form-room = { $count } karakter kaldı

form-goods-return = Hangi ürünleri iade etmek istiyorsunuz?
form-goods-problem = Hangi ürünlerde sorun var?
form-goods-count = { $count } / { $total }
form-goods-quantity = Kaç adet?
form-goods-less = Bir eksilt
form-goods-more = Bir artır
form-goods-reason-return = Neden?
form-goods-reason-problem = Sorunu nedir?
form-goods-reason-choose = Bir neden seçin
form-goods-until = Son tarih: { $until }
form-goods-unshipped = Henüz kargoya verilmedi
form-goods-made = Size özel üretildiği için iade edilemez
form-goods-over = Süresi doldu

form-wish = Ne yapmamızı istersiniz?

form-parcel = Hangi paket gelmedi?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, takip numarası yok

form-files = Fotoğraflar ve belgeler
form-files-add = Dosya ekle
form-files-hint = JPEG, PNG, WebP, HEIC veya PDF. Dosyaları buraya bırakabilir ya da bir resim yapıştırabilirsiniz.
form-files-drop = Dosyaları buraya bırakın
form-files-private = Konum ve kamera bilgileri, gönderilmeden önce resimlerden çıkarılır.
form-files-coming = Hazırlanıyor
form-files-remove = Kaldır: { $name }
form-files-dismiss = { $name } ile ilgili mesajı kapat

## The service record: everything the customer asked, and what they began to write.

requests-title = Taleplerim
requests-lead = { $store } mağazasına ilettikleriniz ve sonuçları.
requests-needs = İşlem yapmanız gerekenler
requests-news = Yeni yanıtlar
requests-drafts = Başlanmış, gönderilmemiş
requests-open = Açık
requests-ended = Sona erenler
requests-ask-order = Sipariş hakkında sor
requests-ask-other = Başka bir şey sor
requests-empty-title = Henüz talep yok
requests-empty-text = { $store } mağazasına sorduklarınız ve tüm yanıtlar burada görünür. Bağlantı kurulur kurulmaz gönderilir.
requests-signed-out-title = Talepleriniz burada değil
requests-signed-out-text = Sorduklarınızı ve yanıtları görmek için giriş yapın. Hesabınız yoksa sorduğunuz siparişi bulun.

request-row-you = Siz:
request-row-store = { $store }:
request-row-unread = Yeni yanıt

requests-draft-orphaned = İlgili sipariş veya talep artık bu bilgisayarda değil.
requests-draft-files = { $count } dosya
requests-draft-continue = Devam et
requests-draft-read = Oku
requests-draft-discard = “{ $topic }” taslağını sil
requests-orphan-title = Bu artık gönderilemez
requests-orphan-text = İlgili sipariş veya talep artık bu bilgisayarda değil. Metninizi kopyalayıp başka yerde kullanabilirsiniz.
request-copy-text = Metni kopyala
request-text-copied = Metin kopyalandı.
form-files-wanted = Bir fotoğraf, yeniden sormadan yanıt vermemizi sağlar.

form-address = Nereye gönderilsin?
form-address-country = Ülke veya bölge
form-address-name = Ad soyad
form-address-line = Adres, { $number }. satır
form-address-line-hint = Sokak ve bina numarası, gerekirse daire, kat veya şirket.
form-address-city = Şehir veya ilçe
form-address-code = Posta kodu
form-address-code-own = Posta kodu ({ $own })
form-address-region-state = Eyalet
form-address-region-province = İl
form-address-region-prefecture = Prefektörlük
form-address-region-county = Kontluk
form-address-region-region = Bölge
form-address-phone = Telefon
form-address-phone-hint = Teslimatta bir soru olursa kargo şirketi için.
form-address-example = Örneğin { $example }
form-address-code-odd = Oradaki posta kodları genellikle farklı görünür. Lütfen kontrol edin.
form-address-after = Yeni
form-address-before = Şimdiye kadar

form-next = Bundan sonra ne olur
form-next-send = Hemen { $store } mağazasına gönderilir. Yanıt burada, uygulamada görünür.
form-next-offline = Şu anda bağlantı yok. Bu bilgisayarda güvenle saklanır ve bağlantı kurulur kurulmaz gönderilir.
form-next-sign-in = Bu bilgisayarda güvenle saklanır ve yeniden giriş yapar yapmaz gönderilir.
form-next-answer = { $store } genellikle { $hours } saat içinde yanıt verir.
form-next-answer-open = { $store } ekibinden biri okur ve yanıtlar.
form-next-hours = Yanıt verilen saatler:
form-next-change-address = Paket bu arada kargo şirketine verildiyse adres artık değiştirilemez. O zaman bunun yerine ne yapılabileceğini size yazarız.
form-next-payment-issue = Sorduğunuz için ikinci kez para çekilmez. Ödemede bir sorun olduysa nasıl devam edeceğinizi yazarız.
form-next-order-progress = Siparişinizin durumuna bakar ve ne zaman kargoya verileceğini size yazarız.
form-next-package-not-received = Nerede olduğunu kargo şirketine sorarız. Kaybolduysa değişim veya para iadesi için sizinle görüşürüz.
form-next-customs-duty = Gümrük vergisini gümrük idaresi belirler. Bildiklerimizi size yazarız.
form-next-return-replace = Lütfen biz yanıt verene kadar ürünleri olduğu gibi saklayın. Geri alabilirsek nereye göndereceğinizi yazarız.
form-next-item-problem = Lütfen biz yanıt verene kadar ürünleri ve ambalajı saklayın.
form-next-cancel-order = Sipariş bu arada kargo şirketine verildiyse artık iptal edilemez. O zaman iade edebilirsiniz.
form-next-money = İptal edebilirsek { $money } tutarı, ödediğiniz yöntemle { $days } gün içinde iade edilir.
form-next-money-reserved = İptal edebilirsek bankanızın bloke ettiği { $money } serbest bırakılır.
form-next-money-unpaid = Bu sipariş için ödeme yapmadınız, bu yüzden iade edilecek bir tutar yok.

form-send = Gönder
form-saved = Taslak kaydedildi
form-not-saved = Taslak kaydedilemedi
form-discard = Taslağı sil

form-check = Lütfen { $count } alanı kontrol edin
form-fault-missing = Lütfen burayı doldurun.
form-fault-reason = Lütfen bir neden seçin.
form-fault-wish = Lütfen ne yapmamızı istediğinizi seçin.
form-fault-parcel = Lütfen paketi seçin.
form-fault-same = Sipariş zaten bu adrese gidiyor.
form-fault-long = Metin { $count } karakter fazla uzun.
form-fault-at = { $field }: { $fault }

form-closed = Bu işlem sipariş için şu anda mümkün değil
form-gone = Bu sipariş artık bu bilgisayarda değil
form-gone-text = Mağaza tarafından kaldırılmış olabilir ya da başka bir hesapla giriş yapmış olabilirsiniz.
form-kept = Yazdıklarınız saklandı
form-copy = Metni kopyala
form-copied = Metin kopyalandı
form-to-order = Siparişe dön

form-contact-out = { $store } mağazasına yazmak için giriş yapın
form-contact-out-text = Böylece yanıt size burada, uygulamada ulaşır.
form-contact-guest = Siparişiniz hakkında sorun
form-contact-guest-text = Burada tek bir siparişi görüntülüyorsunuz, bu yüzden sorunuz o siparişle ilgili olur.
form-contact-guest-open = Siparişe git

## One request with its messages

thread-not-found-title = Bu talep burada değil
thread-not-found-text = Başka bir yerden gönderilmiş ve henüz gelmemiş olabilir ya da silinmiştir.
thread-all = Tüm talepler
thread-asked = Talep tarihi: { $date }
thread-order = Sipariş
thread-asked-for = Talebinizin içeriği
thread-line = { $count } × { $title }
thread-line-unknown = Siparişten bir ürün
thread-wish = İsteğiniz
thread-address = Yeni adres
thread-parcel = Paket

thread-messages = Mesajlar
thread-unsent = Henüz gönderilmedi
thread-you = Siz
thread-pictures = Resimler
thread-files = Dosyalar
thread-picture-larger = Büyüt: { $name }
thread-file-save = Kaydet
thread-file-saved = Kaydedildi: { $path }

thread-news-answer = { $store } yeni bir yanıt verdi
thread-news-state = Yeni durum: { $state }

thread-reply-title = { $store } mağazasına yazın
thread-send = Gönder
thread-draft-kept = Taslak kaydedildi
thread-message-kept = Mesajınız gönderiliyor.
thread-left-title = Yazmaya başladığınız
thread-left-text = Talep kapalı, bu yüzden artık gönderilemez. Kopyalayabilirsiniz.

thread-withdraw = Geri çek
thread-withdraw-title = Bu talep geri çekilsin mi?
thread-withdraw-text = Bunu artık istemediğiniz { $store } mağazasına hemen bildirilir.
thread-withdrawing = Bu talebi geri çektiniz

thread-reopen-until = Çözülmedi mi? Talebi yeniden açabilirsiniz (son tarih: { $date }).
thread-reopen-text = Çözülmedi mi? Talebi yeniden açabilirsiniz.
thread-reopen = Yeniden aç
thread-reopen-title = Çözülmeyen nedir?
thread-reopen-send = Yeniden aç

thread-rating-title = { $store } hizmetini nasıl buldunuz?
thread-rating-stars = Yıldızlar
thread-rating-1 = Kötü
thread-rating-2 = İyi değil
thread-rating-3 = İdare eder
thread-rating-4 = İyi
thread-rating-5 = Çok iyi
thread-rating-given = { $name } (5 yıldızdan { $stars })
thread-rating-text = Ne iyiydi, ne değildi
thread-rating-send = Gönder
thread-rating-change = Değiştir
