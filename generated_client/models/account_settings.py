# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer, field


class AccountSettings(Answer):
    """How times and pages look to the person."""

    timezone: str | None = None
    """A name of the IANA time zone database."""
    date_format: str | None = None
    """The order of day, month and year."""
    time_24hr: bool | None = None
    """Whether to show times in 24 hours."""
    cover_image: str | None = None
    """Address of the cover picture."""
    token: str | None = field(default=None, secret=True)
    """Opens the person's private feeds."""
    display_ads: bool | None = None
    """Whether to show advertisements."""
