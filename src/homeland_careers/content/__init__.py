"""From written sources to a catalogue's draft: read, check, compile."""
