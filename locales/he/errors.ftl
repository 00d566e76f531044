# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = זה לא נמצא במחשב הזה. ייתכן שהוסר, או שעדיין לא הגיע.
error-offline = לשם כך צריך חיבור לרשת, ואין כרגע חיבור. כל מה ששמור נשאר זמין לקריאה.
error-store-trouble = החנות לא עונה כראוי כרגע. אנחנו ננסה שוב מעצמנו.
error-sign-in-failed = הכניסה לא הצליחה. נסו שוב.
error-look-up-failed = לא נמצאה הזמנה עם כתובת הדוא״ל והמספר האלה. בדקו את שניהם.
error-too-many-attempts = היו יותר מדי ניסיונות. המתינו כמה דקות לפני הניסיון הבא.
error-link-refused = אי אפשר לפתוח את הקישור הזה בבטחה, ולכן הוא נשאר סגור.
error-internal = משהו השתבש ביישום. נסו שוב.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = לא היה אפשר להציג את זה
