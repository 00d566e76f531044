# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Αυτό δεν βρίσκεται σε αυτόν τον υπολογιστή. Ίσως αφαιρέθηκε ή δεν έχει φτάσει ακόμη.
error-offline = Για αυτό χρειάζεται σύνδεση, και αυτή τη στιγμή δεν υπάρχει. Ό,τι είναι αποθηκευμένο μπορείτε να το διαβάζετε.
error-store-trouble = Το κατάστημα δεν απαντά σωστά αυτή τη στιγμή. Θα δοκιμάσουμε ξανά μόνοι μας.
error-sign-in-failed = Η σύνδεση δεν πέτυχε. Δοκιμάστε ξανά.
error-look-up-failed = Δεν βρέθηκε παραγγελία με αυτή τη διεύθυνση e-mail και αυτόν τον αριθμό. Ελέγξτε και τα δύο.
error-too-many-attempts = Έγιναν πάρα πολλές προσπάθειες. Περιμένετε λίγα λεπτά πριν από την επόμενη.
error-link-refused = Αυτός ο σύνδεσμος δεν μπορεί να ανοίξει με ασφάλεια, οπότε μένει κλειστός.
error-internal = Κάτι πήγε στραβά στην εφαρμογή. Δοκιμάστε ξανά.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Αυτό δεν μπόρεσε να εμφανιστεί
