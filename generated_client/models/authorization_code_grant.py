# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from typing import Literal

import attrs

from .._request import Request
from ..types import UNSET, Unset


@attrs.define(repr=False)
class AuthorizationCodeGrant(Request):
    """Exchanges the code that the sign-in page sent back (RFC 6749, 4.1.3)."""

    grant_type: Literal["authorization_code"]
    """The type of grant."""
    code: str = attrs.field(repr=False)
    """The code from the redirect."""
    client_id: str
    """The client id of the application."""
    redirect_uri: str
    """The same as on the sign-in page."""
    client_secret: str | Unset = attrs.field(default=UNSET, repr=False)
    """The client secret, for applications that have one."""
    code_verifier: str | Unset = attrs.field(default=UNSET, repr=False)
    """What the code challenge was made from (RFC 7636, 4.1)."""
