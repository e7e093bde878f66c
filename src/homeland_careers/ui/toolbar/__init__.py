"""The bar at the top: where to go, what to look for, what to do with the page."""
