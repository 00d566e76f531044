# Words of the app as a whole.
