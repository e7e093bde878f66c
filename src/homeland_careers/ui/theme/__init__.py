"""How the window looks: colours, sizes, fonts, icons."""
