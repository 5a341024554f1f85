"""Python, event loops, forks and addresses; nothing here knows Trakt."""
