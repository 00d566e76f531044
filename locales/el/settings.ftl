# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Ρυθμίσεις

# Language and money.
settings-words = Γλώσσα και νόμισμα
settings-language = Γλώσσα
settings-language-hint = Αλλάζει αμέσως. Μένετε εκεί που είστε.
settings-language-system = Όπως στον υπολογιστή
settings-currency = Νόμισμα τιμών
settings-currency-hint = Μια παραγγελία κρατά το νόμισμα στο οποίο πληρώσατε. Δίπλα εμφανίζεται το ποσό μετά τη μετατροπή, με την ισοτιμία και την ημέρα της.
settings-currency-paid = Όπως πληρώθηκε, χωρίς μετατροπή
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = Τα νομίσματα θα είναι γνωστά μετά την πρώτη σύνδεση με το κατάστημα.

# How the app looks.
settings-look = Εμφάνιση
settings-theme = Χρώματα
settings-theme-system = Όπως στον υπολογιστή
settings-theme-light = Ανοιχτά
settings-theme-dark = Σκούρα
settings-text-size = Μέγεθος κειμένου
settings-text-size-hint = Μεγαλώνει και όλα όσα βρίσκονται γύρω από το κείμενο.

# Who is signed in.
settings-account = Λογαριασμός
settings-account-signed-in = Έχετε συνδεθεί
settings-account-unknown = Ο λογαριασμός σας: { $store }
settings-account-guest = Επισκέπτης
settings-account-guest-text = Βρήκατε μία παραγγελία. Συνδεθείτε για να τις έχετε όλες εδώ.
settings-account-out = Δεν έχετε συνδεθεί
settings-account-out-text = Οι σελίδες βοήθειας λειτουργούν και χωρίς λογαριασμό. Συνδεθείτε για να έχετε εδώ τις παραγγελίες σας.
settings-account-waiting = Γίνεται σύνδεση
settings-account-waiting-text = Το πρόγραμμα περιήγησης είναι ανοιχτό στο κατάστημα. Επιστρέψτε όταν τελειώσετε.
settings-account-expired-text = Ό,τι είναι αποθηκευμένο μπορείτε να το διαβάζετε. Συνδεθείτε ξανά για να λαμβάνετε νέα.
settings-account-show-waiting = Εμφάνιση
settings-sign-in = Σύνδεση
settings-sign-in-again = Σύνδεση ξανά
settings-look-up = Εύρεση παραγγελίας
settings-sign-out = Αποσύνδεση

# Asked before signing out.
settings-sign-out-title = Αποσύνδεση από αυτόν τον υπολογιστή;
settings-sign-out-lost = Δεν έχουν σταλεί ακόμη όλα
settings-sign-out-unsent =
    { $count ->
        [one] { $count } μήνυμά σας περιμένει σύνδεση ή εσάς. Θα χαθεί αν αποσυνδεθείτε.
       *[other] { $count } μηνύματά σας περιμένουν σύνδεση ή εσάς. Θα χαθούν αν αποσυνδεθείτε.
    }
settings-sign-out-drafts =
    { $count ->
        [one] { $count } πρόχειρο θα χαθεί αν αποσυνδεθείτε.
       *[other] { $count } πρόχειρα θα χαθούν αν αποσυνδεθείτε.
    }
settings-sign-out-look = Εμφάνιση
settings-sign-out-lead-gone = Αφαιρούνται από αυτόν τον υπολογιστή:
settings-sign-out-orders =
    { $count ->
        [0] οι παραγγελίες σας και τα δέματά τους
        [one] { $count } παραγγελία σας και τα δέματά της
       *[other] { $count } παραγγελίες σας και τα δέματά τους
    }
settings-sign-out-messages = τα μηνύματά σας για αυτές, και όσα δεν έχουν σταλεί ακόμη
settings-sign-out-read = ποιες σελίδες βοήθειας διαβάσατε
settings-sign-out-key = τα στοιχεία σύνδεσης
settings-sign-out-lead-kept = Μένουν:
settings-sign-out-help = οι σελίδες βοήθειας και οι σελιδοδείκτες σας
settings-sign-out-choices = η γλώσσα σας και η εμφάνιση της εφαρμογής
settings-sign-out-store = Στο { $store } δεν διαγράφεται τίποτα. Όταν συνδεθείτε ξανά, οι παραγγελίες σας επιστρέφουν.
settings-sign-out-guest = Στο { $store } δεν διαγράφεται τίποτα. Μπορείτε να βρείτε ξανά την παραγγελία όποτε θέλετε.
settings-sign-out-offline = Δεν υπάρχει σύνδεση δικτύου. Τα στοιχεία σύνδεσης διαγράφονται τώρα από αυτόν τον υπολογιστή και το κατάστημα ενημερώνεται μόλις βρεθεί δίκτυο.
settings-sign-out-stay = Παραμονή σε σύνδεση
settings-signed-out = Αποσυνδεθήκατε. Οι παραγγελίες σας αφαιρέθηκαν από αυτόν τον υπολογιστή.

settings-notices = Ειδοποιήσεις
settings-notices-private = Αυτές οι ρυθμίσεις μένουν σε αυτόν τον υπολογιστή. Η λίστα ειδοποιήσεων στην εφαρμογή είναι πάντα πλήρης.
settings-notices-toasts = Ειδοποιήσεις στην οθόνη
settings-notices-toasts-hint = Ένα σύντομο μήνυμα στην οθόνη όταν συμβαίνει κάτι, ακόμη και όταν το παράθυρο είναι κλειστό.
settings-notices-only-wrong = Μόνο αν κάτι δεν πάει καλά
settings-notices-only-wrong-hint = Μαθαίνετε μόνο ό,τι δεν πάει όπως έπρεπε ή χρειάζεται ενέργειά σας.
settings-notices-kinds = Για ποια θέματα ειδοποιείστε
settings-notices-kinds-chosen =
    { $count ->
        [one] Επιλέχθηκε { $count } από { $total }
       *[other] Επιλέχθηκαν { $count } από { $total }
    }
settings-notices-news = Όσα συμβαίνουν
settings-notices-wrong = Ό,τι δεν πάει όπως έπρεπε ή χρειάζεται ενέργειά σας
settings-notice-order-confirmed = Επιβεβαίωση παραγγελίας
settings-notice-order-shipped = Αποστολή παραγγελίας
settings-notice-order-delivered = Παράδοση παραγγελίας
settings-notice-order-cancelled = Ακύρωση παραγγελίας
settings-notice-delivery-date-moved = Αλλαγή ημερομηνίας παράδοσης
settings-notice-action-required = Χρειάζεται ενέργειά σας
settings-notice-refunded = Επιστροφή χρημάτων
settings-notice-request-answered = Απάντηση σε αίτημα
settings-notice-ship-date-passed = Δεν απεστάλη εγκαίρως
settings-notice-no-scan = Κανένα νέο για δέμα εδώ και μέρες
settings-notice-delivery-window-passed = Δεν παραδόθηκε εγκαίρως
settings-notice-pickup-deadline-near = Τελευταίες ημέρες για παραλαβή δέματος
settings-notice-return-window-ending = Τελευταίες ημέρες για επιστροφή
settings-notice-payment-due = Τελευταία ημέρα πληρωμής
settings-notice-request-unanswered = Αίτημα χωρίς απάντηση για καιρό
settings-notices-quiet = Ώρες ησυχίας
settings-notices-quiet-hint = Όσα συμβαίνουν στο μεταξύ συνοψίζονται όταν τελειώσουν.
settings-notices-quiet-from = Από
settings-notices-quiet-to = Έως
settings-notices-digest = Μία σύνοψη την ημέρα
settings-notices-digest-hint = Αντί για ξεχωριστές ειδοποιήσεις, λαμβάνετε μία την ημέρα με όλα τα νέα.
settings-notices-digest-at = Ώρα
settings-notices-muted = Παραγγελίες σε σίγαση
settings-notices-muted-hint = Οι ειδοποιήσεις τους εμφανίζονται μόνο στη λίστα.
settings-notices-muted-none = Καμία. Η σίγαση γίνεται στη σελίδα της παραγγελίας και στη λίστα ειδοποιήσεων.
settings-notices-unmute = Κατάργηση σίγασης: { $order }
settings-notices-muted-gone = Μια παραγγελία που δεν είναι σε αυτόν τον υπολογιστή

settings-running = Παράθυρο και εκκίνηση
settings-background = Όταν κλείνει το παράθυρο
settings-background-hint = Και χωρίς παράθυρο, η εφαρμογή συνεχίζει να σας ενημερώνει. Τότε χρησιμοποιεί λίγη μνήμη.
settings-background-stay = Συνέχεια στο παρασκήνιο
settings-background-quit = Έξοδος
settings-background-unasked = Θα ερωτηθείτε όταν κλείσετε το παράθυρο για πρώτη φορά.
settings-background-no-tray = Αυτή η επιφάνεια εργασίας δεν έχει θέση δίπλα στο ρολόι για εφαρμογές χωρίς παράθυρο. Γι’ αυτό, όταν κλείνει το παράθυρο, τερματίζεται και η εφαρμογή.
settings-autostart = Άνοιγμα όταν συνδέομαι στον υπολογιστή
settings-autostart-hint = Τότε η εφαρμογή ξεκινά χωρίς παράθυρο, δίπλα στο ρολόι, και σας ενημερώνει για ό,τι συμβαίνει.

# Help pages in several languages.
settings-help = Βοήθεια σε αυτόν τον υπολογιστή
settings-help-lead = Οι σελίδες βοήθειας σε αυτές τις γλώσσες διαβάζονται και χωρίς σύνδεση.
settings-help-size =
    { $count ->
        [one] { $count } άρθρο, { $size }
       *[other] { $count } άρθρα, { $size }
    }
settings-help-own = Η γλώσσα σας
settings-help-main = Η κύρια γλώσσα του καταστήματος
settings-help-whole = Πλήρης
settings-help-partly = Όχι ακόμη πλήρης
settings-help-coming = Αντιγράφεται
settings-help-coming-offline = Έρχεται με την επόμενη σύνδεση
settings-help-remove = Αφαίρεση βοήθειας: { $language }
settings-help-removed = Η βοήθεια στα { $language } αφαιρέθηκε από αυτόν τον υπολογιστή.
settings-undo = Αναίρεση
settings-help-add = Προσθήκη γλώσσας
settings-help-add-choose = Επιλέξτε γλώσσα
settings-help-all = Όλες οι γλώσσες του καταστήματος είναι εδώ.
settings-help-file = Προσθήκη από αρχείο
settings-help-file-done =
    { $count ->
        [one] Προστέθηκε βοήθεια ({ $language }): { $count } άρθρο.
       *[other] Προστέθηκε βοήθεια ({ $language }): { $count } άρθρα.
    }

# What is stored.
settings-storage = Αποθηκευμένα σε αυτόν τον υπολογιστή
settings-storage-cache = Παραγγελίες και σελίδες βοήθειας
settings-storage-orders =
    { $count ->
        [0] Καμία παραγγελία
        [one] { $count } παραγγελία
       *[other] { $count } παραγγελίες
    }
settings-storage-media = Εικόνες
settings-storage-local = Όσα επιλέξατε και γράψατε
settings-storage-total = Συνολικά
settings-storage-limit = Διατήρηση εικόνων
settings-storage-limit-hint = Πρώτα διατηρούνται οι εικόνες των πιο πρόσφατων παραγγελιών και της βοήθειας στη γλώσσα σας. Οι υπόλοιπες λαμβάνονται όταν τις βλέπετε.
settings-storage-up-to = Έως { $size }
settings-storage-all = Όλες
settings-storage-folder = Φάκελος σε αυτόν τον υπολογιστή
settings-storage-copy = Αντιγραφή
settings-storage-copied = Αντιγράφηκε
settings-storage-again = Παραγγελίες, σελίδες βοήθειας και εικόνες μπορούν πάντα να ληφθούν ξανά από το κατάστημα.

# What happens to the customer's data, in plain words.
settings-privacy = Απόρρητο
settings-privacy-store-title = Επικοινωνία μόνο με { $store }
settings-privacy-store = Η εφαρμογή επικοινωνεί μόνο με το κατάστημα. Δεν υπάρχουν διαφημίσεις, παρακολούθηση ούτε αναφορές για το τι κάνετε.
settings-privacy-search-title = Η αναζήτηση μένει εδώ
settings-privacy-search = Όσα αναζητάτε και όσα διαβάζετε δεν φεύγουν ποτέ από αυτόν τον υπολογιστή.
settings-privacy-links-title = Οι σύνδεσμοι ανοίγουν στο πρόγραμμα περιήγησης
settings-privacy-links = Βλέπετε πού οδηγεί ένας σύνδεσμος πριν ανοίξει. Τίποτα δεν φορτώνεται στην εφαρμογή από αλλού.
settings-privacy-encrypted-title = Ό,τι αποθηκεύεται είναι κρυπτογραφημένο
settings-privacy-keychain = Το κλειδί βρίσκεται στην κλειδοθήκη αυτού του υπολογιστή και ανοίγει με τον λογαριασμό χρήστη σας.
settings-privacy-key-file = Αυτός ο υπολογιστής δεν διαθέτει κλειδοθήκη. Το κλειδί βρίσκεται σε αρχείο που μπορεί να διαβάσει μόνο ο λογαριασμός χρήστη σας. Όποιος μπορεί να χρησιμοποιήσει τον λογαριασμό σας μπορεί να διαβάσει τις παραγγελίες σας.
settings-privacy-key-path = Το αρχείο του κλειδιού

# The app itself.
settings-about = Πληροφορίες
settings-about-version = Έκδοση
settings-about-store = Κατάστημα
settings-about-website = Ιστότοπος
settings-about-email = Διεύθυνση e-mail
settings-about-hours = Ώρες λειτουργίας
settings-about-hours-line = { $days }, { $open } έως { $close }

session-welcome-title = Καλώς ορίσατε στο { $store }
session-welcome-lead = Οι παραγγελίες σας και κάθε απάντηση, εδώ στον υπολογιστή σας. Ακόμη και χωρίς σύνδεση.
session-title = Σύνδεση
session-lead = Συνδεθείτε για να έχετε τις παραγγελίες σας σε αυτόν τον υπολογιστή.
session-language = Γλώσσα
session-sign-in-title = Σύνδεση
session-sign-in-text = Το πρόγραμμα περιήγησης ανοίγει τη σελίδα του { $store }. Ο κωδικός πρόσβασής σας μένει εκεί.
session-sign-in = Σύνδεση μέσω προγράμματος περιήγησης
session-look-up-title = Δεν έχετε λογαριασμό;
session-look-up-text = Βρείτε μία παραγγελία με τον αριθμό της και τη διεύθυνση e-mail σας.
session-look-up-open = Εύρεση παραγγελίας
session-help-title = Θέλετε μόνο να διαβάσετε;
session-help-text = Οι σελίδες βοήθειας δεν χρειάζονται λογαριασμό.
session-help-open = Διαβάστε τη βοήθεια
session-private = Ό,τι φτάνει εδώ αποθηκεύεται κρυπτογραφημένο σε αυτόν τον υπολογιστή και εμφανίζεται μόνο σε εσάς.
session-offline-title = Δεν υπάρχει σύνδεση δικτύου
session-offline-text = Για να συνδεθείτε χρειάζεται δίκτυο. Τις σελίδες βοήθειας που υπάρχουν εδώ μπορείτε να τις διαβάσετε τώρα.
session-already-title = Έχετε συνδεθεί
session-already-text = Ως { $account }.
session-already-guest = Ως επισκέπτης με μία παραγγελία. Συνδεθείτε για να τις έχετε όλες εδώ.
session-go-home = Στις παραγγελίες μου

# While the customer is in the browser.
session-wait-title = Συνεχίστε στο πρόγραμμα περιήγησης
session-wait-text = Συνδεθείτε στη σελίδα του { $store } και μετά επιστρέψτε. Αυτή η σελίδα συνεχίζει αυτόματα.
session-wait-not-open = Δεν άνοιξε καμία σελίδα;
session-wait-copy-hint = Αντιγράψτε αυτή τη διεύθυνση σε ένα πρόγραμμα περιήγησης σε αυτόν τον υπολογιστή:
session-wait-copy = Αντιγραφή διεύθυνσης
session-wait-copied = Η διεύθυνση αντιγράφηκε
session-wait-open = Άνοιγμα της σελίδας ξανά
session-wait-cancel = Διακοπή σύνδεσης
session-signed-in = Έχετε συνδεθεί. Οι παραγγελίες σας φορτώνονται.
session-failed-title = Η σύνδεση δεν πέτυχε
session-failed-text = Ίσως η σελίδα έκλεισε ή πέρασε πολλή ώρα. Δοκιμάστε ξανά.

# Looking up one order without an account.
session-find-title = Εύρεση παραγγελίας
session-find-text = Θα βρείτε τον αριθμό παραγγελίας στην επιβεβαίωση που ήρθε με e-mail.
session-find-replaces-account = Έχετε συνδεθεί ως { $account }. Η εύρεση παραγγελίας σάς αποσυνδέει εδώ: αυτός ο υπολογιστής θα κρατήσει τότε μόνο εκείνη την παραγγελία, μέχρι να συνδεθείτε ξανά.
session-find-replaces-guest = Θα πάρει τη θέση της παραγγελίας που βρήκατε νωρίτερα.
session-find-email = Διεύθυνση e-mail
session-find-email-hint = Αυτή με την οποία παραγγείλατε
session-find-email-missing = Εισαγάγετε τη διεύθυνση e-mail με την οποία παραγγείλατε.
session-find-email-wrong = Αυτό δεν μοιάζει με διεύθυνση e-mail. Θα πρέπει να είναι όπως name@example.com.
session-find-number = Αριθμός παραγγελίας
session-find-number-missing = Εισαγάγετε τον αριθμό παραγγελίας.
session-find-send = Εύρεση
session-find-back = Πίσω
session-find-failed-title = Δεν βρέθηκε παραγγελία
session-find-failed-text = Ελέγξτε και τη διεύθυνση e-mail και τον αριθμό. Η επιβεβαίωση με e-mail μπορεί να έρθει λίγα λεπτά μετά την παραγγελία.
session-find-wait-title = Πάρα πολλές προσπάθειες
session-find-wait-text =
    { $seconds ->
        [one] Για την ασφάλειά σας, περιμένετε { $seconds } δευτερόλεπτο.
       *[other] Για την ασφάλειά σας, περιμένετε { $seconds } δευτερόλεπτα.
    }
session-find-wait-minutes =
    { $minutes ->
        [one] Για την ασφάλειά σας, περιμένετε { $minutes } λεπτό.
       *[other] Για την ασφάλειά σας, περιμένετε { $minutes } λεπτά.
    }
session-find-wait-over = Μπορείτε να δοκιμάσετε ξανά τώρα.
session-found = Η παραγγελία σας βρέθηκε.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Συνδεθείτε ξανά
session-expired-text = Το κατάστημα { $store } ζητά να επιβεβαιώσετε ότι είστε εσείς. Μέχρι τότε βλέπετε τις παραγγελίες σας όπως ήταν.
session-expired-sign-in = Σύνδεση ξανά
