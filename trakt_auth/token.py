"""A token as Trakt issues it: a frozen value whose secrets never show in its repr."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import field, frozen


def _check_secret(_: object, attribute: object, value: object) -> None:
    # It becomes a header or a JSON field: anything but visible ASCII could not be a token.
    if not (isinstance(value, str) and value and all("!" <= c <= "~" for c in value)):
        raise ValueError(f"{getattr(attribute, 'name', 'token')} is not a token")


def _check_seconds(_: object, attribute: object, value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 10**12:
        raise ValueError(f"{getattr(attribute, 'name', 'value')} is not a number of seconds")


def _check_text(_: object, attribute: object, value: object) -> None:
    if not isinstance(value, str):
        raise ValueError(f"{getattr(attribute, 'name', 'value')} is not text")  # noqa: TRY004 - one error type for a bad token


@frozen(kw_only=True)
class Token:
    """An access token and the refresh token that renews it once.

    Raises:
        ValueError: A field could not have come from Trakt. The message names the field alone.
    """

    access_token: str = field(repr=False, validator=_check_secret)
    refresh_token: str = field(repr=False, validator=_check_secret)
    """Works once: the refresh that uses it returns its successor."""

    expires_in: int = field(validator=_check_seconds)
    """Seconds of life, counted from `created_at`."""

    created_at: int = field(validator=_check_seconds)
    """When Trakt issued it, in Unix seconds of Trakt's clock."""

    token_type: str = field(default="bearer", validator=_check_text)
    scope: str = field(default="public", validator=_check_text)

    @property
    def expires_at(self) -> int:
        """When the access token dies, in Unix seconds of Trakt's clock."""
        return self.created_at + self.expires_in

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build a token from the JSON object that Trakt sends or `to_dict` wrote.

        Unknown keys are ignored.

        Raises:
            ValueError: A field is missing or of the wrong kind.
        """
        try:
            return cls(
                access_token=data["access_token"],
                refresh_token=data["refresh_token"],
                expires_in=data["expires_in"],
                created_at=data["created_at"],
                token_type=data.get("token_type", "bearer"),
                scope=data.get("scope", "public"),
            )
        except KeyError as missing:
            message = f"{missing.args[0]} is missing"
        raise ValueError(message)

    def to_dict(self) -> dict[str, Any]:
        """The token as a JSON object, secrets included: for a store, never for a log."""
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token,
            "expires_in": self.expires_in,
            "created_at": self.created_at,
            "token_type": self.token_type,
            "scope": self.scope,
        }
