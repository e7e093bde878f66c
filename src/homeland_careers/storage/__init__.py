"""The two databases and the few files of the program: SQL is in here and nowhere else."""
