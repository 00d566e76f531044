# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Βοήθεια
help-lead = Απαντήσεις από { $store }, ακόμη και χωρίς σύνδεση.
help-search-label = Αναζήτηση στις σελίδες βοήθειας
help-search-placeholder = Τι θα θέλατε να μάθετε;
help-found-title = Σελίδες βοήθειας
help-found-nothing = Καμία σελίδα βοήθειας δεν ταιριάζει με «{ $text }». Συχνά βοηθά μια συντομότερη ή απλούστερη λέξη.
help-search-everything = Αναζήτηση και στις παραγγελίες

# What the reader marked and read, on the front page of the help.
help-bookmarks = Σελιδοδείκτες
help-bookmarks-save = Αποθήκευση σε αρχείο
help-bookmarks-hint = Μένουν σε αυτόν τον υπολογιστή, ακόμη και όταν αποσυνδέεστε.
help-bookmarks-all = Εμφάνιση όλων ({ $count })
help-bookmark-remove = Αφαίρεση του σελιδοδείκτη «{ $title }»
help-bookmark-removed = Ο σελιδοδείκτης αφαιρέθηκε.
help-bookmark-gone = Δεν βρίσκεται αυτή τη στιγμή στον υπολογιστή
help-recent = Διαβάστηκαν πρόσφατα
help-recent-clear = Διαγραφή
help-recent-cleared = Το ιστορικό ανάγνωσης διαγράφηκε.
help-topics = Θέματα

help-article-count =
    { $count ->
        [one] { $count } άρθρο
       *[other] { $count } άρθρα
    }
help-all-articles =
    { $count ->
        [one] Όλα τα άρθρα ({ $count })
       *[other] Και τα { $count } άρθρα
    }
help-other-topics = Άλλα θέματα
help-topic-missing = Αυτό το θέμα δεν υπάρχει
help-topic-empty = Αυτό το θέμα δεν έχει άρθρα προς το παρόν.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = Οι σελίδες βοήθειας αντιγράφονται
help-arriving-text = Αντιγράφονται μία φορά σε αυτόν τον υπολογιστή και μετά διαβάζονται και χωρίς σύνδεση.
help-arriving-language = Βοήθεια: { $language }
help-arriving-progress = { $done } από { $total }
help-offline-title = Οι σελίδες βοήθειας δεν βρίσκονται ακόμη σε αυτόν τον υπολογιστή
help-offline-text = Δεν υπάρχει σύνδεση αυτή τη στιγμή. Θα ληφθούν αυτόματα μόλις υπάρξει.
help-empty-title = Δεν υπάρχουν ακόμη σελίδες βοήθειας
help-empty-text = Το κατάστημα { $store } δεν έχει δημοσιεύσει καμία.

help-breadcrumbs = Βρίσκεστε εδώ
help-updated = Τελευταία ενημέρωση: { $date }
help-also-in = Άλλες γλώσσες:
help-fallback-title = Δεν υπάρχει ακόμη στα { $wanted }
help-fallback-text = Αυτή η σελίδα εμφανίζεται στα { $shown } μέχρι να μεταφραστεί.
help-chosen-title = Τη διαβάζετε στα { $shown }
help-read-in = Ανάγνωση στα { $language }
help-read-instead = Μπορείτε να τη διαβάσετε και στις γλώσσες:
help-contents = Σε αυτή τη σελίδα
help-back-to-top = Επιστροφή στην κορυφή
help-print = Εκτύπωση
help-picture-larger = Μεγέθυνση
help-picture-title = Εικόνα
help-table = Πίνακας
help-previous = Προηγούμενο
help-next = Επόμενο
help-neighbours = Περισσότερα σε αυτό το θέμα
help-article-missing = Αυτή η σελίδα δεν βρίσκεται εδώ
help-article-missing-text = Ίσως μετονομάστηκε ή αφαιρέθηκε ή δεν έχει φτάσει ακόμη σε αυτόν τον υπολογιστή.
help-go-home = Όλα τα θέματα βοήθειας
help-printed-from = Από τις σελίδες βοήθειας: { $store }

# Reading: what can be done with a page, and what is said about it.
help-tools = Αυτή η σελίδα
help-bookmark = Σελιδοδείκτης
help-compare = Σύγκριση: { $language }
help-find = Εύρεση στη σελίδα
help-find-count = { $index } από { $count }
help-find-none = Δεν βρέθηκε
help-find-previous = Προηγούμενο αποτέλεσμα
help-find-next = Επόμενο αποτέλεσμα
help-copy-link = Αντιγραφή συνδέσμου
help-copy-link-to = Αντιγραφή συνδέσμου προς «{ $heading }»
help-link-copied = Ο σύνδεσμος αντιγράφηκε.
help-outdated-title = Αυτή η σελίδα ίσως δεν είναι ενημερωμένη
help-outdated-text = Δεν έχει αλλάξει εδώ και περισσότερα από δύο χρόνια.
help-behind-title = Υπάρχει νεότερη έκδοση στα { $language }
help-behind-text = Ημερομηνία αλλαγής: { $date }. Αυτή η μετάφραση ίσως δεν τα περιέχει όλα ακόμη.
help-read-newer = Ανάγνωση της νεότερης έκδοσης
help-resume = Συνέχεια από εκεί που σταματήσατε
help-related = Σχετικές σελίδες
help-picture-fit = Προσαρμογή στο παράθυρο
help-picture-full = Πραγματικό μέγεθος

vote-question = Σας βοήθησε αυτή η σελίδα;
vote-yes = Ναι
vote-no = Όχι
vote-thanks-yes = Χαιρόμαστε. Ευχαριστούμε που μας το είπατε.
vote-why = Ποιο ήταν το πρόβλημα;
vote-reason-unclear = Δύσκολο να το καταλάβω
vote-reason-incomplete = Κάτι λείπει
vote-reason-outdated = Δεν ισχύει πια
vote-reason-not-my-question = Δεν απαντά στην ερώτησή μου
vote-reason-dislike-policy = Το καταλαβαίνω, αλλά δεν μου αρέσει
vote-text = Τι θα σας είχε βοηθήσει;
vote-send = Αποστολή
vote-thanks-no = Ευχαριστούμε. Έτσι βελτιώνουμε τη σελίδα.
vote-change = Αλλαγή
vote-contact = Ψάχνετε ακόμη απάντηση;
vote-contact-ask = Ρωτήστε μας

# The block at the end of every help page.
help-more-title = Χρειάζεστε κι άλλη βοήθεια;
help-likely-title = Πρόκειται για αυτή την παραγγελία;
help-likely-open = Άνοιγμα παραγγελίας
help-more-order-title = Ερώτηση για μια παραγγελία
help-more-order-text = Ανοίξτε την παραγγελία. Η σελίδα της δείχνει τι μπορεί να γίνει τώρα και πού να απευθυνθείτε.
help-more-order-link = Οι παραγγελίες μου
help-more-record-title = Έχετε ήδη ρωτήσει;
help-more-record-text = Ό,τι ρωτήσατε, και κάθε απάντηση, βρίσκεται στα αιτήματά σας.
help-more-record-link = Τα αιτήματά μου
help-more-find-title = Δεν βρίσκετε μια παραγγελία;
help-more-find-text = Βρείτε την με τον αριθμό της και τη διεύθυνση e-mail με την οποία παραγγείλατε.
help-more-find-link = Εύρεση παραγγελίας
help-more-contact-title = Γράψτε μας
help-more-contact-answer =
    { $hours ->
        [one] Συνήθως απαντάμε μέσα σε { $hours } ώρα.
       *[other] Συνήθως απαντάμε μέσα σε { $hours } ώρες.
    }
help-more-contact-text = Διαβάζουμε κάθε μήνυμα.
help-more-contact-link = Υποβολή ερώτησης
help-hours = { $days }, { $open } έως { $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Αναζήτηση
search-title-for = Αποτελέσματα για «{ $text }»
search-count =
    { $count ->
        [one] { $count } αποτέλεσμα
       *[other] { $count } αποτελέσματα
    }
search-meant = Μήπως εννοείτε «{ $text }»;
search-orders = Παραγγελίες
search-articles = Βοήθεια
search-foreign = Βοήθεια σε άλλες γλώσσες
search-all-orders = Εμφάνιση όλων στη λίστα
search-keys-move = μετακίνηση
search-keys-open = άνοιγμα
search-keys-focus = αναζήτηση
search-empty-title = Τι ψάχνετε;
search-empty-text = Πληκτρολογήστε λίγα γράμματα. Τα αποτελέσματα εμφανίζονται όσο γράφετε, ακόμη και χωρίς σύνδεση.
search-try-number = Έναν αριθμό παραγγελίας ή μέρος του
search-try-product = Ένα προϊόν που αγοράσατε
search-try-parcel = Έναν αριθμό αποστολής ή μια μεταφορική εταιρεία
search-try-question = Μια ερώτηση, όπως «πότε θα φτάσει»
search-nothing-title = Δεν βρέθηκε τίποτα για «{ $text }»
search-nothing-words = Δοκιμάστε λιγότερες ή απλούστερες λέξεις ή μόνο την αρχή τους.
search-ask = Ρωτήστε το κατάστημα
search-nothing-signed-out = Οι παραγγελίες σας δεν βρίσκονται σε αυτόν τον υπολογιστή. Συνδεθείτε ή βρείτε μία με τον αριθμό της, για να την αναζητάτε εδώ.
search-nothing-offline = Δεν υπάρχει σύνδεση. Μπορεί να βρεθεί μόνο ό,τι είναι αποθηκευμένο σε αυτόν τον υπολογιστή.
search-go-help = Περιήγηση στη βοήθεια
search-go-orders = Όλες οι παραγγελίες
search-go-look-up = Εύρεση παραγγελίας
search-go-sign-in = Σύνδεση
