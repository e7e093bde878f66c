"""Search: the index within the catalogue's file, and the questions put to it."""
