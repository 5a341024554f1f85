"""DeviceCode: a login that waits for a person, as a plain value."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import partial
from typing import Any, Self

from attrs import asdict, field, frozen

from trakt_auth._ground.addresses import safe_link
from trakt_auth._ground.checks import a_field, given, is_number, unix_time, visible
from trakt_auth._ground.secrets import sealed, sealed_init
from trakt_auth._login.polling import LONGEST_LIFE, timing

_link = a_field(partial(safe_link, loopback=True), "an https link")


def _bounded(seconds: Any) -> Any:
    # A program that counts down to its end need not think of a lifetime of 30,000 years.
    return LONGEST_LIFE if is_number(seconds) and seconds > LONGEST_LIFE else seconds


@sealed_init
@frozen(kw_only=True)
class DeviceCode:
    """A login that waits for a person: show `verification_url` and `user_code`, then wait.

    To wait in another process, store the result of `to_dict`, and read it there by `from_dict`.

    Raises:
        ValueError: A field could not have come from Trakt. The message names only the field.
    """

    device_code: str = field(repr=False, validator=visible)
    """The secret code, sent with each poll."""

    user_code: str = field(validator=visible)
    """The code that the person types."""

    verification_url: str = field(validator=_link)
    """The page on which the person types it."""

    expires_in: float = field(converter=_bounded)
    """Lifetime in seconds, counted from `issued_at`: a day at most."""

    interval: float
    """Seconds to wait between polls, as Trakt sent them."""

    issued_at: float = field(factory=time.time, validator=unix_time)
    """When it was issued, in Unix seconds of this machine's clock."""

    def __attrs_post_init__(self) -> None:
        timing(self.interval, self.expires_in)

    def to_dict(self) -> dict[str, Any]:
        """Return the code as a JSON object, including the secret `device_code`."""
        return asdict(self)

    @classmethod
    @sealed
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read back what `to_dict` made. Unknown keys are ignored.

        Raises:
            ValueError: A field is missing or of the wrong kind.
        """
        return cls(**given(cls, data))
