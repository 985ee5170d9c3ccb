"""What people read: the month's files and the pages of the UI, made from frames."""
