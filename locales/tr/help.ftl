# Words of the help centre and of the search over orders and help.

help-title = Yardım
help-lead = { $store } mağazasından yanıtlar, bağlantı olmadan da.
help-search-label = Yardım sayfalarında ara
help-search-placeholder = Ne öğrenmek istersiniz?
help-found-title = Yardım sayfaları
help-found-nothing = “{ $text }” için yardım sayfası yok. Daha kısa veya daha basit bir sözcük çoğu zaman işe yarar.
help-search-everything = Siparişlerde de ara

# What the reader marked and read, on the front page of the help.
help-bookmarks = Yer imleri
help-bookmarks-save = Dosya olarak kaydet
help-bookmarks-hint = Çıkış yapsanız da bu bilgisayarda kalır.
help-bookmarks-all = Tümünü göster ({ $count })
help-bookmark-remove = “{ $title }” yer imini kaldır
help-bookmark-removed = Yer imi kaldırıldı.
help-bookmark-gone = Şu anda bu bilgisayarda değil
help-recent = Son okunanlar
help-recent-clear = Temizle
help-recent-cleared = Okuma geçmişi temizlendi.
help-topics = Konular

# Under a topic's title and on its page.
help-article-count = { $count } makale
help-all-articles = Tüm makaleler ({ $count })
help-other-topics = Diğer konular
help-topic-missing = Böyle bir konu yok
help-topic-empty = Bu konuda şu anda makale yok.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = Yardım sayfaları kopyalanıyor
help-arriving-text = Bu bilgisayara bir kez kopyalanır, sonra bağlantı olmadan da okunabilir.
help-arriving-language = { $language } yardım
help-arriving-progress = { $done } / { $total }
help-offline-title = Yardım sayfaları henüz bu bilgisayarda değil
help-offline-text = Şu anda bağlantı yok. Bağlantı kurulur kurulmaz otomatik olarak kopyalanırlar.
help-empty-title = Henüz yardım sayfası yok
help-empty-text = { $store } henüz yardım sayfası yayımlamadı.

# The way from the help centre's front page to an article; the name of that navigation, heard by screen readers.
help-breadcrumbs = Buradasınız
help-updated = Son güncelleme: { $date }
help-also-in = Diğer diller:
help-fallback-title = Bu sayfanın { $wanted } çevirisi henüz yok
help-fallback-text = Çevrilene kadar bu sayfa { $shown } gösteriliyor.
help-chosen-title = Bu sayfayı { $shown } okuyorsunuz
help-read-in = { $language } oku
help-read-instead = Şu dillerde de okunabilir:
help-contents = Bu sayfada
help-back-to-top = Başa dön
help-print = Yazdır
help-picture-larger = Büyüt
help-picture-title = Resim
help-table = Tablo
help-previous = Önceki
help-next = Sonraki
help-neighbours = Bu konudaki diğer makaleler
help-article-missing = Bu sayfa burada değil
help-article-missing-text = Adı değişmiş veya kaldırılmış olabilir ya da bu bilgisayara henüz gelmemiştir.
help-go-home = Tüm yardım konuları
help-printed-from = { $store } yardım sayfalarından

# Reading: what can be done with a page, and what is said about it.
help-tools = Bu sayfa
help-bookmark = Yer imi
help-compare = { $language } ile karşılaştır
help-find = Bu sayfada bul
help-find-count = { $index } / { $count }
help-find-none = Bulunamadı
help-find-previous = Önceki sonuç
help-find-next = Sonraki sonuç
help-copy-link = Bağlantıyı kopyala
help-copy-link-to = “{ $heading }” bağlantısını kopyala
help-link-copied = Bağlantı kopyalandı.
help-outdated-title = Bu sayfa güncel olmayabilir
help-outdated-text = İki yıldan uzun süredir değiştirilmedi.
help-behind-title = Daha yeni bir { $language } sürümü var
help-behind-text = Değiştirilme tarihi: { $date }. Bu çeviri henüz her şeyi içermeyebilir.
help-read-newer = Yeni sürümü oku
help-resume = Kaldığınız yerden devam edin
help-related = İlgili sayfalar
help-picture-fit = Pencereye sığdır
help-picture-full = Gerçek boyut

vote-question = Bu sayfa yardımcı oldu mu?
vote-yes = Evet
vote-no = Hayır
vote-thanks-yes = Sevindik. Bildirdiğiniz için teşekkür ederiz.
vote-why = Sorun neydi?
vote-reason-unclear = Anlaşılması zor
vote-reason-incomplete = Bir şey eksik
vote-reason-outdated = Artık doğru değil
vote-reason-not-my-question = Sorumu yanıtlamıyor
vote-reason-dislike-policy = Anlıyorum ama hoşuma gitmiyor
vote-text = Size ne yardımcı olurdu?
vote-send = Gönder
vote-thanks-no = Teşekkür ederiz. Bunu sayfayı iyileştirmek için kullanırız.
vote-change = Değiştir
vote-contact = Hâlâ yanıt mı arıyorsunuz?
vote-contact-ask = Bize sorun

# The block at the end of every help page.
help-more-title = Hâlâ yardıma ihtiyacınız var mı?
help-likely-title = Sorunuz bu siparişle mi ilgili?
help-likely-open = Siparişi aç
help-more-order-title = Bir sipariş hakkında sorun
help-more-order-text = Siparişi açın. Sayfasında şimdi ne yapılabileceği ve kime sorulacağı yazar.
help-more-order-link = Siparişlerim
help-more-record-title = Daha önce sordunuz mu?
help-more-record-text = Sorduklarınız ve tüm yanıtlar taleplerinizde.
help-more-record-link = Taleplerim
help-more-find-title = Siparişi bulamıyor musunuz?
help-more-find-text = Numarası ve sipariş verirken kullandığınız e-posta adresiyle bulun.
help-more-find-link = Siparişimi bul
help-more-contact-title = Bize yazın
help-more-contact-answer = Genellikle { $hours } saat içinde yanıtlarız.
help-more-contact-text = Her mesajı okuruz.
help-more-contact-link = Soru sor
help-hours = { $days }, { $open }–{ $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Arama
search-title-for = “{ $text }” için sonuçlar
search-count = { $count } sonuç
search-meant = Şunu mu demek istediniz: “{ $text }”?
search-orders = Siparişler
search-articles = Yardım
search-foreign = Diğer dillerde yardım
search-all-orders = Tümünü listede göster
search-keys-move = gezin
search-keys-open = aç
search-keys-focus = ara
search-empty-title = Ne arıyorsunuz?
search-empty-text = Birkaç harf yazın. Sonuçlar siz yazarken, bağlantı olmadan da gelir.
search-try-number = Bir sipariş numarası veya bir bölümü
search-try-product = Satın aldığınız bir ürün
search-try-parcel = Bir takip numarası veya kargo şirketi
search-try-question = Bir soru, örneğin “ne zaman gelir”
search-nothing-title = “{ $text }” için bir şey bulunamadı
search-nothing-words = Daha az veya daha basit sözcükler ya da yalnızca sözcüklerin başını deneyin.
search-ask = Bunu mağazaya sorun
search-nothing-signed-out = Siparişleriniz bu bilgisayarda değil. Burada bulmak için giriş yapın veya bir sipariş bulun.
search-nothing-offline = Bağlantı yok. Yalnızca bu bilgisayarda kayıtlı olanlar bulunabilir.
search-go-help = Yardıma göz at
search-go-orders = Tüm siparişler
search-go-look-up = Siparişimi bul
search-go-sign-in = Giriş yap
