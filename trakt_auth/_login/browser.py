"""Sign in with a browser on this machine: Trakt redirects it to 127.0.0.1 (RFC 8252).

For programs on the person's own machine. Elsewhere use `DeviceFlow`, which needs no browser on
this machine, and no port.
"""

from __future__ import annotations

import selectors
import socket
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Self

from attrs import define, field

from trakt_auth import errors
from trakt_auth._ground.checks import an_event
from trakt_auth._ground.secrets import sealed
from trakt_auth._login.redirect_page import HOST, Conversation, Landing, Redirect
from trakt_auth._wire.http import httpx
from trakt_auth._wire.timeouts import CANCEL_CHECK
from trakt_auth.app import OUT_OF_BAND, App, an_app
from trakt_auth.oauth import AuthorizationRequest, aexchange, authorize_url, exchange
from trakt_auth.token import Token

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

SIGN_IN_SECONDS = 300.0
"""How long a person has to sign in."""

# Browsers open some connections ahead and send nothing by them.
_CONNECTIONS = 32


class _BrowserFlows:
    """The part of the two flows that neither waits nor sends."""

    def __init__(self, app: App) -> None:
        self._app = an_app(app)
        by_hand = app.redirect_uri == OUT_OF_BAND
        self._redirect = None if by_hand else Redirect.of(app.redirect_uri)
        self._listener: socket.socket | None = None
        self._page: TemporaryDirectory[str] | None = None

    def start(
        self, *, signup: bool = False, prompt: Literal["login"] | None = None
    ) -> AuthorizationRequest:
        """Listen on 127.0.0.1, and make the link to open in a browser on this machine.

        With the redirect URI for applications that cannot receive one, which is that of an `App`
        that names none, it does not listen, and any browser will do: see `redeem`.

        A flow has one login at a time: a second start ends the first.

        Args:
            signup: As for `trakt_auth.oauth.authorize_url`.
            prompt: As for `trakt_auth.oauth.authorize_url`.

        Raises:
            ConfigurationError: Another program uses the port.
        """
        request = authorize_url(self._app, signup=signup, prompt=prompt)
        self._stop()
        if self._redirect is None:
            return request
        try:
            self._listener = socket.create_server((HOST, self._redirect.port), backlog=16)
        except OSError as error:
            raise errors.ConfigurationError(
                f"Nothing can listen on {HOST}:{self._redirect.port} ({error.strerror}). End the "
                "program that has the port, or register another redirect URI."
            ) from None
        return request

    @sealed
    def open(self, request: AuthorizationRequest) -> None:
        """Open the link of `request` in the browser of this machine, and do not wait for that.

        Every user of a machine can see the arguments of its programs, and who knows the link could
        approve it as somebody else. So the browser is given a private file that leads to the link.
        It is removed when the wait ends. On Windows the browser is given the link itself: other
        users do not see arguments there.

        It may fail without an error: there is no browser, or one that may not read the file. Show
        the person the link, too.

        Args:
            request: What `start` returned.
        """
        from trakt_auth._login.private_page import opened  # 10 ms, and a program may not call this

        self._remove_page()
        self._page = opened(request.url)

    def _remove_page(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.cleanup()

    def _stop(self) -> None:
        self._remove_page()
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()

    def _taken(self) -> socket.socket:
        """The listener, which the wait closes: each start is waited for once."""
        if self._redirect is None:
            raise RuntimeError("no browser comes back: the person gets a code, for redeem()")
        listener, self._listener = self._listener, None
        if listener is None:
            raise RuntimeError("start() comes before wait(), each time")
        return listener

    def _code(
        self,
        listener: socket.socket,
        request: AuthorizationRequest,
        timeout: float,
        cancel: threading.Event | None,
    ) -> str:
        """Wait for the code. Raises what `BrowserFlow.wait` does."""
        assert self._redirect is not None  # noqa: S101 - where there is none, nobody listens
        landing = Landing(self._redirect, request.state)
        try:
            query = _RedirectServer(listener, landing).wait(time.monotonic() + timeout, cancel)
        finally:
            self._remove_page()
        try:
            return request.code_from(query)
        except errors.OAuthError as error:
            refused = error
        if refused.error == "access_denied":
            raise errors.AccessDenied("The sign-in was denied in the browser.")
        raise refused


class BrowserFlow(_BrowserFlows):
    """Logins with a browser on this machine, blocking.

    ::

        with BrowserFlow(App.from_env()) as flow:
            request = flow.start()
            print(f"Approve it in the browser, or open this link yourself: {request.url}")
            flow.open(request)
            token = flow.wait(request)

    It listens on 127.0.0.1 only, and waits for the redirect with the state of the request. Any
    other request gets an error page, and the wait goes on.

    Without such a redirect URI, Trakt shows the person a code to copy into the program::

        token = flow.redeem(request, input("Code: "))

    Args:
        app: The application. Its `redirect_uri` must be ``http://127.0.0.1:PORT/PATH`` or
            ``urn:ietf:wg:oauth:2.0:oob``, and must be registered at Trakt.
        http_client: Your own client to send with; it is not closed.

    Raises:
        ConfigurationError: `app` is no `App`, or its redirect URI has another form.
    """

    def __init__(self, app: App, *, http_client: httpx.Client | None = None) -> None:
        super().__init__(app)
        self._exchange = partial(exchange, app, http_client=http_client)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening."""
        self._stop()

    @sealed
    def wait(
        self,
        request: AuthorizationRequest,
        *,
        timeout: float = SIGN_IN_SECONDS,
        cancel: threading.Event | None = None,
    ) -> Token:
        """Wait until the browser comes back, and return the token.

        Args:
            request: What `start` returned.
            timeout: Seconds to wait for the person.
            cancel: Set it, from any thread, to stop the wait.

        Raises:
            AccessDenied: The person refused.
            CodeExpired: Nobody came back in time.
            LoginCancelled: `cancel` was set.
            OAuthError: Trakt refused. All that `trakt_auth.oauth.exchange` raises is raised, too.
            RuntimeError: `start` was not called before.
        """
        an_event(cancel)
        code = self._code(self._taken(), request, timeout, cancel)
        return self._exchange(code, code_verifier=request.code_verifier)

    @sealed
    def redeem(self, request: AuthorizationRequest, code: str) -> Token:
        """Exchange the code that Trakt showed to the person, and return the token.

        Args:
            request: What `start` returned.
            code: What the person has copied; blanks around it do not count. It works once.

        Raises:
            OAuthError: Trakt refused: `InvalidGrant` for a code that is wrong, used or too old. All
                that `trakt_auth.oauth.exchange` raises is raised, too.
            ValueError: It is empty, or has blanks in it.
        """
        self._remove_page()
        return self._exchange(_pasted(code), code_verifier=request.code_verifier)


class AsyncBrowserFlow(_BrowserFlows):
    """`BrowserFlow` on asyncio or trio. Cancelling the task or scope ends a wait."""

    def __init__(self, app: App, *, http_client: httpx.AsyncClient | None = None) -> None:
        super().__init__(app)
        self._exchange = partial(aexchange, app, http_client=http_client)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Stop listening."""
        self._stop()

    @sealed
    async def wait(
        self,
        request: AuthorizationRequest,
        *,
        timeout: float = SIGN_IN_SECONDS,  # noqa: ASYNC109 - as in the blocking flow
    ) -> Token:
        """Wait until the browser comes back, and return the token.

        Raises what `BrowserFlow.wait` raises, except `LoginCancelled`.
        """
        from anyio.to_thread import run_sync  # here: the blocking flow does not need it

        given_up, listener = threading.Event(), self._taken()
        try:
            code = await run_sync(
                self._code, listener, request, timeout, given_up, abandon_on_cancel=True
            )
        finally:
            given_up.set()
            # Now, and not when the thread next looks: nothing listens any more when this is left.
            listener.close()
        return await self._exchange(code, code_verifier=request.code_verifier)

    @sealed
    async def redeem(self, request: AuthorizationRequest, code: str) -> Token:
        """Do as `BrowserFlow.redeem` does."""
        self._remove_page()
        return await self._exchange(_pasted(code), code_verifier=request.code_verifier)


def _pasted(code: str) -> str:
    if not isinstance(code, str) or len(code.split()) != 1:
        raise ValueError("that is no code: copy the whole of what Trakt shows, and nothing else")
    return code.strip()


@define(eq=False)
class _RedirectServer:
    """Answers the requests to a listener, on many connections at once, until the redirect comes."""

    _listener: socket.socket
    _landing: Landing
    _ready: selectors.BaseSelector = field(init=False, factory=selectors.DefaultSelector)
    _connections: dict[socket.socket, None] = field(init=False, factory=dict)

    def wait(self, deadline: float, cancel: threading.Event | None) -> str:
        """Return the query of the redirect; then listen no more."""
        try:
            self._listener.setblocking(False)
            self._ready.register(self._listener, selectors.EVENT_READ)
            while True:
                for key, _ in self._ready.select(_seconds_to_block(deadline, cancel)):
                    connection: Any = key.fileobj
                    if connection is self._listener:
                        self._accept()
                    # A new connection may have taken its place a moment ago.
                    elif connection in self._connections:
                        query = self._talk(connection, key.data)
                        if query is not None:
                            return query
        finally:
            for connection in [*self._connections]:
                self._end(connection)
            self._ready.close()
            self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):  # it is gone already
            connection, _ = self._listener.accept()
            connection.setblocking(False)
            if len(self._connections) >= _CONNECTIONS:
                self._end(next(iter(self._connections)))
            self._connections[connection] = None
            self._ready.register(connection, selectors.EVENT_READ, Conversation(self._landing))

    def _talk(self, connection: socket.socket, conversation: Conversation) -> str | None:
        try:
            data = connection.recv(4096)
        except BlockingIOError:
            return None
        except OSError:
            data = b""
        answer = conversation.feed(data)
        if answer is None:
            return None
        with suppress(OSError):  # only the page is lost
            connection.sendall(answer.response)  # small enough for any buffer
            connection.shutdown(socket.SHUT_WR)
        self._end(connection)
        return answer.query

    def _end(self, connection: socket.socket) -> None:
        self._ready.unregister(connection)
        del self._connections[connection]
        connection.close()


def _seconds_to_block(deadline: float, cancel: threading.Event | None) -> float:
    left = deadline - time.monotonic()
    if cancel is not None and cancel.is_set():
        raise errors.LoginCancelled("The login was cancelled.")
    if left <= 0:
        raise errors.CodeExpired("The browser did not come back in time. Start a new login.")
    # On Windows, Ctrl-C does not end a `select` either.
    in_turns = cancel is not None or sys.platform == "win32"
    return min(left, CANCEL_CHECK) if in_turns else left
