"""Where people are sent. By itself, so that `trakt-auth --help` need not import the layer."""

APPLICATIONS_URL = "https://developer.trakt.tv/apps"
"""Where a person registers an application and finds its client id and secret."""
