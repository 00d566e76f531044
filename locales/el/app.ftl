# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Μετάβαση στο περιεχόμενο
app-close = Κλείσιμο
app-cancel = Άκυρο
app-retry = Δοκιμή ξανά
app-go-home = Στην αρχική σελίδα
app-toasts = Μηνύματα
app-text-size = Μέγεθος κειμένου: { $percent }
app-window-title = { $screen } – { $store }
screen-home = Αρχική
screen-orders = Παραγγελίες
screen-order = Παραγγελία
screen-ask = Βοήθεια για παραγγελία
screen-contact = Επικοινωνία
screen-requests = Τα αιτήματά μου
screen-request = Αίτημα
screen-notices = Ειδοποιήσεις
screen-help = Βοήθεια
screen-category = Βοήθεια
screen-article = Βοήθεια
screen-search = Αναζήτηση
screen-settings = Ρυθμίσεις
screen-welcome = Καλώς ορίσατε
screen-nowhere = Η σελίδα δεν υπάρχει
app-nowhere-title = Αυτή η σελίδα δεν υπάρχει
app-nowhere-text = Ίσως η διεύθυνση είναι παλιά. Όλα όσα είχατε βρίσκονται ακόμη εδώ.
app-loading = Φόρτωση

# The name of the navigation; only heard by screen readers.
nav-label = Κύρια πλοήγηση
nav-brand = { $store }, αρχική σελίδα
nav-home = Αρχική
nav-orders = Παραγγελίες
nav-requests = Τα αιτήματά μου
nav-requests-waiting =
    { $count ->
        [one] { $count } για έλεγχο
       *[other] { $count } για έλεγχο
    }
nav-notices = Ειδοποιήσεις
nav-notices-unread =
    { $count ->
        [one] { $count } μη αναγνωσμένη
       *[other] { $count } μη αναγνωσμένες
    }
nav-help = Βοήθεια
nav-settings = Ρυθμίσεις

# The one search box over orders and help articles.
search-label = Αναζήτηση σε παραγγελίες και βοήθεια
search-placeholder = Αναζήτηση σε παραγγελίες και βοήθεια
search-clear = Καθαρισμός αναζήτησης

# The name of the status line; only heard by screen readers.
sync-label = Κατάσταση ενημέρωσης
sync-state-starting = Εκκίνηση
sync-state-syncing = Ενημέρωση
sync-state-live = Σε σύνδεση
sync-state-offline = Εκτός σύνδεσης
sync-state-store-trouble = Το κατάστημα δεν απαντά
sync-updated = Ενημερώθηκε { $ago }
sync-as-of = Στοιχεία: { $time }
sync-never = Δεν έχει ενημερωθεί ακόμη
sync-now = Ενημέρωση τώρα

link-web-title = Άνοιγμα στο πρόγραμμα περιήγησης;
link-web-text = Ο σύνδεσμος οδηγεί έξω από την εφαρμογή, στη διεύθυνση:
link-web-open = Άνοιγμα
link-mailto-title = Σύνταξη e-mail;
link-mailto-text = Θα ανοίξει το πρόγραμμα e-mail με ένα μήνυμα προς:
link-mailto-open = Σύνταξη
link-tel-title = Να γίνει κλήση;
link-tel-text = Θα ανοίξει το πρόγραμμα τηλεφώνου με τον αριθμό:
link-tel-open = Κλήση

## Home: the first screen

# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] Μία παραγγελία χρειάζεται ενέργειά σας
   *[other] { $count } παραγγελίες χρειάζονται ενέργειά σας
}
home-title-requests = { $count ->
    [one] Ένα αίτημα χρειάζεται ενέργειά σας
   *[other] { $count } αιτήματα χρειάζονται ενέργειά σας
}
home-title-answers = { $count ->
    [one] Υπάρχει μία νέα απάντηση για εσάς
   *[other] Υπάρχουν { $count } νέες απαντήσεις για εσάς
}
home-title-calm = Δεν χρειάζεται να κάνετε κάτι αυτή τη στιγμή
home-lead-moving = { $count ->
    [one] Μία παραγγελία είναι καθ’ οδόν προς εσάς.
   *[other] { $count } παραγγελίες είναι καθ’ οδόν προς εσάς.
}
home-lead-still = Καμία παραγγελία δεν είναι καθ’ οδόν αυτή τη στιγμή.
home-needs = Χρειάζονται τώρα ενέργειά σας
home-watch = Όχι ακριβώς όπως είχε προγραμματιστεί
home-requests = Τα αιτήματά σας
home-all-requests = Όλα τα αιτήματα
home-request-asks = Το { $store } ρωτά:
home-request-answered = Το { $store } απάντησε:
home-moving = Καθ’ οδόν
home-recent = Τι άλλαξε
home-recent-list = Οι τελευταίες 14 ημέρες
home-all-orders = Όλες οι παραγγελίες
home-show-more = { $count ->
    [one] Εμφάνιση { $count } ακόμη
   *[other] Εμφάνιση { $count } ακόμη
}
home-happened-date-moved = Η εκτιμώμενη ημερομηνία άλλαξε
home-happened-place = { $what }, { $place }
home-empty-title = Η πρώτη σας παραγγελία θα εμφανιστεί εδώ
home-empty-text = Όλα όσα την αφορούν, και κάθε απάντηση του Κέντρου βοήθειας, θα βρίσκονται σε αυτόν τον υπολογιστή, ακόμη και χωρίς δίκτυο.
home-empty-help = Διαβάστε τη βοήθεια
home-signed-out-title = Όλα για τις παραγγελίες σας, πάντα μαζί σας
home-signed-out-text = Συνδεθείτε μία φορά στο { $store }. Από εκεί και πέρα κάθε παραγγελία, δέμα και απάντηση θα βρίσκεται σε αυτόν τον υπολογιστή, ακόμη και χωρίς δίκτυο.
home-sign-in = Σύνδεση
home-look-up = Εύρεση μίας παραγγελίας
home-help-anyway = Μπορείτε να διαβάσετε τη βοήθεια και χωρίς σύνδεση στον λογαριασμό σας.
home-help-open = Άνοιγμα βοήθειας
home-offline-title = Είστε εκτός σύνδεσης
home-offline-text = Βλέπετε τα τελευταία στοιχεία ({ $time }). Ενημερώνονται αυτόματα μόλις υπάρξει σύνδεση.
home-first-title = Οι παραγγελίες σας αντιγράφονται σε αυτόν τον υπολογιστή
home-first-text = Μπορείτε ήδη να περιηγηθείτε. Ό,τι έχει αντιγραφεί μπορείτε να το διαβάσετε.
home-first-orders = Παραγγελίες
home-first-help = Βοήθεια: { $language }
home-first-count = { $done } από { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Ειδοποιήσεις
notices-lead = Τι έγινε με τις παραγγελίες σας και τι καθυστερεί.
notices-filter = Εμφάνιση
notices-filter-all = Όλες
notices-filter-unread = Μη αναγνωσμένες
notices-filter-wrong = Χρειάζονται προσοχή
notices-read-all = Όλες ως αναγνωσμένες
notices-choose = Επιλογή ειδοποιήσεων
notices-empty-title = Δεν υπάρχουν ακόμη ειδοποιήσεις
notices-empty-text = Όταν συμβεί κάτι με μια παραγγελία σας, ή όταν κάτι καθυστερήσει, θα το διαβάσετε εδώ.
notices-all-read-title = Τα έχετε διαβάσει όλα
notices-all-read-text = Η επόμενη ειδοποίηση θα εμφανιστεί εδώ αυτόματα.
notices-nothing-wrong-title = Όλα πηγαίνουν όπως είχε προγραμματιστεί
notices-nothing-wrong-text = Καμία ειδοποίηση δεν αφορά καθυστέρηση ή κάτι που χρειάζεται ενέργειά σας.
notices-show-all = Εμφάνιση όλων
notices-signed-out-title = Οι ειδοποιήσεις σας δεν είναι εδώ
notices-signed-out-text = Συνδεθείτε για να μαθαίνετε τι γίνεται με τις παραγγελίες σας. Χωρίς λογαριασμό, μπορείτε να βρείτε μία παραγγελία.

notice-order-confirmed = Η παραγγελία σας επιβεβαιώθηκε
notice-order-shipped = Η παραγγελία σας απεστάλη
notice-order-delivered = Η παραγγελία σας παραδόθηκε
notice-order-cancelled = Η παραγγελία σας ακυρώθηκε
notice-delivery-date-moved = Η ημερομηνία παράδοσης άλλαξε
notice-action-required = Η παραγγελία χρειάζεται ενέργειά σας
notice-refunded = Τα χρήματά σας επιστράφηκαν
notice-request-answered = Το αίτημά σας απαντήθηκε
notice-ship-date-passed = Δεν έχει αποσταλεί ακόμη
notice-no-scan = Κανένα νέο για το δέμα σας
notice-delivery-window-passed = Δεν έχει φτάσει ακόμη
notice-pickup-deadline-near = Παραλάβετε το δέμα σας
notice-return-window-ending = Η προθεσμία επιστροφής λήγει
notice-payment-due = Η πληρωμή σας εκκρεμεί ακόμη
notice-request-unanswered = Το αίτημά σας δεν απαντήθηκε ακόμη

notice-order-cancelled-text = Δεν θα σταλεί τίποτα άλλο.
notice-delivery-date-moved-text = Η σελίδα της παραγγελίας δείχνει τη νέα ημερομηνία.
notice-action-required-text = Δεν προχωρά μέχρι να ενεργήσετε. Η σελίδα της παραγγελίας γράφει τι χρειάζεται.
notice-ship-date-passed-text = Θα έπρεπε να έχει φύγει έως τις { $date }. Μπορείτε να ρωτήσετε σε ποιο στάδιο βρίσκεται.
notice-no-scan-text = Η μεταφορική εταιρεία δεν έχει αναφέρει τίποτα εδώ και μέρες. Συχνά η επόμενη σάρωση γίνεται στη χώρα σας.
notice-delivery-window-passed-text = Θα έπρεπε να έχει φτάσει έως τις { $date }. Μπορείτε να ρωτήσετε πού βρίσκεται.
notice-pickup-deadline-near-text = Έως τις { $until } περιμένει στο σημείο παραλαβής. Μετά επιστρέφει σε εμάς.
notice-return-window-ending-text = Έως τις { $until } μπορείτε να επιστρέψετε προϊόντα.
notice-payment-due-text = Πληρώστε στη σελίδα του καταστήματος έως τις { $until }, αλλιώς η παραγγελία θα ακυρωθεί.
notice-request-unanswered-text = Η απάντηση αργεί περισσότερο από το συνηθισμένο. Μπορείτε να γράψετε ξανά στο αίτημα.

notice-ask-order-progress = Ερώτηση για την πορεία
notice-ask-package-not-received = Ερώτηση για το δέμα
notice-ask-payment-issue = Ερώτηση για την πληρωμή
notice-ask-return-replace = Επιστροφή ή αντικατάσταση
notice-ask-contact = Γράψτε μας
notice-calendar = Προσθήκη στο ημερολόγιο
notice-calendar-kept = Η καταχώριση ημερολογίου αποθηκεύτηκε ως { $path }. Ανοίξτε το αρχείο για να την προσθέσετε στο ημερολόγιό σας.
notice-mark-read = Σήμανση ως αναγνωσμένης
notice-unread = Μη αναγνωσμένη

notice-mute = Σίγαση παραγγελίας
notice-unmute = Κατάργηση σίγασης
notice-order-muted = Αυτή η παραγγελία είναι σε σίγαση. Οι ειδοποιήσεις της εμφανίζονται μόνο στη λίστα.
notice-order-unmuted = Θα λαμβάνετε ξανά ειδοποιήσεις για αυτή την παραγγελία.
notice-muted = Σε σίγαση
