# What went wrong, one sentence or two each: what happened, and what helps.

error-not-found = This is not on this machine. It may have been removed, or not arrived yet.
error-offline = This needs a connection, and there is none at the moment. Everything that is stored stays readable.
error-store-trouble = The store does not answer properly at the moment. We try again by ourselves.
error-sign-in-failed = Signing in did not work. Please try again.
error-look-up-failed = No order was found with this e-mail address and number. Please check both.
error-too-many-attempts = There were too many attempts. Please wait a few minutes before the next one.
error-link-refused = This link cannot be opened safely, so it stays closed.
error-internal = Something went wrong in the app. Please try again.

# The title above one of the sentences, where a part of a screen cannot be shown.
error-title = This could not be shown
