"""What was found, what became of it, and how it adds up."""
