"""Tabs, each with a journey of its own through the pages."""
