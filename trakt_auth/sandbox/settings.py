"""The settings of a sandbox: one application, some people, and some numbers."""

from __future__ import annotations

from attrs import Attribute, field, frozen, validators

from trakt_auth.sandbox.randomness import Chance

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""The redirect URI of applications that cannot receive a redirect, in Trakt's spelling."""

GRANT_TYPES = ("authorization_code", "refresh_token")
"""What the token endpoint takes. Device codes have an endpoint of their own."""


PARAMETERS = frozenset(
    {
        "client_id",
        "client_secret",
        "code",
        "code_verifier",
        "grant_type",
        "redirect_uri",
        "refresh_token",
        "token",
    }
)
"""What OAuth's endpoints take."""


def _check_seconds(_: object, attribute: Attribute[int], value: object) -> None:
    if not isinstance(value, int) or value < 1:
        raise ValueError(f"{attribute.name} is a whole number of seconds, at least 1, not {value}")


def _check_size(_: object, attribute: Attribute[int | None], value: object) -> None:
    if value is not None and (not isinstance(value, int) or value < 1):
        raise ValueError(f"{attribute.name} is a whole number, at least 1, or None, not {value}")


@frozen(kw_only=True)
class Settings:
    """The one registered application of a sandbox, and the people who have accounts.

    Raises:
        ValueError: A number is below 1 or not whole, or there is no redirect URI or no person.
    """

    client_id: str
    client_secret: str = field(repr=False)
    app_name: str
    people: tuple[str, ...] = field(validator=validators.min_len(1))
    """Their names. The first person is the default."""
    redirect_uris: tuple[str, ...] = field(validator=validators.min_len(1))
    interval: int = field(validator=_check_seconds)
    """Seconds between two polls of one device code."""
    expires_in: int = field(validator=_check_seconds)
    """Seconds a device code lives."""
    token_expires_in: int = field(validator=_check_seconds)
    """Seconds an access token lives."""
    largest_page: int | None = field(default=None, validator=_check_size)
    """The most items on a page, and as many where nobody asks; None for Trakt's own numbers."""
    strict: bool = False
    """Whether calls are refused that have names which the contract does not know."""
    rate_limits: bool = False
    """Whether calls are counted, and answered 429 above the limit."""
    chance: Chance = field(factory=Chance, repr=False)
    """Where tokens and codes come from."""
