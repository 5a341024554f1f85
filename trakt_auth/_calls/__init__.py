"""From a call of the API to its value."""

import trakt_auth._generated  # noqa: F401 - first of all: is it ours?
