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
request-state-waiting-for-customer = Σας περιμένει
request-state-accepted = Έγινε δεκτό
request-state-refused = Απορρίφθηκε
request-state-done = Ολοκληρώθηκε
request-state-withdrawn = Ανακλήθηκε
