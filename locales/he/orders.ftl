# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = הזמנות
orders-list = ההזמנות שלכם
orders-search-label = חיפוש בהזמנות שלכם
orders-search-placeholder = מספר הזמנה, מוצר או מספר מעקב
orders-filter-label = הצגה
orders-filter-all = הכול
orders-filter-attention = דורשות תשומת לב
orders-filter-awaiting-payment = ממתינות לתשלום
orders-filter-processing = בטיפול
orders-filter-shipped = נשלחו
orders-filter-delivered = נמסרו
orders-filter-cancelled = בוטלו
orders-sort-label = מיון לפי
orders-sort-newest-first = החדשות תחילה
orders-sort-oldest-first = הישנות תחילה
orders-sort-last-changed = שינוי אחרון
orders-found = { $count ->
    [one] הזמנה אחת
    [two] שתי הזמנות
   *[other] { $count } הזמנות
}
orders-empty-title = אין עדיין הזמנות
orders-empty-text = כשתזמינו אצל { $store }, כל מה שקשור להזמנה יופיע כאן, גם בלי חיבור לרשת.
orders-none-found-title = אין הזמנה מתאימה
orders-none-found-text = נסו פחות מילים או סינון אחר.
orders-show-all = הצגת כל ההזמנות
orders-signed-out-title = כאן יופיעו ההזמנות שלכם
orders-signed-out-text = היכנסו כדי לראות את כל ההזמנות במחשב הזה, או אתרו הזמנה אחת לפי המספר שלה.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } ועוד מוצר אחד
    [two] { $title } ועוד שני מוצרים
   *[other] { $title } ועוד { $more } מוצרים
}
order-number = הזמנה { $number }
order-placed = הוזמנה ב־{ $date }
order-row-arrives = צפויה ב־{ $days }
order-row-arrives-near = צפויה { $day }
order-row-ships = תישלח עד { $date }
order-row-late = הייתה צפויה עד { $date }
order-row-until = עד { $date }

## Status of an order

order-status-awaiting-payment = ממתינה לתשלום
order-status-awaiting-payment-meaning = אנחנו ממתינים לתשלום שלכם. כשהוא יגיע, נאשר את ההזמנה תוך 24 שעות ונתחיל בטיפול.
order-status-processing = בטיפול
order-status-processing-meaning = אנחנו בודקים את התשלום, ואז מייצרים או מלקטים את המוצרים ואורזים אותם.
order-status-shipped = נשלחה
order-status-shipped-meaning = ההזמנה נארזה, נמסרה לחברת השילוח ונמצאת בדרך אליכם.
order-status-delivered = נמסרה
order-status-delivered-meaning = חברת השילוח מדווחת שההזמנה נמסרה.
order-status-cancelled = בוטלה
order-status-cancelled-meaning = ההזמנה בוטלה. לא יישלח עוד דבר.
order-status-unknown = בתהליך
order-status-unknown-meaning = החנות משתמשת במצב שהגרסה הזאת של האפליקציה לא מכירה. אחרי עדכון הוא יוצג.

# Where an order in preparation stands.
order-sub-status-payment-received = התשלום התקבל
order-sub-status-payment-received-meaning = התשלום הגיע ועובר בדיקת אבטחה.
order-sub-status-payment-confirmed = התשלום אושר
order-sub-status-payment-confirmed-meaning = הבדיקה הסתיימה. המוצרים שלכם בהכנה.
order-sub-status-packaging = הכנה ואריזה
order-sub-status-packaging-meaning = אנחנו מלקטים את המוצרים, בודקים את איכותם ואורזים אותם.
order-sub-status-packaging-made = בתפירה
order-sub-status-packaging-made-meaning = הבגד שלכם נתפר במיוחד עבורכם. המצב עשוי להישאר זהה לאורך כל זמן התפירה.
order-sub-status-packaging-fast-meaning = המוצרים שלכם נארזים. הם יוצאים תוך 24 שעות.

## Steps of an order, from placing to the door

order-steps = שלבי ההזמנה
order-step-awaiting-payment = הזמנתם
order-step-payment-received = התשלום התקבל
order-step-payment-confirmed = התשלום אושר
order-step-packaging = נארזה בקפידה
order-step-packaging-made = נתפרה במיוחד עבורכם
order-step-shipped = נמסרה לחברת השילוח
order-step-out-for-delivery = יצאה לחלוקה
order-step-delivered = נמסרה
order-step-cancelled = בוטלה
order-step-state-done = הושלם
order-step-state-current = עכשיו
order-step-state-ahead = בהמשך
order-step-expected = צפוי ב־{ $days }
order-step-by = עד { $date }

## What comes next

order-next = השלב הבא
order-next-yours = עכשיו תורכם
order-next-pay = מעבר לתשלום
order-next-until = עד { $until }
order-next-awaiting-payment = התשלום שלכם
order-next-payment-received = התשלום שלכם מגיע
order-next-payment-confirmed = אנחנו בודקים את התשלום, לרוב תוך 24 שעות
order-next-packaging = אנחנו מכינים את המוצרים שלכם
order-next-shipped = אנחנו מוסרים אותה לחברת השילוח
order-next-out-for-delivery = השליח מביא אותה אליכם
order-next-delivered = היא מגיעה
order-next-cancelled = ההזמנה מבוטלת
order-next-by = עד { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = כלומר { $day }
order-next-undated = אין לכך עדיין תאריך.
order-next-late-shipped = זה תוכנן ל־{ $date }. אנחנו מצטערים על העיכוב.
order-next-late-delivered = ההזמנה הייתה אמורה להגיע עד { $date }. אנחנו מצטערים על העיכוב.
order-next-nothing = לא צפויים שלבים נוספים.

## Things to look at. Title, then what to do about it.

attention-payment-due = התשלום שלכם עדיין לא הגיע
attention-payment-due-text = שלמו באתר החנות כדי שנוכל להתחיל.
attention-payment-due-until = שלמו באתר החנות עד { $until } כדי שנוכל להתחיל.
attention-payment-failed = התשלום לא עבר
attention-payment-failed-text = לא בוצע חיוב. נסו שוב באתר החנות או שלמו באמצעי אחר.
attention-payment-failed-until = לא בוצע חיוב. נסו שוב באתר החנות עד { $until } או שלמו באמצעי אחר.
attention-customs-action = רשות המכס צריכה משהו מכם
attention-customs-action-text = החבילה מחכה למסמך או לתשלום. פנו לחברת השילוח שמופיעה ליד החבילה.
attention-customs-action-until = החבילה מחכה למסמך או לתשלום עד { $until }. פנו לחברת השילוח שמופיעה ליד החבילה.
attention-address-action = צריך לבדוק את הכתובת
attention-address-action-text = חברת השילוח לא הצליחה להגיע לכתובת. פנו לחברת השילוח שמופיעה ליד החבילה.
attention-address-action-until = חברת השילוח לא הצליחה להגיע לכתובת. פנו עד { $until } לחברת השילוח שמופיעה ליד החבילה.
attention-action-required = חברת השילוח מחכה לפנייתכם
attention-action-required-text = החבילה נשארת במקומה עד שתפעלו. פנו לחברת השילוח שמופיעה ליד החבילה.
attention-action-required-until = החבילה נשארת במקומה עד שתפעלו, לא יאוחר מ־{ $until }.
attention-pickup-ready = מוכנה לאיסוף
attention-pickup-ready-text = החבילה שלכם מחכה בנקודת האיסוף. הביאו את הקוד ותעודה מזהה.
attention-pickup-ready-until = החבילה שלכם מחכה בנקודת האיסוף עד { $until }. הביאו את הקוד ותעודה מזהה.
attention-attempt-failed = לא היה איש בבית
attention-attempt-failed-text = חברת השילוח ניסתה למסור את החבילה. פנו אליה כדי לתאם יום אחר.
attention-attempt-failed-until = חברת השילוח ניסתה למסור את החבילה. תאמו יום אחר עד { $until }.
attention-parcel-lost = נראה שהחבילה אבדה
attention-parcel-lost-text = חברת השילוח לא מוצאת אותה. אין צורך לחכות לה: פנו אלינו בנוגע להזמנה הזאת.
attention-parcel-damaged = החבילה ניזוקה
attention-parcel-damaged-text = חברת השילוח מדווחת על נזק. אם משהו בתוכה נשבר, כתבו לנו וצרפו תמונות.
attention-parcel-exception = משהו מעכב את החבילה
attention-parcel-exception-text = חברת השילוח מדווחת על בעיה בדרך. בדרך כלל החבילה ממשיכה בדרכה תוך כמה ימים.
attention-parcel-returning = החבילה בדרך חזרה
attention-parcel-returning-text = לא היה אפשר למסור אותה והיא חוזרת אלינו. פנו אלינו בנוגע להזמנה הזאת.
attention-held-at-customs = במכס
attention-held-at-customs-text = רשות המכס בודקת את החבילה. זה עשוי לקחת כמה ימים. אין צורך לעשות דבר.
attention-late-to-ship = השליחה מתעכבת
attention-late-to-ship-text = אנחנו מצטערים. ההזמנה עדיין בהכנה.
attention-late-to-ship-since = ההזמנה הייתה אמורה לצאת עד { $since }. אנחנו מצטערים. היא עדיין בהכנה.
attention-late-to-arrive = ההזמנה מתעכבת
attention-late-to-arrive-text = אנחנו מצטערים. היא עדיין בדרך.
attention-late-to-arrive-since = ההזמנה הייתה אמורה להגיע עד { $since }. אנחנו מצטערים. היא עדיין בדרך.
attention-no-scan = אין חדש מחברת השילוח
attention-no-scan-text = החבילה לא נסרקה כבר כמה ימים. לעיתים קרובות הסריקה הבאה היא כבר במדינה שלכם.
order-attention = דורש תשומת לב
order-attention-see-parcel = מעבר לחבילה

## Milestones of a parcel

milestone-not-found = המעקב עדיין לא פעיל
milestone-not-found-meaning = חברת השילוח עדיין לא מכירה את המספר. זה עשוי לקחת כמה ימים.
milestone-info-received = נרשמה למשלוח
milestone-info-received-meaning = הפרטים נמצאים אצל חברת השילוח והיא מחכה לחבילה.
milestone-in-transit = בדרך
milestone-in-transit-meaning = החבילה בדרך. במסלולים ארוכים ייתכנו ימים בלי עדכון.
milestone-out-for-delivery = יצאה לחלוקה
milestone-out-for-delivery-meaning = היא אמורה להגיע אליכם היום.
milestone-available-for-pickup = מוכנה לאיסוף
milestone-available-for-pickup-meaning = היא מחכה לכם בנקודת האיסוף.
milestone-attempt-failed = ניסיון המסירה נכשל
milestone-attempt-failed-meaning = שליח של חברת השילוח הגיע ולא הצליח למסור אותה.
milestone-delivered = נמסרה
milestone-delivered-meaning = חברת השילוח מדווחת שהחבילה נמסרה.
milestone-exception = בעיה בדרך
milestone-exception-meaning = משהו מונע מהחבילה להמשיך.
milestone-returning = בדרך חזרה
milestone-returning-meaning = החבילה בדרך חזרה אלינו.
milestone-returned = הוחזרה אלינו
milestone-returned-meaning = החבילה שוב אצלנו.
milestone-expired = אין עוד עדכונים
milestone-expired-meaning = חברת השילוח לא דיווחה דבר כבר זמן רב.
milestone-unknown = עדכון מחברת השילוח
milestone-unknown-meaning = חברת השילוח מדווחת על משהו שהגרסה הזאת של האפליקציה לא יודעת להציג.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = במכס
sub-milestone-customs-meaning = רשות המכס בודקת את החבילה.
sub-milestone-delayed = מתעכבת
sub-milestone-delayed-meaning = החבילה ממשיכה בדרכה, אבל מאוחר מהמתוכנן.
sub-milestone-address = בעיה בכתובת
sub-milestone-address-meaning = חברת השילוח לא הצליחה להגיע לכתובת.
sub-milestone-damaged = ניזוקה
sub-milestone-damaged-meaning = חברת השילוח מדווחת שהחבילה ניזוקה.
sub-milestone-lost = אבדה
sub-milestone-lost-meaning = חברת השילוח לא מוצאת את החבילה.
sub-milestone-refused = סורבה
sub-milestone-refused-meaning = הנמען לא קיבל את החבילה.
sub-milestone-no-one-home = לא היה איש בבית
sub-milestone-no-one-home-meaning = שליח של חברת השילוח הגיע ואיש לא פתח.

## The four axes of an order

order-payment = תשלום
order-payment-awaiting = לא שולם עדיין
order-payment-awaiting-meaning = אנחנו מחכים לתשלום שלכם.
order-payment-authorized = שוריין
order-payment-authorized-meaning = הסכום שוריין ועדיין לא חויב.
order-payment-paid = שולם
order-payment-paid-meaning = הסכום כולו התקבל.
order-payment-partially-refunded = הוחזר חלקית
order-payment-partially-refunded-meaning = חלק מהסכום הוחזר.
order-payment-refunded = הוחזר
order-payment-refunded-meaning = הסכום כולו הוחזר.
order-payment-failed = נכשל
order-payment-failed-meaning = התשלום לא עבר.

order-state = הזמנה
order-state-open = פתוחה
order-state-open-meaning = עוד לא סיימנו לטפל בה.
order-state-completed = הושלמה
order-state-completed-meaning = הטיפול הושלם.
order-state-cancelled = בוטלה
order-state-cancelled-meaning = לא יישלח עוד דבר.

order-shipment = משלוח
order-shipment-not-shipped = לא נשלחה עדיין
order-shipment-not-shipped-meaning = הכול עדיין אצלנו.
order-shipment-partially-shipped = נשלחה חלקית
order-shipment-partially-shipped-meaning = חלק מהמוצרים נשלחו, והאחרים יישלחו בהמשך.
order-shipment-shipped = נשלחה
order-shipment-shipped-meaning = הכול נשלח.
order-shipment-partially-delivered = נמסרה חלקית
order-shipment-partially-delivered-meaning = חלק מהחבילות הגיעו, והאחרות עדיין בדרך.
order-shipment-delivered = נמסרה
order-shipment-delivered-meaning = כל החבילות הגיעו.

order-returns = החזרה
order-returns-none = אין
order-returns-none-meaning = לא הוחזר דבר.
order-returns-requested = התבקשה
order-returns-requested-meaning = ביקשתם להחזיר משהו.
order-returns-in-transit = בדרך אלינו
order-returns-in-transit-meaning = מה ששלחתם בחזרה נמצא בדרך.
order-returns-received = התקבלה
order-returns-received-meaning = מה ששלחתם בחזרה הגיע ונמצא בבדיקה.
order-returns-refunded = הכסף הוחזר
order-returns-refunded-meaning = הכסף על מה ששלחתם בחזרה הוחזר.

## The page of an order

order-back = כל ההזמנות
order-not-found-title = ההזמנה הזאת לא נמצאת כאן
order-where = איפה היא נמצאת
order-parcel-of = חבילה { $place } מתוך { $count }
order-parcel-one = חבילה
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = תכולה
order-tracking-number = מספר מעקב
order-tracking-copy = העתקת מספר המעקב
order-tracking-copied = מספר המעקב הועתק.
order-tracking-open = מעקב באתר חברת השילוח
order-route = תחנות בדרך
order-timeline = המסע של החבילה
order-timeline-more = { $count ->
    [one] הצגת אירוע קודם אחד
    [two] הצגת שני אירועים קודמים
   *[other] הצגת { $count } אירועים קודמים
}
order-timeline-empty = חברת השילוח עדיין לא דיווחה דבר.
order-timeline-local = השעות הן לפי השעון במקום שבו זה קרה.
order-carrier-says = חברת השילוח כותבת:
order-untracked-title = דואר רגיל, ללא מעקב
order-untracked-text = לחבילה הזאת אין מספר מעקב ולא יהיו עדכונים בדרך. הסתמכו על מועד המסירה המשוער.
order-untracked-shipped = היא יצאה ב־{ $date }.
order-carrier = חברת השילוח
order-last-mile = חברת המשלוחים המקומית
order-carrier-call = התקשרות אל { $name }
order-carrier-write = כתיבה אל { $name }
order-carrier-visit = פתיחת האתר של { $name }
order-pickup = נקודת איסוף
order-pickup-hours = שעות פתיחה
order-pickup-hours-line = { $days }, { $open } עד { $close }
order-pickup-deadline = איסוף עד { $time }
order-pickup-code = קוד
order-lines = מוצרים
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = בהזמנה אישית
order-line-fast = נשלח תוך 24 שעות
order-total-subtotal = מוצרים
order-total-shipping = משלוח
order-total-shipping-free = חינם
order-total-tax = מס
order-total-duties = מכס
order-total-discount = הנחה
order-total = הסכום הכולל
order-total-refunded = הוחזר
order-converted = בערך { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, שער מ־{ $day }
order-address = כתובת למשלוח
order-delivery = מסירה
order-delivery-method = שיטת משלוח
order-delivery-tracked = עם מעקב
order-delivery-untracked = דואר רגיל, ללא מעקב
order-delivery-window = מועד מסירה משוער
order-delivery-ship-date = תאריך שליחה משוער
order-delivery-processing = זמן הטיפול
order-delivery-processing-days = { $max ->
    [one] { $min } עד { $max } ימי עסקים
    [two] { $min } עד { $max } ימי עסקים
   *[other] { $min } עד { $max } ימי עסקים
}
order-delivery-moved = המועד הצפוי השתנה
order-delivery-was = { $days }, עודכן ב־{ $given }
order-copy-number = העתקת מספר ההזמנה
order-number-copied = מספר ההזמנה הועתק.
order-requests = הפניות שלכם
order-notices = התראות על המסך
order-notices-on = תקבלו התראה כשמשהו יקרה בהזמנה הזאת.
order-notices-muted = ההזמנה הזאת מושתקת. ההתראות עליה מופיעות רק ברשימה.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = עזרה בהזמנה הזאת
order-help-closed = לא אפשרי כרגע
order-row-help = קבלת עזרה
order-articles = מאמרים מתאימים

topic-until = עד { $until }
topic-until-shipped = עד השליחה
topic-until-shipped-by = עד השליחה, הצפויה עד { $date }
topic-until-arrived = עד שהיא מגיעה
topic-until-confirmed = עד אישור התשלום
topic-until-days = { $days ->
    [one] עד יום אחד אחרי ההגעה
    [two] עד יומיים אחרי ההגעה
   *[other] עד { $days } ימים אחרי ההגעה
}
topic-always = בכל עת

topic-part-unshipped = { $count ->
    [one] מוצר אחד מתוך { $total } עדיין לא נשלח
    [two] שני מוצרים מתוך { $total } עדיין לא נשלחו
   *[other] { $count } מתוך { $total } מוצרים עדיין לא נשלחו
}
topic-part-missing = { $count ->
    [one] מוצר אחד מתוך { $total } לא הגיע
    [two] שני מוצרים מתוך { $total } לא הגיעו
   *[other] { $count } מתוך { $total } מוצרים לא הגיעו
}
topic-part = { $count ->
    [one] למוצר אחד מתוך { $total }
    [two] לשני מוצרים מתוך { $total }
   *[other] ל־{ $count } מתוך { $total } מוצרים
}
topic-part-earlier = לחלק מהם רק עד { $until }

topic-begun = המשך הפנייה שהתחלתם

topic-not-yet = עדיין לא
topic-no-longer = כבר לא
topic-not-here = לא בהזמנה הזאת

topic-instead-change-address = שינוי הכתובת במקום זאת
topic-instead-payment-issue = שאלה על התשלום במקום זאת
topic-instead-order-progress = בירור התקדמות במקום זאת
topic-instead-package-not-received = שאלה על החבילה במקום זאת
topic-instead-customs-duty = שאלה על המכס במקום זאת
topic-instead-return-replace = החזרת מוצר במקום זאת
topic-instead-item-problem = דיווח על בעיה במוצר במקום זאת
topic-instead-cancel-order = ביטול ההזמנה במקום זאת
topic-instead-contact = כתיבה אלינו במקום זאת

topic-closed-not-placed = ההזמנה עדיין לא אושרה. היא תאושר כשהתשלום שלכם יגיע.
topic-closed-not-paid = התשלום שלכם עדיין לא הגיע. אפשר לפנות ברגע שיגיע.
topic-closed-payment-confirmed = התשלום שלכם אושר, והכול תקין.
topic-closed-payment-confirmed-at = התשלום שלכם אושר ב־{ $at }, והכול תקין.
topic-closed-no-ship-date = עדיין לא נקבע תאריך שליחה, ולכן השליחה לא באיחור.
topic-closed-before-ship-date = ההזמנה עדיין יכולה להישלח בזמן.
topic-closed-before-ship-date-from = ההזמנה עדיין יכולה להישלח בזמן. אם לא תישלח, אפשר לפנות החל מ־{ $from }.
topic-closed-not-shipped = עדיין לא נשלח דבר. אפשר לפנות ברגע שמשהו יישלח.
topic-closed-already-shipped = ההזמנה נשלחה.
topic-closed-already-shipped-at = ההזמנה נשלחה ב־{ $at }.
topic-closed-before-delivery-date = ההזמנה עדיין יכולה להגיע בזמן.
topic-closed-before-delivery-date-from = ההזמנה עדיין יכולה להגיע בזמן. אם לא תגיע, אפשר לפנות החל מ־{ $from }.
topic-closed-ready-for-pickup = החבילה מחכה לכם בנקודת האיסוף.
topic-closed-ready-for-pickup-from = החבילה מחכה לכם בנקודת האיסוף. אם לא תצליחו לקבל אותה שם, אפשר לפנות החל מ־{ $from }.
topic-closed-goes-back = החבילה חוזרת אלינו, ולכן לא תגיע אליכם.
topic-closed-goes-back-at = ב־{ $at } החבילה יצאה בחזרה אלינו, ולכן לא תגיע אליכם.
topic-closed-already-delivered = חברת השילוח מדווחת שהחבילה נמסרה. אם אתם לא מוצאים אותה, כתבו לנו.
topic-closed-already-delivered-at = חברת השילוח מדווחת שהחבילה נמסרה ב־{ $at }. אם אתם לא מוצאים אותה, כתבו לנו.
topic-closed-return-window-over = הזמן לכך עבר.
topic-closed-return-window-over-at = זה היה אפשרי עד { $at }.
topic-closed-made-to-order = המוצר הוכן במיוחד עבורכם, ולכן אי אפשר להחזיר אותו. אם משהו בו לא תקין, כתבו לנו.
topic-closed-already-returned = מה ששלחתם בחזרה נמצא אצלנו, והכסף כולו הוחזר.
topic-closed-refunded = הכסף כולו הוחזר.
topic-closed-cancelled = ההזמנה בוטלה.
topic-closed-cancelled-at = ההזמנה בוטלה ב־{ $at }.
topic-closed-unknown = החנות לא מציעה זאת כרגע להזמנה הזאת.
topic-closed-opens = אפשר לפנות החל מ־{ $from }.

topic-change-address-not-placed = ההזמנה עדיין לא אושרה. אפשר לבטל אותה ולהזמין שוב עם הכתובת הנכונה.
topic-change-address-already-shipped = ההזמנה נשלחה, ולכן אי אפשר עוד לשנות את הכתובת.
topic-change-address-already-shipped-at = ההזמנה נשלחה ב־{ $at }, ולכן אי אפשר עוד לשנות את הכתובת.
topic-order-progress-already-shipped = ההזמנה נשלחה. בעמוד ההזמנה אפשר לראות איפה היא נמצאת.
topic-order-progress-already-shipped-at = ההזמנה נשלחה ב־{ $at }. בעמוד ההזמנה אפשר לראות איפה היא נמצאת.
topic-customs-duty-already-shipped = ההזמנה נשלחה. חברת השילוח או רשות המכס יכולות לומר לכם עכשיו מה צריך לשלם.
topic-customs-duty-already-shipped-at = ההזמנה נשלחה ב־{ $at }. חברת השילוח או רשות המכס יכולות לומר לכם עכשיו מה צריך לשלם.
topic-cancel-order-already-shipped = ההזמנה נשלחה, ולכן אי אפשר עוד לבטל אותה.
topic-cancel-order-already-shipped-at = ההזמנה נשלחה ב־{ $at }, ולכן אי אפשר עוד לבטל אותה.
topic-package-not-received-not-shipped = אין כרגע שום דבר בדרך. אפשר לפנות כשחבילה לא מגיעה בזמן.
topic-payment-issue-cancelled = ההזמנה בוטלה, ולכן אין צורך לשלם דבר.
topic-payment-issue-cancelled-at = ההזמנה בוטלה ב־{ $at }, ולכן אין צורך לשלם דבר.
topic-payment-issue-refunded = הכסף הוחזר.
topic-payment-issue-refunded-at = הכסף הוחזר והיה אמור להגיע אליכם עד { $at }. אם לא הגיע, כתבו לנו.
topic-return-replace-return-window-over-at = אפשר היה להחזיר מוצרים עד { $at }.
topic-item-problem-return-window-over-at = אפשר היה לדווח על בעיות עד { $at }.
