"""The sandbox: a local Trakt for tests and for trying things out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Self

from trakt_auth.sandbox.answers import Answer, Script
from trakt_auth.sandbox.application import application
from trakt_auth.sandbox.clock import Clock
from trakt_auth.sandbox.devices import DeviceLogin, Stage
from trakt_auth.sandbox.records import Records, RequestRecord
from trakt_auth.sandbox.server import HOST, Server
from trakt_auth.sandbox.settings import OUT_OF_BAND, Settings
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.tokens import TokenBody

if TYPE_CHECKING:
    from trakt_auth.app import App

WEEK = 7 * 24 * 60 * 60


class Sandbox:
    """A local Trakt to log in against, as strict as the real one.

    ``with Sandbox() as sandbox:`` serves it on 127.0.0.1 from a background thread. It may be used
    from any thread, and where an event loop runs.

    It holds every call of the API to the contract, and answers by examples: what a call changes at
    Trakt, it does not change here. Lists that come in pages have 7 items, at most 5 on a page.

    Args:
        port: The port to listen on; 0 for a free one.
        interval: Seconds between two polls of one device code (Trakt: 5 or 6).
        expires_in: Seconds a device code lives.
        token_expires_in: Seconds an access token lives.
        client_id: The client id of the one registered application.
        client_secret: Its secret, which requests may leave out but not get wrong.
        app_name: Its name, for the pages.
        username: The name of the one person, who is always signed in.
        redirect_uris: The redirect URIs registered for the application, at least one.
        clock: Where the sandbox takes its time from, in unix seconds.

    Raises:
        ValueError: A number is below 1 or not whole, the port is none, or there is no redirect URI.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        interval: int = 1,
        expires_in: int = 600,
        token_expires_in: int = WEEK,
        client_id: str = "sandbox-client-id",
        client_secret: str = "sandbox-client-secret",  # noqa: S107 - opens nothing but a sandbox
        app_name: str = "Demo app",
        username: str = "robin",
        redirect_uris: Iterable[str] = (OUT_OF_BAND,),
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._settings = Settings(
            client_id=client_id,
            client_secret=client_secret,
            app_name=app_name,
            username=username,
            redirect_uris=tuple(redirect_uris),
            interval=interval,
            expires_in=expires_in,
            token_expires_in=token_expires_in,
        )
        self._clock = Clock(clock)
        self._state = State.new(self._settings, self._clock)
        self._script = Script()
        self._records = Records()
        self._server = Server(application(self._state, self._script, self._records), port)

    def start(self) -> None:
        """Serve. After a `stop`, the same address and state come back.

        Raises:
            OSError: The port is taken, or not allowed.
            RuntimeError: The sandbox runs already.
        """
        self._server.start()

    def stop(self) -> None:
        """Close every connection and refuse new ones; what is under way is dropped."""
        self._server.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The address, such as ``http://127.0.0.1:49152``.

        Raises:
            RuntimeError: The sandbox was never started, and its port is still to be chosen.
        """
        if self._server.port == 0:
            raise RuntimeError("the sandbox has no address yet; start it, best by `with Sandbox()`")
        return f"http://{HOST}:{self._server.port}"

    @property
    def app(self) -> App:
        """The registered application, with every host set to the sandbox."""
        from trakt_auth.app import App  # here, so that the sandbox alone does not need it

        return App(
            client_id=self._settings.client_id,
            client_secret=self._settings.client_secret,
            redirect_uri=self._settings.redirect_uris[0],
            api_url=self.url,
            auth_url=self.url,
        )

    @property
    def env(self) -> dict[str, str]:
        """The environment variables that point a program at the sandbox (see `App.from_env`)."""
        return {
            "TRAKT_CLIENT_ID": self._settings.client_id,
            "TRAKT_CLIENT_SECRET": self._settings.client_secret,
            "TRAKT_API_URL": self.url,
            "TRAKT_AUTH_URL": self.url,
        }

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests so far, in the order in which they were answered."""
        return self._records.all()

    def script(self, route: str, answers: Iterable[Answer | None]) -> None:
        """Say how the next requests of a route are answered, after any scripted before.

        Args:
            route: A method and a path, such as ``"POST /oauth/device/token"``, existing or not; or
                an operation by its path in the contract, such as ``"GET /movies/{id}"``.
            answers: One for each request; None is the real answer, as is everything after the last.

        Raises:
            ValueError: `route` is not a method and a path.
        """
        self._script.extend(route, answers)

    def approve(self, user_code: str | None = None) -> None:
        """Approve a device login, as the person would: the newest, or that of a code.

        Raises:
            LookupError: There is no such login.
            ValueError: It is decided, used or expired.
        """
        self._decide(user_code, approve=True)

    def deny(self, user_code: str | None = None) -> None:
        """Deny a device login. Takes and raises what `approve` does."""
        self._decide(user_code, approve=False)

    def expire(self, user_code: str | None = None) -> None:
        """Let the codes of a login expire now: the newest, or that of a code.

        Raises:
            LookupError: There is no such login.
        """
        self._state.devices.expire(self._login(user_code))

    def issue_token(self) -> TokenBody:
        """Sign the person in and return the token as Trakt would answer it."""
        return self._state.tokens.issue()

    def expire_access_tokens(self) -> None:
        """Let every access token expire now; the refresh tokens live on."""
        self._state.tokens.expire_access_tokens()

    def revoke_all(self) -> None:
        """End every session, as if the person had signed every device out."""
        self._state.tokens.revoke_all()

    @property
    def on_login(self) -> Callable[[str], object] | None:
        """Called with the user code of each device login that starts; None to wait for a person.

        ``sandbox.on_login = sandbox.approve`` lets a program that logs in by itself succeed, and
        `deny` and `expire` let it fail. It is called on the sandbox's thread.
        """
        return self._state.devices.on_issue

    @on_login.setter
    def on_login(self, answer: Callable[[str], object] | None) -> None:
        self._state.devices.on_issue = answer

    def clock(self) -> float:
        """The sandbox's time, in unix seconds: real time, and what `advance` has added.

        With it, nobody waits: ``DeviceFlow(app, clock=sandbox.clock, sleep=sandbox.advance)``.
        """
        return self._clock.now()

    def advance(self, seconds: float) -> None:
        """Move the sandbox's time forward.

        Raises:
            ValueError: `seconds` is negative.
        """
        self._clock.advance(seconds)

    async def advance_async(self, seconds: float) -> None:
        """`advance`, as a sleep for `AsyncDeviceFlow`; other tasks have their turn meanwhile."""
        from anyio.lowlevel import checkpoint  # here, since blocking programs do not need it

        self.advance(seconds)
        await checkpoint()

    def _decide(self, user_code: str | None, *, approve: bool) -> None:
        stage = self._state.devices.decide(self._login(user_code), approve=approve)
        if stage is not Stage.PENDING:
            raise ValueError(f"this login is {stage.value}; start a new one")

    def _login(self, user_code: str | None) -> DeviceLogin:
        devices = self._state.devices
        login = devices.newest() if user_code is None else devices.typed(user_code)
        if login is None:
            what = "no device login was started" if user_code is None else "no login has this code"
            raise LookupError(f"{what}; start one with POST /oauth/device/code")
        return login


def serve(
    port: int = 0,
    *,
    interval: int = 5,
    expires_in: int = 600,
    token_expires_in: int = WEEK,
    on_ready: Callable[[Sandbox], object],
) -> None:
    """Run a sandbox in the foreground until interrupted (Ctrl-C), and then return.

    Args:
        port: The port to listen on; 0 for a free one.
        interval: Seconds between two polls of one device code.
        expires_in: Seconds a device code lives.
        token_expires_in: Seconds an access token lives.
        on_ready: Called once it can be reached, to say where: see `Sandbox.url` and `Sandbox.env`.

    Raises:
        OSError: The port is taken, or not allowed.
        ValueError: A number is below 1.
    """
    sandbox = Sandbox(
        port, interval=interval, expires_in=expires_in, token_expires_in=token_expires_in
    )
    with sandbox:
        try:
            on_ready(sandbox)
            threading.Event().wait()
        except KeyboardInterrupt:
            return
