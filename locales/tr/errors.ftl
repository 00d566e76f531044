# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Bu bilgisayarda bulunamadı. Kaldırılmış veya henüz gelmemiş olabilir.
error-offline = Bunun için bağlantı gerekiyor ve şu anda yok. Kayıtlı her şey okunabilir durumda.
error-store-trouble = Mağaza şu anda düzgün yanıt vermiyor. Otomatik olarak yeniden deneyeceğiz.
error-sign-in-failed = Giriş yapılamadı. Lütfen yeniden deneyin.
error-look-up-failed = Bu e-posta adresi ve numarayla sipariş bulunamadı. Lütfen ikisini de kontrol edin.
error-too-many-attempts = Çok fazla deneme yapıldı. Bir sonrakinden önce lütfen birkaç dakika bekleyin.
error-link-refused = Bu bağlantı güvenli biçimde açılamadığı için açılmadı.
error-no-pack = Bu dosyada bu uygulama için yardım sayfaları yok ya da yalnızca bir kısmı var. Hiçbir şey değişmedi.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Lütfen birkaç sözcük yazın veya bir fotoğraf ekleyin.
error-text-too-long = Bu metin gönderilemeyecek kadar uzun. Lütfen kısaltın.
error-no-lines = Lütfen en az bir ürün seçin.
error-line-not-eligible = Ürünlerden biri ya da seçtiğiniz adedi artık seçilemiyor. Lütfen listeye yeniden bakın.
error-address-incomplete = Adresin bir bölümü eksik.
error-too-many-attachments = Zaten çok fazla dosya var. Bu dosya eklenmedi.
error-topic-closed = Bu işlem sipariş için artık mümkün değil. Yazdıklarınız saklandı.
error-on-its-way = Bu zaten gönderiliyor, artık değiştirilemez.

## Why one file is not added to a message

error-file-empty = Bu dosya boş.
error-file-too-large = Bu dosya çok büyük. Bir dosya en fazla { $size } olabilir.
error-file-type = Yalnızca resimler (JPEG, PNG, WebP, HEIC) ve PDF dosyaları gönderilebilir.
error-file-damaged = Bu dosya açılamıyor. Bozuk olabilir.
error-file-pixels = Bu resimde çok fazla piksel var. Daha küçük bir kopyası yeterli.

## Anything else

error-internal = Uygulamada bir hata oluştu. Lütfen yeniden deneyin.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Bu gösterilemedi
