"""The list under the search field: from a few letters to a page."""
