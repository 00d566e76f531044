# What the app says outside its window: pages in the browser, notices, the tray.

# Page in the browser after a successful sign-in.
system-signed-in-title = You are signed in
system-signed-in-text = You can close this page and go back to the app.

# Page in the browser when the sign-in did not work.
system-sign-in-failed-title = The sign-in did not work
system-sign-in-failed-text = Please go back to the app and try again.
