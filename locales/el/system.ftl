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
