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
request-state-waiting-for-customer = מחכה לכם
request-state-accepted = אושרה
request-state-refused = נדחתה
request-state-done = טופלה
request-state-withdrawn = בוטלה על ידיכם
