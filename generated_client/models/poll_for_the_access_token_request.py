# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class PollForTheAccessTokenRequest(Request):
    code: str = attrs.field(repr=False)
    """The `device_code` of the login."""
    client_id: str
    """The client id of the application."""
    client_secret: str | Unset = attrs.field(default=UNSET, repr=False)
    """The client secret, for applications that have one."""
