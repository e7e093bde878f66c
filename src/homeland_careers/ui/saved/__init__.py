"""What the reader saved: the stars everywhere, and the pane that lists them."""
