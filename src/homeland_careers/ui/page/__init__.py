"""The detail pane: one document drawn as native widgets and running text."""
