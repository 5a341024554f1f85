"""The page that a browser gets when it comes back: pure, no sockets and no clock.

A port of this machine is open to every program and every web page on it. So only one thing ends
the wait: a GET of the redirect URI, with its very host, that brings the state of this sign-in.
"""

from __future__ import annotations

import re
from contextlib import suppress
from hmac import compare_digest
from html import escape
from urllib.parse import parse_qs

from attrs import define, field, frozen

from trakt_auth._ground.addresses import address
from trakt_auth.errors import ConfigurationError

HOST = "127.0.0.1"

LARGEST_HEAD = 16 * 1024
"""Bytes that the head of a request may have."""

_RESPONSE_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width"><body><h1>{title}</h1><p>{text}</p></body></html>
"""


@frozen(kw_only=True)
class Redirect:
    """A loopback redirect URI: ``http://127.0.0.1:PORT/path``."""

    port: int
    path: str

    @classmethod
    def of(cls, uri: str) -> Redirect:
        """Read one. Raises ConfigurationError if it leads elsewhere, or names no port."""
        found = address(uri)
        if (
            found is None
            or (found.scheme, found.host) != ("http", HOST)
            or found.port is None
            or "?" in found.rest
            or "#" in found.rest
        ):
            raise ConfigurationError(
                "redirect_uri must be of the form http://127.0.0.1:8765/callback to sign in by a "
                "browser on this machine: register one for the application, and set "
                "TRAKT_REDIRECT_URI to it"
            )
        return cls(port=found.port, path=found.rest or "/")


@frozen
class Landed:
    """The response to one request."""

    response: bytes
    query: str | None = field(default=None, repr=False)
    """The query of the redirect, if this is the one of the sign-in."""


@frozen
class Landing:
    """The one page of a sign-in: where the browser comes back to."""

    redirect: Redirect
    state: str = field(repr=False)

    def answer(self, head: bytes) -> Landed:
        """Answer a request by its head."""
        first, *rest = head.split(b"\r\n")
        match = re.fullmatch(rb"([A-Z]+) (/[!-~]*) HTTP/1\.[01]", first)
        if match is None:
            return _refused(400, "Bad Request", "This is no request that a browser sends.")
        lines = (line.partition(b":") for line in rest)
        hosts = [value.strip() for name, _, value in lines if name.lower() == b"host"]
        ours = [f"{HOST}:{self.redirect.port}".encode()]
        if self.redirect.port == 80:  # a browser may leave out the port of http
            ours.append(HOST.encode())
        if len(hosts) != 1 or hosts[0] not in ours:
            # A name of a stranger's that was made to resolve to this machine.
            return _refused(421, "Misdirected Request", "This address belongs to nobody here.")
        path, _, query = match[2].decode().partition("?")
        if path != self.redirect.path:
            return _refused(404, "Not Found", "There is nothing here.")
        if match[1] != b"GET":
            return _refused(405, "Method Not Allowed", "Open this page by a browser.")
        fields: dict[str, list[str]] = {}
        with suppress(ValueError):  # more fields than anybody sends
            fields = parse_qs(query, max_num_fields=50)
        if not compare_digest("&".join(fields.get("state", [])).encode(), self.state.encode()):
            return _refused(
                400, "Bad Request", "This answer belongs to another sign-in. Start a new one."
            )
        title = "Not signed in" if "error" in fields else "Almost done"
        text = "Go back to the program that you came from. You can close this page."
        return Landed(_page(200, "OK", title, text), query)


@define
class Conversation:
    """One connection: bytes in, a response out."""

    landing: Landing
    _got: bytearray = field(factory=bytearray, repr=False)

    def feed(self, data: bytes) -> Landed | None:
        """Take bytes; return the response once the head is complete. No bytes: it is closed."""
        self._got += data
        end = self._got.find(b"\r\n\r\n")
        if end >= 0:
            return self.landing.answer(bytes(self._got[:end]))
        if len(self._got) > LARGEST_HEAD:
            return _refused(431, "Request Header Fields Too Large", "This request is too long.")
        return None if data else Landed(b"")


def _refused(status: int, reason: str, text: str) -> Landed:
    return Landed(_page(status, reason, reason, text))


def _page(status: int, reason: str, title: str, text: str) -> bytes:
    body = _RESPONSE_PAGE.format(title=escape(title), text=escape(text)).encode()
    # The address of the page holds the code, which is used up by now: it goes nowhere all the same.
    head = (
        f"HTTP/1.1 {status} {reason}\r\n"
        "Content-Type: text/html; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Cache-Control: no-store\r\n"
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
        "Referrer-Policy: no-referrer\r\n"
        "X-Content-Type-Options: nosniff\r\n"
        "Connection: close\r\n\r\n"
    )
    return head.encode() + body
