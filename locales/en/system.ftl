# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = You are signed in
system-signed-in-text = You can close this page and go back to the app.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = The sign-in did not work
system-sign-in-failed-text = Please go back to the app and try again.

# What keeps the app from starting. $app (String) is the app's own name; each is a title and a text, with some of the buttons below.

# Another window of the app is open already.
system-already-open-title = { $app } is already open
system-already-open-text = Please look for its other window. Two at once would get in each other’s way.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Waiting for your keychain
system-keychain-slow-text = { $app } encrypts what it stores and would like to keep the key in your system’s keychain. If you are asked for a password, please enter it. Without a keychain, the key is kept in a file that only you can read.

# Later starts: the key is in the keychain, and the keychain is locked or not running.
system-keychain-silent-title = Your keychain does not answer
system-keychain-silent-text = It holds the key to what { $app } has stored here. Please unlock it and try again. If you start afresh, { $app } fetches everything from the store again, but what you had not sent yet stays locked away.

# The keychain works, but the key is no longer in it.
system-key-lost-title = The key to your data is missing
system-key-lost-text = { $app } encrypts what it stores, and the key is not where it was kept. If you start afresh, everything is fetched from the store again, but what you had not sent yet stays locked away.

# The disk is full, the folder is not writable, or a newer version of the app has used it.
system-folder-unusable-title = { $app } cannot use its folder
system-folder-unusable-text = Please check that there is space left on your disk, that you may write to your own folders, and that { $app } is up to date.

# Buttons.
system-trouble-again = Try again
system-trouble-afresh = Start afresh
system-trouble-without-keychain = Go on without the keychain
system-trouble-quit = Quit

# Desktop notifications: the short messages that the computer itself shows in a corner of the screen, with a title and a line below.
# $order is the number of an order, for instance "LK-10041". $goods is the title of the first product in it, for instance
# "Linen Apron"; it cannot be inflected, so it stands by itself after a colon. Titles also stand in summaries, one below the other.
system-notice-order-confirmed = Order { $order } is confirmed
system-notice-order-confirmed-text = Being prepared: { $goods }
system-notice-order-shipped = Order { $order } has shipped
system-notice-order-shipped-text = On its way: { $goods }
system-notice-order-delivered = Order { $order } was delivered
system-notice-order-delivered-text = Arrived: { $goods }
system-notice-order-cancelled = Order { $order } was cancelled
system-notice-order-cancelled-text = Nothing more will be sent: { $goods }
system-notice-delivery-date-moved = New delivery date for order { $order }
system-notice-delivery-date-moved-text = Comes on another day: { $goods }
# The customer has to do something; not: it is ready to be collected.
system-notice-action-required = Order { $order } needs you
system-notice-action-required-text = It does not go on until you act: { $goods }
system-notice-refunded = Money paid back for order { $order }
system-notice-refunded-text = Paid back: { $goods }
# A request may be about no order, so these two name none.
system-notice-request-answered = Your request was answered
system-notice-request-answered-text = Open it to read the answer.
system-notice-request-unanswered = Your request is not answered yet
system-notice-request-unanswered-text = It takes longer than usual. You can write again.
system-notice-ship-date-passed = Order { $order } has not shipped yet
system-notice-ship-date-passed-text = Later than promised: { $goods }
# The carrier has reported nothing about a parcel for days.
system-notice-no-scan = No news of order { $order }
system-notice-no-scan-text = Nothing from the carrier for days: { $goods }
system-notice-delivery-window-passed = Order { $order } has not arrived yet
system-notice-delivery-window-passed-text = Later than expected: { $goods }
# The titles of the next three are also titles of entries in a calendar, on the last day.
system-notice-pickup-deadline-near = Pick up order { $order }
system-notice-pickup-deadline-near-text = The parcel goes back soon: { $goods }
system-notice-return-window-ending = Deadline for returning order { $order }
system-notice-return-window-ending-text = Can be sent back for a few more days: { $goods }
system-notice-payment-due = Payment for order { $order }
system-notice-payment-due-text = Still missing, and due soon: { $goods }
# Many things at once are one message. The titles of the first three stand below it.
# Variables:
#   $count (Number) - how many notices
system-notice-summary =
    { $count ->
        [one] { $count } new notice
       *[other] { $count } new notices
    }
# A button: opens the app where the notice is about.
system-notice-open = Open

# The menu of the small picture beside the clock, while the window is closed.
system-tray-open = Open the window
system-tray-quit = Quit
# Variables:
#   $count (Number) - notices that were not read
system-tray-unread =
    { $count ->
        [0] No unread notices
        [one] { $count } unread notice
       *[other] { $count } unread notices
    }

# Asked once, when the window is closed for the first time.
system-close-title = Keep running without a window?
system-close-text = Then you are told at once when something happens to your orders. It uses little memory. You can change this in the settings at any time.
# Buttons: go on in the background, or end the app.
system-close-stay = Keep running
system-close-quit = Quit
