"""What a sandbox pretends to be: one application, one person, and their numbers."""

from __future__ import annotations

from attrs import field, frozen

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""The redirect URI of applications that cannot receive a redirect, in Trakt's spelling."""


@frozen(kw_only=True)
class Settings:
    """The one registered application and the one signed-in person of a sandbox."""

    client_id: str
    client_secret: str = field(repr=False)
    app_name: str
    username: str
    redirect_uris: tuple[str, ...]
    interval: int
    """Seconds between two polls of one device code."""
    expires_in: int
    """Seconds a device code lives."""
    token_expires_in: int
    """Seconds an access token lives."""
