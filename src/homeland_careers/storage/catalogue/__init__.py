"""The catalogue: one read-only file, written whole and replaced whole. Left empty, so that opening it stays cheap."""
