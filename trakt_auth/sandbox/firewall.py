"""What stands before Trakt: who calls, and by which name of this machine."""

from __future__ import annotations

import re
from ipaddress import ip_address

from starlette.datastructures import Headers
from starlette.responses import HTMLResponse
from starlette.types import ASGIApp, Receive, Scope, Send

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head><title>Access denied</title></head>
<body>
<h1>Access denied</h1>
<p>Error code: 1010. This site does not talk to programs without a name: send a User-Agent.</p>
</body>
</html>
"""


_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[0-9a-z.-]+)(?::[0-9]+)?", re.IGNORECASE)

STRANGE_NAME = (
    "This sandbox answers on its own machine alone, to 127.0.0.1 and localhost, and this request "
    "was sent to another name. Use the address that the sandbox prints.\n"
)


def is_for_this_machine(scope: Scope) -> bool:
    """Whether a request names this machine as its host, or Trakt by the door of TLS.

    Any website may let a name of its own lead to 127.0.0.1, and then read what its pages get from
    there (DNS rebinding); what it cannot do is to send another name than its own. The port is not
    looked at: people forward them.
    """
    hosts = Headers(scope=scope).getlist("host")
    found = _HOST.fullmatch(hosts[0]) if len(hosts) == 1 else None
    if found is None:
        return False
    name = found[1].lower()
    if scope["scheme"] == "https" and is_trakts(name):
        return True  # whose certificate no other site has
    try:
        return name == "localhost" or ip_address(name.strip("[]")).is_loopback
    except ValueError:
        return False


def is_trakts(name: str) -> bool:
    """Whether a name of a host, in small letters, is one of Trakt's."""
    return name == "trakt.tv" or name.endswith(".trakt.tv")


class Gate:
    """ASGI: turns away requests without a User-Agent, with 403 and HTML.

    Trakt lets in the names that HTTP libraries give themselves; every refusal that is known was of
    a missing or empty one (trakt/trakt-api#670).
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if Headers(scope=scope).get("user-agent", "").strip():
            await self._app(scope, receive, send)
        else:
            await HTMLResponse(_PAGE, 403)(scope, receive, send)
