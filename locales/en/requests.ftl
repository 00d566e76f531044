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
# The store's word for it is newer than this version of the app.
request-state-unknown = Being dealt with

# What each of these means, in a sentence under it.
# Variables:
#   $store (String) - the store's name
#   $hours (Number) - within how many hours an answer usually comes
request-state-received-meaning = { $store } has your request and will answer it.
request-state-received-meaning-hours =
    { $hours ->
        [one] { $store } has your request. An answer usually comes within { $hours } hour.
       *[other] { $store } has your request. An answer usually comes within { $hours } hours.
    }
request-state-in-review-meaning = Somebody at { $store } is looking at it.
request-state-waiting-for-customer-meaning = { $store } needs something from you. Please answer below.
request-state-accepted-meaning = { $store } agreed to it. The messages say what happens next.
request-state-refused-meaning = { $store } did not agree to it. The messages say why.
request-state-done-meaning = This is settled.
request-state-withdrawn-meaning = You took this request back.
request-state-unknown-meaning = { $store } is dealing with it.

## Sending: everything a customer writes is kept on the computer first, and sent as soon as that is possible.

# How far one thing is that is to be sent: a few words with a small picture.
sending-waits-network = Waits for a connection
sending-waits-sign-in = Waits until you sign in
# Other things have their turn first.
sending-waits-turn = Is sent next
# Variables:
#   $when (String) - for instance "in 2 minutes"
sending-waits-retry = Sent again { $when }
sending-sending = Being sent
# How much of the files is at the store. Both are sizes, for instance "1.2 MB".
sending-files = { $sent } of { $total }
# It needs the customer before it can be sent …
stuck-label = Not sent
# … or the store understood it and said no.
stuck-label-refused = Not accepted

# Why, in a sentence.
# Variables:
#   $store (String) - the store's name
#   $at (String) - date and time
stuck-refused = { $store } did not accept this.
# The topic does not apply to the order any more. What happened to the order is said in the next sentence.
stuck-refused-topic-closed = In the meantime this was no longer possible at { $store }.
stuck-refused-line-not-eligible = { $store } did not accept this for all of the items, or not for so many of them.
stuck-refused-request-closed = The request was closed before this arrived.
stuck-refused-request-closed-at = The request was closed on { $at }, before this arrived.
stuck-superseded = What you asked for later makes this unnecessary, so it was not sent.
stuck-expired = This waited for more than a week, so it was not sent. Do you still want it?
stuck-gone = { $store } no longer knows what this is about.
stuck-invalid = { $store } cannot read this as it is. Please change it and send it again.
stuck-attachment-refused = { $store } did not accept one of the files. Take it out, and send the rest again.
stuck-forbidden = This sign-in is not allowed to do that.

## Forms: what a customer fills in to ask for something

# Said after a draft was thrown away, with an "Undo" button beside it.
form-discarded = The draft was discarded.

# The files of a message: pictures and PDF documents.
form-files = Photos and documents
# A button that opens the system's dialog for choosing files.
form-files-add = Add files
form-files-hint = JPEG, PNG, WebP, HEIC or PDF. You can also drop files here, or paste a picture.
# In large letters over the form, while files are dragged over the window.
form-files-drop = Drop the files here
# Said once, below the first picture.
form-files-private = Location and camera data are taken out of pictures before they are sent.
# On a file that is being made smaller; it takes a moment.
form-files-coming = Being prepared
# A button on a file. $name is the file's name.
form-files-remove = Remove { $name }
# A button on a file that was not added: takes the message about it away.
form-files-dismiss = Close the message about { $name }

## The service record: everything the customer asked, and what they began to write.

requests-title = Requests
# Variables:
#   $store (String) - the store's name
requests-lead = What you asked { $store }, and what came of it.
# Headings of its parts.
requests-needs = Needs you
requests-drafts = Begun, not sent
requests-open = Open
requests-ended = Ended
# Buttons that lead to the ways to ask something.
requests-ask-order = Ask about an order
requests-ask-other = Ask something else
requests-empty-title = Nothing asked yet
# Variables:
#   $store (String) - the store's name
requests-empty-text = What you ask { $store } stands here, with every answer. It is sent as soon as there is a connection.
requests-signed-out-title = Your requests are not here
requests-signed-out-text = Sign in to see what you asked and what was answered. Without an account, look up the order you asked about.

# The last message of a request, in a list.
# Variables:
#   $text (String) - the beginning of the message
#   $store (String) - the store's name
request-row-you = You: { $text }
request-row-store = { $store }: { $text }
# Heard by screen readers after the title of a request with an answer that was not read.
request-row-unread = New answer

# Something begun. Its order or request is no longer on this computer.
requests-draft-orphaned = What this is about is not on this computer any more.
# Variables:
#   $count (Number) - files that go with it, such as photos
requests-draft-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
requests-draft-continue = Continue
requests-draft-read = Read
# Variables:
#   $topic (String) - the title of what was begun, for instance "Return or replace"
requests-draft-discard = Throw away the draft “{ $topic }”
requests-orphan-title = This can no longer be sent
requests-orphan-text = What it is about is not on this computer any more. You can copy your text and use it elsewhere.
request-copy-text = Copy the text
request-text-copied = The text was copied.
