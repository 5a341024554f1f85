"""A queue for writes, which threads or tasks share."""
