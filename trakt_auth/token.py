"""A token as Trakt issues it, and the application and hosts that it belongs to.

Its secrets never show in a repr.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple, Self

from attrs import asdict, evolve, field, frozen, validators

from trakt_auth._ground.addresses import address
from trakt_auth._ground.checks import (
    flag,
    given,
    is_visible,
    text,
    unix_time,
    visible,
    whole_seconds,
)
from trakt_auth._ground.odd_values import life_seconds, text_or, unix_seconds
from trakt_auth._ground.secrets import sealed, sealed_init
from trakt_auth.app import API_URL, AUTH_URL, App, an_app
from trakt_auth.errors import LoginRequired

# RFC 6749 leaves the margin to the client. An hour outlasts any batch of calls, and half the life
# keeps a short-lived token from being refreshed on every call.
REFRESH_MARGIN = 3600.0


_TEXT = validators.instance_of(str)


@frozen(kw_only=True)
class Intent:
    """Who has begun to spend a refresh token, and when: kept with the token while it is stored.

    A program that is stopped in mid-renewal leaves it there. Then nobody knows whether Trakt has
    seen the refresh token, and it is not sent at once by another program.

    Raises:
        TypeError: A field is of the wrong kind.
        ValueError: A time is no number.
    """

    host: str = field(validator=_TEXT)
    boot: str = field(validator=_TEXT)
    """Of the machine, since when `uptime` counts; empty if unknown."""
    pid: int = field(validator=validators.instance_of(int))
    started: str = field(validator=_TEXT)
    """When the process began, in units of its system: a process id is used again."""
    at: float = field(validator=unix_time)
    """In Unix seconds of that machine's clock."""
    uptime: float = field(validator=unix_time)
    """In seconds of a clock that nobody sets, and that counts while the machine sleeps."""

    def is_of(self, other: Intent) -> bool:
        """Whether both are of one process."""
        return evolve(self, at=other.at, uptime=other.uptime) == other


# A token is not lost by what a document says beside it: what makes no sense there counts as absent.


def _rejections(value: Any) -> int | None:
    return value if type(value) is int and value > 0 else None


def _intent(value: Any) -> Intent | None:
    if isinstance(value, Intent):
        return value
    try:
        return Intent(**given(Intent, value)) if isinstance(value, Mapping) else None
    except (ValueError, TypeError):
        return None


@sealed_init
@frozen(kw_only=True)
class Token:
    """An access token, and the refresh token that renews it once.

    Raises:
        ValueError: A field could not have come from Trakt. The message names only the field.
    """

    access_token: str = field(repr=False, validator=visible)
    refresh_token: str = field(repr=False, validator=visible)
    """Works once: the refresh that uses it returns a new one."""

    expires_in: int | None = field(validator=validators.optional(whole_seconds))
    """Lifetime in seconds, counted from `created_at`. None if Trakt sent no usable number: such a
    token is used until the API answers 401 to it."""

    created_at: int = field(validator=whole_seconds)
    """When Trakt issued it, in Unix seconds of Trakt's clock."""

    token_type: str = field(default="bearer", validator=text)
    scope: str = field(default="public", validator=text)

    received_at: float | None = field(
        default=None, eq=False, validator=validators.optional(unix_time)
    )
    """When it arrived here, in Unix seconds of this machine's clock, if known."""

    client_id: str | None = field(default=None, eq=False, validator=validators.optional(visible))
    """The client id of the application it was issued to, if known."""

    auth_url: str | None = field(default=None, eq=False, validator=validators.optional(visible))
    """The host that issued it (`App.auth_url`). It is sent to no other. None: Trakt's own host."""

    api_url: str | None = field(default=None, eq=False, validator=validators.optional(visible))
    """The API that it is for (`App.api_url`). It is sent to no other. None: Trakt's own API."""

    refused: bool = field(default=False, eq=False, validator=flag)
    """Whether Trakt has refused the refresh token. If so, it is not sent again."""

    rejections: int | None = field(default=None, eq=False, repr=False, converter=_rejections)
    """How many tokens in a row the API had answered 401 to when a renewal brought this one, at
    least 1; None if a sign-in brought it."""

    spending: Intent | None = field(default=None, eq=False, repr=False, converter=_intent)
    """Which program is about to spend the refresh token, or has been; see `Intent`."""

    @property
    def expires_at(self) -> int | None:
        """When the access token expires, in Unix seconds of Trakt's clock; None if unknown."""
        return None if self.expires_in is None else self.created_at + self.expires_in

    def seconds_left(self, now: float) -> float:
        """Return the seconds until it expires: negative once expired, infinite if unknown.

        They count from its arrival, if that is known. So it does not matter if the local clock is
        an hour fast or slow.

        Args:
            now: This machine's clock, in Unix seconds.
        """
        if self.expires_in is None:
            return math.inf
        start = self.created_at if self.received_at is None else self.received_at
        return start + self.expires_in - now

    def is_fresh(self, now: float) -> bool:
        """Return whether to use it as it is, rather than refresh it first.

        It is fresh until one hour before it expires, or half its lifetime before, if that is less.

        Args:
            now: This machine's clock, in Unix seconds.
        """
        life = self.expires_in
        return life is None or self.seconds_left(now) > min(REFRESH_MARGIN, life / 2)

    @classmethod
    @sealed
    def from_dict(cls, data: Mapping[str, Any], *, app: App | None = None) -> Self:
        """Build a token from the JSON object that Trakt sends or `to_dict` wrote.

        Unknown keys are ignored.

        Args:
            data: The JSON object.
            app: The application that it was issued to: its client id and hosts count where `data`
                names none. Needed if a host other than Trakt's own has issued it.

        Raises:
            ValueError: A field is missing or of the wrong kind, or `app` is no `App`.
        """
        fields = given(cls, data)
        home = {} if app is None else Home.of(an_app(app))._asdict()
        for name, ours in home.items():
            if fields.get(name) is None:
                fields[name] = ours
        return cls(**fields)

    @classmethod
    def from_answer(
        cls,
        body: object,
        *,
        received_at: float,
        client_id: str | None = None,
        auth_url: str | None = None,
        api_url: str | None = None,
        spent: str | None = None,
    ) -> Self | None:
        """Read the JSON body of a successful answer of a token endpoint.

        An odd value in another field must not lose an issued token. If the two tokens can be used,
        every other field is read as well as possible: a number may be text or have a fraction;
        `created_at` may also be in milliseconds or an ISO date, or else the time of arrival is
        used; a lifetime that is not a positive number is unknown.

        Args:
            body: The parsed JSON.
            received_at: When it arrived, in Unix seconds of this machine's clock.
            client_id: The application it was issued to.
            auth_url: The host that issued it.
            api_url: The API that it is for.
            spent: The refresh token that it was given for. It stays if an answer that names a
                lifetime brings no other (RFC 6749 section 6).

        Returns:
            The token; None if the body has no usable access token and refresh token.
        """
        if not isinstance(body, Mapping):
            return None
        access, refresh = body.get("access_token"), body.get("refresh_token")
        life = life_seconds(body.get("expires_in"))
        if not refresh and life is not None:  # else the answer was cut short
            refresh = spent
        if not (is_visible(access) and is_visible(refresh)):
            return None
        return cls(
            access_token=access,
            refresh_token=refresh,
            expires_in=life,
            created_at=unix_seconds(body.get("created_at"), otherwise=received_at),
            token_type=text_or(body.get("token_type"), "bearer"),
            scope=text_or(body.get("scope"), "public"),
            received_at=received_at,
            client_id=client_id,
            auth_url=auth_url,
            api_url=api_url,
        )

    @classmethod
    @sealed
    def from_pytrakt(cls, path: str | Path, *, app: App | None = None) -> Self:
        """Take over the login that pytrakt has saved, by default in ``~/.pytrakt.json``.

        Use it with the client id that pytrakt used. Stop programs that still use that file: a
        refresh token works once, and only for the first program that uses it.

        Args:
            path: pytrakt's configuration file.
            app: See `from_dict`.

        Raises:
            OSError: The file cannot be read.
            ValueError: It holds no login, or `app` is no `App`.
        """
        saved = _object(path)
        for name in ("OAUTH_TOKEN", "OAUTH_REFRESH", "OAUTH_EXPIRES_AT"):
            if not saved.get(name):
                raise ValueError(f"{path}: {name} is missing; pytrakt has saved no login there")
        dies = saved["OAUTH_EXPIRES_AT"]
        if not isinstance(dies, int | float) or not math.isfinite(dies):
            raise ValueError(f"{path}: OAUTH_EXPIRES_AT is no number")
        fields = {
            "access_token": saved["OAUTH_TOKEN"],
            "refresh_token": saved["OAUTH_REFRESH"],
            "expires_in": _LIFE,
            "created_at": max(0, int(dies) - _LIFE),
            "client_id": saved.get("CLIENT_ID") or None,
        }
        return cls.from_dict(fields, app=app)

    @classmethod
    @sealed
    def from_traktpy(
        cls, authorization: str | Path | Mapping[str, Any], *, app: App | None = None
    ) -> Self:
        """Take over a login of trakt.py. The advice of `from_pytrakt` applies here too.

        Args:
            authorization: The dict that trakt.py gave to your program, or the path of a JSON file
                that holds it.
            app: See `from_dict`.

        Raises:
            OSError: The file cannot be read.
            ValueError: It holds no login, or `app` is no `App`.
        """
        if not isinstance(authorization, Mapping):
            authorization = _object(authorization)
        return cls.from_dict(authorization, app=app)

    def to_dict(self) -> dict[str, Any]:
        """Return the token as a JSON object with its secrets: for a store, never for a log."""
        # An unknown life is written as null: a document without one was cut short.
        return asdict(
            self,
            filter=lambda of, value: (
                of.name == "expires_in" or not (value is None or value is False)
            ),
        )


class Home(NamedTuple):
    """The application and the hosts of one program."""

    client_id: str
    auth_url: str
    api_url: str

    @classmethod
    def of(cls, app: App) -> Self:
        """Return the home of the tokens that are issued to `app`."""
        return cls(app.client_id, app.auth_url, app.api_url)

    def token(self, body: object, *, received_at: float, spent: str | None = None) -> Token | None:
        """Read the token in the JSON body of a successful answer; see `Token.from_answer`."""
        return Token.from_answer(body, received_at=received_at, spent=spent, **self._asdict())

    def refusal(self, token: Token, account: str | None = None) -> LoginRequired | None:
        """Return why `token` must not be sent with this application and hosts; None if it may.

        A host that the token does not name is Trakt's own. The message names the account, if given.
        """
        who = "This login" if account is None else f"Account {account}"
        for name, theirs, trakts, ours in (
            ("auth_url", token.auth_url, AUTH_URL, self.auth_url),
            ("api_url", token.api_url, API_URL, self.api_url),
        ):
            host = theirs or trakts
            if host == ours or _address_key(host) == _address_key(ours):
                continue
            where = f"is signed in at {theirs}" if theirs else "names no host, so it is Trakt's own"
            problem = (
                f"{who} {where}, and this program calls {ours} ({name}); nothing was sent there."
            )
            error = LoginRequired(
                f"{problem} Set {name} (TRAKT_{name.upper()}) to {host}{'' if theirs else _NAMING}"
                f"; or log in at this host {_ANEW}",
                account=account,
                problem=problem,
            )
            error.elsewhere = True
            return error
        if token.client_id not in (None, self.client_id):
            problem = f"{who} is signed in to another application."
            return LoginRequired(
                f"{problem} Set client_id (TRAKT_CLIENT_ID) to {token.client_id}, "
                f"or log in {_ANEW}",
                account=account,
                problem=problem,
            )
        return None


def other_host(api_url: str | None) -> str | None:
    """The host of an API, as ``127.0.0.1:8080``; None for Trakt's own, which is the default."""
    if not api_url or _address_key(api_url) == _address_key(API_URL):
        return None
    return api_url.strip().lower().partition("://")[2].rstrip("/") or api_url


_NAMING = (
    "; or, if this host issued the token, name it where the program makes that: "
    "Token(..., api_url=..., auth_url=...) or Token.from_traktpy(..., app=app)"
)
_ANEW = "under another account name: trakt-auth login --account NAME"


def _address_key(url: str) -> tuple[str, str, int, str] | None:
    """The same value for two spellings of one address; None for text that is no address."""
    found = address(url)
    if found is None:
        return None
    port = found.port or {"http": 80, "https": 443}[found.scheme]
    return found.scheme, found.host, port, found.rest.rstrip("/")


# pytrakt saves when a token expires, and not when it was issued. Trakt's tokens live this long.
_LIFE = 7 * 24 * 60 * 60


def _object(path: str | Path) -> dict[str, Any]:
    try:
        saved = json.loads(Path(path).read_text(encoding="utf-8"))
    except ValueError:
        saved = None
    if not isinstance(saved, dict):
        # Outside of the except block: json's error keeps the text, with the tokens in it.
        raise ValueError(f"{path}: expected a JSON object")  # noqa: TRY004 - of a file
    return saved
