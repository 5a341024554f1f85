"""The HTTP library of this package. To change to another one, start here."""

from __future__ import annotations

import httpx as httpx

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
