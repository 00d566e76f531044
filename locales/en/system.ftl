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
system-already-open-text = Please look for its other window. Two at once would get in each other's way.

# First start only: the app asks the system's keychain (password store) to keep its key, and the keychain does not answer yet.
system-keychain-slow-title = Waiting for your keychain
system-keychain-slow-text = { $app } encrypts what it stores and would like to keep the key in your system's keychain. If you are asked for a password, please enter it. Without a keychain, the key is kept in a file that only you can read.

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
