"""The sandbox: a local Trakt for tests and for trying things out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from trakt_auth.sandbox.asgi import application
from trakt_auth.sandbox.clock import Clock
from trakt_auth.sandbox.contract.route import is_route
from trakt_auth.sandbox.faults import Answer, Script
from trakt_auth.sandbox.randomness import Chance
from trakt_auth.sandbox.records import Records, RequestRecord
from trakt_auth.sandbox.server import HOST, Server
from trakt_auth.sandbox.settings import OUT_OF_BAND, Settings
from trakt_auth.sandbox.signing_in import SigningIn
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.world.titles import add_file

if TYPE_CHECKING:
    from trakt_auth.app import App

WEEK = 7 * 24 * 60 * 60


class Sandbox(SigningIn):
    """A local Trakt to log in to.

    ``with Sandbox() as sandbox:`` serves it on 127.0.0.1 from a background thread. Use it from any
    thread, also while an event loop runs.

    It checks every call of the API against the contract, and refuses what Trakt refuses. It keeps
    what a call changes, so later calls see it. Titles come from its `catalogue`, and people from
    `people`. A call that it does not model is answered with an example.

    Args:
        port: The port to listen on; 0 for a free one.
        interval: Seconds between two polls of one device code (Trakt: 5 or 6).
        expires_in: Seconds a device code lives.
        token_expires_in: Seconds an access token lives.
        client_id: The client id of the only registered application.
        client_secret: Its secret. Requests may leave it out; a wrong one is refused.
        app_name: Its name, for the pages.
        username: The name of the only person, if `people` is empty.
        people: The names of the people who have accounts. By default, the first one approves.
        catalogue: A JSON file with more titles than those that every sandbox has.
        largest_page: The largest page size, and the default one; None for Trakt's own numbers, of
            which the largest is 250. Use a small one to test whether a program reads all pages.
        redirect_uris: The redirect URIs registered for the application, at least one.
        strict: Whether to refuse, with 422, what the contract does not know and Trakt ignores: a
            parameter of the query, a level of ``extended``, and a body without any known field; and
            whether `script` refuses a route that it does not know. The fixture `trakt_sandbox` of
            pytest is strict unless its mark says otherwise.
        rate_limits: Whether to count calls as Trakt does, by the sandbox's clock, and to answer
            429 to those above the limit.
        seed: With the same seed, tokens, codes and random orders are the same each time.
        clock: Returns the sandbox's time, in unix seconds.

    Raises:
        OSError: The file cannot be read.
        ValueError: A number is below 1 or not whole, the port is not valid, there is no redirect
            URI, a name comes twice, or the file is not a catalogue.
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
        people: Iterable[str] = (),
        catalogue: str | Path | None = None,
        largest_page: int | None = None,
        redirect_uris: Iterable[str] = (OUT_OF_BAND,),
        strict: bool = False,
        rate_limits: bool = False,
        seed: int | None = None,
        clock: Callable[[], float] | None = None,
    ) -> None:
        self._settings = Settings(
            client_id=client_id,
            client_secret=client_secret,
            app_name=app_name,
            people=tuple(people) or (username,),
            redirect_uris=tuple(redirect_uris),
            interval=interval,
            expires_in=expires_in,
            token_expires_in=token_expires_in,
            largest_page=largest_page,
            strict=strict,
            rate_limits=rate_limits,
            chance=Chance(seed),
        )
        self._clock = Clock(clock)
        self._state = State.new(self._settings, self._clock)
        self._state.world.seed = seed or 0
        if catalogue is not None:
            add_file(self._state.world.catalogue, Path(catalogue))
        self._script = Script()
        self._records = Records()
        self._in_place: Mapping[str, str] = {}
        self._server = Server(application(self._state, self._script, self._records), port)

    def start(self) -> None:
        """Start to serve. After a `stop`, address and state are the same as before.

        Raises:
            OSError: The port is taken, or not allowed.
            RuntimeError: The sandbox already runs.
        """
        self._server.start()

    def stop(self) -> None:
        """Close every connection and refuse new ones. Requests in progress are dropped."""
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
            RuntimeError: The sandbox was never started, and its port is not chosen yet.
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
        """The environment variables that point a program at the sandbox (see `App.from_env`).

        While `in_place_of_trakt` holds, those that do so by Trakt's own addresses.
        """
        redirect_uri = self._settings.redirect_uris[0]
        return {
            "TRAKT_CLIENT_ID": self._settings.client_id,
            "TRAKT_CLIENT_SECRET": self._settings.client_secret,
            **({} if redirect_uri == OUT_OF_BAND else {"TRAKT_REDIRECT_URI": redirect_uri}),
            **(self._in_place or {"TRAKT_API_URL": self.url, "TRAKT_AUTH_URL": self.url}),
        }

    @contextmanager
    def in_place_of_trakt(self) -> Iterator[dict[str, str]]:
        """Let programs that have Trakt's own addresses meet the sandbox, unchanged.

        ``with sandbox.in_place_of_trakt() as env: subprocess.run(program, env=env)``

        It opens a door of TLS on 127.0.0.1, for trakt.tv and all its hosts, with a certificate by
        an authority made for it. In `env`, the environment for a subprocess, programs of Python
        and of Node reach that door by Trakt's names, look none of them up, use no proxy, and trust
        that authority: those of Python no other. Meanwhile the sandbox's own `env` has what is
        added.

        Yields:
            The environment of this process with what leads to the door, and without the proxies.

        Raises:
            ImportError: trustme, of the extra ``sandbox``, is not installed.
            RuntimeError: The sandbox does not run, or is in Trakt's place already.
        """
        from trakt_auth.sandbox.in_place.door import door, environment

        if self._in_place:
            raise RuntimeError("the sandbox is in the place of Trakt already")
        with door(self._server) as variables:
            self._in_place = variables
            try:
                yield environment(self.env)
            finally:
                self._in_place = {}

    @property
    def requests(self) -> list[RequestRecord]:
        """The requests so far, in the order in which they were answered."""
        return self._records.all()

    @property
    def changes(self) -> int:
        """The number of requests so far that could have changed something."""
        return self._records.changes

    def script(self, route: str, answers: Iterable[Answer | None]) -> None:
        """Set the answers to the next requests of a route. They follow any set before.

        Args:
            route: A method and a path, such as ``"POST /oauth/device/token"``, existing or not; or
                an operation by its path in the contract, such as ``"GET /movies/{id}"``.
            answers: One for each request; None means the real answer. After the last, all requests
                get the real answer.

        Raises:
            ValueError: `route` is not a method and a path; or the sandbox is strict, and knows no
                such route.
        """
        if self._settings.strict and not is_route(route):
            raise ValueError(
                f"nothing will ask for {route}: neither the contract nor the sandbox has it. A "
                "sandbox that is not strict takes it"
            )
        self._script.extend(route, answers)

    @property
    def unasked(self) -> dict[str, int]:
        """How many answers of `script` are left of each route: nothing has asked for them."""
        return self._script.left()

    def clock(self) -> float:
        """Return the sandbox's time, in unix seconds: real time plus what `advance` has added.

        Use it to wait without real time: ``DeviceFlow(app, clock=sandbox.clock,
        sleep=sandbox.advance)``.
        """
        return self._clock.now()

    def advance(self, seconds: float) -> None:
        """Move the sandbox's time forward.

        Raises:
            ValueError: `seconds` is negative.
        """
        self._clock.advance(seconds)

    async def advance_async(self, seconds: float) -> None:
        """Do as `advance` does, async: the `sleep` of `AsyncDeviceFlow`. Other tasks may run."""
        from anyio.lowlevel import checkpoint  # here, since blocking programs do not need it

        self.advance(seconds)
        await checkpoint()
