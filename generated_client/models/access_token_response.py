# Generated from openapi.yaml by "make regen". Do not edit.
from __future__ import annotations

from .._model import Answer, field


class AccessTokenResponse(Answer):
    """An access token with its refresh token (RFC 6749, 5.1). Both are opaque."""

    access_token: str = field(secret=True)
    """Goes into the Authorization header."""
    token_type: str
    """Always `bearer`."""
    expires_in: int
    """Seconds from `created_at` until the access token expires."""
    refresh_token: str = field(secret=True)
    """Works once."""
    scope: str
    """What the token allows."""
    created_at: int
    """When it was issued, in Unix seconds by Trakt's clock."""
