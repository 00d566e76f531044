# Words of the help centre and of the search over orders and help.
# Article titles and texts come from the store; only what surrounds them is here.

help-title = Help
# Variables:
#   $store (String) - the store's name
help-lead = Answers from { $store }, also without a connection.
help-search-label = Search the help pages
help-search-placeholder = What would you like to know?
# Heading over the pages that fit what was typed.
help-found-title = Help pages
# Variables:
#   $text (String) - what was typed
help-found-nothing = No help page fits “{ $text }”. A shorter or a simpler word often helps.
# A link to the search over everything, with the same words.
help-search-everything = Search orders too

# What the reader marked and read, on the front page of the help.
# Heading over the pages the reader marked.
help-bookmarks = Bookmarks
# A button: writes the bookmarks into a file that a browser can import.
help-bookmarks-save = Save as a file
help-bookmarks-hint = They stay on this computer, also when you sign out.
# Variables:
#   $count (String) - how many bookmarks there are
help-bookmarks-all = Show all ({ $count })
# Variables:
#   $title (String) - the title of the page
help-bookmark-remove = Remove the bookmark “{ $title }”
help-bookmark-removed = The bookmark was removed.
# Below a bookmark whose page cannot be shown now.
help-bookmark-gone = Not on this computer at the moment
# Heading over the pages that were read last.
help-recent = Recently read
# A button beside it: forgets which pages were read.
help-recent-clear = Clear
help-recent-cleared = The list of what you read was emptied.
# Heading over the topics, heard by screen readers.
help-topics = Topics

# Under a topic's title and on its page.
# Variables:
#   $count (Number) - how many articles the topic has
help-article-count =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
# A link below the first few articles of a topic. Followed by the number of articles only where more are hidden.
# Variables:
#   $count (Number) - how many articles the topic has, always more than four
help-all-articles =
    { $count ->
        [one] All { $count } article
       *[other] All { $count } articles
    }
# Heading beside a topic, over the links to the others.
help-other-topics = Other topics
help-topic-missing = There is no such topic
help-topic-empty = This topic has no articles at the moment.

# Nothing is here yet because the first copy is still being made.
help-arriving-title = The help pages are being copied
help-arriving-text = They are copied to this computer once, and can then be read without a connection.
# Beside the bar that shows how far the copy is.
# Variables:
#   $language (String) - name of the language, for instance "German"
help-arriving-language = Help in { $language }
# Variables:
#   $done (Number) - articles that have arrived
#   $total (Number) - articles there are
help-arriving-progress = { $done } of { $total }
help-offline-title = The help pages are not on this computer yet
help-offline-text = There is no connection at the moment. They are copied automatically as soon as there is one.
help-empty-title = There are no help pages yet
# Variables:
#   $store (String) - the store's name
help-empty-text = { $store } has not published any.

# The way from the help centre's front page to an article; the name of that navigation, heard by screen readers.
help-breadcrumbs = You are here
# Variables:
#   $date (String) - a date, for instance "October 12"
help-updated = Last updated { $date }
# Before links to the same article in other languages, each written in its own language.
help-also-in = Also in
# The article is missing in the reader's language.
# Variables:
#   $wanted (String) - name of the language that was asked for
#   $shown (String) - name of the language it is shown in
help-fallback-title = Not available in { $wanted } yet
help-fallback-text = This page is shown in { $shown } until it has been translated.
# The reader chose to read it in another language.
help-chosen-title = You are reading this in { $shown }
# A link back to the reader's own language.
# Variables:
#   $language (String) - name of the reader's language
help-read-in = Read in { $language }
# Before links to the same article in other languages, inside the banner.
help-read-instead = It can also be read in:
help-contents = On this page
help-back-to-top = Back to top
help-print = Print
# The title of a picture that can be opened larger.
help-picture-larger = Show larger
help-picture-title = Picture
# Heard by screen readers for a table that can be scrolled sideways.
help-table = Table
help-previous = Previous
help-next = Next
# The name of the previous/next navigation; heard by screen readers.
help-neighbours = More in this topic
help-article-missing = This page is not here
help-article-missing-text = It may have been renamed or removed, or it has not arrived on this computer yet.
help-go-home = All help topics
# Printed above an article.
# Variables:
#   $store (String) - the store's name
help-printed-from = From the help pages of { $store }

# Reading: what can be done with a page, and what is said about it.
# What can be done with a page: the name of its row of buttons, heard by screen readers.
help-tools = This page
# A switch beside a star: the page is among the bookmarks, or not.
help-bookmark = Bookmark
# A switch: shows the same page in a second language beside this one.
# Variables:
#   $language (String) - name of that language
help-compare = Compare with { $language }
# A button, and the name of the bar that it opens: finds words on the page that is shown.
help-find = Find on this page
# In that bar: which of the places found is shown.
# Variables:
#   $index (Number) - its number
#   $count (Number) - how many there are
help-find-count = { $index } of { $count }
help-find-none = Not found
# Arrows in that bar.
help-find-previous = Previous match
help-find-next = Next match
# A button: copies an address that opens the app at this page.
help-copy-link = Copy link
# Variables:
#   $heading (String) - a heading of the page
help-copy-link-to = Copy a link to “{ $heading }”
help-link-copied = The link was copied.
# Nobody has changed the page for long.
help-outdated-title = This page may be outdated
help-outdated-text = It has not been changed for more than two years.
# The page was changed in the store's main language, and not in this one yet.
# Variables:
#   $language (String) - name of the store's main language
help-behind-title = There is a newer version in { $language }
# Variables:
#   $date (String) - a date, for instance "October 12"
help-behind-text = It was changed on { $date }. This translation may not say everything yet.
# A button below it.
help-read-newer = Read the newer version
# A button at the top of a page that was read in part. Beside it stands the heading that was reached.
help-resume = Continue where you stopped
# Heading over links to other pages about the same.
help-related = Related pages
# The two sizes of a picture that was opened, as buttons.
help-picture-fit = Fit to window
help-picture-full = Actual size

# At the end of an article: whether it helped.
vote-question = Was this page helpful?
vote-yes = Yes
vote-no = No
vote-thanks-yes = Good to hear. Thank you for telling us.
# After a no. Each reason is one of a few to choose from.
vote-why = What was wrong with it?
vote-reason-unclear = Hard to understand
vote-reason-incomplete = Something is missing
vote-reason-outdated = Not right any more
vote-reason-not-my-question = Does not answer my question
# The text is clear, but the reader does not like what the store does.
vote-reason-dislike-policy = I understand it, but do not like it
vote-text = What would have helped?
vote-send = Send
vote-thanks-no = Thank you. We use this to make the page better.
# A button: says something else about the page.
vote-change = Change
# Before a button that leads to people.
vote-contact = Still looking for an answer?
vote-contact-ask = Ask us

# The block at the end of every help page.
help-more-title = Still need help?
# Heading over the order that a reader of the page may have in mind.
help-likely-title = Is it about this order?
help-likely-open = Open the order
help-more-order-title = Ask about an order
help-more-order-text = Open the order. Its page shows what can be done now, and whom to ask.
help-more-order-link = My orders
# The list of everything the customer asked, with the answers.
help-more-record-title = Asked already?
help-more-record-text = What you asked, and every answer, is under your requests.
help-more-record-link = My requests
help-more-find-title = Cannot find an order?
help-more-find-text = Look it up with its number and the e-mail address you ordered with.
help-more-find-link = Look up an order
help-more-contact-title = Write to us
# Variables:
#   $hours (Number) - within how many hours an answer usually comes
help-more-contact-answer =
    { $hours ->
        [one] We usually answer within { $hours } hour.
       *[other] We usually answer within { $hours } hours.
    }
help-more-contact-text = We read every message.
# A link to a form for a question about no order in particular.
help-more-contact-link = Ask a question
# One line of the hours in which people answer.
# Variables:
#   $days (String) - days, for instance "Mon–Fri"
#   $open (String) - a time, for instance "9:00 AM"
#   $close (String) - a time
help-hours = { $days }, { $open } to { $close }

# The search over orders and help. Its box says "Search orders and help" (app.ftl).
search-title = Search
# Variables:
#   $text (String) - what was typed
search-title-for = Results for “{ $text }”
# Spoken after every search, and shown beside the title.
# Variables:
#   $count (Number) - how many orders and articles were found
search-count =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
# What was probably typed wrong, spelled right; the words are a link that searches for them.
# Variables:
#   $text (String) - the words as they would be found
search-meant = Did you mean “{ $text }”?
search-orders = Orders
search-articles = Help
# Heading over articles that only exist in another language.
search-foreign = Help in other languages
# A link from the first few orders found to the whole list.
search-all-orders = Show them all in the list
# How to use the keyboard; the keys stand beside each line.
search-keys-move = to move
search-keys-open = to open
search-keys-focus = to search
# Before anything was typed.
search-empty-title = What are you looking for?
search-empty-text = Type a few letters. Results come as you type, also without a connection.
search-try-number = An order number, or part of it
search-try-product = Something you bought
search-try-parcel = A tracking number or a carrier
search-try-question = A question, such as “when will it arrive”
# Variables:
#   $text (String) - what was typed
search-nothing-title = Nothing found for “{ $text }”
search-nothing-words = Try fewer or simpler words, or only their beginning.
# A button: opens the form for a question, with what was typed in it.
search-ask = Ask the store about this
# Nobody is signed in, so no orders can be found.
search-nothing-signed-out = Your orders are not on this computer. Sign in or look one up to find them here.
search-nothing-offline = There is no connection. Only what is stored on this computer can be found.
search-go-help = Browse the help
search-go-orders = All orders
search-go-look-up = Look up an order
search-go-sign-in = Sign in
