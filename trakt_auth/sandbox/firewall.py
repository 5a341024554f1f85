"""What stands before Trakt: a firewall that wants to know which program calls."""

from __future__ import annotations

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
