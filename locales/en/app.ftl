# Words of the app as a whole: its frame, its navigation, how fresh it is.
# Voice: plain, short and warm. No exclamation marks. The customer is "you", the store is called by its name or "we".

# Invisible until the Tab key is pressed: jumps over the navigation.
app-skip-to-content = Skip to content
app-close = Close
app-cancel = Cancel
app-retry = Try again
app-go-home = Go to the start page
# The name of the corner where short messages appear; only heard by screen readers.
app-toasts = Messages
# Said when the keyboard changes the size of all text.
# Variables:
#   $percent (String) - for instance "115 %"
app-text-size = Text size: { $percent }
# The title of the window.
# Variables:
#   $screen (String) - what is shown, one of the "screen-" names below
#   $store (String) - the store's name
app-window-title = { $screen } – { $store }
screen-home = Home
screen-orders = Orders
screen-order = Order
screen-ask = Get help with an order
screen-contact = Contact us
screen-requests = Requests
screen-request = Request
screen-notices = Notices
screen-help = Help
screen-category = Help
screen-article = Help
screen-search = Search
screen-settings = Settings
screen-welcome = Welcome
screen-nowhere = No such page
app-nowhere-title = There is no such page
app-nowhere-text = The address may be old. Everything you have is still here.
# Heard by screen readers while something is read.
app-loading = Loading

# The name of the navigation; only heard by screen readers.
nav-label = Main
# The store's name at the top; leads to the start page.
# Variables:
#   $store (String) - the store's name
nav-brand = { $store }, start page
nav-home = Home
nav-orders = Orders
# What the customer asked the store, and its answers.
nav-requests = Requests
# Heard by screen readers after "Requests", where a number stands beside it.
# Variables:
#   $count (Number) - answers that were not read, and messages that cannot be sent
nav-requests-waiting =
    { $count ->
        [one] { $count } to look at
       *[other] { $count } to look at
    }
# What happened to the orders, and what did not happen in time.
nav-notices = Notices
# Heard by screen readers after "Notices", where a number stands beside it.
# Variables:
#   $count (Number) - notices that were not read
nav-notices-unread =
    { $count ->
        [one] { $count } unread
       *[other] { $count } unread
    }
nav-help = Help
nav-settings = Settings

# The one search box over orders and help articles.
search-label = Search orders and help
search-placeholder = Search orders and help
search-clear = Clear the search

# The name of the status line; only heard by screen readers.
sync-label = Freshness
# The status line says whether what is shown is live. First its state …
sync-state-starting = Starting
sync-state-syncing = Updating
sync-state-live = Live
sync-state-offline = Offline
# The store answers, but not properly.
sync-state-store-trouble = The store does not answer
# … then how old it is.
# Variables:
#   $ago (String) - how long ago, for instance "2 minutes ago" or "now"
sync-updated = Updated { $ago }
# Variables:
#   $time (String) - date and time, for instance "November 22 at 10:14"
sync-as-of = As of { $time }
sync-never = Not updated yet
# A button that asks the store at once.
sync-now = Update now

# Asked before a link leaves the app. $place and the whole address are shown below the text.
link-web-title = Open in your browser?
link-web-text = This link leaves the app and goes to:
link-web-open = Open
link-mailto-title = Write an e-mail?
link-mailto-text = Your e-mail program opens with a message to:
link-mailto-open = Write
link-tel-title = Call?
link-tel-text = Your phone program opens with this number:
link-tel-open = Call

## Home: the first screen

# The customer has to do something; not: it is ready to be collected.
# The screen's title says what matters most.
home-title-needs = { $count ->
    [one] One order needs you
   *[other] { $count } orders need you
}
# The customer has to do something; not: it is ready to be collected.
# No order does, but something that was asked …
# Variables:
#   $count (Number) - how many requests
home-title-requests = { $count ->
    [one] One request needs you
   *[other] { $count } requests need you
}
# … or the store has answered.
# Variables:
#   $count (Number) - how many requests have a new answer
home-title-answers = { $count ->
    [one] There is a new answer for you
   *[other] There are { $count } new answers for you
}
home-title-calm = Nothing needs you right now
# Under the title. $count is how many orders are being prepared or travelling.
home-lead-moving = { $count ->
    [one] One order is on its way to you.
   *[other] { $count } orders are on their way to you.
}
home-lead-still = No order is on its way at the moment.
home-needs = What needs you now
# Orders where something is not as promised, without anything to do.
home-watch = Not quite as planned
# Requests that the store has answered, or that cannot be sent.
home-requests = Your requests
home-all-requests = All requests
# Why one of them is shown; the beginning of the store's message follows.
# Variables:
#   $store (String) - the store's name
home-request-asks = { $store } asks:
home-request-answered = { $store } answered:
home-moving = On its way
home-recent = What changed
home-recent-list = The last 14 days
home-all-orders = All orders
home-show-more = { $count ->
    [one] Show { $count } more
   *[other] Show { $count } more
}
# An entry of the list of changes: what happened to an order, for instance "Shipped".
home-happened-date-moved = The expected date has moved
# A parcel's milestone with its place, for instance "On its way, Leipzig".
home-happened-place = { $what }, { $place }
home-empty-title = Your first order will appear here
home-empty-text = Everything about it, and every answer of the help centre, will be on this computer, also without a network.
home-empty-help = Read the help
home-signed-out-title = Everything about your orders, always with you
home-signed-out-text = Sign in to { $store } once. From then on every order, parcel and answer is on this computer, also without a network.
home-sign-in = Sign in
home-look-up = Look up one order
home-help-anyway = You can read the help without signing in.
home-help-open = Open the help
home-offline-title = You are offline
home-offline-text = This is what we knew on { $time }. It updates by itself as soon as there is a connection.
home-first-title = Your orders are being copied to this computer
home-first-text = You can look around already. Everything that has been copied can be read.
# What is being read for the first time. $language is a language's name.
home-first-orders = Orders
home-first-help = Help in { $language }
home-first-count = { $done } of { $total }

## Notices: what happened to the orders, and what did not happen in time

notices-title = Notices
notices-lead = What happened to your orders, and what did not happen in time.
# Heard by screen readers: the name of the filter.
notices-filter = Show
notices-filter-all = All
notices-filter-unread = Unread
# Notices of something that is not as promised, or that needs the customer.
notices-filter-wrong = Needs attention
notices-read-all = Mark all as read
# A button that leads to the settings.
notices-choose = Choose what you are told
notices-empty-title = Nothing to tell yet
notices-empty-text = When something happens to one of your orders, or does not happen in time, you read it here.
# The filter shows nothing.
notices-all-read-title = You have read everything
notices-all-read-text = The next notice appears here by itself.
notices-nothing-wrong-title = Everything is going as planned
notices-nothing-wrong-text = No notice is about something that is late or needs you.
notices-show-all = Show all notices
notices-signed-out-title = Your notices are not here
notices-signed-out-text = Sign in to be told what happens to your orders. Without an account, look up one order.

# Each notice has a title of a few words. The order and what is in it stand below it.
notice-order-confirmed = Your order is confirmed
notice-order-shipped = Your order has shipped
notice-order-delivered = Your order was delivered
notice-order-cancelled = Your order was cancelled
notice-delivery-date-moved = The delivery date has moved
# The customer has to do something; not: it is ready to be collected.
# The order, its parcel or the customs office waits for the customer.
notice-action-required = Your order needs you
notice-refunded = Your money was paid back
notice-request-answered = Your request was answered
# The day by which it was to ship is over.
notice-ship-date-passed = It has not shipped yet
# The carrier has reported nothing about the parcel for days.
notice-no-scan = No news of your parcel
# The day by which it was to arrive is over.
notice-delivery-window-passed = It has not arrived yet
# The parcel waits at a pickup point and goes back soon.
notice-pickup-deadline-near = Pick up your parcel
# The last days in which something can be sent back.
notice-return-window-ending = Your time to return items is running out
notice-payment-due = Your payment is still missing
# The store takes longer than usual.
notice-request-unanswered = Your request is not answered yet

# What is wrong, and what can be done, in one or two sentences below the title.
# $date is a day that was promised, $until the last moment to act: a day, or a day with a time.
notice-order-cancelled-text = Nothing more will be sent.
notice-delivery-date-moved-text = The page of the order shows the new date.
notice-action-required-text = Nothing goes on until you act. The page of the order says what to do.
notice-ship-date-passed-text = It should have left by { $date }. You can ask how far it is.
notice-no-scan-text = The carrier has not reported anything for days. Often the next scan is in your country.
notice-delivery-window-passed-text = It should have arrived by { $date }. You can ask where it is.
notice-pickup-deadline-near-text = It waits at the pickup point until { $until }. After that it goes back.
notice-return-window-ending-text = You can send something back until { $until }.
notice-payment-due-text = Pay by { $until } on the store’s page, or the order is dropped.
notice-request-unanswered-text = It takes longer than usual. You can write again in the request.

# Buttons of a notice that lead to what can be asked, one for each help topic that may fit.
notice-ask-order-progress = Ask how far it is
notice-ask-package-not-received = Ask about the parcel
notice-ask-payment-issue = Ask about the payment
notice-ask-return-replace = Return or replace
notice-ask-contact = Write to us
# A button that keeps the last moment to act as a file for a calendar program.
notice-calendar = Add to calendar
# Variables:
#   $path (String) - folder and name
notice-calendar-kept = The calendar entry was saved as { $path }. Open it to add it to your calendar.
# A button, and a word that screen readers say after the title.
notice-mark-read = Mark as read
notice-unread = Unread

# No desktop notification is shown about an order any more. The list of notices keeps everything.
notice-mute = Mute this order
notice-unmute = Unmute this order
notice-order-muted = This order is muted. Its notices appear in the list only.
notice-order-unmuted = You are told about this order again.
# Beside an order that is muted.
notice-muted = Muted
