"""What is the reader's own: bookmarks, notes and history, in one database per profile."""
