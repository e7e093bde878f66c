"""Values and rules of the program: plain Python, no window, no database."""
