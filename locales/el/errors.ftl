# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = Αυτό δεν βρίσκεται σε αυτόν τον υπολογιστή. Ίσως αφαιρέθηκε ή δεν έχει φτάσει ακόμη.
error-offline = Για αυτό χρειάζεται σύνδεση, και αυτή τη στιγμή δεν υπάρχει. Ό,τι είναι αποθηκευμένο μπορείτε να το διαβάζετε.
error-store-trouble = Το κατάστημα δεν απαντά σωστά αυτή τη στιγμή. Θα δοκιμάσουμε ξανά αυτόματα.
error-sign-in-failed = Η σύνδεση δεν πέτυχε. Δοκιμάστε ξανά.
error-look-up-failed = Δεν βρέθηκε παραγγελία με αυτή τη διεύθυνση e-mail και αυτόν τον αριθμό. Ελέγξτε και τα δύο.
error-too-many-attempts = Έγιναν πάρα πολλές προσπάθειες. Περιμένετε λίγα λεπτά πριν από την επόμενη.
error-link-refused = Αυτός ο σύνδεσμος δεν μπορεί να ανοίξει με ασφάλεια, οπότε μένει κλειστός.
error-no-pack = Αυτό το αρχείο δεν περιέχει σελίδες βοήθειας για την εφαρμογή ή περιέχει μόνο ένα μέρος τους. Δεν άλλαξε τίποτα.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Γράψτε λίγα λόγια ή προσθέστε μια φωτογραφία.
error-text-too-long = Το κείμενο είναι πολύ μεγάλο για να σταλεί. Συντομεύστε το.
error-no-lines = Επιλέξτε τουλάχιστον ένα προϊόν.
error-line-not-eligible = Ένα από τα προϊόντα, ή η ποσότητά του, δεν μπορεί πια να επιλεγεί. Ελέγξτε ξανά τη λίστα.
error-address-incomplete = Λείπει ένα μέρος της διεύθυνσης.
error-too-many-attachments = Υπάρχουν ήδη πάρα πολλά αρχεία. Αυτό δεν προστέθηκε.
error-topic-closed = Αυτό δεν είναι πια δυνατό για την παραγγελία. Ό,τι γράψατε έχει αποθηκευτεί.
error-on-its-way = Αυτό αποστέλλεται ήδη, οπότε δεν μπορεί πια να αλλάξει.

## Why one file is not added to a message

error-file-empty = Αυτό το αρχείο είναι κενό.
error-file-too-large = Αυτό το αρχείο είναι πολύ μεγάλο. Κάθε αρχείο μπορεί να έχει το πολύ { $size }.
error-file-type = Μπορούν να σταλούν μόνο εικόνες (JPEG, PNG, WebP, HEIC) και αρχεία PDF.
error-file-damaged = Αυτό το αρχείο δεν ανοίγει. Ίσως είναι κατεστραμμένο.
error-file-pixels = Αυτή η εικόνα έχει πάρα πολλά εικονοστοιχεία. Αρκεί ένα μικρότερο αντίγραφό της.

## Anything else

error-internal = Κάτι πήγε στραβά στην εφαρμογή. Δοκιμάστε ξανά.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = Δεν ήταν δυνατή η εμφάνιση
