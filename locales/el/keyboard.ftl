# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

palette-title = Εύρεση ή ενέργεια
palette-placeholder = Παραγγελία, ερώτηση ή ενέργεια
palette-results = Προτάσεις και αποτελέσματα
palette-recent = Άνοιξαν πρόσφατα
palette-here = Σε αυτή τη σελίδα
palette-go = Μετάβαση
palette-actions = Ενέργειες
palette-search = Αναζήτηση «{ $text }»
palette-request = Νέο αίτημα προς το { $store }
palette-bookmark-remove = Αφαίρεση σελιδοδείκτη
palette-text-larger = Μεγαλύτερο κείμενο
palette-text-smaller = Μικρότερο κείμενο
palette-text-usual = Συνηθισμένο μέγεθος κειμένου
palette-close = κλείσιμο

keys-title = Συντομεύσεις πληκτρολογίου
keys-lists = Σε λίστες και παράθυρα
keys-back = Πίσω
keys-forward = Εμπρός
keys-list-move = Επόμενο ή προηγούμενο στοιχείο
keys-list-ends = Πρώτο ή τελευταίο στοιχείο
keys-list-open = Άνοιγμα στοιχείου
keys-filters = Επόμενο ή προηγούμενο φίλτρο
keys-close = Κλείσιμο παραθύρου ή εκκαθάριση αναζήτησης
keys-send = Αποστολή όσων γράψατε
keys-single = Μεμονωμένα πλήκτρα: { $keys }
keys-single-hint = Απενεργοποιήστε τα αν μιλάτε στον υπολογιστή ή πατάτε πλήκτρα κατά λάθος.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

drop-search = Αφήστε το εδώ για αναζήτηση
form-file-removed = Το αρχείο { $name } αφαιρέθηκε.
sending-discarded = Διαγράφηκε και δεν θα σταλεί.
