# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = דילוג לתוכן
app-close = סגירה
app-cancel = ביטול
app-retry = ניסיון נוסף
app-go-home = לעמוד הבית
app-toasts = הודעות
app-text-size = גודל הטקסט: { $percent }
app-window-title = { $screen } – { $store }
screen-home = בית
screen-orders = הזמנות
screen-order = הזמנה
screen-ask = עזרה בהזמנה
screen-contact = יצירת קשר
screen-requests = הפניות שלי
screen-request = פנייה
screen-notices = התראות
screen-help = עזרה
screen-category = עזרה
screen-article = עזרה
screen-search = חיפוש
screen-settings = הגדרות
screen-welcome = ברוכים הבאים
screen-nowhere = העמוד לא נמצא
app-nowhere-title = העמוד הזה לא קיים
app-nowhere-text = ייתכן שהכתובת ישנה. כל מה שהיה לכם עדיין כאן.
app-loading = טעינה

# The name of the navigation; only heard by screen readers.
nav-label = ניווט ראשי
nav-brand = { $store }, עמוד הבית
nav-home = בית
nav-orders = הזמנות
nav-requests = הפניות שלי
nav-requests-waiting =
    { $count ->
        [one] דבר אחד לבדיקה
        [two] שני דברים לבדיקה
       *[other] { $count } דברים לבדיקה
    }
nav-notices = התראות
nav-notices-unread =
    { $count ->
        [one] אחת שלא נקראה
        [two] שתיים שלא נקראו
       *[other] { $count } שלא נקראו
    }
nav-help = עזרה
nav-settings = הגדרות

# The one search box over orders and help articles.
search-label = חיפוש בהזמנות ובעזרה
search-placeholder = חיפוש בהזמנות ובעזרה
search-clear = ניקוי החיפוש

# The name of the status line; only heard by screen readers.
sync-label = מצב העדכון
sync-state-starting = בהפעלה
sync-state-syncing = בעדכון
sync-state-live = מקוון
sync-state-offline = לא מקוון
sync-state-store-trouble = החנות לא עונה
sync-updated = עודכן { $ago }
sync-as-of = נכון ל־{ $time }
sync-never = עדיין לא עודכן
sync-now = עדכון עכשיו

link-web-title = לפתוח בדפדפן?
link-web-text = הקישור יוצא מהאפליקציה אל:
link-web-open = פתיחה
link-mailto-title = לכתוב דוא״ל?
link-mailto-text = תוכנת הדוא״ל שלכם תיפתח עם הודעה אל:
link-mailto-open = כתיבה
link-tel-title = להתקשר?
link-tel-text = תוכנת הטלפון שלכם תיפתח עם המספר:
link-tel-open = חיוג

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] הזמנה אחת דורשת את הטיפול שלכם
    [two] שתי הזמנות דורשות את הטיפול שלכם
   *[other] { $count } הזמנות דורשות את הטיפול שלכם
}
home-title-requests = { $count ->
    [one] פנייה אחת דורשת את הטיפול שלכם
    [two] שתי פניות דורשות את הטיפול שלכם
   *[other] { $count } פניות דורשות את הטיפול שלכם
}
home-title-answers = { $count ->
    [one] יש תשובה חדשה עבורכם
    [two] יש שתי תשובות חדשות עבורכם
   *[other] יש { $count } תשובות חדשות עבורכם
}
home-title-calm = אין כרגע שום דבר שעליכם לעשות
home-lead-moving = { $count ->
    [one] הזמנה אחת בדרך אליכם.
    [two] שתי הזמנות בדרך אליכם.
   *[other] { $count } הזמנות בדרך אליכם.
}
home-lead-still = אין כרגע הזמנה בדרך אליכם.
home-needs = דורש עכשיו את הטיפול שלכם
home-watch = לא בדיוק לפי התוכנית
home-requests = הפניות שלכם
home-all-requests = כל הפניות
home-request-asks = שאלה מאת { $store }:
home-request-answered = תשובה מאת { $store }:
home-moving = בדרך
home-recent = מה השתנה
home-recent-list = 14 הימים האחרונים
home-all-orders = כל ההזמנות
home-show-more = { $count ->
    [one] הצגת עוד { $count }
    [two] הצגת עוד { $count }
   *[other] הצגת עוד { $count }
}
home-happened-date-moved = המועד הצפוי השתנה
home-happened-place = { $what }, { $place }
home-empty-title = ההזמנה הראשונה שלכם תופיע כאן
home-empty-text = כל מה שקשור אליה, וכל תשובה ממרכז העזרה, יהיו במחשב הזה, גם בלי חיבור לרשת.
home-empty-help = קריאה בעזרה
home-signed-out-title = כל מה שקשור להזמנות שלכם, תמיד אתכם
home-signed-out-text = היכנסו פעם אחת אל { $store }. מאותו רגע כל הזמנה, חבילה ותשובה נמצאת במחשב הזה, גם בלי חיבור לרשת.
home-sign-in = כניסה
home-look-up = איתור הזמנה אחת
home-help-anyway = אפשר לקרוא בעזרה גם בלי להיכנס.
home-help-open = פתיחת העזרה
home-offline-title = אין חיבור לרשת
home-offline-text = זה מה שידענו ב־{ $time }. המידע יתעדכן אוטומטית ברגע שיהיה חיבור.
home-first-title = ההזמנות שלכם מועתקות למחשב הזה
home-first-text = כבר אפשר לעיין. כל מה שהועתק זמין לקריאה.
home-first-orders = הזמנות
home-first-help = עזרה ב{ $language }
home-first-count = { $done } מתוך { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = התראות
notices-lead = מה קרה בהזמנות שלכם, ומה מתעכב.
notices-filter = הצגה
notices-filter-all = הכול
notices-filter-unread = לא נקראו
notices-filter-wrong = דורשות תשומת לב
notices-read-all = סימון הכול כנקרא
notices-choose = בחירת ההתראות
notices-empty-title = אין עדיין התראות
notices-empty-text = כשמשהו יקרה באחת ההזמנות שלכם, או יתעכב, תקראו על כך כאן.
notices-all-read-title = קראתם הכול
notices-all-read-text = ההתראה הבאה תופיע כאן אוטומטית.
notices-nothing-wrong-title = הכול מתנהל לפי התוכנית
notices-nothing-wrong-text = אין התראה על עיכוב או על משהו שדורש את הטיפול שלכם.
notices-show-all = הצגת כל ההתראות
notices-signed-out-title = ההתראות שלכם לא נמצאות כאן
notices-signed-out-text = היכנסו לחשבון כדי לדעת מה קורה בהזמנות שלכם. בלי חשבון אפשר לאתר הזמנה אחת.

notice-order-confirmed = ההזמנה שלכם אושרה
notice-order-shipped = ההזמנה שלכם נשלחה
notice-order-delivered = ההזמנה שלכם נמסרה
notice-order-cancelled = ההזמנה שלכם בוטלה
notice-delivery-date-moved = מועד המסירה השתנה
notice-action-required = ההזמנה דורשת את הטיפול שלכם
notice-refunded = הכסף הוחזר לכם
notice-request-answered = הפנייה שלכם נענתה
notice-ship-date-passed = ההזמנה עדיין לא נשלחה
notice-no-scan = אין חדש על החבילה שלכם
notice-delivery-window-passed = ההזמנה עדיין לא הגיעה
notice-pickup-deadline-near = אספו את החבילה שלכם
notice-return-window-ending = הזמן להחזרה עומד להסתיים
notice-payment-due = התשלום שלכם עדיין לא הגיע
notice-request-unanswered = הפנייה שלכם עדיין לא נענתה

notice-order-cancelled-text = לא יישלח עוד דבר.
notice-delivery-date-moved-text = המועד החדש מופיע בעמוד ההזמנה.
notice-action-required-text = ההזמנה לא תתקדם עד שתפעלו. בעמוד ההזמנה כתוב מה לעשות.
notice-ship-date-passed-text = היא הייתה אמורה לצאת עד { $date }. אפשר לשאול מה מצבה.
notice-no-scan-text = חברת השילוח לא דיווחה דבר כבר כמה ימים. לעיתים קרובות הסריקה הבאה היא כבר במדינה שלכם.
notice-delivery-window-passed-text = היא הייתה אמורה להגיע עד { $date }. אפשר לשאול איפה היא.
notice-pickup-deadline-near-text = היא מחכה בנקודת האיסוף עד { $until }. אחר כך היא תוחזר.
notice-return-window-ending-text = אפשר להחזיר מוצרים עד { $until }.
notice-payment-due-text = שלמו באתר החנות עד { $until }, אחרת ההזמנה תבוטל.
notice-request-unanswered-text = המענה נמשך יותר מהרגיל. אפשר לכתוב שוב בפנייה.

notice-ask-order-progress = בירור התקדמות
notice-ask-package-not-received = שאלה על החבילה
notice-ask-payment-issue = שאלה על התשלום
notice-ask-return-replace = החזרה או החלפה
notice-ask-contact = כתבו לנו
notice-calendar = הוספה ליומן
notice-calendar-kept = הרשומה ליומן נשמרה בשם { $path }. פתחו את הקובץ כדי להוסיף אותה ליומן שלכם.
notice-mark-read = סימון כנקראה
notice-unread = לא נקראה

notice-mute = השתקת ההזמנה
notice-unmute = ביטול ההשתקה
notice-order-muted = ההזמנה הזאת מושתקת. ההתראות עליה מופיעות רק ברשימה.
notice-order-unmuted = שוב תקבלו התראות על ההזמנה הזאת.
notice-muted = מושתקת
