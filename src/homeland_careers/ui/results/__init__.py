"""What a search found: filters at the left, results at the right."""
