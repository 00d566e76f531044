# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = הגדרות

# Language and money.
settings-words = שפה ומטבע
settings-language = שפה
settings-language-hint = השינוי מיידי. תישארו באותו מקום.
settings-language-system = כמו במחשב הזה
settings-currency = מטבע להצגת מחירים
settings-currency-hint = הזמנה נשארת במטבע שבו שילמתם. הסכום המומר מוצג לצידו, עם השער והתאריך שלו.
settings-currency-paid = כפי ששולם, ללא המרה
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = המטבעות יופיעו אחרי החיבור הראשון לחנות.

# How the app looks.
settings-look = מראה
settings-theme = ערכת צבעים
settings-theme-system = כמו במחשב הזה
settings-theme-light = בהירה
settings-theme-dark = כהה
settings-text-size = גודל הטקסט
settings-text-size-hint = מגדיל גם את כל מה שסביב הטקסט.

# Who is signed in.
settings-account = חשבון
settings-account-signed-in = מחוברים לחשבון
settings-account-unknown = החשבון שלכם אצל { $store }
settings-account-guest = אורח
settings-account-guest-text = איתרתם הזמנה אחת. היכנסו כדי לראות כאן את כולן.
settings-account-out = לא מחוברים לחשבון
settings-account-out-text = דפי העזרה פועלים גם בלי חשבון. היכנסו כדי לראות כאן את ההזמנות שלכם.
settings-account-waiting = מתבצעת כניסה
settings-account-waiting-text = הדפדפן שלכם פתוח באתר החנות. חזרו לכאן כשתסיימו.
settings-account-expired-text = כל מה ששמור נשאר זמין לקריאה. היכנסו שוב כדי לקבל עדכונים.
settings-account-show-waiting = הצגה
settings-sign-in = כניסה
settings-sign-in-again = כניסה מחדש
settings-look-up = איתור הזמנה
settings-sign-out = התנתקות

# Asked before signing out.
settings-sign-out-title = להתנתק מהחשבון במחשב הזה?
settings-sign-out-lost = לא הכול נשלח עדיין
settings-sign-out-unsent =
    { $count ->
        [one] דבר אחד ששלחתם מחכה לחיבור לרשת או לכם. הוא יאבד.
        [two] שני דברים ששלחתם מחכים לחיבור לרשת או לכם. הם יאבדו.
       *[other] { $count } דברים ששלחתם מחכים לחיבור לרשת או לכם. הם יאבדו.
    }
settings-sign-out-drafts =
    { $count ->
        [one] טיוטה אחת תאבד.
        [two] שתי טיוטות יאבדו.
       *[other] { $count } טיוטות יאבדו.
    }
settings-sign-out-look = הצגה
settings-sign-out-lead-gone = זה יוסר מהמחשב הזה:
settings-sign-out-orders =
    { $count ->
        [0] ההזמנות שלכם והחבילות שלהן
        [one] ההזמנה האחת שלכם והחבילות שלה
        [two] שתי ההזמנות שלכם והחבילות שלהן
       *[other] { $count } ההזמנות שלכם והחבילות שלהן
    }
settings-sign-out-messages = ההודעות שלכם לגביהן, כולל אלה שעדיין לא נשלחו
settings-sign-out-read = אילו דפי עזרה קראתם
settings-sign-out-key = פרטי הכניסה
settings-sign-out-lead-kept = זה נשאר:
settings-sign-out-help = דפי העזרה והסימניות שלכם בהם
settings-sign-out-choices = השפה שלכם והמראה של האפליקציה
settings-sign-out-store = אצל { $store } לא נמחק דבר. כשתיכנסו שוב, ההזמנות שלכם יחזרו.
settings-sign-out-guest = אצל { $store } לא נמחק דבר. אפשר לאתר את ההזמנה שוב בכל עת.
settings-sign-out-offline = אין חיבור לרשת. פרטי הכניסה נמחקים עכשיו מהמחשב הזה, והחנות תקבל על כך הודעה ברגע שיהיה חיבור.
settings-sign-out-stay = להישאר מחוברים
settings-signed-out = התנתקתם מהחשבון. ההזמנות שלכם הוסרו מהמחשב הזה.

settings-notices = התראות
settings-notices-private = ההגדרות האלה נשארות במחשב הזה. רשימת ההתראות באפליקציה תמיד מלאה.
settings-notices-toasts = התראות על המסך
settings-notices-toasts-hint = הודעה קצרה על המסך כשמשהו קורה, גם כשהחלון סגור.
settings-notices-only-wrong = רק אם משהו לא כשורה
settings-notices-only-wrong-hint = תקבלו עדכון רק על מה שלא מתנהל כמובטח, או שדורש את הטיפול שלכם.
settings-notices-kinds = על מה תקבלו התראה
settings-notices-kinds-chosen =
    { $count ->
        [one] נבחרה { $count } מתוך { $total }
        [two] נבחרו { $count } מתוך { $total }
       *[other] נבחרו { $count } מתוך { $total }
    }
settings-notices-news = מה קורה
settings-notices-wrong = מה שלא מתנהל כמובטח, או שדורש את הטיפול שלכם
settings-notice-order-confirmed = ההזמנה אושרה
settings-notice-order-shipped = ההזמנה נשלחה
settings-notice-order-delivered = ההזמנה נמסרה
settings-notice-order-cancelled = ההזמנה בוטלה
settings-notice-delivery-date-moved = מועד המסירה השתנה
settings-notice-action-required = הזמנה שדורשת את הטיפול שלכם
settings-notice-refunded = הכסף הוחזר
settings-notice-request-answered = תשובה לפנייה
settings-notice-ship-date-passed = לא נשלחה בזמן
settings-notice-no-scan = כמה ימים בלי חדש על חבילה
settings-notice-delivery-window-passed = לא נמסרה בזמן
settings-notice-pickup-deadline-near = ימים אחרונים לאיסוף חבילה
settings-notice-return-window-ending = ימים אחרונים להחזרה
settings-notice-payment-due = יום אחרון לתשלום
settings-notice-request-unanswered = פנייה בלי תשובה זמן רב
settings-notices-quiet = שעות שקט
settings-notices-quiet-hint = מה שקורה בינתיים מסוכם כשהן מסתיימות.
settings-notices-quiet-from = משעה
settings-notices-quiet-to = עד שעה
settings-notices-digest = סיכום אחד ביום
settings-notices-digest-hint = במקום התראות בודדות, התראה אחת ביום מסכמת מה חדש.
settings-notices-digest-at = בשעה
settings-notices-muted = הזמנות מושתקות
settings-notices-muted-hint = ההתראות עליהן מופיעות רק ברשימה.
settings-notices-muted-none = אין. אפשר להשתיק הזמנה בעמוד שלה וברשימת ההתראות.
settings-notices-unmute = ביטול ההשתקה של הזמנה { $order }
settings-notices-muted-gone = הזמנה שלא נמצאת במחשב הזה

settings-running = חלון והפעלה
settings-background = כשהחלון נסגר
settings-background-hint = גם בלי חלון האפליקציה ממשיכה לעדכן אתכם. כך היא צורכת מעט זיכרון.
settings-background-stay = להמשיך לפעול
settings-background-quit = יציאה
settings-background-unasked = תישאלו כשתסגרו את החלון בפעם הראשונה.
settings-background-no-tray = בשולחן העבודה הזה אין ליד השעון מקום לאפליקציות בלי חלון. לכן כשהחלון נסגר, גם האפליקציה נסגרת.
settings-autostart = פתיחה עם הכניסה למחשב הזה
settings-autostart-hint = האפליקציה נפתחת אז בלי חלון, ליד השעון, ומעדכנת אתכם במה שקורה.

# Help pages in several languages.
settings-help = עזרה במחשב הזה
settings-help-lead = את דפי העזרה בשפות האלה אפשר לקרוא גם בלי חיבור לרשת.
settings-help-size =
    { $count ->
        [one] מאמר אחד, { $size }
        [two] שני מאמרים, { $size }
       *[other] { $count } מאמרים, { $size }
    }
settings-help-own = השפה שלכם
settings-help-main = השפה הראשית של החנות
settings-help-whole = הושלם
settings-help-partly = עדיין לא הושלם
settings-help-coming = בהעתקה
settings-help-coming-offline = יועתק בחיבור הבא
settings-help-remove = הסרת העזרה ב{ $language }
settings-help-removed = העזרה ב{ $language } הוסרה מהמחשב הזה.
settings-undo = ביטול הפעולה
settings-help-add = הוספת שפה
settings-help-add-choose = בחירת שפה
settings-help-all = כל השפות של החנות נמצאות כאן.
settings-help-file = הוספה מקובץ
settings-help-file-done =
    { $count ->
        [one] העזרה נוספה ({ $language }): מאמר אחד.
        [two] העזרה נוספה ({ $language }): שני מאמרים.
       *[other] העזרה נוספה ({ $language }): { $count } מאמרים.
    }

# What is stored.
settings-storage = שמור במחשב הזה
settings-storage-cache = הזמנות ודפי עזרה
settings-storage-orders =
    { $count ->
        [0] אין הזמנות
        [one] הזמנה אחת
        [two] שתי הזמנות
       *[other] { $count } הזמנות
    }
settings-storage-media = תמונות
settings-storage-local = מה שבחרתם וכתבתם
settings-storage-total = בסך הכול
settings-storage-limit = שמירת תמונות
settings-storage-limit-hint = קודם נשמרות התמונות של ההזמנות האחרונות ושל העזרה בשפה שלכם. תמונות אחרות נטענות כשמציגים אותן.
settings-storage-up-to = עד { $size }
settings-storage-all = כולן
settings-storage-folder = תיקייה במחשב הזה
settings-storage-copy = העתקה
settings-storage-copied = הועתק
settings-storage-again = הזמנות, דפי עזרה ותמונות אפשר תמיד לקבל שוב מהחנות.

# What happens to the customer's data, in plain words.
settings-privacy = פרטיות
settings-privacy-store-title = האפליקציה פונה רק אל { $store }
settings-privacy-store = האפליקציה מתקשרת עם החנות בלבד. אין פרסומות, אין מעקב ואין דיווחים על מה שאתם עושים.
settings-privacy-search-title = החיפוש נשאר כאן
settings-privacy-search = מה שאתם מחפשים ומה שאתם קוראים לעולם לא יוצא מהמחשב הזה.
settings-privacy-links-title = קישורים נפתחים בדפדפן שלכם
settings-privacy-links = אתם רואים לאן קישור מוביל לפני שהוא נפתח. שום דבר לא נטען לאפליקציה ממקום אחר.
settings-privacy-encrypted-title = מה ששמור כאן מוצפן
settings-privacy-keychain = המפתח נמצא בצרור המפתחות של המחשב הזה ונפתח עם חשבון המשתמש שלכם.
settings-privacy-key-file = במחשב הזה אין צרור מפתחות. המפתח נמצא בקובץ שרק חשבון המשתמש שלכם יכול לקרוא. מי שיכול להשתמש בחשבון שלכם יכול לקרוא את ההזמנות שלכם.
settings-privacy-key-path = קובץ המפתח

# The app itself.
settings-about = אודות
settings-about-version = גרסה
settings-about-store = חנות
settings-about-website = אתר
settings-about-email = דוא״ל
settings-about-hours = שעות פעילות
settings-about-hours-line = { $days }, { $open } עד { $close }

session-welcome-title = ברוכים הבאים אל { $store }
session-welcome-lead = ההזמנות שלכם וכל התשובות, כאן במחשב שלכם. גם בלי חיבור לרשת.
session-title = כניסה
session-lead = היכנסו כדי שההזמנות שלכם יהיו במחשב הזה.
session-language = שפה
session-sign-in-title = כניסה
session-sign-in-text = הדפדפן שלכם יפתח את האתר של { $store }. הסיסמה שלכם נשארת שם.
session-sign-in = כניסה דרך הדפדפן
session-look-up-title = אין לכם חשבון?
session-look-up-text = אתרו הזמנה אחת לפי המספר שלה וכתובת הדוא״ל שלכם.
session-look-up-open = איתור הזמנה
session-help-title = רק רוצים לקרוא?
session-help-text = אפשר לקרוא בדפי העזרה גם בלי חשבון.
session-help-open = קריאה בעזרה
session-private = מה שמגיע לכאן נשמר מוצפן במחשב הזה ומוצג רק לכם.
session-offline-title = אין חיבור לרשת
session-offline-text = כדי להיכנס צריך חיבור. את דפי העזרה שכבר כאן אפשר לקרוא עכשיו.
session-already-title = אתם מחוברים
session-already-text = בחשבון { $account }.
session-already-guest = כאורחים, עם הזמנה אחת. היכנסו כדי לראות כאן את כולן.
session-go-home = להזמנות שלי

# While the customer is in the browser.
session-wait-title = המשיכו בדפדפן
session-wait-text = היכנסו באתר של { $store } ואז חזרו לכאן. הדף הזה ימשיך אוטומטית.
session-wait-not-open = לא נפתח דף?
session-wait-copy-hint = העתיקו את הכתובת הזאת לדפדפן במחשב הזה:
session-wait-copy = העתקת הכתובת
session-wait-copied = הכתובת הועתקה
session-wait-open = פתיחת הדף שוב
session-wait-cancel = הפסקת הכניסה
session-signed-in = נכנסתם. ההזמנות שלכם מועתקות למחשב הזה.
session-failed-title = הכניסה לא הצליחה
session-failed-text = ייתכן שהדף נסגר, או שההמתנה הייתה ארוכה מדי. נסו שוב.

# Looking up one order without an account.
session-find-title = איתור הזמנה
session-find-text = מספר ההזמנה מופיע באישור שנשלח בדוא״ל.
session-find-replaces-account = אתם מחוברים בחשבון { $account }. איתור הזמנה ינתק אתכם מהחשבון כאן: במחשב הזה תישאר רק ההזמנה האחת, עד שתיכנסו שוב.
session-find-replaces-guest = היא תחליף את ההזמנה שאיתרתם קודם.
session-find-email = כתובת דוא״ל
session-find-email-hint = הכתובת שבה הזמנתם
session-find-email-missing = הזינו את כתובת הדוא״ל שבה הזמנתם.
session-find-email-wrong = זו לא נראית כמו כתובת דוא״ל. כתובת נראית כך: name@example.com.
session-find-number = מספר הזמנה
session-find-number-missing = הזינו את מספר ההזמנה.
session-find-send = איתור
session-find-back = חזרה
session-find-failed-title = לא נמצאה הזמנה
session-find-failed-text = בדקו את כתובת הדוא״ל ואת המספר. אישור בדוא״ל עשוי להגיע כמה דקות אחרי ההזמנה.
session-find-wait-title = יותר מדי ניסיונות
session-find-wait-text =
    { $seconds ->
        [one] למען הבטיחות שלכם, המתינו שנייה אחת.
        [two] למען הבטיחות שלכם, המתינו שתי שניות.
       *[other] למען הבטיחות שלכם, המתינו { $seconds } שניות.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] למען הבטיחות שלכם, המתינו דקה אחת.
        [two] למען הבטיחות שלכם, המתינו שתי דקות.
       *[other] למען הבטיחות שלכם, המתינו { $minutes } דקות.
    }
session-find-wait-over = אפשר לנסות שוב עכשיו.
session-found = ההזמנה שלכם נמצאה.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = היכנסו שוב
session-expired-text = החנות { $store } מבקשת מכם לאשר שזה אתם. עד אז תראו את ההזמנות שלכם כפי שהיו.
session-expired-sign-in = כניסה מחדש
