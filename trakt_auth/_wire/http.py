"""The HTTP library of this package. To change to another one, start here."""

from __future__ import annotations

import httpx as httpx

# What sending raises where there is no whole answer; for some redirects to no address, InvalidURL.
FAILURES = (httpx.RequestError, httpx.InvalidURL)

NOTHING_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,  # it would not connect us
)
"""Those of them after which nothing can have reached Trakt.

An address that cannot be used is no such one: a redirect names it, and that answers a request.
"""
