"""A daemon that tells Trakt what the media players of a desktop play."""
