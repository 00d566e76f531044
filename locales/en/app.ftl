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
nav-help = Help
nav-settings = Settings

# The one search box over orders and help articles.
search-label = Search orders and help
search-placeholder = Search orders and help
search-clear = Clear the search

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
