# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from attrs import define, field

from .._request import Request
from ..types import UNSET, Unset


@define(repr=False)
class RevokeAnAccessTokenRequest(Request):
    token: str = field(repr=False)
    """The access token to revoke."""
    client_id: str
    """The client id of the application."""
    client_secret: str | Unset = field(default=UNSET, repr=False)
    """The client secret, for applications that have one."""
