"""The sandbox: a local Trakt for tests and for trying things out."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from trakt_auth.sandbox.account import Account
from trakt_auth.sandbox.application import application
from trakt_auth.sandbox.clock import Clock
from trakt_auth.sandbox.devices import DeviceLogin, Stage
from trakt_auth.sandbox.faults import Answer, Script
from trakt_auth.sandbox.records import Records, RequestRecord
from trakt_auth.sandbox.server import HOST, Server
from trakt_auth.sandbox.settings import OUT_OF_BAND, Settings
from trakt_auth.sandbox.state import State
from trakt_auth.sandbox.tokens import TokenBody
from trakt_auth.sandbox.world.catalogue import Catalogue
from trakt_auth.sandbox.world.titles import add_file

if TYPE_CHECKING:
    from trakt_auth.app import App
    from trakt_auth.token import Token

WEEK = 7 * 24 * 60 * 60


class Sandbox:
    """A local Trakt to log in against, as strict as the real one.

    ``with Sandbox() as sandbox:`` serves it on 127.0.0.1 from a background thread. It may be used
    from any thread, and where an event loop runs.

    It holds every call of the API to the contract, and remembers: what a call changes is there for
    the next. Titles come from its `catalogue`, and people from `people`. The calls that it does not
    model are answered by examples.

    Args:
        port: The port to listen on; 0 for a free one.
        interval: Seconds between two polls of one device code (Trakt: 5 or 6).
        expires_in: Seconds a device code lives.
        token_expires_in: Seconds an access token lives.
        client_id: The client id of the one registered application.
        client_secret: Its secret, which requests may leave out but not get wrong.
        app_name: Its name, for the pages.
        username: The name of the one person, where `people` names nobody.
        people: The names of those who have accounts. Who approves, where nobody says so, is the
            first.
        catalogue: A JSON file with titles beside those that every sandbox knows.
        largest_page: The most items on a page, and as many where nobody asks; None for Trakt's own
            numbers, of which the largest is 250. A small one shows whether a program turns pages.
        redirect_uris: The redirect URIs registered for the application, at least one.
        clock: Where the sandbox takes its time from, in unix seconds.

    Raises:
        OSError: The file cannot be read.
        ValueError: A number is below 1 or not whole, the port is none, there is no redirect URI, a
            name comes twice, or the file is no catalogue.
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
        )
        self._clock = Clock(clock)
        self._state = State.new(self._settings, self._clock)
        self._state.world.page = largest_page
        if catalogue is not None:
            add_file(self._state.world.catalogue, Path(catalogue))
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

    def approve(self, user_code: str | None = None, *, person: str | None = None) -> None:
        """Approve a device login, as a person would.

        Args:
            user_code: The code that the device shows; the newest login by default.
            person: Who approves it; the first person by default.

        Raises:
            LookupError: There is no such login, or nobody of that name.
            ValueError: It is decided, used or expired.
        """
        self._decide(user_code, approve=True, username=self._name(person))

    def deny(self, user_code: str | None = None) -> None:
        """Deny a device login. Takes and raises what `approve` does."""
        self._decide(user_code, approve=False, username="")

    def expire(self, user_code: str | None = None) -> None:
        """Let the codes of a login expire now: the newest, or that of a code.

        Raises:
            LookupError: There is no such login.
        """
        self._state.devices.expire(self._login(user_code))

    def issue_token(self, person: str | None = None) -> TokenBody:
        """Sign a person in, the first by default, and return the token as Trakt would answer it.

        Raises:
            LookupError: There is nobody of that name.
        """
        return self._state.tokens.issue(self._name(person))

    def sign_in(self, person: str | None = None) -> Token:
        """Sign a person in, the first by default, and return their token: for a store.

        Raises:
            LookupError: There is nobody of that name.
        """
        from trakt_auth.token import Token  # here, so that the sandbox alone does not need it

        return Token.from_dict(self.issue_token(person))

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

    @property
    def catalogue(self) -> Catalogue:
        """The titles that there are. Add to it: ``catalogue.add_movie("Home", 2026)``."""
        return self._state.world.catalogue

    @property
    def people(self) -> list[str]:
        """The names of those who have accounts."""
        return [person.username for person in self._state.world.people.values()]

    def add_person(
        self, username: str, *, vip: bool = True, private: bool = False, locked: bool = False
    ) -> Account:
        """Let somebody have an account.

        Args:
            username: Their name.
            vip: Whether they pay Trakt. Others may hold 100 items on a list, and have 2 lists.
            private: Whether others may not see what they have.
            locked: Whether Trakt has locked the account.

        Raises:
            ValueError: The name is taken, or none.
        """
        self._state.world.add_person(username, vip=vip, private=private, locked=locked)
        return self.person(username)

    def person(self, username: str | None = None) -> Account:
        """The account of a person, to look at and to prepare; of the first by default.

        Raises:
            LookupError: There is nobody of that name.
        """
        world = self._state.world
        person = world.person(self._name(username))
        assert person is not None  # noqa: S101 - the name was just looked up
        return Account(world, person)

    def save(self) -> dict[str, Any]:
        """What the people have by now, as JSON for `load`; neither catalogue nor logins."""
        with self._state.world.lock:
            return self._state.world.save()

    def load(self, saved: Mapping[str, Any]) -> None:
        """Let the people have what they had when `save` was called.

        Raises:
            ValueError: It is not what `save` has returned.
        """
        try:
            with self._state.world.lock:
                self._state.world.load(saved)
        except (KeyError, TypeError):
            raise ValueError("this is not what save() has returned") from None

    def consent(self, url: str, *, person: str | None = None, approve: bool = True) -> str:
        """Decide on an authorization request without a browser, as a person would.

        Args:
            url: The link to the consent page that a program has made.
            person: Who decides; the first person by default.
            approve: Whether they let the program in.

        Returns:
            Where the browser is sent: the redirect URI with `code` and `state`, or with `error`.

        Raises:
            LookupError: There is nobody of that name.
            ValueError: The link does not work: the sandbox sends nobody back.
        """
        from urllib.parse import parse_qsl, urlsplit

        import httpx

        fields = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
        fields |= {"decision": "approve" if approve else "deny", "person": self._name(person)}
        headers = {"User-Agent": "sandbox/1.0", "Sec-Fetch-Site": "same-origin"}
        answer = httpx.post(
            f"{self.url}/oauth/authorize", data=fields, headers=headers, trust_env=False
        )
        if "location" not in answer.headers:
            raise ValueError("the sandbox sends nobody back; check client_id and redirect_uri")
        return answer.headers["location"]

    def _name(self, person: str | None) -> str:
        world = self._state.world
        found = next(iter(world.people.values())) if person is None else world.person(person)
        if found is None:
            raise LookupError(f"nobody is called {person}; there are {', '.join(self.people)}")
        return found.username

    def _decide(self, user_code: str | None, *, approve: bool, username: str) -> None:
        login = self._login(user_code)
        stage = self._state.devices.decide(login, approve=approve, username=username)
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
