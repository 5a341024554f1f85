# Generated from openapi.yaml by "make regen". Do not edit.
"""What Trakt keeps for its own applications: all others get 401, and a renewal does not help."""

import re

FIRST_PARTY = re.compile(
    r"GET /users/[^/]+/[^/]+/activities|PUT /users/avatar|PUT /users/set_cover"
)
"""The method and the path of each."""
