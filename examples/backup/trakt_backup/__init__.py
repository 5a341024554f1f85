"""Writes everything that a person has at Trakt to files, and brings it back."""
