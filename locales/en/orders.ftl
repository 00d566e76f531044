# Orders: the list, the order's page, and the words for everything that can happen to an order or a parcel.
#
# Most states come as a pair: a label of one to three words that stands in a coloured pill or a heading,
# and "-meaning" or "-text", one or two sentences that say what it means to the customer.
# Dates, times, amounts and places arrive ready to be shown; order them as your language does.

## The list

orders-title = Orders
# Heard by screen readers: the name of the list.
orders-list = Your orders
orders-search-label = Search your orders
orders-search-placeholder = Number, product or tracking number
orders-filter-label = Show
orders-filter-all = All
# Orders that wait for the customer, or where something is not as promised.
orders-filter-attention = Needs attention
orders-filter-awaiting-payment = Awaiting payment
orders-filter-processing = In preparation
orders-filter-shipped = Shipped
orders-filter-delivered = Delivered
orders-filter-cancelled = Cancelled
orders-sort-label = Sort by
orders-sort-newest-first = Newest first
orders-sort-oldest-first = Oldest first
orders-sort-last-changed = Last changed
# How many orders the search or the filter shows.
orders-found = { $count ->
    [one] { $count } order
   *[other] { $count } orders
}
orders-empty-title = No orders yet
orders-empty-text = When you order at { $store }, everything about it appears here, also without a network.
orders-none-found-title = No order fits
orders-none-found-text = Try fewer words or another filter.
orders-show-all = Show all orders
orders-signed-out-title = Your orders belong here
orders-signed-out-text = Sign in to see every order on this computer, or look up one order with its number.

## A row of the list, also on the start page

# The first product of an order, and how many other products are in it.
order-title-more = { $more ->
    [one] { $title } and { $more } more
   *[other] { $title } and { $more } more
}
# Heard by screen readers before the order's number.
order-number = Order { $number }
order-placed = Ordered { $date }
# $days is a span of days, for instance "November 24 – 27".
order-row-arrives = Expected { $days }
# $day is "today", "tomorrow" or "in 2 days".
order-row-arrives-near = Expected { $day }
order-row-ships = Ships by { $date }
order-row-late = Was expected by { $date }
# The last day to act, for instance to pick up a parcel.
order-row-until = Until { $date }

## Status of an order

order-status-awaiting-payment = Awaiting payment
order-status-awaiting-payment-meaning = We are waiting for your payment. Once it has arrived, we confirm the order within 24 hours and begin.
order-status-processing = In preparation
order-status-processing-meaning = We check the payment, then make or pick your items and pack them.
order-status-shipped = Shipped
order-status-shipped-meaning = It is packed, handed to the carrier and on its way to you.
order-status-delivered = Delivered
order-status-delivered-meaning = The carrier reports that it was delivered.
order-status-cancelled = Cancelled
order-status-cancelled-meaning = The order was cancelled. Nothing more will be sent.
# A status that this version of the app does not know yet.
order-status-unknown = In progress
order-status-unknown-meaning = The store uses a status that this version of the app does not know. An update will show it.

# Where an order in preparation stands.
order-sub-status-payment-received = Payment received
order-sub-status-payment-received-meaning = Your payment has arrived and is being checked for safety.
order-sub-status-payment-confirmed = Payment confirmed
order-sub-status-payment-confirmed-meaning = The check is done. Your goods are being prepared.
# Picking, quality check and packing; for made-to-order clothes it also includes the tailoring.
order-sub-status-packaging = Being packed
order-sub-status-packaging-meaning = We pick your items, check their quality and pack them.
order-sub-status-packaging-made = Being made
order-sub-status-packaging-made-meaning = Your garment is being made for you. The status can stay the same for the whole tailoring time.
order-sub-status-packaging-fast-meaning = Your items are being packed. They leave within 24 hours.

## Steps of an order, from placing to the door

order-steps = Steps of this order
order-step-awaiting-payment = Order placed
order-step-payment-received = Payment received
order-step-payment-confirmed = Payment confirmed
order-step-packaging = Packed with care
order-step-packaging-made = Made for you
order-step-shipped = Handed to the carrier
order-step-out-for-delivery = Out for delivery
order-step-delivered = Delivered
order-step-cancelled = Cancelled
# Heard by screen readers after the name of a step.
order-step-state-done = Done
order-step-state-current = Now
order-step-state-ahead = Still to come
order-step-expected = Expected { $days }
order-step-by = By { $date }

## What comes next

order-next = What comes next
# Above what the customer has to do before anything else happens.
order-next-yours = Your turn
# Opens the store's page, where an order is paid.
order-next-pay = Go to payment
# In large letters: the last moment to do it.
order-next-until = Until { $until }
order-next-awaiting-payment = Your payment
order-next-payment-received = Your payment arrives
order-next-payment-confirmed = We check the payment, usually within 24 hours
order-next-packaging = We prepare your items
order-next-shipped = We hand it to the carrier
order-next-out-for-delivery = It is brought to your door
order-next-delivered = It arrives
order-next-cancelled = The order is cancelled
# The day or days of the next step, in large letters. $date is one day with its weekday.
order-next-by = By { $date }
order-next-on = { $date }
order-next-window = { $days }
# Under the day: how far away it is, for instance "in 3 days".
order-next-away = That is { $day }
order-next-undated = There is no date for this yet.
order-next-late-shipped = This was planned for { $date }. We are sorry that it takes longer.
order-next-late-delivered = It should have arrived by { $date }. We are sorry that it takes longer.
order-next-nothing = Nothing more to wait for.

## Things to look at. Title, then what to do about it.

# $until is the last moment to act, with date and time. $since is the day that was promised.
attention-payment-due = Your payment is still missing
attention-payment-due-text = Pay on the store’s page so that we can begin.
attention-payment-due-until = Pay by { $until } on the store’s page so that we can begin.
attention-payment-failed = The payment did not go through
attention-payment-failed-text = Nothing was charged. Try again on the store’s page or with another method.
attention-payment-failed-until = Nothing was charged. Try again by { $until } on the store’s page or with another method.
attention-customs-action = Customs needs something from you
attention-customs-action-text = The parcel waits for a document or a payment. Contact the carrier named with the parcel.
attention-customs-action-until = The parcel waits for a document or a payment until { $until }. Contact the carrier named with the parcel.
attention-address-action = The address needs a look
attention-address-action-text = The carrier could not deliver to this address. Contact the carrier named with the parcel.
attention-address-action-until = The carrier could not deliver to this address. Contact the carrier named with the parcel by { $until }.
# The customer has to do something; not: it is ready to be collected.
attention-action-required = The carrier is waiting for you
attention-action-required-text = The parcel stays where it is until you act. Contact the carrier named with the parcel.
attention-action-required-until = The parcel stays where it is until you act, at the latest by { $until }.
attention-pickup-ready = Ready for pickup
attention-pickup-ready-text = Your parcel waits at the pickup point. Bring the code and an ID.
attention-pickup-ready-until = Your parcel waits at the pickup point until { $until }. Bring the code and an ID.
attention-attempt-failed = Nobody was there
attention-attempt-failed-text = The carrier tried to deliver. Contact the carrier to agree on another day.
attention-attempt-failed-until = The carrier tried to deliver. Agree on another day by { $until }.
attention-parcel-lost = The parcel seems lost
attention-parcel-lost-text = The carrier cannot find it. You do not have to wait for it: contact us about this order.
attention-parcel-damaged = The parcel was damaged
attention-parcel-damaged-text = The carrier reports damage. If something inside is broken, tell us and add photos.
attention-parcel-exception = Something is holding the parcel up
attention-parcel-exception-text = The carrier reports a problem on the way. Usually it goes on by itself within a few days.
attention-parcel-returning = The parcel is going back
attention-parcel-returning-text = It could not be delivered and returns to us. Contact us about this order.
attention-held-at-customs = At customs
attention-held-at-customs-text = The customs office is checking the parcel. This can take some days. You do not have to do anything.
attention-late-to-ship = It ships later than planned
attention-late-to-ship-text = We are sorry. It is still being prepared.
attention-late-to-ship-since = It should have left by { $since }. We are sorry. It is still being prepared.
attention-late-to-arrive = It is later than expected
attention-late-to-arrive-text = We are sorry. It is still on its way.
attention-late-to-arrive-since = It should have arrived by { $since }. We are sorry. It is still on its way.
attention-no-scan = No news from the carrier
attention-no-scan-text = The parcel has not been scanned for some days. Often the next scan is in your country.
# Heard by screen readers before the list of things to look at.
order-attention = To look at
order-attention-see-parcel = Go to the parcel

## Milestones of a parcel

milestone-not-found = No tracking yet
milestone-not-found-meaning = The carrier does not know this number yet. It can take a few days.
milestone-info-received = Announced
milestone-info-received-meaning = The carrier has the data and waits for the parcel.
milestone-in-transit = On its way
milestone-in-transit-meaning = The parcel is travelling. Long routes can have days without news.
milestone-out-for-delivery = Out for delivery
milestone-out-for-delivery-meaning = It should reach you today.
milestone-available-for-pickup = Ready for pickup
milestone-available-for-pickup-meaning = It waits for you at the pickup point.
milestone-attempt-failed = Delivery attempt failed
milestone-attempt-failed-meaning = The carrier came and could not hand it over.
milestone-delivered = Delivered
milestone-delivered-meaning = The carrier reports that it was handed over.
milestone-exception = Problem on the way
milestone-exception-meaning = Something keeps the parcel from going on.
milestone-returning = Going back
milestone-returning-meaning = The parcel is on its way back to us.
milestone-returned = Returned to us
milestone-returned-meaning = The parcel is back with us.
milestone-expired = No more news
milestone-expired-meaning = The carrier has not reported anything for a long time.
# A milestone that this version of the app does not know yet.
milestone-unknown = News from the carrier
milestone-unknown-meaning = The carrier reports something that this version of the app has no words for.

# What a milestone is about, more exactly. Shown instead of the milestone's own words.
sub-milestone-customs = At customs
sub-milestone-customs-meaning = The customs office is checking the parcel.
sub-milestone-delayed = Delayed
sub-milestone-delayed-meaning = The parcel goes on, but later than planned.
sub-milestone-address = Address problem
sub-milestone-address-meaning = The carrier could not deliver to this address.
sub-milestone-damaged = Damaged
sub-milestone-damaged-meaning = The carrier reports that the parcel was damaged.
sub-milestone-lost = Lost
sub-milestone-lost-meaning = The carrier cannot find the parcel.
sub-milestone-refused = Refused
sub-milestone-refused-meaning = The parcel was not accepted at the door.
sub-milestone-no-one-home = Nobody was there
sub-milestone-no-one-home-meaning = The carrier came and nobody opened.

## The four axes of an order

order-payment = Payment
order-payment-awaiting = Not paid yet
order-payment-awaiting-meaning = We are waiting for your payment.
order-payment-authorized = Reserved
order-payment-authorized-meaning = The amount is reserved and not charged yet.
order-payment-paid = Paid
order-payment-paid-meaning = The whole amount has arrived.
order-payment-partially-refunded = Partly refunded
order-payment-partially-refunded-meaning = A part of the amount was paid back.
order-payment-refunded = Refunded
order-payment-refunded-meaning = The whole amount was paid back.
order-payment-failed = Failed
order-payment-failed-meaning = The payment did not go through.

order-state = Order
order-state-open = Open
order-state-open-meaning = There is still something to do for us.
order-state-completed = Completed
order-state-completed-meaning = Everything is done.
order-state-cancelled = Cancelled
order-state-cancelled-meaning = Nothing more will be sent.

order-shipment = Shipping
order-shipment-not-shipped = Not shipped yet
order-shipment-not-shipped-meaning = Everything is still with us.
order-shipment-partially-shipped = Partly shipped
order-shipment-partially-shipped-meaning = Some items have left, others follow.
order-shipment-shipped = Shipped
order-shipment-shipped-meaning = Everything has left.
order-shipment-partially-delivered = Partly delivered
order-shipment-partially-delivered-meaning = Some parcels have arrived, others are still on their way.
order-shipment-delivered = Delivered
order-shipment-delivered-meaning = Every parcel has arrived.

order-returns = Return
order-returns-none = None
order-returns-none-meaning = Nothing was sent back.
order-returns-requested = Requested
order-returns-requested-meaning = You asked to send something back.
order-returns-in-transit = On its way to us
order-returns-in-transit-meaning = What you sent back is travelling.
order-returns-received = Received
order-returns-received-meaning = What you sent back has arrived and is being checked.
order-returns-refunded = Refunded
order-returns-refunded-meaning = What you sent back was paid back.

## The page of an order

order-back = All orders
order-not-found-title = This order is not here
order-where = Where it is
# One of several parcels.
order-parcel-of = Parcel { $place } of { $count }
order-parcel-one = Parcel
# What is in a parcel: how many of a product.
order-parcel-item = { $quantity } × { $title }
order-parcel-contents = Contents
order-tracking-number = Tracking number
order-tracking-copy = Copy the tracking number
order-tracking-copied = The tracking number was copied.
order-tracking-open = Track on the carrier’s page
# Heard by screen readers: the name of the line of places where the parcel has been, ending at the customer's town.
order-route = Places on its way
order-timeline = Journey of this parcel
order-timeline-more = { $count ->
    [one] Show { $count } earlier event
   *[other] Show { $count } earlier events
}
order-timeline-empty = The carrier has not reported anything yet.
order-timeline-local = Times are those of the place where it happened.
# Heard by screen readers before what the carrier itself wrote, in the carrier's own language.
order-carrier-says = The carrier writes:
order-untracked-title = Plain post, without tracking
order-untracked-text = This parcel has no tracking number and nothing will be reported on the way. Go by the expected date.
order-untracked-shipped = It left on { $date }.
order-carrier = Carrier
# The company that brings it to the door.
order-last-mile = Brings it to your door
order-carrier-call = Call { $name }
order-carrier-write = Write to { $name }
order-carrier-visit = Open the page of { $name }
order-pickup = Pickup point
order-pickup-hours = Opening hours
# $days is "Mon–Fri", $open and $close are times.
order-pickup-hours-line = { $days }, { $open } to { $close }
order-pickup-deadline = Pick it up by { $time }
order-pickup-code = Code
order-lines = Items
# $price is what one piece costs.
order-line-each = { $quantity } × { $price }
# An option of a product, for instance "Size: M".
order-line-option = { $name }: { $value }
order-line-made = Made to order
order-line-fast = Ships in 24 hours
order-total-subtotal = Items
order-total-shipping = Shipping
order-total-shipping-free = Free
order-total-tax = Tax
order-total-duties = Duties
order-total-discount = Discount
order-total = Total
order-total-refunded = Refunded
# The total in the currency that the customer chose. $day is the day of the rate.
order-converted = About { $money }
order-converted-rate = 1 { $from } = { $rate } { $to }, rate of { $day }
order-address = Delivery address
order-delivery = Delivery
order-delivery-method = Shipping method
order-delivery-tracked = With tracking
order-delivery-untracked = Plain post, without tracking
order-delivery-window = Expected
order-delivery-ship-date = Planned to ship by
order-delivery-processing = Preparation
order-delivery-processing-days = { $max ->
    [one] { $min } – { $max } working day
   *[other] { $min } – { $max } working days
}
# Earlier promises, so that the customer sees that a date moved.
order-delivery-moved = The expected date has moved
order-delivery-was = { $days }, as of { $given }
order-copy-number = Copy the order number
order-number-copied = The order number was copied.
order-requests = Your requests
# A switch: whether desktop notifications are shown about this order.
order-notices = Desktop notifications
order-notices-on = You are told when something happens to this order.
order-notices-muted = This order is muted. Its notices appear in the list only.

## Get help with this order: what can be asked, until when, and why not. The names of the topics are in requests.ftl.

order-help = Get help with this order
# Above the topics that do not apply. Each opens to a sentence that says why.
order-help-closed = Not possible at the moment
# On a row of the list, heard by screen readers before the one or two topics that are urgent.
order-row-help = Get help
# Above up to three articles of the help center that fit where the order stands.
order-articles = Articles that may help

# Beside a topic that applies: until when. $until is a day, or a day with a time.
topic-until = Until { $until }
topic-until-shipped = Until it ships
# $date is the day by which the store means to ship it.
topic-until-shipped-by = Until it ships, expected by { $date }
topic-until-arrived = Until it arrives
topic-until-confirmed = Until the payment is confirmed
# It is still on its way; the days are counted from its delivery on.
topic-until-days = { $days ->
    [one] Until { $days } day after it arrives
   *[other] Until { $days } days after it arrives
}
topic-always = At any time

# Beside a topic that applies to a part of the order. $count is how many pieces of $total; $total is at least 2.
topic-part-unshipped = { $count ->
    [one] { $count } of { $total } items has not shipped yet
   *[other] { $count } of { $total } items have not shipped yet
}
topic-part-missing = { $count ->
    [one] { $count } of { $total } items has not arrived
   *[other] { $count } of { $total } items have not arrived
}
topic-part = { $count ->
    [one] For { $count } of { $total } items
   *[other] For { $count } of { $total } items
}
# The parcels arrived on different days. $until is the day on which the first of the items ends.
topic-part-earlier = Some of them only until { $until }

# Something was begun about this topic and not sent.
topic-begun = Continue what you began

# Beside a topic that does not apply, in one to three words.
topic-not-yet = Not yet
topic-no-longer = No longer
topic-not-here = Not for this order

# Buttons under the reason why a topic does not apply: the open topics that come nearest.
topic-instead-change-address = Change the address instead
topic-instead-payment-issue = Ask about the payment instead
topic-instead-order-progress = Ask about progress instead
topic-instead-package-not-received = Ask about the parcel instead
topic-instead-customs-duty = Ask about duties instead
topic-instead-return-replace = Send something back instead
topic-instead-item-problem = Report a problem with an item instead
topic-instead-cancel-order = Cancel the order instead
topic-instead-contact = Write to us instead

# Why a topic does not apply. "It" is the order, or its parcel. $at is when that happened, $from is from when on the topic applies:
# both are a day, or a day with a time. Messages whose ids end in "-at" or "-from" say the same as the one before, with it.
topic-closed-not-placed = The order is not confirmed yet. It will be once your payment has arrived.
topic-closed-not-paid = Your payment has not arrived yet. You can ask as soon as it has.
topic-closed-payment-confirmed = Your payment was confirmed, so all is well with it.
topic-closed-payment-confirmed-at = Your payment was confirmed on { $at }, so all is well with it.
# There is no planned day by which the store means to ship it.
topic-closed-no-ship-date = No day is planned for shipping yet, so it cannot be late.
topic-closed-before-ship-date = It can still ship in time.
topic-closed-before-ship-date-from = It can still ship in time. If it has not, you can ask from { $from } on.
topic-closed-not-shipped = Nothing has shipped yet. You can ask as soon as something has.
topic-closed-already-shipped = It has shipped.
topic-closed-already-shipped-at = It shipped on { $at }.
topic-closed-before-delivery-date = It can still arrive in time.
topic-closed-before-delivery-date-from = It can still arrive in time. If it does not, you can ask from { $from } on.
topic-closed-ready-for-pickup = It waits for you at the pickup point.
topic-closed-ready-for-pickup-from = It waits for you at the pickup point. If you cannot get it there, you can ask from { $from } on.
# The parcel could not be delivered, or was refused, and returns to the store.
topic-closed-goes-back = The parcel goes back to us, so it will not arrive.
topic-closed-goes-back-at = The parcel turned back on { $at }, so it will not arrive.
topic-closed-already-delivered = The carrier reports that it was delivered. If you cannot find it, tell us.
topic-closed-already-delivered-at = The carrier reports that it was delivered on { $at }. If you cannot find it, tell us.
topic-closed-return-window-over = The time for this is over.
topic-closed-return-window-over-at = This was possible until { $at }.
topic-closed-made-to-order = It was made for you, so it cannot be sent back. If something is wrong with it, tell us.
topic-closed-already-returned = What you sent back is with us, and everything was paid back.
topic-closed-refunded = Everything was paid back.
topic-closed-cancelled = The order was cancelled.
topic-closed-cancelled-at = The order was cancelled on { $at }.
# The store gave no reason, or one that this version of the app does not know.
topic-closed-unknown = The store does not offer this for the order at the moment.
# After one of the reasons, where it does not say so itself.
topic-closed-opens = You can ask from { $from } on.

# The same reasons in words that fit one topic; they stand instead of those above.
topic-change-address-not-placed = The order is not confirmed yet. You can cancel it, and order again with the right address.
topic-change-address-already-shipped = It has shipped, so the address is fixed.
topic-change-address-already-shipped-at = It shipped on { $at }, so the address is fixed.
topic-order-progress-already-shipped = It has shipped. The page of the order shows where it is.
topic-order-progress-already-shipped-at = It shipped on { $at }. The page of the order shows where it is.
# From shipping on, the store can no longer say what duties will be due.
topic-customs-duty-already-shipped = It has shipped. The carrier or the customs office can tell you now what has to be paid.
topic-customs-duty-already-shipped-at = It shipped on { $at }. The carrier or the customs office can tell you now what has to be paid.
topic-cancel-order-already-shipped = It has shipped, so it can no longer be cancelled.
topic-cancel-order-already-shipped-at = It shipped on { $at }, so it can no longer be cancelled.
topic-package-not-received-not-shipped = Nothing is on its way at the moment. You can ask when a parcel does not arrive in time.
topic-payment-issue-cancelled = The order was cancelled, so nothing has to be paid.
topic-payment-issue-cancelled-at = The order was cancelled on { $at }, so nothing has to be paid.
topic-payment-issue-refunded = The money was paid back.
# $at is the moment by which the money should have arrived.
topic-payment-issue-refunded-at = The money was paid back and should have arrived by { $at }. If it has not, tell us.
topic-return-replace-return-window-over-at = Items could be sent back until { $at }.
topic-item-problem-return-window-over-at = Problems could be reported until { $at }.
