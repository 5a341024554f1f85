"""A queue for writes, which threads or tasks share."""

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
