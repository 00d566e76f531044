# Words of the settings, and of signing in (ids that begin with "session-").

settings-title = Settings

# Language and money.
settings-words = Language and money
settings-language = Language
settings-language-hint = Changes at once. You stay where you are.
# The first choice in the list of languages: whatever the computer is set to.
settings-language-system = As on this computer
settings-currency = Prices in
settings-currency-hint = An order keeps the currency you paid in. The converted amount is shown beside it, with the rate and its day.
# The first choice in the list of currencies: no conversion.
settings-currency-paid = As paid, not converted
# An entry in the list of currencies.
# Variables:
#   $code (String) - for instance "EUR"
#   $name (String) - for instance "Euro"
settings-currency-entry = { $name } ({ $code })
settings-currency-unknown = The currencies are known after the first connection to the store.

# How the app looks.
settings-look = Appearance
settings-theme = Colours
settings-theme-system = As on this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Text size
settings-text-size-hint = Also makes everything around the text larger.

# Who is signed in.
settings-account = Account
settings-account-signed-in = Signed in
# Instead of an e-mail address, where the store does not tell it.
settings-account-unknown = Your account at { $store }
settings-account-guest = Guest
settings-account-guest-text = You looked up one order. Sign in to have all of them here.
settings-account-out = Not signed in
settings-account-out-text = The help pages work without an account. Sign in to have your orders here.
settings-account-waiting = Signing in
settings-account-waiting-text = Your browser is open at the store. Come back when you are done.
# The store does not accept the sign-in any more.
settings-account-expired-text = Everything that is stored stays readable. Sign in again to get news.
settings-account-show-waiting = Show
settings-sign-in = Sign in
settings-sign-in-again = Sign in again
settings-look-up = Look up an order
settings-sign-out = Sign out

# Asked before signing out.
settings-sign-out-title = Sign out of this computer?
# Something the customer wrote is only on this computer.
settings-sign-out-lost = Not everything is sent yet
# Variables:
#   $count (Number) - messages that wait to be sent
settings-sign-out-unsent =
    { $count ->
        [one] { $count } request or answer of yours has not been sent yet. It would be lost.
       *[other] { $count } requests or answers of yours have not been sent yet. They would be lost.
    }
# Variables:
#   $count (Number) - drafts
settings-sign-out-drafts =
    { $count ->
        [one] { $count } draft would be lost.
       *[other] { $count } drafts would be lost.
    }
# A button that leads to them.
settings-sign-out-look = Look at them
settings-sign-out-lead-gone = This is removed from this computer:
# Variables:
#   $count (Number) - orders on this computer
settings-sign-out-orders =
    { $count ->
        [0] your orders and their parcels
        [one] your { $count } order and its parcels
       *[other] your { $count } orders and their parcels
    }
settings-sign-out-messages = your messages about them, including any not sent yet
settings-sign-out-read = which help pages you read
settings-sign-out-key = the sign-in itself
settings-sign-out-lead-kept = This stays:
settings-sign-out-help = the help pages, and your bookmarks in them
settings-sign-out-choices = your language and how the app looks
# Variables:
#   $store (String) - the store's name
settings-sign-out-store = At { $store } nothing is deleted. When you sign in again, your orders come back.
settings-sign-out-guest = At { $store } nothing is deleted. You can look the order up again at any time.
settings-sign-out-offline = There is no connection. This computer forgets the sign-in now, and tells the store as soon as there is one.
settings-sign-out-stay = Stay signed in
settings-signed-out = You are signed out. Your orders were removed from this computer.

# Notices: what the customer is told outside the window. A "desktop notification" is the short message that the computer
# itself shows in a corner of the screen, whatever program is in front.
settings-notices = Notices
settings-notices-private = All of this stays on this computer. The list of notices in the app is always complete.
settings-notices-toasts = Desktop notifications
settings-notices-toasts-hint = A short message on your screen when something happens, also while the window is closed.
# Only what is late, missing or needs the customer.
settings-notices-only-wrong = Only if something is wrong
settings-notices-only-wrong-hint = You hear only of what is not as promised, or needs you.
# Opens a list of everything there can be a notice of, to choose from.
settings-notices-kinds = What you are told
# Variables:
#   $count (Number) - how many kinds are chosen
#   $total (Number) - of how many
settings-notices-kinds-chosen =
    { $count ->
        [one] { $count } of { $total } chosen
       *[other] { $count } of { $total } chosen
    }
# Headings over two parts of that list.
settings-notices-news = What happens
settings-notices-wrong = What is not as promised, or needs you
# Kinds of notices, as choices: told or not.
settings-notice-order-confirmed = Order confirmed
settings-notice-order-shipped = Order shipped
settings-notice-order-delivered = Order delivered
settings-notice-order-cancelled = Order cancelled
settings-notice-delivery-date-moved = Delivery date moved
settings-notice-action-required = Something to do for you
settings-notice-refunded = Money paid back
settings-notice-request-answered = Answer to a request
settings-notice-ship-date-passed = Not shipped in time
settings-notice-no-scan = No news of a parcel for days
settings-notice-delivery-window-passed = Not delivered in time
settings-notice-pickup-deadline-near = Last days to pick up a parcel
settings-notice-return-window-ending = Last days to send something back
settings-notice-payment-due = Last day to pay
settings-notice-request-unanswered = No answer to a request for long
# Hours without desktop notifications, for instance at night.
settings-notices-quiet = Quiet hours
settings-notices-quiet-hint = What happens meanwhile is summed up when they end.
# Above two fields with a time of day.
settings-notices-quiet-from = From
settings-notices-quiet-to = To
# One desktop notification a day instead of many.
settings-notices-digest = One summary a day
settings-notices-digest-hint = Instead of single messages, one message a day says what is new.
settings-notices-digest-at = At
settings-notices-muted = Muted orders
settings-notices-muted-hint = Their notices appear in the list only.
settings-notices-muted-none = None. Orders can be muted on their page, and in the list of notices.
# Variables:
#   $order (String) - the order's number
settings-notices-unmute = Unmute order { $order }
# It is muted, but no longer on this computer.
settings-notices-muted-gone = An order that is not on this computer

# What becomes of the app without its window.
settings-running = Window and start
settings-background = When the window is closed
settings-background-hint = Without its window, the app goes on telling you what happens. It uses little memory then.
# Two choices.
settings-background-stay = Keep running
settings-background-quit = Quit
settings-background-unasked = You are asked when you close the window for the first time.
# There is no place on this desktop (a tray, beside the clock) where the picture of an app without a window could be shown.
settings-background-no-tray = This desktop has no place beside the clock for apps without a window. Closing the window therefore ends the app.
# A switch, and what it means.
settings-autostart = Open when I sign in to this computer
settings-autostart-hint = The app then starts without a window, beside the clock, and tells you what happens.

# Help pages in several languages.
settings-help = Help on this computer
settings-help-lead = Help pages in these languages can be read without a connection.
# Variables:
#   $count (Number) - articles
#   $size (String) - for instance "412 kB"
settings-help-size =
    { $count ->
        [one] { $count } article, { $size }
       *[other] { $count } articles, { $size }
    }
# Why a language cannot be removed.
settings-help-own = Your language
settings-help-main = The store’s main language
# The copy is complete and was checked.
settings-help-whole = Complete
settings-help-partly = Not complete yet
# It was asked for and has not arrived.
settings-help-coming = Being copied
settings-help-coming-offline = Comes with the next connection
# Variables:
#   $language (String) - name of a language
settings-help-remove = Remove help in { $language }
# Said after a language was removed, with an "Undo" button beside it.
settings-help-removed = Help in { $language } was removed from this computer.
settings-undo = Undo
settings-help-add = Add a language
# The first entry of the list of languages that can be added.
settings-help-add-choose = Choose a language
settings-help-all = All languages of the store are here.
# A button: opens a dialog for a file with help pages in one language.
settings-help-file = Add from a file
# Variables:
#   $language (String) - name of a language
#   $count (Number) - articles
settings-help-file-done =
    { $count ->
        [one] Help in { $language } was added: { $count } article.
       *[other] Help in { $language } was added: { $count } articles.
    }

# What is stored.
settings-storage = Stored on this computer
# What the store sent: orders and help pages.
settings-storage-cache = Orders and help pages
# Variables:
#   $count (Number) - orders on this computer
settings-storage-orders =
    { $count ->
        [0] No orders
        [one] { $count } order
       *[other] { $count } orders
    }
settings-storage-media = Pictures
settings-storage-local = What you chose and wrote
settings-storage-total = In all
# How many pictures are kept on this computer: a choice of "Up to 200 MB", ..., "All of them".
settings-storage-limit = Keep pictures
settings-storage-limit-hint = The pictures of your newest orders and of the help in your language are kept first. Others are fetched when you look at them.
# Variables:
#   $size (String) - for instance "200 MB"
settings-storage-up-to = Up to { $size }
settings-storage-all = All of them
settings-storage-folder = Folder on this computer
settings-storage-copy = Copy
settings-storage-copied = Copied
settings-storage-again = Orders, help pages and pictures can always be fetched again from the store.

# What happens to the customer's data, in plain words.
settings-privacy = Privacy
# Variables:
#   $store (String) - the store's name
settings-privacy-store-title = Only { $store } is contacted
settings-privacy-store = The app talks to the store and to nobody else. There are no advertisements, no counters and no reports about what you do.
settings-privacy-search-title = Searching stays here
settings-privacy-search = What you search for and what you read never leaves this computer.
settings-privacy-links-title = Links open in your browser
settings-privacy-links = You see where a link goes before it opens. Nothing is loaded from elsewhere into the app.
settings-privacy-encrypted-title = What is stored is encrypted
settings-privacy-keychain = The key is kept in the keychain of this computer and is opened with your user account.
settings-privacy-key-file = This computer offers no keychain. The key is kept in a file that only your user account can read. Whoever can use your account can read your orders.
settings-privacy-key-path = The key file

# The app itself.
settings-about = About
settings-about-version = Version
settings-about-store = Store
settings-about-website = Website
settings-about-email = E-mail
settings-about-hours = Opening hours
# Variables:
#   $days (String) - days, for instance "Mon–Fri"
#   $open (String) - a time, for instance "9:00 AM"
#   $close (String) - a time
settings-about-hours-line = { $days }, { $open } to { $close }

# First run, and the way to sign in later.
# Variables:
#   $store (String) - the store's name
session-welcome-title = Welcome to { $store }
session-welcome-lead = Your orders and every answer, here on your computer. Also without a connection.
# The title when the app is known already.
session-title = Sign in
session-lead = To have your orders on this computer.
session-language = Language
session-sign-in-title = Sign in
# Variables:
#   $store (String) - the store's name
session-sign-in-text = Your browser opens the page of { $store }. Your password stays there.
session-sign-in = Sign in with the browser
session-look-up-title = No account?
session-look-up-text = Look up one order with its number and your e-mail address.
session-look-up-open = Look up an order
session-help-title = Just reading?
session-help-text = The help pages need no account.
session-help-open = Read the help
session-private = What arrives here is stored encrypted on this computer and shown to you alone.
session-offline-title = There is no connection
session-offline-text = Signing in needs a connection. The help pages that are here can be read now.
# Somebody is signed in already.
# Variables:
#   $account (String) - e-mail address
session-already-title = You are signed in
session-already-text = As { $account }.
session-already-guest = As a guest with one order. Sign in to have all of them here.
session-go-home = Go to my orders

# While the customer is in the browser.
session-wait-title = Continue in your browser
session-wait-text = Sign in on the page of { $store }, then come back. This page goes on by itself.
session-wait-not-open = No page opened?
session-wait-copy-hint = Copy this address into a browser on this computer:
session-wait-copy = Copy the address
session-wait-copied = The address was copied
session-wait-open = Open the page again
session-wait-cancel = Stop signing in
# Short message when it worked.
session-signed-in = You are signed in. Your orders are being loaded.
session-failed-title = Signing in did not work
session-failed-text = The page may have been closed, or it waited too long. Please try again.

# Looking up one order without an account.
session-find-title = Look up an order
session-find-text = The number is in the confirmation that came by e-mail.
# Looking up an order takes the place of what is there now.
# Variables:
#   $account (String) - e-mail address of who is signed in
session-find-replaces-account = You are signed in as { $account }. Looking up an order signs you out here: this computer then keeps that one order, until you sign in again.
session-find-replaces-guest = It takes the place of the order you looked up before.
session-find-email = E-mail address
session-find-email-hint = The one you ordered with
session-find-email-missing = Please enter the e-mail address you ordered with.
session-find-email-wrong = This does not look like an e-mail address. It should look like name@example.com.
session-find-number = Order number
session-find-number-missing = Please enter the order number.
session-find-send = Look up
session-find-back = Back
session-find-failed-title = No order was found
session-find-failed-text = Please check both the e-mail address and the number. A confirmation by e-mail can take a few minutes after ordering.
session-find-wait-title = Too many attempts
# Variables:
#   $seconds (Number) - seconds to wait
session-find-wait-text =
    { $seconds ->
        [one] For your safety, please wait { $seconds } second.
       *[other] For your safety, please wait { $seconds } seconds.
    }
# Variables:
#   $minutes (Number) - minutes to wait
session-find-wait-minutes =
    { $minutes ->
        [one] For your safety, please wait { $minutes } minute.
       *[other] For your safety, please wait { $minutes } minutes.
    }
session-find-wait-over = You can try again now.
session-found = Your order was found.

# Above every screen when the store does not accept the sign-in any more.
session-expired-title = Please sign in again
# Variables:
#   $store (String) - the store's name
session-expired-text = { $store } asks you to confirm that it is you. Until then you see your orders as they were.
session-expired-sign-in = Sign in again
