# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = עזרה
help-lead = תשובות מ־{ $store }, גם בלי חיבור לרשת.
help-search-label = חיפוש בדפי העזרה
help-search-placeholder = מה תרצו לדעת?
help-found-title = דפי עזרה
help-found-nothing = אין דף עזרה שמתאים ל־״{ $text }״. לעיתים קרובות מילה קצרה או פשוטה יותר עוזרת.
help-search-everything = חיפוש גם בהזמנות

# What the reader marked and read, on the front page of the help.
help-bookmarks = סימניות
help-bookmarks-save = שמירה כקובץ
help-bookmarks-hint = הן נשארות במחשב הזה, גם אחרי שמתנתקים.
help-bookmarks-all = הצגת הכול ({ $count })
help-bookmark-remove = הסרת הסימנייה ״{ $title }״
help-bookmark-removed = הסימנייה הוסרה.
help-bookmark-gone = לא נמצא כרגע במחשב הזה
help-recent = נקראו לאחרונה
help-recent-clear = ניקוי
help-recent-cleared = רשימת הדפים שקראתם נוקתה.
help-topics = נושאים

help-article-count =
    { $count ->
        [one] מאמר אחד
        [two] שני מאמרים
       *[other] { $count } מאמרים
    }
help-all-articles =
    { $count ->
        [one] המאמר היחיד
        [two] שני המאמרים
       *[other] כל { $count } המאמרים
    }
help-other-topics = נושאים אחרים
help-topic-missing = הנושא הזה לא קיים
help-topic-empty = אין כרגע מאמרים בנושא הזה.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = דפי העזרה מועתקים
help-arriving-text = הם מועתקים למחשב הזה פעם אחת, ואחר כך אפשר לקרוא אותם גם בלי חיבור לרשת.
help-arriving-language = עזרה ב{ $language }
help-arriving-progress = { $done } מתוך { $total }
help-offline-title = דפי העזרה עדיין לא נמצאים במחשב הזה
help-offline-text = אין כרגע חיבור לרשת. הם יועתקו אוטומטית ברגע שיהיה חיבור.
help-empty-title = אין עדיין דפי עזרה
help-empty-text = בחנות { $store } עדיין לא פורסמו דפי עזרה.

help-breadcrumbs = אתם נמצאים כאן
help-updated = עודכן לאחרונה ב־{ $date }
help-also-in = בשפות נוספות:
help-fallback-title = עדיין לא זמין ב{ $wanted }
help-fallback-text = הדף מוצג ב{ $shown } עד שיתורגם.
help-chosen-title = אתם קוראים את הדף ב{ $shown }
help-read-in = קריאה ב{ $language }
help-read-instead = אפשר לקרוא אותו גם בשפות האלה:
help-contents = בדף הזה
help-back-to-top = חזרה למעלה
help-print = הדפסה
help-picture-larger = הגדלה
help-picture-title = תמונה
help-table = טבלה
help-previous = הקודם
help-next = הבא
help-neighbours = עוד בנושא הזה
help-article-missing = הדף הזה לא נמצא כאן
help-article-missing-text = ייתכן ששמו שונה, שהוסר, או שעדיין לא הגיע למחשב הזה.
help-go-home = כל נושאי העזרה
help-printed-from = מדפי העזרה של { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = הדף הזה
help-bookmark = סימנייה
help-compare = השוואה ל{ $language }
help-find = חיפוש בדף הזה
help-find-count = { $index } מתוך { $count }
help-find-none = לא נמצא
help-find-previous = ההתאמה הקודמת
help-find-next = ההתאמה הבאה
help-copy-link = העתקת קישור
help-copy-link-to = העתקת קישור אל ״{ $heading }״
help-link-copied = הקישור הועתק.
help-outdated-title = ייתכן שהדף הזה אינו מעודכן
help-outdated-text = הוא לא השתנה כבר יותר משנתיים.
help-behind-title = יש גרסה חדשה יותר ב{ $language }
help-behind-text = היא שונתה ב־{ $date }. ייתכן שהתרגום הזה עדיין אינו כולל הכול.
help-read-newer = לגרסה החדשה יותר
help-resume = המשך קריאה מהמקום שבו עצרתם
help-related = דפים קשורים
help-picture-fit = התאמה לחלון
help-picture-full = גודל מקורי

vote-question = הדף הזה עזר לכם?
vote-yes = כן
vote-no = לא
vote-thanks-yes = נעים לשמוע. תודה שסיפרתם לנו.
vote-why = מה לא היה בסדר בו?
vote-reason-unclear = קשה להבנה
vote-reason-incomplete = משהו חסר
vote-reason-outdated = כבר לא נכון
vote-reason-not-my-question = לא עונה על השאלה שלי
vote-reason-dislike-policy = הדברים ברורים, אבל לא מוצאים חן בעיניי
vote-text = מה היה עוזר לכם?
vote-send = שליחה
vote-thanks-no = תודה. כך נוכל לשפר את הדף.
vote-change = שינוי
vote-contact = עדיין מחפשים תשובה?
vote-contact-ask = פנייה אלינו

# The block at the end of every help page.
help-more-title = צריכים עוד עזרה?
help-likely-title = מדובר בהזמנה הזאת?
help-likely-open = לפתיחת ההזמנה
help-more-order-title = שאלה על הזמנה
help-more-order-text = פתחו את ההזמנה. בעמוד שלה מופיע מה אפשר לעשות עכשיו ואל מי לפנות.
help-more-order-link = ההזמנות שלי
help-more-record-title = כבר שאלתם?
help-more-record-text = מה ששאלתם, וכל תשובה, נמצאים בפניות שלכם.
help-more-record-link = הפניות שלי
help-more-find-title = לא מוצאים הזמנה?
help-more-find-text = אתרו אותה לפי המספר שלה וכתובת הדוא״ל שבה הזמנתם.
help-more-find-link = איתור הזמנה
help-more-contact-title = כתבו לנו
help-more-contact-answer =
    { $hours ->
        [one] אנחנו עונים בדרך כלל תוך שעה.
        [two] אנחנו עונים בדרך כלל תוך שעתיים.
       *[other] אנחנו עונים בדרך כלל תוך { $hours } שעות.
    }
help-more-contact-text = אנחנו קוראים כל הודעה.
help-more-contact-link = כתיבת שאלה
help-hours = { $days }, { $open } עד { $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = חיפוש
search-title-for = תוצאות עבור ״{ $text }״
search-count =
    { $count ->
        [one] תוצאה אחת
        [two] שתי תוצאות
       *[other] { $count } תוצאות
    }
search-meant = האם התכוונתם ל״{ $text }״?
search-orders = הזמנות
search-articles = עזרה
search-foreign = עזרה בשפות אחרות
search-all-orders = הצגת כולן ברשימה
search-keys-move = מעבר
search-keys-open = פתיחה
search-keys-focus = חיפוש
search-empty-title = מה אתם מחפשים?
search-empty-text = הקלידו כמה אותיות. התוצאות מופיעות תוך כדי הקלדה, גם בלי חיבור לרשת.
search-try-number = מספר הזמנה, או חלק ממנו
search-try-product = משהו שקניתם
search-try-parcel = מספר מעקב או חברת שילוח
search-try-question = שאלה, למשל ״מתי זה יגיע״
search-nothing-title = לא נמצא דבר עבור ״{ $text }״
search-nothing-words = נסו פחות מילים, מילים פשוטות יותר, או רק את תחילתן.
search-ask = שאלה לחנות
search-nothing-signed-out = ההזמנות שלכם לא נמצאות במחשב הזה. היכנסו או אתרו הזמנה כדי למצוא אותן כאן.
search-nothing-offline = אין חיבור לרשת. אפשר למצוא רק את מה ששמור במחשב הזה.
search-go-help = עיון בעזרה
search-go-orders = כל ההזמנות
search-go-look-up = איתור הזמנה
search-go-sign-in = כניסה
