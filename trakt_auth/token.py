"""A token as Trakt issues it: a frozen value whose secrets never show in its repr."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import asdict, field, fields, frozen, validators

from trakt_auth._validators import flag, moment, text, visible, whole_seconds

# RFC 6749 leaves the margin to the client. An hour outlasts any batch of calls, and half the life
# keeps a short-lived token from being refreshed on every call.
REFRESH_MARGIN = 3600.0


@frozen(kw_only=True)
class Token:
    """An access token, and the refresh token that renews it once.

    Raises:
        ValueError: A field could not have come from Trakt. The message names the field alone.
    """

    access_token: str = field(repr=False, validator=visible)
    refresh_token: str = field(repr=False, validator=visible)
    """Works once: the refresh that uses it returns its successor."""

    expires_in: int = field(validator=whole_seconds)
    """Seconds of life, counted from `created_at`."""

    created_at: int = field(validator=whole_seconds)
    """When Trakt issued it, in Unix seconds of Trakt's clock."""

    token_type: str = field(default="bearer", validator=text)
    scope: str = field(default="public", validator=text)

    received_at: float | None = field(default=None, eq=False, validator=validators.optional(moment))
    """When it arrived here, in Unix seconds of this machine's clock, where that is known."""

    client_id: str | None = field(default=None, eq=False, validator=validators.optional(visible))
    """The application it was issued to, where that is known."""

    refused: bool = field(default=False, eq=False, validator=flag)
    """Whether Trakt has refused the refresh token: it is not sent a second time."""

    @property
    def expires_at(self) -> int:
        """When the access token dies, in Unix seconds of Trakt's clock."""
        return self.created_at + self.expires_in

    def seconds_left(self, now: float) -> float:
        """Seconds of life that are left; negative once it is dead.

        Counted from its arrival where that is known, so that a local clock that runs an hour fast
        or slow changes nothing.

        Args:
            now: This machine's clock, in Unix seconds.
        """
        start = self.created_at if self.received_at is None else self.received_at
        return start + self.expires_in - now

    def is_fresh(self, now: float) -> bool:
        """Whether to use it as it is, rather than refresh it first.

        Fresh until an hour, or half its life if that is less, before it expires.

        Args:
            now: This machine's clock, in Unix seconds.
        """
        return self.seconds_left(now) > min(REFRESH_MARGIN, self.expires_in / 2)

    @classmethod
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

    def to_dict(self) -> dict[str, Any]:
        """The token as a JSON object, secrets included: for a store, never for a log."""
        return asdict(self, filter=lambda _, value: value is not None and value is not False)
