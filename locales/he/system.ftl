# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = נכנסתם
system-signed-in-text = אפשר לסגור את הדף הזה ולחזור לאפליקציה.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = הכניסה לא הצליחה
system-sign-in-failed-text = חזרו לאפליקציה ונסו שוב.

# Another window of the app is open already.
system-already-open-title = { $app } כבר פתוח
system-already-open-text = חפשו את החלון השני. שני חלונות בבת אחת יפריעו זה לזה.

system-keychain-slow-title = ממתינים לצרור המפתחות שלכם
system-keychain-slow-text = { $app } מצפין את מה שהוא שומר ורוצה להחזיק את המפתח בצרור המפתחות של המערכת. אם תתבקשו להזין סיסמה, הזינו אותה. בלי צרור מפתחות, המפתח נשמר בקובץ שרק אתם יכולים לקרוא.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = צרור המפתחות שלכם לא עונה
system-keychain-silent-text = בו נמצא המפתח למה ש־{ $app } שמר כאן. פתחו את הנעילה שלו ונסו שוב. אם תתחילו מחדש, { $app } יביא שוב הכול מהחנות, אבל מה שעדיין לא שלחתם יישאר נעול.

# The keychain works, but the key is no longer in it.
system-key-lost-title = המפתח לנתונים שלכם חסר
system-key-lost-text = { $app } מצפין את מה שהוא שומר, והמפתח לא נמצא במקומו. אם תתחילו מחדש, הכול יובא שוב מהחנות, אבל מה שעדיין לא שלחתם יישאר נעול.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } לא יכול להשתמש בתיקייה שלו
system-folder-unusable-text = בדקו שיש מקום פנוי בדיסק, שאתם רשאים לכתוב בתיקיות שלכם ושהגרסה של { $app } עדכנית.

# Buttons.
system-trouble-again = ניסיון נוסף
system-trouble-afresh = התחלה מחדש
system-trouble-without-keychain = המשך בלי צרור המפתחות
system-trouble-quit = יציאה

system-notice-order-confirmed = הזמנה { $order } אושרה
system-notice-order-confirmed-text = בהכנה: { $goods }
system-notice-order-shipped = הזמנה { $order } נשלחה
system-notice-order-shipped-text = בדרך: { $goods }
system-notice-order-delivered = הזמנה { $order } נמסרה
system-notice-order-delivered-text = הגיע: { $goods }
system-notice-order-cancelled = הזמנה { $order } בוטלה
system-notice-order-cancelled-text = לא יישלח עוד דבר: { $goods }
system-notice-delivery-date-moved = מועד מסירה חדש להזמנה { $order }
system-notice-delivery-date-moved-text = יגיע ביום אחר: { $goods }
system-notice-action-required = הזמנה { $order } דורשת את הטיפול שלכם
system-notice-action-required-text = לא תתקדם עד שתפעלו: { $goods }
system-notice-refunded = הוחזר כסף על הזמנה { $order }
system-notice-refunded-text = הוחזר: { $goods }
system-notice-request-answered = הפנייה שלכם נענתה
system-notice-request-answered-text = פתחו אותה כדי לקרוא את התשובה.
system-notice-request-unanswered = הפנייה שלכם עדיין לא נענתה
system-notice-request-unanswered-text = המענה נמשך יותר מהרגיל. אפשר לכתוב שוב.
system-notice-ship-date-passed = הזמנה { $order } עדיין לא נשלחה
system-notice-ship-date-passed-text = מאוחר מהמובטח: { $goods }
system-notice-no-scan = אין חדש על הזמנה { $order }
system-notice-no-scan-text = כמה ימים בלי דיווח מחברת השילוח: { $goods }
system-notice-delivery-window-passed = הזמנה { $order } עדיין לא הגיעה
system-notice-delivery-window-passed-text = מאוחר מהצפוי: { $goods }
system-notice-pickup-deadline-near = איסוף הזמנה { $order }
system-notice-pickup-deadline-near-text = החבילה תוחזר בקרוב: { $goods }
system-notice-return-window-ending = המועד האחרון להחזרת הזמנה { $order }
system-notice-return-window-ending-text = אפשר להחזיר עוד כמה ימים: { $goods }
system-notice-payment-due = תשלום על הזמנה { $order }
system-notice-payment-due-text = עדיין לא שולם, והמועד קרב: { $goods }
system-notice-summary =
    { $count ->
        [one] התראה חדשה אחת
        [two] שתי התראות חדשות
       *[other] { $count } התראות חדשות
    }
system-notice-open = פתיחה

system-tray-open = פתיחת החלון
system-tray-quit = יציאה
system-tray-unread =
    { $count ->
        [0] אין התראות שלא נקראו
        [one] התראה אחת שלא נקראה
        [two] שתי התראות שלא נקראו
       *[other] { $count } התראות שלא נקראו
    }

system-close-title = להמשיך לפעול בלי חלון?
system-close-text = כך תדעו מיד כשמשהו קורה בהזמנות שלכם. האפליקציה צורכת מעט זיכרון. אפשר לשנות זאת בהגדרות בכל עת.
system-close-stay = להמשיך לפעול
system-close-quit = יציאה
