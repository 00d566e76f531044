# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = שינוי הכתובת
topic-payment-issue = בעיה בתשלום
topic-order-progress = בירור התקדמות
topic-package-not-received = החבילה לא הגיעה
topic-customs-duty = מכס ומסים
topic-return-replace = החזרה או החלפה
topic-item-problem = בעיה במוצר
topic-cancel-order = ביטול ההזמנה
topic-contact = יצירת קשר

# How far a request is.
request-state-received = התקבלה
request-state-in-review = בבדיקה
request-state-waiting-for-customer = ממתינה לתשובתכם
request-state-accepted = אושרה
request-state-refused = נדחתה
request-state-done = טופלה
request-state-withdrawn = בוטלה
request-state-unknown = בטיפול

request-state-received-meaning = הפנייה שלכם הגיעה אל { $store } ותקבל תשובה.
request-state-received-meaning-hours =
    { $hours ->
        [one] הפנייה שלכם הגיעה אל { $store }. התשובה מגיעה בדרך כלל תוך שעה.
        [two] הפנייה שלכם הגיעה אל { $store }. התשובה מגיעה בדרך כלל תוך שעתיים.
       *[other] הפנייה שלכם הגיעה אל { $store }. התשובה מגיעה בדרך כלל תוך { $hours } שעות.
    }
request-state-in-review-meaning = אצל { $store } בודקים את הפנייה.
request-state-waiting-for-customer-meaning = אצל { $store } צריכים משהו מכם. ענו למטה.
request-state-accepted-meaning = אצל { $store } אישרו את הפנייה. בהודעות כתוב מה יקרה עכשיו.
request-state-refused-meaning = אצל { $store } לא אישרו את הפנייה. בהודעות כתוב למה.
request-state-done-meaning = העניין טופל.
request-state-withdrawn-meaning = ביטלתם את הפנייה הזאת.
request-state-unknown-meaning = אצל { $store } מטפלים בפנייה.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = בהמתנה לחיבור לרשת
sending-waits-sign-in = בהמתנה לכניסה שלכם
sending-waits-store = בהמתנה לתגובת החנות
sending-waits-turn = בתור לשליחה
sending-waits-retry = שליחה חוזרת { $when }
sending-sending = בשליחה
sending-files = { $sent } מתוך { $total }
stuck-label = לא נשלחה
stuck-label-refused = לא התקבלה

sending-files-label = קבצים
sending-exposed = ייתכן שזה כבר הגיע. זה יישלח שוב, ויגיע פעם אחת בלבד.
sending-edit = עריכה
sending-resend = לשלוח בכל זאת
sending-discard = מחיקה
sending-stop = לא לשלוח
sending-replace-title = להחליף את מה שהתחלתם?
sending-replace-text = התחלתם כאן משהו אחר שעדיין לא נשלח. מה שתחזירו לעריכה יחליף אותו.
sending-replace-confirm = החלפה
sending-discard-title = למחוק את זה?
sending-discard-text = זה לא יישלח, ואי אפשר יהיה לשחזר אותו.
sending-discard-confirm = מחיקה

stuck-refused = החנות { $store } לא קיבלה את זה.
stuck-refused-topic-closed = בינתיים זה כבר לא היה אפשרי אצל { $store }.
stuck-refused-line-not-eligible = החנות { $store } לא קיבלה את זה עבור כל המוצרים, או עבור כמות כזאת מהם.
stuck-refused-request-closed = הפנייה נסגרה לפני שזה הגיע.
stuck-refused-request-closed-at = הפנייה נסגרה ב־{ $at }, לפני שזה הגיע.
stuck-superseded = מה שביקשתם אחר כך מייתר את זה, ולכן זה לא נשלח.
stuck-expired = זה חיכה יותר משבוע, ולכן לא נשלח. אתם עדיין רוצים בכך?
stuck-gone = אצל { $store } כבר לא נמצא מה שאליו זה מתייחס.
stuck-invalid = החנות { $store } לא יכולה לקרוא את זה כפי שהוא. שנו אותו ושלחו שוב.
stuck-attachment-refused = החנות { $store } לא קיבלה את אחד הקבצים. הסירו אותו ושלחו שוב את השאר.
stuck-forbidden = לחשבון שבו נכנסתם אין הרשאה לכך.

## Forms: what a customer fills in to ask for something

form-discarded = הטיוטה נמחקה.

line-reason-changed-mind = התחרטתי
line-reason-too-small = קטן מדי
line-reason-too-large = גדול מדי
line-reason-not-as-described = לא תואם את התיאור
line-reason-missing = חסר בחבילה
line-reason-wrong-item = הגיע מוצר אחר ממה שהזמנתי
line-reason-damaged = ניזוק
line-reason-defective = לא פועל או פגום
line-reason-arrived-late = הגיע מאוחר מדי
line-reason-other = סיבה אחרת

wish-refund = החזר כספי
wish-replacement = מוצר חלופי
wish-store-credit = זיכוי בחנות

form-back = הזמנה { $number }
form-loading = הטופס נטען

form-articles = אולי התשובה כבר כאן
form-earlier = כבר פניתם אלינו בעניין הזה
form-earlier-text = עודכן לאחרונה ב־{ $date }. אם יש לכם מה להוסיף, כתבו זאת שם.
form-earlier-open = פתיחת הפנייה

form-text-change-address = יש עוד משהו שכדאי שנדע?
form-text-payment-issue = מה קרה עם התשלום?
form-text-payment-issue-hint = למשל הודעת שגיאה, חיוב בכרטיס או אישור שלא הגיע. לעולם אל תשלחו מספר כרטיס מלא.
form-text-order-progress = מה תרצו לדעת?
form-text-order-progress-hint = כתבו לנו אם אתם צריכים את ההזמנה עד יום מסוים.
form-text-package-not-received = מה כבר ניסיתם?
form-text-package-not-received-hint = למשל לשאול שכנים, לבדוק בתיבת הדואר ובמקומות שבהם משאירים חבילות, או להתקשר לחברת השילוח.
form-text-customs-duty = מה השאלה שלכם על מכס ומסים?
form-text-customs-duty-hint = כתבו לנו אם רשות המכס או חברת השילוח פנו אליכם. תמונה של המכתב תעזור.
form-text-return-replace = יש משהו שכדאי שנדע על ההחזרה או ההחלפה?
form-text-item-problem = מה קרה?
form-text-item-problem-hint = משפט או שניים יספיקו.
form-text-cancel-order = למה תרצו לבטל?
form-text-cancel-order-hint = אין חובה לציין, אבל זה עוזר לנו להשתפר.
form-text-contact = איך נוכל לעזור לכם?
form-optional = { $label } (לא חובה)
form-room = { $count ->
    [one] נותר תו אחד
    [two] נותרו שני תווים
   *[other] נותרו { $count } תווים
}

form-goods-return = אילו מוצרים תרצו להחזיר?
form-goods-problem = באילו מוצרים יש בעיה?
form-goods-count = { $count } מתוך { $total }
form-goods-quantity = כמה?
form-goods-less = אחד פחות
form-goods-more = אחד יותר
form-goods-reason-return = למה?
form-goods-reason-problem = מה הבעיה בו?
form-goods-reason-choose = בחרו סיבה
form-goods-until = עד { $until }
form-goods-unshipped = עדיין לא נשלח
form-goods-made = הוכן במיוחד עבורכם, ולכן אי אפשר להחזיר אותו
form-goods-over = הזמן לכך עבר

form-wish = איזה פתרון תעדיפו?

form-parcel = איזו חבילה חסרה?
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, ללא מספר מעקב

form-files = תמונות ומסמכים
form-files-add = הוספת קבצים
form-files-hint = קובצי JPEG, PNG, WebP, HEIC או PDF. אפשר גם לגרור לכאן קבצים או להדביק תמונה.
form-files-drop = שחררו את הקבצים כאן
form-files-private = פרטי המיקום והמצלמה מוסרים מהתמונות לפני השליחה.
form-files-coming = בהכנה
form-files-remove = הסרת { $name }
form-files-dismiss = סגירת ההודעה על { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = הפניות שלי
requests-lead = מה ביקשתם מ־{ $store } ומה הייתה התשובה.
requests-needs = דורשות את הטיפול שלכם
requests-news = תשובות חדשות
requests-drafts = טיוטות שלא נשלחו
requests-open = פתוחות
requests-ended = הסתיימו
requests-ask-order = שאלה על הזמנה
requests-ask-other = שאלה אחרת
requests-empty-title = עדיין אין פניות
requests-empty-text = מה שתשאלו את { $store } יופיע כאן, עם כל תשובה. הפניות נשלחות ברגע שיש חיבור לרשת.
requests-signed-out-title = הפניות שלכם לא נמצאות כאן
requests-signed-out-text = היכנסו כדי לראות מה שאלתם ומה ענו לכם. אם אין לכם חשבון, אתרו את ההזמנה ששאלתם עליה.

request-row-you = אתם:
request-row-store = { $store }:
request-row-unread = תשובה חדשה

requests-draft-orphaned = מה שאליו זה מתייחס כבר לא נמצא במחשב הזה.
requests-draft-files =
    { $count ->
        [one] קובץ אחד
        [two] שני קבצים
       *[other] { $count } קבצים
    }
requests-draft-continue = המשך
requests-draft-read = קריאה
requests-draft-discard = מחיקת הטיוטה ״{ $topic }״
requests-orphan-title = אי אפשר עוד לשלוח את זה
requests-orphan-text = מה שאליו זה מתייחס כבר לא נמצא במחשב הזה. אפשר להעתיק את הטקסט שלכם ולהשתמש בו במקום אחר.
request-copy-text = העתקת הטקסט
request-text-copied = הטקסט הועתק.
form-files-wanted = תמונה שלו תאפשר לנו לענות בלי לשאול שאלות נוספות.

form-address = לאן לשלוח?
form-address-country = ארץ או אזור
form-address-name = שם מלא
form-address-line = כתובת, שורה { $number }
form-address-line-hint = רחוב ומספר בית, ולפי הצורך דירה, קומה או חברה.
form-address-city = עיר או יישוב
form-address-code = מיקוד
form-address-code-own = מיקוד ({ $own })
form-address-region-state = מדינה
form-address-region-province = פרובינציה
form-address-region-prefecture = פרפקטורה
form-address-region-county = מחוז
form-address-region-region = אזור
form-address-phone = טלפון
form-address-phone-hint = לחברת השילוח, למקרה שתהיה שאלה בזמן המסירה.
form-address-example = למשל { $example }
form-address-code-odd = המיקוד שם נראה בדרך כלל אחרת. בדקו אותו.
form-address-after = חדשה
form-address-before = עד עכשיו

form-next = מה קורה אחרי השליחה
form-next-send = הפנייה נשלחת מיד אל { $store }. התשובה תופיע כאן באפליקציה.
form-next-offline = אין כרגע חיבור לרשת. הפנייה נשמרת בבטחה במחשב הזה ותישלח ברגע שיהיה חיבור.
form-next-sign-in = הפנייה נשמרת בבטחה במחשב הזה ותישלח ברגע שתיכנסו שוב.
form-next-answer = { $hours ->
    [one] אצל { $store } עונים בדרך כלל תוך שעה.
    [two] אצל { $store } עונים בדרך כלל תוך שעתיים.
   *[other] אצל { $store } עונים בדרך כלל תוך { $hours } שעות.
}
form-next-answer-open = אצל { $store } יקראו את הפנייה ויענו.
form-next-hours = שעות המענה:
form-next-change-address = אם החבילה כבר נמסרה בינתיים לחברת השילוח, אי אפשר עוד לשנות את הכתובת. במקרה כזה נכתוב לכם מה אפשר לעשות במקום.
form-next-payment-issue = פנייה אלינו לא גורמת לחיוב נוסף. אם משהו בתשלום השתבש, נכתוב לכם איך להמשיך.
form-next-order-progress = נבדוק איפה ההזמנה שלכם ונכתוב לכם מתי היא תישלח.
form-next-package-not-received = נשאל את חברת השילוח איפה היא. אם היא אבדה, נדבר על מוצר חלופי או על החזר כספי.
form-next-customs-duty = את המכס קובעת רשות המכס. נכתוב לכם מה ידוע לנו עליו.
form-next-return-replace = השאירו את המוצרים כפי שהם עד שנענה. אם נוכל לקבל אותם בחזרה, נכתוב לכם לאן לשלוח אותם.
form-next-item-problem = שמרו את המוצרים ואת האריזה עד שנענה.
form-next-cancel-order = אם ההזמנה כבר נמסרה בינתיים לחברת השילוח, אי אפשר עוד לבטל אותה. במקרה כזה תוכלו להחזיר אותה.
form-next-money = { $days ->
    [one] אם נוכל לבטל אותה, נחזיר { $money } לאמצעי התשלום שבו שילמתם, תוך יום אחד.
    [two] אם נוכל לבטל אותה, נחזיר { $money } לאמצעי התשלום שבו שילמתם, תוך יומיים.
   *[other] אם נוכל לבטל אותה, נחזיר { $money } לאמצעי התשלום שבו שילמתם, תוך { $days } ימים.
}
form-next-money-reserved = אם נוכל לבטל אותה, הסכום { $money } שהבנק שלכם שריין ישוחרר.
form-next-money-unpaid = לא שילמתם על ההזמנה הזאת, ולכן אין מה להחזיר.

form-send = שליחה
form-saved = הטיוטה נשמרה
form-not-saved = לא היה אפשר לשמור את הטיוטה
form-discard = מחיקת הטיוטה

form-check = { $count ->
    [one] צריך לבדוק שדה אחד
    [two] צריך לבדוק שני שדות
   *[other] צריך לבדוק { $count } שדות
}
form-fault-missing = צריך למלא את השדה הזה.
form-fault-reason = בחרו סיבה.
form-fault-wish = בחרו את הפתרון המועדף עליכם.
form-fault-parcel = בחרו את החבילה.
form-fault-same = ההזמנה ממילא אמורה להישלח לכתובת הזאת.
form-fault-long = { $count ->
    [one] הטקסט ארוך מדי בתו אחד.
    [two] הטקסט ארוך מדי בשני תווים.
   *[other] הטקסט ארוך מדי ב־{ $count } תווים.
}
form-fault-at = { $field }: { $fault }

form-closed = זה לא אפשרי כרגע בהזמנה הזאת
form-gone = ההזמנה הזאת כבר לא נמצאת במחשב הזה
form-gone-text = ייתכן שהוסרה בחנות, או שנכנסתם בחשבון אחר.
form-kept = מה שכתבתם נשמר
form-copy = העתקת הטקסט
form-copied = הטקסט הועתק
form-to-order = חזרה להזמנה

form-contact-out = היכנסו כדי לכתוב אל { $store }
form-contact-out-text = כך התשובה תגיע אליכם, כאן באפליקציה.
form-contact-guest = שאלה על ההזמנה שלכם
form-contact-guest-text = איתרתם הזמנה אחת בלבד, ולכן השאלה תשויך אליה.
form-contact-guest-open = מעבר להזמנה

## One request with its messages

thread-not-found-title = הפנייה הזאת לא נמצאת כאן
thread-not-found-text = ייתכן שנשלחה ממקום אחר ועדיין לא הגיעה, או שנמחקה.
thread-all = כל הפניות
thread-asked = נשלחה ב־{ $date }
thread-order = הזמנה
thread-asked-for = על מה הפנייה
thread-line = { $count } × { $title }
thread-line-unknown = מוצר מההזמנה
thread-wish = הפתרון המבוקש
thread-address = כתובת חדשה
thread-parcel = חבילה

thread-messages = הודעות
thread-unsent = עדיין לא נשלחו
thread-you = אתם
thread-pictures = תמונות
thread-files = קבצים
thread-picture-larger = הצגת { $name } בגדול
thread-file-save = שמירה
thread-file-saved = נשמר בשם { $path }

thread-news-answer = תשובה חדשה מאת { $store }
thread-news-state = עכשיו: { $state }

thread-reply-title = כתיבה אל { $store }
thread-send = שליחה
thread-draft-kept = הטיוטה נשמרה
thread-message-kept = ההודעה שלכם נשלחת.
thread-left-title = מה שהתחלתם לכתוב
thread-left-text = הפנייה סגורה, ולכן אי אפשר עוד לשלוח את זה. אפשר להעתיק את הטקסט.

thread-withdraw = ביטול הפנייה
thread-withdraw-title = לבטל את הפנייה הזאת?
thread-withdraw-text = החנות { $store } תקבל מיד הודעה שאתם כבר לא רוצים בכך.
thread-withdrawing = ביטלתם את הפנייה הזאת

thread-reopen-until = העניין לא נפתר? אפשר לפתוח את הפנייה שוב עד { $date }.
thread-reopen-text = העניין לא נפתר? אפשר לפתוח את הפנייה שוב.
thread-reopen = פתיחה מחדש
thread-reopen-title = מה עדיין לא נפתר?
thread-reopen-send = פתיחה מחדש

thread-rating-title = איך היה הטיפול של { $store }?
thread-rating-stars = כוכבים
thread-rating-1 = גרוע
thread-rating-2 = לא טוב
thread-rating-3 = בסדר
thread-rating-4 = טוב
thread-rating-5 = טוב מאוד
thread-rating-given = { $name } ({ $stars } מתוך 5 כוכבים)
thread-rating-text = מה היה טוב ומה לא
thread-rating-send = שליחה
thread-rating-change = שינוי
