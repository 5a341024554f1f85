"""How long one request may take: to connect, and in all. Seconds."""

from __future__ import annotations

CONNECT_SECONDS = 10.0
"""To connect. A host that does not answer is given up long before a request is."""

API_SECONDS = 60.0
"""All of a call of the API, unless the caller sets `timeout`."""

TOKEN_SECONDS = 60.0
"""All of an exchange of a code or refresh token."""

CANCEL_CHECK = 0.05
"""Between two looks whether a request was given up: no wait ends by a socket or an event."""
