"""A token as Trakt issues it: a frozen value whose secrets never show in its repr."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from attrs import Attribute, asdict, field, fields, frozen, validators

from trakt_auth._frames import sealed, sealed_init
from trakt_auth._other_logins import pytrakt_fields, traktpy_fields
from trakt_auth._readings import life_seconds, text_or, unix_seconds
from trakt_auth._validators import flag, is_visible, moment, text, visible, whole_seconds

# RFC 6749 leaves the margin to the client. An hour outlasts any batch of calls, and half the life
# keeps a short-lived token from being refreshed on every call.
REFRESH_MARGIN = 3600.0


@sealed_init
@frozen(kw_only=True)
class Token:
    """An access token, and the refresh token that renews it once.

    Raises:
        ValueError: A field could not have come from Trakt. The message names the field alone.
    """

    access_token: str = field(repr=False, validator=visible)
    refresh_token: str = field(repr=False, validator=visible)
    """Works once: the refresh that uses it returns its successor."""

    expires_in: int | None = field(validator=validators.optional(whole_seconds))
    """Seconds of life, counted from `created_at`. None where Trakt gave no usable number: such a
    token is used until the API answers 401 to it."""

    created_at: int = field(validator=whole_seconds)
    """When Trakt issued it, in Unix seconds of Trakt's clock."""

    token_type: str = field(default="bearer", validator=text)
    scope: str = field(default="public", validator=text)

    received_at: float | None = field(default=None, eq=False, validator=validators.optional(moment))
    """When it arrived here, in Unix seconds of this machine's clock, where that is known."""

    client_id: str | None = field(default=None, eq=False, validator=validators.optional(visible))
    """The application it was issued to, where that is known."""

    auth_url: str | None = field(default=None, eq=False, validator=validators.optional(visible))
    """The host that issued it (`App.auth_url`), where that is known. It is sent to no other."""

    api_url: str | None = field(default=None, eq=False, validator=validators.optional(visible))
    """The API that it is for (`App.api_url`), where that is known. It is sent to no other."""

    refused: bool = field(default=False, eq=False, validator=flag)
    """Whether Trakt has refused the refresh token: it is not sent a second time."""

    @property
    def expires_at(self) -> int | None:
        """When the access token dies, in Unix seconds of Trakt's clock; None where unknown."""
        return None if self.expires_in is None else self.created_at + self.expires_in

    def seconds_left(self, now: float) -> float:
        """Seconds of life that are left; negative once it is dead, infinite where unknown.

        Counted from its arrival where that is known, so that a local clock that runs an hour fast
        or slow changes nothing.

        Args:
            now: This machine's clock, in Unix seconds.
        """
        if self.expires_in is None:
            return math.inf
        start = self.created_at if self.received_at is None else self.received_at
        return start + self.expires_in - now

    def is_fresh(self, now: float) -> bool:
        """Whether to use it as it is, rather than refresh it first.

        Fresh until an hour, or half its life if that is less, before it expires.

        Args:
            now: This machine's clock, in Unix seconds.
        """
        life = self.expires_in
        return life is None or self.seconds_left(now) > min(REFRESH_MARGIN, life / 2)

    @classmethod
    @sealed
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build a token from the JSON object that Trakt sends or `to_dict` wrote.

        Unknown keys are ignored.

        Raises:
            ValueError: A field is missing or of the wrong kind.
        """
        for name in ("access_token", "refresh_token", "expires_in", "created_at"):
            if name not in data:
                raise ValueError(f"{name} is missing")
        return cls(**{f.name: data[f.name] for f in fields(cls) if f.name in data})

    @classmethod
    def from_answer(
        cls,
        body: object,
        *,
        received_at: float,
        client_id: str | None = None,
        auth_url: str | None = None,
        api_url: str | None = None,
    ) -> Self | None:
        """Read the JSON body of a successful answer of a token endpoint.

        What has been issued must not be lost for an odd value beside it: where the two tokens can
        be used, everything else gets a sane reading. A number may come as text or with a fraction;
        `created_at` also in milliseconds or as an ISO date, or else it is the time of arrival; a
        life that is no positive number is unknown.

        Args:
            body: The parsed JSON.
            received_at: When it arrived, in Unix seconds of this machine's clock.
            client_id: The application it was issued to.
            auth_url: The host that issued it.
            api_url: The API that it is for.

        Returns:
            The token; None where the body holds no usable pair of tokens.
        """
        if not isinstance(body, Mapping):
            return None
        access, refresh = body.get("access_token"), body.get("refresh_token")
        if not (is_visible(access) and is_visible(refresh)):
            return None
        return cls(
            access_token=access,
            refresh_token=refresh,
            expires_in=life_seconds(body.get("expires_in")),
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
    def from_pytrakt(cls, path: str | Path) -> Self:
        """Take over the login that pytrakt has saved, in ``~/.pytrakt.json`` unless told otherwise.

        Use it with the client id that pytrakt used. Stop programs that still use that file: a
        refresh token works once, for whoever comes first.

        Args:
            path: pytrakt's configuration file.

        Raises:
            OSError: The file cannot be read.
            ValueError: It holds no login.
        """
        return cls.from_dict(pytrakt_fields(path))

    @classmethod
    @sealed
    def from_traktpy(cls, authorization: str | Path | Mapping[str, Any]) -> Self:
        """Take over a login of trakt.py. What `from_pytrakt` says holds here too.

        Args:
            authorization: The dict that trakt.py has handed to your program, or a JSON file in
                which your program keeps it.

        Raises:
            OSError: The file cannot be read.
            ValueError: It holds no login.
        """
        return cls.from_dict(traktpy_fields(authorization))

    def to_dict(self) -> dict[str, Any]:
        """The token as a JSON object, secrets included: for a store, never for a log."""
        return asdict(self, filter=_is_worth_writing)


def _is_worth_writing(attribute: Attribute[Any], value: object) -> bool:
    # An unknown life is written as null: a document without one was cut short.
    return attribute.name == "expires_in" or (value is not None and value is not False)
