# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer, field


class DeviceAuthorizationResponse(Answer):
    """The codes of one device login (RFC 8628, 3.2)."""

    device_code: str = field(secret=True)
    """What the device polls with."""
    user_code: str
    """What the person types in."""
    verification_url: str
    """Where the person types it in."""
    expires_in: int
    """Seconds until both codes are void."""
    interval: int
    """Seconds to wait between polls."""
