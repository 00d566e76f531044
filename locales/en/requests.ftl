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
# The customer has to do something; not: it is ready to be collected.
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
# The store cannot be reached properly, although there is a connection.
sending-waits-store = Waits until the store answers
sending-waits-turn = About to be sent
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

# Above the bar that shows how far they are.
sending-files-label = Files
# The connection broke while it was being sent.
sending-exposed = It may have arrived already. It is sent again, and arrives once.
# Buttons. It goes back into the form it was written in, to be changed and sent anew.
sending-edit = Edit
# It is sent although something speaks against it.
sending-resend = Send it anyway
# It is not sent, and thrown away.
sending-discard = Discard
sending-stop = Do not send
# Asked before something is taken back into a form in which something else was begun.
sending-replace-title = Replace what you began?
sending-replace-text = You have begun something else here that is not sent yet. It is replaced by what you take back.
sending-replace-confirm = Replace
# Asked before something that is not sent yet is thrown away for good.
sending-discard-title = Throw this away?
sending-discard-text = It is not sent, and you cannot get it back.
sending-discard-confirm = Throw away

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

# Why an item is sent back, or what is wrong with it: a choice in a list, and a fact in the request.
line-reason-changed-mind = I changed my mind
line-reason-too-small = Too small
line-reason-too-large = Too large
line-reason-not-as-described = Not as described
line-reason-missing = Missing from the parcel
line-reason-wrong-item = Another item than I ordered
line-reason-damaged = Damaged
line-reason-defective = Does not work, or has a fault
line-reason-arrived-late = Came too late
line-reason-other = Another reason

# What a customer would like to come of a return or a problem.
wish-refund = Money back
wish-replacement = A replacement
wish-store-credit = Store credit

# The way back from the form, to a page about the order.
# Variables:
#   $number (String) - the order's number
form-back = Order { $number }
form-loading = Loading the form

# Above up to three help articles.
form-articles = This may answer it at once
# There is an open request about the same.
form-earlier = You have asked about this already
# Variables:
#   $date (String) - the day on which something was last said about it
form-earlier-text = Last news on { $date }. If you have something to add, write it there.
form-earlier-open = Open the request

# The question above the large text box, one for each topic. Those that end in "-hint" stand under the question.
form-text-change-address = Is there anything else we should know?
form-text-payment-issue = What happened with the payment?
form-text-payment-issue-hint = For instance an error message, a charge on your card, or a confirmation that did not come. Never send a whole card number.
form-text-order-progress = What would you like to know?
form-text-order-progress-hint = Tell us if you need the order by a certain day.
form-text-package-not-received = What have you tried already?
form-text-package-not-received-hint = For instance asking neighbours, looking in the mailbox and in places where parcels are left, or calling the carrier.
form-text-customs-duty = What is your question about duties and taxes?
form-text-customs-duty-hint = Tell us if the customs office or the carrier has written to you. A picture of the letter helps.
form-text-return-replace = Is there anything we should know about it?
form-text-item-problem = What happened?
form-text-item-problem-hint = A sentence or two will do.
form-text-cancel-order = Why would you like to cancel?
form-text-cancel-order-hint = You do not have to say, but it helps us to do better.
form-text-contact = How can we help you?
# The name of something that may be left empty.
# Variables:
#   $label (String) - the name, for instance "Phone"
form-optional = { $label } (optional)
# How many characters the text may still have.
form-room = { $count ->
    [one] { $count } character left
   *[other] { $count } characters left
}

# Choosing the items of an order.
form-goods-return = Which items would you like to send back?
form-goods-problem = Which items have a problem?
# How many of an item are chosen, of how many there are.
form-goods-count = { $count } of { $total }
form-goods-quantity = How many?
form-goods-less = One less
form-goods-more = One more
form-goods-reason-return = Why?
form-goods-reason-problem = What is wrong with it?
# The first line in the list of reasons.
form-goods-reason-choose = Choose a reason
# Until when an item can be chosen. $until is a day.
form-goods-until = Until { $until }
# Why an item cannot be chosen.
form-goods-unshipped = Has not shipped yet
form-goods-made = Made for you, so it cannot be sent back
form-goods-over = The time for it is over

form-wish = What would you like?

form-parcel = Which parcel is missing?
# The way to tell a parcel. $carrier is a company, $number its tracking number.
form-parcel-name = { $carrier } { $number }
# What is in a parcel that has no tracking number. $carrier is a company.
form-parcel-untracked = { $carrier }, without a tracking number

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
# The customer has to do something; not: it is ready to be collected.
# Headings of its parts.
requests-needs = Needs you
requests-news = New answers
requests-drafts = Begun, not sent
requests-open = Open
requests-ended = Ended
# Buttons that lead to the ways to ask something.
requests-ask-order = Ask about an order
requests-ask-other = Ask something else
requests-empty-title = Nothing asked yet
# Variables:
#   $store (String) - the store's name
requests-empty-text = What you ask { $store } is kept here, with every answer. It is sent as soon as there is a connection.
requests-signed-out-title = Your requests are not here
requests-signed-out-text = Sign in to see what you asked and what was answered. Without an account, look up the order you asked about.

# The last message of a request, in a list: who wrote it, before its words.
# Variables:
#   $store (String) - the store's name
request-row-you = You:
request-row-store = { $store }:
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
# Why a picture would help: an item is damaged, or another one than ordered.
form-files-wanted = A picture of it lets us answer without asking back.

# The address editor.
form-address = Where should it go?
form-address-country = Country or region
form-address-name = Full name
# A line of the address between name and town. $number is 1, 2 or 3.
form-address-line = Address, line { $number }
# Under the name of the first line.
form-address-line-hint = Street and house number, and if need be flat, floor or company.
form-address-city = Town or city
# The code of a place that letters are sorted by.
form-address-code = Postal code
# The same with the name that people there know it by. $own is for instance "ZIP" or "PLZ".
form-address-code-own = Postal code ({ $own })
# What the parts of a country are called, depending on the country.
form-address-region-state = State
form-address-region-province = Province
form-address-region-prefecture = Prefecture
form-address-region-county = County
form-address-region-region = Region
form-address-phone = Phone
form-address-phone-hint = For the carrier, if there is a question at the door.
# $example is a postal code of that country.
form-address-example = For instance { $example }
# A hint that does not keep anybody from sending.
form-address-code-odd = Postal codes there usually look different. Please check it.
# Above the address as it will stand on the parcel, and the one before.
form-address-after = New
form-address-before = Until now

# What happens after "Send" is pressed.
form-next = What happens next
# $store is the store's name.
form-next-send = It is sent to { $store } at once. The answer appears here in the app.
form-next-offline = There is no connection at the moment. It is kept safely on this computer, and sent as soon as there is one.
form-next-sign-in = It is kept safely on this computer, and sent as soon as you have signed in again.
form-next-answer = { $hours ->
    [one] { $store } usually answers within { $hours } hour.
   *[other] { $store } usually answers within { $hours } hours.
}
form-next-answer-open = Somebody at { $store } reads it and answers.
# When people answer; followed by opening hours and the place whose clock they go by.
form-next-hours = People answer at these times:
# What the store can still say no to, one for each topic.
form-next-change-address = If the parcel has been handed to the carrier in the meantime, the address can no longer be changed. Then we tell you what can be done instead.
form-next-payment-issue = Asking never charges anything twice. If a payment went wrong, we tell you how to go on.
form-next-order-progress = We look where your order is and tell you when it will ship.
form-next-package-not-received = We ask the carrier where it is. If it is lost, we talk about a replacement or your money.
form-next-customs-duty = Duties are set by the customs office. We tell you what we know about them.
form-next-return-replace = Please keep the items as they are until we have answered. If we can take them back, we tell you where to send them.
form-next-item-problem = Please keep the items and the packaging until we have answered.
form-next-cancel-order = If the order has been handed to the carrier in the meantime, it can no longer be cancelled. Then you can send it back.
# What happens to the money of an order that is cancelled. $money is an amount, $days a number of days.
form-next-money = { $days ->
    [one] If we can cancel it, { $money } goes back the way you paid, within { $days } day.
   *[other] If we can cancel it, { $money } goes back the way you paid, within { $days } days.
}
# It was reserved on the card and not taken yet.
form-next-money-reserved = If we can cancel it, the { $money } that your bank has set aside is released.
form-next-money-unpaid = You have not paid for this order, so there is nothing to pay back.

form-send = Send
form-saved = Draft saved
form-not-saved = The draft could not be saved
form-discard = Discard draft

# Above a form that cannot be sent yet; the places are listed below it.
form-check = { $count ->
    [one] Please look at { $count } place
   *[other] Please look at { $count } places
}
form-fault-missing = Please fill this in.
form-fault-reason = Please choose a reason.
form-fault-wish = Please choose what you would like.
form-fault-parcel = Please choose the parcel.
form-fault-same = This is the address it goes to already.
# The text is longer than it may be.
form-fault-long = { $count ->
    [one] This is { $count } character too long.
   *[other] This is { $count } characters too long.
}
# A place in the list, with what is wrong there: for instance "Town or city: Please fill this in."
form-fault-at = { $field }: { $fault }

# In the place of a form: the topic does not apply (any more). The sentence that says why comes below.
form-closed = This is not possible for this order now
form-gone = This order is not on this computer any more
form-gone-text = It may have been removed at the store, or you may have signed in as somebody else.
# Above the text that was being written.
form-kept = What you wrote is kept
form-copy = Copy the text
form-copied = The text was copied
# The order has many things that can be asked about; this leads to its page.
form-to-order = Back to the order

# A question about no order, from somebody whose orders are not on this computer.
form-contact-out = Sign in to write to { $store }
form-contact-out-text = Then the answer finds its way back to you, here in the app.
# From somebody who looked up one order as a guest.
form-contact-guest = Ask about your order
form-contact-guest-text = You are here with one order, so your question belongs to that order.
form-contact-guest-open = Go to the order

## One request with its messages

thread-not-found-title = This request is not here
thread-not-found-text = It may have been sent from elsewhere and not arrived yet, or it was discarded.
thread-all = All requests
# Variables:
#   $date (String) - date and time
thread-asked = Asked on { $date }
# Headings beside the messages.
thread-order = Order
thread-asked-for = What it is about
# An item and how many of it.
# Variables:
#   $count (Number) - how many
#   $title (String) - the item's title
thread-line = { $count } × { $title }
# The order of the item is not on this computer.
thread-line-unknown = An item of the order
thread-wish = You would like
thread-address = New address
thread-parcel = Parcel

# The name of the list of messages; heard by screen readers.
thread-messages = Messages
# Above the messages that are not at the store yet.
thread-unsent = Not sent yet
# The author of the customer's own messages.
thread-you = You
# Names of lists of files of a message; heard by screen readers.
thread-pictures = Pictures
thread-files = Files
# Variables:
#   $name (String) - the name of the picture's file
thread-picture-larger = Show { $name } larger
# A button beside a file: keeps it among the customer's downloads.
thread-file-save = Save
# Variables:
#   $path (String) - folder and name
thread-file-saved = Saved as { $path }

# Said by screen readers when something changed while the request is open.
# Variables:
#   $store (String) - the store's name
#   $state (String) - where it stands, for instance "Accepted"
thread-news-answer = New answer from { $store }
thread-news-state = Now: { $state }

# Writing to the store in a request.
# Variables:
#   $store (String) - the store's name
thread-reply-title = Write to { $store }
thread-send = Send
thread-draft-kept = Draft saved
# After it was sent, or put where it waits for a connection.
thread-message-kept = Your message is being sent.
# A message that was begun before the request was closed.
thread-left-title = What you had begun to write
thread-left-text = The request is closed, so this can no longer be sent. You can copy it.

# Taking a request back.
thread-withdraw = Withdraw
thread-withdraw-title = Withdraw this request?
# Variables:
#   $store (String) - the store's name
thread-withdraw-text = { $store } is told at once that you no longer want this.
thread-withdrawing = You withdrew this request

# Opening an ended request again.
# Variables:
#   $date (String) - the last day on which that is possible
thread-reopen-until = Not settled? You can open it again until { $date }.
thread-reopen-text = Not settled? You can open it again.
thread-reopen = Open again
thread-reopen-title = What is still open?
thread-reopen-send = Open again

# Rating how a request was dealt with.
# Variables:
#   $store (String) - the store's name
thread-rating-title = How did { $store } do?
thread-rating-stars = Stars
thread-rating-1 = Bad
thread-rating-2 = Not good
thread-rating-3 = All right
thread-rating-4 = Good
thread-rating-5 = Very good
# Variables:
#   $name (String) - what that many stars are called, for instance "Good"
#   $stars (Number) - how many, of 5
thread-rating-given = { $name } ({ $stars } of 5 stars)
thread-rating-text = What was good, and what was not
thread-rating-send = Send
thread-rating-change = Change
