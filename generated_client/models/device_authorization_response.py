# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from .._model import OpenModel


@define(repr=False)
class DeviceAuthorizationResponse(OpenModel[Any]):
    """The codes of one device login (RFC 8628, 3.2)."""

    device_code: str = field(repr=False)
    """What the device polls with."""
    user_code: str
    """What the person types in."""
    verification_url: str
    """Where the person types it in."""
    expires_in: int
    """Seconds until both codes are void."""
    interval: int
    """Seconds to leave between polls."""
