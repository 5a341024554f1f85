"""The sandbox in the place of Trakt: a door of TLS, and an environment that leads to it."""
