"""What may be written in each kind of file, as pydantic models; every text is checked, nothing is guessed."""
