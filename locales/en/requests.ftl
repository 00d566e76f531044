# Requests: what a customer can ask the store for about an order, and how far that is.

# Topics: the help links on an order, and the titles of requests.
topic-change-address = Change the address
topic-payment-issue = Problem with the payment
topic-order-progress = Ask about progress
topic-package-not-received = Package not received
topic-customs-duty = Duties and taxes
topic-return-replace = Return or replace
topic-item-problem = Problem with an item
topic-cancel-order = Cancel the order
topic-contact = Contact us

# How far a request is.
request-state-received = Received
request-state-in-review = Being looked at
request-state-waiting-for-customer = Waits for you
request-state-accepted = Accepted
request-state-refused = Refused
request-state-done = Done
request-state-withdrawn = Withdrawn
