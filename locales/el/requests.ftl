# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Αλλαγή διεύθυνσης
topic-payment-issue = Πρόβλημα με την πληρωμή
topic-order-progress = Ερώτηση για την πορεία
topic-package-not-received = Δεν παρέλαβα το δέμα
topic-customs-duty = Δασμοί και φόροι
topic-return-replace = Επιστροφή ή αντικατάσταση
topic-item-problem = Πρόβλημα με προϊόν
topic-cancel-order = Ακύρωση παραγγελίας
topic-contact = Επικοινωνία

# How far a request is.
request-state-received = Ελήφθη
request-state-in-review = Εξετάζεται
request-state-waiting-for-customer = Περιμένει απάντησή σας
request-state-accepted = Έγινε δεκτό
request-state-refused = Απορρίφθηκε
request-state-done = Ολοκληρώθηκε
request-state-withdrawn = Ανακλήθηκε
request-state-unknown = Σε εξέλιξη

request-state-received-meaning = Το { $store } έλαβε το αίτημά σας και θα απαντήσει.
request-state-received-meaning-hours =
    { $hours ->
        [one] Το { $store } έλαβε το αίτημά σας. Η απάντηση έρχεται συνήθως μέσα σε { $hours } ώρα.
       *[other] Το { $store } έλαβε το αίτημά σας. Η απάντηση έρχεται συνήθως μέσα σε { $hours } ώρες.
    }
request-state-in-review-meaning = Το { $store } εξετάζει το αίτημά σας.
request-state-waiting-for-customer-meaning = Το { $store } χρειάζεται κάτι από εσάς. Απαντήστε παρακάτω.
request-state-accepted-meaning = Το { $store } δέχτηκε το αίτημά σας. Τα μηνύματα λένε τι θα γίνει τώρα.
request-state-refused-meaning = Το { $store } δεν δέχτηκε το αίτημά σας. Τα μηνύματα λένε γιατί.
request-state-done-meaning = Το θέμα έχει τακτοποιηθεί.
request-state-withdrawn-meaning = Ανακαλέσατε αυτό το αίτημα.
request-state-unknown-meaning = Το { $store } ασχολείται με το αίτημά σας.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

sending-waits-network = Αναμονή για σύνδεση δικτύου
sending-waits-sign-in = Αναμονή μέχρι να συνδεθείτε
sending-waits-store = Αναμονή για απάντηση του καταστήματος
sending-waits-turn = Στέλνεται σε λίγο
sending-waits-retry = Νέα αποστολή { $when }
sending-sending = Αποστέλλεται
sending-files = { $sent } από { $total }
stuck-label = Δεν στάλθηκε
stuck-label-refused = Δεν έγινε δεκτό

sending-files-label = Αρχεία
sending-exposed = Ίσως έχει ήδη φτάσει. Στέλνεται ξανά, αλλά θα φτάσει μόνο μία φορά.
sending-edit = Επεξεργασία
sending-resend = Αποστολή παρ’ όλα αυτά
sending-discard = Διαγραφή
sending-stop = Να μη σταλεί
sending-replace-title = Να αντικατασταθεί το πρόχειρο;
sending-replace-text = Υπάρχει εδώ ένα άλλο πρόχειρο που δεν έχει σταλεί ακόμη. Θα αντικατασταθεί από το κείμενο που επιστρέφει για επεξεργασία.
sending-replace-confirm = Αντικατάσταση
sending-discard-title = Να διαγραφεί;
sending-discard-text = Δεν θα σταλεί και δεν θα μπορείτε να το ανακτήσετε.
sending-discard-confirm = Διαγραφή

stuck-refused = Το { $store } δεν το δέχτηκε.
stuck-refused-topic-closed = Στο μεταξύ αυτό δεν ήταν πια δυνατό στο { $store }.
stuck-refused-line-not-eligible = Το { $store } δεν το δέχτηκε για όλα τα προϊόντα ή για τόσο μεγάλη ποσότητα.
stuck-refused-request-closed = Το αίτημα έκλεισε πριν φτάσει αυτό.
stuck-refused-request-closed-at = Το αίτημα έκλεισε στις { $at }, πριν φτάσει αυτό.
stuck-superseded = Αυτό που ζητήσατε αργότερα το κάνει περιττό, οπότε δεν στάλθηκε.
stuck-expired = Περίμενε πάνω από μία εβδομάδα, οπότε δεν στάλθηκε. Το θέλετε ακόμη;
stuck-gone = Το { $store } δεν βρίσκει πια αυτό που αφορά.
stuck-invalid = Το { $store } δεν μπορεί να το διαβάσει όπως είναι. Αλλάξτε το και στείλτε το ξανά.
stuck-attachment-refused = Το { $store } δεν δέχτηκε ένα από τα αρχεία. Αφαιρέστε το και στείλτε ξανά τα υπόλοιπα.
stuck-forbidden = Με αυτή τη σύνδεση δεν επιτρέπεται κάτι τέτοιο.

## Forms: what a customer fills in to ask for something

form-discarded = Το πρόχειρο διαγράφηκε.

line-reason-changed-mind = Άλλαξα γνώμη
line-reason-too-small = Πολύ μικρό
line-reason-too-large = Πολύ μεγάλο
line-reason-not-as-described = Διαφορετικό από την περιγραφή
line-reason-missing = Λείπει από το δέμα
line-reason-wrong-item = Άλλο προϊόν από αυτό που παρήγγειλα
line-reason-damaged = Έχει ζημιά
line-reason-defective = Δεν λειτουργεί ή έχει ελάττωμα
line-reason-arrived-late = Έφτασε πολύ αργά
line-reason-other = Άλλος λόγος

wish-refund = Επιστροφή χρημάτων
wish-replacement = Αντικατάσταση
wish-store-credit = Πίστωση στο κατάστημα

form-back = Παραγγελία { $number }
form-loading = Φόρτωση της φόρμας

form-articles = Ίσως η απάντηση είναι εδώ
form-earlier = Έχετε ήδη ρωτήσει για αυτό
form-earlier-text = Τελευταία νέα στις { $date }. Αν έχετε κάτι να προσθέσετε, γράψτε το εκεί.
form-earlier-open = Άνοιγμα αιτήματος

form-text-change-address = Υπάρχει κάτι άλλο που πρέπει να ξέρουμε;
form-text-payment-issue = Τι συνέβη με την πληρωμή;
form-text-payment-issue-hint = Για παράδειγμα ένα μήνυμα σφάλματος, μια χρέωση στην κάρτα σας ή μια επιβεβαίωση που δεν ήρθε. Μη στέλνετε ποτέ ολόκληρο αριθμό κάρτας.
form-text-order-progress = Τι θέλετε να μάθετε;
form-text-order-progress-hint = Γράψτε μας αν χρειάζεστε την παραγγελία έως μια συγκεκριμένη ημέρα.
form-text-package-not-received = Τι έχετε δοκιμάσει ήδη;
form-text-package-not-received-hint = Για παράδειγμα αν ρωτήσατε γείτονες, αν κοιτάξατε στο γραμματοκιβώτιο και όπου αφήνουν δέματα ή αν καλέσατε τη μεταφορική εταιρεία.
form-text-customs-duty = Ποια είναι η ερώτησή σας για δασμούς και φόρους;
form-text-customs-duty-hint = Γράψτε μας αν σας έγραψε το τελωνείο ή η μεταφορική εταιρεία. Μια φωτογραφία της επιστολής βοηθά.
form-text-return-replace = Υπάρχει κάτι που πρέπει να ξέρουμε για την επιστροφή ή την αντικατάσταση;
form-text-item-problem = Τι συνέβη;
form-text-item-problem-hint = Αρκούν μία ή δύο προτάσεις.
form-text-cancel-order = Γιατί θέλετε να ακυρώσετε;
form-text-cancel-order-hint = Δεν είναι υποχρεωτικό, αλλά μας βοηθά να γινόμαστε καλύτεροι.
form-text-contact = Πώς μπορούμε να σας βοηθήσουμε;
form-optional = { $label } (προαιρετικό)
form-room = { $count ->
    [one] Απομένει { $count } χαρακτήρας
   *[other] Απομένουν { $count } χαρακτήρες
}

form-goods-return = Ποια προϊόντα θέλετε να επιστρέψετε;
form-goods-problem = Ποια προϊόντα έχουν πρόβλημα;
form-goods-count = { $count } από { $total }
form-goods-quantity = Πόσα;
form-goods-less = Ένα λιγότερο
form-goods-more = Ένα περισσότερο
form-goods-reason-return = Γιατί;
form-goods-reason-problem = Τι πρόβλημα έχει;
form-goods-reason-choose = Επιλέξτε λόγο
form-goods-until = Έως { $until }
form-goods-unshipped = Δεν απεστάλη ακόμη
form-goods-made = Φτιάχτηκε για εσάς, οπότε δεν μπορεί να επιστραφεί
form-goods-over = Η προθεσμία έχει λήξει

form-wish = Τι θα θέλατε;

form-parcel = Ποιο δέμα λείπει;
form-parcel-name = { $carrier } { $number }
form-parcel-untracked = { $carrier }, χωρίς αριθμό αποστολής

form-files = Φωτογραφίες και έγγραφα
form-files-add = Προσθήκη αρχείων
form-files-hint = Αρχεία JPEG, PNG, WebP, HEIC ή PDF. Μπορείτε επίσης να σύρετε αρχεία εδώ ή να επικολλήσετε μια εικόνα.
form-files-drop = Αφήστε τα αρχεία εδώ
form-files-private = Τα στοιχεία τοποθεσίας και κάμερας αφαιρούνται από τις εικόνες πριν σταλούν.
form-files-coming = Προετοιμάζεται
form-files-remove = Αφαίρεση: { $name }
form-files-dismiss = Κλείσιμο μηνύματος για { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Τα αιτήματά μου
requests-lead = Τι ζητήσατε από το { $store } και τι απάντηση πήρατε.
requests-needs = Χρειάζονται ενέργειά σας
requests-news = Νέες απαντήσεις
requests-drafts = Πρόχειρα που δεν στάλθηκαν
requests-open = Ανοιχτά
requests-ended = Ολοκληρωμένα
requests-ask-order = Ερώτηση για παραγγελία
requests-ask-other = Άλλη ερώτηση
requests-empty-title = Δεν υπάρχουν ακόμη αιτήματα
requests-empty-text = Ό,τι ζητάτε από το { $store } εμφανίζεται εδώ, μαζί με κάθε απάντηση. Στέλνεται μόλις υπάρξει σύνδεση.
requests-signed-out-title = Τα αιτήματά σας δεν βρίσκονται εδώ
requests-signed-out-text = Συνδεθείτε για να δείτε τι ζητήσατε και τι απαντήθηκε. Χωρίς λογαριασμό, βρείτε την παραγγελία για την οποία ρωτήσατε.

request-row-you = Εσείς:
request-row-store = { $store }:
request-row-unread = Νέα απάντηση

requests-draft-orphaned = Αυτό που αφορά δεν βρίσκεται πια σε αυτόν τον υπολογιστή.
requests-draft-files =
    { $count ->
        [one] { $count } αρχείο
       *[other] { $count } αρχεία
    }
requests-draft-continue = Συνέχεια
requests-draft-read = Ανάγνωση
requests-draft-discard = Διαγραφή του πρόχειρου «{ $topic }»
requests-orphan-title = Αυτό δεν μπορεί πια να σταλεί
requests-orphan-text = Αυτό που αφορά δεν βρίσκεται πια σε αυτόν τον υπολογιστή. Μπορείτε να αντιγράψετε το κείμενό σας και να το χρησιμοποιήσετε αλλού.
request-copy-text = Αντιγραφή κειμένου
request-text-copied = Το κείμενο αντιγράφηκε.
form-files-wanted = Με μια φωτογραφία μπορούμε να απαντήσουμε χωρίς άλλες ερωτήσεις.

form-address = Πού να σταλεί;
form-address-country = Χώρα ή περιοχή
form-address-name = Ονοματεπώνυμο
form-address-line = Διεύθυνση, γραμμή { $number }
form-address-line-hint = Οδός και αριθμός και, αν χρειάζεται, διαμέρισμα, όροφος ή εταιρεία.
form-address-city = Πόλη ή οικισμός
form-address-code = Ταχυδρομικός κώδικας
form-address-code-own = Ταχυδρομικός κώδικας ({ $own })
form-address-region-state = Πολιτεία
form-address-region-province = Επαρχία
form-address-region-prefecture = Νομός
form-address-region-county = Κομητεία
form-address-region-region = Περιφέρεια
form-address-phone = Τηλέφωνο
form-address-phone-hint = Για τη μεταφορική εταιρεία, αν υπάρξει κάποια απορία κατά την παράδοση.
form-address-example = Για παράδειγμα { $example }
form-address-code-odd = Οι ταχυδρομικοί κώδικες εκεί έχουν συνήθως άλλη μορφή. Ελέγξτε τον.
form-address-after = Νέα
form-address-before = Μέχρι τώρα

form-next = Τι θα γίνει μετά
form-next-send = Στέλνεται αμέσως στο { $store }. Η απάντηση εμφανίζεται εδώ στην εφαρμογή.
form-next-offline = Δεν υπάρχει σύνδεση αυτή τη στιγμή. Φυλάσσεται με ασφάλεια σε αυτόν τον υπολογιστή και στέλνεται μόλις υπάρξει.
form-next-sign-in = Φυλάσσεται με ασφάλεια σε αυτόν τον υπολογιστή και στέλνεται μόλις συνδεθείτε ξανά.
form-next-answer = { $hours ->
    [one] Το { $store } απαντά συνήθως μέσα σε { $hours } ώρα.
   *[other] Το { $store } απαντά συνήθως μέσα σε { $hours } ώρες.
}
form-next-answer-open = Κάποιος στο { $store } θα το διαβάσει και θα απαντήσει.
form-next-hours = Ώρες εξυπηρέτησης:
form-next-change-address = Αν το δέμα έχει στο μεταξύ παραδοθεί στη μεταφορική εταιρεία, η διεύθυνση δεν αλλάζει πια. Τότε θα σας πούμε τι άλλο μπορεί να γίνει.
form-next-payment-issue = Η ερώτηση δεν προκαλεί δεύτερη χρέωση. Αν κάτι πήγε στραβά με την πληρωμή, θα σας πούμε πώς να συνεχίσετε.
form-next-order-progress = Θα δούμε πού βρίσκεται η παραγγελία σας και θα σας πούμε πότε θα αποσταλεί.
form-next-package-not-received = Θα ρωτήσουμε τη μεταφορική εταιρεία πού βρίσκεται. Αν έχει χαθεί, θα μιλήσουμε για αντικατάσταση ή επιστροφή χρημάτων.
form-next-customs-duty = Τους δασμούς τους ορίζει το τελωνείο. Θα σας πούμε ό,τι ξέρουμε για αυτούς.
form-next-return-replace = Κρατήστε τα προϊόντα όπως είναι μέχρι να απαντήσουμε. Αν μπορούμε να τα δεχτούμε πίσω, θα σας πούμε πού να τα στείλετε.
form-next-item-problem = Κρατήστε τα προϊόντα και τη συσκευασία μέχρι να απαντήσουμε.
form-next-cancel-order = Αν η παραγγελία έχει στο μεταξύ παραδοθεί στη μεταφορική εταιρεία, δεν μπορεί πια να ακυρωθεί. Τότε μπορείτε να την επιστρέψετε.
form-next-money = { $days ->
    [one] Αν μπορέσουμε να την ακυρώσουμε, θα λάβετε { $money } με τον τρόπο που πληρώσατε, μέσα σε { $days } ημέρα.
   *[other] Αν μπορέσουμε να την ακυρώσουμε, θα λάβετε { $money } με τον τρόπο που πληρώσατε, μέσα σε { $days } ημέρες.
}
form-next-money-reserved = Αν μπορέσουμε να την ακυρώσουμε, αποδεσμεύεται το ποσό { $money } που έχει δεσμεύσει η τράπεζά σας.
form-next-money-unpaid = Δεν έχετε πληρώσει για αυτή την παραγγελία, οπότε δεν υπάρχει κάτι να επιστραφεί.

form-send = Αποστολή
form-saved = Το πρόχειρο αποθηκεύτηκε
form-not-saved = Το πρόχειρο δεν αποθηκεύτηκε
form-discard = Διαγραφή πρόχειρου

form-check = { $count ->
    [one] Ελέγξτε { $count } σημείο
   *[other] Ελέγξτε { $count } σημεία
}
form-fault-missing = Συμπληρώστε αυτό το πεδίο.
form-fault-reason = Επιλέξτε έναν λόγο.
form-fault-wish = Επιλέξτε τι θα θέλατε.
form-fault-parcel = Επιλέξτε το δέμα.
form-fault-same = Η παραγγελία στέλνεται ήδη σε αυτή τη διεύθυνση.
form-fault-long = { $count ->
    [one] Το κείμενο έχει { $count } χαρακτήρα παραπάνω.
   *[other] Το κείμενο έχει { $count } χαρακτήρες παραπάνω.
}
form-fault-at = { $field }: { $fault }

form-closed = Αυτό δεν είναι δυνατό τώρα για αυτή την παραγγελία
form-gone = Αυτή η παραγγελία δεν βρίσκεται πια σε αυτόν τον υπολογιστή
form-gone-text = Ίσως αφαιρέθηκε από το κατάστημα ή έχετε συνδεθεί με άλλον λογαριασμό.
form-kept = Ό,τι γράψατε έχει αποθηκευτεί
form-copy = Αντιγραφή κειμένου
form-copied = Το κείμενο αντιγράφηκε
form-to-order = Πίσω στην παραγγελία

form-contact-out = Συνδεθείτε για να γράψετε στο { $store }
form-contact-out-text = Έτσι η απάντηση θα φτάσει σε εσάς, εδώ στην εφαρμογή.
form-contact-guest = Ερώτηση για την παραγγελία σας
form-contact-guest-text = Έχετε βρει μόνο μία παραγγελία, οπότε η ερώτησή σας θα αφορά αυτήν.
form-contact-guest-open = Μετάβαση στην παραγγελία

## One request with its messages

thread-not-found-title = Αυτό το αίτημα δεν βρίσκεται εδώ
thread-not-found-text = Ίσως στάλθηκε από αλλού και δεν έχει φτάσει ακόμη ή διαγράφηκε.
thread-all = Όλα τα αιτήματα
thread-asked = Υποβλήθηκε στις { $date }
thread-order = Παραγγελία
thread-asked-for = Τι αφορά
thread-line = { $count } × { $title }
thread-line-unknown = Ένα προϊόν της παραγγελίας
thread-wish = Τι θα θέλατε
thread-address = Νέα διεύθυνση
thread-parcel = Δέμα

thread-messages = Μηνύματα
thread-unsent = Δεν στάλθηκαν ακόμη
thread-you = Εσείς
thread-pictures = Εικόνες
thread-files = Αρχεία
thread-picture-larger = Μεγέθυνση: { $name }
thread-file-save = Αποθήκευση
thread-file-saved = Αποθηκεύτηκε ως { $path }

thread-news-answer = Νέα απάντηση από το { $store }
thread-news-state = Τώρα: { $state }

thread-reply-title = Μήνυμα προς το { $store }
thread-send = Αποστολή
thread-draft-kept = Το πρόχειρο αποθηκεύτηκε
thread-message-kept = Το μήνυμά σας στέλνεται.
thread-left-title = Αυτό που είχατε αρχίσει να γράφετε
thread-left-text = Το αίτημα έχει κλείσει, οπότε αυτό δεν μπορεί πια να σταλεί. Μπορείτε να το αντιγράψετε.

thread-withdraw = Ανάκληση
thread-withdraw-title = Ανάκληση αυτού του αιτήματος;
thread-withdraw-text = Το { $store } ενημερώνεται αμέσως ότι δεν το θέλετε πια.
thread-withdrawing = Ανακαλέσατε αυτό το αίτημα

thread-reopen-until = Δεν τακτοποιήθηκε; Μπορείτε να το ανοίξετε ξανά έως τις { $date }.
thread-reopen-text = Δεν τακτοποιήθηκε; Μπορείτε να το ανοίξετε ξανά.
thread-reopen = Άνοιγμα ξανά
thread-reopen-title = Τι εκκρεμεί ακόμη;
thread-reopen-send = Άνοιγμα ξανά

thread-rating-title = Πώς σας εξυπηρέτησε το { $store };
thread-rating-stars = Αστέρια
thread-rating-1 = Κακά
thread-rating-2 = Όχι καλά
thread-rating-3 = Μέτρια
thread-rating-4 = Καλά
thread-rating-5 = Πολύ καλά
thread-rating-given = { $name } ({ $stars } από 5 αστέρια)
thread-rating-text = Τι ήταν καλό και τι όχι
thread-rating-send = Αποστολή
thread-rating-change = Αλλαγή
