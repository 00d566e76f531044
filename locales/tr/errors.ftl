# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Bu, bu bilgisayarda değil. Kaldırılmış olabilir ya da henüz gelmemiştir.
error-offline = Bunun için bağlantı gerekiyor ve şu anda yok. Kayıtlı her şey okunabilir durumda.
error-store-trouble = Mağaza şu anda düzgün yanıt vermiyor. Kendiliğinden yeniden deneriz.
error-sign-in-failed = Giriş yapılamadı. Lütfen yeniden deneyin.
error-look-up-failed = Bu e-posta adresi ve numarayla sipariş bulunamadı. Lütfen ikisini de kontrol edin.
error-too-many-attempts = Çok fazla deneme yapıldı. Bir sonrakinden önce lütfen birkaç dakika bekleyin.
error-link-refused = Bu bağlantı güvenle açılamadığı için kapalı kalıyor.
error-internal = Uygulamada bir şeyler ters gitti. Lütfen yeniden deneyin.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Bu gösterilemedi
