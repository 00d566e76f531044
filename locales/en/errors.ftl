# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = This is not on this computer. It may have been removed, or has not arrived yet.
error-offline = This needs a connection, and there is none at the moment. Everything that is stored stays readable.
error-store-trouble = The store does not answer properly at the moment. The app keeps trying.
error-sign-in-failed = Signing in did not work. Please try again.
error-look-up-failed = No order was found with this e-mail address and number. Please check both.
error-too-many-attempts = There were too many attempts. Please wait a few minutes before the next one.
error-link-refused = This link cannot be opened safely, so it stays closed.
error-no-pack = This file holds no help pages for this app, or only a part of them. Nothing was changed.

## What a form says when it cannot be sent; the words in it are kept every time

error-form-empty = Please write a few words, or add a photo.
error-text-too-long = This text is too long to be sent. Please shorten it.
error-no-lines = Please choose at least one item.
error-line-not-eligible = One of the items, or so many of them, cannot be chosen any more. Please look at the list again.
error-address-incomplete = A part of the address is missing.
error-too-many-attachments = No more files can be added. This one was left out.
error-topic-closed = This is not possible for the order any more. What you wrote is kept.
# It was about to be changed or thrown away, and is being sent at this moment.
error-on-its-way = This is being sent already, so it can no longer be changed.

## Why one file is not added to a message

error-file-empty = This file is empty.
# Variables:
#   $size (String) - for instance "50 MB"
error-file-too-large = This file is too large. A file can have at most { $size }.
error-file-type = Only pictures (JPEG, PNG, WebP, HEIC) and PDF files can be sent.
error-file-damaged = This file cannot be opened. It may be damaged.
error-file-pixels = This picture has too many pixels. A smaller copy of it will do.

## Anything else

error-internal = Something went wrong in the app. Please try again.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = This could not be shown
