# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Παραγγελίες
orders-list = Οι παραγγελίες σας
orders-search-label = Αναζήτηση στις παραγγελίες σας
orders-search-placeholder = Αριθμός, προϊόν ή αριθμός αποστολής
orders-filter-label = Εμφάνιση
orders-filter-all = Όλες
orders-filter-attention = Χρειάζονται προσοχή
orders-filter-awaiting-payment = Σε αναμονή πληρωμής
orders-filter-processing = Σε επεξεργασία
orders-filter-shipped = Απεστάλησαν
orders-filter-delivered = Παραδόθηκαν
orders-filter-cancelled = Ακυρώθηκαν
orders-sort-label = Ταξινόμηση
orders-sort-newest-first = Πρώτα οι νεότερες
orders-sort-oldest-first = Πρώτα οι παλαιότερες
orders-sort-last-changed = Τελευταία αλλαγή
orders-found = { $count ->
    [one] { $count } παραγγελία
   *[other] { $count } παραγγελίες
}
orders-empty-title = Δεν υπάρχουν ακόμη παραγγελίες
orders-empty-text = Όταν παραγγείλετε στο { $store }, όλα όσα αφορούν την παραγγελία θα εμφανιστούν εδώ, ακόμη και χωρίς δίκτυο.
orders-none-found-title = Καμία παραγγελία δεν ταιριάζει
orders-none-found-text = Δοκιμάστε λιγότερες λέξεις ή άλλο φίλτρο.
orders-show-all = Εμφάνιση όλων
orders-signed-out-title = Οι παραγγελίες σας θα εμφανίζονται εδώ
orders-signed-out-text = Συνδεθείτε για να βλέπετε όλες τις παραγγελίες σε αυτόν τον υπολογιστή ή βρείτε μία παραγγελία με τον αριθμό της.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } και { $more } ακόμη
   *[other] { $title } και { $more } ακόμη
}
order-number = Παραγγελία { $number }
order-placed = Έγινε στις { $date }
order-row-arrives = Αναμένεται { $days }
order-row-arrives-near = Αναμένεται { $day }
order-row-ships = Αποστολή έως { $date }
order-row-late = Αναμενόταν έως { $date }
order-row-until = Έως { $date }

## Status of an order

order-status-awaiting-payment = Σε αναμονή πληρωμής
order-status-awaiting-payment-meaning = Περιμένουμε την πληρωμή σας. Μόλις τη λάβουμε, επιβεβαιώνουμε την παραγγελία μέσα σε 24 ώρες και ξεκινάμε.
order-status-processing = Σε επεξεργασία
order-status-processing-meaning = Ελέγχουμε την πληρωμή, κατόπιν κατασκευάζουμε ή συλλέγουμε τα προϊόντα σας και τα συσκευάζουμε.
order-status-shipped = Απεστάλη
order-status-shipped-meaning = Η παραγγελία συσκευάστηκε, παραδόθηκε στη μεταφορική εταιρεία και είναι καθ’ οδόν προς εσάς.
order-status-delivered = Παραδόθηκε
order-status-delivered-meaning = Η μεταφορική εταιρεία αναφέρει ότι η παραγγελία παραδόθηκε.
order-status-cancelled = Ακυρώθηκε
order-status-cancelled-meaning = Η παραγγελία ακυρώθηκε. Δεν θα σταλεί τίποτα άλλο.
order-status-unknown = Σε εξέλιξη
order-status-unknown-meaning = Το κατάστημα χρησιμοποιεί μια κατάσταση που αυτή η έκδοση της εφαρμογής δεν γνωρίζει ακόμη. Θα εμφανιστεί μετά από μια ενημέρωση.

# Where an order in preparation stands.
order-sub-status-payment-received = Η πληρωμή ελήφθη
order-sub-status-payment-received-meaning = Η πληρωμή σας έφτασε και ελέγχεται για λόγους ασφαλείας.
order-sub-status-payment-confirmed = Η πληρωμή επιβεβαιώθηκε
order-sub-status-payment-confirmed-meaning = Ο έλεγχος ολοκληρώθηκε. Τα προϊόντα σας ετοιμάζονται.
order-sub-status-packaging = Ετοιμασία και συσκευασία
order-sub-status-packaging-meaning = Συλλέγουμε τα προϊόντα, ελέγχουμε την ποιότητά τους και τα συσκευάζουμε.
order-sub-status-packaging-made = Σε ραφή
order-sub-status-packaging-made-meaning = Το ρούχο σας ράβεται ειδικά για εσάς. Η κατάσταση μπορεί να μένει ίδια σε όλον τον χρόνο ραφής.
order-sub-status-packaging-fast-meaning = Τα προϊόντα σας συσκευάζονται. Φεύγουν μέσα σε 24 ώρες.

## Steps of an order, from placing to the door

order-steps = Βήματα της παραγγελίας
order-step-awaiting-payment = Καταχώριση παραγγελίας
order-step-payment-received = Η πληρωμή ελήφθη
order-step-payment-confirmed = Η πληρωμή επιβεβαιώθηκε
order-step-packaging = Ετοιμασία και συσκευασία
order-step-packaging-made = Ραφή για εσάς
order-step-shipped = Παράδοση στη μεταφορική
order-step-out-for-delivery = Προς παράδοση
order-step-delivered = Παραδόθηκε
order-step-cancelled = Ακυρώθηκε
order-step-state-done = Ολοκληρώθηκε
order-step-state-current = Τώρα
order-step-state-ahead = Ακολουθεί
order-step-expected = Αναμένεται { $days }
order-step-by = Έως { $date }

## What comes next

order-next = Τι ακολουθεί
order-next-yours = Τι χρειάζεται από εσάς
order-next-pay = Μετάβαση στην πληρωμή
order-next-until = Έως { $until }
order-next-awaiting-payment = Η πληρωμή σας
order-next-payment-received = Η πληρωμή σας φτάνει
order-next-payment-confirmed = Ελέγχουμε την πληρωμή, συνήθως μέσα σε 24 ώρες
order-next-packaging = Ετοιμάζουμε τα προϊόντα σας
order-next-shipped = Την παραδίδουμε στη μεταφορική εταιρεία
order-next-out-for-delivery = Έρχεται στην πόρτα σας
order-next-delivered = Φτάνει
order-next-cancelled = Η παραγγελία ακυρώνεται
order-next-by = Έως { $date }
order-next-on = { $date }
order-next-window = { $days }
order-next-away = Δηλαδή { $day }
order-next-undated = Δεν υπάρχει ακόμη ημερομηνία.
order-next-late-shipped = Αυτό είχε προγραμματιστεί για τις { $date }. Λυπούμαστε για την καθυστέρηση.
order-next-late-delivered = Θα έπρεπε να έχει φτάσει έως τις { $date }. Λυπούμαστε για την καθυστέρηση.
order-next-nothing = Δεν εκκρεμεί τίποτα άλλο.

## Things to look at. Title, then what to do about it.

attention-payment-due = Η πληρωμή σας εκκρεμεί ακόμη
attention-payment-due-text = Πληρώστε στη σελίδα του καταστήματος για να ξεκινήσουμε.
attention-payment-due-until = Πληρώστε στη σελίδα του καταστήματος έως τις { $until } για να ξεκινήσουμε.
attention-payment-failed = Η πληρωμή δεν ολοκληρώθηκε
attention-payment-failed-text = Δεν χρεωθήκατε. Δοκιμάστε ξανά στη σελίδα του καταστήματος ή με άλλον τρόπο πληρωμής.
attention-payment-failed-until = Δεν χρεωθήκατε. Δοκιμάστε ξανά έως τις { $until } στη σελίδα του καταστήματος ή με άλλον τρόπο πληρωμής.
attention-customs-action = Το τελωνείο χρειάζεται κάτι από εσάς
attention-customs-action-text = Το δέμα περιμένει ένα έγγραφο ή μια πληρωμή. Επικοινωνήστε με τη μεταφορική εταιρεία που αναφέρεται στα στοιχεία του δέματος.
attention-customs-action-until = Το δέμα περιμένει έως τις { $until } ένα έγγραφο ή μια πληρωμή. Επικοινωνήστε με τη μεταφορική εταιρεία που αναφέρεται στα στοιχεία του δέματος.
attention-address-action = Η διεύθυνση χρειάζεται έλεγχο
attention-address-action-text = Η μεταφορική εταιρεία δεν μπόρεσε να παραδώσει σε αυτή τη διεύθυνση. Επικοινωνήστε με τη μεταφορική εταιρεία που αναφέρεται στα στοιχεία του δέματος.
attention-address-action-until = Η μεταφορική εταιρεία δεν μπόρεσε να παραδώσει σε αυτή τη διεύθυνση. Επικοινωνήστε έως τις { $until } με τη μεταφορική εταιρεία που αναφέρεται στα στοιχεία του δέματος.
attention-action-required = Η μεταφορική περιμένει να επικοινωνήσετε
attention-action-required-text = Το δέμα μένει εκεί που είναι μέχρι να ενεργήσετε. Επικοινωνήστε με τη μεταφορική εταιρεία που αναφέρεται στα στοιχεία του δέματος.
attention-action-required-until = Πρέπει να ενεργήσετε έως τις { $until } για να προχωρήσει το δέμα.
attention-pickup-ready = Έτοιμο για παραλαβή
attention-pickup-ready-text = Το δέμα σας περιμένει στο σημείο παραλαβής. Έχετε μαζί σας τον κωδικό και την ταυτότητά σας.
attention-pickup-ready-until = Έως τις { $until } το δέμα σας περιμένει στο σημείο παραλαβής. Έχετε μαζί σας τον κωδικό και την ταυτότητά σας.
attention-attempt-failed = Δεν βρέθηκε κανείς
attention-attempt-failed-text = Η μεταφορική εταιρεία προσπάθησε να παραδώσει το δέμα. Επικοινωνήστε μαζί της για να ορίσετε άλλη ημέρα.
attention-attempt-failed-until = Η μεταφορική εταιρεία προσπάθησε να παραδώσει το δέμα. Έως τις { $until } μπορείτε να ορίσετε άλλη ημέρα.
attention-parcel-lost = Το δέμα φαίνεται να έχει χαθεί
attention-parcel-lost-text = Η μεταφορική εταιρεία δεν το βρίσκει. Δεν χρειάζεται να το περιμένετε: επικοινωνήστε μαζί μας για αυτή την παραγγελία.
attention-parcel-damaged = Το δέμα έπαθε ζημιά
attention-parcel-damaged-text = Η μεταφορική εταιρεία αναφέρει ζημιά. Αν έσπασε κάτι μέσα, ενημερώστε μας και προσθέστε φωτογραφίες.
attention-parcel-exception = Κάτι καθυστερεί το δέμα
attention-parcel-exception-text = Η μεταφορική εταιρεία αναφέρει πρόβλημα στη διαδρομή. Συνήθως το δέμα συνεχίζει τον δρόμο του μέσα σε λίγες ημέρες.
attention-parcel-returning = Το δέμα επιστρέφει
attention-parcel-returning-text = Δεν μπόρεσε να παραδοθεί και επιστρέφει σε εμάς. Επικοινωνήστε μαζί μας για αυτή την παραγγελία.
attention-held-at-customs = Στο τελωνείο
attention-held-at-customs-text = Το τελωνείο ελέγχει το δέμα. Αυτό μπορεί να διαρκέσει μερικές ημέρες. Δεν χρειάζεται να κάνετε τίποτα.
attention-late-to-ship = Η αποστολή καθυστερεί
attention-late-to-ship-text = Λυπούμαστε. Η παραγγελία ετοιμάζεται ακόμη.
attention-late-to-ship-since = Θα έπρεπε να έχει φύγει έως τις { $since }. Λυπούμαστε. Η παραγγελία ετοιμάζεται ακόμη.
attention-late-to-arrive = Η παράδοση καθυστερεί
attention-late-to-arrive-text = Λυπούμαστε. Η παραγγελία είναι ακόμη καθ’ οδόν.
attention-late-to-arrive-since = Θα έπρεπε να έχει φτάσει έως τις { $since }. Λυπούμαστε. Η παραγγελία είναι ακόμη καθ’ οδόν.
attention-no-scan = Κανένα νέο από τη μεταφορική
attention-no-scan-text = Το δέμα δεν έχει σαρωθεί εδώ και μερικές ημέρες. Συχνά η επόμενη σάρωση γίνεται στη χώρα σας.
order-attention = Χρειάζεται προσοχή
order-attention-see-parcel = Μετάβαση στο δέμα

## Milestones of a parcel

milestone-not-found = Χωρίς στοιχεία ακόμη
milestone-not-found-meaning = Η μεταφορική εταιρεία δεν γνωρίζει ακόμη αυτόν τον αριθμό. Μπορεί να χρειαστούν λίγες ημέρες.
milestone-info-received = Προαναγγέλθηκε
milestone-info-received-meaning = Η μεταφορική εταιρεία έχει τα στοιχεία και περιμένει το δέμα.
milestone-in-transit = Καθ’ οδόν
milestone-in-transit-meaning = Το δέμα ταξιδεύει. Σε μεγάλες διαδρομές μπορεί να περάσουν ημέρες χωρίς νέα.
milestone-out-for-delivery = Προς παράδοση
milestone-out-for-delivery-meaning = Αναμένεται να φτάσει σε εσάς σήμερα.
milestone-available-for-pickup = Έτοιμο για παραλαβή
milestone-available-for-pickup-meaning = Σας περιμένει στο σημείο παραλαβής.
milestone-attempt-failed = Ανεπιτυχής παράδοση
milestone-attempt-failed-meaning = Ο διανομέας ήρθε, αλλά δεν μπόρεσε να παραδώσει το δέμα.
milestone-delivered = Παραδόθηκε
milestone-delivered-meaning = Η μεταφορική εταιρεία αναφέρει ότι το δέμα παραδόθηκε.
milestone-exception = Πρόβλημα στη διαδρομή
milestone-exception-meaning = Κάτι εμποδίζει το δέμα να συνεχίσει.
milestone-returning = Επιστρέφει
milestone-returning-meaning = Το δέμα επιστρέφει σε εμάς.
milestone-returned = Επέστρεψε σε εμάς
milestone-returned-meaning = Το δέμα βρίσκεται πάλι σε εμάς.
milestone-expired = Χωρίς άλλα νέα
milestone-expired-meaning = Η μεταφορική εταιρεία δεν έχει αναφέρει τίποτα εδώ και πολύ καιρό.
milestone-unknown = Νέα από τη μεταφορική
milestone-unknown-meaning = Η μεταφορική εταιρεία αναφέρει κάτι που αυτή η έκδοση της εφαρμογής δεν μπορεί να εμφανίσει.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = Στο τελωνείο
sub-milestone-customs-meaning = Το τελωνείο ελέγχει το δέμα.
sub-milestone-delayed = Καθυστερεί
sub-milestone-delayed-meaning = Το δέμα συνεχίζει, αλλά αργότερα από το προγραμματισμένο.
sub-milestone-address = Πρόβλημα διεύθυνσης
sub-milestone-address-meaning = Η μεταφορική εταιρεία δεν μπόρεσε να παραδώσει σε αυτή τη διεύθυνση.
sub-milestone-damaged = Έπαθε ζημιά
sub-milestone-damaged-meaning = Η μεταφορική εταιρεία αναφέρει ότι το δέμα έπαθε ζημιά.
sub-milestone-lost = Χάθηκε
sub-milestone-lost-meaning = Η μεταφορική εταιρεία δεν βρίσκει το δέμα.
sub-milestone-refused = Άρνηση παραλαβής
sub-milestone-refused-meaning = Το δέμα δεν έγινε δεκτό στην πόρτα.
sub-milestone-no-one-home = Δεν βρέθηκε κανείς
sub-milestone-no-one-home-meaning = Ο διανομέας ήρθε, αλλά κανείς δεν άνοιξε.

## The four axes of an order

order-payment = Πληρωμή
order-payment-awaiting = Δεν πληρώθηκε ακόμη
order-payment-awaiting-meaning = Περιμένουμε την πληρωμή σας.
order-payment-authorized = Δεσμεύτηκε
order-payment-authorized-meaning = Το ποσό έχει δεσμευτεί και δεν έχει χρεωθεί ακόμη.
order-payment-paid = Πληρώθηκε
order-payment-paid-meaning = Ολόκληρο το ποσό έχει ληφθεί.
order-payment-partially-refunded = Επιστράφηκε εν μέρει
order-payment-partially-refunded-meaning = Ένα μέρος του ποσού επιστράφηκε.
order-payment-refunded = Επιστράφηκε
order-payment-refunded-meaning = Ολόκληρο το ποσό επιστράφηκε.
order-payment-failed = Απέτυχε
order-payment-failed-meaning = Η πληρωμή δεν ολοκληρώθηκε.

order-state = Παραγγελία
order-state-open = Ανοιχτή
order-state-open-meaning = Έχουμε ακόμη εκκρεμότητες.
order-state-completed = Ολοκληρώθηκε
order-state-completed-meaning = Όλα ολοκληρώθηκαν.
order-state-cancelled = Ακυρώθηκε
order-state-cancelled-meaning = Δεν θα σταλεί τίποτα άλλο.

order-shipment = Αποστολή
order-shipment-not-shipped = Δεν απεστάλη ακόμη
order-shipment-not-shipped-meaning = Όλα βρίσκονται ακόμη σε εμάς.
order-shipment-partially-shipped = Απεστάλη εν μέρει
order-shipment-partially-shipped-meaning = Μερικά προϊόντα έφυγαν, άλλα ακολουθούν.
order-shipment-shipped = Απεστάλη
order-shipment-shipped-meaning = Όλα έφυγαν.
order-shipment-partially-delivered = Παραδόθηκε εν μέρει
order-shipment-partially-delivered-meaning = Μερικά δέματα έφτασαν, άλλα ταξιδεύουν ακόμη.
order-shipment-delivered = Παραδόθηκε
order-shipment-delivered-meaning = Όλα τα δέματα έφτασαν.

order-returns = Επιστροφή
order-returns-none = Καμία
order-returns-none-meaning = Δεν επιστράφηκε τίποτα.
order-returns-requested = Ζητήθηκε
order-returns-requested-meaning = Ζητήσατε να επιστρέψετε κάτι.
order-returns-in-transit = Καθ’ οδόν προς εμάς
order-returns-in-transit-meaning = Τα προϊόντα που επιστρέψατε είναι καθ’ οδόν.
order-returns-received = Ελήφθη
order-returns-received-meaning = Τα προϊόντα που επιστρέψατε έφτασαν και ελέγχονται.
order-returns-refunded = Επιστράφηκαν τα χρήματα
order-returns-refunded-meaning = Τα χρήματα για όσα επιστρέψατε αποδόθηκαν.

## The page of an order

order-back = Όλες οι παραγγελίες
order-not-found-title = Αυτή η παραγγελία δεν βρίσκεται εδώ
order-where = Πού βρίσκεται
order-parcel-of = Δέμα { $place } από { $count }
order-parcel-one = Δέμα
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Περιεχόμενα
order-tracking-number = Αριθμός αποστολής
order-tracking-copy = Αντιγραφή αριθμού αποστολής
order-tracking-copied = Ο αριθμός αποστολής αντιγράφηκε.
order-tracking-open = Παρακολούθηση στη μεταφορική
order-route = Σταθμοί της διαδρομής
order-timeline = Το ταξίδι του δέματος
order-timeline-more = { $count ->
    [one] Εμφάνιση { $count } παλαιότερου συμβάντος
   *[other] Εμφάνιση { $count } παλαιότερων συμβάντων
}
order-timeline-empty = Η μεταφορική εταιρεία δεν έχει αναφέρει τίποτα ακόμη.
order-timeline-local = Οι ώρες είναι αυτές του τόπου όπου έγινε το κάθε συμβάν.
order-carrier-says = Η μεταφορική εταιρεία γράφει:
order-untracked-title = Απλό ταχυδρομείο, χωρίς παρακολούθηση
order-untracked-text = Αυτό το δέμα δεν έχει αριθμό αποστολής και δεν θα υπάρχουν νέα στη διαδρομή. Βασιστείτε στην εκτιμώμενη παράδοση.
order-untracked-shipped = Έφυγε στις { $date }.
order-carrier = Μεταφορική εταιρεία
order-last-mile = Τοπική εταιρεία διανομής
order-carrier-call = Κλήση: { $name }
order-carrier-write = E-mail προς: { $name }
order-carrier-visit = Άνοιγμα σελίδας: { $name }
order-pickup = Σημείο παραλαβής
order-pickup-hours = Ώρες λειτουργίας
order-pickup-hours-line = { $days }, { $open } έως { $close }
order-pickup-deadline = Παραλαβή έως τις { $time }
order-pickup-code = Κωδικός
order-lines = Προϊόντα
order-line-each = { $quantity } × { $price }
order-line-option = { $name }: { $value }
order-line-made = Κατά παραγγελία
order-line-fast = Αποστολή σε 24 ώρες
order-total-subtotal = Προϊόντα
order-total-shipping = Μεταφορικά
order-total-shipping-free = Δωρεάν
order-total-tax = Φόρος
order-total-duties = Δασμοί
order-total-discount = Έκπτωση
order-total = Συνολικό ποσό
order-total-refunded = Επιστράφηκε
order-converted = Περίπου { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, ισοτιμία στις { $day }
order-address = Διεύθυνση παράδοσης
order-delivery = Παράδοση
order-delivery-method = Τρόπος αποστολής
order-delivery-tracked = Με παρακολούθηση
order-delivery-untracked = Απλό ταχυδρομείο, χωρίς παρακολούθηση
order-delivery-window = Εκτιμώμενη παράδοση
order-delivery-ship-date = Εκτιμώμενη ημερομηνία αποστολής
order-delivery-processing = Χρόνος επεξεργασίας
order-delivery-processing-days = { $max ->
    [one] { $min }–{ $max } εργάσιμη ημέρα
   *[other] { $min }–{ $max } εργάσιμες ημέρες
}
order-delivery-moved = Η εκτιμώμενη ημερομηνία άλλαξε
order-delivery-was = { $days }, ανακοινώθηκε στις { $given }
order-copy-number = Αντιγραφή αριθμού παραγγελίας
order-number-copied = Ο αριθμός παραγγελίας αντιγράφηκε.
order-requests = Τα αιτήματά σας
order-notices = Ειδοποιήσεις στην οθόνη
order-notices-on = Θα ειδοποιείστε όταν συμβαίνει κάτι με αυτή την παραγγελία.
order-notices-muted = Αυτή η παραγγελία είναι σε σίγαση. Οι ειδοποιήσεις της εμφανίζονται μόνο στη λίστα.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Βοήθεια για αυτή την παραγγελία
order-help-closed = Δεν είναι δυνατά αυτή τη στιγμή
order-row-help = Βοήθεια
order-articles = Σχετικά άρθρα

topic-until = Έως { $until }
topic-until-shipped = Μέχρι την αποστολή
topic-until-shipped-by = Μέχρι την αποστολή, που αναμένεται έως τις { $date }
topic-until-arrived = Μέχρι να φτάσει
topic-until-confirmed = Μέχρι να επιβεβαιωθεί η πληρωμή
topic-until-days = { $days ->
    [one] Έως { $days } ημέρα μετά την παράδοση
   *[other] Έως { $days } ημέρες μετά την παράδοση
}
topic-always = Οποιαδήποτε στιγμή

topic-part-unshipped = { $count ->
    [one] { $count } από { $total } προϊόντα δεν έχει αποσταλεί ακόμη
   *[other] { $count } από { $total } προϊόντα δεν έχουν αποσταλεί ακόμη
}
topic-part-missing = { $count ->
    [one] { $count } από { $total } προϊόντα δεν έχει φτάσει
   *[other] { $count } από { $total } προϊόντα δεν έχουν φτάσει
}
topic-part = { $count ->
    [one] Για { $count } από { $total } προϊόντα
   *[other] Για { $count } από { $total } προϊόντα
}
topic-part-earlier = Για μερικά από αυτά μόνο έως τις { $until }

topic-begun = Συνεχίστε αυτό που αρχίσατε

topic-not-yet = Όχι ακόμη
topic-no-longer = Όχι πια
topic-not-here = Όχι για αυτή την παραγγελία

topic-instead-change-address = Αλλαγή διεύθυνσης αντί γι’ αυτό
topic-instead-payment-issue = Ερώτηση για την πληρωμή αντί γι’ αυτό
topic-instead-order-progress = Ερώτηση για την πορεία αντί γι’ αυτό
topic-instead-package-not-received = Ερώτηση για το δέμα αντί γι’ αυτό
topic-instead-customs-duty = Ερώτηση για τους δασμούς αντί γι’ αυτό
topic-instead-return-replace = Επιστροφή προϊόντος αντί γι’ αυτό
topic-instead-item-problem = Αναφορά προβλήματος με προϊόν αντί γι’ αυτό
topic-instead-cancel-order = Ακύρωση παραγγελίας αντί γι’ αυτό
topic-instead-contact = Μήνυμα προς εμάς αντί γι’ αυτό

topic-closed-not-placed = Η παραγγελία δεν έχει επιβεβαιωθεί ακόμη. Θα επιβεβαιωθεί μόλις λάβουμε την πληρωμή σας.
topic-closed-not-paid = Δεν έχουμε λάβει ακόμη την πληρωμή σας. Μπορείτε να ρωτήσετε μόλις τη λάβουμε.
topic-closed-payment-confirmed = Η πληρωμή σας επιβεβαιώθηκε, άρα όλα είναι εντάξει.
topic-closed-payment-confirmed-at = Η πληρωμή σας επιβεβαιώθηκε στις { $at }, άρα όλα είναι εντάξει.
topic-closed-no-ship-date = Δεν έχει οριστεί ακόμη ημερομηνία αποστολής, άρα δεν υπάρχει καθυστέρηση.
topic-closed-before-ship-date = Μπορεί ακόμη να αποσταλεί εγκαίρως.
topic-closed-before-ship-date-from = Μπορεί ακόμη να αποσταλεί εγκαίρως. Αν δεν γίνει αυτό, από τις { $from } μπορείτε να ρωτήσετε.
topic-closed-not-shipped = Δεν έχει αποσταλεί τίποτα ακόμη. Μπορείτε να ρωτήσετε μόλις κάτι αποσταλεί.
topic-closed-already-shipped = Η παραγγελία απεστάλη.
topic-closed-already-shipped-at = Στις { $at } απεστάλη η παραγγελία.
topic-closed-before-delivery-date = Μπορεί ακόμη να φτάσει εγκαίρως.
topic-closed-before-delivery-date-from = Μπορεί ακόμη να φτάσει εγκαίρως. Αν δεν φτάσει, από τις { $from } μπορείτε να ρωτήσετε.
topic-closed-ready-for-pickup = Το δέμα σας περιμένει στο σημείο παραλαβής.
topic-closed-ready-for-pickup-from = Το δέμα σας περιμένει στο σημείο παραλαβής. Αν δεν μπορέσετε να το παραλάβετε εκεί, από τις { $from } μπορείτε να ρωτήσετε.
topic-closed-goes-back = Το δέμα επιστρέφει σε εμάς, οπότε δεν θα φτάσει σε εσάς.
topic-closed-goes-back-at = Το δέμα πήρε τον δρόμο της επιστροφής στις { $at }, οπότε δεν θα φτάσει σε εσάς.
topic-closed-already-delivered = Η μεταφορική εταιρεία αναφέρει ότι το δέμα παραδόθηκε. Αν δεν το βρίσκετε, ενημερώστε μας.
topic-closed-already-delivered-at = Η μεταφορική εταιρεία αναφέρει ότι στις { $at } το δέμα παραδόθηκε. Αν δεν το βρίσκετε, ενημερώστε μας.
topic-closed-return-window-over = Η προθεσμία για αυτό έχει λήξει.
topic-closed-return-window-over-at = Έως τις { $at } αυτό ήταν δυνατό.
topic-closed-made-to-order = Φτιάχτηκε ειδικά για εσάς, οπότε δεν μπορεί να επιστραφεί. Αν κάτι δεν είναι σωστό, ενημερώστε μας.
topic-closed-already-returned = Όσα επιστρέψατε βρίσκονται σε εμάς και όλα τα χρήματα επιστράφηκαν.
topic-closed-refunded = Όλα τα χρήματα επιστράφηκαν.
topic-closed-cancelled = Η παραγγελία ακυρώθηκε.
topic-closed-cancelled-at = Στις { $at } η παραγγελία ακυρώθηκε.
topic-closed-unknown = Το κατάστημα δεν το προσφέρει αυτή τη στιγμή για την παραγγελία.
topic-closed-opens = Από τις { $from } μπορείτε να ρωτήσετε.

topic-change-address-not-placed = Η παραγγελία δεν έχει επιβεβαιωθεί ακόμη. Μπορείτε να την ακυρώσετε και να παραγγείλετε ξανά με τη σωστή διεύθυνση.
topic-change-address-already-shipped = Η παραγγελία απεστάλη, οπότε η διεύθυνση δεν αλλάζει πια.
topic-change-address-already-shipped-at = Η παραγγελία απεστάλη στις { $at }, οπότε η διεύθυνση δεν αλλάζει πια.
topic-order-progress-already-shipped = Η παραγγελία απεστάλη. Η σελίδα της παραγγελίας δείχνει πού βρίσκεται.
topic-order-progress-already-shipped-at = Στις { $at } η παραγγελία απεστάλη. Η σελίδα της παραγγελίας δείχνει πού βρίσκεται.
topic-customs-duty-already-shipped = Η παραγγελία απεστάλη. Η μεταφορική εταιρεία ή το τελωνείο μπορούν τώρα να σας πουν τι πρέπει να πληρωθεί.
topic-customs-duty-already-shipped-at = Στις { $at } η παραγγελία απεστάλη. Η μεταφορική εταιρεία ή το τελωνείο μπορούν τώρα να σας πουν τι πρέπει να πληρωθεί.
topic-cancel-order-already-shipped = Η παραγγελία απεστάλη, οπότε δεν μπορεί πια να ακυρωθεί.
topic-cancel-order-already-shipped-at = Η παραγγελία απεστάλη στις { $at }, οπότε δεν μπορεί πια να ακυρωθεί.
topic-package-not-received-not-shipped = Τίποτα δεν είναι καθ’ οδόν αυτή τη στιγμή. Μπορείτε να ρωτήσετε όταν ένα δέμα δεν φτάσει εγκαίρως.
topic-payment-issue-cancelled = Η παραγγελία ακυρώθηκε, οπότε δεν χρειάζεται να πληρώσετε τίποτα.
topic-payment-issue-cancelled-at = Η παραγγελία ακυρώθηκε στις { $at }, οπότε δεν χρειάζεται να πληρώσετε τίποτα.
topic-payment-issue-refunded = Τα χρήματα επιστράφηκαν.
topic-payment-issue-refunded-at = Τα χρήματα επιστράφηκαν και έως τις { $at } θα έπρεπε να έχουν φτάσει. Αν δεν έφτασαν, ενημερώστε μας.
topic-return-replace-return-window-over-at = Έως τις { $at } ήταν δυνατές οι επιστροφές προϊόντων.
topic-item-problem-return-window-over-at = Έως τις { $at } ήταν δυνατή η αναφορά προβλημάτων.
