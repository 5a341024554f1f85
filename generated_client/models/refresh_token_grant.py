# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class RefreshTokenGrant(Request):
    """Exchanges a refresh token for a new access token, before or after the old one expires (RFC
    6749, 6).
    """

    grant_type: Literal["refresh_token"]
    """The type of grant."""
    refresh_token: str = attrs.field(repr=False)
    """The newest one; each works once."""
    client_id: str
    """The client id of the application."""
    redirect_uri: str
    """One of those registered for the application."""
    client_secret: str | Unset = attrs.field(default=UNSET, repr=False)
    """The client secret, for applications that have one."""
