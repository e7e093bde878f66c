"""Everything the reader can do, in menus, under keys and on one page."""
