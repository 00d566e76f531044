# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = זה לא נמצא במחשב הזה. ייתכן שהוסר, או שעדיין לא הגיע.
error-offline = לשם כך צריך חיבור לרשת, ואין כרגע חיבור. כל מה ששמור נשאר זמין לקריאה.
error-store-trouble = החנות לא עונה כראוי כרגע. ננסה שוב אוטומטית.
error-sign-in-failed = הכניסה לא הצליחה. נסו שוב.
error-look-up-failed = לא נמצאה הזמנה עם כתובת הדוא״ל והמספר האלה. בדקו את שניהם.
error-too-many-attempts = היו יותר מדי ניסיונות. המתינו כמה דקות לפני הניסיון הבא.
error-link-refused = אי אפשר לפתוח את הקישור הזה בבטחה, ולכן הוא נשאר סגור.
error-no-pack = בקובץ הזה אין דפי עזרה של האפליקציה, או שיש בו רק חלק מהם. דבר לא השתנה.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = כתבו כמה מילים או הוסיפו תמונה.
error-text-too-long = הטקסט הזה ארוך מדי לשליחה. קצרו אותו.
error-no-lines = בחרו לפחות מוצר אחד.
error-line-not-eligible = אחד המוצרים, או הכמות שבחרתם ממנו, כבר לא זמין לבחירה. בדקו שוב את הרשימה.
error-address-incomplete = חלק מהכתובת חסר.
error-too-many-attachments = יש כבר יותר מדי קבצים. הקובץ הזה לא נוסף.
error-topic-closed = זה כבר לא אפשרי בהזמנה הזאת. מה שכתבתם נשמר.
error-on-its-way = השליחה כבר החלה, ולכן אי אפשר עוד לשנות את זה.

## Why one file is not added to a message

error-file-empty = הקובץ הזה ריק.
error-file-too-large = הקובץ הזה גדול מדי. הגודל המרבי לקובץ הוא { $size }.
error-file-type = אפשר לשלוח רק תמונות (JPEG, PNG, WebP, HEIC) וקובצי PDF.
error-file-damaged = אי אפשר לפתוח את הקובץ הזה. ייתכן שהוא פגום.
error-file-pixels = בתמונה הזאת יש יותר מדי פיקסלים. עותק קטן יותר שלה יספיק.

## Anything else

error-internal = משהו השתבש באפליקציה. נסו שוב.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = לא היה אפשר להציג את זה
