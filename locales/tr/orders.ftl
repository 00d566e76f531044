# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.

## The list

orders-title = Siparişlerim
orders-list = Siparişleriniz
orders-search-label = Siparişlerinizde ara
orders-search-placeholder = Sipariş, ürün veya takip numarası
orders-filter-label = Göster
orders-filter-all = Tümü
orders-filter-attention = Dikkat gerektiren
orders-filter-awaiting-payment = Ödeme bekleniyor
orders-filter-processing = Hazırlanıyor
orders-filter-shipped = Kargoya verildi
orders-filter-delivered = Teslim edildi
orders-filter-cancelled = İptal edildi
orders-sort-label = Sıralama
orders-sort-newest-first = Önce en yeni
orders-sort-oldest-first = Önce en eski
orders-sort-last-changed = Son değişen
orders-found = { $count } sipariş
orders-empty-title = Henüz sipariş yok
orders-empty-text = { $store } mağazasından sipariş verdiğinizde, internet olmadan da her şey burada görünür.
orders-none-found-title = Eşleşen sipariş yok
orders-none-found-text = Daha az sözcük veya başka bir filtre deneyin.
orders-show-all = Tüm siparişleri göster
orders-signed-out-title = Siparişleriniz burada görünecek
orders-signed-out-text = Tüm siparişlerinizi bu bilgisayarda görmek için giriş yapın veya numarasıyla tek bir siparişi bulun.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $title } ve { $more } ürün daha
order-number = Sipariş { $number }
order-placed = Sipariş tarihi: { $date }
order-row-arrives = Tahmini teslimat: { $days }
order-row-arrives-near = Tahmini teslimat: { $day }
order-row-ships = En geç { $date } kargoda
order-row-late = Beklenen tarih: { $date }
order-row-until = Son gün: { $date }

## Status of an order

order-status-awaiting-payment = Ödeme bekleniyor
order-status-awaiting-payment-meaning = Ödemenizi bekliyoruz. Bize ulaşınca siparişi 24 saat içinde onaylayıp hazırlamaya başlarız.
order-status-processing = Hazırlanıyor
order-status-processing-meaning = Ödemeyi kontrol eder, sonra ürünlerinizi üretir veya depodan alır ve paketleriz.
order-status-shipped = Kargoya verildi
order-status-shipped-meaning = Paketlendi, kargo şirketine teslim edildi ve size doğru yolda.
order-status-delivered = Teslim edildi
order-status-delivered-meaning = Kargo şirketi siparişin teslim edildiğini bildirdi.
order-status-cancelled = İptal edildi
order-status-cancelled-meaning = Sipariş iptal edildi. Artık bir şey gönderilmeyecek.
order-status-unknown = Devam ediyor
order-status-unknown-meaning = Mağaza, uygulamanın bu sürümünün henüz bilmediği bir durum kullanıyor. Güncellemeden sonra görünür.

# Where an order in preparation stands.
order-sub-status-payment-received = Ödeme alındı
order-sub-status-payment-received-meaning = Ödemeniz ulaştı ve güvenlik kontrolünden geçiyor.
order-sub-status-payment-confirmed = Ödeme onaylandı
order-sub-status-payment-confirmed-meaning = Kontrol tamamlandı. Ürünleriniz hazırlanıyor.
order-sub-status-packaging = Paketleniyor
order-sub-status-packaging-meaning = Ürünleri toplar, kalitelerini kontrol eder ve paketleriz.
order-sub-status-packaging-made = Dikiliyor
order-sub-status-packaging-made-meaning = Giysiniz size özel dikiliyor. Durum tüm dikim süresi boyunca aynı kalabilir.
order-sub-status-packaging-fast-meaning = Ürünleriniz paketleniyor. 24 saat içinde kargoya verilir.

## Steps of an order, from placing to the door

order-steps = Bu siparişin adımları
order-step-awaiting-payment = Sipariş verildi
order-step-payment-received = Ödeme alındı
order-step-payment-confirmed = Ödeme onaylandı
order-step-packaging = Özenle paketlendi
order-step-packaging-made = Sizin için dikildi
order-step-shipped = Kargo şirketine verildi
order-step-out-for-delivery = Dağıtıma çıktı
order-step-delivered = Teslim edildi
order-step-cancelled = İptal edildi
order-step-state-done = Tamamlandı
order-step-state-current = Şimdi
order-step-state-ahead = Sırada
order-step-expected = Tahmini: { $days }
order-step-by = En geç { $date }

## What comes next

order-next = Sırada ne var
order-next-yours = Sıra sizde
order-next-pay = Ödemeye geç
order-next-until = En geç { $until }
order-next-awaiting-payment = Ödemeniz
order-next-payment-received = Ödemeniz bize ulaşır
order-next-payment-confirmed = Ödemeyi genellikle 24 saat içinde kontrol ederiz
order-next-packaging = Ürünlerinizi hazırlarız
order-next-shipped = Kargo şirketine veririz
order-next-out-for-delivery = Kapınıza getirilir
order-next-delivered = Size ulaşır
order-next-cancelled = Sipariş iptal edilir
order-next-by = En geç { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Yani { $day }
order-next-undated = Bunun için henüz bir tarih yok.
order-next-late-shipped = Planlanan tarih { $date } idi. Daha uzun sürdüğü için üzgünüz.
order-next-late-delivered = En geç { $date } günü ulaşmalıydı. Daha uzun sürdüğü için üzgünüz.
order-next-nothing = Beklenecek bir şey kalmadı.

## Things to look at. Title, then what to do about it.

# $until is the last moment to act, with date and time. $since is the day that was promised.
attention-payment-due = Ödemeniz henüz ulaşmadı
attention-payment-due-text = Hazırlamaya başlayabilmemiz için mağazanın sayfasında ödeme yapın.
attention-payment-due-until = Hazırlamaya başlayabilmemiz için mağazanın sayfasında ödeme yapın. Son tarih: { $until }.
attention-payment-failed = Ödeme gerçekleşmedi
attention-payment-failed-text = Hiçbir tutar çekilmedi. Mağazanın sayfasında yeniden deneyin veya başka bir yöntem kullanın.
attention-payment-failed-until = Hiçbir tutar çekilmedi. Mağazanın sayfasında yeniden deneyin veya başka bir yöntem kullanın. Son tarih: { $until }.
attention-customs-action = Gümrük sizden bir şey istiyor
attention-customs-action-text = Paket bir belge veya ödeme bekliyor. Paket bilgilerinde yazan kargo şirketiyle iletişime geçin.
attention-customs-action-until = Paket bir belge veya ödeme bekliyor. Paket bilgilerinde yazan kargo şirketiyle iletişime geçin. Son tarih: { $until }.
attention-address-action = Adresin kontrol edilmesi gerekiyor
attention-address-action-text = Kargo şirketi bu adrese teslim edemedi. Paket bilgilerinde yazan kargo şirketiyle iletişime geçin.
attention-address-action-until = Kargo şirketi bu adrese teslim edemedi. Paket bilgilerinde yazan kargo şirketiyle iletişime geçin. Son tarih: { $until }.
attention-action-required = Kargo şirketi sizden haber bekliyor
attention-action-required-text = Siz işlem yapana kadar paket olduğu yerde kalır. Paket bilgilerinde yazan kargo şirketiyle iletişime geçin.
attention-action-required-until = Siz işlem yapana kadar paket olduğu yerde kalır. Son tarih: { $until }.
attention-pickup-ready = Teslim alınmaya hazır
attention-pickup-ready-text = Paketiniz teslim noktasında bekliyor. Kodu ve kimliğinizi yanınıza alın.
attention-pickup-ready-until = Paketiniz teslim noktasında bekliyor. Son tarih: { $until }. Kodu ve kimliğinizi yanınıza alın.
attention-attempt-failed = Adreste kimse yoktu
attention-attempt-failed-text = Kargo şirketi teslim etmeyi denedi. Başka bir gün belirlemek için kargo şirketiyle iletişime geçin.
attention-attempt-failed-until = Kargo şirketi teslim etmeyi denedi. Kargo şirketiyle başka bir gün belirleyin. Son tarih: { $until }.
attention-parcel-lost = Paket kaybolmuş görünüyor
attention-parcel-lost-text = Kargo şirketi paketi bulamıyor. Beklemeniz gerekmez: bu sipariş için bize ulaşın.
attention-parcel-damaged = Paket hasar gördü
attention-parcel-damaged-text = Kargo şirketi hasar bildirdi. İçinde kırık bir şey varsa bize yazın ve fotoğraf ekleyin.
attention-parcel-exception = Paket yolda takıldı
attention-parcel-exception-text = Kargo şirketi yolda bir sorun bildirdi. Paket genellikle birkaç gün içinde yoluna devam eder.
attention-parcel-returning = Paket geri dönüyor
attention-parcel-returning-text = Teslim edilemedi ve bize geri dönüyor. Bu sipariş için bize ulaşın.
attention-held-at-customs = Gümrükte
attention-held-at-customs-text = Gümrük idaresi paketi kontrol ediyor. Bu birkaç gün sürebilir. Bir şey yapmanız gerekmez.
attention-late-to-ship = Planlanandan geç kargoya veriliyor
attention-late-to-ship-text = Üzgünüz. Hâlâ hazırlanıyor.
attention-late-to-ship-since = En geç { $since } günü kargoya verilmeliydi. Üzgünüz. Hâlâ hazırlanıyor.
attention-late-to-arrive = Beklenenden geç geliyor
attention-late-to-arrive-text = Üzgünüz. Hâlâ yolda.
attention-late-to-arrive-since = En geç { $since } günü ulaşmalıydı. Üzgünüz. Hâlâ yolda.
attention-no-scan = Kargo şirketinden haber yok
attention-no-scan-text = Paket birkaç gündür taranmadı. Bir sonraki tarama çoğu zaman sizin ülkenizde olur.
order-attention = Dikkat gerektirenler
order-attention-see-parcel = Pakete git

## Milestones of a parcel

milestone-not-found = Takip henüz başlamadı
milestone-not-found-meaning = Kargo şirketi bu numarayı henüz tanımıyor. Birkaç gün sürebilir.
milestone-info-received = Gönderi bildirildi
milestone-info-received-meaning = Kargo şirketi bilgileri aldı ve paketi bekliyor.
milestone-in-transit = Yolda
milestone-in-transit-meaning = Paket yolda. Uzun güzergâhlarda hareketsiz günler olabilir.
milestone-out-for-delivery = Dağıtıma çıktı
milestone-out-for-delivery-meaning = Bugün size ulaşması bekleniyor.
milestone-available-for-pickup = Teslim alınmaya hazır
milestone-available-for-pickup-meaning = Teslim noktasında sizi bekliyor.
milestone-attempt-failed = Teslimat denemesi başarısız
milestone-attempt-failed-meaning = Kargo şirketi geldi ama teslim edemedi.
milestone-delivered = Teslim edildi
milestone-delivered-meaning = Kargo şirketi teslim ettiğini bildirdi.
milestone-exception = Yolda sorun
milestone-exception-meaning = Bir şey paketin ilerlemesini engelliyor.
milestone-returning = Geri dönüyor
milestone-returning-meaning = Paket bize geri dönüş yolunda.
milestone-returned = Bize geri döndü
milestone-returned-meaning = Paket yeniden bizde.
milestone-expired = Yeni haber yok
milestone-expired-meaning = Kargo şirketi uzun süredir bir şey bildirmedi.
milestone-unknown = Kargo şirketinden haber
milestone-unknown-meaning = Kargo şirketi, uygulamanın bu sürümünün gösteremediği bir şey bildirdi.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = Gümrükte
sub-milestone-customs-meaning = Gümrük idaresi paketi kontrol ediyor.
sub-milestone-delayed = Gecikti
sub-milestone-delayed-meaning = Paket ilerliyor ama planlanandan geç.
sub-milestone-address = Adres sorunu
sub-milestone-address-meaning = Kargo şirketi bu adrese teslim edemedi.
sub-milestone-damaged = Hasarlı
sub-milestone-damaged-meaning = Kargo şirketi paketin hasar gördüğünü bildirdi.
sub-milestone-lost = Kayıp
sub-milestone-lost-meaning = Kargo şirketi paketi bulamıyor.
sub-milestone-refused = Kabul edilmedi
sub-milestone-refused-meaning = Paket kapıda kabul edilmedi.
sub-milestone-no-one-home = Adreste kimse yoktu
sub-milestone-no-one-home-meaning = Kargo şirketi geldi, kapıyı açan olmadı.

## The four axes of an order

order-payment = Ödeme
order-payment-awaiting = Henüz ödenmedi
order-payment-awaiting-meaning = Ödemenizi bekliyoruz.
order-payment-authorized = Bloke edildi
order-payment-authorized-meaning = Tutar bloke edildi, henüz çekilmedi.
order-payment-paid = Ödendi
order-payment-paid-meaning = Tutarın tamamı bize ulaştı.
order-payment-partially-refunded = Kısmen iade edildi
order-payment-partially-refunded-meaning = Tutarın bir bölümü geri ödendi.
order-payment-refunded = İade edildi
order-payment-refunded-meaning = Tutarın tamamı geri ödendi.
order-payment-failed = Başarısız
order-payment-failed-meaning = Ödeme gerçekleşmedi.

order-state = Sipariş
order-state-open = Açık
order-state-open-meaning = Siparişle ilgili işlemlerimiz sürüyor.
order-state-completed = Tamamlandı
order-state-completed-meaning = Her şey tamam.
order-state-cancelled = İptal edildi
order-state-cancelled-meaning = Artık bir şey gönderilmeyecek.

order-shipment = Gönderim
order-shipment-not-shipped = Henüz kargoya verilmedi
order-shipment-not-shipped-meaning = Her şey hâlâ bizde.
order-shipment-partially-shipped = Kısmen kargoya verildi
order-shipment-partially-shipped-meaning = Bazı ürünler yola çıktı, diğerleri ardından gelecek.
order-shipment-shipped = Kargoya verildi
order-shipment-shipped-meaning = Her şey yola çıktı.
order-shipment-partially-delivered = Kısmen teslim edildi
order-shipment-partially-delivered-meaning = Bazı paketler ulaştı, diğerleri hâlâ yolda.
order-shipment-delivered = Teslim edildi
order-shipment-delivered-meaning = Tüm paketler ulaştı.

order-returns = İade
order-returns-none = Yok
order-returns-none-meaning = İade edilen ürün yok.
order-returns-requested = Talep edildi
order-returns-requested-meaning = İade talebinde bulundunuz.
order-returns-in-transit = Bize doğru yolda
order-returns-in-transit-meaning = İade ettiğiniz ürünler yolda.
order-returns-received = Bize ulaştı
order-returns-received-meaning = İade ettiğiniz ürünler bize ulaştı, kontrol ediliyor.
order-returns-refunded = Para iade edildi
order-returns-refunded-meaning = İade ettiğiniz ürünlerin tutarı geri ödendi.

## The page of an order

order-back = Tüm siparişler
order-not-found-title = Bu sipariş burada değil
order-where = Şu an nerede
order-parcel-of = Paket { $place } / { $count }
order-parcel-one = Paket
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = İçindekiler
order-tracking-number = Takip numarası
order-tracking-copy = Takip numarasını kopyala
order-tracking-copied = Takip numarası kopyalandı.
order-tracking-open = Kargo şirketinin sayfasında takip et
order-route = Geçtiği yerler
order-timeline = Bu paketin yolculuğu
order-timeline-more = Daha önceki { $count } hareketi göster
order-timeline-empty = Kargo şirketi henüz bir şey bildirmedi.
order-timeline-local = Saatler, hareketin gerçekleştiği yerin saatidir.
order-carrier-says = Kargo şirketinin notu:
order-untracked-title = Takipsiz posta
order-untracked-text = Bu paketin takip numarası yok ve yolda hareket görünmez. Tahmini teslimatı esas alın.
order-untracked-shipped = Yola çıkışı: { $date }.
order-carrier = Kargo şirketi
order-last-mile = Yerel dağıtım şirketi
order-carrier-call = Ara: { $name }
order-carrier-write = E-posta gönder: { $name }
order-carrier-visit = Sayfasını aç: { $name }
order-pickup = Teslim noktası
order-pickup-hours = Çalışma saatleri
order-pickup-hours-line = { $days }, { $open }–{ $close }
order-pickup-deadline = Son teslim alma: { $time }
order-pickup-code = Kod
order-lines = Ürünler
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Siparişe özel üretim
order-line-fast = 24 saatte kargoda
order-total-subtotal = Ürünler
order-total-shipping = Kargo
order-total-shipping-free = Ücretsiz
order-total-tax = Vergi
order-total-duties = Gümrük vergisi
order-total-discount = İndirim
order-total = Toplam
order-total-refunded = İade edilen
order-converted = Yaklaşık { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, { $day } kuru
order-address = Teslimat adresi
order-delivery = Teslimat
order-delivery-method = Gönderim yöntemi
order-delivery-tracked = Takipli
order-delivery-untracked = Takipsiz posta
order-delivery-window = Tahmini teslimat
order-delivery-ship-date = Tahmini kargoya veriliş
order-delivery-processing = Hazırlık süresi
order-delivery-processing-days = { $min }–{ $max } iş günü
order-delivery-moved = Tahmini tarih değişti
order-delivery-was = { $days }, bildirim: { $given }
order-copy-number = Sipariş numarasını kopyala
order-number-copied = Sipariş numarası kopyalandı.
order-requests = Taleplerim
order-notices = Masaüstü bildirimleri
order-notices-on = Bu siparişte bir şey olduğunda size bildirilir.
order-notices-muted = Bu sipariş sessizde. Bildirimleri yalnızca listede görünür.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Bu sipariş için yardım alın
order-help-closed = Şu anda mümkün olmayanlar
order-row-help = Yardım alın
order-articles = İlgili makaleler

topic-until = Son tarih: { $until }
topic-until-shipped = Kargoya verilene kadar
topic-until-shipped-by = Kargoya verilene kadar, tahminen en geç { $date }
topic-until-arrived = Size ulaşana kadar
topic-until-confirmed = Ödeme onaylanana kadar
topic-until-days = Size ulaştıktan sonra { $days } gün içinde
topic-always = Her zaman

topic-part-unshipped = { $total } üründen { $count } tanesi henüz kargoya verilmedi
topic-part-missing = { $total } üründen { $count } tanesi ulaşmadı
topic-part = { $total } üründen { $count } tanesi için
topic-part-earlier = Bazıları için son tarih: { $until }

topic-begun = Yarım kalan talebe devam et

topic-not-yet = Henüz mümkün değil
topic-no-longer = Artık mümkün değil
topic-not-here = Bu sipariş için değil

topic-instead-change-address = Onun yerine adresi değiştir
topic-instead-payment-issue = Onun yerine ödemeyi sor
topic-instead-order-progress = Onun yerine hazırlık durumunu sor
topic-instead-package-not-received = Onun yerine paketi sor
topic-instead-customs-duty = Onun yerine gümrük vergisini sor
topic-instead-return-replace = Onun yerine ürün iade et
topic-instead-item-problem = Onun yerine ürünle ilgili sorun bildir
topic-instead-cancel-order = Onun yerine siparişi iptal et
topic-instead-contact = Onun yerine bize yaz

topic-closed-not-placed = Sipariş henüz onaylanmadı. Ödemeniz bize ulaşınca onaylanır.
topic-closed-not-paid = Ödemeniz bize henüz ulaşmadı. Ulaşır ulaşmaz sorabilirsiniz.
topic-closed-payment-confirmed = Ödemeniz onaylandı, bir sorun yok.
topic-closed-payment-confirmed-at = Ödemeniz { $at } tarihinde onaylandı, bir sorun yok.
topic-closed-no-ship-date = Kargoya veriliş için henüz bir tarih planlanmadı, bu yüzden gecikme yok.
topic-closed-before-ship-date = Hâlâ zamanında kargoya verilebilir.
topic-closed-before-ship-date-from = Hâlâ zamanında kargoya verilebilir. Verilmezse { $from } tarihinden itibaren sorabilirsiniz.
topic-closed-not-shipped = Henüz hiçbir şey kargoya verilmedi. Bir şey verilir verilmez sorabilirsiniz.
topic-closed-already-shipped = Sipariş kargoya verildi.
topic-closed-already-shipped-at = Sipariş { $at } tarihinde kargoya verildi.
topic-closed-before-delivery-date = Hâlâ zamanında ulaşabilir.
topic-closed-before-delivery-date-from = Hâlâ zamanında ulaşabilir. Ulaşmazsa { $from } tarihinden itibaren sorabilirsiniz.
topic-closed-ready-for-pickup = Paket teslim noktasında sizi bekliyor.
topic-closed-ready-for-pickup-from = Paket teslim noktasında sizi bekliyor. Oradan alamazsanız { $from } tarihinden itibaren sorabilirsiniz.
topic-closed-goes-back = Paket bize geri dönüyor, bu yüzden size ulaşmayacak.
topic-closed-goes-back-at = Paket { $at } tarihinde geri dönüş yoluna çıktı, bu yüzden size ulaşmayacak.
topic-closed-already-delivered = Kargo şirketi paketin teslim edildiğini bildirdi. Bulamıyorsanız bize yazın.
topic-closed-already-delivered-at = Kargo şirketi paketin { $at } tarihinde teslim edildiğini bildirdi. Bulamıyorsanız bize yazın.
topic-closed-return-window-over = Bunun için tanınan süre doldu.
topic-closed-return-window-over-at = Bunun için son tarih { $at } idi.
topic-closed-made-to-order = Size özel üretildiği için iade edilemez. Bir sorun varsa bize yazın.
topic-closed-already-returned = İade ettiğiniz ürünler bize ulaştı ve tutarın tamamı geri ödendi.
topic-closed-refunded = Tutarın tamamı geri ödendi.
topic-closed-cancelled = Sipariş iptal edildi.
topic-closed-cancelled-at = Sipariş { $at } tarihinde iptal edildi.
topic-closed-unknown = Mağaza bunu bu sipariş için şu anda sunmuyor.
topic-closed-opens = { $from } tarihinden itibaren sorabilirsiniz.

topic-change-address-not-placed = Sipariş henüz onaylanmadı. İptal edip doğru adresle yeniden sipariş verebilirsiniz.
topic-change-address-already-shipped = Sipariş kargoya verildi, adres artık değiştirilemez.
topic-change-address-already-shipped-at = Sipariş { $at } tarihinde kargoya verildi, adres artık değiştirilemez.
topic-order-progress-already-shipped = Sipariş kargoya verildi. Nerede olduğunu siparişin sayfasında görebilirsiniz.
topic-order-progress-already-shipped-at = Sipariş { $at } tarihinde kargoya verildi. Nerede olduğunu siparişin sayfasında görebilirsiniz.
topic-customs-duty-already-shipped = Sipariş kargoya verildi. Ne ödenmesi gerektiğini artık size kargo şirketi veya gümrük idaresi söyleyebilir.
topic-customs-duty-already-shipped-at = Sipariş { $at } tarihinde kargoya verildi. Ne ödenmesi gerektiğini artık size kargo şirketi veya gümrük idaresi söyleyebilir.
topic-cancel-order-already-shipped = Sipariş kargoya verildi, artık iptal edilemez.
topic-cancel-order-already-shipped-at = Sipariş { $at } tarihinde kargoya verildi, artık iptal edilemez.
topic-package-not-received-not-shipped = Şu anda yolda bir şey yok. Bir paket zamanında gelmezse sorabilirsiniz.
topic-payment-issue-cancelled = Sipariş iptal edildi, bir şey ödemeniz gerekmez.
topic-payment-issue-cancelled-at = Sipariş { $at } tarihinde iptal edildi, bir şey ödemeniz gerekmez.
topic-payment-issue-refunded = Para geri ödendi.
topic-payment-issue-refunded-at = Para geri ödendi ve en geç { $at } tarihinde size ulaşmış olmalıydı. Ulaşmadıysa bize yazın.
topic-return-replace-return-window-over-at = Ürünleri iade etmek için son tarih { $at } idi.
topic-item-problem-return-window-over-at = Sorun bildirmek için son tarih { $at } idi.
