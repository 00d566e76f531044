# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = נכנסתם
system-signed-in-text = אפשר לסגור את הדף הזה ולחזור ליישום.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = הכניסה לא הצליחה
system-sign-in-failed-text = חזרו ליישום ונסו שוב.

# Another window of the app is open already.
system-already-open-title = { $app } כבר פתוח
system-already-open-text = חפשו את החלון השני שלו. שני חלונות בבת אחת היו מפריעים זה לזה.

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
