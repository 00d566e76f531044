# Everything by keyboard: the box that finds and does things, and the list of shortcuts.

# The name of a box that opens with Ctrl+K over every screen: it finds orders and help, and does what the app can do.
palette-title = Find or do something
# Stands in the empty box: what can be typed there.
palette-placeholder = Order, question or action
# The name of the list below the box; only heard by screen readers.
palette-results = Suggestions and results
# Headings in that list.
palette-recent = Recently opened
palette-here = On this page
palette-go = Go to
palette-actions = Actions
# The last entry: leads to the page with everything that was found.
# Variables:
#   $text (String) - what was typed
palette-search = Search for “{ $text }”
# Writes to the store about something that is no order.
# Variables:
#   $store (String) - the store's name
palette-request = New request to { $store }
# Of the help page that is shown.
palette-bookmark-remove = Remove the bookmark
# Three actions.
palette-text-larger = Larger text
palette-text-smaller = Smaller text
palette-text-usual = Usual text size
# Below the list, after a drawing of the Esc key: "Esc to close", as in search-keys-open.
palette-close = to close

## The list of keyboard shortcuts

keys-title = Keyboard shortcuts
keys-lists = In lists and dialogs
# To the screen before, and on again.
keys-back = Back
keys-forward = Forward
# What keys do in a list, and in a row of filters.
keys-list-move = Next or previous entry
keys-list-ends = First or last entry
keys-list-open = Open the entry
keys-filters = Next or previous filter
keys-close = Close the dialog, or clear the search
keys-send = Send what you wrote
# A switch.
# Variables:
#   $keys (String) - keys that work without Ctrl or Alt, for instance "/ ?"
keys-single = Single keys: { $keys }
keys-single-hint = Switch them off if you speak to your computer, or press keys by accident.
# What is printed on the keys of the keyboards of this language.
key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-escape = Esc
key-home = Home
key-end = End

## Elsewhere

# Over the window while a text is dragged into it: what is dropped is looked for.
drop-search = Drop it here to search for it
# Both can be undone for a while.
# Variables:
#   $name (String) - a file's name
form-file-removed = { $name } was removed.
# Something that could not be sent.
sending-discarded = It was discarded and will not be sent.
