# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = Έχετε συνδεθεί
system-signed-in-text = Μπορείτε να κλείσετε αυτή τη σελίδα και να επιστρέψετε στην εφαρμογή.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = Η σύνδεση δεν πέτυχε
system-sign-in-failed-text = Επιστρέψτε στην εφαρμογή και δοκιμάστε ξανά.

# Another window of the app is open already.
system-already-open-title = Η εφαρμογή { $app } είναι ήδη ανοιχτή
system-already-open-text = Αναζητήστε το άλλο της παράθυρο. Δύο μαζί θα εμπόδιζαν το ένα το άλλο.

system-keychain-slow-title = Αναμονή για την κλειδοθήκη σας
system-keychain-slow-text = Η εφαρμογή { $app } κρυπτογραφεί όσα αποθηκεύει και θέλει να φυλάξει το κλειδί στην κλειδοθήκη του συστήματός σας. Αν σας ζητηθεί κωδικός πρόσβασης, εισαγάγετέ τον. Χωρίς κλειδοθήκη, το κλειδί φυλάσσεται σε αρχείο που μόνο εσείς μπορείτε να διαβάσετε.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Η κλειδοθήκη σας δεν απαντά
system-keychain-silent-text = Κρατά το κλειδί για όσα έχει αποθηκεύσει εδώ η εφαρμογή { $app }. Ξεκλειδώστε την και δοκιμάστε ξανά. Αν ξεκινήσετε από την αρχή, η εφαρμογή { $app } θα πάρει ξανά τα πάντα από το κατάστημα, αλλά όσα δεν είχατε στείλει ακόμη θα μείνουν κλειδωμένα.

# The keychain works, but the key is no longer in it.
system-key-lost-title = Λείπει το κλειδί των δεδομένων σας
system-key-lost-text = Η εφαρμογή { $app } κρυπτογραφεί όσα αποθηκεύει, και το κλειδί δεν βρίσκεται στη θέση του. Αν ξεκινήσετε από την αρχή, όλα λαμβάνονται ξανά από το κατάστημα, αλλά όσα δεν είχατε στείλει ακόμη θα μείνουν κλειδωμένα.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = Η εφαρμογή { $app } δεν μπορεί να χρησιμοποιήσει τον φάκελό της
system-folder-unusable-text = Ελέγξτε ότι υπάρχει χώρος στον δίσκο σας, ότι έχετε δικαίωμα εγγραφής στους φακέλους σας και ότι η εφαρμογή { $app } είναι ενημερωμένη.

# Buttons.
system-trouble-again = Δοκιμή ξανά
system-trouble-afresh = Νέα αρχή
system-trouble-without-keychain = Συνέχεια χωρίς κλειδοθήκη
system-trouble-quit = Έξοδος

system-notice-order-confirmed = Η παραγγελία { $order } επιβεβαιώθηκε
system-notice-order-confirmed-text = Ετοιμάζεται: { $goods }
system-notice-order-shipped = Η παραγγελία { $order } απεστάλη
system-notice-order-shipped-text = Καθ’ οδόν: { $goods }
system-notice-order-delivered = Η παραγγελία { $order } παραδόθηκε
system-notice-order-delivered-text = Έφτασε: { $goods }
system-notice-order-cancelled = Η παραγγελία { $order } ακυρώθηκε
system-notice-order-cancelled-text = Δεν θα σταλεί τίποτα άλλο: { $goods }
system-notice-delivery-date-moved = Νέα ημερομηνία παράδοσης για την παραγγελία { $order }
system-notice-delivery-date-moved-text = Έρχεται άλλη ημέρα: { $goods }
system-notice-action-required = Η παραγγελία { $order } χρειάζεται ενέργειά σας
system-notice-action-required-text = Δεν προχωρά μέχρι να ενεργήσετε: { $goods }
system-notice-refunded = Επιστροφή χρημάτων για την παραγγελία { $order }
system-notice-refunded-text = Επιστράφηκαν χρήματα: { $goods }
system-notice-request-answered = Το αίτημά σας απαντήθηκε
system-notice-request-answered-text = Ανοίξτε το για να διαβάσετε την απάντηση.
system-notice-request-unanswered = Το αίτημά σας δεν απαντήθηκε ακόμη
system-notice-request-unanswered-text = Η απάντηση αργεί περισσότερο από το συνηθισμένο. Μπορείτε να γράψετε ξανά.
system-notice-ship-date-passed = Η παραγγελία { $order } δεν έχει αποσταλεί ακόμη
system-notice-ship-date-passed-text = Αργότερα απ’ όσο υποσχεθήκαμε: { $goods }
system-notice-no-scan = Κανένα νέο για την παραγγελία { $order }
system-notice-no-scan-text = Τίποτα από τη μεταφορική εδώ και μέρες: { $goods }
system-notice-delivery-window-passed = Η παραγγελία { $order } δεν έχει φτάσει ακόμη
system-notice-delivery-window-passed-text = Αργότερα από το αναμενόμενο: { $goods }
system-notice-pickup-deadline-near = Παραλαβή της παραγγελίας { $order }
system-notice-pickup-deadline-near-text = Το δέμα επιστρέφει σύντομα: { $goods }
system-notice-return-window-ending = Λήξη προθεσμίας επιστροφής για την παραγγελία { $order }
system-notice-return-window-ending-text = Επιστροφή δυνατή για λίγες ακόμη ημέρες: { $goods }
system-notice-payment-due = Πληρωμή για την παραγγελία { $order }
system-notice-payment-due-text = Εκκρεμεί ακόμη και λήγει σύντομα: { $goods }
system-notice-summary =
    { $count ->
        [one] { $count } νέα ειδοποίηση
       *[other] { $count } νέες ειδοποιήσεις
    }
system-notice-open = Άνοιγμα

system-tray-open = Άνοιγμα παραθύρου
system-tray-quit = Έξοδος
system-tray-unread =
    { $count ->
        [0] Καμία μη αναγνωσμένη ειδοποίηση
        [one] { $count } μη αναγνωσμένη ειδοποίηση
       *[other] { $count } μη αναγνωσμένες ειδοποιήσεις
    }

system-close-title = Συνέχεια χωρίς παράθυρο;
system-close-text = Έτσι μαθαίνετε αμέσως όταν συμβαίνει κάτι με τις παραγγελίες σας. Η εφαρμογή χρησιμοποιεί λίγη μνήμη. Μπορείτε να το αλλάξετε στις ρυθμίσεις όποτε θέλετε.
system-close-stay = Συνέχεια
system-close-quit = Έξοδος
