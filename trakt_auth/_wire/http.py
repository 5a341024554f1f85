"""The HTTP library of this package. To change to another one, start here."""

from __future__ import annotations

import re
import ssl

import httpx as httpx

from trakt_auth._ground.secrets import related

# Raised if there is no complete response. InvalidURL: a redirect leads to no address.
FAILURES = (httpx.RequestError, httpx.InvalidURL)

NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # it would not connect us
)
"""Those of them after which nothing can have reached Trakt.

InvalidURL is not among them: it comes from a redirect, so Trakt has answered.
"""


def certificate_problem(error: BaseException) -> str | None:
    """The fault in the server's certificate, if that is why sending failed; None if it is not."""
    for one in related(error):
        if isinstance(one, ssl.SSLCertVerificationError):
            said = re.sub(r"[^ -~]", "", str(one.verify_message))[:200]
            return said.rstrip(".") or "its certificate is not valid"
    return None
