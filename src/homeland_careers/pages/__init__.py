"""Pages: one document per address, and its forms as HTML, Markdown and plain text."""
