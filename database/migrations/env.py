"""Run the steps inside the transaction that the program has opened on the personal database.

A new step is a file in `versions`, in the form of `script.py.mako`, and its name at the end of `KNOWN` in
`storage/personal/revisions.py`. A step that changes what a row hash covers works the hashes out anew.
"""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
