"""The window: one folder for each part of it; parts do not know each other."""
