"""Keeps a media server and Trakt in step: what was watched, ratings, and what is owned."""
