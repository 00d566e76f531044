# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = חיפוש או פעולה
palette-placeholder = הזמנה, שאלה או פעולה
palette-results = הצעות ותוצאות
palette-recent = נפתחו לאחרונה
palette-here = בדף הזה
palette-go = מעבר אל
palette-actions = פעולות
palette-search = חיפוש ״{ $text }״
palette-request = פנייה חדשה אל { $store }
palette-bookmark-remove = הסרת הסימנייה
palette-text-larger = הגדלת הטקסט
palette-text-smaller = הקטנת הטקסט
palette-text-usual = גודל טקסט רגיל
palette-close = סגירה

keys-title = קיצורי מקלדת
keys-lists = ברשימות ובחלונות
keys-back = אחורה
keys-forward = קדימה
keys-list-move = הפריט הבא או הקודם
keys-list-ends = הפריט הראשון או האחרון
keys-list-open = פתיחת הפריט
keys-filters = המסנן הבא או הקודם
keys-close = סגירת החלון או ניקוי החיפוש
keys-send = שליחת מה שכתבתם
keys-single = מקשים בודדים: { $keys }
keys-single-hint = כבו אותם אם אתם מדברים אל המחשב או לוחצים על מקשים בטעות.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = שחררו כאן כדי לחפש
form-file-removed = הקובץ { $name } הוסר.
sending-discarded = נמחק ולא יישלח.
