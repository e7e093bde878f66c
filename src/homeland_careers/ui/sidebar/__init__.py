"""The sidebar: everything there is to open, as one tree."""
